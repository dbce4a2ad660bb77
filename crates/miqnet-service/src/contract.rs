//! The contract: the OpenAPI document of this service.

mod examples;

use std::collections::BTreeMap;

use utoipa::openapi::schema::SchemaType;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    Content, ObjectBuilder, Ref, RefOr, Response, ResponseBuilder, Schema, Type,
};
use utoipa::{IntoResponses, Modify, OpenApi};

use crate::endpoint::{
    audit, candidates, cards, case_files, contract, employers, explain, fairs, health, imports,
    matching, occupations, persons, plan, ready, runs, sessions, vacancies, version,
};
use crate::problem::{self, ProblemBody, ProblemCode};

/// Every operation, in the order of the router.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "miqnet",
        description = "Which candidate and which vacancy fit, why, and what would open what is \
                       closed.\n\nEvery refusal is a problem (RFC 9457) with a stable code; \
                       `docs/SERVICE.md` lists them. No answer repeats a value that was sent to be \
                       read; ids and titles are repeated where they name what is answered.",
        contact(),
    ),
    paths(
        health::get::handle,
        ready::get::handle,
        version::get::handle,
        contract::get::handle,
        sessions::create::handle,
        sessions::renew::handle,
        sessions::delete::handle,
        matching::post::handle,
        explain::post::handle,
        plan::post::handle,
        candidates::matches::handle,
        candidates::plan::handle,
        candidates::explanation::handle,
        candidates::pair_plan::handle,
        fairs::plan::handle,
        fairs::check::handle,
        fairs::replan::handle,
        occupations::search::handle,
        occupations::resolve::handle,
        candidates::list::handle,
        candidates::create::handle,
        candidates::read::handle,
        candidates::replace::handle,
        candidates::patch::handle,
        candidates::delete::handle,
        employers::list::handle,
        employers::create::handle,
        employers::read::handle,
        employers::replace::handle,
        employers::patch::handle,
        employers::delete::handle,
        vacancies::list::handle,
        vacancies::create::handle,
        vacancies::read::handle,
        vacancies::replace::handle,
        vacancies::patch::handle,
        vacancies::delete::handle,
        audit::list::handle,
        cards::list::handle,
        persons::list::handle,
        candidates::person::create::handle,
        candidates::person::read::handle,
        candidates::person::replace::handle,
        candidates::person::patch::handle,
        candidates::person::delete::handle,
        case_files::list::handle,
        candidates::case_file::create::handle,
        candidates::case_file::read::handle,
        candidates::case_file::replace::handle,
        candidates::case_file::patch::handle,
        candidates::case_file::delete::handle,
        candidates::erase::handle,
        candidates::export::handle,
        imports::candidates::handle,
        imports::vacancies::handle,
        imports::case_files::handle,
        fairs::list::handle,
        fairs::create::handle,
        fairs::read::handle,
        fairs::replace::handle,
        fairs::patch::handle,
        fairs::delete::handle,
        fairs::matches::handle,
        fairs::registrations::list::handle,
        fairs::registrations::create::handle,
        fairs::registrations::read::handle,
        fairs::registrations::replace::handle,
        fairs::registrations::delete::handle,
        fairs::timetables::list::handle,
        fairs::timetables::create::handle,
        fairs::timetables::read::handle,
        fairs::timetables::check::handle,
        fairs::timetables::papers::handle,
        fairs::timetables::replan::handle,
        fairs::timetables::replay::handle,
        runs::list::handle,
        runs::create::handle,
        runs::read::handle,
        runs::replay::handle,
        vacancies::matches::handle,
        vacancies::plan::handle,
    ),
    components(schemas(ProblemBody)),
    modifiers(&Security, &Forms),
    tags(
        (name = "service", description = "Whether the service lives, and which version it is."),
        (name = "sessions", description = "Signing in with a password, for people; systems have keys."),
        (name = "matching", description = "Rows come with the request, and nothing is kept."),
        (name = "fairs", description = "Timetables of job fairs that come with the request."),
        (name = "occupations", description = "The table of occupations."),
        (name = "people", description = "Who is behind a candidate, and what she may demand."),
        (name = "records", description = "What is kept: candidates, employers, vacancies."),
        (name = "kept", description = "Matches, explanations and plans of records that are kept."),
        (name = "kept fairs", description = "Fairs that are kept: who comes, and the timetables."),
        (name = "runs", description = "Results that are kept and can be computed again."),
    ),
)]
struct Contract;

/// How callers say who they are.
struct Security;

impl Modify for Security {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A key of a system, or a token of a session."))
            .build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("bearer", SecurityScheme::Http(scheme));
    }
}

