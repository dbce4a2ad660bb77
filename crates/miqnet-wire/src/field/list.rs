//! Cells that hold several entries.

use miqnet_domain::{
    issue::IssueCode,
    language::Language,
    place::{PostalCode, TravelModes},
};

use super::{
    Fault, Parsed,
    choice::{LANGUAGE, TRAVEL_MODE, TravelWord},
    level::{LevelWords, level_words},
    text::{is_none, is_unknown},
};

/// What a writer puts between two entries.
pub const BETWEEN: &str = "; ";

/// Splits a list at semicolons, line breaks and commas that stand outside of brackets; a cell that
/// says "keine" has no entry. Empty entries are dropped.
pub fn entries(cell: &str) -> Vec<&str> {
    if is_none(cell) {
        return Vec::new();
    }
    let mut depth = 0_u32;
    let at_end = |c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(c, ',' | ';' | '\n') || c == ';'
    };
    cell.split(at_end)
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .collect()
}

/// Writes a list that [`entries`] splits again; an empty one is "none".
pub fn list_words<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    if items.is_empty() {
        return "none".to_owned();
    }
    items.iter().map(write).collect::<Vec<_>>().join(BETWEEN)
}

/// Returns the language of this name or code.
///
/// # Errors
/// [`IssueCode::UnknownLanguage`].
pub fn language(words: &str) -> Parsed<Language> {
    LANGUAGE
        .get(words)
        .and_then(Language::from_code)
        .ok_or_else(|| Fault::new(IssueCode::UnknownLanguage, words.trim(), LANGUAGE.shown()))
}

/// Every language of the closed list, German first.
pub fn languages() -> impl Iterator<Item = Language> {
    LANGUAGE
        .values()
        .map(|code| Language::from_code(code).expect("the list holds ISO 639-1 codes"))
}

/// Splits `en B2`, `Englisch: B2 (telc)`, `Ukrainisch (Muttersprache)` into the language and what
/// is said of it; a language alone has no level.
///
/// # Errors
/// [`IssueCode::UnknownLanguage`], or [`IssueCode::LevelUnclear`] for what stands behind it.
pub fn language_and_level(entry: &str) -> Parsed<(Language, Option<LevelWords>)> {
    let entry = entry.trim();
    let end = entry.find([' ', ':', '(']).unwrap_or(entry.len());
    let language = language(&entry[..end])?;
    let rest = entry[end..].trim_start_matches([' ', ':']);
    let rest = match rest
        .strip_prefix('(')
        .and_then(|inner| inner.strip_suffix(')'))
    {
        Some(inner) if !inner.contains(['(', ')']) => inner,
        _ => rest,
    };
    if is_unknown(rest) {
        return Ok((language, None));
    }
    let said = level_words(rest).map_err(|fault| Fault {
        value: entry.into(),
        ..fault
    })?;
    Ok((language, Some(said)))
}

/// Returns the modes that a list names; walking adds none.
///
/// # Errors
/// [`IssueCode::NotAllowed`] for the first entry that is no mode.
pub fn travel_modes(cell: &str) -> Parsed<TravelModes> {
    let mut modes = TravelModes::default();
    for entry in entries(cell).into_iter().flat_map(|entry| entry.split('/')) {
        match TRAVEL_MODE.parse(entry)? {
            TravelWord::Car => modes.car = true,
            TravelWord::PublicTransport => modes.public_transport = true,
            TravelWord::Bicycle => modes.bicycle = true,
            TravelWord::Walking => {}
        }
    }
    Ok(modes)
}

/// Returns the words that [`travel_modes`] reads as these modes.
pub fn travel_modes_words(modes: &TravelModes) -> String {
    let all = [
        (modes.car, TravelWord::Car),
        (modes.public_transport, TravelWord::PublicTransport),
        (modes.bicycle, TravelWord::Bicycle),
    ];
    let named: Vec<TravelWord> = all
        .into_iter()
        .filter(|(has, _)| *has)
        .map(|(_, word)| word)
        .collect();
    list_words(&named, |word| TRAVEL_MODE.name(*word).to_owned())
}

/// Returns the postal code: `71032`, `D-71032`, `71032 Böblingen`.
///
/// # Errors
/// [`IssueCode::BadPostalCode`] for fewer or more digits and for regions the post never assigned.
pub fn postal_code(words: &str) -> Parsed<PostalCode> {
    let text = words.trim();
    let text = ["D-", "DE-", "D ", "DE "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark))
        .unwrap_or(text);
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let place_follows = text[end..].is_empty() || text[end..].starts_with(' ');
    let place = &text[end..];
    let is_place = !place.chars().any(|c| c.is_ascii_digit());
    PostalCode::new(&text[..end])
        .filter(|_| place_follows && is_place)
        .ok_or_else(|| {
            Fault::new(
                IssueCode::BadPostalCode,
                words.trim(),
                ["71032", "71032 Böblingen"],
            )
        })
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Cefr;

    use super::*;

    #[test]
    fn entries_are_split_outside_of_brackets() {
        let check = |cell: &str, expected: &[&str]| assert_eq!(entries(cell), expected, "{cell:?}");
        check("en B2; ru C1", &["en B2", "ru C1"]);
        check("B, C (UA, bestätigt)", &["B", "C (UA, bestätigt)"]);
        check("a,,b;\n", &["a", "b"]);
        check("keine", &[]);
        check("a (b, c", &["a (b, c"]);
        check("a (b; c", &["a (b", "c"]);
    }

    #[test]
    fn languages_come_with_or_without_a_level() {
        let check = |entry: &str, expected: Result<(Language, Option<Cefr>), IssueCode>| {
            let read = language_and_level(entry).map_err(|fault| fault.code);
            let read = read.map(|(language, said)| (language, said.map(|said| said.level)));
            assert_eq!(read, expected, "{entry:?}");
        };
        check("en B2", Ok((Language::EN, Some(Cefr::B2))));
        check("en B2 (telc)", Ok((Language::EN, Some(Cefr::B2))));
        check("Englisch: b2", Ok((Language::EN, Some(Cefr::B2))));
        check(
            "Ukrainisch (Muttersprache)",
            Ok((Language::UK, Some(Cefr::C2))),
        );
        check("українська", Ok((Language::UK, None)));
        check("Russisch ?", Ok((Language::RU, None)));
        check("Englisch gut", Err(IssueCode::LevelUnclear));
        check("Klingonisch B2", Err(IssueCode::UnknownLanguage));
    }

    #[test]
    fn modes_of_travel_are_a_set() {
        let check = |cell: &str, expected: Option<&str>| {
            let read = travel_modes(cell)
                .ok()
                .map(|modes| travel_modes_words(&modes));
            assert_eq!(read.as_deref(), expected, "{cell:?}");
        };
        check("Bus, Auto", Some("car; public_transport"));
        check("ÖPNV/Fahrrad", Some("public_transport; bicycle"));
        check("zu Fuß", Some("none"));
        check("keine", Some("none"));
        check("Pferd", None);
    }

    #[test]
    fn a_postal_code_has_five_digits_of_an_assigned_region() {
        let check = |words: &str, expected: Option<u32>| {
            assert_eq!(
                postal_code(words).ok().map(PostalCode::number),
                expected,
                "{words:?}"
            );
        };
        check("71032", Some(71032));
        check(" D-71032 ", Some(71032));
        check("71032 Böblingen", Some(71032));
        check("01067", Some(1067));
        for wrong in [
            "1067",
            "710322",
            "7103a",
            "05123",
            "Böblingen",
            "71032 71034",
            "71032-1",
        ] {
            check(wrong, None);
        }
    }
}
