//! Which occupations ship with the engine?
//!
//! One row for each occupation, in one file for each field of work. Codes, ISCO-08 numbers and the
//! forms of the German titles follow the KldB 2010 (edition 2020) of the Bundesagentur für Arbeit.

use miqnet_domain::{
    OccupationId,
    certificate::{Certificate, LicenceClass},
    finding::Partner,
};

use crate::{
    family::Family,
    occupation::{Kldb, Occupation, Titles},
    regulation::{Regulation, RegulationKind},
};

mod care;
mod commerce;
mod craft;
mod finance_and_law;
mod health;
mod hospitality;
mod it;
mod media;
mod medicine;
mod office;
mod production;
mod school;
mod services;
mod social;
mod technology;
mod transport;

/// The version of the rows; it changes with every change of a row.
pub(crate) const VERSION: &str = "table-3";

/// All rows as occupations, ordered by id.
pub(crate) fn occupations() -> Vec<Occupation> {
    let fields = [
        care::ROWS,
        commerce::ROWS,
        craft::ROWS,
        finance_and_law::ROWS,
        health::ROWS,
        hospitality::ROWS,
        it::ROWS,
        media::ROWS,
        medicine::ROWS,
        office::ROWS,
        production::ROWS,
        school::ROWS,
        services::ROWS,
        social::ROWS,
        technology::ROWS,
        transport::ROWS,
    ];
    let mut occupations: Vec<_> = fields
        .iter()
        .copied()
        .flatten()
        .map(Row::occupation)
        .collect();
    occupations.sort_by_key(|occupation| occupation.id);
    occupations
}

/// One occupation as it is written down in this folder.
#[derive(Clone, Copy)]
struct Row {
    id: u32,
    isco: &'static [u16],
    de: [&'static str; 3],
    uk: &'static str,
    en: &'static str,
    synonyms: &'static [&'static str],
    law: Option<Law>,
    assistant_of: &'static [Family],
}

/// A row that nothing regulates: id (KldB code and serial number), ISCO-08 codes, German titles of
/// a man, of a woman and of anybody, Ukrainian title, English title.
const fn row(
    id: u32,
    isco: &'static [u16],
    de: [&'static str; 3],
    uk: &'static str,
    en: &'static str,
) -> Row {
    Row {
        id,
        isco,
        de,
        uk,
        en,
        synonyms: &[],
        law: None,
        assistant_of: &[],
    }
}

impl Row {
    /// The same occupation under further titles.
    const fn also(mut self, synonyms: &'static [&'static str]) -> Self {
        self.synonyms = synonyms;
        self
    }

    /// The same occupation, regulated.
    const fn law(mut self, law: Law) -> Self {
        self.law = Some(law);
        self
    }

    /// The same occupation as an assistant's post, or a post open before the licence.
    const fn assists(mut self, families: &'static [Family]) -> Self {
        self.assistant_of = families;
        self
    }

    fn occupation(&self) -> Occupation {
        let [de_male, de_female, de_neutral] = self.de.map(Into::into);
        Occupation {
            id: OccupationId(self.id),
            kldb: Kldb::new(self.id / 100).expect("a test checks the code of every row"),
            isco: self.isco.to_vec(),
            titles: Titles {
                de_male,
                de_female,
                de_neutral,
                uk: self.uk.into(),
                en: self.en.into(),
            },
            synonyms: self.synonyms.iter().map(|&title| title.into()).collect(),
            regulation: self.law.map(Law::regulation),
            assistant_of: self.assistant_of.to_vec(),
        }
    }
}

/// A regulation as it is written down in this folder.
#[derive(Clone, Copy)]
struct Law {
    kind: RegulationKind,
    family: Family,
    certificates: &'static [Certificate],
    driving_licences: &'static [LicenceClass],
    authority: Partner,
    only_when_required: bool,
}

impl Law {
    const fn new(kind: RegulationKind, family: Family, authority: Partner) -> Self {
        Self {
            kind,
            family,
            certificates: &[],
            driving_licences: &[],
            authority,
            only_when_required: false,
        }
    }

    /// An Approbation of the Regierungspräsidium.
    const fn approbation(family: Family) -> Self {
        Self::new(RegulationKind::Approbation, family, Partner::RpsHealth)
    }

    /// A permit for a health profession.
    const fn health(family: Family) -> Self {
        Self::new(RegulationKind::Permit, family, Partner::RpsHealth)
    }

    /// A protected title for social work and education outside the Kita rule.
    const fn social(family: Family) -> Self {
        Self::new(RegulationKind::Permit, family, Partner::RpsEducation)
    }

    /// The staffing rule of Kitas.
    const fn kita() -> Self {
        Self::new(
            RegulationKind::KitaStaff,
            Family::Education,
            Partner::RpsEducation,
        )
    }

    /// Teachers at schools.
    const fn school() -> Self {
        Self::new(
            RegulationKind::Permit,
            Family::Teaching,
            Partner::RptTeachers,
        )
    }

    /// A title that a chamber guards; the work is free.
    const fn title(family: Family) -> Self {
        Self::new(RegulationKind::TitleOnly, family, Partner::Chamber)
            .with(&[Certificate::ChamberEntry])
    }

    /// A craft whose business needs a Meister; employment is free.
    const fn craft(family: Family) -> Self {
        Self::new(RegulationKind::Craft, family, Partner::Hwk).with(&[Certificate::Meister])
    }

    /// A certificate or permit decides.
    const fn certificate(
        family: Family,
        authority: Partner,
        certificates: &'static [Certificate],
    ) -> Self {
        Self::new(RegulationKind::Certificate, family, authority).with(certificates)
    }

    const fn with(mut self, certificates: &'static [Certificate]) -> Self {
        self.certificates = certificates;
        self
    }

    const fn driving(mut self, licences: &'static [LicenceClass]) -> Self {
        self.driving_licences = licences;
        self
    }

    /// The occupation is free as well; the law binds only a vacancy that asks for the title.
    const fn when_required(mut self) -> Self {
        self.only_when_required = true;
        self
    }

    fn regulation(self) -> Regulation {
        Regulation {
            kind: self.kind,
            family: self.family,
            certificates: self.certificates.to_vec(),
            driving_licences: self.driving_licences.to_vec(),
            authority: self.authority,
            only_when_required: self.only_when_required,
        }
    }
}
