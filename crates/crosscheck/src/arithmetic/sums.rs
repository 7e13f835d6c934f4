//! Parts and their stated total.

use std::ops::Range;

use rust_decimal::Decimal;
use tallywire_claims::{Change, Kind};

use super::{Page, distance};
use crate::draft::Draft;
use crate::interval::Interval;
use crate::statement::Statement;
use crate::topic::{clause, has_cue, is_of_them, opens_with_cue};
use crate::wording::{amount, given, span};
use crate::words::fold;
use crate::{FindingKind, Severity};

/// The longest list of parts that is tried.
const MOST_PARTS: usize = 10;
/// How many sentences with numbers may lie between a total and its parts.
const REACH: usize = 2;
/// A sum found by its value alone must be this unlikely to be one by chance.
const BY_VALUE: Decimal = Decimal::from_parts(2, 0, 0, false, 2);
/// A sum of all that a sentence next to the total lists may be this likely.
const BY_PLACE: Decimal = Decimal::from_parts(12, 0, 0, false, 2);
/// And one whose total names its parts, this likely.
const ANNOUNCED: Decimal = Decimal::from_parts(34, 0, 0, false, 2);
/// A list that misses its total by more was never meant to make it.
const NEAR_MISS: Decimal = Decimal::from_parts(25, 0, 0, false, 2);
/// And one that falls short by more need not be complete.
const SHORTFALL: Decimal = Decimal::from_parts(12, 0, 0, false, 2);

/// What sets a list off from its total.
const MARKS: &[&[char]] = &[&[':', '：'], &['—', '–'], &['(']];
/// Cues that announce parts behind their total, in its sentence and at the start of the next.
const SAME_SENTENCE: &[&str] = &["@of_which", "@of_that", "@of_them", "@including"];
const NEXT_SENTENCE: &[&str] = &["@of_which", "@of_that", "@of_them", "@of_the"];

/// How the text ties a list of parts to a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// Only by standing near.
    Near,
    /// The parts are all the numbers of their sentence, next to the total's.
    Listed,
    /// And they are about the same thing as the total.
    SameThing,
    /// The total announces them: a colon, "of which", "of that sum".
    Announced,
}

struct Candidate {
    parts: Vec<usize>,
    /// What the parts make: as meant, as far as they are written, and as the numbers stand there.
    sum: Interval,
    rounded: Interval,
    written: Decimal,
    tie: Tie,
    /// Whether a colon or the like sets the parts off.
    is_marked: bool,
    /// The probability that numbers like these make the total by chance.
    chance: Decimal,
}

/// The sums that hold, and those that the text announces and that do not.
pub(super) fn find(page: &Page) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (dimension, levels) in page.levels() {
        if !matches!(dimension.kind, Kind::Money | Kind::Count | Kind::Measure | Kind::Duration) {
            continue;
        }
        let totals: Vec<(usize, Vec<Candidate>)> =
            levels.iter().enumerate().map(|(nth, &total)| (total, candidates(page, &levels, nth))).collect();
        let holding: Vec<Draft> =
            totals.iter().filter_map(|(total, lists)| holds(page, *total, lists)).collect();
        let explained: Vec<usize> = holding.iter().flat_map(|draft| draft.statements.clone()).collect();
        drafts.extend(holding);
        for (total, lists) in totals.iter().filter(|(total, _)| !explained.contains(total)) {
            let open = lists.iter().filter(|list| !list.parts.iter().any(|part| explained.contains(part)));
            let failing = open.filter(|list| fails(page, *total, list)).max_by_key(|list| list.tie);
            drafts.extend(failing.map(|list| draft(page, *total, list, FindingKind::SumFails)));
        }
    }
    drafts
}

fn candidates(page: &Page, levels: &[usize], total: usize) -> Vec<Candidate> {
    runs(page, levels, total).filter_map(|run| candidate(page, levels, total, run)).collect()
}

fn holds(page: &Page, total: usize, lists: &[Candidate]) -> Option<Draft> {
    // "Up to 1,240" would hold for any smaller sum; and what "about" allows beyond rounding makes no sum hold.
    page.at(total).meant.ends()?;
    let stated = page.at(total).written;
    let holding = lists
        .iter()
        .filter(|list| list.rounded.meets(stated) && list.chance <= allowed(list.tie))
        .min_by_key(|list| (std::cmp::Reverse(list.tie), list.chance))?;
    Some(draft(page, total, holding, FindingKind::SumHolds))
}

fn allowed(tie: Tie) -> Decimal {
    match tie {
        Tie::Near => BY_VALUE,
        Tie::Listed => BY_PLACE,
        Tie::SameThing | Tie::Announced => ANNOUNCED,
    }
}

