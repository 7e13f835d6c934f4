//! Whether a quantity is stated as a fact, planned, possible or only thought of.

use crate::cue::{Cue, Hit};
use crate::qualify::{REACH, Reason, clause_end, clause_start, counts_votes, edges, moving, reason};
use crate::quantity::Quantity;
use crate::scene::Scene;
use crate::token::{Class, lower};
use crate::vocabulary::Traits;
use crate::{Approximation, Change, Kind, Modality};

/// How many tokens before and behind a period its plan is told.
const PLAN_REACH: (usize, usize) = (8, 2);

/// How many tokens before a plan it may be called a forecast: "as *expected*, will cost".
const SOFT_REACH: usize = 6;

/// Fact, plan or thought: the cue nearest to the quantity in its clause.
///
/// Behind the quantity a cue counts up to the next comma or "and". A noun ("the target of 3%") says
/// nothing, nor does the future of a level ("will rise to 3%"), which nobody decides. What is planned
/// under a condition that opens the sentence is a thought; an old value is none, and of the weather
/// nothing is planned.
pub(crate) fn modality(
    scene: &Scene<'_>,
    quantity: &Quantity,
    change: Option<Change>,
) -> Option<Reason<Modality>> {
    let vague = quantity.approximation == Some(Approximation::Vague);
    let found = offer(scene, quantity).or_else(|| cue_of_modality(scene, quantity)).filter(|_| !vague)?;
    let condition = scene.has(0, Cue::Hypothetical).filter(|_| scene.has(0, Cue::Conjunction).is_some());
    let condition = condition.or_else(|| verb_of_condition(scene, quantity.from));
    let weather = is_weather(quantity);
    let cast = quantity.is_tally() || is_vote(scene, quantity, found.cue.0);
    match (found.value, change) {
        (Modality::Planned | Modality::Hypothetical, Some(Change::From)) => None,
        (Modality::Planned, _) if cast => None,
        (Modality::Planned | Modality::Possible, _) if is_done(scene, quantity, &found) => None,
        (Modality::Planned, _) if is_now(scene, quantity, found.cue) => None,
        (_, None) if is_minded(scene, quantity, found.cue.0) => None,
        (Modality::Planned, _) if condition.is_some() => {
            Some(reason(Modality::Hypothetical, "a condition opens the sentence", 0, condition?))
        }
        (Modality::Hypothetical, _) if is_reported_future(scene, found.cue) => {
            Some(reason(Modality::Planned, "a future told in the past", found.cue.0, found.cue.1))
        }
        (Modality::Hypothetical, _) if is_hearsay(scene, found.cue) => {
            Some(Reason { value: Modality::Possible, rule: "a conditional of hearsay", ..found })
        }
        (Modality::Planned, _) if weather => Some(Reason { value: Modality::Possible, ..found }),
        (Modality::Planned, _) => {
            let forecast = softened(scene, found.cue).or_else(|| forecast_behind(scene, quantity.end));
            Some(forecast.unwrap_or(found))
        }
        _ => Some(found),
    }
}

/// Whether the tokens `[from, to)` of a period stand beside a cue of plans or a verb in the future.
pub(crate) fn is_planned(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let start = from.saturating_sub(PLAN_REACH.0);
    let end = (to + PLAN_REACH.1).min(scene.len());
    let future = |at: usize| is_bent(scene, at, scene.cues.locale.future_endings);
    scene.within(start, end).any(|hit| hit.cue == Cue::Planned) || (start..end).any(future)
}

/// Whether what stands at token `at` is told of the time to come: a verb of the future, or one of beginning,
/// stands near before it or right behind.
pub(crate) fn leans_ahead(scene: &Scene<'_>, at: usize) -> bool {
    let locale = scene.cues.locale;
    let (start, end) = (at.saturating_sub(PLAN_REACH.0), (at + PLAN_REACH.0 / 2).min(scene.len()));
    let border =
        |token: &usize| scene.has(*token, Cue::Say).is_some() || matches!(scene.word(*token), ";" | ":");
    let start = (start..at).rev().find(border).unwrap_or(start);
    let tells = |hit: &Hit| match hit.cue {
        Cue::Scheduled => true,
        Cue::Planned | Cue::Possible => scene.has(hit.from, Cue::Function) == Some(hit.to),
        _ => false,
    };
    let future = |token: usize| is_bent(scene, token, locale.future_endings);
    let tells = |hit: &Hit| tells(hit) && !is_other_word(scene, hit);
    scene.within(start, end).any(tells) || !locale.future_endings.is_empty() && (start..end).any(future)
}

