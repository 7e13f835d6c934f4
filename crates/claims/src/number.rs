//! From tokens to a number: digits with their separators, spelled-out words, scale words, halves.

mod rest;

use rust_decimal::Decimal;

use crate::cue::Cue;
use crate::part::{part_more, vulgar, whole_and_part};
use crate::scene::Scene;
use crate::token::{Class, digit, lower};
use crate::vocabulary::Traits;

use rest::{large, smaller_scale, with_rest};

/// A number without its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number {
    /// Tokens `[from, to)` of the sentence.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// As written, before the scale: 200.8 of "200.8 billion".
    pub(crate) mantissa: Decimal,
    /// The power of ten of the scale words: 9 of "200.8 billion".
    pub(crate) power: u32,
    /// Digits after the decimal separator; `None` for a number in words.
    pub(crate) decimals: Option<u32>,
    /// Whether the words say "about" themselves.
    pub(crate) about: bool,
}

/// What stands at a token that begins with digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reading {
    /// A number.
    Number(Number),
    /// Digits that are no number: `1.2.3`, too long, mixed separators. They end before this token.
    Malformed(usize),
}

impl Number {
    /// Its value, or `None` where 28 digits do not hold it.
    pub(crate) fn value(&self) -> Option<Decimal> {
        match self.power {
            0 if self.mantissa.scale() == 0 => return Some(self.mantissa),
            0 => return Some(self.mantissa.normalize()),
            _ => {}
        }
        self.mantissa.checked_mul(power_of_ten(self.power)?).map(|value| value.normalize())
    }

    /// Half of its last written digit: the most by which rounding moved it.
    pub(crate) fn half_step(&self, about: bool) -> Decimal {
        let Some(decimals) = self.decimals else { return Decimal::ZERO };
        let mut step = power_of_ten(self.power).unwrap_or(Decimal::ONE) * Decimal::new(5, decimals + 1);
        if about && decimals == 0 && !self.mantissa.is_zero() {
            let mut rest = self.mantissa;
            while (rest % Decimal::TEN).is_zero() {
                rest /= Decimal::TEN;
                step *= Decimal::TEN;
            }
        }
        step
    }
}

/// Ten to the power of `power`, as far as a decimal holds it.
pub(crate) fn power_of_ten(power: u32) -> Option<Decimal> {
    POWERS.get(power as usize).copied()
}

/// The powers of ten up to 27.
const POWERS: [Decimal; 28] = {
    let (mut powers, mut power, mut at) = ([Decimal::ONE; 28], 1_u128, 0);
    while at < powers.len() {
        let [a, b, c, d, e, f, g, h, i, j, k, l, ..] = power.to_le_bytes();
        let [low, middle, high] = [[a, b, c, d], [e, f, g, h], [i, j, k, l]];
        let parts = [u32::from_le_bytes(low), u32::from_le_bytes(middle), u32::from_le_bytes(high)];
        powers[at] = Decimal::from_parts(parts[0], parts[1], parts[2], false, 0);
        (power, at) = (power * 10, at + 1);
    }
    powers
};

/// Whether `value` is 1, 10, 100 and so on up to a billion, as what rates are per.
pub(crate) fn is_power_of_ten(value: Decimal) -> bool {
    (0..=9).any(|zeros| power_of_ten(zeros) == Some(value))
}

/// The number that begins at token `at`, digits or words, with its scale.
///
/// Many ask for it, so what is read once is kept.
pub(crate) fn read(scene: &Scene<'_>, at: usize) -> Option<Reading> {
    scene.read.numbers.get(at, || read_first(scene, at))
}

fn read_first(scene: &Scene<'_>, at: usize) -> Option<Reading> {
    let reading = match scene.class(at)? {
        Class::Digits => digits(scene, at),
        Class::Word => Reading::Number(words(scene, at)?),
        Class::Sign => sign(scene, at)?,
    };
    Some(match reading {
        Reading::Number(number) => Reading::Number(scaled(scene, number)),
        malformed @ Reading::Malformed(_) => malformed,
    })
}

/// A vulgar fraction or a leading decimal point: `½`, `.5`.
fn sign(scene: &Scene<'_>, at: usize) -> Option<Reading> {
    if let Some(mantissa) = vulgar(scene.word(at)) {
        return Some(Reading::Number(Number {
            from: at,
            to: at + 1,
            mantissa,
            power: 0,
            decimals: None,
            about: false,
        }));
    }
    let free = !scene.glued(at) || matches!(scene.word_before(at, 1), "(" | "$" | "£" | "€" | "-");
    let point =
        scene.is(at, ".") || scene.word(at).starts_with(',') && scene.cues.locale.decimal.contains(&',');
    if point && free && scene.class(at + 1) == Some(Class::Digits) && scene.glued(at + 1) {
        let Reading::Number(number) = digits(scene, at + 1) else { return None };
        let places = u32::try_from(scene.word(at + 1).len())
            .ok()
            .filter(|n| *n <= 20 && number.decimals == Some(0))?;
        let mantissa = number.mantissa.checked_div(power_of_ten(places)?)?;
        return Some(Reading::Number(Number { from: at, mantissa, decimals: Some(places), ..number }));
    }
    None
}

