//! A sentence with all that is looked up about it: its tokens, its cue words, its language.

use std::ops::Range;

use rust_decimal::Decimal;
use tallywire_article::{Language, Span};

use crate::cldr::{Cldr, Numerals, Spelled};
use crate::cue::{Cue, Hit};
use crate::hits::Hits;
use crate::memo::Memo;
use crate::number::Reading;
use crate::part::vulgar;
use crate::qualify::Edges;
use crate::text::Text;
use crate::token::{Class, Token, has_ending, lower};
use crate::unit::Unit;
use crate::vocabulary::{Cues, Looked, Traits};

/// A sentence ready for reading.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    /// The text that the tokens lie on.
    pub(crate) text: &'a str,
    /// The sentence's tokens.
    pub(crate) tokens: &'a [Token],
    /// The words of each.
    words: &'a [&'a str],
    pub(crate) language: Language,
    pub(crate) cues: &'static Cues,
    pub(crate) cldr: Option<&'static Cldr>,
    /// What the words of the language say of each token.
    entries: &'a [Looked],
    /// What any of them can be.
    traits: Traits,
    hits: &'a Hits,
    spelled: &'a [(usize, Spelled)],
    ordinals: &'a [(usize, Spelled)],
    /// What has been read at each token.
    pub(crate) read: &'a Read,
}

/// What is noted down about a sentence; the memory is used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    hits: Hits,
    /// The numbers in words, each with the token that it begins at, in order.
    spelled: Vec<(usize, Spelled)>,
    /// The same of ordinals in words.
    ordinals: Vec<(usize, Spelled)>,
    read: Read,
}

/// What has been read at each token, where it has been asked for.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) numbers: Memo<Reading>,
    pub(crate) units_behind: Memo<Unit>,
    pub(crate) units_before: Memo<Unit>,
    /// The powers of ten of scale words, each with the token behind it.
    pub(crate) scales: Memo<(u8, usize)>,
    /// Ordinals, each with the token behind it.
    pub(crate) orders: Memo<(u64, usize)>,
    /// The noun phrases that counts count.
    pub(crate) nouns: Memo<(usize, usize)>,
    /// Where cues may end that qualify a quantity.
    pub(crate) edges: Memo<Edges>,
}

impl Read {
    fn clear(&mut self, tokens: usize) {
        self.numbers.clear(tokens);
        self.units_behind.clear(tokens);
        self.units_before.clear(tokens);
        self.scales.clear(tokens);
        self.orders.clear(tokens);
        self.nouns.clear(tokens);
        self.edges.clear(tokens);
    }
}

impl<'a> Scene<'a> {
    /// The sentence of the tokens `range` of `text`, noted down in `notes`.
    pub(crate) fn new(text: &'a Text<'a>, range: Range<usize>, notes: &'a mut Notes) -> Self {
        let (tokens, words) = (&text.tokens[range.clone()], &text.words[range.clone()]);
        let entries = &text.entries[range];
        let Notes { hits, spelled, ordinals, read } = notes;
        text.cues.find(text.content, tokens, entries, hits);
        read.clear(tokens.len());
        let traits = entries.iter().fold(Traits::default(), |all, looked| all.with(looked.traits));
        let mut scene = Self {
            text: text.content,
            tokens,
            words,
            language: text.language,
            cues: text.cues,
            cldr: text.cldr,
            entries,
            traits,
            hits,
            spelled: &[],
            ordinals: &[],
            read,
        };
        spelled.clear();
        ordinals.clear();
        if let Some(cldr) = scene.cldr.filter(|_| traits.any(Traits::ORDINAL)) {
            scene.spell(&cldr.numerals, spelled, ordinals);
        }
        (scene.spelled, scene.ordinals) = (spelled, ordinals);
        scene
    }

    /// Notes the numbers in words; what a cardinal begins with, an ordinal can begin with too.
    fn spell(
        &self,
        numerals: &Numerals,
        cardinals: &mut Vec<(usize, Spelled)>,
        ordinals: &mut Vec<(usize, Spelled)>,
    ) {
        let counters = !self.cues.locale.counters.is_empty();
        for at in (0..self.len()).filter(|at| self.may_be(*at, Traits::ORDINAL)) {
            let (cardinal, ordinal) = numerals.either(self.rest(at));
            let word = self.class(at) == Some(Class::Word);
            let counts = |spelled: &Spelled| word && (!counters || self.is_counting(at, *spelled));
            cardinals.extend(cardinal.filter(counts).map(|spelled| (at, spelled)));
            ordinals.extend(ordinal.map(|spelled| (at, spelled)));
        }
    }

