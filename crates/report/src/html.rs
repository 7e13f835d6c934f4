//! The report as one page of HTML that needs nothing else: no script, no font, no picture.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};
use tallywire_crosscheck::FindingKind;

use crate::words::{self, Count};
use crate::{Branch, Member, Report, Reported, Statement, Story, Unread};

/// How the page looks, light and dark, on screen and paper.
const STYLE: &str = include_str!("html/style.css");

/// `report` as a page of HTML: everything, long lists folded.
///
/// What comes from articles is escaped; the page allows itself to load nothing.
#[must_use]
pub fn html(report: &Report) -> String {
    let (folder, report) = &report.below_folder();
    let asking: Vec<_> =
        report.findings.iter().filter(|reported| words::asks(reported.finding.kind)).collect();
    let page = markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { "tallywire: " (Count(report.counts.articles, "article")) ", " (Count(asking.len(), "finding")) " to look at" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "tallywire report" }
                    (counts(report))
                    @if !folder.is_empty() { p.facts { "Sources are below " code { (folder) } } }
                    (contents(report, asking.len()))
                }
                main {
                    (section("look", "To look at", &asking, |reported| finding(reported)))
                    (in_order(report))
                    (section("stories", "Stories", &report.stories, story))
                    (alone(report))
                    (section("unread", "Could not be read", &report.unread, unread))
                }
                footer {
                    "A finding never says that a number is false: it says that numbers differ, or that one does not follow from the others."
                }
            }
        }
    };
    page.into_string()
}

fn counts(report: &Report) -> Markup {
    let counts = &report.counts;
    let tally = &counts.findings;
    let cells = [
        ("documents", counts.documents),
        ("articles", counts.articles),
        ("languages", counts.languages),
        ("stories", counts.stories),
        ("copy groups", counts.copy_groups),
        ("independent origins", counts.origins),
        ("numbers", counts.numbers),
        ("findings: high", tally.high),
        ("findings: medium", tally.medium),
        ("findings: low", tally.low),
        ("for information", tally.info),
    ];
    markup! {
        dl.counts { @for (name, count) in cells { div { dt { (name) } dd { (count) } } } }
    }
}

fn contents(report: &Report, asking: usize) -> Markup {
    let calm = report.findings.len() - asking;
    let parts = [
        ("look", "To look at", asking),
        ("order", "Agrees or adds up", calm),
        ("stories", "Stories", report.stories.len()),
        ("alone", "Stand alone", report.alone.len()),
        ("unread", "Could not be read", report.unread.len()),
    ];
    markup! {
        nav aria-label="Contents" {
            ul { @for (id, name, count) in parts { @if count > 0 { li { a href={ "#" (id) } { (name) " (" (count) ")" } } } } }
        }
    }
}

fn section<T>(id: &str, name: &str, items: &[T], item: impl Fn(&T) -> Markup) -> Markup {
    markup! {
        @if !items.is_empty() {
            section aria-labelledby=(id) {
                h2 id=(id) { (name) }
                @for one in items { (item(one)) }
            }
        }
    }
}

fn finding(reported: &Reported) -> Markup {
    let finding = &reported.finding;
    markup! {
        article class=(words::severity(finding.severity)) id=(finding.id) {
            h3 {
                span.tag { (words::kind(finding.kind)) " · " (words::severity(finding.severity)) }
                span dir="auto" { (reported.label.as_deref().unwrap_or_default()) }
            }
            @for voice in &reported.voices {
                p.origin { (voice.origin) }
                @for statement in &voice.statements { (quoted(statement)) }
            }
            @if !words::steps(finding).is_empty() { ul.steps { @for step in words::steps(finding) { li { (step) } } } }
            p.conclusion { (finding.explanation) }
            p.facts { code { (finding.id) } }
        }
    }
}

fn quoted(statement: &Statement) -> Markup {
    let Statement { source, repeated, .. } = statement;
    markup! {
        blockquote {
            p lang=(statement.language) dir="auto" {
                @for (words, marked) in statement.pieces() {
                    @if marked { mark { (words) } } @else { (words) }
                }
            }
            p.facts {
                (source) " (" (words::statement_facts(statement)) ")"
                @if !repeated.is_empty() { ", also " (repeated.join(", ")) }
            }
        }
    }
}

/// The findings that reassure, folded by kind.
fn in_order(report: &Report) -> Markup {
    let kinds = [
        FindingKind::SingleOrigin,
        FindingKind::Compatible,
        FindingKind::Corroborated,
        FindingKind::SumHolds,
        FindingKind::ChangeHolds,
        FindingKind::ShareHolds,
    ];
    let of = |kind| report.findings.iter().filter(move |reported| reported.finding.kind == kind);
    let kinds: Vec<_> = kinds.into_iter().filter(|kind| of(*kind).next().is_some()).collect();
    section("order", "Agrees or adds up", &kinds, |kind| {
        markup! {
            details {
                summary { (words::kind(*kind)) " (" (of(*kind).count()) ")" }
                @for reported in of(*kind) { (finding(reported)) }
            }
        }
    })
}

fn story(story: &Story) -> Markup {
    let articles = story.branches.iter().map(|branch| branch.members.len()).sum();
    markup! {
        article id=(story.id) {
            h3 dir="auto" { (story.label) }
            p.facts {
                (Count(articles, "article")) ", " (Count(story.branches.len(), "independent origin"))
                @if !story.findings.is_empty() { ", " (Count(story.findings.len(), "finding")) }
            }
            @for branch in &story.branches { (told(branch)) }
        }
    }
}

fn told(branch: &Branch) -> Markup {
    markup! {
        p.origin { (branch.origin) @if !branch.why.is_empty() { " " span.facts { (branch.why) } } }
        ul.members { @for of_branch in &branch.members { (member(of_branch)) } }
    }
}

fn member(member: &Member) -> Markup {
    let tie = member.relation.zip(member.copy_of.as_ref());
    markup! {
        li.copy[tie.is_some()] {
            @if tie.is_some() { "↳ " }
            span lang=(member.language) dir="auto" { (member.title.as_deref().unwrap_or("untitled")) }
            br;
            span.facts {
                (member.source) " (" (words::member_facts(member)) ")"
                @if let Some((relation, of)) = tie { ", " (words::relation(relation)) " of " (of) }
            }
        }
    }
}

fn alone(report: &Report) -> Markup {
    markup! {
        @if !report.alone.is_empty() {
            section aria-labelledby="alone" {
                h2 id="alone" { "Stand alone" }
                ul.members { @for single in &report.alone { (member(single)) } }
            }
        }
    }
}

fn unread(unread: &Unread) -> Markup {
    markup! {
        p { code { (unread.source) } ": " (unread.reason) br; span.facts { (unread.hint) } }
    }
}
