//! Which occupation does a job title mean?
//!
//! First the title is looked up: as it is written, then without noise, then folded, then part by
//! part. Where that finds nothing, the index says which labels are like it. A title is taken only
//! where the answer is plain ([`decide`]); otherwise somebody is asked.

mod coverage;
mod decide;
mod lookup;

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use miqnet_domain::{Language, OccupationId};

use crate::{
    index::{IndexLabel, Rarity, TitleIndex},
    label::{Label, LabelSource, Labels},
    occupation::{Occupation, OccupationIx},
    title::{Phrase, romanised},
};
use lookup::Lookup;

/// How many occupations a case manager is asked to choose from.
const MOST_ANSWERS: usize = 5;

/// From here on nothing that the index finds can come so near that a title is asked about.
const PLAIN_POINTS: u16 = lookup::LEAST_POINTS + decide::SAME;

/// How many meanings the index is asked for; several may be the same occupation.
const MOST_MEANINGS: usize = 12;

/// An occupation that a title may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The occupation.
    pub occupation: OccupationId,
    /// How well its label matches, 0 to 1000; 1000 for an exact match only.
    pub points: u16,
    /// The label that matches best, as its source spells it.
    pub label: Box<str>,
    /// Where the label comes from.
    pub source: LabelSource,
    /// Whether label and title are the same but for case, brackets, punctuation and marks of
    /// gender.
    pub exact: bool,
}

/// What is made of a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// It means this occupation.
    Sure(Resolution),
    /// Somebody must choose, best first, ties by id; empty when nothing comes near.
    Ask(Vec<Resolution>),
}

/// The labels of a dictionary, ready to be searched.
///
/// The tables are made when the first title is looked up: whoever writes codes pays nothing.
#[derive(Debug, Clone)]
pub(crate) struct Resolver {
    labels: Arc<Labels>,
    /// Frozen with an imported dictionary; otherwise counted over the labels.
    rarity: Option<Arc<Rarity>>,
    lookup: Arc<OnceLock<Lookup>>,
    index: Arc<OnceLock<Index>>,
}

#[derive(Debug)]
struct Index {
    titles: TitleIndex,
    /// The label of each entry of the index; a Cyrillic label has two, one in Latin letters.
    labels: Vec<u32>,
}

/// The best label of one occupation for one title.
#[derive(Debug, Clone, Copy)]
struct Hit<'a> {
    occupation: OccupationIx,
    points: u16,
    label: &'a Label,
}

impl Resolver {
    pub(crate) fn new(labels: Labels, rarity: Option<Rarity>) -> Self {
        Self {
            labels: Arc::new(labels),
            rarity: rarity.map(Arc::new),
            lookup: Arc::default(),
            index: Arc::default(),
        }
    }

    pub(crate) fn n_labels(&self) -> usize {
        self.labels.all.len()
    }

    /// How rare runs of letters are among labels and their spellings in Latin letters.
    pub(crate) fn count_rarity(labels: &Labels) -> Rarity {
        let (texts, _) = entries(labels);
        TitleIndex::new(&index_labels(&texts)).rarity().clone()
    }

    pub(crate) fn resolve(
        &self,
        title: &str,
        language: Option<Language>,
        occupations: &[Occupation],
    ) -> Vec<Resolution> {
        answers(&self.ranking(title, language), occupations)
    }

    pub(crate) fn choose(
        &self,
        title: &str,
        language: Option<Language>,
        occupations: &[Occupation],
    ) -> Choice {
        // What is plain from the look-up needs no index, which takes a second to build.
        let mut labels = self.lookup().find(title);
        let looked_up = self.best(&labels, language);
        let is_plain = looked_up
            .first()
            .is_some_and(|best| best.points >= PLAIN_POINTS);
        if is_plain && decide::is_sure(title, &looked_up, occupations) {
            return Choice::Sure(answers(&looked_up, occupations).swap_remove(0));
        }
        labels.extend(self.nearest(title, language));
        let ranking = self.best(&labels, language);
        let mut answers = answers(&ranking, occupations);
        if decide::is_sure(title, &ranking, occupations) {
            Choice::Sure(answers.swap_remove(0))
        } else {
            Choice::Ask(answers)
        }
    }

