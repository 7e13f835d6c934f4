//! Romanian.

use tallywire_article::Language;

use super::Locale;
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ro"),
    scales_take_of: true,
    of: &["de", "din"],
    home_currency: Some("RON"),
    money_words: &[
        "cost*", "datori*", "profit*", "pierder*", "venit*", "buget*", "deficit*", "invest*", "cheltui*",
        "valoare*",
    ],
    minus: &["minus"],
    below_zero: &["sub zero"],
    scales: &[
        ("mie", 3), ("mii", 3), ("mii de", 3), ("milion", 6), ("milioane", 6), ("milioane de", 6),
        ("milionul", 6), ("mil.", 6), ("mil", 6), ("mld", 9), ("mld.", 9), ("miliard", 9), ("miliarde", 9),
        ("miliarde de", 9), ("miliardul", 9), ("bilion", 12), ("trilioane", 12),
    ],
    numerals: &[
        ("jumătate de milion", "500000"), ("jumătate de miliard", "500000000"), ("duzină", "12"),
        ("un milion și jumătate", "1500000"),
    ],
    about_numerals: &[("vreo zece", "10")],
    and_a_half: &["și jumătate", "şi jumătate"],
    ordinals: &[
        ("prim*", 1), ("al doilea", 2), ("a doua", 2), ("al treilea", 3), ("a treia", 3), ("al patrulea", 4),
        ("a patra", 4),
    ],
    currencies: &[
        ("leu", "RON"), ("lei", "RON"), ("de lei", "RON"), ("euro", "EUR"), ("de euro", "EUR"),
        ("dolar", "USD"), ("dolari", "USD"), ("de dolari", "USD"), ("lire sterline", "GBP"), ("lire", "GBP"),
        ("franci", "CHF"), ("ruble", "RUB"), ("forinți", "HUF"), ("grivne", "UAH"), ("zloți", "PLN"),
        ("yuani", "CNY"),
    ],
    cents: &[("ban", "RON"), ("bani", "RON"), ("de bani", "RON"), ("cenți", "EUR"), ("eurocenți", "EUR")],
    units: &[
        ("tonă", "t"), ("tone", "t"), ("de tone", "t"), ("kilogram", "kg"), ("kilograme", "kg"),
        ("de kilograme", "kg"), ("kilometri", "km"), ("de kilometri", "km"), ("metri", "m"),
        ("de metri", "m"), ("litri", "L"), ("de litri", "L"), ("baril", "[bbl_us]"), ("barili", "[bbl_us]"),
        ("de barili", "[bbl_us]"), ("km/h", "km/h"), ("kilometri pe oră", "km/h"),
        ("de kilometri pe oră", "km/h"), ("grade", "Cel"), ("de grade", "Cel"), ("an", "a"), ("ani", "a"),
        ("de ani", "a"), ("lună", "mo"), ("luni", "mo"), ("de luni", "mo"), ("săptămâni", "wk"),
        ("de săptămâni", "wk"), ("zi", "d"), ("zile", "d"), ("de zile", "d"), ("oră", "h"), ("ore", "h"),
        ("de ore", "h"), ("minut", "min"), ("minute", "min"), ("de minute", "min"), ("secunde", "s"),
        ("de secunde", "s"), ("hectare", "har"), ("de hectare", "har"), ("metri pătrați", "m2"),
        ("de metri pătrați", "m2"), ("mp", "m2"), ("metri cubi", "m3"), ("de metri cubi", "m3"),
        ("mc", "m3"), ("megawați", "MW"), ("hectolitri", "hL"), ("de hectolitri", "hL"),
    ],
    percent: &["la sută", "procent", "procente", "de procente"],
    percentage_point: &["punct procentual", "puncte procentuale", "de puncte procentuale", "p.p."],
    basis_point: &["punct de bază", "puncte de bază", "de puncte de bază"],
    per_mille: &["la mie"],
    fractions: &[
        ("jumătate", 2), ("treime", 3), ("treimi", 3), ("sfert", 4), ("sferturi", 4), ("pătrime", 4),
        ("cincime", 5), ("cincimi", 5), ("zecime", 10), ("zecimi", 10),
    ],
    bare_fractions: &[
        ("jumătate", 1, 2), ("jumătatea", 1, 2), ("la jumătate", 1, 2), ("o treime", 1, 3),
        ("un sfert", 1, 4), ("o cincime", 1, 5),
    ],
    out_of: &["din", "dintre", "din cei", "din cele", "din totalul de"],
    one_in: &["din"],
    every: &["fiecare"],
    multiples: &[
        ("dubl*", "2", UP), ("dublu", "2", None), ("dublul", "2", None), ("tripl*", "3", UP),
        ("triplu", "3", None), ("înjumătăț*", "0.5", DOWN),
    ],
    times: &["ori", "de ori"],
    comparison: &["mai", "față"],
    vague_nouns: &[
        "zeci", "sute", "mii", "milioane", "miliarde", "zeci de mii", "sute de mii", "câteva mii",
        "câteva sute", "câteva zeci", "câteva milioane", "zeci de milioane", "sute de milioane",
    ],
    vague_adjectives: &["câteva", "câțiva", "mai multe", "mai mulți"],
    about: &["circa", "aproximativ", "în jur de", "cam", "vreo", "în jurul a"],
    nearly: &["aproape", "aproape de", "puțin sub"],
    more_than: &["peste", "mai mult de", "mai mulți de", "mai multe de", "depăș*"],
    less_than: &["sub", "mai puțin de", "mai puține de"],
    at_least: &["cel puțin", "minimum", "minim"],
    at_most: &["cel mult", "maximum", "maxim", "până la"],
    between: &["între"],
    and: &["și", "şi"],
    or: &["sau"],
    range_to: &["la", "până la", "și"],
    increase: &[
        "cresc*", "crește", "creşt*", "crescut", "creșter*", "major*", "urc*", "scump*", "mai mult",
        "mai mulți", "avans*", "ridic*", "plus", "adăug*",
    ],
    decrease: &[
        "scăd*", "scad*", "scade", "redu*", "diminu*", "coborâ*", "ieftin*", "mai puțin", "pierd*",
        "pierdut", "minus",
    ],
    by: &["cu"],
    from: &["de la", "din", "față de"],
    to: &["la", "până la"],
    per: &["pe", "de", "la", "/", "per"],
    per_nouns: &[
        "tonă", "lună", "an", "zi", "oră", "kilogram", "litru", "baril", "persoană", "locuitor", "metru",
    ],
    say: &[
        "spus", "a spus", "spune", "declarat", "a declarat", "declară", "anunțat", "a anunțat", "anunță",
        "precizat", "a precizat", "afirmat", "a afirmat", "estimează", "arată", "transmis", "a transmis",
        "susține", "explicat",
    ],
    according: &["potrivit", "conform", "după"],
    planned: &["vrea", "vor", "va", "planific*", "intenționează", "urmează"],
    possible: &["ar putea", "poate", "pot", "estim*", "așteaptă", "probabil"],
    hypothetical: &["ar", "dacă"],
    negation: &["nu", "și nu"],
    references: &[
        "pagina", "pag.", "articolul", "art.", "alineatul", "alin.", "numărul", "nr.", "nr", "tel.",
        "capitolul", "linia", "legea", "drumul", "sala", "strada", "autostrada", "camera",
    ],
    clock_before: &["la", "la ora", "ora", "de la", "până la"],
    ordinal_names: &["secol*", "aniversar*", "etaj*", "trimestr*", "semestr*", "minut*", "ediți*", "loc*"],
    superlatives: &["cel mai", "cea mai", "cei mai", "cele mai"],
    age_after: &["de ani vechime"],
    age_before: &["în vârstă de", "vârsta de"],
    ..Locale::PLAIN
};
