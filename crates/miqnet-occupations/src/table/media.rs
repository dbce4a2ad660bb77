//! Marketing, media, events and art.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        9211201,
        &[4419],
        [
            "Marketingassistent",
            "Marketingassistentin",
            "Kaufleute - Marketingkommunikation",
        ],
        "асистентка з маркетингу",
        "marketing assistant",
    )
    .also(&[
        "Kauffrau für Marketingkommunikation",
        "Kaufmann für Marketingkommunikation",
        "Werbekauffrau",
        "асистент з маркетингу",
    ]),
    row(
        9211301,
        &[2431],
        [
            "Marketingfachmann",
            "Marketingfachfrau",
            "Marketingfachkraft",
        ],
        "маркетологиня",
        "marketing specialist",
    )
    .also(&[
        "Marketing-Assistenz",
        "Marketingreferentin",
        "Marketingreferent",
        "Online-Marketing-Manager",
        "Online-Marketing-Managerin",
        "Social-Media-Managerin",
        "Social-Media-Manager",
        "SMM-менеджер",
        "маркетолог",
        "менеджер",
        "Manager",
        "Managerin",
        "менеджерка",
        "менеджер з маркетингу",
        "интернет-маркетолог",
        "SEO specialist",
    ]),
    row(
        9211401,
        &[2431],
        [
            "Marketingmanager",
            "Marketingmanagerin",
            "Marketingmanagement",
        ],
        "директорка з маркетингу",
        "marketing manager",
    )
    .also(&[
        "Brand-Manager",
        "Brand-Managerin",
        "бренд-менеджер",
        "директор з маркетингу",
    ]),
    row(
        9212201,
        &[4222, 5244],
        [
            "Callcenteragent",
            "Callcenteragentin",
            "Kaufleute - Dialogmarketing",
        ],
        "операторка кол-центру",
        "call centre agent",
    )
    .also(&[
        "Kauffrau für Dialogmarketing",
        "Servicefachkraft für Dialogmarketing",
        "оператор кол-центру",
        "оператор call-центру",
        "оператор колл-центра",
        "call center agent",
    ]),
    row(
        9213301,
        &[2433],
        ["Kundenmanager", "Kundenmanagerin", "Key-Account-Manager/in"],
        "менеджерка з роботи з клієнтами",
        "account manager",
    )
    .also(&[
        "Key-Account-Manager",
        "Key-Account-Managerin",
        "менеджер по работе с клиентами",
    ]),
    row(
        9220301,
        &[2432],
        ["PR-Referent", "PR-Referentin", "PR-Fachkraft"],
        "фахівчиня зі зв'язків із громадськістю",
        "public relations officer",
    )
    .also(&[
        "Referentin Öffentlichkeitsarbeit",
        "PR-менеджер",
        "піар-менеджер",
        "PR manager",
    ]),
    row(
        9241301,
        &[2642, 2641],
        ["Redakteur", "Redakteurin", "Redakteur/in"],
        "редакторка",
        "editor",
    )
    .also(&[
        "Onlineredakteur",
        "Onlineredakteurin",
        "редактор",
        "контент-менеджер",
        "copywriter",
    ]),
    row(
        9241401,
        &[2642, 2641],
        ["Journalist", "Journalistin", "Journalist/in"],
        "журналістка",
        "journalist",
    )
    .also(&["журналіст", "журналист", "кореспондент", "журналістика"]),
    row(
        2322201,
        &[2166],
        ["Grafiker", "Grafikerin", "Grafikdesign"],
        "графічна дизайнерка",
        "graphic designer",
    )
    .also(&[
        "Grafikdesigner",
        "Grafikdesignerin",
        "дизайнер",
        "дизайнерка",
        "графічний дизайнер",
        "графический дизайнер",
    ]),
    row(
        2321201,
        &[7321],
        [
            "Mediengestalter",
            "Mediengestalterin",
            "Mediengestalter/in Digital und Print",
        ],
        "дизайнерка цифрових і друкованих медіа",
        "media designer",
    )
    .also(&["верстальник", "верстальниця", "desktop publisher"]),
    row(
        2332201,
        &[3431],
        ["Fotograf", "Fotografin", "Fotograf/in"],
        "фотографиня",
        "photographer",
    )
    .also(&["фотограф"]),
    row(
        6340201,
        &[3332],
        [
            "Veranstaltungskaufmann",
            "Veranstaltungskauffrau",
            "Veranstaltungskaufleute",
        ],
        "організаторка заходів",
        "event planner",
    )
    .also(&[
        "Eventmanagerin",
        "Event-Manager",
        "івент-менеджер",
        "организатор мероприятий",
    ]),
    row(
        9411401,
        &[2652],
        ["Musiker", "Musikerin", "Musiker/in"],
        "музикантка",
        "musician",
    )
    .also(&[
        "Musikwissenschaftlerin",
        "музикант",
        "музыкант",
        "піаніст",
        "піаністка",
    ]),
    row(
        9330401,
        &[2651],
        [
            "Bildender Künstler",
            "Bildende Künstlerin",
            "Bildende/r Künstler/in",
        ],
        "художниця",
        "artist",
    )
    .also(&["Künstler", "Künstlerin", "художник"]),
    row(
        2821401,
        &[2163],
        ["Modedesigner", "Modedesignerin", "Modedesign"],
        "дизайнерка одягу",
        "fashion designer",
    )
    .also(&["дизайнер одягу", "модельєр", "модельер"]),
];
