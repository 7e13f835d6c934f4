//! Whether a line looks like running text, by the signs in and around its tokens, whatever its language.
//! **Promise:** one pass over the line, nothing allocated.

use crate::script::{Letters, Script};

/// Capitalised words of a name, at most.
const NAME_WORDS: usize = 3;
/// Letters of a particle within a name, at most: `von`, `de la`, `bin`.
const PARTICLE: usize = 3;

/// The tokens of a line, counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shape {
    /// Tokens that are words with at most the punctuation of prose around them.
    words: usize,
    /// Tokens that code, commands, file names and addresses are made of, and prose is not.
    odd: usize,
    /// Stretches of words between commas, dashes, figures and the like.
    runs: usize,
    /// Capitalised words of the longest of them.
    longest_run: usize,
    /// Short words without a capital behind others with one.
    particles: usize,
    /// Other words without a capital.
    small: usize,
    run: usize,
    behind_particle: bool,
    /// A bit for each script that a word is in.
    scripts: u64,
}

/// What a line that may be names alone looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// A few capitalised words.
    Few,
    /// Several times so, with commas or figures between them: a line-up, a list of places.
    List,
    /// With particles between them: `Karl von der Heide`, as in a phrase.
    WithParticles,
}

impl Shape {
    /// The shape of `line`; of markup only what stands between the tags.
    pub(crate) fn of(line: &str) -> Self {
        let mut shape = Self::default();
        for part in between_tags(line) {
            part.split_whitespace().for_each(|token| shape.add(token));
        }
        shape.end_run();
        shape
    }

    fn add(&mut self, token: &str) {
        let inner = token.trim_matches(is_prose_punctuation);
        let unspaced = token.chars().filter(|&c| is_unspaced(c)).count();
        let letters = inner.chars().filter(|&c| is_letter(c)).count();
        self.add_script(inner);
        if unspaced > 0 {
            self.words += unspaced;
            self.small += unspaced;
        } else if is_odd(token, inner) {
            self.odd += 1;
            self.end_run();
        } else if letters > 1 {
            if token.starts_with('(') {
                self.end_run();
            }
            self.add_word(inner, letters);
            if token.ends_with([',', ';', ':', ')', '،', '、']) {
                self.end_run();
            }
        } else if letters == 0 {
            self.end_run();
        }
    }

    fn add_script(&mut self, word: &str) {
        let Some(first) = word.chars().find(|&c| is_letter(c)) else { return };
        let script = match Letters::shared().of(first).script {
            Script::Kana => Script::Han,
            script => script,
        };
        self.scripts |= 1 << script as u32;
    }

    fn add_word(&mut self, word: &str, letters: usize) {
        self.words += 1;
        let capital = word.contains(char::is_uppercase);
        let particle = !capital && letters <= PARTICLE && self.run > 0;
        self.run += usize::from(capital);
        self.particles += usize::from(particle);
        self.small += usize::from(!capital && !particle);
        self.behind_particle = particle;
    }

    fn end_run(&mut self) {
        self.runs += usize::from(self.run > 0);
        self.longest_run = self.longest_run.max(self.run);
        // A name does not end in a particle.
        self.small += usize::from(self.behind_particle);
        (self.run, self.behind_particle) = (0, false);
    }

    /// Whether it may be nothing but names, and how they stand.
    pub(crate) fn names(&self) -> Option<Names> {
        let kind = match self {
            _ if self.small > 0 || self.longest_run > NAME_WORDS => return None,
            _ if self.particles > 0 => Names::WithParticles,
            _ if self.runs > 1 => Names::List,
            _ => Names::Few,
        };
        Some(kind)
    }

    /// Whether few words are in many scripts, as where a page offers its languages each by its own name.
    pub(crate) fn is_switcher(&self) -> bool {
        let scripts = self.scripts.count_ones() as usize;
        scripts > 2 && self.words <= 2 * scripts
    }

    /// 0 to 1, how little like prose it is: 1 where every second token is odd.
    pub(crate) fn oddness(&self) -> f32 {
        (2.0 * self.odd as f32 / (self.odd + self.words).max(1) as f32).min(1.0)
    }
}

/// The stretches of `line` outside of tags.
fn between_tags(line: &str) -> impl Iterator<Item = &str> {
    line.split('<').enumerate().map(|(at, part)| {
        let is_tag = at > 0 && part.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        part.split_once('>').filter(|_| is_tag).map_or(part, |(_, behind)| behind)
    })
}

fn is_letter(c: char) -> bool {
    Letters::shared().of(c).script.has_letters()
}

/// Whether `c` is of a script that sets no blanks between words, so that a token may be a paragraph.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{9fff}' | '\u{ff66}'..='\u{ff9f}')
}

/// What stands around words in prose, in lists and in menus.
fn is_prose_punctuation(c: char) -> bool {
    const ASCII: &str = "\"'()[],.;:!?-|/*";
    if c.is_ascii() { ASCII.contains(c) } else { !c.is_alphanumeric() }
}

