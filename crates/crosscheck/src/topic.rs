//! What a number is about, as far as its words tell, and how alike two such things are.

use tallywire_article::Language;
use tallywire_claims::{Claim, Period};

use crate::concepts::{self, Relation, table};
use crate::statement::Statement;
use crate::words::{SKELETON, fold, overlap, skeletons, stems};

/// How many words before and after a number may name what it is about.
const BEFORE: usize = 8;
const AFTER: usize = 5;

/// What ends the clause that a number stands in.
const CLAUSE_MARKS: [char; 8] = [',', ';', ':', '，', '、', '。', '—', '–'];

/// What is counted anew from day to day in disasters and outbreaks.
const GOES_ON: &[&str] =
    &["deaths", "injured", "missing", "rescued", "evacuated", "burned", "infections", "shelter"];

/// Names with fewer consonants are not told apart.
const SHORT_NAME: usize = 2;

/// The words around a number, brought into comparable form.
#[derive(Clone, Debug)]
pub(crate) struct Topic {
    language: Language,
    concepts: Vec<&'static str>,
    /// The concepts are those of a sentence that names several, and need not be the number's.
    is_loose: bool,
    /// Beginnings of the words of subject and counted noun.
    stems: Vec<String>,
    /// Consonants of the words around the number, for names in other scripts.
    skeletons: Vec<String>,
    /// Names in the subject; empty where a language writes all nouns large.
    names: Vec<String>,
    /// The subject is a name and nothing else.
    is_a_name: bool,
    /// Days of the week that the sentence names.
    days: Vec<&'static str>,
    /// The sentence tells of a poll.
    is_of_a_poll: bool,
}

/// How alike two things are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Likeness {
    /// Evidence from words that both are the same thing; 2 says that they name the same thing.
    pub(crate) points: usize,
    /// They are shown to be different things.
    pub(crate) differs: bool,
    /// What they share is named by sentences that name other things too.
    pub(crate) is_loose: bool,
}

impl Topic {
    /// The topic of `claim`, which stands between the words `lead` and `tail`.
    pub(crate) fn of(claim: &Claim, language: Language, lead: &str, tail: &str) -> Self {
        let own: Vec<&str> = claim.counted.iter().chain(&claim.subject).map(String::as_str).collect();
        let own = own.join(" ");
        let near = format!("{} | {}", last_words(lead), first_words(tail));
        let (own_folded, near_folded) = (fold(&own), fold(&near));
        let sentence = fold(&claim.sentence);
        let own_stems = stems(&own_folded);
        let names = if language.code() == "de" { Vec::new() } else { names(&own) };
        let (concepts, is_loose) = nearest_concepts(language, &own_folded, &near_folded, &sentence);
        let cues = cues(language, &sentence);
        Self {
            language,
            concepts,
            is_loose,
            stems: if own_stems.is_empty() { stems(&near_folded) } else { own_stems },
            skeletons: skeletons(&format!("{own_folded}{near_folded}"), SKELETON),
            is_a_name: !names.is_empty() && own.split_whitespace().all(starts_large),
            names,
            is_of_a_poll: cues.contains(&"@poll"),
            days: cues.into_iter().filter(is_a_day).collect(),
        }
    }

    /// The language of its words.
    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// Weighs the words of both.
    pub(crate) fn likeness(&self, other: &Self) -> Likeness {
        let by_concept = concepts::relation(&self.concepts, &other.concepts);
        let by_word = self.shared_words(other);
        let by_name = usize::from(overlap(&self.skeletons, &other.skeletons) > 0);
        let loose = self.is_loose || other.is_loose;
        let points = match by_concept {
            Relation::Different if loose => by_word,
            Relation::Same => 2 + by_word.max(by_name).max(usize::from(self.concepts.len() > 1)),
            Relation::Overlapping => 2,
            Relation::Partial => 1,
            Relation::Unknown => by_word + by_name,
            Relation::Different => 0,
        };
        Likeness {
            points,
            differs: (by_concept == Relation::Different && !loose) || self.names_differ(other),
            is_loose: loose,
        }
    }

