//! `POST /v1/runs`: computes the lists of everybody and keeps them.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{NewResult, Outcome as _, RunKey, Runs};
use miqnet_wire::response::{Counts, Digests};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::document::{self, Question};
use crate::contract::KeepWorkRefusals;
use crate::desk::{Answer, Desk, Made, Told};
use crate::endpoint::candidates::matches::TopParams;
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams, number};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_run",
    method: Method::POST,
    path: "/v1/runs",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// Which part is matched.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
struct RunParams {
    /// Only who is registered at this fair and the vacancies of the employers that take part. Who
    /// sees fairs only has to name one.
    #[param(format = "uuid")]
    fair: Option<String>,
}

/// A run that is kept.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RunHeading {
    /// Its key.
    #[schema(format = "uuid")]
    id: String,
    /// The BLAKE3 digest of its bytes, 64 hexadecimal digits in lower case.
    digest: String,
    /// The fair that it is of; `null` for a whole county.
    #[schema(format = "uuid")]
    fair: Option<String>,
    /// What it follows from.
    digests: Digests,
    /// How much was read and found.
    counts: Counts,
}

/// Matches everybody and keeps the result
///
/// The lists of both sides over all active records that the caller may see, kept as bytes with
/// their digest. `GET /v1/runs/{id}` gives these bytes again. With an `Idempotency-Key` it is kept
/// once.
#[utoipa::path(
    post,
    path = "/v1/runs",
    operation_id = "create_run",
    tag = "runs",
    params(
        SettingParams, TopParams, RunParams,
        ("Idempotency-Key" = Option<String>, Header,
            description = "The request is carried out once under this key."),
    ),
    responses(
        (status = 201, description = "The run is kept.", body = RunHeading),
        KeepWorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let question = Question {
        setting: Setting::take(&mut query, desk.state()),
        top: number(&mut query, "top", 1, 100).unwrap_or(20),
        fair: query.take("fair", &["the key of a fair"], |text| text.parse().ok()),
    };
    query.finish()?;
    // Computed before the unit of work begins: writers do not wait for it.
    let computed = document::compute(&desk, question).await?;
    desk.once(&[], async |act| {
        let key: RunKey = desk.new_key();
        let new = NewResult {
            key,
            fair: question.fair,
            content: computed.document,
            candidates: computed.candidates,
        };
        let digest = act.runs().create(&desk.scope(), new).await?;
        let heading = RunHeading {
            id: key.to_string(),
            digest: digest.to_string(),
            fair: question.fair.map(|fair| fair.to_string()),
            digests: computed.digests,
            counts: computed.counts,
        };
        Ok(Made {
            answer: Answer::created(format!("/v1/runs/{key}"), &heading),
            told: Told::about(Runs::NAME, key).fields("facts"),
            subject: None,
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn a_run_is_kept_once_for_each_key(backend: Backend) {
        let app = TestApp::on(backend);
        let make = |key: &str, who| {
            app.post("/v1/runs?as_of=2026-12-01&top=5")
                .by(who)
                .header("Idempotency-Key", key)
                .send()
        };
        let first = make("a", Who::CaseManager);
        assert_eq!(first.status, 201, "{}", first.text());
        let heading = first.json();
        let location = format!("/v1/runs/{}", heading["id"].as_str().expect("an id"));
        assert_eq!(first.header("location"), Some(&*location));
        assert_eq!(heading["counts"]["candidates"], 3);
        assert_eq!(heading["counts"]["vacancies"], 2);
        assert_eq!(make("a", Who::CaseManager).text(), first.text());
        let other = make("b", Who::CaseManager).json();
        assert_ne!(other["id"], heading["id"]);
        assert_eq!(
            other["digest"], heading["digest"],
            "the same facts, the same bytes"
        );
        assert_eq!(make("c", Who::Employer).status, 403);
        assert_eq!(make("c", Who::Admin).status, 403);
    }

    fn who_sees_fairs_only_names_one(backend: Backend) {
        let app = TestApp::on(backend);
        let make = |query: &str, who| app.post(&format!("/v1/runs?{query}")).by(who).send();
        let without = make("as_of=2026-12-01", Who::Organiser);
        let fault = ("query.fair".to_owned(), "missing_parameter".to_owned());
        assert_eq!((without.status, without.faults()), (400, vec![fault]));
        let of = |fair| format!("as_of=2026-12-01&fair={fair}");
        let own = make(&of(app.stage.first.fair), Who::Organiser);
        assert_eq!(own.status, 201, "{}", own.text());
        assert_eq!(own.json()["counts"]["candidates"], 2, "K-1 and K-3");
        assert_eq!(own.json()["counts"]["vacancies"], 1, "V-1");
        let foreign = make(&of(app.stage.second.fair), Who::Organiser);
        assert_eq!(foreign.status, 404);
        let other_county = make(&of(app.stage.foreign.fair), Who::CaseManager);
        assert_eq!(other_county.status, 404);
    }

    on_both!(
        a_run_is_kept_once_for_each_key,
        who_sees_fairs_only_names_one
    );
}
