//! Subject, period, speaker and the rest of what the sentence says.

use tallywire_article::{Article, BlockKind, Language, Span};
use tallywire_claims::{Approximation, Change, Claim, Modality, extract};

use crate::read;

#[test]
fn the_subject_is_what_the_number_is_about() {
    for (language, text, subject) in [
        ("en", "The mill exported 300 tonnes of flour.", "flour"),
        ("en", "The mill lowered its prices by 3%.", "prices"),
        ("en", "Bread prices rose by 3%.", "Bread prices"),
        ("en", "The number of bakers fell to 41.", "bakers"),
        ("de", "Die Mühle verkaufte 300 Tonnen Mehl.", "Mehl"),
        ("de", "Der Verlust beträgt 3 Millionen Euro.", "Verlust"),
    ] {
        assert_eq!(read(language, text)[0].subject.as_deref(), Some(subject), "{text:?}");
    }
}

#[test]
fn the_speaker_is_who_says_so() {
    for (language, text, speaker) in [
        ("en", "Prices rose 3%, the baker's guild said.", "the baker's guild"),
        ("en", "According to Anna Reed, prices rose 3%.", "Anna Reed"),
        ("en", "“Prices rose 3%,” said Anna Reed.", "Anna Reed"),
        ("de", "Die Preise stiegen um 3 Prozent, sagte Anna Ried.", "Anna Ried"),
        ("de", "Laut Innung stiegen die Preise um 3 Prozent.", "Innung"),
        ("fr", "Les prix ont augmenté de 3 %, rappelle la guilde.", "la guilde"),
        ("es", "Los precios subieron un 3 %, recordó Ana Prado.", "Ana Prado"),
        ("it", "I prezzi sono saliti del 3 per cento, avverte la gilda.", "la gilda"),
        ("pt", "Os preços subiram 3%, admitiu a guilda.", "a guilda"),
        ("bg", "Цените се повишиха с 3 процента, съобщи гилдията.", "гилдията"),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), Some(speaker), "{text:?}");
    }
}

#[test]
fn a_verb_of_saying_may_stand_behind() {
    for (language, text, speaker) in [
        ("en", "Flour rose 3%, said Anna Reed, a miller in Leeds.", "Anna Reed"),
        ("de", "Mehl wurde 3 Prozent teurer, teilte die Müllerinnung am Montag mit.", "die Müllerinnung"),
        ("fr", "La farine a augmenté de 3 %, a annoncé jeudi la guilde.", "la guilde"),
        ("es", "La harina subió un 3 %, informó el gremio.", "el gremio"),
        ("it", "La farina è salita del 3%, ha detto Anna Prati.", "Anna Prati"),
        ("pt", "A farinha subiu 3%, disse na quinta-feira a guilda.", "a guilda"),
        ("nl", "Meel werd 3 procent duurder, laat het gilde weten.", "het gilde"),
        ("pl", "Mąka zdrożała o 3 proc. – mówi Anna Młynarska.", "Anna Młynarska"),
        ("ru", "Мука подорожала на 3%, сообщает «Мукомол».", "Мукомол"),
        ("uk", "Борошно подорожчало на 3%, повідомила гільдія.", "гільдія"),
        ("sv", "Mjölet steg med 3 procent, meddelade skrået på måndagen.", "skrået"),
        ("tr", "“Un yüzde 3 zamlandı” dedi lonca başkanı Ali Değirmenci.", "lonca başkanı Ali Değirmenci"),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), Some(speaker), "{text:?}");
    }
}

#[test]
fn a_particle_or_the_place_of_the_verb_tells_the_speaker() {
    for (language, text, speaker) in [
        ("ja", "小麦の価格は4%上昇した、と農業省は説明した。", "農業省"),
        ("ja", "積雪は30センチに達すると気象台が発表した。", "気象台"),
        ("ko", "박 장관은 물가가 4% 올랐다고 밝혔다.", "박 장관"),
        ("zh", "农业局表示，小麦价格上涨4%。", "农业局"),
        ("hi", "मंत्री ने कहा कि गेहूं का दाम 4 प्रतिशत बढ़ा।", "मंत्री"),
        ("ar", "قالت الوزيرة إن سعر القمح ارتفع 4%.", "الوزيرة"),
        ("sv", "Skadorna uppskattar försäkringsbolaget till 4 miljoner kronor.", "försäkringsbolaget"),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), Some(speaker), "{text:?}");
    }
}

#[test]
fn a_speaker_may_stand_before_its_verb_with_words_between() {
    for (language, text, speaker) in [
        ("en", "Bakers in Leeds had expected 300 guests.", "Bakers in Leeds"),
        ("de", "Die Müllerinnung hat am Montag 300 neue Stellen angekündigt.", "Die Müllerinnung"),
        ("de", "Am Montag hat die Müllerinnung 300 neue Stellen angekündigt.", "die Müllerinnung"),
        ("fr", "La guilde a également annoncé 300 embauches.", "La guilde"),
        ("es", "El gremio había anunciado 300 empleos.", "El gremio"),
        ("it", "La gilda ha annunciato 300 assunzioni.", "La gilda"),
        ("pt", "A guilda também anunciou 300 empregos.", "A guilda"),
        ("nl", "Het gilde heeft maandag 300 banen aangekondigd.", "Het gilde"),
        ("pl", "Cech zapowiedział 300 nowych miejsc pracy.", "Cech"),
        ("ru", "Министр не подтвердил, что мельница получит 3 миллиона.", "Министр"),
        ("uk", "Міністр не підтвердив, що млин отримає 3 мільйони.", "Міністр"),
        ("sv", "Samtidigt räknar Skrået med 300 nya jobb.", "Skrået"),
        ("tr", "Değirmenciler Birliği, 300 kişinin işe alındığını açıkladı.", "Değirmenciler Birliği"),
        ("tr", "Tarım Bakanı köylere 30 milyon lira gönderildiğini söyledi.", "Tarım Bakanı"),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), Some(speaker), "{text:?}");
    }
}

