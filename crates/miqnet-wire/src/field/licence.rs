//! Driving licences: classes and whether they are valid without a doubt.

use miqnet_domain::{
    certificate::{DrivingLicence, LicenceClass},
    issue::IssueCode,
};

use super::{
    Fault, Parsed,
    choice::LICENCE_CLASS,
    text::{key, line},
};

/// The words that mark a Ukrainian licence; nobody has confirmed it yet (RC-21). The first is
/// written.
pub const UKRAINIAN_WORDS: &[&str] = &["UA", "ukrainisch", "Ukraine", "український"];
/// The words that say that the Fahrerlaubnisbehörde confirmed it.
pub const CONFIRMED_WORDS: &[&str] = &["bestätigt", "confirmed", "anerkannt", "umgeschrieben"];
/// Words around a class that add nothing.
const FILLERS: &[&str] = &["klasse", "kl", "fuehrerschein", "class", "deutsch", "eu"];

/// Returns the licences of one entry: `B`, `Klasse B`, `C (UA)`, `C/CE (UA, bestätigt)`. A mark
/// belongs to the classes of its entry.
///
/// # Errors
/// [`IssueCode::NotAllowed`] for anything that names no class, such as "ja".
pub fn licences(entry: &str) -> Parsed<Vec<DrivingLicence>> {
    let fault = || {
        Fault::new(
            IssueCode::NotAllowed,
            entry.trim(),
            LicenceClass::ALL.map(LicenceClass::name),
        )
    };
    let mut classes = Vec::new();
    let (mut ukrainian, mut confirmed) = (false, false);
    for word in line(entry)
        .split([' ', '/', '(', ')', ',', ':'])
        .filter(|word| !word.is_empty())
    {
        let among = |list: &[&str]| list.iter().any(|known| key(known) == key(word));
        if among(UKRAINIAN_WORDS) {
            ukrainian = true;
        } else if among(CONFIRMED_WORDS) {
            confirmed = true;
        } else if !FILLERS.contains(&word) {
            classes.push(LICENCE_CLASS.get(word).ok_or_else(fault)?);
        }
    }
    if classes.is_empty() {
        return Err(fault());
    }
    let confirmed = confirmed || !ukrainian;
    Ok(classes
        .into_iter()
        .map(|class| DrivingLicence { class, confirmed })
        .collect())
}

/// Returns the words that [`licences`] reads as this licence.
pub fn licence_words(licence: &DrivingLicence) -> String {
    let class = LICENCE_CLASS.name(licence.class);
    if licence.confirmed {
        class.to_owned()
    } else {
        format!("{class} ({})", UKRAINIAN_WORDS[0])
    }
}

/// Returns the class that a vacancy asks for: `B`, `Klasse CE`.
///
/// # Errors
/// [`IssueCode::NotAllowed`] for anything but one class.
pub fn class(entry: &str) -> Parsed<LicenceClass> {
    let read = licences(entry)?;
    match read.as_slice() {
        [
            DrivingLicence {
                class,
                confirmed: true,
            },
        ] => Ok(*class),
        _ => Err(Fault::new(
            IssueCode::NotAllowed,
            entry.trim(),
            LicenceClass::ALL.map(LicenceClass::name),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(entry: &str, expected: Option<&[&str]>) {
        let read = licences(entry).ok();
        let read: Option<Vec<String>> =
            read.map(|licences| licences.iter().map(licence_words).collect());
        let expected: Option<Vec<String>> =
            expected.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(read, expected, "{entry:?}");
    }

    #[test]
    fn a_ukrainian_licence_is_unconfirmed_until_somebody_says_so() {
        check("B", Some(&["B"]));
        check("Klasse B", Some(&["B"]));
        check("C (UA)", Some(&["C (UA)"]));
        check("C/CE (UA)", Some(&["C (UA)", "CE (UA)"]));
        check("C (UA, bestätigt)", Some(&["C"]));
        check("ukrainischer Führerschein B", None);
        check("В (UA)", Some(&["B (UA)"]));
    }

    #[test]
    fn an_entry_without_a_class_is_asked_for() {
        for entry in ["ja", "UA", "Klasse 3", "Traktor"] {
            check(entry, None);
        }
        assert_eq!(class("Klasse CE"), Ok(LicenceClass::CE));
        assert!(class("B/BE").is_err() && class("B (UA)").is_err());
    }
}
