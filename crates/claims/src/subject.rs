//! The thing that a quantity is about, in the article's words.

use crate::Kind;
use crate::cue::Cue;
use crate::quantity::{Quantity, noun_phrase, share};
use crate::scene::Scene;
use crate::token::Class;

/// A noun phrase that a quantity is about, with the rule that found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Tokens `[from, to)`.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) rule: &'static str,
}

type Phrase = (usize, usize);

/// What each of a sentence's quantities is about: what it counts, what hangs on it, what the
/// quantity before is about, or the subject of its clause.
pub(crate) fn find(scene: &Scene<'_>, quantities: &[Quantity], periods: &[Phrase]) -> Vec<Option<Subject>> {
    let taken: Vec<_> = quantities.iter().map(|quantity| (quantity.from, quantity.to)).collect();
    let mut subjects: Vec<Option<Subject>> = Vec::with_capacity(quantities.len());
    for (at, quantity) in quantities.iter().enumerate() {
        let floor = at.checked_sub(1).map_or(0, |last| quantities[last].end);
        let around = Around { scene, quantity, floor, periods, taken: &taken };
        let last = subjects.last().copied().flatten().filter(|_| floor > 0);
        let listed = || {
            quantities[at..]
                .iter()
                .find(|next| !share::is_shared(next))
                .and_then(|next| Around { quantity: next, ..around }.of_phrase())
        };
        let own = || around.own();
        let shared = share::is_shared(quantity);
        let same = |subject: Subject| Subject { rule: "what the number before is about", ..subject };
        let found = if shared {
            around.counted().or_else(|| listed().map(named("the noun behind the list"))).or(last.map(same))
        } else {
            None
        };
        subjects.push(
            found
                .or_else(own)
                .or_else(|| last.filter(|_| around.leans()).map(same))
                .or_else(|| around.clause())
                .or(last.filter(|_| !around.opens_clause(floor)).map(same)),
        );
    }
    subjects
}

fn named(rule: &'static str) -> impl Fn(Phrase) -> Subject {
    move |(from, to)| Subject { from, to, rule }
}

/// A quantity and the words around it.
#[derive(Clone, Copy)]
struct Around<'a> {
    scene: &'a Scene<'a>,
    quantity: &'a Quantity,
    /// The end of the quantity before.
    floor: usize,
    periods: &'a [Phrase],
    /// The words of the sentence's quantities.
    taken: &'a [Phrase],
}

