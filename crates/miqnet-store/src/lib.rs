#![doc = include_str!("../README.md")]

mod account;
mod audit;
mod backup;
mod county;
mod db;
mod document;
mod erasure;
mod error;
mod fair;
mod fault;
mod idempotency;
mod key;
mod migration;
pub mod record;
mod retention;
mod run;
mod scope;
mod side;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod work;

pub use account::{
    ApiKey, ApiKeys, Grants, NewApiKey, NewUser, Role, Session, Sessions, User, Users,
};
pub use audit::{Audit, Chain, Ending, Entry, Recorded};
pub use backup::{DatabaseFile, Holding, copy_backup, occupied, place_database};
pub use county::{Counties, County};
pub use db::Read;
pub use document::{Digest, Document, InvalidDigest};
pub use erasure::{Erased, Erasure, Erasures, LedgerKey};
pub use error::{Error, Result};
pub use fair::{Consent, Participations, Registration, Registrations};
pub use idempotency::{Claim, KEPT, Request};
pub use key::{
    ApiKeyKey, CandidateKey, ClaimKey, CountyKey, EmployerKey, FairKey, HolderKey, InvalidKey, Key,
    PrincipalKey, RunKey, TimetableKey, UserKey, VacancyKey,
};
pub use record::{
    Candidates, Change, Effect, Employers, Fairs, Filter, Imported, Kind, New, Outline, Record,
    Records, Vacancies,
};
pub use retention::{Cutoffs, Due};
pub use run::{Content, Heading, Kept, NewResult, Outcome, Results, Runs, Timetables};
pub use scope::{After, Limit, Page, Scope, Status};
pub use side::{CaseFiles, Persons, Side, SideRecord, Sides};
pub use store::{Location, Snapshot, Store};
pub use work::{Committed, Work};
