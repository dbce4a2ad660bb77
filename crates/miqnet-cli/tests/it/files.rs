//! The files that a run leaves in a directory.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

use crate::bench::{Bench, CANDIDATES, VACANCIES, all_files};

/// Words that an employer must not read about a candidate, in any language.
const PRIVATE_WORDS: [&str; 20] = [
    "7:30",
    "13:30",
    "8:07",
    "12:53",
    "71101",
    "71063",
    "Betreu",
    "Kita",
    "Kind",
    "Minuten",
    "Bus",
    "Auto",
    "beantragt",
    "Verfahren",
    "gewünscht",
    "Punkte",
    "Testperson",
    "догляд",
    "childcare",
    "minutes",
];

#[test]
fn a_run_leaves_lists_a_summary_and_what_it_rests_on() {
    let bench = Bench::usual();
    bench.on_sheets("match", "--out out").with(1);
    let names: Vec<String> = all_files(&bench.path("out"))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    insta::assert_snapshot!(names.join("\n"));
    insta::assert_snapshot!("run", bench.text("out/run.json"));
}

#[test]
fn the_same_run_leaves_the_same_bytes_on_any_number_of_threads() {
    let bench = Bench::empty();
    bench
        .run("generate --seed 7 --candidates 60 --vacancies 40 --out .")
        .with(0);
    let mut first = None;
    for (run, threads) in [1, 2, 8, 8].into_iter().enumerate() {
        bench.on_sheets(
            "match",
            &format!("--top 5 --threads {threads} --out run{run}"),
        );
        let files = all_files(&bench.path(&format!("run{run}")));
        assert!(files.len() > 60, "{} files", files.len());
        let first = first.get_or_insert_with(|| files.clone());
        for (one, other) in first.iter().zip(&files) {
            assert!(one == other, "{} differs with {threads} threads", one.0);
        }
        assert_eq!(first.len(), files.len());
    }
}

#[test]
fn the_order_of_the_rows_changes_no_file_but_the_provenance() {
    let bench = Bench::usual();
    bench.on_sheets("match", "--out one").with(1);
    let mut rows: Vec<&str> = CANDIDATES.lines().collect();
    rows.swap(3, 4);
    bench.write("candidates.csv", (rows.join("\n") + "\n").as_bytes());
    bench.on_sheets("match", "--out two").with(1);
    let (one, two) = (all_files(&bench.path("one")), all_files(&bench.path("two")));
    for ((name, one), (_, two)) in one.into_iter().zip(two) {
        if name == "run.json" {
            let without_provenance = |bytes: &[u8]| {
                let mut run: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
                run["provenance"].take()
            };
            assert_ne!(without_provenance(&one), without_provenance(&two));
            let run = |bytes: &[u8]| {
                let mut run: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
                run["provenance"].take();
                run
            };
            assert_eq!(run(&one), run(&two));
        } else {
            assert!(one == two, "{name}");
        }
    }
}

#[test]
fn an_employer_reads_six_columns_and_nothing_private() {
    let bench = Bench::usual();
    for lang in ["de", "uk", "en"] {
        bench
            .on_sheets(&format!("--lang {lang} match"), "--out out")
            .with(1);
        let list = bench.text("out/vacancies/S-1.csv");
        let header = list.lines().next().expect("a header");
        assert_eq!(header.split([';', ',']).count(), 6, "{header}");
        assert!(list.contains("K-1"), "{list}");
        for word in PRIVATE_WORDS {
            assert!(!list.contains(word), "{lang}: {word} in {list}");
        }
        let bytes = std::fs::read(bench.path("out/vacancies/S-1.xlsx")).expect("the workbook");
        assert_eq!(cells(bytes), csv_cells(&list));
    }
}

#[test]
fn an_employers_list_reads_like_this() {
    let bench = Bench::usual();
    bench.on_sheets("match", "--out out").with(1);
    insta::assert_snapshot!(bench.text("out/vacancies/S-1.csv").replace("\r\n", "\n"));
}

