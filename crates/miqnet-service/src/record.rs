//! Records over HTTP: what candidates, employers and vacancies have in common.
//!
//! Each operation is one unit of work, which ends with its audit entry. The file of an endpoint
//! names the kind of record; what is done stands here once.

mod fair;
mod kind;
mod shape;

use actix_web::HttpRequest;
use miqnet_store::record::External;
use miqnet_store::{
    Change, Document, EmployerKey, Filter, Kind, New, Page, Record, Records, Status, Work,
};
use serde_json::value::RawValue;

use crate::body::{JsonBytes, parse};
use crate::desk::{Act, Answer, Desk, Made, Told};
use crate::paging::{Order, Paging};
use crate::precondition::IfMatch;
use crate::problem::{Fault, Problem};
use crate::query::Query;
use crate::rows::{Reader, merged, refused};

pub(crate) use fair::FairRow;
pub(crate) use kind::EmployerRow;
pub(crate) use shape::{
    CandidateChange, CandidatePage, CandidateRecord, CandidateWrite, EmployerChange, EmployerPage,
    EmployerRecord, EmployerWrite, FairChange, FairPage, FairRecord, FairWrite, ListParams,
    VacancyChange, VacancyPage, VacancyRecord, VacancyWrite,
};

pub(crate) use shape::{Shown, kept_row};

use shape::{Listed, Patched, Written};

/// A kind of record that is kept over HTTP.
pub(crate) trait Resource: Kind {
    /// The path of its list.
    const PATH: &'static str;
    /// The sheet whose columns its rows have; none where it has fields of its own.
    const SIDE: Option<miqnet_wire::column::Side>;

    /// The records of this kind in a unit of work.
    fn records(work: &mut Work) -> Records<&mut Work, Self>
    where
        Self: Sized;

