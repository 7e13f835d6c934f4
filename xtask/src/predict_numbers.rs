//! Predictions of quantities in the forms that the two public scorers read.
//!
//! Both sets have names of their own for units and count some things otherwise than a claim does:
//! here is where those differences live, so that the crate need not know them.

mod names;
mod rtext;

use std::fs;
use std::path::Path;

use anyhow::Result;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value, json};
use tallywire_article::Language;
use tallywire_claims::{Approximation, Change, Claim, Kind, extract_text, numbers};

pub(crate) use rtext::rtext;

#[derive(Deserialize)]
struct Case {
    id: String,
    text: String,
    #[serde(default)]
    lang: Option<String>,
    /// The one model of the Recognizers that the case is for.
    #[serde(default)]
    model: String,
}

/// Prints one `{"id", "quantities": [..]}` for each case of `file`.
pub(crate) fn newsquant(file: &Path) -> Result<()> {
    for case in cases(file)? {
        let claims = completed(&case.text, extract_text(&case.text, Language::of("en")));
        let mut quantities = ones(&case.text, &claims);
        let mut rest = &claims[..];
        while let Some((claim, tail)) = rest.split_first() {
            let ends = tail.first().and_then(|next| ends_of_move(claim, next));
            quantities.extend(match ends {
                Some((from, to)) => move_as_range(from, to),
                None => as_newsquant(claim),
            });
            rest = &tail[usize::from(ends.is_some())..];
        }
        println!("{}", json!({ "id": case.id, "quantities": quantities }));
    }
    Ok(())
}

fn cases(file: &Path) -> Result<Vec<Case>> {
    let text = fs::read_to_string(file)?;
    text.lines().filter(|line| !line.is_empty()).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// The claims with what they leave to their neighbours: the noun that was counted just before or behind
/// them, and the qualifier of the number that one in brackets converts.
fn completed(text: &str, mut claims: Vec<Claim>) -> Vec<Claim> {
    for at in 0..claims.len() {
        if claims[at].kind == Kind::Count && claims[at].counted.is_none() {
            let before = claims[..at].iter().rev();
            let noun = before.chain(&claims[at + 1..]).find_map(|other| {
                other.counted.clone().filter(|_| other.kind == Kind::Count && other.value != claims[at].value)
            });
            claims[at].counted = noun;
        }
        let Some(last) = at.checked_sub(1) else { continue };
        let between = text.get(claims[last].byte.end..claims[at].byte.start);
        if between == Some(" (") && claims[last].kind == claims[at].kind {
            claims[at].approximation = claims[last].approximation;
            claims[at].change = None;
        }
    }
    claims
}

/// The old and the new value, if two claims are "from a to b": a range to `NewsQuant`, whereas "to b from
/// a" is two.
fn ends_of_move<'a>(a: &'a Claim, b: &'a Claim) -> Option<(&'a Claim, &'a Claim)> {
    let moved =
        unit_name(a) == unit_name(b) && (a.change, b.change) == (Some(Change::From), Some(Change::To));
    moved.then_some((a, b))
}

/// "one solution" and "one of the stores": no claims, but quantities to `NewsQuant`.
fn ones(text: &str, claims: &[Claim]) -> Vec<Value> {
    let words: Vec<_> = text.split_whitespace().collect();
    let claimed = claims.iter().any(|claim| claim.quote.to_lowercase().contains("one"));
    let ones = words.iter().enumerate().filter(|(_, word)| matches!(**word, "one" | "One") && !claimed);
    ones.filter_map(|(at, _)| {
        let unit = noun_of_one(&words[at + 1..])?;
        Some(json!({ "value": 1.0, "unit": unit, "change": "=" }))
    })
    .collect()
}

/// What one is one of: up to the plural that "of" asks for, without articles.
fn noun_of_one(words: &[&str]) -> Option<String> {
    let first = words.first()?;
    if *first == "that" {
        return Some("-".to_owned());
    }
    let of = *first == "of";
    let skipped = words.iter().position(|word| !names::BEFORE_NOUN.contains(word)).unwrap_or(words.len());
    let word = |word: &&str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words: Vec<_> = words[skipped..].iter().map(word).collect();
    let plain = |word: &String| word.len() > 3 && word.starts_with(char::is_lowercase);
    words.first().filter(|word| plain(word) && !names::NO_NOUN.contains(&word.as_str()))?;
    let noun = if of { words.iter().take(4).position(|word| is_plural(word)).unwrap_or(0) } else { 0 };
    Some(singular(&words[..=noun].iter().map(|word| positive(word)).collect::<Vec<_>>().join(" ")))
}

