//! Schools, training and the education of adults.

use super::*;

const INTEGRATION_COURSE: Law = Law::certificate(
    Family::IntegrationCourse,
    Partner::Bamf,
    &[Certificate::BamfAdmission],
);

pub(super) const ROWS: &[Row] = &[
    row(
        8411401,
        &[2341],
        [
            "Grundschullehrer",
            "Grundschullehrerin",
            "Lehrkraft - Grundschule",
        ],
        "вчителька початкових класів",
        "primary school teacher",
    )
    .also(&[
        "Lehrer/in - Grundschulen",
        "Lehrer",
        "Lehrerin",
        "Lehrkraft",
        "вчитель початкових класів",
        "учитель початкових класів",
        "вчитель",
        "вчителька",
        "учитель",
        "учительница",
        "початкова освіта",
        "учитель начальных классов",
        "elementary school teacher",
        "teacher",
    ])
    .law(Law::school()),
    row(
        8412401,
        &[2330],
        [
            "Gymnasiallehrer",
            "Gymnasiallehrerin",
            "Lehrkraft - Sekundarstufe",
        ],
        "вчителька середньої школи",
        "secondary school teacher",
    )
    .also(&[
        "Lehrer/in - Gymnasien",
        "Lehrer/in - Sekundarstufe",
        "Realschullehrer",
        "Realschullehrerin",
        "Lehrer",
        "Lehrerin",
        "Lehrkraft",
        "Mathematiklehrerin",
        "Englischlehrerin",
        "вчитель математики",
        "вчителька математики",
        "вчитель англійської мови",
        "вчителька англійської мови",
        "вчитель української мови та літератури",
        "вчитель історії",
        "вчитель фізики",
        "вчитель хімії",
        "вчитель біології",
        "вчитель",
        "вчителька",
        "учитель",
        "учительница",
        "учитель математики",
        "учитель английского языка",
        "high school teacher",
        "teacher",
    ])
    .law(Law::school()),
    row(
        8413401,
        &[2352],
        [
            "Förderschullehrer",
            "Förderschullehrerin",
            "Lehrkraft - Förderschule",
        ],
        "вчителька спеціальної школи",
        "special school teacher",
    )
    .also(&[
        "Sonderschullehrer",
        "Sonderschullehrerin",
        "Sonderpädagogin",
        "Sonderpädagoge",
    ])
    .law(Law::school()),
    row(
        8418301,
        &[5312],
        ["Lernbegleiter", "Lernbegleiterin", "Pädagogische Assistenz"],
        "педагогічна асистентка в школі",
        "pedagogical assistant at school",
    )
    .also(&[
        "Lernbetreuer",
        "Lernbetreuerin",
        "Pädagogische Assistentin",
        "педагог-асистент",
    ])
    .assists(&[Family::Teaching]),
    row(
        8421401,
        &[2320],
        [
            "Berufsschullehrer",
            "Berufsschullehrerin",
            "Lehrkraft - berufliche Schule",
        ],
        "викладачка професійної школи",
        "vocational school teacher",
    )
    .also(&[
        "Lehrer/in - berufliche Schulen",
        "викладач коледжу",
        "майстер виробничого навчання",
        "преподаватель колледжа",
    ])
    .law(Law::school()),
    row(
        8422301,
        &[2320],
        ["Ausbilder", "Ausbilderin", "Betriebliche/r Ausbilder/in"],
        "інструкторка виробничого навчання",
        "company trainer",
    )
    .also(&[
        "Ausbildungsmeister",
        "інструктор виробничого навчання",
        "vocational trainer",
    ])
    .assists(&[Family::Teaching]),
    row(
        8430401,
        &[2310],
        ["Hochschullehrer", "Hochschullehrerin", "Hochschullehrkraft"],
        "викладачка університету",
        "university lecturer",
    )
    .also(&[
        "Professor",
        "Professorin",
        "Wissenschaftlicher Mitarbeiter",
        "Wissenschaftliche Mitarbeiterin",
        "викладач університету",
        "викладач",
        "викладачка",
        "доцент",
        "преподаватель университета",
        "науковий співробітник",
        "researcher",
    ]),
    row(
        8440401,
        &[2320],
        [
            "Dozent in der Erwachsenenbildung",
            "Dozentin in der Erwachsenenbildung",
            "Lehrkraft - Erwachsenenbildung",
        ],
        "викладачка для дорослих",
        "adult education teacher",
    )
    .also(&[
        "vhs-Dozentin",
        "vhs-Dozent",
        "Kursleiter",
        "Kursleiterin",
        "Bildungsreferentin",
    ])
    .assists(&[Family::Teaching, Family::IntegrationCourse]),
    row(
        8441401,
        &[2354],
        [
            "Musikpädagoge",
            "Musikpädagogin",
            "Musikpädagoge/Musikpädagogin",
        ],
        "викладачка музики",
        "music teacher",
    )
    .also(&[
        "Musiklehrer",
        "Musiklehrerin",
        "Musikschullehrerin",
        "вчитель музики",
        "вчителька музики",
        "викладач музики",
        "учитель музыки",
    ]),
    row(
        8445401,
        &[2353],
        [
            "Lehrer für Deutsch als Fremdsprache",
            "Lehrerin für Deutsch als Fremdsprache",
            "Lehrkraft - Deutsch als Fremdsprache",
        ],
        "викладачка німецької мови як іноземної",
        "teacher of German as a foreign language",
    )
    .also(&[
        "DaF-Lehrer",
        "DaF-Lehrerin",
        "DaF-Lehrkraft",
        "DaZ-Lehrkraft",
        "Sprachlehrer",
        "Sprachlehrerin",
        "Fremdsprachenlehrer",
        "Fremdsprachenlehrerin",
        "викладач німецької мови",
        "вчитель німецької мови",
        "вчителька німецької мови",
        "викладач іноземних мов",
        "учитель немецкого языка",
        "language teacher",
    ])
    .law(INTEGRATION_COURSE.when_required())
    .assists(&[Family::IntegrationCourse]),
    row(
        8445402,
        &[2353],
        [
            "Lehrer im Integrationskurs",
            "Lehrerin im Integrationskurs",
            "Lehrkraft - Integrationskurs",
        ],
        "викладачка інтеграційного курсу",
        "integration course teacher",
    )
    .also(&["Integrationskurslehrkraft", "Dozentin Integrationskurs"])
    .law(INTEGRATION_COURSE),
    row(
        8448301,
        &[2359],
        ["Nachhilfelehrer", "Nachhilfelehrerin", "Nachhilfelehrkraft"],
        "репетиторка",
        "private tutor",
    )
    .also(&["Nachhilfe", "Tutor", "Tutorin", "репетитор", "tutor"])
    .assists(&[Family::Teaching, Family::IntegrationCourse]),
    row(
        8450301,
        &[3422],
        ["Sportlehrer", "Sportlehrerin", "Sportlehrkraft"],
        "спортивна тренерка",
        "sports coach",
    )
    .also(&[
        "Übungsleiter",
        "Übungsleiterin",
        "Sporttrainer",
        "тренер",
        "тренерка",
        "вчитель фізкультури",
        "учитель физкультуры",
    ]),
    row(
        8451301,
        &[5165],
        ["Fahrlehrer", "Fahrlehrerin", "Fahrlehrer/in"],
        "інструкторка з водіння",
        "driving instructor",
    )
    .also(&["інструктор з водіння", "инструктор по вождению"])
    .law(
        Law::certificate(
            Family::DrivingInstruction,
            Partner::LicenceOffice,
            &[Certificate::DrivingInstructorLicence],
        )
        .driving(&[LicenceClass::B]),
    ),
    row(
        9133401,
        &[2351],
        ["Pädagoge", "Pädagogin", "Erziehungswissenschaftler/in"],
        "педагогиня",
        "educationalist",
    )
    .also(&[
        "Erziehungswissenschaftlerin",
        "педагог",
        "методист",
        "методистка",
    ])
    .assists(&[Family::Education, Family::SocialWork]),
];
