//! PT-11: the Clearingstelle, wherever German is missing. No course is promised (LG-7).

use miqnet_domain::Language;
use miqnet_domain::finding::{Gate, Message, Partner, Step};
use miqnet_domain::language::Evidence;

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
            papers: papers(about),
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

/// Her certificate where she has one, the confirmation of a course that runs, else her document
/// alone.
fn papers(about: &Subject<'_>) -> &'static [Paper] {
    let skills = about.candidate.languages.value().into_iter().flatten();
    let mut german = skills.filter(|skill| skill.language == Language::DE);
    let Some(skill) = german.next() else {
        return &[Paper::ResidenceDocument];
    };
    if skill.evidence.value() == Some(&Evidence::Certificate) {
        &[Paper::ResidenceDocument, Paper::LanguageCertificate]
    } else if skill.course.is_some() {
        &[Paper::ResidenceDocument, Paper::CourseConfirmation]
    } else {
        &[Paper::ResidenceDocument]
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Open, Question};
    use miqnet_domain::language::Course;
    use miqnet_domain::recognition::{Award, RecognitionState};
    use miqnet_domain::{Cefr, Fact, Status};
    use miqnet_testkit::build;

    use super::*;
    use crate::referral::check;
    use crate::testing::{NURSE, SALES, Scene};

    const OFFICE: &str = "clearing_language";

    #[test]
    fn who_has_no_certificate_is_not_asked_for_one() {
        let step = Status::Open(Open::Step(Step::LanguageCourse, Partner::ClearingLanguage));
        let gap = || Scene::new(SALES).finding(Gate::Language, step, Message::LgOneBelow);
        #[track_caller]
        fn brings(scene: &Scene, paper: Paper, expected: bool) {
            let errands = scene.with(errands);
            let brings = errands.iter().any(|one| one.papers.contains(&paper));
            assert_eq!((errands.len(), brings), (1, expected));
        }
        let mut scene = gap();
        let with = |evidence: Fact<Evidence>, course: Option<Course>| {
            let mut skill = build::german(Cefr::B1);
            (skill.evidence, skill.course) = (evidence, course);
            Fact::Stated(vec![skill])
        };
        scene.candidate.languages = with(Fact::Stated(Evidence::Certificate), None);
        brings(&scene, Paper::LanguageCertificate, true);
        scene.candidate.languages = with(Fact::Stated(Evidence::SelfReport), None);
        brings(&scene, Paper::LanguageCertificate, false);
        scene.candidate.languages = Fact::Stated(Vec::new());
        brings(&scene, Paper::LanguageCertificate, false);
        let course = Course {
            expected_level: Cefr::B2,
            expected_on: Fact::Unknown,
        };
        scene.candidate.languages = with(Fact::Unknown, Some(course));
        brings(&scene, Paper::CourseConfirmation, true);
    }

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
