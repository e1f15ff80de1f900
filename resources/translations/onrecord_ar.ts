<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Onrecord</name>
    <message>
        <source>embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>التداخل فيه أعمق مما يجب</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {problem}</source>
        <translation>السطر {line}، العمود {column}: {problem}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The {name} “{typed}” cannot be read. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>تعذرت قراءة «{typed}» ({name}). اكتبها هكذا: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>The {name} “{typed}” is no date and hour: {error}.</source>
        <translation>«{typed}» ({name}) ليس تاريخًا مع ساعة: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} comments.</source>
        <translation>
            <numerusform>لم يُترك أي تعليق.</numerusform>
            <numerusform>تُرك تعليق واحد.</numerusform>
            <numerusform>تُرك تعليقان.</numerusform>
            <numerusform>تُركت {count} تعليقات.</numerusform>
            <numerusform>تُرك {count} تعليقًا.</numerusform>
            <numerusform>تُرك {count} تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} deleted passages (tracked changes).</source>
        <translation>
            <numerusform>لم تُترك مقاطع محذوفة (تتبع التغييرات).</numerusform>
            <numerusform>تُرك مقطع محذوف واحد (تتبع التغييرات).</numerusform>
            <numerusform>تُرك مقطعان محذوفان (تتبع التغييرات).</numerusform>
            <numerusform>تُركت {count} مقاطع محذوفة (تتبع التغييرات).</numerusform>
            <numerusform>تُرك {count} مقطعًا محذوفًا (تتبع التغييرات).</numerusform>
            <numerusform>تُرك {count} مقطع محذوف (تتبع التغييرات).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} hidden passages.</source>
        <translation>
            <numerusform>لم تُترك مقاطع مخفية.</numerusform>
            <numerusform>تُرك مقطع مخفي واحد.</numerusform>
            <numerusform>تُرك مقطعان مخفيان.</numerusform>
            <numerusform>تُركت {count} مقاطع مخفية.</numerusform>
            <numerusform>تُرك {count} مقطعًا مخفيًا.</numerusform>
            <numerusform>تُرك {count} مقطع مخفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded objects.</source>
        <translation>
            <numerusform>لم تُترك كائنات مضمّنة.</numerusform>
            <numerusform>تُرك كائن مضمّن واحد.</numerusform>
            <numerusform>تُرك كائنان مضمّنان.</numerusform>
            <numerusform>تُركت {count} كائنات مضمّنة.</numerusform>
            <numerusform>تُرك {count} كائنًا مضمّنًا.</numerusform>
            <numerusform>تُرك {count} كائن مضمّن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded notes.</source>
        <translation>
            <numerusform>لم تُترك ملاحظات مضمّنة.</numerusform>
            <numerusform>تُركت ملاحظة مضمّنة واحدة.</numerusform>
            <numerusform>تُركت ملاحظتان مضمّنتان.</numerusform>
            <numerusform>تُركت {count} ملاحظات مضمّنة.</numerusform>
            <numerusform>تُركت {count} ملاحظة مضمّنة.</numerusform>
            <numerusform>تُركت {count} ملاحظة مضمّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures.</source>
        <translation>
            <numerusform>لم تُترك صور.</numerusform>
            <numerusform>تُركت صورة واحدة.</numerusform>
            <numerusform>تُركت صورتان.</numerusform>
            <numerusform>تُركت {count} صور.</numerusform>
            <numerusform>تُركت {count} صورة.</numerusform>
            <numerusform>تُركت {count} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures of a kind that pages do not show.</source>
        <translation>
            <numerusform>لم تُترك صور لا تعرضها الصفحات.</numerusform>
            <numerusform>تُركت صورة واحدة من نوع لا تعرضه الصفحات.</numerusform>
            <numerusform>تُركت صورتان من نوع لا تعرضه الصفحات.</numerusform>
            <numerusform>تُركت {count} صور من نوع لا تعرضه الصفحات.</numerusform>
            <numerusform>تُركت {count} صورة من نوع لا تعرضه الصفحات.</numerusform>
            <numerusform>تُركت {count} صورة من نوع لا تعرضه الصفحات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} formulas.</source>
        <translation>
            <numerusform>لم تُترك صيغ رياضية.</numerusform>
            <numerusform>تُركت صيغة رياضية واحدة.</numerusform>
            <numerusform>تُركت صيغتان رياضيتان.</numerusform>
            <numerusform>تُركت {count} صيغ رياضية.</numerusform>
            <numerusform>تُركت {count} صيغة رياضية.</numerusform>
            <numerusform>تُركت {count} صيغة رياضية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} charts.</source>
        <translation>
            <numerusform>لم تُترك مخططات.</numerusform>
            <numerusform>تُرك مخطط واحد.</numerusform>
            <numerusform>تُرك مخططان.</numerusform>
            <numerusform>تُركت {count} مخططات.</numerusform>
            <numerusform>تُرك {count} مخططًا.</numerusform>
            <numerusform>تُرك {count} مخطط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} diagrams.</source>
        <translation>
            <numerusform>لم تُترك رسوم توضيحية.</numerusform>
            <numerusform>تُرك رسم توضيحي واحد.</numerusform>
            <numerusform>تُرك رسمان توضيحيان.</numerusform>
            <numerusform>تُركت {count} رسوم توضيحية.</numerusform>
            <numerusform>تُرك {count} رسمًا توضيحيًا.</numerusform>
            <numerusform>تُرك {count} رسم توضيحي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tables of contents.</source>
        <translation>
            <numerusform>لم تُترك جداول محتويات.</numerusform>
            <numerusform>تُرك جدول محتويات واحد.</numerusform>
            <numerusform>تُرك جدولا محتويات.</numerusform>
            <numerusform>تُركت {count} جداول محتويات.</numerusform>
            <numerusform>تُرك {count} جدول محتويات.</numerusform>
            <numerusform>تُرك {count} جدول محتويات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} indexes.</source>
        <translation>
            <numerusform>لم تُترك فهارس.</numerusform>
            <numerusform>تُرك فهرس واحد.</numerusform>
            <numerusform>تُرك فهرسان.</numerusform>
            <numerusform>تُركت {count} فهارس.</numerusform>
            <numerusform>تُرك {count} فهرسًا.</numerusform>
            <numerusform>تُرك {count} فهرس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} headers or footers.</source>
        <translation>
            <numerusform>لم تُترك رؤوس أو تذييلات.</numerusform>
            <numerusform>تُرك رأس أو تذييل واحد.</numerusform>
            <numerusform>تُرك رأسان أو تذييلان.</numerusform>
            <numerusform>تُركت {count} رؤوس أو تذييلات.</numerusform>
            <numerusform>تُرك {count} رأسًا أو تذييلًا.</numerusform>
            <numerusform>تُرك {count} رأس أو تذييل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} merged table cells.</source>
        <translation>
            <numerusform>لم تُترك خلايا مدموجة.</numerusform>
            <numerusform>تُركت خلية مدموجة واحدة.</numerusform>
            <numerusform>تُركت خليتان مدموجتان.</numerusform>
            <numerusform>تُركت {count} خلايا مدموجة.</numerusform>
            <numerusform>تُركت {count} خلية مدموجة.</numerusform>
            <numerusform>تُركت {count} خلية مدموجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} text boxes’ places (their words are kept).</source>
        <translation>
            <numerusform>لم تُترك مواضع مربعات نص.</numerusform>
            <numerusform>تُرك موضع مربع نص واحد (كلماته محفوظة).</numerusform>
            <numerusform>تُرك موضعا مربعي نص (كلماتهما محفوظة).</numerusform>
            <numerusform>تُركت مواضع {count} مربعات نص (كلماتها محفوظة).</numerusform>
            <numerusform>تُركت مواضع {count} مربع نص (كلماتها محفوظة).</numerusform>
            <numerusform>تُركت مواضع {count} مربع نص (كلماتها محفوظة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} links to other notes (their words are kept).</source>
        <translation>
            <numerusform>لم تُترك روابط إلى ملاحظات أخرى.</numerusform>
            <numerusform>تُرك رابط واحد إلى ملاحظة أخرى (كلماته محفوظة).</numerusform>
            <numerusform>تُرك رابطان إلى ملاحظات أخرى (كلماتهما محفوظة).</numerusform>
            <numerusform>تُركت {count} روابط إلى ملاحظات أخرى (كلماتها محفوظة).</numerusform>
            <numerusform>تُرك {count} رابطًا إلى ملاحظات أخرى (كلماتها محفوظة).</numerusform>
            <numerusform>تُرك {count} رابط إلى ملاحظات أخرى (كلماتها محفوظة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pages or remarks in citations.</source>
        <translation>
            <numerusform>لم تُترك صفحات أو ملاحظات في الإحالات.</numerusform>
            <numerusform>تُركت صفحة أو ملاحظة واحدة في الإحالات.</numerusform>
            <numerusform>تُركت صفحتان أو ملاحظتان في الإحالات.</numerusform>
            <numerusform>تُركت {count} صفحات أو ملاحظات في الإحالات.</numerusform>
            <numerusform>تُركت {count} صفحة أو ملاحظة في الإحالات.</numerusform>
            <numerusform>تُركت {count} صفحة أو ملاحظة في الإحالات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of Hugo’s.</source>
        <translation>
            <numerusform>لم تُترك رموز قصيرة من Hugo.</numerusform>
            <numerusform>تُرك رمز قصير واحد من Hugo.</numerusform>
            <numerusform>تُرك رمزان قصيران من Hugo.</numerusform>
            <numerusform>تُركت {count} رموز قصيرة من Hugo.</numerusform>
            <numerusform>تُرك {count} رمزًا قصيرًا من Hugo.</numerusform>
            <numerusform>تُرك {count} رمز قصير من Hugo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tags of Jekyll’s.</source>
        <translation>
            <numerusform>لم تُترك وسوم من Jekyll.</numerusform>
            <numerusform>تُرك وسم واحد من Jekyll.</numerusform>
            <numerusform>تُرك وسمان من Jekyll.</numerusform>
            <numerusform>تُركت {count} وسوم من Jekyll.</numerusform>
            <numerusform>تُرك {count} وسمًا من Jekyll.</numerusform>
            <numerusform>تُرك {count} وسم من Jekyll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of WordPress’s.</source>
        <translation>
            <numerusform>لم تُترك رموز قصيرة من WordPress.</numerusform>
            <numerusform>تُرك رمز قصير واحد من WordPress.</numerusform>
            <numerusform>تُرك رمزان قصيران من WordPress.</numerusform>
            <numerusform>تُركت {count} رموز قصيرة من WordPress.</numerusform>
            <numerusform>تُرك {count} رمزًا قصيرًا من WordPress.</numerusform>
            <numerusform>تُرك {count} رمز قصير من WordPress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} corrections.</source>
        <translation>
            <numerusform>لم تُترك تصويبات.</numerusform>
            <numerusform>تُرك تصويب واحد.</numerusform>
            <numerusform>تُرك تصويبان.</numerusform>
            <numerusform>تُركت {count} تصويبات.</numerusform>
            <numerusform>تُرك {count} تصويبًا.</numerusform>
            <numerusform>تُرك {count} تصويب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} posts nested too deep.</source>
        <translation>
            <numerusform>لم تُترك منشورات متداخلة بعمق.</numerusform>
            <numerusform>تُرك منشور واحد متداخل أعمق مما يجب.</numerusform>
            <numerusform>تُرك منشوران متداخلان أعمق مما يجب.</numerusform>
            <numerusform>تُركت {count} منشورات متداخلة أعمق مما يجب.</numerusform>
            <numerusform>تُرك {count} منشورًا متداخلًا أعمق مما يجب.</numerusform>
            <numerusform>تُرك {count} منشور متداخل أعمق مما يجب.</numerusform>
        </translation>
    </message>
    <message>
        <source>the invisible character {code} is not allowed here</source>
        <translation>المحرف غير المرئي {code} غير مسموح به هنا</translation>
    </message>
    <message>
        <source>here is {what}</source>
        <translation>هنا يوجد {what}</translation>
    </message>
    <message>
        <source>a list; “{name}” takes text</source>
        <translation>قائمة؛ و«{name}» يأخذ نصًا</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>“{word}”; “{name}” takes true or false</source>
        <translation>«{word}»؛ و«{name}» يأخذ true أو false</translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes a whole number</source>
        <translation>«{typed}»؛ و«{name}» يأخذ عددًا صحيحًا</translation>
    </message>
    <message>
        <source>not valid YAML</source>
        <translation>ليس YAML صحيحًا</translation>
    </message>
    <message>
        <source>a nested list; “{name}” takes a list of texts</source>
        <translation>قائمة متداخلة؛ و«{name}» يأخذ قائمة نصوص</translation>
    </message>
    <message>
        <source>something else; “{name}” takes a list</source>
        <translation>شيء آخر؛ و«{name}» يأخذ قائمة</translation>
    </message>
    <message>
        <source>lists within lists too deep to read</source>
        <translation>قوائم داخل قوائم أعمق من أن تُقرأ</translation>
    </message>
    <message>
        <source>text, where fields such as “headline: …” were expected</source>
        <translation>نص حيث كانت تُنتظر حقول مثل «headline: …»</translation>
    </message>
    <message>
        <source>something that contains itself or unfolds without end</source>
        <translation>شيء يحتوي نفسه أو ينفتح بلا نهاية</translation>
    </message>
    <message>
        <source>a list where the name of a field was expected</source>
        <translation>قائمة حيث كان يُنتظر اسم حقل</translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes one of: {allowed}</source>
        <translation>«{typed}»؛ و«{name}» يأخذ واحدًا من: {allowed}</translation>
    </message>
    <message>
        <source>text; “{name}” takes entries with rule, text and reason</source>
        <translation>نص؛ و«{name}» يأخذ مدخلات فيها rule وtext وreason</translation>
    </message>
    <message>
        <source>a second “{name}”; the first is in line {first}</source>
        <translation>«{name}» ثانٍ؛ والأول في السطر {first}</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>picture&apos;s description</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>picture&apos;s caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>picture&apos;s credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>picture&apos;s licence</source>
        <translation>ترخيص الصورة</translation>
    </message>
    <message>
        <source>story</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>There is no {field} yet.</source>
        <translation>ما زال ناقصًا: {field}.</translation>
    </message>
    <message>
        <source>Make it from the headline</source>
        <translation>تكوينه من العنوان</translation>
    </message>
    <message>
        <source>Fill in the {field}…</source>
        <translation>ملء: {field}…</translation>
    </message>
    <message>
        <source>the grammar has an unknown entry: {names}</source>
        <translation>في القواعد اللغوية مدخل غير معروف: {names}</translation>
    </message>
    <message>
        <source>{reason} ({source})</source>
        <translation>{reason} ({source})</translation>
    </message>
    <message>
        <source>Set aside, with a reason…</source>
        <translation>تنحية مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Why is it right here?</source>
        <translation>لماذا هو صحيح هنا؟</translation>
    </message>
    <message>
        <source>the lexicon has an unknown entry: {names}</source>
        <translation>في المعجم مدخل غير معروف: {names}</translation>
    </message>
    <message>
        <source>the lexicon has no {name}</source>
        <translation>ينقص المعجم {name}</translation>
    </message>
    <message>
        <source>grammar in the lexicon is not a table</source>
        <translation>grammar في المعجم ليس جدولًا</translation>
    </message>
    <message>
        <source>the lexicon has a grammar that nothing reads: {tag}</source>
        <translation>في المعجم قواعد لا يقرؤها شيء: {tag}</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a text</source>
        <translation>{name} في المعجم ليس نصًا</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a list</source>
        <translation>{name} في المعجم ليس قائمة</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a table</source>
        <translation>{name} في المعجم ليس جدولًا</translation>
    </message>
    <message>
        <source>{entry} in the policy is not a table</source>
        <translation>{entry} في السياسة ليس جدولًا</translation>
    </message>
    <message>
        <source>{entry} in the policy is neither true nor false</source>
        <translation>{entry} في السياسة ليس true ولا false</translation>
    </message>
    <message>
        <source>{entry} in the policy is not a list of fields</source>
        <translation>{entry} في السياسة ليس قائمة حقول</translation>
    </message>
    <message>
        <source>the policy names an unknown field: {name}</source>
        <translation>تذكر السياسة حقلًا غير معروف: {name}</translation>
    </message>
    <message>
        <source>the policy has an unknown entry: {names}</source>
        <translation>في السياسة مدخل غير معروف: {names}</translation>
    </message>
    <message>
        <source>the policy sets options of an unknown rule: {names}</source>
        <translation>تضع السياسة خيارات لقاعدة غير معروفة: {names}</translation>
    </message>
    <message>
        <source>the policy names an unknown rule: {rule}</source>
        <translation>تذكر السياسة قاعدة غير معروفة: {rule}</translation>
    </message>
    <message>
        <source>a suppressed name in the policy needs a name, and may have a reason, a jurisdiction and a last day (until)</source>
        <translation>الاسم المحجوب في السياسة يحتاج إلى اسم، وقد يكون له سبب واختصاص وآخر يوم (until)</translation>
    </message>
    <message>
        <source>a suppressed name in the policy has no letters</source>
        <translation>الاسم المحجوب في السياسة لا حروف فيه</translation>
    </message>
    <message>
        <source>the longest {name} in the policy is not a number above 0</source>
        <translation>الحد الأقصى لـ {name} في السياسة ليس عددًا أكبر من 0</translation>
    </message>
    <message>
        <source>the policy has no {entry}</source>
        <translation>ينقص السياسة {entry}</translation>
    </message>
    <message>
        <source>the rule {rule} protects people and always blocks</source>
        <translation>القاعدة {rule} تحمي أشخاصًا وتمنع دائمًا</translation>
    </message>
    <message>
        <source>the policy gives {rule} the unknown severity {level} (block, warn, info or off)</source>
        <translation>تعطي السياسة القاعدة {rule} درجة غير معروفة {level} (block أو warn أو info أو off)</translation>
    </message>
    <message>
        <source>Byline missing</source>
        <translation>اسم الكاتب ناقص</translation>
    </message>
    <message>
        <source>A missing byline hides who answers for the story.</source>
        <translation>غياب اسم الكاتب يخفي من يتحمل مسؤولية الخبر.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; the desk&apos;s policy</source>
        <translation>SPJ Code of Ethics؛ سياسة التحرير</translation>
    </message>
    <message>
        <source>“{words}”: who says so, or which court found it?</source>
        <translation>«{words}»: من يقول ذلك، أو أي محكمة أثبتته؟</translation>
    </message>
    <message>
        <source>Say who says so…</source>
        <translation>ذكر من يقول ذلك…</translation>
    </message>
    <message>
        <source>Crime without attribution</source>
        <translation>جريمة بلا إسناد</translation>
    </message>
    <message>
        <source>Until a court has found it, it is an allegation: say whose, or name the conviction.</source>
        <translation>ما لم تثبته محكمة فهو اتهام: اذكر لمن هو، أو اذكر الحكم.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, sections 3 and 18; IPSO Editors&apos; Code</source>
        <translation>BBC Editorial Guidelines، القسمان 3 و18؛ IPSO Editors’ Code</translation>
    </message>
    <message>
        <source>Who says so, or which court found it?</source>
        <translation>من يقول ذلك، أو أي محكمة أثبتته؟</translation>
    </message>
    <message>
        <source>“{words}”: whose figure is it?</source>
        <translation>«{words}»: رقم من هذا؟</translation>
    </message>
    <message>
        <source>Give the source…</source>
        <translation>ذكر المصدر…</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>رقم بلا مصدر</translation>
    </message>
    <message>
        <source>Casualty figures look certain and rarely are: say whose they are.</source>
        <translation>أرقام الضحايا تبدو مؤكدة ونادرًا ما تكون: اذكر لمن هي.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; Reuters handbook</source>
        <translation>AP, Statement of News Values؛ دليل رويترز</translation>
    </message>
    <message>
        <source>Whose figure is it?</source>
        <translation>رقم من هذا؟</translation>
    </message>
    <message>
        <source>“{words}”: according to whom?</source>
        <translation>«{words}»: بحسب من؟</translation>
    </message>
    <message>
        <source>Hedge nobody made</source>
        <translation>تحفظ لم يبده أحد</translation>
    </message>
    <message>
        <source>A hedge without an owner spreads a claim without answering for it; say who makes it.</source>
        <translation>التحفظ بلا صاحب ينشر الادعاء دون أن يُسأل عنه أحد؛ اذكر من يقوله.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; BBC Editorial Guidelines, section 3</source>
        <translation>NPR Ethics Handbook؛ BBC Editorial Guidelines، القسم 3</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
    <message>
        <source>Remove the hedge</source>
        <translation>حذف التحفظ</translation>
    </message>
    <message>
        <source>Nobody says it</source>
        <translation>لا أحد يقوله</translation>
    </message>
    <message>
        <source>The passive hides who said or believes it, which is what readers need to judge it.</source>
        <translation>المبني للمجهول يخفي من قال أو ظن، وهو ما يحتاج إليه القراء للحكم.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; NPR Ethics Handbook</source>
        <translation>AP, Statement of News Values؛ NPR Ethics Handbook</translation>
    </message>
    <message>
        <source>“{words}”: by whom?</source>
        <translation>«{words}»: مِن قِبل من؟</translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation>ذكر الفاعل…</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>من قال ذلك؟</translation>
    </message>
    <message>
        <source>Unverified, but by whom?</source>
        <translation>لم يُتحقق منه، ولكن مَن حاول؟</translation>
    </message>
    <message>
        <source>Readers can weigh a failed check only if they know who tried and what.</source>
        <translation>لا يزن القراء تحققًا لم ينجح إلا إذا عرفوا من حاول ماذا.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; NPR Ethics Handbook</source>
        <translation>BBC Editorial Guidelines، القسم 3؛ NPR Ethics Handbook</translation>
    </message>
    <message>
        <source>“{words}”: who tried, and how?</source>
        <translation>«{words}»: من حاول، وكيف؟</translation>
    </message>
    <message>
        <source>Say who tried…</source>
        <translation>ذكر من حاول…</translation>
    </message>
    <message>
        <source>Who tried to verify it?</source>
        <translation>من حاول التحقق منه؟</translation>
    </message>
    <message>
        <source>Dateline missing</source>
        <translation>مكان الخبر ناقص</translation>
    </message>
    <message>
        <source>Without a dateline readers cannot tell where the reporting was done.</source>
        <translation>دون مكان الخبر لا يعرف القراء أين أُعدّ.</translation>
    </message>
    <message>
        <source>The desk&apos;s policy</source>
        <translation>سياسة التحرير</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Nothing leaves before the hour that was promised, or while nobody can tell which.</source>
        <translation>لا يخرج شيء قبل الساعة الموعودة، ولا ما دام لا أحد يعرفها.</translation>
    </message>
    <message>
        <source>the agreement under which it was given; AP and Reuters practice</source>
        <translation>الاتفاق الذي أُعطي الخبر بموجبه؛ ممارسة AP ورويترز</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>حقل أطول مما يجب</translation>
    </message>
    <message>
        <source>Search results, cards and front pages cut it off.</source>
        <translation>نتائج البحث والبطاقات والصفحات الأولى تقطعه.</translation>
    </message>
    <message numerus="yes">
        <source>The {field} is {count} characters too long (at most {longest}).</source>
        <translation>
            <numerusform>{field}: ليس أطول من الحد ({longest}).</numerusform>
            <numerusform>{field}: أطول بحرف واحد (الحد {longest}).</numerusform>
            <numerusform>{field}: أطول بحرفين (الحد {longest}).</numerusform>
            <numerusform>{field}: أطول بـ {count} أحرف (الحد {longest}).</numerusform>
            <numerusform>{field}: أطول بـ {count} حرفًا (الحد {longest}).</numerusform>
            <numerusform>{field}: أطول بـ {count} حرف (الحد {longest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>حقل ناقص</translation>
    </message>
    <message>
        <source>The desk asks for it before an article goes out.</source>
        <translation>يطلبه التحرير قبل أن يخرج الخبر.</translation>
    </message>
    <message>
        <source>This picture has no description.</source>
        <translation>هذه الصورة بلا وصف.</translation>
    </message>
    <message>
        <source>The lead picture has no description.</source>
        <translation>الصورة الرئيسية بلا وصف.</translation>
    </message>
    <message>
        <source>Describe the picture…</source>
        <translation>وصف الصورة…</translation>
    </message>
    <message>
        <source>It is decorative and says nothing</source>
        <translation>هي للزينة ولا تقول شيئًا</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Readers who cannot see the picture hear its description instead.</source>
        <translation>من لا يرى الصورة يسمع وصفها بدلًا منها.</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>ماذا تُظهر الصورة؟</translation>
    </message>
    <message>
        <source>This picture has no credit: its caption ends with © and who took it.</source>
        <translation>هذه الصورة بلا مصدر: ينتهي تعليقها بـ © ومن التقطها.</translation>
    </message>
    <message>
        <source>Add the credit…</source>
        <translation>إضافة مصدر الصورة…</translation>
    </message>
    <message>
        <source>Picture without a credit</source>
        <translation>صورة بلا مصدر</translation>
    </message>
    <message>
        <source>The photographer has a right to be named, and readers to know where it comes from.</source>
        <translation>من حق المصور أن يُذكر اسمه، ومن حق القراء أن يعرفوا من أين الصورة.</translation>
    </message>
    <message>
        <source>Berne Convention, article 6bis; NPPA Code of Ethics</source>
        <translation>اتفاقية برن، المادة 6 مكرر؛ NPPA Code of Ethics</translation>
    </message>
    <message>
        <source>Who took the picture?</source>
        <translation>من التقط الصورة؟</translation>
    </message>
    <message>
        <source>The lead picture has no credit.</source>
        <translation>الصورة الرئيسية بلا مصدر.</translation>
    </message>
    <message>
        <source>Picture without a licence</source>
        <translation>صورة بلا ترخيص</translation>
    </message>
    <message>
        <source>Without the terms noted, somebody will use the picture where it may not be used.</source>
        <translation>إذا لم تُدوَّن الشروط فسيستعملها أحد حيث لا يجوز.</translation>
    </message>
    <message>
        <source>The terms of picture agencies and Creative Commons</source>
        <translation>شروط وكالات الصور والمشاع الإبداعي</translation>
    </message>
    <message>
        <source>Note the licence…</source>
        <translation>تدوين الترخيص…</translation>
    </message>
    <message>
        <source>On what terms may the desk use it?</source>
        <translation>بأي شروط يجوز للتحرير استعمالها؟</translation>
    </message>
    <message>
        <source>The lead picture has no licence noted.</source>
        <translation>لم يُدوَّن ترخيص للصورة الرئيسية.</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>علامة مؤقتة بقيت</translation>
    </message>
    <message>
        <source>This was meant to be replaced before anybody outside reads it.</source>
        <translation>كان يجب أن يُستبدل هذا قبل أن يقرأه أحد في الخارج.</translation>
    </message>
    <message>
        <source>The trade&apos;s marks for text to come</source>
        <translation>علامات المهنة لنص لم يأت بعد</translation>
    </message>
    <message>
        <source>“{words}” is a placeholder: replace it.</source>
        <translation>«{words}» علامة مؤقتة: استبدلها.</translation>
    </message>
    <message>
        <source>Which {name}: {names}?</source>
        <translation>أي {name} هو: {names}؟</translation>
    </message>
    <message>
        <source>Speaker could be two people</source>
        <translation>قد يكون المتكلم أحد شخصين</translation>
    </message>
    <message>
        <source>A surname that two people share does not tell readers which of them spoke.</source>
        <translation>لقب يشترك فيه اثنان لا يقول للقراء أيهما تكلم.</translation>
    </message>
    <message>
        <source>AP Stylebook; SPJ Code of Ethics</source>
        <translation>AP Stylebook؛ SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Speaker taken from before</source>
        <translation>متكلم مأخوذ مما قبله</translation>
    </message>
    <message>
        <source>It reads as theirs, and so would anybody&apos;s words whose attribution has been cut out.</source>
        <translation>يُقرأ على أنه كلامه، وكذلك يُقرأ كل كلام حُذف إسناده.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values</source>
        <translation>AP, Statement of News Values</translation>
    </message>
    <message>
        <source>Only the words in front tell that {name} is speaking.</source>
        <translation>الكلمات السابقة وحدها تقول إن المتكلم {name}.</translation>
    </message>
    <message>
        <source>Confirm that it is {name}</source>
        <translation>تأكيد أنه {name}</translation>
    </message>
    <message>
        <source>Say so behind it</source>
        <translation>ذكر ذلك بعده</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” is now “{now}”.</source>
        <translation>عُدّل بعد التحقق: «{was}» صارت «{now}».</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{now}” was added.</source>
        <translation>عُدّل بعد التحقق: أُضيفت «{now}».</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” was taken out.</source>
        <translation>عُدّل بعد التحقق: حُذفت «{was}».</translation>
    </message>
    <message>
        <source>Verified quotation was edited</source>
        <translation>اقتباس متحقَّق منه وقد عُدّل</translation>
    </message>
    <message>
        <source>What stands in quotation marks was compared with what was said; these words were not.</source>
        <translation>ما بين علامتي الاقتباس قورن بما قيل؛ أما هذه الكلمات فلا.</translation>
    </message>
    <message>
        <source>Reuters handbook; AP, Statement of News Values</source>
        <translation>دليل رويترز؛ AP, Statement of News Values</translation>
    </message>
    <message>
        <source>Restore the verified words</source>
        <translation>استعادة الكلمات المتحقق منها</translation>
    </message>
    <message>
        <source>Verify as it reads now</source>
        <translation>اعتماده كما هو الآن</translation>
    </message>
    <message>
        <source>Headline quotes what nobody says</source>
        <translation>العنوان يقتبس ما لا يقوله أحد</translation>
    </message>
    <message>
        <source>Quotation marks in a headline promise the exact words; they must stand in the story.</source>
        <translation>علامات الاقتباس في العنوان وعد بالكلمات نفسها؛ يجب أن ترد في النص.</translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines, section 3</source>
        <translation>دليل رويترز؛ BBC Editorial Guidelines، القسم 3</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation>حذف علامات الاقتباس</translation>
    </message>
    <message>
        <source>The {field} quotes “{words}”, but nobody says it word for word in the story.</source>
        <translation>اقتُبس «{words}» ({field})، ولا أحد يقوله حرفيًا في النص.</translation>
    </message>
    <message>
        <source>Speaker named late</source>
        <translation>المتكلم مذكور متأخرًا</translation>
    </message>
    <message>
        <source>Name a new speaker after the first sentence, not after the third.</source>
        <translation>اذكر المتكلم الجديد بعد الجملة الأولى لا بعد الثالثة.</translation>
    </message>
    <message>
        <source>Readers learn only here that {name} is speaking.</source>
        <translation>لا يعرف القراء إلا هنا أن المتكلم {name}.</translation>
    </message>
    <message>
        <source>Cue that judges</source>
        <translation>فعل قول يحكم</translation>
    </message>
    <message>
        <source>Some verbs take sides: use them only where the facts bear them out.</source>
        <translation>بعض الأفعال تنحاز: لا تستعملها إلا حيث تسندها الوقائع.</translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines</source>
        <translation>دليل رويترز؛ BBC Editorial Guidelines</translation>
    </message>
    <message>
        <source>Write “{plain}”</source>
        <translation>كتابة «{plain}»</translation>
    </message>
    <message>
        <source>“{word}” says more than “{plain}”.</source>
        <translation>«{word}» تقول أكثر من «{plain}».</translation>
    </message>
    <message>
        <source>From here {name} speaks, but readers learn it only afterwards.</source>
        <translation>من هنا يتكلم {name}، ولا يعرف القراء ذلك إلا بعده.</translation>
    </message>
    <message>
        <source>Speaker changes without a sign</source>
        <translation>يتغير المتكلم دون إشارة</translation>
    </message>
    <message>
        <source>Readers take words side by side for one person&apos;s: name the new speaker first.</source>
        <translation>الكلام المتجاور يُقرأ لشخص واحد: اذكر المتكلم الجديد أولًا.</translation>
    </message>
    <message>
        <source>AP Stylebook, quotations in the news</source>
        <translation>AP Stylebook, quotations in the news</translation>
    </message>
    <message>
        <source>Start a new paragraph</source>
        <translation>بدء فقرة جديدة</translation>
    </message>
    <message>
        <source>Quotation without a speaker</source>
        <translation>اقتباس بلا متكلم</translation>
    </message>
    <message>
        <source>Readers must know whose words these are, in the same sentence or the one beside it.</source>
        <translation>يجب أن يعرف القراء لمن الكلام في الجملة نفسها أو في الملاصقة لها.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; SPJ Code of Ethics</source>
        <translation>AP, Statement of News Values؛ SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>Add the speaker…</source>
        <translation>إضافة المتكلم…</translation>
    </message>
    <message>
        <source>Who said “{opening}”?</source>
        <translation>من قال «{opening}»؟</translation>
    </message>
    <message>
        <source>Quotation left open</source>
        <translation>اقتباس لم يُغلق</translation>
    </message>
    <message>
        <source>Without the closing mark nobody can tell where the quoted words end.</source>
        <translation>دون علامة الإغلاق لا يعرف أحد أين ينتهي الاقتباس.</translation>
    </message>
    <message>
        <source>Reuters handbook, quotation marks</source>
        <translation>دليل رويترز، علامات الاقتباس</translation>
    </message>
    <message>
        <source>Close it at the end of the paragraph</source>
        <translation>إغلاقه في آخر الفقرة</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>هذا الاقتباس لا يُغلق.</translation>
    </message>
    <message>
        <source>{name} is criticised here: what do they say, or when were they asked?</source>
        <translation>يُنتقد {name} هنا: ما رده، أو متى سُئل؟</translation>
    </message>
    <message>
        <source>Note that they were asked…</source>
        <translation>تدوين أنه سُئل…</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>حق الرد</translation>
    </message>
    <message>
        <source>Whoever is criticised by name is asked before publication, and readers learn what they answered or that they did not.</source>
        <translation>من يُنتقد بالاسم يُسأل قبل النشر، ويعرف القراء بماذا أجاب أو أنه لم يجب.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 6; SPJ Code of Ethics; IPSO Editors&apos; Code, clause 1</source>
        <translation>BBC Editorial Guidelines، القسم 6؛ SPJ Code of Ethics؛ IPSO Editors’ Code، البند 1</translation>
    </message>
    <message>
        <source>When and how was {name} asked to reply, and by when?</source>
        <translation>متى وكيف طُلب الرد من {name}، وحتى متى؟</translation>
    </message>
    <message>
        <source>This says that somebody declined to comment who is an unnamed source of the story.</source>
        <translation>يقول هذا إن أحدًا امتنع عن التعليق وهو مصدر غير مسمى في الخبر.</translation>
    </message>
    <message>
        <source>Source said to be silent</source>
        <translation>مصدر قيل إنه صمت</translation>
    </message>
    <message>
        <source>Readers would be told that somebody did not speak who did.</source>
        <translation>سيقال للقراء إن فلانًا لم يتكلم وقد تكلم.</translation>
    </message>
    <message>
        <source>AP rules on anonymous sources</source>
        <translation>قواعد AP للمصادر المجهولة</translation>
    </message>
    <message>
        <source>{name} is quoted but never named in full.</source>
        <translation>يُقتبس من {name} ولا يرد اسمه الكامل.</translation>
    </message>
    <message>
        <source>No full name at first mention</source>
        <translation>لا اسم كاملًا عند أول ذكر</translation>
    </message>
    <message>
        <source>Readers who meet somebody for the first time need the full name and the role.</source>
        <translation>من يقرأ عن شخص أول مرة يحتاج إلى اسمه الكامل وصفته.</translation>
    </message>
    <message>
        <source>AP Stylebook, names; Reuters handbook</source>
        <translation>AP Stylebook, names؛ دليل رويترز</translation>
    </message>
    <message>
        <source>Give the full name…</source>
        <translation>ذكر الاسم الكامل…</translation>
    </message>
    <message>
        <source>{name}&apos;s full name?</source>
        <translation>ما الاسم الكامل لـ {name}؟</translation>
    </message>
    <message>
        <source>Two spellings of one name</source>
        <translation>اسم واحد بهجاءين</translation>
    </message>
    <message>
        <source>A misspelt name makes readers doubt everything else.</source>
        <translation>الاسم المكتوب خطأ يجعل القراء يشكون في كل ما عداه.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; BBC Editorial Guidelines, section 3</source>
        <translation>SPJ Code of Ethics؛ BBC Editorial Guidelines، القسم 3</translation>
    </message>
    <message>
        <source>{last} here, {name} elsewhere: which is right?</source>
        <translation>هنا {last} وفي موضع آخر {name}: أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>This names a source who spoke off the record.</source>
        <translation>هذا يسمي مصدرًا تكلم خارج التسجيل.</translation>
    </message>
    <message>
        <source>This names a source who spoke on background.</source>
        <translation>هذا يسمي مصدرًا تكلم للخلفية فقط.</translation>
    </message>
    <message>
        <source>This names a source who spoke not for attribution.</source>
        <translation>هذا يسمي مصدرًا تكلم دون نسبة.</translation>
    </message>
    <message>
        <source>Protected source in the text</source>
        <translation>مصدر محمي في النص</translation>
    </message>
    <message>
        <source>A promise of confidentiality binds: agree other terms first, or take it out.</source>
        <translation>الوعد بالسرية ملزم: اتفق على شروط أخرى أولًا، أو احذفه.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; SPJ Code of Ethics</source>
        <translation>NPR Ethics Handbook؛ SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>These words were said off the record.</source>
        <translation>قيلت هذه الكلمات خارج التسجيل.</translation>
    </message>
    <message>
        <source>One source made many</source>
        <translation>مصدر واحد صار كثيرين</translation>
    </message>
    <message>
        <source>Writing of sources where there is one makes a claim look better supported than it is.</source>
        <translation>الكتابة عن مصادر حيث يوجد واحد تجعل الادعاء يبدو أقوى مما هو.</translation>
    </message>
    <message>
        <source>Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation>دليل رويترز, The Essentials of Reuters sourcing</translation>
    </message>
    <message>
        <source>“{words}”, but the source list has one unnamed source.</source>
        <translation>«{words}»، وفي قائمة المصادر مصدر واحد غير مسمى.</translation>
    </message>
    <message>
        <source>Name the outlet…</source>
        <translation>ذكر الوسيلة الإعلامية…</translation>
    </message>
    <message>
        <source>“{words}”: which outlet?</source>
        <translation>«{words}»: أي وسيلة إعلامية؟</translation>
    </message>
    <message>
        <source>Second-hand report without an outlet</source>
        <translation>خبر منقول بلا وسيلة</translation>
    </message>
    <message>
        <source>Who reported it decides how far it can be trusted: name the outlet, with a link.</source>
        <translation>من نقله يحدد مقدار الثقة به: اذكر الوسيلة مع رابط.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; Reuters handbook</source>
        <translation>BBC Editorial Guidelines، القسم 3؛ دليل رويترز</translation>
    </message>
    <message>
        <source>Which outlet reported it?</source>
        <translation>أي وسيلة نقلته؟</translation>
    </message>
    <message>
        <source>Everything here rests on one independent source: {name}.</source>
        <translation>كل ما هنا يقوم على مصدر مستقل واحد: {name}.</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>What rests on one source needs a second, independent one, or must say so.</source>
        <translation>ما يقوم على مصدر واحد يحتاج إلى ثانٍ مستقل، أو يجب أن يقول ذلك.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3</source>
        <translation>BBC Editorial Guidelines، القسم 3</translation>
    </message>
    <message>
        <source>{name} is run by a state: say so.</source>
        <translation>{name} تديرها دولة: اذكر ذلك.</translation>
    </message>
    <message>
        <source>State outlet not described as such</source>
        <translation>وسيلة رسمية لم توصف كذلك</translation>
    </message>
    <message>
        <source>Readers weigh a report differently when they know that a government stands behind it.</source>
        <translation>يزن القراء الخبر على نحو آخر إذا عرفوا أن وراءه حكومة.</translation>
    </message>
    <message>
        <source>Say that it is state-run</source>
        <translation>ذكر أنها رسمية</translation>
    </message>
    <message>
        <source>Speaker without a source entry</source>
        <translation>متكلم ليس في قائمة المصادر</translation>
    </message>
    <message>
        <source>Editors and lawyers go by the source list later: who said it, and on which terms.</source>
        <translation>يعتمد المحررون والمحامون لاحقًا على قائمة المصادر: من قال، وبأي شروط.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; SPJ Code of Ethics</source>
        <translation>BBC Editorial Guidelines، القسم 3؛ SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>{name} is not on the source list.</source>
        <translation>{name} ليس في قائمة المصادر.</translation>
    </message>
    <message>
        <source>Add {name} to the sources</source>
        <translation>إضافة {name} إلى المصادر</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason must be noted.</source>
        <translation>المصدر {key} يبقى بلا اسم: يجب تدوين السبب.</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the editor who approved it must be noted.</source>
        <translation>المصدر {key} يبقى بلا اسم: يجب تدوين المحرر الذي وافق.</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason and the editor who approved it must be noted.</source>
        <translation>المصدر {key} يبقى بلا اسم: يجب تدوين السبب والمحرر الذي وافق.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources of this story are unnamed; this desk allows {most}.</source>
        <translation>
            <numerusform>لا مصادر غير مسماة؛ يسمح التحرير بـ {most}.</numerusform>
            <numerusform>مصدر واحد في الخبر غير مسمى؛ يسمح التحرير بـ {most}.</numerusform>
            <numerusform>مصدران في الخبر غير مسميين؛ يسمح التحرير بـ {most}.</numerusform>
            <numerusform>{count} مصادر في الخبر غير مسماة؛ يسمح التحرير بـ {most}.</numerusform>
            <numerusform>{count} مصدرًا في الخبر غير مسمى؛ يسمح التحرير بـ {most}.</numerusform>
            <numerusform>{count} مصدر في الخبر غير مسمى؛ يسمح التحرير بـ {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers are not told why somebody stays unnamed: say it in the story.</source>
        <translation>لا يقال للقراء لماذا يبقى المصدر بلا اسم: اذكر ذلك في النص.</translation>
    </message>
    <message>
        <source>Unnamed source without approval</source>
        <translation>مصدر غير مسمى بلا موافقة</translation>
    </message>
    <message>
        <source>An unnamed source needs a reason, and an editor who knows the name and agreed.</source>
        <translation>المصدر غير المسمى يحتاج إلى سبب وإلى محرر يعرف الاسم ووافق.</translation>
    </message>
    <message>
        <source>AP rules on anonymous sources; The New York Times</source>
        <translation>قواعد AP للمصادر المجهولة؛ The New York Times</translation>
    </message>
    <message>
        <source>{name} is on the source list but not in the story.</source>
        <translation>{name} في قائمة المصادر وليس في النص.</translation>
    </message>
    <message>
        <source>Source not used</source>
        <translation>مصدر لم يُستعمل</translation>
    </message>
    <message>
        <source>Perhaps an answer was cut that the story owes somebody.</source>
        <translation>لعل جوابًا حُذف وهو حق لأحد في الخبر.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics</source>
        <translation>SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>“{words}”: who exactly?</source>
        <translation>«{words}»: من بالضبط؟</translation>
    </message>
    <message>
        <source>“{words}”: which {who}?</source>
        <translation>«{words}»: أي {who}؟</translation>
    </message>
    <message>
        <source>Name the source…</source>
        <translation>تسمية المصدر…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>A source without a name or a number cannot be weighed or checked by readers.</source>
        <translation>مصدر بلا اسم ولا عدد لا يستطيع القراء وزنه ولا التحقق منه.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation>NPR Ethics Handbook؛ دليل رويترز, The Essentials of Reuters sourcing</translation>
    </message>
    <message>
        <source>Name that must not be published</source>
        <translation>اسم يجب ألا يُنشر</translation>
    </message>
    <message>
        <source>A court or the desk has ruled that this name stays out; publishing it does harm.</source>
        <translation>قررت محكمة أو قرر التحرير أن يبقى هذا الاسم خارجًا؛ نشره يؤذي.</translation>
    </message>
    <message>
        <source>Reporting restrictions; IPSO Editors&apos; Code, clauses 6, 7 and 11</source>
        <translation>قيود النشر؛ IPSO Editors’ Code، البنود 6 و7 و11</translation>
    </message>
    <message>
        <source>the desk’s list</source>
        <translation>قائمة التحرير</translation>
    </message>
    <message>
        <source>This name must not be published ({place}): {reason}.</source>
        <translation>يجب ألا يُنشر هذا الاسم ({place}): {reason}.</translation>
    </message>
    <message>
        <source>This name must not be published: {reason}.</source>
        <translation>يجب ألا يُنشر هذا الاسم: {reason}.</translation>
    </message>
    <message>
        <source>One source carries the whole story: {voice}.</source>
        <translation>مصدر واحد يحمل الخبر كله: {voice}.</translation>
    </message>
    <message>
        <source>All of them have it from one source: the story has a single independent source.</source>
        <translation>كلهم أخذوه من مصدر واحد: للخبر مصدر مستقل وحيد.</translation>
    </message>
    <message>
        <source>There is no dictionary “{name}”. There are: {known}.</source>
        <translation>لا معجم «{name}». يوجد: {known}.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>What would embarrass the paper blocks, the rest warns.</source>
        <translation>ما يحرج الصحيفة يمنع النشر، والباقي ينبه.</translation>
    </message>
    <message>
        <source>For newsletters and blogs: only what may not go out blocks.</source>
        <translation>للنشرات والمدونات: لا يمنع إلا ما لا يجوز خروجه.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>الصارمة</translation>
    </message>
    <message>
        <source>Unnamed sources need a reason and an editor; hedges and gaps block.</source>
        <translation>المصادر غير المسماة تحتاج إلى سبب ومحرر؛ والتحفظات والنواقص تمنع.</translation>
    </message>
    <message>
        <source>There is no policy “{name}”. There are: {known}.</source>
        <translation>لا سياسة «{name}». يوجد: {known}.</translation>
    </message>
    <message>
        <source>The policy {name} cannot be used: {error}.</source>
        <translation>تعذر استعمال السياسة {name}: {error}.</translation>
    </message>
    <message>
        <source>The lexicon {name} cannot be used: {error}.</source>
        <translation>تعذر استعمال المعجم {name}: {error}.</translation>
    </message>
    <message>
        <source>cannot be asked ({kind})</source>
        <translation>تعذر السؤال ({kind})</translation>
    </message>
    <message>
        <source>{size} MB in {count} files</source>
        <translation>{size} م.ب في {count} ملف</translation>
    </message>
    <message>
        <source>{ours} ours, {own} of the desk</source>
        <translation>{ours} منا، و{own} من التحرير</translation>
    </message>
    <message>
        <source>away; another stands in for it</source>
        <translation>غائبة؛ وأخرى تنوب عنها</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Folder of data</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>{problem} Nothing was written.</source>
        <translation>{problem} لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It has a setting that no desk hands round: {name}.</source>
        <translation>فيه إعداد لا يوزعه تحرير: {name}.</translation>
    </message>
    <message>
        <source>{name} has words that a ledger says are not to leave. Nothing was written; take them out there first.</source>
        <translation>في {name} كلمات يقول سجل مصادر إنها يجب ألا تخرج. لم يُكتب شيء؛ احذفها من هناك أولًا.</translation>
    </message>
    <message>
        <source>Its site “{name}” cannot be used: {error}</source>
        <translation>تعذر استعمال موقعه «{name}»: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more came from the backup of {when}.</source>
        <translation>
            <numerusform>لم يأت شيء من نسخة {when}.</numerusform>
            <numerusform>جاء خبر آخر من نسخة {when}.</numerusform>
            <numerusform>جاء خبران آخران من نسخة {when}.</numerusform>
            <numerusform>جاءت {count} أخرى من نسخة {when}.</numerusform>
            <numerusform>جاءت {count} أخرى من نسخة {when}.</numerusform>
            <numerusform>جاءت {count} أخرى من نسخة {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} What you type is kept in {folder} and comes into the library when that can be opened again. Until then nothing can be published.</source>
        <translation>{error} ما تكتبه محفوظ في {folder} ويدخل المكتبة حين يمكن فتحها ثانية. وحتى ذلك لا يُنشر شيء.</translation>
    </message>
    <message>
        <source>{error} What was kept elsewhere is there still.</source>
        <translation>{error} وما حُفظ في مكان آخر ما زال هناك.</translation>
    </message>
    <message>
        <source>The article is not in the library, so its sources cannot be looked up; nothing was sent. Open it and publish again.</source>
        <translation>ليس الخبر في المكتبة فتعذر النظر في مصادره؛ لم يُرسل شيء. افتحه وانشر ثانية.</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keyring.</source>
        <translation>كلمة المرور في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no password for the site “{name}”.</source>
        <translation>لا كلمة مرور للموقع «{name}».</translation>
    </message>
    <message>
        <source>holds no article.</source>
        <translation>لا يحتوي خبرًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of its pictures are not in the bundle.</source>
        <translation>
            <numerusform>كل صوره في الحزمة.</numerusform>
            <numerusform>صورة واحدة من صوره ليست في الحزمة.</numerusform>
            <numerusform>صورتان من صوره ليستا في الحزمة.</numerusform>
            <numerusform>{count} من صوره ليست في الحزمة.</numerusform>
            <numerusform>{count} من صوره ليست في الحزمة.</numerusform>
            <numerusform>{count} من صوره ليست في الحزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article whose front matter cannot be read: {error}</source>
        <translation>يحتوي خبرًا تعذرت قراءة رأسه: {error}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>names files that are none of a desk’s. Nothing was taken.</source>
        <translation>يسمي ملفات ليست لتحرير. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>is no file of a desk’s settings.</source>
        <translation>ليس ملف إعدادات تحرير.</translation>
    </message>
    <message>
        <source>is from another version of Onrecord ({version}). Nothing was taken.</source>
        <translation>من إصدار آخر من Onrecord ‏({version}). لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>is damaged: its list cannot be read.</source>
        <translation>تالف: تعذرت قراءة قائمته.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was written: {error}.</source>
        <translation>تعذرت قراءة {file} فلم يُكتب شيء: {error}.</translation>
    </message>
    <message>
        <source>{name} {wrong}</source>
        <translation>{name} {wrong}</translation>
    </message>
    <message>
        <source>has a part that does not belong there ({part}). Nothing was taken.</source>
        <translation>فيه جزء ليس منه ({part}). لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>هو أكبر مما يجب</translation>
    </message>
    <message>
        <source>has a part that cannot be used ({part}: {error}). Nothing was taken.</source>
        <translation>فيه جزء تعذر استعماله ({part}: {error}). لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>{name} could not be written ({error}). What was there before is kept.</source>
        <translation>تعذرت كتابة {name} ({error}). ما كان من قبل محفوظ.</translation>
    </message>
    <message>
        <source>the folder leads elsewhere</source>
        <translation>يؤدي المجلد إلى مكان آخر</translation>
    </message>
    <message>
        <source>the front matter (TOML) cannot be read: {error}</source>
        <translation>تعذرت قراءة الرأس (TOML): {error}</translation>
    </message>
    <message>
        <source>is a zip file without an article in it (article.md). It was left as it is; unpack it, and open what is in it.</source>
        <translation>ملف zip ليس فيه خبر (article.md). بقي كما هو؛ فك ضغطه وافتح ما فيه.</translation>
    </message>
    <message>
        <source>is a workbook or a presentation. It was left as it is; open a text.</source>
        <translation>جدول حسابات أو عرض تقديمي. بقي كما هو؛ افتح نصًا.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>an old Word or Excel document</source>
        <translation>مستند Word أو Excel قديم</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7-Zip)</source>
        <translation>ملف مضغوط (7-Zip)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>ملف مضغوط (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a sound recording (MP3)</source>
        <translation>تسجيل صوتي (MP3)</translation>
    </message>
    <message>
        <source>a sound recording (Ogg)</source>
        <translation>تسجيل صوتي (Ogg)</translation>
    </message>
    <message>
        <source>a sound recording (FLAC)</source>
        <translation>تسجيل صوتي (FLAC)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (أوروبا الغربية)</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} NUL bytes.</source>
        <translation>
            <numerusform>لم تُترك بايتات NUL.</numerusform>
            <numerusform>تُرك بايت NUL واحد.</numerusform>
            <numerusform>تُرك بايتا NUL.</numerusform>
            <numerusform>تُركت {count} بايتات NUL.</numerusform>
            <numerusform>تُرك {count} بايت NUL.</numerusform>
            <numerusform>تُرك {count} بايت NUL.</numerusform>
        </translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>ملف ثنائي</translation>
    </message>
    <message>
        <source>a video or sound recording (MP4)</source>
        <translation>تسجيل فيديو أو صوت (MP4)</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {name}: check the accented letters.</source>
        <translation>ليس UTF-8؛ قُرئ على أنه {name}: راجع الحروف ذات العلامات.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though nothing in it says so.</source>
        <translation>قُرئ على أنه UTF-16 مع أن لا شيء فيه يقول ذلك.</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Read as UTF-8.</source>
        <translation>قُرئ على أنه UTF-8.</translation>
    </message>
    <message>
        <source>Read as {name}, as its first bytes say.</source>
        <translation>قُرئ على أنه {name} كما تقول بايتاته الأولى.</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>ملف zip</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters are shown as �.</source>
        <translation>
            <numerusform>لا محارف تالفة.</numerusform>
            <numerusform>محرف تالف واحد يظهر �.</numerusform>
            <numerusform>محرفان تالفان يظهران �.</numerusform>
            <numerusform>{count} محارف تالفة تظهر �.</numerusform>
            <numerusform>{count} محرفًا تالفًا يظهر �.</numerusform>
            <numerusform>{count} محرف تالف يظهر �.</numerusform>
        </translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>a sound recording (WAV)</source>
        <translation>تسجيل صوتي (WAV)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Web page, all in one file</source>
        <translation>صفحة ويب، كل شيء في ملف واحد</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown with its pictures</source>
        <translation>Markdown مع صوره</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message>
        <source>News item (ninjs 3.1)</source>
        <translation>عنصر إخباري (ninjs 3.1)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message numerus="yes">
        <source>{leak} There are {count} more.</source>
        <translation>
            <numerusform>{leak} ولا غير ذلك.</numerusform>
            <numerusform>{leak} وهناك واحد آخر.</numerusform>
            <numerusform>{leak} وهناك اثنان آخران.</numerusform>
            <numerusform>{leak} وهناك {count} أخرى.</numerusform>
            <numerusform>{leak} وهناك {count} أخرى.</numerusform>
            <numerusform>{leak} وهناك {count} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: was not written, for a protected source would leave with it. {leaks} Take it out of the text, or export for yourself only.</source>
        <translation>{path}: لم يُكتب لأن مصدرًا محميًا كان سيخرج معه. {leaks} احذفه من النص، أو صدّر لنفسك فقط.</translation>
    </message>
    <message>
        <source>{path}: there is no way to write .{kind}. Use one of {known}.</source>
        <translation>{path}: لا سبيل إلى كتابة .{kind}. استعمل واحدًا من {known}.</translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another folder.</source>
        <translation>{folder}: موجود وليس فارغًا. سمِّ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder}: cannot be made ({reason}).</source>
        <translation>{folder}: تعذر إنشاؤه ({reason}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>أنبوب أو جهاز</translation>
    </message>
    <message>
        <source>{path}: is a WordPress export of many articles. Bring them into the library with File, Import into the library, or “onrecord library import”.</source>
        <translation>{path}: تصدير WordPress لأخبار كثيرة. أدخلها إلى المكتبة من ملف، «استيراد تصدير WordPress»، أو بالأمر «onrecord library import».</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: the front matter cannot be read: {problem}. The file was left as it is; mend that line, or open the file in the window, where all of it appears as text.</source>
        <translation>{path}:{line}:{column}: تعذرت قراءة الرأس: {problem}. بقي الملف كما هو؛ أصلح ذلك السطر، أو افتح الملف في النافذة حيث يظهر كله نصًا.</translation>
    </message>
    <message>
        <source>{path}: was changed by another program since it was opened. It was not overwritten; save under another name, or open it again.</source>
        <translation>{path}: غيّره برنامج آخر منذ فُتح. لم يُكتب فوقه؛ احفظ باسم آخر، أو افتحه من جديد.</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{path}: looks like {looks_like}, not text. It was left as it is; open a text, a web page or a document (.docx, .odt).</source>
        <translation>{path}: يبدو أنه {looks_like} لا نص. بقي كما هو؛ افتح نصًا أو صفحة ويب أو مستندًا (.docx, .odt).</translation>
    </message>
    <message>
        <source>{path}: {error}. The file was left as it is.</source>
        <translation>{path}: {error}. بقي الملف كما هو.</translation>
    </message>
    <message>
        <source>{path}: is {kind}, not a file. Name a text file.</source>
        <translation>{path}: هو {kind} لا ملف. سمِّ ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>{path}: is {size} MB; up to {largest} MB can be opened. It was left as it is; split it first.</source>
        <translation>{path}: حجمه {size} م.ب؛ يمكن فتح ما لا يزيد على {largest} م.ب. بقي كما هو؛ قسّمه أولًا.</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name.</source>
        <translation>{path}: لا وجود لهذا الملف. راجع الاسم.</translation>
    </message>
    <message>
        <source>{path}: may not be read by this user.</source>
        <translation>{path}: لا يحق لهذا المستخدم قراءته.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: تعذرت قراءته ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is not a file name.</source>
        <translation>{path}: ليس اسم ملف.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). What was there is untouched; save to another folder.</source>
        <translation>{path}: تعذرت كتابته ({reason}). ما كان هناك لم يُمس؛ احفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>before {name} was read again</source>
        <translation>قبل قراءة {name} من جديد</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere. What you typed is kept as a revision.</source>
        <translation>تغيّر {name} في مكان آخر. ما كتبته محفوظ نصًا سابقًا.</translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown; Save writes it there.</source>
        <translation>نصك أحدث من {name} وهو المعروض؛ والحفظ يكتبه هناك.</translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown.</source>
        <translation>نصك أحدث من {name} وهو المعروض.</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>رفض القرص</translation>
    </message>
    <message>
        <source>{name} could not be kept in {folder} ({reason}). The article is as it was; make room or save the article to another folder, and try again.</source>
        <translation>تعذر حفظ {name} في {folder} ({reason}). الخبر كما كان؛ أفسح مكانًا أو احفظ الخبر في مجلد آخر وحاول ثانية.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}.</source>
        <translation>لم يؤخذ {name}: {reason}.</translation>
    </message>
    <message>
        <source>The pictures could not be copied to {folder}: {error}</source>
        <translation>تعذر نسخ الصور إلى {folder}: {error}</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, and was not taken.</source>
        <translation>{name} أكبر من {size} م.ب ولم يؤخذ.</translation>
    </message>
    <message>
        <source>{name} is no file, and was not taken.</source>
        <translation>{name} ليس ملفًا ولم يؤخذ.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are new here</source>
        <translation>
            <numerusform>لا جديد هنا</numerusform>
            <numerusform>خبر واحد جديد هنا</numerusform>
            <numerusform>خبران جديدان هنا</numerusform>
            <numerusform>{count} أخبار جديدة هنا</numerusform>
            <numerusform>{count} خبرًا جديدًا هنا</numerusform>
            <numerusform>{count} خبر جديد هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here already</source>
        <translation>
            <numerusform>لم يكن منها شيء هنا</numerusform>
            <numerusform>واحد كان هنا من قبل</numerusform>
            <numerusform>اثنان كانا هنا من قبل</numerusform>
            <numerusform>{count} كانت هنا من قبل</numerusform>
            <numerusform>{count} كانت هنا من قبل</numerusform>
            <numerusform>{count} كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here in another text, beside which theirs is kept</source>
        <translation>
            <numerusform>لا شيء كان بنص آخر</numerusform>
            <numerusform>واحد كان هنا بنص آخر حُفظ بجانبه</numerusform>
            <numerusform>اثنان كانا هنا بنص آخر حُفظ بجانبهما</numerusform>
            <numerusform>{count} كانت هنا بنص آخر حُفظ بجانبها</numerusform>
            <numerusform>{count} كانت هنا بنص آخر حُفظ بجانبها</numerusform>
            <numerusform>{count} كانت هنا بنص آخر حُفظ بجانبها</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another one.</source>
        <translation>{folder}: موجود وليس فارغًا. سمِّ غيره.</translation>
    </message>
    <message>
        <source>{folder}: holds no library that this program can read ({name}).</source>
        <translation>{folder}: ليس فيه مكتبة يستطيع هذا البرنامج قراءتها ({name}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are missing from the folder.</source>
        <translation>
            <numerusform>لا ينقص المجلد شيء.</numerusform>
            <numerusform>خبر واحد ناقص من المجلد.</numerusform>
            <numerusform>خبران ناقصان من المجلد.</numerusform>
            <numerusform>{count} أخبار ناقصة من المجلد.</numerusform>
            <numerusform>{count} خبرًا ناقصًا من المجلد.</numerusform>
            <numerusform>{count} خبر ناقص من المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is here.</source>
        <translation>{path}: تالف. ما جاء قبله هنا.</translation>
    </message>
    <message>
        <source>{path}: is larger than any article.</source>
        <translation>{path}: أكبر من أي خبر.</translation>
    </message>
    <message>
        <source>{path}: cannot be read. What came before it is in the library.</source>
        <translation>{path}: تعذرت قراءته. ما جاء قبله في المكتبة.</translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is in the library.</source>
        <translation>{path}: تالف. ما جاء قبله في المكتبة.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). The library is as it was; make room, or name another folder.</source>
        <translation>{path}: تعذرت كتابته ({reason}). المكتبة كما كانت؛ أفسح مكانًا أو سمِّ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{path}: the pictures could not be kept ({reason}). What came before them, and their article, is in the library.</source>
        <translation>{path}: تعذر حفظ الصور ({reason}). ما جاء قبلها وخبرها في المكتبة.</translation>
    </message>
    <message>
        <source>is locked with a password. It was left as it is; open it in the program that wrote it and save it without one.</source>
        <translation>مقفل بكلمة مرور. بقي كما هو؛ افتحه في البرنامج الذي كتبه واحفظه دونها.</translation>
    </message>
    <message>
        <source>holds no text, only other content. It was left as it is.</source>
        <translation>لا نص فيه، بل محتوى آخر فقط. بقي كما هو.</translation>
    </message>
    <message>
        <source>is damaged: a style of it counts in what is no number.</source>
        <translation>تالف: نمط فيه يعدّ بما ليس عددًا.</translation>
    </message>
    <message>
        <source>is damaged, or nested deeper than any text.</source>
        <translation>تالف، أو أعمق تداخلًا من أي نص.</translation>
    </message>
    <message>
        <source>is damaged: its part {part} is not valid XML.</source>
        <translation>تالف: جزؤه {part} ليس XML صحيحًا.</translation>
    </message>
    <message>
        <source>looks like an old Word or Excel document. It was left as it is; open it in a word processor and save it as .docx or .odt.</source>
        <translation>يبدو مستند Word أو Excel قديمًا. بقي كما هو؛ افتحه في معالج نصوص واحفظه .docx أو .odt.</translation>
    </message>
    <message>
        <source>is damaged: it has no part {name}.</source>
        <translation>تالف: ينقصه الجزء {name}.</translation>
    </message>
    <message>
        <source>holds {file_size} MB of text, more than any article. It was left as it is; split it first.</source>
        <translation>فيه {file_size} م.ب من النص، أكثر من أي خبر. بقي كما هو؛ قسّمه أولًا.</translation>
    </message>
    <message>
        <source>defines entities of its own, which no word processor writes.</source>
        <translation>يعرّف كيانات خاصة به، وهذا لا يكتبه معالج نصوص.</translation>
    </message>
    <message>
        <source>would unpack to {unpacked} MB in {count} parts, which is no article. It was left as it is.</source>
        <translation>سينفتح إلى {unpacked} م.ب في {count} جزء، وهذا ليس خبرًا. بقي كما هو.</translation>
    </message>
    <message>
        <source>is damaged: the parts in it cannot be listed. It was left as it is; fetch it again, or have the program that wrote it repair it.</source>
        <translation>تالف: تعذر سرد أجزائه. بقي كما هو؛ اجلبه من جديد، أو دع البرنامج الذي كتبه يصلحه.</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked. It was left as it is; fetch it again.</source>
        <translation>تالف: تعذر فك جزئه {name}. بقي كما هو؛ اجلبه من جديد.</translation>
    </message>
    <message>
        <source>Taken as the {field}: {value}</source>
        <translation>أُخذ ({field}): {value}</translation>
    </message>
    <message>
        <source>is nested too deep to read.</source>
        <translation>متداخل أعمق من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Tracked changes ({count}) were taken as accepted.</source>
        <translation>التغييرات المتتبعة ({count}) أُخذت على أنها مقبولة.</translation>
    </message>
    <message>
        <source>What stood in text boxes was set into the text: see whether it is in its place.</source>
        <translation>ما كان في مربعات نص وُضع في النص: انظر هل هو في موضعه.</translation>
    </message>
    <message>
        <source>Text that was hidden in the document is in the article: look it through.</source>
        <translation>نص كان مخفيًا في المستند صار في الخبر: راجعه.</translation>
    </message>
    <message>
        <source>is damaged, or not as Word writes it. It was left as it is; open it in a word processor and save it anew.</source>
        <translation>تالف، أو ليس كما يكتبه Word. بقي كما هو؛ افتحه في معالج نصوص واحفظه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles came into the library.</source>
        <translation>
            <numerusform>لم يدخل المكتبة شيء.</numerusform>
            <numerusform>دخل المكتبة خبر واحد.</numerusform>
            <numerusform>دخل المكتبة خبران.</numerusform>
            <numerusform>دخلت المكتبة {count} أخبار.</numerusform>
            <numerusform>دخل المكتبة {count} خبرًا.</numerusform>
            <numerusform>دخل المكتبة {count} خبر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already and were left as they are.</source>
        <translation>
            <numerusform>لم يكن منها شيء هناك.</numerusform>
            <numerusform>واحد كان هناك وبقي كما كان.</numerusform>
            <numerusform>اثنان كانا هناك وبقيا كما كانا.</numerusform>
            <numerusform>{count} كانت هناك وبقيت كما كانت.</numerusform>
            <numerusform>{count} كانت هناك وبقيت كما كانت.</numerusform>
            <numerusform>{count} كانت هناك وبقيت كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were left out: bin, automatic drafts, menus.</source>
        <translation>
            <numerusform>لم تُترك مدخلات.</numerusform>
            <numerusform>تُرك مدخل واحد: سلة أو مسودات آلية أو قوائم.</numerusform>
            <numerusform>تُرك مدخلان: سلة أو مسودات آلية أو قوائم.</numerusform>
            <numerusform>تُركت {count} مدخلات: سلة ومسودات آلية وقوائم.</numerusform>
            <numerusform>تُرك {count} مدخلًا: سلة ومسودات آلية وقوائم.</numerusform>
            <numerusform>تُرك {count} مدخل: سلة ومسودات آلية وقوائم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: is damaged ({error}). {count} articles from it are in the library; export it again.</source>
        <translation>
            <numerusform>{path}: تالف ({error}). لا خبر منه في المكتبة؛ صدّره من جديد.</numerusform>
            <numerusform>{path}: تالف ({error}). خبر واحد منه في المكتبة؛ صدّره من جديد.</numerusform>
            <numerusform>{path}: تالف ({error}). خبران منه في المكتبة؛ صدّره من جديد.</numerusform>
            <numerusform>{path}: تالف ({error}). {count} أخبار منه في المكتبة؛ صدّره من جديد.</numerusform>
            <numerusform>{path}: تالف ({error}). {count} خبرًا منه في المكتبة؛ صدّره من جديد.</numerusform>
            <numerusform>{path}: تالف ({error}). {count} خبر منه في المكتبة؛ صدّره من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: defines entities of its own, which no export of WordPress does. It was left as it is.</source>
        <translation>{path}: يعرّف كيانات خاصة به، وهذا لا يفعله تصدير من WordPress. بقي كما هو.</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>the copy is damaged: {problem}</source>
        <translation>النسخة تالفة: {problem}</translation>
    </message>
    <message>
        <source>{folder}: no backup could be made ({reason}). The library and the backups before are as they were.</source>
        <translation>{folder}: تعذر عمل نسخة احتياطية ({reason}). المكتبة والنسخ السابقة كما كانت.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}).</source>
        <translation>{path}: تعذرت قراءته ({error}).</translation>
    </message>
    <message>
        <source>{path}: could not be restored ({reason}). The library is as it was.</source>
        <translation>{path}: تعذرت استعادته ({reason}). المكتبة كما كانت.</translation>
    </message>
    <message>
        <source>is in use by another program; close that and try again.</source>
        <translation>يستعملها برنامج آخر؛ أغلقه وحاول ثانية.</translation>
    </message>
    <message>
        <source>cannot be written. Check the folder&apos;s permissions, or set ONRECORD_HOME.</source>
        <translation>تعذرت الكتابة فيها. راجع صلاحيات المجلد، أو اضبط ONRECORD_HOME.</translation>
    </message>
    <message>
        <source>the disk is full. Nothing saved before is lost; make room and try again.</source>
        <translation>القرص ممتلئ. لم يضع شيء مما حُفظ؛ أفسح مكانًا وحاول ثانية.</translation>
    </message>
    <message>
        <source>its disk does not read or write as it should. Nothing saved before is lost; look after the disk and try again.</source>
        <translation>قرصها لا يقرأ أو يكتب كما ينبغي. لم يضع شيء مما حُفظ؛ افحص القرص وحاول ثانية.</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged. It is kept as {aside}; {count} articles could be read from it and are here.</source>
        <translation>
            <numerusform>كانت المكتبة تالفة. هي محفوظة باسم {aside}؛ لم يُقرأ منها خبر.</numerusform>
            <numerusform>كانت المكتبة تالفة. هي محفوظة باسم {aside}؛ قُرئ منها خبر واحد وهو هنا.</numerusform>
            <numerusform>كانت المكتبة تالفة. هي محفوظة باسم {aside}؛ قُرئ منها خبران وهما هنا.</numerusform>
            <numerusform>كانت المكتبة تالفة. هي محفوظة باسم {aside}؛ قُرئت منها {count} أخبار وهي هنا.</numerusform>
            <numerusform>كانت المكتبة تالفة. هي محفوظة باسم {aside}؛ قُرئ منها {count} خبرًا وهي هنا.</numerusform>
            <numerusform>كانت المكتبة تالفة. هي محفوظة باسم {aside}؛ قُرئ منها {count} خبر وهي هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used ({error}). It was left as it is; start Onrecord again to mend it.</source>
        <translation>تعذر استعمالها ({error}). بقيت كما هي؛ شغّل Onrecord من جديد لإصلاحها.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{path}: was written by a newer Onrecord (library version {version}, this program knows {known}). It was left as it is; install the newer program, or point ONRECORD_HOME at another folder.</source>
        <translation>{path}: كتبها Onrecord أحدث (مكتبة {version}، وهذا البرنامج يعرف {known}). بقيت كما هي؛ ثبّت البرنامج الأحدث، أو وجّه ONRECORD_HOME إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Before the library was changed it was copied to {copy}.</source>
        <translation>قبل تغيير المكتبة نُسخت إلى {copy}.</translation>
    </message>
    <message>
        <source>{path}: is not there ({reason}). Bring its disk or folder back.</source>
        <translation>{path}: ليست هناك ({reason}). أعد قرصها أو مجلدها.</translation>
    </message>
    <message>
        <source>{folder}: the library&apos;s folder cannot be made ({reason}). Set ONRECORD_HOME to a folder that can be written.</source>
        <translation>{folder}: تعذر إنشاء مجلد المكتبة ({reason}). اضبط ONRECORD_HOME على مجلد يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>What the window speaks. Articles have a language of their own, in the field Language, and are checked in that.</source>
        <translation>ما تتكلمه النافذة. للأخبار لغتها في حقل اللغة، وبها تُفحص.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>The colours of the window. The page that readers get has its own.</source>
        <translation>ألوان النافذة. للصفحة التي يراها القراء ألوانها.</translation>
    </message>
    <message>
        <source>The keys that were chosen instead of those that actions come with.</source>
        <translation>المفاتيح التي اختيرت بدل ما جاءت به الإجراءات.</translation>
    </message>
    <message>
        <source>What the field Byline of a new article begins with.</source>
        <translation>ما يبدأ به حقل اسم الكاتب في خبر جديد.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the text that is written, on this screen. Readers get their own.</source>
        <translation>للنص الذي يُكتب على هذه الشاشة. للقراء حجمهم.</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>How many characters a line has at most: beyond that the eye loses its way back.</source>
        <translation>كم محرفًا في السطر على الأكثر: بعده تضل العين طريق العودة.</translation>
    </message>
    <message>
        <source>What is not lit is dimmed while you write.</source>
        <translation>ما لا يُضاء يبهت وأنت تكتب.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>المعاجم</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>المتساهلة</translation>
    </message>
    <message>
        <source>Kinds of site</source>
        <translation>أنواع المواقع</translation>
    </message>
    <message>
        <source>{error} What was there before is in {kept}.</source>
        <translation>{error} ما كان من قبل موجود في {kept}.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was taken in.</source>
        <translation>{path}: {reason}. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>it reaches beyond itself with “{found}”</source>
        <translation>يتجاوز نفسه بـ «{found}»</translation>
    </message>
    <message>
        <source>What is lit</source>
        <translation>ما يُضاء</translation>
    </message>
    <message>
        <source>The languages that count beside the article’s own. A desk that writes American English says so here once.</source>
        <translation>اللغات التي تُحتسب مع لغة الخبر. تحرير يكتب الإنجليزية الأمريكية يذكرها هنا مرة.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>What blocks publication, what only warns, and which fields an article must have.</source>
        <translation>ما يمنع النشر، وما ينبه فقط، وأي الحقول لازمة للخبر.</translation>
    </message>
    <message>
        <source>Hold after Publish</source>
        <translation>مهلة بعد النشر</translation>
    </message>
    <message>
        <source>How long Publish can still be cancelled before anything is sent. It is what a site that you add begins with; each site has its own under Publish › Sites.</source>
        <translation>كم يبقى إلغاء النشر ممكنًا قبل إرسال شيء. به يبدأ الموقع الذي تضيفه؛ ولكل موقع مهلته في النشر › المواقع.</translation>
    </message>
    <message>
        <source>Pictures that are larger leave in this size. Your own files stay as they are.</source>
        <translation>الصور الأكبر تخرج بهذا الحجم. ملفاتك تبقى كما هي.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>جودة JPEG</translation>
    </message>
    <message>
        <source>More is larger and finer; above 90 hardly anybody sees a difference.</source>
        <translation>الأكثر أكبر وأدق؛ وفوق 90 لا يكاد أحد يرى فرقًا.</translation>
    </message>
    <message>
        <source>Another disk outlives this one. Empty, they are kept beside the library.</source>
        <translation>قرص آخر يعيش بعد هذا. وإن تُرك فارغًا حُفظت بجانب المكتبة.</translation>
    </message>
    <message>
        <source>What the log has</source>
        <translation>ما في السجل التقني</translation>
    </message>
    <message>
        <source>The log is in the folder of data, never grows beyond 2 MB, and has no text, no names and no passwords. More helps whoever looks for a fault.</source>
        <translation>السجل التقني في مجلد البيانات ولا يزيد على 2 م.ب، وليس فيه نص ولا أسماء ولا كلمات مرور. الأكثر يعين من يبحث عن خطأ.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Stronger colours and lines, whatever the system prefers.</source>
        <translation>ألوان وخطوط أقوى مهما فضّل النظام.</translation>
    </message>
    <message>
        <source>Announce problems</source>
        <translation>إعلان المشكلات</translation>
    </message>
    <message>
        <source>A screen reader is told what is marked where the caret rests, and how many problems there are. Without a screen reader nothing changes.</source>
        <translation>يُقال لقارئ الشاشة ما المعلَّم عند المؤشر وكم مشكلة هناك. دون قارئ شاشة لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Bars of jobs whose length nobody knows stand still.</source>
        <translation>أشرطة الأعمال التي لا تُعرف مدتها تبقى ساكنة.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>محرفًا</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>الآلة الكاتبة</translation>
    </message>
    <message>
        <source>The line that is written stays at one height, and the text moves.</source>
        <translation>السطر الذي يُكتب يبقى على ارتفاع واحد ويتحرك النص.</translation>
    </message>
    <message>
        <source>Check spelling as you type</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. The ledger’s names count as right.</source>
        <translation>تُسطَّر الكلمات التي ليست في معجم. أسماء السجل صحيحة.</translation>
    </message>
    <message>
        <source>Set quotation marks as you type</source>
        <translation>وضع علامات الاقتباس أثناء الكتابة</translation>
    </message>
    <message>
        <source>Straight marks become those of the article’s language. Code, links and HTML are left alone.</source>
        <translation>تصير العلامات المستقيمة علامات لغة الخبر. لا تُمس الشيفرة والروابط وHTML.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Offer to load pictures from elsewhere</source>
        <translation>عرض تحميل الصور من مكان آخر</translation>
    </message>
    <message>
        <source>The preview has a button for pictures that an article names on the net. Whoever serves one learns that somebody works on it, so none is loaded without your click; switched off, the button is not there.</source>
        <translation>في المعاينة زر للصور التي يسميها الخبر على الشبكة. من يقدم صورة يعرف أن أحدًا يعمل عليه، فلا تُحمَّل واحدة دون نقرتك؛ وإن عُطّل فلا زر.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation>الإخفاقات والتنبيهات</translation>
    </message>
    <message>
        <source>What was done, too</source>
        <translation>وما فُعل أيضًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>{path}: does not give back what was written to it.</source>
        <translation>{path}: لا يرد ما كُتب فيه.</translation>
    </message>
    <message>
        <source>There is no draft {draft} in the library.</source>
        <translation>لا مسودة {draft} في المكتبة.</translation>
    </message>
    <message>
        <source>kept elsewhere while the library could not be written</source>
        <translation>حُفظ في مكان آخر حين تعذرت الكتابة في المكتبة</translation>
    </message>
    <message>
        <source>{title}: what was kept in {folder} is back in the library.</source>
        <translation>{title}: ما كان محفوظًا في {folder} عاد إلى المكتبة.</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>لا مجلد له</translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation>خبر بلا عنوان</translation>
    </message>
    <message>
        <source>Nor could it be kept on another disk ({problem}).</source>
        <translation>ولم يمكن حفظه على قرص آخر ({problem}).</translation>
    </message>
    <message>
        <source>is not this user&apos;s own folder</source>
        <translation>ليس مجلدًا خاصًا بهذا المستخدم</translation>
    </message>
    <message>
        <source>before changes from {site} were merged</source>
        <translation>قبل دمج تغييرات {site}</translation>
    </message>
    <message>
        <source>This earlier text is no longer kept; look at the list anew.</source>
        <translation>لم يعد هذا النص السابق محفوظًا؛ انظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>brought from another library</source>
        <translation>جاء من مكتبة أخرى</translation>
    </message>
    <message>
        <source>A value of a kind that no library holds: {kind}.</source>
        <translation>قيمة من نوع لا تحويه مكتبة: {kind}.</translation>
    </message>
    <message>
        <source>A value is larger than any that a library holds: {value}.</source>
        <translation>قيمة أكبر مما تحويه مكتبة: {value}.</translation>
    </message>
    <message>
        <source>A value is damaged: it is not base64.</source>
        <translation>قيمة تالفة: ليست base64.</translation>
    </message>
    <message>
        <source>Pictures are taken as JPEG, PNG, GIF or WebP; export it as one of these.</source>
        <translation>تؤخذ الصور JPEG أو PNG أو GIF أو WebP؛ صدّرها بواحدة منها.</translation>
    </message>
    <message>
        <source>it has more than {count} million pixels.</source>
        <translation>فيها أكثر من {count} مليون نقطة.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole.</source>
        <translation>الملف تالف أو ناقص.</translation>
    </message>
    <message>
        <source>a TIFF or camera raw picture</source>
        <translation>صورة TIFF أو صورة خام من كاميرا</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>صورة AVIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>صورة JPEG XL</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>it is not a picture we can read.</source>
        <translation>ليست صورة نستطيع قراءتها.</translation>
    </message>
    <message>
        <source>its animation is too long.</source>
        <translation>حركتها أطول مما يجب.</translation>
    </message>
    <message>
        <source>{name} is {other}, and was not taken. {how}</source>
        <translation>{name} هو {other} ولم يؤخذ. {how}</translation>
    </message>
    <message>
        <source>{name} is of a rare kind, and was not taken. {how}</source>
        <translation>{name} من نوع نادر ولم يؤخذ. {how}</translation>
    </message>
    <message>
        <source>{name} was not taken: {error}</source>
        <translation>لم يؤخذ {name}: {error}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>أسماء بينها فواصل</translation>
    </message>
    <message>
        <source>a JSON object of texts</source>
        <translation>كائن JSON من نصوص</translation>
    </message>
    <message>
        <source>“{name}” takes: {allowed}.</source>
        <translation>«{name}» يأخذ: {allowed}.</translation>
    </message>
    <message>
        <source>The snippets in {file} are no list of names and texts.</source>
        <translation>المقتطفات في {file} ليست قائمة أسماء ونصوص.</translation>
    </message>
    <message>
        <source>In {file} these are no snippets: {names}.</source>
        <translation>في {file} ليست هذه مقتطفات: {names}.</translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {said}.</source>
        <translation>تعذرت قراءة المقتطفات في {file}: {said}.</translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {error}.</source>
        <translation>تعذرت قراءة المقتطفات في {file}: {error}.</translation>
    </message>
    <message>
        <source>The snippets could not be kept: {reason}.</source>
        <translation>تعذر حفظ المقتطفات: {reason}.</translation>
    </message>
    <message>
        <source>The spelling checker was started without its pipes.</source>
        <translation>بدأ المدقق الإملائي دون قنواته.</translation>
    </message>
    <message>
        <source>The spelling checker stopped. It starts again with the next word.</source>
        <translation>توقف المدقق الإملائي. يبدأ ثانية مع الكلمة التالية.</translation>
    </message>
    <message>
        <source>The spelling checker cannot be started: {error}.</source>
        <translation>تعذر تشغيل المدقق الإملائي: {error}.</translation>
    </message>
    <message>
        <source>Breaking news</source>
        <translation>خبر عاجل</translation>
    </message>
    <message>
        <source>Court report</source>
        <translation>تقرير محكمة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a figure in it.</source>
        <translation>يحتاج القالب إلى اسم فيه حرف أو رقم.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used ({error}). Mend it or take it away.</source>
        <translation>تعذر استعمال القالب {file} ({error}). أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>{file}: could not be written ({reason}).</source>
        <translation>{file}: تعذرت كتابته ({reason}).</translation>
    </message>
    <message>
        <source>{what}, kept as it is on the site</source>
        <translation>{what}، تُرك في الموقع كما هو</translation>
    </message>
    <message>
        <source>there is no page</source>
        <translation>لا صفحة هناك</translation>
    </message>
    <message>
        <source>there is no article on that page</source>
        <translation>لا خبر في تلك الصفحة</translation>
    </message>
    <message>
        <source>The site was told not to let Onrecord in. Nothing was changed there.</source>
        <translation>قيل للموقع ألا يُدخل Onrecord. لم يتغير هناك شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} days; after that it has to be connected again.</source>
        <translation>
            <numerusform>الموقع لا يُدخل Onrecord بعد الآن؛ يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord يومًا واحدًا؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord يومين؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord {count} أيام؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord {count} يومًا؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord {count} يوم؛ ثم يجب ربطه من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} hours; after that it has to be connected again.</source>
        <translation>
            <numerusform>الموقع لا يُدخل Onrecord بعد الآن؛ يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord ساعة واحدة؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord ساعتين؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord {count} ساعات؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord {count} ساعة؛ ثم يجب ربطه من جديد.</numerusform>
            <numerusform>يُدخل الموقع Onrecord {count} ساعة؛ ثم يجب ربطه من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password that came back is for {there}, not for {here}; it was not kept.</source>
        <translation>كلمة المرور التي عادت هي لـ {there} لا لـ {here}؛ لم تُحفظ.</translation>
    </message>
    <message>
        <source>The password that came back is for no site, not for {here}; it was not kept.</source>
        <translation>كلمة المرور التي عادت ليست لأي موقع، لا لـ {here}؛ لم تُحفظ.</translation>
    </message>
    <message>
        <source>The answer came from another site than was asked; it was not used.</source>
        <translation>جاء الجواب من موقع غير الذي سُئل؛ لم يُستعمل.</translation>
    </message>
    <message>
        <source>The site gave no token. {error}</source>
        <translation>لم يعط الموقع رمزًا. {error}</translation>
    </message>
    <message>
        <source>{host} gave no token.</source>
        <translation>لم يعط {host} رمزًا.</translation>
    </message>
    <message>
        <source>{refused} It says: {said}</source>
        <translation>{refused} يقول: {said}</translation>
    </message>
    <message>
        <source>The text holds a passage kept as it is on another site (a line that begins “[kept:”). Take the line out, or publish to the site it was opened from.</source>
        <translation>في النص مقطع يبقى كما هو في موقع آخر (سطر يبدأ بـ «[kept:»). احذف السطر، أو انشر في الموقع الذي فُتح منه.</translation>
    </message>
    <message>
        <source>The post was changed on the site since you last published it.</source>
        <translation>تغيّر المنشور في الموقع منذ نشرته آخر مرة.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}, who may write drafts but not publish.</source>
        <translation>متصل بـ {name} باسم {user}، وله أن يكتب مسودات لا أن ينشر.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}.</source>
        <translation>متصل بـ {name} باسم {user}.</translation>
    </message>
    <message>
        <source>an integration</source>
        <translation>تكامل</translation>
    </message>
    <message>
        <source>The post was changed there just now; it is left alone for a moment.</source>
        <translation>تغيّر المنشور هناك توًا؛ يُترك لحظة.</translation>
    </message>
    <message>
        <source>Many themes show the section only; the other tags are kept with the post.</source>
        <translation>كثير من القوالب يعرض القسم فقط؛ وتبقى الوسوم الأخرى مع المنشور.</translation>
    </message>
    <message>
        <source>The article’s date is not sent: the site gives the hour of publication.</source>
        <translation>لا يُرسل تاريخ الخبر: الموقع يضع ساعة النشر.</translation>
    </message>
    <message>
        <source>The page is marked as being in the site’s own language.</source>
        <translation>تُعلَّم الصفحة بلغة الموقع نفسه.</translation>
    </message>
    <message>
        <source>{url} answered {status} to a reader.</source>
        <translation>أجاب {url} قارئًا بـ {status}.</translation>
    </message>
    <message>
        <source>The article is scheduled there; take it back before sending a draft.</source>
        <translation>الخبر مجدول هناك؛ استرجعه قبل إرسال مسودة.</translation>
    </message>
    <message>
        <source>There is no post on the site to take down.</source>
        <translation>لا منشور في الموقع ليُسحب.</translation>
    </message>
    <message>
        <source>The post was deleted on the site since you published it.</source>
        <translation>حُذف المنشور من الموقع منذ نشرته.</translation>
    </message>
    <message>
        <source>Somebody changed it on the site right after it was saved.</source>
        <translation>غيّره أحد في الموقع بعد حفظه مباشرة.</translation>
    </message>
    <message>
        <source>The article is already published there; sending a draft would take it down.</source>
        <translation>الخبر منشور هناك؛ إرسال مسودة يسحبه.</translation>
    </message>
    <message>
        <source>The article is already published there; sending an hour to come would take it down.</source>
        <translation>الخبر منشور هناك؛ إرسال ساعة قادمة يسحبه.</translation>
    </message>
    <message>
        <source>The site does not know “{byline}” as somebody who writes there, so the byline opens the text, and the site may show another name above it.</source>
        <translation>لا يعرف الموقع «{byline}» كاتبًا فيه، فيفتتح اسم الكاتب النص، وقد يعرض الموقع فوقه اسمًا آخر.</translation>
    </message>
    <message>
        <source>The site does not take the picture. {failure}</source>
        <translation>لا يأخذ الموقع الصورة. {failure}</translation>
    </message>
    <message>
        <source>The site&apos;s answer holds no {kind}.</source>
        <translation>ليس في جواب الموقع {kind}.</translation>
    </message>
    <message>
        <source>There is no Ghost at {address}.</source>
        <translation>لا يوجد Ghost في {address}.</translation>
    </message>
    <message>
        <source>The site dropped the link to {address}.</source>
        <translation>أسقط الموقع الرابط إلى {address}.</translation>
    </message>
    <message>
        <source>The site did not keep this as it was: “{words}”</source>
        <translation>لم يُبق الموقع هذا كما كان: «{words}»</translation>
    </message>
    <message>
        <source>The site dropped the picture {address}.</source>
        <translation>أسقط الموقع الصورة {address}.</translation>
    </message>
    <message>
        <source>The site dropped the description “{words}”.</source>
        <translation>أسقط الموقع الوصف «{words}».</translation>
    </message>
    <message>
        <source>The site dropped the mark-up &lt;{tag}&gt;.</source>
        <translation>أسقط الموقع الترميز &lt;{tag}&gt;.</translation>
    </message>
    <message>
        <source>The post is from an older Ghost. Open and save it in Ghost’s own editor once.</source>
        <translation>المنشور من Ghost أقدم. افتحه واحفظه مرة في محرر Ghost نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes behind the site&apos;s. Set it right.</source>
        <translation>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب ليست ساعة الموقع. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متأخرة عن ساعة الموقع دقيقة. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متأخرة عن ساعة الموقع دقيقتين. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقائق. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقيقة. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقيقة. اضبطها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not accept the key: by its clock the key&apos;s signature is not of this hour.</source>
        <translation>لا يقبل الموقع المفتاح: توقيعه بحسب ساعة الموقع ليس من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes ahead of the site&apos;s. Set it right.</source>
        <translation>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب ليست ساعة الموقع. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متقدمة على ساعة الموقع دقيقة. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متقدمة على ساعة الموقع دقيقتين. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقائق. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقيقة. اضبطها.</numerusform>
            <numerusform>لا يقبل الموقع المفتاح: ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقيقة. اضبطها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not know this Admin API key. It may have been deleted there.</source>
        <translation>لا يعرف الموقع مفتاح Admin API هذا. ربما حُذف هناك.</translation>
    </message>
    <message>
        <source>This is a Content API key, which only reads. Use the Admin API key of the same integration, the longer one with a colon in it.</source>
        <translation>هذا مفتاح Content API لا يفعل إلا القراءة. استعمل مفتاح Admin API للتكامل نفسه، الأطول ذا النقطتين.</translation>
    </message>
    <message>
        <source>This is not an Admin API key of Ghost: that is two rows of figures and letters with a colon between them. Was all of it copied?</source>
        <translation>ليس هذا مفتاح Admin API من Ghost: ذاك صفان من الأرقام والحروف بينهما نقطتان. هل نُسخ كله؟</translation>
    </message>
    <message>
        <source>The key did not arrive: the web server takes the Authorization header away before Ghost sees it.</source>
        <translation>لم يصل المفتاح: خادم الويب يزيل ترويسة Authorization قبل أن يراها Ghost.</translation>
    </message>
    <message>
        <source>The site knows this key, but its secret is another: it was made anew there, or not all of it was copied. Copy the Admin API key again.</source>
        <translation>يعرف الموقع هذا المفتاح لكن سره غير هذا: جُدّد هناك، أو لم يُنسخ كله. انسخ مفتاح Admin API من جديد.</translation>
    </message>
    <message>
        <source>The site does not accept the key: {said}</source>
        <translation>لا يقبل الموقع المفتاح: {said}</translation>
    </message>
    <message>
        <source>The site says that all its pages are in “{locale}”; this article is not.</source>
        <translation>يقول الموقع إن كل صفحاته «{locale}»؛ وهذا الخبر ليس كذلك.</translation>
    </message>
    <message>
        <source>The standfirst is longer than the {most} characters Ghost has room for, so it opens the text instead.</source>
        <translation>المقدمة أطول من {most} محرفًا يتسع لها Ghost، فتفتتح النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>lead picture&apos;s description</source>
        <translation>وصف الصورة الرئيسية</translation>
    </message>
    <message>
        <source>lead picture&apos;s caption</source>
        <translation>تعليق الصورة الرئيسية</translation>
    </message>
    <message>
        <source>description for search engines</source>
        <translation>وصف لمحركات البحث</translation>
    </message>
    <message>
        <source>The site did not take the tag “{name}”.</source>
        <translation>لم يأخذ الموقع الوسم «{name}».</translation>
    </message>
    <message>
        <source>The lead picture&apos;s description was cut to {most} characters.</source>
        <translation>قُصّ وصف الصورة الرئيسية إلى {most} محرفًا.</translation>
    </message>
    <message>
        <source>The site did not keep the text as it was sent.</source>
        <translation>لم يُبق الموقع النص كما أُرسل.</translation>
    </message>
    <message>
        <source>The site changed the headline to “{title}”.</source>
        <translation>غيّر الموقع العنوان إلى «{title}».</translation>
    </message>
    <message>
        <source>The site gives “{name}” as the author.</source>
        <translation>يذكر الموقع «{name}» كاتبًا.</translation>
    </message>
    <message>
        <source>The site keeps it as “{status}”.</source>
        <translation>يحفظه الموقع «{status}».</translation>
    </message>
    <message>
        <source>The site has it for {hour}.</source>
        <translation>هو في الموقع لموعد {hour}.</translation>
    </message>
    <message>
        <source>The site did not take the {words}.</source>
        <translation>لم يأخذ الموقع: {words}.</translation>
    </message>
    <message>
        <source>Its hour had passed when it was sent, so it was published at once.</source>
        <translation>كانت ساعته قد مضت عند الإرسال فنُشر في الحال.</translation>
    </message>
    <message>
        <source>{host} answered {status}: {words}</source>
        <translation>أجاب {host} بـ {status}: {words}</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation>أجاب {host} بـ {status}.</translation>
    </message>
    <message>
        <source>The network you are in wants you to log in before {host} can be reached.</source>
        <translation>الشبكة التي أنت فيها تطلب تسجيل الدخول قبل الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption; use https://{host}.</source>
        <translation>سيُتصل بـ {host} دون تشفير؛ استعمل https://{host}.</translation>
    </message>
    <message>
        <source>{host} answered with something that is not data.</source>
        <translation>أجاب {host} بما ليس بيانات.</translation>
    </message>
    <message>
        <source>{host} redirects in a circle.</source>
        <translation>{host} يحيل في دائرة.</translation>
    </message>
    <message>
        <source>The token has characters that no token has.</source>
        <translation>في الرمز محارف لا تكون في رمز.</translation>
    </message>
    <message>
        <source>The site has no address.</source>
        <translation>ليس للموقع عنوان.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>«{address}» ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a site.</source>
        <translation>لا مكان لكلمة مرور في عنوان موقع.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of data. A wrong address, or a network that wants you to log in first?</source>
        <translation>أجاب {host} بصفحة ويب بدل البيانات. عنوان خطأ، أم شبكة تطلب تسجيل الدخول أولًا؟</translation>
    </message>
    <message>
        <source>The site has moved to {address}. Change its address to that.</source>
        <translation>انتقل الموقع إلى {address}. غيّر عنوانه إليه.</translation>
    </message>
    <message>
        <source>{address} points to another site, {target}; nothing was sent.</source>
        <translation>{address} يشير إلى موقع آخر، {target}؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{host} redirects to {address}, which is not encrypted; nothing was sent.</source>
        <translation>{host} يحيل إلى {address} وهو غير مشفر؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{host} redirects to {origin}. If that is your site, change its address to that; nothing was sent there.</source>
        <translation>{host} يحيل إلى {origin}. إن كان ذاك موقعك فغيّر عنوانه إليه؛ لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>{host} leads to “{address}”, which is not a web address. Nothing was sent there.</source>
        <translation>{host} يؤدي إلى «{address}» وهو ليس عنوان ويب. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>{host} leads to something that is not a web address.</source>
        <translation>{host} يؤدي إلى ما ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The question to {host} was given up.</source>
        <translation>تُرك السؤال الموجه إلى {host}.</translation>
    </message>
    <message>
        <source>{host} did not come to an end.</source>
        <translation>لم يصل {host} إلى نهاية.</translation>
    </message>
    <message>
        <source>A pull quote may be shown as an ordinary quotation.</source>
        <translation>قد يظهر الاقتباس البارز اقتباسًا عاديًا.</translation>
    </message>
    <message>
        <source>A wide picture may be shown as broad as the text.</source>
        <translation>قد تظهر الصورة العريضة بعرض النص فقط.</translation>
    </message>
    <message>
        <source>Passages written the other way may be set in the page’s direction.</source>
        <translation>قد توضع المقاطع المكتوبة بالاتجاه الآخر باتجاه الصفحة.</translation>
    </message>
    <message>
        <source>Numbers of notes and other links within the page may lead nowhere.</source>
        <translation>قد لا تؤدي أرقام الحواشي وروابط الصفحة الداخلية إلى شيء.</translation>
    </message>
    <message>
        <source>A list that counts backwards may count forwards.</source>
        <translation>قد تعد القائمة التنازلية تصاعديًا.</translation>
    </message>
    <message>
        <source>The machine-readable date of a passage may be left out.</source>
        <translation>قد يُترك تاريخ المقطع المقروء آليًا.</translation>
    </message>
    <message>
        <source>A part that stands unfolded may be folded at first.</source>
        <translation>قد يكون الجزء المفتوح مطويًا في البداية.</translation>
    </message>
    <message>
        <source>The foot of a table may be shown as one more row.</source>
        <translation>قد يظهر ذيل الجدول صفًا إضافيًا.</translation>
    </message>
    <message>
        <source>The token does not allow posts to be read and changed.</source>
        <translation>لا يسمح الرمز بقراءة المنشورات وتغييرها.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}; the token does not allow posts to be published.</source>
        <translation>متصل بـ {name} باسم {user}؛ لا يسمح الرمز بنشر المنشورات.</translation>
    </message>
    <message>
        <source>Connected to {name}; the token does not allow posts to be published.</source>
        <translation>متصل بـ {name}؛ لا يسمح الرمز بنشر المنشورات.</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>متصل بـ {name}.</translation>
    </message>
    <message>
        <source>The post was deleted on the site.</source>
        <translation>حُذف المنشور من الموقع.</translation>
    </message>
    <message>
        <source>The site did not say where the new post is.</source>
        <translation>لم يقل الموقع أين المنشور الجديد.</translation>
    </message>
    <message>
        <source>The site keeps no mark by which a lost post could be found again.</source>
        <translation>لا يحفظ الموقع علامة يُعثر بها على منشور ضائع.</translation>
    </message>
    <message>
        <source>The site has no drafts: it published the article, which was deleted at once.</source>
        <translation>لا مسودات في الموقع: نشر الخبر فحُذف في الحال.</translation>
    </message>
    <message>
        <source>The site takes no pictures (it has no media endpoint).</source>
        <translation>لا يأخذ الموقع صورًا (لا نقطة وصول للوسائط فيه).</translation>
    </message>
    <message>
        <source>The site did not say where the picture is.</source>
        <translation>لم يقل الموقع أين الصورة.</translation>
    </message>
    <message>
        <source>{address} cannot list its posts (q=source).</source>
        <translation>لا يستطيع {address} سرد منشوراته (q=source).</translation>
    </message>
    <message>
        <source>The article was never sent there, so nothing can be taken down.</source>
        <translation>لم يُرسل الخبر إلى هناك قط، فلا شيء يُسحب.</translation>
    </message>
    <message>
        <source>There is no Micropub endpoint at {address}.</source>
        <translation>لا نقطة وصول Micropub في {address}.</translation>
    </message>
    <message>
        <source>The site cannot list its posts (q=source), so that it could not be told whether an article has arrived.</source>
        <translation>لا يستطيع الموقع سرد منشوراته (q=source)، فلا يُعرف هل وصل خبر.</translation>
    </message>
    <message>
        <source>{host} does not accept the token. It may have expired.</source>
        <translation>لا يقبل {host} الرمز. ربما انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>section and tags</source>
        <translation>القسم والوسوم</translation>
    </message>
    <message>
        <source>The site answered with something that is no post.</source>
        <translation>أجاب الموقع بما ليس منشورًا.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid ({cause}); nothing was sent.</source>
        <translation>شهادة {host} غير صالحة ({cause})؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>لا مضيف بهذا الاسم</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>from an unknown issuer</source>
        <translation>من جهة إصدار غير معروفة</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>موقعة ذاتيًا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>not valid yet; is the clock of this computer right?</source>
        <translation>لم تصبح صالحة بعد؛ هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>made out to another host</source>
        <translation>صادرة لمضيف آخر</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>لا يتكلم TLS</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The answer of {host} broke off.</source>
        <translation>انقطع جواب {host}.</translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation>{host} ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let us through.</source>
        <translation>الوكيل في الطريق إلى {host} لم يدعنا نمر.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: no answer.</source>
        <translation>تعذر الوصول إلى {host}: لا جواب.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يجب {host} في الوقت.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {cause}.</source>
        <translation>تعذر الوصول إلى {host}: {cause}.</translation>
    </message>
    <message>
        <source>{user} has no right to send articles to {name}.</source>
        <translation>لا حق لـ {user} في إرسال أخبار إلى {name}.</translation>
    </message>
    <message>
        <source>There is no newsroom interface at {address}.</source>
        <translation>لا واجهة غرفة أخبار في {address}.</translation>
    </message>
    <message>
        <source>What answers at {address} is no newsroom interface.</source>
        <translation>ما يجيب في {address} ليس واجهة غرفة أخبار.</translation>
    </message>
    <message>
        <source>The article was changed there since you last published it.</source>
        <translation>تغيّر الخبر هناك منذ نشرته آخر مرة.</translation>
    </message>
    <message>
        <source>The article was deleted there since you published it.</source>
        <translation>حُذف الخبر هناك منذ نشرته.</translation>
    </message>
    <message>
        <source>The article is already published there; sending it for a later hour would take it down.</source>
        <translation>الخبر منشور هناك؛ إرساله لساعة لاحقة يسحبه.</translation>
    </message>
    <message>
        <source>The article was changed there at this very moment.</source>
        <translation>تغيّر الخبر هناك في هذه اللحظة نفسها.</translation>
    </message>
    <message>
        <source>The site answered with something that is not an item as its interface has it.</source>
        <translation>أجاب الموقع بما ليس على ما تصفه واجهته.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind the site&apos;s; set it, then try again.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب ليست ساعة الموقع؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة الموقع دقيقة؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة الموقع دقيقتين؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقائق؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقيقة؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقيقة؛ اضبطها ثم حاول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead of the site&apos;s; set it, then try again.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب ليست ساعة الموقع؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة الموقع دقيقة؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة الموقع دقيقتين؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقائق؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقيقة؛ اضبطها ثم حاول.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقيقة؛ اضبطها ثم حاول.</numerusform>
        </translation>
    </message>
    <message>
        <source>text as it was sent</source>
        <translation>النص كما أُرسل</translation>
    </message>
    <message>
        <source>standfirst and corrections</source>
        <translation>المقدمة والتصويبات</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The folder {nearest} cannot be written.</source>
        <translation>تعذرت الكتابة في المجلد {nearest}.</translation>
    </message>
    <message>
        <source>The article was changed on the practice site since you published it.</source>
        <translation>تغيّر الخبر في موقع التدريب منذ نشرته.</translation>
    </message>
    <message>
        <source>Publishes to {folder}</source>
        <translation>ينشر في {folder}</translation>
    </message>
    <message>
        <source>The article was deleted from the practice site.</source>
        <translation>حُذف الخبر من موقع التدريب.</translation>
    </message>
    <message>
        <source>The article is already published on the practice site; sending a draft would take it down.</source>
        <translation>الخبر منشور في موقع التدريب؛ إرسال مسودة يسحبه.</translation>
    </message>
    <message>
        <source>There is no such article on the practice site to take down.</source>
        <translation>لا خبر كهذا في موقع التدريب ليُسحب.</translation>
    </message>
    <message>
        <source>The practice site cannot be written: {reason} ({filename}).</source>
        <translation>تعذرت كتابة موقع التدريب: {reason} ({filename}).</translation>
    </message>
    <message>
        <source>The page {path} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة الصفحة {path}: {reason}.</translation>
    </message>
    <message>
        <source>The practice site cannot be read: {path}.</source>
        <translation>تعذرت قراءة موقع التدريب: {path}.</translation>
    </message>
    <message>
        <source>The site’s filter dropped from the text: {constructs}.</source>
        <translation>أسقط مرشح الموقع من النص: {constructs}.</translation>
    </message>
    <message>
        <source>The site did not take the lead picture.</source>
        <translation>لم يأخذ الموقع الصورة الرئيسية.</translation>
    </message>
    <message>
        <source>The site did not take the section “{section}”.</source>
        <translation>لم يأخذ الموقع القسم «{section}».</translation>
    </message>
    <message>
        <source>The site has it for {hour} UTC.</source>
        <translation>هو في الموقع لموعد {hour} UTC.</translation>
    </message>
    <message>
        <source>The standfirst becomes the excerpt: many themes show it in lists only.</source>
        <translation>تصير المقدمة مقتطفًا: كثير من القوالب يعرضها في القوائم فقط.</translation>
    </message>
    <message>
        <source>The site would publish it before its hour, so it is sent at that hour.</source>
        <translation>كان الموقع سينشره قبل ساعته، فيُرسل في تلك الساعة.</translation>
    </message>
    <message>
        <source>The post is in the site&apos;s bin. Restore it there first.</source>
        <translation>المنشور في سلة الموقع. استعده هناك أولًا.</translation>
    </message>
    <message>
        <source>The lead picture is at an address, not on this computer: left as it is.</source>
        <translation>الصورة الرئيسية في عنوان لا على هذا الحاسوب: تُترك كما هي.</translation>
    </message>
    <message>
        <source>The site has no section “{name}”, and you may not make one there.</source>
        <translation>ليس في الموقع قسم «{name}»، ولا يجوز لك إنشاؤه هناك.</translation>
    </message>
    <message>
        <source>The site has no tag “{name}”, and you may not make one there.</source>
        <translation>ليس في الموقع وسم «{name}»، ولا يجوز لك إنشاؤه هناك.</translation>
    </message>
    <message>
        <source>The picture&apos;s description belongs to somebody else on the site.</source>
        <translation>وصف الصورة في الموقع لشخص آخر.</translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password (the account&apos;s own password does not work here).</source>
        <translation>لا يعرف {base} اسم المستخدم هذا وكلمة مرور التطبيق هذه (كلمة مرور الحساب نفسها لا تصلح هنا).</translation>
    </message>
    <message>
        <source>The WordPress at {base} does not let its REST interface be used.</source>
        <translation>لا يسمح WordPress في {base} باستعمال واجهة REST.</translation>
    </message>
    <message>
        <source>There is no WordPress at {base}, or it hides its REST interface.</source>
        <translation>لا يوجد WordPress في {base}، أو هو يخفي واجهة REST.</translation>
    </message>
    <message>
        <source>{user} has no right to write articles on {name}.</source>
        <translation>لا حق لـ {user} في كتابة أخبار في {name}.</translation>
    </message>
    <message>
        <source>{refused} Where they are right, the web server may take the Authorization header away; it cannot be told which, since XML-RPC is closed.</source>
        <translation>{refused} إن كانا صحيحين فقد يكون خادم الويب يزيل ترويسة Authorization؛ ولا يُعرف أيهما لأن XML-RPC مغلق.</translation>
    </message>
    <message>
        <source>{said} {closed}</source>
        <translation>{said} {closed}</translation>
    </message>
    <message>
        <source>The site does not accept user name and password. {failure}</source>
        <translation>لا يقبل الموقع اسم المستخدم وكلمة المرور. {failure}</translation>
    </message>
    <message>
        <source>Application passwords are turned off on this site (it may need https, or a security plug-in forbids them).</source>
        <translation>كلمات مرور التطبيقات معطلة في هذا الموقع (قد يحتاج إلى https، أو تمنعها إضافة أمان).</translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password.</source>
        <translation>لا يعرف {base} اسم المستخدم هذا وكلمة مرور التطبيق هذه.</translation>
    </message>
    <message>
        <source>The site refuses its REST interface to {user}. {failure}</source>
        <translation>يمنع الموقع واجهة REST عن {user}. {failure}</translation>
    </message>
    <message>
        <source>The password is right, but the web server takes the Authorization header away before WordPress sees it. Ask the host to pass it on (CGIPassAuth On).</source>
        <translation>كلمة المرور صحيحة، لكن خادم الويب يزيل ترويسة Authorization قبل أن يراها WordPress. اطلب من المضيف تمريرها (CGIPassAuth On).</translation>
    </message>
    <message>
        <source>Type the site’s address as it stands in the browser when you read it.</source>
        <translation>اكتب عنوان الموقع كما يظهر في المتصفح وأنت تقرؤه.</translation>
    </message>
    <message>
        <source>Look for a slip of the keys in the address, and whether you are online.</source>
        <translation>انظر هل في العنوان خطأ كتابة وهل أنت متصل.</translation>
    </message>
    <message>
        <source>Connect this computer to the network, then try again.</source>
        <translation>صل هذا الحاسوب بالشبكة ثم حاول.</translation>
    </message>
    <message>
        <source>The computer is there, the site is not: it may be down, or the number behind the colon in the address is wrong.</source>
        <translation>الحاسوب موجود والموقع لا: قد يكون متوقفًا، أو الرقم بعد النقطتين في العنوان خطأ.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays silent, a firewall may be in the way: ask those who run the site.</source>
        <translation>حاول بعد دقيقة. إن بقي صامتًا فقد يكون في الطريق جدار ناري: اسأل من يدير الموقع.</translation>
    </message>
    <message>
        <source>Open any page in the browser; a hotel’s or train’s network then shows where to log in. If you are online, the address is not that of the site.</source>
        <translation>افتح أي صفحة في المتصفح؛ شبكة الفندق أو القطار تعرض عندئذ أين تسجل الدخول. إن كنت متصلًا فليس العنوان عنوان الموقع.</translation>
    </message>
    <message>
        <source>If that is your site, use its new address. If it is not, the network you are in may want you to log in first: open any page in the browser.</source>
        <translation>إن كان ذاك موقعك فاستعمل عنوانه الجديد. وإلا فقد تطلب الشبكة تسجيل الدخول أولًا: افتح أي صفحة في المتصفح.</translation>
    </message>
    <message>
        <source>Ask those who run the site to renew its certificate. If the date of this computer is wrong, set it right.</source>
        <translation>اطلب ممن يدير الموقع تجديد شهادته. وإن كان تاريخ هذا الحاسوب خطأ فاضبطه.</translation>
    </message>
    <message>
        <source>Ask those who run the site for a certificate that browsers trust. In a hotel’s or train’s network, log in there first.</source>
        <translation>اطلب ممن يدير الموقع شهادة تثق بها المتصفحات. وفي شبكة فندق أو قطار سجل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Use the address that the certificate is made out to, with or without www. In a hotel’s or train’s network, log in there first.</source>
        <translation>استعمل العنوان الذي صدرت له الشهادة، مع www أو دونها. وفي شبكة فندق أو قطار سجل الدخول أولًا.</translation>
    </message>
    <message>
        <source>If your house has an issuer of its own, have its certificate installed on this computer. In a hotel’s or train’s network, log in there first.</source>
        <translation>إن كانت لمؤسستك جهة إصدار خاصة فثبّت شهادتها على هذا الحاسوب. وفي شبكة فندق أو قطار سجل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on https. Without it anybody on the way could read your password.</source>
        <translation>اطلب ممن يدير الموقع تفعيل https. دونه قد يقرأ أي أحد كلمة مرورك في الطريق.</translation>
    </message>
    <message>
        <source>Copy the address from the browser while you look at the site, or choose its kind yourself.</source>
        <translation>انسخ العنوان من المتصفح وأنت تنظر إلى الموقع، أو اختر نوعه بنفسك.</translation>
    </message>
    <message>
        <source>Ask those who run the site to let you use its interface: a plug-in for security, or the web server, closes it.</source>
        <translation>اطلب ممن يدير الموقع السماح لك باستعمال واجهته: تغلقها إضافة أمان أو خادم الويب.</translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on application passwords. They need https; plug-ins for security may forbid them.</source>
        <translation>اطلب ممن يدير الموقع تفعيل كلمات مرور التطبيقات. تحتاج إلى https؛ وقد تمنعها إضافات الأمان.</translation>
    </message>
    <message>
        <source>Copy the key again, all of it, or have a new one made.</source>
        <translation>انسخ المفتاح كله ثانية، أو اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to the site. Nothing is wrong with what you typed.</source>
        <translation>اطلب من المضيف تمرير ترويسة Authorization إلى الموقع. لا خطأ فيما كتبته.</translation>
    </message>
    <message>
        <source>Ask those who run the site for the right to publish. Drafts, where you may write them, can be sent all the same.</source>
        <translation>اطلب ممن يدير الموقع حق النشر. أما المسودات فيمكن إرسالها حيث يجوز لك كتابتها.</translation>
    </message>
    <message>
        <source>Have this computer set its clock by itself, in the settings of the system.</source>
        <translation>دع هذا الحاسوب يضبط ساعته بنفسه من إعدادات النظام.</translation>
    </message>
    <message>
        <source>Make a new application password in WordPress, under Users, Profile, and copy all of it.</source>
        <translation>أنشئ كلمة مرور تطبيق جديدة في WordPress من المستخدمون، الملف الشخصي، وانسخها كلها.</translation>
    </message>
    <message>
        <source>Copy the Admin API key again, all of it, in Ghost under Settings, Integrations.</source>
        <translation>انسخ مفتاح Admin API كله ثانية من Ghost في Settings, Integrations.</translation>
    </message>
    <message>
        <source>Connect the site again; tokens expire.</source>
        <translation>اربط الموقع من جديد؛ الرموز تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to WordPress (in Apache: CGIPassAuth On). Your password is right.</source>
        <translation>اطلب من المضيف تمرير ترويسة Authorization إلى WordPress (في Apache: CGIPassAuth On). كلمة مرورك صحيحة.</translation>
    </message>
    <message>
        <source>Ask an administrator to make you an author or editor. A contributor can send drafts; somebody else publishes them.</source>
        <translation>اطلب من مدير أن يجعلك كاتبًا أو محررًا. يستطيع المساهم إرسال مسودات ينشرها غيره.</translation>
    </message>
    <message>
        <source>Connect the site again and allow Onrecord to create, update and delete.</source>
        <translation>اربط الموقع من جديد واسمح لـ Onrecord بالإنشاء والتحديث والحذف.</translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes ahead of the site’s.</source>
        <translation>
            <numerusform>{checked} ساعة هذا الحاسوب ليست ساعة الموقع.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متقدمة على ساعة الموقع دقيقة.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متقدمة على ساعة الموقع دقيقتين.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقائق.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقيقة.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متقدمة على ساعة الموقع {count} دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes behind the site’s.</source>
        <translation>
            <numerusform>{checked} ساعة هذا الحاسوب ليست ساعة الموقع.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متأخرة عن ساعة الموقع دقيقة.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متأخرة عن ساعة الموقع دقيقتين.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقائق.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقيقة.</numerusform>
            <numerusform>{checked} ساعة هذا الحاسوب متأخرة عن ساعة الموقع {count} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password could not be read: {error}</source>
        <translation>تعذرت قراءة كلمة المرور: {error}</translation>
    </message>
    <message>
        <source>The password could not be kept: {error}</source>
        <translation>تعذر حفظ كلمة المرور: {error}</translation>
    </message>
    <message>
        <source>The password could not be removed: {error}</source>
        <translation>تعذرت إزالة كلمة المرور: {error}</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>كلمة المرور محفوظة في حلقة مفاتيح هذا الحاسوب ولا في غيرها.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password is asked for each time and kept nowhere. For scripts, set {variable} or give it on standard input.</source>
        <translation>لا حلقة مفاتيح في هذا النظام، فتُطلب كلمة المرور كل مرة ولا تُحفظ. للنصوص البرمجية اضبط {variable} أو أعطها في الدخل القياسي.</translation>
    </message>
    <message>
        <source>There is no system at {url} that Onrecord knows.</source>
        <translation>لا نظام في {url} يعرفه Onrecord.</translation>
    </message>
    <message>
        <source>Its REST interface is closed to strangers: {said}</source>
        <translation>واجهة REST فيه مغلقة أمام الغرباء: {said}</translation>
    </message>
    <message>
        <source>The web server at {host} wants a password of its own before it shows anything.</source>
        <translation>خادم الويب في {host} يطلب كلمة مرور خاصة قبل أن يعرض شيئًا.</translation>
    </message>
    <message>
        <source>{host} answers everything with the same page.</source>
        <translation>يجيب {host} عن كل شيء بالصفحة نفسها.</translation>
    </message>
    <message>
        <source>{host} answers too slowly to be looked through.</source>
        <translation>يجيب {host} أبطأ من أن يُفحص.</translation>
    </message>
    <message>
        <source>{host} leads to {address}, which is not encrypted.</source>
        <translation>{host} يؤدي إلى {address} وهو غير مشفر.</translation>
    </message>
    <message>
        <source>{host} leads to another site, {origin}. Nothing was asked there.</source>
        <translation>{host} يؤدي إلى موقع آخر، {origin}. لم يُسأل هناك عن شيء.</translation>
    </message>
    <message>
        <source>{scheme}://{host} leads to {origin}; that is kept.</source>
        <translation>{scheme}://{host} يؤدي إلى {origin}؛ وهذا ما يؤخذ.</translation>
    </message>
    <message>
        <source>It does not answer as one.</source>
        <translation>لا يجيب كما يجيب مثله.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>{system}, named by the page</source>
        <translation>{system}، كما تسميه الصفحة</translation>
    </message>
    <message>
        <source>Application passwords are turned off there, so nobody can be let in.</source>
        <translation>كلمات مرور التطبيقات معطلة هناك، فلا يُدخل أحد.</translation>
    </message>
    <message>
        <source>Its page for passwords is at {host}.</source>
        <translation>صفحة كلمات المرور فيه على {host}.</translation>
    </message>
    <message>
        <source>The name of the protected source “{source}” is in the {field}.</source>
        <translation>اسم المصدر المحمي «{source}» موجود هنا: {field}.</translation>
    </message>
    <message>
        <source>The alias of the protected source “{source}” is in the {field}.</source>
        <translation>الاسم الآخر للمصدر المحمي «{source}» موجود هنا: {field}.</translation>
    </message>
    <message>
        <source>The surname of the protected source “{source}” is in the {field}.</source>
        <translation>لقب المصدر المحمي «{source}» موجود هنا: {field}.</translation>
    </message>
    <message>
        <source>The contact of the protected source “{source}” is in the {field}.</source>
        <translation>بيانات الاتصال بالمصدر المحمي «{source}» موجودة هنا: {field}.</translation>
    </message>
    <message>
        <source>The notes of the protected source “{source}” is in the {field}.</source>
        <translation>شيء من ملاحظات المصدر المحمي «{source}» موجود هنا: {field}.</translation>
    </message>
    <message>
        <source>The off-record statement of the protected source “{source}” is in the {field}.</source>
        <translation>كلام خارج التسجيل للمصدر المحمي «{source}» موجود هنا: {field}.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>body, as the site has it</source>
        <translation>النص كما هو في الموقع</translation>
    </message>
    <message>
        <source>body, block {number}</source>
        <translation>النص، الفقرة {number}</translation>
    </message>
    <message>
        <source>Whoever gave the story under an embargo trusts us to keep it until the hour; no reason given here can release it, only a changed embargo. (Agreement with the source)</source>
        <translation>من أعطى الخبر تحت حظر يثق بأننا نصونه حتى الساعة؛ لا سبب يُذكر هنا يرفعه، بل حظر معدّل فقط. (الاتفاق مع المصدر)</translation>
    </message>
    <message>
        <source>Embargoed until {hour}, {ahead}</source>
        <translation>محظور حتى {hour}، {ahead}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}: schedule it for then or later.</source>
        <translation>{said}: اجعل موعده عندئذ أو بعده.</translation>
    </message>
    <message>
        <source>Nobody can tell when the embargo ends. {problem}</source>
        <translation>لا يعرف أحد متى ينتهي الحظر. {problem}</translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation>تشديد</translation>
    </message>
    <message>
        <source>strong emphasis</source>
        <translation>تشديد قوي</translation>
    </message>
    <message>
        <source>struck words</source>
        <translation>كلمات مشطوبة</translation>
    </message>
    <message>
        <source>inserted words</source>
        <translation>كلمات مُدرجة</translation>
    </message>
    <message>
        <source>underlined words</source>
        <translation>كلمات مسطّرة</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>كلمات معلّمة</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>خط صغير</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>كتابة سفلية</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>كتابة علوية</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>program output</source>
        <translation>خرج برنامج</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>quotation in a line</source>
        <translation>اقتباس في السطر</translation>
    </message>
    <message>
        <source>defined word</source>
        <translation>كلمة معرّفة</translation>
    </message>
    <message>
        <source>words of a direction apart</source>
        <translation>كلمات باتجاه خاص</translation>
    </message>
    <message>
        <source>hard break</source>
        <translation>كسر سطر ثابت</translation>
    </message>
    <message>
        <source>place to break a word</source>
        <translation>موضع لكسر كلمة</translation>
    </message>
    <message>
        <source>rule between parts</source>
        <translation>خط بين الأجزاء</translation>
    </message>
    <message>
        <source>code block</source>
        <translation>كتلة شيفرة</translation>
    </message>
    <message>
        <source>term of a definition list</source>
        <translation>مصطلح في قائمة تعريفات</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>caption of a table</source>
        <translation>عنوان جدول</translation>
    </message>
    <message>
        <source>header cell of a table</source>
        <translation>خلية رأس في جدول</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <translation>خلية جدول</translation>
    </message>
    <message>
        <source>foot of a table</source>
        <translation>ذيل جدول</translation>
    </message>
    <message>
        <source>part to unfold</source>
        <translation>جزء يُفتح</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>إطار جانبي</translation>
    </message>
    <message>
        <source>foot in the text</source>
        <translation>ذيل في النص</translation>
    </message>
    <message>
        <source>heading of level 2</source>
        <translation>عنوان فرعي من المستوى 2</translation>
    </message>
    <message>
        <source>heading of level 3</source>
        <translation>عنوان فرعي من المستوى 3</translation>
    </message>
    <message>
        <source>heading of level 4</source>
        <translation>عنوان فرعي من المستوى 4</translation>
    </message>
    <message>
        <source>heading of level 5</source>
        <translation>عنوان فرعي من المستوى 5</translation>
    </message>
    <message>
        <source>heading of level 6</source>
        <translation>عنوان فرعي من المستوى 6</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>لغة مقطع</translation>
    </message>
    <message>
        <source>direction of a passage</source>
        <translation>اتجاه مقطع</translation>
    </message>
    <message>
        <source>first number of a list</source>
        <translation>أول رقم في قائمة</translation>
    </message>
    <message>
        <source>list counted backwards</source>
        <translation>قائمة تنازلية</translation>
    </message>
    <message>
        <source>cell over several columns</source>
        <translation>خلية على عدة أعمدة</translation>
    </message>
    <message>
        <source>cell over several rows</source>
        <translation>خلية على عدة صفوف</translation>
    </message>
    <message>
        <source>what a header cell is for</source>
        <translation>لماذا خلية الرأس</translation>
    </message>
    <message>
        <source>date in a passage</source>
        <translation>تاريخ في مقطع</translation>
    </message>
    <message>
        <source>part unfolded from the start</source>
        <translation>جزء مفتوح من البداية</translation>
    </message>
    <message>
        <source>size given to a picture</source>
        <translation>حجم معطى لصورة</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>link within the page</source>
        <translation>رابط داخل الصفحة</translation>
    </message>
    <message>
        <source>title of a link</source>
        <translation>عنوان رابط</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>hint on words</source>
        <translation>تلميح على كلمات</translation>
    </message>
    <message>
        <source>block quotation</source>
        <translation>اقتباس مستقل</translation>
    </message>
    <message>
        <source>quotation within a quotation</source>
        <translation>اقتباس داخل اقتباس</translation>
    </message>
    <message>
        <source>source of a quotation</source>
        <translation>مصدر اقتباس</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>اقتباس بارز</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>عنوان عمل</translation>
    </message>
    <message>
        <source>code in a line</source>
        <translation>شيفرة في السطر</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>بند مرقم</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>بند في قائمة</translation>
    </message>
    <message>
        <source>item of a list within a list</source>
        <translation>بند في قائمة داخل قائمة</translation>
    </message>
    <message>
        <source>alignment of a column</source>
        <translation>محاذاة عمود</translation>
    </message>
    <message>
        <source>picture by itself</source>
        <translation>صورة بمفردها</translation>
    </message>
    <message>
        <source>picture in a line</source>
        <translation>صورة في السطر</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>وصف صورة</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>wide picture</source>
        <translation>صورة عريضة</translation>
    </message>
    <message>
        <source>The lead picture is on the web, not on this computer: it is not sent.</source>
        <translation>الصورة الرئيسية على الويب لا على هذا الحاسوب: لا تُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages could not be set as Markdown: readers get the bare text.</source>
        <translation>
            <numerusform>وُضعت كل المقاطع في Markdown.</numerusform>
            <numerusform>مقطع واحد لم يمكن وضعه في Markdown: يحصل القراء على النص المجرد.</numerusform>
            <numerusform>مقطعان لم يمكن وضعهما في Markdown: يحصل القراء على النص المجرد.</numerusform>
            <numerusform>{count} مقاطع لم يمكن وضعها في Markdown: يحصل القراء على النص المجرد.</numerusform>
            <numerusform>{count} مقطعًا لم يمكن وضعها في Markdown: يحصل القراء على النص المجرد.</numerusform>
            <numerusform>{count} مقطع لم يمكن وضعها في Markdown: يحصل القراء على النص المجرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} (and {count} more)</source>
        <translation>
            <numerusform>{finding}</numerusform>
            <numerusform>{finding} (وواحد آخر)</numerusform>
            <numerusform>{finding} (واثنان آخران)</numerusform>
            <numerusform>{finding} (و{count} أخرى)</numerusform>
            <numerusform>{finding} (و{count} أخرى)</numerusform>
            <numerusform>{finding} (و{count} أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk policy is loaded, so nothing can be published.</source>
        <translation>لم تُحمّل سياسة تحرير، فلا يمكن نشر شيء.</translation>
    </message>
    <message>
        <source>No rules are loaded, so nothing can be published.</source>
        <translation>لم تُحمّل قواعد، فلا يمكن نشر شيء.</translation>
    </message>
    <message>
        <source>The article has not been checked, so it cannot be published.</source>
        <translation>لم يُفحص الخبر، فلا يمكن نشره.</translation>
    </message>
    <message>
        <source>{reason} (approved by {who})</source>
        <translation>{reason} (وافق: {who})</translation>
    </message>
    <message>
        <source>{approval}: {rules}</source>
        <translation>{approval}: {rules}</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>جاهز للنشر.</translation>
    </message>
    <message>
        <source>possible leak</source>
        <translation>تسرب محتمل</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{day}, {hour} {zone}</source>
        <translation>{day}، {hour} {zone}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} minutes</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {count} دقائق</numerusform>
            <numerusform>بعد {count} دقيقة</numerusform>
            <numerusform>بعد {count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{hour}, {ahead}</source>
        <translation>{hour}، {ahead}</translation>
    </message>
    <message>
        <source>{day}, {hour} in {place}</source>
        <translation>{day}، {hour} في {place}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {count} أيام</numerusform>
            <numerusform>بعد {count} يومًا</numerusform>
            <numerusform>بعد {count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} hours</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد {count} ساعات</numerusform>
            <numerusform>بعد {count} ساعة</numerusform>
            <numerusform>بعد {count} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no {hour} in {place} on {day}: the clocks go forward then. An hour later they show {after}.</source>
        <translation>لا وجود للساعة {hour} في {place} يوم {day}: تُقدَّم الساعات عندئذ. وبعد ساعة تكون {after}.</translation>
    </message>
    <message>
        <source>On {day} it is {hour} in {place} twice, as the clocks go back: write {first} for the first time or {second} for the second.</source>
        <translation>يوم {day} تكون الساعة {hour} في {place} مرتين إذ تُؤخَّر الساعات: اكتب {first} للمرة الأولى أو {second} للثانية.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>No hour is given. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>لم تُذكر الساعة. اكتبها هكذا: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>That hour is past: {hour}. Choose a later one, or publish now.</source>
        <translation>مضت تلك الساعة: {hour}. اختر ساعة لاحقة أو انشر الآن.</translation>
    </message>
    <message>
        <source>The time zone “{place}” is not known on this computer; write the difference to UTC instead, as in 2026-11-24T06:00+01:00.</source>
        <translation>المنطقة الزمنية «{place}» غير معروفة على هذا الحاسوب؛ اكتب بدلًا منها الفرق عن UTC كما في 2026-11-24T06:00+01:00.</translation>
    </message>
    <message>
        <source>The hour is further away than a calendar goes.</source>
        <translation>الساعة أبعد مما يبلغه تقويم.</translation>
    </message>
    <message>
        <source>Learning the look was given up.</source>
        <translation>تُرك تعلم المظهر.</translation>
    </message>
    <message>
        <source>There is no article at {address} to learn from. Give the address of a published story, not of a front page.</source>
        <translation>لا خبر في {address} للتعلم منه. أعط عنوان خبر منشور لا صفحة أولى.</translation>
    </message>
    <message>
        <source>There is no look “{name}”. There are: {known}.</source>
        <translation>لا مظهر «{name}». يوجد: {known}.</translation>
    </message>
    <message>
        <source>The look “{name}” cannot be used: {error}.</source>
        <translation>تعذر استعمال المظهر «{name}»: {error}.</translation>
    </message>
    <message>
        <source>The look could not be kept: {reason}.</source>
        <translation>تعذر حفظ المظهر: {reason}.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation>لم يعد من المتصفح شيء.</translation>
    </message>
    <message>
        <source>This address is not the one that was expected.</source>
        <translation>ليس هذا العنوان المنتظر.</translation>
    </message>
    <message>
        <source>The authorisation was given up.</source>
        <translation>تُرك الإذن.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>يمكنك إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>Go on in Onrecord.</source>
        <translation>تابع في Onrecord.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>This article is not on the site, so there is nothing to fetch.</source>
        <translation>هذا الخبر ليس في الموقع، فلا شيء يُجلب.</translation>
    </message>
    <message>
        <source>{name} has no list of posts that can be opened.</source>
        <translation>ليس لـ {name} قائمة منشورات يمكن فتحها.</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>حلت محله نسخة أحدث</translation>
    </message>
    <message>
        <source>overtaken by a newer version</source>
        <translation>سبقته نسخة أحدث</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>الخبر بلا عنوان.</translation>
    </message>
    <message>
        <source>it is not a picture we can read</source>
        <translation>ليست صورة نستطيع قراءتها</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {detail}.</source>
        <translation>تعذر استعمال الصورة {file}: {detail}.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {error}</source>
        <translation>تعذر استعمال الصورة {file}: {error}</translation>
    </message>
    <message>
        <source>This kind of site cannot keep drafts.</source>
        <translation>لا يحفظ هذا النوع من المواقع مسودات.</translation>
    </message>
    <message>
        <source>This kind of site cannot publish at an hour by itself.</source>
        <translation>لا ينشر هذا النوع من المواقع في ساعة محددة بنفسه.</translation>
    </message>
    <message>
        <source>This kind of site cannot take an article down.</source>
        <translation>لا يسحب هذا النوع من المواقع خبرًا.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({kind}). Whether the article has arrived is not known; trying again looks first, and makes no second post.</source>
        <translation>صادف Onrecord خطأ من عنده ({kind}). لا يُعرف هل وصل الخبر؛ المحاولة ثانية تنظر أولًا ولا تصنع منشورًا ثانيًا.</translation>
    </message>
    <message>
        <source>Readers do not see it though its hour has come ({hour}); the site keeps it as “{status}”.</source>
        <translation>لا يراه القراء مع أن ساعته حلت ({hour})؛ يحفظه الموقع «{status}».</translation>
    </message>
    <message>
        <source>The post is no longer on the site, so readers do not see it.</source>
        <translation>لم يعد المنشور في الموقع، فلا يراه القراء.</translation>
    </message>
    <message>
        <source>{problem} Try again to publish it now.</source>
        <translation>{problem} حاول ثانية لنشره الآن.</translation>
    </message>
    <message>
        <source>Held back, as you wished, while its pictures were on their way; the article itself was not sent.</source>
        <translation>أُوقف كما أردت وصوره في الطريق؛ لم يُرسل الخبر نفسه.</translation>
    </message>
    <message>
        <source>{said} The site&apos;s clock is {minutes} min ahead.</source>
        <translation>{said} ساعة الموقع متقدمة {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>{said} Publish it again then.</source>
        <translation>{said} انشره ثانية عندئذ.</translation>
    </message>
    <message>
        <source>There is nothing of this article on the site to take down.</source>
        <translation>لا شيء من هذا الخبر في الموقع ليُسحب.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after {count} tries: {error}</source>
        <translation>
            <numerusform>تُرك: {error}</numerusform>
            <numerusform>تُرك بعد محاولة واحدة: {error}</numerusform>
            <numerusform>تُرك بعد محاولتين: {error}</numerusform>
            <numerusform>تُرك بعد {count} محاولات: {error}</numerusform>
            <numerusform>تُرك بعد {count} محاولة: {error}</numerusform>
            <numerusform>تُرك بعد {count} محاولة: {error}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be read back: {error}</source>
        <translation>تعذرت قراءة الصفحة ثانية: {error}</translation>
    </message>
    <message>
        <source>Readers still see the article at {url}.</source>
        <translation>ما زال القراء يرون الخبر في {url}.</translation>
    </message>
    <message>
        <source>It could not be looked for after its hour: {error}</source>
        <translation>تعذر النظر بعد ساعته: {error}</translation>
    </message>
    <message>
        <source>Readers do not see the correction: “{words}”</source>
        <translation>لا يرى القراء التصويب: «{words}»</translation>
    </message>
    <message>
        <source>Readers find no link to {address}.</source>
        <translation>لا يجد القراء رابطًا إلى {address}.</translation>
    </message>
    <message>
        <source>Readers do not see the picture {address}.</source>
        <translation>لا يرى القراء الصورة {address}.</translation>
    </message>
    <message>
        <source>A picture is described as “{now}” instead of “{words}”.</source>
        <translation>وُصفت صورة بأنها «{now}» بدلًا من «{words}».</translation>
    </message>
    <message>
        <source>Readers see the headline “{seen}” instead of “{sent}”.</source>
        <translation>يرى القراء العنوان «{seen}» بدلًا من «{sent}».</translation>
    </message>
    <message>
        <source>The standfirst reads “{words}”.</source>
        <translation>المقدمة هي «{words}».</translation>
    </message>
    <message>
        <source>Readers do not see the picture’s credit: “{words}”</source>
        <translation>لا يرى القراء مصدر الصورة: «{words}»</translation>
    </message>
    <message>
        <source>Readers do not see the picture “{words}”.</source>
        <translation>لا يرى القراء الصورة «{words}».</translation>
    </message>
    <message>
        <source>Readers find it under “{seen}” instead of the section “{sent}”.</source>
        <translation>يجده القراء في «{seen}» بدلًا من القسم «{sent}».</translation>
    </message>
    <message>
        <source>Out of order: “{words}”</source>
        <translation>في غير موضعه: «{words}»</translation>
    </message>
    <message>
        <source>Readers do not see this as written: “{words}”</source>
        <translation>لا يرى القراء هذا كما كُتب: «{words}»</translation>
    </message>
    <message>
        <source>{address} leads on and on.</source>
        <translation>{address} يحيل ويحيل.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>موقع التدريب</translation>
    </message>
    <message>
        <source>There is no site called “{name}”. There are: {known}.</source>
        <translation>لا موقع باسم «{name}». يوجد: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of site. There are: {known}.</source>
        <translation>«{kind}» ليس نوع موقع. يوجد: {known}.</translation>
    </message>
    <message>
        <source>A site cannot be called “{name}”.</source>
        <translation>لا يُسمى موقع «{name}».</translation>
    </message>
    <message>
        <source>A hold is of 0 to {longest} seconds.</source>
        <translation>المهلة من 0 إلى {longest} ثانية.</translation>
    </message>
    <message>
        <source>A site cannot be set to “{becoming}” from the start.</source>
        <translation>لا يمكن أن يبدأ موقع بـ «{becoming}».</translation>
    </message>
    <message>
        <source>The practice site cannot be removed.</source>
        <translation>لا يمكن إزالة موقع التدريب.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>&amp;Sourcing</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>الن&amp;شر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>ال&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>خبر &amp;جديد</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>جديد من &amp;قالب…</translation>
    </message>
    <message>
        <source>&amp;Open or import…</source>
        <translation>فتح &amp;أو استيراد…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Keep this te&amp;xt in the history…</source>
        <translation>إبقاء &amp;هذا النص في السجل…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>تصدير P&amp;DF…</translation>
    </message>
    <message>
        <source>Export for &amp;yourself…</source>
        <translation>تصدير لن&amp;فسك…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Import a &amp;WordPress export…</source>
        <translation>استيراد تصدير &amp;WordPress…</translation>
    </message>
    <message>
        <source>Export the &amp;library to a folder…</source>
        <translation>&amp;تصدير المكتبة إلى مجلد…</translation>
    </message>
    <message>
        <source>&amp;Import a library’s folder…</source>
        <translation>استيراد مجلد م&amp;كتبة…</translation>
    </message>
    <message>
        <source>Desk’s settin&amp;gs into a file…</source>
        <translation>إعدادات التحرير إلى &amp;ملف…</translation>
    </message>
    <message>
        <source>Settings &amp;from a desk’s file…</source>
        <translation>إ&amp;عدادات من ملف تحرير…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>نس&amp;خة مكررة</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>حفظ قا&amp;لبًا…</translation>
    </message>
    <message>
        <source>In re&amp;view, or no longer</source>
        <translation>إلى الم&amp;راجعة أو منها</translation>
    </message>
    <message>
        <source>Into the arc&amp;hive, or out</source>
        <translation>إل&amp;ى الأرشيف أو منه</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>&amp;إلى السلة</translation>
    </message>
    <message>
        <source>&amp;Restore from bin…</source>
        <translation>استعادة من ال&amp;سلة…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>&amp;النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>&amp;لصق الكلمات فقط</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ب&amp;حث…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>بحث واست&amp;بدال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Check &amp;spelling as you type</source>
        <translation>تدقيق الإملاء &amp;أثناء الكتابة</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>الكلمة ال&amp;خاطئة التالية</translation>
    </message>
    <message>
        <source>A&amp;dd word to the desk’s</source>
        <translation>إ&amp;ضافة كلمة إلى كلمات التحرير</translation>
    </message>
    <message>
        <source>&amp;Languages and desk’s words…</source>
        <translation>&amp;اللغات وكلمات التحرير…</translation>
    </message>
    <message>
        <source>Sn&amp;ippets…</source>
        <translation>ال&amp;مقتطفات…</translation>
    </message>
    <message>
        <source>Set &amp;quotation marks as you type</source>
        <translation>&amp;وضع علامات الاقتباس أثناء الكتابة</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>م&amp;ائل</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>عنوان &amp;فرعي</translation>
    </message>
    <message>
        <source>Block &amp;quotation</source>
        <translation>اقتباس &amp;مستقل</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;جدول</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>نقل السطر إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move line &amp;down</source>
        <translation>نقل السطر إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>المشكلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>المشكلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Fixes for the problem here…</source>
        <translation>&amp;حلول المشكلة هنا…</translation>
    </message>
    <message>
        <source>Announce pr&amp;oblems</source>
        <translation>إ&amp;علان المشكلات</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>إ&amp;ضافة مصدر…</translation>
    </message>
    <message>
        <source>&amp;Bind words to a source…</source>
        <translation>ربط &amp;كلمات بمصدر…</translation>
    </message>
    <message>
        <source>Add &amp;reply…</source>
        <translation>إضافة &amp;رد…</translation>
    </message>
    <message>
        <source>&amp;Who carries the story…</source>
        <translation>&amp;من يحمل الخبر…</translation>
    </message>
    <message>
        <source>&amp;Lead picture…</source>
        <translation>الصورة الر&amp;ئيسية…</translation>
    </message>
    <message>
        <source>Picture in the te&amp;xt…</source>
        <translation>صورة في ال&amp;نص…</translation>
    </message>
    <message>
        <source>D&amp;escribe the pictures…</source>
        <translation>&amp;وصف الصور…</translation>
    </message>
    <message>
        <source>&amp;Desk’s policy…</source>
        <translation>س&amp;ياسة التحرير…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;نشر…</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>&amp;ما سيُرسل</translation>
    </message>
    <message>
        <source>&amp;View on site</source>
        <translation>&amp;عرض في الموقع</translation>
    </message>
    <message>
        <source>&amp;Desk of the site…</source>
        <translation>&amp;غرفة تحرير الموقع…</translation>
    </message>
    <message>
        <source>&amp;Fetch changes from the site…</source>
        <translation>&amp;جلب التغييرات من الموقع…</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>الت&amp;صويبات…</translation>
    </message>
    <message>
        <source>&amp;Take down…</source>
        <translation>&amp;سحب…</translation>
    </message>
    <message>
        <source>&amp;Send waiting articles now</source>
        <translation>إرسال الأخبار المن&amp;تظرة الآن</translation>
    </message>
    <message>
        <source>S&amp;ites…</source>
        <translation>الموا&amp;قع…</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>ب&amp;روفة</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>ل&amp;وحي</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;حاسوب</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;بطاقة</translation>
    </message>
    <message>
        <source>Look of the pa&amp;ge…</source>
        <translation>م&amp;ظهر الصفحة…</translation>
    </message>
    <message>
        <source>Colour &amp;quotations by source</source>
        <translation>&amp;تلوين الاقتباسات بحسب المصدر</translation>
    </message>
    <message>
        <source>Preview in a &amp;window of its own</source>
        <translation>معاينة في &amp;نافذة مستقلة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>ا&amp;لحقول</translation>
    </message>
    <message>
        <source>Pre&amp;view and problems</source>
        <translation>&amp;المعاينة والمشكلات</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;كما في النظام</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>حركة أ&amp;قل</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Full screen, nothing but the text</source>
        <translation>ملء &amp;الشاشة، النص وحده</translation>
    </message>
    <message>
        <source>F&amp;ocus on the text</source>
        <translation>النص &amp;وحده</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>تمرير ال&amp;آلة الكاتبة</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>النص &amp;كله</translation>
    </message>
    <message>
        <source>Only the &amp;paragraph lit</source>
        <translation>إضاءة ال&amp;فقرة فقط</translation>
    </message>
    <message>
        <source>Only the &amp;sentence lit</source>
        <translation>إضاءة ال&amp;جملة فقط</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;خط أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>خط أ&amp;صغر</translation>
    </message>
    <message>
        <source>Us&amp;ual size and width</source>
        <translation>الحجم والعرض ال&amp;معتادان</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>عمود أ&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>عمود أ&amp;ضيق</translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation>&amp;أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>الم&amp;كتبة…</translation>
    </message>
    <message>
        <source>&amp;Search drafts</source>
        <translation>البحث &amp;في المسودات</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>الع&amp;نوان</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>الن&amp;ص</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>الم&amp;عاينة</translation>
    </message>
    <message>
        <source>Headi&amp;ngs…</source>
        <translation>ا&amp;لعناوين الفرعية…</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>الم&amp;شكلات</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>ال&amp;مصادر</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>&amp;السجل</translation>
    </message>
    <message>
        <source>R&amp;eplies</source>
        <translation>ال&amp;ردود</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>النصوص ال&amp;سابقة…</translation>
    </message>
    <message>
        <source>&amp;Onrecord help</source>
        <translation>مساعدة &amp;Onrecord</translation>
    </message>
    <message>
        <source>What is &amp;checked, and why</source>
        <translation>ما الذي يُ&amp;فحص ولماذا</translation>
    </message>
    <message>
        <source>E&amp;xplain what has the focus</source>
        <translation>&amp;شرح ما أنا فيه</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>&amp;Guided sample</source>
        <translation>&amp;مثال موجَّه</translation>
    </message>
    <message>
        <source>Every &amp;mistake, to be tried</source>
        <translation>كل ال&amp;أخطاء للتجربة</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>ت&amp;رحيب…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>Reports of &amp;failures…</source>
        <translation>تقارير الإ&amp;خفاق…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation>&amp;حول Onrecord</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>لا مشكلات.</translation>
    </message>
    <message>
        <source>Not in the dictionaries: {word}.</source>
        <translation>ليست في المعاجم: {word}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems.</source>
        <translation>
            <numerusform>لا مشكلات.</numerusform>
            <numerusform>مشكلة واحدة.</numerusform>
            <numerusform>مشكلتان.</numerusform>
            <numerusform>{count} مشكلات.</numerusform>
            <numerusform>{count} مشكلة.</numerusform>
            <numerusform>{count} مشكلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems. Stopping publication: {blocks}.</source>
        <translation>
            <numerusform>لا مشكلات. ما يمنع النشر: {blocks}.</numerusform>
            <numerusform>مشكلة واحدة. ما يمنع النشر: {blocks}.</numerusform>
            <numerusform>مشكلتان. ما يمنع النشر: {blocks}.</numerusform>
            <numerusform>{count} مشكلات. ما يمنع النشر: {blocks}.</numerusform>
            <numerusform>{count} مشكلة. ما يمنع النشر: {blocks}.</numerusform>
            <numerusform>{count} مشكلة. ما يمنع النشر: {blocks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} shows what can be done.</source>
        <translation>{keys} يعرض ما يمكن فعله.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}). Your text is kept.</source>
        <translation>حدث خطأ غير متوقع ({name}). نصك محفوظ.</translation>
    </message>
    <message>
        <source>A report without any of your text is in {place}.</source>
        <translation>في {place} تقرير ليس فيه شيء من نصك.</translation>
    </message>
    <message>
        <source>Until then the default policy counts.</source>
        <translation>وحتى ذلك تسري السياسة الافتراضية.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}). Try again.</source>
        <translation>صادف Onrecord خطأ من عنده ({name}). حاول ثانية.</translation>
    </message>
    <message>
        <source>Every article becomes what it was then. Articles begun since stay, texts that are replaced go into their history, and the library of now is kept as a backup first.</source>
        <translation>يصير كل خبر كما كان وقتئذ. تبقى الأخبار التي بدأت بعده، وتذهب النصوص المستبدلة إلى سجلها، وتُحفظ المكتبة الحالية نسخة أولًا.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>&amp;Restore it now</source>
        <translation>اس&amp;تعادتها الآن</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}، {hour}</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>لا نسخ احتياطية هنا بعد.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>الم&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed; older ones are thinned.</source>
        <translation>تُعمل نسخة كل ساعة تغيّر فيها شيء؛ وتُخفَّف الأقدم.</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>محفوظة في {folder}</translation>
    </message>
    <message>
        <source>Another disk is best: a stick, or a folder that is synchronised</source>
        <translation>الأفضل قرص آخر: ذاكرة محمولة أو مجلد متزامن</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>قبل العودة</translation>
    </message>
    <message>
        <source>Cards of the article, in a list and shared</source>
        <translation>بطاقات الخبر، في قائمة وعند المشاركة</translation>
    </message>
    <message>
        <source>{site}: {headline}. {standfirst}</source>
        <translation>{site}: {headline}. {standfirst}</translation>
    </message>
    <message>
        <source>In the site’s list</source>
        <translation>في قائمة الموقع</translation>
    </message>
    <message>
        <source>Shared on a social network</source>
        <translation>عند المشاركة في شبكة اجتماعية</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No lead picture: shared without one</source>
        <translation>لا صورة رئيسية: يُشارك دونها</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>نوع الموقع</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>استعمال {address}</translation>
    </message>
    <message>
        <source>Open the site’s &amp;page…</source>
        <translation>فتح &amp;صفحة الموقع…</translation>
    </message>
    <message>
        <source>&amp;Show the password on the page instead…</source>
        <translation>عرض &amp;كلمة المرور في الصفحة بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>{kind} at {address}</source>
        <translation>{kind} في {address}</translation>
    </message>
    <message>
        <source>The easy way: log in on the site’s own page and let Onrecord in there. Nothing has to be copied, and you can take it back at the site.</source>
        <translation>الطريق السهل: سجل الدخول في صفحة الموقع نفسه وأدخل Onrecord هناك. لا حاجة إلى نسخ شيء، ويمكنك التراجع عنه في الموقع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The Gazette</source>
        <translation>الجريدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Where is your site?</source>
        <translation>أين موقعك؟</translation>
    </message>
    <message>
        <source>Paste its address from the browser. Any page of it will do, also one of those where you log in. No password is asked for yet.</source>
        <translation>ألصق عنوانه من المتصفح. أي صفحة منه تصلح، حتى صفحة تسجيل الدخول. لا تُطلب كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>Or by hand: {help}</source>
        <translation>أو يدويًا: {help}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Looked for:</source>
        <translation>بُحث عن:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Waiting for you in the browser. Log in there, and let Onrecord in.</source>
        <translation>ينتظرك في المتصفح. سجل الدخول هناك وأدخل Onrecord.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>جارٍ النظر في {address}…</translation>
    </message>
    <message>
        <source>If the page shows an error, stop here and have the password shown instead.</source>
        <translation>إن عرضت الصفحة خطأ فأوقف هنا واطلب عرض كلمة المرور.</translation>
    </message>
    <message>
        <source>Testing {title}…</source>
        <translation>جارٍ اختبار {title}…</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذر فتح متصفح.</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>فتح {url}</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>فتح {page}</translation>
    </message>
    <message>
        <source>There is a site called {title} already.</source>
        <translation>يوجد موقع باسم {title}.</translation>
    </message>
    <message>
        <source>The library could not be written, so no site was kept: {error}</source>
        <translation>تعذرت الكتابة في المكتبة فلم يُحفظ موقع: {error}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Under the story</source>
        <translation>تحت الخبر</translation>
    </message>
    <message>
        <source>Above the story</source>
        <translation>فوق الخبر</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>تصويب جديد</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>Note to readers</source>
        <translation>ملاحظة للقراء</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>ما الخطأ وما الصواب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Readers see them with the story as soon as it is published again.</source>
        <translation>يراها القراء مع الخبر حين يُنشر ثانية.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>غرفة التحرير</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Search the site’s posts</source>
        <translation>البحث في منشورات الموقع</translation>
    </message>
    <message>
        <source>Ask the site again (F5)</source>
        <translation>سؤال الموقع ثانية (F5)</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to ask again.</source>
        <translation>أُوقف. اضغط F5 للسؤال ثانية.</translation>
    </message>
    <message>
        <source>{problem}

