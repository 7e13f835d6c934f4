//! What the two sets call units: by code of UCUM or ISO 4217.

/// Vague nouns with the power of ten at which they begin; 0 is a dozen.
pub(super) const VAGUE: &[(&str, i32)] = &[
    ("dozens", 0),
    ("tens of thousands", 4),
    ("hundreds of thousands", 5),
    ("tens of millions", 7),
    ("hundreds of millions", 8),
    ("hundreds", 2),
    ("thousands", 3),
    ("millions", 6),
    ("billions", 9),
];

/// What stands between "one" and the noun that it is one of.
pub(super) const BEFORE_NOUN: &[&str] =
    &["of", "the", "my", "most", "those", "these", "his", "her", "their", "its", "our"];

/// What "one" has no noun before.
pub(super) const NO_NOUN: &[&str] =
    &["across", "about", "after", "before", "from", "with", "into", "over", "under", "more", "which", "such"];

/// Codes with the name in `NewsQuant`, then the one in the Recognizers' specs.
#[rustfmt::skip] // A unit a line.
const UNITS: &[(&str, &str, &str)] = &[
    ("percent", "percentage", "percent"),
    ("percentage_point", "percentage point", "percentage point"),
    ("USD", "dollar", "Dollar"),
    ("AUD", "australian dollar", "Australian dollar"),
    ("CAD", "canadian dollar", "Canadian dollar"),
    ("NZD", "new zealand dollar", "New Zealand dollar"),
    ("HKD", "hong kong dollar", "Hong Kong dollar"),
    ("SGD", "singapore dollar", "Singapore dollar"),
    ("EUR", "euro", "Euro"),
    ("GBP", "pound sterling", "Pound"),
    ("JPY", "japanese yen", "Japanese yen"),
    ("CNY", "chinese yuan", "Chinese yuan"),
    ("INR", "indian rupee", "Rupee"),
    ("MYR", "malaysian ringgit", "Malaysian ringgit"),
    ("ILS", "shekel", "Israeli shekel"),
    ("HRK", "croatian kuna", "Croatian kuna"),
    ("SEK", "swedish krona", "Krone"),
    ("NOK", "norwegian krone", "Krone"),
    ("DKK", "danish krone", "Krone"),
    ("CHF", "swiss franc", "Franc"),
    ("RUB", "russian ruble", "Russian ruble"),
    ("TRY", "turkish lira", "Turkish lira"),
    ("KRW", "south korean won", "South Korean won"),
    ("ZAR", "south african rand", "South African rand"),
    ("BRL", "brazilian real", "Brazilian real"),
    ("MXN", "mexican peso", "Mexican peso"),
    ("XBT", "bitcoin", "Bitcoin"),
    ("FIM", "finnish markka", "Finnish markka"),
    ("NLG", "dutch guilder", "Netherlands guilder"),
    ("km", "kilometre", "Kilometer"),
    ("m", "metre", "Meter"),
    ("dm", "decimetre", "Decimeter"),
    ("cm", "centimetre", "Centimeter"),
    ("mm", "millimetre", "Millimeter"),
    ("um", "micrometre", "Micrometer"),
    ("nm", "nanometre", "Nanometer"),
    ("pm", "picometre", "Picometer"),
    ("[mi_i]", "mile", "Mile"),
    ("[ft_i]", "foot", "Foot"),
    ("[in_i]", "inch", "Inch"),
    ("[yd_i]", "yard", "Yard"),
    ("kg", "kilogram", "Kilogram"),
    ("g", "gram", "Gram"),
    ("mg", "milligram", "Milligram"),
    ("ug", "microgram", "Microgram"),
    ("t", "metric ton", "Metric ton"),
    ("[ton]", "ton", "Ton"),
    ("[lb_av]", "pound-mass", "Pound"),
    ("[oz_av]", "ounce", "Ounce"),
    ("L", "litre", "Liter"),
    ("mL", "millilitre", "Milliliter"),
    ("[gal_us]", "gallon", "Gallon"),
    ("[bbl_us]", "barrel", "Barrel"),
    ("[tsp_us]", "teaspoon", "Teaspoon"),
    ("m2", "square metre", "Square meter"),
    ("km2", "square kilometre", "Square kilometer"),
    ("[sft_i]", "square foot", "Square foot"),
    ("[acr_us]", "acre", "Acre"),
    ("har", "hectare", "Hectare"),
    ("m3", "cubic metre", "Cubic meter"),
    ("[cft_i]", "cubic foot", "Cubic foot"),
    ("V", "volt", "Volt"),
    ("kV", "kilovolt", "Kilovolt"),
    ("A", "ampere", "Ampere"),
    ("mA", "milliampere", "Milliampere"),
    ("Ohm", "ohm", "Ohm"),
    ("J", "joule", "Joule"),
    ("kJ", "kilojoule", "Kilojoule"),
    ("cal", "calorie", "Calorie"),
    ("kcal", "kilocalorie", "Kilocalorie"),
    ("N", "newton", "Newton"),
    ("Pa", "pascal", "Pascal"),
    ("hPa", "hectopascal", "Hectopascal"),
    ("kPa", "kilopascal", "Kilopascal"),
    ("bar", "bar", "Bar"),
    ("mbar", "millibar", "Millibar"),
    ("[psi]", "pound-force per square inch", "Pound per square inch"),
    ("[ksi]", "kilopound per square inch", "Kilopound per square inch"),
    ("[Btu]", "british thermal unit", "British thermal unit"),
    ("[MMBtu]", "mega british thermal unit", "Million british thermal unit"),
    ("lm", "lumen", "Lumen"),
    ("lx", "lux", "Lux"),
    ("mW", "milliwatt", "Milliwatt"),
    ("TW", "terawatt", "Terawatt"),
    ("W", "watt", "Watt"),
    ("kW", "kilowatt", "Kilowatt"),
    ("MW", "megawatt", "Megawatt"),
    ("GW", "gigawatt", "Gigawatt"),
    ("[lbf_av].[ft_i]", "foot pound-force", "Foot pound"),
    ("[HP]", "horsepower", "Horsepower"),
    ("{rpm}", "revolutions per minute", "Turn"),
    ("Hz", "hertz", "Hertz"),
    ("kHz", "kilohertz", "Kilohertz"),
    ("MHz", "megahertz", "Megahertz"),
    ("GHz", "gigahertz", "Gigahertz"),
    ("MPa", "megapascal", "Megapascal"),
    ("GPa", "gigapascal", "Gigapascal"),
    ("MBy", "megabyte", "Megabyte"),
    ("GBy", "gigabyte", "Gigabyte"),
    ("TBy", "terabyte", "Terabyte"),
    ("kBy", "kilobyte", "Kilobyte"),
    ("bit", "bit", "Bit"),
    ("Mbit/s", "megabit per second", "Megabit per second"),
    ("mA.h", "milliampere-hour", "Milliampere hour"),
    ("kW.h", "kilowatt hour", "Kilowatt hour"),
    ("MW.h", "megawatt hour", "Megawatt hour"),
    ("GW.h", "gigawatt hour", "Gigawatt hour"),
    ("[ppm]", "part per million", "Part per million"),
    ("Cel", "celsius", "C"),
    ("[degF]", "fahrenheit", "F"),
    ("K", "kelvin", "K"),
    ("deg", "degree", "Degree"),
    ("rad", "radian", "Radian"),
    ("cm3", "cubic centimetre", "Cubic centimeter"),
    ("ESP", "spanish peseta", "Peseta"),
    ("DEM", "german mark", "German mark"),
    ("km/h", "kilometre per hour", "Kilometer per hour"),
    ("m/s", "metre per second", "Meter per second"),
    ("[mi_i]/h", "mile per hour", "Mile per hour"),
    ("[mi_i]/[gal_us]", "mile per gallon", "Mile per gallon"),
    ("cm2", "square centimetre", "Square centimeter"),
    ("[smi_us]", "square mile", "Square mile"),
    ("[syd_i]", "square yard", "Square yard"),
    ("[sin_i]", "square inch", "Square inch"),
    ("km3", "cubic kilometre", "Cubic kilometer"),
    ("cL", "centilitre", "Centiliter"),
    ("dL", "decilitre", "Deciliter"),
    ("hL", "hectolitre", "Hectoliter"),
    ("ML", "megalitre", "Megaliter"),
    ("[pt_us]", "pint", "Pint"),
    ("[qt_us]", "quart", "Quart"),
    ("[foz_us]", "fluid ounce", "Fluid ounce"),
    ("[oz_tr]", "troy ounce", "Troy ounce"),
    ("[car_m]", "carat", "Carat"),
    ("[bu_us]", "bushel", "Bushel"),
    ("[nmi_i]", "nautical mile", "Nautical mile"),
    ("[kn_i]", "knot", "Knot"),
    ("[ly]", "light-year", "Light year"),
    ("PBy", "petabyte", "Petabyte"),
    ("By", "byte", "Byte"),
    ("Gbit/s", "gigabit per second", "Gigabit per second"),
    ("kbit/s", "kilobit per second", "Kilobit per second"),
    ("TW.h", "terawatt hour", "Terawatt hour"),
    ("kt", "kilotonne", "Kiloton"),
    ("Mt", "megatonne", "Megaton"),
    ("ms", "millisecond", "Millisecond"),
    ("us", "microsecond", "Microsecond"),
    ("ns", "nanosecond", "Nanosecond"),
    ("10.a", "decade", "Decade"),
    ("100.a", "century", "Century"),
    ("{quarter}", "quarter", "Quarter"),
    ("s", "second", "Second"),
    ("min", "minute", "Minute"),
    ("h", "hour", "Hour"),
    ("d", "day", "Day"),
    ("wk", "week", "Week"),
    ("mo", "month", "Month"),
    ("a", "year", "Year"),
];

