//! Numbers that are no claims.

use crate::check;

#[test]
fn dates_years_and_times_are_no_claims() {
    check(
        "en",
        &[
            ("It opened on 4 March 2019.", ""),
            ("It opened on March 4, 2019.", ""),
            ("It opened in 2019 and closed in the 1990s.", ""),
            ("It opened at 10:30, or 10.30pm local time.", ""),
            ("It ran on 2024-03-04 and 3/4/2024.", ""),
            ("It fell in the third quarter of 2021.", ""),
        ],
    );
    check(
        "de",
        &[
            ("Es öffnete am 4. März 2019.", ""),
            ("Es öffnete am 04.03.2019 um 10 Uhr.", ""),
            ("Es öffnete im zweiten Quartal 2019.", ""),
        ],
    );
}

#[test]
fn names_and_references_are_no_claims() {
    check(
        "en",
        &[
            ("The F-16 and the A400M landed near the U2.", ""),
            ("See page 14, section 3 and footnote 9.", ""),
            ("Apollo 13, the S&P 500 and Covid-19 are names.", ""),
            ("Write to info24@mail.example or see https://mail.example/24/7.", ""),
            ("They met at 12 Orchard Road.", ""),
            ("Call 555-0100-200 or +44 20 7946 0000.", ""),
        ],
    );
    check("de", &[("Siehe Seite 14 und § 3.", ""), ("Die Gruppe 47 traf sich in der Halle 4.", "")]);
}

#[test]
fn scores_ordinals_and_pronouns_are_no_claims() {
    check(
        "en",
        &[
            ("United won 3-2 in the 88th minute.", ""),
            ("First, one should ask; second, one should listen.", ""),
            ("1. Wash the rice.", ""),
        ],
    );
    check("de", &[("Das Spiel endete 3:2.", ""), ("Zum 250. Geburtstag kam eine Delegation.", "")]);
}
