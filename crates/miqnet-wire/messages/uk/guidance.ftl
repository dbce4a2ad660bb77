### Поради: установи, запитання, документи, фінансування, перебування.

## Установи, які називають лише поради

office-jobcenter = центр зайнятості (Jobcenter Landkreis Böblingen)
office-aa = агентство праці (Agentur für Arbeit Stuttgart)
office-welcome_center = служба для новоприбулих (Welcome Service Region Stuttgart)
office-wifoe = відділ підтримки підприємств району (Kreiswirtschaftsförderung, Landratsamt Böblingen)
office-fair_integration = консультація про чесні умови праці (Faire Integration)
office-grant_office = відомство, що надає цю доплату (Förderstelle des Anerkennungszuschusses)

## Один візит

guide-visit = { $place }. { $office }. Запитайте: { $requests } Візьміть із собою: { $papers }.

request-read_title = Що написано про роботу в моєму документі? Чи можу я прийняти цю роботу?
request-work_permit = У мене є пропозиція цієї роботи. Як подати заяву на дозвіл на неї?
request-permit_later = Відколи мені можна працювати? Чи можливі раніше навчання (Ausbildung) або практика?
request-federal_consent = Для підприємства: чи може агентство праці (Bundesagentur) перевірити цю роботу заздалегідь? Саму згоду отримує відомство у справах іноземців (Ausländerbehörde).
request-title_end = Мій дозвіл на перебування скоро закінчується. Що буде далі, на що і коли подавати заяву?
request-move_house = Я хочу переїхати. Чи діє для мене обов’язок жити тут (Wohnsitzauflage) і чи можна його скасувати?
request-change_title = Який інший дозвіл на перебування я можу отримати згодом?
request-recognition_way = Який шлях визнання підходить моїй професії, скільки він триває і скільки коштує?
request-after_refusal = Мені відмовили. Які шляхи є тепер?
request-apply_recognition = Які документи потрібні для заяви на визнання? Що треба перекласти?
request-progress = На якому етапі моя справа і чого ще бракує?
request-temporary_permit = Чи можу я отримати тимчасовий допуск (Berufserlaubnis), поки триває розгляд?
request-measure = Що краще підходить до мого рішення: практика під наглядом (Anpassungslehrgang) чи іспит (Kenntnisprüfung)? Де є місце?
request-permit_limits = Що дозволяє мій тимчасовий допуск (Berufserlaubnis), хто має мене наглядати і доки він діє?
request-licence_date = Коли буде допуск (Urkunde) і якого підтвердження ще бракує?
request-trade_recognition = Чи можна визнати мою освіту? Це добровільно: що це дає і скільки коштує?
request-degree_statement = Як отримати оцінку мого диплома (Zeugnisbewertung)?
request-title_entry = Що потрібно, щоб мати захищену назву професії?
request-foreign_lawyer = Чи можуть мене прийняти як іноземну адвокатку (§ 206 BRAO)? Яка робота юридичною консультанткою дозволена без допуску?
request-school_certificate = Якому німецькому шкільному свідоцтву відповідає моє?
request-paper_date = Коли найближча дата для документа або іспиту і скільки це коштує?
request-food_talk = Коли наступний інструктаж для роботи з харчовими продуктами (Belehrung)?
request-driving_licence = Чи ще діє тут моє водійське посвідчення і що я маю зробити?
request-language_course = Який курс веде до наступного рівня, також паралельно з роботою? Коли він починається і хто вирішує про місце?
request-language_exam = Де я можу скласти іспит на свій рівень і скільки він коштує?
request-level_test = Де можна перевірити мій рівень німецької?
request-care_place = Чи є місце догляду або довший догляд за дітьми і відколи?
request-care_in_writing = Чи можете Ви письмово підтвердити місце догляду, початок і години?
request-move_hours = До підприємства: чи може робота починатися трохи пізніше або закінчуватися раніше?
request-short_shift = До підприємства: чи є короткі зміни, що підходять до годин догляду за дітьми?
request-firm_waits = До підприємства: чи може воно зачекати або почати з роботи вдома чи меншої кількості годин?
request-transport = До підприємства: чи є спільні поїздки або години, зручні для автобуса й потяга?
request-correct_vacancy = До підприємства: чи можна змінити вакансію так, щоб вона відповідала закону?
request-list_vacancy = Для підприємства: чи можна знову прийняти змінену вакансію?
request-firm_funding = Для підприємства: яке фінансування можна перевірити для введення в роботу, курсу або мови?
request-kita_talk = До Träger дитячого садка: чи візьме він її як фахівчиню в процесі визнання і чи зарахує до норми персоналу?
request-trial = Чи може з пропозиції стати пробна робота на підприємстві (MAG)? Будь ласка, до першого дня.
request-fair_offer = Чи чесна ця пропозиція? Що робити, якщо просять працювати без оплати?
request-start_costs = Які витрати на визнання і курси можуть оплатити і яка робота можлива вже сьогодні?
request-course_voucher = Чи можу я отримати освітній ваучер (Bildungsgutschein) на цей курс? Вирішує агентство праці (Agentur für Arbeit), також якщо виплати йдуть від Jobcenter. Будь ласка, до початку курсу.
request-entry_qualification = Чи може навчання початися зі вступної кваліфікації (Einstiegsqualifizierung, EQ)?
request-training_contract = Що має бути в договорі про навчання і хто допомагає під час навчання?
request-orientation = Які шляхи відкриває моя освіта в регіоні?
request-confirm_result = Чи правильний цей результат і про що домовимося далі?

