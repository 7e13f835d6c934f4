//! A text cut into tokens, each of which is looked up once.

use std::ops::Range;

use tallywire_article::Language;

use crate::cldr::{self, Cldr};
use crate::scene::Scene;
use crate::sentence;
use crate::token::{Class, Token, tokens};
use crate::vocabulary::{Cues, Entry, Traits};

/// A text with its tokens and what its language's words say of each.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) content: &'a str,
    pub(crate) language: Language,
    pub(crate) cues: &'static Cues,
    pub(crate) cldr: Option<&'static Cldr>,
    pub(crate) tokens: Vec<Token>,
    /// One a token.
    pub(crate) entries: Vec<Entry>,
}

impl<'a> Text<'a> {
    /// Linear in `text.len()`.
    pub(crate) fn new(text: &'a str, language: Language) -> Self {
        let cues = Cues::of(language);
        let tokens = tokens(text);
        let entries = tokens.iter().map(|token| cues.look_up(text, *token)).collect();
        Self { content: text, language, cues, cldr: cldr::table(language), tokens, entries }
    }

    /// Its sentences, as ranges of tokens.
    pub(crate) fn sentences(&self) -> Vec<Range<usize>> {
        sentence::sentences(self.content, &self.tokens, self.cues)
    }

    /// The sentence of the tokens `range`, ready for reading.
    pub(crate) fn scene(&self, range: Range<usize>) -> Scene<'_> {
        Scene::new(self, range)
    }

    /// Whether a token of `range` makes its sentence worth reading: a digit, a part, a word for a number.
    pub(crate) fn may_hold_numbers(&self, range: Range<usize>) -> bool {
        let mut tokens = self.tokens[range.clone()].iter().zip(&self.entries[range]);
        tokens.any(|(token, entry)| self.may_be_number(*token, *entry))
    }

    fn may_be_number(&self, token: Token, entry: Entry) -> bool {
        let spelled = || {
            let numerals = &self.cldr?.numerals;
            numerals.cardinal(self.content.get(token.span.start..)?)
        };
        match token.class {
            Class::Digits => true,
            Class::Sign => token.span.of(self.content).is_some_and(|sign| matches!(sign, "½" | "¼" | "¾")),
            Class::Word => {
                entry.traits.any(Traits::NUMBER.with(Traits::MULTIPLE))
                    || entry.traits.any(Traits::CARDINAL) && spelled().is_some()
            }
        }
    }

    /// Whether a word of `range` can name who says so.
    pub(crate) fn may_name_source(&self, range: Range<usize>) -> bool {
        let mut tokens = self.tokens[range.clone()].iter().zip(&self.entries[range]);
        tokens.any(|(token, entry)| token.class == Class::Word && entry.traits.any(Traits::SOURCE))
    }
}
