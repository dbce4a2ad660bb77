//! What a candidate answers to a vacancy, packed so that a pair is a sum.

use miqnet_domain::Verdict;

/// A pair of a candidate and a vacancy, judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The verdict.
    pub verdict: Verdict,
    /// The score, 0 to 100,000: thousandths of a percent.
    pub score: u32,
    /// Whether nothing she wishes speaks against it (WM-1); it never touches verdict or score.
    pub wish_match: bool,
}

/// The answer to one question: whether it opens, blocks or goes against a wish, and the weighted
/// points with their weight. Answers of one pair are added.
///
/// Bits 0–31 hold Σ w·p, bits 32–43 Σ w, and six bits each count what is open, what is blocked and
/// which wishes are hurt. Weights of eight criteria stay below 2^12 in sum (checked when a policy
/// is read), points are at most 1000, and there are fewer than 64 questions, so that no field
/// overflows into the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Answer(u64);

/// The answer to a question that may not have been asked yet, in the size of an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Memo(u64);

impl Memo {
    /// No question was asked. No sum of answers has all bits set.
    pub(crate) const UNASKED: Self = Self(u64::MAX);

    /// The answer, which is asked for where it is not known.
    #[inline]
    pub(crate) fn get_or_insert_with(&mut self, ask: impl FnOnce() -> Answer) -> Answer {
        if self.0 == Self::UNASKED.0 {
            self.0 = ask().0;
        }
        Answer(self.0)
    }

    /// The answer, where it is known.
    #[inline]
    pub(crate) fn get(self) -> Option<Answer> {
        (self.0 != Self::UNASKED.0).then_some(Answer(self.0))
    }
}

impl From<Answer> for Memo {
    fn from(answer: Answer) -> Self {
        Self(answer.0)
    }
}

const WEIGHT: u32 = 32;
const OPEN: u32 = 44;
const BLOCKED: u32 = 50;
const WISH: u32 = 56;
const SIX_BITS: u64 = 0b11_1111;

impl Answer {
    /// A gate's verdict.
    pub(crate) fn verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::EligibleNow => Self(0),
            Verdict::EligibleWithCondition => Self(1 << OPEN),
            Verdict::NotEligible => Self(1 << BLOCKED),
        }
    }

    /// A criterion's points with its weight; nothing where the criterion is left out.
    pub(crate) fn points(points: Option<u16>, weight: u16) -> Self {
        let Some(points) = points else { return Self(0) };
        let weight = u64::from(weight);
        Self((u64::from(points) * weight) | (weight << WEIGHT))
    }

    /// A wish that the vacancy goes against.
    pub(crate) fn wish(conflict: bool) -> Self {
        Self(u64::from(conflict) << WISH)
    }

    /// Both answers.
    #[inline]
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// Whether a gate is blocked or a wish is hurt, so that the pair is on no list.
    #[inline]
    pub(crate) fn is_off_list(self) -> bool {
        self.0 >> BLOCKED != 0
    }

    #[inline]
    pub(crate) fn is_blocked(self) -> bool {
        self.0 >> BLOCKED & SIX_BITS != 0
    }

    #[inline]
    pub(crate) fn is_open(self) -> bool {
        self.0 >> OPEN & SIX_BITS != 0
    }

    /// Σ w·p and Σ w.
    #[inline]
    pub(crate) fn fraction(self) -> (u32, u32) {
        (self.0 as u32, (self.0 >> WEIGHT) as u32 & 0xFFF)
    }

    /// ⌊100 · Σ w·p / Σ w⌋; 0 where no criterion counts.
    #[inline]
    pub(crate) fn score(self) -> u32 {
        let (points, weight) = self.fraction();
        // At most 100 · 1000 · 4095, which 32 bits hold.
        (100 * points).checked_div(weight).unwrap_or(0)
    }

    /// The pair that the sum of its answers means.
    pub(crate) fn pair(self) -> Pair {
        let verdict = match (self.is_blocked(), self.is_open()) {
            (true, _) => Verdict::NotEligible,
            (false, true) => Verdict::EligibleWithCondition,
            (false, false) => Verdict::EligibleNow,
        };
        Pair {
            verdict,
            score: self.score(),
            wish_match: self.0 >> WISH == 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_add_up_to_a_pair() {
        let sum = Answer::points(Some(1000), 30)
            .and(Answer::points(Some(500), 10))
            .and(Answer::points(None, 15))
            .and(Answer::verdict(Verdict::EligibleWithCondition));
        let pair = sum.pair();
        assert_eq!(pair.score, 100 * (30_000 + 5_000) / 40);
        assert_eq!(
            (pair.verdict, pair.wish_match),
            (Verdict::EligibleWithCondition, true)
        );
        let worse = sum
            .and(Answer::verdict(Verdict::NotEligible))
            .and(Answer::wish(true))
            .pair();
        assert_eq!(
            (worse.verdict, worse.wish_match),
            (Verdict::NotEligible, false)
        );
        assert_eq!(worse.score, pair.score);
    }

    #[test]
    fn a_question_is_asked_once() {
        let mut memo = Memo::UNASKED;
        assert_eq!(memo.get(), None);
        let answer = Answer::points(Some(7), 1);
        assert_eq!(memo.get_or_insert_with(|| answer), answer);
        let again = memo.get_or_insert_with(|| unreachable!("it was answered"));
        assert_eq!((again, memo.get()), (answer, Some(answer)));
        assert_eq!(Memo::from(answer).get(), Some(answer));
    }

    #[test]
    fn the_largest_sums_stay_in_their_fields() {
        let largest = Answer::points(Some(1000), 4095);
        assert_eq!(largest.score(), 100_000);
        assert!(!largest.is_open() && !largest.is_off_list());
    }
}
