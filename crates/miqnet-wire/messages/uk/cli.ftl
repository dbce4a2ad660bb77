### Що кажуть командний рядок і його файли.

cli-basis = miqnet { $version } · правила { $policy } · професії: { $occupations } · станом на { $date }
cli-dictionary-built_in = вбудована таблиця
cli-dictionary-imported = професій { $occupations } і назв { $labels } з офіційних файлів
cli-progress = Порівняння
cli-none = Немає.
cli-notes = Примітки
cli-travel = Дорога
cli-allowed = Можливо: { $allowed }
cli-severity-error = помилка
cli-severity-warning = примітка

## Перевірка

cli-check-problems = Проблеми у файлі { $file }
cli-check-blocked = Вакансії, які спершу треба виправити
cli-check-titles = Назви, віднесені до схожої професії – будь ласка, перегляньте
cli-check-sum = Підсумок
cli-check-sum-candidates = Кандидатки ({ $file }): рядків { $rows }, враховано { $good }, відхилено { $rejected }.
cli-check-sum-vacancies = Вакансії ({ $file }): рядків { $rows }, враховано { $good }, відхилено { $rejected }.
cli-check-sum-all = Помилок: { $errors } · приміток: { $warnings } · вакансій спершу виправити: { $blocked }

## Збіги

cli-match-read =
    Кандидатки: { $candidates } · відхилені рядки: { $candidates_rejected }
    Вакансії: { $vacancies } · відхилені рядки: { $vacancies_rejected } · спершу виправити: { $blocked }
    Проблеми в таблицях: { $issues }
cli-match-vacancies = Найкращі кандидатки для кожної вакансії
cli-match-candidates = Найкращі вакансії для кожної кандидатки
cli-match-tally = можливо: { $now } зараз, { $condition } з умовою
cli-match-tally-unwished = можливо: { $now } зараз, { $condition } з умовою (з них не відповідають побажанням: { $unwished })
cli-now = зараз
cli-with_condition = з умовою
cli-minutes = { $n } хв
cli-met = Виконано
cli-head-verdict = Можливо
cli-match-more = (крім того, відкрито: { $others })
cli-match-rejected = Відхилені рядки: кандидатки – { $candidates }, вакансії – { $vacancies }. «miqnet check» називає кожну проблему.
cli-match-refused = Порівняння не проведено. Будь ласка, спершу виправте ці помилки.
cli-match-choose = Будь ласка, виберіть: назви, що не означають напевно однієї професії
cli-head-rank = №
cli-head-score = Бали
cli-head-travel = Дорога
cli-head-open = Що з’ясувати спершу

## Розподіл з обмеженою кількістю місць

cli-assign = Розподіл: { $method }
cli-assign-optimal = Якомога більше кандидаток отримують одну пропозицію, потім якомога більше – другу і так далі; серед таких розподілів цей має найбільше балів.
cli-assign-stable = Жодна кандидатка й жодна вакансія не воліли б одна одну замість того, що мають. Обидві сторони воліють те, що можливо зараз, потім те, що має більше балів, потім менший номер.
cli-assign-quota = Щонайбільше { $per_opening } на кожне вільне місце і щонайбільше { $per_candidate } на кожну кандидатку. Місця: { $places }, пропозиції: { $proposals }.
cli-assign-people = Кандидатки, у яких пропозицій щонайменше { $n }
cli-assign-score = Сума балів
cli-assign-value = досягнуто
cli-assign-best = за оптимального розподілу
cli-assign-proved-optimal = Перераховано й доведено: кращого розподілу немає.
cli-assign-proved-stable = Перевірено для кожної пари: ніхто не мінявся б.
cli-assign-unproved = Доказ не вдався. Будь ласка, повідомте про це разом із файлом run.json.
cli-assign-vacancies = Запропоновані кандидатки для кожної вакансії ({ $method })
cli-assign-candidates = Запропоновані вакансії для кожної кандидатки ({ $method })
cli-assign-no_candidates = Кандидатки без пропозицій
cli-assign-no_vacancies = Вакансії без пропозицій
cli-assign-taken-candidate = Підходять вакансії: { $pairs }. Усі їхні місця дісталися іншим.
cli-assign-taken-vacancy = Підходять кандидатки: { $pairs }. Кожна вже має стільки пропозицій, скільки може отримати.
cli-assign-none-candidate-nothing_fits = Кандидатки без пропозиції, для яких нічого не підходить ({ $n }): { $ids }
cli-assign-none-candidate-all_taken = Кандидатки без пропозиції, бо всі місця дісталися іншим ({ $n }): { $ids }
cli-assign-none-vacancy-nothing_fits = Вакансії без пропозиції, для яких ніхто не підходить ({ $n }): { $ids }
cli-assign-none-vacancy-all_taken = Вакансії без пропозиції, бо кожна відповідна кандидатка вже має досить пропозицій ({ $n }): { $ids }
cli-assign-none-vacancy-to_be_corrected = Вакансії без пропозиції, які спершу треба виправити ({ $n }): { $ids }

