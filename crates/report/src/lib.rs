//! Results as text, Markdown, HTML, JSON and CSV.
