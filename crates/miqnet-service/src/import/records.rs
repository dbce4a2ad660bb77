//! Records from sheets: candidates and vacancies.

use std::collections::{BTreeMap, BTreeSet};

use miqnet_domain::EmployerId;
use miqnet_store::record::{Effect, Row};
use miqnet_store::{Candidates, Document, EmployerKey, Filter, Kind, Status, Vacancies};
use miqnet_wire::column::Side;
use miqnet_wire::row;

use super::{Imported, NOT_ERASED};
use crate::desk::{Act, Desk};
use crate::problem::Problem;
use crate::record::Resource;
use crate::rows::{Reader, Sheet};

/// What an import takes of a row beside how it is kept: its id, and the employer that it names.
type Named<K> = (<K as Kind>::External, Option<EmployerId>);

impl Imported for Candidates {
    type Named = Named<Self>;
    const KIND: &'static str = <Self as Kind>::NAME;
    const FIELDS: &'static str = "facts";

    fn sheet(reader: Reader<'_>, name: &str, bytes: &[u8]) -> Result<Sheet<Named<Self>>, Problem> {
        let sheet = reader.sheet(name, bytes, Side::Candidates, row::candidates)?;
        Ok(sheet.map(|candidate| (candidate.id, None)))
    }

    async fn keep(
        desk: &Desk,
        act: &mut Act<'_>,
        sheet: &mut Sheet<Named<Self>>,
    ) -> Result<Vec<Effect>, Problem> {
        keep::<Self>(desk, act, sheet).await
    }
}

impl Imported for Vacancies {
    type Named = Named<Self>;
    const KIND: &'static str = <Self as Kind>::NAME;
    const FIELDS: &'static str = "facts";

    fn sheet(reader: Reader<'_>, name: &str, bytes: &[u8]) -> Result<Sheet<Named<Self>>, Problem> {
        let sheet = reader.sheet(name, bytes, Side::Vacancies, row::vacancies)?;
        Ok(sheet.map(|vacancy| (vacancy.id, Some(vacancy.employer))))
    }

    async fn keep(
        desk: &Desk,
        act: &mut Act<'_>,
        sheet: &mut Sheet<Named<Self>>,
    ) -> Result<Vec<Effect>, Problem> {
        keep::<Self>(desk, act, sheet).await
    }
}

async fn keep<K: Resource>(
    desk: &Desk,
    act: &mut Act<'_>,
    sheet: &mut Sheet<Named<K>>,
) -> Result<Vec<Effect>, Problem> {
    let mut rows = rows::<K>(desk, act, sheet).await?;
    // Who is placed or paused is not brought back by the next sheet.
    for status in [Status::Paused, Status::Closed] {
        let filter = Filter {
            status: Some(status),
            ..Filter::default()
        };
        let records = K::records(act).outlines(&desk.scope(), &filter).await?;
        let ids: BTreeSet<K::External> = records.into_iter().map(|it| it.external).collect();
        for (_, row) in &mut rows {
            if ids.contains(&row.external) {
                row.status = status;
            }
        }
    }
    let (numbers, rows): (Vec<u32>, Vec<Row<K>>) = rows.into_iter().unzip();
    let done = K::records(act).import(&desk.scope(), rows).await?;
    for (row, (_, effect)) in numbers.iter().zip(&done.rows) {
        if *effect == Effect::Erased {
            sheet.reject(*row, "", "erased", NOT_ERASED);
        }
    }
    Ok(done.rows.into_iter().map(|(_, effect)| effect).collect())
}

/// The rows with the employers that this caller finds; those that name another one are left out.
async fn rows<K: Resource>(
    desk: &Desk,
    act: &mut Act<'_>,
    sheet: &mut Sheet<Named<K>>,
) -> Result<Vec<(u32, Row<K>)>, Problem> {
    let mut found: BTreeMap<EmployerId, Option<EmployerKey>> = BTreeMap::new();
    let mut rows = Vec::with_capacity(sheet.good.len());
    for (number, (external, employer), document) in std::mem::take(&mut sheet.good) {
        let employer = match employer {
            None => None,
            Some(id) => match found.get(&id) {
                Some(known) => *known,
                None => {
                    let record = act.employers().by_external(&desk.scope(), &id).await?;
                    let key = record.map(|record| record.key);
                    found.insert(id, key);
                    key
                }
            },
        };
        match K::parent(employer) {
            Some(parent) => rows.push((number, row_of(desk, external, parent, document))),
            None => {
                let allowed = "the id of an employer that is kept: keep it first";
                sheet.reject(number, ".employer", "unknown_employer", allowed);
            }
        }
    }
    Ok(rows)
}

fn row_of<K: Kind>(
    desk: &Desk,
    external: K::External,
    parent: K::Parent,
    document: Document,
) -> Row<K> {
    Row {
        key: desk.new_key(),
        external,
        status: Status::Active,
        parent,
        document,
    }
}
