use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ArticleId, Content, Language, Locator, Place, Record, SourceMap, Span};

/// What a run of text in a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// The headline.
    Title,
    /// The summary between headline and text (also: deck, lead-in, sous-titre).
    Standfirst,
    /// Who wrote it.
    Byline,
    /// When it was published.
    Date,
    /// A heading inside the text.
    Heading,
    /// A paragraph of the text.
    Paragraph,
    /// An item of a list inside the text.
    ListItem,
    /// A passage set apart as a quotation.
    Quote,
    /// The words under a picture, with its credit.
    Caption,
    /// A note by the desk: corrections, "edited by".
    EditorNote,
    /// Menus, breadcrumbs, language switchers.
    Navigation,
    /// Teasers for other articles, subscriptions, "read also".
    Promo,
    /// Counters, share buttons, tags and other furniture of a page.
    Metadata,
    /// What stands below an article: copyright, terms, imprint.
    Footer,
}

impl BlockKind {
    /// Whether blocks of this kind make the [`Article::body`].
    #[must_use]
    pub const fn is_body(self) -> bool {
        matches!(self, Self::Heading | Self::Paragraph | Self::ListItem | Self::Quote)
    }
}

/// A run of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands, in raw bytes of the document.
    pub byte: Span,
    /// Where it stands, in characters of the decoded document.
    pub char: Span,
    /// Its language; [`Language::UND`] until a detector has looked at it.
    #[serde(default)]
    pub language: Language,
    /// Its words: markup and entities resolved, white space at the ends removed.
    pub text: String,
    /// How `text` lies on the document; left out where it stands there byte for byte.
    #[serde(default, skip_serializing_if = "SourceMap::is_verbatim")]
    pub map: SourceMap,
    /// The rule that decided its kind.
    #[serde(default)]
    pub why: Cow<'static, str>,
}

impl Block {
    /// Where the bytes `span` of [`text`](Self::text) stand in the document.
    #[must_use]
    pub fn locate(&self, span: Span) -> Place {
        let origin = Place { byte: self.byte, char: self.char };
        self.map.locate(&self.text, origin, span)
    }

    /// Whether text, map and place agree, as they do in every block that `parse` makes; a block
    /// that comes from outside is to be asked before it is located.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.map.extent(&self.text) == Some((self.byte.len(), self.char.len()))
    }

    /// Finds many spans of [`text`](Self::text) in the document: in one pass, if they come in order.
    #[must_use]
    pub fn locator(&self) -> Locator<'_> {
        Locator::new(&self.map, &self.text, Place { byte: self.byte, char: self.char })
    }
}

/// What a document holds once parsed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Article {
    /// Names the article within any corpus.
    pub id: ArticleId,
    /// Hash of the document's bytes alone.
    pub content: Content,
    /// The path as given, plus `:LINE` (1-based) in a file of lines or `#RECORD` in a WARC.
    pub source: String,
    /// The language of its body.
    #[serde(default)]
    pub language: Language,
    /// The language that the document or its container says it is in: less to be trusted than its
    /// words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated_language: Option<Language>,
    /// The headline without site name, section and agency suffixes.
    pub title: Option<String>,
    /// The summary between headline and text.
    pub standfirst: Option<String>,
    /// The name of the outlet.
    pub site: Option<String>,
    /// Who wrote it, as signed.
    #[serde(default)]
    pub authors: Vec<String>,
    /// When it was published: an ISO 8601 date, with time and offset where the document has them.
    pub published: Option<String>,
    /// Outlets or agencies that it cites for its report, as it names them.
    #[serde(default)]
    pub origins: Vec<String>,
    /// The text: paragraphs, headings, list items and quotes separated by a blank line.
    pub body: String,
    /// Every run of text of the document in document order, the removed ones too.
    #[serde(default)]
    pub blocks: Vec<Block>,
}

impl Record for Article {
    const SCHEMA: &'static str = "article/1";
}

impl Article {
    /// An article with nothing in it yet.
    ///
    /// `name` is the document's name below the path that was given (with its place in a
    /// container), `source` that path as the user wrote it, `bytes` the document as it came.
    #[must_use]
    pub fn new(name: &str, source: &str, bytes: &[u8]) -> Self {
        Self {
            id: ArticleId::of(&[name.as_bytes(), bytes]),
            content: Content::of(&[bytes]),
            source: source.to_owned(),
            language: Language::UND,
            stated_language: None,
            title: None,
            standfirst: None,
            site: None,
            authors: Vec::new(),
            published: None,
            origins: Vec::new(),
            body: String::new(),
            blocks: Vec::new(),
        }
    }

    /// Appends a block, and its text to [`body`](Self::body) if its kind belongs there.
    pub fn push(&mut self, block: Block) {
        if block.kind.is_body() {
            if !self.body.is_empty() {
                self.body.push_str("\n\n");
            }
            self.body.push_str(&block.text);
        }
        self.blocks.push(block);
    }

    /// Appends a block whose text stands in the document byte for byte.
    pub fn push_verbatim(&mut self, kind: BlockKind, text: &str, byte: Span, char: Span, why: &'static str) {
        self.push(Block {
            kind,
            byte,
            char,
            language: Language::UND,
            text: text.to_owned(),
            map: SourceMap::default(),
            why: why.into(),
        });
    }

    /// The blocks that make the body.
    pub fn body_blocks(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| block.kind.is_body())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_the_folder_changes_no_id() {
        let (here, there) =
            (Article::new("a.txt", "in/a.txt", b"x"), Article::new("a.txt", "b/in/a.txt", b"x"));
        assert_eq!(here.id, there.id);
    }

    #[test]
    fn equal_bytes_under_two_names_are_two_articles_of_one_content() {
        let (one, two) = (Article::new("a.txt", "a.txt", b"x"), Article::new("b.txt", "b.txt", b"x"));
        assert_ne!(one.id, two.id);
        assert_eq!(one.content, two.content);
    }

    #[test]
    fn only_what_is_read_as_text_makes_the_body() {
        let mut article = Article::new("a.txt", "a.txt", b"");
        for (kind, text) in [
            (BlockKind::Navigation, "Home"),
            (BlockKind::Title, "Wheat is dear"),
            (BlockKind::Paragraph, "Wheat rose 3 %."),
            (BlockKind::Caption, "A field"),
            (BlockKind::Heading, "And maize?"),
            (BlockKind::Promo, "Read more"),
        ] {
            article.push_verbatim(kind, text, Span::default(), Span::default(), "test");
        }
        assert_eq!(article.body, "Wheat rose 3 %.\n\nAnd maize?");
        assert_eq!(article.blocks.len(), 6);
    }

    #[test]
    fn a_record_is_read_as_it_is_written() {
        let mut article = Article::new("a.txt", "a.txt", "für 3 €".as_bytes());
        article.push_verbatim(BlockKind::Paragraph, "für 3 €", Span::new(0, 10), Span::new(0, 7), "test");
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article);
    }

    #[test]
    fn a_record_of_another_program_needs_only_the_fields_of_the_contract() {
        let json = r#"{"id": "a_0000000000000001", "content": "b_0000000000000002", "source": "a.txt",
            "language": "en", "title": null, "standfirst": null, "site": null, "authors": [], "published": null,
            "origins": [], "body": "x",
            "blocks": [{"kind": "paragraph", "byte": [0, 1], "char": [0, 1], "language": "en", "text": "x"}]}"#;
        let article: Article = serde_json::from_str(json).unwrap();
        assert!(article.blocks[0].map.is_verbatim());
    }
}
