//! From a text to its claims: sentences, quantities, and what their sentences say about them.

mod timing;

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use tallywire_article::{Article, Block, BlockKind, ClaimId, Language, Span};

use crate::discourse::Discourse;
use crate::figure::{self, Part};
use crate::modality;
use crate::negation;
use crate::period::{self, Mention, Sort};
use crate::qualify::{self, Reason};
use crate::quantity::{Quantity, Told};
use crate::scene::{Notes, Scene};
use crate::speaker::{self, Speaker};
use crate::subject::{self, About};
use crate::text::Text;
use crate::vocabulary::Traits;
use crate::{Approximation, Change, Claim, Kind, Modality, Step};

/// How many steps most claims take.
const STEPS: usize = 6;

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
