//! What the articles of one story say of the same things: agreement, rounding, conflict.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use tallywire_claims::Kind;
use tallywire_dedup::Groups;

use crate::copies::Aligned;
use crate::dimension::Dimension;
use crate::draft::{Draft, origin};
use crate::likeness::{self, Evidence};
use crate::statement::{Corpus, Statement};
use crate::things::{self, Cluster, Matching};
use crate::verdict::{Verdict, verdict};
use crate::wording::{articles_give, capital, given, list, number, qualifier, span, thing};
use crate::{FindingKind, Severity};

/// Different numbers further apart than by this factor are taken for different things.
const WIDEST: Decimal = Decimal::from_parts(14, 0, 0, false, 1);
/// But not those with two digits swapped, where as many of their neighbours are matched.
const PLACE: usize = 1;
/// A rounded or open number and a precise one may lie this far apart.
const ROUNDING: Decimal = Decimal::from_parts(125, 0, 0, false, 2);
/// A number that so many articles carry from one origin deserves a look.
const MANY: usize = 6;
/// Up to this whole a part is a way of speaking, "two in three", and not a count.
const LARGEST_FORM: Decimal = Decimal::TEN;
/// Explanations are written in English.
const OWN_LANGUAGE: &str = "en";
/// Of one dimension, this many numbers of a story are compared with one another: those that most
/// articles state.
const MOST_NUMBERS: usize = 200;

/// Everything that comparing the statements in `articles`, one story, shows.
pub(crate) fn across(corpus: &Corpus, groups: &Groups, articles: &[usize], aligned: &Aligned) -> Vec<Draft> {
    let (clusters, matching) = things::clusters(corpus, articles, aligned);
    let story = Story { corpus, groups, clusters, matching };
    let altered = story.altered(aligned);
    let pairs = story.pairs();
    let mut drafts: Vec<Draft> =
        story.clusters.iter().filter_map(|cluster| story.agreement(cluster)).collect();
    drafts.extend(pairs.iter().filter(|pair| pair.rounded).map(|pair| story.compatible(pair)));
    drafts.extend(story.conflicts(&pairs, &altered));
    drafts.extend(altered.iter().map(|&(a, b)| story.altered_copy(a, b)));
    drafts
}

struct Story<'c, 'a> {
    corpus: &'c Corpus<'a>,
    groups: &'c Groups,
    clusters: Vec<Cluster>,
    matching: Matching,
}

/// Two clusters whose numbers differ and that are, or may be, about one thing.
struct Pair {
    a: usize,
    b: usize,
    evidence: Evidence,
    /// They differ only as they are written.
    rounded: bool,
}

impl Story<'_, '_> {
    fn origins(&self, cluster: &Cluster) -> BTreeSet<&str> {
        cluster.articles.iter().map(|&article| origin(self.corpus, self.groups, article)).collect()
    }

    /// Whether what an article says is told by others independently or by one origin only.
    fn agreement(&self, cluster: &Cluster) -> Option<Draft> {
        let origins: Vec<&str> = self.origins(cluster).into_iter().collect();
        if cluster.articles.len() < 2 {
            return None;
        }
        let (number_given, count) = (given(self.shown(cluster)), cluster.articles.len());
        let about = self.about(&[cluster]);
        let (kind, severity, explanation) = if origins.len() > 1 {
            let told = format!(
                "{} independent origins give {number_given}{about}: {}.",
                capital(&number(origins.len())),
                list(&origins)
            );
            (FindingKind::Corroborated, Severity::Info, told)
        } else {
            let severity = if count >= MANY { Severity::Medium } else { Severity::Low };
            let told = format!(
                "{} {number_given}{about}, all from one origin: {}.",
                articles_give(count),
                origins[0]
            );
            (FindingKind::SingleOrigin, severity, told)
        };
        Some(Draft {
            kind,
            severity,
            statements: cluster.members.clone(),
            expected: None,
            computed: None,
            explanation,
            steps: self.sources(cluster),
        })
    }

