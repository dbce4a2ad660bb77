//! Which occupation does a job title mean?

use miqnet_domain::OccupationId;

use crate::{
    dictionary::index,
    occupation::{Occupation, OccupationIx},
    title::{head, normalise},
};

/// From this value on a title that is no exact match may be taken without asking. One wrong or
/// missing letter in a word of eight costs about 150; another word in a title costs more.
const SURE_POINTS: u16 = 850;

/// How far the best occupation must be ahead of the next one, unless it matches exactly: two
/// labels that differ in one letter of twenty are about 50 apart.
const SURE_MARGIN: u16 = 40;

/// Below this value a label has nothing to do with the title: unrelated German words of ten
/// letters share about two pairs of letters in nine.
const LEAST_POINTS: u16 = 400;

/// How many occupations a case manager is asked to choose from.
const MOST_ANSWERS: usize = 5;

/// An occupation that a title may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The occupation.
    pub occupation: OccupationId,
    /// How well its label matches, 0 to 1000; 1000 for an exact match only.
    pub points: u16,
    /// The label that matches best, as the dictionary spells it.
    pub label: Box<str>,
    /// Whether label and title are the same but for case, brackets, punctuation and marks of
    /// gender.
    pub exact: bool,
}

/// What is made of a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// It means this occupation.
    Sure(Resolution),
    /// Somebody must choose, best first, ties by id; empty when nothing comes near.
    Ask(Vec<Resolution>),
}

/// The labels of all occupations in the form in which titles are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolver {
    labels: Vec<Label>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Label {
    occupation: OccupationIx,
    normalised: Box<str>,
    /// How many letters the form has, spaces aside.
    letters: usize,
    heaps: FullHeaps,
    spelling: Box<str>,
}

/// The best label of one occupation for one title.
struct Hit<'a> {
    points: u16,
    label: &'a Label,
}

impl Resolver {
    /// Takes the titles, synonyms and KldB codes of all occupations.
    pub(crate) fn over(occupations: &[Occupation]) -> Self {
        let mut labels: Vec<_> = occupations
            .iter()
            .enumerate()
            .flat_map(|(position, occupation)| labels_of(index(position), occupation))
            .filter(|label| !label.normalised.is_empty())
            .collect();
        labels.sort_unstable();
        labels.dedup_by(|a, b| a.occupation == b.occupation && a.normalised == b.normalised);
        Self { labels }
    }

    pub(crate) fn resolve(&self, title: &str, occupations: &[Occupation]) -> Vec<Resolution> {
        answers(&self.ranking(title), occupations)
    }

    /// An exact match wins, unless the same label stands under another KldB code as well; under one
    /// code the free occupation wins, which comes first. Otherwise the thresholds decide.
    pub(crate) fn choose(&self, title: &str, occupations: &[Occupation]) -> Choice {
        let ranking = self.ranking(title);
        let kldb = |hit: &Hit<'_>| occupations[hit.label.occupation.index()].kldb;
        let sure = ranking.split_first().is_some_and(|(best, others)| {
            if best.points == 1000 {
                others
                    .iter()
                    .all(|other| other.points < 1000 || kldb(other) == kldb(best))
            } else {
                let next = others.first().map_or(0, |other| other.points);
                best.points >= SURE_POINTS && best.points - next >= SURE_MARGIN
            }
        });
        let mut answers = answers(&ranking, occupations);
        if sure {
            Choice::Sure(answers.swap_remove(0))
        } else {
            Choice::Ask(answers)
        }
    }

    /// The best label of each occupation that comes near, best first, ties by occupation.
    fn ranking(&self, title: &str) -> Vec<Hit<'_>> {
        let wanted = wanted_forms(title);
        let mut ranking: Vec<Hit<'_>> = Vec::new();
        for label in &self.labels {
            let points = wanted
                .iter()
                .map(|form| form.points(label))
                .max()
                .unwrap_or(0);
            match ranking.last_mut() {
                // Labels are ordered by occupation, so that the one before is the only rival.
                Some(best) if best.label.occupation == label.occupation => {
                    if points > best.points {
                        *best = Hit { points, label };
                    }
                }
                _ => ranking.push(Hit { points, label }),
            }
        }
        ranking.retain(|hit| hit.points >= LEAST_POINTS);
        ranking.sort_by_key(|hit| (std::cmp::Reverse(hit.points), hit.label.occupation));
        ranking
    }
}

/// A form of the title that labels are compared with.
struct Wanted {
    form: String,
    letters: usize,
    heaps: Heaps,
    /// Whether this is the title and not a part of it.
    whole: bool,
}

impl Wanted {
    /// 1000 for the same form as the whole title; otherwise the share of common pairs of letters
    /// in thousandths, rounded down and below 1000.
    fn points(&self, label: &Label) -> u16 {
        if self.form == *label.normalised {
            return if self.whole { 1000 } else { 999 };
        }
        let pairs = (self.letters + label.letters).saturating_sub(2);
        let is_near = may_come_near(self.letters, label.letters)
            && near(self.heaps.most_in_common(&label.heaps), pairs);
        if !is_near {
            return 0;
        }
        let share = strsim::sorensen_dice(&self.form, &label.normalised);
        // The library divides by bytes, of which a Cyrillic letter has two.
        let bytes = (bytes(&self.form) + bytes(&label.normalised)).saturating_sub(2);
        let share = share * bytes as f64 / pairs.max(1) as f64;
        ((share * 1000.0).floor() as u16).min(999)
    }
}

