//! FD-8: help beside a training (AsA flex), §§ 74–75a SGB III.

use miqnet_domain::vacancy::Kind;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::Saying;
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let is_training = matches!(about.vacancy.kind, Kind::Ausbildung | Kind::Eq);
    let outcome = Conditions::default()
        .must(is_training, Reason::NoTraining)
        .outcome();
    FundingHint {
        rule: GuidanceRule::Fd8,
        outcome,
        saying: Saying::TrainingHelp,
        values: Vec::new(),
        beneficiary: Beneficiary::Person,
        decides: Office::job_service(about.case),
        deadline: Deadline::Course,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    #[track_caller]
    fn check(kind: Kind, expected: Outcome) {
        let mut scene = Scene::new(SALES);
        scene.vacancy.kind = kind;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn trainees_and_eq_can_be_helped() {
        for kind in Kind::ALL {
            let expected = match kind {
                Kind::Ausbildung | Kind::Eq => Outcome::MayBeChecked,
                _ => Outcome::NotApplicable(Reason::NoTraining),
            };
            check(kind, expected);
        }
    }
}
