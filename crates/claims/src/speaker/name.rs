//! Where a speaker's name begins and ends, and what of it names the source.

use crate::cue::Cue;
use crate::quantity::is_acronym;
use crate::scene::Scene;
use crate::subject::has_verb_ending;
use crate::token::Class;

/// The most tokens of a name.
const LONGEST: usize = 10;

/// The noun phrase that begins at token `at`, in quotation marks or with some in it.
pub(super) fn behind(scene: &Scene<'_>, at: usize, end: usize) -> Option<(usize, usize)> {
    if let Some(closing) = quoted(scene, at, end) {
        return Some((at + 1, closing));
    }
    let (mut to, mut nouns) = (at, 0);
    while to < end.min(at + LONGEST) {
        if let Some(closing) = quoted(scene, to, end) {
            to = closing + 1;
            continue;
        }
        if !belongs(scene, to, to == at) || nouns > 0 && is_behind_noun(scene, to) {
            break;
        }
        nouns += usize::from(scene.is_capital(to));
        to += 1;
    }
    trimmed(scene, at, to)
}

/// The noun phrase that ends before token `at` and begins at `floor` or later.
pub(super) fn before(scene: &Scene<'_>, at: usize, floor: usize) -> Option<(usize, usize)> {
    let floor = floor.max(at.saturating_sub(LONGEST));
    let mut from = at;
    while from > floor {
        let opening = (floor..from).find(|open| quoted(scene, *open, at) == Some(from - 1));
        match opening {
            Some(open) => from = open,
            // "trips *the operator* had promised"
            None if from < at && begins_phrase(scene, from) => break,
            None if belongs(scene, from - 1, from == at) => from -= 1,
            None => break,
        }
    }
    // "14日": what is glued to a number is no name.
    let digits = |at: usize| scene.glued(at) && scene.class(at - 1) == Some(Class::Digits);
    let counted = from > floor && scene.any(from - 1, |cue| matches!(cue, Cue::Scale(_)));
    trimmed(scene, from, at).filter(|(from, _)| !counted && (*from == 0 || !digits(*from)))
}

/// The noun phrase that ends before the postposition at token `at`, without what stands before it as a phrase of its
/// own: the verb of "erhielten *der Mühle* zufolge", the subject of "Enflasyon *KÜİK*'e göre".
pub(super) fn directly_before(scene: &Scene<'_>, at: usize, floor: usize) -> Option<(usize, usize)> {
    let (from, to) = before(scene, at, floor)?;
    if scene.cues.locale.capital_nouns {
        let small = |at: usize| {
            let linked = |cue: Cue| cue.is_grammar() || matches!(cue, Cue::And | Cue::Of | Cue::HangsOn);
            scene.class(at) == Some(Class::Word) && !scene.is_capital(at) && !scene.any(at, linked)
        };
        let article = |at: &usize| scene.has(*at, Cue::Determiner).is_some() && small(at - 1);
        return Some(((from + 1..to).rfind(article).unwrap_or(from), to));
    }
    let suffixed = |mark: &usize| matches!(scene.word(*mark), "'" | "’") && is_acronym(scene, mark - 1);
    let mark = (from + 1..to).rfind(suffixed).filter(|mark| *mark + 2 == to);
    Some(mark.map_or((from, to), |mark| (mark - 1, mark)))
}

/// Whether a phrase of its own begins with the article at token `at`, which stands right behind a noun.
fn begins_phrase(scene: &Scene<'_>, at: usize) -> bool {
    let links = |cue: Cue| {
        cue.is_grammar() || matches!(cue, Cue::Of | Cue::And | Cue::HangsOn | Cue::By | Cue::Agent)
    };
    let noun = at > 0 && scene.class(at - 1) == Some(Class::Word) && !scene.any_before(at, links);
    let article = scene.has(at, Cue::Determiner).is_some() && scene.has(at, Cue::Of).is_none();
    article && noun && !scene.cues.locale.capital_nouns && !scene.is_capital(at)
}

