//! The steps of the shipped policy, written out.

use miqnet_domain::Cefr;
use miqnet_domain::Rule::{self, *};
use miqnet_domain::recognition::RecognitionState::{self, *};
use miqnet_domain::step::{Condition, CourseKind, Effect, Paper, Partner, Step};
use miqnet_domain::step_rule::{Decider, LanguageRule, StepRule, Steps, Weeks};
use miqnet_domain::time::Span;

/// All steps, in the order of the domain.
pub(super) fn steps() -> Steps {
    Steps {
        rules: rules(),
        languages: languages(),
        care_span: Span {
            from: 7 * 60,
            to: 17 * 60,
        },
    }
}

fn languages() -> Vec<LanguageRule> {
    use CourseKind::{JobCourse, StateCourse};
    let rule = |to, course, weeks| LanguageRule {
        to,
        course,
        partner: match course {
            StateCourse => Partner::ClearingLanguage,
            JobCourse => Partner::JobService,
        },
        weeks: range(weeks),
    };
    vec![
        rule(Cefr::A1, StateCourse, [8, 12, 24]),
        rule(Cefr::A2, StateCourse, [10, 16, 30]),
        rule(Cefr::B1, StateCourse, [12, 20, 36]),
        rule(Cefr::B2, JobCourse, [16, 24, 50]),
        rule(Cefr::C1, JobCourse, [16, 24, 50]),
        rule(Cefr::C2, JobCourse, [16, 30, 60]),
    ]
}

fn range([least, usual, most]: [u16; 3]) -> Weeks {
    Weeks { least, usual, most }
}

/// The columns of a step: from, needs, effect, weeks, decider, papers, rules.
type Row<'a> = (
    Step,
    &'a [RecognitionState],
    &'a [Condition],
    Effect,
    [u16; 3],
    Decider,
    &'a [Paper],
    &'a [Rule],
);

fn rule((step, from, needs, effect, weeks, decider, papers, rules): Row<'_>) -> StepRule {
    StepRule {
        step,
        from: from.to_vec(),
        needs: needs.to_vec(),
        effect,
        weeks: range(weeks),
        decider,
        papers: papers.iter().copied().collect(),
        rules: rules.to_vec(),
    }
}