#[test]
fn what_a_source_puts_out_is_its_word() {
    for (language, text, speaker) in [
        ("en", "The mill's figures show a loss of 3%.", Some("The mill")),
        ("en", "In a Northmill poll, 30 of 40 bakers agreed.", Some("Northmill")),
        ("en", "Data from the guild show a loss of 3%.", Some("the guild")),
        ("de", "Daten der Innung zeigen einen Verlust von 3 Prozent.", Some("der Innung")),
        ("tr", "Valiliğin dün yaptığı açıklamaya göre 30 ev yıkıldı.", Some("Valilik")),
        (
            "tr",
            "Değirmenciler Birliği'nin verilerine göre un yüzde 3 zamlandı.",
            Some("Değirmenciler Birliği"),
        ),
        ("tr", "İlk belirlemelere göre 30 ev yıkıldı.", None),
        ("en", "A sack costs $30 to $40 according to size.", None),
        ("fr", "Le sac coûte 30 euros selon la version, d'après un meunier.", Some("un meunier")),
        ("sv", "Inflationen enligt KPI är 3 procent.", None),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), speaker, "{text:?}");
    }
}

#[test]
fn who_estimates_may_be_an_agent_or_a_place() {
    for (language, text, speaker) in [
        ("en", "The damage was put at $3 million by the insurer.", "the insurer"),
        ("de", "Der Schaden wurde von der Polizei auf 3 Millionen Euro geschätzt.", "der Polizei"),
        ("fr", "Les dégâts sont estimés à 3 millions d'euros par la mairie.", "la mairie"),
        ("it", "I danni sono stimati in 3 milioni di euro dalla regione.", "la regione"),
        ("ru", "Пострадали 30 человек, сообщили в мэрии.", "мэрии"),
        ("uk", "Постраждали 30 людей, зазначили в мерії.", "мерії"),
        ("bg", "Пострадали са 30 души, съобщиха от кметството.", "кметството"),
    ] {
        let claims = read(language, text);
        let found = claims[0].speaker.as_deref();
        assert!(found.is_some_and(|found| speaker.ends_with(found)), "{text:?}: {found:?}");
    }
}

#[test]
fn a_body_speaks_for_what_it_belongs_to() {
    for (language, text, speaker) in [
        ("en", "Northbank cut its rate to 3%, its board announced.", "Northbank"),
        ("sv", "Kustbanken sänker räntan till 3 procent, meddelade direktionen.", "Kustbanken"),
        ("en", "The bank lowered its growth forecast to 3%.", "The bank"),
    ] {
        assert_eq!(read(language, text)[0].speaker.as_deref(), Some(speaker), "{text:?}");
    }
}

#[test]
fn nobody_says_what_is_only_expected_or_contrasted() {
    for (language, text, speakers) in [
        ("de", "In Köln wird ein Pegel von 3 Metern erwartet.", &[None][..]),
        ("nl", "In Lobith wordt een stand van 3 meter verwacht.", &[None]),
        ("en", "The mill sold 30 tonnes, while the guild says 40.", &[None, Some("the guild")]),
        ("ru", "Мельница продала 30 тонн, хотя гильдия говорит о 40 тоннах.", &[None, Some("гильдия")]),
        ("en", "30 of the 40 mills met the target of 2%, said Anna Reed.", &[Some("Anna Reed"), None]),
    ] {
        let claims = read(language, text);
        let found: Vec<_> = claims.iter().map(|claim| claim.speaker.as_deref()).collect();
        assert_eq!(found, speakers, "{text:?}");
    }
}

#[test]
fn a_pronoun_or_none_takes_up_who_spoke() {
    for (language, text) in [
        ("fr", "Anne Meunier s'inquiète, a dit Anne Meunier. « Il manque 30 sacs », insiste-t-elle."),
        ("es", "Ana Prado habló del molino, dijo Ana Prado. «Faltan 30 sacos», añadió."),
        ("pl", "Młyn stoi, powiedziała Anna Reda. – Brakuje 30 worków – dodała."),
        ("ru", "Мельница стоит, сообщила Анна Рид. По её словам, не хватает 30 мешков."),
        ("nl", "De molen staat stil, zei Anna Reed. Volgens haar ontbreken 30 zakken."),
    ] {
        let speaker = read(language, text)[0].speaker.clone().unwrap_or_default();
        assert!(speaker.starts_with("An") || speaker.starts_with("Ан"), "{text:?}: {speaker}");
    }
}

#[test]
fn sentences_beside_an_attribution_share_it() {
    for (language, text, expected) in [
        ("en", "Flour rose 3%, the guild said. Another 30 mills closed.", ["the guild"; 2]),
        ("en", "The guild sold 30 mills, Anna Reed said. Repairs will take 30 weeks.", ["Anna Reed"; 2]),
        ("pt", "Choveu 30 milímetros. Caíram 40 árvores, informou a prefeitura.", ["a prefeitura"; 2]),
        (
            "de",
            "Die Mühle verkaufte 30 Tonnen, sagte Anna Ried. Das ist ein Plus von 3 Prozent.",
            ["Anna Ried"; 2],
        ),
    ] {
        let claims = read(language, text);
        let found: Vec<_> = claims.iter().map(|claim| claim.speaker.as_deref().unwrap_or("-")).collect();
        assert_eq!(found, expected, "{text:?}");
        let explained =
            |claim: &Claim| claim.steps.iter().any(|step| step.field == "speaker" && !step.cue.is_empty());
        assert!(claims.iter().all(explained), "{text:?}");
    }
}

