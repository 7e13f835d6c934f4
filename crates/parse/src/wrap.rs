//! Plain text whose paragraphs were broken into lines of one width, and its paragraphs put
//! together again.
//!
//! A line was broken where the first word of the next one would have made it too long. A page
//! that is broken so nearly everywhere is wrapped; in any other each line stands for itself.

use tallywire_article::{BlockKind, Span};

use crate::assemble::Piece;
use crate::letters::is_unspaced;
use crate::line::{Line, is_terminal};
use crate::text::is_item;

/// A paragraph or a line of its own, and where it was taken from.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph {
    pub(crate) text: String,
    pub(crate) pieces: Vec<Piece>,
}

/// The paragraphs that the `lines` of `text` make up: every line by itself where the text is not
/// wrapped.
///
/// Linear in `text`.
pub(crate) fn paragraphs(text: &str, lines: &[Span]) -> Vec<Paragraph> {
    let width = width(text, lines);
    let mut paragraphs: Vec<Paragraph> = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| lines[at]);
        match (paragraphs.last_mut(), before) {
            (Some(last), Some(before))
                if width.is_some_and(|width| goes_on(text, before, *line, width, &last.text)) =>
            {
                last.append(text, before.end, *line);
            }
            _ => paragraphs
                .push(Paragraph { text: slice(text, *line).to_owned(), pieces: vec![Piece::same(*line)] }),
        }
    }
    paragraphs
}

impl Paragraph {
    /// Appends a line behind what ends at `end`: the break is a space, or nothing in a script
    /// without spaces and behind a hyphen.
    fn append(&mut self, text: &str, end: usize, line: Span) {
        let next = slice(text, line);
        let spaced = !joins(&self.text, next);
        self.pieces.push(Piece::other(Span::new(end, line.start), usize::from(spaced)));
        self.pieces.push(Piece::same(line));
        if spaced {
            self.text.push(' ');
        }
        self.text.push_str(next);
    }
}

fn slice(text: &str, span: Span) -> &str {
    span.of(text).unwrap_or_default()
}

fn joins(before: &str, next: &str) -> bool {
    let last = before.chars().next_back();
    let split = next.starts_with(char::is_lowercase)
        && before.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic));
    split || (last.is_some_and(is_tight) && next.starts_with(is_tight))
}

/// Whether `c` needs no space beside it: an ideograph, kana, or one of their marks.
fn is_tight(c: char) -> bool {
    let spaced = matches!(c, '\u{AC00}'..='\u{D7A3}');
    !spaced && (is_unspaced(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF60}'))
}

/// How wide `text` is on paper: ideographs take two columns.
fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(|c| if is_tight(c) { 2 } else { 1 }).sum()
}

/// The width that the lines of `text` were broken at, in columns; `None` where they were not.
fn width(text: &str, lines: &[Span]) -> Option<usize> {
    /// Widths that text is wrapped at, in columns.
    const WIDTHS: std::ops::RangeInclusive<usize> = 40..=110;
    let mut breaks = breaks(text, lines);
    breaks.retain(|found| found.extent >= *WIDTHS.start());
    breaks.sort_by_key(|found| found.extent);
    let width = breaks.get(breaks.len() * 9 / 10)?.extent;
    let count = |is: &dyn Fn(&Break<'_>) -> bool| breaks.iter().filter(|found| is(found)).count();
    let even = count(&|found| is_full(found.extent, found.next, width)) * 5 >= breaks.len() * 4;
    let wide = lines.iter().filter(|line| extent(text, **line) > width * 3 / 2).count();
    // A list of headlines may be of lines as even as these, but each begins with a capital, and
    // none ends as a sentence does.
    let lower = count(&|found| !opens_upper(found.next));
    let goes_on = lower >= 2 && lower * 3 >= breaks.len() * if breaks.len() >= 4 { 1 } else { 2 };
    let is_ended = breaks.len() >= 3 && count(&|found| found.is_ended) == breaks.len();
    (WIDTHS.contains(&width) && even && wide * 4 <= breaks.len() && (goes_on || is_ended)).then_some(width)
}

/// A border of two lines where the first does not end as a sentence does.
struct Break<'a> {
    /// The column that the first line ends in.
    extent: usize,
    next: &'a str,
    /// Whether a line that ends as a sentence does follows before the next empty one.
    is_ended: bool,
}

fn breaks<'a>(text: &'a str, lines: &[Span]) -> Vec<Break<'a>> {
    let (mut breaks, mut is_ended) = (Vec::new(), false);
    for pair in lines.windows(2).rev() {
        let (line, next) = (pair[0], slice(text, pair[1]));
        let adjacent = is_adjacent(text, line, pair[1]);
        is_ended = adjacent && (is_ended || is_terminal(next));
        if adjacent && !is_terminal(slice(text, line)) {
            breaks.push(Break { extent: extent(text, line), next, is_ended });
        }
    }
    breaks
}