fn rules() -> Vec<StepRule> {
    use Condition::*;
    use Paper as P;
    let town = Decider::AbhOfTown;
    let authority = Decider::AuthorityOfProfession;
    let by = Decider::Partner;
    let rows: Vec<Row<'_>> = vec![
        (
            Step::ShowDocument,
            &[],
            &[DocumentUnread],
            Effect::WorkPermitted,
            [0, 1, 15],
            town,
            &[P::ResidenceDocument, P::Passport],
            &[Wp6, Wp15],
        ),
        (
            Step::AskApproval,
            &[],
            &[ApprovalNeeded],
            Effect::WorkPermitted,
            [2, 6, 12],
            town,
            &[P::ResidenceDocument, P::JobOffer, P::EmploymentDeclaration],
            &[Wp9, Wp10, Wp15],
        ),
        (
            Step::CompensationMeasure,
            &[ConditionalCompensation, TemporaryPermit],
            &[CourseProfession, PostOfProfession],
            Effect::PlaceForMeasure,
            [4, 8, 26],
            authority,
            &[P::RecognitionDecision, P::Cv, P::LanguageCertificate],
            &[Rc3],
        ),
        (
            Step::DirectMeasure,
            &[NotApplied, ZabEvaluated, InProcedure],
            &[Nursing, PostOfProfession],
            Effect::PlaceForMeasure,
            [6, 12, 26],
            authority,
            &[
                P::Diploma,
                P::Transcript,
                P::Translation,
                P::Cv,
                P::LanguageCertificate,
            ],
            &[Rc3],
        ),
        (
            Step::WithinPermit,
            &[],
            &[NamedByEngine],
            Effect::StateAccepted,
            [2, 4, 8],
            authority,
            &[P::TemporaryPermit, P::RecognitionDecision],
            &[Rc8],
        ),
        (
            Step::KitaInRecognition,
            &[],
            &[NamedByEngine],
            Effect::StateAccepted,
            [1, 4, 8],
            by(Partner::Employer),
            &[P::RecognitionStatus, P::Cv],
            &[Rc16],
        ),
        (
            Step::KitaParagraph7,
            &[],
            &[NamedByEngine],
            Effect::StateAccepted,
            [5, 12, 52],
            by(Partner::Employer),
            &[P::Diploma, P::Translation, P::Cv],
            &[Rc16],
        ),
        (
            Step::LanguageCourse,
            &[],
            &[OneLevelBelow],
            Effect::LevelUp,
            [8, 24, 50],
            by(Partner::CaseManager),
            &[P::ResidenceDocument, P::LanguageCertificate],
            &[Lg2, Lg6, Lg7],
        ),
        (
            Step::LanguageCertificate,
            &[],
            &[LevelUnproven],
            Effect::LevelProven,
            [3, 6, 10],
            by(Partner::ExamCentre),
            &[P::Passport],
            &[Lg4],
        ),
        (
            Step::ObtainCertificate,
            &[],
            &[CertificateOpen],
            Effect::CertificateHeld,
            [1, 8, 104],
            by(Partner::CaseManager),
            &[],
            &[Rc18, Rc23],
        ),
        (
            Step::ConfirmDrivingLicence,
            &[],
            &[LicenceUnconfirmed],
            Effect::LicencesConfirmed,
            [2, 6, 12],
            by(Partner::LicenceOffice),
            &[
                P::DrivingLicence,
                P::Translation,
                P::ResidenceDocument,
                P::Photo,
            ],
            &[Rc21],
        ),
        (
            Step::Induction,
            &[],
            &[NamedByEngine],
            Effect::NewcomerTaken,
            [1, 2, 8],
            by(Partner::Employer),
            &[P::Cv, P::WorkReferences],
            &[Lv3],
        ),
        (
            Step::CarePlace,
            &[],
            &[CareLimits],
            Effect::CareExtended,
            [4, 26, 52],
            by(Partner::Childcare),
            &[P::Registration, P::JobOffer],
            &[Tm1, Tm2, Tm13],
        ),
        (
            Step::Transport,
            &[],
            &[NamedByEngine],
            Effect::RideFound,
            [1, 2, 4],
            by(Partner::Employer),
            &[P::ShiftPlan],
            &[Ge2],
        ),
        (
            Step::AssessSchooling,
            &[],
            &[NamedByEngine],
            Effect::SchoolingAssessed,
            [4, 8, 16],
            by(Partner::RpsEducation),
            &[P::SchoolCertificate, P::Translation, P::Passport],
            &[Kp3],
        ),
        (
            Step::StartWithEq,
            &[],
            &[NamedByEngine],
            Effect::StartsAsEq,
            [2, 4, 12],
            by(Partner::JobService),
            &[P::Cv, P::SchoolCertificate],
            &[Kp2],
        ),
        (
            Step::FinishCourse,
            &[],
            &[CourseRunning],
            Effect::CourseFinished,
            [8, 16, 30],
            by(Partner::ExamCentre),
            &[P::CourseConfirmation],
            &[Lg2, Lg4],
        ),
        (
            Step::SkillsAnalysis,
            &[DocumentsMissing],
            &[BqfgProfession],
            Effect::DecisionWithMeasure,
            [12, 26, 52],
            authority,
            &[P::Passport, P::Cv, P::WorkReferences],
            &[Rc5, Rc15],
        ),
        (
            Step::DecisionWithoutPapers,
            &[DocumentsMissing],
            &[OwnLawProfession],
            Effect::DecisionWithMeasure,
            [12, 26, 52],
            authority,
            &[P::Passport, P::Cv, P::WorkReferences, P::Translation],
            &[Rc3, Rc7, Rc15],
        ),
        (
            Step::ApplyRecognition,
            &[NotApplied, ZabEvaluated],
            &[RegulatedProfession],
            Effect::DecisionWithMeasure,
            [13, 39, 104],
            authority,
            &[
                P::Diploma,
                P::Transcript,
                P::Translation,
                P::Passport,
                P::Cv,
                P::WorkReferences,
            ],
            &[Rc2, Rc3, Rc15],
        ),
        (
            Step::AwaitDecision,
            &[InProcedure],
            &[RegulatedProfession],
            Effect::DecisionWithMeasure,
            [4, 26, 104],
            authority,
            &[P::ApplicationReceipt],
            &[Rc2, Rc3],
        ),
        (
            Step::TemporaryPermit,
            &[InProcedure, ConditionalCompensation],
            &[ApprobationProfession, LanguageExamPassed],
            Effect::PermitIssued,
            [4, 12, 26],
            authority,
            &[
                P::ApplicationReceipt,
                P::Diploma,
                P::Translation,
                P::MedicalCertificate,
                P::Clearance,
            ],
            &[Rc8],
        ),
        (
            Step::AdaptationCourse,
            &[ConditionalCompensation],
            &[CourseProfession],
            Effect::Licensed,
            [26, 52, 156],
            authority,
            &[P::RecognitionDecision, P::LanguageCertificate],
            &[Rc3],
        ),
        (
            Step::KnowledgeTest,
            &[ConditionalCompensation, TemporaryPermit],
            &[RegulatedProfession, LanguageExamPassed],
            Effect::Licensed,
            [13, 26, 52],
            authority,
            &[P::RecognitionDecision, P::LanguageCertificate],
            &[Rc3],
        ),
        (
            Step::FinishMeasure,
            &[CompensationRunning],
            &[RegulatedProfession],
            Effect::Licensed,
            [4, 26, 104],
            authority,
            &[P::RecognitionDecision],
            &[Rc3],
        ),
        (
            Step::CompleteLicence,
            &[FullEquivalenceNoLicence],
            &[RegulatedProfession],
            Effect::Licensed,
            [4, 8, 26],
            authority,
            &[P::LanguageCertificate, P::MedicalCertificate, P::Clearance],
            &[Rc7],
        ),
        (
            Step::ZabStatement,
            &[NotApplied],
            &[Degree],
            Effect::ZabEvaluated,
            [8, 13, 26],
            by(Partner::Zab),
            &[P::Diploma, P::Transcript, P::Translation, P::Passport],
            &[Rc13],
        ),
        (
            Step::ObtainDrivingLicence,
            &[],
            &[LicenceOpen],
            Effect::LicenceHeld,
            [4, 16, 26],
            by(Partner::LicenceOffice),
            &[P::ResidenceDocument, P::Photo, P::MedicalCertificate],
            &[Rc21],
        ),
        (
            Step::AskHours,
            &[],
            &[HoursOpen],
            Effect::HoursArranged,
            [1, 2, 4],
            by(Partner::Miqnet),
            &[P::PossibleHours],
            &[Tm6, Tm14],
        ),
        (
            Step::AwaitCare,
            &[],
            &[CareDue],
            Effect::TimePassed,
            [0, 0, 0],
            by(Partner::Childcare),
            &[P::CareConfirmation],
            &[Tm13],
        ),
        (
            Step::AwaitStart,
            &[],
            &[FreeLater],
            Effect::TimePassed,
            [0, 0, 0],
            by(Partner::CaseManager),
            &[],
            &[St1],
        ),
    ];
    rows.into_iter().map(rule).collect()
}
