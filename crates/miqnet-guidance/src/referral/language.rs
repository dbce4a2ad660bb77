//! PT-11: the Clearingstelle, wherever German is missing. No course is promised (LG-7).

use miqnet_domain::finding::{Gate, Message, Partner, Step};

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = Vec::new();
    let mut add = |rank, request| {
        found.push(Errand {
            rule: GuidanceRule::Pt11,
            rank,
            office: Office::Partner(Partner::ClearingLanguage),
            request,
            papers: &[Paper::LanguageCertificate],
        });
    };
    if about.is_closed(Gate::Language) {
        add(Rank::FormalLanguage, Request::LanguageCourse);
    } else if about.step(Step::LanguageCourse).is_some() {
        add(Rank::Language, Request::LanguageCourse);
    }
    if about.step(Step::LanguageCertificate).is_some() {
        add(Rank::Language, Request::LanguageExam);
    }
    if about.says_any(&[Message::LgUnknown, Message::LgFormalEvidence]) {
        add(Rank::Language, Request::LevelTest);
    }
    if about.german_of_goal().is_some() {
        add(Rank::GoalLanguage, Request::LanguageCourse);
    }
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Open, Question};
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::check;
    use crate::testing::{NURSE, SALES, Scene};

    const OFFICE: &str = "clearing_language";

    #[test]
    fn each_gap_of_language_has_its_question() {
        #[track_caller]
        fn gap(status: Status, message: Message, rank: Rank, request: Request) {
            let scene = Scene::new(SALES).finding(Gate::Language, status, message);
            check(errands, &scene, &[(OFFICE, request, rank)]);
        }
        let step = |step| Status::Open(Open::Step(step, Partner::ClearingLanguage));
        let ask = Status::Open(Open::Ask(Question::LanguageLevel));
        gap(
            Status::Blocked,
            Message::LgFormalMissing,
            Rank::FormalLanguage,
            Request::LanguageCourse,
        );
        gap(
            step(Step::LanguageCourse),
            Message::LgOneBelow,
            Rank::Language,
            Request::LanguageCourse,
        );
        gap(
            step(Step::LanguageCertificate),
            Message::LgFormalCertificate,
            Rank::Language,
            Request::LanguageExam,
        );
        gap(ask, Message::LgUnknown, Rank::Language, Request::LevelTest);
    }

    #[test]
    fn the_licence_of_her_profession_is_a_goal_of_the_course() {
        let state = RecognitionState::NotApplied;
        let nurse = Scene::new(SALES).learned(NURSE, Award::JuniorSpecialist, state);
        check(
            errands,
            &nurse,
            &[(OFFICE, Request::LanguageCourse, Rank::GoalLanguage)],
        );
        check(errands, &Scene::new(SALES), &[]);
    }
}
