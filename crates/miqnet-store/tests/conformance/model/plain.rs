//! A county as plain Rust keeps it, and the steps that are walked in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use miqnet_store::testing::Keys;
use miqnet_store::{CandidateKey, Document, Effect, Error, Result, Status};
use proptest::prelude::*;

/// Names whose order differs between bytes, languages and people.
pub(super) const NAMES: [&str; 7] = ["a", "B", "ä", "Z", "К-1", "K-10", "K-9"];

/// One step. Numbers choose from small sets, so that steps meet.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Create {
        name: usize,
        content: u8,
    },
    Replace {
        name: usize,
        to: usize,
        content: u8,
        behind: u64,
    },
    Delete {
        name: usize,
        behind: u64,
    },
    Import {
        rows: Vec<(usize, u8)>,
    },
    Person {
        name: usize,
        content: u8,
    },
    Erase {
        name: usize,
    },
    Readmit {
        name: usize,
    },
    Undone {
        name: usize,
    },
    Names {
        after: Option<usize>,
        limit: u32,
    },
    Changes {
        limit: u32,
        closed: bool,
    },
}

pub(super) fn step() -> impl Strategy<Value = Step> {
    let name = 0..NAMES.len();
    let content = 0..3_u8;
    let behind = 0..2_u64;
    let rows = proptest::collection::vec((name.clone(), content.clone()), 0..5);
    prop_oneof![
        4 => (name.clone(), content.clone()).prop_map(|(name, content)| Step::Create { name, content }),
        3 => (name.clone(), name.clone(), content.clone(), behind.clone()).prop_map(
            |(name, to, content, behind)| Step::Replace { name, to, content, behind }
        ),
        1 => (name.clone(), behind).prop_map(|(name, behind)| Step::Delete { name, behind }),
        2 => rows.prop_map(|rows| Step::Import { rows }),
        2 => (name.clone(), content).prop_map(|(name, content)| Step::Person { name, content }),
        1 => name.clone().prop_map(|name| Step::Erase { name }),
        1 => name.clone().prop_map(|name| Step::Readmit { name }),
        1 => name.clone().prop_map(|name| Step::Undone { name }),
        2 => (proptest::option::of(name), 1..5_u32).prop_map(|(after, limit)| Step::Names { after, limit }),
        1 => (1..5_u32, any::<bool>()).prop_map(|(limit, closed)| Step::Changes { limit, closed }),
    ]
}

pub(super) fn document(content: u8) -> Document {
    Document::new(vec![b'0' + content])
}

/// Content 2 is of a record that is over.
pub(super) fn status(content: u8) -> Status {
    if content == 2 {
        Status::Closed
    } else {
        Status::Active
    }
}

/// What the model knows of a candidate.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) key: CandidateKey,
    pub(super) version: u64,
    pub(super) content: u8,
    pub(super) changed: i64,
    pub(super) person: Option<(u64, u8)>,
}

/// A county as plain Rust keeps it: by name, in the order of bytes.
#[derive(Debug, Clone, Default)]
pub(super) struct Model {
    pub(super) records: BTreeMap<&'static str, Known>,
    pub(super) erased: BTreeSet<&'static str>,
}

pub(super) const EXISTS: Error = Error::Duplicate {
    constraint: "candidates_external",
};

