//! The page that reports and explanations are written on: its width, its colours, its headings.

use anstyle::{AnsiColor, Style};

use crate::rich::{Rich, width};

/// How the report for a terminal is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Columns to fill; less than 40 are taken for 40.
    pub width: usize,
    /// Whether to colour it with ANSI sequences. Without them a quoted number stands between `‹`
    /// and `›`.
    pub coloured: bool,
    /// Whether long lists are shown to their end.
    pub all: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self { width: 100, coloured: false, all: false }
    }
}

/// The styles of the report; all plain where it is not coloured.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Palette {
    pub(crate) strong: Style,
    pub(crate) dim: Style,
    pub(crate) quote: Style,
    pub(crate) high: Style,
    pub(crate) medium: Style,
    pub(crate) low: Style,
    pub(crate) good: Style,
    pub(crate) origin: Style,
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
pub(crate) struct Page {
    pub(crate) out: String,
    pub(crate) layout: Layout,
    pub(crate) palette: Palette,
}

impl Page {
    pub(crate) fn new(layout: Layout) -> Self {
        let palette = if layout.coloured { Palette::coloured() } else { Palette::default() };
        Self { out: String::new(), layout: Layout { width: layout.width.max(40), ..layout }, palette }
    }

    /// Writes `rich` behind `indent`, wrapped to the width of the page.
    pub(crate) fn line(&mut self, indent: &str, rich: &Rich) {
        rich.write(&mut self.out, indent, self.layout.width);
    }

    pub(crate) fn blank(&mut self) {
        self.out.push('\n');
    }

    /// Begins a section: its name and a rule to the end of the line.
    pub(crate) fn section(&mut self, name: &str) {
        let rule = "─".repeat(self.layout.width.saturating_sub(width(name) + 1));
        self.blank();
        self.line(
            "",
            &Rich::default().styled(self.palette.strong, name).styled(self.palette.dim, &format!(" {rule}")),
        );
    }

    /// How many of `all` items are shown where `most` are enough for a glance.
    pub(crate) fn shown(&self, all: usize, most: usize) -> usize {
        if self.layout.all { all } else { all.min(most) }
    }

    /// Says how many items of a list are not shown, if any.
    pub(crate) fn more(&mut self, indent: &str, hidden: usize) {
        if hidden > 0 {
            let text = format!("... and {hidden} more (--all shows them)");
            self.line(indent, &Rich::default().styled(self.palette.dim, &text));
        }
    }
}
