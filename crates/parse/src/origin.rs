//! Whom an article has its report from: "Bloomberg reports", "laut Reuters", "(dpa)".
//!
//! Names of outlets are found first, by the table of agencies or by their shape; an outlet is an
//! origin where a cue of any language stands beside its name near the beginning of the text, or
//! where a date line or a bracket names it.

use std::sync::LazyLock;

use memchr::memmem;
use tallywire_article::{Agency, Article, BlockKind, DATELINE_NAMES, agency};

use crate::citation::opens;
use crate::dateline;
use crate::letters::lower;
use crate::line::words;
use crate::locale::ALL;
use crate::mention::{Passage, prefix};
use crate::phrases::Phrases;
use crate::title::fold;

/// How far into the text a report names whom it is from, in bytes of it and in paragraphs.
const LEAD: (usize, usize) = (1200, 3);

/// The outlets that `article` cites for its report, as it names them, in the order of the text.
///
/// Linear in its text.
pub(crate) fn find(article: &Article) -> Vec<String> {
    let mut origins = Origins::default();
    let from_title = article.blocks.iter().skip_while(|block| block.kind != BlockKind::Title);
    for block in from_title.take_while(|block| !block.kind.is_body()) {
        match block.kind {
            BlockKind::Metadata => origins.of_credit(&block.text),
            BlockKind::Caption => origins.of_desk(&block.text),
            _ => {}
        }
    }
    for block in &article.blocks {
        if matches!(block.kind, BlockKind::Date | BlockKind::Byline) {
            origins.of_head(&block.text);
        }
    }
    let mut seen = 0;
    for (at, block) in article.body_blocks().filter(|block| block.kind != BlockKind::Heading).enumerate() {
        if at < LEAD.1 || seen < LEAD.0 / 2 {
            origins.of_lead(prefix(&block.text, LEAD.0.max(block.text.len().min(LEAD.0))), at == 0);
        }
        seen += block.text.len();
        if seen > LEAD.0 && at >= LEAD.1 {
            break;
        }
    }
    if let Some(last) = article.body_blocks().last() {
        origins.of_end(&last.text);
    }
    if origins.names.is_empty() {
        let asked = article.body_blocks().filter(|block| POLLED.find_iter(&block.text).next().is_some());
        asked.for_each(|block| origins.of_poll(&block.text));
    }
    origins.settle(article)
}

/// What every text that names whom a poll is from has in it.
static POLLED: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let cues = ALL.iter().flat_map(|words| words.polled).copied().chain(POLLS);
    cues.map(|cue| (cue, ())).collect()
});

/// What stands behind the name of an outlet that asked.
const POLLS: [&str; 2] = ["poll", "survey"];

#[derive(Default)]
struct Origins {
    names: Vec<String>,
}

impl Origins {
    fn add(&mut self, name: &str) {
        let same = |known: &String| match (agency(known), agency(name)) {
            (Some(a), Some(b)) => a == b,
            _ => known.to_lowercase() == name.to_lowercase(),
        };
        if !name.is_empty() && !self.names.iter().any(same) {
            self.names.push(name.to_owned());
        }
    }

    /// A line of date and place: "NTB | 5 November", "OSLO (Reuters) -".
    fn of_head(&mut self, line: &str) {
        /// What is longer tells of the author's life.
        const LONGEST: usize = 16;
        if words(line) > LONGEST {
            return;
        }
        for mention in Passage::new(line).known {
            self.add(mention.of(line));
        }
    }

    /// A line below the title that names an agency and nothing else: "REUTERS".
    fn of_credit(&mut self, line: &str) {
        let line = line.trim();
        for mention in Passage::new(line).known {
            if mention.of(line) == line {
                self.add(line);
            }
        }
    }

    /// A line below the title that a desk signs with its agencies: "Redacción / EFE". It looks like the credit
    /// of a picture, which names a person or none.
    fn of_desk(&mut self, line: &str) {
        let mut parts = line.split(['/', '|', '·']).map(str::trim);
        let desk = parts.next().unwrap_or_default().to_lowercase();
        let agencies: Vec<&str> = parts.collect();
        let is_known = |name: &&str| agency(name).is_some();
        if ALL.iter().any(|words| words.nobody.contains(&&*desk)) && agencies.iter().all(is_known) {
            for name in agencies {
                self.add(name);
            }
        }
    }

    fn of_lead(&mut self, text: &str, first: bool) {
        let passage = Passage::new(text);
        if first {
            self.of_dateline(&passage);
            self.of_bracket(text);
            self.of_place(&passage);
        }
        let mentions = passage.mentions();
        let cited: Vec<bool> = mentions.iter().map(|mention| passage.cites(*mention)).collect();
        for (at, mention) in mentions.iter().enumerate() {
            // "Reuters and AFP report" cites both.
            let with = |other: usize| {
                let (first, second) = (mentions[at.min(other)], mentions[at.max(other)]);
                cited[other] && passage.are_joined(first, second)
            };
            if cited[at] || (at > 0 && with(at - 1)) || (at + 1 < mentions.len() && with(at + 1)) {
                self.add(mention.of(text));
            }
        }
    }