Your own drafts are all here. Press F5 to ask again.</source>
        <translation>{problem}

مسوداتك كلها هنا. اضغط F5 للسؤال ثانية.</translation>
    </message>
    <message>
        <source>No site with a desk is connected.

Add a WordPress, a Ghost or a site that speaks Micropub under Publish › Sites (Ctrl+Shift+T).</source>
        <translation>لا موقع متصل له غرفة تحرير.

أضف WordPress أو Ghost أو موقعًا يتكلم Micropub من النشر › المواقع (Ctrl+Shift+T).</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>جارٍ سؤال الموقع…</translation>
    </message>
    <message>
        <source>Opening “{title}”…</source>
        <translation>جارٍ فتح «{title}»…</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>لا منشور كهذا.</translation>
    </message>
    <message>
        <source>There are no posts yet.</source>
        <translation>لا منشورات بعد.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>{when} by {who}</source>
        <translation>{when}، {who}</translation>
    </message>
    <message>
        <source>Desk’s policy</source>
        <translation>سياسة التحرير</translation>
    </message>
    <message>
        <source>What blocks, and what warns:</source>
        <translation>ما يمنع وما ينبه:</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>في المراجعة</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>تعذر إرساله</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصوَّب</translation>
    </message>
    <message>
        <source>Queued, publishes once</source>
        <translation>في الطابور، يخرج مرة واحدة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {count} دقائق</numerusform>
            <numerusform>قبل {count} دقيقة</numerusform>
            <numerusform>قبل {count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today, {hour}</source>
        <translation>اليوم، {hour}</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>البحث في المسودات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Sources to cite</source>
        <translation>مصادر للإحالة</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>In headline, standfirst and fields too</source>
        <translation>في العنوان والمقدمة والحقول أيضًا</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد واحد</numerusform>
            <numerusform>وُجد اثنان</numerusform>
            <numerusform>وُجد {count}</numerusform>
            <numerusform>وُجد {count}</numerusform>
            <numerusform>وُجد {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} in fields</source>
        <translation>
            <numerusform>{said}</numerusform>
            <numerusform>{said}، واحد في الحقول</numerusform>
            <numerusform>{said}، اثنان في الحقول</numerusform>
            <numerusform>{said}، {count} في الحقول</numerusform>
            <numerusform>{said}، {count} في الحقول</numerusform>
            <numerusform>{said}، {count} في الحقول</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>استبدال هذا</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message numerus="yes">
        <source>{count} replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل واحد</numerusform>
            <numerusform>استُبدل اثنان</numerusform>
            <numerusform>استُبدل {count}</numerusform>
            <numerusform>استُبدل {count}</numerusform>
            <numerusform>استُبدل {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>picture from the clipboard</source>
        <translation>صورة من الحافظة</translation>
    </message>
    <message>
        <source>Nothing was pasted: it has {length} characters, and the most that can be pasted at once is {most}. To bring in a whole file, use Import.</source>
        <translation>لم يُلصق شيء: فيه {length} محرفًا، وأقصى ما يُلصق مرة واحدة {most}. لإدخال ملف كامل استعمل الاستيراد.</translation>
    </message>
    <message>
        <source>The picture is at {address}, and nothing was fetched from there. Save it on this computer, then drop the file.</source>
        <translation>الصورة في {address} ولم يُجلب منها شيء. احفظها على هذا الحاسوب ثم أسقط الملف.</translation>
    </message>
    <message>
        <source>Nothing was pasted: one of its lines is {longest} characters long, and the most a line can have is {most}. Is it an article?</source>
        <translation>لم يُلصق شيء: أحد أسطره طوله {longest} محرفًا، وأقصى طول للسطر {most}. هل هو خبر؟</translation>
    </message>
    <message>
        <source>The picture in that page is damaged, and was not taken.</source>
        <translation>الصورة في تلك الصفحة تالفة ولم تؤخذ.</translation>
    </message>
    <message>
        <source>This expression takes too long. Try one with fewer repetitions inside repetitions.</source>
        <translation>هذا التعبير يستغرق طويلًا. جرب تعبيرًا بتكرارات أقل داخل التكرارات.</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}.</source>
        <translation>ليس تعبيرًا نمطيًا: {error}.</translation>
    </message>
    <message>
        <source>Not a regular expression: it is too large.</source>
        <translation>ليس تعبيرًا نمطيًا: أكبر مما يجب.</translation>
    </message>
    <message>
        <source>The replacement cannot be made: {error}.</source>
        <translation>تعذر إنشاء البديل: {error}.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Type or paste your story here.

Write in Markdown: ## for a crosshead, &gt; for a block quotation, and [@name] after a quotation to say who said it. What needs a source is underlined while you write.</source>
        <translation>اكتب خبرك هنا أو ألصقه.

اكتب بصيغة Markdown: ## لعنوان فرعي، و&gt; لاقتباس مستقل، و[@name] بعد الاقتباس لذكر قائله. ما يحتاج إلى مصدر يُسطَّر تحته وأنت تكتب.</translation>
    </message>
    <message>
        <source>Alt+Enter for fixes</source>
        <translation>Alt+Enter للحلول</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>نص الخبر</translation>
    </message>
    <message>
        <source>The body of the article, in Markdown. Tab leaves the text. F8 goes to the next problem, Alt+Enter shows what can be done about it.</source>
        <translation>نص الخبر بصيغة Markdown. يخرج Tab من النص. ينتقل F8 إلى المشكلة التالية، ويعرض Alt+Enter ما يمكن فعله.</translation>
    </message>
    <message>
        <source>Nothing was pasted: another text was opened. Paste it again.</source>
        <translation>لم يُلصق شيء: فُتح نص آخر. ألصقه ثانية.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>Something else is still being done. Wait for it, or stop it.</source>
        <translation>ما زال شيء آخر قيد العمل. انتظره أو أوقفه.</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>أُوقف. ما تم حتى ذلك يبقى.</translation>
    </message>
    <message>
        <source>What is open, whether it is kept on the disk, how well it is sourced, and the button that publishes it, with the site it goes to.</source>
        <translation>ما هو مفتوح، وهل حُفظ على القرص، ومدى توثيقه، والزر الذي ينشره مع الموقع الذي يذهب إليه.</translation>
    </message>
    <message>
        <source>Your articles, the newest first, each with its state. Type above to search them; Ctrl+L opens the whole library in a window of its own.</source>
        <translation>أخبارك، الأحدث أولًا، وكل منها بحالته. اكتب في الأعلى للبحث فيها؛ ويفتح Ctrl+L المكتبة كلها في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>What the site needs to know of the article. Enter goes on to the next field; a line under a field says what is missing.</source>
        <translation>ما يحتاج الموقع إلى معرفته عن الخبر. ينتقل Enter إلى الحقل التالي؛ والخط تحت الحقل يقول ما الناقص.</translation>
    </message>
    <message>
        <source>The lead picture. Readers who cannot see it hear its alt text; the credit names who made it. Place and camera are taken out before it leaves.</source>
        <translation>الصورة الرئيسية. من لا يراها يسمع نصها البديل؛ ومصدر الصورة يسمي صاحبها. يُزال المكان والكاميرا قبل خروجها.</translation>
    </message>
    <message>
        <source>The text, in Markdown. A red wave stops publication, an amber one asks for a second look, grey dots mark a word that no dictionary has. Alt+Enter offers fixes, F8 goes to the next problem, Tab leaves the text.</source>
        <translation>النص بصيغة Markdown. الموجة الحمراء تمنع النشر، والصفراء تطلب نظرة ثانية، والنقاط الرمادية كلمة ليست في معجم. يعرض Alt+Enter حلولًا، وينتقل F8 إلى المشكلة التالية، ويخرج Tab من النص.</translation>
    </message>
    <message>
        <source>Finds and replaces in the text and, with Fields on, in headline, standfirst and the other fields. All replacements together are one step of undo.</source>
        <translation>يبحث ويستبدل في النص، ومع «الحقول» في العنوان والمقدمة وسائر الحقول. كل الاستبدالات معًا خطوة تراجع واحدة.</translation>
    </message>
    <message>
        <source>Who carries the story: each stretch is the share of one source. Click it for the figures.</source>
        <translation>من يحمل الخبر: كل جزء نصيب مصدر. انقر لرؤية الأرقام.</translation>
    </message>
    <message>
        <source>What readers will see. Proof follows every key; phone, tablet and desktop show the page in the site’s look; the card is what is seen in lists. Click a passage to go to its text.</source>
        <translation>ما سيراه القراء. تتبع البروفة كل مفتاح؛ ويعرض الهاتف واللوحي والحاسوب الصفحة بمظهر الموقع؛ والبطاقة ما يظهر في القوائم. انقر مقطعًا للذهاب إلى نصه.</translation>
    </message>
    <message>
        <source>Everything that stands in the way or asks for a look, in plain words, with its fixes. What a rule is for and where it comes from is in the help.</source>
        <translation>كل ما يعترض الطريق أو يطلب نظرة، بكلمات بسيطة ومعه حلوله. لماذا القاعدة ومن أين جاءت مذكور في المساعدة.</translation>
    </message>
    <message>
        <source>Your ledger: who told you what, when, and on which terms. What is off the record, all contacts and all notes never leave this computer.</source>
        <translation>سجل مصادرك: من قال لك ماذا ومتى وبأي شروط. ما قيل خارج التسجيل وكل جهات الاتصال والملاحظات لا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Whom the story criticises, when they were asked, and what they answered. It stays here.</source>
        <translation>من ينتقدهم الخبر، ومتى سُئلوا، وبماذا أجابوا. يبقى هنا.</translation>
    </message>
    <message>
        <source>What was published where, with the receipt of each: what was sent, when, and what readers saw afterwards. What waits or has stopped can be tried again here.</source>
        <translation>ما نُشر وأين، مع إيصال كل منه: ما أُرسل ومتى وماذا رأى القراء بعده. ما ينتظر أو توقف يمكن تجربته هنا ثانية.</translation>
    </message>
    <message>
        <source>Exactly what will leave this computer, and nothing else.</source>
        <translation>ما سيغادر هذا الحاسوب بالضبط، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>What happened last. It goes when you close it and never takes the focus.</source>
        <translation>آخر ما حدث. يذهب حين تغلقه ولا يأخذ التركيز أبدًا.</translation>
    </message>
    <message>
        <source>How far something is that takes a while. Cancel stops it.</source>
        <translation>إلى أين وصل ما يستغرق وقتًا. يوقفه الإلغاء.</translation>
    </message>
    <message>
        <source>Leads through the sample, one thing to try at a time.</source>
        <translation>يقود عبر المثال، خطوة بعد خطوة.</translation>
    </message>
    <message>
        <source>The last look before an article leaves: where it goes, what stands in the way, what readers of that site would not get. Nothing is sent before you press the button.</source>
        <translation>النظرة الأخيرة قبل خروج الخبر: إلى أين يذهب، وما يعترضه، وما لن يصل إلى قراء ذلك الموقع. لا يُرسل شيء قبل ضغط الزر.</translation>
    </message>
    <message>
        <source>How the story is sourced: named, unnamed, documents and second-hand, and the share of what is said that each source carries.</source>
        <translation>كيف وُثق الخبر: مسمى وغير مسمى ووثائق ومنقول، ونصيب كل مصدر مما قيل.</translation>
    </message>
    <message>
        <source>One source: who they are, on which terms they spoke, whom they have it from, and what they said. The key in brackets cites them in the text; readers never see it.</source>
        <translation>مصدر واحد: من هو، وبأي شروط تكلم، وعمن أخذ، وماذا قال. المفتاح بين قوسين يحيل إليه في النص؛ ولا يراه القراء.</translation>
    </message>
    <message>
        <source>Binds words of the text to what a source said. Tick verified when you compared them with a recording or notes; an edit inside takes the mark off again.</source>
        <translation>يربط كلمات من النص بما قاله مصدر. علّم «متحقق منه» حين تقارنها بتسجيل أو ملاحظات؛ وأي تعديل داخلها يزيل العلامة.</translation>
    </message>
    <message>
        <source>Whom you asked, when, how long they had, and what they answered.</source>
        <translation>من سألت، ومتى، وكم كان له من وقت، وبماذا أجاب.</translation>
    </message>
    <message>
        <source>What was wrong and what is right, with its date; readers see it above or under the story.</source>
        <translation>ما كان خطأ وما هو الصواب مع تاريخه؛ يراه القراء فوق الخبر أو تحته.</translation>
    </message>
    <message>
        <source>All pictures of the article: what each shows, its caption and credit, and how large they leave this computer.</source>
        <translation>كل صور الخبر: ماذا تُظهر كل منها وتعليقها ومصدرها، وبأي حجم تغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where articles can go. The practice newspaper is on this computer and always there.</source>
        <translation>أين يمكن أن تذهب الأخبار. صحيفة التدريب على هذا الحاسوب وموجودة دائمًا.</translation>
    </message>
    <message>
        <source>Connects a site: paste its address, be let in by its own page or a copied key, and have it tested. The password goes into this computer’s keyring and nowhere else.</source>
        <translation>يربط موقعًا: ألصق عنوانه، وادخل من صفحته أو بمفتاح منسوخ، واختبره. تذهب كلمة المرور إلى حلقة مفاتيح هذا الحاسوب لا غير.</translation>
    </message>
    <message>
        <source>The posts of the site, as its own desk lists them. One that is opened here goes back to its place when you publish it.</source>
        <translation>منشورات الموقع كما تسردها غرفة تحريره. ما يُفتح منها هنا يعود إلى موضعه حين تنشره.</translation>
    </message>
    <message>
        <source>Your article and the one at the site, field by field. Choose yours, theirs or both; one undo takes it back, and nothing is sent before you publish.</source>
        <translation>خبرك وما في الموقع، حقلًا حقلًا. اختر ما عندك أو ما عندهم أو كليهما؛ تراجع واحد يعيده، ولا يُرسل شيء قبل أن تنشر.</translation>
    </message>
    <message>
        <source>Earlier texts of this article, any two side by side. Going back keeps what you have now.</source>
        <translation>النصوص السابقة لهذا الخبر، كل اثنين جنبًا إلى جنب. العودة تُبقي ما لديك الآن.</translation>
    </message>
    <message>
        <source>Copies of the library, made every hour in which something changed. Going back to one loses nothing that was written since.</source>
        <translation>نسخ من المكتبة، كل ساعة تغيّر فيها شيء. العودة إلى إحداها لا تضيّع ما كُتب بعدها.</translation>
    </message>
    <message>
        <source>All articles: searched as you type, filtered, sorted by any column, and put in order several at a time.</source>
        <translation>كل الأخبار: يُبحث فيها أثناء الكتابة، وتُرشح، وتُرتب بأي عمود، وعدة منها مرة واحدة.</translation>
    </message>
    <message>
        <source>In which look the preview shows pages of this site: ours, yours, or one learned from a published story by reading it.</source>
        <translation>بأي مظهر تعرض المعاينة صفحات هذا الموقع: مظهرنا أو مظهرك أو مظهر تُعلِّم من خبر منشور بقراءته.</translation>
    </message>
    <message>
        <source>Which languages the spelling is checked in, and the words that are right at this desk.</source>
        <translation>بأي لغات يُدقق الإملاء، والكلمات الصحيحة في هذا التحرير.</translation>
    </message>
    <message>
        <source>Short names that become text when you press Tab, with dates and fields filled in.</source>
        <translation>أسماء قصيرة تصير نصًا بضغط Tab، وقد مُلئت التواريخ والحقول.</translation>
    </message>
    <message>
        <source>Every action and its keys. Press other keys to change them; what is taken is said.</source>
        <translation>كل إجراء ومفاتيحه. اضغط غيرها لتغييرها؛ وما هو محجوز يُذكر.</translation>
    </message>
    <message>
        <source>Finds any action, draft, heading or snippet by a few of its letters.</source>
        <translation>يجد أي إجراء أو مسودة أو عنوان فرعي أو مقتطف ببضعة أحرف منه.</translation>
    </message>
    <message>
        <source>The help. What you type is looked for in all of it.</source>
        <translation>المساعدة. ما تكتبه يُبحث عنه فيها كلها.</translation>
    </message>
    <message>
        <source>What counts from the first start on; all of it can be changed later.</source>
        <translation>ما يسري منذ أول تشغيل؛ ويمكن تغييره كله لاحقًا.</translation>
    </message>
    <message>
        <source>The part of the paper it belongs to, as the site names it.</source>
        <translation>القسم الذي ينتمي إليه من الصحيفة كما يسميه الموقع.</translation>
    </message>
    <message>
        <source>The headline. Words in quotation marks in it must stand in the story word for word.</source>
        <translation>العنوان. الكلمات بين علامتي اقتباس يجب أن ترد في النص حرفيًا.</translation>
    </message>
    <message>
        <source>A sentence or two under the headline: what happened, and why it matters.</source>
        <translation>جملة أو اثنتان تحت العنوان: ماذا حدث ولماذا يهم.</translation>
    </message>
    <message>
        <source>Who answers for the story, as readers will read it.</source>
        <translation>من يتحمل مسؤولية الخبر كما سيقرؤه القراء.</translation>
    </message>
    <message>
        <source>Where the reporting was done; it stands before the first words.</source>
        <translation>أين أُعد الخبر؛ يأتي قبل الكلمات الأولى.</translation>
    </message>
    <message>
        <source>The date of the article, such as 2026-11-23; empty is the day of publication.</source>
        <translation>تاريخ الخبر، مثل 2026-11-23؛ وإن تُرك فهو يوم النشر.</translation>
    </message>
    <message>
        <source>The hour before which nothing leaves, with its place: 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>الساعة التي لا يخرج قبلها شيء مع مكانها: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>The last part of the article’s address. Left empty, the headline makes it.</source>
        <translation>آخر جزء من عنوان الخبر على الويب. إن تُرك صنعه العنوان.</translation>
    </message>
    <message>
        <source>What the site files it under, separated by commas.</source>
        <translation>ما يصنفه الموقع تحته، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>The language of the article, by its code; left empty, it is recognised.</source>
        <translation>لغة الخبر برمزها؛ وإن تُركت عُرفت.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it: one sentence.</source>
        <translation>ماذا تُظهر الصورة لمن لا يراها: جملة واحدة.</translation>
    </message>
    <message>
        <source>What readers are told under the picture.</source>
        <translation>ما يقال للقراء تحت الصورة.</translation>
    </message>
    <message>
        <source>Who made the picture, as it is to be named.</source>
        <translation>من صنع الصورة كما يجب أن يُسمى.</translation>
    </message>
    <message>
        <source>On which terms it may be used. It stays in your records.</source>
        <translation>بأي شروط يجوز استعمالها. يبقى في سجلاتك.</translation>
    </message>
    <message>
        <source>WordPress export (*.xml)</source>
        <translation>تصدير WordPress ‏(*.xml)</translation>
    </message>
    <message>
        <source>Export for yourself, sources and all</source>
        <translation>تصدير لنفسك مع كل المصادر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>استيراد منشورات</translation>
    </message>
    <message>
        <source>Bringing in {name}</source>
        <translation>إدخال {name}</translation>
    </message>
    <message>
        <source>Export the library to a folder</source>
        <translation>تصدير المكتبة إلى مجلد</translation>
    </message>
    <message>
        <source>Writing the library</source>
        <translation>كتابة المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are in {folder}. Sources are in it: keep it as safe as them.</source>
        <translation>
            <numerusform>لا أخبار في {folder}.</numerusform>
            <numerusform>خبر واحد في {folder}. فيه مصادر: صنه كما تصونها.</numerusform>
            <numerusform>خبران في {folder}. فيهما مصادر: صنهما كما تصونها.</numerusform>
            <numerusform>{count} أخبار في {folder}. فيها مصادر: صنها كما تصونها.</numerusform>
            <numerusform>{count} خبرًا في {folder}. فيها مصادر: صنها كما تصونها.</numerusform>
            <numerusform>{count} خبر في {folder}. فيها مصادر: صنها كما تصونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a library’s folder</source>
        <translation>استيراد مجلد مكتبة</translation>
    </message>
    <message>
        <source>Bringing in a library</source>
        <translation>إدخال مكتبة</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>كُتب في {path}.</translation>
    </message>
    <message>
        <source>Nothing leaves before: 2026-11-24 06:00 Europe/Berlin</source>
        <translation>لا يخرج شيء قبل: 2026-11-24 06:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>As a tag: en-GB, de, ar. With “en” the checks see from the text what it is.</source>
        <translation>برمزها: en-GB, de, ar. مع «en» يُعرف من النص أيها هي.</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>صور ({suffixes})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more</source>
        <translation>
            <numerusform>{name}</numerusform>
            <numerusform>{name} وواحد آخر</numerusform>
            <numerusform>{name} واثنان آخران</numerusform>
            <numerusform>{name} و{count} أخرى</numerusform>
            <numerusform>{name} و{count} أخرى</numerusform>
            <numerusform>{name} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Choose the lead picture</source>
        <translation>اختيار الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>إزالة الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Decorative (says nothing, needs no alt text)</source>
        <translation>للزينة (لا تقول شيئًا ولا تحتاج إلى نص بديل)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>لا مصادر بعد</translation>
    </message>
    <message>
        <source>Sources: open the ledger</source>
        <translation>المصادر: فتح السجل</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Articles and documents (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;All files (*)</source>
        <translation>أخبار ومستندات (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Article (*.md)</source>
        <translation>خبر (*.md)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>فتح أو استيراد</translation>
    </message>
    <message>
        <source>The open article could not be saved, so it stays open. Go on writing, or save it as a file elsewhere.</source>
        <translation>تعذر حفظ الخبر المفتوح فيبقى مفتوحًا. تابع الكتابة أو احفظه ملفًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Another window changed this article; this is its text.</source>
        <translation>غيّرت نافذة أخرى هذا الخبر؛ هذا نصها.</translation>
    </message>
    <message>
        <source>Another window changed this article too. Yours is the text now; the other one is in the history.</source>
        <translation>غيّرت نافذة أخرى هذا الخبر أيضًا. نصك هو النص الآن؛ والآخر في السجل.</translation>
    </message>
    <message>
        <source>Gone back. Undo, or the history, brings back what you had before.</source>
        <translation>تمت العودة. يعيد التراجع أو السجل ما كان لديك قبلها.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>حُفظ في {path}.</translation>
    </message>
    <message>
        <source>Moved to the bin. File, Restore from bin brings it back.</source>
        <translation>نُقل إلى السلة. يعيده ملف، «استعادة من السلة».</translation>
    </message>
    <message>
        <source>Restore from bin</source>
        <translation>استعادة من السلة</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message numerus="yes">
        <source>Opening {count} documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>فتح مستند واحد</numerusform>
            <numerusform>فتح مستندين</numerusform>
            <numerusform>فتح {count} مستندات</numerusform>
            <numerusform>فتح {count} مستندًا</numerusform>
            <numerusform>فتح {count} مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>لم تعد هذه المسودة في المكتبة.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>The text is safe in the library.</source>
        <translation>النص آمن في المكتبة.</translation>
    </message>
    <message>
        <source>Saved to {path}, but not in the library: {error}</source>
        <translation>حُفظ في {path} لا في المكتبة: {error}</translation>
    </message>
    <message>
        <source>Not saved: {error}</source>
        <translation>لم يُحفظ: {error}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>This is a story from an island that does not exist. Amber waves ask for a second look, red ones stop publication. {next_problem} goes from one to the next: try it.</source>
        <translation>هذا خبر من جزيرة لا وجود لها. الموجات الصفراء تطلب نظرة ثانية، والحمراء تمنع النشر. ينتقل {next_problem} من واحدة إلى التالية: جربه.</translation>
    </message>
    <message>
        <source>“We were told in the autumn…” is red, as nobody is named for it. Go there with {next_problem}, press {fixes} and add the speaker: whoever you like.</source>
        <translation>“We were told in the autumn…” حمراء لأن لا أحد مذكور لها. اذهب إليها بـ {next_problem} واضغط {fixes} وأضف المتكلم: من تشاء.</translation>
    </message>
    <message>
        <source>Callum Wray, the clerk, spoke off the record: the Sources panel says so. Type his name anywhere in the text.</source>
        <translation>تكلم Callum Wray، الكاتب في المجلس، خارج التسجيل: هكذا تقول لوحة المصادر. اكتب اسمه في أي مكان من النص.</translation>
    </message>
    <message>
        <source>Now nothing can be published: a protected name never leaves this computer. Take it out again; {undo} will do.</source>
        <translation>الآن لا يمكن نشر شيء: الاسم المحمي لا يغادر هذا الحاسوب أبدًا. احذفه ثانية؛ يكفي {undo}.</translation>
    </message>
    <message>
        <source>The proof beside the text follows every key. To see the page as it will be on a phone, press {phone}; {proof} brings the proof back.</source>
        <translation>تتبع البروفة بجانب النص كل مفتاح. لترى الصفحة كما ستكون على هاتف اضغط {phone}؛ ويعيد {proof} البروفة.</translation>
    </message>
    <message>
        <source>Publish it: {publish}. It goes to the practice newspaper on this computer, which nobody else can see. The sheet says what stands in the way, and asks once more.</source>
        <translation>انشره: {publish}. يذهب إلى صحيفة التدريب على هذا الحاسوب ولا يراها غيرك. تقول الورقة ما يعترض الطريق وتسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>It is out, once, and was read back as readers see it; {view_on_site} opens it. Every rule can be tried on *Every mistake* in the Help menu. Your own site is added under Publish, Sites.</source>
        <translation>خرج مرة واحدة وقُرئ كما يراه القراء؛ يفتحه {view_on_site}. كل قاعدة تُجرب في «كل الأخطاء» من قائمة المساعدة. ويضاف موقعك من النشر، المواقع.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window speaks another language from the next start on. Start again now?</source>
        <translation>تتكلم النافذة لغة أخرى منذ التشغيل القادم. هل يُعاد التشغيل الآن؟</translation>
    </message>
    <message>
        <source>Onrecord help</source>
        <translation>مساعدة Onrecord</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>لا شيء في المساعدة فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>كيف تعمل به</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>ما الذي يُفحص ولماذا</translation>
    </message>
    <message>
        <source>Formats in and out</source>
        <translation>الصيغ الداخلة والخارجة</translation>
    </message>
    <message>
        <source>What each site carries</source>
        <translation>ما يحمله كل موقع</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>About Onrecord</source>
        <translation>حول Onrecord</translation>
    </message>
    <message>
        <source>A desktop article editor for journalists. MIT licence.</source>
        <translation>محرر أخبار مكتبي للصحفيين. رخصة MIT.</translation>
    </message>
    <message>
        <source>Built with Python, Qt for Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow. The fonts are under the SIL Open Font License; their licences are installed with them.</source>
        <translation>بُني باستعمال Python وQt for Python ‏(LGPL) وpython-markdown وnh3 وrequests وkeyring وPyYAML وPillow. الخطوط برخصة SIL Open Font License؛ ورخصها مثبتة معها.</translation>
    </message>
    <message>
        <source>Onrecord sends nothing anywhere but what you publish, to the site you chose. It counts nothing and reports nothing.</source>
        <translation>لا يرسل Onrecord شيئًا إلى أي مكان إلا ما تنشره إلى الموقع الذي اخترته. لا يعدّ شيئًا ولا يبلّغ عن شيء.</translation>
    </message>
    <message>
        <source>Found in: {text}</source>
        <translation>يُكتشف في: {text}</translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation>الصواب: {text}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
    <message>
        <source>The library’s disk does not answer.</source>
        <translation>لا يجيب قرص المكتبة.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{state}, archived</source>
        <translation>{state}، مؤرشف</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>Nothing is like that.

Words are found by their beginning, in every field and in the text. Take a word or a filter away, or look in the archive and the bin.</source>
        <translation>لا شيء كهذا.

توجد الكلمات من بدايتها في كل حقل وفي النص. احذف كلمة أو مرشحًا، أو انظر في الأرشيف والسلة.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>من أي مكان</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>بدأ هنا</translation>
    </message>
    <message>
        <source>From a site’s desk</source>
        <translation>من غرفة تحرير موقع</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>All but the bin</source>
        <translation>الكل عدا السلة</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The library is empty.

Ctrl+N begins an article; it is here from its first letter on.</source>
        <translation>المكتبة فارغة.

يبدأ Ctrl+N خبرًا؛ وهو هنا منذ حرفه الأول.</translation>
    </message>
    <message>
        <source>The archive is empty.

What is finished and in the way goes here (Ctrl+E); it is found and opens as ever.</source>
        <translation>الأرشيف فارغ.

ما انتهى ويزحم يذهب إلى هنا (Ctrl+E)؛ ويوجد ويُفتح كالعادة.</translation>
    </message>
    <message>
        <source>The bin is empty.

What you remove (Del) stays here until you empty it.</source>
        <translation>السلة فارغة.

ما تزيله (Del) يبقى هنا حتى تفرغها.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>المكتبة فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>{count} أخبار</numerusform>
            <numerusform>{count} خبرًا</numerusform>
            <numerusform>{count} خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best {count}; sort by a column for all</source>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>أفضل خبر؛ رتب بعمود لرؤية الكل</numerusform>
            <numerusform>أفضل خبرين؛ رتب بعمود لرؤية الكل</numerusform>
            <numerusform>أفضل {count} أخبار؛ رتب بعمود لرؤية الكل</numerusform>
            <numerusform>أفضل {count} خبرًا؛ رتب بعمود لرؤية الكل</numerusform>
            <numerusform>أفضل {count} خبر؛ رتب بعمود لرؤية الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>نسيان «{name}»</translation>
    </message>
    <message>
        <source>Gazette, which comes with Onrecord</source>
        <translation>Gazette، ويأتي مع Onrecord</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>مظهر الصفحة</translation>
    </message>
    <message>
        <source>How Phone, Tablet and Desktop show an article meant for {title}.</source>
        <translation>كيف يعرض الهاتف واللوحي والحاسوب خبرًا لـ {title}.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظاهر</translation>
    </message>
    <message>
        <source>&amp;Learn it from a published story:</source>
        <translation>ت&amp;علمه من خبر منشور:</translation>
    </message>
    <message>
        <source>Address of a published story</source>
        <translation>عنوان خبر منشور</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلم</translation>
    </message>
    <message>
        <source>Reading the story and its style sheets</source>
        <translation>قراءة الخبر وأوراق أنماطه</translation>
    </message>
    <message>
        <source>The site is only read, as by any reader. Nothing is sent to it.</source>
        <translation>يُقرأ الموقع فقط كما يقرؤه أي قارئ. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Reading the story and its style sheets…</source>
        <translation>جارٍ قراءة الخبر وأوراق أنماطه…</translation>
    </message>
    <message>
        <source>Learned. The page is shown in this look from now on.</source>
        <translation>تم التعلم. تُعرض الصفحة بهذا المظهر من الآن.</translation>
    </message>
    <message>
        <source>Problems, sources, replies, history, and what will be sent. Ctrl+4 to Ctrl+7.</source>
        <translation>المشكلات والمصادر والردود والسجل وما سيُرسل. من Ctrl+4 إلى Ctrl+7.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open this address in the browser?
{url}</source>
        <translation>هل يُفتح هذا العنوان في المتصفح؟
{url}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The last changes could not be saved to the library. Save the article as a file elsewhere before closing?</source>
        <translation>تعذر حفظ آخر التغييرات في المكتبة. هل يُحفظ الخبر ملفًا في مكان آخر قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Why is this right as it stands?</source>
        <translation>لماذا هذا صحيح كما هو؟</translation>
    </message>
    <message>
        <source>Find an action, a draft, a heading or a snippet</source>
        <translation>ابحث عن إجراء أو مسودة أو عنوان فرعي أو مقتطف</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Picture’s description</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>Picture’s caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>changed by you only</source>
        <translation>غيّرته أنت فقط</translation>
    </message>
    <message>
        <source>changed there only</source>
        <translation>تغيّر هناك فقط</translation>
    </message>
    <message>
        <source>changed on both sides, in different places</source>
        <translation>تغيّر في الجانبين، في موضعين مختلفين</translation>
    </message>
    <message>
        <source>changed on both sides: choose</source>
        <translation>تغيّر في الجانبين: اختر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما عندي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء ما عندهم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>there</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>تغيّر في الجانبين</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>ما سيبقى</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>{who} changed this post on {site}, {when}</source>
        <translation>غيّر {who} هذا المنشور في {site}، {when}</translation>
    </message>
    <message>
        <source>{who} changed this post on {site}</source>
        <translation>غيّر {who} هذا المنشور في {site}</translation>
    </message>
    <message>
        <source>Still to choose: {names}.</source>
        <translation>بقي الاختيار في: {names}.</translation>
    </message>
    <message>
        <source>Your text as it is now is kept in the history. Nothing is published by this.</source>
        <translation>نصك كما هو الآن محفوظ في السجل. لا يُنشر شيء بهذا.</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>حذفته أنت</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>حُذف هناك</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>أضفته أنت</translation>
    </message>
    <message>
        <source>added there</source>
        <translation>أُضيف هناك</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Looking at {site}…</source>
        <translation>جارٍ النظر في {site}…</translation>
    </message>
    <message>
        <source>Merged. Your own text is in the history; publish when it is right.</source>
        <translation>تم الدمج. نصك في السجل؛ انشر حين يصح.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}).</source>
        <translation>صادف Onrecord خطأ من عنده ({name}).</translation>
    </message>
    <message>
        <source>{held} The site was not asked.</source>
        <translation>{held} لم يُسأل الموقع.</translation>
    </message>
    <message>
        <source>{site} needs its password.</source>
        <translation>يحتاج {site} إلى كلمة مروره.</translation>
    </message>
    <message>
        <source>This article is on no site whose posts can be fetched.</source>
        <translation>ليس هذا الخبر في موقع يمكن جلب منشوراته.</translation>
    </message>
    <message>
        <source>Nobody has changed it on {title}.</source>
        <translation>لم يغيّره أحد في {title}.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, or not saved. Fetch again.</source>
        <translation>تغيّر النص في أثناء ذلك أو لم يُحفظ. اجلب ثانية.</translation>
    </message>
    <message>
        <source>What was changed on {title} is nothing of yours; it stays there.</source>
        <translation>ما تغيّر في {title} ليس منك في شيء؛ يبقى هناك.</translation>
    </message>
    <message>
        <source>Merged, but not saved yet. Fetch again when it is.</source>
        <translation>تم الدمج ولم يُحفظ بعد. اجلب ثانية بعد حفظه.</translation>
    </message>
    <message>
        <source>The merge was not finished: {error} Fetch again.</source>
        <translation>لم يكتمل الدمج: {error} اجلب ثانية.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>World News</source>
        <translation>أخبار العالم</translation>
    </message>
    <message>
        <source>Standfirst: what happened, in a sentence or two</source>
        <translation>المقدمة: ماذا حدث في جملة أو اثنتين</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>يصنعه العنوان</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>as it reads</source>
        <translation>كما يُقرأ</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>ماذا تُظهر الصورة لمن لا يراها</translation>
    </message>
    <message>
        <source>What readers are told under it</source>
        <translation>ما يقال للقراء تحتها</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>المصور / الوكالة</translation>
    </message>
    <message>
        <source>How we may use it</source>
        <translation>كيف يجوز لنا استعمالها</translation>
    </message>
    <message>
        <source>The page needs a window system feature that was not asked for at the start.</source>
        <translation>تحتاج الصفحة إلى ميزة من نظام النوافذ لم تُطلب عند التشغيل.</translation>
    </message>
    <message>
        <source>The page is shown by a browser that protects itself, and cannot do so for the system administrator. Start Onrecord as an ordinary user to see it.</source>
        <translation>يعرض الصفحة متصفح يحمي نفسه ولا يستطيع ذلك لمدير النظام. شغّل Onrecord مستخدمًا عاديًا لتراها.</translation>
    </message>
    <message>
        <source>The part of Qt that shows web pages is not installed here.</source>
        <translation>الجزء الذي يعرض صفحات الويب من Qt غير مثبت هنا.</translation>
    </message>
    <message>
        <source>Page as readers see it</source>
        <translation>الصفحة كما يراها القراء</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>عرض الصفحة ثانية</translation>
    </message>
    <message>
        <source>{text} Proof shows the article all the same.</source>
        <translation>{text} تعرض البروفة الخبر على أي حال.</translation>
    </message>
    <message>
        <source>The browser that shows the page has stopped.</source>
        <translation>توقف المتصفح الذي يعرض الصفحة.</translation>
    </message>
    <message>
        <source>Harbour, town and islands</source>
        <translation>الميناء والمدينة والجزر</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation>صور الخبر</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>أطول ضلع</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For whoever helps you. There are no texts, names, addresses or passwords in it, and nobody gets it unless you give it to them.</source>
        <translation>لمن يساعدك. ليس فيه نصوص ولا أسماء ولا عناوين ولا كلمات مرور، ولا يحصل عليه أحد ما لم تعطه إياه.</translation>
    </message>
    <message>
        <source>Every setting, found by any word of it. What you choose counts at once, or says that it counts from the next start; Reset brings back what it was at first.</source>
        <translation>كل إعداد، يوجد بأي كلمة منه. ما تختاره يسري في الحال أو يقول إنه يسري منذ التشغيل القادم؛ والاستعادة تعيد ما كان أولًا.</translation>
    </message>
    <message>
        <source>What a colleague’s file of settings changes here. What it replaces is kept in a file of the same kind.</source>
        <translation>ما يغيره هنا ملف إعدادات زميل. ما يستبدله يُحفظ في ملف من النوع نفسه.</translation>
    </message>
    <message>
        <source>What went wrong unexpectedly, without any of your text. A report stays on this computer unless you save it and give it to somebody.</source>
        <translation>ما أخفق على غير توقع دون شيء من نصك. يبقى التقرير على هذا الحاسوب ما لم تحفظه وتعطه أحدًا.</translation>
    </message>
    <message>
        <source>What somebody who helps you asks first: versions, sizes and the end of the log.</source>
        <translation>أول ما يسأل عنه من يساعدك: الإصدارات والأحجام وآخر السجل التقني.</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>جارٍ سؤال حلقة المفاتيح عن كلمة المرور…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>There are no pictures yet. Drop one on the fields or into the text.</source>
        <translation>لا صور بعد. أسقط صورة على الحقول أو في النص.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>النص ال&amp;بديل</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>ال&amp;تعليق</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>ال&amp;مصدر</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>الت&amp;رخيص</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>{what}: no alt text</source>
        <translation>{what}: لا نص بديل</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Its file brought {listed}; look whether that is right.</source>
        <translation>جاء ملفها بـ {listed}؛ انظر هل هو صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} pictures the first was taken.</source>
        <translation>
            <numerusform>لم تؤخذ صورة.</numerusform>
            <numerusform>أُخذت الصورة الوحيدة.</numerusform>
            <numerusform>من صورتين أُخذت الأولى.</numerusform>
            <numerusform>من {count} صور أُخذت الأولى.</numerusform>
            <numerusform>من {count} صورة أُخذت الأولى.</numerusform>
            <numerusform>من {count} صورة أُخذت الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are in the text.</source>
        <translation>
            <numerusform>لا صور في النص.</numerusform>
            <numerusform>صورة واحدة في النص.</numerusform>
            <numerusform>صورتان في النص.</numerusform>
            <numerusform>{count} صور في النص.</numerusform>
            <numerusform>{count} صورة في النص.</numerusform>
            <numerusform>{count} صورة في النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead picture is another now; Undo brings back the one before.</source>
        <translation>الصورة الرئيسية صارت أخرى؛ يعيد التراجع السابقة.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>Pictures for the text</source>
        <translation>صور للنص</translation>
    </message>
    <message>
        <source>{said} Still as you typed it: {kept}. Does it fit?</source>
        <translation>{said} ما زال كما كتبته: {kept}. هل يناسب؟</translation>
    </message>
    <message>
        <source>The text changed meanwhile, so nothing was described. Try again.</source>
        <translation>تغيّر النص في أثناء ذلك فلم يُوصف شيء. حاول ثانية.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>جارٍ أخذ {name}…</translation>
    </message>
    <message>
        <source>Cancelled. The article is as it was.</source>
        <translation>أُلغي. الخبر كما كان.</translation>
    </message>
    <message>
        <source>How large pictures are sent could not be kept: {error}</source>
        <translation>تعذر حفظ حجم إرسال الصور: {error}</translation>
    </message>
    <message>
        <source>{name} was not put in: another article was opened. Drop it again.</source>
        <translation>لم يوضع {name}: فُتح خبر آخر. أسقطها ثانية.</translation>
    </message>
    <message>
        <source>This is the lead picture now.</source>
        <translation>هذه هي الصورة الرئيسية الآن.</translation>
    </message>
    <message>
        <source>Preview in a window of its own</source>
        <translation>المعاينة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Preview — {title}</source>
        <translation>معاينة — {title}</translation>
    </message>
    <message>
        <source>The article as set type; follows every key</source>
        <translation>الخبر منضدًا؛ يتبع كل مفتاح</translation>
    </message>
    <message>
        <source>The story as the site&apos;s list and social networks show it</source>
        <translation>الخبر كما تعرضه قائمة الموقع والشبكات الاجتماعية</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>بروفة</translation>
    </message>
    <message>
        <source>Preview as proof</source>
        <translation>معاينة كبروفة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Preview as phone</source>
        <translation>معاينة كهاتف</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>لوحي</translation>
    </message>
    <message>
        <source>Preview as tablet</source>
        <translation>معاينة كلوحي</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Preview as desktop</source>
        <translation>معاينة كحاسوب</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Preview as card</source>
        <translation>معاينة كبطاقة</translation>
    </message>
    <message>
        <source>The site&apos;s page, {width} pixels wide</source>
        <translation>صفحة الموقع بعرض {width} نقطة</translation>
    </message>
    <message>
        <source>Give up loading</source>
        <translation>ترك التحميل</translation>
    </message>
    <message>
        <source>Load the pictures</source>
        <translation>تحميل الصور</translation>
    </message>
    <message>
        <source>Load the pictures from elsewhere</source>
        <translation>تحميل الصور من مكان آخر</translation>
    </message>
    <message>
        <source>These pictures are somewhere else. Whoever has them there will know that they were loaded from here.</source>
        <translation>هذه الصور في مكان آخر. من يملكها هناك سيعرف أنها حُمّلت من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Load {count} pictures</source>
        <translation>
            <numerusform>لا صور للتحميل</numerusform>
            <numerusform>تحميل صورة واحدة</numerusform>
            <numerusform>تحميل صورتين</numerusform>
            <numerusform>تحميل {count} صور</numerusform>
            <numerusform>تحميل {count} صورة</numerusform>
            <numerusform>تحميل {count} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>تعذرت كتابة {path}.</translation>
    </message>
    <message>
        <source>Blocks publishing</source>
        <translation>يمنع النشر</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enter goes to the place, Control and Enter takes the first fix, Alt and Enter offers all fixes</source>
        <translation>ينتقل Enter إلى الموضع، ويأخذ Control وEnter أول حل، ويعرض Alt وEnter كل الحلول</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>الذهاب إلى الموضع</translation>
    </message>
    <message>
        <source>Fixes: {fixes}.</source>
        <translation>الحلول: {fixes}.</translation>
    </message>
    <message>
        <source>No automatic fix: change the text</source>
        <translation>لا حل آليًا: غيّر النص</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>إلغاء: {text}</translation>
    </message>
    <message>
        <source>Proof of the article</source>
        <translation>بروفة الخبر</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown</source>
        <translation>تعذر عرض الصورة «{name}»</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Not loaded from {host}</source>
        <translation>لم تُحمّل من {host}</translation>
    </message>
    <message>
        <source>Published: readers see it at once</source>
        <translation>منشور: يراه القراء في الحال</translation>
    </message>
    <message>
        <source>Draft: only the desk sees it</source>
        <translation>مسودة: يراها التحرير فقط</translation>
    </message>
    <message>
        <source>Scheduled: the site publishes it</source>
        <translation>مجدول: ينشره الموقع</translation>
    </message>
    <message>
        <source>What it becomes there</source>
        <translation>ماذا يصير هناك</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>ساعة النشر</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>a draft, only the desk sees it</source>
        <translation>مسودة يراها التحرير فقط</translation>
    </message>
    <message>
        <source>published by the site at its hour</source>
        <translation>نشره الموقع في ساعته</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>{name} ({size} kB, {kind}, no camera data)</source>
        <translation>{name} ({size} ك.ب، {kind}، دون بيانات كاميرا)</translation>
    </message>
    <message>
        <source>Only the desk sees it.</source>
        <translation>يراه التحرير فقط.</translation>
    </message>
    <message>
        <source>{day}, {hour} UTC</source>
        <translation>{day}، {hour} UTC</translation>
    </message>
    <message>
        <source>The ledger, notes and contacts are not part of it.</source>
        <translation>السجل والملاحظات وجهات الاتصال ليست جزءًا منه.</translation>
    </message>
    <message>
        <source>Published all the same: {approval}</source>
        <translation>نُشر على أي حال: {approval}</translation>
    </message>
    <message>
        <source>Readers see what was written.</source>
        <translation>يرى القراء ما كُتب.</translation>
    </message>
    <message>
        <source>Readers no longer find it.</source>
        <translation>لم يعد القراء يجدونه.</translation>
    </message>
    <message>
        <source>The site publishes it at {when}.</source>
        <translation>ينشره الموقع {when}.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>To come out at</source>
        <translation>يخرج في</translation>
    </message>
    <message>
        <source>Left as it is there</source>
        <translation>يُترك هناك كما هو</translation>
    </message>
    <message>
        <source>above the story</source>
        <translation>فوق الخبر</translation>
    </message>
    <message>
        <source>below the story</source>
        <translation>تحت الخبر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture at the site</source>
        <translation>صورة في الموقع</translation>
    </message>
    <message>
        <source>Picture in the body</source>
        <translation>صورة في النص</translation>
    </message>
    <message>
        <source>Body, as the site has it</source>
        <translation>النص كما هو في الموقع</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Sent, being read back</source>
        <translation>أُرسل ويُقرأ الآن</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>نسيان هذا</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليه</translation>
    </message>
    <message>
        <source>Text kept</source>
        <translation>نص محفوظ</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>البصمة {digest}</translation>
    </message>
    <message>
        <source>Held back:</source>
        <translation>محجوز:</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا شيء يعترض.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>إرسال مسودة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings remain.</source>
        <translation>
            <numerusform>لا تنبيهات.</numerusform>
            <numerusform>بقي تنبيه واحد.</numerusform>
            <numerusform>بقي تنبيهان.</numerusform>
            <numerusform>بقيت {count} تنبيهات.</numerusform>
            <numerusform>بقي {count} تنبيهًا.</numerusform>
            <numerusform>بقي {count} تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why publish all the same?</source>
        <translation>لماذا يُنشر على أي حال؟</translation>
    </message>
    <message numerus="yes">
        <source>Kept on this computer. It goes out in {count} seconds; Cancel takes it back.</source>
        <translation>
            <numerusform>محفوظ على هذا الحاسوب. يخرج الآن؛ ويسترجعه الإلغاء.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب. يخرج بعد ثانية؛ ويسترجعه الإلغاء.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب. يخرج بعد ثانيتين؛ ويسترجعه الإلغاء.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب. يخرج بعد {count} ثوانٍ؛ ويسترجعه الإلغاء.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب. يخرج بعد {count} ثانية؛ ويسترجعه الإلغاء.</numerusform>
            <numerusform>محفوظ على هذا الحاسوب. يخرج بعد {count} ثانية؛ ويسترجعه الإلغاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent: {problem} It is kept, and goes out once, when it can.</source>
        <translation>بانتظار الإرسال: {problem} هو محفوظ ويخرج مرة واحدة حين يمكن.</translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation>أُرسل مسودة</translation>
    </message>
    <message>
        <source>Reason to publish all the same</source>
        <translation>سبب النشر على أي حال</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Both are kept with the receipt.</source>
        <translation>يُحفظ كلاهما مع الإيصال.</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>المواقع…</translation>
    </message>
    <message>
        <source>View on site</source>
        <translation>عرض في الموقع</translation>
    </message>
    <message>
        <source>Publish to {title}</source>
        <translation>النشر في {title}</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more of protected sources</source>
        <translation>
            <numerusform>ولا غير ذلك من مصادر محمية</numerusform>
            <numerusform>وواحد آخر من مصادر محمية</numerusform>
            <numerusform>واثنان آخران من مصادر محمية</numerusform>
            <numerusform>و{count} أخرى من مصادر محمية</numerusform>
            <numerusform>و{count} أخرى من مصادر محمية</numerusform>
            <numerusform>و{count} أخرى من مصادر محمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more set aside</source>
        <translation>
            <numerusform>ولم يُنحّ غيره</numerusform>
            <numerusform>وواحد آخر مُنحّى</numerusform>
            <numerusform>واثنان آخران مُنحّيان</numerusform>
            <numerusform>و{count} أخرى مُنحّاة</numerusform>
            <numerusform>و{count} أخرى مُنحّاة</numerusform>
            <numerusform>و{count} أخرى مُنحّاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers of {title} will not get everything:</source>
        <translation>لن يصل كل شيء إلى قراء {title}:</translation>
    </message>
    <message>
        <source>Not published: {problem} The article is kept here.</source>
        <translation>لم يُنشر: {problem} الخبر محفوظ هنا.</translation>
    </message>
    <message>
        <source>Goes out with your reason on record.</source>
        <translation>يخرج وسببك مدوّن.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems stand in the way:</source>
        <translation>
            <numerusform>لا مشكلات تعترض:</numerusform>
            <numerusform>مشكلة واحدة تعترض:</numerusform>
            <numerusform>مشكلتان تعترضان:</numerusform>
            <numerusform>{count} مشكلات تعترض:</numerusform>
            <numerusform>{count} مشكلة تعترض:</numerusform>
            <numerusform>{count} مشكلة تعترض:</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers see something else than was written:</source>
        <translation>يرى القراء غير ما كُتب:</translation>
    </message>
    <message>
        <source>○ Set aside: {message}</source>
        <translation>○ مُنحّى: {message}</translation>
    </message>
    <message>
        <source>Read back from the site: readers see what was written.</source>
        <translation>قُرئ من الموقع: يرى القراء ما كُتب.</translation>
    </message>
    <message>
        <source>The site has it and publishes it at its hour. Onrecord looks then.</source>
        <translation>هو في الموقع وينشره في ساعته. ينظر Onrecord عندئذ.</translation>
    </message>
    <message>
        <source>Readers see it {when}.</source>
        <translation>يراه القراء {when}.</translation>
    </message>
    <message>
        <source>It is on the site for the desk; readers do not see it yet.</source>
        <translation>هو في الموقع للتحرير؛ لا يراه القراء بعد.</translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation>أُرسل إلى {site}.</translation>
    </message>
    <message>
        <source>Published to {site}.</source>
        <translation>نُشر في {site}.</translation>
    </message>
    <message>
        <source>Sent as a draft to {site}.</source>
        <translation>أُرسل مسودة إلى {site}.</translation>
    </message>
    <message>
        <source>Published at its hour by {site}.</source>
        <translation>نشره {site} في ساعته.</translation>
    </message>
    <message>
        <source>Taken down from {site}.</source>
        <translation>سُحب من {site}.</translation>
    </message>
    <message>
        <source>Sending a picture: {sent} of {total} MB…</source>
        <translation>إرسال صورة: {sent} من {total} م.ب…</translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting to be sent</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>واحد بانتظار الإرسال</numerusform>
            <numerusform>اثنان بانتظار الإرسال</numerusform>
            <numerusform>{count} بانتظار الإرسال</numerusform>
            <numerusform>{count} بانتظار الإرسال</numerusform>
            <numerusform>{count} بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stopped: {error}. Everything is kept in the queue.</source>
        <translation>توقف الإرسال: {error}. كل شيء محفوظ في الطابور.</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take this article off {title}?
