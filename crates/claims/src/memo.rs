//! What has been found at the tokens of a sentence, kept where many rules ask for the same.

use std::cell::{Cell, RefCell};

/// The answers to one question about tokens, each found when it is first asked for.
#[derive(Debug)]
pub(crate) struct Memo<T> {
    /// One a token: what is known of it.
    places: Vec<Cell<u32>>,
    answers: RefCell<Vec<T>>,
}

/// Of a token that has not been asked about.
const UNASKED: u32 = 0;

/// Of a token at which nothing was found.
const NOTHING: u32 = 1;

/// Of a token at which the first of the answers was found; those of the others follow.
const FOUND: u32 = 2;

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { places: Vec::new(), answers: RefCell::default() }
    }
}

impl<T: Copy> Memo<T> {
    /// Forgets the last sentence and makes room for one of `tokens`.
    pub(crate) fn clear(&mut self, tokens: usize) {
        self.places.clear();
        self.places.resize(tokens, Cell::new(UNASKED));
        self.answers.get_mut().clear();
    }

    /// The answer at token `at`, for which `find` is called the first time only; every time outside the
    /// sentence.
    #[inline]
    pub(crate) fn get(&self, at: usize, find: impl FnOnce() -> Option<T>) -> Option<T> {
        let Some(place) = self.places.get(at) else { return find() };
        match place.get() {
            UNASKED => {
                let answer = find();
                place.set(answer.map_or(NOTHING, |answer| self.keep(answer)));
                answer
            }
            NOTHING => None,
            found => self.answers.borrow().get((found - FOUND) as usize).copied(),
        }
    }

    fn keep(&self, answer: T) -> u32 {
        let mut answers = self.answers.borrow_mut();
        answers.push(answer);
        u32::try_from(answers.len() - 1).map_or(UNASKED, |place| place + FOUND)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_is_found_once() {
        let (mut memo, asked) = (Memo::default(), Cell::new(0));
        memo.clear(3);
        let half = |at: usize| {
            memo.get(at, || {
                asked.set(asked.get() + 1);
                at.is_multiple_of(2).then_some(at / 2)
            })
        };
        assert_eq!([half(2), half(1), half(2), half(1)], [Some(1), None, Some(1), None]);
        assert_eq!(asked.get(), 2);
        // Outside the sentence nothing is kept.
        assert_eq!([half(4), half(4)], [Some(2), Some(2)]);
        assert_eq!(asked.get(), 4);
    }

    #[test]
    fn another_sentence_has_other_answers() {
        let mut memo = Memo::default();
        for answer in [Some(7), None, Some(9)] {
            memo.clear(1);
            assert_eq!(memo.get(0, || answer), answer);
        }
    }
}
