//! Indonesian.

use tallywire_article::Language;

use super::Locale;
use crate::Change;

const UP: Option<Change> = Some(Change::Increase);

#[rustfmt::skip] // A list a line reads better than a word a line.
pub(super) const LOCALE: Locale = Locale {
    language: Language::of("id"),
    minus: &["minus"],
    below_zero: &["di bawah nol"],
    decimal: &[','],
    grouping: &['.'],
    scales: &[
        ("ribu", 3), ("rb", 3), ("juta", 6), ("jt", 6), ("miliar", 9), ("milyar", 9), ("m", 9),
        ("triliun", 12), ("t", 12), ("trilyun", 12),
    ],
    numerals: &[("setengah juta", "500000"), ("lusin", "12"), ("selusin", "12"), ("setengah", "0.5")],
    and_a_half: &["setengah"],
    ordinals: &[("pertama", 1), ("kedua", 2), ("ketiga", 3), ("keempat", 4), ("kelima", 5), ("keenam", 6)],
    currencies: &[
        ("rupiah", "IDR"), ("rp", "IDR"), ("rp.", "IDR"), ("dolar as", "USD"), ("dolar", "USD"),
        ("us$", "USD"), ("euro", "EUR"), ("yen", "JPY"), ("yuan", "CNY"), ("ringgit", "MYR"),
        ("poundsterling", "GBP"), ("dolar singapura", "SGD"),
    ],
    units: &[
        ("ton", "t"), ("kilogram", "kg"), ("kilometer", "km"), ("meter", "m"), ("liter", "L"),
        ("barel", "[bbl_us]"), ("derajat celsius", "Cel"), ("derajat", "Cel"), ("km/jam", "km/h"),
        ("kilometer per jam", "km/h"), ("tahun", "a"), ("bulan", "mo"), ("minggu", "wk"), ("pekan", "wk"),
        ("hari", "d"), ("jam", "h"), ("menit", "min"), ("detik", "s"), ("hektare", "har"), ("hektar", "har"),
        ("meter persegi", "m2"), ("meter kubik", "m3"), ("kilometer persegi", "km2"), ("megawatt", "MW"),
        ("gigawatt", "GW"),
    ],
    percent: &["persen"],
    percentage_point: &["poin persentase", "poin persen"],
    basis_point: &["basis poin", "bps"],
    per_mille: &["permil"],
    fractions: &[
        ("pertiga", 3), ("perempat", 4), ("perlima", 5), ("persepuluh", 10), ("setengah", 2),
        ("seperempat", 4),
    ],
    bare_fractions: &[
        ("setengah", 1, 2), ("separuh", 1, 2), ("sepertiga", 1, 3), ("seperempat", 1, 4),
        ("seperlima", 1, 5), ("dua pertiga", 2, 3), ("tiga perempat", 3, 4), ("dua perlima", 2, 5),
        ("tiga perlima", 3, 5),
    ],
    out_of: &["dari", "dari total"],
    one_in: &["dari"],
    every: &["setiap"],
    multiples: &[
        ("dua kali lipat", "2", None), ("tiga kali lipat", "3", None), ("empat kali lipat", "4", None),
        ("lima kali lipat", "5", None), ("berlipat ganda", "2", UP),
    ],
    times: &["kali", "kali lipat"],
    comparison: &["lebih", "lipat"],
    vague_nouns: &[
        "puluhan", "ratusan", "ribuan", "jutaan", "miliaran", "puluhan ribu", "ratusan ribu", "puluhan juta",
        "ratusan juta", "beberapa ratus", "beberapa ribu", "beberapa juta", "belasan",
    ],
    vague_adjectives: &["beberapa", "sejumlah"],
    about: &["sekitar", "kira-kira", "kurang lebih", "kisaran"],
    nearly: &["hampir", "mendekati", "nyaris"],
    more_than: &["lebih dari", "di atas", "melebihi", "melampaui", "menembus"],
    less_than: &["kurang dari", "di bawah"],
    at_least: &["setidaknya", "sedikitnya", "minimal", "paling sedikit"],
    at_most: &["paling banyak", "maksimal", "hingga", "sampai", "paling lama"],
    between: &["antara"],
    and: &["dan"],
    or: &["atau"],
    range_to: &["hingga", "sampai", "dan"],
    increase: &[
        "naik", "meningkat*", "kenaikan", "tumbuh*", "pertumbuhan", "bertambah", "melonjak", "menguat",
        "lebih tinggi", "lebih banyak", "menaikkan",
    ],
    decrease: &[
        "turun", "menurun*", "penurunan", "berkurang", "anjlok", "merosot", "melemah", "lebih rendah",
        "memangkas", "mengurangi", "susut",
    ],
    by: &["sebesar", "sebanyak"],
    from: &["dari"],
    to: &["menjadi", "ke"],
    per: &["per", "setiap", "/"],
    per_nouns: &["ton", "kilogram", "liter", "barel", "bulan", "tahun", "hari", "jam", "orang"],
    say: &[
        "mengatakan", "kata", "menyatakan", "ujar", "ujarnya", "katanya", "menyebutkan", "memperkirakan",
        "mengumumkan", "melaporkan", "menjelaskan",
    ],
    according: &["menurut", "berdasarkan"],
    planned: &["akan", "berencana", "menargetkan"],
    possible: &["bisa", "dapat", "diperkirakan", "mungkin", "diprediksi"],
    hypothetical: &["jika", "apabila", "kalau"],
    negation: &["bukan"],
    references: &[
        "halaman", "pasal", "nomor", "no", "no.", "ayat", "tel.", "telp.", "bab", "jalan", "jl.", "gedung",
        "ruang", "km",
    ],
    clock_before: &["pukul"],
    clock_after: &["wib", "wita", "wit"],
    superlatives: &["terbesar", "tertinggi", "terbaik", "terkecil"],
    age_before: &["berusia", "berumur", "usia"],
    ..Locale::PLAIN
};
