//! The columns of the case file: facts beside a person that no match may see.

use super::{Column, FieldKind::*};

/// A state of a module of the women's programme.
const fn module(
    name: &'static str,
    titles: &'static [&'static str],
    about: &'static str,
) -> Column {
    Column::new(name, titles, ModuleState, about, "läuft")
}

/// All of them, in the order in which they are written.
pub(super) const COLUMNS: &[Column] = &[
    Column::new(
        "id",
        &[
            "Nr",
            "Nummer",
            "Kennung",
            "Kandidat",
            "Kandidatin",
            "Kandidaten-ID",
            "Kandidaten-Nr.",
            "candidate",
            "Pseudonym",
        ],
        Id,
        "her pseudonym, the same as on the sheet of candidates; 1 to 64 bytes",
        "K-017",
    )
    .required(),
    Column::new(
        "benefit",
        &[
            "Leistung",
            "Leistungsbezug",
            "Leistungssystem",
            "benefit_system",
        ],
        Benefit,
        "who pays for her living; it decides which office is in charge (WP-16)",
        "SGB II",
    ),
    Column::new(
        "age_band",
        &["Altersgruppe", "Altersband"],
        AgeBand,
        "her band of age, for FD-1 and FD-3",
        "25 bis 54",
    ),
    Column::new(
        "employment",
        &["Beschäftigung", "arbeitet zurzeit", "Erwerbsstatus"],
        Employment,
        "whether and how she works today",
        "Minijob",
    ),
    Column::new(
        "work_ends",
        &[
            "Arbeit endet",
            "Arbeit endet bald",
            "von Arbeitslosigkeit bedroht",
        ],
        YesNo,
        "whether the work or training she has ends soon (§ 17 SGB III), for FD-1, FD-5, FD-6, FD-10",
        "nein",
    ),
    Column::new(
        "unemployed",
        &[
            "arbeitslos seit",
            "ohne Arbeit seit",
            "Dauer der Arbeitslosigkeit",
        ],
        Unemployed,
        "how long she has been without work",
        "1 bis 2 Jahre",
    ),
    Column::new(
        "sgb2_time",
        &["SGB-II-Bezug", "Dauer SGB II"],
        Sgb2Time,
        "how long she got SGB II within the last seven years, for FD-3",
        "unter 5 Jahre",
    ),
    Column::new(
        "five_years_suffice",
        &["fünf Jahre genügen"],
        YesNo,
        "whether the Jobcenter counts five years in place of six; the reason is not asked for",
        "nein",
    ),
    Column::new(
        "worked_little",
        &["kaum gearbeitet"],
        YesNo,
        "whether she hardly worked in these years, for FD-3",
        "ja",
    ),
    Column::new(
        "training_long_ago",
        &[
            "letzte Ausbildung über 2 Jahre her",
            "Ausbildung länger her",
        ],
        YesNo,
        "whether her last training or funded course ended more than two years ago, for FD-9",
        "ja",
    ),
    Column::new(
        "four_years_unskilled",
        &["vier Jahre Helferin", "4 Jahre ungelernt"],
        YesNo,
        "whether she did unskilled work for four years or longer, for FD-10",
        "nein",
    ),
    Column::new(
        "income",
        &["Einkommen", "Einkommensstufe"],
        IncomeBand,
        "her taxable income of a year against the limits of FD-11",
        "unter der Grenze",
    ),
    Column::new(
        "integration_course_below_b1",
        &["Integrationskurs ohne B1"],
        YesNo,
        "whether she finished an integration course without reaching B1, for FD-12",
        "nein",
    ),
    Column::new(
        "title",
        &["Aufenthaltstitel", "Titel", "residence_title"],
        ResidenceTitle,
        "the kind of her residence title, for warnings only",
        "§ 24",
    ),
    Column::new(
        "title_end",
        &[
            "Aufenthalt bis",
            "Titel bis",
            "Titel gültig bis",
            "title_end_date",
        ],
        Day,
        "the last day printed on it, for warnings only",
        "04.03.2027",
    ),
    Column::new(
        "first_title",
        &["erster Titel", "erster Aufenthaltstitel"],
        Month,
        "the month of her first title, for the duty to live in a place (WP-8)",
        "05.2024",
    ),
    Column::new(
        "wants_to_move",
        &["Umzugswunsch", "möchte umziehen"],
        YesNo,
        "whether she wants to move house",
        "nein",
    ),
    Column::new(
        "wants_to_change_title",
        &["Titelwechsel gewünscht", "möchte Titel wechseln"],
        YesNo,
        "whether she wants to change to another title",
        "nein",
    ),
    module(
        "outreach",
        &["Aufsuchende Ansprache"],
        "women's programme: outreach",
    ),
    module("empowerment", &[], "women's programme: empowerment"),
    module(
        "reconciliation",
        &["Vereinbarkeit", "Familie und Arbeit"],
        "women's programme: reconciling family and work",
    ),
    module(
        "firm_contact",
        &["Betriebskontakt", "Kontakt zu Betrieben"],
        "women's programme: contact with firms",
    ),
    module(
        "accompaniment",
        &["Begleitung", "Begleitung in die Arbeit"],
        "women's programme: accompaniment into work",
    ),
];