    /// "OSLO (AP) — ", "Berlin (dpa/lno) - ", "(서울=연합뉴스)", "新华社北京5月4日电".
    fn of_dateline(&mut self, passage: &Passage<'_>) {
        const REACH: usize = 90;
        const CLOSING: [&str; 4] = ["日电", "日電", "日讯", "日訊"];
        let head = prefix(passage.text, REACH);
        let wired = CLOSING.iter().filter_map(|closing| head.find(closing)).min();
        let is_open = head.starts_with(['(', '[', '（', '【']);
        let dashed = head
            .find([')', ']', '）', '】', '—', '–', '-'])
            .filter(|end| is_open || head[*end..].contains(['—', '–', '-', '.', ':']));
        for &mention in &passage.known {
            let Some(before) = head.get(..mention.start).filter(|_| mention.end <= head.len()) else { break };
            let before = before.trim_end();
            let bracketed = before.ends_with(['(', '[', '/', ',', '=', '＝', '（', '【']);
            // "МОСКВА, 4 мая. /ТАСС/.", "Москва. 4 мая. ИНТЕРФАКС - "
            let enclosed = before.ends_with('/') && head[mention.end..].starts_with('/');
            let leads = |end: usize| {
                let between = end.saturating_sub(mention.end);
                (mention.start == 0 && between < 12) || (before.ends_with('.') && between < 6)
            };
            if enclosed
                || dashed.is_some_and(|end| mention.end <= end && (bracketed || leads(end)))
                || wired.is_some_and(|end| mention.start == 0 && mention.end <= end)
            {
                self.add(mention.of(head));
            }
        }
    }

    /// "【ワシントン共同】": short names that mean an agency in a date line only.
    fn of_bracket(&mut self, text: &str) {
        let place = text.strip_prefix('【').and_then(|text| text.split_once('】')).map(|(place, _)| place);
        self.names.extend(
            DATELINE_NAMES
                .into_iter()
                .map(|(name, _)| name)
                .filter(|name| place.is_some_and(|place| place.ends_with(name)))
                .map(str::to_owned),
        );
    }

    /// An agency, by its place behind the day, though no table may know it.
    fn of_place(&mut self, passage: &Passage<'_>) {
        let dated = || dateline::of(passage.text)?.agency;
        let Some(name) = dated().or_else(|| dateline::unspaced_agency(passage.text)) else { return };
        let mut known = passage.known.iter().map(|known| known.of(passage.text));
        self.add(known.find(|known| name.contains(known)).unwrap_or(name));
    }

    /// "(dpa)", "(APA/Reuters)" at the end.
    fn of_end(&mut self, text: &str) {
        let Some(open) = text.trim_end().trim_end_matches('.').strip_suffix([')', ']', '）']) else {
            return;
        };
        let Some(at) = open.rfind(['(', '[', '（']).filter(|at| open.len() - at < 60) else { return };
        for mention in Passage::new(&open[at..]).known {
            self.add(mention.of(&open[at..]));
        }
    }

    /// "analysts polled by Reuters", "in a Reuters poll".
    fn of_poll(&mut self, text: &str) {
        const REACH: (usize, usize) = (40, 20);
        let passage = Passage::new(text);
        for &mention in &passage.known {
            let before = passage.before(mention, REACH.0).trim_end();
            let behind = passage.behind(mention, REACH.1).trim_start();
            let mut cues = ALL.iter().flat_map(|words| words.polled);
            if cues.any(|cue| before.ends_with(cue) || opens(behind, cue))
                || POLLS.iter().any(|cue| opens(behind, cue))
            {
                self.add(mention.of(text));
            }
        }
    }

    /// The names but that of the page's own outlet, each in the fullest form that the page has.
    fn settle(self, article: &Article) -> Vec<String> {
        let site = article.site.as_deref().unwrap_or_default();
        let is_own = |name: &String| {
            fold(name) == fold(site) || agency(name).is_some_and(|known| agency(site) == Some(known))
        };
        let full = |name: String| {
            let Some(known) = agency(&name).filter(|_| is_short(&name)) else { return name };
            let mentions = article.blocks.iter().filter(|block| block.kind != BlockKind::Caption);
            let may_name = mentions.filter(|block| has_full_name(&block.text, known));
            let others = may_name.flat_map(|block| {
                Passage::new(&block.text).known.into_iter().map(|mention| mention.of(&block.text))
            });
            let longer = others
                .filter(|other| other.contains(' ') && agency(other) == Some(known))
                .max_by_key(|other| other.len());
            longer.map_or(name, str::to_owned)
        };
        self.names.into_iter().filter(|name| !is_own(name)).map(full).collect()
    }
}

/// Whether `text` holds a name of `known` that is no mere abbreviation; a word may go on around it.
fn has_full_name(text: &str, known: &Agency) -> bool {
    let lower = lower(text);
    let full = known.aliases.iter().filter(|name| name.contains(' '));
    let is_in = |name: &str| memmem::find(lower.as_bytes(), name.as_bytes()).is_some();
    full.copied().any(is_in) || known.name.contains(' ') && is_in(&known.name.to_lowercase())
}

/// Whether `name` is a mere abbreviation.
fn is_short(name: &str) -> bool {
    name.chars().count() <= 3
}

#[cfg(test)]
mod tests;
