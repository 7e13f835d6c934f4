//! Text of any kind through the language detector: first as one line, then as the document it is.
#![no_main]

use std::sync::LazyLock;

use tallywire_article::Language;
use tallywire_lang::{Detection, Languages, Line, candidates, detect, detect_among, detect_spans};

static FEW: LazyLock<Languages> =
    LazyLock::new(|| Languages::of(["de", "en", "ru", "sr", "zh", "ja", "fa"].map(Language::of)));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let found = detect(&text);
    sound(found);
    let chosen = detect_among(&text, &FEW);
    sound(chosen);
    assert!(chosen.language.is_und() || FEW.contains(chosen.language), "{chosen:?} was not to choose");
    ranked(&text);
    let mixed = stretches(&text);
    let line = Line::of("-", 1, &text);
    assert_eq!(line.language, found.language);
    assert!(line.spans.is_empty() || mixed > 1, "{line:?} mixes nothing");
});

fn sound(found: Detection) {
    assert!((0.0..=1.0).contains(&found.confidence), "{found:?}");
    assert_eq!(found.language.is_und(), found.confidence == 0.0, "{found:?}");
}

fn ranked(text: &str) {
    let candidates = candidates(text, Languages::all());
    assert!(candidates.is_sorted_by(|a, b| a.confidence >= b.confidence), "{candidates:?}");
    let sum: f64 = candidates.iter().map(|candidate| candidate.confidence).sum();
    assert!((0.0..=1.001).contains(&sum), "{candidates:?}");
}

/// How many stretches there are, each of which stands behind the last, between blanks.
fn stretches(text: &str) -> usize {
    let stretches = detect_spans(text);
    let mut end = 0;
    for stretch in &stretches {
        assert!(stretch.byte.start >= end, "{stretch:?} begins before {end}");
        end = stretch.byte.end;
        let quoted = stretch.byte.of(text).expect("it lies on borders of characters");
        assert!(!quoted.is_empty() && quoted == quoted.trim(), "{quoted:?}");
        assert!(!stretch.language.is_und());
    }
    stretches.len()
}
