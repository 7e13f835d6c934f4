//! The thing that a quantity is about, in the article's words; an object in the nominative, where its
//! endings tell it ([`nominative`]).
//!
//! Asked in this order, the first answer holds: what the quantity counts or is a part of, the noun that
//! it hangs on or that hangs on it, the noun before it in a list, what the quantity before it is about if
//! it only leans on that, what the verb of its clause moves, the subject of that clause. A pronoun, or
//! somebody who only says or expects the number, is no subject: such a quantity has none of its own, and takes that of a sentence before
//! ([`crate::discourse`]).

mod clause;
mod nominative;
mod phrase;
mod predicate;
mod price;
mod share;
mod unspaced;

use crate::cue::{Cue, Hit};
use crate::locale::PeriodNoun;
use crate::quantity::{self, Quantity, noun_phrase};
use crate::scene::Scene;
use crate::token::Class;
use crate::{Change, Kind};

pub(crate) use phrase::has_verb_ending;
use phrase::{
    has_article, is_change, is_link, is_noun, is_reflexive, is_verb, is_verbal, moves_itself, overlaps,
    without_verb,
};

/// A noun phrase that a quantity is about, with the rule that found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Tokens `[from, to)`.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// What belongs to it and stands elsewhere: "spending rose to 4% *of GDP*".
    pub(crate) more: Option<Phrase>,
    pub(crate) rule: &'static str,
}

impl Subject {
    /// Its words as one phrase; those of an object as they would be of a subject.
    pub(crate) fn words(&self, scene: &Scene<'_>) -> String {
        let first = nominative::words(scene, (self.from, self.to));
        let person = || scene.cues.locale.persons.first().is_some_and(|person| *person == first);
        let doers = self.more.filter(|_| person()).and_then(|said| nominative::doers(scene, said));
        match self.more {
            _ if doers.is_some() => doers.unwrap_or_default(),
            // "people moved": with what stands between, which in Chinese is nothing.
            Some((from, to)) if from == self.to => scene.words(self.from, to).to_owned(),
            Some((from, to)) => format!("{first} {}", scene.words(from, to)),
            None => first,
        }
    }
}

/// What a sentence says of what one of its quantities is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// It names it.
    Named(Subject),
    /// It takes up what a sentence before is about, or names nothing at all.
    Unsaid,
    /// It names something, but not so that it could be told what.
    Unclear,
}

impl About {
    /// What it names.
    pub(crate) fn subject(self) -> Option<Subject> {
        match self {
            Self::Named(subject) => Some(subject),
            Self::Unsaid | Self::Unclear => None,
        }
    }
}

/// Tokens `[from, to)`.
type Phrase = (usize, usize);

/// What each of a sentence's quantities is about, as far as the sentence says it; who says it, which the
/// `speakers` name, is not.
pub(crate) fn find(
    scene: &Scene<'_>,
    quantities: &[Quantity],
    periods: &[Phrase],
    speakers: &[Phrase],
) -> Vec<About> {
    let taken = taken(quantities, speakers);
    let borders: Vec<_> = (0..scene.len()).filter(|at| clause::may_be_border(scene, *at)).collect();
    let mut subjects: Vec<About> = Vec::with_capacity(quantities.len());
    for (at, quantity) in quantities.iter().enumerate() {
        let previous = at.checked_sub(1).map(|last| &quantities[last]);
        let floor = previous.map_or(0, |last| last.end);
        let edges = edges(scene, quantity.from);
        let around =
            Around { scene, quantity, edges, previous, floor, periods, taken: &taken, borders: &borders };
        let whose = previous.is_some_and(|last| last.kind == Kind::Age);
        let last = subjects.last().and_then(|last| last.subject()).filter(|_| floor > 0 && !whose);
        let share = quantities[..at].iter().rposition(|share| share.whole.is_some());
        let share = share.filter(|_| around.restates()).and_then(|share| subjects[share].subject());
        let unknown = || if around.names_nothing() { About::Unsaid } else { About::Unclear };
        let found =
            share.map(|share| around.again(share)).or_else(|| around.subject(last, &quantities[at..]));
        subjects.push(found.map_or_else(unknown, About::Named));
    }
    share_wholes(scene, quantities, &mut subjects);
    subjects
}

