//! From a text to its claims: sentences, quantities, and what their sentences say about them.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use tallywire_article::{Article, Block, BlockKind, ClaimId, Language, Span};

use crate::cue::Cue;
use crate::discourse::Discourse;
use crate::figure::{self, Part};
use crate::locale::PeriodNoun;
use crate::modality;
use crate::negation;
use crate::period::{self, Mention, Sort};
use crate::qualify::{self, Reason};
use crate::quantity::{Quantity, Told, rank};
use crate::scene::{Notes, Scene};
use crate::speaker::{self, Speaker};
use crate::subject::{self, About};
use crate::text::Text;
use crate::token::Class;
use crate::vocabulary::Traits;
use crate::{Approximation, Change, Claim, Kind, Modality, Step};

/// How many steps most claims take.
const STEPS: usize = 6;

/// How many tokens before or behind a quantity its period may stand.
const NEAR: usize = 60;

/// The claims of an article's body, title, standfirst and captions.
pub(crate) fn article(article: &Article) -> Vec<Claim> {
    let published = article.published.as_deref().and_then(|date| date.get(..10)?.parse().ok());
    let (mut claims, mut notes) = (Vec::new(), Notes::default());
    let mut body = Reading::new(article, published);
    body.opens = article.title.is_some();
    for Part { block, language, runs_on } in figure::parts(article) {
        if runs_on {
            body.block(block, language, &mut notes);
        } else {
            let mut apart = Reading::new(article, published);
            apart.block(block, language, &mut notes);
            claims.append(&mut apart.claims);
        }
    }
    claims.append(&mut body.claims);
    claims.sort_by_key(|claim| claim.byte);
    claims
}

/// A text on its way to claims: what it has said so far.
struct Reading<'a> {
    article: &'a Article,
    /// The id of every claim until its block is read, when all get theirs.
    unnamed: ClaimId,
    published: Option<Date>,
    discourse: Discourse,
    /// Whether the next sentence is the first below a headline.
    opens: bool,
    /// The currencies so far.
    currencies: Told,
    claims: Vec<Claim>,
}

impl<'a> Reading<'a> {
    fn new(article: &'a Article, published: Option<Date>) -> Self {
        Self {
            article,
            unnamed: ClaimId::of(&[]),
            published,
            discourse: Discourse::default(),
            opens: false,
            currencies: Told::default(),
            claims: Vec::new(),
        }
    }

    fn block(&mut self, block: &Block, language: Language, notes: &mut Notes) {
        let first = self.claims.len();
        self.text(&block.text, language, notes);
        if self.claims.len() == first {
            return;
        }
        let mut locator = block.locator();
        let article = self.article.id.to_string();
        for claim in &mut self.claims[first..] {
            let place = locator.locate(claim.byte);
            claim.id = figure::id(&article, place.byte);
            claim.byte = place.byte;
            claim.char = place.char;
            claim.block = block.kind;
        }
    }

    /// Reads a text; its claims lie on the text's own bytes.
    fn text(&mut self, text: &str, language: Language, notes: &mut Notes) {
        let text = Text::new(text, language);
        self.discourse.next_paragraph(self.claims.len());
        figure::hear_dateline(&text, &mut self.currencies, notes);
        for sentence in text.sentences() {
            self.discourse.next_sentence();
            let traits = text.traits(sentence.clone());
            let numbers = text.may_hold_numbers(sentence.clone(), traits);
            // Who may be named in it can be the source of later numbers.
            if numbers || traits.any(Traits::SOURCE) {
                self.sentence(&text.scene(sentence, notes));
            }
        }
    }

