//! Which of the articles that were grouped carry the report of one more, which is not added.
//!
//! **Invariant:** asking changes nothing that grouping found.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, Write};
use std::ops::Range;

use tallywire_article::ArticleId;

use crate::anchor::Anchor;
use crate::corpus::Corpus;
use crate::fact::Fact;
use crate::index::{bucket, bucket_of_shingle};
use crate::kin::{self, Told};
use crate::near::{self, Holder};
use crate::shingle::{Overlap, Sketch};
use crate::stash::{Sorted, Spill};
use crate::weight::{self, Likeness, Posting, Tally, Term, Totals, Weighted};
use crate::{Changed, Evidence, Fingerprint, Grouped, Relation, changed, group};

/// An article that carries the report of the one that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The article; of several with the same text the one whose source sorts first.
    pub article: ArticleId,
    /// Its source.
    pub source: String,
    /// How they relate.
    pub relation: Relation,
    /// As of a [`Copy`](crate::Copy).
    pub score: f64,
    /// What it rests on.
    pub evidence: Evidence,
    /// The numbers in which they differ: `a` is of the article asked for, `b` of the one found.
    pub changed: Vec<Changed>,
}

impl<S: Read + Write + Seek> Grouped<S> {
    /// The articles that carry the report of `asked`, the surest first.
    ///
    /// They are told as grouping tells them, with the weights of the articles that were added, whether
    /// `asked` is among them (it then finds itself) or not. Of articles with the same text one is
    /// given.
    ///
    /// Takes time by the length of `asked`, hardly by the number of articles; but the first question
    /// sorts what all are looked up by, which takes about as long as adding them did and some 6 KB of
    /// the store for an article of 3 KB.
    ///
    /// ```
    /// use tallywire_article::{Article, BlockKind, Span};
    /// use tallywire_dedup::{Fingerprint, Index, Relation};
    ///
    /// let fingerprint = |name: &str, text: &str| {
    ///     let mut article = Article::new(name, name, text.as_bytes());
    ///     let all = Span::new(0, text.len());
    ///     article.push_verbatim(BlockKind::Paragraph, text, all, all, "one line");
    ///     Fingerprint::of(&article, &[])
    /// };
    /// let mut index = Index::in_memory();
    /// index.add(&fingerprint("wire", "The port of Velmora handled 418,000 containers in May, 7 percent more than a year ago."))?;
    /// index.add(&fingerprint("sport", "The rowers from Hallund won both races on Sunday although it rained all day long."))?;
    /// let mut grouped = index.group()?;
    ///
    /// let matches = grouped.ask(&fingerprint("blog", "Look: the port of Velmora handled 418,000 containers in May, 7 percent more than a year ago."))?;
    /// assert_eq!(matches.len(), 1);
    /// assert_eq!((&*matches[0].source, matches[0].relation), ("wire", Relation::Near));
    /// assert_eq!(matches[0].evidence.shared_anchors, ["Velmora", "418,000", "7"]);
    /// assert_eq!(grouped.ask(&fingerprint("letter", "Nobody has written to us about this for many years."))?, []);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of the store.
    pub fn ask(&mut self, asked: &Fingerprint) -> io::Result<Vec<Match>> {
        if self.tables.is_none() {
            self.tables = Some(Tables::of(&mut self.corpus, &self.listed)?);
        }
        let Some(tables) = &self.tables else { return Ok(Vec::new()) };
        let mut question = Question::new(&mut self.corpus, &self.weighted, tables, asked)?;
        let mut matches = Vec::new();
        for text in question.candidates()? {
            matches.extend(question.answer(text)?);
        }
        matches.sort_by(|x, y| {
            x.relation.cmp(&y.relation).then(y.score.total_cmp(&x.score)).then(x.source.cmp(&y.source))
        });
        Ok(matches)
    }
}

/// What articles are looked up by, as it was added.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) anchors: Spill<Posting>,
    pub(crate) shingles: Spill<Holder>,
    /// By the order of adding, the text that each article stands for.
    pub(crate) texts: Vec<Option<u32>>,
}

