//! What a firm says of itself, as far as funding asks for it.

use miqnet_domain::Fact;

use crate::code::codes;

codes! {
    /// How many people a firm employs; who works part time counts in part (FD-9).
    StaffBand {
        /// Fewer than 50.
        Under50 = "under_50",
        /// 50 to 499.
        From50To499 = "50_to_499",
        /// 500 and more.
        From500 = "500_or_more",
    }
}

/// The facts of a firm for one pair; each may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Firm {
    /// How many people it employs.
    pub staff: Fact<StaffBand>,
    /// Whether it employed this person for more than three months within four years (FD-1).
    pub employed_her_before: Fact<bool>,
    /// Whether the start needs a longer induction than usual (FD-1).
    pub needs_induction: Fact<bool>,
    /// Whether it plans a certified course for her, more than a course of language (FD-9).
    pub certified_course: Fact<bool>,
}
