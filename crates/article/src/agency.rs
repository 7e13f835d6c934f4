//! News agencies and the names they go by, so that "dpa", "Deutsche Presse-Agentur" and
//! "ДПА" are one origin.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A news agency or an outlet that others cite for their reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agency {
    /// The name it is shown by.
    pub name: &'static str,
    /// Every other name it is cited by, in any script, in lower case.
    pub aliases: &'static [&'static str],
}

/// The agencies known by name, in the order of `name`.
pub static AGENCIES: &[Agency] = &[
    Agency { name: "AAP", aliases: &["australian associated press"] },
    Agency { name: "ADN Kronos", aliases: &["adnkronos"] },
    Agency {
        name: "AFP",
        aliases: &[
            "agence france-presse",
            "agence france presse",
            "france-presse",
            "афп",
            "франс пресс",
            "франс-пресс",
            "франс прес",
            "أ ف ب",
            "فرانس برس",
            "法新社",
            "法新",
            "afp通信",
            "에이에프피",
        ],
    },
    Agency { name: "AGI", aliases: &["agenzia giornalistica italia"] },
    Agency {
        name: "ANA-MPA", aliases: &["amna", "αμπε", "απε-μπε", "απε", "athens-macedonian news agency"]
    },
    Agency { name: "ANP", aliases: &["algemeen nederlands persbureau"] },
    Agency { name: "ANSA", aliases: &["agenzia nazionale stampa associata", "анса", "安莎社"] },
    Agency {
        name: "AP",
        aliases: &[
            "associated press",
            "the associated press",
            "ассошиэйтед пресс",
            "ассошиэйтед-пресс",
            "асошіейтед прес",
            "ассошіейтед прес",
            "أسوشيتد برس",
            "美联社",
            "美聯社",
            "ap通信",
            "אי-פי",
        ],
    },
    Agency { name: "APA", aliases: &["austria presse agentur", "austria presseagentur"] },
    Agency { name: "Agerpres", aliases: &[] },
    Agency { name: "Agência Brasil", aliases: &["agencia brasil"] },
    Agency { name: "Al Arabiya", aliases: &["al-arabiya", "العربية"] },
    Agency {
        name: "Al Jazeera",
        aliases: &["al-jazeera", "aljazeera", "الجزيرة", "аль-джазира", "半岛电视台"],
    },
    Agency {
        name: "Anadolu",
        aliases: &[
            "anadolu ajansı",
            "anadolu agency",
            "anadolu ajansi",
            "aa",
            "анадолу",
            "الأناضول",
            "وكالة الأناضول",
            "阿纳多卢通讯社",
        ],
    },
    Agency { name: "Antara", aliases: &[] },
    Agency { name: "Armenpress", aliases: &["арменпресс"] },
    Agency { name: "Axios", aliases: &["аксиос", "аксіос"] },
    Agency {
        name: "BBC", aliases: &["bbc news", "би-би-си", "бі-бі-сі", "ббс", "بي بي سي", "英国广播公司"]
    },
    Agency { name: "BELTA", aliases: &["белта"] },
    Agency { name: "BNS", aliases: &["baltic news service"] },
    Agency { name: "BTA", aliases: &["бта", "bulgarian news agency"] },
    Agency { name: "Belga", aliases: &[] },
    Agency { name: "Bernama", aliases: &[] },
    Agency {
        name: "Bloomberg",
        aliases: &[
            "bloomberg news",
            "блумберг",
            "бломберг",
            "بلومبرغ",
            "بلومبرج",
            "彭博社",
            "彭博",
            "ブルームバーグ",
            "블룸버그",
            "блумбърг",
            "בלומברג",
            "μπλούμπεργκ",
        ],
    },
    Agency { name: "CBS News", aliases: &[] },
    Agency { name: "CCTV", aliases: &["央视", "央視", "china central television"] },
    Agency { name: "CNA", aliases: &["中央社", "central news agency"] },
    Agency { name: "CNBC", aliases: &[] },
    Agency {
        name: "CNN", aliases: &["си-эн-эн", "сі-ен-ен", "سي إن إن", "有线电视新闻网"]
    },
    Agency { name: "Caixin", aliases: &["财新"] },
    Agency { name: "Corriere della Sera", aliases: &[] },
    Agency {
        name: "DHA",
        aliases: &["demirhan haber ajansı", "demirören haber ajansı", "doğan haber ajansı"],
    },
    Agency { name: "DPA-AFX", aliases: &[] },
    Agency { name: "Der Spiegel", aliases: &["spiegel", "шпигель", "шпігель", "明镜周刊"] },
    Agency {
        name: "Deutsche Welle", aliases: &["dw", "немецкая волна", "німецька хвиля", "德国之声"]
    },
    Agency { name: "EFE", aliases: &["埃菲社"] },
    Agency { name: "El Mundo", aliases: &[] },
    Agency { name: "El País", aliases: &[] },
    Agency { name: "Euractiv", aliases: &[] },
    Agency { name: "Europa Press", aliases: &[] },
    Agency { name: "FAZ", aliases: &["frankfurter allgemeine", "frankfurter allgemeine zeitung"] },
    Agency { name: "Fars", aliases: &["خبرگزاری فارس", "farsnews", "фарс"] },
    Agency {
        name: "Financial Times",
        aliases: &[
            "the financial times",
            "файнэншл таймс",
            "файненшл таймс",
            "فاينانشال تايمز",
            "金融时报",
            "金融時報",
            "フィナンシャル・タイムズ",
            "파이낸셜타임스",
        ],
    },
    Agency { name: "Fox News", aliases: &[] },
    Agency { name: "Global Times", aliases: &["环球时报"] },
    Agency { name: "Haaretz", aliases: &["гаарец", "הארץ"] },
    Agency { name: "Handelsblatt", aliases: &[] },
    Agency { name: "Hina", aliases: &[] },
    Agency { name: "Hürriyet", aliases: &[] },
    Agency { name: "IANS", aliases: &[] },
    Agency { name: "IRNA", aliases: &["ایرنا", "ирна", "إرنا", "伊朗通讯社"] },
    Agency { name: "ISNA", aliases: &["ایسنا"] },
    Agency { name: "ITAR-TASS", aliases: &["итар-тасс"] },
    Agency {
        name: "Interfax", aliases: &["интерфакс", "інтерфакс", "interfaks", "国际文传电讯社"]
    },
    Agency {
        name: "Interfax-Ukraine", aliases: &["интерфакс-украина", "інтерфакс-україна"]
    },
    Agency { name: "Izvestia", aliases: &["известия"] },
    Agency { name: "Jiji", aliases: &["jiji press", "時事通信", "时事社"] },
    Agency { name: "KCNA", aliases: &["朝鲜中央通讯社", "조선중앙통신", "朝鮮中央通信"] },
    Agency { name: "KNA", aliases: &["katholische nachrichten-agentur"] },
    Agency { name: "Kathimerini", aliases: &["καθημερινή"] },
    Agency { name: "Keystone-SDA", aliases: &["keystone-ats", "keystone-sda-ats"] },
    Agency { name: "Kommersant", aliases: &["коммерсант", "коммерсантъ"] },
    Agency { name: "Kyodo", aliases: &["kyodo news", "共同通信", "共同社", "교도통신"] },
    Agency { name: "LETA", aliases: &[] },
    Agency { name: "LUSA", aliases: &[] },
    Agency { name: "La Repubblica", aliases: &[] },
    Agency { name: "La Stampa", aliases: &[] },
    Agency { name: "Le Figaro", aliases: &[] },
    Agency { name: "Le Monde", aliases: &["世界报"] },
    Agency { name: "Le Parisien", aliases: &[] },
    Agency {
        name: "MENA", aliases: &["middle east news agency", "وكالة أنباء الشرق الأوسط"]
    },
    Agency { name: "MTI", aliases: &["magyar távirati iroda"] },
    Agency { name: "Magyar Nemzet", aliases: &[] },
    Agency { name: "Meduza", aliases: &["медуза"] },
    Agency { name: "Mehr", aliases: &["mehr news", "خبرگزاری مهر"] },
    Agency { name: "NBC News", aliases: &[] },
    Agency { name: "NHK", aliases: &["日本放送協会"] },
    Agency { name: "NNA", aliases: &["national news agency"] },
    Agency { name: "NOS", aliases: &[] },
    Agency { name: "NPR", aliases: &[] },
    Agency { name: "NRK", aliases: &[] },
    Agency { name: "NTB", aliases: &["norsk telegrambyrå"] },
    Agency {
        name: "Nikkei", aliases: &["nikkei asia", "日本経済新聞", "日経", "日经新闻", "日經"]
    },
    Agency { name: "Notimex", aliases: &[] },
    Agency { name: "PA", aliases: &["press association", "pa media"] },
    Agency {
        name: "PAP", aliases: &["polska agencja prasowa", "польское агентство печати"]
    },
    Agency { name: "PTI", aliases: &["press trust of india"] },
    Agency { name: "Petra", aliases: &["وكالة بترا"] },
    Agency { name: "Politico", aliases: &["политико", "політико"] },
    Agency { name: "RBC", aliases: &["рбк", "rbk"] },
    Agency { name: "RBC-Ukraine", aliases: &["рбк-украина", "рбк-україна"] },
    Agency {
        name: "RFE/RL",
        aliases: &["радио свобода", "радіо свобода", "radio free europe/radio liberty", "radio free europe"],
    },
    Agency {
        name: "RIA Novosti", aliases: &["риа новости", "риа-новости", "ріа новини", "俄新社"]
    },
    Agency { name: "RT", aliases: &["russia today"] },
    Agency {
        name: "Reuters",
        aliases: &[
            "рейтер",
            "рейтерс",
            "рейтерз",
            "ройтерс",
            "thomson reuters",
            "رويترز",
            "رویترز",
            "路透社",
            "路透",
            "ロイター",
            "ロイター通信",
            "로이터",
            "로이터통신",
            "רויטרס",
            "ρόιτερς",
            "रॉयटर्स",
            "รอยเตอร์ส",
        ],
    },
    Agency { name: "Ritzau", aliases: &["ritzaus bureau"] },
    Agency { name: "SABA", aliases: &["وكالة سبأ"] },
    Agency { name: "SANA", aliases: &["وكالة سانا"] },
    Agency { name: "SID", aliases: &["sport-informations-dienst"] },
    Agency { name: "SITA", aliases: &["slovenská tlačová agentúra"] },
    Agency {
        name: "SPA", aliases: &["وكالة الأنباء السعودية", "saudi press agency", "واس"]
    },
    Agency { name: "STA", aliases: &["slovenska tiskovna agencija"] },
    Agency { name: "STT", aliases: &["suomen tietotoimisto"] },
    Agency { name: "SVT", aliases: &[] },
    Agency { name: "Sky News", aliases: &["скай ньюз"] },
    Agency { name: "South China Morning Post", aliases: &["南华早报"] },
    Agency { name: "Sputnik", aliases: &["спутник", "سبوتنيك"] },
    Agency { name: "Suspilne", aliases: &["суспільне"] },
    Agency { name: "Süddeutsche Zeitung", aliases: &[] },
    Agency { name: "TASR", aliases: &["tlačová agentúra slovenskej republiky"] },
    Agency { name: "TASS", aliases: &["тасс", "塔斯社", "タス通信", "타스통신", "تاس"] },
    Agency { name: "TT", aliases: &["tidningarnas telegrambyrå"] },
    Agency { name: "Tanjug", aliases: &["танјуг", "танјуга", "танюг"] },
    Agency { name: "Tasnim", aliases: &["تسنیم", "تسنيم"] },
    Agency { name: "Thai News Agency", aliases: &[] },
    Agency { name: "The Economist", aliases: &["economist"] },
    Agency { name: "The Guardian", aliases: &["guardian", "гардиан", "ґардіан"] },
    Agency { name: "The Independent", aliases: &[] },
    Agency {
        name: "The New York Times",
        aliases: &[
            "new york times",
            "nyt",
            "нью-йорк таймс",
            "نيويورك تايمز",
            "纽约时报",
            "紐約時報",
            "뉴욕타임스",
        ],
    },
    Agency { name: "The Telegraph", aliases: &["telegraph"] },
    Agency { name: "The Times", aliases: &[] },
    Agency {
        name: "The Wall Street Journal",
        aliases: &[
            "wall street journal",
            "wsj",
            "уолл-стрит джорнал",
            "волл-стріт джорнал",
            "وول ستريت جورنال",
            "华尔街日报",
            "華爾街日報",
            "월스트리트저널",
        ],
    },
    Agency {
        name: "The Washington Post",
        aliases: &["washington post", "вашингтон пост", "واشنطن بوست", "华盛顿邮报"],
    },
    Agency { name: "Télam", aliases: &["telam"] },
    Agency { name: "UNIAN", aliases: &["уніан", "униан"] },
    Agency { name: "UPI", aliases: &["united press international"] },
    Agency {
        name: "Ukrainska Pravda", aliases: &["українська правда", "украинская правда"]
    },
    Agency { name: "Ukrinform", aliases: &["укрінформ", "укринформ"] },
    Agency { name: "VNA", aliases: &["vietnam news agency", "ttxvn", "thông tấn xã việt nam"] },
    Agency { name: "Vedomosti", aliases: &["ведомости"] },
    Agency { name: "WAM", aliases: &["وام", "emirates news agency"] },
    Agency {
        name: "Xinhua",
        aliases: &["新华社", "新華社", "синьхуа", "xinhua news agency", "شينخوا", "新华网"],
    },
    Agency { name: "Yle", aliases: &[] },
    Agency {
        name: "Yonhap",
        aliases: &["연합뉴스", "yonhap news", "韩联社", "韓聯社", "聯合ニュース", "йонхап"],
    },
    Agency {
        name: "dpa",
        aliases: &["deutsche presse-agentur", "deutsche presseagentur", "дпа", "德新社", "د ب أ"],
    },
    Agency { name: "dts", aliases: &["dts nachrichtenagentur"] },
    Agency { name: "epd", aliases: &["evangelischer pressedienst"] },
    Agency { name: "sda", aliases: &["schweizerische depeschenagentur", "sda-ats", "ats"] },
    Agency { name: "ČTK", aliases: &["česká tisková kancelář", "četka"] },
    Agency { name: "İHA", aliases: &["ihlas haber ajansı", "iha"] },
];

