//! Numbers that state no quantity: dates, clock times, references, names, scores, addresses.

mod clock;
mod date;
mod name;
mod place;

use rust_decimal::Decimal;

use crate::Kind;
use crate::cue::Cue;
use crate::number::{self, Number, Reading};
use crate::quantity::noun_phrase;
use crate::scene::Scene;
use crate::token::{Class, is_unspaced};
use crate::unit;

pub(crate) use clock::time;
pub(crate) use date::{day_behind_month, day_end, is_year, month};

/// Tokens that hold no claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rejected {
    /// The first token behind them.
    pub(crate) to: usize,
    /// Why.
    pub(crate) why: &'static str,
}

const REFERENCE: &str = "page, section or reference number";
const PHONE: &str = "phone or file number";
const ADDRESS: &str = "address";

/// Whether the tokens from `at` on are something other than a quantity.
pub(crate) fn at(scene: &Scene<'_>, at: usize) -> Option<Rejected> {
    match scene.class(at)? {
        Class::Word => words(scene, at),
        Class::Digits => digits(scene, at),
        Class::Sign => (matches!(scene.word(at), "#" | "@") && scene.glued(at + 1))
            .then_some(Rejected { to: at + 2, why: "URL, e-mail address or handle" }),
    }
}

/// Whether the tokens from `at` on go on with what was refused `last`: "pages 14 *and 15*", "call 0300 555
/// 01 *or 300 555 02*", "Elm Road 4, *30161* Hanover".
pub(crate) fn again(scene: &Scene<'_>, at: usize, last: Rejected) -> Option<Rejected> {
    let to = match last.why {
        REFERENCE => reference_again(scene, at, last.to),
        PHONE => place::phone_again(scene, at, last.to),
        ADDRESS => place::postcode_again(scene, at, last.to),
        _ => None,
    };
    to.map(|to| Rejected { to, why: last.why })
}

/// The second of two numbers that refer, where a word of listing stands at token `link` between them.
fn reference_again(scene: &Scene<'_>, at: usize, link: usize) -> Option<usize> {
    let behind = scene
        .has(link, Cue::And)
        .or_else(|| scene.has(link, Cue::RangeTo))
        .or_else(|| matches!(scene.word(link), "," | "-" | "–").then_some(link + 1));
    // "Gleis 5 bis 7", but "platform 5 with 120 passengers" where one word is "with" and "to".
    let counts = scene.any_before(at, |cue| cue == Cue::RangeTo)
        && scene.has_before(at, Cue::And).is_none()
        && noun_phrase(scene, at + 1).is_some();
    let follows =
        behind == Some(at) && scene.class(at) == Some(Class::Digits) && unit::behind(scene, at + 1).is_none();
    (follows && !counts).then_some(at + 1)
}

fn words(scene: &Scene<'_>, at: usize) -> Option<Rejected> {
    let rejected = |why| move |to| Rejected { to, why };
    address_of_web(scene, at)
        .map(rejected("URL, e-mail address or handle"))
        .or_else(|| date::month_and_day(scene, at).map(rejected("date")))
        .or_else(|| idiom(scene, at).map(rejected("idiom")))
        .or_else(|| date::decade(scene, at).map(rejected("decade")))
        .or_else(|| name::title(scene, at).map(rejected("part of a name")))
        .or_else(|| name::end_of_table(scene, at).map(rejected("end of a table")))
        .or_else(|| base(scene, at).map(rejected("base of a rate")))
}

fn digits(scene: &Scene<'_>, at: usize) -> Option<Rejected> {
    let rejected = |why| move |to| Rejected { to, why };
    idiom(scene, at)
        .map(rejected("idiom"))
        .or_else(|| marked(scene, at).map(rejected("digits with marks")))
        .or_else(|| name::identifier(scene, at).map(rejected("identifier or model name")))
        .or_else(|| date::date(scene, at).map(rejected("date")))
        .or_else(|| clock::time(scene, at).map(rejected("clock time")))
        .or_else(|| listing(scene, at).map(rejected("list numbering")))
        .or_else(|| place::phone(scene, at).map(rejected(PHONE)))
        .or_else(|| reference(scene, at).map(rejected(REFERENCE)))
        .or_else(|| date::decade(scene, at).map(rejected("decade")))
        .or_else(|| date::year(scene, at).map(rejected("year")))
        .or_else(|| place::address(scene, at).map(rejected(ADDRESS)))
        .or_else(|| score(scene, at).map(rejected("score")))
        .or_else(|| scorer(scene, at).map(rejected("score")))
        .or_else(|| name::end_of_table(scene, at).map(rejected("end of a table")))
        .or_else(|| place::coordinates(scene, at).map(rejected("coordinates")))
        .or_else(|| name::model(scene, at).map(rejected("identifier or model name")))
        .or_else(|| name::name(scene, at).map(rejected("part of a name")))
        .or_else(|| name::quoted(scene, at).map(rejected("part of a name")))
        .or_else(|| base(scene, at).map(rejected("base of a rate")))
}

