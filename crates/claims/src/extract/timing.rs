//! Which of the periods of a sentence each of its quantities is for.
//!
//! The nearest one, as a reader takes it: behind the quantity up to the next comma or quantity, else before
//! it in its clause. Periods of a saying, of a rate, of what a number is compared with and of a record are not its.

use std::ops::Range;

use super::Context;
use crate::cue::{Cue, Hit};
use crate::locale::PeriodNoun;
use crate::period::{self, Mention, Sort};
use crate::quantity::rank;
use crate::token::Class;
use crate::{Change, Kind};

/// How many tokens before or behind a quantity its period may stand.
const NEAR: usize = 60;

impl Context<'_> {
    fn near_periods(&self) -> impl Iterator<Item = &Mention> {
        let from = self.quantity.from.saturating_sub(NEAR);
        let start = self.periods.partition_point(|mention| mention.to <= from);
        let end = self.quantity.end + NEAR;
        self.periods[start..].iter().take_while(move |mention| mention.from < end)
    }

    /// The period nearest to the quantity: behind it up to the next comma or quantity, else
    /// before it in its clause, else behind it in its clause.
    pub(super) fn period(&self, change: Option<Change>) -> Option<&Mention> {
        let (from, end) = (self.quantity.from, self.quantity.end);
        let clause = self.clause();
        let stop = clause.end.min(self.stop.unwrap_or(usize::MAX));
        let comma = |stop| (end..stop).find(|at| self.scene.is(*at, ",")).unwrap_or(stop);
        let meant = |mention: &&Mention| !self.is_other(mention, change);
        let behind = |stop| {
            self.near_periods()
                .filter(meant)
                .find(|mention| mention.from >= self.quantity.to && mention.from < stop)
        };
        // "more than a year ago (3 million)"
        let bracket = from.checked_sub(1).filter(|bracket| self.scene.is(*bracket, "("));
        let explained = self.near_periods().find(|mention| Some(mention.to) == bracket);
        let since = |start| {
            self.near_periods()
                .filter(meant)
                .filter(|mention| mention.to <= from && mention.from >= start)
                .filter(|mention| self.may_be_old(mention, change, start))
                .filter(|mention| self.may_hold_on(mention, start))
                .last()
        };
        let before = since(clause.start);
        let amount = matches!(change, Some(Change::Increase | Change::Decrease));
        // "in March 5 million, up 3% on a year earlier" is the rise of March.
        let own = before.filter(|mention| amount && !mention.is_earlier());
        // "fell 2% on a year earlier in April"
        let dated = || {
            self.near_periods().filter(meant).find(|mention| {
                mention.from >= self.quantity.to && mention.from < comma(stop) && !mention.is_earlier()
            })
        };
        let near = behind(comma(stop)).filter(|mention| !mention.is_earlier() || own.is_none());
        let near = near.filter(|mention| before.is_none() || !self.is_of_side_clause(mention));
        let near = near.map(|mention| dated().filter(|_| amount && mention.is_earlier()).unwrap_or(mention));
        let past = || {
            let past = behind(comma(clause.end)).filter(|mention| self.is_shared(mention));
            past.filter(|_| change != Some(Change::From))
        };
        // "shares, up threefold since 2020, fell 2% to 40 francs in early trading"
        let aside = before.filter(|mention| self.is_aside(mention)).and_then(|_| past());
        let aside = aside.filter(|mention| !mention.is_earlier());
        // "5 million by 2030; the towns, 3 million"
        let semicolon = clause.start.checked_sub(1).filter(|at| self.scene.is(*at, ";"));
        let clause_before = || {
            let last = since(self.clause_start(semicolon?))?;
            (Some(last.to) == semicolon && last.sort == Sort::Shared).then_some(last)
        };
        explained.or(near).or(aside).or(before).or_else(|| behind(stop)).or_else(past).or_else(clause_before)
    }

    /// Whether a period behind the quantity is that of a clause set against its own: "rose in May *while in June* it".
    fn is_of_side_clause(&self, mention: &Mention) -> bool {
        self.scene.within(self.quantity.end, mention.from).any(|hit| hit.cue == Cue::Contrast)
    }

    /// Whether a period stands with a number before in words put in between commas.
    fn is_aside(&self, mention: &Mention) -> bool {
        let comma = |from: usize, to: usize| (from..to).any(|at| self.scene.is(at, ","));
        mention.from >= self.last.max(1)
            && self.first < mention.from
            && !comma(self.last, mention.from)
            && comma(mention.to, self.quantity.from)
    }

    /// Whether a period before the quantity can be that of an old value: if it stands right before it, or the
    /// values are those of a forecast for it.
    fn may_be_old(&self, mention: &Mention, change: Option<Change>, start: usize) -> bool {
        let forecast = |at: usize| self.scene.is_named(at, self.scene.cues.locale.forecasts);
        let floor = start.max(mention.from.saturating_sub(NEAR / 10));
        change != Some(Change::From)
            || mention.to == self.quantity.from
            || (floor..mention.from).any(forecast)
    }

    /// The clause that the quantity stands in; what stands in brackets is no end of it.
    fn clause(&self) -> Range<usize> {
        let end = self.quantity.end;
        let stop = self.scene.len().min(end + NEAR);
        let stop = (end..stop).find(|at| self.ends_clause(*at)).unwrap_or(stop);
        self.clause_start(self.quantity.from)..stop
    }

    /// Where the clause begins that goes on before token `at`.
    fn clause_start(&self, at: usize) -> usize {
        (at.saturating_sub(NEAR)..at).rfind(|at| self.ends_clause(*at)).map_or(0, |at| at + 1)
    }

    /// Whether the sign at token `at` ends a clause, which the colon of "04:17" does not.
    fn ends_clause(&self, at: usize) -> bool {
        let colon = self.scene.is(at, ":") && !self.scene.glued(at + 1);
        colon || matches!(self.scene.word(at), ";" | "—" | "·")
    }

    /// Whether a period before the quantity is not used up by a number before. One to compare with
    /// belongs to the number that it stands at, and so does a length of time, save where it opens a clause: "sold 40; a year
    /// earlier it was 30".
    fn may_hold_on(&self, mention: &Mention, start: usize) -> bool {
        let opens = mention.from == start || self.scene.is(mention.from.saturating_sub(1), ",");
        // "from 87% in 2019, short of the 95%"
        let old = self.scene.has_before(self.first, Cue::From).is_some()
            && self.scene.has_before(self.first, Cue::Of).is_none()
            && mention.from >= self.last;
        if old && !opens {
            return false;
        }
        let shared = mention.sort == Sort::Shared;
        shared || mention.from <= self.first || opens && mention.from >= self.last
    }

    /// Whether a period behind the next quantity is this one's too: "24 of 32 met the goal of 2% in
    /// March", but not "rose to 39 from 37 in 2010".
    fn is_shared(&self, mention: &Mention) -> bool {
        let Some(next) = self.stop else { return true };
        let bracketed = next > 0 && self.scene.is(next - 1, "(");
        // "17,3 %, contre 18,1 % au troisième trimestre"
        let article = self.scene.has_before(next, Cue::Determiner).unwrap_or(next);
        if [next, article].into_iter().any(|at| self.scene.has_before(at, Cue::Compared).is_some()) {
            return false;
        }
        // "l'objectif *de* 2 %" is no old value.
        let from = self.scene.has_before(next, Cue::From).is_some();
        let old = from && self.scene.has_before(next, Cue::Of).is_none() && !mention.is_accounts;
        let hours = |cue| cue == Cue::Period(PeriodNoun::PartOfDay);
        let said = mention.is_day && !self.scene.within(mention.from, mention.to).any(|hit| hours(hit.cue));
        !mention.is_earlier() && !old && (bracketed || !said)
    }

    /// Whether a period is not the number's: that of a saying, of a comparison, of a possessor, of a
    /// rate, of a series, of what stands in brackets.
    fn is_other(&self, mention: &Mention, change: Option<Change>) -> bool {
        let (scene, quantity) = (self.scene, self.quantity);
        let suffixes = scene.cues.locale.has_postpositions();
        let possessor = !suffixes && matches!(scene.word(mention.to), "’" | "'") && scene.glued(mention.to);
        // "kronor i år" is no rate.
        let this = scene.any(mention.from, |cue| matches!(cue, Cue::Moment(PeriodNoun::Year, _)));
        let rate = quantity.rate.filter(|_| !this);
        let rate = rate.is_some_and(|rate| mention.from < rate.to && rate.from < mention.to);
        // "the second best in ten years"
        let series = mention.is_lapse() && quantity.kind == Kind::Rank;
        let bracket = self.bracket(mention.from);
        let apart = bracket.is_some() && bracket != self.bracket(quantity.from);
        possessor
            || rate
            || series
            || apart
            || self.is_said(mention)
            || self.is_base(mention, change)
            || self.is_of_record(mention)
    }

    /// Whether a period is how far back a superlative reaches: "14 mm in the *driest* April *since 1982*".
    fn is_of_record(&self, mention: &Mention) -> bool {
        let scene = self.scene;
        let floor = mention.from.saturating_sub(NEAR / 10);
        let border = |at: &usize| scene.is_sign(*at) && !scene.is(*at, "-");
        let floor = (floor..mention.from).rfind(border).map_or(floor, |at| at + 1);
        // "the driest since 2011, when 3 mm fell"
        let behind = mention.from >= self.quantity.to;
        let reaches = behind && scene.has(mention.from, Cue::Since).is_some();
        reaches && (floor..mention.from).any(|at| rank::is_superlative_degree(scene, at))
    }

    /// Whether a period dates a saying: "said on Thursday", "said the agency on Thursday", but not
    /// "reported for 2021 a profit", where the object is behind it.
    fn is_said(&self, mention: &Mention) -> bool {
        let scene = self.scene;
        let year = scene.class(mention.to - 1) == Some(Class::Digits) && !mention.is_day;
        // "rechnen für 2027 mit 5 Millionen"
        let meant = scene.has(mention.from, Cue::Complement).and(scene.has(mention.from, Cue::HangsOn));
        let meant = meant.is_some() || mention.is_to_come == Some(true);
        let object = year && (meant || scene.has(mention.to, Cue::OneArticle).is_some());
        let floor = mention.from.saturating_sub(if mention.is_day { 5 } else { 1 });
        let says = |from: usize, cue| {
            cue == Cue::Say && !(from..mention.from).any(|at| scene.class(at) != Some(Class::Word))
        };
        // "rechnet *für dieses Jahr* mit 3 Millionen", "verwacht *dit jaar* 3 miljoen"
        let expects = |hit: &Hit| !mention.is_day && scene.has(hit.from, Cue::Possible) == Some(hit.to);
        !object && scene.within(floor, mention.from).any(|hit| says(hit.to, hit.cue) && !expects(hit))
    }

    /// Whether a period is that of what the number is compared with.
    fn is_base(&self, mention: &Mention, change: Option<Change>) -> bool {
        let scene = self.scene;
        let amount = matches!(change, Some(Change::Increase | Change::Decrease));
        // "an increase from the previous year"
        let increase = amount
            && scene.has(mention.from, Cue::From).is_some()
            && scene.within(mention.from, mention.to).any(|hit| hit.cue == Cue::Relative(-1));
        // "twice that of 2018", "in più di un anno fa"
        let compares = self.quantity.kind == Kind::Multiple || amount && mention.is_earlier();
        let of = compares && mention.from >= self.quantity.to && scene.has(mention.from, Cue::Of).is_some();
        increase || of || period::is_compared(scene, mention.from, mention.to)
    }

    /// The bracket that is open at token `at`.
    fn bracket(&self, at: usize) -> Option<usize> {
        let sign = |at: &usize| matches!(self.scene.word(*at), "(" | ")");
        let last = (at.saturating_sub(NEAR)..at).rfind(sign)?;
        self.scene.is(last, "(").then_some(last)
    }
}
