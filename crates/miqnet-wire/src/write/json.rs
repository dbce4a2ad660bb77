//! JSON Lines: one object for each row, its keys in the order of the header.

use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::Number;

use super::{CellOut, Sheet, WriteError};

pub(super) fn bytes(sheet: &Sheet) -> Result<Vec<u8>, WriteError> {
    let mut out = Vec::new();
    for cells in &sheet.rows {
        serde_json::to_writer(
            &mut out,
            &Object {
                header: &sheet.header,
                cells,
            },
        )?;
        out.push(b'\n');
    }
    Ok(out)
}

/// One row with its column names.
struct Object<'a> {
    header: &'a [String],
    cells: &'a [CellOut],
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(Some(self.header.len()))?;
        for (at, name) in self.header.iter().enumerate() {
            match self.cells.get(at) {
                None | Some(CellOut::Empty) => map.serialize_entry(name, &())?,
                Some(CellOut::Text(text)) => map.serialize_entry(name, text)?,
                Some(CellOut::Number(number)) => {
                    let number: Number = number
                        .normalize()
                        .to_string()
                        .parse()
                        .expect("the digits of a decimal are a JSON number");
                    map.serialize_entry(name, &number)?;
                }
            }
        }
        map.end()
    }
}
