//! Chinese.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::{Approximation, Change};

const UP: Option<Change> = Some(Change::Increase);
const DOWN: Option<Change> = Some(Change::Decrease);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("zh"),
    parts_of: &["分之"],
    minus: &["零下"],
    scales: &[("百", 2), ("千", 3), ("万", 4), ("亿", 8), ("百万", 6), ("千万", 7), ("万亿", 12), ("兆", 12)],
    currencies: &[
        ("元", "CNY"), ("人民币", "CNY"), ("元人民币", "CNY"), ("美元", "USD"), ("欧元", "EUR"), ("日元", "JPY"),
        ("英镑", "GBP"), ("港元", "HKD"), ("港币", "HKD"), ("韩元", "KRW"), ("卢布", "RUB"), ("块", "CNY"),
    ],
    units: &[
        ("吨", "t"), ("公斤", "kg"), ("公里", "km"), ("千米", "km"), ("米", "m"), ("厘米", "cm"), ("毫米", "mm"),
        ("升", "L"), ("摄氏度", "Cel"), ("度", "Cel"), ("桶", "[bbl_us]"), ("年", "a"), ("个月", "mo"), ("周", "wk"),
        ("天", "d"), ("小时", "h"), ("分钟", "min"), ("秒", "s"), ("公顷", "har"), ("亩", "{mu}"), ("平方米", "m2"),
        ("立方米", "m3"), ("平方公里", "km2"), ("千瓦时", "kW.h"), ("兆瓦", "MW"), ("吉瓦", "GW"),
    ],
    percent: &["百分之", "％", "%"],
    percentage_point: &["个百分点", "百分点"],
    basis_point: &["个基点", "基点"],
    per_mille: &["千分之"],
    bare_fractions: &[("一半", 1, 2), ("半数", 1, 2)],
    multiples: &[("翻番", "2", UP), ("翻了一番", "2", UP), ("减半", "0.5", DOWN)],
    times: &["倍"],
    vague_nouns: &["数十", "数百", "数千", "数万", "数十万", "数百万", "数亿", "几十", "几百", "几千", "几万", "成千上万"],
    about: &["约", "大约", "大概", "近约", "左右"],
    nearly: &["近", "将近", "接近", "几乎"],
    more_than: &["超过", "逾", "超", "多于", "突破", "高于"],
    less_than: &["不到", "少于", "低于", "不足"],
    at_least: &["至少", "不少于", "不低于"],
    at_most: &["至多", "最多", "不超过", "高达"],
    after: &[
        ("左右", Approximation::About), ("以上", Approximation::AtLeast), ("以下", Approximation::AtMost),
        ("以内", Approximation::AtMost), ("上下", Approximation::About),
    ],
    range_to: &["至", "到"],
    increase: &[
        "增长", "增加", "上升", "上涨", "提高", "升至", "涨", "上调", "升", "扩大",
        "加薪", "涨薪",
    ],
    decrease: &["下降", "减少", "下跌", "降低", "跌", "下调", "降", "缩小", "回落"],
    by: &[],
    from: &["从"],
    to: &["至", "到"],
    determiners: &["当地", "该", "全市", "局地", "今夜", "本市", "本次", "此次"],
    function_words: &["造成", "每"],
    planned: &["计划", "将", "拟", "打算", "预算"],
    possible: &["预计", "可能", "预测", "有望", "估计"],
    hypothetical: &["如果", "若", "假如", "要求", "建议"],
    denials: &["否认", "否認"],
    compared: &["比"],
    references: &["电话", "波音", "空客", "空中客车", "阿波罗", "编号", "国道", "热线", "频道", "视窗"],
    references_behind: &[
        "号", "号线", "号楼", "号站台", "号公路", "号文件", "条", "款", "项", "路公交", "路", "次列车", "次航班", "室", "型", "型客机",
        "型飞机", "届", "世纪", "年代", "年级", "月", "月份", "日", "频道", "国道", "页", "期", "章", "节", "师", "楼",
    ],
    clock_after: &["点钟", "点半", "点整", "点许", "点左右", "点", "时许", "时整", "时", "时分"],
    clock_before: &["上午", "下午", "凌晨", "晚上", "早上", "中午", "晚", "傍晚", "早晨", "当天", "清晨"],
    points: &["点"],
    versus: &["比", "："],
    streak: &["连续"],
    ordinal_prefixes: &["第"],
    superlatives: &["大"],
    counters: &[
        "人", "名", "个", "家", "件", "台", "辆", "只", "条", "座", "所", "次", "位", "张", "万", "亿", "倍", "月", "日", "周",
        "岁", "户", "幢", "栋", "架", "艘", "套", "份", "部", "枚", "种", "项", "处", "类", "届", "口", "公里", "小时", "分钟",
        "公斤", "平方", "公顷", "美元", "欧元", "百分", "成",
    ],
    since: &["自", "以来", "起"],
    until: &["截至"],
    year_on_year: &["同比", "环比"],
    moments: &[
        ("今年", PeriodNoun::Year, 0), ("去年", PeriodNoun::Year, -1), ("明年", PeriodNoun::Year, 1),
        ("本月", PeriodNoun::Month, 0), ("上月", PeriodNoun::Month, -1), ("上个月", PeriodNoun::Month, -1),
        ("下个月", PeriodNoun::Month, 1), ("本周", PeriodNoun::Week, 0), ("上周", PeriodNoun::Week, -1),
        ("下周", PeriodNoun::Week, 1), ("昨天", PeriodNoun::Day, -1), ("今天", PeriodNoun::Day, 0),
        ("明天", PeriodNoun::Day, 1),
    ],
    year_suffixes: &["年", "年度"],
    say: &[
        "表示", "宣布", "指出", "认为", "预计", "预测", "介绍", "透露", "强调", "通报", "报道", "估计", "估算", "称", "说",
    ],
    according: &["据", "根据"],
    ..Locale::PLAIN
};
