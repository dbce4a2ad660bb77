//! Which layouts are usual where? (TM-14)
//!
//! Times are written as hours times 100 plus minutes; a time above 2400 lies on the next day.

use miqnet_domain::time::{Day, Day::*, Days, WeekWindows};

use super::{Layout, Mode, Times, clock, windows};

/// The kind of week that a house has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rota {
    Ward,
    Ambulant,
    Practice,
    Kita,
    Afternoon,
    Production,
    Workshop,
    Bakery,
    Shop,
    Office,
    Kitchen,
    Hotel,
    Cleaning,
    Logistics,
    Security,
    Tuition,
}

impl Rota {
    #[cfg(test)]
    pub(super) const ALL: [Self; 16] = [
        Self::Ward,
        Self::Ambulant,
        Self::Practice,
        Self::Kita,
        Self::Afternoon,
        Self::Production,
        Self::Workshop,
        Self::Bakery,
        Self::Shop,
        Self::Office,
        Self::Kitchen,
        Self::Hotel,
        Self::Cleaning,
        Self::Logistics,
        Self::Security,
        Self::Tuition,
    ];

    /// The layouts of this kind of week with their weights.
    pub(crate) fn layouts(self) -> &'static [(u16, Layout)] {
        match self {
            Self::Ward => WARD,
            Self::Ambulant => AMBULANT,
            Self::Practice => PRACTICE,
            Self::Kita => KITA,
            Self::Afternoon => AFTERNOON,
            Self::Production => PRODUCTION,
            Self::Workshop => WORKSHOP,
            Self::Bakery => BAKERY,
            Self::Shop => SHOP,
            Self::Office => OFFICE,
            Self::Kitchen => KITCHEN,
            Self::Hotel => HOTEL,
            Self::Cleaning => CLEANING,
            Self::Logistics => LOGISTICS,
            Self::Security => SECURITY,
            Self::Tuition => TUITION,
        }
    }

    /// The hours in which the house is open.
    pub(super) fn opening(self) -> WeekWindows {
        let until_saturday = Days::WORKDAYS.with(Sat);
        match self {
            Self::Ward | Self::Security => WeekWindows::always(),
            Self::Ambulant | Self::Hotel => windows(Days::ALL, 600, 2200),
            Self::Practice => windows(Days::WORKDAYS, 730, 1830),
            Self::Kita => windows(Days::WORKDAYS, 700, 1700),
            Self::Afternoon => windows(Days::WORKDAYS, 730, 1700),
            Self::Production | Self::Logistics => windows(Days::WORKDAYS, 600, 2200),
            Self::Workshop => windows(Days::WORKDAYS, 700, 1800),
            Self::Bakery => windows(until_saturday, 530, 1900),
            Self::Shop => windows(until_saturday, 800, 2000),
            Self::Office => windows(Days::WORKDAYS, 700, 1900),
            Self::Kitchen => windows(Days::ALL, 800, 2300),
            Self::Cleaning => windows(until_saturday, 500, 2100),
            Self::Tuition => windows(until_saturday, 800, 2100),
        }
    }

    /// Whether hours can be arranged: yes, no, not said.
    pub(super) fn flexible(self) -> &'static [(u16, Option<bool>)] {
        match self {
            Self::Office | Self::Tuition => &[(600, Some(true)), (150, Some(false)), (250, None)],
            Self::Production | Self::Security | Self::Kita => {
                &[(180, Some(true)), (480, Some(false)), (340, None)]
            }
            _ => &[(350, Some(true)), (280, Some(false)), (370, None)],
        }
    }

    /// The share of work from home, in percent.
    pub(super) fn home_office(self) -> &'static [(u16, u8)] {
        match self {
            Self::Office => &[
                (480, 0),
                (160, 20),
                (170, 40),
                (90, 50),
                (60, 60),
                (40, 100),
            ],
            Self::Tuition => &[(800, 0), (100, 50), (100, 100)],
            _ => &[(1, 0)],
        }
    }
}

