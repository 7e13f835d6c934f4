//! Tests of whom reports are found to be from; the sentences are made up.

use tallywire_article::Span;

use super::*;

fn origins(text: &str) -> String {
    let mut article = Article::new("a", "a", text.as_bytes());
    article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::default(), "");
    find(&article).join(", ")
}

#[test]
fn the_outlet_that_a_report_is_from_is_found() {
    for (text, expected) in CITED {
        assert_eq!(origins(text), *expected, "{text}");
    }
}

#[test]
fn an_outlet_that_is_merely_named_is_no_origin() {
    for text in NAMED {
        assert_eq!(origins(text), "", "{text}");
    }
}

#[test]
fn a_line_below_the_title_may_be_the_name_of_an_agency() {
    let article = |lines: &[(BlockKind, &str)]| {
        let mut article = Article::new("a", "a", b"");
        for (kind, text) in lines {
            article.push_verbatim(*kind, text, Span::default(), Span::default(), "");
        }
        find(&article).join(", ")
    };
    let (title, text) = ((BlockKind::Title, "Toll to rise"), (BlockKind::Paragraph, "The toll will rise."));
    assert_eq!(article(&[title, (BlockKind::Metadata, "REUTERS"), text]), "REUTERS");
    assert_eq!(article(&[title, (BlockKind::Metadata, "Follow Reuters on social media"), text]), "");
    for (line, from) in [
        ("Redacción / EFE", "EFE"),
        ("Redaktion | dpa / AFP", "dpa, AFP"),
        ("Ada Lind / EFE", ""),
        ("Redacción / Brackwater", ""),
        ("Redacción", ""),
    ] {
        assert_eq!(article(&[title, (BlockKind::Caption, line), text]), from, "{line}");
    }
    assert_eq!(article(&[(BlockKind::Navigation, "Reuters"), title, text, (BlockKind::Metadata, "AFP")]), "");
}

#[test]
fn an_article_is_not_from_its_own_outlet() {
    let text = "The toll will rise, the minister told NDR. Reuters reported it first.";
    let mut article = Article::new("a", "a", text.as_bytes());
    article.site = Some("NDR".to_owned());
    article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::default(), "");
    assert_eq!(find(&article), ["Reuters"]);
}

