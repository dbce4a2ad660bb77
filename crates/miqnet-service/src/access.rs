//! Who may do what? The matrix of `policy/access.toml`: every operation × every role.
//!
//! What is not in the matrix is denied. A test holds router, contract and matrix equal.

use std::collections::{BTreeMap, BTreeSet};

pub use miqnet_store::Role;
use serde::Deserialize;

/// The matrix that is compiled in.
const BUILT_IN: &str = include_str!("../policy/access.toml");

/// How far a role reaches in one operation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {
    /// Not at all.
    None,
    /// Records of the own fairs.
    OwnFair,
    /// Records of the own county.
    OwnCounty,
    /// The own records.
    Own,
    /// Without a limit: the operation reads and keeps no record of anybody.
    All,
    /// Where a key has this scope.
    Scope(String),
}

impl Grant {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "none" => Self::None,
            "own_fair" => Self::OwnFair,
            "own_county" => Self::OwnCounty,
            "own" => Self::Own,
            "all" => Self::All,
            _ => {
                let scope = word.strip_prefix("scope:")?;
                let is_plain = !scope.is_empty()
                    && scope
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || b"_:".contains(&byte));
                return is_plain.then(|| Self::Scope(scope.to_owned()));
            }
        })
    }
}

/// One row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The method in capitals.
    pub method: String,
    /// The template of the path.
    pub path: String,
    /// Whether nobody has to be known.
    pub public: bool,
    /// What the operation is for, as the audit says it; empty for a public one.
    pub purpose: String,
    /// How far each role reaches; a public operation asks for none.
    pub grants: BTreeMap<Role, Grant>,
}

/// The matrix, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessMatrix {
    rows: BTreeMap<String, Row>,
}

/// A fault of the matrix, in words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("access matrix: {0}")]
pub struct AccessError(String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    operation: BTreeMap<String, RowFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    method: String,
    path: String,
    #[serde(default)]
    public: bool,
    #[serde(default)]
    purpose: String,
    admin: Option<String>,
    organiser: Option<String>,
    case_manager: Option<String>,
    employer: Option<String>,
    integration: Option<String>,
}

impl AccessMatrix {
    /// Reads the matrix that is compiled in.
    ///
    /// # Errors
    /// Every [`AccessError`]; a test holds that there is none.
    pub fn built_in() -> Result<Self, Vec<AccessError>> {
        Self::parse(BUILT_IN)
    }

    /// Reads a matrix and checks it as a whole.
    ///
    /// # Errors
    /// Every [`AccessError`]: a role that is left out, a word that means nothing, an operation that
    /// nobody may use, one path and method twice.
    pub fn parse(text: &str) -> Result<Self, Vec<AccessError>> {
        let file: File =
            toml::from_str(text).map_err(|error| vec![AccessError(error.to_string())])?;
        let mut errors = Vec::new();
        let mut rows = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (id, written) in file.operation {
            if !seen.insert((written.method.clone(), written.path.clone())) {
                errors.push(AccessError(format!(
                    "{id}: method and path stand there twice"
                )));
            }
            rows.insert(id.clone(), row(&id, written, &mut errors));
        }
        if errors.is_empty() {
            Ok(Self { rows })
        } else {
            Err(errors)
        }
    }

    /// The row of an operation; an operation without one is denied to everybody.
    pub fn row(&self, operation: &str) -> Option<&Row> {
        self.rows.get(operation)
    }

    /// All rows, by the ids of their operations.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &Row)> {
        self.rows.iter().map(|(id, row)| (id.as_str(), row))
    }

    /// How far a role with these scopes reaches in an operation; [`Grant::None`] where the matrix
    /// does not say.
    pub fn grant(&self, operation: &str, role: Role, scopes: &BTreeSet<String>) -> Grant {
        let grant = self.row(operation).and_then(|row| row.grants.get(&role));
        match grant {
            Some(Grant::Scope(scope)) if !scopes.contains(scope) => Grant::None,
            Some(grant) => grant.clone(),
            None => Grant::None,
        }
    }
}