    /// The best label of each occupation that comes near, best first, ties by occupation.
    fn ranking(&self, title: &str, language: Option<Language>) -> Vec<Hit<'_>> {
        let mut labels = self.lookup().find(title);
        labels.extend(self.nearest(title, language));
        self.best(&labels, language)
    }

    fn lookup(&self) -> &Lookup {
        self.lookup.get_or_init(|| Lookup::over(&self.labels))
    }

    fn best(&self, labels: &[(u32, u16)], language: Option<Language>) -> Vec<Hit<'_>> {
        let mut best: BTreeMap<OccupationIx, Hit<'_>> = BTreeMap::new();
        for (label, points) in labels {
            self.add(&mut best, *label, *points, language);
        }
        let mut ranking: Vec<Hit<'_>> = best.into_values().collect();
        ranking.retain(|hit| hit.points >= decide::LEAST_POINTS);
        ranking.sort_by_key(|hit| (Reverse(hit.points), hit.occupation));
        ranking
    }

    /// The labels that are most like a title, with points below those of any look-up.
    fn nearest(&self, title: &str, language: Option<Language>) -> Vec<(u32, u16)> {
        let phrase = Phrase::read(title);
        if phrase.is_empty() {
            return Vec::new();
        }
        let index = self.index.get_or_init(|| self.build_index());
        let is_asked = |entry: u32| {
            let label = &self.labels.all[index.labels[entry as usize] as usize];
            is_in(label.language, language)
        };
        let ranked = index.titles.rank_phrase(&phrase, MOST_MEANINGS, is_asked);
        let most = u32::from(lookup::LEAST_POINTS) - 1;
        ranked
            .iter()
            .map(|ranked| {
                let points = (ranked.likeness / (TitleIndex::FULL / 1000)).min(most);
                (index.labels[ranked.label as usize], points as u16)
            })
            .collect()
    }

    fn build_index(&self) -> Index {
        let (texts, labels) = entries(&self.labels);
        let texts = index_labels(&texts);
        let titles = match &self.rarity {
            Some(rarity) => TitleIndex::with_rarity(&texts, Rarity::clone(rarity)),
            None => TitleIndex::new(&texts),
        };
        Index { titles, labels }
    }

    /// Keeps the best label of each occupation that a label may name.
    fn add<'a>(
        &'a self,
        best: &mut BTreeMap<OccupationIx, Hit<'a>>,
        label: u32,
        points: u16,
        language: Option<Language>,
    ) {
        let label = &self.labels.all[label as usize];
        if !is_in(label.language, language) {
            return;
        }
        let meanings = &self.labels.meanings[label.meaning as usize];
        for (place, &occupation) in (0_u16..).zip(meanings) {
            let detour = detour(label.source, points, meanings.len(), place);
            let points = points.saturating_sub(detour);
            let hit = Hit {
                occupation,
                points,
                label,
            };
            let known = best.entry(occupation).or_insert(hit);
            if points > known.points {
                *known = hit;
            }
        }
    }
}

/// What a label loses that is not of the built-in table, so that a title of one's own wins over one
/// from elsewhere: a title of the agency 12 points, unless it is the title exactly; a label that
/// reaches the occupation through other classifications 20 points, a further label of ESCO 40, and
/// both 2 more for each place behind the best code of the crosswalk.
fn detour(source: LabelSource, points: u16, n_meanings: usize, place: u16) -> u16 {
    match source {
        LabelSource::BuiltIn | LabelSource::Code => 0,
        LabelSource::BaTitle | LabelSource::KldbClass if points == 1000 => 0,
        LabelSource::BaTitle | LabelSource::KldbClass => 12,
        LabelSource::EscoFurther => 40 + 2 * place.min(20),
        _ if n_meanings > 1 => 20 + 2 * place.min(20),
        _ => 20,
    }
}

/// Whether a label may answer for a title of this language. Ukrainian and Russian are asked for
/// together: lists mix them, and so do people.
fn is_in(label: Option<Language>, title: Option<Language>) -> bool {
    let family = |language: Language| {
        if language == Language::RU {
            Language::UK
        } else {
            language
        }
    };
    match (label, title) {
        (Some(label), Some(title)) => family(label) == family(title),
        _ => true,
    }
}

/// The texts of the index with their concepts, and the label of each.
fn entries(labels: &Labels) -> (Vec<(u32, String)>, Vec<u32>) {
    let (mut texts, mut of) = (Vec::new(), Vec::new());
    for (position, label) in (0..).zip(&labels.all) {
        if label.source == LabelSource::Code {
            continue;
        }
        texts.push((label.meaning, label.spelling.to_string()));
        of.push(position);
        if let Some(latin) = romanised(&label.spelling) {
            texts.push((label.meaning, latin));
            of.push(position);
        }
    }
    (texts, of)
}

fn index_labels(texts: &[(u32, String)]) -> Vec<IndexLabel<'_>> {
    let labels = texts.iter().map(|(concept, text)| IndexLabel {
        concept: *concept,
        text,
    });
    labels.collect()
}

fn answers(ranking: &[Hit<'_>], occupations: &[Occupation]) -> Vec<Resolution> {
    let best = ranking.iter().take(MOST_ANSWERS);
    best.map(|hit| Resolution {
        occupation: occupations[hit.occupation.index()].id,
        points: hit.points,
        label: hit.label.spelling.clone(),
        source: hit.label.source,
        exact: hit.points == 1000,
    })
    .collect()
}
