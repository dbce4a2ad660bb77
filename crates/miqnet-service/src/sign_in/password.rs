//! Passwords: what may be one, and how it is kept.
//!
//! A password is kept as an Argon2id hash that takes about 30 ms and 19 MiB on 2 shared cores: the
//! cost that OWASP names. Two are made at a time, so that a flood of tries takes memory for two.

use std::fmt;
use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

use crate::clock::Entropy;

/// Memory in KiB, rounds and lanes of a hash.
const COST: (u32, u32, u32) = (19_456, 2, 1);

/// How many hashes are made at a time.
const AT_ONCE: usize = 2;

/// How many characters a password has.
const LENGTH: std::ops::RangeInclusive<usize> = 12..=128;

/// Fewer different characters are no password, however often they come.
const LEAST_DIFFERENT: usize = 5;

/// What is tried first, one a line, in lower case: of the 30,000 commonest leaked passwords that zxcvbn
/// (Dropbox, MIT licence) lists, those that the rules about characters let through, and their German and
/// Ukrainian likes.
const COMMON: &str = include_str!("common_passwords.txt");

/// A password that may be one, in composed form. Its debug form shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a text is no password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordFault {
    /// It is too short or too long.
    #[error("a password has 12 to 128 characters")]
    Length,
    /// It repeats a few characters.
    #[error("a password has 5 different characters or more")]
    Uniform,
    /// It holds the login.
    #[error("a password does not hold the login")]
    Login,
    /// It is among what is tried first.
    #[error("this password is one of the commonest; put some unrelated words together")]
    Common,
}

impl Password {
    /// The password of this text for the user of that login.
    ///
    /// # Errors
    /// The first [`PasswordFault`].
    pub fn new(text: &str, login: &str) -> Result<Self, PasswordFault> {
        let text: String = text.nfc().collect();
        if !LENGTH.contains(&text.chars().count()) {
            return Err(PasswordFault::Length);
        }
        let different: std::collections::BTreeSet<char> = text.chars().collect();
        if different.len() < LEAST_DIFFERENT {
            return Err(PasswordFault::Uniform);
        }
        let plain = text.to_lowercase();
        if !login.is_empty() && plain.contains(&login.to_lowercase()) {
            return Err(PasswordFault::Login);
        }
        if COMMON.lines().any(|common| common == plain) {
            return Err(PasswordFault::Common);
        }
        Ok(Self(text))
    }

    /// The hash by which it is kept, with a salt of its own. Takes about 30 ms.
    pub fn hash(&self, entropy: &dyn Entropy) -> String {
        hash(self.0.as_bytes(), entropy)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Password(…)")
    }
}

/// Compares passwords with hashes, two at a time and away from the threads that answer requests.
pub(crate) struct Passwords {
    seats: Arc<Semaphore>,
    /// What the password of somebody unknown is compared with, so that it takes as long.
    nobodys: Arc<str>,
}

impl Passwords {
    pub(crate) fn new(entropy: &dyn Entropy) -> Self {
        let mut secret = [0; 32];
        entropy.fill(&mut secret);
        Self {
            seats: Arc::new(Semaphore::new(AT_ONCE)),
            nobodys: hash(&secret, entropy).into(),
        }
    }

    /// Whether the text is the password of that hash; never where there is no hash, after the same
    /// time.
    pub(crate) async fn verify(&self, text: &str, hash: Option<&str>) -> bool {
        let text: String = text.nfc().collect();
        let kept: Arc<str> = hash.map_or_else(|| Arc::clone(&self.nobodys), Arc::from);
        let seats = Arc::clone(&self.seats);
        let Ok(seat) = seats.acquire_owned().await else {
            return false;
        };
        let compared = tokio::task::spawn_blocking(move || {
            let fits = verify(text.as_bytes(), &kept);
            drop(seat);
            fits
        });
        compared.await.unwrap_or(false) && hash.is_some()
    }
}

fn hash(text: &[u8], entropy: &dyn Entropy) -> String {
    let mut salt = [0; 16];
    entropy.fill(&mut salt);
    let hash: PasswordHash = argon2()
        .hash_password_with_salt(text, &salt)
        .expect("length of salt and cost are allowed");
    hash.to_string()
}

fn verify(text: &[u8], kept: &str) -> bool {
    let Ok(kept) = PasswordHash::new(kept) else {
        return false;
    };
    argon2().verify_password(text, &kept).is_ok()
}

fn argon2() -> Argon2<'static> {
    let (memory, rounds, lanes) = COST;
    let params = Params::new(memory, rounds, lanes, None);
    let params = params.expect("the cost is within the limits of Argon2");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemEntropy;

    #[test]
    fn a_password_is_long_and_is_not_the_login() {
        let of = |text: &str| Password::new(text, "Olena").map(|_| ());
        assert_eq!(of("Gelbe Tür 44"), Ok(()));
        assert_eq!(of("Gelbe Tür 4"), Err(PasswordFault::Length));
        assert_eq!(of(&"Gelbe Tür 4".repeat(12)), Err(PasswordFault::Length));
        assert_eq!(of("abababababab"), Err(PasswordFault::Uniform));
        assert_eq!(of("meine OLENA 2026"), Err(PasswordFault::Login));
        for common in ["Passwort1234", "qwertyuiop12345", "1qaz2wsx3edc"] {
            assert_eq!(of(common), Err(PasswordFault::Common), "{common}");
        }
        let password = Password::new("Gelbe Tür 44", "").expect("a password");
        assert!(!format!("{password:?}").contains("Gelbe"));
    }

    #[tokio::test]
    async fn a_hash_names_its_cost_and_knows_its_password_alone() {
        let entropy = SystemEntropy::default();
        let password = Password::new("Gelbe Tür 44", "").expect("a password");
        let hash = password.hash(&entropy);
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert_ne!(hash, password.hash(&entropy), "each has a salt of its own");
        let passwords = Passwords::new(&entropy);
        // The same letters, put together in another way.
        assert!(passwords.verify("Gelbe Tu\u{308}r 44", Some(&hash)).await);
        assert!(!passwords.verify("gelbe Tür 44", Some(&hash)).await);
        assert!(!passwords.verify("Gelbe Tür 44", None).await);
        assert!(!passwords.verify("Gelbe Tür 44", Some("no hash")).await);
    }
}
