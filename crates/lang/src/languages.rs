//! A set of the languages that the model knows.

use std::sync::LazyLock;

use tallywire_article::Language;

use crate::model::Model;
use crate::script::Script;

/// A set of languages to choose among.
///
/// ```
/// use tallywire_lang::Languages;
/// use tallywire_article::Language;
///
/// let baltic = Languages::of([Language::of("lt"), Language::of("lv")]);
/// assert!(baltic.contains(Language::of("lv")) && !baltic.contains(Language::of("et")));
/// assert!(Languages::all().iter().count() >= 80);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Every language that can be told: some ninety.
    #[must_use]
    pub fn all() -> &'static Self {
        static ALL: LazyLock<Languages> = LazyLock::new(|| Languages::of(known()));
        &ALL
    }

    /// The given languages. One that the model does not know is never an answer.
    #[must_use]
    pub fn of(languages: impl IntoIterator<Item = Language>) -> Self {
        let mut languages: Vec<_> = languages.into_iter().collect();
        languages.sort_unstable();
        languages.dedup();
        Self(languages)
    }

    /// Whether `language` is in the set.
    #[must_use]
    pub fn contains(&self, language: Language) -> bool {
        self.0.binary_search(&language).is_ok()
    }

    /// Whether nothing is left out.
    pub(crate) fn is_all(&self) -> bool {
        std::ptr::eq(self, Self::all()) || self == Self::all()
    }

    /// The languages, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = Language> + '_ {
        self.0.iter().copied()
    }
}

fn known() -> impl Iterator<Item = Language> {
    let alone = Script::ALL.into_iter().filter_map(Script::only_language);
    let sharing = Model::shared().groups().iter().flat_map(|group| group.languages.iter().copied());
    alone.chain(sharing).filter(|language| !language.is_und())
}