## Пояснення

cli-explain-deciding = Що вирішує
cli-explain-findings = Усі висновки
cli-explain-score = Як складаються бали
cli-explain-alternatives = Інші близькі професії
cli-explain-wishes = Побажання, які цьому суперечать
cli-explain-wishes-off = Тому цієї пари немає в жодному списку. На результат і бали це не впливає.

## План

cli-plan = План
cli-plan-now = Можливо вже зараз. Нічого робити не треба.
cli-plan-opens = З цими кроками вакансія підходить. Меншої кількості кроків не досить.
cli-plan-asks = Спочатку треба з’ясувати запитання. Потім із цими кроками вакансія може підійти.
cli-plan-asks_only = Бракує лише відповідей. Кроки поки що не потрібні.
cli-plan-closed = Жоден із кроків не робить цю вакансію можливою.
cli-plan-others = Інші шляхи з такою самою кількістю кроків
cli-plan-ready = можливо з
cli-plan-tried = Випробувані кроки: { $steps } · перевірені комбінації: { $sets }
cli-plan-at_once = Одразу: можливо зараз ({ $n })
cli-plan-goals = Мета: на її рівні, після одного або двох кроків ({ $n })
cli-plan-steps = Ці кроки відкривають найбільше вакансій
cli-plan-pairs = Ці два кроки разом відкривають найбільше вакансій
cli-plan-questions = Ці запитання поставити спочатку
cli-plan-verdicts = вакансії
cli-plan-alone = лише це
cli-plan-question = запитання
cli-plan-looked_at = Переглянуто вакансій
cli-plan-no_vacancy = У таблиці немає жодної вакансії, яку можна врахувати. Без вакансій нема чого планувати: спочатку внесіть вакансії.
cli-plan-no_promise = Строки взято з досвіду. Кожен крок можна розглянути; нічого не обіцяно.
cli-plan-today = сьогодні
cli-plan-blocked = Спочатку треба виправити цю вакансію; до того нікого не пропонують.
cli-plan-changes = Що дає одна зміна
cli-plan-change = зміна
cli-plan-more = осіб більше
cli-plan-more_now = з них зараз
cli-plan-sooner = зараз замість «з умовою»
cli-plan-fewer = осіб менше
cli-plan-counts_only = Пораховано осіб; про окремих людей тут нічого немає.
cli-plan-step = крок
cli-plan-begins = від
cli-plan-ends = приблизно до
cli-plan-decides = хто вирішує
cli-plan-weeks = { $least }–{ $most } тиж.
cli-plan-days = Можливо приблизно з { $ready }; у найкращому разі з { $earliest }, у повільних випадках з { $latest }.
cli-plan-beyond = План закінчується після строку дії правил; суми до того можуть змінитися.
cli-plan-papers = Взяти з собою: { $papers }
cli-plan-asks_employer = Для цього підприємство змінює щось у вакансії.
cli-plan-not_together = Кожен пункт окремо можна вирішити, але не всі разом.
cli-plan-proof = Перевірено всі комбінації кроків.
cli-plan-bound = Перевірено всі комбінації до шести кроків.
cli-plan-first_ask = Треба з’ясувати
cli-plan-opened = вакансії
cli-plan-best = найкращі
cli-plan-sheet-goal = Мета
cli-plan-sheet-steps = Кроки
cli-plan-sheet-now = Ця вакансія можлива вже зараз. Жодних кроків для цього не потрібно.
cli-plan-sheet-opens = Із цими кроками мета може стати можливою.
cli-plan-sheet-ready = Можливо, приблизно з { $day }.
cli-plan-sheet-closed = Ця вакансія зараз не підходить, навіть із подальшими кроками. Запитайте про інший шлях.
cli-plan-sheet-more = Цей крок може відкрити ще інші вакансії.
cli-plan-sheet-no_goal = Один чи два кроки зараз не відкривають інших вакансій.
cli-plan-sheet-not_yet = Сьогодні ще жодна вакансія не підходить.
cli-plan-sheet-when = з { $from }, приблизно до { $to }
cli-plan-sheet-where = Куди:
cli-plan-sheet-decides = Вирішує:
cli-plan-sheet-later = Про це пізніше скаже Ваша консультація.
cli-plan-sheet-beside = Також важливо

