//! What is particular to a language, as data: one file a language, one constant a file.
//!
//! Number symbols, scale words, currencies, units, month names and spelled-out numbers come from
//! CLDR ([`crate::cldr`]). What stands here is what CLDR does not know: the words by which news
//! copy qualifies a number.
//!
//! **Notation.** A list holds phrases in lower case, words separated by a space. A word that ends
//! in `*` stands for every word that begins so (`increas*`). Where a phrase has a space the text
//! may have a hyphen. A phrase may stand in several lists; the context decides. The longest phrase
//! of a list wins. Order within a list is free.

mod af;
mod ar;
mod az;
mod be;
mod bg;
mod bn;
mod bs;
mod ca;
mod calendar;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod et;
mod eu;
mod fa;
mod fi;
mod fr;
mod gl;
mod gu;
mod he;
mod hi;
mod hr;
mod hu;
mod hy;
mod id;
mod is;
mod it;
mod ja;
mod ka;
mod kk;
mod ko;
mod lt;
mod lv;
mod mk;
mod mr;
mod ms;
mod nb;
mod nl;
mod nn;
mod pa;
mod pl;
mod plain;
mod pt;
mod ro;
mod ru;
mod sk;
mod sl;
mod sq;
mod sr;
mod sv;
mod ta;
mod te;
mod th;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;

use tallywire_article::Language;

pub use calendar::PeriodNoun;

use crate::{Approximation, Change, Modality};

/// The words by which one language qualifies its numbers.
///
/// Every list may be empty: [`Locale::PLAIN`] is a language of which only CLDR's numbers, money,
/// percent and units are known. A new language starts with `..Locale::PLAIN`.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a habit of its own, mixed freely")]
pub struct Locale {
    /// Its code.
    pub language: Language,

