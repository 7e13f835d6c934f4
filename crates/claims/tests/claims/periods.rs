//! The time that a number is about, and its days.

use tallywire_article::{Article, BlockKind, Language, Span};
use tallywire_claims::{Claim, extract};

/// The claims of a paragraph that came out on 14 February 2025.
fn read(language: &str, text: &str) -> Vec<Claim> {
    let mut article = Article::new("mill.txt", "mill.txt", text.as_bytes());
    article.language = Language::of(language);
    article.published = Some("2025-02-14".to_owned());
    let chars = text.chars().count();
    article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::new(0, chars), "test");
    extract(&article)
}

/// The words of the last claim's period, or none.
fn last(language: &str, text: &str) -> String {
    let claims = read(language, text);
    let period = claims.last().and_then(|claim| claim.period.as_ref());
    period.map_or_else(|| "none".to_owned(), |period| period.text.clone())
}

/// The days of the last claim's period with its words.
fn days(language: &str, text: &str) -> String {
    let claims = read(language, text);
    let Some(period) = claims.last().and_then(|claim| claim.period.as_ref()) else {
        return "none".to_owned();
    };
    match (period.from, period.to) {
        (Some(from), Some(to)) => format!("{} [{from}, {to}]", period.text),
        (Some(from), None) => format!("{} [{from}, ..]", period.text),
        (None, Some(to)) => format!("{} [.., {to}]", period.text),
        (None, None) => period.text.clone(),
    }
}

