//! Rows as the contract describes them: a property for each column that the engine writes.

use std::borrow::Cow;

use miqnet_wire::column::{Side, columns};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{
    ArrayBuilder, ObjectBuilder, OneOfBuilder, RefBuilder, Schema, SchemaType, Type,
};
use utoipa::{PartialSchema, ToSchema};

/// A candidate as one row of a sheet.
pub(crate) struct CandidateRow;

/// A vacancy as one row of a sheet.
pub(crate) struct VacancyRow;

/// A case file as one row of a sheet.
pub(crate) struct CaseFileRow;

/// A value of a row.
pub(crate) struct Cell;

impl PartialSchema for CandidateRow {
    fn schema() -> RefOr<Schema> {
        row(
            Side::Candidates,
            "The facts of a candidate, as a row of the sheet of candidates has them. Every column \
             but `id` may be left out: what is not said is unknown.",
        )
    }
}

impl PartialSchema for VacancyRow {
    fn schema() -> RefOr<Schema> {
        row(
            Side::Vacancies,
            "A vacancy, as a row of the sheet of vacancies has it.",
        )
    }
}

impl PartialSchema for CaseFileRow {
    fn schema() -> RefOr<Schema> {
        row(
            Side::CaseFiles,
            "What only the guidance reads of a candidate, as a row of the sheet of case files has \
             it. `id` is that of the candidate.",
        )
    }
}

impl PartialSchema for Cell {
    fn schema() -> RefOr<Schema> {
        let simple = |kind| ObjectBuilder::new().schema_type(SchemaType::Type(kind));
        let item = OneOfBuilder::new()
            .item(simple(Type::String))
            .item(simple(Type::Number))
            .item(simple(Type::Boolean))
            .item(simple(Type::Null));
        OneOfBuilder::new()
            .item(simple(Type::String))
            .item(simple(Type::Number))
            .item(simple(Type::Boolean))
            .item(simple(Type::Null))
            .item(ArrayBuilder::new().items(item))
            .description(Some(
                "A value as a cell of a sheet would have it: `docs/COLUMNS.md` lists the accepted \
                 spellings of each column. A list stands for values joined by semicolons.",
            ))
            .into()
    }
}

impl ToSchema for CandidateRow {
    fn name() -> Cow<'static, str> {
        "CandidateRow".into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("Cell".to_owned(), Cell::schema()));
    }
}

impl ToSchema for CaseFileRow {
    fn name() -> Cow<'static, str> {
        "CaseFileRow".into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("Cell".to_owned(), Cell::schema()));
    }
}

impl ToSchema for VacancyRow {
    fn name() -> Cow<'static, str> {
        "VacancyRow".into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("Cell".to_owned(), Cell::schema()));
    }
}

/// Columns under other names are read as well, those that nobody knows are passed over; so the row
/// is open to further properties.
fn row(side: Side, about: &str) -> RefOr<Schema> {
    let mut object = ObjectBuilder::new().description(Some(about));
    for column in columns(side) {
        let cell = RefBuilder::new()
            .ref_location_from_schema_name("Cell")
            .description(Some(column.about));
        object = object.property(column.name, cell);
        if column.required {
            object = object.required(column.name);
        }
    }
    object.into()
}
