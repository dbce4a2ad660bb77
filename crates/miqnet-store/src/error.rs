//! What can go wrong in the store, without a byte of what is kept there.

/// Why a call of the store did not do what it was asked.
///
/// Something that is not there is no error but `Ok(None)`. No variant holds a value of a row: the
/// texts of a database server quote them, so they end here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Somebody else changed the record since it was read.
    #[error("the record is at version {current} now")]
    Stale {
        /// The version that the record has now.
        current: u64,
    },
    /// Something of that name exists.
    #[error("{constraint} holds already")]
    Duplicate {
        /// The rule of the schema that would be broken, for example `candidates_external`.
        constraint: &'static str,
    },
    /// The write names, or would leave behind, a record that does not exist.
    #[error("a record that is referred to is missing")]
    Reference,
    /// The person was erased; her data may come back only after a readmission.
    #[error("this person was erased")]
    Erased,
    /// A text holds the character NUL, which not every database can keep.
    #[error("a text holds the character NUL")]
    Nul,
    /// Others hold what is needed, or it took too long; trying again helps.
    #[error("the database is busy")]
    Busy,
    /// The disk is full; reading goes on.
    #[error("the disk of the database is full")]
    Full,
    /// The database cannot be reached or used.
    #[error("the database is unavailable ({code})")]
    Unavailable {
        /// The code of the database, or a word of this crate.
        code: String,
    },
    /// A row does not make sense: not written by this crate, or by another version of it.
    #[error("table {table}, column {column}, key {key} makes no sense")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The id of the row, empty where it has none.
        key: String,
    },
    /// The schema is of another version than this program.
    #[error("the schema is at version {found}, this program needs {needed}; run the migration")]
    Schema {
        /// The newest migration that was applied.
        found: i64,
        /// The newest migration of this program.
        needed: i64,
    },
    /// A setting of the store cannot be used.
    #[error("{0}")]
    Setting(&'static str),
}

/// What a call of the store returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of the database that the caller can only wait out or report.
    pub(crate) fn unavailable(code: impl Into<String>) -> Self {
        Self::Unavailable { code: code.into() }
    }
}

impl From<sqlx::Error> for Error {
    /// Keeps the code and the name of the rule; drops every text of the server.
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => of_database(error.as_ref()),
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::PoolClosed => Self::unavailable("closed"),
            sqlx::Error::WorkerCrashed => Self::unavailable("worker"),
            sqlx::Error::Io(error) => Self::unavailable(format!("io {:?}", error.kind())),
            sqlx::Error::Tls(_) => Self::unavailable("tls"),
            sqlx::Error::Migrate(_) => Self::unavailable("migrate"),
            sqlx::Error::Configuration(_) => Self::Setting("the address of the database is wrong"),
            _ => Self::unavailable("driver"),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError;
        match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            MigrateError::VersionMissing(found) => Self::Schema {
                found,
                needed: crate::migration::NEWEST,
            },
            MigrateError::VersionMismatch(version) => {
                Self::unavailable(format!("migration {version} was changed"))
            }
            MigrateError::Dirty(version) => {
                Self::unavailable(format!("migration {version} is unfinished"))
            }
            _ => Self::unavailable("migrate"),
        }
    }
}

fn of_database(error: &dyn sqlx::error::DatabaseError) -> Error {
    let code = error.code().unwrap_or_default().into_owned();
    if error.is_unique_violation() {
        let constraint = error
            .constraint()
            .and_then(named)
            .or_else(|| of_columns(error.message()))
            .unwrap_or("a unique key");
        return Error::Duplicate { constraint };
    }
    if error.is_foreign_key_violation() {
        return Error::Reference;
    }
    if error
        .try_downcast_ref::<sqlx::postgres::PgDatabaseError>()
        .is_some()
    {
        of_sqlstate(code)
    } else {
        of_sqlite(code)
    }
}

/// The rules of the schema that a client can break, with the columns by which SQLite names them.
const UNIQUE: &[(&str, &str)] = &[
    ("counties_name", "counties.name"),
    (
        "employers_external",
        "employers.county, employers.external_id",
    ),
    (
        "vacancies_external",
        "vacancies.county, vacancies.external_id",
    ),
    (
        "candidates_external",
        "candidates.county, candidates.external_id",
    ),
    ("fairs_external", "fairs.county, fairs.external_id"),
    ("users_login", "users.login"),
    ("api_keys_secret", "api_keys.secret_hash"),
    ("counties_pkey", "counties.id"),
    ("employers_pkey", "employers.id"),
    ("vacancies_pkey", "vacancies.id"),
    ("candidates_pkey", "candidates.id"),
    ("fairs_pkey", "fairs.id"),
    ("runs_pkey", "runs.id"),
    ("timetables_pkey", "timetables.id"),
    ("users_pkey", "users.id"),
    ("api_keys_pkey", "api_keys.id"),
    ("persons_pkey", "persons.candidate"),
    ("case_files_pkey", "case_files.candidate"),
    ("sessions_pkey", "sessions.token_hash"),
    (
        "registrations_pkey",
        "registrations.fair, registrations.candidate",
    ),
    (
        "participations_pkey",
        "participations.fair, participations.employer",
    ),
    (
        "idempotency_pkey",
        "idempotency.principal, idempotency.idempotency_key",
    ),
];

fn named(constraint: &str) -> Option<&'static str> {
    let found = UNIQUE.iter().find(|(name, _)| *name == constraint);
    found.map(|(name, _)| *name)
}

fn of_columns(message: &str) -> Option<&'static str> {
    let columns = message.split_once("failed: ")?.1;
    let found = UNIQUE.iter().find(|(_, of)| *of == columns);
    found.map(|(name, _)| *name)
}

/// SQLite's result codes; the low byte is the primary one.
fn of_sqlite(code: String) -> Error {
    match code.parse::<u32>().unwrap_or_default() & 0xff {
        5 | 6 | 9 => Error::Busy,
        13 => Error::Full,
        _ => Error::unavailable(format!("sqlite {code}")),
    }
}

/// PostgreSQL's SQLSTATE: no lock in time, deadlock, cancelled by the time limit, too many
/// connections; disk full.
fn of_sqlstate(code: String) -> Error {
    match code.as_str() {
        "55P03" | "40P01" | "40001" | "57014" | "53300" | "25P03" => Error::Busy,
        "53100" => Error::Full,
        _ => Error::unavailable(format!("sqlstate {code}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_what_the_caller_can_do() {
        assert_eq!(of_sqlite("5".into()), Error::Busy);
        assert_eq!(of_sqlite("517".into()), Error::Busy);
        assert_eq!(of_sqlite("13".into()), Error::Full);
        assert_eq!(of_sqlite("11".into()), Error::unavailable("sqlite 11"));
        assert_eq!(of_sqlstate("55P03".into()), Error::Busy);
        assert_eq!(of_sqlstate("53100".into()), Error::Full);
        assert_eq!(
            of_sqlstate("57P01".into()),
            Error::unavailable("sqlstate 57P01")
        );
    }

    #[test]
    fn a_broken_rule_has_one_name_on_both_databases() {
        let message = "UNIQUE constraint failed: candidates.county, candidates.external_id";
        assert_eq!(of_columns(message), named("candidates_external"));
        assert_eq!(named("somebody_elses"), None);
    }
}
