//! Where in a text its language may change, and what a change costs there.
//! **Promise:** cuts come in order, lie on characters, and leave no piece without a letter but a line's last;
//! linear in the text.

use tallywire_article::Span;

use crate::script::{Letters, Script};

/// What it costs, in natural logarithms, to change the language from one line to the next ...
const LINE: f32 = 2.5;
/// ... behind a sentence, before or behind a quotation, and where the parts of a heading meet ...
const SENTENCE: f32 = 5.0;
/// ... and at a comma, a dash or a bracket, or where the script changes.
const PHRASE: f32 = 6.5;

/// A sentence or a part of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) byte: Span,
    /// Number of the line that it stands in.
    pub(crate) line: usize,
    /// What it costs to change the language before it.
    pub(crate) cost: f32,
}

/// Calls `see` with each piece of `text`.
pub(crate) fn each_piece(text: &str, see: impl FnMut(Piece)) {
    let mut cutter =
        Cutter { see, start: 0, cost: LINE, line: 0, letters: 0, script: Script::None, waiting: None };
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |next| next.1);
        cutter.read(at, c, before, next);
        before = c;
    }
    cutter.end(text.len());
}

/// Whether `text` is one piece, or none, so that its language cannot change.
pub(crate) fn is_one_piece(text: &str) -> bool {
    let mut pieces = 0;
    each_piece(text, |_| pieces += 1);
    pieces <= 1
}

struct Cutter<S> {
    see: S,
    start: usize,
    cost: f32,
    line: usize,
    letters: usize,
    /// Of the last letter.
    script: Script,
    /// A piece that is complete but for signs that may follow.
    waiting: Option<Piece>,
}

impl<S: FnMut(Piece)> Cutter<S> {
    fn read(&mut self, at: usize, c: char, before: char, next: char) {
        let behind = at + c.len_utf8();
        if matches!(c, '\n' | '\r') {
            self.end(behind);
            self.line += 1;
            return;
        }
        let script = Letters::shared().of(c).script;
        if script.has_letters() {
            if self.letters > 0 && changes(self.script, script, before) {
                self.cut(at, PHRASE);
            }
            self.script = script;
            self.letters += 1;
        } else if let Some(cost) = cut_before(c, before, next) {
            self.cut(at, cost);
        } else if let Some(cost) = cut_behind(c, before, next) {
            self.cut(behind, cost);
        } else if c.is_alphabetic() {
            self.letters += 1;
        }
    }

    /// Ends a piece at `at`. What has no letter belongs to the piece before it, or else behind it.
    fn cut(&mut self, at: usize, cost: f32) {
        if self.letters > 0 {
            let byte = Span { start: self.start, end: at };
            let piece = Piece { byte, line: self.line, cost: self.cost };
            if let Some(last) = self.waiting.replace(piece) {
                (self.see)(last);
            }
            (self.letters, self.cost) = (0, cost);
        } else if let Some(last) = &mut self.waiting {
            last.byte.end = at;
            self.cost = self.cost.min(cost);
        } else {
            return;
        }
        self.start = at;
    }

    /// Ends a line at `at`.
    fn end(&mut self, at: usize) {
        self.cut(at, LINE);
        if let Some(last) = self.waiting.take() {
            (self.see)(last);
        }
        (self.start, self.cost, self.letters, self.script) = (at, LINE, 0, Script::None);
    }
}

/// Whether the script changes with a letter of `next` behind the character `before`; a word that mixes
/// letters that look alike is one word.
fn changes(last: Script, next: Script, before: char) -> bool {
    let alike = |script| matches!(script, Script::Latin | Script::Cyrillic | Script::Greek);
    let japanese = |script| matches!(script, Script::Han | Script::Kana);
    last != next
        && !(japanese(last) && japanese(next))
        && !(alike(last) && alike(next) && before.is_alphabetic())
}

