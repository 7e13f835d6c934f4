//! Finnish.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("fi"),
    home_currency: Some("EUR"),
    money_words: &[
        "maksa*", "hinta*", "velka*", "voit*", "tappio*", "liikevaihto*", "budjet*", "alijääm*", "sijoit*",
        "kustann*", "rahoit*",
    ],
    minus: &["miinus"],
    below_zero: &["pakkasta", "nollan alapuolella"],
    scales: &[
        ("tuhat", 3), ("tuhatta", 3), ("miljoona", 6), ("miljoonaa", 6), ("miljoonan", 6),
        ("miljoonasta", 6), ("miljoonaan", 6), ("milj.", 6), ("milj", 6), ("mrd", 9), ("mrd.", 9),
        ("miljardi", 9), ("miljardia", 9), ("miljardin", 9), ("miljardiin", 9), ("miljardista", 9),
        ("biljoonaa", 12),
    ],
    numerals: &[
        ("puolitoista", "1.5"), ("puoli miljoonaa", "500000"), ("puoli miljardia", "500000000"),
        ("tusina", "12"),
    ],
    and_a_half: &["ja puoli"],
    ordinals: &[("ensimmäi*", 1), ("toinen", 2), ("toise*", 2), ("kolma*", 3), ("neljäs", 4), ("neljänn*", 4)],
    currencies: &[
        ("euro", "EUR"), ("euroa", "EUR"), ("euron", "EUR"), ("euroon", "EUR"), ("eurosta", "EUR"),
        ("eurolla", "EUR"), ("euroja", "EUR"), ("dollaria", "USD"), ("dollari", "USD"), ("dollarin", "USD"),
        ("dollariin", "USD"), ("dollarista", "USD"), ("puntaa", "GBP"), ("kruunua", "SEK"),
        ("ruotsin kruunua", "SEK"), ("norjan kruunua", "NOK"), ("ruplaa", "RUB"), ("frangia", "CHF"),
        ("jeniä", "JPY"), ("juania", "CNY"),
    ],
    cents: &[
        ("senttiä", "EUR"), ("sentti", "EUR"), ("sentin", "EUR"), ("sentillä", "EUR"), ("senttiin", "EUR"),
        ("sentistä", "EUR"),
    ],
    units: &[
        ("tonnia", "t"), ("tonni", "t"), ("tonnin", "t"), ("tonniin", "t"), ("kiloa", "kg"), ("kilo", "kg"),
        ("kilon", "kg"), ("kilometriä", "km"), ("kilometrin", "km"), ("kilometriin", "km"), ("metriä", "m"),
        ("metrin", "m"), ("metriin", "m"), ("litraa", "L"), ("litran", "L"), ("astetta", "Cel"),
        ("aste", "Cel"), ("asteen", "Cel"), ("asteeseen", "Cel"), ("barrelia", "[bbl_us]"),
        ("tynnyriä", "[bbl_us]"), ("vuotta", "a"), ("vuoden", "a"), ("vuosi", "a"), ("kuukautta", "mo"),
        ("kuukauden", "mo"), ("kuukausi", "mo"), ("viikkoa", "wk"), ("viikon", "wk"), ("päivää", "d"),
        ("päivän", "d"), ("tuntia", "h"), ("tunnin", "h"), ("tunti", "h"), ("minuuttia", "min"),
        ("minuutin", "min"), ("sekuntia", "s"), ("hehtaaria", "har"), ("hehtaarin", "har"),
        ("neliömetriä", "m2"), ("kuutiometriä", "m3"), ("neliökilometriä", "km2"), ("megawattia", "MW"),
        ("gigawattia", "GW"), ("km/h", "km/h"), ("hehtolitraa", "hL"),
    ],
    percent: &["prosenttia", "prosentti", "prosentin", "prosenttiin", "prosentista", "prosentilla", "pros."],
    percentage_point: &["prosenttiyksikköä", "prosenttiyksikkö", "prosenttiyksikön", "prosenttiyksiköllä"],
    basis_point: &["korkopistettä", "peruspistettä"],
    per_mille: &["promillea"],
    fractions: &[
        ("puolet", 2), ("puoli", 2), ("kolmasosa", 3), ("kolmasosaa", 3), ("kolmannes", 3),
        ("kolmannesta", 3), ("kolmanneksen", 3), ("neljäsosa", 4), ("neljäsosaa", 4), ("neljännes", 4),
        ("neljänneksen", 4), ("viidesosa", 5), ("viidennes", 5), ("viidenneksen", 5), ("viidesosaa", 5),
        ("kymmenesosa", 10), ("kymmenesosan", 10),
    ],
    bare_fractions: &[
        ("puolet", 1, 2), ("puoleen", 1, 2), ("kolmannes", 1, 3), ("kolmanneksen", 1, 3),
        ("kolmanneksella", 1, 3), ("neljännes", 1, 4), ("neljänneksen", 1, 4), ("neljänneksellä", 1, 4),
        ("viidennes", 1, 5), ("viidenneksen", 1, 5), ("viidenneksellä", 1, 5),
    ],
    every: &["joka"],
    multiples: &[
        ("kaksinkertai*", "2", UP), ("kolminkertai*", "3", UP), ("nelinkertai*", "4", UP),
        ("puolittu*", "0.5", DOWN), ("puolitta*", "0.5", DOWN),
    ],
    vague_nouns: &[
        "kymmeniä", "satoja", "tuhansia", "miljoonia", "miljardeja", "kymmeniätuhansia", "kymmeniä tuhansia",
        "satojatuhansia", "satoja tuhansia", "useita satoja", "useita tuhansia", "kymmeniä miljoonia",
    ],
    vague_adjectives: &["useita", "muutama", "muutamia", "muutaman", "pari"],
    about: &["noin", "suunnilleen", "arviolta", "n.", "suurin piirtein"],
    nearly: &["lähes", "melkein", "vajaa", "vajaat", "vajaan", "miltei"],
    more_than: &["yli", "reilu", "reilut", "reilun", "runsaat", "enemmän kuin", "ylitti"],
    less_than: &["alle", "vähemmän kuin"],
    at_least: &["vähintään", "ainakin"],
    at_most: &["enintään", "korkeintaan", "jopa", "enimmillään"],
    or: &["tai"],
    range_to: &[],
    increase: &[
        "nous*", "kasvo*", "kasvu*", "kasva*", "lisään*", "lisäs*", "enemmän", "kallistu*", "korotet*",
        "korkeam*", "noste*", "nosti", "kasv*", "lisäänty*", "lisäsi", "korot*", "kallist*", "suure*",
        "korke*", "yli puolitoistakertaistu*", "parani",
    ],
    decrease: &[
        "lask*", "väheni*", "vähen*", "pieneni*", "putos*", "supistu*", "vähemmän", "halpen*", "leikka*",
        "alensi", "menett*", "alentu*", "alen*", "puto*", "tippu*", "heikke*", "romaht*", "matala*",
        "hidastu*",
    ],
    from_endings: &["sta", "stä"],
    to_endings: &["iin", "een"],
    per_nouns: &["tonni"],
    say: &[
        "sanoi", "sanoo", "kertoi", "kertoo", "ilmoitti", "ilmoittaa", "arvioi", "totesi", "toteaa",
        "ennustaa", "tiedotti", "kertovat", "sanovat", "tiedottaa", "arvioivat", "ennusti", "oikaisi",
        "vahvisti", "varoitti", "varoittaa", "laskee", "korosti", "kirjoittaa", "muistuttaa", "väittää",
        "väitti", "uutisoi", "mukaan",
    ],
    according_after: &["mukaan"],
    planned: &[
        "aikoo", "suunnittelee", "suunnittelevat", "aikovat", "tulee", "suunnittel*", "rakentaa", "palkkaa",
        "irtisanoo", "investoi", "avaa", "tulee olemaan", "on määrä",
    ],
    possible: &[
        "voi", "voisi", "odotetaan", "ennust*", "arvioi", "voivat", "saattaa", "odot*", "arvio*",
        "todennäköis*", "ehkä", "luultavasti", "uhkaa",
    ],
    hypothetical: &[
        "jos", "pitäisi", "olisi", "olisivat", "vaatii", "vaati", "vaativat", "tarvittaisiin", "ehdottaa",
    ],
    negation: &["ei", "eivät"],
    references: &[
        "sivu", "sivulla", "artikla", "luku", "numero", "nro", "puh.", "pykälä", "§", "momentti", "linja",
        "tie", "sali",
    ],
    clock_before: &["kello", "klo"],
    superlatives: &["suurin", "suurimmaksi", "korkein", "suurimman"],
    age_after: &["vuotias", "vuotiaan", "vuotiaat", "vuotiaana", "vuotiaista"],
    determiners: &[
        "se", "ne", "tämä", "tämän", "nämä", "sen", "niiden", "hänen", "heidän", "joka", "jokainen", "kaikki",
        "oma",
    ],
    function_words: &[
        "ja", "tai", "mutta", "sekä", "eli", "vaan", "kun", "jos", "että", "koska", "kuin", "vaikka", "jotta",
        "joka", "jotka", "jonka", "joista", "mikä", "mitä", "missä", "ei", "eivät", "ole", "on", "ovat",
        "oli", "olivat", "ollut", "olleet", "olisi", "olisivat", "olla", "tulee", "tuli", "saa", "saavat",
        "sai", "saivat", "voi", "voivat", "voisi", "pitää", "täytyy", "aikoo", "aikovat", "myös", "vielä",
        "jo", "nyt", "sitten", "vain", "noin", "lähes", "yli", "alle", "yhteensä", "keskimäärin", "eilen",
        "tänään", "huomenna", "viime", "ensi", "tänä", "sitä", "siitä", "siihen", "niistä", "hän", "he", "me",
        "minä", "ilman", "kanssa", "mukaan", "jälkeen", "ennen", "aikana", "sisällä", "välillä", "kohti",
        "päivässä", "vuodessa", "kuukaudessa", "enemmän", "vähemmän", "eniten", "vähiten", "hyvin", "maksaa",
        "maksoi", "kestää", "kesti", "painaa", "asuu", "työskentelee", "myi", "myy", "osti", "syö", "juo",
        "pitkä", "korkea", "syvä", "toinen", "muut", "ensimmäinen", "puoli", "sanoi", "laski", "nousi", "jäi",
        "jää",
    ],
    amount: &[
        "on", "ovat", "oli", "olivat", "maksaa", "maksoi", "kestää", "kesti", "oli noin", "nousi", "painaa",
    ],
    verb_endings: &["ivat", "ivät", "avat", "ävät", "ttiin", "taan", "tään", "nnut", "nnyt", "ttavat"],
    heads: &["määrä", "lukumäärä", "summa", "keskiarvo"],
    conjunctions: &["kun", "mutta", "jos", "vaikka", "että", "koska", "vaan", "sillä"],
    periods: &[
        ("päivä", PeriodNoun::Day), ("päivänä", PeriodNoun::Day), ("vuorokaudessa", PeriodNoun::Day),
        ("viikko", PeriodNoun::Week), ("viikolla", PeriodNoun::Week), ("viikkoa", PeriodNoun::Week),
        ("viikonloppuna", PeriodNoun::Weekend), ("kuukausi", PeriodNoun::Month),
        ("kuukautta", PeriodNoun::Month), ("kuussa", PeriodNoun::Month), ("neljännes", PeriodNoun::Quarter),
        ("neljänneksellä", PeriodNoun::Quarter), ("vuosineljänneksellä", PeriodNoun::Quarter),
        ("kvartaalilla", PeriodNoun::Quarter), ("puolivuotiskaudella", PeriodNoun::Half),
        ("vuosi", PeriodNoun::Year), ("vuonna", PeriodNoun::Year), ("vuoden", PeriodNoun::Year),
        ("vuotta", PeriodNoun::Year), ("vuodesta", PeriodNoun::Year),
        ("tilikaudella", PeriodNoun::FiscalYear), ("tilikausi", PeriodNoun::FiscalYear),
        ("vuosikymmenen", PeriodNoun::Decade), ("vuosikymmenessä", PeriodNoun::Decade),
        ("kaudella", PeriodNoun::Other), ("kesällä", PeriodNoun::Other), ("kesänä", PeriodNoun::Other),
        ("talvella", PeriodNoun::Other), ("talvena", PeriodNoun::Other), ("syksyllä", PeriodNoun::Other),
        ("keväällä", PeriodNoun::Other), ("aamulla", PeriodNoun::Other), ("illalla", PeriodNoun::Other),
        ("yöllä", PeriodNoun::Other),
    ],
    relative: &[
        ("viime", -1), ("edellisenä", -1), ("edellisellä", -1), ("edellisen", -1), ("edellisestä", -1),
        ("tänä", 0), ("tällä", 0), ("kuluvana", 0), ("samana", 0), ("ensi", 1), ("seuraavana", 1),
    ],
    moments: &[
        ("viime vuonna", PeriodNoun::Year, -1), ("tänä vuonna", PeriodNoun::Year, 0),
        ("ensi vuonna", PeriodNoun::Year, 1), ("eilen", PeriodNoun::Day, -1), ("tänään", PeriodNoun::Day, 0),
        ("huomenna", PeriodNoun::Day, 1), ("viikko sitten", PeriodNoun::Week, -1),
        ("vuosi sitten", PeriodNoun::Year, -1), ("kuukausi sitten", PeriodNoun::Month, -1),
        ("vuotta aiemmin", PeriodNoun::Year, -1), ("vuosi aiemmin", PeriodNoun::Year, -1),
        ("edellisvuodesta", PeriodNoun::Year, -1), ("edellisvuonna", PeriodNoun::Year, -1),
        ("edellisvuoteen", PeriodNoun::Year, -1),
    ],
    period_before: &["vuodesta", "alkaen", "ennen", "vuoteen"],
    period_after: &[
        "sitten", "aiemmin", "aikana", "lopussa", "alussa", "mennessä", "loppuun mennessä", "jälkeen",
        "alkaen",
    ],
    compared: &["kuin", "verrattuna", "nähden"],
    unchanged: &["ennallaan", "pysyi", "pysyy", "säilyi"],
    relatives: &["joka", "jotka"],
    ..Locale::PLAIN
};
