### Що написано на аркушах ярмарку вакансій. Аркуш для людини — простою мовою.

papers-file-tables = Столи
papers-file-people = Люди
papers-file-interpreters = Переклад
papers-file-wall = Загальний план
papers-file-left_out = Без розмови

papers-head-table = Стіл
papers-head-person = Особа
papers-head-name = Ім’я
papers-head-time = Час
papers-head-employer = Підприємство
papers-head-vacancy = Вакансія
papers-head-role = Близькість до професії
papers-head-languages = Мови
papers-head-hours = Годин на тиждень
papers-head-licence = Допуск до професії
papers-head-interpreter = Переклад
papers-head-interpreter_id = Перекладач/ка
papers-head-notes = Нотатки
papers-head-what = Що
papers-head-where = Де
papers-head-whom = З ким
papers-head-who = Хто
papers-head-reason = Чому
papers-head-detail = Що заважає
papers-head-step = Наступний крок

papers-fair = Ярмарок вакансій
papers-date = { $weekday }, { $day }
papers-weekday-mon = Понеділок
papers-weekday-tue = Вівторок
papers-weekday-wed = Середа
papers-weekday-thu = Четвер
papers-weekday-fri = П’ятниця
papers-weekday-sat = Субота
papers-weekday-sun = Неділя
papers-printed = Станом на { $day } · Випуск { $edition }
papers-break = Перерва

## Аркуш для столу

papers-table = Стіл { $table } · { $employer }
papers-table-place = Місце: { $place }
papers-table-open = Відкрито: { $times }
papers-table-languages = Мови за столом: { $languages }
papers-table-promised = Заплановані розмови: { $talks }
papers-table-free = вільно для тих, хто прийде без запису
papers-table-free-seats = вільних місць для тих, хто прийде без запису: { $seats }
papers-table-none = не потрібен
papers-table-note = Люди позначені номерами. Ім’я вказано лише тоді, коли людина дала на це згоду.

## Аркуш для людини

papers-person = Ваш день на ярмарку вакансій
papers-person-id = Ваш номер: { $id }
papers-person-name = { $name } · Ваш номер: { $id }
papers-person-arrive = { $day }: будь ласка, приходьте о { $time }.
papers-person-talk = Розмова
papers-person-idle = Вільний час
papers-person-table = Стіл (Tisch) { $table }
papers-person-table-place = Стіл (Tisch) { $table }, { $place }
papers-person-interpreter = Вам перекладає { $interpreter }.
papers-person-bring = Візьміть із собою: цей аркуш, резюме (Lebenslauf) і документи про освіту (Zeugnisse).
papers-person-childcare = Догляд за дітьми (Kinderbetreuung): { $place }, з { $from } до { $to }. Дитина може побути там, поки ви розмовляєте.
papers-person-waiting = Чекати можна тут: { $place }.
papers-person-help = Маєте запитання? Підійдіть до інформаційного столу (Information): { $place }.
papers-person-help-desk = Маєте запитання? Підійдіть до інформаційного столу (Information) біля входу.
papers-person-phone = Не можете прийти? Зателефонуйте, будь ласка: { $phone }.
papers-person-none = { $day }: для вас поки що немає запису. Усе одно приходьте, будь ласка.
papers-person-none-seat = Є вільні місця для тих, хто прийде без запису. Запитайте на інформаційному столі (Information).
papers-person-none-ask = Запитайте на інформаційному столі (Information). Там вам допоможуть.
papers-person-seat = Можливо, тут є вільне місце

## Аркуш для перекладачки, загальний план

papers-interpreter = Переклад: { $id }
papers-interpreter-languages = Мови: { $languages }
papers-interpreter-talks = Розмови: { $talks }
papers-interpreter-note = Будь ласка, підходьте до столу на початок розмови. Сказане там лишається між учасниками.
papers-interpreter-free = вільно, будьте, будь ласка, біля інформаційного столу
papers-interpreter-pair = { $person } – { $table }
papers-wall = Загальний план
papers-wall-part = Загальний план, частина { $part } з { $parts }
papers-wall-note = Тут номери, а не імена.
papers-wall-closed = –

## Хто не має розмови і чому

papers-left_out = Без розмови
papers-left_out-counts = Людей: { $people } · без розмови: { $people_without } · Столів: { $tables } · без розмови: { $tables_without }
papers-left_out-person = Особа { $id }
papers-left_out-table = Стіл { $id }
papers-left_out-nobody = Усі мають щонайменше одну розмову.
papers-left_out-note = Цей аркуш лише для організаторів.
papers-reason-no_table = Жоден стіл ярмарку не підходить.
papers-reason-no_field = Жодне підприємство ярмарку не шукає людей її професії.
papers-reason-no_fit = Підприємства з її сфери є, але жодна вакансія не підходить.
papers-reason-no_wish = Дещо підійшло б, але лише всупереч її побажанням.
papers-reason-not_there = У час її присутності не вміщується жодна розмова.
papers-reason-no_time = Поки вона є, її столи зачинені.
papers-reason-no_interpreter = Немає спільної мови, і нікому тоді перекладати.
papers-reason-no_seat = Місця або переклад дісталися іншим.
papers-reason-table_no_pair = Ніхто із записаних не підходить для цього столу.
papers-reason-table_no_talk = Хто підходить, має інші розмови або інший час.
papers-step-no_sheets = Із таблицями людей і вакансій цей аркуш назве причини.
papers-step-open_seat = О { $time } за столом { $table } є вільне місце для тих, хто прийде без запису.
papers-step-missing = Найближча можлива розмова — стіл { $table } о { $time }. Для цього потрібно: { $obstacles }.
papers-obstacle-absent = вона тоді є
papers-obstacle-closed = стіл тоді відкритий
papers-obstacle-no_interpreter = хтось тоді перекладає ({ $languages })
papers-obstacle-full = за столом є ще одне місце
papers-step-opens = { $steps } – після цього можливо вакансій ярмарку: { $vacancies }, приблизно до { $day }.
papers-step-ask = Спочатку запитати: { $question }
papers-step-wish = Запитати про її побажання ({ $wish }). Без нього було б можливо вакансій ярмарку: { $vacancies }.
papers-step-change = Запитати підприємство: «{ $change }» для { $vacancy }. Тоді підійшло б записаних: { $more }.
papers-step-none = Жоден крок не відкриває вакансій цього ярмарку; інші вакансії назве «miqnet plan».
papers-step-table = Звернути увагу відвідувачів на цей стіл: його місця вільні для тих, хто прийде без запису.

## Що підприємство дізнається про людину

papers-guest-role-same = та сама професія
papers-guest-role-related = споріднена професія
papers-guest-role-new = нова сфера
papers-guest-licence-yes = є
papers-guest-licence-pending = ще не завершено
papers-guest-licence-not_needed = не потрібно
papers-guest-to_be_asked = ще треба запитати
papers-guest-from_to = від { $from } до { $to }
