//! Writes numbers in words by CLDR's rule-based number formats (UTS 35, part 3, section 6).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::Value;

/// The rule sets of a language, by name.
#[derive(Debug, Default)]
pub(super) struct Rules {
    sets: BTreeMap<String, Vec<Rule>>,
    /// Words for the decimal point, from the rules for fractions.
    pub(super) points: BTreeSet<String>,
}

/// One rule: how numbers from `base` up to the next rule's base are written.
#[derive(Debug)]
struct Rule {
    base: u64,
    divisor: u64,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Text(String),
    /// One of several forms, by the plural category.
    Plural(Vec<String>),
    Number(Operand, Target),
    /// Left out where nothing remains.
    Optional(Vec<Part>),
}

#[derive(Clone, Copy, Debug)]
enum Operand {
    Quotient,
    Remainder,
    Same,
}

/// What writes an operand.
#[derive(Debug)]
enum Target {
    Own,
    Set(String),
    Digits,
}

impl Rules {
    /// Reads the spell-out rules of a language from `cldr-rbnf`.
    pub(super) fn read(json: &Value) -> Result<Self> {
        let mut rules = Self::default();
        let groups = json["rbnf"]["rbnf"].as_object().context("no `rbnf` in the rule file")?;
        let Some(sets) = groups.get("SpelloutRules").and_then(Value::as_object) else {
            return Ok(rules);
        };
        for (name, lines) in sets {
            for line in lines.as_array().into_iter().flatten() {
                if let (Some(head), Some(text)) = (line[0].as_str(), line[1].as_str()) {
                    rules.add(name, head, text);
                }
            }
        }
        Ok(rules)
    }

    fn add(&mut self, set: &str, head: &str, text: &str) {
        let text = text.strip_suffix(';').unwrap_or(text);
        if head == "x.x" || head == "x,x" {
            self.points.extend(point_word(text));
        } else if let Some((base, divisor)) = read_head(head) {
            let parts = parse(text.strip_prefix('\'').unwrap_or(text));
            self.sets.entry(set.to_owned()).or_default().push(Rule { base, divisor, parts });
        }
    }

    /// The names of the public rule sets that begin with `prefix`, those for dates left out.
    pub(super) fn public<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.sets.keys().map(String::as_str).filter(move |name| {
            name.starts_with(prefix) && !name.ends_with("-year") && !name.ends_with("-days")
        })
    }

    /// `n` in words by the rules of `set`, with the `form`th of each word's plural forms; `None`
    /// where the rules write it in digits or not at all.
    pub(super) fn write(&self, set: &str, n: u64, form: usize) -> Option<String> {
        let mut out = String::new();
        self.write_to(&mut out, set, n, form, 0)?;
        Some(out)
    }

    fn write_to(&self, out: &mut String, set: &str, n: u64, form: usize, depth: usize) -> Option<()> {
        let rules = self.sets.get(set)?;
        let rule = rules.iter().filter(|rule| rule.base <= n).max_by_key(|rule| rule.base)?;
        if depth > 40 {
            return None;
        }
        for part in &rule.parts {
            self.write_part(out, (set, rule, part), n, form, depth)?;
        }
        Some(())
    }

    fn write_part(
        &self,
        out: &mut String,
        (set, rule, part): (&str, &Rule, &Part),
        n: u64,
        form: usize,
        depth: usize,
    ) -> Option<()> {
        match part {
            // Latvian and others mark what cannot be with this word.
            Part::Text(text) if text == "error" => return None,
            Part::Text(text) => out.push_str(text),
            Part::Plural(forms) => out.push_str(&forms[form % forms.len()]),
            Part::Optional(_) if n.is_multiple_of(rule.divisor) => {}
            Part::Optional(parts) => {
                for part in parts {
                    self.write_part(out, (set, rule, part), n, form, depth)?;
                }
            }
            Part::Number(operand, target) => {
                let operand = match operand {
                    Operand::Quotient => n / rule.divisor,
                    Operand::Remainder => n % rule.divisor,
                    Operand::Same => n,
                };
                let set = match target {
                    Target::Own => set,
                    Target::Set(name) => name,
                    Target::Digits => return None,
                };
                self.write_to(out, set, operand, form, depth + 1)?;
            }
        }
        Some(())
    }
}