## Огляд

cli-summary = Огляд для ярмарку вакансій
cli-summary-candidates = Кандидатки без збігів
cli-summary-vacancies = Вакансії без збігів
cli-summary-rejected = Відхилені рядки та відкриті питання
cli-count-candidates = Кандидатки
cli-count-candidates_rejected = Кандидатки: відхилені рядки
cli-count-candidates_without_match = Кандидатки без збігів
cli-count-vacancies = Вакансії
cli-count-vacancies_rejected = Вакансії: відхилені рядки
cli-count-vacancies_blocked = Вакансії, які спершу треба виправити
cli-count-vacancies_without_match = Вакансії без збігів (разом із тими, які треба виправити)

## Розпізнавання професій

cli-resolve-sure = напевно
cli-resolve-ask = Будь ласка, виберіть: що мається на увазі?
cli-resolve-nothing = Такої професії не знайдено. Будь ласка, назвіть роботу точніше.
cli-resolve-dictionary = Професії: { $occupations }
cli-resolve-tally = Назв: { $titles } · розпізнано напевно: { $sure } · треба вибрати: { $asked } · без пропозицій: { $nothing }
cli-resolve-yes = так
cli-resolve-no = ні
cli-resolve-head-kldb = KldB
cli-resolve-head-name = професія
cli-resolve-head-label = назва в словнику
cli-resolve-head-points = збіг у %
cli-resolve-head-sure = напевно
cli-resolve-head-others = інші можливості
cli-source-built_in = вбудована таблиця
cli-source-code = код KldB
cli-source-ba_title = назви професій Федерального агентства праці (Bundesagentur für Arbeit)
cli-source-kldb_class = KldB 2010
cli-source-esco = ESCO
cli-source-esco_further = ESCO, додаткова назва
cli-source-dk_003 = ДК 003:2010

## Словник професій

cli-import-read = Читання
cli-import-compile = Складання словника …
cli-import-part = { $file }: рядків { $entries } · { $publisher } · { $licence }
cli-import-unplaced = { $file }: записів, що не ведуть до жодної професії: { $n }. Класифікація її вже не має, або бракує файлу, який туди веде (KldB, KldB–ISCO, ISCO-88–ISCO-08). У словнику їх немає.
cli-import-left_alone = Не прочитано, бо офіційні файли так не називаються: { $files }
cli-import-done = Записано: { $file } ({ $kilobytes } кБ), професій { $occupations }, назв { $labels }. Використання: --dictionary { $file }
cli-import-refused = Нічого не записано. Спершу виправте ці помилки або продовжте без хибних рядків і файлів із --lenient.

## Створення

cli-generated = { $file }: рядків { $rows }
cli-generated-fair = { $file }: осіб { $people }, столів { $tables }
cli-fair-people = Зареєстровані, для яких немає жодного столу: { $count }
cli-fair-tables = Столи, до яких не підходить жодна із зареєстрованих осіб: { $count }
cli-papers-written = Записано до { $dir }: аркуші для столів ({ $tables }), людей ({ $people }) і перекладачів ({ $interpreters }), загальний план і «без розмови».
cli-papers-print = Друкувати: tables.html, people.html, interpreters.html, wall.html. Лише для організаторів: left_out.html.

## Помилки, після яких нічого не зроблено

cli-c501 = Файл не вдалося прочитати: { $detail }
    .todo = Перевірте назву та розташування файлу.
cli-c502 = Не вдалося записати: { $detail }
    .todo = Виберіть папку, у яку можна записувати й у якій є місце.
cli-c503 = Жодна кандидатка не має ідентифікатора «{ $detail }». Відхилених рядків у цій таблиці: { $rejected }.
    .todo = Перевірте написання; «miqnet check» покаже, чи рядок відхилено.
cli-c504 = Жодна вакансія не має ідентифікатора «{ $detail }». Відхилених рядків у цій таблиці: { $rejected }.
    .todo = Перевірте написання; «miqnet check» покаже, чи рядок відхилено.
cli-c505 = У правилах є помилки:
    { $detail }
    .todo = Виправте кожне назване місце у файлі.
