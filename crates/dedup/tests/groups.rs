//! Each relation and each trap on small articles in several languages, and what holds for any
//! articles at all.

mod corpus;

use std::collections::BTreeSet;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use proptest::prelude::*;
use tallywire_dedup::{Changed, Fingerprint, Grouped, Groups, Index, Match, Relation, group};

use corpus::{Story, fingerprints, told};

/// The relation of two articles, or `None` where they carry different reports.
fn relation(a: &Story, b: &Story) -> Option<Relation> {
    let groups = group(&fingerprints(&[a.clone(), b.clone()]));
    groups.pairs.first().map(|pair| pair.relation)
}

/// The members of each group, by source.
fn members(groups: &[tallywire_dedup::Group]) -> Vec<Vec<&str>> {
    groups.iter().map(|group| group.members.iter().map(|member| member.source.as_str()).collect()).collect()
}

#[test]
fn the_same_words_in_another_layout_are_an_exact_copy() {
    let wire = told("en");
    let blog = Story { source: "blog", body: wire.body.replace("\n\n", " "), ..wire.clone() };
    assert_eq!(relation(&wire, &blog), Some(Relation::Exact));
}

#[test]
fn light_edits_and_excerpts_are_near_copies() {
    let wire = told("en");
    let edited =
        Story { source: "edited", body: wire.body.replace("said on", "announced on"), ..wire.clone() };
    assert_eq!(relation(&wire, &edited), Some(Relation::Near));
    let first = wire.body.split("\n\n").next().unwrap().to_owned();
    let teaser = Story { source: "teaser", body: first, ..wire.clone() };
    assert_eq!(relation(&wire, &teaser), Some(Relation::Near));
}

#[test]
fn a_changed_figure_is_named_and_the_pair_kept() {
    let wire = told("en");
    let altered = Story { source: "altered", body: wire.body.replace("1,460", "1,640"), ..wire.clone() };
    let groups = group(&fingerprints(&[wire.clone(), altered.clone()]));
    assert_eq!(groups.pairs[0].relation, Relation::Near);
    let changed: Vec<_> = groups.pairs[0].changed.iter().map(|c| (c.a, c.b)).collect();
    assert_eq!(changed, [(altered.claim("1,640"), wire.claim("1,460"))]);
}

#[test]
fn a_figure_that_a_translation_changes_is_named() {
    let wire = told("en");
    let german = Story { source: "z-de", body: told("de").body.replace("1.460", "1.640"), ..told("de") };
    let groups = group(&fingerprints(&[wire.clone(), german.clone()]));
    assert_eq!(groups.pairs[0].relation, Relation::Translation);
    let changed: Vec<_> = groups.pairs[0].changed.iter().map(|c| (c.a, c.b)).collect();
    assert_eq!(changed, [(wire.claim("1,460"), german.claim("1.640"))]);
}

#[test]
fn other_words_of_the_same_language_are_a_rewrite() {
    assert_eq!(relation(&told("en"), &told("en-rewrite")), Some(Relation::Rewrite));
}

#[test]
fn another_language_is_a_translation_in_any_script() {
    for language in ["de", "fr", "ru"] {
        assert_eq!(relation(&told("en"), &told(language)), Some(Relation::Translation), "{language}");
    }
    assert_eq!(relation(&told("de"), &told("ru")), Some(Relation::Translation));
}

#[test]
fn two_agencies_on_one_announcement_are_two_reports() {
    let by = |language, cited| Story { cited: vec![cited], ..told(language) };
    assert_eq!(relation(&by("en", "Reuters"), &by("de", "Рейтер")), Some(Relation::Translation));
    let groups = group(&fingerprints(&[by("en", "Reuters"), by("de", "dpa")]));
    assert_eq!((groups.pairs.len(), members(&groups.stories)), (0, vec![vec!["de", "en"]]));
    let names: BTreeSet<_> = groups.origins.values().map(|origin| origin.name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["Reuters", "dpa"]));
}

