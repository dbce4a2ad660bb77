//! PT-17: Faire Integration, where an offer asks for work without pay.

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let errand = about.is_unpaid_work().then_some(Errand {
        rule: GuidanceRule::Pt17,
        rank: Rank::UnpaidDoubt,
        office: Office::FairIntegration,
        request: Request::FairOffer,
        papers: &[Paper::Advert],
    });
    errand.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Message};

    use super::*;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, Scene};

    #[test]
    fn unpaid_work_is_a_doubt_and_a_low_wage_is_corrected_by_others() {
        let scene =
            |message| Scene::new(ACCOUNTANT).finding(Gate::Vacancy, Status::Blocked, message);
        let expected = [("fair_integration", Request::FairOffer, Rank::UnpaidDoubt)];
        check(errands, &scene(Message::VcUnpaidWork), &expected);
        check(errands, &scene(Message::VcUnpaidInternship), &expected);
        check(errands, &scene(Message::VcMinimumWage), &[]);
    }
}
