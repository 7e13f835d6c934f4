//! Stories with their articles by origin, and the articles that belong to none.

use crate::page::Page;
use crate::rich::Rich;
use crate::words::{self, Count};
use crate::{Branch, Member, Report, Story};

/// Stories shown, unless all are asked for.
const STORIES: usize = 12;
/// Articles shown of one origin, and of those that stand alone.
const MEMBERS: usize = 8;

pub(super) fn stories(page: &mut Page, report: &Report) {
    if report.stories.is_empty() {
        return;
    }
    page.section("Stories");
    let shown = page.shown(report.stories.len(), STORIES);
    for (at, told) in report.stories[..shown].iter().enumerate() {
        if at > 0 {
            page.blank();
        }
        story(page, at + 1, told);
    }
    page.more("", report.stories.len() - shown);
}

fn story(page: &mut Page, number: usize, story: &Story) {
    let palette = page.palette;
    let articles = story.branches.iter().map(|branch| branch.members.len()).sum();
    let size = format!(
        "  {}, {}, {}  {}",
        Count(articles, "article"),
        Count(story.branches.len(), "independent origin"),
        Count(story.findings.len(), "finding"),
        story.id
    );
    let title = Rich::default().styled(palette.strong, &story.label).styled(palette.dim, &size);
    page.line(&format!("{number:>2}. "), &title);
    for told in &story.branches {
        branch(page, told);
    }
}

fn branch(page: &mut Page, branch: &Branch) {
    let palette = page.palette;
    let why = if branch.why.is_empty() { String::new() } else { format!("  {}", branch.why) };
    page.line("    ", &Rich::default().styled(palette.origin, &branch.origin).styled(palette.dim, &why));
    let shown = page.shown(branch.members.len(), MEMBERS);
    for of_branch in &branch.members[..shown] {
        member(page, of_branch);
    }
    page.more("      ", branch.members.len() - shown);
}

fn member(page: &mut Page, member: &Member) {
    let (indent, tie) = match (member.relation, &member.copy_of) {
        (Some(relation), Some(of)) => ("      ↳ ", format!("{} of {of}: ", words::relation(relation))),
        _ => ("      ", String::new()),
    };
    let title = member.title.as_deref().unwrap_or("untitled");
    let rich = Rich::new(&member.source)
        .styled(page.palette.dim, &format!(" ({})  {tie}", words::member_facts(member)))
        .with(title);
    page.line(indent, &rich);
}

/// The articles that belong to no story.
pub(super) fn alone(page: &mut Page, report: &Report) {
    if report.alone.is_empty() {
        return;
    }
    page.section("Stand alone");
    let shown = page.shown(report.alone.len(), MEMBERS);
    for single in &report.alone[..shown] {
        member(page, single);
    }
    page.more("      ", report.alone.len() - shown);
}
