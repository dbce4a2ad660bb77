//! Whole numbers that the algorithms of this crate add and compare.

use std::fmt::Debug;
use std::ops::{Add, Neg, Sub};

/// A whole number: `i64` where sums stay small, `i128` for weights that put one level of the
/// objective before all later ones together.
pub trait Amount:
    Copy + Ord + Debug + Default + Add<Output = Self> + Sub<Output = Self> + Neg<Output = Self>
{
    /// Greater than every amount that is met; twice as much can still be stored.
    const VAST: Self;
}

impl Amount for i64 {
    const VAST: Self = i64::MAX / 4;
}

impl Amount for i128 {
    const VAST: Self = i128::MAX / 4;
}
