//! From a text to its claims: sentences, quantities, and what their sentences say about them.

use std::borrow::Cow;

use jiff::civil::Date;
use tallywire_article::{Article, Block, BlockKind, ClaimId, Language, Span};

use crate::cue::{Cue, Cues};
use crate::period::{self, Mention};
use crate::qualify::{self, Reason};
use crate::quantity::{self, Quantity};
use crate::scene::Scene;
use crate::sentence::sentences;
use crate::speaker::{self, Speaker};
use crate::subject::{self, Subject};
use crate::token::tokens;
use crate::{Approximation, Claim, Kind, Modality, Step};

/// The claims of an article's body, title, standfirst and captions.
pub(crate) fn article(article: &Article) -> Vec<Claim> {
    let published = article.published.as_deref().and_then(|date| date.get(..10)?.parse().ok());
    let mut claims = Vec::new();
    for block in article.blocks.iter().filter(|block| states_claims(block.kind)) {
        let language = if block.language.is_und() { article.language } else { block.language };
        claims.extend(of_block(article, block, language, published));
    }
    claims.sort_by_key(|claim| claim.byte);
    claims
}

fn states_claims(kind: BlockKind) -> bool {
    kind.is_body() || matches!(kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Caption)
}

fn of_block(article: &Article, block: &Block, language: Language, published: Option<Date>) -> Vec<Claim> {
    let found = text(&block.text, language, published);
    let mut locator = block.locator();
    found
        .into_iter()
        .map(|found| {
            let place = locator.locate(found.span);
            let name = article.id.to_string();
            let ends = [place.byte.start.to_le_bytes(), place.byte.end.to_le_bytes()].concat();
            Claim {
                id: ClaimId::of(&[name.as_bytes(), &ends]),
                article: article.id,
                source: article.source.clone(),
                byte: place.byte,
                char: place.char,
                block: block.kind,
                ..found.claim
            }
        })
        .collect()
}

/// A claim and where its words stand in the text.
pub(crate) struct Found {
    pub(crate) span: Span,
    claim: Claim,
}

/// The claims of a text.
pub(crate) fn text(text: &str, language: Language, published: Option<Date>) -> Vec<Found> {
    let tokens = tokens(text);
    let cues = Cues::of(language);
    let mut found = Vec::new();
    for sentence in sentences(text, &tokens, cues) {
        let tokens = &tokens[sentence];
        if !cues.may_hold_numbers(text, tokens, language) {
            continue;
        }
        let scene = Scene::new(text, tokens, language);
        read_sentence(&scene, published, &mut found);
    }
    found
}

fn read_sentence(scene: &Scene<'_>, published: Option<Date>, found: &mut Vec<Found>) {
    let quantities = quantity::read(scene);
    if quantities.is_empty() {
        return;
    }
    let periods = period::find(scene, published);
    let spans: Vec<_> = periods.iter().map(|mention| (mention.from, mention.to)).collect();
    let subjects = subject::find(scene, &quantities, &spans);
    let speakers = speaker::find(scene);
    for (at, subject) in subjects.into_iter().enumerate() {
        let quantity = &quantities[at];
        let next = quantities.get(at + 1).map(|next| next.from);
        let speaker = speakers.iter().rev().find(|speaker| speaker.from <= quantity.from);
        found.push(Context { scene, quantity, next, periods: &periods, subject, speaker }.claim());
    }
}

/// A quantity among what its sentence says.
struct Context<'a> {
    scene: &'a Scene<'a>,
    quantity: &'a Quantity,
    /// The first token of the next quantity.
    next: Option<usize>,
    periods: &'a [Mention],
    subject: Option<Subject>,
    speaker: Option<&'a Speaker>,
}

