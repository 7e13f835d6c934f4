//! Serbian.

use tallywire_article::Language;

use super::Locale;
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("sr"),
    cardinals: &[
        ("nula", 0), ("jedan", 1), ("jedna", 1), ("jedno", 1), ("dva", 2), ("dve", 2), ("dvije", 2),
        ("tri", 3), ("četiri", 4), ("pet", 5), ("šest", 6), ("sedam", 7), ("osam", 8), ("devet", 9),
        ("deset", 10), ("jedanaest", 11), ("dvanaest", 12), ("trinaest", 13), ("četrnaest", 14),
        ("petnaest", 15), ("šesnaest", 16), ("sedamnaest", 17), ("osamnaest", 18), ("devetnaest", 19),
        ("dvadeset", 20), ("trideset", 30), ("četrdeset", 40), ("pedeset", 50), ("šezdeset", 60),
        ("sedamdeset", 70), ("osamdeset", 80), ("devedeset", 90), ("sto", 100), ("dvesta", 200),
        ("dvjesto", 200), ("trista", 300), ("tristo", 300), ("četiristo", 400), ("petsto", 500),
        ("šeststo", 600), ("sedamsto", 700), ("osamsto", 800), ("devetsto", 900),
    ],
    minus: &["minus", "минус"],
    below_zero: &["ispod nule", "испод нуле"],
    scales: &[
        ("hiljada", 3), ("hiljade", 3), ("hiljadu", 3), ("hilj.", 3), ("milion", 6), ("miliona", 6),
        ("milioni", 6), ("milionima", 6), ("mil.", 6), ("milijardu", 9), ("milijarda", 9), ("milijarde", 9),
        ("milijardi", 9), ("mlrd", 9), ("mlrd.", 9), ("bilion", 12), ("biliona", 12), ("хиљада", 3),
        ("хиљаде", 3), ("хиљаду", 3), ("милион", 6), ("милиона", 6), ("милиони", 6), ("милијарда", 9),
        ("милијарде", 9), ("милијарди", 9), ("милијарду", 9), ("млрд", 9),
    ],
    numerals: &[
        ("hiljadu", "1000"), ("hiljada", "1000"), ("milion", "1000000"), ("milijarda", "1000000000"),
        ("milijardu", "1000000000"), ("хиљаду", "1000"), ("хиљада", "1000"), ("милион", "1000000"),
        ("милијарда", "1000000000"), ("милијарду", "1000000000"),
        ("pola", "0.5"), ("pola miliona", "500000"), ("pola milijarde", "500000000"), ("пола", "0.5"),
        ("пола милиона", "500000"), ("jedan ipo", "1.5"), ("tuce", "12"), ("dvoje", "2"), ("troje", "3"),
        ("jedan", "1"), ("dva", "2"), ("dve", "2"), ("tri", "3"), ("četiri", "4"), ("pet", "5"),
        ("šest", "6"), ("sedam", "7"), ("osam", "8"), ("devet", "9"), ("deset", "10"), ("jedanaest", "11"),
        ("dvanaest", "12"), ("petnaest", "15"), ("dvadeset", "20"), ("trideset", "30"), ("četrdeset", "40"),
        ("pedeset", "50"), ("šezdeset", "60"), ("sto", "100"), ("dvesta", "200"), ("petsto", "500"),
    ],
    about_numerals: &[
        ("desetak", "10"), ("petnaestak", "15"), ("dvadesetak", "20"), ("tridesetak", "30"),
        ("četrdesetak", "40"), ("pedesetak", "50"), ("stotinak", "100"), ("десетак", "10"),
        ("петнаестак", "15"), ("двадесетак", "20"), ("тридесетак", "30"), ("педесетак", "50"),
        ("стотинак", "100"),
    ],
    and_a_half: &["i po", "ipo", "i pol", "и по"],
    ordinals: &[
        ("prv*", 1), ("drug*", 2), ("treć*", 3), ("četvrt*", 4), ("pet*", 5), ("прв*", 1), ("друг*", 2),
        ("трећ*", 3),
    ],
    currencies: &[
        ("dinar", "RSD"), ("dinara", "RSD"), ("dinari", "RSD"), ("rsd", "RSD"), ("din.", "RSD"),
        ("evro", "EUR"), ("evra", "EUR"), ("evri", "EUR"), ("eura", "EUR"), ("dolar", "USD"),
        ("dolara", "USD"), ("dolari", "USD"), ("funti", "GBP"), ("maraka", "BAM"), ("km", "BAM"),
        ("rubalja", "RUB"), ("franaka", "CHF"), ("kuna", "HRK"), ("динар", "RSD"), ("динара", "RSD"),
        ("динари", "RSD"), ("евро", "EUR"), ("евра", "EUR"), ("долар", "USD"), ("долара", "USD"),
        ("фунти", "GBP"), ("рубаља", "RUB"),
    ],
    cents: &[("para", "RSD"), ("centi", "EUR")],
    units: &[
        ("tona", "t"), ("tone", "t"), ("tonu", "t"), ("kilograma", "kg"), ("kilometara", "km"),
        ("kilometra", "km"), ("kilometar", "km"), ("metara", "m"), ("metra", "m"), ("metar", "m"),
        ("centimetara", "cm"), ("milimetara", "mm"), ("litara", "L"), ("stepeni", "Cel"), ("stepen", "Cel"),
        ("barel", "[bbl_us]"), ("barela", "[bbl_us]"), ("km/h", "km/h"), ("kilometara na sat", "km/h"),
        ("kilometara na čas", "km/h"), ("godina", "a"), ("godine", "a"), ("godinu", "a"), ("meseci", "mo"),
        ("meseca", "mo"), ("mesec", "mo"), ("nedelja", "wk"), ("nedelje", "wk"), ("dana", "d"), ("dan", "d"),
        ("sati", "h"), ("sata", "h"), ("sat", "h"), ("časova", "h"), ("minuta", "min"), ("minut", "min"),
        ("sekundi", "s"), ("hektara", "har"), ("kvadratnih metara", "m2"), ("kubnih metara", "m3"),
        ("megavata", "MW"), ("gigavata", "GW"), ("тона", "t"), ("тоне", "t"), ("километара", "km"),
        ("километра", "km"), ("метара", "m"), ("метра", "m"), ("степени", "Cel"), ("година", "a"),
        ("године", "a"), ("месеци", "mo"), ("месеца", "mo"), ("дана", "d"), ("сати", "h"), ("минута", "min"),
        ("хектара", "har"), ("килограма", "kg"), ("литара", "L"),
    ],
    percent: &[
        "odsto", "posto", "procenat", "procenta", "procenata", "procent", "одсто", "процената", "процента",
        "проценат", "посто",
    ],
    percentage_point: &[
        "procentni poen", "procentna poena", "procentnih poena", "procentnog poena", "процентних поена",
        "процентна поена", "процентни поен", "процентног поена",
    ],
    basis_point: &[
        "baznih poena", "bazni poen", "базних поена",
        "baznih poena", "bazna poena", "базних поена",
    ],
    per_mille: &["promil", "promila"],
    fractions: &[
        ("polovina", 2), ("polovine", 2), ("polovinu", 2), ("trećina", 3), ("trećine", 3), ("trećinu", 3),
        ("četvrtina", 4), ("četvrtine", 4), ("četvrtinu", 4), ("petina", 5), ("petine", 5), ("petinu", 5),
        ("desetina", 10), ("половина", 2), ("половину", 2), ("трећина", 3), ("трећине", 3), ("четвртина", 4),
        ("четвртине", 4), ("петина", 5), ("петине", 5),
    ],
    bare_fractions: &[
        ("polovina", 1, 2), ("polovine", 1, 2), ("polovinu", 1, 2), ("upola", 1, 2), ("trećina", 1, 3),
        ("trećine", 1, 3), ("trećinu", 1, 3), ("četvrtina", 1, 4), ("četvrtinu", 1, 4), ("половина", 1, 2),
        ("половину", 1, 2), ("половине", 1, 2), ("трећина", 1, 3), ("трећину", 1, 3), ("трећине", 1, 3),
        ("четвртина", 1, 4), ("четвртину", 1, 4),
    ],
    out_of: &["od", "od ukupno", "од", "од укупно"],
    every: &["svaki", "svaka", "svako", "сваки", "свака"],
    multiples: &[
        ("udvostruč*", "2", UP), ("duplo", "2", None), ("dvostruk*", "2", None), ("utrostruč*", "3", UP),
        ("trostruk*", "3", None), ("удвоструч*", "2", UP), ("двоструко", "2", None), ("дупло", "2", None),
        ("prepolov*", "0.5", DOWN), ("преполов*", "0.5", DOWN),
    ],
    times: &["puta", "пута", "put"],
    comparison: &["više", "manje", "veći", "veća", "veće", "viši", "више", "мање", "већи", "већа"],
    vague_nouns: &[
        "desetine", "stotine", "hiljade", "milioni", "desetine hiljada", "stotine hiljada",
        "nekoliko hiljada", "nekoliko stotina", "nekoliko desetina", "nekoliko miliona", "десетине",
        "стотине", "хиљаде", "милиони", "десетине хиљада", "стотине хиљада", "неколико хиљада",
        "неколико стотина",
    ],
    vague_adjectives: &["nekoliko", "неколико"],
    about: &["oko", "približno", "otprilike", "približno oko", "око", "приближно", "отприлике"],
    nearly: &["skoro", "gotovo", "blizu", "zamalo", "скоро", "готово", "близу"],
    more_than: &["više od", "preko", "iznad", "premaš*", "više nego", "више од", "преко", "изнад", "премаш*"],
    less_than: &["manje od", "ispod", "мање од", "испод"],
    at_least: &["najmanje", "bar", "barem", "minimum", "најмање", "бар", "барем"],
    at_most: &["najviše", "do", "maksimalno", "највише", "до"],
    between: &["između", "измeђу", "између"],
    and: &["i", "и"],
    or: &["ili", "или"],
    range_to: &["do", "до"],
    increase: &[
        "porast*", "porasl*", "poveć*", "rast*", "skoč*", "poskup*", "više", "povis*", "uveć*", "пораст*",
        "порасл*", "повећ*", "раст*", "скоч*", "поскуп*", "више", "већ*",
    ],
    decrease: &[
        "opa*", "pal*", "pad*", "smanj*", "pojeftin*", "manje", "sniz*", "sniž*", "izgub*", "опа*", "пал*",
        "пад*", "смањ*", "појефтин*", "мање", "снизи*",
    ],
    by: &["za", "за"],
    from: &["sa", "s", "od", "са", "од"],
    to: &["na", "do", "на", "до"],
    per: &["po", "na", "/", "по", "на", "za"],
    per_nouns: &[
        "toni", "stanovniku", "kilogramu", "litru", "barelu", "osobi", "mesecu", "тони", "становнику",
    ],
    say: &[
        "rekao", "rekla", "kaže", "kažu", "saopštio", "saopštila", "saopštilo", "izjavio", "izjavila",
        "naveo", "navela", "navode", "objavio", "objavila", "procenjuje", "рекао", "рекла", "саопштио",
        "саопштила", "саопштило", "изјавио", "изјавила", "навео", "навела",
    ],
    according: &["prema", "po rečima", "po", "према", "по речима"],
    planned: &["planira", "planiraju", "će", "namerava", "treba", "ће", "планира", "планирају"],
    possible: &[
        "može", "mogu", "mogao bi", "mogla bi", "očekuje", "може", "могу", "очекује", "могао би", "могла би",
    ],
    hypothetical: &["bi", "ako", "би", "ако"],
    negation: &["ne", "не"],
    references: &[
        "strana", "strani", "strane", "član", "članu", "broj", "br.", "stav", "tel.", "linija", "stranica",
        "страна", "члан", "број", "бр.", "линија", "auto-put", "ulica", "улица", "voz", "let", "put",
        "čl.", "kanal", "autobus", "воз", "лет",
    ],
    clock_before: &["u", "od", "do", "oko", "у", "од", "до"],
    clock_after: &["časova", "sati", "h", "часова", "сати"],
    ordinal_names: &[
        "vek*", "godišnjic*", "sprat*", "kvartal*", "minut*", "kol*", "mest*", "век*", "годишњиц*", "спрат*",
        "квартал*", "тромесеч*",
    ],
    superlatives: &["najveć*", "najviš*", "največ*", "највећ*", "највиш*"],
    age_after: &["godišnji", "godišnja", "godišnjeg", "godišnjak", "годишњи", "годишња", "годишњак"],
    ..Locale::PLAIN
};