/// Groups of digits and the separators between them.
struct Groups<'a> {
    first: &'a str,
    /// The groups behind the first, each with the separator before it.
    more: Vec<(char, &'a str)>,
    to: usize,
}

impl<'a> Groups<'a> {
    fn digits(&self) -> impl Iterator<Item = &'a str> {
        std::iter::once(self.first).chain(self.more.iter().map(|(_, digits)| *digits))
    }
}

/// The longest run of digits joined by separators; a space joins only groups of three.
fn groups<'a>(scene: &Scene<'a>, at: usize) -> Groups<'a> {
    let mut groups = Groups { first: scene.word(at), more: Vec::new(), to: at + 1 };
    loop {
        let next = groups.to;
        let separator = scene.word(next).chars().next().unwrap_or(' ');
        if scene.glued(next)
            && is_separator(separator)
            && scene.glued(next + 1)
            && scene.class(next + 1) == Some(Class::Digits)
        {
            groups.more.push((separator, scene.word(next + 1)));
            groups.to = next + 2;
        } else if joins_over_space(scene, &groups) {
            groups.more.push((' ', scene.word(next)));
            groups.to = next + 1;
        } else {
            return groups;
        }
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '٬' | '٫' | '·' | '˙')
}

/// `12 000`: a group of one to three digits, then groups of three, all divided by spaces.
fn joins_over_space(scene: &Scene<'_>, groups: &Groups<'_>) -> bool {
    let next = groups.to;
    let three = scene.class(next) == Some(Class::Digits)
        && scene.word(next).chars().count() == 3
        && !scene.glued(next);
    let first = groups.first.chars().count();
    if !three
        || first > 3
        || groups.first.starts_with('0')
        || groups.more.iter().any(|(sign, _)| *sign != ' ')
    {
        return false;
    }
    let (Some(last), Some(token)) = (scene.tokens.get(next - 1), scene.tokens.get(next)) else {
        return false;
    };
    let gap = scene.text.get(last.span.end..token.span.start).unwrap_or_default();
    let locale = scene.cues.locale;
    // Where a comma groups, a plain space does only from millions on: `1 414 021 100`.
    let comma_groups = locale.grouping.first() == Some(&',') && !is_long_grouped(scene, groups);
    gap.chars().count() == 1
        && (gap != " " || !comma_groups)
        && !(scene.glued(next + 1) && scene.class(next + 1) == Some(Class::Word) && comma_groups)
}

/// Whether a group of one or two digits and at least two groups of three, of which one begins with a
/// zero or a fourth follows, stand apart by spaces: more than a list of numbers would by chance.
fn is_long_grouped(scene: &Scene<'_>, groups: &Groups<'_>) -> bool {
    let from = groups.to - groups.more.len() - 1;
    let three = |at: &usize| scene.word(*at).len() == 3 && scene.class(*at) == Some(Class::Digits);
    let rest = || (from + 1..from + 6).take_while(three);
    let zero = rest().any(|at| scene.word(at).starts_with('0'));
    groups.first.len() <= 2 && (rest().count() >= 3 || rest().count() == 2 && zero)
}

fn digits(scene: &Scene<'_>, at: usize) -> Reading {
    let groups = groups(scene, at);
    let to = groups.to;
    let number = |(mantissa, decimals)| Number {
        from: at,
        to,
        mantissa,
        power: 0,
        decimals: Some(decimals),
        about: false,
    };
    let Some(number) = value(scene, &groups).map(number) else { return Reading::Malformed(to) };
    // `1,,2` is no number, and neither is the rest of it.
    let stutter = scene.glued(to)
        && scene.word(to).chars().next().is_some_and(is_separator)
        && scene.glued(to + 1)
        && scene.word(to + 1).chars().next().is_some_and(is_separator);
    if stutter {
        let mut end = to;
        while scene.glued(end) {
            end += 1;
        }
        return Reading::Malformed(end);
    }
    Reading::Number(mixed(scene, round_sum(scene, number)))
}

/// `89,–` and `100,-`: a dash for the decimals.
fn round_sum(scene: &Scene<'_>, number: Number) -> Number {
    let dash = matches!(scene.word(number.to + 1), "–" | "-" | "—")
        && scene.glued(number.to)
        && scene.glued(number.to + 1)
        && !scene.glued(number.to + 2);
    if dash && matches!(scene.word(number.to), "," | ".") {
        Number { to: number.to + 2, decimals: Some(2), ..number }
    } else {
        number
    }
}

