//! One row of the sheet of vacancies.

mod hours;

use miqnet_domain::{
    EmployerId, Fact, IssueCode, Language, OccupationId, Vacancy, VacancyId,
    language::LanguageNeed,
    money::Pay,
    recognition::Schooling,
    vacancy::{Internship, InternshipPurpose, Kind, Offers, RecognitionNeed},
};
use miqnet_occupations::Dictionary;

use crate::{
    column::Side,
    field::{
        Fault, Parsed,
        choice::{
            BRANCH, CEFR, CERTIFICATE, ENTRY, ESTABLISHMENT, INTERNSHIP_PURPOSE, KIND, LANGUAGE,
            LEVEL, LICENCE_CLASS, RECOGNITION_NEED,
        },
        date, duration, fact_words,
        level::least_level,
        licence,
        list::{language, language_and_level, list_words, postal_code},
        number, pay,
    },
};

use super::{
    Record,
    candidate::{Cells, skill, yes_no, yes_no_words},
    reader::RowReader,
    title::occupation_words,
};

/// Reads a vacancy; `None` when the row has no usable id, employer or occupation.
pub(super) fn read(row: &mut RowReader<'_, '_>) -> Option<Vacancy> {
    let id = row.id("id", VacancyId::new);
    let employer = row.id("employer", EmployerId::new);
    for (column, is_bad) in [("id", id.is_none()), ("employer", employer.is_none())] {
        if is_bad {
            row.bad_id(column);
        }
    }
    let occupation = occupation(row);
    let kind = row.value("kind", Kind::Job, |words| KIND.parse(words));
    let (pay, collective_agreement) = pay_and_agreement(row);
    let (start_earliest, start_latest) = start(row);
    let vacancy = Vacancy {
        // Placeholders keep the rest of a bad row readable for its issues.
        id: id.clone().or_else(|| VacancyId::new("?").ok())?,
        employer: employer.clone().or_else(|| EmployerId::new("?").ok())?,
        branch: row.fact("branch", |words| BRANCH.parse(words)),
        establishment: row.fact("establishment", |words| ESTABLISHMENT.parse(words)),
        title: row.cell("title").into(),
        advert: row.cell("advert").into(),
        occupation: occupation.unwrap_or(OccupationId(0)),
        kind,
        openings: row.value("openings", 1, |words| {
            Ok(number::whole(words, 1..=999)? as u16)
        }),
        level: row.value("level", None, |words| LEVEL.parse(words).map(Some)),
        recognition: row.value("recognition_need", RecognitionNeed::AsOccupation, |words| {
            RECOGNITION_NEED.parse(words)
        }),
        kita_paragraph_7: flag(row, "kita_paragraph_7"),
        entry: row.value("entry_requirement", Schooling::None, |words| {
            ENTRY.parse(words)
        }),
        eq_first: eq_first(row, kind),
        internship: internship(row, kind),
        languages: languages(row),
        working_languages: items(row.set("working_languages", language)),
        language_flexible: flag(row, "language_flexible"),
        certificates: items(row.set("certificates_required", |words| CERTIFICATE.parse(words))),
        driving_licences: items(row.set("driving_licence_required", licence::class)),
        required_skills: items(row.set("required_skills", skill)),
        desired_skills: items(row.set("desired_skills", skill)),
        experience_months: row.value("experience_required_years", 0, experience),
        time: hours::read(row),
        workplaces: items(row.set("workplace_postal_codes", postal_code)),
        pay,
        collective_agreement,
        start_earliest,
        start_latest,
        offers: Offers {
            language_course: flag(row, "offers_language_course"),
            induction: flag(row, "offers_induction"),
            childcare: flag(row, "offers_childcare"),
            mentor: flag(row, "offers_mentor"),
        },
    };
    (id.is_some() && employer.is_some() && occupation.is_some()).then_some(vacancy)
}

/// The occupation that is stated, or the one that the title names.
fn occupation(row: &mut RowReader<'_, '_>) -> Option<OccupationId> {
    let column = if row.says("occupation") {
        "occupation"
    } else {
        "title"
    };
    if !row.says(column) {
        row.report(
            "occupation",
            Fault::new(IssueCode::MissingValue, "", ["title"]),
        );
        return None;
    }
    row.occupation(column).value().copied()
}

/// A property that a vacancy has only where it says so.
fn flag(row: &mut RowReader<'_, '_>, column: &str) -> bool {
    row.value(column, false, yes_no)
}

