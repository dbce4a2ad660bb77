//! What can be wrong with an input: one stable code for each problem.

macro_rules! issues {
    ($($variant:ident = $id:literal, $severity:ident, $summary:literal;)*) => {
        /// A problem of an input file; `docs/ERRORS.md` says each in full.
        ///
        /// The first letter names the family: `F` the file, `H` the header, `R` a row, `V` a
        /// value, `P` a file of a publisher of occupations.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum IssueCode { $(#[doc = concat!($id, ": ", $summary, ".")] $variant,)* }

        impl IssueCode {
            /// All codes, in the order of their families.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code that stays the same for ever, for example `F101`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// One line that says what is wrong, in English.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$variant => $summary,)* }
            }

            /// Whether the problem keeps the row or file out.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

issues! {
    EmptyFile = "F101", Error, "The file is empty";
    HeaderOnly = "F102", Error, "There is a header and no row below it";
    UnknownFormat = "F103", Error, "The file is neither CSV nor XLSX nor JSON";
    UnsupportedSpreadsheet = "F104", Error, "The spreadsheet format is not read";
    WrongEncoding = "F105", Error, "The text is neither UTF-8 nor UTF-16 nor Windows-1252";
    NulInText = "F106", Error, "The text holds a NUL character";
    QuoteNotClosed = "F107", Error, "A quote is opened and not closed where its cell ends";
    FileTooLarge = "F108", Error, "The file is larger than the limit";
    TooManyRows = "F109", Error, "The table has more rows than the limit";
    TooManyColumns = "F110", Error, "The table has more columns than the limit";
    CellTooLong = "F111", Error, "A cell holds more characters than the limit";
    ArchiveTooManyParts = "F112", Error, "The XLSX file packs more parts than the limit";
    ArchiveTooLarge = "F113", Error, "The XLSX file unpacks to more than the limit";
    ArchiveTooDense = "F114", Error, "A part of the XLSX file is packed more densely than the limit";
    EncryptedFile = "F115", Error, "The file is protected with a password";
    BrokenArchive = "F116", Error, "The XLSX file is damaged or built in an odd way";
    NoSheet = "F117", Error, "The workbook has no sheet with data";
    OtherSheets = "F118", Warning, "Only the first sheet with data is read";
    BrokenJson = "F119", Error, "The file is not a JSON array of objects";
    TooManyIssues = "F120", Error, "Further problems are not listed";
    TooMuchText = "F121", Error, "The cells together hold more text than the limit";
    UnknownColumn = "H201", Warning, "The column is not known and is not read";
    DuplicateColumn = "H202", Error, "The column appears twice";
    MissingColumn = "H203", Error, "A required column is missing";
    NoHeader = "H204", Error, "No row with column names is found";
    UnnamedColumn = "H205", Warning, "Cells stand below an empty column name and are not read";
    RaggedRow = "R301", Error, "The row has more cells than the header";
    DuplicateId = "R302", Error, "The id appears in an earlier row";
    TotalLine = "R303", Warning, "A line of totals or a note below the table is not read";
    CellError = "R304", Error, "A formula gives an error value";
    FormulaWithoutValue = "R305", Error, "A formula was saved without its result";
    NestedValue = "R306", Error, "A JSON value is an object or a list in a list";
    DuplicateKey = "R307", Error, "A JSON object names a key twice";
    BrokenLine = "R308", Error, "The line is not a JSON object";
    NotAllowed = "V401", Error, "The words are not among those allowed";
    BadDate = "V402", Error, "The words are not a date, or no such day exists";
    BadNumber = "V403", Error, "The words are not a number with the unit asked for";
    OutOfRange = "V404", Error, "The number lies outside its range";
    BadClock = "V405", Error, "The words are not hours of a day";
    EndsBeforeStart = "V406", Error, "A span ends before it starts";
    LevelUnclear = "V407", Error, "The words do not name one level of language";
    HoursUnclear = "V408", Error, "The hours can be read in more than one way";
    DayHoursDiffer = "V409", Error, "The hours differ from day to day and no mode is stated";
    BadPostalCode = "V410", Error, "The postal code does not exist";
    BadPay = "V411", Error, "The words are not a pay with its unit of time";
    ChooseOccupation = "V412", Error, "The title does not name one occupation surely";
    BadId = "V413", Error, "The id is missing, too long or holds control characters";
    NeedsOther = "V414", Error, "The value needs another column beside it";
    Contradiction = "V415", Error, "Two columns of the row contradict each other";
    NamedTwice = "V416", Error, "A list names the same thing twice";
    UnknownLanguage = "V417", Error, "The language is not known";
    NotForThisKind = "V418", Error, "The value does not belong to this kind of place";
    MissingValue = "V419", Error, "A value that every row needs is missing";
    AskOccupation = "V420", Warning, "The title does not name one occupation surely; the row counts without it";
    NoOfficialFile = "P601", Error, "The directory holds no official file of occupations";
    OfficialFileUnreadable = "P602", Error, "An official file or its directory cannot be opened";
    OfficialFileTwice = "P603", Error, "A second official file of the same kind is not read";
    NotTheOfficialForm = "P604", Error, "A file has the name of an official file and not its form";
    OfficialCode = "P605", Error, "The value is not a code of the classification";
    OfficialKey = "P606", Error, "The value is not a key that the publisher uses";
    OfficialValueMissing = "P607", Error, "A value that every row of the file needs is missing";
    OfficialTwice = "P608", Error, "The entry stands in an earlier row of the file";
    OfficialContradiction = "P609", Error, "The value contradicts another column of the row";
    NoOccupationInUse = "P610", Warning, "The row is no occupation in use and is left out";
}

/// What a problem does to the row or file it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The row is read; the organiser should know.
    Warning,
    /// The row, or the whole file, is not read.
    Error,
}

impl Severity {
    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl IssueCode {
    /// The id's inverse.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_family_letter_and_three_digits_that_nothing_else_has() {
        for (at, code) in IssueCode::ALL.iter().enumerate() {
            let (family, digits) = code.id().split_at(1);
            let hundreds = match family {
                "F" => '1',
                "H" => '2',
                "R" => '3',
                "V" => '4',
                "P" => '6',
                other => panic!("no family {other}"),
            };
            assert!(
                digits.len() == 3 && digits.starts_with(hundreds),
                "{}",
                code.id()
            );
            assert!(
                digits.bytes().all(|digit| digit.is_ascii_digit()),
                "{}",
                code.id()
            );
            assert_eq!(IssueCode::from_id(code.id()), Some(IssueCode::ALL[at]));
        }
    }
}
