//! What both sheets are judged by, read and checked.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use miqnet_core::World;
use miqnet_domain::finding::Arg;
use miqnet_domain::travel::TravelTable;
use miqnet_occupations::Dictionary;
use miqnet_wire::policy::{self, LoadedGuidance, LoadedPolicy};
use miqnet_wire::response::InputFile;
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::travel;
use miqnet_wire::write::FileKind;

use crate::args::Sources;
use crate::failure::Failure;

/// Everything outside of the two sheets that a result depends on.
pub(crate) struct Setting {
    /// The day of reference; the policy covers it.
    pub(crate) as_of: Date,
    pub(crate) texts: Texts,
    pub(crate) dictionary: Arc<Dictionary>,
    pub(crate) policy: LoadedPolicy,
    pub(crate) travel: TravelTable,
    /// The policy and travel files that were given.
    pub(crate) files: Vec<InputFile>,
}

impl Setting {
    /// Reads what was given and takes the rest from what the program brings along.
    pub(crate) fn load(
        sources: &Sources,
        lang: Lang,
        today: fn() -> Date,
    ) -> Result<Self, Failure> {
        let as_of = sources.as_of.unwrap_or_else(today);
        let mut files = Vec::new();
        let policy = match &sources.policy {
            None => policy::built_in(),
            Some(path) => {
                let bytes = read(path, "policy", &mut files)?;
                let text = String::from_utf8_lossy(&bytes);
                policy::parse(&file_name(path), &text).map_err(Failure::Policy)?
            }
        };
        policy.for_date(as_of)?;
        let travel = match &sources.travel {
            None => travel::built_in(),
            Some(path) => {
                let bytes = read(path, "travel", &mut files)?;
                travel::with_file(travel::built_in(), &file_name(path), &bytes)
                    .map_err(Failure::Travel)?
            }
        };
        let dictionary = Arc::new(dictionary(sources.dictionary.as_deref(), &mut files)?);
        let names: Arc<Dictionary> = Arc::clone(&dictionary);
        let texts = Texts::load(lang).with_names(names);
        Ok(Self {
            as_of,
            texts,
            dictionary,
            policy,
            travel,
            files,
        })
    }

    /// What the engine is told about its surroundings.
    pub(crate) fn world(&self) -> World<'_> {
        World {
            as_of: self.as_of,
            policy: &self.policy.policy,
            dictionary: &self.dictionary,
            travel: &self.travel,
        }
    }

    /// Program, policy and day of reference in one line.
    pub(crate) fn basis(&self) -> String {
        let day = self.texts.value(Arg::Date(Some(self.as_of)));
        let occupations = dictionary_words(&self.dictionary, &self.texts);
        let values = [
            ("version", env!("CARGO_PKG_VERSION")),
            ("policy", &*self.policy.policy.version),
            ("occupations", &*occupations),
            ("date", &*day),
        ];
        self.texts.message("cli-basis", &values).unwrap_or_default()
    }

    /// The CSV that a spreadsheet program of the chosen language opens with a double click.
    pub(crate) fn csv(&self) -> FileKind {
        csv_of(self.texts.lang())
    }
}

/// The dictionary in a file, or the built-in table where none is given.
pub(crate) fn dictionary(
    path: Option<&Path>,
    files: &mut Vec<InputFile>,
) -> Result<Dictionary, Failure> {
    let Some(path) = path else {
        return Ok(Dictionary::built_in());
    };
    let bytes = read(path, "dictionary", files)?;
    Dictionary::from_bytes(&bytes).map_err(|error| Failure::Dictionary {
        path: path.to_owned(),
        error,
    })
}

/// Which dictionary is used, in a few words.
pub(crate) fn dictionary_words(dictionary: &Dictionary, texts: &Texts) -> String {
    if dictionary.parts().is_empty() {
        return texts.label("cli-dictionary-built_in");
    }
    let occupations = dictionary.len().to_string();
    let labels = dictionary.n_labels().to_string();
    let values = [("occupations", &*occupations), ("labels", &*labels)];
    texts
        .message("cli-dictionary-imported", &values)
        .unwrap_or_default()
}

/// The CSV that a spreadsheet program of this language opens with a double click.
pub(crate) fn csv_of(lang: Lang) -> FileKind {
    match lang {
        Lang::De | Lang::Uk => FileKind::GermanCsv,
        Lang::En => FileKind::Csv,
    }
}

/// No file is read beyond this; a dictionary of all official files has 8 MB.
const MOST_BYTES: u64 = 256 << 20;

/// The numbers of guidance in this file, else the built-in ones.
pub(crate) fn guidance_numbers(path: Option<&Path>) -> Result<LoadedGuidance, Failure> {
    let Some(path) = path else {
        return Ok(policy::built_in_guidance());
    };
    let bytes = read(path, "guidance", &mut Vec::new())?;
    let text = String::from_utf8_lossy(&bytes);
    policy::parse_guidance(&file_name(path), &text).map_err(Failure::Policy)
}

/// Reads a file and notes its digest.
pub(crate) fn read(
    path: &Path,
    role: &'static str,
    files: &mut Vec<InputFile>,
) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(Failure::reading(path))?;
    // The readers refuse less than this; a device without an end must not fill the memory.
    let read = file.take(MOST_BYTES).read_to_end(&mut bytes);
    read.map_err(Failure::reading(path))?;
    files.push(InputFile::new(role, file_name(path), &bytes));
    Ok(bytes)
}

/// The name of a file without its directories, which may name a person.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
