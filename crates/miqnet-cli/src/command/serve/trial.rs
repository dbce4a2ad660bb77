//! A service to be tried out: a county from sheets, kept as long as the process lives.

use std::fs;
use std::path::Path;

use miqnet_service::access::Role;
use miqnet_service::administration::{Administration, Loaded, NewKey, Sheets};
use miqnet_service::config::Config;
use miqnet_service::engine::Engine;
use miqnet_store::Location;
use miqnet_wire::text::Texts;
use tempfile::TempDir;

use crate::failure::Failure;

/// What the county is called.
const COUNTY: &str = "Musterlandkreis";

/// A database of its own with a county, and a key to it. Both end with this value.
pub(super) struct Trial {
    _folder: TempDir,
    loaded: Loaded,
    key: String,
}

impl Trial {
    /// Loads the sheets of a directory into a database of its own, which the configuration names from
    /// then on.
    ///
    /// # Errors
    /// A file that is not there or cannot be read.
    pub(super) fn new(dir: &Path, config: &mut Config, engine: &Engine) -> Result<Self, Failure> {
        let read = |name: &str| {
            let path = dir.join(name);
            fs::read(&path).map_err(Failure::reading(&path))
        };
        let sheets = Sheets {
            candidates: ("candidates.csv".to_owned(), read("candidates.csv")?),
            vacancies: ("vacancies.csv".to_owned(), read("vacancies.csv")?),
            fair: dir
                .join("fair.json")
                .exists()
                .then(|| read("fair.json"))
                .transpose()?,
        };
        let folder = tempfile::tempdir().map_err(Failure::Server)?;
        config.database = Location::Sqlite(folder.path().join("miqnet.db"));
        config.secret_file = folder.path().join("secret");
        let (loaded, key) = Administration::run(config, async |desk| {
            let loaded = desk.load(engine, COUNTY, &sheets).await?;
            let new = NewKey {
                label: "try-out".to_owned(),
                role: Role::CaseManager,
                county: COUNTY.to_owned(),
                employer: None,
                scopes: Vec::new(),
                fairs: Vec::new(),
                days: 1,
            };
            Ok((loaded, desk.add_key(&new).await?))
        })?;
        Ok(Self {
            _folder: folder,
            loaded,
            key: key.expose().to_owned(),
        })
    }

    /// What is there, and what to ask.
    pub(super) fn words(&self, texts: &Texts, address: &str) -> String {
        let Loaded {
            counts,
            rejected,
            candidate,
            vacancy,
            fair,
        } = &self.loaded;
        let [candidates, employers, vacancies] = counts.map(|count| count.to_string());
        let values = [
            ("candidates", &*candidates),
            ("employers", &employers),
            ("vacancies", &vacancies),
            ("rejected", &rejected.to_string()),
        ];
        let mut words = texts.message("cli-serve-try", &values).unwrap_or_default();
        words += &format!("\n\nKEY={}\n", self.key);
        let lang = texts.lang().code();
        let within = vacancy.trim_start_matches("/v1");
        let mut ask = |before: &str, path: String| {
            words += &format!(
                "curl -s {before}-H \"Authorization: Bearer $KEY\" \"http://{address}{path}\"\n"
            );
        };
        ask("", "/v1/vacancies?limit=3".to_owned());
        ask("", format!("{candidate}/matches?top=3&lang={lang}"));
        ask("", format!("{candidate}{within}/explanation?lang={lang}"));
        ask("", format!("{candidate}/plan?lang={lang}"));
        ask("", format!("{vacancy}/matches?format=csv&lang={lang}"));
        if let Some(fair) = fair {
            ask("", format!("{fair}/registrations?limit=3"));
            ask("-X POST ", format!("{fair}/timetables?rounds=1000"));
        }
        words
    }
}