/// Stretches of `levels` beside `total` that lie within reach of it and span two sentences at most.
fn runs<'p>(page: &'p Page, levels: &'p [usize], total: usize) -> impl Iterator<Item = Range<usize>> + 'p {
    let home = page.at(levels[total]);
    let reachable = move |at: usize| {
        let part = page.at(levels[at]);
        part.sentence.abs_diff(home.sentence) <= REACH && part.block.abs_diff(home.block) <= REACH
    };
    (0..levels.len()).flat_map(move |start| {
        (start + 2..=(start + MOST_PARTS).min(levels.len())).map(move |end| start..end).filter(move |run| {
            !run.contains(&total)
                && reachable(run.start)
                && reachable(run.end - 1)
                && page.at(levels[run.end - 1]).sentence - page.at(levels[run.start]).sentence <= 1
        })
    })
}

fn candidate(page: &Page, levels: &[usize], total: usize, run: Range<usize>) -> Option<Candidate> {
    let stated = page.at(levels[total]);
    let whole = stated.value().filter(|value| *value > Decimal::ZERO)?;
    let parts = levels[run.clone()].to_vec();
    // A part that the total's rounding hides tells nothing: 98 cents of 3.43 billion.
    let hidden = stated.written.width()?;
    let smaller = |&part: &usize| page.at(part).value().is_some_and(|v| v > hidden && v < whole);
    // Where a move ended is a level like any other: "sales in Europe fell by 3 percent to 96,400".
    let start_of_move = |&part: &usize| page.at(part).claim.change == Some(Change::From);
    // "19 are in hospital, four of them under the age of two"
    let nested = |&part: &usize| is_of_them(page.at(part));
    if !parts.iter().all(smaller)
        || parts.iter().any(start_of_move)
        || parts.iter().skip(1).any(nested)
        || stated.claim.change == Some(Change::From)
    {
        return None;
    }
    let zero = Interval::point(Decimal::ZERO);
    let (sum, rounded, written) =
        parts.iter().try_fold((zero, zero, Decimal::ZERO), |(sum, rounded, written), &part| {
            let part = page.at(part);
            Some((sum.add(part.meant)?, rounded.add(part.written)?, written.checked_add(part.value()?)?))
        })?;
    let tie = tie(page, levels, total, &run);
    let slack = sum.width()?.checked_add(stated.written.width()?)?.max(Decimal::ONE);
    let is_marked = tie == Tie::Announced && is_marked(page, levels, total, &run);
    Some(Candidate { parts, sum, rounded, written, tie, is_marked, chance: slack.checked_div(whole)? })
}

fn tie(page: &Page, levels: &[usize], total: usize, run: &Range<usize>) -> Tie {
    let sentence = |at: usize| page.at(levels[at]).sentence;
    let (first, last) = (sentence(run.start), sentence(run.end - 1));
    let beside = |at: usize| at != total && (first..=last).contains(&sentence(at));
    if (0..levels.len()).filter(|&at| beside(at)).count() != run.len() || first != last {
        return Tie::Near;
    }
    if announces(page, levels, total, run) {
        return Tie::Announced;
    }
    let thing = &page.at(levels[total]).topic;
    let same = levels[run.clone()].iter().all(|&part| {
        let likeness = thing.likeness(&page.at(part).topic);
        likeness.points >= 2 && !likeness.differs
    });
    if same && sentence(total) < first { Tie::SameThing } else { Tie::Listed }
}

/// Whether the text announces the parts as those of the total, before them or after.
fn announces(page: &Page, levels: &[usize], total: usize, run: &Range<usize>) -> bool {
    let (whole, first) = (page.at(levels[total]), page.at(levels[run.start]));
    let language = first.topic.language();
    if run.end == total {
        // "3 to Africa and 2 to Asia, 5 in all"
        return whole.sentence == first.sentence && is_called_total(whole);
    }
    if total + 1 != run.start {
        return false;
    }
    if whole.sentence == first.sentence {
        let cue = |name| has_cue(language, whole.tail, name);
        return is_marked(page, levels, total, run) || SAME_SENTENCE.iter().any(|name| cue(name));
    }
    NEXT_SENTENCE.iter().any(|name| opens_with_cue(language, first.lead, name))
}

/// Whether a colon, a dash or a bracket sets the parts off from the total, and does not stand
/// before every number as in a list of equals: "Leeds (61), York (38) and Hull (21)".
fn is_marked(page: &Page, levels: &[usize], total: usize, run: &Range<usize>) -> bool {
    let whole = page.at(levels[total]);
    let others = levels[run.start + 1..run.end].iter().map(|&part| page.at(part).lead);
    MARKS.iter().any(|marks| {
        let marked = |words: &str| words.contains(*marks);
        marked(whole.tail) && !marked(whole.lead) && !others.clone().any(marked)
    })
}

