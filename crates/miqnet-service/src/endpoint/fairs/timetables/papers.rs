//! `GET /v1/fairs/{id}/timetables/{timetable}/papers`: the sheets of a timetable, to be printed.

use std::collections::BTreeSet;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::civil::Date;
use miqnet_core::Catalog;
use miqnet_domain::CandidateId;
use miqnet_fair::check;
use miqnet_store::{Candidates, Consent, FairKey, Filter, Record, TimetableKey};
use miqnet_wire::papers::{
    Document, FromEngine, Kind, Names, Papers, Print, calendar, compose, pages, second_language,
    sheet, workbook,
};
use miqnet_wire::write::{self, FileKind};
use utoipa::{IntoParams, ToSchema};

use super::super::registrations::{fair_of, person};
use super::document::{Found, TimetableDocument, registered, told};
use crate::contract::PaperRefusals;
use crate::desk::{Act, Desk};
use crate::endpoint::{Budget, Endpoint, json};
use crate::engine::Engine;
use crate::form::{self, XLSX};
use crate::kept;
use crate::path::{PathKey, key_of};
use crate::problem::{Fault, Problem, ProblemCode};
use crate::query::Query;
use crate::record::FairRow;
use crate::rows::bounded_pairs;
use crate::setting::{Setting, SettingParams, number, truth};
use crate::side::name_of;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "print_timetable",
    method: Method::GET,
    path: "/v1/fairs/{id}/timetables/{timetable}/papers",
    budget: Budget::Work,
    example: None,
    route: || web::get().to(handle),
};

/// Which sheets, and in which form.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
struct PaperParams {
    /// Form of the answer; JSON where it is not given.
    #[param(inline)]
    format: Option<PaperForm>,
    /// Only the sheets of this kind; `html`, `csv` and `ics` need one.
    #[param(inline)]
    kind: Option<PaperKind>,
    /// Only the sheet of this table, person or interpreter; `ics` needs one.
    #[param(min_length = 1, max_length = 64)]
    of: Option<String>,
    /// Number of this print; a later print of the same fair has a higher one.
    #[param(minimum = 1, maximum = 9999, default = 1)]
    edition: Option<u32>,
    /// Whether people are called by their names: on their own sheets, and at tables where they agreed
    /// to it. Without it they are pseudonyms everywhere.
    #[param(default = false)]
    names: Option<bool>,
}

/// The form of sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum PaperForm {
    /// For programs.
    Json,
    /// To be printed: a page for each sheet.
    Html,
    /// What German Excel opens: semicolons, UTF-8 with its mark.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// A calendar.
    Ics,
}

/// For whom sheets are.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes a parameter")]
enum PaperKind {
    /// The people at a table.
    Table,
    /// Somebody who comes to talk.
    Person,
    /// Somebody who interprets.
    Interpreter,
    /// Everybody in the hall.
    Wall,
    /// The organisers: who has no talk, and why.
    LeftOut,
}

/// What is asked for.
struct Asked {
    setting: Setting,
    form: PaperForm,
    kind: Option<Kind>,
    of: Option<String>,
    edition: u32,
    names: bool,
}

