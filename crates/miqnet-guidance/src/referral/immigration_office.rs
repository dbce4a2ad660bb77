//! PT-3: the Ausländerbehörde of the town (WP-15), for permissions and warnings about the title.

use miqnet_domain::finding::Message;

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::residence;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = Vec::new();
    let mut add = |rank, request, papers| {
        found.push(Errand {
            rule: GuidanceRule::Pt3,
            rank,
            office: Office::Partner(about.immigration_office()),
            request,
            papers,
        });
    };
    let title: &[Paper] = &[Paper::ResidenceTitle];
    let with_advert: &[Paper] = &[Paper::ResidenceTitle, Paper::Advert];
    if about.says_any(&[Message::WpCheckDocument, Message::WpUnknown]) {
        add(Rank::Permission, Request::ReadTitle, with_advert);
    }
    if about.says(Message::WpApprovalNeeded) {
        let papers = &[Paper::ResidenceTitle, Paper::Advert, Paper::FirmDeclaration];
        add(Rank::Permission, Request::WorkPermit, papers);
    }
    if about.says(Message::WpNotPermitted) {
        add(Rank::Permission, Request::PermitLater, title);
    }
    for request in residence::requests(about) {
        add(Rank::Residence, request, title);
    }
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::finding::{Gate, Open, Partner, Question, Step};
    use miqnet_domain::{Fact, Status};
    use miqnet_testkit::build::postal;

    use super::*;
    use crate::case_file::TitleKind;
    use crate::referral::check;
    use crate::testing::{SALES, Scene};

    #[test]
    fn the_office_of_the_town_reads_and_gives_permissions() {
        let ask = Status::Open(Open::Ask(Question::WorkPermission));
        let step = Status::Open(Open::Step(Step::AskApproval, Partner::AbhHerrenberg));
        for (status, message, request) in [
            (ask, Message::WpUnknown, Request::ReadTitle),
            (step, Message::WpCheckDocument, Request::ReadTitle),
            (step, Message::WpApprovalNeeded, Request::WorkPermit),
            (
                Status::Blocked,
                Message::WpNotPermitted,
                Request::PermitLater,
            ),
        ] {
            let mut scene = Scene::new(SALES).finding(Gate::WorkPermission, status, message);
            for (home, office) in [
                ("71083", "abh_herrenberg"),
                ("71101", "abh_bb_county"),
                ("70173", "abh_elsewhere"),
            ] {
                scene.candidate.home = Fact::Stated(postal(home));
                check(errands, &scene, &[(office, request, Rank::Permission)]);
            }
        }
    }

    #[test]
    fn a_title_that_ends_soon_is_a_reason_to_go_there_early() {
        let mut scene = Scene::new(SALES);
        check(errands, &scene, &[]);
        scene.case.title = Fact::Stated(TitleKind::TemporaryProtection);
        scene.case.title_end = Fact::Stated(date(2027, 3, 4));
        let expected = [("abh_sindelfingen", Request::TitleEnd, Rank::Residence)];
        check(errands, &scene, &expected);
    }
}
