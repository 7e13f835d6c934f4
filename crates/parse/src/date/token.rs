//! A line as the numbers, words and marks that a date is made of.

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A number of up to nine digits with how many it is written with.
    Number(u32, usize),
    Word(String),
    Mark(char),
    Space,
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    /// A date stands near the beginning of whatever it is looked for in.
    const REACH: usize = 300;
    let mut tokens = Vec::new();
    let mut chars = text.chars().take(REACH).peekable();
    while let Some(c) = chars.next() {
        if let Some(digit) = digit(c) {
            let (mut value, mut digits) = (digit, 1);
            while let Some(digit) = chars.peek().copied().and_then(self::digit) {
                chars.next();
                value = value.saturating_mul(10).saturating_add(digit);
                digits += 1;
            }
            tokens.push(Token::Number(value, digits));
        } else if c.is_alphabetic() {
            let mut word: String = c.to_lowercase().collect();
            // The units of CJK dates stand each by itself.
            while let Some(&next) = chars.peek().filter(|next| is_letter(**next) && !is_unit(c)) {
                word.extend(next.to_lowercase());
                chars.next();
            }
            tokens.push(Token::Word(word));
        } else if c.is_whitespace() {
            if tokens.last() != Some(&Token::Space) {
                tokens.push(Token::Space);
            }
        } else {
            tokens.push(Token::Mark(c));
        }
    }
    tokens
}

/// Letters and the vowel signs of Indic scripts, which are none.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{0900}'..='\u{0DFF}' | '\u{0E30}'..='\u{0E4E}' | '\u{0300}'..='\u{036F}' | '\u{200C}')
}

fn is_unit(c: char) -> bool {
    "年月日时時点點分년월일시분".contains(c)
}

/// The value of a decimal digit of the scripts that news dates are written in.
fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10];
    ZEROS.iter().find_map(|zero| (u32::from(c).checked_sub(*zero)).filter(|digit| *digit < 10))
}

/// Takes the next token that is no space or separator.
pub(super) struct Walk<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
}

impl Walk<'_> {
    pub(super) fn number(&mut self) -> Option<(u32, usize)> {
        self.pass(|token| *token == Token::Space);
        let Token::Number(value, digits) = *self.tokens.get(self.at)? else { return None };
        self.at += 1;
        Some((value, digits))
    }

    pub(super) fn word(&mut self) -> Option<&str> {
        self.pass(|token| *token == Token::Space);
        let Token::Word(word) = self.tokens.get(self.at)? else { return None };
        self.at += 1;
        Some(word)
    }

    pub(super) fn mark(&mut self, marks: &str) -> Option<char> {
        let Token::Mark(mark) = *self.tokens.get(self.at)? else { return None };
        marks.contains(mark).then(|| {
            self.at += 1;
            mark
        })
    }

    /// Takes "pm", "p.m." or "a.m." and gives its first letter.
    pub(super) fn half(&mut self) -> Option<char> {
        let before = self.at;
        let word = self.word().unwrap_or_default();
        let (half, dotted) = (word.chars().next(), word.len() == 1);
        if matches!(word, "am" | "pm" | "a" | "p")
            && (!dotted || (self.mark(".").is_some() && self.word() == Some("m")))
        {
            self.mark(".");
            return half;
        }
        self.at = before;
        None
    }

    pub(super) fn pass(&mut self, skipped: impl Fn(&Token) -> bool) {
        while self.tokens.get(self.at).is_some_and(&skipped) {
            self.at += 1;
        }
    }
}
