//! Two agencies on a flooded quay: Reuters in two copies, dpa with another figure; one article
//! whose sum is in order; one article on its own; one file that cannot be read.

use std::collections::BTreeMap;

use tallywire_article::{Article, ArticleId, BlockKind, ClaimId, FindingId, GroupId, Language, Span};
use tallywire_claims::{Approximation, Claim, Kind, Modality, Step};
use tallywire_crosscheck::{Finding, FindingKind, Severity};
use tallywire_dedup::{Changed, Copy, Evidence, Group, GroupKind, Groups, Member, Origin, Relation};
use tallywire_report::{Report, Results, Unread};

/// The results of all stages, owned.
#[derive(Default)]
pub(crate) struct Pile {
    pub(crate) articles: Vec<Article>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) groups: Groups,
    pub(crate) findings: Vec<Finding>,
    pub(crate) unread: Vec<Unread>,
}

impl Pile {
    pub(crate) fn results(&self) -> Results<'_> {
        Results {
            articles: &self.articles,
            claims: &self.claims,
            groups: &self.groups,
            findings: &self.findings,
            unread: &self.unread,
        }
    }

    pub(crate) fn report(&self) -> Report {
        Report::new(self.results())
    }
}

pub(crate) fn pile() -> Pile {
    let quay = article(
        "quay.txt",
        "en",
        "Quay floods in <Lindhaven>",
        "Repairs will cost 27 million euros, and 27 boats sank.",
    );
    let copy = article(
        "quay-copy.txt",
        "en",
        "Lindhaven quay under water",
        "Repairs will cost 27 million euros, the *port* said.",
    );
    let kai = article(
        "kai.txt",
        "de",
        "Kai überflutet",
        "Die Reparatur kostet 31 Millionen Euro, sagte der Hafen.",
    );
    let ferry = article(
        "ferry.txt",
        "en",
        "Ferry sets a record",
        "It carried 400 cars and 200 vans, 600 vehicles in all.",
    );
    let claims = vec![
        claim(&quay, "27 million euros", 1, 27_000_000, "EUR"),
        claim(&quay, "27", 2, 27, ""),
        claim(&copy, "27 million euros", 1, 27_000_000, "EUR"),
        claim(&kai, "31 Millionen Euro", 1, 31_000_000, "EUR"),
        claim(&ferry, "400", 1, 400, ""),
        claim(&ferry, "200", 1, 200, ""),
        claim(&ferry, "600", 1, 600, ""),
    ];
    let groups = groups(&quay, &copy, &kai, &ferry, &claims);
    let findings = findings(&groups, &claims);
    let unread = vec![Unread {
        source: "wire/empty.txt".to_owned(),
        reason: "the document is empty".to_owned(),
        hint: "leave it out".to_owned(),
    }];
    Pile { articles: vec![ferry, kai, copy, quay], claims, groups, findings, unread }
}

fn article(name: &str, language: &str, title: &str, text: &str) -> Article {
    let document = format!("{title}\n\n{text}");
    let mut article = Article::new(name, &format!("wire/{name}"), document.as_bytes());
    article.language = language.parse().unwrap_or(Language::UND);
    article.title = Some(title.to_owned());
    article.published = Some("2025-03-04T08:00:00Z".to_owned());
    let chars = |byte: usize| document[..byte].chars().count();
    let mut push = |kind, start: usize, text: &str, why| {
        let byte = Span::new(start, start + text.len());
        article.push_verbatim(kind, text, byte, Span::new(chars(byte.start), chars(byte.end)), why);
    };
    push(BlockKind::Title, 0, title, "first line, no full stop");
    push(BlockKind::Paragraph, title.len() + 2, text, "prose");
    article
}