#[test]
fn a_pair_against_her_wishes_is_on_no_employers_list() {
    let wanting = CANDIDATES.replace("20 bis 25 Std.", "38 bis 40 Std.");
    let bench = Bench::new(&wanting, VACANCIES);
    bench.on_sheets("match", "--out out").with(1);
    for (name, bytes) in all_files(&bench.path("out/vacancies")) {
        if name.ends_with("csv") {
            assert!(!String::from_utf8_lossy(&bytes).contains("K-1"), "{name}");
        }
    }
}

#[test]
fn a_vacancy_that_must_be_corrected_has_no_list_and_a_correction() {
    let bench = Bench::usual();
    bench.on_sheets("match", "--out out").with(1);
    assert!(!bench.path("out/vacancies/S-2.csv").exists());
    let summary = bench.text("out/summary.html");
    assert!(
        summary.contains("S-2") && summary.contains("PY-"),
        "{summary}"
    );
    assert!(
        summary.contains("B1+"),
        "the question of row 6 is there: {summary}"
    );
}

#[test]
fn a_page_shows_a_title_as_it_is_and_runs_nothing() {
    let vacancies = VACANCIES.replace("Pflegehelferin (m/w/d)", "<script>alert(1)</script> & Co");
    let bench = Bench::new(CANDIDATES, &vacancies);
    bench.on_sheets("match", "--out out").with(1);
    let page = bench.text("out/candidates/K-1.html");
    assert!(!page.contains("<script"), "{page}");
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co"),
        "{page}"
    );
}

#[test]
fn a_candidates_page_names_three_other_occupations_where_something_is_open() {
    let bench = Bench::usual();
    bench.on_sheets("match", "--lang en --out out").with(1);
    let page = bench.text("out/candidates/K-1.html");
    let (_, others) = page
        .split_once("Other occupations worth a look: ")
        .expect("the entry is open and names other occupations");
    let (others, _) = others.split_once("</p>").expect("the line ends");
    let (titles, codes): (Vec<_>, Vec<_>) = others
        .split(" · ")
        .map(|one| one.rsplit_once(' ').expect("a title and its code"))
        .unzip();
    assert_eq!(codes, ["(81301)", "(83141)", "(83142)"], "{titles:?}");
}

#[test]
fn who_has_left_the_sheets_is_on_no_list_any_more() {
    let bench = Bench::usual();
    bench.on_sheets("match", "--out out").with(1);
    assert!(bench.path("out/candidates/K-1.html").exists());
    let without: Vec<&str> = CANDIDATES
        .lines()
        .filter(|row| !row.starts_with("K-1;"))
        .collect();
    bench.write("candidates.csv", (without.join("\n") + "\n").as_bytes());
    bench.on_sheets("match", "--out out").with(1);
    for (name, bytes) in all_files(&bench.path("out")) {
        assert!(!name.contains("K-1"), "{name}");
        assert!(!String::from_utf8_lossy(&bytes).contains("K-1"), "{name}");
    }
}

#[test]
fn ids_with_slashes_stay_in_their_directory() {
    let candidates = CANDIDATES.replace("K-1;", "../../K-1;");
    let bench = Bench::new(&candidates, VACANCIES);
    bench.on_sheets("match", "--out deep/out").with(1);
    let below = all_files(&bench.path("deep"));
    assert!(below.iter().all(|(name, _)| name.starts_with("out/")));
    assert!(
        below
            .iter()
            .any(|(name, _)| name == "out/candidates/%2E.%2F..%2FK-1.html")
    );
}

fn cells(bytes: Vec<u8>) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let range = book
        .worksheet_range_at(0)
        .expect("a sheet")
        .expect("a readable sheet");
    range
        .rows()
        .map(|row| row.iter().map(Data::to_string).collect())
        .collect()
}

fn csv_cells(list: &str) -> Vec<Vec<String>> {
    let separator = if list.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(list.trim_start_matches('\u{feff}').as_bytes());
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}