/// Where the quotation marks close that open before a name at token `at`: «Ромашка».
fn quoted(scene: &Scene<'_>, at: usize, end: usize) -> Option<usize> {
    let named = scene.is_quotation(at) && scene.is_capital(at + 1) && scene.glued(at + 1);
    let closing = |at: &usize| scene.is_quotation(*at);
    let to = if named { (at + 1..end.min(at + 6)).find(closing)? } else { return None };
    scene.glued(to).then_some(to)
}

/// Whether token `at`, behind the noun of a name, is no longer of it.
fn is_behind_noun(scene: &Scene<'_>, at: usize) -> bool {
    scene.cues.locale.capital_nouns
        && !scene.is_capital(at)
        && scene.class(at) == Some(Class::Word)
        && scene.has(at, Cue::Of).is_none()
        && scene.has(at, Cue::Determiner).is_none()
}

/// Whether token `at` can be part of a speaker's name.
fn belongs(scene: &Scene<'_>, at: usize, edge: bool) -> bool {
    let joins = matches!(scene.word(at), "-" | "’" | "'" | "&" | "." | "/") && !edge && scene.glued(at);
    let determiner = scene.has(at, Cue::Determiner).is_some();
    let function = scene.has(at, Cue::Function).is_some() && !determiner;
    let link =
        !edge && scene.any(at, |cue| matches!(cue, Cue::And | Cue::Of | Cue::HangsOn | Cue::By | Cue::Agent));
    let day = scene.any(at, |cue| matches!(cue, Cue::Weekday(_) | Cue::Moment(..)));
    let stops = |cue: Cue| cue.ends_phrase() || matches!(cue, Cue::Move(_) | Cue::Approx(_));
    let scale = |cue| matches!(cue, Cue::Scale(_));
    // "0.45 dollars *per share* analysts had expected"
    let per = scene.has_before(at, Cue::Per).filter(|per| scene.has(*per, Cue::Determiner).is_none());
    let rate = per.is_some() && scene.has(at, Cue::PerNoun).is_some();
    let other =
        rate || !scene.is_capital(at) && !determiner && (scene.any(at, stops) || scene.any(at, scale));
    joins || scene.class(at) == Some(Class::Word) && (!function || link) && !day && !other
}

/// The phrase without what cannot begin or end a name; none where nothing is left.
fn trimmed(scene: &Scene<'_>, mut from: usize, mut to: usize) -> Option<(usize, usize)> {
    let hanging = |at: usize| {
        let function = scene.has(at, Cue::Function).is_some() && scene.has(at, Cue::Determiner).is_none();
        function || matches!(scene.word(at), "." | "-" | "&" | "’" | "'")
    };
    while from < to && hanging(from) {
        from += 1;
    }
    while from < to && (hanging(to - 1) || scene.has(to - 1, Cue::Determiner).is_some()) {
        to -= 1;
    }
    // "l'Istat": the name has no article of its own.
    let elided =
        matches!(scene.word(from + 1), "’" | "'") && scene.glued(from + 2) && scene.is_capital(from + 2);
    if elided && from + 2 < to && scene.has(from, Cue::Determiner).is_some() {
        from += 2;
    }
    let time = |cue| matches!(cue, Cue::Ordinal(_) | Cue::Relative(_) | Cue::Period(_) | Cue::Percent);
    let unnamed = (from..to).all(|at| scene.any(at, time));
    (from < to && !unnamed).then_some((from, to))
}

/// The name that begins a sentence at token `start`, or that stands behind its first verb.
pub(super) fn opening_subject(scene: &Scene<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    let first = (start..end)
        .find(|at| scene.has(*at, Cue::Function).is_none() || scene.has(*at, Cue::Determiner).is_some())?;
    let (from, to) = behind(scene, first, end)?;
    // "Samtidigt sänker Kustbanken": the verb comes first.
    let verb = scene.cues.locale.verb_second && first > start && !scene.is_capital(from);
    if verb { behind(scene, first + 1, end) } else { Some((from, to)) }
}

