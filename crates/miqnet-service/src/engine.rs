//! What the engine needs beside the rows: policy, dictionary, travel times, sentences.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use miqnet_core::World;
use miqnet_domain::travel::TravelTable;
use miqnet_occupations::Dictionary;
use miqnet_wire::policy::{self, LoadedGuidance, LoadedPolicy};
use miqnet_wire::response::InputFile;
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::travel;

use crate::config::Sources;
use crate::rows::Reader;

/// No file is read beyond this; a dictionary of all official files has 8 MB.
const MOST_BYTES: u64 = 256 << 20;

/// Everything that answers depend on beside the request; read once, when the service starts.
pub struct Engine {
    pub(crate) policy: LoadedPolicy,
    pub(crate) dictionary: Arc<Dictionary>,
    pub(crate) travel: TravelTable,
    /// What guidance rests on, and no match.
    pub(crate) guidance: LoadedGuidance,
    /// The files that were given in the configuration.
    pub(crate) files: Vec<InputFile>,
    texts: [Texts; 3],
}

/// Why a file that the configuration names cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {path}: {reason}")]
pub struct EngineError {
    /// The key of the configuration.
    pub key: &'static str,
    /// The file.
    pub path: PathBuf,
    /// Why, one line for each fault.
    pub reason: String,
}

impl Engine {
    /// Policy, dictionary and travel times that the program brings along.
    pub fn built_in() -> Self {
        let dictionary = Arc::new(Dictionary::built_in());
        Self::of(
            policy::built_in(),
            dictionary,
            travel::built_in(),
            policy::built_in_guidance(),
            Vec::new(),
        )
    }

    /// Reads the files that are given and takes the rest from what the program brings along.
    ///
    /// # Errors
    /// Every [`EngineError`]: each file that cannot be read or has faults.
    pub fn load(sources: &Sources) -> Result<Self, Vec<EngineError>> {
        let mut files = Vec::new();
        let mut errors = Vec::new();
        let mut read = |key: &'static str, path: Option<&Path>| -> Option<(String, Vec<u8>)> {
            let path = path?;
            match bytes_of(path) {
                Ok(bytes) => {
                    let name = path.file_name().unwrap_or_default().to_string_lossy();
                    files.push(InputFile::new(key, name.clone().into_owned(), &bytes));
                    Some((name.into_owned(), bytes))
                }
                Err(error) => {
                    errors.push(fault(key, path, error.to_string()));
                    None
                }
            }
        };
        let policy_file = read("policy", sources.policy.as_deref());
        let travel_file = read("travel", sources.travel.as_deref());
        let dictionary_file = read("dictionary", sources.dictionary.as_deref());
        let guidance_file = read("guidance_numbers", sources.guidance_numbers.as_deref());
        // The provenance of a match names what it rests on.
        files.retain(|file| file.role != "guidance_numbers");
        let mut keep = |key, path: &Option<PathBuf>, reason| {
            errors.push(fault(key, path.as_deref().unwrap_or(Path::new("")), reason));
        };
        let policy = match policy_file {
            None => policy::built_in(),
            Some((name, bytes)) => policy::parse(&name, &String::from_utf8_lossy(&bytes))
                .unwrap_or_else(|faults| {
                    keep("policy", &sources.policy, lines(&faults));
                    policy::built_in()
                }),
        };
        let travel = match travel_file {
            None => travel::built_in(),
            Some((name, bytes)) => travel::with_file(travel::built_in(), &name, &bytes)
                .unwrap_or_else(|faults| {
                    keep("travel", &sources.travel, lines(&faults));
                    travel::built_in()
                }),
        };
        let dictionary = match dictionary_file {
            None => Dictionary::built_in(),
            Some((_, bytes)) => Dictionary::from_bytes(&bytes).unwrap_or_else(|error| {
                keep("dictionary", &sources.dictionary, error.to_string());
                Dictionary::built_in()
            }),
        };
        let guidance = match guidance_file {
            None => policy::built_in_guidance(),
            Some((name, bytes)) => policy::parse_guidance(&name, &String::from_utf8_lossy(&bytes))
                .unwrap_or_else(|faults| {
                    keep(
                        "guidance_numbers",
                        &sources.guidance_numbers,
                        lines(&faults),
                    );
                    policy::built_in_guidance()
                }),
        };
        if errors.is_empty() {
            let dictionary = Arc::new(dictionary);
            Ok(Self::of(policy, dictionary, travel, guidance, files))
        } else {
            Err(errors)
        }
    }

    fn of(
        policy: LoadedPolicy,
        dictionary: Arc<Dictionary>,
        travel: TravelTable,
        guidance: LoadedGuidance,
        files: Vec<InputFile>,
    ) -> Self {
        let texts = [Lang::De, Lang::Uk, Lang::En].map(|lang| {
            let names: Arc<Dictionary> = Arc::clone(&dictionary);
            Texts::load(lang).with_names(names)
        });
        Self {
            policy,
            dictionary,
            travel,
            guidance,
            files,
            texts,
        }
    }

    /// What the engine is told about its surroundings on a day.
    pub(crate) fn world(&self, as_of: Date) -> World<'_> {
        World {
            as_of,
            policy: &self.policy.policy,
            dictionary: &self.dictionary,
            travel: &self.travel,
        }
    }

    /// Who reads rows and says what is wrong with them in that language.
    pub(crate) fn reader(&self, lang: Lang) -> Reader<'_> {
        Reader {
            dictionary: &self.dictionary,
            texts: self.texts(lang),
        }
    }

    /// The sentences of a language.
    pub(crate) fn texts(&self, lang: Lang) -> &Texts {
        let at = match lang {
            Lang::De => 0,
            Lang::Uk => 1,
            Lang::En => 2,
        };
        &self.texts[at]
    }
}

fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn fault(key: &'static str, path: &Path, reason: String) -> EngineError {
    EngineError {
        key,
        path: path.to_owned(),
        reason,
    }
}

fn lines(faults: &[impl ToString]) -> String {
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_cannot_be_used_is_told_at_once() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = |name: &str| dir.path().join(name);
        std::fs::write(path("policy.toml"), "version = 1").expect("a file");
        std::fs::write(path("words.bin"), "nothing").expect("a file");
        let sources = Sources {
            policy: Some(path("policy.toml")),
            travel: Some(path("missing.csv")),
            dictionary: Some(path("words.bin")),
            guidance_numbers: Some(path("policy.toml")),
        };
        let errors = Engine::load(&sources).err().expect("four faults");
        let mut keys: Vec<_> = errors.iter().map(|error| error.key).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["dictionary", "guidance_numbers", "policy", "travel"]);
    }
}
