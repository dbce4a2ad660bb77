//! Kita, social work and work with people with disabilities.

use super::*;

const CHILDMINDING: Law = Law::certificate(
    Family::Childminding,
    Partner::Childcare,
    &[Certificate::ChildmindingPermit],
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
];
