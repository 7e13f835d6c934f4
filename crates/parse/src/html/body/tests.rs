use super::super::page::read;
use super::*;

const TOLL: &str = "The toll for large ships rises by a tenth in May, the port authority said on Tuesday.";
const QUAY: &str = "It pays for a quay of four hundred metres, which will take two years to build.";
const LINES: &str = "The shipping lines have asked it to wait, and have hired a lawyer to say so in court.";

/// The texts of the body of a page.
fn body(html: &str) -> Vec<String> {
    let page = read(html);
    let (roles, _) = roles(&page);
    let body = page.runs.iter().zip(roles).filter(|(_, role)| role.0.is_body());
    body.map(|(run, _)| run.text.clone()).collect()
}

#[test]
fn the_text_is_told_from_what_stands_in_and_around_it() {
    let rule = |about: &str, html: String, expected: &[&str]| assert_eq!(body(&html), expected, "{about}");
    rule(
        "a box in the text does not end it, whatever it is headed",
        format!(
            "<div><p>{TOLL}</p><p>{QUAY}</p><div><h3>Related</h3><a href=/x>Ferries</a></div><p>{LINES}</p></div>"
        ),
        &[TOLL, QUAY, LINES],
    );
    rule(
        "nor do sections of one look, one of them headed like a notice",
        format!(
            "<div><div class=part><p>{TOLL}</p></div><h3>Privacy</h3><div class=part><p>{QUAY}</p></div>\
             <div class=part><p>{LINES}</p></div></div>"
        ),
        &[TOLL, QUAY, LINES],
    );
    rule(
        "an opening paragraph may stand apart",
        format!(
            "<main><div><p>{TOLL}</p></div><div itemprop=articleBody><p>{QUAY}</p><p>{LINES}</p></div></main>"
        ),
        &[TOLL, QUAY, LINES],
    );
    rule(
        "a post quoted at the end is text",
        format!(
            "<main><article><p>{TOLL}</p><p>{QUAY}</p><p>{LINES}</p></article>\
             <blockquote>We will all pay for this</blockquote></main>"
        ),
        &[TOLL, QUAY, LINES, "We will all pay for this"],
    );
    rule(
        "a list of links is none",
        format!(
            "<div><p>{TOLL}</p><p>{QUAY}</p><ul><li>How the <a href=/1>harbour became too small</a> \
             <li>What the <a href=/2>lines will pay next year</a> <li>Why the <a href=/3>ferries are let \
             off again</a></ul><p>{LINES}</p></div>"
        ),
        &[TOLL, QUAY, LINES],
    );
    rule(
        "words to be read out are no text",
        format!("<p>{TOLL}</p><p><span class=sr-only>Also: </span>{QUAY}</p>"),
        &[TOLL, QUAY],
    );
    rule(
        "marks without words are no paragraphs",
        format!("<div><p>{TOLL}</p><p>* * *</p><p>{QUAY}</p></div>"),
        &[TOLL, QUAY],
    );
}

#[test]
fn what_the_metadata_repeats_is_the_text_and_teasers_between_are_not() {
    let html = format!(
        "<script type=application/ld+json>{{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \
         \"articleBody\": \"{TOLL} {QUAY} {LINES}\"}}</script><article><p>{TOLL}</p></article>\
         <div><p class=dek>Ferries are let off, and will be for years.</p></div>\
         <article><p>{QUAY}</p><p>{LINES}</p></article>"
    );
    let page = read(&html);
    let (roles, _) = roles(&page);
    let kinds: Vec<BlockKind> = roles.iter().map(|role| role.0).collect();
    let text = BlockKind::Paragraph;
    assert_eq!(kinds, [text, BlockKind::Promo, text, text]);
}