/// `2½`, `2 1/2`.
fn mixed(scene: &Scene<'_>, number: Number) -> Number {
    let add = |half: Decimal, to| Number { to, mantissa: number.mantissa + half, decimals: None, ..number };
    if number.decimals != Some(0) {
        return number;
    }
    if let Some(half) = vulgar(scene.word(number.to)) {
        return add(half, number.to + 1);
    }
    let part = scene.word(number.to).parse::<u8>();
    let whole = scene.word(number.to + 2).parse::<u8>();
    match (part, whole) {
        (Ok(part), Ok(whole @ (2..=5 | 8 | 10)))
            if part < whole && part > 0 && scene.is(number.to + 1, "/") =>
        {
            add(Decimal::from(part) / Decimal::from(whole), number.to + 3)
        }
        _ => number,
    }
}

/// The value of groups of digits and how many of them are decimals, or `None` where the separators
/// make no number.
fn value(scene: &Scene<'_>, groups: &Groups<'_>) -> Option<(Decimal, u32)> {
    let fraction = decimal_separator(scene, groups)?;
    let (whole, decimals) = match groups.more.split_last() {
        Some(((_, decimals), whole)) if fraction => (whole, *decimals),
        _ => (&*groups.more, ""),
    };
    if !well_grouped(groups.first, whole) || !of_one_script(groups) {
        return None;
    }
    let mut mantissa: i128 = 0;
    let mut count = 0;
    for c in groups.digits().flat_map(str::chars) {
        count += 1;
        if count > 27 {
            return None;
        }
        mantissa = mantissa * 10 + i128::from(digit(c)?);
    }
    let decimals = u32::try_from(decimals.chars().count()).ok()?;
    Some((Decimal::try_from_i128_with_scale(mantissa, decimals).ok()?, decimals))
}

/// Whether all digits are of one script: `1٢3` is no number.
fn of_one_script(groups: &Groups<'_>) -> bool {
    let ascii = groups.first.is_ascii();
    let zero = |c: char| digit(c).map(|digit| u32::from(c) - digit);
    groups.digits().all(|digits| digits.is_ascii() && ascii)
        || groups.digits().flat_map(str::chars).map(zero).is_sorted_by(|a, b| a == b)
}

/// Whether the last separator is the decimal one; `None` where the separators contradict each
/// other.
fn decimal_separator(scene: &Scene<'_>, groups: &Groups<'_>) -> Option<bool> {
    let Some(((last, digits), others)) = groups.more.split_last() else { return Some(false) };
    let uniform = others.windows(2).all(|pair| pair[0].0 == pair[1].0);
    match others.first() {
        Some(_) if !uniform => None,
        Some((first, _)) if first != last => Some(*last != ' '),
        Some(_) => Some(false),
        None => Some(*last != ' ' && single_is_decimal(scene, groups.first, *last, digits)),
    }
}

/// Whether a separator that stands alone between `first` and `last` is decimal: the language's grouping
/// sign before exactly three digits groups, unless nothing but a zero stands before it.
fn single_is_decimal(scene: &Scene<'_>, first: &str, separator: char, last: &str) -> bool {
    let locale = scene.cues.locale;
    let three = last.chars().count() == 3 && first.chars().count() <= 3;
    let decimal = locale.decimal.first().copied().or(scene.cldr.map(|table| table.decimal));
    !three || first == "0" || decimal == Some(separator)
}

/// Groups of three, or of two with three last as in India; the first may be shorter.
fn well_grouped(first: &str, more: &[(char, &str)]) -> bool {
    let Some(((_, last), middle)) = more.split_last() else { return true };
    let length = |group: &str| group.chars().count();
    let (first, last) = (length(first), length(last));
    let by = |n| middle.iter().all(|(_, group)| length(group) == n);
    last == 3 && (1..=3).contains(&first) && (by(3) || first <= 2 && by(2))
        || (last == 4 && first <= 4 && by(4))
}

/// A number in words, or an article before a scale: "two hundred", "dozen", "a million".
fn words(scene: &Scene<'_>, at: usize) -> Option<Number> {
    scene.may_be(at, Traits::BEGINS.with(Traits::ORDINAL)).then_some(())?;
    // "零下" is below zero, and no zero.
    scene.has(at, Cue::Minus).is_none().then_some(())?;
    let number = |mantissa, to, about| Number { from: at, to, mantissa, power: 0, decimals: None, about };
    let listed = scene.longest(at, |cue| match cue {
        Cue::Numeral(value) => Some((value, false)),
        Cue::AboutNumeral(value) => Some((value, true)),
        _ => None,
    });
    let spelled =
        scene.spelled(at).and_then(|spelled| Some((spelled.value, scene.after(at, spelled.bytes)?)));
    let article = scene.has(at, Cue::OneArticle).and_then(|to| article(scene, to));
    match (listed, spelled) {
        (Some(((value, about), to)), spelled) if spelled.is_none_or(|(_, end)| end <= to) => {
            Some(part_more(scene, large(scene, number(value, to, about))))
        }
        (_, Some((value, to))) if article.is_none() || value != Decimal::ONE => {
            let number = with_rest(scene, number(value, to, false));
            Some(whole_and_part(scene, number).unwrap_or_else(|| part_more(scene, number)))
        }
        _ => article.map(|(value, to)| number(value, to, false)),
    }
}

