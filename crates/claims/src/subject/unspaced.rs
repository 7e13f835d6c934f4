//! Subjects in scripts without spaces between words, and where particles behind a noun mark it.
//!
//! There a token is one character, and the words of grammar that end a noun phrase elsewhere are
//! particles. The nearest marked noun before a quantity is what it is about; without marks, what its clause
//! begins with, up to the first word that is known.

use super::{Around, Phrase, Subject, named};
use crate::Kind;
use crate::cue::Cue;
use crate::scene::Scene;
use crate::token::{Class, is_unspaced};

/// How many words, where there are spaces, belong to a marked noun.
const WORDS: usize = 4;

/// How many tokens around a quantity tell which script it stands in.
const NEAR: usize = 6;

/// Whether the words are verbs or of grammar.
fn is_verb(cue: Cue) -> bool {
    matches!(cue, Cue::Verb | Cue::Function | Cue::Say | Cue::Move(_) | Cue::Approx(_))
        || matches!(cue, Cue::Planned | Cue::Possible | Cue::Hypothetical)
}

/// Whether a verb or a word of grammar begins at token `at`.
fn is_verbal(scene: &Scene<'_>, at: usize) -> bool {
    scene.any(at, is_verb)
}

impl Around<'_> {
    /// Whether the words around the quantity are written in such a script.
    pub(super) fn is_unspaced(&self) -> bool {
        let near = self.quantity.from.saturating_sub(NEAR)..self.quantity.end + NEAR;
        let mut words = near.filter(|at| self.scene.class(*at) == Some(Class::Word));
        words.any(|at| self.scene.word(at).chars().next().is_some_and(is_unspaced))
    }

    /// The marked noun nearest before the quantity, else what its clause begins with.
    pub(super) fn marked(&self) -> Option<Subject> {
        let found = (1..=self.quantity.from).rev().find_map(|at| self.before_mark(at));
        found.map(named("the noun before a particle")).or_else(|| self.clause_noun())
    }

    /// "90辆*消防车*", "*帐篷*300顶": what is counted, behind the word that counts it, else right before the number;
    /// of persons with what is said of them, "12*人死亡*". Only where no particles mark nouns.
    pub(super) fn counted_things(&self) -> Option<Subject> {
        let scene = self.scene;
        let end = self.quantity.counted.map_or(self.quantity.end, |(from, _)| from);
        if self.quantity.kind != Kind::Count || !scene.cues.locale.topic_marks.is_empty() {
            return None;
        }
        let counter = scene.has(end, Cue::Counter)?;
        let person = scene.has(end, Cue::Person).is_some();
        let known = |at: &usize| !self.is_nominal(*at) || is_verbal(scene, *at);
        let stop = (counter..scene.len()).find(known).unwrap_or(scene.len());
        let behind = (stop > counter).then_some((if person { end } else { counter }, stop));
        // "紧急转移40人": a verb without a noun says what was done.
        let before = || self.run_before(is_verb).or_else(|| self.run_before(|cue| cue == Cue::Function));
        behind.or_else(before).map(named("what the number counts"))
    }

    /// The characters right before the quantity, as far back as none of the words `stop` stands.
    fn run_before(&self, stop: impl Fn(Cue) -> bool) -> Option<Phrase> {
        let end = self.edges().next_back()?;
        let ends = |at: usize| self.scene.ending(at).any(|hit| stop(hit.cue));
        let run = (self.floor..end).rev().take_while(|at| self.is_nominal(*at) && !ends(*at + 1));
        run.last().map(|from| (from, end)).filter(|(from, _)| end > from + 1)
    }

    /// The noun before a particle that ends before token `at`.
    fn before_mark(&self, at: usize) -> Option<Phrase> {
        let mark = self.scene.has_before(at, Cue::Topic)?;
        let ends = !self.is_hangul(mark) || self.scene.tokens.get(at).is_none_or(|next| next.spaced);
        let phrase =
            if self.is_hangul(mark) { self.words_before(mark) } else { self.characters_before(mark) };
        phrase.filter(|_| ends)
    }

    /// The words, set off by spaces, that end before token `at`: up to another particle.
    fn words_before(&self, at: usize) -> Option<Phrase> {
        let starts = |from: &usize| !self.scene.glued(*from);
        let mut phrase = None;
        for from in (0..at).rev().take_while(|at| self.is_nominal(*at)).filter(starts).take(WORDS) {
            phrase = Some((from, at));
            if self.scene.any_before(from, |cue| cue == Cue::Topic) {
                break;
            }
        }
        phrase
    }

    /// The characters that end before token `at` and are none of grammar but the one that links nouns.
    fn characters_before(&self, at: usize) -> Option<Phrase> {
        let links = |at: usize| self.scene.has(at, Cue::Of) == Some(at + 1) || self.is_inside_word(at);
        let noun = |at: &usize| self.is_nominal(*at) && (!self.is_hiragana(*at) || links(*at));
        let from = (0..at).rev().take_while(noun).last()?;
        let from = if links(from) { from + 1 } else { from };
        // "生鮮食品を*除く食料*": what stands with a verb before the noun tells which.
        let relative = (from..at).any(|at| self.is_hiragana(at) && self.is_inside_word(at));
        let object = from.checked_sub(1).filter(|mark| relative && self.scene.is(*mark, "を"));
        let whole = object.and_then(|mark| self.characters_before(mark)).map_or(from, |(start, _)| start);
        (from < at).then_some((whole, at))
    }

    /// What the clause begins with, up to the first word that is known.
    fn clause_noun(&self) -> Option<Subject> {
        let end = self.quantity.from;
        let sign = |at: &usize| self.scene.is_sign(*at);
        let start = (self.floor..end).rev().find(sign).map_or(self.floor, |sign| sign + 1);
        let mut found = self.noun_from(start, end)?;
        // "该公司去年*营收*": behind a time another noun may follow.
        while let Some((_, time)) = self.periods.iter().find(|(from, _)| *from == found.1)
            && let Some(next) = self.noun_from(*time, end).filter(|next| next.0 == *time)
        {
            found = next;
        }
        Some(named("what the clause begins with")(found))
    }

    /// The first noun in tokens `[start, end)`, up to the first word that is known.
    fn noun_from(&self, start: usize, end: usize) -> Option<Phrase> {
        let start = (start..end).find(|at| self.is_nominal(*at))?;
        let start = self.scene.has(start, Cue::Determiner).unwrap_or(start);
        let known = |at: &usize| {
            !self.is_nominal(*at) || self.is_hiragana(*at) || !self.scene.starting(*at).is_empty()
        };
        let to = (start..end).find(known).unwrap_or(end);
        (to > start + 1).then_some((start, to))
    }

    fn is_nominal(&self, at: usize) -> bool {
        self.scene.class(at) == Some(Class::Word)
            && !self.is_period((at, at + 1))
            && !super::phrase::overlaps(self.taken, (at, at + 1))
    }

    fn is_hiragana(&self, at: usize) -> bool {
        self.scene.word(at).chars().all(|c| matches!(c, '\u{3040}'..='\u{309F}'))
    }

    /// Whether a character that is no word of grammar stands between two that are of nouns: 伸*び*率.
    fn is_inside_word(&self, at: usize) -> bool {
        let noun = |at: usize| self.is_nominal(at) && !self.is_hiragana(at);
        self.scene.starting(at).is_empty() && at > 0 && noun(at - 1) && noun(at + 1)
    }

    fn is_hangul(&self, at: usize) -> bool {
        self.scene.word(at).chars().all(|c| matches!(c, '\u{AC00}'..='\u{D7AF}'))
    }
}