Readers no longer find it. The desk keeps it there, and publishing again brings it back.</source>
        <translation>هل يُسحب هذا الخبر من {title}؟
لا يعود القراء يجدونه. يُبقيه التحرير هناك، والنشر ثانية يعيده.</translation>
    </message>
    <message>
        <source>Forget this publication to {title}?
It is not tried again. Nothing is deleted at {title}: what has arrived there stays there. Your article stays as it is here, and can be published again.</source>
        <translation>هل يُنسى هذا النشر في {title}؟
لا يُحاول ثانية. لا يُحذف شيء في {title}: ما وصل إلى هناك يبقى. خبرك يبقى هنا كما هو ويمكن نشره ثانية.</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
    <message>
        <source>Kept on this computer; on its way…</source>
        <translation>محفوظ على هذا الحاسوب؛ في الطريق…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is {shown}</source>
        <translation>تعذر فتح متصفح. العنوان هو {shown}</translation>
    </message>
    <message>
        <source>This article is not on {title}. There is nothing to take down.</source>
        <translation>ليس هذا الخبر في {title}. لا شيء يُسحب.</translation>
    </message>
    <message>
        <source>{title} cannot take an article down by itself. Do it there.</source>
        <translation>لا يستطيع {title} سحب خبر بنفسه. افعل ذلك هناك.</translation>
    </message>
    <message>
        <source>Stopping while its pictures are on their way…</source>
        <translation>جارٍ الإيقاف والصور في الطريق…</translation>
    </message>
    <message>
        <source>The article could not be saved on this computer.</source>
        <translation>تعذر حفظ الخبر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Publish › Fetch changes shows both.</source>
        <translation>النشر › جلب التغييرات يعرض كليهما.</translation>
    </message>
    <message>
        <source>Sent. Reading it back as a reader…</source>
        <translation>أُرسل. يُقرأ الآن كما يقرؤه قارئ…</translation>
    </message>
    <message>
        <source>This article is not on a site yet. Publish it first.</source>
        <translation>ليس هذا الخبر في موقع بعد. انشره أولًا.</translation>
    </message>
    <message>
        <source>Not taken down: nothing was sent.</source>
        <translation>لم يُسحب: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Not taken down: {error}</source>
        <translation>لم يُسحب: {error}</translation>
    </message>
    <message>
        <source>Too late to cancel: it is on its way or already there.</source>
        <translation>فات أوان الإلغاء: هو في الطريق أو وصل.</translation>
    </message>
    <message>
        <source>The receipt is in the history.</source>
        <translation>الإيصال في السجل.</translation>
    </message>
    <message>
        <source>{address} is not a picture that can be shown.</source>
        <translation>{address} ليس صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>A picture could not be kept for the preview: {strerror}.</source>
        <translation>تعذر حفظ صورة للمعاينة: {strerror}.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Whoever the story criticises by name can answer first: note when and how you asked, by when, and what they said.</source>
        <translation>لم يُسأل أحد بعد. من ينتقده الخبر بالاسم يستطيع الرد أولًا: دوّن متى وكيف سألت، وحتى متى، وماذا قال.</translation>
    </message>
    <message>
        <source>Add reply…</source>
        <translation>إضافة رد…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>عن ماذا</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Empty while none has come</source>
        <translation>فارغ ما لم يأت جواب</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation>&amp;عن ماذا</translation>
    </message>
    <message>
        <source>Asked w&amp;hen</source>
        <translation>متى &amp;سُئل</translation>
    </message>
    <message>
        <source>As&amp;ked how</source>
        <translation>&amp;كيف سُئل</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>الم&amp;هلة</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;جواب</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>As the story names them</source>
        <translation>كما يسميهم الخبر</translation>
    </message>
    <message>
        <source>What the story says of them</source>
        <translation>ماذا يقول الخبر عنهم</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>متى سُئل</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>كيف سُئل</translation>
    </message>
    <message>
        <source>e-mail to the press office</source>
        <translation>بريد إلى المكتب الصحفي</translation>
    </message>
    <message>
        <source>Say who was asked.</source>
        <translation>اذكر من سُئل.</translation>
    </message>
    <message>
        <source>Reports of failures</source>
        <translation>تقارير الإخفاق</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>ما يقوله التقرير</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>A report has the versions of the program and the places in it where something went wrong. It has no text, no names, no passwords and no folders of yours, and stays on this computer. Save it to give it to somebody who can mend it.</source>
        <translation>في التقرير إصدارات البرنامج ومواضع حدوث الخطأ فيه. ليس فيه نص ولا أسماء ولا كلمات مرور ولا مجلداتك، ويبقى على هذا الحاسوب. احفظه لتعطيه من يستطيع الإصلاح.</translation>
    </message>
    <message>
        <source>That could not be done: {error}.</source>
        <translation>تعذر ذلك: {error}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>There is no report. Nothing has gone wrong unexpectedly.</source>
        <translation>لا تقرير. لم يحدث خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>It is in {place}.</source>
        <translation>هو في {place}.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>No earlier text is kept yet.

