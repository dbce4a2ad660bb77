//! How is a dictionary written down, byte for byte?
//!
//! Magic, format number, version text, the official files it was made from, the occupations,
//! imported labels with their meanings, how rare runs of letters are, then the upper triangle of
//! the similarity table, and the BLAKE3 digest of all that stands before it. Numbers are little-endian; a text or list is preceded by its length as
//! `u16`, a list of labels or runs as `u32`; an enum is its place in the order of declaration.

use miqnet_domain::{
    Language, OccupationId,
    certificate::{Certificate, LicenceClass},
    finding::Partner,
};

use crate::{
    dictionary::{self, Contents, Dictionary},
    family::Family,
    index::{Rarity, TitleIndex},
    label::{Label, LabelSource, Labels},
    occupation::{Kldb, Occupation, OccupationIx, Titles},
    official::{Part, PartKind},
    regulation::{Regulation, RegulationKind},
    similarity::Similarities,
};

pub(crate) const MAGIC: [u8; 4] = *b"MIQO";
/// Changes with the layout, and whenever an enum written here changes the order of its variants.
const FORMAT: u16 = 3;

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
    /// The bytes are not those that were written: the file is damaged, cut off or edited.
    #[error("the occupation dictionary is damaged: its checksum is another")]
    Damaged,
    /// It holds another version of the built-in table than this program.
    #[error("the occupation dictionary was made by a program with another built-in table")]
    OtherTable,
    /// Bytes follow after the end.
    #[error("bytes follow after the end of the occupation dictionary")]
    TrailingBytes,
    /// A value is outside its range.
    #[error("the occupation dictionary holds an invalid {0}")]
    Invalid(&'static str),
}

