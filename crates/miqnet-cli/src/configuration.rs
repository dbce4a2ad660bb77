//! The configuration of the service, for every command that touches what it keeps.

use std::path::PathBuf;

use miqnet_service::config::{Config, Written};

use crate::failure::Failure;

/// Where the configuration is written.
#[derive(Debug, clap::Args)]
pub(crate) struct Source {
    /// File of the configuration, in TOML
    #[arg(long, value_name = "FILE", env = "MIQNET_CONFIG")]
    config: Option<PathBuf>,
}

impl Source {
    /// What file, environment and command line say, checked as a whole.
    pub(crate) fn read(&self, bind: Option<String>) -> Result<Config, Failure> {
        let mut written = Written::default();
        if let Some(path) = &self.config {
            let text = std::fs::read_to_string(path).map_err(Failure::reading(path))?;
            written = written.with_file(&path.display().to_string(), &text);
        }
        let environment = std::env::vars_os().filter_map(|(name, value)| {
            // A variable that is no text is none of ours.
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        let written = written.with_environment(environment);
        let written = written.with_option("bind", bind);
        written.check().map_err(Failure::Config)
    }
}
