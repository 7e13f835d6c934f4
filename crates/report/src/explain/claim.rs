//! A claim: its sentence, then each field with the rule and the words that set it.

use serde_json::Value;
use tallywire_article::ArticleId;
use tallywire_claims::{Claim, Step};

use super::{because, field, title};
use crate::model::{Index, statements};
use crate::page::Page;
use crate::quotation::quoted;
use crate::rich::Rich;
use crate::words;

/// The fields that say where a claim stands; the heading shows them.
const PLACE: [&str; 8] = ["id", "article", "source", "byte", "char", "quote", "sentence", "block"];

pub(super) fn explain(page: &mut Page, index: &Index<'_>, claim: &Claim) {
    title(page, &format!("Claim “{}”", claim.quote), &claim.id);
    quoted(page, &statements::statement(index, claim));
    place(page, index, claim);
    page.blank();
    for (name, value) in fields(claim) {
        let steps: Vec<_> = claim.steps.iter().filter(|step| step.field == name).collect();
        if !value.is_empty() || !steps.is_empty() {
            field(page, &name, if value.is_empty() { "none" } else { &value });
        }
        for step in steps {
            because(page, &reason(step));
        }
    }
    other_steps(page, claim);
    findings(page, index, claim);
}

fn place(page: &mut Page, index: &Index<'_>, claim: &Claim) {
    let article: ArticleId = claim.article;
    page.blank();
    field(page, "article", &format!("{article}, from {}", index.origin(article)));
    let block = serde_json::to_value(claim.block).map(|kind| plain(&kind)).unwrap_or_default();
    let (byte, char) = (claim.byte, claim.char);
    let place =
        format!("bytes {}..{}, characters {}..{}, in a {block}", byte.start, byte.end, char.start, char.end);
    field(page, "stands at", &place);
}

/// Every field but the place, as it is written in records.
fn fields(claim: &Claim) -> Vec<(String, String)> {
    let Ok(Value::Object(fields)) = serde_json::to_value(claim) else { return Vec::new() };
    let said = fields.into_iter().filter(|(name, _)| !PLACE.contains(&name.as_str()));
    said.map(|(name, value)| (name, plain(&value))).collect()
}

/// A value for people: words without quotation marks, nothing for what is not said.
fn plain(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(false) => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::String(text) => text.replace('_', " "),
        Value::Object(fields) => {
            let said = fields.iter().map(|(name, value)| (name, plain(value)));
            let said = said.filter(|(_, value)| !value.is_empty());
            said.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

fn reason(step: &Step) -> String {
    if step.cue.is_empty() { step.rule.to_string() } else { format!("{}: “{}”", step.rule, step.cue) }
}

/// Steps that set no field of their own: what was looked at and left alone.
fn other_steps(page: &mut Page, claim: &Claim) {
    let fields = fields(claim);
    for step in claim.steps.iter().filter(|step| fields.iter().all(|(name, _)| name != step.field)) {
        field(page, step.field, &reason(step));
    }
}

/// The findings that rest on the claim.
fn findings(page: &mut Page, index: &Index<'_>, claim: &Claim) {
    let about = index.results.findings.iter().filter(|finding| finding.claims.contains(&claim.id));
    for (at, finding) in about.enumerate() {
        if at == 0 {
            page.section("Findings that rest on it");
        }
        let kind = Rich::default().styled(page.palette.strong, words::kind(finding.kind));
        page.line("  ", &kind.with(&format!("  {}  {}", finding.explanation, finding.id)));
    }
}
