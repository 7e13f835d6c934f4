//! From text to the words that say something of its language.
//! **Promise:** words come in order, each of one script; what is no running text (addresses, markup,
//! identifiers, numbers) is left out; linear in the text, nothing allocated.

use crate::script::{Letters, Script};

/// Letters of a word that are read; the rest of a longer word says nothing more.
pub(crate) const LONGEST: usize = 24;

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// It starts with a small letter, or its script has none.
    Small,
    /// It starts with a capital: the start of a sentence, a name, a German noun.
    Title,
    /// Two to six capitals and nothing else: most often an acronym.
    Acronym,
}

/// A word of running text.
#[derive(Debug)]
pub(crate) struct Word<'a> {
    /// Its first [`LONGEST`] letters in lower case.
    pub(crate) letters: &'a [u32],
    /// How many letters it has, marks left out.
    pub(crate) length: usize,
    pub(crate) script: Script,
    pub(crate) case: Case,
}

/// What stands between the words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rest {
    /// Decimal digits.
    pub(crate) digits: usize,
    /// Signs that code is full of and prose is not.
    pub(crate) code_signs: usize,
}

/// Calls `see` with each word of `text` and says what else there was.
pub(crate) fn each_word(text: &str, see: impl FnMut(&Word<'_>)) -> Rest {
    let mut reader = Reader { text: text.as_bytes(), see, word: Pending::default(), rest: Rest::default() };
    let letters = Letters::shared();
    let mut at = 0;
    while at < text.len() {
        // Most of most texts, without a look at each character.
        let run = small_letters(&reader.text[at..]);
        if !run.is_empty() {
            reader.begin(Script::Latin);
            reader.word.push_small(run);
            at += run.len();
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        let letter = letters.of(c);
        let next = at + c.len_utf8();
        at = match letter.script {
            Script::None => reader.between(at, c).max(next),
            Script::Mark => {
                reader.word.mark(letter.lower);
                next
            }
            script => {
                reader.begin(script);
                reader.word.push(letter.lower, letter.capital);
                next
            }
        };
    }
    reader.end_word();
    reader.rest
}

/// The letters from a to z that `text` begins with.
fn small_letters(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| !byte.is_ascii_lowercase());
    &text[..end.unwrap_or(text.len())]
}

/// The word being read.
struct Pending {
    letters: [u32; LONGEST],
    filled: usize,
    length: usize,
    capitals: usize,
    starts_capital: bool,
    /// Whether it is glued to a digit or an underscore.
    glued: bool,
    script: Script,
}

impl Default for Pending {
    fn default() -> Self {
        Self {
            letters: [0; LONGEST],
            filled: 0,
            length: 0,
            capitals: 0,
            starts_capital: false,
            glued: false,
            script: Script::None,
        }
    }
}

impl Pending {
    fn push(&mut self, lower: u32, capital: bool) {
        if self.filled == 0 {
            self.starts_capital = capital;
        }
        self.length += 1;
        self.capitals += usize::from(capital);
        self.keep(lower);
    }

    /// Adds small letters of ASCII.
    fn push_small(&mut self, letters: &[u8]) {
        self.starts_capital &= self.filled > 0;
        self.length += letters.len();
        let room = &mut self.letters[self.filled..];
        let kept = letters.len().min(room.len());
        for (place, &letter) in room.iter_mut().zip(letters) {
            *place = u32::from(letter);
        }
        self.filled += kept;
    }

    /// A combining mark is part of the letter before it; joiners and direction marks, which no
    /// spelling depends on, are dropped.
    fn mark(&mut self, code: u32) {
        if self.filled > 0 && code < 0x2000 && code > 0x02FF {
            self.keep(code);
        }
    }

    fn keep(&mut self, code: u32) {
        if self.filled < LONGEST {
            self.letters[self.filled] = code;
            self.filled += 1;
        }
    }

    fn clear(&mut self) {
        (self.filled, self.length, self.capitals) = (0, 0, 0);
        (self.glued, self.script) = (false, Script::None);
    }

    fn case(&self) -> Case {
        if self.capitals == self.length && (2..=6).contains(&self.length) {
            Case::Acronym
        } else if self.starts_capital {
            Case::Title
        } else {
            Case::Small
        }
    }

    /// Whether it can be a word: `aaaa` is none, nor is the `rc` of `rc2`.
    fn is_word(&self) -> bool {
        let has_words = matches!(self.script, Script::Latin | Script::Cyrillic | Script::Greek);
        self.length > 0 && !(self.length > 2 && self.is_monotone()) && !(self.glued && has_words)
    }

    /// Whether all its letters are one and the same.
    fn is_monotone(&self) -> bool {
        self.letters[..self.filled].iter().all(|&letter| letter == self.letters[0])
    }
}

struct Reader<'a, F> {
    text: &'a [u8],
    see: F,
    word: Pending,
    rest: Rest,
}

