### Die Partner mit ihren amtlichen Namen.

partner-job_service = Jobcenter oder Agentur für Arbeit
partner-aa_ags = Arbeitgeber-Service der Agentur für Arbeit
partner-abh_bb_county = Ausländerbehörde, Landratsamt Böblingen
partner-abh_boeblingen = Ausländerbehörde, Stadt Böblingen
partner-abh_sindelfingen = Ausländerbehörde, Stadt Sindelfingen
partner-abh_leonberg = Ausländerbehörde, Stadt Leonberg
partner-abh_herrenberg = Ausländerbehörde, Stadt Herrenberg
partner-abh_elsewhere = Ausländerbehörde am Wohnort
partner-recognition_counsel = Anerkennungsberatung, AWO und IQ Netzwerk
partner-rps_health = Regierungspräsidium Stuttgart, Gesundheitsberufe
partner-rps_edu = Regierungspräsidium Stuttgart, pädagogische und soziale Berufe
partner-rpt_teachers = Regierungspräsidium Tübingen, Lehrkräfte
partner-ihk_fosa = IHK FOSA
partner-ihk_bb = IHK Bezirkskammer Böblingen
partner-hwk = Handwerkskammer Region Stuttgart
partner-chamber = Kammer des Berufs
partner-zab = Zentralstelle für ausländisches Bildungswesen, ZAB
partner-bamf = Bundesamt für Migration und Flüchtlinge, BAMF
partner-clearing_language = Clearingstelle Sprachförderung, Landratsamt Böblingen
partner-miqnet = MiQnet, Landratsamt Böblingen
partner-case_manager = Integrationsmanagement
partner-childcare = Gemeinde oder Jugendamt
partner-health_office = Gesundheitsamt
partner-licence_office = Fahrerlaubnisbehörde
partner-court = Landgericht
partner-employer = Betrieb
