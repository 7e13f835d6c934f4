//! Croatian.

use tallywire_article::Language;

use super::Locale;
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
    increase: &["porast*", "porasl*", "poveć*", "rast*", "skoč*", "poskup*", "više", "uveć*", "viš*"],
    decrease: &[
        "pao", "pala", "palo", "pali", "pad*", "smanj*", "pojeftin*", "manje", "sniz*", "sniž*", "izgub*",
        "niž*",
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
    ],
    according: &["prema", "prema podacima", "po riječima"],
    planned: &["planira", "planiraju", "će", "namjerava", "treba"],
    possible: &["može", "mogu", "mogao bi", "mogla bi", "očekuje", "očekuju"],
    hypothetical: &["bi", "ako", "kad bi"],
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
    ..Locale::PLAIN
};