/// The same, sorted, with texts in the place of articles.
#[derive(Debug)]
pub(crate) struct Tables {
    anchors: Sorted<Posting>,
    shingles: Sorted<Holder>,
    /// Hash, length and number of each text.
    texts: Vec<(u64, u32, u32)>,
}

impl Tables {
    fn of<S: Read + Write + Seek>(corpus: &mut Corpus<S>, listed: &Listed) -> io::Result<Self> {
        let Listed { anchors, shingles, texts } = listed;
        let number = |text| {
            let card = corpus.card(text);
            (card.text, card.length, text)
        };
        let mut of_texts: Vec<(u64, u32, u32)> = (0..).take(corpus.texts()).map(number).collect();
        of_texts.sort_unstable();
        Ok(Self {
            anchors: Sorted::of(&mut corpus.stash, anchors, |all| weight::of_texts(all, texts))?,
            shingles: Sorted::of(&mut corpus.stash, shingles, |all| near::of_texts(all, texts))?,
            texts: of_texts,
        })
    }
}

/// An article that is asked for.
struct Question<'q, S> {
    corpus: &'q mut Corpus<S>,
    weighted: &'q Weighted,
    tables: &'q Tables,
    asked: &'q Fingerprint,
    /// Its anchors; their id is their place in `held`.
    terms: Vec<Term>,
    /// Who holds each anchor: a bucket of the table and a part of it.
    held: Vec<(usize, Range<usize>)>,
    totals: Totals,
}

impl<'q, S: Read + Write + Seek> Question<'q, S> {
    fn new(
        corpus: &'q mut Corpus<S>,
        weighted: &'q Weighted,
        tables: &'q Tables,
        asked: &'q Fingerprint,
    ) -> io::Result<Self> {
        let (terms, held, totals) = (Vec::new(), Vec::new(), Totals::default());
        let mut question = Self { corpus, weighted, tables, asked, terms, held, totals };
        for (at, anchor) in (0_u16..).zip(&asked.anchors.list) {
            question.weigh(at, anchor)?;
        }
        Ok(question)
    }

    fn weigh(&mut self, at: u16, anchor: &Anchor) -> io::Result<()> {
        let place = anchor.place();
        let bucket = bucket(anchor.key);
        let held = self
            .tables
            .anchors
            .range(&mut self.corpus.stash, bucket, |posting| posting.key.cmp(&anchor.key))?;
        let bits = weight::bits(held.len().max(1), self.corpus.texts(), anchor.prior);
        self.totals.add(anchor.sort, place, bits);
        if !held.is_empty() {
            // Beside those that hold it there is the article asked for.
            let holders = u8::try_from(held.len() + 1).unwrap_or(u8::MAX);
            let id = u32::try_from(self.held.len()).unwrap_or(u32::MAX);
            self.terms.push(Term { id, bits, place, at, sort: anchor.sort as u8, holders });
            self.held.push((bucket, held));
        }
        Ok(())
    }

    /// The texts that may carry the report, ascending.
    fn candidates(&mut self) -> io::Result<Vec<u32>> {
        let mut texts = self.sharing_shingles()?;
        texts.extend(self.sharing_anchors()?);
        texts.extend(self.same_words());
        texts.sort_unstable();
        texts.dedup();
        Ok(texts)
    }

    /// The text of the very same words.
    fn same_words(&self) -> Option<u32> {
        let length = self.asked.words();
        let at =
            self.tables.texts.partition_point(|&(text, words, _)| (text, words) < (self.asked.text, length));
        let &(text, words, number) = self.tables.texts.get(at)?;
        let telling = length as usize >= near::FEWEST_WORDS;
        (telling && (text, words) == (self.asked.text, length)).then_some(number)
    }

    fn sharing_shingles(&mut self) -> io::Result<Vec<u32>> {
        let looked_up = near::looked_up(&self.asked.shingles);
        let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
        for &hash in looked_up {
            let (stash, bucket) = (&mut self.corpus.stash, bucket_of_shingle(hash));
            let mut held = self.tables.shingles.range(stash, bucket, |holder| holder.hash.cmp(&hash))?;
            held.end = held.end.min(held.start + near::MOST_HOLDERS);
            for holder in self.tables.shingles.read(stash, bucket, held)? {
                *shared.entry(holder.article).or_default() += 1;
            }
        }
        let own = u32::try_from(looked_up.len()).unwrap_or(u32::MAX);
        let is_candidate = |(text, shared)| {
            near::is_candidate([own, self.corpus.card(text).looked_up], shared).then_some(text)
        };
        Ok(shared.into_iter().filter_map(is_candidate).collect())
    }

