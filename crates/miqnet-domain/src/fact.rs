//! Whether a thing is known, and from whom.

/// A fact that may be unknown.
///
/// `Assumed` marks a default that an importer wrote (rule TM-5, 45 minutes of travel): the engine
/// treats it like a stated value and adds a note, so that the organiser sees what was assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Fact<T> {
    /// Somebody said so.
    Stated(T),
    /// A default stands in; the organiser sees it marked.
    Assumed(T),
    /// Nobody said anything. Never the same as "no".
    #[default]
    Unknown,
}

impl<T> Fact<T> {
    /// The value, stated or assumed; `None` when it is unknown.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Stated(value) | Self::Assumed(value) => Some(value),
            Self::Unknown => None,
        }
    }

    /// Whether an importer's default stands in for the answer.
    pub fn is_assumed(&self) -> bool {
        matches!(self, Self::Assumed(_))
    }

    /// Whether nobody answered.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The same fact about another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Fact<U> {
        match self {
            Self::Stated(value) => Fact::Stated(change(value)),
            Self::Assumed(value) => Fact::Assumed(change(value)),
            Self::Unknown => Fact::Unknown,
        }
    }
}

impl<T: Copy> Fact<T> {
    /// The value, or what stands at the worst (or best) end when it is unknown.
    pub fn or(&self, end: T) -> T {
        self.value().copied().unwrap_or(end)
    }
}

impl<T> From<Option<T>> for Fact<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Self::Stated)
    }
}
