//! Which occupations does a code or label of another classification name?

use std::collections::{BTreeMap, BTreeSet};

use miqnet_domain::Language;

use crate::{
    dictionary::index,
    label::{Label, LabelSource, Labels},
    occupation::{Kldb, Occupation, OccupationIx},
    official::OfficialTables,
    title::normalise,
};

/// The ways from codes to occupations.
pub(super) struct Crosswalk {
    by_kldb: BTreeMap<Kldb, OccupationIx>,
    by_isco08: BTreeMap<u16, Vec<OccupationIx>>,
    by_isco88: BTreeMap<u16, Vec<OccupationIx>>,
}

impl Crosswalk {
    pub(super) fn new(occupations: &[Occupation], tables: &OfficialTables) -> Self {
        let mut by_kldb = BTreeMap::new();
        for (position, occupation) in occupations.iter().enumerate() {
            // The free occupation comes first under its code.
            by_kldb.entry(occupation.kldb).or_insert(index(position));
        }
        let by_isco08 = reversed(tables, &by_kldb);
        let mut by_isco88: BTreeMap<u16, Vec<OccupationIx>> = BTreeMap::new();
        for step in &tables.isco88_to_08 {
            let meaning = by_isco88.entry(step.isco88).or_default();
            for &ix in by_isco08.get(&step.isco08).map_or(&[][..], Vec::as_slice) {
                if !meaning.contains(&ix) {
                    meaning.push(ix);
                }
            }
        }
        Self {
            by_kldb,
            by_isco08,
            by_isco88,
        }
    }

    pub(super) fn of_code(&self, kldb: Kldb) -> Option<OccupationIx> {
        self.by_kldb.get(&kldb).copied()
    }

    /// Best first.
    pub(super) fn of_isco08(&self, isco: u16) -> &[OccupationIx] {
        self.by_isco08.get(&isco).map_or(&[], Vec::as_slice)
    }

    /// Best first.
    pub(super) fn of_isco88(&self, isco: u16) -> &[OccupationIx] {
        self.by_isco88.get(&isco).map_or(&[], Vec::as_slice)
    }
}

/// The occupations of each ISCO-08 group: those that have it as their first code before those that
/// have it as a further one, each in order of their codes.
fn reversed(
    tables: &OfficialTables,
    by_kldb: &BTreeMap<Kldb, OccupationIx>,
) -> BTreeMap<u16, Vec<OccupationIx>> {
    let mut ranked: BTreeMap<u16, BTreeSet<(usize, OccupationIx)>> = BTreeMap::new();
    let mut places: BTreeMap<Kldb, usize> = BTreeMap::new();
    for (kldb, isco) in &tables.kldb_to_isco {
        let place = places.entry(*kldb).or_default();
        if let Some(ix) = by_kldb.get(kldb) {
            ranked.entry(*isco).or_default().insert((*place, *ix));
        }
        *place += 1;
    }
    let in_order =
        |set: BTreeSet<(usize, OccupationIx)>| set.into_iter().map(|(_, ix)| ix).collect();
    ranked
        .into_iter()
        .map(|(isco, set)| (isco, in_order(set)))
        .collect()
}

/// Labels as they are gathered, each form once for each meaning.
pub(super) struct LabelsBuilder {
    all: Vec<Label>,
    meanings: BTreeMap<Vec<OccupationIx>, u32>,
    seen: BTreeSet<(Box<str>, u32)>,
    /// The occupations that a form names without a crosswalk.
    direct: BTreeMap<Box<str>, BTreeSet<OccupationIx>>,
    /// The forms of the built-in table, which nothing may make ambiguous.
    built_in: BTreeSet<Box<str>>,
}

impl LabelsBuilder {
    pub(super) fn over(occupations: &[Occupation]) -> Self {
        let mut builder = Self {
            all: Vec::new(),
            meanings: BTreeMap::new(),
            seen: BTreeSet::new(),
            direct: BTreeMap::new(),
            built_in: BTreeSet::new(),
        };
        let own = Labels::of(occupations);
        for label in own
            .all
            .iter()
            .filter(|label| label.source == LabelSource::BuiltIn)
        {
            let form: Box<str> = normalise(&label.spelling).into();
            let meaning = &own.meanings[label.meaning as usize];
            builder
                .direct
                .entry(form.clone())
                .or_default()
                .extend(meaning);
            builder.built_in.insert(form);
        }
        builder
    }

    /// The occupations that a form names without a crosswalk, in order.
    pub(super) fn named_directly(&self, form: &str) -> impl Iterator<Item = OccupationIx> + '_ {
        self.direct.get(form).into_iter().flatten().copied()
    }

    /// Adds a label unless its form has the meaning already, or stands in the built-in table.
    pub(super) fn add(
        &mut self,
        spelling: &str,
        language: Option<Language>,
        source: LabelSource,
        meaning: &[OccupationIx],
    ) {
        // Some labels of ESCO end in "//m", as if somebody had meant to say for whom.
        let spelling = spelling
            .trim_end_matches(['m', 'w', 'f'])
            .strip_suffix("//")
            .unwrap_or(spelling)
            .trim();
        let form: Box<str> = normalise(spelling).into();
        if form.is_empty() || self.built_in.contains(&form) {
            return;
        }
        let next = u32::try_from(self.meanings.len()).expect("meanings are few");
        let number = *self.meanings.entry(meaning.to_vec()).or_insert(next);
        if let (LabelSource::BaTitle, [occupation]) = (source, meaning) {
            for half in spelling.split('/').chain([spelling]) {
                let form = normalise(half).into();
                self.direct.entry(form).or_default().insert(*occupation);
            }
        }
        if self.seen.insert((form, number)) {
            self.all.push(Label {
                spelling: spelling.into(),
                language,
                source,
                meaning: number,
            });
        }
    }

    /// The labels in order, with their meanings.
    pub(super) fn finish(self) -> Labels {
        let mut meanings = vec![Vec::new(); self.meanings.len()];
        for (meaning, number) in self.meanings {
            meanings[number as usize] = meaning;
        }
        let mut all = self.all;
        all.sort_unstable();
        Labels { all, meanings }
    }
}
