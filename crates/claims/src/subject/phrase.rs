//! Noun phrases: where they begin and end, and which words are none.

use super::{Around, Phrase};
use crate::Kind;
use crate::cue::Cue;
use crate::quantity::{is_acronym, is_cost, noun_phrase};
use crate::scene::Scene;
use crate::token::Class;

impl Around<'_> {
    /// The noun phrase at token `at`, behind articles and possessives.
    pub(super) fn phrase_at(&self, at: usize) -> Option<Phrase> {
        let article = self.scene.has(at, Cue::Determiner).unwrap_or(at);
        noun_phrase(self.scene, article)
    }

    /// The phrase that is meant where a noun only names a number: "the number of *people*".
    pub(super) fn meant(&self, phrase: Phrase) -> Option<Phrase> {
        let (from, to) = phrase;
        let head = |at: &usize| self.scene.has(*at, Cue::Head).is_some();
        // "edad media": behind another noun it is an adjective.
        if from == to || !head(&from) {
            return Some(phrase);
        }
        let next = self.scene.has(to, Cue::Of).or_else(|| self.scene.has(to, Cue::Determiner));
        // "antalet bekräftade fall"
        let adjective = || is_said(self.scene, to) && self.phrase_at(to + 1).is_some();
        let next = next.or_else(|| adjective().then_some(to));
        let meant = next
            .and_then(|next| self.counted_at(next))
            .filter(|(from, _)| *from < self.quantity.from || *from >= self.quantity.to);
        meant.or(Some(phrase))
    }

    /// What a noun of number counts, at token `at`: up to its verb, with the participle that it may begin with,
    /// "the number of *confirmed cases* rose".
    fn counted_at(&self, at: usize) -> Option<Phrase> {
        let scene = self.scene;
        let article = scene.has(at, Cue::Determiner).unwrap_or(at);
        let to_verb = |(from, to)| (from, (from + 1..to).find(|at| is_verb(scene, *at)).unwrap_or(to));
        let phrase = |at| self.phrase_from(at, scene.len()).or_else(|| self.phrase_at(at).map(to_verb));
        let adjective = || phrase(article + 1).map(|(_, to)| (article, to));
        is_said(scene, article).then(adjective).flatten().or_else(|| phrase(article))
    }

    /// A phrase with the noun that it hangs on: "*chiffre* d'affaires", "*fees* for milling"; not with one of
    /// change or number, of which it says what is meant.
    pub(super) fn with_head(&self, (from, to): Phrase) -> Phrase {
        let scene = self.scene;
        let article = scene.has_before(from, Cue::Determiner).unwrap_or(from);
        // "a family with *a loan*": behind another preposition and an article something new is named.
        let of = scene.has_before(from, Cue::Of).or_else(|| scene.has_before(article, Cue::Of));
        let of = of.or_else(|| scene.has_before(from, Cue::Complement));
        let head = of.and_then(|of| self.phrase_before(of)).filter(|(start, end)| {
            let names_none = |at| is_change(scene, at) || scene.has(at, Cue::Head).is_some();
            end - start <= 3 && !(*start..*end).any(names_none) && !self.is_period((*start, *end))
        });
        (head.map_or(from, |(start, _)| start), to)
    }

    /// The noun phrase that ends before token `at`.
    pub(super) fn phrase_before(&self, at: usize) -> Option<Phrase> {
        let scene = self.scene;
        let mut from = at;
        while from > self.floor
            && at - from < 6
            && in_phrase(scene, from - 1)
            && !(from < at && is_change(scene, from - 1))
            && !(from < at && begins_noun(scene, from))
            && !(from < at && is_finite(scene, from - 1))
        {
            from -= 1;
        }
        while from < at && matches!(scene.word(from), "-" | "’" | "'" | "s") {
            from += 1;
        }
        // "*im Vergleich* zu Mai": words that compare are no nouns.
        let compares = from > 0 && scene.has(from - 1, Cue::Compared).is_some_and(|end| end > from);
        (from < at && !compares).then_some((from, at))
    }

    /// A phrase with what hangs on it: "taux *de dépôt*", "output *by the mills* fell".
    pub(super) fn with_complement(&self, (from, to): Phrase) -> Phrase {
        let next = self.scene.has(to, Cue::Of).filter(|_| to - from <= 2);
        let second = next.and_then(|next| self.phrase_from(next, self.scene.len())).filter(|second| {
            second.1 - second.0 <= 2
                && !self.is_period(*second)
                && !overlaps(self.taken, *second)
                && (second.1 <= self.quantity.from || second.0 >= self.quantity.end)
        });
        let to = second.map_or(to, |(_, end)| end);
        (from, self.complement_end(to).unwrap_or(to))
    }

    /// Where what a preposition hangs on the phrase that ends before token `to` ends, if the verb follows or
    /// the quantity does.
    fn complement_end(&self, to: usize) -> Option<usize> {
        let scene = self.scene;
        let (mut end, mut at) = (None, to);
        while at < self.quantity.from
            && let Some(((), link)) = scene.longest(at, |cue| is_link(cue).then_some(()))
        {
            let article = scene.has(link, Cue::Determiner).unwrap_or(link);
            let time = |at: &usize| self.is_period((*at, *at + 1));
            let past = (article..self.quantity.from).find(|at| !time(at))?;
            if past > article {
                at = past;
                continue;
            }
            let phrase = self.phrase_from(article, self.quantity.from).filter(|(from, to)| to - from <= 3)?;
            let binds = at == to && scene.has(at, Cue::Complement).is_some();
            // "earnings before interest *and tax*"
            let second =
                scene.has(phrase.1, Cue::And).and_then(|at| self.phrase_from(at, self.quantity.from));
            at = second.map_or(phrase.1, |(_, to)| to);
            let past = (at..self.quantity.from).find(|at| !time(at))?;
            end = end.or(Some(at).filter(|_| binds && !overlaps(self.taken, phrase)));
            at = past;
        }
        let verb = is_verb(scene, at)
            || has_verb_ending(scene, at)
            || scene.has(at, Cue::Function).is_some()
            || at >= self.quantity.from;
        end.filter(|_| verb)
    }

    /// Whether a preposition other than "of" governs the phrase: "*according to* the mill", "*in* May".
    pub(super) fn is_governed(&self, (from, _): Phrase) -> bool {
        let scene = self.scene;
        let at = scene.has_before(from, Cue::Determiner).unwrap_or(from);
        scene.any_before(at, |cue| is_link(cue) || cue == Cue::According)
            && scene.has_before(at, Cue::Of).is_none()
    }

    /// "the *gain* of the mill": whether a word of change is a noun, as an article stands before it and
    /// behind it whose it is.
    fn is_change_of(&self, at: usize) -> bool {
        let scene = self.scene;
        let whose = scene.has(at + 1, Cue::Of).filter(|next| !overlaps(self.taken, (*next, next + 1)));
        scene.any(at, is_moved) && scene.has_before(at, Cue::Determiner).is_some() && whose.is_some()
    }

    /// "a *loss* of 5 million": whether a word of change is a noun, as it is one of money, an article stands before it
    /// and a sum behind.
    pub(super) fn is_result(&self, at: usize) -> bool {
        let scene = self.scene;
        let word = scene.any(at, is_moved) && scene.has(at, Cue::MoneyWord) == Some(at + 1);
        self.quantity.kind == Kind::Money && word && scene.has_before(at, Cue::Determiner).is_some()
    }

    /// Whether the phrase is one small word with the ending of a verb.
    pub(super) fn is_participle(&self, (from, to): Phrase) -> bool {
        to == from + 1 && has_verb_ending(self.scene, from)
    }

    /// The first noun phrase in tokens `[start, end)` that hangs on no preposition, up to its verb.
    pub(super) fn first_phrase(&self, start: usize, end: usize) -> Option<Phrase> {
        let scene = self.scene;
        let (mut hanging, mut place, mut marked) = (false, None, None);
        let mut at = start;
        while at < end {
            if self.is_period((at, at + 1)) || overlaps(self.taken, (at, at + 1)) {
                (at, hanging) = (at + 1, false);
                continue;
            }
            // "*compared with May*": what is compared with is no subject, and the words that say so are no nouns.
            if let Some(end) = scene.has(at, Cue::Compared).filter(|end| *end > at + 1) {
                (at, hanging) = (end, true);
                continue;
            }
            if let Some(whose) = self.those_of(at).filter(|whose| !hanging && whose.1 <= end) {
                return Some(whose);
            }
            let Some((from, to)) = self.phrase_from(at, end) else {
                let determiner = scene.has(at, Cue::Determiner).is_some();
                hanging = (hanging && determiner) || !determiner && is_preposition(scene, at);
                at += 1;
                continue;
            };
            // "मुंबई *में*": the preposition stands behind.
            let postposition = scene.cues.locale.verb_last
                && scene.has(to, Cue::PeriodAfter).is_some()
                && crate::reject::month(scene, to - 1).is_none();
            // "ENAG'a *göre*"
            if scene.cues.locale.verb_last && scene.has(to, Cue::Compared).is_some() {
                match self.before_compared((from, to)) {
                    Some(named) if !hanging => return Some(named),
                    _ => {
                        (at, hanging) = (to + 1, false);
                        continue;
                    }
                }
            }
            let named = match (hanging, postposition) {
                (true, _) => self.behind_name((from, to)),
                (false, true) => None,
                (false, false) => Some((from, to)),
            };
            if let Some(named) = named.filter(|(from, to)| from < to) {
                return Some(named);
            }
            let kept = if hanging { &mut place } else { &mut marked };
            *kept = kept.or(Some((from, to)));
            (at, hanging) = (to.max(at + 1), false);
        }
        place.and_then(|place| self.behind_place(place)).or(marked)
    }

    /// "*Enflasyon* TÜİK'e göre", "*satışlar* geçen yıla göre": what stands in a phrase before a last name, whose
    /// ending an apostrophe parts, or a time, as a number is compared with it.
    fn before_compared(&self, (from, to): Phrase) -> Option<Phrase> {
        let name = to.checked_sub(3).filter(|_| is_suffix(self.scene, to - 1));
        let time =
            || self.periods.iter().map(|(start, _)| *start).find(|start| (from + 1..to).contains(start));
        name.or_else(time).filter(|end| *end > from).map(|end| (from, end))
    }

    /// "In Leeds *wages* rose": what follows the name in a phrase that hangs on a preposition.
    fn behind_name(&self, (from, to): Phrase) -> Option<Phrase> {
        let scene = self.scene;
        let capital = |at: usize| scene.is_capital(at) && !scene.cues.locale.capital_nouns;
        let small = (from..to).find(|at| !capital(*at)).filter(|small| capital(from) && *small > from)?;
        (scene.class(small) == Some(Class::Word)).then_some((small, to))
    }

    /// "На рынке *цены* выросли": where no article parts them, the subject behind the noun that a preposition
    /// governs, whose adjectives its endings tell, as a verb of level follows.
    fn behind_place(&self, (from, to): Phrase) -> Option<Phrase> {
        let scene = self.scene;
        let endings = scene.cues.locale.oblique_adjectives;
        let noun = (from..to).find(|at| !scene.ends_in(*at, endings, 3))?;
        let level = scene.any(to, |cue| is_moved(cue) || cue == Cue::Amount);
        (!endings.is_empty() && level && noun + 1 < to).then_some((noun + 1, to))
    }

    /// "*those of diesel cars* fell", "la *de España*": what stands for a noun named before, and whose it is.
    fn those_of(&self, at: usize) -> Option<Phrase> {
        let of = self.scene.has(at, Cue::Determiner)?;
        let next = self.scene.has(of, Cue::Of)?;
        let article = self.scene.has(next, Cue::Determiner).unwrap_or(next);
        let whose = self.phrase_from(article, self.scene.len()).filter(|whose| !self.is_period(*whose));
        whose.filter(|whose| !overlaps(self.taken, *whose))
    }

    /// "I Ribe er *taksten* steget", "dok su *prihodi* pali": whether a subject begins at token `at`, behind an
    /// auxiliary that a place, a time or a conjunction stands before, where such an order is usual.
    fn is_inverted(&self, at: usize) -> bool {
        let scene = self.scene;
        let locale = scene.cues.locale;
        let free = locale.verb_second || !locale.oblique_adjectives.is_empty();
        let Some(verb) = scene.has_before(at, Cue::Amount).filter(|_| free) else { return false };
        if scene.any_before(verb, |cue| cue == Cue::Conjunction) {
            return true;
        }
        let first = self.phrase_before(verb);
        let governed = |(from, _): Phrase| from > 0 && scene.any_before(from, is_link);
        first.is_some_and(|first| self.is_period(first) || governed(first))
    }

    /// A noun phrase at token `at` that ends before its verb.
    pub(super) fn phrase_from(&self, at: usize, end: usize) -> Option<Phrase> {
        let scene = self.scene;
        // "Ulm (dpa) - *Der* Preis": behind a sign an article has a capital as well.
        let small = |cue: Cue| matches!(cue, Cue::Determiner | Cue::Pronoun | Cue::Function);
        let article = || scene.any(at, small) && scene.is_sign(at - 1);
        let noun = scene.cues.locale.capital_nouns && scene.is_capital(at) && at > 0 && !article();
        let stop = scene.any(at, |cue| ends(cue) || cue == Cue::Filler);
        // "the *minimum* wage": before a noun it says how exactly nothing is meant.
        let approximate = scene.any(at, |cue| matches!(cue, Cue::Approx(_)));
        let adjective = scene.class(at + 1) == Some(Class::Word) && scene.starting(at + 1).is_empty();
        let stop = stop || approximate && !adjective;
        let verbal = || is_verbal(scene, at) && !self.is_inverted(at);
        let verb = || (is_verb(scene, at) || verbal()) && !moves_itself(scene, at);
        let noun = noun
            || self.is_result(at)
            || has_article(scene, at)
            || self.is_change_of(at)
            || is_acronym(scene, at);
        let ending = is_suffix(scene, at);
        if ending || scene.class(at) != Some(Class::Word) || !noun && (stop || verb()) {
            return None;
        }
        // "le *chiffre* d'affaires"
        let lone = || has_article(scene, at).then_some((at, at + 1));
        let (from, to) = noun_phrase(scene, at).or_else(lone)?;
        let to = to.min(end);
        let copula =
            |at: usize| scene.has(at, Cue::Function).is_some() && scene.has(at, Cue::Amount).is_some();
        // "Energy *costs* are", "Rederiets *vinst* rasade"
        let noun = |at: usize| {
            let verb = scene.has(at, Cue::Function).is_some();
            let moved = scene.any(at, is_moved);
            is_cost(scene, at)
                || !verb && (!moved && copula(at + 1) || moved && has_verb_ending(scene, at + 1))
        };
        let size = |at: usize| scene.has(at, Cue::Dimension).is_some();
        let verb = |at: &usize| has_verb_ending(scene, *at) || size(*at) || is_verb(scene, *at) && !noun(*at);
        Some((from, (from + 1..to).find(verb).unwrap_or(to)))
    }
}

