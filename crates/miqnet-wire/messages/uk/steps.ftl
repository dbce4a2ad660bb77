### Кроки плану, курси й документи.

## Кроки, які план додає до висновків

step-finish_course = Завершити розпочатий мовний курс і скласти іспит
step-skills_analysis = Показати вміння замість відсутніх документів (Qualifikationsanalyse)
step-decision_without_papers = Подати заяву на рішення без відсутніх документів; далі іспит (Kenntnisprüfung) або практика (Anpassungslehrgang)
step-apply_recognition = Подати заяву на визнання професії (Anerkennung)
step-await_decision = Дочекатися рішення за заявою (Bescheid)
step-temporary_permit = Подати заяву на тимчасовий допуск (Berufserlaubnis)
step-adaptation_course = Пройти адаптаційну практику (Anpassungslehrgang)
step-knowledge_test = Скласти іспит (Kenntnisprüfung або Eignungsprüfung)
step-finish_measure = Завершити розпочату практику або підготовку
step-complete_licence = Подати останні документи для допуску до професії (Urkunde)
step-zab_statement = Подати заяву на оцінку диплома (Zeugnisbewertung, ZAB)
step-obtain_driving_licence = Отримати водійське посвідчення
step-ask_hours = Попросити підприємство про зручні години роботи
step-await_care = Чекати на обіцяне місце догляду за дитиною
step-await_start = Чекати дня, коли можна буде почати

## Документи, які треба взяти з собою

paper-residence_document = документ на перебування (Aufenthaltsdokument)
paper-passport = паспорт або ID-картка (Pass)
paper-registration = довідка про реєстрацію місця проживання (Meldebescheinigung)
paper-photo = фото для документа (Passfoto)
paper-cv = резюме (Lebenslauf)
paper-diploma = диплом або свідоцтво про освіту
paper-transcript = додаток до диплома з предметами і годинами
paper-translation = завірений переклад (beglaubigte Übersetzung)
paper-school_certificate = шкільне свідоцтво (Schulzeugnis)
paper-work_references = відгуки з роботи або трудова книжка (Arbeitszeugnisse)
paper-recognition_decision = рішення про визнання (Bescheid)
paper-application_receipt = підтвердження отримання заяви (Eingangsbestätigung)
paper-temporary_permit = тимчасовий допуск (Berufserlaubnis)
paper-language_certificate = мовний сертифікат (Sprachzertifikat)
paper-course_confirmation = підтвердження від курсу (Kursbestätigung)
paper-driving_licence = водійське посвідчення (Führerschein)
paper-medical_certificate = медична довідка (ärztliche Bescheinigung)
paper-clearance = довідка про несудимість (Führungszeugnis)
paper-job_offer = пропозиція роботи або проєкт договору
paper-employment_declaration = формуляр «Erklärung zum Beschäftigungsverhältnis», заповнений підприємством
paper-shift_plan = графік змін (Dienstplan)
paper-possible_hours = записка з можливими годинами роботи
paper-care_confirmation = підтвердження місця догляду з годинами (Zusage)
paper-advert = оголошення про вакансію
paper-benefit_decision = рішення про виплати (Bescheid)
paper-course_offer = пропозиція організатора курсу
paper-care_proof = заява або договір про догляд за дітьми
paper-recognition_status = рішення про визнання (Bescheid) або, поки триває розгляд, підтвердження отримання заяви (Eingangsbestätigung)
paper-eye_test = довідка про перевірку зору (Sehtest)
paper-first_aid_proof = підтвердження курсу першої допомоги (Erste-Hilfe-Kurs)
paper-result = цей аркуш

## Види курсів

course-state_course = курс землі (VwV Deutsch)
course-job_course = професійний мовний курс (Berufssprachkurs, BSK)

## Крок і чого він стосується

plan-step = { $step }: { $about }

## Що могло б змінити підприємство

change-language_lower = Достатньо: { $language } { $level }
change-language_flexible = Приймається нижчий рівень мови
change-comparable_accepted = Приймається порівнянна кваліфікація
change-induction_offered = Введення в роботу для новачок у професії
change-hours_flexible = Години роботи можна узгодити
change-shift_later = Зміни починаються і закінчуються пізніше: { $minutes }
change-shift_earlier = Зміни починаються і закінчуються раніше: { $minutes }
change-start_later = Початок пізніше: { $weeks }