/// The forecast that makes one of the plan at the tokens of `cue`: "как *ожидается*, получат 5 млн".
fn softened(scene: &Scene<'_>, cue: (usize, usize)) -> Option<Reason<Modality>> {
    let start = cue.0.saturating_sub(SOFT_REACH);
    let forecast = |hit: &&Hit| hit.cue == Cue::Possible && !is_nominal(scene, hit.from, hit.to);
    let hit = scene.within(start, cue.0).rfind(forecast)?;
    let parted = (hit.to..cue.0).any(|at| scene.has(at, Cue::And).is_some() || scene.is(at, ";"));
    (!parted && hit.to <= cue.0)
        .then(|| reason(Modality::Possible, "a forecast before the plan", hit.from, hit.to))
}

/// The verb of who forecasts what is told before it: "will rise to 5, *expect* analysts".
fn forecast_behind(scene: &Scene<'_>, end: usize) -> Option<Reason<Modality>> {
    let verb = (end..clause_end(scene, end)).find(|at| scene.is(*at, ",") && !scene.glued(at + 1))? + 1;
    let to = scene.has(verb, Cue::Possible).filter(|_| scene.has(verb, Cue::Say).is_some())?;
    Some(reason(Modality::Possible, "a forecast behind the plan", verb, to))
}

/// Whether the clause says that what was planned has come about by now: "the planned road has cost 3 million
/// *so far*".
fn is_done(scene: &Scene<'_>, quantity: &Quantity, found: &Reason<Modality>) -> bool {
    let (start, end) = (clause_start(scene, quantity.from), clause_end(scene, quantity.end));
    found.cue.0 < quantity.from && scene.within(start, end).any(|hit| hit.cue == Cue::SoFar)
}

