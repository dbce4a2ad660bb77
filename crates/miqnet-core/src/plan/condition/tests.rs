use jiff::civil::date;
use miqnet_domain::language::Course;
use miqnet_domain::recognition::{Award, RecognitionState};
use miqnet_domain::{Fact, Vacancy};

use super::*;
use crate::testing::{candidate, german, qualification, vacancy, workdays, world};

const NURSE: u32 = 8130201;
const DOCTOR: u32 = 8140401;
const EDUCATOR: u32 = 8311301;
const TEACHER: u32 = 8412401;
const LAWYER: u32 = 7313401;
const NOTARY: u32 = 7312401;

/// Whether a step about this can begin for someone with one fact changed.
#[track_caller]
fn check(step: Step, target: Target, change: impl Fn(&mut Candidate), expected: bool) {
    check_with(step, target, change, None, expected);
}

#[track_caller]
fn check_with(
    step: Step,
    target: Target,
    change: impl Fn(&mut Candidate),
    vacancy: Option<Vacancy>,
    expected: bool,
) {
    let mut someone = candidate("K-1");
    change(&mut someone);
    let at = Situation {
        candidate: someone,
        vacancy,
    };
    let world = world();
    let case = Case { step, target };
    assert_eq!(can_begin(case, &at, world.as_of, &world), expected);
}

fn holding(occupation: u32, state: RecognitionState) -> impl Fn(&mut Candidate) {
    move |someone| {
        let held = qualification(occupation, Award::Master, state);
        someone.qualifications = Fact::Stated(vec![held]);
    }
}

#[test]
fn papers_of_residence_are_shown_or_asked_for_only_where_they_are_open() {
    let with = |permission| {
        move |someone: &mut Candidate| someone.work_permission = Fact::Stated(permission)
    };
    use WorkPermission::{ApprovalNeeded, CheckDocument, NotPermitted};
    let (show, ask) = (Step::ShowDocument, Step::AskApproval);
    check(show, Target::Herself, with(CheckDocument), true);
    check(show, Target::Herself, with(ApprovalNeeded), false);
    check(ask, Target::Herself, with(ApprovalNeeded), true);
    check(ask, Target::Herself, with(NotPermitted), false);
    check(ask, Target::Herself, |_| {}, false);
}

#[test]
fn recognition_goes_on_from_its_state_and_for_its_profession() {
    use RecognitionState::*;
    let it = Target::Qualification(0);
    let apply = Step::ApplyRecognition;
    check(apply, it, holding(NURSE, NotApplied), true);
    check(apply, it, holding(NURSE, InProcedure), false);
    check(apply, it, holding(TEACHER, NotApplied), true);
    // A clerk has nothing to apply for, and an empty list no first qualification.
    check(apply, it, holding(7140201, NotApplied), false);
    check(apply, it, |_| {}, false);
    let course = Step::AdaptationCourse;
    check(course, it, holding(NURSE, ConditionalCompensation), true);
    check(course, it, holding(DOCTOR, ConditionalCompensation), false);
    let test = Step::KnowledgeTest;
    check(test, it, holding(NURSE, ConditionalCompensation), true);
    check(test, it, holding(DOCTOR, ConditionalCompensation), false);
    let with_exam = |someone: &mut Candidate| {
        holding(DOCTOR, ConditionalCompensation)(someone);
        someone.certificates = Fact::Stated(vec![Certificate::MedicalLanguageExam]);
    };
    check(test, it, with_exam, true);
    check(Step::TemporaryPermit, it, with_exam, true);
    let zab = Step::ZabStatement;
    check(zab, it, holding(7140201, NotApplied), true);
    check(zab, it, holding(7140201, ZabEvaluated), false);
    for award in Award::ALL {
        let holding = |someone: &mut Candidate| {
            let held = qualification(7140201, award, NotApplied);
            someone.qualifications = Fact::Stated(vec![held]);
        };
        check(zab, it, holding, award.is_degree());
    }
}

#[test]
fn no_procedure_makes_a_lawyer_or_a_notary_of_a_degree_from_abroad() {
    use RecognitionState::*;
    let it = Target::Qualification(0);
    for (step, state) in [
        (Step::ApplyRecognition, NotApplied),
        (Step::AwaitDecision, InProcedure),
        (Step::DecisionWithoutPapers, DocumentsMissing),
        (Step::AdaptationCourse, ConditionalCompensation),
        (Step::KnowledgeTest, ConditionalCompensation),
        (Step::FinishMeasure, CompensationRunning),
        (Step::CompleteLicence, FullEquivalenceNoLicence),
    ] {
        check(step, it, holding(NURSE, state), true);
        check(step, it, holding(LAWYER, state), false);
        check(step, it, holding(NOTARY, state), false);
    }
    // Her degree can still be compared, for work that needs no licence.
    check(Step::ZabStatement, it, holding(LAWYER, NotApplied), true);
}

