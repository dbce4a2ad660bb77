//! Names of files that are safe on every system, made of ids that anybody may have chosen.

use std::collections::BTreeMap;

/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Returns a name without ending for each of these ids, all of them different.
///
/// Letters and digits of ASCII, `-`, `_` and inner `.` stay; every other byte is written as `%2F`.
/// Two ids can only meet where a file system takes `a` and `A` for the same letter: from the
/// second one on, in the order given, such names end in `~2` and so on. No other name holds a `~`.
pub(super) fn all<'a>(ids: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    ids.into_iter()
        .map(|id| {
            let name = escaped(id);
            let count = seen.entry(name.to_lowercase()).or_default();
            *count += 1;
            match *count {
                1 => name,
                again => format!("{name}~{again}"),
            }
        })
        .collect()
}

fn escaped(id: &str) -> String {
    let mut name = String::new();
    for (at, byte) in id.bytes().enumerate() {
        let stays =
            byte.is_ascii_alphanumeric() || b"-_".contains(&byte) || (byte == b'.' && at > 0);
        if stays && !(at == 0 && is_device(id)) {
            name.push(byte.into());
        } else {
            name += &format!("%{byte:02X}");
        }
    }
    name
}

/// Whether Windows would open a device: `nul`, `COM1`, `con.x`.
fn is_device(id: &str) -> bool {
    let stem = id.split('.').next().unwrap_or(id).to_ascii_lowercase();
    DEVICES.contains(&stem.trim_end_matches(|end: char| end.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[track_caller]
    fn check(ids: &[&str], expected: &[&str]) {
        assert_eq!(all(ids.iter().copied()), expected);
    }

    #[test]
    fn usual_ids_are_names_as_they_are() {
        check(&["K-017", "Kita_Ost.2", "7"], &["K-017", "Kita_Ost.2", "7"]);
    }

    #[test]
    fn an_id_cannot_leave_its_directory() {
        check(&["../../etc/passwd"], &["%2E.%2F..%2Fetc%2Fpasswd"]);
        check(
            &["..", ".hidden", "a/b", "a\\b"],
            &["%2E.", "%2Ehidden", "a%2Fb", "a%5Cb"],
        );
        check(&["C:x", "a b", "ä"], &["C%3Ax", "a%20b", "%C3%A4"]);
    }

    #[test]
    fn devices_of_windows_are_no_names() {
        check(
            &["nul", "COM1", "con.csv", "conrad"],
            &["%6Eul", "%43OM1", "%63on.csv", "conrad"],
        );
    }

    #[test]
    fn ids_that_look_alike_have_names_of_their_own() {
        check(&["A", "a", "a~2", "%41"], &["A", "a~2", "a%7E2", "%2541"]);
        let ids = ["x/y", "x%2Fy", "X/Y", "x y", "x", "X", "x~2", "X~2"];
        let lower: BTreeSet<String> = all(ids).iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(lower.len(), ids.len());
    }
}
