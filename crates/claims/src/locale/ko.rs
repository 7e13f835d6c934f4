//! Korean.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
use crate::Approximation;

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("ko"),
    parts_of: &["분의", "명 중", "개 중", "곳 중", "가구 중", "대 중", "건 중"],
    counters: &[
        "명", "개", "곳", "대", "건", "마리", "가구", "배", "차례", "번", "살", "세", "권", "채", "척", "편", "표", "분", "주",
        "쪽", "군데", "가지", "시간", "년", "개월", "주일", "일", "원", "달러", "퍼센트", "배럴", "톤", "분의",
    ],
    minus: &["영하", "마이너스"],
    scales: &[("천", 3), ("만", 4), ("백만", 6), ("억", 8), ("조", 12), ("천만", 7)],
    currencies: &[
        ("원", "KRW"), ("달러", "USD"), ("유로", "EUR"), ("엔", "JPY"), ("위안", "CNY"), ("파운드", "GBP"),
        ("루블", "RUB"),
    ],
    units: &[
        ("톤", "t"), ("킬로미터", "km"), ("미터", "m"), ("킬로그램", "kg"), ("리터", "L"), ("도", "Cel"),
        ("배럴", "[bbl_us]"), ("년", "a"), ("개월", "mo"), ("주일", "wk"), ("일간", "d"), ("시간", "h"),
        ("분간", "min"), ("초", "s"), ("헥타르", "har"), ("제곱미터", "m2"), ("세제곱미터", "m3"), ("메가와트", "MW"),
        ("년간", "a"), ("㎞", "km"), ("㎡", "m2"), ("㎏", "kg"), ("㎝", "cm"), ("㎜", "mm"), ("㎿", "MW"),
    ],
    percent: &["퍼센트", "%", "프로"],
    percentage_point: &["퍼센트포인트", "포인트", "%포인트", "%p"],
    basis_point: &["베이시스포인트", "bp"],
    bare_fractions: &[("절반", 1, 2)],
    multiples: &[("두 배", "2", None), ("세 배", "3", None), ("2배", "2", None), ("3배", "3", None)],
    times: &["배"],
    vague_nouns: &["수십", "수백", "수천", "수만", "수십만", "수백만", "수억"],
    vague_adjectives: &["여러"],
    about: &["약", "대략", "추정"],
    nearly: &["거의"],
    at_least: &["최소", "적어도"],
    at_most: &["최대", "많아야"],
    after: &[
        ("이상", Approximation::AtLeast), ("넘는", Approximation::MoreThan), ("이하", Approximation::AtMost),
        ("미만", Approximation::LessThan), ("정도", Approximation::About), ("가량", Approximation::About),
        ("안팎", Approximation::About), ("을 넘", Approximation::MoreThan), ("초과", Approximation::MoreThan),
        ("가까이", Approximation::Nearly),
    ],
    range_to: &["에서"],
    increase: &["늘", "오르", "올라", "올랐", "올려", "올렸", "올리", "증가", "상승", "인상", "확대", "뛰", "급증"],
    decrease: &["줄", "내려", "내렸", "내리", "감소", "하락", "인하", "축소", "떨어", "급감"],
    from_endings: &["에서"],
    to_endings: &["으로", "로"],
    moved: &["조정", "변경", "수정", "바뀌", "바꾸", "바꿨"],
    unchanged: &["동결", "유지", "변동 없"],
    planned: &["기로 했", "기로 결정", "기로 합의", "하기로", "계획", "예정", "방침"],
    possible: &["전망", "예상", "것으로 보", "수 있", "것이라", "가능성"],
    hypothetical: &[
        "으면", "라면", "오르면", "내리면",
        "요구", "촉구",
    ],
    compared: &["보다"],
    references: &["전화", "보잉", "에어버스", "국도", "등번호", "채널", "아폴로", "번호"],
    references_behind: &[
        "호", "호선", "호기", "호실", "번지", "번 승강장", "번 출구", "번 버스", "번 게이트", "번 국도", "번 홈", "번 선수", "번 창구", "번길",
        "번 타자", "번 트랙", "조", "항", "쪽", "세기", "년대", "월", "열차", "편", "층", "면", "학년", "차전", "형",
    ],
    clock_after: &["시", "시 반", "시쯤", "시께", "시경", "시부터", "시까지"],
    clock_before: &["오전", "오후", "새벽", "정오", "밤", "아침"],
    versus: &["대"],
    per_behind: &["당"],
    verb_last: true,
    ordinal_prefixes: &["제"],
    superlatives: &[],
    topic_marks: &["은", "는", "이", "가", "을", "를", "으로", "로", "도"],
    since: &["이후", "부터"],
    until: &["까지"],
    year_on_year: &["전년 동기 대비", "전년 대비"],
    moments: &[
        ("올해", PeriodNoun::Year, 0), ("지난해", PeriodNoun::Year, -1), ("작년", PeriodNoun::Year, -1),
        ("내년", PeriodNoun::Year, 1), ("이달", PeriodNoun::Month, 0), ("지난달", PeriodNoun::Month, -1),
        ("다음 달", PeriodNoun::Month, 1), ("이번 주", PeriodNoun::Week, 0), ("지난주", PeriodNoun::Week, -1),
        ("다음 주", PeriodNoun::Week, 1), ("어제", PeriodNoun::Day, -1), ("오늘", PeriodNoun::Day, 0),
        ("내일", PeriodNoun::Day, 1),
    ],
    year_suffixes: &["년", "년에", "년에는", "년의", "년부터", "년까지", "년은"],
    say: &[
        "밝혔다", "말했다", "전했다", "발표했다", "설명했다", "예상했다", "전망했다", "분석했다", "주장했다", "강조했다", "지적했다", "추산했다", "보고했다", "보도했다",
        "덧붙였다", "추정했다", "내다봤다", "기로 했다", "밝혔으며", "설명이다", "했다고",
    ],
    according_after: &["에 따르면", "에 의하면"],
    speaker_marks: &["은", "는"],
    quoting_marks: &["이", "가"],
    ..Locale::PLAIN
};
