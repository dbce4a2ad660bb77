### Результати, перевірки, наступні кроки та запитання.

## Результат

verdict-eligible_now = можливо зараз
verdict-eligible_with_condition = можливо за умови
verdict-not_eligible = зараз неможливо
verdict-vacancy_blocked = спершу виправити вакансію

## Перевірки

gate-vacancy = Вакансія
gate-kind = Вид місця
gate-start = Початок
gate-work_permission = Дозвіл на роботу
gate-recognition = Визнання
gate-side_conditions = Довідки
gate-language = Мова
gate-level = Рівень
gate-travel = Дорога
gate-time = Робочий час

status-note = примітка
status-met = виконано
status-open = відкрито
status-blocked = не виконано

## Наступний крок

open-wait = { $date_known ->
        [yes] Чекати до { $date }
       *[no] Чекати, дата ще не відома
    }
open-step = { $step } – спершу запитати: { $partner }

step-show_document = Показати документ на перебування; якщо там «nur mit Erlaubnis», подати заяву на дозвіл
step-ask_approval = Подати заяву на дозвіл на роботу до відомства у справах іноземців (Ausländerbehörde)
step-compensation_measure = Домовитися про адаптаційну практику (Anpassungslehrgang) або іспит (Kenntnisprüfung)
step-direct_measure = Подати заяву на прямий шлях до Anpassungslehrgang або Kenntnisprüfung
step-within_permit = З’ясувати завдання і нагляд за тимчасовим допуском (Berufserlaubnis)
step-kita_in_recognition = Запитати Träger дитячого садка про місце фахівчині в процесі визнання
step-kita_paragraph_7 = Домовитися з Träger дитячого садка про кваліфікацію за § 7 KiTaG
step-language_course = Знайти мовний курс, за можливості паралельно з роботою
step-language_certificate = Скласти мовний іспит на той рівень, який є
step-obtain_certificate = Отримати документ
step-confirm_driving_licence = Підтвердити водійське посвідчення
step-induction = Домовитися про введення в роботу або часткову кваліфікацію (Teilqualifizierung)
step-care_place = Шукати місце в садку або довші години догляду
step-transport = З’ясувати, як діставатися до роботи
step-assess_schooling = Подати шкільне свідоцтво на оцінювання
step-start_with_eq = Почати зі вступної кваліфікації (Einstiegsqualifizierung, EQ)

## Запитання до кандидатки або до підприємства

ask-work_permission = Що сказано про роботу у Вашому документі на перебування?
ask-recognition = Яка у Вас освіта і на якому етапі її визнання?
ask-kita_traeger = До Träger дитячого садка: чи зараховуєте Ви кандидатку до норми персоналу (Personalschlüssel)?
ask-certificates = Які документи у Вас є, наприклад інструктаж щодо харчових продуктів або посвідчення водія навантажувача?
ask-driving_licences = Які водійські посвідчення у Вас є?
ask-language_level = Як добре Ви володієте мовою (A1–C2)?
ask-language_evidence = Чи є у Вас сертифікат про рівень мови?
ask-awards = Яка у Вас освіта і який досвід роботи?
ask-availability = У які дні та години Ви можете працювати?
ask-flexibility = До підприємства: чи можна домовитися про робочий час?
ask-shifts = До підприємства: коли починаються і закінчуються зміни?
ask-home = Який поштовий індекс Вашого житла?
ask-workplace = До підприємства: де місце роботи?
ask-travel_limits = Скільки може тривати дорога на роботу і чим Ви їздите?
ask-available_from = Коли Ви можете почати?
ask-kinds_wanted = Що Ви шукаєте: роботу, професійне навчання (Ausbildung), практику, Anpassungslehrgang чи Minijob?
