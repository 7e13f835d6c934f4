//! Croatian.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("hr"),
    home_currency: Some("EUR"),
    money_words: &[
        "košta*", "dug*", "dobit*", "gubit*", "prihod*", "proračun*", "manjak", "ulaga*", "troš*",
        "vrijed*",
    ],
    minus: &["minus"],
    below_zero: &["ispod nule"],
    scales: &[
        ("tisuća", 3), ("tisuće", 3), ("tisuću", 3), ("tis.", 3), ("milijun", 6), ("milijuna", 6),
        ("milijuni", 6), ("mil.", 6), ("milijarda", 9), ("milijarde", 9), ("milijardi", 9), ("milijardu", 9),
        ("mlrd", 9), ("mlrd.", 9), ("bilijun", 12), ("bilijuna", 12),
    ],
    numerals: &[
        ("tisuća", "1000"), ("tisuću", "1000"), ("milijun", "1000000"), ("milijarda", "1000000000"),
        ("milijardu", "1000000000"),
        ("pola", "0.5"), ("pola milijuna", "500000"), ("pola milijarde", "500000000"), ("tucet", "12"),
        ("jedan i pol", "1.5"),
    ],
    about_numerals: &[
        ("desetak", "10"), ("petnaestak", "15"), ("dvadesetak", "20"), ("tridesetak", "30"),
        ("četrdesetak", "40"), ("pedesetak", "50"), ("stotinjak", "100"),
    ],
    and_a_half: &["i pol", "ipol"],
    ordinals: &[("prv*", 1), ("drug*", 2), ("treć*", 3), ("četvrt*", 4), ("pet*", 5), ("šest*", 6)],
    currencies: &[
        ("euro", "EUR"), ("eura", "EUR"), ("euri", "EUR"), ("eurima", "EUR"), ("dolar", "USD"),
        ("dolara", "USD"), ("dolari", "USD"), ("kuna", "HRK"), ("kune", "HRK"), ("funti", "GBP"),
        ("funta", "GBP"), ("franaka", "CHF"), ("forinti", "HUF"), ("rubalja", "RUB"), ("maraka", "BAM"),
        ("dinara", "RSD"), ("kruna", "CZK"),
    ],
    cents: &[("cent", "EUR"), ("centa", "EUR"), ("centi", "EUR"), ("lipa", "HRK")],
    units: &[
        ("tona", "t"), ("tone", "t"), ("tonu", "t"), ("kilograma", "kg"), ("kilometara", "km"),
        ("kilometra", "km"), ("metara", "m"), ("metra", "m"), ("litara", "L"), ("stupnjeva", "Cel"),
        ("stupanj", "Cel"), ("stupnja", "Cel"), ("celzijevih stupnjeva", "Cel"), ("barel", "[bbl_us]"),
        ("barela", "[bbl_us]"), ("kilometara na sat", "km/h"), ("godina", "a"), ("godine", "a"),
        ("godinu", "a"), ("mjeseci", "mo"), ("mjeseca", "mo"), ("mjesec", "mo"), ("tjedana", "wk"),
        ("tjedna", "wk"), ("tjedan", "wk"), ("dana", "d"), ("dan", "d"), ("sati", "h"), ("sata", "h"),
        ("sat", "h"), ("minuta", "min"), ("minute", "min"), ("sekundi", "s"), ("hektara", "har"),
        ("kvadratnih metara", "m2"), ("kubnih metara", "m3"), ("četvornih metara", "m2"),
        ("četvornih kilometara", "km2"), ("megavata", "MW"),
    ],
    percent: &["posto", "postotak", "postotka", "postotaka", "postotna"],
    percentage_point: &[
        "postotni bod", "postotna boda", "postotnih bodova", "postotnog boda", "postotni bodovi",
    ],
    basis_point: &["baznih bodova", "bazni bod", "bazna boda", "baznih bodova", "bazna boda", "bazni bod"],
    per_mille: &["promil", "promila"],
    fractions: &[
        ("polovica", 2), ("polovice", 2), ("polovicu", 2), ("polovina", 2), ("trećina", 3), ("trećine", 3),
        ("trećinu", 3), ("četvrtina", 4), ("četvrtine", 4), ("četvrtinu", 4), ("petina", 5), ("petine", 5),
        ("petinu", 5), ("desetina", 10),
    ],
    bare_fractions: &[
        ("polovica", 1, 2), ("polovice", 1, 2), ("polovicu", 1, 2), ("polovina", 1, 2), ("polovinu", 1, 2),
        ("trećina", 1, 3), ("trećinu", 1, 3), ("trećine", 1, 3), ("četvrtina", 1, 4), ("četvrtinu", 1, 4),
        ("četvrtine", 1, 4), ("petina", 1, 5), ("petinu", 1, 5), ("šestinu", 1, 6), ("šestina", 1, 6),
        ("osminu", 1, 8),
    ],
    out_of: &["od", "od ukupno"],
    every: &["svaki", "svaka", "svako", "svaku"],
    multiples: &[
        ("udvostruč*", "2", UP), ("dvostruk*", "2", None), ("duplo", "2", None), ("utrostruč*", "3", UP),
        ("trostruk*", "3", None), ("prepolov*", "0.5", DOWN),
    ],
    times: &["puta", "put"],
    comparison: &["više", "manje", "veći", "veća", "veće", "viši"],
    vague_nouns: &[
        "deseci", "desetke", "desetaka", "stotine", "tisuće", "tisućama", "milijuni", "deseci tisuća",
        "stotine tisuća", "desetke tisuća", "nekoliko tisuća", "nekoliko stotina", "nekoliko desetaka",
        "nekoliko milijuna", "stotine milijuna",
    ],
    vague_adjectives: &["nekoliko"],
    about: &["oko", "približno", "otprilike", "kojih"],
    nearly: &["gotovo", "skoro", "blizu", "zamalo"],
    more_than: &["više od", "preko", "iznad", "premaš*", "više nego", "nešto više od"],
    less_than: &["manje od", "ispod"],
    at_least: &["najmanje", "barem", "bar", "minimalno"],
    at_most: &["najviše", "do", "maksimalno"],
    between: &["između"],
    and: &["i"],
    or: &["ili"],
    range_to: &["do"],
    increase: &[
        "porast*", "porasl*", "poveć*", "rast*", "skoč*", "poskup*", "više", "uveć*", "viš*", "viši", "viša",
        "skoči*", "povećan*", "raste", "rastu",
    ],
    decrease: &[
        "pao", "pala", "palo", "pali", "pad*", "smanj*", "pojeftin*", "manje", "sniz*", "sniž*", "izgub*",
        "niž*", "gubi", "gube", "spusti*", "spuštanj*", "smanjen*", "niži", "niža", "manji", "manja",
        "jeftinij*",
    ],
    by: &["za"],
    from: &["s", "sa", "od"],
    to: &["na", "do"],
    per: &["po", "na", "/", "za"],
    per_nouns: &[
        "toni", "tonu", "stanovniku", "kilogramu", "kilogram", "litri", "litru", "barelu", "osobi",
        "mjesecu",
    ],
    say: &[
        "rekao", "rekla", "kaže", "kažu", "priopćio", "priopćila", "priopćilo", "izjavio", "izjavila",
        "naveo", "navela", "objavio", "objavila", "procjenjuje", "procjenjuju", "poručio", "istaknuo",
        "tvrdi", "tvrde", "upozorava", "upozorio", "upozorila", "dodao", "dodala", "potvrdio", "potvrdila",
        "pokazuje", "pokazuju", "izračunao", "računa", "računaju", "navodi", "najavio", "najavila",
        "ocjenjuje", "smatra", "izvijestio", "izvijestila", "izvijestilo",
    ],
    according: &["prema", "prema podacima", "po riječima"],
    planned: &["planira", "planiraju", "će", "namjerava", "treba"],
    possible: &[
        "može", "mogu", "mogao bi", "mogla bi", "očekuje", "očekuju", "prognoz*", "vjerojatno", "moguće",
        "procjenjuj*",
    ],
    hypothetical: &["bi", "ako", "kad bi", "traže", "traži", "zahtijev*", "trebalo bi", "predlaž*"],
    negation: &["ne"],
    references: &[
        "stranica", "stranici", "str.", "članak", "članku", "broj", "br.", "stavak", "tel.", "linija",
        "autocesta", "ulica", "dvorana", "vlak", "let", "cesta", "čl.", "kanal", "autobus",
    ],
    clock_before: &["u", "od", "do", "oko"],
    clock_after: &["sati", "h"],
    ordinal_names: &[
        "stoljeć*", "obljetnic*", "kat*", "kvartal*", "tromjeseč*", "minut*", "kol*", "mjest*", "put",
    ],
    superlatives: &["najveć*", "najviš*", "najbolj*"],
    age_after: &["godišnji", "godišnja", "godišnjeg", "godišnjak", "godišnjakinja"],
    determiners: &[
        "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta", "to", "ti", "te", "njegov", "njezin", "njihov",
        "svaki", "svaka", "svako", "svi", "sve",
    ],
    function_words: &[
        "i", "ili", "ali", "a", "pa", "ni", "niti", "nego", "već", "dok", "ako", "da", "jer", "kada", "kad",
        "gdje", "kako", "što", "tko", "koji", "koja", "koje", "kojih", "kojem", "u", "na", "s", "sa", "od",
        "do", "za", "po", "o", "kod", "pri", "prije", "poslije", "nakon", "između", "iznad", "ispod", "bez",
        "protiv", "prema", "oko", "zbog", "tijekom", "kroz", "nad", "pod", "uz", "ne", "no", "samo", "još",
        "sada", "tada", "tu", "tamo", "danas", "jučer", "sutra", "također", "međutim", "vrlo", "mnogo",
        "malo", "više", "manje", "gotovo", "ukupno", "prosječno", "se", "si", "ga", "ih", "mu", "im", "je",
        "su", "bio", "bila", "bilo", "bili", "bile", "bit", "biti", "nije", "nisu", "ima", "imaju", "imao",
        "može", "mogu", "treba", "će", "bi", "ostao", "ostala", "ostalo", "ostali", "stoji", "košta",
        "koštat", "koštao", "koštala", "platio", "platila", "dobiva", "gubi", "radi", "rade", "živi", "žive",
        "trajao", "trajala", "traje", "trošili", "trošio", "pokriva", "stiže", "izdvojiti", "spusti",
        "skočila", "skočio", "svakih", "svake", "stoga", "dakle", "poginulo", "ozlijeđeno",
    ],
    amount: &[
        "je", "su", "bio", "bila", "bilo", "iznosi", "iznosio", "iznosila", "iznosilo", "dosegnuo",
        "dosegnula", "dosegnulo", "košta", "koštao", "koštala", "ima", "imao", "imala", "stoji", "teži",
        "vrijedi",
    ],
    hangs_on: &["za", "u vrijednosti od", "s", "u"],
    verb_endings: &[
        "irao", "irala", "irali", "ovao", "ovala", "ovali", "ivao", "ivala", "ivalo", "uje", "uju", "avaju",
    ],
    heads: &["broj", "ukupno", "iznos", "prosjek", "visina", "duljina"],
    conjunctions: &["dok", "ali", "a", "ako", "da", "jer", "kada", "iako", "nego", "pa", "no"],
    periods: &[
        ("dan", PeriodNoun::Day), ("dana", PeriodNoun::Day), ("tjedan", PeriodNoun::Week),
        ("tjedna", PeriodNoun::Week), ("tjednu", PeriodNoun::Week), ("vikend", PeriodNoun::Weekend),
        ("mjesec", PeriodNoun::Month), ("mjeseca", PeriodNoun::Month), ("mjesecu", PeriodNoun::Month),
        ("mjeseci", PeriodNoun::Month), ("kvartal", PeriodNoun::Quarter), ("kvartalu", PeriodNoun::Quarter),
        ("tromjesečje", PeriodNoun::Quarter), ("tromjesečju", PeriodNoun::Quarter),
        ("polugodište", PeriodNoun::Half), ("polugodištu", PeriodNoun::Half), ("godina", PeriodNoun::Year),
        ("godine", PeriodNoun::Year), ("godini", PeriodNoun::Year), ("godinu", PeriodNoun::Year),
        ("fiskalna godina", PeriodNoun::FiscalYear), ("desetljeće", PeriodNoun::Decade),
        ("sezona", PeriodNoun::Other), ("sezoni", PeriodNoun::Other), ("ljeto", PeriodNoun::Other),
        ("ljeta", PeriodNoun::Other), ("zima", PeriodNoun::Other), ("zime", PeriodNoun::Other),
        ("jesen", PeriodNoun::Other), ("proljeće", PeriodNoun::Other), ("noć", PeriodNoun::Other),
        ("noći", PeriodNoun::Other), ("jutro", PeriodNoun::Other), ("večer", PeriodNoun::Other),
        ("razdoblje", PeriodNoun::Other), ("razdoblju", PeriodNoun::Other),
    ],
    relative: &[
        ("prošle", -1), ("prošla", -1), ("prošlog", -1), ("prošli", -1), ("prošlu", -1), ("prošloj", -1),
        ("prethodne", -1), ("prethodnog", -1), ("posljednjih", -1), ("ove", 0), ("ova", 0), ("ovog", 0),
        ("ovoj", 0), ("tekuće", 0), ("istom", 0), ("istog", 0), ("sljedeće", 1), ("sljedećeg", 1),
        ("iduće", 1), ("idućeg", 1),
    ],
    moments: &[
        ("lani", PeriodNoun::Year, -1), ("dogodine", PeriodNoun::Year, 1), ("jučer", PeriodNoun::Day, -1),
        ("danas", PeriodNoun::Day, 0), ("sutra", PeriodNoun::Day, 1), ("međugodišnje", PeriodNoun::Year, -1),
    ],
    period_before: &[
        "u", "tijekom", "od", "do", "za", "nakon", "prije", "krajem", "početkom", "po", "na kraju",
    ],
    period_after: &["ranije", "kasnije", "prije"],
    compared: &["nego", "u odnosu na", "u usporedbi s", "od"],
    unchanged: &["ostao je", "ostala je", "ostalo je", "nepromijenj*"],
    relatives: &["koji", "koja", "koje"],
    ..Locale::PLAIN
};