/// A superlative as the adjective that it is of: "oldest" is old.
fn positive(word: &str) -> &str {
    word.strip_suffix("est").filter(|stem| stem.len() > 2).unwrap_or(word)
}

fn is_plural(word: &str) -> bool {
    let ending = |ending: &&str| word.ends_with(ending);
    word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(ending)
}

fn move_as_range(from: &Claim, to: &Claim) -> Option<Value> {
    let (low, unit) = named(from)?;
    let (high, _) = named(to)?;
    Some(json!({ "value": [low, high], "unit": unit, "change": "=" }))
}

fn as_newsquant(claim: &Claim) -> Option<Value> {
    if matches!(claim.kind, Kind::Rank | Kind::Multiple) {
        return None;
    }
    if claim.approximation == Approximation::Vague {
        return vague(claim);
    }
    let (value, unit) = named(claim)?;
    let value = if claim.is_range() {
        let scale = factor(claim);
        json!([
            claim.low.and_then(|low| number(low * scale)),
            claim.high.and_then(|high| number(high * scale))
        ])
    } else {
        json!(value)
    };
    Some(json!({ "value": value, "unit": unit, "change": change(claim) }))
}

/// "dozens" is 12, "hundreds of miles" 100 to 1000: so the set has it.
fn vague(claim: &Claim) -> Option<Value> {
    let word = claim.quote.to_lowercase();
    let power = names::VAGUE.iter().find(|(name, _)| word.starts_with(name))?.1;
    let value = if power == 0 { json!(12.0) } else { json!([10_f64.powi(power), 10_f64.powi(power + 1)]) };
    Some(json!({ "value": value, "unit": unit_name(claim), "change": "=" }))
}

/// The number and its unit as the set names them.
fn named(claim: &Claim) -> Option<(f64, String)> {
    let value = claim.value.or(claim.low)?;
    let value = match claim.whole {
        Some(whole) if !whole.is_zero() => value / whole,
        _ => value * factor(claim),
    };
    Some((number(value)?, unit_name(claim)))
}

fn number(value: Decimal) -> Option<f64> {
    value.to_string().parse().ok()
}

/// What the set's unit is smaller by: it keeps cents and basis points.
fn factor(claim: &Claim) -> Decimal {
    if small_unit(claim).is_some() { Decimal::ONE_HUNDRED } else { Decimal::ONE }
}

/// The hundredth of a unit that the quote names.
fn small_unit(claim: &Claim) -> Option<&'static str> {
    let quote = claim.quote.to_lowercase();
    let ends = |words: &[&str]| words.iter().any(|word| quote.contains(word));
    // "84.75 cents .. while the lowest is 74.07"
    let bare = quote.parse::<Decimal>().ok();
    let elided = bare.is_some() && bare == claim.value.map(|value| value * Decimal::ONE_HUNDRED);
    match claim.kind {
        Kind::Percent if ends(&["basis point", "bps"]) => Some("basis point"),
        Kind::Money if ends(&["cent"]) && !quote.contains("per") || elided => Some("cent"),
        // The set takes the p of "164p" for points.
        Kind::Money if quote.ends_with('p') => Some("point"),
        Kind::Money if ends(&["pence", "penny"]) => Some("pence"),
        _ => None,
    }
}

fn unit_name(claim: &Claim) -> String {
    let quote = claim.quote.to_lowercase();
    let base = match (small_unit(claim), claim.kind, claim.unit.as_deref()) {
        (.., Some("[HP]")) if quote.contains("bhp") => "brake horsepower".to_owned(),
        (.., Some("[lbf_av].[ft_i]")) if quote.contains("pound") => "pound-foot".to_owned(),
        (Some(small), ..) => small.to_owned(),
        (_, Kind::Age, _) => "year of age".to_owned(),
        (_, Kind::Ratio, _) => format!("% {}", claim.counted.as_deref().map_or("-".to_owned(), singular)),
        (_, _, Some(code)) => names::unit(code).unwrap_or(code).to_owned(),
        (_, _, None) => match counted(claim).map_or("-".to_owned(), |noun| singular(&noun)) {
            times if times == "time" => "count".to_owned(),
            noun => noun,
        },
    };
    match claim.per.as_deref().map(per_what) {
        Some(thing) if claim.unit.is_some() => format!("{base} per {thing}"),
        _ => base,
    }
}