    // ---- how numbers are written
    /// Decimal separators, the usual one first. Empty: as CLDR says.
    pub decimal: &'static [char],
    /// Grouping separators, the usual one first; all kinds of space are understood anyway. Empty:
    /// as CLDR says.
    pub grouping: &'static [char],
    /// Scale words and abbreviations that CLDR lacks, with their power of ten: `crore` 7, `tn` 12.
    pub scales: &'static [(&'static str, u8)],
    /// Spelled numbers that no rule builds, with their value as a decimal string: `dozen` 12,
    /// `anderthalb` 1.5. They may be followed by a scale word.
    pub numerals: &'static [(&'static str, &'static str)],
    /// Cardinals that CLDR's rules do not write, oblique cases mostly, with their value: they go together
    /// with others as those of CLDR do.
    pub cardinals: &'static [(&'static str, u64)],
    /// Ordinals of scale words that CLDR's rules do not write, or write wrongly: `milliardste`.
    pub ordinal_scales: &'static [(&'static str, u64)],
    /// Words for the decimal point that CLDR's rules do not write: German `punkt`.
    pub decimal_points: &'static [&'static str],
    /// Endings that make a part of a cardinal, a space before them where one is written: Spanish
    /// `avos` in "tres veinteavos", Portuguese ` avos`.
    pub cardinal_parts: &'static [&'static str],
    /// Endings that make a part of an ordinal: English `s` in "fifths", Swedish `del` in `tjugondedel`.
    pub ordinal_parts: &'static [&'static str],
    /// Spelled numbers that say "about" themselves, with their value: `двайсетина` 20.
    pub about_numerals: &'static [(&'static str, &'static str)],
    /// The article that can stand for one: `a` in "a million", `eine` in "eine Million".
    pub one_articles: &'static [&'static str],
    /// Words that put a half after a number: "and a half", "einhalb".
    pub and_a_half: &'static [&'static str],
    /// Words that make a measure negative: `minus`.
    pub minus: &'static [&'static str],
    /// Words behind degrees that make them negative: `below zero`, `unter null`.
    pub below_zero: &'static [&'static str],
    /// Endings that a hyphen joins to a cardinal in digits: `ти` in "10-ти".
    pub cardinal_suffixes: &'static [&'static str],
    /// What follows a digit to make it an ordinal: `st nd rd th`, `.` in German.
    pub ordinal_suffixes: &'static [&'static str],
    /// What stands before a number to make it an ordinal: `第`, `ke-`.
    pub ordinal_prefixes: &'static [&'static str],
    /// Spelled ordinals with their number, as stems where they decline: `third` 3, `dritt*` 3.
    pub ordinals: &'static [(&'static str, u32)],

    // ---- units that CLDR lacks
    /// Names and abbreviations of currencies, with the ISO 4217 code; as written, case counts only
    /// for entries of three letters or fewer. Goes before or behind the number.
    pub currencies: &'static [(&'static str, &'static str)],
    /// Countries, cities and what is theirs, with the currency of a name that others share: `argentin*` ARS.
    pub countries: &'static [(&'static str, &'static str)],
    /// Names of a hundredth of a currency, with its ISO 4217 code: `cents` USD.
    pub cents: &'static [(&'static str, &'static str)],
    /// Names of units, with the UCUM code.
    pub units: &'static [(&'static str, &'static str)],
    /// Words for percent: `percent`, `per cent`, `prozent`.
    pub percent: &'static [&'static str],
    /// Words for percentage points.
    pub percentage_point: &'static [&'static str],
    /// Words for basis points, a hundredth of a percentage point.
    pub basis_point: &'static [&'static str],
    /// Words for points, which are percentage points where percentages stand beside them.
    pub points: &'static [&'static str],
    /// Words for thousandths: `per thousand`, `promille`.
    pub per_mille: &'static [&'static str],

    /// Words that count, where short number words are the letters of other words as well: without
    /// one of them, or a unit, a number word below a hundred is none. Korean `명 개`.
    pub counters: &'static [&'static str],
    /// The currency that a large sum beside a word of money is in where it names none.
    pub home_currency: Option<&'static str>,
    /// Whether a noun stands behind an "of" after millions, so that a word right behind them is none:
    /// "3 millions *de* litres".
    pub scales_take_of: bool,
    /// Words of money: verbs of costing, nouns for debts and profits.
    pub money_words: &'static [&'static str],

    // ---- parts and multiples
    /// Denominators, with their number: `third` 3, `quarters` 4, `half` 2.
    pub fractions: &'static [(&'static str, u32)],
    /// Whether the whole stands behind its part without a preposition, so that a noun there makes no
    /// ordinal of it: Polish "dwie trzecie wyborców".
    pub parts_take_genitive: bool,
    /// Fractions that stand without a numerator: `half`, `die Hälfte`, with numerator and
    /// denominator.
    pub bare_fractions: &'static [(&'static str, u32, u32)],
    /// What stands between a whole and its part, where the whole comes first: `分之`, `分の`.
    pub parts_of: &'static [&'static str],
    /// Endings by which a number in digits is a part of what stands before it: Turkish `ü` in "30 evin 24'ü".
    pub part_endings: &'static [&'static str],
    /// What stands between a part and its whole: "24 *of the* 32", "19 *von* 23".
    pub out_of: &'static [&'static str],
    /// What stands between the two in "one *in* three": the part is small and no noun stands between.
    pub one_in: &'static [&'static str],
    /// "every" before an ordinal: "jeder Dritte", "every third".
    pub every: &'static [&'static str],
    /// Words that are a multiple, with the factor and its direction: `doubled` 2 increase, `halved`
    /// 0.5 decrease, `twice` 2.
    pub multiples: &'static [(&'static str, &'static str, Option<Change>)],
    /// Endings, glued or hyphenated, that make a number a factor: `fold`, `fach`, `mal`.
    pub multiple_endings: &'static [&'static str],
    /// "times" as a word of its own.
    pub times: &'static [&'static str],
    /// Nouns for a factor, before its number: `factor` in "by a factor of three".
    pub factors: &'static [&'static str],
    /// Words before the number that make "times" a factor without a comparison: Russian `в`.
    pub times_before: &'static [&'static str],
    /// What follows "times" where it is a comparison: `as`, `more`, `the`, `so`.
    pub comparison: &'static [&'static str],

    // ---- vague quantities
    /// Nouns of no exact number: `dozens`, `hundreds`, `tens of thousands`.
    pub vague_nouns: &'static [&'static str],
    /// Vague words that need a noun: `several`, `a few`, `mehrere`.
    pub vague_adjectives: &'static [&'static str],
    /// "within", before a bare plural of a unit of time: "within months".
    pub within: &'static [&'static str],

    // ---- how exactly
    /// "about", before the number.
    pub about: &'static [&'static str],
    /// "nearly".
    pub nearly: &'static [&'static str],
    /// "more than", verbs of reaching too: `topped`.
    pub more_than: &'static [&'static str],
    /// Nouns of asking, behind which "under" is "among": `umfrage` in "eine Umfrage unter 1.000 Bürgern". In
    /// languages that write compounds as one word also their last part.
    pub surveys: &'static [&'static str],
    /// Verbs of sentencing, behind which "up to" is "to": Dutch "veroordeeld *tot* drie jaar".
    pub sentences: &'static [&'static str],
    /// "less than".
    pub less_than: &'static [&'static str],
    /// "at least".
    pub at_least: &'static [&'static str],
    /// "at most", "up to".
    pub at_most: &'static [&'static str],
    /// Qualifiers behind the number: `or so` about, `or more` at least.
    pub after: &'static [(&'static str, Approximation)],
    /// Words that may stand between a qualifier and its number and say nothing: `only`, `just`.
    pub fillers: &'static [&'static str],

    // ---- ranges
    /// "between", before a range.
    pub between: &'static [&'static str],
    /// "and" inside "between .. and".
    pub and: &'static [&'static str],
    /// "or", between alternatives: "two or three".
    pub or: &'static [&'static str],
    /// "to" inside "5 to 10".
    pub range_to: &'static [&'static str],
    /// Words that say that "from .. to" is a range and not a move: `range*`, `vary*`.
    pub range_words: &'static [&'static str],

    // ---- changes
    /// Verbs, nouns and adverbs of growing: `rose`, `increas*`, `up`, `higher`, `more`.
    pub increase: &'static [&'static str],
    /// Of shrinking.
    pub decrease: &'static [&'static str],
    /// Of staying: `unchanged`, `flat`.
    pub unchanged: &'static [&'static str],
    /// Verbs of moving that say no direction: `changed`, `went`.
    pub moved: &'static [&'static str],
    /// What is glued to a year: `年`.
    pub year_suffixes: &'static [&'static str],
    /// What a hyphen or apostrophe joins to tens that are a decade: `talet` in "80-talet".
    pub decade_endings: &'static [&'static str],
    /// Words of change that say what was won, of a count, or what was earned or lost, of a large sum: `gewann`
    /// in "gewann 23 Sitze", `perte` in "une perte de 2 millions d'euros".
    pub wins: &'static [&'static str],
    /// Verbs and nouns of voting, as stems: `vot` before "17 to 9".
    pub votes: &'static [&'static str],
    /// Last parts of nouns of growing, where compounds are one word: `erhöhung` in "Lohnerhöhung".
    pub increase_nouns: &'static [&'static str],
    /// Of shrinking.
    pub decrease_nouns: &'static [&'static str],
    /// Words before the same amount in other terms: "420 jobs, *or* 6%", `czyli`, `soit`.
    pub restatements: &'static [&'static str],
    /// "by", before the amount of a change: `by`, `um`.
    pub by: &'static [&'static str],
    /// "from", before the old value.
    pub from: &'static [&'static str],
    /// "to", before the new value.
    pub to: &'static [&'static str],
    /// Endings of the number or its unit that mean "from", where the language has cases instead
    /// of prepositions: Turkish `den dan ten tan`.
    pub from_endings: &'static [&'static str],
    /// Endings that mean "to": Turkish `e a ye ya`.
    pub to_endings: &'static [&'static str],

    /// Endings that names of units and currencies take, one or two of them: Turkish `dan lık`.
    pub unit_endings: &'static [&'static str],
    /// Comparatives behind a number in the case of "from", as stems where they inflect: Turkish
    /// `büyük*` in "100'den büyük".
    pub compared_behind: &'static [(&'static str, Approximation)],

    // ---- rates
    /// Words before what the number is per: `per`, `a` in "a barrel", `je`, `pro`.
    pub per: &'static [&'static str],
    /// Words behind what a number is per: `当たり`, `başına`.
    pub per_behind: &'static [&'static str],
    /// Nouns that an article alone makes a rate of: "a *barrel*", "a *month*".
    pub per_nouns: &'static [&'static str],

    // ---- who says so
    /// Verbs of saying, in all forms that news uses: `said`, `reports`, `teilte`.
    pub say: &'static [&'static str],
    /// Prepositions of attribution, speaker behind: `according to`, `laut`, `nach angaben`.
    pub according: &'static [&'static str],
    /// Those of `according` that are one only behind a comma and before somebody: `so` in ", so die Polizei".
    pub so_said: &'static [&'static str],
    /// Phrases that make the subject of the clause the speaker: `by its own account`, `nach eigenen
    /// angaben`.
    pub own_account: &'static [&'static str],
    /// Postpositions of attribution, speaker before: `zufolge`.
    pub according_after: &'static [&'static str],

    /// Phrases that take up what a source named before has published: `the report`, `die mitteilung`.
    pub taken_up: &'static [&'static str],
    /// Pronouns that stand for a source before a verb of saying: `he`, `she`, `they`.
    pub pronouns: &'static [&'static str],
    /// Attributions to a source named before: `according to him`, `ihr zufolge`.
    pub by_pronoun: &'static [&'static str],
    /// What stands between a subject and its verb of saying: `has` in "the mill *has* announced".
    pub auxiliaries: &'static [&'static str],
    /// Auxiliaries of the passive, where the participle stands at the end: `wird`, `wordt`.
    pub passives: &'static [&'static str],
    /// What stands before the agent of a passive: "estimated *by* the mill".
    pub agents: &'static [&'static str],
    /// Participles that say whose number it is only with an agent: "*valued* at 3 million by".
    pub estimated: &'static [&'static str],
    /// Nouns of forecasts, which are their owner's: `forecast` in "lowered its forecast". In languages
    /// that write compounds as one word also their last part.
    pub forecasts: &'static [&'static str],
    /// What sources put out: `report`, `data`; "the mill's *data* show".
    pub publications: &'static [&'static str],
    /// What stands behind "according to" and is no source: `version`, `plan`, `loi`.
    pub criteria: &'static [&'static str],
    /// Bodies that speak for what they belong to: `board`, `vorstand`.
    pub bodies: &'static [&'static str],
    /// Prepositions between a verb of saying without a subject and its source: Russian `в` in
    /// "сообщили в мэрии".
    pub said_at: &'static [&'static str],
    /// What stands before a verb of saying whose subject follows it: `как` in "как сообщил мэр", `об этом`.
    pub as_said: &'static [&'static str],
    /// Who is told something, between a verb of saying and its source: Russian `журналистам`.
    pub recipients: &'static [&'static str],
    /// Conjunctions behind which somebody else may speak: `while`, `although`.
    pub contrasts: &'static [&'static str],
    /// Words by which a sentence adds to the one before: `also`, `another`.
    pub additions: &'static [&'static str],
    /// Nouns of known standards, which a number names without being news: `target` in "the target of
    /// 2%". In languages that write compounds as one word also their last part.
    pub standards: &'static [&'static str],
    /// Endings of the genitive with what the nominative has instead, where a name takes them: Turkish
    /// `ğın` `k`. The first that fits counts.
    pub genitives: &'static [(&'static str, &'static str)],
    /// Endings of other cases with what the nominative has instead, where what a number is about takes them:
    /// Russian `ую` `ая` behind a verb, Turkish `sını` `sı`. Those of more than one letter are of adjectives,
    /// where the verb does not end the sentence. The first that fits counts; a noun that only looks so has an entry of its
    /// own.
    pub nominatives: &'static [(&'static str, &'static str)],
    /// Prepositions behind which what a number counts has one of the `nominatives`' endings: German `in` in "in 23
    /// Ländern".
    pub datives: &'static [&'static str],
    /// Endings of verbs in the past with those of a noun for whom it happened to: Turkish `dı` `anlar`, "yaralandı",
    /// "yaralananlar". The first that fits counts.
    pub doers: &'static [(&'static str, &'static str)],
    /// Particles behind whom a verb of saying has for its subject: Japanese `は`, Hindi `ने`.
    pub speaker_marks: &'static [&'static str],
    /// The same where they stand right before the verb, behind what is quoted: Japanese `が`.
    pub quoting_marks: &'static [&'static str],
    /// Whether the verb opens the sentence and its subject follows, as in Arabic.
    pub verb_first: bool,
    /// Whether the verb is second and the subject behind it where the sentence begins otherwise.
    pub verb_second: bool,
    /// Whether a verb needs no pronoun: "dijo" is "he said".
    pub drops_pronouns: bool,

    // ---- fact, plan or thought
    /// Announced or decided: `will`, `plans to`, `soll`.
    pub planned: &'static [&'static str],
    /// Verbs of beginning in the present, which with a date to come say a plan: `opens`, `beginnt`.
    pub scheduled: &'static [&'static str],
    /// Words by which what was planned has come about: `so far`, `bisher`.
    pub so_far: &'static [&'static str],
    /// Words by which what might be a plan is so already: `currently`, `derzeit`.
    pub now: &'static [&'static str],
    /// Words for how often something is done, where the auxiliary of the passive is that of the future as well:
    /// `täglich`.
    pub habits: &'static [&'static str],
    /// Verbs of offering, with a sum right behind: `offered`, `bietet`.
    pub offers: &'static [&'static str],
    /// Verbs of wanting and expecting, of whose subject a share is known: `want` in "six in ten want".
    pub minds: &'static [&'static str],
    /// Conditionals of what is not confirmed, before a participle or a number: French `aurait`.
    pub hearsay: &'static [&'static str],
    /// Endings of participles behind them.
    pub participle_endings: &'static [&'static str],
    /// Endings of verbs in the future, where it is no word of its own: `arán`, `ecek`. Of verbs whose prefix
    /// makes a future of the present, the present without it: Russian `строит` in `построит`.
    pub future_endings: &'static [&'static str],
    /// Verbs that plan something only before an infinitive: Polish `ma`, which is also "has".
    pub planned_before_infinitive: &'static [&'static str],
    /// Verbs that mean something only with a word further on: `stimmte` with `dafür` in "stimmte am
    /// Dienstag dafür", with what they say of what they are about.
    pub apart: &'static [(&'static str, &'static str, Modality)],
    /// Endings of infinitives.
    pub infinitive_endings: &'static [&'static str],
    /// Endings of verbs in the conditional, where it is no word of its own: `łby`, `rebbe`.
    pub conditional_endings: &'static [&'static str],
    /// Words, or their endings, that are a future behind a past verb of saying: `would` in "said it would
    /// build", French `erait`.
    pub reported_futures: &'static [&'static str],
    /// Endings of verbs of saying in the past: `said`, `ed`.
    pub past_sayings: &'static [&'static str],
    /// Forecast, or may be: `could`, `expects`, `dürfte`.
    pub possible: &'static [&'static str],
    /// Endings of verbs that say what may be: Turkish `abilir`.
    pub possible_endings: &'static [&'static str],
    /// Stems of verbs of costing, whose future is a plan and no forecast of a level: `cost`.
    pub costs: &'static [&'static str],
    /// Under a condition, demanded or expected in vain: `would`, `if`.
    pub hypothetical: &'static [&'static str],
    /// Verbs of denying: the number that stands with them is not so.
    pub denials: &'static [&'static str],
    /// What puts something else in the place of what is denied: "not 5, *but* 3".
    pub instead: &'static [&'static str],
    /// Words that deny the number they stand before: `not`.
    pub negation: &'static [&'static str],

    // ---- what is no claim
    /// Words before a number that only refers: `page`, `section`, `paragraph`, `no.`, `phone`.
    pub references: &'static [&'static str],
    /// Words behind a number that only refers: `numaralı`, `号`.
    pub references_behind: &'static [&'static str],
    /// Words before a clock time: `at`; only with a time of day behind is it one.
    pub clock_before: &'static [&'static str],
    /// Words behind a clock time: `p.m.`, `o'clock`, `uhr`, `gmt`.
    pub clock_after: &'static [&'static str],
    /// Words of an address: `street`, `road`, `-straße`.
    pub street: &'static [&'static str],
    /// What stands between the two numbers of a score: `対`.
    pub versus: &'static [&'static str],
    /// Numbers that are figures of speech: `24/7`, `fifty-fifty`.
    pub idioms: &'static [&'static str],
    /// What an ordinal counts when it ranks nothing: `century`, `amendment`, `birthday`, `floor`.
    pub ordinal_names: &'static [&'static str],
    /// Superlatives behind an ordinal of rank that no ending tells: `most`, `worst`.
    pub superlatives: &'static [&'static str],
    /// Endings of superlatives: `est`, `ste`.
    pub superlative_endings: &'static [&'static str],
    /// Words of a series, behind an ordinal or a count: `straight`, `consecutive`, `in a row`.
    pub streak: &'static [&'static str],

    /// Words behind an ordinal and its noun that make it a rank: `in the world`, `mondial`.
    pub rank_behind: &'static [&'static str],
    /// Verbs behind which an ordinal alone is a rank: `finished`, `is`.
    pub ranking: &'static [&'static str],
    /// Possessives: `its`, `their`.
    pub possessives: &'static [&'static str],

    // ---- ages of persons
    /// Before an age: `aged`, `im alter von`.
    pub age_before: &'static [&'static str],
    /// Nouns of persons of whom a number of years behind them tells the age: `man` in "a man of 54".
    pub aged: &'static [&'static str],
    /// Nouns of persons whom a number of years behind a preposition groups by their age: `children` in "children under
    /// two", "niños de cinco años".
    pub age_groups: &'static [&'static str],
    /// Endings of names that an abbreviated unit before them may count, so that they begin no sentence: Polish `ów` in
    /// "40 proc. Polaków". Empty: of all names.
    pub name_endings: &'static [&'static str],
    /// Behind an age: `years old`, `year old`, `jährig*`, `jahre alt`.
    pub age_after: &'static [&'static str],

    // ---- time
    /// Names and abbreviations of months that CLDR lacks, with their number.
    pub months: &'static [(&'static str, u8)],
    /// Whether the day stands behind the month, and the month is no other word: "március 4".
    pub month_first: bool,
    /// Names of weekdays with their number, Monday 1.
    pub weekdays: &'static [(&'static str, u8)],
    /// Endings that make a time of the name of a month, where no preposition does: Hungarian `ban`.
    pub time_endings: &'static [&'static str],
    /// Nouns of periods: `year`, `fiscal year`, `quarter`.
    pub periods: &'static [(&'static str, PeriodNoun)],
    /// Parts of a day: `morning`, `nacht`.
    pub parts_of_day: &'static [&'static str],
    /// Feasts and what else has a name instead of a date: `easter`, `black friday`.
    pub feasts: &'static [&'static str],
    /// Adjectives of months, as stems where they decline, with their number: Polish `majow*` 5.
    pub month_adjectives: &'static [(&'static str, u8)],
    /// Modifiers of period nouns and months: `last` -1, `this` 0, `next` 1.
    pub relative: &'static [(&'static str, i8)],
    /// Adverbs that are a period themselves, with the noun and how many back or ahead:
    /// `yesterday` day -1, `vorjahr` year -1.
    pub moments: &'static [(&'static str, PeriodNoun, i8)],
    /// Parts of a year that have a sign, with the months before and in them: `q3` 6 3.
    pub year_parts: &'static [(&'static str, u8, u8)],
    /// Endings of a number of tens that make it a decade: `s` in "1990s", `er`, `-талет`.
    pub decade_suffixes: &'static [&'static str],
    /// Nouns before such a number: `années` in "années 1990", `latach`.
    pub decade_nouns: &'static [&'static str],
    /// What a change is measured against, which is no time of its own: `year on year`, `interanual`.
    pub year_on_year: &'static [&'static str],
    /// Whether "last" and "next" stand behind their noun: "printemps prochain".
    pub adjectives_behind: bool,
    /// Prepositions (where the language has none, what stands behind) before the last day of a time: `until`,
    /// `by`, `bis`, `kadar`.
    pub until: &'static [&'static str],
    /// Before the first day of a time that has begun: `since`, `seit`.
    pub since: &'static [&'static str],
    /// Before the first day of a time to come: `from`, `ab`. What is in both lists may be either.
    pub starting: &'static [&'static str],
    /// Prepositions before a period: `in`, `during`, `since`, `im`, `bis`.
    pub period_before: &'static [&'static str],
    /// Words before a length of time in which something came about, or that it is ago: "*in* two days",
    /// "*over* a decade", "*hace* una semana".
    pub lapses: &'static [&'static str],
    /// Words of comparison, behind which a period is the one compared with: `than`, `als`,
    /// `compared with`.
    pub compared: &'static [&'static str],
    /// Prepositions that lead in the month or year that a change is measured from: `on` in "3% *on* March", `sobre`.
    pub measured_from: &'static [&'static str],
    /// Words behind a period: `ago`, `earlier`, `before`, `zuvor`.
    pub period_after: &'static [&'static str],

    // ---- words of grammar
    /// Articles, demonstratives and possessives.
    pub determiners: &'static [&'static str],
    /// Prepositions, conjunctions, pronouns, auxiliaries and common adverbs: where a noun phrase ends.
    pub function_words: &'static [&'static str],
    /// Prepositions that hang a noun on its quantity: `of`, `von`; "7% *of* its workforce".
    pub of: &'static [&'static str],
    /// Other prepositions between a noun and its quantity: `worth`, `at`, `for`; "a contract *worth* 5
    /// million", "5 million *for* schools".
    pub hangs_on: &'static [&'static str],
    /// Prepositions between what is bought and its price: `for`.
    pub prices: &'static [&'static str],
    /// Prepositions that bind a noun to the one before it and say neither where nor when: `for` in "support
    /// *for* mills".
    pub complements: &'static [&'static str],
    /// What a thing loses a part of, which says nothing of what it is: `value` in "lost 5% of its value".
    pub worths: &'static [&'static str],
    /// Nouns that only name a number, before the noun that is meant: `number`, `total`, `zahl`.
    pub heads: &'static [&'static str],
    /// Verbs of amounting, between a subject and its number: `totaled`, `stood at`, `betrug`.
    pub amount: &'static [&'static str],
    /// Other verbs between who or what does something and how much of it: `lasts`, `spent`, `received`. They
    /// end a noun phrase; only those that are no nouns as well.
    pub verbs: &'static [&'static str],
    /// Endings of words that are verbs or participles more often than not (`ed` in English).
    pub verb_endings: &'static [&'static str],
    /// Words that begin another clause with a subject of its own: `while`, `but`, `obwohl`.
    pub conjunctions: &'static [&'static str],
    /// Pronouns that begin a clause about the noun before them: `which`, `qui`.
    pub relatives: &'static [&'static str],
    /// Adjectives and nouns of size between a thing and its measure, before the number: `lungo`, `vieux de`.
    pub dimensions: &'static [&'static str],
    /// Particles behind a noun that make it the topic, subject or object: `は`, `를`.
    pub topic_marks: &'static [&'static str],
    /// Words that take up a thing known from before: `it`, `the figure`, `la cifra`. One that is an article
    /// too counts where no noun follows it.
    pub anaphors: &'static [&'static str],
    /// Whether the verb stands behind what its subject counts, as in Turkish.
    pub verb_last: bool,
    /// Words before a part of what was just named: `of which`, `davon`, `dont`.
    pub parts: &'static [&'static str],
    /// Nouns that only say that persons are counted: `people`, `personnes`.
    pub persons: &'static [&'static str],
    /// Endings of adjectives in the cases that prepositions of place govern, where there are no articles: Russian
    /// `ом` in "на мировом рынке цены".
    pub oblique_adjectives: &'static [&'static str],
    /// Endings behind an apostrophe that say where something is: Turkish `de` in "İzmir'de kiralar".
    pub locatives: &'static [&'static str],
    /// Whether nouns are written with a capital, as in German.
    pub capital_nouns: bool,
    /// Pronouns that only a verb follows: French "se", "s'".
    pub reflexives: &'static [&'static str],
    /// Abbreviations that do not end a sentence, without the last full stop: `mr`, `u.s`, `z.b`.
    pub abbreviations: &'static [&'static str],
}

