//! How is an occupation found?

use std::sync::LazyLock;

use miqnet_domain::OccupationId;

use crate::{
    bytes::{self, FormatError},
    language_norm,
    occupation::{Kldb, Occupation, OccupationIx},
    resolve::{Choice, Resolution, Resolver},
    similarity::{self, Similarities},
    table,
};

/// A table of occupations, with how near they are to each other and an index of their titles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dictionary {
    version: Box<str>,
    occupations: Vec<Occupation>,
    similarities: Similarities,
    resolver: Resolver,
}

impl Dictionary {
    /// Returns the dictionary that ships with the engine.
    ///
    /// It is compiled once in a process and copied after that: about 200 occupations, 100 kB.
    pub fn built_in() -> Self {
        static BUILT_IN: LazyLock<Dictionary> = LazyLock::new(|| {
            let occupations = table::occupations();
            let version = format!(
                "{} {} {}",
                table::VERSION,
                similarity::VERSION,
                language_norm::VERSION
            );
            let similarities = Similarities::between(&occupations);
            Dictionary::from_parts(version.into(), occupations, similarities)
        });
        BUILT_IN.clone()
    }

    /// The parts must fit together: occupations ordered by id, each id once, at most 65,535 of
    /// them, and one similarity for each pair.
    pub(crate) fn from_parts(
        version: Box<str>,
        occupations: Vec<Occupation>,
        similarities: Similarities,
    ) -> Self {
        let resolver = Resolver::over(&occupations);
        Self {
            version,
            occupations,
            similarities,
            resolver,
        }
    }

    /// The versions of the rows, of the similarity table and of the language norms.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The BLAKE3 digest of [`to_bytes`](Self::to_bytes), 64 hexadecimal digits in lower case.
    pub fn digest(&self) -> String {
        blake3::hash(&self.to_bytes()).to_hex().to_string()
    }

    /// Returns the dictionary in its own compact format, the similarity table included.
    ///
    /// Equal dictionaries give equal bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        bytes::write(self)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// [`FormatError`] for anything else. Garbage is refused, whatever its length; no more memory
    /// is taken than a small multiple of the input.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FormatError> {
        bytes::read(bytes)
    }

    /// How many occupations there are.
    pub fn len(&self) -> usize {
        self.occupations.len()
    }

    /// Whether there is no occupation.
    pub fn is_empty(&self) -> bool {
        self.occupations.is_empty()
    }

    /// All occupations, ordered by id; the position is the [`OccupationIx`].
    pub fn occupations(&self) -> &[Occupation] {
        &self.occupations
    }

    /// The position of an occupation; `None` when the dictionary has no such id.
    pub fn ix(&self, id: OccupationId) -> Option<OccupationIx> {
        let position = self
            .occupations
            .binary_search_by_key(&id, |occupation| occupation.id);
        position.ok().map(index)
    }

    /// The occupation at a position.
    ///
    /// # Panics
    /// When the position is not one of this dictionary.
    pub fn get(&self, ix: OccupationIx) -> &Occupation {
        &self.occupations[ix.index()]
    }

    /// The occupation with this id; `None` when the dictionary has no such id.
    pub fn find(&self, id: OccupationId) -> Option<&Occupation> {
        self.ix(id).map(|ix| self.get(ix))
    }

    /// The first occupation under a code: the one that is not regulated, or regulated only where a
    /// vacancy requires it, wherever the code has one.
    pub fn by_kldb(&self, kldb: Kldb) -> Option<OccupationIx> {
        self.all_by_kldb(kldb).next()
    }

    /// All occupations under a code, ordered by id.
    pub fn all_by_kldb(&self, kldb: Kldb) -> impl Iterator<Item = OccupationIx> {
        let here = self.occupations.iter().enumerate();
        here.filter(move |(_, occupation)| occupation.kldb == kldb)
            .map(|(position, _)| index(position))
    }

    /// How near two occupations are, 0 to 1000; the same both ways, and 1000 with itself.
    ///
    /// From which value on two occupations count as related, the policy says. Constant time.
    ///
    /// # Panics
    /// When a position is not one of this dictionary.
    pub fn similarity(&self, a: OccupationIx, b: OccupationIx) -> u16 {
        self.similarities.get(a, b)
    }

    /// The occupations that a job title may mean, best first, ties by id; at most five, none when
    /// nothing comes near.
    ///
    /// Letters in a title beyond the two hundredth are not read.
    pub fn resolve(&self, title: &str) -> Vec<Resolution> {
        self.resolver.resolve(title, &self.occupations)
    }

    /// The occupation that a job title means, or those to ask about.
    pub fn choose(&self, title: &str) -> Choice {
        self.resolver.choose(title, &self.occupations)
    }

    pub(crate) fn similarities(&self) -> &Similarities {
        &self.similarities
    }
}

pub(crate) fn index(position: usize) -> OccupationIx {
    OccupationIx(u16::try_from(position).expect("a dictionary has at most 65,535 occupations"))
}