fn row(id: &str, written: RowFile, errors: &mut Vec<AccessError>) -> Row {
    let words = [
        (Role::Admin, written.admin),
        (Role::Organiser, written.organiser),
        (Role::CaseManager, written.case_manager),
        (Role::Employer, written.employer),
        (Role::Integration, written.integration),
    ];
    let mut grants = BTreeMap::new();
    for (role, word) in words {
        let name = role.as_str();
        match word {
            None if written.public => {}
            None => errors.push(AccessError(format!("{id}: says nothing of {name}"))),
            Some(_) if written.public => errors.push(AccessError(format!(
                "{id}: is public, so {name} needs no word"
            ))),
            Some(word) => match Grant::parse(&word) {
                Some(grant) => {
                    grants.insert(role, grant);
                }
                None => errors.push(AccessError(format!(
                    "{id}: {name} = {word:?}; write none, own, own_fair, own_county, all or \
                     scope:NAME"
                ))),
            },
        }
    }
    let is_word = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    if written.public != written.purpose.is_empty() || !is_word(&written.purpose) {
        errors.push(AccessError(format!(
            "{id}: purpose is a word of small letters, and a public operation has none"
        )));
    }
    if !written.public && grants.values().all(|grant| *grant == Grant::None) {
        errors.push(AccessError(format!("{id}: nobody may use it")));
    }
    Row {
        method: written.method,
        path: written.path,
        public: written.public,
        purpose: written.purpose,
        grants,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = r#"
        [operation.one]
        method = "POST"
        path = "/v1/one"
        purpose = "matching"
        admin = "none"
        organiser = "own_fair"
        case_manager = "own_county"
        employer = "none"
        integration = "scope:match"
    "#;

    /// Reads `ROW` after one replacement and expects one error that holds `words`.
    #[track_caller]
    fn check(from: &str, to: &str, words: &str) {
        assert!(ROW.contains(from));
        let errors = AccessMatrix::parse(&ROW.replace(from, to)).expect_err("a planted fault");
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].to_string().contains(words), "{}", errors[0]);
    }

    #[test]
    fn the_built_in_matrix_is_in_order() {
        assert_eq!(AccessMatrix::built_in().err(), None);
    }

    #[test]
    fn every_role_has_a_word_that_is_known() {
        check("admin = \"none\"", "", "nothing of admin");
        check("own_fair", "everything", "write none");
        check("scope:match", "scope:", "write none");
        check("purpose = \"matching\"", "", "purpose is a word");
        let open = ROW.replace("method", "public = true\nmethod");
        let open = open.replace("purpose = \"matching\"", "");
        let errors = AccessMatrix::parse(&open).expect_err("a public row with words");
        assert_eq!(errors.len(), Role::ALL.len());
    }

    #[test]
    fn an_operation_that_nobody_may_use_is_a_fault() {
        let closed = ROW
            .replace("own_fair", "none")
            .replace("own_county", "none")
            .replace("scope:match", "none");
        let errors = AccessMatrix::parse(&closed).expect_err("nobody is left");
        assert!(errors[0].to_string().contains("nobody may use it"));
    }

    #[test]
    fn what_is_not_in_the_matrix_is_denied() {
        let matrix = AccessMatrix::parse(ROW).expect("the row is in order");
        let scopes = BTreeSet::from(["match".to_owned()]);
        let nothing = BTreeSet::new();
        for role in Role::ALL.iter().copied() {
            assert_eq!(matrix.grant("two", role, &scopes), Grant::None);
        }
        assert_eq!(matrix.grant("one", Role::Admin, &scopes), Grant::None);
        assert_eq!(
            matrix.grant("one", Role::Organiser, &nothing),
            Grant::OwnFair
        );
        assert_eq!(
            matrix.grant("one", Role::Integration, &nothing),
            Grant::None
        );
        assert_eq!(
            matrix.grant("one", Role::Integration, &scopes),
            Grant::Scope("match".to_owned())
        );
    }
}