/// Writes the sheets of a timetable
///
/// For each table, each person, each interpreter, the wall, and the organisers: who has no talk, why,
/// and what comes nearest to one. A person's sheet has a second language. Talks are those of the
/// timetable; what an employer may know of a guest who consented, and what stands in the way of others,
/// is what the engine says of the records as they are now.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/timetables/{timetable}/papers",
    operation_id = "print_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("timetable" = String, Path, format = "uuid", description = "The key of the timetable."),
        SettingParams, PaperParams,
    ),
    responses(
        (status = 200, description = "The sheets.", content(
            (Papers = "application/json"),
            (String = "text/html"),
            (String = "text/csv"),
            (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (String = "text/calendar"),
        )),
        PaperRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<HttpResponse, Problem> {
    let timetable: TimetableKey = key_of(&request, "timetable")?;
    let state = desk.state();
    let asked = Asked::take(&request, state)?;
    let scope = desk.scope().of_fair(key.0);
    let mut act = desk.begin().await?;
    let fair = fair_of(&mut act, &desk, key.0).await?;
    let found = Found::by_key(&mut act, &desk, key.0, timetable).await?;
    // Sheets without names and without the engine say what the timetable says.
    let (mut records, mut shown) = (Vec::new(), Shown::default());
    if asked.names || asked.asks_the_engine() {
        records = act.candidates().all(&scope, &Filter::default()).await?;
        shown = Shown::read(&mut act, &desk, key.0, &records, asked.names).await?;
    }
    let fields = match asked.names {
        true => "facts registration person",
        false => "facts registration",
    };
    act.commit(told(timetable).fields(fields)).await?;
    let as_of = asked.setting.as_of;
    let kept = &state.kept;
    let catalog = match asked.asks_the_engine() {
        true => Some(
            kept.catalog(&scope, as_of, &state.store, &state.workers)
                .await?,
        ),
        false => None,
    };
    let vacancies = catalog.as_ref().map_or(0, |it| it.vacancies().len());
    bounded_pairs(records.len() as u64 * vacancies as u64, &state.limits)?;
    let today = state.clock.today();
    let engine = kept.engine();
    let (form, kind) = (asked.form, asked.kind);
    let work = move || {
        let texts = engine.texts(asked.setting.lang);
        let sources = Sources {
            document: found.document()?,
            fair: &fair,
            shown: &shown,
            records: &records,
            catalog: catalog.as_deref(),
        };
        let papers = sources.papers(&asked, today, engine)?;
        let documents: Vec<&Document> = papers
            .documents
            .iter()
            .filter(|one| kind.is_none_or(|kind| one.kind == kind))
            .filter(|one| asked.of.as_ref().is_none_or(|of| one.id == *of))
            .collect();
        if documents.is_empty() {
            return Err(Problem::nothing_here());
        }
        let broken = |_| Problem::new(ProblemCode::Internal);
        match (form, kind) {
            (PaperForm::Html, _) => Ok(pages(&documents).into_bytes()),
            (PaperForm::Csv, Some(kind)) => {
                let sheet = sheet(texts, kind, documents);
                write::bytes(&sheet, FileKind::GermanCsv).map_err(broken)
            }
            (PaperForm::Xlsx, _) => workbook(&of(&papers, &documents), texts).map_err(broken),
            (PaperForm::Ics, _) => {
                let calendar = calendar(&papers, documents[0]);
                Ok(calendar.ok_or_else(Problem::nothing_here)?.into_bytes())
            }
            _ => Ok(serde_json::to_vec(&of(&papers, &documents)).expect("sheets are plain data")),
        }
    };
    let bytes = desk.state().workers.run(work).await?;
    let (media, extension) = form.media();
    let name = kind.map_or("papers", Kind::file);
    Ok(match form {
        PaperForm::Json => json(bytes),
        _ => form::file(bytes, media, &format!("{name}.{extension}")),
    })
}

impl Asked {
    /// Whether one of the sheets says what only the engine knows.
    fn asks_the_engine(&self) -> bool {
        let plain = [Kind::Person, Kind::Interpreter, Kind::Wall];
        self.kind.is_none_or(|kind| !plain.contains(&kind))
    }

    fn take(request: &HttpRequest, state: &AppState) -> Result<Self, Problem> {
        let mut query = Query::of(request);
        let forms = ["json", "html", "csv", "xlsx", "ics"];
        let form = query.take("format", &forms, |word| {
            Some(match word {
                "json" => PaperForm::Json,
                "html" => PaperForm::Html,
                "csv" => PaperForm::Csv,
                "xlsx" => PaperForm::Xlsx,
                "ics" => PaperForm::Ics,
                _ => return None,
            })
        });
        let kinds = ["table", "person", "interpreter", "wall", "left_out"];
        let kind = query.take("kind", &kinds, |word| {
            let nth = kinds.iter().position(|one| *one == word)?;
            Some(Kind::ALL[nth])
        });
        let asked = Self {
            setting: Setting::take(&mut query, state),
            form: form.unwrap_or(PaperForm::Json),
            kind,
            of: query.take("of", &["an id of 1 to 64 bytes"], |text| {
                (1..=64).contains(&text.len()).then(|| text.to_owned())
            }),
            edition: number(&mut query, "edition", 1, 9999).unwrap_or(1),
            names: truth(&mut query, "names"),
        };
        query.finish()?;
        asked.setting.check(state)?;
        let has_kind = asked.kind.is_some();
        let needs_kind = [PaperForm::Html, PaperForm::Csv, PaperForm::Ics].contains(&asked.form);
        let needs_one = asked.form == PaperForm::Ics;
        let missing = [
            ("query.kind", needs_kind && !has_kind),
            ("query.of", needs_one && asked.of.is_none()),
        ];
        let missing = missing.into_iter().filter(|(_, is)| *is);
        let faults: Vec<Fault> = missing
            .map(|(place, _)| Fault::new(place, "missing_parameter"))
            .collect();
        if faults.is_empty() {
            return Ok(asked);
        }
        Err(Problem::new(ProblemCode::InvalidQuery).at(faults))
    }
}

impl PaperForm {
    fn media(self) -> (&'static str, &'static str) {
        match self {
            Self::Json => ("application/json", "json"),
            Self::Html => ("text/html; charset=utf-8", "html"),
            Self::Csv => ("text/csv; charset=utf-8", "csv"),
            Self::Xlsx => (XLSX, "xlsx"),
            Self::Ics => ("text/calendar; charset=utf-8", "ics"),
        }
    }
}

/// These sheets alone.
fn of(papers: &Papers, documents: &[&Document]) -> Papers {
    Papers {
        documents: documents.iter().map(|one| (*one).clone()).collect(),
        ..papers.clone()
    }
}

/// What the sheets are made from.
struct Sources<'a> {
    document: TimetableDocument,
    fair: &'a FairRow,
    shown: &'a Shown,
    records: &'a [Record<Candidates>],
    /// The vacancies of the employers that take part, where the engine is asked.
    catalog: Option<&'a Catalog<'a>>,
}

impl Sources<'_> {
    fn papers(mut self, asked: &Asked, today: Date, engine: &Engine) -> Result<Papers, Problem> {
        for person in &mut self.document.fair.people {
            // What she says now goes before what she said when the timetable was made.
            person.name_at_table = self.shown.named.contains(&person.id);
        }
        let (instance, timetable) = self.document.instance()?;
        let (people, pairs) = (instance.registrations(), instance.pairs());
        if !check(instance.fair(), people, pairs, &timetable).is_empty() {
            // Planner and checker share nothing: what one makes the other accepts.
            return Err(Problem::new(ProblemCode::Internal));
        }
        let lang = asked.setting.lang;
        let texts = engine.texts(lang);
        let from_engine = self.catalog.map(|catalog| {
            let candidates = kept::candidates(engine, self.records);
            FromEngine::ask(texts, catalog, &candidates, &instance, &timetable)
        });
        let mut from_engine = from_engine.unwrap_or_default();
        let consenting = &self.shown.consenting;
        from_engine
            .guests
            .retain(|(her, _), _| consenting.contains(her));
        let venue = self.fair.venue.clone().unwrap_or_default();
        Ok(compose(&Print {
            instance: &instance,
            timetable: &timetable,
            day: self
                .fair
                .date()
                .ok_or(Problem::new(ProblemCode::Internal))?,
            printed_on: today,
            edition: asked.edition,
            venue: &venue,
            names: &self.shown.names,
            from_engine: &from_engine,
            texts,
            second: engine.texts(second_language(lang)),
        }))
    }
}

