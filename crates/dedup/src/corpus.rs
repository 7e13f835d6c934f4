//! The articles that were added, with what is kept of each at hand and what lies in the stash.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tallywire_article::{ArticleId, Language};

use crate::anchor::Words;
use crate::fact::Fact;
use crate::shingle::{Overlap, Sketch};
use crate::stash::{Place, Stash, fixed};
use crate::{Fingerprint, near, origin};

/// What is at hand of an article.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    pub(crate) source: String,
    pub(crate) article: ArticleId,
    /// The article's place in the order of adding.
    pub(crate) added: u32,
    pub(crate) language: Language,
    pub(crate) day: Option<i32>,
    /// Hashes of its words and of whom it cites first; 0 for nobody.
    pub(crate) text: u64,
    pub(crate) cited: u64,
    /// Whom it cites first, where that is a news agency or a well-known outlet.
    pub(crate) agency: Option<&'static str>,
    /// In words.
    pub(crate) length: u32,
    /// How many shingles near copies are found by.
    pub(crate) looked_up: u32,
    head: Place,
    sketch: Place,
    facts: Place,
    words: Place,
}

/// What an article says of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) title: Option<String>,
    pub(crate) site: Option<String>,
    pub(crate) cited: Vec<String>,
}

impl Card {
    /// Puts away what is not kept at hand of `fingerprint`.
    pub(crate) fn of<S: Read + Write + Seek>(
        stash: &mut Stash<S>,
        fingerprint: &Fingerprint,
        added: u32,
    ) -> io::Result<Self> {
        let head = Head {
            title: fingerprint.title.clone(),
            site: fingerprint.site.clone(),
            cited: fingerprint.cited.clone(),
        };
        let mut sketch = Vec::new();
        fingerprint.shingles.write(&mut sketch);
        Ok(Self {
            source: fingerprint.source.clone(),
            article: fingerprint.article,
            added,
            language: fingerprint.language,
            day: fingerprint.day,
            text: fingerprint.text,
            cited: fingerprint.cited.first().map_or(0, |name| origin::hash(name)),
            agency: fingerprint.agency(),
            length: fingerprint.words(),
            looked_up: u32::try_from(near::looked_up(&fingerprint.shingles).len()).unwrap_or(u32::MAX),
            head: pack(stash, &head)?,
            sketch: stash.put(&sketch)?,
            facts: pack(stash, &fingerprint.facts)?,
            words: pack(stash, &fingerprint.anchors.words())?,
        })
    }

    /// What articles are ordered by.
    pub(crate) fn order(&self) -> (&str, ArticleId) {
        (&self.source, self.article)
    }
}

fn pack<S: Read + Write + Seek>(stash: &mut Stash<S>, what: &impl Serialize) -> io::Result<Place> {
    stash.put(&postcard::to_allocvec(what).map_err(io::Error::other)?)
}

/// Two texts that may have something in common, the lower first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pair {
    pub(crate) a: u32,
    pub(crate) b: u32,
}
fixed!(Pair { a: u32, b: u32 });

/// All articles in the order of their sources, and the different texts among them.
#[derive(Debug)]
pub(crate) struct Corpus<S> {
    pub(crate) stash: Stash<S>,
    /// In the order of their sources.
    pub(crate) cards: Vec<Card>,
    /// Of each article, which text it carries.
    pub(crate) text_of: Vec<u32>,
    /// Of each text, the first article that carries it.
    pub(crate) first: Vec<u32>,
}

impl<S: Read + Write + Seek> Corpus<S> {
    /// Orders `cards` and tells their texts apart.
    pub(crate) fn new(stash: Stash<S>, mut cards: Vec<Card>) -> Self {
        cards.sort_by(|a, b| a.order().cmp(&b.order()).then(a.added.cmp(&b.added)));
        cards.dedup_by_key(|card| card.article);
        let mut seen: BTreeMap<(u64, u32), u32> = BTreeMap::new();
        let (mut text_of, mut first) = (Vec::with_capacity(cards.len()), Vec::new());
        for (article, card) in (0_u32..).zip(&cards) {
            let next = u32::try_from(first.len()).unwrap_or(u32::MAX);
            let telling = card.length as usize >= near::FEWEST_WORDS;
            let text = if telling { *seen.entry((card.text, card.length)).or_insert(next) } else { next };
            if text == next {
                first.push(article);
            }
            text_of.push(text);
        }
        Self { stash, cards, text_of, first }
    }

    /// How many different texts there are.
    pub(crate) fn texts(&self) -> usize {
        self.first.len()
    }

    /// The card of a text's first article.
    pub(crate) fn card(&self, text: u32) -> &Card {
        &self.cards[self.first[text as usize] as usize]
    }

    /// Of each text, whether several articles carry it.
    pub(crate) fn copied(&self) -> Vec<bool> {
        let mut copied = vec![false; self.texts()];
        for (article, &text) in (0_u32..).zip(&self.text_of) {
            copied[text as usize] |= self.first[text as usize] != article;
        }
        copied
    }

    /// By the order of adding, the text that an article is the first to carry.
    pub(crate) fn texts_by_adding(&self, added: usize) -> Vec<Option<u32>> {
        let mut texts = vec![None; added];
        for (text, &article) in (0_u32..).zip(&self.first) {
            texts[self.cards[article as usize].added as usize] = Some(text);
        }
        texts
    }

    /// Fetches the sketch of a text.
    pub(crate) fn sketch(&mut self, text: u32, into: &mut Sketch) -> io::Result<()> {
        let mut bytes = Vec::new();
        let place = self.card(text).sketch;
        self.stash.get(place, &mut bytes)?;
        into.read(&bytes);
        Ok(())
    }

    /// How much two texts share word for word.
    pub(crate) fn overlap(&mut self, a: u32, b: u32) -> io::Result<Overlap> {
        let (mut of_a, mut of_b) = (Sketch::default(), Sketch::default());
        self.sketch(a, &mut of_a)?;
        self.sketch(b, &mut of_b)?;
        Ok(of_a.overlap(&of_b))
    }

    /// The numbers of an article.
    pub(crate) fn facts(&mut self, article: u32) -> io::Result<Vec<Fact>> {
        self.unpack(self.cards[article as usize].facts)
    }

    /// What an article says of itself.
    pub(crate) fn head(&mut self, article: u32) -> io::Result<Head> {
        self.unpack(self.cards[article as usize].head)
    }

    /// The anchors of a text, in the words of its first article.
    pub(crate) fn words(&mut self, text: u32) -> io::Result<Words<'static>> {
        self.unpack(self.card(text).words)
    }

    fn unpack<T: DeserializeOwned>(&mut self, place: Place) -> io::Result<T> {
        let mut bytes = Vec::new();
        self.stash.get(place, &mut bytes)?;
        postcard::from_bytes(&bytes).map_err(io::Error::other)
    }
}
