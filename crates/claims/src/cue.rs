//! What words and phrases can mean beside a number, and the lists of a language that say so.

use std::mem::discriminant;

use rust_decimal::Decimal;

use crate::locale::{Locale, PeriodNoun};
use crate::{Approximation, Change};

/// What a word or phrase can mean beside a number; the lists of [`Locale`], one for one.
#[derive(Clone, Copy, Debug)]
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
    OrdinalPrefix,
    Currency(&'static str),
    Country(&'static str),
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
    ComparedBehind(Approximation),
    Filler,
    Between,
    And,
    Or,
    RangeTo,
    RangeWord,
    Move(Option<Change>),
    Restated,
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
    ByPronoun,
    Auxiliary,
    Passive,
    Agent,
    Estimated,
    Publication,
    Criterion,
    Body,
    SaidAt,
    AsSaid,
    Contrast,
    Addition,
    Planned,
    Possible,
    Hypothetical,
    PlannedBefore,
    Apart,
    Scheduled,
    SoFar,
    Now,
    Denial,
    Instead,
    Negation,
    Reference,
    ReferenceAfter,
    Versus,
    Idiom,
    PerAfter,
    ClockBefore,
    ClockAfter,
    Street,
    OrdinalName,
    Superlative,
    Streak,
    RankAfter,
    Ranking,
    Possessive,
    AgeBefore,
    AgeAfter,
    Month(u8),
    MonthAdjective(u8),
    Weekday(u8),
    Period(PeriodNoun),
    Relative(i8),
    Moment(PeriodNoun, i8),
    YearPart(u8, u8),
    DecadeNoun,
    YearOnYear,
    PeriodBefore,
    Until,
    Since,
    Starting,
    Lapse,
    PeriodAfter,
    Determiner,
    Function,
    Of,
    HangsOn,
    Complement,
    Head,
    Points,
    OwnAccount,
    Compared,
    MeasuredFrom,
    Amount,
    Verb,
    Anaphor,
    Dimension,
    Topic,
    Part,
    Person,
    Conjunction,
    RelativePronoun,
}

impl PartialEq for Cue {
    /// Told by their kinds where these are not the same, as they seldom are.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        discriminant(self) == discriminant(other) && self.has_value_of(*other)
    }
}

impl Cue {
    /// Whether its value, if it has one, is that of `other`, which is of the same kind.
    fn has_value_of(self, other: Self) -> bool {
        match (self, other) {
            (Self::Scale(a), Self::Scale(b))
            | (Self::Month(a), Self::Month(b))
            | (Self::MonthAdjective(a), Self::MonthAdjective(b))
            | (Self::Weekday(a), Self::Weekday(b)) => a == b,
            (Self::Numeral(a), Self::Numeral(b)) | (Self::AboutNumeral(a), Self::AboutNumeral(b)) => a == b,
            (Self::Ordinal(a), Self::Ordinal(b)) | (Self::Fraction(a), Self::Fraction(b)) => a == b,
            (Self::Currency(a), Self::Currency(b))
            | (Self::Country(a), Self::Country(b))
            | (Self::Cents(a), Self::Cents(b))
            | (Self::Unit(a), Self::Unit(b)) => a == b,
            (Self::BareFraction(a, of), Self::BareFraction(b, other)) => (a, of) == (b, other),
            (Self::Multiple(a, change), Self::Multiple(b, other)) => (a, change) == (b, other),
            (Self::Approx(a), Self::Approx(b))
            | (Self::After(a), Self::After(b))
            | (Self::ComparedBehind(a), Self::ComparedBehind(b)) => a == b,
            (Self::Move(a), Self::Move(b)) => a == b,
            (Self::Period(a), Self::Period(b)) => a == b,
            (Self::Relative(a), Self::Relative(b)) => a == b,
            (Self::Moment(a, by), Self::Moment(b, other)) => (a, by) == (b, other),
            (Self::YearPart(a, months), Self::YearPart(b, other)) => (a, months) == (b, other),
            _ => true,
        }
    }

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

    /// Whether the words beside a number make a measure, an age or a multiple of it.
    pub(crate) fn measures(self) -> bool {
        matches!(
            self,
            Self::Scale(_)
                | Self::Currency(_)
                | Self::Cents(_)
                | Self::MoneyWord
                | Self::Unit(_)
                | Self::Percent
                | Self::PercentagePoint
                | Self::BasisPoint
                | Self::PerMille
                | Self::PartsOf
                | Self::Times
                | Self::TimesBefore
                | Self::Counter
                | Self::AgeBefore
                | Self::AgeAfter
                | Self::Period(_)
        )
    }