fn opens_upper(line: &str) -> bool {
    line.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)
}

/// Whether no empty line stands between two lines.
fn is_adjacent(text: &str, line: Span, next: Span) -> bool {
    let gap = slice(text, Span::new(line.end, next.start));
    let breaks = gap.chars().filter(|c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}')).count();
    breaks - gap.matches("\r\n").count() == 1
}

/// Whether the first word of `next` would have made a line of so many columns wider than `width`.
fn is_full(line: usize, next: &str, width: usize) -> bool {
    /// No line begins with a mark that closes: up to two characters move on with it.
    const KEPT_TOGETHER: usize = 6;
    let word = match next.chars().next() {
        Some(c) if is_tight(c) => KEPT_TOGETHER,
        _ => next.split(is_break).next().map_or(0, columns) + 1,
    };
    line + word > width
}

/// Whether a line may be broken at `c`: hard spaces hold together.
fn is_break(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

/// Whether the paragraph that `line` is the last line of so far goes on with `next`.
fn goes_on(text: &str, line: Span, next: Span, width: usize, paragraph: &str) -> bool {
    let opens = slice(text, next);
    let indented = indent(text, next) >= indent(text, line) + 2 && !is_item(paragraph);
    is_adjacent(text, line, next)
        && is_full(extent(text, line), opens, width)
        && !indented
        && !is_item(opens)
        && !signs(opens)
}

/// The column that a line ends in.
fn extent(text: &str, line: Span) -> usize {
    indent(text, line) + columns(slice(text, line))
}

/// How many characters of white space stand before a line.
fn indent(text: &str, line: Span) -> usize {
    text[..line.start].chars().rev().take_while(|c| matches!(c, ' ' | '\t' | '\u{A0}' | '\u{3000}')).count()
}

/// Whether a line is a byline or a date, whatever stands before it.
fn signs(text: &str) -> bool {
    let line = Line::new(text);
    !is_terminal(text) && (line.is_known(BlockKind::Byline) || line.is_known(BlockKind::Date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::spans;

    fn read(text: &str) -> Vec<String> {
        paragraphs(text, &spans(text)).into_iter().map(|paragraph| paragraph.text).collect()
    }

    #[test]
    fn wrapped_paragraphs_are_put_together() {
        let text = "Harbour toll rises\nBy Ada Finch\n\n\
            The port authority will raise its toll by 10 percent in\n\
            May, it said on Tuesday, and the shipping lines that use\r\n\
            its oldest berths will pay twice as much for the long-\n\
            term ones.\n\
            A second rise follows within the year, the lines were\n\
            told.\n\nRead more\n";
        assert_eq!(
            read(text),
            [
                "Harbour toll rises",
                "By Ada Finch",
                "The port authority will raise its toll by 10 percent in May, it said on Tuesday, and the \
                 shipping lines that use its oldest berths will pay twice as much for the long-term ones.",
                "A second rise follows within the year, the lines were told.",
                "Read more",
            ]
        );
    }

    #[test]
    fn indents_and_bullets_begin_paragraphs() {
        let text = "  The port authority will raise its toll by ten percent in\n\
            the coming month, more than the shipping lines had been led\n\
            to expect by the ministry, and the lines will object to it.\n  \
            Another rise may come, the head of the authority said on\n\
            the last day of the fair.\n  \
            - a first item of a list that is longer than a line and so\n    \
            goes on below\n  - a second item\n";
        let found = read(text);
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(found[2].ends_with("and so goes on below"));
    }

    #[test]
    fn scripts_without_spaces_are_joined_without() {
        let text = "港湾局は五月に使用料を一割引き上げると火曜日に発表した。船会社\n\
            は反対しており、来月にも協議を始める見通しだと関係者は述べた\n\
            が、詳細はまだ決まっていないという状況であり、今後の動きが注\n\
            目される。\n";
        assert_eq!(read(text).len(), 1);
        assert!(read(text)[0].contains("船会社は反対"));
    }

    #[test]
    fn other_lines_stand_for_themselves() {
        for text in [
            "Toll up by a tenth in the harbour of Wessmar\nMinister visits the new quay and its cranes\n\
             Ferry runs again after a storm in the night\nSchool closes early on the last day of May\n\
             Library opens in the former town hall today",
            "Home\nWorld\nBusiness\nThe toll rises in May, the port said.\nNo ship will be let off, it said.",
            "The harbour toll of Wessmar rises by a tenth in May\nby editor",
        ] {
            assert_eq!(read(text).len(), text.lines().count(), "{text}");
        }
    }
}
