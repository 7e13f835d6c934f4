//! A finding: the statements that it rests on, each step, and the conclusion.

use tallywire_crosscheck::Finding;

use super::{field, title};
use crate::model::Index;
use crate::page::Page;
use crate::quotation::quoted;
use crate::rich::Rich;
use crate::words;

pub(super) fn explain(page: &mut Page, index: &Index<'_>, finding: &Finding) {
    let reported = index.reported(finding);
    title(page, &format!("Finding: {}", words::kind(finding.kind)), &finding.id);
    field(page, "about", reported.label.as_deref().unwrap_or_default());
    field(page, "severity", words::severity(finding.severity));
    field(page, "story", &finding.story.map(|id| id.to_string()).unwrap_or_default());
    field(page, "origins", &finding.origins.join(", "));
    page.section("What is stated");
    for voice in &reported.voices {
        page.line("  ", &Rich::default().styled(page.palette.origin, &voice.origin));
        for statement in &voice.statements {
            quoted(page, statement);
            let claims: Vec<_> = statement.claims.iter().map(ToString::to_string).collect();
            page.line("        ", &Rich::default().styled(page.palette.dim, &claims.join(", ")));
        }
    }
    page.section("What follows");
    for (at, step) in finding.steps.iter().enumerate() {
        page.line(&format!("  {}. ", at + 1), &Rich::new(step));
    }
    field(page, "stated", finding.expected.as_deref().unwrap_or_default());
    field(page, "computed", finding.computed.as_deref().unwrap_or_default());
    page.line("  → ", &Rich::default().styled(page.palette.strong, &finding.explanation));
}