One is kept with each publication, before each going back, and every five minutes while you write; those of before today are thinned out.</source>
        <translation>لا نصوص سابقة محفوظة بعد.

يُحفظ نص مع كل نشر، وقبل كل عودة، وكل خمس دقائق وأنت تكتب؛ وتُخفَّف نصوص ما قبل اليوم.</translation>
    </message>
    <message>
        <source>The two are the same, in every field.</source>
        <translation>الاثنان سواء في كل حقل.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>sent as a draft</source>
        <translation>أُرسل مسودة</translation>
    </message>
    <message>
        <source>written by another window</source>
        <translation>كتبته نافذة أخرى</translation>
    </message>
    <message>
        <source>Picture’s credit</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Picture’s licence</source>
        <translation>ترخيص الصورة</translation>
    </message>
    <message>
        <source>{reason}, by {who}</source>
        <translation>{reason}، {who}</translation>
    </message>
    <message>
        <source>{when} ({hour})</source>
        <translation>{when} ({hour})</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>النصوص السابقة</translation>
    </message>
    <message>
        <source>Going back is one step of undo; what you have now is kept first.</source>
        <translation>العودة خطوة تراجع واحدة؛ ويُحفظ أولًا ما لديك الآن.</translation>
    </message>
    <message>
        <source>&amp;Go back to this text</source>
        <translation>ال&amp;عودة إلى هذا النص</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>النصوص السابقة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما الفرق</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>بجانب</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>إبقاء هذا النص</translation>
    </message>
    <message>
        <source>What to call it in the history</source>
        <translation>ما يسمى به في السجل</translation>
    </message>
    <message>
        <source>Kept as “{name}”: Go, Earlier texts.</source>
        <translation>حُفظ باسم «{name}»: انتقال، النصوص السابقة.</translation>
    </message>
    <message>
        <source>What you typed is in this window only: save it as a file on another disk (File, Save as).</source>
        <translation>ما كتبته في هذه النافذة فقط: احفظه ملفًا على قرص آخر (ملف، حفظ باسم).</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>محفوظ في مكان آخر</translation>
    </message>
    <message>
        <source>What you type is kept in {folder} and comes back into the library by itself. Go on writing.</source>
        <translation>ما تكتبه محفوظ في {folder} ويعود إلى المكتبة بنفسه. تابع الكتابة.</translation>
    </message>
    <message>
        <source>The library can be written again and has everything.</source>
        <translation>عادت الكتابة في المكتبة ممكنة وفيها كل شيء.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>In review, or no longer</source>
        <translation>إلى المراجعة أو منها</translation>
    </message>
    <message>
        <source>Into the archive, or out</source>
        <translation>إلى الأرشيف أو منه</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Bin, or out of it</source>
        <translation>إلى السلة أو منها</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back among the drafts.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد عاد بين المسودات.</numerusform>
            <numerusform>خبران عادا بين المسودات.</numerusform>
            <numerusform>{count} أخبار عادت بين المسودات.</numerusform>
            <numerusform>{count} خبرًا عاد بين المسودات.</numerusform>
            <numerusform>{count} خبر عاد بين المسودات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in review.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد في المراجعة.</numerusform>
            <numerusform>خبران في المراجعة.</numerusform>
            <numerusform>{count} أخبار في المراجعة.</numerusform>
            <numerusform>{count} خبرًا في المراجعة.</numerusform>
            <numerusform>{count} خبر في المراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the archive.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد في الأرشيف.</numerusform>
            <numerusform>خبران في الأرشيف.</numerusform>
            <numerusform>{count} أخبار في الأرشيف.</numerusform>
            <numerusform>{count} خبرًا في الأرشيف.</numerusform>
            <numerusform>{count} خبر في الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles out of the archive.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد خرج من الأرشيف.</numerusform>
            <numerusform>خبران خرجا من الأرشيف.</numerusform>
            <numerusform>{count} أخبار خرجت من الأرشيف.</numerusform>
            <numerusform>{count} خبرًا خرج من الأرشيف.</numerusform>
            <numerusform>{count} خبر خرج من الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back from the bin.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد عاد من السلة.</numerusform>
            <numerusform>خبران عادا من السلة.</numerusform>
            <numerusform>{count} أخبار عادت من السلة.</numerusform>
            <numerusform>{count} خبرًا عاد من السلة.</numerusform>
            <numerusform>{count} خبر عاد من السلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the bin.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد في السلة.</numerusform>
            <numerusform>خبران في السلة.</numerusform>
            <numerusform>{count} أخبار في السلة.</numerusform>
            <numerusform>{count} خبرًا في السلة.</numerusform>
            <numerusform>{count} خبر في السلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles as before.</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>خبر واحد كما كان.</numerusform>
            <numerusform>خبران كما كانا.</numerusform>
            <numerusform>{count} أخبار كما كانت.</numerusform>
            <numerusform>{count} خبرًا كما كان.</numerusform>
            <numerusform>{count} خبر كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>A name for “{line}”</source>
        <translation>اسم لـ «{line}»</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} articles for good? There is no way back from this, and no history of them is left.</source>
        <translation>
            <numerusform>لا شيء للحذف.</numerusform>
            <numerusform>هل يُحذف خبر واحد نهائيًا؟ لا عودة من هذا ولا يبقى له سجل.</numerusform>
            <numerusform>هل يُحذف خبران نهائيًا؟ لا عودة من هذا ولا يبقى لهما سجل.</numerusform>
            <numerusform>هل تُحذف {count} أخبار نهائيًا؟ لا عودة من هذا ولا يبقى لها سجل.</numerusform>
            <numerusform>هل يُحذف {count} خبرًا نهائيًا؟ لا عودة من هذا ولا يبقى لها سجل.</numerusform>
            <numerusform>هل يُحذف {count} خبر نهائيًا؟ لا عودة من هذا ولا يبقى لها سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} (copy)</source>
        <translation>{headline} (نسخة)</translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation>«{title}» في المكتبة.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ قالبًا</translation>
    </message>
    <message>
        <source>A name for the template. Sources, replies and dates are left out of it.</source>
        <translation>اسم للقالب. تُترك منه المصادر والردود والتواريخ.</translation>
    </message>
    <message>
        <source>“{title}” can be begun with: File, New from template.</source>
        <translation>يمكن البدء بـ «{title}»: ملف، جديد من قالب.</translation>
    </message>
    <message>
        <source>What was sent or waits has the state that it came to; nothing was changed.</source>
        <translation>ما أُرسل أو ينتظر له الحالة التي وصل إليها؛ لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles deleted.</source>
        <translation>
            <numerusform>لم يُحذف شيء.</numerusform>
            <numerusform>حُذف خبر واحد.</numerusform>
            <numerusform>حُذف خبران.</numerusform>
            <numerusform>حُذفت {count} أخبار.</numerusform>
            <numerusform>حُذف {count} خبرًا.</numerusform>
            <numerusform>حُذف {count} خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin.</source>
        <translation>أُخرج من السلة.</translation>
    </message>
    <message>
        <source>There is nothing in this article yet.</source>
        <translation>لا شيء في هذا الخبر بعد.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>البدء بقالب</translation>
    </message>
    <message>
        <source>Leave the text, or the table it is in</source>
        <translation>الخروج من النص أو من الجدول الذي هو فيه</translation>
    </message>
    <message>
        <source>Set lines in</source>
        <translation>زيادة إزاحة الأسطر</translation>
    </message>
    <message>
        <source>Set lines out</source>
        <translation>إنقاص إزاحة الأسطر</translation>
    </message>
    <message>
        <source>A new line and nothing else</source>
        <translation>سطر جديد لا غير</translation>
    </message>
    <message>
        <source>Close what is open above the window</source>
        <translation>إغلاق ما هو مفتوح فوق النافذة</translation>
    </message>
    <message>
        <source>One combination of keys, please.</source>
        <translation>تركيبة مفاتيح واحدة من فضلك.</translation>
    </message>
    <message>
        <source>{keys} always does what it does now.</source>
        <translation>{keys} تفعل دائمًا ما تفعله الآن.</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field.</source>
        <translation>{keys} لكل حقل نصي.</translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <translation>{keys} وحدها للكتابة. أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} تفتح القائمة {menu}.</translation>
    </message>
    <message>
        <source>“{action}” has {keys} now.</source>
        <translation>«{action}» له {keys} الآن.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Enter asks for other keys</source>
        <translation>يطلب Enter مفاتيح أخرى</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Take in a desk’s settings</source>
        <translation>أخذ إعدادات تحرير</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;أخذها</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>This is what {name} changes. What it replaces is kept in a file of the same kind, which brings it back. Passwords are never in such a file.</source>
        <translation>هذا ما يغيره {name}. ما يُستبدل يُحفظ في ملف من النوع نفسه يعيده. لا تكون كلمات المرور في ملف كهذا أبدًا.</translation>
    </message>
    <message>
        <source>Everything in {name} is so already.</source>
        <translation>كل ما في {name} كذلك من قبل.</translation>
    </message>
    <message>
        <source>No drafts yet.