impl Context<'_> {
    fn claim(&self) -> Found {
        let mut steps = Vec::new();
        let (quantity, approximation) = self.measured(&mut steps);
        let change = self.reason(&mut steps, "change", qualify::change(self.scene, &quantity, self.next));
        let negated =
            self.reason(&mut steps, "negated", qualify::negated(self.scene, &quantity)).unwrap_or(false);
        let modality = self
            .reason(&mut steps, "modality", qualify::modality(self.scene, &quantity))
            .unwrap_or(Modality::Stated);
        let period = self.period();
        self.attributed(&mut steps, period);
        let words = |(from, to)| self.scene.words(from, to).to_owned();
        let span = self.scene.span(quantity.from, quantity.to);
        let vague = approximation == Approximation::Vague;
        let claim = Claim {
            id: ClaimId::of(&[]),
            article: tallywire_article::ArticleId::of(&[]),
            source: String::new(),
            byte: span,
            char: span,
            quote: words((quantity.from, quantity.to)),
            sentence: self.scene.rest(0).to_owned(),
            block: BlockKind::Paragraph,
            kind: quantity.kind,
            value: quantity.value.filter(|_| !vague),
            low: quantity.low.filter(|_| !vague),
            high: quantity.high.filter(|_| !vague),
            unit: quantity.unit.map(ToOwned::to_owned),
            per: quantity.rate.map(|rate| words((rate.from, rate.to))),
            approximation,
            change,
            whole: quantity.whole,
            counted: quantity
                .counted
                .map(words)
                .filter(|_| matches!(quantity.kind, Kind::Count | Kind::Ratio)),
            subject: self.subject.map(|subject| words((subject.from, subject.to))),
            period: period.map(|mention| mention.period.clone()),
            speaker: self.speaker.map(|speaker| speaker.name.clone()),
            negated,
            modality,
            steps,
        };
        Found { span, claim }
    }

    /// The quantity with the interval that its qualifier leaves, and that qualifier.
    fn measured(&self, steps: &mut Vec<Step>) -> (Quantity, Approximation) {
        let mut quantity = self.quantity.clone();
        self.step(steps, "value", quantity.rule, (quantity.from, quantity.to));
        let approximation =
            self.reason(steps, "approximation", qualify::approximation(self.scene, &quantity));
        let approximation = approximation.unwrap_or(Approximation::Exact);
        if approximation != Approximation::Exact && !quantity.range && quantity.whole.is_none() {
            // Cannot fail: the same number was measured before.
            let _ = quantity.measure(true);
        }
        (quantity, approximation)
    }

    /// Records where subject, period and speaker come from.
    fn attributed(&self, steps: &mut Vec<Step>, period: Option<&Mention>) {
        if let Some(subject) = self.subject {
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
        let from = self.quantity.from.saturating_sub(60);
        let start = self.periods.partition_point(|mention| mention.to <= from);
        let end = self.quantity.end + 60;
        self.periods[start..].iter().take_while(move |mention| mention.from < end)
    }

    /// The period nearest to the quantity: behind it up to the next comma or quantity, else
    /// before it in its clause, else behind it in its clause.
    fn period(&self) -> Option<&Mention> {
        let (from, end) = (self.quantity.from, self.quantity.end);
        let start = qualify::clause_start(self.scene, from);
        let stop = qualify::clause_end(self.scene, end).min(self.next.unwrap_or(usize::MAX));
        let comma = (end..stop.min(self.scene.len())).find(|at| self.scene.is(*at, ",")).unwrap_or(stop);
        let meant = |mention: &&Mention| {
            // "said on Thursday" dates the saying, not the number.
            let said = self.scene.has_before(mention.from, Cue::Say).is_some();
            !said && self.scene.has_before(mention.from, Cue::Compared).is_none()
        };
        let behind = |stop| {
            self.near_periods()
                .filter(meant)
                .find(|mention| mention.from >= self.quantity.to && mention.to <= stop)
        };
        let before = self
            .near_periods()
            .filter(meant)
            .filter(|mention| mention.to <= from && mention.from >= start)
            .last();
        behind(comma).or(before).or_else(|| behind(stop))
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