/// The noun that is counted, with its other half where "and" joins two: "digital and physical sales".
fn counted(claim: &Claim) -> Option<String> {
    let noun = claim.counted.as_deref()?;
    let behind = claim.sentence.split_once(noun).and_then(|(_, rest)| rest.strip_prefix(" and "));
    let more = behind.filter(|_| !noun.split(' ').any(is_plural)).and_then(|rest| {
        let words: Vec<_> = rest.split(' ').take(3).collect();
        let plural = words.iter().position(|word| is_plural(word))?;
        Some(words[..=plural].join(" "))
    });
    Some(more.map_or_else(|| noun.to_owned(), |more| format!("{noun} {more}")))
}

/// What a rate is per, without "per" or the article: "square foot".
fn per_what(per: &str) -> String {
    let per = per.trim_start_matches(['-', '/']).replace('-', " ");
    let (first, rest) = per.split_once(' ').unwrap_or(("", &per));
    let thing = if matches!(first, "per" | "a" | "an" | "each" | "every") { rest } else { &per };
    // A unit has its full name there too: "per mmBTU", "/cm".
    let one = numbers(&format!("1 {thing}"), Language::of("en"));
    let unit = one.first().filter(|one| one.value == Some(Decimal::ONE)).and_then(|one| one.unit);
    unit.and_then(names::unit).map_or_else(|| singular(thing), str::to_owned)
}

/// A noun phrase in lower case with its last word in the singular.
fn singular(phrase: &str) -> String {
    let phrase = phrase.to_lowercase();
    // "slots available": what follows the plural noun is not part of its name.
    let words: Vec<_> = phrase.split(' ').filter(|word| *word != "previous").collect();
    // "around 73 raising the prospect": a participle alone is no noun.
    if words.len() == 1 && words[0].len() > 5 && words[0].ends_with("ing") {
        return "-".to_owned();
    }
    let end = words.iter().position(|word| is_plural(word)).map_or(words.len(), |at| at + 1);
    // "recorded songs", "rushing yards": participles are no part of it either.
    let participle = |word: &&str| word.len() > 5 && (word.ends_with("ed") || word.ends_with("ing"));
    let start = usize::from(end > 1 && participle(&words[0]));
    let phrase = words[start..end].join(" ");
    let (head, last) = phrase.rsplit_once(' ').unwrap_or(("", &phrase));
    let last = match last {
        "people" | "series" | "species" => last.to_owned(),
        "children" => "child".to_owned(),
        _ if last.ends_with("men") => format!("{}an", last.trim_end_matches("en")),
        _ if last.ends_with("ies") && last.len() > 4 => format!("{}y", last.trim_end_matches("ies")),
        _ if ["sses", "xes", "ches", "shes"].iter().any(|ending| last.ends_with(ending)) => {
            last.trim_end_matches("es").to_owned()
        }
        _ if is_plural(last) => last.trim_end_matches('s').to_owned(),
        _ => last.to_owned(),
    };
    if head.is_empty() { last } else { format!("{head} {last}") }
}

/// The direction of "fell to 84": that of the verb, where it stands before "to" and no amount between.
fn end_of_move(claim: &Claim) -> &'static str {
    let before = claim.sentence.split(&claim.quote).next().unwrap_or_default();
    let mut words = before.split_whitespace().rev();
    let to = words.next() == Some("to");
    let verb = words.next().unwrap_or_default();
    let known = names::ENDING_VERBS.iter().find(|(stem, _)| verb.starts_with(stem));
    known.filter(|_| to).map_or("=", |(_, direction)| direction)
}

/// Direction or bound: only verbs and adverbs are a direction there, nouns ("a 3 % drop") are not.
fn change(claim: &Claim) -> &'static str {
    let noun = |cue: &str| claim.sentence.contains(&format!("{cue} of {}", claim.quote));
    let saved = |cue: &str| cue.to_lowercase().starts_with("sav");
    let by_verb = claim.steps.iter().any(|step| {
        let direction = step.field == "change" && !step.rule.contains("behind");
        direction && !step.cue.to_lowercase().ends_with(" of") && !noun(&step.cue) && !saved(&step.cue)
    });
    match (claim.change, claim.approximation) {
        (None, Approximation::AtMost) if claim.is_range() => "=",
        (Some(Change::To), Approximation::Exact) => end_of_move(claim),
        (_, Approximation::MoreThan | Approximation::AtLeast) => ">",
        (_, Approximation::LessThan | Approximation::AtMost) => "<",
        (_, Approximation::About) => "~",
        (Some(Change::Increase), _) if by_verb => "up",
        (Some(Change::Decrease), _) if by_verb => "down",
        (_, Approximation::Nearly) => "~",
        _ => "=",
    }
}