/// What an article that stands for one may be followed by: a scale word or "dozen".
fn article(scene: &Scene<'_>, to: usize) -> Option<(Decimal, usize)> {
    let dozen = scene.longest(to, |cue| match cue {
        Cue::Numeral(value) if value > Decimal::ONE => Some(value),
        _ => None,
    });
    let spelled = || {
        let spelled = scene.spelled(to)?;
        (spelled.value >= Decimal::ONE_HUNDRED).then_some((spelled.value, scene.after(to, spelled.bytes)?))
    };
    dozen
        .or_else(spelled)
        .or_else(|| scale_word(scene, to).filter(|(power, _)| *power >= 2).map(|_| (Decimal::ONE, to)))
}

/// The number with the scale words behind it.
fn scaled(scene: &Scene<'_>, mut number: Number) -> Number {
    let dozen = scene.longest(number.to, |cue| match cue {
        Cue::Numeral(value) if value == Decimal::new(12, 0) || value == Decimal::new(20, 0) => Some(value),
        _ => None,
    });
    if let Some((dozen, to)) = dozen
        && let Some(mantissa) = number.mantissa.checked_mul(dozen)
    {
        return Number { to, mantissa, ..number };
    }
    number = if number.decimals == Some(0) { part_more(scene, number) } else { number };
    for _ in 0..2 {
        let hyphen = scene.is(number.to, "-") && scene.class(number.to + 1) == Some(Class::Word);
        let Some((power, to)) = scale_word(scene, number.to + usize::from(hyphen)) else { break };
        // `11-M` is a name.
        if hyphen && scene.word(number.to + 1).len() == 1 {
            break;
        }
        if number.power + u32::from(power) > 24 {
            break;
        }
        number = Number { power: number.power + u32::from(power), to, ..number };
    }
    smaller_scale(scene, number).unwrap_or_else(|| half_more_of_scale(scene, number))
}

/// "a million and a half": half of the scale more.
fn half_more_of_scale(scene: &Scene<'_>, number: Number) -> Number {
    if number.power < 3 {
        return number;
    }
    part_more(scene, number)
}

/// The scale word at token `at`: its power of ten and its end. Letters that are units as well
/// (`m`, `t`, `b`) are left to [`crate::unit`].
pub(crate) fn scale_word(scene: &Scene<'_>, at: usize) -> Option<(u8, usize)> {
    scene.read.scales.get(at, || read_scale_word(scene, at))
}

fn read_scale_word(scene: &Scene<'_>, at: usize) -> Option<(u8, usize)> {
    let listed = scene.longest(at, |cue| match cue {
        Cue::Scale(power) => Some(power),
        _ => None,
    });
    let table = scene.cldr.filter(|_| scene.may_be(at, Traits::SCALE));
    let known = table.and_then(|table| {
        let found = table.scales.longest(scene.rest(at))?;
        Some((found.value, scene.after(at, found.bytes)?))
    });
    let letter = match scene.word(at) {
        "k" | "K" => Some((3, at + 1)),
        "M" => Some((6, at + 1)),
        _ => None,
    };
    let (power, to) = [listed, known, letter].into_iter().flatten().max_by_key(|(_, to)| *to)?;
    // `mm` is a million in some business pages, and a millimetre.
    let word = scene.words(at, to);
    let ambiguous = word.chars().count() == 1 && word.is_ascii() || word == "mm";
    if ambiguous && !crate::unit::letter_is_scale(scene, at) {
        return None;
    }
    let to = if scene.is(to, ".") && scene.glued(to) && is_short(scene, at) && to < scene.len() {
        to + 1
    } else {
        to
    };
    Some((power, to))
}

/// Whether the word at `at` is an abbreviation that takes a full stop: no vowels at its end.
fn is_short(scene: &Scene<'_>, at: usize) -> bool {
    let word = lower(scene.word(at));
    scene.cues.locale.scales.iter().any(|(scale, _)| scale.strip_suffix('.') == Some(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_reach_as_far_as_decimals_do() {
        for power in 0..=27 {
            let written = format!("1{}", "0".repeat(power as usize));
            assert_eq!(power_of_ten(power).map(|value| value.to_string()), Some(written));
        }
        assert_eq!(power_of_ten(28), None);
    }
}
