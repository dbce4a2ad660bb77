//! Which kind of place is it?

use miqnet_domain::vacancy::Kind;
use miqnet_occupations::{Occupation, RegulationKind};

use crate::draw::Draw;

/// A kind of place that the occupation has.
///
/// The shares are assumptions: the network offers jobs first, trainings in skilled occupations, and
/// places for the Anpassungslehrgang where a licence is needed (RC-3).
pub(super) fn draw(draw: &mut Draw, occupation: &Occupation) -> Kind {
    let regulation = occupation.regulation.as_ref();
    let regulation = regulation.filter(|regulation| !regulation.only_when_required);
    let kinds = match (
        regulation.map(|regulation| regulation.kind),
        occupation.level(),
    ) {
        (Some(RegulationKind::KitaStaff), _) => KITA,
        (Some(RegulationKind::Permit), ..=3) => PERMIT,
        (Some(RegulationKind::Approbation | RegulationKind::Permit), _) => ACADEMIC,
        (_, 1) => HELPER,
        (_, 2) => SKILLED,
        _ => SPECIALIST,
    };
    *draw.weighted(kinds)
}

type Kinds = &'static [(u16, Kind)];

const HELPER: Kinds = &[
    (810, Kind::Job),
    (180, Kind::Minijob),
    (10, Kind::Internship),
];
const SKILLED: Kinds = &[
    (670, Kind::Job),
    (60, Kind::Minijob),
    (190, Kind::Ausbildung),
    (25, Kind::Eq),
    (55, Kind::Internship),
];
const SPECIALIST: Kinds = &[(930, Kind::Job), (70, Kind::Internship)];
const PERMIT: Kinds = &[
    (730, Kind::Job),
    (120, Kind::Ausbildung),
    (120, Kind::RecognitionMeasure),
    (30, Kind::Internship),
];
const ACADEMIC: Kinds = &[
    (880, Kind::Job),
    (80, Kind::RecognitionMeasure),
    (40, Kind::Internship),
];
const KITA: Kinds = &[
    (660, Kind::Job),
    (90, Kind::Ausbildung),
    (110, Kind::Direkteinstieg),
    (100, Kind::RecognitionMeasure),
    (40, Kind::Internship),
];