/// The proper name in the phrase of tokens `[from, to)`: its first words with a capital that it does not
/// begin with, all of it where all nouns have one.
pub(super) fn proper(scene: &Scene<'_>, from: usize, to: usize) -> Option<(usize, usize)> {
    if scene.cues.locale.capital_nouns {
        let named = (from..to).filter(|at| scene.is_capital(*at)).count() > 1;
        return named.then_some((from, to));
    }
    let first = (from + 1..to).find(|at| scene.is_capital(*at))?;
    let last = (first..to).take_while(|at| scene.is_capital(*at)).last()?;
    Some((first, last + 1))
}

/// Whether the phrase in tokens `[from, to)` is no source but what something goes by: "the plan".
pub(super) fn is_criterion(scene: &Scene<'_>, (from, to): (usize, usize)) -> bool {
    (from..to).any(|at| scene.has(at, Cue::Criterion) == Some(to))
}

/// Whose the phrase in tokens `[from, to)` is, where it says what a source has put out: the mill of
/// "the mill's report" and "data of the mill". The phrase itself where it puts out nothing; none where
/// it says of nobody that it is theirs.
pub(super) fn owner(scene: &Scene<'_>, (from, to): (usize, usize)) -> Option<(usize, usize)> {
    let capitals = scene.cues.locale.capital_nouns;
    let found = (from..to).find_map(|at| Some((at, scene.has(at, Cue::Publication)?)));
    let Some((at, behind)) = found.filter(|(_, behind)| *behind <= to) else { return Some((from, to)) };
    let own_name = scene.is_capital(at) && !capitals && scene.has(behind, Cue::Function).is_none();
    if own_name {
        return Some((from, to));
    }
    if behind < to {
        // "figures published *by the office*"
        let participles = scene.cues.locale.participle_endings;
        let participle = |at: usize| !scene.is_capital(at) && scene.ends_in(at, participles, 3);
        let put_out = |at: usize| participles.is_empty() || has_verb_ending(scene, at) || participle(at);
        let by = |at: usize| scene.has(at, Cue::Agent).filter(|_| put_out(at - 1));
        let agent = (behind + 1..to).find_map(by).filter(|agent| *agent < to);
        return trimmed(scene, agent.unwrap_or(behind), to);
    }
    let possessive = |mark: &usize| {
        matches!(scene.word(*mark), "’" | "'") && (scene.is(mark + 1, "s") || !scene.glued(mark + 1))
    };
    let mark = (from..at).rfind(possessive);
    let named = mark.is_some() || (from..at).any(|at| scene.is_capital(at));
    let (from, to) = trimmed(scene, from, mark.unwrap_or(at)).filter(|_| named)?;
    // "a Northgate report" has its article from the report.
    let article = scene.has(from, Cue::Determiner).filter(|next| mark.is_none() && *next < to);
    Some((article.unwrap_or(from), to))
}

/// The owner of a publication in the genitive before token `at`, in the nominative: Turkish
/// "Valiliğin dün yaptığı".
pub(super) fn genitive(scene: &Scene<'_>, at: usize, floor: usize) -> Option<(String, (usize, usize))> {
    let floor = floor.max(at.saturating_sub(LONGEST));
    (floor..at).rev().find_map(|last| {
        let (word, ending) = (scene.word(last), scene.word(last + 2));
        if !scene.is_capital(last) {
            return None;
        }
        let genitives = scene.cues.locale.genitives;
        let apart = matches!(scene.word(last + 1), "’" | "'") && scene.glued(last + 2);
        let base = if apart {
            genitives.iter().any(|(old, _)| ending.ends_with(old)).then(|| word.to_owned())?
        } else {
            let (old, new) =
                genitives.iter().find(|(old, _)| word.ends_with(old) && word.len() > old.len() + 3)?;
            format!("{}{new}", word.strip_suffix(old)?)
        };
        let from = (floor..last).rev().take_while(|at| scene.is_capital(*at)).last().unwrap_or(last);
        let first = scene.words(from, last);
        let space = if first.is_empty() { "" } else { " " };
        Some((format!("{first}{space}{base}"), (from, last + 1)))
    })
}

