<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Lookalike</name>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike [--library FILE] [FOLDER or PHOTO]
       lookalike COMMAND …</source>
            <translation>lookalike [--library DATEI] [ORDNER oder FOTO]
       lookalike BEFEHL …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>{command} is neither a command ({commands}) nor a folder or a photo</source>
            <translation>{command} ist weder ein Befehl ({commands}) noch ein Ordner oder ein Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: there is no screen here; `lookalike --help` lists the commands that need none</source>
            <translation>lookalike: hier gibt es keinen Bildschirm; `lookalike --help` nennt die Befehle, die keinen brauchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: the folder that you are in is no longer there; go to another one</source>
            <translation>lookalike: Der aktuelle Ordner existiert nicht mehr; bitte in einen anderen wechseln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>a judgement is about two photos or more</source>
            <translation>eine Entscheidung gilt mindestens zwei Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>is not in the library; index its folder first</source>
            <translation>ist nicht in der Bibliothek; erst den Ordner einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>judgement {number} is no longer what it was; list the judgements again</source>
            <translation>die Entscheidung {number} ist nicht mehr, was sie war; die Entscheidungen neu auflisten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>how a model is used; see docs/adopt.md</source>
            <translation>wie ein Modell verwendet wird; siehe docs/adopt.md</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>name the model's file: lookalike encoders adopt MODEL.onnx</source>
            <translation>die Datei des Modells fehlt: lookalike encoders adopt MODELL.onnx</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>; {unreadable:,} could not be read</source>
            <translation>; {unreadable:,} nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>{name}: learned from {photos:,} photos, measured on {held_out:,} others{unread}</source>
            <translation>{name}: gelernt aus {photos:,} Fotos, gemessen an {held_out:,} anderen{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>`lookalike encoders use {result}` switches to it.</source>
            <translation>`lookalike encoders use {result}` wechselt dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: as the model says, or 224</source>
            <translation>Standard: wie das Modell es sagt, sonst 224</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of pixels from 0 to 1 (ImageNet's if left out)</source>
            <translation>der Pixelwerte von 0 bis 1 (ohne Angabe die von ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>likewise, or one number for all three</source>
            <translation>ebenso, oder eine Zahl für alle drei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of the model, that is the embedding (default: chosen)</source>
            <translation>des Modells, der als Embedding dient (Standard: automatisch)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: %(default)s</source>
            <translation>Standard: %(default)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>to learn from (default: %(default)s)</source>
            <translation>aus denen gelernt wird (Standard: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>larger models are refused (default: {most:,})</source>
            <translation>größere Modelle werden abgelehnt (Standard: {most:,})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>print the figures as JSON</source>
            <translation>die Werte als JSON ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 10 by code</source>
            <translation>10 nächste nach eigenem Embedding, unter den 10 nach Code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 50 by code</source>
            <translation>10 nächste nach eigenem Embedding, unter den 50 nach Code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 10 by code</source>
            <translation>10 nächste nach dem Modell, unter den 10 nach Code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 50 by code</source>
            <translation>10 nächste nach dem Modell, unter den 50 nach Code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>different photos that share a code</source>
            <translation>verschiedene Fotos mit gleichem Code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>bits that carry</source>
            <translation>Bits mit Aussage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>photos encoded per second by one core</source>
            <translation>Fotos pro Sekunde auf einem Kern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>1 to {most:,}, please: no encoder file is larger</source>
            <translation>bitte 1 bis {most:,}: keine Encoder-Datei ist größer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>The model {note}.</source>
            <translation>Das Modell {note}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>in use</source>
            <translation>bisher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{text} is not three numbers, as in 0.485,0.456,0.406</source>
            <translation>{text} sind nicht drei Zahlen wie 0.485,0.456,0.406</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder again</source>
            <translation>wieder aus dem Ordner genommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>brought back</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos}, {size}, would go; {refused} refused</source>
            <translation>{photos}, {size}, würden entfernt; abgelehnt: {refused}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos} {done}, {refused:,} refused</source>
            <translation>{photos} {done}, {refused:,} abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {sentence}</source>
            <translation>Hinweis: {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot</source>
            <translation>Hinweis: Fotos zurückholen: {by_hand}; `lookalike duplicates undo` kann es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: {reason}</source>
            <translation>ausgelassen: {photo}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {photo} has other rights, another owner or other tags than {keeper}; linked, it has those of the one that stays, until it is undone</source>
            <translation>Hinweis: {photo} hat andere Rechte, einen anderen Besitzer oder andere Tags als {keeper}; als Link gelten die des behaltenen Fotos, bis es rückgängig gemacht wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: has {lost}, which the one that stays lacks</source>
            <translation>ausgelassen: {photo}: hat {lost}, das behaltene Foto nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>refused: {error}</source>
            <translation>abgelehnt: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{reason} (--pattern, --prefer)</source>
            <translation>{reason} (--pattern, --prefer)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {keeper} stays with {beside}</source>
            <translation>Hinweis: {keeper} bleibt mit {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>  (stays: {keeper})</source>
            <translation>  (bleibt: {keeper})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {error}; what was moved is seen the next time it is indexed</source>
            <translation>Hinweis: {error}; was verschoben wurde, wird beim nächsten Einlesen gesehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>would be refused: {error}</source>
            <translation>würde abgelehnt: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{keeper}  (gains {gains}, in an .xmp file)</source>
            <translation>{keeper}  (erhält {gains}, in einer .xmp-Datei)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{one}  (goes with it: {kind})</source>
            <translation>{one}  (geht mit: {kind})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>fill an archive on a server from this machine, or copy a library into one and out again</source>
            <translation>ein Archiv auf einem Server von diesem Rechner aus füllen, oder eine Bibliothek hinein- und wieder herauskopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the library in a file into the archive, which is empty</source>
            <translation>die Bibliothek in einer Datei in das leere Archiv kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the archive into a new library in a file</source>
            <translation>das Archiv in eine neue Bibliothek in einer Datei kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>read photos that this machine sees for the archive, beside other machines, until Ctrl+C</source>
            <translation>Fotos, die dieser Rechner sieht, für das Archiv lesen, neben anderen Rechnern, bis Strg+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what waits to be read, what is being read, and what failed</source>
            <translation>zeigen, was auf das Lesen wartet, was gerade gelesen wird und was fehlgeschlagen ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>have workers find the photos that are near each other, ahead of a search for duplicates among millions</source>
            <translation>Worker vorab Fotos suchen lassen, die einander ähnlich sind, ehe unter Millionen nach Duplikaten gesucht wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what was removed, when, by whom and on which machine, the latest first</source>
            <translation>zeigen, was entfernt wurde, wann, von wem und auf welchem Rechner, das Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>search for the nearest by a graph, which is quicker beyond ten million photos and misses some; or exactly</source>
            <translation>die nächsten über einen Graphen suchen, was ab zehn Millionen Fotos schneller ist und einige übersieht; oder genau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>let a role of the server view, judge or remove the photos of some roots, or of all</source>
            <translation>einer Rolle des Servers erlauben, die Fotos einiger oder aller Wurzeln zu sehen, zu beurteilen oder zu entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>take from a role what it may, in some roots or everywhere; it counts at once</source>
            <translation>einer Rolle nehmen, was sie darf, in einigen Wurzeln oder überall; es gilt sofort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show which role may do what</source>
            <translation>zeigen, welche Rolle was darf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} joins of two parts wait for workers (`lookalike archive work`).</source>
            <extracomment>of one: {count:,} join of two parts waits for a worker (`lookalike archive work`).</extracomment>
            <translation>
                <numerusform>{count:,} Verbindung zweier Teile wartet auf einen Worker (`lookalike archive work`).</numerusform>
                <numerusform>{count:,} Verbindungen zweier Teile warten auf Worker (`lookalike archive work`).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The graph finds {recall:.1%} of the 10 nearest photos.</source>
            <translation>Der Graph findet {recall:.1%} der 10 nächsten Fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>where this machine has a root; a new name is a new root; may be repeated, and is remembered</source>
            <translation>wo dieser Rechner eine Wurzel hat; ein neuer Name ist eine neue Wurzel; darf wiederholt werden und wird gemerkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>end when there is nothing left to read</source>
            <translation>enden, wenn nichts mehr zu lesen ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only of this root</source>
            <translation>nur aus dieser Wurzel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>no longer hold anything for a machine that is gone for good</source>
            <translation>nichts mehr für einen Rechner festhalten, der nicht wiederkommt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>NAME=FOLDER is wanted, not {text}</source>
            <translation>NAME=ORDNER ist gemeint, nicht {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copied: {part}</source>
            <translation>kopiert: {part}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The archive has the {count:,} photos of {file} now.</source>
            <translation>Das Archiv hat jetzt die {count:,} Fotos von {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{file} has the {count:,} photos of the archive now.</source>
            <translation>{file} hat jetzt die {count:,} Fotos des Archivs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>(joins)</source>
            <translation>(Verbindungen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{name}  {waiting:,} jobs wait, {doing:,} are done now, {failed:,} failed</source>
            <translation>{name}  {waiting:,} Aufträge warten, {doing:,} werden gerade erledigt, {failed:,} sind fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>every root</source>
            <translation>jede Wurzel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} files are no longer held.</source>
            <extracomment>of one: {count:,} file is no longer held.</extracomment>
            <translation>
                <numerusform>{count:,} Datei wird nicht mehr festgehalten.</numerusform>
                <numerusform>{count:,} Dateien werden nicht mehr festgehalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The search is exact again.</source>
            <translation>Die Suche ist wieder genau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only in this root; may be repeated</source>
            <translation>nur in dieser Wurzel; kann wiederholt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>usage: </source>
            <translation>Aufruf: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>positional arguments</source>
            <translation>Argumente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show this help message and exit</source>
            <translation>diese Hilfe anzeigen und beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show program's version number and exit</source>
            <translation>die Version anzeigen und beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s: Fehler: %(message)s
</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>Argument %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the following arguments are required: %s</source>
            <translation>diese Argumente fehlen: %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>one of the arguments %s is required</source>
            <translation>eines der Argumente %s ist nötig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>not allowed with argument %s</source>
            <translation>nicht zusammen mit Argument %s erlaubt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>unrecognized arguments: %s</source>
            <translation>unbekannte Argumente: %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>ungültige Wahl: %(value)r (möglich sind %(choices)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>ungültiger Wert für %(type)s: %(value)r</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected one argument</source>
            <translation>ein Argument erwartet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected at least one argument</source>
            <translation>mindestens ein Argument erwartet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>is a file; name a folder to move the copies to</source>
            <translation>ist eine Datei; einen Ordner als Ziel für die Kopien angeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>{option} {names}: there is no such folder; nothing was done{hint}</source>
            <translation>{option} {names}: diesen Ordner gibt es nicht; nichts wurde getan{hint}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a path is wanted, not an empty text</source>
            <translation>ein Pfad wird erwartet, kein leerer Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a shell replaces "~" only at the start of a word: put a blank before {path}, not "="</source>
            <translation>eine Shell ersetzt „~“ nur am Wortanfang: vor {path} gehört ein Leerzeichen, kein „=“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a pattern is wanted, not an empty text</source>
            <translation>ein Muster wird erwartet, kein leerer Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source> (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)</source>
            <translation> (eine Shell ersetzt „~“ nur am Wortanfang: {option} ~/…, nicht {option}=~/…)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a whole number of at least {least} is wanted, not {text}</source>
            <translation>eine ganze Zahl ab {least} wird erwartet, nicht {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a number is wanted, as 2.5, not {text}</source>
            <translation>eine Zahl wird gebraucht, etwa 2.5, nicht {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the catalog file (default: in the platform's data folder), or an archive: postgresql://…</source>
            <translation>die Katalogdatei (sonst im Datenordner des Systems) oder ein Archiv: postgresql://…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>find photos that you have twice, and remove copies without fear</source>
            <translation>mehrfach vorhandene Fotos finden und Kopien gefahrlos entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove the copies that rules choose; one of each group always stays</source>
            <translation>die Kopien entfernen, die die Regeln wählen; ein Foto jeder Gruppe bleibt immer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>take back the last `apply` that is not undone yet</source>
            <translation>das letzte noch nicht zurückgenommene `apply` rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>list what was said about pairs in the window (not a match, keep both), or take it back</source>
            <translation>Entscheidungen aus dem Fenster auflisten (keine Duplikate, beide behalten) oder zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>for the rule `folder`, which comes first then; may be repeated, the best first</source>
            <translation>für die Regel `folder`, die dann zuerst gilt; mehrfach möglich, der beste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>none of its photos goes</source>
            <translation>keines seiner Fotos wird entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>--radius {radius}: codes have {bits} bits, and no two are farther apart</source>
            <translation>--radius {radius}: Codes haben {bits} Bits, und keine zwei liegen weiter auseinander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Comparing: {done:,} of {total:,} proposals</source>
            <translation>Vergleiche: {done:,} von {total:,} Vorschlägen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{photos:,} photos</source>
            <translation>{photos:,} Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{groups:,} groups</source>
            <translation>{groups:,} Gruppen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a list of groups</source>
            <translation>eine Liste der Gruppen ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a table, one line a photo</source>
            <translation>eine Tabelle ausgeben, eine Zeile pro Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>act on them, or take the last action back</source>
            <translation>damit arbeiten oder den letzten Schritt zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>shell pattern for the rule `path`, which comes first then; without a / it is of the name</source>
            <translation>Shell-Muster für die Regel `path`, die dann zuerst gilt; ohne / gilt es dem Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/returned.py" />
            <source>only say what would go</source>
            <translation>nur sagen, was entfernt würde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>put the copies in the system's trash</source>
            <translation>die Kopien in den Papierkorb des Systems legen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>move the copies to a folder</source>
            <translation>die Kopien in einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>replace exact copies by hard links to the one that stays</source>
            <translation>exakte Kopien durch Hardlinks auf das behaltene Foto ersetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>write what only a removed copy says to an .xmp file of the one that stays</source>
            <translation>was nur eine entfernte Kopie angibt, in eine .xmp-Datei des behaltenen Fotos schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>bits that two codes may differ in</source>
            <translation>um so viele Bits dürfen zwei Codes abweichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what any two photos are to each other; may be repeated (default: {relations})</source>
            <translation>was je zwei Fotos zueinander sind; mehrfach möglich (Standard: {relations})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove other names of one file too, though nothing is gained without them</source>
            <translation>auch weitere Namen derselben Datei entfernen, obwohl dadurch nichts frei wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/similar.py" />
            <source>The library is empty: `lookalike index FOLDER` fills it.</source>
            <translation>Die Bibliothek ist leer: `lookalike index ORDNER` füllt sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/have.py" />
            <source>{rate:,.0f} photos/s</source>
            <translation>{rate:,.0f} Fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what makes the photo that stays, the most important first; may be repeated: </source>
            <translation>welches Foto behalten wird, das Wichtigste zuerst; mehrfach möglich: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>a folder: {what}</source>
            <translation>ein Ordner: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>Groups of equal files: {found:,}</source>
            <translation>Gruppen gleicher Dateien: {found:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>list the encoders, show one, use another, or make one of a model</source>
            <translation>Encoder auflisten, einen zeigen, wechseln oder aus einem Modell machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{title} is used from now on; the codes of the former one are kept.</source>
            <translation>{title} wird ab jetzt verwendet; die Codes des vorherigen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>built in</source>
            <translation>eingebaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>its name, file or the beginning of its identity (info: the one in use); adopt: the model's .onnx file</source>
            <translation>Name, Datei oder Anfang der Kennung (info: der verwendete); adopt: die .onnx-Datei des Modells</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{mark} not usable  {where}: {problem}</source>
            <translation>{mark} nicht verwendbar  {where}: {problem}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{name} {bits} bits</source>
            <translation>{name} {bits} Bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>say which photos of a card, a backup or a folder the library has already, without adding them</source>
            <translation>sagen, welche Fotos einer Karte, einer Sicherung oder eines Ordners schon in der Bibliothek sind, ohne sie aufzunehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/listing.py" />
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} files</source>
            <extracomment>of one: {count:,} file</extracomment>
            <translation>
                <numerusform>{count:,} Datei</numerusform>
                <numerusform>{count:,} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{photos} copied to {folder}, {refused:,} refused</source>
            <translation>{photos} nach {folder} kopiert, {refused:,} abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/progress.py" />
            <source>Looking for photos: {done:,} files</source>
            <translation>Suche Fotos: {done:,} Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>Comparing with the library: {done:,} of {total:,}</source>
            <translation>Vergleiche mit der Bibliothek: {done:,} von {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>a folder, a card, or a file</source>
            <translation>ein Ordner, eine Karte oder eine Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>print a list with one entry per file</source>
            <translation>eine Liste mit einem Eintrag pro Datei ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>list only these files; may be repeated</source>
            <translation>nur diese Dateien auflisten; mehrfach möglich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>copy to a folder what the library does not have whole</source>
            <translation>in einen Ordner kopieren, was die Bibliothek nicht vollständig hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>put the files that are there in the system's trash</source>
            <translation>die vorhandenen Dateien in den Papierkorb des Systems legen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>move the files that are there to a folder</source>
            <translation>die vorhandenen Dateien in einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>only say what would be copied and what would go</source>
            <translation>nur sagen, was kopiert und was entfernt würde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>same bytes as {twin}</source>
            <translation>gleiche Bytes wie {twin}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{files}: {parts}</source>
            <translation>{files}: {parts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>would be copied: {one}</source>
            <translation>würde kopiert: {one}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>not copied: {error}</source>
            <translation>nicht kopiert: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>add the photos of some folders to the library, and follow what changed in them</source>
            <translation>die Fotos von Ordnern in die Bibliothek aufnehmen und ihren Änderungen folgen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is not a watched folder; `lookalike status` shows them</source>
            <translation>ist kein überwachter Ordner; `lookalike status` zeigt sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>can only be one folder now; give one with --was</source>
            <translation>kann jetzt nur ein Ordner sein; mit --was nur einen angeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} added</source>
            <translation>{count:,} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} changed</source>
            <translation>{count:,} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} moved</source>
            <translation>{count:,} verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} removed</source>
            <translation>{count:,} entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} unchanged</source>
            <translation>{count:,} unverändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{counts}; {failed:,} not readable; {seconds:.1f} s</source>
            <translation>{counts}; {failed:,} nicht lesbar; {seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>FOLDER is the watched folder OLD, which has moved: keep its photos</source>
            <translation>FOLDER ist der überwachte Ordner OLD, der umgezogen ist: seine Fotos behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>try again the files that could not be read</source>
            <translation>die nicht lesbaren Dateien noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>read every file again, changed or not</source>
            <translation>jede Datei neu lesen, ob geändert oder nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>print the counts as JSON</source>
            <translation>die Zahlen als JSON ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{folder}: your role may not read photos in; others do</source>
            <translation>{folder}: Ihre Rolle darf keine Fotos einlesen; andere tun das</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is away or could not be read to its end; its photos are kept</source>
            <translation>ist nicht da oder war nicht bis zum Ende lesbar; seine Fotos bleiben erhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>a number of the list, or {all}, is wanted</source>
            <translation>eine Nummer der Liste oder {all} wird erwartet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>take these back, by their numbers (or `all`): their photos may be grouped again</source>
            <translation>diese zurücknehmen, nach ihren Nummern (oder `all`): ihre Fotos können wieder eine Gruppe werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>print a list of {number, judgement, paths}</source>
            <translation>eine Liste von {number, judgement, paths} ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>{count:,} judgements taken back</source>
            <translation>{count:,} Entscheidungen zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>files that are no longer in the library</source>
            <translation>Dateien, die nicht mehr in der Bibliothek sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>Nothing was said about any photos yet.</source>
            <translation>Noch keine Entscheidungen über Fotos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/listing.py" />
            <location filename="../../desktop_app/gui/actions/files.py" />
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} photos</source>
            <extracomment>of one: {count:,} photo</extracomment>
            <translation>
                <numerusform>{count:,} Foto</numerusform>
                <numerusform>{count:,} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{photos} (and {files} beside)</source>
            <translation>{photos} (und {files} daneben)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{count:,.1f} MB</source>
            <translation>{count:,.1f} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{groups}, {saving} to gain</source>
            <translation>{groups}, {saving} zu gewinnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>No duplicates found.</source>
            <translation>Keine Duplikate gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{weakest}, {size} to gain</source>
            <translation>{weakest}, {size} zu gewinnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/listing.py" />
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>{count:,} groups</source>
            <extracomment>of one: {count:,} group</extracomment>
            <translation>
                <numerusform>{count:,} Gruppe</numerusform>
                <numerusform>{count:,} Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>Finds the photos that look alike. Without a command: opens the window.</source>
            <translation>Findet die Fotos, die sich ähneln. Ohne Befehl öffnet sich das Fenster.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it.</source>
            <translation>`lookalike FOLDER` öffnet das Fenster mit diesem Ordner, `lookalike PHOTO` mit dem, was dem Foto ähnlich sieht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>stopped; what was done so far is kept</source>
            <translation>angehalten; was bisher getan wurde, bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>[{bar}] {done:,} of {total:,}</source>
            <translation>[{bar}] {done:,} von {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {rate:,.0f} photos/s</source>
            <translation> · {rate:,.0f} Fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{minutes} min {seconds:02} s left</source>
            <translation>noch {minutes} min {seconds:02} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{seconds} s left</source>
            <translation>noch {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>learn the encoder's codes again for the photos of the library, or the whole network</source>
            <translation>die Codes des Encoders für die Fotos der Bibliothek neu lernen, oder das ganze Netz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>true neighbours found</source>
            <translation>echte Nachbarn gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>imbalance of the bits</source>
            <translation>Ungleichgewicht der Bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>entropy of a bit</source>
            <translation>Entropie eines Bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>correlation of the bits</source>
            <translation>Korrelation der Bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>edited copies found</source>
            <translation>bearbeitete Kopien gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>nearest neighbours found first</source>
            <translation>nächste Nachbarn zuerst gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>photos with a stranger's code</source>
            <translation>Fotos mit fremdem Code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>measured on {count:,} held-out photos</source>
            <translation>gemessen an {count:,} Testfotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>--anew discards a run of the whole network that was stopped; give --whole too</source>
            <translation>--anew verwirft einen angehaltenen Lauf des ganzen Netzes; dazu --whole angeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {remaining:.0f} min left</source>
            <translation> · noch {remaining:.0f} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · loss {loss:.2f}</source>
            <translation> · Verlust {loss:.2f}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · copies {copies:.0%}, neighbours {neighbours:.0%}</source>
            <translation> · Kopien {copies:.0%}, Nachbarn {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>{result}: learned from {photos:,} photos in {seconds:.0f} s</source>
            <translation>{result}: gelernt aus {photos:,} Fotos in {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>the whole network, with torch; goes on where it was stopped</source>
            <translation>das ganze Netz, mit torch; macht weiter, wo es angehalten wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>of learning, with --whole (default: %(default)g)</source>
            <translation>Lernzeit, mit --whole (Standard: %(default)g)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>with --whole: discard a run that was stopped</source>
            <translation>mit --whole: einen angehaltenen Lauf verwerfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>use the new encoder at once</source>
            <translation>den neuen Encoder sofort verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>more than 0, please</source>
            <translation>bitte mehr als 0</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>Worse than before: {fallen}. The present encoder is the better choice.</source>
            <translation>Schlechter als zuvor: {fallen}. Der jetzige Encoder ist die bessere Wahl.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>  {head}: expected precision within the default radius {expected} ({same} of {within} judged pairs there are the same; {pairs} judged in all)</source>
            <translation>  {head}: erwartete Genauigkeit im Standardradius {expected} ({same} von {within} beurteilten Paaren darin sind gleich; {pairs} insgesamt beurteilt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>It is used from now on; the former codes are kept.</source>
            <translation>Er wird ab jetzt verwendet; die bisherigen Codes bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>going on where it was stopped: {progress:.0%} of {minutes:g} minutes on {encoder}</source>
            <translation>weiter, wo angehalten wurde: {progress:.0%} von {minutes:g} Minuten mit {encoder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>old</source>
            <translation>alt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>show the photos that you removed and that came back, for example by the sync of a phone or a cloud</source>
            <translation>zeigen, welche entfernten Fotos wiedergekommen sind, etwa durch den Abgleich mit Handy oder Cloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>print a list of {path, was, same_bytes}</source>
            <translation>eine Liste von {path, was, same_bytes} ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>put them in the system's trash again</source>
            <translation>sie wieder in den Papierkorb des Systems legen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>move them to a folder</source>
            <translation>sie in einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same bytes</source>
            <translation>gleiche Bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>looks the same</source>
            <translation>sieht gleich aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>{photo}  (removed as {was}; {why})</source>
            <translation>{photo}  (entfernt als {was}; {why})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>Nothing that you removed has come back.</source>
            <translation>Nichts Entferntes ist wiedergekommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>clean-up rules: which copies go, found from a timer, and done when you approve</source>
            <translation>Aufräumregeln: welche Kopien entfernt werden, per Zeitplan gefunden und nach Zustimmung erledigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{rule}: {items:,} copies, {size}</source>
            <translation>{rule}: {items:,} Kopien, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>print a list of the rules</source>
            <translation>eine Liste der Regeln ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>without one, the rules are listed</source>
            <translation>ohne Angabe werden die Regeln aufgelistet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>keep a rule; one of that name is replaced</source>
            <translation>eine Regel speichern; eine gleichen Namens wird ersetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy to the photo that stays (default: all)</source>
            <translation>der Kopie zum behaltenen Foto (Standard: alle)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy lies there</source>
            <translation>die Kopie liegt dort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy, e.g. JPEG</source>
            <translation>der Kopie, z. B. JPEG</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day (2024-12-31) or later</source>
            <translation>die Kopie ist von diesem Tag (2024-12-31) oder später</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day or earlier</source>
            <translation>die Kopie ist von diesem Tag oder früher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>size of the copy</source>
            <translation>Größe der Kopie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>copies are moved there (default: to the trash)</source>
            <translation>Kopien werden dorthin verschoben (Standard: in den Papierkorb)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a run does it at once</source>
            <translation>ein Lauf erledigt es sofort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>forget a rule</source>
            <translation>eine Regel löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>find the copies; they wait for approval, unless a rule does not ask</source>
            <translation>die Kopien finden; sie warten auf Zustimmung, außer die Regel fragt nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only these rules</source>
            <translation>nur diese Regeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only say what is found</source>
            <translation>nur sagen, was gefunden wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>list what waits for approval</source>
            <translation>auflisten, was auf Zustimmung wartet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>do what waits, as one action; `lookalike duplicates undo` undoes it</source>
            <translation>erledigen, was wartet, als ein Schritt; `lookalike duplicates undo` macht es rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only of these rules</source>
            <translation>nur von diesen Regeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>There are no rules; `lookalike rules add --help` says how.</source>
            <translation>Es gibt keine Regeln; `lookalike rules add --help` sagt, wie man sie anlegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{waiting:,} copies wait; `lookalike rules approve` lets them go</source>
            <translation>{waiting:,} Kopien warten; `lookalike rules approve` entfernt sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Nothing waits for approval.</source>
            <translation>Nichts wartet auf Zustimmung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a number of megabytes is wanted, as in 2.5</source>
            <translation>eine Zahl von Megabyte wird erwartet, wie 2.5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>{text} is not a day as in 2024-12-31</source>
            <translation>{text} ist kein Tag wie 2024-12-31</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>show the photos of the library that look like a picture, or contain a part of it</source>
            <translation>die Fotos der Bibliothek zeigen, die einem Bild ähneln oder einen Teil davon enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Photos that cannot be found by a part yet: {without:,}; `lookalike index FOLDER` makes their codes.</source>
            <translation>Fotos, die noch nicht nach einem Teil gefunden werden: {without:,}; `lookalike index ORDNER` macht ihre Codes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>X,Y,WIDTH,HEIGHT is wanted, all in pixels or all with %, not {text}</source>
            <translation>X,Y,BREITE,HÖHE wird erwartet, alles in Pixeln oder alles mit %, nicht {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>any picture; it need not be in the library</source>
            <translation>irgendein Bild; es muss nicht in der Bibliothek sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at most N (default {count})</source>
            <translation>höchstens N (Standard {count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>all that are at most R bits away</source>
            <translation>alle, die höchstens R Bits entfernt sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>`similar` (alike, the default) or `copy` (the same picture)</source>
            <translation>`similar` (ähnlich, Standard) oder `copy` (dasselbe Bild)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>ask about this part of IMAGE, in pixels or per cent: what contains it, or has a part like it</source>
            <translation>nach diesem Teil von IMAGE fragen, in Pixeln oder Prozent: was ihn enthält oder einen ähnlichen Teil hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>print a list of {path, distance}</source>
            <translation>eine Liste von {path, distance} ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at {place}</source>
            <translation>bei {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Nothing within that radius.</source>
            <translation>Nichts in diesem Radius.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>contains it</source>
            <translation>enthält ihn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>like it</source>
            <translation>ähnlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>show the library's folders, counts and encoder</source>
            <translation>Ordner, Zahlen und Encoder der Bibliothek zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Library    {catalog} ({catalog_bytes:.1f} MB)</source>
            <translation>Bibliothek {catalog} ({catalog_bytes:.1f} MB)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Photos     {photos:,}, not readable {failures:,}</source>
            <translation>Fotos      {photos:,}, nicht lesbar {failures:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Encoder    {encoder} on {provider}, {encoder_identity}</source>
            <translation>Encoder    {encoder} auf {provider}, {encoder_identity}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>print it as JSON</source>
            <translation>als JSON ausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Search     by a graph, which finds {recall:.1%} of the nearest photos</source>
            <translation>Suche      über einen Graphen, der {recall:.1%} der nächsten Fotos findet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>  (not reachable now)</source>
            <translation>  (zurzeit nicht erreichbar)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Folder     {folder}  {photos:,}{away}</source>
            <translation>Ordner     {folder}  {photos:,}{away}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/switching.py" />
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>{count:,} photos cannot be read now; they are found again after they were indexed.</source>
            <extracomment>of one: {count:,} photo cannot be read now; it is found again after it was indexed.</extracomment>
            <translation>
                <numerusform>{count:,} Foto ist jetzt nicht lesbar; es wird wieder gefunden, nachdem es eingelesen wurde.</numerusform>
                <numerusform>{count:,} Fotos sind jetzt nicht lesbar; sie werden wieder gefunden, nachdem sie eingelesen wurden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is not there; name the file of a library, which `lookalike status` shows</source>
            <translation>ist nicht da; nennen Sie die Datei einer Bibliothek, die `lookalike status` zeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is there already; name a new file</source>
            <translation>ist schon da; nennen Sie eine neue Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/working.py" />
            <source>this machine sees no root of the archive; name one with --root NAME=FOLDER</source>
            <translation>dieser Rechner sieht keine Wurzel des Archivs; nennen Sie eine mit --root NAME=ORDNER</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive_address.py" />
            <source>{shown} is not an address; postgresql://USER@HOST/DATABASE is</source>
            <translation>{shown} ist keine Adresse; postgresql://USER@HOST/DATABASE ist eine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>is a file; name a folder to copy to</source>
            <translation>ist eine Datei; einen Ordner als Ziel angeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>lies in what is compared; choose a folder outside of it</source>
            <translation>liegt in dem, was verglichen wird; einen Ordner außerhalb wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>another name of the same file</source>
            <translation>ein weiterer Name derselben Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <location filename="../../desktop_app/core/relations.py" />
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>own</source>
            <translation>eigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>unreadable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there already</source>
            <translation>schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better than the one there</source>
            <translation>besser als das vorhandene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>of the library</source>
            <translation>der Bibliothek selbst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>not readable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>may be {match}, whose drive is away</source>
            <translation>ist vielleicht {match}, dessen Laufwerk nicht da ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>went away before it was compared</source>
            <translation>verschwand, bevor sie verglichen wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>could not be compared with {match}</source>
            <translation>konnte nicht mit {match} verglichen werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror})</source>
            <translation>lässt sich nicht ansehen ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror}); name a folder or a file</source>
            <translation>lässt sich nicht ansehen ({strerror}); einen Ordner oder eine Datei angeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be listed to its end ({strerror}); the rest was not looked at</source>
            <translation>lässt sich nicht bis zum Ende auflisten ({strerror}); der Rest wurde nicht angesehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged. It is now {aside}; the list of folders, the rules and the decisions about duplicates are kept, and the photos are read again when they are indexed.</source>
            <translation>{path} war beschädigt. Die Datei heißt jetzt {aside}; Ordnerliste, Regeln und Entscheidungen über Duplikate sind erhalten, und die Fotos werden beim Einlesen neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is a folder; name a file, which may be new</source>
            <translation>ist ein Ordner; eine Datei angeben, auch eine neue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} cannot be written: it can be searched, but nothing new is indexed.</source>
            <translation>{path} ist schreibgeschützt: Suchen geht, aber Neues wird nicht aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>cannot be opened ({strerror}); check the drive and its permissions</source>
            <translation>lässt sich nicht öffnen ({strerror}); Laufwerk und Rechte prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is damaged and cannot be moved aside: {strerror}</source>
            <translation>ist beschädigt und lässt sich nicht beiseitelegen: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged, and no folder could be read of it. It is now {aside}; add your folders again.</source>
            <translation>{path} war beschädigt, und kein Ordner ließ sich daraus lesen. Die Datei heißt jetzt {aside}; die Ordner bitte erneut hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>name the archive: lookalike --library postgresql://USER@HOST/DATABASE archive …</source>
            <translation>nennen Sie das Archiv: lookalike --library postgresql://USER@HOST/DATABASE archive …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>{shown} needs more packages: `pip install 'lookalike[archive]'`</source>
            <translation>{shown} braucht weitere Pakete: `pip install 'lookalike[archive]'`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>the library file is damaged; {then}</source>
            <translation>die Bibliotheksdatei ist beschädigt; {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>belongs to another program; choose another file</source>
            <translation>gehört einem anderen Programm; eine andere Datei wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike, or choose another library</source>
            <translation>stammt von einer neueren Version von Lookalike (Schema {version}, diese kennt {newest}); Lookalike aktualisieren oder eine andere Bibliothek wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>is in use by another program; close it and try again</source>
            <translation>wird von einem anderen Programm benutzt; es schließen und noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot grow: the disk is full; free some space and try again</source>
            <translation>kann nicht wachsen: der Datenträger ist voll; Platz schaffen und noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot be opened or written ({error}); check the drive and its permissions</source>
            <translation>lässt sich nicht öffnen oder schreiben ({error}); Laufwerk und Rechte prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>start Lookalike again, and it rebuilds it from your photos</source>
            <translation>Lookalike neu starten, dann wird sie aus den Fotos neu aufgebaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>move it elsewhere, and Lookalike rebuilds it from your photos</source>
            <translation>sie woanders hinlegen, dann baut Lookalike sie aus den Fotos neu auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its old copy is in the way: {strerror}</source>
            <translation>ihre alte Kopie ist im Weg: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its folder cannot be made: {strerror}</source>
            <translation>der Ordner dafür lässt sich nicht anlegen: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by an earlier version, and cannot be brought up to date: it is read-only</source>
            <translation>stammt von einer früheren Version und lässt sich nicht aktualisieren: nur lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>could not be brought up to date ({error}); it is as it was, for the version that wrote it</source>
            <translation>ließ sich nicht aktualisieren ({error}); sie ist unverändert, für die Version, die sie schrieb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/duplicates.py" />
            <source>{database}: your role has no right to take that back; ask who runs the server</source>
            <translation>{database}: Ihre Rolle darf das nicht zurücknehmen; fragen Sie, wer den Server betreibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/folders.py" />
            <location filename="../../desktop_app/core/catalog/postgres/roots.py" />
            <source>overlaps the watched folder {other}</source>
            <translation>überschneidet sich mit dem überwachten Ordner {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/photos.py" />
            <source>is doubtful: {reason}</source>
            <translation>ist zweifelhaft: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is a PostgreSQL older than 15; update it</source>
            <translation>{shown} ist ein PostgreSQL, das älter als 15 ist; aktualisieren Sie es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is not a UTF8 database; make one with `createdb --encoding UTF8`</source>
            <translation>{shown} ist keine UTF8-Datenbank; legen Sie eine mit `createdb --encoding UTF8` an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has no pgvector; install version 0.8.4 or later on the server</source>
            <translation>{shown} hat kein pgvector; installieren Sie Version 0.8.4 oder neuer auf dem Server</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4; install a later version on the server</source>
            <translation>{shown} hat pgvector {version}, das älter als 0.8.4 ist; installieren Sie eine neuere Version auf dem Server</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is busy: others write; try again</source>
            <translation>{shown} ist beschäftigt: andere schreiben; versuchen Sie es noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown}: your role has no right to do that ({said}); ask who runs the server</source>
            <translation>{shown}: Ihre Rolle darf das nicht ({said}); fragen Sie, wer den Server betreibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is read-only: it follows another server</source>
            <translation>{shown} ist schreibgeschützt: es folgt einem anderen Server</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot grow ({said}); free some space there</source>
            <translation>{shown} kann nicht wachsen ({said}); schaffen Sie dort Platz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot be reached ({said}); what was stored is kept: try again</source>
            <translation>{shown} ist nicht erreichbar ({said}); was gespeichert war, bleibt: versuchen Sie es noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4, and its server a later one; say `ALTER EXTENSION vector UPDATE` there</source>
            <translation>{shown} hat pgvector {version}, das älter als 0.8.4 ist, und sein Server ein neueres; geben Sie dort `ALTER EXTENSION vector UPDATE` ein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/copying.py" />
            <source>{server} is not empty; a library is copied into a new archive</source>
            <translation>{server} ist nicht leer; eine Bibliothek wird in ein neues Archiv kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} was made by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike</source>
            <translation>{database} stammt von einer neueren Version von Lookalike (Schema {version}, diese kennt {newest}); aktualisieren Sie Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} is still as an earlier version made it; its owner has to open it with this one</source>
            <translation>{database} ist noch so, wie eine ältere Version es angelegt hat; der Eigentümer muss es mit dieser öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{self}: the server went away; what was begun is not done</source>
            <translation>{self}: der Server ist weggefallen; was begonnen war, ist nicht getan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is a graph already</source>
            <translation>es gibt schon einen Graphen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>the archive has no photos yet; a graph is built of many</source>
            <translation>das Archiv hat noch keine Fotos; ein Graph wird aus vielen gebaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is no graph; the search is exact</source>
            <translation>es gibt keinen Graphen; die Suche ist genau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{machine} holds what others remove there; ask the owner of the archive</source>
            <translation>auf {machine} wird gehalten, was andere dort entfernen; fragen Sie den Besitzer des Archivs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>nothing is being removed on {machine}</source>
            <translation>auf {machine} wird nichts entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>cannot be written: {strerror}</source>
            <translation>kann nicht geschrieben werden: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{found} is removing it, or what it is a copy of, on {found_2}; look again when that is done (`lookalike archive removals` shows it)</source>
            <translation>{found} entfernt es gerade, oder das, wovon es eine Kopie ist, auf {found_2}; sehen Sie wieder nach, wenn das fertig ist (`lookalike archive removals` zeigt es)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the server has no role {role}; its administrator makes one with CREATE ROLE</source>
            <translation>der Server hat keine Rolle {role}; wer ihn verwaltet, legt sie mit CREATE ROLE an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>{role} has no such right; `lookalike archive rights` shows them all</source>
            <translation>{role} hat kein solches Recht; `lookalike archive rights` zeigt alle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the archive has no root {name}; it has {known}</source>
            <translation>das Archiv hat keine Wurzel {name}; es hat {known}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/cleaning.py" />
            <source>there is no rule {unknown}; `lookalike rules` shows them</source>
            <translation>die Regel {unknown} gibt es nicht; `lookalike rules` zeigt sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{says}: {goes}</source>
            <translation>{says}: {goes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>there is no format {strip}; name formats such as JPEG, PNG or HEIC</source>
            <translation>das Format {strip} gibt es nicht; Formate wie JPEG, PNG oder HEIC nennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule needs a name; give it one</source>
            <translation>eine Regel braucht einen Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule is about exact copies, the same pixels, or re-encoded copies; nothing else</source>
            <translation>eine Regel gilt exakten Kopien, gleichen Pixeln oder neu gespeicherten Kopien, sonst nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>no day is after {since} and before {until}; choose others</source>
            <translation>kein Tag liegt nach {since} und vor {until}; andere wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>the largest size is less than the smallest; choose others</source>
            <translation>die größte Größe ist kleiner als die kleinste; andere wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to the trash</source>
            <translation>in den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to {folder}</source>
            <translation>nach {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{what} in {where}</source>
            <translation>{what} in {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>from {since}</source>
            <translation>ab {since}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>until {until}</source>
            <translation>bis {until}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at least {least} bytes</source>
            <translation>mindestens {least} Bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at most {most} bytes</source>
            <translation>höchstens {most} Bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>without asking</source>
            <translation>ohne zu fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/findings.py" />
            <source>{contents} photos are too many to be remembered at once; take out some of them</source>
            <translation>{contents} Fotos sind zu viele auf einmal; einige herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/judgements.py" />
            <source>there is no judgement {unknown}; `lookalike duplicates judgements` lists them</source>
            <translation>die Entscheidung {unknown} gibt es nicht; `lookalike duplicates judgements` listet sie auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>chosen by hand</source>
            <translation>von Hand gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>equally good; chosen by name</source>
            <translation>gleich gut; nach dem Namen gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>there is no rule {unknown}; the rules are {rules}</source>
            <translation>die Regel {unknown} gibt es nicht; die Regeln sind {rules}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>the rule {idle} needs {what}; give one, or leave the rule out</source>
            <translation>die Regel {idle} braucht {what}; angeben oder die Regel weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>protected</source>
            <translation>geschützt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group is named as the pattern {pattern} says</source>
            <translation>kein Foto einer Gruppe heißt so, wie das Muster {pattern} sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group lies in {folder}</source>
            <translation>kein Foto einer Gruppe liegt in {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} without a border</source>
            <translation>{reason} ohne Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} with less of a border</source>
            <translation>{reason} mit weniger Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a pattern</source>
            <translation>ein Muster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a preferred folder</source>
            <translation>einen bevorzugten Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>caption</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/description.py" />
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>author</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>content credentials</source>
            <translation>Inhaltsnachweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>panorama</source>
            <translation>Panorama</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is in a protected folder and cannot be removed</source>
            <translation>liegt in einem geschützten Ordner und kann nicht entfernt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is a film, of which only one frame was compared; it cannot be removed</source>
            <translation>ist ein Film, von dem nur ein Einzelbild verglichen wurde; er kann nicht entfernt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is the last of its group that is kept; keep another one first</source>
            <translation>ist das letzte behaltene Foto seiner Gruppe; zuerst ein anderes behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>nothing of its group would be kept; keep one</source>
            <translation>von seiner Gruppe bliebe nichts; eines behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>{evidence}; has {lost}, which the one to keep lacks</source>
            <translation>{evidence}; hat {lost}, das behaltene Foto nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>still to be checked</source>
            <translation>noch zu prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken {apart} s apart</source>
            <translation>im Abstand von {apart} s aufgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>seen by way of another photo of this group</source>
            <translation>über ein anderes Foto dieser Gruppe erkannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>could not be checked</source>
            <translation>konnte nicht geprüft werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {has}</source>
            <translation>hat {has}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the sharpest</source>
            <translation>das schärfste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file</source>
            <translation>die Originaldatei der Kamera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not made of the others</source>
            <translation>nicht aus den anderen entstanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds all that the others hold: pages, films, depth, transparency; RAW, edits and notes beside it</source>
            <translation>enthält alles, was die anderen enthalten: Seiten, Filme, Tiefe, Transparenz; daneben RAW, Bearbeitungen und Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file, before anything made of it</source>
            <translation>die Originaldatei der Kamera, vor allem daraus Entstandenen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>no name or place that says "copy"</source>
            <translation>weder Name noch Ort sagen „Kopie“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>highest resolution (ignoring borders)</source>
            <translation>höchste Auflösung (ohne Ränder)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>richest metadata</source>
            <translation>die meisten Metadaten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>oldest</source>
            <translation>am ältesten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in the fewest folders</source>
            <translation>in den wenigsten Ordnern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>largest file</source>
            <translation>größte Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>path or name matches the pattern</source>
            <translation>Pfad oder Name passt zum Muster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in a preferred folder</source>
            <translation>in einem bevorzugten Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>sharper</source>
            <translation>schärfer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>capture time</source>
            <translation>Aufnahmezeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>exposure details</source>
            <translation>Aufnahmedaten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not named as a copy</source>
            <translation>nicht als Kopie benannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>older</source>
            <translation>älter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in fewer folders</source>
            <translation>in weniger Ordnern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>larger file</source>
            <translation>größere Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>named {photo}</source>
            <translation>heißt {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in {parent}</source>
            <translation>in {parent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds {held}</source>
            <translation>enthält {held}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {beside}</source>
            <translation>hat {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture in two sizes, {width}×{height} and {width_2}×{height_2}</source>
            <translation>gleiches Bild in zwei Größen, {width}×{height} und {width_2}×{height_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture saved as {value}</source>
            <translation>gleiches Bild, gespeichert als {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>brightness or contrast changed</source>
            <translation>Helligkeit oder Kontrast geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>colours changed</source>
            <translation>Farben geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>{value} of the picture differs</source>
            <translation>{value} des Bildes sind anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>taken {apart} {unit} apart</source>
            <translation>Abstand der Aufnahmen: {apart} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>compressed so strongly that small print may differ unseen</source>
            <translation>so stark komprimiert, dass sich Kleingedrucktes ungesehen unterscheiden kann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>softer in some places, which compression does not explain</source>
            <translation>stellenweise unschärfer, was die Komprimierung nicht erklärt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/set_aside.py" />
            <source>lies in the watched folder {watched}, and what is moved there would be found again; choose a folder outside of it, or one in it whose name begins with a "."</source>
            <translation>liegt im überwachten Ordner {watched}, und was dorthin verschoben wird, würde wieder gefunden; einen Ordner außerhalb wählen, oder einen darin, dessen Name mit „.“ beginnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>a place differs {where} ({across} across, {down} down)</source>
            <translation>eine Stelle ist anders {where} ({across} von links, {down} von oben)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper edge</source>
            <translation>am oberen Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the left edge</source>
            <translation>am linken Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>in the middle</source>
            <translation>in der Mitte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the right edge</source>
            <translation>am rechten Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower edge</source>
            <translation>am unteren Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{first} and {second}: {reason}</source>
            <translation>{first} und {second}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pair could not be compared: {named}</source>
            <translation>{count} Paar konnte nicht verglichen werden: {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pairs could not be compared: {named}</source>
            <translation>{count} Paare konnten nicht verglichen werden: {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{points} details match</source>
            <translation>{points} Einzelheiten stimmen überein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{agreement} matches</source>
            <translation>{agreement} stimmen überein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>of one photo, {agreement} agrees</source>
            <translation>von einem Foto, {agreement} stimmen überein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>hardly a visible difference</source>
            <translation>kaum ein sichtbarer Unterschied</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>no visible difference</source>
            <translation>kein sichtbarer Unterschied</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same {width}×{height} pixels in another file</source>
            <translation>gleiche {width}×{height} Pixel in einer anderen Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>one is doubtful: {doubt}</source>
            <translation>eines ist zweifelhaft: {doubt}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>a frame of a film</source>
            <translation>ein Einzelbild eines Films</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>slightly changed</source>
            <translation>leicht verändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>moved by {shift}, {points}</source>
            <translation>um {shift} verschoben, {points}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>mirrored</source>
            <translation>gespiegelt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>turned by {turned}°</source>
            <translation>um {turned}° gedreht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nearly flat pictures</source>
            <translation>fast einfarbige Bilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken with other settings of the camera: another exposure</source>
            <translation>mit anderen Einstellungen der Kamera aufgenommen: eine andere Aufnahme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nothing moved, but the grain is another: another exposure</source>
            <translation>nichts hat sich bewegt, aber das Rauschen ist anders: eine andere Aufnahme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>the same view</source>
            <translation>gleiche Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>with a border</source>
            <translation>mit Rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>crop of {shown}</source>
            <translation>Ausschnitt von {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>looks alike</source>
            <translation>sieht ähnlich aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>changed</source>
            <translation>verändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>has {beside}, which the one in the library lacks</source>
            <translation>hat {beside}, das Foto der Bibliothek nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>holds {held}, which the one in the library lacks</source>
            <translation>enthält {held}, das Foto der Bibliothek nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>better: {photo}</source>
            <translation>besser: {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>less compressed</source>
            <translation>weniger komprimiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoder_in_use.py" />
            <source>the archive uses the encoder {chosen}…, which is not on this machine; copy its file into {user_encoders}</source>
            <translation>das Archiv benutzt den Encoder {chosen}…, der auf diesem Rechner nicht da ist; kopieren Sie seine Datei nach {user_encoders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's resize rule {rule} is not known; choose another encoder</source>
            <translation>die Größenregel {rule} seiner Karte ist unbekannt; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card names no heads; choose another encoder</source>
            <translation>seine Karte nennt keine Köpfe; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has no usable {key}</source>
            <translation>seine Karte hat kein brauchbares {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is {value}, not a whole number from {low} to {high}</source>
            <translation>{key} seiner Karte ist {value}, keine ganze Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is not a JSON object</source>
            <translation>{key} seiner Karte ist kein JSON-Objekt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not a JSON object; choose another encoder</source>
            <translation>seine Karte ist kein JSON-Objekt; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has schema {value}, this version reads {schema}</source>
            <translation>seine Karte hat Schema {value}, diese Version liest {schema}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's head {name} is not understood</source>
            <translation>der Kopf {name} seiner Karte ist nicht verständlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its head {name} has {bits} bits, no multiple of 8</source>
            <translation>sein Kopf {name} hat {bits} Bits, kein Vielfaches von 8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not JSON ({error}); choose another encoder</source>
            <translation>seine Karte ist kein JSON ({error}); einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/foreign_graph.py" />
            <source>uses version {version} of ONNX's operators; export the model again with version {least_version} or newer (opset_version=17, say)</source>
            <translation>benutzt Version {version} der ONNX-Operatoren; das Modell mit Version {least_version} oder neuer exportieren (etwa opset_version=17)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>docs/adopt.md says how to export one that can be adopted</source>
            <translation>docs/adopt.md sagt, wie man ein passendes exportiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has {size} MB, more than the limit of {most_bytes}; choose a smaller model, or raise the limit (--size-limit, up to {max_file_bytes})</source>
            <translation>hat {size} MB, mehr als die Grenze von {most_bytes}; ein kleineres Modell wählen oder die Grenze erhöhen (--size-limit, bis {max_file_bytes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not take a picture of {side} × {side} pixels ({refusal}); give the size that it was made for (--input-size)</source>
            <translation>nimmt kein Bild von {side} × {side} Pixeln ({refusal}); die Größe angeben, für die es gemacht ist (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {names}, not a picture alone; choose the file with the model's image part only (often called vision_model.onnx)</source>
            <translation>nimmt {names}, nicht nur ein Bild; die Datei nur mit dem Bildteil des Modells wählen (oft vision_model.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {type}, not float32; {advice}</source>
            <translation>nimmt {type}, nicht float32; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>more than 0, please: pixels are divided by it</source>
            <translation>bitte mehr als 0: Pixelwerte werden dadurch geteilt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <location filename="../../desktop_app/core/encoders/session.py" />
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <source>cannot be read: {strerror}</source>
            <translation>nicht lesbar: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has no output {wanted}; its outputs are: {names}</source>
            <translation>hat keinen Ausgang {wanted}; seine Ausgänge: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is read from {output}: {readout}, {width} numbers</source>
            <translation>wird an {output} gelesen: {readout}, {width} Zahlen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes an input of {shape} axes, not pictures (N, 3, S, S); {advice}</source>
            <translation>nimmt eine Eingabe mit {shape} Achsen, keine Bilder (N, 3, S, S); {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape} pictures at once; export it for one, or for any number</source>
            <translation>nimmt {shape} Bilder auf einmal; für eines oder beliebig viele exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape}, no pictures of three colours; {advice}</source>
            <translation>nimmt {shape}, keine dreifarbigen Bilder; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes pictures of {rows} × {columns} pixels; only square ones can be used</source>
            <translation>nimmt Bilder von {rows} × {columns} Pixeln; nur quadratische sind möglich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {rows} × {columns} pixels, not {wanted}; leave --input-size out</source>
            <translation>nimmt {rows} × {columns} Pixel, nicht {wanted}; --input-size weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>would take {side} × {side} pixels; an encoder takes {smallest_side} to {max_input_side}</source>
            <translation>würde {side} × {side} Pixel nehmen; ein Encoder nimmt {smallest_side} bis {max_input_side}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives {width} class scores; what they are computed from is taken instead (--output {output} takes the scores)</source>
            <translation>gibt {width} Klassenwerte; stattdessen wird verwendet, woraus sie berechnet sind (--output {output} nimmt die Werte)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives numbers that are not finite; its file is damaged, or --mean and --std are wrong</source>
            <translation>gibt Zahlen, die nicht endlich sind; die Datei ist beschädigt, oder --mean und --std sind falsch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes one photo at a time, which is slower; an export for any number would be faster</source>
            <translation>nimmt immer nur ein Foto, das ist langsamer; ein Export für beliebig viele wäre schneller</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{reason}; {advice}</source>
            <translation>{reason}; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is not a model that can be run ({error}); {advice}</source>
            <translation>ist kein ausführbares Modell ({error}); {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not say its input size: {side} × {side} pixels were taken (--input-size)</source>
            <translation>nennt keine Eingabegröße: {side} × {side} Pixel wurden genommen (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>has more parts than any encoder; choose another file</source>
            <translation>hat mehr Teile als irgendein Encoder; eine andere Datei wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>is nested too deeply; choose another encoder</source>
            <translation>ist zu tief verschachtelt; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>has no card, so it is not a Lookalike encoder; choose another file</source>
            <translation>hat keine Karte, ist also kein Encoder von Lookalike; eine andere Datei wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not take uint8 (N, {side}, {side}, 3) as its card says</source>
            <translation>nimmt nicht uint8 (N, {side}, {side}, 3), wie seine Karte sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>takes a fixed number of pictures at once; export it with a dynamic N</source>
            <translation>nimmt eine feste Zahl von Bildern; mit dynamischem N exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>gives no embedding, so it cannot be retrained; choose another</source>
            <translation>gibt kein Embedding und kann nicht weiterlernen; einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>is not a usable encoder ({error}); choose another file</source>
            <translation>ist kein brauchbarer Encoder ({error}); eine andere Datei wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not give {bits} bits for {name} as its card says</source>
            <translation>gibt nicht {bits} Bits für {name}, wie seine Karte sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>keeps its hash layers in a way not understood; choose another encoder</source>
            <translation>speichert seine Hash-Schichten in unbekannter Form; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>has no hash layer for {name} that can be learned again; choose another encoder</source>
            <translation>hat für {name} keine Hash-Schicht, die neu gelernt werden kann; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>unknown provider {setting}; choose one of {choices}</source>
            <translation>unbekannter Provider {setting}; möglich sind {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>the provider {setting} is not installed here; there are: {found}</source>
            <translation>der Provider {setting} ist hier nicht installiert; vorhanden: {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/reading.py" />
            <source>gives no embedding of {least_width} to {most_width} numbers for a picture; its outputs: {found}. Name another value of it (--output)</source>
            <translation>gibt kein Embedding von {least_width} bis {most_width} Zahlen pro Bild; seine Ausgänge: {found}. Einen anderen Wert nennen (--output)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/session.py" />
            <source>is larger than any encoder; choose another file</source>
            <translation>ist größer als jeder Encoder; eine andere Datei wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>{wanted} {reason}; `lookalike encoders list` shows them</source>
            <translation>{wanted} {reason}; `lookalike encoders list` zeigt sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>comes with Lookalike, so it cannot be deleted</source>
            <translation>gehört zu Lookalike und kann nicht gelöscht werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is in use; use another model first, then delete it</source>
            <translation>wird verwendet; zuerst ein anderes Modell verwenden, dann löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is not the name of an encoder</source>
            <translation>ist kein Name eines Encoders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>means several encoders</source>
            <translation>trifft auf mehrere Encoder zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>cannot be deleted ({strerror})</source>
            <translation>kann nicht gelöscht werden ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/wire.py" />
            <source>is damaged; choose another encoder</source>
            <translation>ist beschädigt; einen anderen Encoder wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>parts that are not understood</source>
            <translation>Teile, die nicht verstanden werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a film</source>
            <translation>einen Film</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a gain map</source>
            <translation>eine Gain-Map</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a depth map</source>
            <translation>eine Tiefenkarte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a second picture</source>
            <translation>ein zweites Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>other data behind the picture</source>
            <translation>weitere Daten hinter dem Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>measured temperatures</source>
            <translation>gemessene Temperaturen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>channels that are not shown</source>
            <translation>Kanäle, die nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>film</source>
            <translation>Film</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>edits</source>
            <translation>Bearbeitungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>thumbnail</source>
            <translation>Vorschaubild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>details</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>Finder data</source>
            <translation>Finder-Daten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>place on the map</source>
            <translation>Ort auf der Karte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>needs more memory than there is</source>
            <translation>braucht mehr Speicher als vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <source>has too many pages to be compared in full</source>
            <translation>hat zu viele Seiten für einen vollständigen Vergleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>1 keyword</source>
            <translation>1 Stichwort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>{count} keywords</source>
            <translation>{count} Stichwörter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>transparency</source>
            <translation>Transparenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one holds {kind}</source>
            <translation>eines enthält {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>frames</source>
            <translation>Einzelbilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>what follows the picture differs</source>
            <translation>was auf das Bild folgt, ist anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one is HDR</source>
            <translation>eines ist HDR</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {pages} {kind}, the other {pages_2}</source>
            <translation>eines hat {pages} {kind}, das andere {pages_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {bits} bits, the other {bits_2}</source>
            <translation>eines hat {bits} Bits, das andere {bits_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has transparency</source>
            <translation>eines hat Transparenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every frame is the same</source>
            <translation>nicht alle Einzelbilder sind gleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every page is the same</source>
            <translation>nicht alle Seiten sind gleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>they differ in {bits} bits</source>
            <translation>sie unterscheiden sich in {bits} Bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their frames are shown for other times</source>
            <translation>ihre Einzelbilder werden anders lange gezeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their transparency differs</source>
            <translation>ihre Transparenz ist anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>too large to be compared in full</source>
            <translation>zu groß für einen vollständigen Vergleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one hides colours where it is transparent</source>
            <translation>eines verbirgt Farben, wo es durchsichtig ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is not a film of a known kind</source>
            <translation>ist kein Film einer bekannten Art</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is damaged: no frame of it can be read</source>
            <translation>ist beschädigt: kein Einzelbild ist lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has {width}×{height} pixels, more than the limit of {max_pixels} million</source>
            <translation>hat {width}×{height} Pixel, mehr als die Grenze von {max_pixels} Millionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is not a supported image</source>
            <translation>ist kein unterstütztes Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is in a root that this machine does not see</source>
            <translation>liegt in einer Wurzel, die dieser Rechner nicht sieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>took longer than {seconds} s to decode</source>
            <translation>brauchte länger als {seconds} s zum Dekodieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is of a kind that is not read: {words}</source>
            <translation>ist von einer Art, die nicht gelesen wird: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged (incomplete)</source>
            <translation>ist beschädigt (unvollständig)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged: {words}</source>
            <translation>ist beschädigt: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is a kind of {name} that is not read, or damaged</source>
            <translation>ist eine Art von {name}, die nicht gelesen wird, oder beschädigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: it made its decoder crash</source>
            <translation>ist beschädigt: der Decoder stürzte daran ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: its decoder does not start in time</source>
            <translation>lässt sich nicht dekodieren: der Decoder startet nicht rechtzeitig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: the system ends its decoder, perhaps for memory</source>
            <translation>lässt sich nicht dekodieren: das System beendet den Decoder, vielleicht aus Speichermangel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, no process starts: {strerror}</source>
            <translation>lässt sich nicht dekodieren, kein Prozess startet: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: its decoder answers nonsense</source>
            <translation>ist beschädigt: der Decoder antwortet Unsinn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, by a mistake of Lookalike's: {said}</source>
            <translation>lässt sich durch einen Fehler von Lookalike nicht dekodieren: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff_numbers.py" />
            <source>a part of the picture is missing</source>
            <translation>ein Teil des Bildes fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>a part of the picture is overwritten</source>
            <translation>ein Teil des Bildes ist überschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>the file ends without its end marker</source>
            <translation>die Datei endet ohne Endmarke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is empty (0 bytes)</source>
            <translation>ist leer (0 Bytes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has colours that are not supported: {error}</source>
            <translation>hat Farben, die nicht unterstützt werden: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is compressed by {rare}, which is not read in TIFF</source>
            <translation>ist mit {rare} komprimiert, das in TIFF nicht gelesen wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a kind of PSD that is not read</source>
            <translation>eine Art von PSD, die nicht gelesen wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a file without a picture of all its layers, which is not supported</source>
            <translation>eine Datei ohne ein Bild aller ihrer Ebenen, was nicht unterstützt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>there are no numbers to be read</source>
            <translation>es gibt keine Zahlen zu lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>this kind of compression is not supported</source>
            <translation>diese Art der Kompression wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>only its preview can be read</source>
            <translation>nur seine Vorschau ist lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>cannot be developed ({error})</source>
            <translation>lässt sich nicht entwickeln ({error})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>a kind of TIFF that is not read</source>
            <translation>eine Art von TIFF, die nicht gelesen wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} file of kinds that are not read: {listed}</source>
            <translation>{total} Datei einer Art, die nicht gelesen wird: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} files of kinds that are not read: {listed}</source>
            <translation>{total} Dateien von Arten, die nicht gelesen werden: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>`pip install 'lookalike[{extra}]'` reads {words}</source>
            <translation>`pip install 'lookalike[{extra}]'` liest {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{said} ({hints})</source>
            <translation>{said} ({hints})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{rest} of other kinds</source>
            <translation>{rest} anderer Art</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>films are listed if the settings say so</source>
            <translation>Filme werden aufgenommen, wenn die Einstellungen es sagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/scanner.py" />
            <source>the drive that was here is away; its photos are kept</source>
            <translation>das Laufwerk, das hier war, ist nicht da; seine Fotos bleiben erhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>is a file; choose the folder that it is in</source>
            <translation>ist eine Datei; den Ordner wählen, in dem sie liegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>does not exist; choose another folder</source>
            <translation>existiert nicht; einen anderen Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be read ({strerror}); check its permissions</source>
            <translation>nicht lesbar ({strerror}); die Rechte prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be listed: {strerror}</source>
            <translation>lässt sich nicht auflisten: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be looked at: {strerror}</source>
            <translation>lässt sich nicht ansehen: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system cannot watch {path} ({strerror})</source>
            <translation>das System kann {path} nicht beobachten ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{why}, so it is looked at every {poll_seconds} seconds.</source>
            <translation>{why}, daher wird alle {poll_seconds} Sekunden nachgesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{folder} is on a network drive</source>
            <translation>{folder} liegt auf einem Netzlaufwerk</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system's limit of watches is reached below {path}</source>
            <translation>die Grenze des Systems für Beobachtungen ist unterhalb von {path} erreicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/language.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no library here; `lookalike index --library FILE FOLDER` makes one</source>
            <translation>hier ist keine Bibliothek; `lookalike index --library FILE FOLDER` legt eine an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>is not a file; choose a picture</source>
            <translation>ist keine Datei; ein Bild wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no encoder {identity}; `lookalike encoders list` shows them</source>
            <translation>den Encoder {identity} gibt es nicht; `lookalike encoders list` zeigt sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Same picture</source>
            <translation>Gleiches Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Very similar</source>
            <translation>Sehr ähnlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Similar</source>
            <translation>Ähnlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Less similar</source>
            <translation>Weniger ähnlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>it is only in the cloud: download it first</source>
            <translation>sie liegt nur in der Cloud: laden Sie sie zuerst herunter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>is not a file</source>
            <translation>ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>the photo is no longer in the library; choose another</source>
            <translation>das Foto ist nicht mehr in der Bibliothek; ein anderes wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>parts are not searched: switch on the setting "Search for parts" (`parts`), then index</source>
            <translation>nach Teilen wird nicht gesucht: die Einstellung „Nach Teilen suchen“ (`parts`) einschalten, dann neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {self} is not inside of the picture; choose one that is</source>
            <translation>der Teil {self} liegt nicht im Bild; einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>{size}×{size_2} pixels</source>
            <translation>{size}×{size_2} Pixel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {said} is not inside of the picture, which has {held}; choose one that is</source>
            <translation>der Teil {said} liegt nicht im Bild, das {held} hat; einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part has only {pixels}×{pixels_2} pixels; choose one of at least {least}</source>
            <translation>der Teil hat nur {pixels}×{pixels_2} Pixel; einen von mindestens {least} wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_search.py" />
            <source>the encoder {card} has no head {head}</source>
            <translation>der Encoder {card} hat keinen Kopf {head}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_thumbnails.py" />
            <location filename="../../desktop_app/gui/session/session.py" />
            <source>is no longer in the library</source>
            <translation>ist nicht mehr in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>exact</source>
            <translation>exakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>same pixels</source>
            <translation>gleiche Pixel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>re-encoded</source>
            <translation>neu gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>burst</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>similar</source>
            <translation>ähnlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>not a match</source>
            <translation>keine Duplikate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>keep both</source>
            <translation>beide behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>The library's folder is read-only, so this cannot be undone.</source>
            <translation>Der Ordner der Bibliothek ist schreibgeschützt, daher lässt sich das nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is the file that stays, under another name</source>
            <translation>ist die behaltene Datei unter anderem Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo passes over it from now on</source>
            <translation>ab jetzt übergeht Rückgängig diese Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo again to pass over it</source>
            <translation>noch einmal rückgängig machen, um sie zu übergehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>{reason}; {then}</source>
            <translation>{reason}; {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>was interrupted half-way ({strerror}); try again</source>
            <translation>wurde mittendrin unterbrochen ({strerror}); noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>stays with the others</source>
            <translation>bleibt bei den anderen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/away.py" />
            <source>is in a folder that is not there; is its drive away?</source>
            <translation>liegt in einem Ordner, der nicht da ist; ist sein Laufwerk nicht angeschlossen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has no longer the same bytes as the one that stays; index it again</source>
            <translation>hat nicht mehr die gleichen Bytes wie das behaltene Foto; neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is now a link; it was left alone</source>
            <translation>ist jetzt ein Link und wurde nicht angefasst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has changed since it was indexed; index it again</source>
            <translation>wurde seit dem Einlesen geändert; neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is not there any more</source>
            <translation>ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be read ({strerror})</source>
            <translation>nicht lesbar ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is no longer a copy of {source}; it stays</source>
            <translation>ist keine Kopie von {source} mehr und bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is there already; choose another name</source>
            <translation>ist schon da; einen anderen Namen wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is in the way of {source}</source>
            <translation>ist {source} im Weg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be moved ({strerror})</source>
            <translation>lässt sich nicht verschieben ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be copied ({reason})</source>
            <translation>lässt sich nicht kopieren ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>the copy differs</source>
            <translation>die Kopie ist anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be replaced by a link ({reason})</source>
            <translation>lässt sich nicht durch einen Link ersetzen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be given its own copy again ({strerror})</source>
            <translation>bekommt keine eigene Kopie zurück ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>they are on different drives</source>
            <translation>sie liegen auf verschiedenen Laufwerken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/following.py" />
            <source>has changed since its photo was to go with it; try again</source>
            <translation>wurde geändert, seit das Foto damit entfernt werden sollte; noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>another Lookalike is moving photos; wait until it is done</source>
            <translation>ein anderes Lookalike verschiebt gerade Fotos; warten, bis es fertig ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>the journal cannot be written ({strerror}); nothing is done without it</source>
            <translation>das Journal lässt sich nicht schreiben ({strerror}); ohne es geschieht nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has an .xmp file beside it that cannot be added to</source>
            <translation>hat eine .xmp-Datei daneben, die nicht ergänzt werden kann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be given notes ({strerror})</source>
            <translation>kann keine Notizen bekommen ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be put back ({strerror})</source>
            <translation>lässt sich nicht zurücklegen ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has notes that cannot be added to the .xmp file of the one that is kept</source>
            <translation>hat Notizen, die der .xmp-Datei des behaltenen Fotos nicht hinzugefügt werden können</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has changed since notes were added to it; it stays as it is</source>
            <translation>wurde geändert, seit Notizen hinzugefügt wurden; bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>cannot have a name that begins with a dot, or has / or \ in it; choose another</source>
            <translation>kann keinen Namen haben, der mit einem Punkt beginnt oder / oder \ enthält; einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is not an exact copy of the one that is kept; a link would lose it</source>
            <translation>ist keine exakte Kopie des behaltenen Fotos; ein Link würde es verlieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is that file already: another name of {keeper}</source>
            <translation>ist schon diese Datei: ein anderer Name von {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>{keeper}, which is kept for it, would be removed too; keep one of them</source>
            <translation>{keeper}, das dafür behalten wird, würde auch entfernt; eines von beiden behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is in a protected folder</source>
            <translation>liegt in einem geschützten Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>lies there already</source>
            <translation>liegt schon dort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>another file is in its place now</source>
            <translation>an seiner Stelle liegt jetzt eine andere Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is no longer a link to {keeper}</source>
            <translation>ist kein Link auf {keeper} mehr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>has been changed since, with {keeper}; it stays a link</source>
            <translation>wurde seither zusammen mit {keeper} geändert; sie bleibt ein Link</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>is on a drive that may have no recycle bin; move it to a folder instead</source>
            <translation>liegt auf einem Laufwerk, das vielleicht keinen Papierkorb hat; stattdessen in einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>open the system's trash and restore it there</source>
            <translation>den Papierkorb des Systems öffnen und es dort wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>cannot be put in the trash ({reason}); it was left where it is</source>
            <translation>lässt sich nicht in den Papierkorb legen ({reason}); es blieb, wo es war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>there is no trash on that drive</source>
            <translation>auf diesem Laufwerk gibt es keinen Papierkorb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>{count} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{count} Fotos sind zu wenige zum Lernen; Ordner hinzufügen, bis es {least_photos} sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>gives the same numbers for every photo; another output (--output), --mean or --std may be right</source>
            <translation>gibt für jedes Foto die gleichen Zahlen; ein anderer Ausgang (--output), --mean oder --std könnte helfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>{card} is a fixed transform and cannot be retrained; use another encoder</source>
            <translation>{card} ist fest vorgegeben und kann nicht weiterlernen; einen anderen Encoder verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{photos} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{photos} Fotos sind zu wenige zum Lernen; Ordner hinzufügen, bis es {least_photos} sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>temporary files cannot be written: {strerror}</source>
            <translation>temporäre Dateien lassen sich nicht schreiben: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>there are no photos to learn from; add a folder first</source>
            <translation>es gibt keine Fotos zum Lernen; zuerst einen Ordner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>the encoder {card} has no head {similar}; use another first</source>
            <translation>der Encoder {card} hat keinen Kopf {similar}; zuerst einen anderen verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>none of the photos can be read now; connect their drive, or add a folder</source>
            <translation>keines der Fotos ist jetzt lesbar; ihr Laufwerk anschließen oder einen Ordner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>gives numbers for photos that are not finite; try other --mean and --std, or another model</source>
            <translation>gibt für Fotos Zahlen, die nicht endlich sind; andere --mean und --std oder ein anderes Modell versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run ({error}); choose another model</source>
            <translation>lässt sich nicht ausführen ({error}); ein anderes Modell wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run on photos ({error}); choose another model</source>
            <translation>lässt sich nicht auf Fotos anwenden ({error}); ein anderes Modell wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at the model</source>
            <translation>sieht das Modell an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at photos</source>
            <translation>sieht Fotos an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>measuring</source>
            <translation>misst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>learning</source>
            <translation>lernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>writing</source>
            <translation>schreibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/unfinished.py" />
            <source>another Lookalike is retraining on this library; wait until it is done</source>
            <translation>ein anderes Lookalike lernt gerade aus dieser Bibliothek; warten, bis es fertig ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{missing} is missing; install the extra: {install}</source>
            <translation>{missing} fehlt; das Extra installieren: {install}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>what was kept for it is no longer there</source>
            <translation>was dafür behalten wurde, ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>only looks like what was removed</source>
            <translation>sieht dem Entfernten nur ähnlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>to ask what contains a part of a photo; 1.1 kB per photo, and indexing takes 8 times as long</source>
            <translation>um zu fragen, was einen Teil eines Fotos enthält; 1,1 kB pro Foto, und das Einlesen dauert achtmal so lange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>files and folders with these names or paths, one per line</source>
            <translation>Dateien und Ordner mit diesen Namen oder Pfaden, einer pro Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look into hidden folders</source>
            <translation>Versteckte Ordner ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Follow links</source>
            <translation>Links folgen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>symbolic links to files and folders</source>
            <translation>symbolische Links auf Dateien und Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Compute on</source>
            <translation>Rechnen mit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>processor or graphics card that looks at photos</source>
            <translation>Prozessor oder Grafikkarte, die Fotos ansieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Threads that read photos</source>
            <translation>Threads, die Fotos lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>0 means one per core</source>
            <translation>0 heißt einer pro Kern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Largest picture</source>
            <translation>Größtes Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>pixels; a larger one is refused</source>
            <translation>Pixel; ein größeres wird abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Longest time per photo</source>
            <translation>Längste Zeit pro Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds; what takes longer is refused</source>
            <translation>Sekunden; was länger braucht, wird abgelehnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look at network folders every</source>
            <translation>Netzordner ansehen alle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds, where the system does not tell of changes</source>
            <translation>Sekunden, wo das System Änderungen nicht meldet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Goes with its photo</source>
            <translation>Gehört zum Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>what counts as one with its photo, one per line; without RAW, a RAW beside a JPEG is a photo of its own</source>
            <translation>was mit seinem Foto als eins zählt, eines pro Zeile; ohne RAW ist ein RAW neben einem JPEG ein eigenes Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>folders where photos land, one per line; you are told which of them the library has already</source>
            <translation>Ordner, in denen Fotos landen, einer pro Zeile; es wird gemeldet, welche davon schon in der Bibliothek sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Keep what copies say</source>
            <translation>Angaben der Kopien behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>rating, keywords, title, place and date of a removed copy go to an .xmp file beside the one that stays</source>
            <translation>Bewertung, Stichwörter, Titel, Ort und Datum einer entfernten Kopie kommen in eine .xmp-Datei neben dem behaltenen Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>List films</source>
            <translation>Filme aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>by their first frame; they are never removed as copies</source>
            <translation>mit ihrem ersten Bild; sie werden nie als Kopien entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Search for parts</source>
            <translation>Nach Teilen suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Ask before removing</source>
            <translation>Vor dem Entfernen fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>show what would go when you press Delete in the gallery</source>
            <translation>zeigen, was entfernt würde, wenn in der Galerie Entf gedrückt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Room for thumbnails</source>
            <translation>Platz für Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>megabytes; 0 means no limit; what is left out is made again when it is needed</source>
            <translation>Megabyte; 0 heißt ohne Grenze; was fehlt, wird bei Bedarf neu erzeugt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>has schema {schema}, this version reads {schema_2}</source>
            <translation>hat Schema {schema}, diese Version liest {schema_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>names an unknown setting {name}; remove that line</source>
            <translation>nennt eine unbekannte Einstellung {name}; diese Zeile entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} no list; write {name} = [{value}]</source>
            <translation>gibt {name} keine Liste; schreiben Sie {name} = [{value}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; choose from {choices}</source>
            <translation>gibt {name} den unbrauchbaren Wert {value}; möglich sind {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; the default is {default}</source>
            <translation>gibt {name} den unbrauchbaren Wert {value}; der Standard ist {default}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot give {name} the value {value}; choose another</source>
            <translation>{name} kann nicht den Wert {value} bekommen; einen anderen wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be read ({error}); mend it or delete it</source>
            <translation>nicht lesbar ({error}); verbessern oder löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be written ({strerror})</source>
            <translation>lässt sich nicht schreiben ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot hold a pattern that is not text; use * in its place</source>
            <translation>ein Muster, das kein Text ist, geht nicht; stattdessen * verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Match system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike (process {holder}) is updating this library; you can still search it</source>
            <translation>ein anderes Lookalike (Prozess {holder}) aktualisiert diese Bibliothek; Suchen geht weiterhin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike is updating this library; you can still search it</source>
            <translation>ein anderes Lookalike aktualisiert diese Bibliothek; Suchen geht weiterhin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>cannot be locked ({strerror}), so nothing is added; you can still search it</source>
            <translation>lässt sich nicht sperren ({strerror}), daher wird nichts aufgenommen; Suchen geht weiterhin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>No photo of your library is touched. Each file, and the photo that is kept for it, is checked again first. Nothing is deleted for good</source>
            <translation>Kein Foto der Bibliothek wird angefasst. Jede Datei und das dafür behaltene Foto werden vorher noch einmal geprüft. Nichts wird endgültig gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Choose a card, a backup or a folder</source>
            <translation>Karte, Sicherung oder Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Copy what is new to a folder</source>
            <translation>Neues in einen Ordner kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>, and {others}</source>
            <translation> und {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>You already have {first}{where}{others}.</source>
            <translation>{first} ist schon vorhanden{where}{others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/connections.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>{count:,} others</source>
            <extracomment>of one: {count:,} other</extracomment>
            <translation>
                <numerusform>{count:,} weiteres</numerusform>
                <numerusform>{count:,} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>One photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>Ein Foto jeder Gruppe wird behalten. Jede Datei wird vorher noch einmal geprüft. Nichts wird endgültig gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Comparing…</source>
            <translation>Vergleiche …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Checking {done:,} of {total:,}</source>
            <translation>Prüfe {done:,} von {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>The previous model</source>
            <translation>Das vorherige Modell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Now using “{switch}”.</source>
            <translation>Jetzt wird „{switch}“ verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Switch back</source>
            <translation>Zurückwechseln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>At most {count:,} photos can be opened at once.</source>
            <translation>Höchstens {count:,} Fotos können auf einmal geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>Path copied.</source>
            <translation>Pfad kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{paths} copied.</source>
            <translation>{paths} kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{photos} copied.</source>
            <translation>{photos} kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} copied.</source>
            <translation>{path} kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{folder} cannot be shown: no app for folders is set up.</source>
            <translation>{folder} lässt sich nicht anzeigen: keine App für Ordner ist eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>No app is set up to open this kind of file.</source>
            <translation>Für diese Art von Datei ist keine App eingerichtet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{count:,} paths</source>
            <extracomment>of one: {count:,} path</extracomment>
            <translation>
                <numerusform>{count:,} Pfad</numerusform>
                <numerusform>{count:,} Pfade</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} is no longer there. Is its drive connected?</source>
            <translation>{path} ist nicht mehr da. Ist das Laufwerk angeschlossen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Add folders of photos</source>
            <translation>Ordner mit Fotos hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove folder</source>
            <translation>Ordner entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove “{known}” from the library?

{known_2}
Its {photos} will no longer be found. No file is touched.</source>
            <translation>„{known}“ aus der Bibliothek entfernen?

{known_2}
{photos} darin werden nicht mehr gefunden. Keine Datei wird angefasst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>There is no folder to rescan yet. Add one first.</source>
            <translation>Noch gibt es keinen Ordner zu durchsuchen. Zuerst einen hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>{command} could not be started. Choose another app.</source>
            <translation>{command} ließ sich nicht starten. Eine andere App wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open with</source>
            <translation>Öffnen mit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>Apps (*.app)</source>
            <translation>Apps (*.app)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>To find parts, each photo is read once more: half a second of one core, and 1.1 kB, per photo.</source>
            <translation>Um Teile zu finden, wird jedes Foto noch einmal gelesen: eine halbe Sekunde eines Kerns und 1,1 kB pro Foto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>part of {subject}</source>
            <translation>Teil von {subject}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
            <translation>In der Zwischenablage ist kein Bild. Erst eines kopieren, dann hier einfügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>pasted picture</source>
            <translation>eingefügtes Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>The folders are added. To look for a picture, drop it alone.</source>
            <translation>Die Ordner sind hinzugefügt. Um nach einem Bild zu suchen, es allein ablegen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is only a web address, and Lookalike downloads nothing. Save the picture, then drop the file.</source>
            <translation>Das ist nur eine Webadresse, und Lookalike lädt nichts herunter. Das Bild speichern, dann die Datei ablegen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is neither a folder nor a picture.</source>
            <translation>Das ist weder ein Ordner noch ein Bild.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Each file is checked again first. Nothing is deleted for good</source>
            <translation>Jede Datei wird vorher noch einmal geprüft. Nichts wird endgültig gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{path} is now {name}{suffix}.</source>
            <translation>{path} heißt jetzt {name}{suffix}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} copied to {folder}.</source>
            <translation>{photos} nach {folder} kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Copy to a folder</source>
            <translation>In einen Ordner kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} moved to {folder}.</source>
            <translation>{photos} nach {folder} verschoben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>{count:,} photos that you removed before are back: {photo}</source>
            <extracomment>of one: {count:,} photo that you removed before is back: {photo}</extracomment>
            <translation>
                <numerusform>{count:,} früher entferntes Foto ist wieder da: {photo}</numerusform>
                <numerusform>{count:,} früher entfernte Fotos sind wieder da: {photo}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source> and others.</source>
            <translation> und weitere.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>Remove again…</source>
            <translation>Wieder entfernen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Your decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Show…</source>
            <translation>Anzeigen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Models that you made</source>
            <translation>Selbst gemachte Modelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete all</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Library file</source>
            <translation>Bibliotheksdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>The thumbnails are made again when they are needed.</source>
            <translation>Die Vorschaubilder werden bei Bedarf neu erzeugt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>photos that you said are not duplicates, or are all to be kept; you can take it back</source>
            <translation>Fotos, die keine Duplikate sind oder alle behalten werden; das lässt sich zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>those that come with Lookalike stay</source>
            <translation>die mitgelieferten bleiben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>small pictures for the gallery; they are made again when they are needed</source>
            <translation>kleine Bilder für die Galerie; sie werden bei Bedarf neu erzeugt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>the settings are in the .toml file beside it; `lookalike --library FILE` opens another one</source>
            <translation>die Einstellungen stehen in der .toml-Datei daneben; `lookalike --library FILE` öffnet eine andere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{models} deleted.</source>
            <translation>{models} gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{count:,} models</source>
            <extracomment>of one: {count:,} model</extracomment>
            <translation>
                <numerusform>{count:,} Modell</numerusform>
                <numerusform>{count:,} Modelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/app.py" />
            <source>The library cannot be opened.

{error}</source>
            <translation>Die Bibliothek lässt sich nicht öffnen.

{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have it</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>This one is better</source>
            <translation>Dieses ist besser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have another edit</source>
            <translation>In anderer Bearbeitung vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>It is in your library</source>
            <translation>Liegt in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Do you have it?</source>
            <translation>Schon vorhanden?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>In your library</source>
            <translation>In der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/table.py" />
            <source>Files compared with your library</source>
            <translation>Mit der Bibliothek verglichene Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>There is no photo in {folder} that Lookalike can read.</source>
            <translation>In {folder} ist kein Foto, das Lookalike lesen kann.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source> of {total}</source>
            <translation> von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>{said}: {reason}</source>
            <translation>{said}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>No photos found</source>
            <translation>Keine Fotos gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Do I have these already?</source>
            <translation>Habe ich diese schon?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Choose a memory card, a phone's backup or a folder. Lookalike compares it with your library, without adding it, and says which photos you have and which are new.</source>
            <translation>Eine Speicherkarte, die Sicherung eines Handys oder einen Ordner wählen. Lookalike vergleicht sie mit der Bibliothek, ohne sie aufzunehmen, und sagt, welche Fotos schon da und welche neu sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Which files are shown</source>
            <translation>Welche Dateien gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Look again</source>
            <translation>Neu ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Copy what is new…</source>
            <translation>Neues kopieren …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Remove what you have…</source>
            <translation>Vorhandenes entfernen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/background/patient_executor.py" />
            <source>the system gives no more threads; close something and try again</source>
            <translation>das System gibt keine weiteren Threads; etwas schließen und noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Clean-up rules</source>
            <translation>Aufräumregeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Rules, and the copies that wait</source>
            <translation>Regeln und wartende Kopien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>There are no rules yet. The form below makes one.</source>
            <translation>Es gibt noch keine Regeln. Das Formular unten legt eine an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Add this rule</source>
            <translation>Diese Regel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/list_dialog.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Look for copies</source>
            <translation>Nach Kopien suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove the rule</source>
            <translation>Die Regel löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove them…</source>
            <translation>Entfernen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} copies</source>
            <extracomment>of one: {count:,} copy</extracomment>
            <translation>
                <numerusform>{count:,} Kopie</numerusform>
                <numerusform>{count:,} Kopien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>A rule finds copies of photos that you keep. What it finds waits here until you approve it. Each removal can be undone as a whole.</source>
            <translation>Eine Regel findet Kopien von Fotos, die behalten werden. Was sie findet, wartet hier auf Zustimmung. Jedes Entfernen kann als Ganzes rückgängig gemacht werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>{copies} waiting</source>
            <translation>{copies} warten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any day</source>
            <translation>jeder Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any size</source>
            <translation>jede Größe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{text} is not a whole path; begin with the drive or the root</source>
            <translation>{text} ist kein ganzer Pfad; mit dem Laufwerk oder der Wurzel beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>anywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any, or such as JPEG, HEIC</source>
            <translation>alle, oder etwa JPEG, HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Ask before anything is removed</source>
            <translation>Vor dem Entfernen fragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Name of the new rule</source>
            <translation>Name der neuen Regel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Copies that are</source>
            <translation>Kopien, die so sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Only copies in</source>
            <translation>Nur Kopien in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to</source>
            <translation>Verschieben nach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{title}: choose</source>
            <translation>{title}: wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Earliest day</source>
            <translation>Frühester Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Latest day</source>
            <translation>Spätester Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Smallest size</source>
            <translation>Kleinste Größe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Largest size</source>
            <translation>Größte Größe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Folder of the copies</source>
            <translation>Ordner der Kopien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to a folder</source>
            <translation>In einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find similar</source>
            <translation>Ähnliche finden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that look like this one</source>
            <translation>Fotos, die diesem ähneln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find a part of it…</source>
            <translation>Einen Teil davon finden …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that contain a part of it</source>
            <translation>Fotos, die einen Teil davon enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find its duplicates</source>
            <translation>Duplikate davon finden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show the duplicates of what is selected</source>
            <translation>die Duplikate des Ausgewählten zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go back to where you were</source>
            <translation>zurück zum vorherigen Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse back</source>
            <translation>Maustaste „Zurück“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go forward again</source>
            <translation>wieder vorwärts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse forward</source>
            <translation>Maustaste „Vorwärts“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Escape</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>clear a selection, or leave a search</source>
            <translation>eine Auswahl aufheben oder eine Suche verlassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>find photos like a copied picture</source>
            <translation>Fotos finden, die einem kopierten Bild ähneln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drop</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>search by name, date or folder</source>
            <translation>nach Name, Datum oder Ordner suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Quick look</source>
            <translation>Schnellansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look; the arrow keys go to other photos</source>
            <translation>Schnellansicht; die Pfeiltasten gehen zu anderen Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in quick look: select the photo; for a duplicate, for removal</source>
            <translation>in der Schnellansicht: das Foto auswählen; ein Duplikat zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not select</source>
            <translation>Nicht auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom in, in quick look and Compare</source>
            <translation>vergrößern, in Schnellansicht und Vergleich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom out</source>
            <translation>verkleinern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>actual size, and back</source>
            <translation>Originalgröße und zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Whole picture</source>
            <translation>Ganzes Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>the whole picture</source>
            <translation>das ganze Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open in the default app</source>
            <translation>in der Standard-App öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Double-click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Open with…</source>
            <translation>Öffnen mit …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Show in {file_manager}</source>
            <translation>Im {file_manager} anzeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show in {file_manager}</source>
            <translation>im {file_manager} anzeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the picture</source>
            <translation>das Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the path</source>
            <translation>den Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to a folder…</source>
            <translation>In einen Ordner verschieben …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move to a folder</source>
            <translation>in einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag to a folder</source>
            <translation>Auf einen Ordner ziehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy to a folder…</source>
            <translation>In einen Ordner kopieren …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy to a folder</source>
            <translation>in einen Ordner kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{copy_key}+drag to a folder</source>
            <translation>{copy_key}+Ziehen auf einen Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rename</source>
            <translation>umbenennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to {trash}…</source>
            <translation>In {trash} verschieben …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move what is selected to {trash}</source>
            <translation>Ausgewähltes in {trash} verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select several</source>
            <translation>Mehrere auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select several photos</source>
            <translation>mehrere Fotos auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click on the tick</source>
            <translation>Klick auf das Häkchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+click</source>
            <translation>Strg+Klick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Shift+click</source>
            <translation>Umschalt+Klick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag beside a photo</source>
            <translation>Ziehen neben einem Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select all</source>
            <translation>alles auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare two photos of a group</source>
            <translation>zwei Fotos einer Gruppe vergleichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select for removal</source>
            <translation>Zum Entfernen auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select a photo for removal, or keep it</source>
            <translation>ein Foto zum Entfernen auswählen oder behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not remove</source>
            <translation>Nicht entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep this one</source>
            <translation>Dieses behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this photo of the group</source>
            <translation>dieses Foto der Gruppe behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Not duplicates</source>
            <translation>Keine Duplikate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>these photos are not duplicates</source>
            <translation>diese Fotos sind keine Duplikate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Keep all</source>
            <translation>Alle behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep all photos of the group</source>
            <translation>alle Fotos der Gruppe behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Flicker</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: one photo after the other in the same place</source>
            <translation>im Vergleich: ein Foto nach dem anderen an derselben Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: show what differs in colour</source>
            <translation>im Vergleich: Unterschiede farbig zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep only this</source>
            <translation>Nur dieses behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this one, and select all others of the group for removal</source>
            <translation>dieses behalten, alle anderen der Gruppe zum Entfernen auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look at a photo of a group</source>
            <translation>Schnellansicht eines Fotos der Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Next group</source>
            <translation>Nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the next group</source>
            <translation>im Vergleich: die nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous group</source>
            <translation>Vorherige Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the previous group</source>
            <translation>im Vergleich: die vorherige Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Go to group</source>
            <translation>Gehe zu Gruppe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go from group to group; among bursts by Page Up and Page Down</source>
            <translation>von Gruppe zu Gruppe gehen; bei Serien mit Bild auf und Bild ab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>undo the last step</source>
            <translation>den letzten Schritt rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/line_list.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>add a folder</source>
            <translation>einen Ordner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rescan</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rescan the folders</source>
            <translation>die Ordner neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do I have these already?…</source>
            <translation>Habe ich diese schon? …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare a card or a folder with your library</source>
            <translation>eine Karte oder einen Ordner mit der Bibliothek vergleichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Clean-up rules…</source>
            <translation>Aufräumregeln …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Settings…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Learn from my photos…</source>
            <translation>Aus meinen Fotos lernen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Larger thumbnails</source>
            <translation>Größere Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>larger thumbnails</source>
            <translation>größere Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+wheel</source>
            <translation>Strg+Mausrad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Smaller thumbnails</source>
            <translation>Kleinere Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>smaller thumbnails</source>
            <translation>kleinere Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>full screen, and back</source>
            <translation>Vollbild und zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the next pane</source>
            <translation>zum nächsten Bereich gehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the previous pane</source>
            <translation>zum vorherigen Bereich gehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open the menu</source>
            <translation>das Menü öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Help and keys</source>
            <translation>Hilfe und Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show this help</source>
            <translation>diese Hilfe zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>About Lookalike</source>
            <translation>Über Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quit</source>
            <translation>beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Remove from library…</source>
            <translation>Aus der Bibliothek entfernen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{first} or {last}</source>
            <translation>{first} oder {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike {version}
Python {python_version}, Qt {qVersion}, PySide {version_2}
{platform}

</source>
            <translation>Lookalike {version}
Python {python_version}, Qt {qVersion}, PySide {version_2}
{platform}

</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike made a mistake</source>
            <translation>Lookalike hat einen Fehler gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>This is a bug in Lookalike, not your fault. Your photos are untouched and the library is kept safe. Please report it with the text below; look through it first, it may name your folders.</source>
            <translation>Das ist ein Fehler in Lookalike, kein Versehen der Person davor. Die Fotos sind unberührt, und die Bibliothek ist in Sicherheit. Bitte den Fehler mit dem Text unten melden; ihn vorher durchsehen, er kann Ordner nennen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <location filename="../../desktop_app/gui/words.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>1/{part} s</source>
            <translation>1/{part} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>f/{number}</source>
            <translation>f/{number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>ISO {number}</source>
            <translation>ISO {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>{length} mm</source>
            <translation>{length} mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>No problem files</source>
            <translation>Keine Problemdateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Photos that cannot be read are listed here, with the reason.</source>
            <translation>Hier stehen Fotos, die nicht gelesen werden können, mit dem Grund.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Problem files</source>
            <translation>Problemdateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Could not be added</source>
            <translation>Konnte nicht hinzugefügt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Photos are still being added; more may follow.</source>
            <translation> Es werden noch Fotos hinzugefügt; weitere können folgen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos</source>
            <translation>Keine{other} ähnlichen Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} photo in your library looks like it, even at the loosest setting.{later}</source>
            <translation>Kein{other} Foto der Bibliothek sieht so aus, auch nicht bei der lockersten Einstellung.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> other</source>
            <translation> anderen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>the folders</source>
            <translation>den Ordnern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Some files could not be read; see “Problem files”.</source>
            <translation> Einige Dateien waren nicht lesbar; siehe „Problemdateien“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photos in {where}</source>
            <translation>Keine Fotos in {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>New photos there appear by themselves.{unread}</source>
            <translation>Neue Fotos dort erscheinen von selbst.{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder…</source>
            <translation>Einen Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This cannot be shown</source>
            <translation>Das kann nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This picture cannot be compared</source>
            <translation>Dieses Bild kann nicht verglichen werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Drop a folder of photos here</source>
            <translation>Einen Ordner mit Fotos hier ablegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Lookalike finds the photos in it that look alike. Your photos stay where they are, and nothing leaves this computer.</source>
            <translation>Lookalike findet darin die Fotos, die sich ähneln. Die Fotos bleiben, wo sie sind, und nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Nothing found for “{text}”</source>
            <translation>Nichts gefunden für „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The search looks at names, folders, cameras and dates such as 2019-06 or June 2019.</source>
            <translation>Die Suche geht über Namen, Ordner, Kameras und Daten wie 2019-06 oder Juni 2019.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo contains this part</source>
            <translation>Kein Foto enthält diesen Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo with codes of parts has one like it.{later}</source>
            <translation>Kein Foto mit Codes von Teilen hat einen solchen.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>There are no photos to compare it with yet</source>
            <translation>Noch gibt es keine Fotos zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder of photos first.</source>
            <translation>Zuerst einen Ordner mit Fotos hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This photo cannot be compared yet</source>
            <translation>Dieses Foto kann noch nicht verglichen werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>It is still to be added, or its drive is not connected.{later}</source>
            <translation>Es wird noch hinzugefügt, oder sein Laufwerk ist nicht angeschlossen.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos at this setting</source>
            <translation>Keine{other} ähnlichen Fotos bei dieser Einstellung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The closest match is a little further away.{later}</source>
            <translation>Das nächste ist ein wenig weiter entfernt.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Connect its drive. The photos are remembered and appear again by themselves.</source>
            <translation>Das Laufwerk anschließen. Die Fotos sind gemerkt und erscheinen von selbst wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Looking for photos…</source>
            <translation>Suche Fotos …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>They appear here as they are found. You can start browsing right away.</source>
            <translation>Sie erscheinen hier, sobald sie gefunden sind. Man kann sofort stöbern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Show the closest</source>
            <translation>Das nächste zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This folder cannot be reached</source>
            <translation>Dieser Ordner ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The folders cannot be reached</source>
            <translation>Die Ordner sind nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/cell_painter.py" />
            <source>Your photo</source>
            <translation>Mein Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{ids} selected</source>
            <translation>{ids} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{count} selected</source>
            <translation>{count} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/listing.py" />
            <source>Without a date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/model.py" />
            <source>{distance} of {bits} bits differ</source>
            <translation>{distance} von {bits} Bits sind anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Contains this part</source>
            <translation>Enthält diesen Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Has a part like it</source>
            <translation>Hat einen ähnlichen Teil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/photo_grid.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>still indexing</source>
            <translation>wird noch eingelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>At most {count:,} photos can be dragged at once.</source>
            <translation>Höchstens {count:,} Fotos können auf einmal gezogen werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Use an image model that you downloaded. Lookalike fits it to up to {count} of your photos. Nothing leaves this computer, and the present model is kept.</source>
            <translation>Ein heruntergeladenes Bildmodell verwenden. Lookalike passt es an bis zu {count} der Fotos an. Nichts verlässt diesen Computer, und das jetzige Modell bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>DINOv2, torchvision (ImageNet's)</source>
            <translation>DINOv2, torchvision (wie ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>SigLIP (from −1 to 1)</source>
            <translation>SigLIP (von −1 bis 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>MobileCLIP (from 0 to 1)</source>
            <translation>MobileCLIP (von 0 bis 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels from 0 to 255</source>
            <translation>Pixel von 0 bis 255</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Reading the model</source>
            <translation>Das Modell wird gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Looking at your photos</source>
            <translation>Die Fotos werden angesehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Learning</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Testing on photos set aside</source>
            <translation>Test mit beiseitegelegten Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Saving the new model</source>
            <translation>Das neue Modell wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{of_shown:.0%}&lt;/b&gt; of the most similar photos, the present one {of_shown_2:.0%}. Photos that it cannot tell from another: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}. It reads &lt;b&gt;{rate}&lt;/b&gt; photos per second on one core, the present one {rate_2}.</source>
            <translation>Getestet an Fotos, aus denen es nicht gelernt hat ({photos}): das neue Modell findet &lt;b&gt;{of_shown:.0%}&lt;/b&gt; der ähnlichsten Fotos, das jetzige {of_shown_2:.0%}. Fotos, die es nicht unterscheiden kann: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, mit dem jetzigen Modell {collisions_2:.1%}. Es liest &lt;b&gt;{rate}&lt;/b&gt; Fotos pro Sekunde auf einem Kern, das jetzige {rate_2}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Adopt a model</source>
            <translation>Modell übernehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Models (*.onnx)</source>
            <translation>Modelle (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>as the model says</source>
            <translation>wie das Modell sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> pixels</source>
            <translation> Pixel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>chosen for you</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels are prepared as for</source>
            <translation>Pixel vorbereiten wie für</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Input size</source>
            <translation>Eingabegröße</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Output</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {done} of {total}</source>
            <translation> · {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {time} left</source>
            <translation> · noch {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one</source>
            <translation>Das neue verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation>Angehalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Tunes the search to your photos. Looks at up to {count} of them.</source>
            <translation>Stimmt die Suche auf die Fotos ab. Sieht bis zu {count} davon an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>It needs at least {least} photos; there are {count}.</source>
            <translation>Dafür braucht es mindestens {least} Fotos; es gibt {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>The library has {count} photos now; to learn from those too, start over.</source>
            <translation>Die Bibliothek hat inzwischen {count} Fotos; um auch aus diesen zu lernen, neu beginnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least {count} photos. You can keep working, pause it, or stop and continue another day.</source>
            <translation>Lernt aus den Fotos, aus bearbeiteten Kopien davon und aus Entscheidungen über Duplikate. Braucht mindestens {count} Fotos. Man kann weiterarbeiten, es pausieren oder anhalten und an einem anderen Tag fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>This needs an extra that is not installed. In a terminal, once:</source>
            <translation>Dafür fehlt ein Extra. Einmal im Terminal:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source> minutes</source>
            <translation> Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Minutes of learning</source>
            <translation>Minuten Lernzeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Quick (about 20 seconds)</source>
            <translation>Schnell (etwa 20 Sekunden)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough:</source>
            <translation>Gründlich:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Start over</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough: continue</source>
            <translation>Gründlich: fortsetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{progress:.0%} of {minutes} on {photos} are done.</source>
            <translation>{progress:.0%} von {minutes} mit {photos} sind erledigt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{count:,} minutes</source>
            <extracomment>of one: {count:,} minute</extracomment>
            <translation>
                <numerusform>{count:,} Minute</numerusform>
                <numerusform>{count:,} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the present model</source>
            <translation>Mit dem jetzigen Modell gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the new model</source>
            <translation>Mit dem neuen Modell gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <location filename="../../desktop_app/gui/widgets/zoom_canvas.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>the photo</source>
            <translation>das Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Lookalike learns to tell &lt;i&gt;your&lt;/i&gt; photos apart. They stay as they are, nothing leaves this computer, and the present model is kept. You decide at the end which one to use.</source>
            <translation>Lookalike lernt, &lt;i&gt;diese&lt;/i&gt; Fotos auseinanderzuhalten. Sie bleiben, wie sie sind, nichts verlässt diesen Computer, und das jetzige Modell bleibt erhalten. Am Ende entscheidet man, welches verwendet wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Learn from my photos</source>
            <translation>Aus meinen Fotos lernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Adopt a model…</source>
            <translation>Modell übernehmen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use an image model that you downloaded</source>
            <translation>Ein heruntergeladenes Bildmodell verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Pausing</source>
            <translation>Wird pausiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Keep the present one</source>
            <translation>Das jetzige behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>It continues; the bar at the bottom of the window shows it</source>
            <translation>Es geht weiter; der Balken unten im Fenster zeigt es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Stopping</source>
            <translation>Wird angehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source> (in use)</source>
            <translation> (in Gebrauch)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Learning curves</source>
            <translation>Lernkurven</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>{progress:.0%} learned; of edited copies {copies:.0%} found, of the most similar photos {neighbours:.0%}</source>
            <translation>{progress:.0%} gelernt; von bearbeiteten Kopien {copies:.0%} gefunden, von den ähnlichsten Fotos {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>On photos set aside</source>
            <translation>An beiseitegelegten Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>similar photos</source>
            <translation>ähnliche Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer of the most similar photos</source>
            <translation>findet weniger der ähnlichsten Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>shows fewer of them first</source>
            <translation>zeigt weniger davon zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer edited copies</source>
            <translation>findet weniger bearbeitete Kopien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>confuses more photos with each other</source>
            <translation>verwechselt mehr Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{neighbours:.0%}&lt;/b&gt; of the most similar photos, the present one {neighbours_2:.0%}.</source>
            <translation>Getestet an Fotos, aus denen es nicht gelernt hat ({photos}): das neue Modell findet &lt;b&gt;{neighbours:.0%}&lt;/b&gt; der ähnlichsten Fotos, das jetzige {neighbours_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> It shows &lt;b&gt;{nearest:.0%}&lt;/b&gt; of them first, the present one {nearest_2:.0%}.</source>
            <translation> Zuerst zeigt es &lt;b&gt;{nearest:.0%}&lt;/b&gt; davon, das jetzige {nearest_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> Of edited copies it finds &lt;b&gt;{copies:.0%}&lt;/b&gt;, the present one {copies_2:.0%}.</source>
            <translation> Von bearbeiteten Kopien findet es &lt;b&gt;{copies:.0%}&lt;/b&gt;, das jetzige {copies_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Photos that it cannot tell from another one: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}.</source>
            <translation>&lt;br&gt;Fotos, die es nicht von einem anderen unterscheiden kann: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, mit dem jetzigen Modell {collisions_2:.1%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Of {pairs} that it would call duplicates and that you decided about, &lt;b&gt;{precision:.0%}&lt;/b&gt; are duplicates.</source>
            <translation>&lt;br&gt;Entschiedene Paare, die es Duplikate nennen würde: {pairs}; davon sind &lt;b&gt;{precision:.0%}&lt;/b&gt; Duplikate.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;&lt;b&gt;It {faults} than the present one. The present one is the better choice.&lt;/b&gt;</source>
            <translation>&lt;br&gt;&lt;b&gt;Es {faults} als das jetzige. Das jetzige ist die bessere Wahl.&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one anyway</source>
            <translation>Trotzdem das neue verwenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>{count:,} pairs</source>
            <extracomment>of one: {count:,} pair</extracomment>
            <translation>
                <numerusform>{count:,} Paar</numerusform>
                <numerusform>{count:,} Paare</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all photos are compared yet.</source>
            <translation>Angehalten. Noch sind nicht alle Fotos verglichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced</source>
            <translation>ersetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>copied</source>
            <translation>kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>moved to {trash}</source>
            <translation>in {trash} verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced with links</source>
            <translation>durch Links ersetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. All photos are compared, but what to keep is not chosen everywhere yet.</source>
            <translation>Angehalten. Alle Fotos sind verglichen, aber noch nicht überall ist gewählt, was behalten wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all duplicates are selected yet.</source>
            <translation>Angehalten. Noch nicht alle Duplikate sind ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder</source>
            <translation>aus dem Ordner genommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed so far</source>
            <translation>Bisher können {size} frei werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{photos} {done}</source>
            <translation>{photos} {done}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed</source>
            <translation>{size} können frei werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; there already: {count}</source>
            <translation>; schon dort: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>, then stopped</source>
            <translation>, dann angehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; {refused} could not be {left}</source>
            <translation>; {refused} nicht {left}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; to restore one, {by_hand}</source>
            <translation>; zum Wiederherstellen {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{decisions} undone. These photos may be grouped again.</source>
            <translation>{decisions} zurückgenommen. Diese Fotos können wieder eine Gruppe werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} photos are still selected from last time</source>
            <extracomment>of one: {count:,} photo is still selected from last time</extracomment>
            <translation>
                <numerusform>{count:,} Foto ist vom letzten Mal noch ausgewählt</numerusform>
                <numerusform>{count:,} Fotos sind vom letzten Mal noch ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Lookalike was stopped while moving photos. {files} put in order, nothing was lost.</source>
            <translation>Lookalike wurde beim Verschieben von Fotos beendet. {files} in Ordnung gebracht, nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Show why</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Not duplicates: these photos are no longer grouped together.</source>
            <translation>Keine Duplikate: diese Fotos bilden keine Gruppe mehr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>All are kept, and no longer shown as duplicates.</source>
            <translation>Alle werden behalten und nicht mehr als Duplikate gezeigt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Copy the details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} decisions</source>
            <extracomment>of one: {count:,} decision</extracomment>
            <translation>
                <numerusform>{count:,} Entscheidung</numerusform>
                <numerusform>{count:,} Entscheidungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>at this setting</source>
            <translation>bei dieser Einstellung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Add a folder of photos first. Its duplicates then appear here.</source>
            <translation>Zuerst einen Ordner mit Fotos hinzufügen. Duplikate daraus erscheinen dann hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Lookalike compares every photo, then checks the files. Nothing is removed until you say so.</source>
            <translation>Lookalike vergleicht alle Fotos und prüft dann die Dateien. Nichts wird ohne Zustimmung entfernt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count:,} groups are still to be checked.</source>
            <extracomment>of one: {count:,} group is still to be checked.</extracomment>
            <translation>
                <numerusform>{count:,} Gruppe ist noch zu prüfen.</numerusform>
                <numerusform>{count:,} Gruppen sind noch zu prüfen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There are {others}.</source>
            <translation> Es gibt {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There is {others}.</source>
            <translation> Es gibt {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The library is empty</source>
            <translation>Die Bibliothek ist leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> Photos are still being added; you can look again later.</source>
            <translation> Es werden noch Fotos hinzugefügt; später kann man noch einmal suchen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicate photos</source>
            <translation>Doppelte Fotos finden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No group matches</source>
            <translation>Keine Gruppe passt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The search or the filter hides some groups.</source>
            <translation>Die Suche oder der Filter blendet Gruppen aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Looking for duplicates…</source>
            <translation>Suche Duplikate …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>They appear here as they are found, the largest saving first.</source>
            <translation>Sie erscheinen hier, sobald sie gefunden sind, die größte Ersparnis zuerst.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{name} has no duplicates</source>
            <translation>{name} hat keine Duplikate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None of {photos} has duplicates</source>
            <translation>Keine Duplikate: {photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Show all groups</source>
            <translation>Alle Gruppen zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None so far {within}</source>
            <translation>Bisher keine {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count} on “{tab}”</source>
            <translation>{count} unter „{tab}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicates</source>
            <translation>Duplikate finden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Groups that match appear here as they are found.</source>
            <translation>Passende Gruppen erscheinen hier, sobald sie gefunden sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Check the rest</source>
            <translation>Den Rest prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No duplicates {within}</source>
            <translation>Keine Duplikate {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No bursts {within}</source>
            <translation>Keine Serien {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Several shots of one moment appear here.{more}</source>
            <translation>Mehrere Aufnahmen eines Moments erscheinen hier.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No similar photos {within}</source>
            <translation>Keine ähnlichen Fotos {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Photos that only look alike appear here.{more}</source>
            <translation>Fotos, die sich nur ähneln, erscheinen hier.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Everything is checked</source>
            <translation>Alles ist geprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The results are on the other tabs.{more}</source>
            <translation>Die Ergebnisse sind auf den anderen Reitern.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Move the slider towards “loose” to include photos that differ more.{more}</source>
            <translation>Den Regler in Richtung „locker“ schieben, um Fotos einzuschließen, die sich mehr unterscheiden.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups</source>
            <translation>Diese Gruppen exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>There is no group to export here.</source>
            <translation>Hier gibt es keine Gruppe zu exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>{groups} written to {file}.</source>
            <translation>{groups} in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Keep photos of a folder…</source>
            <translation>Fotos eines Ordners behalten …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups…</source>
            <translation>Diese Gruppen exportieren …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Your decisions…</source>
            <translation>Entscheidungen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>photos whose codes differ in at most {bits} are compared</source>
            <translation>verglichen werden Fotos, deren Codes um höchstens {bits} abweichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} selected</source>
            <translation>{number} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity, from strict to loose</source>
            <translation>Ähnlichkeit, von streng bis locker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>loose</source>
            <translation>locker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Find again</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>strict</source>
            <translation>streng</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules…</source>
            <translation>Regeln …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which photo of a group is kept, and which folders are protected</source>
            <translation>Welches Foto einer Gruppe behalten wird und welche Ordner geschützt sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select duplicates</source>
            <translation>Duplikate auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select the sure copies for removal, by your rules; edited photos, bursts and similar photos never</source>
            <translation>Die sicheren Kopien nach den Regeln zum Entfernen auswählen; bearbeitete Fotos, Serien und ähnliche Fotos nie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest…</source>
            <translation>Schärfste behalten …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest of each burst, and select the others for removal; you see first what that selects</source>
            <translation>Von jeder Serie das schärfste Foto behalten und die anderen zum Entfernen auswählen; vorher ist zu sehen, was das auswählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Undo the last step (Ctrl+Z)</source>
            <translation>Den letzten Schritt rückgängig machen (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {number}</source>
            <translation>{number} entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{photos} selected in {groups} · {size}</source>
            <translation>{photos} in {groups} ausgewählt · {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} not shown</source>
            <translation>{number} nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {some}…</source>
            <translation>{some} entfernen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos were added or removed: look again</source>
            <translation>Fotos kamen dazu oder fehlen: neu suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Look for duplicates again</source>
            <translation>Noch einmal nach Duplikaten suchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{count:,} bits</source>
            <extracomment>of one: {count:,} bit</extracomment>
            <translation>
                <numerusform>{count:,} Bit</numerusform>
                <numerusform>{count:,} Bits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which groups are shown</source>
            <translation>Welche Gruppen gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Export and more</source>
            <translation>Export und mehr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>The same picture more than once, also saved again or edited</source>
            <translation>Dasselbe Bild mehrfach, auch neu gespeichert oder bearbeitet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Several shots of one moment; nothing here is selected for you</source>
            <translation>Mehrere Aufnahmen eines Moments; hier wird nichts von selbst ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos that only look alike; nothing here is selected for you</source>
            <translation>Fotos, die sich nur ähneln; hier wird nichts von selbst ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Possible duplicates, still to be checked</source>
            <translation>Mögliche Duplikate, noch zu prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Sharpest…</source>
            <translation>Schärfste …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/caption_bar.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/view.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/compare_bars.py" />
            <source>What is known of the photos</source>
            <translation>Was von den Fotos bekannt ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{bits} of the codes differ</source>
            <translation>{bits} der Codes sind anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>This one: {name}</source>
            <translation>Dieses: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>What differs, in colour: {difference}</source>
            <translation>Unterschiede farbig: {difference}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare {place} of {others}</source>
            <translation>Vergleich {place} von {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Protected</source>
            <translation>Geschützt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Looking for what differs…</source>
            <translation>Suche Unterschiede …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Not selected</source>
            <translation>Nicht ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparing.py" />
            <source>group {number} of {count}</source>
            <translation>Gruppe {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>{share:.1%} of the pixels differ{how}</source>
            <translation>{share:.1%} der Pixel sind anders{how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>nothing differs</source>
            <translation>nichts ist anders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>, with one picture laid on the other</source>
            <translation>, ein Bild auf das andere gelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>Table (*.csv);;JSON (*.json)</source>
            <translation>Tabelle (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>cannot be written ({strerror}); choose another place</source>
            <translation>lässt sich nicht schreiben ({strerror}); einen anderen Ort wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos of a folder</source>
            <translation>Fotos eines Ordners behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>every other folder</source>
            <translation>alle anderen Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Counting…</source>
            <translation>Zähle …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>In {groups}, {copies} ({size}) will be selected, and the photo in {kept} is kept. Only sure copies are selected, and nothing is removed yet.</source>
            <translation>In {groups} werden {copies} ({size}) ausgewählt, und das Foto in {kept} wird behalten. Nur sichere Kopien werden ausgewählt, und noch wird nichts entfernt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Nothing to select: no photo in {kept} has a sure copy there.</source>
            <translation>Nichts auszuwählen: kein Foto in {kept} hat dort eine sichere Kopie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} of them have more pixels than the photo that is kept.</source>
            <extracomment>of one: {count:,} of them has more pixels than the photo that is kept.</extracomment>
            <translation>
                <numerusform>{count:,} davon hat mehr Pixel als das Foto, das bleibt.</numerusform>
                <numerusform>{count:,} davon haben mehr Pixel als das Foto, das bleibt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos in</source>
            <translation>Fotos behalten in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Select for removal in</source>
            <translation>Zum Entfernen auswählen in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>No photo of the groups lies in any folder.</source>
            <translation>Kein Foto der Gruppen liegt in einem Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select {going}</source>
            <translation>{going} auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <source>Measuring how sharp it is…</source>
            <translation>Die Schärfe wird gemessen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_list.py" />
            <source>Groups of duplicates</source>
            <translation>Gruppen von Duplikaten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>drive not connected</source>
            <translation>Laufwerk nicht angeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>Remove · {name}</source>
            <translation>Entfernen · {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>These photos are no longer grouped together. Undo a decision, and they may be again.</source>
            <translation>Diese Fotos bilden keine Gruppe mehr. Nimmt man eine Entscheidung zurück, können sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>You have not chosen “Not duplicates” or “Keep all” for any photos yet.</source>
            <translation>Noch für keine Fotos wurde „Keine Duplikate“ oder „Alle behalten“ gewählt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Decisions, the latest first</source>
            <translation>Entscheidungen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/menu.py" />
            <source>Protect the folder “{folder}”</source>
            <translation>Den Ordner „{folder}“ schützen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Exact copies</source>
            <translation>Exakte Kopien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Same pixels</source>
            <translation>Gleiche Pixel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Re-encoded or resized</source>
            <translation>Neu gespeichert oder verkleinert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Edited or cropped</source>
            <translation>Bearbeitet oder beschnitten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Burst</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Bursts</source>
            <translation>Serien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>{count} · {size} can be freed</source>
            <translation>{count} · {size} können frei werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>keep</source>
            <translation>behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>remove</source>
            <translation>entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>not selected</source>
            <translation>nicht ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Hide matches inside one folder</source>
            <translation>Treffer innerhalb eines Ordners ausblenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>{size} or more can be freed</source>
            <translation>ab {size} Ersparnis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Any size</source>
            <translation>Jede Größe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Two photos</source>
            <translation>Zwei Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Lens</source>
            <translation>Objektiv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>{size} ({size_2} bytes)</source>
            <translation>{size} ({size_2} Bytes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Modified</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Exposure time</source>
            <translation>Belichtungszeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Aperture</source>
            <translation>Blende</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Focal length</source>
            <translation>Brennweite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>GPS position</source>
            <translation>GPS-Position</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>The same: {same}</source>
            <translation>Gleich: {same}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Match</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Added in .xmp</source>
            <translation>Ergänzt in .xmp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>, with other rights, owner or tags</source>
            <translation>, mit anderen Rechten, Besitzer oder Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>skipped</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{does} {count} ({size}){beside}{where}{keepers}</source>
            <translation>{does}: {count} ({size}){beside}{where}{keepers}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {left}, see why below</source>
            <translation>{text}. {left}, Gründe siehe unten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{losing_attributes} with other rights, another owner or other tags</source>
            <translation>{losing_attributes} mit anderen Rechten, anderem Besitzer oder anderen Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {losing} will have those of the photo that is kept, until you undo it</source>
            <translation>{text}. {losing} bekommen die des behaltenen Fotos, bis es rückgängig gemacht wird</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {count:,} that are kept get what only their copies say, in .xmp files beside them</source>
            <extracomment>of one: {text}. {count:,} that is kept gets what only its copies say, in an .xmp file beside it</extracomment>
            <translation>
                <numerusform>{text}. {count:,} behaltenes Foto bekommt, was nur seine Kopien sagen, in einer .xmp-Datei daneben</numerusform>
                <numerusform>{text}. {count:,} behaltene Fotos bekommen, was nur ihre Kopien sagen, in .xmp-Dateien daneben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>1 is skipped</source>
            <translation>1 wird ausgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{left_out} are skipped</source>
            <translation>{left_out} werden ausgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing to do: {left}, see why below</source>
            <translation>Nichts zu tun: {left}, Gründe siehe unten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>, with {files} going along,</source>
            <translation>, mit {files}, die dazugehören,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> to {folder}</source>
            <translation> nach {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> and keep {kept}</source>
            <translation>, behalten: {kept}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>What could not be done</source>
            <translation>Was nicht getan werden konnte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>{count:,} files left as they were</source>
            <extracomment>of one: {count:,} file left as it was</extracomment>
            <translation>
                <numerusform>{count:,} Datei blieb, wie sie war</numerusform>
                <numerusform>{count:,} Dateien blieben, wie sie waren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>Files that were left as they are, with reasons</source>
            <translation>Unveränderte Dateien, mit Gründen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>Mindestens ein Foto jeder Gruppe wird behalten. Jede Datei wird vorher noch einmal geprüft. Nichts wird endgültig gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to {trash}</source>
            <translation>In {trash} verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to a folder</source>
            <translation>In einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace exact copies with hard links (keeps both names, frees the space)</source>
            <translation>Exakte Kopien durch Hardlinks ersetzen (beide Namen bleiben, der Platz wird frei)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count} to {trash}</source>
            <translation>{count} in {trash} verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count}</source>
            <translation>{count} verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace {count} with links</source>
            <translation>{count} durch Links ersetzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>{count:,} of these photos are hidden by the search or the filter: look through the list.</source>
            <extracomment>of one: {count:,} of these photos is hidden by the search or the filter: look through the list.</extracomment>
            <translation>
                <numerusform>{count:,} dieser Fotos ist durch die Suche oder den Filter verborgen: die Liste durchsehen.</numerusform>
                <numerusform>{count:,} dieser Fotos sind durch die Suche oder den Filter verborgen: die Liste durchsehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Folder to move to</source>
            <translation>Zielordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>to restore one, {by_hand}</source>
            <translation>zum Wiederherstellen {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>you can undo it</source>
            <translation>es lässt sich rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Remove photos</source>
            <translation>Fotos entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>What would be done</source>
            <translation>Was getan würde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose the folder to move to.</source>
            <translation>Den Zielordner wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Which photo to keep</source>
            <translation>Welches Foto behalten wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>*/Originals/*</source>
            <translation>*/Originale/*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Preferred folders</source>
            <translation>Bevorzugte Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Protected folders</source>
            <translation>Geschützte Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Lookalike keeps the best photo of each group. Rules apply from top to bottom.</source>
            <translation>Lookalike behält das beste Foto jeder Gruppe. Die Regeln gelten von oben nach unten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Path pattern</source>
            <translation>Pfadmuster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Photos in preferred folders are kept before others. Photos in protected folders are never removed.</source>
            <translation>Fotos in bevorzugten Ordnern bleiben vor anderen. Fotos in geschützten Ordnern werden nie entfernt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Rules, the most important first</source>
            <translation>Regeln, die wichtigste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep the sharpest of each burst</source>
            <translation>Das schärfste Foto jeder Serie behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Measuring how sharp the photos are… {done} of {bursts}</source>
            <translation>Die Schärfe der Fotos wird gemessen … {done} von {bursts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>What would be selected</source>
            <translation>Was ausgewählt würde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Of {bursts} the sharpest photo is kept, and {photos} ({size}) will be selected. Nothing is removed yet.</source>
            <translation>Von {bursts} wird das schärfste Foto behalten; ausgewählt werden {photos} ({size}). Entfernt wird noch nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Nothing to select: every other photo of these bursts is selected, protected or kept already.</source>
            <translation>Nichts auszuwählen: alle anderen Fotos dieser Serien sind schon ausgewählt, geschützt oder werden behalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts are left alone: they cannot be measured.</source>
            <extracomment>of one: {count:,} burst is left alone: it cannot be measured.</extracomment>
            <translation>
                <numerusform>{count:,} Serie bleibt, wie sie ist: sie kann nicht gemessen werden.</numerusform>
                <numerusform>{count:,} Serien bleiben, wie sie sind: sie können nicht gemessen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts</source>
            <extracomment>of one: {count:,} burst</extracomment>
            <translation>
                <numerusform>{count:,} Serie</numerusform>
                <numerusform>{count:,} Serien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>The sharpest of these</source>
            <translation>Das schärfste davon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>As sharp as the best</source>
            <translation>So scharf wie das beste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>A little softer</source>
            <translation>Etwas weicher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>Blurred</source>
            <translation>Unscharf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>Comparing with your library</source>
            <translation>Vergleich mit der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Copying</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>went away while it was compared; connect it, and look again</source>
            <translation>verschwand während des Vergleichs; verbinden Sie das Laufwerk und suchen Sie noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Choosing what stays</source>
            <translation>Auswählen, was bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Finding equal files</source>
            <translation>Gleiche Dateien werden gesucht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Comparing all photos</source>
            <translation>Alle Fotos werden verglichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking photos</source>
            <translation>Fotos werden geprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking the most similar photos</source>
            <translation>Die ähnlichsten Fotos werden geprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.0f} photos/s</source>
            <translation>{rate:.0f} Fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.1f} photos/s</source>
            <translation>{rate:.1f} Fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/marking.py" />
            <source>Selecting duplicates</source>
            <translation>Duplikate werden ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving to {trash}</source>
            <translation>Verschieben in {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Replacing with links</source>
            <translation>Ersetzen durch Links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Restoring</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. You can continue later.</source>
            <translation>Angehalten. Man kann später fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/review_controller.py" />
            <source>Photos are still being moved. Try again when that is done.</source>
            <translation>Es werden noch Fotos verschoben. Danach noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/subject.py" />
            <source>Not in your library</source>
            <translation>Nicht in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>The other language is used when Lookalike starts again.</source>
            <translation>Die andere Sprache gilt, wenn Lookalike neu startet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Finds similar photos</source>
            <translation>Findet ähnliche Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Selects it</source>
            <translation>Wählt es aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>A click on a photo</source>
            <translation>Ein Klick auf ein Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Enter always finds similar photos</source>
            <translation>die Eingabetaste findet immer ähnliche Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>A deleted model cannot be brought back. Your photos stay as they are.</source>
            <translation>Ein gelöschtes Modell lässt sich nicht zurückholen. Die Fotos bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>You have not made a model yet. “Learn from my photos…” in the menu makes one.</source>
            <translation>Es gibt noch kein selbst gemachtes Modell. „Aus meinen Fotos lernen …“ im Menü macht eines.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} files seen</source>
            <translation>{done} Dateien gesehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop; what is done so far is kept</source>
            <translation>Anhalten; was bisher getan wurde, bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking at {what}</source>
            <translation>Ansehen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking through {what}</source>
            <translation>Durchsehen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Indexing {what}</source>
            <translation>Einlesen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Apps</source>
            <translation>Apps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Other app…</source>
            <translation>Andere App …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app</source>
            <translation>App wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app for {file}</source>
            <translation>App für {file} wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>No app for {file} is known here.</source>
            <translation>Für {file} ist hier keine App bekannt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>Choose a day</source>
            <translation>Tag wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Look in:</source>
            <translation>Suchen in:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Files of type:</source>
            <translation>Dateityp:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>New name of {path}:</source>
            <translation>Neuer Name von {path}:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/part_picture.py" />
            <source>Draw a rectangle: what contains this part?</source>
            <translation>Ein Rechteck aufziehen: was enthält diesen Teil?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{version} (MIT licence)</source>
            <translation>{version} (MIT-Lizenz)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{qVersion} (LGPL 3)</source>
            <translation>{qVersion} (LGPL 3)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Finds the photos that look alike.
Works entirely on this computer. No internet connection is used.</source>
            <translation>Findet die Fotos, die sich ähneln.
Arbeitet ganz auf diesem Computer. Keine Internetverbindung wird benutzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>{tab} {count}</source>
            <translation>{tab} {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>All photos are compared. {found}</source>
            <translation>Alle Fotos sind verglichen. {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>No groups</source>
            <translation>Keine Gruppen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Squares</source>
            <translation>Quadrate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Rows that fill the width</source>
            <translation>Reihen, die die Breite füllen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date taken</source>
            <translation>Aufnahmedatum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Latest first</source>
            <translation>Letzte zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Earliest first</source>
            <translation>Früheste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Z to A</source>
            <translation>Z bis A</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>A to Z</source>
            <translation>A bis Z</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Largest first</source>
            <translation>Größte zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Smallest first</source>
            <translation>Kleinste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Most first</source>
            <translation>Meiste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Fewest first</source>
            <translation>Wenigste zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Sort and group</source>
            <translation>Sortieren und gruppieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Show as</source>
            <translation>Anzeigen als</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Names below photos</source>
            <translation>Namen unter den Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{card} {version}, on {provider} ({identity})</source>
            <translation>{card} {version}, auf {provider} ({identity})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{command} works on one photo at a time. Select one.</source>
            <translation>{command} geht nur mit einem einzigen Foto. Bitte eines auswählen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>Learning from my photos</source>
            <translation>Lernen aus den Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>“{result}” is ready.</source>
            <translation>„{result}“ ist fertig.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>The library can be reached again.</source>
            <translation>Die Bibliothek ist wieder erreichbar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>The library file is damaged</source>
            <translation>Die Bibliotheksdatei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Your photos are untouched. When Lookalike starts again, it rebuilds the library from them; the list of folders, the rules and your decisions are kept.</source>
            <translation>Die Fotos sind unberührt. Beim nächsten Start baut Lookalike die Bibliothek aus ihnen neu auf; die Liste der Ordner, die Regeln und die Entscheidungen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is only a web address, and nothing is downloaded. Save the picture, then drop the file.</source>
            <translation>Das ist nur eine Webadresse, und nichts wird heruntergeladen. Das Bild speichern, dann die Datei ablegen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to find the photos that look like it</source>
            <translation>Ablegen, um ähnliche Fotos zu finden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is neither a folder nor a picture</source>
            <translation>Das ist weder ein Ordner noch ein Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add the folder</source>
            <translation>Ablegen, um den Ordner hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add {folders} folders</source>
            <translation>Ablegen, um {folders} Ordner hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Drive</source>
            <translation>Laufwerk</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>not connected</source>
            <translation>nicht angeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Doubtful</source>
            <translation>Zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Beside it</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date in its name</source>
            <translation>Datum im Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Move {photos} to “{folder}”, or copy with {key}</source>
            <translation>{photos} nach „{folder}“ verschieben; mit {key} kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>“{folder}” is not connected</source>
            <translation>„{folder}“ ist nicht angeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Copy {photos} to “{folder}”</source>
            <translation>{photos} nach „{folder}“ kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/main_window.py" />
            <source>{title} — Lookalike</source>
            <translation>{title} – Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Only its thumbnail can be shown: the file {reason}.</source>
            <translation>Nur das Vorschaubild ist da: die Datei {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>About this photo</source>
            <translation>Über dieses Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Select a photo to see it here</source>
            <translation>Ein Foto auswählen, um es hier zu sehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Clear this search</source>
            <translation>Diese Suche leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Your photo: {name}</source>
            <translation>Mein Foto: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Drag over a part of it. Or use the arrows, with Shift for its size, then Enter.</source>
            <translation>Über einen Teil davon ziehen. Oder die Pfeiltasten, mit Umschalt für die Größe, dann die Eingabetaste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Previous photo</source>
            <translation>Vorheriges Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Add a folder, then click a photo to see what looks like it, or drop any picture on the window. Search finds names, folders, cameras and dates. Duplicates shows what you have twice. Nothing is deleted until you say so.</source>
            <translation>Einen Ordner hinzufügen, dann auf ein Foto klicken, um ähnliche zu sehen, oder irgendein Bild auf dem Fenster ablegen. Die Suche findet Namen, Ordner, Kameras und Daten. „Duplikate“ zeigt, was mehrfach da ist. Nichts wird ohne Zustimmung gelöscht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar.py" />
            <source>Folders and library</source>
            <translation>Ordner und Bibliothek</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, unfolded</source>
            <translation>, aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, folded</source>
            <translation>, zugeklappt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Duplicates of {name}</source>
            <translation>Duplikate von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>“{text}” in {place}</source>
            <translation>„{text}“ in {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} folders</source>
            <extracomment>of one: {count:,} folder</extracomment>
            <translation>
                <numerusform>{count:,} Ordner</numerusform>
                <numerusform>{count:,} Ordner</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{files} could not be read</source>
            <translation>{files} nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Everything is up to date.{passed}</source>
            <translation>Alles ist aktuell.{passed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source> in {time}</source>
            <translation> in {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos like {query}</source>
            <translation>Fotos wie {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos with a {query}</source>
            <translation>Fotos mit {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{folders} are not connected; their photos are remembered.</source>
            <extracomment>of one: {folders} is not connected; its photos are remembered.</extracomment>
            <translation>
                <numerusform>{folders} ist nicht angeschlossen; die Fotos sind gemerkt.</numerusform>
                <numerusform>{folders} sind nicht angeschlossen; die Fotos sind gemerkt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Stopped. What was added so far is kept.</source>
            <translation>Angehalten. Was bisher hinzugefügt wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add a folder of photos (Ctrl+O)</source>
            <translation>Einen Ordner mit Fotos hinzufügen (Strg+O)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>gone</source>
            <translation>nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{tip}
Not connected; its photos are remembered</source>
            <translation>{tip}
Nicht angeschlossen; die Fotos sind gemerkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos like</source>
            <translation>Fotos wie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos with</source>
            <translation>Fotos mit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>photos whose codes differ in at most {value} of {bits} bits</source>
            <translation>Fotos, deren Codes um höchstens {value} von {bits} Bits abweichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back (Alt+Left)</source>
            <translation>Zurück (Alt+Links)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Auto</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Adjusts itself to show about {nearest} photos</source>
            <translation>Stellt sich so ein, dass etwa {nearest} Fotos erscheinen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity adjusts itself</source>
            <translation>Ähnlichkeit stellt sich selbst ein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>Menü (F10)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Name, date, folder</source>
            <translation>Name, Datum, Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder</source>
            <translation>Nach Name, Datum oder Ordner suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder (Ctrl+F)</source>
            <translation>Nach Name, Datum oder Ordner suchen (Strg+F)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity: {said}</source>
            <translation>Ähnlichkeit: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Do I have these?</source>
            <translation>Habe ich diese?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size:.1f} TB</source>
            <translation>{size:.1f} TB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>file manager</source>
            <translation>Dateimanager</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the trash</source>
            <translation>den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm:ss</source>
            <translation>d. MMMM yyyy, HH:mm:ss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d. MMMM yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>File Explorer</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Trash</source>
            <translation>den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Recycle Bin</source>
            <translation>den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/qt_language.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
    </context>
</TS>
