//! Can she start when the work starts? (ST-1)

use jiff::civil::Date;
use miqnet_domain::finding::{Arg, Message, Open, Question};
use miqnet_domain::{Candidate, Fact, Rule, Vacancy};

use crate::{sink::Sink, world::World};

/// When one vacancy starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    /// The first day of work, not before `as_of`.
    pub(crate) earliest: Date,
    /// The last day on which it can start, where one is stated.
    pub(crate) latest: Option<Date>,
}

impl Need {
    /// A start that is not stated is at once.
    pub(crate) fn of(vacancy: &Vacancy, world: &World<'_>) -> Self {
        let earliest = vacancy.start_earliest.or(world.as_of).max(world.as_of);
        Self {
            earliest,
            latest: vacancy.start_latest,
        }
    }

    /// The same with a start on this day or, where it says so, later.
    pub(crate) fn starting_on(&self, day: Date) -> Self {
        Self {
            earliest: self.earliest.max(day),
            latest: self.latest,
        }
    }
}

/// Answers from the day on which she is available.
pub(crate) fn judge(candidate: &Candidate, need: &Need, sink: &mut impl Sink) {
    match (candidate.available_from, need.latest) {
        (Fact::Unknown, _) => {
            let ask = Open::Ask(Question::AvailableFrom);
            sink.open(Rule::St1, ask, Message::StUnknown, Vec::new);
        }
        (Fact::Stated(day) | Fact::Assumed(day), _) if day <= need.earliest => {
            sink.met(Rule::St1, Message::StNow, Vec::new);
        }
        (Fact::Stated(day) | Fact::Assumed(day), Some(latest)) if day > latest => {
            let args = || vec![Arg::Date(Some(day)), Arg::Date(Some(latest))];
            sink.blocked(Rule::St1, Message::StTooLate, args);
        }
        (Fact::Stated(day) | Fact::Assumed(day), _) => {
            let wait = Open::Wait(Some(day));
            sink.open(Rule::St1, wait, Message::StLater, || {
                vec![Arg::Date(Some(day))]
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Verdict::{self, *};

    use super::*;
    use crate::testing::{candidate, judged};

    #[track_caller]
    fn check(available: Fact<Date>, latest: Option<Date>, verdict: Verdict) {
        let mut someone = candidate("K-1");
        someone.available_from = available;
        let need = Need {
            earliest: date(2027, 1, 4),
            latest,
        };
        assert_eq!(judged(|sink| judge(&someone, &need, sink)).0, verdict);
    }

    #[test]
    fn the_start_is_compared_with_both_ends() {
        check(Fact::Stated(date(2027, 1, 4)), None, EligibleNow);
        check(Fact::Stated(date(2027, 1, 5)), None, EligibleWithCondition);
        check(
            Fact::Stated(date(2027, 2, 1)),
            Some(date(2027, 2, 1)),
            EligibleWithCondition,
        );
        check(
            Fact::Stated(date(2027, 2, 2)),
            Some(date(2027, 2, 1)),
            NotEligible,
        );
        check(Fact::Unknown, Some(date(2027, 2, 1)), EligibleWithCondition);
        check(Fact::Unknown, None, EligibleWithCondition);
    }
}