cli-c506 = Правила не діють на цей день. Правила з терміном дії, день: { $detail }
    .todo = Укажіть правила на цей день через --policy або інший день через --as-of.
cli-c507 = У файлі з часом дороги є помилки:
    { $detail }
    .todo = Виправте кожен названий рядок.
cli-c508 = У цій папці вже є щось інше: { $detail }
    .todo = Укажіть порожню папку або папку з попередніми результатами.
cli-c509 = Книгу Excel не можна показати в терміналі.
    .todo = Спрямуйте вивід у файл, наприклад «> lists.xlsx».
cli-c510 = Таблицю не вдалося записати в цій формі: { $detail }
    .todo = Виберіть іншу форму, наприклад --format csv.
cli-c511 = Не вдалося запустити потоки: { $detail }
    .todo = Укажіть менше число через --threads.
cli-c512 = Не вдалося записати вивід: { $detail }
    .todo = Перевірте, чи не заповнений диск.
cli-c513 = Це не словник професій, який може прочитати ця програма: { $detail }
    .todo = Створіть словник наново командою «miqnet occupations import».
cli-c514 = Файл ярмарку вакансій має помилки:
    { $detail }
    .todo = Виправте названі місця й запустіть ще раз.
cli-c515 = Цей файл містить щось інше: { $detail }
    .todo = Вкажіть новий файл або попередній словник професій.
cli-c516 = Розклад має суперечності, тому нічого не записано:
    { $detail }
    .todo = Виправте розклад; «miqnet fair check» називає кожну суперечність.
cli-c520 = Для розподілу в списках забагато пар: { $detail }
    .todo = Розділіть таблиці, наприклад за місцем або галуззю.
cli-c530 = Налаштування служби містять помилки:
    { $detail }
    .todo = Виправте всі названі місця; «miqnet serve --help» перелічує кожен ключ і дозволені значення.
cli-c531 = Ці файли з налаштувань не можна використати:
    { $detail }
    .todo = Виправте кожен файл або приберіть його ключ; тоді діятиме те, що програма має в собі.
cli-c532 = Служба не може зайняти цю адресу: { $detail }
    .todo = Вкажіть вільний порт або завершіть програму, яка його займає.
cli-c533 = Система відмовила службі: { $detail }
    .todo = Перевірте обмеження на файли та потоки й запустіть службу знову.
cli-c534 = Не вдалося відкрити сховище даних: { $detail }
    .todo = Перевірте «database_url» і «secret_file»; старішу базу даних оновлює «miqnet migrate».
cli-c535 = Такого немає: { $detail }
    .todo = Наявне показують «miqnet county list», «miqnet user list» і «miqnet key list».
cli-c536 = Таке вже є: { $detail }
    .todo = Оберіть іншу назву або змініть наявний запис.
cli-c537 = Так не підходить: { $detail }
    .todo = Змініть дані; «--help» після команди називає всі можливості.
cli-c538 = Паролі різні.
    .todo = Запустіть команду ще раз і двічі введіть той самий пароль.
cli-c539 = Не вдалося прочитати пароль: { $detail }
    .todo = Введіть його в терміналі або передайте першим рядком стандартного введення.
cli-c540 = Ця база даних лежить на сервері; її копіюють і відновлюють інструментами сервера.
    .todo = Збережіть її командою «pg_dump --format=custom --file ФАЙЛ», відновіть через «pg_restore», а потім запустіть «miqnet erasures replay»; кожен крок описано в docs/OPERATIONS.md.
cli-c541 = З цією резервною копією не вийде: { $detail }
    .todo = Вкажіть інший файл. Збережені дані не змінено.
cli-c542 = На місці бази даних уже щось є: { $detail }
    .todo = Зупиніть службу, перемістіть базу даних разом із файлами «-wal» і «-shm» до іншої папки та вкажіть її там через «--erasures».
cli-c543 = Цей рядок не є записом про видалення: { $detail }
    .todo = Вкажіть файл, який записала команда «miqnet erasures save», або базу даних цієї програми.
cli-io-missing = Такого файлу або такої папки немає.
cli-io-forbidden = Для цього бракує прав.
cli-io-directory = Це папка, а не файл.
cli-io-no_directory = Це файл, а не папка.
cli-io-full = На диску немає місця.

## Поради

