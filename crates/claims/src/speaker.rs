//! Who a sentence has its numbers from: "X said", "according to X", "laut X".

mod name;

use crate::cue::Cue;
use crate::period::Mention;
use crate::scene::Scene;
use crate::token::{Class, lower};
use crate::vocabulary::Traits;

/// An attribution in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speaker {
    /// The speaker in the article's words.
    pub(crate) name: String,
    /// The rule, for `explain`.
    pub(crate) rule: &'static str,
    /// Tokens of the cue.
    pub(crate) cue: (usize, usize),
    /// The token from which on it holds: that of its clause.
    pub(crate) from: usize,
    /// The tokens of the name; none where another sentence has it.
    pub(crate) name_at: (usize, usize),
    /// Whether the words name a source, or take up one named before.
    pub(crate) reference: Reference,
    /// Whether it stands behind what it attributes: "prices rose, said the mill".
    pub(crate) follows: bool,
}

/// How a sentence refers to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// By name.
    Named,
    /// By what it has published: "the report".
    Published,
    /// By a pronoun: "he". There is no name.
    Pronoun,
}

/// The speakers of a sentence, in order; each holds from its clause to the next one's. `periods` are
/// those of the sentence.
pub(crate) fn find(scene: &Scene<'_>, periods: &[Mention]) -> Vec<Speaker> {
    if !CUES.into_iter().any(|cue| scene.may_hold(cue)) {
        let clause = Clause { scene, periods, start: 0, end: scene.len() };
        return clause.forecaster().into_iter().collect();
    }
    let mut speakers: Vec<Speaker> = Vec::new();
    let mut start = 0;
    for end in 0..=scene.len() {
        if end == scene.len() || begins_clause(scene, end) {
            speakers.extend(Clause { scene, periods, start, end }.attribution());
            start = end + usize::from(scene.is(end, ";"));
        }
    }
    // "Prices rose; wages fell, the mill said": what follows speaks for all.
    if let Some(first) = speakers.first_mut().filter(|first| first.follows) {
        first.from = 0;
    }
    speakers
}

/// Without one of them, nobody is said to say anything.
const CUES: [Cue; 8] = [
    Cue::Say,
    Cue::According,
    Cue::AccordingAfter,
    Cue::ByPronoun,
    Cue::OwnAccount,
    Cue::TakenUp,
    Cue::Estimated,
    Cue::Publication,
];

/// Whether somebody else may speak from token `at` on.
fn begins_clause(scene: &Scene<'_>, at: usize) -> bool {
    let contrast = scene.has(at, Cue::Contrast).is_some() && at > 0 && scene.is_comma(at - 1);
    scene.is(at, ";") || contrast
}

/// Tokens `[start, end)` of a sentence, in which one source speaks.
#[derive(Clone, Copy)]
struct Clause<'a> {
    scene: &'a Scene<'a>,
    periods: &'a [Mention],
    start: usize,
    end: usize,
}

