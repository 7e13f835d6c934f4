//! Whether a number is a fact, a plan, a forecast or a thought.

use tallywire_article::{Article, BlockKind, Language, Span};
use tallywire_claims::extract;

/// The modalities of the claims of a paragraph that came out on 14 February 2025.
fn modalities(language: &str, text: &str) -> String {
    let mut article = Article::new("mill.txt", "mill.txt", text.as_bytes());
    article.language = Language::of(language);
    article.published = Some("2025-02-14".to_owned());
    let chars = text.chars().count();
    article.push_verbatim(BlockKind::Paragraph, text, Span::new(0, text.len()), Span::new(0, chars), "test");
    let told: Vec<_> =
        extract(&article).iter().map(|claim| format!("{:?}", claim.modality).to_lowercase()).collect();
    told.join(" ")
}

#[track_caller]
fn check(expected: &str, table: &[(&str, &str)]) {
    for (language, text) in table {
        assert_eq!(modalities(language, text), expected, "{text:?}");
    }
}

#[test]
fn the_present_of_a_day_to_come_is_a_plan() {
    check(
        "planned",
        &[
            ("en", "The new ferry terminal opens to 300 cars next spring."),
            ("en", "Work on the €90m tunnel starts in September."),
            ("en", "From 1 October the toll rises to £4.20."),
            ("de", "Die neue Brücke öffnet im nächsten Frühjahr für 300 Autos."),
            ("de", "Ab 1. Oktober kostet die Fahrt 4,20 Euro."),
            ("fr", "Le chantier du tunnel, d'un coût de 90 millions d'euros, débute en septembre."),
            ("fr", "À partir du 1er octobre, le péage passe à 4,20 euros."),
            ("es", "La obra del túnel, de 90 millones de euros, empieza en septiembre."),
            ("it", "I lavori del tunnel, da 90 milioni di euro, partono a settembre."),
            ("pt", "As obras do túnel, de 90 milhões de euros, começam em setembro."),
            ("nl", "Vanaf 1 oktober kost de tol 4,20 euro."),
            ("pl", "Budowa tunelu za 90 mln zł rusza we wrześniu."),
            ("ru", "Строительство тоннеля за 90 млн рублей начнётся в сентябре."),
            ("uk", "З 1 жовтня проїзд коштуватиме 42 гривні."),
            ("sv", "Från 1 oktober kostar överfarten 42 kronor."),
            ("tr", "90 milyon liralık tünelin inşaatı eylülde başlıyor."),
        ],
    );
}

#[test]
fn a_prefix_or_an_ending_makes_a_future() {
    check(
        "planned",
        &[
            ("fr", "La ville recrutera 60 agents."),
            ("pl", "Miasto wybuduje 60 domów."),
            ("ru", "Город заплатит 60 млн рублей."),
            ("uk", "Ремонт триватиме 60 днів."),
        ],
    );
    check(
        "stated",
        &[
            ("pl", "Miasto buduje 60 domów."),
            ("ru", "Город платит 60 млн рублей."),
            ("pl", "Powiedzieli o 60 domach."),
        ],
    );
    check("possible", &[("tr", "Onarım dokuz hafta sürebilir.")]);
}

#[test]
fn what_a_clause_put_in_between_plans_is_no_plan_of_the_others() {
    check(
        "stated",
        &[
            ("en", "The firm, which plans to list in London, earned $8m."),
            ("de", "Der Konzern, der an die Börse will, verdiente 8 Millionen Euro."),
            ("fr", "Le groupe, qui veut entrer en Bourse, a gagné 8 millions d'euros."),
            ("es", "El grupo, que quiere salir a bolsa, ganó 8 millones de euros."),
            ("it", "Il gruppo, che vuole quotarsi, ha guadagnato 8 milioni di euro."),
            ("pt", "O grupo, que quer entrar em bolsa, lucrou 8 milhões de euros."),
            ("nl", "Het bedrijf, dat naar de beurs wil, verdiende 8 miljoen euro."),
            ("pl", "Spółka, która chce wejść na giełdę, zarobiła 8 mln zł."),
            ("ru", "Компания, которая хочет выйти на биржу, заработала 8 млн рублей."),
            ("uk", "Компанія, яка хоче вийти на біржу, заробила 8 млн гривень."),
            ("sv", "Bolaget, som vill till börsen, tjänade 8 miljoner kronor."),
        ],
    );
}