/// Whether the words about the total call it one: "the number of dead", "12 in all".
fn is_called_total(stated: &Statement) -> bool {
    [stated.lead, stated.tail].iter().any(|words| has_cue(stated.topic.language(), words, "@total"))
}

/// Whether the parts share nothing: counts of people in hospital and of people without a vaccine overlap,
/// those of people who died *in* Leeds and *in* York do not, nor those of "31 seriously and 183 slightly".
///
/// Shown by a small word, no form of "to be", that stands near behind each, or by a single word behind the
/// later ones; amounts of money and goods are shared out by nature.
fn is_shared_out(page: &Page, parts: &[usize]) -> bool {
    let is_count = parts.iter().all(|&part| page.at(part).dimension.kind == Kind::Count);
    let is_brief = |&part: &usize| clause_behind(page.at(part)).len() <= 1;
    let mut all = parts.iter().map(|&part| small_words_behind(page.at(part)));
    let first = all.next().unwrap_or_default();
    let rest: Vec<Vec<String>> = all.collect();
    !is_count
        || first.iter().any(|word| rest.iter().all(|words| words.contains(word)))
        || parts.iter().skip(1).all(is_brief)
}

/// The small words near behind a number that may say where or for what it is.
fn small_words_behind(part: &Statement) -> Vec<String> {
    const NEAR: usize = 4;
    const SMALL: usize = 4;
    let is_small = |word: &String| {
        word.chars().count() <= SMALL
            && word.chars().all(char::is_alphabetic)
            && !has_cue(part.topic.language(), word, "@are")
    };
    clause_behind(part).into_iter().take(NEAR).filter(is_small).collect()
}

/// The words behind a number up to the end of its clause, but for the noun that it counts.
fn clause_behind(part: &Statement) -> Vec<String> {
    let noun = fold(part.claim.counted.as_deref().unwrap_or_default());
    let is_other = |word: &&str| !word.is_empty() && !noun.contains(&format!(" {word} "));
    fold(clause(part.tail)).split(' ').filter(is_other).map(str::to_owned).collect()
}

/// Whether the text says that these parts make the total, and they miss it by a little.
fn fails(page: &Page, total: usize, candidate: &Candidate) -> bool {
    let stated = page.at(total);
    let open_list = candidate.parts.iter().chain([&total]).any(|&at| {
        let part = page.at(at);
        [part.lead, part.tail].iter().any(|words| has_cue(part.topic.language(), words, "@including"))
    });
    let near = candidate.sum.ends().zip(stated.value()).is_some_and(|((low, high), value)| {
        let most = if high < value { SHORTFALL } else { NEAR_MISS };
        [low, high].iter().any(|&end| distance(end, value).is_some_and(|d| d <= most))
    });
    // Numbers of one thing may be equals: the seats of one party are no total of the others'.
    let tied =
        candidate.tie == Tie::Announced || (candidate.tie == Tie::SameThing && is_called_total(stated));
    let listed = candidate.is_marked || is_shared_out(page, &candidate.parts);
    tied && near
        && listed
        && !open_list
        && !candidate.sum.meets(stated.meant)
        && page.exact(&candidate.parts)
        && page.exact(&[total])
}

fn draft(page: &Page, total: usize, candidate: &Candidate, kind: FindingKind) -> Draft {
    let stated = page.at(total);
    let total_given = given(stated);
    let computed = amount(candidate.written, stated);
    let parts = page.quotes(&candidate.parts, " + ");
    let mut steps = vec![format!("{parts} = {computed}; stated {total_given}")];
    if candidate.sum.width() != Some(Decimal::ZERO) {
        steps.push(format!("as rounded, the parts make {}", span(candidate.sum, stated)));
    }
    let (severity, verdict) = match (kind, candidate.tie) {
        (FindingKind::SumHolds, _) => (Severity::Info, "make"),
        (_, Tie::Announced) => (Severity::High, "do not make"),
        _ => (Severity::Medium, "do not make"),
    };
    let tail =
        if kind == FindingKind::SumHolds { String::new() } else { format!(": they come to {computed}") };
    Draft {
        kind,
        severity,
        statements: candidate.parts.iter().copied().chain([total]).collect(),
        expected: Some(stated.claim.quote.clone()),
        computed: Some(computed),
        explanation: format!(
            "The parts {} {verdict} the stated total of {total_given}{tail}.",
            page.quotes(&candidate.parts, ", ")
        ),
        steps,
    }
}