## Фінансування

guide-funding = { $what } Це можна перевірити. Вирішує: { $office }. { $deadline }
guide-funding-ask = { $what } Чи можна це перевірити, залежить від відповідей: { $questions }
guide-funding-not = { $what } Наразі не підходить: { $reason }

outcome-may_be_checked = можна перевірити
outcome-ask = є запитання
outcome-not_applicable = наразі не підходить

deadline-before_contract = Заяву подати до підписання трудового договору.
deadline-before_start = Заяву подати до першого дня.
deadline-before_course = Заяву подати до початку курсу.
deadline-before_costs = Заяву подати, перш ніж виникнуть витрати.

beneficiary-firm = для підприємства
beneficiary-person = для особи

fd-subsidy = Доплата підприємству за довше введення в роботу (Eingliederungszuschuss, EGZ): до { $share } зарплати, щонайбільше { $months }.
fd-subsidy-older = Доплата підприємству за довше введення в роботу (Eingliederungszuschuss, EGZ) від 55 років: до { $share } зарплати, щонайбільше { $months }, якщо початок до { $until }.
fd-long-term-job = Доплата після двох років без роботи (§ 16e SGB II): { $first } зарплати першого року, { $second } другого; договір щонайменше { $months }.
fd-participation-job = Доплата після багатьох років виплат (§ 16i SGB II): { $year_1 } мінімальної зарплати в роки 1 і 2, потім { $year_3 }, { $year_4 } і { $year_5 }; і до { $courses } на курси.
fd-start-allowance = Допомога на початку нової роботи (Einstiegsgeld): щонайбільше { $months }.
fd-start-budget = Бюджет на початок роботи (Vermittlungsbudget): переклади, заяви, проїзд або визнання.
fd-trial = Пробна робота на підприємстві (Maßnahme beim Arbeitgeber, MAG): щонайбільше { $weeks }, зі згодою до першого дня.
fd-trial-open = Пробна робота на підприємстві (Maßnahme beim Arbeitgeber, MAG): щонайбільше { $weeks }, після року без роботи або за великих перешкод до { $long }, зі згодою до першого дня.
fd-entry-qualification = Вступна кваліфікація перед навчанням (Einstiegsqualifizierung, EQ), від { $hours } на тиждень: щонайменше { $from }, щонайбільше { $to }; підприємство отримує до { $amount } на місяць.
fd-training-help = Допомога під час навчання (AsA flex): додаткові заняття, німецька, супровід.
fd-employee-training = Акредитований курс для працівників (§ 82 SGB III), понад { $hours }: підприємство платить { $small } курсу (менш як 50 працівників), { $middle } (50–499) або { $large } (від 500).
fd-employee-training-size = Акредитований курс для працівників (§ 82 SGB III), понад { $hours }: підприємство платить { $share } курсу; повертають до { $wage } зарплати.
fd-course-voucher = Освітній ваучер (Bildungsgutschein): увесь курс, також часткова кваліфікація або перекваліфікація.
fd-recognition-grant = Доплата на визнання (Anerkennungszuschuss) за доходу до { $income } на рік, якщо ніхто інший не платить: до { $procedure } процедура, до { $analysis } аналіз, до { $measure } курс; заява до { $until }; допоможе консультація з визнання.
fd-recognition-grant-joint = Доплата на визнання (Anerkennungszuschuss) за спільного оподаткування до { $income } на рік, якщо ніхто інший не платить: до { $procedure } процедура, до { $analysis } аналіз, до { $measure } курс; заява до { $until }; допоможе консультація з визнання.
fd-language-course = Курс німецької для роботи (Berufssprachkurs) до { $level }, { $lessons }, безоплатно.
fd-language-course-paid = Курс німецької для роботи (Berufssprachkurs) до { $level }, { $lessons }: { $fee } за заняття, безоплатно за доходу до { $free } на рік, за спільного оподаткування до { $joint }. Якщо іспит складено протягом { $months }, за заявою повертають { $refund }.

