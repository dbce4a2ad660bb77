//! What is a label, and which occupations does it name?

use miqnet_domain::Language;

use crate::{
    dictionary::index,
    occupation::{Occupation, OccupationIx},
};

/// A title under which an occupation can be found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Label {
    /// As its publisher spells it.
    pub(crate) spelling: Box<str>,
    /// `None` where nobody says which language it is.
    pub(crate) language: Option<Language>,
    pub(crate) source: LabelSource,
    /// Its place in [`Labels::meanings`].
    pub(crate) meaning: u32,
}

/// Where a label comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelSource {
    /// The table that ships with the engine.
    BuiltIn,
    /// A code of the KldB 2010.
    Code,
    /// The job titles of the Federal Employment Agency.
    BaTitle,
    /// The name of a class of the KldB 2010.
    KldbClass,
    /// The labels that ESCO prefers; its occupations reach KldB codes through ISCO-08.
    Esco,
    /// Further labels of ESCO, which are loose: "supervisor" is one of a post in a laboratory.
    EscoFurther,
    /// The Ukrainian classifier DK 003, whose titles reach KldB codes through ISCO-88 and ISCO-08.
    Dk003,
}

impl LabelSource {
    /// All sources, in the order of declaration.
    pub const ALL: [Self; 7] = [
        Self::BuiltIn,
        Self::Code,
        Self::BaTitle,
        Self::KldbClass,
        Self::Esco,
        Self::EscoFurther,
        Self::Dk003,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "built_in",
            "code",
            "ba_title",
            "kldb_class",
            "esco",
            "esco_further",
            "dk_003",
        ][self as usize]
    }
}

/// Labels and what they mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Labels {
    /// Ordered, each once.
    pub(crate) all: Vec<Label>,
    /// The occupations that a label may name, best first; a label of a crosswalk has several.
    pub(crate) meanings: Vec<Vec<OccupationIx>>,
}

impl Labels {
    /// The titles, synonyms and KldB codes of the occupations themselves; each occupation is the
    /// meaning at its own position.
    pub(crate) fn of(occupations: &[Occupation]) -> Self {
        let positions = (0..occupations.len()).map(index);
        let labels = positions.zip(occupations).flat_map(|(ix, occupation)| {
            let titles = &occupation.titles;
            let named = [
                (&titles.de_male, Some(Language::DE)),
                (&titles.de_female, Some(Language::DE)),
                (&titles.de_neutral, Some(Language::DE)),
                (&titles.uk, Some(Language::UK)),
                (&titles.en, Some(Language::EN)),
            ];
            let synonyms = occupation.synonyms.iter().map(|synonym| (synonym, None));
            let label = move |spelling: Box<str>, language, source| Label {
                spelling,
                language,
                source,
                meaning: u32::from(ix.0),
            };
            let code = label(occupation.kldb.to_string().into(), None, LabelSource::Code);
            let named = named.into_iter().chain(synonyms);
            named
                .map(move |(spelling, language)| {
                    label(spelling.clone(), language, LabelSource::BuiltIn)
                })
                .chain([code])
        });
        let mut all: Vec<Label> = labels.filter(|label| !label.spelling.is_empty()).collect();
        all.sort_unstable();
        all.dedup();
        Self {
            all,
            meanings: (0..occupations.len()).map(|at| vec![index(at)]).collect(),
        }
    }

    /// Adds labels with meanings of their own.
    pub(crate) fn append(&mut self, other: &Self) {
        let shift = u32::try_from(self.meanings.len()).expect("meanings are few");
        self.meanings.extend(other.meanings.iter().cloned());
        self.all.extend(other.all.iter().map(|label| Label {
            meaning: label.meaning + shift,
            ..label.clone()
        }));
    }
}
