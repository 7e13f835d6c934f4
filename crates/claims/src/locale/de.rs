//! German.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::{Approximation, Change};

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("de"),
    decimal: &[','],
    grouping: &['.', '\'', '’'],
    scales: &[
        ("hundert", 2), ("tausend", 3), ("tsd", 3), ("tsd.", 3), ("million", 6), ("millionen", 6), ("mio", 6), ("mio.", 6), ("mill", 6), ("mill.", 6),
        ("milliarde", 9), ("milliarden", 9), ("mrd", 9), ("mrd.", 9), ("md", 9), ("md.", 9), ("billion", 12), ("billionen", 12), ("bio", 12), ("bio.", 12), ("billiarde", 15), ("billiarden", 15), 
    ],
    numerals: &[
        ("dutzend", "12"), ("anderthalb", "1.5"), ("eineinhalb", "1.5"), ("zweieinhalb", "2.5"), ("dreieinhalb", "3.5"), ("viereinhalb", "4.5"), ("fünfeinhalb", "5.5"), ("sechseinhalb", "6.5"), ("siebeneinhalb", "7.5"), ("achteinhalb", "8.5"), ("neuneinhalb", "9.5"), ("zehneinhalb", "10.5"),
        ("zwo", "2"), ("ein halbes dutzend", "6"),
        ("zweier", "2"), ("dreier", "3"),
    ],
    one_articles: &["ein", "eine", "einen", "einer", "einem", "eines"],
    and_a_half: &["einhalb", "und eine halbe", "und ein halbes"],
    minus: &["minus"],
    ordinal_suffixes: &["."],
    ordinals: &[
        ("erst*", 1), ("zweit*", 2), ("dritt*", 3), ("viert*", 4), ("fünft*", 5), ("sechst*", 6), ("siebt*", 7), ("siebent*", 7), ("acht*", 8), ("neunt*", 9), ("zehnt*", 10), ("elft*", 11), ("zwölft*", 12),
    ],
    currencies: &[
        ("euro", "EUR"), ("euros", "EUR"), ("dollar", "USD"), ("dollars", "USD"), ("us-dollar", "USD"), ("us dollar", "USD"), ("us-dollars", "USD"), ("us$", "USD"), ("pfund", "GBP"), ("britische pfund", "GBP"), ("pfund sterling", "GBP"), ("franken", "CHF"), ("schweizer franken", "CHF"), ("fr.", "CHF"), ("sfr", "CHF"),
        ("yen", "JPY"), ("yuan", "CNY"), ("renminbi", "CNY"), ("rubel", "RUB"), ("zloty", "PLN"), ("złoty", "PLN"), ("kronen", "SEK"), ("krone", "SEK"), ("schwedische kronen", "SEK"), ("norwegische kronen", "NOK"), ("dänische kronen", "DKK"), ("tschechische kronen", "CZK"), ("lira", "TRY"), ("türkische lira", "TRY"), ("forint", "HUF"), ("rupien", "INR"), ("indische rupien", "INR"), ("hrywnja", "UAH"), ("griwna", "UAH"), ("won", "KRW"), ("real", "BRL"), ("reais", "BRL"), ("peso", "MXN"), ("pesos", "MXN"), ("rand", "ZAR"), ("schekel", "ILS"), ("lei", "RON"), ("dinar", "RSD"), ("mark", "DEM"), ("d-mark", "DEM"), ("dm", "DEM"), ("schilling", "ATS"),
        ("kanadische dollar", "CAD"), ("kanadischen dollar", "CAD"), ("kanadischer dollar", "CAD"), ("australische dollar", "AUD"), ("australischen dollar", "AUD"), ("hongkong-dollar", "HKD"), ("singapur-dollar", "SGD"), ("finnische mark", "FIM"), ("bitcoin", "XBT"),
    ],
    cents: &[("cent", "EUR"), ("cents", "EUR"), ("rappen", "CHF"), ("pence", "GBP"), ("ct", "EUR"), ("pfennig", "DEM"), ("euro-cent", "EUR"), ("eurocent", "EUR")],
    units: &[
        ("seemeile", "[nmi_i]"), ("seemeilen", "[nmi_i]"), ("kubikmeter", "m3"), ("kubikmetern", "m3"), ("kilometer", "km"), ("kilometern", "km"), ("meter", "m"), ("metern", "m"), ("zentimeter", "cm"), ("zentimetern", "cm"), ("millimeter", "mm"), ("millimetern", "mm"), ("tonne", "t"), ("tonnen", "t"), ("kilogramm", "kg"), ("kilo", "kg"), ("gramm", "g"), ("milligramm", "mg"), ("liter", "L"), ("litern", "L"), ("milliliter", "mL"), ("hektoliter", "hL"), ("hektar", "har"), ("quadratmeter", "m2"), ("quadratmetern", "m2"), ("quadratkilometer", "km2"), ("quadratkilometern", "km2"), ("qm", "m2"), ("barrel", "[bbl_us]"), ("fass", "[bbl_us]"),
        ("terawattstunden", "TW.h"), ("gigawattstunden", "GW.h"), ("megawattstunden", "MW.h"), ("kilowattstunden", "kW.h"), ("kilowattstunde", "kW.h"), ("megawattstunde", "MW.h"), ("gigawattstunde", "GW.h"), ("terawattstunde", "TW.h"), ("gigawatt", "GW"), ("megawatt", "MW"), ("kilowatt", "kW"), ("terawatt", "TW"), ("watt", "W"), ("volt", "V"), ("grad", "Cel"), ("grad celsius", "Cel"), ("grad fahrenheit", "[degF]"), ("stundenkilometer", "km/h"), ("stundenkilometern", "km/h"), ("km pro stunde", "km/h"), ("kilometer pro stunde", "km/h"), ("tempo", "km/h"), ("ps", "[HP]"), ("megabyte", "MBy"), ("gigabyte", "GBy"), ("terabyte", "TBy"), ("meile", "[mi_i]"), ("meilen", "[mi_i]"), ("fuß", "[ft_i]"), ("zoll", "[in_i]"), ("knoten", "[kn_i]"), ("zentner", "50.kg"), ("unzen", "[oz_av]"), ("unze", "[oz_av]"), ("pfund", "[lb_av]"), ("teelöffel", "[tsp_us]"), ("esslöffel", "[tbs_us]"), ("meter pro sekunde", "m/s"), ("metern pro sekunde", "m/s"), ("dezibel", "dB"), ("hektopascal", "hPa"),
        ("jahr", "a"), ("jahre", "a"), ("jahren", "a"), ("jahres", "a"), ("monat", "mo"), ("monate", "mo"), ("monaten", "mo"), ("woche", "wk"), ("wochen", "wk"), ("tag", "d"), ("tage", "d"), ("tagen", "d"), ("stunde", "h"), ("stunden", "h"), ("std", "h"), ("std.", "h"), ("minute", "min"), ("minuten", "min"), ("sekunde", "s"), ("sekunden", "s"), ("jahrzehnt", "10.a"), ("jahrzehnte", "10.a"), ("jahrzehnten", "10.a"), ("jahrhundert", "100.a"), ("jahrhunderte", "100.a"), ("nächte", "d"), ("nächten", "d"), ("quartale", "{quarter}"), ("quartalen", "{quarter}"),
    ],
    percent: &["prozent", "vh", "v.h.", "prozents"],
    percentage_point: &["prozentpunkt", "prozentpunkte", "prozentpunkten", "%-punkte", "%-punkten", "pp", "prozentpunkts"],
    basis_point: &["basispunkt", "basispunkte", "basispunkten", "bp"],
    points: &["punkt", "punkte", "punkten", "zähler"],
    per_mille: &["promille"],
    fractions: &[("hälfte", 2), ("halb*", 2), ("drittel*", 3), ("viertel*", 4), ("fünftel*", 5), ("sechstel*", 6), ("siebtel*", 7), ("achtel*", 8), ("neuntel*", 9), ("zehntel*", 10), ("zwölftel*", 12), ("zwanzigstel*", 20), ("hundertstel*", 100), ("tausendstel*", 1000)],
    bare_fractions: &[("hälfte", 1, 2), ("die hälfte", 1, 2), ("der hälfte", 1, 2), ("zur hälfte", 1, 2)],
    out_of: &["der", "von", "von den", "von insgesamt", "der insgesamt", "aus", "seiner", "ihrer", "dieser", "unserer", "von seinen", "von ihren"],
    one_in: &["von"],
    every: &["jeder", "jede", "jedes", "jedem", "jeden"],
    multiples: &[
        ("verdoppel*", "2", UP), ("verdreifach*", "3", UP), ("vervierfach*", "4", UP), ("verfünffach*", "5", UP), ("versechsfach*", "6", UP), ("versiebenfach*", "7", UP), ("verachtfach*", "8", UP), ("verzehnfach*", "10", UP), ("verhundertfach*", "100", UP), ("doppelt", "2", None), ("doppelte", "2", None), ("doppelten", "2", None), ("das doppelte", "2", None), ("doppelter", "2", None), ("doppeltes", "2", None), ("halbier*", "0.5", DOWN), ("halbe", "0.5", None),
    ],
    multiple_endings: &["fach", "fache", "fachen", "faches", "mal"],
    times: &["mal"],
    comparison: &["so", "mehr", "höher", "größer", "die", "der", "das", "häufiger", "weniger", "schneller", "stärker", "teurer"],
    vague_nouns: &["dutzende", "dutzenden", "hunderte", "hunderten", "tausende", "tausenden", "zehntausende", "zehntausenden", "hunderttausende", "hunderttausenden", "millionen", "milliarden", "mehrere hundert", "mehrere tausend", "mehrere dutzend", "mehrere millionen", "mehrere milliarden", "mehreren hundert", "mehreren tausend", "einige hundert", "einige tausend", "einige millionen", "einige milliarden", "ein paar hundert", "ein paar tausend", "einige dutzend", "ein paar dutzend", "dutzende von", "hunderte von"],
    vague_adjectives: &["mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "wenige", "wenigen", "weniger", "ein paar", "eine handvoll", "etliche", "etlichen"],
    within: &["binnen", "innerhalb", "innerhalb von"],
    about: &["rund", "etwa", "circa", "ca", "ca.", "zirka", "ungefähr", "schätzungsweise", "um die", "annähernd", "gegen", "grob", "an die", "einige", "in etwa", "geschätzt", "geschätzte", "geschätzten", "im schnitt rund", "~", "≈"],
    nearly: &["fast", "knapp", "beinahe", "nahezu", "annähernd", "kapp unter", "nicht ganz", "bald"],
    more_than: &["mehr als", "über", "gut", "übertraf", "übertrifft", "überstieg", "übersteigt", "oberhalb von", "höher als", "größer als", "länger als", "gut und gerne", "jenseits von", "überschritt", "überschreitet", "weit über", "deutlich über", "weit mehr als", "deutlich mehr als", "etwas mehr als", "knapp über", "älter als", ">"],
    less_than: &["weniger als", "unter", "unterhalb von", "kleiner als", "geringer als", "niedriger als", "weit unter", "deutlich unter", "deutlich weniger als", "weit weniger als", "nicht einmal", "kürzer als", "<"],
    at_least: &["mindestens", "wenigstens", "zumindest", "nicht weniger als", "minimal", "ab", "≥"],
    at_most: &["höchstens", "maximal", "bis zu", "nicht mehr als", "allenfalls", "längstens", "bis maximal", "≤"],
    after: &[("oder mehr", Approximation::AtLeast), ("und mehr", Approximation::AtLeast), ("oder weniger", Approximation::AtMost), ("plus", Approximation::MoreThan), ("oder so", Approximation::About), ("oder älter", Approximation::AtLeast)],
    fillers: &["nur", "noch", "schon", "bereits", "lediglich", "insgesamt", "sogar", "allein", "weitere", "weiteren", "weiterer", "eine", "einen", "einem", "ein", "einer", "zusätzlich", "zusätzliche", "zusätzlichen", "nunmehr", "jetzt", "derzeit", "aktuell", "jeweils", "je", "umgerechnet", "im schnitt", "durchschnittlich", "zuletzt", "gerade einmal", "gerade mal", "also", "zusammen"],
    between: &["zwischen"],
    and: &["und"],
    or: &["oder", "beziehungsweise", "bzw", "bzw."],
    range_to: &["bis", "bis zu"],
    range_words: &["schwank*", "reich*", "variier*", "spanne*", "je nach", "zwischen", "liegen", "kosten"],
    increase: &[
        "stieg", "stiegen", "steigt", "steigen", "gestiegen", "gestieg*", "stieg*", "steig*", "anstieg*", "anstieg", "erhöh*", "zunahm*", "zugenommen", "zunehm*", "zunimmt", "wuchs", "wachsen", "wachsend*", "wächst", "wuchsen", "gewachsen", "plus", "zuwachs*", "zuwächse", "mehr", "höher*", "legte", "legten", "zulegen", "zugelegt", "zu", "kletter*", "geklettert", "sprang", "springt", "gesprungen", "sprung", "aufschlag", "verteuer*", "teurer", "hoch", "gewann", "gewannen", "gewinnt", "gewonnen", "nahm zu", "nahmen zu", "hinzu", "anhob*", "angehoben", "anheb*", "hob", "hebt", "aufstock*", "aufgestockt", "ausbau*", "größer*", "länger*", "über", "zusätzlich*", "schneller", "stärker*", "aufwärts", "verbessert*", "vergrößer*", "verstärk*",
    ],
    decrease: &[
        "sank", "sanken", "sinkt", "sinken", "gesunken", "sinkend*", "fiel", "fielen", "fällt", "fallen", "gefallen", "rückgang*", "rückgänge*", "zurückgegangen", "zurückging*", "ging zurück", "gingen zurück", "geht zurück", "zurück", "verring*", "reduzier*", "senk*", "gesenkt", "minus", "weniger", "abnahm*", "abgenommen", "abnehm*", "nahm ab", "nahmen ab", "schrumpf*", "geschrumpft", "verlor", "verloren", "verliert", "verlier*", "einbuß*", "büßte", "büßten", "eingebüßt", "kürz*", "gekürzt", "abbau*", "abgebaut", "baut", "streich*", "gestrichen", "strich", "niedriger*", "billiger", "günstiger", "gab nach", "gaben nach", "nachgegeben", "stürz*", "sturz", "gestürzt", "einbruch*", "eingebrochen", "brach", "brachen", "abschlag", "verbillig*", "geringer*", "kleiner*", "kürzer*", "schwächer*", "einspar*", "unter", "rutsch*", "gerutscht", "verkleiner*", "halbier*", "spart", "sparen",
    ],
    unchanged: &["unverändert", "konstant", "gleichbleibend", "stagnier*", "stabil", "verharr*", "hielt"],
    moved: &["änder*", "geändert", "veränder*", "verändert*", "korrigier*", "revidier*", "ging", "gingen", "geht", "bewegt*", "wechsel*", "setz*", "brachte", "angepasst", "anpass*", "verschob*", "verdoppel*", "verdreifach*", "vervierfach*", "halbier*", "senk*", "erhöh*"],
    by: &["um"],
    from: &["von", "vom"],
    to: &["auf"],
    per: &["pro", "je", "per", "/", "für jede", "für jeden", "für jedes", "im", "am", "in der", "die", "das", "der", "den"],
    per_nouns: &["monat", "tag", "jahr", "woche", "stunde", "kopf"],
    say: &[
        "sagte", "sagt", "sagten", "sagen", "teilte", "teilten", "teilt", "berichtete", "berichtet", "berichten", "berichteten", "erklärte", "erklärten", "erklärt", "schrieb", "schreibt", "schreiben", "meldete", "meldet", "meldeten", "melden", "betonte", "betont", "schätzt", "schätzte", "schätzen", "schätzten", "warnte", "warnt", "warnten", "prognostiziert", "prognostizierte", "erwartet", "erwarten", "erwartete", "rechnet", "rechnen", "rechnete", "kündigte", "gab bekannt", "gaben bekannt", "bestätigte", "bestätigt", "behauptete", "behauptet", "forderte", "fordert", "verwies", "ergab", "zeigt", "zeigte", "zeigen", "bezifferte", "beziffert", "bezifferten", "hält", "nannte", "sieht", "sehen", "heißt es", "hieß es", "zitiert", "fügte", "ergänzte", "versicherte", "kritisierte", "rechnete vor",
    ],
    according: &["laut", "nach angaben", "nach angaben von", "nach angaben des", "nach angaben der", "nach den worten", "nach einschätzung", "nach schätzung", "nach schätzungen", "unter berufung auf", "nach auskunft", "nach informationen", "gemäß", "nach berechnungen", "nach darstellung", "aus sicht", "nach berichten"],
    own_account: &["nach eigenen angaben", "eigenen angaben zufolge", "nach eigenem bekunden", "nach eigener darstellung"],
    according_after: &["zufolge"],
    planned: &["will", "wollen", "wollte", "soll", "sollen", "plant", "planen", "plante", "geplant", "geplante", "geplanten", "wird", "werden", "beschloss", "beschlossen", "kündigte", "angekündigt", "vorgesehen", "verteuert sich zum", "vorhaben", "ziel", "plan", "beabsichtigt", "kündigen", "künftig", "zum"],
    possible: &["könnte", "könnten", "dürfte", "dürften", "kann", "können", "erwartet", "erwarten", "rechnet", "rechnen", "rechnete", "prognos*", "voraussichtlich", "wahrscheinlich", "möglich*", "vermutlich", "schätzt", "hält", "sieht", "vielleicht"],
    hypothetical: &["würde", "würden", "wäre", "wären", "falls", "wenn", "sollte", "sollten", "müsste", "müssten", "forder*", "gefordert", "verlang*", "hätte", "hätten"],
    negation: &["nicht"],
    references: &[
        "seite", "seiten", "s.", "kapitel", "artikel", "art.", "absatz", "abs.", "paragraf", "paragraph", "paragrafen", "§", "§§", "nr", "nr.", "nummer", "heft", "ausgabe", "band", "telefon", "tel", "tel.", "fax", "halle", "hallen", "zimmer", "raum", "saal", "gleis", "tor", "platz", "linie", "bus", "straße", "autobahn", "bundesstraße", "landesstraße", "hausnummer", "fußnote", "abbildung", "tabelle", "ziffer", "punkt", "version", "klasse", "stufe", "phase", "teil", "runde", "gruppe", "liga", "kategorie", "typ", "modell", "staffel", "folge", "lot", "aktenzeichen", "az", "az.", "flug", "terminal", "etage", "stock", "windows", "formel", "apollo", "hotline", "drucksache", "richtlinie",
    ],
    clock_before: &["um", "gegen", "ab", "bis", "seit", "vor", "nach"],
    clock_after: &["uhr", "h"],
    street: &["straße", "strasse", "str", "str.", "weg", "allee", "platz", "gasse", "ring"],
    ordinal_names: &["jahrhundert*", "geburtstag*", "jahrestag*", "etage", "stock", "quartal*", "halbjahr*", "minute", "mal", "runde", "liga", "welt*", "bundesliga", "klasse", "jubiläum", "tag", "woche", "monat", "jahr", "hälfte", "platz", "lesung", "spieltag", "staffel", "stadtbezirk", "linie", "zeit", "person"],
    superlatives: &["meist*"],
    superlative_endings: &["ste", "sten", "ster", "stes", "stem", "ßte", "ßten", "ßter", "ßtes"],
    streak: &["in folge", "hintereinander", "nacheinander", "in serie", "aufeinanderfolgend*"],
    age_before: &["im alter von", "alter von", "alter"],
    age_after: &["jahre alt", "jahren alt", "jährig*", "monate alt", "wochen alt", "tage alt", "jahre alte", "jahre alter", "jahre alten", "jährig"],
    months: &[
        ("januar", 1), ("jänner", 1), ("februar", 2), ("feber", 2), ("märz", 3), ("april", 4), ("mai", 5), ("juni", 6), ("juli", 7), ("august", 8), ("september", 9), ("oktober", 10), ("november", 11), ("dezember", 12), ("jan", 1), ("feb", 2), ("mär", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sept", 9), ("sep", 9), ("okt", 10), ("nov", 11), ("dez", 12),
    ],
    weekdays: &[("montag", 1), ("dienstag", 2), ("mittwoch", 3), ("donnerstag", 4), ("freitag", 5), ("samstag", 6), ("sonnabend", 6), ("sonntag", 7), ("montagabend", 1), ("dienstagabend", 2), ("mittwochabend", 3), ("donnerstagabend", 4), ("freitagabend", 5), ("samstagabend", 6), ("sonntagabend", 7)],
    periods: &[
        ("tag", PeriodNoun::Day), ("tage", PeriodNoun::Day), ("tages", PeriodNoun::Day), ("wochenende", PeriodNoun::Weekend), ("woche", PeriodNoun::Week), ("monat", PeriodNoun::Month), ("monats", PeriodNoun::Month), ("quartal", PeriodNoun::Quarter), ("quartals", PeriodNoun::Quarter), ("halbjahr", PeriodNoun::Half), ("halbjahrs", PeriodNoun::Half), ("halbjahres", PeriodNoun::Half), ("jahr", PeriodNoun::Year), ("jahre", PeriodNoun::Year), ("jahres", PeriodNoun::Year), ("jahren", PeriodNoun::Year), ("geschäftsjahr", PeriodNoun::FiscalYear), ("geschäftsjahres", PeriodNoun::FiscalYear), ("haushaltsjahr", PeriodNoun::FiscalYear), ("jahrzehnt", PeriodNoun::Decade), ("saison", PeriodNoun::Other), ("spielzeit", PeriodNoun::Other), ("dürrejahr", PeriodNoun::Year), ("frühjahr", PeriodNoun::Other), ("frühling", PeriodNoun::Other), ("sommer", PeriodNoun::Other), ("herbst", PeriodNoun::Other), ("winter", PeriodNoun::Other), ("morgen", PeriodNoun::Other), ("mittag", PeriodNoun::Other), ("abend", PeriodNoun::Other), ("nacht", PeriodNoun::Other), ("zählung", PeriodNoun::Other), ("nachmittag", PeriodNoun::Other), ("vormittag", PeriodNoun::Other), ("jahreswechsel", PeriodNoun::Other), ("jahresende", PeriodNoun::Other), ("monatsende", PeriodNoun::Other),
    ],
    relative: &[
        ("vergangene", -1), ("vergangenen", -1), ("vergangenes", -1), ("vergangener", -1), ("letzte", -1), ("letzten", -1), ("letztes", -1), ("letzter", -1), ("vorige", -1), ("vorigen", -1), ("voriges", -1), ("vorangegangenen", -1), ("dieses", 0), ("diesem", 0), ("diesen", 0), ("dieser", 0), ("diese", 0), ("laufende", 0), ("laufenden", 0), ("laufendes", 0), ("aktuellen", 0), ("gleichen", 0), ("selben", 0), ("nächste", 1), ("nächsten", 1), ("nächstes", 1), ("kommende", 1), ("kommenden", 1), ("kommendes", 1), ("folgenden", 1),
    ],
    moments: &[
        ("gestern", PeriodNoun::Day, -1), ("vorgestern", PeriodNoun::Day, -2), ("heute", PeriodNoun::Day, 0), ("vortag", PeriodNoun::Day, -1), ("vorjahr", PeriodNoun::Year, -1), ("vorjahres", PeriodNoun::Year, -1), ("vorjahreszeitraum", PeriodNoun::Other, -1), ("vorjahresquartal", PeriodNoun::Other, -1), ("vormonat", PeriodNoun::Month, -1), ("vorwoche", PeriodNoun::Week, -1), ("vorquartal", PeriodNoun::Quarter, -1), ("ein jahr zuvor", PeriodNoun::Year, -1), ("im jahr zuvor", PeriodNoun::Year, -1), ("im jahr davor", PeriodNoun::Year, -1), ("einen monat zuvor", PeriodNoun::Month, -1), ("vor einem jahr", PeriodNoun::Year, -1), ("heuer", PeriodNoun::Year, 0), ("jahresende", PeriodNoun::Other, 0), ("vorvorjahr", PeriodNoun::Year, -2),
    ],
    period_before: &["im", "in", "in den", "in der", "am", "seit", "bis", "während", "zum", "zur", "ab", "vom", "von", "für", "für das", "vor", "nach", "des", "bei der", "bei", "zu beginn des", "anfang", "ende", "mitte", "bis zum", "bis ende", "seit anfang", "seit ende", "binnen", "über das", "über"],
    compared: &["als", "wie", "gegenüber", "gegenüber dem", "verglichen mit", "nach", "im vergleich zum", "im vergleich zu"],
    period_after: &["zuvor", "davor", "später", "vorher"],
    determiners: &["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "dieser", "diese", "dieses", "diesem", "diesen", "sein", "seine", "seinen", "seinem", "seiner", "seines", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere", "kein", "keine", "alle", "jede", "jeder", "jedes", "beide"],
    function_words: &[
        "in", "im", "an", "am", "auf", "aus", "bei", "beim", "bis", "durch", "für", "gegen", "hinter", "mit", "nach", "neben", "ohne", "seit", "statt", "trotz", "über", "um", "unter", "vom", "von", "vor", "während", "wegen", "zu", "zum", "zur", "zwischen", "und", "oder", "aber", "sondern", "denn", "dass", "weil", "wenn", "als", "wie", "ob", "obwohl", "damit", "doch", "sowie", "ich", "du", "er", "sie", "es", "wir", "man", "ihm", "ihn", "ihnen", "sich", "uns", "was", "wer", "wo", "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "wird", "werden", "wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten", "habe", "hätte", "kann", "können", "konnte", "konnten", "soll", "sollen", "will", "wollen", "muss", "müssen", "musste", "mussten", "darf", "dürfen", "nicht", "auch", "nur", "noch", "schon", "so", "da", "dann", "dort", "hier", "mehr", "weniger", "sehr", "davon", "darin", "dabei", "dafür", "dagegen", "darunter", "derzeit", "je", "pro", "laut", "zuvor", "dem", "den", "der", "die", "das", "des", "ein", "eine", "einen", "einem", "einer", "eines", "also", "jedoch", "nun", "etwa", "rund", "knapp", "gut", "fast", "insgesamt", "nach", "entfallen", "entfielen", "stehen", "stand", "liegt", "lag", "lagen", "liegen",
    ],
    of: &["von", "vom", "des", "der"],
    hangs_on: &["über", "für", "in", "an", "auf", "mit", "bei", "im", "aus"],
    heads: &["zahl", "anzahl", "summe", "höhe", "wert", "gesamtzahl", "menge", "betrag"],
    amount: &["betrug", "betrugen", "beträgt", "betragen", "belief sich auf", "beliefen sich auf", "beläuft sich auf", "erreichte", "erreichten", "erreicht", "lag bei", "lagen bei", "liegt bei", "kostete", "kosten", "kostet", "war", "waren", "ist", "sind", "umfasst", "umfasste"],
    verb_endings: &[],
    anaphors: &["die summe", "der betrag", "die zahl", "insgesamt", "die gesamtsumme", "davon", "es", "das"],
    capital_nouns: true,
    abbreviations: &[
        "dr", "prof", "hr", "fr", "st", "nr", "mio", "mrd", "bio", "tsd", "z.b", "z", "b", "d.h", "d", "u.a", "u", "a", "bzw", "ca", "etwa", "usw", "vgl", "abs", "art", "s", "str", "tel", "jan", "feb", "mär", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez", "i.v", "co", "inkl", "exkl", "max", "min", "evtl", "ggf", "sog", "gest", "geb", "mill", "md", "std", "az", "bd", "hl", "ing", "dipl", "e.v", "o.ä", "v.h",
    ],
    ..Locale::PLAIN
};
