//! Spelled-out numbers, read by the words that CLDR's rules write them with.
//!
//! A number in words is a sum of terms that get smaller ("two hundred" + "five"), in which a scale
//! word multiplies the terms before it that are smaller than it ("two hundred five" × "thousand").
//! That holds in every language covered; what differs is the words. What a language does not
//! compose so (French `soixante-dix`, Hindi up to 99) is a word of its own in its table.

use rust_decimal::Decimal;

use super::lexicon::{Folding, Lexicon, ending, fold_char, is_border};

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// What the words say.
    pub value: Decimal,
    /// How many bytes of the text they take.
    pub bytes: usize,
}

/// What a word does in a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Adds its value: `seven`, `soixante-dix`.
    Add(u64),
    /// Multiplies the smaller terms before it: `hundred`, `million`.
    Scale(u64),
    /// The same, or stands for itself with no term before it: `cent`, `bin`.
    BareScale(u64),
    /// Stands between two terms: `and`.
    Join,
    /// Stands between a unit and the tens after it, without spaces: `einundzwanzig`.
    Glue,
    /// The same, with a space before it: Arabic `و`.
    SpacedGlue,
    /// Adds its value, and something has to follow: Italian `cent` in `centotto`.
    Stem(u64),
    /// Ends an ordinal and adds its value: `first`.
    OrdinalAdd(u64),
    /// Ends an ordinal and multiplies: `hundredth`.
    OrdinalScale(u64),
    /// Stands before decimals: `point`.
    Point,
}

impl Role {
    /// Reads what [`Role::code`] writes.
    pub(super) fn parse(code: &str) -> Option<Self> {
        let value = || code[1..].parse().ok();
        Some(match code.chars().next()? {
            '+' => Self::Add(value()?),
            '-' => Self::Stem(value()?),
            '*' => Self::Scale(value()?),
            '!' => Self::BareScale(value()?),
            '^' => Self::OrdinalAdd(value()?),
            '#' => Self::OrdinalScale(value()?),
            '&' => Self::Join,
            '~' => Self::Glue,
            '_' => Self::SpacedGlue,
            '.' => Self::Point,
            _ => return None,
        })
    }

    /// A sign and the value, as the tables have it: `+7`, `*1000`, `&`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Add(value) => format!("+{value}"),
            Self::Stem(value) => format!("-{value}"),
            Self::Scale(value) => format!("*{value}"),
            Self::BareScale(value) => format!("!{value}"),
            Self::OrdinalAdd(value) => format!("^{value}"),
            Self::OrdinalScale(value) => format!("#{value}"),
            Self::Join => "&".into(),
            Self::Glue => "~".into(),
            Self::SpacedGlue => "_".into(),
            Self::Point => ".".into(),
        }
    }
}

/// The number words of a language.
#[derive(Clone, Debug, Default)]
pub struct Numerals {
    words: Lexicon<Role>,
    folding: Folding,
    /// What a number of several words may end in.
    endings: &'static [&'static str],
}

impl Numerals {
    /// Number words with what they do; keys are in lower case, with spaces for hyphens.
    #[must_use]
    pub fn new(words: Vec<(&'static str, Role)>, folding: Folding) -> Self {
        Self { words: Lexicon::new(words, folding), folding, endings: &[] }
    }

    /// The same words, of which several together may end in one or two of `endings`: "üç yüzden". A word
    /// alone may not: "yüzden" is "because of" as well.
    #[must_use]
    pub fn inflected(self, endings: &'static [&'static str]) -> Self {
        Self { endings, ..self }
    }

