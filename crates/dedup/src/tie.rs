//! What the articles of a story have in common: why they are taken for reports of one event.

use std::collections::BTreeMap;

use tallywire_article::ArticleId;

use crate::anchor::{Anchor, Sort};
use crate::group::{Shared, in_words};
use crate::{Fingerprint, anchor, weight};

/// To so many members the others are held: more would take the square of a story's size.
const HUBS: usize = 64;

/// Two articles of a story, and what ties the one to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// An article.
    pub member: ArticleId,
    /// The one of the others that it has most in common with.
    pub to: ArticleId,
    /// The rarest numbers and names in both, in the words of `member` and, where it has others, of `to`;
    /// words of any sort where they share no number or name. Empty where they share nothing.
    pub shared_anchors: Vec<String>,
}

/// The strongest ties that hold `members` together: each but one is tied to another, and following
/// the ties leads from any to all. They are given as they were found, from the first member on.
///
/// A number or name counts the more, the fewer of the articles in `pile` hold it; `pile` holds the
/// members too. It is gone through once, and nothing is kept of it. Each member is compared with 64 others
/// at most.
///
/// ```
/// use tallywire_article::{Article, BlockKind, Span};
/// use tallywire_dedup::{Fingerprint, ties};
///
/// let fingerprint = |name: &str, text: &str| {
///     let mut article = Article::new(name, name, text.as_bytes());
///     let all = Span::new(0, text.len());
///     article.push_verbatim(BlockKind::Paragraph, text, all, all, "one line");
///     Fingerprint::of(&article, &[])
/// };
/// let pile = [
///     fingerprint("wire", "The port of Velmora handled 418,000 containers in May."),
///     fingerprint("daily", "In May 418,000 boxes went through Velmora, 7 percent more than last year."),
/// ];
/// let ties = ties(&pile, pile.iter().cloned());
/// assert_eq!(ties.len(), 1);
/// assert_eq!(ties[0].shared_anchors, ["Velmora", "418,000"]);
/// ```
#[must_use]
pub fn ties(members: &[Fingerprint], pile: impl Iterator<Item = Fingerprint>) -> Vec<Tie> {
    let weights = Weights::of(members, pile);
    let mut ties = Vec::new();
    // A spanning tree, grown as Prim does: of all members outside, the one most alike to one inside is next.
    let mut outside: Vec<Outside> = (1..members.len()).map(|at| Outside { at, to: 0, bits: -1.0 }).collect();
    let mut added = 0;
    while !outside.is_empty() {
        if ties.len() < HUBS {
            for one in &mut outside {
                one.meet(added, weights.in_common(&members[one.at], &members[added]));
            }
        }
        let next =
            (0..outside.len()).max_by(|&x, &y| outside[x].bits.total_cmp(&outside[y].bits).then(y.cmp(&x)));
        let Some(next) = next.map(|next| outside.remove(next)) else { break };
        added = next.at;
        ties.push(weights.tie(&members[next.at], &members[next.to]));
    }
    ties
}

/// A member that is not tied yet.
struct Outside {
    at: usize,
    /// The one of those inside that it has most in common with, and how much, in bits.
    to: usize,
    bits: f32,
}

impl Outside {
    fn meet(&mut self, inside: usize, bits: f32) {
        if bits > self.bits {
            (self.to, self.bits) = (inside, bits);
        }
    }
}

/// How many articles of a pile hold each anchor of a story.
struct Weights {
    holders: BTreeMap<u64, usize>,
    articles: usize,
}

impl Weights {
    fn of(members: &[Fingerprint], pile: impl Iterator<Item = Fingerprint>) -> Self {
        let keys = members.iter().flat_map(|member| &member.anchors.list).map(|anchor| (anchor.key, 0));
        let mut weights = Self { holders: keys.collect(), articles: 0 };
        for article in pile {
            weights.articles += 1;
            for anchor in &article.anchors.list {
                if let Some(holders) = weights.holders.get_mut(&anchor.key) {
                    *holders += 1;
                }
            }
        }
        weights
    }

    /// What an anchor says, in bits.
    fn bits(&self, anchor: &Anchor) -> f32 {
        let holders = self.holders.get(&anchor.key).copied().unwrap_or_default();
        weight::bits(holders.max(1), self.articles.max(1), anchor.prior)
    }

