//! Money in cents; decimals live at the rim.

/// An amount of euro cents with its time unit named by the field that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(pub u32);

impl Cents {
    /// Returns the monthly pay in cents for this hourly pay: hourly × weekly hours × 13/3, rounded
    /// down to a whole cent (PY-2). `weekly_minutes` is the weekly working time in minutes.
    pub fn monthly(self, weekly_minutes: u32) -> Self {
        let cents = u64::from(self.0) * u64::from(weekly_minutes) * 13 / (60 * 3);
        Self(u32::try_from(cents).unwrap_or(u32::MAX))
    }
}

/// What a vacancy pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pay {
    /// Euro cents an hour, from the lowest to the highest that is offered.
    Hourly {
        /// The lowest hourly pay.
        from: Cents,
        /// The highest hourly pay; equal to `from` where one figure is stated.
        to: Cents,
    },
    /// Euro cents a month, from the lowest to the highest that is offered.
    Monthly {
        /// The lowest monthly pay.
        from: Cents,
        /// The highest monthly pay; equal to `from` where one figure is stated.
        to: Cents,
    },
    /// Nothing is paid.
    Unpaid,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn monthly_pay_is_thirteen_thirds_of_the_weekly_pay() {
        assert_eq!(Cents(1390).monthly(10 * 60), Cents(60_233));
        assert_eq!(Cents(0).monthly(40 * 60), Cents(0));
    }
}
