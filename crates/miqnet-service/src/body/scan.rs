//! Which texts of a JSON document does nobody send for an honest reason?
//!
//! One pass over the whole document, before anything is made of it: control characters and marks
//! that turn the direction of a text around are refused with their places, and so are names that
//! stand twice in one object, of which different readers take different ones.

use std::collections::HashSet;
use std::fmt;

use miqnet_wire::field::text::is_direction_mark;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize as _, Deserializer};

use crate::problem::Fault;

/// Beyond this, further faults are not collected.
const MOST_FAULTS: usize = 100;

/// Every place with a harmful text or a name that stands twice.
///
/// # Errors
/// What is no JSON at all.
pub(super) fn scan(bytes: &[u8]) -> Result<Vec<Fault>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let mut found = Found {
        path: String::new(),
        faults: Vec::new(),
    };
    Value(&mut found).deserialize(&mut json)?;
    json.end()?;
    Ok(found.faults)
}

struct Found {
    path: String,
    faults: Vec<Fault>,
}

impl Found {
    fn tell(&mut self, code: &'static str) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault::new(self.path.clone(), code));
        }
    }

    fn text(&mut self, text: &str) {
        if is_harmful(text) {
            self.tell(HARMFUL);
        }
    }
}

/// The code of a text with characters that no text of ours needs.
pub(crate) const HARMFUL: &str = "harmful_character";

/// Whether a text holds control characters, or marks that turn its direction.
pub(crate) fn is_harmful(text: &str) -> bool {
    text.contains(|c: char| (c.is_control() && !"\n\r\t".contains(c)) || is_direction_mark(c))
}

/// Looks at one value.
struct Value<'f>(&'f mut Found);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.text(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let before = self.0.path.len();
        for at in 0_usize.. {
            self.0.path.push_str(&format!("[{at}]"));
            let next = list.next_element_seed(Value(self.0));
            self.0.path.truncate(before);
            if next?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let before = self.0.path.len();
        let mut names: HashSet<String> = HashSet::new();
        while let Some(name) = map.next_key_seed(Name)? {
            if before > 0 {
                self.0.path.push('.');
            }
            self.0.path.push_str(&shown(&name));
            self.0.text(&name);
            if names.contains(&name) {
                self.0.tell("duplicate_field");
            }
            names.insert(name);
            let value = map.next_value_seed(Value(self.0));
            self.0.path.truncate(before);
            value?;
        }
        Ok(())
    }
}

/// Reads a name; `serde_json` hands it out as a text.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<String, D::Error> {
        String::deserialize(json)
    }
}

/// The most characters of a name that a place repeats.
const NAME_CHARS: usize = 40;

/// A name as places show it: short, and harmless wherever it is printed.
pub(super) fn shown(name: &str) -> String {
    let is_plain = |c: &char| !c.is_control() && !is_direction_mark(*c);
    let mut shown: String = name.chars().filter(is_plain).take(NAME_CHARS).collect();
    if name.chars().count() > NAME_CHARS {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &[(&str, &str)]) {
        let faults = scan(json.as_bytes()).expect("the text is JSON");
        let found: Vec<_> = faults
            .iter()
            .map(|fault| (fault.place.as_str(), fault.code))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn honest_texts_pass() {
        check(
            r#"{"a": ["Größe", "Кухар", 1, 2.5, true, null], "b": {"c": "zwei\nZeilen\t"}}"#,
            &[],
        );
    }

    #[test]
    fn control_characters_and_marks_of_direction_are_named_with_their_places() {
        check(
            r#"{"a": [1, "x\u0000"], "b": {"c": "\u202e"}, "d": "\u001b[2J", "e": "\u0085"}"#,
            &[
                ("a[1]", "harmful_character"),
                ("b.c", "harmful_character"),
                ("d", "harmful_character"),
                ("e", "harmful_character"),
            ],
        );
    }

    #[test]
    fn a_harmful_name_is_shown_without_its_harm() {
        check(r#"{"a\u0000b": 1}"#, &[("ab", "harmful_character")]);
    }

    #[test]
    fn a_name_that_stands_twice_is_a_fault() {
        check(
            r#"{"a": 1, "b": [{"c": 1, "c": 2}], "a": 3}"#,
            &[("b[0].c", "duplicate_field"), ("a", "duplicate_field")],
        );
    }

    #[test]
    fn what_is_no_json_is_an_error_and_depth_is_bounded() {
        for text in ["", "{", "{} {}", "[1,]", "\u{feff}{}", &"[".repeat(100_000)] {
            assert!(scan(text.as_bytes()).is_err(), "{:.10}", text);
        }
        assert!(scan(b"\"\xff\"").is_err());
    }
}
