//! PT-17: Faire Integration, where an offer asks for work without pay or for less than the law says.

use miqnet_domain::finding::Message;

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

/// Pay below a minimum: general, in care, of a branch, of a training (PY-1, PY-5, PY-6, PY-14).
const TOO_LOW: [Message; 4] = [
    Message::VcMinimumWage,
    Message::VcBranchWage,
    Message::VcCareWage,
    Message::VcTrainingPay,
];

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let rank = if about.is_unpaid_work() {
        Some(Rank::UnpaidDoubt)
    } else {
        about.says_any(&TOO_LOW).then_some(Rank::PayDoubt)
    };
    let errand = rank.map(|rank| Errand {
        rule: GuidanceRule::Pt17,
        rank,
        office: Office::FairIntegration,
        request: Request::FairOffer,
        papers: &[Paper::Advert],
    });
    errand.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::Gate;

    use super::*;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, Scene};

    const OFFICE: &str = "fair_integration";

    fn scene(message: Message) -> Scene {
        Scene::new(ACCOUNTANT).finding(Gate::Vacancy, Status::Blocked, message)
    }

    #[test]
    fn unpaid_work_is_a_doubt_before_all_others() {
        let expected = [(OFFICE, Request::FairOffer, Rank::UnpaidDoubt)];
        check(errands, &scene(Message::VcUnpaidWork), &expected);
        check(errands, &scene(Message::VcUnpaidInternship), &expected);
    }

    #[test]
    fn pay_that_is_too_low_is_one_after_the_correction() {
        for message in TOO_LOW {
            let expected = [(OFFICE, Request::FairOffer, Rank::PayDoubt)];
            check(errands, &scene(message), &expected);
        }
        check(errands, &scene(Message::VcWordingAge), &[]);
        check(errands, &Scene::new(ACCOUNTANT), &[]);
    }
}
