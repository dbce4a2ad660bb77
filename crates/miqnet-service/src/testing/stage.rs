//! What a database of tests holds: two counties, two fairs, two employers, a few people, and a key
//! for each kind of caller. Also for trials of the contract on this machine.
//!
//! ```text
//! Böblingen   fair F-1   employer E-1 with vacancy V-1   candidates K-1 (consents), K-3 (is asked)
//!             fair F-2   employer E-2 with vacancy V-2   candidate K-2 (consents)
//! Calw        fair F-9   employer E-9 with vacancy V-9   candidate K-9 (consents)
//! ```

use miqnet_domain::{CandidateId, EmployerId, FairId, VacancyId};
use miqnet_service::access::{AccessMatrix, Grant, Role};
use miqnet_service::clock::Entropy;
use miqnet_service::secret::{Secret, SecretKind};
use miqnet_store::testing::{Keys, entry, moment};
use miqnet_store::{
    ApiKeyKey, CandidateKey, Candidates, Consent, CountyKey, Document, EmployerKey, Employers,
    FairKey, Fairs, New, NewApiKey, PrincipalKey, Scope, Status, Store, Vacancies, VacancyKey,
    Work,
};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Who {
    /// Nobody: no credential at all.
    Nobody,
    /// Somebody with a key that was never made.
    Stranger,
    /// A case manager's key of yesterday.
    Expired,
    /// A case manager's key that was taken back.
    Revoked,
    /// An organiser of F-1.
    Organiser,
    /// An organiser of F-2.
    OtherOrganiser,
    /// A case manager of Böblingen.
    CaseManager,
    /// A case manager of Calw.
    OtherCaseManager,
    /// E-1, which takes part in F-1.
    Employer,
    /// E-2, which takes part in F-2.
    OtherEmployer,
    /// A system of Böblingen with every scope of the matrix.
    Integration,
    /// An administrator.
    Admin,
}

impl Who {
    pub(crate) const ALL: [Self; 12] = [
        Self::Nobody,
        Self::Stranger,
        Self::Expired,
        Self::Revoked,
        Self::Organiser,
        Self::OtherOrganiser,
        Self::CaseManager,
        Self::OtherCaseManager,
        Self::Employer,
        Self::OtherEmployer,
        Self::Integration,
        Self::Admin,
    ];

    /// The role of the key.
    pub(crate) fn role(self) -> Role {
        match self {
            Self::Organiser | Self::OtherOrganiser => Role::Organiser,
            Self::Employer | Self::OtherEmployer => Role::Employer,
            Self::Integration => Role::Integration,
            Self::Admin => Role::Admin,
            _ => Role::CaseManager,
        }
    }

    /// Whether a service knows the key.
    pub(crate) fn is_known(self) -> bool {
        self > Self::Revoked
    }

    /// The first one of that role who is known.
    pub(crate) fn of_role(role: &str) -> Self {
        let of_role = |who: &Self| who.is_known() && who.role().as_str() == role;
        Self::ALL
            .into_iter()
            .find(of_role)
            .expect("a role has somebody")
    }

    /// The key: the same one each time.
    pub(crate) fn secret(self) -> Secret {
        Secret::make(SecretKind::ApiKey, &Known(self as u8))
    }
}

/// Bytes that everybody knows.
struct Known(u8);

impl Entropy for Known {
    fn fill(&self, bytes: &mut [u8]) {
        for (n, byte) in (0_u8..).zip(bytes) {
            *byte = self.0.wrapping_mul(31).wrapping_add(n.wrapping_mul(7)) % 248;
        }
    }
}

/// A fair with an employer that takes part and its vacancy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Play {
    pub(crate) fair: FairKey,
    pub(crate) employer: EmployerKey,
    pub(crate) vacancy: VacancyKey,
    /// Somebody who is registered there and consents.
    pub(crate) candidate: CandidateKey,
}

/// What is in the database.
#[derive(Debug, Clone)]
pub(crate) struct Stage {
    /// Böblingen.
    pub(crate) here: CountyKey,
    /// Calw.
    pub(crate) there: CountyKey,
    /// F-1 with E-1, V-1 and K-1.
    pub(crate) first: Play,
    /// F-2 with E-2, V-2 and K-2.
    pub(crate) second: Play,
    /// F-9 with E-9, V-9 and K-9, in Calw.
    pub(crate) foreign: Play,
    /// K-3, who is registered at F-1 and has not answered.
    pub(crate) asked: CandidateKey,
    /// The keys of those who are or were known, as [`Who`] has them.
    pub(crate) keys: Vec<(Who, ApiKeyKey)>,
}

impl Stage {
    /// All of Böblingen.
    pub(crate) fn scope(&self) -> Scope {
        whole(self.here)
    }

    /// The key of somebody, as the database names it.
    pub(crate) fn key_of(&self, who: Who) -> ApiKeyKey {
        let found = self.keys.iter().find(|(one, _)| *one == who);
        found.expect("everybody but strangers has a key").1
    }
}

/// Everything of a county.
pub(crate) fn whole(county: CountyKey) -> Scope {
    Scope::county(county)
}

