//! What has been found at the tokens of a sentence, kept where many rules ask for the same.

use std::cell::{Cell, RefCell};

/// The answers to one question about tokens, each found when it is first asked for.
#[derive(Debug)]
pub(crate) struct Memo<T> {
    /// One a token.
    places: Vec<Cell<Place>>,
    answers: RefCell<Vec<T>>,
}

/// What is known of a token.
#[derive(Clone, Copy, Debug)]
enum Place {
    Unasked,
    /// Asked, and nothing found.
    Nothing,
    /// Found, with its place among the answers.
    Found(u32),
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { places: Vec::with_capacity(64), answers: RefCell::new(Vec::with_capacity(8)) }
    }
}

impl<T: Copy> Memo<T> {
    /// Forgets the last sentence and makes room for one of `tokens`.
    pub(crate) fn clear(&mut self, tokens: usize) {
        self.places.clear();
        self.places.resize(tokens, Cell::new(Place::Unasked));
        self.answers.get_mut().clear();
    }

    /// The answer at token `at`, for which `find` is called the first time only; every time outside the
    /// sentence.
    pub(crate) fn get(&self, at: usize, find: impl FnOnce() -> Option<T>) -> Option<T> {
        let Some(place) = self.places.get(at) else { return find() };
        match place.get() {
            Place::Nothing => return None,
            Place::Found(answer) => return self.answers.borrow().get(answer as usize).copied(),
            Place::Unasked => {}
        }
        let answer = find();
        place.set(answer.map_or(Place::Nothing, |answer| self.keep(answer)));
        answer
    }

    fn keep(&self, answer: T) -> Place {
        let mut answers = self.answers.borrow_mut();
        answers.push(answer);
        u32::try_from(answers.len() - 1).map_or(Place::Unasked, Place::Found)
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
