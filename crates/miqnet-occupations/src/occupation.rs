//! What is an occupation?

use std::fmt;

use miqnet_domain::OccupationId;

use crate::{
    family::Family,
    language_norm::{self, LanguageNorm},
    regulation::Regulation,
};

/// One occupation of the dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// Its own key, unique in the dictionary.
    pub id: OccupationId,
    /// Its code in the KldB 2010 (edition 2020); several occupations may share one.
    pub kldb: Kldb,
    /// Its ISCO-08 codes, four digits, best first.
    pub isco: Vec<u16>,
    /// What it is called.
    pub titles: Titles,
    /// Further titles in any language; empty when there are none.
    pub synonyms: Vec<Box<str>>,
    /// The law that regulates it; `None` where anybody may be hired.
    pub regulation: Option<Regulation>,
    /// The licence families in which it is an assistant's post, or a post that is open before
    /// the licence; empty when there is none.
    pub assistant_of: Vec<Family>,
}

impl Occupation {
    /// The requirement level of the work, 1 (helper) to 4 (expert): the fifth digit of the code
    /// (LV-1).
    pub fn level(&self) -> u8 {
        self.kldb.level()
    }

    /// How much language the work needs; it follows from the KldB code alone (LG-1, LG-2).
    pub fn language(&self) -> LanguageNorm {
        language_norm::of(self.kldb)
    }

    /// Whether the work touches food, so that the Belehrung of the health office is needed
    /// (RC-18): KldB groups 292, 293, 623 and 633.
    pub fn side_food(&self) -> bool {
        matches!(self.kldb.group3(), 292 | 293 | 623 | 633)
    }
}

/// The position of an occupation in a [`Dictionary`](crate::Dictionary), counted from 0.
///
/// It is good for indexing columns during a run and must not be stored: another dictionary gives
/// the same occupation another position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccupationIx(pub u16);

impl OccupationIx {
    /// The position as an index into a slice.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A five-digit code of the KldB 2010; its fifth digit is the requirement level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kldb(u32);

impl Kldb {
    /// Returns the code; `None` when it has more than five digits or a level outside 1 to 4.
    ///
    /// Codes of the armed forces begin with 0, so that a smaller number is also a code.
    pub const fn new(digits: u32) -> Option<Self> {
        let level = digits % 10;
        if digits > 10 && digits <= 99_999 && level >= 1 && level <= 4 {
            Some(Self(digits))
        } else {
            None
        }
    }

    /// All five digits as a number; a leading zero is lost.
    pub const fn digits(self) -> u32 {
        self.0
    }

    /// The first three digits: the occupational group.
    pub const fn group3(self) -> u16 {
        (self.0 / 100) as u16
    }

    /// The fifth digit: 1 helper, 2 skilled, 3 specialist, 4 expert.
    pub const fn level(self) -> u8 {
        (self.0 % 10) as u8
    }
}

/// Five digits, with leading zeros.
impl fmt::Display for Kldb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

/// What an occupation is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Titles {
    /// German, of a man.
    pub de_male: Box<str>,
    /// German, of a woman.
    pub de_female: Box<str>,
    /// German, of anybody, as an advert may print it.
    pub de_neutral: Box<str>,
    /// Ukrainian, in lower case.
    pub uk: Box<str>,
    /// English.
    pub en: Box<str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_five_digits_and_a_level() {
        for wrong in [0, 10, 81_300, 81_305, 81_309, 100_001, u32::MAX] {
            assert_eq!(Kldb::new(wrong), None, "{wrong}");
        }
        let nurse = Kldb::new(81_302).expect("the code is valid");
        assert_eq!(
            (nurse.digits(), nurse.group3(), nurse.level()),
            (81_302, 813, 2)
        );
    }

    #[test]
    fn a_code_is_shown_with_its_leading_zero() {
        assert_eq!(
            Kldb::new(1_104).map(|code| code.to_string()),
            Some("01104".to_owned())
        );
    }
}