/// Whether `token`, which is `inner` within punctuation, stands in no prose.
fn is_odd(token: &str, inner: &str) -> bool {
    opens_oddly(token)
        || token.ends_with("\":")
        || token.contains("()")
        || (inner.is_empty() && matches!(token, "||" | "//" | "/*" | "*/" | "::" | "[]"))
        || (!inner.is_empty() && inner.chars().all(|c| is_code_sign(c) || c == '+'))
        || inner.contains(|c| is_code_sign(c) || c == ';')
        || (inner.contains('(') && !inner.contains(')') && !token.contains(')'))
        || inner.contains("::")
        || inner.contains("(\"")
        || inner.bytes().filter(|&byte| byte == b'/').count() > 1
        || has_inner_dot(inner)
}

/// Whether a token starts as a tag, a variable, an option, a path or an entity does.
fn opens_oddly(token: &str) -> bool {
    let rest = token.trim_start_matches(['"', '\'', '(']);
    let mut chars = rest.chars();
    let (first, second, third) = (chars.next(), chars.next(), chars.next());
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    match first {
        Some('#' | '@' | '$' | '.') => is_letter(second),
        Some('-') => second == Some('-') && is_letter(third) || is_letter(second) && third.is_none(),
        Some('/') => is_letter(second) && rest[1..].contains('/'),
        Some('&') => rest.ends_with(';') || rest == "&&",
        _ => false,
    }
}

fn is_code_sign(c: char) -> bool {
    matches!(c, '_' | '\\' | '=' | '{' | '}' | '<' | '>' | '^' | '~')
}

/// Whether a dot stands inside as in a file name: `tool.rs`, not in `U.S.` or where a blank is missing.
fn has_inner_dot(inner: &str) -> bool {
    inner.match_indices('.').any(|(at, _)| {
        let before = inner[..at].chars().rev().take_while(|c| c.is_alphanumeric()).count();
        let after = inner[at + 1..].chars().take_while(char::is_ascii_lowercase).count();
        before > 1 && after > 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_has_no_odd_tokens() {
        for line in [
            "He (the mayor) said: \"No, [not] today...\" - and left; tickets cost $5 or $10*.",
            "Die U.S.-Firma, z.B. AT&T, zahlte US$5 je Leser*in.",
            "EU:n päätös; candidat(e)s et étudiant(s)",
            "The end.Then they went home at 12:30 and/or 5 km/h",
            "<p class=\"a_b\">They <b>left</b> early</p>",
            "– Hola, ¿qué tal? -Bien.",
            "市长(mayor_x)说：桥已关闭。",
        ] {
            assert_eq!(Shape::of(line).odd, 0, "{line}");
        }
    }

    #[test]
    fn a_switcher_has_many_scripts_and_few_words() {
        for (switcher, line) in [
            (true, "Europe Россия Polska Україна 한국"),
            (true, "English | Ελληνικά | Русский | 日本語"),
            (false, "Фирма Odal сообщила"),
            (false, "Сегодня фирма Odal сообщила о новых ценах"),
            (false, "Harbour Порт"),
            (false, "Harbour 漢字 かな 漢字 交じり"),
        ] {
            assert_eq!(Shape::of(line).is_switcher(), switcher, "{line}");
        }
    }

    #[test]
    fn code_and_addresses_are_odd() {
        for (odd, line) in [
            (2, "def add(a, b): return a + b"),
            (1, "#include <stdio.h>"),
            (3, ".nav { margin: 0 auto; }"),
            (2, "git commit -m \"wip\" && git push"),
            (2, "\"title\": null, \"lang\": \"en\""),
            (1, "/usr/local/bin/tool"),
            (2, "notes.txt photo-v2.png"),
            (2, "x_y == z"),
            (1, "&nbsp;"),
            (1, "print(\"x\")"),
            (2, "@anna on #Harbour"),
        ] {
            assert_eq!(Shape::of(line).odd, odd, "{line}");
        }
    }

    #[test]
    fn what_may_be_names_is_told_from_phrases() {
        for (names, line) in [
            (Some(Names::Few), "Storm Hits Coast"),
            (Some(Names::Few), "Kim Min-jun, "),
            (Some(Names::Few), "Joan d'Arsac"),
            (Some(Names::List), "Odal – Brenn, Karst, Ulm"),
            (Some(Names::List), "Old Town 2 New Harbour 1"),
            (Some(Names::List), "Rossi, (Bianchi) Neri"),
            (Some(Names::WithParticles), "Karl von der Heide"),
            (None, "Storm Hits Coast Again"),
            (None, "The mayor"),
            (None, "von Heide"),
            (None, "Karl and"),
            (None, "Karl without Heide"),
            (None, "市长"),
        ] {
            assert_eq!(Shape::of(line).names(), names, "{line}");
        }
    }
}