/// Fills an empty database. `candidate` and `vacancy` are rows as JSON, whose ids are replaced.
pub(crate) async fn set(store: &Store, candidate: &str, vacancy: &str) -> Stage {
    let mut keys = Keys::starting_at(1_000);
    let (here, there) = (keys.make(), keys.make());
    let mut work = store.begin(moment(0)).await.expect("a free database");
    for (key, name) in [(here, "Böblingen"), (there, "Calw")] {
        work.counties().create(key, name).await.expect("a county");
    }
    let mut rows = Rows {
        work: &mut work,
        keys: &mut keys,
        candidate,
        vacancy,
    };
    let first = rows.play(here, "1").await;
    let second = rows.play(here, "2").await;
    let foreign = rows.play(there, "9").await;
    let asked = rows.candidate(here, "3", first.fair, Consent::Asked).await;
    let mut made = Vec::new();
    for who in Who::ALL {
        if [Who::Nobody, Who::Stranger].contains(&who) {
            continue;
        }
        let key = keys.make();
        let play = match who {
            Who::OtherOrganiser | Who::OtherEmployer => second,
            Who::OtherCaseManager => foreign,
            _ => first,
        };
        let new = NewApiKey {
            key,
            county: if who == Who::OtherCaseManager {
                there
            } else {
                here
            },
            employer: (who.role() == Role::Employer).then_some(play.employer),
            label: format!("{who:?}"),
            secret_hash: who.secret().hash(),
            role: who.role(),
            scopes: if who == Who::Integration {
                every_scope()
            } else {
                Vec::new()
            },
            granted_fairs_only: false,
            expires_at: moment(if who == Who::Expired {
                60
            } else {
                90 * 24 * 3_600
            }),
        };
        work.api_keys().create(new).await.expect("a new key");
        if who.role() == Role::Organiser {
            let principal = PrincipalKey::ApiKey(key);
            let granted = work.grants().set(principal, &[play.fair]).await;
            granted.expect("a fair");
        }
        if who == Who::Revoked {
            assert_eq!(work.api_keys().revoke(key).await, Ok(true));
        }
        made.push((who, key));
    }
    work.commit(entry("stage")).await.expect("a full database");
    Stage {
        here,
        there,
        first,
        second,
        foreign,
        asked,
        keys: made,
    }
}

/// Every scope that the matrix names.
fn every_scope() -> Vec<String> {
    let matrix = AccessMatrix::built_in().expect("the matrix is in order");
    let grants = matrix.rows().flat_map(|(_, row)| row.grants.values());
    let scopes = grants.filter_map(|grant| match grant {
        Grant::Scope(scope) => Some(scope.clone()),
        _ => None,
    });
    scopes.collect()
}

struct Rows<'r> {
    work: &'r mut Work,
    keys: &'r mut Keys,
    candidate: &'r str,
    vacancy: &'r str,
}

impl Rows<'_> {
    async fn play(&mut self, county: CountyKey, n: &str) -> Play {
        let scope = whole(county);
        let (fair, employer, vacancy) = (self.keys.make(), self.keys.make(), self.keys.make());
        let new: New<Fairs> = New {
            key: fair,
            external: FairId::new(&format!("F-{n}")).expect("an id"),
            status: Status::Active,
            parent: (),
            document: day_of(n),
        };
        self.work.fairs().create(&scope, new).await.expect("a fair");
        let new: New<Employers> = New {
            key: employer,
            external: EmployerId::new(&format!("E-{n}")).expect("an id"),
            status: Status::Active,
            parent: (),
            document: Document::new(format!(r#"{{"id":"E-{n}"}}"#)),
        };
        self.work
            .employers()
            .create(&scope, new)
            .await
            .expect("an employer");
        let new: New<Vacancies> = New {
            key: vacancy,
            external: VacancyId::new(&format!("V-{n}")).expect("an id"),
            status: Status::Active,
            parent: employer,
            document: with(self.vacancy, &[("id", 'V'), ("employer", 'E')], n),
        };
        self.work
            .vacancies()
            .create(&scope, new)
            .await
            .expect("a vacancy");
        let added = self.work.participations().add(&scope, fair, employer).await;
        assert_eq!(added, Ok(true));
        let candidate = self.candidate(county, n, fair, Consent::Given).await;
        Play {
            fair,
            employer,
            vacancy,
            candidate,
        }
    }

    async fn candidate(
        &mut self,
        county: CountyKey,
        number: &str,
        fair: FairKey,
        consent: Consent,
    ) -> CandidateKey {
        let scope = whole(county);
        let key = self.keys.make();
        let name = format!("K-{number}");
        let new: New<Candidates> = New {
            key,
            external: CandidateId::new(&name).expect("an id"),
            status: Status::Active,
            parent: (),
            document: with(self.candidate, &[("id", 'K')], number),
        };
        self.work
            .candidates()
            .create(&scope, new)
            .await
            .expect("a candidate");
        let attendance = Document::new(ATTENDANCE);
        let mut registrations = self.work.registrations();
        let registered = registrations
            .create(&scope, fair, key, consent, &attendance)
            .await;
        assert_eq!(registered, Ok(Some(1)));
        key
    }
}

/// How everybody takes part.
const ATTENDANCE: &str = r#"{"wanted_talks":1,"most_talks":2,"languages":["de"]}"#;

/// A fair of eight slots with a table of the employer of the same number.
fn day_of(n: &str) -> Document {
    Document::new(format!(
        r#"{{"id":"F-{n}","day":"2027-01-21",
            "slots":{{"from":"13:00","to":"15:00","talk_minutes":10,"change_minutes":5}},
            "tables":[{{"id":"T-{n}","employer":"E-{n}","languages":["de"]}}]}}"#
    ))
}

/// The row with other ids of this number.
fn with(row: &str, ids: &[(&str, char)], n: &str) -> Document {
    let mut row: serde_json::Value = serde_json::from_str(row).expect("a row is JSON");
    for (column, letter) in ids {
        row[column] = format!("{letter}-{n}").into();
    }
    Document::new(row.to_string())
}
