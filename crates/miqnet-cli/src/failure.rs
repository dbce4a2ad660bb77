//! Why a command could not do what it was asked.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use miqnet_occupations::FormatError;
use miqnet_service::administration::AdministrationError;
use miqnet_service::administration::backup::FileFault;
use miqnet_service::config::ConfigError;
use miqnet_service::engine::EngineError;
use miqnet_service::opening::OpenError;
use miqnet_wire::fair::FairError;
use miqnet_wire::policy::{NotCovered, PolicyError};
use miqnet_wire::text::Texts;
use miqnet_wire::travel::TravelError;
use miqnet_wire::write::WriteError;

/// A reason to stop with exit code 2; the sentences stand under `cli-c501` and so on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A file cannot be read.
    #[error("{path}: {error}")]
    Unreadable { path: PathBuf, error: io::Error },
    /// A file or directory cannot be written.
    #[error("{path}: {error}")]
    Unwritable { path: PathBuf, error: io::Error },
    /// No candidate of the sheet that counts has this id.
    #[error("{id}")]
    UnknownCandidate { id: String, rejected: usize },
    /// No vacancy of the sheet that counts has this id.
    #[error("{id}")]
    UnknownVacancy { id: String, rejected: usize },
    /// The policy file has faults.
    #[error("{}", lines(.0))]
    Policy(Vec<PolicyError>),
    /// The policy does not cover the day of reference.
    #[error("{} ({} – {}), {}", .0.version, .0.valid_from, .0.valid_to, .0.as_of)]
    NotCovered(#[from] NotCovered),
    /// The file of travel times has faults.
    #[error("{}", lines(.0))]
    Travel(Vec<TravelError>),
    /// A file of a job fair has faults.
    #[error("{}", lines(.0))]
    Fair(Vec<FairError>),
    /// A timetable has clashes, so that nothing is printed from it; a sentence for each.
    #[error("{}", lines(.0))]
    Clashes(Vec<String>),
    /// The directory for the results holds something else.
    #[error("{0}")]
    ForeignDirectory(PathBuf),
    /// A workbook cannot be shown on a terminal.
    #[error("xlsx")]
    WorkbookOnTerminal,
    /// A table cannot be written in the form that was asked for.
    #[error("{0}")]
    Table(#[from] WriteError),
    /// The threads cannot be started.
    #[error("{0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
    /// Standard output cannot be written.
    #[error("{0}")]
    Output(#[from] io::Error),
    /// The file for the dictionary holds something else.
    #[error("{0}")]
    ForeignFile(PathBuf),
    /// The lists hold more pairs than can be shared out.
    #[error("{pairs} > {most}")]
    TooManyPairs { pairs: u64, most: u64 },
    /// The file is no dictionary of occupations.
    #[error("{path}: {error}")]
    Dictionary { path: PathBuf, error: FormatError },
    /// The configuration of the service has faults.
    #[error("{}", lines(.0))]
    Config(Vec<ConfigError>),
    /// A file that the configuration names cannot be used.
    #[error("{}", lines(.0))]
    Engine(Vec<EngineError>),
    /// An address of the service cannot be bound.
    #[error("{key}: {error}")]
    Bind { key: &'static str, error: io::Error },
    /// The system took something away from the service.
    #[error("{0}")]
    Server(io::Error),
    /// What the service keeps cannot be opened.
    #[error("{0}")]
    Open(OpenError),
    /// Something that is named is not kept.
    #[error("{kind} {name}")]
    NotKept { kind: &'static str, name: String },
    /// Something of that name is kept.
    #[error("{kind} {name}")]
    KeptAlready { kind: &'static str, name: String },
    /// What is asked for does not fit together.
    #[error("{0}")]
    Unfit(String),
    /// Two passwords that were typed differ.
    #[error("1 ≠ 2")]
    PasswordsDiffer,
    /// The database of a server is copied by the server's own tools.
    #[error("postgres")]
    DatabaseServer,
    /// A backup cannot be made, or not be used.
    #[error("{}", path.display())]
    Backup { path: PathBuf, fault: FileFault },
    /// Something stands where the database is to be restored.
    #[error("{}", .0.display())]
    Occupied(PathBuf),
    /// A line of a file of erasures makes no sense.
    #[error("{}:{line}", path.display())]
    Ledger { path: PathBuf, line: usize },
    /// Standard input cannot be read.
    #[error("{0}")]
    Input(io::Error),
}

impl From<AdministrationError> for Failure {
    fn from(error: AdministrationError) -> Self {
        match error {
            AdministrationError::Open(error) => Self::Open(error),
            AdministrationError::Unknown { kind, name } => Self::NotKept { kind, name },
            AdministrationError::Exists { kind, name } => Self::KeptAlready { kind, name },
            AdministrationError::Password(fault) => Self::Unfit(fault.to_string()),
            AdministrationError::Unfit(words) => Self::Unfit(words),
            AdministrationError::Server => Self::DatabaseServer,
            AdministrationError::Backup { path, fault } => Self::Backup { path, fault },
            AdministrationError::Occupied { path } => Self::Occupied(path),
            AdministrationError::Ledger { path, line } => Self::Ledger { path, line },
        }
    }
}

impl Failure {
    /// The code that stays the same for ever.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "C501",
            Self::Unwritable { .. } => "C502",
            Self::UnknownCandidate { .. } => "C503",
            Self::UnknownVacancy { .. } => "C504",
            Self::Policy(_) => "C505",
            Self::NotCovered(_) => "C506",
            Self::Travel(_) => "C507",
            Self::ForeignDirectory(_) => "C508",
            Self::WorkbookOnTerminal => "C509",
            Self::Table(_) => "C510",
            Self::Threads(_) => "C511",
            Self::Output(_) => "C512",
            Self::Fair(_) => "C514",
            Self::Dictionary { .. } => "C513",
            Self::ForeignFile(_) => "C515",
            Self::Clashes(_) => "C516",
            Self::TooManyPairs { .. } => "C520",
            Self::Config(_) => "C530",
            Self::Engine(_) => "C531",
            Self::Bind { .. } => "C532",
            Self::Server(_) => "C533",
            Self::Open(_) => "C534",
            Self::NotKept { .. } => "C535",
            Self::KeptAlready { .. } => "C536",
            Self::Unfit(_) => "C537",
            Self::PasswordsDiffer => "C538",
            Self::Input(_) => "C539",
            Self::DatabaseServer => "C540",
            Self::Backup { .. } => "C541",
            Self::Occupied(_) => "C542",
            Self::Ledger { .. } => "C543",
        }
    }

    /// For errors of reading a path.
    pub(crate) fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Unreadable {
            path: path.to_owned(),
            error,
        }
    }

    /// For errors of writing a path.
    pub(crate) fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Unwritable {
            path: path.to_owned(),
            error,
        }
    }

    /// Whether the reader of the output has gone.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What the sentence is about; a frequent refusal of the system in the chosen language.
    fn detail(&self, texts: &Texts) -> String {
        let (place, error) = match self {
            Self::Unreadable { path, error } | Self::Unwritable { path, error } => {
                (format!("{}: ", path.display()), error)
            }
            Self::Output(error) => (String::new(), error),
            Self::Fair(faults) => return fair_lines(faults, texts),
            Self::Backup { path, fault } => {
                let why = texts.label(&format!("cli-backup-fault-{}", name_of(*fault)));
                return format!("{}: {why}", path.display());
            }
            _ => return self.to_string(),
        };
        let words = refusal(error).and_then(|name| texts.message(&format!("cli-io-{name}"), &[]));
        words.map_or_else(|| self.to_string(), |words| format!("{place}{words}"))
    }

    /// Prints what is wrong and the one thing to do to standard error.
    pub(crate) fn print(&self, texts: &Texts) {
        let key = format!("cli-{}", self.code().to_lowercase());
        let rejected = match self {
            Self::UnknownCandidate { rejected, .. } | Self::UnknownVacancy { rejected, .. } => {
                rejected.to_string()
            }
            _ => String::new(),
        };
        let detail = self.detail(texts);
        let values = [("detail", &*detail), ("rejected", &*rejected)];
        let text = texts.message(&key, &values).unwrap_or(detail.clone());
        let todo = texts.attribute(&key, "todo", &values).unwrap_or_default();
        // Nobody is left to tell when standard error is closed too.
        let _ = writeln!(io::stderr(), "{}: {text}\n→ {todo}", self.code());
    }
}

/// The name of the reason for which a backup cannot be made or used.
fn name_of(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Foreign => "foreign",
        FileFault::Damaged => "damaged",
        FileFault::Newer => "newer",
        FileFault::Exists => "exists",
        FileFault::Full => "full",
        FileFault::Refused => "refused",
    }
}

/// The name of a reason for which the system refuses a file; none for those that are rare.
fn refusal(error: &io::Error) -> Option<&'static str> {
    match error.kind() {
        io::ErrorKind::NotFound => Some("missing"),
        io::ErrorKind::PermissionDenied => Some("forbidden"),
        io::ErrorKind::IsADirectory => Some("directory"),
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => Some("no_directory"),
        io::ErrorKind::StorageFull => Some("full"),
        _ => None,
    }
}

/// One line for each fault.
fn lines(faults: &[impl Display]) -> String {
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

/// One line for each fault of a fair, with its code.
fn fair_lines(faults: &[FairError], texts: &Texts) -> String {
    let line = |fault: &FairError| {
        let FairError {
            file,
            place,
            problem,
        } = fault;
        let (code, words) = (problem.code(), problem.words(texts));
        format!("{file}: {place}: {code} {words}")
    };
    let faults: Vec<String> = faults.iter().map(line).collect();
    faults.join("\n")
}