Every article is here under its state. Ctrl+N begins one; it is kept from its first letter on.</source>
        <translation>لا مسودات بعد.

كل خبر هنا تحت حالته. يبدأ Ctrl+N خبرًا؛ ويُحفظ منذ حرفه الأول.</translation>
    </message>
    <message>
        <source>No draft has these words.

They are found by their beginning, in every field and in the text. Ctrl+L looks in the archive and the bin as well.</source>
        <translation>لا مسودة فيها هذه الكلمات.

يُبحث عنها من بدايتها في كل حقل وفي النص. ينظر Ctrl+L في الأرشيف والسلة أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>لا شيء بهذا الاسم. أحرف أقل تجد أكثر.</translation>
    </message>
    <message>
        <source>Desk’s settings ({pattern})</source>
        <translation>إعدادات التحرير ({pattern})</translation>
    </message>
    <message>
        <source>Export the desk’s settings</source>
        <translation>تصدير إعدادات التحرير</translation>
    </message>
    <message>
        <source>Policies, looks, templates, words, snippets, sites and the desk’s settings go into one file for colleagues.</source>
        <translation>السياسات والمظاهر والقوالب والكلمات والمقتطفات والمواقع وإعدادات التحرير تذهب في ملف واحد للزملاء.</translation>
    </message>
    <message>
        <source>Users, passwords, articles and sources stay here.</source>
        <translation>يبقى هنا المستخدمون وكلمات المرور والأخبار والمصادر.</translation>
    </message>
    <message>
        <source>With my &amp;keyboard shortcuts</source>
        <translation>مع ا&amp;ختصارات لوحة مفاتيحي</translation>
    </message>
    <message>
        <source>Writing the desk’s settings</source>
        <translation>كتابة إعدادات التحرير</translation>
    </message>
    <message>
        <source>Reading the desk’s settings</source>
        <translation>قراءة إعدادات التحرير</translation>
    </message>
    <message>
        <source>Taking in the desk’s settings</source>
        <translation>أخذ إعدادات التحرير</translation>
    </message>
    <message>
        <source>The desk’s settings are taken in. What they replaced is kept in {path}, which brings it back.</source>
        <translation>أُخذت إعدادات التحرير. ما استبدلته محفوظ في {path} وهو يعيده.</translation>
    </message>
    <message>
        <source>The desk’s settings are in {path}.</source>
        <translation>إعدادات التحرير في {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All of them are under Edit › Settings (Ctrl+,).</source>
        <translation>كلها في تحرير › الإعدادات (Ctrl+,).</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>يسري منذ التشغيل القادم.</translation>
    </message>
    <message>
        <source>Search everything, or {keywords}</source>
        <translation>ابحث في كل شيء، أو {keywords}</translation>
    </message>
    <message>
        <source>Longest side when sent</source>
        <translation>أطول ضلع عند الإرسال</translation>
    </message>
    <message>
        <source>Quality of photographs</source>
        <translation>جودة الصور الفوتوغرافية</translation>
    </message>
    <message>
        <source>Nothing to mend.

What lacks a speaker, a source or a name is listed here as you write, with the reason and a way to mend it. F8 goes from one to the next.</source>
        <translation>لا شيء للإصلاح.

ما ينقصه متكلم أو مصدر أو اسم يُسرد هنا وأنت تكتب مع السبب والحل. ينتقل F8 من واحد إلى التالي.</translation>
    </message>
    <message>
        <source>The article is set here as you write it. Its headline comes first: Ctrl+1.</source>
        <translation>يُنضد الخبر هنا وأنت تكتبه. أوله العنوان: Ctrl+1.</translation>
    </message>
    <message>
        <source>Not published yet. Every publication leaves a receipt here: when, where and at which address. Ctrl+Enter begins one, and shows what will be sent before anything is.</source>
        <translation>لم يُنشر بعد. يترك كل نشر إيصالًا هنا: متى وأين وبأي عنوان. يبدأ Ctrl+Enter نشرًا ويعرض ما سيُرسل قبل أن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing to send yet. Everything that will leave this computer with the article is listed here beforehand, word for word.</source>
        <translation>لا شيء للإرسال بعد. كل ما سيغادر هذا الحاسوب مع الخبر يُسرد هنا مسبقًا كلمة كلمة.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset “{setting}”</source>
        <translation>استعادة «{setting}»</translation>
    </message>
    <message>
        <source>Show and change them…</source>
        <translation>عرضها وتغييرها…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>ابحث عن إجراء أو مفاتيحه</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;أخذها</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركها</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;بلا مفاتيح</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>ك&amp;ما جاء</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>ال&amp;كل كما جاء</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>All actions have the keys they came with.</source>
        <translation>لكل الإجراءات المفاتيح التي جاءت بها.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}، مغيّرة</translation>
    </message>
    <message>
        <source>Changed; it came with other keys</source>
        <translation>مغيّر؛ جاء بمفاتيح أخرى</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>مفاتيح «{action}»</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” in the menu {menu}.</source>
        <translation>{keys} لـ «{action}» في القائمة {menu}.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} minutes for a Cancel</source>
        <translation>
            <numerusform>دون انتظار</numerusform>
            <numerusform>انتظار دقيقة للإلغاء</numerusform>
            <numerusform>انتظار دقيقتين للإلغاء</numerusform>
            <numerusform>انتظار {count} دقائق للإلغاء</numerusform>
            <numerusform>انتظار {count} دقيقة للإلغاء</numerusform>
            <numerusform>انتظار {count} دقيقة للإلغاء</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>from your profile page in WordPress</source>
        <translation>من صفحة ملفك الشخصي في WordPress</translation>
    </message>
    <message>
        <source>In WordPress, open Users, Profile, and make an application password there.</source>
        <translation>افتح في WordPress المستخدمون، الملف الشخصي، وأنشئ هناك كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>مفتاح Admin API</translation>
    </message>
    <message>
        <source>figures and letters with a colon between them</source>
        <translation>أرقام وحروف بينها نقطتان</translation>
    </message>
    <message>
        <source>In Ghost, open Settings, Integrations, add a custom integration, and copy its Admin API key.</source>
        <translation>افتح في Ghost Settings, Integrations، وأضف تكاملًا مخصصًا، وانسخ مفتاح Admin API منه.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>from your site’s settings</source>
        <translation>من إعدادات موقعك</translation>
    </message>
    <message>
        <source>Your site gives you an access token for apps, often under IndieAuth or Micropub.</source>
        <translation>يعطيك موقعك رمز دخول للتطبيقات، غالبًا تحت IndieAuth أو Micropub.</translation>
    </message>
    <message>
        <source>Newsroom endpoint</source>
        <translation>واجهة غرفة الأخبار</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>مفتاح أو رمز</translation>
    </message>
    <message>
        <source>from those who run it</source>
        <translation>ممن يديرها</translation>
    </message>
    <message>
        <source>Those who run it give you a token, or a key and its name. With a token there is no name.</source>
        <translation>من يديرها يعطيك رمزًا، أو مفتاحًا واسمه. لا اسم مع الرمز.</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>الإرسال في الحال</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds for a Cancel</source>
        <translation>
            <numerusform>دون انتظار</numerusform>
            <numerusform>انتظار ثانية للإلغاء</numerusform>
            <numerusform>انتظار ثانيتين للإلغاء</numerusform>
            <numerusform>انتظار {count} ثوانٍ للإلغاء</numerusform>
            <numerusform>انتظار {count} ثانية للإلغاء</numerusform>
            <numerusform>انتظار {count} ثانية للإلغاء</numerusform>
        </translation>
    </message>
    <message>
        <source>your login there</source>
        <translation>اسم دخولك هناك</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>Application &amp;password</source>
        <translation>&amp;كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Articles become</source>
        <translation>تصير الأخبار</translation>
    </message>
    <message>
        <source>After Publish</source>
        <translation>بعد النشر</translation>
    </message>
    <message>
        <source>A&amp;rticles become</source>
        <translation>تصير الأ&amp;خبار</translation>
    </message>
    <message>
        <source>After &amp;Publish</source>
        <translation>بعد الن&amp;شر</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>إضافة موقع…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>No keyring on this computer has it for {site}.
