//! What somebody wrote: a text for each key, and where it stands.

use std::collections::BTreeMap;

use super::key::KEYS;
use super::{Config, ConfigError, check};

/// What somebody wrote, before anything is made of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    texts: BTreeMap<&'static str, Text>,
    errors: Vec<ConfigError>,
}

/// A text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) place: String,
    pub(super) key: String,
}

/// How errors call the environment.
const ENVIRONMENT: &str = "environment";

impl Written {
    /// Takes the keys of a file of TOML.
    #[must_use]
    pub fn with_file(mut self, name: &str, toml: &str) -> Self {
        let table: toml::Table = match toml.parse() {
            Ok(table) => table,
            Err(error) => {
                let error: toml::de::Error = error;
                let line = error.span().map_or(1, |span| {
                    1 + toml[..span.start.min(toml.len())].matches('\n').count()
                });
                // The words of the parser are left out: they show the line, which may hold a
                // password.
                self.tell(
                    name,
                    &format!("line {line}"),
                    "this is no TOML: write key = value",
                );
                return self;
            }
        };
        for (key, value) in &table {
            let Some(known) = KEYS.iter().find(|known| known.name == key) else {
                self.tell(
                    name,
                    key,
                    "this key is unknown: `miqnet serve --help` lists all keys",
                );
                continue;
            };
            match text(value) {
                Some(text) => self.put(known.name, text, name, key),
                None => self.tell(
                    name,
                    key,
                    "write one text, number or truth value, or a list",
                ),
            }
        }
        self
    }

    /// Takes the variables of an environment; they go before the file.
    #[must_use]
    pub fn with_environment(mut self, all: impl IntoIterator<Item = (String, String)>) -> Self {
        for (variable, text) in all {
            match KEYS.iter().find(|known| known.variable == variable) {
                Some(known) => self.put(known.name, text, ENVIRONMENT, &variable),
                None if variable == "MIQNET_CONFIG" || !variable.starts_with("MIQNET_") => {}
                None => self.tell(
                    ENVIRONMENT,
                    &variable,
                    "this variable is unknown: `miqnet serve --help` lists all keys",
                ),
            }
        }
        self
    }

    /// Takes one key from the command line; it goes before all others.
    #[must_use]
    pub fn with_option(mut self, name: &'static str, text: Option<String>) -> Self {
        if let Some(text) = text {
            self.put(
                name,
                text,
                "command line",
                &format!("--{}", name.replace('_', "-")),
            );
        }
        self
    }

    /// Makes a configuration of it.
    ///
    /// # Errors
    /// Every [`ConfigError`], in the order of the keys.
    pub fn check(&self) -> Result<Config, Vec<ConfigError>> {
        check::check(&self.texts, self.errors.clone())
    }

    fn put(&mut self, name: &'static str, text: String, place: &str, key: &str) {
        let (place, key) = (place.to_owned(), key.to_owned());
        self.texts.insert(name, Text { text, place, key });
    }

    fn tell(&mut self, place: &str, key: &str, problem: &str) {
        self.errors.push(ConfigError {
            place: place.to_owned(),
            key: key.to_owned(),
            problem: problem.to_owned(),
        });
    }
}

/// A value as an environment would have it; lists are joined by commas.
fn text(value: &toml::Value) -> Option<String> {
    Some(match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Boolean(truth) => truth.to_string(),
        toml::Value::Array(all) => {
            let all: Option<Vec<String>> = all
                .iter()
                .map(|one| one.as_str().map(str::to_owned))
                .collect();
            all?.join(",")
        }
        toml::Value::Float(_) | toml::Value::Datetime(_) | toml::Value::Table(_) => return None,
    })
}
