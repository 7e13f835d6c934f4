//! Czech.

use tallywire_article::Language;

use super::Locale;
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("cs"),
    home_currency: Some("CZK"),
    money_words: &[
        "stál*", "stát", "stojí", "náklad*", "dluh*", "zisk*", "ztrát*", "tržb*", "rozpoč*", "schod*",
        "invest*", "výdaj*",
    ],
    cardinals: &[
        ("dvou", 2), ("dvěma", 2), ("tří", 3), ("třem", 3), ("čtyř", 4), ("čtyřem", 4), ("pěti", 5),
        ("šesti", 6), ("sedmi", 7), ("osmi", 8), ("devíti", 9), ("deseti", 10), ("jedenácti", 11),
        ("dvanácti", 12), ("patnácti", 15), ("dvaceti", 20), ("třiceti", 30), ("čtyřiceti", 40),
        ("padesáti", 50), ("šedesáti", 60), ("sedmdesáti", 70), ("osmdesáti", 80), ("devadesáti", 90),
    ],
    minus: &["minus"],
    below_zero: &["pod nulou", "mrazu"],
    scales: &[
        ("tisíc", 3), ("tisíce", 3), ("tis.", 3), ("tis", 3), ("milion", 6), ("miliony", 6), ("milionů", 6),
        ("milionu", 6), ("milionech", 6), ("mil.", 6), ("mil", 6), ("mld", 9), ("mld.", 9), ("miliarda", 9),
        ("miliardy", 9), ("miliard", 9), ("miliardu", 9), ("miliardách", 9), ("bilion", 12), ("biliony", 12),
        ("bilionů", 12), ("bil.", 12),
    ],
    numerals: &[
        ("tisíc", "1000"), ("milion", "1000000"), ("miliarda", "1000000000"), ("miliardu", "1000000000"),
        ("půl", "0.5"), ("půldruhého", "1.5"), ("půl milionu", "500000"), ("půl miliardy", "500000000"),
        ("tucet", "12"), ("poldruhého", "1.5"),
    ],
    about_numerals: &[("desítka", "10")],
    and_a_half: &["a půl"],
    ordinals: &[
        ("první", 1), ("druh*", 2), ("třetí", 3), ("čtvrt*", 4), ("pát*", 5), ("šest*", 6), ("sedm*", 7),
    ],
    currencies: &[
        ("koruna", "CZK"), ("koruny", "CZK"), ("korun", "CZK"), ("korunu", "CZK"), ("korunách", "CZK"),
        ("kč", "CZK"), ("euro", "EUR"), ("eura", "EUR"), ("eur", "EUR"), ("dolar", "USD"), ("dolary", "USD"),
        ("dolarů", "USD"), ("libra", "GBP"), ("libry", "GBP"), ("liber", "GBP"), ("zlotých", "PLN"),
        ("forintů", "HUF"), ("rublů", "RUB"), ("jüanů", "CNY"), ("jenů", "JPY"), ("franků", "CHF"),
        ("hřiven", "UAH"),
    ],
    cents: &[("haléř", "CZK"), ("haléřů", "CZK"), ("centů", "EUR"), ("haléře", "CZK")],
    units: &[
        ("tun", "t"), ("tuny", "t"), ("tunu", "t"), ("kilo", "kg"), ("kil", "kg"), ("barel", "[bbl_us]"),
        ("barelů", "[bbl_us]"), ("km/h", "km/h"), ("kilometrů v hodině", "km/h"), ("stupňů", "Cel"),
        ("stupně", "Cel"), ("stupeň", "Cel"), ("stupňů celsia", "Cel"), ("let", "a"), ("roky", "a"),
        ("rok", "a"), ("roku", "a"), ("letech", "a"), ("měsíce", "mo"), ("měsíců", "mo"), ("měsíc", "mo"),
        ("týdny", "wk"), ("týdnů", "wk"), ("dny", "d"), ("dní", "d"), ("dnů", "d"), ("hodiny", "h"),
        ("hodin", "h"), ("minut", "min"), ("minuty", "min"), ("sekund", "s"), ("hektarů", "har"),
        ("hektary", "har"), ("metrů čtverečních", "m2"), ("metrů krychlových", "m3"), ("hektolitrů", "hL"),
        ("megawattů", "MW"), ("gigawattů", "GW"),
    ],
    percent: &["procento", "procenta", "procent", "procentech", "procenty", "procentní"],
    percentage_point: &[
        "p. b.", "p.b.",
        "procentní bod", "procentního bodu", "procentní body", "procentních bodů", "procentního bod",
    ],
    basis_point: &["bazický bod", "bazických bodů", "bazické body"],
    per_mille: &["promile"],
    fractions: &[
        ("polovina", 2), ("poloviny", 2), ("polovinu", 2), ("třetina", 3), ("třetiny", 3), ("třetinu", 3),
        ("třetin", 3), ("čtvrtina", 4), ("čtvrtiny", 4), ("čtvrtinu", 4), ("pětina", 5), ("pětiny", 5),
        ("pětinu", 5), ("desetina", 10), ("desetiny", 10),
    ],
    bare_fractions: &[
        ("polovina", 1, 2), ("poloviny", 1, 2), ("polovinu", 1, 2), ("o polovinu", 1, 2),
        ("třetina", 1, 3), ("třetinu", 1, 3), ("třetiny", 1, 3), ("čtvrtina", 1, 4), ("čtvrtinu", 1, 4),
        ("čtvrtiny", 1, 4), ("pětina", 1, 5), ("pětinu", 1, 5), ("desetinu", 1, 10), ("šestinu", 1, 6),
        ("osminu", 1, 8),
    ],
    out_of: &["z", "ze"],
    every: &["každý", "každá", "každé"],
    multiples: &[
        ("zdvojnásob*", "2", UP), ("dvojnásob*", "2", None), ("ztrojnásob*", "3", UP),
        ("trojnásob*", "3", None), ("čtyřnásob*", "4", None),
    ],
    multiple_endings: &["násobný", "násobek", "násobně", "krát"],
    times: &["krát"],
    comparison: &["více", "méně", "vyšší", "větší", "víc", "rychleji"],
    vague_nouns: &[
        "desítky", "desítek", "stovky", "stovek", "tisíce", "tisíců", "miliony", "milionů", "desítky tisíc",
        "stovky tisíc", "stovky milionů", "desítky milionů", "několik tisíc", "několik set",
        "několik desítek", "několik milionů",
    ],
    vague_adjectives: &["několik", "několika", "pár"],
    about: &["asi", "zhruba", "přibližně", "kolem", "okolo", "přes zhruba", "cca", "odhadem", "na"],
    nearly: &["téměř", "skoro", "takřka", "bezmála", "necelých", "necelé", "necelá"],
    more_than: &["více než", "přes", "nad", "víc než", "překroč*", "vyšší než"],
    less_than: &["méně než", "pod", "míň než"],
    at_least: &["nejméně", "alespoň", "minimálně", "aspoň", "od"],
    at_most: &["nejvýše", "maximálně", "až", "nanejvýš", "do"],
    between: &["mezi"],
    and: &["a", "až"],
    or: &["nebo", "či"],
    range_to: &["až", "do"],
    increase: &[
        "vzrost*", "stoup*", "zvýš*", "růst*", "rost*", "narost*", "nárůst*", "přibyl*", "více", "zdraž*",
        "přid*", "posíl*", "vyšší", "plus",
    ],
    decrease: &[
        "kles*", "poklesl*", "pokles*", "sníž*", "snížil*", "ubyl*", "méně", "zlevn*", "zmenš*", "ztrat*",
        "propad*", "nižší", "úbyt*", "škrt*",
    ],
    by: &["o"],
    from: &["z", "ze", "od", "proti"],
    to: &["na", "do"],
    per: &["za", "na", "/"],
    per_nouns: &["tunu", "měsíc", "rok", "den", "hodinu", "kilogram", "litr", "osobu", "metr", "akcii"],
    say: &[
        "řekl", "řekla", "uvedl", "uvedla", "uvedli", "oznámil", "oznámila", "oznámilo", "informoval",
        "informovala", "sdělil", "sdělila", "tvrdí", "odhaduje", "odhadují", "potvrdil", "očekává", "dodal",
        "dodala",
    ],
    according: &["podle", "dle"],
    planned: &["chce", "chtějí", "plánuje", "plánují", "bude", "budou", "hodlá"],
    possible: &["může", "mohou", "mohl by", "mohla by", "očekává", "pravděpodobně"],
    hypothetical: &["by", "kdyby", "pokud"],
    negation: &["nikoli", "ne", "nikoliv"],
    references: &[
        "strana", "strany", "str.", "článek", "č.", "číslo", "kapitola", "odstavec", "tel.", "linka",
        "dálnice", "silnice", "sál", "paragraf", "vyhláška", "zákon", "ulice",
    ],
    clock_before: &["v", "od", "do", "po", "ve"],
    clock_after: &["hodin", "hodiny", "h"],
    ordinal_names: &[
        "stolet*", "výroč*", "patr*", "čtvrtlet*", "minut*", "kol*", "ročník*", "míst*", "den", "rok",
    ],
    superlatives: &["největší", "nejvyšší", "nejlepší", "nejnižší"],
    age_after: &["letý", "letá", "letého", "leté", "letých", "letou", "letí"],
    ..Locale::PLAIN
};
