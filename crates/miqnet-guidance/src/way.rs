//! Which office first for each step of a plan, and what to ask there? (PT-18)

use miqnet_core::{PlannedStep, Target};
use miqnet_domain::Candidate;
use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::{Partner, Step};

use crate::case_file::CaseFile;
use crate::office::Office;
use crate::referral::{MOST_REFERRALS, Referral, Request};

/// The steps of a plan with their offices, and the visits beside them.
///
/// Together they name three different offices at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// One for each step, in their order.
    pub steps: Vec<StepVisit>,
    /// The visits of guidance to offices that no step names, the most pressing first.
    pub beside: Vec<Referral>,
}

/// Where to go for one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepVisit {
    /// The first office; `None` where three others come before it.
    pub office: Option<Office>,
    /// What to ask there: what the step is about; where an office is named first, also what guidance
    /// asks there beside the steps.
    pub requests: Vec<Request>,
    /// Who decides on the step, where the first office only advises.
    pub decides: Option<Office>,
}

impl Way {
    /// Returns the way through these steps.
    ///
    /// The office of a step is the one where guidance has the same question; else the one that
    /// decides, a job service by the case file and a Berufssprachkurs by
    /// [`Office::of_job_course`]. Steps take their offices in their order, then come
    /// the other referrals in theirs, until three offices are named.
    pub fn new(
        steps: &[PlannedStep],
        referrals: &[Referral],
        case: &CaseFile,
        candidate: &Candidate,
    ) -> Self {
        let asked = steps.iter().map(|step| {
            let certificate = match step.case.target {
                Target::Certificate(certificate) => Some(certificate),
                _ => None,
            };
            let request = Request::of_step(step.case.step, certificate);
            let decides = match (step.case.step, step.partner) {
                (Step::LanguageCourse, Partner::JobService) => {
                    Office::of_job_course(case, candidate)
                }
                (_, partner) => Office::of(partner, case),
            };
            (request, decides)
        });
        Self::of(&asked.collect::<Vec<_>>(), referrals)
    }

    fn of(asked: &[(Request, Office)], referrals: &[Referral]) -> Self {
        let mut named: Vec<Office> = Vec::new();
        let mut steps = Vec::new();
        for (request, decides) in asked {
            let mut visits = referrals.iter();
            let same = visits.find(|visit| visit.requests.contains(request));
            let office = same.map_or(*decides, |visit| visit.office);
            let mut requests = vec![*request];
            if name(&mut named, office) {
                let visit = referrals.iter().find(|visit| visit.office == office);
                let further = visit.into_iter().flat_map(|visit| &visit.requests);
                requests.extend(further.filter(|one| asked.iter().all(|(of, _)| of != *one)));
            }
            let office = named.contains(&office).then_some(office);
            steps.push(StepVisit {
                office,
                requests,
                decides: office
                    .and(Some(*decides))
                    .filter(|_| office != Some(*decides)),
            });
        }
        let mut beside = referrals.to_vec();
        beside.retain(|visit| name(&mut named, visit.office));
        Self { steps, beside }
    }
}

/// Whether the office is named now for the first time; three are named at most.
fn name(named: &mut Vec<Office>, office: Office) -> bool {
    let is_new = !named.contains(&office) && named.len() < MOST_REFERRALS;
    if is_new {
        named.push(office);
    }
    is_new
}

impl Request {
    /// What to ask at the first office for a step; `certificate` is the paper it is about, if any.
    pub fn of_step(step: Step, certificate: Option<Certificate>) -> Self {
        match step {
            Step::ShowDocument => Self::ReadTitle,
            Step::AskApproval => Self::WorkPermit,
            Step::CompensationMeasure | Step::AdaptationCourse | Step::KnowledgeTest => {
                Self::Measure
            }
            Step::DirectMeasure | Step::SkillsAnalysis | Step::DecisionWithoutPapers => {
                Self::RecognitionWay
            }
            Step::WithinPermit => Self::PermitLimits,
            Step::KitaInRecognition | Step::KitaParagraph7 => Self::KitaTalk,
            Step::LanguageCourse => Self::LanguageCourse,
            Step::LanguageCertificate | Step::FinishCourse => Self::LanguageExam,
            Step::ObtainCertificate if certificate == Some(Certificate::FoodHygiene) => {
                Self::FoodTalk
            }
            Step::ObtainCertificate | Step::ObtainDrivingLicence => Self::PaperDate,
            Step::ConfirmDrivingLicence => Self::DrivingLicence,
            Step::Induction => Self::FirmFunding,
            Step::CarePlace => Self::CarePlace,
            Step::AwaitCare => Self::CareInWriting,
            Step::Transport => Self::Transport,
            Step::AssessSchooling => Self::SchoolCertificate,
            Step::StartWithEq => Self::EntryQualification,
            Step::ApplyRecognition => Self::ApplyRecognition,
            Step::AwaitDecision => Self::Progress,
            Step::TemporaryPermit => Self::TemporaryPermit,
            Step::FinishMeasure | Step::CompleteLicence => Self::LicenceDate,
            Step::ZabStatement => Self::DegreeStatement,
            Step::AskHours => Self::MoveHours,
            Step::AwaitStart => Self::FirmWaits,
        }
    }
}

#[cfg(test)]
mod tests {
    use miqnet_core::Case;
    use miqnet_domain::step::Paper;
    use miqnet_domain::{Cefr, Fact, Language};

    use super::*;
    use crate::case_file::{BenefitSystem, Employment};
    use crate::rule::GuidanceRule;
    use crate::testing::{SALES, Scene};

    const CLEARING: Office = Office::Partner(Partner::ClearingLanguage);
    const HEALTH: Office = Office::Partner(Partner::RpsHealth);
    const FIRM: Office = Office::Partner(Partner::Employer);
    const NETWORK: Office = Office::Partner(Partner::Miqnet);

