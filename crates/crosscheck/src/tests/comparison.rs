//! Agreement, rounding, conflict and altered copies between articles; and what is none of them.

use insta::assert_snapshot;

use super::{Corpus, two};

#[test]
fn two_origins_that_say_the_same_corroborate_it() {
    let told = two("The fire injured {37|count} people.", "In all {37|count} people were injured.");
    assert_snapshot!(told, @"Corroborated Info: Two independent origins give 37: Courier and Echo.");
}

#[test]
fn copies_of_one_report_are_one_origin() {
    let told = Corpus::default()
        .article("AFP", "en", "The fire injured {37|count} people.")
        .article("AFP", "fr", "L'incendie a fait {37|count} blessés.")
        .story(&[0, 1]);
    assert_snapshot!(told.lines(), @"SingleOrigin Low: Two articles give 37, all from one origin: AFP.");
}

#[test]
fn languages_are_compared_by_what_their_words_mean() {
    let told = Corpus::default()
        .article("dpa", "de", "Bei dem Brand in Temmelsk wurden {37|count} Menschen verletzt.")
        .article("TASS", "ru", "При пожаре в Теммельске пострадали {39|count} человек.")
        .story(&[]);
    assert_snapshot!(told.lines(), @"Conflict Medium: The numbers differ: one article (dpa) gives 37, one article (TASS) gives 39.");
}

#[test]
fn a_number_rounded_or_cut_is_no_conflict() {
    for (first, second) in [
        ("{3.4 billion euros|money EUR|3.4e9}", "{3.42 billion euros|money EUR|3.42e9}"),
        ("{117 billion euros|money EUR|117e9}", "{117.9 billion euros|money EUR|117.9e9}"),
    ] {
        let lines = two(&format!("The budget is {first}."), &format!("A budget of {second} was passed."));
        assert!(lines.starts_with("Compatible Low"), "{first} {second}: {lines}");
    }
}

