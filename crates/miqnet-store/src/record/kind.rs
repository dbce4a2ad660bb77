//! The kinds of records and what sets them apart.

use std::fmt;

use miqnet_domain::{CandidateId, EmployerId, FairId, VacancyId};

use super::statement::{Statements, statements};
use crate::db::{Row, Value, sql};
use crate::error::Result;
use crate::key::{CandidateKey, EmployerKey, FairKey, Key, VacancyKey};

/// A kind of record.
pub trait Kind: fmt::Debug + Send + Sync + 'static {
    /// How records of this kind are named inside.
    type Key: Key;
    /// How the outside names them.
    type External: External;
    /// What they belong to.
    type Parent: Parent;
    /// The word for the kind in audit entries.
    const NAME: &'static str;
    /// The rule that a name outside is unique in its county.
    const EXTERNAL_IS_UNIQUE: &'static str;
    /// Whether a record is a person, whose erasure is remembered.
    const IS_PERSON: bool = false;
    /// Whether changes are counted for those who keep a copy of all records of a county.
    const IS_COUNTED: bool = false;
    #[doc(hidden)]
    const STATEMENTS: Statements;
}

/// A name of the outside's own.
pub trait External: Clone + Eq + Ord + fmt::Debug + Send + Sync + 'static {
    /// The name, if the text is one.
    fn parse(text: &str) -> Option<Self>;
    /// The text.
    fn as_str(&self) -> &str;
}

/// What a record belongs to: nothing, or an employer.
pub trait Parent: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The employer, if it is one.
    fn employer(self) -> Option<EmployerKey>;
    #[doc(hidden)]
    fn value(self) -> Option<Value> {
        self.employer().map(Value::from)
    }
    #[doc(hidden)]
    fn read(row: &Row) -> Result<Self>;
}

impl Parent for () {
    fn employer(self) -> Option<EmployerKey> {
        None
    }

    fn read(_: &Row) -> Result<Self> {
        Ok(())
    }
}

impl Parent for EmployerKey {
    fn employer(self) -> Option<EmployerKey> {
        Some(self)
    }

    fn read(row: &Row) -> Result<Self> {
        row.key("employer")
    }
}

macro_rules! externals {
    ($($name:ident),*) => { $(
        impl External for $name {
            fn parse(text: &str) -> Option<Self> {
                Self::new(text).ok()
            }

            fn as_str(&self) -> &str {
                self.as_str()
            }
        }
    )* };
}

externals!(CandidateId, EmployerId, VacancyId, FairId);

/// People who look for work, as the engine sees them.
#[derive(Debug)]
pub struct Candidates;

impl Kind for Candidates {
    type Key = CandidateKey;
    type External = CandidateId;
    type Parent = ();
    const NAME: &'static str = "candidate";
    const EXTERNAL_IS_UNIQUE: &'static str = "candidates_external";
    const IS_PERSON: bool = true;
    const STATEMENTS: Statements = statements! {
        "candidates",
        columns: "id, external_id, version, status, document, created_at, changed_at",
        within: "($2 IS NULL OR id IN (SELECT candidate FROM registrations WHERE fair = $2)) \
            AND ($3 IS NULL OR id IN (SELECT r.candidate FROM registrations r \
                JOIN grants g ON g.fair = r.fair \
                WHERE g.principal = $3 AND ($2 IS NULL OR r.fair = $2))) \
            AND ($4 IS NULL OR id IN (SELECT r.candidate FROM registrations r \
                JOIN participations p ON p.fair = r.fair \
                WHERE p.employer = $4 AND r.consent = 'given' \
                AND ($2 IS NULL OR r.fair = $2)))",
        filtered: "($6 IS NULL OR id IN (SELECT candidate FROM registrations WHERE fair = $6 \
                AND ($3 IS NULL OR fair IN (SELECT fair FROM grants WHERE principal = $3)))) \
            AND ($7 IS NULL OR id IN (SELECT r.candidate FROM registrations r \
                JOIN participations p ON p.fair = r.fair \
                WHERE p.employer = $7 AND r.consent = 'given'))",
        insert: "", values: "", update: "",
    };
}

/// Companies and other houses that look for people.
#[derive(Debug)]
pub struct Employers;

impl Kind for Employers {
    type Key = EmployerKey;
    type External = EmployerId;
    type Parent = ();
    const NAME: &'static str = "employer";
    const EXTERNAL_IS_UNIQUE: &'static str = "employers_external";
    const STATEMENTS: Statements = statements! {
        "employers",
        columns: "id, external_id, version, status, document, created_at, changed_at",
        within: "($2 IS NULL OR id IN (SELECT employer FROM participations WHERE fair = $2)) \
            AND ($3 IS NULL OR id IN (SELECT p.employer FROM participations p \
                JOIN grants g ON g.fair = p.fair \
                WHERE g.principal = $3 AND ($2 IS NULL OR p.fair = $2))) \
            AND ($4 IS NULL OR id = $4)",
        filtered: "($6 IS NULL OR id IN (SELECT employer FROM participations WHERE fair = $6 \
                AND ($3 IS NULL OR fair IN (SELECT fair FROM grants WHERE principal = $3)))) \
            AND ($7 IS NULL OR id = $7)",
        insert: "", values: "", update: "",
    };
}

/// Places that an employer wants to fill.
#[derive(Debug)]
pub struct Vacancies;

impl Kind for Vacancies {
    type Key = VacancyKey;
    type External = VacancyId;
    type Parent = EmployerKey;
    const NAME: &'static str = "vacancy";
    const EXTERNAL_IS_UNIQUE: &'static str = "vacancies_external";
    const IS_COUNTED: bool = true;
    const STATEMENTS: Statements = statements! {
        "vacancies",
        columns: "id, external_id, version, status, document, created_at, changed_at, employer",
        within: "($2 IS NULL OR employer IN \
                (SELECT employer FROM participations WHERE fair = $2)) \
            AND ($3 IS NULL OR employer IN (SELECT p.employer FROM participations p \
                JOIN grants g ON g.fair = p.fair \
                WHERE g.principal = $3 AND ($2 IS NULL OR p.fair = $2))) \
            AND ($4 IS NULL OR employer = $4)",
        filtered: "($6 IS NULL OR employer IN \
                (SELECT employer FROM participations WHERE fair = $6 \
                AND ($3 IS NULL OR fair IN (SELECT fair FROM grants WHERE principal = $3)))) \
            AND ($7 IS NULL OR employer = $7)",
        insert: ", employer", values: ", $10", update: ", employer = $12",
    };
}

/// Job fairs.
#[derive(Debug)]
pub struct Fairs;

impl Kind for Fairs {
    type Key = FairKey;
    type External = FairId;
    type Parent = ();
    const NAME: &'static str = "fair";
    const EXTERNAL_IS_UNIQUE: &'static str = "fairs_external";
    const STATEMENTS: Statements = statements! {
        "fairs",
        columns: "id, external_id, version, status, document, created_at, changed_at",
        within: "($2 IS NULL OR id = $2) \
            AND ($3 IS NULL OR id IN (SELECT fair FROM grants WHERE principal = $3)) \
            AND ($4 IS NULL OR id IN (SELECT fair FROM participations WHERE employer = $4))",
        filtered: "($6 IS NULL OR id = $6) \
            AND ($7 IS NULL OR id IN (SELECT fair FROM participations WHERE employer = $7))",
        insert: "", values: "", update: "",
    };
}
