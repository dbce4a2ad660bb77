//! Which office is it, once the case file is read?

use miqnet_domain::finding::Partner;

use crate::case_file::{BenefitSystem, CaseFile};

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
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use miqnet_domain::{CandidateId, Fact};

    use super::*;

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
    fn every_office_has_its_own_name() {
        let own = Office::OWN.iter().map(|office| office.name());
        let partners = Partner::ALL.iter().map(|partner| partner.name());
        let names: BTreeSet<_> = own.chain(partners).collect();
        assert_eq!(names.len(), Office::OWN.len() + Partner::ALL.len());
    }
}