/// The words of quantities and speakers, in order.
fn taken(quantities: &[Quantity], speakers: &[Phrase]) -> Vec<Phrase> {
    let mut taken: Vec<_> = quantities.iter().map(|quantity| (quantity.from, quantity.to)).collect();
    let free = |name: &&Phrase| name.0 < name.1 && !overlaps(&taken, **name);
    let names: Vec<_> = speakers.iter().filter(free).copied().collect();
    taken.extend(names);
    taken.sort_unstable();
    taken
}

/// "from 4% to 5% *of output*": both ends of a move are of one whole.
fn share_wholes(scene: &Scene<'_>, quantities: &[Quantity], subjects: &mut [About]) {
    for at in 1..subjects.len() {
        let (About::Named(end), About::Named(start)) = (subjects[at], subjects[at - 1]) else { continue };
        let same = (start.from, start.to) == (end.from, end.to) && start.more.is_none();
        let (first, second) = (&quantities[at - 1], &quantities[at]);
        let change = |quantity| crate::qualify::change(scene, quantity, None).map(|reason| reason.value);
        if same && first.unit == second.unit && change(second) == Some(Change::To) {
            subjects[at - 1] = About::Named(Subject { more: end.more, ..start });
        }
    }
}

fn named(rule: &'static str) -> impl Fn(Phrase) -> Subject {
    move |(from, to)| Subject { from, to, more: None, rule }
}

/// Token `from`, at which a quantity begins, and where the words before it begin that say how exactly it is meant.
fn edges(scene: &Scene<'_>, from: usize) -> [usize; 4] {
    let cue = |cue| matches!(cue, Cue::Approx(_) | Cue::Filler | Cue::Between).then_some(());
    let mut edges = [from; 4];
    for at in 1..edges.len() {
        let before = scene.longest_before(edges[at - 1], cue);
        edges[at] = before.map_or(edges[at - 1], |((), from)| from);
    }
    edges
}

/// A quantity and the words around it.
#[derive(Clone, Copy)]
struct Around<'a> {
    scene: &'a Scene<'a>,
    quantity: &'a Quantity,
    edges: [usize; 4],
    /// The quantity before, and its end.
    previous: Option<&'a Quantity>,
    floor: usize,
    periods: &'a [Phrase],
    /// The words of the sentence's quantities and speakers.
    taken: &'a [Phrase],
    /// The tokens of the sentence behind which a clause may begin.
    borders: &'a [usize],
}

