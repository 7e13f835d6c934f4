//! The words that tell what a line of a news page is, one file a language.
//!
//! Nothing here is looked up by language: pages mix them, and the language is not known yet when a
//! page is taken apart. To add one, add its file and name it in [`ALL`].
//!
//! In the lists of lines, `share` is the whole line, but for a count or a colon behind it;
//! `read more…` opens a line; `…all rights reserved` stands anywhere in it. All are in lower
//! case, but for the Turkish İ, whose small letter is of another length.

mod ar;
mod bg;
mod ca;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod et;
mod fa;
mod fi;
mod fr;
mod he;
mod hi;
mod hr;
mod hu;
mod id;
mod is;
mod it;
mod ja;
mod ko;
mod lt;
mod lv;
mod nb;
mod nl;
mod pl;
mod pt;
mod ro;
mod ru;
mod sk;
mod sl;
mod sr;
mod sv;
mod th;
mod tr;
mod uk;
mod vi;
mod zh;

/// The words of one language.
pub(crate) struct Words {
    /// Month names with their inflected and short forms, separated by `|`, January first.
    pub(crate) months: [&'static str; 12],
    /// Entries of site menus.
    pub(crate) navigation: &'static [&'static str],
    /// What a byline begins with.
    pub(crate) byline: &'static [&'static str],
    /// What a byline ends with.
    pub(crate) byline_after: &'static [&'static str],
    /// What makes a date relative, or counts the minutes of reading.
    pub(crate) relative: &'static [&'static str],
    /// Lines: picture captions and credits.
    pub(crate) caption: &'static [&'static str],
    /// Lines: notes by the desk.
    pub(crate) note: &'static [&'static str],
    /// Lines: teasers, subscriptions, advertisements.
    pub(crate) promo: &'static [&'static str],
    /// Lines: what heads a list of other articles.
    pub(crate) related: &'static [&'static str],
    /// Lines: buttons, counters, tags.
    pub(crate) metadata: &'static [&'static str],
    /// Lines: what stands below an article.
    pub(crate) footer: &'static [&'static str],
    /// How the words for cookies begin.
    pub(crate) consent: &'static [&'static str],
    /// What stands before the name of an outlet that is cited for a report.
    pub(crate) before: &'static [&'static str],
    /// What stands behind the name of an outlet that is cited for a report.
    pub(crate) after: &'static [&'static str],
    /// What stands beside the name of an outlet that asked or counted for a report.
    pub(crate) polled: &'static [&'static str],
    /// What sort of outlet a name is of: "news agency".
    pub(crate) media: &'static [&'static str],
    /// Articles and prepositions between a cue and a name.
    pub(crate) particles: &'static [&'static str],
    /// How the words for comments and replies of readers begin.
    pub(crate) comments: &'static [&'static str],
    /// What stands before a site's name at the head of its other articles.
    pub(crate) more: &'static [&'static str],
    /// What stands between the names of a byline.
    pub(crate) and: &'static [&'static str],
    /// What signs for nobody in particular.
    pub(crate) nobody: &'static [&'static str],
    /// What somebody who signs may be: "reporter".
    pub(crate) roles: &'static [&'static str],
    /// Words within names of people that have no capital.
    pub(crate) in_names: &'static [&'static str],
    /// What stands between a name and the place that its bearer writes from.
    pub(crate) from: &'static [&'static str],
    /// What in a name shows that it is of an outlet, in its own letters.
    pub(crate) outlets: &'static [&'static str],
    /// What somebody does who tells an outlet something: "said".
    pub(crate) told: &'static [&'static str],
    /// What stands between that, perhaps with who does it, and the outlet.
    pub(crate) to: &'static [&'static str],
    /// What ends a sentence that begins with the name of the outlet that it cites.
    pub(crate) reported: &'static [&'static str],
    /// Endings that the names of outlets take.
    pub(crate) cases: &'static [&'static str],
    /// What behind "reported" tells of a report of the past.
    pub(crate) earlier: &'static [&'static str],
}

/// Every language, the one whose month names win a tie first.
pub(crate) static ALL: &[&Words] = &[
    &en::WORDS,
    &de::WORDS,
    &fr::WORDS,
    &es::WORDS,
    &it::WORDS,
    &pt::WORDS,
    &nl::WORDS,
    &sv::WORDS,
    &nb::WORDS,
    &da::WORDS,
    &fi::WORDS,
    &is::WORDS,
    &pl::WORDS,
    &cs::WORDS,
    &sk::WORDS,
    &sl::WORDS,
    &hr::WORDS,
    &sr::WORDS,
    &bg::WORDS,
    &uk::WORDS,
    &ru::WORDS,
    &lt::WORDS,
    &lv::WORDS,
    &et::WORDS,
    &hu::WORDS,
    &ro::WORDS,
    &ca::WORDS,
    &el::WORDS,
    &tr::WORDS,
    &id::WORDS,
    &vi::WORDS,
    &ar::WORDS,
    &fa::WORDS,
    &he::WORDS,
    &hi::WORDS,
    &th::WORDS,
    &zh::WORDS,
    &ja::WORDS,
    &ko::WORDS,
];