const MO_FR: &[Day] = &[Mon, Tue, Wed, Thu, Fri];
const MO_SA: &[Day] = &[Mon, Tue, Wed, Thu, Fri, Sat];
const MO_DO: &[Day] = &[Mon, Tue, Wed, Thu];
const MO_DI_DO: &[Day] = &[Mon, Tue, Thu];
const MO_MI_FR: &[Day] = &[Mon, Wed, Fri];
const DI_DO: &[Day] = &[Tue, Thu];
const MI_SO: &[Day] = &[Wed, Thu, Fri, Sat, Sun];
const FR_SO: &[Day] = &[Fri, Sat, Sun];
const SA: &[Day] = &[Sat];
const SA_SO: &[Day] = &[Sat, Sun];
const ALL: &[Day] = &Day::ALL;

/// A shift on some days.
const fn on(days: &'static [Day], from: u16, to: u16) -> Times {
    (days, clock(from), clock(to))
}

/// A shift from Monday to Friday.
const fn week(from: u16, to: u16) -> Times {
    on(MO_FR, from, to)
}

/// Any of these shifts, for some hours a week.
const fn one(shifts: &'static [Times], low: u16, high: u16) -> Layout {
    layout(Mode::OneOf, shifts, low, high)
}

/// All of these shifts in turn.
const fn turn(shifts: &'static [Times], low: u16, high: u16) -> Layout {
    layout(Mode::Rotation, shifts, low, high)
}

/// "Schichtdienst" and nothing more.
const fn some(low: u16, high: u16) -> Layout {
    layout(Mode::SomeShift, &[], low, high)
}

/// Hours without times.
const fn open(low: u16, high: u16) -> Layout {
    layout(Mode::Unstated, &[], low, high)
}

const fn layout(mode: Mode, shifts: &'static [Times], low: u16, high: u16) -> Layout {
    Layout {
        mode,
        shifts,
        hours: (low, high),
    }
}

const WARD: &[(u16, Layout)] = &[
    (
        180,
        turn(&[on(ALL, 600, 1400), on(ALL, 1330, 2130)], 30, 39),
    ),
    (
        90,
        turn(
            &[on(ALL, 600, 1400), on(ALL, 1330, 2130), on(ALL, 2100, 3030)],
            35,
            39,
        ),
    ),
    (120, one(&[week(600, 1400)], 35, 39)),
    (90, one(&[week(700, 1300)], 25, 30)),
    (80, one(&[week(800, 1300)], 20, 25)),
    (60, one(&[week(615, 1345)], 20, 35)),
    (70, one(&[week(1330, 2100)], 30, 35)),
    (50, one(&[week(1600, 2000)], 20, 20)),
    (40, one(&[week(600, 1400), week(1330, 2130)], 35, 39)),
    (40, one(&[on(ALL, 2100, 3030)], 30, 38)),
    (50, one(&[on(SA_SO, 700, 1400)], 14, 14)),
    (60, some(20, 39)),
    (70, open(20, 39)),
];

const AMBULANT: &[(u16, Layout)] = &[
    (150, one(&[week(600, 1200)], 25, 30)),
    (100, one(&[week(700, 1300)], 25, 30)),
    (
        120,
        turn(&[on(ALL, 600, 1300), on(ALL, 1530, 2130)], 25, 35),
    ),
    (80, one(&[week(1600, 2030)], 20, 22)),
    (70, one(&[week(800, 1230)], 20, 22)),
    (50, one(&[on(SA_SO, 630, 1300)], 13, 13)),
    (60, some(20, 35)),
    (60, open(15, 38)),
];

const PRACTICE: &[(u16, Layout)] = &[
    (200, one(&[week(800, 1200)], 20, 20)),
    (120, one(&[week(800, 1300)], 25, 25)),
    (150, one(&[week(800, 1700)], 35, 40)),
    (80, one(&[on(MO_DI_DO, 800, 1800)], 27, 30)),
    (60, one(&[week(1400, 1800)], 20, 20)),
    (60, one(&[week(730, 1330)], 25, 30)),
    (80, open(15, 38)),
];

const KITA: &[(u16, Layout)] = &[
    (160, one(&[week(730, 1530)], 35, 39)),
    (100, one(&[week(700, 1500)], 35, 39)),
    (120, one(&[week(800, 1600)], 35, 39)),
    (120, one(&[week(800, 1300)], 20, 25)),
    (80, one(&[week(800, 1200)], 20, 20)),
    (60, one(&[week(900, 1400)], 25, 25)),
    (70, one(&[week(1200, 1630)], 20, 22)),
    (60, one(&[week(1300, 1700)], 20, 20)),
    (90, turn(&[week(700, 1500), week(900, 1700)], 35, 39)),
    (60, open(20, 39)),
];