    fn referral(office: Office, request: Request) -> Referral {
        Referral {
            rule: GuidanceRule::Pt1,
            office,
            requests: vec![request],
            papers: vec![Paper::Diploma],
        }
    }

    #[track_caller]
    fn check(
        asked: &[(Request, Office)],
        referrals: &[Referral],
        steps: &[Option<Office>],
        beside: &[Office],
    ) {
        let way = Way::of(asked, referrals);
        let found: Vec<_> = way.steps.iter().map(|step| step.office).collect();
        assert_eq!(found, steps);
        let found: Vec<_> = way.beside.iter().map(|visit| visit.office).collect();
        assert_eq!(found, beside);
    }

    #[test]
    fn a_step_goes_where_guidance_asks_the_same() {
        check(
            &[(Request::KitaTalk, FIRM)],
            &[referral(NETWORK, Request::KitaTalk)],
            &[Some(NETWORK)],
            &[],
        );
    }

    #[test]
    fn other_steps_go_to_who_decides() {
        check(
            &[
                (Request::Measure, HEALTH),
                (Request::CourseVoucher, Office::Jobcenter),
            ],
            &[referral(CLEARING, Request::LanguageCourse)],
            &[Some(HEALTH), Some(Office::Jobcenter)],
            &[CLEARING],
        );
    }

    #[test]
    fn three_offices_are_named_and_an_office_twice_counts_once() {
        check(
            &[
                (Request::Measure, HEALTH),
                (Request::LicenceDate, HEALTH),
                (Request::LanguageCourse, CLEARING),
                (Request::CarePlace, Office::Partner(Partner::Childcare)),
                (Request::PaperDate, Office::Partner(Partner::Hwk)),
                (Request::LanguageExam, CLEARING),
            ],
            &[referral(Office::Agency, Request::CourseVoucher)],
            &[
                Some(HEALTH),
                Some(HEALTH),
                Some(CLEARING),
                Some(Office::Partner(Partner::Childcare)),
                None,
                Some(CLEARING),
            ],
            &[],
        );
    }

    #[test]
    fn the_first_step_at_an_office_asks_what_else_is_to_be_asked_there() {
        let mut visit = referral(HEALTH, Request::Measure);
        visit
            .requests
            .extend([Request::LicenceDate, Request::Progress]);
        let asked = [(Request::Measure, HEALTH), (Request::LicenceDate, HEALTH)];
        let way = Way::of(&asked, &[visit]);
        let requests: Vec<_> = way.steps.into_iter().map(|step| step.requests).collect();
        assert_eq!(
            requests,
            [
                vec![Request::Measure, Request::Progress],
                vec![Request::LicenceDate],
            ]
        );
    }

    #[test]
    fn a_berufssprachkurs_is_asked_about_at_the_clearingstelle_and_decided_by_others() {
        #[track_caller]
        fn decides(work: Employment, benefit: BenefitSystem, expected: Office) {
            let mut scene = Scene::new(SALES);
            scene.case.employment = Fact::Stated(work);
            scene.case.benefit = Fact::Stated(benefit);
            let as_of = scene.as_of;
            let step = PlannedStep {
                case: Case {
                    step: Step::LanguageCourse,
                    target: Target::Language(Language::DE, Cefr::B2),
                },
                begins_on: as_of,
                ends_on: as_of,
                weeks: None,
                partner: Partner::JobService,
                asks_employer: false,
            };
            let asks = [referral(CLEARING, Request::LanguageCourse)];
            let way = |referrals: &[Referral]| {
                let steps = std::slice::from_ref(&step);
                let way = Way::new(steps, referrals, &scene.case, &scene.candidate);
                let visit = way.steps.into_iter().next();
                visit.map(|visit| (visit.office, visit.decides))
            };
            assert_eq!(way(&asks), Some((Some(CLEARING), Some(expected))));
            assert_eq!(way(&[]), Some((Some(expected), None)));
        }
        use BenefitSystem::{NoBenefit, Sgb2};
        decides(Employment::NotEmployed, Sgb2, Office::Jobcenter);
        decides(Employment::NotEmployed, NoBenefit, Office::Agency);
        decides(
            Employment::Insured,
            NoBenefit,
            Office::Partner(Partner::Bamf),
        );
    }

    #[test]
    fn without_steps_the_referrals_stay_as_they_are() {
        let referrals = [
            referral(HEALTH, Request::Measure),
            referral(Office::Jobcenter, Request::StartCosts),
        ];
        check(&[], &referrals, &[], &[HEALTH, Office::Jobcenter]);
    }

    #[test]
    fn steps_of_language_and_recognition_ask_what_they_are_about() {
        for (step, expected) in [
            (Step::LanguageCourse, Request::LanguageCourse),
            (Step::LanguageCertificate, Request::LanguageExam),
            (Step::FinishCourse, Request::LanguageExam),
            (Step::DirectMeasure, Request::RecognitionWay),
            (Step::SkillsAnalysis, Request::RecognitionWay),
            (Step::DecisionWithoutPapers, Request::RecognitionWay),
            (Step::ApplyRecognition, Request::ApplyRecognition),
            (Step::AwaitDecision, Request::Progress),
            (Step::KnowledgeTest, Request::Measure),
        ] {
            assert_eq!(Request::of_step(step, None), expected, "{step:?}");
        }
    }

    #[test]
    fn work_with_food_has_a_question_of_its_own() {
        let request = |paper| Request::of_step(Step::ObtainCertificate, Some(paper));
        assert_eq!(request(Certificate::FoodHygiene), Request::FoodTalk);
        assert_eq!(request(Certificate::Code95), Request::PaperDate);
    }
}