impl Around<'_> {
    fn counted(&self) -> Option<Subject> {
        self.quantity.counted.map(named("what the number counts"))
    }

    /// What the words next to the quantity say.
    fn own(&self) -> Option<Subject> {
        let free = |phrase: &Phrase| !self.is_period(*phrase);
        self.counted()
            .or_else(|| self.of_phrase().filter(free).map(named("the noun behind the quantity")))
            .or_else(|| self.before().filter(free).map(named("the noun that the quantity hangs on")))
            .or_else(|| self.behind().filter(free).map(named("the noun that hangs on the quantity")))
    }

    fn is_period(&self, phrase: Phrase) -> bool {
        overlaps(self.periods, phrase)
    }

    /// "7% of *its workforce*", "2,3 Millionen Tonnen *Getreide*".
    fn of_phrase(&self) -> Option<Phrase> {
        let (scene, quantity) = (self.scene, self.quantity);
        let end = quantity.rate.map_or(quantity.to, |rate| rate.to);
        if let Some(next) = scene.has(end, Cue::Of) {
            let dimension = |phrase: &Phrase| {
                quantity.kind != Kind::Measure || scene.has(phrase.0, Cue::Head) != Some(phrase.1)
            };
            return self.meant(self.phrase_at(next)?).filter(dimension);
        }
        let rank = quantity.kind == Kind::Rank;
        let direct = rank || matches!(quantity.kind, Kind::Measure | Kind::Money | Kind::Percent);
        let article = quantity.kind == Kind::Ratio;
        let phrase = if article { self.phrase_at(end) } else { noun_phrase(scene, end) };
        phrase.filter(|(from, _)| (direct || article) && (rank || !is_change(scene, *from)))
    }

    /// The noun phrase at token `at`, behind articles and possessives.
    fn phrase_at(&self, at: usize) -> Option<Phrase> {
        let article = self.scene.has(at, Cue::Determiner).unwrap_or(at);
        noun_phrase(self.scene, article)
    }

    /// The phrase that is meant where a noun only names a number: "the number of *people*".
    fn meant(&self, phrase: Phrase) -> Option<Phrase> {
        let (from, to) = phrase;
        if !(from..to).any(|at| self.scene.has(at, Cue::Head).is_some()) {
            return Some(phrase);
        }
        let next = self.scene.has(to, Cue::Of).or_else(|| self.scene.has(to, Cue::Determiner));
        let meant = next
            .and_then(|next| self.phrase_at(next))
            .filter(|(from, _)| *from < self.quantity.from || *from >= self.quantity.to);
        meant.or(Some(phrase))
    }

    /// "a *contract* worth 5 million", "*Umsatz* von 5 Millionen", "cut its *rate* by 5 points".
    fn before(&self) -> Option<Phrase> {
        let scene = self.scene;
        let mut at = self.quantity.from;
        for _ in 0..3 {
            let cue = |cue| matches!(cue, Cue::Approx(_) | Cue::Filler | Cue::Between).then_some(());
            at = scene.longest_before(at, cue).map_or(at, |((), from)| from);
        }
        let link = |cue| {
            matches!(cue, Cue::Of | Cue::HangsOn | Cue::By | Cue::From | Cue::To | Cue::Approx(_))
                .then_some(())
        };
        let ((), preposition) = scene.longest_before(at, link)?;
        // "its forecast *for this year* by 2 points": a time between the noun and the preposition.
        let time = self
            .periods
            .iter()
            .rev()
            .find(|(_, end)| *end <= preposition)
            .filter(|(_, end)| *end == preposition);
        let preposition = time.map_or(preposition, |(from, _)| *from);
        let phrase = self.phrase_before(preposition)?;
        let last = phrase.1 - 1;
        let verb = is_change(scene, last) || has_verb_ending(scene, last);
        let head = scene.has(phrase.0, Cue::Head) == Some(phrase.1);
        (!(verb || head) || is_noun(scene, last)).then(|| self.with_head(phrase))
    }

    /// A phrase with the noun that it hangs on: "*chiffre* d'affaires"; not with one of change or
    /// number, of which it says what is meant.
    fn with_head(&self, (from, to): Phrase) -> Phrase {
        let scene = self.scene;
        let article = scene.has_before(from, Cue::Determiner).unwrap_or(from);
        let of = scene.has_before(from, Cue::Of).or_else(|| scene.has_before(article, Cue::Of));
        let head = of.and_then(|of| self.phrase_before(of)).filter(|(start, end)| {
            let names_none = |at| is_change(scene, at) || scene.has(at, Cue::Head).is_some();
            end - start <= 3 && !(*start..*end).any(names_none) && !self.is_period((*start, *end))
        });
        (head.map_or(from, |(start, _)| start), to)
    }

    /// The noun phrase that ends before token `at`.
    fn phrase_before(&self, at: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut from = at;
        while from > self.floor
            && at - from < 6
            && in_phrase(scene, from - 1)
            && !(from < at && is_change(scene, from - 1))
        {
            from -= 1;
        }
        while from < at && matches!(scene.word(from), "-" | "’" | "'" | "s") {
            from += 1;
        }
        (from < at).then_some((from, at))
    }

    /// "5 million for *schools*": money and what it goes to.
    fn behind(&self) -> Option<Phrase> {
        if self.quantity.kind != Kind::Money {
            return None;
        }
        let next = self.scene.has(self.quantity.end, Cue::HangsOn)?;
        let (from, to) = self.phrase_at(next)?;
        let second = self.scene.has(to, Cue::And).and_then(|next| self.phrase_at(next));
        Some((from, second.filter(|second| !overlaps(self.taken, *second)).map_or(to, |(_, end)| end)))
    }

    /// Whether nothing but cue words stands between the quantity and the last comma or bracket.
    fn leans(&self) -> bool {
        let scene = self.scene;
        let border = |at: &usize| {
            scene.class(*at) == Some(Class::Sign) && !scene.glued(*at + 1)
                || matches!(scene.word(*at), "(" | ",")
        };
        let sign = (self.floor..self.quantity.from).rev().find(border).map(|at| at + 1);
        let Some(start) = sign.or((self.floor > 0).then_some(self.floor)) else { return false };
        let relative = scene.within(start, self.quantity.from).any(|hit| hit.cue == Cue::RelativePronoun);
        !relative && (start..self.quantity.from).all(|at| !self.is_noun_start(at))
    }

    /// Whether another clause begins between token `from` and the quantity: "7, which employed 12".
    fn opens_clause(&self, from: usize) -> bool {
        self.scene.within(from, self.quantity.from).any(|hit| hit.cue == Cue::Conjunction)
    }

    fn is_noun_start(&self, at: usize) -> bool {
        let plain = !self
            .scene
            .starting(at)
            .iter()
            .any(|hit| !matches!(hit.cue, Cue::PerNoun | Cue::Reference | Cue::Unit(_)));
        self.scene.class(at) == Some(Class::Word) && plain && !self.is_period((at, at + 1))
    }

    /// What the verb moves, else the subject of the nearest clause that has a verb, else the first
    /// noun behind the last comma, in the whole clause or behind the quantity.
    fn clause(&self) -> Option<Subject> {
        let (scene, from) = (self.scene, self.quantity.from);
        let start = self.start();
        if let Some(moved) = self.moved(start) {
            return Some(named("what the verb moves")(moved));
        }
        let borders = || (start + 1..from).rev().filter(|at| self.is_border(*at)).map(|at| at + 1);
        if let Some(noun) = self.antecedent(start) {
            return Some(named("the noun before a relative clause")(noun));
        }
        // "toys 28 million, games 19 million and puzzles 12 million"
        let listed = borders()
            .next()
            .filter(|border| *border > self.floor)
            .and_then(|border| self.first_phrase(border, from))
            .filter(|(_, to)| *to == from);
        if let Some(listed) = listed {
            return Some(named("the noun before the number in a list")(listed));
        }
        let verbal = borders().chain([start]).find_map(|border| self.of_verb(border));
        let near = borders().find(|at| scene.is(*at - 1, ",")).and_then(|at| self.first_phrase(at, from));
        // "each valued at 3 million": a participle is no subject, what the number before is about is.
        if near.is_some_and(|near| self.is_participle(near)) {
            return None;
        }
        // "workers at the pit, which employed 40": of another clause nothing is known.
        let far = || self.first_phrase(start, from).filter(|far| !self.opens_clause(far.1));
        let after = || {
            let end = self.quantity.end;
            self.first_phrase(end, crate::qualify::clause_end(scene, end).min(end + 12))
        };
        let found = verbal.or(near).or_else(far).or_else(after)?;
        if found.0 > 0 && self.is_participle(found) {
            return None;
        }
        Some(named("the subject of the clause")(self.with_complement(self.meant(found)?)))
    }

    /// Where the clause begins: behind the name of a place in capitals and a dash, before a bracket.
    fn start(&self) -> usize {
        let scene = self.scene;
        let bracket = self.quantity.from.checked_sub(1).filter(|at| scene.is(*at, "("));
        let start = crate::qualify::clause_start(scene, bracket.unwrap_or(self.quantity.from));
        let dash = |at: &usize| matches!(scene.word(*at), "-" | "–" | "—");
        let capitals = |at: usize| scene.word(at).chars().all(|c| !c.is_lowercase());
        let place = (1..scene.len().min(7)).find(dash).filter(|dash| (0..*dash).all(capitals));
        place.map_or(start, |dash| start.max(dash + 1).min(self.quantity.from))
    }

    /// Whether a clause may begin behind token `at`: a comma, a dash, "and", "while".
    fn is_border(&self, at: usize) -> bool {
        matches!(self.scene.word(at), "," | "–" | "«" | "“" | "\"")
            || self.scene.has(at, Cue::And) == Some(at + 1)
            || self.scene.any_before(at + 1, |cue| cue == Cue::Conjunction)
    }

    /// "lowered *the rate* 25 points": the phrase right behind the last word of change.
    fn moved(&self, start: usize) -> Option<Phrase> {
        let scene = self.scene;
        let verb = |hit: &&crate::cue::Hit| {
            matches!(hit.cue, Cue::Move(_)) && is_verb(scene, hit.from) && hit.to < self.quantity.from
        };
        let floor = start.max(self.floor).max(self.quantity.from.saturating_sub(10));
        let last = scene.within(floor, self.quantity.from).rfind(verb)?;
        let phrase = self.phrase_at(last.to).filter(|phrase| phrase.1 <= self.quantity.from)?;
        let plain = !self.is_period(phrase)
            && !overlaps(self.taken, phrase)
            && !(phrase.0..phrase.1).any(|at| is_verb(scene, at) || is_change(scene, at))
            && !(phrase.1..self.quantity.from).any(|at| self.is_border(at));
        plain.then(|| self.with_complement(phrase))
    }

    /// The first noun phrase behind `border`, if a verb follows it before the quantity.
    fn of_verb(&self, border: usize) -> Option<Phrase> {
        let scene = self.scene;
        let (from, to) = self.first_phrase(border, self.quantity.from)?;
        let verb = |at: &usize| {
            is_verb(scene, *at) || has_verb_ending(scene, *at) || scene.has(*at, Cue::Amount).is_some()
        };
        let clause = (from..self.quantity.from).take_while(|at| !self.is_border(*at));
        clause.filter(|at| *at >= to).any(|at| verb(&at)).then_some((from, to))
    }

    /// "the *pit*, which employed 40": the noun that the quantity's relative clause is about.
    fn antecedent(&self, start: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut pronouns = scene.within(start.max(self.floor), self.quantity.from);
        let pronoun = pronouns.rfind(|hit| hit.cue == Cue::RelativePronoun)?;
        let comma = pronoun.from.checked_sub(1)?;
        let end = if scene.is(comma, ",") { comma } else { pronoun.from };
        let none = self.first_phrase(pronoun.to, self.quantity.from).is_none();
        self.phrase_before(end)
            .filter(|phrase| none && !self.is_period(*phrase) && !overlaps(self.taken, *phrase))
    }

    /// A phrase with what hangs on it: "taux *de dépôt*".
    fn with_complement(&self, (from, to): Phrase) -> Phrase {
        let next = self.scene.has(to, Cue::Of).filter(|_| to - from <= 2);
        let second = next.and_then(|next| self.phrase_from(next, self.scene.len())).filter(|second| {
            second.1 - second.0 <= 2
                && !self.is_period(*second)
                && !overlaps(self.taken, *second)
                && (second.1 <= self.quantity.from || second.0 >= self.quantity.end)
        });
        (from, second.map_or(to, |(_, end)| end))
    }

    /// Whether the phrase is one small word with the ending of a verb.
    fn is_participle(&self, (from, to): Phrase) -> bool {
        to == from + 1 && has_verb_ending(self.scene, from)
    }

    /// The first noun phrase in tokens `[start, end)` that hangs on no preposition, up to its verb.
    fn first_phrase(&self, start: usize, end: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut hanging = false;
        let mut at = start;
        while at < end {
            if self.is_period((at, at + 1)) || overlaps(self.taken, (at, at + 1)) {
                (at, hanging) = (at + 1, false);
                continue;
            }
            let Some((from, to)) = self.phrase_from(at, end) else {
                let determiner = scene.has(at, Cue::Determiner).is_some();
                hanging = (hanging && determiner) || !determiner && is_preposition(scene, at);
                at += 1;
                continue;
            };
            if !hanging && from < to {
                return Some((from, to));
            }
            (at, hanging) = (to.max(at + 1), false);
        }
        None
    }

    /// A noun phrase at token `at` that ends before its verb.
    fn phrase_from(&self, at: usize, end: usize) -> Option<Phrase> {
        let scene = self.scene;
        let noun = scene.cues.locale.capital_nouns && scene.is_capital(at) && at > 0;
        let stop = scene.starting(at).iter().any(|hit| {
            matches!(
                hit.cue,
                Cue::Function | Cue::Determiner | Cue::Say | Cue::According | Cue::Filler | Cue::Approx(_)
            )
        });
        if scene.class(at) != Some(Class::Word) || stop && !noun || is_verb(scene, at) || is_verbal(scene, at)
        {
            return None;
        }
        let (from, to) = noun_phrase(scene, at)?;
        let to = to.min(end);
        let verb = |token: &usize| is_verb(scene, *token) || has_verb_ending(scene, *token);
        Some((from, (from + 1..to).find(verb).unwrap_or(to)))
    }
}