    /// Where each article says it.
    fn sources(&self, cluster: &Cluster) -> Vec<String> {
        let line = |&at: &usize| {
            let statement = &self.corpus.statements[at];
            let from = origin(self.corpus, self.groups, statement.article);
            format!("{}: {} (origin: {from})", statement.claim.source, given(statement))
        };
        cluster.members.iter().map(line).collect()
    }

    /// Pairs of clusters near in value with enough evidence to be about one thing.
    fn pairs(&self) -> Vec<Pair> {
        let mut by_dimension: BTreeMap<&Dimension, Vec<usize>> = BTreeMap::new();
        for (at, cluster) in self.clusters.iter().enumerate() {
            by_dimension.entry(&self.corpus.statements[cluster.members[0]].dimension).or_default().push(at);
        }
        let mut pairs = Vec::new();
        for mut clusters in by_dimension.into_values() {
            clusters.sort_by_key(|&at| (std::cmp::Reverse(self.clusters[at].articles.len()), at));
            clusters.truncate(MOST_NUMBERS);
            clusters.sort_unstable();
            for (nth, &a) in clusters.iter().enumerate() {
                pairs.extend(clusters[nth + 1..].iter().filter_map(|&b| self.pair(a, b)));
            }
        }
        pairs
    }

    fn pair(&self, a: usize, b: usize) -> Option<Pair> {
        let (first, second) = (&self.clusters[a], &self.clusters[b]);
        let all = &self.corpus.statements;
        let (origins, others) = (self.origins(first), self.origins(second));
        if share_an_article(first, second) || (origins.len() == 1 && origins == others) {
            return None;
        }
        let (lead, other) = (&all[first.members[0]], &all[second.members[0]]);
        let apart = factor(lead, other).filter(|&apart| apart <= WIDEST || are_swapped(lead, other))?;
        let (x, y, evidence) = things::best(self.corpus, first, second, &self.matching)?;
        let (one, other) = (&all[x], &all[y]);
        let rounded = match verdict(one, other) {
            Verdict::Rounded | Verdict::Cut => true,
            Verdict::Differ => false,
            Verdict::Same | Verdict::Unclear => return None,
        };
        let alone = things::only_ones(self.corpus, x, y);
        let in_all = Evidence { points: evidence.points + alone, ..evidence };
        let enough = if rounded {
            apart <= ROUNDING
                && likeness::is_same_thing(in_all, one, other)
                && may_lie_within(one, other, evidence)
        } else {
            can_conflict(one, other)
                && (apart <= WIDEST || evidence.neighbours >= PLACE)
                && likeness::is_conflict(in_all, one, other, apart)
                && !self.are_of_different_days(first, second, evidence)
                && !self.are_of_different_polls(first, second)
        };
        enough.then_some(Pair { a, b, evidence, rounded })
    }

    /// Whether some articles date the one number to another day than some date the other: a count
    /// that goes on, as of the missing.
    ///
    /// Where the numbers beside them agree, both are of one day's count.
    fn are_of_different_days(&self, a: &Cluster, b: &Cluster, evidence: Evidence) -> bool {
        let all = &self.corpus.statements;
        let mut pairs = a.representatives().flat_map(|x| b.representatives().map(move |y| (x, y)));
        let first = &all[a.members[0]];
        let grows = first.topic.goes_on() || first.claim.counted.is_some() && !first.topic.has("magnitude");
        (first.dimension.kind == Kind::Count && pairs.any(|(x, y)| all[x].topic.days_differ(&all[y].topic)))
            || grows && evidence.neighbours == 0 && self.is_updated(a, b)
    }

    /// Whether they are shares of two polls, each of which asked other people.
    fn are_of_different_polls(&self, a: &Cluster, b: &Cluster) -> bool {
        let samples = |cluster: &Cluster| -> Vec<Decimal> {
            cluster.articles.iter().flat_map(|&article| self.corpus.samples(article)).collect()
        };
        if self.corpus.statements[a.members[0]].dimension.kind != Kind::Percent {
            return false;
        }
        let (asked, others) = (samples(a), samples(b));
        !asked.is_empty() && !others.is_empty() && !asked.iter().any(|people| others.contains(people))
    }