/// The base and the divisor of `1000`, `1010/100` or `100>`.
fn read_head(head: &str) -> Option<(u64, u64)> {
    let lower = head.matches('>').count();
    let head = head.trim_end_matches('>').replace([',', '.'], "");
    let (base, radix) = head.split_once('/').unwrap_or((&head, "10"));
    let (base, radix): (u64, u64) = (base.parse().ok()?, radix.parse().ok()?);
    let exponent = base.checked_ilog(radix).unwrap_or(0).saturating_sub(u32::try_from(lower).ok()?);
    Some((base, radix.checked_pow(exponent)?))
}

/// The word between the two halves of a rule for fractions: `←← point →→`.
fn point_word(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("← ")?;
    let (word, _) = rest.split_once(" →")?;
    let plain = !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == ' ');
    plain.then(|| word.to_owned())
}

fn parse(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (part, after) = match c {
            '←' => number(rest, c, Operand::Quotient),
            '→' => number(rest, c, Operand::Remainder),
            '=' => number(rest, c, Operand::Same),
            '[' => {
                let end = rest.find(']').unwrap_or(rest.len());
                let inside = rest[1..end].split('|').next().unwrap_or_default();
                (Part::Optional(parse(inside)), rest.get(end + 1..).unwrap_or_default())
            }
            '$' if rest.starts_with("$(") => plural(rest),
            _ => {
                let end = rest.find(['←', '→', '=', '[', '$']).unwrap_or(rest.len());
                (Part::Text(rest[..end].to_owned()), &rest[end..])
            }
        };
        parts.push(part);
        rest = after;
    }
    parts
}

/// `←%set←`, `→→`, `→→→`, `=#,##0=` with what follows.
fn number(text: &str, mark: char, operand: Operand) -> (Part, &str) {
    let inside = &text[mark.len_utf8()..];
    let end = inside.find(mark).unwrap_or(inside.len());
    let mut after = inside.get(end + mark.len_utf8()..).unwrap_or_default();
    let name = &inside[..end];
    let target = match name.chars().next() {
        None => {
            after = after.strip_prefix(mark).filter(|_| mark == '→').unwrap_or(after);
            Target::Own
        }
        Some('%') => Target::Set(name.to_owned()),
        Some(_) => Target::Digits,
    };
    (Part::Number(operand, target), after)
}

/// `$(cardinal,one{million}other{millions})$` with what follows.
fn plural(text: &str) -> (Part, &str) {
    let end = text.find(")$").unwrap_or(text.len());
    let forms = text[..end].split('{').skip(1).filter_map(|form| form.split('}').next());
    let forms: Vec<String> = forms.map(str::to_owned).collect();
    let part = if forms.is_empty() { Part::Text(String::new()) } else { Part::Plural(forms) };
    (part, text.get(end + 2..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        let mut rules = Rules::default();
        for (set, head, text) in [
            ("%c", "0", "zero;"),
            ("%c", "1", "one;"),
            ("%c", "2", "two;"),
            ("%c", "3", "three;"),
            ("%c", "20", "twenty[-→→];"),
            ("%c", "100", "←← hundred[→%%and→];"),
            ("%c", "1000", "←← $(cardinal,one{thousand}other{thousands})$[ →→];"),
            ("%%and", "1", "' and =%c=;"),
            ("%c", "10000", "=#,##0=;"),
        ] {
            rules.add(set, head, text);
        }
        rules
    }

    #[test]
    fn a_number_is_written_by_the_rules() {
        for (n, expected) in [
            (0, Some("zero")),
            (23, Some("twenty-three")),
            (102, Some("one hundred and two")),
            (200, Some("two hundred")),
            (3021, Some("three thousands twenty-one")),
            (10_000, None),
        ] {
            assert_eq!(rules().write("%c", n, 1).as_deref(), expected, "{n}");
        }
    }

    #[test]
    fn the_word_for_the_point_stands_between_the_halves() {
        assert_eq!(point_word("←← point →→").as_deref(), Some("point"));
        assert_eq!(point_word("=#,##0.#="), None);
    }
}
