//! Figures as a reader of a table wants them, and the table in Markdown.

use std::time::Duration;

/// A table: the first column names the row, the others are figures.
pub(crate) fn markdown(head: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule = format!("|---|{}\n", "--:|".repeat(head.len().saturating_sub(1)));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("{}{rule}{rows}", line(head))
}

/// A number to three digits, those before the point in groups: `1,230,000`, `45.6`, `0.05`.
pub(crate) fn figure(number: f64) -> String {
    match number {
        n if n >= 999.5 => grouped(n),
        n if n >= 99.95 => format!("{n:.0}"),
        n if n >= 9.995 => format!("{n:.1}"),
        n => format!("{n:.2}"),
    }
}

/// A whole number, rounded to three digits, in groups of three.
fn grouped(number: f64) -> String {
    let whole = format!("{number:.0}");
    let rounded = format!("{number:.2e}").parse::<f64>().map_or(whole, |rounded| format!("{rounded:.0}"));
    let mut grouped = String::new();
    for (at, digit) in rounded.char_indices() {
        if at > 0 && (rounded.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A time in the unit that leaves it readable: `1.85 s`, `12.0 ms`, `3.20 µs`.
pub(crate) fn span(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        s if s >= 1.0 => format!("{} s", figure(s)),
        s if s >= 1e-3 => format!("{} ms", figure(s * 1e3)),
        s => format!("{} µs", figure(s * 1e6)),
    }
}

/// What a cell shows for a figure that there may be none of.
pub(crate) fn or_dash(figure: Option<String>) -> String {
    figure.unwrap_or_else(|| "-".to_owned())
}

/// An amount of memory in megabytes.
#[expect(clippy::cast_precision_loss, reason = "no process holds 2^52 bytes")]
pub(crate) fn bytes(bytes: u64) -> String {
    format!("{} MB", figure(bytes as f64 / 1e6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_three_digits() {
        let shown = [218_449.0, 999.9, 99.96, 45.56, 9.996, 0.054, 1_234_567.0, 1000.0].map(figure);
        assert_eq!(shown, ["218,000", "1,000", "100", "45.6", "10.0", "0.05", "1,230,000", "1,000"]);
    }

    #[test]
    fn times_find_their_unit() {
        let shown = [1_850_000, 12_000, 3].map(|micros| span(Duration::from_micros(micros)));
        assert_eq!(shown, ["1.85 s", "12.0 ms", "3.00 µs"]);
    }

    #[test]
    fn a_table_is_markdown() {
        let cells = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        assert_eq!(
            markdown(&cells(["", "speed"]), &[cells(["one", "1"])]),
            "|  | speed |\n|---|--:|\n| one | 1 |\n"
        );
    }
}