const AFTERNOON: &[(u16, Layout)] = &[
    (250, one(&[on(MO_DO, 1200, 1600)], 16, 16)),
    (150, one(&[week(1130, 1630)], 20, 25)),
    (100, one(&[week(1200, 1500)], 15, 15)),
    (80, one(&[week(800, 1300)], 25, 25)),
    (80, one(&[week(745, 1300)], 24, 26)),
    (60, one(&[on(MO_DI_DO, 1300, 1700)], 12, 12)),
    (60, open(10, 25)),
];

const PRODUCTION: &[(u16, Layout)] = &[
    (200, turn(&[week(600, 1400), week(1400, 2200)], 37, 40)),
    (
        90,
        turn(
            &[week(600, 1400), week(1400, 2200), week(2200, 3000)],
            37,
            40,
        ),
    ),
    (180, one(&[week(600, 1400)], 35, 40)),
    (120, one(&[week(700, 1530)], 37, 40)),
    (80, one(&[week(800, 1200)], 20, 20)),
    (80, one(&[week(800, 1400)], 28, 30)),
    (60, one(&[week(700, 1200)], 25, 25)),
    (70, one(&[week(1400, 2200)], 37, 40)),
    (40, one(&[week(1700, 2100)], 20, 20)),
    (60, some(35, 40)),
    (60, open(20, 40)),
];

const WORKSHOP: &[(u16, Layout)] = &[
    (250, one(&[week(700, 1600)], 38, 40)),
    (150, one(&[week(730, 1630)], 38, 40)),
    (100, one(&[week(800, 1700)], 38, 40)),
    (80, one(&[on(MO_DO, 700, 1700)], 36, 40)),
    (80, one(&[week(800, 1200)], 20, 20)),
    (60, one(&[week(800, 1400)], 28, 30)),
    (40, one(&[week(700, 1300)], 30, 30)),
    (60, open(20, 40)),
];

const BAKERY: &[(u16, Layout)] = &[
    (200, one(&[week(530, 1300)], 35, 37)),
    (120, one(&[on(MO_SA, 530, 1130)], 30, 36)),
    (120, one(&[week(1300, 1900)], 28, 30)),
    (
        100,
        turn(&[on(MO_SA, 530, 1300), on(MO_SA, 1300, 1900)], 30, 36),
    ),
    (80, one(&[week(800, 1300)], 25, 25)),
    (70, one(&[on(SA_SO, 600, 1200)], 12, 12)),
    (60, one(&[on(MO_SA, 200, 900)], 38, 40)),
    (50, some(20, 38)),
    (60, open(15, 38)),
];

const SHOP: &[(u16, Layout)] = &[
    (
        180,
        turn(&[on(MO_SA, 800, 1400), on(MO_SA, 1400, 2000)], 25, 36),
    ),
    (120, one(&[week(800, 1300)], 20, 25)),
    (100, one(&[week(900, 1800)], 37, 40)),
    (90, one(&[week(900, 1400)], 20, 25)),
    (80, one(&[week(1400, 2000)], 25, 30)),
    (80, one(&[week(600, 1000)], 20, 20)),
    (60, one(&[on(MO_SA, 800, 1300)], 25, 30)),
    (60, one(&[on(&[Thu, Fri, Sat], 1200, 2000)], 22, 24)),
    (60, some(20, 38)),
    (70, open(15, 38)),
];

const OFFICE: &[(u16, Layout)] = &[
    (220, one(&[week(800, 1700)], 38, 40)),
    (130, one(&[week(900, 1700)], 35, 38)),
    (130, one(&[week(800, 1200)], 20, 20)),
    (110, one(&[week(800, 1300)], 25, 25)),
    (90, one(&[week(800, 1400)], 30, 30)),
    (60, one(&[on(MO_DO, 800, 1600)], 30, 32)),
    (60, one(&[week(1300, 1700)], 20, 20)),
    (40, one(&[week(900, 1500)], 28, 30)),
    (100, open(20, 40)),
];

const KITCHEN: &[(u16, Layout)] = &[
    (150, one(&[week(800, 1400)], 25, 30)),
    (100, one(&[week(1000, 1500)], 25, 25)),
    (
        120,
        turn(&[on(MI_SO, 1000, 1800), on(MI_SO, 1500, 2300)], 35, 40),
    ),
    (90, one(&[on(MI_SO, 1600, 2300)], 30, 35)),
    (80, one(&[week(1100, 1500)], 20, 20)),
    (80, one(&[on(FR_SO, 1100, 2000)], 24, 27)),
    (60, one(&[week(600, 1400)], 35, 39)),
    (70, some(20, 40)),
    (60, open(15, 40)),
];

