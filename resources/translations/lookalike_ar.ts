<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Lookalike</name>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike [--library FILE] [FOLDER or PHOTO]
       lookalike COMMAND …</source>
            <translation>lookalike [--library ملف] [مجلد أو صورة]
       lookalike أمر …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>{command} is neither a command ({commands}) nor a folder or a photo</source>
            <translation>{command} ليس أمرًا ({commands}) ولا مجلدًا ولا صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: there is no screen here; `lookalike --help` lists the commands that need none</source>
            <translation>lookalike: لا توجد شاشة هنا؛ يسرد `lookalike --help` الأوامر التي لا تحتاج إليها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/__main__.py" />
            <source>lookalike: the folder that you are in is no longer there; go to another one</source>
            <translation>lookalike: المجلد الذي أنت فيه لم يعد موجودًا؛ انتقل إلى مجلد آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>a judgement is about two photos or more</source>
            <translation>يخصّ الحكم صورتين أو أكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>is not in the library; index its folder first</source>
            <translation>ليست في المكتبة؛ افهرس مجلدها أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/api_judgements.py" />
            <source>judgement {number} is no longer what it was; list the judgements again</source>
            <translation>لم يعد الحكم {number} كما كان؛ اسرد الأحكام من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>how a model is used; see docs/adopt.md</source>
            <translation>كيفية استخدام النموذج؛ انظر docs/adopt.md</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>name the model's file: lookalike encoders adopt MODEL.onnx</source>
            <translation>حدّد ملف النموذج: lookalike encoders adopt MODEL.onnx</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>; {unreadable:,} could not be read</source>
            <translation>؛ تعذّرت قراءة {unreadable:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>{name}: learned from {photos:,} photos, measured on {held_out:,} others{unread}</source>
            <translation>{name}: تعلّم من {photos:,} صورة، وقيس على {held_out:,} أخرى{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>`lookalike encoders use {result}` switches to it.</source>
            <translation>للتبديل إليه: `lookalike encoders use {result}`.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: as the model says, or 224</source>
            <translation>الافتراضي: كما يحدّد النموذج، أو 224</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of pixels from 0 to 1 (ImageNet's if left out)</source>
            <translation>للبكسلات من 0 إلى 1 (قيم ImageNet إن لم تُذكر)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>likewise, or one number for all three</source>
            <translation>كذلك، أو رقم واحد للثلاثة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>of the model, that is the embedding (default: chosen)</source>
            <translation>من النموذج، أي التضمين (الافتراضي: يُختار تلقائيًا)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>default: %(default)s</source>
            <translation>الافتراضي: %(default)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>to learn from (default: %(default)s)</source>
            <translation>للتعلّم منها (الافتراضي: %(default)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>larger models are refused (default: {most:,})</source>
            <translation>تُرفض النماذج الأكبر (الافتراضي: {most:,})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>print the figures as JSON</source>
            <translation>اطبع الأرقام بصيغة JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 10 by code</source>
            <translation>أقرب 10 بالتضمين نفسه، ضمن أول 10 بالرمز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by own embedding, among the 50 by code</source>
            <translation>أقرب 10 بالتضمين نفسه، ضمن أول 50 بالرمز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 10 by code</source>
            <translation>أقرب 10 بالنموذج، ضمن أول 10 بالرمز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>10 nearest by the model, among the 50 by code</source>
            <translation>أقرب 10 بالنموذج، ضمن أول 50 بالرمز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>different photos that share a code</source>
            <translation>صور مختلفة تشترك في رمز واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>bits that carry</source>
            <translation>بتات تحمل معلومات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>photos encoded per second by one core</source>
            <translation>الصور المرمّزة في الثانية بنواة واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>1 to {most:,}, please: no encoder file is larger</source>
            <translation>من 1 إلى {most:,} من فضلك: لا يوجد ملف مُرمّز أكبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>The model {note}.</source>
            <translation>النموذج: {note}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <source>in use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/adopting.py" />
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{text} is not three numbers, as in 0.485,0.456,0.406</source>
            <translation>{text} ليس ثلاثة أرقام، كما في 0.485,0.456,0.406</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder again</source>
            <translation>إخراج من المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>brought back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos}, {size}, would go; {refused} refused</source>
            <translation>ما سيُزال: {photos}، {size}؛ المرفوض: {refused}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{photos} {done}, {refused:,} refused</source>
            <translation>{done}: {photos}، المرفوض: {refused:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {sentence}</source>
            <translation>ملاحظة: {sentence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot</source>
            <translation>ملاحظة: لاستعادة الصور، {by_hand}؛ لا يستطيع `lookalike duplicates undo` ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: {reason}</source>
            <translation>مستبعد: {photo}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {photo} has other rights, another owner or other tags than {keeper}; linked, it has those of the one that stays, until it is undone</source>
            <translation>ملاحظة: تختلف أذونات {photo} أو مالكه أو وسومه عن {keeper}؛ عند الربط يأخذ ما للصورة الباقية حتى التراجع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>left out: {photo}: has {lost}, which the one that stays lacks</source>
            <translation>مستبعد: {photo}: فيه {lost}، وهذا ينقص الصورة الباقية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>refused: {error}</source>
            <translation>مرفوض: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{reason} (--pattern, --prefer)</source>
            <translation>{reason} (--pattern، --prefer)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>removed</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {keeper} stays with {beside}</source>
            <translation>ملاحظة: يبقى {keeper} مع {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>  (stays: {keeper})</source>
            <translation>  (يبقى: {keeper})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>note: {error}; what was moved is seen the next time it is indexed</source>
            <translation>ملاحظة: {error}؛ ما نُقل سيظهر عند الفهرسة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>would be refused: {error}</source>
            <translation>سيُرفض: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{keeper}  (gains {gains}, in an .xmp file)</source>
            <translation>{keeper}  (يكتسب {gains} في ملف .xmp)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/applying.py" />
            <source>{one}  (goes with it: {kind})</source>
            <translation>{one}  (يذهب معه: {kind})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>fill an archive on a server from this machine, or copy a library into one and out again</source>
            <translation>ملء أرشيف على خادم من هذا الجهاز، أو نسخ مكتبة إليه وإخراجها منه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the library in a file into the archive, which is empty</source>
            <translation>نسخ المكتبة الموجودة في ملف إلى الأرشيف الفارغ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copy the archive into a new library in a file</source>
            <translation>نسخ الأرشيف إلى مكتبة جديدة في ملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>read photos that this machine sees for the archive, beside other machines, until Ctrl+C</source>
            <translation>قراءة الصور التي يراها هذا الجهاز للأرشيف، إلى جانب أجهزة أخرى، حتى Ctrl+C</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what waits to be read, what is being read, and what failed</source>
            <translation>عرض ما ينتظر القراءة وما يُقرأ الآن وما فشل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>have workers find the photos that are near each other, ahead of a search for duplicates among millions</source>
            <translation>جعل العمّال يجدون مسبقًا الصور القريبة بعضها من بعض قبل البحث عن المكرّرات بين الملايين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show what was removed, when, by whom and on which machine, the latest first</source>
            <translation>إظهار ما أزيل، ومتى، ومن أزاله، وعلى أي جهاز، الأحدث أولاً</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>search for the nearest by a graph, which is quicker beyond ten million photos and misses some; or exactly</source>
            <translation>البحث عن الأقرب برسم بياني، وهو أسرع لما زاد على عشرة ملايين صورة ويفوته بعضها؛ أو بحثًا دقيقًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>let a role of the server view, judge or remove the photos of some roots, or of all</source>
            <translation>السماح لدور في الخادم بعرض صور بعض الجذور أو كلها أو الحكم عليها أو إزالتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>take from a role what it may, in some roots or everywhere; it counts at once</source>
            <translation>سحب ما يحق لدور، في بعض الجذور أو في كل مكان؛ ويسري ذلك فورًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>show which role may do what</source>
            <translation>إظهار ما يحق لكل دور</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} joins of two parts wait for workers (`lookalike archive work`).</source>
            <extracomment>of one: {count:,} join of two parts waits for a worker (`lookalike archive work`).</extracomment>
            <translation>
                <numerusform>لا دمج لجزأين ينتظر عاملًا (`lookalike archive work`).</numerusform>
                <numerusform>دمج واحد لجزأين ينتظر عاملًا (`lookalike archive work`).</numerusform>
                <numerusform>دمجان لجزأين ينتظران عاملًا (`lookalike archive work`).</numerusform>
                <numerusform>{count:,} عمليات دمج لجزأين تنتظر عمّالًا (`lookalike archive work`).</numerusform>
                <numerusform>{count:,} عملية دمج لجزأين تنتظر عمّالًا (`lookalike archive work`).</numerusform>
                <numerusform>{count:,} عملية دمج لجزأين تنتظر عمّالًا (`lookalike archive work`).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The graph finds {recall:.1%} of the 10 nearest photos.</source>
            <translation>يجد الرسم البياني {recall:.1%} من أقرب 10 صور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>where this machine has a root; a new name is a new root; may be repeated, and is remembered</source>
            <translation>مكان الجذر على هذا الجهاز؛ الاسم الجديد جذر جديد؛ يمكن تكراره، ويُحفظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>end when there is nothing left to read</source>
            <translation>الانتهاء عندما لا يبقى شيء للقراءة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only of this root</source>
            <translation>من هذا الجذر فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>no longer hold anything for a machine that is gone for good</source>
            <translation>التوقف عن حجز أي شيء لجهاز ذهب بلا رجعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>NAME=FOLDER is wanted, not {text}</source>
            <translation>المطلوب NAME=FOLDER، لا {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>copied: {part}</source>
            <translation>نُسخ: {part}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The archive has the {count:,} photos of {file} now.</source>
            <translation>في الأرشيف الآن {count:,} من صور {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{file} has the {count:,} photos of the archive now.</source>
            <translation>في {file} الآن {count:,} من صور الأرشيف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>(joins)</source>
            <translation>(عمليات الدمج)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{name}  {waiting:,} jobs wait, {doing:,} are done now, {failed:,} failed</source>
            <translation>{name}  المهام المنتظرة {waiting:,}، الجارية {doing:,}، الفاشلة {failed:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>every root</source>
            <translation>كل الجذور</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/archive.py" />
            <source>{count:,} files are no longer held.</source>
            <extracomment>of one: {count:,} file is no longer held.</extracomment>
            <translation>
                <numerusform>لم يعد أي ملف محجوزًا ({count:,}).</numerusform>
                <numerusform>لم يعد {count:,} ملف محجوزًا.</numerusform>
                <numerusform>لم يعد {count:,} ملفان محجوزين.</numerusform>
                <numerusform>لم تعد {count:,} ملفات محجوزة.</numerusform>
                <numerusform>لم يعد {count:,} ملفًا محجوزًا.</numerusform>
                <numerusform>لم يعد {count:,} ملف محجوزًا.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>The search is exact again.</source>
            <translation>عاد البحث دقيقًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/archive.py" />
            <source>only in this root; may be repeated</source>
            <translation>في هذا الجذر فقط؛ ويمكن تكراره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>usage: </source>
            <translation>الاستخدام: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>options</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>positional arguments</source>
            <translation>الوسائط الموضعية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show this help message and exit</source>
            <translation>اعرض رسالة المساعدة هذه ثم اخرج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>show program's version number and exit</source>
            <translation>اعرض رقم إصدار البرنامج ثم اخرج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s: خطأ: %(message)s
</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>الوسيط %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the following arguments are required: %s</source>
            <translation>الوسائط التالية مطلوبة: %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>one of the arguments %s is required</source>
            <translation>أحد الوسائط %s مطلوب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>not allowed with argument %s</source>
            <translation>غير مسموح مع الوسيط %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>unrecognized arguments: %s</source>
            <translation>وسائط غير معروفة: %s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>اختيار غير صالح: %(value)r (اختر من %(choices)s)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>قيمة %(type)s غير صالحة: %(value)r</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected one argument</source>
            <translation>يُتوقع وسيط واحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>expected at least one argument</source>
            <translation>يُتوقع وسيط واحد على الأقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>is a file; name a folder to move the copies to</source>
            <translation>ملف؛ حدّد مجلدًا لنقل النسخ إليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>{option} {names}: there is no such folder; nothing was done{hint}</source>
            <translation>{option} {names}: لا يوجد مجلد كهذا؛ لم يُنفّذ شيء{hint}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a path is wanted, not an empty text</source>
            <translation>المطلوب مسار، لا نص فارغ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a shell replaces "~" only at the start of a word: put a blank before {path}, not "="</source>
            <translation>لا تستبدل الصدفة "~" إلا في أول الكلمة: ضع مسافة قبل {path} لا "="</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a pattern is wanted, not an empty text</source>
            <translation>المطلوب نمط، لا نص فارغ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source> (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)</source>
            <translation> (لا تستبدل الصدفة "~" إلا في بداية الكلمة: {option} ~/…، وليس {option}=~/…)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a whole number of at least {least} is wanted, not {text}</source>
            <translation>المطلوب عدد صحيح لا يقل عن {least}، لا {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>a number is wanted, as 2.5, not {text}</source>
            <translation>المطلوب عدد مثل 2.5 لا {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/arguments.py" />
            <source>the catalog file (default: in the platform's data folder), or an archive: postgresql://…</source>
            <translation>ملف الفهرس (افتراضيًا في مجلد بيانات النظام)، أو أرشيف: postgresql://…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>find photos that you have twice, and remove copies without fear</source>
            <translation>اعثر على الصور المكررة لديك، وأزل النسخ دون خوف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove the copies that rules choose; one of each group always stays</source>
            <translation>أزل النسخ التي تختارها القواعد؛ تبقى دائمًا صورة من كل مجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>take back the last `apply` that is not undone yet</source>
            <translation>تراجع عن آخر `apply` لم يُتراجع عنه بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>list what was said about pairs in the window (not a match, keep both), or take it back</source>
            <translation>اسرد ما قيل عن الأزواج في النافذة (غير مطابقة، إبقاء كلتيهما)، أو تراجع عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>for the rule `folder`, which comes first then; may be repeated, the best first</source>
            <translation>للقاعدة `folder`، التي تصبح الأولى عندئذ؛ يمكن تكراره، الأفضل أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>none of its photos goes</source>
            <translation>لا يُزال شيء من صوره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>--radius {radius}: codes have {bits} bits, and no two are farther apart</source>
            <translation>--radius {radius}: للرموز {bits} بت، ولا يوجد رمزان أبعد من ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Comparing: {done:,} of {total:,} proposals</source>
            <translation>المقارنة: {done:,} من {total:,} مرشح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{photos:,} photos</source>
            <translation>الصور: {photos:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>{groups:,} groups</source>
            <translation>المجموعات: {groups:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a list of groups</source>
            <translation>اطبع قائمة بالمجموعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>print a table, one line a photo</source>
            <translation>اطبع جدولًا، سطرًا لكل صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>act on them, or take the last action back</source>
            <translation>نفّذ عليها، أو تراجع عن آخر إجراء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>shell pattern for the rule `path`, which comes first then; without a / it is of the name</source>
            <translation>نمط صدفة للقاعدة `path`، التي تصبح الأولى عندئذ؛ بلا / يخص الاسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/returned.py" />
            <source>only say what would go</source>
            <translation>اذكر فقط ما سيُزال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>put the copies in the system's trash</source>
            <translation>ضع النسخ في سلة مهملات النظام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>move the copies to a folder</source>
            <translation>انقل النسخ إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>replace exact copies by hard links to the one that stays</source>
            <translation>استبدل بالنسخ المطابقة تمامًا روابط صلبة إلى الصورة الباقية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>write what only a removed copy says to an .xmp file of the one that stays</source>
            <translation>اكتب ما لا تذكره إلا نسخة مزالة في ملف .xmp للصورة الباقية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>bits that two codes may differ in</source>
            <translation>عدد البتات التي يجوز أن يختلف فيها رمزان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what any two photos are to each other; may be repeated (default: {relations})</source>
            <translation>علاقة أي صورتين إحداهما بالأخرى؛ يمكن تكراره (الافتراضي: {relations})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>remove other names of one file too, though nothing is gained without them</source>
            <translation>أزل الأسماء الأخرى للملف الواحد أيضًا، مع أنه لا يُكسب شيء بدونها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/similar.py" />
            <source>The library is empty: `lookalike index FOLDER` fills it.</source>
            <translation>المكتبة فارغة: `lookalike index FOLDER` يملؤها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <location filename="../../desktop_app/cli/have.py" />
            <source>{rate:,.0f} photos/s</source>
            <translation>{rate:,.0f} صورة/ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>what makes the photo that stays, the most important first; may be repeated: </source>
            <translation>ما يجعل الصورة هي الباقية، الأهم أولًا؛ يمكن تكراره: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>a folder: {what}</source>
            <translation>مجلد: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/duplicates.py" />
            <source>Groups of equal files: {found:,}</source>
            <translation>مجموعات الملفات المتساوية: {found:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>list the encoders, show one, use another, or make one of a model</source>
            <translation>اسرد المُرمّزات، أو اعرض واحدًا، أو استخدم آخر، أو اصنع واحدًا من نموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{title} is used from now on; the codes of the former one are kept.</source>
            <translation>يُستخدم {title} من الآن؛ تُحفظ رموز السابق.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>built in</source>
            <translation>مدمج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>its name, file or the beginning of its identity (info: the one in use); adopt: the model's .onnx file</source>
            <translation>اسمه أو ملفه أو بداية معرّفه (info: المستخدم حاليًا)؛ adopt: ملف .onnx للنموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{mark} not usable  {where}: {problem}</source>
            <translation>{mark} غير صالح للاستخدام  {where}: {problem}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/encoders.py" />
            <source>{name} {bits} bits</source>
            <translation>{name} {bits} بت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>say which photos of a card, a backup or a folder the library has already, without adding them</source>
            <translation>اذكر أي صور بطاقة أو نسخة احتياطية أو مجلد موجودة في المكتبة، دون إضافتها</translation>
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
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>{count:,} ملفات</numerusform>
                <numerusform>{count:,} ملفًا</numerusform>
                <numerusform>{count:,} ملف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{photos} copied to {folder}, {refused:,} refused</source>
            <translation>نُسخ إلى {folder}: {photos}، المرفوض: {refused:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/cli/progress.py" />
            <source>Looking for photos: {done:,} files</source>
            <translation>البحث عن الصور: {done:,} ملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>Comparing with the library: {done:,} of {total:,}</source>
            <translation>المقارنة مع المكتبة: {done:,} من {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>a folder, a card, or a file</source>
            <translation>مجلد أو بطاقة أو ملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>print a list with one entry per file</source>
            <translation>اطبع قائمة بعنصر لكل ملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>list only these files; may be repeated</source>
            <translation>اسرد هذه الملفات فقط؛ يمكن تكراره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>copy to a folder what the library does not have whole</source>
            <translation>انسخ إلى مجلد ما ليس كاملًا في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>put the files that are there in the system's trash</source>
            <translation>ضع الملفات الموجودة في سلة مهملات النظام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>move the files that are there to a folder</source>
            <translation>انقل الملفات الموجودة إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>only say what would be copied and what would go</source>
            <translation>اذكر فقط ما سيُنسخ وما سيُزال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>same bytes as {twin}</source>
            <translation>البايتات نفسها كما في {twin}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>{files}: {parts}</source>
            <translation>{files}: {parts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>would be copied: {one}</source>
            <translation>سيُنسخ: {one}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/have.py" />
            <source>not copied: {error}</source>
            <translation>لم يُنسخ: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>add the photos of some folders to the library, and follow what changed in them</source>
            <translation>أضف صور بعض المجلدات إلى المكتبة، وتابع ما تغيّر فيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is not a watched folder; `lookalike status` shows them</source>
            <translation>ليس مجلدًا مراقبًا؛ يعرضها `lookalike status`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>can only be one folder now; give one with --was</source>
            <translation>لا يمكن أن يكون الآن إلا مجلدًا واحدًا؛ حدّد واحدًا بـ --was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} added</source>
            <translation>مضاف {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} changed</source>
            <translation>متغيّر {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} moved</source>
            <translation>منقول {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} removed</source>
            <translation>مزال {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{count:,} unchanged</source>
            <translation>دون تغيير {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{counts}; {failed:,} not readable; {seconds:.1f} s</source>
            <translation>{counts}؛ غير مقروء {failed:,}؛ {seconds:.1f} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>FOLDER is the watched folder OLD, which has moved: keep its photos</source>
            <translation>FOLDER هو المجلد المراقب OLD الذي نُقل: احتفظ بصوره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>try again the files that could not be read</source>
            <translation>أعد محاولة الملفات التي تعذّرت قراءتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>read every file again, changed or not</source>
            <translation>اقرأ كل ملف من جديد، تغيّر أم لا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>print the counts as JSON</source>
            <translation>اطبع الأعداد بصيغة JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>{folder}: your role may not read photos in; others do</source>
            <translation>{folder}: لا يحق لدورك قراءة الصور هنا؛ يقرؤها آخرون</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/index.py" />
            <source>is away or could not be read to its end; its photos are kept</source>
            <translation>غير متصل أو تعذّرت قراءته إلى آخره؛ تُحفظ صوره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>a number of the list, or {all}, is wanted</source>
            <translation>المطلوب رقم من القائمة، أو {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>take these back, by their numbers (or `all`): their photos may be grouped again</source>
            <translation>تراجع عن هذه بأرقامها (أو `all`): قد تُجمع صورها من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>print a list of {number, judgement, paths}</source>
            <translation>اطبع قائمة من {number, judgement, paths}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>{count:,} judgements taken back</source>
            <translation>أحكام تُراجع عنها: {count:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>files that are no longer in the library</source>
            <translation>ملفات لم تعد في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>Nothing was said about any photos yet.</source>
            <translation>لم يُقل شيء عن أي صور بعد.</translation>
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
                <numerusform>لا صور</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>{count:,} صور</numerusform>
                <numerusform>{count:,} صورة</numerusform>
                <numerusform>{count:,} صورة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{photos} (and {files} beside)</source>
            <translation>{photos} (التابع لها: {files})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{count:,.1f} MB</source>
            <translation>{count:,.1f} م.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{groups}, {saving} to gain</source>
            <translation>{groups}، يمكن توفير {saving}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>No duplicates found.</source>
            <translation>لم يُعثر على مكررات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/listing.py" />
            <source>{weakest}, {size} to gain</source>
            <translation>{weakest}، يمكن توفير {size}</translation>
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
                <numerusform>لا مجموعات</numerusform>
                <numerusform>مجموعة واحدة</numerusform>
                <numerusform>مجموعتان</numerusform>
                <numerusform>{count:,} مجموعات</numerusform>
                <numerusform>{count:,} مجموعة</numerusform>
                <numerusform>{count:,} مجموعة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>Finds the photos that look alike. Without a command: opens the window.</source>
            <translation>يعثر على الصور المتشابهة. دون أمر: يفتح النافذة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it.</source>
            <translation>`lookalike FOLDER` يفتح النافذة بذلك المجلد، و`lookalike PHOTO` بما يشبهها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>stopped; what was done so far is kept</source>
            <translation>أُوقف؛ يُحفظ ما أُنجز حتى الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>[{bar}] {done:,} of {total:,}</source>
            <translation>[{bar}] {done:,} من {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {rate:,.0f} photos/s</source>
            <translation> · {rate:,.0f} صورة/ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{minutes} min {seconds:02} s left</source>
            <translation>بقي {minutes} د {seconds:02} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/progress.py" />
            <source>{seconds} s left</source>
            <translation>بقي {seconds} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>learn the encoder's codes again for the photos of the library, or the whole network</source>
            <translation>علّم رموز المُرمّز من جديد لصور المكتبة، أو الشبكة كلها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>true neighbours found</source>
            <translation>الجيران الحقيقيون الذين عُثر عليهم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>imbalance of the bits</source>
            <translation>عدم توازن البتات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>entropy of a bit</source>
            <translation>إنتروبيا البت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>correlation of the bits</source>
            <translation>ترابط البتات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>edited copies found</source>
            <translation>النسخ المعدّلة التي عُثر عليها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>nearest neighbours found first</source>
            <translation>أقرب الجيران الذين عُثر عليهم أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>photos with a stranger's code</source>
            <translation>صور لها رمز صورة غريبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>measured on {count:,} held-out photos</source>
            <translation>قيس على {count:,} من الصور المستبعدة من التعلّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>--anew discards a run of the whole network that was stopped; give --whole too</source>
            <translation>‏--anew يتجاهل تشغيلًا متوقفًا للشبكة كلها؛ أضف --whole أيضًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · {remaining:.0f} min left</source>
            <translation> · بقي {remaining:.0f} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · loss {loss:.2f}</source>
            <translation> · الخسارة {loss:.2f}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source> · copies {copies:.0%}, neighbours {neighbours:.0%}</source>
            <translation> · النسخ {copies:.0%}، الجيران {neighbours:.0%}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>{result}: learned from {photos:,} photos in {seconds:.0f} s</source>
            <translation>{result}: تعلّم من {photos:,} صورة في {seconds:.0f} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>the whole network, with torch; goes on where it was stopped</source>
            <translation>الشبكة كلها، باستخدام torch؛ يستأنف من حيث توقف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>of learning, with --whole (default: %(default)g)</source>
            <translation>من التعلّم، مع --whole (الافتراضي: %(default)g)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>with --whole: discard a run that was stopped</source>
            <translation>مع --whole: تجاهل تشغيلًا متوقفًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>use the new encoder at once</source>
            <translation>استخدم المُرمّز الجديد فورًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>more than 0, please</source>
            <translation>أكثر من 0 من فضلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>Worse than before: {fallen}. The present encoder is the better choice.</source>
            <translation>أسوأ من قبل: {fallen}. المُرمّز الحالي هو الخيار الأفضل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>  {head}: expected precision within the default radius {expected} ({same} of {within} judged pairs there are the same; {pairs} judged in all)</source>
            <translation>  {head}: الدقة المتوقعة ضمن نصف القطر الافتراضي {expected} ({same} من {within} من الأزواج المحكوم عليها هناك متطابقة؛ المحكوم عليها إجمالًا {pairs})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>It is used from now on; the former codes are kept.</source>
            <translation>يُستخدم من الآن؛ تُحفظ الرموز السابقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>going on where it was stopped: {progress:.0%} of {minutes:g} minutes on {encoder}</source>
            <translation>الاستئناف من حيث توقف: {progress:.0%} من {minutes:g} دقيقة على {encoder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <source>old</source>
            <translation>قديم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/retrain.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> and </source>
            <translation> و</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>show the photos that you removed and that came back, for example by the sync of a phone or a cloud</source>
            <translation>اعرض الصور التي أزلتها ثم عادت، بمزامنة هاتف أو سحابة مثلًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>print a list of {path, was, same_bytes}</source>
            <translation>اطبع قائمة من {path, was, same_bytes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>put them in the system's trash again</source>
            <translation>ضعها في سلة مهملات النظام من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>move them to a folder</source>
            <translation>انقلها إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same bytes</source>
            <translation>البايتات نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>looks the same</source>
            <translation>تبدو نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>{photo}  (removed as {was}; {why})</source>
            <translation>{photo}  (أُزيلت باسم {was}؛ {why})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/returned.py" />
            <source>Nothing that you removed has come back.</source>
            <translation>لم يعد شيء مما أزلته.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>clean-up rules: which copies go, found from a timer, and done when you approve</source>
            <translation>قواعد التنظيف: أي النسخ تُزال؛ تُكتشف دوريًا وتُنفّذ بعد موافقتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{rule}: {items:,} copies, {size}</source>
            <translation>{rule}: النسخ {items:,}، {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>print a list of the rules</source>
            <translation>اطبع قائمة بالقواعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>without one, the rules are listed</source>
            <translation>دون أمر تُسرد القواعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>keep a rule; one of that name is replaced</source>
            <translation>احفظ قاعدة؛ تُستبدل التي بالاسم نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy to the photo that stays (default: all)</source>
            <translation>علاقة النسخة بالصورة الباقية (الافتراضي: الكل)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy lies there</source>
            <translation>تقع النسخة هناك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>of the copy, e.g. JPEG</source>
            <translation>صيغة النسخة، مثل JPEG</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day (2024-12-31) or later</source>
            <translation>تاريخ النسخة ذلك اليوم (2024-12-31) أو بعده</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>the copy is from that day or earlier</source>
            <translation>تاريخ النسخة ذلك اليوم أو قبله</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>size of the copy</source>
            <translation>حجم النسخة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>copies are moved there (default: to the trash)</source>
            <translation>تُنقل النسخ إليه (الافتراضي: إلى المهملات)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a run does it at once</source>
            <translation>ينفّذها التشغيل فورًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>forget a rule</source>
            <translation>انسَ قاعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>find the copies; they wait for approval, unless a rule does not ask</source>
            <translation>اعثر على النسخ؛ تنتظر الموافقة، إلا إذا كانت القاعدة لا تسأل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only these rules</source>
            <translation>هذه القواعد فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only say what is found</source>
            <translation>اذكر فقط ما يُعثر عليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>list what waits for approval</source>
            <translation>اسرد ما ينتظر الموافقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>do what waits, as one action; `lookalike duplicates undo` undoes it</source>
            <translation>نفّذ ما ينتظر كإجراء واحد؛ `lookalike duplicates undo` يتراجع عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>only of these rules</source>
            <translation>لهذه القواعد فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>There are no rules; `lookalike rules add --help` says how.</source>
            <translation>لا توجد قواعد؛ يشرح `lookalike rules add --help` الطريقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>{waiting:,} copies wait; `lookalike rules approve` lets them go</source>
            <translation>نسخ تنتظر: {waiting:,}؛ `lookalike rules approve` ينفّذها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>Nothing waits for approval.</source>
            <translation>لا شيء ينتظر الموافقة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <source>a number of megabytes is wanted, as in 2.5</source>
            <translation>المطلوب عدد من الميغابايت، كما في 2.5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/rules.py" />
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>{text} is not a day as in 2024-12-31</source>
            <translation>{text} ليس يومًا كما في 2024-12-31</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>show the photos of the library that look like a picture, or contain a part of it</source>
            <translation>اعرض صور المكتبة التي تشبه صورة، أو تحتوي جزءًا منها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Photos that cannot be found by a part yet: {without:,}; `lookalike index FOLDER` makes their codes.</source>
            <translation>صور لا يمكن العثور عليها بجزء بعد: {without:,}؛ `lookalike index FOLDER` ينشئ رموزها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>X,Y,WIDTH,HEIGHT is wanted, all in pixels or all with %, not {text}</source>
            <translation>المطلوب X,Y,العرض,الارتفاع كلها بالبكسل أو كلها بـ %، لا {text}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>any picture; it need not be in the library</source>
            <translation>أي صورة؛ لا يلزم أن تكون في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at most N (default {count})</source>
            <translation>‏N على الأكثر (الافتراضي {count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>all that are at most R bits away</source>
            <translation>كل ما يبعد R بت على الأكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>`similar` (alike, the default) or `copy` (the same picture)</source>
            <translation>‏`similar` (متشابهة، الافتراضي) أو `copy` (الصورة نفسها)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>ask about this part of IMAGE, in pixels or per cent: what contains it, or has a part like it</source>
            <translation>اسأل عن هذا الجزء من IMAGE، بالبكسل أو بالنسبة المئوية: ما الذي يحتويه أو فيه جزء يشبهه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>print a list of {path, distance}</source>
            <translation>اطبع قائمة من {path, distance}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>at {place}</source>
            <translation>عند {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Nothing within that radius.</source>
            <translation>لا شيء ضمن نصف القطر ذاك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>contains it</source>
            <translation>يحتويه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>like it</source>
            <translation>يشبهه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>show the library's folders, counts and encoder</source>
            <translation>اعرض مجلدات المكتبة وأعدادها ومُرمّزها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Library    {catalog} ({catalog_bytes:.1f} MB)</source>
            <translation>المكتبة    {catalog} ({catalog_bytes:.1f} م.ب)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Photos     {photos:,}, not readable {failures:,}</source>
            <translation>الصور      {photos:,}، غير مقروء {failures:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Encoder    {encoder} on {provider}, {encoder_identity}</source>
            <translation>المُرمّز    {encoder} على {provider}، {encoder_identity}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>print it as JSON</source>
            <translation>اطبعها بصيغة JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Search     by a graph, which finds {recall:.1%} of the nearest photos</source>
            <translation>البحث      برسم بياني يجد {recall:.1%} من أقرب الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>  (not reachable now)</source>
            <translation>  (لا يمكن الوصول إليه الآن)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/status.py" />
            <source>Folder     {folder}  {photos:,}{away}</source>
            <translation>المجلد     {folder}  {photos:,}{away}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/switching.py" />
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>{count:,} photos cannot be read now; they are found again after they were indexed.</source>
            <extracomment>of one: {count:,} photo cannot be read now; it is found again after it was indexed.</extracomment>
            <translation>
                <numerusform>لا توجد صور تتعذر قراءتها الآن ({count:,}).</numerusform>
                <numerusform>تتعذر قراءة صورة واحدة الآن ({count:,})؛ يُعثر عليها من جديد بعد فهرستها.</numerusform>
                <numerusform>تتعذر قراءة صورتين الآن ({count:,})؛ يُعثر عليهما من جديد بعد فهرستهما.</numerusform>
                <numerusform>تتعذر قراءة {count:,} صور الآن؛ يُعثر عليها من جديد بعد فهرستها.</numerusform>
                <numerusform>تتعذر قراءة {count:,} صورة الآن؛ يُعثر عليها من جديد بعد فهرستها.</numerusform>
                <numerusform>تتعذر قراءة {count:,} صورة الآن؛ يُعثر عليها من جديد بعد فهرستها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is not there; name the file of a library, which `lookalike status` shows</source>
            <translation>غير موجود؛ سمِّ ملف مكتبة، وهو ما يعرضه `lookalike status`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/moving.py" />
            <source>is there already; name a new file</source>
            <translation>موجود بالفعل؛ سمِّ ملفًا جديدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive/working.py" />
            <source>this machine sees no root of the archive; name one with --root NAME=FOLDER</source>
            <translation>لا يرى هذا الجهاز أي جذر للأرشيف؛ سمِّ واحدًا بـ --root NAME=FOLDER</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/archive_address.py" />
            <source>{shown} is not an address; postgresql://USER@HOST/DATABASE is</source>
            <translation>{shown} ليس عنوانًا؛ مثال العنوان postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>is a file; name a folder to copy to</source>
            <translation>ملف؛ حدّد مجلدًا للنسخ إليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <source>lies in what is compared; choose a folder outside of it</source>
            <translation>يقع ضمن ما يُقارن؛ اختر مجلدًا خارجه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/acting.py" />
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>another name of the same file</source>
            <translation>اسم آخر للملف نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there</source>
            <translation>موجود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <location filename="../../desktop_app/core/relations.py" />
            <source>edited</source>
            <translation>معدّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>own</source>
            <translation>خاص بها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>unreadable</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>there already</source>
            <translation>موجود مسبقًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>better than the one there</source>
            <translation>أفضل من الموجود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>of the library</source>
            <translation>من المكتبة نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/arrival.py" />
            <source>not readable</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>may be {match}, whose drive is away</source>
            <translation>قد يكون {match}، وقرصه غير متصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>went away before it was compared</source>
            <translation>اختفى قبل مقارنته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/comparing.py" />
            <source>could not be compared with {match}</source>
            <translation>تعذّرت مقارنته مع {match}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror})</source>
            <translation>لا يمكن فحصه ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be looked at ({strerror}); name a folder or a file</source>
            <translation>لا يمكن فحصه ({strerror})؛ حدّد مجلدًا أو ملفًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/arrivals/listing.py" />
            <source>cannot be listed to its end ({strerror}); the rest was not looked at</source>
            <translation>لا يمكن سرده إلى آخره ({strerror})؛ لم يُفحص الباقي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged. It is now {aside}; the list of folders, the rules and the decisions about duplicates are kept, and the photos are read again when they are indexed.</source>
            <translation>كان {path} تالفًا. وهو الآن {aside}؛ تُحفظ قائمة المجلدات والقواعد والقرارات بشأن المكررات، وتُقرأ الصور من جديد عند فهرستها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is a folder; name a file, which may be new</source>
            <translation>مجلد؛ حدّد ملفًا، وقد يكون جديدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} cannot be written: it can be searched, but nothing new is indexed.</source>
            <translation>لا يمكن الكتابة في {path}: يمكن البحث فيه، لكن لا يُفهرس جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>cannot be opened ({strerror}); check the drive and its permissions</source>
            <translation>لا يمكن فتحه ({strerror})؛ تحقق من القرص وأذوناته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>is damaged and cannot be moved aside: {strerror}</source>
            <translation>تالف ولا يمكن تنحيته: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/__init__.py" />
            <source>{path} was damaged, and no folder could be read of it. It is now {aside}; add your folders again.</source>
            <translation>كان {path} تالفًا، ولم يمكن قراءة أي مجلد منه. وهو الآن {aside}؛ أضف مجلداتك من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>name the archive: lookalike --library postgresql://USER@HOST/DATABASE archive …</source>
            <translation>سمِّ الأرشيف: lookalike --library postgresql://USER@HOST/DATABASE archive …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/archive.py" />
            <source>{shown} needs more packages: `pip install 'lookalike[archive]'`</source>
            <translation>{shown} يحتاج إلى حزم أخرى: `pip install 'lookalike[archive]'`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>the library file is damaged; {then}</source>
            <translation>ملف المكتبة تالف؛ {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>belongs to another program; choose another file</source>
            <translation>يخص برنامجًا آخر؛ اختر ملفًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike, or choose another library</source>
            <translation>كُتب بإصدار أحدث من Lookalike (المخطط {version}، وهذا الإصدار يعرف {newest})؛ حدّث Lookalike أو اختر مكتبة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>is in use by another program; close it and try again</source>
            <translation>يستخدمه برنامج آخر؛ أغلقه وحاول مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot grow: the disk is full; free some space and try again</source>
            <translation>لا يمكن أن يكبر: القرص ممتلئ؛ أفسح بعض المساحة وحاول مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>cannot be opened or written ({error}); check the drive and its permissions</source>
            <translation>لا يمكن فتحه أو الكتابة فيه ({error})؛ تحقق من القرص وأذوناته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>start Lookalike again, and it rebuilds it from your photos</source>
            <translation>شغّل Lookalike من جديد، فيعيد بناءها من صورك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>move it elsewhere, and Lookalike rebuilds it from your photos</source>
            <translation>انقله إلى مكان آخر، فيعيد Lookalike بناءه من صورك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its old copy is in the way: {strerror}</source>
            <translation>نسخته القديمة في الطريق: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>its folder cannot be made: {strerror}</source>
            <translation>لا يمكن إنشاء مجلده: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>was written by an earlier version, and cannot be brought up to date: it is read-only</source>
            <translation>كُتب بإصدار أقدم، ولا يمكن تحديثه: هو للقراءة فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/database.py" />
            <source>could not be brought up to date ({error}); it is as it was, for the version that wrote it</source>
            <translation>تعذّر تحديثه ({error})؛ بقي كما كان للإصدار الذي كتبه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/duplicates.py" />
            <source>{database}: your role has no right to take that back; ask who runs the server</source>
            <translation>{database}: ليس لدورك الحق في التراجع عن ذلك؛ اسأل من يدير الخادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/folders.py" />
            <location filename="../../desktop_app/core/catalog/postgres/roots.py" />
            <source>overlaps the watched folder {other}</source>
            <translation>يتداخل مع المجلد المراقب {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/photos.py" />
            <source>is doubtful: {reason}</source>
            <translation>مشكوك فيه: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is a PostgreSQL older than 15; update it</source>
            <translation>{shown} إصدار PostgreSQL أقدم من 15؛ حدّثه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is not a UTF8 database; make one with `createdb --encoding UTF8`</source>
            <translation>{shown} ليس قاعدة بيانات UTF8؛ أنشئ واحدة بـ `createdb --encoding UTF8`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has no pgvector; install version 0.8.4 or later on the server</source>
            <translation>ليس في {shown} pgvector؛ ثبّت الإصدار 0.8.4 أو أحدث على الخادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4; install a later version on the server</source>
            <translation>في {shown} pgvector {version}، وهو أقدم من 0.8.4؛ ثبّت إصدارًا أحدث على الخادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is busy: others write; try again</source>
            <translation>{shown} مشغول: آخرون يكتبون؛ حاول مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown}: your role has no right to do that ({said}); ask who runs the server</source>
            <translation>{shown}: ليس لدورك الحق في ذلك ({said})؛ اسأل من يدير الخادم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} is read-only: it follows another server</source>
            <translation>{shown} للقراءة فقط: يتبع خادمًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot grow ({said}); free some space there</source>
            <translation>لا يمكن لـ {shown} أن يكبر ({said})؛ وفّر مساحة هناك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} cannot be reached ({said}); what was stored is kept: try again</source>
            <translation>لا يمكن الوصول إلى {shown} ({said})؛ ما حُفظ باقٍ: حاول مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/connecting.py" />
            <source>{shown} has pgvector {version}, which is older than 0.8.4, and its server a later one; say `ALTER EXTENSION vector UPDATE` there</source>
            <translation>في {shown} pgvector {version}، وهو أقدم من 0.8.4، وفي خادمه إصدار أحدث؛ اكتب هناك `ALTER EXTENSION vector UPDATE`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/copying.py" />
            <source>{server} is not empty; a library is copied into a new archive</source>
            <translation>{server} ليس فارغًا؛ تُنسخ المكتبة إلى أرشيف جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} was made by a newer version of Lookalike (schema {version}, this one knows {newest}); update Lookalike</source>
            <translation>{database} أنشأه إصدار أحدث من Lookalike (المخطط {version}، وهذا يعرف {newest})؛ حدّث Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{database} is still as an earlier version made it; its owner has to open it with this one</source>
            <translation>{database} لا يزال كما أنشأه إصدار أقدم؛ على مالكه أن يفتحه بهذا الإصدار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/database.py" />
            <source>{self}: the server went away; what was begun is not done</source>
            <translation>{self}: انقطع الخادم؛ ما بدأ لم يتم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is a graph already</source>
            <translation>هناك رسم بياني بالفعل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>the archive has no photos yet; a graph is built of many</source>
            <translation>ليس في الأرشيف صور بعد؛ والرسم البياني يُبنى من صور كثيرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/graphs.py" />
            <source>there is no graph; the search is exact</source>
            <translation>لا يوجد رسم بياني؛ البحث دقيق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{machine} holds what others remove there; ask the owner of the archive</source>
            <translation>يُحجز على {machine} ما يزيله آخرون هناك؛ اسأل مالك الأرشيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>nothing is being removed on {machine}</source>
            <translation>لا يُزال أي شيء الآن على {machine}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>cannot be written: {strerror}</source>
            <translation>تتعذر الكتابة فيه: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/removals.py" />
            <source>{found} is removing it, or what it is a copy of, on {found_2}; look again when that is done (`lookalike archive removals` shows it)</source>
            <translation>{found} يزيله الآن، أو يزيل ما هو نسخة منه، على {found_2}؛ انظر مجددًا حين ينتهي ذلك (‏`lookalike archive removals` يبيّنه)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the server has no role {role}; its administrator makes one with CREATE ROLE</source>
            <translation>ليس في الخادم دور {role}؛ ينشئه مديره بالأمر CREATE ROLE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>{role} has no such right; `lookalike archive rights` shows them all</source>
            <translation>ليس لـ {role} هذا الحق؛ ‏`lookalike archive rights` يبيّنها كلها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/catalog/postgres/rights.py" />
            <source>the archive has no root {name}; it has {known}</source>
            <translation>ليس في الأرشيف جذر {name}؛ فيه {known}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/cleaning.py" />
            <source>there is no rule {unknown}; `lookalike rules` shows them</source>
            <translation>لا توجد قاعدة {unknown}؛ يعرضها `lookalike rules`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{says}: {goes}</source>
            <translation>{says}: {goes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>there is no format {strip}; name formats such as JPEG, PNG or HEIC</source>
            <translation>لا توجد صيغة {strip}؛ اذكر صيغًا مثل JPEG أو PNG أو HEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule needs a name; give it one</source>
            <translation>تحتاج القاعدة إلى اسم؛ حدّد اسمًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>a rule is about exact copies, the same pixels, or re-encoded copies; nothing else</source>
            <translation>تخص القاعدة النسخ المطابقة تمامًا، أو البكسلات نفسها، أو النسخ المعاد ترميزها؛ لا غير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>no day is after {since} and before {until}; choose others</source>
            <translation>لا يوجد يوم بعد {since} وقبل {until}؛ اختر غيرهما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>the largest size is less than the smallest; choose others</source>
            <translation>الحجم الأكبر أصغر من الأدنى؛ اختر غيرهما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to the trash</source>
            <translation>إلى المهملات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>to {folder}</source>
            <translation>إلى {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>{what} in {where}</source>
            <translation>{what} في {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>from {since}</source>
            <translation>من {since}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>until {until}</source>
            <translation>حتى {until}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at least {least} bytes</source>
            <translation>{least} بايت على الأقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>at most {most} bytes</source>
            <translation>{most} بايت على الأكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/cleanup/rule.py" />
            <source>without asking</source>
            <translation>دون سؤال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/findings.py" />
            <source>{contents} photos are too many to be remembered at once; take out some of them</source>
            <translation>عدد الصور {contents} أكثر من أن يُتذكر دفعة واحدة؛ أخرج بعضها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/judgements.py" />
            <source>there is no judgement {unknown}; `lookalike duplicates judgements` lists them</source>
            <translation>لا يوجد حكم {unknown}؛ يسردها `lookalike duplicates judgements`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>chosen by hand</source>
            <translation>اختيرت يدويًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>equally good; chosen by name</source>
            <translation>متساوية الجودة؛ اختيرت بالاسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>there is no rule {unknown}; the rules are {rules}</source>
            <translation>لا توجد قاعدة {unknown}؛ القواعد هي {rules}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>the rule {idle} needs {what}; give one, or leave the rule out</source>
            <translation>تحتاج القاعدة {idle} إلى {what}؛ حدّد واحدًا، أو احذف القاعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>protected</source>
            <translation>محمية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group is named as the pattern {pattern} says</source>
            <translation>لا توجد في أي مجموعة صورة يطابق اسمها النمط {pattern}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>no photo of any group lies in {folder}</source>
            <translation>لا توجد في أي مجموعة صورة تقع في {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} without a border</source>
            <translation>{reason} دون إطار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>{reason} with less of a border</source>
            <translation>{reason} بإطار أقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a pattern</source>
            <translation>نمط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/keeper.py" />
            <source>a preferred folder</source>
            <translation>مجلد مفضّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>caption</source>
            <translation>وصف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <location filename="../../desktop_app/core/images/description.py" />
            <source>place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>author</source>
            <translation>المؤلف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>content credentials</source>
            <translation>بيانات اعتماد المحتوى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/noted.py" />
            <source>panorama</source>
            <translation>بانوراما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is in a protected folder and cannot be removed</source>
            <translation>في مجلد محمي ولا يمكن إزالته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is a film, of which only one frame was compared; it cannot be removed</source>
            <translation>فيلم لم تُقارن منه إلا لقطة واحدة؛ لا يمكن إزالته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>is the last of its group that is kept; keep another one first</source>
            <translation>هو آخر ما يبقى من مجموعته؛ أبقِ صورة أخرى أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/photo_choices.py" />
            <source>nothing of its group would be kept; keep one</source>
            <translation>لن يبقى شيء من مجموعته؛ أبقِ واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>{evidence}; has {lost}, which the one to keep lacks</source>
            <translation>{evidence}؛ فيه {lost}، وهذا ينقص ما سيبقى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>still to be checked</source>
            <translation>لم يُتحقق منه بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken {apart} s apart</source>
            <translation>الفاصل بين الالتقاطين {apart} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>seen by way of another photo of this group</source>
            <translation>ظهرت عبر صورة أخرى من هذه المجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rows.py" />
            <source>could not be checked</source>
            <translation>تعذّر التحقق منه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {has}</source>
            <translation>لديه {has}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the sharpest</source>
            <translation>الأكثر حدّة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file</source>
            <translation>ملف الكاميرا الأصلي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not made of the others</source>
            <translation>ليس مصنوعًا من الأخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds all that the others hold: pages, films, depth, transparency; RAW, edits and notes beside it</source>
            <translation>يحوي كل ما تحويه الأخرى: الصفحات والأفلام والعمق والشفافية؛ وبجانبه RAW والتعديلات والملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>the camera's own file, before anything made of it</source>
            <translation>ملف الكاميرا الأصلي قبل أي شيء صُنع منه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>no name or place that says "copy"</source>
            <translation>لا اسم ولا مكان يدل على "نسخة"</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>highest resolution (ignoring borders)</source>
            <translation>أعلى دقة (دون احتساب الإطارات)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>richest metadata</source>
            <translation>أغنى بيانات وصفية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>oldest</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in the fewest folders</source>
            <translation>في أقل عدد من المجلدات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>largest file</source>
            <translation>أكبر ملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>path or name matches the pattern</source>
            <translation>المسار أو الاسم يطابق النمط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in a preferred folder</source>
            <translation>في مجلد مفضّل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>sharper</source>
            <translation>أكثر حدّة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>capture time</source>
            <translation>وقت الالتقاط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>colour profile</source>
            <translation>ملف ألوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>exposure details</source>
            <translation>تفاصيل التصوير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>not named as a copy</source>
            <translation>اسمه لا يدل على نسخة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>older</source>
            <translation>أقدم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in fewer folders</source>
            <translation>في مجلدات أقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>larger file</source>
            <translation>ملف أكبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>named {photo}</source>
            <translation>اسمه {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>in {parent}</source>
            <translation>في {parent}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>holds {held}</source>
            <translation>يحوي {held}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/rules.py" />
            <source>has {beside}</source>
            <translation>لديه {beside}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture in two sizes, {width}×{height} and {width_2}×{height_2}</source>
            <translation>الصورة نفسها بحجمين، {width}×{height} و{width_2}×{height_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>same picture saved as {value}</source>
            <translation>الصورة نفسها محفوظة بصيغة {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>brightness or contrast changed</source>
            <translation>تغيّر السطوع أو التباين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>colours changed</source>
            <translation>تغيّرت الألوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>{value} of the picture differs</source>
            <translation>يختلف {value} من الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>days</source>
            <translation>يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>hours</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>minutes</source>
            <translation>دقيقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/said.py" />
            <source>taken {apart} {unit} apart</source>
            <translation>الفاصل بين الالتقاطين {apart} {unit}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>compressed so strongly that small print may differ unseen</source>
            <translation>مضغوطة بشدة بحيث قد تختلف الكتابة الصغيرة دون أن يُرى ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/second_look.py" />
            <source>softer in some places, which compression does not explain</source>
            <translation>أقل حدة في بعض المواضع، وهذا لا يفسره الضغط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/set_aside.py" />
            <source>lies in the watched folder {watched}, and what is moved there would be found again; choose a folder outside of it, or one in it whose name begins with a "."</source>
            <translation>يقع في المجلد المراقب {watched}، وما يُنقل إليه سيُعثر عليه مجددًا؛ اختر مجلدًا خارجه، أو مجلدًا فيه يبدأ اسمه بـ "."</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>a place differs {where} ({across} across, {down} down)</source>
            <translation>موضع يختلف {where} ({across} أفقيًا، {down} عموديًا)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper left</source>
            <translation>أعلى اليسار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper edge</source>
            <translation>عند الحافة العليا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the upper right</source>
            <translation>أعلى اليمين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the left edge</source>
            <translation>عند الحافة اليسرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>in the middle</source>
            <translation>في الوسط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the right edge</source>
            <translation>عند الحافة اليمنى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower left</source>
            <translation>أسفل اليسار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower edge</source>
            <translation>عند الحافة السفلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/small_differences.py" />
            <source>at the lower right</source>
            <translation>أسفل اليمين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{first} and {second}: {reason}</source>
            <translation>{first} و {second}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pair could not be compared: {named}</source>
            <translation>تعذّرت مقارنة {count} من الأزواج: {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>{count} pairs could not be compared: {named}</source>
            <translation>تعذّرت مقارنة {count} من الأزواج: {named}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/uncompared.py" />
            <source>and {count} more</source>
            <translation>و {count} أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{points} details match</source>
            <translation>التفاصيل المتطابقة: {points}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>{agreement} matches</source>
            <translation>يتطابق {agreement}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>of one photo, {agreement} agrees</source>
            <translation>من صورة واحدة، يتوافق {agreement}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>hardly a visible difference</source>
            <translation>يكاد لا يُرى فرق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>no visible difference</source>
            <translation>لا فرق مرئي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>same {width}×{height} pixels in another file</source>
            <translation>البكسلات نفسها {width}×{height} في ملف آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>one is doubtful: {doubt}</source>
            <translation>إحداهما مشكوك فيها: {doubt}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>a frame of a film</source>
            <translation>لقطة من فيلم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>slightly changed</source>
            <translation>تغيّر طفيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>moved by {shift}, {points}</source>
            <translation>إزاحة {shift}، {points}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>mirrored</source>
            <translation>معكوسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>turned by {turned}°</source>
            <translation>مدارة {turned}°</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nearly flat pictures</source>
            <translation>صور شبه مسطّحة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>taken with other settings of the camera: another exposure</source>
            <translation>التُقطت بإعدادات أخرى للكاميرا: لقطة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>nothing moved, but the grain is another: another exposure</source>
            <translation>لم يتحرك شيء، لكن الحبيبات مختلفة: تعريض آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>the same view</source>
            <translation>المشهد نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>with a border</source>
            <translation>مع إطار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>crop of {shown}</source>
            <translation>اقتصاص {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <source>looks alike</source>
            <translation>متشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/verification.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>changed</source>
            <translation>متغيّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>has {beside}, which the one in the library lacks</source>
            <translation>معه {beside}، وهذا ينقص ما في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>holds {held}, which the one in the library lacks</source>
            <translation>يحوي {held}، وهذا ينقص ما في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>better: {photo}</source>
            <translation>أفضل: {photo}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/duplicates/worth.py" />
            <source>less compressed</source>
            <translation>أقل ضغطًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoder_in_use.py" />
            <source>the archive uses the encoder {chosen}…, which is not on this machine; copy its file into {user_encoders}</source>
            <translation>يستخدم الأرشيف المرمّز {chosen}…، وهو غير موجود على هذا الجهاز؛ انسخ ملفه إلى {user_encoders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's resize rule {rule} is not known; choose another encoder</source>
            <translation>قاعدة تغيير الحجم {rule} في بطاقته غير معروفة؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card names no heads; choose another encoder</source>
            <translation>لا تذكر بطاقته أي رؤوس؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has no usable {key}</source>
            <translation>لا يوجد في بطاقته {key} صالح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is {value}, not a whole number from {low} to {high}</source>
            <translation>قيمة {key} في بطاقته {value}، وليست عددًا صحيحًا من {low} إلى {high}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's {key} is not a JSON object</source>
            <translation>قيمة {key} في بطاقته ليست كائن JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not a JSON object; choose another encoder</source>
            <translation>بطاقته ليست كائن JSON؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card has schema {value}, this version reads {schema}</source>
            <translation>مخطط بطاقته {value}، وهذا الإصدار يقرأ {schema}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card's head {name} is not understood</source>
            <translation>الرأس {name} في بطاقته غير مفهوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its head {name} has {bits} bits, no multiple of 8</source>
            <translation>في رأسه {name} عدد {bits} من البتات، وليس من مضاعفات 8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/card.py" />
            <source>its card is not JSON ({error}); choose another encoder</source>
            <translation>بطاقته ليست JSON ({error})؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/foreign_graph.py" />
            <source>uses version {version} of ONNX's operators; export the model again with version {least_version} or newer (opset_version=17, say)</source>
            <translation>يستخدم الإصدار {version} من عمليات ONNX؛ صدّر النموذج من جديد بالإصدار {least_version} أو أحدث (مثل opset_version=17)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>docs/adopt.md says how to export one that can be adopted</source>
            <translation>يشرح docs/adopt.md كيف تُصدّر نموذجًا يمكن اعتماده</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has {size} MB, more than the limit of {most_bytes}; choose a smaller model, or raise the limit (--size-limit, up to {max_file_bytes})</source>
            <translation>حجمه {size} م.ب، أكثر من الحد {most_bytes}؛ اختر نموذجًا أصغر، أو ارفع الحد (--size-limit، حتى {max_file_bytes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not take a picture of {side} × {side} pixels ({refusal}); give the size that it was made for (--input-size)</source>
            <translation>لا يقبل صورة بحجم {side} × {side} بكسل ({refusal})؛ حدّد الحجم الذي صُنع له (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {names}, not a picture alone; choose the file with the model's image part only (often called vision_model.onnx)</source>
            <translation>يأخذ {names}، لا صورة وحدها؛ اختر الملف الذي فيه جزء الصور من النموذج فقط (غالبًا vision_model.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {type}, not float32; {advice}</source>
            <translation>يأخذ {type}، لا float32؛ {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>more than 0, please: pixels are divided by it</source>
            <translation>أكثر من 0 من فضلك: تُقسم البكسلات عليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <location filename="../../desktop_app/core/encoders/session.py" />
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/retraining/embeddings.py" />
            <source>cannot be read: {strerror}</source>
            <translation>لا يمكن قراءته: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>has no output {wanted}; its outputs are: {names}</source>
            <translation>ليس له مخرج {wanted}؛ مخارجه: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is read from {output}: {readout}, {width} numbers</source>
            <translation>يُقرأ من {output}: {readout}، عدد الأرقام {width}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes an input of {shape} axes, not pictures (N, 3, S, S); {advice}</source>
            <translation>يأخذ مدخلًا بعدد محاور {shape}، لا صورًا (N, 3, S, S)؛ {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape} pictures at once; export it for one, or for any number</source>
            <translation>يأخذ {shape} صورة دفعة واحدة؛ صدّره لصورة واحدة أو لأي عدد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {shape}, no pictures of three colours; {advice}</source>
            <translation>يأخذ {shape}، لا صورًا بثلاثة ألوان؛ {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes pictures of {rows} × {columns} pixels; only square ones can be used</source>
            <translation>يأخذ صورًا بحجم {rows} × {columns} بكسل؛ لا تُستخدم إلا المربعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes {rows} × {columns} pixels, not {wanted}; leave --input-size out</source>
            <translation>يأخذ {rows} × {columns} بكسل، لا {wanted}؛ احذف --input-size</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>would take {side} × {side} pixels; an encoder takes {smallest_side} to {max_input_side}</source>
            <translation>سيأخذ {side} × {side} بكسل؛ يأخذ المُرمّز من {smallest_side} إلى {max_input_side}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives {width} class scores; what they are computed from is taken instead (--output {output} takes the scores)</source>
            <translation>يعطي {width} من درجات الفئات؛ يؤخذ بدلها ما تُحسب منه (--output {output} يأخذ الدرجات)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>gives numbers that are not finite; its file is damaged, or --mean and --std are wrong</source>
            <translation>يعطي أرقامًا غير منتهية؛ ملفه تالف، أو أن --mean و --std خاطئان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>takes one photo at a time, which is slower; an export for any number would be faster</source>
            <translation>يأخذ صورة واحدة في كل مرة، وهذا أبطأ؛ التصدير لأي عدد أسرع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>{reason}; {advice}</source>
            <translation>{reason}؛ {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>is not a model that can be run ({error}); {advice}</source>
            <translation>ليس نموذجًا يمكن تشغيله ({error})؛ {advice}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/image_model.py" />
            <source>does not say its input size: {side} × {side} pixels were taken (--input-size)</source>
            <translation>لا يذكر حجم مدخله: أُخذ {side} × {side} بكسل (--input-size)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>has more parts than any encoder; choose another file</source>
            <translation>أجزاؤه أكثر من أي مُرمّز؛ اختر ملفًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/inspection.py" />
            <source>is nested too deeply; choose another encoder</source>
            <translation>متداخل أكثر من اللازم؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>has no card, so it is not a Lookalike encoder; choose another file</source>
            <translation>ليست له بطاقة، فهو ليس مُرمّز Lookalike؛ اختر ملفًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not take uint8 (N, {side}, {side}, 3) as its card says</source>
            <translation>لا يأخذ uint8 (N, {side}, {side}, 3) كما تقول بطاقته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>takes a fixed number of pictures at once; export it with a dynamic N</source>
            <translation>يأخذ عددًا ثابتًا من الصور دفعة واحدة؛ صدّره مع N متغيّر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>gives no embedding, so it cannot be retrained; choose another</source>
            <translation>لا يعطي تضمينًا، فلا يمكن إعادة تدريبه؛ اختر آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>is not a usable encoder ({error}); choose another file</source>
            <translation>ليس مُرمّزًا صالحًا ({error})؛ اختر ملفًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/onnx_encoder.py" />
            <source>does not give {bits} bits for {name} as its card says</source>
            <translation>لا يعطي {bits} بت لـ {name} كما تقول بطاقته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>keeps its hash layers in a way not understood; choose another encoder</source>
            <translation>يحفظ طبقات التجزئة بطريقة غير مفهومة؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/patching.py" />
            <source>has no hash layer for {name} that can be learned again; choose another encoder</source>
            <translation>ليست له طبقة تجزئة لـ {name} يمكن تعلّمها من جديد؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>unknown provider {setting}; choose one of {choices}</source>
            <translation>المزوّد {setting} غير معروف؛ اختر واحدًا من {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/providers.py" />
            <source>the provider {setting} is not installed here; there are: {found}</source>
            <translation>المزوّد {setting} غير مثبّت هنا؛ المتاح: {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/reading.py" />
            <source>gives no embedding of {least_width} to {most_width} numbers for a picture; its outputs: {found}. Name another value of it (--output)</source>
            <translation>لا يعطي للصورة تضمينًا من {least_width} إلى {most_width} رقمًا؛ مخارجه: {found}. حدّد قيمة أخرى منه (--output)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/session.py" />
            <source>is larger than any encoder; choose another file</source>
            <translation>أكبر من أي مُرمّز؛ اختر ملفًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>{wanted} {reason}; `lookalike encoders list` shows them</source>
            <translation>{wanted} {reason}؛ يسردها `lookalike encoders list`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>comes with Lookalike, so it cannot be deleted</source>
            <translation>يأتي مع Lookalike ولا يمكن حذفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is in use; use another model first, then delete it</source>
            <translation>قيد الاستخدام؛ استخدم نموذجًا آخر أولًا ثم احذفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>is not the name of an encoder</source>
            <translation>ليس اسم مُرمّز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>means several encoders</source>
            <translation>يعني عدة مُرمّزات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/store.py" />
            <source>cannot be deleted ({strerror})</source>
            <translation>لا يمكن حذفه ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/encoders/wire.py" />
            <source>is damaged; choose another encoder</source>
            <translation>تالف؛ اختر مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>parts that are not understood</source>
            <translation>أجزاء غير مفهومة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a film</source>
            <translation>فيلم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a gain map</source>
            <translation>خريطة كسب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a depth map</source>
            <translation>خريطة عمق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>a second picture</source>
            <translation>صورة ثانية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>sound</source>
            <translation>صوت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>layers</source>
            <translation>طبقات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>other data behind the picture</source>
            <translation>بيانات أخرى خلف الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>measured temperatures</source>
            <translation>درجات حرارة مقيسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/behind.py" />
            <source>channels that are not shown</source>
            <translation>قنوات لا تُعرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>film</source>
            <translation>فيلم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>edits</source>
            <translation>تعديلات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>thumbnail</source>
            <translation>صورة مصغّرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>details</source>
            <translation>تفاصيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>Finder data</source>
            <translation>بيانات Finder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/companions.py" />
            <source>place on the map</source>
            <translation>الموقع على الخريطة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>needs more memory than there is</source>
            <translation>يحتاج إلى ذاكرة أكثر من المتاح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/contents.py" />
            <source>has too many pages to be compared in full</source>
            <translation>صفحاته أكثر من أن تُقارن كاملة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>1 keyword</source>
            <translation>كلمة مفتاحية واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/description.py" />
            <source>{count} keywords</source>
            <translation>الكلمات المفتاحية: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>pages</source>
            <translation>صفحات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>depth</source>
            <translation>عمق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>transparency</source>
            <translation>شفافية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one holds {kind}</source>
            <translation>في إحداهما {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>frames</source>
            <translation>لقطات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>what follows the picture differs</source>
            <translation>ما يلي الصورة يختلف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one is HDR</source>
            <translation>إحداهما بتقنية HDR</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {pages} {kind}, the other {pages_2}</source>
            <translation>في إحداهما {kind}: {pages}، وفي الأخرى {pages_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has {bits} bits, the other {bits_2}</source>
            <translation>في إحداهما {bits} بت، وفي الأخرى {bits_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one has transparency</source>
            <translation>في إحداهما شفافية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every frame is the same</source>
            <translation>ليست كل لقطة متطابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>not every page is the same</source>
            <translation>ليست كل صفحة متطابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>they differ in {bits} bits</source>
            <translation>تختلفان في {bits} بت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their frames are shown for other times</source>
            <translation>مدد عرض لقطاتهما مختلفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>their transparency differs</source>
            <translation>شفافيتهما مختلفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>too large to be compared in full</source>
            <translation>أكبر من أن تُقارن كاملة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/differences.py" />
            <source>one hides colours where it is transparent</source>
            <translation>إحداهما تخفي ألوانًا حيث هي شفافة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is not a film of a known kind</source>
            <translation>ليس فيلمًا من نوع معروف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <source>is damaged: no frame of it can be read</source>
            <translation>تالف: لا يمكن قراءة أي لقطة منه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/films.py" />
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has {width}×{height} pixels, more than the limit of {max_pixels} million</source>
            <translation>فيه {width}×{height} بكسل، أكثر من الحد {max_pixels} مليون</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is not a supported image</source>
            <translation>ليس صورة مدعومة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is in a root that this machine does not see</source>
            <translation>يقع في جذر لا يراه هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>took longer than {seconds} s to decode</source>
            <translation>استغرق فكّ ترميزه أكثر من {seconds} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is of a kind that is not read: {words}</source>
            <translation>من نوع لا يُقرأ: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged (incomplete)</source>
            <translation>تالف (غير مكتمل)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is damaged: {words}</source>
            <translation>تالف: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/guarding.py" />
            <source>is a kind of {name} that is not read, or damaged</source>
            <translation>نوع من {name} لا يُقرأ، أو تالف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: it made its decoder crash</source>
            <translation>تالف: جعل برنامج فكّ ترميزه ينهار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: its decoder does not start in time</source>
            <translation>لا يمكن فكّ ترميزه: لا يبدأ برنامج فكّ الترميز في الوقت المحدد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded: the system ends its decoder, perhaps for memory</source>
            <translation>لا يمكن فكّ ترميزه: النظام ينهي برنامج فكّ الترميز، ربما بسبب الذاكرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, no process starts: {strerror}</source>
            <translation>لا يمكن فكّ ترميزه، لا تبدأ أي عملية: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>is damaged: its decoder answers nonsense</source>
            <translation>تالف: برنامج فكّ ترميزه يجيب بما لا معنى له</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/isolation.py" />
            <source>cannot be decoded, by a mistake of Lookalike's: {said}</source>
            <translation>لا يمكن فكّ ترميزه بسبب خطأ في Lookalike: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff_numbers.py" />
            <source>a part of the picture is missing</source>
            <translation>جزء من الصورة مفقود</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>a part of the picture is overwritten</source>
            <translation>جزء من الصورة مكتوب فوقه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/jpeg_scan.py" />
            <source>the file ends without its end marker</source>
            <translation>ينتهي الملف دون علامة نهايته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is empty (0 bytes)</source>
            <translation>فارغ (0 بايت)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>has colours that are not supported: {error}</source>
            <translation>ألوانه غير مدعومة: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/loading.py" />
            <source>is compressed by {rare}, which is not read in TIFF</source>
            <translation>مضغوط بـ {rare}، وهو لا يُقرأ في TIFF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a kind of PSD that is not read</source>
            <translation>نوع من PSD لا يُقرأ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <source>a file without a picture of all its layers, which is not supported</source>
            <translation>ملف بلا صورة لجميع طبقاته، وهذا غير مدعوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>there are no numbers to be read</source>
            <translation>لا توجد أرقام لقراءتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/psd.py" />
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>this kind of compression is not supported</source>
            <translation>هذا النوع من الضغط غير مدعوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>only its preview can be read</source>
            <translation>لا يمكن قراءة سوى معاينتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/raw.py" />
            <source>cannot be developed ({error})</source>
            <translation>لا يمكن تحميضه ({error})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/tiff.py" />
            <source>a kind of TIFF that is not read</source>
            <translation>نوع من TIFF لا يُقرأ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} file of kinds that are not read: {listed}</source>
            <translation>ملفات من أنواع لا تُقرأ: {total}: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{total} files of kinds that are not read: {listed}</source>
            <translation>ملفات من أنواع لا تُقرأ: {total}: {listed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>`pip install 'lookalike[{extra}]'` reads {words}</source>
            <translation>‏`pip install 'lookalike[{extra}]'` يقرأ {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{said} ({hints})</source>
            <translation>{said} ({hints})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>{rest} of other kinds</source>
            <translation>من أنواع أخرى: {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/images/unread.py" />
            <source>films are listed if the settings say so</source>
            <translation>تُسرد الأفلام إذا طلبت الإعدادات ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/scanner.py" />
            <source>the drive that was here is away; its photos are kept</source>
            <translation>القرص الذي كان هنا غير متصل؛ تُحفظ صوره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>is a file; choose the folder that it is in</source>
            <translation>ملف؛ اختر المجلد الذي هو فيه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>does not exist; choose another folder</source>
            <translation>غير موجود؛ اختر مجلدًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be read ({strerror}); check its permissions</source>
            <translation>لا يمكن قراءته ({strerror})؛ تحقق من أذوناته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be listed: {strerror}</source>
            <translation>لا يمكن سرده: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/walking.py" />
            <source>cannot be looked at: {strerror}</source>
            <translation>لا يمكن فحصه: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system cannot watch {path} ({strerror})</source>
            <translation>لا يستطيع النظام مراقبة {path} ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{why}, so it is looked at every {poll_seconds} seconds.</source>
            <translation>{why}، لذلك يُفحص كل {poll_seconds} ثانية.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>{folder} is on a network drive</source>
            <translation>{folder} على قرص شبكة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/indexing/watcher.py" />
            <source>the system's limit of watches is reached below {path}</source>
            <translation>بُلغ حد المراقبة في النظام تحت {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/language.py" />
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no library here; `lookalike index --library FILE FOLDER` makes one</source>
            <translation>لا توجد مكتبة هنا؛ `lookalike index --library FILE FOLDER` ينشئ واحدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>is not a file; choose a picture</source>
            <translation>ليس ملفًا؛ اختر صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/library.py" />
            <source>there is no encoder {identity}; `lookalike encoders list` shows them</source>
            <translation>لا يوجد مُرمّز {identity}؛ يعرضها `lookalike encoders list`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Same picture</source>
            <translation>الصورة نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Very similar</source>
            <translation>متشابهة جدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Similar</source>
            <translation>متشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/likeness.py" />
            <source>Less similar</source>
            <translation>أقل تشابهًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>it is only in the cloud: download it first</source>
            <translation>هو في السحابة فقط: نزّله أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/opening.py" />
            <source>is not a file</source>
            <translation>ليس ملفًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>the photo is no longer in the library; choose another</source>
            <translation>لم تعد الصورة في المكتبة؛ اختر أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/part_search.py" />
            <source>parts are not searched: switch on the setting "Search for parts" (`parts`), then index</source>
            <translation>لا يُبحث بالأجزاء: فعّل الإعداد "البحث عن الأجزاء" (`parts`)، ثم فهرس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {self} is not inside of the picture; choose one that is</source>
            <translation>الجزء {self} ليس داخل الصورة؛ اختر جزءًا داخلها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>{size}×{size_2} pixels</source>
            <translation>{size}×{size_2} بكسل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part {said} is not inside of the picture, which has {held}; choose one that is</source>
            <translation>الجزء {said} ليس داخل الصورة التي فيها {held}؛ اختر جزءًا داخلها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/parts.py" />
            <source>the part has only {pixels}×{pixels_2} pixels; choose one of at least {least}</source>
            <translation>في الجزء {pixels}×{pixels_2} بكسل فقط؛ اختر جزءًا لا يقل عن {least}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_search.py" />
            <source>the encoder {card} has no head {head}</source>
            <translation>ليس في المُرمّز {card} رأس {head}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/photo_thumbnails.py" />
            <location filename="../../desktop_app/gui/session/session.py" />
            <source>is no longer in the library</source>
            <translation>لم يعد في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>exact</source>
            <translation>مطابقة تمامًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>same pixels</source>
            <translation>البكسلات نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>re-encoded</source>
            <translation>معاد ترميزها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>burst</source>
            <translation>لقطات متتابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>similar</source>
            <translation>متشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>not a match</source>
            <translation>غير مطابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/relations.py" />
            <source>keep both</source>
            <translation>إبقاء كلتيهما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>The library's folder is read-only, so this cannot be undone.</source>
            <translation>مجلد المكتبة للقراءة فقط، لذلك لا يمكن التراجع عن هذا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is the file that stays, under another name</source>
            <translation>هو الملف الباقي، باسم آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo passes over it from now on</source>
            <translation>يتخطاه التراجع من الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>undo again to pass over it</source>
            <translation>تراجع مرة أخرى لتخطّيه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>{reason}; {then}</source>
            <translation>{reason}؛ {then}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>was interrupted half-way ({strerror}); try again</source>
            <translation>انقطع في منتصفه ({strerror})؛ حاول مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/actions.py" />
            <source>stays with the others</source>
            <translation>يبقى مع الأخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/away.py" />
            <source>is in a folder that is not there; is its drive away?</source>
            <translation>في مجلد غير موجود؛ هل محرك الأقراص غير متصل؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has no longer the same bytes as the one that stays; index it again</source>
            <translation>لم تعد بايتاته كما في الصورة الباقية؛ فهرسه من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>is now a link; it was left alone</source>
            <translation>أصبح رابطًا؛ تُرك وشأنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <source>has changed since it was indexed; index it again</source>
            <translation>تغيّر منذ فهرسته؛ فهرسه من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is not there any more</source>
            <translation>لم يعد موجودًا هناك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/checking.py" />
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be read ({strerror})</source>
            <translation>لا يمكن قراءته ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is no longer a copy of {source}; it stays</source>
            <translation>لم يعد نسخة من {source}، فيبقى في مكانه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is there already; choose another name</source>
            <translation>موجود بالفعل؛ اختر اسمًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>is in the way of {source}</source>
            <translation>في طريق {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be moved ({strerror})</source>
            <translation>لا يمكن نقله ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be copied ({reason})</source>
            <translation>لا يمكن نسخه ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>the copy differs</source>
            <translation>النسخة مختلفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be replaced by a link ({reason})</source>
            <translation>لا يمكن استبدال رابط به ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>cannot be given its own copy again ({strerror})</source>
            <translation>لا يمكن إعادة نسخته الخاصة إليه ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/files.py" />
            <source>they are on different drives</source>
            <translation>هما على قرصين مختلفين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/following.py" />
            <source>has changed since its photo was to go with it; try again</source>
            <translation>تغيّر منذ تقرّر أن تذهب صورته معه؛ حاول مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>another Lookalike is moving photos; wait until it is done</source>
            <translation>نسخة أخرى من Lookalike تنقل صورًا؛ انتظر حتى تنتهي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/journal.py" />
            <source>the journal cannot be written ({strerror}); nothing is done without it</source>
            <translation>لا يمكن كتابة السجل ({strerror})؛ لا يُنفّذ شيء دونه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has an .xmp file beside it that cannot be added to</source>
            <translation>بجانبه ملف .xmp لا يمكن الإضافة إليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be given notes ({strerror})</source>
            <translation>لا يمكن إعطاؤه ملاحظات ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>cannot be put back ({strerror})</source>
            <translation>لا يمكن إرجاعه ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has notes that cannot be added to the .xmp file of the one that is kept</source>
            <translation>فيه ملاحظات لا يمكن إضافتها إلى ملف .xmp للصورة الباقية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/merging.py" />
            <source>has changed since notes were added to it; it stays as it is</source>
            <translation>تغيّر منذ أُضيفت إليه ملاحظات؛ يبقى كما هو</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>cannot have a name that begins with a dot, or has / or \ in it; choose another</source>
            <translation>لا يمكن أن يبدأ الاسم بنقطة أو أن يحتوي على / أو \؛ اختر اسمًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is not an exact copy of the one that is kept; a link would lose it</source>
            <translation>ليس نسخة مطابقة تمامًا للصورة الباقية؛ الرابط سيفقده</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is that file already: another name of {keeper}</source>
            <translation>هو ذلك الملف أصلًا: اسم آخر لـ {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>{keeper}, which is kept for it, would be removed too; keep one of them</source>
            <translation>‏{keeper} الذي يبقى بدلًا منه سيُزال أيضًا؛ أبقِ أحدهما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>is in a protected folder</source>
            <translation>في مجلد محمي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/plan.py" />
            <source>lies there already</source>
            <translation>موجود هناك مسبقًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>another file is in its place now</source>
            <translation>ملف آخر في مكانه الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>is no longer a link to {keeper}</source>
            <translation>لم يعد رابطًا إلى {keeper}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/taking_back.py" />
            <source>has been changed since, with {keeper}; it stays a link</source>
            <translation>تغيّر منذ ذلك الحين مع {keeper}؛ ويبقى رابطًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>is on a drive that may have no recycle bin; move it to a folder instead</source>
            <translation>على قرص قد لا تكون له سلة محذوفات؛ انقله إلى مجلد بدلًا من ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>open the system's trash and restore it there</source>
            <translation>افتح سلة مهملات النظام واستعدها من هناك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>cannot be put in the trash ({reason}); it was left where it is</source>
            <translation>لا يمكن وضعه في المهملات ({reason})؛ تُرك مكانه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/removal/trash.py" />
            <source>there is no trash on that drive</source>
            <translation>لا توجد سلة مهملات على ذلك القرص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>{count} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>عدد الصور {count} أقل مما يكفي للتعلّم؛ أضف مجلدات حتى تبلغ {least_photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/adopting.py" />
            <source>gives the same numbers for every photo; another output (--output), --mean or --std may be right</source>
            <translation>يعطي الأرقام نفسها لكل صورة؛ قد يصلح مخرج آخر (--output) أو --mean أو --std آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>{card} is a fixed transform and cannot be retrained; use another encoder</source>
            <translation>‏{card} تحويل ثابت ولا يمكن إعادة تدريبه؛ استخدم مُرمّزًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{photos} photos are too few to learn from; add folders until there are {least_photos}</source>
            <translation>عدد الصور {photos} أقل مما يكفي للتعلّم؛ أضف مجلدات حتى تبلغ {least_photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>temporary files cannot be written: {strerror}</source>
            <translation>لا يمكن كتابة الملفات المؤقتة: {strerror}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/codes_only.py" />
            <source>there are no photos to learn from; add a folder first</source>
            <translation>لا توجد صور للتعلّم منها؛ أضف مجلدًا أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>the encoder {card} has no head {similar}; use another first</source>
            <translation>ليس في المُرمّز {card} رأس {similar}؛ استخدم آخر أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>none of the photos can be read now; connect their drive, or add a folder</source>
            <translation>لا يمكن قراءة أي من الصور الآن؛ صِل قرصها، أو أضف مجلدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>gives numbers for photos that are not finite; try other --mean and --std, or another model</source>
            <translation>يعطي للصور أرقامًا غير منتهية؛ جرّب --mean و --std آخرين، أو نموذجًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run ({error}); choose another model</source>
            <translation>لا يمكن تشغيله ({error})؛ اختر نموذجًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/looking.py" />
            <source>cannot be run on photos ({error}); choose another model</source>
            <translation>لا يمكن تشغيله على الصور ({error})؛ اختر نموذجًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at the model</source>
            <translation>فحص النموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>looking at photos</source>
            <translation>النظر في الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>measuring</source>
            <translation>القياس</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>learning</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/steps.py" />
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/unfinished.py" />
            <source>another Lookalike is retraining on this library; wait until it is done</source>
            <translation>نسخة أخرى من Lookalike تعيد التدريب على هذه المكتبة؛ انتظر حتى تنتهي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/retraining/whole.py" />
            <source>{missing} is missing; install the extra: {install}</source>
            <translation>‏{missing} مفقود؛ ثبّت الإضافة: {install}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>what was kept for it is no longer there</source>
            <translation>ما أُبقي بدلًا منها لم يعد موجودًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/returned_photos.py" />
            <source>only looks like what was removed</source>
            <translation>تشبه ما أُزيل فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>to ask what contains a part of a photo; 1.1 kB per photo, and indexing takes 8 times as long</source>
            <translation>للسؤال عمّا يحتوي جزءًا من صورة؛ 1.1 ك.ب لكل صورة، وتستغرق الفهرسة 8 أضعاف الوقت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Skip</source>
            <translation>تخطّي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>files and folders with these names or paths, one per line</source>
            <translation>ملفات ومجلدات بهذه الأسماء أو المسارات، واحد في كل سطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look into hidden folders</source>
            <translation>النظر في المجلدات المخفية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Follow links</source>
            <translation>اتباع الروابط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>symbolic links to files and folders</source>
            <translation>الروابط الرمزية إلى الملفات والمجلدات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Compute on</source>
            <translation>الحساب على</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>processor or graphics card that looks at photos</source>
            <translation>المعالج أو بطاقة الرسوم التي تفحص الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Threads that read photos</source>
            <translation>خيوط قراءة الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>0 means one per core</source>
            <translation>0 يعني واحدًا لكل نواة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Largest picture</source>
            <translation>أكبر صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>pixels; a larger one is refused</source>
            <translation>بكسل؛ تُرفض الأكبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Longest time per photo</source>
            <translation>أطول وقت لكل صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds; what takes longer is refused</source>
            <translation>ثوانٍ؛ يُرفض ما يستغرق أكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Look at network folders every</source>
            <translation>فحص مجلدات الشبكة كل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>seconds, where the system does not tell of changes</source>
            <translation>ثوانٍ، حيث لا يُعلم النظام بالتغييرات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Goes with its photo</source>
            <translation>يرافق صورته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>what counts as one with its photo, one per line; without RAW, a RAW beside a JPEG is a photo of its own</source>
            <translation>ما يُعد مع صورته شيئًا واحدًا، واحد في كل سطر؛ دون RAW يكون ملف RAW بجانب JPEG صورة مستقلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>folders where photos land, one per line; you are told which of them the library has already</source>
            <translation>مجلدات تصل إليها الصور، واحد في كل سطر؛ تُخبَر بما هو موجود منها في المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Keep what copies say</source>
            <translation>حفظ ما تذكره النسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>rating, keywords, title, place and date of a removed copy go to an .xmp file beside the one that stays</source>
            <translation>يُكتب تقييم النسخة المزالة وكلماتها المفتاحية وعنوانها ومكانها وتاريخها في ملف .xmp بجانب الباقية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>List films</source>
            <translation>سرد الأفلام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>by their first frame; they are never removed as copies</source>
            <translation>بلقطتها الأولى؛ لا تُزال أبدًا كنسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Search for parts</source>
            <translation>البحث عن الأجزاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Ask before removing</source>
            <translation>السؤال قبل الإزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>show what would go when you press Delete in the gallery</source>
            <translation>عرض ما سيُزال عند الضغط على Delete في المعرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Room for thumbnails</source>
            <translation>مساحة الصور المصغّرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>megabytes; 0 means no limit; what is left out is made again when it is needed</source>
            <translation>ميغابايت؛ 0 يعني بلا حد؛ وما ينقص يُنشأ من جديد عند الحاجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>has schema {schema}, this version reads {schema_2}</source>
            <translation>مخططه {schema}، وهذا الإصدار يقرأ {schema_2}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>names an unknown setting {name}; remove that line</source>
            <translation>فيه إعداد غير معروف {name}؛ أزل ذلك السطر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} no list; write {name} = [{value}]</source>
            <translation>لا يعطي {name} قائمة؛ اكتب {name} = [{value}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; choose from {choices}</source>
            <translation>يعطي {name} القيمة غير الصالحة {value}؛ اختر من {choices}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>gives {name} the unusable value {value}; the default is {default}</source>
            <translation>يعطي {name} القيمة غير الصالحة {value}؛ الافتراضي {default}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot give {name} the value {value}; choose another</source>
            <translation>لا يمكن إعطاء {name} القيمة {value}؛ اختر غيرها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be read ({error}); mend it or delete it</source>
            <translation>لا يمكن قراءته ({error})؛ أصلحه أو احذفه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot be written ({strerror})</source>
            <translation>لا يمكن كتابته ({strerror})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>cannot hold a pattern that is not text; use * in its place</source>
            <translation>لا يمكن أن يحوي نمطًا ليس نصًا؛ استخدم * مكانه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Match system</source>
            <translation>مطابقة النظام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/settings.py" />
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike (process {holder}) is updating this library; you can still search it</source>
            <translation>نسخة أخرى من Lookalike (العملية {holder}) تحدّث هذه المكتبة؛ ما زال بإمكانك البحث فيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>another Lookalike is updating this library; you can still search it</source>
            <translation>يحدّث Lookalike آخر هذه المكتبة؛ ما زال البحث فيها ممكنًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/core/turns.py" />
            <source>cannot be locked ({strerror}), so nothing is added; you can still search it</source>
            <translation>لا يمكن قفلها ({strerror})، فلا يُضاف شيء؛ ما زال بإمكانك البحث فيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>No photo of your library is touched. Each file, and the photo that is kept for it, is checked again first. Nothing is deleted for good</source>
            <translation>لا تُمس أي صورة في مكتبتك. يُتحقق أولًا من جديد من كل ملف ومن الصورة الباقية بدلًا منه. لا يُحذف شيء نهائيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Choose a card, a backup or a folder</source>
            <translation>اختر بطاقة أو نسخة احتياطية أو مجلدًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>Copy what is new to a folder</source>
            <translation>نسخ الجديد إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>, and {others}</source>
            <translation>، و{others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>You already have {first}{where}{others}.</source>
            <translation>لديك {first}{where}{others} مسبقًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/connections.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/arrivals.py" />
            <source>{count:,} others</source>
            <extracomment>of one: {count:,} other</extracomment>
            <translation>
                <numerusform>لا أخرى</numerusform>
                <numerusform>أخرى واحدة</numerusform>
                <numerusform>اثنتان أخريان</numerusform>
                <numerusform>{count:,} أخرى</numerusform>
                <numerusform>{count:,} أخرى</numerusform>
                <numerusform>{count:,} أخرى</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>One photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>تبقى صورة واحدة من كل مجموعة. يُتحقق أولًا من كل ملف من جديد. لا يُحذف شيء نهائيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/cleanup.py" />
            <source>Checking {done:,} of {total:,}</source>
            <translation>جارٍ التحقق: {done:,} من {total:,}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>The previous model</source>
            <translation>النموذج السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Now using “{switch}”.</source>
            <translation>يُستخدم الآن «{switch}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/encoders.py" />
            <source>Switch back</source>
            <translation>الرجوع إلى السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>At most {count:,} photos can be opened at once.</source>
            <translation>يمكن فتح {count:,} صورة على الأكثر دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>Path copied.</source>
            <translation>نُسخ المسار.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{paths} copied.</source>
            <translation>نُسخ: {paths}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{photos} copied.</source>
            <translation>نُسخ: {photos}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} copied.</source>
            <translation>نُسخ {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{folder} cannot be shown: no app for folders is set up.</source>
            <translation>لا يمكن عرض {folder}: لم يُعدّ تطبيق للمجلدات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>No app is set up to open this kind of file.</source>
            <translation>لم يُعدّ تطبيق لفتح هذا النوع من الملفات.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{count:,} paths</source>
            <extracomment>of one: {count:,} path</extracomment>
            <translation>
                <numerusform>لا مسارات</numerusform>
                <numerusform>مسار واحد</numerusform>
                <numerusform>مساران</numerusform>
                <numerusform>{count:,} مسارات</numerusform>
                <numerusform>{count:,} مسارًا</numerusform>
                <numerusform>{count:,} مسار</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/files.py" />
            <source>{path} is no longer there. Is its drive connected?</source>
            <translation>لم يعد {path} موجودًا. هل قرصه متصل؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Add folders of photos</source>
            <translation>إضافة مجلدات صور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove folder</source>
            <translation>إزالة المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>Remove “{known}” from the library?

{known_2}
Its {photos} will no longer be found. No file is touched.</source>
            <translation>هل تريد إزالة «{known}» من المكتبة؟

{known_2}
لن يُعثر بعدها على محتواه ({photos}). لا يُمس أي ملف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/folders.py" />
            <source>There is no folder to rescan yet. Add one first.</source>
            <translation>لا يوجد مجلد لإعادة فحصه بعد. أضف مجلدًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>{command} could not be started. Choose another app.</source>
            <translation>تعذّر تشغيل {command}. اختر تطبيقًا آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open with</source>
            <translation>فتح باستخدام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/open_with.py" />
            <source>Apps (*.app)</source>
            <translation>التطبيقات (*.app)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>To find parts, each photo is read once more: half a second of one core, and 1.1 kB, per photo.</source>
            <translation>للعثور على الأجزاء تُقرأ كل صورة مرة أخرى: نصف ثانية من نواة واحدة، و1.1 ك.ب لكل صورة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>Switch on</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/parts.py" />
            <source>part of {subject}</source>
            <translation>جزء من {subject}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
            <translation>لا توجد صورة في الحافظة. انسخ صورة ثم ألصقها هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>pasted picture</source>
            <translation>صورة ملصقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>The folders are added. To look for a picture, drop it alone.</source>
            <translation>أُضيفت المجلدات. للبحث عن صورة، أفلتها وحدها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is only a web address, and Lookalike downloads nothing. Save the picture, then drop the file.</source>
            <translation>هذا مجرد عنوان ويب، وLookalike لا ينزّل شيئًا. احفظ الصورة ثم أفلت الملف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/queries.py" />
            <source>That is neither a folder nor a picture.</source>
            <translation>هذا ليس مجلدًا ولا صورة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Each file is checked again first. Nothing is deleted for good</source>
            <translation>يُتحقق أولًا من كل ملف من جديد. لا يُحذف شيء نهائيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{path} is now {name}{suffix}.</source>
            <translation>أصبح اسم {path} الآن {name}{suffix}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} copied to {folder}.</source>
            <translation>نُسخ إلى {folder}: {photos}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>Copy to a folder</source>
            <translation>نسخ إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>There is nothing to undo.</source>
            <translation>لا يوجد ما يُتراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/removing.py" />
            <source>{photos} moved to {folder}.</source>
            <translation>نُقل إلى {folder}: {photos}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>{count:,} photos that you removed before are back: {photo}</source>
            <extracomment>of one: {count:,} photo that you removed before is back: {photo}</extracomment>
            <translation>
                <numerusform>لم تعد أي صورة أزلتها سابقًا: {photo}</numerusform>
                <numerusform>عادت صورة أزلتها سابقًا: {photo}</numerusform>
                <numerusform>عادت صورتان أزلتهما سابقًا: {photo}</numerusform>
                <numerusform>عادت {count:,} صور أزلتها سابقًا: {photo}</numerusform>
                <numerusform>عادت {count:,} صورة أزلتها سابقًا: {photo}</numerusform>
                <numerusform>عادت {count:,} صورة أزلتها سابقًا: {photo}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source> and others.</source>
            <translation> وأخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/returned.py" />
            <source>Remove again…</source>
            <translation>إزالة مجددًا…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Your decisions</source>
            <translation>قراراتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Show…</source>
            <translation>عرض…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Models that you made</source>
            <translation>النماذج التي صنعتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Thumbnails</source>
            <translation>الصور المصغّرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Delete all</source>
            <translation>حذف الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>Library file</source>
            <translation>ملف المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>The thumbnails are made again when they are needed.</source>
            <translation>تُنشأ الصور المصغّرة من جديد عند الحاجة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>photos that you said are not duplicates, or are all to be kept; you can take it back</source>
            <translation>صور قلت إنها ليست مكررات أو تُبقى كلها؛ ويمكنك التراجع عن ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>those that come with Lookalike stay</source>
            <translation>النماذج التي تأتي مع Lookalike تبقى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>small pictures for the gallery; they are made again when they are needed</source>
            <translation>صور صغيرة للمعرض؛ تُنشأ من جديد عند الحاجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>the settings are in the .toml file beside it; `lookalike --library FILE` opens another one</source>
            <translation>الإعدادات في ملف .toml المجاور؛ يفتح `lookalike --library FILE` مكتبة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{models} deleted.</source>
            <translation>حُذف: {models}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/actions/settings.py" />
            <source>{count:,} models</source>
            <extracomment>of one: {count:,} model</extracomment>
            <translation>
                <numerusform>لا نماذج</numerusform>
                <numerusform>نموذج واحد</numerusform>
                <numerusform>نموذجان</numerusform>
                <numerusform>{count:,} نماذج</numerusform>
                <numerusform>{count:,} نموذجًا</numerusform>
                <numerusform>{count:,} نموذج</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/app.py" />
            <source>The library cannot be opened.

{error}</source>
            <translation>لا يمكن فتح المكتبة.

{error}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have it</source>
            <translation>موجودة لديك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>This one is better</source>
            <translation>هذه أفضل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>You have another edit</source>
            <translation>لديك تعديل آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>It is in your library</source>
            <translation>موجودة في مكتبتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Cannot be read</source>
            <translation>لا يمكن قراءتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>Do you have it?</source>
            <translation>هل هي لديك؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <source>In your library</source>
            <translation>في مكتبتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/model.py" />
            <location filename="../../desktop_app/gui/failures/model.py" />
            <source>Reason</source>
            <translation>السبب</translation>
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
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/table.py" />
            <source>Files compared with your library</source>
            <translation>الملفات المقارنة بمكتبتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>There is no photo in {folder} that Lookalike can read.</source>
            <translation>لا توجد في {folder} صورة يستطيع Lookalike قراءتها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source> of {total}</source>
            <translation> من {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>{said}: {reason}</source>
            <translation>{said}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>No photos found</source>
            <translation>لم يُعثر على صور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Do I have these already?</source>
            <translation>هل هذه لديّ مسبقًا؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Choose a memory card, a phone's backup or a folder. Lookalike compares it with your library, without adding it, and says which photos you have and which are new.</source>
            <translation>اختر بطاقة ذاكرة أو نسخة احتياطية لهاتف أو مجلدًا. يقارنها Lookalike بمكتبتك دون إضافتها، ويخبرك أي الصور لديك وأيها جديدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Which files are shown</source>
            <translation>الملفات المعروضة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Look again</source>
            <translation>الفحص مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Copy what is new…</source>
            <translation>نسخ الجديد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/arrivals/view.py" />
            <source>Remove what you have…</source>
            <translation>إزالة ما لديك…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/background/patient_executor.py" />
            <source>the system gives no more threads; close something and try again</source>
            <translation>لا يعطي النظام خيوطًا أخرى؛ أغلق شيئًا وحاول مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Clean-up rules</source>
            <translation>قواعد التنظيف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Rules, and the copies that wait</source>
            <translation>القواعد والنسخ المنتظرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>There are no rules yet. The form below makes one.</source>
            <translation>لا توجد قواعد بعد. النموذج أدناه ينشئ واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Add this rule</source>
            <translation>إضافة هذه القاعدة</translation>
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
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Look for copies</source>
            <translation>البحث عن نسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove the rule</source>
            <translation>إزالة القاعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>Remove them…</source>
            <translation>إزالتها…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} copies</source>
            <extracomment>of one: {count:,} copy</extracomment>
            <translation>
                <numerusform>لا نسخ</numerusform>
                <numerusform>نسخة واحدة</numerusform>
                <numerusform>نسختان</numerusform>
                <numerusform>{count:,} نسخ</numerusform>
                <numerusform>{count:,} نسخة</numerusform>
                <numerusform>{count:,} نسخة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>A rule finds copies of photos that you keep. What it finds waits here until you approve it. Each removal can be undone as a whole.</source>
            <translation>تعثر القاعدة على نسخ من صور تبقيها. وما تعثر عليه ينتظر هنا حتى توافق عليه. ويمكن التراجع عن كل إزالة كاملة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/dialog.py" />
            <source>{copies} waiting</source>
            <translation>{copies} في الانتظار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any day</source>
            <translation>أي يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any size</source>
            <translation>أي حجم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{text} is not a whole path; begin with the drive or the root</source>
            <translation>{text} ليس مسارًا كاملًا؛ ابدأ بالقرص أو الجذر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>anywhere</source>
            <translation>أي مكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>any, or such as JPEG, HEIC</source>
            <translation>أي صيغة، أو مثل JPEG وHEIC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Ask before anything is removed</source>
            <translation>السؤال قبل إزالة أي شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Name of the new rule</source>
            <translation>اسم القاعدة الجديدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Copies that are</source>
            <translation>النسخ التي هي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Only copies in</source>
            <translation>النسخ في هذا المجلد فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Formats</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Taken</source>
            <translation>تاريخ الالتقاط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to</source>
            <translation>نقلها إلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>{title}: choose</source>
            <translation>{title}: اختيار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>from</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Earliest day</source>
            <translation>أول يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Latest day</source>
            <translation>آخر يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Smallest size</source>
            <translation>أصغر حجم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Largest size</source>
            <translation>أكبر حجم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Folder of the copies</source>
            <translation>مجلد النسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/cleanup/rule_form.py" />
            <source>Move them to a folder</source>
            <translation>نقلها إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find similar</source>
            <translation>البحث عن المتشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Find</source>
            <translation>البحث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that look like this one</source>
            <translation>الصور التي تشبه هذه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click</source>
            <translation>نقرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find a part of it…</source>
            <translation>البحث عن جزء منها…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>photos that contain a part of it</source>
            <translation>الصور التي تحتوي جزءًا منها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Find its duplicates</source>
            <translation>البحث عن مكرراتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show the duplicates of what is selected</source>
            <translation>عرض مكررات المحدد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go back to where you were</source>
            <translation>الرجوع إلى حيث كنت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse back</source>
            <translation>زر الرجوع في الفأرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go forward again</source>
            <translation>التقدّم مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Mouse forward</source>
            <translation>زر التقدّم في الفأرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>clear a selection, or leave a search</source>
            <translation>إلغاء التحديد، أو مغادرة البحث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>find photos like a copied picture</source>
            <translation>البحث عن صور تشبه صورة منسوخة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drop</source>
            <translation>إفلات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>search by name, date or folder</source>
            <translation>البحث بالاسم أو التاريخ أو المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Quick look</source>
            <translation>نظرة سريعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>Look</source>
            <translation>النظر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look; the arrow keys go to other photos</source>
            <translation>نظرة سريعة؛ تنتقل مفاتيح الأسهم إلى صور أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select</source>
            <translation>تحديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in quick look: select the photo; for a duplicate, for removal</source>
            <translation>في النظرة السريعة: تحديد الصورة؛ وفي المكررات للإزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not select</source>
            <translation>عدم التحديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom in, in quick look and Compare</source>
            <translation>التكبير، في النظرة السريعة والمقارنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Wheel</source>
            <translation>العجلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>zoom out</source>
            <translation>التصغير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>actual size, and back</source>
            <translation>الحجم الفعلي، ثم العودة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Whole picture</source>
            <translation>الصورة كاملة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>the whole picture</source>
            <translation>عرض الصورة كاملة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open in the default app</source>
            <translation>الفتح في التطبيق الافتراضي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Double-click</source>
            <translation>نقرة مزدوجة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Open with…</source>
            <translation>فتح باستخدام…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Show in {file_manager}</source>
            <translation>عرض في {file_manager}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show in {file_manager}</source>
            <translation>العرض في {file_manager}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the picture</source>
            <translation>نسخ الصورة إلى الحافظة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy path</source>
            <translation>نسخ المسار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy the path</source>
            <translation>نسخ المسار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to a folder…</source>
            <translation>نقل إلى مجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move to a folder</source>
            <translation>النقل إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag to a folder</source>
            <translation>السحب إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Copy to a folder…</source>
            <translation>نسخ إلى مجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>copy to a folder</source>
            <translation>النسخ إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{copy_key}+drag to a folder</source>
            <translation>{copy_key}+السحب إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Move to {trash}…</source>
            <translation>نقل إلى {trash}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>move what is selected to {trash}</source>
            <translation>نقل المحدد إلى {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select several</source>
            <translation>تحديد عدة صور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select several photos</source>
            <translation>تحديد عدة صور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Click on the tick</source>
            <translation>نقرة على علامة التحديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+click</source>
            <translation>Ctrl+نقرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Shift+click</source>
            <translation>Shift+نقرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Drag beside a photo</source>
            <translation>السحب بجانب صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/model.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Duplicates</source>
            <translation>المكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare two photos of a group</source>
            <translation>مقارنة صورتين من مجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select for removal</source>
            <translation>تحديد للإزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>select a photo for removal, or keep it</source>
            <translation>تحديد صورة للإزالة، أو إبقاؤها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do not remove</source>
            <translation>عدم الإزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep this one</source>
            <translation>إبقاء هذه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this photo of the group</source>
            <translation>إبقاء هذه الصورة من المجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Not duplicates</source>
            <translation>ليست مكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>these photos are not duplicates</source>
            <translation>هذه الصور ليست مكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Keep all</source>
            <translation>إبقاء الكل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep all photos of the group</source>
            <translation>إبقاء كل صور المجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Flicker</source>
            <translation>تبديل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: one photo after the other in the same place</source>
            <translation>في المقارنة: صورة بعد أخرى في المكان نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: show what differs in colour</source>
            <translation>في المقارنة: إظهار المختلف بالألوان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Keep only this</source>
            <translation>إبقاء هذه فقط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>keep this one, and select all others of the group for removal</source>
            <translation>إبقاء هذه، وتحديد كل الأخرى في المجموعة للإزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quick look at a photo of a group</source>
            <translation>نظرة سريعة على صورة من مجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Next group</source>
            <translation>المجموعة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the next group</source>
            <translation>في المقارنة: المجموعة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous group</source>
            <translation>المجموعة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>in Compare: the previous group</source>
            <translation>في المقارنة: المجموعة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Go to group</source>
            <translation>الانتقال إلى مجموعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go from group to group; among bursts by Page Up and Page Down</source>
            <translation>التنقل من مجموعة إلى مجموعة؛ وبين اللقطات المتتابعة بمفتاحي Page Up وPage Down</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Left</source>
            <translation>يسار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Right</source>
            <translation>يمين</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>undo the last step</source>
            <translation>التراجع عن آخر خطوة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/line_list.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>add a folder</source>
            <translation>إضافة مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Rescan</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>rescan the folders</source>
            <translation>إعادة فحص المجلدات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Do I have these already?…</source>
            <translation>هل هذه لديّ مسبقًا؟…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>compare a card or a folder with your library</source>
            <translation>مقارنة بطاقة أو مجلد بمكتبتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Clean-up rules…</source>
            <translation>قواعد التنظيف…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Learn from my photos…</source>
            <translation>التعلّم من صوري…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Larger thumbnails</source>
            <translation>مصغّرات أكبر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>larger thumbnails</source>
            <translation>تكبير المصغّرات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+العجلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Smaller thumbnails</source>
            <translation>مصغّرات أصغر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>smaller thumbnails</source>
            <translation>تصغير المصغّرات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>full screen, and back</source>
            <translation>ملء الشاشة، ثم العودة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Next pane</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the next pane</source>
            <translation>الانتقال إلى الجزء التالي من النافذة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Previous pane</source>
            <translation>الجزء السابق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>go to the previous pane</source>
            <translation>الانتقال إلى الجزء السابق من النافذة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>open the menu</source>
            <translation>فتح القائمة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Help and keys</source>
            <translation>المساعدة والمفاتيح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>show this help</source>
            <translation>عرض هذه المساعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>About Lookalike</source>
            <translation>حول Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>quit</source>
            <translation>إنهاء البرنامج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>Remove from library…</source>
            <translation>إزالة من المكتبة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/commands.py" />
            <source>{first} or {last}</source>
            <translation>{first} أو {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike {version}
Python {python_version}, Qt {qVersion}, PySide {version_2}
{platform}

</source>
            <translation>Lookalike {version}
Python {python_version}، Qt {qVersion}، PySide {version_2}
{platform}

</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Lookalike made a mistake</source>
            <translation>ارتكب Lookalike خطأ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>This is a bug in Lookalike, not your fault. Your photos are untouched and the library is kept safe. Please report it with the text below; look through it first, it may name your folders.</source>
            <translation>هذا عيب في Lookalike، وليس خطأك. لم تُمس صورك والمكتبة محفوظة بأمان. يُرجى الإبلاغ عنه بالنص أدناه؛ راجعه أولًا، فقد يذكر أسماء مجلداتك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/crash.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <location filename="../../desktop_app/gui/words.py" />
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exposure_words.py" />
            <source>1/{part} s</source>
            <translation>1/{part} ث</translation>
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
            <translation>{length} مم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Try again</source>
            <translation>المحاولة مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>No problem files</source>
            <translation>لا توجد ملفات بها مشكلات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Photos that cannot be read are listed here, with the reason.</source>
            <translation>تُسرد هنا الصور التي لا يمكن قراءتها، مع السبب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Problem files</source>
            <translation>ملفات بها مشكلات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failures/view.py" />
            <source>Could not be added</source>
            <translation>تعذّرت إضافتها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Photos are still being added; more may follow.</source>
            <translation> ما زالت الصور تُضاف؛ قد يأتي المزيد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos</source>
            <translation>لا توجد صور{other} متشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} photo in your library looks like it, even at the loosest setting.{later}</source>
            <translation>لا توجد في مكتبتك صورة{other} تشبهها، حتى عند الإعداد الأكثر تساهلًا.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> other</source>
            <translation> أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>the folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source> Some files could not be read; see “Problem files”.</source>
            <translation> تعذّرت قراءة بعض الملفات؛ انظر «ملفات بها مشكلات».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photos in {where}</source>
            <translation>لا توجد صور في {where}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>New photos there appear by themselves.{unread}</source>
            <translation>تظهر الصور الجديدة هناك من تلقاء نفسها.{unread}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This cannot be shown</source>
            <translation>لا يمكن عرض هذه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This picture cannot be compared</source>
            <translation>لا يمكن مقارنة هذه الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Drop a folder of photos here</source>
            <translation>أفلت مجلد صور هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Lookalike finds the photos in it that look alike. Your photos stay where they are, and nothing leaves this computer.</source>
            <translation>يعثر Lookalike فيه على الصور المتشابهة. تبقى صورك مكانها، ولا يغادر شيء هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Nothing found for “{text}”</source>
            <translation>لا نتائج لـ «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The search looks at names, folders, cameras and dates such as 2019-06 or June 2019.</source>
            <translation>يشمل البحث الأسماء والمجلدات والكاميرات والتواريخ مثل 2019-06 أو يونيو 2019.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo contains this part</source>
            <translation>لا توجد صورة تحتوي هذا الجزء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No photo with codes of parts has one like it.{later}</source>
            <translation>لا توجد بين الصور التي لأجزائها رموز صورة فيها ما يشبهه.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>There are no photos to compare it with yet</source>
            <translation>لا توجد بعد صور للمقارنة بها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Add a folder of photos first.</source>
            <translation>أضف مجلد صور أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This photo cannot be compared yet</source>
            <translation>لا يمكن مقارنة هذه الصورة بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>It is still to be added, or its drive is not connected.{later}</source>
            <translation>لم تُضف بعد، أو أن قرصها غير متصل.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>No{other} similar photos at this setting</source>
            <translation>لا توجد صور{other} متشابهة عند هذا الإعداد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The closest match is a little further away.{later}</source>
            <translation>أقرب مطابقة أبعد قليلًا.{later}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Connect its drive. The photos are remembered and appear again by themselves.</source>
            <translation>صِل قرصها. الصور محفوظة في الذاكرة وتظهر مجددًا من تلقاء نفسها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Looking for photos…</source>
            <translation>جارٍ البحث عن الصور…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>They appear here as they are found. You can start browsing right away.</source>
            <translation>تظهر هنا حالما يُعثر عليها. يمكنك البدء في التصفح فورًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>Show the closest</source>
            <translation>عرض الأقرب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>This folder cannot be reached</source>
            <translation>لا يمكن الوصول إلى هذا المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/advice.py" />
            <source>The folders cannot be reached</source>
            <translation>لا يمكن الوصول إلى المجلدات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/cell_painter.py" />
            <source>Your photo</source>
            <translation>صورتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{ids} selected</source>
            <translation>المحدد: {ids}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/chosen.py" />
            <source>{count} selected</source>
            <translation>المحدد: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/listing.py" />
            <source>Without a date</source>
            <translation>دون تاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/model.py" />
            <source>{distance} of {bits} bits differ</source>
            <translation>يختلف {distance} من {bits} بت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Contains this part</source>
            <translation>تحتوي هذا الجزء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/part_listing.py" />
            <source>Has a part like it</source>
            <translation>فيها جزء يشبهه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/photo_grid.py" />
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>Selected</source>
            <translation>محددة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>still indexing</source>
            <translation>ما زالت الفهرسة جارية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/gallery/view.py" />
            <source>At most {count:,} photos can be dragged at once.</source>
            <translation>يمكن سحب {count:,} صورة على الأكثر دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Use an image model that you downloaded. Lookalike fits it to up to {count} of your photos. Nothing leaves this computer, and the present model is kept.</source>
            <translation>استخدم نموذج صور نزّلته. يكيّفه Lookalike مع صورك (حتى {count}). لا يغادر شيء هذا الحاسوب، ويُحفظ نموذجك الحالي.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>DINOv2, torchvision (ImageNet's)</source>
            <translation>DINOv2، torchvision (قيم ImageNet)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>SigLIP (from −1 to 1)</source>
            <translation>SigLIP (من −1 إلى 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>MobileCLIP (from 0 to 1)</source>
            <translation>MobileCLIP (من 0 إلى 1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels from 0 to 255</source>
            <translation>بكسلات من 0 إلى 255</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Reading the model</source>
            <translation>قراءة النموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Looking at your photos</source>
            <translation>النظر في صورك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Learning</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Testing on photos set aside</source>
            <translation>الاختبار على صور مستبعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Saving the new model</source>
            <translation>حفظ النموذج الجديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{of_shown:.0%}&lt;/b&gt; of the most similar photos, the present one {of_shown_2:.0%}. Photos that it cannot tell from another: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}. It reads &lt;b&gt;{rate}&lt;/b&gt; photos per second on one core, the present one {rate_2}.</source>
            <translation>جُرّب على صور لم يتعلّم منها ({photos}): يعثر النموذج الجديد على &lt;b&gt;{of_shown:.0%}&lt;/b&gt; من أكثر الصور تشابهًا، والحالي على {of_shown_2:.0%}. صور لا يميّزها عن غيرها: &lt;b&gt;{collisions:.1%}&lt;/b&gt;، وبالنموذج الحالي {collisions_2:.1%}. يقرأ &lt;b&gt;{rate}&lt;/b&gt; صورة في الثانية بنواة واحدة، والحالي {rate_2}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Adopt a model</source>
            <translation>اعتماد نموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Models (*.onnx)</source>
            <translation>النماذج (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>as the model says</source>
            <translation>كما يحدّد النموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> pixels</source>
            <translation> بكسل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>chosen for you</source>
            <translation>يُختار لك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Pixels are prepared as for</source>
            <translation>تُهيّأ البكسلات كما في</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Input size</source>
            <translation>حجم المدخل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source>Output</source>
            <translation>المخرج</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {done} of {total}</source>
            <translation> · {done} من {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <source> · {time} left</source>
            <translation> · بقي {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one</source>
            <translation>استخدام الجديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/adopt_dialog.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation>أُوقف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Tunes the search to your photos. Looks at up to {count} of them.</source>
            <translation>يضبط البحث على صورك. ينظر في {count} منها على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>It needs at least {least} photos; there are {count}.</source>
            <translation>يلزم ما لا يقل عن {least} من الصور؛ الموجود {count}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>The library has {count} photos now; to learn from those too, start over.</source>
            <translation>في المكتبة الآن {count} من الصور؛ للتعلّم منها أيضًا ابدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least {count} photos. You can keep working, pause it, or stop and continue another day.</source>
            <translation>يتعلّم من صورك، ومن نسخ معدّلة منها، ومن قراراتك بشأن المكررات. يحتاج إلى {count} صورة على الأقل. يمكنك مواصلة العمل، أو إيقافه مؤقتًا، أو إيقافه ومتابعته في يوم آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>This needs an extra that is not installed. In a terminal, once:</source>
            <translation>يحتاج هذا إلى إضافة غير مثبّتة. مرة واحدة في الطرفية:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source> minutes</source>
            <translation> دقيقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Minutes of learning</source>
            <translation>دقائق التعلّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Quick (about 20 seconds)</source>
            <translation>سريع (نحو 20 ثانية)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough:</source>
            <translation>شامل:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>Thorough: continue</source>
            <translation>شامل: متابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{progress:.0%} of {minutes} on {photos} are done.</source>
            <translation>أُنجز {progress:.0%} ({minutes}، {photos}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/choice.py" />
            <source>{count:,} minutes</source>
            <extracomment>of one: {count:,} minute</extracomment>
            <translation>
                <numerusform>لا دقائق</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>{count:,} دقائق</numerusform>
                <numerusform>{count:,} دقيقة</numerusform>
                <numerusform>{count:,} دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the present model</source>
            <translation>ما يُعثر عليه بالنموذج الحالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>Found with the new model</source>
            <translation>ما يُعثر عليه بالنموذج الجديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <location filename="../../desktop_app/gui/widgets/zoom_canvas.py" />
            <source>Photo</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/comparison_table.py" />
            <source>the photo</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Lookalike learns to tell &lt;i&gt;your&lt;/i&gt; photos apart. They stay as they are, nothing leaves this computer, and the present model is kept. You decide at the end which one to use.</source>
            <translation>يتعلّم Lookalike أن يميّز صورك &lt;i&gt;أنت&lt;/i&gt;. تبقى مكانها، ولا يغادر شيء هذا الحاسوب، ويُحفظ نموذجك الحالي. تقرر في النهاية أيهما تستخدم.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Learn from my photos</source>
            <translation>التعلّم من صوري</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Adopt a model…</source>
            <translation>اعتماد نموذج…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use an image model that you downloaded</source>
            <translation>استخدام نموذج صور نزّلته</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Use</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Pausing</source>
            <translation>جارٍ الإيقاف المؤقت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Keep the present one</source>
            <translation>الاحتفاظ بالحالي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>It continues; the bar at the bottom of the window shows it</source>
            <translation>يستمر العمل؛ يعرضه الشريط أسفل النافذة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <source>Stopping</source>
            <translation>جارٍ الإيقاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/dialog.py" />
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source> (in use)</source>
            <translation> (قيد الاستخدام)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Learning curves</source>
            <translation>منحنيات التعلّم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>{progress:.0%} learned; of edited copies {copies:.0%} found, of the most similar photos {neighbours:.0%}</source>
            <translation>تعلّم {progress:.0%}؛ عُثر على {copies:.0%} من النسخ المعدّلة، وعلى {neighbours:.0%} من أكثر الصور تشابهًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>Loss</source>
            <translation>الخسارة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>On photos set aside</source>
            <translation>على صور مستبعدة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/learning_curves.py" />
            <source>similar photos</source>
            <translation>الصور المتشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer of the most similar photos</source>
            <translation>يعثر على عدد أقل من أكثر الصور تشابهًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>shows fewer of them first</source>
            <translation>يعرض عددًا أقل منها أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>finds fewer edited copies</source>
            <translation>يعثر على عدد أقل من النسخ المعدّلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>confuses more photos with each other</source>
            <translation>يخلط بين صور أكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Tried on {photos} that it did not learn from: the new model finds &lt;b&gt;{neighbours:.0%}&lt;/b&gt; of the most similar photos, the present one {neighbours_2:.0%}.</source>
            <translation>جُرّب على صور لم يتعلّم منها ({photos}): يعثر النموذج الجديد على &lt;b&gt;{neighbours:.0%}&lt;/b&gt; من أكثر الصور تشابهًا، والحالي على {neighbours_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> It shows &lt;b&gt;{nearest:.0%}&lt;/b&gt; of them first, the present one {nearest_2:.0%}.</source>
            <translation> ويعرض منها أولًا &lt;b&gt;{nearest:.0%}&lt;/b&gt;، والحالي {nearest_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source> Of edited copies it finds &lt;b&gt;{copies:.0%}&lt;/b&gt;, the present one {copies_2:.0%}.</source>
            <translation> ومن النسخ المعدّلة يعثر على &lt;b&gt;{copies:.0%}&lt;/b&gt;، والحالي على {copies_2:.0%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Photos that it cannot tell from another one: &lt;b&gt;{collisions:.1%}&lt;/b&gt;, with the present model {collisions_2:.1%}.</source>
            <translation>&lt;br&gt;صور لا يميّزها عن غيرها: &lt;b&gt;{collisions:.1%}&lt;/b&gt;، وبالنموذج الحالي {collisions_2:.1%}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;Of {pairs} that it would call duplicates and that you decided about, &lt;b&gt;{precision:.0%}&lt;/b&gt; are duplicates.</source>
            <translation>&lt;br&gt;ممّا كان سيعدّه مكررًا وقررت بشأنه ({pairs})، &lt;b&gt;{precision:.0%}&lt;/b&gt; مكررات فعلًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>&lt;br&gt;&lt;b&gt;It {faults} than the present one. The present one is the better choice.&lt;/b&gt;</source>
            <translation>&lt;br&gt;&lt;b&gt;مقارنة بالحالي: {faults}. النموذج الحالي هو الخيار الأفضل.&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>Use the new one anyway</source>
            <translation>استخدام الجديد على أي حال</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/retraining/text.py" />
            <source>{count:,} pairs</source>
            <extracomment>of one: {count:,} pair</extracomment>
            <translation>
                <numerusform>لا أزواج</numerusform>
                <numerusform>زوج واحد</numerusform>
                <numerusform>زوجان</numerusform>
                <numerusform>{count:,} أزواج</numerusform>
                <numerusform>{count:,} زوجًا</numerusform>
                <numerusform>{count:,} زوج</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all photos are compared yet.</source>
            <translation>أُوقف. لم تُقارن كل الصور بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>moved</source>
            <translation>نقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>copied</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>restored</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>moved to {trash}</source>
            <translation>نقل إلى {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>replaced with links</source>
            <translation>استبدال روابط بها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. All photos are compared, but what to keep is not chosen everywhere yet.</source>
            <translation>أُوقف. قورنت كل الصور، لكن لم يُختر ما يبقى في كل مكان بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Stopped. Not all duplicates are selected yet.</source>
            <translation>أُوقف. لم تُحدَّد كل الصور المكررة بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>taken out of the folder</source>
            <translation>إخراج من المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed so far</source>
            <translation>يمكن توفير {size} حتى الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{photos} {done}</source>
            <translation>{done}: {photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{size} can be freed</source>
            <translation>يمكن توفير {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; there already: {count}</source>
            <translation>؛ موجودة هناك بالفعل: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>, then stopped</source>
            <translation>، ثم أُوقف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; {refused} could not be {left}</source>
            <translation>؛ تعذّر تنفيذ «{left}» على: {refused}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>; to restore one, {by_hand}</source>
            <translation>؛ لاستعادة واحدة، {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{decisions} undone. These photos may be grouped again.</source>
            <translation>تُراجع عن: {decisions}. قد تُجمع هذه الصور من جديد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} photos are still selected from last time</source>
            <extracomment>of one: {count:,} photo is still selected from last time</extracomment>
            <translation>
                <numerusform>لا صور محددة من المرة السابقة ({count:,})</numerusform>
                <numerusform>صورة واحدة ({count:,}) ما زالت محددة من المرة السابقة</numerusform>
                <numerusform>صورتان ({count:,}) ما زالتا محددتين من المرة السابقة</numerusform>
                <numerusform>{count:,} صور ما زالت محددة من المرة السابقة</numerusform>
                <numerusform>{count:,} صورة ما زالت محددة من المرة السابقة</numerusform>
                <numerusform>{count:,} صورة ما زالت محددة من المرة السابقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Lookalike was stopped while moving photos. {files} put in order, nothing was lost.</source>
            <translation>أُوقف Lookalike أثناء نقل الصور. رُتّب: {files}، ولم يُفقد شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing selected</source>
            <translation>لم يُحدّد شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Show why</source>
            <translation>عرض السبب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Not duplicates: these photos are no longer grouped together.</source>
            <translation>ليست مكررات: لن تُجمع هذه الصور معًا بعد الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>All are kept, and no longer shown as duplicates.</source>
            <translation>تبقى كلها، ولن تُعرض كمكررات بعد الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>Copy the details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/actions.py" />
            <source>{count:,} decisions</source>
            <extracomment>of one: {count:,} decision</extracomment>
            <translation>
                <numerusform>لا قرارات</numerusform>
                <numerusform>قرار واحد</numerusform>
                <numerusform>قراران</numerusform>
                <numerusform>{count:,} قرارات</numerusform>
                <numerusform>{count:,} قرارًا</numerusform>
                <numerusform>{count:,} قرار</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/actions.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear selection</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>at this setting</source>
            <translation>عند هذا الإعداد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Add a folder of photos first. Its duplicates then appear here.</source>
            <translation>أضف مجلد صور أولًا. عندئذ تظهر مكرراته هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Lookalike compares every photo, then checks the files. Nothing is removed until you say so.</source>
            <translation>يقارن Lookalike كل صورة، ثم يتحقق من الملفات. لا يُزال شيء حتى تطلب ذلك.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count:,} groups are still to be checked.</source>
            <extracomment>of one: {count:,} group is still to be checked.</extracomment>
            <translation>
                <numerusform>لم تبق مجموعات للتحقق منها.</numerusform>
                <numerusform>بقيت مجموعة واحدة للتحقق منها.</numerusform>
                <numerusform>بقيت مجموعتان للتحقق منهما.</numerusform>
                <numerusform>بقيت {count:,} مجموعات للتحقق منها.</numerusform>
                <numerusform>بقيت {count:,} مجموعة للتحقق منها.</numerusform>
                <numerusform>بقيت {count:,} مجموعة للتحقق منها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There are {others}.</source>
            <translation> توجد {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> There is {others}.</source>
            <translation> توجد {others}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The library is empty</source>
            <translation>المكتبة فارغة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source> Photos are still being added; you can look again later.</source>
            <translation> ما زالت الصور تُضاف؛ يمكنك البحث مجددًا لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicate photos</source>
            <translation>البحث عن الصور المكررة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No group matches</source>
            <translation>لا توجد مجموعة مطابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The search or the filter hides some groups.</source>
            <translation>يخفي البحث أو عامل التصفية بعض المجموعات.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Looking for duplicates…</source>
            <translation>جارٍ البحث عن المكررات…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>They appear here as they are found, the largest saving first.</source>
            <translation>تظهر هنا حالما يُعثر عليها، الأكثر توفيرًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{name} has no duplicates</source>
            <translation>لا مكررات لـ {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None of {photos} has duplicates</source>
            <translation>لا مكررات: {photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Show all groups</source>
            <translation>عرض كل المجموعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>None so far {within}</source>
            <translation>لا شيء حتى الآن {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>{count} on “{tab}”</source>
            <translation>{count} في «{tab}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Find duplicates</source>
            <translation>البحث عن المكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Groups that match appear here as they are found.</source>
            <translation>تظهر هنا المجموعات المطابقة حالما يُعثر عليها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Check the rest</source>
            <translation>التحقق من الباقي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No duplicates {within}</source>
            <translation>لا مكررات {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No bursts {within}</source>
            <translation>لا لقطات متتابعة {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Several shots of one moment appear here.{more}</source>
            <translation>تظهر هنا عدة لقطات للحظة واحدة.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>No similar photos {within}</source>
            <translation>لا صور متشابهة {within}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Photos that only look alike appear here.{more}</source>
            <translation>تظهر هنا الصور المتشابهة في المظهر فقط.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Everything is checked</source>
            <translation>تم التحقق من كل شيء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>The results are on the other tabs.{more}</source>
            <translation>النتائج في علامات التبويب الأخرى.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/advice.py" />
            <source>Move the slider towards “loose” to include photos that differ more.{more}</source>
            <translation>حرّك المنزلق نحو «متساهل» لتشمل صورًا أكثر اختلافًا.{more}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups</source>
            <translation>تصدير هذه المجموعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>There is no group to export here.</source>
            <translation>لا توجد هنا مجموعة لتصديرها.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>{groups} written to {file}.</source>
            <translation>كُتب في {file}: {groups}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Keep photos of a folder…</source>
            <translation>إبقاء صور مجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Export these groups…</source>
            <translation>تصدير هذه المجموعات…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/asking.py" />
            <source>Your decisions…</source>
            <translation>قراراتك…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>photos whose codes differ in at most {bits} are compared</source>
            <translation>تُقارن الصور التي لا تختلف رموزها في أكثر من: {bits}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} selected</source>
            <translation>المحدد: {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity, from strict to loose</source>
            <translation>التشابه، من صارم إلى متساهل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>loose</source>
            <translation>متساهل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Find again</source>
            <translation>البحث مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>strict</source>
            <translation>صارم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules…</source>
            <translation>القواعد…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which photo of a group is kept, and which folders are protected</source>
            <translation>أي صورة من المجموعة تبقى، وأي المجلدات محمية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select duplicates</source>
            <translation>تحديد المكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Select the sure copies for removal, by your rules; edited photos, bursts and similar photos never</source>
            <translation>تحديد النسخ المؤكدة للإزالة وفق قواعدك؛ لا تُحدّد أبدًا الصور المعدّلة ولا اللقطات المتتابعة ولا المتشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest…</source>
            <translation>إبقاء الأكثر حدّة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Keep the sharpest of each burst, and select the others for removal; you see first what that selects</source>
            <translation>إبقاء الصورة الأكثر حدّة من كل لقطات متتابعة وتحديد البقية للإزالة؛ يظهر أولًا ما سيُحدَّد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Undo the last step (Ctrl+Z)</source>
            <translation>التراجع عن آخر خطوة (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {number}</source>
            <translation>إزالة {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{photos} selected in {groups} · {size}</source>
            <translation>المحدد: {photos}، من {groups} · {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>{number} not shown</source>
            <translation>غير معروض: {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Remove {some}…</source>
            <translation>إزالة {some}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos were added or removed: look again</source>
            <translation>أُضيفت صور أو أُزيلت: ابحث مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Look for duplicates again</source>
            <translation>البحث عن المكررات مجددًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/bars.py" />
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{count:,} bits</source>
            <extracomment>of one: {count:,} bit</extracomment>
            <translation>
                <numerusform>لا بتات</numerusform>
                <numerusform>بت واحد</numerusform>
                <numerusform>بتان</numerusform>
                <numerusform>{count:,} بتات</numerusform>
                <numerusform>{count:,} بتًا</numerusform>
                <numerusform>{count:,} بت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Which groups are shown</source>
            <translation>المجموعات المعروضة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Export and more</source>
            <translation>التصدير وغيره</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>The same picture more than once, also saved again or edited</source>
            <translation>الصورة نفسها أكثر من مرة، ولو حُفظت من جديد أو عُدّلت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Several shots of one moment; nothing here is selected for you</source>
            <translation>عدة لقطات للحظة واحدة؛ لا يُحدّد لك شيء هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Photos that only look alike; nothing here is selected for you</source>
            <translation>صور متشابهة في المظهر فقط؛ لا يُحدّد لك شيء هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Possible duplicates, still to be checked</source>
            <translation>مكررات محتملة لم يُتحقق منها بعد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Sharpest…</source>
            <translation>الأكثر حدّة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/bars.py" />
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/caption_bar.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/view.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/compare_bars.py" />
            <source>What is known of the photos</source>
            <translation>ما يُعرف عن الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>{bits} of the codes differ</source>
            <translation>اختلاف الرموز: {bits}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>This one: {name}</source>
            <translation>هذه: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>What differs, in colour: {difference}</source>
            <translation>ما يختلف، بالألوان: {difference}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Compare {place} of {others}</source>
            <translation>مقارنة {place} من {others}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Protected</source>
            <translation>محمية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Looking for what differs…</source>
            <translation>جارٍ البحث عن المختلف…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparer.py" />
            <source>Not selected</source>
            <translation>غير محددة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/comparing.py" />
            <source>group {number} of {count}</source>
            <translation>المجموعة {number} من {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>{share:.1%} of the pixels differ{how}</source>
            <translation>يختلف {share:.1%} من البكسلات{how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>nothing differs</source>
            <translation>لا يوجد أي اختلاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/difference.py" />
            <source>, with one picture laid on the other</source>
            <translation>، بعد مطابقة إحدى الصورتين فوق الأخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>Table (*.csv);;JSON (*.json)</source>
            <translation>جدول (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/exporting.py" />
            <source>cannot be written ({strerror}); choose another place</source>
            <translation>لا يمكن كتابته ({strerror})؛ اختر مكانًا آخر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos of a folder</source>
            <translation>إبقاء صور مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>every other folder</source>
            <translation>كل المجلدات الأخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Counting…</source>
            <translation>جارٍ العدّ…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>In {groups}, {copies} ({size}) will be selected, and the photo in {kept} is kept. Only sure copies are selected, and nothing is removed yet.</source>
            <translation>سيُحدّد في {groups}: {copies} ({size})، وتبقى الصورة التي في {kept}. لا تُحدّد إلا النسخ المؤكدة، ولا يُزال شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Nothing to select: no photo in {kept} has a sure copy there.</source>
            <translation>لا شيء لتحديده: ليست لأي صورة في {kept} نسخة مؤكدة هناك.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>{count:,} of them have more pixels than the photo that is kept.</source>
            <extracomment>of one: {count:,} of them has more pixels than the photo that is kept.</extracomment>
            <translation>
                <numerusform>{count:,} منها بكسلاتها أكثر من الصورة المحفوظة.</numerusform>
                <numerusform>{count:,} منها بكسلاتها أكثر من الصورة المحفوظة.</numerusform>
                <numerusform>{count:,} منها بكسلاتها أكثر من الصورة المحفوظة.</numerusform>
                <numerusform>{count:,} منها بكسلاتها أكثر من الصورة المحفوظة.</numerusform>
                <numerusform>{count:,} منها بكسلاتها أكثر من الصورة المحفوظة.</numerusform>
                <numerusform>{count:,} منها بكسلاتها أكثر من الصورة المحفوظة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Keep photos in</source>
            <translation>إبقاء الصور في</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>Select for removal in</source>
            <translation>التحديد للإزالة في</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <source>No photo of the groups lies in any folder.</source>
            <translation>لا تقع أي صورة من المجموعات في أي مجلد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/folder_dialog.py" />
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Select {going}</source>
            <translation>تحديد {going}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/frame_painter.py" />
            <source>Measuring how sharp it is…</source>
            <translation>تُقاس الحدّة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_list.py" />
            <source>Groups of duplicates</source>
            <translation>مجموعات المكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>drive not connected</source>
            <translation>القرص غير متصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/group_painter.py" />
            <source>Remove · {name}</source>
            <translation>إزالة · {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>These photos are no longer grouped together. Undo a decision, and they may be again.</source>
            <translation>لم تعد هذه الصور تُجمع معًا. تراجع عن قرار، فقد تُجمع من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>You have not chosen “Not duplicates” or “Keep all” for any photos yet.</source>
            <translation>لم تختر بعد «ليست مكررات» أو «إبقاء الكل» لأي صور.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/judgements_dialog.py" />
            <source>Decisions, the latest first</source>
            <translation>القرارات، الأحدث أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/menu.py" />
            <source>Protect the folder “{folder}”</source>
            <translation>حماية المجلد «{folder}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Exact copies</source>
            <translation>نسخ مطابقة تمامًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Same pixels</source>
            <translation>البكسلات نفسها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Re-encoded or resized</source>
            <translation>معاد ترميزها أو تحجيمها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Edited or cropped</source>
            <translation>معدّلة أو مقصوصة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Burst</source>
            <translation>لقطات متتابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>To check</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>Bursts</source>
            <translation>لقطات متتابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>{count} · {size} can be freed</source>
            <translation>{count} · يمكن توفير {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/model.py" />
            <source>not selected</source>
            <translation>غير محددة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Hide matches inside one folder</source>
            <translation>إخفاء المطابقات داخل المجلد الواحد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>{size} or more can be freed</source>
            <translation>يمكن توفير {size} أو أكثر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/narrowing_menu.py" />
            <source>Any size</source>
            <translation>أي حجم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_canvas.py" />
            <source>Two photos</source>
            <translation>صورتان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Lens</source>
            <translation>العدسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Pixels</source>
            <translation>البكسلات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>{size} ({size_2} bytes)</source>
            <translation>{size} ({size_2} بايت)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Modified</source>
            <translation>تاريخ التعديل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Exposure time</source>
            <translation>زمن التعريض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Aperture</source>
            <translation>فتحة العدسة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Sensitivity</source>
            <translation>الحساسية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>Focal length</source>
            <translation>البعد البؤري</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>GPS position</source>
            <translation>موقع GPS</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Exposure</source>
            <translation>التعريض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/pair_facts.py" />
            <source>The same: {same}</source>
            <translation>المشترك: {same}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Match</source>
            <translation>المطابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>Added in .xmp</source>
            <translation>يُضاف في ‎.xmp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>, with other rights, owner or tags</source>
            <translation>، بأذونات أو مالك أو وسوم مختلفة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_model.py" />
            <source>skipped</source>
            <translation>متخطّى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{does} {count} ({size}){beside}{where}{keepers}</source>
            <translation>{does}: {count} ({size}){beside}{where}{keepers}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {left}, see why below</source>
            <translation>{text}. {left}، انظر السبب أدناه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{losing_attributes} with other rights, another owner or other tags</source>
            <translation>بأذونات أو مالك أو وسوم مختلفة: {losing_attributes}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {losing} will have those of the photo that is kept, until you undo it</source>
            <translation>{text}. {losing}. ستأخذ ما للصورة الباقية حتى تتراجع</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{text}. {count:,} that are kept get what only their copies say, in .xmp files beside them</source>
            <extracomment>of one: {text}. {count:,} that is kept gets what only its copies say, in an .xmp file beside it</extracomment>
            <translation>
                <numerusform>{text}. لا تُضاف معلومات إلى أي صورة محتفظ بها ({count:,}) في ملف ‎.xmp</numerusform>
                <numerusform>{text}. تُضاف إلى {count:,} صورة محتفظ بها معلومات لا توجد إلا في نسخها، في ملف ‎.xmp بجانبها</numerusform>
                <numerusform>{text}. تُضاف إلى {count:,} صورتين محتفظ بهما معلومات لا توجد إلا في نسخهما، في ملفي ‎.xmp بجانبهما</numerusform>
                <numerusform>{text}. تُضاف إلى {count:,} صور محتفظ بها معلومات لا توجد إلا في نسخها، في ملفات ‎.xmp بجانبها</numerusform>
                <numerusform>{text}. تُضاف إلى {count:,} صورة محتفظ بها معلومات لا توجد إلا في نسخها، في ملفات ‎.xmp بجانبها</numerusform>
                <numerusform>{text}. تُضاف إلى {count:,} صورة محتفظ بها معلومات لا توجد إلا في نسخها، في ملفات ‎.xmp بجانبها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>1 is skipped</source>
            <translation>يُتخطّى 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>{left_out} are skipped</source>
            <translation>يُتخطّى {left_out}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>Nothing to do: {left}, see why below</source>
            <translation>لا شيء لتنفيذه: {left}، انظر السبب أدناه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source>, with {files} going along,</source>
            <translation>، مع الملفات التابعة ({files})،</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> to {folder}</source>
            <translation> إلى {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/plan_summary.py" />
            <source> and keep {kept}</source>
            <translation> مع إبقاء {kept}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>What could not be done</source>
            <translation>ما تعذّر تنفيذه</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>{count:,} files left as they were</source>
            <extracomment>of one: {count:,} file left as it was</extracomment>
            <translation>
                <numerusform>لم تُترك ملفات كما كانت</numerusform>
                <numerusform>تُرك ملف واحد كما كان</numerusform>
                <numerusform>تُرك ملفان كما كانا</numerusform>
                <numerusform>تُركت {count:,} ملفات كما كانت</numerusform>
                <numerusform>تُرك {count:,} ملفًا كما كان</numerusform>
                <numerusform>تُرك {count:,} ملف كما كان</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/refusals_dialog.py" />
            <source>Files that were left as they are, with reasons</source>
            <translation>الملفات المتروكة كما هي، مع الأسباب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good</source>
            <translation>تبقى صورة واحدة على الأقل من كل مجموعة. يُتحقق أولًا من كل ملف من جديد. لا يُحذف شيء نهائيًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to {trash}</source>
            <translation>نقل إلى {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move to a folder</source>
            <translation>نقل إلى مجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace exact copies with hard links (keeps both names, frees the space)</source>
            <translation>استبدال روابط صلبة بالنسخ المطابقة تمامًا (يُبقي الاسمين ويوفّر المساحة)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count} to {trash}</source>
            <translation>نقل {count} إلى {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Move {count}</source>
            <translation>نقل {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Replace {count} with links</source>
            <translation>استبدال روابط بـ {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>{count:,} of these photos are hidden by the search or the filter: look through the list.</source>
            <extracomment>of one: {count:,} of these photos is hidden by the search or the filter: look through the list.</extracomment>
            <translation>
                <numerusform>لا صور يخفيها البحث أو المرشّح ({count:,}): راجع القائمة.</numerusform>
                <numerusform>صورة واحدة ({count:,}) من هذه يخفيها البحث أو المرشّح: راجع القائمة.</numerusform>
                <numerusform>صورتان ({count:,}) من هذه يخفيهما البحث أو المرشّح: راجع القائمة.</numerusform>
                <numerusform>{count:,} صور من هذه يخفيها البحث أو المرشّح: راجع القائمة.</numerusform>
                <numerusform>{count:,} صورة من هذه يخفيها البحث أو المرشّح: راجع القائمة.</numerusform>
                <numerusform>{count:,} صورة من هذه يخفيها البحث أو المرشّح: راجع القائمة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Folder to move to</source>
            <translation>المجلد المنقول إليه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>to restore one, {by_hand}</source>
            <translation>لاستعادة واحدة، {by_hand}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>you can undo it</source>
            <translation>يمكنك التراجع عنه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Remove photos</source>
            <translation>إزالة الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>What would be done</source>
            <translation>ما سيُنفّذ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/removal_dialog.py" />
            <source>Choose the folder to move to.</source>
            <translation>اختر المجلد المنقول إليه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Which photo to keep</source>
            <translation>أي صورة تبقى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>*/Originals/*</source>
            <translation>*/Originals/*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Preferred folders</source>
            <translation>المجلدات المفضّلة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Protected folders</source>
            <translation>المجلدات المحمية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Lookalike keeps the best photo of each group. Rules apply from top to bottom.</source>
            <translation>يبقي Lookalike أفضل صورة من كل مجموعة. تُطبّق القواعد من الأعلى إلى الأسفل.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Path pattern</source>
            <translation>نمط المسار</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Photos in preferred folders are kept before others. Photos in protected folders are never removed.</source>
            <translation>تُحفظ صور المجلدات المفضلة قبل غيرها. ولا تُزال صور المجلدات المحمية أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Rules, the most important first</source>
            <translation>القواعد، الأهم أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Add…</source>
            <translation>إضافة…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Up</source>
            <translation>أعلى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/rules_dialog.py" />
            <source>Down</source>
            <translation>أسفل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Keep the sharpest of each burst</source>
            <translation>إبقاء الأكثر حدّة من كل لقطات متتابعة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Measuring how sharp the photos are… {done} of {bursts}</source>
            <translation>تُقاس حدّة الصور… {done} من {bursts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>What would be selected</source>
            <translation>ما سيُحدَّد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Of {bursts} the sharpest photo is kept, and {photos} ({size}) will be selected. Nothing is removed yet.</source>
            <translation>من {bursts} تبقى الصورة الأكثر حدّة، وستُحدَّد {photos} ({size}). لا يُزال شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>Nothing to select: every other photo of these bursts is selected, protected or kept already.</source>
            <translation>لا شيء لتحديده: كل الصور الأخرى من هذه اللقطات محدَّدة أو محمية أو مُبقاة بالفعل.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts are left alone: they cannot be measured.</source>
            <extracomment>of one: {count:,} burst is left alone: it cannot be measured.</extracomment>
            <translation>
                <numerusform>لم تُترك أي لقطات متتابعة دون قياس.</numerusform>
                <numerusform>تُترك {count:,} مجموعة لقطات متتابعة كما هي: لا يمكن قياسها.</numerusform>
                <numerusform>تُترك مجموعتا لقطات متتابعة ({count:,}) كما هما: لا يمكن قياسهما.</numerusform>
                <numerusform>تُترك {count:,} مجموعات لقطات متتابعة كما هي: لا يمكن قياسها.</numerusform>
                <numerusform>تُترك {count:,} مجموعة لقطات متتابعة كما هي: لا يمكن قياسها.</numerusform>
                <numerusform>تُترك {count:,} مجموعة لقطات متتابعة كما هي: لا يمكن قياسها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/review/sharpest_dialog.py" />
            <source>{count:,} bursts</source>
            <extracomment>of one: {count:,} burst</extracomment>
            <translation>
                <numerusform>{count:,} مجموعة لقطات متتابعة</numerusform>
                <numerusform>{count:,} مجموعة لقطات متتابعة</numerusform>
                <numerusform>مجموعتي لقطات متتابعة ({count:,})</numerusform>
                <numerusform>{count:,} مجموعات لقطات متتابعة</numerusform>
                <numerusform>{count:,} مجموعة لقطات متتابعة</numerusform>
                <numerusform>{count:,} مجموعة لقطات متتابعة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>The sharpest of these</source>
            <translation>الأكثر حدّة بين هذه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>As sharp as the best</source>
            <translation>بحدّة الأفضل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>A little softer</source>
            <translation>أقل حدّة قليلًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/review/sharpness_words.py" />
            <source>Blurred</source>
            <translation>ضبابية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>Comparing with your library</source>
            <translation>المقارنة بمكتبتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Copying</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/arrival_check.py" />
            <source>went away while it was compared; connect it, and look again</source>
            <translation>اختفى أثناء المقارنة؛ أعد توصيله ثم ابحث مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Choosing what stays</source>
            <translation>اختيار ما يبقى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Finding equal files</source>
            <translation>البحث عن الملفات المتساوية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Comparing all photos</source>
            <translation>مقارنة كل الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking photos</source>
            <translation>التحقق من الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <source>Checking the most similar photos</source>
            <translation>التحقق من أكثر الصور تشابهًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{time} left</source>
            <translation>بقي {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.0f} photos/s</source>
            <translation>{rate:.0f} صورة/ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/finding_steps.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{rate:.1f} photos/s</source>
            <translation>{rate:.1f} صورة/ث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/marking.py" />
            <source>Selecting duplicates</source>
            <translation>تحديد المكررات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving to {trash}</source>
            <translation>النقل إلى {trash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Moving</source>
            <translation>النقل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Replacing with links</source>
            <translation>استبدال الروابط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/removal_steps.py" />
            <source>Restoring</source>
            <translation>الاستعادة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/retraining_job.py" />
            <source>Stopped. You can continue later.</source>
            <translation>أُوقف. يمكنك المتابعة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/review_controller.py" />
            <source>Photos are still being moved. Try again when that is done.</source>
            <translation>ما زال نقل الصور جاريًا. حاول مرة أخرى بعد انتهائه.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/session/subject.py" />
            <source>Not in your library</source>
            <translation>ليست في مكتبتك</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>The other language is used when Lookalike starts again.</source>
            <translation>تُستخدم اللغة الأخرى عند بدء Lookalike من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Restart now</source>
            <translation>إعادة التشغيل الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Finds similar photos</source>
            <translation>يبحث عن الصور المتشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Selects it</source>
            <translation>يحددها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>A click on a photo</source>
            <translation>النقر على صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/dialog.py" />
            <source>Enter always finds similar photos</source>
            <translation>يبحث Enter دائمًا عن الصور المتشابهة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>A deleted model cannot be brought back. Your photos stay as they are.</source>
            <translation>لا يمكن استرجاع نموذج محذوف. صورك تبقى كما هي.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>You have not made a model yet. “Learn from my photos…” in the menu makes one.</source>
            <translation>لم تصنع نموذجًا بعد. يصنع «التعلّم من صوري…» في القائمة نموذجًا.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/settings/models_dialog.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>{done} files seen</source>
            <translation>الملفات التي فُحصت: {done}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Stop; what is done so far is kept</source>
            <translation>إيقاف؛ يُحفظ ما أُنجز حتى الآن</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking at {what}</source>
            <translation>النظر في {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Looking through {what}</source>
            <translation>البحث في {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/activity_bar.py" />
            <source>Indexing {what}</source>
            <translation>فهرسة {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Apps</source>
            <translation>التطبيقات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Other app…</source>
            <translation>تطبيق آخر…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app</source>
            <translation>اختيار تطبيق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>Choose an app for {file}</source>
            <translation>اختيار تطبيق لـ {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/application_chooser.py" />
            <source>No app for {file} is known here.</source>
            <translation>لا يُعرف هنا تطبيق لـ {file}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/day_field.py" />
            <source>Choose a day</source>
            <translation>اختيار يوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Look in:</source>
            <translation>ابحث في:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/folder_chooser.py" />
            <source>Files of type:</source>
            <translation>نوع الملفات:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/name_dialog.py" />
            <source>New name of {path}:</source>
            <translation>الاسم الجديد لـ {path}:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/part_picture.py" />
            <source>Draw a rectangle: what contains this part?</source>
            <translation>ارسم مستطيلًا: ما الذي يحتوي هذا الجزء؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{version} (MIT licence)</source>
            <translation>{version} (رخصة MIT)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>{qVersion} (LGPL 3)</source>
            <translation>{qVersion} (LGPL 3)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/about_dialog.py" />
            <source>Finds the photos that look alike.
Works entirely on this computer. No internet connection is used.</source>
            <translation>يعثر على الصور المتشابهة.
يعمل كليًا على هذا الحاسوب. لا يُستخدم أي اتصال بالإنترنت.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>{tab} {count}</source>
            <translation>{tab} {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/announcing.py" />
            <source>All photos are compared. {found}</source>
            <translation>قورنت كل الصور. {found}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>No groups</source>
            <translation>دون مجموعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Squares</source>
            <translation>مربعات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Rows that fill the width</source>
            <translation>صفوف تملأ العرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date taken</source>
            <translation>تاريخ الالتقاط</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Oldest first</source>
            <translation>الأقدم أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Date added</source>
            <translation>تاريخ الإضافة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Latest first</source>
            <translation>الأخيرة أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Earliest first</source>
            <translation>الأبكر أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Z to A</source>
            <translation>من Z إلى A</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>A to Z</source>
            <translation>من A إلى Z</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Largest first</source>
            <translation>الأكبر أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Smallest first</source>
            <translation>الأصغر أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Most first</source>
            <translation>الأكثر أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Fewest first</source>
            <translation>الأقل أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Sort and group</source>
            <translation>الفرز والتجميع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Sort by</source>
            <translation>الفرز حسب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Group by</source>
            <translation>التجميع حسب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Show as</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/arranging.py" />
            <source>Names below photos</source>
            <translation>الأسماء تحت الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{card} {version}, on {provider} ({identity})</source>
            <translation>{card} {version}، على {provider} ({identity})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/commands.py" />
            <source>{command} works on one photo at a time. Select one.</source>
            <translation>«{command}» لصورة واحدة فقط في كل مرة. حدد صورة واحدة.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>Learning from my photos</source>
            <translation>التعلّم من صوري</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>“{result}” is ready.</source>
            <translation>«{result}» جاهز.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/connections.py" />
            <source>The library can be reached again.</source>
            <translation>أصبح الوصول إلى المكتبة ممكنًا من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>The library file is damaged</source>
            <translation>ملف المكتبة تالف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/damage.py" />
            <source>Your photos are untouched. When Lookalike starts again, it rebuilds the library from them; the list of folders, the rules and your decisions are kept.</source>
            <translation>صورك سليمة. عند إعادة تشغيل Lookalike يعيد بناء المكتبة منها؛ وتُحفظ قائمة المجلدات والقواعد وقراراتك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is only a web address, and nothing is downloaded. Save the picture, then drop the file.</source>
            <translation>هذا مجرد عنوان ويب، ولا يُنزّل شيء. احفظ الصورة ثم أفلت الملف.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to find the photos that look like it</source>
            <translation>أفلت للبحث عن الصور التي تشبهها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>This is neither a folder nor a picture</source>
            <translation>هذا ليس مجلدًا ولا صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add the folder</source>
            <translation>أفلت لإضافة المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/drop_hint.py" />
            <source>Drop to add {folders} folders</source>
            <translation>أفلت لإضافة المجلدات ({folders})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Drive</source>
            <translation>القرص</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>not connected</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Similarity</source>
            <translation>التشابه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Doubtful</source>
            <translation>مشكوك فيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Beside it</source>
            <translation>بجانبها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date in its name</source>
            <translation>التاريخ في اسمه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/facts.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Move {photos} to “{folder}”, or copy with {key}</source>
            <translation>نقل إلى «{folder}»: {photos}، أو النسخ مع {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>“{folder}” is not connected</source>
            <translation>«{folder}» غير متصل</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/folder_drop.py" />
            <source>Copy {photos} to “{folder}”</source>
            <translation>نسخ إلى «{folder}»: {photos}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/main_window.py" />
            <source>{title} — Lookalike</source>
            <translation>{title} — Lookalike</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/menu_bar.py" />
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/notice_strip.py" />
            <source>Dismiss</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Only its thumbnail can be shown: the file {reason}.</source>
            <translation>لا يمكن عرض سوى مصغّرتها: الملف {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>About this photo</source>
            <translation>حول هذه الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/preview_panel.py" />
            <source>Select a photo to see it here</source>
            <translation>حدّد صورة لتراها هنا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Clear this search</source>
            <translation>مسح هذا البحث</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/query_chip.py" />
            <source>Your photo: {name}</source>
            <translation>صورتك: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Drag over a part of it. Or use the arrows, with Shift for its size, then Enter.</source>
            <translation>اسحب فوق جزء منها. أو استخدم الأسهم، مع Shift لتغيير حجمه، ثم Enter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Previous photo</source>
            <translation>الصورة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/quick_look.py" />
            <source>Next photo</source>
            <translation>الصورة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/shortcuts_dialog.py" />
            <source>Add a folder, then click a photo to see what looks like it, or drop any picture on the window. Search finds names, folders, cameras and dates. Duplicates shows what you have twice. Nothing is deleted until you say so.</source>
            <translation>أضف مجلدًا، ثم انقر على صورة لترى ما يشبهها، أو أفلت أي صورة على النافذة. يجد البحث الأسماء والمجلدات والكاميرات والتواريخ. وتعرض «المكررات» ما لديك مرتين. لا يُحذف شيء حتى تطلب ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar.py" />
            <source>Folders and library</source>
            <translation>المجلدات والمكتبة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, unfolded</source>
            <translation>، موسّع</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/sidebar_model.py" />
            <source>, folded</source>
            <translation>، مطوي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Duplicates of {name}</source>
            <translation>مكررات {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>“{text}” in {place}</source>
            <translation>«{text}» في {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{count:,} folders</source>
            <extracomment>of one: {count:,} folder</extracomment>
            <translation>
                <numerusform>لا مجلدات</numerusform>
                <numerusform>مجلد واحد</numerusform>
                <numerusform>مجلدان</numerusform>
                <numerusform>{count:,} مجلدات</numerusform>
                <numerusform>{count:,} مجلدًا</numerusform>
                <numerusform>{count:,} مجلد</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{files} could not be read</source>
            <translation>تعذّرت قراءة: {files}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Everything is up to date.{passed}</source>
            <translation>كل شيء محدّث.{passed}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source> in {time}</source>
            <translation> في {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos like {query}</source>
            <translation>صور تشبه {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Photos with a {query}</source>
            <translation>صور فيها {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Welcome</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{folders} are not connected; their photos are remembered.</source>
            <extracomment>of one: {folders} is not connected; its photos are remembered.</extracomment>
            <translation>
                <numerusform>{folders} غير متصل؛ صوره محفوظة في الذاكرة.</numerusform>
                <numerusform>{folders} غير متصل؛ صوره محفوظة في الذاكرة.</numerusform>
                <numerusform>{folders} غير متصلين؛ صورهما محفوظة في الذاكرة.</numerusform>
                <numerusform>{folders} غير متصلة؛ صورها محفوظة في الذاكرة.</numerusform>
                <numerusform>{folders} غير متصلة؛ صورها محفوظة في الذاكرة.</numerusform>
                <numerusform>{folders} غير متصلة؛ صورها محفوظة في الذاكرة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Stopped. What was added so far is kept.</source>
            <translation>أُوقف. يُحفظ ما أُضيف حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>Add a folder of photos (Ctrl+O)</source>
            <translation>إضافة مجلد صور (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>added</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>gone</source>
            <translation>اختفى</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/text.py" />
            <source>{tip}
Not connected; its photos are remembered</source>
            <translation>{tip}
غير متصل؛ صوره محفوظة في الذاكرة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos like</source>
            <translation>صور تشبه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Photos with</source>
            <translation>صور فيها</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>photos whose codes differ in at most {value} of {bits} bits</source>
            <translation>صور لا تختلف رموزها في أكثر من {value} من {bits} بت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Back (Alt+Left)</source>
            <translation>رجوع (Alt+Left)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Auto</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Adjusts itself to show about {nearest} photos</source>
            <translation>يضبط نفسه ليعرض نحو {nearest} صورة</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity adjusts itself</source>
            <translation>يضبط التشابه نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>القائمة (F10)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Name, date, folder</source>
            <translation>الاسم، التاريخ، المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder</source>
            <translation>البحث بالاسم أو التاريخ أو المجلد</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Search by name, date or folder (Ctrl+F)</source>
            <translation>البحث بالاسم أو التاريخ أو المجلد (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/top_bar.py" />
            <source>Similarity: {said}</source>
            <translation>التشابه: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>All photos</source>
            <translation>كل الصور</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/window/views.py" />
            <source>Do I have these?</source>
            <translation>هل هذه لديّ؟</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size:.1f} TB</source>
            <translation>{size:.1f} ت.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>file manager</source>
            <translation>مدير الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} B</source>
            <translation>{size} بايت</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} kB</source>
            <translation>{size} ك.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} MB</source>
            <translation>{size} م.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{size} GB</source>
            <translation>{size} غ.ب</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm:ss</source>
            <translation>d MMMM yyyy، HH:mm:ss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d MMMM yyyy، HH:mm</translation>
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
            <translation>مستكشف الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words.py" />
            <source>the Recycle Bin</source>
            <translation>سلة المحذوفات</translation>
        </message>
        <message>
            <location filename="../../desktop_app/qt_language.py" />
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
    </context>
</TS>
