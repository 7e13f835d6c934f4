//! Norwegian Bokmål.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("nb"),
    home_currency: Some("NOK"),
    money_words: &[
        "kost*", "gjeld*", "overskudd*", "underskudd*", "omset*", "budsjett*", "invest*", "utgift*",
        "verdt*", "oljefond*", "bevilg*",
    ],
    minus: &["minus"],
    below_zero: &["under null", "kuldegrader", "minus"],
    scales: &[
        ("hundre", 2), ("tusen", 3), ("t.", 3), ("million", 6), ("millioner", 6), ("mill", 6), ("mill.", 6),
        ("mn", 6), ("mrd", 9), ("mrd.", 9), ("milliard", 9), ("milliarder", 9), ("mia", 9), ("billion", 12),
        ("billioner", 12), ("bio", 12),
    ],
    numerals: &[
        ("halvannen", "1.5"), ("halvannet", "1.5"), ("ett", "1"), ("syv", "7"), ("tjue", "20"),
        ("tretti", "30"), ("dusin", "12"), ("en halv million", "500000"), ("en halv milliard", "500000000"),
        ("snes", "20"),
    ],
    about_numerals: &[
        ("titall", "10"), ("et titall", "10"), ("et tjuetall", "20"), ("et trettitall", "30"),
        ("et førtitall", "40"), ("et femtitall", "50"),
    ],
    one_articles: &["en", "et"],
    and_a_half: &["og en halv", "og et halvt", "en halv"],
    ordinal_suffixes: &["."],
    ordinals: &[
        ("første", 1), ("anden", 2), ("andet", 2), ("tredje", 3), ("fjerde", 4), ("femte", 5), ("sjette", 6),
    ],
    currencies: &[
        ("mnok", "NOK"), ("mrd. kr", "NOK"),
        ("krone", "NOK"), ("kroner", "NOK"), ("kr", "NOK"), ("kr.", "NOK"), ("danske kroner", "DKK"),
        ("svenske kroner", "SEK"), ("norske kroner", "NOK"), ("euro", "EUR"), ("dollar", "USD"),
        ("pund", "GBP"), ("yen", "JPY"), ("yuan", "CNY"), ("rubler", "RUB"), ("schweizerfranc", "CHF"),
        ("zloty", "PLN"),
    ],
    cents: &[("øre", "NOK"), ("cent", "EUR")],
    units: &[
        ("tonn", "t"), ("kilo", "kg"), ("fat", "[bbl_us]"), ("km/t", "km/h"), ("kilometer i timen", "km/h"),
        ("meter i sekundet", "m/s"), ("grader", "Cel"), ("grad", "Cel"), ("sømil", "[nmi_i]"), ("år", "a"),
        ("måned", "mo"), ("måneder", "mo"), ("uke", "wk"), ("uker", "wk"), ("dag", "d"), ("dager", "d"),
        ("døgn", "d"), ("time", "h"), ("timer", "h"), ("minutt", "min"), ("minutter", "min"),
        ("sekunder", "s"), ("hektar", "har"), ("kvadratmeter", "m2"), ("kubikmeter", "m3"),
        ("hektoliter", "hL"), ("kilowatt-timer", "kW.h"), ("megawatt", "MW"), ("gigawatt", "GW"),
        ("årtier", "10.a"),
    ],
    percent: &["prosent", "pst.", "pst"],
    percentage_point: &["prosentpoeng", "prosentpoengs", "prosentenhet"],
    basis_point: &["basispunkt", "basispunkter"],
    per_mille: &["promille"],
    fractions: &[
        ("halvparten", 2), ("halve", 2), ("tredjedel", 3), ("tredeler", 3), ("tredel", 3),
        ("fjerdedel", 4), ("fjerdedeler", 4), ("firedel", 4), ("kvart", 4), ("femtedel", 5),
        ("femtedeler", 5), ("femdel", 5), ("tiendedel", 10), ("tiendedele", 10), ("firedeler", 4),
        ("femdeler", 5),
    ],
    bare_fractions: &[("halvparten", 1, 2), ("halvparten av", 1, 2), ("halve", 1, 2)],
    out_of: &["av", "av de"],
    one_in: &["av"],
    every: &["hver", "hvert"],
    multiples: &[
        ("doblet", "2", UP), ("doble", "2", UP), ("dobl*", "2", UP), ("tredobl*", "3", UP),
        ("fordobl*", "2", UP), ("dobbelt*", "2", None), ("tredobbelt*", "3", None), ("firdobl*", "4", UP),
        ("halver*", "0.5", DOWN),
    ],
    times: &["ganger", "gang"],
    comparison: &["så", "flere", "mere", "høyere", "større"],
    vague_nouns: &[
        "titalls", "dusinvis", "hundrevis", "tusenvis", "titusenvis", "hundretusenvis", "millionvis",
        "flere hundre", "flere tusen", "titusener", "hundretusener", "flere millioner", "flere milliarder",
    ],
    vague_adjectives: &["flere", "nogle", "et par", "adskillige", "en håndfuld"],
    about: &["rundt", "omtrent", "om lag", "cirka", "ca", "ca.", "omkring", "rundt regnet"],
    nearly: &["nesten", "knapt", "nær", "i underkant av", "opp mot", "snaut"],
    more_than: &["mer enn", "over", "flere enn", "drøyt", "godt over", "i overkant av"],
    less_than: &["mindre enn", "under", "færre enn"],
    at_least: &["minst", "minimum"],
    at_most: &["høyst", "maksimalt", "opptil", "inntil", "maks"],
    between: &["mellom"],
    and: &["og"],
    or: &["eller"],
    range_to: &["til", "og"],
    increase: &[
        "steg", "stig*", "steget", "økte", "økt", "øk*", "økning*", "opp", "flere", "mer", "vekst*", "vokst*",
        "hev*", "plus", "dyrere", "vokse*", "stige*", "øke*", "heve*", "høyere",
    ],
    decrease: &[
        "falt", "fall*", "sank", "synk*", "ned", "færre", "mindre", "redus*", "senk*", "tapte", "tap",
        "minus", "nedgang*", "kutt*", "billigere", "krymp*", "falle*", "senke*", "reduser*", "lavere", "fall",
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
        "sa", "sier", "opplyser", "opplyste", "meldte", "melder", "skriver", "skrev", "forteller", "fortalte",
        "anslår", "venter", "viser", "mener", "uttaler", "viste", "rapporterer", "bekrefter", "advarer",
        "opplyst", "avviser", "vurderer", "ifølge",
    ],
    according: &["ifølge", "etter", "i henhold til", "i følge", "med henvisning til"],
    planned: &[
        "vil", "skal", "planlægger", "forventes at", "planlegger", "setter av", "bevilger", "sier opp",
        "ansetter", "åpner", "bygger", "varsler", "holdes stengt", "bygges",
    ],
    possible: &[
        "kan", "kunne", "forventer", "ventes", "sandsynligvis", "forventes", "forvent*", "venter", "anslå*",
        "kanskje", "trolig", "sannsynligvis", "prognose*", "varsler", "risikerer",
    ],
    hypothetical: &["hvis", "ville", "skulle", "dersom", "burde", "bør", "krever", "kreve", "foreslår"],
    negation: &["ikke"],
    references: &[
        "side", "sider", "artikel", "kapitel", "nummer", "nr", "nr.", "tlf", "tlf.", "telefon", "linje",
        "vej", "motorvej", "paragraf", "§", "stk.", "sal", "bus",
    ],
    clock_before: &["klokken", "kl", "kl."],
    ordinal_names: &["århundrede*", "etage*", "sal", "kvartal*", "minut*", "runde*", "plads*", "gang"],
    superlatives: &["største", "højeste", "bedste", "mest", "flest"],
    superlative_endings: &["ste"],
    age_after: &["årig", "årige", "år gammel", "år gamle"],
    determiners: &[
        "den", "det", "de", "en", "ei", "et", "denne", "dette", "disse", "sin", "sitt", "sine", "hans",
        "hennes", "dens", "dets", "deres", "vår", "våre", "hver", "hvert", "alle", "all",
    ],
    function_words: &[
        "og", "eller", "men", "for", "fordi", "når", "da", "hvis", "om", "at", "som", "der", "hvor", "hva",
        "hvem", "i", "på", "av", "til", "fra", "med", "ved", "under", "over", "mellom", "etter", "før",
        "siden", "uten", "mot", "hos", "ifølge", "omkring", "per", "ikke", "bare", "kun", "også", "allerede",
        "ennå", "nå", "så", "her", "jeg", "han", "hun", "den", "det", "de", "vi", "man", "seg", "er", "var",
        "blir", "ble", "blitt", "har", "hadde", "hatt", "vil", "ville", "skal", "skulle", "kan", "kunne",
        "må", "måtte", "bør", "får", "fikk", "går", "gikk", "kommer", "kom", "ligger", "lå", "står", "sto",
        "tar", "tok", "gir", "ga", "koster", "kostet", "betaler", "betalte", "bor", "jobber", "spiser",
        "drikker", "bruker", "selger", "solgte", "setter", "satte", "holdt", "holder", "mer", "mindre",
        "mest", "minst", "enn", "mye", "mange", "få", "begge", "annen", "annet", "andre", "samt", "mens",
        "hvorav", "noe", "noen", "ingen", "lang", "langt", "lange", "høy", "høyt", "høye", "dyp", "tung",
        "daglig", "årlig", "rundt", "nesten", "varsler",
    ],
    amount: &[
        "er", "var", "blir", "ble", "koster", "kostet", "utgjør", "utgjorde", "nådde", "når", "har", "hadde",
        "ligger på", "lå på", "beløper seg til", "tilsvarer", "veier", "teller",
    ],
    of: &["av"],
    hangs_on: &["for", "til en verdi av", "på", "i", "med"],
    verb_endings: &["erer", "eres", "erte"],
    heads: &["antall", "antallet", "summen", "gjennomsnitt", "høyde", "lengde", "vekt"],
    conjunctions: &["mens", "men", "hvis", "fordi", "at", "når", "da", "selv om", "som"],
    periods: &[
        ("dag", PeriodNoun::Day), ("døgn", PeriodNoun::Day), ("uke", PeriodNoun::Week),
        ("uken", PeriodNoun::Week), ("uka", PeriodNoun::Week), ("helgen", PeriodNoun::Weekend),
        ("helga", PeriodNoun::Weekend), ("måned", PeriodNoun::Month), ("måneden", PeriodNoun::Month),
        ("måneder", PeriodNoun::Month), ("kvartal", PeriodNoun::Quarter), ("halvår", PeriodNoun::Half),
        ("år", PeriodNoun::Year), ("året", PeriodNoun::Year), ("regnskapsår", PeriodNoun::FiscalYear),
        ("tiår", PeriodNoun::Decade), ("sesong", PeriodNoun::Other), ("sesongen", PeriodNoun::Other),
        ("sommer", PeriodNoun::Other), ("sommeren", PeriodNoun::Other), ("vinter", PeriodNoun::Other),
        ("vinteren", PeriodNoun::Other), ("høst", PeriodNoun::Other), ("høsten", PeriodNoun::Other),
        ("våren", PeriodNoun::Other), ("morgen", PeriodNoun::Other), ("kveld", PeriodNoun::Other),
        ("natt", PeriodNoun::Other), ("perioden", PeriodNoun::Other), ("jul", PeriodNoun::Other),
    ],
    relative: &[
        ("siste", -1), ("forrige", -1), ("sist", -1), ("foregående", -1), ("dette", 0), ("denne", 0),
        ("inneværende", 0), ("samme", 0), ("neste", 1), ("kommende", 1),
    ],
    moments: &[
        ("i fjor", PeriodNoun::Year, -1), ("i år", PeriodNoun::Year, 0), ("året før", PeriodNoun::Year, -1),
        ("et år tidligere", PeriodNoun::Year, -1), ("i går", PeriodNoun::Day, -1),
        ("i dag", PeriodNoun::Day, 0), ("i morgen", PeriodNoun::Day, 1), ("neste år", PeriodNoun::Year, 1),
    ],
    period_before: &[
        "i", "på", "fra", "til", "siden", "under", "etter", "før", "innen", "ved utgangen av", "i løpet av",
        "for", "om",
    ],
    period_after: &["siden", "tidligere", "før", "senere"],
    compared: &["enn", "mot", "sammenlignet med", "i forhold til"],
    unchanged: &["uendret", "uendret på", "holdt styringsrenten på", "holdt", "holder"],
    relatives: &["som"],
    ..Locale::PLAIN
};
