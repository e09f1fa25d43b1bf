<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Lookalike</name>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike [--library FILE] [FOLDER or PHOTO]
       lookalike COMMAND …</source>
            <translation>lookalike [--library ARCHIVO] [CARPETA o FOTO]
       lookalike ORDEN …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>{command} is neither a command ({commands}) nor a folder or a photo</source>
            <translation>{command} no es ni una orden ({commands}) ni una carpeta o una foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: there is no screen here; `lookalike --help` lists the commands that need none</source>
            <translation>lookalike: aquí no hay pantalla; `lookalike --help` enumera las órdenes que no la necesitan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: the folder that you are in is no longer there; go to another one</source>
            <translation>lookalike: la carpeta en la que está ya no existe; vaya a otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>a judgement is about two photos or more</source>
            <translation>una decisión trata de al menos dos fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>is not in the library; index its folder first</source>
            <translation>no está en la biblioteca; indexe antes su carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>judgement {number} is no longer what it was; list the judgements again</source>
            <translation>la decisión {number} ya no es la que era; enumere de nuevo las decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>how a model is used; see docs/adopt.md</source>
            <translation>cómo se usa un modelo; véase docs/adopt.md</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>name the model's file: lookalike encoders adopt MODEL.onnx</source>
            <translation>indique el archivo del modelo: lookalike encoders adopt MODELO.onnx</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>; {unreadable:,} could not be read</source>
            <translation>; {unreadable:,} ilegibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>{name}: learned from {photos:,} photos, measured on {held_out:,} others{unread}</source>
            <translation>{name}: aprendido de {photos:,} fotos, medido con otras {held_out:,}{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>`lookalike encoders use {result}` switches to it.</source>
            <translation>`lookalike encoders use {result}` cambia a él.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: as the model says, or 224</source>
            <translation>por defecto: lo que diga el modelo, o 224</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of pixels from 0 to 1 (ImageNet's if left out)</source>
            <translation>de los píxeles de 0 a 1 (si falta, los de ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>likewise, or one number for all three</source>
            <translation>igualmente, o un número para los tres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of the model, that is the embedding (default: chosen)</source>
            <translation>del modelo, que sirve de embedding (por defecto: automática)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: %(default)s</source>
            <translation>por defecto: %(default)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>to learn from (default: %(default)s)</source>
            <translation>de las que aprender (por defecto: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>larger models are refused (default: {most:,})</source>
            <translation>los modelos mayores se rechazan (por defecto: {most:,})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>print the figures as JSON</source>
            <translation>mostrar las cifras en JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 10 by code</source>
            <translation>10 más cercanas según su embedding, entre las 10 por código</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 50 by code</source>
            <translation>10 más cercanas según su embedding, entre las 50 por código</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 10 by code</source>
            <translation>10 más cercanas según el modelo, entre las 10 por código</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 50 by code</source>
            <translation>10 más cercanas según el modelo, entre las 50 por código</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>different photos that share a code</source>
            <translation>fotos distintas con el mismo código</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>bits that carry</source>
            <translation>bits que aportan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>photos encoded per second by one core</source>
            <translation>fotos codificadas por segundo y núcleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>1 to {most:,}, please: no encoder file is larger</source>
            <translation>de 1 a {most:,}: ningún codificador es mayor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>The model {note}.</source>
            <translation>El modelo {note}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{text} is not three numbers, as in 0.485,0.456,0.406</source>
            <translation>{text} no son tres números, como 0.485,0.456,0.406</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder again</source>
            <translation>retirar de la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>brought back</source>
            <translation>restauradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos}, {size}, would go; {refused} refused</source>
            <translation>{photos}, {size}, se quitarían; rechazos: {refused}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos} {done}, {refused:,} refused</source>
            <translation>{photos} {done}, rechazos: {refused:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {sentence}</source>
            <translation>nota: {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot</source>
            <translation>nota: para recuperar fotos, {by_hand}; `lookalike duplicates undo` no puede</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: {reason}</source>
            <translation>omitida: {photo}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {photo} has other rights, another owner or other tags than {keeper}; linked, it has those of the one that stays, until it is undone</source>
            <translation>nota: {photo} tiene otros permisos, otro dueño u otras etiquetas que {keeper}; como enlace tiene los de la que se conserva, hasta que se deshaga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: has {lost}, which the one that stays lacks</source>
            <translation>omitida: {photo}: tiene {lost}, que le falta a la que se conserva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>refused: {error}</source>
            <translation>rechazado: {error}</translation>
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
            <translation>quitadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {keeper} stays with {beside}</source>
            <translation>nota: {keeper} se queda con {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>  (stays: {keeper})</source>
            <translation>  (se queda: {keeper})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {error}; what was moved is seen the next time it is indexed</source>
            <translation>nota: {error}; lo movido se verá la próxima vez que se indexe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>would be refused: {error}</source>
            <translation>se rechazaría: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{keeper}  (gains {gains}, in an .xmp file)</source>
            <translation>{keeper}  (recibe {gains}, en un archivo .xmp)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{one}  (goes with it: {kind})</source>
            <translation>{one}  (va con ella: {kind})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>fill an archive on a server from this machine, or copy a library into one and out again</source>
            <translation>llenar un archivo en un servidor desde este equipo, o copiar una biblioteca en él y sacarla de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the library in a file into the archive, which is empty</source>
            <translation>copiar la biblioteca de un fichero en el archivo, que está vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the archive into a new library in a file</source>
            <translation>copiar el archivo en una biblioteca nueva en un fichero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>read photos that this machine sees for the archive, beside other machines, until Ctrl+C</source>
            <translation>leer para el archivo las fotos que este equipo ve, junto a otros equipos, hasta Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what waits to be read, what is being read, and what failed</source>
            <translation>mostrar qué espera a ser leído, qué se está leyendo y qué ha fallado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>have workers find the photos that are near each other, ahead of a search for duplicates among millions</source>
            <translation>hacer que los workers busquen de antemano las fotos cercanas entre sí, antes de buscar duplicados entre millones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what was removed, when, by whom and on which machine, the latest first</source>
            <translation>mostrar qué se retiró, cuándo, quién lo hizo y en qué equipo, lo más reciente primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>search for the nearest by a graph, which is quicker beyond ten million photos and misses some; or exactly</source>
            <translation>buscar las más cercanas con un grafo, más rápido a partir de diez millones de fotos y que pasa por alto algunas; o con exactitud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>let a role of the server view, judge or remove the photos of some roots, or of all</source>
            <translation>permitir a un rol del servidor ver, juzgar o retirar las fotos de algunas raíces, o de todas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>take from a role what it may, in some roots or everywhere; it counts at once</source>
            <translation>quitar a un rol lo que puede hacer, en algunas raíces o en todas; vale al instante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show which role may do what</source>
            <translation>mostrar qué rol puede hacer qué</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} joins of two parts wait for workers (`lookalike archive work`).</source>
            <extracomment>of one: {count:,} join of two parts waits for a worker (`lookalike archive work`).</extracomment>
            <translation>
                <numerusform>{count:,} unión de dos partes espera a un worker (`lookalike archive work`).</numerusform>
                <numerusform>{count:,} uniones de dos partes esperan a los workers (`lookalike archive work`).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The graph finds {recall:.1%} of the 10 nearest photos.</source>
            <translation>El grafo encuentra {recall:.1%} de las 10 fotos más cercanas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>where this machine has a root; a new name is a new root; may be repeated, and is remembered</source>
            <translation>dónde tiene este equipo una raíz; un nombre nuevo es una raíz nueva; se puede repetir y se recuerda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>end when there is nothing left to read</source>
            <translation>terminar cuando no quede nada por leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only of this root</source>
            <translation>solo de esta raíz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>no longer hold anything for a machine that is gone for good</source>
            <translation>no reservar ya nada para un equipo que no volverá</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>NAME=FOLDER is wanted, not {text}</source>
            <translation>se espera NOMBRE=CARPETA, no {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copied: {part}</source>
            <translation>copiado: {part}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The archive has the {count:,} photos of {file} now.</source>
            <translation>El archivo tiene ahora las {count:,} fotos de {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{file} has the {count:,} photos of the archive now.</source>
            <translation>{file} tiene ahora las {count:,} fotos del archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>(joins)</source>
            <translation>(uniones)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{name}  {waiting:,} jobs wait, {doing:,} are done now, {failed:,} failed</source>
            <translation>{name}  {waiting:,} tareas esperan, {doing:,} se hacen ahora, {failed:,} han fallado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>every root</source>
            <translation>todas las raíces</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} files are no longer held.</source>
            <extracomment>of one: {count:,} file is no longer held.</extracomment>
            <translation>
                <numerusform>{count:,} archivo ya no está reservado.</numerusform>
                <numerusform>{count:,} archivos ya no están reservados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The search is exact again.</source>
            <translation>La búsqueda vuelve a ser exacta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only in this root; may be repeated</source>
            <translation>solo en esta raíz; se puede repetir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>usage: </source>
            <translation>uso: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>positional arguments</source>
            <translation>argumentos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show this help message and exit</source>
            <translation>mostrar esta ayuda y salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show program's version number and exit</source>
            <translation>mostrar la versión y salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s: error: %(message)s
</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>argumento %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the following arguments are required: %s</source>
            <translation>faltan estos argumentos: %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>one of the arguments %s is required</source>
            <translation>hace falta uno de los argumentos %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>not allowed with argument %s</source>
            <translation>no se permite con el argumento %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>unrecognized arguments: %s</source>
            <translation>argumentos desconocidos: %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>opción no válida: %(value)r (posibles: %(choices)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>valor no válido para %(type)s: %(value)r</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected one argument</source>
            <translation>se espera un argumento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected at least one argument</source>
            <translation>se espera al menos un argumento</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>is a file; name a folder to move the copies to</source>
            <translation>es un archivo; indique una carpeta a la que mover las copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>{option} {names}: there is no such folder; nothing was done{hint}</source>
            <translation>{option} {names}: no existe esa carpeta; no se hizo nada{hint}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a path is wanted, not an empty text</source>
            <translation>se espera una ruta, no un texto vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a shell replaces "~" only at the start of a word: put a blank before {path}, not "="</source>
            <translation>un shell solo sustituye "~" al principio de una palabra: ponga un espacio antes de {path}, no "="</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a pattern is wanted, not an empty text</source>
            <translation>se espera un patrón, no un texto vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source> (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)</source>
            <translation> (un shell solo sustituye «~» al principio de una palabra: {option} ~/…, no {option}=~/…)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a whole number of at least {least} is wanted, not {text}</source>
            <translation>se espera un número entero de al menos {least}, no {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a number is wanted, as 2.5, not {text}</source>
            <translation>se necesita un número, como 2.5, y no {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the catalog file (default: in the platform's data folder), or an archive: postgresql://…</source>
            <translation>el fichero del catálogo (por defecto en la carpeta de datos del sistema), o un archivo: postgresql://…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>find photos that you have twice, and remove copies without fear</source>
            <translation>encontrar fotos repetidas y quitar las copias sin miedo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove the copies that rules choose; one of each group always stays</source>
            <translation>quitar las copias que eligen las reglas; siempre se queda una de cada grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>take back the last `apply` that is not undone yet</source>
            <translation>deshacer el último `apply` que aún no se ha deshecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>list what was said about pairs in the window (not a match, keep both), or take it back</source>
            <translation>enumerar las decisiones tomadas en la ventana (no son duplicados, conservar ambas), o deshacerlas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>for the rule `folder`, which comes first then; may be repeated, the best first</source>
            <translation>para la regla `folder`, que entonces va primero; se puede repetir, la mejor primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>none of its photos goes</source>
            <translation>no se quita ninguna de sus fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>--radius {radius}: codes have {bits} bits, and no two are farther apart</source>
            <translation>--radius {radius}: los códigos tienen {bits} bits, y no hay dos más alejados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Comparing: {done:,} of {total:,} proposals</source>
            <translation>Comparando: {done:,} de {total:,} propuestas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{photos:,} photos</source>
            <translation>{photos:,} fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{groups:,} groups</source>
            <translation>{groups:,} grupos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a list of groups</source>
            <translation>mostrar una lista de grupos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a table, one line a photo</source>
            <translation>mostrar una tabla, una línea por foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>act on them, or take the last action back</source>
            <translation>actuar sobre ellos o deshacer la última acción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>shell pattern for the rule `path`, which comes first then; without a / it is of the name</source>
            <translation>patrón de shell para la regla `path`, que entonces va primero; sin / se refiere al nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/returned.py" />
            <source>only say what would go</source>
            <translation>solo decir qué se quitaría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>put the copies in the system's trash</source>
            <translation>poner las copias en la papelera del sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>move the copies to a folder</source>
            <translation>mover las copias a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>replace exact copies by hard links to the one that stays</source>
            <translation>sustituir las copias exactas por enlaces físicos a la que se queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>write what only a removed copy says to an .xmp file of the one that stays</source>
            <translation>escribir lo que solo dice una copia quitada en un archivo .xmp de la que se queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>bits that two codes may differ in</source>
            <translation>bits en que pueden diferir dos códigos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what any two photos are to each other; may be repeated (default: {relations})</source>
            <translation>qué son dos fotos la una de la otra; se puede repetir (por defecto: {relations})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove other names of one file too, though nothing is gained without them</source>
            <translation>quitar también otros nombres de un mismo archivo, aunque no se gane nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/similar.py" />
            <source>The library is empty: `lookalike index FOLDER` fills it.</source>
            <translation>La biblioteca está vacía: `lookalike index CARPETA` la llena.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/have.py" />
            <source>{rate:,.0f} photos/s</source>
            <translation>{rate:,.0f} fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what makes the photo that stays, the most important first; may be repeated: </source>
            <translation>qué decide la foto que se queda, lo más importante primero; se puede repetir: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>a folder: {what}</source>
            <translation>una carpeta: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>Groups of equal files: {found:,}</source>
            <translation>Grupos de archivos iguales: {found:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>list the encoders, show one, use another, or make one of a model</source>
            <translation>enumerar los codificadores, mostrar uno, usar otro o hacer uno de un modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{title} is used from now on; the codes of the former one are kept.</source>
            <translation>{title} se usa desde ahora; los códigos del anterior se conservan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>built in</source>
            <translation>incluido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>its name, file or the beginning of its identity (info: the one in use); adopt: the model's .onnx file</source>
            <translation>su nombre, archivo o principio de su identidad (info: el que se usa); adopt: el archivo .onnx del modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{mark} not usable  {where}: {problem}</source>
            <translation>{mark} no utilizable  {where}: {problem}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{name} {bits} bits</source>
            <translation>{name} {bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>say which photos of a card, a backup or a folder the library has already, without adding them</source>
            <translation>decir qué fotos de una tarjeta, una copia de seguridad o una carpeta ya tiene la biblioteca, sin añadirlas</translation>
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
                <numerusform>{count:,} archivo</numerusform>
                <numerusform>{count:,} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{photos} copied to {folder}, {refused:,} refused</source>
            <translation>Copia de {photos} en {folder}, rechazos: {refused:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/progress.py" />
            <source>Looking for photos: {done:,} files</source>
            <translation>Buscando fotos: {done:,} archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>Comparing with the library: {done:,} of {total:,}</source>
            <translation>Comparando con la biblioteca: {done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>a folder, a card, or a file</source>
            <translation>una carpeta, una tarjeta o un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>print a list with one entry per file</source>
            <translation>mostrar una lista con una entrada por archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>list only these files; may be repeated</source>
            <translation>enumerar solo estos archivos; se puede repetir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>copy to a folder what the library does not have whole</source>
            <translation>copiar a una carpeta lo que la biblioteca no tiene entero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>put the files that are there in the system's trash</source>
            <translation>poner los archivos que ya están en la papelera del sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>move the files that are there to a folder</source>
            <translation>mover los archivos que ya están a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>only say what would be copied and what would go</source>
            <translation>solo decir qué se copiaría y qué se quitaría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>same bytes as {twin}</source>
            <translation>mismos bytes que {twin}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{files}: {parts}</source>
            <translation>{files}: {parts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>would be copied: {one}</source>
            <translation>se copiaría: {one}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>not copied: {error}</source>
            <translation>no copiado: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>add the photos of some folders to the library, and follow what changed in them</source>
            <translation>añadir las fotos de unas carpetas a la biblioteca y seguir sus cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is not a watched folder; `lookalike status` shows them</source>
            <translation>no es una carpeta vigilada; `lookalike status` las muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>can only be one folder now; give one with --was</source>
            <translation>ahora solo puede ser una carpeta; indique una con --was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} added</source>
            <translation>{count:,} añadidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} changed</source>
            <translation>{count:,} cambiadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} moved</source>
            <translation>{count:,} movidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} removed</source>
            <translation>{count:,} quitadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} unchanged</source>
            <translation>{count:,} sin cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{counts}; {failed:,} not readable; {seconds:.1f} s</source>
            <translation>{counts}; {failed:,} ilegibles; {seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>FOLDER is the watched folder OLD, which has moved: keep its photos</source>
            <translation>FOLDER es la carpeta vigilada OLD, que se ha movido: conservar sus fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>try again the files that could not be read</source>
            <translation>volver a intentar los archivos ilegibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>read every file again, changed or not</source>
            <translation>volver a leer cada archivo, cambiado o no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>print the counts as JSON</source>
            <translation>mostrar las cifras en JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{folder}: your role may not read photos in; others do</source>
            <translation>{folder}: su rol no puede leer fotos aquí; otros lo hacen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is away or could not be read to its end; its photos are kept</source>
            <translation>no está o no se pudo leer hasta el final; sus fotos se conservan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>a number of the list, or {all}, is wanted</source>
            <translation>se espera un número de la lista o {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>take these back, by their numbers (or `all`): their photos may be grouped again</source>
            <translation>deshacer estas, por sus números (o `all`): sus fotos podrán volver a agruparse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>print a list of {number, judgement, paths}</source>
            <translation>mostrar una lista de {number, judgement, paths}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>{count:,} judgements taken back</source>
            <translation>{count:,} decisiones deshechas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>files that are no longer in the library</source>
            <translation>archivos que ya no están en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>Nothing was said about any photos yet.</source>
            <translation>Todavía no hay decisiones sobre fotos.</translation>
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
                <numerusform>{count:,} foto</numerusform>
                <numerusform>{count:,} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{photos} (and {files} beside)</source>
            <translation>{photos} (y {files} al lado)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{count:,.1f} MB</source>
            <translation>{count:,.1f} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{groups}, {saving} to gain</source>
            <translation>{groups}, {saving} por ganar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>No duplicates found.</source>
            <translation>No se encontraron duplicados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{weakest}, {size} to gain</source>
            <translation>{weakest}, {size} por ganar</translation>
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
                <numerusform>{count:,} grupo</numerusform>
                <numerusform>{count:,} grupos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>Finds the photos that look alike. Without a command: opens the window.</source>
            <translation>Encuentra las fotos que se parecen. Sin orden: abre la ventana.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it.</source>
            <translation>`lookalike FOLDER` abre la ventana con esa carpeta, `lookalike PHOTO` con lo que se parece a la foto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>stopped; what was done so far is kept</source>
            <translation>detenido; lo hecho hasta ahora se conserva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>[{bar}] {done:,} of {total:,}</source>
            <translation>[{bar}] {done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {rate:,.0f} photos/s</source>
            <translation> · {rate:,.0f} fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{minutes} min {seconds:02} s left</source>
            <translation>quedan {minutes} min {seconds:02} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{seconds} s left</source>
            <translation>quedan {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>learn the encoder's codes again for the photos of the library, or the whole network</source>
            <translation>volver a aprender los códigos del codificador para las fotos de la biblioteca, o la red entera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>true neighbours found</source>
            <translation>vecinos verdaderos encontrados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>imbalance of the bits</source>
            <translation>desequilibrio de los bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>entropy of a bit</source>
            <translation>entropía de un bit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>correlation of the bits</source>
            <translation>correlación de los bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>edited copies found</source>
            <translation>copias editadas encontradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>nearest neighbours found first</source>
            <translation>vecinos más cercanos encontrados primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>photos with a stranger's code</source>
            <translation>fotos con el código de otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>measured on {count:,} held-out photos</source>
            <translation>medido con {count:,} fotos apartadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>--anew discards a run of the whole network that was stopped; give --whole too</source>
            <translation>--anew descarta un aprendizaje detenido de la red entera; añada --whole</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {remaining:.0f} min left</source>
            <translation> · quedan {remaining:.0f} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · loss {loss:.2f}</source>
            <translation> · pérdida {loss:.2f}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · copies {copies:.0%}, neighbours {neighbours:.0%}</source>
            <translation> · copias {copies:.0%}, vecinos {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>{result}: learned from {photos:,} photos in {seconds:.0f} s</source>
            <translation>{result}: aprendido de {photos:,} fotos en {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>the whole network, with torch; goes on where it was stopped</source>
            <translation>la red entera, con torch; continúa donde se detuvo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>of learning, with --whole (default: %(default)g)</source>
            <translation>de aprendizaje, con --whole (por defecto: %(default)g)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>with --whole: discard a run that was stopped</source>
            <translation>con --whole: descartar un aprendizaje detenido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>use the new encoder at once</source>
            <translation>usar enseguida el codificador nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>more than 0, please</source>
            <translation>más de 0</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>Worse than before: {fallen}. The present encoder is the better choice.</source>
            <translation>Peor que antes: {fallen}. El codificador actual es la mejor elección.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>  {head}: expected precision within the default radius {expected} ({same} of {within} judged pairs there are the same; {pairs} judged in all)</source>
            <translation>  {head}: precisión esperada en el radio por defecto {expected} ({same} de {within} pares juzgados allí son iguales; {pairs} juzgados en total)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>It is used from now on; the former codes are kept.</source>
            <translation>Se usa desde ahora; los códigos anteriores se conservan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>going on where it was stopped: {progress:.0%} of {minutes:g} minutes on {encoder}</source>
            <translation>continúa donde se detuvo: {progress:.0%} de {minutes:g} minutos con {encoder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>old</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>show the photos that you removed and that came back, for example by the sync of a phone or a cloud</source>
            <translation>mostrar las fotos quitadas que han vuelto, por ejemplo al sincronizar un teléfono o una nube</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>print a list of {path, was, same_bytes}</source>
            <translation>mostrar una lista de {path, was, same_bytes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>put them in the system's trash again</source>
            <translation>volver a ponerlas en la papelera del sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>move them to a folder</source>
            <translation>moverlas a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same bytes</source>
            <translation>mismos bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>looks the same</source>
            <translation>se ve igual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>{photo}  (removed as {was}; {why})</source>
            <translation>{photo}  (quitada como {was}; {why})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>Nothing that you removed has come back.</source>
            <translation>Nada de lo quitado ha vuelto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>clean-up rules: which copies go, found from a timer, and done when you approve</source>
            <translation>reglas de limpieza: qué copias se van, encontradas a intervalos y quitadas con su aprobación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{rule}: {items:,} copies, {size}</source>
            <translation>{rule}: {items:,} copias, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>print a list of the rules</source>
            <translation>mostrar una lista de las reglas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>without one, the rules are listed</source>
            <translation>sin argumento se enumeran las reglas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>keep a rule; one of that name is replaced</source>
            <translation>guardar una regla; la del mismo nombre se sustituye</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy to the photo that stays (default: all)</source>
            <translation>de la copia con la foto que se queda (por defecto: todas)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy lies there</source>
            <translation>la copia está allí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy, e.g. JPEG</source>
            <translation>de la copia, p. ej. JPEG</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day (2024-12-31) or later</source>
            <translation>la copia es de ese día (2024-12-31) o posterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day or earlier</source>
            <translation>la copia es de ese día o anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>size of the copy</source>
            <translation>tamaño de la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>copies are moved there (default: to the trash)</source>
            <translation>las copias se mueven allí (por defecto: a la papelera)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a run does it at once</source>
            <translation>una ejecución lo hace enseguida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>forget a rule</source>
            <translation>olvidar una regla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>find the copies; they wait for approval, unless a rule does not ask</source>
            <translation>encontrar las copias; esperan aprobación, salvo que la regla no pregunte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only these rules</source>
            <translation>solo estas reglas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only say what is found</source>
            <translation>solo decir qué se encuentra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>list what waits for approval</source>
            <translation>enumerar lo que espera aprobación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>do what waits, as one action; `lookalike duplicates undo` undoes it</source>
            <translation>hacer lo que espera, como una acción; `lookalike duplicates undo` lo deshace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only of these rules</source>
            <translation>solo de estas reglas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>There are no rules; `lookalike rules add --help` says how.</source>
            <translation>No hay reglas; `lookalike rules add --help` explica cómo crearlas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{waiting:,} copies wait; `lookalike rules approve` lets them go</source>
            <translation>{waiting:,} copias esperan; `lookalike rules approve` las quita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Nothing waits for approval.</source>
            <translation>Nada espera aprobación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a number of megabytes is wanted, as in 2.5</source>
            <translation>se espera un número de megabytes, como 2.5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>{text} is not a day as in 2024-12-31</source>
            <translation>{text} no es un día como 2024-12-31</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>show the photos of the library that look like a picture, or contain a part of it</source>
            <translation>mostrar las fotos de la biblioteca que se parecen a una imagen o contienen una parte de ella</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Photos that cannot be found by a part yet: {without:,}; `lookalike index FOLDER` makes their codes.</source>
            <translation>Fotos que aún no se encuentran por una parte: {without:,}; `lookalike index CARPETA` hace sus códigos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>X,Y,WIDTH,HEIGHT is wanted, all in pixels or all with %, not {text}</source>
            <translation>se espera X,Y,ANCHO,ALTO, todo en píxeles o todo con %, no {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>any picture; it need not be in the library</source>
            <translation>cualquier imagen; no tiene que estar en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at most N (default {count})</source>
            <translation>como mucho N (por defecto {count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>all that are at most R bits away</source>
            <translation>todas las que están como mucho a R bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>`similar` (alike, the default) or `copy` (the same picture)</source>
            <translation>`similar` (parecida, por defecto) o `copy` (la misma imagen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>ask about this part of IMAGE, in pixels or per cent: what contains it, or has a part like it</source>
            <translation>preguntar por esta parte de IMAGE, en píxeles o por ciento: qué la contiene o tiene una parte parecida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>print a list of {path, distance}</source>
            <translation>mostrar una lista de {path, distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at {place}</source>
            <translation>en {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Nothing within that radius.</source>
            <translation>Nada dentro de ese radio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>contains it</source>
            <translation>la contiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>like it</source>
            <translation>parecida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>show the library's folders, counts and encoder</source>
            <translation>mostrar las carpetas, cifras y codificador de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Library    {catalog} ({catalog_bytes:.1f} MB)</source>
            <translation>Biblioteca  {catalog} ({catalog_bytes:.1f} MB)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Photos     {photos:,}, not readable {failures:,}</source>
            <translation>Fotos       {photos:,}, ilegibles {failures:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Encoder    {encoder} on {provider}, {encoder_identity}</source>
            <translation>Codificador {encoder} en {provider}, {encoder_identity}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>print it as JSON</source>
            <translation>mostrarlo en JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Search     by a graph, which finds {recall:.1%} of the nearest photos</source>
            <translation>Búsqueda   con un grafo, que encuentra {recall:.1%} de las fotos más cercanas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>  (not reachable now)</source>
            <translation>  (ahora no accesible)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Folder     {folder}  {photos:,}{away}</source>
            <translation>Carpeta     {folder}  {photos:,}{away}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/switching.py" />
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>{count:,} photos cannot be read now; they are found again after they were indexed.</source>
            <extracomment>of one: {count:,} photo cannot be read now; it is found again after it was indexed.</extracomment>
            <translation>
                <numerusform>{count:,} foto no se puede leer ahora; se volverá a encontrar después de indexarla.</numerusform>
                <numerusform>{count:,} fotos no se pueden leer ahora; se volverán a encontrar después de indexarlas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is not there; name the file of a library, which `lookalike status` shows</source>
            <translation>no está; indique el fichero de una biblioteca, que `lookalike status` muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is there already; name a new file</source>
            <translation>ya está; indique un fichero nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/working.py" />
            <source>this machine sees no root of the archive; name one with --root NAME=FOLDER</source>
            <translation>este equipo no ve ninguna raíz del archivo; indique una con --root NOMBRE=CARPETA</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive_address.py" />
            <source>{shown} is not an address; postgresql://USER@HOST/DATABASE is</source>
            <translation>{shown} no es una dirección; postgresql://USER@HOST/DATABASE lo es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>is a file; name a folder to copy to</source>
            <translation>es un archivo; indique una carpeta de destino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>lies in what is compared; choose a folder outside of it</source>
            <translation>está en lo que se compara; elija una carpeta fuera de ello</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>another name of the same file</source>
            <translation>otro nombre del mismo archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there</source>
            <translation>está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <location filename="../../desktop_app/core/relations.py" />
            <source>edited</source>
            <translation>editada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>own</source>
            <translation>propia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there already</source>
            <translation>ya está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better than the one there</source>
            <translation>mejor que la que ya está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>of the library</source>
            <translation>de la propia biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>not readable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>may be {match}, whose drive is away</source>
            <translation>puede ser {match}, cuya unidad no está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>went away before it was compared</source>
            <translation>desapareció antes de compararse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>could not be compared with {match}</source>
            <translation>no se pudo comparar con {match}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror})</source>
            <translation>no se puede examinar ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror}); name a folder or a file</source>
            <translation>no se puede examinar ({strerror}); indique una carpeta o un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be listed to its end ({strerror}); the rest was not looked at</source>
            <translation>no se puede recorrer hasta el final ({strerror}); el resto no se examinó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged. It is now {aside}; the list of folders, the rules and the decisions about duplicates are kept, and the photos are read again when they are indexed.</source>
            <translation>{path} estaba dañado. Ahora se llama {aside}; se conservan la lista de carpetas, las reglas y las decisiones sobre duplicados, y las fotos se vuelven a leer al indexar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is a folder; name a file, which may be new</source>
            <translation>es una carpeta; indique un archivo, que puede ser nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} cannot be written: it can be searched, but nothing new is indexed.</source>
            <translation>{path} no se puede escribir: se puede buscar, pero no se indexa nada nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>cannot be opened ({strerror}); check the drive and its permissions</source>
            <translation>no se puede abrir ({strerror}); compruebe la unidad y sus permisos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is damaged and cannot be moved aside: {strerror}</source>
            <translation>está dañado y no se puede apartar: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged, and no folder could be read of it. It is now {aside}; add your folders again.</source>
            <translation>{path} estaba dañado y no se pudo leer ninguna carpeta de él. Ahora se llama {aside}; vuelva a añadir sus carpetas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>name the archive: lookalike --library postgresql://USER@HOST/DATABASE archive …</source>
            <translation>indique el archivo: lookalike --library postgresql://USER@HOST/DATABASE archive …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>{shown} needs more packages: `pip install 'lookalike[archive]'`</source>
            <translation>{shown} necesita más paquetes: `pip install 'lookalike[archive]'`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>the library file is damaged; {then}</source>
            <translation>el archivo de la biblioteca está dañado; {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>belongs to another program; choose another file</source>
            <translation>pertenece a otro programa; elija otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike, or choose another library</source>
            <translation>lo escribió una versión más nueva de Lookalike (esquema {version}, esta conoce {newest}); actualice Lookalike o elija otra biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>is in use by another program; close it and try again</source>
            <translation>lo está usando otro programa; ciérrelo y vuelva a intentarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot grow: the disk is full; free some space and try again</source>
            <translation>no puede crecer: el disco está lleno; libere espacio y vuelva a intentarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot be opened or written ({error}); check the drive and its permissions</source>
            <translation>no se puede abrir o escribir ({error}); compruebe la unidad y sus permisos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>start Lookalike again, and it rebuilds it from your photos</source>
            <translation>reinicie Lookalike y la reconstruirá a partir de sus fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>move it elsewhere, and Lookalike rebuilds it from your photos</source>
            <translation>muévalo a otro lugar y Lookalike la reconstruirá a partir de sus fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its old copy is in the way: {strerror}</source>
            <translation>su copia antigua estorba: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its folder cannot be made: {strerror}</source>
            <translation>no se puede crear su carpeta: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by an earlier version, and cannot be brought up to date: it is read-only</source>
            <translation>lo escribió una versión anterior y no se puede actualizar: solo lectura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>could not be brought up to date ({error}); it is as it was, for the version that wrote it</source>
            <translation>no se pudo actualizar ({error}); sigue como estaba, para la versión que lo escribió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/duplicates.py" />
            <source>{database}: your role has no right to take that back; ask who runs the server</source>
            <translation>{database}: su rol no tiene derecho a deshacer eso; pregunte a quien lleva el servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/folders.py" />
            <location filename="../../desktop_app/core/catalog/postgres/roots.py" />
            <source>overlaps the watched folder {other}</source>
            <translation>se solapa con la carpeta vigilada {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/photos.py" />
            <source>is doubtful: {reason}</source>
            <translation>es dudosa: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is a PostgreSQL older than 15; update it</source>
            <translation>{shown} es un PostgreSQL anterior a 15; actualícelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is not a UTF8 database; make one with `createdb --encoding UTF8`</source>
            <translation>{shown} no es una base de datos UTF8; cree una con `createdb --encoding UTF8`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has no pgvector; install version 0.8.4 or later on the server</source>
            <translation>{shown} no tiene pgvector; instale la versión 0.8.4 o posterior en el servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4; install a later version on the server</source>
            <translation>{shown} tiene pgvector {version}, anterior a 0.8.4; instale una versión posterior en el servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is busy: others write; try again</source>
            <translation>{shown} está ocupado: otros escriben; inténtelo de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown}: your role has no right to do that ({said}); ask who runs the server</source>
            <translation>{shown}: su rol no tiene derecho a hacer eso ({said}); pregunte a quien lleva el servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is read-only: it follows another server</source>
            <translation>{shown} es de solo lectura: sigue a otro servidor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot grow ({said}); free some space there</source>
            <translation>{shown} no puede crecer ({said}); libere espacio allí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot be reached ({said}); what was stored is kept: try again</source>
            <translation>no se puede llegar a {shown} ({said}); lo guardado se conserva: inténtelo de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4, and its server a later one; say `ALTER EXTENSION vector UPDATE` there</source>
            <translation>{shown} tiene pgvector {version}, anterior a 0.8.4, y su servidor uno posterior; escriba allí `ALTER EXTENSION vector UPDATE`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/copying.py" />
            <source>{server} is not empty; a library is copied into a new archive</source>
            <translation>{server} no está vacío; una biblioteca se copia en un archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} was made by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike</source>
            <translation>{database} fue creado por una versión más nueva de Lookalike (esquema {version}, esta conoce {newest}); actualice Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} is still as an earlier version made it; its owner has to open it with this one</source>
            <translation>{database} sigue como lo creó una versión anterior; su propietario tiene que abrirlo con esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{self}: the server went away; what was begun is not done</source>
            <translation>{self}: el servidor desapareció; lo que se había empezado no está hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is a graph already</source>
            <translation>ya hay un grafo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>the archive has no photos yet; a graph is built of many</source>
            <translation>el archivo aún no tiene fotos; un grafo se construye con muchas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is no graph; the search is exact</source>
            <translation>no hay ningún grafo; la búsqueda es exacta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{machine} holds what others remove there; ask the owner of the archive</source>
            <translation>{machine} retiene lo que otros retiran allí; pregunte al propietario del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>nothing is being removed on {machine}</source>
            <translation>no se está retirando nada en {machine}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>cannot be written: {strerror}</source>
            <translation>no se puede escribir: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{found} is removing it, or what it is a copy of, on {found_2}; look again when that is done (`lookalike archive removals` shows it)</source>
            <translation>{found} la está retirando, o aquello de lo que es copia, en {found_2}; vuelva a mirar cuando termine (`lookalike archive removals` lo muestra)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the server has no role {role}; its administrator makes one with CREATE ROLE</source>
            <translation>el servidor no tiene el rol {role}; su administrador lo crea con CREATE ROLE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>{role} has no such right; `lookalike archive rights` shows them all</source>
            <translation>{role} no tiene ese derecho; `lookalike archive rights` los muestra todos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the archive has no root {name}; it has {known}</source>
            <translation>el archivo no tiene la raíz {name}; tiene {known}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/cleaning.py" />
            <source>there is no rule {unknown}; `lookalike rules` shows them</source>
            <translation>no hay ninguna regla {unknown}; `lookalike rules` las muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{says}: {goes}</source>
            <translation>{says}: {goes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>there is no format {strip}; name formats such as JPEG, PNG or HEIC</source>
            <translation>no hay ningún formato {strip}; indique formatos como JPEG, PNG o HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule needs a name; give it one</source>
            <translation>una regla necesita un nombre; póngale uno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule is about exact copies, the same pixels, or re-encoded copies; nothing else</source>
            <translation>una regla trata de copias exactas, los mismos píxeles o copias guardadas de nuevo; nada más</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>no day is after {since} and before {until}; choose others</source>
            <translation>ningún día es posterior a {since} y anterior a {until}; elija otros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>the largest size is less than the smallest; choose others</source>
            <translation>el tamaño máximo es menor que el mínimo; elija otros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to the trash</source>
            <translation>a la papelera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to {folder}</source>
            <translation>a {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{what} in {where}</source>
            <translation>{what} en {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>from {since}</source>
            <translation>desde {since}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>until {until}</source>
            <translation>hasta {until}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at least {least} bytes</source>
            <translation>al menos {least} bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at most {most} bytes</source>
            <translation>como mucho {most} bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>without asking</source>
            <translation>sin preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/findings.py" />
            <source>{contents} photos are too many to be remembered at once; take out some of them</source>
            <translation>{contents} fotos son demasiadas a la vez; quite algunas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/judgements.py" />
            <source>there is no judgement {unknown}; `lookalike duplicates judgements` lists them</source>
            <translation>no hay ninguna decisión {unknown}; `lookalike duplicates judgements` las enumera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>chosen by hand</source>
            <translation>elegida a mano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>equally good; chosen by name</source>
            <translation>igual de buenas; elegida por el nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>there is no rule {unknown}; the rules are {rules}</source>
            <translation>no hay ninguna regla {unknown}; las reglas son {rules}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>the rule {idle} needs {what}; give one, or leave the rule out</source>
            <translation>la regla {idle} necesita {what}; indíquelo o quite la regla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>protected</source>
            <translation>protegida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group is named as the pattern {pattern} says</source>
            <translation>ninguna foto de ningún grupo se llama como dice el patrón {pattern}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group lies in {folder}</source>
            <translation>ninguna foto de ningún grupo está en {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} without a border</source>
            <translation>{reason} sin borde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} with less of a border</source>
            <translation>{reason} con menos borde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a pattern</source>
            <translation>un patrón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a preferred folder</source>
            <translation>una carpeta preferida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>caption</source>
            <translation>descripción</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/description.py" />
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>author</source>
            <translation>autor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>content credentials</source>
            <translation>credenciales de contenido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>panorama</source>
            <translation>panorama</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is in a protected folder and cannot be removed</source>
            <translation>está en una carpeta protegida y no se puede quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is a film, of which only one frame was compared; it cannot be removed</source>
            <translation>es una película de la que solo se comparó un fotograma; no se puede quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is the last of its group that is kept; keep another one first</source>
            <translation>es la última de su grupo que se conserva; conserve antes otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>nothing of its group would be kept; keep one</source>
            <translation>no se conservaría nada de su grupo; conserve una</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>{evidence}; has {lost}, which the one to keep lacks</source>
            <translation>{evidence}; tiene {lost}, que le falta a la que se conserva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>still to be checked</source>
            <translation>falta comprobarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken {apart} s apart</source>
            <translation>tomadas con {apart} s de diferencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>seen by way of another photo of this group</source>
            <translation>visto a través de otra foto de este grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>could not be checked</source>
            <translation>no se pudo comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {has}</source>
            <translation>tiene {has}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the sharpest</source>
            <translation>la más nítida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file</source>
            <translation>el archivo original de la cámara</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not made of the others</source>
            <translation>no hecha a partir de las otras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds all that the others hold: pages, films, depth, transparency; RAW, edits and notes beside it</source>
            <translation>contiene todo lo que contienen las otras: páginas, películas, profundidad, transparencia; al lado RAW, ediciones y notas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file, before anything made of it</source>
            <translation>el archivo original de la cámara, antes que lo hecho a partir de él</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>no name or place that says "copy"</source>
            <translation>ni el nombre ni el lugar dicen «copia»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>highest resolution (ignoring borders)</source>
            <translation>mayor resolución (sin contar bordes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>richest metadata</source>
            <translation>más metadatos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>oldest</source>
            <translation>la más antigua</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in the fewest folders</source>
            <translation>en menos carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>largest file</source>
            <translation>el archivo más grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>path or name matches the pattern</source>
            <translation>la ruta o el nombre coincide con el patrón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in a preferred folder</source>
            <translation>en una carpeta preferida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>sharper</source>
            <translation>más nítida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>capture time</source>
            <translation>hora de la toma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>camera</source>
            <translation>cámara</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>colour profile</source>
            <translation>perfil de color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>exposure details</source>
            <translation>datos de la toma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not named as a copy</source>
            <translation>sin nombre de copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>older</source>
            <translation>más antigua</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in fewer folders</source>
            <translation>en menos carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>larger file</source>
            <translation>archivo más grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>named {photo}</source>
            <translation>se llama {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in {parent}</source>
            <translation>en {parent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds {held}</source>
            <translation>contiene {held}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {beside}</source>
            <translation>tiene {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture in two sizes, {width}×{height} and {width_2}×{height_2}</source>
            <translation>la misma imagen en dos tamaños, {width}×{height} y {width_2}×{height_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture saved as {value}</source>
            <translation>la misma imagen guardada como {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>brightness or contrast changed</source>
            <translation>brillo o contraste cambiados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>colours changed</source>
            <translation>colores cambiados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>{value} of the picture differs</source>
            <translation>{value} de la imagen difiere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>taken {apart} {unit} apart</source>
            <translation>tomadas con {apart} {unit} de diferencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>compressed so strongly that small print may differ unseen</source>
            <translation>tan comprimida que la letra pequeña puede diferir sin que se vea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>softer in some places, which compression does not explain</source>
            <translation>más borrosa en algunos lugares, lo que la compresión no explica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/set_aside.py" />
            <source>lies in the watched folder {watched}, and what is moved there would be found again; choose a folder outside of it, or one in it whose name begins with a "."</source>
            <translation>está en la carpeta vigilada {watched}, y lo que se moviera allí se volvería a encontrar; elija una carpeta fuera de ella, o una cuyo nombre empiece por «.»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>a place differs {where} ({across} across, {down} down)</source>
            <translation>un lugar difiere {where} ({across} desde la izquierda, {down} desde arriba)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper left</source>
            <translation>arriba a la izquierda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper edge</source>
            <translation>en el borde superior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper right</source>
            <translation>arriba a la derecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the left edge</source>
            <translation>en el borde izquierdo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>in the middle</source>
            <translation>en el centro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the right edge</source>
            <translation>en el borde derecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower left</source>
            <translation>abajo a la izquierda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower edge</source>
            <translation>en el borde inferior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower right</source>
            <translation>abajo a la derecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{first} and {second}: {reason}</source>
            <translation>{first} y {second}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pair could not be compared: {named}</source>
            <translation>{count} par no se pudo comparar: {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pairs could not be compared: {named}</source>
            <translation>{count} pares no se pudieron comparar: {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{points} details match</source>
            <translation>{points} detalles coinciden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{agreement} matches</source>
            <translation>{agreement} coincide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>of one photo, {agreement} agrees</source>
            <translation>de una sola foto, {agreement} coincide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>hardly a visible difference</source>
            <translation>diferencia apenas visible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>no visible difference</source>
            <translation>sin diferencia visible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same {width}×{height} pixels in another file</source>
            <translation>los mismos {width}×{height} píxeles en otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>one is doubtful: {doubt}</source>
            <translation>una es dudosa: {doubt}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>a frame of a film</source>
            <translation>un fotograma de una película</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>slightly changed</source>
            <translation>ligeramente cambiada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>moved by {shift}, {points}</source>
            <translation>desplazada un {shift}, {points}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>mirrored</source>
            <translation>reflejada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>turned by {turned}°</source>
            <translation>girada {turned}°</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nearly flat pictures</source>
            <translation>imágenes casi lisas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken with other settings of the camera: another exposure</source>
            <translation>tomada con otros ajustes de la cámara: otra toma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nothing moved, but the grain is another: another exposure</source>
            <translation>nada se movió, pero el grano es otro: otra toma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>the same view</source>
            <translation>la misma vista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>with a border</source>
            <translation>con borde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>crop of {shown}</source>
            <translation>recorte del {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>looks alike</source>
            <translation>se parecen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>changed</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>has {beside}, which the one in the library lacks</source>
            <translation>tiene {beside}, que le falta a la de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>holds {held}, which the one in the library lacks</source>
            <translation>contiene {held}, que le falta a la de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>better: {photo}</source>
            <translation>mejor: {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>less compressed</source>
            <translation>menos comprimida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoder_in_use.py" />
            <source>the archive uses the encoder {chosen}…, which is not on this machine; copy its file into {user_encoders}</source>
            <translation>el archivo usa el codificador {chosen}…, que no está en este equipo; copie su fichero en {user_encoders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's resize rule {rule} is not known; choose another encoder</source>
            <translation>la regla de tamaño {rule} de su ficha es desconocida; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card names no heads; choose another encoder</source>
            <translation>su ficha no nombra ninguna cabeza; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has no usable {key}</source>
            <translation>su ficha no tiene {key} utilizable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is {value}, not a whole number from {low} to {high}</source>
            <translation>{key} de su ficha es {value}, no un entero de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is not a JSON object</source>
            <translation>{key} de su ficha no es un objeto JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not a JSON object; choose another encoder</source>
            <translation>su ficha no es un objeto JSON; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has schema {value}, this version reads {schema}</source>
            <translation>su ficha tiene el esquema {value}, esta versión lee {schema}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's head {name} is not understood</source>
            <translation>no se entiende la cabeza {name} de su ficha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its head {name} has {bits} bits, no multiple of 8</source>
            <translation>su cabeza {name} tiene {bits} bits, no un múltiplo de 8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not JSON ({error}); choose another encoder</source>
            <translation>su ficha no es JSON ({error}); elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/foreign_graph.py" />
            <source>uses version {version} of ONNX's operators; export the model again with version {least_version} or newer (opset_version=17, say)</source>
            <translation>usa la versión {version} de los operadores de ONNX; exporte el modelo con la versión {least_version} o posterior (p. ej. opset_version=17)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>docs/adopt.md says how to export one that can be adopted</source>
            <translation>docs/adopt.md explica cómo exportar uno que sirva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has {size} MB, more than the limit of {most_bytes}; choose a smaller model, or raise the limit (--size-limit, up to {max_file_bytes})</source>
            <translation>tiene {size} MB, más que el límite de {most_bytes}; elija un modelo menor o suba el límite (--size-limit, hasta {max_file_bytes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not take a picture of {side} × {side} pixels ({refusal}); give the size that it was made for (--input-size)</source>
            <translation>no acepta una imagen de {side} × {side} píxeles ({refusal}); indique el tamaño para el que se hizo (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {names}, not a picture alone; choose the file with the model's image part only (often called vision_model.onnx)</source>
            <translation>acepta {names}, no solo una imagen; elija el archivo con solo la parte de imagen (suele llamarse vision_model.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {type}, not float32; {advice}</source>
            <translation>acepta {type}, no float32; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>more than 0, please: pixels are divided by it</source>
            <translation>más de 0: los píxeles se dividen por ese número</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <location filename="../../desktop_app/core/encoders/session.py" />
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <source>cannot be read: {strerror}</source>
            <translation>ilegible: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has no output {wanted}; its outputs are: {names}</source>
            <translation>no tiene salida {wanted}; sus salidas son: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is read from {output}: {readout}, {width} numbers</source>
            <translation>se lee en {output}: {readout}, {width} números</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes an input of {shape} axes, not pictures (N, 3, S, S); {advice}</source>
            <translation>acepta una entrada de {shape} ejes, no imágenes (N, 3, S, S); {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape} pictures at once; export it for one, or for any number</source>
            <translation>acepta {shape} imágenes a la vez; expórtelo para una o para cualquier número</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape}, no pictures of three colours; {advice}</source>
            <translation>acepta {shape}, no imágenes de tres colores; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes pictures of {rows} × {columns} pixels; only square ones can be used</source>
            <translation>acepta imágenes de {rows} × {columns} píxeles; solo sirven las cuadradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {rows} × {columns} pixels, not {wanted}; leave --input-size out</source>
            <translation>acepta {rows} × {columns} píxeles, no {wanted}; quite --input-size</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>would take {side} × {side} pixels; an encoder takes {smallest_side} to {max_input_side}</source>
            <translation>aceptaría {side} × {side} píxeles; un codificador acepta de {smallest_side} a {max_input_side}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives {width} class scores; what they are computed from is taken instead (--output {output} takes the scores)</source>
            <translation>da {width} puntuaciones de clases; se toma aquello de lo que se calculan (--output {output} toma las puntuaciones)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives numbers that are not finite; its file is damaged, or --mean and --std are wrong</source>
            <translation>da números no finitos; su archivo está dañado, o --mean y --std son erróneos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes one photo at a time, which is slower; an export for any number would be faster</source>
            <translation>acepta una foto cada vez, que es más lento; exportado para cualquier número iría más rápido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{reason}; {advice}</source>
            <translation>{reason}; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is not a model that can be run ({error}); {advice}</source>
            <translation>no es un modelo que se pueda ejecutar ({error}); {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not say its input size: {side} × {side} pixels were taken (--input-size)</source>
            <translation>no dice su tamaño de entrada: se tomaron {side} × {side} píxeles (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>has more parts than any encoder; choose another file</source>
            <translation>tiene más partes que ningún codificador; elija otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>is nested too deeply; choose another encoder</source>
            <translation>está demasiado anidado; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>has no card, so it is not a Lookalike encoder; choose another file</source>
            <translation>no tiene ficha, así que no es un codificador de Lookalike; elija otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not take uint8 (N, {side}, {side}, 3) as its card says</source>
            <translation>no acepta uint8 (N, {side}, {side}, 3) como dice su ficha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>takes a fixed number of pictures at once; export it with a dynamic N</source>
            <translation>acepta un número fijo de imágenes; expórtelo con N dinámico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>gives no embedding, so it cannot be retrained; choose another</source>
            <translation>no da embedding, así que no puede reaprender; elija otro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>is not a usable encoder ({error}); choose another file</source>
            <translation>no es un codificador utilizable ({error}); elija otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not give {bits} bits for {name} as its card says</source>
            <translation>no da {bits} bits para {name} como dice su ficha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>keeps its hash layers in a way not understood; choose another encoder</source>
            <translation>guarda sus capas hash de un modo desconocido; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>has no hash layer for {name} that can be learned again; choose another encoder</source>
            <translation>no tiene capa hash para {name} que pueda reaprender; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>unknown provider {setting}; choose one of {choices}</source>
            <translation>proveedor {setting} desconocido; elija uno de {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>the provider {setting} is not installed here; there are: {found}</source>
            <translation>el proveedor {setting} no está instalado aquí; hay: {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/reading.py" />
            <source>gives no embedding of {least_width} to {most_width} numbers for a picture; its outputs: {found}. Name another value of it (--output)</source>
            <translation>no da un embedding de {least_width} a {most_width} números por imagen; sus salidas: {found}. Indique otro valor (--output)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/session.py" />
            <source>is larger than any encoder; choose another file</source>
            <translation>es mayor que cualquier codificador; elija otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>{wanted} {reason}; `lookalike encoders list` shows them</source>
            <translation>{wanted} {reason}; `lookalike encoders list` los muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>comes with Lookalike, so it cannot be deleted</source>
            <translation>viene con Lookalike y no se puede eliminar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is in use; use another model first, then delete it</source>
            <translation>está en uso; use primero otro modelo y después elimínelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is not the name of an encoder</source>
            <translation>no es el nombre de un codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>means several encoders</source>
            <translation>designa varios codificadores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>cannot be deleted ({strerror})</source>
            <translation>no se puede eliminar ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/wire.py" />
            <source>is damaged; choose another encoder</source>
            <translation>está dañado; elija otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>parts that are not understood</source>
            <translation>partes que no se entienden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a film</source>
            <translation>una película</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a gain map</source>
            <translation>un mapa de ganancia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a depth map</source>
            <translation>un mapa de profundidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a second picture</source>
            <translation>una segunda imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>sound</source>
            <translation>sonido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>layers</source>
            <translation>capas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>other data behind the picture</source>
            <translation>otros datos tras la imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>measured temperatures</source>
            <translation>temperaturas medidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>channels that are not shown</source>
            <translation>canales que no se muestran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>film</source>
            <translation>película</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>edits</source>
            <translation>ediciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>thumbnail</source>
            <translation>miniatura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>details</source>
            <translation>detalles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>Finder data</source>
            <translation>datos del Finder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>place on the map</source>
            <translation>lugar en el mapa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>needs more memory than there is</source>
            <translation>necesita más memoria de la que hay</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <source>has too many pages to be compared in full</source>
            <translation>tiene demasiadas páginas para compararlo entero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>rating</source>
            <translation>valoración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>1 keyword</source>
            <translation>1 palabra clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>{count} keywords</source>
            <translation>{count} palabras clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>pages</source>
            <translation>páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>depth</source>
            <translation>profundidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>transparency</source>
            <translation>transparencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one holds {kind}</source>
            <translation>una contiene {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>frames</source>
            <translation>fotogramas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>what follows the picture differs</source>
            <translation>lo que sigue a la imagen difiere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one is HDR</source>
            <translation>una es HDR</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {pages} {kind}, the other {pages_2}</source>
            <translation>una tiene {pages} {kind}, la otra {pages_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {bits} bits, the other {bits_2}</source>
            <translation>una tiene {bits} bits, la otra {bits_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has transparency</source>
            <translation>una tiene transparencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every frame is the same</source>
            <translation>no todos los fotogramas son iguales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every page is the same</source>
            <translation>no todas las páginas son iguales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>they differ in {bits} bits</source>
            <translation>difieren en {bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their frames are shown for other times</source>
            <translation>sus fotogramas se muestran durante otros tiempos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their transparency differs</source>
            <translation>su transparencia difiere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>too large to be compared in full</source>
            <translation>demasiado grandes para compararlas enteras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one hides colours where it is transparent</source>
            <translation>una oculta colores donde es transparente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is not a film of a known kind</source>
            <translation>no es una película de un tipo conocido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is damaged: no frame of it can be read</source>
            <translation>está dañado: no se puede leer ningún fotograma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has {width}×{height} pixels, more than the limit of {max_pixels} million</source>
            <translation>tiene {width}×{height} píxeles, más que el límite de {max_pixels} millones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is not a supported image</source>
            <translation>no es una imagen compatible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is in a root that this machine does not see</source>
            <translation>está en una raíz que esta máquina no ve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>took longer than {seconds} s to decode</source>
            <translation>tardó más de {seconds} s en decodificarse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is of a kind that is not read: {words}</source>
            <translation>es de un tipo que no se lee: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged (incomplete)</source>
            <translation>está dañado (incompleto)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged: {words}</source>
            <translation>está dañado: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is a kind of {name} that is not read, or damaged</source>
            <translation>es un tipo de {name} que no se lee, o está dañado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: it made its decoder crash</source>
            <translation>está dañado: hizo fallar a su decodificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: its decoder does not start in time</source>
            <translation>no se puede decodificar: el decodificador no arranca a tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: the system ends its decoder, perhaps for memory</source>
            <translation>no se puede decodificar: el sistema termina el decodificador, quizá por memoria</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, no process starts: {strerror}</source>
            <translation>no se puede decodificar, no arranca ningún proceso: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: its decoder answers nonsense</source>
            <translation>está dañado: el decodificador responde sin sentido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, by a mistake of Lookalike's: {said}</source>
            <translation>no se puede decodificar, por un error de Lookalike: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff_numbers.py" />
            <source>a part of the picture is missing</source>
            <translation>falta una parte de la imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>a part of the picture is overwritten</source>
            <translation>una parte de la imagen está sobrescrita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>the file ends without its end marker</source>
            <translation>el archivo termina sin su marca de fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is empty (0 bytes)</source>
            <translation>está vacío (0 bytes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has colours that are not supported: {error}</source>
            <translation>tiene colores no compatibles: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is compressed by {rare}, which is not read in TIFF</source>
            <translation>está comprimido con {rare}, que no se lee en TIFF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a kind of PSD that is not read</source>
            <translation>un tipo de PSD que no se lee</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a file without a picture of all its layers, which is not supported</source>
            <translation>un archivo sin una imagen de todas sus capas, lo que no se admite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>there are no numbers to be read</source>
            <translation>no hay números que leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>this kind of compression is not supported</source>
            <translation>este tipo de compresión no es compatible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>only its preview can be read</source>
            <translation>solo se puede leer su vista previa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>cannot be developed ({error})</source>
            <translation>no se puede revelar ({error})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>a kind of TIFF that is not read</source>
            <translation>un tipo de TIFF que no se lee</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} file of kinds that are not read: {listed}</source>
            <translation>{total} archivo de un tipo que no se lee: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} files of kinds that are not read: {listed}</source>
            <translation>{total} archivos de tipos que no se leen: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>`pip install 'lookalike[{extra}]'` reads {words}</source>
            <translation>`pip install 'lookalike[{extra}]'` lee {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{said} ({hints})</source>
            <translation>{said} ({hints})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{rest} of other kinds</source>
            <translation>{rest} de otros tipos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>films are listed if the settings say so</source>
            <translation>las películas se incluyen si los ajustes lo dicen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/scanner.py" />
            <source>the drive that was here is away; its photos are kept</source>
            <translation>la unidad que estaba aquí no está; sus fotos se conservan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>is a file; choose the folder that it is in</source>
            <translation>es un archivo; elija la carpeta en que está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>does not exist; choose another folder</source>
            <translation>no existe; elija otra carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be read ({strerror}); check its permissions</source>
            <translation>ilegible ({strerror}); compruebe sus permisos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be listed: {strerror}</source>
            <translation>no se puede recorrer: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be looked at: {strerror}</source>
            <translation>no se puede examinar: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system cannot watch {path} ({strerror})</source>
            <translation>el sistema no puede vigilar {path} ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{why}, so it is looked at every {poll_seconds} seconds.</source>
            <translation>{why}, así que se examina cada {poll_seconds} segundos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{folder} is on a network drive</source>
            <translation>{folder} está en una unidad de red</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system's limit of watches is reached below {path}</source>
            <translation>se alcanzó el límite de vigilancia del sistema bajo {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/language.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no library here; `lookalike index --library FILE FOLDER` makes one</source>
            <translation>aquí no hay ninguna biblioteca; `lookalike index --library FILE FOLDER` crea una</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>is not a file; choose a picture</source>
            <translation>no es un archivo; elija una imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no encoder {identity}; `lookalike encoders list` shows them</source>
            <translation>no hay ningún codificador {identity}; `lookalike encoders list` los muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Same picture</source>
            <translation>La misma imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Very similar</source>
            <translation>Muy parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Similar</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Less similar</source>
            <translation>Menos parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>it is only in the cloud: download it first</source>
            <translation>solo está en la nube: descárguelo primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>is not a file</source>
            <translation>no es un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>the photo is no longer in the library; choose another</source>
            <translation>la foto ya no está en la biblioteca; elija otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>parts are not searched: switch on the setting "Search for parts" (`parts`), then index</source>
            <translation>no se buscan partes: active el ajuste «Buscar partes» (`parts`) e indexe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {self} is not inside of the picture; choose one that is</source>
            <translation>la parte {self} no está dentro de la imagen; elija una que lo esté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>{size}×{size_2} pixels</source>
            <translation>{size}×{size_2} píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {said} is not inside of the picture, which has {held}; choose one that is</source>
            <translation>la parte {said} no está dentro de la imagen, que tiene {held}; elija una que lo esté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part has only {pixels}×{pixels_2} pixels; choose one of at least {least}</source>
            <translation>la parte solo tiene {pixels}×{pixels_2} píxeles; elija una de al menos {least}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_search.py" />
            <source>the encoder {card} has no head {head}</source>
            <translation>el codificador {card} no tiene cabeza {head}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_thumbnails.py" />
            <location filename="../../desktop_app/gui/session/session.py" />
            <source>is no longer in the library</source>
            <translation>ya no está en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>exact</source>
            <translation>exacta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>same pixels</source>
            <translation>mismos píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>re-encoded</source>
            <translation>guardada de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>burst</source>
            <translation>ráfaga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>similar</source>
            <translation>parecida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>not a match</source>
            <translation>no son duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>keep both</source>
            <translation>conservar ambas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>The library's folder is read-only, so this cannot be undone.</source>
            <translation>La carpeta de la biblioteca es de solo lectura, así que esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is the file that stays, under another name</source>
            <translation>es el archivo que se queda, con otro nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo passes over it from now on</source>
            <translation>desde ahora, deshacer lo pasa por alto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo again to pass over it</source>
            <translation>deshaga otra vez para pasarlo por alto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>{reason}; {then}</source>
            <translation>{reason}; {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>was interrupted half-way ({strerror}); try again</source>
            <translation>se interrumpió a medias ({strerror}); vuelva a intentarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>stays with the others</source>
            <translation>se queda con las demás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/away.py" />
            <source>is in a folder that is not there; is its drive away?</source>
            <translation>está en una carpeta que no existe; ¿está desconectada su unidad?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has no longer the same bytes as the one that stays; index it again</source>
            <translation>ya no tiene los mismos bytes que la que se queda; vuelva a indexarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is now a link; it was left alone</source>
            <translation>ahora es un enlace; no se tocó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has changed since it was indexed; index it again</source>
            <translation>ha cambiado desde que se indexó; vuelva a indexarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is not there any more</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be read ({strerror})</source>
            <translation>ilegible ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is no longer a copy of {source}; it stays</source>
            <translation>ya no es una copia de {source} y se queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is there already; choose another name</source>
            <translation>ya existe; elija otro nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is in the way of {source}</source>
            <translation>estorba a {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be moved ({strerror})</source>
            <translation>no se puede mover ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be copied ({reason})</source>
            <translation>no se puede copiar ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>the copy differs</source>
            <translation>la copia difiere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be replaced by a link ({reason})</source>
            <translation>no se puede sustituir por un enlace ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be given its own copy again ({strerror})</source>
            <translation>no puede recuperar su propia copia ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>they are on different drives</source>
            <translation>están en unidades distintas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/following.py" />
            <source>has changed since its photo was to go with it; try again</source>
            <translation>ha cambiado desde que iba a irse con su foto; vuelva a intentarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>another Lookalike is moving photos; wait until it is done</source>
            <translation>otro Lookalike está moviendo fotos; espere a que acabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>the journal cannot be written ({strerror}); nothing is done without it</source>
            <translation>no se puede escribir el diario ({strerror}); sin él no se hace nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has an .xmp file beside it that cannot be added to</source>
            <translation>tiene al lado un archivo .xmp que no se puede ampliar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be given notes ({strerror})</source>
            <translation>no puede recibir notas ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be put back ({strerror})</source>
            <translation>no se puede devolver ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has notes that cannot be added to the .xmp file of the one that is kept</source>
            <translation>tiene notas que no se pueden añadir al archivo .xmp de la que se conserva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has changed since notes were added to it; it stays as it is</source>
            <translation>ha cambiado desde que se le añadieron notas; se queda como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>cannot have a name that begins with a dot, or has / or \ in it; choose another</source>
            <translation>no puede tener un nombre que empiece por un punto o contenga / o \; elija otro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is not an exact copy of the one that is kept; a link would lose it</source>
            <translation>no es una copia exacta de la que se conserva; un enlace la perdería</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is that file already: another name of {keeper}</source>
            <translation>ya es ese archivo: otro nombre de {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>{keeper}, which is kept for it, would be removed too; keep one of them</source>
            <translation>{keeper}, que se conserva por ella, también se quitaría; conserve una de las dos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is in a protected folder</source>
            <translation>está en una carpeta protegida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>lies there already</source>
            <translation>ya está allí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>another file is in its place now</source>
            <translation>ahora hay otro archivo en su lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is no longer a link to {keeper}</source>
            <translation>ya no es un enlace a {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>has been changed since, with {keeper}; it stays a link</source>
            <translation>se ha modificado desde entonces, junto con {keeper}; sigue siendo un enlace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>is on a drive that may have no recycle bin; move it to a folder instead</source>
            <translation>está en una unidad que quizá no tenga papelera; muévala mejor a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>open the system's trash and restore it there</source>
            <translation>abra la papelera del sistema y restáurela allí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>cannot be put in the trash ({reason}); it was left where it is</source>
            <translation>no se puede poner en la papelera ({reason}); se quedó donde estaba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>there is no trash on that drive</source>
            <translation>no hay papelera en esa unidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>{count} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{count} fotos son muy pocas para aprender; añada carpetas hasta que haya {least_photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>gives the same numbers for every photo; another output (--output), --mean or --std may be right</source>
            <translation>da los mismos números para cada foto; otra salida (--output), --mean o --std puede servir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>{card} is a fixed transform and cannot be retrained; use another encoder</source>
            <translation>{card} es una transformación fija y no puede reaprender; use otro codificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{photos} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{photos} fotos son muy pocas para aprender; añada carpetas hasta que haya {least_photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>temporary files cannot be written: {strerror}</source>
            <translation>no se pueden escribir archivos temporales: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>there are no photos to learn from; add a folder first</source>
            <translation>no hay fotos de las que aprender; añada antes una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>the encoder {card} has no head {similar}; use another first</source>
            <translation>el codificador {card} no tiene cabeza {similar}; use antes otro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>none of the photos can be read now; connect their drive, or add a folder</source>
            <translation>ninguna de las fotos se puede leer ahora; conecte su unidad o añada una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>gives numbers for photos that are not finite; try other --mean and --std, or another model</source>
            <translation>da números no finitos para fotos; pruebe otros --mean y --std, u otro modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run ({error}); choose another model</source>
            <translation>no se puede ejecutar ({error}); elija otro modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run on photos ({error}); choose another model</source>
            <translation>no se puede ejecutar con fotos ({error}); elija otro modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at the model</source>
            <translation>leyendo el modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at photos</source>
            <translation>examinando fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>measuring</source>
            <translation>midiendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>learning</source>
            <translation>aprendiendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>writing</source>
            <translation>escribiendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/unfinished.py" />
            <source>another Lookalike is retraining on this library; wait until it is done</source>
            <translation>otro Lookalike está aprendiendo de esta biblioteca; espere a que acabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{missing} is missing; install the extra: {install}</source>
            <translation>falta {missing}; instale el extra: {install}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>what was kept for it is no longer there</source>
            <translation>lo que se conservó en su lugar ya no está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>only looks like what was removed</source>
            <translation>solo se parece a lo que se quitó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>to ask what contains a part of a photo; 1.1 kB per photo, and indexing takes 8 times as long</source>
            <translation>para preguntar qué contiene una parte de una foto; 1,1 kB por foto, y se tarda 8 veces más en indexar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>files and folders with these names or paths, one per line</source>
            <translation>archivos y carpetas con estos nombres o rutas, uno por línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look into hidden folders</source>
            <translation>Mirar en carpetas ocultas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Follow links</source>
            <translation>Seguir enlaces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>symbolic links to files and folders</source>
            <translation>enlaces simbólicos a archivos y carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Compute on</source>
            <translation>Calcular con</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>processor or graphics card that looks at photos</source>
            <translation>procesador o tarjeta gráfica que examina las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Threads that read photos</source>
            <translation>Hilos que leen fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>0 means one per core</source>
            <translation>0 significa uno por núcleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Largest picture</source>
            <translation>Imagen más grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>pixels; a larger one is refused</source>
            <translation>píxeles; una mayor se rechaza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Longest time per photo</source>
            <translation>Tiempo máximo por foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds; what takes longer is refused</source>
            <translation>segundos; lo que tarda más se rechaza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look at network folders every</source>
            <translation>Mirar las carpetas de red cada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds, where the system does not tell of changes</source>
            <translation>segundos, donde el sistema no avisa de los cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Goes with its photo</source>
            <translation>Va con su foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>what counts as one with its photo, one per line; without RAW, a RAW beside a JPEG is a photo of its own</source>
            <translation>lo que cuenta como uno con su foto, uno por línea; sin RAW, un RAW junto a un JPEG es una foto aparte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>folders where photos land, one per line; you are told which of them the library has already</source>
            <translation>carpetas a las que llegan fotos, una por línea; se le dirá cuáles ya están en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Keep what copies say</source>
            <translation>Conservar lo que dicen las copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>rating, keywords, title, place and date of a removed copy go to an .xmp file beside the one that stays</source>
            <translation>valoración, palabras clave, título, lugar y fecha de una copia quitada van a un archivo .xmp junto a la que se queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>List films</source>
            <translation>Incluir películas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>by their first frame; they are never removed as copies</source>
            <translation>por su primer fotograma; nunca se quitan como copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Search for parts</source>
            <translation>Buscar partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Ask before removing</source>
            <translation>Preguntar antes de quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>show what would go when you press Delete in the gallery</source>
            <translation>mostrar lo que se quitaría al pulsar Supr en la galería</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Room for thumbnails</source>
            <translation>Espacio para miniaturas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>megabytes; 0 means no limit; what is left out is made again when it is needed</source>
            <translation>megabytes; 0 significa sin límite; lo que falte se vuelve a crear cuando haga falta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>has schema {schema}, this version reads {schema_2}</source>
            <translation>tiene el esquema {schema}, esta versión lee {schema_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>names an unknown setting {name}; remove that line</source>
            <translation>nombra un ajuste desconocido {name}; quite esa línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} no list; write {name} = [{value}]</source>
            <translation>no da una lista a {name}; escriba {name} = [{value}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; choose from {choices}</source>
            <translation>da a {name} el valor inutilizable {value}; elija entre {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; the default is {default}</source>
            <translation>da a {name} el valor inutilizable {value}; el valor por defecto es {default}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot give {name} the value {value}; choose another</source>
            <translation>no se puede dar a {name} el valor {value}; elija otro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be read ({error}); mend it or delete it</source>
            <translation>ilegible ({error}); corríjalo o bórrelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be written ({strerror})</source>
            <translation>no se puede escribir ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot hold a pattern that is not text; use * in its place</source>
            <translation>no puede contener un patrón que no sea texto; use * en su lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Match system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike (process {holder}) is updating this library; you can still search it</source>
            <translation>otro Lookalike (proceso {holder}) está actualizando esta biblioteca; aún se puede buscar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike is updating this library; you can still search it</source>
            <translation>otro Lookalike está actualizando esta biblioteca; aún puede buscar en ella</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>cannot be locked ({strerror}), so nothing is added; you can still search it</source>
            <translation>no se puede bloquear ({strerror}), así que no se añade nada; aún se puede buscar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>No photo of your library is touched. Each file, and the photo that is kept for it, is checked again first. Nothing is deleted for good</source>
            <translation>No se toca ninguna foto de la biblioteca. Antes se comprueba otra vez cada archivo y la foto que se conserva por él. Nada se borra definitivamente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Choose a card, a backup or a folder</source>
            <translation>Elegir una tarjeta, copia de seguridad o carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Copy what is new to a folder</source>
            <translation>Copiar lo nuevo a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>, and {others}</source>
            <translation> y {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>You already have {first}{where}{others}.</source>
            <translation>Ya tiene {first}{where}{others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/connections.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>{count:,} others</source>
            <extracomment>of one: {count:,} other</extracomment>
            <translation>
                <numerusform>{count:,} más</numerusform>
                <numerusform>{count:,} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>One photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>Se conserva una foto de cada grupo. Antes se comprueba otra vez cada archivo. Nada se borra definitivamente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Checking {done:,} of {total:,}</source>
            <translation>Comprobando {done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>The previous model</source>
            <translation>El modelo anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Now using “{switch}”.</source>
            <translation>Ahora se usa «{switch}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Switch back</source>
            <translation>Volver al anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>At most {count:,} photos can be opened at once.</source>
            <translation>Se pueden abrir como mucho {count:,} fotos a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>Path copied.</source>
            <translation>Ruta copiada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{paths} copied.</source>
            <translation>Copiado: {paths}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{photos} copied.</source>
            <translation>Copiado: {photos}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} copied.</source>
            <translation>{path} copiado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{folder} cannot be shown: no app for folders is set up.</source>
            <translation>No se puede mostrar {folder}: no hay ninguna aplicación para carpetas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>No app is set up to open this kind of file.</source>
            <translation>No hay ninguna aplicación para abrir este tipo de archivo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{count:,} paths</source>
            <extracomment>of one: {count:,} path</extracomment>
            <translation>
                <numerusform>{count:,} ruta</numerusform>
                <numerusform>{count:,} rutas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} is no longer there. Is its drive connected?</source>
            <translation>{path} ya no está. ¿Está conectada su unidad?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Add folders of photos</source>
            <translation>Añadir carpetas de fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove folder</source>
            <translation>Quitar carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove “{known}” from the library?

{known_2}
Its {photos} will no longer be found. No file is touched.</source>
            <translation>¿Quitar «{known}» de la biblioteca?

{known_2}
Ya no se encontrará su contenido ({photos}). No se toca ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>There is no folder to rescan yet. Add one first.</source>
            <translation>Todavía no hay ninguna carpeta que revisar. Añada una primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>{command} could not be started. Choose another app.</source>
            <translation>No se pudo iniciar {command}. Elija otra aplicación.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open with</source>
            <translation>Abrir con</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>Apps (*.app)</source>
            <translation>Aplicaciones (*.app)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>To find parts, each photo is read once more: half a second of one core, and 1.1 kB, per photo.</source>
            <translation>Para encontrar partes se lee cada foto una vez más: medio segundo de un núcleo y 1,1 kB por foto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>part of {subject}</source>
            <translation>parte de {subject}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
            <translation>No hay ninguna imagen en el portapapeles. Copie una y péguela aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>pasted picture</source>
            <translation>imagen pegada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>The folders are added. To look for a picture, drop it alone.</source>
            <translation>Las carpetas están añadidas. Para buscar una imagen, suéltela sola.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is only a web address, and Lookalike downloads nothing. Save the picture, then drop the file.</source>
            <translation>Eso es solo una dirección web, y Lookalike no descarga nada. Guarde la imagen y suelte el archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is neither a folder nor a picture.</source>
            <translation>Eso no es una carpeta ni una imagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Each file is checked again first. Nothing is deleted for good</source>
            <translation>Antes se comprueba otra vez cada archivo. Nada se borra definitivamente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{path} is now {name}{suffix}.</source>
            <translation>{path} se llama ahora {name}{suffix}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} copied to {folder}.</source>
            <translation>Copiado a {folder}: {photos}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Copy to a folder</source>
            <translation>Copiar a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} moved to {folder}.</source>
            <translation>Movido a {folder}: {photos}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>{count:,} photos that you removed before are back: {photo}</source>
            <extracomment>of one: {count:,} photo that you removed before is back: {photo}</extracomment>
            <translation>
                <numerusform>{count:,} foto que quitó antes ha vuelto: {photo}</numerusform>
                <numerusform>{count:,} fotos que quitó antes han vuelto: {photo}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source> and others.</source>
            <translation> y otras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>Remove again…</source>
            <translation>Quitar otra vez…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Your decisions</source>
            <translation>Sus decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Models that you made</source>
            <translation>Modelos que usted creó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Thumbnails</source>
            <translation>Miniaturas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete all</source>
            <translation>Eliminar todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Library file</source>
            <translation>Archivo de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>The thumbnails are made again when they are needed.</source>
            <translation>Las miniaturas se vuelven a crear cuando hacen falta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>photos that you said are not duplicates, or are all to be kept; you can take it back</source>
            <translation>fotos que según usted no son duplicados, o que se conservan todas; puede deshacerlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>those that come with Lookalike stay</source>
            <translation>los que vienen con Lookalike se quedan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>small pictures for the gallery; they are made again when they are needed</source>
            <translation>imágenes pequeñas de la galería; se vuelven a crear cuando hacen falta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>the settings are in the .toml file beside it; `lookalike --library FILE` opens another one</source>
            <translation>los ajustes están en el archivo .toml que hay al lado; `lookalike --library FILE` abre otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{models} deleted.</source>
            <translation>Eliminado: {models}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{count:,} models</source>
            <extracomment>of one: {count:,} model</extracomment>
            <translation>
                <numerusform>{count:,} modelo</numerusform>
                <numerusform>{count:,} modelos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/app.py" />
            <source>The library cannot be opened.

{error}</source>
            <translation>No se puede abrir la biblioteca.

{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have it</source>
            <translation>Ya la tiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>This one is better</source>
            <translation>Esta es mejor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have another edit</source>
            <translation>Tiene otra edición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>It is in your library</source>
            <translation>Está en su biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Do you have it?</source>
            <translation>¿La tiene ya?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>In your library</source>
            <translation>En la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
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
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/table.py" />
            <source>Files compared with your library</source>
            <translation>Archivos comparados con la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>There is no photo in {folder} that Lookalike can read.</source>
            <translation>En {folder} no hay ninguna foto que Lookalike pueda leer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source> of {total}</source>
            <translation> de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>{said}: {reason}</source>
            <translation>{said}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>No photos found</source>
            <translation>No se encontraron fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Do I have these already?</source>
            <translation>¿Ya tengo estas?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Choose a memory card, a phone's backup or a folder. Lookalike compares it with your library, without adding it, and says which photos you have and which are new.</source>
            <translation>Elija una tarjeta de memoria, la copia de un teléfono o una carpeta. Lookalike la compara con la biblioteca, sin añadirla, y dice qué fotos ya tiene y cuáles son nuevas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Which files are shown</source>
            <translation>Archivos que se muestran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Copy what is new…</source>
            <translation>Copiar lo nuevo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Remove what you have…</source>
            <translation>Quitar lo que ya tiene…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/background/patient_executor.py" />
            <source>the system gives no more threads; close something and try again</source>
            <translation>el sistema no da más hilos; cierre algo y vuelva a intentarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Clean-up rules</source>
            <translation>Reglas de limpieza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Rules, and the copies that wait</source>
            <translation>Reglas y copias que esperan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>There are no rules yet. The form below makes one.</source>
            <translation>Aún no hay reglas. El formulario de abajo crea una.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Add this rule</source>
            <translation>Añadir esta regla</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Look for copies</source>
            <translation>Buscar copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove the rule</source>
            <translation>Borrar la regla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove them…</source>
            <translation>Quitarlas…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} copies</source>
            <extracomment>of one: {count:,} copy</extracomment>
            <translation>
                <numerusform>{count:,} copia</numerusform>
                <numerusform>{count:,} copias</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>A rule finds copies of photos that you keep. What it finds waits here until you approve it. Each removal can be undone as a whole.</source>
            <translation>Una regla encuentra copias de fotos que conserva. Lo que encuentra espera aquí su aprobación. Cada vez se puede deshacer entera.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>{copies} waiting</source>
            <translation>{copies} en espera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any day</source>
            <translation>cualquier día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any size</source>
            <translation>cualquier tamaño</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{text} is not a whole path; begin with the drive or the root</source>
            <translation>{text} no es una ruta completa; empiece por la unidad o la raíz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>anywhere</source>
            <translation>en cualquier lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any, or such as JPEG, HEIC</source>
            <translation>cualquiera, o p. ej. JPEG, HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Ask before anything is removed</source>
            <translation>Preguntar antes de quitar nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Name of the new rule</source>
            <translation>Nombre de la regla nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Copies that are</source>
            <translation>Copias que son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Only copies in</source>
            <translation>Solo copias en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Formats</source>
            <translation>Formatos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Taken</source>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to</source>
            <translation>Moverlas a</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{title}: choose</source>
            <translation>{title}: elegir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>to</source>
            <translation>hasta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Earliest day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Latest day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Smallest size</source>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Largest size</source>
            <translation>Tamaño máximo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Folder of the copies</source>
            <translation>Carpeta de las copias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to a folder</source>
            <translation>Moverlas a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find similar</source>
            <translation>Buscar parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that look like this one</source>
            <translation>fotos que se parecen a esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click</source>
            <translation>Clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find a part of it…</source>
            <translation>Buscar una parte…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that contain a part of it</source>
            <translation>fotos que contienen una parte de ella</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find its duplicates</source>
            <translation>Buscar sus duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show the duplicates of what is selected</source>
            <translation>mostrar los duplicados de lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go back to where you were</source>
            <translation>volver adonde estaba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse back</source>
            <translation>Botón Atrás del ratón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go forward again</source>
            <translation>ir otra vez adelante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse forward</source>
            <translation>Botón Adelante del ratón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Escape</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>clear a selection, or leave a search</source>
            <translation>quitar una selección o dejar una búsqueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>find photos like a copied picture</source>
            <translation>buscar fotos como una imagen copiada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drop</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>search by name, date or folder</source>
            <translation>buscar por nombre, fecha o carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Quick look</source>
            <translation>Vista rápida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look; the arrow keys go to other photos</source>
            <translation>vista rápida; las flechas van a otras fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in quick look: select the photo; for a duplicate, for removal</source>
            <translation>en la vista rápida: seleccionar la foto; un duplicado, para quitarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not select</source>
            <translation>No seleccionar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom in, in quick look and Compare</source>
            <translation>ampliar, en la vista rápida y al comparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom out</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom out</source>
            <translation>reducir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>actual size, and back</source>
            <translation>tamaño real, y volver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Whole picture</source>
            <translation>Imagen entera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>the whole picture</source>
            <translation>la imagen entera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open in the default app</source>
            <translation>abrir en la aplicación predeterminada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Double-click</source>
            <translation>Doble clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Open with…</source>
            <translation>Abrir con…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Show in {file_manager}</source>
            <translation>Mostrar en {file_manager}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show in {file_manager}</source>
            <translation>mostrar en {file_manager}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the picture</source>
            <translation>copiar la imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the path</source>
            <translation>copiar la ruta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to a folder…</source>
            <translation>Mover a una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move to a folder</source>
            <translation>mover a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag to a folder</source>
            <translation>arrastrar a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy to a folder…</source>
            <translation>Copiar a una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy to a folder</source>
            <translation>copiar en una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{copy_key}+drag to a folder</source>
            <translation>{copy_key}+arrastrar a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rename</source>
            <translation>cambiar el nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to {trash}…</source>
            <translation>Mover a {trash}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move what is selected to {trash}</source>
            <translation>mover lo seleccionado a {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select several</source>
            <translation>Seleccionar varias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select several photos</source>
            <translation>seleccionar varias fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click on the tick</source>
            <translation>Clic en la marca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+click</source>
            <translation>Ctrl+clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Shift+click</source>
            <translation>Mayús+clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag beside a photo</source>
            <translation>arrastrar junto a una foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select all</source>
            <translation>seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare two photos of a group</source>
            <translation>comparar dos fotos de un grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select for removal</source>
            <translation>Marcar para quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select a photo for removal, or keep it</source>
            <translation>marcar una foto para quitarla, o conservarla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not remove</source>
            <translation>No quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep this one</source>
            <translation>Conservar esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this photo of the group</source>
            <translation>conservar esta foto del grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Not duplicates</source>
            <translation>No son duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>these photos are not duplicates</source>
            <translation>estas fotos no son duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Keep all</source>
            <translation>Conservar todas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep all photos of the group</source>
            <translation>conservar todas las fotos del grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Flicker</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: one photo after the other in the same place</source>
            <translation>al comparar: una foto tras otra en el mismo lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: show what differs in colour</source>
            <translation>al comparar: mostrar en color lo que difiere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep only this</source>
            <translation>Conservar solo esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this one, and select all others of the group for removal</source>
            <translation>conservar esta y marcar las demás del grupo para quitarlas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look at a photo of a group</source>
            <translation>vista rápida de una foto de un grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Next group</source>
            <translation>Grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the next group</source>
            <translation>al comparar: el grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous group</source>
            <translation>Grupo anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the previous group</source>
            <translation>al comparar: el grupo anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Go to group</source>
            <translation>Ir al grupo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go from group to group; among bursts by Page Up and Page Down</source>
            <translation>ir de grupo en grupo; entre ráfagas con Re Pág y Av Pág</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>undo the last step</source>
            <translation>deshacer el último paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/line_list.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>add a folder</source>
            <translation>añadir una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rescan</source>
            <translation>Volver a examinar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rescan the folders</source>
            <translation>volver a examinar las carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do I have these already?…</source>
            <translation>¿Ya tengo estas?…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare a card or a folder with your library</source>
            <translation>comparar una tarjeta o una carpeta con la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Clean-up rules…</source>
            <translation>Reglas de limpieza…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>settings</source>
            <translation>ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Learn from my photos…</source>
            <translation>Aprender de mis fotos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Larger thumbnails</source>
            <translation>Miniaturas más grandes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>larger thumbnails</source>
            <translation>miniaturas más grandes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+rueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Smaller thumbnails</source>
            <translation>Miniaturas más pequeñas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>smaller thumbnails</source>
            <translation>miniaturas más pequeñas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>full screen, and back</source>
            <translation>pantalla completa, y volver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the next pane</source>
            <translation>ir al panel siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the previous pane</source>
            <translation>ir al panel anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open the menu</source>
            <translation>abrir el menú</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Help and keys</source>
            <translation>Ayuda y teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show this help</source>
            <translation>mostrar esta ayuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>About Lookalike</source>
            <translation>Acerca de Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quit</source>
            <translation>salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Remove from library…</source>
            <translation>Quitar de la biblioteca…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{first} or {last}</source>
            <translation>{first} o {last}</translation>
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
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike made a mistake</source>
            <translation>Lookalike cometió un error</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>This is a bug in Lookalike, not your fault. Your photos are untouched and the library is kept safe. Please report it with the text below; look through it first, it may name your folders.</source>
            <translation>Es un fallo de Lookalike, no suyo. Sus fotos están intactas y la biblioteca está a salvo. Comuníquelo con el texto de abajo; revíselo antes, puede nombrar sus carpetas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
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
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>No problem files</source>
            <translation>Ningún archivo con problemas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Photos that cannot be read are listed here, with the reason.</source>
            <translation>Aquí se enumeran las fotos que no se pueden leer, con el motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Problem files</source>
            <translation>Archivos con problemas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Could not be added</source>
            <translation>No se pudo añadir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Photos are still being added; more may follow.</source>
            <translation> Aún se añaden fotos; pueden venir más.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos</source>
            <translation>Ninguna{other} foto parecida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} photo in your library looks like it, even at the loosest setting.{later}</source>
            <translation>Ninguna{other} foto de la biblioteca se le parece, ni con el ajuste más amplio.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> other</source>
            <translation> otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>the folders</source>
            <translation>las carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Some files could not be read; see “Problem files”.</source>
            <translation> Algunos archivos no se pudieron leer; véase «Archivos con problemas».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photos in {where}</source>
            <translation>No hay fotos en {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>New photos there appear by themselves.{unread}</source>
            <translation>Las fotos nuevas aparecen allí solas.{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This cannot be shown</source>
            <translation>Esto no se puede mostrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This picture cannot be compared</source>
            <translation>Esta imagen no se puede comparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Drop a folder of photos here</source>
            <translation>Suelte aquí una carpeta de fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Lookalike finds the photos in it that look alike. Your photos stay where they are, and nothing leaves this computer.</source>
            <translation>Lookalike encuentra en ella las fotos que se parecen. Sus fotos se quedan donde están, y nada sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Nothing found for “{text}”</source>
            <translation>No se encontró nada para «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The search looks at names, folders, cameras and dates such as 2019-06 or June 2019.</source>
            <translation>La búsqueda mira nombres, carpetas, cámaras y fechas como 2019-06 o junio de 2019.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo contains this part</source>
            <translation>Ninguna foto contiene esta parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo with codes of parts has one like it.{later}</source>
            <translation>Ninguna foto con códigos de partes tiene una parecida.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>There are no photos to compare it with yet</source>
            <translation>Aún no hay fotos con las que compararla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder of photos first.</source>
            <translation>Añada antes una carpeta de fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This photo cannot be compared yet</source>
            <translation>Esta foto aún no se puede comparar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>It is still to be added, or its drive is not connected.{later}</source>
            <translation>Falta añadirla, o su unidad no está conectada.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos at this setting</source>
            <translation>Ninguna{other} foto parecida con este ajuste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The closest match is a little further away.{later}</source>
            <translation>La más cercana está un poco más lejos.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Connect its drive. The photos are remembered and appear again by themselves.</source>
            <translation>Conecte su unidad. Las fotos se recuerdan y vuelven a aparecer solas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Looking for photos…</source>
            <translation>Buscando fotos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>They appear here as they are found. You can start browsing right away.</source>
            <translation>Aparecen aquí según se encuentran. Ya puede mirarlas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Show the closest</source>
            <translation>Mostrar la más cercana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This folder cannot be reached</source>
            <translation>No se puede acceder a esta carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The folders cannot be reached</source>
            <translation>No se puede acceder a las carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/cell_painter.py" />
            <source>Your photo</source>
            <translation>Su foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{ids} selected</source>
            <translation>Seleccionadas: {ids}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{count} selected</source>
            <translation>Seleccionadas: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/listing.py" />
            <source>Without a date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/model.py" />
            <source>{distance} of {bits} bits differ</source>
            <translation>{distance} de {bits} bits difieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Contains this part</source>
            <translation>Contiene esta parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Has a part like it</source>
            <translation>Tiene una parte parecida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/photo_grid.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Selected</source>
            <translation>Seleccionada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>still indexing</source>
            <translation>indexando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>At most {count:,} photos can be dragged at once.</source>
            <translation>Se pueden arrastrar como mucho {count:,} fotos a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Use an image model that you downloaded. Lookalike fits it to up to {count} of your photos. Nothing leaves this computer, and the present model is kept.</source>
            <translation>Usar un modelo de imagen que haya descargado. Lookalike lo ajusta a {count} de sus fotos como mucho. Nada sale de este ordenador, y el modelo actual se conserva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>DINOv2, torchvision (ImageNet's)</source>
            <translation>DINOv2, torchvision (los de ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>SigLIP (from −1 to 1)</source>
            <translation>SigLIP (de −1 a 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>MobileCLIP (from 0 to 1)</source>
            <translation>MobileCLIP (de 0 a 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels from 0 to 255</source>
            <translation>Píxeles de 0 a 255</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Reading the model</source>
            <translation>Leyendo el modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Looking at your photos</source>
            <translation>Examinando sus fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Learning</source>
            <translation>Aprendiendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Testing on photos set aside</source>
            <translation>Probando con fotos apartadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Saving the new model</source>
            <translation>Guardando el modelo nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{of_shown:.0%}&lt;/b&gt; of the most similar photos, the present one {of_shown_2:.0%}. Photos that it cannot tell from another: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}. It reads &lt;b&gt;{rate}&lt;/b&gt; photos per second on one core, the present one {rate_2}.</source>
            <translation>Probado con fotos de las que no aprendió ({photos}): el modelo nuevo encuentra &lt;b&gt;{of_shown:.0%}&lt;/b&gt; de las fotos más parecidas, el actual {of_shown_2:.0%}. Fotos que no distingue de otra: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, con el modelo actual {collisions_2:.1%}. Lee &lt;b&gt;{rate}&lt;/b&gt; fotos por segundo en un núcleo, el actual {rate_2}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Adopt a model</source>
            <translation>Adoptar un modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Models (*.onnx)</source>
            <translation>Modelos (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>as the model says</source>
            <translation>lo que diga el modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> pixels</source>
            <translation> píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>chosen for you</source>
            <translation>automática</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels are prepared as for</source>
            <translation>Píxeles preparados como para</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Input size</source>
            <translation>Tamaño de entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {done} of {total}</source>
            <translation> · {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {time} left</source>
            <translation> · quedan {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one</source>
            <translation>Usar el nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation>Detenido. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Tunes the search to your photos. Looks at up to {count} of them.</source>
            <translation>Ajusta la búsqueda a sus fotos. Examina hasta {count} de ellas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>It needs at least {least} photos; there are {count}.</source>
            <translation>Hacen falta al menos {least} fotos; hay {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>The library has {count} photos now; to learn from those too, start over.</source>
            <translation>La biblioteca tiene ahora {count} fotos; para aprender también de ellas, empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least {count} photos. You can keep working, pause it, or stop and continue another day.</source>
            <translation>Aprende de sus fotos, de copias editadas y de sus decisiones sobre duplicados. Necesita al menos {count} fotos. Puede seguir trabajando, pausarlo, o detenerlo y continuar otro día.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>This needs an extra that is not installed. In a terminal, once:</source>
            <translation>Para esto falta un extra. Una vez, en un terminal:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source> minutes</source>
            <translation> minutos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Minutes of learning</source>
            <translation>Minutos de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Quick (about 20 seconds)</source>
            <translation>Rápido (unos 20 segundos)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough:</source>
            <translation>A fondo:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough: continue</source>
            <translation>A fondo: continuar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{progress:.0%} of {minutes} on {photos} are done.</source>
            <translation>Hecho: {progress:.0%} de {minutes} con {photos}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{count:,} minutes</source>
            <extracomment>of one: {count:,} minute</extracomment>
            <translation>
                <numerusform>{count:,} minuto</numerusform>
                <numerusform>{count:,} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the present model</source>
            <translation>Encontradas con el modelo actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the new model</source>
            <translation>Encontradas con el modelo nuevo</translation>
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
            <translation>la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Lookalike learns to tell &lt;i&gt;your&lt;/i&gt; photos apart. They stay as they are, nothing leaves this computer, and the present model is kept. You decide at the end which one to use.</source>
            <translation>Lookalike aprende a distinguir &lt;i&gt;sus&lt;/i&gt; fotos. Se quedan como están, nada sale de este ordenador, y el modelo actual se conserva. Al final decide cuál usar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Learn from my photos</source>
            <translation>Aprender de mis fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Adopt a model…</source>
            <translation>Adoptar un modelo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use an image model that you downloaded</source>
            <translation>Usar un modelo de imagen descargado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Pausing</source>
            <translation>Pausando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Keep the present one</source>
            <translation>Conservar el actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>It continues; the bar at the bottom of the window shows it</source>
            <translation>Continúa; la barra al pie de la ventana lo muestra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source> (in use)</source>
            <translation> (en uso)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Learning curves</source>
            <translation>Curvas de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>{progress:.0%} learned; of edited copies {copies:.0%} found, of the most similar photos {neighbours:.0%}</source>
            <translation>{progress:.0%} aprendido; encontradas {copies:.0%} de las copias editadas, {neighbours:.0%} de las fotos más parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>On photos set aside</source>
            <translation>Con fotos apartadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>similar photos</source>
            <translation>fotos parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer of the most similar photos</source>
            <translation>encuentra menos de las fotos más parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>shows fewer of them first</source>
            <translation>muestra menos de ellas al principio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer edited copies</source>
            <translation>encuentra menos copias editadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>confuses more photos with each other</source>
            <translation>confunde más fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{neighbours:.0%}&lt;/b&gt; of the most similar photos, the present one {neighbours_2:.0%}.</source>
            <translation>Probado con fotos de las que no aprendió ({photos}): el modelo nuevo encuentra &lt;b&gt;{neighbours:.0%}&lt;/b&gt; de las fotos más parecidas, el actual {neighbours_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> It shows &lt;b&gt;{nearest:.0%}&lt;/b&gt; of them first, the present one {nearest_2:.0%}.</source>
            <translation> Al principio muestra &lt;b&gt;{nearest:.0%}&lt;/b&gt; de ellas, el actual {nearest_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> Of edited copies it finds &lt;b&gt;{copies:.0%}&lt;/b&gt;, the present one {copies_2:.0%}.</source>
            <translation> De las copias editadas encuentra &lt;b&gt;{copies:.0%}&lt;/b&gt;, el actual {copies_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Photos that it cannot tell from another one: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}.</source>
            <translation>&lt;br&gt;Fotos que no distingue de otra: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, con el modelo actual {collisions_2:.1%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Of {pairs} that it would call duplicates and that you decided about, &lt;b&gt;{precision:.0%}&lt;/b&gt; are duplicates.</source>
            <translation>&lt;br&gt;Pares decididos que llamaría duplicados: {pairs}; lo son &lt;b&gt;{precision:.0%}&lt;/b&gt;.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;&lt;b&gt;It {faults} than the present one. The present one is the better choice.&lt;/b&gt;</source>
            <translation>&lt;br&gt;&lt;b&gt;{faults} que el actual. El actual es la mejor elección.&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one anyway</source>
            <translation>Usar el nuevo de todos modos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>{count:,} pairs</source>
            <extracomment>of one: {count:,} pair</extracomment>
            <translation>
                <numerusform>{count:,} par</numerusform>
                <numerusform>{count:,} pares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all photos are compared yet.</source>
            <translation>Detenido. Aún no se han comparado todas las fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>moved</source>
            <translation>mover</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced</source>
            <translation>sustituir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>copied</source>
            <translation>copiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>restored</source>
            <translation>restaurar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>moved to {trash}</source>
            <translation>a {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced with links</source>
            <translation>sustituidas por enlaces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. All photos are compared, but what to keep is not chosen everywhere yet.</source>
            <translation>Detenido. Todas las fotos están comparadas, pero aún no se ha elegido en todas partes qué conservar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all duplicates are selected yet.</source>
            <translation>Detenido. Aún no están seleccionados todos los duplicados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder</source>
            <translation>retirar de la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed so far</source>
            <translation>Hasta ahora se pueden liberar {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{photos} {done}</source>
            <translation>{photos}: {done}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed</source>
            <translation>se pueden liberar {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; there already: {count}</source>
            <translation>; ya estaban allí: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>, then stopped</source>
            <translation>; después detenido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; {refused} could not be {left}</source>
            <translation>; no se pudo {left}: {refused}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; to restore one, {by_hand}</source>
            <translation>; para restaurar una, {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{decisions} undone. These photos may be grouped again.</source>
            <translation>Deshecho: {decisions}. Estas fotos pueden volver a agruparse.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} photos are still selected from last time</source>
            <extracomment>of one: {count:,} photo is still selected from last time</extracomment>
            <translation>
                <numerusform>{count:,} foto sigue seleccionada desde la última vez</numerusform>
                <numerusform>{count:,} fotos siguen seleccionadas desde la última vez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Lookalike was stopped while moving photos. {files} put in order, nothing was lost.</source>
            <translation>Lookalike se detuvo mientras movía fotos. Puesto en orden: {files}; no se perdió nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Show why</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Not duplicates: these photos are no longer grouped together.</source>
            <translation>No son duplicados: estas fotos ya no se agrupan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>All are kept, and no longer shown as duplicates.</source>
            <translation>Todas se conservan y ya no se muestran como duplicados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} decisions</source>
            <extracomment>of one: {count:,} decision</extracomment>
            <translation>
                <numerusform>{count:,} decisión</numerusform>
                <numerusform>{count:,} decisiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear selection</source>
            <translation>Quitar selección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>at this setting</source>
            <translation>con este ajuste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Add a folder of photos first. Its duplicates then appear here.</source>
            <translation>Añada antes una carpeta de fotos. Sus duplicados aparecerán aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Lookalike compares every photo, then checks the files. Nothing is removed until you say so.</source>
            <translation>Lookalike compara todas las fotos y luego comprueba los archivos. Nada se quita hasta que lo diga.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count:,} groups are still to be checked.</source>
            <extracomment>of one: {count:,} group is still to be checked.</extracomment>
            <translation>
                <numerusform>Falta comprobar {count:,} grupo.</numerusform>
                <numerusform>Falta comprobar {count:,} grupos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There are {others}.</source>
            <translation> Hay {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There is {others}.</source>
            <translation> Hay {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The library is empty</source>
            <translation>La biblioteca está vacía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> Photos are still being added; you can look again later.</source>
            <translation> Aún se añaden fotos; más tarde puede buscar otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicate photos</source>
            <translation>Buscar fotos repetidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No group matches</source>
            <translation>Ningún grupo coincide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The search or the filter hides some groups.</source>
            <translation>La búsqueda o el filtro oculta grupos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Looking for duplicates…</source>
            <translation>Buscando duplicados…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>They appear here as they are found, the largest saving first.</source>
            <translation>Aparecen aquí según se encuentran, el mayor ahorro primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{name} has no duplicates</source>
            <translation>{name} no tiene duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None of {photos} has duplicates</source>
            <translation>Sin duplicados: {photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Show all groups</source>
            <translation>Mostrar todos los grupos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None so far {within}</source>
            <translation>Ninguno por ahora {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count} on “{tab}”</source>
            <translation>{count} en «{tab}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicates</source>
            <translation>Buscar duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Groups that match appear here as they are found.</source>
            <translation>Los grupos que coinciden aparecen aquí según se encuentran.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Check the rest</source>
            <translation>Comprobar el resto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No duplicates {within}</source>
            <translation>Ningún duplicado {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No bursts {within}</source>
            <translation>Ninguna ráfaga {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Several shots of one moment appear here.{more}</source>
            <translation>Aquí aparecen varias tomas de un momento.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No similar photos {within}</source>
            <translation>Ninguna foto parecida {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Photos that only look alike appear here.{more}</source>
            <translation>Aquí aparecen las fotos que solo se parecen.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Everything is checked</source>
            <translation>Todo está comprobado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The results are on the other tabs.{more}</source>
            <translation>Los resultados están en las otras pestañas.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Move the slider towards “loose” to include photos that differ more.{more}</source>
            <translation>Mueva el control hacia «amplio» para incluir fotos que difieren más.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups</source>
            <translation>Exportar estos grupos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>There is no group to export here.</source>
            <translation>Aquí no hay ningún grupo que exportar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>{groups} written to {file}.</source>
            <translation>Escrito en {file}: {groups}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Keep photos of a folder…</source>
            <translation>Conservar las fotos de una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups…</source>
            <translation>Exportar estos grupos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Your decisions…</source>
            <translation>Sus decisiones…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>photos whose codes differ in at most {bits} are compared</source>
            <translation>se comparan las fotos cuyos códigos difieren como mucho en {bits}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} selected</source>
            <translation>Seleccionadas: {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity, from strict to loose</source>
            <translation>Parecido, de estricto a amplio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>loose</source>
            <translation>amplio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Find again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>strict</source>
            <translation>estricto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules…</source>
            <translation>Reglas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which photo of a group is kept, and which folders are protected</source>
            <translation>Qué foto de un grupo se conserva y qué carpetas están protegidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select duplicates</source>
            <translation>Marcar duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select the sure copies for removal, by your rules; edited photos, bursts and similar photos never</source>
            <translation>Marcar las copias seguras para quitarlas, según sus reglas; nunca las editadas, las ráfagas ni las parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest…</source>
            <translation>Conservar las más nítidas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest of each burst, and select the others for removal; you see first what that selects</source>
            <translation>Conservar la foto más nítida de cada ráfaga y seleccionar las demás para quitarlas; antes se ve qué se selecciona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Undo the last step (Ctrl+Z)</source>
            <translation>Deshacer el último paso (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {number}</source>
            <translation>Quitar {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{photos} selected in {groups} · {size}</source>
            <translation>{photos} en {groups} · {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} not shown</source>
            <translation>{number} no mostradas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {some}…</source>
            <translation>Quitar {some}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos were added or removed: look again</source>
            <translation>Se añadieron o quitaron fotos: buscar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Look for duplicates again</source>
            <translation>Volver a buscar duplicados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{count:,} bits</source>
            <extracomment>of one: {count:,} bit</extracomment>
            <translation>
                <numerusform>{count:,} bit</numerusform>
                <numerusform>{count:,} bits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which groups are shown</source>
            <translation>Grupos que se muestran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Export and more</source>
            <translation>Exportar y más</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>The same picture more than once, also saved again or edited</source>
            <translation>La misma imagen más de una vez, también guardada de nuevo o editada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Several shots of one moment; nothing here is selected for you</source>
            <translation>Varias tomas de un momento; aquí nada se marca por usted</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos that only look alike; nothing here is selected for you</source>
            <translation>Fotos que solo se parecen; aquí nada se marca por usted</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Possible duplicates, still to be checked</source>
            <translation>Posibles duplicados, por comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Sharpest…</source>
            <translation>Más nítidas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/caption_bar.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/view.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/compare_bars.py" />
            <source>What is known of the photos</source>
            <translation>Lo que se sabe de las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{bits} of the codes differ</source>
            <translation>{bits} de los códigos difieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>This one: {name}</source>
            <translation>Esta: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>What differs, in colour: {difference}</source>
            <translation>Lo que difiere, en color: {difference}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare {place} of {others}</source>
            <translation>Comparar {place} de {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Protected</source>
            <translation>Protegida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Looking for what differs…</source>
            <translation>Buscando lo que difiere…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Not selected</source>
            <translation>No marcada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparing.py" />
            <source>group {number} of {count}</source>
            <translation>grupo {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>{share:.1%} of the pixels differ{how}</source>
            <translation>{share:.1%} de los píxeles difieren{how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>nothing differs</source>
            <translation>nada es diferente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>, with one picture laid on the other</source>
            <translation>, con una imagen puesta sobre la otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>Table (*.csv);;JSON (*.json)</source>
            <translation>Tabla (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>cannot be written ({strerror}); choose another place</source>
            <translation>no se puede escribir ({strerror}); elija otro lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos of a folder</source>
            <translation>Conservar las fotos de una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>every other folder</source>
            <translation>todas las demás carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>In {groups}, {copies} ({size}) will be selected, and the photo in {kept} is kept. Only sure copies are selected, and nothing is removed yet.</source>
            <translation>En {groups} se marcarán {copies} ({size}), y la foto de {kept} se conserva. Solo se marcan copias seguras, y aún no se quita nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Nothing to select: no photo in {kept} has a sure copy there.</source>
            <translation>Nada que marcar: ninguna foto de {kept} tiene allí una copia segura.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} of them have more pixels than the photo that is kept.</source>
            <extracomment>of one: {count:,} of them has more pixels than the photo that is kept.</extracomment>
            <translation>
                <numerusform>{count:,} de ellas tiene más píxeles que la foto que se conserva.</numerusform>
                <numerusform>{count:,} de ellas tienen más píxeles que la foto que se conserva.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos in</source>
            <translation>Conservar las fotos de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Select for removal in</source>
            <translation>Marcar para quitar en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>No photo of the groups lies in any folder.</source>
            <translation>Ninguna foto de los grupos está en una carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select {going}</source>
            <translation>Marcar {going}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <source>Measuring how sharp it is…</source>
            <translation>Midiendo la nitidez…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_list.py" />
            <source>Groups of duplicates</source>
            <translation>Grupos de duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>drive not connected</source>
            <translation>unidad no conectada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>Remove · {name}</source>
            <translation>Quitar · {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>These photos are no longer grouped together. Undo a decision, and they may be again.</source>
            <translation>Estas fotos ya no se agrupan. Deshaga una decisión y podrán agruparse otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>You have not chosen “Not duplicates” or “Keep all” for any photos yet.</source>
            <translation>Aún no ha elegido «No son duplicados» ni «Conservar todas» para ninguna foto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Decisions, the latest first</source>
            <translation>Decisiones, la más reciente primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/menu.py" />
            <source>Protect the folder “{folder}”</source>
            <translation>Proteger la carpeta «{folder}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Exact copies</source>
            <translation>Copias exactas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Same pixels</source>
            <translation>Mismos píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Re-encoded or resized</source>
            <translation>Guardadas de nuevo o reducidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Edited or cropped</source>
            <translation>Editadas o recortadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Burst</source>
            <translation>Ráfaga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>To check</source>
            <translation>Por comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Bursts</source>
            <translation>Ráfagas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>{count} · {size} can be freed</source>
            <translation>{count} · se pueden liberar {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>keep</source>
            <translation>conservar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>remove</source>
            <translation>quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>not selected</source>
            <translation>no marcada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Hide matches inside one folder</source>
            <translation>Ocultar coincidencias dentro de una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>{size} or more can be freed</source>
            <translation>{size} o más por liberar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Any size</source>
            <translation>Cualquier tamaño</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Two photos</source>
            <translation>Dos fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Lens</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>{size} ({size_2} bytes)</source>
            <translation>{size} ({size_2} bytes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Modified</source>
            <translation>Modificada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Exposure time</source>
            <translation>Tiempo de exposición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Aperture</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Focal length</source>
            <translation>Distancia focal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>GPS position</source>
            <translation>posición GPS</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>The same: {same}</source>
            <translation>Igual: {same}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Match</source>
            <translation>Relación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Added in .xmp</source>
            <translation>Añadido en .xmp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>, with other rights, owner or tags</source>
            <translation>, con otros permisos, dueño o etiquetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{does} {count} ({size}){beside}{where}{keepers}</source>
            <translation>{does} {count} ({size}){beside}{where}{keepers}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {left}, see why below</source>
            <translation>{text}. {left}; los motivos, abajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{losing_attributes} with other rights, another owner or other tags</source>
            <translation>{losing_attributes} con otros permisos, otro dueño u otras etiquetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {losing} will have those of the photo that is kept, until you undo it</source>
            <translation>{text}. {losing} tendrán los de la foto que se conserva, hasta que lo deshaga</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {count:,} that are kept get what only their copies say, in .xmp files beside them</source>
            <extracomment>of one: {text}. {count:,} that is kept gets what only its copies say, in an .xmp file beside it</extracomment>
            <translation>
                <numerusform>{text}. {count:,} foto que se conserva recibe lo que solo dicen sus copias, en un archivo .xmp junto a ella</numerusform>
                <numerusform>{text}. {count:,} fotos que se conservan reciben lo que solo dicen sus copias, en archivos .xmp junto a ellas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>1 is skipped</source>
            <translation>se omite 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{left_out} are skipped</source>
            <translation>se omiten {left_out}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing to do: {left}, see why below</source>
            <translation>Nada que hacer: {left}; los motivos, abajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>, with {files} going along,</source>
            <translation>, con {files} que van con ellas,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> to {folder}</source>
            <translation> a {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> and keep {kept}</source>
            <translation> y conservar {kept}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>What could not be done</source>
            <translation>Lo que no se pudo hacer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>{count:,} files left as they were</source>
            <extracomment>of one: {count:,} file left as it was</extracomment>
            <translation>
                <numerusform>{count:,} archivo quedó como estaba</numerusform>
                <numerusform>{count:,} archivos quedaron como estaban</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>Files that were left as they are, with reasons</source>
            <translation>Archivos que se quedaron como estaban, con los motivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>Se conserva al menos una foto de cada grupo. Antes se comprueba otra vez cada archivo. Nada se borra definitivamente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to {trash}</source>
            <translation>Mover a {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to a folder</source>
            <translation>Mover a una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace exact copies with hard links (keeps both names, frees the space)</source>
            <translation>Sustituir copias exactas por enlaces físicos (quedan ambos nombres, se libera el espacio)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count} to {trash}</source>
            <translation>Mover {count} a {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count}</source>
            <translation>Mover {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace {count} with links</source>
            <translation>Sustituir {count} por enlaces</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>{count:,} of these photos are hidden by the search or the filter: look through the list.</source>
            <extracomment>of one: {count:,} of these photos is hidden by the search or the filter: look through the list.</extracomment>
            <translation>
                <numerusform>{count:,} de estas fotos está oculta por la búsqueda o el filtro: repase la lista.</numerusform>
                <numerusform>{count:,} de estas fotos están ocultas por la búsqueda o el filtro: repase la lista.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Folder to move to</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>to restore one, {by_hand}</source>
            <translation>para restaurar una, {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>you can undo it</source>
            <translation>se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Remove photos</source>
            <translation>Quitar fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>What would be done</source>
            <translation>Lo que se haría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose the folder to move to.</source>
            <translation>Elija la carpeta de destino.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Which photo to keep</source>
            <translation>Qué foto conservar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>*/Originals/*</source>
            <translation>*/Originales/*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Preferred folders</source>
            <translation>Carpetas preferidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Protected folders</source>
            <translation>Carpetas protegidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Lookalike keeps the best photo of each group. Rules apply from top to bottom.</source>
            <translation>Lookalike conserva la mejor foto de cada grupo. Las reglas valen de arriba abajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Path pattern</source>
            <translation>Patrón de ruta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Photos in preferred folders are kept before others. Photos in protected folders are never removed.</source>
            <translation>Las fotos de las carpetas preferidas se conservan antes que otras. Las de las carpetas protegidas nunca se eliminan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Rules, the most important first</source>
            <translation>Reglas, la más importante primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep the sharpest of each burst</source>
            <translation>Conservar la más nítida de cada ráfaga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Measuring how sharp the photos are… {done} of {bursts}</source>
            <translation>Midiendo la nitidez de las fotos… {done} de {bursts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>What would be selected</source>
            <translation>Lo que se seleccionaría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Of {bursts} the sharpest photo is kept, and {photos} ({size}) will be selected. Nothing is removed yet.</source>
            <translation>De {bursts} se conserva la foto más nítida y se seleccionarán {photos} ({size}). Aún no se quita nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Nothing to select: every other photo of these bursts is selected, protected or kept already.</source>
            <translation>Nada que seleccionar: todas las demás fotos de estas ráfagas ya están seleccionadas, protegidas o se conservan.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts are left alone: they cannot be measured.</source>
            <extracomment>of one: {count:,} burst is left alone: it cannot be measured.</extracomment>
            <translation>
                <numerusform>{count:,} ráfaga se deja como está: no se puede medir.</numerusform>
                <numerusform>{count:,} ráfagas se dejan como están: no se pueden medir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts</source>
            <extracomment>of one: {count:,} burst</extracomment>
            <translation>
                <numerusform>{count:,} ráfaga</numerusform>
                <numerusform>{count:,} ráfagas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>The sharpest of these</source>
            <translation>La más nítida de estas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>As sharp as the best</source>
            <translation>Tan nítida como la mejor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>A little softer</source>
            <translation>Algo menos nítida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>Blurred</source>
            <translation>Borrosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>Comparing with your library</source>
            <translation>Comparando con la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Copying</source>
            <translation>Copiando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>went away while it was compared; connect it, and look again</source>
            <translation>desapareció mientras se comparaba; conéctelo y busque de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Choosing what stays</source>
            <translation>Eligiendo lo que queda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Finding equal files</source>
            <translation>Buscando archivos iguales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Comparing all photos</source>
            <translation>Comparando todas las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking photos</source>
            <translation>Comprobando fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking the most similar photos</source>
            <translation>Comprobando las fotos más parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.0f} photos/s</source>
            <translation>{rate:.0f} fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.1f} photos/s</source>
            <translation>{rate:.1f} fotos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/marking.py" />
            <source>Selecting duplicates</source>
            <translation>Marcando duplicados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving to {trash}</source>
            <translation>Moviendo a {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving</source>
            <translation>Moviendo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Replacing with links</source>
            <translation>Sustituyendo por enlaces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Restoring</source>
            <translation>Restaurando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. You can continue later.</source>
            <translation>Detenido. Puede continuar más tarde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/review_controller.py" />
            <source>Photos are still being moved. Try again when that is done.</source>
            <translation>Todavía se están moviendo fotos. Inténtelo de nuevo cuando termine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/subject.py" />
            <source>Not in your library</source>
            <translation>No está en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>The other language is used when Lookalike starts again.</source>
            <translation>El otro idioma se usa cuando Lookalike se inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Finds similar photos</source>
            <translation>Busca fotos parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Selects it</source>
            <translation>La selecciona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>A click on a photo</source>
            <translation>Un clic en una foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Enter always finds similar photos</source>
            <translation>Intro siempre busca fotos parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>A deleted model cannot be brought back. Your photos stay as they are.</source>
            <translation>Un modelo eliminado no se puede recuperar. Sus fotos quedan como están.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>You have not made a model yet. “Learn from my photos…” in the menu makes one.</source>
            <translation>Todavía no ha creado ningún modelo. «Aprender de mis fotos…», en el menú, crea uno.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} files seen</source>
            <translation>{done} archivos vistos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop; what is done so far is kept</source>
            <translation>Detener; lo hecho hasta ahora se conserva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking at {what}</source>
            <translation>Examinando {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking through {what}</source>
            <translation>Recorriendo {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Indexing {what}</source>
            <translation>Indexando {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Apps</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Other app…</source>
            <translation>Otra aplicación…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app</source>
            <translation>Elegir una aplicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app for {file}</source>
            <translation>Elegir una aplicación para {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>No app for {file} is known here.</source>
            <translation>Aquí no se conoce ninguna aplicación para {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>Choose a day</source>
            <translation>Elegir un día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Look in:</source>
            <translation>Buscar en:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Files of type:</source>
            <translation>Tipo de archivos:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>New name of {path}:</source>
            <translation>Nombre nuevo de {path}:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/part_picture.py" />
            <source>Draw a rectangle: what contains this part?</source>
            <translation>Trace un rectángulo: ¿qué contiene esta parte?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{version} (MIT licence)</source>
            <translation>{version} (licencia MIT)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{qVersion} (LGPL 3)</source>
            <translation>{qVersion} (LGPL 3)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Finds the photos that look alike.
Works entirely on this computer. No internet connection is used.</source>
            <translation>Encuentra las fotos que se parecen.
Funciona por completo en este ordenador. No se usa conexión a Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>{tab} {count}</source>
            <translation>{tab} {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>All photos are compared. {found}</source>
            <translation>Todas las fotos están comparadas. {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Squares</source>
            <translation>Cuadrados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Rows that fill the width</source>
            <translation>Filas que llenan el ancho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date taken</source>
            <translation>Fecha de la toma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Newest first</source>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Oldest first</source>
            <translation>Más antiguas primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date added</source>
            <translation>Fecha de adición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Latest first</source>
            <translation>Últimas primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Earliest first</source>
            <translation>Primeras primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Z to A</source>
            <translation>De la Z a la A</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>A to Z</source>
            <translation>De la A a la Z</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Largest first</source>
            <translation>Más grandes primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Smallest first</source>
            <translation>Más pequeñas primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Most first</source>
            <translation>Más primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Fewest first</source>
            <translation>Menos primero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Sort and group</source>
            <translation>Ordenar y agrupar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Show as</source>
            <translation>Mostrar como</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Names below photos</source>
            <translation>Nombres bajo las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{card} {version}, on {provider} ({identity})</source>
            <translation>{card} {version}, en {provider} ({identity})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{command} works on one photo at a time. Select one.</source>
            <translation>«{command}» se aplica a una sola foto. Seleccione una.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>Learning from my photos</source>
            <translation>Aprendiendo de sus fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>“{result}” is ready.</source>
            <translation>«{result}» está listo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>The library can be reached again.</source>
            <translation>Se puede volver a acceder a la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>The library file is damaged</source>
            <translation>El archivo de la biblioteca está dañado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Your photos are untouched. When Lookalike starts again, it rebuilds the library from them; the list of folders, the rules and your decisions are kept.</source>
            <translation>Sus fotos están intactas. Cuando Lookalike se inicie de nuevo, reconstruirá la biblioteca a partir de ellas; la lista de carpetas, las reglas y sus decisiones se conservan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is only a web address, and nothing is downloaded. Save the picture, then drop the file.</source>
            <translation>Eso es solo una dirección web, y no se descarga nada. Guarde la imagen y suelte el archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to find the photos that look like it</source>
            <translation>Suelte para buscar las fotos que se le parecen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is neither a folder nor a picture</source>
            <translation>Esto no es una carpeta ni una imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add the folder</source>
            <translation>Suelte para añadir la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add {folders} folders</source>
            <translation>Suelte para añadir {folders} carpetas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Drive</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>not connected</source>
            <translation>no conectada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Similarity</source>
            <translation>Parecido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Doubtful</source>
            <translation>Dudosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Beside it</source>
            <translation>Al lado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date in its name</source>
            <translation>Fecha en su nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Move {photos} to “{folder}”, or copy with {key}</source>
            <translation>Mover {photos} a «{folder}», o copiar con {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>“{folder}” is not connected</source>
            <translation>«{folder}» no está conectada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Copy {photos} to “{folder}”</source>
            <translation>Copiar {photos} en «{folder}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/main_window.py" />
            <source>{title} — Lookalike</source>
            <translation>{title} – Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Only its thumbnail can be shown: the file {reason}.</source>
            <translation>Solo se puede mostrar su miniatura: el archivo {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>About this photo</source>
            <translation>Sobre esta foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Select a photo to see it here</source>
            <translation>Seleccione una foto para verla aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Clear this search</source>
            <translation>Borrar esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Your photo: {name}</source>
            <translation>Su foto: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Drag over a part of it. Or use the arrows, with Shift for its size, then Enter.</source>
            <translation>Arrastre sobre una parte. O use las flechas, con Mayús para el tamaño, y luego Intro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Add a folder, then click a photo to see what looks like it, or drop any picture on the window. Search finds names, folders, cameras and dates. Duplicates shows what you have twice. Nothing is deleted until you say so.</source>
            <translation>Añada una carpeta y haga clic en una foto para ver lo que se le parece, o suelte cualquier imagen en la ventana. La búsqueda encuentra nombres, carpetas, cámaras y fechas. «Duplicados» muestra lo que tiene repetido. Nada se borra hasta que lo diga.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar.py" />
            <source>Folders and library</source>
            <translation>Carpetas y biblioteca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, unfolded</source>
            <translation>, desplegada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, folded</source>
            <translation>, plegada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Duplicates of {name}</source>
            <translation>Duplicados de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>“{text}” in {place}</source>
            <translation>«{text}» en {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} folders</source>
            <extracomment>of one: {count:,} folder</extracomment>
            <translation>
                <numerusform>{count:,} carpeta</numerusform>
                <numerusform>{count:,} carpetas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>photos</source>
            <translation>fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{files} could not be read</source>
            <translation>{files} sin poder leerse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Everything is up to date.{passed}</source>
            <translation>Todo está al día.{passed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source> in {time}</source>
            <translation> en {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos like {query}</source>
            <translation>Fotos como {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos with a {query}</source>
            <translation>Fotos con una {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{folders} are not connected; their photos are remembered.</source>
            <extracomment>of one: {folders} is not connected; its photos are remembered.</extracomment>
            <translation>
                <numerusform>{folders} no está conectada; sus fotos se recuerdan.</numerusform>
                <numerusform>{folders} no están conectadas; sus fotos se recuerdan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Stopped. What was added so far is kept.</source>
            <translation>Detenido. Lo añadido hasta ahora se conserva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add a folder of photos (Ctrl+O)</source>
            <translation>Añadir una carpeta de fotos (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>gone</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{tip}
Not connected; its photos are remembered</source>
            <translation>{tip}
No conectada; sus fotos se recuerdan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos like</source>
            <translation>Fotos como</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos with</source>
            <translation>Fotos con</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>photos whose codes differ in at most {value} of {bits} bits</source>
            <translation>fotos cuyos códigos difieren como mucho en {value} de {bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back (Alt+Left)</source>
            <translation>Atrás (Alt+Izquierda)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Adjusts itself to show about {nearest} photos</source>
            <translation>Se ajusta para mostrar unas {nearest} fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity adjusts itself</source>
            <translation>El parecido se ajusta solo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>Menú (F10)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Name, date, folder</source>
            <translation>Nombre, fecha, carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder</source>
            <translation>Buscar por nombre, fecha o carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder (Ctrl+F)</source>
            <translation>Buscar por nombre, fecha o carpeta (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity: {said}</source>
            <translation>Parecido: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Do I have these?</source>
            <translation>¿Tengo estas?</translation>
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
            <translation>el gestor de archivos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the trash</source>
            <translation>la papelera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
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
            <translation>d 'de' MMMM 'de' yyyy, HH:mm:ss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>File Explorer</source>
            <translation>el Explorador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Trash</source>
            <translation>la papelera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Recycle Bin</source>
            <translation>la papelera</translation>
        </message>
        <message>
            <location filename="../../desktop_app/qt_language.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
    </context>
</TS>
