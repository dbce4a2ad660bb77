//! Which answers would change most?

use std::cmp::Reverse;

use miqnet_domain::finding::{Open, Question};
use miqnet_domain::{Candidate, Status, Verdict};
use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::explain::{Explanation, explain};
use crate::rank::Entry;

/// How many questions are shown.
const MOST_QUESTIONS: usize = 5;

/// A question with what hangs on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The question; one that the candidate can answer.
    pub question: Question,
    /// How many verdicts hang on the answer: vacancies that ask it and that nothing blocks, her
    /// wishes respected.
    pub n_verdicts: usize,
    /// How many of them ask nothing else and wait for nothing else, so that a good answer alone
    /// makes her eligible now.
    pub n_alone: usize,
}

/// The questions on which most verdicts hang; of equals those that decide more alone, then in their
/// order.
pub(super) fn questions(
    catalog: &Catalog<'_>,
    candidate: &Candidate,
    on_lists: &[Entry],
) -> Vec<Asked> {
    let open = on_lists.par_iter();
    let open = open.filter(|entry| entry.verdict == Verdict::EligibleWithCondition);
    let none = || vec![(0_usize, 0_usize); Question::ALL.len()];
    let counts = open
        .map(|entry| explain(catalog, candidate, entry.other_ix as usize))
        .fold(none, |mut counts, explanation| {
            count(&explanation, &mut counts);
            counts
        })
        .reduce(none, |mut all, some| {
            for (one, other) in all.iter_mut().zip(some) {
                *one = (one.0 + other.0, one.1 + other.1);
            }
            all
        });
    let questions = Question::ALL.iter().copied().zip(counts);
    let mut asked: Vec<Asked> = questions
        .filter(|(question, (n_verdicts, _))| *n_verdicts > 0 && !question.is_for_employer())
        .map(|(question, (n_verdicts, n_alone))| Asked {
            question,
            n_verdicts,
            n_alone,
        })
        .collect();
    asked.sort_by_key(|one| (Reverse(one.n_verdicts), Reverse(one.n_alone), one.question));
    asked.truncate(MOST_QUESTIONS);
    asked
}

/// Counts what one pair asks.
fn count(explanation: &Explanation, counts: &mut [(usize, usize)]) {
    let findings = explanation.findings.iter();
    let open: Vec<Open> = findings
        .filter_map(|finding| match finding.status {
            Status::Open(open) => Some(open),
            _ => None,
        })
        .collect();
    for (question, (n_verdicts, n_alone)) in Question::ALL.iter().zip(counts) {
        let asks = Open::Ask(*question);
        if open.contains(&asks) {
            *n_verdicts += 1;
            *n_alone += usize::from(open.iter().all(|one| *one == asks));
        }
    }
}
