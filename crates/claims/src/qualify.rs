//! How a quantity is meant: exactly or about, as the amount or an end of a change, denied.

mod exactness;

use crate::case;
use crate::cue::Cue;
use crate::number;
use crate::quantity::Quantity;
use crate::reject;
use crate::scene::Scene;
use crate::token::{Class, lower};
use crate::unit;
use crate::{Change, Kind};

pub(crate) use exactness::approximation;
use exactness::compared_behind;

/// A field's value, the rule that set it and the tokens of its cue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reason<T> {
    pub(crate) value: T,
    pub(crate) rule: &'static str,
    pub(crate) cue: (usize, usize),
}

pub(crate) fn reason<T>(value: T, rule: &'static str, from: usize, to: usize) -> Reason<T> {
    Reason { value, rule, cue: (from, to) }
}

/// How far a cue for a change may stand from its number, in tokens.
pub(crate) const REACH: usize = 30;

/// Places before a quantity, the nearest first.
pub(crate) type Edges = [Option<usize>; 5];

/// The places before a quantity at which a cue may end: directly before it, or before words that
/// say nothing between ("more than *a*", "only", opening quotes).
pub(crate) fn edges(scene: &Scene<'_>, from: usize) -> impl Iterator<Item = usize> {
    let edges = scene.read.edges.get(from, || Some(read_edges(scene, from)));
    edges.into_iter().flatten().map_while(|edge| edge)
}

fn read_edges(scene: &Scene<'_>, from: usize) -> Edges {
    let mut edges = [Some(from), None, None, None, None];
    for at in 1..edges.len() {
        edges[at] = edges[at - 1].and_then(|here| edge_before(scene, here));
    }
    edges
}

/// The next such place before token `here`.
fn edge_before(scene: &Scene<'_>, here: usize) -> Option<usize> {
    let opens =
        |sign: &usize| scene.is_quotation(*sign) || matches!(scene.word(*sign), "‘" | "'" | "(" | "-" | "–");
    let about = || scene.longest_before(here, |cue| matches!(cue, Cue::Approx(_)).then_some(()));
    let sign = here.checked_sub(1).filter(opens);
    sign.or_else(|| scene.has_before(here, Cue::Filler)).or_else(|| about().map(|((), from)| from))
}

/// The first token of the clause that token `at` stands in.
pub(crate) fn clause_start(scene: &Scene<'_>, at: usize) -> usize {
    let floor = at.saturating_sub(REACH * 2);
    (floor..at)
        .rev()
        .find(|token| scene.is_sign(*token) && matches!(scene.word(*token), ";" | ":" | "(" | "—" | "·"))
        .map_or(floor, |token| token + 1)
}

/// The token behind the clause that token `at` stands in.
pub(crate) fn clause_end(scene: &Scene<'_>, at: usize) -> usize {
    let ceiling = scene.len().min(at + REACH * 2);
    (at..ceiling)
        .find(|token| scene.is_sign(*token) && matches!(scene.word(*token), ";" | ")" | "—" | "·"))
        .unwrap_or(ceiling)
}

/// The quantity as part of a change.
pub(crate) fn change(scene: &Scene<'_>, quantity: &Quantity, next: Option<usize>) -> Option<Reason<Change>> {
    if let Some(change) = quantity.change {
        return Some(reason(change, quantity.rule, quantity.from, quantity.to));
    }
    if matches!(quantity.kind, Kind::Rank | Kind::Age) || quantity.is_tally() || counts_votes(scene, quantity)
    {
        return None;
    }
    signed(scene, quantity)
        .or_else(|| in_case(scene, quantity, next))
        .or_else(|| with_preposition(scene, quantity, next))
        .or_else(|| behind(scene, quantity, next))
        .or_else(|| directly_before(scene, quantity))
        .or_else(|| before_new(scene, quantity, next))
        .or_else(|| behind_object(scene, quantity))
        .or_else(|| points(scene, quantity))
}

