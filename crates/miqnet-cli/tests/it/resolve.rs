//! `miqnet resolve` and `miqnet occupations import`, with invented files in the publishers' shape.

use crate::bench::{Bench, CANDIDATES, VACANCIES};

const KLDB: &str = "\u{feff}Schlüssel KldB 2010, V. 2020;Ebene;Titel;Kurztitel;Allgemeine Bemerkungen;\n\
    93522;5;Goldschmiedekunst - Fachkraft;Goldschmiedekunst;;\n";

const TITLES: &str = r#""1","B 93522-101","t","1910","2","0","2","E","0","Goldschmied/Goldschmiedin","Goldschmied/in","GOLDSCHMIED"
"#;

/// A directory with two official files in a directory of their own.
fn with_official_files() -> Bench {
    let bench = Bench::usual();
    std::fs::create_dir(bench.path("official")).expect("the test's directory can be written");
    bench.write("official/KldB_2010_V2020.csv", KLDB.as_bytes());
    bench.write("official/vam_beruf_kurz.csv", TITLES.as_bytes());
    bench.write("official/notes.txt", b"not an official file");
    bench
}

fn resolve(bench: &Bench, title: &str, words: &str) -> String {
    let mut command = bench.command("--lang en resolve");
    let output = command.arg(title).args(words.split_whitespace()).output();
    let output = output.expect("the binary starts");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("the binary writes UTF-8")
}

#[test]
fn a_plain_title_is_sure_and_an_ambiguous_one_is_asked_about() {
    let bench = Bench::empty();
    insta::assert_snapshot!("sure", resolve(&bench, "Altenpflegerin (m/w/d)", ""));
    insta::assert_snapshot!("ask", resolve(&bench, "менеджер", ""));
    insta::assert_snapshot!("nothing", resolve(&bench, "???", ""));
}

#[test]
fn a_sheet_of_titles_keeps_its_columns_and_gets_answers_behind_them() {
    let bench = Bench::empty();
    bench.write(
        "titles.csv",
        "Liste der Titel;;\nNr;Stelle;Ort\n1;Krankenschwester;Böblingen\n2;Helfer;\n3;???;\n"
            .as_bytes(),
    );
    insta::assert_snapshot!(
        "sheet",
        bench.run("resolve --file titles.csv --format csv").with(0)
    );
}

#[test]
fn a_sheet_without_a_column_of_titles_is_refused_with_its_reason() {
    let bench = Bench::empty();
    bench.write("titles.csv", b"Nr;Ort\n1;X\n");
    let ran = bench.run("--lang en resolve --file titles.csv");
    assert_eq!((ran.code, &*ran.out), (1, ""));
    assert!(ran.err.contains("H204"), "{}", ran.err);
}

#[test]
fn official_files_become_a_dictionary_that_other_commands_take() {
    let bench = with_official_files();
    let report = bench
        .run("--lang en occupations import official --out all.miq")
        .with(0);
    insta::assert_snapshot!("imported", report);
    assert!(resolve(&bench, "Goldschmiedin", "").contains("No occupation is known"));
    let found = resolve(&bench, "Goldschmiedin", "--dictionary all.miq");
    assert!(found.contains("sure") && found.contains("93522"), "{found}");
    let matched = bench.on_sheets("match", "--dictionary all.miq");
    assert!(
        matched.out.contains("aus amtlichen Dateien"),
        "{}",
        matched.out
    );
}

#[test]
fn faulty_rows_stop_an_import_unless_it_is_lenient() {
    let bench = with_official_files();
    let faulty = format!("{TITLES}{}", TITLES.replace("93522", "9352x"));
    bench.write("official/vam_beruf_kurz.csv", faulty.as_bytes());
    let ran = bench.run("occupations import official --out all.miq");
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("P605") && !bench.path("all.miq").exists(),
        "{}",
        ran.err
    );
    bench
        .run("occupations import official --out all.miq --lenient")
        .with(1);
    assert!(bench.path("all.miq").exists());
}

#[test]
fn a_file_that_is_no_dictionary_is_not_written_over() {
    let bench = with_official_files();
    bench.write("mine.txt", b"my notes");
    let ran = bench.run("occupations import official --out mine.txt");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("C515"), "{}", ran.err);
    assert_eq!(bench.text("mine.txt"), "my notes");
    bench
        .run("occupations import official --out all.miq")
        .with(0);
    bench
        .run("occupations import official --out all.miq")
        .with(0);
}

#[test]
fn a_row_with_an_error_is_told_by_the_exit_code() {
    let bench = Bench::empty();
    bench.write("titles.jsonl", b"{\"title\":\"Koch\"}\nnonsense\n");
    let ran = bench.run("resolve --file titles.jsonl --format jsonl");
    assert_eq!((ran.code, ran.out.lines().count()), (1, 1), "{}", ran.err);
    assert!(ran.err.contains("R308"), "{}", ran.err);
}

#[test]
fn a_directory_without_official_files_and_a_file_of_another_kind_are_refused() {
    let bench = Bench::usual();
    std::fs::create_dir(bench.path("empty")).expect("the test's directory can be written");
    let ran = bench.run("occupations import empty --out all.miq");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("P601"), "{}", ran.err);
    let ran = bench.on_sheets("match", "--dictionary candidates.csv");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("C513"), "{}", ran.err);
}

#[test]
fn a_candidate_whose_title_is_not_sure_stays_in_the_match_and_is_asked_about() {
    let candidates = CANDIDATES.replace("медична сестра", "менеджер");
    let bench = Bench::new(&candidates, VACANCIES);
    let matched = bench.on_sheets("match", "--format text --out out");
    assert_eq!(matched.code, 1, "{}", matched.err);
    let questions = matched
        .out
        .split_once("Bitte auswählen")
        .expect("a section of questions")
        .1;
    assert!(questions.contains("менеджер"), "{questions}");
    assert!(bench.text("out/summary.html").contains("Bitte auswählen"));
    let rejects = bench.text("out/rejects-candidates.csv");
    assert!(!rejects.contains("K-2"), "{rejects}");
}
