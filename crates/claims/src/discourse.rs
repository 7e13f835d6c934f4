//! What carries over from sentence to sentence: who an article has its numbers from, the accounts
//! that they are taken from, and what they are about.
//!
//! An article names a source once and takes it up again: "The ministry announced .. . The statement
//! put ..". What stands between is the source's as well, and of the period that it spoke about. A
//! quotation keeps its speaker over all its sentences. A quarter, half or fiscal year holds for the
//! money and percentages behind it until another period comes, save one that is still to come. A source
//! nobody takes up, and a number that stands after it, have nothing to do with one another. What a number
//! is about holds for one of its kind in the next sentences that says nothing of its own: "Profit was 3
//! million. Analysts had expected 2 million."

use std::borrow::Cow;

use crate::cue::Cue;
use crate::modality;
use crate::period::Mention;
use crate::scene::Scene;
use crate::speaker::{Reference, Speaker};
use crate::token::{Class, closing_mark};
use crate::{Change, Claim, Kind, Modality, Period, Step};

/// How many sentences may stand between a source and where it is taken up.
const MEMORY: usize = 5;

/// How many sentences further on a number may still be about the same thing.
const NEAR: usize = 2;

/// What an article has said so far; one for each run of body text.
#[derive(Debug, Default)]
pub(crate) struct Discourse {
    source: Option<Source>,
    accounts: Option<Period>,
    /// Whether the sentence names them and has told no fact of them yet.
    untold: bool,
    /// The period that opens the sentence.
    opening: Option<Period>,
    /// The period that opened the last sentence with numbers of it, and how many sentences ago that was.
    told: Option<(Period, usize)>,
    /// What the source of the sentence spoke about, where it takes it up.
    spoken_of: Option<Period>,
    quotation: Option<Quotation>,
    paragraph: Paragraph,
    /// The claims of the last sentence with numbers, those that are about something.
    things: Vec<usize>,
    /// Sentences since then.
    things_age: usize,
}

/// The paragraph so far.
#[derive(Debug, Default)]
struct Paragraph {
    /// How many claims there were before it.
    since: usize,
    /// How many sentences it has had, the one that is read included.
    sentences: usize,
    /// Whether it has named a source.
    attributed: bool,
}

/// Who was named last.
#[derive(Debug)]
struct Source {
    name: String,
    /// The words by which it was named.
    cue: String,
    /// What it spoke about.
    period: Option<Period>,
    /// Sentences since it was named or taken up.
    age: usize,
    /// How many claims there were when it was named.
    since: usize,
}

impl Source {
    /// Gives it a claim that it was found out later to have made.
    fn claim(&self, claim: &mut Claim, rule: &'static str) {
        claim.speaker = Some(self.name.clone());
        claim.steps.push(step("speaker", rule, &self.cue));
    }
}

fn step(field: &'static str, rule: &'static str, cue: &str) -> Step {
    Step { field, rule: Cow::Borrowed(rule), cue: cue.to_owned() }
}

/// A quotation that is still open.
#[derive(Debug)]
struct Quotation {
    closing: char,
    /// How many claims there were before the sentence that opens it.
    since: usize,
    /// Whether its speaker has been named.
    named: bool,
}

impl Discourse {
    /// Whether an earlier sentence bears on the next one's numbers or could be taken up by it.
    pub(crate) fn next_sentence(&mut self) {
        self.paragraph.sentences += 1;
        self.source = self.source.take().filter(|source| source.age < MEMORY);
        if let Some(source) = &mut self.source {
            source.age += 1;
        }
        self.things_age += 1;
        self.opening = None;
        self.untold = false;
        self.told = self.told.take().map(|(period, age)| (period, age + 1)).filter(|(_, age)| *age == 1);
    }

    /// Ends what does not reach over a paragraph; there are `claims` before the next.
    pub(crate) fn next_paragraph(&mut self, claims: usize) {
        self.quotation = None;
        self.told = None;
        self.paragraph = Paragraph { since: claims, ..Paragraph::default() };
    }

    /// Takes in who a sentence names; in `speakers`, puts the source where it is only taken up.
    /// `claims` are those before the sentence: what turns out to be the source's gets its name.
    pub(crate) fn hear(
        &mut self,
        scene: &Scene<'_>,
        speakers: &mut Vec<Speaker>,
        periods: &[Mention],
        claims: &mut [Claim],
    ) {
        self.go_on(scene, speakers);
        self.spoken_of = None;
        for speaker in speakers.iter_mut() {
            if speaker.reference == Reference::Named {
                let period = periods.iter().find(|mention| mention.is_accounts);
                let period = period.map(|mention| mention.period.clone());
                let cue = scene.words(speaker.cue.0, speaker.cue.1).to_owned();
                let (name, since) = (speaker.name.clone(), claims.len());
                self.source = Some(Source { name, cue, period, age: 0, since });
            } else {
                self.take_up(speaker, claims);
            }
        }
        speakers.retain(|speaker| !speaker.name.is_empty());
        self.reach_back(speakers, claims);
        self.follow_quotation(scene, speakers, claims);
        self.hear_accounts(scene, periods);
        if !periods.is_empty() || opens_with_time(scene) {
            self.told = None;
            self.opening = opening(scene, periods).map(|mention| mention.period.clone());
        }
    }

