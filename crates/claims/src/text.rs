//! A text cut into tokens, each of which is looked up once.

use std::ops::Range;

use tallywire_article::Language;

use crate::cldr::{self, Cldr};
use crate::scene::{Notes, Scene};
use crate::sentence;
use crate::token::{Class, Token, tokens};
use crate::vocabulary::{Cues, Looked, Traits};

/// A text with its tokens and what its language's words say of each.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) content: &'a str,
    pub(crate) language: Language,
    pub(crate) cues: &'static Cues,
    pub(crate) cldr: Option<&'static Cldr>,
    pub(crate) tokens: Vec<Token>,
    /// The words of each token.
    pub(crate) words: Vec<&'a str>,
    /// One a token.
    pub(crate) entries: Vec<Looked>,
    /// How many tokens its dateline has.
    dateline: usize,
}

impl<'a> Text<'a> {
    /// Linear in `text.len()`.
    pub(crate) fn new(text: &'a str, language: Language) -> Self {
        let cues = Cues::of(language);
        let tokens = tokens(text);
        let words: Vec<_> = tokens.iter().map(|token| token.span.of(text).unwrap_or_default()).collect();
        let mut folded = String::new();
        let looked = tokens.iter().zip(&words);
        let entries = looked.map(|(token, word)| cues.look_up(word, token.class, &mut folded)).collect();
        let cldr = cldr::table(language);
        let dateline = sentence::dateline(text, &tokens, cldr);
        Self { content: text, language, cues, cldr, tokens, words, entries, dateline }
    }

    /// The tokens of the dateline that it opens with, if there is one: it states nothing, but names a country.
    pub(crate) fn dateline(&self) -> Option<Range<usize>> {
        (self.dateline > 0).then_some(0..self.dateline)
    }

    /// The sentences behind its dateline, as ranges of tokens.
    pub(crate) fn sentences(&self) -> Vec<Range<usize>> {
        sentence::sentences(self.content, &self.tokens, self.dateline, self.cues)
    }

    /// The sentence of the tokens `range`, ready for reading; `notes` are what it is noted down in.
    pub(crate) fn scene<'s>(&'s self, range: Range<usize>, notes: &'s mut Notes) -> Scene<'s> {
        Scene::new(self, range, notes)
    }

    /// What the tokens of `range` can be, any of them.
    pub(crate) fn traits(&self, range: Range<usize>) -> Traits {
        self.entries[range].iter().fold(Traits::default(), |all, entry| all.with(entry.traits))
    }

    /// Whether a token of `range`, whose traits are `traits`, makes its sentence worth reading: a digit,
    /// a part, a word for a number.
    pub(crate) fn may_hold_numbers(&self, mut range: Range<usize>, traits: Traits) -> bool {
        const ALONE: Traits = Traits::DIGITS.with(Traits::NUMBER).with(Traits::MULTIPLE);
        traits.any(ALONE) || traits.any(Traits::CARDINAL) && range.any(|at| self.is_spelled(at))
    }

    /// Whether a number in words begins at token `at`.
    fn is_spelled(&self, at: usize) -> bool {
        let opens = self.entries[at].traits.any(Traits::CARDINAL) && self.tokens[at].class == Class::Word;
        let rest = || self.content.get(self.tokens[at].span.start..);
        let numerals = self.cldr.filter(|_| opens).map(|table| &table.numerals);
        numerals.is_some_and(|numerals| rest().is_some_and(|rest| numerals.cardinal(rest).is_some()))
    }
}