impl Model {
    pub(super) fn answer(&mut self, step: &Step, at: i64, keys: &mut Keys) -> String {
        let key: CandidateKey = keys.make();
        match step {
            Step::Create { name, content } => words(&self.create(NAMES[*name], *content, at, key)),
            Step::Replace {
                name,
                to,
                content,
                behind,
            } => words(&self.replace(NAMES[*name], NAMES[*to], *content, *behind, at)),
            Step::Delete { name, behind } => words(&self.delete(NAMES[*name], *behind)),
            Step::Import { rows } => words(&self.import(rows, at, keys)),
            Step::Person { name, content } => words(&self.person(NAMES[*name], *content)),
            Step::Erase { name } => {
                let known = self.records.remove(NAMES[*name]).is_some();
                if known {
                    self.erased.insert(NAMES[*name]);
                }
                words(&Ok(known))
            }
            Step::Readmit { name } => words(&Ok(self.erased.remove(NAMES[*name]))),
            Step::Undone { .. } => words(&Ok(())),
            Step::Names { after, limit } => {
                let after = after.map_or("", |name| NAMES[name]);
                let all = self.records.iter().filter(|(name, _)| **name > after);
                let names: Vec<_> = all.map(|(name, it)| (*name, it.version)).collect();
                words(&Ok(cut(&names, *limit)))
            }
            Step::Changes { limit, closed } => {
                let wanted = |it: &&Known| !closed || status(it.content) == Status::Closed;
                let mut all: Vec<_> = self.records.values().filter(wanted).collect();
                all.sort_by_key(|it| (it.changed, it.key));
                let keys: Vec<_> = all.iter().map(|it| it.key).collect();
                words(&Ok(cut(&keys, *limit)))
            }
        }
    }

    fn create(
        &mut self,
        name: &'static str,
        content: u8,
        at: i64,
        key: CandidateKey,
    ) -> Result<u64> {
        if self.erased.contains(name) {
            return Err(Error::Erased);
        }
        if self.records.contains_key(name) {
            return Err(EXISTS);
        }
        let known = Known {
            key,
            version: 1,
            content,
            changed: at,
            person: None,
        };
        self.records.insert(name, known);
        Ok(1)
    }

    fn replace(
        &mut self,
        name: &'static str,
        to: &'static str,
        content: u8,
        behind: u64,
        at: i64,
    ) -> Result<Option<u64>> {
        if self.erased.contains(to) {
            return Err(Error::Erased);
        }
        let Some(known) = self.records.get(name) else {
            return Ok(None);
        };
        let current = known.version;
        if behind > 0 {
            return Err(Error::Stale { current });
        }
        if name != to && self.records.contains_key(to) {
            return Err(EXISTS);
        }
        let mut known = self.records.remove(name).expect("it was there above");
        known.version += 1;
        (known.content, known.changed) = (content, at);
        self.records.insert(to, known);
        Ok(Some(current + 1))
    }

    fn delete(&mut self, name: &'static str, behind: u64) -> Result<Option<u64>> {
        match self.records.get(name).map(|it| it.version) {
            None => Ok(None),
            Some(current) if behind > 0 => Err(Error::Stale { current }),
            Some(current) => {
                self.records.remove(name);
                Ok(Some(current))
            }
        }
    }

    fn import(&mut self, rows: &[(usize, u8)], at: i64, keys: &mut Keys) -> Result<Vec<Effect>> {
        let names: BTreeSet<_> = rows.iter().map(|(name, _)| name).collect();
        let made: Vec<CandidateKey> = rows.iter().map(|_| keys.make()).collect();
        if names.len() < rows.len() {
            return Err(Error::Duplicate {
                constraint: "one row for each id",
            });
        }
        let mut effects = Vec::new();
        for ((name, content), key) in rows.iter().zip(made) {
            let name = NAMES[*name];
            effects.push(match self.records.get(name) {
                _ if self.erased.contains(name) => Effect::Erased,
                None => {
                    self.create(name, *content, at, key)?;
                    Effect::Created
                }
                Some(known) if known.content == *content => Effect::Same,
                Some(_) => {
                    self.replace(name, name, *content, 0, at)?;
                    Effect::Changed
                }
            });
        }
        Ok(effects)
    }

    /// Makes the person or changes what is known of her.
    fn person(&mut self, name: &'static str, content: u8) -> Result<Option<u64>> {
        let Some(known) = self.records.get_mut(name) else {
            return Ok(None);
        };
        let version = known.person.map_or(1, |(version, _)| version + 1);
        known.person = Some((version, content));
        Ok(Some(version))
    }
}

pub(super) fn words<T: Debug>(result: &Result<T>) -> String {
    format!("{result:?}")
}

pub(super) fn cut<T: Clone>(all: &[T], limit: u32) -> (Vec<T>, bool) {
    let n = usize::try_from(limit)
        .expect("a small number")
        .min(all.len());
    (all[..n].to_vec(), n < all.len())
}
