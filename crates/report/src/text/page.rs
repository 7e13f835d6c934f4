//! The page that the report is written on: its width, its colours, its headings.

use anstyle::{AnsiColor, Style};

use super::Layout;
use crate::rich::{Rich, width};

/// The styles of the report; all plain where it is not coloured.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Palette {
    pub(super) strong: Style,
    pub(super) dim: Style,
    pub(super) quote: Style,
    pub(super) high: Style,
    pub(super) medium: Style,
    pub(super) low: Style,
    pub(super) good: Style,
    pub(super) origin: Style,
}

impl Palette {
    fn coloured() -> Self {
        let bold = |color: AnsiColor| color.on_default().bold();
        Self {
            strong: Style::new().bold(),
            dim: Style::new().dimmed(),
            quote: bold(AnsiColor::Yellow),
            high: bold(AnsiColor::Red),
            medium: bold(AnsiColor::Magenta),
            low: bold(AnsiColor::Blue),
            good: AnsiColor::Green.on_default(),
            origin: AnsiColor::Cyan.on_default(),
        }
    }
}

/// A report being written.
pub(super) struct Page {
    pub(super) out: String,
    pub(super) layout: Layout,
    pub(super) palette: Palette,
}

impl Page {
    pub(super) fn new(layout: Layout) -> Self {
        let palette = if layout.coloured { Palette::coloured() } else { Palette::default() };
        Self { out: String::new(), layout: Layout { width: layout.width.max(40), ..layout }, palette }
    }

    /// Writes `rich` behind `indent`, wrapped to the width of the page.
    pub(super) fn line(&mut self, indent: &str, rich: &Rich) {
        rich.write(&mut self.out, indent, self.layout.width);
    }

    pub(super) fn blank(&mut self) {
        self.out.push('\n');
    }

    /// Begins a section: its name and a rule to the end of the line.
    pub(super) fn section(&mut self, name: &str) {
        let rule = "─".repeat(self.layout.width.saturating_sub(width(name) + 1));
        self.blank();
        self.line(
            "",
            &Rich::default().styled(self.palette.strong, name).styled(self.palette.dim, &format!(" {rule}")),
        );
    }

    /// How many of `all` items are shown where `most` are enough for a glance.
    pub(super) fn shown(&self, all: usize, most: usize) -> usize {
        if self.layout.all { all } else { all.min(most) }
    }

    /// Says how many items of a list are not shown, if any.
    pub(super) fn more(&mut self, indent: &str, hidden: usize) {
        if hidden > 0 {
            let text = format!("... and {hidden} more (--all shows them)");
            self.line(indent, &Rich::default().styled(self.palette.dim, &text));
        }
    }
}
