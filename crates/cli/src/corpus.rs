//! From documents to articles with their languages and claims, one by one or all together.

use tallywire_article::{Article, BlockKind, Language};
use tallywire_claims::Claim;
use tallywire_crosscheck::{Finding, fingerprint};
use tallywire_dedup::Groups;
use tallywire_lang::{Detection, Languages};
use tallywire_parse::{Document, NotedLines, Reject, SiteLines, Survey};
use tallywire_report::{Results, Unread};

use crate::error::Error;
use crate::input::{Each, Inputs, Opened};
use crate::pipeline;

/// Every document of `inputs` in order, or why there is none.
pub(crate) fn documents(inputs: &Inputs, each: &mut Each<Document>) -> Opened {
    inputs.read(each, |reader, entry, each, passed_over| {
        let mut documents = tallywire_parse::documents(reader, &entry.name, &entry.source, &inputs.options);
        let flow = documents.try_for_each(|document| {
            let bytes = document.as_ref().map_or(0, |document| document.bytes.len());
            each(document.map_err(|reject| unread(&reject)), bytes)
        });
        for (why, count) in documents.passed_over() {
            *passed_over.entry(why).or_default() += count;
        }
        flow
    })
}

/// Of which blocks of an article the languages are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Labels {
    /// Of all.
    All,
    /// Of those that may state figures, which are what articles are compared by; a paragraph's by its
    /// beginning where that is in the language of the text before it.
    Figures,
}

/// Hands every article of `inputs`, with `labels`, as `read` makes something of it, to `done`; returns
/// what could not be read.
pub(crate) fn stream<T: Send>(
    inputs: &Inputs,
    labels: Labels,
    read: impl Fn(Article) -> T + Sync,
    done: impl FnMut(Vec<T>) -> Result<(), Error>,
) -> Result<Vec<Unread>, Error> {
    let site = site_lines(inputs)?;
    pipeline::run(inputs, documents, |document| Ok(read(article(&document, &site, labels)?)), done)
}

/// The lines that recur across the documents of a site, where there are several documents and they
/// can be read twice.
fn site_lines(inputs: &Inputs) -> Result<SiteLines, Error> {
    let mut survey = Survey::default();
    if inputs.can_be_read_again() {
        pipeline::survey(inputs, documents, |document| NotedLines::of(&document), |noted| survey.add(noted))?;
    }
    Ok(survey.finish())
}

/// The article of `document`, with its languages.
pub(crate) fn article(document: &Document, site: &SiteLines, labels: Labels) -> Result<Article, Unread> {
    let mut article = tallywire_parse::article_of_site(document, site).map_err(|reject| unread(&reject))?;
    label(&mut article, labels);
    Ok(article)
}

fn unread(reject: &Reject) -> Unread {
    Unread {
        source: reject.source_name.clone(),
        reason: reject.kind.to_string(),
        hint: reject.kind.hint().to_owned(),
    }
}

/// From this confidence on a block is in its own language, whatever the article's.
const SURE: f64 = 0.9;

/// Sets the language of the article by its body, then that of each block, where they are not
/// known yet.
///
/// A block that was written for the article is taken to be in its language unless its own is sure;
/// furniture speaks for itself.
fn label(article: &mut Article, labels: Labels) {
    let unknown = article.language.is_und();
    let mut body = tallywire_lang::Document::default();
    let mut own = Vec::with_capacity(article.blocks.len());
    for block in &article.blocks {
        own.push(match block.kind.is_body() {
            true if unknown || block.language.is_und() => Some(match labels {
                Labels::All => body.read(&block.text),
                Labels::Figures => body.skim(&block.text),
            }),
            false if block.language.is_und() && (labels == Labels::All || is_written_for_it(block.kind)) => {
                Some(tallywire_lang::detect(&block.text))
            }
            _ => None,
        });
    }
    if unknown {
        article.language = language(article, body.language());
    }
    for (block, own) in article.blocks.iter_mut().zip(own) {
        let Some(own) = own.filter(|_| block.language.is_und()) else { continue };
        let sure = !own.language.is_und() && own.confidence >= SURE;
        block.language = if sure || !is_written_for_it(block.kind) { own.language } else { article.language };
    }
}

/// Whether blocks of this kind are in the language of their article. A heading alone is short, and
/// names in it may look like another language.
fn is_written_for_it(kind: BlockKind) -> bool {
    let is_of_desk =
        matches!(kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Caption | BlockKind::EditorNote);
    kind.is_body() || is_of_desk
}

/// The language `of_body`, or else of the title; the one that the document states, where the words
/// leave open which it is and may be in that one.
fn language(article: &Article, of_body: Detection) -> Language {
    /// From this share of the probability on a language may be the one.
    const POSSIBLE: f64 = 0.1;
    let title = article.title.as_deref().unwrap_or_default();
    let (text, found) = if of_body.language.is_und() {
        (title, tallywire_lang::detect(title))
    } else {
        (&*article.body, of_body)
    };
    let Some(stated) = article.stated_language.filter(|_| found.confidence < SURE) else {
        return found.language;
    };
    let candidates = tallywire_lang::candidates(text, Languages::all());
    let is_possible = candidates.iter().any(|one| one.language == stated && one.confidence >= POSSIBLE);
    if found.language.is_und() || is_possible { stated } else { found.language }
}

/// All that the stages find in a pile of articles.
#[derive(Debug)]
pub(crate) struct Corpus {
    pub(crate) articles: Vec<Article>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) groups: Groups,
    pub(crate) findings: Vec<Finding>,
    pub(crate) unread: Vec<Unread>,
}

impl Corpus {
    /// Reads, groups and compares all of `inputs`.
    pub(crate) fn load(inputs: &Inputs) -> Result<Self, Error> {
        let (mut articles, mut claims, mut fingerprints) = (Vec::new(), Vec::new(), Vec::new());
        let read = |article: Article| {
            let claims = tallywire_claims::extract(&article);
            let fingerprint = fingerprint(&article, claims.iter().map(Claim::figure));
            (article, claims, fingerprint)
        };
        let unread = stream(inputs, Labels::All, read, |batch| {
            for (article, stated, fingerprint) in batch {
                articles.push(article);
                claims.extend(stated);
                fingerprints.push(fingerprint);
            }
            Ok(())
        })?;
        let groups = tallywire_dedup::group(&fingerprints);
        let findings = tallywire_crosscheck::check(&articles, &claims, &groups);
        Ok(Self { articles, claims, groups, findings, unread })
    }

    /// The results, as a report is made from them.
    pub(crate) fn results(&self) -> Results<'_> {
        Results {
            articles: &self.articles,
            claims: &self.claims,
            groups: &self.groups,
            findings: &self.findings,
            unread: &self.unread,
        }
    }
}