    /// Whether the topic has the concept `name`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.concepts.contains(&name)
    }

    /// Whether its sentence tells of a poll.
    pub(crate) const fn is_of_a_poll(&self) -> bool {
        self.is_of_a_poll
    }

    /// The topic with the concepts of `other`, where it has none of its own.
    pub(crate) fn or_concepts_of(mut self, other: &Self) -> Self {
        if self.is_loose || self.concepts.is_empty() {
            self.concepts.clone_from(&other.concepts);
            self.is_loose = other.is_loose;
        }
        self
    }

    /// The day of the week that `period`, in the language of this topic, names, and no other.
    pub(crate) fn weekday(&self, period: &Period) -> Option<&'static str> {
        let cues = cues(self.language, &fold(&period.text));
        match *cues.into_iter().filter(is_a_day).collect::<Vec<_>>() {
            [day] => Some(day),
            _ => None,
        }
    }

    /// Whether both sentences name days of the week, and different ones.
    pub(crate) fn days_differ(&self, other: &Self) -> bool {
        !self.days.is_empty()
            && !other.days.is_empty()
            && !self.days.iter().any(|day| other.days.contains(day))
    }

    /// 2 where most words of the shorter subject are in the longer one, 1 where some are.
    fn shared_words(&self, other: &Self) -> usize {
        if self.language != other.language {
            return 0;
        }
        match overlap(&self.stems, &other.stems) {
            0..20 => 0,
            20..50 => 1,
            _ => 2,
        }
    }

    /// Whether one subject is a name, and the other holds it.
    pub(crate) fn shares_a_name(&self, other: &Self) -> bool {
        (self.is_a_name || other.is_a_name) && overlap(&self.names, &other.names) > 0
    }

    /// Whether such a number grows while an emergency lasts.
    pub(crate) fn goes_on(&self) -> bool {
        !self.is_loose && GOES_ON.iter().any(|name| self.has(name))
    }

    fn names_differ(&self, other: &Self) -> bool {
        !self.names.is_empty() && !other.names.is_empty() && overlap(&self.names, &other.names) == 0
    }
}

/// The concepts of the subject, else of the words near the number, else of the sentence; and
/// whether they are those of a sentence that names several things.
fn nearest_concepts(language: Language, own: &str, near: &str, sentence: &str) -> (Vec<&'static str>, bool) {
    let Some(table) = table(language) else { return (Vec::new(), false) };
    // Where the sentence says "earnings before interest", a subject cut to "earnings" is that too.
    let in_context = match sentence.find(own).filter(|_| own.len() > 1) {
        Some(at) => table.find_from(&sentence[at..], own.len() - 1),
        None => table.find(own),
    };
    let things = |mut found: Vec<&'static str>| {
        found.retain(|name| !name.starts_with('@'));
        found
    };
    [in_context, table.find(near)].into_iter().map(things).find(|found| !found.is_empty()).map_or_else(
        || {
            let found = things(table.find(sentence));
            let is_loose = found.len() > 1;
            (found, is_loose)
        },
        |found| (found, false),
    )
}

fn cues(language: Language, folded: &str) -> Vec<&'static str> {
    table(language).map_or_else(Vec::new, |table| table.find(folded))
}

fn is_a_day(cue: &&str) -> bool {
    cue.starts_with("@day")
}

/// Whether `text` holds one of the words for the cue `name`.
pub(crate) fn has_cue(language: Language, text: &str, name: &str) -> bool {
    table(language).is_some_and(|table| table.find(&fold(text)).contains(&name))
}

/// Whether the words behind a number, or those right before it, make it a part of what came before: "24 of
/// them", "bunların 24'ü", "うち24人".
pub(crate) fn is_of_them(stated: &Statement) -> bool {
    const BEHIND: usize = 3;
    const BEFORE: usize = 2;
    let behind: Vec<&str> = clause(stated.tail).split_whitespace().take(BEHIND).collect();
    let before = stated.lead.rsplit(CLAUSE_MARKS).next().unwrap_or_default();
    let before: Vec<&str> = before.split_whitespace().collect();
    let before = &before[before.len().saturating_sub(BEFORE)..];
    let has_cue = |words: &[&str]| has_cue(stated.topic.language(), &words.join(" "), "@of_them");
    has_cue(&behind) || has_cue(before)
}

/// The words of `text` up to the end of its clause.
pub(crate) fn clause(text: &str) -> &str {
    text.split(CLAUSE_MARKS).next().unwrap_or_default()
}

/// Whether `text` opens with one of the words for the cue `name`, as its first or second word.
pub(crate) fn opens_with_cue(language: Language, text: &str, name: &str) -> bool {
    let text = fold(text);
    let second = text.match_indices(' ').nth(1).map_or(text.len(), |(at, _)| at + 1);
    table(language).is_some_and(|table| table.find_from(&text, second).contains(&name))
}

/// The skeletons of the capitalised words of `text` but its first.
fn names(text: &str) -> Vec<String> {
    let names: Vec<&str> = text.split_whitespace().skip(1).filter(|word| starts_large(word)).collect();
    skeletons(&fold(&names.join(" ")), SHORT_NAME)
}

fn starts_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn last_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words[words.len().saturating_sub(BEFORE)..].join(" ")
}

/// The words that follow a number up to the next clause.
fn first_words(text: &str) -> String {
    clause(text).split_whitespace().take(AFTER).collect::<Vec<_>>().join(" ")
}
