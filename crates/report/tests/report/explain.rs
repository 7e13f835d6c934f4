use insta::assert_snapshot;
use tallywire_report::{Layout, Lookup, explain, find};

use crate::fixture::pile;

fn explained(id: &str) -> String {
    let pile = pile();
    let subject = find(&pile.results(), id).unwrap();
    explain(pile.results(), subject, Layout { width: 72, ..Layout::default() })
}

#[test]
fn a_claim_names_rule_and_cue_of_each_field() {
    assert_snapshot!(explained(&pile().claims[1].id.to_string()));
}

#[test]
fn an_article_says_why_each_block_is_what_it_is() {
    assert_snapshot!(explained(&pile().articles[3].id.to_string()));
}

#[test]
fn a_pair_shows_both_texts_side_by_side() {
    let pair = &pile().groups.pairs[0];
    assert_snapshot!(explained(&format!("{}+{}", pair.b, pair.a)));
}

#[test]
fn a_group_names_its_members_and_their_ties() {
    assert_snapshot!(explained(&pile().groups.copies[0].id.to_string()));
}

#[test]
fn a_story_says_what_its_members_have_in_common() {
    assert_snapshot!(explained(&pile().groups.stories[0].id.to_string()));
}

#[test]
fn a_finding_shows_its_statements_and_steps() {
    assert_snapshot!(explained(&pile().findings[1].id.to_string()));
}

#[test]
fn the_beginning_of_an_id_is_enough_if_no_other_begins_so() {
    let pile = pile();
    let id = pile.findings[0].id.to_string();
    assert!(find(&pile.results(), &id[..8]).is_ok());
    assert!(matches!(find(&pile.results(), "f_"), Err(Lookup::Ambiguous { ids, .. }) if ids.len() == 2));
    assert!(matches!(find(&pile.results(), "x_1"), Err(Lookup::Unknown(_))));
    let (ferry, kai) = (pile.articles[0].id, pile.articles[1].id);
    let apart = find(&pile.results(), &format!("{ferry}+{kai}")).err();
    assert_eq!(apart, Some(Lookup::NoPair { a: ferry, b: kai }));
}
