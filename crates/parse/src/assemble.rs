//! From a stretch of a decoded document to a [`Block`] that knows its way back.

use std::borrow::Cow;

use tallywire_article::{Block, BlockKind, Language, SourceMap, Span};

use crate::decode::Locator;

/// A piece of a block's text and where it was taken from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// Bytes of the decoded document.
    pub(crate) source: Span,
    /// Bytes of the block's text.
    pub(crate) text: usize,
    /// Whether the two are the same characters.
    pub(crate) same: bool,
}

impl Piece {
    /// Text that the block takes over as it is.
    pub(crate) fn same(source: Span) -> Self {
        Self { source, text: source.len(), same: true }
    }

    /// `text` bytes that stand for something else: an entity, a line break.
    pub(crate) fn other(source: Span, text: usize) -> Self {
        Self { source, text, same: false }
    }
}

/// The block of `text` that `pieces` make up, in order; the locator walks to its end.
pub(crate) fn block(
    locator: &mut Locator<'_>,
    kind: BlockKind,
    text: String,
    pieces: &[Piece],
    why: impl Into<Cow<'static, str>>,
) -> Block {
    let mut map = SourceMap::default();
    let start = pieces.first().map_or(0, |piece| piece.source.start);
    locator.skip_to(start);
    let (byte, char) = (locator.raw, locator.chars);
    for piece in pieces {
        locator.replace_to(piece.source.start, 0, &mut map);
        if piece.same {
            locator.copy_to(piece.source.end, &mut map);
        } else {
            locator.replace_to(piece.source.end, piece.text, &mut map);
        }
    }
    if map.is_verbatim() {
        map = SourceMap::default();
    }
    Block {
        kind,
        byte: Span::new(byte, locator.raw),
        char: Span::new(char, locator.chars),
        language: Language::UND,
        text,
        map,
        why: why.into(),
    }
}