#[test]
fn numbers_agree_as_far_as_a_qualifier_goes() {
    let told = two(
        "The net profit was {96.4 million euros|money EUR|96.4e6}.",
        "The net profit was {97 million euros|money EUR|97e6|nearly}.",
    );
    assert_snapshot!(told, @r#"Compatible Low: 96.4 million euros and 97 million euros agree, as far as "nearly" goes."#);
}

#[test]
fn an_explanation_ends_with_one_full_stop() {
    let told = Corpus::default()
        .article("PAP", "pl", "Frekwencja wyniosła {52,3 proc.|percent percent|52.3}")
        .article("TVN", "pl", "Frekwencja wyniosła {54,3 proc.|percent percent|54.3}")
        .story(&[]);
    assert!(told.lines().ends_with("gives 54,3 proc."), "{}", told.lines());
}

#[test]
fn two_limits_from_one_side_tell_nothing() {
    let told = two(
        "The smuggler faces a sentence of {ten years|duration a|10|most}.",
        "The prosecutor asked for a sentence of {eight years|duration a|8|most} for the smuggler.",
    );
    assert_eq!(told, "");
}

#[test]
fn different_numbers_of_one_thing_conflict() {
    let told = two(
        "Inflation was {2.3%|percent percent|2.3|in=2025}.",
        "Inflation reached {2.4%|percent percent|2.4|in=2025}.",
    );
    assert_snapshot!(told, @"Conflict High: The numbers differ: one article (Echo) gives 2.3%, one article (Courier) gives 2.4%.");
}

#[test]
fn a_number_called_a_forecast_is_one_however_it_is_told() {
    let told = Corpus::default()
        .article("Echo", "en", "The bank expects growth of {1.6%|percent percent|1.6|possible up when=this_year}.")
        .article("TT", "sv", "Banken sänker tillväxtprognosen till {1,4 procent|percent percent|1.4|to subject=tillväxtprognosen when=i_år}.")
        .story(&[]);
    assert_snapshot!(told.lines(), @"Conflict Medium: The numbers differ for tillväxtprognosen: one article (Echo) gives 1.6%, one article (TT) gives 1,4 procent.");
}

#[test]
fn a_month_is_the_same_in_articles_without_a_date() {
    let inflation = |when: &str| {
        Corpus::default()
            .article("Echo", "en", "Inflation was {2.3%|percent percent|2.3|when=in_April} for all.")
            .article(
                "dpa",
                "de",
                &format!("Die Inflation lag bei {{2,4 Prozent|percent percent|2.4|when={when}}}."),
            )
            .story(&[])
            .lines()
    };
    assert_snapshot!(inflation("im_April"), @"Conflict High: The numbers differ: one article (Echo) gives 2.3%, one article (dpa) gives 2,4 Prozent.");
    assert_eq!(inflation("im_März"), "");
}

#[test]
fn a_toll_of_which_each_gives_one_differs() {
    let told = Corpus::default()
        .article("Echo", "en", "The storm cut power and killed {31|count} people.")
        .article("AFP", "fr", "La tempête a fait {33|count} morts.")
        .story(&[]);
    assert_snapshot!(told.lines(), @"Conflict Medium: The numbers differ: one article (Echo) gives 31, one article (AFP) gives 33.");
    let several = Corpus::default()
        .article("Echo", "en", "The storm killed {31|count} people, {29|count} of them dead in Velmora.")
        .article("AFP", "fr", "La tempête a fait {33|count} morts.")
        .story(&[]);
    assert_eq!(several.lines(), "");
}

#[test]
fn the_toll_of_a_later_day_is_no_conflict() {
    let told = |day: &str, beside: &str| {
        Corpus::default()
            .article("Echo", "en", "The storm killed {31|count} people. It injured {208|count} people.")
            .published("2026-03-06")
            .article("AFP", "fr", &format!("La tempête a fait {{33|count}} morts.{beside}"))
            .published(day)
            .story(&[])
            .lines()
    };
    assert_snapshot!(told("2026-03-06", ""), @"Conflict Medium: The numbers differ: one article (Echo) gives 31, one article (AFP) gives 33.");
    assert_eq!(told("2026-03-07", ""), "");
    // Where the numbers beside it have stayed, so has the day's count.
    let beside = told("2026-03-07", " Elle a fait {208|count} blessés.");
    assert!(beside.starts_with("Conflict"), "{beside}");
}

#[test]
fn the_magnitude_that_a_later_day_gives_is_that_of_the_same_quake() {
    let told = Corpus::default()
        .article(
            "Echo",
            "en",
            "The quake had a magnitude of {5.6|count||counts=magnitude}. It killed {2|count}.",
        )
        .published("2026-03-06")
        .article("AFP", "fr", "Le séisme, de magnitude {5,9|count|5.9}, a fait {2|count} morts.")
        .published("2026-03-07")
        .story(&[]);
    let found = told.lines();
    assert!(found.contains("one article (Echo) gives 5.6, one article (AFP) gives 5,9"), "{found}");
}

#[test]
fn a_weekday_in_an_article_without_a_date_dates_its_news() {
    let told = Corpus::default()
        .article("Echo", "en", "The fire injured {58|count||when=on_Tuesday} people.")
        .article("Anadolu", "tr", "Yangında {61|count} kişi yaralandı.")
        .story(&[]);
    assert_snapshot!(told.lines(), @"Conflict Medium: The numbers differ: one article (Echo) gives 58, one article (Anadolu) gives 61.");
}

#[test]
fn what_a_rate_fell_from_is_compared_with_what_it_was_then() {
    let told = |qualifiers: &str| {
        let old = format!("{{3,8 %|percent percent|3.8|from in=2024 is=inflación {qualifiers}}}");
        Corpus::default()
            .article("EFE", "es", &format!("La inflación cayó desde el {old}."))
            .article("Echo", "en", "Inflation was {3.9%|percent percent|3.9|in=2024 is=inflation} then.")
            .story(&[])
            .lines()
    };
    assert_snapshot!(told(""), @"Conflict Medium: The numbers differ for inflation: one article (EFE) gives 3,8 %, one article (Echo) gives 3.9%.");
    // A forecast is lowered for one and the same year.
    assert_eq!(told("possible"), "");
}

#[test]
fn shares_are_of_one_thing_where_they_are_one_person_s() {
    let told = |name: &str| {
        two(
            "Turnout was {52%|percent percent|52}. Ada Jarosz won {31.5%|percent percent|31.5|is=Ada_Jarosz}.",
            &format!(
                "{{52%|percent percent|52}} voted. Behind her, {name} had {{32.5%|percent percent|32.5|is={}}}.",
                name.replace(' ', "_")
            ),
        )
    };
    assert_snapshot!(told("Ada Jarosz"), @"Conflict Medium: The numbers differ for Ada Jarosz: one article (Echo) gives 31.5%, one article (Courier) gives 32.5%.");
    assert!(!told("Tom Wilken").contains("Conflict"), "{}", told("Tom Wilken"));
    let polls = Corpus::default()
        .article("Echo", "en", "Civic Union would win {31%|percent percent|31|is=Civic_Union} now.")
        .article("AFP", "fr", "Civic Union recueille {29 %|percent percent|29|is=Civic_Union} ici.")
        .story(&[])
        .lines();
    assert!(!polls.contains("Conflict"), "of two polls: {polls}");
}

#[test]
fn shares_of_polls_that_asked_other_people_may_differ() {
    let told = |language: &str, asked: &str| {
        let echo = "The Harbour Party would get {31%|percent percent|31|is=Harbour_Party} of the vote. The poll asked {1,204 people|count|1204|counts=people}.";
        Corpus::default()
            .article("Echo", "en", echo)
            .article("dpa", language, &format!("The Harbour Party would get {{28%|percent percent|28|is=Harbour_Party}} of the vote. {asked}"))
            .story(&[])
            .lines()
    };
    for (language, asked, conflicts) in [
        ("en", "", true),
        ("en", "The poll asked {1,204 people|count|1204|counts=people}.", true),
        ("en", "{2,010 voters|count|2010|counts=voters} were surveyed.", false),
        ("de", "Befragt wurden {2010 Menschen|count|2010|counts=Menschen}.", false),
        // A count of something else is no sample.
        ("en", "It has {2,010 members|count|2010|counts=members}.", true),
    ] {
        let told = told(language, asked);
        assert_eq!(told.contains(": The numbers differ for Harbour"), conflicts, "{asked}: {told}");
    }
}

#[test]
fn a_number_agrees_with_a_range_of_its_own_thing_and_time() {
    let told = |range: &str, one: &str| {
        two(
            &format!("The barge carries {{between 240 and 280 crates|count|240..280|{range}}}."),
            &format!("The barge carries {{250 crates|count|250|{one}}}."),
        )
    };
    let crates = "counts=crates";
    assert!(told(crates, crates).contains("Compatible"), "{}", told(crates, crates));
    for (range, one) in
        [("counts=crates in=2024", crates), ("counts=crates", "counts=crates in=2021"), ("is=age", crates)]
    {
        assert!(!told(range, one).contains("Compatible"), "{range}, {one}: {}", told(range, one));
    }
}

#[test]
fn what_is_counted_is_known_in_any_language() {
    for (language, text) in [
        ("de", "Der Park von Velmora bekommt {82|count} Windräder."),
        ("fr", "Le parc de Velmora comptera {82|count} éoliennes."),
        ("pl", "W parku Velmora stanie {82|count} wiatraków."),
        ("ru", "В парке Велмора установят {82|count} ветрогенератора."),
        ("sv", "Parken i Velmora får {82|count} vindkraftverk."),
        ("tr", "Velmora parkta {82|count} türbin olacak."),
        ("da", "Parken i Velmora får {82|count} vindmøller."),
    ] {
        let told = Corpus::default()
            .article("Echo", "en", "The Velmora park will have {80|count} turbines.")
            .article("dpa", language, text)
            .story(&[]);
        assert!(told.lines().starts_with("Conflict"), "{language}: {}", told.lines());
    }
}

#[test]
fn swapped_digits_are_a_slip_where_the_numbers_beside_them_agree() {
    let plan = |cost: &str, pipes: &str| {
        format!(
            "Olm is to invest {{{cost} million euros|money EUR|{cost}e6}} in the pipes of the water works, \
             {{{pipes} km|measure km|{pipes}}} of pipes, for {{18,400|count|18400}} homes."
        )
    };
    let told = two(&plan("27", "120"), &plan("72", "120"));
    assert!(told.contains("Conflict"), "{told}");
    assert!(!two(&plan("27", "120"), &plan("73", "120")).contains("Conflict"), "another number, far off");
}

#[test]
fn parts_of_one_whole_conflict() {
    let told = two(
        "The Reds won {37 of the 120|ratio|37|of=120} seats in the assembly.",
        "The Reds won {38 of 120|ratio|38|of=120} seats in the assembly.",
    );
    assert_snapshot!(told, @"Conflict High: The numbers differ: one article (Echo) gives 37 of the 120, one article (Courier) gives 38 of 120.");
    let told = two(
        "{Two in three|ratio|2|of=3} seats in the assembly went to the Reds.",
        "{Three in four|ratio|3|of=4} seats in the assembly went to the Reds.",
    );
    assert_eq!(told, "");
}

#[test]
fn units_are_named_in_words() {
    let told = two(
        "The fire burnt {nine thousand hectares|measure har|9000} of forest at Olm.",
        "At Olm {9,000 ha|measure har|9000} of forest burnt.",
    );
    assert_snapshot!(told, @"Corroborated Info: Two independent origins give nine thousand hectares (9000 hectares): Courier and Echo.");
}

#[test]
fn what_only_looks_like_a_conflict_is_none() {
    for (why, first, second) in [
        (
            "other period",
            "Inflation was {2.3%|percent percent|2.3|in=2024}.",
            "Inflation was {2.4%|percent percent|2.4|in=2025}.",
        ),
        (
            "one undated",
            "Inflation was {2.3%|percent percent|2.3}.",
            "Inflation was {2.4%|percent percent|2.4|in=2025}.",
        ),
        ("other day", "By Monday {43|count} people had died.", "By Tuesday {47|count} people had died."),
        ("other subject", "The quake killed {43|count} people.", "The quake injured {47|count} people."),
        ("other place", "{27|count|27|is=deaths_in_Orvia} died.", "{24|count|24|is=deaths_in_Temmel} died."),
        (
            "plan and outcome",
            "The town bought {52|count} drones.",
            "The town plans to buy {60|count|60|planned} drones.",
        ),
        (
            "other currency",
            "Its debt is {470 billion euros|money EUR|470e9}.",
            "Its debt is {510 billion dollars|money USD|510e9}.",
        ),
        (
            "core and headline",
            "Core inflation was {2.6%|percent percent|2.6}.",
            "Inflation was {2.3%|percent percent|2.3}.",
        ),
        (
            "growth and level",
            "Profit rose {12%|percent percent|12|up}.",
            "Profit was {14%|percent percent|14} of sales.",
        ),
        (
            "old and new value",
            "The rate fell from {2.5%|percent percent|2.5|from}.",
            "The rate is {2.25%|percent percent|2.25}.",
        ),
        ("nothing in common", "It has {48|count} doors.", "They sang {52|count} songs."),
        ("far apart", "The army has {30|count} drones.", "The army has {900|count} drones."),
        ("more than", "More than {600|count|600|more} soldiers came.", "{910|count} soldiers came."),
    ] {
        let lines = two(first, second);
        assert!(!lines.contains("Conflict"), "{why}: {lines}");
    }
}

#[test]
fn an_article_that_gives_both_numbers_shows_that_they_are_two_things() {
    assert!(!two(
        "The budget is {3.4 billion euros|money EUR|3.4e9}. The budget was {3.1 billion euros|money EUR|3.1e9}.",
        "The budget is {3.1 billion euros|money EUR|3.1e9}."
    )
    .contains("Conflict"));
}

#[test]
fn a_number_changed_in_a_copy_is_an_altered_copy() {
    let report = |number: &str| {
        format!("The contract is worth {{3.4 billion euros|money EUR|3.4e9}} for {{{number}|count}} drones.")
    };
    let told = Corpus::default()
        .article("Echo", "en", &report("48"))
        .article("Echo", "en", &report("84"))
        .article("Echo", "en", &report("48"))
        .story(&[0, 1, 2]);
    let altered: Vec<String> =
        told.lines().lines().filter(|line| line.starts_with("AlteredCopy")).map(str::to_owned).collect();
    assert_snapshot!(altered.join("\n"), @"AlteredCopy High: Two articles give 48, one copy of the same report gives 84.");
}

#[test]
fn small_numbers_alone_prove_nothing() {
    assert_eq!(two("It took {two|count|2} years.", "There were {two|count|2} of us."), "");
}

#[test]
fn the_only_number_of_a_thing_is_the_same_one_however_small() {
    let told = two("The collapse killed {seven|count|7} people.", "{7|count} workers died.");
    assert_snapshot!(told, @"Corroborated Info: Two independent origins give seven (7): Courier and Echo.");
}

#[test]
fn words_that_a_reader_may_not_know_are_put_in_figures_and_english_ones_come_first() {
    let told = Corpus::default()
        .article(
            "Efir",
            "ru",
            "Погибли {двадцать семь|count|27|is=погибших} человек, сгорело {триста сорок пять|count|345|is=зданий} зданий.",
        )
        .article("Courier", "en", "It killed {27|count|27|is=people}.")
        .article("Eco", "es", "Ardieron {345|count|345|is=edificios} edificios.")
        .story(&[0, 1, 2]);
    assert_snapshot!(told.lines(), @r"
    Corroborated Info: Two independent origins give триста сорок пять (345) for зданий: Eco and Efir.
    Corroborated Info: Two independent origins give 27 for people: Courier and Efir.
    ");
}

#[test]
fn articles_of_different_stories_are_not_compared() {
    let told = Corpus::default().article("Echo", "en", "The fire injured {37|count} people.").article(
        "Courier",
        "en",
        "The fire injured {39|count} people.",
    );
    assert_eq!(told.lines(), "");
}

#[test]
fn findings_come_worst_first() {
    let told = Corpus::default()
        .article("Echo", "en", "The quake injured {37|count} people. It had a depth of {7 km|measure km|7}.")
        .article(
            "Courier",
            "en",
            "The quake injured {39|count} people. It had a depth of {7 km|measure km|7}.",
        )
        .story(&[]);
    let severities: Vec<_> = told.check().into_iter().map(|finding| finding.severity).collect();
    assert!(severities.len() == 2 && severities.is_sorted(), "{}", told.lines());
}

#[test]
fn the_level_that_a_copy_says_was_reached_is_a_level_like_any_other() {
    let told = Corpus::default()
        .article("Echo", "en", "Cases rose to {143|count|143|to counts=cases} from {97|count|97|from counts=cases}. {118|count} had no vaccine.")
        .article("Echo", "es", "El brote suma {145|count|145|counts=casos} casos. {118|count} no estaban vacunados.")
        .story(&[0, 1])
        .lines();
    assert!(told.contains("AlteredCopy High"), "{told}");
}

#[test]
fn a_copy_that_rounds_alike_and_says_another_number_is_altered() {
    let told = |number: &str| {
        Corpus::default()
            .article("Echo", "en", "They voted {91%|percent percent|91}. They run {20%|percent percent|20|about} of trains at {62 pounds|money GBP|62}.")
            .article("Echo", "en", &format!("They voted {{91%|percent percent|91}}. They run {number} of trains at {{62 pounds|money GBP|62}}."))
            .story(&[0, 1])
            .lines()
    };
    assert!(told("{30%|percent percent|30|about}").contains("AlteredCopy High"));
    assert!(!told("{20%|percent percent|20}").contains("AlteredCopy"));
    assert!(!told("{20.4%|percent percent|20.4}").contains("AlteredCopy"));
    let share = |number: &str| {
        format!(
            "They voted {{91%|percent percent|91}}. {{{number}}} of towns agree at {{62 pounds|money GBP|62}}."
        )
    };
    let same = Corpus::default()
        .article("Echo", "en", &share("24 of the 32|ratio|24|of=32"))
        .article("Echo", "en", &share("three quarters|ratio|3|of=4"))
        .story(&[0, 1])
        .lines();
    assert!(!same.contains("AlteredCopy"), "{same}");
}

#[test]
fn a_sum_that_one_calls_planned_and_the_other_paid_is_one_sum() {
    let told = two(
        "Elmar will sell its mills for {3.8 billion crowns|money SEK|3.8e9|planned is=mills}.",
        "Elmar sold its mills for {3.8 billion crowns|money SEK|3.8e9|is=mills}.",
    );
    assert_snapshot!(told, @"Corroborated Info: Two independent origins give 3.8 billion crowns for mills: Courier and Echo.");
    let other = two(
        "Elmar will sell its mills for {3.8 billion crowns|money SEK|3.8e9|planned is=mills}.",
        "Elmar sold its mills for {3.6 billion crowns|money SEK|3.6e9|is=mills}.",
    );
    assert_eq!(other, "", "a plan that came out otherwise is no conflict");
}