    /// Takes in the accounts that a sentence speaks of, those of a side clause aside; it ends the ones before with
    /// any period of its own.
    fn hear_accounts(&mut self, scene: &Scene<'_>, periods: &[Mention]) {
        let shared = |mention: &&Mention| !mention.is_day && !mention.is_earlier();
        let Some(last) = periods.iter().rfind(shared) else {
            self.accounts = self.accounts.take().filter(|_| !opens_with_time(scene));
            return;
        };
        let aside = |at: usize| {
            // "alors *qu'*au"
            let elided = at > 0 && matches!(scene.word(at - 1), "'" | "’");
            let joins = |cue| matches!(cue, Cue::Conjunction | Cue::Contrast);
            scene.any_before(at - usize::from(elided), joins)
        };
        let main = periods.iter().filter(shared).rfind(|mention| !aside(mention.from)).unwrap_or(last);
        let accounts = main.is_accounts && !is_to_come(scene, main);
        self.accounts = accounts.then(|| main.period.clone());
        self.untold = accounts;
    }

    /// The source speaks on; where what it published is taken up, it has all spoken since.
    fn take_up(&mut self, speaker: &mut Speaker, claims: &mut [Claim]) {
        let Some(source) = &mut self.source else { return };
        speaker.name.clone_from(&source.name);
        source.age = 0;
        if speaker.reference != Reference::Published {
            return;
        }
        self.spoken_of.clone_from(&source.period);
        for claim in claims.iter_mut().skip(source.since).filter(|claim| claim.speaker.is_none()) {
            source.claim(claim, speaker.rule);
            if let Some(period) = source.period.as_ref().filter(|_| claim.period.is_none()) {
                claim.steps.push(step("period", "what the source spoke about", &period.text));
                claim.period = Some(period.clone());
            }
        }
    }

    /// A sentence inside a quotation, or one that opens another right behind it, is the speaker's, and
    /// so is one that adds to what the speaker said before it.
    fn go_on(&self, scene: &Scene<'_>, speakers: &mut Vec<Speaker>) {
        let Some(source) = self.source.as_ref().filter(|_| speakers.is_empty()) else { return };
        let inside = self.quotation.as_ref().is_some_and(|quotation| quotation.named);
        let next = source.age == 1 && closing_mark(scene.word(0)).is_some();
        let added = || {
            let reach = scene.len().min(4);
            let adds = (0..reach).find_map(|at| Some((at, scene.has(at, Cue::Addition)?)));
            adds.filter(|_| source.age == 1 && self.paragraph.attributed)
        };
        let rule = if inside || next { "the speaker of the quotation" } else { "who spoke before" };
        let Some(cue) = (inside || next).then_some((0, 0)).or_else(added) else { return };
        let (name_at, reference) = ((0, 0), Reference::Pronoun);
        speakers.push(Speaker {
            name: String::new(),
            rule,
            cue,
            from: 0,
            name_at,
            reference,
            follows: false,
        });
    }

    /// Who is named behind what the paragraph's second sentence says has said the first one too.
    fn reach_back(&mut self, speakers: &[Speaker], claims: &mut [Claim]) {
        let Some(speaker) = speakers.first() else { return };
        let second = self.paragraph.sentences == 2 && speaker.from == 0;
        let names = speaker.follows && speaker.reference == Reference::Named;
        if let Some(source) = self.source.as_ref().filter(|_| second && names && !self.paragraph.attributed) {
            let unnamed =
                claims.iter_mut().skip(self.paragraph.since).filter(|claim| claim.speaker.is_none());
            unnamed.for_each(|claim| source.claim(claim, "who is named in the sentence behind"));
        }
        self.paragraph.attributed = true;
    }

    /// Opens and closes quotations; names the speaker of one in the sentences before.
    fn follow_quotation(&mut self, scene: &Scene<'_>, speakers: &[Speaker], claims: &mut [Claim]) {
        if let (Some(quotation), Some(source), false) =
            (&mut self.quotation, &self.source, speakers.is_empty())
        {
            let unnamed = claims.iter_mut().skip(quotation.since).filter(|claim| claim.speaker.is_none());
            if !quotation.named {
                unnamed.for_each(|claim| source.claim(claim, "the speaker of the quotation"));
            }
            quotation.named = true;
        }
        for at in (0..scene.len()).filter(|at| scene.class(*at) == Some(Class::Sign)) {
            let sign = scene.word(at);
            match &self.quotation {
                Some(quotation) if sign.starts_with(quotation.closing) => self.quotation = None,
                Some(_) => {}
                None => {
                    let quotation =
                        |closing| Quotation { closing, since: claims.len(), named: !speakers.is_empty() };
                    self.quotation = closing_mark(sign).map(quotation);
                }
            }
        }
    }

