//! CLDR's names of units with their codes in UCUM.

use serde_json::Value;

/// A unit of CLDR, or one made of it by another prefix.
#[derive(Debug)]
pub(super) struct Unit {
    /// Its code.
    pub(super) ucum: &'static str,
    /// Its name in CLDR, or that of the unit it is made of.
    pub(super) cldr: &'static str,
    /// CLDR's prefix to take off and the one to put in its place.
    swap: Option<(&'static str, &'static str)>,
}

const fn unit(ucum: &'static str, cldr: &'static str) -> Unit {
    Unit { ucum, cldr, swap: None }
}

const fn made(ucum: &'static str, cldr: &'static str, from: &'static str, to: &'static str) -> Unit {
    Unit { ucum, cldr, swap: Some((from, to)) }
}

impl Unit {
    /// What a name has to begin with for the prefix to be swapped: `Kilo`.
    pub(super) fn prefix(&self, width: &Value) -> String {
        self.swap.map_or(String::new(), |(from, _)| prefix(width, from))
    }

    /// `names` with the prefix swapped.
    pub(super) fn replaced(
        &self,
        names: impl Iterator<Item = String>,
        width: &Value,
    ) -> impl Iterator<Item = String> {
        let from = self.prefix(width).chars().count();
        let to = self.swap.map_or(String::new(), |(_, to)| prefix(width, to));
        names.map(move |name| to.chars().chain(name.chars().skip(from)).collect())
    }
}

/// The prefix in `"10p3": {"unitPrefixPattern": "Kilo{0}"}`; nothing for an empty name.
fn prefix(width: &Value, power: &str) -> String {
    let pattern = width[power]["unitPrefixPattern"].as_str().unwrap_or_default();
    pattern.replace("{0}", "").trim_matches(['-', ' ']).to_owned()
}

