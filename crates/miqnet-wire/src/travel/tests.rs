use miqnet_domain::place::PostalCode;

use super::*;

fn code(text: &str) -> PostalCode {
    PostalCode::new(text).expect("the test's postal code is valid")
}

#[test]
fn a_relation_takes_the_minutes_of_the_lines() {
    let table = built_in();
    assert_eq!(table.rail_minutes(code("71083"), code("71032")), Some(15));
}
