//! The dateline that a report opens with: "LISBON, 4 May 2026 (Northline) - ".
//!
//! It is known by its order: a place, a day, who reports, and a mark that ends it. So it tells the
//! day of a text that has no other, and names agencies that no table knows.

use tallywire_article::Article;

use crate::date::find as date_in;
use crate::locale::ALL;
use crate::mention::prefix;

/// How far a dateline reaches, in bytes.
const REACH: usize = 110;
/// Words of the longest place, "New York City, N.Y.", and of the longest day, "le jeudi 12 mars 2026 г".
const PLACE: usize = 5;
const DAY: usize = 6;
/// Words of the longest name in brackets.
const NAME: usize = 4;
/// What sets the place off from the day.
const BEFORE_DAY: [char; 5] = [',', '،', '.', ')', '、'];

/// What a dateline tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dateline<'a> {
    /// The day, ISO 8601, where it is written with its year.
    pub(crate) date: Option<String>,
    /// The name in brackets behind the day.
    pub(crate) agency: Option<&'a str>,
}

/// The day, ISO 8601, of the dateline that the text of `article` begins with.
pub(crate) fn date(article: &Article) -> Option<String> {
    let first = article.body_blocks().next()?;
    of(&first.text)?.date
}

/// The dateline that `paragraph` begins with, if there is a day in it and a mark that ends it.
///
/// Looks at the first 110 bytes only.
pub(crate) fn of(paragraph: &str) -> Option<Dateline<'_>> {
    let head = prefix(paragraph, REACH);
    // "Baden-Baden", "8:15"
    let is_end = |at: &usize| {
        let (before, rest) = head.split_at(*at);
        rest.starts_with(['–', '—'])
            || rest.starts_with(". ")
            || (rest.starts_with(['-', ':']) && before.ends_with([' ', '.', ')', '/', '-']))
    };
    // The furthest, as a full stop may stand before the agency.
    let marks = head.rmatch_indices(['-', '–', '—', ':', '.']).map(|(at, _)| at);
    marks.filter(is_end).find_map(|at| read(&head[..at]))
}

/// The agency of a dateline that has no spaces: "新华社北京5月4日电", "【ソウル＝東洋通信】", "(서울=한빛통신)".
pub(crate) fn unspaced_agency(paragraph: &str) -> Option<&str> {
    const WIRED: [&str; 4] = ["日电", "日電", "日讯", "日訊"];
    const KINDS: [&str; 4] = ["通信", "通信社", "뉴스", "통신"];
    const LONGEST: usize = 8;
    let head = prefix(paragraph, REACH);
    if let Some(wired) = WIRED.iter().filter_map(|closing| head.find(closing)).min() {
        let end = head[..wired].find('社')? + '社'.len_utf8();
        return head.get(..end).filter(|name| (3..=LONGEST).contains(&name.chars().count()));
    }
    let place = head.strip_prefix(['【', '(', '[', '（'])?.split(['】', ')', ']', '）']).next()?;
    let (_, name) = place.split_once(['＝', '='])?;
    KINDS.iter().any(|kind| name.ends_with(kind)).then_some(name)
}

/// Reads what stands before the mark that ends a dateline.
fn read(line: &str) -> Option<Dateline<'_>> {
    let line = line.trim_end_matches([' ', '.', '-']);
    let (line, agency) = name_at_end(line).map_or((line, None), |(line, name)| (line, Some(name)));
    let behind_mark = line.match_indices(BEFORE_DAY).map(|(at, mark)| at + mark.len());
    // "Brno 4. května 2026 (ČTK)"
    let digits =
        line.match_indices(' ').map(|(at, _)| at + 1).filter(|at| line[*at..].starts_with(char::is_numeric));
    let starts = [0].into_iter().chain(behind_mark).chain(digits);
    let behind_place = starts.filter(|at| is_place(&line[..*at])).map(|at| line[at..].trim());
    let date = date_in(behind_place.filter(|words| !words.is_empty()).find(|words| is_day(words))?);
    (date.is_some() || agency.is_some()).then_some(Dateline { date, agency })
}

