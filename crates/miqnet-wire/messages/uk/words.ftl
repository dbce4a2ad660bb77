### Слова для значень.

## Одиниці

unit-minutes = { $n ->
        [one] { $n } хвилина
        [few] { $n } хвилини
        [many] { $n } хвилин
       *[other] { $n } хвилини
    }
unit-hours = { $n ->
        [one] { $n } година
        [few] { $n } години
        [many] { $n } годин
       *[other] { $n } години
    }
unit-weeks = { $n ->
        [one] { $n } тиждень
        [few] { $n } тижні
        [many] { $n } тижнів
       *[other] { $n } тижня
    }
unit-months = { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }
word-date-unknown = ще не відомо
word-next-day = { $clock } наступного дня

day-mon = понеділок
    .short = пн
day-tue = вівторок
    .short = вт
day-wed = середа
    .short = ср
day-thu = четвер
    .short = чт
day-fri = п’ятниця
    .short = пт
day-sat = субота
    .short = сб
day-sun = неділя
    .short = нд

## Мови

cefr-none = нижче A1
cefr-A1 = A1
cefr-A2 = A2
cefr-B1 = B1
cefr-B2 = B2
cefr-C1 = C1
cefr-C2 = C2

language-ar = арабська
language-bg = болгарська
language-cs = чеська
language-de = німецька
language-el = грецька
language-en = англійська
language-es = іспанська
language-fa = перська
language-fr = французька
language-hr = хорватська
language-hu = угорська
language-it = італійська
language-ka = грузинська
language-ku = курдська
language-pl = польська
language-pt = португальська
language-ro = румунська
language-ru = російська
language-sk = словацька
language-sq = албанська
language-sr = сербська
language-tr = турецька
language-uk = українська
language-vi = в’єтнамська
language-zh = китайська

## Визнання та освіта

recognition-none_needed = немає кваліфікації в цій професії або визнавати нема чого
recognition-documents_missing = бракує документів
recognition-not_applied = заяву не подано
recognition-zab_evaluated = є оцінка диплома в ZAB
recognition-in_procedure = заяву розглядають
recognition-partial_equivalence = частково рівноцінна
recognition-conditional_compensation = рішення з адаптаційним заходом (Ausgleichsmaßnahme)
recognition-compensation_running = адаптаційний захід триває
recognition-temporary_permit = тимчасовий допуск (Berufserlaubnis)
recognition-full_equivalence_no_licence = рівноцінна, допуску ще немає
recognition-full_equivalence = рівноцінна
recognition-licensed = допуск отримано
recognition-denied = відмовлено

award-school_9 = школа, 9 класів
award-school_11 = школа, 11 або 12 класів
award-skilled_worker = кваліфікований робітник
award-junior_specialist = молодший спеціаліст або фаховий молодший бакалавр
award-junior_bachelor = молодший бакалавр
award-bachelor = бакалавр
award-specialist = спеціаліст
award-master = магістр
award-doctorate = кандидат наук або доктор філософії
award-german_helper = німецька освіта помічниці
award-german_training = німецька професійна освіта
award-german_advanced = майстер, технік, Fachschule або бакалавр (Німеччина)
award-german_degree = німецька вища освіта (4 роки і більше)

schooling-none = освіта не потрібна
schooling-hauptschule = базова середня освіта (Hauptschulabschluss)
schooling-mittlere_reife = середня освіта (Mittlere Reife)
schooling-training = завершена професійна освіта
schooling-hochschulreife = право вступу до вишу (Hochschulreife)

## Місця, документи, водійські посвідчення

kind-job = робота із соціальним страхуванням
kind-minijob = мала зайнятість (Minijob)
kind-ausbildung = професійне навчання (Ausbildung)
kind-direkteinstieg = оплачуваний вхід у роботу в садку (Direkteinstieg)
kind-eq = вступна кваліфікація (Einstiegsqualifizierung, EQ)
kind-internship = практика
kind-recognition_measure = адаптаційна практика або інший захід для визнання (Anpassungslehrgang)

certificate-food_hygiene = інструктаж щодо харчових продуктів у Gesundheitsamt (Belehrung, § 43 IfSG)
certificate-guard_instruction = навчання для охорони, 40 годин (Unterrichtung, § 34a GewO)
certificate-guard_exam = іспит для охорони (Sachkundeprüfung, § 34a GewO)
certificate-care_companion = курс для помічниць із догляду (Betreuungskraft, § 53b SGB XI)
certificate-bamf_admission = допуск до викладання на інтеграційних курсах (BAMF-Zulassung)
certificate-code_95 = кваліфікація професійної водійки (Code 95)
certificate-driver_card = картка водія для тахографа (Fahrerkarte)
certificate-passenger_permit = дозвіл на перевезення пасажирів (Fahrgastbeförderung)
certificate-chamber_entry = внесення до списку або призначення палатою (Kammer)
certificate-meister = диплом майстра (Meisterbrief)
certificate-medical_language_exam = медичний мовний іспит C1 (Fachsprachprüfung)
certificate-childminding_permit = дозвіл на догляд за дітьми вдома (Kindertagespflege)
certificate-driving_instructor_licence = посвідчення інструкторки з водіння (Fahrlehrerlaubnis)
certificate-heilpraktiker_permit = дозвіл цілительки (Heilpraktikerin)
certificate-sworn_translator = присяга перекладачки (Beeidigung)
certificate-welding_certificate = посвідчення зварниці (Schweißerprüfung)
certificate-forklift_licence = посвідчення водія навантажувача (Staplerschein)
certificate-first_aid = курс першої допомоги (Erste Hilfe)

licence-B = B (легкове авто до 3,5 т)
licence-BE = BE (легкове авто з причепом)
licence-C1 = C1 (вантажівка до 7,5 т)
licence-C1E = C1E (вантажівка до 7,5 т з причепом)
licence-C = C (вантажівка)
licence-CE = CE (вантажівка з причепом)
licence-D1 = D1 (малий автобус)
licence-D = D (автобус)

## Догляд за дітьми та дорога

care-extended_hours = садок із подовженими годинами (verlängerte Öffnungszeiten)
care-full_day = садок на цілий день
care-nursery_full_day = ясла на цілий день (Krippe)
care-reliable_school = початкова школа з гарантованим часом (Verlässliche Grundschule)
care-after_school = група продовженого дня (Hort, Ganztag)
care-no_care = без догляду
care-independent = школярі від 14 років, догляд не потрібен

mode-car = на авто
mode-bus = автобусом
mode-rail = потягом
mode-bicycle = велосипедом
mode-same_place = у тому самому місці
mode-file = за списком тривалості дороги