/// Verbs whose "to" leads in where they end, with the direction that the set gives that value.
#[rustfmt::skip] // A direction a line.
pub(super) const ENDING_VERBS: &[(&str, &str)] = &[
    ("fell", "down"), ("fall", "down"), ("drop", "down"), ("plung", "down"), ("declin", "down"), ("dip", "down"),
    ("slip", "down"), ("tumbl", "down"), ("slid", "down"), ("sank", "down"), ("decreas", "down"),
    ("climb", "up"), ("jump", "up"), ("surg", "up"), ("soar", "up"), ("increas", "up"), ("grew", "up"),
];

/// The name of a unit in `NewsQuant`.
pub(super) fn unit(code: &str) -> Option<&'static str> {
    UNITS.iter().find(|(known, ..)| *known == code).map(|(_, name, _)| *name)
}

/// The name of a unit in the Recognizers' specs.
pub(super) fn recognizer(code: &str) -> Option<&'static str> {
    UNITS.iter().find(|(known, ..)| *known == code).map(|(.., name)| *name)
}

/// The hundredth of a currency that the words name, and where its name begins.
pub(super) fn cent(words: &str) -> Option<(usize, &'static str)> {
    let names = [
        ("centavo", "Centavo"),
        ("cent", "Cent"),
        ("pence", "Pence"),
        ("penn", "Penny"),
        ("øre", "Øre"),
        ("öre", "Øre"),
        ("kopeck", "Kopek"),
        ("sent", "Cent"),
        ("centes", "Cent"),
    ];
    let found = |(stem, name)| Some((words.rfind(stem).or_else(|| words.to_lowercase().rfind(stem))?, name));
    names.into_iter().find_map(found).filter(|(at, _)| words.is_char_boundary(*at))
}