    /// Whether number words that are the letters of other words too count here: of several letters or
    /// before a counter or unit, and in Korean at the beginning of a word.
    fn is_counting(&self, at: usize, spelled: Spelled) -> bool {
        let Some(to) = self.after(at, spelled.bytes) else { return false };
        let counted = self.any(to, |cue| {
            matches!(
                cue,
                Cue::Counter | Cue::Times | Cue::Unit(_) | Cue::Currency(_) | Cue::PartsOf | Cue::Percent
            )
        });
        let behind_number = at.checked_sub(1).is_some_and(|last| self.class(last) == Some(Class::Digits));
        let spaced = matches!(self.word(at).chars().next(), Some('가'..='힣'));
        let large = to > at + 1 && (!spaced || spelled.value >= Decimal::ONE_HUNDRED);
        let begins = !spaced || !self.glued(at);
        !behind_number
            && (begins && (counted || large)
                || [Cue::PartsOf, Cue::OrdinalPrefix]
                    .into_iter()
                    .any(|cue| self.has_before(at, cue).is_some()))
    }

    /// The number in words that begins at token `at`.
    pub(crate) fn spelled(&self, at: usize) -> Option<Spelled> {
        let found = self.spelled.binary_search_by_key(&at, |(from, _)| *from).ok()?;
        Some(self.spelled[found].1)
    }

    /// The ordinal in words that begins at token `at`.
    pub(crate) fn spelled_order(&self, at: usize) -> Option<Spelled> {
        let found = self.ordinals.binary_search_by_key(&at, |(from, _)| *from).ok()?;
        Some(self.ordinals[found].1)
    }

    /// Whether any of its words can begin a quantity: if not, it states none.
    pub(crate) fn may_state(&self) -> bool {
        self.traits.any(Traits::DIGITS.with(Traits::MULTIPLE))
            || self.hits.may_hold(Cue::OneArticle) && self.traits.any(Traits::SCALE)
            || self.spelled.iter().any(|(at, spelled)| spelled.value != Decimal::ONE || self.may_measure(*at))
            || self.within(0, self.len()).any(|hit| match hit.cue {
                Cue::Within => self.may_measure(hit.to),
                cue => cue.is_number(),
            })
    }

    /// Whether a unit may stand near token `at`. "One" is a pronoun or an article without.
    fn may_measure(&self, at: usize) -> bool {
        const MEASURE: Traits = Traits::MEASURE.with(Traits::UNIT).with(Traits::MONEY).with(Traits::SCALE);
        let code = |at: usize| self.word(at).len() <= 3 && self.is_capital(at);
        (at.saturating_sub(4)..at + 5).any(|at| self.may_be(at, MEASURE) || code(at))
    }

    /// Whether a token can have one of `traits`.
    pub(crate) fn may_have(&self, traits: Traits) -> bool {
        self.traits.any(traits)
    }

    /// Whether `cue`, with this value or another, may begin at token `at`.
    #[inline]
    pub(crate) fn may_start(&self, at: usize, cue: Cue) -> bool {
        self.hits.may_begin(at, cue)
    }

    /// Whether `cue` may stand in it.
    #[inline]
    pub(crate) fn may_hold(&self, cue: Cue) -> bool {
        self.hits.may_hold(cue)
    }

    /// Whether a quantity may begin at token `at`.
    pub(crate) fn may_begin(&self, at: usize) -> bool {
        match self.class(at) {
            Some(Class::Word) => {
                self.spelled(at).is_some()
                    || self.starting(at).iter().any(|hit| self.begins(hit))
                    || self.may_be(at, Traits::MULTIPLE) && self.cues.may_be_multiple(self.word(at))
            }
            Some(Class::Digits) => true,
            Some(Class::Sign) => self.is_point(at) || vulgar(self.word(at)).is_some(),
            None => false,
        }
    }

    /// Whether token `at` may be a decimal separator without a digit before it: `.5`.
    fn is_point(&self, at: usize) -> bool {
        matches!(self.word(at), "." | ",") && self.glued(at + 1) && self.class(at + 1) == Some(Class::Digits)
    }

