//! Arithmetic that several copies of one report repeat, in whatever language.

use std::collections::{BTreeMap, BTreeSet};

use crate::FindingKind;
use crate::copies::Aligned;
use crate::draft::Draft;
use crate::statement::Corpus;
use crate::wording::{capital, number};

/// Adds to each of `drafts`, all arithmetic, the copies that give the same numbers at the same
/// places, also where their own words do not tie them together; and says how many articles do.
pub(crate) fn by_copies(corpus: &Corpus, aligned: &Aligned, drafts: &mut [Draft]) {
    let mut same: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &(a, b) in &aligned.same {
        same.entry(a).or_default().push(b);
        same.entry(b).or_default().push(a);
    }
    for draft in drafts {
        extend(corpus, &same, draft);
        let articles: BTreeSet<usize> = articles(corpus, draft).collect();
        if articles.len() > 1 && fails(draft.kind) {
            let count = capital(&number(articles.len()));
            draft.explanation = format!("{} {count} copies of one report say so.", draft.explanation);
        }
    }
}

fn extend(corpus: &Corpus, same: &BTreeMap<usize, Vec<usize>>, draft: &mut Draft) {
    let article = |at: usize| corpus.statements[at].article;
    let told: BTreeSet<usize> = articles(corpus, draft).collect();
    let Some(&first) = draft.statements.first() else { return };
    // The numbers of the first copy; those of others follow in the same order.
    let own: Vec<usize> =
        draft.statements.iter().copied().take_while(|&at| article(at) == article(first)).collect();
    let partner = |at: usize, copy: usize| {
        same.get(&at).into_iter().flatten().copied().find(|&other| article(other) == copy)
    };
    let copies: BTreeSet<usize> = same.get(&first).into_iter().flatten().map(|&at| article(at)).collect();
    for &copy in copies.difference(&told) {
        let there: Option<Vec<usize>> = own.iter().map(|&at| partner(at, copy)).collect();
        draft.statements.extend(there.into_iter().flatten());
    }
}

fn articles(corpus: &Corpus, draft: &Draft) -> impl Iterator<Item = usize> {
    draft.statements.iter().map(|&at| corpus.statements[at].article)
}

fn fails(kind: FindingKind) -> bool {
    use FindingKind::{ChangeFails, RangeFails, ShareFails, SumFails};
    matches!(kind, ChangeFails | RangeFails | ShareFails | SumFails)
}
