//! What is bought, built or sold for a sum: "two *mills* in the north for 3 million".

use super::phrase::{has_verb_ending, is_link, overlaps};
use super::{Around, Phrase, Subject, named};
use crate::Kind;
use crate::cue::Cue;
use crate::token::lower;

/// How many places may stand between what is bought and its price: "in the port, off the coast of".
const PLACES: usize = 3;

impl Around<'_> {
    /// What the quantity is the price of: what the number before counts, or a thing that says before its price
    /// where it is. `last` is what the number before is about.
    pub(super) fn bought(&self, last: Option<Subject>) -> Option<Subject> {
        let mut at = self.price().filter(|_| self.quantity.kind == Kind::Money)?;
        for _ in 0..=PLACES {
            at = self.before_time(at);
            let counts = |last: &Subject| last.to == at && self.counts_before();
            if let Some(counted) = last.filter(counts) {
                return Some(Subject { rule: "what the number before counts", ..counted });
            }
            let phrase = self.phrase_before(at)?;
            let phrase = if self.is_goal(phrase) { phrase } else { self.with_head(phrase) };
            match self.place(phrase) {
                Some(place) => at = place,
                None => {
                    return Some(phrase).filter(|phrase| self.is_thing(*phrase)).map(named("what is bought"));
                }
            }
        }
        None
    }

    /// Where the preposition before a price stands.
    fn price(&self) -> Option<usize> {
        let prices = self.scene.cues.locale.prices;
        let price = |at: &usize| prices.contains(&&*lower(self.scene.word(*at)));
        self.edges().find_map(|edge| edge.checked_sub(1).filter(price))
    }

    /// Whether the number before counts or measures things.
    fn counts_before(&self) -> bool {
        self.previous.is_some_and(|last| matches!(last.kind, Kind::Count | Kind::Measure))
    }

    /// "sold three mills *to the fund* for 3 million": whether the phrase says to whom.
    fn is_goal(&self, (from, _): Phrase) -> bool {
        let article = self.scene.has_before(from, Cue::Determiner).unwrap_or(from);
        self.scene.any_before(article, |cue| cue == Cue::To)
    }

    /// The preposition of place, or of the buyer, that governs a phrase.
    fn place(&self, (from, _): Phrase) -> Option<usize> {
        let scene = self.scene;
        let article = scene.has_before(from, Cue::Determiner).unwrap_or(from);
        let small = scene.has_before(article, Cue::Function)?;
        let other = |cue: Cue| {
            matches!(
                cue,
                Cue::Determiner | Cue::Amount | Cue::Conjunction | Cue::And | Cue::Pronoun | Cue::Verb
            ) || matches!(cue, Cue::Planned | Cue::Possible | Cue::Hypothetical | Cue::Auxiliary)
        };
        // "*Holm* bought": what begins the clause is its subject, unless a preposition is sure.
        let opens = self.phrase_before(small).is_none_or(|(from, _)| from == self.start());
        let sure = scene.any(small, is_link) || !opens;
        (small > self.floor && sure && !scene.any(small, other)).then_some(small)
    }

    /// Whether a phrase is no participle: "was *sold* for 3 million".
    fn is_thing(&self, phrase: Phrase) -> bool {
        let scene = self.scene;
        let verbal = |cue| matches!(cue, Cue::Function | Cue::Amount | Cue::Planned | Cue::Say);
        let article = scene.has_before(phrase.0, Cue::Determiner).is_some();
        let bare = !article && !scene.is_capital(phrase.0) && scene.any_before(phrase.0, verbal);
        !bare
            && !has_verb_ending(scene, phrase.1 - 1)
            && !self.is_period(phrase)
            && !overlaps(self.taken, phrase)
    }
}
