//! How well and how fast are job titles resolved?
//!
//! Corpora: MELO, German titles to German ESCO labels, and TalentCLEF 2025 task A, German
//! validation, as their publishers hand them out; nothing is drawn, so that there is no seed. The
//! index holds the corpus of the data set and nothing else. Run it with `cargo xtask
//! resolve-bench [DIR]`; DIR holds the folders `melo_deu` and `talentclef25_de`.

mod data;
mod measure;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use miqnet_occupations::{IndexLabel, TitleIndex};

use data::DataSet;
use measure::{Figures, ranks};

fn main() -> ExitCode {
    let given = std::env::args().nth(1).map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let dir = given.unwrap_or(beside);
    let mut found = false;
    for (name, read) in [
        ("melo_deu", melo as fn(&Path)),
        ("talentclef25_de", talentclef),
    ] {
        let dir = dir.join(name);
        if dir.is_dir() {
            found = true;
            read(&dir);
        } else {
            println!("skipped: {} is not there\n", dir.display());
        }
    }
    if found {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// MELO, published beside measured.
fn melo(dir: &Path) {
    let data = DataSet::melo(dir);
    println!(
        "MELO DEU de→de: {} queries, {} labels, {} concepts",
        data.queries.len(),
        data.labels.len(),
        data.concepts()
    );
    println!(
        "{:<58}{:>7}{:>7}{:>7}{:>7}",
        "", "MRR", "A@1", "A@5", "A@10"
    );
    for (name, [mrr, first, five, ten]) in PUBLISHED {
        println!("{name:<58}{mrr:>7}{first:>7}{five:>7}{ten:>7}");
    }
    let (figures, speed) = run(&data, |label| label.own);
    figures.print("each label for itself");
    let (figures, _) = run(&data, |label| label.concept);
    figures.print("labels of a concept pooled, its best label first");
    println!("{speed}\n");
}

/// TalentCLEF: every label of the same kind of work counts, so that order down to the end matters.
fn talentclef(dir: &Path) {
    let data = DataSet::talentclef(dir);
    let (figures, speed) = run(&data, |label| label.own);
    println!(
        "TalentCLEF 2025 task A, German validation: {} queries, {} labels\n{:<58}{:>7}",
        data.queries.len(),
        data.labels.len(),
        "",
        "MAP"
    );
    println!(
        "{:<58}{:>7}",
        "char_wb 2–5 TF-IDF (measured with scikit-learn)", ".2576"
    );
    println!("{:<58}{:>7}", "to reach", ".2628");
    println!(
        "{:<58}{:>7.4}\n{speed}\n",
        "each label for itself", figures.map
    );
}

/// Rows of other systems: the first two and the last from the data set's paper, the third measured.
const PUBLISHED: [(&str, [&str; 4]); 4] = [
    (
        "edit distance (published)",
        [".4392", ".3884", ".4952", ".5419"],
    ),
    (
        "char TF-IDF with lemmas (best published lexical)",
        [".5474", ".5037", ".5947", ".6397"],
    ),
    (
        "char_wb 2–5 TF-IDF, sublinear (measured, scikit-learn)",
        [".5556", ".5098", ".6082", ".6504"],
    ),
    (
        "BGE-M3 (published, neural, 568 M parameters)",
        [".6083", ".5475", ".6835", ".7296"],
    ),
];

/// Ranks every query over the labels of the data set, gathered as `concept` says.
fn run(data: &DataSet, concept: fn(&data::Label) -> u32) -> (Figures, String) {
    let labels: Vec<_> = data
        .labels
        .iter()
        .map(|label| IndexLabel {
            concept: concept(label),
            text: &label.text,
        })
        .collect();
    let building = now();
    let index = TitleIndex::new(&labels);
    let built = (now() - building).as_secs_f64();
    let start = now();
    let ranked: Vec<_> = data
        .queries
        .iter()
        .map(|query| ranks(data, &index.rank(&query.text, data.cut)))
        .collect();
    let seconds = (now() - start).as_secs_f64();
    let (runs, postings) = index.size();
    let speed = format!(
        "{:.0} titles a second on one core; index of {runs} runs of letters and {postings} postings, built in {built:.2} s",
        data.queries.len() as f64 / seconds,
    );
    (Figures::of(data, &ranked), speed)
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}
