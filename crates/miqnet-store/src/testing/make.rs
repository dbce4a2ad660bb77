//! Keys, times and audit entries for tests: the same ones each time.

use jiff::Timestamp;

use crate::audit::{Ending, Entry};
use crate::key::Key;

/// Makes keys that follow one another.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    n_made: u64,
}

impl Keys {
    /// Makes keys that follow after `n_made` others.
    pub fn starting_at(n_made: u64) -> Self {
        Self { n_made }
    }

    /// The next key. Keys of one maker are ordered as they were made.
    pub fn make<K: Key>(&mut self) -> K {
        self.n_made += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.n_made.to_be_bytes());
        let builder = uuid::Builder::from_unix_timestamp_millis(self.n_made, &random);
        K::from_uuid(builder.into_uuid())
    }
}

/// A time of the tests: so many seconds after noon of 26 November 2026, UTC.
pub fn moment(seconds: i64) -> Timestamp {
    const NOON: i64 = 1_795_694_400;
    Timestamp::from_second(NOON + seconds).expect("a test stays near its day")
}

/// An audit entry that tells of `action`.
pub fn entry(action: &str) -> Entry {
    Entry {
        county: None,
        principal: "system".to_owned(),
        action: action.to_owned(),
        object_kind: "test".to_owned(),
        object_key: String::new(),
        ending: Ending::Done,
        request_id: "r-1".to_owned(),
        purpose: "test".to_owned(),
        fields: String::new(),
    }
}
