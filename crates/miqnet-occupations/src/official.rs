//! What do the publishers' own files say, before it is a dictionary?
//!
//! The files are read elsewhere. What arrives here is checked row by row, but not yet across
//! files: a title may stand under a code that the classification no longer has, and a crosswalk
//! may name a code that has no title.

use miqnet_domain::Language;

use crate::occupation::Kldb;

/// Everything that was read from the official files of one directory.
///
/// A table whose file was not there is empty; [`parts`](Self::parts) says which files were. The
/// same files give equal tables, wherever they lie and in whatever order they are found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfficialTables {
    /// One for each file that was read, ordered by kind.
    pub parts: Vec<Part>,
    /// The classes of the KldB 2010 on all five levels, ordered by level, then by digits.
    pub kldb: Vec<KldbClass>,
    /// The job titles of the Federal Employment Agency from both of its files, ordered as
    /// [`KldbTitle`] is, without exact repetitions.
    pub titles: Vec<KldbTitle>,
    /// ISCO-08 codes of KldB codes, in the order of the file: best first for each KldB code.
    pub kldb_to_isco: Vec<(Kldb, u16)>,
    /// How ISCO-88 became ISCO-08, in the order of the file.
    pub isco88_to_08: Vec<IscoRevision>,
    /// The occupations of ESCO in each language that was there, ordered by concept, then by
    /// language.
    pub esco: Vec<EscoOccupation>,
    /// The titles of the Ukrainian classifier, ordered as [`Dk003Title`] is, without exact
    /// repetitions.
    pub dk003: Vec<Dk003Title>,
}

/// A file that was read, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which file it is.
    pub kind: PartKind,
    /// Its name without the directory it lay in.
    pub file: Box<str>,
    /// Who publishes it.
    pub publisher: Box<str>,
    /// Which edition it is, as far as the file says so itself; `None` where it says nothing.
    pub edition: Option<Box<str>>,
    /// On what terms it may be used.
    pub licence: Box<str>,
    /// How many rows it has below its header.
    pub entries: u32,
    /// The BLAKE3 digest of its bytes, 64 hexadecimal digits in lower case.
    pub digest: Box<str>,
}

/// The official files that are known, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// The KldB 2010 with all its levels (Federal Employment Agency).
    Kldb2010,
    /// All job titles with their state, a workbook (Federal Employment Agency).
    BaTitleList,
    /// The job titles in use with the kind of each, a CSV file without header (Federal
    /// Employment Agency).
    BaTitlesInUse,
    /// KldB 2010 to ISCO-08 (Federal Employment Agency).
    KldbToIsco,
    /// ISCO-88 to ISCO-08 (International Labour Organization).
    Isco88To08,
    /// The occupations of ESCO in German (European Commission).
    EscoGerman,
    /// The occupations of ESCO in English (European Commission).
    EscoEnglish,
    /// The classifier of occupations DK 003:2010 (Ukraine).
    Dk003,
}

impl PartKind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::Kldb2010,
        Self::BaTitleList,
        Self::BaTitlesInUse,
        Self::KldbToIsco,
        Self::Isco88To08,
        Self::EscoGerman,
        Self::EscoEnglish,
        Self::Dk003,
    ];

    /// The name that stays the same for ever, for example `kldb_2010`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kldb2010 => "kldb_2010",
            Self::BaTitleList => "ba_title_list",
            Self::BaTitlesInUse => "ba_titles_in_use",
            Self::KldbToIsco => "kldb_to_isco",
            Self::Isco88To08 => "isco88_to_08",
            Self::EscoGerman => "esco_de",
            Self::EscoEnglish => "esco_en",
            Self::Dk003 => "dk_003",
        }
    }

    /// The inverse of [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A class of the KldB 2010 on one of its five levels.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KldbClass {
    /// 1 (ten areas) to 5 (types of occupation); the code has as many digits.
    pub level: u8,
    /// The code as a number; a leading zero is lost, `level` says how many digits there are.
    pub digits: u32,
    /// Its name.
    pub title: Box<str>,
    /// Its name in at most a few words, as the publisher shortens it; equal to the title where
    /// nothing was shortened.
    pub short_title: Box<str>,
}

impl KldbClass {
    /// The five-digit code; `None` on the upper four levels.
    pub fn kldb(&self) -> Option<Kldb> {
        (self.level == 5).then(|| Kldb::new(self.digits)).flatten()
    }
}

/// A job title of the Federal Employment Agency, in the forms that its file spells out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KldbTitle {
    /// The code it stands under.
    pub kldb: Kldb,
    /// The short form for anybody, at most 60 characters and with abbreviations, for example
    /// `Wirt/in - Leasing- u. Finanzier.`.
    pub neutral: Box<str>,
    /// The full form of a man; `None` where the file has none or does not keep the forms apart.
    pub male: Option<Box<str>>,
    /// The full form of a woman; `None` where the file has none or does not keep them apart.
    pub female: Option<Box<str>>,
    /// Both full forms in one text, or one form that is both, where the file does not keep them
    /// apart; `None` where it does.
    pub joint: Option<Box<str>>,
    /// What the file says of it.
    pub kind: TitleKind,
    /// The file it comes from.
    pub part: PartKind,
}