    fn sentence(&mut self, scene: &Scene<'_>) {
        let mut periods = period::find(scene, self.published);
        let spans: Vec<_> = periods.iter().map(|mention| (mention.from, mention.to)).collect();
        let mut speakers = speaker::find(scene, &periods);
        periods.retain(|mention| mention.sort != Sort::Basis);
        if std::mem::take(&mut self.opens) && speakers.is_empty() {
            speakers.extend(speaker::of_accounts(scene, &periods));
        }
        self.discourse.hear(scene, &mut speakers, &periods, &mut self.claims);
        let quantities = figure::quantities(scene, &mut self.currencies);
        if quantities.is_empty() {
            return;
        }
        let sentence = &scene.rest(0).into();
        let names: Vec<_> = speakers.iter().map(|speaker| speaker.name_at).collect();
        let subjects = subject::find(scene, &quantities, &spans, &names);
        for (at, about) in subjects.into_iter().enumerate() {
            let quantity = &quantities[at];
            // A vote is one thing to what stands around it.
            let sides = quantities.get(at..at + 2).filter(|sides| sides.iter().all(Quantity::is_tally));
            // "5.6 percent *six months* earlier" is one number and its period.
            let time = |of: &&Quantity| {
                of.kind == Kind::Duration && spans.iter().any(|(from, to)| *from <= of.from && of.end <= *to)
            };
            let rest = quantities.get(at + sides.map_or(1, <[_]>::len)..).unwrap_or_default();
            let next = rest.first().map(|next| next.from);
            let stop = rest.iter().find(|of| !time(of)).map(|next| next.from);
            let first = quantities[0].from;
            let last = quantities[..at].iter().rfind(|of| !time(of));
            let last = last.map_or(0, |last| last.end.min(quantity.from));
            let inside = |(from, to)| from <= quantity.from && quantity.from < to;
            let speaker = speakers.iter().rfind(|speaker| speaker.from <= quantity.from);
            let standard = first < quantity.from && qualify::is_standard(scene, quantity);
            let speaker = speaker.filter(|speaker| !inside(speaker.name_at) && !standard);
            let periods = if standard { &[] } else { periods.as_slice() };
            let context =
                Context { scene, sentence, quantity, first, last, next, stop, periods, about, speaker };
            let mut claim = context.claim(self.unnamed, self.article);
            if at > 0 {
                restate(self.claims.last_mut(), &mut claim, qualify::restates(scene, quantity, last), scene);
            }
            if !standard {
                self.discourse.complete(&self.claims, &mut claim, about == About::Unsaid);
            }
            self.claims.push(claim);
        }
    }
}

/// Gives a claim that says the one before in other terms, led in by the tokens of `cue`, its amount of change:
/// "fell by 420, or 6%"; where verbs stand last the other way round as well.
fn restate(last: Option<&mut Claim>, claim: &mut Claim, cue: Option<(usize, usize)>, scene: &Scene<'_>) {
    let (Some(last), Some((from, to))) = (last, cue) else { return };
    let amount =
        |claim: &Claim| claim.change.filter(|change| matches!(change, Change::Increase | Change::Decrease));
    let (told, told_again) = (amount(last), amount(claim));
    let changed = match (told, claim.change) {
        _ if last.unit == claim.unit && last.kind == claim.kind => return,
        (Some(_), None | Some(Change::To)) => {
            claim.change = told;
            claim
        }
        (None, _) if last.change.is_none() && scene.cues.locale.verb_last && told_again.is_some() => {
            last.change = told_again;
            last
        }
        _ => return,
    };
    let rule = Cow::Borrowed("the same change in other terms");
    changed.steps.push(Step { field: "change", rule, cue: scene.words(from, to).to_owned() });
}

/// A quantity among what its sentence says.
struct Context<'a> {
    scene: &'a Scene<'a>,
    /// Its words.
    sentence: &'a Arc<str>,
    quantity: &'a Quantity,
    /// The first token of the sentence's first quantity.
    first: usize,
    /// The token behind the quantity before.
    last: usize,
    /// The first token of the next quantity.
    next: Option<usize>,
    /// The same of the next one that is no length of time in a period.
    stop: Option<usize>,
    periods: &'a [Mention],
    about: About,
    speaker: Option<&'a Speaker>,
}