    /// Fills in what the sentence of `claim`, the next behind `claims`, leaves unsaid, and takes in what it says;
    /// `unsaid` tells whether it names nothing that the number could be about.
    pub(crate) fn complete(&mut self, claims: &[Claim], claim: &mut Claim, unsaid: bool) {
        let said = self.source.as_ref().filter(|source| source.age == 1 && self.paragraph.attributed);
        if let Some(source) = said.filter(|_| claim.speaker.is_none() && claim.modality == Modality::Planned)
        {
            source.claim(claim, "who spoke before of what is planned");
        }
        self.hear_fact(claim);
        self.opening = self.opening.take().filter(|_| claim.modality == Modality::Stated);
        self.complete_period(claim);
        self.told = self.opening.take().map(|period| (period, 0)).or(self.told.take());
        if unsaid && self.things_age <= NEAR {
            self.complete_subject(claims, claim);
        }
        if claim.subject.is_some() {
            if self.things_age > 0 {
                self.things.clear();
            }
            self.things_age = 0;
            self.things.push(claims.len());
        }
    }

    /// Drops the accounts that a sentence speaks of where the first number of theirs is a forecast.
    fn hear_fact(&mut self, claim: &Claim) {
        if self.untold && claim.period.is_some() && claim.period == self.accounts {
            self.untold = false;
            self.accounts = self.accounts.take().filter(|_| claim.modality == Modality::Stated);
        }
    }

    /// Fills in what a number of the same unit, else of a like kind, was about just before.
    fn complete_subject(&self, claims: &[Claim], claim: &mut Claim) {
        let things = || self.things.iter().rev().filter_map(|at| claims.get(*at));
        let unit = things().find(|thing| thing.kind == claim.kind && thing.unit == claim.unit);
        let like = || things().find(|thing| are_alike(thing.kind, claim.kind));
        let Some(words) = unit.or_else(like).and_then(|thing| thing.subject.as_ref()) else { return };
        claim.subject = Some(words.clone());
        claim.steps.push(step("subject", "what a sentence before is about", words));
    }

    /// Fills in the accounts that a number is taken from, where it names no period itself.
    fn complete_period(&self, claim: &mut Claim) {
        let change = matches!(claim.change, Some(Change::Increase | Change::Decrease));
        let of_accounts = matches!(claim.kind, Kind::Money | Kind::Percent | Kind::Multiple)
            || claim.kind == Kind::Ratio && change;
        let to_come = matches!(claim.modality, Modality::Planned | Modality::Possible);
        if claim.period.is_some() || to_come || claim.change == Some(Change::From) {
            return;
        }
        let accounts = self.accounts.as_ref().filter(|_| of_accounts);
        let told = self.told.as_ref().filter(|(_, age)| of_accounts && *age == 1);
        let (period, rule) = match (accounts.or(self.spoken_of.as_ref()), told) {
            (Some(period), _) => (period, "the accounts that the text speaks of"),
            (None, Some((period, _))) => (period, "what the sentence before is about"),
            (None, None) => return,
        };
        claim.steps.push(step("period", rule, &period.text));
        claim.period = Some(period.clone());
    }
}

/// Whether a period is still to come, of which there are no accounts and only the numbers said to be
/// planned for it; without dates, whether it is spoken of as planned.
fn is_to_come(scene: &Scene<'_>, mention: &Mention) -> bool {
    mention.is_to_come.unwrap_or_else(|| modality::is_planned(scene, mention.from, mention.to))
}

/// How many words the time that opens a sentence may have.
const OPENING: usize = 5;

/// Whether a sentence opens with a time, be it one that is no period of known sort: "Over nine months,".
fn opens_with_time(scene: &Scene<'_>) -> bool {
    let led = scene.any(0, |cue| matches!(cue, Cue::PeriodBefore | Cue::Lapse));
    let sign = |at: &usize| scene.is_sign(*at);
    let end = (1..scene.len().min(OPENING)).find(sign).unwrap_or(scene.len().min(OPENING));
    led && scene.within(1, end).any(|hit| matches!(hit.cue, Cue::Period(_)))
}

/// The period that opens a sentence, where it is past, no day and the only one, comparisons aside: what
/// the sentence is about, and the next one too if it names none. A sentence of two clauses ends with another
/// matter than it opens with.
fn opening<'a>(scene: &Scene<'_>, periods: &'a [Mention]) -> Option<&'a Mention> {
    let two = (0..scene.len()).any(|at| scene.is(at, ";"));
    let mut shared = periods.iter().filter(|mention| !mention.is_earlier());
    let first =
        shared.next().filter(|mention| mention.from == 0 && !mention.is_day && !mention.is_lapse())?;
    (shared.next().is_none() && !two && !is_to_come(scene, first)).then_some(first)
}

/// Whether numbers of both kinds can be about one thing in turn: a sum, and the percentage it rose by.
fn are_alike(a: Kind, b: Kind) -> bool {
    let amount =
        |kind| matches!(kind, Kind::Money | Kind::Percent | Kind::Multiple | Kind::Ratio | Kind::Measure);
    a == b || amount(a) && amount(b)
}
