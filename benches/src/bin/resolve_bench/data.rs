//! The data sets, read as their publishers lay them out.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Queries, labels, and which labels are right for which query.
pub(crate) struct DataSet {
    pub(crate) queries: Vec<Query>,
    pub(crate) labels: Vec<Label>,
    /// How many places of a ranking count.
    pub(crate) cut: usize,
}

pub(crate) struct Query {
    pub(crate) text: String,
    /// The positions of the labels that are right.
    pub(crate) right: BTreeSet<u32>,
}

pub(crate) struct Label {
    pub(crate) id: String,
    pub(crate) text: String,
    /// The number of its concept.
    pub(crate) concept: u32,
    /// A number of its own.
    pub(crate) own: u32,
}

impl DataSet {
    /// MELO: ids such as `C001234_de_002` name the concept; a hundred places count.
    pub(crate) fn melo(dir: &Path) -> Self {
        let queries = rows(&dir.join("queries.tsv"));
        let labels = rows(&dir.join("corpus_elements.tsv"));
        Self::new(queries, labels, &dir.join("annotations.tsv"), 100)
    }

    /// TalentCLEF: each label is a concept, every place counts; the files have a header.
    pub(crate) fn talentclef(dir: &Path) -> Self {
        let queries = rows(&dir.join("queries")).split_off(1);
        let labels = rows(&dir.join("corpus_elements")).split_off(1);
        Self::new(queries, labels, &dir.join("qrels.tsv"), usize::MAX)
    }

    fn new(queries: Vec<[String; 2]>, labels: Vec<[String; 2]>, right: &Path, cut: usize) -> Self {
        let place: BTreeMap<&str, u32> = labels.iter().map(|[id, _]| &**id).zip(0..).collect();
        let text = read(right);
        let mut right: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
        for line in text.lines() {
            let mut cells = line.split_whitespace();
            let (query, label) = (cells.next(), cells.nth(1));
            if let (Some(query), Some(&label)) = (query, label.and_then(|label| place.get(label))) {
                right.entry(query).or_default().insert(label);
            }
        }
        let queries = queries
            .into_iter()
            .map(|[id, text]| Query {
                text,
                right: right.get(&*id).cloned().unwrap_or_default(),
            })
            .collect();
        let mut concepts: BTreeMap<String, u32> = BTreeMap::new();
        let labels = labels
            .into_iter()
            .zip(0..)
            .map(|([id, text], own)| {
                let concept = id.split('_').next().unwrap_or(&id).to_owned();
                let next = u32::try_from(concepts.len()).expect("a data set has few concepts");
                let concept = *concepts.entry(concept).or_insert(next);
                Label {
                    id,
                    text,
                    concept,
                    own,
                }
            })
            .collect();
        Self {
            queries,
            labels,
            cut,
        }
    }

    /// How many concepts there are.
    pub(crate) fn concepts(&self) -> usize {
        self.labels
            .iter()
            .map(|label| label.concept)
            .collect::<BTreeSet<_>>()
            .len()
    }
}

/// The first two cells of each line.
fn rows(path: &Path) -> Vec<[String; 2]> {
    let text = read(path);
    let rows = text.lines().filter_map(|line| {
        let (id, text) = line.split_once('\t')?;
        Some([id.to_owned(), text.trim().to_owned()])
    });
    rows.collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
