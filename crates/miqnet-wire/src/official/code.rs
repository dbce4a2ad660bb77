//! Codes of the classifications as publishers write them.

use miqnet_occupations::Kldb;

/// A KldB code of five digits; a spreadsheet program may have dropped one leading zero.
pub(super) fn kldb(text: &str) -> Option<Kldb> {
    number(text, 4..=5).and_then(Kldb::new)
}

/// An ISCO code of four digits; a spreadsheet program may have dropped the zero of the armed
/// forces.
pub(super) fn isco(text: &str) -> Option<u16> {
    let code = number(text, 3..=4)?;
    let code = u16::try_from(code).ok()?;
    // The armed forces are 0110, 0210 and 0310; all other codes begin with 1 to 9.
    matches!(code, 110 | 210 | 310 | 1_000..=9_999).then_some(code)
}

/// What the number of a job title of the Federal Employment Agency says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TitleNumber {
    /// `B 81302-101`: the title stands under this KldB code.
    Kldb(Kldb),
    /// `C 81302-101`, `B 81300-101`: something else than a title of the KldB.
    Other,
}

/// Reads the number of a title; `None` when it is not built like one.
pub(super) fn title_number(text: &str) -> Option<TitleNumber> {
    let (branch, number) = text.split_once(' ')?;
    let is_branch =
        (1..=2).contains(&branch.len()) && branch.bytes().all(|byte| byte.is_ascii_uppercase());
    let (code, title) = number.split_once('-')?;
    let code = self::number(code, 5..=5)?;
    self::number(title, 3..=3)?;
    match Kldb::new(code) {
        _ if !is_branch => None,
        Some(code) if branch == "B" => Some(TitleNumber::Kldb(code)),
        _ => Some(TitleNumber::Other),
    }
}

/// The number that the text is made of, when it has as many digits and nothing else.
pub(super) fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let fits = digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kldb_code_may_have_lost_its_zero() {
        for (text, expected) in [
            ("81302", Some(81_302)),
            ("01104", Some(1_104)),
            ("1104", Some(1_104)),
            ("81300", None),
            ("813", None),
            ("813021", None),
            ("8130x", None),
            ("+8130", None),
            ("", None),
        ] {
            assert_eq!(kldb(text).map(Kldb::digits), expected, "{text}");
        }
    }

    #[test]
    fn an_isco_code_has_four_digits() {
        for (text, expected) in [
            ("2221", Some(2_221)),
            ("0110", Some(110)),
            ("310", Some(310)),
            ("223", None),
            ("0810", None),
            ("0010", None),
            ("22211", None),
            ("22", None),
        ] {
            assert_eq!(isco(text), expected, "{text}");
        }
    }

    #[test]
    fn the_number_of_a_title_begins_with_its_kldb_code() {
        let kldb = |digits| Kldb::new(digits).map(TitleNumber::Kldb);
        for (text, expected) in [
            ("B 81302-101", kldb(81_302)),
            ("B 01104-901", kldb(1_104)),
            ("B 81300-101", Some(TitleNumber::Other)),
            ("C 81302-101", Some(TitleNumber::Other)),
            ("HA 81302-101", Some(TitleNumber::Other)),
            ("b 81302-101", None),
            ("B 8130-101", None),
            ("B 81302", None),
            ("B 81302-1", None),
            ("81302-101", None),
            ("", None),
        ] {
            assert_eq!(title_number(text), expected, "{text}");
        }
    }
}