    /// Whether all articles of the one are of an earlier day than those of the other, and both tell of an
    /// emergency: the toll of Friday and that of Saturday, the helicopters that were there on either.
    fn is_updated(&self, a: &Cluster, b: &Cluster) -> bool {
        let days = |cluster: &Cluster| self.corpus.days(&cluster.articles);
        let Some(((first, last), (from, to))) = days(a).zip(days(b)) else { return false };
        let goes_on =
            |cluster: &Cluster| cluster.articles.iter().any(|&article| self.corpus.goes_on(article));
        (last < from || to < first) && goes_on(a) && goes_on(b)
    }

    fn compatible(&self, pair: &Pair) -> Draft {
        let (a, b) = (&self.clusters[pair.a], &self.clusters[pair.b]);
        let (one, other) = (self.shown(a), self.shown(b));
        let (first, second) = (given(one), given(other));
        let how = match verdict(one, other) {
            Verdict::Cut => ": one is the other with its last digits cut".to_owned(),
            _ if one.claim.is_range() && other.claim.is_range() => ", where the ranges overlap".to_owned(),
            _ if one.claim.is_range() || other.claim.is_range() => {
                ": the one lies within the other".to_owned()
            }
            _ if one.written.overlaps(other.written) => {
                ": they differ only by the precision they are written with".to_owned()
            }
            _ => {
                let inexact = [one, other].map(|s| s.claim.approximation).into_iter().find_map(qualifier);
                inexact.map_or_else(String::new, |words| format!(", as far as \"{words}\" goes"))
            }
        };
        let mut steps = vec![
            format!("{first} stands for {}", span(one.meant, one)),
            format!("{second} stands for {}", span(other.meant, other)),
        ];
        steps.extend(self.sources(a).into_iter().chain(self.sources(b)));
        Draft {
            kind: FindingKind::Compatible,
            severity: Severity::Low,
            statements: merged(a, b),
            expected: Some(one.claim.quote.clone()),
            computed: Some(other.claim.quote.clone()),
            explanation: format!("{first} and {second}{} agree{how}.", self.about(&[a, b])),
            steps,
        }
    }

    /// The conflicts among `pairs`: those of which neither side has a better partner in the
    /// other's articles.
    fn conflicts(&self, pairs: &[Pair], altered: &[(usize, usize)]) -> Vec<Draft> {
        let changed: BTreeSet<usize> = altered.iter().map(|&(a, b)| self.fewer(a, b)).collect();
        let candidates: Vec<&Pair> = pairs
            .iter()
            .filter(|pair| !pair.rounded && !changed.contains(&pair.a) && !changed.contains(&pair.b))
            .filter(|pair| !self.agrees_elsewhere(pairs, pair))
            .collect();
        candidates
            .iter()
            .filter(|pair| !candidates.iter().any(|rival| self.is_better(rival, pair)))
            .map(|pair| self.conflict(pair))
            .collect()
    }

    /// The one of two clusters that fewer articles carry; the later one where equally many do.
    fn fewer(&self, a: usize, b: usize) -> usize {
        if self.clusters[a].articles.len() < self.clusters[b].articles.len() { a } else { b }
    }

    /// Whether an article of one side also gives, rounded, what the other side gives: then both
    /// numbers are known to it, and are two things.
    fn agrees_elsewhere(&self, pairs: &[Pair], pair: &Pair) -> bool {
        let rounded = |at: usize| {
            pairs
                .iter()
                .filter(|p| p.rounded)
                .filter_map(move |p| if p.a == at { Some(p.b) } else { (p.b == at).then_some(p.a) })
        };
        let meets = |from: usize, to: usize| {
            rounded(from).any(|other| share_an_article(&self.clusters[other], &self.clusters[to]))
        };
        meets(pair.a, pair.b) || meets(pair.b, pair.a)
    }

