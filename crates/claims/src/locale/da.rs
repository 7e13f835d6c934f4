//! Danish.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("da"),
    home_currency: Some("DKK"),
    money_words: &[
        "kost*", "gæld*", "overskud*", "underskud*", "omsætning*", "budget*", "invest*", "udgift*",
        "værd*", "skat*", "tilskud*",
    ],
    minus: &["minus"],
    below_zero: &["under nul", "frost"],
    scales: &[
        ("hundrede", 2), ("tusind", 3), ("tusinde", 3), ("t.", 3), ("million", 6), ("millioner", 6),
        ("mio", 6), ("mio.", 6), ("mia", 9), ("mia.", 9), ("milliard", 9), ("milliarder", 9),
        ("billion", 12), ("billioner", 12), ("bio", 12),
    ],
    numerals: &[
        ("halvanden", "1.5"), ("halvandet", "1.5"), ("dusin", "12"), ("en halv million", "500000"),
        ("en halv milliard", "500000000"), ("snes", "20"),
    ],
    about_numerals: &[("snesevis", "20")],
    one_articles: &["en", "et"],
    and_a_half: &["og en halv", "og et halvt", "en halv"],
    ordinal_suffixes: &["."],
    ordinals: &[
        ("første", 1), ("anden", 2), ("andet", 2), ("tredje", 3), ("fjerde", 4), ("femte", 5), ("sjette", 6),
    ],
    currencies: &[
        ("krone", "DKK"), ("kroner", "DKK"), ("kr", "DKK"), ("kr.", "DKK"), ("danske kroner", "DKK"),
        ("svenske kroner", "SEK"), ("norske kroner", "NOK"), ("euro", "EUR"), ("dollar", "USD"),
        ("pund", "GBP"), ("yen", "JPY"), ("yuan", "CNY"), ("rubler", "RUB"), ("schweizerfranc", "CHF"),
        ("zloty", "PLN"),
    ],
    cents: &[("øre", "DKK"), ("cent", "EUR")],
    units: &[
        ("ton", "t"), ("tons", "t"), ("kilo", "kg"), ("tønde", "[bbl_us]"), ("tønder", "[bbl_us]"),
        ("km/t", "km/h"), ("kilometer i timen", "km/h"), ("meter i sekundet", "m/s"), ("grader", "Cel"),
        ("grad", "Cel"), ("sømil", "[nmi_i]"), ("år", "a"), ("måned", "mo"), ("måneder", "mo"),
        ("uge", "wk"), ("uger", "wk"), ("dag", "d"), ("dage", "d"), ("døgn", "d"), ("time", "h"),
        ("timer", "h"), ("minut", "min"), ("minutter", "min"), ("sekunder", "s"), ("hektar", "har"),
        ("kvadratmeter", "m2"), ("kubikmeter", "m3"), ("hektoliter", "hL"), ("kilowatt-timer", "kW.h"),
        ("megawatt", "MW"), ("gigawatt", "GW"), ("årtier", "10.a"),
    ],
    percent: &["procent", "pct", "pct."],
    percentage_point: &["procentpoint", "procentpoints", "procentenheder"],
    basis_point: &["basispoint", "basispunkt"],
    per_mille: &["promille"],
    fractions: &[
        ("halvdelen", 2), ("halve", 2), ("tredjedel", 3), ("tredjedele", 3), ("fjerdedel", 4),
        ("fjerdedele", 4), ("kvart", 4), ("femtedel", 5), ("femtedele", 5), ("tiendedel", 10),
        ("tiendedele", 10),
    ],
    bare_fractions: &[("halvdelen", 1, 2), ("halvdel", 1, 2), ("halve", 1, 2)],
    out_of: &["ud af", "af", "af de", "ud af de"],
    one_in: &["ud af", "af"],
    every: &["hver", "hvert"],
    multiples: &[
        ("fordobl*", "2", UP), ("dobbelt*", "2", None), ("tredobl*", "3", UP), ("tredobbelt*", "3", None),
        ("firdobl*", "4", UP), ("halver*", "0.5", DOWN),
    ],
    times: &["gange", "gang"],
    comparison: &["så", "flere", "mere", "højere", "større"],
    vague_nouns: &[
        "snesevis", "dusinvis", "hundredvis", "tusindvis", "titusindvis", "hundredtusindvis", "millionvis",
        "flere hundrede", "flere tusinde", "flere tusind", "flere millioner", "flere milliarder",
    ],
    vague_adjectives: &["flere", "nogle", "et par", "adskillige", "en håndfuld"],
    about: &[
        "omkring", "cirka", "ca", "ca.", "omtrent", "rundt regnet", "godt og vel", "i omegnen af", "omring",
    ],
    nearly: &["næsten", "knap", "tæt på", "lige under", "op mod", "knapt"],
    more_than: &["mere end", "over", "flere end", "godt", "overst*", "lidt over"],
    less_than: &["mindre end", "under", "færre end"],
    at_least: &["mindst", "minimum"],
    at_most: &["højst", "maksimalt", "op til", "maks"],
    between: &["mellem"],
    and: &["og"],
    or: &["eller"],
    range_to: &["til", "og"],
    increase: &[
        "steg", "stig*", "steget", "voks*", "øg*", "stigning*", "op", "flere", "mere", "vækst*", "hæv*",
        "plus", "fremgang*", "dyrere", "stige*", "vokse*", "øge*", "hæve*", "forhøje*", "højere",
    ],
    decrease: &[
        "faldt", "fald*", "faldet", "ned", "færre", "mindre", "reduc*", "sænk*", "tabte", "tab", "minus",
        "nedgang*", "skær*", "billigere", "skrump*", "falde*", "sænke*", "sættes ned", "sat ned", "mindske*",
        "reducere*", "lavere", "skære*", "fald",
    ],
    by: &["med"],
    from: &["fra", "mod"],
    to: &["til", "på"],
    per: &["per", "pr.", "pr", "i", "om", "/", "hver"],
    per_nouns: &[
        "ton", "måneden", "måned", "året", "år", "time", "timen", "kilo", "liter", "tønde", "person",
        "indbygger", "dag",
    ],
    say: &[
        "sagde", "siger", "oplyser", "oplyste", "meddelte", "meddeler", "skriver", "skrev", "fortæller",
        "fortalte", "vurderer", "anslår", "forventer", "viser", "mener", "udtaler", "viste", "udtalte",
        "rapporterer", "bekræfter", "advarer", "oplyst", "afviser",
    ],
    according: &["ifølge", "efter", "i følge", "med henvisning til"],
    planned: &[
        "vil", "skal", "planlægger", "forventes at", "afsætter", "fyrer", "ansætter", "åbner", "bygger",
        "agter", "forventer at bygge", "nedlægger", "nedlægges", "får tilbage", "bygges", "åbnes",
    ],
    possible: &[
        "kan", "kunne", "forventer", "ventes", "sandsynligvis", "forventes", "forvent*", "vurder*", "anslå*",
        "måske", "formentlig", "prognose*", "risikerer",
    ],
    hypothetical: &["hvis", "ville", "skulle", "burde", "bør", "kræver", "kræve", "foreslår"],
    negation: &["ikke"],
    references: &[
        "side", "sider", "artikel", "kapitel", "nummer", "nr", "nr.", "tlf", "tlf.", "telefon", "linje",
        "vej", "motorvej", "paragraf", "§", "stk.", "sal", "bus", "spor", "perron", "tog", "toget",
        "værelse", "lokale", "bygning", "etage", "boeing", "airbus", "kanal", "resolution", "direktiv",
        "bilag", "afkørsel", "ring", "rute", "lov nr.", "stk", "kap.", "s.", "postboks", "gate", "sæde",
        "række", "trøje", "fly", "motorvejen", "bussen", "linjen", "sag",
    ],
    clock_before: &["klokken", "kl", "kl."],
    ordinal_names: &["århundrede*", "etage*", "sal", "kvartal*", "minut*", "runde*", "plads*", "gang"],
    superlatives: &["største", "højeste", "bedste", "mest", "flest"],
    superlative_endings: &["ste"],
    age_after: &["årig", "årige", "år gammel", "år gamle"],
    determiners: &[
        "den", "det", "de", "en", "et", "denne", "dette", "disse", "sin", "sit", "sine", "hans", "hendes",
        "dens", "dets", "deres", "vores", "hver", "hvert", "alle", "al",
    ],
    function_words: &[
        "og", "eller", "men", "for", "fordi", "når", "da", "hvis", "om", "at", "som", "der", "hvor", "hvad",
        "hvem", "i", "på", "af", "til", "fra", "med", "ved", "under", "over", "mellem", "efter", "før",
        "siden", "uden", "mod", "hos", "ifølge", "omkring", "per", "ikke", "kun", "også", "allerede", "endnu",
        "nu", "så", "dog", "her", "jeg", "han", "hun", "den", "det", "de", "vi", "man", "sig", "er", "var",
        "bliver", "blev", "blevet", "har", "havde", "haft", "vil", "ville", "skal", "skulle", "kan", "kunne",
        "må", "måtte", "bør", "får", "fik", "går", "gik", "kommer", "kom", "ligger", "lå", "står", "stod",
        "tager", "tog", "giver", "gav", "koster", "kostede", "betaler", "betalte", "bor", "arbejder",
        "spiser", "drikker", "bruger", "sælger", "solgte", "sættes", "sætter", "satte", "mere", "mindre",
        "mest", "mindst", "end", "meget", "mange", "få", "begge", "anden", "andet", "andre", "samt", "mens",
        "hvoraf", "hvilket", "alt", "intet", "ingen", "noget", "nogle", "lang", "langt", "lange", "høj",
        "højt", "høje", "dyb", "tung", "dagligt", "årligt", "tilsammen", "cirka", "næsten",
    ],
    amount: &[
        "er", "var", "bliver", "blev", "koster", "kostede", "udgør", "udgjorde", "nåede", "når", "har",
        "havde", "ligger på", "lå på", "løber op i", "svarer til", "vejer", "tæller", "beløber sig til",
    ],
    of: &["af"],
    hangs_on: &["for", "til en værdi af", "på", "i", "med"],
    verb_endings: &["ede", "erer", "eres", "edes"],
    heads: &["antal", "antallet", "summen", "gennemsnit", "højde", "længde", "vægt"],
    conjunctions: &["mens", "men", "hvis", "fordi", "at", "når", "da", "selvom", "som", "der"],
    periods: &[
        ("dag", PeriodNoun::Day), ("døgn", PeriodNoun::Day), ("uge", PeriodNoun::Week),
        ("ugen", PeriodNoun::Week), ("weekend", PeriodNoun::Weekend), ("weekenden", PeriodNoun::Weekend),
        ("måned", PeriodNoun::Month), ("måneden", PeriodNoun::Month), ("måneder", PeriodNoun::Month),
        ("kvartal", PeriodNoun::Quarter), ("halvår", PeriodNoun::Half), ("år", PeriodNoun::Year),
        ("året", PeriodNoun::Year), ("regnskabsår", PeriodNoun::FiscalYear), ("årti", PeriodNoun::Decade),
        ("sæson", PeriodNoun::Other), ("sæsonen", PeriodNoun::Other), ("sommer", PeriodNoun::Other),
        ("sommeren", PeriodNoun::Other), ("vinter", PeriodNoun::Other), ("vinteren", PeriodNoun::Other),
        ("efterår", PeriodNoun::Other), ("foråret", PeriodNoun::Other), ("morgen", PeriodNoun::Other),
        ("aften", PeriodNoun::Other), ("nat", PeriodNoun::Other), ("natten", PeriodNoun::Other),
        ("periode", PeriodNoun::Other), ("perioden", PeriodNoun::Other),
    ],
    relative: &[
        ("sidste", -1), ("forrige", -1), ("seneste", -1), ("foregående", -1), ("tidligere", -1), ("dette", 0),
        ("denne", 0), ("indeværende", 0), ("samme", 0), ("næste", 1), ("kommende", 1),
    ],
    moments: &[
        ("i fjor", PeriodNoun::Year, -1), ("i år", PeriodNoun::Year, 0), ("sidste år", PeriodNoun::Year, -1),
        ("året før", PeriodNoun::Year, -1), ("et år tidligere", PeriodNoun::Year, -1),
        ("i går", PeriodNoun::Day, -1), ("i dag", PeriodNoun::Day, 0), ("i morgen", PeriodNoun::Day, 1),
        ("næste år", PeriodNoun::Year, 1),
    ],
    period_before: &[
        "i", "på", "fra", "til", "siden", "under", "efter", "før", "inden", "ved udgangen af", "i løbet af",
        "for", "om",
    ],
    period_after: &["siden", "tidligere", "før", "senere"],
    compared: &["end", "mod", "i forhold til", "sammenlignet med"],
    unchanged: &["uændret", "uændret på", "fastholdt på", "fastholder", "holdt på"],
    relatives: &["som", "der"],
    idioms: &["24/7", "50/50", "50-50", "50:50"],
    clock_after: &["om morgenen", "om aftenen", "om natten"],
    street: &["gade", "gaden", "vej", "vejen", "allé", "allè", "plads", "stræde", "boulevard", "torv"],
    ..Locale::PLAIN
};
