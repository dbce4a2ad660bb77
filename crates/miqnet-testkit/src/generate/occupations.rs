//! Occupations of the real dictionary, those with rules of their own more often.

use std::sync::LazyLock;

use miqnet_domain::OccupationId;
use miqnet_occupations::{Dictionary, Occupation, RegulationKind};
use proptest::prelude::*;
use proptest::sample::select;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::built_in);

/// One list of occupations for each rule that treats its occupations alike.
static FIELDS: LazyLock<Vec<Vec<OccupationId>>> = LazyLock::new(|| {
    use RegulationKind::{Approbation, Certificate, Craft, KitaStaff, Permit, TitleOnly};
    let pick = |test: &dyn Fn(&Occupation) -> bool| -> Vec<OccupationId> {
        let rows = DICTIONARY.occupations().iter();
        rows.filter(|row| test(row)).map(|row| row.id).collect()
    };
    let kind = |wanted: RegulationKind| {
        pick(&|row| {
            row.regulation
                .as_ref()
                .is_some_and(|law| law.kind == wanted)
        })
    };
    vec![
        pick(&|row| row.regulation.is_none()),
        pick(&|row| matches!(row.kldb.group3(), 813 | 821)),
        kind(Approbation),
        kind(Permit),
        kind(KitaStaff),
        kind(TitleOnly),
        kind(Craft),
        kind(Certificate),
        pick(&|row| {
            row.regulation
                .as_ref()
                .is_some_and(|law| law.only_when_required)
        }),
        pick(&|row| !row.assistant_of.is_empty()),
        pick(&Occupation::side_food),
        pick(&|row| row.language().english.is_some()),
        pick(&|row| matches!(row.kldb.digits() / 10, 8314 | 8445)),
        pick(&|row| matches!(row.kldb.group3(), 714 | 841 | 842 | 844)),
    ]
});

/// Any occupation of the built-in dictionary; each field with rules of its own is as likely as
/// the whole of the free ones.
pub(super) fn occupation() -> impl Strategy<Value = OccupationId> + Clone {
    (0..FIELDS.len()).prop_flat_map(|field| select(FIELDS[field].clone()))
}

/// The occupation itself, one of its group or family, or any.
pub(super) fn near(here: OccupationId) -> impl Strategy<Value = OccupationId> + Clone {
    prop_oneof![
        4 => Just(here),
        3 => select(relatives(here)),
        2 => occupation(),
    ]
}

fn relatives(here: OccupationId) -> Vec<OccupationId> {
    let found = DICTIONARY.find(here).expect("the dictionary has it");
    let family = |row: &Occupation| row.regulation.as_ref().map(|law| law.family);
    let related = |row: &&Occupation| {
        row.kldb.group3() == found.kldb.group3()
            || family(row).is_some() && family(row) == family(found)
            || family(found).is_some_and(|family| row.assistant_of.contains(&family))
    };
    let rows = DICTIONARY.occupations().iter();
    rows.filter(related).map(|row| row.id).collect()
}
