//! How much language does the work need? (domain rules LG-1, LG-2)

use miqnet_domain::Cefr::{self, A1, A2, B1, B2, C1, C2, None as NoGerman};

use crate::occupation::Kldb;
use Codes::{Group, One};

/// The version of the table in this file; it is part of the dictionary's version.
pub(crate) const VERSION: &str = "language-1";

/// The German that an occupation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageNorm {
    /// The level below which a law or the body in charge closes the profession (LG-1); `None`
    /// where there is no such level.
    pub formal: Option<Cefr>,
    /// The lower end of what is usual; it counts where a vacancy states nothing.
    pub usual_low: Cefr,
    /// The upper end of what is usual.
    pub usual_high: Cefr,
    /// English in place of German, where that is usual.
    pub english: Option<EnglishAlternative>,
}

/// With this much English, this much German is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnglishAlternative {
    /// The English that is needed.
    pub english: Cefr,
    /// The German that is needed beside it.
    pub german: Cefr,
}

/// The norm of a code: the first row that names all five digits, else the first row that names
/// its group and level, else the level alone decides (1: A2, 2: B1, 3 and 4: B2).
pub(crate) fn of(kldb: Kldb) -> LanguageNorm {
    let row = NORMS
        .iter()
        .find(|(codes, _)| *codes == Codes::One(kldb.digits()))
        .or_else(|| NORMS.iter().find(|(codes, _)| codes.contain(kldb)));
    match (row, kldb.level()) {
        (Some((_, norm)), _) => *norm,
        (None, 1) => usual(A2, A2),
        (None, 2) => usual(B1, B1),
        (None, _) => usual(B2, B2),
    }
}

/// Which codes a row speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Codes {
    /// All five digits.
    One(u32),
    /// The first three digits, and the lowest and highest level.
    Group(u16, u8, u8),
}

impl Codes {
    fn contain(self, kldb: Kldb) -> bool {
        match self {
            Self::One(digits) => digits == kldb.digits(),
            Self::Group(group, low, high) => {
                group == kldb.group3() && (low..=high).contains(&kldb.level())
            }
        }
    }
}

const fn usual(usual_low: Cefr, usual_high: Cefr) -> LanguageNorm {
    LanguageNorm {
        formal: None,
        usual_low,
        usual_high,
        english: None,
    }
}

const fn formal(level: Cefr, usual_low: Cefr, usual_high: Cefr) -> LanguageNorm {
    LanguageNorm {
        formal: Some(level),
        usual_low,
        usual_high,
        english: None,
    }
}

const fn or_english(german_usual: Cefr, english: Cefr, german: Cefr) -> LanguageNorm {
    LanguageNorm {
        formal: None,
        usual_low: german_usual,
        usual_high: german_usual,
        english: Some(EnglishAlternative { english, german }),
    }
}

