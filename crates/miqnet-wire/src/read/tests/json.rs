//! JSON arrays and JSON Lines.

use super::*;

#[test]
fn an_array_of_objects_is_read() {
    let file = r#"[
 {"id": "C-1", "german": ["B2", "C1"], "stadt": null},
 {"id": 2, "wants": 16.60, "stadt": true},

 {"german": "A1",
  "id": "C-3"}, {}
]"#;
    let rows = ["2 C-1|B2; C1||", "3 2||true|16.6", "5 C-3|A1||"];
    check("a.json", file, &rows, &[]);
    let reading = read("a.json", file);
    let table = reading.table.expect("the file has a table");
    assert_eq!(table.header.join("|"), "id|german|stadt|wants");
    assert_eq!((table.format, table.header_row), (Format::Json, 0));
}

#[test]
fn objects_that_share_a_line_are_told_apart_by_their_number() {
    let file = r#"[{"id":"C-1","german":"B1"},{"id":"C-2","german":{"a":1}},{"id":"C-3"}]"#;
    let rows = ["1 C-1|B1", "2 C-2|{\"a\":1}", "3 C-3|"];
    check("a.json", file, &rows, &["R306 2 german"]);
}

#[test]
fn one_object_in_each_line_is_read() {
    let file = "{\"id\":\"C-1\"}\n\n{\"id\":\"C-2\",\"german\":\"B1\"}\n";
    check("a.csv", file, &["1 C-1|", "3 C-2|B1"], &[]);
}

#[test]
fn what_cannot_be_a_cell_makes_a_reject() {
    let file = "{\"id\":\"C-1\",\"german\":{\"a\":1}}\n{\"id\":\"C-2\",\"id\":\"C-3\"}\n[1]\n{\"id\n\
                {\"german\":[[1]]}\n{\"id\":\"a\\u0000\"}\n{\"id\":1e999}\n";
    let rows = [
        "1 C-1|{\"a\":1}",
        "2 C-2|",
        "5 |[[1]]",
        "6 a\0|",
        "7 1e999|",
    ];
    let issues = [
        "R306 1 german",
        "R307 2 id",
        "R308 3",
        "R308 4",
        "R306 5 german",
        "F106 6 id",
        "R308 7 id",
    ];
    check("a.jsonl", file, &rows, &issues);
}

#[test]
fn json_that_is_no_list_of_objects_is_refused() {
    refused("[{\"id\":1},\n{\"id\":", BrokenJson, Some(2));
    refused("[{\"id\":1}]\n x", BrokenJson, Some(2));
    refused("{\"id\":\n1}", BrokenJson, Some(1));
    refused("[]", EmptyFile, None);
    assert_eq!(codes(&read("a.json", "hello")), ["F119 1"]);
}

#[test]
fn too_many_objects_or_keys_are_refused() {
    refused(
        format!("[{}{{}}]", "{\"id\":1},".repeat(50_000)),
        TooManyRows,
        None,
    );
    let keys: Vec<_> = (0..65).map(|key| format!("\"k{key}\":1")).collect();
    refused(format!("[{{{}}}]", keys.join(",")), TooManyColumns, Some(1));
}
