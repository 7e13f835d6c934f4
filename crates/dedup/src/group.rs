//! From fingerprints to groups: exact, near, rewritten and translated reports, then stories,
//! then origins.

use std::collections::{BTreeMap, BTreeSet};

use tallywire_article::{ArticleId, GroupId};

use crate::anchor::Sort;
use crate::cluster::{self, Link};
use crate::kin::{self, Kin};
use crate::shingle::Overlap;
use crate::weight::{Term, Weighted, likeness};
use crate::{
    Copy, Evidence, Fingerprint, Group, GroupKind, Groups, Member, Origin, Relation, changed, near, origin,
};

/// Up to this many members, all pairs of a copy group are listed; in larger ones those with its
/// centre.
const ALL_PAIRS: usize = 50;

/// How alike the reports of two groups are on average to be one story.
const SAME_STORY: f32 = 0.4;

/// How many anchors a pair's evidence lists.
const EVIDENCE: usize = 12;

/// Finds the copy groups, stories and origins among `fingerprints`.
///
/// The order of `fingerprints` makes no difference. Takes time and memory linear in their number:
/// anchors and shingles that very many articles hold are compared with a few of them only. Of
/// copy groups of more than 50 articles, only the pairs with the group's most central article
/// are listed.
#[must_use]
pub fn group(fingerprints: &[Fingerprint]) -> Groups {
    let mut articles: Vec<&Fingerprint> = fingerprints.iter().collect();
    articles.sort_by(|a, b| (&a.source, a.article).cmp(&(&b.source, b.article)));
    articles.dedup_by_key(|article| article.article);
    let texts = Texts::of(&articles);
    let weighted = Weighted::of(&texts.articles);
    let kin = kin::candidates(&texts.articles, &weighted);
    let reports = reports(&texts, &kin);
    let stories = stories(&texts, &kin, &reports);
    Assembly { texts: &texts, weighted: &weighted }.groups(&reports, &stories)
}

/// The different texts of a corpus, each with the articles that carry it word for word.
struct Texts<'a> {
    /// The first article of each text.
    articles: Vec<&'a Fingerprint>,
    /// All of them.
    copies: Vec<Vec<&'a Fingerprint>>,
}

impl<'a> Texts<'a> {
    fn of(articles: &[&'a Fingerprint]) -> Self {
        let mut seen: BTreeMap<(u64, usize), usize> = BTreeMap::new();
        let mut copies: Vec<Vec<&Fingerprint>> = Vec::new();
        for &article in articles {
            let next = copies.len();
            let known = (article.length >= near::FEWEST_WORDS)
                .then(|| *seen.entry((article.text, article.length)).or_insert(next));
            match known {
                Some(text) if text < next => copies[text].push(article),
                _ => copies.push(vec![article]),
            }
        }
        Self { articles: copies.iter().map(|copies| copies[0]).collect(), copies }
    }
}

/// For each text, the most central one of those that carry its report.
fn reports(texts: &Texts<'_>, kin: &[Kin]) -> Vec<u32> {
    let mut links = Vec::new();
    for (a, b) in near::candidates(&texts.articles) {
        if let Some(overlap) = near::compare(texts.articles[a as usize], texts.articles[b as usize]) {
            // Any near copy is surer than a rewrite, the fuller the surer.
            links.push(Link { a, b, strength: 10.0 + strength(&overlap) });
        }
    }
    for &Kin { a, b, ref likeness } in kin {
        let strength = kin::same_report(texts.articles[a as usize], texts.articles[b as usize], likeness);
        links.extend(strength.map(|strength| Link { a, b, strength: strength.min(9.0) }));
    }
    cluster::around_centres(texts.articles.len(), &links)
}

#[expect(clippy::cast_possible_truncation, reason = "a strength needs no more digits than f32 has")]
fn strength(overlap: &Overlap) -> f32 {
    (overlap.containment + overlap.resemblance) as f32
}

/// For each text, one that stands for its story.
///
/// Two reports are as alike as their most alike versions, and as far apart in time as the days
/// that most of their articles are of.
fn stories(texts: &Texts<'_>, kin: &[Kin], reports: &[u32]) -> Vec<u32> {
    let days = days(texts, reports);
    let mut alike: BTreeMap<(u32, u32), f32> = BTreeMap::new();
    for &Kin { a, b, ref likeness } in kin {
        let strength = kin::same_event(texts.articles[a as usize], texts.articles[b as usize], likeness);
        let (a, b) = (reports[a as usize], reports[b as usize]);
        let best = alike.entry((a.min(b), a.max(b))).or_default();
        *best = best.max(strength);
    }
    let day = |report: u32| days.get(&report).copied();
    let links = alike.into_iter().filter(|((a, b), _)| a != b);
    let links =
        links.map(|((a, b), strength)| Link { a, b, strength: strength * kin::near_in_time(day(a), day(b)) });
    let links: Vec<Link> = links.filter(|link| link.strength > 0.0).collect();
    let mut articles = vec![0; reports.len()];
    for (copies, &report) in texts.copies.iter().zip(reports) {
        articles[report as usize] += copies.len();
    }
    let stories = cluster::by_mean(&articles, &links, SAME_STORY);
    reports.iter().map(|&report| stories[report as usize]).collect()
}

/// The day that each report is of: the middle one of those that its articles give.
fn days(texts: &Texts<'_>, reports: &[u32]) -> BTreeMap<u32, i32> {
    let mut days: BTreeMap<u32, Vec<i32>> = BTreeMap::new();
    for (copies, &report) in texts.copies.iter().zip(reports) {
        days.entry(report).or_default().extend(copies.iter().filter_map(|article| article.day));
    }
    let middle = |(report, mut days): (u32, Vec<i32>)| {
        days.sort_unstable();
        Some((report, *days.get(days.len() / 2)?))
    };
    days.into_iter().filter_map(middle).collect()
}

/// What the records are made from.
struct Assembly<'a> {
    texts: &'a Texts<'a>,
    weighted: &'a Weighted,
}

