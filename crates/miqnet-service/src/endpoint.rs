//! The endpoints: one file for each operation, with its text in the contract, its handler and its
//! tests.

pub(crate) mod audit;
pub(crate) mod candidates;
pub(crate) mod cards;
pub(crate) mod case_files;
pub(crate) mod contract;
pub(crate) mod employers;
pub(crate) mod explain;
pub(crate) mod fairs;
pub(crate) mod health;
pub(crate) mod imports;
pub(crate) mod matching;
pub(crate) mod occupations;
pub(crate) mod persons;
pub(crate) mod plan;
pub(crate) mod ready;
pub(crate) mod runs;
pub(crate) mod sessions;
pub(crate) mod vacancies;
pub(crate) mod version;

use std::collections::BTreeMap;

use actix_web::http::Method;
use actix_web::{Route, web};

use crate::problem::Problem;

/// One operation, as the router and the guard know it.
pub(crate) struct Endpoint {
    /// The id of the operation in contract and matrix.
    pub(crate) id: &'static str,
    /// The method.
    pub(crate) method: Method,
    /// The template of the path.
    pub(crate) path: &'static str,
    /// How long it may take and how much it may take in.
    pub(crate) budget: Budget,
    /// A request and its answer, for the contract; none where the answer says all.
    pub(crate) example: Option<Example>,
    /// Makes the route to its handler.
    pub(crate) route: fn() -> Route,
}

/// A request and its answer, as JSON. A test sends the one and compares the other.
pub(crate) struct Example {
    /// The body; none where the parameters of the contract have examples.
    pub(crate) request: Option<&'static str>,
    /// The answer, on the day 2026-12-01.
    pub(crate) answer: &'static str,
}

/// How long a request may take and how much it may take in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Budget {
    /// Small bodies, an answer within seconds.
    Record,
    /// Many rows at once, and work that takes a while.
    Work,
}

/// Every operation, in the order of the contract.
pub(crate) static ENDPOINTS: &[Endpoint] = &[
    health::get::ENDPOINT,
    ready::get::ENDPOINT,
    version::get::ENDPOINT,
    contract::get::ENDPOINT,
    sessions::create::ENDPOINT,
    sessions::renew::ENDPOINT,
    sessions::delete::ENDPOINT,
    matching::post::ENDPOINT,
    explain::post::ENDPOINT,
    plan::post::ENDPOINT,
    candidates::matches::ENDPOINT,
    candidates::plan::ENDPOINT,
    candidates::explanation::ENDPOINT,
    candidates::pair_plan::ENDPOINT,
    fairs::plan::ENDPOINT,
    fairs::check::ENDPOINT,
    fairs::replan::ENDPOINT,
    occupations::search::ENDPOINT,
    occupations::resolve::ENDPOINT,
    candidates::list::ENDPOINT,
    candidates::create::ENDPOINT,
    candidates::read::ENDPOINT,
    candidates::replace::ENDPOINT,
    candidates::patch::ENDPOINT,
    candidates::delete::ENDPOINT,
    employers::list::ENDPOINT,
    employers::create::ENDPOINT,
    employers::read::ENDPOINT,
    employers::replace::ENDPOINT,
    employers::patch::ENDPOINT,
    employers::delete::ENDPOINT,
    vacancies::list::ENDPOINT,
    vacancies::create::ENDPOINT,
    vacancies::read::ENDPOINT,
    vacancies::replace::ENDPOINT,
    vacancies::patch::ENDPOINT,
    vacancies::delete::ENDPOINT,
    audit::list::ENDPOINT,
    cards::list::ENDPOINT,
    persons::list::ENDPOINT,
    candidates::person::create::ENDPOINT,
    candidates::person::read::ENDPOINT,
    candidates::person::replace::ENDPOINT,
    candidates::person::patch::ENDPOINT,
    candidates::person::delete::ENDPOINT,
    case_files::list::ENDPOINT,
    candidates::case_file::create::ENDPOINT,
    candidates::case_file::read::ENDPOINT,
    candidates::case_file::replace::ENDPOINT,
    candidates::case_file::patch::ENDPOINT,
    candidates::case_file::delete::ENDPOINT,
    candidates::erase::ENDPOINT,
    candidates::export::ENDPOINT,
    imports::candidates::ENDPOINT,
    imports::vacancies::ENDPOINT,
    imports::case_files::ENDPOINT,
    fairs::list::ENDPOINT,
    fairs::create::ENDPOINT,
    fairs::read::ENDPOINT,
    fairs::replace::ENDPOINT,
    fairs::patch::ENDPOINT,
    fairs::delete::ENDPOINT,
    fairs::matches::ENDPOINT,
    fairs::registrations::list::ENDPOINT,
    fairs::registrations::create::ENDPOINT,
    fairs::registrations::read::ENDPOINT,
    fairs::registrations::replace::ENDPOINT,
    fairs::registrations::delete::ENDPOINT,
    fairs::timetables::list::ENDPOINT,
    fairs::timetables::create::ENDPOINT,
    fairs::timetables::read::ENDPOINT,
    fairs::timetables::check::ENDPOINT,
    fairs::timetables::papers::ENDPOINT,
    fairs::timetables::replan::ENDPOINT,
    fairs::timetables::replay::ENDPOINT,
    runs::list::ENDPOINT,
    runs::create::ENDPOINT,
    runs::read::ENDPOINT,
    runs::replay::ENDPOINT,
    vacancies::matches::ENDPOINT,
    vacancies::plan::ENDPOINT,
];

/// Registers these endpoints: a resource for each path, which answers 405 and `Allow` to methods it
/// does not know.
pub(crate) fn register(endpoints: &[&'static Endpoint], config: &mut web::ServiceConfig) {
    let mut by_path: BTreeMap<&str, Vec<&Endpoint>> = BTreeMap::new();
    for endpoint in endpoints {
        by_path.entry(endpoint.path).or_default().push(endpoint);
    }
    for (path, operations) in by_path {
        let mut resource = web::resource(path);
        let mut allow: Vec<String> = Vec::new();
        for operation in operations {
            allow.push(operation.method.to_string());
            resource = resource.route((operation.route)());
        }
        let allow = allow.join(", ");
        let refuse = web::to(move || {
            let problem = Problem::method_not_allowed(allow.clone());
            async move { Err::<&str, _>(problem) }
        });
        config.service(resource.default_service(refuse));
    }
}

/// Answers of JSON that were written elsewhere, for example on the pool.
pub(crate) fn json(bytes: Vec<u8>) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok()
        .content_type("application/json")
        .body(bytes)
}