    /// How much the numbers, names and words that stand in both say, in bits.
    fn in_common(&self, a: &Fingerprint, b: &Fingerprint) -> f32 {
        in_both(a, b).map(|(_, anchor, _)| self.bits(anchor)).sum()
    }

    fn tie(&self, member: &Fingerprint, to: &Fingerprint) -> Tie {
        let words = [member.anchors.words(), to.anchors.words()];
        let shared = |listed: fn(&Anchor) -> bool| {
            let listed = in_both(member, to).filter(|(_, anchor, _)| listed(anchor));
            let shared = listed.map(|(at, anchor, other)| Shared {
                sort: anchor.sort,
                bits: self.bits(anchor),
                at: [at, other],
            });
            in_words(shared.collect(), &words)
        };
        let mut shared_anchors = shared(is_telling);
        if shared_anchors.is_empty() {
            shared_anchors = shared(|_| true);
        }
        Tie { member: member.article, to: to.article, shared_anchors }
    }
}

/// Whether it is a name, or a number of more than one digit.
fn is_telling(anchor: &Anchor) -> bool {
    match anchor.sort {
        Sort::Number => anchor.prior < anchor::ONE_DIGIT,
        Sort::Sum | Sort::Name | Sort::Sound => true,
        Sort::Word | Sort::Pair => false,
    }
}

/// The anchors that stand in both, with their places in the lists of either.
fn in_both<'a>(a: &'a Fingerprint, b: &'a Fingerprint) -> impl Iterator<Item = (u16, &'a Anchor, u16)> {
    let of_b = &b.anchors.list;
    (0_u16..).zip(&a.anchors.list).filter_map(move |(at, anchor)| {
        let other = of_b.binary_search_by_key(&anchor.key, |other| other.key).ok()?;
        Some((at, anchor, u16::try_from(other).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use tallywire_article::{Article, BlockKind, Span};

    use super::*;

    fn fingerprints(texts: &[&str]) -> Vec<Fingerprint> {
        let of = |(at, &text): (usize, &&str)| {
            let name = at.to_string();
            let mut article = Article::new(&name, &name, text.as_bytes());
            let all = Span::new(0, text.len());
            article.push_verbatim(BlockKind::Paragraph, text, all, all, "one line");
            Fingerprint::of(&article, &[])
        };
        texts.iter().enumerate().map(of).collect()
    }

    /// Who is tied to whom, by place, and by what.
    fn check(texts: &[&str]) -> Vec<String> {
        let members = fingerprints(texts);
        let place = |id| members.iter().position(|member| member.article == id).unwrap();
        let ties = ties(&members, members.iter().cloned());
        let shown = |tie: &Tie| {
            format!("{} to {}: {}", place(tie.member), place(tie.to), tie.shared_anchors.join(", "))
        };
        ties.iter().map(shown).collect()
    }

    #[test]
    fn each_is_tied_to_the_one_that_it_has_most_in_common_with() {
        let texts = [
            "Divers found the Halvorsen at 1,340 metres off Tessaly.",
            "The wreck lies off Tessaly, said Quillback, who led the dive.",
            "At 1,340 metres, Quillback and her divers filmed the Halvorsen.",
            "Снимки сделаны на глубине 1340 метров, рассказала Квиллбек.",
        ];
        let expected =
            ["2 to 0: Halvorsen, 1,340", "1 to 2: Quillback", "3 to 2: 1340 = 1,340, Квиллбек = Quillback"];
        assert_eq!(check(&texts), expected);
    }

    #[test]
    fn where_no_number_or_name_is_shared_words_are_named() {
        let texts = ["A flooded quay and a sunken ferry.", "the ferry had 3 holes, the quay has 3 more."];
        assert_eq!(check(&texts), ["1 to 0: ferry, quay"]);
    }

    #[test]
    fn one_or_none_has_no_tie_and_strangers_share_nothing() {
        assert_eq!(check(&[]), [""; 0]);
        assert_eq!(check(&["One alone."]), [""; 0]);
        assert_eq!(check(&["Apples ripen.", "Boats sail."]), ["1 to 0: "]);
    }

    #[test]
    fn stories_beyond_the_hubs_are_tied_all_the_same() {
        let texts: Vec<String> =
            (0..HUBS + 20).map(|n| format!("Velmora counts {} crates.", 1000 + n)).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let ties = check(&texts);
        assert_eq!(ties.len(), texts.len() - 1);
        assert!(ties.iter().all(|tie| tie.contains("Velmora")), "{ties:?}");
    }
}