    /// Checks a row.
    ///
    /// # Errors
    /// Every fault of the row at once.
    fn check(row: &RawValue, reader: Reader<'_>) -> Result<Checked<Self>, Problem>
    where
        Self: Sized;

    /// What the record belongs to, where its row names an employer that was found.
    fn parent(employer: Option<EmployerKey>) -> Option<Self::Parent>;

    /// Does what a record of this kind brings along, when it was made or changed.
    ///
    /// # Errors
    /// Every fault of the row at once, and those of the store.
    async fn settle(_: &mut Act<'_>, _: &Desk, _: &Record<Self>) -> Result<(), Problem>
    where
        Self: Sized,
    {
        Ok(())
    }

    /// Says whether a record of this kind may be removed, where the store would take along what hangs
    /// on it.
    ///
    /// # Errors
    /// A reference, and those of the store.
    async fn is_free(_: &mut Act<'_>, _: &Desk, _: Self::Key) -> Result<(), Problem>
    where
        Self: Sized,
    {
        Ok(())
    }

    /// Says whether a record of this kind may get another id, where rows of others name it by that.
    ///
    /// # Errors
    /// A reference, and those of the store.
    async fn may_be_renamed(_: &mut Act<'_>, _: &Desk, _: Self::Key) -> Result<(), Problem>
    where
        Self: Sized,
    {
        Ok(())
    }

    /// The candidate whose erasure takes kept answers along.
    fn subject(_: Self::Key) -> Option<miqnet_store::CandidateKey> {
        None
    }
}

/// A row that is in order.
pub(crate) struct Checked<K: Kind> {
    external: K::External,
    employer: Option<miqnet_domain::EmployerId>,
    document: Document,
    warnings: Vec<Fault>,
}

/// Answers a part of the list of a kind.
///
/// # Errors
/// Those of the parameters and of the store.
pub(crate) async fn list<K: Resource>(
    desk: &Desk,
    request: &HttpRequest,
) -> Result<Answer, Problem> {
    let mut query = Query::of(request);
    let paging = Paging::take(&mut query, desk);
    let order = query.take("order", &["made", "id", "changed"], |word| match word {
        "made" => Some(Order::Made),
        "id" => Some(Order::External),
        "changed" => Some(Order::Changed),
        _ => None,
    });
    let order = order.unwrap_or(Order::Made);
    let key = &["the key of a record"];
    let filter = Filter {
        status: query.take("status", &["active", "paused", "closed"], Status::from_word),
        fair: query.take("fair", key, |text| text.parse().ok()),
        employer: query.take("employer", key, |text| text.parse().ok()),
    };
    let external = query.take("id", &["an id of 1 to 64 bytes"], K::External::parse);
    query.finish()?;
    let scope = desk.scope();
    let mut act = desk.begin().await?;
    let mut records = K::records(&mut act);
    let page = match &external {
        // One name is one record at most; it has to pass the filter as well.
        Some(external) => {
            let found = records.by_external(&scope, external).await?;
            let mut entries: Vec<Record<K>> = found.into_iter().collect();
            entries.retain(|one| filter.status.is_none_or(|status| one.status == status));
            if filter.fair.is_some() || filter.employer.is_some() {
                let all = records.all(&scope, &filter).await?;
                entries.retain(|one| all.iter().any(|other| other.key == one.key));
            }
            Page {
                entries,
                more: false,
            }
        }
        None => {
            let after = paging.after(order);
            records.page(&scope, &filter, &after, paging.limit).await?
        }
    };
    act.commit(Told::list::<K>().fields("facts")).await?;
    let items: Result<Vec<Shown>, Problem> = page.entries.iter().map(Shown::of).collect();
    Ok(Answer::ok(&Listed {
        items: items?,
        next: paging.next(desk, order, &page),
    }))
}

/// Answers one record.
///
/// # Errors
/// Not found where it is not there or nobody's business, and those of the store.
pub(crate) async fn read<K: Resource>(
    desk: &Desk,
    request: &HttpRequest,
    key: K::Key,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let mut act = desk.begin().await?;
    let found = K::records(&mut act).get(&desk.scope(), key).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    act.commit(Told::of::<K>(key).fields("facts")).await?;
    Ok(Answer::ok(&Shown::of(&found)?).version(found.version))
}

/// Makes a record, once for each `Idempotency-Key`.
///
/// # Errors
/// Every fault of the row at once, and those of the store.
pub(crate) async fn create<K: Resource>(
    desk: &Desk,
    request: &HttpRequest,
    body: &JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let written: Written = parse(&body.bytes)?;
    let checked = K::check(&written.row, desk.reader())?;
    let scope = desk.scope();
    desk.once(&body.bytes, async |act| {
        let parent = parent::<K>(act, desk, checked.employer.as_ref()).await?;
        let new = New {
            key: desk.new_key(),
            external: checked.external,
            status: written.status(),
            parent,
            document: checked.document,
        };
        let made = K::records(act).create(&scope, new).await?;
        K::settle(act, desk, &made).await?;
        let shown = Shown::of(&made)?.with(checked.warnings);
        let location = format!("{}/{}", K::PATH, made.key);
        Ok(Made {
            answer: Answer::created(location, &shown).version(made.version),
            told: Told::of::<K>(made.key).fields("facts"),
            subject: K::subject(made.key),
        })
    })
    .await
}

/// Gives a record another row.
///
/// # Errors
/// Every fault of the row at once, a stale version, and those of the store.
pub(crate) async fn replace<K: Resource>(
    desk: &Desk,
    request: &HttpRequest,
    key: K::Key,
    known: IfMatch,
    body: &JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let written: Written = parse(&body.bytes)?;
    let checked = K::check(&written.row, desk.reader())?;
    let act = desk.begin().await?;
    change(desk, act, key, known, checked, written.status()).await
}

/// Changes some columns of a record, or its status.
///
/// # Errors
/// Every fault of the row that comes out at once, a stale version, and those of the store.
pub(crate) async fn patch<K: Resource>(
    desk: &Desk,
    request: &HttpRequest,
    key: K::Key,
    known: IfMatch,
    body: &JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let patched: Patched = parse(&body.bytes)?;
    let mut act = desk.begin().await?;
    let found = K::records(&mut act).get(&desk.scope(), key).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    if found.version != known.0 {
        // Told before the faults of a row that somebody else wrote.
        return Err(miqnet_store::Error::Stale {
            current: found.version,
        }
        .into());
    }
    let status = patched.status().unwrap_or(found.status);
    let Some(patch) = &patched.row else {
        // What it says was in order when it was kept.
        let change: Change<K> = Change {
            external: found.external,
            status,
            parent: found.parent,
            document: found.document,
        };
        return keep(desk, act, key, known, change, Vec::new()).await;
    };
    let row = merged(K::SIDE, &found.document, patch)?;
    let checked = K::check(&row, desk.reader())?;
    change(desk, act, key, known, checked, status).await
}

/// Removes a record.
///
/// # Errors
/// A stale version, a record that others need, and those of the store.
pub(crate) async fn delete<K: Resource>(
    desk: &Desk,
    request: &HttpRequest,
    key: K::Key,
    known: IfMatch,
) -> Result<Answer, Problem> {
    Query::of(request).finish()?;
    let mut act = desk.begin().await?;
    K::is_free(&mut act, desk, key).await?;
    let mut records = K::records(&mut act);
    let gone = records.delete(&desk.scope(), key, known.0).await?;
    gone.ok_or_else(Problem::nothing_here)?;
    act.commit(Told::of::<K>(key).fields("facts")).await?;
    Ok(Answer::no_content())
}

/// Keeps a checked row in the place of the one at the version that is known.
async fn change<K: Resource>(
    desk: &Desk,
    mut act: Act<'_>,
    key: K::Key,
    known: IfMatch,
    checked: Checked<K>,
    status: Status,
) -> Result<Answer, Problem> {
    let scope = desk.scope();
    // Whoever may not find it hears nothing of the employer that a row names.
    let found = K::records(&mut act).get(&scope, key).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    if found.external != checked.external {
        K::may_be_renamed(&mut act, desk, key).await?;
    }
    let parent = parent::<K>(&mut act, desk, checked.employer.as_ref()).await?;
    let change: Change<K> = Change {
        external: checked.external,
        status,
        parent,
        document: checked.document,
    };
    keep(desk, act, key, known, change, checked.warnings).await
}

/// Keeps a change of the version that is known, and answers the record.
async fn keep<K: Resource>(
    desk: &Desk,
    mut act: Act<'_>,
    key: K::Key,
    known: IfMatch,
    change: Change<K>,
    warnings: Vec<Fault>,
) -> Result<Answer, Problem> {
    let scope = desk.scope();
    let mut records = K::records(&mut act);
    let version = records.replace(&scope, key, known.0, change).await?;
    let version = version.ok_or_else(Problem::nothing_here)?;
    let record = records.get(&scope, key).await?;
    let record = record.ok_or_else(Problem::nothing_here)?;
    K::settle(&mut act, desk, &record).await?;
    act.commit(Told::of::<K>(key).fields("facts")).await?;
    let shown = Shown::of(&record)?.with(warnings);
    Ok(Answer::ok(&shown).version(version))
}

/// What the record belongs to: the employer that the row names, as this caller finds it.
async fn parent<K: Resource>(
    act: &mut Act<'_>,
    desk: &Desk,
    employer: Option<&miqnet_domain::EmployerId>,
) -> Result<K::Parent, Problem> {
    let found = match employer {
        Some(id) => act.employers().by_external(&desk.scope(), id).await?,
        None => None,
    };
    K::parent(found.map(|record| record.key))
        .ok_or_else(|| refused([Fault::new("row.employer", "unknown_employer")]))
}

#[cfg(test)]
mod tests;
