//! Hours of the day and days of the week, in minutes.

/// The minutes of a day.
pub const MINUTES_PER_DAY: u16 = 24 * 60;
/// The minutes of a week.
pub const MINUTES_PER_WEEK: u16 = 7 * MINUTES_PER_DAY;

/// A day of the week; weeks start on Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Day {
    /// Monday.
    Mon = 0,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Day {
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [
        Self::Mon,
        Self::Tue,
        Self::Wed,
        Self::Thu,
        Self::Fri,
        Self::Sat,
        Self::Sun,
    ];
}

/// A set of days of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Days(u8);

impl Days {
    /// Monday to Friday, the days of a shift that names none.
    pub const WORKDAYS: Self = Self(0b001_1111);
    /// Saturday and Sunday.
    pub const WEEKEND: Self = Self(0b110_0000);
    /// The whole week.
    pub const ALL: Self = Self(0b111_1111);

    /// The same set with one day more.
    pub fn with(self, day: Day) -> Self {
        Self(self.0 | 1 << day as u8)
    }

    /// Whether the day belongs to the set.
    pub fn contains(self, day: Day) -> bool {
        self.0 & (1 << day as u8) != 0
    }

    /// The days of the set, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Day> {
        Day::ALL.into_iter().filter(move |day| self.contains(*day))
    }

    /// How many days the set has, 0 to 7.
    pub fn count(self) -> u16 {
        self.0.count_ones() as u16
    }

    /// Whether the set has no day.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Day> for Days {
    fn from_iter<I: IntoIterator<Item = Day>>(days: I) -> Self {
        days.into_iter().fold(Self::default(), Self::with)
    }
}

/// A span of one day, half-open, in minutes since that day's midnight.
///
/// `from` lies in 0…1439 and `to` in `from+1`…1440 for windows; a shift may reach into the next
/// day, with `to` up to 2879.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First minute.
    pub from: u16,
    /// The minute after the last one.
    pub to: u16,
}

impl Span {
    /// Returns the span, or `None` when it is empty, starts after midnight's end or is longer than
    /// a day.
    pub fn new(from: u16, to: u16) -> Option<Self> {
        let usable = from < MINUTES_PER_DAY && to > from && to - from <= MINUTES_PER_DAY;
        usable.then_some(Self { from, to })
    }

    /// Its length in minutes.
    pub fn minutes(self) -> u16 {
        self.to - self.from
    }
}

/// Hours of a week: for each weekday, Monday first, its spans in order, not overlapping and not
/// touching.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct WeekWindows([Vec<Span>; 7]);

impl WeekWindows {
    /// No hour at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// Every hour of the week.
    pub fn always() -> Self {
        Self::on(
            Days::ALL,
            Span {
                from: 0,
                to: MINUTES_PER_DAY,
            },
        )
    }

    /// The same span on each of these days.
    pub fn on(days: Days, span: Span) -> Self {
        let mut windows = Self::none();
        for day in days.iter() {
            windows.add(day, span);
        }
        windows
    }

    /// Adds a span of one day, joined with what it overlaps or touches.
    ///
    /// A part past midnight goes to the next day (from Sunday to Monday).
    pub fn add(&mut self, day: Day, span: Span) {
        let end = span.to.min(MINUTES_PER_DAY);
        self.join(
            day,
            Span {
                from: span.from,
                to: end,
            },
        );
        if span.to > MINUTES_PER_DAY {
            let next = Day::ALL[(day as usize + 1) % 7];
            self.join(
                next,
                Span {
                    from: 0,
                    to: span.to - MINUTES_PER_DAY,
                },
            );
        }
    }

    fn join(&mut self, day: Day, span: Span) {
        let spans = &mut self.0[day as usize];
        spans.push(span);
        spans.sort_unstable();
        let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans.drain(..) {
            match joined.last_mut() {
                Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
                _ => joined.push(span),
            }
        }
        *spans = joined;
    }

    /// The spans of one day in order.
    pub fn of(&self, day: Day) -> &[Span] {
        &self.0[day as usize]
    }

    /// Every span with its day, Monday first.
    pub fn iter(&self) -> impl Iterator<Item = (Day, Span)> + '_ {
        Day::ALL
            .into_iter()
            .flat_map(move |day| self.of(day).iter().map(move |span| (day, *span)))
    }

    /// Whether no hour is named.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: u16, to: u16) -> Span {
        Span::new(from, to).expect("the test's span is valid")
    }

    #[test]
    fn windows_that_touch_are_joined() {
        let mut windows = WeekWindows::on(Days::WORKDAYS, span(480, 720));
        windows.add(Day::Mon, span(720, 840));
        assert_eq!(windows.of(Day::Mon), [span(480, 840)]);
        assert_eq!(windows.of(Day::Tue), [span(480, 720)]);
    }

    #[test]
    fn a_span_past_midnight_goes_on_the_next_day() {
        let windows = WeekWindows::on(Days::default().with(Day::Sun), span(21 * 60, 30 * 60));
        assert_eq!(windows.of(Day::Sun), [span(1260, 1440)]);
        assert_eq!(windows.of(Day::Mon), [span(0, 360)]);
    }
}
