//! A directory with two sheets in it, and the binary run inside.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Three invented candidates as an organiser's sheet has them: a title above, columns in German,
/// columns that the engine must never read, one row that asks a question, a line of totals below.
pub(crate) const CANDIDATES: &str = "\
Jobmesse Böblingen – Kandidatinnen;;;;;;;;;;;;;;;;;;
;;;;;;;;;;;;;;;;;;
ID;Name;Kinder;Arbeitserlaubnis;Deutsch;weitere Sprachen;Qualifikation;Abschluss;Anerkennung;Erfahrung;Erfahrung Jahre;PLZ;Verkehrsmittel;Verfügbarkeit;Betreuungszeiten;Betreuungsstatus;Ersatzbetreuung;Wochenstunden;verfügbar ab;gesucht
K-1;Testperson Eins;2;Erwerbstätigkeit erlaubt;A2;uk C2;;;;Küchenhilfe;3;71101;Bus;Mo-Fr 6-22;Mo-Fr 7:30-13:30;gesichert;nein;20 bis 25 Std.;sofort;Arbeit
K-2;Testperson Zwei;0;Erwerbstätigkeit erlaubt;B1;en B2;медична сестра;молодший спеціаліст;beantragt;Krankenschwester;8;71063;Auto;Mo-Fr 6-22;keine Einschränkung;gesichert;nein;Vollzeit;01.02.2027;Arbeit
K-3;Testperson Drei;1;Erwerbstätigkeit erlaubt;B1+;;;;;;;71032;Bus;Mo-Fr 8-14 Uhr;;;;20;sofort;Arbeit
Summe;3;3;;;;;;;;;;;;;;;;
";

/// Three vacancies: a lawful one, one that pays too little, one that needs a licence.
pub(crate) const VACANCIES: &str = "\
ID;Betrieb;Branche;Einrichtung;Titel;KldB;Arbeitszeit;Wochenstunden;flexibel;PLZ;Lohn;Beginn;Einarbeitung
S-1;A-1;Gesundheit;Pflegeheim;Pflegehelferin (m/w/d);82101;6:15-13:45;20 Std.;;71032;16,60 €/h;sofort;ja
S-2;A-2;Gebäudereinigung;;Reinigungskraft (m/w/d);;Mo-Fr 8:30-12:30;20;ja;71063;13,20;04.01.2027;ja
S-3;A-1;Gesundheit;Pflegeheim;Pflegefachkraft (m/w/d);81302;Mo-Fr 8-16;40;;71063;23 €/h;04.01.2027;
";

/// The day on which every test asks.
pub(crate) const AS_OF: &str = "2026-11-22";

/// A directory with sheets.
pub(crate) struct Bench {
    dir: TempDir,
}

/// What a run of the binary left behind.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Bench {
    /// A directory with these two sheets as `candidates.csv` and `vacancies.csv`.
    pub(crate) fn new(candidates: &str, vacancies: &str) -> Self {
        let bench = Self::empty();
        bench.write("candidates.csv", candidates.as_bytes());
        bench.write("vacancies.csv", vacancies.as_bytes());
        bench
    }

    /// A directory with the sheets of this file.
    pub(crate) fn usual() -> Self {
        Self::new(CANDIDATES, VACANCIES)
    }

    /// A directory with nothing in it.
    pub(crate) fn empty() -> Self {
        Self {
            dir: TempDir::new().expect("a directory for the test"),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).expect("the test's directory can be written");
    }

    /// Runs the binary in the directory with these words.
    pub(crate) fn run(&self, words: &str) -> Ran {
        ran(&self.command(words).output().expect("the binary starts"))
    }

    /// Runs a command on both sheets.
    pub(crate) fn on_sheets(&self, command: &str, words: &str) -> Ran {
        self.run(&format!(
            "{command} --candidates candidates.csv --vacancies vacancies.csv --as-of {AS_OF} {words}"
        ))
    }

    pub(crate) fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_miqnet"));
        command
            .current_dir(self.dir.path())
            .args(words.split_whitespace());
        command
    }

    /// The text of a file.
    #[track_caller]
    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file is there and is text")
    }
}

impl Ran {
    /// The output of a run that ended with this code.
    #[track_caller]
    pub(crate) fn with(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self.out
    }
}

fn ran(output: &Output) -> Ran {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the binary writes UTF-8");
    Ran {
        code: output.status.code().expect("the binary is not killed"),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

/// The name below `root` and the bytes of every file, by name.
pub(crate) fn all_files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut dirs = vec![root.to_owned()];
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(dir).expect("the directory can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                dirs.push(path);
            } else {
                let name = path
                    .strip_prefix(root)
                    .expect("it lies below")
                    .to_string_lossy();
                files.push((
                    name.into_owned(),
                    fs::read(&path).expect("the file can be read"),
                ));
            }
        }
    }
    files.sort();
    files
}
