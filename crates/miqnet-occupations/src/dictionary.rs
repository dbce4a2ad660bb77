//! How is an occupation found?

use std::sync::LazyLock;

use miqnet_domain::{Language, OccupationId};

use crate::{
    bytes::{self, FormatError},
    index::Rarity,
    label::Labels,
    language_norm,
    occupation::{Kldb, Occupation, OccupationIx},
    official::Part,
    resolve::{Choice, Resolution, Resolver},
    similarity::{self, Similarities},
    table,
};

/// A table of occupations, with how near they are to each other and the labels they are found by.
#[derive(Debug, Clone)]
pub struct Dictionary {
    contents: Contents,
    resolver: Resolver,
}

/// What a dictionary says; everything else follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contents {
    pub(crate) version: Box<str>,
    /// The official files it was made from; empty for the built-in table.
    pub(crate) parts: Vec<Part>,
    /// Ordered by id, each id once, at most 65,535.
    pub(crate) occupations: Vec<Occupation>,
    /// Labels beside those of the occupations themselves.
    pub(crate) imported: Labels,
    /// `None` where it is counted over the labels of the occupations.
    pub(crate) rarity: Option<Rarity>,
    /// One for each pair of occupations.
    pub(crate) similarities: Similarities,
}

impl PartialEq for Dictionary {
    fn eq(&self, other: &Self) -> bool {
        self.contents == other.contents
    }
}

impl Eq for Dictionary {}

impl Dictionary {
    /// Returns the dictionary that ships with the engine.
    ///
    /// It is compiled once in a process and copied after that: about 250 occupations, 200 kB.
    pub fn built_in() -> Self {
        static BUILT_IN: LazyLock<Dictionary> = LazyLock::new(|| {
            let occupations = table::occupations();
            Dictionary::new(Contents {
                version: own_version().into(),
                parts: Vec::new(),
                similarities: Similarities::between(&occupations, &[]),
                occupations,
                imported: Labels::default(),
                rarity: None,
            })
        });
        BUILT_IN.clone()
    }

    /// The contents must fit together as [`Contents`] says.
    pub(crate) fn new(contents: Contents) -> Self {
        let mut labels = Labels::of(&contents.occupations);
        labels.append(&contents.imported);
        let resolver = Resolver::new(labels, contents.rarity.clone());
        Self { contents, resolver }
    }

    /// The first bytes of every dictionary in [`to_bytes`](Self::to_bytes)' format.
    pub const MAGIC: [u8; 4] = bytes::MAGIC;

    /// The versions of the rows, of the similarity table and of the language norms.
    pub fn version(&self) -> &str {
        &self.contents.version
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
        self.contents.occupations.len()
    }

    /// Whether there is no occupation.
    pub fn is_empty(&self) -> bool {
        self.contents.occupations.is_empty()
    }

    /// All occupations, ordered by id; the position is the [`OccupationIx`].
    pub fn occupations(&self) -> &[Occupation] {
        &self.contents.occupations
    }

    /// The position of an occupation; `None` when the dictionary has no such id.
    pub fn ix(&self, id: OccupationId) -> Option<OccupationIx> {
        let position = self
            .contents
            .occupations
            .binary_search_by_key(&id, |occupation| occupation.id);
        position.ok().map(index)
    }

    /// The occupation at a position.
    ///
    /// # Panics
    /// When the position is not one of this dictionary.
    pub fn get(&self, ix: OccupationIx) -> &Occupation {
        &self.contents.occupations[ix.index()]
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
        let here = self.contents.occupations.iter().enumerate();
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
        self.contents.similarities.get(a, b)
    }

    /// The occupations that a job title may mean, best first, ties by id; at most five, none when
    /// nothing comes near.
    ///
    /// A title in a known language is compared with labels in that language and with those of
    /// which nobody says the language; Ukrainian and Russian count as one. Letters beyond the two
    /// hundredth are not read. The first call in a process prepares the labels, which takes a
    /// second for a hundred thousand of them; after that a title takes about a millisecond.
    pub fn resolve(&self, title: &str, language: Option<Language>) -> Vec<Resolution> {
        self.resolver
            .resolve(title, language, &self.contents.occupations)
    }

    /// The occupation that a job title means, or those to ask about; language and cost as for
    /// [`resolve`](Self::resolve).
    pub fn choose(&self, title: &str, language: Option<Language>) -> Choice {
        self.resolver
            .choose(title, language, &self.contents.occupations)
    }

    /// The official files it was made from; empty for the built-in table.
    pub fn parts(&self) -> &[Part] {
        &self.contents.parts
    }

    /// How many labels there are, those of the occupations included.
    pub fn n_labels(&self) -> usize {
        self.resolver.n_labels()
    }

    pub(crate) fn contents(&self) -> &Contents {
        &self.contents
    }
}

/// The versions of the built-in rows, of the similarities and of the language norms, with which the
/// version of every dictionary begins.
pub(crate) fn own_version() -> String {
    format!(
        "{} {} {}",
        table::VERSION,
        similarity::VERSION,
        language_norm::VERSION
    )
}

pub(crate) fn index(position: usize) -> OccupationIx {
    OccupationIx(u16::try_from(position).expect("a dictionary has at most 65,535 occupations"))
}