/// "Tate'*s* target", "Aralık'*ta* enflasyon": whether token `at` is the ending of the name before it.
fn is_suffix(scene: &Scene<'_>, at: usize) -> bool {
    let apostrophe = at > 0 && scene.glued(at) && matches!(scene.word(at - 1), "'" | "’");
    apostrophe && (scene.is(at, "s") || !scene.cues.locale.locatives.is_empty())
}

/// Whether one of the ordered `phrases` has a token in common with `phrase`.
pub(super) fn overlaps(phrases: &[Phrase], (from, to): Phrase) -> bool {
    let start = phrases.partition_point(|(_, end)| *end <= from);
    phrases.get(start).is_some_and(|(begin, _)| *begin < to)
}

/// "Holm baut *Mühle*": whether a noun begins at token `at` behind a word in lower case that itself stands
/// behind a noun, where nouns have capitals.
fn begins_noun(scene: &Scene<'_>, at: usize) -> bool {
    let noun = |at: usize| scene.class(at) == Some(Class::Word) && scene.is_capital(at);
    let small = |at: usize| scene.class(at) == Some(Class::Word) && !scene.is_capital(at);
    scene.cues.locale.capital_nouns && at > 1 && noun(at) && small(at - 1) && noun(at - 2)
}

/// "Суд *назначил* штраф": whether token `at` ends as verbs do, where no article parts it from a noun.
pub(super) fn is_finite(scene: &Scene<'_>, at: usize) -> bool {
    !scene.cues.locale.oblique_adjectives.is_empty() && has_verb_ending(scene, at)
}

