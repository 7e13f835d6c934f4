//! The words that a finding rests on, grouped by who stands behind them.

use tallywire_article::{Article, Span};
use tallywire_claims::Claim;
use tallywire_crosscheck::Finding;

use super::{Index, Statement, Voice};

/// Who says what about the matter of `finding`, in the order in which the finding names them.
pub(super) fn voices(index: &Index<'_>, finding: &Finding) -> Vec<Voice> {
    let claims: Vec<&Claim> = finding.claims.iter().filter_map(|id| index.claims.get(id).copied()).collect();
    let mut origins: Vec<&str> = Vec::new();
    for claim in &claims {
        let origin = index.origin(claim.article);
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    origins
        .into_iter()
        .map(|origin| {
            let of_origin = claims.iter().copied().filter(|claim| index.origin(claim.article) == origin);
            Voice { origin: origin.to_owned(), statements: statements(index, of_origin) }
        })
        .collect()
}

/// One statement for each sentence; articles that only repeat a value are named with the first.
fn statements<'a>(index: &Index<'_>, claims: impl Iterator<Item = &'a Claim>) -> Vec<Statement> {
    let mut firsts: Vec<&Claim> = Vec::new();
    let mut statements: Vec<Statement> = Vec::new();
    for claim in claims {
        let repeated = firsts.iter().find(|first| repeats(first, claim)).map(|first| first.id);
        if let Some(first) = repeated {
            let said = statements.iter_mut().find(|statement| statement.claims.contains(&first));
            repeat(said, &claim.source);
            continue;
        }
        firsts.push(claim);
        let said = statements
            .iter_mut()
            .find(|said| said.article == claim.article && *said.sentence == *claim.sentence);
        match said {
            Some(said) => join(said, statement(index, claim)),
            None => statements.push(statement(index, claim)),
        }
    }
    statements
}

fn repeat(said: Option<&mut Statement>, source: &str) {
    if let Some(said) = said.filter(|said| !said.repeated.iter().any(|known| known == source)) {
        said.repeated.push(source.to_owned());
    }
}

/// Adds another claim of the same sentence, unless its words are marked already.
fn join(said: &mut Statement, other: Statement) {
    for (claim, mark) in other.claims.into_iter().zip(other.marks) {
        let at = said.marks.partition_point(|known| known.start < mark.start);
        if !said.marks.iter().any(|known| known.overlaps(mark)) {
            said.marks.insert(at, mark);
            said.claims.insert(at, claim);
        }
    }
}

/// Whether `later` states in another article what `first` does.
fn repeats(first: &Claim, later: &Claim) -> bool {
    let said = |claim: &Claim| {
        (claim.kind, claim.value, claim.low, claim.high, claim.whole, claim.unit.clone(), claim.change)
    };
    first.article != later.article && said(first) == said(later)
}

/// The words of one claim.
pub(crate) fn statement(index: &Index<'_>, claim: &Claim) -> Statement {
    let article = index.articles.get(&claim.article);
    Statement {
        claims: vec![claim.id],
        article: claim.article,
        source: claim.source.clone(),
        language: article.map(|article| article.language).unwrap_or_default(),
        published: article.and_then(|article| article.published.clone()),
        speaker: claim.speaker.clone(),
        sentence: claim.sentence.to_string(),
        marks: vec![mark(article.copied(), claim)],
        repeated: Vec::new(),
    }
}

/// Where the words of `claim` stand in its sentence, in bytes.
///
/// A sentence may hold the same words twice ("5 of the 15"), so each place is carried back to the
/// document until it is the claim's own. Empty where the sentence does not hold them.
fn mark(article: Option<&Article>, claim: &Claim) -> Span {
    let mut places = occurrences(&claim.sentence, &claim.quote);
    let first = places.next().unwrap_or_default();
    std::iter::once(first).chain(places).find(|place| is_at(article, claim, *place)).unwrap_or(first)
}

/// Whether `place` in the sentence is where the claim stands in the document.
fn is_at(article: Option<&Article>, claim: &Claim, place: Span) -> bool {
    let blocks = article.into_iter().flat_map(|article| &article.blocks);
    blocks.filter(|block| block.byte.contains(claim.byte)).any(|block| {
        occurrences(&block.text, &claim.sentence)
            .any(|sentence| block.locate(place.shifted(sentence.start)).byte.start == claim.byte.start)
    })
}

fn occurrences<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = Span> + 'a {
    let found = text.match_indices(words).filter(|(_, found)| !found.is_empty());
    found.map(|(at, found)| Span::new(at, at + found.len()))
}