/// The name in brackets or slashes at the end of `line`, and what stands before it.
fn name_at_end(line: &str) -> Option<(&str, &str)> {
    let (open, rest) = [('(', ')'), ('/', '/'), ('[', ']')]
        .iter()
        .find_map(|(open, close)| Some((*open, line.strip_suffix(*close)?)))?;
    let (before, name) = rest.rsplit_once(open)?;
    let is_name = name.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        && !name.contains(char::is_numeric)
        && name.split_whitespace().count() <= NAME
        && !ALL.iter().any(|words| words.nobody.contains(&name.to_lowercase().as_str()));
    is_name.then_some((before.trim_end(), name))
}

/// Whether words may be the place before the day: none, or names and small words between them.
fn is_place(words: &str) -> bool {
    const SMALL: usize = 3;
    let mut all = words.split_whitespace();
    all.clone().count() <= PLACE
        && all.all(|word| {
            let bare = word.trim_start_matches(['(', '\'', '’']);
            !word.contains(char::is_numeric)
                && (!bare.starts_with(char::is_lowercase) || bare.chars().count() <= SMALL)
        })
}

/// Whether `words` are a day, with its year or without, and nothing else.
fn is_day(words: &str) -> bool {
    /// Stands in for the year that a day has not.
    const ANY_YEAR: &str = " 2000";
    if words.split_whitespace().count() > DAY {
        return false;
    }
    let has_year = date_in(words).is_some();
    // "4 de mayo", "2026 года"
    let most = if has_year { 1 } else { 2 };
    let rest = words.rsplit(char::is_numeric).next().unwrap_or_default();
    let behind = rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).count();
    behind <= most && (has_year || date_in(&format!("{words}{ANY_YEAR}")).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_tells_its_day_and_agency() {
        for (text, date, agency) in [
            ("LISBON, May 4 (Northline) - A storm cut power.", None, Some("Northline")),
            (
                "Lisboa, 4 may 2026 (Sur Noticias).- Una tormenta dejó sin luz.",
                Some("2026-05-04"),
                Some("Sur Noticias"),
            ),
            ("LISSABON, 4. Mai 2026. Ein Sturm hat den Strom ausfallen lassen.", Some("2026-05-04"), None),
            ("Lizbona, 4 maja 2026 r. (KAW) – Burza pozbawiła prądu.", Some("2026-05-04"), Some("KAW")),
            (
                "Lizbon, 4 Mayıs 2026 (Boğaz Ajansı) - Fırtına elektrikleri kesti.",
                Some("2026-05-04"),
                Some("Boğaz Ajansı"),
            ),
            ("Assago (Milano), 4 maggio 2026 - Un temporale.", Some("2026-05-04"), None),
            ("Lyon (Rhône), le lundi 4 mai 2026 — Un orage.", Some("2026-05-04"), None),
            ("ЛИССАБОН, 4 мая 2026 года. /Вектор/. Буря.", Some("2026-05-04"), Some("Вектор")),
            ("NEW YORK, May 4, 2026 -- A storm.", Some("2026-05-04"), None),
            ("Lissabon 2026-05-04 (NV). En storm.", Some("2026-05-04"), Some("NV")),
            ("Brno 4. května 2026 (KAW) - Bouře.", Some("2026-05-04"), Some("KAW")),
            ("لشبونة، 4 مايو 2026 (الأفق) - عاصفة.", Some("2026-05-04"), Some("الأفق")),
        ] {
            let expected = Dateline { date: date.map(str::to_owned), agency };
            assert_eq!(of(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn the_beginning_of_a_sentence_is_no_dateline() {
        for text in [
            "On Monday, May 4, 2026, the council met - for the last time.",
            "The council met on 4 May 2026. It was late.",
            "Lyon (Rhône) - Un orage.",
            "Lisbon, May 4 - A storm.",
            "Some 40 (Ostrel) - were late.",
            "Es war der 4. Mai 2026: Ein Sturm zog auf.",
            "May 4 (Monday) was quiet.",
            "",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn an_agency_is_found_without_spaces() {
        for (text, expected) in [
            ("东岸社广州9月18日电 台风登陆。", Some("东岸社")),
            ("【広州＝西海通信】台風が上陸した。", Some("西海通信")),
            ("【広州＝田中一郎】台風が上陸した。", None),
            ("(서울=한빛통신) 태풍이 상륙했다.", Some("한빛통신")),
            ("出版社が新しい本を出した。", None),
        ] {
            assert_eq!(unspaced_agency(text), expected, "{text}");
        }
    }
}
