//! What carries over from sentence to sentence: who an article has its numbers from, and the
//! accounts that they are taken from.
//!
//! An article names a source once and takes it up again: "The ministry announced .. . The statement
//! put ..". What stands between is the source's as well, and of the period that it spoke about. A
//! quotation keeps its speaker over all its sentences. A quarter, half or fiscal year holds for the
//! money and percentages behind it until another period comes. A source nobody takes up, and a
//! number that stands after it, have nothing to do with one another.

use crate::period::Mention;
use crate::scene::Scene;
use crate::speaker::{Reference, Speaker};
use crate::token::Class;
use crate::{Change, Claim, Kind, Modality, Period};

/// How many sentences may stand between a source and where it is taken up.
const MEMORY: usize = 5;

/// What an article has said so far; one for each run of body text.
#[derive(Debug, Default)]
pub(crate) struct Discourse {
    source: Option<Source>,
    accounts: Option<Period>,
    /// What the source of the sentence spoke about, where it takes it up.
    spoken_of: Option<Period>,
    quotation: Option<Quotation>,
}

/// Who was named last.
#[derive(Debug)]
struct Source {
    name: String,
    /// What it spoke about.
    period: Option<Period>,
    /// Sentences since it was named or taken up.
    age: usize,
    /// How many claims there were when it was named.
    since: usize,
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
        self.source = self.source.take().filter(|source| source.age < MEMORY);
        if let Some(source) = &mut self.source {
            source.age += 1;
        }
    }

    /// Ends what does not reach over a paragraph.
    pub(crate) fn next_paragraph(&mut self) {
        self.quotation = None;
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
        self.continue_quotation(scene, speakers);
        self.spoken_of = None;
        for speaker in speakers.iter_mut() {
            if speaker.reference == Reference::Named {
                let period = periods.iter().find(|mention| mention.is_accounts);
                let period = period.map(|mention| mention.period.clone());
                self.source =
                    Some(Source { name: speaker.name.clone(), period, age: 0, since: claims.len() });
            } else {
                self.take_up(speaker, claims);
            }
        }
        speakers.retain(|speaker| !speaker.name.is_empty());
        self.follow_quotation(scene, speakers, claims);
        if let Some(mention) = periods.iter().rfind(|mention| !mention.is_day && !mention.is_earlier) {
            self.accounts = mention.is_accounts.then(|| mention.period.clone());
        }
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
            claim.speaker = Some(source.name.clone());
            claim.period = claim.period.take().or_else(|| source.period.clone());
        }
    }

    /// A sentence inside a quotation, or one that opens another right behind it, is the speaker's.
    fn continue_quotation(&self, scene: &Scene<'_>, speakers: &mut Vec<Speaker>) {
        let Some(source) = self.source.as_ref().filter(|_| speakers.is_empty()) else { return };
        let inside = self.quotation.as_ref().is_some_and(|quotation| quotation.named);
        let next = source.age == 1 && closing(scene.word(0)).is_some();
        if inside || next {
            let rule = "the speaker of the quotation";
            let (name_at, reference) = ((0, 0), Reference::Pronoun);
            speakers.push(Speaker { name: String::new(), rule, cue: (0, 0), from: 0, name_at, reference });
        }
    }

    /// Opens and closes quotations; names the speaker of one in the sentences before.
    fn follow_quotation(&mut self, scene: &Scene<'_>, speakers: &[Speaker], claims: &mut [Claim]) {
        if let (Some(quotation), Some(speaker)) = (&mut self.quotation, speakers.first()) {
            let unnamed = claims.iter_mut().skip(quotation.since).filter(|claim| claim.speaker.is_none());
            if !quotation.named {
                unnamed.for_each(|claim| claim.speaker = Some(speaker.name.clone()));
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
                    self.quotation = closing(sign).map(quotation);
                }
            }
        }
    }

    /// Fills in the accounts that a number is taken from, where it names no period itself.
    pub(crate) fn complete(&self, claim: &mut Claim) {
        let change = matches!(claim.change, Some(Change::Increase | Change::Decrease));
        let of_accounts = matches!(claim.kind, Kind::Money | Kind::Percent | Kind::Multiple)
            || claim.kind == Kind::Ratio && change;
        let to_come = matches!(claim.modality, Modality::Planned | Modality::Possible);
        if claim.period.is_some() || to_come || claim.change == Some(Change::From) {
            return;
        }
        let accounts = self.accounts.as_ref().filter(|_| of_accounts);
        claim.period = accounts.or(self.spoken_of.as_ref()).cloned();
    }
}

/// The sign that closes the quotation that `sign` opens.
fn closing(sign: &str) -> Option<char> {
    match sign {
        "“" | "”" => Some('”'),
        "„" => Some('“'),
        "«" => Some('»'),
        "»" => Some('«'),
        "\"" => Some('"'),
        "「" => Some('」'),
        _ => None,
    }
}