impl<F: FnMut(&Word<'_>)> Reader<'_, F> {
    /// Readies the word for a letter of `script`. Scripts without blanks come in pieces.
    fn begin(&mut self, script: Script) {
        let full = script.is_syllabic() && self.word.filled == LONGEST;
        if self.word.length > 0 && (self.word.script != script || full) {
            self.end_word();
        }
        self.word.script = script;
    }

    fn end_word(&mut self) {
        if self.word.is_word() {
            let word = Word {
                letters: &self.word.letters[..self.word.filled],
                length: self.word.length,
                script: self.word.script,
                case: self.word.case(),
            };
            (self.see)(&word);
        }
        self.word.clear();
    }

    /// Reads the character `c` between words, and says where to read on.
    fn between(&mut self, at: usize, c: char) -> usize {
        let next = self.text.get(at + c.len_utf8()).copied().unwrap_or(b' ');
        let in_word = self.word.length > 0;
        match c {
            ' ' => self.end_word(),
            ':' if self.text[at..].starts_with(b"://") => return self.drop_token(at),
            '@' if in_word => return self.drop_token(at),
            '.' if in_word && self.is_address(next) => return self.drop_token(at),
            '<' if next.is_ascii_alphabetic() || matches!(next, b'/' | b'!') => {
                self.end_word();
                return self.tag_end(at);
            }
            '_' => self.glue(),
            _ if c.is_numeric() => {
                self.rest.digits += 1;
                self.glue();
            }
            _ => {
                self.rest.code_signs += usize::from(is_code_sign(c) || (c == '(' && in_word));
                self.end_word();
            }
        }
        0
    }

    /// Marks the word before and the word after as parts of an identifier.
    fn glue(&mut self) {
        self.word.glued = true;
        self.end_word();
        self.word.glued = true;
    }

    /// Whether a dot inside a token belongs to an address: `bbc.com`, `www.Bild.de`.
    fn is_address(&self, next: u8) -> bool {
        self.word.script == Script::Latin && next.is_ascii_lowercase()
            || self.word.letters[..self.word.filled] == [119; 3]
    }

    /// Drops the word being read with all up to the next blank.
    fn drop_token(&mut self, at: usize) -> usize {
        self.word.clear();
        at + self.text[at..].iter().position(u8::is_ascii_whitespace).unwrap_or(self.text.len() - at)
    }

    /// Where the markup tag that opens at `at` ends, or just behind `at` where it is none.
    fn tag_end(&self, at: usize) -> usize {
        let inside = &self.text[at + 1..];
        match inside.iter().position(|byte| matches!(byte, b'<' | b'>' | b'\n')) {
            Some(length) if inside[length] == b'>' => at + length + 2,
            _ => 0,
        }
    }
}

fn is_code_sign(c: char) -> bool {
    matches!(c, '{' | '}' | '[' | ']' | '=' | ';' | '<' | '>' | '\\' | '$' | '^' | '~' | '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        let mut words = Vec::new();
        each_word(text, |word| {
            words.push(word.letters.iter().filter_map(|&code| char::from_u32(code)).collect::<String>());
        });
        words.join(" ")
    }

    #[test]
    fn only_running_text_is_words() {
        for (text, expected) in [
            ("The Bridge, closed.", "the bridge closed"),
            ("l'été là-bas", "l été là bas"),
            ("see https://example.org/a/b?c=d now", "see now"),
            ("write to someone@example.org today", "write to today"),
            ("on www.Example.org and example.com too", "on and too"),
            ("<a href=\"x y\">open</a> door", "open door"),
            ("if 3 < four", "if four"),
            ("v2.1 rc3 foo_bar 5th", ""),
            ("hmm aaaa aa", "hmm aa"),
            ("2014年自", "年自"),
            ("cafe\u{301} x\u{200d}y", "cafe\u{301} xy"),
            ("wordслово", "word слово"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn case_is_told() {
        let mut cases = Vec::new();
        each_word("Eine NATO sprach", |word| cases.push(word.case));
        assert_eq!(cases, [Case::Title, Case::Acronym, Case::Small]);
    }

    #[test]
    fn figures_and_signs_are_counted() {
        let rest = each_word("f(x) = 12; [1]", |_| {});
        assert_eq!((rest.digits, rest.code_signs), (3, 5));
    }
}