/// The title, and its alternatives where it is written "Krankenschwester/-pfleger"; none when the
/// title has no letters. Three alternatives are read, and those below four letters are none.
fn wanted_forms(title: &str) -> Vec<Wanted> {
    let wanted = |form: String, whole| Wanted {
        letters: letters(&form),
        heaps: Heaps::of(&form),
        form,
        whole,
    };
    let whole = wanted(normalise(title), true);
    if whole.letters == 0 {
        return Vec::new();
    }
    let parts = head(title)
        .split(['/', '|'])
        .take(3)
        .map(|part| wanted(normalise(part), false));
    let parts = parts.filter(|part| part.letters >= 4 && part.form != whole.form);
    let parts: Vec<_> = parts.collect();
    std::iter::once(whole).chain(parts).collect()
}

fn labels_of(occupation: OccupationIx, entry: &Occupation) -> impl Iterator<Item = Label> {
    let titles = &entry.titles;
    let code = entry.kldb.to_string();
    let spellings = [
        titles.de_male.clone(),
        titles.de_female.clone(),
        titles.de_neutral.clone(),
        titles.uk.clone(),
        titles.en.clone(),
        code.into(),
    ];
    spellings
        .into_iter()
        .chain(entry.synonyms.iter().cloned())
        .map(move |spelling| {
            let normalised: Box<str> = normalise(&spelling).into();
            Label {
                occupation,
                letters: letters(&normalised),
                heaps: Heaps::of(&normalised).full(),
                normalised,
                spelling,
            }
        })
}

fn answers(ranking: &[Hit<'_>], occupations: &[Occupation]) -> Vec<Resolution> {
    let best = ranking.iter().take(MOST_ANSWERS);
    best.map(|hit| Resolution {
        occupation: occupations[hit.label.occupation.index()].id,
        points: hit.points,
        label: hit.label.spelling.clone(),
        exact: hit.points == 1000,
    })
    .collect()
}

fn letters(form: &str) -> usize {
    form.chars()
        .filter(|letter| !letter.is_whitespace())
        .count()
}

fn bytes(form: &str) -> usize {
    form.len() - form.bytes().filter(u8::is_ascii_whitespace).count()
}

/// Whether two forms of these lengths can reach [`LEAST_POINTS`] at all: they share at most as many
/// pairs of letters as the shorter one has, and most labels end here.
fn may_come_near(a: usize, b: usize) -> bool {
    let (a, b) = (a.saturating_sub(1), b.saturating_sub(1));
    near(a.min(b), a + b)
}

/// Whether this many pairs in common, of so many in both forms together, reach [`LEAST_POINTS`].
fn near(common: usize, both: usize) -> bool {
    2 * common * 1000 >= usize::from(LEAST_POINTS) * both
}

/// How many pairs of neighbouring letters of a form fall into each of 256 heaps.
///
/// Two forms share at most what their heaps share, which is known in a few nanoseconds; a table of
/// fifty thousand titles that nobody knows would take minutes without it.
struct Heaps([u8; 256]);

/// The heaps that are not empty.
type FullHeaps = Box<[(u8, u8)]>;

impl Heaps {
    fn of(form: &str) -> Self {
        let mut heaps = [0_u8; 256];
        let mut letters = form.chars().filter(|letter| !letter.is_whitespace());
        let mut before = letters.next();
        for letter in letters {
            if let Some(before) = before {
                // Any spread does; few pairs of letters of one alphabet meet in this one.
                let heap = (before as usize * 31 + letter as usize) % heaps.len();
                heaps[heap] = heaps[heap].saturating_add(1);
            }
            before = Some(letter);
        }
        Self(heaps)
    }

    fn full(&self) -> FullHeaps {
        let heaps = (0..=u8::MAX).zip(self.0);
        heaps.filter(|(_, pairs)| *pairs > 0).collect()
    }

    /// No fewer pairs than both forms have in common, for forms of up to 255 pairs in a heap.
    fn most_in_common(&self, other: &FullHeaps) -> usize {
        let common = |(heap, pairs): &(u8, u8)| self.0[usize::from(*heap)].min(*pairs);
        other.iter().map(|heap| usize::from(common(heap))).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, common: usize) {
        assert!(
            Heaps::of(a).most_in_common(&Heaps::of(b).full()) >= common,
            "{a:?} and {b:?}"
        );
        let pairs = letters(a) + letters(b) - 2;
        assert_eq!(
            near(common, pairs),
            points(a, b) >= LEAST_POINTS,
            "{a:?} and {b:?}"
        );
    }

    fn points(title: &str, label: &str) -> u16 {
        let wanted = Wanted {
            letters: letters(title),
            heaps: Heaps::of(title),
            form: title.to_owned(),
            whole: true,
        };
        let spelling: Box<str> = label.into();
        wanted.points(&Label {
            occupation: index(0),
            letters: letters(label),
            heaps: Heaps::of(label).full(),
            normalised: spelling.clone(),
            spelling,
        })
    }

    #[test]
    fn heaps_of_pairs_never_hide_a_title_that_is_near() {
        check("koechin", "koch", 2);
        check("koch", "baeckerin", 0);
        check("kueche hilfe", "kuechenhilfe", 9);
        check("aaaaaaaa", "aaaa", 3);
        check("кухар", "кухарка", 4);
        check("лікар", "кухар", 1);
    }

    #[test]
    fn a_cyrillic_letter_counts_as_one() {
        assert_eq!(points("кухарь", "кухар"), points("kuharj", "kuhar"));
        assert_eq!(points("кухарь", "кухар"), 888);
    }
}
