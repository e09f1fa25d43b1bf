<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Lookalike</name>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike [--library FILE] [FOLDER or PHOTO]
       lookalike COMMAND …</source>
            <translation>lookalike [--library FICHIER] [DOSSIER ou PHOTO]
       lookalike COMMANDE …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>{command} is neither a command ({commands}) nor a folder or a photo</source>
            <translation>{command} n’est ni une commande ({commands}) ni un dossier ou une photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: there is no screen here; `lookalike --help` lists the commands that need none</source>
            <translation>lookalike : il n’y a pas d’écran ici ; `lookalike --help` liste les commandes qui n’en ont pas besoin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: the folder that you are in is no longer there; go to another one</source>
            <translation>lookalike : le dossier où vous êtes n’existe plus ; allez dans un autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>a judgement is about two photos or more</source>
            <translation>une décision porte sur au moins deux photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>is not in the library; index its folder first</source>
            <translation>n’est pas dans la photothèque ; indexez d’abord son dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>judgement {number} is no longer what it was; list the judgements again</source>
            <translation>la décision {number} n’est plus ce qu’elle était ; listez à nouveau les décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>how a model is used; see docs/adopt.md</source>
            <translation>comment un modèle est utilisé ; voir docs/adopt.md</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>name the model's file: lookalike encoders adopt MODEL.onnx</source>
            <translation>indiquez le fichier du modèle : lookalike encoders adopt MODELE.onnx</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>; {unreadable:,} could not be read</source>
            <translation> ; {unreadable:,} illisibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>{name}: learned from {photos:,} photos, measured on {held_out:,} others{unread}</source>
            <translation>{name} : appris de {photos:,} photos, mesuré sur {held_out:,} autres{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>`lookalike encoders use {result}` switches to it.</source>
            <translation>`lookalike encoders use {result}` permet d’en changer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: as the model says, or 224</source>
            <translation>par défaut : selon le modèle, sinon 224</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of pixels from 0 to 1 (ImageNet's if left out)</source>
            <translation>des valeurs de pixels de 0 à 1 (par défaut celles d’ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>likewise, or one number for all three</source>
            <translation>de même, ou un nombre pour les trois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of the model, that is the embedding (default: chosen)</source>
            <translation>du modèle, qui sert d’embedding (par défaut : automatique)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: %(default)s</source>
            <translation>par défaut : %(default)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>to learn from (default: %(default)s)</source>
            <translation>dont on apprend (par défaut : %(default)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>larger models are refused (default: {most:,})</source>
            <translation>les modèles plus grands sont refusés (par défaut : {most:,})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>print the figures as JSON</source>
            <translation>afficher les valeurs en JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 10 by code</source>
            <translation>10 plus proches selon son embedding, parmi les 10 par code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 50 by code</source>
            <translation>10 plus proches selon son embedding, parmi les 50 par code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 10 by code</source>
            <translation>10 plus proches selon le modèle, parmi les 10 par code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 50 by code</source>
            <translation>10 plus proches selon le modèle, parmi les 50 par code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>different photos that share a code</source>
            <translation>photos différentes de même code</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>bits that carry</source>
            <translation>bits utiles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>photos encoded per second by one core</source>
            <translation>photos codées par seconde et par cœur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>1 to {most:,}, please: no encoder file is larger</source>
            <translation>de 1 à {most:,} : aucun encodeur n’est plus grand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>The model {note}.</source>
            <translation>Le modèle {note}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>in use</source>
            <translation>actuel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{text} is not three numbers, as in 0.485,0.456,0.406</source>
            <translation>{text} n’est pas trois nombres, comme 0.485,0.456,0.406</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder again</source>
            <translation>retiré du dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>brought back</source>
            <translation>restaurées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos}, {size}, would go; {refused} refused</source>
            <translation>{photos}, {size}, à supprimer ; refus : {refused}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos} {done}, {refused:,} refused</source>
            <translation>{photos} {done}, refus : {refused:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {sentence}</source>
            <translation>note : {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot</source>
            <translation>note : pour récupérer des photos, {by_hand} ; `lookalike duplicates undo` ne le peut pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: {reason}</source>
            <translation>laissée de côté : {photo} : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {photo} has other rights, another owner or other tags than {keeper}; linked, it has those of the one that stays, until it is undone</source>
            <translation>note : {photo} a d’autres droits, un autre propriétaire ou d’autres étiquettes que {keeper} ; comme lien, elle a ceux de la photo conservée, jusqu’à l’annulation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: has {lost}, which the one that stays lacks</source>
            <translation>laissée de côté : {photo} : a {lost}, qui manque à la photo conservée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>refused: {error}</source>
            <translation>refusé : {error}</translation>
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
            <translation>supprimées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {keeper} stays with {beside}</source>
            <translation>note : {keeper} reste avec {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>  (stays: {keeper})</source>
            <translation>  (reste : {keeper})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {error}; what was moved is seen the next time it is indexed</source>
            <translation>note : {error} ; ce qui a été déplacé sera vu à la prochaine indexation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>would be refused: {error}</source>
            <translation>serait refusé : {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{keeper}  (gains {gains}, in an .xmp file)</source>
            <translation>{keeper}  (reçoit {gains}, dans un fichier .xmp)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{one}  (goes with it: {kind})</source>
            <translation>{one}  (l’accompagne : {kind})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>fill an archive on a server from this machine, or copy a library into one and out again</source>
            <translation>remplir une archive sur un serveur depuis cette machine, ou y copier une bibliothèque et l'en ressortir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the library in a file into the archive, which is empty</source>
            <translation>copier la bibliothèque d'un fichier dans l'archive, qui est vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the archive into a new library in a file</source>
            <translation>copier l'archive dans une nouvelle bibliothèque dans un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>read photos that this machine sees for the archive, beside other machines, until Ctrl+C</source>
            <translation>lire pour l'archive les photos que cette machine voit, à côté d'autres machines, jusqu'à Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what waits to be read, what is being read, and what failed</source>
            <translation>montrer ce qui attend d'être lu, ce qui est en cours de lecture et ce qui a échoué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>have workers find the photos that are near each other, ahead of a search for duplicates among millions</source>
            <translation>faire chercher d'avance par les workers les photos proches les unes des autres, avant une recherche de doublons parmi des millions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what was removed, when, by whom and on which machine, the latest first</source>
            <translation>montrer ce qui a été retiré, quand, par qui et sur quelle machine, le plus récent d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>search for the nearest by a graph, which is quicker beyond ten million photos and misses some; or exactly</source>
            <translation>chercher les plus proches par un graphe, plus rapide au-delà de dix millions de photos mais qui en manque ; ou exactement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>let a role of the server view, judge or remove the photos of some roots, or of all</source>
            <translation>permettre à un rôle du serveur de voir, de juger ou de retirer les photos de certaines racines, ou de toutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>take from a role what it may, in some roots or everywhere; it counts at once</source>
            <translation>retirer à un rôle ses droits, dans certaines racines ou partout ; cela vaut aussitôt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show which role may do what</source>
            <translation>montrer quel rôle peut faire quoi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} joins of two parts wait for workers (`lookalike archive work`).</source>
            <extracomment>of one: {count:,} join of two parts waits for a worker (`lookalike archive work`).</extracomment>
            <translation>
                <numerusform>{count:,} jonction de deux parties attend un worker (`lookalike archive work`).</numerusform>
                <numerusform>{count:,} jonctions de deux parties attendent des workers (`lookalike archive work`).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The graph finds {recall:.1%} of the 10 nearest photos.</source>
            <translation>Le graphe trouve {recall:.1%} des 10 photos les plus proches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>where this machine has a root; a new name is a new root; may be repeated, and is remembered</source>
            <translation>où cette machine a une racine ; un nouveau nom est une nouvelle racine ; peut être répété et est retenu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>end when there is nothing left to read</source>
            <translation>finir quand il n'y a plus rien à lire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only of this root</source>
            <translation>seulement de cette racine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>no longer hold anything for a machine that is gone for good</source>
            <translation>ne plus rien retenir pour une machine qui ne reviendra pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>NAME=FOLDER is wanted, not {text}</source>
            <translation>il faut NOM=DOSSIER, pas {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copied: {part}</source>
            <translation>copié : {part}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The archive has the {count:,} photos of {file} now.</source>
            <translation>L'archive a maintenant les {count:,} photos de {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{file} has the {count:,} photos of the archive now.</source>
            <translation>{file} a maintenant les {count:,} photos de l'archive.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>(joins)</source>
            <translation>(jonctions)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{name}  {waiting:,} jobs wait, {doing:,} are done now, {failed:,} failed</source>
            <translation>{name}  {waiting:,} tâches attendent, {doing:,} sont en cours, {failed:,} ont échoué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>every root</source>
            <translation>toutes les racines</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} files are no longer held.</source>
            <extracomment>of one: {count:,} file is no longer held.</extracomment>
            <translation>
                <numerusform>{count:,} fichier n’est plus retenu.</numerusform>
                <numerusform>{count:,} fichiers ne sont plus retenus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The search is exact again.</source>
            <translation>La recherche est de nouveau exacte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only in this root; may be repeated</source>
            <translation>seulement dans cette racine ; peut être répété</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>usage: </source>
            <translation>utilisation : </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>options</source>
            <translation>options</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>positional arguments</source>
            <translation>arguments</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show this help message and exit</source>
            <translation>afficher cette aide et quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show program's version number and exit</source>
            <translation>afficher la version et quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s : erreur : %(message)s
</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>argument %(argument_name)s : %(message)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the following arguments are required: %s</source>
            <translation>arguments manquants : %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>one of the arguments %s is required</source>
            <translation>un des arguments %s est requis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>not allowed with argument %s</source>
            <translation>non permis avec l’argument %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>unrecognized arguments: %s</source>
            <translation>arguments inconnus : %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>choix non valide : %(value)r (choix possibles : %(choices)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>valeur non valide pour %(type)s : %(value)r</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected one argument</source>
            <translation>un argument attendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected at least one argument</source>
            <translation>au moins un argument attendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>is a file; name a folder to move the copies to</source>
            <translation>est un fichier ; indiquez un dossier où déplacer les copies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>{option} {names}: there is no such folder; nothing was done{hint}</source>
            <translation>{option} {names} : ce dossier n’existe pas ; rien n’a été fait{hint}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a path is wanted, not an empty text</source>
            <translation>un chemin est attendu, pas un texte vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a shell replaces "~" only at the start of a word: put a blank before {path}, not "="</source>
            <translation>un shell ne remplace « ~ » qu’au début d’un mot : mettez une espace avant {path}, pas « = »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a pattern is wanted, not an empty text</source>
            <translation>un motif est attendu, pas un texte vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source> (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)</source>
            <translation> (un shell ne remplace « ~ » qu’en début de mot : {option} ~/…, pas {option}=~/…)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a whole number of at least {least} is wanted, not {text}</source>
            <translation>un entier d’au moins {least} est attendu, pas {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a number is wanted, as 2.5, not {text}</source>
            <translation>il faut un nombre, comme 2.5, et non {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the catalog file (default: in the platform's data folder), or an archive: postgresql://…</source>
            <translation>le fichier du catalogue (par défaut dans le dossier de données du système), ou une archive : postgresql://…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>find photos that you have twice, and remove copies without fear</source>
            <translation>trouver les photos en double et supprimer les copies sans crainte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove the copies that rules choose; one of each group always stays</source>
            <translation>supprimer les copies que les règles choisissent ; une photo de chaque groupe reste toujours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>take back the last `apply` that is not undone yet</source>
            <translation>annuler le dernier `apply` qui ne l’est pas encore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>list what was said about pairs in the window (not a match, keep both), or take it back</source>
            <translation>lister les décisions prises dans la fenêtre (pas des doublons, garder les deux), ou les annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>for the rule `folder`, which comes first then; may be repeated, the best first</source>
            <translation>pour la règle `folder`, qui passe alors en premier ; répétable, le meilleur d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>none of its photos goes</source>
            <translation>aucune de ses photos n’est supprimée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>--radius {radius}: codes have {bits} bits, and no two are farther apart</source>
            <translation>--radius {radius} : les codes ont {bits} bits, et deux codes ne sont jamais plus éloignés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Comparing: {done:,} of {total:,} proposals</source>
            <translation>Comparaison : {done:,} sur {total:,} propositions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{photos:,} photos</source>
            <translation>{photos:,} photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{groups:,} groups</source>
            <translation>{groups:,} groupes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a list of groups</source>
            <translation>afficher une liste de groupes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a table, one line a photo</source>
            <translation>afficher un tableau, une ligne par photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>act on them, or take the last action back</source>
            <translation>agir sur eux, ou annuler la dernière action</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>shell pattern for the rule `path`, which comes first then; without a / it is of the name</source>
            <translation>motif shell pour la règle `path`, qui passe alors en premier ; sans /, il porte sur le nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/returned.py" />
            <source>only say what would go</source>
            <translation>dire seulement ce qui serait supprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>put the copies in the system's trash</source>
            <translation>mettre les copies dans la corbeille du système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>move the copies to a folder</source>
            <translation>déplacer les copies dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>replace exact copies by hard links to the one that stays</source>
            <translation>remplacer les copies exactes par des liens physiques vers celle qui reste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>write what only a removed copy says to an .xmp file of the one that stays</source>
            <translation>écrire ce que seule une copie supprimée indique dans un fichier .xmp de la photo conservée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>bits that two codes may differ in</source>
            <translation>nombre de bits dont deux codes peuvent différer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what any two photos are to each other; may be repeated (default: {relations})</source>
            <translation>ce que deux photos sont l’une pour l’autre ; répétable (par défaut : {relations})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove other names of one file too, though nothing is gained without them</source>
            <translation>supprimer aussi d’autres noms d’un même fichier, bien que cela ne libère rien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/similar.py" />
            <source>The library is empty: `lookalike index FOLDER` fills it.</source>
            <translation>La photothèque est vide : `lookalike index DOSSIER` la remplit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/have.py" />
            <source>{rate:,.0f} photos/s</source>
            <translation>{rate:,.0f} photos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what makes the photo that stays, the most important first; may be repeated: </source>
            <translation>ce qui désigne la photo conservée, le plus important d’abord ; répétable : </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>a folder: {what}</source>
            <translation>un dossier : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>Groups of equal files: {found:,}</source>
            <translation>Groupes de fichiers identiques : {found:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>list the encoders, show one, use another, or make one of a model</source>
            <translation>lister les encodeurs, en montrer un, en changer, ou en faire un d’un modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{title} is used from now on; the codes of the former one are kept.</source>
            <translation>{title} est utilisé désormais ; les codes du précédent sont conservés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>built in</source>
            <translation>intégré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>its name, file or the beginning of its identity (info: the one in use); adopt: the model's .onnx file</source>
            <translation>son nom, son fichier ou le début de son identité (info : celui utilisé) ; adopt : le fichier .onnx du modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{mark} not usable  {where}: {problem}</source>
            <translation>{mark} inutilisable  {where} : {problem}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{name} {bits} bits</source>
            <translation>{name} {bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>say which photos of a card, a backup or a folder the library has already, without adding them</source>
            <translation>dire quelles photos d’une carte, d’une sauvegarde ou d’un dossier sont déjà dans la photothèque, sans les ajouter</translation>
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
                <numerusform>{count:,} fichier</numerusform>
                <numerusform>{count:,} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{photos} copied to {folder}, {refused:,} refused</source>
            <translation>Copie de {photos} dans {folder}, refus : {refused:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/progress.py" />
            <source>Looking for photos: {done:,} files</source>
            <translation>Recherche de photos : {done:,} fichiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>Comparing with the library: {done:,} of {total:,}</source>
            <translation>Comparaison avec la photothèque : {done:,} sur {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>a folder, a card, or a file</source>
            <translation>un dossier, une carte ou un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>print a list with one entry per file</source>
            <translation>afficher une liste avec une entrée par fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>list only these files; may be repeated</source>
            <translation>ne lister que ces fichiers ; répétable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>copy to a folder what the library does not have whole</source>
            <translation>copier dans un dossier ce que la photothèque n’a pas en entier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>put the files that are there in the system's trash</source>
            <translation>mettre les fichiers déjà présents dans la corbeille du système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>move the files that are there to a folder</source>
            <translation>déplacer les fichiers déjà présents dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>only say what would be copied and what would go</source>
            <translation>dire seulement ce qui serait copié et ce qui serait supprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>same bytes as {twin}</source>
            <translation>mêmes octets que {twin}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{files}: {parts}</source>
            <translation>{files} : {parts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>would be copied: {one}</source>
            <translation>serait copié : {one}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>not copied: {error}</source>
            <translation>non copié : {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>add the photos of some folders to the library, and follow what changed in them</source>
            <translation>ajouter les photos de dossiers à la photothèque et suivre leurs changements</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is not a watched folder; `lookalike status` shows them</source>
            <translation>n’est pas un dossier suivi ; `lookalike status` les montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>can only be one folder now; give one with --was</source>
            <translation>ne peut être qu’un seul dossier ; indiquez-en un avec --was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} added</source>
            <translation>{count:,} ajoutées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} changed</source>
            <translation>{count:,} modifiées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} moved</source>
            <translation>{count:,} déplacées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} removed</source>
            <translation>{count:,} supprimées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} unchanged</source>
            <translation>{count:,} inchangées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{counts}; {failed:,} not readable; {seconds:.1f} s</source>
            <translation>{counts} ; {failed:,} illisibles ; {seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>FOLDER is the watched folder OLD, which has moved: keep its photos</source>
            <translation>FOLDER est le dossier suivi OLD, qui a été déplacé : garder ses photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>try again the files that could not be read</source>
            <translation>réessayer les fichiers illisibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>read every file again, changed or not</source>
            <translation>relire chaque fichier, modifié ou non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>print the counts as JSON</source>
            <translation>afficher les nombres en JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{folder}: your role may not read photos in; others do</source>
            <translation>{folder} : votre rôle ne peut pas y lire de photos ; d'autres s'en chargent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is away or could not be read to its end; its photos are kept</source>
            <translation>est absent ou n’a pas pu être lu jusqu’au bout ; ses photos sont conservées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>a number of the list, or {all}, is wanted</source>
            <translation>un numéro de la liste, ou {all}, est attendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>take these back, by their numbers (or `all`): their photos may be grouped again</source>
            <translation>annuler celles-ci, par leur numéro (ou `all`) : leurs photos pourront être regroupées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>print a list of {number, judgement, paths}</source>
            <translation>afficher une liste de {number, judgement, paths}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>{count:,} judgements taken back</source>
            <translation>{count:,} décisions annulées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>files that are no longer in the library</source>
            <translation>fichiers qui ne sont plus dans la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>Nothing was said about any photos yet.</source>
            <translation>Aucune décision n’a encore été prise.</translation>
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
                <numerusform>{count:,} photo</numerusform>
                <numerusform>{count:,} photos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{photos} (and {files} beside)</source>
            <translation>{photos} (et {files} à côté)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{count:,.1f} MB</source>
            <translation>{count:,.1f} Mo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{groups}, {saving} to gain</source>
            <translation>{groups}, {saving} à gagner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>No duplicates found.</source>
            <translation>Aucun doublon trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{weakest}, {size} to gain</source>
            <translation>{weakest}, {size} à gagner</translation>
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
                <numerusform>{count:,} groupe</numerusform>
                <numerusform>{count:,} groupes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>Finds the photos that look alike. Without a command: opens the window.</source>
            <translation>Trouve les photos qui se ressemblent. Sans commande : ouvre la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it.</source>
            <translation>`lookalike FOLDER` ouvre la fenêtre avec ce dossier, `lookalike PHOTO` avec ce qui ressemble à la photo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>stopped; what was done so far is kept</source>
            <translation>arrêté ; ce qui a été fait est conservé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>[{bar}] {done:,} of {total:,}</source>
            <translation>[{bar}] {done:,} sur {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {rate:,.0f} photos/s</source>
            <translation> · {rate:,.0f} photos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{minutes} min {seconds:02} s left</source>
            <translation>encore {minutes} min {seconds:02} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{seconds} s left</source>
            <translation>encore {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>learn the encoder's codes again for the photos of the library, or the whole network</source>
            <translation>réapprendre les codes de l’encodeur pour les photos de la photothèque, ou le réseau entier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>true neighbours found</source>
            <translation>vrais voisins trouvés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>imbalance of the bits</source>
            <translation>déséquilibre des bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>entropy of a bit</source>
            <translation>entropie d’un bit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>correlation of the bits</source>
            <translation>corrélation des bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>edited copies found</source>
            <translation>copies retouchées trouvées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>nearest neighbours found first</source>
            <translation>plus proches voisins trouvés d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>photos with a stranger's code</source>
            <translation>photos ayant le code d’une autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>measured on {count:,} held-out photos</source>
            <translation>mesuré sur {count:,} photos de test</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>--anew discards a run of the whole network that was stopped; give --whole too</source>
            <translation>--anew abandonne un apprentissage arrêté du réseau entier ; ajoutez --whole</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {remaining:.0f} min left</source>
            <translation> · encore {remaining:.0f} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · loss {loss:.2f}</source>
            <translation> · perte {loss:.2f}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · copies {copies:.0%}, neighbours {neighbours:.0%}</source>
            <translation> · copies {copies:.0%}, voisins {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>{result}: learned from {photos:,} photos in {seconds:.0f} s</source>
            <translation>{result} : appris de {photos:,} photos en {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>the whole network, with torch; goes on where it was stopped</source>
            <translation>le réseau entier, avec torch ; reprend là où il s’est arrêté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>of learning, with --whole (default: %(default)g)</source>
            <translation>d’apprentissage, avec --whole (par défaut : %(default)g)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>with --whole: discard a run that was stopped</source>
            <translation>avec --whole : abandonner un apprentissage arrêté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>use the new encoder at once</source>
            <translation>utiliser aussitôt le nouvel encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>more than 0, please</source>
            <translation>plus de 0</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>Worse than before: {fallen}. The present encoder is the better choice.</source>
            <translation>Moins bon qu’avant : {fallen}. L’encodeur actuel est le meilleur choix.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>  {head}: expected precision within the default radius {expected} ({same} of {within} judged pairs there are the same; {pairs} judged in all)</source>
            <translation>  {head} : précision attendue dans le rayon par défaut {expected} ({same} sur {within} paires jugées y sont identiques ; {pairs} jugées en tout)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>It is used from now on; the former codes are kept.</source>
            <translation>Il est utilisé désormais ; les anciens codes sont conservés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>going on where it was stopped: {progress:.0%} of {minutes:g} minutes on {encoder}</source>
            <translation>reprise : {progress:.0%} sur {minutes:g} minutes avec {encoder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>old</source>
            <translation>ancien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>show the photos that you removed and that came back, for example by the sync of a phone or a cloud</source>
            <translation>montrer les photos supprimées qui sont revenues, par exemple par une synchronisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>print a list of {path, was, same_bytes}</source>
            <translation>afficher une liste de {path, was, same_bytes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>put them in the system's trash again</source>
            <translation>les remettre dans la corbeille du système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>move them to a folder</source>
            <translation>les déplacer dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same bytes</source>
            <translation>mêmes octets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>looks the same</source>
            <translation>semble identique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>{photo}  (removed as {was}; {why})</source>
            <translation>{photo}  (supprimée comme {was} ; {why})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>Nothing that you removed has come back.</source>
            <translation>Rien de ce qui a été supprimé n’est revenu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>clean-up rules: which copies go, found from a timer, and done when you approve</source>
            <translation>règles de nettoyage : quelles copies partent, trouvées à intervalles, après votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{rule}: {items:,} copies, {size}</source>
            <translation>{rule} : {items:,} copies, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>print a list of the rules</source>
            <translation>afficher une liste des règles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>without one, the rules are listed</source>
            <translation>sans argument, les règles sont listées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>keep a rule; one of that name is replaced</source>
            <translation>enregistrer une règle ; celle de même nom est remplacée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy to the photo that stays (default: all)</source>
            <translation>de la copie à la photo conservée (par défaut : toutes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy lies there</source>
            <translation>la copie s’y trouve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy, e.g. JPEG</source>
            <translation>de la copie, p. ex. JPEG</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day (2024-12-31) or later</source>
            <translation>la copie date de ce jour (2024-12-31) ou d’après</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day or earlier</source>
            <translation>la copie date de ce jour ou d’avant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>size of the copy</source>
            <translation>taille de la copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>copies are moved there (default: to the trash)</source>
            <translation>les copies y sont déplacées (par défaut : à la corbeille)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a run does it at once</source>
            <translation>une exécution le fait aussitôt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>forget a rule</source>
            <translation>oublier une règle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>find the copies; they wait for approval, unless a rule does not ask</source>
            <translation>trouver les copies ; elles attendent votre accord, sauf si la règle ne demande rien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only these rules</source>
            <translation>seulement ces règles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only say what is found</source>
            <translation>dire seulement ce qui est trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>list what waits for approval</source>
            <translation>lister ce qui attend votre accord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>do what waits, as one action; `lookalike duplicates undo` undoes it</source>
            <translation>faire ce qui attend, en une action ; `lookalike duplicates undo` l’annule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only of these rules</source>
            <translation>seulement de ces règles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>There are no rules; `lookalike rules add --help` says how.</source>
            <translation>Il n’y a pas de règle ; `lookalike rules add --help` explique comment en créer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{waiting:,} copies wait; `lookalike rules approve` lets them go</source>
            <translation>{waiting:,} copies attendent ; `lookalike rules approve` les supprime</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Nothing waits for approval.</source>
            <translation>Rien n’attend votre accord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a number of megabytes is wanted, as in 2.5</source>
            <translation>un nombre de mégaoctets est attendu, comme 2.5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>{text} is not a day as in 2024-12-31</source>
            <translation>{text} n’est pas un jour comme 2024-12-31</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>show the photos of the library that look like a picture, or contain a part of it</source>
            <translation>montrer les photos de la photothèque qui ressemblent à une image, ou qui en contiennent une partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Photos that cannot be found by a part yet: {without:,}; `lookalike index FOLDER` makes their codes.</source>
            <translation>Photos qui ne peuvent pas encore être trouvées par une partie : {without:,} ; `lookalike index DOSSIER` fait leurs codes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>X,Y,WIDTH,HEIGHT is wanted, all in pixels or all with %, not {text}</source>
            <translation>X,Y,LARGEUR,HAUTEUR est attendu, tout en pixels ou tout en %, pas {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>any picture; it need not be in the library</source>
            <translation>n’importe quelle image ; elle n’a pas à être dans la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at most N (default {count})</source>
            <translation>au plus N (par défaut {count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>all that are at most R bits away</source>
            <translation>toutes celles à R bits au plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>`similar` (alike, the default) or `copy` (the same picture)</source>
            <translation>`similar` (ressemblante, par défaut) ou `copy` (la même image)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>ask about this part of IMAGE, in pixels or per cent: what contains it, or has a part like it</source>
            <translation>chercher cette partie de IMAGE, en pixels ou en pour cent : ce qui la contient ou a une partie semblable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>print a list of {path, distance}</source>
            <translation>afficher une liste de {path, distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at {place}</source>
            <translation>à {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Nothing within that radius.</source>
            <translation>Rien dans ce rayon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>contains it</source>
            <translation>la contient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>like it</source>
            <translation>semblable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>show the library's folders, counts and encoder</source>
            <translation>montrer les dossiers, les nombres et l’encodeur de la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Library    {catalog} ({catalog_bytes:.1f} MB)</source>
            <translation>Photothèque {catalog} ({catalog_bytes:.1f} Mo)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Photos     {photos:,}, not readable {failures:,}</source>
            <translation>Photos      {photos:,}, illisibles {failures:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Encoder    {encoder} on {provider}, {encoder_identity}</source>
            <translation>Encodeur    {encoder} sur {provider}, {encoder_identity}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>print it as JSON</source>
            <translation>l’afficher en JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Search     by a graph, which finds {recall:.1%} of the nearest photos</source>
            <translation>Recherche  par un graphe, qui trouve {recall:.1%} des photos les plus proches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>  (not reachable now)</source>
            <translation>  (inaccessible pour l’instant)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Folder     {folder}  {photos:,}{away}</source>
            <translation>Dossier     {folder}  {photos:,}{away}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/switching.py" />
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>{count:,} photos cannot be read now; they are found again after they were indexed.</source>
            <extracomment>of one: {count:,} photo cannot be read now; it is found again after it was indexed.</extracomment>
            <translation>
                <numerusform>{count:,} photo est illisible pour le moment ; elle sera de nouveau trouvée après son indexation.</numerusform>
                <numerusform>{count:,} photos sont illisibles pour le moment ; elles seront de nouveau trouvées après leur indexation.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is not there; name the file of a library, which `lookalike status` shows</source>
            <translation>n'est pas là ; nommez le fichier d'une bibliothèque, que `lookalike status` montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is there already; name a new file</source>
            <translation>est déjà là ; nommez un nouveau fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/working.py" />
            <source>this machine sees no root of the archive; name one with --root NAME=FOLDER</source>
            <translation>cette machine ne voit aucune racine de l'archive ; nommez-en une avec --root NOM=DOSSIER</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive_address.py" />
            <source>{shown} is not an address; postgresql://USER@HOST/DATABASE is</source>
            <translation>{shown} n'est pas une adresse ; postgresql://USER@HOST/DATABASE en est une</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>is a file; name a folder to copy to</source>
            <translation>est un fichier ; indiquez un dossier de destination</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>lies in what is compared; choose a folder outside of it</source>
            <translation>se trouve dans ce qui est comparé ; choisissez un dossier ailleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>another name of the same file</source>
            <translation>un autre nom du même fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there</source>
            <translation>présente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better</source>
            <translation>meilleure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <location filename="../../desktop_app/core/relations.py" />
            <source>edited</source>
            <translation>retouchée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>own</source>
            <translation>propre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>unreadable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there already</source>
            <translation>déjà présente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better than the one there</source>
            <translation>meilleure que celle déjà présente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>of the library</source>
            <translation>de la photothèque même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>not readable</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>may be {match}, whose drive is away</source>
            <translation>est peut-être {match}, dont le disque est absent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>went away before it was compared</source>
            <translation>a disparu avant d’être comparé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>could not be compared with {match}</source>
            <translation>n’a pas pu être comparée à {match}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror})</source>
            <translation>ne peut pas être examiné ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror}); name a folder or a file</source>
            <translation>ne peut pas être examiné ({strerror}) ; indiquez un dossier ou un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be listed to its end ({strerror}); the rest was not looked at</source>
            <translation>ne peut pas être parcouru jusqu’au bout ({strerror}) ; le reste n’a pas été examiné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged. It is now {aside}; the list of folders, the rules and the decisions about duplicates are kept, and the photos are read again when they are indexed.</source>
            <translation>{path} était endommagé. Il s’appelle maintenant {aside} ; la liste des dossiers, les règles et les décisions sur les doublons sont conservées, et les photos sont relues à l’indexation.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is a folder; name a file, which may be new</source>
            <translation>est un dossier ; indiquez un fichier, qui peut être nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} cannot be written: it can be searched, but nothing new is indexed.</source>
            <translation>{path} ne peut pas être écrit : la recherche fonctionne, mais rien de nouveau n’est indexé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>cannot be opened ({strerror}); check the drive and its permissions</source>
            <translation>ne peut pas être ouvert ({strerror}) ; vérifiez le disque et ses droits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is damaged and cannot be moved aside: {strerror}</source>
            <translation>est endommagé et ne peut pas être mis de côté : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged, and no folder could be read of it. It is now {aside}; add your folders again.</source>
            <translation>{path} était endommagé, et aucun dossier n’a pu y être lu. Il s’appelle maintenant {aside} ; ajoutez de nouveau vos dossiers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>name the archive: lookalike --library postgresql://USER@HOST/DATABASE archive …</source>
            <translation>nommez l'archive : lookalike --library postgresql://USER@HOST/DATABASE archive …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>{shown} needs more packages: `pip install 'lookalike[archive]'`</source>
            <translation>{shown} a besoin d'autres paquets : `pip install 'lookalike[archive]'`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>the library file is damaged; {then}</source>
            <translation>le fichier de la photothèque est endommagé ; {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>belongs to another program; choose another file</source>
            <translation>appartient à un autre programme ; choisissez un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike, or choose another library</source>
            <translation>vient d’une version plus récente de Lookalike (schéma {version}, celle-ci connaît {newest}) ; mettez Lookalike à jour ou choisissez une autre photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>is in use by another program; close it and try again</source>
            <translation>est utilisé par un autre programme ; fermez-le et réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot grow: the disk is full; free some space and try again</source>
            <translation>ne peut pas grandir : le disque est plein ; libérez de la place et réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot be opened or written ({error}); check the drive and its permissions</source>
            <translation>ne peut pas être ouvert ou écrit ({error}) ; vérifiez le disque et ses droits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>start Lookalike again, and it rebuilds it from your photos</source>
            <translation>relancez Lookalike, qui la reconstruit à partir des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>move it elsewhere, and Lookalike rebuilds it from your photos</source>
            <translation>déplacez-le, et Lookalike la reconstruit à partir des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its old copy is in the way: {strerror}</source>
            <translation>son ancienne copie gêne : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its folder cannot be made: {strerror}</source>
            <translation>son dossier ne peut pas être créé : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by an earlier version, and cannot be brought up to date: it is read-only</source>
            <translation>vient d’une version antérieure et ne peut pas être mis à jour : lecture seule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>could not be brought up to date ({error}); it is as it was, for the version that wrote it</source>
            <translation>n’a pas pu être mis à jour ({error}) ; il reste tel quel, pour la version qui l’a écrit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/duplicates.py" />
            <source>{database}: your role has no right to take that back; ask who runs the server</source>
            <translation>{database} : votre rôle n'a pas le droit d'annuler cela ; demandez à qui gère le serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/folders.py" />
            <location filename="../../desktop_app/core/catalog/postgres/roots.py" />
            <source>overlaps the watched folder {other}</source>
            <translation>recoupe le dossier suivi {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/photos.py" />
            <source>is doubtful: {reason}</source>
            <translation>est douteuse : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is a PostgreSQL older than 15; update it</source>
            <translation>{shown} est un PostgreSQL antérieur à 15 ; mettez-le à jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is not a UTF8 database; make one with `createdb --encoding UTF8`</source>
            <translation>{shown} n'est pas une base UTF8 ; créez-en une avec `createdb --encoding UTF8`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has no pgvector; install version 0.8.4 or later on the server</source>
            <translation>{shown} n’a pas pgvector ; installez la version 0.8.4 ou une plus récente sur le serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4; install a later version on the server</source>
            <translation>{shown} a pgvector {version}, plus ancien que 0.8.4 ; installez une version plus récente sur le serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is busy: others write; try again</source>
            <translation>{shown} est occupé : d'autres écrivent ; réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown}: your role has no right to do that ({said}); ask who runs the server</source>
            <translation>{shown} : votre rôle n'a pas le droit de faire cela ({said}) ; demandez à qui gère le serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is read-only: it follows another server</source>
            <translation>{shown} est en lecture seule : il suit un autre serveur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot grow ({said}); free some space there</source>
            <translation>{shown} ne peut pas grandir ({said}) ; libérez-y de la place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot be reached ({said}); what was stored is kept: try again</source>
            <translation>{shown} est injoignable ({said}) ; ce qui était enregistré est gardé : réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4, and its server a later one; say `ALTER EXTENSION vector UPDATE` there</source>
            <translation>{shown} a pgvector {version}, plus ancien que 0.8.4, et son serveur un plus récent ; tapez-y `ALTER EXTENSION vector UPDATE`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/copying.py" />
            <source>{server} is not empty; a library is copied into a new archive</source>
            <translation>{server} n'est pas vide ; une bibliothèque se copie dans une nouvelle archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} was made by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike</source>
            <translation>{database} a été créé par une version plus récente de Lookalike (schéma {version}, celle-ci connaît {newest}) ; mettez Lookalike à jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} is still as an earlier version made it; its owner has to open it with this one</source>
            <translation>{database} est encore tel qu'une version antérieure l'a créé ; son propriétaire doit l'ouvrir avec celle-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{self}: the server went away; what was begun is not done</source>
            <translation>{self} : le serveur a disparu ; ce qui était commencé n'est pas fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is a graph already</source>
            <translation>il y a déjà un graphe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>the archive has no photos yet; a graph is built of many</source>
            <translation>l’archive n’a pas encore de photos ; un graphe se construit à partir de beaucoup</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is no graph; the search is exact</source>
            <translation>il n’y a pas de graphe ; la recherche est exacte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{machine} holds what others remove there; ask the owner of the archive</source>
            <translation>{machine} retient ce que d’autres y retirent ; demandez au propriétaire de l’archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>nothing is being removed on {machine}</source>
            <translation>rien n’est en train d’être retiré sur {machine}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>cannot be written: {strerror}</source>
            <translation>ne peut pas être écrit : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{found} is removing it, or what it is a copy of, on {found_2}; look again when that is done (`lookalike archive removals` shows it)</source>
            <translation>{found} est en train de la retirer, ou ce dont elle est une copie, sur {found_2} ; regardez de nouveau quand ce sera fini (`lookalike archive removals` le montre)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the server has no role {role}; its administrator makes one with CREATE ROLE</source>
            <translation>le serveur n’a pas de rôle {role} ; son administrateur en crée un avec CREATE ROLE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>{role} has no such right; `lookalike archive rights` shows them all</source>
            <translation>{role} n’a pas ce droit ; `lookalike archive rights` les montre tous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the archive has no root {name}; it has {known}</source>
            <translation>l’archive n’a pas de racine {name} ; elle a {known}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/cleaning.py" />
            <source>there is no rule {unknown}; `lookalike rules` shows them</source>
            <translation>il n’y a pas de règle {unknown} ; `lookalike rules` les montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{says}: {goes}</source>
            <translation>{says} : {goes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>there is no format {strip}; name formats such as JPEG, PNG or HEIC</source>
            <translation>il n’y a pas de format {strip} ; nommez des formats comme JPEG, PNG ou HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule needs a name; give it one</source>
            <translation>une règle a besoin d’un nom ; donnez-en un</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule is about exact copies, the same pixels, or re-encoded copies; nothing else</source>
            <translation>une règle porte sur les copies exactes, les mêmes pixels ou les copies réenregistrées ; rien d’autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>no day is after {since} and before {until}; choose others</source>
            <translation>aucun jour n’est après {since} et avant {until} ; choisissez-en d’autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>the largest size is less than the smallest; choose others</source>
            <translation>la taille maximale est inférieure à la minimale ; choisissez-en d’autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to the trash</source>
            <translation>à la corbeille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to {folder}</source>
            <translation>vers {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{what} in {where}</source>
            <translation>{what} dans {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>from {since}</source>
            <translation>depuis {since}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>until {until}</source>
            <translation>jusqu’à {until}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at least {least} bytes</source>
            <translation>au moins {least} octets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at most {most} bytes</source>
            <translation>au plus {most} octets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>without asking</source>
            <translation>sans demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/findings.py" />
            <source>{contents} photos are too many to be remembered at once; take out some of them</source>
            <translation>{contents} photos, c’est trop à la fois ; retirez-en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/judgements.py" />
            <source>there is no judgement {unknown}; `lookalike duplicates judgements` lists them</source>
            <translation>il n’y a pas de décision {unknown} ; `lookalike duplicates judgements` les liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>chosen by hand</source>
            <translation>choisie à la main</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>equally good; chosen by name</source>
            <translation>aussi bonnes ; choisie par le nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>there is no rule {unknown}; the rules are {rules}</source>
            <translation>il n’y a pas de règle {unknown} ; les règles sont {rules}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>the rule {idle} needs {what}; give one, or leave the rule out</source>
            <translation>la règle {idle} a besoin d’{what} ; donnez-le, ou retirez la règle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>protected</source>
            <translation>protégée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group is named as the pattern {pattern} says</source>
            <translation>aucune photo d’un groupe ne porte un nom selon le motif {pattern}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group lies in {folder}</source>
            <translation>aucune photo d’un groupe n’est dans {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} without a border</source>
            <translation>{reason} sans bordure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} with less of a border</source>
            <translation>{reason} avec moins de bordure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a pattern</source>
            <translation>un motif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a preferred folder</source>
            <translation>un dossier préféré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>caption</source>
            <translation>légende</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/description.py" />
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>author</source>
            <translation>auteur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>content credentials</source>
            <translation>informations d’authenticité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>panorama</source>
            <translation>panorama</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is in a protected folder and cannot be removed</source>
            <translation>est dans un dossier protégé et ne peut pas être supprimée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is a film, of which only one frame was compared; it cannot be removed</source>
            <translation>est un film, dont une seule image a été comparée ; il ne peut pas être supprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is the last of its group that is kept; keep another one first</source>
            <translation>est la dernière conservée de son groupe ; gardez-en d’abord une autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>nothing of its group would be kept; keep one</source>
            <translation>rien de son groupe ne serait conservé ; gardez-en une</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>{evidence}; has {lost}, which the one to keep lacks</source>
            <translation>{evidence} ; a {lost}, qui manque à celle à garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>still to be checked</source>
            <translation>reste à vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken {apart} s apart</source>
            <translation>prises à {apart} s d’intervalle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>seen by way of another photo of this group</source>
            <translation>vu par l’intermédiaire d’une autre photo de ce groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>could not be checked</source>
            <translation>n’a pas pu être vérifiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {has}</source>
            <translation>a {has}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the sharpest</source>
            <translation>la plus nette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file</source>
            <translation>le fichier original de l’appareil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not made of the others</source>
            <translation>pas faite à partir des autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds all that the others hold: pages, films, depth, transparency; RAW, edits and notes beside it</source>
            <translation>contient tout ce que les autres contiennent : pages, films, profondeur, transparence ; RAW, retouches et notes à côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file, before anything made of it</source>
            <translation>le fichier original de l’appareil, avant tout ce qui en est fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>no name or place that says "copy"</source>
            <translation>ni le nom ni l’emplacement ne disent « copie »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>highest resolution (ignoring borders)</source>
            <translation>meilleure résolution (sans les bordures)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>richest metadata</source>
            <translation>le plus de métadonnées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>oldest</source>
            <translation>la plus ancienne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in the fewest folders</source>
            <translation>dans le moins de dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>largest file</source>
            <translation>le plus gros fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>path or name matches the pattern</source>
            <translation>le chemin ou le nom correspond au motif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in a preferred folder</source>
            <translation>dans un dossier préféré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>sharper</source>
            <translation>plus nette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>capture time</source>
            <translation>heure de prise de vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>camera</source>
            <translation>appareil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>colour profile</source>
            <translation>profil de couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>exposure details</source>
            <translation>détails de prise de vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not named as a copy</source>
            <translation>pas nommée comme une copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>older</source>
            <translation>plus ancienne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in fewer folders</source>
            <translation>dans moins de dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>larger file</source>
            <translation>plus gros fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>named {photo}</source>
            <translation>nommée {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in {parent}</source>
            <translation>dans {parent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds {held}</source>
            <translation>contient {held}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {beside}</source>
            <translation>a {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture in two sizes, {width}×{height} and {width_2}×{height_2}</source>
            <translation>même image en deux tailles, {width}×{height} et {width_2}×{height_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture saved as {value}</source>
            <translation>même image enregistrée en {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>brightness or contrast changed</source>
            <translation>luminosité ou contraste modifiés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>colours changed</source>
            <translation>couleurs modifiées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>{value} of the picture differs</source>
            <translation>{value} de l’image diffèrent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>taken {apart} {unit} apart</source>
            <translation>prises à {apart} {unit} d’intervalle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>compressed so strongly that small print may differ unseen</source>
            <translation>si fortement compressé que de petits caractères peuvent différer sans se voir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>softer in some places, which compression does not explain</source>
            <translation>plus flou par endroits, ce que la compression n’explique pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/set_aside.py" />
            <source>lies in the watched folder {watched}, and what is moved there would be found again; choose a folder outside of it, or one in it whose name begins with a "."</source>
            <translation>est dans le dossier suivi {watched}, et ce qui y serait déplacé serait retrouvé ; choisissez un dossier ailleurs, ou un dont le nom commence par « . »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>a place differs {where} ({across} across, {down} down)</source>
            <translation>un endroit diffère {where} ({across} depuis la gauche, {down} depuis le haut)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper left</source>
            <translation>en haut à gauche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper edge</source>
            <translation>au bord supérieur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper right</source>
            <translation>en haut à droite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the left edge</source>
            <translation>au bord gauche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>in the middle</source>
            <translation>au milieu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the right edge</source>
            <translation>au bord droit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower left</source>
            <translation>en bas à gauche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower edge</source>
            <translation>au bord inférieur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower right</source>
            <translation>en bas à droite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{first} and {second}: {reason}</source>
            <translation>{first} et {second} : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pair could not be compared: {named}</source>
            <translation>{count} paire n’a pas pu être comparée : {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pairs could not be compared: {named}</source>
            <translation>{count} paires n’ont pas pu être comparées : {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{points} details match</source>
            <translation>{points} détails concordent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{agreement} matches</source>
            <translation>{agreement} concordent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>of one photo, {agreement} agrees</source>
            <translation>d’une seule photo, {agreement} concordent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>hardly a visible difference</source>
            <translation>différence à peine visible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>no visible difference</source>
            <translation>aucune différence visible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same {width}×{height} pixels in another file</source>
            <translation>mêmes {width}×{height} pixels dans un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>one is doubtful: {doubt}</source>
            <translation>l’une est douteuse : {doubt}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>a frame of a film</source>
            <translation>une image d’un film</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>slightly changed</source>
            <translation>légèrement modifiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>moved by {shift}, {points}</source>
            <translation>décalée de {shift}, {points}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>mirrored</source>
            <translation>en miroir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>turned by {turned}°</source>
            <translation>tournée de {turned}°</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nearly flat pictures</source>
            <translation>images presque unies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken with other settings of the camera: another exposure</source>
            <translation>prise avec d’autres réglages de l’appareil : une autre prise de vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nothing moved, but the grain is another: another exposure</source>
            <translation>rien n’a bougé, mais le grain est autre : une autre prise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>the same view</source>
            <translation>même vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>with a border</source>
            <translation>avec une bordure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>crop of {shown}</source>
            <translation>recadrage de {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>looks alike</source>
            <translation>se ressemblent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>changed</source>
            <translation>modifiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>has {beside}, which the one in the library lacks</source>
            <translation>a {beside}, qui manque à celle de la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>holds {held}, which the one in the library lacks</source>
            <translation>contient {held}, qui manque à celle de la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>better: {photo}</source>
            <translation>meilleure : {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>less compressed</source>
            <translation>moins compressée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoder_in_use.py" />
            <source>the archive uses the encoder {chosen}…, which is not on this machine; copy its file into {user_encoders}</source>
            <translation>l'archive utilise l'encodeur {chosen}…, qui n'est pas sur cette machine ; copiez son fichier dans {user_encoders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's resize rule {rule} is not known; choose another encoder</source>
            <translation>la règle de taille {rule} de sa fiche est inconnue ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card names no heads; choose another encoder</source>
            <translation>sa fiche ne nomme aucune tête ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has no usable {key}</source>
            <translation>sa fiche n’a pas de {key} utilisable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is {value}, not a whole number from {low} to {high}</source>
            <translation>{key} de sa fiche est {value}, pas un entier de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is not a JSON object</source>
            <translation>{key} de sa fiche n’est pas un objet JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not a JSON object; choose another encoder</source>
            <translation>sa fiche n’est pas un objet JSON ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has schema {value}, this version reads {schema}</source>
            <translation>sa fiche a le schéma {value}, cette version lit {schema}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's head {name} is not understood</source>
            <translation>la tête {name} de sa fiche n’est pas comprise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its head {name} has {bits} bits, no multiple of 8</source>
            <translation>sa tête {name} a {bits} bits, pas un multiple de 8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not JSON ({error}); choose another encoder</source>
            <translation>sa fiche n’est pas du JSON ({error}) ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/foreign_graph.py" />
            <source>uses version {version} of ONNX's operators; export the model again with version {least_version} or newer (opset_version=17, say)</source>
            <translation>utilise la version {version} des opérateurs ONNX ; exportez le modèle avec la version {least_version} ou plus (p. ex. opset_version=17)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>docs/adopt.md says how to export one that can be adopted</source>
            <translation>docs/adopt.md explique comment en exporter un utilisable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has {size} MB, more than the limit of {most_bytes}; choose a smaller model, or raise the limit (--size-limit, up to {max_file_bytes})</source>
            <translation>fait {size} Mo, plus que la limite de {most_bytes} ; choisissez un modèle plus petit ou relevez la limite (--size-limit, jusqu’à {max_file_bytes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not take a picture of {side} × {side} pixels ({refusal}); give the size that it was made for (--input-size)</source>
            <translation>n’accepte pas une image de {side} × {side} pixels ({refusal}) ; indiquez la taille prévue (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {names}, not a picture alone; choose the file with the model's image part only (often called vision_model.onnx)</source>
            <translation>prend {names}, pas seulement une image ; choisissez le fichier de la seule partie image (souvent vision_model.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {type}, not float32; {advice}</source>
            <translation>prend {type}, pas float32 ; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>more than 0, please: pixels are divided by it</source>
            <translation>plus de 0 : les pixels sont divisés par ce nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <location filename="../../desktop_app/core/encoders/session.py" />
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <source>cannot be read: {strerror}</source>
            <translation>illisible : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has no output {wanted}; its outputs are: {names}</source>
            <translation>n’a pas de sortie {wanted} ; ses sorties : {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is read from {output}: {readout}, {width} numbers</source>
            <translation>est lu à {output} : {readout}, {width} nombres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes an input of {shape} axes, not pictures (N, 3, S, S); {advice}</source>
            <translation>prend une entrée de {shape} axes, pas des images (N, 3, S, S) ; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape} pictures at once; export it for one, or for any number</source>
            <translation>prend {shape} images à la fois ; exportez-le pour une, ou pour un nombre quelconque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape}, no pictures of three colours; {advice}</source>
            <translation>prend {shape}, pas d’images de trois couleurs ; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes pictures of {rows} × {columns} pixels; only square ones can be used</source>
            <translation>prend des images de {rows} × {columns} pixels ; seules les carrées conviennent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {rows} × {columns} pixels, not {wanted}; leave --input-size out</source>
            <translation>prend {rows} × {columns} pixels, pas {wanted} ; retirez --input-size</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>would take {side} × {side} pixels; an encoder takes {smallest_side} to {max_input_side}</source>
            <translation>prendrait {side} × {side} pixels ; un encodeur en prend de {smallest_side} à {max_input_side}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives {width} class scores; what they are computed from is taken instead (--output {output} takes the scores)</source>
            <translation>donne {width} scores de classes ; ce dont ils sont calculés est pris à la place (--output {output} prend les scores)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives numbers that are not finite; its file is damaged, or --mean and --std are wrong</source>
            <translation>donne des nombres non finis ; son fichier est endommagé, ou --mean et --std sont faux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes one photo at a time, which is slower; an export for any number would be faster</source>
            <translation>prend une photo à la fois, ce qui est plus lent ; un export pour un nombre quelconque irait plus vite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{reason}; {advice}</source>
            <translation>{reason} ; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is not a model that can be run ({error}); {advice}</source>
            <translation>n’est pas un modèle exécutable ({error}) ; {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not say its input size: {side} × {side} pixels were taken (--input-size)</source>
            <translation>ne dit pas sa taille d’entrée : {side} × {side} pixels ont été pris (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>has more parts than any encoder; choose another file</source>
            <translation>a plus de parties qu’aucun encodeur ; choisissez un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>is nested too deeply; choose another encoder</source>
            <translation>est trop imbriqué ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>has no card, so it is not a Lookalike encoder; choose another file</source>
            <translation>n’a pas de fiche, ce n’est donc pas un encodeur de Lookalike ; choisissez un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not take uint8 (N, {side}, {side}, 3) as its card says</source>
            <translation>ne prend pas uint8 (N, {side}, {side}, 3) comme le dit sa fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>takes a fixed number of pictures at once; export it with a dynamic N</source>
            <translation>prend un nombre fixe d’images ; exportez-le avec un N dynamique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>gives no embedding, so it cannot be retrained; choose another</source>
            <translation>ne donne pas d’embedding et ne peut pas réapprendre ; choisissez-en un autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>is not a usable encoder ({error}); choose another file</source>
            <translation>n’est pas un encodeur utilisable ({error}) ; choisissez un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not give {bits} bits for {name} as its card says</source>
            <translation>ne donne pas {bits} bits pour {name} comme le dit sa fiche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>keeps its hash layers in a way not understood; choose another encoder</source>
            <translation>garde ses couches de hachage d’une façon inconnue ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>has no hash layer for {name} that can be learned again; choose another encoder</source>
            <translation>n’a pas de couche de hachage pour {name} qui puisse réapprendre ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>unknown provider {setting}; choose one of {choices}</source>
            <translation>fournisseur {setting} inconnu ; choisissez parmi {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>the provider {setting} is not installed here; there are: {found}</source>
            <translation>le fournisseur {setting} n’est pas installé ici ; il y a : {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/reading.py" />
            <source>gives no embedding of {least_width} to {most_width} numbers for a picture; its outputs: {found}. Name another value of it (--output)</source>
            <translation>ne donne pas d’embedding de {least_width} à {most_width} nombres par image ; ses sorties : {found}. Indiquez une autre valeur (--output)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/session.py" />
            <source>is larger than any encoder; choose another file</source>
            <translation>est plus grand que tout encodeur ; choisissez un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>{wanted} {reason}; `lookalike encoders list` shows them</source>
            <translation>{wanted} {reason} ; `lookalike encoders list` les montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>comes with Lookalike, so it cannot be deleted</source>
            <translation>fait partie de Lookalike et ne peut pas être supprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is in use; use another model first, then delete it</source>
            <translation>est utilisé ; utilisez d’abord un autre modèle, puis supprimez-le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is not the name of an encoder</source>
            <translation>n’est pas le nom d’un encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>means several encoders</source>
            <translation>désigne plusieurs encodeurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>cannot be deleted ({strerror})</source>
            <translation>ne peut pas être supprimé ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/wire.py" />
            <source>is damaged; choose another encoder</source>
            <translation>est endommagé ; choisissez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>parts that are not understood</source>
            <translation>des parties qui ne sont pas comprises</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a film</source>
            <translation>un film</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a gain map</source>
            <translation>une carte de gain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a depth map</source>
            <translation>une carte de profondeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a second picture</source>
            <translation>une seconde image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>sound</source>
            <translation>son</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>layers</source>
            <translation>calques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>other data behind the picture</source>
            <translation>d’autres données derrière l’image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>measured temperatures</source>
            <translation>des températures mesurées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>channels that are not shown</source>
            <translation>des canaux qui ne sont pas affichés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>film</source>
            <translation>film</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>edits</source>
            <translation>retouches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>thumbnail</source>
            <translation>vignette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>details</source>
            <translation>détails</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>Finder data</source>
            <translation>données du Finder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>place on the map</source>
            <translation>emplacement sur la carte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>needs more memory than there is</source>
            <translation>demande plus de mémoire que disponible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <source>has too many pages to be compared in full</source>
            <translation>a trop de pages pour être comparé en entier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>rating</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>1 keyword</source>
            <translation>1 mot-clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>{count} keywords</source>
            <translation>{count} mots-clés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>pages</source>
            <translation>pages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>depth</source>
            <translation>profondeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>transparency</source>
            <translation>transparence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one holds {kind}</source>
            <translation>l’une contient {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>frames</source>
            <translation>images</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>what follows the picture differs</source>
            <translation>ce qui suit l’image diffère</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one is HDR</source>
            <translation>l’une est en HDR</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {pages} {kind}, the other {pages_2}</source>
            <translation>l’une a {pages} {kind}, l’autre {pages_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {bits} bits, the other {bits_2}</source>
            <translation>l’une a {bits} bits, l’autre {bits_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has transparency</source>
            <translation>l’une a de la transparence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every frame is the same</source>
            <translation>toutes les images ne sont pas identiques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every page is the same</source>
            <translation>toutes les pages ne sont pas identiques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>they differ in {bits} bits</source>
            <translation>elles diffèrent sur {bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their frames are shown for other times</source>
            <translation>leurs images sont affichées pour d’autres durées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their transparency differs</source>
            <translation>leur transparence diffère</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>too large to be compared in full</source>
            <translation>trop grandes pour être comparées en entier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one hides colours where it is transparent</source>
            <translation>l’une cache des couleurs là où elle est transparente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is not a film of a known kind</source>
            <translation>n’est pas un film d’un genre connu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is damaged: no frame of it can be read</source>
            <translation>est endommagé : aucune image n’est lisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has {width}×{height} pixels, more than the limit of {max_pixels} million</source>
            <translation>a {width}×{height} pixels, plus que la limite de {max_pixels} millions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is not a supported image</source>
            <translation>n’est pas une image prise en charge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is in a root that this machine does not see</source>
            <translation>est dans une racine que cette machine ne voit pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>took longer than {seconds} s to decode</source>
            <translation>a mis plus de {seconds} s à décoder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is of a kind that is not read: {words}</source>
            <translation>est d’un genre qui n’est pas lu : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged (incomplete)</source>
            <translation>est endommagé (incomplet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged: {words}</source>
            <translation>est endommagé : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is a kind of {name} that is not read, or damaged</source>
            <translation>est un genre de {name} qui n’est pas lu, ou endommagé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: it made its decoder crash</source>
            <translation>est endommagé : il a fait planter son décodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: its decoder does not start in time</source>
            <translation>ne peut pas être décodé : le décodeur ne démarre pas à temps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: the system ends its decoder, perhaps for memory</source>
            <translation>ne peut pas être décodé : le système arrête le décodeur, peut-être faute de mémoire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, no process starts: {strerror}</source>
            <translation>ne peut pas être décodé, aucun processus ne démarre : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: its decoder answers nonsense</source>
            <translation>est endommagé : le décodeur répond n’importe quoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, by a mistake of Lookalike's: {said}</source>
            <translation>ne peut pas être décodé, par une erreur de Lookalike : {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff_numbers.py" />
            <source>a part of the picture is missing</source>
            <translation>une partie de l’image manque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>a part of the picture is overwritten</source>
            <translation>une partie de l’image est écrasée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>the file ends without its end marker</source>
            <translation>le fichier se termine sans marque de fin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is empty (0 bytes)</source>
            <translation>est vide (0 octet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has colours that are not supported: {error}</source>
            <translation>a des couleurs non prises en charge : {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is compressed by {rare}, which is not read in TIFF</source>
            <translation>est compressé en {rare}, qui n’est pas lu en TIFF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a kind of PSD that is not read</source>
            <translation>un type de PSD qui n’est pas lu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a file without a picture of all its layers, which is not supported</source>
            <translation>un fichier sans image de l’ensemble de ses calques, ce qui n’est pas pris en charge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>there are no numbers to be read</source>
            <translation>il n’y a pas de nombres à lire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>this kind of compression is not supported</source>
            <translation>ce genre de compression n’est pas pris en charge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>only its preview can be read</source>
            <translation>seul son aperçu est lisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>cannot be developed ({error})</source>
            <translation>ne peut pas être développé ({error})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>a kind of TIFF that is not read</source>
            <translation>un genre de TIFF qui n’est pas lu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} file of kinds that are not read: {listed}</source>
            <translation>{total} fichier d’un genre qui n’est pas lu : {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} files of kinds that are not read: {listed}</source>
            <translation>{total} fichiers de genres qui ne sont pas lus : {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>`pip install 'lookalike[{extra}]'` reads {words}</source>
            <translation>`pip install 'lookalike[{extra}]'` lit {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{said} ({hints})</source>
            <translation>{said} ({hints})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{rest} of other kinds</source>
            <translation>{rest} d’autres genres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>films are listed if the settings say so</source>
            <translation>les films sont listés si les réglages le disent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/scanner.py" />
            <source>the drive that was here is away; its photos are kept</source>
            <translation>le disque qui était ici est absent ; ses photos sont conservées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>is a file; choose the folder that it is in</source>
            <translation>est un fichier ; choisissez le dossier où il se trouve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>does not exist; choose another folder</source>
            <translation>n’existe pas ; choisissez un autre dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be read ({strerror}); check its permissions</source>
            <translation>illisible ({strerror}) ; vérifiez ses droits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be listed: {strerror}</source>
            <translation>ne peut pas être parcouru : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be looked at: {strerror}</source>
            <translation>ne peut pas être examiné : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system cannot watch {path} ({strerror})</source>
            <translation>le système ne peut pas surveiller {path} ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{why}, so it is looked at every {poll_seconds} seconds.</source>
            <translation>{why}, il est donc examiné toutes les {poll_seconds} secondes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{folder} is on a network drive</source>
            <translation>{folder} est sur un disque réseau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system's limit of watches is reached below {path}</source>
            <translation>la limite de surveillance du système est atteinte sous {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/language.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no library here; `lookalike index --library FILE FOLDER` makes one</source>
            <translation>il n'y a pas de photothèque ici ; `lookalike index --library FILE FOLDER` en crée une</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>is not a file; choose a picture</source>
            <translation>n’est pas un fichier ; choisissez une image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no encoder {identity}; `lookalike encoders list` shows them</source>
            <translation>il n’y a pas d’encodeur {identity} ; `lookalike encoders list` les montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Same picture</source>
            <translation>Même image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Very similar</source>
            <translation>Très ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Similar</source>
            <translation>Ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Less similar</source>
            <translation>Moins ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>it is only in the cloud: download it first</source>
            <translation>il est seulement dans le nuage : téléchargez-le d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>is not a file</source>
            <translation>n’est pas un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>the photo is no longer in the library; choose another</source>
            <translation>la photo n’est plus dans la photothèque ; choisissez-en une autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>parts are not searched: switch on the setting "Search for parts" (`parts`), then index</source>
            <translation>les parties ne sont pas cherchées : activez le réglage « Chercher des parties » (`parts`), puis indexez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {self} is not inside of the picture; choose one that is</source>
            <translation>la partie {self} n’est pas dans l’image ; choisissez-en une qui l’est</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>{size}×{size_2} pixels</source>
            <translation>{size}×{size_2} pixels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {said} is not inside of the picture, which has {held}; choose one that is</source>
            <translation>la partie {said} n’est pas dans l’image, qui a {held} ; choisissez-en une qui l’est</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part has only {pixels}×{pixels_2} pixels; choose one of at least {least}</source>
            <translation>la partie n’a que {pixels}×{pixels_2} pixels ; choisissez-en une d’au moins {least}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_search.py" />
            <source>the encoder {card} has no head {head}</source>
            <translation>l’encodeur {card} n’a pas de tête {head}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_thumbnails.py" />
            <location filename="../../desktop_app/gui/session/session.py" />
            <source>is no longer in the library</source>
            <translation>n’est plus dans la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>exact</source>
            <translation>exacte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>same pixels</source>
            <translation>mêmes pixels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>re-encoded</source>
            <translation>réenregistrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>burst</source>
            <translation>rafale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>similar</source>
            <translation>ressemblante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>not a match</source>
            <translation>pas des doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>keep both</source>
            <translation>garder les deux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>The library's folder is read-only, so this cannot be undone.</source>
            <translation>Le dossier de la photothèque est en lecture seule : cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is the file that stays, under another name</source>
            <translation>est le fichier conservé, sous un autre nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo passes over it from now on</source>
            <translation>l’annulation le saute désormais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo again to pass over it</source>
            <translation>annulez encore pour le sauter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>{reason}; {then}</source>
            <translation>{reason} ; {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>was interrupted half-way ({strerror}); try again</source>
            <translation>a été interrompu ({strerror}) ; réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>stays with the others</source>
            <translation>reste avec les autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/away.py" />
            <source>is in a folder that is not there; is its drive away?</source>
            <translation>se trouve dans un dossier absent ; son disque est-il débranché ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has no longer the same bytes as the one that stays; index it again</source>
            <translation>n’a plus les mêmes octets que la photo conservée ; réindexez-le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is now a link; it was left alone</source>
            <translation>est maintenant un lien ; il n’a pas été touché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has changed since it was indexed; index it again</source>
            <translation>a changé depuis l’indexation ; réindexez-le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is not there any more</source>
            <translation>n’est plus là</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be read ({strerror})</source>
            <translation>illisible ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is no longer a copy of {source}; it stays</source>
            <translation>n’est plus une copie de {source} et reste en place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is there already; choose another name</source>
            <translation>existe déjà ; choisissez un autre nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is in the way of {source}</source>
            <translation>gêne {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be moved ({strerror})</source>
            <translation>ne peut pas être déplacé ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be copied ({reason})</source>
            <translation>ne peut pas être copié ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>the copy differs</source>
            <translation>la copie diffère</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be replaced by a link ({reason})</source>
            <translation>ne peut pas être remplacé par un lien ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be given its own copy again ({strerror})</source>
            <translation>ne peut pas retrouver sa propre copie ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>they are on different drives</source>
            <translation>ils sont sur des disques différents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/following.py" />
            <source>has changed since its photo was to go with it; try again</source>
            <translation>a changé depuis que sa photo devait partir avec lui ; réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>another Lookalike is moving photos; wait until it is done</source>
            <translation>un autre Lookalike déplace des photos ; attendez qu’il ait fini</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>the journal cannot be written ({strerror}); nothing is done without it</source>
            <translation>le journal ne peut pas être écrit ({strerror}) ; rien n’est fait sans lui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has an .xmp file beside it that cannot be added to</source>
            <translation>a un fichier .xmp à côté qui ne peut pas être complété</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be given notes ({strerror})</source>
            <translation>ne peut pas recevoir de notes ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be put back ({strerror})</source>
            <translation>ne peut pas être remis ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has notes that cannot be added to the .xmp file of the one that is kept</source>
            <translation>a des notes qui ne peuvent pas être ajoutées au fichier .xmp de la photo conservée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has changed since notes were added to it; it stays as it is</source>
            <translation>a changé depuis l’ajout de notes ; il reste tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>cannot have a name that begins with a dot, or has / or \ in it; choose another</source>
            <translation>ne peut pas avoir un nom qui commence par un point ou contient / ou \ ; choisissez-en un autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is not an exact copy of the one that is kept; a link would lose it</source>
            <translation>n’est pas une copie exacte de la photo conservée ; un lien la perdrait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is that file already: another name of {keeper}</source>
            <translation>est déjà ce fichier : un autre nom de {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>{keeper}, which is kept for it, would be removed too; keep one of them</source>
            <translation>{keeper}, conservée pour elle, serait aussi supprimée ; gardez l’une des deux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is in a protected folder</source>
            <translation>est dans un dossier protégé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>lies there already</source>
            <translation>s’y trouve déjà</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>another file is in its place now</source>
            <translation>un autre fichier est maintenant à sa place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is no longer a link to {keeper}</source>
            <translation>n’est plus un lien vers {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>has been changed since, with {keeper}; it stays a link</source>
            <translation>a été modifiée depuis, avec {keeper} ; elle reste un lien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>is on a drive that may have no recycle bin; move it to a folder instead</source>
            <translation>est sur un disque peut-être sans corbeille ; déplacez-la plutôt dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>open the system's trash and restore it there</source>
            <translation>ouvrez la corbeille du système et restaurez-la</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>cannot be put in the trash ({reason}); it was left where it is</source>
            <translation>ne peut pas être mise à la corbeille ({reason}) ; elle est restée où elle était</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>there is no trash on that drive</source>
            <translation>il n’y a pas de corbeille sur ce disque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>{count} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{count} photos, c’est trop peu pour apprendre ; ajoutez des dossiers jusqu’à {least_photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>gives the same numbers for every photo; another output (--output), --mean or --std may be right</source>
            <translation>donne les mêmes nombres pour chaque photo ; une autre sortie (--output), --mean ou --std peut convenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>{card} is a fixed transform and cannot be retrained; use another encoder</source>
            <translation>{card} est une transformation fixe et ne peut pas réapprendre ; utilisez un autre encodeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{photos} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>{photos} photos, c’est trop peu pour apprendre ; ajoutez des dossiers jusqu’à {least_photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>temporary files cannot be written: {strerror}</source>
            <translation>les fichiers temporaires ne peuvent pas être écrits : {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>there are no photos to learn from; add a folder first</source>
            <translation>il n’y a pas de photos dont apprendre ; ajoutez d’abord un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>the encoder {card} has no head {similar}; use another first</source>
            <translation>l’encodeur {card} n’a pas de tête {similar} ; utilisez-en d’abord un autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>none of the photos can be read now; connect their drive, or add a folder</source>
            <translation>aucune photo n’est lisible pour l’instant ; branchez leur disque ou ajoutez un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>gives numbers for photos that are not finite; try other --mean and --std, or another model</source>
            <translation>donne des nombres non finis pour des photos ; essayez d’autres --mean et --std, ou un autre modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run ({error}); choose another model</source>
            <translation>ne peut pas être exécuté ({error}) ; choisissez un autre modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run on photos ({error}); choose another model</source>
            <translation>ne peut pas être exécuté sur des photos ({error}) ; choisissez un autre modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at the model</source>
            <translation>lecture du modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at photos</source>
            <translation>examen des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>measuring</source>
            <translation>mesure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>learning</source>
            <translation>apprentissage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>writing</source>
            <translation>écriture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/unfinished.py" />
            <source>another Lookalike is retraining on this library; wait until it is done</source>
            <translation>un autre Lookalike apprend de cette photothèque ; attendez qu’il ait fini</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{missing} is missing; install the extra: {install}</source>
            <translation>{missing} manque ; installez l’extra : {install}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>what was kept for it is no longer there</source>
            <translation>ce qui avait été gardé à sa place n’est plus là</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>only looks like what was removed</source>
            <translation>ressemble seulement à ce qui a été supprimé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>to ask what contains a part of a photo; 1.1 kB per photo, and indexing takes 8 times as long</source>
            <translation>pour chercher ce qui contient une partie d’une photo ; 1,1 ko par photo, et l’indexation dure 8 fois plus longtemps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Skip</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>files and folders with these names or paths, one per line</source>
            <translation>fichiers et dossiers portant ces noms ou chemins, un par ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look into hidden folders</source>
            <translation>Parcourir les dossiers cachés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Follow links</source>
            <translation>Suivre les liens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>symbolic links to files and folders</source>
            <translation>liens symboliques vers fichiers et dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Compute on</source>
            <translation>Calculer avec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>processor or graphics card that looks at photos</source>
            <translation>processeur ou carte graphique qui examine les photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Threads that read photos</source>
            <translation>Tâches qui lisent les photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>0 means one per core</source>
            <translation>0 signifie une par cœur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Largest picture</source>
            <translation>Plus grande image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>pixels; a larger one is refused</source>
            <translation>pixels ; une plus grande est refusée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Longest time per photo</source>
            <translation>Temps maximal par photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds; what takes longer is refused</source>
            <translation>secondes ; ce qui dure plus longtemps est refusé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look at network folders every</source>
            <translation>Examiner les dossiers réseau toutes les</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds, where the system does not tell of changes</source>
            <translation>secondes, là où le système ne signale pas les changements</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Goes with its photo</source>
            <translation>Va avec sa photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>what counts as one with its photo, one per line; without RAW, a RAW beside a JPEG is a photo of its own</source>
            <translation>ce qui ne fait qu’un avec sa photo, un par ligne ; sans RAW, un RAW à côté d’un JPEG est une photo à part</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Inbox</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>folders where photos land, one per line; you are told which of them the library has already</source>
            <translation>dossiers où arrivent les photos, un par ligne ; vous saurez lesquelles sont déjà dans la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Keep what copies say</source>
            <translation>Garder les indications des copies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>rating, keywords, title, place and date of a removed copy go to an .xmp file beside the one that stays</source>
            <translation>note, mots-clés, titre, lieu et date d’une copie supprimée vont dans un fichier .xmp à côté de la photo conservée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>List films</source>
            <translation>Lister les films</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>by their first frame; they are never removed as copies</source>
            <translation>par leur première image ; ils ne sont jamais supprimés comme copies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Search for parts</source>
            <translation>Chercher des parties</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Ask before removing</source>
            <translation>Demander avant de supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>show what would go when you press Delete in the gallery</source>
            <translation>montrer ce qui serait supprimé quand vous appuyez sur Suppr dans la galerie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Room for thumbnails</source>
            <translation>Place pour les vignettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>megabytes; 0 means no limit; what is left out is made again when it is needed</source>
            <translation>mégaoctets ; 0 signifie sans limite ; ce qui manque est recréé au besoin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>has schema {schema}, this version reads {schema_2}</source>
            <translation>a le schéma {schema}, cette version lit {schema_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>names an unknown setting {name}; remove that line</source>
            <translation>contient un réglage inconnu {name} ; retirez cette ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} no list; write {name} = [{value}]</source>
            <translation>ne donne pas de liste à {name} ; écrivez {name} = [{value}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; choose from {choices}</source>
            <translation>donne à {name} la valeur inutilisable {value} ; choisissez parmi {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; the default is {default}</source>
            <translation>donne à {name} la valeur inutilisable {value} ; la valeur par défaut est {default}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot give {name} the value {value}; choose another</source>
            <translation>impossible de donner à {name} la valeur {value} ; choisissez-en une autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be read ({error}); mend it or delete it</source>
            <translation>illisible ({error}) ; corrigez-le ou supprimez-le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be written ({strerror})</source>
            <translation>ne peut pas être écrit ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot hold a pattern that is not text; use * in its place</source>
            <translation>ne peut pas contenir un motif qui n’est pas du texte ; mettez * à la place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Match system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike (process {holder}) is updating this library; you can still search it</source>
            <translation>un autre Lookalike (processus {holder}) met cette photothèque à jour ; la recherche reste possible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike is updating this library; you can still search it</source>
            <translation>un autre Lookalike met à jour cette photothèque ; la recherche reste possible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>cannot be locked ({strerror}), so nothing is added; you can still search it</source>
            <translation>ne peut pas être verrouillé ({strerror}), rien n’est donc ajouté ; la recherche reste possible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>No photo of your library is touched. Each file, and the photo that is kept for it, is checked again first. Nothing is deleted for good</source>
            <translation>Aucune photo de la photothèque n’est touchée. Chaque fichier, et la photo conservée pour lui, est d’abord revérifié. Rien n’est supprimé définitivement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Choose a card, a backup or a folder</source>
            <translation>Choisir une carte, une sauvegarde ou un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Copy what is new to a folder</source>
            <translation>Copier les nouveautés dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>, and {others}</source>
            <translation> et {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>You already have {first}{where}{others}.</source>
            <translation>Vous avez déjà {first}{where}{others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/connections.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>{count:,} others</source>
            <extracomment>of one: {count:,} other</extracomment>
            <translation>
                <numerusform>{count:,} autre</numerusform>
                <numerusform>{count:,} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>One photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>Une photo de chaque groupe est conservée. Chaque fichier est d’abord revérifié. Rien n’est supprimé définitivement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Checking {done:,} of {total:,}</source>
            <translation>Vérification : {done:,} sur {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>The previous model</source>
            <translation>Le modèle précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Now using “{switch}”.</source>
            <translation>« {switch} » est maintenant utilisé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Switch back</source>
            <translation>Revenir au précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>At most {count:,} photos can be opened at once.</source>
            <translation>Au plus {count:,} photos peuvent être ouvertes à la fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>Path copied.</source>
            <translation>Chemin copié.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{paths} copied.</source>
            <translation>{paths} : copie faite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{photos} copied.</source>
            <translation>{photos} : copie faite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} copied.</source>
            <translation>{path} : copie faite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{folder} cannot be shown: no app for folders is set up.</source>
            <translation>{folder} ne peut pas être affiché : aucune application pour les dossiers n’est définie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>No app is set up to open this kind of file.</source>
            <translation>Aucune application n’est définie pour ce genre de fichier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{count:,} paths</source>
            <extracomment>of one: {count:,} path</extracomment>
            <translation>
                <numerusform>{count:,} chemin</numerusform>
                <numerusform>{count:,} chemins</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} is no longer there. Is its drive connected?</source>
            <translation>{path} n’est plus là. Son disque est-il branché ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Add folders of photos</source>
            <translation>Ajouter des dossiers de photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove folder</source>
            <translation>Retirer le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove “{known}” from the library?

{known_2}
Its {photos} will no longer be found. No file is touched.</source>
            <translation>Retirer « {known} » de la photothèque ?

{known_2}
Ses photos ({photos}) ne seront plus trouvées. Aucun fichier n’est touché.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>There is no folder to rescan yet. Add one first.</source>
            <translation>Il n’y a pas encore de dossier à analyser. Ajoutez-en un d’abord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>{command} could not be started. Choose another app.</source>
            <translation>{command} n’a pas pu démarrer. Choisissez une autre application.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open with</source>
            <translation>Ouvrir avec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>Apps (*.app)</source>
            <translation>Applications (*.app)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>To find parts, each photo is read once more: half a second of one core, and 1.1 kB, per photo.</source>
            <translation>Pour trouver des parties, chaque photo est relue : une demi-seconde d’un cœur et 1,1 ko par photo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>part of {subject}</source>
            <translation>partie de {subject}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
            <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en une, puis collez-la ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>pasted picture</source>
            <translation>image collée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>The folders are added. To look for a picture, drop it alone.</source>
            <translation>Les dossiers sont ajoutés. Pour chercher une image, déposez-la seule.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is only a web address, and Lookalike downloads nothing. Save the picture, then drop the file.</source>
            <translation>Ce n’est qu’une adresse web, et Lookalike ne télécharge rien. Enregistrez l’image, puis déposez le fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is neither a folder nor a picture.</source>
            <translation>Ce n’est ni un dossier ni une image.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Each file is checked again first. Nothing is deleted for good</source>
            <translation>Chaque fichier est d’abord revérifié. Rien n’est supprimé définitivement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{path} is now {name}{suffix}.</source>
            <translation>{path} s’appelle maintenant {name}{suffix}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} copied to {folder}.</source>
            <translation>{photos} : copie faite dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Copy to a folder</source>
            <translation>Copier dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} moved to {folder}.</source>
            <translation>{photos} : déplacement vers {folder} fait.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>{count:,} photos that you removed before are back: {photo}</source>
            <extracomment>of one: {count:,} photo that you removed before is back: {photo}</extracomment>
            <translation>
                <numerusform>{count:,} photo supprimée auparavant est revenue : {photo}</numerusform>
                <numerusform>{count:,} photos supprimées auparavant sont revenues : {photo}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source> and others.</source>
            <translation> et d’autres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>Remove again…</source>
            <translation>Supprimer de nouveau…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Your decisions</source>
            <translation>Vos décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Models that you made</source>
            <translation>Les modèles que vous avez créés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Thumbnails</source>
            <translation>Vignettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete all</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Library file</source>
            <translation>Fichier de la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>The thumbnails are made again when they are needed.</source>
            <translation>Les vignettes sont recréées au besoin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>photos that you said are not duplicates, or are all to be kept; you can take it back</source>
            <translation>les photos que vous avez dites sans doublon ou toutes à garder ; vous pouvez revenir dessus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>those that come with Lookalike stay</source>
            <translation>ceux fournis avec Lookalike restent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>small pictures for the gallery; they are made again when they are needed</source>
            <translation>petites images de la galerie ; elles sont recréées au besoin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>the settings are in the .toml file beside it; `lookalike --library FILE` opens another one</source>
            <translation>les réglages sont dans le fichier .toml à côté ; `lookalike --library FILE` en ouvre une autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{models} deleted.</source>
            <translation>Supprimé : {models}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{count:,} models</source>
            <extracomment>of one: {count:,} model</extracomment>
            <translation>
                <numerusform>{count:,} modèle</numerusform>
                <numerusform>{count:,} modèles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/app.py" />
            <source>The library cannot be opened.

{error}</source>
            <translation>La photothèque ne peut pas être ouverte.

{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have it</source>
            <translation>Déjà présente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>This one is better</source>
            <translation>Celle-ci est meilleure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have another edit</source>
            <translation>Présente, retouchée autrement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>It is in your library</source>
            <translation>Elle est dans votre photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Do you have it?</source>
            <translation>L’avez-vous ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>In your library</source>
            <translation>Dans la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <source>Reason</source>
            <translation>Raison</translation>
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
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/table.py" />
            <source>Files compared with your library</source>
            <translation>Fichiers comparés à la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>There is no photo in {folder} that Lookalike can read.</source>
            <translation>Il n’y a dans {folder} aucune photo que Lookalike sache lire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source> of {total}</source>
            <translation> sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>{said}: {reason}</source>
            <translation>{said} : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>No photos found</source>
            <translation>Aucune photo trouvée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Do I have these already?</source>
            <translation>Ai-je déjà celles-ci ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Choose a memory card, a phone's backup or a folder. Lookalike compares it with your library, without adding it, and says which photos you have and which are new.</source>
            <translation>Choisissez une carte mémoire, la sauvegarde d’un téléphone ou un dossier. Lookalike le compare à la photothèque, sans l’ajouter, et dit quelles photos vous avez et lesquelles sont nouvelles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Which files are shown</source>
            <translation>Fichiers affichés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Look again</source>
            <translation>Examiner de nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Copy what is new…</source>
            <translation>Copier les nouveautés…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Remove what you have…</source>
            <translation>Supprimer ce que vous avez…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/background/patient_executor.py" />
            <source>the system gives no more threads; close something and try again</source>
            <translation>le système n’accorde plus de tâches ; fermez quelque chose et réessayez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Clean-up rules</source>
            <translation>Règles de nettoyage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Rules, and the copies that wait</source>
            <translation>Règles, et copies en attente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>There are no rules yet. The form below makes one.</source>
            <translation>Il n’y a pas encore de règle. Le formulaire ci-dessous en crée une.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Add this rule</source>
            <translation>Ajouter cette règle</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Look for copies</source>
            <translation>Chercher des copies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove the rule</source>
            <translation>Supprimer la règle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove them…</source>
            <translation>Les supprimer…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} copies</source>
            <extracomment>of one: {count:,} copy</extracomment>
            <translation>
                <numerusform>{count:,} copie</numerusform>
                <numerusform>{count:,} copies</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>A rule finds copies of photos that you keep. What it finds waits here until you approve it. Each removal can be undone as a whole.</source>
            <translation>Une règle trouve des copies de photos que vous gardez. Ce qu’elle trouve attend ici votre accord. Chaque suppression peut être annulée en entier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>{copies} waiting</source>
            <translation>{copies} en attente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any day</source>
            <translation>tout jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any size</source>
            <translation>toute taille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{text} is not a whole path; begin with the drive or the root</source>
            <translation>{text} n’est pas un chemin complet ; commencez par le disque ou la racine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>anywhere</source>
            <translation>n’importe où</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any, or such as JPEG, HEIC</source>
            <translation>tous, ou p. ex. JPEG, HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Ask before anything is removed</source>
            <translation>Demander avant de supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Name of the new rule</source>
            <translation>Nom de la nouvelle règle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Copies that are</source>
            <translation>Copies qui sont</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Only copies in</source>
            <translation>Seulement les copies dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Taken</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to</source>
            <translation>Les déplacer vers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{title}: choose</source>
            <translation>{title} : choisir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Earliest day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Latest day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Smallest size</source>
            <translation>Taille minimale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Largest size</source>
            <translation>Taille maximale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Folder of the copies</source>
            <translation>Dossier des copies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to a folder</source>
            <translation>Les déplacer dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find similar</source>
            <translation>Trouver les ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that look like this one</source>
            <translation>photos qui ressemblent à celle-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click</source>
            <translation>Clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find a part of it…</source>
            <translation>Trouver une partie…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that contain a part of it</source>
            <translation>photos qui en contiennent une partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find its duplicates</source>
            <translation>Trouver ses doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show the duplicates of what is selected</source>
            <translation>montrer les doublons de la sélection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go back to where you were</source>
            <translation>revenir où vous étiez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse back</source>
            <translation>Bouton Retour de la souris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go forward again</source>
            <translation>avancer de nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse forward</source>
            <translation>Bouton Suivant de la souris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Escape</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>clear a selection, or leave a search</source>
            <translation>effacer une sélection, ou quitter une recherche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>find photos like a copied picture</source>
            <translation>trouver des photos comme une image copiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drop</source>
            <translation>Déposer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>search by name, date or folder</source>
            <translation>chercher par nom, date ou dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Quick look</source>
            <translation>Aperçu rapide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look; the arrow keys go to other photos</source>
            <translation>aperçu rapide ; les flèches vont aux autres photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select</source>
            <translation>Sélectionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in quick look: select the photo; for a duplicate, for removal</source>
            <translation>dans l’aperçu rapide : sélectionner la photo ; un doublon, pour suppression</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not select</source>
            <translation>Ne pas sélectionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom in, in quick look and Compare</source>
            <translation>zoom avant, dans l’aperçu rapide et la comparaison</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Wheel</source>
            <translation>Molette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom out</source>
            <translation>zoom arrière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>actual size, and back</source>
            <translation>taille réelle, et retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Whole picture</source>
            <translation>Image entière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>the whole picture</source>
            <translation>l’image entière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open in the default app</source>
            <translation>ouvrir dans l’application par défaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Double-click</source>
            <translation>Double-clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Open with…</source>
            <translation>Ouvrir avec…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Show in {file_manager}</source>
            <translation>Afficher dans {file_manager}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show in {file_manager}</source>
            <translation>afficher dans {file_manager}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the picture</source>
            <translation>copier l’image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the path</source>
            <translation>copier le chemin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to a folder…</source>
            <translation>Déplacer vers un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move to a folder</source>
            <translation>déplacer vers un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag to a folder</source>
            <translation>glisser sur un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy to a folder…</source>
            <translation>Copier dans un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy to a folder</source>
            <translation>copier dans un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{copy_key}+drag to a folder</source>
            <translation>{copy_key}+glisser sur un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rename</source>
            <translation>renommer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to {trash}…</source>
            <translation>Mettre dans {trash}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move what is selected to {trash}</source>
            <translation>mettre la sélection dans {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select several</source>
            <translation>En sélectionner plusieurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select several photos</source>
            <translation>sélectionner plusieurs photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click on the tick</source>
            <translation>Clic sur la coche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+click</source>
            <translation>Ctrl+clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Shift+click</source>
            <translation>Maj+clic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag beside a photo</source>
            <translation>glisser à côté d’une photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select all</source>
            <translation>tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare two photos of a group</source>
            <translation>comparer deux photos d’un groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select for removal</source>
            <translation>Choisir pour suppression</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select a photo for removal, or keep it</source>
            <translation>choisir une photo pour suppression, ou la garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not remove</source>
            <translation>Ne pas supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep this one</source>
            <translation>Garder celle-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this photo of the group</source>
            <translation>garder cette photo du groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Not duplicates</source>
            <translation>Pas des doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>these photos are not duplicates</source>
            <translation>ces photos ne sont pas des doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Keep all</source>
            <translation>Tout garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep all photos of the group</source>
            <translation>garder toutes les photos du groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Flicker</source>
            <translation>Alterner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: one photo after the other in the same place</source>
            <translation>en comparaison : une photo après l’autre au même endroit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: show what differs in colour</source>
            <translation>en comparaison : montrer en couleur ce qui diffère</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep only this</source>
            <translation>Garder seulement celle-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this one, and select all others of the group for removal</source>
            <translation>garder celle-ci et choisir toutes les autres du groupe pour suppression</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look at a photo of a group</source>
            <translation>aperçu rapide d’une photo du groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Next group</source>
            <translation>Groupe suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the next group</source>
            <translation>en comparaison : le groupe suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous group</source>
            <translation>Groupe précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the previous group</source>
            <translation>en comparaison : le groupe précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Go to group</source>
            <translation>Aller au groupe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go from group to group; among bursts by Page Up and Page Down</source>
            <translation>aller de groupe en groupe ; entre rafales par Page haut et Page bas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>undo the last step</source>
            <translation>annuler la dernière étape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/line_list.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>add a folder</source>
            <translation>ajouter un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rescan</source>
            <translation>Réexaminer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rescan the folders</source>
            <translation>réexaminer les dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do I have these already?…</source>
            <translation>Ai-je déjà celles-ci ?…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare a card or a folder with your library</source>
            <translation>comparer une carte ou un dossier à la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Clean-up rules…</source>
            <translation>Règles de nettoyage…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>settings</source>
            <translation>réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Learn from my photos…</source>
            <translation>Apprendre de mes photos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Larger thumbnails</source>
            <translation>Vignettes plus grandes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>larger thumbnails</source>
            <translation>vignettes plus grandes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+molette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Smaller thumbnails</source>
            <translation>Vignettes plus petites</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>smaller thumbnails</source>
            <translation>vignettes plus petites</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>full screen, and back</source>
            <translation>plein écran, et retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the next pane</source>
            <translation>aller au volet suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the previous pane</source>
            <translation>aller au volet précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open the menu</source>
            <translation>ouvrir le menu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Help and keys</source>
            <translation>Aide et touches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show this help</source>
            <translation>afficher cette aide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>About Lookalike</source>
            <translation>À propos de Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quit</source>
            <translation>quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Remove from library…</source>
            <translation>Retirer de la photothèque…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{first} or {last}</source>
            <translation>{first} ou {last}</translation>
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
            <translation>Quelque chose s’est mal passé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike made a mistake</source>
            <translation>Lookalike a fait une erreur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>This is a bug in Lookalike, not your fault. Your photos are untouched and the library is kept safe. Please report it with the text below; look through it first, it may name your folders.</source>
            <translation>C’est un défaut de Lookalike, pas de votre faute. Vos photos sont intactes et la photothèque est en sûreté. Merci de le signaler avec le texte ci-dessous ; relisez-le d’abord, il peut nommer vos dossiers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copied</source>
            <translation>Copié</translation>
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
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>No problem files</source>
            <translation>Aucun fichier à problème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Photos that cannot be read are listed here, with the reason.</source>
            <translation>Les photos illisibles sont listées ici, avec la raison.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Problem files</source>
            <translation>Fichiers à problème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Could not be added</source>
            <translation>N’a pas pu être ajouté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Photos are still being added; more may follow.</source>
            <translation> Des photos sont encore ajoutées ; d’autres peuvent suivre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos</source>
            <translation>Aucune{other} photo ressemblante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} photo in your library looks like it, even at the loosest setting.{later}</source>
            <translation>Aucune{other} photo de la photothèque ne lui ressemble, même au réglage le plus large.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> other</source>
            <translation> autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>the folders</source>
            <translation>les dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Some files could not be read; see “Problem files”.</source>
            <translation> Certains fichiers sont illisibles ; voir « Fichiers à problème ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photos in {where}</source>
            <translation>Aucune photo dans {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>New photos there appear by themselves.{unread}</source>
            <translation>Les nouvelles photos y apparaissent d’elles-mêmes.{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This cannot be shown</source>
            <translation>Ceci ne peut pas être affiché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This picture cannot be compared</source>
            <translation>Cette image ne peut pas être comparée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Drop a folder of photos here</source>
            <translation>Déposez ici un dossier de photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Lookalike finds the photos in it that look alike. Your photos stay where they are, and nothing leaves this computer.</source>
            <translation>Lookalike y trouve les photos qui se ressemblent. Vos photos restent où elles sont, et rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Nothing found for “{text}”</source>
            <translation>Rien trouvé pour « {text} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The search looks at names, folders, cameras and dates such as 2019-06 or June 2019.</source>
            <translation>La recherche porte sur les noms, les dossiers, les appareils et les dates comme 2019-06 ou juin 2019.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo contains this part</source>
            <translation>Aucune photo ne contient cette partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo with codes of parts has one like it.{later}</source>
            <translation>Aucune photo ayant des codes de parties n’en a une semblable.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>There are no photos to compare it with yet</source>
            <translation>Il n’y a pas encore de photos auxquelles la comparer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder of photos first.</source>
            <translation>Ajoutez d’abord un dossier de photos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This photo cannot be compared yet</source>
            <translation>Cette photo ne peut pas encore être comparée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>It is still to be added, or its drive is not connected.{later}</source>
            <translation>Elle reste à ajouter, ou son disque n’est pas branché.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos at this setting</source>
            <translation>Aucune{other} photo ressemblante à ce réglage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The closest match is a little further away.{later}</source>
            <translation>La plus proche est un peu plus loin.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Connect its drive. The photos are remembered and appear again by themselves.</source>
            <translation>Branchez son disque. Les photos sont mémorisées et réapparaissent d’elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Looking for photos…</source>
            <translation>Recherche de photos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>They appear here as they are found. You can start browsing right away.</source>
            <translation>Elles apparaissent ici à mesure qu’elles sont trouvées. Vous pouvez déjà parcourir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Show the closest</source>
            <translation>Montrer la plus proche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This folder cannot be reached</source>
            <translation>Ce dossier est inaccessible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The folders cannot be reached</source>
            <translation>Les dossiers sont inaccessibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/cell_painter.py" />
            <source>Your photo</source>
            <translation>Votre photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{ids} selected</source>
            <translation>Sélection : {ids}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{count} selected</source>
            <translation>Sélection : {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/listing.py" />
            <source>Without a date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/model.py" />
            <source>{distance} of {bits} bits differ</source>
            <translation>{distance} bits sur {bits} diffèrent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Contains this part</source>
            <translation>Contient cette partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Has a part like it</source>
            <translation>A une partie semblable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/photo_grid.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Selected</source>
            <translation>Sélectionnée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>still indexing</source>
            <translation>indexation en cours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>At most {count:,} photos can be dragged at once.</source>
            <translation>Au plus {count:,} photos peuvent être glissées à la fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Use an image model that you downloaded. Lookalike fits it to up to {count} of your photos. Nothing leaves this computer, and the present model is kept.</source>
            <translation>Utiliser un modèle d’image que vous avez téléchargé. Lookalike l’ajuste à {count} de vos photos au plus. Rien ne quitte cet ordinateur, et le modèle actuel est conservé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>DINOv2, torchvision (ImageNet's)</source>
            <translation>DINOv2, torchvision (ceux d’ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>SigLIP (from −1 to 1)</source>
            <translation>SigLIP (de −1 à 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>MobileCLIP (from 0 to 1)</source>
            <translation>MobileCLIP (de 0 à 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels from 0 to 255</source>
            <translation>Pixels de 0 à 255</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Reading the model</source>
            <translation>Lecture du modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Looking at your photos</source>
            <translation>Examen de vos photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Learning</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Testing on photos set aside</source>
            <translation>Essai sur des photos mises de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Saving the new model</source>
            <translation>Enregistrement du nouveau modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{of_shown:.0%}&lt;/b&gt; of the most similar photos, the present one {of_shown_2:.0%}. Photos that it cannot tell from another: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}. It reads &lt;b&gt;{rate}&lt;/b&gt; photos per second on one core, the present one {rate_2}.</source>
            <translation>Essayé sur des photos dont il n’a pas appris ({photos}) : le nouveau modèle trouve &lt;b&gt;{of_shown:.0%}&lt;/b&gt; des photos les plus ressemblantes, l’actuel {of_shown_2:.0%}. Photos qu’il ne distingue pas d’une autre : &lt;b&gt;{collisions:.1%}&lt;/b&gt;, avec le modèle actuel {collisions_2:.1%}. Il lit &lt;b&gt;{rate}&lt;/b&gt; photos par seconde sur un cœur, l’actuel {rate_2}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Adopt a model</source>
            <translation>Adopter un modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Models (*.onnx)</source>
            <translation>Modèles (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>as the model says</source>
            <translation>selon le modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> pixels</source>
            <translation> pixels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>chosen for you</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels are prepared as for</source>
            <translation>Pixels préparés comme pour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Input size</source>
            <translation>Taille d’entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {done} of {total}</source>
            <translation> · {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {time} left</source>
            <translation> · encore {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one</source>
            <translation>Utiliser le nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Tunes the search to your photos. Looks at up to {count} of them.</source>
            <translation>Ajuste la recherche à vos photos. En examine {count} au plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>It needs at least {least} photos; there are {count}.</source>
            <translation>Il faut au moins {least} photos ; il y en a {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>The library has {count} photos now; to learn from those too, start over.</source>
            <translation>La photothèque a maintenant {count} photos ; pour apprendre aussi de celles-ci, recommencez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least {count} photos. You can keep working, pause it, or stop and continue another day.</source>
            <translation>Apprend de vos photos, de copies retouchées et de vos décisions sur les doublons. Il faut au moins {count} photos. Vous pouvez continuer à travailler, mettre en pause, ou arrêter et reprendre un autre jour.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>This needs an extra that is not installed. In a terminal, once:</source>
            <translation>Il manque pour cela un extra. Une fois, dans un terminal :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Minutes of learning</source>
            <translation>Minutes d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Quick (about 20 seconds)</source>
            <translation>Rapide (environ 20 secondes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough:</source>
            <translation>Approfondi :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough: continue</source>
            <translation>Approfondi : continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{progress:.0%} of {minutes} on {photos} are done.</source>
            <translation>{progress:.0%} sur {minutes} avec {photos} sont faits.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{count:,} minutes</source>
            <extracomment>of one: {count:,} minute</extracomment>
            <translation>
                <numerusform>{count:,} minute</numerusform>
                <numerusform>{count:,} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the present model</source>
            <translation>Trouvées avec le modèle actuel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the new model</source>
            <translation>Trouvées avec le nouveau modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <location filename="../../desktop_app/gui/widgets/zoom_canvas.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>the photo</source>
            <translation>la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Lookalike learns to tell &lt;i&gt;your&lt;/i&gt; photos apart. They stay as they are, nothing leaves this computer, and the present model is kept. You decide at the end which one to use.</source>
            <translation>Lookalike apprend à distinguer &lt;i&gt;vos&lt;/i&gt; photos. Elles restent telles quelles, rien ne quitte cet ordinateur, et le modèle actuel est conservé. Vous décidez à la fin lequel utiliser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Learn from my photos</source>
            <translation>Apprendre de mes photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Adopt a model…</source>
            <translation>Adopter un modèle…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use an image model that you downloaded</source>
            <translation>Utiliser un modèle d’image téléchargé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
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
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Pausing</source>
            <translation>Mise en pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Keep the present one</source>
            <translation>Garder l’actuel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>It continues; the bar at the bottom of the window shows it</source>
            <translation>Cela continue ; la barre au bas de la fenêtre le montre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source> (in use)</source>
            <translation> (utilisé)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Learning curves</source>
            <translation>Courbes d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>{progress:.0%} learned; of edited copies {copies:.0%} found, of the most similar photos {neighbours:.0%}</source>
            <translation>{progress:.0%} appris ; {copies:.0%} des copies retouchées trouvées, {neighbours:.0%} des photos les plus ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>On photos set aside</source>
            <translation>Sur des photos mises de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>similar photos</source>
            <translation>photos ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer of the most similar photos</source>
            <translation>trouve moins des photos les plus ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>shows fewer of them first</source>
            <translation>en montre moins en premier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer edited copies</source>
            <translation>trouve moins de copies retouchées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>confuses more photos with each other</source>
            <translation>confond plus de photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{neighbours:.0%}&lt;/b&gt; of the most similar photos, the present one {neighbours_2:.0%}.</source>
            <translation>Essayé sur des photos dont il n’a pas appris ({photos}) : le nouveau modèle trouve &lt;b&gt;{neighbours:.0%}&lt;/b&gt; des photos les plus ressemblantes, l’actuel {neighbours_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> It shows &lt;b&gt;{nearest:.0%}&lt;/b&gt; of them first, the present one {nearest_2:.0%}.</source>
            <translation> Il en montre &lt;b&gt;{nearest:.0%}&lt;/b&gt; en premier, l’actuel {nearest_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> Of edited copies it finds &lt;b&gt;{copies:.0%}&lt;/b&gt;, the present one {copies_2:.0%}.</source>
            <translation> Il trouve &lt;b&gt;{copies:.0%}&lt;/b&gt; des copies retouchées, l’actuel {copies_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Photos that it cannot tell from another one: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}.</source>
            <translation>&lt;br&gt;Photos qu’il ne distingue pas d’une autre : &lt;b&gt;{collisions:.1%}&lt;/b&gt;, avec le modèle actuel {collisions_2:.1%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Of {pairs} that it would call duplicates and that you decided about, &lt;b&gt;{precision:.0%}&lt;/b&gt; are duplicates.</source>
            <translation>&lt;br&gt;Paires décidées qu’il appellerait doublons : {pairs} ; &lt;b&gt;{precision:.0%}&lt;/b&gt; le sont.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;&lt;b&gt;It {faults} than the present one. The present one is the better choice.&lt;/b&gt;</source>
            <translation>&lt;br&gt;&lt;b&gt;Il {faults} que l’actuel. L’actuel est le meilleur choix.&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one anyway</source>
            <translation>Utiliser quand même le nouveau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>{count:,} pairs</source>
            <extracomment>of one: {count:,} pair</extracomment>
            <translation>
                <numerusform>{count:,} paire</numerusform>
                <numerusform>{count:,} paires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all photos are compared yet.</source>
            <translation>Arrêté. Toutes les photos ne sont pas encore comparées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>moved</source>
            <translation>déplacé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced</source>
            <translation>remplacé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>copied</source>
            <translation>copié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>restored</source>
            <translation>restauré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>moved to {trash}</source>
            <translation>mis dans {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced with links</source>
            <translation>remplacé par des liens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. All photos are compared, but what to keep is not chosen everywhere yet.</source>
            <translation>Arrêté. Toutes les photos sont comparées, mais ce qu’il faut garder n’est pas encore choisi partout.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all duplicates are selected yet.</source>
            <translation>Arrêté. Tous les doublons ne sont pas encore sélectionnés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder</source>
            <translation>retiré du dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed so far</source>
            <translation>{size} à libérer jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{photos} {done}</source>
            <translation>{photos} : {done}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed</source>
            <translation>{size} peuvent être libérés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; there already: {count}</source>
            <translation> ; déjà présentes : {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>, then stopped</source>
            <translation>, puis arrêté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; {refused} could not be {left}</source>
            <translation> ; échecs : {refused} ({left})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; to restore one, {by_hand}</source>
            <translation> ; pour en restaurer une, {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{decisions} undone. These photos may be grouped again.</source>
            <translation>{decisions} : annulation faite. Ces photos peuvent être regroupées.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} photos are still selected from last time</source>
            <extracomment>of one: {count:,} photo is still selected from last time</extracomment>
            <translation>
                <numerusform>{count:,} photo est encore sélectionnée depuis la dernière fois</numerusform>
                <numerusform>{count:,} photos sont encore sélectionnées depuis la dernière fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Lookalike was stopped while moving photos. {files} put in order, nothing was lost.</source>
            <translation>Lookalike a été arrêté pendant le déplacement de photos. {files} remis en ordre, rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing selected</source>
            <translation>Rien de sélectionné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Show why</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Not duplicates: these photos are no longer grouped together.</source>
            <translation>Pas des doublons : ces photos ne sont plus regroupées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>All are kept, and no longer shown as duplicates.</source>
            <translation>Toutes sont conservées et ne sont plus montrées comme doublons.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} decisions</source>
            <extracomment>of one: {count:,} decision</extracomment>
            <translation>
                <numerusform>{count:,} décision</numerusform>
                <numerusform>{count:,} décisions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear selection</source>
            <translation>Effacer la sélection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>at this setting</source>
            <translation>à ce réglage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Add a folder of photos first. Its duplicates then appear here.</source>
            <translation>Ajoutez d’abord un dossier de photos. Ses doublons apparaîtront ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Lookalike compares every photo, then checks the files. Nothing is removed until you say so.</source>
            <translation>Lookalike compare toutes les photos, puis vérifie les fichiers. Rien n’est retiré sans votre accord.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count:,} groups are still to be checked.</source>
            <extracomment>of one: {count:,} group is still to be checked.</extracomment>
            <translation>
                <numerusform>{count:,} groupe reste à vérifier.</numerusform>
                <numerusform>{count:,} groupes restent à vérifier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There are {others}.</source>
            <translation> Il y en a {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There is {others}.</source>
            <translation> Il y en a {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The library is empty</source>
            <translation>La photothèque est vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> Photos are still being added; you can look again later.</source>
            <translation> Des photos sont encore ajoutées ; vous pourrez chercher de nouveau plus tard.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicate photos</source>
            <translation>Trouver les photos en double</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No group matches</source>
            <translation>Aucun groupe ne correspond</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The search or the filter hides some groups.</source>
            <translation>La recherche ou le filtre masque des groupes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Looking for duplicates…</source>
            <translation>Recherche de doublons…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>They appear here as they are found, the largest saving first.</source>
            <translation>Ils apparaissent ici à mesure qu’ils sont trouvés, le plus gros gain d’abord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{name} has no duplicates</source>
            <translation>{name} n’a pas de doublon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None of {photos} has duplicates</source>
            <translation>Aucun doublon : {photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Show all groups</source>
            <translation>Montrer tous les groupes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None so far {within}</source>
            <translation>Aucun pour l’instant {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count} on “{tab}”</source>
            <translation>{count} sous « {tab} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicates</source>
            <translation>Trouver les doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Groups that match appear here as they are found.</source>
            <translation>Les groupes qui correspondent apparaissent ici à mesure qu’ils sont trouvés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Check the rest</source>
            <translation>Vérifier le reste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No duplicates {within}</source>
            <translation>Aucun doublon {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No bursts {within}</source>
            <translation>Aucune rafale {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Several shots of one moment appear here.{more}</source>
            <translation>Plusieurs prises d’un même moment apparaissent ici.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No similar photos {within}</source>
            <translation>Aucune photo ressemblante {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Photos that only look alike appear here.{more}</source>
            <translation>Les photos qui ne font que se ressembler apparaissent ici.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Everything is checked</source>
            <translation>Tout est vérifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The results are on the other tabs.{more}</source>
            <translation>Les résultats sont sous les autres onglets.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Move the slider towards “loose” to include photos that differ more.{more}</source>
            <translation>Déplacez le curseur vers « large » pour inclure des photos plus différentes.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups</source>
            <translation>Exporter ces groupes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>There is no group to export here.</source>
            <translation>Il n’y a ici aucun groupe à exporter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>{groups} written to {file}.</source>
            <translation>{groups} : écriture faite dans {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Keep photos of a folder…</source>
            <translation>Garder les photos d’un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups…</source>
            <translation>Exporter ces groupes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Your decisions…</source>
            <translation>Vos décisions…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>photos whose codes differ in at most {bits} are compared</source>
            <translation>sont comparées les photos dont les codes diffèrent d’au plus {bits}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} selected</source>
            <translation>Sélection : {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity, from strict to loose</source>
            <translation>Ressemblance, de stricte à large</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>loose</source>
            <translation>large</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Find again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>strict</source>
            <translation>stricte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules…</source>
            <translation>Règles…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which photo of a group is kept, and which folders are protected</source>
            <translation>Quelle photo d’un groupe est conservée, et quels dossiers sont protégés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select duplicates</source>
            <translation>Choisir les doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select the sure copies for removal, by your rules; edited photos, bursts and similar photos never</source>
            <translation>Choisir les copies sûres pour suppression, selon vos règles ; jamais les photos retouchées, les rafales et les ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest…</source>
            <translation>Garder les plus nettes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest of each burst, and select the others for removal; you see first what that selects</source>
            <translation>Garder la photo la plus nette de chaque rafale et sélectionner les autres pour suppression ; vous voyez d’abord ce que cela sélectionne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Undo the last step (Ctrl+Z)</source>
            <translation>Annuler la dernière étape (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {number}</source>
            <translation>Supprimer {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{photos} selected in {groups} · {size}</source>
            <translation>{photos} dans {groups} · {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} not shown</source>
            <translation>{number} non affichées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {some}…</source>
            <translation>Supprimer {some}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos were added or removed: look again</source>
            <translation>Des photos ont été ajoutées ou retirées : chercher de nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Look for duplicates again</source>
            <translation>Chercher de nouveau les doublons</translation>
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
            <translation>Groupes affichés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Export and more</source>
            <translation>Exporter et plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>The same picture more than once, also saved again or edited</source>
            <translation>La même image plusieurs fois, aussi réenregistrée ou retouchée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Several shots of one moment; nothing here is selected for you</source>
            <translation>Plusieurs prises d’un même moment ; ici rien n’est choisi pour vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos that only look alike; nothing here is selected for you</source>
            <translation>Photos qui ne font que se ressembler ; ici rien n’est choisi pour vous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Possible duplicates, still to be checked</source>
            <translation>Doublons possibles, encore à vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Sharpest…</source>
            <translation>Les plus nettes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/caption_bar.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/view.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/compare_bars.py" />
            <source>What is known of the photos</source>
            <translation>Ce que l’on sait des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{bits} of the codes differ</source>
            <translation>{bits} des codes diffèrent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>This one: {name}</source>
            <translation>Celle-ci : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>What differs, in colour: {difference}</source>
            <translation>Ce qui diffère, en couleur : {difference}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare {place} of {others}</source>
            <translation>Comparer {place} sur {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Protected</source>
            <translation>Protégée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Looking for what differs…</source>
            <translation>Recherche de ce qui diffère…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Not selected</source>
            <translation>Non choisie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparing.py" />
            <source>group {number} of {count}</source>
            <translation>groupe {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>{share:.1%} of the pixels differ{how}</source>
            <translation>{share:.1%} des pixels diffèrent{how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>nothing differs</source>
            <translation>rien ne diffère</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>, with one picture laid on the other</source>
            <translation>, une image posée sur l’autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>Table (*.csv);;JSON (*.json)</source>
            <translation>Tableau (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>cannot be written ({strerror}); choose another place</source>
            <translation>ne peut pas être écrit ({strerror}) ; choisissez un autre endroit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos of a folder</source>
            <translation>Garder les photos d’un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>every other folder</source>
            <translation>tous les autres dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>In {groups}, {copies} ({size}) will be selected, and the photo in {kept} is kept. Only sure copies are selected, and nothing is removed yet.</source>
            <translation>Dans {groups}, {copies} ({size}) seront choisies, et la photo dans {kept} est conservée. Seules les copies sûres sont choisies, et rien n’est encore supprimé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Nothing to select: no photo in {kept} has a sure copy there.</source>
            <translation>Rien à choisir : aucune photo dans {kept} n’y a de copie sûre.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} of them have more pixels than the photo that is kept.</source>
            <extracomment>of one: {count:,} of them has more pixels than the photo that is kept.</extracomment>
            <translation>
                <numerusform>{count:,} d’entre elles a plus de pixels que la photo conservée.</numerusform>
                <numerusform>{count:,} d’entre elles ont plus de pixels que la photo conservée.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos in</source>
            <translation>Garder les photos dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Select for removal in</source>
            <translation>Choisir pour suppression dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>No photo of the groups lies in any folder.</source>
            <translation>Aucune photo des groupes n’est dans un dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select {going}</source>
            <translation>Choisir {going}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <source>Measuring how sharp it is…</source>
            <translation>Mesure de la netteté…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_list.py" />
            <source>Groups of duplicates</source>
            <translation>Groupes de doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>drive not connected</source>
            <translation>disque non branché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>Remove · {name}</source>
            <translation>Supprimer · {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>These photos are no longer grouped together. Undo a decision, and they may be again.</source>
            <translation>Ces photos ne sont plus regroupées. Annulez une décision, et elles pourront l’être.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>You have not chosen “Not duplicates” or “Keep all” for any photos yet.</source>
            <translation>Vous n’avez encore choisi « Pas des doublons » ou « Tout garder » pour aucune photo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Decisions, the latest first</source>
            <translation>Décisions, la plus récente d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/menu.py" />
            <source>Protect the folder “{folder}”</source>
            <translation>Protéger le dossier « {folder} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Exact copies</source>
            <translation>Copies exactes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Same pixels</source>
            <translation>Mêmes pixels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Re-encoded or resized</source>
            <translation>Réenregistrées ou réduites</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Edited or cropped</source>
            <translation>Retouchées ou recadrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Burst</source>
            <translation>Rafale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Bursts</source>
            <translation>Rafales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>{count} · {size} can be freed</source>
            <translation>{count} · {size} peuvent être libérés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>keep</source>
            <translation>garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>remove</source>
            <translation>supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>not selected</source>
            <translation>non choisie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Hide matches inside one folder</source>
            <translation>Masquer les doublons au sein d’un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>{size} or more can be freed</source>
            <translation>{size} ou plus à libérer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Any size</source>
            <translation>Toute taille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Two photos</source>
            <translation>Deux photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Lens</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>{size} ({size_2} bytes)</source>
            <translation>{size} ({size_2} octets)</translation>
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
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Modified</source>
            <translation>Modifiée le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Exposure time</source>
            <translation>Temps de pose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Aperture</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Sensitivity</source>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Focal length</source>
            <translation>Distance focale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>GPS position</source>
            <translation>position GPS</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Exposure</source>
            <translation>Exposition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>The same: {same}</source>
            <translation>Identique : {same}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Match</source>
            <translation>Relation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Added in .xmp</source>
            <translation>Ajouté en .xmp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>, with other rights, owner or tags</source>
            <translation>, avec d’autres droits, propriétaire ou étiquettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>skipped</source>
            <translation>laissée de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{does} {count} ({size}){beside}{where}{keepers}</source>
            <translation>{does} {count} ({size}){beside}{where}{keepers}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {left}, see why below</source>
            <translation>{text}. {left}, voir pourquoi ci-dessous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{losing_attributes} with other rights, another owner or other tags</source>
            <translation>{losing_attributes} avec d’autres droits, un autre propriétaire ou d’autres étiquettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {losing} will have those of the photo that is kept, until you undo it</source>
            <translation>{text}. {losing} auront ceux de la photo conservée, jusqu’à l’annulation</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {count:,} that are kept get what only their copies say, in .xmp files beside them</source>
            <extracomment>of one: {text}. {count:,} that is kept gets what only its copies say, in an .xmp file beside it</extracomment>
            <translation>
                <numerusform>{text}. {count:,} photo conservée reçoit ce que seules ses copies disent, dans un fichier .xmp à côté d’elle</numerusform>
                <numerusform>{text}. {count:,} photos conservées reçoivent ce que seules leurs copies disent, dans des fichiers .xmp à côté d’elles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>1 is skipped</source>
            <translation>1 est laissée de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{left_out} are skipped</source>
            <translation>{left_out} sont laissées de côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing to do: {left}, see why below</source>
            <translation>Rien à faire : {left}, voir pourquoi ci-dessous</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>, with {files} going along,</source>
            <translation>, avec {files} associés,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> to {folder}</source>
            <translation> vers {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> and keep {kept}</source>
            <translation> et garder {kept}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>What could not be done</source>
            <translation>Ce qui n’a pas pu être fait</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>{count:,} files left as they were</source>
            <extracomment>of one: {count:,} file left as it was</extracomment>
            <translation>
                <numerusform>{count:,} fichier laissé tel quel</numerusform>
                <numerusform>{count:,} fichiers laissés tels quels</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>Files that were left as they are, with reasons</source>
            <translation>Fichiers laissés tels quels, avec les raisons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>Au moins une photo de chaque groupe est conservée. Chaque fichier est d’abord revérifié. Rien n’est supprimé définitivement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to {trash}</source>
            <translation>Mettre dans {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to a folder</source>
            <translation>Déplacer vers un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace exact copies with hard links (keeps both names, frees the space)</source>
            <translation>Remplacer les copies exactes par des liens physiques (les deux noms restent, la place est libérée)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count} to {trash}</source>
            <translation>Mettre {count} dans {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count}</source>
            <translation>Déplacer {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace {count} with links</source>
            <translation>Remplacer {count} par des liens</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>{count:,} of these photos are hidden by the search or the filter: look through the list.</source>
            <extracomment>of one: {count:,} of these photos is hidden by the search or the filter: look through the list.</extracomment>
            <translation>
                <numerusform>{count:,} de ces photos est masquée par la recherche ou le filtre : parcourez la liste.</numerusform>
                <numerusform>{count:,} de ces photos sont masquées par la recherche ou le filtre : parcourez la liste.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Folder to move to</source>
            <translation>Dossier de destination</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>to restore one, {by_hand}</source>
            <translation>pour en restaurer une, {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>you can undo it</source>
            <translation>vous pouvez l’annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Remove photos</source>
            <translation>Supprimer des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>What would be done</source>
            <translation>Ce qui serait fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose the folder to move to.</source>
            <translation>Choisissez le dossier de destination.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Which photo to keep</source>
            <translation>Quelle photo garder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>*/Originals/*</source>
            <translation>*/Originaux/*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Preferred folders</source>
            <translation>Dossiers préférés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Protected folders</source>
            <translation>Dossiers protégés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Lookalike keeps the best photo of each group. Rules apply from top to bottom.</source>
            <translation>Lookalike garde la meilleure photo de chaque groupe. Les règles s’appliquent de haut en bas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Path pattern</source>
            <translation>Motif de chemin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Photos in preferred folders are kept before others. Photos in protected folders are never removed.</source>
            <translation>Les photos des dossiers préférés sont conservées avant les autres. Celles des dossiers protégés ne sont jamais supprimées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Rules, the most important first</source>
            <translation>Règles, la plus importante d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep the sharpest of each burst</source>
            <translation>Garder la plus nette de chaque rafale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Measuring how sharp the photos are… {done} of {bursts}</source>
            <translation>Mesure de la netteté des photos… {done} sur {bursts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>What would be selected</source>
            <translation>Ce qui serait sélectionné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Of {bursts} the sharpest photo is kept, and {photos} ({size}) will be selected. Nothing is removed yet.</source>
            <translation>De {bursts}, la photo la plus nette est gardée, et {photos} ({size}) seront sélectionnées. Rien n’est encore supprimé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Nothing to select: every other photo of these bursts is selected, protected or kept already.</source>
            <translation>Rien à sélectionner : toutes les autres photos de ces rafales sont déjà sélectionnées, protégées ou gardées.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts are left alone: they cannot be measured.</source>
            <extracomment>of one: {count:,} burst is left alone: it cannot be measured.</extracomment>
            <translation>
                <numerusform>{count:,} rafale reste telle quelle : elle ne peut pas être mesurée.</numerusform>
                <numerusform>{count:,} rafales restent telles quelles : elles ne peuvent pas être mesurées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts</source>
            <extracomment>of one: {count:,} burst</extracomment>
            <translation>
                <numerusform>{count:,} rafale</numerusform>
                <numerusform>{count:,} rafales</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>The sharpest of these</source>
            <translation>La plus nette de celles-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>As sharp as the best</source>
            <translation>Aussi nette que la meilleure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>A little softer</source>
            <translation>Un peu moins nette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>Blurred</source>
            <translation>Floue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>Comparing with your library</source>
            <translation>Comparaison avec la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Copying</source>
            <translation>Copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>went away while it was compared; connect it, and look again</source>
            <translation>a disparu pendant la comparaison ; reconnectez-le et relancez la recherche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Choosing what stays</source>
            <translation>Choix de ce qui reste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Finding equal files</source>
            <translation>Recherche de fichiers identiques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Comparing all photos</source>
            <translation>Comparaison de toutes les photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking photos</source>
            <translation>Vérification des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking the most similar photos</source>
            <translation>Vérification des photos les plus ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.0f} photos/s</source>
            <translation>{rate:.0f} photos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.1f} photos/s</source>
            <translation>{rate:.1f} photos/s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/marking.py" />
            <source>Selecting duplicates</source>
            <translation>Choix des doublons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving to {trash}</source>
            <translation>Mise dans {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving</source>
            <translation>Déplacement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Replacing with links</source>
            <translation>Remplacement par des liens</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Restoring</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. You can continue later.</source>
            <translation>Arrêté. Vous pourrez continuer plus tard.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/review_controller.py" />
            <source>Photos are still being moved. Try again when that is done.</source>
            <translation>Des photos sont encore en cours de déplacement. Réessayez quand ce sera fini.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/subject.py" />
            <source>Not in your library</source>
            <translation>Pas dans la photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>The other language is used when Lookalike starts again.</source>
            <translation>L’autre langue sera utilisée au prochain démarrage de Lookalike.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Restart now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Finds similar photos</source>
            <translation>Trouve les photos ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Selects it</source>
            <translation>La sélectionne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>A click on a photo</source>
            <translation>Un clic sur une photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Enter always finds similar photos</source>
            <translation>Entrée trouve toujours les photos ressemblantes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>A deleted model cannot be brought back. Your photos stay as they are.</source>
            <translation>Un modèle supprimé ne peut pas être récupéré. Vos photos restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>You have not made a model yet. “Learn from my photos…” in the menu makes one.</source>
            <translation>Vous n’avez pas encore créé de modèle. « Apprendre de mes photos… » dans le menu en crée un.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} files seen</source>
            <translation>{done} fichiers vus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop; what is done so far is kept</source>
            <translation>Arrêter ; ce qui a été fait est conservé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking at {what}</source>
            <translation>Examen de {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking through {what}</source>
            <translation>Parcours de {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Indexing {what}</source>
            <translation>Indexation de {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Apps</source>
            <translation>Applications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Other app…</source>
            <translation>Autre application…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app</source>
            <translation>Choisir une application</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app for {file}</source>
            <translation>Choisir une application pour {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>No app for {file} is known here.</source>
            <translation>Aucune application n’est connue ici pour {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>Choose a day</source>
            <translation>Choisir un jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Look in:</source>
            <translation>Regarder dans :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Files of type:</source>
            <translation>Type de fichiers :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>New name of {path}:</source>
            <translation>Nouveau nom de {path} :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/part_picture.py" />
            <source>Draw a rectangle: what contains this part?</source>
            <translation>Tracez un rectangle : qu’est-ce qui contient cette partie ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{version} (MIT licence)</source>
            <translation>{version} (licence MIT)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{qVersion} (LGPL 3)</source>
            <translation>{qVersion} (LGPL 3)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Finds the photos that look alike.
Works entirely on this computer. No internet connection is used.</source>
            <translation>Trouve les photos qui se ressemblent.
Fonctionne entièrement sur cet ordinateur. Aucune connexion Internet n’est utilisée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>{tab} {count}</source>
            <translation>{tab} {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>All photos are compared. {found}</source>
            <translation>Toutes les photos sont comparées. {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>No groups</source>
            <translation>Sans groupes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Squares</source>
            <translation>Carrés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Rows that fill the width</source>
            <translation>Rangées qui remplissent la largeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date taken</source>
            <translation>Date de prise de vue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Newest first</source>
            <translation>Plus récentes d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Oldest first</source>
            <translation>Plus anciennes d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date added</source>
            <translation>Date d’ajout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Latest first</source>
            <translation>Dernières d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Earliest first</source>
            <translation>Premières d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Z to A</source>
            <translation>De Z à A</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>A to Z</source>
            <translation>De A à Z</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Largest first</source>
            <translation>Plus grandes d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Smallest first</source>
            <translation>Plus petites d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Most first</source>
            <translation>Le plus d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Fewest first</source>
            <translation>Le moins d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Sort and group</source>
            <translation>Trier et grouper</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Show as</source>
            <translation>Afficher en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Names below photos</source>
            <translation>Noms sous les photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{card} {version}, on {provider} ({identity})</source>
            <translation>{card} {version}, sur {provider} ({identity})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{command} works on one photo at a time. Select one.</source>
            <translation>« {command} » ne concerne qu’une photo à la fois. Choisissez-en une.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>Learning from my photos</source>
            <translation>Apprentissage de vos photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>“{result}” is ready.</source>
            <translation>« {result} » est prêt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>The library can be reached again.</source>
            <translation>La bibliothèque est de nouveau accessible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>The library file is damaged</source>
            <translation>Le fichier de la photothèque est endommagé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Your photos are untouched. When Lookalike starts again, it rebuilds the library from them; the list of folders, the rules and your decisions are kept.</source>
            <translation>Vos photos sont intactes. À son prochain démarrage, Lookalike en reconstruit la photothèque ; la liste des dossiers, les règles et vos décisions sont conservées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is only a web address, and nothing is downloaded. Save the picture, then drop the file.</source>
            <translation>Ce n’est qu’une adresse web, et rien n’est téléchargé. Enregistrez l’image, puis déposez le fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to find the photos that look like it</source>
            <translation>Déposez pour trouver les photos qui lui ressemblent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is neither a folder nor a picture</source>
            <translation>Ce n’est ni un dossier ni une image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add the folder</source>
            <translation>Déposez pour ajouter le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add {folders} folders</source>
            <translation>Déposez pour ajouter {folders} dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Drive</source>
            <translation>Disque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>not connected</source>
            <translation>non branché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Similarity</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Doubtful</source>
            <translation>Douteuse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Beside it</source>
            <translation>À côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date in its name</source>
            <translation>Date dans son nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Move {photos} to “{folder}”, or copy with {key}</source>
            <translation>Déplacer {photos} vers « {folder} », ou copier avec {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>“{folder}” is not connected</source>
            <translation>« {folder} » n’est pas branché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Copy {photos} to “{folder}”</source>
            <translation>Copier {photos} dans « {folder} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/main_window.py" />
            <source>{title} — Lookalike</source>
            <translation>{title} – Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Only its thumbnail can be shown: the file {reason}.</source>
            <translation>Seule sa vignette peut être montrée : le fichier {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>About this photo</source>
            <translation>À propos de cette photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Select a photo to see it here</source>
            <translation>Sélectionnez une photo pour la voir ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Clear this search</source>
            <translation>Effacer cette recherche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Your photo: {name}</source>
            <translation>Votre photo : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Drag over a part of it. Or use the arrows, with Shift for its size, then Enter.</source>
            <translation>Glissez sur une partie. Ou utilisez les flèches, avec Maj pour sa taille, puis Entrée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Add a folder, then click a photo to see what looks like it, or drop any picture on the window. Search finds names, folders, cameras and dates. Duplicates shows what you have twice. Nothing is deleted until you say so.</source>
            <translation>Ajoutez un dossier, puis cliquez sur une photo pour voir ce qui lui ressemble, ou déposez n’importe quelle image sur la fenêtre. La recherche trouve noms, dossiers, appareils et dates. « Doublons » montre ce que vous avez plusieurs fois. Rien n’est supprimé sans votre accord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar.py" />
            <source>Folders and library</source>
            <translation>Dossiers et photothèque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, unfolded</source>
            <translation>, déplié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, folded</source>
            <translation>, replié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Duplicates of {name}</source>
            <translation>Doublons de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>“{text}” in {place}</source>
            <translation>« {text} » dans {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} folders</source>
            <extracomment>of one: {count:,} folder</extracomment>
            <translation>
                <numerusform>{count:,} dossier</numerusform>
                <numerusform>{count:,} dossiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>photos</source>
            <translation>photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{files} could not be read</source>
            <translation>{files} illisibles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Everything is up to date.{passed}</source>
            <translation>Tout est à jour.{passed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source> in {time}</source>
            <translation> en {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos like {query}</source>
            <translation>Photos comme {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos with a {query}</source>
            <translation>Photos avec une {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{folders} are not connected; their photos are remembered.</source>
            <extracomment>of one: {folders} is not connected; its photos are remembered.</extracomment>
            <translation>
                <numerusform>{folders} n’est pas branché ; ses photos sont mémorisées.</numerusform>
                <numerusform>{folders} ne sont pas branchés ; leurs photos sont mémorisées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Stopped. What was added so far is kept.</source>
            <translation>Arrêté. Ce qui a été ajouté est conservé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add a folder of photos (Ctrl+O)</source>
            <translation>Ajouter un dossier de photos (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>added</source>
            <translation>ajout fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{tip}
Not connected; its photos are remembered</source>
            <translation>{tip}
Non branché ; ses photos sont mémorisées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos like</source>
            <translation>Photos comme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos with</source>
            <translation>Photos avec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>photos whose codes differ in at most {value} of {bits} bits</source>
            <translation>photos dont les codes diffèrent d’au plus {value} bits sur {bits}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back (Alt+Left)</source>
            <translation>Retour (Alt+Gauche)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Adjusts itself to show about {nearest} photos</source>
            <translation>S’ajuste pour montrer environ {nearest} photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity adjusts itself</source>
            <translation>La ressemblance s’ajuste d’elle-même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Name, date, folder</source>
            <translation>Nom, date, dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder</source>
            <translation>Chercher par nom, date ou dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder (Ctrl+F)</source>
            <translation>Chercher par nom, date ou dossier (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity: {said}</source>
            <translation>Ressemblance : {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Do I have these?</source>
            <translation>Ai-je celles-ci ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size:.1f} TB</source>
            <translation>{size:.1f} To</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>file manager</source>
            <translation>le gestionnaire de fichiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the trash</source>
            <translation>la corbeille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} B</source>
            <translation>{size} o</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} kB</source>
            <translation>{size} ko</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm:ss</source>
            <translation>d MMMM yyyy, HH:mm:ss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d MMMM yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>File Explorer</source>
            <translation>l’Explorateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Trash</source>
            <translation>la corbeille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Recycle Bin</source>
            <translation>la corbeille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/qt_language.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
    </context>
</TS>
