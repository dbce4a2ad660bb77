//! The kinds of cells and how each is explained to people.

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $heading:literal, $about:literal;)*) => {
        /// How the cells of a column are read; `docs/COLUMNS.md` has a section for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FieldKind { $($(#[$doc])* $variant,)* }

        impl FieldKind {
            /// All kinds, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The heading of its section and what it says before the spellings.
            pub(super) fn text(self) -> (&'static str, &'static str) {
                match self { $(Self::$variant => ($heading, $about),)* }
            }
        }
    };
}

kinds! {
    /// An id of the organiser's own.
    Id = "id", "Any text of 1 to 64 bytes with a letter or digit in it. A second row with the same id is not imported; `k-1` is the same as `K-1`.";
    /// Free text.
    Text = "text", "Anything. The advert is searched for wording that the law does not allow, and for nothing else.";
    /// One job title or code.
    Title = "title", "A job title in German, Ukrainian or English, a KldB code of five digits, or the dictionary's own key of seven digits, which may have a title behind it. A title that does not name one occupation surely becomes a question with the nearest keys. \"keine\" as first qualification or experience says that there is none.";
    /// Several job titles or codes.
    Titles = "titles", "A list of titles as above.";
    /// Skills, freely named.
    Skills = "skills", "A list of words; case and double spaces make no difference.";
    /// Yes or no.
    YesNo = "yes or no", "Yes or no. On the sheet of vacancies an empty cell is no.";
    /// A whole number.
    Number = "number", "Digits, from 1 to 999.";
    /// A share in percent.
    Percent = "percent", "A number from 0 to 100, with or without %; \"nein\" is 0.";
    /// A day.
    Day = "day", "`04.01.2027`, `4.1.27` (2000 to 2099) or `2027-01-04`, with or without \"ab\", \"zum\" or \"bis\". A day that does not exist becomes a question. \"Sofort\" is read where a start is asked for: a candidate who can start at once can start on any day (written as 1 January 2000 inside).";
    /// A calendar year.
    Year = "year", "Four digits, from 1950 to 2099. \"Heute\" is not read: the importer knows no clock.";
    /// A length of travel.
    TravelTime = "travel time", "Minutes from 1 to 240: `45`, `45 Min.`, `1,5 Std.`, `1 Std. 15 Min.`. An empty cell is taken as 45 minutes and marked.";
    /// A length of experience.
    ExperienceTime = "experience time", "Years where no unit is said: `8`, `8,5 Jahre`, `18 Monate`, `1 Jahr 6 Monate`; up to 60 years.";
    /// A length of an internship.
    InternshipTime = "internship time", "`10 Wochen`, `3 Monate`, `14 Tage`; a month counts 30 days, and the unit must be said.";
    /// Hours a week.
    WeeklyHours = "weekly hours", "`25`, `20 bis 25 Std.`, `20-25`, `38,5`, `38:30`, `max. 30` (from 0); above 0 and up to 60. Full time is read as 40 hours. \"Teilzeit\", a percentage and hours a day become a question.";
    /// Windows of the week.
    Windows = "windows", "`Mo-Fr 8-12, 13-17; Sa 9-13`: days, then their hours, all of them at once. Hours are written `8`, `8:00`, `8.00`, `8h30` or `8 Uhr`, with a dash or \"bis\" between them. Days that are not named are Monday to Friday. A window over midnight is written as two.";
    /// Care windows or a form of care.
    CareWindows = "care windows", "Windows as above, words for no limit, or a form of care, whose typical hours are then assumed and marked (TM-5): VÖ and VGS 7:30-13:30, Ganztag and Hort 7:30-16:00, Krippe 8:00-16:00, no care no hour, school from 14 on no limit; \"keine\" alone becomes a question. `Mo-Fr 7-13 (VÖ)` states the hours and names the form.";
    /// Shifts.
    Shifts = "shifts", "`Mo-Fr 8-12`; several shifts parted by a slash, a comma or \"oder\" are alternatives; \"im Wechsel\" makes them a rotation; \"und\" alone becomes a question. A shift may end on the next day. One shift has the same hours on all its days: `Mo-Do 12-16; Fr 8-12` becomes a question, to be answered with the column shift_mode, or with opening_hours and flexible.";
    /// A sequence of shifts.
    ShiftSequence = "shift sequence", "Shifts of days that follow each other: `13:30-21:30 -> 6:00-14:00`, `Spät bis 21:30, dann Früh ab 6:00`. A single time beside a shift's name ends the first shift and starts the last.";
    /// A level of language with course and evidence.
    GermanLevel = "level with course", "A level; `B2 (Kurs läuft)` is B1 today and a course to B2, `B1 Kurs bis 31.03.2027` is A2 today, `A2, Kurs B1` says both; `B1 (telc)` adds the evidence. `B1+`, `B1/B2` and \"gut\" become a question.";
    /// A level of language alone.
    Level = "level", "One level; a vacancy may put `mind.` or `ab` before it. A vacancy cannot ask for a first language (LG-3).";
    /// Languages with levels.
    LanguageLevels = "languages with levels", "A list of languages, each with a level as above: `en B2; ru C1`, `Ukrainisch (Muttersprache)`. A candidate's language without a level keeps an unknown one; a vacancy's needs one.";
    /// Languages alone.
    Languages = "languages", "A list of languages by code or name.";
    /// What proves a level.
    Evidence = "evidence", "One of these.";
    /// What the document says about work.
    WorkPermission = "work permission", "One of these. The kind of title and its last day are not asked for.";
    /// An award.
    Award = "award", "One of these. \"Diplom\" alone becomes a question, since it names several.";
    /// A state of recognition.
    Recognition = "recognition", "One of these. \"Anerkannt\", \"nein\" and \"keine\" become a question, since each names several.";
    /// Certificates.
    Certificates = "certificates", "A list of these.";
    /// Driving licences of a person.
    DrivingLicences = "driving licences", "A list of classes. A mark in brackets belongs to its own entry: in `B, C (UA)` only C is Ukrainian and unconfirmed; `C/CE (UA)` is one entry. A class without a mark is valid in Germany.";
    /// Classes of driving licences that are required.
    LicenceClasses = "licence classes", "A list of classes.";
    /// One postal code.
    PostalCode = "postal code", "Five digits of a region that exists: `71032`, `D-71032`, `71032 Böblingen`.";
    /// Several postal codes.
    PostalCodes = "postal codes", "A list of postal codes.";
    /// Modes of travel.
    TravelModes = "travel modes", "A list of these, commas or slashes between them.";
    /// The status of care.
    CareStatus = "care status", "One of these, or the date itself: `ab 01.03.2027`. A date in the column care_from says the same.";
    /// One kind of place.
    PlaceKind = "kind of place", "One of these.";
    /// Several kinds of place.
    PlaceKinds = "kinds of place", "A list of kinds of place, or a word for all of them.";
    /// Hourly pay.
    HourlyPay = "hourly pay", "One amount in euros, as in a vacancy's pay.";
    /// Hourly or monthly pay.
    Pay = "pay", "`16,60 €/h`, `14,20-16,00`, `ab 15 €`, `2.800 € im Monat`. Without a unit, amounts below 100 are paid by the hour and amounts from 200 to below 10,000 by the month. Yearly pay, \"Mindestlohn\", \"bis zu 20 €\" and `2,800` become a question. \"Nach Tarif\" leaves the amount unknown and says that a collective agreement applies.";
    /// A branch.
    Branch = "branch", "One of these.";
    /// A kind of house.
    Establishment = "establishment", "One of these.";
    /// A requirement level.
    RequirementLevel = "requirement level", "One of these.";
    /// What is said about recognition.
    RecognitionNeed = "recognition need", "One of these; as the occupation asks where the cell is empty.";
    /// A schooling.
    Schooling = "schooling", "One of these; none where the cell is empty.";
    /// A purpose of an internship.
    InternshipPurpose = "internship purpose", "One of these, for internships only.";
    /// A mode of shifts.
    ShiftMode = "shift mode", "One of these.";
    /// Whether hours can be arranged.
    Flexible = "flexible", "One of these; an empty cell is unknown.";
    /// Who pays for a person's living.
    Benefit = "benefit", "One of these.";
    /// A band of age.
    AgeBand = "age band", "One of these; a year or a day of birth becomes a question.";
    /// Whether and how a person works.
    Employment = "employment", "One of these.";
    /// How long a person has been without work.
    Unemployed = "time without work", "One of these.";
    /// How long a person got SGB II.
    Sgb2Time = "time with SGB II", "One of these.";
    /// A band of income.
    IncomeBand = "income band", "One of these; the limits stand in the file of guidance numbers. An amount becomes a question.";
    /// A kind of residence title.
    ResidenceTitle = "residence title", "One of these.";
    /// A month of a year.
    Month = "month", "`05.2024`, `5/2024` or `2024-05`; of a whole day its month is kept.";
    /// How far a module has come.
    ModuleState = "module state", "One of these; an empty cell is unknown.";
}
