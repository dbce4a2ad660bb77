//! Secrets that the service makes: keys of systems and tokens of sessions, shown once and kept as
//! hashes.
//!
//! A secret is a prefix that scanners of leaks recognise, random characters, and a check sum, so
//! that a mistyped secret costs no look-up.

use std::fmt;

use miqnet_store::Digest;

use crate::clock::Entropy;

/// The characters of a secret: they survive a double click and a line break.
const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// How many characters the check sum has.
const CHECK: usize = 6;

/// What a secret is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretKind {
    /// A key of a system.
    ApiKey,
    /// The token of a session, for operations.
    Session,
    /// The cookie of a session, for the page of the contract.
    Cookie,
}

impl SecretKind {
    const ALL: [Self; 3] = [Self::ApiKey, Self::Session, Self::Cookie];

    /// What a secret of this kind begins with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::ApiKey => "miq_live_",
            Self::Session => "miq_session_",
            Self::Cookie => "miq_cookie_",
        }
    }

    /// How many random characters it has: 32 of 62 are 190 bits, 43 are 256.
    fn random_characters(self) -> usize {
        match self {
            Self::ApiKey => 32,
            Self::Session | Self::Cookie => 43,
        }
    }
}

/// A secret. Its debug form shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret {
    kind: SecretKind,
    text: String,
}

impl Secret {
    /// Makes a new secret.
    pub fn make(kind: SecretKind, entropy: &dyn Entropy) -> Self {
        let mut text = kind.prefix().to_owned();
        let length = text.len() + kind.random_characters();
        let mut bytes = [0; 64];
        while text.len() < length {
            entropy.fill(&mut bytes);
            // A byte beyond a multiple of 62 would make some characters likelier than others.
            let even = bytes.iter().filter(|byte| **byte < 248);
            for byte in even.take(length - text.len()) {
                text.push(char::from(ALPHABET[usize::from(byte % 62)]));
            }
        }
        let check = check_sum(&text);
        Self {
            kind,
            text: text + &check,
        }
    }

    /// The secret that this text is; none where it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let kind = SecretKind::ALL
            .into_iter()
            .find(|kind| text.starts_with(kind.prefix()))?;
        let length = kind.prefix().len() + kind.random_characters() + CHECK;
        let is_plain = text
            .bytes()
            .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
        if text.len() != length || !is_plain {
            return None;
        }
        let (body, check) = text.split_at(length - CHECK);
        (check_sum(body) == check).then(|| Self {
            kind,
            text: text.to_owned(),
        })
    }

    /// What it is for.
    pub fn kind(&self) -> SecretKind {
        self.kind
    }

    /// The secret itself, to be handed over once.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The SHA-256 hash by which it is found. A slow hash is of no use here: nobody guesses 190
    /// random bits.
    pub fn hash(&self) -> Digest {
        let hash = ring::digest::digest(&ring::digest::SHA256, self.text.as_bytes());
        let bytes = hash.as_ref().try_into();
        Digest::from_bytes(bytes.expect("SHA-256 has 32 bytes"))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Secret({:?})", self.kind)
    }
}

fn check_sum(text: &str) -> String {
    let hash = blake3::hash(text.as_bytes());
    hash.as_bytes()[..CHECK]
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 62)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemEntropy;

    #[test]
    fn a_secret_is_read_back_and_a_mistyped_one_is_not() {
        for kind in SecretKind::ALL {
            let secret = Secret::make(kind, &SystemEntropy::default());
            let text = secret.expose();
            assert_eq!(Secret::parse(text), Some(secret.clone()));
            let mistyped = format!(
                "{}{}",
                &text[..20],
                if &text[20..21] == "x" { "y" } else { "x" }
            );
            let mistyped = mistyped + &text[21..];
            for wrong in [
                &mistyped,
                &text[1..],
                &format!("{text}0"),
                "",
                kind.prefix(),
                "miq_live_ä",
            ] {
                assert_eq!(Secret::parse(wrong), None, "{wrong}");
            }
            assert!(!format!("{secret:?}").contains(&text[12..20]));
        }
    }

    #[test]
    fn secrets_differ_and_use_the_whole_alphabet() {
        let entropy = SystemEntropy::default();
        let all: String = (0..100)
            .map(|_| Secret::make(SecretKind::ApiKey, &entropy).expose()[9..41].to_owned())
            .collect();
        let mut halves: Vec<&str> = (0..100).map(|n| &all[n * 32..(n + 1) * 32]).collect();
        halves.sort_unstable();
        halves.dedup();
        assert_eq!(halves.len(), 100);
        let used = ALPHABET
            .iter()
            .filter(|it| all.as_bytes().contains(it))
            .count();
        assert_eq!(used, 62);
    }

    #[test]
    fn the_hash_is_sha_256() {
        let secret = Secret {
            kind: SecretKind::ApiKey,
            text: "abc".to_owned(),
        };
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(secret.hash().to_string(), known);
    }
}
