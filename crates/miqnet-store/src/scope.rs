//! Which records a question is about, and how many at once.

use jiff::Timestamp;

use crate::db::Value;
use crate::error::{Error, Result};
use crate::key::{CountyKey, EmployerKey, FairKey, PrincipalKey};

/// The part of the data that whoever asks may touch.
///
/// What lies outside is not there: it is not found, not listed and not changed. Each further
/// limit narrows the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    county: CountyKey,
    fair: Option<FairKey>,
    granted_to: Option<PrincipalKey>,
    employer: Option<EmployerKey>,
}

impl Scope {
    /// Everything of a county.
    pub const fn county(county: CountyKey) -> Self {
        Self {
            county,
            fair: None,
            granted_to: None,
            employer: None,
        }
    }

    /// Of that, what belongs to a fair: the fair, the employers that take part and their
    /// vacancies, the candidates that are registered, and the results of the fair.
    #[must_use]
    pub const fn of_fair(self, fair: FairKey) -> Self {
        Self {
            fair: Some(fair),
            ..self
        }
    }

    /// Of that, what belongs to any of the fairs that were granted to a user or an API key.
    #[must_use]
    pub const fn granted_to(self, principal: PrincipalKey) -> Self {
        Self {
            granted_to: Some(principal),
            ..self
        }
    }

    /// Of that, what an employer may see: itself, its vacancies, the fairs in which it takes
    /// part, and the candidates registered there who have consented. It changes no candidate, no
    /// person, no case file and no registration.
    #[must_use]
    pub const fn of_employer(self, employer: EmployerKey) -> Self {
        Self {
            employer: Some(employer),
            ..self
        }
    }

    /// The county.
    pub const fn county_key(&self) -> CountyKey {
        self.county
    }

    /// Whether it is narrowed to an employer, who may see some people and change none.
    pub(crate) const fn is_of_employer(&self) -> bool {
        self.employer.is_some()
    }

    /// The parameters `$1` to `$4` of each statement that keeps to a scope.
    pub(crate) fn values(&self) -> Vec<Value> {
        let granted_to = self.granted_to.map(PrincipalKey::uuid);
        vec![
            self.county.into(),
            self.fair.into(),
            Value::Uuid(granted_to),
            self.employer.into(),
        ]
    }
}

/// How many records a list returns at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit(i64);

impl Limit {
    /// The largest limit.
    pub const MAX: u32 = 100;

    /// A limit of 1 to [`Limit::MAX`].
    ///
    /// # Errors
    /// [`Error::Setting`] for a number outside.
    pub fn new(n: u32) -> Result<Self> {
        if (1..=Self::MAX).contains(&n) {
            Ok(Self(n.into()))
        } else {
            Err(Error::Setting("a list has 1 to 100 entries"))
        }
    }

    /// One more than asked for: whether it comes tells whether there is a next page.
    pub(crate) fn and_one(self) -> i64 {
        self.0 + 1
    }
}

impl Default for Limit {
    /// 25 records.
    fn default() -> Self {
        Self(25)
    }
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The entries, in the order of the list.
    pub entries: Vec<T>,
    /// Whether more come after the last entry.
    pub more: bool,
}

impl<T> Page<T> {
    /// Cuts off the entry that was asked for beyond the limit.
    pub(crate) fn cut(mut entries: Vec<T>, limit: Limit) -> Self {
        let n = usize::try_from(limit.0).unwrap_or(usize::MAX);
        let more = entries.len() > n;
        entries.truncate(n);
        Self { entries, more }
    }
}

/// Makes a closed set of words with its `as_str`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of])* $variant),* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word for it, in lower case, as it is kept and exchanged.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The one with that word.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.as_str() == word)
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Whether a record takes part in matching.
    Status {
        /// It does.
        Active = "active",
        /// Not for now.
        Paused = "paused",
        /// Not any more: placed, filled, over.
        Closed = "closed",
    }
}

/// The order of a list of records, and after which entry it goes on.
///
/// The place is what stands in the last entry of the page before; without one the list starts at
/// its beginning. Texts are ordered bytewise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After<K> {
    /// In the order in which they were made: by key.
    Key(Option<K>),
    /// By the outside's own id.
    External(Option<String>),
    /// By the time of the last change, then by key: what a system reads that keeps a copy.
    Changed(Option<(Timestamp, K)>),
}

impl<K> Default for After<K> {
    fn default() -> Self {
        Self::Key(None)
    }
}
