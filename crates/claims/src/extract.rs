//! From a text to its claims: sentences, quantities, and what their sentences say about them.

use std::borrow::Cow;

use jiff::civil::Date;
use tallywire_article::{Article, Block, BlockKind, ClaimId, Language, Span};

use crate::cue::Cue;
use crate::discourse::Discourse;
use crate::period::{self, Mention};
use crate::qualify::{self, Reason};
use crate::quantity::{self, Quantity};
use crate::scene::{Notes, Scene};
use crate::speaker::{self, Speaker};
use crate::subject::{self, About};
use crate::text::Text;
use crate::token::Class;
use crate::vocabulary::Traits;
use crate::{Approximation, Change, Claim, Kind, Modality, Step};

/// The claims of an article's body, title, standfirst and captions.
pub(crate) fn article(article: &Article) -> Vec<Claim> {
    let published = article.published.as_deref().and_then(|date| date.get(..10)?.parse().ok());
    let mut claims = Vec::new();
    let mut body = Reading::new(article, published);
    body.opens = article.title.is_some();
    for block in article.blocks.iter().filter(|block| states_claims(block.kind)) {
        let language = if block.language.is_und() { article.language } else { block.language };
        if block.kind.is_body() && block.kind != BlockKind::Heading {
            body.block(block, language);
        } else {
            let mut apart = Reading::new(article, published);
            apart.block(block, language);
            claims.append(&mut apart.claims);
        }
    }
    claims.append(&mut body.claims);
    claims.sort_by_key(|claim| claim.byte);
    claims
}

fn states_claims(kind: BlockKind) -> bool {
    kind.is_body() || matches!(kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Caption)
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
    /// The currency of the last sum.
    currency: Option<&'static str>,
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
            currency: None,
            claims: Vec::new(),
        }
    }

    fn block(&mut self, block: &Block, language: Language) {
        let first = self.claims.len();
        self.text(&block.text, language);
        let mut locator = block.locator();
        let article = self.article.id.to_string();
        for claim in &mut self.claims[first..] {
            let place = locator.locate(claim.byte);
            let ends = [place.byte.start.to_le_bytes(), place.byte.end.to_le_bytes()].concat();
            claim.id = ClaimId::of(&[article.as_bytes(), &ends]);
            claim.byte = place.byte;
            claim.char = place.char;
            claim.block = block.kind;
        }
    }

    /// Reads a text; its claims lie on the text's own bytes.
    fn text(&mut self, text: &str, language: Language) {
        let text = Text::new(text, language);
        let mut notes = Notes::default();
        self.discourse.next_paragraph(self.claims.len());
        for sentence in text.sentences() {
            self.discourse.next_sentence();
            let traits = text.traits(sentence.clone());
            let numbers = text.may_hold_numbers(sentence.clone(), traits);
            // Who may be named in it can be the source of later numbers.
            if numbers || traits.any(Traits::SOURCE) {
                self.sentence(&text.scene(sentence, &mut notes));
            }
        }
    }

    fn sentence(&mut self, scene: &Scene<'_>) {
        let periods = period::find(scene, self.published);
        let mut speakers = speaker::find(scene, &periods);
        if std::mem::take(&mut self.opens) && speakers.is_empty() {
            speakers.extend(speaker::of_accounts(scene, &periods));
        }
        self.discourse.hear(scene, &mut speakers, &periods, &mut self.claims);
        let quantities = if scene.may_state() { quantity::read(scene, self.currency) } else { Vec::new() };
        let money = quantities.iter().rfind(|quantity| quantity.kind == Kind::Money);
        self.currency = money.and_then(|quantity| quantity.unit).or(self.currency);
        let spans: Vec<_> = periods.iter().map(|mention| (mention.from, mention.to)).collect();
        let subjects = subject::find(scene, &quantities, &spans);
        for (at, about) in subjects.into_iter().enumerate() {
            let quantity = &quantities[at];
            let next = quantities.get(at + 1).map(|next| next.from);
            let first = quantities[0].from;
            let last = at.checked_sub(1).map_or(0, |last| quantities[last].end.min(quantity.from));
            let inside = |(from, to)| from <= quantity.from && quantity.from < to;
            let speaker = speakers.iter().rfind(|speaker| speaker.from <= quantity.from);
            let standard = first < quantity.from && qualify::is_standard(scene, quantity);
            let speaker = speaker.filter(|speaker| !inside(speaker.name_at) && !standard);
            let periods = if standard { &[] } else { periods.as_slice() };
            let context = Context { scene, quantity, first, last, next, periods, about, speaker };
            let mut claim = context.claim(self.unnamed, self.article);
            if !standard {
                self.discourse.complete(&mut claim, about == About::Unsaid);
            }
            self.claims.push(claim);
        }
    }
}