/// Writes a dictionary; equal dictionaries give equal bytes.
pub(crate) fn write(dictionary: &Dictionary) -> Vec<u8> {
    let contents = dictionary.contents();
    let mut out = Writer(Vec::new());
    out.0.extend(MAGIC);
    out.u16(FORMAT);
    out.text(&contents.version);
    out.list(&contents.parts, Writer::part);
    out.list(&contents.occupations, Writer::occupation);
    out.labels(&contents.imported);
    out.rarity(contents.rarity.as_ref());
    for points in contents.similarities.upper() {
        out.u16(points);
    }
    let digest = blake3::hash(&out.0);
    out.0.extend(digest.as_bytes());
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
    let digest_at = input.0.len().checked_sub(blake3::OUT_LEN);
    let (content, digest) = input.0.split_at(digest_at.ok_or(FormatError::Truncated)?);
    let is_whole = blake3::hash(&bytes[..bytes.len() - digest.len()]) == *digest;
    if !is_whole {
        return Err(FormatError::Damaged);
    }
    input.0 = content;
    let version = input.text()?;
    if !version.starts_with(&dictionary::own_version()) {
        return Err(FormatError::OtherTable);
    }
    let parts = input.list(Reader::part)?;
    let occupations = input.list(Reader::occupation)?;
    if !occupations.is_sorted_by(|a, b| a.id < b.id) {
        return Err(FormatError::Invalid("order of ids"));
    }
    let imported = input.labels(occupations.len())?;
    let rarity = input.rarity()?;
    let similarities = input.similarities(occupations.len())?;
    if !input.0.is_empty() {
        return Err(FormatError::TrailingBytes);
    }
    Ok(Dictionary::new(Contents {
        version,
        parts,
        occupations,
        imported,
        rarity,
        similarities,
    }))
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

    fn long_list<T>(
        &mut self,
        items: impl ExactSizeIterator<Item = T>,
        write: impl Fn(&mut Self, T),
    ) {
        self.u32(u32::try_from(items.len()).expect("lists are numbered with 32 bits"));
        for item in items {
            write(self, item);
        }
    }

    fn part(&mut self, part: &Part) {
        self.0.push(part.kind as u8);
        for text in [&part.file, &part.publisher, &part.licence, &part.digest] {
            self.text(text);
        }
        self.list(part.edition.as_slice(), |out, edition| out.text(edition));
        self.u32(part.entries);
    }

    fn labels(&mut self, labels: &Labels) {
        self.long_list(labels.meanings.iter(), |out, meaning| {
            out.list(meaning, |out, ix| out.u16(ix.0));
        });
        self.long_list(labels.all.iter(), |out, label| {
            out.text(&label.spelling);
            out.list(label.language.as_slice(), |out, language| {
                out.text(language.code());
            });
            out.0.push(label.source as u8);
            out.u32(label.meaning);
        });
    }

    fn rarity(&mut self, rarity: Option<&Rarity>) {
        self.list(rarity.as_slice(), |out, rarity| {
            let (n_labels, runs) = rarity.parts();
            out.u32(n_labels);
            out.long_list(runs, |out, (run, value)| {
                out.0.extend(run.to_le_bytes());
                out.u16(value);
            });
        });
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

    /// Like [`list`](Self::list), for lists that may be long.
    fn long_list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, FormatError>,
    ) -> Result<Vec<T>, FormatError> {
        let length = self.u32()?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(read(self)?);
        }
        Ok(items)
    }

    /// None or one.
    fn optional<T>(
        &mut self,
        read: impl FnMut(&mut Self) -> Result<T, FormatError>,
        what: &'static str,
    ) -> Result<Option<T>, FormatError> {
        let mut items = self.list(read)?;
        if items.len() > 1 {
            return Err(FormatError::Invalid(what));
        }
        Ok(items.pop())
    }

    fn part(&mut self) -> Result<Part, FormatError> {
        let kind = self.one_of(&PartKind::ALL, "kind of file")?;
        let [file, publisher, licence, digest] =
            [self.text()?, self.text()?, self.text()?, self.text()?];
        let edition = self.optional(Self::text, "edition")?;
        let entries = self.u32()?;
        Ok(Part {
            kind,
            file,
            publisher,
            edition,
            licence,
            entries,
            digest,
        })
    }

    fn labels(&mut self, n_occupations: usize) -> Result<Labels, FormatError> {
        let meanings = self.long_list(|input| {
            input.list(|input| {
                let ix = OccupationIx(input.u16()?);
                let is_known = ix.index() < n_occupations;
                is_known
                    .then_some(ix)
                    .ok_or(FormatError::Invalid("meaning"))
            })
        })?;
        let all = self.long_list(|input| {
            let spelling = input.text()?;
            let language = input.optional(
                |input| {
                    let code = input.text()?;
                    Language::from_code(&code).ok_or(FormatError::Invalid("language"))
                },
                "language",
            )?;
            let source = input.one_of(&LabelSource::ALL, "source of a label")?;
            let meaning = input.u32()?;
            if meaning as usize >= meanings.len() {
                return Err(FormatError::Invalid("meaning"));
            }
            Ok(Label {
                spelling,
                language,
                source,
                meaning,
            })
        })?;
        // A Cyrillic label is indexed twice.
        if all.len() > TitleIndex::MOST_LABELS / 4 {
            return Err(FormatError::Invalid("number of labels"));
        }
        Ok(Labels { all, meanings })
    }

    fn rarity(&mut self) -> Result<Option<Rarity>, FormatError> {
        let parts = self.optional(
            |input| {
                let n_labels = input.u32()?;
                let runs = input.long_list(|input| {
                    let run = input.array().map(u64::from_le_bytes)?;
                    Ok((run, input.u16()?))
                })?;
                Ok((n_labels, runs))
            },
            "rarity",
        )?;
        parts
            .map(|(n_labels, runs)| {
                Rarity::from_parts(n_labels, runs).ok_or(FormatError::Invalid("order of runs"))
            })
            .transpose()
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
            regulation: self.optional(Self::regulation, "number of regulations")?,
            assistant_of: self.list(|input| input.one_of(Family::ALL, "family"))?,
        })
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