    fn sharing_anchors(&mut self) -> io::Result<Vec<u32>> {
        let mut shared: BTreeMap<u32, f32> = BTreeMap::new();
        for term in kin::rarest(self.terms.iter().copied()) {
            let (bucket, held) = self.held[term.id as usize].clone();
            for posting in self.tables.anchors.read(&mut self.corpus.stash, bucket, held)? {
                *shared.entry(posting.article).or_default() += term.bits;
            }
        }
        Ok(kin::best(self.corpus, self.asked.language, shared.into_iter()))
    }

    /// What `text` shares with the article, and which anchors of both those are.
    fn compare(&mut self, text: u32) -> io::Result<(Likeness, Vec<group::Shared>)> {
        let (mut tally, mut shared) = (Tally::default(), Vec::new());
        for (term, (bucket, held)) in self.terms.iter().zip(&self.held) {
            let by_text = |posting: &Posting| posting.article.cmp(&text);
            let (stash, anchors) = (&mut self.corpus.stash, &self.tables.anchors);
            let own = anchors.range_within(stash, *bucket, held.clone(), by_text)?;
            for posting in anchors.read(stash, *bucket, own)? {
                tally.add(term.sort(), term.bits, [term.place, posting.place]);
                shared.push(group::Shared { sort: term.sort(), bits: term.bits, at: [term.at, posting.at] });
            }
        }
        Ok((tally.finish(&self.totals, self.weighted.totals(text)), shared))
    }

    /// The article that carries `text`, if that is the report asked for.
    fn answer(&mut self, text: u32) -> io::Result<Option<Match>> {
        let (likeness, shared) = self.compare(text)?;
        let mut sketch = Sketch::default();
        self.corpus.sketch(text, &mut sketch)?;
        let overlap = self.asked.shingles.overlap(&sketch);
        let facts = self.corpus.facts(self.corpus.first[text as usize])?;
        let Some(relation) = self.relation(text, &overlap, &likeness, &facts)? else { return Ok(None) };
        let own = &self.asked.facts;
        let (score, changed) = match relation {
            Relation::Exact => (1.0, Vec::new()),
            Relation::Near => (overlap.containment, changed::by_words(own, &facts)),
            Relation::Rewrite | Relation::Translation => {
                (kin::share(&likeness), changed::by_order(own, &facts))
            }
        };
        let words = [self.asked.anchors.words(), self.corpus.words(text)?];
        let shared_anchors = group::evidence(shared, &words);
        let card = self.corpus.card(text);
        Ok(Some(Match {
            article: card.article,
            source: card.source.clone(),
            relation,
            score: group::rounded(score),
            evidence: Evidence { shared_shingles: overlap.shared, shared_anchors },
            changed,
        }))
    }

    /// How the article relates to `text`, of which the rest was found; `None` where they carry two
    /// reports.
    fn relation(
        &self,
        text: u32,
        overlap: &Overlap,
        likeness: &Likeness,
        facts: &[Fact],
    ) -> io::Result<Option<Relation>> {
        if self.same_words() == Some(text) {
            return Ok(Some(Relation::Exact));
        }
        let (asked, card) = (self.asked, self.corpus.card(text));
        let lengths = [asked.words(), card.length];
        if near::is_enough(lengths, overlap) && !near::is_template(&asked.facts, facts) {
            return Ok(Some(Relation::Near));
        }
        let told = Told { language: asked.language, day: asked.day, agency: asked.agency() };
        let of_text = Told::by(card);
        let report = kin::same_report(&told, &of_text, likeness, || Ok(overlap.shared))?;
        let relation =
            if told.language == of_text.language { Relation::Rewrite } else { Relation::Translation };
        Ok(report.map(|_| relation))
    }
}
