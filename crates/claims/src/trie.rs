//! A set of words that answers "which is the longest of you that this text begins with?".

use std::borrow::Cow;
use std::ops::Range;

/// Words in lower case, found as prefixes of a text in a step a byte.
///
/// It goes down byte by byte only as far as words differ; what is left of the only word that begins so is
/// compared at once. That keeps it small, and quick to build, as one is when a language is first met: a
/// double array answers in about as many steps and takes ten times as long to build.
#[derive(Debug)]
pub(crate) struct Trie {
    /// Sorted.
    words: Vec<Cow<'static, str>>,
    /// The first is that of all words.
    nodes: Vec<Node>,
    /// The nodes behind each node, those of one together, by the byte that leads there; 0 where none does.
    ways: Vec<u32>,
}

/// The words that begin with the same bytes.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// One more than the number of the word that ends here, or of the only one that begins so.
    word: u32,
    /// Where its ways on begin, how many there are, and the byte of the first.
    ways: u32,
    count: u16,
    low: u8,
}

impl Trie {
    /// A trie of `words`, which are sorted, none of them empty or twice.
    ///
    /// Takes a step a byte by which they differ.
    pub(crate) fn new(words: Vec<Cow<'static, str>>) -> Self {
        let mut trie = Self { words, nodes: vec![Node::default()], ways: Vec::new() };
        let mut open = vec![(0, 0..trie.words.len(), 0)];
        while let Some((node, words, shared)) = open.pop() {
            trie.fill(node, words, shared, &mut open);
        }
        trie
    }

    /// Fills `node`, behind which are `words` that share their first bytes; new nodes go to `open`.
    fn fill(
        &mut self,
        node: usize,
        mut words: Range<usize>,
        shared: usize,
        open: &mut Vec<(usize, Range<usize>, usize)>,
    ) {
        let ends = |at: usize| self.words[at].len() == shared;
        // A search begins with the ways of the first node, so that needs one even to a single word.
        let only = words.len() == 1 && shared > 0;
        if only || !words.is_empty() && ends(words.start) {
            self.nodes[node].word = number(words.start + 1);
            words.start += 1;
        }
        let byte = |at: usize| self.words[at].as_bytes()[shared];
        let (Some(first), Some(last)) = (words.clone().next(), words.clone().next_back()) else { return };
        let (low, count) = (byte(first), u16::from(byte(last) - byte(first)) + 1);
        let ways = self.ways.len();
        self.nodes[node] = Node { ways: number(ways), count, low, ..self.nodes[node] };
        self.ways.resize(ways + usize::from(count), 0);
        while let Some(first) = words.clone().next() {
            let same = words.clone().take_while(|at| byte(*at) == byte(first)).count();
            self.ways[ways + usize::from(byte(first) - low)] = number(self.nodes.len());
            open.push((self.nodes.len(), first..first + same, shared + 1));
            self.nodes.push(Node::default());
            words.start += same;
        }
    }

    /// The number of the longest word that `text` begins with, in their order, and its length in bytes.
    /// Letters of ASCII may be capitals in `text`.
    #[inline]
    pub(crate) fn longest(&self, text: &str) -> Option<(usize, usize)> {
        let (text, mut node, mut found) = (text.as_bytes(), &self.nodes[0], None);
        for (length, byte) in (1..).zip(text) {
            let way = u32::from(byte.to_ascii_lowercase().wrapping_sub(node.low));
            if way >= u32::from(node.count) {
                return found;
            }
            match self.ways[(node.ways + way) as usize] {
                0 => return found,
                next => node = &self.nodes[next as usize],
            }
            if node.word != 0 {
                let word = (node.word - 1) as usize;
                if node.count == 0 {
                    return self.rest(word, text, length).or(found);
                }
                found = Some((word, length));
            }
        }
        found
    }

    /// The number and length of `word` if `text`, which shares its first bytes, goes on as it does.
    #[inline]
    fn rest(&self, word: usize, text: &[u8], shared: usize) -> Option<(usize, usize)> {
        let whole = self.words[word].as_bytes();
        let same = text.get(shared..whole.len())?.eq_ignore_ascii_case(&whole[shared..]);
        same.then_some((word, whole.len()))
    }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_longest_word_that_a_text_begins_with_is_found() {
        let words = ["over", "overs", "overseas", "ov", "un", "unter", "ö"];
        let mut sorted: Vec<Cow<'static, str>> = words.into_iter().map(Cow::Borrowed).collect();
        sorted.sort();
        let trie = Trie::new(sorted.clone());
        for (text, expected) in [
            ("over", Some("over")),
            ("OVERT", Some("over")),
            ("overse", Some("overs")),
            ("overseas trade", Some("overseas")),
            ("ove", Some("ov")),
            ("under", Some("un")),
            ("unte", Some("un")),
            ("unter", Some("unter")),
            ("öl", Some("ö")),
            ("ä", None),
            ("o", None),
            ("", None),
            ("\0", None),
        ] {
            let found = trie.longest(text).map(|(word, length)| (&*sorted[word], length));
            assert_eq!(found, expected.map(|word| (word, word.len())), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn it_finds_what_a_look_at_every_word_finds(
            words in btree_set("[abö]{1,4}", 0..12),
            text in "[abcö]{0,6}",
        ) {
            let sorted: Vec<String> = words.into_iter().collect();
            let begins = |(_, word): &(usize, &String)| text.starts_with(word.as_str());
            let longest = sorted.iter().enumerate().filter(begins).max_by_key(|(_, word)| word.len());
            let trie = Trie::new(sorted.iter().map(|word| word.clone().into()).collect());
            prop_assert_eq!(trie.longest(&text), longest.map(|(at, word)| (at, word.len())));
        }
    }

    #[test]
    fn no_words_are_found_nowhere() {
        assert_eq!(Trie::new(Vec::new()).longest("over"), None);
    }
}
