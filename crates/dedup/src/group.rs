//! From what two articles share to groups: exact, near, rewritten and translated reports, then
//! stories, then origins.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, Write};

use tallywire_article::{ArticleId, GroupId};

use crate::anchor::{Sort, Words};
use crate::ask::{Listed, Tables};
use crate::cluster::{self, Item, Link};
use crate::corpus::Corpus;
use crate::kin::{self, Kin};
use crate::origin::{self, Masthead};
use crate::weight::{Sieve, Term, Terms, Weighted};
use crate::{
    Copy, Evidence, Fingerprint, Group, GroupKind, Groups, Index, Member, Origin, Relation, changed, near,
};

/// Up to this many members, all pairs of a copy group are listed; in larger ones those with its
/// centre.
const ALL_PAIRS: usize = 50;

/// How alike the reports of two groups are on average to be one story.
const SAME_STORY: f32 = 0.4;

/// How many anchors a pair's evidence lists.
const EVIDENCE: usize = 12;

/// Finds the copy groups, stories and origins among `fingerprints`, in memory.
///
/// The order of `fingerprints` makes no difference. Takes time and memory linear in their number.
/// For more articles than memory holds there is [`Index`].
///
/// # Panics
/// With more than 2^32 articles or anchors, for which memory will not suffice.
#[must_use]
pub fn group(fingerprints: &[Fingerprint]) -> Groups {
    let groups = || {
        let mut index = Index::in_memory();
        fingerprints.iter().try_for_each(|fingerprint| index.add(fingerprint))?;
        index.group()?.into_groups()
    };
    let groups: io::Result<Groups> = groups();
    groups.expect("a store in memory does not fail")
}

/// The copy groups and stories of an [`Index`], each record made when it is asked for.
#[derive(Debug)]
pub struct Grouped<S> {
    pub(crate) corpus: Corpus<S>,
    pub(crate) weighted: Weighted,
    pub(crate) listed: Listed,
    /// Made when it is first asked.
    pub(crate) tables: Option<Tables>,
    /// The articles of each report.
    reports: BTreeMap<u32, Vec<u32>>,
    /// The reports of each story, by their centres.
    stories: BTreeMap<u32, Vec<u32>>,
}

impl<S: Read + Write + Seek> Grouped<S> {
    /// Groups the texts of `corpus`, of which those that `near` links are near copies.
    pub(crate) fn of(
        mut corpus: Corpus<S>,
        weighted: Weighted,
        near: Vec<Link>,
        listed: Listed,
    ) -> io::Result<Self> {
        let kin = kin::find(&mut corpus, &weighted)?;
        let centres = reports(&corpus, &kin, near);
        let stories = stories(&corpus, &kin, &centres);
        let mut grouped = Self {
            corpus,
            weighted,
            listed,
            tables: None,
            reports: BTreeMap::new(),
            stories: BTreeMap::new(),
        };
        for (article, &text) in (0_u32..).zip(&grouped.corpus.text_of) {
            grouped.reports.entry(centres[text as usize]).or_default().push(article);
        }
        for &centre in grouped.reports.keys() {
            grouped.stories.entry(stories[centre as usize]).or_default().push(centre);
        }
        Ok(grouped)
    }

    /// The pairs of articles that carry one report, ordered by their sources.
    ///
    /// Of copy groups of more than 50 articles, only the pairs with the group's most central article
    /// are listed. The iterator gives the errors of the store.
    pub fn pairs(&mut self) -> impl Iterator<Item = io::Result<Copy>> {
        let mut pairs: Vec<(u32, u32)> =
            self.reports.iter().flat_map(|(&centre, articles)| self.pairs_of(centre, articles)).collect();
        pairs.sort_unstable();
        pairs.into_iter().map(|(a, b)| self.pair(a, b))
    }