/// Texts with whom they have their report from.
const CITED: &[(&str, &str)] = &[
    ("Мост закрыт из-за урагана «Анна», сообщает ТАСС.", "ТАСС"),
    ("The port will raise its toll, Bloomberg reports.", "Bloomberg"),
    ("The port will raise its toll, according to the Quay Herald.", "Quay Herald"),
    ("Der Hafen hebt die Maut an, laut Reuters schon im Mai.", "Reuters"),
    ("Der Hafen hebt die Maut an, berichtet die Zeitung Morgenbote.", "Morgenbote"),
    ("Le port relève son péage, rapporte l'agence AFP.", "AFP"),
    ("Le port relève son péage, selon un communiqué transmis à l'AFP.", "AFP"),
    ("El puerto sube su tarifa, según EFE.", "EFE"),
    ("Il porto alza la tariffa, riferisce l'Ansa.", "Ansa"),
    ("Порт підвищить збір, повідомляє Укрінформ.", "Укрінформ"),
    ("Порт повысит сбор, сообщает «Интерфакс».", "Интерфакс"),
    ("Hamnen höjer avgiften, skriver nyhetsbyrån TT.", "TT"),
    ("Port podniesie opłatę, podała PAP.", "PAP"),
    ("De haven verhoogt de tol, meldt persbureau ANP.", "ANP"),
    ("O porto vai subir a tarifa, segundo a agência Lusa.", "Lusa"),
    ("Liman ücreti artıracak, Anadolu Ajansı bildirdi.", "Anadolu Ajansı"),
    ("Přístav zvýší mýtné, uvedla agentura ČTK.", "ČTK"),
    ("据新华社报道，港口将提高收费。", "新华社"),
    ("OSLO (AP) — The port will raise its toll.", "AP"),
    ("Der Hafen hebt die Maut an. (dpa)", "dpa"),
    ("Analysts polled by Reuters had expected less.", "Reuters"),
    ("The toll will rise, according to the Norwegian news agency NTB.", "NTB"),
    (
        "The ferry line will cut its winter fares by a fifth, Bloomberg News reported on Thursday, citing people familiar with the matter.",
        "Bloomberg News",
    ),
    (
        "Two mills will close before the summer, according to a report by the Associated Press.",
        "Associated Press",
    ),
    ("\"We are not leaving,\" the mayor told the Northern Tribune on Sunday.", "Northern Tribune"),
    ("LISBON, May 4 (Reuters) - A storm cut power to 40,000 homes on Saturday.", "Reuters"),
    ("The minister will step down in June, Sky News understands.", "Sky News"),
    ("Reuters first reported the talks on Monday; the two firms declined to comment.", "Reuters"),
    ("The court filing was first seen by the Wall Street Journal.", "Wall Street Journal"),
    ("Die Brücke bleibt bis Herbst gesperrt, wie die „Hafenpost“ berichtet.", "Hafenpost"),
    ("Laut der Nachrichtenagentur AFP wurden drei Menschen verletzt.", "AFP"),
    ("Das sagte der Minister der „Süddeutschen Zeitung“ am Montag.", "Süddeutschen Zeitung"),
    ("Nach Informationen des „Spiegel“ soll der Vertrag im Mai enden.", "Spiegel"),
    ("Kiel (dpa/lno) - Drei Fähren fallen am Dienstag aus.", "dpa"),
    ("Die Agentur Reuters beruft sich auf zwei Insider. Der Konzern will 300 Stellen streichen.", "Reuters"),
    ("Dem „Handelsblatt“ zufolge sollen 300 Stellen wegfallen.", "Handelsblatt"),
    ("Trois ferries sont annulés, a indiqué l'AFP mardi.", "AFP"),
    ("Selon le quotidien « Le Phare », le pont restera fermé jusqu'en mai.", "Le Phare"),
    ("Le ministre l'a confirmé à l'Agence France-Presse.", "Agence France-Presse"),
    ("D'après Le Monde, trois usines vont fermer.", "Le Monde"),
    ("El puente seguirá cerrado hasta mayo, según informó la agencia EFE.", "EFE"),
    ("Tres fábricas cerrarán, informa Europa Press.", "Europa Press"),
    ("Así lo ha adelantado El País, que cita a dos fuentes del sector.", "El País"),
    ("Oslo, 4 may (EFE).- Una tormenta dejó sin luz a 40.000 hogares.", "EFE"),
    ("A ponte ficará fechada até maio, avançou a agência Lusa.", "Lusa"),
    ("Três fábricas vão fechar, segundo a Folha de S. Paulo.", "Folha de S. Paulo"),
    ("Em declarações à Lusa, o ministro confirmou a decisão.", "Lusa"),
    (
        "Il ponte resterà chiuso fino a maggio, secondo quanto riporta il Corriere della Sera.",
        "Corriere della Sera",
    ),
    ("Lo riferisce l'agenzia Adnkronos: tre fabbriche chiuderanno.", "Adnkronos"),
    ("(ANSA) - ROMA, 4 MAG - Tre traghetti sono stati cancellati.", "ANSA"),
    ("Tre traghetti cancellati: lo ha detto all'ANSA il sindaco.", "ANSA"),
    ("De brug blijft dicht tot mei, schrijft de Volkskrant.", "Volkskrant"),
    ("Dat meldt persbureau Reuters op basis van bronnen.", "Reuters"),
    ("Volgens het ANP zijn drie veerboten uitgevallen.", "ANP"),
    ("Bron hålls stängd till maj, rapporterar TT.", "TT"),
    ("Tre färjor ställs in, enligt Dagens Nyheter.", "Dagens Nyheter"),
    ("Det säger ministern till nyhetsbyrån Reuters.", "Reuters"),
    ("Brua holdes stengt til mai, skriver Aftenposten.", "Aftenposten"),
    ("Tre ferger er innstilt, melder NTB.", "NTB"),
    ("Det opplyser politiet til NRK.", "NRK"),
    ("Broen er lukket til maj, oplyser Ritzau.", "Ritzau"),
    ("Tre færger er aflyst, skriver Berlingske.", "Berlingske"),
    ("Det siger ministeren til TV 2.", "TV 2"),
    ("Silta pysyy suljettuna toukokuuhun, ilmoittaa STT.", "STT"),
    ("Uutistoimisto Reutersin mukaan kolme lauttaa on peruttu.", "Reuters"),
    ("Kolme tehdasta suljetaan, kertoo Helsingin Sanomat.", "Helsingin Sanomat"),
    ("Most pozostanie zamknięty do maja, podała PAP.", "PAP"),
    ("Trzy promy odwołano – poinformowała agencja Reutera.", "Reutera"),
    ("Jak pisze \"Gazeta Wyborcza\", trzy fabryki zostaną zamknięte.", "Gazeta Wyborcza"),
    ("Most zůstane zavřený do května, informovala ČTK.", "ČTK"),
    ("Podle agentury Reuters byly zrušeny tři trajekty.", "Reuters"),
    ("Uvedl to server Novinky.cz s odvoláním na policii.", "Novinky.cz"),
    ("Most ostane zatvorený do mája, informuje TASR.", "TASR"),
    ("Podľa agentúry AP zrušili tri trajekty.", "AP"),
    ("Most bo zaprt do maja, poroča STA.", "STA"),
    ("Po poročanju tiskovne agencije Reuters so odpovedali tri trajekte.", "Reuters"),
    ("Most ostaje zatvoren do svibnja, javlja Hina.", "Hina"),
    ("Tri trajekta su otkazana, prenosi Reuters.", "Reuters"),
    ("Kako piše Jutarnji list, tri tvornice se zatvaraju.", "Jutarnji list"),
    ("Три трајекта су отказана, јавља Бета.", "Бета"),
    ("Мостът остава затворен до май, съобщи БТА.", "БТА"),
    ("Три ферибота са отменени, предаде Ройтерс.", "Ройтерс"),
    ("Podul rămâne închis până în mai, transmite Agerpres.", "Agerpres"),
    ("Trei feriboturi au fost anulate, potrivit Mediafax.", "Mediafax"),
    ("Ministrul a declarat pentru Digi24 că podul rămâne închis.", "Digi24"),
    ("A híd májusig zárva marad, közölte az MTI.", "MTI"),
    ("Három kompot töröltek – írja a Reuters.", "Reuters"),
    ("Η γέφυρα θα μείνει κλειστή ως τον Μάιο, μεταδίδει το ΑΠΕ-ΜΠΕ.", "ΑΠΕ-ΜΠΕ"),
    ("Σύμφωνα με το Reuters, ακυρώθηκαν τρία πλοία.", "Reuters"),
    ("Köprü mayısa kadar kapalı kalacak, Anadolu Ajansı bildirdi.", "Anadolu Ajansı"),
    ("Reuters'ın haberine göre üç feribot iptal edildi.", "Reuters"),
    ("AA'nın aktardığına göre üç fabrika kapanacak.", "AA"),
    ("Як повідомляє Укрінформ, міст буде закрито до травня.", "Укрінформ"),
    ("Три пороми скасовано, пише Bloomberg.", "Bloomberg"),
    ("За даними агентства Reuters, три заводи закриють.", "Reuters"),
    ("Как передает ТАСС, мост закроют до мая.", "ТАСС"),
    ("Мост закроют до мая, сообщает РИА Новости со ссылкой на мэрию.", "РИА Новости"),
    ("Об этом пишет газета «Ведомости».", "Ведомости"),
    ("Tiltas bus uždarytas iki gegužės, praneša BNS.", "BNS"),
    ("Pasak „Reuters“, atšaukti trys keltai.", "Reuters"),
    ("Tilts būs slēgts līdz maijam, ziņo LETA.", "LETA"),
    ("Trīs prāmji atcelti, vēsta aģentūra Reuters.", "Reuters"),
    ("Sild on maini suletud, teatas BNS.", "BNS"),
    ("Reutersi andmetel jäävad ära kolm praami.", "Reuters"),
    ("El pont estarà tancat fins al maig, segons l'ACN.", "ACN"),
    ("Tres fàbriques tancaran, informa l'agència EFE.", "EFE"),
    ("Jembatan ditutup hingga Mei, demikian dilaporkan Antara.", "Antara"),
    ("Tiga feri dibatalkan, seperti dikutip dari Reuters.", "Reuters"),
    ("Menurut laporan Kompas, tiga pabrik akan tutup.", "Kompas"),
    ("Cầu sẽ đóng đến tháng 5, theo Reuters.", "Reuters"),
    ("Hãng tin AFP đưa tin ba chuyến phà bị hủy.", "AFP"),
    ("TTXVN dẫn lời bộ trưởng cho biết cầu sẽ đóng.", "TTXVN"),
    ("أعلنت البلدية إغلاق الجسر حتى مايو، وفقاً لوكالة رويترز.", "رويترز"),
    ("وقال الوزير في تصريح لوكالة فرانس برس إن الجسر سيغلق.", "فرانس برس"),
    ("ذكرت وكالة الأناضول أن ثلاث عبارات ألغيت.", "وكالة الأناضول"),
    ("به گزارش خبرگزاری ایسنا، پل تا اردیبهشت بسته می‌ماند.", "ایسنا"),
    ("پل بسته می‌ماند، رویترز گزارش داد.", "رویترز"),
    ("הגשר ייסגר עד מאי, כך דיווח הארץ.", "הארץ"),
    ("לפי רויטרס בוטלו שלוש מעבורות.", "רויטרס"),
    ("समाचार एजेंसी पीटीआई के अनुसार पुल मई तक बंद रहेगा।", "पीटीआई"),
    ("रॉयटर्स की रिपोर्ट के अनुसार तीन नावें रद्द हुईं।", "रॉयटर्स"),
    ("สำนักข่าวรอยเตอร์รายงานว่า สะพานจะปิดถึงเดือนพฤษภาคม", "รอยเตอร์"),
    ("据路透社报道，三班渡轮已经取消。", "路透社"),
    ("新华社北京5月4日电 大桥将关闭至秋天。", "新华社"),
    ("據中央社報導，大橋將關閉至五月。", "中央社"),
    ("共同通信によると、橋は5月まで閉鎖される。", "共同通信"),
    ("ロイター通信は、フェリー3便が欠航したと報じた。", "ロイター通信"),
    ("【ロンドン時事】橋は5月まで閉鎖される。", "時事"),
    ("연합뉴스에 따르면 다리는 5월까지 폐쇄된다.", "연합뉴스"),
    ("로이터통신은 여객선 세 편이 취소됐다고 보도했다.", "로이터통신"),
    ("(서울=연합뉴스) 다리가 5월까지 폐쇄된다.", "연합뉴스"),
    ("Brúin verður lokuð fram í maí, samkvæmt RÚV.", "RÚV"),
    (
        "Officials told The Associated Press on condition of anonymity that the mill would close.",
        "The Associated Press",
    ),
    ("The mill will close in May, people familiar with the matter told Bloomberg.", "Bloomberg"),
    (
        "The mill will close, the Financial Times reported, without saying where it got the information.",
        "Financial Times",
    ),
    ("State news agency KCNA said the launch had failed.", "KCNA"),
    ("NAIROBI, Kenya (AP) — Floods cut off three towns on Monday.", "AP"),
    ("In an interview with CNBC, the chief executive ruled out new jobs.", "CNBC"),
    (
        "Wie die Deutsche Presse-Agentur aus Kreisen erfuhr, fallen 300 Stellen weg.",
        "Deutsche Presse-Agentur",
    ),
    ("Der Konzern streicht 300 Stellen, wie der NDR berichtet.", "NDR"),
    ("„Wir bleiben“, sagte die Ministerin dem „Tagesspiegel“.", "Tagesspiegel"),
    ("« Nous restons », a déclaré la maire au Figaro.", "Figaro"),
    ("Le pont restera fermé, rapporte le site Mediapart.", "Mediapart"),
    ("Genève (ATS) - Trois ferries sont annulés.", "ATS"),
    ("Tres fábricas cerrarán en mayo, de acuerdo con Reuters.", "Reuters"),
    ("Tre fabbriche chiuderanno, scrive Repubblica.", "Repubblica"),
    ("Drie fabrieken gaan dicht, bevestigt een woordvoerder aan de NOS.", "NOS"),
    ("Tre fabriker stängs, uppger källor för Reuters.", "Reuters"),
    ("Tre fabrikker stenges, bekrefter ordføreren overfor VG.", "VG"),
    ("Tre fabrikker lukker, skriver nyhedsbureauet Reuters.", "Reuters"),
    ("Kolme tehdasta suljetaan, uutistoimisto AFP kertoo.", "AFP"),
    ("Trzy fabryki zostaną zamknięte – przekazał w rozmowie z PAP burmistrz.", "PAP"),
    ("Tři továrny skončí, řekl ČTK starosta.", "ČTK"),
    ("Tri továrne skončia, povedal pre TASR starosta.", "TASR"),
    ("Trei fabrici se închid, a declarat primarul pentru Agerpres.", "Agerpres"),
    ("Три завода затварят, каза кметът пред БНР.", "БНР"),
    ("Τρία εργοστάσια κλείνουν, δήλωσε ο δήμαρχος στο ΑΠΕ-ΜΠΕ.", "ΑΠΕ-ΜΠΕ"),
    ("Üç fabrika kapanacak, Reuters haber ajansı bildirdi.", "Reuters"),
    ("Три заводи закриють, повідомило агентство Інтерфакс-Україна.", "Інтерфакс-Україна"),
    ("Три завода закроют, рассказал РБК источник в мэрии.", "РБК"),
    ("МОСКВА, 4 мая. /ТАСС/. Три завода закроют к осени.", "ТАСС"),
    ("综合新华社、法新社报道，三家工厂将关闭。", "新华社, 法新社"),
    ("（中央社記者王小明台北4日電）三家工廠將關閉。", "中央社"),
    ("【ニューヨーク共同】3工場が閉鎖される。", "共同"),
    ("ブルームバーグ通信が関係者の話として報じた。", "ブルームバーグ"),
    ("블룸버그통신은 4일 공장 세 곳이 문을 닫는다고 전했다.", "블룸버그"),
    ("(서울=뉴시스)홍길동 기자 = 공장 세 곳이 문을 닫는다.", "뉴시스"),
    ("القاهرة (رويترز) - ستغلق ثلاثة مصانع في مايو.", "رويترز"),
    ("وأفادت وكالة الأنباء السعودية بإغلاق ثلاثة مصانع.", "وكالة الأنباء السعودية"),
    ("Tiga pabrik akan tutup, lapor AFP, Senin (4/5).", "AFP"),
    ("Ba nhà máy sẽ đóng cửa, Reuters đưa tin.", "Reuters"),
    ("สำนักข่าวเอเอฟพีรายงานว่า โรงงานสามแห่งจะปิด", "เอเอฟพี"),
    ("שלושה מפעלים ייסגרו, דיווחה סוכנות הידיעות רויטרס.", "רויטרס"),
    ("به گزارش ایرنا، سه کارخانه بسته می‌شود.", "ایرنا"),
    ("Trys gamyklos užsidarys, BNS sakė meras.", "BNS"),
    ("Trīs rūpnīcas slēgs, aģentūrai LETA pastāstīja mērs.", "LETA"),
    ("Tres fàbriques tancaran, segons ha avançat l'agència Efe.", "Efe"),
    ("Þremur verksmiðjum verður lokað, að sögn Reuters.", "Reuters"),
    ("Tri tovarne bodo zaprli, je za STA povedal župan.", "STA"),
];