It is used until Onrecord is closed, and not written down anywhere.</source>
        <translation>ليست في حلقة مفاتيح هذا الحاسوب لـ {site}.
تُستعمل حتى إغلاق Onrecord ولا تُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Enter on an action asks for other keys.</source>
        <translation>يطلب Enter على إجراء مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>The keys count until the window closes. They could not be kept: {error}</source>
        <translation>تسري المفاتيح حتى إغلاق النافذة. تعذر حفظها: {error}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Leave the password empty to keep the one that is stored.</source>
        <translation>اترك كلمة المرور فارغة لإبقاء المحفوظة.</translation>
    </message>
    <message>
        <source>Ready to be published to.</source>
        <translation>جاهز للنشر فيه.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>A newspaper of your own on this computer. Publish to it as often as you like: nobody else sees it.</source>
        <translation>صحيفة خاصة بك على هذا الحاسوب. انشر فيها ما شئت: لا يراها غيرك.</translation>
    </message>
    <message>
        <source>A site needs a name and an address.</source>
        <translation>يحتاج الموقع إلى اسم وعنوان.</translation>
    </message>
    <message>
        <source>The library could not be written, so it is there still: {error}</source>
        <translation>تعذرت الكتابة في المكتبة فهو باقٍ: {error}</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing changed: {error}</source>
        <translation>تعذرت الكتابة في المكتبة فلم يتغير شيء: {error}</translation>
    </message>
    <message>
        <source>Snippet: {short}</source>
        <translation>مقتطف: {short}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>In the text, type the name and press Tab; or find it with Ctrl+K. Filled in: {places}.</source>
        <translation>اكتب الاسم في النص واضغط Tab، أو جده بـ Ctrl+K. يُملأ: {places}.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>A name is one word of letters, digits and hyphens.</source>
        <translation>الاسم كلمة واحدة من حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation>يوجد مقتطف «{name}».</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>state media</source>
        <translation>إعلام رسمي</translation>
    </message>
    <message>
        <source>social post</source>
        <translation>منشور اجتماعي</translation>
    </message>
    <message>
        <source>eyewitness</source>
        <translation>شاهد عيان</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>مشاهدة بنفسنا</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>للنشر بالاسم</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>للخلفية فقط</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation>دون نسبة</translation>
    </message>
    <message>
        <source>off record</source>
        <translation>خارج التسجيل</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Knows it from</source>
        <translation>يعرفه عن</translation>
    </message>
    <message>
        <source>First hand</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>As readers know them</source>
        <translation>كما يعرفه القراء</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا بـ</translation>
    </message>
    <message>
        <source>Falk, the mayor</source>
        <translation>فالك، رئيسة البلدية</translation>
    </message>
    <message>
        <source>mayor, spokesperson, engineer</source>
        <translation>رئيسة بلدية، متحدث، مهندسة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>https://… of a document or post</source>
        <translation>https://… لوثيقة أو منشور</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>مفتاح الإحالة</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>يصنعه الاسم</translation>
    </message>
    <message>
        <source>Why unnamed</source>
        <translation>لماذا بلا اسم</translation>
    </message>
    <message>
        <source>Only for sources readers cannot know</source>
        <translation>للمصادر التي لا يجوز أن يعرفها القراء فقط</translation>
    </message>
    <message>
        <source>The editor who knows the name</source>
        <translation>المحرر الذي يعرف الاسم</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation>يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>{count} bound</source>
        <translation>
            <numerusform>لا شيء مربوط</numerusform>
            <numerusform>واحد مربوط</numerusform>
            <numerusform>اثنان مربوطان</numerusform>
            <numerusform>{count} مربوطة</numerusform>
            <numerusform>{count} مربوطًا</numerusform>
            <numerusform>{count} مربوط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checked</source>
        <translation>
            <numerusform>لا شيء متحقق منه</numerusform>
            <numerusform>واحد متحقق منه</numerusform>
            <numerusform>اثنان متحقق منهما</numerusform>
            <numerusform>{count} متحقق منها</numerusform>
            <numerusform>{count} متحققًا منها</numerusform>
            <numerusform>{count} متحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>لا شيء مفقود</numerusform>
            <numerusform>واحد مفقود</numerusform>
            <numerusform>اثنان مفقودان</numerusform>
            <numerusform>{count} مفقودة</numerusform>
            <numerusform>{count} مفقودًا</numerusform>
            <numerusform>{count} مفقود</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also known as</source>
        <translation>&amp;يُعرف أيضًا بـ</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;صفة</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;منظمة</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>ال&amp;شروط</translation>
    </message>
    <message>
        <source>Knows it &amp;from</source>
        <translation>يعر&amp;فه عن</translation>
    </message>
    <message>
        <source>&amp;Why unnamed</source>
        <translation>&amp;لماذا بلا اسم</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>وا&amp;فق عليه</translation>
    </message>
    <message>
        <source>Citation ke&amp;y</source>
        <translation>مفتاح الإ&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>الا&amp;تصال</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>A source needs a name; off record, it stays on this machine.</source>
        <translation>يحتاج المصدر إلى اسم؛ وخارج التسجيل يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another source already has the key “{key}”.</source>
        <translation>لمصدر آخر المفتاح «{key}».</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>مسمى</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>غير مسمى</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>منقول</translation>
    </message>
    <message numerus="yes">
        <source>{count} independent sources. The bars show whose words the story quotes or reports.</source>
        <translation>
            <numerusform>لا مصادر مستقلة. تُظهر الأعمدة كلام من يقتبسه الخبر أو ينقله.</numerusform>
            <numerusform>مصدر مستقل واحد. تُظهر الأعمدة كلام من يقتبسه الخبر أو ينقله.</numerusform>
            <numerusform>مصدران مستقلان. تُظهر الأعمدة كلام من يقتبسه الخبر أو ينقله.</numerusform>
            <numerusform>{count} مصادر مستقلة. تُظهر الأعمدة كلام من يقتبسه الخبر أو ينقله.</numerusform>
            <numerusform>{count} مصدرًا مستقلًا. تُظهر الأعمدة كلام من يقتبسه الخبر أو ينقله.</numerusform>
            <numerusform>{count} مصدر مستقل. تُظهر الأعمدة كلام من يقتبسه الخبر أو ينقله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{count} مصادر</numerusform>
            <numerusform>{count} مصدرًا</numerusform>
            <numerusform>{count} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted or reported yet.</source>
        <translation>لا يُقتبس من أحد ولا يُنقل عنه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries the story</source>
        <translation>من يحمل الخبر</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>&amp;Add “{text}” to the desk’s words</source>
        <translation>إ&amp;ضافة «{text}» إلى كلمات التحرير</translation>
    </message>
    <message>
        <source>&amp;Ignore “{text}” in this article</source>
        <translation>ت&amp;جاهل «{text}» في هذا الخبر</translation>
    </message>
    <message>
        <source>No misspelt word in this article.</source>
        <translation>لا كلمة خاطئة في هذا الخبر.</translation>
    </message>
    <message>
        <source>{said} counts as right from now on. “Languages and desk’s words” in the menu Edit takes it back.</source>
        <translation>{said} صحيحة من الآن. تعيدها «اللغات وكلمات التحرير» في قائمة تحرير.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
    <message>
        <source>The desk’s words cannot be read: {strerror}.</source>
        <translation>تعذرت قراءة كلمات التحرير: {strerror}.</translation>
    </message>
    <message>
        <source>Put the caret into a misspelt word to make it one of the desk’s.</source>
        <translation>ضع المؤشر في كلمة خاطئة لجعلها من كلمات التحرير.</translation>
    </message>
    <message>
        <source>{error} “{word}” counts as right until the article is closed.</source>
        <translation>{error} «{word}» صحيحة حتى إغلاق الخبر.</translation>
    </message>
    <message>
        <source>The desk’s words could not be kept: {strerror}.</source>
        <translation>تعذر حفظ كلمات التحرير: {strerror}.</translation>
    </message>
    <message>
        <source>Words and source</source>
        <translation>الكلمات والمصدر</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قالها</translation>
    </message>
    <message>
        <source>As for the source</source>
        <translation>كما للمصدر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>At the harbour office</source>
        <translation>في مكتب الميناء</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>No sources yet.