    /// Whether the words can name who says so.
    pub(crate) fn names_source(self) -> bool {
        matches!(self, Self::Say | Self::According | Self::AccordingAfter | Self::ByPronoun)
    }

    /// Whether the words are none of grammar and yet no part of a noun's phrase: it ends before them.
    pub(crate) fn ends_phrase(self) -> bool {
        matches!(
            self,
            Self::Amount | Self::Verb | Self::Say | Self::According | Self::Planned | Self::Weekday(_)
        )
    }

    /// Whether the words are articles, prepositions, pronouns and the like.
    pub(crate) fn is_grammar(self) -> bool {
        matches!(self, Self::Function | Self::Determiner)
    }

    /// Whether the words alone make it worth reading the sentence: articles do not.
    pub(crate) fn is_number(self) -> bool {
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

/// Every phrase of `locale` with what it means.
pub(crate) fn phrases(locale: &Locale, mut add: impl FnMut(&'static str, Cue)) {
    let lists = plain_lists(locale).into_iter().chain(grammar_lists(locale)).chain(refusing_lists(locale));
    let lists = lists.chain(time_lists(locale));
    for (phrases, cue) in lists {
        for phrase in phrases {
            add(phrase, cue);
        }
    }
    valued_lists(locale, &mut add);
}

/// The lists without values.
fn plain_lists(l: &Locale) -> [(&'static [&'static str], Cue); 46] {
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
        (l.age_before, Cue::AgeBefore),
        (l.age_after, Cue::AgeAfter),
        (l.period_before, Cue::PeriodBefore),
        (l.period_after, Cue::PeriodAfter),
    ]
}

/// The lists of words of grammar, and of what stands between a thing and its number.
fn grammar_lists(l: &Locale) -> [(&'static [&'static str], Cue); 11] {
    [
        (l.determiners, Cue::Determiner),
        (l.function_words, Cue::Function),
        (l.complements, Cue::Complement),
        (l.verbs, Cue::Verb),
        (l.hangs_on, Cue::HangsOn),
        (l.heads, Cue::Head),
        (l.of, Cue::Of),
        (l.amount, Cue::Amount),
        (l.conjunctions, Cue::Conjunction),
        (l.relatives, Cue::RelativePronoun),
        (l.dimensions, Cue::Dimension),
    ]
}

/// The lists of what is no claim, and of what makes an ordinal one.
fn refusing_lists(l: &Locale) -> [(&'static [&'static str], Cue); 15] {
    [
        (l.ordinal_prefixes, Cue::OrdinalPrefix),
        (l.references, Cue::Reference),
        (l.references_behind, Cue::ReferenceAfter),
        (l.versus, Cue::Versus),
        (l.idioms, Cue::Idiom),
        (l.per_behind, Cue::PerAfter),
        (l.clock_before, Cue::ClockBefore),
        (l.clock_after, Cue::ClockAfter),
        (l.street, Cue::Street),
        (l.ordinal_names, Cue::OrdinalName),
        (l.superlatives, Cue::Superlative),
        (l.streak, Cue::Streak),
        (l.rank_behind, Cue::RankAfter),
        (l.ranking, Cue::Ranking),
        (l.possessives, Cue::Possessive),
    ]
}