/// A sum that is offered: "has *offered* 2.1 billion dollars for its rival".
fn offer(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Modality>> {
    let offers = Some(scene.cues.locale.offers).filter(|_| quantity.kind == Kind::Money)?;
    let verb = |at: usize| scene.class(at) == Some(Class::Word) && offers.contains(&&*lower(scene.word(at)));
    let before = edges(scene, quantity.from).filter_map(|edge| edge.checked_sub(1)).find(|at| verb(*at));
    let at = before.or_else(|| Some(quantity.end).filter(|at| scene.cues.locale.verb_last && verb(*at)))?;
    Some(reason(Modality::Planned, "what is offered", at, at + 1))
}

/// Whether the clause of a plan says that it is so now: "gaan werknemers *nu* met 66 jaar". What is done again and
/// again is done now too where the verb is in the passive: "*täglich* werden 300 Kranke behandelt".
fn is_now(scene: &Scene<'_>, quantity: &Quantity, cue: (usize, usize)) -> bool {
    let now = |from: usize, to: usize| from < to && scene.within(from, to).any(|hit| hit.cue == Cue::Now);
    let (start, end) = (clause_start(scene, quantity.from), clause_end(scene, quantity.end));
    let habits = scene.cues.locale.habits;
    let again = || (start..end).any(|at| habits.contains(&&*lower(scene.word(at))));
    let passive =
        scene.has(cue.0, Cue::Passive) == Some(cue.1) && !ends_in_infinitive(scene, quantity.end, end);
    now(cue.1, quantity.from) || passive && (now(start, end) || again())
}

/// Whether the last word of the clause in tokens `[from, end)` may be an infinitive, which with the auxiliary of
/// the passive is a future where both are one word.
fn ends_in_infinitive(scene: &Scene<'_>, from: usize, end: usize) -> bool {
    let last = (from..end).take_while(|at| scene.class(*at) == Some(Class::Word)).last();
    last.is_none_or(|at| scene.word(at).ends_with('n') && !scene.word(at).starts_with("ge"))
}

/// Whether the quantity is the share of those who want or expect something, told with the verb at token `cue`: "six
/// in ten *want* to keep cash".
fn is_minded(scene: &Scene<'_>, quantity: &Quantity, cue: usize) -> bool {
    let share = matches!(quantity.kind, Kind::Ratio | Kind::Percent) && cue >= quantity.end;
    let minds = |at: usize| scene.cues.locale.minds.contains(&&*lower(scene.word(at)));
    let say = || scene.within(quantity.end, cue).any(|hit| hit.cue == Cue::Say);
    share && (minds(cue) || say())
}

/// Whether the conditional in tokens `[from, to)` is that of what is not confirmed: French "l'accident *aurait*
/// fait 14 blessés". A condition anywhere in the sentence makes it a thought.
fn is_hearsay(scene: &Scene<'_>, (from, to): (usize, usize)) -> bool {
    let locale = scene.cues.locale;
    let hearsay = |at: usize| locale.hearsay.contains(&&*lower(scene.word(at)));
    let told = scene.class(to) == Some(Class::Digits) || scene.ends_in(to, locale.participle_endings, 0);
    let other = |hit: &Hit| hit.cue == Cue::Hypothetical && !hearsay(hit.from);
    to == from + 1 && hearsay(from) && told && !scene.within(0, scene.len()).any(other)
}

/// Where the verb of a condition before token `end` ends, where verbs stand last: "yağmur *yağmazsa*".
fn verb_of_condition(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let locale = scene.cues.locale;
    let verb = |at: &usize| is_bent(scene, *at, locale.conditional_endings);
    if locale.verb_last { (0..end).find(verb).map(|at| at + 1) } else { None }
}

/// Whether votes are counted, or who gave them with the verb at token `cue`: they are cast once something is
/// decided. "Approved by 14 votes", "five of six voted for the plan".
fn is_vote(scene: &Scene<'_>, quantity: &Quantity, cue: usize) -> bool {
    counts_votes(scene, quantity) || cue >= quantity.to && begins_as(scene, cue, scene.cues.locale.votes)
}

/// Whether token `at` is a verb with one of `endings`, which are of the future, the conditional or of what may be.
fn is_bent(scene: &Scene<'_>, at: usize, endings: &[&str]) -> bool {
    scene.may_be(at, Traits::BENT) && scene.ends_in(at, endings, 2)
}

/// Whether the word at token `at` begins with one of `stems`.
fn begins_as(scene: &Scene<'_>, at: usize, stems: &[&str]) -> bool {
    !stems.is_empty() && stems.iter().any(|stem| lower(scene.word(at)).starts_with(stem))
}

/// Whether token `at` stands in a relative clause that is over before token `end`: "the firm, which *plans* to
/// list, earned 3 million".
fn is_aside(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    let comma = |token: &usize| scene.is(*token, ",") && !scene.glued(token + 1);
    let opens = |comma: usize| {
        let german = scene.cues.locale.capital_nouns && scene.has(comma + 1, Cue::Determiner).is_some();
        german || (comma + 1..comma + 3).any(|token| scene.has(token, Cue::RelativePronoun).is_some())
    };
    let start = at.saturating_sub(REACH);
    (at..end).any(|token| comma(&token)) && (start..at).rev().find(comma).is_some_and(opens)
}

/// Whether a clause of its own in the past, led in by "but", stands between tokens `from` and `to`: "plans 600
/// beds *but opened* just 240".
fn is_parted(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let past = |at: usize| scene.ends_in(at, scene.cues.locale.past_sayings, 2);
    let contrast = (from..to).rfind(|at| scene.has(*at, Cue::Contrast).is_some());
    contrast.is_some_and(|at| (at + 1..to).any(past))
}

/// Whether the conditional in tokens `[from, to)` is the future behind a past verb of saying: "said it
/// *would* build". A condition or a demand anywhere in the sentence makes it a thought.
fn is_reported_future(scene: &Scene<'_>, (from, to): (usize, usize)) -> bool {
    let locale = scene.cues.locale;
    let reported = |at: usize| scene.ends_in(at, locale.reported_futures, 0);
    let past = |at: usize| scene.ends_in(at, locale.past_sayings, 0);
    let said = |hit: &Hit| hit.cue == Cue::Say && (hit.from..hit.to).any(past);
    let other = |hit: &Hit| hit.cue == Cue::Hypothetical && !reported(hit.from);
    to == from + 1
        && reported(from)
        && scene.within(from.saturating_sub(REACH), from).any(said)
        && !scene.within(0, scene.len()).any(other)
}

fn cue_of_modality(scene: &Scene<'_>, quantity: &Quantity) -> Option<Reason<Modality>> {
    let (from, end) = (quantity.from, quantity.end);
    let clause = clause_start(scene, from);
    let start = relative_clause(scene, clause.max(from.saturating_sub(REACH)), from);
    // What is denied is no part of the plan told before it, nor a plan itself.
    if (start..from).any(|at| scene.has(at, Cue::Denial).is_some()) {
        return None;
    }
    let stop = clause_end(scene, end).min(end + REACH / 2);
    let border = |at: &usize| scene.is(*at, ",") || scene.has(*at, Cue::And).is_some();
    let stop = (end..stop).find(border).unwrap_or(stop);
    let before = cue_before(scene, quantity, start).or_else(|| gapped(scene, quantity, clause));
    // "a bridge 30 km *long* will cost": what is built has its measure already.
    let measure = scene.has_before(from, Cue::Dimension).is_some();
    let behind = || {
        let cue = scene.within(end, stop).find_map(|hit| of_cue(scene, quantity, hit));
        cue.or_else(|| (end..stop).find_map(|at| of_ending(scene, quantity, at)))
    };
    // "wordt een stand van 14 meter *verwacht*"
    let passive = |found: &Reason<Modality>| {
        found.value == Modality::Planned && scene.has(found.cue.0, Cue::Passive) == Some(found.cue.1)
    };
    let expected = || behind().filter(|found| found.value == Modality::Possible);
    let before = before.map(|found| if passive(&found) { expected().unwrap_or(found) } else { found });
    before.or_else(|| behind().filter(|_| !measure))
}

/// The cue nearest before the quantity, from token `start` on.
fn cue_before(scene: &Scene<'_>, quantity: &Quantity, start: usize) -> Option<Reason<Modality>> {
    let from = quantity.from;
    let own = |at: usize| of_ending(scene, quantity, at).filter(|_| !is_aside(scene, at, from));
    let cue = scene.within(start, from).rev().find_map(|hit| of_cue(scene, quantity, hit));
    nearer(cue, (start..from).rev().find_map(own))
}

/// What the clause before says where this one, which begins at token `start`, leaves its verb out: "Norway will
/// give 3 million; *Sweden, 2 million*".
fn gapped(scene: &Scene<'_>, quantity: &Quantity, start: usize) -> Option<Reason<Modality>> {
    let semicolon = start.checked_sub(1).filter(|at| scene.is(*at, ";"))?;
    let comma = quantity.from.checked_sub(1).filter(|at| scene.is(*at, ","))?;
    let short = comma > start
        && comma <= start + APART
        && (start..comma).all(|at| scene.class(at) == Some(Class::Word));
    short.then(|| cue_before(scene, quantity, clause_start(scene, semicolon)))?
}

/// What `hit` says of the quantity, if it says of it whether it is so.
fn of_cue(scene: &Scene<'_>, quantity: &Quantity, hit: &Hit) -> Option<Reason<Modality>> {
    let value = modality_of(scene, hit)?;
    let idle = is_nominal(scene, hit.from, hit.to)
        || value == Modality::Planned && !is_weather(quantity) && is_level(scene, hit.to)
        || is_other_word(scene, hit)
        || is_aside(scene, hit.from, quantity.from)
        || is_parted(scene, hit.to, quantity.from);
    (!idle).then(|| reason(value, "a cue of modality in the clause", hit.from, hit.to))
}

/// What the ending of the verb at token `at` says of the quantity.
fn of_ending(scene: &Scene<'_>, quantity: &Quantity, at: usize) -> Option<Reason<Modality>> {
    scene.may_be(at, Traits::BENT).then_some(())?;
    let locale = scene.cues.locale;
    // "la secretaría"
    let noun = || scene.any_before(at, |cue| matches!(cue, Cue::Determiner | Cue::Of));
    if scene.ends_in(at, locale.conditional_endings, 2) && !noun() {
        return Some(reason(Modality::Hypothetical, "a verb in the conditional", at, at + 1));
    }
    if scene.ends_in(at, locale.possible_endings, 2) {
        return Some(reason(Modality::Possible, "a verb of what may be", at, at + 1));
    }
    is_future(scene, at, is_weather(quantity))
        .then(|| reason(Modality::Planned, "a verb in the future", at, at + 1))
}

fn modality_of(scene: &Scene<'_>, hit: &Hit) -> Option<Modality> {
    let infinitive = |at: usize| scene.ends_in(at, scene.cues.locale.infinitive_endings, 2);
    let past = |at: usize| scene.ends_in(at, scene.cues.locale.past_sayings, 2);
    match hit.cue {
        Cue::Planned => Some(Modality::Planned),
        // Polish "tunel *miał* kosztować": what was meant to be.
        Cue::PlannedBefore if past(hit.from) => {
            (hit.to..hit.to + 4).any(infinitive).then_some(Modality::Hypothetical)
        }
        Cue::PlannedBefore => (hit.to..hit.to + 4).any(infinitive).then_some(Modality::Planned),
        Cue::Apart => apart(scene, hit),
        Cue::Possible => Some(Modality::Possible),
        Cue::Hypothetical => Some(Modality::Hypothetical),
        _ => None,
    }
}

/// How many tokens may stand between a verb and the word that it goes with, unless that ends the clause.
const APART: usize = 4;

/// What the verb of `hit` says with a word further on in its clause: "schlägt 3 Prozent *vor*", "voted on
/// Tuesday *to* spend". Before a number that word is a preposition.
fn apart(scene: &Scene<'_>, hit: &Hit) -> Option<Modality> {
    let verb = lower(scene.word(hit.from));
    // "stemde met 14 tegen 6 *voor* een krediet"
    let votes = begins_as(scene, hit.from, scene.cues.locale.votes);
    let comma = |at: &usize| scene.is(*at, ",") && !scene.glued(*at + 1);
    let stop = scene.len().min(hit.to + REACH / 2);
    let stop = (hit.to..stop).find(comma).unwrap_or(stop);
    let fits = |at: usize, word: &str| {
        let class = scene.class(at + 1);
        let ends = matches!(class, None | Some(Class::Sign));
        // "schlug den Meister vor vollem Haus": a particle of a verb ends the clause.
        let near = !scene.cues.locale.verb_second && at <= hit.to + APART;
        let led = near && class == Some(Class::Word) || votes && scene.any(at + 1, Cue::is_grammar);
        scene.is(at, word) && (ends || led)
    };
    let mut pairs = scene.cues.locale.apart.iter().filter(|(first, ..)| *first == verb);
    pairs.find(|(_, word, _)| (hit.to..stop).any(|at| fits(at, word))).map(|(.., modality)| *modality)
}

/// Whether a longer cue of modality holds the one of `hit`, or it is the name of a month or the
/// preposition of a time.
fn is_other_word(scene: &Scene<'_>, hit: &Hit) -> bool {
    let modal = |cue| matches!(cue, Cue::Planned | Cue::Possible | Cue::Hypothetical);
    let holds = |at: usize| {
        let longer =
            |other: &Hit| modal(other.cue) && other.to >= hit.to && other.to - other.from > hit.to - hit.from;
        scene.starting(at).iter().any(longer)
    };
    let longer = (hit.from.saturating_sub(2)..=hit.from).any(holds);
    let month =
        scene.is_capital(hit.from) && hit.from > 0 && scene.any(hit.from, |cue| matches!(cue, Cue::Month(_)));
    let before = scene.class(hit.from.wrapping_sub(1)) == Some(Class::Word);
    let time = before && scene.has(hit.from, Cue::PeriodBefore).is_some() && hit.cue == Cue::Hypothetical;
    // "comprometeu-se"
    let clitic =
        hit.cue == Cue::Hypothetical && scene.glued(hit.from) && scene.is(hit.from.wrapping_sub(1), "-");
    // "bis *zum* 3. Mai"
    let until = scene.has(hit.from, Cue::PeriodBefore) == Some(hit.to)
        && scene.any_before(hit.from, |cue| cue == Cue::Until);
    longer || month || time || clitic || until
}

/// Where the relative clause begins that token `at` stands in, else `start`: "mounted on lorries, which
/// two brigades use".
pub(crate) fn relative_clause(scene: &Scene<'_>, start: usize, at: usize) -> usize {
    let opens = |token: &usize| scene.is(*token, ",") && scene.has(token + 1, Cue::RelativePronoun).is_some();
    (start..at).rev().find(|token| scene.is(*token, ",")).filter(opens).map_or(start, |comma| comma + 1)
}

/// The one of two cues before a quantity that is nearer to it.
fn nearer<T>(one: Option<Reason<T>>, other: Option<Reason<T>>) -> Option<Reason<T>> {
    match (one, other) {
        (Some(one), Some(other)) if other.cue.0 > one.cue.0 => Some(other),
        (Some(one), _) => Some(one),
        (None, other) => other,
    }
}

/// Whether the quantity is one of forecasts of the weather.
fn is_weather(quantity: &Quantity) -> bool {
    matches!(quantity.unit, Some("Cel" | "[degF]" | "m/s"))
}

/// Whether token `at` is a verb in the future that ends as such, and says of no level how it moves, save
/// of the weather.
fn is_future(scene: &Scene<'_>, at: usize, weather: bool) -> bool {
    let locale = scene.cues.locale;
    // "«*Pianteremo* 300 alberi»": a verb without its pronoun opens what is said.
    let opens = at == 0 || scene.is_quotation(at - 1);
    let capital = locale.drops_pronouns && opens && scene.word(at).len() > 6;
    let ends = scene.ends_in(at, locale.future_endings, 2);
    let ends = ends || capital && scene.ends_in_any_case(at, locale.future_endings);
    ends && (weather || !is_level(scene, at))
}

/// Whether the cue in tokens `[at, to)` is a noun: it has a capital where nouns have one, else it
/// stands between an article and a preposition or the end of its phrase.
fn is_nominal(scene: &Scene<'_>, at: usize, to: usize) -> bool {
    if scene.cues.locale.capital_nouns {
        return scene.is_capital(at) && at > 0;
    }
    let stands = |at: usize| scene.class(at) == Some(Class::Word) || matches!(scene.word(at), "’" | "'");
    let mut phrase = (at.saturating_sub(3)..at).rev().take_while(|before| stands(*before));
    // "on strong *demand*"
    let hangs = |cue| matches!(cue, Cue::Of | Cue::HangsOn | Cue::By | Cue::To);
    let article = phrase.any(|before| {
        scene.has(before, Cue::Determiner).is_some() || before + 1 < at && scene.any(before, hangs)
    });
    let closed = matches!(scene.class(to), None | Some(Class::Sign))
        || scene.any(to, |cue| matches!(cue, Cue::Of | Cue::HangsOn | Cue::By));
    // "prévoit de consacrer 3 millions"
    let acts = scene
        .has(to, Cue::Of)
        .is_some_and(|verb| scene.ends_in(verb, scene.cues.locale.infinitive_endings, 2));
    let closed = closed && !acts && scene.has(to, Cue::Determiner).is_none();
    let verb = scene.has(at, Cue::Function).is_some() || scene.has(at, Cue::Amount).is_some();
    // "el tiempo de espera"
    if scene.cues.locale.drops_pronouns && !verb && to == at + 1 && scene.has_before(at, Cue::Of).is_some() {
        return !scene.ends_in(at, scene.cues.locale.infinitive_endings, 2);
    }
    // "The council voted on Tuesday"
    let told =
        scene.ends_in(to - 1, scene.cues.locale.past_sayings, 2) && scene.class(to) == Some(Class::Word);
    let verb = verb || told;
    article && closed && !verb
}

/// Whether the verb at token `at` says how a level moves by itself: "rise to", "go from", "cost".
fn is_level(scene: &Scene<'_>, at: usize) -> bool {
    let moved = scene.longest(at, |cue| moving(cue).filter(|()| cue != Cue::Move(Some(Change::Unchanged))));
    // "pasará a costar 89 euros": a price is set.
    let priced =
        |to: usize| scene.has(to, Cue::To).is_some_and(|verb| scene.has(verb, Cue::Amount).is_some());
    // "will rise next year to 4%"
    let leads = |at: usize| scene.any(at, |cue| matches!(cue, Cue::By | Cue::From | Cue::To));
    let timed = |to: usize| {
        let time = |at: usize| scene.any(at, |cue| matches!(cue, Cue::Relative(_) | Cue::Moment(..)));
        time(to) && (to + 1..to + 4).any(leads)
    };
    let goes = moved.is_some_and(|((), to)| (leads(to) || timed(to)) && !priced(to));
    // The price of each is known.
    let each = || scene.within(at.saturating_sub(REACH / 3), at).any(|hit| hit.cue == Cue::Every);
    let costs = || begins_as(scene, at, scene.cues.locale.costs) && !each();
    goes || scene.has(at, Cue::Amount).is_some() && !costs()
}