Who told you what, and on which terms, belongs here: “Add source…” below. [@key] in the text ties a quotation to one.</source>
        <translation>لا مصادر بعد.

من قال لك ماذا وبأي شروط مكانه هنا: «إضافة مصدر…» في الأسفل. [@key] في النص يربط اقتباسًا بمصدر.</translation>
    </message>
    <message>
        <source>In person, by telephone, recording</source>
        <translation>وجهًا لوجه، هاتفيًا، تسجيل</translation>
    </message>
    <message>
        <source>Checked word for word</source>
        <translation>متحقق منه كلمة كلمة</translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation>&amp;قالها</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>أ&amp;ين</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>ك&amp;يف</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>There is nobody on the source list yet. Add a source first.</source>
        <translation>لا أحد في قائمة المصادر بعد. أضف مصدرًا أولًا.</translation>
    </message>
    <message>
        <source>Select somebody’s words first, or put the caret into a quotation.</source>
        <translation>حدد كلام أحد أولًا، أو ضع المؤشر في اقتباس.</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{count} كلمات</numerusform>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>{count} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, unnamed, documents and second-hand, with their shares</source>
        <translation>مسمى وغير مسمى ووثائق ومنقول مع أنصبتها</translation>
    </message>
    <message numerus="yes">
        <source>{count} named</source>
        <translation>
            <numerusform>لا مسمى</numerusform>
            <numerusform>مسمى واحد</numerusform>
            <numerusform>مسميان</numerusform>
            <numerusform>{count} مسمّين</numerusform>
            <numerusform>{count} مسمى</numerusform>
            <numerusform>{count} مسمى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>{count} وثائق</numerusform>
            <numerusform>{count} وثيقة</numerusform>
            <numerusform>{count} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} second-hand</source>
        <translation>
            <numerusform>لا منقول</numerusform>
            <numerusform>منقول واحد</numerusform>
            <numerusform>منقولان</numerusform>
            <numerusform>{count} منقولات</numerusform>
            <numerusform>{count} منقولًا</numerusform>
            <numerusform>{count} منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} vague</source>
        <translation>
            <numerusform>لا مبهم</numerusform>
            <numerusform>مبهم واحد</numerusform>
            <numerusform>مبهمان</numerusform>
            <numerusform>{count} مبهمة</numerusform>
            <numerusform>{count} مبهمًا</numerusform>
            <numerusform>{count} مبهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>لا يُقتبس من أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لا أحد مسمى</translation>
    </message>
    <message numerus="yes">
        <source>{count} blockers</source>
        <translation>
            <numerusform>لا موانع</numerusform>
            <numerusform>مانع واحد</numerusform>
            <numerusform>مانعان</numerusform>
            <numerusform>{count} موانع</numerusform>
            <numerusform>{count} مانعًا</numerusform>
            <numerusform>{count} مانع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>{count} تنبيهات</numerusform>
            <numerusform>{count} تنبيهًا</numerusform>
            <numerusform>{count} تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Sourcing: {blockers}, {warnings}</source>
        <translation>التوثيق: {blockers}، {warnings}</translation>
    </message>
    <message>
        <source>{blockers}, {warnings}. Opens the problems.</source>
        <translation>{blockers}، {warnings}. يفتح المشكلات.</translation>
    </message>
    <message>
        <source>Update on {site}…</source>
        <translation>تحديث في {site}…</translation>
    </message>
    <message>
        <source>Publish to {site}…</source>
        <translation>نشر في {site}…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>sourcing</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>The end of the log:</source>
        <translation>آخر السجل التقني:</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong in Onrecord {count} times; your text is kept. Reports of it, without any of your text, are under Help › Reports of failures. Nothing was sent.</source>
        <translation>
            <numerusform>لم يحدث خطأ.</numerusform>
            <numerusform>حدث خطأ في Onrecord مرة واحدة؛ نصك محفوظ. التقرير عنه دون شيء من نصك في مساعدة › تقارير الإخفاق. لم يُرسل شيء.</numerusform>
            <numerusform>حدث خطأ في Onrecord مرتين؛ نصك محفوظ. التقارير عنهما دون شيء من نصك في مساعدة › تقارير الإخفاق. لم يُرسل شيء.</numerusform>
            <numerusform>حدث خطأ في Onrecord {count} مرات؛ نصك محفوظ. التقارير عنها دون شيء من نصك في مساعدة › تقارير الإخفاق. لم يُرسل شيء.</numerusform>
            <numerusform>حدث خطأ في Onrecord {count} مرة؛ نصك محفوظ. التقارير عنها دون شيء من نصك في مساعدة › تقارير الإخفاق. لم يُرسل شيء.</numerusform>
            <numerusform>حدث خطأ في Onrecord {count} مرة؛ نصك محفوظ. التقارير عنها دون شيء من نصك في مساعدة › تقارير الإخفاق. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>هو فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are as they were, {brought} brought back.</source>
        <translation>
            <numerusform>لا شيء عاد، {brought} أُعيدت.</numerusform>
            <numerusform>خبر واحد كما كان، {brought} أُعيدت.</numerusform>
            <numerusform>خبران كما كانا، {brought} أُعيدت.</numerusform>
            <numerusform>{count} أخبار كما كانت، {brought} أُعيدت.</numerusform>
            <numerusform>{count} خبرًا كما كان، {brought} أُعيدت.</numerusform>
            <numerusform>{count} خبر كما كان، {brought} أُعيدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library of a moment ago is kept as {kept}.</source>
        <translation>مكتبة ما قبل لحظة محفوظة باسم {kept}.</translation>
    </message>
    <message>
        <source>The library is damaged. Go on: what you type is kept. When Onrecord is started again it is mended, and the damaged file is kept.</source>
        <translation>المكتبة تالفة. تابع: ما تكتبه محفوظ. حين يُشغَّل Onrecord ثانية تُصلح، ويُحفظ الملف التالف.</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>جارٍ نسخ المكتبة…</translation>
    </message>
    <message>
        <source>The open article could not be saved, so nothing was restored.</source>
        <translation>تعذر حفظ الخبر المفتوح فلم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Keeping the library as it is, then going back…</source>
        <translation>جارٍ حفظ المكتبة كما هي ثم العودة…</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>أُنشئت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There are no headings yet. A line that begins with ## is one.</source>
        <translation>لا عناوين فرعية بعد. السطر الذي يبدأ بـ ## عنوان فرعي.</translation>
    </message>
    <message>
        <source>Find a heading</source>
        <translation>البحث عن عنوان فرعي</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>جربه على مثال</translation>
    </message>
    <message>
        <source>Seven steps through a story that is not quite ready, up to its publication</source>
        <translation>سبع خطوات في خبر لم يجهز تمامًا حتى نشره</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>كتابة خبر</translation>
    </message>
    <message>
        <source>An empty one; it is kept from the first key on</source>
        <translation>خبر فارغ؛ يُحفظ منذ أول مفتاح</translation>
    </message>
    <message>
        <source>Open what I have</source>
        <translation>فتح ما لدي</translation>
    </message>
    <message>
        <source>Markdown, Word, OpenDocument, web pages, text: the file is left as it is</source>
        <translation>Markdown أو Word أو OpenDocument أو صفحات ويب أو نص: يبقى الملف كما هو</translation>
    </message>
    <message>
        <source>Connect my site</source>
        <translation>ربط موقعي</translation>
    </message>
    <message>
        <source>WordPress, Ghost, Micropub, or one of your own</source>
        <translation>WordPress أو Ghost أو Micropub أو موقع خاص بك</translation>
    </message>
    <message>
        <source>Welcome to Onrecord</source>
        <translation>مرحبًا بك في Onrecord</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>Write, see who said what, look at the page as readers will, and publish in one click. What you type is kept on this computer, and nothing leaves it but what you publish.</source>
        <translation>اكتب، وانظر من قال ماذا، وعاين الصفحة كما سيراها القراء، وانشر بنقرة واحدة. ما تكتبه يُحفظ على هذا الحاسوب، ولا يغادره إلا ما تنشره.</translation>
    </message>
    <message>
        <source>As readers will read it; new articles begin with it</source>
        <translation>كما سيقرؤه القراء؛ تبدأ به الأخبار الجديدة</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>تحريرك</translation>
    </message>
    <message>
        <source>How strict is Onrecord to be? It can be changed for any article at any time.</source>
        <translation>ما مدى صرامة Onrecord؟ يمكن تغييره لأي خبر في أي وقت.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>كيف تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your byline</source>
        <translation>اسمك ككاتب</translation>
    </message>
    <message>
        <source>What stops publication</source>
        <translation>ما يمنع النشر</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose it by its whole name to write over it.</source>
        <translation>{path} موجود وتُرك كما هو. اختره باسمه الكامل للكتابة فوقه.</translation>
    </message>
    <message>
        <source>Languages and desk’s words</source>
        <translation>اللغات وكلمات التحرير</translation>
    </message>
    <message>
        <source>Languages in every article</source>
        <translation>اللغات في كل خبر</translation>
    </message>
    <message>
        <source>The desk’s words</source>
        <translation>كلمات التحرير</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>An article is checked in its own language, and in these as well. A dictionary put into the folder “dictionaries” of the data stands here at the next start.</source>
        <translation>يُدقق الخبر بلغته وبهذه أيضًا. المعجم الذي يوضع في مجلد «dictionaries» من البيانات يظهر هنا عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>In &amp;every article</source>
        <translation>في &amp;كل خبر</translation>
    </message>
    <message>
        <source>The desk’s &amp;words</source>
        <translation>كلمات الت&amp;حرير</translation>
    </message>
</context>
</TS>