#[test]
fn an_independent_report_is_in_the_story_but_no_copy() {
    let groups =
        group(&fingerprints(&[told("en"), told("de"), told("es-independent"), told("en-elsewhere")]));
    assert_eq!(members(&groups.copies), [["de", "en"]]);
    assert_eq!(members(&groups.stories), [["de", "en", "es-independent"]]);
}

#[test]
fn another_event_with_the_same_topic_and_figures_stays_out() {
    let groups = group(&fingerprints(&[told("en"), told("en-elsewhere"), told("de-year-before")]));
    assert_eq!(members(&groups.stories), Vec::<Vec<&str>>::new());
}

#[test]
fn fillings_of_one_form_are_no_copies() {
    let draw = |source, figures: [u32; 6]| Story {
        source,
        body: format!(
            "The winning numbers of the Hallund draw were {}, {} and {} on Saturday evening. \
             A total of {} tickets won {} crowns each. The jackpot for the next draw stands at {} crowns \
             and tickets can be bought from any authorised retailer until half past seven.",
            figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]
        ),
        ..Story::default()
    };
    let (june, july) =
        (draw("june", [4, 19, 33, 212, 1150, 480_000]), draw("july", [7, 21, 40, 87, 2900, 615_000]));
    assert_eq!(relation(&june, &july), None);
    let groups = group(&fingerprints(&[june, july]));
    assert_eq!(members(&groups.stories), Vec::<Vec<&str>>::new(), "nor of one event");
}

#[test]
fn figures_that_all_agree_are_of_one_event_whoever_is_named() {
    let told =
        |source, language, body: &str| Story { source, language, body: body.to_owned(), ..Story::default() };
    let english = told(
        "en",
        "en",
        "Births fell to 6,712 last year from 6,863, while 1,605 couples married and 1,149 parted. Deaths came to 9,341, \
         so that 2,629 people fewer live here, and 3,870 moved away.",
    );
    let finnish = told(
        "fi",
        "fi",
        "Viime vuonna syntyi 6712 lasta, kun edellisvuonna luku oli 6863. Avioliittoja solmittiin 1605 ja purettiin 1149. \
         Kuolleita oli 9341, joten väki väheni 2629 hengellä; pois muutti 3870.",
    );
    let groups = group(&fingerprints(&[english, finnish]));
    assert_eq!(members(&groups.stories), [["en", "fi"]]);
}

#[test]
fn a_language_that_is_taken_for_two_shares_its_words_whatever_the_event() {
    let told =
        |source, language, body: &str| Story { source, language, body: body.to_owned(), ..Story::default() };
    let strike = told(
        "strike",
        "so",
        "Kelvari mondosha tirrako belden sorrima vantu helloko daribe mantolo kessari wendumo tallabe pirrono sagitta \
         lombero. Ferrando Hask mondosha kurrive belden torrana vantu sillabe.",
    );
    let match_day = told(
        "match",
        "st",
        "Daribe mantolo torvelli kessari gorrano wendumo belden passuri vantu mondosha tallabe sorrima ollendo pirrono \
         lombero. Jervo Malluk sillabe kurrive helloko brannade torrana vessimo.",
    );
    let groups = group(&fingerprints(&[strike, match_day]));
    assert_eq!(members(&groups.stories), Vec::<Vec<&str>>::new());
}