fn cut_before(c: char, before: char, next: char) -> Option<f32> {
    match c {
        '(' | '[' if !before.is_alphanumeric() => Some(PHRASE),
        '（' | '【' | '［' => Some(PHRASE),
        _ => (quotation(c, before, next)? == Side::Opens).then_some(SENTENCE),
    }
}

fn cut_behind(c: char, before: char, next: char) -> Option<f32> {
    let (blank_before, blank_behind) = (before.is_whitespace(), next.is_whitespace());
    match c {
        '.' | '!' | '?' | '…' | ':' | ';' | '؟' | '۔' | '।' if blank_behind => Some(SENTENCE),
        '。' | '！' | '？' | '|' => Some(SENTENCE),
        '/' | '•' | '·' | '>' if blank_before && blank_behind => Some(SENTENCE),
        '-' | '–' | '—' if blank_before && blank_behind => Some(PHRASE),
        ',' | '،' if blank_behind => Some(PHRASE),
        ')' | ']' if !next.is_alphanumeric() => Some(PHRASE),
        '，' | '、' | '）' | '】' | '］' => Some(PHRASE),
        _ => (quotation(c, before, next)? == Side::Closes).then_some(SENTENCE),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
}

/// What the mark `c` does: languages disagree on which mark opens and which closes, but not on which side
/// the blank stands. None for an apostrophe.
fn quotation(c: char, before: char, next: char) -> Option<Side> {
    let usual = match c {
        '「' | '『' | '《' | '〈' => return Some(Side::Opens),
        '」' | '』' | '》' | '〉' => return Some(Side::Closes),
        '„' | '‚' | '«' | '‹' | '“' => Side::Opens,
        '‘' | '’' | '\'' if before.is_alphanumeric() && next.is_alphanumeric() => return None,
        '»' | '›' | '”' | '"' | '‘' | '’' | '\'' => Side::Closes,
        _ => return None,
    };
    let opens = before.is_whitespace() || matches!(before, '(' | '[' | ':' | '-' | '–' | '—');
    let closes = next.is_whitespace() || matches!(next, ')' | ']' | ',' | '.' | ';' | ':' | '!' | '?');
    Some(match (opens, closes) {
        (true, false) => Side::Opens,
        (false, true) => Side::Closes,
        _ => usual,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of `text` without the blanks around them, between bars.
    fn pieces(text: &str) -> String {
        let mut pieces = Vec::new();
        each_piece(text, |piece| pieces.push(piece.byte.of(text).unwrap_or_default().trim()));
        pieces.join("¦")
    }

    #[test]
    fn a_text_is_cut_where_its_language_may_change() {
        for (text, expected) in [
            ("It is late. We go home!", "It is late.¦We go home!"),
            ("Er sagte: „Ja, gern.“ Dann ging er.", "Er sagte:¦„Ja,¦gern.“¦Dann ging er."),
            ("Il dit « non » et part", "Il dit¦« non »¦et part"),
            ("he said ‘no’, and it's workers’ day", "he said¦‘no’,¦and it's workers’¦day"),
            ("the word \"no\" (or \"nein\") is", "the word¦\"no\"¦(or¦\"nein\")¦is"),
            ("Title here | Name - Site / Page", "Title here |¦Name -¦Site /¦Page"),
            ("a well-known and/or e.g. U.S. 3,5 l'été", "a well-known and/or e.g.¦U.S.¦3,5 l'été"),
            ("市长说「好」。Then he left", "市长说¦「好」。¦Then he left"),
            ("使用Windows系统", "使用¦Windows¦系统"),
            ("漢字とかな", "漢字とかな"),
            ("Фирма Odal GmbH растёт", "Фирма¦Odal GmbH¦растёт"),
            ("словоword one", "словоword one"),
            ("one\r\n\n--\ntwo", "one¦two"),
            ("\"\"\"...,,, ((( 12 )))", ""),
            ("", ""),
        ] {
            assert_eq!(pieces(text), expected, "{text}");
            assert_eq!(is_one_piece(text), !expected.contains('¦'), "{text}");
        }
    }
}