/// A quantity among what its sentence says.
struct Context<'a> {
    scene: &'a Scene<'a>,
    quantity: &'a Quantity,
    /// The first token of the sentence's first quantity.
    first: usize,
    /// The token behind the quantity before.
    last: usize,
    /// The first token of the next quantity.
    next: Option<usize>,
    periods: &'a [Mention],
    about: About,
    speaker: Option<&'a Speaker>,
}

impl Context<'_> {
    fn claim(&self, id: ClaimId, article: &Article) -> Claim {
        let mut steps = Vec::new();
        let (quantity, approximation) = self.measured(&mut steps);
        let change = self.reason(&mut steps, "change", qualify::change(self.scene, &quantity, self.next));
        let negated = self
            .reason(&mut steps, "negated", qualify::negated(self.scene, &quantity, (self.last, self.next)))
            .unwrap_or(false);
        let modality = self
            .reason(&mut steps, "modality", qualify::modality(self.scene, &quantity, change))
            .unwrap_or(Modality::Stated);
        let period = self.period(change);
        self.attributed(&mut steps, period);
        let words = |(from, to)| self.scene.words(from, to).to_owned();
        let span = self.scene.span(quantity.from, quantity.to);
        let vague = approximation == Approximation::Vague;
        Claim {
            id,
            article: article.id,
            source: article.source.clone(),
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
            subject: self.about.subject().map(|subject| subject.words(self.scene)),
            period: period.map(|mention| mention.period.clone()),
            speaker: self.speaker.map(|speaker| speaker.name.clone()),
            negated,
            modality,
            steps,
        }
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
        let from = self.quantity.from.saturating_sub(60);
        let start = self.periods.partition_point(|mention| mention.to <= from);
        let end = self.quantity.end + 60;
        self.periods[start..].iter().take_while(move |mention| mention.from < end)
    }

    /// The period nearest to the quantity: behind it up to the next comma or quantity, else
    /// before it in its clause, else behind it in its clause.
    fn period(&self, change: Option<Change>) -> Option<&Mention> {
        let (from, end) = (self.quantity.from, self.quantity.end);
        let start = qualify::clause_start(self.scene, from);
        let stop = qualify::clause_end(self.scene, end).min(self.next.unwrap_or(usize::MAX));
        let comma = (end..stop.min(self.scene.len())).find(|at| self.scene.is(*at, ",")).unwrap_or(stop);
        let meant = |mention: &&Mention| !self.is_other(mention, change);
        let behind = |stop| {
            self.near_periods()
                .filter(meant)
                .find(|mention| mention.from >= self.quantity.to && mention.to <= stop)
        };
        // "more than a year ago (3 million)"
        let bracket = from.checked_sub(1).filter(|bracket| self.scene.is(*bracket, "("));
        let explained = self.near_periods().find(|mention| Some(mention.to) == bracket);
        // A period to compare with belongs to the number that it stands at, and one before a move
        // to its end.
        let own = |mention: &&Mention| {
            (!mention.is_earlier || mention.to <= self.first) && change != Some(Change::From)
        };
        let before = self
            .near_periods()
            .filter(meant)
            .filter(own)
            .filter(|mention| mention.to <= from && mention.from >= start)
            .last();
        // "24 of 32 met the goal of 2% in March": past a number that the first one's phrase holds.
        let end_of_clause = qualify::clause_end(self.scene, end).min(self.scene.len());
        let phrase = (end..end_of_clause).find(|at| self.scene.is(*at, ",")).unwrap_or(end_of_clause);
        let past = || behind(phrase).filter(|mention| !mention.is_earlier && !mention.is_day);
        let found = explained.or_else(|| behind(comma)).or(before).or_else(|| behind(stop));
        found.or_else(|| past().filter(|_| change != Some(Change::From)))
    }

    /// Whether a period is not the number's: that of a saying, of a comparison, of a possessor.
    fn is_other(&self, mention: &Mention, change: Option<Change>) -> bool {
        let scene = self.scene;
        // "said on Thursday", "said the agency on Thursday" date the saying, not the number.
        let floor = mention.from.saturating_sub(if mention.is_day { 5 } else { 1 });
        let said = scene.within(floor, mention.from).any(|hit| {
            hit.cue == Cue::Say && !(hit.to..mention.from).any(|at| scene.class(at) != Some(Class::Word))
        });
        let amount = matches!(change, Some(Change::Increase | Change::Decrease));
        // "an increase from the previous year"
        let base = amount
            && scene.has(mention.from, Cue::From).is_some()
            && scene.within(mention.from, mention.to).any(|hit| hit.cue == Cue::Relative(-1));
        let possessor = matches!(scene.word(mention.to), "’" | "'") && scene.glued(mention.to);
        said || base || possessor || scene.has_before(mention.from, Cue::Compared).is_some()
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