/// The lists of words by which a time is named or a plan is told.
fn time_lists(l: &Locale) -> [(&'static [&'static str], Cue); 12] {
    [
        (l.scheduled, Cue::Scheduled),
        (l.so_far, Cue::SoFar),
        (l.now, Cue::Now),
        (l.until, Cue::Until),
        (l.since, Cue::Since),
        (l.starting, Cue::Starting),
        (l.decade_nouns, Cue::DecadeNoun),
        (l.year_on_year, Cue::YearOnYear),
        (l.planned_before_infinitive, Cue::PlannedBefore),
        (l.lapses, Cue::Lapse),
        (l.compared, Cue::Compared),
        (l.measured_from, Cue::MeasuredFrom),
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
    l.restatements.iter().for_each(|w| add(w, Cue::Restated));
    l.points.iter().for_each(|w| add(w, Cue::Points));
    l.taken_up.iter().for_each(|w| add(w, Cue::TakenUp));
    l.pronouns.iter().for_each(|w| add(w, Cue::Pronoun));
    l.apart.iter().for_each(|(w, ..)| add(w, Cue::Apart));
    l.denials.iter().for_each(|w| add(w, Cue::Denial));
    l.instead.iter().for_each(|w| add(w, Cue::Instead));
    l.by_pronoun.iter().for_each(|w| add(w, Cue::ByPronoun));
    l.auxiliaries.iter().for_each(|w| add(w, Cue::Auxiliary));
    l.passives.iter().for_each(|w| add(w, Cue::Passive));
    l.agents.iter().for_each(|w| add(w, Cue::Agent));
    l.estimated.iter().for_each(|w| add(w, Cue::Estimated));
    l.publications.iter().for_each(|w| add(w, Cue::Publication));
    l.criteria.iter().for_each(|w| add(w, Cue::Criterion));
    l.bodies.iter().for_each(|w| add(w, Cue::Body));
    l.said_at.iter().for_each(|w| add(w, Cue::SaidAt));
    l.as_said.iter().for_each(|w| add(w, Cue::AsSaid));
    l.contrasts.iter().for_each(|w| add(w, Cue::Contrast));
    l.additions.iter().for_each(|w| add(w, Cue::Addition));
    l.own_account.iter().for_each(|w| add(w, Cue::OwnAccount));
    l.topic_marks.iter().for_each(|w| add(w, Cue::Topic));
    l.anaphors.iter().for_each(|w| add(w, Cue::Anaphor));
    l.parts.iter().for_each(|w| add(w, Cue::Part));
    l.persons.iter().for_each(|w| add(w, Cue::Person));
    l.scales.iter().for_each(|(w, power)| add(w, Cue::Scale(*power)));
    l.numerals.iter().for_each(|(w, value)| add(w, Cue::Numeral(decimal(value))));
    l.about_numerals.iter().for_each(|(w, value)| add(w, Cue::AboutNumeral(decimal(value))));
    l.ordinals.iter().for_each(|(w, value)| add(w, Cue::Ordinal(*value)));
    l.currencies.iter().for_each(|(w, code)| add(w, Cue::Currency(code)));
    l.countries.iter().for_each(|(w, code)| add(w, Cue::Country(code)));
    l.cents.iter().for_each(|(w, code)| add(w, Cue::Cents(code)));
    l.units.iter().for_each(|(w, code)| add(w, Cue::Unit(code)));
    l.fractions.iter().for_each(|(w, parts)| add(w, Cue::Fraction(*parts)));
    l.bare_fractions.iter().for_each(|(w, n, d)| add(w, Cue::BareFraction(*n, *d)));
    l.multiples.iter().for_each(|(w, factor, change)| add(w, Cue::Multiple(decimal(factor), *change)));
    l.after.iter().for_each(|(w, approximation)| add(w, Cue::After(*approximation)));
    l.compared_behind.iter().for_each(|(w, approximation)| add(w, Cue::ComparedBehind(*approximation)));
    l.months.iter().for_each(|(w, month)| add(w, Cue::Month(*month)));
    l.weekdays.iter().for_each(|(w, day)| add(w, Cue::Weekday(*day)));
    l.month_adjectives.iter().for_each(|(w, month)| add(w, Cue::MonthAdjective(*month)));
    l.parts_of_day.iter().for_each(|w| add(w, Cue::Period(PeriodNoun::PartOfDay)));
    l.feasts.iter().for_each(|w| add(w, Cue::Period(PeriodNoun::Feast)));
    l.periods.iter().for_each(|(w, noun)| add(w, Cue::Period(*noun)));
    l.year_parts.iter().for_each(|(w, before, months)| add(w, Cue::YearPart(*before, *months)));
    l.relative.iter().for_each(|(w, by)| add(w, Cue::Relative(*by)));
    l.moments.iter().for_each(|(w, noun, by)| add(w, Cue::Moment(*noun, *by)));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::locale::LOCALES;

    #[test]
    fn cues_are_the_same_if_kind_and_value_are() {
        let mut cues = BTreeMap::new();
        for locale in LOCALES.iter().filter(|locale| matches!(locale.language.code(), "en" | "ja" | "tr")) {
            phrases(locale, |_, cue| {
                cues.insert(format!("{cue:?}"), cue);
            });
        }
        for (name, cue) in &cues {
            let same: Vec<_> = cues.iter().filter(|(_, other)| *other == cue).map(|(name, _)| name).collect();
            assert_eq!(same, [name]);
        }
    }
}