impl Around<'_> {
    /// What the quantity, the first of `rest`, is about; `last` is what the one before it is about.
    fn subject(&self, last: Option<Subject>, rest: &[Quantity]) -> Option<Subject> {
        let same = |subject: Subject| Subject { rule: "what the number before is about", ..subject };
        if self.is_unspaced() {
            return self.counted_things().or_else(|| self.marked()).or(last.map(same));
        }
        let own = || self.own(last);
        if quantity::share::is_shared(self.quantity) {
            let listed = || self.listed(rest).map(named("the noun behind the list"));
            let found = own().or_else(|| self.list_noun()).or_else(listed);
            let found = found.or_else(|| self.is_apart().then(|| self.clause()).flatten());
            return found.or(last.map(same)).or_else(|| self.clause());
        }
        let leans = || last.filter(|_| self.leans() && !self.has_second_verb());
        let found = own().or_else(|| self.list_noun()).or_else(|| leans().map(same));
        if found.is_some() {
            return found;
        }
        if let Some(object) = self.moved().or_else(|| self.estimated()) {
            return Some(object);
        }
        if self.quantity.kind != Kind::Duration && self.takes_up() {
            return last.map(same);
        }
        let found = self.clause().or_else(|| self.goal(None));
        found.or(last.filter(|_| !self.opens_clause(self.floor)).map(same))
    }

    /// The noun behind the last number of a list that shares its unit.
    fn listed(&self, rest: &[Quantity]) -> Option<Phrase> {
        let close = crate::qualify::clause_end(self.scene, self.quantity.end);
        let end = rest.iter().find(|next| !quantity::share::is_shared(next))?;
        let behind = Around { quantity: end, edges: edges(self.scene, end.from), ..*self };
        behind.of_phrase().filter(|_| end.from < close)
    }

    /// What the words next to the quantity say.
    fn own(&self, last: Option<Subject>) -> Option<Subject> {
        let free = |phrase: &Phrase| !self.is_period(*phrase);
        self.aged()
            .map(named("whose age it is"))
            .or_else(|| self.scale_before().map(named("the noun of a scale")))
            .or_else(|| self.level_of_count())
            .or_else(|| self.counted().or_else(|| self.counted_behind()))
            .or_else(|| self.others(last).or_else(|| self.other_persons()))
            .or_else(|| self.part().filter(free).map(named("the part that the number is of")))
            .or_else(|| self.of_phrase().filter(free).map(|whole| self.with_share(whole, last)))
            .or_else(|| self.of_change().filter(free).map(named("what the change is of")))
            .or_else(|| self.bought(last))
            .or_else(|| self.before(true).filter(free).map(|noun| self.with_partner(noun)))
            .or_else(|| self.behind().filter(free).map(named("the noun that hangs on the quantity")))
            .or_else(|| self.before(false).filter(free).map(named("the noun before the quantity")))
            .or_else(|| self.share_of_counted(last))
    }

    fn is_period(&self, phrase: Phrase) -> bool {
        // "a safra" is a time only where a preposition says so.
        let noun = |cue| matches!(cue, Cue::Period(noun) if noun != PeriodNoun::Other);
        let time = |at| self.scene.any(at, |cue| noun(cue) || matches!(cue, Cue::Relative(_)));
        let head = || phrase.1 > 0 && self.quantity.kind != Kind::Rank && self.scene.any(phrase.1 - 1, noun);
        overlaps(self.periods, phrase) || head() || (phrase.0..phrase.1).all(time)
    }

    /// "7% of *its workforce*", "2,3 Millionen Tonnen *Getreide*".
    fn of_phrase(&self) -> Option<Phrase> {
        let (scene, quantity) = (self.scene, self.quantity);
        let end = quantity.rate.map_or(quantity.to, |rate| rate.to);
        if let Some(next) = scene.has(end, Cue::Of) {
            let dimension = |phrase: &Phrase| {
                quantity.kind != Kind::Measure || scene.has(phrase.0, Cue::Head) != Some(phrase.1)
            };
            let whole = self.meant(self.phrase_at(next).map(|whole| self.behind_owner(whole))?)?;
            let other = |whole: &Phrase| {
                self.is_change_alone(*whole)
                    || self.is_own_worth(*whole)
                    || self.is_measure_of(*whole)
                    || self.is_giver(*whole)
            };
            return Some(whole).filter(dimension).filter(|whole| !other(whole));
        }
        // "6,25%-ra": an ending.
        let ending = scene.is(end, "-") && scene.glued(end + 1) && scene.word(end + 1).chars().count() <= 4;
        if ending && !scene.is_capital(end + 1) {
            return None;
        }
        // "a bridge 40 metres long is": behind a word of size, what is measured stands before it.
        if self.edges().any(|edge| scene.has_before(edge, Cue::Dimension).is_some()) {
            return None;
        }
        let rank = quantity.kind == Kind::Rank;
        // "200 euros *mensuales*": where it needs a preposition, a word right behind is an adjective.
        let unlinked = !scene.cues.locale.scales_take_of;
        let direct = rank || unlinked && matches!(quantity.kind, Kind::Measure | Kind::Money | Kind::Percent);
        let article = quantity.kind == Kind::Ratio;
        let phrase = if article { self.phrase_at(end) } else { noun_phrase(scene, end) };
        phrase
            .filter(|_| !self.ends_sentence())
            .filter(|(from, _)| (direct || article) && (rank || !is_change(scene, *from)))
            .filter(|phrase| !self.is_participle(*phrase) && !self.is_own_worth(*phrase))
            // "72 kronor *kilot*"
            .filter(|(from, to)| quantity.kind != Kind::Money || scene.has(*from, Cue::PerNoun) != Some(*to))
            // "is 8 kilometer *lang*"
            .filter(|(from, to)| scene.has(*from, Cue::Dimension) != Some(*to))
    }

    /// "wyniosła 7,5 proc. Frekwencja była": whether the quantity ends in an abbreviation that another sentence stands
    /// behind, as a word with a capital begins it and both have a verb.
    fn ends_sentence(&self) -> bool {
        let (scene, end) = (self.scene, self.quantity.end);
        if end == 0 || !scene.is(end - 1, ".") || !scene.is_capital(end) {
            return false;
        }
        let verb = |at: usize| is_verb(scene, at) || has_verb_ending(scene, at);
        let before = || (self.start()..self.quantity.from).any(|at| verb(at) || scene.is(at, "–"));
        noun_phrase(scene, end).is_some_and(|(_, to)| verb(to)) && before()
    }

    /// "a third of the town's 64 *mills*": what is counted behind a number that somebody has them in.
    fn behind_owner(&self, (from, to): Phrase) -> Phrase {
        let scene = self.scene;
        let possessive = to > from + 1 && scene.is(to - 1, "s") && scene.glued(to - 1);
        // "half of the *eighty-six* teachers"
        let number = self.taken.iter().find(|(start, _)| possessive && *start == to || *start == from);
        let number = number.filter(|(start, _)| *start >= self.quantity.end);
        number.and_then(|(_, end)| noun_phrase(scene, *end)).unwrap_or((from, to))
    }

    /// Where the quantity begins: without and with the words that say how exactly it is meant.
    fn edges(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.edges.into_iter()
    }

    /// "a *contract* worth 5 million", "*Umsatz* von 5 Millionen", "cut its *rate* by 5 points".
    /// Where nothing `binds` them together, "*sales* topped 5 million".
    fn before(&self, binds: bool) -> Option<Phrase> {
        self.edges().find_map(|edge| self.hung_from(edge, binds))
    }

    /// The noun that hangs together with what begins at token `at` by a preposition, or by words that say how
    /// exactly it is meant.
    fn hung_from(&self, at: usize, bound: bool) -> Option<Phrase> {
        let scene = self.scene;
        let link = |cue| {
            matches!(
                cue,
                Cue::Of | Cue::HangsOn | Cue::Dimension | Cue::By | Cue::From | Cue::To | Cue::Approx(_)
            )
            .then_some(())
        };
        // "frente a los": what a number is compared with is none of its own.
        if scene.has_before(at, Cue::Compared).is_some() {
            return None;
        }
        let ((), preposition) = scene.longest_before(at, link).or_else(|| self.amounting(at))?;
        let binds = scene.any(preposition, |cue| is_link(cue) || cue == Cue::Dimension);
        // "had reckoned *on average* with": nor is a word of how exactly it is meant.
        let said = scene.has_before(self.before_time(preposition), Cue::Filler);
        let phrase = self.phrase_before(said.unwrap_or(self.before_time(preposition)));
        let phrase = without_verb(scene, phrase.filter(|_| binds == bound)?)?;
        // "stands, *according to the mill*, at about 5 million"; "3 million *a year* up to 5 million"
        if !binds && self.is_governed(phrase) || self.hangs_on_last(phrase) || self.says_behind(phrase) {
            return None;
        }
        let last = phrase.1 - 1;
        let alone = phrase == (last, last + 1);
        let participle = is_verbal(scene, last)
            && (alone || scene.any_before(last, |cue| cue == Cue::Amount))
            || alone && (self.is_infinitive(last) || self.is_complement(last));
        // "at a *cost* of 5 million"
        let noun = has_article(scene, last) && !has_verb_ending(scene, last) || self.is_result(last);
        let verb = !noun
            && (participle
                || alone && is_reflexive(scene, last)
                || is_change(scene, last)
                || has_verb_ending(scene, last));
        let head = scene.has(phrase.0, Cue::Head) == Some(phrase.1);
        let names = !(verb || head) || is_noun(scene, last);
        (names && !self.is_change_alone(phrase)).then(|| self.with_head(phrase))
    }

    /// "штраф *в* 300 тысяч рублей": where no article parts them, a preposition of place before an amount hangs it on
    /// its noun.
    fn amounting(&self, at: usize) -> Option<((), usize)> {
        let endings = self.scene.cues.locale.oblique_adjectives;
        let amount = matches!(self.quantity.kind, Kind::Money | Kind::Percent | Kind::Measure);
        let free = amount && !endings.is_empty();
        self.scene.has_before(at, Cue::PeriodBefore).filter(|_| free).map(|from| ((), from))
    }

    /// "s'est *creusé* de": whether token `at` stands right behind a verb of being, where a noun would have an article.
    fn is_complement(&self, at: usize) -> bool {
        let scene = self.scene;
        let copula =
            scene.has_before(at, Cue::Amount).is_some_and(|verb| scene.has(verb, Cue::Function) == Some(at));
        copula && scene.cues.locale.scales_take_of && scene.has(at, Cue::MoneyWord).is_none()
    }

    /// "notan kan *landa* på": whether a verb that takes another one stands between a noun and token `at`.
    fn is_infinitive(&self, at: usize) -> bool {
        let scene = self.scene;
        let takes = |cue| matches!(cue, Cue::Planned | Cue::Possible | Cue::Hypothetical).then_some(());
        let modal = scene.longest_before(at, takes).map(|((), modal)| modal);
        let noun = modal.and_then(|modal| self.phrase_before(modal));
        noun.is_some() && !scene.cues.locale.capital_nouns && !scene.is_capital(at)
    }

    /// "den Schaden schätzte *die Mühle*": whether the phrase is who speaks, behind the verb.
    fn says_behind(&self, phrase: Phrase) -> bool {
        let scene = self.scene;
        let article = scene.has_before(phrase.0, Cue::Determiner).unwrap_or(phrase.0);
        let said = scene.any_before(article, |cue| cue == Cue::Say);
        scene.cues.locale.verb_second && said && overlaps(self.taken, phrase)
    }

    /// Whether a phrase only says what the quantity before is of or per: "3 million of the *crop*", "to 5 per
    /// thousand *births* from 6".
    fn hangs_on_last(&self, (from, _): Phrase) -> bool {
        let small = |at: usize| self.scene.any(at, |cue| matches!(cue, Cue::Of | Cue::Per));
        let other_end = || {
            self.previous.is_some_and(|last| last.kind == self.quantity.kind)
                && matches!(self.changes(), Some(Change::From | Change::To))
                && self.borders().next().is_none_or(|border| border <= self.floor)
        };
        self.floor > 0 && ((self.floor..from).all(small) || other_end())
    }

    /// "*Anna Reed*, 52, said": who speaks, with the age set in behind.
    fn aged(&self) -> Option<Phrase> {
        let comma = self.quantity.from.checked_sub(1).filter(|_| self.quantity.kind == Kind::Age)?;
        let sign = matches!(self.scene.word(comma), "," | "(");
        self.taken.iter().copied().find(|(_, to)| sign && *to == comma)
    }

    /// "a *magnitude* 6.1 quake": the noun right before a bare number with a fraction, which counts
    /// nothing.
    fn scale_before(&self) -> Option<Phrase> {
        let scale = self.is_reading().then(|| self.phrase_before(self.quantity.from)).flatten();
        scale.filter(|(_, to)| !is_verb(self.scene, to - 1) && !has_verb_ending(self.scene, to - 1))
    }

    /// Whether a bare number has a fraction, so that no whole things are counted.
    fn is_reading(&self) -> bool {
        let number = self.quantity.number.filter(|_| self.quantity.kind == Kind::Count);
        number.is_some_and(|number| number.power == 0 && number.decimals.is_some_and(|decimals| decimals > 0))
    }

    /// "its forecast *for this year* by 2 points": where a time that ends at `at` begins.
    fn before_time(&self, at: usize) -> usize {
        let time = self.periods.iter().rev().find(|(_, end)| *end <= at).filter(|(_, end)| *end == at);
        time.map_or(at, |(from, _)| *from)
    }

    /// "5 million for *schools*": money and what it goes to.
    fn behind(&self) -> Option<Phrase> {
        let (scene, end) = (self.scene, self.quantity.end);
        // "to close *at* 5 dollars on the exchange": what has reached an amount does not go anywhere.
        let reached = self.edges().any(|edge| scene.any_before(edge, |cue| cue == Cue::HangsOn))
            || matches!(self.changes(), Some(Change::From | Change::To));
        if self.quantity.kind != Kind::Money || reached {
            return None;
        }
        let end = self.periods.iter().find(|(from, _)| *from == end).map_or(end, |(_, to)| *to);
        // "trekt 5 miljoen *uit* voor scholen", "5 million *more* for schools"
        let small = |at: usize| scene.any(at, |cue| matches!(cue, Cue::Function | Cue::Move(_)));
        // "from 9 to 7 zloty *za* a loaf": of a price that moves it says per what.
        let per = |at: usize| scene.has(at, Cue::Per).is_some() && self.changes().is_some();
        let leads =
            |at: usize| scene.has(at, Cue::HangsOn).or_else(|| scene.has(at, Cue::To)).filter(|_| !per(at));
        let next = leads(end).or_else(|| leads(end + 1).filter(|_| small(end)))?;
        self.pair_at(next)
    }

    /// The noun phrase at token `at`, with one that "and" joins to it.
    fn pair_at(&self, at: usize) -> Option<Phrase> {
        let (from, to) = self.phrase_at(at)?;
        let scene = self.scene;
        // "à la formation et *aux* pièces"
        let leads = |at| scene.has(at, Cue::HangsOn).or_else(|| scene.has(at, Cue::To)).unwrap_or(at);
        let second = scene.has(to, Cue::And).and_then(|next| self.phrase_at(leads(next)));
        Some((from, second.filter(|second| !overlaps(self.taken, *second)).map_or(to, |(_, end)| end)))
    }

    /// "the state set aside *for roads* 5 million": what an amount goes to, ahead of it, where that is no part of
    /// `subject`.
    fn goal(&self, subject: Option<Phrase>) -> Option<Subject> {
        let scene = self.scene;
        if !matches!(self.quantity.kind, Kind::Money | Kind::Measure) {
            return None;
        }
        let goal = |at: usize| {
            let next = scene.has(at, Cue::HangsOn).filter(|_| scene.has(at, Cue::Filler).is_none())?;
            let phrase = self.phrase_at(next).filter(|phrase| phrase.1 <= self.quantity.from)?;
            // "the mill, based *in Leeds*, spent", "the mill *from Leeds* spent": it says which mill.
            let apart = (phrase.1..self.quantity.from).any(|at| scene.is_comma(at));
            let own = |subject: Phrase| at == subject.1 || overlaps(&[subject], phrase);
            (!apart && !subject.is_some_and(own) && !self.is_period(phrase) && !overlaps(self.taken, phrase))
                .then_some(phrase)
        };
        let start = self.floor.max(self.quantity.from.saturating_sub(10));
        (start..self.quantity.from).rev().find_map(goal).map(named("what the amount goes to"))
    }

    /// Whether nothing but cue words stands between the quantity and the last comma or bracket.
    fn leans(&self) -> bool {
        let scene = self.scene;
        let border = |at: &usize| {
            scene.class(*at) == Some(Class::Sign) && !scene.glued(*at + 1)
                || scene.is(*at, "(")
                || scene.is_comma(*at)
        };
        let sign = (self.floor..self.quantity.from).rev().find(border).map(|at| at + 1);
        let Some(start) = sign.or((self.floor > 0).then_some(self.floor)) else { return false };
        let relative = scene.within(start, self.quantity.from).any(|hit| hit.cue == Cue::RelativePronoun);
        !relative && (start..self.quantity.from).all(|at| !self.is_noun_start(at))
    }

    /// "began in a hall of 200 square metres *and took* seven hours": whether a second verb of the clause's
    /// subject stands before the quantity.
    fn has_second_verb(&self) -> bool {
        let scene = self.scene;
        let joined = scene.within(self.floor, self.quantity.from).rfind(|hit| hit.cue == Cue::And);
        joined.is_some_and(|hit| is_verb(scene, hit.to) || has_verb_ending(scene, hit.to))
    }

    /// Whether a clause with a verb begins behind the quantity before: "7; the other mill has 12".
    fn is_apart(&self) -> bool {
        let mut borders = self.borders().take_while(|border| *border > self.floor);
        let apart = self.start() > self.floor || borders.any(|border| self.of_verb(border).is_some());
        self.floor > 0 && apart
    }

    /// Whether another clause begins between token `from` and the quantity: "7, which employed 12".
    fn opens_clause(&self, from: usize) -> bool {
        // "earnings before tax": behind a noun, without a comma, it is a preposition.
        let opens = |hit: &Hit| hit.cue == Cue::Conjunction && hit.from > from;
        self.scene.within(from, self.quantity.from).any(opens)
    }

    fn is_noun_start(&self, at: usize) -> bool {
        let noun = |cue| {
            matches!(cue, Cue::PerNoun | Cue::Reference | Cue::Unit(_) | Cue::MoneyWord | Cue::Publication)
                || matches!(cue, Cue::Criterion | Cue::Body | Cue::TakenUp)
        };
        let plain = self.scene.starting(at).iter().all(|hit| noun(hit.cue));
        let noun = plain || has_article(self.scene, at) || moves_itself(self.scene, at);
        self.scene.class(at) == Some(Class::Word) && noun && !self.is_period((at, at + 1))
    }

    /// Whether the number is one end of a move or its amount.
    fn changes(&self) -> Option<Change> {
        crate::qualify::change(self.scene, self.quantity, None).map(|reason| reason.value)
    }
}