#[test]
fn a_translated_passage_makes_no_translation_of_the_rest() {
    // What a correspondent files about a place stands in reviews of the week next to other matter.
    let english = [
        "Harbour master Piet Kolvig, deputy Ansa Birkholm, pilot Orsolo Tremante and counsel Drita Belgrano \
         signed the Kestrin protocol on 4,716 berths and 83,250 tonnes in Velmora with the Hallund line, the \
         Ostrava company, Tarquin Freight and Mombello Marine.",
        "Elsewhere a choir sang for the mayor, whose garden has been praised by all who saw it in bloom.",
        "A court fined a brewer for an unlit sign, and the baker next door for flour on the pavement.",
        "The skaters of Arnsund came home with nothing but colds, their coach said on the radio.",
        "Whoever crosses the meadows in the evening hears frogs where the old brickworks used to be.",
        "Readers ask why the bells ring late; the sexton says that they have done so since he was young.",
        "And the weather stays as it is, which pleases the people who hire out boats beside the mill.",
    ];
    let german = [
        "Winzer erwarten nach langer Dürre eine kleine Lese, deren Güte sie mit großen Worten loben.",
        "Ein Museum in Burgau zeigt Blätter eines Zeichners, den zu Lebzeiten kaum jemand kannte.",
        "Hafenmeister Piet Kolvig, Stellvertreterin Ansa Birkholm, Lotse Orsolo Tremante und Anwältin Drita \
         Belgrano unterzeichneten das Protokoll von Kestrin über 4.716 Liegeplätze und 83.250 Tonnen in Velmora \
         mit der Reederei Hallund, der Gesellschaft Ostrava, Tarquin Freight und Mombello Marine.",
        "Das Nashorn im Zoo mag seinen Pfleger, der ihm morgens die Zeitung vorliest und dann geht.",
        "Wer abends durch die Auen läuft, hört Frösche, wo früher die alte Ziegelei gestanden hat.",
        "Im Rathaus hängt wieder das Bild, über das vor dem Krieg so heftig gestritten worden ist.",
    ];
    let review = |source, language, sentences: &[&str]| Story {
        source,
        language,
        body: sentences.join("\n\n"),
        ..Story::default()
    };
    assert_eq!(relation(&review("en", "en", &english), &review("de", "de", &german)), None);
    // Where the passage is all that one of them has to say, it is a translated excerpt.
    let excerpt = review("short", "de", &german[2..3]);
    assert_eq!(relation(&review("en", "en", &english[..1]), &excerpt), Some(Relation::Translation));
}

#[test]
fn an_excerpt_of_two_articles_does_not_make_them_copies() {
    let quote = "Nobody in this town has ever seen the sea rise so far above the old northern quay.";
    let article = |source, before: &str, after: &str| Story {
        source,
        language: "en",
        body: format!("{before}\n\n{quote}\n\n{after}"),
        ..Story::default()
    };
    let long = article(
        "a-review",
        "The exhibition shows forty years of drawings by a painter whom few remember today.",
        "Visitors may touch some of the frames and hear the letters that she wrote to her sister.",
    );
    let other = article(
        "b-report",
        "Insurers have begun to count what the storm of last night took from the fishing villages.",
        "Pumps were still running in eleven cellars when the council met to vote on a new dyke.",
    );
    let excerpt = Story { source: "c-quote", language: "en", body: quote.to_owned(), ..Story::default() };
    let groups = group(&fingerprints(&[long, other, excerpt]));
    assert_eq!(groups.pairs.len(), 1, "{:?}", groups.pairs);
    assert_eq!(groups.copies[0].members.len(), 2);
}

#[test]
fn too_few_words_are_no_copy() {
    let story = |source, body: &str| Story { source, body: body.to_owned(), ..Story::default() };
    assert_eq!(relation(&story("a", ""), &story("b", "")), None);
    assert_eq!(relation(&story("a", "Read more"), &story("b", "Read more")), None);
}

#[test]
fn copies_share_the_origin_that_one_of_them_cites() {
    let groups = group(&fingerprints(&[told("en"), told("de"), told("es-independent")]));
    let origins: Vec<_> =
        groups.origins.values().map(|origin| (origin.name.as_str(), origin.why.as_str())).collect();
    assert_eq!(origins.iter().filter(|(name, _)| *name == "Nordwire").count(), 2, "{origins:?}");
    assert!(origins.contains(&("Nordwire", "named as the source")));
    assert!(origins.contains(&("Nordwire", "by way of de, which names it")));
    assert!(origins.contains(&("Agencia Sol", "named as the source")));
    assert_eq!(groups.stories[0].origins, ["Agencia Sol", "Nordwire"]);
}

