//! Parts, shares and changes: of what they are, and whose.

use super::phrase::{is_change, is_moved, overlaps};
use super::{Around, Phrase, Subject, named};
use crate::cue::Cue;
use crate::{Change, Kind};

/// How many tokens of whom a contract is with belong to its name.
const PARTNER: usize = 5;

impl Around<'_> {
    /// "spending rose to 4% of GDP": a share of `whole`, of which the clause says whose it is.
    pub(super) fn with_share(&self, whole: Phrase, last: Option<Subject>) -> Subject {
        let hangs = named("the noun behind the quantity")(whole);
        let end = self.quantity.to;
        if self.quantity.kind != Kind::Percent || whole.0 < end {
            return hangs;
        }
        let own = || {
            // "the deficit *reached* 5% of output"
            let amounts = || self.edges().any(|edge| self.scene.has_before(edge, Cue::Amount).is_some());
            let level = self.scene.has(end, Cue::Of).is_some() && amounts()
                || matches!(self.changes(), Some(Change::From | Change::To));
            let own =
                self.before(true).or_else(|| self.before(false)).or_else(|| self.level()).filter(|_| level);
            own.map(named("the subject of the clause, and the whole that it is a share of"))
        };
        // "4 million, that is 5% of output"
        let sum = self.previous.is_some_and(|last| matches!(last.kind, Kind::Money | Kind::Measure));
        let of = self.scene.has(end, Cue::Of).filter(|of| *of == whole.0).map_or(whole.0, |_| end);
        match last.filter(|_| sum && self.leans()).or_else(own) {
            Some(subject) if !overlaps(&[(subject.from, subject.to)], whole) => {
                Subject { more: Some((of, whole.1)), ..subject }
            }
            _ => hangs,
        }
    }

    /// "a 5% rise in *wages*", "an increase of 5% in *wages*".
    pub(super) fn of_change(&self) -> Option<Phrase> {
        let scene = self.scene;
        let end = self.quantity.end;
        let noun = scene.longest(end, |cue| is_moved(cue).then_some(())).map(|((), to)| to);
        let at = noun.or_else(|| self.hangs_on_change().then_some(end))?;
        // "a rise of 5% *in comparison with* May"
        if scene.has(at, Cue::Compared).is_some() {
            return None;
        }
        let next = scene.has(at, Cue::Of).or_else(|| scene.has(at, Cue::HangsOn))?;
        self.phrase_at(next).filter(|phrase| !is_change(scene, phrase.0) && !overlaps(self.taken, *phrase))
    }

    /// Whether the quantity hangs on a noun of change: "an increase of 5%".
    fn hangs_on_change(&self) -> bool {
        let link = |cue| matches!(cue, Cue::Of | Cue::By).then_some(());
        let link = self.edges().find_map(|edge| self.scene.longest_before(edge, link));
        link.is_some_and(|((), at)| at > self.floor && self.scene.any_before(at, is_moved))
    }

    /// Whether the phrase only says that something moved: "an *increase*".
    pub(super) fn is_change_alone(&self, (from, to): Phrase) -> bool {
        let share = matches!(self.quantity.kind, Kind::Percent | Kind::Multiple | Kind::Ratio);
        share && to == from + 1 && self.scene.any(from, is_moved)
    }

    /// "lost 4% *of its value*": whether the whole is only what a thing is worth, which says of whom.
    pub(super) fn is_own_worth(&self, (from, to): Phrase) -> bool {
        let scene = self.scene;
        let own = |cue| cue == Cue::Possessive;
        scene.is_named(to - 1, scene.cues.locale.worths)
            && (scene.any_before(from, own) || scene.any(from, own))
    }

    /// "2 millions d'euros *de l'État*": whether the name behind a sum says whose it was.
    pub(super) fn is_giver(&self, (from, to): Phrase) -> bool {
        let scene = self.scene;
        let name = !scene.cues.locale.capital_nouns && (from..to).all(|at| scene.is_capital(at));
        self.quantity.kind == Kind::Money && name
    }

    /// "double *the amount* of 2022": whether a multiple is only compared with another number.
    pub(super) fn is_measure_of(&self, (from, to): Phrase) -> bool {
        self.quantity.kind == Kind::Multiple && self.scene.has(from, Cue::Head) == Some(to)
    }

    /// "24 of the 32 towns, *or* 75 percent of them": whether the quantity is the same share in other terms.
    pub(super) fn restates(&self) -> bool {
        let again = |at| self.scene.has_before(at, Cue::Restated).is_some();
        self.quantity.kind == Kind::Percent && self.edges().any(again)
    }

    /// What a share is about that is said again in other terms: of what it names itself, what was said of that.
    pub(super) fn again(&self, share: Subject) -> Subject {
        let rule = "what the same share before is about";
        let own = self.of_phrase().filter(|_| share.more.is_some());
        own.map_or(Subject { rule, ..share }, |(from, to)| Subject { from, to, rule, ..share })
    }

    /// "sales fell to *41,000 units*": what a count is the level of, where the verb of its clause says how that
    /// moves.
    pub(super) fn level_of_count(&self) -> Option<Subject> {
        let scene = self.scene;
        let counted = self.quantity.counted.filter(|_| self.quantity.kind == Kind::Count)?;
        let link = |cue| matches!(cue, Cue::By | Cue::From | Cue::To).then_some(());
        self.edges().find_map(|edge| scene.longest_before(edge, link))?;
        let moves = |cue: Cue| matches!(cue, Cue::Move(Some(_)));
        let verb = scene.within(self.start(), self.quantity.from).any(|hit| moves(hit.cue));
        self.changes().filter(|_| verb)?;
        let level = || self.of_verb(self.floor).or_else(|| self.level());
        let level = || level().and_then(|level| self.meant(level)).map(|level| self.with_complement(level));
        let found = self.moved().or_else(|| level().map(named("the subject of the clause")))?;
        (!overlaps(&[counted], (found.from, found.to))).then_some(found)
    }

    /// "a contract worth 5 million *with the Holm works*": a noun that the quantity hangs on, with whom it names
    /// behind.
    pub(super) fn with_partner(&self, noun: Phrase) -> Subject {
        let scene = self.scene;
        let hung = named("the noun that the quantity hangs on")(noun);
        let end = self.quantity.end;
        let alone = self.quantity.kind == Kind::Money && noun.1 == noun.0 + 1;
        let partner = scene.has(end, Cue::Complement).filter(|_| alone).and_then(|next| self.phrase_at(next));
        let named = |(from, to): &Phrase| {
            scene.is_capital(to - 1) && to - end <= PARTNER && !overlaps(self.taken, (*from, *to))
        };
        let partner = partner.filter(named).filter(|partner| !self.is_period(*partner));
        Subject { more: partner.map(|(_, to)| (end, to)), ..hung }
    }
}
