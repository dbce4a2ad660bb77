//! `GET /version`: which program and which rules answer?

use actix_web::http::Method;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use utoipa::ToSchema;

use crate::contract::PublicRefusals;
use crate::endpoint::{Budget, Endpoint};
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "get_version",
    method: Method::GET,
    path: "/version",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Which program and which rules answer.
#[derive(Serialize, ToSchema)]
pub(crate) struct Version {
    /// The version of the program.
    #[schema(example = "0.1.0")]
    version: &'static str,
    /// The policy.
    policy: PolicyVersion,
    /// The table of occupations.
    dictionary: FileVersion,
    /// Places and travel times.
    travel: Digest,
}

/// A policy and the days on which it holds.
#[derive(Serialize, ToSchema)]
struct PolicyVersion {
    /// Its name.
    name: String,
    /// The first day.
    #[schema(format = Date)]
    valid_from: String,
    /// The last day.
    #[schema(format = Date)]
    valid_to: String,
    /// The BLAKE3 digest of its file.
    digest: String,
}

/// A file and its digest.
#[derive(Serialize, ToSchema)]
struct FileVersion {
    /// Its name.
    name: String,
    /// The BLAKE3 digest.
    digest: String,
}

/// A digest alone.
#[derive(Serialize, ToSchema)]
struct Digest {
    /// The BLAKE3 digest.
    digest: String,
}

/// Says which program and which rules answer
///
/// The digests are those of a run: equal digests and equal facts give equal lists.
#[utoipa::path(
    get,
    path = "/version",
    operation_id = "get_version",
    tag = "service",
    responses((status = 200, description = "The versions.", body = Version), PublicRefusals),
)]
pub(crate) async fn handle(state: web::Data<AppState>) -> HttpResponse {
    let engine = &state.engine;
    let policy = &engine.policy.policy;
    HttpResponse::Ok().json(Version {
        version: env!("CARGO_PKG_VERSION"),
        policy: PolicyVersion {
            name: policy.version.to_string(),
            valid_from: policy.valid_from.to_string(),
            valid_to: policy.valid_to.to_string(),
            digest: engine.policy.digest.to_string(),
        },
        dictionary: FileVersion {
            name: engine.dictionary.version().to_owned(),
            digest: engine.dictionary.digest(),
        },
        travel: Digest {
            digest: engine.travel.digest.to_string(),
        },
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[test]
    fn the_digests_are_those_of_a_run() {
        let app = TestApp::start();
        let version = app.get("/version").send().json();
        let run = app.post("/v1/match").role("organiser").rows().send().json();
        for part in ["policy", "dictionary", "travel"] {
            assert_eq!(
                version[part]["digest"], run["run"]["digests"][part],
                "{part}"
            );
        }
        assert_eq!(version["version"], run["run"]["engine_version"]);
    }
}