impl Clause<'_> {
    /// Who speaks. Where one stands behind the other ("the office said, according to the agency"), the
    /// first is who says it, the second who passes it on.
    fn attribution(self) -> Option<Speaker> {
        let according = || self.first(&[Cue::According, Cue::ByPronoun], Self::according);
        let passed_on = self.opening_publication().or_else(according);
        let passed_on = passed_on.or_else(|| self.first(&[Cue::AccordingAfter], Self::according_after));
        let said = self.first(&[Cue::Say], Self::said);
        let attributed = match (passed_on, said) {
            (Some(one), Some(two)) if two.cue < one.cue => Some(two),
            (one, two) => one.or(two),
        };
        let own = || self.first(&[Cue::OwnAccount], Self::own_account);
        let agent = || self.first(&[Cue::Say, Cue::Estimated], Self::by_agent);
        let others = || agent().or_else(|| self.forecaster());
        own().or(attributed).or_else(others).or_else(|| self.taken_up())
    }

    /// What `find`, which needs one of `cues`, finds at the first token at which it finds something.
    fn first(self, cues: &[Cue], find: impl Fn(Self, usize) -> Option<Speaker>) -> Option<Speaker> {
        cues.iter().any(|cue| self.scene.may_hold(*cue)).then_some(())?;
        (self.start..self.end).find_map(|at| find(self, at))
    }

    /// A speaker whose name is in tokens `[from, to)`.
    fn named(self, (from, to): (usize, usize), rule: &'static str, cue: (usize, usize)) -> Speaker {
        let scene = self.scene;
        let published = (from..to).find(|at| scene.has(*at, Cue::TakenUp) == Some(to));
        let reference = published.map_or(Reference::Named, |_| Reference::Published);
        let name_at = (published.unwrap_or(from), to);
        let name = scene.words(name_at.0, to).to_owned();
        let follows = self.follows(from.min(cue.0), to.max(cue.1));
        Speaker { name, rule, cue, from: self.start, name_at, reference, follows }
    }

    /// A speaker that was named before.
    fn again(self, reference: Reference, rule: &'static str, cue: (usize, usize)) -> Speaker {
        let follows = self.follows(cue.0, cue.1);
        Speaker { name: String::new(), rule, cue, from: self.start, name_at: (0, 0), reference, follows }
    }

    /// Whether an attribution in tokens `[from, to)` stands behind all the numbers of the clause.
    fn follows(self, from: usize, to: usize) -> bool {
        let dated = |at: usize| self.periods.iter().any(|mention| mention.from <= at && at < mention.to);
        let number = |at: usize| self.scene.class(at) == Some(Class::Digits) && !dated(at);
        from > self.start && is_quoted(self.scene, from) && !(to..self.end).any(number)
    }

    fn own_account(self, at: usize) -> Option<Speaker> {
        let to = self.scene.has(at, Cue::OwnAccount)?;
        Some(self.named(self.subject()?, "by its own account", (at, to)))
    }

    /// "according to the mill", "selon lui".
    fn according(self, at: usize) -> Option<Speaker> {
        if let Some(to) = self.scene.has(at, Cue::ByPronoun) {
            return Some(self.again(Reference::Pronoun, "who spoke before", (at, to)));
        }
        let to = self.scene.has(at, Cue::According)?;
        // ", so die Polizei"
        let bare = self.scene.cues.locale.so_said.contains(&&*lower(self.scene.word(at)));
        let after_comma = at > self.start && self.scene.is_comma(at - 1);
        if bare && !(after_comma && is_somebody(self.scene, (to, to + 1))) {
            return None;
        }
        let rule = "a preposition of attribution";
        let name = name::behind(self.scene, to, self.before_period(to))?;
        let found = self.named(name, rule, (at, to));
        if found.reference == Reference::Published {
            return Some(found);
        }
        let owner = || name::owner(self.scene, name).filter(|_| !name::is_criterion(self.scene, name));
        Some(self.named(self.published_by(name).or_else(owner)?, rule, (at, to)))
    }

    /// Who has put out what the phrase in tokens `[from, to)` names, where the day of it stands between: "the figures
    /// published *on Friday* by the mill".
    fn published_by(self, (from, to): (usize, usize)) -> Option<(usize, usize)> {
        let past = self.past_period(to);
        let agent = self.scene.has(past, Cue::Agent).filter(|_| past > to)?;
        (from..to).find(|at| self.scene.has(*at, Cue::Publication).is_some())?;
        name::behind(self.scene, agent, self.before_period(agent))
    }

    /// "In a Northgate poll", "Laut einer Studie der Bank".
    fn opening_publication(self) -> Option<Speaker> {
        let to = self.scene.has(self.start, Cue::Function)?;
        let name = name::behind(self.scene, to, self.before_period(to))?;
        let owner = name::owner(self.scene, name)
            .filter(|owner| *owner != name && is_somebody(self.scene, *owner))?;
        Some(self.named(owner, "a publication that opens the clause", (self.start, name.1)))
    }

    /// "The bank lowered its growth forecast".
    fn forecaster(self) -> Option<Speaker> {
        let scene = self.scene;
        let nouns = scene.cues.locale.forecasts;
        let moves = !nouns.is_empty() && scene.may_hold(Cue::Move(None));
        let own = (self.start..self.end).filter(|own| moves && scene.has(*own, Cue::Determiner).is_some());
        let mut pairs = own.flat_map(|own| (own + 1..self.end.min(own + 4)).map(move |noun| (own, noun)));
        let (own, noun) = pairs.find(|(own, noun)| *own > self.start && scene.is_named(*noun, nouns))?;
        let name = name::opening_subject(scene, self.start, own)?;
        Some(self.named(name, "whose forecast it is", (own, noun + 1)))
    }

    /// "dem Bericht zufolge", "Valiliğin açıklamasına göre".
    fn according_after(self, at: usize) -> Option<Speaker> {
        let scene = self.scene;
        let to = scene.has(at, Cue::AccordingAfter)?;
        let rule = "a postposition of attribution";
        let published =
            scene.has(at, Cue::Publication).is_some() || scene.has_before(at, Cue::Publication).is_some();
        let whose = || name::genitive(scene, at, self.start).filter(|_| published);
        if let Some((name, name_at)) = whose() {
            return Some(Speaker { name, ..self.named(name_at, rule, (at, to)) });
        }
        let name = name::directly_before(scene, at, self.phrase_start(at))?;
        if let Some(name) =
            name::in_ablative(scene, name).filter(|_| scene.has(to - 1, Cue::TakenUp).is_some())
        {
            return Some(Speaker { name: name.0, ..self.named(name.1, rule, (at, to)) });
        }
        let found = self.named(name, rule, (at, to));
        if found.reference == Reference::Published {
            return Some(found);
        }
        let owner = name::owner(scene, name).filter(|_| !name::is_criterion(scene, name))?;
        Some(self.named(owner, rule, (at, to)))
    }

    /// "the mill said", "said the mill", "he said", "it says in the report".
    fn said(self, at: usize) -> Option<Speaker> {
        let scene = self.scene;
        let to = scene.has(at, Cue::Say)?;
        let cue = (at, to);
        // "gingen von 7 auf 6 Tonnen zurück"
        let moves = scene.has(to - 1, Cue::From) == Some(to)
            && scene.within(to, to + 5).any(|hit| hit.cue == Cue::To);
        if moves {
            return None;
        }
        let named = self.of_verb(at, to).map(|name| self.named(name, "a verb of saying", cue));
        let pronoun = || {
            let dropped = scene.cues.locale.drops_pronouns && self.stands_alone(at, to);
            (dropped || self.says_again(at, to))
                .then(|| self.again(Reference::Pronoun, "who spoke before", cue))
        };
        let document = || has_published(scene, to).then(|| self.again(Reference::Published, PUBLISHED, cue));
        named.map(|speaker| self.of_body(speaker)).or_else(pronoun).or_else(document)
    }

    /// "The damage is estimated at 3 million by the insurer".
    fn by_agent(self, at: usize) -> Option<Speaker> {
        let scene = self.scene;
        scene.has(at, Cue::Say).or_else(|| scene.has(at, Cue::Estimated))?;
        // "wurde von der Mühle auf 3 Millionen geschätzt": the participle comes last.
        let passive = |at: &usize| scene.cues.locale.verb_second && scene.has(*at, Cue::Passive).is_some();
        let before = (self.start..at).find(passive).unwrap_or(at);
        (before..self.end.min(at + 12)).find_map(|agent| {
            let to = scene.has(agent, Cue::Agent)?;
            let name = name::behind(scene, to, self.before_period(to))?;
            Some(self.named(name, "the agent of a verb of saying", (at, to)))
        })
    }

    /// "The report puts": what a source has published opens the clause.
    fn taken_up(self) -> Option<Speaker> {
        let opening = self.start..self.end.min(self.start + 2);
        let to = opening.clone().find_map(|at| self.scene.has(at, Cue::TakenUp))?;
        Some(self.again(Reference::Published, PUBLISHED, (self.start, to)))
    }

    /// Where the first period at token `at` or later begins; the end of the clause if there is none.
    fn before_period(self, at: usize) -> usize {
        let next = self.periods.iter().find(|mention| mention.from >= at);
        next.map_or(self.end, |mention| mention.from.min(self.end))
    }

    /// The token behind the period that begins at token `at`, if one does.
    fn past_period(self, at: usize) -> usize {
        let mention = self.periods.iter().find(|mention| mention.from == at);
        let time = |cue| matches!(cue, Cue::Weekday(_) | Cue::Moment(..)).then_some(());
        let bare = || self.scene.longest(at, time).map(|((), to)| to);
        mention.map(|mention| mention.to).or_else(bare).unwrap_or(at)
    }

    /// The subject of the verb of saying in tokens `[at, to)`: before it, or behind where the verb
    /// stands first or a phrase that is no subject opens the clause.
    fn of_verb(self, at: usize, to: usize) -> Option<(usize, usize)> {
        let scene = self.scene;
        let locale = scene.cues.locale;
        if !locale.speaker_marks.is_empty() {
            return name::marked(scene, self.start, at);
        }
        // "Antalet *bekräftade* fall": a number says nothing.
        let number = scene.has_before(at, Cue::Head);
        if number.is_some_and(|head| locale.verb_second || scene.has_before(head, Cue::Determiner).is_some())
        {
            return None;
        }
        let last = locale.verb_last && !is_quoted(scene, at);
        if let Some(name) = name::opening(scene, self.start, at).filter(|_| last) {
            return Some(name);
        }
        let verb = self.before_age(self.verb_start(at));
        let floor = self.phrase_start(verb);
        if (floor..verb).any(|at| scene.has(at, Cue::Passive).is_some()) {
            return None;
        }
        // "hat die Mühle am Montag mitgeteilt": the subject stands beside what is bent.
        let bracket = (floor..verb).find_map(|at| Some((at, scene.has(at, Cue::Auxiliary)?)));
        let (verb, to) = bracket.filter(|_| locale.verb_second).unwrap_or((verb, to));
        let name = self.inverted(floor, verb, to).or_else(|| self.beside(floor, verb, to));
        // 'Müdür Holt, "40 tekne kaybettik" dedi'
        let quoted = locale.verb_last && ends_quotation(scene, at);
        let opening = || name::opening(scene, self.start, at).filter(|(_, to)| quoted && scene.is_comma(*to));
        let name = name.or_else(opening)?;
        name::owner(scene, name).or_else(|| scene.has(name.0, Cue::TakenUp).map(|_| name))
    }

    /// "Anna Reed, 52, said": where an age set in before token `verb` begins.
    fn before_age(self, verb: usize) -> usize {
        let scene = self.scene;
        let sign = |back| matches!(scene.word_before(verb, back), "," | "(" | ")");
        let named = verb > self.start + 3 && scene.is_capital(verb - 4);
        let age = named && scene.class(verb - 2) == Some(Class::Digits) && sign(1) && sign(3);
        if age { verb - 3 } else { verb }
    }

    /// "Den Schaden bezifferte *die Mühle* auf 3 Millionen": who stands behind the verb, where an object can open
    /// the sentence and what stands before it is money, which says nothing.
    fn inverted(self, floor: usize, verb: usize, to: usize) -> Option<(usize, usize)> {
        let scene = self.scene;
        let money = |at: usize| scene.any(at, |cue| matches!(cue, Cue::MoneyWord | Cue::Head));
        let locale = scene.cues.locale;
        let free = locale.verb_second || !locale.oblique_adjectives.is_empty();
        let second = free && floor == self.start && floor < verb;
        let first = name::before(scene, verb, floor).filter(|first| second && money(first.1 - 1))?;
        let name = name::behind(scene, to, self.before_period(to))?;
        (first.0 == floor && !(name.0..name.1).any(money)).then_some(name)
    }

    /// The name beside the verb in tokens `[verb, to)`, whose clause begins at `floor`.
    fn beside(self, floor: usize, verb: usize, to: usize) -> Option<(usize, usize)> {
        let scene = self.scene;
        let joins = |cue| matches!(cue, Cue::Conjunction | Cue::RelativePronoun);
        let joined = (floor + 1..verb).rev().find(|at| scene.any(*at, joins));
        let opened = scene.cues.locale.verb_second && joined.is_none() && opens_otherwise(scene, floor, verb);
        let floor = joined.map_or(floor, |at| at + 1);
        // "rekao je ministar"
        let to = scene.has(to, Cue::Auxiliary).unwrap_or(to);
        let past = self.past_period(to);
        let quoted = is_quoted(scene, verb) || scene.has_before(verb, Cue::According).is_some();
        let quoted = quoted || self.is_led_in(verb);
        let behind = || {
            let told = past + usize::from(scene.is_named(past, scene.cues.locale.recipients));
            let at = scene.has(told, Cue::SaidAt).filter(|_| quoted).unwrap_or(told);
            let name = name::behind(scene, at, self.before_period(at).max(at + 1))?;
            (past == to || is_somebody(scene, name)).then_some(name)
        };
        let floor = scene.has(floor, Cue::AsSaid).filter(|_| floor == self.start).unwrap_or(floor);
        let before = || name::before(scene, verb, self.behind_periods(floor, verb)).filter(|_| !opened);
        let first = scene.cues.locale.verb_first && verb == self.start;
        let inverted = if quoted || opened || first { self.apposition(verb).or_else(behind) } else { None };
        inverted.or_else(before)
    }

    /// Whether what leads in a verb of saying with its subject behind it stands before token `verb`: "*как* сообщил
    /// мэр", "*об этом* заявил мэр".
    fn is_led_in(self, verb: usize) -> bool {
        let led = self.scene.has_before(verb, Cue::AsSaid);
        led.is_some_and(|at| at == self.start || at > self.start && self.scene.is_comma(at - 1))
    }

    /// "the minister, Anna Reed, said": the name between commas before the verb at token `verb`.
    fn apposition(self, verb: usize) -> Option<(usize, usize)> {
        let scene = self.scene;
        let comma = verb.checked_sub(1).filter(|comma| scene.is_comma(*comma))?;
        let start = self.phrase_start(comma);
        let name = name::before(scene, comma, start)?;
        (start > self.start && name.0 == start && scene.is_capital(start)).then_some(name)
    }

    /// Where the verb of saying at token `at` begins, with its auxiliaries: "has also announced".
    fn verb_start(self, at: usize) -> usize {
        let before = |at: &usize| {
            let scene = self.scene;
            let small =
                scene.has_before(*at, Cue::Auxiliary).or_else(|| scene.has_before(*at, Cue::Negation));
            small.filter(|from| *from >= self.start)
        };
        std::iter::successors(Some(at), before).take(3).last().unwrap_or(at)
    }

    /// Where the phrase before a verb of saying can begin.
    fn phrase_start(self, at: usize) -> usize {
        let borders = |token: &usize| {
            let sign = self.scene.word(*token);
            self.scene.is_comma(*token)
                || matches!(sign, ":" | ";" | "”" | "(" | "–" | "—" | "：" | "；" | "」")
        };
        (self.start..at).rev().find(borders).map_or(self.start, |token| token + 1)
    }

    /// The token in `[floor, at)` behind the last period there.
    fn behind_periods(self, floor: usize, at: usize) -> usize {
        let last = self.periods.iter().rfind(|mention| floor <= mention.from && mention.to <= at);
        last.filter(|mention| mention.to < at).map_or(floor, |mention| mention.to)
    }

    /// Whether the verb of saying in tokens `[at, to)` has a pronoun for its subject.
    fn says_again(self, at: usize, to: usize) -> bool {
        let scene = self.scene;
        let verb = self.verb_start(at);
        let pronoun = (to..to + 4).find(|at| scene.has(*at, Cue::Pronoun).is_some());
        let joined = |to: usize| pronoun.is_some_and(|at| (to + 1..=at).all(|at| scene.glued(at)));
        let inverted = is_quoted(scene, verb) && (pronoun == Some(to) || scene.is(to, "-") && joined(to));
        scene.has_before(verb, Cue::Pronoun).is_some() || inverted
    }

    /// Whether nothing but the verb of saying in tokens `[at, to)` stands there: "..», dijo."
    fn stands_alone(self, at: usize, to: usize) -> bool {
        let verb = self.verb_start(at);
        let closed = !matches!(self.scene.class(to), Some(Class::Word | Class::Digits));
        closed && (is_quoted(self.scene, verb) || verb == self.start)
    }

    /// Where a body speaks that has no name of its own, the subject whose it is: "Northbank cut rates,
    /// its board said".
    fn of_body(self, speaker: Speaker) -> Speaker {
        let scene = self.scene;
        let (from, to) = speaker.name_at;
        let body = (from..to).any(|at| scene.has(at, Cue::Body) == Some(to));
        let subject = self.subject().filter(|subject| body && speaker.follows && subject.1 <= from);
        match subject.filter(|(from, to)| (*from..*to).any(|at| scene.is_capital(at))) {
            Some(name_at) => {
                Speaker { name: scene.words(name_at.0, name_at.1).to_owned(), name_at, ..speaker }
            }
            None => speaker,
        }
    }

    /// The first name of the clause.
    fn subject(self) -> Option<(usize, usize)> {
        let scene = self.scene;
        let names = |at: &usize| {
            scene.class(*at) == Some(Class::Word)
                && scene.has(*at, Cue::Function).is_none()
                && scene.has(*at, Cue::Determiner).is_none()
        };
        name::behind(scene, (self.start..self.end).find(names)?, self.end)
    }
}

