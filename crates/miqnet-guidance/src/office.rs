//! Which office is it, once the case file is read?

use miqnet_domain::Candidate;
use miqnet_domain::finding::Partner;
use miqnet_domain::recognition::RecognitionState;

use crate::case_file::{BenefitSystem, CaseFile, Employment};

/// An office to turn to. The engine names the role `job_service`; here it has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Office {
    /// Jobcenter Landkreis Böblingen (PT-1).
    Jobcenter,
    /// Agentur für Arbeit Stuttgart (PT-2).
    Agency,
    /// Welcome Service Region Stuttgart (PT-12).
    WelcomeService,
    /// Kreiswirtschaftsförderung (PT-13).
    BusinessSupport,
    /// Faire Integration (PT-17).
    FairIntegration,
    /// The Förderstelle of the Anerkennungszuschuss (FD-11).
    GrantOffice,
    /// A partner that the engine names too.
    Partner(Partner),
}

impl Office {
    /// The offices that only guidance names, in the order of declaration.
    pub const OWN: [Self; 6] = [
        Self::Jobcenter,
        Self::Agency,
        Self::WelcomeService,
        Self::BusinessSupport,
        Self::FairIntegration,
        Self::GrantOffice,
    ];

    /// The name used in files, interfaces and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jobcenter => "jobcenter",
            Self::Agency => "aa",
            Self::WelcomeService => "welcome_center",
            Self::BusinessSupport => "wifoe",
            Self::FairIntegration => "fair_integration",
            Self::GrantOffice => "grant_office",
            Self::Partner(partner) => partner.name(),
        }
    }

    /// The office behind a partner of the engine: `job_service` becomes the one in charge.
    pub fn of(partner: Partner, case: &CaseFile) -> Self {
        match partner {
            Partner::JobService => Self::job_service(case),
            other => Self::Partner(other),
        }
    }

    /// Jobcenter or Agentur für Arbeit, by the benefit system (WP-16); the role while it is unknown.
    pub fn job_service(case: &CaseFile) -> Self {
        match case.benefit.value() {
            Some(BenefitSystem::Sgb2) => Self::Jobcenter,
            Some(BenefitSystem::Asylblg | BenefitSystem::Sgb3 | BenefitSystem::NoBenefit) => {
                Self::Agency
            }
            None => Self::Partner(Partner::JobService),
        }
    }

    /// Who decides on a place in a Berufssprachkurs (§ 5 DeuFöV, LG-6).
    ///
    /// The Jobcenter for who gets SGB II and the Agentur for who gets Arbeitslosengeld, whether they
    /// work or not; the BAMF for others who work or are in training, and for who is in recognition
    /// and gets nothing. Otherwise the job service.
    pub fn of_job_course(case: &CaseFile, candidate: &Candidate) -> Self {
        let benefit = case.benefit.value();
        let works = matches!(
            case.employment.value(),
            Some(Employment::Insured | Employment::InTraining)
        );
        match benefit {
            Some(BenefitSystem::Sgb2 | BenefitSystem::Sgb3) => Self::job_service(case),
            _ if works => Self::Partner(Partner::Bamf),
            Some(BenefitSystem::NoBenefit) if is_in_recognition(candidate) => {
                Self::Partner(Partner::Bamf)
            }
            _ => Self::job_service(case),
        }
    }
}

/// Whether an authority has a file of hers that is not closed yet.
fn is_in_recognition(candidate: &Candidate) -> bool {
    use RecognitionState::{
        CompensationRunning, ConditionalCompensation, FullEquivalenceNoLicence, InProcedure,
        TemporaryPermit,
    };
    let mut held = candidate.qualifications.value().into_iter().flatten();
    held.any(|one| {
        matches!(
            one.recognition.value(),
            Some(
                InProcedure
                    | ConditionalCompensation
                    | CompensationRunning
                    | TemporaryPermit
                    | FullEquivalenceNoLicence
            )
        )
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use miqnet_domain::recognition::Award;
    use miqnet_domain::{CandidateId, Fact};

    use super::*;
    use crate::testing::{NURSE, SALES, Scene};

    #[track_caller]
    fn check(benefit: Fact<BenefitSystem>, expected: &str) {
        let id = CandidateId::new("K-1").expect("a valid id");
        let case = CaseFile {
            benefit,
            ..CaseFile::unknown(id)
        };
        assert_eq!(Office::of(Partner::JobService, &case).name(), expected);
        assert_eq!(Office::of(Partner::Hwk, &case).name(), "hwk");
    }

    #[test]
    fn the_benefit_system_names_the_job_service() {
        check(Fact::Stated(BenefitSystem::Sgb2), "jobcenter");
        check(Fact::Stated(BenefitSystem::Sgb3), "aa");
        check(Fact::Stated(BenefitSystem::Asylblg), "aa");
        check(Fact::Stated(BenefitSystem::NoBenefit), "aa");
        check(Fact::Unknown, "job_service");
    }

    #[test]
    fn who_decides_on_a_berufssprachkurs_depends_on_benefit_work_and_recognition() {
        use BenefitSystem::*;
        use RecognitionState::{InProcedure, NotApplied};
        #[track_caller]
        fn check(
            benefit: Option<BenefitSystem>,
            work: Option<Employment>,
            state: RecognitionState,
            expected: &str,
        ) {
            let mut scene = Scene::new(SALES).learned(NURSE, Award::JuniorSpecialist, state);
            scene.case.benefit = benefit.into();
            scene.case.employment = work.into();
            let office = Office::of_job_course(&scene.case, &scene.candidate);
            assert_eq!(office.name(), expected);
        }
        let none = Some(Employment::NotEmployed);
        let (insured, training) = (Some(Employment::Insured), Some(Employment::InTraining));
        check(Some(Sgb2), none, InProcedure, "jobcenter");
        check(Some(Sgb2), insured, NotApplied, "jobcenter");
        check(Some(Sgb3), none, InProcedure, "aa");
        check(Some(Asylblg), none, InProcedure, "aa");
        check(Some(Asylblg), insured, NotApplied, "bamf");
        check(Some(NoBenefit), none, InProcedure, "bamf");
        check(Some(NoBenefit), none, NotApplied, "aa");
        check(Some(NoBenefit), training, NotApplied, "bamf");
        check(None, insured, NotApplied, "bamf");
        check(None, none, InProcedure, "job_service");
    }

    #[test]
    fn every_office_has_its_own_name() {
        let own = Office::OWN.iter().map(|office| office.name());
        let partners = Partner::ALL.iter().map(|partner| partner.name());
        let names: BTreeSet<_> = own.chain(partners).collect();
        assert_eq!(names.len(), Office::OWN.len() + Partner::ALL.len());
    }
}
