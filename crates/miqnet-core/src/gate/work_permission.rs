//! May she work? (WP-1 … WP-15)

use miqnet_domain::candidate::WorkPermission;
use miqnet_domain::finding::{Arg, Message, Open, Partner, Question, Step};
use miqnet_domain::{Candidate, Rule};

use crate::{sink::Sink, world::World};

/// Answers from the residence document alone; every vacancy gets the same answer.
pub(crate) fn judge(candidate: &Candidate, world: &World<'_>, sink: &mut impl Sink) {
    let office = responsible_office(candidate, world);
    let none = Vec::new;
    match candidate.work_permission.value() {
        Some(WorkPermission::Unrestricted) => {
            sink.met(Rule::Wp1, Message::WpUnrestricted, none);
            sink.note(Rule::Wp2, Message::WpCopyTitle, none);
            return;
        }
        Some(WorkPermission::CheckDocument) => {
            let step = Open::Step(Step::ShowDocument, office);
            sink.open(Rule::Wp6, step, Message::WpCheckDocument, none);
            sink.note(Rule::Wp2, Message::WpCopyTitle, none);
        }
        Some(WorkPermission::ApprovalNeeded) => {
            let step = Open::Step(Step::AskApproval, office);
            sink.open(Rule::Wp9, step, Message::WpApprovalNeeded, none);
        }
        Some(WorkPermission::NotPermitted) => {
            sink.blocked(Rule::Wp9, Message::WpNotPermitted, none);
        }
        None => {
            let ask = Open::Ask(Question::WorkPermission);
            sink.open(Rule::Wp7, ask, Message::WpUnknown, none);
        }
    }
    sink.note(Rule::Wp15, Message::WpAbh, || vec![Arg::Partner(office)]);
}

/// The Ausländerbehörde of the place where she lives (WP-15).
pub(crate) fn responsible_office(candidate: &Candidate, world: &World<'_>) -> Partner {
    candidate
        .home
        .value()
        .and_then(|home| world.travel.place(*home))
        .map_or(Partner::AbhElsewhere, |place| place.abh)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::{Fact, Verdict};

    use super::*;
    use crate::testing::{candidate, judged, postal, world};

    #[track_caller]
    fn check(permission: Fact<WorkPermission>, verdict: Verdict, rules: &[&str]) {
        let mut someone = candidate("K-1");
        someone.work_permission = permission;
        someone.home = Fact::Stated(postal("71083"));
        let (got, got_rules) = judged(|sink| judge(&someone, &world(), sink));
        assert_eq!((got, got_rules.as_slice()), (verdict, rules));
    }

    #[test]
    fn each_permission_has_its_answer() {
        use Verdict::*;
        use WorkPermission::*;
        check(Fact::Stated(Unrestricted), EligibleNow, &["WP-1", "WP-2"]);
        check(
            Fact::Stated(CheckDocument),
            EligibleWithCondition,
            &["WP-6", "WP-2", "WP-15"],
        );
        check(
            Fact::Stated(ApprovalNeeded),
            EligibleWithCondition,
            &["WP-9", "WP-15"],
        );
        check(Fact::Stated(NotPermitted), NotEligible, &["WP-9", "WP-15"]);
    }

    #[test]
    fn an_unknown_permission_is_asked_for_and_never_refused() {
        check(
            Fact::Unknown,
            Verdict::EligibleWithCondition,
            &["WP-7", "WP-15"],
        );
    }

    #[test]
    fn the_office_follows_from_the_town() {
        let mut someone = candidate("K-1");
        someone.home = Fact::Stated(postal("71083"));
        assert_eq!(
            responsible_office(&someone, &world()),
            Partner::AbhHerrenberg
        );
        someone.home = Fact::Unknown;
        assert_eq!(
            responsible_office(&someone, &world()),
            Partner::AbhElsewhere
        );
    }
}
