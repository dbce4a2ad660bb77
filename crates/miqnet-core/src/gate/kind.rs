//! Does she look for this kind of place, and does a training take her? (KP-1 … KP-3)

use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::money::Pay;
use miqnet_domain::recognition::{Qualification, RecognitionState, Schooling};
use miqnet_domain::vacancy::{InternshipPurpose, Kind};
use miqnet_domain::{Candidate, Rule, Vacancy, Verdict};

use super::settled;
use crate::sink::Sink;

/// What one vacancy is and what schooling it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    kind: Kind,
    unpaid_orientation: bool,
    entry: Schooling,
    eq_first: bool,
}

impl Need {
    pub(crate) fn of(vacancy: &Vacancy) -> Self {
        let orientation = vacancy
            .internship
            .is_some_and(|internship| internship.purpose == InternshipPurpose::Orientation);
        Self {
            kind: vacancy.kind,
            unpaid_orientation: vacancy.kind == Kind::Internship
                && orientation
                && vacancy.pay.value() == Some(&Pay::Unpaid),
            entry: if vacancy.kind.is_entry() {
                vacancy.entry
            } else {
                Schooling::None
            },
            eq_first: vacancy.kind == Kind::Ausbildung && vacancy.eq_first,
        }
    }
}

/// Answers from the kinds she looks for and, for a way into work, from her schooling.
pub(crate) fn judge(candidate: &Candidate, need: &Need, sink: &mut impl Sink) {
    let kind = || vec![Arg::Kind(need.kind)];
    match candidate.wants(need.kind).value() {
        Some(true) => sink.met(Rule::Kp1, Message::KpWanted, kind),
        Some(false) => sink.blocked(Rule::Kp1, Message::KpUnwanted, kind),
        None => {
            let ask = Open::Ask(Question::KindsWanted);
            sink.open(Rule::Kp1, ask, Message::KpUnknown, kind);
        }
    }
    if need.unpaid_orientation {
        orientation(candidate, sink);
    }
    if need.eq_first {
        let step = Open::Step(Step::StartWithEq, Partner::JobService);
        sink.open(Rule::Kp2, step, Message::KpEqFirst, Vec::new);
    }
    if need.entry > Schooling::None {
        schooling(candidate, need.entry, sink);
    }
    let more_hours = candidate
        .wanted_minutes
        .value()
        .is_some_and(|wanted| wanted.from >= 15 * 60);
    if need.kind == Kind::Minijob && more_hours {
        sink.note(Rule::Py13, Message::KpMinijobTrap, Vec::new);
    }
}

/// Orientation without pay is lawful only on the way to a training (PY-9).
fn orientation(candidate: &Candidate, sink: &mut impl Sink) {
    match candidate.wants(Kind::Ausbildung).value() {
        Some(true) => {}
        Some(false) => sink.blocked(Rule::Py9, Message::KpOrientation, Vec::new),
        None => {
            let ask = Open::Ask(Question::KindsWanted);
            sink.open(Rule::Py9, ask, Message::KpUnknown, || {
                vec![Arg::Kind(Kind::Ausbildung)]
            });
        }
    }
}

/// Compares her best schooling with what the training asks.
fn schooling(candidate: &Candidate, entry: Schooling, sink: &mut impl Sink) {
    let args = || vec![Arg::Schooling(entry)];
    let (worst, best) = match candidate.qualifications.value() {
        None => (Verdict::NotEligible, Verdict::EligibleNow),
        Some(held) => {
            let least = |of: fn(&Qualification, Schooling) -> Verdict| {
                held.iter()
                    .map(|award| of(award, entry))
                    .min()
                    .unwrap_or(Verdict::NotEligible)
            };
            (least(at_worst), least(at_best))
        }
    };
    match settled(worst, best, |verdict| verdict) {
        Some(Verdict::EligibleNow) => sink.met(Rule::Kp3, Message::KpEntryMet, args),
        Some(Verdict::EligibleWithCondition) => {
            let step = Open::Step(Step::AssessSchooling, Partner::RpsEducation);
            sink.open(Rule::Kp3, step, Message::KpEntryAssess, args);
        }
        Some(Verdict::NotEligible) => sink.blocked(Rule::Kp3, Message::KpEntryMissing, args),
        None => {
            let ask = Open::Ask(Question::Awards);
            sink.open(Rule::Kp3, ask, Message::KpEntryUnknown, args);
        }
    }
}

