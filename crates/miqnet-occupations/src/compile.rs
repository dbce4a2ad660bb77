//! How do the official files become a dictionary?
//!
//! The built-in table stays as it is: its titles win, and what the law asks stands in it alone.
//! Every type of occupation of the KldB that it lacks becomes an occupation of its own. Titles of
//! the Federal Employment Agency name their code; titles of ESCO and of the Ukrainian classifier
//! reach codes through ISCO, and where that leads to several, all of them stay.

mod inherit;
mod meaning;
mod name;

use std::collections::BTreeSet;

use miqnet_domain::{Language, OccupationId};

use crate::{
    dictionary::{Contents, Dictionary},
    label::{LabelSource, Labels},
    language_norm,
    occupation::{Kldb, Occupation, OccupationIx},
    official::{EscoOccupation, KldbTitle, OfficialTables, PartKind},
    resolve::Resolver,
    similarity::{self, Similarities},
    table,
    title::normalise,
};
use meaning::{Crosswalk, LabelsBuilder};

/// A dictionary made from official files, and what could not be placed in it.
#[derive(Debug)]
pub struct Compilation {
    /// The dictionary.
    pub dictionary: Dictionary,
    /// For each kind of file, how many of its titles or codes lead to no occupation that the
    /// classification still has; ordered by kind, without zeros.
    pub unplaced: Vec<(PartKind, u32)>,
}

impl Dictionary {
    /// Makes a dictionary from the built-in table and official files.
    ///
    /// Files that are missing are left out: without the KldB no occupation is added, without the
    /// crosswalks ESCO and the Ukrainian classifier name nothing. The same tables give the same
    /// bytes. Takes a few seconds for all files, most of it for comparing titles.
    pub fn compile(tables: &OfficialTables) -> Compilation {
        let occupations = occupations(tables);
        let crosswalk = Crosswalk::new(&occupations, tables);
        let mut unplaced = [0_u32; PartKind::ALL.len()];
        let mut labels = LabelsBuilder::over(&occupations);
        for title in &tables.titles {
            match crosswalk.of_code(title.kldb) {
                Some(occupation) => {
                    let spelling = name::of_everybody(title);
                    labels.add(
                        &spelling,
                        Some(Language::DE),
                        LabelSource::BaTitle,
                        &[occupation],
                    );
                }
                None => unplaced[title.part as usize] += 1,
            }
        }
        for class in &tables.kldb {
            if let Some(occupation) = class.kldb().and_then(|kldb| crosswalk.of_code(kldb)) {
                labels.add(
                    &class.title,
                    Some(Language::DE),
                    LabelSource::KldbClass,
                    &[occupation],
                );
            }
        }
        let mut branches = vec![BTreeSet::new(); occupations.len()];
        for concept in tables.esco.chunk_by(|a, b| a.concept == b.concept) {
            let meaning = esco_meaning(concept, &labels, &crosswalk);
            for esco in concept {
                if meaning.is_empty() {
                    unplaced[part_of(esco) as usize] += 1;
                    continue;
                }
                let language = Some(esco.language);
                labels.add(&esco.preferred, language, LabelSource::Esco, &meaning);
                let texts = esco.alternatives.iter().chain(&esco.hidden);
                for text in texts {
                    labels.add(text, language, LabelSource::EscoFurther, &meaning);
                }
            }
            if let ([occupation], Some(branch)) = (&*meaning, branch(&concept[0].code)) {
                branches[occupation.index()].insert(branch);
            }
        }
        for title in &tables.dk003 {
            let meaning = crosswalk.of_isco88(title.isco88);
            if meaning.is_empty() {
                unplaced[PartKind::Dk003 as usize] += 1;
            } else {
                labels.add(
                    &title.title,
                    Some(Language::UK),
                    LabelSource::Dk003,
                    meaning,
                );
            }
        }
        let imported = labels.finish();
        let branches: Vec<Vec<u32>> = branches
            .into_iter()
            .map(|set| set.into_iter().collect())
            .collect();
        let mut all = Labels::of(&occupations);
        all.append(&imported);
        let contents = Contents {
            version: version(tables).into(),
            parts: tables.parts.clone(),
            similarities: Similarities::between(&occupations, &branches),
            rarity: Some(Resolver::count_rarity(&all)),
            occupations,
            imported,
        };
        let unplaced = PartKind::ALL
            .into_iter()
            .zip(unplaced)
            .filter(|(_, n)| *n > 0);
        Compilation {
            dictionary: Dictionary::new(contents),
            unplaced: unplaced.collect(),
        }
    }
}

