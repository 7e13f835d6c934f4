//! Japanese.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::{Approximation, Change};

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ja"),
    parts_of: &["分の"],
    minus: &["氷点下", "マイナス"],
    scales: &[("千", 3), ("万", 4), ("百万", 6), ("億", 8), ("兆", 12), ("十万", 5), ("千万", 7)],
    currencies: &[
        ("円", "JPY"), ("ドル", "USD"), ("米ドル", "USD"), ("ユーロ", "EUR"), ("ウォン", "KRW"), ("元", "CNY"),
        ("人民元", "CNY"), ("ポンド", "GBP"), ("ルーブル", "RUB"),
    ],
    units: &[
        ("割", "{10.percent}"),
        ("トン", "t"), ("キロ", "kg"), ("キロメートル", "km"), ("メートル", "m"), ("センチ", "cm"), ("ミリ", "mm"),
        ("リットル", "L"), ("度", "Cel"), ("バレル", "[bbl_us]"), ("年間", "a"), ("か月", "mo"), ("カ月", "mo"),
        ("ヶ月", "mo"), ("ヵ月", "mo"), ("週間", "wk"), ("日間", "d"), ("時間", "h"), ("分間", "min"), ("秒", "s"),
        ("ヘクタール", "har"), ("平方メートル", "m2"), ("立方メートル", "m3"), ("平方キロ", "km2"), ("平方キロメートル", "km2"),
        ("メガワット", "MW"),
    ],
    percent: &["パーセント", "％", "%"],
    percentage_point: &["ポイント", "パーセントポイント"],
    basis_point: &["ベーシスポイント"],
    bare_fractions: &[("半分", 1, 2), ("半数", 1, 2)],
    multiples: &[("倍増", "2", UP), ("半減", "0.5", DOWN), ("半減した", "0.5", DOWN)],
    times: &["倍"],
    vague_nouns: &["十数", "数十", "数百", "数千", "数万", "数十万", "数百万", "数億", "数千万"],
    about: &["約", "およそ", "おおよそ", "ほぼ", "推定"],
    nearly: &["ほぼ", "近く"],
    more_than: &[],
    at_least: &["少なくとも", "最低"],
    at_most: &["最大", "最高", "最大で"],
    after: &[
        ("以上", Approximation::AtLeast), ("超", Approximation::MoreThan), ("以下", Approximation::AtMost),
        ("未満", Approximation::LessThan), ("程度", Approximation::About), ("近く", Approximation::Nearly),
        ("ほど", Approximation::About), ("前後", Approximation::About), ("余り", Approximation::MoreThan),
        ("あまり", Approximation::MoreThan), ("を超え", Approximation::MoreThan), ("を上回", Approximation::MoreThan),
        ("を下回", Approximation::LessThan), ("弱", Approximation::Nearly), ("強", Approximation::MoreThan),
    ],
    range_to: &["から", "～", "〜"],
    from_endings: &["から"],
    to_endings: &["に", "へ", "と", "まで"],
    moved: &["した", "する", "し", "なった", "なる", "なり", "なれ", "変更", "改定", "修正"],
    unchanged: &["据え置", "横ばい", "維持"],
    per_nouns: &["トン"],
    increase: &["上昇", "増加", "増え", "増える", "引き上げ", "拡大", "伸び", "上が", "値上げ", "高く", "急増", "急騰", "膨ら", "増と", "増だ", "増で"],
    decrease: &["減少", "減り", "減る", "減っ", "引き下げ", "縮小", "低下", "下落", "下が", "値下げ", "安く", "落ち込", "冷え込", "急落", "減と", "減だ", "減で"],
    planned: &["方針", "予定", "計画", "見通しを示"],
    possible: &["見込み", "見通し", "可能性", "予想", "予測", "かもしれない", "だろう"],
    hypothetical: &[
        "なれば", "ならば", "すれば", "仮に",
        "要求", "求めて",
    ],
    compared: &["より"],
    references: &["電話", "ボーイング", "エアバス", "背番号", "国道", "県道", "アポロ", "ウィンドウズ", "チャンネル"],
    references_behind: &[
        "とし", "とする", "とした", "として", "号", "号機", "号線", "号室", "号車", "番線", "番地", "番", "丁目", "条", "項", "ページ", "頁", "型", "型機", "系", "便", "時台",
        "世紀", "年代", "年度", "月", "日", "階", "面", "期", "軍", "区", "組", "塁", "番目", "回目", "人目", "年目", "日目", "度目",
        "点目", "つ目", "件目", "本目", "台目", "試合目", "期目", "代目", "戦目", "回戦",
    ],
    clock_after: &["時", "時半", "時ごろ", "時頃", "時すぎ", "時過ぎ", "時前", "時台", "時半ごろ"],
    clock_before: &["午前", "午後", "正午", "朝", "夜", "未明"],
    versus: &["対", "－"],
    per_behind: &["当たり", "あたり", "当り", "につき"],
    verb_last: true,
    ordinal_prefixes: &["第"],
    counters: &[
        "人", "名", "個", "件", "本", "台", "枚", "回", "社", "歳", "倍", "校", "店", "頭", "匹", "軒", "戸", "隻", "機", "基",
        "点", "票", "棟", "着", "冊", "杯", "種", "つ", "か国", "カ国", "か所", "カ所", "ヶ所", "箇所", "世帯", "議席", "段階", "ドル",
        "ユーロ", "か月", "カ月", "ヶ月", "年間", "日間", "日", "週間", "時間", "分間", "分", "秒", "トン", "キロ", "メートル", "パーセント",
        "ポイント",
    ],
    function_words: &["に", "で", "と", "へ"],
    topic_marks: &["は", "が", "も", "を", "として"],
    of: &["の"],
    since: &["以降", "以来"],
    until: &["まで", "までに"],
    year_on_year: &["前年同月比", "前年比"],
    moments: &[
        ("今年", PeriodNoun::Year, 0), ("昨年", PeriodNoun::Year, -1), ("去年", PeriodNoun::Year, -1),
        ("来年", PeriodNoun::Year, 1), ("今年度", PeriodNoun::FiscalYear, 0),
        ("昨年度", PeriodNoun::FiscalYear, -1), ("来年度", PeriodNoun::FiscalYear, 1),
        ("今月", PeriodNoun::Month, 0), ("先月", PeriodNoun::Month, -1), ("来月", PeriodNoun::Month, 1),
        ("今週", PeriodNoun::Week, 0), ("先週", PeriodNoun::Week, -1), ("来週", PeriodNoun::Week, 1),
        ("昨日", PeriodNoun::Day, -1), ("今日", PeriodNoun::Day, 0), ("明日", PeriodNoun::Day, 1),
    ],
    year_suffixes: &["年"],
    say: &[
        "発表した", "発表", "述べた", "説明した", "説明する", "話した", "話す", "語った", "語る", "明らかにした", "試算した", "試算する", "予測した", "予測する",
        "予想する", "指摘した", "指摘する", "強調した", "報告した", "主張した", "主張する", "分析した", "分析する", "推計した", "推計する", "見込む", "としている", "伝えた",
        "報じた", "方針だ", "方針で", "方針を",
    ],
    according_after: &["によると", "によれば"],
    speaker_marks: &["は"],
    quoting_marks: &["が"],
    ..Locale::PLAIN
};