/// One qualification where what is unknown of it counts against her.
fn at_worst(held: &Qualification, entry: Schooling) -> Verdict {
    match held.award.value() {
        Some(award) if award.schooling() >= entry => {
            let assessed = held
                .recognition
                .value()
                .is_some_and(|state| is_assessed(*state));
            if award.is_german() || assessed {
                Verdict::EligibleNow
            } else {
                Verdict::EligibleWithCondition
            }
        }
        _ => Verdict::NotEligible,
    }
}

/// One qualification where what is unknown of it counts for her.
fn at_best(held: &Qualification, entry: Schooling) -> Verdict {
    match held.award.value() {
        Some(award) if award.schooling() < entry => Verdict::NotEligible,
        Some(award) => {
            let assessed = held
                .recognition
                .value()
                .is_none_or(|state| is_assessed(*state));
            if award.is_german() || assessed {
                Verdict::EligibleNow
            } else {
                Verdict::EligibleWithCondition
            }
        }
        None => Verdict::EligibleNow,
    }
}

/// Whether an office has looked at the certificate with a positive result.
fn is_assessed(state: RecognitionState) -> bool {
    use RecognitionState::*;
    matches!(
        state,
        NoneNeeded
            | ZabEvaluated
            | PartialEquivalence
            | FullEquivalenceNoLicence
            | FullEquivalence
            | Licensed
    )
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;
    use miqnet_domain::Verdict::*;
    use miqnet_domain::recognition::Award;
    use miqnet_domain::vacancy::Kinds;

    use super::*;
    use crate::testing::{candidate, judged};

    fn need(kind: Kind, entry: Schooling) -> Need {
        Need {
            kind,
            unpaid_orientation: false,
            entry,
            eq_first: false,
        }
    }

    #[track_caller]
    fn check(wanted: Fact<Kinds>, need: &Need, verdict: Verdict) {
        let mut someone = candidate("K-1");
        someone.kinds_wanted = wanted;
        assert_eq!(judged(|sink| judge(&someone, need, sink)).0, verdict);
    }

    #[test]
    fn an_unwanted_kind_of_place_is_blocked() {
        let jobs = Fact::Stated(Kinds::default().with(Kind::Job));
        check(jobs, &need(Kind::Job, Schooling::None), EligibleNow);
        check(jobs, &need(Kind::Minijob, Schooling::None), NotEligible);
        check(
            Fact::Unknown,
            &need(Kind::Minijob, Schooling::None),
            EligibleWithCondition,
        );
    }

    #[test]
    fn unpaid_orientation_is_for_those_who_seek_training() {
        let orientation = Need {
            unpaid_orientation: true,
            ..need(Kind::Internship, Schooling::None)
        };
        let internship = Kinds::default().with(Kind::Internship);
        check(Fact::Stated(internship), &orientation, NotEligible);
        check(
            Fact::Stated(internship.with(Kind::Ausbildung)),
            &orientation,
            EligibleNow,
        );
    }

    #[test]
    fn an_eq_first_is_a_step() {
        let eq_first = Need {
            eq_first: true,
            ..need(Kind::Ausbildung, Schooling::None)
        };
        check(Fact::Stated(Kinds::ALL), &eq_first, EligibleWithCondition);
    }

    #[track_caller]
    fn check_school(award: Fact<Award>, state: Fact<RecognitionState>, verdict: Verdict) {
        let mut someone = candidate("K-1");
        someone.kinds_wanted = Fact::Stated(Kinds::ALL);
        someone.qualifications = Fact::Stated(vec![Qualification {
            occupation: Fact::Unknown,
            award,
            recognition: state,
            expected_on: Fact::Unknown,
        }]);
        let need = need(Kind::Ausbildung, Schooling::MittlereReife);
        assert_eq!(judged(|sink| judge(&someone, &need, sink)).0, verdict);
    }

    #[test]
    fn schooling_held_but_not_assessed_is_a_step() {
        use RecognitionState::*;
        check_school(
            Fact::Stated(Award::School9),
            Fact::Stated(ZabEvaluated),
            NotEligible,
        );
        let school = Fact::Stated(Award::School11);
        check_school(school, Fact::Stated(NotApplied), EligibleWithCondition);
        check_school(school, Fact::Stated(ZabEvaluated), EligibleNow);
        check_school(school, Fact::Unknown, EligibleWithCondition);
        check_school(Fact::Unknown, Fact::Unknown, EligibleWithCondition);
        check_school(
            Fact::Stated(Award::GermanTraining),
            Fact::Unknown,
            EligibleNow,
        );
    }
}
