//! Which of a language's cue words stand where in a sentence.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use rapidhash::RapidHashMap;
use rust_decimal::Decimal;
use tallywire_article::Language;

use crate::locale::{LOCALES, Locale, PeriodNoun};
use crate::token::{Class, Token, tokens};
use crate::{Approximation, Change};

/// What a word or phrase can mean beside a number; the lists of [`Locale`], one for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cue {
    Scale(u8),
    Numeral(Decimal),
    AboutNumeral(Decimal),
    OneArticle,
    AndAHalf,
    Minus,
    BelowZero,
    PartsOf,
    TimesBefore,
    Counter,
    MoneyWord,
    Ordinal(u32),
    Currency(&'static str),
    Cents(&'static str),
    Unit(&'static str),
    Percent,
    PercentagePoint,
    BasisPoint,
    PerMille,
    Fraction(u32),
    BareFraction(u32, u32),
    OutOf,
    OneIn,
    Every,
    Multiple(Decimal, Option<Change>),
    Times,
    Comparison,
    VagueNoun,
    VagueAdjective,
    Within,
    Approx(Approximation),
    After(Approximation),
    Filler,
    Between,
    And,
    Or,
    RangeTo,
    RangeWord,
    Move(Option<Change>),
    By,
    From,
    To,
    Per,
    PerNoun,
    Say,
    According,
    AccordingAfter,
    TakenUp,
    Pronoun,
    Planned,
    Possible,
    Hypothetical,
    Negation,
    Reference,
    ClockBefore,
    ClockAfter,
    Street,
    OrdinalName,
    Superlative,
    Streak,
    AgeBefore,
    AgeAfter,
    Month(u8),
    Weekday(u8),
    Period(PeriodNoun),
    Relative(i8),
    Moment(PeriodNoun, i8),
    PeriodBefore,
    PeriodAfter,
    Determiner,
    Function,
    Of,
    HangsOn,
    Head,
    Points,
    OwnAccount,
    Compared,
    Amount,
    Anaphor,
}

impl Cue {
    /// Whether a quantity may begin with such words.
    pub(crate) fn begins(self) -> bool {
        matches!(
            self,
            Self::Numeral(_)
                | Self::AboutNumeral(_)
                | Self::OneArticle
                | Self::Ordinal(_)
                | Self::Fraction(_)
                | Self::BareFraction(..)
                | Self::Every
                | Self::Multiple(..)
                | Self::VagueNoun
                | Self::VagueAdjective
                | Self::Within
        )
    }

    fn names_source(self) -> bool {
        matches!(self, Self::Say | Self::According | Self::AccordingAfter)
    }

    /// Whether the words alone make it worth reading the sentence: articles do not.
    fn is_number(self) -> bool {
        matches!(self, Self::Scale(2..)) || self.begins() && !matches!(self, Self::OneArticle | Self::Every)
    }
}

/// A cue found in a sentence: tokens `[from, to)`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub(crate) cue: Cue,
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// A [`Locale`] made ready for looking up.
#[derive(Debug)]
pub(crate) struct Cues {
    pub(crate) locale: &'static Locale,
    /// Phrases by their first word.
    words: RapidHashMap<Box<str>, Vec<Phrase>>,
    /// Phrases whose first word is a stem, by it.
    stems: RapidHashMap<Box<str>, Vec<Phrase>>,
    /// Bit `n` is set where a stem of `n` bytes exists; longer ones are bit 63.
    stem_lengths: u64,
}

#[derive(Debug)]
struct Phrase {
    /// The words after the first.
    rest: Box<[Word]>,
    cue: Cue,
}

#[derive(Debug)]
struct Word {
    text: Box<str>,
    stem: bool,
    /// Whether it is written together with the word before: `us$`.
    glued: bool,
}

impl Cues {
    /// The cues of `language`; of a language without a file those that hold for all.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ALL: OnceLock<BTreeMap<Language, Cues>> = OnceLock::new();
        static PLAIN: OnceLock<Cues> = OnceLock::new();
        let all =
            ALL.get_or_init(|| LOCALES.iter().map(|locale| (locale.language, Cues::new(locale))).collect());
        all.get(&language).unwrap_or_else(|| PLAIN.get_or_init(|| Cues::new(&Locale::PLAIN)))
    }

    fn new(locale: &'static Locale) -> Self {
        let mut cues =
            Self { locale, words: RapidHashMap::default(), stems: RapidHashMap::default(), stem_lengths: 0 };
        for (phrases, cue) in plain_lists(locale) {
            for phrase in phrases {
                cues.add(phrase, cue);
            }
        }
        valued_lists(locale, &mut |phrase, cue| cues.add(phrase, cue));
        cues
    }

    fn add(&mut self, phrase: &'static str, cue: Cue) {
        let mut words = Vec::new();
        for token in tokens(phrase) {
            let text = token.span.of(phrase).unwrap_or_default();
            match (text, words.last_mut()) {
                ("*", Some(Word { stem, .. })) => *stem = true,
                _ => words.push(Word { text: text.into(), stem: false, glued: !token.spaced }),
            }
        }
        let mut words = words.into_iter();
        let Some(first) = words.next() else { return };
        let table = if first.stem { &mut self.stems } else { &mut self.words };
        if first.stem {
            self.stem_lengths |= 1 << first.text.len().min(63);
        }
        table.entry(first.text).or_default().push(Phrase { rest: words.collect(), cue });
    }

    /// Whether a word of a sentence makes it worth reading: a digit, a part, a word for a number.
    pub(crate) fn may_hold_numbers(&self, text: &str, tokens: &[Token], language: Language) -> bool {
        let interesting = |phrases: &Vec<Phrase>| phrases.iter().any(|phrase| phrase.cue.is_number());
        tokens.iter().any(|token| match token.class {
            Class::Digits => true,
            Class::Sign => token.span.of(text).is_some_and(|sign| matches!(sign, "½" | "¼" | "¾")),
            Class::Word => {
                let word = self.lower(text, *token);
                self.words.get(&*word).is_some_and(interesting)
                    || self.may_be_multiple(&word)
                    || self.stems_of(&word).any(interesting)
                    || crate::cldr::number_words(language, &text[token.span.start..]).is_some()
            }
        })
    }

    /// Whether a word of a sentence can name who says so.
    pub(crate) fn may_name_source(&self, text: &str, tokens: &[Token]) -> bool {
        let names = |phrases: &Vec<Phrase>| phrases.iter().any(|phrase| phrase.cue.names_source());
        let words = tokens.iter().filter(|token| token.class == Class::Word);
        words.map(|token| self.lower(text, *token)).any(|word| self.words.get(&*word).is_some_and(names))
    }

    /// Whether a word ends as multiples do: "sixfold".
    pub(crate) fn may_be_multiple(&self, word: &str) -> bool {
        self.locale.multiple_endings.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending))
    }

    /// The phrases whose stem `word` begins with.
    fn stems_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Vec<Phrase>> {
        let lengths = self.stem_lengths;
        let ends = (2..=word.len())
            .filter(move |end| lengths >> (*end).min(63) & 1 == 1 && word.is_char_boundary(*end));
        ends.filter_map(|end| self.stems.get(&word[..end]))
    }

    /// Every cue in `tokens`, in the order in which they begin.
    pub(crate) fn find(&self, text: &str, tokens: &[Token]) -> Vec<Hit> {
        let lower: Vec<_> = tokens.iter().map(|token| self.lower(text, *token)).collect();
        let mut hits = Vec::with_capacity(tokens.len());
        for from in 0..tokens.len() {
            let word = &*lower[from];
            let mut follow = |phrases: &[Phrase]| {
                for phrase in phrases {
                    if let Some(to) = phrase.end(&lower, tokens, from + 1) {
                        hits.push(Hit { cue: phrase.cue, from, to });
                    }
                }
            };
            if let Some(phrases) = self.words.get(word) {
                follow(phrases);
            }
            if tokens[from].class == Class::Word {
                self.stems_of(word).for_each(|phrases| follow(phrases));
            }
        }
        hits
    }

    /// The token as phrases are written.
    fn lower<'a>(&self, text: &'a str, token: Token) -> Cow<'a, str> {
        let word = token.span.of(text).unwrap_or_default();
        if word.bytes().all(|b| b.is_ascii_lowercase() || (b.is_ascii() && !b.is_ascii_alphabetic())) {
            return word.into();
        }
        let turkic = matches!(self.locale.language.code(), "tr" | "az");
        let fold = |c| match c {
            '’' | 'ʼ' => '\'',
            'I' if turkic => 'ı',
            'İ' => 'i',
            _ => c.to_lowercase().next().unwrap_or(c),
        };
        word.chars().filter(|c| *c != '\u{AD}').map(fold).collect::<String>().into()
    }
}

