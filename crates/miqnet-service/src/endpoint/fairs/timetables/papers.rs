//! `GET /v1/fairs/{id}/timetables/{timetable}/papers`: the sheets of a timetable, to be printed.

use std::collections::BTreeSet;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use jiff::civil::Date;
use miqnet_domain::CandidateId;
use miqnet_fair::check;
use miqnet_store::{FairKey, Filter, TimetableKey};
use miqnet_wire::papers::{
    Document, FromSheets, Kind, Names, Papers, Print, calendar, compose, pages, sheet, workbook,
};
use miqnet_wire::text::Lang;
use miqnet_wire::write::{self, FileKind};
use utoipa::{IntoParams, ToSchema};

use super::super::registrations::fair_of;
use super::document::{Found, people, told};
use crate::contract::PaperRefusals;
use crate::desk::{Act, Desk};
use crate::endpoint::{Budget, Endpoint, json};
use crate::form::{self, XLSX};
use crate::path::{PathKey, key_of};
use crate::problem::{Fault, Problem, ProblemCode};
use crate::query::Query;
use crate::record::FairRow;
use crate::setting::{LanguageParams, language, number, truth};
use crate::side::name_of;

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
    lang: Lang,
    form: PaperForm,
    kind: Option<Kind>,
    of: Option<String>,
    edition: u32,
    names: bool,
}

/// Writes the sheets of a timetable
///
/// For each table, each person, each interpreter, the wall, and the organisers: who has no talk, and
/// why. A person's sheet has a second language.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/timetables/{timetable}/papers",
    operation_id = "print_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("timetable" = String, Path, format = "uuid", description = "The key of the timetable."),
        LanguageParams, PaperParams,
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
    let asked = Asked::take(&request)?;
    let mut act = desk.begin().await?;
    let fair = fair_of(&mut act, &desk, key.0).await?;
    let found = Found::by_key(&mut act, &desk, key.0, timetable).await?;
    let (called, fields) = match asked.names {
        true => {
            let called = Called::read(&mut act, &desk, key.0).await?;
            (called, "facts registration person")
        }
        false => (Called::default(), "facts registration"),
    };
    act.commit(told(timetable).fields(fields)).await?;
    let today = desk.state().clock.today();
    let engine = desk.state().kept.engine();
    let (form, kind) = (asked.form, asked.kind);
    let work = move || {
        let texts = engine.texts(asked.lang);
        let papers = papers(&found, &fair, &called, &asked, today, engine)?;
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
    fn take(request: &HttpRequest) -> Result<Self, Problem> {
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
            lang: language(&mut query),
            form: form.unwrap_or(PaperForm::Json),
            kind,
            of: query.take("of", &["an id of 1 to 64 bytes"], |text| {
                (1..=64).contains(&text.len()).then(|| text.to_owned())
            }),
            edition: number(&mut query, "edition", 1, 9999).unwrap_or(1),
            names: truth(&mut query, "names"),
        };
        query.finish()?;
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

fn papers(
    found: &Found,
    fair: &FairRow,
    called: &Called,
    asked: &Asked,
    today: Date,
    engine: &crate::engine::Engine,
) -> Result<Papers, Problem> {
    let mut document = found.document()?;
    for person in &mut document.fair.people {
        // What she says now goes before what she said when the timetable was made.
        person.name_at_table = called.agreed.contains(&person.id);
    }
    let (instance, timetable) = document.instance()?;
    let (people, pairs) = (instance.registrations(), instance.pairs());
    if !check(instance.fair(), people, pairs, &timetable).is_empty() {
        // Planner and checker share nothing: what one makes the other accepts.
        return Err(Problem::new(ProblemCode::Internal));
    }
    let second = match asked.lang {
        Lang::De => Lang::Uk,
        Lang::Uk | Lang::En => Lang::De,
    };
    let venue = fair.venue.clone().unwrap_or_default();
    Ok(compose(&Print {
        instance: &instance,
        timetable: &timetable,
        day: fair.date().ok_or(Problem::new(ProblemCode::Internal))?,
        printed_on: today,
        edition: asked.edition,
        venue: &venue,
        names: &called.names,
        from_sheets: &FromSheets::default(),
        texts: engine.texts(asked.lang),
        second: engine.texts(second),
    }))
}

/// Names, and who lets them be seen at tables.
#[derive(Default)]
struct Called {
    names: Names,
    agreed: BTreeSet<String>,
}

impl Called {
    /// Those who are registered, by what they say now.
    async fn read(act: &mut Act<'_>, desk: &Desk, fair: FairKey) -> Result<Self, Problem> {
        let scope = desk.scope().of_fair(fair);
        let all = act.candidates().all(&scope, &Filter::default()).await?;
        let mut names: Vec<(CandidateId, String)> = Vec::new();
        for her in &all {
            let person = act.persons().get(&scope, her.key).await?;
            let name = person.and_then(|person| name_of(&person.document));
            names.extend(name.map(|name| (her.external.clone(), name)));
        }
        let agreed = people(act, desk, fair, &all).await?.into_iter();
        let agreed = agreed.filter(|one| one.name_at_table);
        Ok(Self {
            names: names.into_iter().collect(),
            agreed: agreed.map(|one| one.id).collect(),
        })
    }
}
