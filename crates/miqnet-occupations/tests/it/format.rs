//! Whether the bytes of a dictionary can be trusted.

use miqnet_occupations::{Dictionary, FormatError};
use proptest::prelude::*;

#[test]
fn a_dictionary_survives_its_bytes() {
    let dictionary = Dictionary::built_in();
    let read = Dictionary::from_bytes(&dictionary.to_bytes()).expect("these bytes were written");
    assert_eq!(read, dictionary);
    assert_eq!(read.digest(), dictionary.digest());
    assert_eq!(read.version(), "table-2 similarity-2 language-1");
}

#[test]
fn a_digest_is_hexadecimal_and_depends_on_the_similarities() {
    let dictionary = Dictionary::built_in();
    let digest = dictionary.digest();
    assert_eq!(digest.len(), 64);
    assert!(
        digest
            .chars()
            .all(|digit| digit.is_ascii_digit() || ('a'..='f').contains(&digit))
    );
    let mut bytes = dictionary.to_bytes();
    // The last pair of the table, little-endian; 0x0101 is a similarity of 257.
    let last = bytes.len() - 2;
    bytes[last..].copy_from_slice(&[1, 1]);
    let other = Dictionary::from_bytes(&bytes).expect("only a similarity changed");
    assert_ne!(other.digest(), digest);
}

#[test]
fn a_file_of_another_kind_is_refused() {
    assert_eq!(
        Dictionary::from_bytes(b""),
        Err(FormatError::NotADictionary)
    );
    assert_eq!(
        Dictionary::from_bytes(b"PK\x03\x04...."),
        Err(FormatError::NotADictionary)
    );
    assert_eq!(
        Dictionary::from_bytes(b"MIQO\x09\x00"),
        Err(FormatError::UnknownFormat(9))
    );
}

#[test]
fn bytes_after_the_end_are_refused() {
    let mut bytes = Dictionary::built_in().to_bytes();
    bytes.push(0);
    assert_eq!(
        Dictionary::from_bytes(&bytes),
        Err(FormatError::TrailingBytes)
    );
}

#[test]
fn a_similarity_above_the_range_is_refused() {
    let mut bytes = Dictionary::built_in().to_bytes();
    let last = bytes.len() - 2;
    bytes[last..].copy_from_slice(&1001_u16.to_le_bytes());
    assert_eq!(
        Dictionary::from_bytes(&bytes),
        Err(FormatError::Invalid("similarity"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_cut_dictionary_is_refused(share in 0.0..1.0_f64) {
        let bytes = Dictionary::built_in().to_bytes();
        let cut = (bytes.len() as f64 * share) as usize;
        let read = Dictionary::from_bytes(&bytes[..cut]);
        let expected = if cut < 4 { FormatError::NotADictionary } else { FormatError::Truncated };
        prop_assert_eq!(read.err(), Some(expected));
    }

    #[test]
    fn a_changed_byte_is_refused_or_read_and_written_as_it_is(
        share in 0.0..1.0_f64,
        byte: u8,
    ) {
        let mut bytes = Dictionary::built_in().to_bytes();
        let place = (bytes.len() as f64 * share) as usize;
        bytes[place] = byte;
        if let Ok(read) = Dictionary::from_bytes(&bytes) {
            prop_assert_eq!(read.to_bytes(), bytes);
        }
    }

    #[test]
    fn garbage_behind_a_good_head_never_panics(tail in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut bytes = b"MIQO\x01\x00".to_vec();
        bytes.extend(tail);
        if let Ok(read) = Dictionary::from_bytes(&bytes) {
            prop_assert_eq!(read.to_bytes(), bytes);
        }
    }
}
