//! How is a dictionary written down, byte for byte?
//!
//! Magic, format number, version text, number of occupations, the occupations, then the upper
//! triangle of the similarity table. Numbers are little-endian; a text or list is preceded by its
//! length as `u16`; an enum is its place in the order of declaration.

use miqnet_domain::{
    OccupationId,
    certificate::{Certificate, LicenceClass},
    finding::Partner,
};

use crate::{
    dictionary::Dictionary,
    family::Family,
    occupation::{Kldb, Occupation, Titles},
    regulation::{Regulation, RegulationKind},
    similarity::Similarities,
};

const MAGIC: [u8; 4] = *b"MIQO";
/// Changes with the layout, and whenever an enum written here changes the order of its variants.
const FORMAT: u16 = 1;

/// Why bytes are no dictionary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The first bytes are not those of a dictionary.
    #[error("this is not an occupation dictionary")]
    NotADictionary,
    /// Written by another version of the engine.
    #[error("format {0} of the occupation dictionary is not known here")]
    UnknownFormat(u16),
    /// The bytes end too early.
    #[error("the occupation dictionary is cut off")]
    Truncated,
    /// Bytes follow after the end.
    #[error("bytes follow after the end of the occupation dictionary")]
    TrailingBytes,
    /// A value is outside its range.
    #[error("the occupation dictionary holds an invalid {0}")]
    Invalid(&'static str),
}

/// Writes a dictionary; equal dictionaries give equal bytes.
pub(crate) fn write(dictionary: &Dictionary) -> Vec<u8> {
    let mut out = Writer(Vec::new());
    out.0.extend(MAGIC);
    out.u16(FORMAT);
    out.text(dictionary.version());
    out.length(dictionary.len());
    for occupation in dictionary.occupations() {
        out.occupation(occupation);
    }
    for points in dictionary.similarities().upper() {
        out.u16(points);
    }
    out.0
}

/// Reads a dictionary and checks everything that the rest of the crate takes for granted.
pub(crate) fn read(bytes: &[u8]) -> Result<Dictionary, FormatError> {
    let mut input = Reader(bytes);
    if input.take(MAGIC.len()) != Ok(&MAGIC[..]) {
        return Err(FormatError::NotADictionary);
    }
    let format = input.u16()?;
    if format != FORMAT {
        return Err(FormatError::UnknownFormat(format));
    }
    let version = input.text()?;
    let n = usize::from(input.u16()?);
    let occupations = (0..n)
        .map(|_| input.occupation())
        .collect::<Result<Vec<_>, _>>()?;
    if !occupations.is_sorted_by(|a, b| a.id < b.id) {
        return Err(FormatError::Invalid("order of ids"));
    }
    let similarities = input.similarities(n)?;
    if !input.0.is_empty() {
        return Err(FormatError::TrailingBytes);
    }
    Ok(Dictionary::from_parts(version, occupations, similarities))
}

struct Writer(Vec<u8>);

impl Writer {
    fn u16(&mut self, value: u16) {
        self.0.extend(value.to_le_bytes());
    }

    fn u32(&mut self, value: u32) {
        self.0.extend(value.to_le_bytes());
    }

    fn length(&mut self, length: usize) {
        self.u16(u16::try_from(length).expect("lists and texts of a dictionary are short"));
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.extend(text.as_bytes());
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.length(items.len());
        for item in items {
            write(self, item);
        }
    }

    fn occupation(&mut self, occupation: &Occupation) {
        self.u32(occupation.id.0);
        self.u32(occupation.kldb.digits());
        self.list(&occupation.isco, |out, code| out.u16(*code));
        let Titles {
            de_male,
            de_female,
            de_neutral,
            uk,
            en,
        } = &occupation.titles;
        for title in [de_male, de_female, de_neutral, uk, en] {
            self.text(title);
        }
        self.list(&occupation.synonyms, |out, title| out.text(title));
        self.list(occupation.regulation.as_slice(), Self::regulation);
        self.list(&occupation.assistant_of, |out, family| {
            out.0.push(*family as u8);
        });
    }

    fn regulation(&mut self, regulation: &Regulation) {
        self.0.push(regulation.kind as u8);
        self.0.push(regulation.family as u8);
        self.list(&regulation.certificates, |out, certificate| {
            out.0.push(*certificate as u8);
        });
        self.list(&regulation.driving_licences, |out, class| {
            out.0.push(*class as u8);
        });
        self.0.push(regulation.authority as u8);
        self.0.push(u8::from(regulation.only_when_required));
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], FormatError> {
        let (taken, rest) = self
            .0
            .split_at_checked(length)
            .ok_or(FormatError::Truncated)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], FormatError> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(FormatError::Truncated)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn u16(&mut self) -> Result<u16, FormatError> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, FormatError> {
        self.array().map(u32::from_le_bytes)
    }

    fn text(&mut self) -> Result<Box<str>, FormatError> {
        let length = usize::from(self.u16()?);
        let text = std::str::from_utf8(self.take(length)?);
        text.map(Into::into)
            .map_err(|_| FormatError::Invalid("text"))
    }

    /// Reads one item at a time, so that a wrong length takes no memory that the input does not
    /// pay for.
    fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, FormatError>,
    ) -> Result<Vec<T>, FormatError> {
        let length = self.u16()?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(read(self)?);
        }
        Ok(items)
    }

    fn one_of<T: Copy>(&mut self, all: &[T], what: &'static str) -> Result<T, FormatError> {
        let [place] = self.array()?;
        all.get(usize::from(place))
            .copied()
            .ok_or(FormatError::Invalid(what))
    }

    fn occupation(&mut self) -> Result<Occupation, FormatError> {
        Ok(Occupation {
            id: OccupationId(self.u32()?),
            kldb: Kldb::new(self.u32()?).ok_or(FormatError::Invalid("KldB code"))?,
            isco: self.list(Self::u16)?,
            titles: Titles {
                de_male: self.text()?,
                de_female: self.text()?,
                de_neutral: self.text()?,
                uk: self.text()?,
                en: self.text()?,
            },
            synonyms: self.list(Self::text)?,
            regulation: self.optional_regulation()?,
            assistant_of: self.list(|input| input.one_of(Family::ALL, "family"))?,
        })
    }

    fn optional_regulation(&mut self) -> Result<Option<Regulation>, FormatError> {
        match self.u16()? {
            0 => Ok(None),
            1 => self.regulation().map(Some),
            _ => Err(FormatError::Invalid("number of regulations")),
        }
    }

    fn regulation(&mut self) -> Result<Regulation, FormatError> {
        Ok(Regulation {
            kind: self.one_of(&RegulationKind::ALL, "kind of regulation")?,
            family: self.one_of(Family::ALL, "family")?,
            certificates: self.list(|input| input.one_of(&Certificate::ALL, "certificate"))?,
            driving_licences: self.list(|input| input.one_of(&LicenceClass::ALL, "licence"))?,
            authority: self.one_of(Partner::ALL, "partner")?,
            only_when_required: self.one_of(&[false, true], "yes or no")?,
        })
    }

    fn similarities(&mut self, n: usize) -> Result<Similarities, FormatError> {
        let pairs = self.take(n * n.saturating_sub(1))?;
        let (pairs, _) = pairs.as_chunks();
        let points: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
        if points.iter().any(|points| *points > 1000) {
            return Err(FormatError::Invalid("similarity"));
        }
        let mut points = points.into_iter();
        let mut next = || {
            points
                .next()
                .expect("as many pairs were taken as a triangle has")
        };
        Ok(Similarities::fill(n, |_, _| next()))
    }
}
