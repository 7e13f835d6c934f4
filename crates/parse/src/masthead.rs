//! Headlines without the name of their outlet, where the name says of itself what it is.

use std::collections::HashSet;
use std::sync::LazyLock;

use tallywire_article::agency;

use crate::letters::{Class, class};
use crate::line::words;
use crate::locale::ALL;
use crate::title;

/// Marks between a headline and what a site glues to it, with a space on either side.
const SPACED: &[char] = &['|', '–', '-', '—', '»', '·', '•', '｜', '›'];

/// The same in scripts that write them without.
const GLUED: &[&str] = &["--", "_", "-", "ㅣ", "│", "｜", "|", "："];

/// The shortest headline, in words.
const SHORTEST: usize = 3;

/// `title` without what stands behind it from the name of an outlet on, or before it up to one.
///
/// What is longer than a headline stays as it is.
pub(crate) fn without_masthead(title: &str) -> &str {
    if title.len() > title::LONGEST {
        return title;
    }
    let mut borders: Vec<(usize, usize)> = borders(title).collect();
    let from = match borders.first() {
        Some(&(start, end)) if words(&title[end..]) >= SHORTEST && is_masthead(&title[..start]) => {
            borders.remove(0);
            end
        }
        _ => 0,
    };
    let part = |at: usize| {
        let end = borders.get(at + 1).map_or(title.len(), |(start, _)| *start);
        title[borders[at].1..end].trim()
    };
    let cut = (0..borders.len())
        .find(|at| words(&title[from..borders[*at].0]) >= SHORTEST && is_masthead(part(*at)))
        .map_or(title.len(), |at| borders[section(title, from, &borders, at)].0);
    title[from..cut].trim()
}

/// The first of the borders up to `at` between which short parts are glued to each other: sections.
fn section(title: &str, from: usize, borders: &[(usize, usize)], mut at: usize) -> usize {
    const LONGEST: usize = 2;
    while at > 0 {
        let (start, end) = borders[at - 1];
        let part = &title[end..borders[at].0];
        if part.contains(' ') || words(part) > LONGEST || words(&title[from..start]) < SHORTEST {
            break;
        }
        at -= 1;
    }
    at
}

/// Where the borders of a title begin and end.
fn borders(title: &str) -> impl Iterator<Item = (usize, usize)> {
    let spaced =
        |at: usize, mark: &str| title[..at].ends_with(' ') && title[at + mark.len()..].starts_with(' ');
    let unspaced = |at: usize, mark: &str| {
        let before = title[..at].chars().next_back();
        let behind = title[at + mark.len()..].chars().next();
        [before, behind].into_iter().all(|c| c.is_some_and(is_east_asian))
    };
    let mut end = 0;
    title.char_indices().filter_map(move |(at, c)| {
        if at < end || c.is_alphanumeric() && c != 'ㅣ' || c == ' ' {
            return None;
        }
        let mark = &title[at..at + c.len_utf8()];
        let glued = GLUED.iter().find(|mark| title[at..].starts_with(**mark) && unspaced(at, mark));
        let length = glued
            .map(|mark| mark.len())
            .or_else(|| (SPACED.contains(&c) && spaced(at, mark)).then_some(c.len_utf8()))?;
        end = at + length;
        Some((at, end))
    })
}

fn is_east_asian(c: char) -> bool {
    class(c) == Class::Unspaced || ('\u{AC00}'..='\u{D7A3}').contains(&c)
}

static OUTLETS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.outlets).copied().collect());

/// Whether `part` is the name of an outlet: one of the table, perhaps with the edition behind it, a
/// domain, or a name that ends in a word for an outlet.
pub(crate) fn is_masthead(part: &str) -> bool {
    const LONGEST: usize = 5;
    let names: Vec<&str> = part.split_whitespace().collect();
    if names.is_empty() || words(part) > LONGEST + 1 || names.len() > LONGEST {
        return false;
    }
    let is_name = names.iter().all(|word| !word.starts_with(char::is_lowercase));
    let known = (1..=names.len()).rev().find(|length| agency(&names[..*length].join(" ")).is_some());
    if is_name && known.is_some_and(|length| names.len() <= length + 1) || is_domain(part) {
        return true;
    }
    let last = names.last().copied().unwrap_or_default();
    if part.chars().any(|c| c.is_lowercase() || c.is_uppercase()) {
        return is_name && names.len() >= 2 && OUTLETS.contains(last);
    }
    names.iter().any(|word| OUTLETS.contains(word))
        || last.char_indices().any(|(at, _)| OUTLETS.contains(&last[at..]))
}

/// Whether `text` is the name of a host.
pub(crate) fn is_domain(text: &str) -> bool {
    !text.contains(' ')
        && text.rsplit_once('.').is_some_and(|(host, top)| {
            !host.is_empty() && (2..=6).contains(&top.len()) && top.chars().all(|c| c.is_ascii_lowercase())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_loses_the_name_of_its_outlet() {
        for (title, expected) in [
            ("大桥关闭至秋天三班渡轮取消_新闻频道_海港网", "大桥关闭至秋天三班渡轮取消"),
            ("大桥关闭至秋天三班渡轮取消-新华网", "大桥关闭至秋天三班渡轮取消"),
            ("橋は5月まで閉鎖、フェリー欠航：海港新聞デジタル", "橋は5月まで閉鎖、フェリー欠航"),
            ("다리 5월까지 폐쇄…여객선 세 편 취소-사회ㅣ항구일보", "다리 5월까지 폐쇄…여객선 세 편 취소"),
            ("إغلاق الجسر حتى مايو - BBC News عربي", "إغلاق الجسر حتى مايو"),
            ("הגשר ייסגר עד מאי ושלוש מעבורות בוטלו - נמל חדשות", "הגשר ייסגר עד מאי ושלוש מעבורות בוטלו"),
            ("Broen holdes stengt til mai – NRK Vestland – Lokale nyheter", "Broen holdes stengt til mai"),
            ("Quay Herald | Bridge to stay shut", "Bridge to stay shut"),
            ("Le Monde : la direction annonce un plan", "Le Monde : la direction annonce un plan"),
            ("Brücke zu - Fähren fahren wieder", "Brücke zu - Fähren fahren wieder"),
            ("Storm Ends Ferry Strike - Crews Report Back", "Storm Ends Ferry Strike - Crews Report Back"),
        ] {
            assert_eq!(without_masthead(title), expected, "{title}");
        }
    }

    #[test]
    fn a_line_of_many_borders_is_left_alone() {
        let long = "BBC News | ".repeat(100_000);
        assert_eq!(without_masthead(&long), long);
    }
}
