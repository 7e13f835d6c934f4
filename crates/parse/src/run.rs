//! Which run of a page's lines is its text, and what in it is none.
//!
//! The text is the contiguous run of lines that gains most, where prose gains its words and all
//! else costs (Kadane's algorithm). A run that would go on into what stands below articles is cut where
//! comments, a list of other articles or a box about the author begins; a list that the text closes with is
//! taken in. Within the run, lines that the page repeats and headlines of other articles are none of it.

use std::collections::HashSet;

use rapidhash::RapidHashMap;
use tallywire_article::{BlockKind, Span};

use crate::byline::signed;
use crate::line::{Line, Shape};
use crate::text::{Role, is_item};

/// The text of a page: its lines, and the roles of those that the place shows to be something else.
pub(crate) struct Run {
    pub(crate) span: Span,
    pub(crate) roles: Vec<(usize, Role)>,
}

/// What lines gain at which the text before a cut is enough to be an article.
const ENOUGH: i64 = 100;
/// What a headline of another article costs where its place shows that it is one: such a box is within a text
/// as often as behind it.
const TEASER: i64 = -2;
/// What a row of a table or a list of figures costs, which stands within a text or behind it.
const ROW: i64 = -1;

/// The text among `lines`; an empty span at their end where no line is prose.
///
/// Linear in the lines.
pub(crate) fn find(lines: &[Line<'_>]) -> Run {
    let mut gains: Vec<i64> = lines.iter().map(Line::gain).collect();
    let teasers = teasers(lines);
    for at in &teasers {
        gains[*at] = gains[*at].max(TEASER);
    }
    for at in rows(lines) {
        gains[at] = gains[at].max(ROW);
    }
    let mut span = before_other_matter(lines, &gains, without_consent(lines, &gains));
    let prose = |at: &usize| lines[*at].shape == Shape::Prose && !lines[*at].is_shared;
    if let Some(last) = (span.start..span.end).rev().find(prose) {
        span.end = last + 1;
    }
    let mut roles = repeated(lines, span);
    let below = (BlockKind::Promo, "below a heading of other articles");
    roles.extend(teasers.into_iter().filter(|at| (span.start..span.end).contains(at)).map(|at| (at, below)));
    let end = closing_list(lines, span.end);
    roles.extend((span.end..end).map(|at| (at, (BlockKind::ListItem, "of a list that closes the text"))));
    Run { span: Span::new(span.start, end), roles }
}

/// The contiguous run that gains most, from the first of equals.
fn best(gains: &[i64]) -> (Span, i64) {
    let (mut best, mut most) = (Span::new(gains.len(), gains.len()), 0);
    let (mut start, mut gain) = (0, 0);
    for (at, gained) in gains.iter().enumerate() {
        if gain <= 0 {
            (start, gain) = (at, 0);
        }
        gain += gained;
        if gain > most {
            (best, most) = (Span::new(start, at + 1), gain);
        }
    }
    (best, most)
}

/// The best run; where that is the table of a cookie notice, the best beside it if that is no trifle.
fn without_consent(lines: &[Line<'_>], gains: &[i64]) -> Span {
    let (span, most) = best(gains);
    if !is_notice(&lines[span.start..span.end]) {
        return span;
    }
    let mut others = gains.to_vec();
    others[span.start..span.end].fill(-most);
    let (other, gain) = best(&others);
    if gain * 8 >= most { other } else { span }
}

/// Whether nearly every sentence in `lines` speaks of cookies, as not even an article about them does.
fn is_notice(lines: &[Line<'_>]) -> bool {
    const LOOKED_AT: usize = 3;
    let prose = || lines.iter().filter(|line| line.shape == Shape::Prose);
    let asking = |lines: usize| prose().take(lines).filter(|line| line.asks_consent()).count();
    asking(LOOKED_AT) >= LOOKED_AT - 1 && asking(lines.len()) * 5 >= prose().count() * 4
}

/// `span` up to where something else than the text begins, if enough lies before that.
fn before_other_matter(lines: &[Line<'_>], gains: &[i64], span: Span) -> Span {
    let last = last_paragraphs(lines, span);
    let mut rest: i64 = gains[span.start..span.end].iter().sum();
    let mut gained = 0;
    for at in span.start..span.end {
        let is_border = || {
            lines[at].opens_comments()
                || (rest * 3 < gained && at > last && lines[at].heads_teasers())
                || (rest * 2 < gained && opens_author(lines, span, at))
        };
        if gained >= ENOUGH && is_border() {
            return Span::new(span.start, at);
        }
        gained += gains[at];
        rest -= gains[at];
    }
    span
}

/// Where two paragraphs stand in a row for the last time: up to there the text goes on, as teasers alternate
/// with headlines.
fn last_paragraphs(lines: &[Line<'_>], span: Span) -> usize {
    const PARAGRAPH: usize = 8;
    let is_paragraph = |line: &Line<'_>| line.shape == Shape::Prose && line.words >= PARAGRAPH;
    let pair = lines[span.start..span.end].windows(2).rposition(|pair| pair.iter().all(is_paragraph));
    span.start + pair.unwrap_or_default()
}

/// Whether a box about the author begins at `at`: a name that the head of the page gives already, over a
/// line about its bearer.
fn opens_author(lines: &[Line<'_>], span: Span, at: usize) -> bool {
    /// How many lines around the beginning of the text are the head of the page.
    const BEFORE: usize = 15;
    const BEHIND: usize = 10;
    let name = lines[at].text;
    if lines[at].shape != Shape::Short || !(2..=4).contains(&lines[at].words) {
        return false;
    }
    if signed(name).len() != 1 {
        return false;
    }
    let signs = |line: &Line<'_>| line.is_known(BlockKind::Byline) || line.is_known(BlockKind::Date);
    let head = &lines[span.start.saturating_sub(BEFORE)..at.min(span.start + BEHIND)];
    let known = head.iter().any(|line| line.text == name || (signs(line) && line.text.contains(name)));
    let about = || {
        let behind = lines[at + 1..].iter().take(2).find(|line| line.shape == Shape::Prose);
        behind.is_some_and(|line| name.split(' ').any(|word| word.len() > 3 && line.text.contains(word)))
    };
    known && about()
}

/// The lines of `span` that the page repeats: a request for consent at each embedded film, a slogan.
///
/// A sentence counts from its second time in the text on, and each time where it comes a third; anything
/// shorter only beside other furniture, as headings of sections are alike too.
fn repeated(lines: &[Line<'_>], span: Span) -> Vec<(usize, Role)> {
    const OFTEN: usize = 3;
    let prose = || (span.start..span.end).filter(|at| lines[*at].shape == Shape::Prose);
    let sentences = counts(prose().map(|at| lines[at].text));
    if sentences.values().filter(|count| **count > 1).count() * 4 > sentences.len() {
        // The page says most of its text twice.
        return Vec::new();
    }
    let mut furniture: Vec<bool> = lines.iter().map(|line| matches!(line.shape, Shape::Known(..))).collect();
    let mut seen = HashSet::new();
    for at in prose().filter(|at| sentences[lines[*at].text] > 1) {
        furniture[at] = !seen.insert(lines[at].text) || sentences[lines[at].text] >= OFTEN;
    }
    let all = counts(lines.iter().map(|line| line.text));
    let mut settle = |at: usize| {
        let beside = at.checked_sub(1).is_some_and(|before| furniture[before])
            || furniture.get(at + 1).is_some_and(|behind| *behind);
        furniture[at] |= lines[at].shape == Shape::Short && all[lines[at].text] >= OFTEN && beside;
    };
    (span.start..span.end).for_each(&mut settle);
    (span.start..span.end).rev().for_each(&mut settle);
    (span.start..span.end)
        .filter(|at| furniture[*at] && !matches!(lines[*at].shape, Shape::Known(..)))
        .map(|at| (at, (BlockKind::Promo, "stands on the page again and again")))
        .collect()
}

/// How often each text comes.
fn counts<'a>(texts: impl Iterator<Item = &'a str>) -> RapidHashMap<&'a str, usize> {
    let mut counts = RapidHashMap::default();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

/// The headlines below each line that heads a list of other articles.
fn teasers(lines: &[Line<'_>]) -> Vec<usize> {
    /// A subheading is shorter than the headlines of other articles.
    const SHORTEST: usize = 5;
    /// What stands further below is a list of something else.
    const MOST: usize = 12;
    let is_teaser = |line: &&Line<'_>| match line.shape {
        Shape::Known(..) => true,
        Shape::Short => line.words >= SHORTEST || is_item(line.text),
        Shape::Prose => false,
    };
    let mut found = Vec::new();
    for head in (0..lines.len()).filter(|at| lines[*at].heads_teasers()) {
        let below = lines[head + 1..].iter().take(MOST).take_while(is_teaser).count();
        found.extend((head + 1..=head + below).filter(|at| lines[*at].shape == Shape::Short));
    }
    found
}

/// The rows of tables and of lists of figures: several lines in a row of which each ends in a figure, or opens
/// with a bullet and holds one; with the heading above them.
fn rows(lines: &[Line<'_>]) -> Vec<usize> {
    const FEWEST: usize = 3;
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let rows = lines[at..].iter().take_while(|line| is_row(line)).count();
        if rows >= FEWEST {
            let heading = at.checked_sub(1).filter(|above| lines[*above].shape == Shape::Short);
            found.extend(heading.into_iter().chain(at..at + rows));
        }
        at += rows.max(1);
    }
    found
}

/// "Harbour dues 1,210", "- Net debt of €1.4 billion".
fn is_row(line: &Line<'_>) -> bool {
    let holds_figure = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let named = line.text.starts_with(char::is_alphabetic) && line.words >= 2;
    let last = line.text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let ends_in_figure = last.ends_with(|c: char| c.is_ascii_digit() || c == '%') && !last.contains(':');
    line.shape == Shape::Short
        && !line.is_shared
        && ((named && ends_in_figure) || (is_item(line.text) && holds_figure(line.text)))
}

/// The end of the list that the text before `start` closes with: what a colon announces, or several lines of
/// one make, each with figures.
fn closing_list(lines: &[Line<'_>], start: usize) -> usize {
    /// Lines of one make that are a list, and headings that it may have.
    const FEWEST: usize = 4;
    const HEADINGS: usize = 2;
    /// A longer list of anything is the menu of the site.
    const LONGEST: usize = 60;
    let Some(last) = start.checked_sub(1).and_then(|last| lines.get(last)) else { return start };
    let open = lines[start..].iter().take_while(|line| line.shape == Shape::Short).count();
    if last.text.ends_with([':', '：']) && open <= LONGEST {
        return start + open;
    }
    let below = &lines[start..start + open];
    let headings = below.iter().take(HEADINGS).take_while(|line| !is_entry(line)).count();
    let entries = below[headings..].iter().take_while(|line| is_entry(line)).count();
    if entries >= FEWEST { start + headings + entries } else { start }
}

/// "4 June – Wessmar, Quay 3": figures and a mark that parts two halves.
fn is_entry(line: &Line<'_>) -> bool {
    line.text.chars().any(|c| c.is_ascii_digit())
        && (line.text.contains(['–', '—', ':', '@', '/', '(']) || line.text.contains(" - "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A paragraph about `what`, of some 25 words.
    fn paragraph(what: &str) -> String {
        format!(
            "The harbour office said on Tuesday that the {what} will be looked into before the summer, and that \
             ships may go on calling at the old quay until then."
        )
    }

    /// The lines of `page` that are text: those of `!` are paragraphs about what follows it.
    fn text(page: &str) -> Vec<String> {
        let lines: Vec<String> =
            page.lines().map(|line| line.strip_prefix('!').map_or(line.to_owned(), paragraph)).collect();
        let lines: Vec<Line<'_>> = lines.iter().map(|line| Line::new(line)).collect();
        let Run { span, roles } = find(&lines);
        let is_out = |at: &usize| {
            let known = matches!(lines[*at].shape, Shape::Known(kind, _) if !kind.is_body());
            known || roles.iter().any(|(other, (kind, _))| other == at && !kind.is_body())
        };
        let of_text = (span.start..span.end).filter(|at| !is_out(at));
        of_text
            .map(|at| lines[at].text)
            .map(|line| if line.len() > 100 { "!".to_owned() } else { line.to_owned() })
            .collect()
    }

    #[test]
    fn the_text_ends_where_other_matter_begins() {
        for behind in [
            "Leave a reply\n!berth",
            "Most read\nFerry line sells its oldest ship to a museum\n!ferry",
            "Ada Finch\nAda Finch writes about ports, and has done so for this paper since the quay was built.",
        ] {
            let page = format!("By Ada Finch\n!toll\n!quay\nA second quay\n!crane\n!pier\n{behind}");
            assert_eq!(text(&page), ["!", "!", "A second quay", "!", "!"], "{behind}");
        }
    }

    #[test]
    fn the_text_goes_on_behind_a_box() {
        let page = "!toll\n!quay\nRelated\nFerry line sells its oldest ship to a museum\n\
            Pilots go on strike for a day in March\nA second quay\n!crane\n!pier\nContact";
        assert_eq!(text(page), ["!", "!", "A second quay", "!", "!"]);
    }

    #[test]
    fn what_a_page_repeats_is_no_text() {
        let consent = "This film is shown by another site, which may follow you from then on.";
        let page = format!(
            "!toll\n{consent}\nPlay it\nAdvertisement\n!quay\n{consent}\nPlay it\nAdvertisement\n!crane\n\
             {consent}\nPlay it\nAdvertisement\n!pier\nSpecs\n!boat\nSpecs\n!rope\nSpecs\n!mast"
        );
        assert_eq!(text(&page), ["!", "!", "!", "!", "Specs", "!", "Specs", "!", "Specs", "!"]);
        let twice = "!toll\n!quay\n!crane\n!toll\n!quay\n!crane";
        assert_eq!(text(twice).len(), 6, "a page that says all twice repeats its text");
    }

    #[test]
    fn one_long_paragraph_outweighs_a_few_short_ones() {
        let long = [paragraph("toll"), paragraph("quay")].join(" ").repeat(4);
        let page = format!("!berth\nHome\nWorld\nPorts\nShips\nMenu\nSearch\n{long}\nContact");
        assert_eq!(text(&page), ["!"]);
        assert!(find(&page.lines().map(Line::new).collect::<Vec<_>>()).span.start == 7);
    }

    #[test]
    fn the_table_of_a_cookie_notice_is_no_text() {
        let notice = "This cookie keeps what you chose about cookies of this kind for eleven months, and tells it \
            to those who show advertisements beside the articles that you read.";
        let page =
            format!("!toll\n!quay\nMenu\nHome\nWorld\nPorts\nSearch\n{}", [notice; 9].join("\nAlways on\n"));
        assert_eq!(text(&page), ["!", "!"]);
    }

    #[test]
    fn an_article_about_cookies_is_text() {
        let page = "!cookie of the port\n!cookie of the quay\n!law\n!cookie of the pier\n!court\nMenu\nHome\nWorld\n\
            Ports\nSearch\n!ferry";
        assert_eq!(text(page), ["!"; 5]);
    }

    #[test]
    fn a_table_stands_within_the_text() {
        let table = "Calls by quay\nWessmar 34\nVelmora 27\nOstend 18\nTotal 79";
        assert_eq!(text(&format!("Menu\nHome\n!toll\n{table}\n!quay\nContact")).len(), 7);
        let list =
            "Figures\n- Dues of €2.54 million, up from €2.35 million\n- Calls: 418\n- Debt of €1.08 million";
        assert_eq!(text(&format!("!toll\n{list}\n!quay\nContact")).len(), 6);
        let menu = "World\nPorts\nShips\nPeople\nMoney\nWeather\nSearch\nPuzzles\nShop";
        assert_eq!(text(&format!("!berth\n{menu}\n!toll\n!quay\nContact")).len(), 2, "a menu is none");
    }

    #[test]
    fn a_list_may_close_the_text() {
        for list in [
            "Dates of the ferry\n4 June – Wessmar, Quay 3\n5 June – Velmora, Quay 1\n6 June – Ostend, Quay 9\n7 June – Wessmar",
            "The ferry will call at these quays in summer:\nWessmar\nVelmora harbour\nOstend",
        ] {
            let page = format!("!toll\n!quay\n{list}\nPrivacy policy");
            assert_eq!(text(&page).len(), 2 + list.lines().count(), "{list}");
        }
    }
}
