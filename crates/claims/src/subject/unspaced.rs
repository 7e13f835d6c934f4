//! Subjects in scripts without spaces between words, and where particles behind a noun mark it.
//!
//! There a token is one character, and the words of grammar that end a noun phrase elsewhere are
//! particles. The nearest marked noun before a quantity is what it is about; without marks, what its clause
//! begins with, up to the first word that is known.

use super::{Around, Phrase, Subject, named};
use crate::cue::Cue;
use crate::token::{Class, is_unspaced};

/// How many words, where there are spaces, belong to a marked noun.
const WORDS: usize = 4;

/// How many tokens around a quantity tell which script it stands in.
const NEAR: usize = 6;

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
        (from < at).then_some((from, at))
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