impl<'a> Assembly<'a> {
    fn groups(&self, reports: &[u32], stories: &[u32]) -> Groups {
        let mut groups = Groups::default();
        let mut of_story: BTreeMap<u32, Vec<Report<'a>>> = BTreeMap::new();
        for (centre, texts) in together(reports) {
            let report = self.report(centre, &texts);
            groups.pairs.extend(self.pairs(&report));
            of_story.entry(stories[centre as usize]).or_default().push(report);
        }
        for reports in of_story.values() {
            let carriers: Vec<Vec<&Fingerprint>> = reports.iter().map(Report::articles).collect();
            origin::of_story(&carriers, &mut groups.origins);
            for report in reports {
                groups.copies.extend(record(GroupKind::Copies, &[report], &groups.origins));
            }
            let all: Vec<&Report<'_>> = reports.iter().collect();
            groups.stories.extend(record(GroupKind::Story, &all, &groups.origins));
        }
        groups
            .pairs
            .sort_by(|x, y| (&x.a_source, x.a, &x.b_source, x.b).cmp(&(&y.a_source, y.a, &y.b_source, y.b)));
        for list in [&mut groups.copies, &mut groups.stories] {
            list.sort_by(|x, y| first(x).cmp(&first(y)));
        }
        groups
    }

    fn report(&self, centre: u32, texts: &[u32]) -> Report<'a> {
        let carriers = texts
            .iter()
            .flat_map(|&text| self.texts.copies[text as usize].iter().map(move |&article| (text, article)));
        let mut carriers: Vec<(u32, &Fingerprint)> = carriers.collect();
        carriers.sort_by_key(|(_, article)| (&article.source, article.article));
        Report { centre, carriers }
    }

    /// The pairs of articles that carry one report.
    fn pairs(&self, report: &Report<'_>) -> Vec<Copy> {
        let carriers = &report.carriers;
        let mut pairs = Vec::new();
        if carriers.len() <= ALL_PAIRS {
            for (at, b) in carriers.iter().enumerate() {
                pairs.extend(carriers[..at].iter().map(|a| self.pair(a, b)));
            }
        } else if let Some(centre) = carriers.iter().find(|(text, _)| *text == report.centre) {
            let others = carriers.iter().filter(|(_, article)| article.article != centre.1.article);
            pairs.extend(others.map(|other| {
                let earlier = (&other.1.source, other.1.article) < (&centre.1.source, centre.1.article);
                if earlier { self.pair(other, centre) } else { self.pair(centre, other) }
            }));
        }
        pairs
    }

    fn pair(&self, a: &(u32, &Fingerprint), b: &(u32, &Fingerprint)) -> Copy {
        let terms = |text: u32| self.weighted.terms[text as usize].as_slice();
        let ((text_a, a), (text_b, b)) = (*a, *b);
        let overlap = a.shingles.overlap(&b.shingles);
        let (relation, score) = if text_a == text_b {
            (Relation::Exact, 1.0)
        } else if near::compare(a, b).is_some() {
            (Relation::Near, overlap.containment)
        } else {
            let score = kin::share(&likeness(terms(text_a), terms(text_b)));
            let across = a.language != b.language;
            (if across { Relation::Translation } else { Relation::Rewrite }, score)
        };
        let changed = match relation {
            Relation::Exact => Vec::new(),
            Relation::Near => changed::by_words(&a.facts, &b.facts),
            Relation::Rewrite | Relation::Translation => changed::by_order(&a.facts, &b.facts),
        };
        Copy {
            a: a.article,
            b: b.article,
            a_source: a.source.clone(),
            b_source: b.source.clone(),
            relation,
            score: (score * 1000.0).round() / 1000.0,
            evidence: Evidence {
                shared_shingles: overlap.shared,
                shared_anchors: shared_anchors(a, b, terms(text_a), terms(text_b)),
            },
            changed,
        }
    }
}