    /// Everything but the pairs: copy groups, stories and origins.
    ///
    /// # Errors
    /// Those of the store.
    pub fn groups(&mut self) -> io::Result<Groups> {
        let mut groups = Groups::default();
        for centres in self.stories.values() {
            let mut carriers = Vec::with_capacity(centres.len());
            for centre in centres {
                carriers.push(mastheads(&mut self.corpus, &self.reports[centre])?);
            }
            origin::of_story(&carriers, &mut groups.origins);
            let reports: Vec<(u32, &[u32])> =
                centres.iter().map(|centre| (*centre, self.reports[centre].as_slice())).collect();
            for report in &reports {
                let group = record(
                    &mut self.corpus,
                    GroupKind::Copies,
                    std::slice::from_ref(report),
                    &groups.origins,
                )?;
                groups.copies.extend(group);
            }
            groups.stories.extend(record(&mut self.corpus, GroupKind::Story, &reports, &groups.origins)?);
        }
        for list in [&mut groups.copies, &mut groups.stories] {
            list.sort_by(|x, y| first(x).cmp(&first(y)));
        }
        Ok(groups)
    }

    /// All records.
    ///
    /// # Errors
    /// Those of the store.
    pub fn into_groups(mut self) -> io::Result<Groups> {
        let pairs = self.pairs().collect::<io::Result<_>>()?;
        Ok(Groups { pairs, ..self.groups()? })
    }

    /// The pairs of a report's articles that are listed.
    fn pairs_of(&self, centre: u32, articles: &[u32]) -> Vec<(u32, u32)> {
        if articles.len() <= ALL_PAIRS {
            let before =
                |(at, &b): (usize, &u32)| articles[..at].iter().map(move |&a| (a, b)).collect::<Vec<_>>();
            return articles.iter().enumerate().flat_map(before).collect();
        }
        let centre = self.corpus.first[centre as usize];
        let others = articles.iter().filter(|&&other| other != centre);
        others.map(|&other| (other.min(centre), other.max(centre))).collect()
    }

    fn pair(&mut self, a: u32, b: u32) -> io::Result<Copy> {
        let corpus = &mut self.corpus;
        let (text_a, text_b) = (corpus.text_of[a as usize], corpus.text_of[b as usize]);
        let (mut of_a, mut of_b) = (Terms::default(), Terms::default());
        self.weighted.terms(&mut corpus.stash, text_a, &mut of_a)?;
        self.weighted.terms(&mut corpus.stash, text_b, &mut of_b)?;
        let overlap = corpus.overlap(text_a, text_b)?;
        let is_exact = text_a == text_b;
        let is_near = !is_exact && near::are_copies(corpus, text_a, text_b, &overlap)?;
        let across = corpus.cards[a as usize].language != corpus.cards[b as usize].language;
        let (relation, score) = match (is_exact, is_near) {
            (true, _) => (Relation::Exact, 1.0),
            (_, true) => (Relation::Near, overlap.containment),
            _ if across => (Relation::Translation, kin::share(&Sieve::of(&of_a).likeness(&of_b))),
            _ => (Relation::Rewrite, kin::share(&Sieve::of(&of_a).likeness(&of_b))),
        };
        let changed = match relation {
            Relation::Exact => Vec::new(),
            Relation::Near => changed::by_words(&corpus.facts(a)?, &corpus.facts(b)?),
            Relation::Rewrite | Relation::Translation => {
                changed::by_order(&corpus.facts(a)?, &corpus.facts(b)?)
            }
        };
        let words = [corpus.words(text_a)?, corpus.words(text_b)?];
        let shared_anchors = evidence(shared(&of_a, &of_b), &words);
        let (a, b) = (&corpus.cards[a as usize], &corpus.cards[b as usize]);
        Ok(Copy {
            a: a.article,
            b: b.article,
            a_source: a.source.clone(),
            b_source: b.source.clone(),
            relation,
            score: rounded(score),
            evidence: Evidence { shared_shingles: overlap.shared, shared_anchors },
            changed,
        })
    }
}