/// Every language that has a file, in the order of their codes.
pub static LOCALES: &[Locale] = &[
    af::LOCALE,
    ar::LOCALE,
    az::LOCALE,
    be::LOCALE,
    bg::LOCALE,
    bn::LOCALE,
    bs::LOCALE,
    ca::LOCALE,
    cs::LOCALE,
    da::LOCALE,
    de::LOCALE,
    el::LOCALE,
    en::LOCALE,
    es::LOCALE,
    et::LOCALE,
    eu::LOCALE,
    fa::LOCALE,
    fi::LOCALE,
    fr::LOCALE,
    gl::LOCALE,
    gu::LOCALE,
    he::LOCALE,
    hi::LOCALE,
    hr::LOCALE,
    hu::LOCALE,
    hy::LOCALE,
    id::LOCALE,
    is::LOCALE,
    it::LOCALE,
    ja::LOCALE,
    ka::LOCALE,
    kk::LOCALE,
    ko::LOCALE,
    lt::LOCALE,
    lv::LOCALE,
    mk::LOCALE,
    mr::LOCALE,
    ms::LOCALE,
    nb::LOCALE,
    nl::LOCALE,
    nn::LOCALE,
    pa::LOCALE,
    pl::LOCALE,
    pt::LOCALE,
    ro::LOCALE,
    ru::LOCALE,
    sk::LOCALE,
    sl::LOCALE,
    sq::LOCALE,
    sr::LOCALE,
    sv::LOCALE,
    ta::LOCALE,
    te::LOCALE,
    th::LOCALE,
    tr::LOCALE,
    uk::LOCALE,
    ur::LOCALE,
    vi::LOCALE,
    zh::LOCALE,
];

impl Locale {
    /// Whether the words for where and when stand behind their nouns, as in Turkish and Japanese, and none before.
    pub(crate) const fn has_postpositions(&self) -> bool {
        self.period_before.is_empty()
    }
}

/// The words of `language`, or `None` where it has no file.
#[must_use]
pub fn locale(language: Language) -> Option<&'static Locale> {
    LOCALES.iter().find(|locale| locale.language == language)
}

#[cfg(test)]
mod tests;