/// Whether one of the ordered `phrases` has a token in common with `phrase`.
fn overlaps(phrases: &[Phrase], (from, to): Phrase) -> bool {
    let start = phrases.partition_point(|(_, end)| *end <= from);
    phrases.get(start).is_some_and(|(begin, _)| *begin < to)
}

fn is_preposition(scene: &Scene<'_>, at: usize) -> bool {
    scene.class(at) == Some(Class::Word)
        && scene.any(at, |cue| {
            matches!(cue, Cue::HangsOn | Cue::PeriodBefore | Cue::Of | Cue::By | Cue::From | Cue::Approx(_))
        })
}

fn is_change(scene: &Scene<'_>, at: usize) -> bool {
    scene.any(at, |cue| matches!(cue, Cue::Move(_) | Cue::After(_) | Cue::Approx(_) | Cue::Amount))
}

/// Whether a word of change is a noun, where nouns have capitals.
fn is_noun(scene: &Scene<'_>, at: usize) -> bool {
    scene.cues.locale.capital_nouns && scene.is_capital(at) && at > 0
}

fn in_phrase(scene: &Scene<'_>, at: usize) -> bool {
    let joins = matches!(scene.word(at), "-" | "’" | "'") && scene.glued(at);
    let stop = scene.starting(at).iter().any(|hit| {
        matches!(
            hit.cue,
            Cue::Function | Cue::Determiner | Cue::Amount | Cue::Say | Cue::Planned | Cue::Weekday(_)
        )
    });
    joins || scene.class(at) == Some(Class::Word) && !stop
}

