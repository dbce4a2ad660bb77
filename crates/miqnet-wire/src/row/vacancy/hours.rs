//! The working time of a vacancy.

use miqnet_domain::{
    Fact,
    vacancy::{Pattern, WorkingTime},
};

use crate::{
    field::{
        choice::{FLEXIBLE, SHIFT_MODE},
        fact_words, number, shift, week,
    },
    row::{
        candidate::{Cells, yes_no_words},
        reader::RowReader,
    },
};

/// Reads the columns about hours.
pub(super) fn read(row: &mut RowReader<'_, '_>) -> WorkingTime {
    let mode = row.value("shift_mode", None, |words| {
        SHIFT_MODE.parse(words).map(Some)
    });
    if mode.is_some() && !row.says("shifts") {
        row.needs("shift_mode", "shifts");
    }
    let flexible = row.fact("flexible", |words| FLEXIBLE.parse(words));
    WorkingTime {
        pattern: row.value("shifts", Pattern::Unstated, |words| {
            shift::pattern(words, mode)
        }),
        weekly_minutes: row.fact("weekly_hours", number::weekly_minutes),
        opening: row.fact("opening_hours", week::windows),
        flexible,
        home_office_percent: row.value("home_office_percent", 0, number::percent),
        sequence: row.value("shift_sequence", Vec::new(), shift::sequence),
    }
}

/// Writes the columns that [`read`] reads.
pub(super) fn write(time: &WorkingTime, cells: &mut Cells) {
    let (shifts, mode) = shift::pattern_words(&time.pattern);
    cells.put("shifts", shifts);
    cells.put(
        "shift_mode",
        mode.map_or("", |mode| SHIFT_MODE.name(mode)).to_owned(),
    );
    cells.put("shift_sequence", shift::sequence_words(&time.sequence));
    cells.put(
        "weekly_hours",
        fact_words(&time.weekly_minutes, number::weekly_words),
    );
    cells.put(
        "opening_hours",
        fact_words(&time.opening, week::windows_words),
    );
    let flexible: &Fact<bool> = &time.flexible;
    cells.put("flexible", fact_words(flexible, yes_no_words));
    cells.put("home_office_percent", time.home_office_percent.to_string());
}
