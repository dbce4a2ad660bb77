//! Tokens that are right, and every way in which one can be wrong.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _,
};
use serde_json::{Value, json};

use super::*;
use crate::testing::TestApp;

/// A provider of the test, with a key of each kind.
struct Signer {
    ed: Ed25519KeyPair,
    ec: EcdsaKeyPair,
}

impl Signer {
    fn new() -> Self {
        let random = SystemRandom::new();
        let by = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let ed = Ed25519KeyPair::generate_pkcs8(&random).expect("a key");
        let ec = EcdsaKeyPair::generate_pkcs8(by, &random).expect("a key");
        Self {
            ed: Ed25519KeyPair::from_pkcs8(ed.as_ref()).expect("a key"),
            ec: EcdsaKeyPair::from_pkcs8(by, ec.as_ref(), &random).expect("a key"),
        }
    }

    fn keys(&self) -> Value {
        let point = self.ec.public_key().as_ref();
        json!({"keys": [
            {"kty": "OKP", "crv": "Ed25519", "kid": "ed", "alg": "EdDSA", "use": "sig",
             "x": BASE64.encode(self.ed.public_key().as_ref())},
            {"kty": "EC", "crv": "P-256", "kid": "ec", "alg": "ES256", "use": "sig",
             "x": BASE64.encode(&point[1..33]), "y": BASE64.encode(&point[33..])},
            {"kty": "RSA", "kid": "rsa", "alg": "RS256", "use": "sig", "n": "AQAB", "e": "AQAB"},
        ]})
    }

    fn sign(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| BASE64.encode(value.to_string());
        let message = format!("{}.{}", part(header), part(claims));
        let signature = match header["kid"].as_str() {
            Some("ec") => {
                let signed = self.ec.sign(&SystemRandom::new(), message.as_bytes());
                signed.expect("a signature").as_ref().to_vec()
            }
            _ => self.ed.sign(message.as_bytes()).as_ref().to_vec(),
        };
        format!("{message}.{}", BASE64.encode(signature))
    }
}

const NOW: i64 = 1_796_126_400;

fn claims() -> Value {
    json!({
        "iss": "https://login.kreis.example", "aud": "miqnet", "sub": "4711",
        "iat": NOW - 60, "exp": NOW + 600,
        "miqnet_role": "case_manager", "miqnet_county": "Böblingen",
    })
}

fn provider(signer: &Signer) -> Provider {
    let keys = signer.keys().to_string();
    Provider::parse(&keys, "https://login.kreis.example", "miqnet").expect("two keys")
}

fn ed() -> Value {
    json!({"alg": "EdDSA", "typ": "JWT", "kid": "ed"})
}

fn taken(provider: &Provider, token: &str) -> bool {
    let now = Timestamp::from_second(NOW).expect("a time");
    provider.claims(token, now).is_some()
}

#[test]
fn a_token_of_either_kind_is_taken() {
    let signer = Signer::new();
    let provider = provider(&signer);
    assert!(taken(&provider, &signer.sign(&ed(), &claims())));
    let ec = json!({"alg": "ES256", "typ": "JWT", "kid": "ec"});
    assert!(taken(&provider, &signer.sign(&ec, &claims())));
}

#[test]
fn a_token_that_is_wrong_in_one_thing_is_not_taken() {
    let signer = Signer::new();
    let provider = provider(&signer);
    let with = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        signer.sign(&ed(), &claims)
    };
    assert!(taken(&provider, &with("aud", json!(["other", "miqnet"]))));
    for (name, value) in [
        ("iss", json!("https://elsewhere.example")),
        ("aud", json!("other")),
        ("aud", Value::Null),
        ("exp", json!(NOW - 31)),
        ("exp", json!("later")),
        ("exp", Value::Null),
        ("exp", json!(NOW + 3_600)),
        ("nbf", json!(NOW + 31)),
        ("iat", json!(NOW + 31)),
        ("iat", Value::Null),
        ("sub", json!("")),
        ("sub", Value::Null),
    ] {
        assert!(
            !taken(&provider, &with(name, value.clone())),
            "{name} = {value}"
        );
    }
}

#[test]
fn a_signature_of_somebody_else_or_of_another_kind_is_not_taken() {
    let signer = Signer::new();
    let provider = provider(&signer);
    let right = signer.sign(&ed(), &claims());
    assert!(!taken(&provider, &Signer::new().sign(&ed(), &claims())));
    for header in [
        json!({"alg": "none", "kid": "ed"}),
        json!({"alg": "HS256", "kid": "ed"}),
        json!({"alg": "ES256", "kid": "ed"}),
        json!({"alg": "EdDSA", "kid": "ec"}),
        json!({"alg": "EdDSA", "kid": "rsa"}),
        json!({"alg": "EdDSA"}),
    ] {
        assert!(
            !taken(&provider, &signer.sign(&header, &claims())),
            "{header}"
        );
    }
    let (message, _) = right.rsplit_once('.').expect("three parts");
    assert!(!taken(&provider, &format!("{message}.")));
    assert!(!taken(&provider, message));
    let mut other = claims();
    other["miqnet_role"] = json!("organiser");
    let other = signer.sign(&ed(), &other);
    let claims = other.split('.').nth(1).expect("three parts");
    let parts: Vec<&str> = right.split('.').collect();
    let mixed = format!("{}.{claims}.{}", parts[0], parts[2]);
    assert!(!taken(&provider, &mixed));
}

#[test]
fn a_file_without_a_key_that_is_taken_is_told() {
    let said = |text: &str| Provider::parse(text, "i", "a").err().expect("a fault");
    assert!(said("{").contains("no JWKS"));
    assert!(said(r#"{"keys": []}"#).contains("no key"));
    let rsa = json!({"keys": [Signer::new().keys()["keys"][2]]}).to_string();
    assert!(said(&rsa).contains("no key"));
    let mut keys = Signer::new().keys();
    keys["keys"][0]
        .as_object_mut()
        .expect("a key")
        .remove("kid");
    assert!(said(&keys.to_string()).contains("kid"));
}

#[test]
fn role_and_county_are_those_of_the_token_where_they_are_known() {
    let signer = Signer::new();
    let provider = provider(&signer);
    let app = TestApp::start();
    let find = |role: &str, county: &str| {
        let mut claims = claims();
        claims["miqnet_role"] = json!(role);
        claims["miqnet_county"] = json!(county);
        let token = signer.sign(&ed(), &claims);
        let now = Timestamp::from_second(NOW).expect("a time");
        app.look(async |store| provider.find(&token, store, now).await)
    };
    let found = find("case_manager", "Böblingen").expect("somebody");
    assert_eq!(
        (found.role, found.county),
        (Role::CaseManager, Some(app.stage.here))
    );
    let holder = HolderKey::of("https://login.kreis.example", "4711");
    assert_eq!(found.key, PrincipalKey::Holder(holder));
    assert_eq!(
        find("organiser", "Calw").map(|it| it.county),
        Ok(Some(app.stage.there))
    );
    for (role, county) in [
        ("admin", "Böblingen"),
        ("employer", "Böblingen"),
        ("integration", "Böblingen"),
        ("root", "Böblingen"),
        ("case_manager", "Nirgendwo"),
    ] {
        assert_eq!(
            find(role, county),
            Err(Refusal::Unknown),
            "{role} of {county}"
        );
    }
}
