//! How people, vacancies, employers and occupations are named.

use std::fmt;

/// The outside's own name of a thing is empty, longer than 64 bytes, or holds a control character.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to 64 bytes and no control characters")]
pub struct InvalidId;

macro_rules! outside_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// A string chosen outside of miqnet, for example `K-017`; 1 to 64 bytes, ordered bytewise.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Returns the id after trimming the white space around it.
            ///
            /// # Errors
            /// [`InvalidId`] when nothing is left, when more than 64 bytes are left, or when a
            /// control character is among them.
            pub fn new(text: &str) -> Result<Self, InvalidId> {
                let text = text.trim();
                let usable = !text.is_empty() && text.len() <= 64 && !text.chars().any(char::is_control);
                if usable { Ok(Self(text.into())) } else { Err(InvalidId) }
            }

            /// The id as it was given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

outside_id! {
    /// Names a candidate by a pseudonym.
    CandidateId
}
outside_id! {
    /// Names a vacancy.
    VacancyId
}
outside_id! {
    /// Names an employer.
    EmployerId
}
outside_id! {
    /// Names a job fair.
    FairId
}
outside_id! {
    /// Names a table of a job fair.
    TableId
}
outside_id! {
    /// Names an interpreter of a job fair by a pseudonym.
    InterpreterId
}

/// Names an occupation of the dictionary by the dictionary's own key.
///
/// Codes of KldB, ISCO and ESCO are attributes of an occupation and need not be unique; this key
/// is. In the built-in table it is the KldB code times 100 plus a serial number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccupationId(pub u32);

impl fmt::Display for OccupationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:07}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_trimmed_and_bounded() {
        assert_eq!(
            CandidateId::new("  K-017 ").map(|id| id.to_string()),
            Ok("K-017".to_owned())
        );
        assert_eq!(CandidateId::new("   "), Err(InvalidId));
        assert_eq!(CandidateId::new("a\nb"), Err(InvalidId));
        assert_eq!(CandidateId::new(&"x".repeat(65)), Err(InvalidId));
    }

    #[test]
    fn ids_are_ordered_bytewise() {
        let id = |text| CandidateId::new(text).expect("the test's id is valid");
        assert!(id("K-10") < id("K-9"));
        assert!(id("Z") < id("a"));
    }
}