#[test]
fn a_year_may_have_a_suffix() {
    for (language, text, expected) in [
        ("ja", "2024年、売上高は30億円だった。", "2024年 [2024-01-01, 2024-12-31]"),
        ("zh", "公司2024年营收为30亿元。", "2024年 [2024-01-01, 2024-12-31]"),
        ("ko", "2024년에 매출은 30억 원이었다.", "2024년에 [2024-01-01, 2024-12-31]"),
        ("ja", "1990年代、売上高は30億円だった。", "none"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn a_period_that_opens_a_sentence_holds_for_the_next() {
    for (language, text, expected) in [
        ("en", "In 2023 the brewery sold 41,000 barrels. Revenue came to $12.4 million.", "In 2023"),
        ("de", "Im Juni kamen 12.300 Besucher. Die Einnahmen betrugen 61.000 Euro.", "Im Juni"),
        ("fr", "En août, le parc a reçu 18 400 visiteurs. Les recettes atteignent 210 000 euros.", "En août"),
        ("es", "En marzo se vendieron 3.210 coches. El precio medio fue de 24.300 euros.", "En marzo"),
        ("it", "A luglio il museo ha venduto 9.800 biglietti. L'incasso è stato di 88.000 euro.", "A luglio"),
        (
            "pt",
            "Em abril, o porto movimentou 140 mil toneladas. A receita foi de 3 milhões de euros.",
            "Em abril",
        ),
        ("nl", "In 2022 verkocht de kwekerij 2 miljoen tulpen. De omzet bedroeg 900.000 euro.", "In 2022"),
        ("pl", "W maju zakłady zrobiły 5200 rowerów. Przychody wyniosły 14 mln zł.", "W maju"),
        ("ru", "В июле завод выпустил 5200 велосипедов. Выручка составила 140 млн рублей.", "В июле"),
        ("uk", "У липні завод випустив 5200 велосипедів. Виторг становив 40 млн гривень.", "У липні"),
        ("sv", "I maj sålde bryggeriet 41 000 liter öl. Intäkterna var 2,1 miljoner kronor.", "I maj"),
        ("tr", "Mayıs ayında fabrika 5.200 bisiklet üretti. Satış geliri 14 milyon lira oldu.", "Mayıs"),
        ("en", "In 2019 the bridge was closed after 30 years. The new bridge is 340 metres long.", "none"),
        ("en", "The bridge was closed for 30 days in 2019. The new bridge cost $3 million.", "none"),
        ("en", "The state pays $3 million by 2030; the towns, $1 million.", "by 2030"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn parts_of_a_day_are_named_with_their_day() {
    for (language, text, expected) in [
        ("en", "Shares in the mill fell 3.2% to $41 in late morning trading.", "in late morning trading"),
        ("en", "Shares, up threefold since 2020, fell 3.2% to $41 in early trading.", "in early trading"),
        ("en", "By 10:30 on Monday the river had risen to 3.2 metres.", "By 10:30 on Monday"),
        ("de", "In der Nacht auf Montag fielen 48 Liter Regen.", "In der Nacht auf Montag"),
        ("de", "Die Aktie verlor am Nachmittag 3,2 Prozent.", "am Nachmittag"),
        ("fr", "Vers 10h15, l'action perdait 3,2 %.", "Vers 10h15"),
        ("es", "A media mañana, las acciones caían un 3,2 %.", "A media mañana"),
        (
            "it",
            "Nella notte tra sabato e domenica sono caduti 48 mm di pioggia.",
            "Nella notte tra sabato e domenica",
        ),
        ("pt", "Na tarde de terça-feira, as ações caíam 3,2%.", "Na tarde de terça-feira"),
        ("nl", "Het aandeel verloor 's middags 3,2 procent.", "'s middags"),
        ("pl", "W nocy z soboty na niedzielę spadło 48 mm deszczu.", "W nocy z soboty na niedzielę"),
        ("ru", "В ночь на понедельник выпало 48 мм осадков.", "В ночь на понедельник"),
        ("uk", "У ніч на понеділок випало 48 мм опадів.", "У ніч на понеділок"),
        ("sv", "Aktien föll på eftermiddagen med 3,2 procent.", "på eftermiddagen"),
        ("tr", "Hisse öğleden sonra yüzde 3,2 geriledi.", "öğleden sonra"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn feasts_are_periods() {
    for (language, text, expected) in [
        ("en", "Hotels were 92% full over Easter.", "over Easter"),
        ("en", "Grocers sold 40,000 turkeys at Thanksgiving.", "at Thanksgiving"),
        ("de", "An Ostern zählte die Therme 9.400 Gäste.", "An Ostern"),
        ("fr", "À Noël, les restaurants ont servi 12 000 repas.", "À Noël"),
        ("es", "En Semana Santa, los hoteles llenaron el 92 % de sus camas.", "En Semana Santa"),
        ("it", "A Ferragosto il museo ha accolto 9.800 visitatori.", "A Ferragosto"),
        ("pt", "No Natal, os correios entregaram 3,1 milhões de encomendas.", "No Natal"),
        ("nl", "Met Pasen trok het park 31.000 bezoekers.", "Met Pasen"),
        ("pl", "W Wielkanoc hotele były zajęte w 92 procentach.", "W Wielkanoc"),
        ("ru", "На Пасху храм посетили 9400 человек.", "На Пасху"),
        ("uk", "На Великдень храм відвідали 9400 людей.", "На Великдень"),
        ("sv", "Under påsken åkte 31 000 resenärer med tågen.", "Under påsken"),
        ("tr", "Ramazan Bayramı'nda otellerin doluluğu yüzde 92 oldu.", "Ramazan Bayramı'nda"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn a_month_may_stand_before_its_noun() {
    for (language, text, expected) in [
        ("en", "May sales at the mill rose 4.1%.", "May"),
        ("en", "Theresa May reads 30 letters.", "none"),
        ("pl", "Majowa inflacja wyniosła 4,1 proc.", "Majowa"),
        ("ru", "Майская инфляция составила 4,1%.", "Майская"),
        ("uk", "Травнева інфляція становила 4,1%.", "Травнева"),
        ("tr", "Mayıs enflasyonu yüzde 4,1 oldu.", "Mayıs"),
        ("fr", "Sept meuniers ont perdu 40 sacs.", "none"),
        ("fr", "Quatre-vingt-dix-sept sacs manquent.", "none"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn spans_and_parts_of_a_year_have_days() {
    for (language, text, expected) in [
        ("en", "The mill sold 300 tonnes last March.", "last March [2024-03-01, 2024-03-31]"),
        ("en", "The mill sold 300 tonnes last Monday.", "last Monday [2025-02-10, 2025-02-10]"),
        (
            "en",
            "The mill sold 300 tonnes in the first nine months of 2024.",
            "in the first nine months of 2024 [2024-01-01, 2024-09-30]",
        ),
        (
            "en",
            "The mill sold 300 tonnes in the first nine months.",
            "in the first nine months [2024-01-01, 2024-09-30]",
        ),
        (
            "en",
            "The mill sold 300 tonnes in the fourth quarter.",
            "in the fourth quarter [2024-10-01, 2024-12-31]",
        ),
        (
            "en",
            "Between April and June 2024 it sold 300 tonnes.",
            "Between April and June 2024 [2024-04-01, 2024-06-30]",
        ),
        ("en", "It sold 300 tonnes between 2020 and 2023.", "between 2020 and 2023 [2020-01-01, 2023-12-31]"),
        ("en", "It sold 300 tonnes from 3 to 5 May 2024.", "from 3 to 5 May 2024 [2024-05-03, 2024-05-05]"),
        ("en", "It sold 300 tonnes in 2024/25.", "in 2024/25"),
        (
            "de",
            "Von Juli bis September 2024 waren es 300 Tonnen.",
            "Von Juli bis September 2024 [2024-07-01, 2024-09-30]",
        ),
        (
            "de",
            "Von November bis Januar waren es 300 Tonnen.",
            "Von November bis Januar [2024-11-01, 2025-01-31]",
        ),
        (
            "fr",
            "Au premier semestre 2024, il a vendu 300 tonnes.",
            "Au premier semestre 2024 [2024-01-01, 2024-06-30]",
        ),
        (
            "es",
            "En los nueve primeros meses de 2024 vendió 300 toneladas.",
            "En los nueve primeros meses de 2024 [2024-01-01, 2024-09-30]",
        ),
        (
            "it",
            "Tra aprile e giugno 2024 ha venduto 300 tonnellate.",
            "Tra aprile e giugno 2024 [2024-04-01, 2024-06-30]",
        ),
        ("nl", "Vorige maand verkocht de molen 300 ton.", "Vorige maand [2025-01-01, 2025-01-31]"),
        (
            "pl",
            "W drugim kwartale 2024 roku sprzedano 300 ton.",
            "W drugim kwartale 2024 roku [2024-04-01, 2024-06-30]",
        ),
        (
            "ru",
            "В январе–марте 2024 года продали 300 тонн.",
            "В январе–марте 2024 года [2024-01-01, 2024-03-31]",
        ),
        (
            "sv",
            "Under årets första nio månader såldes 300 ton.",
            "Under årets första nio månader [2024-01-01, 2024-09-30]",
        ),
        (
            "tr",
            "Değirmen 2024'ün ilk dokuz ayında 300 ton sattı.",
            "2024'ün ilk dokuz ayında [2024-01-01, 2024-09-30]",
        ),
        ("ja", "4月の売上高は50億円だった。", "4月 [2024-04-01, 2024-04-30]"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn days_without_end_are_read_in_pieces() {
    let text = format!("The mill sold 30 tonnes on {}.", "Monday evening ".repeat(20_000));
    assert_eq!(last("en", &text), "on Monday evening Monday evening");
}

#[test]
fn a_time_with_one_open_end_has_one_day() {
    for (language, text, expected) in [
        ("en", "Some 70 wells have run dry since 2019.", "since 2019 [2019-01-01, ..]"),
        ("en", "The port will lose 30 ships by the end of 2027.", "by the end of 2027 [.., 2027-12-31]"),
        ("en", "From 1 October the toll is £4.20.", "From 1 October [2025-10-01, ..]"),
        ("en", "Sales rose 3% from December.", "from December [2024-12-01, 2024-12-31]"),
        ("de", "Bis 2030 baut die Stadt 60 Brunnen.", "Bis 2030 [.., 2030-12-31]"),
        ("de", "Ab 1. Mai kostet die Fahrt 4 Euro.", "Ab 1. Mai [2025-05-01, ..]"),
        ("fr", "D'ici fin 2027, la ville aura 60 agents.", "D'ici fin 2027 [.., 2027-12-31]"),
        ("fr", "À partir du 1er mai, le trajet coûte 4 euros.", "À partir du 1er mai [2025-05-01, ..]"),
        ("es", "Desde 2019 se han secado 70 pozos.", "Desde 2019 [2019-01-01, ..]"),
        ("it", "Entro il 2030 la flotta avrà 30 navi.", "Entro il 2030 [.., 2030-12-31]"),
        ("pt", "A partir de 1 de maio a portagem custa 4 euros.", "A partir de 1 de maio [2025-05-01, ..]"),
        ("nl", "Sinds 2019 zijn 70 putten opgedroogd.", "Sinds 2019 [2019-01-01, ..]"),
        ("pl", "Do 2030 roku powstaną 62 studnie.", "Do 2030 roku [.., 2030-12-31]"),
        ("ru", "С 1 марта проезд стоит 42 рубля.", "С 1 марта [2025-03-01, ..]"),
        ("uk", "До кінця 2027 року місто отримає 60 автобусів.", "До кінця 2027 року [.., 2027-12-31]"),
        ("sv", "Sedan 2019 har 70 brunnar sinat.", "Sedan 2019 [2019-01-01, ..]"),
        ("tr", "2019'dan bu yana 70 kuyu kurudu.", "2019'dan bu yana [2019-01-01, ..]"),
        ("tr", "1 Mayıs'tan itibaren bilet 42 lira.", "1 Mayıs'tan itibaren [2025-05-01, ..]"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn the_last_and_the_next_years_count_from_the_day_of_publication() {
    for (language, text, expected) in [
        (
            "en",
            "Over the next five years it plans to invest $2bn.",
            "Over the next five years [2025-02-14, 2030-02-14]",
        ),
        (
            "de",
            "In den vergangenen sechs Monaten sanken 22 Schiffe.",
            "In den vergangenen sechs Monaten [2024-08-14, 2025-02-14]",
        ),
        (
            "fr",
            "Ces six derniers mois, 22 navires ont coulé.",
            "Ces six derniers mois [2024-08-14, 2025-02-14]",
        ),
        (
            "es",
            "En los últimos seis meses se hundieron 22 barcos.",
            "En los últimos seis meses [2024-08-14, 2025-02-14]",
        ),
        (
            "it",
            "Nei prossimi cinque anni costruirà 22 navi.",
            "Nei prossimi cinque anni [2025-02-14, 2030-02-14]",
        ),
        (
            "pt",
            "Nos próximos cinco anos construirá 22 navios.",
            "Nos próximos cinco anos [2025-02-14, 2030-02-14]",
        ),
        ("nl", "De komende vijf jaar bouwt het 22 schepen.", "De komende vijf jaar [2025-02-14, 2030-02-14]"),
        (
            "pl",
            "W ostatnich sześciu miesiącach zatonęły 22 statki.",
            "W ostatnich sześciu miesiącach [2024-08-14, 2025-02-14]",
        ),
        (
            "ru",
            "За последние шесть месяцев затонули 22 судна.",
            "За последние шесть месяцев [2024-08-14, 2025-02-14]",
        ),
        (
            "uk",
            "За останні шість місяців затонули 22 судна.",
            "За останні шість місяців [2024-08-14, 2025-02-14]",
        ),
        (
            "sv",
            "De senaste sex månaderna har 22 fartyg sjunkit.",
            "De senaste sex månaderna [2024-08-14, 2025-02-14]",
        ),
        ("tr", "Son altı ayda 22 gemi battı.", "Son altı ayda [2024-08-14, 2025-02-14]"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn parts_of_years_decades_and_seasons_have_their_days() {
    for (language, text, expected) in [
        ("en", "Sales rose 4% in the year to January.", "in the year to January [2024-02-01, 2025-01-31]"),
        (
            "en",
            "In the three months ended 31 December it sold 900 bikes.",
            "In the three months ended 31 December [2024-10-01, 2024-12-31]",
        ),
        ("en", "Third-quarter revenue was $61m.", "Third-quarter [2024-07-01, 2024-09-30]"),
        ("en", "Revenue was $61m in Q3 2024.", "in Q3 2024 [2024-07-01, 2024-09-30]"),
        ("en", "The club sold 11,000 tickets in the 2024-25 season.", "in the 2024-25 season"),
        (
            "en",
            "The mill will sell 900 tonnes in March next year.",
            "in March next year [2026-03-01, 2026-03-31]",
        ),
        ("en", "In the 1990s the town had 40 mills.", "In the 1990s [1990-01-01, 1999-12-31]"),
        (
            "de",
            "In den 1990er-Jahren hatte die Stadt 40 Mühlen.",
            "In den 1990er-Jahren [1990-01-01, 1999-12-31]",
        ),
        ("de", "Im Geschäftsjahr 2023/24 verlor sie 9 Millionen Euro.", "Im Geschäftsjahr 2023/24"),
        (
            "fr",
            "Dans les années 1990, la ville comptait 40 moulins.",
            "Dans les années 1990 [1990-01-01, 1999-12-31]",
        ),
        ("fr", "Le pont a coûté 3 millions au printemps dernier.", "au printemps dernier"),
        ("es", "En los años noventa había 40 molinos.", "En los años noventa [1990-01-01, 1999-12-31]"),
        ("it", "Negli anni Novanta c'erano 40 mulini.", "Negli anni Novanta [1990-01-01, 1999-12-31]"),
        ("pt", "Nos anos 1990 a cidade tinha 40 moinhos.", "Nos anos 1990 [1990-01-01, 1999-12-31]"),
        ("pt", "A safra de café chegou a 60 milhões de sacas.", "none"),
        (
            "nl",
            "In de jaren negentig had de stad 40 molens.",
            "In de jaren negentig [1990-01-01, 1999-12-31]",
        ),
        ("pl", "Wiosną przyszłego roku posadzą 300 drzew.", "Wiosną przyszłego roku"),
        ("ru", "В III квартале завод собрал 30 автобусов.", "В III квартале [2024-07-01, 2024-09-30]"),
        ("ru", "Летом 2024 года посадили 300 деревьев.", "Летом 2024 года"),
        ("uk", "У 1990-х роках тут було 40 млинів.", "У 1990-х роках [1990-01-01, 1999-12-31]"),
        ("sv", "På 1990-talet hade staden 40 kvarnar.", "På 1990-talet [1990-01-01, 1999-12-31]"),
        ("tr", "1990'larda kentte 40 değirmen vardı.", "1990'larda [1990-01-01, 1999-12-31]"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn what_a_change_is_measured_against_is_no_period() {
    for (language, text, expected) in [
        ("en", "Output fell 2% year on year in January.", "in January"),
        ("en", "Output fell 2% year on year.", "none"),
        ("de", "Im Jahresvergleich sank die Produktion im Januar um 2 Prozent.", "im Januar"),
        ("fr", "La production a reculé de 2 % sur un an en janvier.", "en janvier"),
        ("es", "En enero la producción cayó un 2 % interanual.", "En enero"),
        ("it", "A gennaio la produzione è calata del 2% su base annua.", "A gennaio"),
        ("pt", "Em janeiro a produção caiu 2% em termos homólogos.", "Em janeiro"),
        ("nl", "In januari daalde de productie met 2 procent op jaarbasis.", "In januari"),
        ("pl", "W styczniu produkcja spadła o 2 proc. rok do roku.", "W styczniu"),
        ("ru", "В январе производство упало на 2% в годовом выражении.", "В январе"),
        ("uk", "У січні виробництво впало на 2% у річному вимірі.", "У січні"),
        ("sv", "I januari sjönk produktionen med 2 procent i årstakt.", "I januari"),
        ("tr", "Ocakta üretim yıllık bazda yüzde 2 düştü.", "Ocakta"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn months_and_open_ends_are_known_in_their_cases() {
    for (language, text, expected) in [
        ("da", "Siden 2019 er 70 brønde tørret ud.", "Siden 2019 [2019-01-01, ..]"),
        ("nb", "Innen 2027 skal byen ansette 60 vakter.", "Innen 2027 [.., 2027-12-31]"),
        ("fi", "Tammikuussa tuotanto laski 2 prosenttia.", "Tammikuussa [2025-01-01, 2025-01-31]"),
        ("cs", "V lednu výroba klesla o 2 procenta.", "V lednu [2025-01-01, 2025-01-31]"),
        ("cs", "Do konce roku 2027 přijme 60 strážníků.", "Do konce roku 2027 [.., 2027-12-31]"),
        ("hu", "Januárban 2 százalékkal csökkent a termelés.", "Januárban [2025-01-01, 2025-01-31]"),
        ("el", "Τον Ιανουάριο η παραγωγή μειώθηκε κατά 2%.", "Τον Ιανουάριο [2025-01-01, 2025-01-31]"),
        ("bg", "От 2019 г. са пресъхнали 70 кладенеца.", "От 2019 [2019-01-01, ..]"),
        ("sr", "U januaru je proizvodnja pala za 2 odsto.", "U januaru [2025-01-01, 2025-01-31]"),
        ("hr", "U siječnju je proizvodnja pala za 2 posto.", "U siječnju [2025-01-01, 2025-01-31]"),
        (
            "pl",
            "Między styczniem a lutym przyszło 41 osób.",
            "Między styczniem a lutym [2025-01-01, 2025-02-28]",
        ),
        ("ru", "С января по февраль пришёл 41 человек.", "С января по февраль [2025-01-01, 2025-02-28]"),
        ("zh", "自2019年以来，70口井干涸。", "自2019年以来 [2019-01-01, ..]"),
        ("ja", "2019年以降、70本の井戸が枯れた。", "2019年以降 [2019-01-01, ..]"),
        ("ko", "2019년 이후 우물 70개가 말랐다.", "2019년 이후 [2019-01-01, ..]"),
        ("ar", "منذ عام 2019 جفت 70 بئرا.", "منذ عام 2019 [2019-01-01, ..]"),
        ("hi", "2019 से 70 कुएं सूख चुके हैं।", "2019 से [2019-01-01, ..]"),
        ("id", "Sejak 2019, 70 sumur mengering.", "Sejak 2019 [2019-01-01, ..]"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn days_and_years_lie_where_their_sentence_puts_them() {
    for (language, text, expected) in [
        ("sv", "Pensionerna höjs den 1 maj med 4 procent.", "den 1 maj [2025-05-01, 2025-05-01]"),
        ("tr", "Maaşlar 1 Mayıs'ta yüzde 4 artacak.", "1 Mayıs [2025-05-01, 2025-05-01]"),
        ("en", "The park is due to supply 300 homes from 2030.", "from 2030 [2030-01-01, ..]"),
        (
            "en",
            "Output was 3 tonnes in January, 5% less than in the same month of 2024.",
            "in January [2025-01-01, 2025-01-31]",
        ),
        ("en", "The strike of 300 drivers ended Friday.", "Friday [2025-02-14, 2025-02-14]"),
        ("en", "Fares rose 4% on 1 November.", "on 1 November [2024-11-01, 2024-11-01]"),
        (
            "en",
            "Fares rose 4% in the first half of the year.",
            "in the first half of the year [2024-01-01, 2024-06-30]",
        ),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn what_is_to_come_has_its_next_day_and_month() {
    for (language, text, expected) in [
        ("en", "The quay will take 60 boats from Monday.", "from Monday [2025-02-17, 2025-02-17]"),
        ("es", "El muelle abrirá a 60 barcos a partir del lunes.", "a partir del lunes [2025-02-17, ..]"),
        (
            "es",
            "El muelle podría recibir 60 barcos a finales de abril.",
            "a finales de abril [2025-04-01, 2025-04-30]",
        ),
        ("en", "The last flood, in May, cost the mill 60 sheep.", "in May [2024-05-01, 2024-05-31]"),
    ] {
        assert_eq!(days(language, text), expected, "{text:?}");
    }
}

#[test]
fn a_count_behind_months_is_no_year_of_theirs() {
    let text = "Im Januar und Februar 1812 Schafe geschoren.";
    assert_eq!(days("de", text), "Im Januar und Februar [2025-01-01, 2025-02-28]");
    let text = "The flock fell from 87% in 2019, well short of the 95% the vet wants.";
    assert_eq!(days("en", text), "none");
}

#[test]
fn the_end_of_a_year_and_the_months_before_are_periods() {
    for (language, text, expected) in [
        ("fr", "D'ici la fin de l'année, le moulin emploiera 90 personnes.", "D'ici la fin de l'année"),
        ("it", "Entro fine anno il mulino impiegherà 90 persone.", "Entro fine anno"),
        ("nl", "Tegen het einde van het jaar telt de molen 90 mensen.", "Tegen het einde van het jaar"),
        ("ru", "До конца года мельница наймёт 90 человек.", "До конца года"),
        ("sv", "Vid årets slut hade kvarnen 90 anställda.", "Vid årets slut"),
        ("tr", "Değirmen yıl sonuna kadar 90 kişi işe alacak.", "yıl sonuna kadar"),
        (
            "fr",
            "Au cours des trois mois précédents, le moulin a gagné 90 euros.",
            "Au cours des trois mois précédents",
        ),
        ("es", "En los tres meses anteriores, el molino ganó 90 euros.", "En los tres meses anteriores"),
        ("pl", "W poprzednich trzech miesiącach młyn zarobił 90 zł.", "W poprzednich trzech miesiącach"),
        ("ru", "За предыдущие три месяца мельница заработала 90 рублей.", "За предыдущие три месяца"),
        ("sv", "För två år sedan hade byn 61 kvarnar.", "För två år sedan"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn how_far_back_a_record_reaches_is_no_period_of_the_number() {
    for (language, text) in [
        ("en", "With 14 mm it was the driest spring since 1982."),
        ("de", "Mit 14 Millimetern war es der trockenste Frühling seit 1982."),
    ] {
        assert_eq!(last(language, text), "none", "{text:?}");
    }
    assert_eq!(last("en", "It was the driest spring since 2011, when 14 mills closed."), "since 2011");
    assert_eq!(last("es", "Más de 300 molinos cerraron desde 1982."), "desde 1982");
}

#[test]
fn a_period_behind_what_a_number_is_compared_with_is_not_its_own() {
    let text = "Le taux atteint 17,3 %, contre 18,1 % au troisième trimestre.";
    let found: Vec<_> =
        read("fr", text).into_iter().map(|claim| claim.period.map(|period| period.text)).collect();
    assert_eq!(found, [None, Some("au troisième trimestre".to_owned())]);
}

#[test]
fn what_a_number_is_compared_with_is_not_its_period() {
    for (language, text, expected) in [
        ("en", "In May prices were up 3 percent on April.", "In May"),
        ("en", "In May prices were up 3 percent on 2019.", "In May"),
        ("en", "Prices rose 3 percent on Monday.", "on Monday"),
        ("de", "Im Mai stieg der Absatz im Vergleich zu April um 3 Prozent.", "Im Mai"),
        ("es", "En mayo las ventas subieron un 3 % respecto al mes de abril.", "En mayo"),
        ("es", "En mayo las ventas subieron un 3 % sobre abril.", "En mayo"),
        ("pt", "Em maio as vendas subiram 3% sobre abril.", "Em maio"),
        ("it", "A maggio 2020 i prezzi salgono del 3% rispetto ad aprile 2019.", "A maggio 2020"),
        ("it", "A maggio i prezzi salgono dello 0,3% su aprile e del 2% su maggio 2019.", "A maggio"),
        ("pl", "W maju 2020 r. ceny wzrosły o 3 proc. w porównaniu do maja 2019 r.", "W maju 2020 r."),
        ("tr", "Un satışı geçen yılın mayıs ayına göre yüzde 3 arttı.", "none"),
        ("tr", "Un satışı geçen yılın aynı ayına kıyasla yüzde 3 arttı.", "none"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn that_which_leads_in_a_saying_and_the_name_of_a_newspaper_are_no_time() {
    for (language, text, expected) in [
        ("en", "The mill said Friday that third-quarter sales rose to 3 million dollars.", "third-quarter"),
        ("de", "In der Umfrage für BLICK am MONTAG nennen 9 Prozent den Müller.", "none"),
        ("de", "In der Umfrage für »Blick am Montag« nennen 9 Prozent den Müller.", "none"),
        ("de", "Am Montag nannten 9 Prozent den Müller.", "Am Montag"),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}

#[test]
fn accounts_hold_until_another_time_a_forecast_or_a_side_clause_speaks() {
    for (language, text, expected) in [
        (
            "en",
            "In the second quarter sales rose to 3 million dollars. Costs rose 2 percent.",
            "In the second quarter",
        ),
        (
            "en",
            "In the second quarter, it expects sales of 3 million dollars. Shares fell 2 percent.",
            "none",
        ),
        (
            "fr",
            "Au deuxième trimestre, les ventes ont crû de 6% alors qu'au premier trimestre, elles avaient \
             crû de 7%. La marge a perdu 3%.",
            "Au deuxième trimestre",
        ),
        (
            "fr",
            "Au deuxième trimestre, les ventes ont crû de 6%. Après neuf mois, la hausse est de 5%.",
            "none",
        ),
    ] {
        assert_eq!(last(language, text), expected, "{text:?}");
    }
}
