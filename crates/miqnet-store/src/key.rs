//! How records are named inside, and what a moment is.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

/// A text is not the id of a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id is a UUID in its usual form with hyphens")]
pub struct InvalidKey;

/// The name of a record, as opposed to the name that the outside gave it.
pub trait Key: Copy + Eq + Ord + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// The key of a UUID that came from the database.
    fn from_uuid(uuid: Uuid) -> Self;
    /// The UUID.
    fn uuid(self) -> Uuid;
    /// Makes a key from the time and 10 random bytes, of which 74 bits are used.
    fn new(at: Timestamp, random: [u8; 10]) -> Self {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        Self::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        ///
        /// A UUID of version 7, ordered by the millisecond in which it was made and then by
        /// chance.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl Key for $name {
            fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidKey;

            /// Reads the usual form with hyphens, in either case, and no other.
            fn from_str(text: &str) -> Result<Self, InvalidKey> {
                if text.len() != 36 {
                    return Err(InvalidKey);
                }
                Uuid::try_parse(text).map(Self).map_err(|_| InvalidKey)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )* };
}

keys! {
    /// Names a county, the organisation that owns records.
    CountyKey,
    /// Names a candidate.
    CandidateKey,
    /// Names an employer.
    EmployerKey,
    /// Names a vacancy.
    VacancyKey,
    /// Names a job fair.
    FairKey,
    /// Names a match run.
    RunKey,
    /// Names a timetable.
    TimetableKey,
    /// Names a user.
    UserKey,
    /// Names an API key (not its secret).
    ApiKeyKey,
    /// Names the holder of tokens of a county's own provider.
    HolderKey,
    /// Names one attempt to carry out a request that is carried out once.
    ClaimKey,
}

/// Names whoever asks: a user, an API key, or somebody whom a county's own provider vouches for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrincipalKey {
    /// A person who signed in.
    User(UserKey),
    /// Another system.
    ApiKey(ApiKeyKey),
    /// The holder of a token, who has no row here.
    Holder(HolderKey),
}

impl PrincipalKey {
    pub(crate) fn uuid(self) -> Uuid {
        match self {
            Self::User(key) => key.uuid(),
            Self::ApiKey(key) => key.uuid(),
            Self::Holder(key) => key.uuid(),
        }
    }
}

impl fmt::Display for PrincipalKey {
    /// Writes `user:`, `api_key:` or `holder:` and the key, as audit entries have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(key) => write!(f, "user:{key}"),
            Self::ApiKey(key) => write!(f, "api_key:{key}"),
            Self::Holder(key) => write!(f, "holder:{key}"),
        }
    }
}

impl HolderKey {
    /// The key of whoever that provider calls that: the same one each time, a UUID of version 8
    /// made of a hash. Nobody reads the name back from it without knowing it.
    pub fn of(issuer: &str, subject: &str) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("miqnet holder of a token");
        hasher.update(&(issuer.len() as u64).to_le_bytes());
        hasher.update(issuer.as_bytes());
        hasher.update(subject.as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }
}

/// Returns the time as the store keeps it, in whole microseconds since 1970, rounded down.
pub(crate) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_ordered_by_time() {
        let at = |millis| Timestamp::from_millisecond(millis).expect("a time of the test");
        let early = CandidateKey::new(at(1_000), [0xff; 10]);
        let late = CandidateKey::new(at(1_001), [0; 10]);
        assert!(early < late);
        assert_eq!(early.uuid().get_version_num(), 7);
    }

    #[test]
    fn only_the_usual_form_is_a_key() {
        let text = "0190a5e0-7d3c-7f00-8000-0123456789ab";
        assert_eq!(
            text.parse().map(|key: VacancyKey| key.to_string()),
            Ok(text.to_owned())
        );
        for wrong in [
            "",
            "0190a5e07d3c7f0080000123456789ab",
            "{0190a5e0-7d3c-7f00-8000-0123456789ab}",
            "../../../../../../../../../../../../etc",
        ] {
            assert_eq!(wrong.parse::<VacancyKey>(), Err(InvalidKey), "{wrong}");
        }
    }
}
