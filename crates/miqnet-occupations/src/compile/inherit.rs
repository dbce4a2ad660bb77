//! Which law binds an occupation that the built-in table does not have?

use crate::{
    occupation::{Kldb, Occupation},
    regulation::{Regulation, RegulationKind},
};

/// The regulation of the built-in occupation whose licence the work needs as well; `None` for
/// free work and for helpers.
///
/// [`FREE`] names types that are free beside licensed ones. [`ALSO`] names the subgroups whose
/// specialists and leaders need the licence of a profession that stands under another code.
/// Otherwise the types of one subgroup (four digits) share their law where the table has exactly
/// one that is licensed.
pub(super) fn regulation(kldb: Kldb, built_in: &[Occupation]) -> Option<Regulation> {
    if kldb.level() == 1 || FREE.contains(&kldb.digits()) {
        return None;
    }
    let named = ALSO
        .iter()
        .find(|(group, level, _)| kldb.digits() / 10 == *group && kldb.level() >= *level);
    if let Some((_, _, code)) = named {
        let named = built_in
            .iter()
            .filter(|occupation| occupation.kldb.digits() == *code);
        let laws = named.filter_map(|occupation| occupation.regulation.as_ref());
        return laws
            .into_iter()
            .find(|law| !law.only_when_required)
            .cloned();
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

/// Types that stand in a subgroup with a licensed one and are free work themselves, judged by the
/// example titles of the KldB: a wrong law would close them to people who may do them.
const FREE: &[u32] = &[
    81_223, // Kardiotechnik beside functional diagnostics
    81_224, 81_584, // animal psychology beside veterinary doctors
    81_722, // accompanying work in occupational therapy: the title alone is protected
    81_763, 81_764, // nutrition counselling and leading a diet kitchen
    81_884, // clinical research and drug regulation
    82_194, // leading a home: the nurse in charge stands under 81394
    83_122, 83_123, // helpers and leaders of youth groups beside social workers
    83_194, // leading workshops, hostels and the like
    84_213, // teachers at schools of health professions and of crafts
];

/// Subgroups (four digits), the lowest level that is bound, and the code whose law binds them.
const ALSO: &[(u32, u8, u32)] = &[
    // Prosecutors and judges: the qualification of a judge, as lawyers have it (DRiG).
    (7314, 4, 73_134),
    (7315, 4, 73_134),
    // Doctors who lead a laboratory or radiology are doctors first (BÄO).
    (8121, 4, 81_404),
    (8123, 4, 81_404),
    // Nurses with a speciality and nurses in charge (PflBG).
    (8132, 2, 81_302),
    (8138, 2, 81_302),
    (8139, 2, 81_302),
    // Doctors of every further speciality and in charge (BÄO).
    (8148, 4, 81_404),
    (8149, 4, 81_404),
    // Veterinary doctors of every speciality and in charge (BTÄO).
    (8151, 4, 81_504),
    (8152, 4, 81_504),
    (8159, 4, 81_504),
    // Physiotherapists with a degree and in charge (MPhG).
    (8171, 3, 81_713),
    (8179, 4, 81_713),
    // Whoever heals without being a doctor (HeilprG).
    (8175, 2, 81_752),
    // Doctors of pharmacology (BÄO); pharmacists in charge (BApO).
    (8181, 4, 81_404),
    (8189, 4, 81_804),
    // Care of the elderly with a speciality and in charge (PflBG).
    (8218, 2, 82_102),
    (8219, 2, 82_102),
    // Who leads a Kita or a school, or trains its teachers, has their qualification.
    (8319, 3, 83_113),
    (8414, 4, 84_124),
    (8418, 4, 84_124),
    (8419, 4, 84_124),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table;

    #[track_caller]
    fn check(digits: u32, expected: Option<&str>) {
        let kldb = Kldb::new(digits).expect("a code of five digits");
        let law = regulation(kldb, &table::occupations());
        assert_eq!(law.map(|law| law.family.name()), expected, "{digits}");
    }

    #[test]
    fn specialists_and_leaders_need_the_licence_they_come_from() {
        check(81_323, Some("nursing"));
        check(81_394, Some("nursing"));
        check(81_214, Some("medicine"));
        check(81_234, Some("medicine"));
        check(81_494, Some("medicine"));
        check(81_524, Some("veterinary"));
        check(81_714, Some("physiotherapy"));
        check(81_753, Some("heilpraktiker"));
        check(81_894, Some("pharmacy"));
        check(82_183, Some("nursing"));
        check(83_193, Some("education"));
        check(84_194, Some("teaching"));
        check(73_154, Some("law"));
    }

    #[test]
    fn types_of_one_subgroup_share_their_law() {
        check(81_213, Some("lab_technology"));
        check(81_343, Some("paramedic"));
        check(81_734, Some("speech_therapy"));
    }

    #[test]
    fn free_work_beside_licensed_work_stays_free() {
        for digits in FREE {
            check(*digits, None);
        }
        check(43_123, None);
        check(93_522, None);
    }

    #[test]
    fn helpers_inherit_nothing() {
        check(81_211, None);
        check(84_181, None);
    }

    #[test]
    fn every_named_code_has_a_law() {
        let built_in = table::occupations();
        for (_, _, code) in ALSO {
            let named = built_in
                .iter()
                .filter(|occupation| occupation.kldb.digits() == *code);
            assert!(
                named
                    .into_iter()
                    .any(|occupation| occupation.regulation.is_some()),
                "{code}"
            );
        }
    }
}
