//! How much a file may hold.

/// The limits of one file. They bound the memory of a reading to a few times the largest of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of a CSV or JSON file, in bytes.
    pub text_bytes: usize,
    /// Size of an XLSX file, in bytes.
    pub xlsx_bytes: usize,
    /// Rows below the header.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Characters in one cell.
    pub cell_chars: usize,
    /// Text of all cells together, in bytes. A workbook may name one long text a million times,
    /// so its unpacked size says nothing about this.
    pub table_bytes: usize,
    /// Parts in an XLSX file; a workbook with one sheet has about ten.
    pub archive_entries: usize,
    /// What an XLSX file may unpack to, in bytes.
    pub unpacked_bytes: u64,
    /// How many times larger an unpacked part may be than the packed one. Sheets reach about 20.
    pub pack_ratio: u64,
    /// The last row, from 1, in which the header is looked for.
    pub header_row: u32,
    /// Issues that are listed.
    pub issues: usize,
}

/// Bytes in a MiB.
pub(super) const MIB: usize = 1 << 20;

impl Default for Limits {
    /// The limits for a county: its largest table has a few thousand rows.
    fn default() -> Self {
        Self {
            // The largest table of the widest rows that people fill in.
            text_bytes: 32 * MIB,
            xlsx_bytes: 5 * MIB,
            rows: 50_000,
            columns: 64,
            cell_chars: 4_000,
            table_bytes: 64 * MIB,
            archive_entries: 64,
            unpacked_bytes: 64 * MIB as u64,
            pack_ratio: 100,
            header_row: 20,
            issues: 1_000,
        }
    }
}