/// Whether token `at` is a verb, as far as the cue words tell.
fn is_verb(scene: &Scene<'_>, at: usize) -> bool {
    let cue = |cue| {
        matches!(
            cue,
            Cue::Move(_)
                | Cue::Amount
                | Cue::Say
                | Cue::Planned
                | Cue::Possible
                | Cue::Hypothetical
                | Cue::Multiple(..)
        )
    };
    scene.any(at, cue) && !is_noun(scene, at)
}

/// Whether a verb that takes another one stands right before token `at`: "must *reach*", "was *put*".
fn is_verbal(scene: &Scene<'_>, at: usize) -> bool {
    let takes =
        |cue| matches!(cue, Cue::Amount | Cue::Planned | Cue::Possible | Cue::Hypothetical | Cue::Say);
    let free = at > 0 && scene.has(at - 1, Cue::Determiner).is_none() && scene.has(at + 1, Cue::Of).is_none();
    !scene.cues.locale.capital_nouns && !scene.is_capital(at) && free && scene.any_before(at, takes)
}

/// Whether token `at` ends as verbs and participles do, where the language lists such endings.
fn has_verb_ending(scene: &Scene<'_>, at: usize) -> bool {
    scene.ends_in(at, scene.cues.locale.verb_endings, 3)
}