/// For each text, the most central one of those that carry its report.
fn reports<S: Read + Write + Seek>(corpus: &Corpus<S>, kin: &[Kin], mut links: Vec<Link>) -> Vec<u32> {
    for &Kin { a, b, report, .. } in kin {
        links.extend(report.map(|strength| Link { a, b, strength: strength.min(9.0) }));
    }
    let item = |text: u32| {
        let card = corpus.card(text);
        Item { length: card.length, language: card.language }
    };
    let items = (0_u32..).take(corpus.texts()).map(item).collect();
    cluster::around_centres(items, links)
}

/// For each text, one that stands for its story.
///
/// Two reports are as alike as their most alike versions, and as far apart in time as the days that most of
/// their articles are of. Of many versions some are alike by chance, so that of the pairs that these make an
/// eighth has to be, those that are no kin counting as nothing.
fn stories<S: Read + Write + Seek>(corpus: &Corpus<S>, kin: &[Kin], reports: &[u32]) -> Vec<u32> {
    let days = days(corpus, reports);
    let of_reports = |kin: &Kin| {
        let (a, b) = (reports[kin.a as usize], reports[kin.b as usize]);
        Link { a: a.min(b), b: a.max(b), strength: kin.event }
    };
    let mut links: Vec<Link> = kin.iter().map(of_reports).filter(|link| link.a != link.b).collect();
    links.sort_by(|x, y| (x.a, x.b).cmp(&(y.a, y.b)).then(y.strength.total_cmp(&x.strength)));
    let mut versions = vec![0; reports.len()];
    for &report in reports {
        versions[report as usize] += 1;
    }
    let mut articles = vec![0; reports.len()];
    for &text in &corpus.text_of {
        articles[reports[text as usize] as usize] += 1;
    }
    let day = |report: u32| days.get(&report).copied();
    let links = links.chunk_by(|x, y| (x.a, x.b) == (y.a, y.b)).map(|of_pair| {
        let Link { a, b, .. } = of_pair[0];
        let strength = most_alike(of_pair, versions[a as usize] * versions[b as usize]);
        Link { a, b, strength: strength * kin::near_in_time(day(a), day(b)) }
    });
    let links: Vec<Link> = links.filter(|link| link.strength > 0.0).collect();
    let stories = cluster::by_mean(&articles, &links, SAME_STORY);
    reports.iter().map(|&report| stories[report as usize]).collect()
}

/// How alike the most alike eighth of so many pairs is on average, given those that are alike, most alike
/// first.
#[expect(clippy::cast_precision_loss, reason = "a mean needs no more digits than f32 has")]
fn most_alike(pairs: &[Link], count: usize) -> f32 {
    let wanted = (count / 8).max(1);
    pairs.iter().take(wanted).map(|link| link.strength).sum::<f32>() / wanted as f32
}

/// The day that each report is of: the middle one of those that its articles give.
fn days<S>(corpus: &Corpus<S>, reports: &[u32]) -> BTreeMap<u32, i32> {
    let mut days: BTreeMap<u32, Vec<i32>> = BTreeMap::new();
    for (card, &text) in corpus.cards.iter().zip(&corpus.text_of) {
        days.entry(reports[text as usize]).or_default().extend(card.day);
    }
    let middle = |(report, mut days): (u32, Vec<i32>)| {
        days.sort_unstable();
        Some((report, *days.get(days.len() / 2)?))
    };
    days.into_iter().filter_map(middle).collect()
}

/// An anchor that two texts share.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shared {
    pub(crate) sort: Sort,
    pub(crate) bits: f32,
    /// Which of the anchors of either it is.
    pub(crate) at: [u16; 2],
}

/// The anchors that two texts share.
fn shared(of_a: &Terms, of_b: &Terms) -> Vec<Shared> {
    let of_b: Vec<Term> = of_b.iter().collect();
    let in_both = |term: Term| {
        let other = of_b.binary_search_by_key(&term.id, |other| other.id).ok()?;
        Some(Shared { sort: term.sort(), bits: term.bits, at: [term.at, of_b[other].at] })
    };
    of_a.iter().filter_map(in_both).collect()
}

