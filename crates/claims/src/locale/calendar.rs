//! The units of calendar time that the words of a language name.

/// A unit of calendar time that news refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodNoun {
    /// A day: "on the day".
    Day,
    /// A Saturday and Sunday.
    Weekend,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three months; "first quarter".
    Quarter,
    /// Six months; "first half".
    Half,
    /// A calendar year.
    Year,
    /// A year of accounts, whose days the text does not say.
    FiscalYear,
    /// Ten years.
    Decade,
    /// A part of a day: "morning", "night".
    PartOfDay,
    /// A feast: "Easter".
    Feast,
    /// A season in a form that needs no preposition: "летом".
    Season,
    /// Any other stretch that is named but not dated: "season", "summer".
    Other,
}