    /// The words that a cardinal, or an ordinal, can begin with.
    pub(crate) fn openers(&self, ordinal: bool) -> impl Iterator<Item = &'static str> {
        let opens = move |role| match role {
            Role::Add(_) | Role::Stem(_) | Role::BareScale(_) => true,
            Role::OrdinalAdd(_) | Role::OrdinalScale(_) => ordinal,
            Role::Scale(_) | Role::Join | Role::Glue | Role::SpacedGlue | Role::Point => false,
        };
        self.words.entries().iter().filter(move |(_, role)| opens(*role)).map(|(word, _)| *word)
    }

    /// The longest cardinal that `text` begins with, up to a word border.
    ///
    /// Takes bounded time, whatever the text.
    #[must_use]
    pub fn cardinal(&self, text: &str) -> Option<Spelled> {
        let (value, bytes) = Reader::new(self, text, false).read().0?;
        let whole = Spelled { value: Decimal::from(value), bytes };
        Some(self.decimals(text, whole).unwrap_or(whole))
    }

    /// The longest ordinal that `text` begins with: "twenty-first" is 21.
    #[must_use]
    pub fn ordinal(&self, text: &str) -> Option<Spelled> {
        let (value, bytes) = Reader::new(self, text, true).read().1?;
        Some(Spelled { value: Decimal::from(value), bytes })
    }

    /// Both of them, at the cost of one.
    pub(crate) fn either(&self, text: &str) -> (Option<Spelled>, Option<Spelled>) {
        let spelled = |(value, bytes)| Spelled { value: Decimal::from(value), bytes };
        let (cardinal, ordinal) = Reader::new(self, text, true).read();
        let cardinal = cardinal.map(spelled).map(|whole| self.decimals(text, whole).unwrap_or(whole));
        (cardinal, ordinal.map(spelled))
    }

    /// `whole` with the decimals behind the word for the point after it: digit by digit ("three
    /// point one four"), or as a number of their own ("quatre virgule soixante et onze").
    fn decimals(&self, text: &str, whole: Spelled) -> Option<Spelled> {
        let point = whole.bytes + separator(&text[whole.bytes..]).0;
        let found = self.words.prefixes(&text[point..]).find(|found| found.value == Role::Point)?;
        let from = point + found.bytes;
        let (decimals, bytes) = [self.number_of_decimals(text, from), self.digits(text, from)]
            .into_iter()
            .flatten()
            .max_by_key(|(_, end)| *end)?;
        Some(Spelled { value: whole.value.checked_add(decimals)?, bytes })
    }

    /// The decimals that the digit words behind `at` are, with where they end.
    fn digits(&self, text: &str, at: usize) -> Option<(Decimal, usize)> {
        let (mut digits, mut places, mut end) = (0_i64, 0, at);
        while let Some((digit, at)) = self.digit(text, end + separator(&text[end..]).0) {
            if places == 12 {
                break;
            }
            (digits, places, end) = (digits * 10 + digit, places + 1, at);
        }
        (places > 0).then_some((Decimal::try_new(digits, places).ok()?, end))
    }

    /// The decimals that the number in words behind `at` writes: 0.71 for seventy-one.
    fn number_of_decimals(&self, text: &str, at: usize) -> Option<(Decimal, usize)> {
        let from = at + separator(&text[at..]).0;
        let (value, bytes) = Reader::new(self, &text[from..], false).read().0?;
        let places = value.checked_ilog10()? + 1;
        Some((Decimal::try_new(i64::try_from(value).ok()?, places).ok()?, from + bytes))
    }

    /// The digit word at `at`, with where it ends.
    fn digit(&self, text: &str, at: usize) -> Option<(i64, usize)> {
        let found =
            self.words.prefixes(&text[at..]).filter(|found| is_border(text, at + found.bytes)).last()?;
        match found.value {
            Role::Add(digit @ 0..=9) => Some((i64::try_from(digit).ok()?, at + found.bytes)),
            _ => None,
        }
    }
}

/// A term of the sum, and the value that what follows has to stay below.
#[derive(Clone, Copy, Debug, Default)]
struct Term {
    value: u64,
    room: u64,
}

/// More terms than any number below 10^18 has.
const MOST_TERMS: usize = 12;

