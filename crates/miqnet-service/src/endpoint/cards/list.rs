//! `GET /v1/cards`: whom may an employer meet?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_domain::{Candidate, Language};
use miqnet_store::{Candidates, Filter, Status};
use miqnet_wire::column::Side;
use miqnet_wire::row;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::paging::{Order, PageParams, Paging};
use crate::problem::{Problem, ProblemCode};
use crate::query::Query;
use crate::record::kept_row;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_cards",
    method: Method::GET,
    path: "/v1/cards",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Of which fair.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter that is read by itself")]
struct FairParams {
    /// Only those who are registered at the fair of this key.
    #[param(format = "uuid")]
    fair: Option<String>,
}

/// A part of the list.
#[derive(Serialize, ToSchema)]
pub(crate) struct CardPage {
    /// The cards.
    items: Vec<Card>,
    /// The `cursor` of the next page; `null` at the end.
    #[schema(required = true)]
    next: Option<String>,
}

/// What an employer sees of a candidate (LW-7).
#[derive(Serialize, ToSchema)]
pub(crate) struct Card {
    /// Her key.
    #[schema(format = "uuid")]
    key: String,
    /// Her pseudonym.
    id: String,
    /// Her level of German, CEFR; `null` where it is not known.
    #[schema(required = true)]
    german: Option<&'static str>,
    /// The fewest minutes a week that she wants to work; `null` where that is not known.
    #[schema(required = true)]
    wanted_minutes_from: Option<u32>,
    /// The most minutes a week.
    #[schema(required = true)]
    wanted_minutes_to: Option<u32>,
}

/// Lists cards of candidates
///
/// Pseudonym, level of German and hours, and nothing else: of those who take part in matching, are
/// registered at a fair of the caller and, for an employer, have consented to be shown there.
#[utoipa::path(
    get,
    path = "/v1/cards",
    operation_id = "list_cards",
    tag = "people",
    params(PageParams, FairParams),
    responses(
        (status = 200, description = "A part of the list.", body = CardPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let paging = Paging::take(&mut query, &desk);
    let key = &["the key of a fair"];
    let filter = Filter {
        status: Some(Status::Active),
        fair: query.take("fair", key, |text| text.parse().ok()),
        employer: None,
    };
    query.finish()?;
    let after = paging.after(Order::Made);
    let mut act = desk.begin().await?;
    let mut candidates = act.candidates();
    let page = candidates
        .page(&desk.scope(), &filter, &after, paging.limit)
        .await?;
    act.commit(Told::list::<Candidates>().fields("card"))
        .await?;
    let reader = desk.reader();
    let mut items = Vec::with_capacity(page.entries.len());
    for record in &page.entries {
        let row = kept_row(&record.document)?;
        // What was in order when it was kept and is so no longer is a fault of ours.
        let kept = reader.keep(&row, Side::Candidates, row::candidates);
        let kept = kept.map_err(|_| Problem::new(ProblemCode::Internal))?;
        items.push(Card::of(record.key.to_string(), &kept.value));
    }
    let next = paging.next(&desk, Order::Made, &page);
    Ok(Answer::ok(&CardPage { items, next }))
}

impl Card {
    fn of(key: String, candidate: &Candidate) -> Self {
        let languages = candidate.languages.value();
        let german = languages.and_then(|all| all.iter().find(|it| it.language == Language::DE));
        let german = german.and_then(|it| it.level.value());
        let wanted = candidate.wanted_minutes.value();
        Self {
            key,
            id: candidate.id.to_string(),
            german: german.map(|level| level.name()),
            wanted_minutes_from: wanted.map(|it| u32::from(it.from)),
            wanted_minutes_to: wanted.map(|it| u32::from(it.to)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn an_employer_sees_cards_of_those_who_consented_at_its_fair(backend: Backend) {
        let app = TestApp::on(backend);
        let ids = |who| {
            let reply = app.get("/v1/cards").by(who).send().json();
            let items = reply["items"].as_array().expect("a list").clone();
            for card in &items {
                let fields: BTreeSet<_> = card.as_object().expect("a card").keys().collect();
                let few = [
                    "german",
                    "id",
                    "key",
                    "wanted_minutes_from",
                    "wanted_minutes_to",
                ];
                assert!(fields.iter().map(|it| it.as_str()).eq(few), "{fields:?}");
            }
            let id = |it: &serde_json::Value| it["id"].as_str().expect("an id").to_owned();
            items.iter().map(id).collect::<Vec<_>>()
        };
        assert_eq!(ids(Who::Employer), ["K-1"]);
        assert_eq!(ids(Who::OtherEmployer), ["K-2"]);
        assert_eq!(ids(Who::Organiser), ["K-1", "K-3"]);
        let path = format!("/v1/candidates/{}", app.stage.first.candidate);
        assert_eq!(app.get(&path).by(Who::Employer).send().code(), "forbidden");
    }

    on_both!(an_employer_sees_cards_of_those_who_consented_at_its_fair);
}
