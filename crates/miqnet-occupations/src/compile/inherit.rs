//! Which law binds an occupation that the built-in table does not have?

use crate::{
    occupation::{Kldb, Occupation},
    regulation::{Regulation, RegulationKind},
};

/// The regulation of the built-in occupation whose licence the work needs as well; `None` for
/// free work and for helpers.
///
/// [`ALSO`] names the groups whose specialists and leaders need the licence of a profession that
/// stands under another code. Otherwise the types of one subgroup (four digits) share their law
/// where the table has exactly one that is licensed.
pub(super) fn regulation(kldb: Kldb, built_in: &[Occupation]) -> Option<Regulation> {
    if kldb.level() == 1 {
        return None;
    }
    let named = ALSO
        .iter()
        .find(|(group, level, _)| kldb.digits() / 10 == *group && kldb.level() >= *level);
    if let Some((_, _, code)) = named {
        let licensed = built_in
            .iter()
            .filter(|occupation| occupation.kldb.digits() == *code);
        return licensed.filter_map(binding).next().cloned();
    }
    let same = |occupation: &&Occupation| occupation.kldb.digits() / 10 == kldb.digits() / 10;
    let mut laws: Vec<&Regulation> = built_in.iter().filter(same).filter_map(binding).collect();
    laws.dedup();
    match *laws {
        [law] => Some(law.clone()),
        _ => None,
    }
}

/// A law that binds everybody who does the work.
fn binding(occupation: &Occupation) -> Option<&Regulation> {
    let law = occupation.regulation.as_ref()?;
    let is_licence = matches!(
        law.kind,
        RegulationKind::Approbation | RegulationKind::Permit | RegulationKind::KitaStaff
    );
    (is_licence && !law.only_when_required).then_some(law)
}

/// Subgroups (four digits), the lowest level that is bound, and the code whose law binds them.
const ALSO: &[(u32, u8, u32)] = &[
    // Nurses with a speciality and nurses in charge (PflBG).
    (8131, 2, 81_302),
    (8138, 2, 81_302),
    (8139, 2, 81_302),
    // Doctors of every speciality and in charge (BÄO); dentists have a subgroup of their own.
    (8141, 4, 81_404),
    (8142, 4, 81_404),
    (8143, 4, 81_404),
    (8144, 4, 81_404),
    (8145, 4, 81_404),
    (8146, 4, 81_404),
    (8148, 4, 81_404),
    (8149, 4, 81_404),
    // Veterinary doctors of every speciality and in charge (BTÄO).
    (8151, 4, 81_504),
    (8152, 4, 81_504),
    (8158, 4, 81_504),
    (8159, 4, 81_504),
    // Pharmacists with a speciality and in charge (BApO).
    (8181, 4, 81_804),
    (8188, 4, 81_804),
    (8189, 4, 81_804),
    // Care of the elderly with a speciality and in charge (PflBG).
    (8218, 2, 82_102),
    (8219, 2, 82_102),
    // Who leads a Kita or a school has the qualification of those who are led.
    (8319, 3, 83_113),
    (8418, 4, 84_124),
    (8419, 4, 84_124),
];