/// More words than any language has that begin with one another.
const MOST_WORDS: usize = 12;

/// The terms read so far, largest first.
#[derive(Clone, Copy, Debug, Default)]
struct Terms {
    stack: [Term; MOST_TERMS],
    len: usize,
    /// Whether one of them is an ordinal: only another may follow.
    ordinal: bool,
}

impl Terms {
    fn value(&self) -> u64 {
        self.stack[..self.len].iter().map(|term| term.value).sum()
    }

    fn last(&self) -> Option<Term> {
        self.stack[..self.len].last().copied()
    }

    fn push(mut self, term: Term) -> Option<Self> {
        if self.last().is_some_and(|last| term.value >= last.room) {
            return None;
        }
        *self.stack.get_mut(self.len)? = term;
        self.len += 1;
        Some(self)
    }

    /// With `value` as one term more, or `None` where it is too large to follow.
    fn add(self, value: u64) -> Option<Self> {
        if value == 0 && self.len > 0 {
            return None;
        }
        self.push(Term { value, room: room_below(value) })
    }

    /// With `tens` joined to the unit before it: `ein` + `zwanzig`.
    fn add_before(mut self, tens: u64) -> Option<Self> {
        let unit = self.last()?.value;
        if !(1..10).contains(&unit) || !(20..100).contains(&tens) || !tens.is_multiple_of(10) {
            return None;
        }
        self.len -= 1;
        self.push(Term { value: tens + unit, room: 1 })
    }

    /// With the terms below `scale` multiplied by it.
    fn multiply(mut self, scale: u64, bare: bool) -> Option<Self> {
        let mut factor = 0_u64;
        while let Some(last) = self.last().filter(|last| last.value < scale && last.value > 0) {
            factor += last.value;
            self.len -= 1;
        }
        let factor = if factor == 0 && bare { 1 } else { factor };
        let value =
            factor.checked_mul(scale).filter(|value| (1..1_000_000_000_000_000_000).contains(value))?;
        self.push(Term { value, room: scale })
    }
}

/// The power of ten that `value` ends with: 1 for 21, 100 for 300; nothing follows zero.
fn room_below(value: u64) -> u64 {
    if value == 0 {
        return 0;
    }
    let mut room = 1;
    while value.is_multiple_of(room * 10) {
        room *= 10;
    }
    room
}

/// A whole number, and how many bytes of the text its words take.
type Whole = (u64, usize);

/// Tries the words of a language on a text, longest reading first.
struct Reader<'a> {
    numerals: &'a Numerals,
    text: &'a str,
    /// Whether it reads ordinals too.
    ordinals: bool,
    /// The longest of each so far, with where it ends.
    cardinal: Option<Whole>,
    ordinal: Option<Whole>,
    /// Steps left before the reader settles for what it has: hostile texts branch at every word.
    steps: usize,
}

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    Space,
    Join,
    /// A joiner without a space on either side.
    Glue,
}

impl<'a> Reader<'a> {
    fn new(numerals: &'a Numerals, text: &'a str, ordinals: bool) -> Self {
        Self { numerals, text, ordinals, cardinal: None, ordinal: None, steps: 400 }
    }

    /// The longest cardinal and the longest ordinal.
    fn read(mut self) -> (Option<Whole>, Option<Whole>) {
        self.words(0, Terms::default(), Before::Nothing);
        (self.cardinal, self.ordinal)
    }

