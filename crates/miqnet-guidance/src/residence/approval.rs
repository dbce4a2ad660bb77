//! WP-9, WP-10: waiting times and bans that the office reads before it permits work. They are named
//! so that nobody is surprised; whether one holds for her, the Ausländerbehörde alone says.

use miqnet_domain::finding::Message;

use super::Warnings;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn warn(about: &Subject<'_>, warnings: &mut Warnings) {
    if !about.says_any(&[Message::WpApprovalNeeded, Message::WpNotPermitted]) {
        return;
    }
    let terms = about.policy.residence;
    let waiting = Value::Months(terms.waiting_months);
    let reception = Value::Months(terms.reception_months);
    warnings.say(
        GuidanceRule::Wp9,
        Saying::WaitingTimes,
        &[waiting, reception],
    );
    warnings.say(GuidanceRule::Wp10, Saying::WorkBans, &[waiting]);
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Open, Partner, Step};

    use super::super::check;
    use super::*;
    use crate::testing::{SALES, Scene};

    #[test]
    fn whose_work_needs_a_permission_hears_of_waiting_times_and_bans() {
        let step = Status::Open(Open::Step(Step::AskApproval, Partner::AbhHerrenberg));
        for (status, message, expected) in [
            (step, Message::WpApprovalNeeded, &["WP-9", "WP-10"][..]),
            (Status::Blocked, Message::WpNotPermitted, &["WP-9", "WP-10"]),
            (step, Message::WpCheckDocument, &[]),
            (Status::Met, Message::WpUnrestricted, &[]),
        ] {
            let scene = Scene::new(SALES).finding(Gate::WorkPermission, status, message);
            let hints = check(warn, &scene, expected, &[]);
            let terms = scene.policy.residence;
            let waiting = Value::Months(terms.waiting_months);
            let reception = Value::Months(terms.reception_months);
            assert_ne!(waiting, reception);
            if let [procedure, duldung] = hints.as_slice() {
                assert_eq!(procedure.values, [waiting, reception]);
                assert_eq!(duldung.values, [waiting]);
            }
        }
    }
}