/// `24/7`, "fifty-fifty".
fn idiom(scene: &Scene<'_>, at: usize) -> Option<usize> {
    scene.has(at, Cue::Idiom).filter(|to| !scene.glued(*to) || scene.is_sign(*to))
}

/// Digits that a mark encloses or makes a picture: `4️⃣`, `1⃝5`.
fn marked(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let encloses = |c: char| matches!(c, '\u{FE0F}' | '\u{20D0}'..='\u{20FF}');
    let mark = scene.glued(at + 1) && scene.word(at + 1).starts_with(encloses);
    mark.then(|| glued_end(scene, at))
}

/// The end of the tokens that stand together with token `at`.
fn glued_end(scene: &Scene<'_>, at: usize) -> usize {
    let apart = |at: usize| {
        let word = scene.word(at);
        matches!(word, "," | ";" | ")" | "”" | "\"" | "“" | "»") || word.starts_with(is_unspaced)
    };
    let mut end = at + 1;
    while scene.glued(end) && !apart(end) {
        end += 1;
    }
    end
}

/// Whether what stands before token `at` ends there: blank, or a sign that nothing is glued to.
fn ends(scene: &Scene<'_>, at: usize) -> bool {
    !scene.glued(at) || scene.is_sign(at) && !scene.glued(at + 1)
}

/// Where an address of the web, of mail or a path that begins at token `at` ends.
pub(crate) fn address_of_web(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let web = scene.is(at, "www") && scene.is(at + 1, ".")
        || scene.is(at + 1, ":") && scene.is(at + 2, "/") && scene.is(at + 3, "/")
        || scene.is(at + 1, "@") && scene.glued(at + 1) && scene.glued(at + 2);
    web.then(|| {
        let mut end = at + 1;
        while scene.glued(end) {
            end += 1;
        }
        end
    })
}

/// The number of a token of plain digits.
fn plain(scene: &Scene<'_>, at: usize) -> Option<u32> {
    (scene.class(at) == Some(Class::Digits)).then(|| scene.word(at).parse().ok()).flatten()
}

/// `1.` or `2)` at the head of a block.
fn listing(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let head = at == 0 && scene.tokens.first().is_some_and(|token| token.span.start < 4);
    let mark = matches!(scene.word(at + 1), "." | ")")
        && scene.glued(at + 1)
        && !scene.glued(at + 2)
        && (scene.is_capital(at + 2) || scene.len() == at + 2);
    (head && mark && scene.word(at).len() <= 2 && plain(scene, at).is_some()).then_some(at + 2)
}

/// "page 3", "Section 230", "§ 5", "No. 24-1482"; "7 numaralı", "3号", "1 §".
fn reference(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let behind_stop = at > 0 && scene.is(at - 1, ".") && scene.glued(at - 1);
    let sign = matches!(scene.word_before(at, 1), "§" | "№");
    let before = sign
        .then_some(at)
        .or_else(|| scene.has_before(at, Cue::Reference))
        .or_else(|| behind_stop.then(|| scene.has_before(at - 1, Cue::Reference)).flatten());
    let Some(from) = before else { return reference_behind(scene, at) };
    let Reading::Number(number) = number::read(scene, at)? else { return Some(at + 1) };
    if is_verb(scene, from) && scene.is_content_word(number.to) {
        return None;
    }
    let to = subdivided(scene, number.to);
    // "seat 12A" has no amperes.
    let letter = scene.glued(to) && scene.is_capital(to) && scene.word(to).len() == 1;
    // "Police call 1,200 witnesses": what is only numbered is not written in groups of digits.
    let grouped =
        number.decimals == Some(0) && scene.words(at, number.to).contains(|c: char| !c.is_ascii_digit());
    // "ust. 3 pkt 2": what would be a unit leads in the next reference.
    let refers = |to| scene.class(to) == Some(Class::Digits);
    let leads = scene.has(to, Cue::Reference).is_some_and(refers);
    let counted = unit::behind(scene, to).is_some() && !letter && !leads
        || number.power > 0
        || grouped && scene.is_content_word(number.to);
    (!counted).then_some(to + usize::from(letter))
}

/// Where a reference that ends before token `at` ends with its parts: `12/3`, `4.2`, `12(3)`.
fn subdivided(scene: &Scene<'_>, mut at: usize) -> usize {
    let digits = |at: usize| scene.glued(at) && scene.class(at) == Some(Class::Digits);
    loop {
        let bracket = scene.is(at, "(") && scene.is(at + 2, ")");
        let joins = bracket || matches!(scene.word(at), "-" | "/" | "." | ":");
        if !joins || !scene.glued(at) || !digits(at + 1) {
            return at;
        }
        at += if bracket { 3 } else { 2 };
    }
}