/// The forms of parameters that several operations take, so that a client can check them.
struct Forms;

impl Forms {
    /// The pattern of a parameter, by its name.
    fn pattern(name: &str) -> Option<&'static str> {
        match name {
            "If-Match" => Some("^\"[0-9]{1,19}\"$"),
            "Idempotency-Key" => Some("^[!-~]{1,200}$"),
            "cursor" => Some("^[A-Za-z0-9_-]{22,}$"),
            _ => None,
        }
    }
}

impl Modify for Forms {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let operations = examples::operations(document);
        for parameter in operations.flat_map(|it| it.parameters.iter_mut().flatten()) {
            let RefOr::T(parameter) = parameter else {
                continue;
            };
            if let Some(pattern) = Self::pattern(&parameter.name) {
                let form = ObjectBuilder::new()
                    .schema_type(SchemaType::Type(Type::String))
                    .pattern(Some(pattern));
                parameter.schema = Some(RefOr::T(Schema::Object(form.build())));
            }
        }
    }
}

/// Returns the document.
pub(crate) fn document() -> utoipa::openapi::OpenApi {
    let mut document = Contract::openapi();
    examples::show(&mut document);
    document
}

/// Returns the document as it is kept in `openapi/miqnet.json`, with a line break at its end.
pub fn text() -> String {
    let mut text = document()
        .to_pretty_json()
        .expect("the document is plain data");
    text.push('\n');
    text
}

/// The refusals of every operation.
const ANY: &[ProblemCode] = &[
    ProblemCode::BadRequest,
    ProblemCode::Forbidden,
    ProblemCode::NotAcceptable,
    ProblemCode::RequestTimeout,
    ProblemCode::ContentEncoding,
    ProblemCode::Internal,
];

/// The refusals of an operation that takes query parameters.
const QUERY: &[ProblemCode] = &[ProblemCode::InvalidQuery];

/// The refusals of an operation that is not public.
const KNOWN: &[ProblemCode] = &[
    ProblemCode::Unauthenticated,
    ProblemCode::NotReady,
    ProblemCode::StorageBusy,
    ProblemCode::StorageUnavailable,
    ProblemCode::StorageFull,
];

/// The refusals of an operation that asks the store.
const STORED: &[ProblemCode] = &[
    ProblemCode::NotReady,
    ProblemCode::StorageBusy,
    ProblemCode::StorageUnavailable,
    ProblemCode::StorageFull,
];

/// The refusals of an operation on one record.
const FIND: &[ProblemCode] = &[ProblemCode::NotFound];

/// The refusals of an operation on a result.
const GONE: &[ProblemCode] = &[ProblemCode::Gone];

/// The refusals of an operation that plans what is kept.
const PLAN: &[ProblemCode] = &[ProblemCode::NotPlannable];

/// The refusals of an operation that makes a record.
const CREATE: &[ProblemCode] = &[
    ProblemCode::InvalidHeader,
    ProblemCode::Duplicate,
    ProblemCode::Reference,
    ProblemCode::Erased,
    ProblemCode::InFlight,
    ProblemCode::KeyReused,
];

/// The refusals of an operation that changes what somebody has read.
const CHANGE: &[ProblemCode] = &[
    ProblemCode::InvalidHeader,
    ProblemCode::NoPrecondition,
    ProblemCode::Stale,
    ProblemCode::Duplicate,
    ProblemCode::Reference,
    ProblemCode::Erased,
];

/// The refusals of an operation that keeps a sheet.
const IMPORT: &[ProblemCode] = &[
    ProblemCode::InvalidHeader,
    ProblemCode::NotFound,
    ProblemCode::Duplicate,
    ProblemCode::Reference,
];

/// The refusals of an operation that takes headers of its own.
const HEADER: &[ProblemCode] = &[ProblemCode::InvalidHeader];

/// The refusals of an operation that removes a record.
const REMOVE: &[ProblemCode] = &[
    ProblemCode::InvalidHeader,
    ProblemCode::NoPrecondition,
    ProblemCode::Stale,
    ProblemCode::Reference,
];

/// The refusals of an operation that takes a body.
const BODY: &[ProblemCode] = &[
    ProblemCode::MalformedJson,
    ProblemCode::BodyTooLarge,
    ProblemCode::UnsupportedMediaType,
    ProblemCode::InvalidBody,
];

/// The refusals of an operation that works on the pool.
const WORK: &[ProblemCode] = &[
    ProblemCode::DayNotCovered,
    ProblemCode::TooMuchWork,
    ProblemCode::Busy,
    ProblemCode::WorkTooLong,
];

