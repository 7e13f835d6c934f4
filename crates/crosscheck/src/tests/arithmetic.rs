//! Sums, changes, shares and ranges within one article.

use insta::assert_snapshot;

use super::{Corpus, of_language, one};

/// The steps of the only finding about one article.
fn steps(text: &str) -> String {
    let findings = Corpus::default().article("Echo", "en", text).check();
    findings.into_iter().flat_map(|finding| finding.steps).collect::<Vec<_>>().join("\n")
}

#[test]
fn parts_that_a_colon_announces_make_their_total() {
    let told =
        one("The yard will build {48|count} ferries: {30|count} for the north and {18|count} for the south.");
    assert_snapshot!(told, @"SumHolds Info: The parts 30, 18 make the stated total of 48.");
}

#[test]
fn announced_parts_that_miss_their_total_fail() {
    let told =
        one("The yard will build {48|count} ferries: {30|count} for the north and {16|count} for the south.");
    assert_snapshot!(told, @"SumFails High: The parts 30, 16 do not make the stated total of 48: they come to 46.");
}

#[test]
fn a_sum_may_stand_in_two_sentences_with_the_total_last() {
    let told = steps(
        "Ticket sales brought {$41.3 million|money USD|41.3e6}. With grants of {$12.9 million|money USD|12.9e6} \
         the theatre took in {$54.2 million|money USD|54.2e6}.",
    );
    assert_snapshot!(told, @r"
    $41.3 million + $12.9 million = USD 54.2 million; stated $54.2 million
    as rounded, the parts make USD 54.1 million to USD 54.3 million
    ");
}

#[test]
fn parts_about_the_same_thing_in_the_next_sentence_are_its_parts() {
    let told = one(
        "The floods killed {61|count} people.\nOf the dead, {40|count} died in Orvia and {17|count} died in Temmel.",
    );
    assert_snapshot!(told, @"SumFails High: The parts 40, 17 do not make the stated total of 61: they come to 57.");
}

#[test]
fn rounded_parts_make_a_rounded_total_up_to_the_border() {
    // 1.2 + 2.3 is 3.4 to 3.6, and each total reaches half a tenth to both sides.
    let text = |total: &str| {
        format!(
            "The fund holds {{{total} billion euros|money EUR|{total}e9}}, of which {{1.2 billion|money EUR|1.2e9}} in bonds \
             and {{2.3 billion|money EUR|2.3e9}} in shares."
        )
    };
    let kinds: Vec<String> = ["3.3", "3.4", "3.5", "3.6", "3.7"]
        .iter()
        .map(|total| one(&text(total)))
        .map(|line| line[..8].to_owned())
        .collect();
    assert_eq!(kinds, ["SumFails", "SumHolds", "SumHolds", "SumHolds", "SumFails"]);
}

#[test]
fn a_list_that_need_not_be_complete_does_not_fail() {
    assert_eq!(
        one(
            "The ferry carried {310|count} passengers, including {190|count} students and {90|count} pupils."
        ),
        ""
    );
}

#[test]
fn a_list_of_equals_has_no_total() {
    for text in [
        "Wheat made up {4.1 tonnes|measure t|4.1}, maize {2.6 tonnes|measure t|2.6} and barley {1.3 tonnes|measure t|1.3}.",
        "{4.1 tonnes|measure t|4.1} were wheat, {2.6 tonnes|measure t|2.6} maize, {1.3 tonnes|measure t|1.3} barley.",
        "Wheat: {4.1 tonnes|measure t|4.1}; maize: {2.6 tonnes|measure t|2.6}; barley: {1.3 tonnes|measure t|1.3}.",
        "Wheat ({4.1 tonnes|measure t|4.1}), maize ({2.6 tonnes|measure t|2.6}) and barley ({1.3 tonnes|measure t|1.3}).",
        "Wheat – {4.1 tonnes|measure t|4.1}, maize – {2.6 tonnes|measure t|2.6}, barley – {1.3 tonnes|measure t|1.3}.",
        "The Greens won {61|count} seats.\nThe Blues won {38|count} seats and the Reds {21|count} seats.",
        "The Blues won {38|count} seats and the Reds {21|count} seats. The Greens won {61|count} seats.",
        "{61|count} people died in Orvia. {40|count} people died in Temmel, {19|count} people died in Hask.",
        "The relief fund got {61 euros|money EUR|61}, the school {40 euros|money EUR|40} and the choir {19 euros|money EUR|19}.",
    ] {
        assert!(!one(text).contains("SumFails"), "{text}: {}", one(text));
    }
}

#[test]
fn a_total_that_announces_its_parts_fails_in_any_order() {
    for text in [
        "The ship carries {8.4 tonnes|measure t|8.4} of grain: {4.1 tonnes|measure t|4.1} of wheat, {2.6 tonnes|measure t|2.6} of maize and {1.3 tonnes|measure t|1.3} of barley.",
        "KARST — The ship carries {8.4 tonnes|measure t|8.4}, of which {4.1 tonnes|measure t|4.1} is wheat, {2.6 tonnes|measure t|2.6} maize and {1.3 tonnes|measure t|1.3} barley.",
        "It loaded {4.1 tonnes|measure t|4.1} of wheat, {2.6 tonnes|measure t|2.6} of maize and {1.3 tonnes|measure t|1.3} of barley, {8.4 tonnes|measure t|8.4} in total.",
        "The ship carries {8.4 tonnes|measure t|8.4}. Of that, {4.1 tonnes|measure t|4.1} is wheat, {2.6 tonnes|measure t|2.6} maize and {1.3 tonnes|measure t|1.3} barley.",
        "The number of dead reached {61|count}. {40|count} people died in Temmel, {19|count} people died in Hask.",
    ] {
        assert!(one(text).contains("SumFails"), "{text}: {}", one(text));
    }
}

#[test]
fn parts_that_fall_far_short_need_not_be_all() {
    let text =
        "The storm damaged {900|count} homes, of which {300|count} are rebuilt and {400|count} repaired.";
    assert_eq!(one(text), "");
}

#[test]
fn what_about_allows_makes_no_sum_hold_and_where_a_move_ended_is_a_part() {
    let about = "The yard has {66|count|66|about} boats: {61|count|61|about} ferries and {2|count} tugs.";
    assert!(!one(about).contains("SumHolds"), "{}", one(about));
    let sales = "It sold {184,300|count|184300} cars. In Europe sales fell to {96,400|count|96400|to}, in China to {41,200|count|41200|to}; \
                 in America it sold {46,700|count|46700}.";
    assert_snapshot!(one(sales), @"SumHolds Info: The parts 96,400, 41,200, 46,700 make the stated total of 184,300.");
}

#[test]
fn people_of_whom_several_things_are_said_are_no_parts() {
    for (language, text) in [
        (
            "en",
            "{145|count} children fell ill.\nOf the children, {118|count} were unvaccinated and {19|count} were in hospital.",
        ),
        (
            "en",
            "{140|count} crew fell ill. Of them, {118|count} had no vaccine, {19|count} are in hospital, {4|count} of them on a ventilator.",
        ),
        (
            "de",
            "{145|count} Kinder sind erkrankt, davon waren {118|count} nicht geimpft und {19|count} liegen im Krankenhaus.",
        ),
        (
            "es",
            "Enfermaron {145|count} niños.\nDe los niños, {118|count} no estaban vacunados y {19|count} siguen en el hospital.",
        ),
    ] {
        assert_eq!(of_language(language, text), "", "{text}");
    }
    // Where each died, they cannot have died elsewhere.
    let told = of_language(
        "de",
        "{145|count} Menschen kamen um, davon {118|count} in Orvia und {19|count} in Temmel.",
    );
    assert_snapshot!(told, @"SumFails High: The parts 118, 19 do not make the stated total of 145: they come to 137.");
}

#[test]
fn copies_in_other_languages_repeat_what_does_not_add_up() {
    let report = "Output rose by {26 percent|percent percent|26|up}, from {640 tonnes|measure t|640|from} to {800 tonnes|measure t|800|to}.";
    // Nothing here says that the numbers belong together; the report that it translates does.
    let bare = "Der Ausstoß: {26 Prozent|percent percent|26}, {640 Tonnen|measure t|640}, {800 Tonnen|measure t|800}.";
    let found =
        Corpus::default().article("Echo", "en", report).article("Echo", "de", bare).story(&[0, 1]).check();
    let failing: Vec<_> = found.iter().filter(|f| f.kind == crate::FindingKind::ChangeFails).collect();
    assert_eq!(failing.len(), 1);
    assert_eq!((failing[0].articles.len(), failing[0].claims.len()), (2, 6));
    assert!(failing[0].explanation.ends_with("Two copies of one report say so."));
}

#[test]
fn numbers_that_do_not_belong_together_are_no_sum() {
    for text in [
        "{Two|count|2} ferries and {three|count|3} trams were late. {Six|count|6} drivers were ill.",
        "The harbour has {12|count} cranes. It handled {1,250|count|1250} ships and {900|count} barges.",
        "{12 million euros|money EUR|12e6} went to {7|count} towns and {5|count} villages.",
        "A ticket is {98 cents|money EUR|0.98}. The lines took in {3.42 billion euros|money EUR|3.42e9}. The plan was {3.43 billion euros|money EUR|3.43e9}.",
    ] {
        assert_eq!(one(text), "", "{text}");
    }
}

#[test]
fn a_limit_is_no_total() {
    assert_eq!(
        one(
            "{96|count} trains run, {40|count} of them at night. Up to {1,240|count|1240|most} people built it."
        ),
        ""
    );
}

#[test]
fn a_change_follows_from_its_two_ends() {
    for (text, starts) in [
        (
            "Output rose by {25 percent|percent percent|25|up}, from {640|count|640|from} to {800|count|800|to} tonnes.",
            "ChangeHolds",
        ),
        (
            "Output rose by {26 percent|percent percent|26|up}, from {640|count|640|from} to {800|count|800|to} tonnes.",
            "ChangeFails",
        ),
        (
            "Output fell by {20 percent|percent percent|20|down}, from {800|count|800|from} to {640|count|640|to} tonnes.",
            "ChangeHolds",
        ),
        (
            "The rate fell by {0.5 points|percent percentage_point|0.5|down} from {2.8|percent percent|2.8|from} to {2.3%|percent percent|2.3|to}.",
            "ChangeHolds",
        ),
        (
            "The rate fell by {0.9 points|percent percentage_point|0.9|down} from {2.8|percent percent|2.8|from} to {2.3%|percent percent|2.3|to}.",
            "ChangeFails",
        ),
        (
            "Profit doubled{|multiple|2|up} from {48.2|money EUR|48.2e6|from} to {96.4 million|money EUR|96.4e6|to}.",
            "ChangeHolds",
        ),
        (
            "Debt fell by a fifth{|ratio|1|down of=5} from {500 million|money EUR|500e6|from} to {400 million|money EUR|400e6|to}.",
            "ChangeHolds",
        ),
        (
            "Sales fell by {3 million|money EUR|3e6|down} from {9 million|money EUR|9e6|from} to {6 million euros|money EUR|6e6|to}.",
            "ChangeHolds",
        ),
        (
            "Sales were {1.23 billion|money EUR|1.23e9|in=2025}, against {1.10 billion|money EUR|1.10e9|in=2024} before, up {14%|percent percent|14|up}.",
            "ChangeFails",
        ),
        (
            "Sales were {1.23 billion|money EUR|1.23e9|in=2025}, against {1.10 billion|money EUR|1.10e9|in=2024} before, up {12%|percent percent|12|up}.",
            "ChangeHolds",
        ),
    ] {
        assert!(one(text).starts_with(starts), "{text}: {}", one(text));
    }
}

#[test]
fn a_change_holds_between_values_of_one_thing_that_show_a_move() {
    for (text, holds) in [
        (
            "{Sales|money EUR|1.10e9|} of the yard were {1.10 billion|money EUR|1.10e9|is=sales}, then sales of {1.23 billion|money EUR|1.23e9|is=sales}, up {12%|percent percent|12|up}.",
            true,
        ),
        // The share of one list and that of another.
        (
            "The Harbour List loses {four points|percent percentage_point|4|down is=Harbour_List}, to {21%|percent percent|21|is=Harbour_List}, and the Growers get {25%|percent percent|25|is=Growers}.",
            false,
        ),
        // As rounded, the shares may be the same.
        (
            "Its share rose by {a point|percent percentage_point|1|up}, from {7%|percent percent|7|from} to {8%|percent percent|8|to}.",
            false,
        ),
        (
            "Its share rose by {four points|percent percentage_point|4|up}, from {7%|percent percent|7|from} to {11%|percent percent|11|to}.",
            true,
        ),
    ] {
        assert_eq!(one(text).contains("ChangeHolds"), holds, "{text}: {}", one(text));
    }
}

#[test]
fn the_steps_of_a_change_show_the_numbers_as_written() {
    let told = steps(
        "Sales rose by {14%|percent percent|14|up} from {1.10 billion|money EUR|1.10e9|from} to {1.23 billion euros|money EUR|1.23e9|to}.",
    );
    assert_snapshot!(told, @r"
    (1.23 billion euros - 1.10 billion) / 1.10 billion = 10.86 to 12.79%
    stated 14%
    ");
}

#[test]
fn a_change_without_two_certain_ends_is_left_alone() {
    for text in [
        // another change of the same sort might be the one that is meant
        "Sales rose {9%|percent percent|9|up} and costs {4%|percent percent|4|up} from {30|count|30|from} to {60|count|60|to}.",
        // from nothing there is no percentage
        "Cases rose by {50 percent|percent percent|50|up} from {0|count|0|from} to {12|count|12|to}.",
        // a percentage of a percentage, or points: both readings are in use
        "The rate fell by {0.5 percent|percent percent|0.5|down} from {2.8|percent percent|2.8|from} to {2.3%|percent percent|2.3|to}.",
        "Visits rose by {about 40 percent|percent percent|40|about up} from {600|count|600|from} to {700|count|700|to}.",
    ] {
        assert!(!one(text).contains("Fails"), "{text}: {}", one(text));
    }
}

#[test]
fn a_share_follows_from_part_and_whole() {
    for (text, starts) in [
        ("{24 of the 32|ratio|24|of=32} towns agreed, or {75 percent|percent percent|75}.", "ShareHolds"),
        ("{24 of the 32|ratio|24|of=32} towns agreed, or {57 percent|percent percent|57}.", "ShareFails"),
        (
            "Of {6,190|count|6190} bridges {1,238|count|1238} bridges, or {20%|percent percent|20}, are unsafe.",
            "ShareHolds",
        ),
        (
            "Of {6,190|count|6190} bridges {1,238|count|1238} bridges, or {25%|percent percent|25}, are unsafe.",
            "ShareFails",
        ),
        (
            "Of {800|count|800} bridges {210|count|210}, about a quarter{|ratio|1|about of=4}, are unsafe.",
            "ShareHolds",
        ),
    ] {
        assert!(one(text).starts_with(starts), "{text}: {}", one(text));
    }
}

#[test]
fn a_share_of_something_else_is_left_alone() {
    for text in [
        "{24 of the 32|ratio|24|of=32} towns reach the goal of {2 percent|percent percent|2}.",
        "Of {800|count|800} bridges {210|count|210} are unsafe; traffic grew {30%|percent percent|30|up}.",
    ] {
        assert_eq!(one(text), "", "{text}");
    }
}

#[test]
fn levels_that_only_stand_near_must_give_the_change_to_the_digit() {
    let river = |rise: &str| {
        format!(
            "The river rose by {{{rise}|measure m|{rise}|up}} to {{8.12 m|measure m|8.12|is=river_level}}; a river level of {{7.5 m|measure m|7.5|is=river_level}} is a danger."
        )
    };
    assert_eq!(one(&river("0.64")), "");
    assert!(one(&river("0.62")).contains("ChangeHolds"));
}

#[test]
fn a_part_is_not_larger_than_its_whole() {
    let told = one("The poll asked {twenty-three|count|23} mayors. {24|count} of them said yes.");
    assert_snapshot!(told, @"RangeFails High: The part 24 is larger than its whole of twenty-three (23).");
    assert_eq!(one("The poll asked {23|count} mayors. {21|count} of them said yes."), "");
    // The words may make the next number the part, and the whole may be something else.
    for (language, text) in [
        (
            "ja",
            "住宅{8600|count|8600|counts=棟の住宅}棟が壊れた。{45万|count|450000|counts=世帯}世帯が停電し、うち{31万|count|310000|counts=世帯}世帯で復旧した。",
        ),
        (
            "tr",
            "{8 bin 600|count|8600|counts=ev} ev hasar gördü. {45 bin|count|45000|counts=kişi} kişi bunların dışında kaldı, bunların {31 bini|count|31000} döndü.",
        ),
        (
            "en",
            "{23|count|23|counts=mayors} mayors came. {40|count|40|counts=guests} guests of them all left.",
        ),
    ] {
        assert_eq!(of_language(language, text), "", "{text}");
    }
    let told = of_language("tr", "{45|count|45|counts=kişi} kişi yaralandı, bunların {48'i|count|48} ağır.");
    assert_snapshot!(told, @"RangeFails High: The part 48'i is larger than its whole of 45.");
}

#[test]
fn a_value_lies_in_the_range_that_is_stated_for_it() {
    let growth = |of: &str, value: &str| {
        one(&format!(
            "Growth of the harbour's trade is put at {{3 to 5 percent|percent percent|3..5|is={of}}}. \
             Growth of the harbour's trade is {{{value} percent|percent percent|{value}|is=trade}}."
        ))
    };
    assert_snapshot!(growth("trade", "7"), @"RangeFails Medium: 7 percent lies outside the stated range of 3 to 5 percent.");
    assert_eq!(growth("trade", "4"), "");
    assert_eq!(growth("wages", "7"), "");
    let one_breath = "Growth of the trade is put at {3 to 5 percent|percent percent|3..5|is=trade}, and growth of the trade was {7 percent|percent percent|7|is=trade}.";
    assert_eq!(one(one_breath), "");
    // Of one noun there are many counts: what a poll gives one party, and what a majority takes.
    let seats = "The poll gives the Reds {40 to 46|count|40..46|counts=seats is=seats} seats. \
                 A majority takes {61|count|61|counts=seats is=seats} seats.";
    assert_eq!(one(seats), "");
}

#[test]
fn numbers_too_large_to_compute_with_are_left_alone() {
    let most = "79228162514264337593543950335";
    let text = format!(
        "A total of {{much|count|{most}}}: {{half|count|{most}}} here and {{half|count|{most}}} there, up {{9%|percent percent|9|up}}."
    );
    assert_eq!(one(&text), "");
}

#[test]
fn what_goes_on_like_a_table_is_looked_at_only_at_its_head() {
    let sum = "The yard builds {48|count} ferries: {30|count} for the north and {16|count} for the south.";
    let rows: Vec<String> = (0..20_000).map(|row| format!("Row {{{row}|count}}.")).collect();
    let rows = rows.join("\n");
    assert_snapshot!(one(&format!("{sum}\n{rows}")), @"SumFails High: The parts 30, 16 do not make the stated total of 48: they come to 46.");
    assert_eq!(one(&format!("{rows}\n{sum}")), "");
}
