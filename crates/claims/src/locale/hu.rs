//! Hungarian.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::{Approximation, Change};

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("hu"),
    and_a_half: &["és fél"],
    home_currency: Some("HUF"),
    money_words: &[
        "költs*", "kerül*", "adósság*", "nyereség*", "vesztes*", "árbevétel*", "bevétel*", "költségvet*",
        "hiány*", "beruház*", "kiadás*", "forint*",
    ],
    cardinals: &[
        ("ketten", 2), ("hárman", 3), ("négyen", 4), ("öten", 5), ("hatan", 6), ("heten", 7),
        ("nyolcan", 8), ("kilencen", 9), ("tízen", 10), ("húszan", 20), ("harmincan", 30),
        ("negyvenen", 40), ("ötvenen", 50), ("hatvanan", 60), ("hetvenen", 70), ("nyolcvanan", 80),
        ("kilencvenen", 90), ("százan", 100),
    ],
    minus: &["mínusz"],
    below_zero: &["fagy"],
    scales: &[
        ("ezer", 3), ("ezren", 3), ("ezret", 3), ("e", 3), ("millió", 6), ("milliót", 6), ("millióra", 6),
        ("millióval", 6), ("millióról", 6), ("m", 6), ("milliárd", 9), ("milliárdot", 9),
        ("milliárdra", 9), ("mrd", 9), ("mrd.", 9), ("billió", 12), ("millió*", 6), ("milliárd*", 9),
    ],
    numerals: &[
        ("fél", "0.5"), ("félmillió", "500000"), ("félmilliárd", "500000000"), ("félezer", "500"),
        ("másfél", "1.5"), ("tucat", "12"), ("két", "2"), ("kétszáz", "200"), ("kétezer", "2000"),
    ],
    ordinals: &[("első", 1), ("második", 2), ("harmadik", 3), ("negyedik", 4), ("ötödik", 5), ("hatodik", 6)],
    currencies: &[
        ("forint", "HUF"), ("forintot", "HUF"), ("forintra", "HUF"), ("forintról", "HUF"),
        ("forintba", "HUF"), ("forintos", "HUF"), ("forintnál", "HUF"), ("forinttal", "HUF"),
        ("forintért", "HUF"), ("forintnyi", "HUF"), ("forintja", "HUF"), ("forinttól", "HUF"), ("ft", "HUF"),
        ("euró", "EUR"), ("eurót", "EUR"), ("euróra", "EUR"), ("euróról", "EUR"), ("euróba", "EUR"),
        ("eurós", "EUR"), ("euróval", "EUR"), ("euróért", "EUR"), ("dollár", "USD"), ("dollárt", "USD"),
        ("dollárra", "USD"), ("dollárról", "USD"), ("dolláros", "USD"), ("dollárba", "USD"),
        ("dollárral", "USD"), ("font", "GBP"), ("fontot", "GBP"), ("lej", "RON"), ("rubel", "RUB"),
        ("zloty", "PLN"), ("korona", "CZK"), ("frank", "CHF"), ("jüan", "CNY"),
    ],
    cents: &[("cent", "EUR"), ("centtel", "EUR"), ("eurócent", "EUR")],
    units: &[
        ("tonna", "t"), ("tonnát", "t"), ("tonnára", "t"), ("tonnás", "t"), ("tonnáról", "t"),
        ("kiló", "kg"), ("kilót", "kg"), ("kilogrammot", "kg"), ("kilométert", "km"),
        ("kilométerre", "km"), ("kilométeres", "km"), ("kilométer", "km"), ("méter", "m"), ("métert", "m"),
        ("méteres", "m"), ("méterre", "m"), ("liter", "L"), ("litert", "L"), ("literes", "L"),
        ("fok", "Cel"), ("fokot", "Cel"), ("fokos", "Cel"), ("fokra", "Cel"), ("celsius fok", "Cel"),
        ("hordó", "[bbl_us]"), ("hordót", "[bbl_us]"), ("év", "a"), ("évet", "a"), ("éves", "a"),
        ("évig", "a"), ("évre", "a"), ("éven", "a"), ("hónap", "mo"), ("hónapot", "mo"), ("hónapos", "mo"),
        ("hónapig", "mo"), ("hónapra", "mo"), ("hetes", "wk"), ("hetet", "wk"), ("nap", "d"),
        ("napot", "d"), ("napos", "d"), ("napig", "d"), ("napon", "d"), ("óra", "h"), ("órát", "h"),
        ("órás", "h"), ("órára", "h"), ("órán", "h"), ("perc", "min"), ("percet", "min"),
        ("perces", "min"), ("percre", "min"), ("percen", "min"), ("másodperc", "s"), ("hektár", "har"),
        ("hektárt", "har"), ("hektáros", "har"), ("hektáron", "har"), ("négyzetméter", "m2"),
        ("négyzetméteres", "m2"), ("köbméter", "m3"), ("köbmétert", "m3"), ("megawatt", "MW"),
        ("megawattos", "MW"), ("hektoliter", "hL"), ("gigawatt", "GW"), ("km/h", "km/h"), ("évben", "a"),
        ("hónapon", "mo"),
    ],
    percent: &[
        "százalék", "százalékot", "százalékra", "százalékos", "százalékkal", "százaléka", "százalékát",
        "százalékról", "százalékban", "százaléknál", "százaléktól", "százalékán",
    ],
    percentage_point: &[
        "százalékpont", "százalékponttal", "százalékpontot", "százalékpontos", "százalékpontra",
        "százalékpontnyi",
    ],
    basis_point: &["bázispont", "bázisponttal", "bázispontos", "bázispontot"],
    per_mille: &["ezrelék", "ezrelékes", "ezrelékkel"],
    fractions: &[
        ("fele", 2), ("felét", 2), ("harmada", 3), ("harmadát", 3), ("harmad", 3), ("negyede", 4),
        ("negyedét", 4), ("negyed", 4), ("ötöde", 5), ("ötödét", 5), ("tizede", 10), ("tizedét", 10),
    ],
    bare_fractions: &[
        ("fele", 1, 2), ("felét", 1, 2), ("felére", 1, 2), ("a fele", 1, 2), ("harmada", 1, 3),
        ("harmadát", 1, 3), ("harmadával", 1, 3), ("negyede", 1, 4), ("negyedét", 1, 4),
        ("negyedével", 1, 4), ("ötöde", 1, 5), ("ötödével", 1, 5), ("egyharmad", 1, 3),
        ("egyharmada", 1, 3), ("egyharmadát", 1, 3), ("kétharmad", 2, 3), ("kétharmada", 2, 3),
        ("kétharmadát", 2, 3), ("egynegyed", 1, 4), ("egynegyede", 1, 4), ("egynegyedét", 1, 4),
        ("háromnegyed", 3, 4), ("háromnegyede", 3, 4), ("háromnegyedét", 3, 4), ("egyötöd", 1, 5),
        ("egyötöde", 1, 5), ("egyötödét", 1, 5), ("kétötöd", 2, 5), ("kétötöde", 2, 5),
        ("kétötödét", 2, 5), ("egyhatod", 1, 6), ("egyhatoda", 1, 6), ("egyhatodát", 1, 6),
        ("egytized", 1, 10), ("egytizede", 1, 10), ("egytizedét", 1, 10),
    ],
    every: &["minden"],
    multiples: &[
        ("megduplázód*", "2", UP), ("megdupláz*", "2", UP), ("kétszeres*", "2", None),
        ("duplája", "2", None), ("duplájára", "2", UP), ("háromszoros*", "3", None),
        ("megháromszoroz*", "3", UP), ("megfelez*", "0.5", DOWN), ("feleződ*", "0.5", DOWN),
    ],
    multiple_endings: &["szoros", "szeres", "szörös", "szorosára", "szeresére", "szorosa", "szerese"],
    vague_nouns: &[
        "tucatnyi", "tucatjai", "több száz", "több ezer", "több tíz", "több tízezer", "több százezer",
        "több millió", "több milliárd", "százak", "ezrek", "tízezrek", "százezrek", "milliók", "több tucat",
        "néhány száz", "néhány ezer",
    ],
    vague_adjectives: &["néhány", "több", "pár", "számos"],
    about: &["mintegy", "körülbelül", "nagyjából", "kb.", "kb", "hozzávetőleg", "úgy", "átlagosan"],
    nearly: &["csaknem", "majdnem", "közel", "szinte", "közel a"],
    more_than: &["több mint", "meghalad*", "felett", "jóval több mint"],
    less_than: &["kevesebb mint", "alig", "kevesebb", "nem egészen"],
    at_least: &["legalább", "minimum", "legkevesebb", "nem kevesebb mint"],
    at_most: &["legfeljebb", "maximum", "akár"],
    after: &[
        ("felett", Approximation::MoreThan), ("fölött", Approximation::MoreThan),
        ("alatt", Approximation::LessThan), ("körül", Approximation::About),
    ],
    or: &["vagy"],
    range_to: &["és"],
    increase: &[
        "nőtt", "növek*", "növel*", "nő", "emelk*", "emelt*", "emel*", "bővül*", "drágul*", "ugrott", "több",
        "gyarap*", "többlet", "magasabb", "erősöd*", "nőttek", "növeked*", "emelked*", "többet",
    ],
    decrease: &[
        "csökken*", "esett", "es*", "visszaes*", "zsugorod*", "mérsékl*", "olcsóbb*", "olcsó*", "kevesebb",
        "fogy*", "veszt*", "süllyed*", "alacsonyabb", "elbocs*", "estek", "mérséklőd*", "mérsékel*",
        "kevesebbet", "lassul*", "vitte le", "gyengül*", "zuhan*",
    ],
    from_endings: &["ról", "ről", "ból", "ből", "tól", "től"],
    to_endings: &["ra", "re", "hoz", "hez", "höz", "ba", "be"],
    per_nouns: &["tonna"],
    say: &[
        "mondta", "közölte", "jelentette", "közölték", "mondják", "írta", "írja", "becsüli", "becslése",
        "várja", "állítja", "hangsúlyozta", "tájékoztatott", "elmondta", "közli", "állította", "várják",
        "nyilatkozta", "számol", "számolt be", "bejelentette", "jelezte", "megerősítette", "cáfolta",
        "figyelmeztet", "figyelmeztetett", "hozzátette",
    ],
    according_after: &["szerint"],
    planned: &[
        "tervez*", "fog", "fognak", "szeretne", "ad", "küld el", "épít", "felvesz", "nyit", "kíván",
        "elbocsát", "költ", "lesz", "lesznek", "épülne", "kerül majd", "majd",
    ],
    possible: &[
        "lehet", "várható", "várhatóan", "akár", "becsl*", "várja", "várják", "valószínű*", "előrejelz*",
        "prognóz*", "számít*", "talán",
    ],
    hypothetical: &[
        "ha", "volna", "lenne", "kellene", "követel*", "kérnek", "kér", "javasol*", "csökkenne", "nőne",
    ],
    negation: &["nem"],
    references: &[
        "oldal", "oldalán", "cikk", "szám", "számú", "tel.", "terem", "paragrafus", "§", "bekezdés",
        "fejezet", "út", "utca", "járat", "vonal",
    ],
    clock_after: &["órakor", "óra", "órától"],
    ordinal_names: &[
        "század*", "évforduló*", "emelet*", "negyedév*", "perc*", "forduló*", "hely*", "alkalom*",
        "alkalommal",
    ],
    superlatives: &["legnagyobb", "legmagasabb", "legjobb", "legkisebb", "legtöbb"],
    age_after: &["éves korában"],
    determiners: &[
        "a", "az", "egy", "ez", "ezt", "ennek", "azt", "annak", "minden", "ezek", "azok", "e",
    ],
    function_words: &[
        "és", "vagy", "de", "hanem", "mert", "ha", "hogy", "mint", "míg", "amíg", "amikor", "amely",
        "amelyek", "ami", "aki", "akik", "ahol", "ahogy", "nem", "sem", "csak", "már", "még", "is", "most",
        "akkor", "itt", "ott", "így", "úgy", "kell", "lehet", "van", "vannak", "volt", "voltak", "lesz",
        "lesznek", "lett", "lettek", "legyen", "nincs", "fog", "fognak", "tud", "tudnak", "akar", "akarnak",
        "az", "ő", "ők", "mi", "ti", "én", "neki", "nekik", "őt", "őket", "után", "előtt", "alatt", "között",
        "felett", "fölött", "mellett", "szerint", "miatt", "nélkül", "ellen", "helyett", "iránt", "óta",
        "során", "át", "túl", "köré", "körül", "mintegy", "közel", "majdnem", "több", "kevesebb", "legalább",
        "legfeljebb", "összesen", "átlagosan", "tegnap", "ma", "holnap", "tavaly", "idén", "jövőre", "ellene",
        "mellette", "erre", "arra", "ebből", "abból", "közülük", "belőle", "hosszú", "magas", "széles",
        "mély", "nagyon", "igen", "ad", "adott", "kap", "kapott", "kerül", "került", "küld", "küldött",
        "tart", "tartott", "eszik", "iszik", "él", "élnek", "dolgozik", "dolgoznak", "vesz", "vett", "elad",
        "eladott", "fizet", "fizetett", "foglalt", "támogatja", "támogatják", "meghalt", "megsérült",
    ],
    amount: &[
        "van", "volt", "voltak", "lesz", "lett", "kerül", "került", "teszi ki", "tett ki", "tesz ki", "eléri",
        "elérte", "elér", "ért el", "áll", "maradt", "nyom",
    ],
    verb_endings: &["ott", "ett", "ött", "ják", "nek el"],
    heads: &["száma", "számát", "mennyisége", "összege", "átlaga", "hossza", "magassága"],
    conjunctions: &[
        "de", "míg", "ha", "hogy", "mert", "hanem", "amikor", "miközben", "ami", "pedig", "viszont", "és",
    ],
    periods: &[
        ("nap", PeriodNoun::Day), ("napon", PeriodNoun::Day), ("hét", PeriodNoun::Week),
        ("héten", PeriodNoun::Week), ("hétvégén", PeriodNoun::Weekend), ("hónap", PeriodNoun::Month),
        ("hónapban", PeriodNoun::Month), ("hónapra", PeriodNoun::Month), ("negyedév", PeriodNoun::Quarter),
        ("negyedévben", PeriodNoun::Quarter), ("félév", PeriodNoun::Half), ("félévben", PeriodNoun::Half),
        ("év", PeriodNoun::Year), ("évben", PeriodNoun::Year), ("évre", PeriodNoun::Year),
        ("évi", PeriodNoun::Year), ("pénzügyi év", PeriodNoun::FiscalYear),
        ("pénzügyi évben", PeriodNoun::FiscalYear), ("évtized", PeriodNoun::Decade),
        ("évtizedben", PeriodNoun::Decade), ("szezon", PeriodNoun::Other), ("szezonban", PeriodNoun::Other),
        ("idényben", PeriodNoun::Other), ("nyáron", PeriodNoun::Other), ("télen", PeriodNoun::Other),
        ("ősszel", PeriodNoun::Other), ("tavasszal", PeriodNoun::Other), ("reggel", PeriodNoun::Other),
        ("este", PeriodNoun::Other), ("éjszaka", PeriodNoun::Other), ("időszakban", PeriodNoun::Other),
    ],
    relative: &[
        ("múlt", -1), ("elmúlt", -1), ("előző", -1), ("tavalyi", -1), ("utolsó", -1), ("idei", 0), ("ez", 0),
        ("azonos", 0), ("jelenlegi", 0), ("következő", 1), ("jövő", 1),
    ],
    moments: &[
        ("tavaly", PeriodNoun::Year, -1), ("idén", PeriodNoun::Year, 0), ("jövőre", PeriodNoun::Year, 1),
        ("tegnap", PeriodNoun::Day, -1), ("ma", PeriodNoun::Day, 0), ("holnap", PeriodNoun::Day, 1),
        ("egy éve", PeriodNoun::Year, -1), ("egy évvel korábban", PeriodNoun::Year, -1),
        ("az előző évben", PeriodNoun::Year, -1), ("éves összevetésben", PeriodNoun::Year, -1),
        ("év végéig", PeriodNoun::Other, 0),
    ],
    months: &[
        ("januári", 1), ("februári", 2), ("márciusi", 3), ("áprilisi", 4), ("májusi", 5), ("júniusi", 6),
        ("júliusi", 7), ("augusztusi", 8), ("szeptemberi", 9), ("októberi", 10), ("novemberi", 11),
        ("decemberi", 12), ("januárban", 1), ("februárban", 2), ("márciusban", 3), ("áprilisban", 4),
        ("májusban", 5), ("júniusban", 6), ("júliusban", 7), ("augusztusban", 8), ("szeptemberben", 9),
        ("októberben", 10), ("novemberben", 11), ("decemberben", 12),
    ],
    period_before: &["az", "a", "ez év"],
    period_after: &[
        "óta", "előtt", "után", "alatt", "végéig", "végére", "elején", "végén", "korábban", "során",
    ],
    compared: &["mint", "képest", "szemben"],
    unchanged: &["változatlan*", "maradt", "tartotta"],
    relatives: &["amely", "amelyek", "ami", "aki", "akik"],
    ..Locale::PLAIN
};