/// "approved the cuts by 217 votes".
pub(crate) fn counts_votes(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let noun = quantity.counted.map(|(from, _)| lower(scene.word(from)));
    noun.is_some_and(|noun| scene.cues.locale.votes.iter().any(|stem| noun.starts_with(stem)))
}

/// "verlor im Handel 4,6 Prozent auf 9 Euro": a percentage that the new value follows is the amount.
fn before_new(scene: &Scene<'_>, quantity: &Quantity, next: Option<usize>) -> Option<Reason<Change>> {
    let to = scene.has(quantity.end, Cue::To).filter(|_| quantity.kind == Kind::Percent)?;
    edges(scene, next?).any(|edge| edge == to).then_some(())?;
    let (change, (at, end)) = nearest(scene, quantity.from, quantity.end, direction)?;
    Some(reason(change, "a percentage before the new value", at, end))
}

/// "grew revenue 13 percent": plain nouns stand between a word of change and a percentage.
fn behind_object(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Change>> {
    const OBJECT: usize = 3;
    let noun = |at: &usize| scene.is_unlisted_word(*at);
    let bare = quantity.kind == Kind::Percent && !scene.cues.locale.verb_last;
    let object = (quantity.from.saturating_sub(OBJECT)..quantity.from).rev().take_while(noun).last();
    let at = object.filter(|_| bare && scene.has(quantity.end, Cue::Of).is_none())?;
    let (change, from) = scene.longest_before(at, direction)?;
    Some(reason(change, "a word of change before its object", from, at))
}

/// "cut its rate 25 basis points": points of percent with a word of change in the clause are its amount.
fn points(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Change>> {
    if !matches!(quantity.unit, Some("percentage_point" | "basis_point")) {
        return None;
    }
    // "a margin of plus or minus 2 points"
    if scene.has_before(quantity.from, Cue::Minus).is_some() {
        return None;
    }
    let (change, (at, to)) = nearest(scene, quantity.from, quantity.end, direction)?;
    Some(reason(change, "points of percent beside a word of change", at, to))
}

/// `(+6.1 %)`, `−3.2 %`, `+48,000 jobs`.
fn signed(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Change>> {
    let change = match scene.word(quantity.from) {
        "+" => Change::Increase,
        "-" | "−" | "–" => Change::Decrease,
        _ => return None,
    };
    matches!(quantity.kind, Kind::Percent | Kind::Money | Kind::Count)
        .then(|| reason(change, "the sign before the number", quantity.from, quantity.from + 1))
}

/// "yüzde 5'ten 7'ye çıktı": the case of the number says which end of a change it is.
fn in_case(scene: &Scene<'_>, quantity: &Quantity, next: Option<usize>) -> Option<Reason<Change>> {
    let (change, (at, to)) = case::end_of_change(scene, quantity, next)?;
    Some(reason(change, "the case of the number with a word of change", at, to))
}

/// The direction that a cue says, if it says one.
fn direction(cue: Cue) -> Option<Change> {
    match cue {
        Cue::Move(direction) => direction.filter(|direction| *direction != Change::Unchanged),
        _ => None,
    }
}

/// "a 27.5% *increase*", "4,8 Prozent *weniger*", "a third *below*".
fn behind(scene: &Scene<'_>, quantity: &Quantity, next: Option<usize>) -> Option<Reason<Change>> {
    // "yüzde 5'ten *az* arttı": the verb stands behind what is compared.
    if let Some(compared) = compared_behind(scene, quantity) {
        let (at, percent) = (compared.cue.1, quantity.kind == Kind::Percent);
        let (change, to) = scene.longest(at, direction).filter(|_| percent)?;
        return Some(reason(change, "a word of change behind a comparative", at, to));
    }
    // "yüzde 14'*lük* düşüş"
    let suffix = matches!(scene.word(quantity.end), "'" | "’")
        && scene.glued(quantity.end)
        && scene.glued(quantity.end + 1);
    let end = quantity.end + if suffix && scene.cues.locale.has_postpositions() { 2 } else { 0 };
    let limit = next.unwrap_or(scene.len()).min(end + 3);
    let plain = matches!(quantity.kind, Kind::Count | Kind::Duration) || quantity.is_share();
    for at in end..limit {
        let preposition = scene.has(at, Cue::Function).is_some() && scene.longest(at, direction).is_none();
        if scene.class(at) != Some(Class::Word) && !scene.is(at, "-") || preposition {
            break;
        }
        let Some((change, to)) = scene.longest(at, direction) else {
            if scene.cues.locale.capital_nouns && at > end {
                break;
            }
            continue;
        };
        // "in zehn Jahren *mehr als* verdoppelt", but "12 Prozent mehr als geplant"
        if bounds_next(scene, at) {
            break;
        }
        // "30 more people", "five years longer" state no change of what is counted.
        let compares =
            scene.any(to, |cue| matches!(cue, Cue::Function)) || scene.class(to) != Some(Class::Word);
        let other = quantity.kind == Kind::Multiple && is_compared(scene, to);
        // "a loan of 3 million saves 400"
        let leads = || next.is_some_and(|next| edges(scene, next).any(|edge| edge == to));
        let other = other || !scene.cues.locale.verb_last && leads();
        let other = other || is_won(scene, quantity, change, (at, to));
        // "a farm off the coast"
        let other = other || at > end && scene.has(at, Cue::Function).is_some() && is_place(scene, to);
        if plain && !compares || other || at > end && quantity.kind == Kind::Count {
            break;
        }
        return Some(reason(change, "a word of change behind the number", at, to));
    }
    None
}

/// Whether the words at token `at` say how exactly the number or multiple behind them is meant.
fn bounds_next(scene: &Scene<'_>, at: usize) -> bool {
    let bound = scene.longest(at, |cue| matches!(cue, Cue::Approx(_)).then_some(()));
    bound.is_some_and(|((), to)| {
        let bounded = match number::read(scene, to) {
            Some(number::Reading::Number(number)) => {
                // "a tenth fewer than five years ago"
                let time = unit::of(scene, &number).is_some_and(|unit| unit.kind == Kind::Duration);
                !time && reject::at(scene, to).is_none()
            }
            _ => false,
        };
        bounded || scene.any(to, |cue| matches!(cue, Cue::Multiple(..)))
    })
}

/// Whether the word of change in tokens `[from, to)` says that what is counted was won, or that a large sum was
/// earned or lost: "gewann 23 Sitze", "une perte de 2 millions", but "gewann vier Sitze *hinzu*" and "la perte
/// de 250 emplois".
fn is_won(scene: &Scene<'_>, quantity: &Quantity, change: Change, (from, to): (usize, usize)) -> bool {
    let large = quantity.kind == Kind::Money && quantity.number.is_some_and(|number| number.power >= 3);
    let counted = change == Change::Increase && matches!(quantity.kind, Kind::Count | Kind::Ratio);
    if to != from + 1 || !(large || counted) {
        return false;
    }
    let word = lower(scene.word(from));
    let wins = |verb: &&str| match verb.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == *verb,
    };
    let noun = quantity.counted.map_or(quantity.end, |(_, to)| to.max(quantity.end));
    let added = scene.longest(noun, direction).is_some_and(|(change, _)| change == Change::Increase);
    scene.cues.locale.wins.iter().any(wins) && (!added || noun == from)
}

/// Whether a name or what an article leads in stands at token `at`, as behind a preposition of place.
fn is_place(scene: &Scene<'_>, at: usize) -> bool {
    scene.is_capital(at) || scene.has(at, Cue::Determiner).is_some()
}

/// Whether "than" stands at token `at`: "twice as high *as*" compares with anything.
fn is_compared(scene: &Scene<'_>, at: usize) -> bool {
    scene.has(at + usize::from(scene.is(at, ",")), Cue::Compared).is_some()
}

/// The direction of a noun of change that ends the word before token `at`: "Lohnerhöhung".
fn compound(scene: &Scene<'_>, at: usize) -> Option<(Change, usize)> {
    let at = at.checked_sub(1).filter(|at| scene.class(*at) == Some(Class::Word))?;
    let locale = scene.cues.locale;
    let nouns =
        [(locale.increase_nouns, Change::Increase), (locale.decrease_nouns, Change::Decrease)].into_iter();
    nouns.filter(|(nouns, _)| scene.is_named(at, nouns)).map(|(_, change)| (change, at)).next()
}

/// "by 5 %", "from 4 to 5", "to 5": a preposition before the number and a word of change in the
/// clause.
fn with_preposition(scene: &Scene<'_>, quantity: &Quantity, next: Option<usize>) -> Option<Reason<Change>> {
    for edge in edges(scene, quantity.from) {
        let by = scene.has_before(edge, Cue::By).filter(|from| !is_approximation(scene, *from, edge));
        if let Some(from) = by.filter(|_| !precedes_new(scene, quantity, edge, next)) {
            let amount = amount(scene, quantity, from);
            if amount.is_some() || scene.has(from, Cue::Of).is_none() {
                return amount;
            }
        }
        let old = scene.has_before(edge, Cue::From).filter(|from| !is_approximation(scene, *from, edge));
        if let Some(from) = old {
            // "von" and "de" also hang a number on its noun: the new value must follow.
            let of = scene.has(from, Cue::Of).is_some() || scene.has(from, Cue::By).is_some();
            let followed = next
                .filter(|next| !of || !moves_within(scene, quantity.end, *next))
                .is_some_and(|next| edges(scene, next).any(|edge| scene.has_before(edge, Cue::To).is_some()));
            if of && !followed && !follows_new(scene, quantity, from) {
                return None;
            }
            nearest(scene, from, quantity.end, moving)?;
            return Some(reason(Change::From, "the old value of a change", from, edge));
        }
        // "passerà *a* costare 3 euro"
        let costing = scene.has_before(edge, Cue::Amount).filter(|at| *at > 0 && edge == at + 1);
        let costing = costing.filter(|at| scene.any_before(*at, |cue| cue == Cue::To)).unwrap_or(edge);
        if let Some(from) = scene
            .has_before(costing, Cue::To)
            .filter(|from| scene.has(*from, Cue::Filler).is_none() || edge == quantity.from)
            .filter(|from| !is_approximation(scene, *from, edge))
            .filter(|from| !is_compared_with(scene, *from, costing))
            .filter(|from| !ends_move(scene, *from, costing))
        {
            if let Some(amount) = amount_of_noun(scene, from) {
                let earned = is_won(scene, quantity, amount.value, amount.cue);
                return (!earned).then_some(amount);
            }
            // One word for both: "बढ़कर 5" is "having risen to 5".
            let itself = scene.longest(from, end_of_move).map(|(change, to)| (change, (from, to)));
            let nearest = || nearest(scene, from, quantity.end, end_of_move);
            let (change, (at, to)) = itself.or_else(nearest)?;
            // "ett lån på 3 miljoner sparar"
            let hangs = next.is_some_and(|next| edges(scene, next).any(|edge| edge == to));
            return (to <= edge || quantity.end <= at && !hangs)
                .then(|| reason(change, "the new value of a change", at, to));
        }
    }
    None
}

/// Whether the preposition in tokens `[from, to)` ends words of comparison: "frente *a* las 3,9".
fn is_compared_with(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let compared = scene.longest_before(to, |cue| (cue == Cue::Compared).then_some(()));
    compared.is_some_and(|((), start)| start < from)
}

/// Whether a word of change stands in tokens `[from, to)`: "augmente de 20 centimes et *passe* à 3,40 euros", but not
/// "moins de".
fn moves_within(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    scene.within(from, to).any(|hit| moving(hit.cue).is_some() && !is_approximation(scene, hit.from, hit.to))
}

/// Whether the preposition in tokens `[from, to)` ends a word of change: "contratará *a* 40 personas".
fn ends_move(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    scene.longest_before(to, direction).is_some_and(|(_, start)| start < from)
}

/// Whether the number behind `edge`, which "from" leads in, is followed by a new value of the same unit: "cayó
/// *del* 91 % en 2018 *al* 84,5 %".
fn precedes_new(scene: &Scene<'_>, quantity: &Quantity, edge: usize, next: Option<usize>) -> bool {
    let Some(next) = next.filter(|_| scene.has_before(edge, Cue::From).is_some()) else { return false };
    let Some(number::Reading::Number(number)) = number::read(scene, next) else { return false };
    let unit = unit::behind(scene, number.to);
    // "a diminué de 580, à 2 240": behind a comma stands the new value of an amount.
    let comma = (quantity.end..next).any(|at| scene.is(at, ","));
    let counted = unit.is_none() && quantity.kind == Kind::Count && !comma;
    let alike = unit.is_some_and(|unit| unit.kind == quantity.kind && quantity.unit == Some(unit.code));
    (alike || counted)
        && !moves_within(scene, quantity.end, next)
        && edges(scene, next).any(|edge| scene.has_before(edge, Cue::To).is_some())
}

/// Whether the new value of the same unit ends at token `at`: "auf 3 Prozent *von* 4 Prozent".
fn follows_new(scene: &Scene<'_>, quantity: &Quantity, at: usize) -> bool {
    let ends = |from: usize| {
        let Some(number::Reading::Number(number)) = number::read(scene, from) else { return false };
        let unit = unit::behind(scene, number.to).filter(|unit| unit.edge == at);
        unit.is_some_and(|unit| unit.kind == quantity.kind && quantity.unit == Some(unit.code))
    };
    (at.saturating_sub(REACH / 4)..at).any(|at| scene.has(at, Cue::To).is_some_and(ends))
}

/// Whether the quantity says in other terms what the one ending at token `last` says: "420 jobs, *or* 6%".
pub(crate) fn restates(scene: &Scene<'_>, quantity: &Quantity, last: usize) -> Option<(usize, usize)> {
    let near = |at: &usize| *at >= last && *at - last <= REACH / 6;
    // "ou seja, 6%"
    let comma = |edge: usize| edge.checked_sub(1).filter(|at| scene.is(*at, ",")).unwrap_or(edge);
    edges(scene, quantity.from)
        .find_map(|edge| Some((scene.has_before(comma(edge), Cue::Restated).filter(near)?, edge)))
        .filter(|_| !matches!(quantity.kind, Kind::Rank | Kind::Age | Kind::Duration))
}

/// "by 5 %", with "by" at token `from`: the amount of a change.
fn amount(scene: &Scene<'_>, quantity: &Quantity, from: usize) -> Option<Reason<Change>> {
    let time = quantity.kind == Kind::Duration && scene.has(from, Cue::PeriodBefore).is_some();
    let end = quantity.end;
    let beside = scene.longest(end, direction).map(|(change, to)| (change, (end, to)));
    let (change, (at, to)) = beside.or_else(|| nearest(scene, from, end, direction)).filter(|_| !time)?;
    // "de" and "van" also hang a number on its noun: only a word of change before it counts.
    let of = scene.has(from, Cue::Of).is_some();
    let hangs = of && (to > from || (to..from).any(|at| scene.is(at, ",")));
    let earned = to == from && is_won(scene, quantity, change, (at, to));
    (!hangs && !earned).then(|| reason(change, "the amount of a change", at, to))
}

/// "ett fall *på* 16 procent": a preposition that is "to" behind verbs and "of" behind nouns of change.
fn amount_of_noun(scene: &Scene<'_>, preposition: usize) -> Option<Reason<Change>> {
    let (change, noun) = scene.longest_before(preposition, direction)?;
    let article = scene.has_before(noun, Cue::Determiner).is_some();
    (article && scene.has(preposition, Cue::HangsOn).is_some())
        .then(|| reason(change, "a noun of change before the number", noun, preposition))
}

/// What "to" makes of a number beside a word of change: "held *at* 5 %" is no new value.
pub(crate) fn end_of_move(cue: Cue) -> Option<Change> {
    match cue {
        Cue::Move(Some(Change::Unchanged)) => Some(Change::Unchanged),
        _ => moving(cue).map(|()| Change::To),
    }
}

pub(crate) fn moving(cue: Cue) -> Option<()> {
    matches!(cue, Cue::Move(_) | Cue::Multiple(_, Some(_))).then_some(())
}

/// The nearest cue that `want` takes, in the clause of tokens `[from, to)`: before it, else behind.
fn nearest<T: Copy>(
    scene: &Scene<'_>,
    from: usize,
    to: usize,
    want: impl Fn(Cue) -> Option<T> + Copy,
) -> Option<(T, (usize, usize))> {
    // "fell by 2% — to 5": a dash before the preposition parts no clauses.
    let dash = usize::from(from > 0 && scene.is(from - 1, "—"));
    let start = clause_start(scene, from - dash).max(from.saturating_sub(REACH));
    let end = clause_end(scene, to).min(to + REACH / 2);
    let comma = |at: &usize| scene.is(*at, ",") && !scene.glued(at + 1);
    let end = (to..end).find(comma).unwrap_or(end);
    let pick = |hit: &crate::cue::Hit| {
        Some((want(hit.cue)?, (hit.from, hit.to))).filter(|_| !is_approximation(scene, hit.from, hit.to))
    };
    scene.within(start, from).rev().find_map(pick).or_else(|| scene.within(to, end).find_map(pick))
}

/// Whether the tokens are (part of) a cue like "more than".
fn is_approximation(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let inside = |at: usize| {
        scene.starting(at).iter().any(|hit| {
            matches!(hit.cue, Cue::Approx(_)) && hit.from <= from && hit.to >= to && hit.to > hit.from + 1
        })
    };
    inside(from) || from > 0 && inside(from - 1) || from > 1 && inside(from - 2)
}

/// "rose 5 %", "an increase of 5 %", "cut 1,900 jobs".
fn directly_before(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Change>> {
    for edge in edges(scene, quantity.from) {
        let of = scene.has_before(edge, Cue::Of).unwrap_or(edge);
        // "увеличилась *в* полтора раза"
        let times = scene.has_before(edge, Cue::Function).filter(|_| quantity.kind == Kind::Multiple);
        for at in [edge, of, times.unwrap_or(edge)] {
            let found = scene.longest_before(at, direction).or_else(|| compound(scene, at));
            let found = found.filter(|(change, from)| !is_won(scene, quantity, *change, (*from, at)));
            if let Some((change, from)) = found.filter(|(_, from)| !is_approximation(scene, *from, at)) {
                let both = scene.any_before(at, |cue| matches!(cue, Cue::Approx(_)));
                // "zu 60 Prozent" is no "legte zu".
                let level = scene.any_before(at, |cue| matches!(cue, Cue::Amount | Cue::PeriodBefore));
                let verb = at < edge && scene.cues.locale.capital_nouns && !scene.is_capital(from);
                return (!both && !level && !verb)
                    .then(|| reason(change, "a word of change before the number", from, at));
            }
        }
        let still =
            scene.longest_before(edge, |cue| (cue == Cue::Move(Some(Change::Unchanged))).then_some(()));
        if let Some(((), from)) = still {
            return Some(reason(Change::Unchanged, "a word of staying before the number", from, edge));
        }
    }
    None
}

/// Whether the number only names a standard that is known: "the target of 2%", "the 2% target".
pub(crate) fn is_standard(scene: &Scene<'_>, quantity: &Quantity) -> bool {
    let standards = scene.cues.locale.standards;
    let of = scene.has_before(quantity.from, Cue::Of);
    let before = of.and_then(|of| of.checked_sub(1)).is_some_and(|at| scene.is_named(at, standards));
    let behind = matches!(quantity.kind, Kind::Percent | Kind::Measure | Kind::Money);
    before || behind && !scene.glued(quantity.end) && scene.is_named(quantity.end, standards)
}