    /// Whether `rival` pairs one side of `pair` with another number of the same articles on at
    /// least as good evidence.
    fn is_better(&self, rival: &Pair, pair: &Pair) -> bool {
        let beats = |shared: bool, mine: usize, theirs: usize| {
            shared
                && mine != theirs
                && rival.evidence >= pair.evidence
                && share_an_article(&self.clusters[mine], &self.clusters[theirs])
        };
        beats(rival.a == pair.a, pair.b, rival.b)
            || beats(rival.b == pair.b, pair.a, rival.a)
            || beats(rival.a == pair.b, pair.a, rival.b)
            || beats(rival.b == pair.a, pair.b, rival.a)
    }

    fn conflict(&self, pair: &Pair) -> Draft {
        let strong = pair.evidence.words > likeness::WORDS && pair.evidence.points > likeness::OTHER_NUMBER;
        let severity = if strong { Severity::High } else { Severity::Medium };
        let (a, b) = (&self.clusters[pair.a], &self.clusters[pair.b]);
        let explanation =
            format!("The numbers differ{}: {}, {}.", self.about(&[a, b]), self.says(a), self.says(b));
        self.differing(FindingKind::Conflict, severity, (a, b), explanation)
    }

    /// Whether the article of statement `at` is in the language of the explanations.
    fn is_readable(&self, at: usize) -> bool {
        let article = self.corpus.statements[at].article;
        self.corpus.articles[article].language.code() == OWN_LANGUAGE
    }

    /// The statement whose words stand for a cluster.
    fn shown(&self, cluster: &Cluster) -> &Statement<'_> {
        let readable = cluster.members.iter().find(|&&at| self.is_readable(at));
        &self.corpus.statements[*readable.unwrap_or(&cluster.members[0])]
    }

    /// " for mobile launchers", in the words of the first statement that has some; readable ones first.
    fn about(&self, clusters: &[&Cluster]) -> String {
        let (readable, others): (Vec<usize>, Vec<usize>) = clusters
            .iter()
            .flat_map(|cluster| &cluster.members)
            .copied()
            .partition(|&at| self.is_readable(at));
        let words = readable.into_iter().chain(others).find_map(|at| thing(&self.corpus.statements[at]));
        words.map_or_else(String::new, |words| format!(" for {words}"))
    }

    /// "two articles (Reuters) give 14%".
    fn says(&self, cluster: &Cluster) -> String {
        let origins: Vec<&str> = self.origins(cluster).into_iter().collect();
        let articles = articles_give(cluster.articles.len()).to_lowercase();
        let (count, verb) = articles.rsplit_once(' ').unwrap_or((&articles, "give"));
        format!("{count} ({}) {verb} {}", list(&origins), given(self.shown(cluster)))
    }

    fn differing(
        &self,
        kind: FindingKind,
        severity: Severity,
        (a, b): (&Cluster, &Cluster),
        explanation: String,
    ) -> Draft {
        let (one, other) = (self.shown(a), self.shown(b));
        let mut steps = vec![format!("{} differs from {}", given(one), given(other))];
        steps.extend(self.sources(a).into_iter().chain(self.sources(b)));
        Draft {
            kind,
            severity,
            statements: merged(a, b),
            expected: Some(one.claim.quote.clone()),
            computed: Some(other.claim.quote.clone()),
            explanation,
            steps,
        }
    }

    /// Pairs of clusters whose numbers stand at one place of one report, the one that more
    /// articles carry first.
    fn altered(&self, aligned: &Aligned) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(usize, usize)> = aligned
            .altered
            .iter()
            .filter_map(|&(a, b)| {
                let (x, y) = (self.matching.cluster(a)?, self.matching.cluster(b)?);
                let fewer = self.fewer(x.min(y), x.max(y));
                (x != y).then_some((if fewer == x { y } else { x }, fewer))
            })
            .filter(|&(a, b)| !share_an_article(&self.clusters[a], &self.clusters[b]))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn altered_copy(&self, a: usize, b: usize) -> Draft {
        let (kept, changed) = self.of_one_report(a, b);
        let copies = match changed.articles.len() {
            1 => "one copy of the same report gives".to_owned(),
            n => format!("{} copies of the same report give", number(n)),
        };
        let explanation = format!(
            "{} {}{}, {copies} {}.",
            articles_give(kept.articles.len()),
            given(self.shown(&kept)),
            self.about(&[&kept, &changed]),
            given(self.shown(&changed))
        );
        self.differing(FindingKind::AlteredCopy, Severity::High, (&kept, &changed), explanation)
    }

    /// Of two clusters, what stands in the copies of one report.
    fn of_one_report(&self, a: usize, b: usize) -> (Cluster, Cluster) {
        let (a, b) = (&self.clusters[a], &self.clusters[b]);
        let ids = |cluster: &Cluster| -> Vec<_> {
            cluster.articles.iter().map(|&article| self.corpus.articles[article].id).collect()
        };
        let (left, right) = (ids(a), ids(b));
        let group = self.groups.copies.iter().find(|group| {
            let holds = |ids: &[_]| group.members.iter().any(|member| ids.contains(&member.article));
            holds(&left) && holds(&right)
        });
        let within = |cluster: &Cluster| {
            let inside = |at: &usize| {
                let id = self.corpus.articles[self.corpus.statements[*at].article].id;
                group.is_none_or(|group| group.members.iter().any(|member| member.article == id))
            };
            Cluster::of(self.corpus, cluster.members.iter().copied().filter(inside).collect())
        };
        (within(a), within(b))
    }
}