/// Units that news state quantities in; where two share a word (`m`, `t`), the first has it.
pub(super) const UNITS: &[Unit] = &[
    unit("km", "length-kilometer"),
    unit("m", "length-meter"),
    unit("dm", "length-decimeter"),
    unit("cm", "length-centimeter"),
    unit("mm", "length-millimeter"),
    unit("um", "length-micrometer"),
    unit("nm", "length-nanometer"),
    unit("[mi_i]", "length-mile"),
    unit("[yd_i]", "length-yard"),
    unit("[ft_i]", "length-foot"),
    unit("[in_i]", "length-inch"),
    unit("[nmi_i]", "length-nautical-mile"),
    unit("[ly]", "length-light-year"),
    unit("pc", "length-parsec"),
    unit("AU", "length-astronomical-unit"),
    unit("km2", "area-square-kilometer"),
    unit("har", "area-hectare"),
    unit("m2", "area-square-meter"),
    unit("cm2", "area-square-centimeter"),
    unit("[smi_us]", "area-square-mile"),
    unit("[acr_us]", "area-acre"),
    unit("[syd_i]", "area-square-yard"),
    unit("[sft_i]", "area-square-foot"),
    unit("[sin_i]", "area-square-inch"),
    unit("km3", "volume-cubic-kilometer"),
    unit("m3", "volume-cubic-meter"),
    unit("cm3", "volume-cubic-centimeter"),
    unit("[cft_i]", "volume-cubic-foot"),
    unit("ML", "volume-megaliter"),
    unit("hL", "volume-hectoliter"),
    unit("L", "volume-liter"),
    unit("dL", "volume-deciliter"),
    unit("cL", "volume-centiliter"),
    unit("mL", "volume-milliliter"),
    unit("[gal_us]", "volume-gallon"),
    unit("[qt_us]", "volume-quart"),
    unit("[pt_us]", "volume-pint"),
    unit("[foz_us]", "volume-fluid-ounce"),
    unit("[bu_us]", "volume-bushel"),
    unit("[bbl_us]", "volume-barrel"),
    unit("t", "mass-tonne"),
    made("Mt", "mass-tonne", "", "10p6"),
    made("kt", "mass-tonne", "", "10p3"),
    unit("kg", "mass-kilogram"),
    unit("g", "mass-gram"),
    unit("mg", "mass-milligram"),
    unit("ug", "mass-microgram"),
    unit("[ston_av]", "mass-ton"),
    unit("[lb_av]", "mass-pound"),
    unit("[oz_av]", "mass-ounce"),
    unit("[oz_tr]", "mass-ounce-troy"),
    unit("[stone_av]", "mass-stone"),
    unit("[car_m]", "mass-carat"),
    unit("km/h", "speed-kilometer-per-hour"),
    unit("m/s", "speed-meter-per-second"),
    unit("[mi_i]/h", "speed-mile-per-hour"),
    unit("[kn_i]", "speed-knot"),
    unit("Cel", "temperature-celsius"),
    unit("[degF]", "temperature-fahrenheit"),
    unit("K", "temperature-kelvin"),
    unit("GW", "power-gigawatt"),
    unit("MW", "power-megawatt"),
    unit("kW", "power-kilowatt"),
    unit("W", "power-watt"),
    unit("mW", "power-milliwatt"),
    made("TW", "power-gigawatt", "10p9", "10p12"),
    unit("[HP]", "power-horsepower"),
    unit("kW.h", "energy-kilowatt-hour"),
    made("MW.h", "energy-kilowatt-hour", "10p3", "10p6"),
    made("GW.h", "energy-kilowatt-hour", "10p3", "10p9"),
    made("TW.h", "energy-kilowatt-hour", "10p3", "10p12"),
    unit("kJ", "energy-kilojoule"),
    unit("J", "energy-joule"),
    made("MJ", "energy-kilojoule", "10p3", "10p6"),
    made("GJ", "energy-kilojoule", "10p3", "10p9"),
    unit("kcal", "energy-kilocalorie"),
    unit("cal", "energy-calorie"),
    unit("eV", "energy-electronvolt"),
    unit("[Btu]", "energy-british-thermal-unit"),
    unit("A", "electric-ampere"),
    unit("mA", "electric-milliampere"),
    unit("V", "electric-volt"),
    made("kV", "electric-volt", "", "10p3"),
    unit("Ohm", "electric-ohm"),
    unit("PBy", "digital-petabyte"),
    unit("TBy", "digital-terabyte"),
    unit("GBy", "digital-gigabyte"),
    unit("MBy", "digital-megabyte"),
    unit("kBy", "digital-kilobyte"),
    unit("By", "digital-byte"),
    unit("Tbit", "digital-terabit"),
    unit("Gbit", "digital-gigabit"),
    unit("Mbit", "digital-megabit"),
    unit("kbit", "digital-kilobit"),
    unit("bit", "digital-bit"),
    unit("Mpx", "graphics-megapixel"),
    unit("GHz", "frequency-gigahertz"),
    unit("MHz", "frequency-megahertz"),
    unit("kHz", "frequency-kilohertz"),
    unit("Hz", "frequency-hertz"),
    unit("N", "force-newton"),
    unit("bar", "pressure-bar"),
    unit("mbar", "pressure-millibar"),
    unit("hPa", "pressure-hectopascal"),
    unit("kPa", "pressure-kilopascal"),
    unit("MPa", "pressure-megapascal"),
    unit("Pa", "pressure-pascal"),
    unit("atm", "pressure-atmosphere"),
    unit("[psi]", "pressure-pound-force-per-square-inch"),
    unit("mm[Hg]", "pressure-millimeter-ofhg"),
    unit("lx", "light-lux"),
    unit("lm", "light-lumen"),
    unit("deg", "angle-degree"),
    unit("Sv", "energy-sievert"),
    made("mSv", "energy-sievert", "", "10p-3"),
    made("uSv", "energy-sievert", "", "10p-6"),
    unit("Bq", "energy-becquerel"),
    unit("T", "magnetic-tesla"),
    unit("mol", "concentr-mole"),
    unit("[ppm]", "concentr-part-per-1e6"),
    unit("a", "duration-year"),
    unit("mo", "duration-month"),
    unit("wk", "duration-week"),
    unit("d", "duration-day"),
    unit("h", "duration-hour"),
    unit("min", "duration-minute"),
    unit("s", "duration-second"),
    unit("ms", "duration-millisecond"),
    unit("us", "duration-microsecond"),
    unit("ns", "duration-nanosecond"),
    unit("10.a", "duration-decade"),
    unit("100.a", "duration-century"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_prefix_is_swapped() {
        let width =
            json!({"10p3": {"unitPrefixPattern": "Kilo{0}"}, "10p6": {"unitPrefixPattern": "Mega{0}"}});
        let names = ["Kilowattstunden".to_owned()].into_iter();
        let made: Vec<String> =
            made("MW.h", "energy-kilowatt-hour", "10p3", "10p6").replaced(names, &width).collect();
        assert_eq!(made, ["Megawattstunden"]);
    }
}