/// Whether token `at` is the participle of a verb of saying or doing, where a noun of number stands before it.
fn is_said(scene: &Scene<'_>, at: usize) -> bool {
    let verb = has_verb_ending(scene, at) || scene.any(at, |cue| matches!(cue, Cue::Say | Cue::Verb));
    verb && !is_change(scene, at) && scene.has(at, Cue::Function).is_none()
}

/// "*die Behörde* empfiehlt mindestens": a phrase without the small words behind its last noun, where nouns have
/// capitals; elsewhere, without the participle that a form of "be" makes a verb: "were expecting *sales*".
pub(super) fn without_verb(scene: &Scene<'_>, (from, to): Phrase) -> Option<Phrase> {
    if scene.cues.locale.capital_nouns {
        let noun = (from..to).rfind(|at| scene.is_capital(*at) || scene.class(*at) != Some(Class::Word));
        return noun.map(|noun| (from, noun + 1));
    }
    let participle = to > from + 1 && is_verbal(scene, from) && has_verb_ending(scene, from);
    Some((from + usize::from(participle), to))
}

fn is_preposition(scene: &Scene<'_>, at: usize) -> bool {
    let hangs = |cue| is_link(cue) || matches!(cue, Cue::Approx(_) | Cue::According);
    scene.class(at) == Some(Class::Word) && scene.any(at, hangs)
}