/// Whether one is no range where the other is, or both are shown to be of one thing and time: the price of a day
/// lies within those of its year, and that says nothing.
fn may_lie_within(one: &Statement, other: &Statement, evidence: Evidence) -> bool {
    one.claim.is_range() == other.claim.is_range()
        || (evidence.undisputed && evidence.words >= likeness::WORDS)
}

fn merged(a: &Cluster, b: &Cluster) -> Vec<usize> {
    a.members.iter().chain(&b.members).copied().collect()
}

fn share_an_article(a: &Cluster, b: &Cluster) -> bool {
    a.articles.iter().any(|article| b.articles.binary_search(article).is_ok())
}

/// Whether one number is the other with two digits swapped: 27 million and 72 million.
fn are_swapped(a: &Statement, b: &Statement) -> bool {
    let digits = |s: &Statement| s.value().map(|value| value.normalize().to_string().into_bytes());
    let Some((a, b)) = digits(a).zip(digits(b)).filter(|(a, b)| a.len() == b.len()) else { return false };
    let differing: Vec<usize> = (0..a.len()).filter(|&at| a[at] != b[at]).collect();
    matches!(*differing, [x, y] if a[x] == b[y] && a[y] == b[x])
}

/// How many times the larger of two numbers is the smaller; `None` where that says nothing.
fn factor(a: &Statement, b: &Statement) -> Option<Decimal> {
    let middle = |s: &Statement| {
        let (low, high) = s.written.ends()?;
        low.checked_add(high)?.checked_div(Decimal::TWO)
    };
    let (a, b) = (middle(a)?, middle(b)?);
    let (small, large) = (a.abs().min(b.abs()), a.abs().max(b.abs()));
    (a.is_sign_negative() == b.is_sign_negative()).then_some(())?;
    large.checked_div(small)
}

/// Whether different numbers of this kind may be of one thing: 37 of 120 and 38 of 120 may, 2 of 3 and
/// 5 of 9 are parts of other things.
fn can_conflict(a: &Statement, b: &Statement) -> bool {
    match a.dimension.kind {
        Kind::Money | Kind::Percent | Kind::Count | Kind::Measure | Kind::Duration => true,
        Kind::Ratio => {
            a.quantity.whole == b.quantity.whole && a.quantity.whole.is_some_and(|whole| whole > LARGEST_FORM)
        }
        _ => false,
    }
}