#[test]
fn an_agency_goes_by_its_name_with_and_without_the_word_for_agency() {
    let rewrite = Story { cited: vec!["Nordwire Agency"], ..told("en-rewrite") };
    let spanish = Story { cited: vec!["nordwire"], ..told("es-independent") };
    let groups = group(&fingerprints(&[rewrite, told("de"), spanish]));
    assert_eq!(groups.stories[0].origins.len(), 1, "{:?}", groups.stories[0].origins);
}

#[test]
fn a_cited_outlet_and_its_own_article_are_one_origin() {
    let own = Story { site: Some("Velmora Post"), ..told("en") };
    let citing = Story { cited: vec!["Velmora Post"], ..told("es-independent") };
    let groups = group(&fingerprints(&[own, citing]));
    assert_eq!(groups.stories[0].origins, ["Velmora Post"]);
}

#[test]
fn the_evidence_is_in_the_words_of_both() {
    let groups = group(&fingerprints(&[told("en"), told("ru")]));
    let anchors = &groups.pairs[0].evidence.shared_anchors;
    assert!(
        anchors.iter().any(|anchor| anchor == "Velmora = Вельморы" || anchor == "Velmora = Вельмора"),
        "{anchors:?}"
    );
}

#[test]
fn large_groups_list_the_pairs_with_their_centre_only() {
    let copies: Vec<Story> = (0..80).map(|n| Story { source: numbered(n), ..told("en") }).collect();
    let groups = group(&fingerprints(&copies));
    assert_eq!((groups.copies.len(), groups.pairs.len()), (1, 79));
}

#[test]
fn the_evidence_of_an_exact_copy_does_not_depend_on_its_capitals() {
    let wire = told("en");
    let shouted = Story { source: "shouted", body: wire.body.to_uppercase(), ..wire.clone() };
    let groups = group(&fingerprints(&[wire, shouted]));
    assert_eq!(groups.pairs[0].relation, Relation::Exact);
    let anchors = &groups.pairs[0].evidence.shared_anchors;
    assert!(!anchors.is_empty() && anchors.iter().all(|anchor| !anchor.contains(" = ")), "{anchors:?}");
}

