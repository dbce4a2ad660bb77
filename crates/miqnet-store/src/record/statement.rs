//! The statements of a kind of record, all static.

use crate::db::Sql;

/// What is said to the database about one kind.
#[derive(Debug)]
pub struct Statements {
    /// `$5` key.
    pub(crate) get: Sql,
    /// `$5` name outside.
    pub(crate) by_external: Sql,
    /// `$5` status, `$6` fair, `$7` employer, `$8` limit, `$9` key.
    pub(crate) page_by_key: Sql,
    /// As before, `$9` name outside.
    pub(crate) page_by_external: Sql,
    /// As before, `$9` time, `$10` key.
    pub(crate) page_by_change: Sql,
    /// `$5` to `$7`.
    pub(crate) all: Sql,
    /// `$5` to `$7`.
    pub(crate) outlines: Sql,
    /// `$5` to `$7`.
    pub(crate) count: Sql,
    /// `$1` county to `$9`, and `$10` parent where there is one.
    pub(crate) insert: Sql,
    /// `$5` key, `$6` version, then the new values, and `$12` parent where there is one.
    pub(crate) update: Sql,
    /// `$5` key, `$6` version.
    pub(crate) delete: Sql,
    /// `$1` county; what an import compares its rows with.
    pub(crate) digests: Sql,
}

/// Writes the statements of a table.
///
/// A record is `within` the scope when it belongs to `$2` fair, to a fair granted to `$3`, and to
/// `$4` employer, each where it is given; `filtered` asks the same of the filter's `$6` and `$7`.
macro_rules! statements {
    (
        $table:literal, columns: $columns:literal,
        within: $within:literal, filtered: $filtered:literal,
        insert: $insert:literal, values: $values:literal, update: $update:literal $(,)?
    ) => {
        Statements {
            get: sql(
                $table,
                concat!(
                    "SELECT ",
                    $columns,
                    " FROM ",
                    $table,
                    " WHERE id = $5 AND county = $1 AND ",
                    $within,
                ),
            ),
            by_external: sql(
                $table,
                concat!(
                    "SELECT ",
                    $columns,
                    " FROM ",
                    $table,
                    " WHERE county = $1 AND external_id = $5 AND ",
                    $within,
                ),
            ),
            page_by_key: sql(
                $table,
                concat!(
                    "SELECT ",
                    $columns,
                    " FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    $within,
                    " AND ($5 IS NULL OR status = $5) AND ",
                    $filtered,
                    " AND id > $9 ORDER BY id LIMIT $8",
                ),
            ),
            page_by_external: sql(
                $table,
                concat!(
                    "SELECT ",
                    $columns,
                    " FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    $within,
                    " AND ($5 IS NULL OR status = $5) AND ",
                    $filtered,
                    " AND external_id > $9 ORDER BY external_id LIMIT $8",
                ),
            ),
            page_by_change: sql(
                $table,
                concat!(
                    "SELECT ",
                    $columns,
                    " FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    $within,
                    " AND ($5 IS NULL OR status = $5) AND ",
                    $filtered,
                    " AND (changed_at, id) > ($9, $10) ORDER BY changed_at, id LIMIT $8",
                ),
            ),
            all: sql(
                $table,
                concat!(
                    "SELECT ",
                    $columns,
                    " FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    $within,
                    " AND ($5 IS NULL OR status = $5) AND ",
                    $filtered,
                    " ORDER BY external_id",
                ),
            ),
            outlines: sql(
                $table,
                concat!(
                    "SELECT id, external_id, version FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    $within,
                    " AND ($5 IS NULL OR status = $5) AND ",
                    $filtered,
                ),
            ),
            count: sql(
                $table,
                concat!(
                    "SELECT COUNT(*) AS n FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    $within,
                    " AND ($5 IS NULL OR status = $5) AND ",
                    $filtered,
                ),
            ),
            insert: sql(
                $table,
                concat!(
                    "INSERT INTO ",
                    $table,
                    " (county, id, external_id, version, status, digest,",
                    " document, created_at, changed_at",
                    $insert,
                    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9",
                    $values,
                    ")",
                ),
            ),
            update: sql(
                $table,
                concat!(
                    "UPDATE ",
                    $table,
                    " SET version = version + 1, external_id = $7, status = $8,",
                    " digest = $9, document = $10, changed_at = $11",
                    $update,
                    " WHERE id = $5 AND version = $6 AND county = $1 AND ",
                    $within,
                ),
            ),
            delete: sql(
                $table,
                concat!(
                    "DELETE FROM ",
                    $table,
                    " WHERE id = $5 AND version = $6 AND county = $1 AND ",
                    $within,
                ),
            ),
            digests: sql(
                $table,
                concat!(
                    "SELECT id, external_id, version, digest FROM ",
                    $table,
                    " WHERE county = $1",
                ),
            ),
        }
    };
}
pub(crate) use statements;