/// The company whose accounts open an article: "Die Muster AG hat im ersten Quartal .. erzielt".
pub(crate) fn of_accounts(scene: &Scene<'_>, periods: &[Mention]) -> Option<Speaker> {
    let mention = periods.iter().find(|mention| mention.is_accounts)?;
    let clause = Clause { scene, periods, start: 0, end: scene.len() };
    let (from, to) = name::opening_subject(scene, 0, mention.from)?;
    // "Gute Geschäfte mit Pumpen": what has a complement is no company.
    let complement = scene.cues.locale.capital_nouns
        && to != mention.from
        && scene.has(from, Cue::Determiner).is_none()
        && scene.any(to, |cue| matches!(cue, Cue::Complement | Cue::HangsOn));
    let proper = name::proper(scene, from, to).filter(|_| !complement)?;
    let money =
        |at: usize| scene.may_be(at, Traits::MONEY) || scene.any(at, |cue| matches!(cue, Cue::Currency(_)));
    let behind = mention.from >= to && (to..scene.len()).any(money);
    behind.then(|| clause.named(proper, "a company's own accounts", (mention.from, mention.to)))
}

/// The rule of what a source has put out.
const PUBLISHED: &str = "what a source has published";

/// Whether what a source has published stands behind a verb of saying: "it says in the statement".
fn has_published(scene: &Scene<'_>, to: usize) -> bool {
    scene.has(to, Cue::Function).is_some_and(|next| scene.has(next, Cue::TakenUp).is_some())
}