/// The rarest numbers and names among `shared`, in the words of both texts where those differ.
pub(crate) fn evidence(mut shared: Vec<Shared>, words: &[Words<'_>; 2]) -> Vec<String> {
    shared.retain(|shared| matches!(shared.sort, Sort::Number | Sort::Name));
    in_words(shared, words)
}

/// The rarest among `shared`, in the words of both texts where those differ.
pub(crate) fn in_words(mut shared: Vec<Shared>, [of_a, of_b]: &[Words<'_>; 2]) -> Vec<String> {
    shared.sort_by(|x, y| y.bits.total_cmp(&x.bits).then(x.at.cmp(&y.at)));
    let mut words: Vec<String> = Vec::new();
    for Shared { at: [in_a, in_b], .. } in shared {
        let (in_a, in_b) = (of_a.at(in_a), of_b.at(in_b));
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

/// To three decimals.
pub(crate) fn rounded(score: f64) -> f64 {
    (score * 1000.0).round() / 1000.0
}

fn mastheads<S: Read + Write + Seek>(corpus: &mut Corpus<S>, articles: &[u32]) -> io::Result<Vec<Masthead>> {
    let masthead = |&article: &u32| {
        let head = corpus.head(article)?;
        let card = &corpus.cards[article as usize];
        Ok(Masthead {
            article: card.article,
            source: card.source.clone(),
            site: head.site,
            cited: head.cited,
            day: card.day,
            length: card.length,
        })
    };
    articles.iter().map(masthead).collect()
}

/// The group that `reports`, each with its most central text, make together, if that is more than
/// one article.
fn record<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    kind: GroupKind,
    reports: &[(u32, &[u32])],
    origins: &BTreeMap<ArticleId, Origin>,
) -> io::Result<Option<Group>> {
    let mut articles: Vec<u32> = reports.iter().flat_map(|(_, articles)| articles.iter().copied()).collect();
    let Some(largest) = reports.iter().max_by_key(|(_, articles)| articles.len()) else { return Ok(None) };
    if articles.len() < 2 {
        return Ok(None);
    }
    articles.sort_unstable();
    let label = label(corpus, *largest)?;
    let member = |&article: &u32| {
        let card = &corpus.cards[article as usize];
        Member { article: card.article, source: card.source.clone() }
    };
    let members: Vec<Member> = articles.iter().map(member).collect();
    let ids: Vec<String> = members.iter().map(|member| member.article.to_string()).collect();
    let parts = std::iter::once(kind.name()).chain(ids.iter().map(String::as_str));
    let parts: Vec<&[u8]> = parts.map(str::as_bytes).collect();
    let names = members.iter().filter_map(|member| origins.get(&member.article));
    let names: BTreeSet<&String> = names.map(|origin| &origin.name).collect();
    let origins = names.into_iter().cloned().collect();
    Ok(Some(Group { id: GroupId::of(&parts), kind, members, origins, label }))
}

/// The title of a report's most central article, or of the first that has one.
fn label<S: Read + Write + Seek>(
    corpus: &mut Corpus<S>,
    (centre, articles): (u32, &[u32]),
) -> io::Result<String> {
    let is_central = |article: &&u32| corpus.text_of[**article as usize] == centre;
    let (central, others): (Vec<&u32>, Vec<&u32>) = articles.iter().partition(is_central);
    for &article in central.into_iter().chain(others) {
        if let Some(title) = corpus.head(article)?.title {
            return Ok(title);
        }
    }
    Ok(articles.first().map_or_else(String::new, |&first| corpus.cards[first as usize].source.clone()))
}

/// By what groups are ordered.
fn first(group: &Group) -> Option<(&str, ArticleId)> {
    group.members.first().map(|member| (member.source.as_str(), member.article))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_pairs_more_than_one_has_to_be_alike() {
        let links = [0.9, 0.5, 0.4].map(|strength| Link { a: 0, b: 1, strength });
        for (count, strength) in [(1, 0.9), (15, 0.9), (16, 0.7), (24, 0.6), (48, 0.3)] {
            assert!((most_alike(&links, count) - strength).abs() < 1e-6, "{count}");
        }
    }
}
