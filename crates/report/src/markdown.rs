//! The report as Markdown, as forges and note books show it.

use std::fmt::Write as _;

use crate::words::{self, Count};
use crate::{Branch, Member, Report, Reported, Statement, Story, Unread};

/// `report` as Markdown (CommonMark): everything, without caps.
///
/// What comes from articles is escaped, so that no scrape can make a heading, a link or markup.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let (folder, report) = report.below_folder();
    let mut out = String::from("# tallywire report\n\n");
    counts(&mut out, &report);
    if !folder.is_empty() {
        line(&mut out, &format!("Sources are below {}.\n", code(folder)));
    }
    section(&mut out, "To look at", asking(&report).map(finding));
    section(&mut out, "Agrees or adds up", in_order(&report).map(brief));
    section(&mut out, "Stories", report.stories.iter().map(story));
    section(&mut out, "Stand alone", report.alone.iter().map(member));
    section(&mut out, "Could not be read", report.unread.iter().map(unread));
    out
}

fn asking(report: &Report) -> impl Iterator<Item = &Reported> {
    report.findings.iter().filter(|reported| words::asks(reported.finding.kind))
}

fn in_order(report: &Report) -> impl Iterator<Item = &Reported> {
    report.findings.iter().filter(|reported| !words::asks(reported.finding.kind))
}

/// Writes a heading and `items` below it; nothing where there are none.
fn section(out: &mut String, name: &str, items: impl Iterator<Item = String>) {
    for (at, item) in items.enumerate() {
        if at == 0 {
            line(out, &format!("## {name}\n"));
        }
        out.push_str(&item);
    }
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
}

fn line(out: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

fn counts(out: &mut String, report: &Report) {
    let counts = &report.counts;
    let tally = &counts.findings;
    line(out, "| documents | articles | languages | stories | copy groups | independent origins | numbers |");
    line(out, "|--:|--:|--:|--:|--:|--:|--:|");
    let row = [
        counts.documents,
        counts.articles,
        counts.languages,
        counts.stories,
        counts.copy_groups,
        counts.origins,
        counts.numbers,
    ];
    line(out, &format!("| {} |\n", row.map(|count| count.to_string()).join(" | ")));
    let Report { findings, .. } = report;
    let graded = format!(
        "{} high, {} medium, {} low, {} for information",
        tally.high, tally.medium, tally.low, tally.info
    );
    line(out, &format!("{}: {graded}.\n", Count(findings.len(), "finding")));
}

fn finding(reported: &Reported) -> String {
    let finding = &reported.finding;
    let (kind, severity) = (words::kind(finding.kind), words::severity(finding.severity));
    let label = reported.label.as_deref().map(|label| format!(": {}", escaped(label))).unwrap_or_default();
    let mut out = format!("### {kind} ({severity}){label}\n\n");
    for voice in &reported.voices {
        line(&mut out, &format!("**{}**\n", escaped(&voice.origin)));
        for statement in &voice.statements {
            line(&mut out, &quoted(statement));
        }
    }
    for step in words::steps(finding) {
        line(&mut out, &format!("- {}", escaped(step)));
    }
    line(&mut out, &format!("\n**→ {}** `{}`\n", escaped(&finding.explanation), finding.id));
    out
}

fn quoted(statement: &Statement) -> String {
    let Statement { source, repeated, .. } = statement;
    let shown = |(words, marked)| if marked { format!("**{}**", escaped(words)) } else { escaped(words) };
    let sentence: String = statement.pieces().into_iter().map(shown).collect();
    let also = if repeated.is_empty() { String::new() } else { format!(", also {}", codes(repeated)) };
    format!("> {sentence}  \n> — {} ({}){also}\n", code(source), words::statement_facts(statement))
}

fn brief(reported: &Reported) -> String {
    let finding = &reported.finding;
    format!("- {}: {} `{}`\n", words::kind(finding.kind), escaped(&finding.explanation), finding.id)
}

fn story(story: &Story) -> String {
    let articles = story.branches.iter().map(|branch| branch.members.len()).sum();
    let size =
        format!("{}, {}", Count(articles, "article"), Count(story.branches.len(), "independent origin"));
    let mut out = format!("### {}\n\n{size} `{}`\n\n", escaped(&story.label), story.id);
    story.branches.iter().for_each(|branch| out.push_str(&told(branch)));
    out.push('\n');
    out
}

fn told(branch: &Branch) -> String {
    let why = if branch.why.is_empty() { String::new() } else { format!(" ({})", escaped(&branch.why)) };
    let mut out = format!("- **{}**{why}\n", escaped(&branch.origin));
    for of_branch in &branch.members {
        out.push_str("  ");
        out.push_str(&member(of_branch));
    }
    out
}

fn member(member: &Member) -> String {
    let title = member.title.as_deref().map_or("untitled".to_owned(), escaped);
    let tie = match (member.relation, &member.copy_of) {
        (Some(relation), Some(of)) => format!(", {} of {}", words::relation(relation), code(of)),
        _ => String::new(),
    };
    format!("- {} ({}): {title}{tie}\n", code(&member.source), words::member_facts(member))
}

fn unread(unread: &Unread) -> String {
    let Unread { source, reason, hint } = unread;
    format!("- {}: {} (*{}*)\n", code(source), escaped(reason), escaped(hint))
}

/// `text` on one line, with everything that means something to Markdown escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    // The spaces at the ends keep a quoted number apart from its sentence.
    let (lead, trail) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
    format!("{}{out}{}", if lead { " " } else { "" }, if trail && !out.is_empty() { " " } else { "" })
}

/// `text` as code: shown as it is, between as many backquotes as it takes.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("`{text}`") } else { format!("{fence} {text} {fence}") }
}

fn codes(texts: &[String]) -> String {
    texts.iter().map(|text| code(text)).collect::<Vec<_>>().join(", ")
}
