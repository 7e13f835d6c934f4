//! The clause that a quantity stands in: what its verb moves, and its subject.

use super::phrase::{has_verb_ending, is_change, is_finite, is_moved, is_verb, overlaps};
use super::{Around, Phrase, Subject, named};
use crate::Kind;
use crate::cue::{Cue, Hit};
use crate::scene::Scene;

impl Around<'_> {
    /// The subject of the nearest clause that has a verb, else the first noun behind the last comma, in
    /// the whole clause or behind the quantity.
    pub(super) fn clause(&self) -> Option<Subject> {
        let (scene, from) = (self.scene, self.quantity.from);
        let start = self.start();
        if let Some(noun) = self.antecedent(start) {
            return Some(named("the noun before a relative clause")(noun));
        }
        if let Some(listed) = self.list_noun() {
            return Some(listed);
        }
        let inserted = || self.first_phrase(start, from).filter(|_| self.goes_on());
        let verbal = self.borders().chain([start]).find_map(|border| self.of_verb(border)).or_else(inserted);
        let near =
            self.borders().find(|at| scene.is_comma(*at - 1)).and_then(|at| self.first_phrase(at, from));
        // "each valued at 3 million": a participle is no subject, what the number before is about is.
        let participle = near.is_some_and(|near| self.is_participle(near));
        let verbal = if participle { Some(inserted()?) } else { verbal };
        // "workers at the pit, which employed 40": of another clause nothing is known.
        let far = || self.first_phrase(start, from).filter(|far| !self.opens_clause(far.1));
        let after = || {
            let end = self.quantity.end;
            let moved = |(from, to): &Phrase| *to == from + 1 && scene.any(*from, is_moved);
            let phrase = if self.ends_sentence() {
                None
            } else {
                self.first_phrase(end, crate::qualify::clause_end(scene, end).min(end + 12))
            };
            phrase.filter(|phrase| !moved(phrase))
        };
        let told = |phrase: &Phrase| !self.tells(*phrase);
        let found = verbal.or(near).or_else(far).filter(told);
        let whole = |found| self.meant(found).map(|meant| self.with_complement(meant));
        let spends = |subject: &Phrase| self.quantity.kind == Kind::Money && self.spends(*subject);
        let goal = |subject| self.goal(whole(subject));
        if let Some(goal) = found.filter(spends).and_then(goal) {
            return Some(goal);
        }
        let found = found.or_else(|| after().filter(told))?;
        if found.0 > 0 && self.is_participle(found) {
            return None;
        }
        whole(found).map(named("the subject of the clause"))
    }

    /// "toys 28 million, *games* 19 million and *puzzles* 12 million", "*games* – at 19 million"
    pub(super) fn list_noun(&self) -> Option<Subject> {
        // "coûtera *au total* 5 millions"
        let (scene, from) = (self.scene, self.edges().next_back()?);
        if scene.has_before(from, Cue::Compared).is_some() {
            return None;
        }
        let gap = |at: &usize| is_dash(scene, *at) || scene.is_comma(*at) || scene.any(*at, is_small);
        let end = (self.floor..from).rev().find(|at| !gap(at))? + 1;
        let start = self.start();
        let border = self.borders_in(start, end).next().unwrap_or(start);
        let noun = self.first_phrase(border, from).filter(|_| border > self.floor)?;
        let thing = noun.1 == end && !self.is_participle(noun) && !self.is_change_alone(noun);
        thing.then(|| named("the noun before the number in a list")(noun))
    }

    /// The places before the quantity where a clause may begin, the nearest first.
    pub(super) fn borders(&self) -> impl Iterator<Item = usize> {
        self.borders_in(self.start() + 1, self.quantity.from)
    }

    /// The places behind tokens `[start, end)` where a clause may begin, the last first.
    fn borders_in(&self, start: usize, end: usize) -> impl Iterator<Item = usize> {
        let place = |at| self.borders.partition_point(|border| *border < at);
        let range = place(start)..place(end.max(start));
        self.borders[range].iter().rev().filter(|at| self.is_border(**at)).map(|at| at + 1)
    }

    /// Where the clause begins: for a number right behind a dash, a bracket or a colon, that of the words before it.
    pub(super) fn start(&self) -> usize {
        let scene = self.scene;
        let sign = |at: &usize| is_dash(scene, *at) || matches!(scene.word(*at), "(" | ":");
        let before = self.quantity.from.checked_sub(1).filter(sign);
        crate::qualify::clause_start(scene, before.unwrap_or(self.quantity.from))
    }

    /// Whether a clause may begin behind token `at`: a comma, a dash, "and", "while".
    fn is_border(&self, at: usize) -> bool {
        parts_clauses(self.scene, at) || is_and(self.scene, at) && !self.is_between(at)
    }

    /// "the gap *between* wages *and* prices": whether "and" at token `at` joins two nouns.
    fn is_between(&self, at: usize) -> bool {
        let scene = self.scene;
        let begins = |from: &usize| scene.has(*from, Cue::Between).is_some();
        let from = (self.floor.max(at.saturating_sub(8))..at).rfind(begins);
        let plain = |at: usize| !scene.is_sign(at) && !is_verb(scene, at);
        from.is_some_and(|from| (from + 1..at).all(plain))
    }

    /// Whether the phrase is who says or expects the quantity, and does nothing else: "*analysts*
    /// expected 4 million".
    fn tells(&self, (_, to): Phrase) -> bool {
        let said = self.scene.within(to, self.quantity.from).rfind(|hit| hit.cue == Cue::Say);
        let moves = |hit: &Hit| matches!(hit.cue, Cue::Move(_) | Cue::Amount);
        // "the damage, *the insurer* put at": who stands behind the verb says it.
        let another =
            |said: &&Hit| said.to < self.quantity.from && overlaps(self.taken, (said.to, said.to + 1));
        // "the cost is *put* at"
        let helps = |cue| matches!(cue, Cue::Amount | Cue::Passive);
        let passive = |said: &&Hit| {
            let estimated = self.scene.has(said.from, Cue::Estimated).is_some();
            estimated && self.scene.any_before(said.from, helps) || self.is_put_at(said.to)
        };
        said.filter(|said| !another(said) && !passive(said))
            .is_some_and(|said| !self.scene.within(said.to, self.quantity.from).any(moves))
    }

    /// "Ущерб оценили *в* 5 миллионов": whether nothing but a preposition follows a verb that ends at token `at`,
    /// where the object may stand before it.
    fn is_put_at(&self, at: usize) -> bool {
        let links = |cue| matches!(cue, Cue::HangsOn | Cue::PeriodBefore | Cue::To);
        let free = !self.scene.cues.locale.oblique_adjectives.is_empty();
        free && self.scene.any(at, links) && self.edges().any(|edge| edge == at + 1)
    }

    /// Whether the verb behind `subject` says of no level how it stands or moves: who pays or earns the sum
    /// is not what it is about.
    fn spends(&self, (_, to): Phrase) -> bool {
        let level = |hit: &Hit| matches!(hit.cue, Cue::Move(_) | Cue::Amount);
        !self.scene.within(to, self.quantity.from).any(level)
    }

    /// Whether the sentence has nothing before the quantity that it could be about.
    pub(super) fn names_nothing(&self) -> bool {
        let (start, from) = (self.start(), self.quantity.from);
        let told = |phrase| self.tells(phrase) || self.is_change_alone(phrase);
        let thing = |phrase: Phrase| !self.is_period(phrase) && !overlaps(self.taken, phrase);
        let any = || (start..from).any(|at| self.phrase_from(at, from).is_some_and(thing));
        self.takes_up() || self.first_phrase(start, from).map_or_else(|| !any(), told)
    }

    /// Whether the subject of the clause is a word that takes up a thing known from before: "*it* rose to
    /// 5%", "*the total* was 4 million".
    pub(super) fn takes_up(&self) -> bool {
        let border = self.borders().next().unwrap_or_else(|| self.start()).max(self.floor);
        let mut anaphors =
            self.scene.within(border, self.quantity.from).filter(|hit| hit.cue == Cue::Anaphor);
        let Some(hit) = anaphors.next() else { return false };
        // "the bank expects *it* to fall"
        let said = self.scene.within(border, hit.from).filter(|hit| hit.cue == Cue::Say);
        let said = said.map(|hit| hit.to).next_back().unwrap_or(border);
        let noun = || self.phrase_from(hit.to, self.quantity.from).is_some();
        let alone = (hit.to > hit.from + 1 || !noun()) && self.scene.has(hit.to, Cue::Of).is_none();
        alone && self.first_phrase(said, hit.from).is_none()
    }

    /// The subject of the clause, where its verb says how it moves.
    pub(super) fn level(&self) -> Option<Phrase> {
        let border = self.borders().next();
        border.into_iter().chain([self.start()]).find_map(|border| self.of_verb(border))
    }

    /// What the verb of the clause moves.
    pub(super) fn moved(&self) -> Option<Subject> {
        let start = self.start();
        let object = self.object_before(start).or_else(|| self.object_behind(start));
        object.map(named("what the verb moves"))
    }

    /// "lowered *the rate* 25 points": the phrase right behind the last word of change.
    fn object_before(&self, start: usize) -> Option<Phrase> {
        let scene = self.scene;
        let last = self.verb_of_change(start)?;
        // "smanjila *je* kamatu"
        let free = !scene.cues.locale.oblique_adjectives.is_empty();
        let next = scene.has(last.to, Cue::Amount).filter(|_| free).unwrap_or(last.to);
        let phrase = self.phrase_at(next).filter(|phrase| phrase.1 <= self.quantity.from)?;
        let plain = !self.is_period(phrase)
            && !overlaps(self.taken, phrase)
            && !(phrase.0..phrase.1).any(|at| is_verb(scene, at) || is_change(scene, at))
            && !(phrase.1..self.quantity.from).any(|at| self.is_border(at));
        plain.then(|| self.with_complement(phrase))
    }

    /// "a abaissé de 25 points *son taux*", "doubled *its share*": the phrase right behind the amount.
    fn object_behind(&self, start: usize) -> Option<Phrase> {
        let multiplies = self.quantity.kind == Kind::Multiple && self.quantity.change.is_some();
        if !multiplies {
            self.verb_of_change(start)?;
        }
        let share = multiplies || matches!(self.quantity.kind, Kind::Percent | Kind::Ratio);
        let article = self.scene.has(self.quantity.end, Cue::Determiner).filter(|_| share)?;
        let phrase = self.phrase_from(article, self.scene.len())?;
        let plain = !self.is_period(phrase) && !overlaps(self.taken, phrase);
        plain.then(|| self.with_complement(phrase))
    }

    /// "estimated *the damage* at 3 million": the object of a verb of saying, where nothing but small words follows
    /// it before the quantity.
    pub(super) fn estimated(&self) -> Option<Subject> {
        let scene = self.scene;
        let start = self.start().max(self.floor);
        let said = scene.within(start, self.quantity.from).rfind(|hit| hit.cue == Cue::Say)?;
        // "the number of confirmed cases"
        if scene.any_before(said.from, |cue| matches!(cue, Cue::Of | Cue::Head)) {
            return None;
        }
        let (from, to) = self.phrase_at(said.to).filter(|(_, to)| *to < self.quantity.from)?;
        let plain = !self.is_period((from, to)) && !overlaps(self.taken, (from, to));
        let small = |cue| is_small(cue) || cue == Cue::Function;
        let bare = (to..self.quantity.from).all(|at| scene.any(at, small));
        (plain && bare).then(|| named("what is estimated")((from, to)))
    }

    /// The last verb of change before the quantity.
    fn verb_of_change(&self, start: usize) -> Option<&Hit> {
        let scene = self.scene;
        let verb = |hit: &&Hit| {
            // "*Straty* oszacowano na"
            let noun = scene.has_before(hit.from, Cue::Determiner).is_some() || is_finite(scene, hit.to);
            matches!(hit.cue, Cue::Move(_))
                && is_verb(scene, hit.from)
                && !noun
                && hit.to < self.quantity.from
        };
        let floor = start.max(self.floor).max(self.quantity.from.saturating_sub(10));
        scene.within(floor, self.quantity.from).rfind(verb)
    }

    /// The first noun phrase behind `border`, if a verb follows it before the quantity.
    pub(super) fn of_verb(&self, border: usize) -> Option<Phrase> {
        let scene = self.scene;
        let (from, to) = self.first_phrase(border, self.quantity.from)?;
        // "wages, *measured* in euros, rose"
        if from > 0 && self.is_participle((from, to)) {
            return None;
        }
        let verb = |at: &usize| {
            is_verb(scene, *at) || has_verb_ending(scene, *at) || scene.has(*at, Cue::Amount).is_some()
        };
        let clause = (from..self.quantity.from).take_while(|at| !self.is_border(*at));
        clause.filter(|at| *at >= to).any(|at| verb(&at)).then_some((from, to))
    }

    /// Whether the clause goes on with its verb behind another that is set in: "the fair, which opened on
    /// Friday, *reached* 41,000".
    fn goes_on(&self) -> bool {
        let scene = self.scene;
        let verb = |at: &usize| is_verb(scene, *at) || has_verb_ending(scene, *at);
        let behind =
            |border: &usize| scene.is_comma(border - 1) && (*border..self.quantity.from).any(|at| verb(&at));
        self.floor <= self.start()
            && self.borders().next().filter(behind).is_some_and(|border| {
                let phrase = self.first_phrase(border, self.quantity.from);
                phrase.is_none_or(|phrase| self.is_participle(phrase) && self.is_set_in(border))
            })
    }

    /// "the mill, *with a shop in Leeds*, sold": whether what ends at `border` is set in between the first noun and
    /// its verb.
    fn is_set_in(&self, border: usize) -> bool {
        let first = self.first_phrase(self.start(), self.quantity.from);
        first.is_some_and(|(_, to)| self.scene.is_comma(to) && to + 1 < border)
    }

    /// "the *pit*, which employed 40": the noun that the quantity's relative clause is about.
    fn antecedent(&self, start: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut pronouns = scene.within(start.max(self.floor), self.quantity.from);
        let pronoun = pronouns.rfind(|hit| hit.cue == Cue::RelativePronoun)?;
        let comma = pronoun.from.checked_sub(1)?;
        let end = if scene.is_comma(comma) { comma } else { pronoun.from };
        let none = self.first_phrase(pronoun.to, self.quantity.from).is_none();
        self.phrase_before(end)
            .filter(|phrase| none && !self.is_period(*phrase) && !overlaps(self.taken, *phrase))
    }
}

fn is_dash(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.word(at), "-" | "–" | "—")
}

/// Whether a sign or a conjunction at token `at` parts two clauses.
fn parts_clauses(scene: &Scene<'_>, at: usize) -> bool {
    scene.is_comma(at)
        || scene.is(at, "–")
        || scene.is_quotation(at)
        || scene.has_before(at + 1, Cue::Conjunction).is_some()
}

fn is_and(scene: &Scene<'_>, at: usize) -> bool {
    scene.has(at, Cue::And) == Some(at + 1)
}

/// Whether a clause may begin behind token `at`, as far as it alone tells.
pub(super) fn may_be_border(scene: &Scene<'_>, at: usize) -> bool {
    parts_clauses(scene, at) || is_and(scene, at)
}

/// Whether the words may stand between a noun and its number where the verb is left out.
fn is_small(cue: Cue) -> bool {
    matches!(cue, Cue::Approx(_) | Cue::Filler | Cue::Of | Cue::By | Cue::From | Cue::To | Cue::HangsOn)
}