#[test]
fn missing_papers_lead_to_an_analysis_where_the_bqfg_holds_and_to_the_own_law_in_health() {
    let it = Target::Qualification(0);
    let missing = |occupation| holding(occupation, RecognitionState::DocumentsMissing);
    for (occupation, analysis, own_law) in [
        (EDUCATOR, true, false),
        (TEACHER, true, false),
        (NURSE, false, true),
        (DOCTOR, false, true),
        (LAWYER, false, false),
    ] {
        check(Step::SkillsAnalysis, it, missing(occupation), analysis);
        check(
            Step::DecisionWithoutPapers,
            it,
            missing(occupation),
            own_law,
        );
    }
}

#[test]
fn only_nurses_go_straight_to_the_measure_and_only_on_a_post_of_theirs() {
    let (step, it) = (Step::DirectMeasure, Target::Qualification(0));
    let nurse = || holding(NURSE, RecognitionState::NotApplied);
    let ward = Some(vacancy("V-1", NURSE));
    check_with(step, it, nurse(), ward.clone(), true);
    check_with(step, it, nurse(), Some(vacancy("V-1", 8130101)), false);
    check_with(step, it, nurse(), None, false);
    let teacher = holding(TEACHER, RecognitionState::NotApplied);
    check_with(step, it, teacher, Some(vacancy("V-1", TEACHER)), false);
}

#[test]
fn a_course_leads_up_one_level_from_a_level_that_is_known() {
    let to = |level| Target::Language(Language::DE, level);
    let at = |level| {
        move |someone: &mut Candidate| someone.languages = Fact::Stated(vec![german(level)])
    };
    check(Step::LanguageCourse, to(Cefr::B2), at(Cefr::B1), true);
    check(Step::LanguageCourse, to(Cefr::B2), at(Cefr::A2), false);
    check(Step::LanguageCourse, to(Cefr::B2), at(Cefr::B2), false);
    check(Step::LanguageCourse, to(Cefr::A1), |_| {}, true);
    let unknown = |someone: &mut Candidate| someone.languages = Fact::Unknown;
    check(Step::LanguageCourse, to(Cefr::A1), unknown, false);
}

#[test]
fn a_level_is_proven_and_a_course_finished_only_where_they_are_open() {
    let b1 = Target::Language(Language::DE, Cefr::B1);
    let with = |evidence: Fact<Evidence>, course: Option<Course>| {
        move |someone: &mut Candidate| {
            let mut skill = german(Cefr::B1);
            (skill.evidence, skill.course) = (evidence, course);
            someone.languages = Fact::Stated(vec![skill]);
        }
    };
    let said = Fact::Stated(Evidence::SelfReport);
    let proven = Fact::Stated(Evidence::Certificate);
    check(Step::LanguageCertificate, b1, with(said, None), true);
    check(Step::LanguageCertificate, b1, with(proven, None), false);
    check(
        Step::LanguageCertificate,
        b1,
        with(Fact::Unknown, None),
        false,
    );
    let course = Some(Course {
        expected_level: Cefr::B2,
        expected_on: Fact::Unknown,
    });
    let b2 = Target::Language(Language::DE, Cefr::B2);
    check(Step::FinishCourse, b2, with(said, course), true);
    check(Step::FinishCourse, b1, with(said, course), false);
    check(Step::FinishCourse, b2, with(said, None), false);
}

#[test]
fn a_certificate_asks_for_the_german_of_its_course() {
    let guard = Target::Certificate(Certificate::GuardInstruction);
    let at = |level| {
        move |someone: &mut Candidate| someone.languages = Fact::Stated(vec![german(level)])
    };
    check(Step::ObtainCertificate, guard, at(Cefr::B1), true);
    check(Step::ObtainCertificate, guard, at(Cefr::A2), false);
    let holds_more = |someone: &mut Candidate| {
        at(Cefr::B1)(someone);
        someone.certificates = Fact::Stated(vec![Certificate::GuardExam]);
    };
    check(Step::ObtainCertificate, guard, holds_more, false);
    let unknown = |someone: &mut Candidate| someone.certificates = Fact::Unknown;
    check(Step::ObtainCertificate, guard, unknown, false);
}

#[test]
fn care_is_looked_for_where_it_limits_her_and_waited_for_where_it_is_due() {
    let with = |hours: [&'static str; 2], status: Option<CareStatus>| {
        move |someone: &mut Candidate| {
            let windows = workdays(hours[0], hours[1]);
            someone.care.windows = Fact::Stated(CareWindows::Within(windows));
            someone.care.status = status.clone().into();
        }
    };
    let (secured, waiting) = (Some(CareStatus::Secured), Some(CareStatus::Waiting));
    let from_date = Some(CareStatus::FromDate {
        from: date(2027, 3, 1),
        coming: Fact::Unknown,
    });
    let (look, wait, her) = (Step::CarePlace, Step::AwaitCare, Target::Herself);
    check(look, her, with(["7:30", "13:30"], secured.clone()), true);
    check(look, her, with(["7:00", "17:00"], secured.clone()), false);
    check(look, her, with(["7:00", "17:00"], waiting), true);
    check(look, her, with(["7:30", "13:30"], from_date.clone()), false);
    check(look, her, with(["7:30", "13:30"], None), false);
    check(look, her, |_| {}, false);
    check(wait, her, with(["7:30", "13:30"], from_date), true);
    check(wait, her, with(["7:30", "13:30"], secured), false);
}