/// Whether the words are prepositions.
pub(super) fn is_link(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Complement | Cue::HangsOn | Cue::PeriodBefore | Cue::Of | Cue::By | Cue::From | Cue::To
    )
}

pub(super) fn is_change(scene: &Scene<'_>, at: usize) -> bool {
    scene.any(at, |cue| matches!(cue, Cue::Move(_) | Cue::After(_) | Cue::Approx(_) | Cue::Amount))
}

/// "*Profit* fell", "les *pertes* ont augmenté": whether a word of change, behind an article or the first
/// of its clause, is a noun, as another one that says how it moves follows it at once.
pub(super) fn moves_itself(scene: &Scene<'_>, at: usize) -> bool {
    let opens = at == 0 || scene.is_comma(at - 1) || scene.has_before(at, Cue::Determiner).is_some();
    let auxiliary = |next: &usize| scene.has(*next, Cue::Function).is_some() && !scene.any(*next, is_moved);
    let next = (at + 1..at + 4).find(|next| !auxiliary(next));
    let small = scene.has(at, Cue::Function).is_some();
    // "*Straty* oszacowano na"
    let free = !scene.cues.locale.oblique_adjectives.is_empty();
    let verb = |next| scene.any(next, is_moved) || free && (is_verb(scene, next) || is_finite(scene, next));
    opens && !small && next.is_some_and(verb)
}