/// Texts that name an outlet for another reason.
const NAMED: &[&str] = &[
    "The fee will rise in May, according to British media sources.",
    "Laut einer E-Mail fallen 300 Stellen weg.",
    "Bloomberg wrote earlier that tolls might rise.",
    "The toll will rise, according to Ada Finch.",
    "Shares of Reuters fell by a tenth.",
    "Follow us on Bloomberg and Reuters. The council met on Tuesday to discuss the budget.",
    "Bloomberg shares its building with a bank, the council said on Tuesday.",
    "The Financial Times will move to a new office in May, its owner Nikkei said.",
    "Reuters reported last year that the mill would close, but it stayed open.",
    "Der Verlag des Spiegel verkauft sein Archiv.",
    "Le Monde fête ses lecteurs samedi à Lyon.",
    "La agencia EFE cumple años y celebra una fiesta en Madrid.",
    "Про це повідомила пресслужба мерії. Міст закрито до травня.",
    "Агентство «Интерфакс» переезжает в новое здание.",
    "An earlier version of this article cited Reuters. The council met on Tuesday.",
    "The agency AP was founded by newspapers. The council bought its archive.",
    "Mehr zum Thema bei Reuters und AFP. Der Rat tagte am Dienstag.",
    "Partager sur Le Monde. Le conseil s'est réuni mardi.",
    "El director de El País presentó su libro en Oslo.",
    "Dziennikarz PAP został ranny w wypadku na moście.",
    "TT köper en konkurrent för 40 miljoner kronor.",
    "共同通信社は新しい社屋を5月に開く。",
    "연합뉴스는 새 사옥으로 5월에 이전한다.",
    "路透社将于五月搬迁到新办公楼。",
    "The Reuters building in the harbour will be sold for $40 million.",
    "She worked for the BBC for ten years before she founded the firm.",
    "Photo by Reuters. The council met on Tuesday.",
    "CNN has sued the council over the fee.",
    "Watch live on Sky News. The vote begins at noon.",
    "Die Deutsche Presse-Agentur feiert im Mai ihr Bestehen.",
    "Ein Reporter des Spiegel wurde auf der Brücke verletzt.",
    "Une journaliste de l'AFP a été blessée sur le pont.",
    "El periodista de EFE fue herido en el puente.",
    "Un giornalista dell'ANSA è rimasto ferito sul ponte.",
    "Bloomberg HT'ye konuşan başkan üç fabrikanın kapanacağını söyledi.",
    "КИЇВ. 4 травня. УНН. Три заводи закриють до осені.",
    "नई दिल्ली (भाषा)। तीन कारखाने बंद होंगे।",
];