/// The norms by field of work; where a level of a group has no row, the level alone decides.
const NORMS: &[(Codes, LanguageNorm)] = &[
    // Care. Helpers need no formal level; documentation is what brings B1.
    (One(81302), formal(B2, B2, B2)),
    (One(82102), formal(B2, B2, B2)),
    (Group(813, 1, 1), usual(A2, B1)),
    (Group(813, 2, 4), formal(B2, B2, C1)),
    (Group(821, 1, 1), usual(A2, B1)),
    (Group(821, 2, 4), formal(B2, B2, C1)),
    // Other health professions; the law asks for the language the practice needs, read as B2.
    (Group(811, 1, 4), usual(B2, B2)),
    (Group(812, 1, 1), usual(A2, B1)),
    (Group(812, 2, 4), formal(B2, B2, C1)),
    (Group(817, 1, 1), usual(A2, B1)),
    (Group(817, 2, 4), formal(B2, B2, C1)),
    (Group(818, 1, 1), usual(A2, B1)),
    (Group(818, 2, 4), formal(B2, B2, C1)),
    // Doctors pass the Fachsprachprüfung on top of B2; that is a certificate of its own.
    (Group(814, 1, 4), formal(B2, C1, C1)),
    (Group(815, 1, 4), formal(B2, C1, C1)),
    (One(81624), usual(C1, C1)),
    (One(81634), formal(B2, C1, C1)),
    // Education. Teachers: C2, or C1 with a colloquium, so that C1 is the lower door.
    (Group(841, 1, 4), formal(C1, C1, C2)),
    (Group(831, 1, 1), usual(B1, B1)),
    (Group(831, 2, 2), usual(B2, B2)),
    (Group(831, 3, 4), formal(B2, C1, C1)),
    // Guards, § 6 BewachV.
    (Group(531, 1, 4), formal(B1, B1, B1)),
    // Cleaning, kitchen, service, food and non-food sales, beauty.
    (Group(541, 1, 4), usual(A1, A2)),
    (Group(293, 1, 4), usual(A2, B1)),
    (Group(633, 1, 4), usual(A2, B1)),
    (Group(621, 1, 4), usual(B1, B1)),
    (Group(623, 1, 4), usual(A2, B1)),
    (Group(823, 1, 4), usual(A2, B1)),
    (Group(122, 1, 4), usual(A2, A2)),
    // Store, production, driving: the safety briefing must be understood.
    (Group(513, 1, 4), usual(A2, A2)),
    (Group(521, 1, 4), usual(A2, B1)),
    (Group(251, 1, 2), usual(A2, A2)),
    // Crafts.
    (Group(332, 1, 1), usual(A2, A2)),
    (Group(332, 2, 4), usual(B1, B1)),
    (Group(342, 1, 1), usual(A2, A2)),
    (Group(342, 2, 4), usual(B1, B1)),
    (Group(262, 1, 1), usual(A2, A2)),
    (Group(262, 2, 4), usual(B1, B1)),
    // Engineering: B1 is enough with English.
    (Group(251, 3, 4), or_english(B2, B2, B1)),
    (Group(263, 3, 4), or_english(B2, B2, B1)),
    (Group(273, 3, 4), or_english(B2, B2, B1)),
    (Group(311, 1, 4), or_english(B2, B2, B1)),
    // Offices.
    (Group(714, 1, 4), usual(B2, C1)),
    (Group(722, 1, 4), usual(B2, C1)),
    (Group(731, 1, 4), usual(B2, C1)),
    // IT: English alone is enough.
    (Group(431, 1, 4), or_english(B1, B2, NoGerman)),
    (Group(432, 1, 4), or_english(B1, B2, NoGerman)),
    (Group(433, 1, 4), or_english(B1, B2, NoGerman)),
    (Group(434, 1, 4), or_english(B1, B2, NoGerman)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(digits: u32, expected: LanguageNorm) {
        let kldb = Kldb::new(digits).expect("the test's code is valid");
        assert_eq!(of(kldb), expected, "{kldb}");
    }

    #[test]
    fn five_digits_go_before_three() {
        check(81302, formal(B2, B2, B2));
        check(81353, formal(B2, B2, C1));
        check(81634, formal(B2, C1, C1));
        check(81624, usual(C1, C1));
    }

    #[test]
    fn a_helper_has_no_formal_minimum() {
        check(81301, usual(A2, B1));
        check(82101, usual(A2, B1));
        check(83111, usual(B1, B1));
        check(83131, usual(B1, B1));
        check(83141, usual(B1, B1));
    }

    #[test]
    fn licensed_professions_have_one() {
        check(81404, formal(B2, C1, C1));
        check(81474, formal(B2, C1, C1));
        check(81504, formal(B2, C1, C1));
        check(81804, formal(B2, B2, C1));
        check(81713, formal(B2, B2, C1));
        check(84114, formal(C1, C1, C2));
        check(83113, formal(B2, C1, C1));
        check(53111, formal(B1, B1, B1));
    }

    #[test]
    fn free_work_follows_the_table() {
        check(81102, usual(B2, B2));
        check(83112, usual(B2, B2));
        check(54101, usual(A1, A2));
        check(29301, usual(A2, B1));
        check(51311, usual(A2, A2));
        check(52122, usual(A2, B1));
        check(25122, usual(A2, A2));
        check(33211, usual(A2, A2));
        check(33212, usual(B1, B1));
        check(62102, usual(B1, B1));
        check(62312, usual(A2, B1));
        check(71402, usual(B2, C1));
        check(12202, usual(A2, A2));
    }

    #[test]
    fn english_helps_in_engineering_and_it() {
        check(25104, or_english(B2, B2, B1));
        check(31114, or_english(B2, B2, B1));
        check(43414, or_english(B1, B2, NoGerman));
    }

    #[test]
    fn without_a_row_the_level_decides() {
        check(24101, usual(A2, A2));
        check(24412, usual(B1, B1));
        check(27223, usual(B2, B2));
        check(92114, usual(B2, B2));
    }

    #[test]
    fn no_norm_contradicts_itself() {
        for (codes, norm) in NORMS {
            assert!(norm.usual_low <= norm.usual_high, "{codes:?}");
            assert!(
                norm.formal.is_none_or(|formal| formal <= norm.usual_high),
                "{codes:?}"
            );
            assert!(
                norm.english
                    .is_none_or(|other| other.german < norm.usual_low),
                "{codes:?}"
            );
        }
    }
}
