//! Languages as lines of text: what was found, and the text that it was found of.

use tallywire_article::Language;
use tallywire_lang::Line;

/// `line` in a row of its language, confidence and `text`, with tabs between. Of a text that mixes languages
/// all of them, in the order in which they come.
#[must_use]
pub fn detected(line: &Line, text: &str) -> String {
    let mut languages = vec![line.language];
    if !line.spans.is_empty() {
        languages.clear();
        for stretch in &line.spans {
            if !languages.contains(&stretch.language) {
                languages.push(stretch.language);
            }
        }
    }
    let languages: Vec<_> = languages.iter().map(Language::code).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}\t{:.2}\t{text}\n", languages.join("+"), line.confidence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_languages_the_confidence_and_the_text() {
        for (text, expected) in [
            ("The bridge\tstays closed.", "en\t1.00\tThe bridge stays closed.\n"),
            ("12:30", "und\t0.00\t12:30\n"),
        ] {
            assert_eq!(detected(&Line::of("-", 1, text), text), expected);
        }
        let mixed = "Міст закрито на рік через бурю. The bridge is closed for a year.";
        assert!(detected(&Line::of("-", 1, mixed), mixed).starts_with("uk+en\t"));
    }
}