/// What sort of title it is, as its file's own key says.
///
/// The first four are the states of the list of all titles, the others the types of the titles in
/// use. A *post* is work that somebody does; an *award* is a training or course that somebody has
/// done and that is named like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TitleKind {
    /// List: in use for placement (`E`).
    Current,
    /// List: a heading over several titles, in use for information (`M`).
    Heading,
    /// List: at rest, out of date, still met in papers (`R`).
    Resting,
    /// List: met in reports to social insurance and not in use for placement (`T`).
    Reported,
    /// A helper's post (`79…`).
    HelperPost,
    /// A post after vocational training (`19…`).
    TrainedPost,
    /// A post after further training, for example of a master craftsman (`29…`).
    AdvancedPost,
    /// A post after studies (`39…`).
    GraduatePost,
    /// A post that no one training leads to, for example of somebody in charge (`49…`).
    OtherPost,
    /// A post or award in the service of the state (`5…`).
    CivilService,
    /// A post or award in the armed forces, a rank or a career (`6…`).
    ArmedForces,
    /// A vocational training (`1…`).
    Training,
    /// A further training (`2…`).
    FurtherTraining,
    /// A course of studies or an academic degree (`3…`).
    Degree,
    /// An award of which the file does not say which.
    OtherAward,
}

impl TitleKind {
    /// All kinds, in their order.
    pub const ALL: [Self; 15] = [
        Self::Current,
        Self::Heading,
        Self::Resting,
        Self::Reported,
        Self::HelperPost,
        Self::TrainedPost,
        Self::AdvancedPost,
        Self::GraduatePost,
        Self::OtherPost,
        Self::CivilService,
        Self::ArmedForces,
        Self::Training,
        Self::FurtherTraining,
        Self::Degree,
        Self::OtherAward,
    ];

    /// The name that stays the same for ever, for example `trained_post`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Heading => "heading",
            Self::Resting => "resting",
            Self::Reported => "reported",
            Self::HelperPost => "helper_post",
            Self::TrainedPost => "trained_post",
            Self::AdvancedPost => "advanced_post",
            Self::GraduatePost => "graduate_post",
            Self::OtherPost => "other_post",
            Self::CivilService => "civil_service",
            Self::ArmedForces => "armed_forces",
            Self::Training => "training",
            Self::FurtherTraining => "further_training",
            Self::Degree => "degree",
            Self::OtherAward => "other_award",
        }
    }
}

/// One step from ISCO-88 to ISCO-08.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct IscoRevision {
    /// The ISCO-88 code, four digits.
    pub isco88: u16,
    /// The ISCO-08 code, four digits.
    pub isco08: u16,
    /// Whether the ISCO-08 class holds more than this ISCO-88 class, so that the way back is not
    /// certain.
    pub partial: bool,
}

/// An occupation of ESCO in one language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EscoOccupation {
    /// What names the concept in every language: the last segment of its URI.
    pub concept: Box<str>,
    /// The language of the labels.
    pub language: Language,
    /// Its place in the tree of ESCO, for example `3212.2.1`: the ISCO-08 group and a number for
    /// each level below it.
    pub code: Box<str>,
    /// Its ISCO-08 group, four digits.
    pub isco08: u16,
    /// The label that ESCO prefers.
    pub preferred: Box<str>,
    /// Further labels in the order of the file; none of them twice, none equal to the preferred.
    pub alternatives: Vec<Box<str>>,
    /// Labels for searching only, misspellings among them, in the order of the file; none twice.
    pub hidden: Vec<Box<str>>,
}

/// A title of the Ukrainian classifier DK 003:2010.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dk003Title {
    /// The four digits of its code, which follow ISCO-88.
    pub isco88: u16,
    /// The digit after the dot, by which the classifier divides a group; `None` where it does
    /// not.
    pub division: Option<u8>,
    /// The title, in Ukrainian.
    pub title: Box<str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_file_has_a_name_of_its_own() {
        for kind in PartKind::ALL {
            assert_eq!(PartKind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(PartKind::from_name("kldb"), None);
        assert!(PartKind::ALL.is_sorted());
    }

    #[test]
    fn each_kind_of_title_has_a_name_of_its_own() {
        let mut names = TitleKind::ALL.map(TitleKind::name);
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{names:?}");
        assert!(TitleKind::ALL.is_sorted());
    }

    #[test]
    fn only_the_lowest_level_has_codes_of_five_digits() {
        let class = |level, digits| KldbClass {
            level,
            digits,
            title: "Gärtner".into(),
            short_title: "Gärtner".into(),
        };
        assert_eq!(class(5, 1_104).kldb(), Kldb::new(1_104));
        assert_eq!(class(4, 8_130).kldb(), None);
    }
}
