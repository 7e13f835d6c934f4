//! What is learnt from: words with the languages they are used in, sentences, and noise.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::read::MultiGzDecoder;
use tallywire_article::Language;
use tallywire_lang::training::{each_word_of, share_of_script};

/// A language without a word list needs this many sentences of the script to be learnt in it.
const LEAST: usize = 500;
/// One sentence in this many is kept from training, for calibration.
const HELD_OUT: usize = 40;
/// Serbian is written in Latin letters as well; its list is not. It is read as seldom as this there.
const SERBIAN_LATIN: f32 = 0.3;

/// Bosnian has no sentences and Croatian few; beside them Serbian ones would win by their style.
const SERBIAN_SENTENCES: (&str, &str) = ("sr", "Latn");

/// The training data of one script.
pub(super) struct Corpus {
    pub(super) script: &'static str,
    /// In order of their codes, [`Language::UND`] last.
    pub(super) languages: Vec<Language>,
    pub(super) words: Vec<Entry>,
    /// For each language its words, as numbers of `words`, with running sums of their frequencies.
    pub(super) draws: Vec<Vec<(u32, f32)>>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) held_out: Vec<Sentence>,
}

/// A word and what is known of its use.
pub(super) struct Entry {
    pub(super) word: String,
    /// Languages it occurs in, by number, with its frequency there.
    pub(super) uses: Vec<(usize, f32)>,
}

/// A sentence in a language, by number.
pub(super) struct Sentence {
    pub(super) language: usize,
    pub(super) text: String,
    /// How much it counts: languages with fewer sentences count more each.
    pub(super) importance: f32,
}

/// The characters of Han in Japanese sentences are learnt, but text without kana is seldom Japanese.
const JAPANESE_WITHOUT_KANA: f32 = 0.03;

type Frequencies = BTreeMap<String, BTreeMap<Language, f32>>;

/// How many words of a list are of the script.
#[derive(Default)]
struct Share {
    of_script: usize,
    all: usize,
}

impl Corpus {
    /// Reads the part of the data in `folder` that is in `script`.
    pub(super) fn read(folder: &Path, script: &'static str) -> Result<Self> {
        let (mut frequencies, shares) = words(&folder.join("train-words.tsv.gz"), script)?;
        let sentences = sentences(&folder.join("train-sents.tsv.gz"), script)?;
        let languages = languages(&shares, &sentences);
        for &language in &languages {
            if !frequencies.values().any(|uses| uses.contains_key(&language)) {
                count_words(&sentences, language, script, &mut frequencies);
            }
        }
        Ok(Self::arrange(script, languages, frequencies, sentences))
    }

    fn arrange(
        script: &'static str,
        languages: Vec<Language>,
        frequencies: Frequencies,
        sentences: Vec<(Language, String)>,
    ) -> Self {
        let number = |language: &Language| languages.iter().position(|known| known == language);
        let entries = frequencies.into_iter().map(|(word, uses)| {
            let uses = uses.iter().filter_map(|(language, &frequency)| Some((number(language)?, frequency)));
            Entry { word, uses: uses.collect() }
        });
        let words: Vec<_> = entries.filter(|entry| !entry.uses.is_empty()).collect();
        let mut counts = vec![0_u16; languages.len()];
        let mut kept = Vec::new();
        for (language, text) in sentences {
            if let Some(language) = number(&language) {
                counts[language] = counts[language].saturating_add(1);
                kept.push(Sentence { language, text, importance: 0.0 });
            }
        }
        for sentence in &mut kept {
            let prior = prior(languages[sentence.language], script);
            sentence.importance = prior * (4000.0 / f32::from(counts[sentence.language])).clamp(0.1, 3.0);
        }
        let draws = draws(&words, languages.len(), |frequency| frequency);
        let (held_out, sentences): (Vec<_>, Vec<_>) =
            kept.into_iter().enumerate().partition(|(at, _)| at % HELD_OUT == 0);
        let strip = |numbered: Vec<(usize, Sentence)>| numbered.into_iter().map(|pair| pair.1).collect();
        Self {
            script,
            languages: languages.into_iter().chain([Language::UND]).collect(),
            words,
            draws,
            sentences: strip(sentences),
            held_out: strip(held_out),
        }
    }
}

