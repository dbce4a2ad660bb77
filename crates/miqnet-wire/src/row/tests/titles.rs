//! Titles in cells: which are taken, and which are asked about?

use miqnet_domain::{Fact, IssueCode};
use miqnet_occupations::Dictionary;

use super::rows::table;
use crate::{
    column::Side,
    row::{candidates, vacancies},
};

#[test]
fn a_title_that_names_no_occupation_surely_is_asked_for_and_the_row_counts() {
    let text = "id;qualification;wishes;experience;experience_years;experience_2;experience_years_2\n\
        K-1;Xylophonstimmerin;82101, qqqqq;82101;2;Xylophonstimmerin;3\n";
    let import = candidates(&table(Side::Candidates, text), &Dictionary::built_in());
    assert_eq!(import.bad_rows, [0; 0]);
    let candidate = &import.good[0].value;
    let qualifications = candidate.qualifications.value().expect("one is named");
    assert_eq!(qualifications[0].occupation, Fact::Unknown);
    assert_eq!(candidate.wishes.len(), 1);
    // The list would pass for complete without the occupation that is asked for.
    assert_eq!(candidate.experience, Fact::Unknown);
    let asked: Vec<_> = import
        .issues
        .iter()
        .map(|issue| (issue.code, issue.column.as_deref()))
        .collect();
    assert_eq!(
        asked,
        [
            (IssueCode::AskOccupation, Some("qualification")),
            (IssueCode::AskOccupation, Some("wishes")),
            (IssueCode::AskOccupation, Some("experience_2")),
        ]
    );
}

#[test]
fn an_exclusion_and_the_occupation_of_a_vacancy_must_be_sure() {
    let text = "id;exclusions\nK-1;Xylophonstimmerin\n";
    let import = candidates(&table(Side::Candidates, text), &Dictionary::built_in());
    assert_eq!(
        (import.bad_rows, import.issues[0].code),
        (vec![2], IssueCode::ChooseOccupation)
    );
    let text = "id;employer;title\nS-1;A-1;Xylophonstimmerin\n";
    let import = vacancies(&table(Side::Vacancies, text), &Dictionary::built_in());
    assert_eq!(
        (import.bad_rows, import.issues[0].code),
        (vec![2], IssueCode::ChooseOccupation)
    );
}

#[test]
fn a_title_that_was_looked_up_is_shown_with_its_certainty() {
    let import = vacancies(
        &table(
            Side::Vacancies,
            "id;employer;title\nS-1;A-1;Krankenschwester\n",
        ),
        &Dictionary::built_in(),
    );
    assert_eq!(import.choices.len(), 1);
    assert_eq!(
        (&*import.choices[0].given, import.choices[0].points),
        ("Krankenschwester", 1000)
    );
}