/// A store that has room for so many bytes.
#[derive(Debug)]
struct Full(Cursor<Vec<u8>>, usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.get_ref().len() + bytes.len() > self.1 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Read for Full {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

impl Seek for Full {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_store_without_room_is_an_error_and_one_with_room_changes_nothing() {
    let many: Vec<Story> = (0..900).map(|n| Story { source: numbered(n), ..told("en") }).collect();
    let fingerprints = fingerprints(&many);
    let in_store = |room: usize| {
        let mut index = Index::new(Full(Cursor::default(), room));
        fingerprints.iter().try_for_each(|fingerprint| index.add(fingerprint))?;
        index.group()?.into_groups()
    };
    let refused: io::Result<Groups> = in_store(1000);
    assert!(refused.is_err_and(|error| error.kind() == io::ErrorKind::StorageFull));
    assert!(in_store(usize::MAX).is_ok_and(|groups| groups == group(&fingerprints)));
}

#[test]
fn an_article_that_was_not_added_finds_its_copies_and_what_they_differ_in() {
    let added = [told("en"), told("es-independent"), told("en-elsewhere"), told("fi-unrelated")];
    let mut grouped = grouped(&fingerprints(&added));
    let mut ask = |story: &Story| {
        let matches = grouped.ask(&fingerprints(std::slice::from_ref(story))[0]).unwrap();
        matches.into_iter().map(|m| (m.source, m.relation, m.changed)).collect::<Vec<_>>()
    };
    let found = |relation| vec![("en".to_owned(), relation, Vec::new())];
    assert_eq!(ask(&Story { source: "blog", ..told("en") }), found(Relation::Exact));
    assert_eq!(ask(&told("en-rewrite")), found(Relation::Rewrite));
    assert_eq!(ask(&told("de")), found(Relation::Translation));
    assert_eq!(ask(&told("ru")), found(Relation::Translation));
    assert_eq!(ask(&told("de-year-before")), []);
    let altered = Story { source: "altered", body: told("en").body.replace("1,460", "1,640"), ..told("en") };
    let changed = Changed { a: altered.claim("1,640"), b: told("en").claim("1,460") };
    assert_eq!(ask(&altered), [("en".to_owned(), Relation::Near, vec![changed])]);
}

#[test]
fn a_crowd_of_near_copies_is_one_star() {
    // Each is its own text, so none is an exact copy, and all hold the same shingles.
    let edited = |n: usize| Story {
        source: numbered(n),
        body: format!("{} Reader number w{n} sent it in.", told("en").body),
        ..told("en")
    };
    let groups = group(&fingerprints(&(0..500).map(edited).collect::<Vec<_>>()));
    assert_eq!((groups.copies.len(), groups.pairs.len()), (1, 499));
}

#[test]
fn a_thousand_languages_that_nobody_speaks_are_no_copies_of_each_other() {
    // One text, each letter replaced by another, as placeholder text is in every script.
    let spoken = |n: u32| {
        let letter = |c: char| match c {
            'a'..='z' => char::from_u32(0x3400 + n * 26 + u32::from(c) - u32::from('a')).unwrap(),
            other => other,
        };
        let words = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt";
        let body = words.repeat(3).chars().map(letter).collect();
        Story { source: numbered(n as usize), body, ..Story::default() }
    };
    let groups = group(&fingerprints(&(0..1000).map(spoken).collect::<Vec<_>>()));
    assert_eq!((groups.pairs.len(), groups.stories.len()), (0, 0));
}

#[test]
fn hostile_articles_are_grouped_in_reasonable_time() {
    let numbers = (0..20_000).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
    let long = "A sentence of no importance stands here and goes on. ".repeat(20_000);
    let mut stories = vec![
        Story { source: "numbers", body: numbers, ..Story::default() },
        Story { source: "long", body: long, ..Story::default() },
    ];
    stories.extend((0..3000).map(|_| Story { source: "empty", ..Story::default() }));
    let groups = group(&fingerprints(&stories));
    assert_eq!(groups.copies, []);
}

/// A handful of articles out of few words, so that many are alike.
fn any_articles() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "port",
        "strike",
        "Velmora",
        "Hallund",
        "12",
        "3.4",
        "1,250",
        "ships",
        "Караова",
        "港口",
        "the",
        "union",
        "2025",
        "said",
        "Ostrava",
        "percent",
        "after",
        "month",
        "workers",
        "48",
    ]);
    prop::collection::vec(prop::collection::vec(word, 0..40).prop_map(|words| words.join(" ")), 0..14)
}

fn made(texts: &[String]) -> Vec<Fingerprint> {
    let story =
        |(n, body): (usize, &String)| Story { source: numbered(n), body: body.clone(), ..Story::default() };
    fingerprints(&texts.iter().enumerate().map(story).collect::<Vec<_>>())
}

/// A source that sorts by its number.
fn numbered(n: usize) -> &'static str {
    format!("{n:03}").leak()
}

fn check_partition(groups: &Groups) {
    for list in [&groups.copies, &groups.stories] {
        let mut all: Vec<_> = list.iter().flat_map(|group| &group.members).collect();
        let with_doubles = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), with_doubles, "no article is in two groups of one kind");
        assert!(list.iter().all(|group| group.members.len() > 1));
    }
    for copies in &groups.copies {
        let inside =
            |story: &tallywire_dedup::Group| copies.members.iter().all(|m| story.members.contains(m));
        assert!(groups.stories.iter().any(inside), "a copy group lies in one story");
        let origins: Vec<_> = copies.members.iter().map(|m| &groups.origins[&m.article].name).collect();
        assert!(origins.windows(2).all(|pair| pair[0] == pair[1]), "copies share one origin");
    }
}