impl Context<'_> {
    fn claim(&self, id: ClaimId, article: &Article) -> Claim {
        let mut steps = Vec::with_capacity(STEPS);
        let (quantity, qualifier) = figure::measured(self.scene, self.quantity);
        self.step(&mut steps, "value", quantity.rule, (quantity.from, quantity.to));
        let approximation = self.reason(&mut steps, "approximation", qualifier);
        let change = self.reason(&mut steps, "change", qualify::change(self.scene, &quantity, self.next));
        let negated = self
            .reason(&mut steps, "negated", negation::negated(self.scene, &quantity, (self.last, self.next)))
            .unwrap_or(false);
        let period = self.period(change);
        let modality = modality::modality(self.scene, &quantity, change).or_else(|| self.to_come(period?));
        let modality = self.reason(&mut steps, "modality", modality).unwrap_or(Modality::Stated);
        self.attributed(&mut steps, period);
        let words = |(from, to)| self.scene.words(from, to).to_owned();
        let span = self.scene.span(quantity.from, quantity.to);
        let [value, low, high] = figure::amount(&quantity, approximation);
        Claim {
            id,
            article: article.id,
            source: article.source.clone(),
            byte: span,
            char: span,
            quote: words((quantity.from, quantity.to)),
            sentence: Arc::clone(self.sentence),
            block: BlockKind::Paragraph,
            kind: quantity.kind,
            value,
            low,
            high,
            unit: quantity.unit.map(ToOwned::to_owned),
            per: quantity.rate.map(|rate| words((rate.from, rate.to))),
            approximation: approximation.unwrap_or_default(),
            change,
            whole: quantity.whole,
            counted: quantity
                .counted
                .map(words)
                .filter(|_| matches!(quantity.kind, Kind::Count | Kind::Ratio)),
            subject: self.about.subject().map(|subject| subject.words(self.scene)),
            period: period.map(|mention| mention.period.clone()),
            speaker: self.speaker.map(|speaker| speaker.name.clone()),
            negated,
            modality,
            steps,
        }
    }

    /// A plan, if `period` begins after the article came out: "nästa år får byn 3 miljoner".
    fn to_come(&self, period: &Mention) -> Option<Reason<Modality>> {
        let vague = self.quantity.approximation == Some(Approximation::Vague);
        // "opens next week in Arl, which lost 300 homes"
        let start = modality::relative_clause(self.scene, period.from, self.quantity.from);
        (period.is_to_come == Some(true) && !vague && start <= period.to).then(|| {
            qualify::reason(Modality::Planned, "a period that is still to come", period.from, period.to)
        })
    }

    /// Records where subject, period and speaker come from.
    fn attributed(&self, steps: &mut Vec<Step>, period: Option<&Mention>) {
        if let About::Named(subject) = self.about {
            self.step(steps, "subject", subject.rule, (subject.from, subject.to));
        }
        if let Some(mention) = period {
            self.step(steps, "period", "the nearest period of the clause", (mention.from, mention.to));
        }
        if let Some(speaker) = self.speaker {
            self.step(steps, "speaker", speaker.rule, speaker.cue);
        }
    }

    fn step(
        &self,
        steps: &mut Vec<Step>,
        field: &'static str,
        rule: &'static str,
        (from, to): (usize, usize),
    ) {
        steps.push(Step { field, rule: Cow::Borrowed(rule), cue: self.scene.words(from, to).to_owned() });
    }

    fn reason<T>(&self, steps: &mut Vec<Step>, field: &'static str, reason: Option<Reason<T>>) -> Option<T> {
        let reason = reason?;
        self.step(steps, field, reason.rule, reason.cue);
        Some(reason.value)
    }

    fn near_periods(&self) -> impl Iterator<Item = &Mention> {
        let from = self.quantity.from.saturating_sub(NEAR);
        let start = self.periods.partition_point(|mention| mention.to <= from);
        let end = self.quantity.end + NEAR;
        self.periods[start..].iter().take_while(move |mention| mention.from < end)
    }

    /// The period nearest to the quantity: behind it up to the next comma or quantity, else
    /// before it in its clause, else behind it in its clause.
    fn period(&self, change: Option<Change>) -> Option<&Mention> {
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
        let reaches = scene.has(mention.from, Cue::Since).is_some();
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
        !object && scene.within(floor, mention.from).any(|hit| says(hit.to, hit.cue))
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
        // "geçen yıla göre", "昨年より"
        let behind = scene.cues.locale.has_postpositions() && scene.has(mention.to, Cue::Compared).is_some();
        increase || of || behind || scene.has_before(mention.from, Cue::Compared).is_some()
    }

    /// The bracket that is open at token `at`.
    fn bracket(&self, at: usize) -> Option<usize> {
        let sign = |at: &usize| matches!(self.scene.word(*at), "(" | ")");
        let last = (at.saturating_sub(NEAR)..at).rfind(sign)?;
        self.scene.is(last, "(").then_some(last)
    }
}

/// The claims of a bare text, as those of an article without a name.
pub(crate) fn bare(content: &str, language: Language) -> Vec<Claim> {
    let mut article = Article::new("", "", content.as_bytes());
    article.language = language;
    let chars = content.chars().count();
    let (byte, char) = (Span::new(0, content.len()), Span::new(0, chars));
    article.push_verbatim(BlockKind::Paragraph, content, byte, char, "a bare text");
    self::article(&article)
}
