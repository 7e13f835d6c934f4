//! Text with styled stretches, wrapped by the columns that it takes on a terminal.

use std::fmt::Write as _;

use anstyle::Style;
use tallywire_article::Span;
use unicode_width::UnicodeWidthChar;

/// Words with the styles that stretches of them are shown in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rich {
    text: String,
    styles: Vec<(Span, Style)>,
}

impl Rich {
    pub(crate) fn new(text: &str) -> Self {
        Self::default().with(text)
    }

    /// Appends `text`, which comes from articles: what would move the cursor or turn the writing
    /// round is left out.
    pub(crate) fn with(mut self, text: &str) -> Self {
        self.text.extend(text.chars().filter_map(tamed));
        self
    }

    /// Appends `text` in `style`.
    pub(crate) fn styled(self, style: Style, text: &str) -> Self {
        let start = self.text.len();
        let mut rich = self.with(text);
        rich.styles.push((Span::new(start, rich.text.len()), style));
        rich
    }

    /// Writes it to `out` in lines of at most `columns`, the first behind `first`, the others
    /// behind as many spaces.
    pub(crate) fn write(&self, out: &mut String, first: &str, columns: usize) {
        let indent = width(first);
        for (at, (line, _)) in self.lines(columns.saturating_sub(indent)).into_iter().enumerate() {
            // Writing to a string cannot fail.
            let _ =
                if at == 0 { writeln!(out, "{first}{line}") } else { writeln!(out, "{:indent$}{line}", "") };
        }
    }

    /// Its lines of at most `columns`, each with the columns that it takes.
    pub(crate) fn lines(&self, columns: usize) -> Vec<(String, usize)> {
        let lines = wrap(&self.text, columns).into_iter();
        lines.map(|line| (self.line(line), line.of(&self.text).map_or(0, width))).collect()
    }

    fn line(&self, line: Span) -> String {
        let mut out = String::new();
        let mut at = line.start;
        for (span, style) in self.styles.iter().filter(|(span, _)| span.overlaps(line)) {
            let (start, end) = (span.start.max(at), span.end.min(line.end));
            out.push_str(&self.text[at..start]);
            // Writing to a string cannot fail.
            let _ = write!(out, "{style}{}{style:#}", &self.text[start..end]);
            at = end;
        }
        out.push_str(&self.text[at..line.end]);
        out
    }
}

/// A character as it may stand in a line: white space is a space, controls and the marks that turn
/// the direction of writing are nothing.
fn tamed(c: char) -> Option<char> {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Columns that `text` takes on a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

/// The lines of `text`, each of at most `max` columns: broken at spaces, beside wide characters
/// (Chinese and Japanese have no spaces), else anywhere.
fn wrap(text: &str, max: usize) -> Vec<Span> {
    let max = max.max(10);
    let mut lines = Vec::new();
    let (mut start, mut used) = (0, 0);
    // Where the line can end, and the columns up to there.
    let mut chance = (0, 0);
    for (at, c) in text.char_indices() {
        if c == ' ' || columns(c) == 2 {
            chance = (at, used);
        }
        if used + columns(c) > max && c != ' ' {
            let (end, taken) = if chance.0 > start { chance } else { (at, used) };
            lines.push(trimmed(text, start, end));
            let spaces = text[end..at].len() - text[end..at].trim_start().len();
            (start, used) = (end + spaces, used - taken - spaces);
        }
        used += columns(c);
        if columns(c) == 2 {
            chance = (at + c.len_utf8(), used);
        }
        // A space at the beginning of a line is not shown.
        if c == ' ' && text[start..at].trim_start().is_empty() {
            (start, used) = (at + 1, 0);
        }
    }
    lines.push(trimmed(text, start, text.len()));
    lines
}

fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let line = &text[start..end];
    let lead = line.len() - line.trim_start().len();
    Span::new(start + lead, start + line.trim_end().len())
}

/// The end of `text` that takes at most `max` columns, from a word's start on where there is one;
/// all of it if it fits.
pub(crate) fn tail(text: &str, max: usize) -> &str {
    let mut used = 0;
    let cut = text.char_indices().rev().find(|(_, c)| {
        used += columns(*c);
        used > max
    });
    let Some((at, c)) = cut else { return text };
    let rest = &text[at + c.len_utf8()..];
    rest.find(' ').filter(|space| *space < rest.len() / 2).map_or(rest, |space| &rest[space + 1..])
}

/// The beginning of `text` that takes at most `max` columns, up to a word's end where there is
/// one; all of it if it fits.
pub(crate) fn head(text: &str, max: usize) -> &str {
    let mut used = 0;
    let cut = text.char_indices().find(|(_, c)| {
        used += columns(*c);
        used > max
    });
    let Some((at, _)) = cut else { return text };
    let rest = &text[..at];
    rest.rfind(' ').filter(|space| *space > rest.len() / 2).map_or(rest, |space| &rest[..space])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, columns: usize, expected: &[&str]) {
        let lines: Vec<_> = wrap(text, columns).into_iter().filter_map(|line| line.of(text)).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn lines_break_at_spaces() {
        check("the storm cost 27 million", 12, &["the storm", "cost 27", "million"]);
        check("twelve chars", 12, &["twelve chars"]);
        check("", 12, &[""]);
    }

    #[test]
    fn a_word_that_is_too_long_is_cut() {
        check("Donaudampfschiff fährt", 12, &["Donaudampfsc", "hiff fährt"]);
    }

    #[test]
    fn wide_characters_take_two_columns_and_break_anywhere() {
        check("損害額は二千七百万円", 10, &["損害額は二", "千七百万円"]);
    }

    #[test]
    fn a_style_covers_its_words_on_every_line() {
        let bold = Style::new().bold();
        let mut out = String::new();
        Rich::new("it cost ").styled(bold, "27 million euros").with(" in all").write(&mut out, "  ", 14);
        assert_eq!(
            out,
            "  it cost \u{1b}[1m27\u{1b}[0m\n  \u{1b}[1mmillion\u{1b}[0m\n  \u{1b}[1meuros\u{1b}[0m in all\n"
        );
    }

    #[test]
    fn an_article_cannot_move_the_cursor() {
        let mut out = String::new();
        Rich::new("a\u{1b}[2Jb\rc\u{202e}d\ne").write(&mut out, "", 80);
        assert_eq!(out, "a[2Jb cd e\n");
    }

    #[test]
    fn heads_and_tails_end_at_words() {
        assert_eq!(tail("the ministry of transport said", 16), "transport said");
        assert_eq!(head("the ministry of transport said", 16), "the ministry of");
        assert_eq!(tail("short", 16), "short");
    }
}