/// "to issue 1,200 permits", "will call 300 witnesses": the word before the number is a verb.
fn is_verb(scene: &Scene<'_>, at: usize) -> bool {
    let marked = |cue| matches!(cue, Cue::To | Cue::Planned | Cue::Possible | Cue::Hypothetical);
    scene.class(at) == Some(Class::Word) && !scene.is_capital(at) && scene.any_before(at, marked)
}

/// A whole number before a word that makes it one of a row.
fn reference_behind(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if let Some(to) = place::dialled(scene, at).and_then(|to| scene.has(to, Cue::ReferenceAfter)) {
        return Some(to);
    }
    let Reading::Number(number) = number::read(scene, at)? else { return None };
    let whole = number.decimals == Some(0) && number.power == 0;
    let section = scene.is(number.to, "§") && scene.class(number.to + 1) != Some(Class::Digits);
    let word = scene.has(number.to, Cue::ReferenceAfter).or(section.then_some(number.to + 1))?;
    let unit = unit::behind(scene, number.to).is_some_and(|unit| unit.edge > word);
    (whole && !unit).then_some(word)
}

/// `3-2`, `2:1`, "3比1": two short numbers that count nothing.
fn score(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let sign =
        matches!(scene.word(at + 1), "-" | "–" | ":" | "‑") && scene.glued(at + 1) && scene.glued(at + 2);
    let versus = scene.has(at + 1, Cue::Versus) == Some(at + 2);
    let (Some(a), Some(b)) = (plain(scene, at), plain(scene, at + 2)) else { return None };
    let goes_on = scene.glued(at + 3) && matches!(scene.word(at + 3), "." | "," | "%") && scene.glued(at + 4);
    if !sign && !versus || goes_on {
        return None;
    }
    let colon = scene.is(at + 1, ":") || versus;
    let percent = scene.has_before(at, Cue::Percent).is_some();
    let money = (unit::before(scene, at).is_some() || percent) && !colon;
    let unit = unit::behind(scene, at + 3).is_some();
    let scale = matches!(number::read(scene, at + 2), Some(Reading::Number(Number { power: 1.., .. })));
    let noun = a < b && scene.is_content_word(at + 3);
    (colon || !money && !unit && !scale && !noun && !scene.is(at + 3, "%")).then_some(at + 3)
}

/// "Ode (4) and Lund (2) scored": one digit in brackets behind a name, where no other brackets of the sentence hold
/// more.
fn scorer(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let bracketed = |at: usize| at > 1 && scene.is(at - 1, "(") && scene.is(at + 1, ")");
    let digit = |at: usize| scene.word(at).len() == 1;
    let named = |at: usize| scene.is_capital(at - 2) && scene.word(at - 2).contains(char::is_lowercase);
    let number = |at: &usize| scene.class(*at) == Some(Class::Digits) && bracketed(*at);
    let here = number(&at) && digit(at) && named(at);
    (here && (0..scene.len()).filter(number).all(digit)).then_some(at + 1)
}

/// "Per 100,000 people, 53 cases", "1日当たり": the round number that a rate is of, where it stands
/// before what is counted.
fn base(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let before = scene.has_before(at, Cue::Per);
    let behind = |number: &Number| {
        (number.to..=number.to + 3).find_map(|at| scene.has(at, Cue::PerAfter).filter(|to| *to > number.to))
    };
    let behind_all = scene.may_hold(Cue::PerAfter);
    let may_be =
        before.is_some() || behind_all && (1..=6).any(|next| scene.has(at + next, Cue::PerAfter).is_some());
    let Some(Reading::Number(number)) = may_be.then(|| number::read(scene, at))? else { return None };
    let round = number::is_power_of_ten(number.value()?);
    let money = unit::before(scene, at).is_some()
        || unit::behind(scene, number.to)
            .is_some_and(|unit| matches!(unit.kind, Kind::Money | Kind::Percent));
    if !round || money {
        return None;
    }
    if let Some(to) = behind(&number) {
        return Some(to);
    }
    let from = before.filter(|_| number.value() >= Some(Decimal::ONE_HUNDRED))?;
    let clause = from == 0 || matches!(scene.word(from - 1), "," | ";" | ":" | "–" | "—" | "(");
    let sure = !scene.any_before(at, |cue| {
        matches!(
            cue,
            Cue::PeriodBefore
                | Cue::ClockBefore
                | Cue::From
                | Cue::To
                | Cue::By
                | Cue::HangsOn
                | Cue::Filler
                | Cue::Approx(_)
        )
    });
    let article = scene
        .ending(at)
        .filter(|hit| hit.from == from)
        .any(|hit| matches!(hit.cue, Cue::Determiner | Cue::OneArticle));
    let noun = scene.is_content_word(number.to);
    ((clause || sure) && !article && noun).then_some(number.to)
}
