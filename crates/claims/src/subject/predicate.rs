//! What is said of the things counted: where a noun says only that there are persons, or a part of
//! something, the predicate tells which.

use super::phrase::{has_verb_ending, is_link, overlaps};
use super::{Around, Phrase, Subject, named};
use crate::Kind;
use crate::cue::Cue;
use crate::quantity::{behind_ending, noun_phrase};
use crate::token::Class;

/// The rule of what is said of others than those counted before.
const OTHERS: &str = "what is said of others counted";

/// How many tokens of a predicate belong to a subject.
const LENGTH: usize = 6;

impl Around<'_> {
    /// What the quantity counts; of persons and of parts, with what is said of them: "24 of the 32
    /// *members meet the goal*", "43 *people* were *moved into tents*".
    pub(super) fn counted(&self) -> Option<Subject> {
        let part = || self.of_phrase().filter(|_| self.quantity.kind == Kind::Ratio);
        let noun = self.quantity.counted.or_else(part).filter(|noun| !self.is_own_worth(*noun))?;
        let noun = self.behind_owner(noun);
        let counted = named("what the number counts")(noun);
        let tells = self.quantity.kind == Kind::Ratio || self.names_persons(noun);
        let more = self.predicate(noun.1).filter(|_| tells);
        Some(Subject { more, ..counted })
    }

    /// "Sono sei *i feriti*": what a number right behind a verb of being counts, where the noun follows with its
    /// article.
    pub(super) fn counted_behind(&self) -> Option<Subject> {
        let scene = self.scene;
        let bare = self.quantity.kind == Kind::Count && scene.cues.locale.scales_take_of;
        let edge = self.edges().next_back().filter(|_| bare)?;
        let copula = scene.has_before(edge, Cue::Amount)?;
        let article = scene.has(self.quantity.end, Cue::Determiner)?;
        let first = self.first_phrase(self.floor.max(self.start()), copula).is_none();
        let noun = noun_phrase(scene, article).filter(|noun| first && !self.is_period(*noun));
        noun.map(|noun| named("what the number counts")(self.with_complement(noun)))
    }

    /// "240 people were moved and 12 *taken to hospital*": of those that the number before counts, others of whom
    /// something else is said; `last` is what that number is about.
    pub(super) fn others(&self, last: Option<Subject>) -> Option<Subject> {
        let previous =
            self.previous.filter(|_| self.quantity.kind == Kind::Count && self.changes().is_none())?;
        // "after a magnitude 5.1 quake": a reading counts nobody.
        let reads =
            previous.number.is_some_and(|number| number.decimals.is_some_and(|decimals| decimals > 0));
        let again = || last.filter(|last| last.rule == OTHERS).map(|last| (last.from, last.to));
        let noun = previous.counted.or_else(again).filter(|_| previous.kind == Kind::Count && !reads)?;
        // "and 28 *of the town's mills*": of whom, it says itself.
        let end = self.quantity.end;
        if self.behind_them(end) == end && self.of_phrase().is_some() {
            return None;
        }
        let border = self.borders().next().unwrap_or_else(|| self.start());
        let border = Some(border).filter(|border| *border > self.floor)?;
        let bare = (border..self.quantity.from).all(|at| !self.is_noun_start(at));
        let said = self.said_of_others().filter(|_| bare)?;
        Some(Subject { more: Some(said), ..named(OTHERS)(noun) })
    }

    /// "with eight *others wounded*": others than who is told of, where nothing before says of what kind.
    pub(super) fn other_persons(&self) -> Option<Subject> {
        let end = self.quantity.end;
        // "from 40 to 90 *people*": the end of a move counts no others.
        let counts = self.quantity.kind == Kind::Count && self.changes().is_none();
        let to = self.scene.has(end, Cue::Person).filter(|_| counts && self.quantity.counted.is_none())?;
        Some(Subject { more: self.predicate(to), ..named(OTHERS)((end, to)) })
    }

    /// "of 900 growers, found *that 71 percent* had lost": the things counted before, where a share opens a clause
    /// and says not of what it is. `last` is what the number before is about.
    pub(super) fn share_of_counted(&self, last: Option<Subject>) -> Option<Subject> {
        let scene = self.scene;
        let share = matches!(self.quantity.kind, Kind::Percent | Kind::Ratio) && self.changes().is_none();
        let counted = self.previous.and_then(|last| last.counted).filter(|_| share)?;
        let opens = self.edges().any(|edge| scene.has_before(edge, Cue::Conjunction).is_some());
        let verb = scene.any(self.quantity.end, |cue| matches!(cue, Cue::Function | Cue::Amount | Cue::Verb));
        last.filter(|last| opens && verb && (last.from, last.to) == counted).map(|last| Subject {
            more: None,
            rule: "what the number before counts",
            ..last
        })
    }

    /// A predicate right behind the quantity; not "40 are *freight trains*", nor "four *badly*".
    fn said_of_others(&self) -> Option<Phrase> {
        let scene = self.scene;
        let (start, to) = self.predicate(behind_ending(scene, self.quantity.end))?;
        let helps = |at: &usize| {
            let auxiliary = scene.any(*at, |cue| matches!(cue, Cue::Amount | Cue::Auxiliary | Cue::Passive));
            auxiliary && scene.has(*at, Cue::Negation).is_none()
        };
        let from = (start..to).find(|at| !helps(at))?;
        let passive = from.checked_sub(1).is_some_and(|at| scene.has(at, Cue::Passive).is_some());
        let participle = scene.cues.locale.capital_nouns && passive && !scene.is_capital(from);
        let verb = has_verb_ending(scene, from) || participle;
        let small = |at: usize| scene.has(at, Cue::Function).is_some();
        let apart = from == self.quantity.end && to > from + 1 || (from..to).any(small);
        (verb || apart).then_some((from, to))
    }

    /// Whether the noun says no more than that persons are counted.
    fn names_persons(&self, (from, to): Phrase) -> bool {
        self.scene.has(from, Cue::Person) == Some(to)
    }

    /// What is said from token `at` on, behind auxiliaries, up to the end of its clause.
    fn predicate(&self, at: usize) -> Option<Phrase> {
        let scene = self.scene;
        let ends = |at: &usize| {
            scene.class(*at) != Some(Class::Word) && !self.joins(*at)
                || scene.any(*at, |cue| matches!(cue, Cue::And | Cue::Or | Cue::Conjunction | Cue::According))
                || self.is_period((*at, *at + 1))
                || overlaps(self.taken, (*at, *at + 1))
        };
        // "members *now* meet": a time is none of it.
        let at = self.periods.iter().find(|(from, _)| *from == at).map_or(at, |(_, to)| *to);
        let at = self.behind_them(at);
        let stop = (at..scene.len()).find(ends).unwrap_or(scene.len());
        let helps =
            |cue| matches!(cue, Cue::Function | Cue::Amount | Cue::Planned | Cue::Auxiliary | Cue::Passive);
        // "were *not* hurt": what is denied is told with it.
        // "were *injured*": a participle tells, common as it is.
        let auxiliary = |at: &usize| {
            scene.any(*at, helps) && scene.has(*at, Cue::Negation).is_none() && !has_verb_ending(scene, *at)
        };
        let verb = (at..stop).find(|at| !auxiliary(at)).filter(|verb| has_verb_ending(scene, *verb));
        // "are *in hospital*"
        let copula = auxiliary(&at) && scene.has(at, Cue::Amount).is_some();
        let place = copula && at + 1 < stop && scene.any(at + 1, is_link);
        let from = verb.unwrap_or(at + usize::from(place));
        let idle = |at: &usize| {
            scene.any(*at, |cue| {
                matches!(cue, Cue::Determiner | Cue::Of | Cue::HangsOn | Cue::PeriodBefore | Cue::Filler)
                    || matches!(cue, Cue::Approx(_) | Cue::By | Cue::From | Cue::To)
            })
        };
        let last = |idle: &dyn Fn(&usize) -> bool| (from..stop.min(from + LENGTH)).rev().find(|at| !idle(at));
        // "were *injured* (worden)": an auxiliary at the end says nothing, unless nothing else is said.
        let small = |at: &usize| idle(at) || scene.has(*at, Cue::Function).is_some();
        Some((from, last(&small).or_else(|| last(&idle))? + 1))
    }

    /// "two *of them* in hospital": the token behind the words that say of whom, if they stand at token `at`.
    fn behind_them(&self, at: usize) -> usize {
        let pronoun = |next: &usize| {
            self.scene.has(*next, Cue::Function).is_some() && self.scene.has(*next, Cue::Determiner).is_none()
        };
        self.scene.has(at, Cue::Of).filter(pronoun).map_or(at, |next| next + 1)
    }

    /// Whether token `at` is a sign inside a word: "alliance's".
    fn joins(&self, at: usize) -> bool {
        matches!(self.scene.word(at), "'" | "’" | "-") && self.scene.glued(at)
    }

    /// "of which 4 million was *mortgages*", "of that sum, 4 million will pay for *radars*".
    pub(super) fn part(&self) -> Option<Phrase> {
        let scene = self.scene;
        let end = self.quantity.end;
        if !matches!(self.quantity.kind, Kind::Money | Kind::Measure) || scene.has(end, Cue::Of).is_some() {
            return None;
        }
        let comma = |at: usize| at.checked_sub(1).filter(|comma| scene.is_comma(*comma));
        let opens = |at: usize| scene.has_before(at, Cue::Part).is_some();
        self.edges().find(|at| opens(*at) || comma(*at).is_some_and(opens))?;
        let goal = (end..end + 4).find_map(|at| scene.longest(at, |cue| leads(cue).then_some(())));
        let small = |at: usize| {
            scene.is_sign(at)
                || scene.any(at, |cue| matches!(cue, Cue::Function | Cue::Amount | Cue::Determiner))
        };
        let noun = || (end..scene.len()).find(|at| !small(*at));
        let at = goal.map(|((), to)| to).or_else(noun)?;
        self.pair_at(at).filter(|part| !self.is_participle(*part))
    }
}

/// Whether the words lead to what a sum is for.
fn leads(cue: Cue) -> bool {
    matches!(cue, Cue::HangsOn | Cue::To)
}