fn items<T>(list: Fact<Vec<T>>) -> Vec<T> {
    match list {
        Fact::Stated(list) | Fact::Assumed(list) => list,
        Fact::Unknown => Vec::new(),
    }
}

fn eq_first(row: &mut RowReader<'_, '_>, kind: Kind) -> bool {
    let eq_first = flag(row, "eq_first");
    if eq_first && kind != Kind::Ausbildung {
        let allowed = [KIND.label(Kind::Ausbildung)];
        row.report(
            "eq_first",
            Fault::new(IssueCode::NotForThisKind, "", allowed),
        );
    }
    eq_first
}

fn internship(row: &mut RowReader<'_, '_>, kind: Kind) -> Option<Internship> {
    let purpose = row.value("internship_purpose", InternshipPurpose::Unstated, |words| {
        INTERNSHIP_PURPOSE.parse(words)
    });
    let days = row.fact("internship_length", duration::internship_days);
    if kind == Kind::Internship {
        return Some(Internship { purpose, days });
    }
    for column in ["internship_purpose", "internship_length"] {
        if row.says(column) {
            let allowed = [KIND.label(Kind::Internship)];
            row.report(column, Fault::new(IssueCode::NotForThisKind, "", allowed));
        }
    }
    None
}

/// German first, then the others as they are given.
fn languages(row: &mut RowReader<'_, '_>) -> Vec<LanguageNeed> {
    let german = row.fact("german_required", least_level);
    let german = german.value().map(|level| LanguageNeed {
        language: Language::DE,
        level: *level,
    });
    let others = items(row.list("other_languages_required", |_, entry| language_need(entry)));
    let needs: Vec<LanguageNeed> = german.into_iter().chain(others).collect();
    for (at, need) in needs.iter().enumerate() {
        if needs[..at]
            .iter()
            .any(|before| before.language == need.language)
        {
            row.issue(
                "other_languages_required",
                IssueCode::NamedTwice,
                need.language.code(),
            );
        }
    }
    needs
}

fn language_need(entry: &str) -> Parsed<LanguageNeed> {
    match language_and_level(entry)? {
        (language, Some(said)) if said.course.is_none() && said.evidence.is_unknown() => {
            Ok(LanguageNeed {
                language,
                level: said.level,
            })
        }
        _ => Err(Fault::new(
            IssueCode::LevelUnclear,
            entry,
            ["en B2", "ru C1"],
        )),
    }
}

fn experience(words: &str) -> Parsed<u16> {
    if crate::field::text::is_none(words) {
        Ok(0)
    } else {
        duration::experience_months(words)
    }
}

/// The pay, and whether a collective agreement applies, which the pay may say too.
fn pay_and_agreement(row: &mut RowReader<'_, '_>) -> (Fact<Pay>, bool) {
    let said = row.fact("pay", pay::pay);
    let agreement = row.fact("collective_agreement", yes_no);
    let by_tariff = said.value().is_some_and(|said| said.tariff);
    if by_tariff && agreement.value() == Some(&false) {
        let cell = row.cell("collective_agreement");
        row.issue("collective_agreement", IssueCode::Contradiction, cell);
    }
    let pay = match said {
        Fact::Stated(said) => said.pay.map_or(Fact::Unknown, Fact::Stated),
        Fact::Assumed(said) => said.pay.map_or(Fact::Unknown, Fact::Assumed),
        Fact::Unknown => Fact::Unknown,
    };
    (pay, by_tariff || agreement.or(false))
}

/// The first and last day on which the work can start; "sofort" is the same as no first day.
fn start(row: &mut RowReader<'_, '_>) -> (Fact<miqnet_domain::Date>, Option<miqnet_domain::Date>) {
    let earliest = if date::is_at_once(row.cell("start")) || row.cell("start").is_empty() {
        Fact::Unknown
    } else {
        row.fact("start", date::day)
    };
    let latest = row.value("start_latest", None, |words| date::day(words).map(Some));
    if let (Some(earliest), Some(latest)) = (earliest.value(), latest)
        && latest < *earliest
    {
        let cell = row.cell("start_latest");
        row.issue("start_latest", IssueCode::EndsBeforeStart, cell);
    }
    (earliest, latest)
}

impl Record for Vacancy {
    const SIDE: Side = Side::Vacancies;

