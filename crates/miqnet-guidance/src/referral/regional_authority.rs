//! PT-5: Regierungspräsidium Stuttgart, for health, education, social work, school certificates and the
//! green occupations.

use miqnet_domain::finding::{Partner, Step};

use super::{Errand, Paper, Rank, Request, authority, training};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = authority::errands(about, Partner::RpsHealth, GuidanceRule::Pt5);
    found.extend(authority::errands(
        about,
        Partner::RpsEducation,
        GuidanceRule::Pt5,
    ));
    if about.step(Step::AssessSchooling).is_some() {
        found.push(Errand {
            rule: GuidanceRule::Pt5,
            rank: Rank::Paper,
            office: Office::Partner(Partner::RpsEducation),
            request: Request::SchoolCertificate,
            papers: &[Paper::SchoolCertificate],
        });
    }
    let mut trainings = about.unfinished().filter(Own::is_free_training);
    if trainings.any(|own| training::is_green(own.occupation)) {
        found.push(Errand {
            rule: GuidanceRule::Pt5,
            rank: Rank::Trade,
            office: Office::Partner(Partner::RpsAgriculture),
            request: Request::TradeRecognition,
            papers: &[Paper::Diploma, Paper::WorkReferences],
        });
    }
    let partners = &[
        Partner::RpsHealth,
        Partner::RpsEducation,
        Partner::RpsAgriculture,
    ];
    found.extend(training::errand(about, partners, GuidanceRule::Pt5));
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Message, Open};
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::{check, industry_chamber, recognition_counsel};
    use crate::testing::{DOCTOR, KITA, NURSE, SALES, Scene, TEACHER};

    #[track_caller]
    fn asked(kldb: u32, state: RecognitionState, office: &str, request: Request) {
        let scene = Scene::new(kldb)
            .learned(kldb, Award::Master, state)
            .finding(
                Gate::Recognition,
                Status::Blocked,
                Message::RcLicenceMissing,
            );
        check(errands, &scene, &[(office, request, Rank::Authority)]);
        let elsewhere = Scene::new(SALES).learned(kldb, Award::Master, state);
        check(
            errands,
            &elsewhere,
            &[(office, request, Rank::GoalAuthority)],
        );
    }

    #[test]
    fn each_state_has_its_question() {
        use RecognitionState::*;
        asked(NURSE, NotApplied, "rps_health", Request::ApplyRecognition);
        asked(
            NURSE,
            DocumentsMissing,
            "rps_health",
            Request::ApplyRecognition,
        );
        asked(
            NURSE,
            ConditionalCompensation,
            "rps_health",
            Request::Measure,
        );
        asked(NURSE, InProcedure, "rps_health", Request::Progress);
        asked(DOCTOR, InProcedure, "rps_health", Request::TemporaryPermit);
        asked(DOCTOR, TemporaryPermit, "rps_health", Request::PermitLimits);
        asked(
            NURSE,
            CompensationRunning,
            "rps_health",
            Request::LicenceDate,
        );
        asked(KITA, ConditionalCompensation, "rps_edu", Request::Measure);
        asked(KITA, Denied, "rps_edu", Request::AfterRefusal);
    }

    #[test]
    fn a_licence_and_the_professions_of_others_need_no_visit() {
        let licensed = Scene::new(NURSE).learned(NURSE, Award::Master, RecognitionState::Licensed);
        check(errands, &licensed, &[]);
        let teacher =
            Scene::new(SALES).learned(TEACHER, Award::Bachelor, RecognitionState::NotApplied);
        check(errands, &teacher, &[]);
    }

    #[test]
    fn a_gardener_compares_her_training_there_and_not_at_the_ihk() {
        let learned = |kldb| {
            Scene::new(SALES).learned(kldb, Award::SkilledWorker, RecognitionState::NotApplied)
        };
        let request = Request::TradeRecognition;
        for green in [12102, 83212] {
            let expected = [("rps_agriculture", request, Rank::Trade)];
            check(errands, &learned(green), &expected);
            check(industry_chamber::errands, &learned(green), &[]);
        }
        check(errands, &learned(12202), &[]);
    }

    #[test]
    fn who_has_no_papers_is_not_asked_for_them() {
        let papers = |state| {
            let scene = Scene::new(SALES).learned(NURSE, Award::JuniorSpecialist, state);
            let found = scene.with(|about| {
                let mut found = errands(about);
                found.extend(recognition_counsel::errands(about));
                found
            });
            assert_eq!(found.len(), 2);
            found
                .iter()
                .filter(|one| one.papers.contains(&Paper::Diploma))
                .count()
        };
        assert_eq!(papers(RecognitionState::NotApplied), 2);
        assert_eq!(papers(RecognitionState::DocumentsMissing), 0);
    }

    #[test]
    fn a_school_certificate_is_assessed_there() {
        let step = Open::Step(Step::AssessSchooling, Partner::RpsEducation);
        let scene =
            Scene::new(SALES).finding(Gate::Kind, Status::Open(step), Message::KpEntryAssess);
        check(
            errands,
            &scene,
            &[("rps_edu", Request::SchoolCertificate, Rank::Paper)],
        );
    }
}
