//! `GET /v1/candidates/{id}/matches`: where does she fit?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::{Tally, explain, match_list};
use miqnet_store::CandidateKey;
use miqnet_wire::response::{Entry, Sentences, Side, entries_sheet};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::{Budget, Endpoint, Example};
use crate::form::{self, Form, FormParams};
use crate::kept;
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams, number};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "match_candidate",
    method: Method::GET,
    path: "/v1/candidates/{id}/matches",
    budget: Budget::Work,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/match_candidate.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// What is asked for beside day, language and form.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct TopParams {
    /// Longest length of the list.
    #[param(minimum = 1, maximum = 100, default = 20)]
    top: Option<u32>,
}

/// One match list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MatchList {
    /// The day of reference.
    #[schema(format = Date)]
    as_of: String,
    /// How many pairs are eligible now, wishes aside.
    eligible_now: u32,
    /// How many are eligible with a condition, wishes aside.
    eligible_with_condition: u32,
    /// Of both together, the pairs that a wish takes off the list.
    unwished: u32,
    /// How many are not eligible.
    not_eligible: u32,
    /// The lines, best first.
    entries: Vec<Entry>,
}

impl MatchList {
    /// The list with the tally of all its pairs.
    pub(crate) fn new(setting: Setting, tally: Tally, entries: Vec<Entry>) -> Self {
        Self {
            as_of: setting.as_of.to_string(),
            eligible_now: tally.now,
            eligible_with_condition: tally.with_condition,
            unwished: tally.unwished,
            not_eligible: tally.not_eligible,
            entries,
        }
    }

    /// The list in its form.
    pub(crate) fn written(
        &self,
        form: Form,
        texts: &miqnet_wire::text::Texts,
    ) -> Result<Vec<u8>, Problem> {
        match form {
            Form::Json => Ok(serde_json::to_vec(self).expect("an answer is plain data")),
            _ => form::table(&entries_sheet(&self.entries, texts), form),
        }
    }
}