#[test]
fn a_plan_is_not_a_fact() {
    for (language, text, modality) in [
        ("en", "The mill cut 30 jobs.", Modality::Stated),
        ("en", "The mill will cut 30 jobs.", Modality::Planned),
        ("en", "The mill could cut 30 jobs.", Modality::Possible),
        ("en", "The mill would cut 30 jobs.", Modality::Hypothetical),
        ("de", "Die Mühle will 30 Stellen streichen.", Modality::Planned),
        ("de", "Die Mühle könnte 30 Stellen streichen.", Modality::Possible),
        ("es", "El molino contará con 30 empleados.", Modality::Planned),
        ("it", "Il mulino assumerà 30 operai.", Modality::Planned),
        ("pt", "O moinho empregará 30 pessoas.", Modality::Planned),
        ("fr", "Les moulins emploieront 30 personnes.", Modality::Planned),
        ("tr", "Belediye 30 ev yaptıracak.", Modality::Planned),
        ("ru", "Мельница построит 30 домов.", Modality::Planned),
        ("cs", "Mlýn může propustit 30 lidí.", Modality::Possible),
        ("fi", "Mylly aikoo palkata 30 ihmistä.", Modality::Planned),
    ] {
        assert_eq!(read(language, text)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn what_is_not_planned_by_anybody_is_no_plan() {
    for (language, text, modality) in [
        ("pl", "Młyn ma 30 hektarów.", Modality::Stated),
        ("pl", "Młyn ma zatrudnić 30 osób.", Modality::Planned),
        ("uk", "Млин має 30 гектарів.", Modality::Stated),
        ("uk", "Млин має збудувати 30 будинків.", Modality::Planned),
        ("pl", "Jeśli młyn stanie, strata wyniosłaby 3 mln zł.", Modality::Hypothetical),
        ("it", "Il mulino assumerebbe 30 operai.", Modality::Hypothetical),
        ("en", "If the mill closes, the town will lose 30 jobs.", Modality::Hypothetical),
        ("en", "Bakers had expected 30 tonnes.", Modality::Hypothetical),
        ("en", "The mill may cut 30 jobs.", Modality::Possible),
        ("en", "The mill sold in May 30 tonnes.", Modality::Stated),
        ("en", "The sacks will be loaded on carts, which 30 farmers use.", Modality::Stated),
        ("sv", "Kvarnen säljer om dagen 30 ton.", Modality::Stated),
        ("en", "The mill will cut several jobs.", Modality::Stated),
    ] {
        assert_eq!(read(language, text)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn a_number_is_denied_where_another_takes_its_place_or_a_verb_denies_it() {
    for (language, text, denied) in [
        ("en", "Sales did not rise by 5% but by 3%.", &[true, false][..]),
        ("de", "Der Umsatz stieg nicht um 5 Prozent, sondern um 3 Prozent.", &[true, false]),
        ("es", "Las ventas no subieron un 5 %, sino un 3 %.", &[true, false]),
        ("it", "Le vendite non sono salite del 5%, ma del 3%.", &[true, false]),
        ("pt", "As vendas não subiram 5%, mas 3%.", &[true, false]),
        ("nl", "De omzet steeg niet met 5 procent maar met 3 procent.", &[true, false]),
        ("pl", "Sprzedaż nie wzrosła o 5 proc., lecz o 3 proc.", &[true, false]),
        ("ru", "Продажи выросли не на 5%, а на 3%.", &[true, false]),
        ("uk", "Продажі зросли не на 5%, а на 3%.", &[true, false]),
        ("sv", "Försäljningen steg inte med 5 procent utan med 3 procent.", &[true, false]),
        ("fi", "Velka ei ole 5 miljoonaa vaan 3 miljoonaa.", &[true, false]),
        ("en", "The mill denied that it owes $3 million.", &[true]),
        ("tr", "Fatura 900 lira değil, 90 liraydı.", &[true, false]),
        ("cs", "Účet nebyl 900 korun, ale 90 korun.", &[true, false]),
        ("ru", "Мельник опроверг, что должен 3 миллиона рублей.", &[true]),
        ("tr", "Birlik, borcun 3 milyon lira olduğunu yalanladı.", &[true]),
        ("en", "The mill did not sell 30 tonnes.", &[false]),
    ] {
        let found: Vec<_> = read(language, text).iter().map(|claim| claim.negated).collect();
        assert_eq!(found, denied, "{text:?}");
    }
}

/// The first claim's period: its words and its days.
fn period(language: &str, text: &str) -> String {
    let mut article = Article::new("mill.txt", "mill.txt", text.as_bytes());
    article.language = Language::of(language);
    article.published = Some("2024-05-15T08:00:00Z".to_owned());
    let chars = text.chars().count();
    article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::new(0, chars), "test");
    let claims = extract(&article);
    let Some(period) = claims.first().and_then(|claim| claim.period.as_ref()) else {
        return "none".to_owned();
    };
    match (period.from, period.to) {
        (Some(from), Some(to)) => format!("{} [{from}, {to}]", period.text),
        _ => period.text.clone(),
    }
}

#[test]
fn periods_are_resolved_against_the_day_of_publication() {
    for (language, text, expected) in [
        ("en", "The mill sold 30 tonnes in 2021.", "in 2021 [2021-01-01, 2021-12-31]"),
        ("en", "The mill sold 30 tonnes last year.", "last year [2023-01-01, 2023-12-31]"),
        ("en", "The mill sold 30 tonnes in March.", "in March [2024-03-01, 2024-03-31]"),
        ("en", "The mill sold 30 tonnes in October.", "in October [2023-10-01, 2023-10-31]"),
        (
            "en",
            "The mill sold 30 tonnes in the first quarter.",
            "in the first quarter [2024-01-01, 2024-03-31]",
        ),
        ("en", "The mill sold 30 tonnes yesterday.", "yesterday [2024-05-14, 2024-05-14]"),
        ("en", "In fiscal year 2023 the mill sold 30 tonnes.", "In fiscal year 2023"),
        (
            "de",
            "Die Mühle verkaufte im vergangenen Jahr 30 Tonnen.",
            "im vergangenen Jahr [2023-01-01, 2023-12-31]",
        ),
        ("de", "Die Mühle verkaufte im März 30 Tonnen.", "im März [2024-03-01, 2024-03-31]"),
        ("de", "Die Mühle verkaufte 30 Tonnen.", "none"),
    ] {
        assert_eq!(period(language, text), expected, "{text:?}");
    }
}

#[test]
fn a_length_of_time_is_the_period_of_what_came_about_in_it() {
    for (language, text, expected) in [
        ("en", "The number of mills doubled in a decade.", "in a decade"),
        ("en", "The price was 40 euros two weeks ago.", "two weeks ago"),
        (
            "en",
            "The mill sold 30 tonnes in the last three months.",
            "in the last three months [2024-02-15, 2024-05-15]",
        ),
        ("en", "Anna Reed ran 42 kilometres in 2h19.", "none"),
        ("en", "The price is 40 euros a month.", "none"),
        ("de", "Der Preis stieg um 9 Euro binnen drei Wochen.", "binnen drei Wochen"),
        ("de", "Das Brot kostete 2 Euro vor zehn Jahren.", "vor zehn Jahren"),
        ("fr", "Le prix a augmenté de 9 euros en trois semaines.", "en trois semaines"),
        ("es", "El precio era de 40 euros hace una semana.", "hace una semana"),
        ("es", "Los molinos vendieron en marzo 3,5 toneladas.", "en marzo [2024-03-01, 2024-03-31]"),
        ("it", "I primi sei mesi hanno portato 40 euro.", "I primi sei mesi [2023-01-01, 2023-06-30]"),
        ("pt", "O preço subiu 9 euros em duas semanas.", "em duas semanas"),
        ("nl", "De prijs steeg met 9 euro in twee weken.", "in twee weken"),
        ("pl", "Cena wzrosła o 9 euro w ciągu dwóch tygodni.", "w ciągu dwóch tygodni"),
        ("ru", "Цена выросла на 9 евро за две недели.", "за две недели"),
        ("uk", "Ціна зросла на 9 євро за два тижні.", "за два тижні"),
        ("sv", "Priset steg med 9 euro på två veckor.", "på två veckor"),
        ("ja", "昨年の売上高は50億円だった。", "昨年 [2023-01-01, 2023-12-31]"),
        ("zh", "工厂去年卖出300吨面粉。", "去年 [2023-01-01, 2023-12-31]"),
        ("ko", "공장은 지난해 300톤을 팔았다.", "지난해 [2023-01-01, 2023-12-31]"),
        ("tr", "Fiyatlar geçen yıla göre yüzde 5 arttı.", "none"),
        ("nl", "De molen verkoopt donderdag 30 ton.", "donderdag [2024-05-09, 2024-05-09]"),
    ] {
        assert_eq!(period(language, text), expected, "{text:?}");
    }
}

#[test]
fn brackets_end_no_clause() {
    let text = "Sales were $5 million in 2021 (up 4%), and profit was $1 million (up 2%).";
    let all = ["$5 million: -, in 2021", "4%: -, in 2021", "$1 million: -, in 2021", "2%: -, in 2021"];
    assert_eq!(told("en", &[text]), all);
    let text = "It sold 40 tons (10 by ship) on Monday.";
    assert_eq!(told("en", &[text]), ["40 tons: -, on Monday", "10: -, on Monday"]);
    let text = "The mill sold 40 tons; a year earlier it had sold 30 tons.";
    assert_eq!(told("en", &[text]), ["40 tons: -, -", "30 tons: -, a year earlier"]);
    let text = "The age of bakers rose to 49 from 47 in 2010.";
    assert_eq!(told("en", &[text]), ["49: -, -", "47: -, in 2010"]);
}

#[test]
fn the_interval_is_what_the_written_precision_allows() {
    for (text, low, high) in [
        ("It cost $200.8 billion.", "200750000000", "200850000000"),
        ("It cost $3.00.", "2.995", "3.005"),
        ("About 3,400 bakers came.", "3350", "3450"),
        ("Four bakers came.", "4", "4"),
    ] {
        let claim = &read("en", text)[0];
        let shown = [claim.low, claim.high].map(|bound| bound.unwrap().to_string());
        assert_eq!(shown, [low, high], "{text:?}");
    }
}

#[test]
fn a_denied_number_is_marked() {
    let claims = read("en", "It was not 500 bakers but 320 bakers.");
    assert_eq!(claims.iter().map(|claim| claim.negated).collect::<Vec<_>>(), [true, false]);
}

/// The change of each claim of `text`.
fn changes(language: &str, text: &str) -> Vec<Option<Change>> {
    read(language, text).iter().map(|claim| claim.change).collect()
}

#[test]
fn a_case_says_which_end_of_a_change_it_is() {
    let moved = [Some(Change::From), Some(Change::To)];
    for (language, text) in [
        ("tr", "Un fiyatı yüzde 4'ten yüzde 6'ya çıktı."),
        ("tr", "Fırının geliri 30 milyon liradan 40 milyon liraya yükseldi."),
        ("hu", "A liszt ára 30 forintról 40 forintra nőtt."),
        ("hu", "Az arány 6,5%-ról 7,5%-ra emelkedett."),
        ("ja", "製粉所は料金を1.5%から2.5%に引き上げた。"),
        ("ko", "제분소는 요금을 1.5%에서 2.5%로 올렸다."),
    ] {
        assert_eq!(changes(language, text), moved, "{text:?}");
    }
    for (language, text, change) in [
        ("tr", "Un yolu 3 metre yükseldi.", Some(Change::Increase)),
        ("tr", "Fırın 300 tondan fazla un sattı.", None),
        ("ja", "パンの税率が8%になった。", Some(Change::To)),
        ("hi", "ब्याज दर बढ़कर 6 प्रतिशत हो गई।", Some(Change::To)),
        ("ko", "빵값은 3000원으로 동결됐다.", Some(Change::Unchanged)),
        ("ja", "小麦粉は3～4トンに達する。", None),
    ] {
        assert_eq!(changes(language, text), [change], "{text:?}");
    }
}

#[test]
fn a_preposition_makes_an_end_or_an_amount_of_a_change() {
    for (language, text, change) in [
        ("sv", "Kvarnen väntar sig ett fall på 30 procent.", Some(Change::Decrease)),
        ("nb", "Bakerne krever en økning på 30 prosent.", Some(Change::Increase)),
        ("da", "Renten er uændret på 3 procent.", Some(Change::Unchanged)),
        ("fr", "Le moulin affiche un bénéfice de 30 millions d'euros, en hausse.", None),
        ("es", "El trigo subió mucho en tres semanas.", None),
        ("ru", "Прибыль мельницы увеличилась в три раза.", Some(Change::Increase)),
        ("ru", "Мука подешевела — до 30 рублей.", Some(Change::To)),
        ("de", "Der Gewinn der Mühle verdoppelte sich auf 30 Millionen Euro.", Some(Change::To)),
        ("es", "El banco rebajó su tipo 30 puntos básicos.", Some(Change::Decrease)),
        ("hr", "Brašna je bilo 3 puta više nego lani.", None),
    ] {
        let found = changes(language, text);
        assert_eq!(found.last(), Some(&change), "{text:?}: {found:?}");
    }
}

#[test]
fn the_weather_is_forecast_and_a_measure_is_no_plan() {
    for (language, text, modality) in [
        ("bg", "Утре температурите ще паднат до 3 градуса.", Modality::Possible),
        ("el", "Η θερμοκρασία θα πέσει στους 3 βαθμούς.", Modality::Possible),
        ("es", "La obra durará previsiblemente un año y medio.", Modality::Possible),
        ("it", "Il ponte lungo 300 metri sarà chiuso.", Modality::Stated),
        ("zh", "面粉厂计划裁员，并否认负债达3亿元。", Modality::Stated),
    ] {
        assert_eq!(read(language, text)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn each_field_names_its_rule_and_cue() {
    let claim = &read("en", "Sales rose by nearly 4%, the mill said.")[0];
    let steps: Vec<_> = claim.steps.iter().map(|step| (step.field, step.cue.as_str())).collect();
    assert_eq!(
        steps,
        [
            ("value", "4%"),
            ("approximation", "nearly"),
            ("change", "rose"),
            ("subject", "Sales"),
            ("speaker", "said")
        ]
    );
}

#[test]
fn boilerplate_states_nothing() {
    let mut article = Article::new("page.html", "page.html", b"");
    article.language = Language::of("en");
    for kind in
        [BlockKind::Navigation, BlockKind::Promo, BlockKind::Metadata, BlockKind::Footer, BlockKind::Byline]
    {
        article.push_verbatim(kind, "Read 12 more stories", Span::new(0, 20), Span::new(0, 20), "test");
    }
    assert_eq!(extract(&article), []);
}

/// The speaker and period of each claim of an article of such paragraphs.
fn told(language: &str, paragraphs: &[&str]) -> Vec<String> {
    let mut article = Article::new("mill.txt", "mill.txt", paragraphs.concat().as_bytes());
    article.language = Language::of(language);
    let mut start = (0, 0);
    for text in paragraphs {
        let end = (start.0 + text.len(), start.1 + text.chars().count());
        let (byte, char) = (Span::new(start.0, end.0), Span::new(start.1, end.1));
        article.push_verbatim(BlockKind::Paragraph, text, byte, char, "test");
        start = end;
    }
    let words = |text: Option<&str>| text.unwrap_or("-").to_owned();
    extract(&article)
        .iter()
        .map(|claim| {
            let period = claim.period.as_ref().map(|period| period.text.as_str());
            format!("{}: {}, {}", claim.quote, words(claim.speaker.as_deref()), words(period))
        })
        .collect()
}

#[test]
fn a_source_holds_until_it_is_taken_up() {
    let paragraphs = [
        "The millers' guild announced its sales in fiscal year 2021.",
        "Flour brought $30 million. The statement highlighted twelve mills.",
    ];
    assert_eq!(
        told("en", &paragraphs),
        [
            "$30 million: The millers' guild, in fiscal year 2021",
            "twelve: The millers' guild, in fiscal year 2021"
        ]
    );
}

#[test]
fn a_source_that_nobody_takes_up_ends_with_its_sentence() {
    let text = "The guild said it has 30 mills. A loaf costs $4.";
    assert_eq!(told("en", &[text]), ["30: The guild, -", "$4: -, -"]);
}

#[test]
fn a_quotation_keeps_its_speaker() {
    for (text, expected) in [
        ("“We sold 30 tonnes. Bread cost $4,” said Anna Reed.", ["30 tonnes", "$4"]),
        ("“We sold 30 tonnes,” said Anna Reed. “Bread cost $4.”", ["30 tonnes", "$4"]),
    ] {
        let expected = expected.map(|quote| format!("{quote}: Anna Reed, -"));
        assert_eq!(told("en", &[text]), expected, "{text:?}");
    }
}

#[test]
fn a_pronoun_speaks_for_the_source_before() {
    let text = "Anna Reed reported good sales. Prices rose 3%, she said.";
    assert_eq!(told("en", &[text]), ["3%: Anna Reed, -"]);
    let text = "Die Innung meldete gute Verkäufe. Dem Bericht zufolge stiegen die Preise um 3 Prozent.";
    assert_eq!(told("de", &[text]), ["3 Prozent: Die Innung, -"]);
}

#[test]
fn who_passes_it_on_is_not_who_says_it() {
    let text = "Prices rose 3%, the guild said, according to the Mill Post.";
    assert_eq!(told("en", &[text]), ["3%: the guild, -"]);
}

#[test]
fn accounts_hold_until_another_period() {
    let text = "Sales in the third quarter were $5 million. Profit was $1 million. \
                It has 30 mills. In 2019 it sold flour. Debt is $2 million.";
    assert_eq!(
        told("en", &[text]),
        [
            "$5 million: -, in the third quarter",
            "$1 million: -, in the third quarter",
            "30: -, -",
            "$2 million: -, -"
        ]
    );
}

#[test]
fn a_period_to_come_is_none_of_accounts() {
    for (language, text) in [
        ("en", "The mill is to open in the second half of 2029. The state owns 30% of it."),
        ("de", "Die Mühle soll im ersten Halbjahr 2029 öffnen. 30 Prozent gehören dem Land."),
        ("fr", "Le moulin ouvrira au second semestre 2029. L'État possède 30 % du capital."),
        ("it", "Il mulino aprirà nel secondo semestre 2029. Lo Stato possiede il 30% del capitale."),
    ] {
        assert_eq!(read(language, text).last().and_then(|claim| claim.period.as_ref()), None, "{text:?}");
    }
}

#[test]
fn a_sentence_of_two_clauses_opens_no_period_for_the_next() {
    let text = "In 2019 flour cost $5; the mill is new. Bread fell 2%.";
    assert_eq!(told("en", &[text]), ["$5: -, In 2019", "2%: -, -"]);
    let text = "In 2019 flour cost $5. Bread fell 2%.";
    assert_eq!(told("en", &[text]), ["$5: -, In 2019", "2%: -, In 2019"]);
}

#[test]
fn a_conditional_behind_a_past_saying_is_a_plan() {
    for (language, text, modality) in [
        ("en", "The guild said it would build 30 mills.", Modality::Planned),
        ("en", "The guild says it would build 30 mills.", Modality::Hypothetical),
        ("en", "The guild said it would need 30 mills.", Modality::Hypothetical),
        ("en", "The guild said it would build 30 mills if it grew.", Modality::Hypothetical),
        ("en", "Thirty mills would go, the guild said.", Modality::Hypothetical),
        ("de", "Die Innung erklärte, sie würde 30 Mühlen bauen.", Modality::Planned),
        ("de", "Die Innung sagt, der Bau werde 30 Millionen Euro kosten.", Modality::Planned),
        ("fr", "La guilde a annoncé qu'elle construirait 30 moulins.", Modality::Planned),
        ("fr", "La guilde a dit qu'il faudrait 30 moulins.", Modality::Hypothetical),
        ("es", "El gremio anunció que construiría 30 molinos.", Modality::Planned),
        ("it", "La gilda ha detto che avrebbe costruito 30 mulini.", Modality::Planned),
        ("pt", "A guilda anunciou que construiria 30 moinhos.", Modality::Planned),
        ("nl", "Het gilde zei dat het 30 molens zou bouwen.", Modality::Planned),
        ("sv", "Gillet meddelade att det skulle bygga 30 kvarnar.", Modality::Planned),
    ] {
        assert_eq!(read(language, text)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn employing_is_no_increase_and_hiring_is() {
    for (text, change) in [
        ("Młyn zatrudnia 640 osób.", None),
        ("Młyn zatrudnił 640 osób.", Some(Change::Increase)),
        ("Akcje zdrożały o 8 proc.", Some(Change::Increase)),
    ] {
        assert_eq!(read("pl", text)[0].change, change, "{text:?}");
    }
}

#[test]
fn what_is_won_or_voted_is_no_change() {
    for (language, text, changes) in [
        ("de", "Die Innung hat 23 von 110 Sitzen gewonnen.", vec![None]),
        ("de", "Die Innung gewann 23 Sitze.", vec![None]),
        ("de", "Die Aktie gewann 3 Prozent.", vec![Some(Change::Increase)]),
        ("nl", "Het gilde won 23 zetels.", vec![None]),
        ("es", "El gremio ganó 23 de los 110 escaños.", vec![None]),
        ("pt", "A guilda ganhou 23 lugares.", vec![None]),
        ("en", "The guild gained 6 seats.", vec![Some(Change::Increase)]),
        ("en", "Bread went up from £2 after the guild voted 17 to 9.", vec![Some(Change::From), None, None]),
        ("en", "The guild voted 9 to 17 against it.", vec![None, None]),
        ("de", "Die Innung stieg mit 17 zu 9 Stimmen aus.", vec![None, None]),
        ("en", "The guild builds a 3 MW mill off Jutland.", vec![None]),
        ("en", "Bread was 20% off.", vec![Some(Change::Decrease)]),
        ("fr", "Le prix est fixé à 61 euros.", vec![None]),
        ("it", "Il prezzo è fissato a 61 euro.", vec![None]),
    ] {
        let read: Vec<_> = read(language, text).iter().map(|claim| claim.change).collect();
        assert_eq!(read, changes, "{text:?}");
    }
}

#[test]
fn a_vote_has_the_period_behind_it() {
    let text = "Bread costs £2 from 1 April, after the guild voted 17 to 9 on Monday.";
    assert_eq!(told("en", &[text]), ["£2: -, from 1 April", "17: -, on Monday", "9: -, on Monday"]);
}

#[test]
fn a_period_may_stand_between_the_ends_of_a_move() {
    for (language, text) in [
        ("es", "La cuota cayó del 94 % en 2019 al 86,5 % en 2023."),
        ("pt", "A quota caiu de 94% em 2019 para 86,5% em 2023."),
        ("it", "La quota è scesa dal 94% nel 2019 all'86,5% nel 2023."),
        ("fr", "La part est passée de 94 % en 2019 à 86,5 % en 2023."),
    ] {
        let changes: Vec<_> = read(language, text).iter().map(|claim| claim.change).collect();
        assert_eq!(changes, [Some(Change::From), Some(Change::To)], "{text:?}");
    }
}

#[test]
fn shared_names_of_currencies_follow_the_country_named_most() {
    for (language, text, unit) in [
        ("en", "A Norwegian guild has 3 mills. Bread costs 88 crowns.", "NOK"),
        (
            "en",
            "A Danish guild has 3 mills. Of 9 Norwegian mills 3 are Danish. Bread costs 88 crowns.",
            "DKK",
        ),
        ("de", "Die norwegische Innung hat 3 Mühlen. Brot kostet 88 Kronen.", "NOK"),
        ("ru", "У норвежской гильдии 3 мельницы. Хлеб стоит 88 крон.", "NOK"),
        ("en", "The guild has 3 mills. Bread costs 88 crowns.", "SEK"),
    ] {
        let claims = read(language, text);
        assert_eq!(claims.last().and_then(|claim| claim.unit.as_deref()), Some(unit), "{text:?}");
    }
}

#[test]
fn a_period_of_comparison_is_the_old_number_s() {
    let text = "Sales were $5 million in March, compared with $4 million a year earlier, a rise of 25%.";
    assert_eq!(
        told("en", &[text]),
        ["$5 million: -, in March", "$4 million: -, a year earlier", "25%: -, in March"]
    );
    let text = "In 2021 sales rose to $5 million, a 25% increase from the previous year.";
    assert_eq!(told("en", &[text]), ["$5 million: -, In 2021", "25%: -, In 2021"]);
}

#[test]
fn nouns_and_levels_are_no_plans() {
    for (text, modality) in [
        ("The forecast of the guild of bakers names 30 mills.", Modality::Stated),
        ("Bread sales will rise to $3 million.", Modality::Stated),
        ("The guild expects 30 mills.", Modality::Possible),
        ("The guild owns 30 mills, and Reed plans to leave.", Modality::Stated),
    ] {
        assert_eq!(read("en", text)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn a_participle_is_no_subject() {
    let claims = read("en", "The guild named twelve mills, each valued between $1 million and $2 million.");
    let subjects: Vec<_> = claims.iter().map(|claim| claim.subject.as_deref()).collect();
    assert_eq!(subjects, [Some("mills"), Some("mills")]);
}

#[test]
fn a_hedge_may_stand_before_the_preposition() {
    for (language, text, approximation) in [
        ("de", "Die Preise stiegen fast um 7 Prozent.", Approximation::Nearly),
        ("pl", "Ceny wzrosły prawie o 7 proc.", Approximation::Nearly),
        ("ru", "Цены выросли почти на 7%.", Approximation::Nearly),
        ("ru", "Речь идёт не более чем о трёх миллионах рублей.", Approximation::AtMost),
        ("uk", "Ціни зросли майже на 7%.", Approximation::Nearly),
        ("es", "Hay 40 como máximo y 20 sacos.", Approximation::AtMost),
        ("de", "Ein Brot kostet im Durchschnitt 4,20 Euro.", Approximation::Exact),
        ("nl", "Een brood kost gemiddeld 4,20 euro.", Approximation::Exact),
        ("ru", "Хлеб стоит в среднем 42 рубля.", Approximation::Exact),
        ("hu", "A kenyér két év alatt drágult.", Approximation::Exact),
    ] {
        assert_eq!(read(language, text)[0].approximation, approximation, "{text:?}");
    }
}

#[test]
fn what_is_told_again_in_other_terms_is_the_same_change() {
    let both = [Some(Change::Decrease); 2];
    for (language, text) in [
        ("en", "The mill will shed 420 jobs, or 6% of its workforce."),
        ("de", "Die Zahl der Höfe sank um 420, also um 6 Prozent."),
        ("fr", "Le nombre de fermes a reculé de 420, soit 6 %."),
        ("es", "El número de granjas cayó en 420, es decir, un 6 %."),
        ("it", "Le aziende sono calate di 420 unità, pari al 6 per cento."),
        ("pt", "O número de quintas caiu 420, ou seja, 6%."),
        ("nl", "Het aantal boerderijen daalde met 420, oftewel 6 procent."),
        ("pl", "Liczba gospodarstw spadła o 420, czyli 6 proc."),
        ("ru", "Число ферм сократилось на 420, то есть на 6%."),
        ("uk", "Кількість ферм скоротилася на 420, тобто на 6%."),
        ("sv", "Antalet gårdar minskade med 420, alltså 6 procent."),
        ("tr", "Çiftlik sayısı 420, yani yüzde 6 azaldı."),
    ] {
        assert_eq!(changes(language, text), both, "{text:?}");
    }
    assert_eq!(changes("en", "The mill sold 420 sacks, or 6% more than the guild.")[0], None);
}

#[test]
fn the_last_part_of_a_compound_tells_the_change() {
    for (language, text, change) in [
        ("de", "Die Gewerkschaft fordert eine Lohnerhöhung von 7 Prozent.", Some(Change::Increase)),
        ("nl", "De bond eist een loonsverhoging van 7 procent.", Some(Change::Increase)),
        ("sv", "Facket kräver en löneökning på 7 procent.", Some(Change::Increase)),
        ("de", "Der Speicher ist zu 63 Prozent gefüllt.", None),
        ("de", "Die Bank hat den Zins um 1 Punkt auf 3 Prozent gesenkt.", Some(Change::To)),
        ("es", "El billete pasará a costar 3 euros.", Some(Change::To)),
        ("fr", "Il en reste 30, contre 40 un an plus tôt.", None),
    ] {
        assert_eq!(changes(language, text).last(), Some(&change), "{text:?}");
    }
    assert_eq!(changes("sv", "Ett lån på 3 miljoner kronor sparar 400 kronor.")[0], None);
}

#[test]
fn what_a_period_to_come_holds_is_planned() {
    for (language, text, modality) in [
        ("de", "Bis 2031 entstehen in Wehlen 800 Wohnungen.", Modality::Planned),
        ("nl", "Volgend jaar krijgt de gemeente 12 miljoen euro extra.", Modality::Planned),
        ("sv", "Nästa år får kommunerna 12 miljoner kronor extra.", Modality::Planned),
        ("sv", "Kvarnen får ha 170 djur enligt förslaget.", Modality::Planned),
        ("nl", "In Lobith wordt een stand van 14 meter verwacht.", Modality::Possible),
        ("en", "In 2021 the mill sold 800 tonnes.", Modality::Stated),
    ] {
        let mut article = Article::new("mill.txt", "mill.txt", text.as_bytes());
        article.language = Language::of(language);
        article.published = Some("2024-05-15".to_owned());
        let chars = text.chars().count();
        let (byte, char) = (Span::new(0, text.len()), Span::new(0, chars));
        article.push_verbatim(BlockKind::Paragraph, text, byte, char, "test");
        assert_eq!(extract(&article)[0].modality, modality, "{text:?}");
    }
}

#[test]
fn words_that_begin_as_words_of_change_do_are_none() {
    for (language, text) in [
        ("en", "The risk of 3% is small."),
        ("en", "The surgeon has 30 patients."),
        ("fr", "L'économiste a 30 élèves."),
        ("fr", "Un contrat de 3 millions d'euros portant sur 30 sacs."),
        ("es", "Hay un contrato de 3 millones de euros."),
        ("es", "Bajo 30 árboles hay bancos."),
        ("it", "Nel mulino lavorano 30 persone."),
        ("pt", "O avião levava 30 passageiros."),
        ("pt", "A despesa de 3 milhões de euros é pública."),
        ("ru", "В Ростове 30 мельниц."),
        ("uk", "Приблизно 30 млинів стоять."),
        ("sv", "Kvarnen har 30 anställda."),
        ("tr", "Değirmende 30 insan çalışıyor."),
        ("tr", "İncelenen 30 binanın yüzde 3 kadarı boş."),
    ] {
        assert_eq!(changes(language, text)[0], None, "{text:?}");
    }
}

#[test]
fn a_dateline_states_nothing_and_names_the_country() {
    for (language, text, expected) in [
        (
            "en",
            "LISBON, May 4 (Northline) - Utility Elmar sold 12 mills, it said.",
            "Utility Elmar sold 12 mills, it said.",
        ),
        ("en", "KARST — The mill burned 3 tonnes of flour.", "The mill burned 3 tonnes of flour."),
        (
            "de",
            "Ulm (dpa/lsw) - Der Milchpreis ist um 4 Prozent gestiegen.",
            "Der Milchpreis ist um 4 Prozent gestiegen.",
        ),
        (
            "fr",
            "Lyon, le 4 mai 2026 (AFP) – Le pont a coûté 3 millions d'euros.",
            "Le pont a coûté 3 millions d'euros.",
        ),
        (
            "it",
            "(ANSA) - ROMA, 4 MAG - Il ponte è costato 3 milioni di euro.",
            "Il ponte è costato 3 milioni di euro.",
        ),
        ("cs", "Brno 4. května 2026 (ČTK) - Most stál 3 miliony korun.", "Most stál 3 miliony korun."),
        (
            "es",
            "Quito, 4 may 2026 (Sur Press).- El puente costó 3 millones de euros.",
            "El puente costó 3 millones de euros.",
        ),
        ("pl", "Płock, 4 maja 2026 r. (KAW) – Most kosztował 3 mln zł.", "Most kosztował 3 mln zł."),
        // No datelines.
        ("en", "Holm - Elmar's owner - sold 12 mills.", "Holm - Elmar's owner - sold 12 mills."),
        ("en", "Bread - 3 tonnes - was burned.", "Bread - 3 tonnes - was burned."),
        (
            "de",
            "Umsatz 2025 - 3 Millionen Euro mehr als im Jahr davor.",
            "Umsatz 2025 - 3 Millionen Euro mehr als im Jahr davor.",
        ),
    ] {
        let claims = read(language, text);
        let found: Vec<_> = claims.iter().map(|claim| (&*claim.sentence, claim.period.is_some())).collect();
        assert!(
            !found.is_empty() && found.iter().all(|found| *found == (expected, expected.contains("2025"))),
            "{found:?}"
        );
    }
    let pesos = read("es", "CIUDAD DE MÉXICO.- El puente costó 3 millones de pesos.");
    assert_eq!(pesos[0].unit.as_deref(), Some("MXN"));
}
