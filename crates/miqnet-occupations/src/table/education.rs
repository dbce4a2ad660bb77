//! Kita, school, social work and adult education.

use super::*;

const CHILDMINDING: Law = Law::certificate(
    Family::Childminding,
    Partner::Childcare,
    &[Certificate::ChildmindingPermit],
);

const INTEGRATION_COURSE: Law = Law::certificate(
    Family::IntegrationCourse,
    Partner::Bamf,
    &[Certificate::BamfAdmission],
);

pub(super) const ROWS: &[Row] = &[
    row(
        8311101,
        &[5311],
        ["Kita-Helfer", "Kita-Helferin", "Zusatzkraft in der Kita"],
        "помічниця вихователя",
        "nursery assistant",
    )
    .also(&[
        "Kinderbetreuer",
        "Kinderbetreuerin",
        "Kindergartenhelfer",
        "Kindergartenhelferin",
        "Kinderpflegehelfer",
        "Kinderpflegehelferin",
        "Zusatzkraft Kita",
        "Betreuer",
        "Betreuerin",
        "Au-pair",
        "помічник вихователя",
        "няня",
        "помощник воспитателя",
        "childcare worker",
        "nanny",
    ])
    .law(CHILDMINDING.when_required())
    .assists(&[
        Family::Education,
        Family::Teaching,
        Family::Childminding,
        Family::SpeechTherapy,
        Family::SpecialPedagogy,
    ]),
    row(
        8311102,
        &[5311, 5312],
        [
            "Betreuer in der Ganztagsschule",
            "Betreuerin in der Ganztagsschule",
            "Betreuungskraft im Ganztag",
        ],
        "вихователька групи подовженого дня",
        "after-school care worker",
    )
    .also(&[
        "Betreuung Ganztag",
        "Hortbetreuer",
        "Hortbetreuerin",
        "Ganztagsbetreuung",
        "Schulkindbetreuung",
        "Kernzeitbetreuung",
        "Betreuungskraft Grundschule",
        "вихователь групи продовженого дня",
        "воспитатель группы продленного дня",
        "after-school carer",
    ])
    .law(CHILDMINDING.when_required())
    .assists(&[Family::Education, Family::Teaching]),
    row(
        8311103,
        &[5311],
        ["Tagesvater", "Tagesmutter", "Kindertagespflegeperson"],
        "няня з дозволом на денний догляд",
        "childminder",
    )
    .also(&["Kindertagespflege", "Tagespflegeperson", "Tageseltern"])
    .law(CHILDMINDING),
    row(
        8311201,
        &[3412, 2342],
        ["Kinderpfleger", "Kinderpflegerin", "Kinderpfleger/in"],
        "асистентка вихователя",
        "child care assistant",
    )
    .also(&[
        "Sozialpädagogischer Assistent",
        "Sozialpädagogische Assistentin",
        "Sozialpädagogische Assistenz",
        "асистент вихователя",
        "ассистент воспитателя",
    ])
    .law(Law::kita()),
    row(
        8311301,
        &[2342, 2635],
        ["Erzieher", "Erzieherin", "Pädagogische Fachkraft"],
        "вихователька дитячого садка",
        "early childhood educator",
    )
    .also(&[
        "Fachkraft - Kindertageseinrichtungen",
        "Kindergärtnerin",
        "Staatlich anerkannte Erzieherin",
        "Staatlich anerkannter Erzieher",
        "вихователь",
        "вихователька",
        "вихователь дитячого садка",
        "вихователь закладу дошкільної освіти",
        "дошкільна освіта",
        "воспитатель",
        "воспитательница",
        "воспитатель детского сада",
        "kindergarten teacher",
        "nursery teacher",
    ])
    .law(Law::kita()),
    row(
        8311302,
        &[2635],
        [
            "Jugend- und Heimerzieher",
            "Jugend- und Heimerzieherin",
            "Jugend- und Heimerziehung",
        ],
        "вихователька дитячого будинку",
        "residential child care worker",
    )
    .also(&[
        "Heimerzieher",
        "Heimerzieherin",
        "Erzieher/in - Jugend- und Heimerziehung",
    ])
    .law(Law::kita()),
    row(
        8312401,
        &[2635],
        ["Sozialarbeiter", "Sozialarbeiterin", "Sozialarbeiter/in"],
        "соціальна працівниця",
        "social worker",
    )
    .also(&[
        "Sozialpädagoge",
        "Sozialpädagogin",
        "Sozialarbeiter/Sozialpädagoge",
        "Schulsozialarbeiterin",
        "соціальний працівник",
        "соціальний педагог",
        "социальный работник",
        "социальный педагог",
    ])
    .law(Law::social(Family::SocialWork)),
    row(
        8313101,
        &[5321, 5322],
        ["Schulbegleiter", "Schulbegleiterin", "Schulbegleitung"],
        "супровідниця дитини в школі",
        "school companion",
    )
    .also(&[
        "Integrationshelfer",
        "Integrationshelferin",
        "Heilerziehungspflegeassistent",
        "Heilerziehungspflegeassistentin",
        "Heilerziehungspflegehelfer",
        "Heilerziehungspflegehelferin",
        "асистент вчителя",
        "асистентка вчителя",
        "асистент учня",
        "ассистент учителя",
        "teaching assistant",
    ])
    .assists(&[
        Family::SpecialNeedsCare,
        Family::SpecialPedagogy,
        Family::SocialWork,
        Family::Teaching,
    ]),
    row(
        8313301,
        &[3412],
        [
            "Heilerziehungspfleger",
            "Heilerziehungspflegerin",
            "Heilerziehungspfleger/in",
        ],
        "педагогиня з догляду за людьми з інвалідністю",
        "remedial education nurse",
    )
    .also(&["HEP"])
    .law(Law::social(Family::SpecialNeedsCare)),
    row(
        8313302,
        &[3412],
        ["Arbeitserzieher", "Arbeitserzieherin", "Arbeitserzieher/in"],
        "педагогиня з трудової реабілітації",
        "work education instructor",
    )
    .also(&["Fachkraft - Arbeits- und Berufsförderung"])
    .law(Law::social(Family::SpecialNeedsCare)),
    row(
        8313401,
        &[2352],
        [
            "Heilpädagoge",
            "Heilpädagogin",
            "Heilpädagoge/Heilpädagogin",
        ],
        "корекційна педагогиня",
        "special needs educator",
    )
    .also(&[
        "корекційний педагог",
        "дефектолог",
        "вчитель-дефектолог",
        "учитель-дефектолог",
    ])
    .law(Law::social(Family::SpecialPedagogy)),
    row(
        8315401,
        &[2635],
        [
            "Psychosozialer Berater",
            "Psychosoziale Beraterin",
            "Psychosoziale Beratung",
        ],
        "психосоціальна консультантка",
        "psychosocial counsellor",
    )
    .also(&[
        "Sozialberater",
        "Sozialberaterin",
        "Erziehungsberaterin",
        "Suchtberaterin",
        "Migrationsberaterin",
        "психолог-консультант",
        "social counsellor",
    ])
    .assists(&[Family::Psychotherapy, Family::SocialWork]),
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
