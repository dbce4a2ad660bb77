//! Whether the bytes of a dictionary can be trusted.

use miqnet_occupations::{Dictionary, FormatError};
use proptest::prelude::*;

#[test]
fn a_dictionary_survives_its_bytes() {
    let dictionary = Dictionary::built_in();
    let read = Dictionary::from_bytes(&dictionary.to_bytes()).expect("these bytes were written");
    assert_eq!(read, dictionary);
    assert_eq!(read.digest(), dictionary.digest());
    assert_eq!(read.version(), "table-3 similarity-2 language-1");
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
    // The last pair of the table, little-endian; 0x0101 is a similarity of 257.
    let bytes = changed(|content| {
        let last = content.len() - 2;
        content[last..].copy_from_slice(&[1, 1]);
    });
    let other = Dictionary::from_bytes(&bytes).expect("only a similarity changed");
    assert_ne!(other.digest(), digest);
}

/// The built-in dictionary with other contents and the checksum that belongs to them.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = Dictionary::built_in().to_bytes();
    bytes.truncate(bytes.len() - blake3::OUT_LEN);
    change(&mut bytes);
    let digest = blake3::hash(&bytes);
    bytes.extend(digest.as_bytes());
    bytes
}

#[test]
fn a_damaged_dictionary_is_refused_by_its_checksum() {
    let mut bytes = Dictionary::built_in().to_bytes();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    assert_eq!(Dictionary::from_bytes(&bytes), Err(FormatError::Damaged));
}

#[test]
fn a_dictionary_with_another_built_in_table_is_refused() {
    let bytes = changed(|content| {
        let at = content.windows(6).position(|word| word == b"table-");
        content[at.expect("the version stands in it") + 6] = b'0';
    });
    assert_eq!(Dictionary::from_bytes(&bytes), Err(FormatError::OtherTable));
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
    let bytes = changed(|content| content.push(0));
    assert_eq!(
        Dictionary::from_bytes(&bytes),
        Err(FormatError::TrailingBytes)
    );
}

#[test]
fn a_similarity_above_the_range_is_refused() {
    let bytes = changed(|content| {
        let last = content.len() - 2;
        content[last..].copy_from_slice(&1001_u16.to_le_bytes());
    });
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
        let is_refused = match read {
            Err(FormatError::NotADictionary) => cut < 4,
            Err(FormatError::Truncated | FormatError::Damaged) => cut >= 4,
            _ => false,
        };
        prop_assert!(is_refused, "{cut} bytes");
    }

    #[test]
    fn a_changed_byte_is_refused_or_read_and_written_as_it_is(
        share in 0.0..1.0_f64,
        byte: u8,
    ) {
        let bytes = changed(|content| {
            let place = (content.len() as f64 * share) as usize;
            content[place] = byte;
        });
        if let Ok(read) = Dictionary::from_bytes(&bytes) {
            prop_assert_eq!(read.to_bytes(), bytes);
        }
    }

    #[test]
    fn garbage_behind_a_good_head_never_panics(tail in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut bytes = b"MIQO\x03\x00".to_vec();
        bytes.extend(tail);
        if let Ok(read) = Dictionary::from_bytes(&bytes) {
            prop_assert_eq!(read.to_bytes(), bytes);
        }
    }
}