/// Names sets of refusals, to be written among the responses of an operation.
macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident = $($list:expr),+;)*) => { $(
        $(#[$doc])*
        pub(crate) struct $name;

        impl IntoResponses for $name {
            fn responses() -> BTreeMap<String, RefOr<Response>> {
                refusals(&[$($list),+])
            }
        }
    )* };
}

sets! {
    /// The refusals of a public operation.
    PublicRefusals = ANY;
    /// The refusals of [`ready::get`].
    ReadyRefusals = ANY, &[ProblemCode::NotReady, ProblemCode::StorageBusy, ProblemCode::StorageUnavailable];
    /// The refusals of signing in.
    SignInRefusals = ANY, BODY, STORED, &[
        ProblemCode::OtherSite,
        ProblemCode::WrongPassword,
        ProblemCode::TooManyRequests,
    ];
    /// The refusals of going on.
    RenewRefusals = ANY, STORED, &[ProblemCode::OtherSite, ProblemCode::Unauthenticated];
    /// The refusals of an operation that reads, such as a list.
    ReadRefusals = ANY, QUERY, KNOWN;
    /// The refusals of an operation that takes a body and works on it.
    WorkRefusals = ANY, QUERY, KNOWN, BODY, WORK;
    /// The refusals of an operation that keeps a sheet.
    ImportRefusals = ANY, QUERY, KNOWN, BODY, WORK, IMPORT;
    /// The refusals of an operation that forgets a person.
    EraseRefusals = ANY, QUERY, KNOWN, BODY, FIND, HEADER;
    /// The refusals of an operation that reads one record.
    FindRefusals = ANY, QUERY, KNOWN, FIND;
    /// The refusals of an operation that reads records and works on them.
    FindWorkRefusals = ANY, QUERY, KNOWN, FIND, WORK;
    /// The refusals of an operation that computes a result and keeps it.
    KeepWorkRefusals = ANY, QUERY, KNOWN, FIND, CREATE, WORK;
    /// The refusals of an operation that plans a fair and keeps the timetable.
    KeepPlanRefusals = ANY, QUERY, KNOWN, FIND, CREATE, WORK, PLAN;
    /// The refusals of an operation that plans a fair again.
    ReplayPlanRefusals = ANY, QUERY, KNOWN, FIND, GONE, WORK, PLAN;
    /// The refusals of an operation that judges or goes on from a timetable.
    ResultBodyRefusals = ANY, QUERY, KNOWN, BODY, FIND, GONE, WORK;
    /// The refusals of an operation that goes on from a timetable and keeps the next one.
    KeepDayRefusals = ANY, QUERY, KNOWN, BODY, FIND, GONE, CREATE, WORK;
    /// The refusals of an operation that writes sheets of a timetable.
    PaperRefusals = ANY, QUERY, KNOWN, FIND, GONE, WORK;
    /// The refusals of an operation that reads a result, which may be gone.
    ResultRefusals = ANY, QUERY, KNOWN, FIND, GONE;
    /// The refusals of an operation that computes a result again.
    ReplayRefusals = ANY, QUERY, KNOWN, FIND, GONE, WORK;
    /// The refusals of an operation that makes a record.
    CreateRefusals = ANY, QUERY, KNOWN, BODY, FIND, CREATE;
    /// The refusals of an operation that changes one.
    ChangeRefusals = ANY, QUERY, KNOWN, BODY, FIND, CHANGE;
    /// The refusals of an operation that removes one.
    RemoveRefusals = ANY, QUERY, KNOWN, FIND, REMOVE;
}

/// One response for each status, which says the codes that it may have.
fn refusals(lists: &[&[ProblemCode]]) -> BTreeMap<String, RefOr<Response>> {
    let mut by_status: BTreeMap<u16, Vec<ProblemCode>> = BTreeMap::new();
    for code in ProblemCode::ALL {
        if lists.iter().any(|list| list.contains(code)) {
            by_status
                .entry(code.status().as_u16())
                .or_default()
                .push(*code);
        }
    }
    let response = |codes: Vec<ProblemCode>| {
        let lines: Vec<String> = codes
            .iter()
            .map(|code| format!("`{}`: {}", code.name(), code.title()))
            .collect();
        let schema = Ref::from_schema_name("Problem");
        ResponseBuilder::new()
            .description(lines.join("\n\n"))
            .content(problem::MEDIA_TYPE, Content::new(Some(schema)))
            .build()
    };
    by_status
        .into_iter()
        .map(|(status, codes)| (status.to_string(), response(codes).into()))
        .collect()
}

#[cfg(test)]
mod failures;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod probes;
#[cfg(test)]
mod story;
#[cfg(test)]
mod tests;
