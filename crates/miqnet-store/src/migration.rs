//! The steps from an empty database to today's schema.

use std::borrow::Cow;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use sqlx::{Executor, SqlSafeStr};

use crate::error::Result;

/// The version of the schema that this program reads and writes.
pub(crate) const NEWEST: i64 = 1;

/// One step, in the dialect of each database.
struct Step {
    version: i64,
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

/// All steps in order. A step that was released is never edited: a database remembers its hash.
const STEPS: &[Step] = &[Step {
    version: 1,
    name: "first schema",
    sqlite: include_str!("../migrations/sqlite/0001_first_schema.sql"),
    postgres: include_str!("../migrations/postgres/0001_first_schema.sql"),
}];

/// What the role of the service may do on PostgreSQL, after each migration.
const GRANTS: &str = include_str!("../migrations/postgres/grants.sql");

/// Brings an embedded database to [`NEWEST`]; each step is a transaction of its own.
pub(crate) async fn sqlite(pool: &SqlitePool) -> Result<()> {
    let migrator = Migrator::with_migrations(steps(|step| step.sqlite));
    Ok(migrator.run(pool).await?)
}

/// Brings a database of a server to [`NEWEST`] and renews the grants. A second program that
/// migrates at the same time waits for the first.
pub(crate) async fn postgres(pool: &PgPool) -> Result<()> {
    let migrator = Migrator::with_migrations(steps(|step| step.postgres));
    migrator.run(pool).await?;
    pool.execute(sqlx::raw_sql(GRANTS)).await?;
    Ok(())
}

fn steps(text: fn(&Step) -> &'static str) -> Vec<Migration> {
    let migration = |step: &Step| {
        let Step { version, name, .. } = step;
        let kind = MigrationType::Simple;
        Migration::new(
            *version,
            Cow::Borrowed(*name),
            kind,
            text(step).into_sql_str(),
            false,
        )
    };
    STEPS.iter().map(migration).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_are_numbered_without_a_gap_up_to_the_newest() {
        let versions: Vec<i64> = STEPS.iter().map(|step| step.version).collect();
        let expected: Vec<i64> = (1..=NEWEST).collect();
        assert_eq!(versions, expected);
    }

    /// The dialects differ in the names of types, in `STRICT` and in the guard of the audit.
    #[test]
    fn both_databases_have_the_same_tables_and_columns() {
        let shape = |text: &str| -> Vec<String> {
            text.lines()
                .filter(|line| line.starts_with("CREATE TABLE") || line.starts_with("CREATE INDEX"))
                .map(str::to_owned)
                .chain(text.lines().filter_map(|line| {
                    let line = line.strip_prefix("    ")?;
                    let column = line.split_whitespace().next()?;
                    let is_column = column
                        .chars()
                        .all(|it| it.is_ascii_lowercase() || it == '_');
                    is_column.then(|| column.to_owned())
                }))
                .collect()
        };
        for step in STEPS {
            let of_sqlite = shape(step.sqlite);
            assert!(of_sqlite.len() > 100, "{}", of_sqlite.len());
            assert_eq!(of_sqlite, shape(step.postgres));
        }
    }
}