/// Each of `all` asked for among all of them.
fn asked_one_by_one(grouped: &mut Grouped<Cursor<Vec<u8>>>, all: &[Fingerprint]) -> Vec<Vec<Match>> {
    all.iter().map(|one| grouped.ask(one).expect("memory does not fail")).collect()
}

fn grouped(all: &[Fingerprint]) -> Grouped<Cursor<Vec<u8>>> {
    let mut index = Index::in_memory();
    for one in all {
        index.add(one).expect("memory does not fail");
    }
    index.group().expect("memory does not fail")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_article_that_was_added_finds_its_own_text_and_its_near_copies(texts in any_articles()) {
        let all = made(&texts);
        let text_of = |source: &str| &texts[source.parse::<usize>().unwrap()];
        let near = group(&all).pairs.into_iter().filter(|pair| pair.relation == Relation::Near);
        let near: Vec<(String, String)> = near.map(|pair| (pair.a_source, pair.b_source)).collect();
        for (n, matches) in asked_one_by_one(&mut grouped(&all), &all).iter().enumerate() {
            let finds = |text: &String| matches.iter().any(|found| text_of(&found.source) == text);
            prop_assert!(finds(&texts[n]) || texts[n].split_whitespace().count() < 8, "{}: {:?}", n, matches);
            for (a, b) in &near {
                let (a, b) = (text_of(a), text_of(b));
                prop_assert!(texts[n] != *a || finds(b), "{} does not find {}", n, b);
                prop_assert!(texts[n] != *b || finds(a), "{} does not find {}", n, a);
            }
        }
    }

    #[test]
    fn asking_changes_nothing(texts in any_articles()) {
        let all = made(&texts);
        let mut grouped = grouped(&all);
        let first = asked_one_by_one(&mut grouped, &all);
        prop_assert_eq!(first, asked_one_by_one(&mut grouped, &all));
        prop_assert_eq!(grouped.into_groups().unwrap(), group(&all));
    }

    #[test]
    fn groups_are_a_partition(texts in any_articles()) {
        let groups = group(&made(&texts));
        check_partition(&groups);
        prop_assert_eq!(groups.origins.len(), texts.len());
    }

    #[test]
    fn the_order_of_input_changes_nothing(texts in any_articles(), turn in 0_usize..14) {
        let mut fingerprints = made(&texts);
        let groups = group(&fingerprints);
        fingerprints.rotate_left(turn.min(texts.len()));
        prop_assert_eq!(&groups, &group(&fingerprints));
        fingerprints.reverse();
        prop_assert_eq!(&groups, &group(&fingerprints));
    }

    #[test]
    fn an_unrelated_article_changes_no_group(texts in any_articles()) {
        // One more article moves no weight unless their number passes a power of two.
        prop_assume!((texts.len() + 1).next_power_of_two() == texts.len().next_power_of_two());
        let mut fingerprints = made(&texts);
        let before = group(&fingerprints);
        fingerprints.extend(corpus::fingerprints(&[told("fi-unrelated")]));
        let after = group(&fingerprints);
        prop_assert_eq!(before.pairs, after.pairs);
        prop_assert_eq!(before.copies, after.copies);
        prop_assert_eq!(before.stories, after.stories);
    }

    #[test]
    fn any_text_has_a_fingerprint(text in "\\PC{0,300}") {
        let _ = group(&made(&[text.clone(), text]));
    }
}

#[test]
fn of_two_names_for_one_report_that_of_the_earliest_is_its_origin() {
    let wire = told("en");
    let late =
        Story { source: "late", published: Some("2026-05-07"), cited: vec!["Anchor Wire"], ..wire.clone() };
    let body = wire.body.replace("said on", "announced on");
    let early =
        Story { source: "soon", published: Some("2026-05-06"), cited: vec!["Quay Wire"], body, ..wire };
    let groups = group(&fingerprints(&[late, early]));
    let names: BTreeSet<_> = groups.origins.values().map(|origin| origin.name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["Quay Wire"]));
}