not-no_insured_job = Це не робота із соціальним страхуванням.
not-closed_for_her = Ця вакансія для особи наразі неможлива.
not-employed_before = Підприємство вже брало особу на роботу.
not-no_induction = Довшого введення в роботу не потрібно.
not-has_work = Особа вже має роботу, яка незабаром не закінчується.
not-not_sgb2 = Особа не отримує виплат від Jobcenter.
not-not_long_unemployed = Особа без роботи недостатньо довго.
not-not_long_sgb2 = Особа ще недостатньо довго отримує виплати від Jobcenter.
not-too_young = Особа для цього замолода.
not-worked_much = Особа в ці роки працювала більше, ніж зовсім мало.
not-no_costs = Витрат не видно.
not-no_trial_place = Це місце не можна випробувати.
not-no_training = Це не професійне навчання.
not-too_few_hours = Можливо надто мало годин.
not-no_course_needed = Курс не потрібен.
not-no_certified_course = Підприємство не планує акредитованого курсу.
not-training_recent = Від останнього навчання минуло менш як два роки.
not-nothing_to_recognise = Визнавати нічого.
not-income_too_high = Дохід вищий за межу.
not-deadline_passed = Строк минув.
not-german_enough = Німецької достатньо.
not-other_course_first = Спершу інший курс; який саме, знає Clearingstelle.

## Запитання, на які справа не має відповіді

case-benefit = Від кого Ви отримуєте виплати: Jobcenter, Sozialamt, Agentur für Arbeit чи ні від кого?
case-age = До якої вікової групи Ви належите: до 18, 18–24, 25–54, від 55?
case-employment = Чи працюєте Ви зараз: ні, Minijob, зі страхуванням чи навчаєтеся (Ausbildung)?
case-work_ends = Чи закінчується незабаром Ваша робота або навчання, наприклад через звільнення або строк договору?
case-unemployed = Як довго Ви без роботи: менш як 1 рік, 1–2 роки, довше?
case-sgb2_time = Як довго за останні сім років Ви отримували виплати від Jobcenter?
case-five_years = До Jobcenter: чи досить п’яти років виплат?
case-worked_little = Чи працювали Ви в ці роки зовсім мало або взагалі ні?
case-training_long_ago = Чи минуло від Вашого останнього навчання або оплаченого курсу понад два роки?
case-four_years_unskilled = Чи працювали Ви чотири роки або довше помічницею?
case-usable_degree = Чи маєте Ви професійну освіту, визнану в Німеччині?
case-income = Чи оподатковуваний дохід на рік нижчий за межу для однієї особи, за межу для двох разом чи вищий?
case-integration_course = Чи закінчили Ви інтеграційний курс (Integrationskurs) без рівня B1?
case-title = Який документ на перебування Ви маєте?
case-title_end = Доки діє Ваш документ на перебування?
case-first_title = У якому місяці Ви отримали перший документ на перебування?
case-change_title = Чи хочете Ви перейти на інший дозвіл на перебування?
case-employed_before = До підприємства: чи працювала ця особа у Вас понад три місяці за останні чотири роки?
case-needs_induction = До підприємства: чи потрібне особі на початку довше введення в роботу?
case-certified_course = До підприємства: чи заплановано акредитований фаховий курс? Лише мовний курс не зараховують.
case-german = Як добре Ви володієте німецькою (A1–C2)?
case-hours = Скільки годин на тиждень Ви можете працювати?