fn lines(path: &Path) -> Result<impl Iterator<Item = std::io::Result<String>>> {
    let file = File::open(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    Ok(BufReader::new(MultiGzDecoder::new(file)).lines())
}

/// The word lists, as far as they are of the script; words with apostrophes, hyphens or digits left out.
fn words(path: &Path, script: &str) -> Result<(Frequencies, BTreeMap<Language, Share>)> {
    let mut frequencies = Frequencies::new();
    let mut shares: BTreeMap<Language, Share> = BTreeMap::new();
    for line in lines(path)? {
        let line = line?;
        let mut fields = line.split('\t');
        let (Some(code), Some(word), Some(frequency)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let (language, frequency): (Language, f32) = (code.parse()?, frequency.parse()?);
        let share = shares.entry(language).or_default();
        share.all += 1;
        if is_one_word(word, script) {
            share.of_script += 1;
            add(&mut frequencies, word, language, frequency);
        } else if script == "Latn" && code == "sr" && is_one_word(word, "Cyrl") {
            share.of_script += 1;
            add(&mut frequencies, &serbian_in_latin(word), language, frequency * SERBIAN_LATIN);
        }
    }
    Ok((frequencies, shares))
}

fn add(frequencies: &mut Frequencies, word: &str, language: Language, frequency: f32) {
    *frequencies.entry(word.to_lowercase()).or_default().entry(language).or_default() += frequency;
}

fn is_one_word(word: &str, script: &str) -> bool {
    let (mut words, mut letters) = (0, 0);
    each_word_of(word, script, |found, _| {
        words += 1;
        letters = found.len();
    });
    words == 1 && letters >= word.chars().count().min(24)
}

fn sentences(path: &Path, script: &str) -> Result<Vec<(Language, String)>> {
    let mut sentences = Vec::new();
    for line in lines(path)? {
        let line = line?;
        if let Some((code, text)) = line.split_once('\t')
            && share_of_script(text, script) > if script == "Hani" { 0.2 } else { 0.6 }
            && (code, script) != SERBIAN_SENTENCES
        {
            sentences.push((code.parse()?, text.to_owned()));
        }
    }
    Ok(sentences)
}

/// The languages whose list is mostly of the script, or that have sentences enough in it. A list has
/// foreign words, so some words of a script are no sign that the language is written in it.
fn languages(shares: &BTreeMap<Language, Share>, sentences: &[(Language, String)]) -> Vec<Language> {
    let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
    for (language, _) in sentences {
        *counts.entry(*language).or_default() += 1;
    }
    let listed = shares.iter().filter(|(_, share)| share.of_script * 2 > share.all).map(|share| *share.0);
    let spoken = counts.into_iter().filter(|&(_, count)| count >= LEAST).map(|count| count.0);
    listed.chain(spoken).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Makes the word list of a language that has none from its sentences.
fn count_words(sentences: &[(Language, String)], language: Language, script: &str, into: &mut Frequencies) {
    let mut counts: BTreeMap<String, f32> = BTreeMap::new();
    let mut total = 0.0;
    for (_, text) in sentences.iter().filter(|sentence| sentence.0 == language) {
        each_word_of(text, script, |letters, _| {
            // Han is written without blanks: its characters and pairs of them stand for words.
            let sizes = if script == "Hani" { 1..=2 } else { letters.len()..=letters.len() };
            for word in sizes.flat_map(|size| letters.windows(size)) {
                *counts.entry(spell(word)).or_default() += 1.0;
                total += 1.0;
            }
        });
    }
    for (word, count) in counts {
        add(into, &word, language, prior(language, script) * count / total);
    }
}

fn spell(letters: &[u32]) -> String {
    letters.iter().filter_map(|&code| char::from_u32(code)).collect()
}

/// How likely the language is in this script before anything is read, against the others.
fn prior(language: Language, script: &str) -> f32 {
    if (language.code(), script) == ("ja", "Hani") { JAPANESE_WITHOUT_KANA } else { 1.0 }
}

/// For each of the languages its words, as numbers, with running sums of what `weigh` makes of their
/// frequencies.
pub(super) fn draws(words: &[Entry], languages: usize, weigh: impl Fn(f32) -> f32) -> Vec<Vec<(u32, f32)>> {
    let mut draws = vec![Vec::new(); languages];
    let mut sums = vec![0.0; languages];
    for (number, entry) in (0_u32..).zip(words) {
        for &(language, frequency) in &entry.uses {
            sums[language] += weigh(frequency);
            draws[language].push((number, sums[language]));
        }
    }
    draws
}

/// Vuk's letters have one Latin spelling each.
fn serbian_in_latin(word: &str) -> String {
    const PAIRS: [(char, &str); 30] = [
        ('а', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('д', "d"),
        ('ђ', "đ"),
        ('е', "e"),
        ('ж', "ž"),
        ('з', "z"),
        ('и', "i"),
        ('ј', "j"),
        ('к', "k"),
        ('л', "l"),
        ('љ', "lj"),
        ('м', "m"),
        ('н', "n"),
        ('њ', "nj"),
        ('о', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('ћ', "ć"),
        ('у', "u"),
        ('ф', "f"),
        ('х', "h"),
        ('ц', "c"),
        ('ч', "č"),
        ('џ', "dž"),
        ('ш', "š"),
    ];
    let latin = |c| PAIRS.iter().find(|pair| pair.0 == c).map_or(String::from(c), |pair| pair.1.to_owned());
    word.to_lowercase().chars().map(latin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serbian_is_spelt_in_latin_letters() {
        for (cyrillic, latin) in [("Његош", "njegoš"), ("џеп", "džep"), ("ђак", "đak")] {
            assert_eq!(serbian_in_latin(cyrillic), latin);
        }
    }

    #[test]
    fn a_list_entry_is_one_word_of_the_script() {
        for (entry, script, expected) in
            [("most", "Latn", true), ("мост", "Latn", false), ("l'eau", "Latn", false), ("3d", "Latn", false)]
        {
            assert_eq!(is_one_word(entry, script), expected, "{entry}");
        }
    }
}
