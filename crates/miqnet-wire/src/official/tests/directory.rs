//! Which files of a directory are read, and what is said of the others.

use super::*;

const ISCO: &[u8] = b"81302,2221\n";
const REVISIONS: &[u8] = b"ISCO-88 code,ISCO 08 Code,ISCO-08 part\n2230,2221,p\n";

#[test]
fn files_are_found_in_the_directory_and_one_level_below() {
    let reading = read_files(&[
        ("kldb10_5d_to_isco08.csv", ISCO),
        ("ilo/isco08_isco88.csv", REVISIONS),
        ("far/below/vam_beruf_kurz.csv", b"not looked at"),
    ]);
    let parts = &reading.tables.parts;
    let kinds: Vec<_> = parts.iter().map(|part| part.kind).collect();
    assert_eq!(kinds, [PartKind::KldbToIsco, PartKind::Isco88To08]);
    assert_eq!(&*parts[1].file, "isco08_isco88.csv");
    assert_eq!(reading.issues, []);
    assert_eq!(reading.left_alone, []);
}

#[test]
fn a_part_names_its_publisher_its_size_and_its_digest() {
    let reading = read_files(&[("kldb10_5d_to_isco08.csv", ISCO)]);
    let [part] = &*reading.tables.parts else {
        panic!("{:?}", reading.tables.parts);
    };
    assert_eq!(&*part.publisher, "Bundesagentur für Arbeit (BA)");
    assert_eq!((part.entries, part.edition.as_deref()), (1, None));
    assert_eq!(*part.digest, *blake3::hash(ISCO).to_hex());
}

#[test]
fn other_files_are_listed_and_left_alone() {
    let reading = read_files(&[
        ("README.md", b"\0"),
        ("b/notes.csv", b"a;b"),
        ("b/kldb10_5d_to_isco08.csv", ISCO),
        ("b/occupations_fr.csv", b"conceptUri"),
        (".kldb10_5d_to_isco08.csv", b"hidden"),
        ("~$gesamtberufsliste.xlsx", b"open in Excel"),
    ]);
    assert_eq!(reading.issues, []);
    assert_eq!(
        reading.left_alone,
        [
            "README.md".into(),
            "b/notes.csv".into(),
            "b/occupations_fr.csv".into()
        ]
    );
}

#[test]
fn a_second_file_of_a_kind_is_not_read() {
    let reading = read_files(&[
        ("2025/kldb10_5d_to_isco08.csv", b"43412,2511\n"),
        ("2026/kldb10_5d_to_isco08.csv", ISCO),
    ]);
    assert_eq!(issues(&reading), ["P603 2025/kldb10_5d_to_isco08.csv"]);
    assert_eq!(&*reading.issues[0].file, "2026/kldb10_5d_to_isco08.csv");
    assert_eq!(reading.tables.kldb_to_isco, [(kldb(43_412), 2_511)]);
    assert!(reading.has_errors());
}

#[test]
fn a_directory_without_an_official_file_is_a_problem() {
    let reading = read_files(&[("titles.csv", b"a,b\n")]);
    let [issue] = &*reading.issues else {
        panic!("{:?}", reading.issues);
    };
    assert_eq!(issue.code, IssueCode::NoOfficialFile);
    assert_eq!(issue.allowed.len(), PartKind::ALL.len());
    assert!(issue.allowed.contains(&"kldb*2010*.csv".into()));
    assert_eq!(reading.tables, OfficialTables::default());
    assert_eq!(reading.left_alone, ["titles.csv".into()]);
}

#[test]
fn a_directory_that_is_not_there_is_told() {
    let directory = TempDir::new().expect("a directory can be made");
    let missing = directory.path().join("missing");
    let reading = read_quietly(&missing);
    assert_eq!(issues(&reading), ["P602 entity not found"]);
    assert_eq!(&*reading.issues[0].file, missing.display().to_string());
    assert!(reading.has_errors());
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_does_not_keep_out_the_others() {
    let directory = TempDir::new().expect("a directory can be made");
    let at = |name| directory.path().join(name);
    fs::write(at("isco08_isco88.csv"), REVISIONS).expect("a file can be written");
    // It looks like a file, and its first byte is never readable.
    std::os::unix::fs::symlink("/proc/self/mem", at("vam_beruf_kurz.csv"))
        .expect("a link can be made");
    let reading = read_quietly(directory.path());
    let [issue] = &*reading.issues else {
        panic!("{:?}", reading.issues);
    };
    assert_eq!(issue.code, IssueCode::OfficialFileUnreadable);
    assert_eq!(&*issue.file, "vam_beruf_kurz.csv");
    assert_eq!(reading.tables.isco88_to_08.len(), 1);
}

#[test]
fn progress_names_each_file_and_counts_its_bytes() {
    let directory = TempDir::new().expect("a directory can be made");
    let at = |name| directory.path().join(name);
    fs::write(at("isco08_isco88.csv"), REVISIONS).expect("a file can be written");
    fs::write(at("kldb10_5d_to_isco08.csv"), ISCO).expect("a file can be written");
    fs::write(at("more.txt"), "left alone").expect("a file can be written");
    let mut seen = Vec::new();
    read(directory.path(), &mut |progress| {
        assert_eq!(progress.total_bytes, (ISCO.len() + REVISIONS.len()) as u64);
        seen.push(format!("{} {}", progress.done_bytes, progress.file));
    });
    let all = ISCO.len() + REVISIONS.len();
    assert_eq!(
        seen,
        [
            "0 kldb10_5d_to_isco08.csv".to_owned(),
            format!("{} isco08_isco88.csv", ISCO.len()),
            format!("{all} "),
        ]
    );
}

#[test]
fn where_the_files_lie_makes_no_difference() {
    let one = read_files(&[
        ("kldb10_5d_to_isco08.csv", ISCO),
        ("isco08_isco88.csv", REVISIONS),
    ]);
    let other = read_files(&[
        ("z/isco08_isco88.csv", REVISIONS),
        ("a/kldb10_5d_to_isco08.csv", ISCO),
        ("a/zzz.csv", b"1"),
    ]);
    assert_eq!(one.tables, other.tables);
}
