//! Tokens of a county's own provider: JWTs that are signed with EdDSA or ES256.
//!
//! The keys of the provider are read from a local file when the service starts, and from nowhere
//! else: the service makes no request of its own. A token names issuer, audience, end, subject, and
//! in `miqnet_role` and `miqnet_county` what somebody may do and where.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Once;

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::crypto::{CryptoProvider, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet};
use jsonwebtoken::signature::{Error as SignatureError, Verifier};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use miqnet_store::{HolderKey, PrincipalKey, Store};
use ring::signature::{ECDSA_P256_SHA256_FIXED, ED25519, UnparsedPublicKey, VerificationAlgorithm};
use serde::Deserialize;

use crate::access::Role;
use crate::principal::{Principal, Refusal};

/// A token lives no longer than this: whoever is to be shut out waits no longer either.
const LONGEST: SignedDuration = SignedDuration::from_hours(1);

/// Two clocks may differ so much.
const LEEWAY: SignedDuration = SignedDuration::from_secs(30);

/// Who may be vouched for. Administrators and an employer's people are entered here.
const ROLES: [Role; 2] = [Role::Organiser, Role::CaseManager];

/// A provider whose tokens are taken.
pub struct Provider {
    issuer: String,
    audience: String,
    keys: Vec<ProviderKey>,
}

struct ProviderKey {
    id: Option<String>,
    algorithm: Algorithm,
    key: DecodingKey,
}

#[derive(Deserialize)]
struct Claims {
    sub: String,
    iat: i64,
    exp: i64,
    #[serde(default)]
    nbf: Option<i64>,
    miqnet_role: String,
    miqnet_county: String,
}

impl Provider {
    /// Reads the keys of a provider from a JWKS file. Keys of other kinds are left out.
    ///
    /// # Errors
    /// In words, when the file cannot be read, is no JWKS or has no key of EdDSA or ES256.
    pub fn read(path: &Path, issuer: &str, audience: &str) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
        Self::parse(&text, issuer, audience)
    }

    fn parse(text: &str, issuer: &str, audience: &str) -> Result<Self, String> {
        let set: JwkSet = serde_json::from_str(text)
            .map_err(|error| format!("line {}: this is no JWKS", error.line()))?;
        let keys: Vec<ProviderKey> = set.keys.iter().filter_map(usable).collect();
        if keys.is_empty() {
            return Err("no key of EdDSA (Ed25519) or ES256 (P-256)".to_owned());
        }
        if keys.len() > 1 && keys.iter().any(|key| key.id.is_none()) {
            return Err("of several keys each needs a kid".to_owned());
        }
        verify_with_ring();
        Ok(Self {
            issuer: issuer.to_owned(),
            audience: audience.to_owned(),
            keys,
        })
    }

    /// Says whose token it is.
    pub(super) async fn find(
        &self,
        token: &str,
        store: &Store,
        now: Timestamp,
    ) -> Result<Principal, Refusal> {
        let claims = self.claims(token, now).ok_or(Refusal::Unknown)?;
        let role = Role::from_word(&claims.miqnet_role);
        let role = role
            .filter(|role| ROLES.contains(role))
            .ok_or(Refusal::Unknown)?;
        let county = store.counties().by_name(&claims.miqnet_county).await?;
        Ok(Principal {
            key: PrincipalKey::Holder(HolderKey::of(&self.issuer, &claims.sub)),
            role,
            county: Some(county.ok_or(Refusal::Unknown)?.key),
            employer: None,
            granted_fairs_only: false,
            scopes: BTreeSet::new(),
        })
    }

    /// The claims of a token that is signed, meant for this service and not over.
    fn claims(&self, token: &str, now: Timestamp) -> Option<Claims> {
        let header = decode_header(token).ok()?;
        let is_it = |key: &&ProviderKey| key.id.is_none() || key.id == header.kid;
        let key = self.keys.iter().find(is_it)?;
        // The algorithm is that of the key, whatever the token says.
        let mut wanted = Validation::new(key.algorithm);
        wanted.set_issuer(&[&self.issuer]);
        wanted.set_audience(&[&self.audience]);
        wanted.set_required_spec_claims(&["iss", "aud", "exp", "sub"]);
        // Time is an argument: it is compared below.
        wanted.validate_exp = false;
        wanted.validate_nbf = false;
        let claims: Claims = decode(token, &key.key, &wanted).ok()?.claims;
        let at = |seconds: i64| Timestamp::from_second(seconds).ok();
        let (from, until) = (at(claims.nbf.unwrap_or(claims.iat))?, at(claims.exp)?);
        let is_now = from <= now + LEEWAY && now < until + LEEWAY;
        let is_short = until.duration_since(at(claims.iat)?) <= LONGEST;
        (is_now && is_short && !claims.sub.is_empty()).then_some(claims)
    }
}

/// The key, where it is of a kind that is taken.
fn usable(key: &Jwk) -> Option<ProviderKey> {
    let algorithm = match &key.algorithm {
        AlgorithmParameters::OctetKeyPair(it) if it.curve == EllipticCurve::Ed25519 => {
            Algorithm::EdDSA
        }
        AlgorithmParameters::EllipticCurve(it) if it.curve == EllipticCurve::P256 => {
            Algorithm::ES256
        }
        _ => return None,
    };
    Some(ProviderKey {
        id: key.common.key_id.clone(),
        algorithm,
        key: DecodingKey::from_jwk(key).ok()?,
    })
}

/// Gives `jsonwebtoken` the cryptography of ring, which is in the program anyway: its own choices
/// are a library with RSA and one that needs a C compiler.
fn verify_with_ring() {
    static PROVIDER: CryptoProvider = CryptoProvider {
        signer_factory: |_, _| Err(ErrorKind::UnsupportedAlgorithm.into()),
        verifier_factory: |algorithm, key| {
            let by: &'static dyn VerificationAlgorithm = match algorithm {
                Algorithm::EdDSA => &ED25519,
                Algorithm::ES256 => &ECDSA_P256_SHA256_FIXED,
                _ => return Err(ErrorKind::UnsupportedAlgorithm.into()),
            };
            Ok(Box::new(Ring {
                algorithm: *algorithm,
                key: UnparsedPublicKey::new(by, key.try_get_as_bytes()?.to_vec()),
            }))
        },
        key_utils: KeyUtils::new_unimplemented(),
    };
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        PROVIDER
            .install_default()
            .expect("no other place installs one");
    });
}

/// Verifies signatures with ring.
struct Ring {
    algorithm: Algorithm,
    key: UnparsedPublicKey<Vec<u8>>,
}

impl Verifier<Vec<u8>> for Ring {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), SignatureError> {
        let verified = self.key.verify(message, signature);
        verified.map_err(|_| SignatureError::new())
    }
}

impl JwtVerifier for Ring {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }
}

#[cfg(test)]
mod tests;
