//! Which law ties an occupation to a qualification, a permit or a certificate?

use miqnet_domain::{
    certificate::{Certificate, LicenceClass},
    finding::Partner,
};

use crate::family::Family;

/// How a law regulates an occupation (RC-1, RC-7, RC-11, RC-12, RC-16, RC-23).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regulation {
    /// What the law ties to the qualification.
    pub kind: RegulationKind,
    /// The licence family: a recognition counts inside its family only.
    pub family: Family,
    /// Certificates, permits and register entries that are needed, each once.
    ///
    /// For [`RegulationKind::TitleOnly`] and [`RegulationKind::Craft`] they are needed only where
    /// a vacancy asks for the title.
    pub certificates: Vec<Certificate>,
    /// Driving licences that are needed, each once.
    pub driving_licences: Vec<LicenceClass>,
    /// Who decides, or who helps first.
    pub authority: Partner,
    /// Whether the occupation stands in both tables of the law, as helpers in care do: it counts
    /// as not regulated unless the vacancy requires the title or permit.
    pub only_when_required: bool,
}

/// What a law ties to the qualification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegulationKind {
    /// Practising needs the Approbation (RC-7).
    Approbation,
    /// Practising needs a permit or a title protected with its work (RC-7).
    Permit,
    /// The Kita staffing rule decides who counts as Fachkraft (RC-16).
    KitaStaff,
    /// Only the title is protected; the work is free (RC-12).
    TitleOnly,
    /// Only running a business needs the Meister; employment is free (RC-11).
    Craft,
    /// A certificate, permit or register entry decides, not a recognition (RC-23).
    Certificate,
}

impl RegulationKind {
    /// All kinds, in the order of declaration.
    pub const ALL: [Self; 6] = [
        Self::Approbation,
        Self::Permit,
        Self::KitaStaff,
        Self::TitleOnly,
        Self::Craft,
        Self::Certificate,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "approbation",
            "permit",
            "kita_staff",
            "title_only",
            "craft",
            "certificate",
        ][self as usize]
    }
}
