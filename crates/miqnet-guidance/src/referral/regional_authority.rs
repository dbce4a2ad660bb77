//! PT-5: Regierungspräsidium Stuttgart, for health, education, social work and school certificates.

use miqnet_domain::finding::{Partner, Step};

use super::{Errand, Paper, Rank, Request, authority, training};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

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
    let schools = &[Partner::RpsHealth, Partner::RpsEducation];
    found.extend(training::errand(about, schools, GuidanceRule::Pt5));
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Message, Open};
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::check;
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
