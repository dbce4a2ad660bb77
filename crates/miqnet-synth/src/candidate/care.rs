//! When can she be at work?
//!
//! Nearly half of the candidates have minor children. What the county keeps of that are hours, as
//! the engine may know nothing else (LW-1, TM-12).

use jiff::civil::Date;
use miqnet_domain::{
    Fact,
    candidate::{Care, CareForm, CareForm::*, CareStatus, CareWindows, WeeklyMinutes},
    time::{Day, Days, Span, WeekWindows},
};

use crate::{calendar, draw::Draw, shift::clock};

/// The hours of a candidate.
pub(super) struct Week {
    pub(super) availability: Fact<WeekWindows>,
    pub(super) care: Care,
    pub(super) weekend_ok: Fact<bool>,
    pub(super) night_ok: Fact<bool>,
    pub(super) shift_ok: Fact<bool>,
    pub(super) wanted_minutes: Fact<WeeklyMinutes>,
}

pub(super) fn draw(draw: &mut Draw, as_of: Date) -> Week {
    let form = *draw.weighted(FORMS);
    let bound = !matches!(form, Independent);
    let alternative = !bound || draw.happens(230);
    let (weekend, night, shift) = match (bound, alternative) {
        (false, _) => (450, 200, 550),
        (true, true) => (250, 60, 250),
        (true, false) => (50, 10, 60),
    };
    let weekend_ok = draw.happens(weekend);
    let night_ok = draw.happens(night);
    let shift_ok = draw.happens(shift);
    let wanted = *draw.weighted(wanted_hours(form, alternative));
    let availability = availability(draw, weekend_ok);
    Week {
        availability: draw.fact(50, availability),
        care: care(draw, as_of, form, alternative),
        weekend_ok: draw.fact(80, weekend_ok),
        night_ok: draw.fact(80, night_ok),
        shift_ok: draw.fact(80, shift_ok),
        wanted_minutes: draw.fact(
            50,
            WeeklyMinutes {
                from: wanted.0 * 60,
                to: wanted.1 * 60,
            },
        ),
    }
}

/// Forms of care. 48 % have minor children (LV-6); about one in eight of these only such as need no
/// care any more, who count as independent here, like everybody without children. Which forms the
/// others have is an assumption after TM-4 and TM-5.
const FORMS: &[(u16, CareForm)] = &[
    (580, Independent),
    (75, ExtendedHours),
    (60, FullDay),
    (40, NurseryFullDay),
    (115, ReliableSchool),
    (75, AfterSchool),
    (55, NoCare),
];

/// Hours a week that fit the care (TM-8).
fn wanted_hours(form: CareForm, alternative: bool) -> &'static [(u16, (u16, u16))] {
    match form {
        Independent => &[
            (400, (35, 40)),
            (250, (30, 40)),
            (200, (20, 30)),
            (100, (20, 40)),
            (50, (10, 20)),
        ],
        _ if alternative => &[(300, (25, 32)), (300, (30, 40)), (400, (20, 30))],
        FullDay | NurseryFullDay | AfterSchool => {
            &[(600, (25, 32)), (250, (20, 30)), (150, (30, 35))]
        }
        ExtendedHours | ReliableSchool | NoCare => {
            &[(600, (15, 25)), (200, (10, 20)), (200, (20, 25))]
        }
    }
}

/// When she could be at work if somebody cared for the children all day.
fn availability(draw: &mut Draw, weekend_ok: bool) -> WeekWindows {
    let days = match (weekend_ok, draw.happens(500)) {
        (true, true) => Days::ALL,
        (true, false) => Days::WORKDAYS.with(Day::Sat),
        (false, _) => Days::WORKDAYS,
    };
    let (from, to) = *draw.weighted(&[
        (450, (600, 2200)),
        (200, (700, 1800)),
        (100, (0, 2400)),
        (100, (700, 2000)),
        (80, (800, 1400)),
        (70, (800, 1600)),
    ]);
    on(days, from, to)
}

fn care(draw: &mut Draw, as_of: Date, form: CareForm, alternative: bool) -> Care {
    let assumed = draw.happens(300);
    let windows = match usual(form) {
        None => CareWindows::NotLimited,
        Some(usual) if assumed => CareWindows::Within(usual),
        Some(usual) if usual.is_empty() => CareWindows::Within(usual),
        Some(_) => CareWindows::Within(own(draw, form)),
    };
    let status = status(draw, as_of, form);
    let (windows, form) = match draw.fact(40, windows) {
        // The form was all that was said, so that its usual hours stand in (TM-5).
        Fact::Stated(windows) if assumed && form != Independent => {
            (Fact::Assumed(windows), Some(form))
        }
        fact => (fact, None),
    };
    Care {
        windows,
        form,
        status: draw.fact(50, status),
        alternative: draw.fact(80, alternative),
    }
}

/// The usual hours of a form of care (TM-5); `None` where care does not limit.
fn usual(form: CareForm) -> Option<WeekWindows> {
    let (from, to) = match form {
        Independent => return None,
        NoCare => return Some(WeekWindows::none()),
        ExtendedHours | ReliableSchool => (730, 1330),
        FullDay | AfterSchool => (730, 1600),
        NurseryFullDay => (800, 1600),
    };
    Some(on(Days::WORKDAYS, from, to))
}

/// Hours of one's own, near the usual ones.
fn own(draw: &mut Draw, form: CareForm) -> WeekWindows {
    let from = *draw.weighted(&[(150, 700), (450, 730), (100, 745), (250, 800), (50, 815)]);
    let to = match form {
        FullDay | NurseryFullDay | AfterSchool => {
            draw.weighted(&[(250, 1500), (200, 1530), (400, 1600), (150, 1630)])
        }
        _ => draw.weighted(&[(150, 1230), (250, 1300), (400, 1330), (200, 1400)]),
    };
    let four_days = Days::from_iter([Day::Mon, Day::Tue, Day::Wed, Day::Thu]);
    let days = if draw.happens(60) {
        four_days
    } else {
        Days::WORKDAYS
    };
    on(days, from, *to)
}

/// Whether the care is certain (TM-12, TM-13).
fn status(draw: &mut Draw, as_of: Date, form: CareForm) -> CareStatus {
    let (from_date, waiting, none) = match form {
        Independent => (0, 0, 0),
        NoCare => (250, 550, 200),
        _ => (130, 50, 10),
    };
    let secured = 1000 - from_date - waiting - none;
    let from = calendar::after(as_of, draw.between(20, 300));
    let coming = *draw.weighted(&[(550, FullDay), (450, ExtendedHours)]);
    let kinds = [(secured, 0), (from_date, 1), (waiting, 2), (none, 3)];
    match draw.weighted(&kinds) {
        0 => CareStatus::Secured,
        1 => CareStatus::FromDate {
            from,
            coming: draw.fact(
                120,
                usual(coming).map_or(CareWindows::NotLimited, CareWindows::Within),
            ),
        },
        2 => CareStatus::Waiting,
        _ => CareStatus::None,
    }
}

/// The same hours on these days; clock times as hours times 100 plus minutes.
fn on(days: Days, from: u16, to: u16) -> WeekWindows {
    let span = Span::new(clock(from), clock(to)).expect("the times of this file are in order");
    WeekWindows::on(days, span)
}