    fn blank() -> Self {
        let id = VacancyId::new("?").expect("one character is an id");
        let employer = EmployerId::new("?").expect("one character is an id");
        Vacancy::bare(id, employer, OccupationId(0))
    }

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn cells(&self, dictionary: &Dictionary) -> Vec<String> {
        let mut cells = Cells::new(Self::SIDE);
        cells.put("id", self.id.to_string());
        cells.put("employer", self.employer.to_string());
        cells.put(
            "branch",
            fact_words(&self.branch, |value| BRANCH.name(*value).to_owned()),
        );
        let establishment = fact_words(&self.establishment, |value| {
            ESTABLISHMENT.name(*value).to_owned()
        });
        cells.put("establishment", establishment);
        cells.put("title", self.title.to_string());
        cells.put("advert", self.advert.to_string());
        cells.put("occupation", occupation_words(self.occupation, dictionary));
        cells.put("kind", KIND.name(self.kind).to_owned());
        cells.put("openings", self.openings.to_string());
        cells.put(
            "level",
            self.level
                .map(|level| level.to_string())
                .unwrap_or_default(),
        );
        cells.put(
            "recognition_need",
            RECOGNITION_NEED.name(self.recognition).to_owned(),
        );
        cells.put("kita_paragraph_7", yes_no_words(&self.kita_paragraph_7));
        cells.put("entry_requirement", ENTRY.name(self.entry).to_owned());
        cells.put("eq_first", yes_no_words(&self.eq_first));
        if let Some(internship) = self.internship {
            let purpose = INTERNSHIP_PURPOSE.name(internship.purpose).to_owned();
            cells.put("internship_purpose", purpose);
            cells.put(
                "internship_length",
                fact_words(&internship.days, |days| format!("{days} days")),
            );
        }
        put_requirements(self, &mut cells);
        hours::write(&self.time, &mut cells);
        cells.put(
            "workplace_postal_codes",
            stated_words(&self.workplaces, ToString::to_string),
        );
        cells.put("pay", fact_words(&self.pay, pay::pay_words));
        cells.put(
            "collective_agreement",
            yes_no_words(&self.collective_agreement),
        );
        let start = fact_words(&self.start_earliest, date::words);
        let at_once = date::AT_ONCE_WORDS[0].to_owned();
        cells.put("start", if start.is_empty() { at_once } else { start });
        cells.put(
            "start_latest",
            self.start_latest
                .map(|day| date::words(&day))
                .unwrap_or_default(),
        );
        cells.put(
            "offers_language_course",
            yes_no_words(&self.offers.language_course),
        );
        cells.put("offers_induction", yes_no_words(&self.offers.induction));
        cells.put("offers_childcare", yes_no_words(&self.offers.childcare));
        cells.put("offers_mentor", yes_no_words(&self.offers.mentor));
        cells.finish()
    }
}

/// Writes the columns that say what is asked of a candidate.
fn put_requirements(vacancy: &Vacancy, cells: &mut Cells) {
    let german = vacancy
        .languages
        .iter()
        .find(|need| need.language == Language::DE);
    cells.put(
        "german_required",
        german.map_or("", |need| CEFR.name(need.level)).to_owned(),
    );
    let others: Vec<&LanguageNeed> = vacancy
        .languages
        .iter()
        .filter(|need| need.language != Language::DE)
        .collect();
    let others = stated_words(&others, |need| {
        format!("{} {}", need.language.code(), CEFR.name(need.level))
    });
    cells.put("other_languages_required", others);
    let working = stated_words(&vacancy.working_languages, |language| {
        LANGUAGE
            .parse(language.code())
            .map_or("", |code| code)
            .to_owned()
    });
    cells.put("working_languages", working);
    cells.put(
        "language_flexible",
        yes_no_words(&vacancy.language_flexible),
    );
    let certificates = stated_words(&vacancy.certificates, |value| {
        CERTIFICATE.name(*value).to_owned()
    });
    cells.put("certificates_required", certificates);
    let classes = stated_words(&vacancy.driving_licences, |value| {
        LICENCE_CLASS.name(*value).to_owned()
    });
    cells.put("driving_licence_required", classes);
    cells.put(
        "required_skills",
        stated_words(&vacancy.required_skills, |skill| skill.0.to_string()),
    );
    cells.put(
        "desired_skills",
        stated_words(&vacancy.desired_skills, |skill| skill.0.to_string()),
    );
    let experience = duration::experience_words(vacancy.experience_months);
    cells.put("experience_required_years", experience);
}

/// A list of a vacancy: nothing where nothing is asked.
fn stated_words<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    if items.is_empty() {
        String::new()
    } else {
        list_words(items, write)
    }
}
