//! PT-4: free counselling on recognition (RC-15).

use miqnet_domain::finding::{Message, Partner};
use miqnet_domain::recognition::RecognitionState;

use super::{Errand, Paper, Rank, Request, authority};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let licensed = about.unfinished().filter(Own::can_be_recognised);
    let mut found: Vec<Errand> = licensed
        .filter_map(|own| {
            let rank = match (
                authority::is_asked_now(about, &own),
                own.is_before_application(),
            ) {
                (true, true) => Rank::CounselFirst,
                (true, false) => Rank::CounselBeside,
                (false, true) => Rank::GoalCounsel,
                // The authority has the file, and this place does not wait for it.
                (false, false) => return None,
            };
            let request = if own.state == Some(RecognitionState::Denied) {
                Request::AfterRefusal
            } else {
                Request::RecognitionWay
            };
            Some(errand(rank, request, own.papers_before_application()))
        })
        .collect();
    // Where papers of a free profession are missing, nobody can compare them (RC-5).
    let mut free = about.unfinished().filter(|own| !own.can_be_recognised());
    if let Some(own) = free.find(|own| own.state == Some(RecognitionState::DocumentsMissing)) {
        let papers = own.papers_before_application();
        found.push(errand(Rank::GoalCounsel, Request::RecognitionWay, papers));
    }
    // The law has no procedure of recognition: the chamber knows its ways (PT-9).
    let asks = about.says_any(&[Message::RcCounselling, Message::RcLicenceUnknown]);
    if found.is_empty() && asks && !about.offers_law() {
        let papers = &[Paper::Diploma, Paper::WorkReferences];
        found.push(errand(Rank::CounselFirst, Request::RecognitionWay, papers));
    }
    found
}

fn errand(rank: Rank, request: Request, papers: &'static [Paper]) -> Errand {
    Errand {
        rule: GuidanceRule::Pt4,
        rank,
        office: Office::Partner(Partner::RecognitionCounsel),
        request,
        papers,
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Open, Question};
    use miqnet_domain::recognition::Award;

    use super::*;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, LAWYER, NURSE, SALES, Scene};

    const OFFICE: &str = "recognition_counsel";

    fn nurse(vacancy: u32, state: RecognitionState) -> Scene {
        Scene::new(vacancy).learned(NURSE, Award::JuniorSpecialist, state)
    }

    fn closed(scene: Scene) -> Scene {
        scene.finding(
            Gate::Recognition,
            Status::Blocked,
            Message::RcLicenceMissing,
        )
    }

    #[test]
    fn counselling_comes_before_the_first_application_and_beside_a_running_one() {
        use RecognitionState::*;
        let way = Request::RecognitionWay;
        check(
            errands,
            &closed(nurse(NURSE, NotApplied)),
            &[(OFFICE, way, Rank::CounselFirst)],
        );
        check(
            errands,
            &closed(nurse(NURSE, ConditionalCompensation)),
            &[(OFFICE, way, Rank::CounselBeside)],
        );
        check(
            errands,
            &closed(nurse(NURSE, Denied)),
            &[(OFFICE, Request::AfterRefusal, Rank::CounselFirst)],
        );
    }

    #[test]
    fn missing_papers_of_a_free_profession_are_counselled_on() {
        let state = RecognitionState::DocumentsMissing;
        let degree = Scene::new(SALES).learned(ACCOUNTANT, Award::Bachelor, state);
        check(
            errands,
            &degree,
            &[(OFFICE, Request::RecognitionWay, Rank::GoalCounsel)],
        );
    }

    #[test]
    fn a_post_of_a_lawyer_leads_to_no_counselling_on_recognition() {
        let ask = Status::Open(Open::Ask(Question::Recognition));
        let unknown = |kldb| {
            let scene = Scene::new(kldb);
            scene.finding(Gate::Recognition, ask, Message::RcLicenceUnknown)
        };
        check(errands, &unknown(LAWYER), &[]);
        check(
            errands,
            &unknown(NURSE),
            &[(OFFICE, Request::RecognitionWay, Rank::CounselFirst)],
        );
    }

    #[test]
    fn another_job_leaves_the_profession_a_goal() {
        use RecognitionState::*;
        check(
            errands,
            &nurse(SALES, NotApplied),
            &[(OFFICE, Request::RecognitionWay, Rank::GoalCounsel)],
        );
        check(errands, &nurse(SALES, InProcedure), &[]);
        check(errands, &nurse(SALES, Licensed), &[]);
        check(errands, &Scene::new(SALES), &[]);
    }
}