static BY_NAME: LazyLock<HashMap<String, &'static Agency>> = LazyLock::new(|| {
    let names = |agency: &'static Agency| {
        let aliases = agency.aliases.iter().map(|alias| (*alias).to_owned());
        aliases.chain([agency.name.to_lowercase()]).map(move |name| (name, agency))
    };
    AGENCIES.iter().flat_map(names).collect()
});

/// The agency that `name` means, whatever the case and script it is written in.
#[must_use]
pub fn agency(name: &str) -> Option<&'static Agency> {
    BY_NAME.get(&name.trim().to_lowercase()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agency_is_known_by_all_its_names() {
        for name in ["Reuters", "REUTERS", "Рейтер", " ロイター "] {
            assert_eq!(agency(name).map(|a| a.name), Some("Reuters"), "{name}");
        }
        assert_eq!(agency("Reutlingen"), None);
    }

    #[test]
    fn the_table_is_sorted_and_no_name_means_two() {
        assert!(AGENCIES.is_sorted_by_key(|agency| agency.name));
        let mut names: Vec<String> = AGENCIES
            .iter()
            .flat_map(|agency| {
                let aliases = agency.aliases.iter().map(|alias| (*alias).to_owned());
                aliases.chain([agency.name.to_lowercase()])
            })
            .collect();
        names.sort();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}
