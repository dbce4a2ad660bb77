//! Three plays with everything that can belong to one, each marked by a canary.

use miqnet_store::testing::{Keys, entry, moment};
use miqnet_store::{
    CandidateKey, Change, Document, EmployerKey, FairKey, Filter, NewResult, RunKey, TimetableKey,
    VacancyKey,
};
use serde_json::{Value, json};

use crate::testing::TestApp;
use crate::testing::stage::{Play, Who, whole};

/// A word that stands in everything that is kept of a play, with its number behind it.
pub(in crate::contract) const CANARY: &str = "Kanarienvogel";

/// What belongs to a play, as paths and queries name it.
pub(in crate::contract) struct Belongings {
    play: Play,
    run: RunKey,
    timetable: TimetableKey,
}

impl Belongings {
    /// The path with the keys of this play.
    pub(in crate::contract) fn fill(&self, path: &str) -> String {
        self.fill_behind(self, path)
    }

    /// The path with the first key of another play and the following ones of this.
    pub(in crate::contract) fn fill_behind(&self, first: &Self, path: &str) -> String {
        let (mut filled, mut of) = (Vec::new(), first);
        for part in path.split('/') {
            let before: &str = filled.last().map_or("", String::as_str);
            filled.push(match part.strip_prefix('{') {
                None => part.to_owned(),
                Some(_) => std::mem::replace(&mut of, self).key(before),
            });
        }
        filled.join("/")
    }

    /// The key of the kind of thing whose name stands before it.
    pub(in crate::contract) fn key(&self, kind: &str) -> String {
        match kind {
            "candidates" | "candidate" | "registrations" => self.play.candidate.to_string(),
            "vacancies" | "vacancy" => self.play.vacancy.to_string(),
            "employers" | "employer" | "participations" => self.play.employer.to_string(),
            "fairs" | "fair" => self.play.fair.to_string(),
            "runs" => self.run.to_string(),
            "timetables" => self.timetable.to_string(),
            other => panic!("what is {other}? Say whose it is in this function"),
        }
    }

    /// Keys that nobody has.
    pub(in crate::contract) fn of_nobody() -> Self {
        let key = |n: u8| format!("0190a5e0-7d3c-7f00-8000-0123456789{n:02x}");
        Self {
            play: Play {
                fair: key(1).parse::<FairKey>().expect("a key"),
                employer: key(2).parse::<EmployerKey>().expect("a key"),
                vacancy: key(3).parse::<VacancyKey>().expect("a key"),
                candidate: key(4).parse::<CandidateKey>().expect("a key"),
            },
            run: key(5).parse().expect("a key"),
            timetable: key(6).parse().expect("a key"),
        }
    }
}

/// Puts the canary into everything that is kept of each play, and a person and a case file beside
/// each candidate; and makes a run in each county.
pub(in crate::contract) fn set(app: &TestApp) -> [Belongings; 3] {
    let stage = &app.stage;
    let plays = [
        (stage.here, stage.first),
        (stage.here, stage.second),
        (stage.there, stage.foreign),
    ];
    app.look(async |store| {
        let mut work = store.begin(moment(0)).await.expect("a free database");
        for (n, (county, play)) in plays.into_iter().enumerate() {
            let scope = whole(county);
            let marked = |document: &Document, column: &str| {
                let row = serde_json::from_slice(document.as_bytes());
                let mut row: Value = row.expect("a row is JSON");
                row[column] = format!("{CANARY}{n}").into();
                Document::new(row.to_string())
            };
            macro_rules! mark {
                ($kind:ident, $key:expr, $column:literal) => {
                    let record = work.$kind().get(&scope, $key).await.expect("an answer");
                    let record = record.expect("it is there");
                    let change = Change {
                        document: marked(&record.document, $column),
                        external: record.external,
                        status: record.status,
                        parent: record.parent,
                    };
                    let done = work.$kind().replace(&scope, $key, 1, change).await;
                    assert_eq!(done, Ok(Some(2)));
                };
            }
            mark!(candidates, play.candidate, "skills");
            mark!(vacancies, play.vacancy, "desired_skills");
            mark!(employers, play.employer, "name");
            let person = Document::new(json!({"family_name": format!("{CANARY}{n}")}).to_string());
            let made = work.persons().create(&scope, play.candidate, &person).await;
            assert_eq!(made, Ok(Some(1)));
            let case = Document::new(json!({"id": "K-1", "benefit": "sgb2"}).to_string());
            let made = work
                .case_files()
                .create(&scope, play.candidate, &case)
                .await;
            assert_eq!(made, Ok(Some(1)));
        }
        work.commit(entry("canaries"))
            .await
            .expect("nobody is in the way");
    });
    let mut keys = Keys::starting_at(5_000);
    let timetables = plays.map(|_| keys.make::<TimetableKey>());
    app.look(async |store| {
        let mut work = store.begin(moment(0)).await.expect("a free database");
        for ((county, play), key) in plays.into_iter().zip(timetables) {
            let new = NewResult {
                key,
                fair: Some(play.fair),
                content: Document::new(format!("{{\"fair\":\"{CANARY}\",\"talks\":[]}}")),
                candidates: vec![play.candidate],
            };
            let made = work.timetables().create(&whole(county), new).await;
            made.expect("a fair");
        }
        let told = work.commit(entry("canaries")).await;
        told.expect("nobody is in the way");
    });
    let run = |who| {
        let made = app.post("/v1/runs?as_of=2026-12-01").by(who).send();
        assert_eq!(made.status, 201, "{}", made.text());
        let place = made.header("location").expect("a place").to_owned();
        let key = place.rsplit('/').next().expect("a key").parse();
        key.expect("a key")
    };
    let (here, there) = (run(Who::CaseManager), run(Who::OtherCaseManager));
    let runs = [here, here, there];
    std::array::from_fn(|n| Belongings {
        play: plays[n].1,
        run: runs[n],
        timetable: timetables[n],
    })
}

/// Everything that is kept of both counties.
pub(in crate::contract) fn kept(app: &TestApp) -> Vec<String> {
    let counties = [app.stage.here, app.stage.there];
    app.look(async |store| {
        let mut all = Vec::new();
        for county in counties {
            let scope = whole(county);
            macro_rules! tell {
                ($kind:ident) => {
                    let records = store.$kind().all(&scope, &Filter::default()).await;
                    for it in records.expect("an answer") {
                        let text = String::from_utf8_lossy(it.document.as_bytes()).into_owned();
                        all.push(format!("{} {} {:?} {text}", it.key, it.version, it.status));
                    }
                };
            }
            tell!(candidates);
            tell!(vacancies);
            tell!(employers);
            let people = store.candidates().all(&scope, &Filter::default()).await;
            for it in people.expect("an answer") {
                let person = store
                    .persons()
                    .get(&scope, it.key)
                    .await
                    .expect("an answer");
                let case = store.case_files().get(&scope, it.key).await;
                let case = case.expect("an answer");
                for side in [person, case].into_iter().flatten() {
                    let text = String::from_utf8_lossy(side.document.as_bytes()).into_owned();
                    all.push(format!("{} {} {text}", side.candidate, side.version));
                }
            }
        }
        all
    })
}