/// The name in tokens `[from, to)` without the ending of "from": Turkish "Bakanlık*tan* yapılan açıklamada".
pub(super) fn in_ablative(scene: &Scene<'_>, (from, to): (usize, usize)) -> Option<(String, (usize, usize))> {
    let endings = scene.cues.locale.from_endings;
    let last = to.checked_sub(1).filter(|last| *last >= from)?;
    let apart =
        last > from + 1 && matches!(scene.word(last - 1), "'" | "’") && endings.contains(&scene.word(last));
    if apart {
        return Some((scene.words(from, last - 1).to_owned(), (from, to)));
    }
    let name = scene.words(from, to);
    let base = endings.iter().find_map(|ending| name.strip_suffix(ending))?;
    Some((base.to_owned(), (from, to)))
}

/// Whom a particle marks as the one who speaks, where the language has such: right before the verb of saying
/// at token `verb`, else what opens the clause that begins at token `start`.
pub(super) fn marked(scene: &Scene<'_>, start: usize, verb: usize) -> Option<(usize, usize)> {
    let locale = scene.cues.locale;
    let ends = |at: usize, marks: &[&str]| {
        let mark = at.checked_sub(1).filter(|mark| *mark > start && marks.contains(&scene.word(*mark)))?;
        let whole = !scene.glued(at) || !is_spaced(scene, mark);
        whole.then_some(mark)
    };
    let near = ends(verb, locale.speaker_marks).or_else(|| ends(verb, locale.quoting_marks));
    let first = || (start + 1..verb).find_map(|at| ends(at, locale.speaker_marks));
    let (mark, floor) = near.map(|mark| (mark, start)).or_else(|| Some((first()?, start)))?;
    let name = words_before(scene, mark, floor)?;
    (near.is_some() || name.0 == start).then_some(name)
}

/// Whether the word that token `at` is of is written with spaces around it, as in Korean.
fn is_spaced(scene: &Scene<'_>, at: usize) -> bool {
    !matches!(scene.word(at).chars().next(), Some('\u{3040}'..='\u{9FFF}'))
}

/// The name that ends before the particle at token `mark`.
fn words_before(scene: &Scene<'_>, mark: usize, floor: usize) -> Option<(usize, usize)> {
    let particle = |at: usize| scene.has(at, Cue::Topic).is_some() && scene.glued(at);
    let small = |at: usize| scene.has(at, Cue::Function).is_some() || particle(at);
    let kana = |at: usize| scene.word(at).chars().all(|c| matches!(c, '\u{3040}'..='\u{309F}'));
    let belongs = |at: &usize| {
        let links = scene.has(*at, Cue::Of) == Some(at + 1);
        scene.class(*at) == Some(Class::Word) && (links || !kana(*at) && !small(*at))
    };
    let from = (floor.max(mark.saturating_sub(LONGEST * 2))..mark).rev().take_while(belongs).last()?;
    // "것이라고 연구원은": what is left of a word that ends in a particle is none of it.
    let inside = |at: &usize| is_spaced(scene, *at) && scene.glued(*at) && *at > floor;
    let from = (from..mark).find(|at| !inside(at))?;
    (from < mark).then_some((from, mark))
}

/// The subject that begins at token `start` where the verb ends the sentence: up to the first comma,
/// else its capitals.
pub(super) fn opening(scene: &Scene<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    let comma = (start..end.min(start + LONGEST)).find(|at| scene.is_comma(*at));
    let whole = comma.filter(|comma| (start..*comma).all(|at| belongs(scene, at, at == start)));
    let capitals = (start..end).take_while(|at| scene.is_capital(*at)).last().map(|last| last + 1);
    let (from, to) = trimmed(scene, start, whole.or(capitals)?)?;
    let known = |cue| matches!(cue, Cue::Function | Cue::Period(_) | Cue::Month(_) | Cue::Addition);
    let apart = (from..to).rfind(|at| matches!(scene.word(*at), "’" | "'")).unwrap_or(to);
    (from == start && !scene.any(from, known)).then_some((from, apart))
}