    /// Whether a quantity may begin with `hit`: with an article only before a word for a number or a part.
    fn begins(&self, hit: &Hit) -> bool {
        const COUNTS: Traits = Traits::BEGINS
            .with(Traits::NUMBER)
            .with(Traits::CARDINAL)
            .with(Traits::ORDINAL)
            .with(Traits::SCALE);
        let letter = |at: usize| self.word(at).len() == 1;
        match hit.cue {
            // "a hundred", "a k", "a-third"
            Cue::OneArticle => (hit.to..hit.to + 2).any(|at| self.may_be(at, COUNTS) || letter(at)),
            cue => cue.begins(),
        }
    }

    /// Whether token `at` alone has one of `traits`: if not, it begins no such words.
    #[inline]
    pub(crate) fn may_be(&self, at: usize, traits: Traits) -> bool {
        self.entries.get(at).is_some_and(|entry| entry.traits.any(traits))
    }

    /// Whether token `at` is a word that begins no quantity and nothing that looks like one: dates
    /// and addresses, which go on in signs.
    #[inline]
    pub(crate) fn is_plain(&self, at: usize) -> bool {
        const BEGINS: Traits =
            Traits::BEGINS.with(Traits::CARDINAL).with(Traits::MULTIPLE).with(Traits::MONTH);
        self.class(at) == Some(Class::Word) && !self.is_sign(at + 1) && !self.may_be(at, BEGINS)
    }