/// The claim of the `nth` place of `quote` in the article's text.
fn claim(article: &Article, quote: &str, nth: usize, value: i64, unit: &str) -> Claim {
    let block = &article.blocks[1];
    let (start, _) = block.text.match_indices(quote).nth(nth - 1).expect("the fixture quotes its own text");
    let place = block.locate(Span::new(start, start + quote.len()));
    let value = Some(value.into());
    Claim {
        id: ClaimId::of(&[article.id.to_string().as_bytes(), &place.byte.start.to_le_bytes()]),
        article: article.id,
        source: article.source.clone(),
        byte: place.byte,
        char: place.char,
        quote: quote.to_owned(),
        sentence: block.text.as_str().into(),
        block: block.kind,
        kind: if unit.is_empty() { Kind::Count } else { Kind::Money },
        value,
        low: value,
        high: value,
        unit: (!unit.is_empty()).then(|| unit.to_owned()),
        per: None,
        approximation: Approximation::Exact,
        change: None,
        whole: None,
        counted: None,
        subject: None,
        period: None,
        speaker: None,
        negated: false,
        modality: Modality::Stated,
        steps: vec![Step { field: "value", rule: "digits with a scale word".into(), cue: quote.to_owned() }],
    }
}

fn groups(quay: &Article, copy: &Article, kai: &Article, ferry: &Article, claims: &[Claim]) -> Groups {
    let member = |article: &Article| Member { article: article.id, source: article.source.clone() };
    let origin = |name: &str, why: &str| Origin { name: name.to_owned(), why: why.to_owned() };
    let group = |kind, members: Vec<Member>, origins: &[&str]| Group {
        id: GroupId::of(&[format!("{kind:?}").as_bytes()]),
        kind,
        members,
        origins: origins.iter().map(ToString::to_string).collect(),
        label: "Quay floods in <Lindhaven>".to_owned(),
    };
    Groups {
        pairs: vec![Copy {
            a: copy.id,
            b: quay.id,
            a_source: copy.source.clone(),
            b_source: quay.source.clone(),
            relation: Relation::Near,
            score: 0.75,
            evidence: Evidence { shared_shingles: 4, shared_anchors: vec!["27000000 EUR".to_owned()] },
            changed: vec![Changed { a: claims[2].id, b: claims[0].id }],
        }],
        copies: vec![group(GroupKind::Copies, vec![member(copy), member(quay)], &["Reuters"])],
        stories: vec![group(
            GroupKind::Story,
            vec![member(kai), member(copy), member(quay)],
            &["Reuters", "dpa"],
        )],
        origins: BTreeMap::from([
            (quay.id, origin("Reuters", "named as the source")),
            (copy.id, origin("Reuters", "by way of wire/quay.txt, which names it")),
            (kai.id, origin("dpa", "named as the source")),
            (ferry.id, origin("wire/ferry.txt", "no other source named")),
        ]),
    }
}

fn findings(groups: &Groups, claims: &[Claim]) -> Vec<Finding> {
    let finding = |kind, severity, claims: &[&Claim], steps: &[&str], explanation: &str| {
        let articles: Vec<ArticleId> = claims.iter().map(|claim| claim.article).collect();
        Finding {
            id: FindingId::of(&[explanation.as_bytes()]),
            kind,
            story: (kind == FindingKind::Conflict).then(|| groups.stories[0].id),
            severity,
            claims: claims.iter().map(|claim| claim.id).collect(),
            articles,
            origins: Vec::new(),
            expected: None,
            computed: None,
            explanation: explanation.to_owned(),
            steps: steps.iter().map(ToString::to_string).collect(),
        }
    };
    vec![
        finding(
            FindingKind::SumHolds,
            Severity::Info,
            &[&claims[4], &claims[5], &claims[6]],
            &["400 + 200 = 600"],
            "The parts make the stated total of 600.",
        ),
        finding(
            FindingKind::Conflict,
            Severity::High,
            &[&claims[0], &claims[2], &claims[3]],
            &["27000000 differs from 31000000"],
            "Reuters states 27 million euros, dpa 31 million.",
        ),
    ]
}