#[test]
fn what_has_come_about_and_votes_are_no_plans() {
    check(
        "stated",
        &[
            ("en", "The planned bypass has cost £12m so far."),
            ("de", "Die geplante Umgehung hat bisher 12 Millionen Euro gekostet."),
            ("es", "La circunvalación prevista ha costado hasta ahora 12 millones de euros."),
            ("nl", "De geplande rondweg heeft tot nu toe 12 miljoen euro gekost."),
            ("pl", "Planowana obwodnica kosztowała dotąd 12 mln zł."),
            ("it", "Il consiglio ha approvato la fusione con 14 voti."),
            ("pt", "O conselho aprovou a fusão com 14 votos."),
            ("en", "Five of the six members voted for the cut."),
            ("ru", "Министр не подтвердил, что на ремонт уйдёт 3 млрд рублей."),
        ],
    );
}

#[test]
fn a_plan_that_is_expected_is_a_forecast() {
    check(
        "possible",
        &[
            ("en", "The grant is expected to be 40 million euros."),
            ("es", "Los analistas prevén un beneficio de 40 millones de euros."),
            ("it", "Gli analisti prevedono un utile di 40 milioni di euro."),
            ("ru", "Помощь, как ожидается, получат 2 тысячи хозяйств."),
            ("uk", "Допомогу, як очікується, отримають 2 тисячі господарств."),
        ],
    );
}

#[test]
fn what_it_will_cost_is_a_plan_save_the_price_of_each() {
    check("planned", &[("en", "The bridge will cost £12m."), ("pl", "Most będzie kosztował 12 mln zł.")]);
    check("stated", &[("en", "Each bolt will cost £12.")]);
}

#[test]
fn a_condition_before_makes_a_thought_of_a_plan() {
    check(
        "hypothetical",
        &[
            ("fr", "S'il ne pleut pas, 40 fermes devront fermer."),
            ("tr", "Yağmur yağmazsa 40 çiftlik kapanacak."),
            ("ja", "労組は7.5%の賃上げを要求している。"),
            ("ko", "노조는 7.5% 인상을 요구하고 있다."),
        ],
    );
}

#[test]
fn other_languages_tell_plans_from_forecasts() {
    check(
        "planned",
        &[
            ("da", "Broen vil koste 90 millioner kroner."),
            ("nb", "Neste år kommer 30 leger."),
            ("cs", "Most bude stát 90 milionů korun."),
            ("ro", "Luna viitoare vin 30 de medici."),
            ("bg", "Следващия месец идват 30 лекари."),
        ],
    );
    check(
        "possible",
        &[
            ("hu", "Az adósság meghaladhatja a 90 milliárd forintot."),
            ("sr", "Dug bi mogao da premaši 90 milijardi dinara."),
            ("hr", "Dug bi mogao premašiti 90 milijardi eura."),
        ],
    );
}

#[test]
fn a_verb_may_stand_apart_from_its_word() {
    check(
        "planned",
        &[
            ("en", "The board voted on Friday to spend £40,000."),
            ("en", "Growers agreed late on Monday to plant 300 trees."),
            ("de", "Der Kreistag stimmte am Freitag dafür, 40.000 Euro auszugeben."),
            ("es", "La junta votó el viernes a favor de gastar 40.000 euros."),
        ],
    );
    check(
        "hypothetical",
        &[
            ("en", "The warden proposed on Monday to plant 300 trees."),
            ("de", "Der Verein schlägt einen Beitrag von 12 Euro vor."),
            ("nl", "De vereniging stelt een bijdrage van 12 euro voor."),
        ],
    );
    check("stated", &[("de", "Der Wirt schlägt 300 Nägel in die Wand.")]);
}

#[test]
fn particles_and_asides_make_no_plan() {
    check("possible", &[("de", "Die Herde könne auf 300 Tiere wachsen, sagte der Hirt.")]);
    check(
        "stated",
        &[
            ("tr", "Çobanın ücreti ise 900 lira."),
            ("en", "A second weir opens next week in Arlby, which lost 300 ducks."),
        ],
    );
}

#[test]
fn what_is_so_now_is_no_plan() {
    check(
        "stated",
        &[
            ("de", "In der Halle werden zurzeit 80 Pferde geimpft."),
            ("de", "Täglich werden 80 Pferde gefüttert."),
            ("nl", "In de stal worden momenteel 80 paarden ingeënt."),
            ("en", "The guild plans a fair in a hall that currently holds 80 stalls."),
        ],
    );
    check(
        "planned",
        &[
            ("de", "Im Mai werden 80 Pferde geimpft."),
            ("de", "Der Umbau wird jährlich 80.000 Euro kosten."),
            ("fr", "Le moulin prévoit de recruter 80 meuniers."),
        ],
    );
}