/// The rarest numbers and names that two articles share, in the words of both where those differ.
fn shared_anchors(a: &Fingerprint, b: &Fingerprint, of_a: &[Term], of_b: &[Term]) -> Vec<String> {
    let known: BTreeMap<u32, &Term> = of_b.iter().map(|term| (term.id, term)).collect();
    let mut shared: Vec<(&Term, &Term)> = of_a
        .iter()
        .filter(|term| matches!(term.sort, Sort::Number | Sort::Name))
        .filter_map(|term| known.get(&term.id).map(|other| (term, *other)))
        .collect();
    shared.sort_by(|x, y| y.0.bits.total_cmp(&x.0.bits).then(x.0.at.cmp(&y.0.at)));
    let mut words: Vec<String> = Vec::new();
    for (in_a, in_b) in shared {
        let (in_a, in_b) = (a.anchors.word_at(in_a.at), b.anchors.word_at(in_b.at));
        let word = if in_a == in_b { in_a.to_owned() } else { format!("{in_a} = {in_b}") };
        if !words.contains(&word) {
            words.push(word);
        }
        if words.len() == EVIDENCE {
            break;
        }
    }
    words
}

/// One report and the articles that carry it, in the order of their sources.
struct Report<'a> {
    /// Its most central text.
    centre: u32,
    carriers: Vec<(u32, &'a Fingerprint)>,
}

impl<'a> Report<'a> {
    fn articles(&self) -> Vec<&'a Fingerprint> {
        self.carriers.iter().map(|&(_, article)| article).collect()
    }
}

/// The group that `reports` make together, if that is more than one article.
fn record(kind: GroupKind, reports: &[&Report<'_>], origins: &BTreeMap<ArticleId, Origin>) -> Option<Group> {
    let mut articles: Vec<&Fingerprint> = reports.iter().flat_map(|report| report.articles()).collect();
    if articles.len() < 2 {
        return None;
    }
    articles.sort_by_key(|article| (&article.source, article.article));
    let largest = reports.iter().max_by_key(|report| report.carriers.len())?;
    let ids: Vec<String> = articles.iter().map(|article| article.article.to_string()).collect();
    let parts = std::iter::once(kind.name()).chain(ids.iter().map(String::as_str));
    let parts: Vec<&[u8]> = parts.map(str::as_bytes).collect();
    let names = articles.iter().filter_map(|article| origins.get(&article.article));
    let names: BTreeSet<&String> = names.map(|origin| &origin.name).collect();
    Some(Group {
        id: GroupId::of(&parts),
        kind,
        members: articles
            .iter()
            .map(|article| Member { article: article.article, source: article.source.clone() })
            .collect(),
        origins: names.into_iter().cloned().collect(),
        label: label(largest),
    })
}

/// The title of a report's most central article, or of the first that has one.
fn label(report: &Report<'_>) -> String {
    let central = report.carriers.iter().filter(|(text, _)| *text == report.centre);
    let mut titles = central.chain(&report.carriers).filter_map(|(_, article)| article.title.clone());
    titles
        .next()
        .unwrap_or_else(|| report.carriers.first().map_or_else(String::new, |(_, a)| a.source.clone()))
}

/// By what groups are ordered.
fn first(group: &Group) -> Option<(&str, ArticleId)> {
    group.members.first().map(|member| (member.source.as_str(), member.article))
}

/// The items of each group, by the item that stands for it.
fn together(groups: &[u32]) -> BTreeMap<u32, Vec<u32>> {
    let mut together: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (item, &group) in (0_u32..).zip(groups) {
        together.entry(group).or_default().push(item);
    }
    together
}