const HOTEL: &[(u16, Layout)] = &[
    (220, one(&[week(800, 1400)], 25, 30)),
    (120, one(&[on(ALL, 800, 1400)], 25, 30)),
    (90, one(&[week(900, 1300)], 20, 20)),
    (60, one(&[week(800, 1300)], 25, 25)),
    (
        100,
        turn(&[on(ALL, 630, 1500), on(ALL, 1400, 2230)], 35, 40),
    ),
    (50, one(&[on(ALL, 2200, 3030)], 35, 40)),
    (70, one(&[on(SA_SO, 800, 1500)], 14, 14)),
    (60, open(20, 40)),
];

const CLEANING: &[(u16, Layout)] = &[
    (200, one(&[week(500, 800)], 15, 15)),
    (180, one(&[week(1700, 2100)], 20, 20)),
    (170, one(&[week(800, 1300)], 25, 25)),
    (90, one(&[week(800, 1200)], 20, 20)),
    (70, one(&[week(600, 900)], 15, 15)),
    (60, one(&[week(1400, 1800)], 20, 20)),
    (60, one(&[week(700, 1530)], 38, 40)),
    (60, one(&[on(MO_SA, 600, 800)], 12, 12)),
    (50, one(&[week(500, 800), week(1700, 2000)], 15, 15)),
    (50, open(12, 30)),
];

const LOGISTICS: &[(u16, Layout)] = &[
    (200, turn(&[week(600, 1400), week(1400, 2200)], 37, 40)),
    (150, one(&[week(600, 1400)], 35, 40)),
    (90, one(&[week(800, 1630)], 38, 40)),
    (80, one(&[week(800, 1200)], 20, 20)),
    (80, one(&[week(900, 1400)], 25, 25)),
    (80, one(&[week(2200, 3000)], 35, 38)),
    (70, one(&[on(MO_SA, 600, 1200)], 30, 36)),
    (60, one(&[week(1700, 2100)], 20, 20)),
    (60, some(35, 40)),
    (50, open(20, 40)),
];

const SECURITY: &[(u16, Layout)] = &[
    (
        200,
        turn(
            &[on(ALL, 600, 1400), on(ALL, 1400, 2200), on(ALL, 2200, 3000)],
            38,
            40,
        ),
    ),
    (150, one(&[on(ALL, 2200, 3000)], 35, 40)),
    (120, one(&[week(700, 1500)], 35, 40)),
    (100, one(&[on(SA_SO, 800, 1800)], 16, 20)),
    (80, some(30, 40)),
    (60, open(20, 40)),
];

const TUITION: &[(u16, Layout)] = &[
    (200, one(&[week(830, 1245)], 20, 21)),
    (150, one(&[week(1300, 1700)], 20, 20)),
    (120, one(&[on(MO_MI_FR, 1730, 2045)], 9, 9)),
    (100, one(&[on(DI_DO, 1400, 1800)], 8, 8)),
    (80, one(&[on(SA, 900, 1400)], 5, 5)),
    (100, open(12, 30)),
];

/// Layouts of few hours; Minijobs of every branch take one of them.
pub(crate) const MINIJOBS: &[(u16, Layout)] = &[
    (200, one(&[on(MO_MI_FR, 1700, 2000)], 9, 9)),
    (180, one(&[on(SA, 800, 1600)], 8, 8)),
    (150, one(&[week(600, 730)], 7, 7)),
    (150, one(&[week(800, 945)], 8, 8)),
    (120, one(&[on(DI_DO, 1300, 1700)], 8, 8)),
    (100, one(&[on(SA_SO, 900, 1300)], 8, 8)),
    (100, open(6, 6)),
];

/// Twelve hours a week: more than a Minijob pays for (PY-2).
pub(crate) const TOO_LONG_FOR_A_MINIJOB: Layout = one(&[week(800, 1030)], 12, 12);

/// An early and a late shift in turn.
pub(crate) const EARLY_AND_LATE: Layout = turn(&[week(600, 1400), week(1330, 2130)], 35, 39);