#[test]
fn a_share_of_those_who_want_something_is_known() {
    check(
        "stated",
        &[
            ("de", "Zwei Drittel der Bäcker wollen die Preise anheben."),
            ("en", "Forty percent of the bakers want to close on Mondays."),
            ("sv", "Fyra av tio bagare vill stänga på måndagar."),
            ("fr", "40 % des boulangers veulent fermer le lundi."),
            ("pl", "40 proc. piekarzy chce zamykać w poniedziałki."),
        ],
    );
    check("planned", &[("de", "40 Prozent der Öfen sollen ersetzt werden.")]);
}

#[test]
fn offers_are_plans_and_what_a_prosecutor_asks_for_is_a_thought() {
    check(
        "planned",
        &[
            ("en", "Millwright has offered £40m for the bakery."),
            ("de", "Die Brauerei bietet 40 Millionen Euro für die Mühle."),
            ("es", "La cervecera ofreció 40 millones de euros por el molino."),
            ("tr", "Fabrika, değirmen için 40 milyon lira teklif etti."),
        ],
    );
    check(
        "hypothetical",
        &[
            ("en", "The prosecutor is asking for a fine of £900."),
            ("fr", "Le procureur a requis six ans de prison."),
            ("it", "La procura ha chiesto sei anni di carcere."),
        ],
    );
}

#[test]
fn a_conditional_without_a_condition_may_be_hearsay() {
    check(
        "possible",
        &[
            ("fr", "L'explosion aurait blessé 14 meuniers."),
            ("es", "La explosión habría herido a 14 molineros."),
            ("it", "L'esplosione avrebbe ferito 14 mugnai."),
        ],
    );
    check("hypothetical", &[("fr", "Si le moulin avait brûlé, il aurait perdu 14 meules.")]);
}

#[test]
fn a_clause_without_a_verb_has_that_of_the_clause_before() {
    check("planned planned", &[("en", "Leeds will buy 30 ovens; York, 20 ovens.")]);
}

#[test]
fn what_was_meant_to_be_is_a_thought_and_what_came_of_it_a_fact() {
    check(
        "hypothetical",
        &[
            ("fr", "Le moulin devait coûter 90 millions d'euros."),
            ("es", "El molino iba a costar 90 millones de euros."),
            ("it", "Il mulino doveva costare 90 milioni di euro."),
            ("pl", "Młyn miał kosztować 90 mln zł."),
            ("uk", "Млин мав коштувати 90 млн гривень."),
            ("tr", "Değirmenin 90 milyon liraya mal olması planlanıyordu."),
        ],
    );
    check("planned", &[("pl", "Młyn ma kosztować 90 mln zł.")]);
    check("hypothetical stated", &[("en", "The guild had promised 600 ovens but opened just 240.")]);
}

#[test]
fn we_plan_as_others_do() {
    check(
        "planned",
        &[
            ("en", "“We want to plant 300 trees,” said the miller."),
            ("fr", "« Nous voulons planter 300 arbres », a dit le meunier."),
            ("es", "«Queremos plantar 300 árboles», dijo el molinero."),
            ("it", "«Pianteremo 300 alberi», ha detto il mugnaio."),
            ("ru", "«Мы хотим посадить 300 деревьев», — сказал мельник."),
            ("tr", "“300 ağaç dikeceğiz” dedi değirmenci."),
        ],
    );
}

#[test]
fn what_threatens_is_possible() {
    check(
        "possible",
        &[
            ("de", "Dem Müller drohen 90.000 Euro Strafe."),
            ("es", "El molinero se enfrenta a una multa de 90.000 euros."),
            ("ru", "Мельнику грозит штраф в 90 тысяч рублей."),
        ],
    );
}

#[test]
fn a_demand_that_something_is_due_to_and_the_end_of_a_time_are_no_plans() {
    for (language, text, expected) in [
        ("en", "Sales rose 40 percent due to bread demand, the mill said.", "stated"),
        ("en", "Sales rose 40 percent on strong demand for bread.", "stated"),
        ("en", "The bakers demand 40 percent.", "hypothetical"),
        ("de", "Befragt wurden 1.200 Bäcker im Zeitraum vom 20. bis zum 27. Februar 2020.", "stated"),
        ("de", "Die Brücke soll bis zum 1. Mai 40 Millionen Euro kosten.", "planned"),
    ] {
        assert_eq!(modalities(language, text), expected, "{text:?}");
    }
}