/// Whether a word of `text` begins with one of `stems`.
pub(super) fn holds(text: &str, stems: &[&str]) -> bool {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphabetic()).any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Beginnings of words for turns and angles, whose degrees are no temperature.
pub(super) const TURN: &[&str] = &[
    "angl", "ángulo", "angol", "ângulo", "winkel", "hoek", "vinkel", "açı", "rota", "girar", "gir", "virar",
    "turn", "tourn", "draai", "dreh", "vrid", "dön",
];

/// Beginnings of words for heat, whose degrees are no angle.
pub(super) const HEAT: &[&str] =
    &["temper", "tempér", "thermo", "termo", "sıcak", "ısı", "hava", "warm", "heiß", "kokar", "boil"];

/// Nouns for a whole turn, a unit of angles to the models.
pub(super) const TURNS: &[&str] = &[
    "turn",
    "turns",
    "revolution",
    "revolutions",
    "tour",
    "tours",
    "vuelta",
    "vueltas",
    "volta",
    "voltas",
    "giro",
    "giri",
    "umdrehung",
    "umdrehungen",
    "draai",
    "slag",
    "slagen",
    "varv",
    "tur",
];

/// Beginnings of the words for feet.
pub(super) const FEET: &[&str] =
    &["ft", "feet", "foot", "pied", "pie", "pé", "piedi", "fuß", "voet", "fot", "fit", "ayak"];

/// What a fraction is read with: "one *over* three".
pub(super) const OVER: &[&str] =
    &["over", "sobre", "sur", "su", "op", "över", "bölü", "durch", "genom", "delat med", "/"];

/// What decimals are read with besides the word for the point: "siete con cincuenta".
pub(super) const POINT: &[&str] = &["con", "com"];

/// Letters of scale that stand behind digits.
pub(super) const LETTERS: &[(&str, f64)] =
    &[("k", 1e3), ("K", 1e3), ("M", 1e6), ("MM", 1e6), ("G", 1e9), ("b", 1e9), ("B", 1e9), ("T", 1e12)];

/// Beginnings of the words for a percentage, before "of" and its base.
pub(super) const PERCENTAGE: &[&str] =
    &["percent", "cent", "pourcent", "porcent", "prozent", "procent", "tantième"];

/// Words for "of".
pub(super) const OF: &[&str] = &["of", "de", "van", "von", "di", "av"];

/// Beginnings of the words for "equal".
pub(super) const EQUAL: &[&str] = &["equal", "igual", "égal", "ugual", "gelijk", "gleich", "eşit"];

/// Words for "or".
pub(super) const EITHER: &[&str] = &["or", "o", "ou", "oder", "of", "veya", "eller"];

/// Comparatives that set a lower bound.
#[rustfmt::skip] // A language a line.
pub(super) const GREATER: &[&str] = &[
    "greater", "higher", "bigger", "larger", "more", "least",
    "mayor", "mayores", "superior", "superiores", "más",
    "supérieur", "supérieure", "supérieures", "supérieurs", "moins",
    "maior", "maiores", "mais", "grande", "maggiore", "superiore", "superiori",
    "groter", "hoger", "meer", "größer", "höher",
];

/// Comparatives that set an upper bound.
#[rustfmt::skip] // A language a line.
pub(super) const LESS: &[&str] = &[
    "less", "lower", "smaller", "fewer",
    "menor", "menores", "inferior", "inferiores", "menos",
    "inférieur", "inférieure", "inférieures", "inférieurs", "plus",
    "piccolo", "minore", "inferiore", "inferiori",
    "kleiner", "lager", "minder", "niedriger", "geringer",
];