contradiction-works_and_unemployed = Особа працює зі страхуванням і довго без роботи: щось із цього неправильне.
contradiction-unlimited_with_end = Безстроковий дозвіл не має кінцевої дати: щось із цього неправильне.
contradiction-first_title_in_future = Перший дозвіл виданий у майбутньому: перевірте місяць.
contradiction-first_title_after_end = Перший дозвіл новіший за кінець чинного: перевірте обидві дати.
contradiction-sgb2_before_first_title = Особа отримує виплати від Jobcenter довше, ніж має дозвіл: щось із цього неправильне.

## Зауваження щодо перебування; вони не змінюють результату

wp-protected = Якщо Ваш дозвіл за § 24 діяв { $valid_on }, він діє без заяви до { $until }.
wp-no-extension-known = Що буде після { $until }, ще не відомо. Завчасно запитайте відомство у справах іноземців (Ausländerbehörde).
wp-title-ends = Ваш дозвіл закінчується { $until }. Запишіться зараз до відомства у справах іноземців (Ausländerbehörde).
wp-title-ended = Ваш дозвіл закінчився { $until }. Незабаром зверніться до відомства у справах іноземців (Ausländerbehörde).
wp-read-entry = Із довідкою Fiktionsbescheinigung діє те, що в ній написано. Відомство (Ausländerbehörde) прочитає її з Вами.
wp-not-covered = З тимчасовим українським дозволом продовження може не діяти. Запитайте відомство у справах іноземців (Ausländerbehörde).
wp-move-limited = Обов’язок жити в певному місці не обмежує, де Ви працюєте. Чи можна працювати, сказано у Вашому документі. Переїзд може бути обмеженим приблизно до { $until }; від { $hours } роботи на тиждень із достатньою оплатою це можуть скасувати.
wp-move-ask = Перш ніж переїхати або працювати в іншому районі, запитайте у відомстві у справах іноземців (Ausländerbehörde), що дозволяє Ваш документ.
wp-no-blue-card = З тимчасовим захистом немає Blaue Karte. Перед зміною запитайте відомство у справах іноземців (Ausländerbehörde).
wp-no-chancenkarte = Карту можливостей (Chancenkarte) не можна отримати прямо з тимчасового захисту.
wp-later-titles = Для визнання, помічниць у догляді, водіїв і досвідчених працівників є окремі дозволи. Щоб працювати зараз, вони не потрібні.
wp-work-first = З { $since } для Jobcenter робота важливіша за курс. Яка робота прийнятна, вирішує лише Jobcenter.

## Оплата

py-care = Мінімальна зарплата в догляді з { $since }: { $helper } для помічниць, { $one_year } після року навчання, { $skilled } для фахівчинь.

## Жіноча програма

module-outreach = пошук і перша розмова
module-empowerment = зміцнення власних сил
module-reconciliation = поєднання родини і роботи
module-firm_contact = контакт із підприємствами
module-accompaniment = супровід на роботу

module-state-planned = заплановано
module-state-running = триває
module-state-done = завершено

unit-lessons = { $n ->
        [one] { $n } навчальна година
        [few] { $n } навчальні години
        [many] { $n } навчальних годин
       *[other] { $n } навчальної години
    }
