//! Claims made for one purpose each, and what is found among them.

mod arithmetic;
mod comparison;
mod properties;

use rust_decimal::Decimal;
use tallywire_article::{Article, Block, BlockKind, ClaimId, GroupId, Language, SourceMap, Span};
use tallywire_claims::{Approximation, Change, Claim, Kind, Modality, Period};
use tallywire_dedup::{Group, GroupKind, Groups, Member, Origin};

use crate::{Finding, check};

/// Articles, the numbers in them marked by hand; see [`Corpus::article`].
#[derive(Debug, Default)]
pub(crate) struct Corpus {
    pub(crate) articles: Vec<Article>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) groups: Groups,
}

impl Corpus {
    /// Adds an article in `language` with the report of `origin`. Each line of `text` is a
    /// paragraph; a number in it is written `{quote|kind unit|value|qualifiers}`. The value is
    /// `3.4e9`, precise to its last digit, or a range `1e6..2e6`, and the quote where it is left
    /// out; qualifiers name approximation, change and modality, `of=WHOLE`, `in=YEAR`,
    /// `counts=NOUN`, `is=SUBJECT`.
    pub(crate) fn article(mut self, origin: &str, language: &str, text: &str) -> Self {
        let name = format!("{:02}.txt", self.articles.len());
        let mut article = Article::new(&name, &name, text.as_bytes());
        article.language = language.parse().unwrap();
        let mut at = 0;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            at = self.paragraph(&mut article, at, line);
        }
        self.groups.origins.insert(article.id, Origin { name: origin.to_owned(), why: String::new() });
        self.articles.push(article);
        self
    }

    fn paragraph(&mut self, article: &mut Article, start: usize, line: &str) -> usize {
        let (mut plain, mut found) = (String::new(), Vec::new());
        for piece in line.split('{') {
            let Some((marked, rest)) = piece.split_once('}') else {
                plain.push_str(piece);
                continue;
            };
            let mut fields = marked.split('|');
            let quote = fields.next().unwrap();
            found.push((plain.len(), quote.to_owned(), fields.map(str::to_owned).collect::<Vec<_>>()));
            plain.push_str(quote);
            plain.push_str(rest);
        }
        let span = Span::new(start, start + plain.len());
        let sentence_of = |at: usize| {
            let from = plain[..at].rfind(". ").map_or(0, |stop| stop + 2);
            plain[from..].find(". ").map_or(&plain[from..], |stop| &plain[from..=from + stop]).to_owned()
        };
        for (at, quote, fields) in found {
            let byte = Span::new(start + at, start + at + quote.len());
            self.claims.push(claim(article, byte, quote, sentence_of(at), &fields));
        }
        article.push(Block {
            kind: BlockKind::Paragraph,
            byte: span,
            char: span,
            language: Language::UND,
            text: plain,
            map: SourceMap::default(),
            why: "".into(),
        });
        span.end + 2
    }

    /// Dates the article that was added last.
    pub(crate) fn published(mut self, day: &str) -> Self {
        self.articles.last_mut().unwrap().published = Some(day.to_owned());
        self
    }

    /// Makes all articles one story, and those at `copies` copies of one report.
    pub(crate) fn story(mut self, copies: &[usize]) -> Self {
        let member = |article: &Article| Member { article: article.id, source: article.source.clone() };
        let group = |kind, members: Vec<Member>| Group {
            id: GroupId::of(&[&[kind as u8]]),
            kind,
            members,
            origins: Vec::new(),
            label: String::new(),
        };
        self.groups.stories = vec![group(GroupKind::Story, self.articles.iter().map(member).collect())];
        if !copies.is_empty() {
            let members = copies.iter().map(|&at| member(&self.articles[at])).collect();
            self.groups.copies = vec![group(GroupKind::Copies, members)];
        }
        self
    }

    pub(crate) fn check(&self) -> Vec<Finding> {
        check(&self.articles, &self.claims, &self.groups)
    }

    /// Kind, severity and explanation of each finding, a line each.
    pub(crate) fn lines(&self) -> String {
        let line = |f: Finding| format!("{:?} {:?}: {}", f.kind, f.severity, f.explanation);
        self.check().into_iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

fn claim(article: &Article, byte: Span, quote: String, sentence: String, fields: &[String]) -> Claim {
    let mut kind = fields[0].split(' ');
    let (kind, unit) = (kind.next().unwrap(), kind.next());
    let mut claim = Claim {
        id: ClaimId::of(&[article.source.as_bytes(), &byte.start.to_le_bytes()]),
        article: article.id,
        source: article.source.clone(),
        byte,
        char: byte,
        quote,
        sentence: sentence.into(),
        block: BlockKind::Paragraph,
        kind: match kind {
            "money" => Kind::Money,
            "percent" => Kind::Percent,
            "measure" => Kind::Measure,
            "ratio" => Kind::Ratio,
            "multiple" => Kind::Multiple,
            _ => Kind::Count,
        },
        value: None,
        low: None,
        high: None,
        unit: unit.map(str::to_owned),
        per: None,
        approximation: Approximation::Exact,
        change: None,
        whole: None,
        counted: None,
        subject: None,
        period: None,
        speaker: None,
        negated: false,
        modality: Modality::Stated,
        steps: Vec::new(),
    };
    let written = fields.get(1).filter(|f| !f.is_empty()).map_or(claim.quote.clone(), Clone::clone);
    if let Some((low, high)) = written.split_once("..") {
        (claim.low, claim.high) = (low.parse().ok(), high.parse().ok());
    } else {
        let (digits, zeros) =
            written.split_once('e').map_or((written.as_str(), 0), |(d, z)| (d, z.parse().unwrap()));
        let (value, scale): (Decimal, _) = (digits.parse().unwrap(), Decimal::from(10_u64.pow(zeros)));
        let half = Decimal::new(5, value.scale() + 1);
        claim.value = value.checked_mul(scale);
        claim.low = value.checked_sub(half).and_then(|low| low.checked_mul(scale));
        claim.high = value.checked_add(half).and_then(|high| high.checked_mul(scale));
    }
    for word in fields.get(2).map_or("", String::as_str).split_whitespace() {
        qualify(&mut claim, word);
    }
    claim
}

fn qualify(claim: &mut Claim, word: &str) {
    match word {
        "about" => claim.approximation = Approximation::About,
        "nearly" => claim.approximation = Approximation::Nearly,
        "most" => claim.approximation = Approximation::AtMost,
        "more" => claim.approximation = Approximation::MoreThan,
        "from" => claim.change = Some(Change::From),
        "to" => claim.change = Some(Change::To),
        "up" => claim.change = Some(Change::Increase),
        "down" => claim.change = Some(Change::Decrease),
        "planned" => claim.modality = Modality::Planned,
        "possible" => claim.modality = Modality::Possible,
        _ => match word.split_once('=').unwrap() {
            ("of", whole) => claim.whole = whole.parse().ok(),
            ("in", year) => claim.period = Some(year_of(year)),
            ("when", text) => {
                claim.period = Some(Period { text: text.replace('_', " "), from: None, to: None });
            }
            ("counts", noun) => claim.counted = Some(noun.to_owned()),
            (_, subject) => claim.subject = Some(subject.replace('_', " ")),
        },
    }
}

fn year_of(year: &str) -> Period {
    let day = |rest: &str| format!("{year}-{rest}").parse().ok();
    Period { text: year.to_owned(), from: day("01-01"), to: day("12-31") }
}

/// The findings about one English article.
fn one(text: &str) -> String {
    of_language("en", text)
}

/// The findings about one article in `language`.
fn of_language(language: &str, text: &str) -> String {
    Corpus::default().article("The Brackwater Echo", language, text).lines()
}

/// The findings about two independent English articles of one story.
fn two(first: &str, second: &str) -> String {
    Corpus::default().article("Echo", "en", first).article("Courier", "en", second).story(&[]).lines()
}