    /// How many tokens it has.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The words of token `at`; empty outside the sentence.
    #[inline]
    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.words.get(at).copied().unwrap_or_default()
    }

    /// The words of token `at - back`; empty outside the sentence.
    pub(crate) fn word_before(&self, at: usize, back: usize) -> &'a str {
        at.checked_sub(back).map_or("", |at| self.word(at))
    }

    /// The words of tokens `[from, to)` with what stands between.
    pub(crate) fn words(&self, from: usize, to: usize) -> &'a str {
        self.span(from, to).of(self.text).unwrap_or_default()
    }

    /// The bytes of tokens `[from, to)`.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        match (self.tokens.get(from), to.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if from < to => Span::new(first.span.start, last.span.end),
            _ => Span::default(),
        }
    }

    /// The text from token `at` to the end of the sentence.
    pub(crate) fn rest(&self, at: usize) -> &'a str {
        self.words(at, self.len())
    }

    /// The token after the first `bytes` bytes from the beginning of token `at`, if a token ends there.
    pub(crate) fn after(&self, at: usize, bytes: usize) -> Option<usize> {
        let end = self.tokens.get(at)?.span.start + bytes;
        let next = at + self.tokens[at..].partition_point(|token| token.span.end <= end);
        let last = self.tokens[next.checked_sub(1)?].span.end;
        (next > at && (last == end || self.text.get(last..end).is_some_and(|s| s.trim().is_empty())))
            .then_some(next)
    }

    #[inline]
    pub(crate) fn class(&self, at: usize) -> Option<Class> {
        self.tokens.get(at).map(|token| token.class)
    }

    /// Whether token `at` is one character that is neither letter nor digit.
    #[inline]
    pub(crate) fn is_sign(&self, at: usize) -> bool {
        self.class(at) == Some(Class::Sign)
    }

    /// Whether token `at` is a word, and none of the small ones of grammar.
    pub(crate) fn is_content_word(&self, at: usize) -> bool {
        self.class(at) == Some(Class::Word) && self.has(at, Cue::Function).is_none()
    }

    /// Whether token `at` is a word that no list of the language knows, as most nouns and names are.
    pub(crate) fn is_unlisted_word(&self, at: usize) -> bool {
        self.is_content_word(at) && self.starting(at).is_empty()
    }

    /// Whether token `at` stands directly behind the one before.
    #[inline]
    pub(crate) fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.spaced)
    }

    /// Whether token `at` is the sign `sign`.
    #[inline]
    pub(crate) fn is(&self, at: usize, sign: &str) -> bool {
        self.words.get(at).is_some_and(|word| *word == sign)
    }

    /// Whether token `at` is a comma of any script.
    #[inline]
    pub(crate) fn is_comma(&self, at: usize) -> bool {
        self.may_be(at, Traits::COMMA)
    }

    /// Whether token `at` is a word with a capital.
    #[inline]
    pub(crate) fn is_capital(&self, at: usize) -> bool {
        self.may_be(at, Traits::CAPITAL)
    }

    /// Whether token `at` is a quotation mark.
    #[inline]
    pub(crate) fn is_quotation(&self, at: usize) -> bool {
        self.may_be(at, Traits::QUOTATION)
    }

    /// Whether token `at` is no word with a capital and has one of `endings` behind `stem` bytes at least.
    pub(crate) fn ends_in(&self, at: usize, endings: &[&str], stem: usize) -> bool {
        has_ending(self.word(at), endings, stem) && !self.is_capital(at)
    }

    /// Whether token `at` has one of `endings`, whether it has a capital or not.
    pub(crate) fn ends_in_any_case(&self, at: usize, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.word(at).ends_with(ending))
    }

    /// Whether token `at` is one of `nouns`, or ends in one where compounds are one word.
    pub(crate) fn is_named(&self, at: usize, nouns: &[&str]) -> bool {
        let Some(last) = self.word(at).as_bytes().last().filter(|_| !nouns.is_empty()) else { return false };
        // Nearly all words are told by their last letter to be none of a few.
        let ends = |noun: &&str| noun.as_bytes().last() == Some(&last.to_ascii_lowercase());
        if last.is_ascii() && !nouns.iter().any(ends) {
            return false;
        }
        let word = lower(self.word(at));
        let compounds = self.cues.locale.verb_second;
        nouns.iter().any(|noun| &*word == *noun || compounds && word.ends_with(noun))
    }

    /// The cues that begin at token `at`.
    #[inline]
    pub(crate) fn starting(&self, at: usize) -> &[Hit] {
        self.hits.starting(at)
    }

    /// The cues that end just before token `at`.
    pub(crate) fn ending(&self, at: usize) -> impl Iterator<Item = &Hit> {
        self.hits.ending(at)
    }

    /// The longest cue at token `at` that `want` takes, and where it ends.
    #[inline]
    pub(crate) fn longest<T>(&self, at: usize, want: impl Fn(Cue) -> Option<T>) -> Option<(T, usize)> {
        self.starting(at).iter().filter_map(|hit| Some((want(hit.cue)?, hit.to))).max_by_key(|(_, to)| *to)
    }

    /// The same of cues of the kind of `kind`, whatever its value, at less cost where there is none.
    #[inline]
    pub(crate) fn longest_of<T>(
        &self,
        at: usize,
        kind: Cue,
        want: impl Fn(Cue) -> Option<T>,
    ) -> Option<(T, usize)> {
        if self.may_start(at, kind) { self.longest(at, want) } else { None }
    }

    /// The longest cue that ends before token `at` and that `want` takes, and where it begins.
    #[inline]
    pub(crate) fn longest_before<T>(&self, at: usize, want: impl Fn(Cue) -> Option<T>) -> Option<(T, usize)> {
        self.ending(at).filter_map(|hit| Some((want(hit.cue)?, hit.from))).min_by_key(|(_, from)| *from)
    }

    /// Where the longest `cue` at token `at` ends.
    // Asked at every turn, and the answer is mostly no: that much is put in where it is asked.
    #[inline]
    pub(crate) fn has(&self, at: usize, cue: Cue) -> Option<usize> {
        if self.hits.may_begin(at, cue) { self.hits.end_of(at, &cue) } else { None }
    }

    /// Where the longest `cue` that ends before token `at` begins.
    #[inline]
    pub(crate) fn has_before(&self, at: usize, cue: Cue) -> Option<usize> {
        if self.hits.may_end(at, cue) { self.hits.beginning_of(at, &cue) } else { None }
    }

    /// Whether a cue that `want` takes begins at token `at`.
    #[inline]
    pub(crate) fn any(&self, at: usize, want: impl Fn(Cue) -> bool) -> bool {
        self.starting(at).iter().any(|hit| want(hit.cue))
    }

    /// Whether a cue that `want` takes ends before token `at`.
    #[inline]
    pub(crate) fn any_before(&self, at: usize, want: impl Fn(Cue) -> bool) -> bool {
        self.ending(at).any(|hit| want(hit.cue))
    }

    /// Every cue in tokens `[from, to)`.
    pub(crate) fn within(&self, from: usize, to: usize) -> impl DoubleEndedIterator<Item = &Hit> {
        self.hits.within(from, to)
    }
}