/// Whether a quotation, a comma or a dash ends before token `at`.
fn is_quoted(scene: &Scene<'_>, at: usize) -> bool {
    // Spanish "la tormenta —explicó Holt—"
    let opens = |at: usize| !scene.glued(at) || scene.is(at - 1, "—") && !scene.glued(at - 1);
    let dash = matches!(scene.word_before(at, 1), "–" | "—" | "-") && opens(at);
    let comma = at.checked_sub(1).is_some_and(|comma| scene.is_comma(comma));
    dash || comma || ends_quotation(scene, at)
}

/// Whether a quotation ends right before token `at`.
fn ends_quotation(scene: &Scene<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|mark| scene.is_quotation(mark))
}

/// Whether a name is that of somebody: it has an article or a capital.
fn is_somebody(scene: &Scene<'_>, (from, _): (usize, usize)) -> bool {
    scene.has(from, Cue::Determiner).is_some() || scene.is_capital(from)
}

/// Whether the words before a verb are no subject: a preposition, an adverb, a time.
fn opens_otherwise(scene: &Scene<'_>, floor: usize, at: usize) -> bool {
    let preposition = scene
        .any(floor, |cue| matches!(cue, Cue::PeriodBefore | Cue::HangsOn | Cue::Of | Cue::Moment(..)))
        && scene.has(floor, Cue::Determiner).is_none();
    let adverb = scene.has(floor, Cue::Function).is_some()
        && scene.has(floor, Cue::Determiner).is_none()
        && floor + 1 == at;
    floor < at && (preposition || adverb)
}