/// The versions of the rules, and of the editions of the files in short: their kinds and the
/// first digits of their digests.
fn version(tables: &OfficialTables) -> String {
    let mut version = format!(
        "{} {} {}",
        table::VERSION,
        similarity::VERSION,
        language_norm::VERSION
    );
    for part in &tables.parts {
        let digits: String = part.digest.chars().take(8).collect();
        version += &format!(" {}-{digits}", part.kind.name());
    }
    version
}

/// The built-in occupations and one for each further type of the KldB, ordered by id.
fn occupations(tables: &OfficialTables) -> Vec<Occupation> {
    let mut occupations = table::occupations();
    let known: BTreeSet<Kldb> = occupations
        .iter()
        .map(|occupation| occupation.kldb)
        .collect();
    let built_in = occupations.clone();
    for class in &tables.kldb {
        // Edition 2020 keeps the codes that it has given up, and says so in their names.
        let is_gone = class.title.contains("(weggefallen)");
        let Some(kldb) = class
            .kldb()
            .filter(|kldb| !is_gone && !known.contains(kldb))
        else {
            continue;
        };
        let isco = tables.kldb_to_isco.iter().filter(|(code, _)| *code == kldb);
        occupations.push(Occupation {
            id: OccupationId(kldb.digits() * 100 + 1),
            kldb,
            isco: isco.map(|(_, isco)| *isco).collect(),
            titles: name::titles(class, &titles_of(tables, kldb)),
            synonyms: Vec::new(),
            regulation: inherit::regulation(kldb, &built_in),
            assistant_of: Vec::new(),
        });
    }
    occupations.sort_by_key(|occupation| occupation.id);
    occupations
}

fn titles_of(tables: &OfficialTables, kldb: Kldb) -> Vec<&KldbTitle> {
    tables
        .titles
        .iter()
        .filter(|title| title.kldb == kldb)
        .collect()
}

/// What a concept of ESCO names: the occupations under which one of its German labels is a title
/// already, if its ISCO group allows them; otherwise all that the group leads to, best first.
fn esco_meaning(
    concept: &[EscoOccupation],
    labels: &LabelsBuilder,
    crosswalk: &Crosswalk,
) -> Vec<OccupationIx> {
    let possible = concept
        .first()
        .map_or(&[][..], |esco| crosswalk.of_isco08(esco.isco08));
    for esco in concept.iter().filter(|esco| esco.language == Language::DE) {
        // The preferred label names the concept best; further ones may be borrowed from others.
        for text in [&esco.preferred].into_iter().chain(&esco.alternatives) {
            let named = labels.named_directly(&normalise(text));
            let agreed: Vec<OccupationIx> = named.filter(|ix| possible.contains(ix)).collect();
            if let [occupation] = *agreed {
                return vec![occupation];
            }
        }
    }
    possible.to_vec()
}

/// The first step of a concept below its ISCO group, as one number; `None` at the top.
fn branch(code: &str) -> Option<u32> {
    let mut steps = code.split('.');
    let group: u32 = steps.next()?.parse().ok()?;
    let first: u32 = steps.next()?.parse().ok()?;
    (first < 1000).then_some(group * 1000 + first)
}

fn part_of(esco: &EscoOccupation) -> PartKind {
    if esco.language == Language::DE {
        PartKind::EscoGerman
    } else {
        PartKind::EscoEnglish
    }
}
