# Probleme einer Eingabedatei: was nicht stimmt und was als Nächstes zu tun ist.

# Die Datei (F)
f101 = Die Datei ist leer.
    .todo = Die Tabelle noch einmal exportieren und prüfen, ob Zeilen darin stehen.
f102 = Die Datei hat Spaltennamen, aber keine Zeile darunter.
    .todo = Unter den Spaltennamen mindestens eine Zeile ergänzen.
f103 = Die Datei ist weder eine CSV-Datei noch eine Excel-Arbeitsmappe (XLSX) noch JSON.
    .todo = Die Tabelle als XLSX oder als „CSV UTF-8“ speichern und diese Datei laden.
f104 = Eine Tabelle vom Typ { $value } wird nicht gelesen.
    .todo = Die Datei öffnen und als Excel-Arbeitsmappe (XLSX) speichern.
f105 = Die Buchstaben dieses Textes lassen sich nicht sicher lesen. Die Datei ist nicht als UTF-8 gespeichert.
    .todo = Die Tabelle als „CSV UTF-8“ oder als XLSX speichern.
f106 = Der Text enthält ein unsichtbares NUL-Zeichen, wie es in beschädigten Dateien vorkommt.
    .todo = Die Tabelle noch einmal als „CSV UTF-8“ oder als XLSX speichern.
f107 = Hier öffnet ein Anführungszeichen eine Zelle und wird am Ende der Zelle nicht geschlossen.
    .todo = Das Anführungszeichen schließen oder löschen.
f108 = Die Datei ist größer als { $limit } MiB.
    .todo = Nicht benötigte Blätter, Bilder und Spalten löschen oder die Tabelle aufteilen.
f109 = Die Tabelle hat mehr als { $limit } Zeilen.
    .todo = Die Tabelle auf kleinere Dateien aufteilen.
f110 = Die Tabelle hat mehr als { $limit } Spalten.
    .todo = Nicht benötigte Spalten löschen, auch solche weit rechts.
f111 = Die Zelle enthält mehr als { $limit } Zeichen.
    .todo = Den Text in dieser Zelle kürzen.
f112 = Die Arbeitsmappe besteht aus mehr als { $limit } Teilen.
    .todo = Nur die Tabelle in eine neue Arbeitsmappe kopieren und diese speichern.
f113 = Die Arbeitsmappe ist ausgepackt größer als { $limit } MiB.
    .todo = Nur die Tabelle in eine neue Arbeitsmappe kopieren und diese speichern.
f114 = Ein Teil der Arbeitsmappe ist mehr als { $limit }-fach gepackt, wie in einer schädlichen Datei.
    .todo = Nur die Tabelle in eine neue Arbeitsmappe kopieren und diese speichern.
f115 = Die Datei ist mit einem Passwort geschützt.
    .todo = Die Arbeitsmappe ohne Passwort speichern und noch einmal laden.
f116 = Die Arbeitsmappe ist beschädigt oder stammt nicht aus einem Tabellenprogramm.
    .todo = Die Datei in einem Tabellenprogramm öffnen und als neue XLSX-Datei speichern.
f117 = Die Arbeitsmappe hat kein Blatt mit Daten.
    .todo = Prüfen, ob die Tabelle in einem sichtbaren Blatt steht, und die Arbeitsmappe neu speichern.
f118 = Nur das erste Blatt mit Daten wurde gelesen. Auch in diesen Blättern stehen Daten: { $value }.
    .todo = Falls die Tabelle in einem anderen Blatt steht, dieses Blatt an die erste Stelle schieben.
f119 = Das ist weder eine JSON-Liste von Objekten noch ein Objekt je Zeile.
    .todo = Eine Liste von Objekten oder in jede Zeile ein Objekt schreiben.
f120 = Es gibt mehr als { $limit } Probleme; die übrigen sind nicht aufgeführt.
    .todo = Diese Probleme beheben und die Datei noch einmal prüfen.
f121 = Die Zellen enthalten zusammen mehr als { $limit } MiB Text.
    .todo = Die langen Texte kürzen oder die Tabelle aufteilen.

# Die Kopfzeile (H)
h201 = Die Spalte „{ $column }“ ist nicht bekannt und wurde nicht gelesen.
    .todo = Wenn sie gebraucht wird, wie eine bekannte Spalte benennen; sonst so lassen.
h202 = Die Spalte „{ $column }“ kommt mehr als einmal vor.
    .todo = Eine dieser Spalten behalten und die anderen löschen oder umbenennen.
h203 = Die Spalte „{ $column }“ fehlt.
    .todo = Die Spalte ergänzen und in jeder Zeile ausfüllen.
h204 = In den ersten { $limit } Zeilen wurde keine Zeile mit bekannten Spaltennamen gefunden.
    .todo = Die Spaltennamen in eine Zeile über der Tabelle schreiben, spätestens in Zeile { $limit }.
h205 = In Spalte { $column } stehen Einträge, aber die Spalte hat keinen Namen. Sie wurden nicht gelesen.
    .todo = Der Spalte einen Namen geben oder ihre Einträge löschen.

# Eine Zeile (R)
r301 = Die Zeile hat mehr Zellen, als es Spaltennamen gibt.
    .todo = Prüfen, ob ein Trennzeichen in einem Text steht; dann den Text in Anführungszeichen setzen.
r302 = Die ID „{ $value }“ steht schon in einer früheren Zeile.
    .todo = Jeder Zeile eine eigene ID geben oder die doppelte Zeile löschen.
r303 = Diese Zeile sieht wie eine Summenzeile aus und wurde nicht gelesen.
    .todo = Es ist nichts zu tun. Wenn es eine Person oder eine Stelle ist, der Zeile eine ID geben.
r304 = Die Formel in dieser Zelle ergibt den Fehler { $value }.
    .todo = Die Formel berichtigen oder den Wert selbst in die Zelle schreiben.
r305 = Die Formel in dieser Zelle wurde ohne ihr Ergebnis gespeichert.
    .todo = Die Datei in einem Tabellenprogramm öffnen, speichern und noch einmal laden.
r306 = Der Wert in „{ $column }“ ist ein Objekt oder eine Liste in einer Liste.
    .todo = Einen Text, eine Zahl, true oder false oder eine einfache Liste davon schreiben.
r307 = Das Objekt nennt „{ $column }“ zweimal.
    .todo = Einen der beiden Werte behalten.
r308 = Diese Zeile ist kein JSON-Objekt.
    .todo = Ein vollständiges Objekt in die Zeile schreiben.
