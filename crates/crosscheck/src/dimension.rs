//! What two numbers must share before they may be compared: kind, and unit up to conversion.

use rust_decimal::Decimal;
use tallywire_claims::Kind;

/// Kind and base unit of a quantity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Dimension {
    pub(crate) kind: Kind,
    /// `None` for plain counts, factors and quantities without a unit.
    pub(crate) unit: Option<String>,
}

/// Units that are a multiple of another: unit, base unit, factor as (mantissa, decimals).
static CONVERSIONS: &[(&str, &str, i64, u32)] = &[
    ("basis_point", "percentage_point", 1, 2),
    ("cm", "m", 1, 2),
    ("mm", "m", 1, 3),
    ("km", "m", 1000, 0),
    ("cm2", "m2", 1, 4),
    ("km2", "m2", 1_000_000, 0),
    ("har", "m2", 10_000, 0),
    ("ha", "m2", 10_000, 0),
    ("g", "kg", 1, 3),
    ("t", "kg", 1000, 0),
    ("kt", "kg", 1_000_000, 0),
    ("Mt", "kg", 1_000_000_000, 0),
    ("mL", "L", 1, 3),
    ("hL", "L", 100, 0),
    ("m3", "L", 1000, 0),
    ("kW", "W", 1000, 0),
    ("MW", "W", 1_000_000, 0),
    ("GW", "W", 1_000_000_000, 0),
    ("TW", "W", 1_000_000_000_000, 0),
    ("kW.h", "W.h", 1000, 0),
    ("MW.h", "W.h", 1_000_000, 0),
    ("GW.h", "W.h", 1_000_000_000, 0),
    ("TW.h", "W.h", 1_000_000_000_000, 0),
    ("min", "s", 60, 0),
    ("h", "s", 3600, 0),
    ("d", "s", 86_400, 0),
    ("wk", "s", 604_800, 0),
    ("a", "mo", 12, 0),
];

/// The dimension of quantities in `unit` and the factor that brings their numbers to the base unit.
pub(crate) fn of(kind: Kind, unit: Option<&str>) -> (Dimension, Decimal) {
    let unit = unit.filter(|unit| !matches!(*unit, "" | "1"));
    let found = unit.and_then(|unit| CONVERSIONS.iter().find(|row| row.0 == unit));
    let (unit, factor) = match found {
        Some(&(_, base, mantissa, decimals)) if kind != Kind::Money => {
            (Some(base.to_owned()), Decimal::new(mantissa, decimals))
        }
        _ => (unit.map(str::to_owned), Decimal::ONE),
    };
    (Dimension { kind, unit }, factor)
}
