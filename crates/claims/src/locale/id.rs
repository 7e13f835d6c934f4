//! Indonesian.

use tallywire_article::Language;

use super::{Locale, PeriodNoun};
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
        "mengumumkan", "melaporkan", "menjelaskan", "sebut", "tutur", "ungkap", "jelas", "menyebut",
        "menegaskan", "menambahkan",
    ],
    according: &["menurut", "berdasarkan", "mengutip", "berdasarkan data"],
    planned: &["akan", "berencana", "menargetkan", "menganggarkan", "hendak", "bakal"],
    possible: &[
        "bisa", "dapat", "diperkirakan", "mungkin", "diprediksi", "berpotensi", "diproyeksikan",
        "kemungkinan",
    ],
    hypothetical: &[
        "jika", "apabila", "kalau", "bila", "menuntut", "meminta", "seandainya", "seharusnya", "mengusulkan",
    ],
    negation: &["bukan"],
    references: &[
        "halaman", "pasal", "nomor", "no", "no.", "ayat", "tel.", "telp.", "bab", "jalan", "jl.", "gedung",
        "ruang", "km", "jalur", "peron", "kereta", "ka", "penerbangan", "kamar", "gerbang", "lantai",
        "kursi", "bernomor", "nomor punggung", "rute", "telepon", "huruf", "resolusi", "boeing", "airbus",
        "saluran", "kanal", "rt", "rw", "kode pos", "blok", "menit", "menit ke", "kav.", "perkara nomor",
        "undang-undang nomor", "uu nomor",
    ],
    clock_before: &["pukul", "jam", "pkl", "pkl."],
    clock_after: &["wib", "wita", "wit"],
    superlatives: &[
        "terbesar", "tertinggi", "terbaik", "terkecil", "terbanyak", "terendah", "tercepat", "termahal",
        "terburuk",
    ],
    age_before: &["berusia", "berumur", "usia"],
    determiners: &["ini", "itu", "para", "sebuah", "seorang", "setiap", "semua", "seluruh", "tersebut"],
    function_words: &[
        "dan", "atau", "tetapi", "namun", "tapi", "sedangkan", "sementara", "karena", "jika", "kalau", "bila",
        "bahwa", "agar", "ketika", "saat", "yang", "di", "ke", "dari", "pada", "dalam", "dengan", "untuk",
        "oleh", "bagi", "tentang", "antara", "hingga", "sampai", "sejak", "selama", "setelah", "sebelum",
        "terhadap", "tanpa", "menurut", "seperti", "sekitar", "hampir", "lebih", "kurang", "paling", "sangat",
        "hanya", "juga", "sudah", "telah", "akan", "sedang", "masih", "tidak", "bukan", "belum", "bisa",
        "dapat", "harus", "mungkin", "ada", "adalah", "menjadi", "merupakan", "mencapai", "turun", "naik",
        "tumbuh", "kata", "ujar", "ia", "dia", "mereka", "kami", "kita", "saya", "ini", "kemarin", "besok",
        "lalu", "punya", "memiliki", "merendam", "mengungsi", "menganggarkan", "membayar", "bekerja",
        "tinggal", "menelan", "berlangsung", "terjadi", "tewas", "luka", "terluka", "serta", "maupun",
        "sehingga", "maka", "kini", "lagi", "pun", "rata", "total",
    ],
    anaphors: &["jumlah itu", "angka itu", "angka ini", "itu"],
    parts: &["di antaranya", "dari jumlah itu"],
    persons: &["orang"],
    amount: &[
        "adalah", "mencapai", "sebesar", "menjadi", "berjumlah", "senilai", "bernilai", "seharga",
        "merupakan", "ada",
    ],
    hangs_on: &["untuk", "senilai", "sebesar", "di", "pada"],
    complements: &["untuk", "atas", "terhadap"],
    verbs: &[
        "memberi", "mengalokasikan", "menghabiskan", "membayar", "menerima", "membutuhkan", "menjual", "membeli", "memakan", "berlangsung", "memproduksi",
    ],
    heads: &["jumlah", "total", "rata-rata", "nilai"],
    conjunctions: &[
        "sementara", "sedangkan", "tetapi", "namun", "jika", "bahwa", "karena", "ketika", "sehingga", "maka",
    ],
    periods: &[
        ("hari", PeriodNoun::Day), ("minggu", PeriodNoun::Week), ("pekan", PeriodNoun::Week),
        ("akhir pekan", PeriodNoun::Weekend), ("bulan", PeriodNoun::Month), ("kuartal", PeriodNoun::Quarter),
        ("triwulan", PeriodNoun::Quarter), ("semester", PeriodNoun::Half), ("tahun", PeriodNoun::Year),
        ("tahun fiskal", PeriodNoun::FiscalYear), ("tahun anggaran", PeriodNoun::FiscalYear),
        ("dekade", PeriodNoun::Decade), ("musim", PeriodNoun::Other), ("pagi", PeriodNoun::Other),
        ("malam", PeriodNoun::Other), ("sore", PeriodNoun::Other),
    ],
    moments: &[
        ("tahun lalu", PeriodNoun::Year, -1), ("tahun ini", PeriodNoun::Year, 0),
        ("tahun depan", PeriodNoun::Year, 1), ("bulan lalu", PeriodNoun::Month, -1),
        ("bulan ini", PeriodNoun::Month, 0), ("minggu lalu", PeriodNoun::Week, -1),
        ("pekan lalu", PeriodNoun::Week, -1), ("kemarin", PeriodNoun::Day, -1),
        ("hari ini", PeriodNoun::Day, 0), ("besok", PeriodNoun::Day, 1),
        ("setahun sebelumnya", PeriodNoun::Year, -1),
    ],
    period_before: &[
        "pada", "di", "sejak", "hingga", "sampai", "selama", "dari", "dalam", "setelah", "sebelum", "per",
    ],
    period_after: &["lalu", "kemudian", "sebelumnya"],
    compared: &["dari", "dibandingkan", "dibanding", "daripada"],
    relatives: &["yang"],
    idioms: &["24/7", "50/50", "50-50", "50:50"],
    street: &["jalan", "jl.", "jln.", "gang"],
    ranking: &["adalah", "menjadi", "merupakan"],
    rank_behind: &["di dunia", "di asia", "dunia"],
    streak: &["berturut-turut", "beruntun"],
    ordinal_prefixes: &["ke-"],
    ..Locale::PLAIN
};
