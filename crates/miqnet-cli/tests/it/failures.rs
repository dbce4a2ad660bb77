//! What the binary says when it cannot do what it was asked.

use crate::bench::{Bench, CANDIDATES, VACANCIES};

#[track_caller]
fn check(bench: &Bench, command: &str, words: &str, code: &str) {
    let ran = bench.on_sheets(command, words);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.starts_with(code), "{}", ran.err);
    assert!(ran.err.contains("\n→ "), "says what to do: {}", ran.err);
    assert_eq!(ran.out, "");
}

#[test]
fn a_missing_file_ends_with_its_code() {
    let bench = Bench::empty();
    check(&bench, "check", "", "C501");
    check(&Bench::usual(), "match", "--policy nowhere.toml", "C501");
}

#[test]
fn a_refusal_of_the_system_is_told_in_the_language_of_the_reader() {
    let bench = Bench::usual();
    let check = |command: &str, words: &str, expected: &str| {
        let err = bench.on_sheets(command, words).err;
        assert!(err.contains(expected), "{err}");
    };
    check(
        "match",
        "--policy nowhere.toml",
        "nowhere.toml: Diese Datei oder diesen Ordner gibt es nicht.",
    );
    check("match", "--policy .", ".: Das ist ein Ordner, keine Datei.");
    check(
        "--lang en match",
        "--out candidates.csv",
        "candidates.csv: This is a file, not a directory.",
    );
    check(
        "--lang uk match",
        "--out candidates.csv/x",
        "candidates.csv/x: Це файл, а не папка.",
    );
}

#[test]
fn an_unknown_id_ends_with_its_code() {
    let bench = Bench::usual();
    check(&bench, "explain", "K-9 S-1", "C503");
    check(&bench, "explain", "K-1 S-9", "C504");
}

#[test]
fn a_policy_with_faults_or_for_another_day_ends_with_its_code() {
    let bench = Bench::usual();
    bench.write("policy.toml", b"version = 1");
    check(&bench, "match", "--policy policy.toml", "C505");
    let ran =
        bench.run("match --candidates candidates.csv --vacancies vacancies.csv --as-of 2005-01-01");
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("C506"), "{}", ran.err);
}

#[test]
fn travel_times_with_faults_end_with_their_code() {
    let bench = Bench::usual();
    bench.write("travel.csv", b"von;nach\n71063;71032\n");
    check(&bench, "match", "--travel travel.csv", "C507");
}

#[test]
fn a_directory_with_other_files_is_left_alone() {
    let bench = Bench::usual();
    std::fs::create_dir(bench.path("letters")).expect("a directory for the test");
    bench.write("letters/private.txt", b"mine");
    let ran = bench.on_sheets("match", "--out letters");
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("C508"), "{}", ran.err);
    assert_eq!(bench.text("letters/private.txt"), "mine");
}

#[test]
fn a_directory_that_is_a_file_ends_with_its_code() {
    let bench = Bench::usual();
    let ran = bench.on_sheets("match", "--out candidates.csv");
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("C502"), "{}", ran.err);
    assert_eq!(bench.text("candidates.csv"), CANDIDATES);
}

#[test]
fn wrong_usage_ends_with_two() {
    let bench = Bench::usual();
    for words in [
        "--top 0",
        "--threads 0",
        "--format pdf",
        "--as-of 31.02.2026",
        "--all-pairs --out x",
    ] {
        assert_eq!(bench.on_sheets("match", words).code, 2, "{words}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::io::Read as _;
    use std::process::Stdio;

    let candidates = CANDIDATES.replace("B1+", "B1");
    let mut sheet = candidates.clone();
    for copy in 10..400 {
        for row in candidates.lines().filter(|row| row.starts_with("K-")) {
            sheet += &row.replacen("K-", &format!("K-{copy}-"), 1);
            sheet.push('\n');
        }
    }
    let bench = Bench::new(&sheet, VACANCIES);
    let words = "match --candidates candidates.csv --vacancies vacancies.csv --all-pairs --as-of 2026-11-22";
    let mut child = bench
        .command(words)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut first = [0; 1];
    let mut out = child.stdout.take().expect("the output is piped");
    out.read_exact(&mut first).expect("there is output");
    drop(out);
    let output = child.wait_with_output().expect("the binary ends");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), &*err), (Some(0), ""));
}