cli-guide-visits = Куди звернутися спершу
cli-guide-bring = Візьміть із собою:
cli-guide-appointment = Зустріч:
cli-guide-funding = Фінансування, яке можна перевірити
cli-guide-funding-ask = Фінансування, для якого бракує відповіді
cli-guide-pay = Оплата
cli-guide-residence = Перебування
cli-guide-questions = Ще запитати
cli-guide-contradictions = Дані, що суперечать одне одному
cli-guide-module = Жіноча програма: наступна тема
cli-guide-modules = Жіноча програма: стан тем
cli-guide-module-next = обговорити наступною
cli-guide-sheet = Ваші наступні кроки
cli-guide-no-promise = Це лише поради. Про перебування, визнання і гроші вирішують тільки названі установи.
cli-programme = Жіноча програма: пораховано осіб { $n }
cli-programme-module = Тема
cli-programme-unknown = не записано
cli-serve-checked = Налаштування та всі названі файли в порядку.
cli-migrated = База даних відповідає версії цієї програми.
cli-entered = Додано: { $name }
cli-changed = Змінено: { $name }
cli-removed = Вилучено: { $name }
cli-backup-fault-foreign = це не база даних цієї програми
cli-backup-fault-damaged = файл пошкоджено
cli-backup-fault-newer = його записала новіша версія програми
cli-backup-fault-exists = такий файл уже є; резервну копію ніколи не перезаписують
cli-backup-fault-full = на диску немає місця
cli-backup-fault-refused = файл не вдається прочитати або створити
cli-backup-done = Збережено й перевірено: { $file } ({ $kib } КіБ). Кандидаток і кандидатів: { $candidates }, вакансій: { $vacancies }.
cli-backup-audit =
    Журнал цілісний. Записів: { $entries }, остання контрольна сума: { $head }
    Запишіть цю контрольну суму в іншому місці; згодом вона покаже, чи щось вилучено наприкінці.
cli-backup-audit-broken = Журнал не цілісний: запис { $entry } не продовжує попередній. Хтось його змінив.
cli-restored =
    Відновлено. Кандидаток і кандидатів: { $candidates }, вакансій: { $vacancies }.
    Осіб, видалених після копіювання і тепер видалених знову: { $erased }
    Завершено сеансів: { $sessions }
    Облікові записи та ключі мають стан резервної копії: перевірте через «miqnet user list» і «miqnet key list», чи не відкрився знову закритий відтоді доступ.
cli-erasures-saved = Збережено. Видалень: { $n }
cli-erasures-replayed = Готово. Осіб видалено знову: { $n }
cli-retain-head-kind = Що
cli-retain-head-kept = днів
cli-retain-head-due = на видалення
cli-retain-kind-candidates = кандидатки й кандидати, від останньої зміни
cli-retain-kind-closed-candidates = ті самі, якщо справу закрито
cli-retain-kind-runs = зіставлення, від дня обчислення
cli-retain-kind-timetables = розклади, від дня обчислення
cli-retain-kind-sessions = завершені сеанси
cli-retain-kind-answers = збережені відповіді на запити
cli-retain-done = Вилучено. Станом на: { $day }
cli-retain-counted = Лише підраховано, нічого не вилучено. Станом на: { $day }. Із «--yes» дані буде видалено; особи тоді не повернуться й зі старими списками.
cli-erasures-readmitted = Готово. Під цим ідентифікатором особу знову можна внести.
cli-password-ask = Пароль (від 12 до 128 символів):
cli-password-again = Ще раз:
cli-key-shown-once = Цей ключ більше ніхто не покаже. Його місце — у заголовку «Authorization: Bearer …» системи.
cli-account-head-login = логін
cli-account-head-id = ідентифікатор
cli-account-head-label = назва
cli-account-head-role = роль
cli-account-head-county = округ (Landkreis)
cli-account-head-until = чинний до
cli-account-head-state = стан
cli-account-state-alive = чинний
cli-account-state-ended = закритий
cli-serve-nobody =
    Увійти ще не може ніхто. У другому вікні додайте першу адміністраторку:
    «miqnet user add --role admin ІМʼЯ»; програма запитає пароль.
cli-serve-started =
    miqnet відповідає на http://{ $address } – інтерфейс для читання і спроб: http://{ $address }/docs/
    Без ключа чи входу закрито все, крім стану, версії та опису інтерфейсу.
    Завершити: Ctrl+C.
cli-serve-try =
    Завантажено для проби, доки сервіс працює: кандидаток { $candidates }, підприємств { $employers }, вакансій { $vacancies }; пропущено рядків: { $rejected }.
    Ключ належить кейс-менеджерці та діє один день. Запити для другого вікна:
