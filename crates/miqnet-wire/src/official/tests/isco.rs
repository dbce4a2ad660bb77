//! The two crosswalks to ISCO-08.

use super::*;

const FROM_KLDB: &str = "kldb10_5d_to_isco08.csv";
const FROM_ISCO_88: &str = "isco08_isco88.csv";
const HEADER: &str =
    "ISCO-88 Title EN,ISCO-88 code,ISCO 08 Code,ISCO-08 part,ISCO-08 Title EN,Comments\n";

#[test]
fn pairs_keep_the_order_of_the_file() {
    let reading = read_one(FROM_KLDB, "81302,2221\n11104,9211\n11104,2132\n1104,110\n");
    assert_eq!(reading.issues, []);
    let pairs = [
        (kldb(81_302), 2_221),
        (kldb(11_104), 9_211),
        (kldb(11_104), 2_132),
        (kldb(1_104), 110),
    ];
    assert_eq!(reading.tables.kldb_to_isco, pairs);
}

#[test]
fn a_pair_with_a_wrong_code_is_told() {
    let reading = check_issues(
        FROM_KLDB,
        "81302,2221\n81309,2221\n81302,22\n,2221\n11102,\n81302,2221\n81302,2221,3\n",
        &[
            "P605 2 A 81309 [81302|01104]",
            "P605 3 B 22 [2221|0110]",
            "P607 4 A [81302|01104]",
            "P607 5 B [2221|0110]",
            "P608 6 A 81302 2221",
            "R301 7",
        ],
    );
    assert_eq!(reading.tables.kldb_to_isco, [(kldb(81_302), 2_221)]);
}

#[test]
fn a_crosswalk_in_another_form_is_not_taken() {
    let expected = "P604 kldb*isco08*.csv [81302,2221]";
    check_form(FROM_KLDB, "kldb,isco\n81302,2221\n", expected);
    check_form(FROM_KLDB, "81302;2221\n", expected);
    check_form(FROM_KLDB, "2221,81302\n", expected);
}

#[test]
fn a_partial_step_says_so() {
    let text = format!("{HEADER}\"Tea, black\",1141,1114,p,Tea,\nTea,0110,0110,,Tea,\"a\nb\"\n");
    let reading = read_one(FROM_ISCO_88, &text);
    assert_eq!(reading.issues, []);
    let found: Vec<_> = reading
        .tables
        .isco88_to_08
        .iter()
        .map(|step| (step.isco88, step.isco08, step.partial))
        .collect();
    assert_eq!(found, [(1_141, 1_114, true), (110, 110, false)]);
}

#[test]
fn a_step_with_a_wrong_value_is_told() {
    let rows =
        "T,1141,1114,x,T,\nT,114,1114,p,T,\nT,1141,,p,T,\nT,1142,1114,p,T,\nT,1142,1114,,T,\n";
    let reading = check_issues(
        FROM_ISCO_88,
        &format!("{HEADER}{rows}"),
        &[
            "P606 2 ISCO-08 part x [p|]",
            "P605 3 ISCO-88 code 114 [2230|0110]",
            "P607 4 ISCO 08 Code [2221|0110]",
            "P608 6 ISCO-88 code 1142 1114",
        ],
    );
    assert_eq!(reading.tables.isco88_to_08.len(), 1);
    assert_eq!(reading.tables.parts[0].entries, 5);
}

#[test]
fn a_revision_in_another_form_is_not_taken() {
    check_form(
        FROM_ISCO_88,
        "ISCO 08 Code,ISCO-88 code\n1114,1141\n",
        "P604 isco08*isco88*.csv [ISCO-08 part]",
    );
}