/// Returns the match list of a kept candidate
///
/// The best of the active vacancies that the caller may see, each with its deciding reason. They
/// are compiled once and made anew when one of them changed, so that the answer follows every
/// change at once.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/matches",
    operation_id = "match_candidate",
    tag = "kept",
    params(
        ("id" = String, Path, description = "The key of the candidate.", format = "uuid"),
        SettingParams, TopParams, FormParams,
    ),
    responses(
        (status = 200, description = "The list, best first.", content(
            (MatchList = "application/json"),
            (String = "text/csv"),
            (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        FindWorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    key: PathKey<CandidateKey>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let mut query = Query::of(&request);
    let setting = Setting::take(&mut query, desk.state());
    let top = number(&mut query, "top", 1, 100).unwrap_or(20);
    let form = Form::take(&mut query, &request);
    query.finish()?;
    setting.check(desk.state())?;
    let record = desk.read_candidate(key.0).await?;
    let (state, scope) = (desk.state(), desk.scope());
    let catalog = state
        .kept
        .catalog(&scope, setting.as_of, &state.store, &state.workers)
        .await?;
    let engine = state.kept.engine();
    let work = move || {
        let candidate = kept::candidate(engine, &record)?;
        let (list, tally) = match_list(&catalog, &candidate, top as usize);
        let mut sentences = Sentences::new(engine.texts(setting.lang));
        let entries = (1..).zip(list).map(|(rank, entry)| {
            let ix = entry.other_ix as usize;
            let why = explain(&catalog, &candidate, ix);
            let vacancy = &catalog.vacancies()[ix];
            Entry::new(Side::Candidate, rank, vacancy, &why, &mut sentences)
        });
        let list = MatchList::new(setting, tally, entries.collect());
        list.written(form, engine.texts(setting.lang))
    };
    Ok(form::answer(
        state.workers.run(work).await?,
        form,
        "matches",
    ))
}

#[cfg(test)]
mod tests {
    use miqnet_domain::VacancyId;
    use miqnet_store::testing::{Backend, entry, moment};
    use miqnet_store::{CandidateKey, Change, Document, New, Status, Vacancies};

    use crate::testing::stage::Who;
    use crate::testing::{Answer, TestApp, fixture, on_both};

    fn path(candidate: CandidateKey) -> String {
        format!("/v1/candidates/{candidate}/matches?as_of=2026-12-01&lang=en")
    }

    fn pairs(answer: &Answer) -> u64 {
        assert_eq!(answer.status, 200, "{}", answer.text());
        let list = answer.json();
        ["eligible_now", "eligible_with_condition", "not_eligible"]
            .map(|name| list[name].as_u64().expect("a number"))
            .iter()
            .sum()
    }

    fn everybody_is_matched_with_what_the_caller_may_see(backend: Backend) {
        let app = TestApp::on(backend);
        let ask = |who| app.get(&path(app.stage.first.candidate)).by(who).send();
        assert_eq!(pairs(&ask(Who::CaseManager)), 2, "V-1 and V-2");
        assert_eq!(pairs(&ask(Who::Integration)), 2);
        assert_eq!(pairs(&ask(Who::Organiser)), 1, "V-1 of the own fair");
        let absent = app
            .get("/v1/candidates/0190a5e0-7d3c-7f00-8000-0123456789ab/matches")
            .by(Who::CaseManager)
            .send();
        for who in [Who::OtherOrganiser, Who::OtherCaseManager] {
            let foreign = ask(who);
            assert_eq!(
                (foreign.status, foreign.code()),
                (404, absent.code()),
                "{who:?}"
            );
        }
        assert_eq!(ask(Who::Employer).status, 403);
    }

    /// Also a change that another process makes: the service that answers has made none of them.
    fn the_next_answer_follows_every_change_of_a_vacancy(backend: Backend) {
        let app = TestApp::on(backend);
        let stage = app.stage.clone();
        let ask = || {
            pairs(
                &app.get(&path(stage.first.candidate))
                    .by(Who::CaseManager)
                    .send(),
            )
        };
        assert_eq!(ask(), 2);
        let scope = stage.scope();
        let row = |id: &str| {
            let mut row: serde_json::Value =
                serde_json::from_str(&fixture::near_vacancy()).expect("a row is JSON");
            row["id"] = id.into();
            Document::new(row.to_string())
        };
        let key = app.state.new_key();
        app.look(async |store| {
            let mut work = store.begin(moment(5)).await.expect("a free database");
            let new: New<Vacancies> = New {
                key,
                external: VacancyId::new("V-3").expect("an id"),
                status: Status::Active,
                parent: stage.first.employer,
                document: row("V-3"),
            };
            work.vacancies().create(&scope, new).await.expect("new");
            work.commit(entry("test")).await.expect("kept");
        });
        assert_eq!(ask(), 3, "a new one");
        app.look(async |store| {
            let mut work = store.begin(moment(6)).await.expect("a free database");
            let change = Change {
                external: VacancyId::new("V-3").expect("an id"),
                status: Status::Paused,
                parent: stage.first.employer,
                document: row("V-3"),
            };
            let done = work.vacancies().replace(&scope, key, 1, change).await;
            assert_eq!(done, Ok(Some(2)));
            work.commit(entry("test")).await.expect("kept");
        });
        assert_eq!(ask(), 2, "a paused one takes no part");
        app.look(async |store| {
            let mut work = store.begin(moment(7)).await.expect("a free database");
            let change = Change {
                external: VacancyId::new("V-4").expect("an id"),
                status: Status::Active,
                parent: stage.first.employer,
                document: row("V-4"),
            };
            let done = work.vacancies().replace(&scope, key, 2, change).await;
            assert_eq!(done, Ok(Some(3)));
            work.commit(entry("test")).await.expect("kept");
        });
        assert_eq!(ask(), 3, "another id");
        let next_day = path(stage.first.candidate).replace("12-01", "12-02");
        let next_day = || pairs(&app.get(&next_day).by(Who::CaseManager).send());
        assert_eq!(next_day(), 3, "what is known of one day helps the other");
        app.look(async |store| {
            let mut work = store.begin(moment(8)).await.expect("a free database");
            let done = work.vacancies().delete(&scope, key, 3).await;
            assert_eq!(done, Ok(Some(3)));
            work.commit(entry("test")).await.expect("kept");
        });
        assert_eq!((ask(), next_day()), (2, 2), "a removed one");
    }

    fn a_list_comes_as_a_table_where_that_is_asked_for(backend: Backend) {
        let app = TestApp::on(backend);
        let path = path(app.stage.first.candidate);
        let csv = app.get(&format!("{path}&format=csv")).by(Who::CaseManager);
        let csv = csv.send();
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        let attached = Some("attachment; filename=\"matches.csv\"");
        assert_eq!(csv.header("content-disposition"), attached);
        let accepted = app
            .get(&path)
            .by(Who::CaseManager)
            .header("Accept", "text/csv");
        assert_eq!(accepted.send().text(), csv.text());
        let xlsx = app.get(&format!("{path}&format=xlsx")).by(Who::CaseManager);
        let xlsx = xlsx.send();
        assert!(xlsx.bytes().starts_with(b"PK"));
        let refused = app
            .get(&path)
            .by(Who::CaseManager)
            .header("Accept", "image/png");
        assert_eq!(refused.send().code(), "not_acceptable");
        let unknown = app.get(&format!("{path}&format=pdf")).by(Who::CaseManager);
        assert_eq!(unknown.send().code(), "invalid_query");
    }

    on_both!(
        a_list_comes_as_a_table_where_that_is_asked_for,
        everybody_is_matched_with_what_the_caller_may_see,
        the_next_answer_follows_every_change_of_a_vacancy,
    );
}
