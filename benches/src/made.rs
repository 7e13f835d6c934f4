//! Texts and pages of the size that the web has, which the seeds have not.

const NOUNS: [&str; 12] = [
    "harbour", "ferry", "toll", "quay", "council", "budget", "bridge", "engineer", "storm", "school", "tram",
    "grain",
];
const VERBS: [&str; 5] = ["raised", "closed", "measured", "lost", "opened"];

/// A long read of about 60 kB, with the lines that scrapers bring along.
#[must_use]
pub fn long_text(seed: usize) -> String {
    let paragraphs = repeated(140, |at| format!("{}\n\n", paragraph(seed, at)));
    format!(
        "Home\nWorld\nBusiness\n\nThe {} and its toll\n\nBy Ada Finch\nMarch 4, 2025\n\n{paragraphs}\
         Read also\nSubscribe to our newsletter\n",
        noun(seed)
    )
}

/// A page as newsrooms serve them, about 90 kB: most of it menus, cards, styles and scripts.
#[must_use]
pub fn page(seed: usize) -> String {
    let style = repeated(250, |at| format!(".c{at}{{margin:{}px;color:#{:06x}}}", at % 30, at * 997));
    let menu = repeated(80, |at| {
        format!("<li class=\"menu-item menu-item-{at}\"><a href=\"/{0}\">{0}</a></li>\n", noun(at))
    });
    let text = repeated(16, |at| {
        format!("<p>{}</p>\n", paragraph(seed, at).replacen("toll", "<a href=\"/toll\">toll</a>", 1))
    });
    let cards = repeated(30, |at| {
        let headline = &sentence(seed + 1, at)[..40];
        format!(
            "<div class=card><a href=\"/{at}\"><img src=\"/{at}.jpg\" alt=\"\"><h3>{headline}</h3></a></div>\n"
        )
    });
    let script = repeated(900, |at| {
        format!("var slot{at}={{\"name\":\"{}\",\"size\":[300,250],\"key\":{}}};\n", noun(at), at * 7919)
    });
    format!(
        "<!DOCTYPE html><html lang=en><head><title>The toll rises | Quay Herald</title><style>{style}</style></head>\
         <body><header><nav><ul>{menu}</ul></nav></header><main><article><h1>The toll rises</h1>\
         <p class=byline>By Ada Finch</p>{text}</article><aside>{cards}</aside></main>\
         <footer>© Quay Herald</footer><script>{script}</script></body></html>"
    )
}

fn repeated(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

fn paragraph(seed: usize, at: usize) -> String {
    (0..4).map(|step| sentence(seed, at * 4 + step)).collect::<Vec<_>>().join(" ")
}

/// The `at`th sentence of text number `seed`; neighbours are not alike.
fn sentence(seed: usize, at: usize) -> String {
    let word = |step: usize| noun(seed * 5 + at * 7 + step * step);
    format!(
        "The {} of the {} {} its {} by {}.{} percent in the year before the {}, the {} said on Tuesday.",
        word(1),
        word(2),
        VERBS[(seed + at) % VERBS.len()],
        word(4),
        at % 40 + 1,
        seed % 10,
        word(5),
        word(6),
    )
}

fn noun(number: usize) -> &'static str {
    NOUNS[number % NOUNS.len()]
}
