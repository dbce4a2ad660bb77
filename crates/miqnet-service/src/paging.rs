//! Lists in parts: how many, and after which entry. The place in a list is handed out as a cursor,
//! which goes on only where it was given: in the same list, with the same filters, for the same
//! caller.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use jiff::Timestamp;
use miqnet_store::{After, Key, Kind, Limit, Page, Record};
use utoipa::IntoParams;
use uuid::Uuid;

use crate::desk::Desk;
use crate::query::Query;
use crate::setting::number;

/// How many bytes of a cursor show that it is ours.
const MARK: usize = 16;

/// Which part of a list is asked for, as the contract describes it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct PageParams {
    /// The most entries that are answered.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// The `next` of the page before.
    cursor: Option<String>,
}

/// In which order a list of records comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// As they were made.
    Made,
    /// By the outside's id, bytewise.
    External,
    /// By the time of the last change.
    Changed,
}

/// Which part of a list is asked for.
pub(crate) struct Paging {
    /// How many entries.
    pub(crate) limit: Limit,
    binding: Vec<u8>,
    place: Option<Vec<u8>>,
}

impl Paging {
    /// Takes `limit` and `cursor`.
    pub(crate) fn take(query: &mut Query, desk: &Desk) -> Self {
        let limit = number(query, "limit", 1, Limit::MAX);
        let limit = limit.and_then(|n| Limit::new(n).ok()).unwrap_or_default();
        let binding = desk.list_binding();
        let place = query.take("cursor", &["the cursor of the page before"], |text| {
            open(desk, &binding, text)
        });
        Self {
            limit,
            binding,
            place,
        }
    }

    /// The place after which the list goes on, in this module's bytes; none at its beginning.
    pub(crate) fn place(&self) -> Option<&[u8]> {
        self.place.as_deref()
    }

    /// The cursor of a place.
    pub(crate) fn cursor(&self, desk: &Desk, place: &[u8]) -> String {
        let mark = desk.vault().mark(&[&self.binding, place]);
        BASE64.encode([place, &mark].concat())
    }

    /// The key after which a list in the order of keys goes on.
    pub(crate) fn after_key<K: Key>(&self) -> Option<K> {
        self.place().and_then(key_of)
    }

    /// The cursor of the page after this one in such a list, if there is one.
    pub(crate) fn next_key<T, K: Key>(
        &self,
        desk: &Desk,
        page: &Page<T>,
        key: impl Fn(&T) -> K,
    ) -> Option<String> {
        let last = page.entries.last().filter(|_| page.more)?;
        Some(self.cursor(desk, key(last).uuid().as_bytes()))
    }

    /// The place after which a list of records goes on.
    pub(crate) fn after<K: Key>(&self, order: Order) -> After<K> {
        let place = self.place();
        match order {
            Order::Made => After::Key(self.after_key()),
            Order::External => {
                After::External(place.and_then(|it| String::from_utf8(it.to_vec()).ok()))
            }
            Order::Changed => After::Changed(place.and_then(|it| {
                let (micros, key) = it.split_at_checked(8)?;
                let micros = i64::from_be_bytes(micros.try_into().ok()?);
                Some((Timestamp::from_microsecond(micros).ok()?, key_of(key)?))
            })),
        }
    }

    /// The cursor of the page after this one, if there is one.
    pub(crate) fn next<K: Kind>(
        &self,
        desk: &Desk,
        order: Order,
        page: &Page<Record<K>>,
    ) -> Option<String> {
        let last = page.entries.last().filter(|_| page.more)?;
        let key = last.key.uuid().into_bytes();
        let place = match order {
            Order::Made => key.to_vec(),
            Order::External => miqnet_store::record::External::as_str(&last.external).into(),
            Order::Changed => {
                let micros = last.changed_at.as_microsecond().to_be_bytes();
                [&micros[..], &key].concat()
            }
        };
        Some(self.cursor(desk, &place))
    }
}

fn key_of<K: Key>(bytes: &[u8]) -> Option<K> {
    Uuid::from_slice(bytes).ok().map(K::from_uuid)
}

fn open(desk: &Desk, binding: &[u8], text: &str) -> Option<Vec<u8>> {
    let mut bytes = BASE64.decode(text).ok()?;
    let mark = bytes.split_off(bytes.len().checked_sub(MARK)?);
    // Whoever can try marks one by one has a caller's name already; the time of this comparison
    // tells nothing worth having, and is the same anyway.
    let known = desk.vault().mark(&[binding, &bytes]);
    let differs = known.iter().zip(&mark).fold(0, |all, (a, b)| all | (a ^ b));
    (differs == 0).then_some(bytes)
}