/// Whether the words say how something moves.
pub(super) fn is_moved(cue: Cue) -> bool {
    matches!(cue, Cue::Move(_))
}

/// Whether a word of change is a noun, where nouns have capitals.
pub(super) fn is_noun(scene: &Scene<'_>, at: usize) -> bool {
    scene.cues.locale.capital_nouns && scene.is_capital(at) && at > 0
}

/// Whether a noun phrase ends before the words.
fn ends(cue: Cue) -> bool {
    cue.is_grammar() || cue.ends_phrase() || matches!(cue, Cue::Dimension | Cue::Conjunction)
}

fn in_phrase(scene: &Scene<'_>, at: usize) -> bool {
    let joins = matches!(scene.word(at), "-" | "’" | "'") && scene.glued(at);
    let stop = scene.any(at, ends);
    joins || scene.class(at) == Some(Class::Word) && (!stop || has_article(scene, at))
}

/// "un *chiffre*", "la *demanda*": whether a word that is a verb elsewhere is a noun, as it stands behind an
/// article.
pub(super) fn has_article(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = scene.any(at, |cue| cue.is_grammar() || is_moved(cue));
    !grammar && is_verb(scene, at) && scene.has_before(at, Cue::Determiner).is_some()
}

/// Whether token `at` is a verb, as far as the cue words tell.
pub(super) fn is_verb(scene: &Scene<'_>, at: usize) -> bool {
    let cue = |cue| {
        matches!(
            cue,
            Cue::Move(_)
                | Cue::Amount
                | Cue::Verb
                | Cue::Say
                | Cue::Planned
                | Cue::Possible
                | Cue::Hypothetical
                | Cue::Multiple(..)
        )
    };
    scene.any(at, cue) && !is_noun(scene, at) || is_reflexive(scene, at)
}

/// "les ventes *s'établissent* à": whether a pronoun before token `at` that no noun can follow makes it a verb.
pub(super) fn is_reflexive(scene: &Scene<'_>, at: usize) -> bool {
    let reflexives = scene.cues.locale.reflexives;
    let elided = scene.glued(at) && matches!(scene.word_before(at, 1), "'" | "’");
    !reflexives.is_empty() && reflexives.contains(&scene.word_before(at, 1 + usize::from(elided)))
}

/// Whether a verb that takes another one stands right before token `at`: "must *reach*", "was *put*".
pub(super) fn is_verbal(scene: &Scene<'_>, at: usize) -> bool {
    let takes = |cue| matches!(cue, Cue::Amount | Cue::Planned | Cue::Possible | Cue::Hypothetical);
    let free = at > 0 && scene.has(at - 1, Cue::Determiner).is_none() && scene.has(at + 1, Cue::Of).is_none();
    let joined = scene.has_before(at, Cue::Conjunction).is_some();
    !scene.cues.locale.capital_nouns
        && !scene.is_capital(at)
        && free
        && !joined
        && scene.any_before(at, takes)
}

/// Whether token `at` ends as verbs and participles do, where the language lists such endings.
pub(crate) fn has_verb_ending(scene: &Scene<'_>, at: usize) -> bool {
    scene.ends_in(at, scene.cues.locale.verb_endings, 3)
}
