//! Sources as people read them: below the folder that all of them share, which is named once.

use crate::{Branch, Member, Report, Reported, Statement, Story, Unread};

impl Report {
    /// The folder that all sources share, with its separator, and the report with every source as
    /// it is below that folder. An empty folder where they share none, or there is but one source.
    pub(crate) fn below_folder(&self) -> (&str, Self) {
        let folder = Folder(self.folder());
        let report = Self {
            counts: self.counts.clone(),
            findings: self.findings.iter().map(|reported| folder.reported(reported)).collect(),
            stories: self.stories.iter().map(|story| folder.story(story)).collect(),
            alone: self.alone.iter().map(|member| folder.member(member)).collect(),
            unread: self.unread.iter().map(|unread| folder.unread(unread)).collect(),
        };
        (folder.0, report)
    }

    fn folder(&self) -> &str {
        let told = self.stories.iter().flat_map(|story| &story.branches).flat_map(|branch| &branch.members);
        let articles = told.chain(&self.alone).map(|member| member.source.as_str());
        let mut sources = articles.chain(self.unread.iter().map(|unread| unread.source.as_str()));
        let (Some(first), Some(second)) = (sources.next(), sources.next()) else { return "" };
        std::iter::once(second).chain(sources).fold(parent(first), |shared, source| {
            let alike = shared.bytes().zip(source.bytes()).take_while(|(a, b)| a == b).count();
            parent(&shared[..shared.floor_char_boundary(alike)])
        })
    }
}

/// `path` up to its last separator, with it.
fn parent(path: &str) -> &str {
    path.rfind(['/', '\\']).map_or("", |at| &path[..=at])
}

/// A folder with its separator, left out of what is shown.
struct Folder<'a>(&'a str);

impl Folder<'_> {
    /// A source, or the name of an origin, which may be one.
    fn name(&self, source: &str) -> String {
        source.strip_prefix(self.0).unwrap_or(source).to_owned()
    }

    /// `text` with each of `sources` in it shortened.
    fn text<'s>(&self, text: &str, sources: impl IntoIterator<Item = &'s str>) -> String {
        sources.into_iter().fold(text.to_owned(), |text, source| {
            match source.strip_prefix(self.0).filter(|_| !self.0.is_empty()) {
                Some(name) => text.replace(source, name),
                None => text,
            }
        })
    }

    fn reported(&self, reported: &Reported) -> Reported {
        let mut shown = reported.clone();
        let origins = reported.finding.origins.iter().map(String::as_str);
        shown.finding.explanation = self.text(&reported.finding.explanation, origins);
        for voice in &mut shown.voices {
            voice.origin = self.name(&voice.origin);
            voice.statements.iter_mut().for_each(|statement| self.statement(statement));
        }
        shown
    }

    fn statement(&self, statement: &mut Statement) {
        statement.source = self.name(&statement.source);
        for source in &mut statement.repeated {
            *source = self.name(source);
        }
    }

    fn story(&self, story: &Story) -> Story {
        let sources: Vec<&str> = story
            .branches
            .iter()
            .flat_map(|branch| &branch.members)
            .map(|member| member.source.as_str())
            .collect();
        let branch = |branch: &Branch| Branch {
            origin: self.name(&branch.origin),
            why: self.text(&branch.why, sources.iter().copied()),
            members: branch.members.iter().map(|member| self.member(member)).collect(),
        };
        Story {
            id: story.id,
            label: story.label.clone(),
            branches: story.branches.iter().map(branch).collect(),
            findings: story.findings.clone(),
        }
    }

    fn member(&self, member: &Member) -> Member {
        Member {
            source: self.name(&member.source),
            copy_of: member.copy_of.as_deref().map(|source| self.name(source)),
            ..member.clone()
        }
    }

    fn unread(&self, unread: &Unread) -> Unread {
        Unread { source: self.name(&unread.source), ..unread.clone() }
    }
}