    /// Tries each word at `at`, longest first; answers whether a scale word stands there that does not fit.
    fn words(&mut self, at: usize, terms: Terms, before: Before) -> bool {
        let mut misfit = false;
        let mut words = [None; MOST_WORDS];
        for (slot, found) in words.iter_mut().rev().zip(self.numerals.words.prefixes(&self.text[at..])) {
            *slot = Some(found);
        }
        for found in words.into_iter().flatten() {
            if self.steps == 0 {
                return misfit;
            }
            self.steps -= 1;
            let end = at + found.bytes;
            match found.value {
                Role::Join if may_join(terms, before) => {
                    let (bytes, _) = separator(&self.text[end..]);
                    self.words(end + bytes, terms, Before::Join);
                }
                Role::Glue | Role::SpacedGlue if may_join(terms, before) => {
                    if (found.value == Role::SpacedGlue) == (before == Before::Space) {
                        self.words(end, terms, Before::Glue);
                    }
                }
                role => match self.take(role, terms, before) {
                    Some(sum) => self.taken(end, sum, role),
                    None => misfit |= is_scale(role) && is_border(self.text, end),
                },
            }
        }
        misfit
    }

    /// The terms with a word of `role` after them, where it fits.
    fn take(&self, role: Role, terms: Terms, before: Before) -> Option<Terms> {
        match role {
            Role::Add(value) | Role::Stem(value) => add(terms, value, before),
            Role::OrdinalAdd(value) if self.ordinals => add(terms, value, before),
            Role::Scale(scale) => terms.multiply(scale, false),
            Role::BareScale(scale) => terms.multiply(scale, true),
            Role::OrdinalScale(scale) if self.ordinals => terms.multiply(scale, true),
            _ => None,
        }
    }

    /// Goes on after a word that fits and ends at `end`, and then sees whether the number may end
    /// there.
    fn taken(&mut self, end: usize, mut terms: Terms, role: Role) {
        terms.ordinal |= is_ordinal(role);
        // "two hundred and three | hundred": the three is not the first number's. An ordinal may be
        // of several: "vigésimo quinto".
        let misfit = self.follow(end, terms) && !is_ordinal(role);
        let complete = !misfit && !matches!(role, Role::Stem(_)) && terms.ordinal == is_ordinal(role);
        let Some(end) = complete.then(|| self.end(end)).flatten() else { return };
        let best = if is_ordinal(role) { &mut self.ordinal } else { &mut self.cardinal };
        if best.is_none_or(|(_, best)| end > best) {
            *best = Some((terms.value(), end));
        }
    }

    /// Where a number ends whose last word ends at `at`, its ending included; `None` inside a word.
    fn end(&self, at: usize) -> Option<usize> {
        let endings = self.numerals.endings;
        let several = !endings.is_empty() && self.text[..at].contains([' ', '-']);
        let ending = ending(self.text, at, if several { endings } else { &[] }, self.numerals.folding)?;
        Some(at + ending)
    }

    /// Reads on behind `at`; answers whether a scale word follows that does not fit.
    fn follow(&mut self, at: usize, terms: Terms) -> bool {
        let (bytes, spaced) = separator(&self.text[at..]);
        self.words(at + bytes, terms, if spaced { Before::Space } else { Before::Nothing })
    }
}

fn may_join(terms: Terms, before: Before) -> bool {
    terms.len > 0 && !matches!(before, Before::Join | Before::Glue)
}

fn add(terms: Terms, value: u64, before: Before) -> Option<Terms> {
    terms.add(value).or_else(|| if before == Before::Glue { terms.add_before(value) } else { None })
}

fn is_ordinal(role: Role) -> bool {
    matches!(role, Role::OrdinalAdd(_) | Role::OrdinalScale(_))
}

fn is_scale(role: Role) -> bool {
    matches!(role, Role::Scale(_) | Role::BareScale(_))
}

/// As many spaces as careless typing leaves between two words.
const MOST_SPACES: usize = 3;

/// The bytes of the spaces or the hyphen that `text` begins with, invisible characters included, and
/// whether there are any.
fn separator(text: &str) -> (usize, bool) {
    let mut spaces = 0;
    let mut bytes = 0;
    for c in text.chars() {
        match fold_char(c, Folding::Case) {
            None => {}
            Some(' ') if spaces < MOST_SPACES => spaces += 1,
            Some(_) => break,
        }
        bytes += c.len_utf8();
    }
    (bytes, spaces > 0)
}