impl Phrase {
    /// Where the phrase ends if the text goes on with its words at `at`; a hyphen may stand for a
    /// space.
    fn end(&self, lower: &[Cow<'_, str>], tokens: &[Token], mut at: usize) -> Option<usize> {
        for word in &self.rest {
            if lower.get(at)? == "-" && &*word.text != "-" {
                at += 1;
            }
            let found = lower.get(at)?;
            let fits = if word.stem { found.starts_with(&*word.text) } else { **found == *word.text };
            if !fits || word.glued && tokens.get(at).is_some_and(|token| token.spaced) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

/// The lists without values.
fn plain_lists(l: &Locale) -> [(&'static [&'static str], Cue); 55] {
    use Approximation::{About, AtLeast, AtMost, LessThan, MoreThan, Nearly};
    [
        (l.one_articles, Cue::OneArticle),
        (l.and_a_half, Cue::AndAHalf),
        (l.percent, Cue::Percent),
        (l.percentage_point, Cue::PercentagePoint),
        (l.basis_point, Cue::BasisPoint),
        (l.per_mille, Cue::PerMille),
        (l.out_of, Cue::OutOf),
        (l.one_in, Cue::OneIn),
        (l.every, Cue::Every),
        (l.times, Cue::Times),
        (l.comparison, Cue::Comparison),
        (l.vague_nouns, Cue::VagueNoun),
        (l.vague_adjectives, Cue::VagueAdjective),
        (l.within, Cue::Within),
        (l.about, Cue::Approx(About)),
        (l.nearly, Cue::Approx(Nearly)),
        (l.more_than, Cue::Approx(MoreThan)),
        (l.less_than, Cue::Approx(LessThan)),
        (l.at_least, Cue::Approx(AtLeast)),
        (l.at_most, Cue::Approx(AtMost)),
        (l.fillers, Cue::Filler),
        (l.between, Cue::Between),
        (l.and, Cue::And),
        (l.or, Cue::Or),
        (l.range_to, Cue::RangeTo),
        (l.range_words, Cue::RangeWord),
        (l.increase, Cue::Move(Some(Change::Increase))),
        (l.decrease, Cue::Move(Some(Change::Decrease))),
        (l.unchanged, Cue::Move(Some(Change::Unchanged))),
        (l.moved, Cue::Move(None)),
        (l.by, Cue::By),
        (l.from, Cue::From),
        (l.to, Cue::To),
        (l.per, Cue::Per),
        (l.per_nouns, Cue::PerNoun),
        (l.say, Cue::Say),
        (l.according, Cue::According),
        (l.according_after, Cue::AccordingAfter),
        (l.planned, Cue::Planned),
        (l.possible, Cue::Possible),
        (l.hypothetical, Cue::Hypothetical),
        (l.negation, Cue::Negation),
        (l.references, Cue::Reference),
        (l.clock_before, Cue::ClockBefore),
        (l.clock_after, Cue::ClockAfter),
        (l.street, Cue::Street),
        (l.ordinal_names, Cue::OrdinalName),
        (l.superlatives, Cue::Superlative),
        (l.streak, Cue::Streak),
        (l.age_before, Cue::AgeBefore),
        (l.age_after, Cue::AgeAfter),
        (l.period_before, Cue::PeriodBefore),
        (l.period_after, Cue::PeriodAfter),
        (l.determiners, Cue::Determiner),
        (l.function_words, Cue::Function),
    ]
}

/// The lists with values, and what does not fit above.
fn valued_lists(l: &Locale, add: &mut impl FnMut(&'static str, Cue)) {
    let decimal = |text: &str| Decimal::from_str_exact(text).unwrap_or_default();
    l.parts_of.iter().for_each(|w| add(w, Cue::PartsOf));
    l.times_before.iter().for_each(|w| add(w, Cue::TimesBefore));
    l.counters.iter().for_each(|w| add(w, Cue::Counter));
    l.money_words.iter().for_each(|w| add(w, Cue::MoneyWord));
    l.below_zero.iter().for_each(|w| add(w, Cue::BelowZero));
    l.minus.iter().for_each(|w| add(w, Cue::Minus));
    l.hangs_on.iter().for_each(|w| add(w, Cue::HangsOn));
    l.heads.iter().for_each(|w| add(w, Cue::Head));
    l.points.iter().for_each(|w| add(w, Cue::Points));
    l.taken_up.iter().for_each(|w| add(w, Cue::TakenUp));
    l.pronouns.iter().for_each(|w| add(w, Cue::Pronoun));
    l.own_account.iter().for_each(|w| add(w, Cue::OwnAccount));
    l.compared.iter().for_each(|w| add(w, Cue::Compared));
    l.of.iter().for_each(|w| add(w, Cue::Of));
    l.amount.iter().for_each(|w| add(w, Cue::Amount));
    l.anaphors.iter().for_each(|w| add(w, Cue::Anaphor));
    l.scales.iter().for_each(|(w, power)| add(w, Cue::Scale(*power)));
    l.numerals.iter().for_each(|(w, value)| add(w, Cue::Numeral(decimal(value))));
    l.about_numerals.iter().for_each(|(w, value)| add(w, Cue::AboutNumeral(decimal(value))));
    l.ordinals.iter().for_each(|(w, value)| add(w, Cue::Ordinal(*value)));
    l.currencies.iter().for_each(|(w, code)| add(w, Cue::Currency(code)));
    l.cents.iter().for_each(|(w, code)| add(w, Cue::Cents(code)));
    l.units.iter().for_each(|(w, code)| add(w, Cue::Unit(code)));
    l.fractions.iter().for_each(|(w, parts)| add(w, Cue::Fraction(*parts)));
    l.bare_fractions.iter().for_each(|(w, n, d)| add(w, Cue::BareFraction(*n, *d)));
    l.multiples.iter().for_each(|(w, factor, change)| add(w, Cue::Multiple(decimal(factor), *change)));
    l.after.iter().for_each(|(w, approximation)| add(w, Cue::After(*approximation)));
    l.months.iter().for_each(|(w, month)| add(w, Cue::Month(*month)));
    l.weekdays.iter().for_each(|(w, day)| add(w, Cue::Weekday(*day)));
    l.periods.iter().for_each(|(w, noun)| add(w, Cue::Period(*noun)));
    l.relative.iter().for_each(|(w, by)| add(w, Cue::Relative(*by)));
    l.moments.iter().for_each(|(w, noun, by)| add(w, Cue::Moment(*noun, *by)));
}