/// What may be shown of whom, by what everybody says now.
#[derive(Default)]
struct Shown {
    /// What people are called, where that was asked for.
    names: Names,
    /// Who lets the tables see her name.
    named: BTreeSet<String>,
    /// Who may be shown to employers with more than her pseudonym and her languages.
    consenting: BTreeSet<CandidateId>,
}

impl Shown {
    async fn read(
        act: &mut Act<'_>,
        desk: &Desk,
        fair: FairKey,
        records: &[Record<Candidates>],
        with_names: bool,
    ) -> Result<Self, Problem> {
        let mut shown = Self::default();
        for (registration, her) in registered(act, desk, fair, records).await? {
            if registration.consent == Consent::Given {
                shown.consenting.insert(her.external.clone());
            }
            let person = person(&registration, her)?;
            if with_names && person.name_at_table {
                shown.named.insert(person.id);
            }
        }
        if with_names {
            let scope = desk.scope().of_fair(fair);
            let mut names: Vec<(CandidateId, String)> = Vec::new();
            for her in records {
                let person = act.persons().get(&scope, her.key).await?;
                let name = person.and_then(|person| name_of(&person.document));
                names.extend(name.map(|name| (her.external.clone(), name)));
            }
            shown.names = names.into_iter().collect();
        }
        Ok(shown)
    }
}
