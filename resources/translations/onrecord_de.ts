<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Onrecord</name>
    <message>
        <source>embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {problem}</source>
        <translation>Zeile {line}, Spalte {column}: {problem}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>The {name} “{typed}” cannot be read. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>„{typed}“ ({name}) ist nicht lesbar. Schreiben Sie es wie 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>The {name} “{typed}” is no date and hour: {error}.</source>
        <translation>„{typed}“ ({name}) ist kein Tag mit Uhrzeit: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} comments.</source>
        <translation>
            <numerusform>Weggelassen: {count} Kommentar.</numerusform>
            <numerusform>Weggelassen: {count} Kommentare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} deleted passages (tracked changes).</source>
        <translation>
            <numerusform>Weggelassen: {count} gelöschte Stelle (Änderungsverfolgung).</numerusform>
            <numerusform>Weggelassen: {count} gelöschte Stellen (Änderungsverfolgung).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} hidden passages.</source>
        <translation>
            <numerusform>Weggelassen: {count} verborgene Stelle.</numerusform>
            <numerusform>Weggelassen: {count} verborgene Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded objects.</source>
        <translation>
            <numerusform>Weggelassen: {count} eingebettetes Objekt.</numerusform>
            <numerusform>Weggelassen: {count} eingebettete Objekte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded notes.</source>
        <translation>
            <numerusform>Weggelassen: {count} eingebettete Notiz.</numerusform>
            <numerusform>Weggelassen: {count} eingebettete Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures.</source>
        <translation>
            <numerusform>Weggelassen: {count} Bild.</numerusform>
            <numerusform>Weggelassen: {count} Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures of a kind that pages do not show.</source>
        <translation>
            <numerusform>Weggelassen: {count} Bild einer Art, die Seiten nicht zeigen.</numerusform>
            <numerusform>Weggelassen: {count} Bilder einer Art, die Seiten nicht zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} formulas.</source>
        <translation>
            <numerusform>Weggelassen: {count} Formel.</numerusform>
            <numerusform>Weggelassen: {count} Formeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} charts.</source>
        <translation>
            <numerusform>Weggelassen: {count} Diagramm.</numerusform>
            <numerusform>Weggelassen: {count} Diagramme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} diagrams.</source>
        <translation>
            <numerusform>Weggelassen: {count} Schaubild.</numerusform>
            <numerusform>Weggelassen: {count} Schaubilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tables of contents.</source>
        <translation>
            <numerusform>Weggelassen: {count} Inhaltsverzeichnis.</numerusform>
            <numerusform>Weggelassen: {count} Inhaltsverzeichnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} indexes.</source>
        <translation>
            <numerusform>Weggelassen: {count} Stichwortverzeichnis.</numerusform>
            <numerusform>Weggelassen: {count} Stichwortverzeichnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} headers or footers.</source>
        <translation>
            <numerusform>Weggelassen: {count} Kopf- oder Fußzeile.</numerusform>
            <numerusform>Weggelassen: {count} Kopf- oder Fußzeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} merged table cells.</source>
        <translation>
            <numerusform>Weggelassen: {count} verbundene Tabellenzelle.</numerusform>
            <numerusform>Weggelassen: {count} verbundene Tabellenzellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} text boxes’ places (their words are kept).</source>
        <translation>
            <numerusform>Weggelassen: der Platz von {count} Textfeld (seine Wörter bleiben).</numerusform>
            <numerusform>Weggelassen: der Platz von {count} Textfeldern (ihre Wörter bleiben).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} links to other notes (their words are kept).</source>
        <translation>
            <numerusform>Weggelassen: {count} Link auf eine andere Notiz (seine Wörter bleiben).</numerusform>
            <numerusform>Weggelassen: {count} Links auf andere Notizen (ihre Wörter bleiben).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pages or remarks in citations.</source>
        <translation>
            <numerusform>Weggelassen: {count} Seite oder Bemerkung in Belegen.</numerusform>
            <numerusform>Weggelassen: {count} Seiten oder Bemerkungen in Belegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of Hugo’s.</source>
        <translation>
            <numerusform>Weggelassen: {count} Shortcode von Hugo.</numerusform>
            <numerusform>Weggelassen: {count} Shortcodes von Hugo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tags of Jekyll’s.</source>
        <translation>
            <numerusform>Weggelassen: {count} Tag von Jekyll.</numerusform>
            <numerusform>Weggelassen: {count} Tags von Jekyll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of WordPress’s.</source>
        <translation>
            <numerusform>Weggelassen: {count} Shortcode von WordPress.</numerusform>
            <numerusform>Weggelassen: {count} Shortcodes von WordPress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} corrections.</source>
        <translation>
            <numerusform>Weggelassen: {count} Korrektur.</numerusform>
            <numerusform>Weggelassen: {count} Korrekturen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} posts nested too deep.</source>
        <translation>
            <numerusform>Weggelassen: {count} zu tief verschachtelter Beitrag.</numerusform>
            <numerusform>Weggelassen: {count} zu tief verschachtelte Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>the invisible character {code} is not allowed here</source>
        <translation>das unsichtbare Zeichen {code} ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>here is {what}</source>
        <translation>hier steht {what}</translation>
    </message>
    <message>
        <source>a list; “{name}” takes text</source>
        <translation>eine Liste; zu „{name}“ gehört Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>“{word}”; “{name}” takes true or false</source>
        <translation>„{word}“; zu „{name}“ gehört true oder false</translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes a whole number</source>
        <translation>„{typed}“; zu „{name}“ gehört eine ganze Zahl</translation>
    </message>
    <message>
        <source>not valid YAML</source>
        <translation>kein gültiges YAML</translation>
    </message>
    <message>
        <source>a nested list; “{name}” takes a list of texts</source>
        <translation>eine verschachtelte Liste; zu „{name}“ gehört eine Liste von Texten</translation>
    </message>
    <message>
        <source>something else; “{name}” takes a list</source>
        <translation>etwas anderes; zu „{name}“ gehört eine Liste</translation>
    </message>
    <message>
        <source>lists within lists too deep to read</source>
        <translation>Listen in Listen, zu tief, um sie zu lesen</translation>
    </message>
    <message>
        <source>text, where fields such as “headline: …” were expected</source>
        <translation>Text, wo Felder wie „headline: …“ erwartet wurden</translation>
    </message>
    <message>
        <source>something that contains itself or unfolds without end</source>
        <translation>etwas, das sich selbst enthält oder endlos entfaltet</translation>
    </message>
    <message>
        <source>a list where the name of a field was expected</source>
        <translation>eine Liste, wo der Name eines Feldes erwartet wurde</translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes one of: {allowed}</source>
        <translation>„{typed}“; zu „{name}“ gehört eines von: {allowed}</translation>
    </message>
    <message>
        <source>text; “{name}” takes entries with rule, text and reason</source>
        <translation>Text; zu „{name}“ gehören Einträge mit rule, text und reason</translation>
    </message>
    <message>
        <source>a second “{name}”; the first is in line {first}</source>
        <translation>ein zweites „{name}“; das erste steht in Zeile {first}</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>picture&apos;s description</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>picture&apos;s caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>picture&apos;s credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>picture&apos;s licence</source>
        <translation>Lizenz des Bildes</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>There is no {field} yet.</source>
        <translation>Es fehlt noch: {field}.</translation>
    </message>
    <message>
        <source>Make it from the headline</source>
        <translation>Aus der Überschrift bilden</translation>
    </message>
    <message>
        <source>Fill in the {field}…</source>
        <translation>Ausfüllen: {field}…</translation>
    </message>
    <message>
        <source>the grammar has an unknown entry: {names}</source>
        <translation>die Grammatik hat einen unbekannten Eintrag: {names}</translation>
    </message>
    <message>
        <source>{reason} ({source})</source>
        <translation>{reason} ({source})</translation>
    </message>
    <message>
        <source>Set aside, with a reason…</source>
        <translation>Begründet zurückstellen…</translation>
    </message>
    <message>
        <source>Why is it right here?</source>
        <translation>Warum ist es hier richtig?</translation>
    </message>
    <message>
        <source>the lexicon has an unknown entry: {names}</source>
        <translation>das Lexikon hat einen unbekannten Eintrag: {names}</translation>
    </message>
    <message>
        <source>the lexicon has no {name}</source>
        <translation>dem Lexikon fehlt {name}</translation>
    </message>
    <message>
        <source>grammar in the lexicon is not a table</source>
        <translation>grammar ist im Lexikon keine Tabelle</translation>
    </message>
    <message>
        <source>the lexicon has a grammar that nothing reads: {tag}</source>
        <translation>das Lexikon hat eine Grammatik, die niemand liest: {tag}</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a text</source>
        <translation>{name} ist im Lexikon kein Text</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a list</source>
        <translation>{name} ist im Lexikon keine Liste</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a table</source>
        <translation>{name} ist im Lexikon keine Tabelle</translation>
    </message>
    <message>
        <source>{entry} in the policy is not a table</source>
        <translation>{entry} ist in der Richtlinie keine Tabelle</translation>
    </message>
    <message>
        <source>{entry} in the policy is neither true nor false</source>
        <translation>{entry} ist in der Richtlinie weder true noch false</translation>
    </message>
    <message>
        <source>{entry} in the policy is not a list of fields</source>
        <translation>{entry} ist in der Richtlinie keine Liste von Feldern</translation>
    </message>
    <message>
        <source>the policy names an unknown field: {name}</source>
        <translation>die Richtlinie nennt ein unbekanntes Feld: {name}</translation>
    </message>
    <message>
        <source>the policy has an unknown entry: {names}</source>
        <translation>die Richtlinie hat einen unbekannten Eintrag: {names}</translation>
    </message>
    <message>
        <source>the policy sets options of an unknown rule: {names}</source>
        <translation>die Richtlinie setzt Optionen einer unbekannten Regel: {names}</translation>
    </message>
    <message>
        <source>the policy names an unknown rule: {rule}</source>
        <translation>die Richtlinie nennt eine unbekannte Regel: {rule}</translation>
    </message>
    <message>
        <source>a suppressed name in the policy needs a name, and may have a reason, a jurisdiction and a last day (until)</source>
        <translation>ein gesperrter Name in der Richtlinie braucht einen Namen und kann Grund, Zuständigkeit und letzten Tag (until) haben</translation>
    </message>
    <message>
        <source>a suppressed name in the policy has no letters</source>
        <translation>ein gesperrter Name in der Richtlinie hat keine Buchstaben</translation>
    </message>
    <message>
        <source>the longest {name} in the policy is not a number above 0</source>
        <translation>das Längste für {name} ist in der Richtlinie keine Zahl über 0</translation>
    </message>
    <message>
        <source>the policy has no {entry}</source>
        <translation>der Richtlinie fehlt {entry}</translation>
    </message>
    <message>
        <source>the rule {rule} protects people and always blocks</source>
        <translation>die Regel {rule} schützt Menschen und sperrt immer</translation>
    </message>
    <message>
        <source>the policy gives {rule} the unknown severity {level} (block, warn, info or off)</source>
        <translation>die Richtlinie gibt {rule} die unbekannte Stufe {level} (block, warn, info oder off)</translation>
    </message>
    <message>
        <source>Byline missing</source>
        <translation>Autorenzeile fehlt</translation>
    </message>
    <message>
        <source>A missing byline hides who answers for the story.</source>
        <translation>Ohne Autorenzeile bleibt verborgen, wer für den Artikel einsteht.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; the desk&apos;s policy</source>
        <translation>SPJ Code of Ethics; Richtlinie der Redaktion</translation>
    </message>
    <message>
        <source>“{words}”: who says so, or which court found it?</source>
        <translation>„{words}“: Wer sagt das, oder welches Gericht hat es festgestellt?</translation>
    </message>
    <message>
        <source>Say who says so…</source>
        <translation>Sagen, wer es sagt…</translation>
    </message>
    <message>
        <source>Crime without attribution</source>
        <translation>Straftat ohne Zuschreibung</translation>
    </message>
    <message>
        <source>Until a court has found it, it is an allegation: say whose, or name the conviction.</source>
        <translation>Bis ein Gericht sie feststellt, ist sie ein Vorwurf: Sagen Sie, wessen, oder nennen Sie das Urteil.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, sections 3 and 18; IPSO Editors&apos; Code</source>
        <translation>BBC Editorial Guidelines, Abschnitte 3 und 18; IPSO Editors’ Code</translation>
    </message>
    <message>
        <source>Who says so, or which court found it?</source>
        <translation>Wer sagt das, oder welches Gericht hat es festgestellt?</translation>
    </message>
    <message>
        <source>“{words}”: whose figure is it?</source>
        <translation>„{words}“: Von wem ist die Zahl?</translation>
    </message>
    <message>
        <source>Give the source…</source>
        <translation>Quelle angeben…</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>Zahl ohne Quelle</translation>
    </message>
    <message>
        <source>Casualty figures look certain and rarely are: say whose they are.</source>
        <translation>Opferzahlen wirken sicher und sind es selten: Sagen Sie, von wem sie sind.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; Reuters handbook</source>
        <translation>AP, Statement of News Values; Reuters Handbook</translation>
    </message>
    <message>
        <source>Whose figure is it?</source>
        <translation>Von wem ist die Zahl?</translation>
    </message>
    <message>
        <source>“{words}”: according to whom?</source>
        <translation>„{words}“: Nach wessen Angaben?</translation>
    </message>
    <message>
        <source>Hedge nobody made</source>
        <translation>Vorbehalt ohne Urheber</translation>
    </message>
    <message>
        <source>A hedge without an owner spreads a claim without answering for it; say who makes it.</source>
        <translation>Ein Vorbehalt ohne Urheber verbreitet eine Behauptung, ohne für sie einzustehen; sagen Sie, von wem sie ist.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; BBC Editorial Guidelines, section 3</source>
        <translation>NPR Ethics Handbook; BBC Editorial Guidelines, Abschnitt 3</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Remove the hedge</source>
        <translation>Vorbehalt streichen</translation>
    </message>
    <message>
        <source>Nobody says it</source>
        <translation>Niemand sagt es</translation>
    </message>
    <message>
        <source>The passive hides who said or believes it, which is what readers need to judge it.</source>
        <translation>Das Passiv verbirgt, wer etwas sagt oder glaubt; eben das brauchen Leser, um es zu beurteilen.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; NPR Ethics Handbook</source>
        <translation>AP, Statement of News Values; NPR Ethics Handbook</translation>
    </message>
    <message>
        <source>“{words}”: by whom?</source>
        <translation>„{words}“: Von wem?</translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation>Sagen, wer…</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Wer hat es gesagt?</translation>
    </message>
    <message>
        <source>Unverified, but by whom?</source>
        <translation>Nicht überprüft, aber von wem?</translation>
    </message>
    <message>
        <source>Readers can weigh a failed check only if they know who tried and what.</source>
        <translation>Leser können eine gescheiterte Prüfung nur einordnen, wenn sie wissen, wer was versucht hat.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; NPR Ethics Handbook</source>
        <translation>BBC Editorial Guidelines, Abschnitt 3; NPR Ethics Handbook</translation>
    </message>
    <message>
        <source>“{words}”: who tried, and how?</source>
        <translation>„{words}“: Wer hat es versucht, und wie?</translation>
    </message>
    <message>
        <source>Say who tried…</source>
        <translation>Sagen, wer es versucht hat…</translation>
    </message>
    <message>
        <source>Who tried to verify it?</source>
        <translation>Wer hat es zu prüfen versucht?</translation>
    </message>
    <message>
        <source>Dateline missing</source>
        <translation>Ortsmarke fehlt</translation>
    </message>
    <message>
        <source>Without a dateline readers cannot tell where the reporting was done.</source>
        <translation>Ohne Ortsmarke sehen Leser nicht, wo recherchiert wurde.</translation>
    </message>
    <message>
        <source>The desk&apos;s policy</source>
        <translation>Richtlinie der Redaktion</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Nothing leaves before the hour that was promised, or while nobody can tell which.</source>
        <translation>Nichts geht vor der zugesagten Stunde hinaus, auch nicht, wenn niemand sie lesen kann.</translation>
    </message>
    <message>
        <source>the agreement under which it was given; AP and Reuters practice</source>
        <translation>die Absprache, unter der es gegeben wurde; Übung von AP und Reuters</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>Feld zu lang</translation>
    </message>
    <message>
        <source>Search results, cards and front pages cut it off.</source>
        <translation>Suchergebnisse, Karten und Titelseiten schneiden es ab.</translation>
    </message>
    <message numerus="yes">
        <source>The {field} is {count} characters too long (at most {longest}).</source>
        <translation>
            <numerusform>{field}: {count} Zeichen zu lang (höchstens {longest}).</numerusform>
            <numerusform>{field}: {count} Zeichen zu lang (höchstens {longest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>Feld fehlt</translation>
    </message>
    <message>
        <source>The desk asks for it before an article goes out.</source>
        <translation>Die Redaktion verlangt es, bevor ein Artikel hinausgeht.</translation>
    </message>
    <message>
        <source>This picture has no description.</source>
        <translation>Dieses Bild hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>The lead picture has no description.</source>
        <translation>Das Aufmacherbild hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>Describe the picture…</source>
        <translation>Bild beschreiben…</translation>
    </message>
    <message>
        <source>It is decorative and says nothing</source>
        <translation>Es ist Schmuck und sagt nichts aus</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Readers who cannot see the picture hear its description instead.</source>
        <translation>Wer das Bild nicht sehen kann, hört stattdessen seine Beschreibung.</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>Was zeigt das Bild?</translation>
    </message>
    <message>
        <source>This picture has no credit: its caption ends with © and who took it.</source>
        <translation>Dieses Bild hat keinen Nachweis: Die Bildunterschrift endet mit © und dem Namen.</translation>
    </message>
    <message>
        <source>Add the credit…</source>
        <translation>Bildnachweis angeben…</translation>
    </message>
    <message>
        <source>Picture without a credit</source>
        <translation>Bild ohne Nachweis</translation>
    </message>
    <message>
        <source>The photographer has a right to be named, and readers to know where it comes from.</source>
        <translation>Die Fotografin hat ein Recht, genannt zu werden, und Leser, zu wissen, woher das Bild kommt.</translation>
    </message>
    <message>
        <source>Berne Convention, article 6bis; NPPA Code of Ethics</source>
        <translation>Berner Übereinkunft, Artikel 6bis; NPPA Code of Ethics</translation>
    </message>
    <message>
        <source>Who took the picture?</source>
        <translation>Wer hat das Bild gemacht?</translation>
    </message>
    <message>
        <source>The lead picture has no credit.</source>
        <translation>Das Aufmacherbild hat keinen Nachweis.</translation>
    </message>
    <message>
        <source>Picture without a licence</source>
        <translation>Bild ohne Lizenz</translation>
    </message>
    <message>
        <source>Without the terms noted, somebody will use the picture where it may not be used.</source>
        <translation>Sind die Bedingungen nicht vermerkt, wird das Bild irgendwann verwendet, wo es nicht darf.</translation>
    </message>
    <message>
        <source>The terms of picture agencies and Creative Commons</source>
        <translation>Bedingungen von Bildagenturen und Creative Commons</translation>
    </message>
    <message>
        <source>Note the licence…</source>
        <translation>Lizenz vermerken…</translation>
    </message>
    <message>
        <source>On what terms may the desk use it?</source>
        <translation>Zu welchen Bedingungen darf die Redaktion es verwenden?</translation>
    </message>
    <message>
        <source>The lead picture has no licence noted.</source>
        <translation>Für das Aufmacherbild ist keine Lizenz vermerkt.</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>Platzhalter stehen geblieben</translation>
    </message>
    <message>
        <source>This was meant to be replaced before anybody outside reads it.</source>
        <translation>Das sollte ersetzt sein, bevor es draußen jemand liest.</translation>
    </message>
    <message>
        <source>The trade&apos;s marks for text to come</source>
        <translation>Die Zeichen des Handwerks für Text, der noch kommt</translation>
    </message>
    <message>
        <source>“{words}” is a placeholder: replace it.</source>
        <translation>„{words}“ ist ein Platzhalter: Ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>Which {name}: {names}?</source>
        <translation>Welcher Name {name} ist gemeint: {names}?</translation>
    </message>
    <message>
        <source>Speaker could be two people</source>
        <translation>Sprecher nicht eindeutig</translation>
    </message>
    <message>
        <source>A surname that two people share does not tell readers which of them spoke.</source>
        <translation>Ein Nachname, den zwei tragen, sagt Lesern nicht, wer von beiden sprach.</translation>
    </message>
    <message>
        <source>AP Stylebook; SPJ Code of Ethics</source>
        <translation>AP Stylebook; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Speaker taken from before</source>
        <translation>Sprecher vom Satz davor</translation>
    </message>
    <message>
        <source>It reads as theirs, and so would anybody&apos;s words whose attribution has been cut out.</source>
        <translation>Es liest sich als ihre Worte; so läse sich auch jedes Zitat, dessen Zuschreibung gestrichen wurde.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values</source>
        <translation>AP, Statement of News Values</translation>
    </message>
    <message>
        <source>Only the words in front tell that {name} is speaking.</source>
        <translation>Nur die Worte davor sagen, dass {name} spricht.</translation>
    </message>
    <message>
        <source>Confirm that it is {name}</source>
        <translation>Bestätigen: Es ist {name}</translation>
    </message>
    <message>
        <source>Say so behind it</source>
        <translation>Dahinter sagen</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” is now “{now}”.</source>
        <translation>Nach der Prüfung geändert: „{was}“ heißt jetzt „{now}“.</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{now}” was added.</source>
        <translation>Nach der Prüfung geändert: „{now}“ kam hinzu.</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” was taken out.</source>
        <translation>Nach der Prüfung geändert: „{was}“ wurde gestrichen.</translation>
    </message>
    <message>
        <source>Verified quotation was edited</source>
        <translation>Geprüftes Zitat geändert</translation>
    </message>
    <message>
        <source>What stands in quotation marks was compared with what was said; these words were not.</source>
        <translation>Was in Anführungszeichen steht, wurde mit dem Gesagten verglichen; diese Wörter nicht.</translation>
    </message>
    <message>
        <source>Reuters handbook; AP, Statement of News Values</source>
        <translation>Reuters Handbook; AP, Statement of News Values</translation>
    </message>
    <message>
        <source>Restore the verified words</source>
        <translation>Geprüften Wortlaut herstellen</translation>
    </message>
    <message>
        <source>Verify as it reads now</source>
        <translation>So, wie es jetzt steht, als geprüft merken</translation>
    </message>
    <message>
        <source>Headline quotes what nobody says</source>
        <translation>Überschrift zitiert, was niemand sagt</translation>
    </message>
    <message>
        <source>Quotation marks in a headline promise the exact words; they must stand in the story.</source>
        <translation>Anführungszeichen in der Überschrift versprechen den Wortlaut; er muss im Text stehen.</translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines, section 3</source>
        <translation>Reuters Handbook; BBC Editorial Guidelines, Abschnitt 3</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>The {field} quotes “{words}”, but nobody says it word for word in the story.</source>
        <translation>Zitiert „{words}“ ({field}), aber niemand sagt das wörtlich im Text.</translation>
    </message>
    <message>
        <source>Speaker named late</source>
        <translation>Sprecher spät genannt</translation>
    </message>
    <message>
        <source>Name a new speaker after the first sentence, not after the third.</source>
        <translation>Nennen Sie einen neuen Sprecher nach dem ersten Satz, nicht nach dem dritten.</translation>
    </message>
    <message>
        <source>Readers learn only here that {name} is speaking.</source>
        <translation>Leser erfahren erst hier, dass {name} spricht.</translation>
    </message>
    <message>
        <source>Cue that judges</source>
        <translation>Wertendes Redeverb</translation>
    </message>
    <message>
        <source>Some verbs take sides: use them only where the facts bear them out.</source>
        <translation>Manche Verben ergreifen Partei: nur verwenden, wo die Tatsachen sie tragen.</translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines</source>
        <translation>Reuters Handbook; BBC Editorial Guidelines</translation>
    </message>
    <message>
        <source>Write “{plain}”</source>
        <translation>„{plain}“ schreiben</translation>
    </message>
    <message>
        <source>“{word}” says more than “{plain}”.</source>
        <translation>„{word}“ sagt mehr als „{plain}“.</translation>
    </message>
    <message>
        <source>From here {name} speaks, but readers learn it only afterwards.</source>
        <translation>Ab hier spricht {name}, aber Leser erfahren es erst danach.</translation>
    </message>
    <message>
        <source>Speaker changes without a sign</source>
        <translation>Sprecher wechselt ohne Zeichen</translation>
    </message>
    <message>
        <source>Readers take words side by side for one person&apos;s: name the new speaker first.</source>
        <translation>Worte nebeneinander liest man als die einer Person: Nennen Sie den neuen Sprecher vorher.</translation>
    </message>
    <message>
        <source>AP Stylebook, quotations in the news</source>
        <translation>AP Stylebook, quotations in the news</translation>
    </message>
    <message>
        <source>Start a new paragraph</source>
        <translation>Neuen Absatz beginnen</translation>
    </message>
    <message>
        <source>Quotation without a speaker</source>
        <translation>Zitat ohne Sprecher</translation>
    </message>
    <message>
        <source>Readers must know whose words these are, in the same sentence or the one beside it.</source>
        <translation>Leser müssen im selben Satz oder im Satz daneben erfahren, wessen Worte das sind.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; SPJ Code of Ethics</source>
        <translation>AP, Statement of News Values; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>Add the speaker…</source>
        <translation>Sprecher nennen…</translation>
    </message>
    <message>
        <source>Who said “{opening}”?</source>
        <translation>Wer hat „{opening}“ gesagt?</translation>
    </message>
    <message>
        <source>Quotation left open</source>
        <translation>Zitat nicht geschlossen</translation>
    </message>
    <message>
        <source>Without the closing mark nobody can tell where the quoted words end.</source>
        <translation>Ohne schließendes Zeichen weiß niemand, wo das Zitat endet.</translation>
    </message>
    <message>
        <source>Reuters handbook, quotation marks</source>
        <translation>Reuters Handbook, quotation marks</translation>
    </message>
    <message>
        <source>Close it at the end of the paragraph</source>
        <translation>Am Ende des Absatzes schließen</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Zeichen entfernen</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>Dieses Zitat wird nie geschlossen.</translation>
    </message>
    <message>
        <source>{name} is criticised here: what do they say, or when were they asked?</source>
        <translation>{name} wird hier kritisiert: Was ist die Antwort, oder wann wurde gefragt?</translation>
    </message>
    <message>
        <source>Note that they were asked…</source>
        <translation>Anfrage vermerken…</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Gelegenheit zur Stellungnahme</translation>
    </message>
    <message>
        <source>Whoever is criticised by name is asked before publication, and readers learn what they answered or that they did not.</source>
        <translation>Wer namentlich kritisiert wird, wird vorher gefragt; Leser erfahren die Antwort oder dass es keine gab.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 6; SPJ Code of Ethics; IPSO Editors&apos; Code, clause 1</source>
        <translation>BBC Editorial Guidelines, Abschnitt 6; SPJ Code of Ethics; IPSO Editors’ Code, Ziffer 1</translation>
    </message>
    <message>
        <source>When and how was {name} asked to reply, and by when?</source>
        <translation>Wann und wie wurde {name} um Stellungnahme gebeten, und bis wann?</translation>
    </message>
    <message>
        <source>This says that somebody declined to comment who is an unnamed source of the story.</source>
        <translation>Hier heißt es, jemand habe sich nicht geäußert, der eine ungenannte Quelle des Artikels ist.</translation>
    </message>
    <message>
        <source>Source said to be silent</source>
        <translation>Quelle soll geschwiegen haben</translation>
    </message>
    <message>
        <source>Readers would be told that somebody did not speak who did.</source>
        <translation>Lesern würde gesagt, jemand habe nicht gesprochen, der gesprochen hat.</translation>
    </message>
    <message>
        <source>AP rules on anonymous sources</source>
        <translation>AP-Regeln für anonyme Quellen</translation>
    </message>
    <message>
        <source>{name} is quoted but never named in full.</source>
        <translation>{name} wird zitiert, aber nie mit vollem Namen genannt.</translation>
    </message>
    <message>
        <source>No full name at first mention</source>
        <translation>Kein voller Name bei der ersten Nennung</translation>
    </message>
    <message>
        <source>Readers who meet somebody for the first time need the full name and the role.</source>
        <translation>Wer jemandem zum ersten Mal begegnet, braucht den vollen Namen und die Funktion.</translation>
    </message>
    <message>
        <source>AP Stylebook, names; Reuters handbook</source>
        <translation>AP Stylebook, names; Reuters Handbook</translation>
    </message>
    <message>
        <source>Give the full name…</source>
        <translation>Vollen Namen angeben…</translation>
    </message>
    <message>
        <source>{name}&apos;s full name?</source>
        <translation>Voller Name von {name}?</translation>
    </message>
    <message>
        <source>Two spellings of one name</source>
        <translation>Ein Name, zwei Schreibweisen</translation>
    </message>
    <message>
        <source>A misspelt name makes readers doubt everything else.</source>
        <translation>Ein falsch geschriebener Name lässt Leser an allem anderen zweifeln.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; BBC Editorial Guidelines, section 3</source>
        <translation>SPJ Code of Ethics; BBC Editorial Guidelines, Abschnitt 3</translation>
    </message>
    <message>
        <source>{last} here, {name} elsewhere: which is right?</source>
        <translation>Hier {last}, sonst {name}: Was stimmt?</translation>
    </message>
    <message>
        <source>This names a source who spoke off the record.</source>
        <translation>Das nennt eine Quelle, die vertraulich gesprochen hat.</translation>
    </message>
    <message>
        <source>This names a source who spoke on background.</source>
        <translation>Das nennt eine Quelle, die nur für den Hintergrund gesprochen hat.</translation>
    </message>
    <message>
        <source>This names a source who spoke not for attribution.</source>
        <translation>Das nennt eine Quelle, die nicht genannt werden will.</translation>
    </message>
    <message>
        <source>Protected source in the text</source>
        <translation>Geschützte Quelle im Text</translation>
    </message>
    <message>
        <source>A promise of confidentiality binds: agree other terms first, or take it out.</source>
        <translation>Zugesagte Vertraulichkeit bindet: Vereinbaren Sie vorher anderes, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; SPJ Code of Ethics</source>
        <translation>NPR Ethics Handbook; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>These words were said off the record.</source>
        <translation>Diese Worte fielen vertraulich.</translation>
    </message>
    <message>
        <source>One source made many</source>
        <translation>Aus einer Quelle werden viele</translation>
    </message>
    <message>
        <source>Writing of sources where there is one makes a claim look better supported than it is.</source>
        <translation>Von Quellen zu schreiben, wo es eine ist, lässt eine Behauptung besser gestützt aussehen, als sie ist.</translation>
    </message>
    <message>
        <source>Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation>Reuters Handbook, The Essentials of Reuters sourcing</translation>
    </message>
    <message>
        <source>“{words}”, but the source list has one unnamed source.</source>
        <translation>„{words}“, aber das Quellenverzeichnis hat eine einzige ungenannte Quelle.</translation>
    </message>
    <message>
        <source>Name the outlet…</source>
        <translation>Medium nennen…</translation>
    </message>
    <message>
        <source>“{words}”: which outlet?</source>
        <translation>„{words}“: Welches Medium?</translation>
    </message>
    <message>
        <source>Second-hand report without an outlet</source>
        <translation>Aus zweiter Hand, ohne Medium</translation>
    </message>
    <message>
        <source>Who reported it decides how far it can be trusted: name the outlet, with a link.</source>
        <translation>Wer es berichtet hat, entscheidet, wie weit man ihm traut: Nennen Sie das Medium, mit Link.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; Reuters handbook</source>
        <translation>BBC Editorial Guidelines, Abschnitt 3; Reuters Handbook</translation>
    </message>
    <message>
        <source>Which outlet reported it?</source>
        <translation>Welches Medium hat es berichtet?</translation>
    </message>
    <message>
        <source>Everything here rests on one independent source: {name}.</source>
        <translation>Alles hier ruht auf einer einzigen unabhängigen Quelle: {name}.</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Eine einzige Quelle</translation>
    </message>
    <message>
        <source>What rests on one source needs a second, independent one, or must say so.</source>
        <translation>Was auf einer Quelle ruht, braucht eine zweite, unabhängige, oder muss es sagen.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3</source>
        <translation>BBC Editorial Guidelines, Abschnitt 3</translation>
    </message>
    <message>
        <source>{name} is run by a state: say so.</source>
        <translation>{name} wird von einem Staat betrieben: Sagen Sie es.</translation>
    </message>
    <message>
        <source>State outlet not described as such</source>
        <translation>Staatsmedium nicht so bezeichnet</translation>
    </message>
    <message>
        <source>Readers weigh a report differently when they know that a government stands behind it.</source>
        <translation>Leser wägen eine Meldung anders, wenn sie wissen, dass eine Regierung dahintersteht.</translation>
    </message>
    <message>
        <source>Say that it is state-run</source>
        <translation>Sagen, dass es staatlich ist</translation>
    </message>
    <message>
        <source>Speaker without a source entry</source>
        <translation>Sprecher ohne Eintrag</translation>
    </message>
    <message>
        <source>Editors and lawyers go by the source list later: who said it, and on which terms.</source>
        <translation>Redaktion und Anwälte gehen später nach dem Quellenverzeichnis: wer was zu welchen Bedingungen gesagt hat.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; SPJ Code of Ethics</source>
        <translation>BBC Editorial Guidelines, Abschnitt 3; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>{name} is not on the source list.</source>
        <translation>{name} steht nicht im Quellenverzeichnis.</translation>
    </message>
    <message>
        <source>Add {name} to the sources</source>
        <translation>{name} zu den Quellen nehmen</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason must be noted.</source>
        <translation>Quelle {key} bleibt ungenannt: Der Grund muss vermerkt sein.</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the editor who approved it must be noted.</source>
        <translation>Quelle {key} bleibt ungenannt: Es muss vermerkt sein, wer in der Redaktion zugestimmt hat.</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason and the editor who approved it must be noted.</source>
        <translation>Quelle {key} bleibt ungenannt: Der Grund und wer zugestimmt hat müssen vermerkt sein.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources of this story are unnamed; this desk allows {most}.</source>
        <translation>
            <numerusform>{count} Quelle dieses Artikels ist ungenannt; diese Redaktion erlaubt {most}.</numerusform>
            <numerusform>{count} Quellen dieses Artikels sind ungenannt; diese Redaktion erlaubt {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers are not told why somebody stays unnamed: say it in the story.</source>
        <translation>Lesern wird nicht gesagt, warum jemand ungenannt bleibt: Sagen Sie es im Text.</translation>
    </message>
    <message>
        <source>Unnamed source without approval</source>
        <translation>Ungenannte Quelle ohne Zustimmung</translation>
    </message>
    <message>
        <source>An unnamed source needs a reason, and an editor who knows the name and agreed.</source>
        <translation>Eine ungenannte Quelle braucht einen Grund und jemanden in der Redaktion, der den Namen kennt und zustimmt.</translation>
    </message>
    <message>
        <source>AP rules on anonymous sources; The New York Times</source>
        <translation>AP-Regeln für anonyme Quellen; The New York Times</translation>
    </message>
    <message>
        <source>{name} is on the source list but not in the story.</source>
        <translation>{name} steht im Quellenverzeichnis, aber nicht im Text.</translation>
    </message>
    <message>
        <source>Source not used</source>
        <translation>Quelle nicht verwendet</translation>
    </message>
    <message>
        <source>Perhaps an answer was cut that the story owes somebody.</source>
        <translation>Vielleicht wurde eine Antwort gestrichen, die der Artikel jemandem schuldet.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics</source>
        <translation>SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>“{words}”: who exactly?</source>
        <translation>„{words}“: Wer genau?</translation>
    </message>
    <message>
        <source>“{words}”: which {who}?</source>
        <translation>„{words}“: Welche {who}?</translation>
    </message>
    <message>
        <source>Name the source…</source>
        <translation>Quelle nennen…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>A source without a name or a number cannot be weighed or checked by readers.</source>
        <translation>Eine Quelle ohne Namen oder Zahl können Leser weder einordnen noch prüfen.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation>NPR Ethics Handbook; Reuters Handbook, The Essentials of Reuters sourcing</translation>
    </message>
    <message>
        <source>Name that must not be published</source>
        <translation>Name, der nicht erscheinen darf</translation>
    </message>
    <message>
        <source>A court or the desk has ruled that this name stays out; publishing it does harm.</source>
        <translation>Ein Gericht oder die Redaktion hat entschieden, dass dieser Name draußen bleibt; ihn zu bringen schadet.</translation>
    </message>
    <message>
        <source>Reporting restrictions; IPSO Editors&apos; Code, clauses 6, 7 and 11</source>
        <translation>Berichtsbeschränkungen; IPSO Editors’ Code, Ziffern 6, 7 und 11</translation>
    </message>
    <message>
        <source>the desk’s list</source>
        <translation>die Liste der Redaktion</translation>
    </message>
    <message>
        <source>This name must not be published ({place}): {reason}.</source>
        <translation>Dieser Name darf nicht erscheinen ({place}): {reason}.</translation>
    </message>
    <message>
        <source>This name must not be published: {reason}.</source>
        <translation>Dieser Name darf nicht erscheinen: {reason}.</translation>
    </message>
    <message>
        <source>One source carries the whole story: {voice}.</source>
        <translation>Eine Quelle trägt den ganzen Artikel: {voice}.</translation>
    </message>
    <message>
        <source>All of them have it from one source: the story has a single independent source.</source>
        <translation>Alle haben es aus einer Quelle: Der Artikel hat eine einzige unabhängige Quelle.</translation>
    </message>
    <message>
        <source>There is no dictionary “{name}”. There are: {known}.</source>
        <translation>Ein Wörterbuch „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What would embarrass the paper blocks, the rest warns.</source>
        <translation>Was der Zeitung peinlich wäre, sperrt; der Rest warnt.</translation>
    </message>
    <message>
        <source>For newsletters and blogs: only what may not go out blocks.</source>
        <translation>Für Newsletter und Blogs: Nur was nicht hinausdarf, sperrt.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Unnamed sources need a reason and an editor; hedges and gaps block.</source>
        <translation>Ungenannte Quellen brauchen Grund und Zustimmung; Vorbehalte und Lücken sperren.</translation>
    </message>
    <message>
        <source>There is no policy “{name}”. There are: {known}.</source>
        <translation>Eine Richtlinie „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The policy {name} cannot be used: {error}.</source>
        <translation>Die Richtlinie {name} kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>The lexicon {name} cannot be used: {error}.</source>
        <translation>Das Lexikon {name} kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>cannot be asked ({kind})</source>
        <translation>kann nicht gefragt werden ({kind})</translation>
    </message>
    <message>
        <source>{size} MB in {count} files</source>
        <translation>{size} MB in {count} Dateien</translation>
    </message>
    <message>
        <source>{ours} ours, {own} of the desk</source>
        <translation>{ours} von uns, {own} von der Redaktion</translation>
    </message>
    <message>
        <source>away; another stands in for it</source>
        <translation>nicht da; eine andere vertritt sie</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>Folder of data</source>
        <translation>Ordner der Daten</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>{problem} Nothing was written.</source>
        <translation>{problem} Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It has a setting that no desk hands round: {name}.</source>
        <translation>Darin ist eine Einstellung, die keine Redaktion weitergibt: {name}.</translation>
    </message>
    <message>
        <source>{name} has words that a ledger says are not to leave. Nothing was written; take them out there first.</source>
        <translation>{name} hat Wörter, die nach einem Quellenverzeichnis nicht hinausdürfen. Nichts wurde geschrieben; nehmen Sie sie dort erst heraus.</translation>
    </message>
    <message>
        <source>Its site “{name}” cannot be used: {error}</source>
        <translation>Die Site „{name}“ darin kann nicht benutzt werden: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more came from the backup of {when}.</source>
        <translation>
            <numerusform>{count} weiterer kam aus der Sicherung von {when}.</numerusform>
            <numerusform>{count} weitere kamen aus der Sicherung von {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} What you type is kept in {folder} and comes into the library when that can be opened again. Until then nothing can be published.</source>
        <translation>{error} Was Sie schreiben, wird in {folder} aufgehoben und kommt in die Bibliothek, wenn sie sich wieder öffnen lässt. Bis dahin kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
        <source>{error} What was kept elsewhere is there still.</source>
        <translation>{error} Was anderswo aufgehoben war, ist noch dort.</translation>
    </message>
    <message>
        <source>The article is not in the library, so its sources cannot be looked up; nothing was sent. Open it and publish again.</source>
        <translation>Der Artikel ist nicht in der Bibliothek, daher ließen sich seine Quellen nicht nachsehen; nichts wurde gesendet. Öffnen Sie ihn, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keyring.</source>
        <translation>Das Passwort liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>There is no password for the site “{name}”.</source>
        <translation>Für die Site „{name}“ gibt es kein Passwort.</translation>
    </message>
    <message>
        <source>holds no article.</source>
        <translation>enthält keinen Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of its pictures are not in the bundle.</source>
        <translation>
            <numerusform>{count} seiner Bilder ist nicht im Bündel.</numerusform>
            <numerusform>{count} seiner Bilder sind nicht im Bündel.</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article whose front matter cannot be read: {error}</source>
        <translation>enthält einen Artikel, dessen Kopf nicht lesbar ist: {error}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>names files that are none of a desk’s. Nothing was taken.</source>
        <translation>nennt Dateien, die keiner Redaktion gehören. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>is no file of a desk’s settings.</source>
        <translation>ist keine Datei mit Einstellungen einer Redaktion.</translation>
    </message>
    <message>
        <source>is from another version of Onrecord ({version}). Nothing was taken.</source>
        <translation>ist aus einer anderen Version von Onrecord ({version}). Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>is damaged: its list cannot be read.</source>
        <translation>ist beschädigt: Ihre Liste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was written: {error}.</source>
        <translation>{file} ist nicht lesbar, daher wurde nichts geschrieben: {error}.</translation>
    </message>
    <message>
        <source>{name} {wrong}</source>
        <translation>{name} {wrong}</translation>
    </message>
    <message>
        <source>has a part that does not belong there ({part}). Nothing was taken.</source>
        <translation>hat einen Teil, der nicht hineingehört ({part}). Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>has a part that cannot be used ({part}: {error}). Nothing was taken.</source>
        <translation>hat einen Teil, der nicht benutzt werden kann ({part}: {error}). Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{name} could not be written ({error}). What was there before is kept.</source>
        <translation>{name} konnte nicht geschrieben werden ({error}). Was vorher da war, bleibt.</translation>
    </message>
    <message>
        <source>the folder leads elsewhere</source>
        <translation>der Ordner führt anderswohin</translation>
    </message>
    <message>
        <source>the front matter (TOML) cannot be read: {error}</source>
        <translation>der Kopf (TOML) ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>is a zip file without an article in it (article.md). It was left as it is; unpack it, and open what is in it.</source>
        <translation>ist eine Zip-Datei ohne Artikel (article.md). Sie blieb, wie sie ist; packen Sie sie aus und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>is a workbook or a presentation. It was left as it is; open a text.</source>
        <translation>ist eine Tabelle oder Präsentation. Sie blieb, wie sie ist; öffnen Sie einen Text.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>an old Word or Excel document</source>
        <translation>ein altes Word- oder Excel-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7-Zip)</source>
        <translation>eine komprimierte Datei (7-Zip)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>eine komprimierte Datei (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a sound recording (MP3)</source>
        <translation>eine Tonaufnahme (MP3)</translation>
    </message>
    <message>
        <source>a sound recording (Ogg)</source>
        <translation>eine Tonaufnahme (Ogg)</translation>
    </message>
    <message>
        <source>a sound recording (FLAC)</source>
        <translation>eine Tonaufnahme (FLAC)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>ein E-Book (EPUB)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (westeuropäisch)</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} NUL bytes.</source>
        <translation>
            <numerusform>Weggelassen: {count} NUL-Byte.</numerusform>
            <numerusform>Weggelassen: {count} NUL-Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>a video or sound recording (MP4)</source>
        <translation>eine Video- oder Tonaufnahme (MP4)</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {name}: check the accented letters.</source>
        <translation>Nicht UTF-8; als {name} gelesen: Prüfen Sie die Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though nothing in it says so.</source>
        <translation>Als UTF-16 gelesen, obwohl nichts darin das sagt.</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>Read as UTF-8.</source>
        <translation>Als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>Read as {name}, as its first bytes say.</source>
        <translation>Als {name} gelesen, wie die ersten Bytes sagen.</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>eine Zip-Datei</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters are shown as �.</source>
        <translation>
            <numerusform>{count} beschädigtes Zeichen wird als � gezeigt.</numerusform>
            <numerusform>{count} beschädigte Zeichen werden als � gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a sound recording (WAV)</source>
        <translation>eine Tonaufnahme (WAV)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Web page, all in one file</source>
        <translation>Webseite, alles in einer Datei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown with its pictures</source>
        <translation>Markdown mit den Bildern</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>News item (ninjs 3.1)</source>
        <translation>Nachrichtenelement (ninjs 3.1)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message numerus="yes">
        <source>{leak} There are {count} more.</source>
        <translation>
            <numerusform>{leak} Es gibt noch {count}.</numerusform>
            <numerusform>{leak} Es gibt noch {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: was not written, for a protected source would leave with it. {leaks} Take it out of the text, or export for yourself only.</source>
        <translation>{path}: wurde nicht geschrieben, denn eine geschützte Quelle ginge mit hinaus. {leaks} Nehmen Sie sie aus dem Text, oder exportieren Sie nur für sich.</translation>
    </message>
    <message>
        <source>{path}: there is no way to write .{kind}. Use one of {known}.</source>
        <translation>{path}: .{kind} kann nicht geschrieben werden. Nehmen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another folder.</source>
        <translation>{folder}: ist schon da und nicht leer. Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder}: cannot be made ({reason}).</source>
        <translation>{folder}: kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>{path}: is a WordPress export of many articles. Bring them into the library with File, Import into the library, or “onrecord library import”.</source>
        <translation>{path}: ist ein WordPress-Export mit vielen Artikeln. Holen Sie sie mit Datei, „WordPress-Export einlesen“ oder „onrecord library import“ in die Bibliothek.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: the front matter cannot be read: {problem}. The file was left as it is; mend that line, or open the file in the window, where all of it appears as text.</source>
        <translation>{path}:{line}:{column}: Der Kopf ist nicht lesbar: {problem}. Die Datei blieb, wie sie ist; berichtigen Sie die Zeile, oder öffnen Sie die Datei im Fenster, wo alles als Text erscheint.</translation>
    </message>
    <message>
        <source>{path}: was changed by another program since it was opened. It was not overwritten; save under another name, or open it again.</source>
        <translation>{path}: wurde seit dem Öffnen von einem anderen Programm geändert. Sie wurde nicht überschrieben; speichern Sie unter einem anderen Namen, oder öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{path}: looks like {looks_like}, not text. It was left as it is; open a text, a web page or a document (.docx, .odt).</source>
        <translation>{path}: sieht aus wie {looks_like}, nicht wie Text. Die Datei blieb, wie sie ist; öffnen Sie einen Text, eine Webseite oder ein Dokument (.docx, .odt).</translation>
    </message>
    <message>
        <source>{path}: {error}. The file was left as it is.</source>
        <translation>{path}: {error}. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path}: is {kind}, not a file. Name a text file.</source>
        <translation>{path}: ist {kind}, keine Datei. Nennen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{path}: is {size} MB; up to {largest} MB can be opened. It was left as it is; split it first.</source>
        <translation>{path}: hat {size} MB; bis {largest} MB können geöffnet werden. Die Datei blieb, wie sie ist; teilen Sie sie vorher.</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name.</source>
        <translation>{path}: Diese Datei gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path}: may not be read by this user.</source>
        <translation>{path}: darf dieser Benutzer nicht lesen.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is not a file name.</source>
        <translation>{path}: ist kein Dateiname.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). What was there is untouched; save to another folder.</source>
        <translation>{path}: konnte nicht geschrieben werden ({reason}). Was dort war, ist unberührt; speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>before {name} was read again</source>
        <translation>bevor {name} neu gelesen wurde</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere. What you typed is kept as a revision.</source>
        <translation>{name} wurde anderswo geändert. Was Sie geschrieben haben, ist als früherer Text aufgehoben.</translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown; Save writes it there.</source>
        <translation>Ihr Text ist neuer als {name} und wird gezeigt; Speichern schreibt ihn dorthin.</translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown.</source>
        <translation>Ihr Text ist neuer als {name} und wird gezeigt.</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>der Datenträger verweigerte es</translation>
    </message>
    <message>
        <source>{name} could not be kept in {folder} ({reason}). The article is as it was; make room or save the article to another folder, and try again.</source>
        <translation>{name} konnte nicht in {folder} aufgehoben werden ({reason}). Der Artikel ist, wie er war; schaffen Sie Platz, oder speichern Sie ihn in einem anderen Ordner und versuchen es wieder.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}.</source>
        <translation>{name} wurde nicht genommen: {reason}.</translation>
    </message>
    <message>
        <source>The pictures could not be copied to {folder}: {error}</source>
        <translation>Die Bilder konnten nicht nach {folder} kopiert werden: {error}</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, and was not taken.</source>
        <translation>{name} ist größer als {size} MB und wurde nicht genommen.</translation>
    </message>
    <message>
        <source>{name} is no file, and was not taken.</source>
        <translation>{name} ist keine Datei und wurde nicht genommen.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are new here</source>
        <translation>
            <numerusform>{count} Artikel ist hier neu</numerusform>
            <numerusform>{count} Artikel sind hier neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here already</source>
        <translation>
            <numerusform>{count} war schon hier</numerusform>
            <numerusform>{count} waren schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here in another text, beside which theirs is kept</source>
        <translation>
            <numerusform>{count} war mit anderem Text hier; jener steht daneben</numerusform>
            <numerusform>{count} waren mit anderem Text hier; jene stehen daneben</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another one.</source>
        <translation>{folder}: ist schon da und nicht leer. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{folder}: holds no library that this program can read ({name}).</source>
        <translation>{folder}: enthält keine Bibliothek, die dieses Programm lesen kann ({name}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are missing from the folder.</source>
        <translation>
            <numerusform>{count} Artikel fehlt in dem Ordner.</numerusform>
            <numerusform>{count} Artikel fehlen in dem Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is here.</source>
        <translation>{path}: ist beschädigt. Was davor kam, ist hier.</translation>
    </message>
    <message>
        <source>{path}: is larger than any article.</source>
        <translation>{path}: ist größer als jeder Artikel.</translation>
    </message>
    <message>
        <source>{path}: cannot be read. What came before it is in the library.</source>
        <translation>{path}: kann nicht gelesen werden. Was davor kam, ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is in the library.</source>
        <translation>{path}: ist beschädigt. Was davor kam, ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). The library is as it was; make room, or name another folder.</source>
        <translation>{path}: konnte nicht geschrieben werden ({reason}). Die Bibliothek ist, wie sie war; schaffen Sie Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{path}: the pictures could not be kept ({reason}). What came before them, and their article, is in the library.</source>
        <translation>{path}: Die Bilder konnten nicht aufgehoben werden ({reason}). Was davor kam und ihr Artikel sind in der Bibliothek.</translation>
    </message>
    <message>
        <source>is locked with a password. It was left as it is; open it in the program that wrote it and save it without one.</source>
        <translation>ist mit einem Passwort verschlossen. Die Datei blieb, wie sie ist; öffnen Sie sie in dem Programm, das sie schrieb, und speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>holds no text, only other content. It was left as it is.</source>
        <translation>enthält keinen Text, nur anderes. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>is damaged: a style of it counts in what is no number.</source>
        <translation>ist beschädigt: Eine Formatvorlage zählt mit etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>is damaged, or nested deeper than any text.</source>
        <translation>ist beschädigt oder tiefer verschachtelt als jeder Text.</translation>
    </message>
    <message>
        <source>is damaged: its part {part} is not valid XML.</source>
        <translation>ist beschädigt: Der Teil {part} ist kein gültiges XML.</translation>
    </message>
    <message>
        <source>looks like an old Word or Excel document. It was left as it is; open it in a word processor and save it as .docx or .odt.</source>
        <translation>sieht aus wie ein altes Word- oder Excel-Dokument. Die Datei blieb, wie sie ist; öffnen Sie sie in einer Textverarbeitung, und speichern Sie sie als .docx oder .odt.</translation>
    </message>
    <message>
        <source>is damaged: it has no part {name}.</source>
        <translation>ist beschädigt: Der Teil {name} fehlt.</translation>
    </message>
    <message>
        <source>holds {file_size} MB of text, more than any article. It was left as it is; split it first.</source>
        <translation>enthält {file_size} MB Text, mehr als jeder Artikel. Die Datei blieb, wie sie ist; teilen Sie sie vorher.</translation>
    </message>
    <message>
        <source>defines entities of its own, which no word processor writes.</source>
        <translation>definiert eigene Entities, was keine Textverarbeitung schreibt.</translation>
    </message>
    <message>
        <source>would unpack to {unpacked} MB in {count} parts, which is no article. It was left as it is.</source>
        <translation>würde sich zu {unpacked} MB in {count} Teilen entpacken; das ist kein Artikel. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>is damaged: the parts in it cannot be listed. It was left as it is; fetch it again, or have the program that wrote it repair it.</source>
        <translation>ist beschädigt: Die Teile darin lassen sich nicht auflisten. Die Datei blieb, wie sie ist; holen Sie sie neu, oder lassen Sie sie von dem Programm reparieren, das sie schrieb.</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked. It was left as it is; fetch it again.</source>
        <translation>ist beschädigt: Der Teil {name} lässt sich nicht entpacken. Die Datei blieb, wie sie ist; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>Taken as the {field}: {value}</source>
        <translation>Übernommen ({field}): {value}</translation>
    </message>
    <message>
        <source>is nested too deep to read.</source>
        <translation>ist zu tief verschachtelt, um es zu lesen.</translation>
    </message>
    <message>
        <source>Tracked changes ({count}) were taken as accepted.</source>
        <translation>Verfolgte Änderungen ({count}) wurden als angenommen gelesen.</translation>
    </message>
    <message>
        <source>What stood in text boxes was set into the text: see whether it is in its place.</source>
        <translation>Was in Textfeldern stand, wurde in den Text gesetzt: Sehen Sie nach, ob es am Platz ist.</translation>
    </message>
    <message>
        <source>Text that was hidden in the document is in the article: look it through.</source>
        <translation>Text, der im Dokument verborgen war, steht im Artikel: Sehen Sie ihn durch.</translation>
    </message>
    <message>
        <source>is damaged, or not as Word writes it. It was left as it is; open it in a word processor and save it anew.</source>
        <translation>ist beschädigt oder nicht so, wie Word es schreibt. Die Datei blieb, wie sie ist; öffnen Sie sie in einer Textverarbeitung und speichern Sie sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles came into the library.</source>
        <translation>
            <numerusform>{count} Artikel kam in die Bibliothek.</numerusform>
            <numerusform>{count} Artikel kamen in die Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already and were left as they are.</source>
        <translation>
            <numerusform>{count} war schon da und blieb, wie er war.</numerusform>
            <numerusform>{count} waren schon da und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were left out: bin, automatic drafts, menus.</source>
        <translation>
            <numerusform>{count} Eintrag wurde ausgelassen: Papierkorb, automatische Entwürfe, Menüs.</numerusform>
            <numerusform>{count} Einträge wurden ausgelassen: Papierkorb, automatische Entwürfe, Menüs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: is damaged ({error}). {count} articles from it are in the library; export it again.</source>
        <translation>
            <numerusform>{path}: ist beschädigt ({error}). {count} Artikel daraus ist in der Bibliothek; exportieren Sie neu.</numerusform>
            <numerusform>{path}: ist beschädigt ({error}). {count} Artikel daraus sind in der Bibliothek; exportieren Sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: defines entities of its own, which no export of WordPress does. It was left as it is.</source>
        <translation>{path}: definiert eigene Entities, was kein Export von WordPress tut. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>bevor eine Sicherung zurückgeholt wurde</translation>
    </message>
    <message>
        <source>the copy is damaged: {problem}</source>
        <translation>die Kopie ist beschädigt: {problem}</translation>
    </message>
    <message>
        <source>{folder}: no backup could be made ({reason}). The library and the backups before are as they were.</source>
        <translation>{folder}: Es konnte keine Sicherung gemacht werden ({reason}). Die Bibliothek und die Sicherungen davor sind, wie sie waren.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}).</source>
        <translation>{path}: kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>{path}: could not be restored ({reason}). The library is as it was.</source>
        <translation>{path}: konnte nicht zurückgeholt werden ({reason}). Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>is in use by another program; close that and try again.</source>
        <translation>wird von einem anderen Programm benutzt; schließen Sie das, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>cannot be written. Check the folder&apos;s permissions, or set ONRECORD_HOME.</source>
        <translation>kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners, oder setzen Sie ONRECORD_HOME.</translation>
    </message>
    <message>
        <source>the disk is full. Nothing saved before is lost; make room and try again.</source>
        <translation>der Datenträger ist voll. Nichts Gespeichertes ist verloren; schaffen Sie Platz, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>its disk does not read or write as it should. Nothing saved before is lost; look after the disk and try again.</source>
        <translation>der Datenträger liest oder schreibt nicht, wie er soll. Nichts Gespeichertes ist verloren; sehen Sie nach ihm, und versuchen Sie es wieder.</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged. It is kept as {aside}; {count} articles could be read from it and are here.</source>
        <translation>
            <numerusform>Die Bibliothek war beschädigt. Sie ist als {aside} aufgehoben; {count} Artikel konnte daraus gelesen werden und ist hier.</numerusform>
            <numerusform>Die Bibliothek war beschädigt. Sie ist als {aside} aufgehoben; {count} Artikel konnten daraus gelesen werden und sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used ({error}). It was left as it is; start Onrecord again to mend it.</source>
        <translation>kann nicht benutzt werden ({error}). Sie blieb, wie sie ist; starten Sie Onrecord neu, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{path}: was written by a newer Onrecord (library version {version}, this program knows {known}). It was left as it is; install the newer program, or point ONRECORD_HOME at another folder.</source>
        <translation>{path}: wurde von einem neueren Onrecord geschrieben (Bibliothek {version}, dieses Programm kennt {known}). Sie blieb, wie sie ist; installieren Sie das neuere, oder zeigen Sie mit ONRECORD_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Before the library was changed it was copied to {copy}.</source>
        <translation>Bevor die Bibliothek geändert wurde, wurde sie nach {copy} kopiert.</translation>
    </message>
    <message>
        <source>{path}: is not there ({reason}). Bring its disk or folder back.</source>
        <translation>{path}: ist nicht da ({reason}). Bringen Sie Datenträger oder Ordner zurück.</translation>
    </message>
    <message>
        <source>{folder}: the library&apos;s folder cannot be made ({reason}). Set ONRECORD_HOME to a folder that can be written.</source>
        <translation>{folder}: Der Ordner der Bibliothek kann nicht angelegt werden ({reason}). Setzen Sie ONRECORD_HOME auf einen, der beschreibbar ist.</translation>
    </message>
    <message>
        <source>What the window speaks. Articles have a language of their own, in the field Language, and are checked in that.</source>
        <translation>Was das Fenster spricht. Artikel haben ihre eigene Sprache, im Feld Sprache, und werden in dieser geprüft.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>The colours of the window. The page that readers get has its own.</source>
        <translation>Die Farben des Fensters. Die Seite, die Leser bekommen, hat ihre eigenen.</translation>
    </message>
    <message>
        <source>The keys that were chosen instead of those that actions come with.</source>
        <translation>Die Tasten, die statt der mitgelieferten gewählt wurden.</translation>
    </message>
    <message>
        <source>What the field Byline of a new article begins with.</source>
        <translation>Womit das Feld Autorenzeile eines neuen Artikels beginnt.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Of the text that is written, on this screen. Readers get their own.</source>
        <translation>Des Textes, der geschrieben wird, auf diesem Bildschirm. Leser bekommen ihre eigene.</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Länge einer Zeile</translation>
    </message>
    <message>
        <source>How many characters a line has at most: beyond that the eye loses its way back.</source>
        <translation>Wie viele Zeichen eine Zeile höchstens hat: Darüber findet das Auge nicht zurück.</translation>
    </message>
    <message>
        <source>What is not lit is dimmed while you write.</source>
        <translation>Was nicht hell ist, wird beim Schreiben blasser.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>Nachsichtig</translation>
    </message>
    <message>
        <source>Kinds of site</source>
        <translation>Arten von Sites</translation>
    </message>
    <message>
        <source>{error} What was there before is in {kept}.</source>
        <translation>{error} Was vorher da war, ist in {kept}.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was taken in.</source>
        <translation>{path}: {reason}. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>it reaches beyond itself with “{found}”</source>
        <translation>es greift mit „{found}“ über sich hinaus</translation>
    </message>
    <message>
        <source>What is lit</source>
        <translation>Was hell ist</translation>
    </message>
    <message>
        <source>The languages that count beside the article’s own. A desk that writes American English says so here once.</source>
        <translation>Die Sprachen, die neben der des Artikels zählen. Eine Redaktion, die amerikanisches Englisch schreibt, sagt es hier einmal.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What blocks publication, what only warns, and which fields an article must have.</source>
        <translation>Was die Veröffentlichung sperrt, was nur warnt und welche Felder ein Artikel haben muss.</translation>
    </message>
    <message>
        <source>Hold after Publish</source>
        <translation>Bedenkzeit nach Veröffentlichen</translation>
    </message>
    <message>
        <source>How long Publish can still be cancelled before anything is sent. It is what a site that you add begins with; each site has its own under Publish › Sites.</source>
        <translation>Wie lange sich Veröffentlichen noch abbrechen lässt, bevor etwas gesendet wird. Damit beginnt eine Site, die Sie hinzufügen; jede hat ihre eigene unter Veröffentlichen › Sites.</translation>
    </message>
    <message>
        <source>Pictures that are larger leave in this size. Your own files stay as they are.</source>
        <translation>Größere Bilder verlassen den Computer so groß. Ihre eigenen Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Güte</translation>
    </message>
    <message>
        <source>More is larger and finer; above 90 hardly anybody sees a difference.</source>
        <translation>Mehr ist größer und feiner; über 90 sieht kaum jemand einen Unterschied.</translation>
    </message>
    <message>
        <source>Another disk outlives this one. Empty, they are kept beside the library.</source>
        <translation>Ein anderer Datenträger überlebt diesen. Leer liegen sie neben der Bibliothek.</translation>
    </message>
    <message>
        <source>What the log has</source>
        <translation>Was das Protokoll enthält</translation>
    </message>
    <message>
        <source>The log is in the folder of data, never grows beyond 2 MB, and has no text, no names and no passwords. More helps whoever looks for a fault.</source>
        <translation>Das Protokoll liegt im Ordner der Daten, wächst nie über 2 MB und enthält keinen Text, keine Namen und keine Passwörter. Mehr hilft dem, der einen Fehler sucht.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger colours and lines, whatever the system prefers.</source>
        <translation>Kräftigere Farben und Linien, was auch das System bevorzugt.</translation>
    </message>
    <message>
        <source>Announce problems</source>
        <translation>Probleme ansagen</translation>
    </message>
    <message>
        <source>A screen reader is told what is marked where the caret rests, and how many problems there are. Without a screen reader nothing changes.</source>
        <translation>Einem Bildschirmleser wird gesagt, was an der Schreibmarke markiert ist und wie viele Probleme es gibt. Ohne Bildschirmleser ändert sich nichts.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Wenig Bewegung</translation>
    </message>
    <message>
        <source>Bars of jobs whose length nobody knows stand still.</source>
        <translation>Balken von Arbeiten, deren Länge niemand kennt, stehen still.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Schreibmaschine</translation>
    </message>
    <message>
        <source>The line that is written stays at one height, and the text moves.</source>
        <translation>Die Zeile, die geschrieben wird, bleibt auf einer Höhe, und der Text bewegt sich.</translation>
    </message>
    <message>
        <source>Check spelling as you type</source>
        <translation>Rechtschreibung beim Tippen prüfen</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. The ledger’s names count as right.</source>
        <translation>Wörter, die kein Wörterbuch kennt, werden unterstrichen. Die Namen des Quellenverzeichnisses gelten als richtig.</translation>
    </message>
    <message>
        <source>Set quotation marks as you type</source>
        <translation>Anführungszeichen beim Tippen setzen</translation>
    </message>
    <message>
        <source>Straight marks become those of the article’s language. Code, links and HTML are left alone.</source>
        <translation>Gerade Zeichen werden die der Sprache des Artikels. Code, Links und HTML bleiben unberührt.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Offer to load pictures from elsewhere</source>
        <translation>Anbieten, Bilder von anderswo zu laden</translation>
    </message>
    <message>
        <source>The preview has a button for pictures that an article names on the net. Whoever serves one learns that somebody works on it, so none is loaded without your click; switched off, the button is not there.</source>
        <translation>Die Vorschau hat einen Knopf für Bilder, die ein Artikel im Netz nennt. Wer eines ausliefert, erfährt, dass jemand daran arbeitet; daher wird ohne Ihren Klick keines geladen; ausgeschaltet fehlt der Knopf.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation>Fehlschläge und Warnungen</translation>
    </message>
    <message>
        <source>What was done, too</source>
        <translation>Auch, was getan wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{path}: does not give back what was written to it.</source>
        <translation>{path}: gibt nicht zurück, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>There is no draft {draft} in the library.</source>
        <translation>Einen Entwurf {draft} gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>kept elsewhere while the library could not be written</source>
        <translation>anderswo aufgehoben, während die Bibliothek nicht beschreibbar war</translation>
    </message>
    <message>
        <source>{title}: what was kept in {folder} is back in the library.</source>
        <translation>{title}: Was in {folder} aufgehoben war, ist zurück in der Bibliothek.</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>es gibt dafür keinen Ordner</translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation>Ein Artikel ohne Überschrift</translation>
    </message>
    <message>
        <source>Nor could it be kept on another disk ({problem}).</source>
        <translation>Auf einem anderen Datenträger ging es auch nicht ({problem}).</translation>
    </message>
    <message>
        <source>is not this user&apos;s own folder</source>
        <translation>ist nicht der eigene Ordner dieses Benutzers</translation>
    </message>
    <message>
        <source>before changes from {site} were merged</source>
        <translation>bevor Änderungen von {site} zusammengeführt wurden</translation>
    </message>
    <message>
        <source>This earlier text is no longer kept; look at the list anew.</source>
        <translation>Dieser frühere Text ist nicht mehr aufgehoben; sehen Sie die Liste neu an.</translation>
    </message>
    <message>
        <source>brought from another library</source>
        <translation>aus einer anderen Bibliothek geholt</translation>
    </message>
    <message>
        <source>A value of a kind that no library holds: {kind}.</source>
        <translation>Ein Wert einer Art, die keine Bibliothek enthält: {kind}.</translation>
    </message>
    <message>
        <source>A value is larger than any that a library holds: {value}.</source>
        <translation>Ein Wert ist größer als jeder in einer Bibliothek: {value}.</translation>
    </message>
    <message>
        <source>A value is damaged: it is not base64.</source>
        <translation>Ein Wert ist beschädigt: Es ist kein Base64.</translation>
    </message>
    <message>
        <source>Pictures are taken as JPEG, PNG, GIF or WebP; export it as one of these.</source>
        <translation>Bilder werden als JPEG, PNG, GIF oder WebP genommen; exportieren Sie es so.</translation>
    </message>
    <message>
        <source>it has more than {count} million pixels.</source>
        <translation>es hat mehr als {count} Millionen Bildpunkte.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole.</source>
        <translation>die Datei ist beschädigt oder nicht ganz.</translation>
    </message>
    <message>
        <source>a TIFF or camera raw picture</source>
        <translation>ein TIFF- oder Rohbild</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>it is not a picture we can read.</source>
        <translation>es ist kein Bild, das wir lesen können.</translation>
    </message>
    <message>
        <source>its animation is too long.</source>
        <translation>seine Animation ist zu lang.</translation>
    </message>
    <message>
        <source>{name} is {other}, and was not taken. {how}</source>
        <translation>{name} ist {other} und wurde nicht genommen. {how}</translation>
    </message>
    <message>
        <source>{name} is of a rare kind, and was not taken. {how}</source>
        <translation>{name} ist von seltener Art und wurde nicht genommen. {how}</translation>
    </message>
    <message>
        <source>{name} was not taken: {error}</source>
        <translation>{name} wurde nicht genommen: {error}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>Namen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>a JSON object of texts</source>
        <translation>ein JSON-Objekt aus Texten</translation>
    </message>
    <message>
        <source>“{name}” takes: {allowed}.</source>
        <translation>Zu „{name}“ gehört: {allowed}.</translation>
    </message>
    <message>
        <source>The snippets in {file} are no list of names and texts.</source>
        <translation>Die Textbausteine in {file} sind keine Liste von Namen und Texten.</translation>
    </message>
    <message>
        <source>In {file} these are no snippets: {names}.</source>
        <translation>In {file} sind das keine Textbausteine: {names}.</translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {said}.</source>
        <translation>Die Textbausteine in {file} sind nicht lesbar: {said}.</translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {error}.</source>
        <translation>Die Textbausteine in {file} sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The snippets could not be kept: {reason}.</source>
        <translation>Die Textbausteine konnten nicht aufgehoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The spelling checker was started without its pipes.</source>
        <translation>Die Rechtschreibprüfung wurde ohne ihre Pipes gestartet.</translation>
    </message>
    <message>
        <source>The spelling checker stopped. It starts again with the next word.</source>
        <translation>Die Rechtschreibprüfung ist stehen geblieben. Sie beginnt mit dem nächsten Wort neu.</translation>
    </message>
    <message>
        <source>The spelling checker cannot be started: {error}.</source>
        <translation>Die Rechtschreibprüfung kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>Breaking news</source>
        <translation>Eilmeldung</translation>
    </message>
    <message>
        <source>Court report</source>
        <translation>Gerichtsbericht</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a figure in it.</source>
        <translation>Eine Vorlage braucht einen Namen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used ({error}). Mend it or take it away.</source>
        <translation>Die Vorlage {file} kann nicht benutzt werden ({error}). Berichtigen Sie sie, oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>{file}: could not be written ({reason}).</source>
        <translation>{file}: konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{what}, kept as it is on the site</source>
        <translation>{what}, auf der Site gelassen, wie es ist</translation>
    </message>
    <message>
        <source>there is no page</source>
        <translation>dort ist keine Seite</translation>
    </message>
    <message>
        <source>there is no article on that page</source>
        <translation>auf dieser Seite ist kein Artikel</translation>
    </message>
    <message>
        <source>The site was told not to let Onrecord in. Nothing was changed there.</source>
        <translation>Auf der Site wurde Onrecord nicht hineingelassen. Dort ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} days; after that it has to be connected again.</source>
        <translation>
            <numerusform>Die Site lässt Onrecord für {count} Tag hinein; danach muss sie neu verbunden werden.</numerusform>
            <numerusform>Die Site lässt Onrecord für {count} Tage hinein; danach muss sie neu verbunden werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} hours; after that it has to be connected again.</source>
        <translation>
            <numerusform>Die Site lässt Onrecord für {count} Stunde hinein; danach muss sie neu verbunden werden.</numerusform>
            <numerusform>Die Site lässt Onrecord für {count} Stunden hinein; danach muss sie neu verbunden werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password that came back is for {there}, not for {here}; it was not kept.</source>
        <translation>Das Passwort, das zurückkam, ist für {there}, nicht für {here}; es wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The password that came back is for no site, not for {here}; it was not kept.</source>
        <translation>Das Passwort, das zurückkam, ist für keine Site, nicht für {here}; es wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The answer came from another site than was asked; it was not used.</source>
        <translation>Die Antwort kam von einer anderen Site als der gefragten; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The site gave no token. {error}</source>
        <translation>Die Site gab kein Token. {error}</translation>
    </message>
    <message>
        <source>{host} gave no token.</source>
        <translation>{host} gab kein Token.</translation>
    </message>
    <message>
        <source>{refused} It says: {said}</source>
        <translation>{refused} Dort heißt es: {said}</translation>
    </message>
    <message>
        <source>The text holds a passage kept as it is on another site (a line that begins “[kept:”). Take the line out, or publish to the site it was opened from.</source>
        <translation>Der Text enthält eine Stelle, die auf einer anderen Site bleibt, wie sie ist (eine Zeile, die mit „[kept:“ beginnt). Nehmen Sie sie heraus, oder veröffentlichen Sie dort, woher sie kommt.</translation>
    </message>
    <message>
        <source>The post was changed on the site since you last published it.</source>
        <translation>Der Beitrag wurde auf der Site geändert, seit Sie ihn zuletzt veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}, who may write drafts but not publish.</source>
        <translation>Mit {name} verbunden als {user}; darf Entwürfe schreiben, aber nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}.</source>
        <translation>Mit {name} verbunden als {user}.</translation>
    </message>
    <message>
        <source>an integration</source>
        <translation>eine Integration</translation>
    </message>
    <message>
        <source>The post was changed there just now; it is left alone for a moment.</source>
        <translation>Der Beitrag wurde dort gerade eben geändert; er bleibt einen Moment in Ruhe.</translation>
    </message>
    <message>
        <source>Many themes show the section only; the other tags are kept with the post.</source>
        <translation>Viele Themes zeigen nur das Ressort; die anderen Schlagwörter bleiben beim Beitrag.</translation>
    </message>
    <message>
        <source>The article’s date is not sent: the site gives the hour of publication.</source>
        <translation>Das Datum des Artikels wird nicht gesendet: Die Site gibt die Stunde der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The page is marked as being in the site’s own language.</source>
        <translation>Die Seite wird als in der Sprache der Site ausgezeichnet.</translation>
    </message>
    <message>
        <source>{url} answered {status} to a reader.</source>
        <translation>{url} antwortete einem Leser {status}.</translation>
    </message>
    <message>
        <source>The article is scheduled there; take it back before sending a draft.</source>
        <translation>Der Artikel ist dort terminiert; nehmen Sie ihn zurück, bevor Sie einen Entwurf senden.</translation>
    </message>
    <message>
        <source>There is no post on the site to take down.</source>
        <translation>Auf der Site ist kein Beitrag, der zurückgezogen werden könnte.</translation>
    </message>
    <message>
        <source>The post was deleted on the site since you published it.</source>
        <translation>Der Beitrag wurde auf der Site gelöscht, seit Sie ihn veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Somebody changed it on the site right after it was saved.</source>
        <translation>Jemand hat ihn auf der Site gleich nach dem Speichern geändert.</translation>
    </message>
    <message>
        <source>The article is already published there; sending a draft would take it down.</source>
        <translation>Der Artikel ist dort schon veröffentlicht; ein Entwurf nähme ihn herunter.</translation>
    </message>
    <message>
        <source>The article is already published there; sending an hour to come would take it down.</source>
        <translation>Der Artikel ist dort schon veröffentlicht; eine künftige Stunde nähme ihn herunter.</translation>
    </message>
    <message>
        <source>The site does not know “{byline}” as somebody who writes there, so the byline opens the text, and the site may show another name above it.</source>
        <translation>Die Site kennt „{byline}“ nicht als jemanden, der dort schreibt; die Autorenzeile eröffnet daher den Text, und die Site zeigt darüber vielleicht einen anderen Namen.</translation>
    </message>
    <message>
        <source>The site does not take the picture. {failure}</source>
        <translation>Die Site nimmt das Bild nicht. {failure}</translation>
    </message>
    <message>
        <source>The site&apos;s answer holds no {kind}.</source>
        <translation>Die Antwort der Site enthält kein {kind}.</translation>
    </message>
    <message>
        <source>There is no Ghost at {address}.</source>
        <translation>Unter {address} ist kein Ghost.</translation>
    </message>
    <message>
        <source>The site dropped the link to {address}.</source>
        <translation>Die Site ließ den Link auf {address} weg.</translation>
    </message>
    <message>
        <source>The site did not keep this as it was: “{words}”</source>
        <translation>Die Site behielt das nicht, wie es war: „{words}“</translation>
    </message>
    <message>
        <source>The site dropped the picture {address}.</source>
        <translation>Die Site ließ das Bild {address} weg.</translation>
    </message>
    <message>
        <source>The site dropped the description “{words}”.</source>
        <translation>Die Site ließ die Beschreibung „{words}“ weg.</translation>
    </message>
    <message>
        <source>The site dropped the mark-up &lt;{tag}&gt;.</source>
        <translation>Die Site ließ die Auszeichnung &lt;{tag}&gt; weg.</translation>
    </message>
    <message>
        <source>The post is from an older Ghost. Open and save it in Ghost’s own editor once.</source>
        <translation>Der Beitrag ist aus einem älteren Ghost. Öffnen und speichern Sie ihn einmal in Ghosts eigenem Editor.</translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes behind the site&apos;s. Set it right.</source>
        <translation>
            <numerusform>Die Site nimmt den Schlüssel nicht an: Die Uhr dieses Computers geht gegen die der Site {count} Minute nach. Stellen Sie sie.</numerusform>
            <numerusform>Die Site nimmt den Schlüssel nicht an: Die Uhr dieses Computers geht gegen die der Site {count} Minuten nach. Stellen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not accept the key: by its clock the key&apos;s signature is not of this hour.</source>
        <translation>Die Site nimmt den Schlüssel nicht an: Nach ihrer Uhr ist seine Signatur nicht von jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes ahead of the site&apos;s. Set it right.</source>
        <translation>
            <numerusform>Die Site nimmt den Schlüssel nicht an: Die Uhr dieses Computers geht gegen die der Site {count} Minute vor. Stellen Sie sie.</numerusform>
            <numerusform>Die Site nimmt den Schlüssel nicht an: Die Uhr dieses Computers geht gegen die der Site {count} Minuten vor. Stellen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not know this Admin API key. It may have been deleted there.</source>
        <translation>Die Site kennt diesen Admin-API-Schlüssel nicht. Vielleicht wurde er dort gelöscht.</translation>
    </message>
    <message>
        <source>This is a Content API key, which only reads. Use the Admin API key of the same integration, the longer one with a colon in it.</source>
        <translation>Das ist ein Content-API-Schlüssel, der nur liest. Nehmen Sie den Admin-API-Schlüssel derselben Integration, den längeren mit einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>This is not an Admin API key of Ghost: that is two rows of figures and letters with a colon between them. Was all of it copied?</source>
        <translation>Das ist kein Admin-API-Schlüssel von Ghost: Der besteht aus zwei Reihen von Ziffern und Buchstaben mit einem Doppelpunkt dazwischen. Wurde alles kopiert?</translation>
    </message>
    <message>
        <source>The key did not arrive: the web server takes the Authorization header away before Ghost sees it.</source>
        <translation>Der Schlüssel kam nicht an: Der Webserver nimmt die Kopfzeile Authorization weg, bevor Ghost sie sieht.</translation>
    </message>
    <message>
        <source>The site knows this key, but its secret is another: it was made anew there, or not all of it was copied. Copy the Admin API key again.</source>
        <translation>Die Site kennt den Schlüssel, aber sein Geheimnis ist ein anderes: Es wurde dort neu gemacht oder nicht ganz kopiert. Kopieren Sie den Admin-API-Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The site does not accept the key: {said}</source>
        <translation>Die Site nimmt den Schlüssel nicht an: {said}</translation>
    </message>
    <message>
        <source>The site says that all its pages are in “{locale}”; this article is not.</source>
        <translation>Die Site sagt, dass alle ihre Seiten „{locale}“ sind; dieser Artikel ist es nicht.</translation>
    </message>
    <message>
        <source>The standfirst is longer than the {most} characters Ghost has room for, so it opens the text instead.</source>
        <translation>Der Vorspann ist länger als die {most} Zeichen, für die Ghost Platz hat; er eröffnet daher den Text.</translation>
    </message>
    <message>
        <source>lead picture&apos;s description</source>
        <translation>Beschreibung des Aufmacherbildes</translation>
    </message>
    <message>
        <source>lead picture&apos;s caption</source>
        <translation>Bildunterschrift des Aufmacherbildes</translation>
    </message>
    <message>
        <source>description for search engines</source>
        <translation>Beschreibung für Suchmaschinen</translation>
    </message>
    <message>
        <source>The site did not take the tag “{name}”.</source>
        <translation>Die Site nahm das Schlagwort „{name}“ nicht.</translation>
    </message>
    <message>
        <source>The lead picture&apos;s description was cut to {most} characters.</source>
        <translation>Die Beschreibung des Aufmacherbildes wurde auf {most} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>The site did not keep the text as it was sent.</source>
        <translation>Die Site behielt den Text nicht, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>The site changed the headline to “{title}”.</source>
        <translation>Die Site änderte die Überschrift in „{title}“.</translation>
    </message>
    <message>
        <source>The site gives “{name}” as the author.</source>
        <translation>Die Site nennt „{name}“ als Autor.</translation>
    </message>
    <message>
        <source>The site keeps it as “{status}”.</source>
        <translation>Die Site führt es als „{status}“.</translation>
    </message>
    <message>
        <source>The site has it for {hour}.</source>
        <translation>Die Site hat es für {hour}.</translation>
    </message>
    <message>
        <source>The site did not take the {words}.</source>
        <translation>Die Site nahm nicht: {words}.</translation>
    </message>
    <message>
        <source>Its hour had passed when it was sent, so it was published at once.</source>
        <translation>Die Stunde war beim Senden vorbei, daher wurde es sofort veröffentlicht.</translation>
    </message>
    <message>
        <source>{host} answered {status}: {words}</source>
        <translation>{host} antwortete {status}: {words}</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation>{host} antwortete {status}.</translation>
    </message>
    <message>
        <source>The network you are in wants you to log in before {host} can be reached.</source>
        <translation>Das Netz, in dem Sie sind, verlangt eine Anmeldung, bevor {host} erreichbar ist.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption; use https://{host}.</source>
        <translation>{host} würde unverschlüsselt erreicht; nehmen Sie https://{host}.</translation>
    </message>
    <message>
        <source>{host} answered with something that is not data.</source>
        <translation>{host} antwortete mit etwas, das keine Daten sind.</translation>
    </message>
    <message>
        <source>{host} redirects in a circle.</source>
        <translation>{host} leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>The token has characters that no token has.</source>
        <translation>Das Token hat Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>The site has no address.</source>
        <translation>Die Site hat keine Adresse.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>„{address}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a site.</source>
        <translation>In die Adresse einer Site gehört kein Passwort.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of data. A wrong address, or a network that wants you to log in first?</source>
        <translation>{host} antwortete mit einer Webseite statt mit Daten. Falsche Adresse, oder ein Netz, das erst eine Anmeldung will?</translation>
    </message>
    <message>
        <source>The site has moved to {address}. Change its address to that.</source>
        <translation>Die Site ist nach {address} umgezogen. Ändern Sie ihre Adresse.</translation>
    </message>
    <message>
        <source>{address} points to another site, {target}; nothing was sent.</source>
        <translation>{address} zeigt auf eine andere Site, {target}; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{host} redirects to {address}, which is not encrypted; nothing was sent.</source>
        <translation>{host} leitet auf {address} weiter, das unverschlüsselt ist; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{host} redirects to {origin}. If that is your site, change its address to that; nothing was sent there.</source>
        <translation>{host} leitet auf {origin} weiter. Wenn das Ihre Site ist, ändern Sie ihre Adresse dorthin; dort wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} leads to “{address}”, which is not a web address. Nothing was sent there.</source>
        <translation>{host} führt zu „{address}“, das keine Webadresse ist. Dort wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} leads to something that is not a web address.</source>
        <translation>{host} führt zu etwas, das keine Webadresse ist.</translation>
    </message>
    <message>
        <source>The question to {host} was given up.</source>
        <translation>Die Frage an {host} wurde aufgegeben.</translation>
    </message>
    <message>
        <source>{host} did not come to an end.</source>
        <translation>{host} kam zu keinem Ende.</translation>
    </message>
    <message>
        <source>A pull quote may be shown as an ordinary quotation.</source>
        <translation>Ein herausgehobenes Zitat erscheint vielleicht als gewöhnliches.</translation>
    </message>
    <message>
        <source>A wide picture may be shown as broad as the text.</source>
        <translation>Ein breites Bild erscheint vielleicht nur so breit wie der Text.</translation>
    </message>
    <message>
        <source>Passages written the other way may be set in the page’s direction.</source>
        <translation>Stellen in anderer Schreibrichtung stehen vielleicht in der Richtung der Seite.</translation>
    </message>
    <message>
        <source>Numbers of notes and other links within the page may lead nowhere.</source>
        <translation>Nummern von Fußnoten und andere Links innerhalb der Seite führen vielleicht nirgendwohin.</translation>
    </message>
    <message>
        <source>A list that counts backwards may count forwards.</source>
        <translation>Eine rückwärts zählende Liste zählt vielleicht vorwärts.</translation>
    </message>
    <message>
        <source>The machine-readable date of a passage may be left out.</source>
        <translation>Das maschinenlesbare Datum einer Stelle fehlt vielleicht.</translation>
    </message>
    <message>
        <source>A part that stands unfolded may be folded at first.</source>
        <translation>Ein aufgeklappter Teil ist vielleicht anfangs zugeklappt.</translation>
    </message>
    <message>
        <source>The foot of a table may be shown as one more row.</source>
        <translation>Der Fuß einer Tabelle erscheint vielleicht als weitere Zeile.</translation>
    </message>
    <message>
        <source>The token does not allow posts to be read and changed.</source>
        <translation>Das Token erlaubt nicht, Beiträge zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}; the token does not allow posts to be published.</source>
        <translation>Mit {name} verbunden als {user}; das Token erlaubt nicht, Beiträge zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Connected to {name}; the token does not allow posts to be published.</source>
        <translation>Mit {name} verbunden; das Token erlaubt nicht, Beiträge zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Mit {name} verbunden.</translation>
    </message>
    <message>
        <source>The post was deleted on the site.</source>
        <translation>Der Beitrag wurde auf der Site gelöscht.</translation>
    </message>
    <message>
        <source>The site did not say where the new post is.</source>
        <translation>Die Site sagte nicht, wo der neue Beitrag ist.</translation>
    </message>
    <message>
        <source>The site keeps no mark by which a lost post could be found again.</source>
        <translation>Die Site behält kein Kennzeichen, an dem ein verlorener Beitrag wiederzufinden wäre.</translation>
    </message>
    <message>
        <source>The site has no drafts: it published the article, which was deleted at once.</source>
        <translation>Die Site kennt keine Entwürfe: Sie veröffentlichte den Artikel, der gleich wieder gelöscht wurde.</translation>
    </message>
    <message>
        <source>The site takes no pictures (it has no media endpoint).</source>
        <translation>Die Site nimmt keine Bilder (sie hat keinen Media-Endpunkt).</translation>
    </message>
    <message>
        <source>The site did not say where the picture is.</source>
        <translation>Die Site sagte nicht, wo das Bild ist.</translation>
    </message>
    <message>
        <source>{address} cannot list its posts (q=source).</source>
        <translation>{address} kann seine Beiträge nicht auflisten (q=source).</translation>
    </message>
    <message>
        <source>The article was never sent there, so nothing can be taken down.</source>
        <translation>Der Artikel wurde nie dorthin gesendet; es gibt nichts zurückzuziehen.</translation>
    </message>
    <message>
        <source>There is no Micropub endpoint at {address}.</source>
        <translation>Unter {address} ist kein Micropub-Endpunkt.</translation>
    </message>
    <message>
        <source>The site cannot list its posts (q=source), so that it could not be told whether an article has arrived.</source>
        <translation>Die Site kann ihre Beiträge nicht auflisten (q=source); ob ein Artikel ankam, wäre nicht zu erfahren.</translation>
    </message>
    <message>
        <source>{host} does not accept the token. It may have expired.</source>
        <translation>{host} nimmt das Token nicht an. Vielleicht ist es abgelaufen.</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>section and tags</source>
        <translation>Ressort und Schlagwörter</translation>
    </message>
    <message>
        <source>The site answered with something that is no post.</source>
        <translation>Die Site antwortete mit etwas, das kein Beitrag ist.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid ({cause}); nothing was sent.</source>
        <translation>Das Zertifikat von {host} ist nicht gültig ({cause}); nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>keinen solchen Host gibt es</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>from an unknown issuer</source>
        <translation>von unbekanntem Aussteller</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbst ausgestellt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet; is the clock of this computer right?</source>
        <translation>noch nicht gültig; geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>made out to another host</source>
        <translation>auf einen anderen Host ausgestellt</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>es spricht kein TLS</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The answer of {host} broke off.</source>
        <translation>Die Antwort von {host} brach ab.</translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation>{host} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let us through.</source>
        <translation>Der Proxy auf dem Weg zu {host} ließ uns nicht durch.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: no answer.</source>
        <translation>{host} ist nicht erreichbar: keine Antwort.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {cause}.</source>
        <translation>{host} ist nicht erreichbar: {cause}.</translation>
    </message>
    <message>
        <source>{user} has no right to send articles to {name}.</source>
        <translation>{user} hat kein Recht, Artikel an {name} zu senden.</translation>
    </message>
    <message>
        <source>There is no newsroom interface at {address}.</source>
        <translation>Unter {address} ist keine Redaktionsschnittstelle.</translation>
    </message>
    <message>
        <source>What answers at {address} is no newsroom interface.</source>
        <translation>Was unter {address} antwortet, ist keine Redaktionsschnittstelle.</translation>
    </message>
    <message>
        <source>The article was changed there since you last published it.</source>
        <translation>Der Artikel wurde dort geändert, seit Sie ihn zuletzt veröffentlicht haben.</translation>
    </message>
    <message>
        <source>The article was deleted there since you published it.</source>
        <translation>Der Artikel wurde dort gelöscht, seit Sie ihn veröffentlicht haben.</translation>
    </message>
    <message>
        <source>The article is already published there; sending it for a later hour would take it down.</source>
        <translation>Der Artikel ist dort schon veröffentlicht; ihn für später zu senden nähme ihn herunter.</translation>
    </message>
    <message>
        <source>The article was changed there at this very moment.</source>
        <translation>Der Artikel wurde dort in eben diesem Augenblick geändert.</translation>
    </message>
    <message>
        <source>The site answered with something that is not an item as its interface has it.</source>
        <translation>Die Site antwortete mit etwas, das nicht ist, was ihre Schnittstelle vorsieht.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind the site&apos;s; set it, then try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegen die der Site {count} Minute nach; stellen Sie sie und versuchen Sie es wieder.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegen die der Site {count} Minuten nach; stellen Sie sie und versuchen Sie es wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead of the site&apos;s; set it, then try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegen die der Site {count} Minute vor; stellen Sie sie und versuchen Sie es wieder.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegen die der Site {count} Minuten vor; stellen Sie sie und versuchen Sie es wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>text as it was sent</source>
        <translation>Text, wie er gesendet wurde</translation>
    </message>
    <message>
        <source>standfirst and corrections</source>
        <translation>Vorspann und Korrekturen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The folder {nearest} cannot be written.</source>
        <translation>Der Ordner {nearest} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The article was changed on the practice site since you published it.</source>
        <translation>Der Artikel wurde auf der Übungs-Site geändert, seit Sie ihn veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Publishes to {folder}</source>
        <translation>Veröffentlicht nach {folder}</translation>
    </message>
    <message>
        <source>The article was deleted from the practice site.</source>
        <translation>Der Artikel wurde von der Übungs-Site gelöscht.</translation>
    </message>
    <message>
        <source>The article is already published on the practice site; sending a draft would take it down.</source>
        <translation>Der Artikel ist auf der Übungs-Site schon veröffentlicht; ein Entwurf nähme ihn herunter.</translation>
    </message>
    <message>
        <source>There is no such article on the practice site to take down.</source>
        <translation>Auf der Übungs-Site gibt es keinen solchen Artikel zurückzuziehen.</translation>
    </message>
    <message>
        <source>The practice site cannot be written: {reason} ({filename}).</source>
        <translation>Die Übungs-Site kann nicht geschrieben werden: {reason} ({filename}).</translation>
    </message>
    <message>
        <source>The page {path} cannot be read: {reason}.</source>
        <translation>Die Seite {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The practice site cannot be read: {path}.</source>
        <translation>Die Übungs-Site kann nicht gelesen werden: {path}.</translation>
    </message>
    <message>
        <source>The site’s filter dropped from the text: {constructs}.</source>
        <translation>Der Filter der Site ließ aus dem Text weg: {constructs}.</translation>
    </message>
    <message>
        <source>The site did not take the lead picture.</source>
        <translation>Die Site nahm das Aufmacherbild nicht.</translation>
    </message>
    <message>
        <source>The site did not take the section “{section}”.</source>
        <translation>Die Site nahm das Ressort „{section}“ nicht.</translation>
    </message>
    <message>
        <source>The site has it for {hour} UTC.</source>
        <translation>Die Site hat es für {hour} UTC.</translation>
    </message>
    <message>
        <source>The standfirst becomes the excerpt: many themes show it in lists only.</source>
        <translation>Der Vorspann wird zum Auszug: Viele Themes zeigen ihn nur in Listen.</translation>
    </message>
    <message>
        <source>The site would publish it before its hour, so it is sent at that hour.</source>
        <translation>Die Site veröffentlichte es vor seiner Stunde; es wird daher zu dieser Stunde gesendet.</translation>
    </message>
    <message>
        <source>The post is in the site&apos;s bin. Restore it there first.</source>
        <translation>Der Beitrag liegt im Papierkorb der Site. Stellen Sie ihn dort erst wieder her.</translation>
    </message>
    <message>
        <source>The lead picture is at an address, not on this computer: left as it is.</source>
        <translation>Das Aufmacherbild steht unter einer Adresse, nicht auf diesem Computer: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The site has no section “{name}”, and you may not make one there.</source>
        <translation>Die Site hat kein Ressort „{name}“, und Sie dürfen dort keines anlegen.</translation>
    </message>
    <message>
        <source>The site has no tag “{name}”, and you may not make one there.</source>
        <translation>Die Site hat kein Schlagwort „{name}“, und Sie dürfen dort keines anlegen.</translation>
    </message>
    <message>
        <source>The picture&apos;s description belongs to somebody else on the site.</source>
        <translation>Die Beschreibung des Bildes gehört auf der Site jemand anderem.</translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password (the account&apos;s own password does not work here).</source>
        <translation>{base} kennt diesen Benutzernamen und dieses Anwendungspasswort nicht (das Passwort des Kontos selbst gilt hier nicht).</translation>
    </message>
    <message>
        <source>The WordPress at {base} does not let its REST interface be used.</source>
        <translation>Das WordPress unter {base} lässt seine REST-Schnittstelle nicht benutzen.</translation>
    </message>
    <message>
        <source>There is no WordPress at {base}, or it hides its REST interface.</source>
        <translation>Unter {base} ist kein WordPress, oder es verbirgt seine REST-Schnittstelle.</translation>
    </message>
    <message>
        <source>{user} has no right to write articles on {name}.</source>
        <translation>{user} hat kein Recht, auf {name} Artikel zu schreiben.</translation>
    </message>
    <message>
        <source>{refused} Where they are right, the web server may take the Authorization header away; it cannot be told which, since XML-RPC is closed.</source>
        <translation>{refused} Wenn sie stimmen, nimmt vielleicht der Webserver die Kopfzeile Authorization weg; was davon, ist nicht zu erkennen, da XML-RPC geschlossen ist.</translation>
    </message>
    <message>
        <source>{said} {closed}</source>
        <translation>{said} {closed}</translation>
    </message>
    <message>
        <source>The site does not accept user name and password. {failure}</source>
        <translation>Die Site nimmt Benutzernamen und Passwort nicht an. {failure}</translation>
    </message>
    <message>
        <source>Application passwords are turned off on this site (it may need https, or a security plug-in forbids them).</source>
        <translation>Anwendungspasswörter sind auf dieser Site abgeschaltet (sie braucht vielleicht https, oder ein Sicherheits-Plugin verbietet sie).</translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password.</source>
        <translation>{base} kennt diesen Benutzernamen und dieses Anwendungspasswort nicht.</translation>
    </message>
    <message>
        <source>The site refuses its REST interface to {user}. {failure}</source>
        <translation>Die Site verweigert {user} ihre REST-Schnittstelle. {failure}</translation>
    </message>
    <message>
        <source>The password is right, but the web server takes the Authorization header away before WordPress sees it. Ask the host to pass it on (CGIPassAuth On).</source>
        <translation>Das Passwort stimmt, aber der Webserver nimmt die Kopfzeile Authorization weg, bevor WordPress sie sieht. Bitten Sie den Anbieter, sie weiterzugeben (CGIPassAuth On).</translation>
    </message>
    <message>
        <source>Type the site’s address as it stands in the browser when you read it.</source>
        <translation>Geben Sie die Adresse der Site ein, wie sie beim Lesen im Browser steht.</translation>
    </message>
    <message>
        <source>Look for a slip of the keys in the address, and whether you are online.</source>
        <translation>Sehen Sie nach, ob in der Adresse ein Tippfehler ist und ob Sie online sind.</translation>
    </message>
    <message>
        <source>Connect this computer to the network, then try again.</source>
        <translation>Verbinden Sie diesen Computer mit dem Netz, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The computer is there, the site is not: it may be down, or the number behind the colon in the address is wrong.</source>
        <translation>Der Computer ist da, die Site nicht: Sie läuft vielleicht nicht, oder die Zahl hinter dem Doppelpunkt der Adresse stimmt nicht.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays silent, a firewall may be in the way: ask those who run the site.</source>
        <translation>Versuchen Sie es in einer Minute wieder. Bleibt es still, ist vielleicht eine Firewall im Weg: Fragen Sie, wer die Site betreibt.</translation>
    </message>
    <message>
        <source>Open any page in the browser; a hotel’s or train’s network then shows where to log in. If you are online, the address is not that of the site.</source>
        <translation>Öffnen Sie irgendeine Seite im Browser; das Netz eines Hotels oder Zuges zeigt dann, wo man sich anmeldet. Sind Sie online, ist die Adresse nicht die der Site.</translation>
    </message>
    <message>
        <source>If that is your site, use its new address. If it is not, the network you are in may want you to log in first: open any page in the browser.</source>
        <translation>Wenn das Ihre Site ist, nehmen Sie ihre neue Adresse. Wenn nicht, will das Netz vielleicht erst eine Anmeldung: Öffnen Sie irgendeine Seite im Browser.</translation>
    </message>
    <message>
        <source>Ask those who run the site to renew its certificate. If the date of this computer is wrong, set it right.</source>
        <translation>Bitten Sie, wer die Site betreibt, ihr Zertifikat zu erneuern. Stimmt das Datum dieses Computers nicht, stellen Sie es.</translation>
    </message>
    <message>
        <source>Ask those who run the site for a certificate that browsers trust. In a hotel’s or train’s network, log in there first.</source>
        <translation>Bitten Sie, wer die Site betreibt, um ein Zertifikat, dem Browser trauen. Im Netz eines Hotels oder Zuges melden Sie sich dort erst an.</translation>
    </message>
    <message>
        <source>Use the address that the certificate is made out to, with or without www. In a hotel’s or train’s network, log in there first.</source>
        <translation>Nehmen Sie die Adresse, auf die das Zertifikat ausgestellt ist, mit oder ohne www. Im Netz eines Hotels oder Zuges melden Sie sich dort erst an.</translation>
    </message>
    <message>
        <source>If your house has an issuer of its own, have its certificate installed on this computer. In a hotel’s or train’s network, log in there first.</source>
        <translation>Hat Ihr Haus einen eigenen Aussteller, lassen Sie dessen Zertifikat auf diesem Computer installieren. Im Netz eines Hotels oder Zuges melden Sie sich dort erst an.</translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on https. Without it anybody on the way could read your password.</source>
        <translation>Bitten Sie, wer die Site betreibt, https einzuschalten. Ohne das könnte unterwegs jeder Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>Copy the address from the browser while you look at the site, or choose its kind yourself.</source>
        <translation>Kopieren Sie die Adresse aus dem Browser, während Sie die Site ansehen, oder wählen Sie ihre Art selbst.</translation>
    </message>
    <message>
        <source>Ask those who run the site to let you use its interface: a plug-in for security, or the web server, closes it.</source>
        <translation>Bitten Sie, wer die Site betreibt, Sie ihre Schnittstelle benutzen zu lassen: Ein Sicherheits-Plugin oder der Webserver schließt sie.</translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on application passwords. They need https; plug-ins for security may forbid them.</source>
        <translation>Bitten Sie, wer die Site betreibt, Anwendungspasswörter einzuschalten. Sie brauchen https; Sicherheits-Plugins verbieten sie manchmal.</translation>
    </message>
    <message>
        <source>Copy the key again, all of it, or have a new one made.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal ganz, oder lassen Sie einen neuen machen.</translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to the site. Nothing is wrong with what you typed.</source>
        <translation>Bitten Sie den Anbieter, die Kopfzeile Authorization an die Site weiterzugeben. An Ihrer Eingabe liegt es nicht.</translation>
    </message>
    <message>
        <source>Ask those who run the site for the right to publish. Drafts, where you may write them, can be sent all the same.</source>
        <translation>Bitten Sie, wer die Site betreibt, um das Recht zu veröffentlichen. Entwürfe können, wo Sie sie schreiben dürfen, trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>Have this computer set its clock by itself, in the settings of the system.</source>
        <translation>Lassen Sie diesen Computer seine Uhr selbst stellen (Einstellungen des Systems).</translation>
    </message>
    <message>
        <source>Make a new application password in WordPress, under Users, Profile, and copy all of it.</source>
        <translation>Machen Sie in WordPress unter Benutzer, Profil ein neues Anwendungspasswort, und kopieren Sie es ganz.</translation>
    </message>
    <message>
        <source>Copy the Admin API key again, all of it, in Ghost under Settings, Integrations.</source>
        <translation>Kopieren Sie den Admin-API-Schlüssel noch einmal ganz, in Ghost unter Settings, Integrations.</translation>
    </message>
    <message>
        <source>Connect the site again; tokens expire.</source>
        <translation>Verbinden Sie die Site neu; Token laufen ab.</translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to WordPress (in Apache: CGIPassAuth On). Your password is right.</source>
        <translation>Bitten Sie den Anbieter, die Kopfzeile Authorization an WordPress weiterzugeben (in Apache: CGIPassAuth On). Ihr Passwort stimmt.</translation>
    </message>
    <message>
        <source>Ask an administrator to make you an author or editor. A contributor can send drafts; somebody else publishes them.</source>
        <translation>Bitten Sie die Administration, Sie zum Autor oder Redakteur zu machen. Mitarbeiter können Entwürfe senden; veröffentlichen tut sie jemand anderes.</translation>
    </message>
    <message>
        <source>Connect the site again and allow Onrecord to create, update and delete.</source>
        <translation>Verbinden Sie die Site neu, und erlauben Sie Onrecord anzulegen, zu ändern und zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes ahead of the site’s.</source>
        <translation>
            <numerusform>{checked} Die Uhr dieses Computers geht gegen die der Site {count} Minute vor.</numerusform>
            <numerusform>{checked} Die Uhr dieses Computers geht gegen die der Site {count} Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes behind the site’s.</source>
        <translation>
            <numerusform>{checked} Die Uhr dieses Computers geht gegen die der Site {count} Minute nach.</numerusform>
            <numerusform>{checked} Die Uhr dieses Computers geht gegen die der Site {count} Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password could not be read: {error}</source>
        <translation>Das Passwort konnte nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>The password could not be kept: {error}</source>
        <translation>Das Passwort konnte nicht aufgehoben werden: {error}</translation>
    </message>
    <message>
        <source>The password could not be removed: {error}</source>
        <translation>Das Passwort konnte nicht entfernt werden: {error}</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Das Passwort liegt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password is asked for each time and kept nowhere. For scripts, set {variable} or give it on standard input.</source>
        <translation>Dieses System hat keinen Schlüsselbund; das Passwort wird daher jedes Mal erfragt und nirgends aufgehoben. Für Skripte setzen Sie {variable}, oder geben Sie es auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no system at {url} that Onrecord knows.</source>
        <translation>Unter {url} ist kein System, das Onrecord kennt.</translation>
    </message>
    <message>
        <source>Its REST interface is closed to strangers: {said}</source>
        <translation>Seine REST-Schnittstelle ist Fremden verschlossen: {said}</translation>
    </message>
    <message>
        <source>The web server at {host} wants a password of its own before it shows anything.</source>
        <translation>Der Webserver auf {host} will ein eigenes Passwort, bevor er etwas zeigt.</translation>
    </message>
    <message>
        <source>{host} answers everything with the same page.</source>
        <translation>{host} beantwortet alles mit derselben Seite.</translation>
    </message>
    <message>
        <source>{host} answers too slowly to be looked through.</source>
        <translation>{host} antwortet zu langsam, um es durchzusehen.</translation>
    </message>
    <message>
        <source>{host} leads to {address}, which is not encrypted.</source>
        <translation>{host} führt zu {address}, das unverschlüsselt ist.</translation>
    </message>
    <message>
        <source>{host} leads to another site, {origin}. Nothing was asked there.</source>
        <translation>{host} führt zu einer anderen Site, {origin}. Dort wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>{scheme}://{host} leads to {origin}; that is kept.</source>
        <translation>{scheme}://{host} führt zu {origin}; das wird genommen.</translation>
    </message>
    <message>
        <source>It does not answer as one.</source>
        <translation>Es antwortet nicht wie eines.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>{system}, named by the page</source>
        <translation>{system}, von der Seite genannt</translation>
    </message>
    <message>
        <source>Application passwords are turned off there, so nobody can be let in.</source>
        <translation>Anwendungspasswörter sind dort abgeschaltet; niemand kann hineingelassen werden.</translation>
    </message>
    <message>
        <source>Its page for passwords is at {host}.</source>
        <translation>Seine Seite für Passwörter ist auf {host}.</translation>
    </message>
    <message>
        <source>The name of the protected source “{source}” is in the {field}.</source>
        <translation>Der Name der geschützten Quelle „{source}“ steht hier: {field}.</translation>
    </message>
    <message>
        <source>The alias of the protected source “{source}” is in the {field}.</source>
        <translation>Der andere Name der geschützten Quelle „{source}“ steht hier: {field}.</translation>
    </message>
    <message>
        <source>The surname of the protected source “{source}” is in the {field}.</source>
        <translation>Der Nachname der geschützten Quelle „{source}“ steht hier: {field}.</translation>
    </message>
    <message>
        <source>The contact of the protected source “{source}” is in the {field}.</source>
        <translation>Der Kontakt der geschützten Quelle „{source}“ steht hier: {field}.</translation>
    </message>
    <message>
        <source>The notes of the protected source “{source}” is in the {field}.</source>
        <translation>Aus den Notizen zur geschützten Quelle „{source}“ steht etwas hier: {field}.</translation>
    </message>
    <message>
        <source>The off-record statement of the protected source “{source}” is in the {field}.</source>
        <translation>Eine vertrauliche Aussage der geschützten Quelle „{source}“ steht hier: {field}.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>body, as the site has it</source>
        <translation>Text, wie ihn die Site hat</translation>
    </message>
    <message>
        <source>body, block {number}</source>
        <translation>Text, Absatz {number}</translation>
    </message>
    <message>
        <source>Whoever gave the story under an embargo trusts us to keep it until the hour; no reason given here can release it, only a changed embargo. (Agreement with the source)</source>
        <translation>Wer den Artikel mit Sperrfrist gab, verlässt sich darauf, dass wir sie halten; kein Grund hebt sie auf, nur eine geänderte Sperrfrist. (Absprache mit der Quelle)</translation>
    </message>
    <message>
        <source>Embargoed until {hour}, {ahead}</source>
        <translation>Gesperrt bis {hour}, {ahead}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}: schedule it for then or later.</source>
        <translation>{said}: Terminieren Sie ihn auf dann oder später.</translation>
    </message>
    <message>
        <source>Nobody can tell when the embargo ends. {problem}</source>
        <translation>Niemand kann lesen, wann die Sperrfrist endet. {problem}</translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation>Betonung</translation>
    </message>
    <message>
        <source>strong emphasis</source>
        <translation>starke Betonung</translation>
    </message>
    <message>
        <source>struck words</source>
        <translation>gestrichene Wörter</translation>
    </message>
    <message>
        <source>inserted words</source>
        <translation>eingefügte Wörter</translation>
    </message>
    <message>
        <source>underlined words</source>
        <translation>unterstrichene Wörter</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>markierte Wörter</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>Kleingedrucktes</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>tiefgestellt</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>hochgestellt</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>program output</source>
        <translation>Ausgabe eines Programms</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>quotation in a line</source>
        <translation>Zitat in der Zeile</translation>
    </message>
    <message>
        <source>defined word</source>
        <translation>definiertes Wort</translation>
    </message>
    <message>
        <source>words of a direction apart</source>
        <translation>Wörter eigener Schreibrichtung</translation>
    </message>
    <message>
        <source>hard break</source>
        <translation>fester Zeilenumbruch</translation>
    </message>
    <message>
        <source>place to break a word</source>
        <translation>Stelle, an der ein Wort brechen darf</translation>
    </message>
    <message>
        <source>rule between parts</source>
        <translation>Linie zwischen Teilen</translation>
    </message>
    <message>
        <source>code block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>term of a definition list</source>
        <translation>Begriff einer Definitionsliste</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>caption of a table</source>
        <translation>Überschrift einer Tabelle</translation>
    </message>
    <message>
        <source>header cell of a table</source>
        <translation>Kopfzelle einer Tabelle</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <translation>Zelle einer Tabelle</translation>
    </message>
    <message>
        <source>foot of a table</source>
        <translation>Fuß einer Tabelle</translation>
    </message>
    <message>
        <source>part to unfold</source>
        <translation>aufklappbarer Teil</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>foot in the text</source>
        <translation>Fuß im Text</translation>
    </message>
    <message>
        <source>heading of level 2</source>
        <translation>Zwischentitel der Ebene 2</translation>
    </message>
    <message>
        <source>heading of level 3</source>
        <translation>Zwischentitel der Ebene 3</translation>
    </message>
    <message>
        <source>heading of level 4</source>
        <translation>Zwischentitel der Ebene 4</translation>
    </message>
    <message>
        <source>heading of level 5</source>
        <translation>Zwischentitel der Ebene 5</translation>
    </message>
    <message>
        <source>heading of level 6</source>
        <translation>Zwischentitel der Ebene 6</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>Sprache einer Stelle</translation>
    </message>
    <message>
        <source>direction of a passage</source>
        <translation>Schreibrichtung einer Stelle</translation>
    </message>
    <message>
        <source>first number of a list</source>
        <translation>erste Nummer einer Liste</translation>
    </message>
    <message>
        <source>list counted backwards</source>
        <translation>rückwärts zählende Liste</translation>
    </message>
    <message>
        <source>cell over several columns</source>
        <translation>Zelle über mehrere Spalten</translation>
    </message>
    <message>
        <source>cell over several rows</source>
        <translation>Zelle über mehrere Zeilen</translation>
    </message>
    <message>
        <source>what a header cell is for</source>
        <translation>wofür eine Kopfzelle steht</translation>
    </message>
    <message>
        <source>date in a passage</source>
        <translation>Datum in einer Stelle</translation>
    </message>
    <message>
        <source>part unfolded from the start</source>
        <translation>von Anfang an aufgeklappter Teil</translation>
    </message>
    <message>
        <source>size given to a picture</source>
        <translation>Größe eines Bildes</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>link within the page</source>
        <translation>Link innerhalb der Seite</translation>
    </message>
    <message>
        <source>title of a link</source>
        <translation>Titel eines Links</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>hint on words</source>
        <translation>Hinweis zu Wörtern</translation>
    </message>
    <message>
        <source>block quotation</source>
        <translation>abgesetztes Zitat</translation>
    </message>
    <message>
        <source>quotation within a quotation</source>
        <translation>Zitat im Zitat</translation>
    </message>
    <message>
        <source>source of a quotation</source>
        <translation>Quelle eines Zitats</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>herausgehobenes Zitat</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>Titel eines Werks</translation>
    </message>
    <message>
        <source>code in a line</source>
        <translation>Code in der Zeile</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>nummerierter Punkt</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>Punkt einer Liste</translation>
    </message>
    <message>
        <source>item of a list within a list</source>
        <translation>Punkt einer Liste in einer Liste</translation>
    </message>
    <message>
        <source>alignment of a column</source>
        <translation>Ausrichtung einer Spalte</translation>
    </message>
    <message>
        <source>picture by itself</source>
        <translation>Bild für sich</translation>
    </message>
    <message>
        <source>picture in a line</source>
        <translation>Bild in der Zeile</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>Beschreibung eines Bildes</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>Unterschrift eines Bildes</translation>
    </message>
    <message>
        <source>wide picture</source>
        <translation>breites Bild</translation>
    </message>
    <message>
        <source>The lead picture is on the web, not on this computer: it is not sent.</source>
        <translation>Das Aufmacherbild ist im Web, nicht auf diesem Computer: Es wird nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages could not be set as Markdown: readers get the bare text.</source>
        <translation>
            <numerusform>{count} Stelle ließ sich nicht als Markdown setzen: Leser bekommen den bloßen Text.</numerusform>
            <numerusform>{count} Stellen ließen sich nicht als Markdown setzen: Leser bekommen den bloßen Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} (and {count} more)</source>
        <translation>
            <numerusform>{finding} (und {count} weiterer)</numerusform>
            <numerusform>{finding} (und {count} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk policy is loaded, so nothing can be published.</source>
        <translation>Keine Richtlinie ist geladen; nichts kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>No rules are loaded, so nothing can be published.</source>
        <translation>Keine Regeln sind geladen; nichts kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>The article has not been checked, so it cannot be published.</source>
        <translation>Der Artikel wurde nicht geprüft und kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>{reason} (approved by {who})</source>
        <translation>{reason} (zugestimmt: {who})</translation>
    </message>
    <message>
        <source>{approval}: {rules}</source>
        <translation>{approval}: {rules}</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>Bereit zur Veröffentlichung.</translation>
    </message>
    <message>
        <source>possible leak</source>
        <translation>mögliches Leck</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day}, {hour} {zone}</source>
        <translation>{day}, {hour} {zone}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} minutes</source>
        <translation>
            <numerusform>in {count} Minute</numerusform>
            <numerusform>in {count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{hour}, {ahead}</source>
        <translation>{hour}, {ahead}</translation>
    </message>
    <message>
        <source>{day}, {hour} in {place}</source>
        <translation>{day}, {hour} in {place}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>in {count} Tag</numerusform>
            <numerusform>in {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} hours</source>
        <translation>
            <numerusform>in {count} Stunde</numerusform>
            <numerusform>in {count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no {hour} in {place} on {day}: the clocks go forward then. An hour later they show {after}.</source>
        <translation>Am {day} gibt es {hour} in {place} nicht: Die Uhren werden dann vorgestellt. Eine Stunde später zeigen sie {after}.</translation>
    </message>
    <message>
        <source>On {day} it is {hour} in {place} twice, as the clocks go back: write {first} for the first time or {second} for the second.</source>
        <translation>Am {day} ist es in {place} zweimal {hour}, da die Uhren zurückgestellt werden: Schreiben Sie {first} für das erste oder {second} für das zweite Mal.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>No hour is given. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>Es fehlt die Stunde. Schreiben Sie sie wie 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>That hour is past: {hour}. Choose a later one, or publish now.</source>
        <translation>Diese Stunde ist vorbei: {hour}. Wählen Sie eine spätere, oder veröffentlichen Sie jetzt.</translation>
    </message>
    <message>
        <source>The time zone “{place}” is not known on this computer; write the difference to UTC instead, as in 2026-11-24T06:00+01:00.</source>
        <translation>Die Zeitzone „{place}“ ist auf diesem Computer unbekannt; schreiben Sie stattdessen den Abstand zu UTC, wie in 2026-11-24T06:00+01:00.</translation>
    </message>
    <message>
        <source>The hour is further away than a calendar goes.</source>
        <translation>Die Stunde liegt weiter weg, als ein Kalender reicht.</translation>
    </message>
    <message>
        <source>Learning the look was given up.</source>
        <translation>Das Lernen des Aussehens wurde aufgegeben.</translation>
    </message>
    <message>
        <source>There is no article at {address} to learn from. Give the address of a published story, not of a front page.</source>
        <translation>Unter {address} ist kein Artikel, von dem zu lernen wäre. Geben Sie die Adresse eines veröffentlichten Artikels, nicht der Startseite.</translation>
    </message>
    <message>
        <source>There is no look “{name}”. There are: {known}.</source>
        <translation>Ein Aussehen „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The look “{name}” cannot be used: {error}.</source>
        <translation>Das Aussehen „{name}“ kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>The look could not be kept: {reason}.</source>
        <translation>Das Aussehen konnte nicht aufgehoben werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation>Vom Browser kam nichts zurück.</translation>
    </message>
    <message>
        <source>This address is not the one that was expected.</source>
        <translation>Diese Adresse ist nicht die erwartete.</translation>
    </message>
    <message>
        <source>The authorisation was given up.</source>
        <translation>Die Freigabe wurde aufgegeben.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>Go on in Onrecord.</source>
        <translation>Weiter geht es in Onrecord.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>This article is not on the site, so there is nothing to fetch.</source>
        <translation>Dieser Artikel ist nicht auf der Site; es gibt nichts zu holen.</translation>
    </message>
    <message>
        <source>{name} has no list of posts that can be opened.</source>
        <translation>{name} hat keine Liste von Beiträgen, die sich öffnen lassen.</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>durch eine neuere Fassung ersetzt</translation>
    </message>
    <message>
        <source>overtaken by a newer version</source>
        <translation>von einer neueren Fassung überholt</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>Der Artikel hat keine Überschrift.</translation>
    </message>
    <message>
        <source>it is not a picture we can read</source>
        <translation>es ist kein Bild, das wir lesen können</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {detail}.</source>
        <translation>Das Bild {file} kann nicht verwendet werden: {detail}.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {error}</source>
        <translation>Das Bild {file} kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>This kind of site cannot keep drafts.</source>
        <translation>Diese Art von Site kennt keine Entwürfe.</translation>
    </message>
    <message>
        <source>This kind of site cannot publish at an hour by itself.</source>
        <translation>Diese Art von Site kann nicht selbst zu einer Stunde veröffentlichen.</translation>
    </message>
    <message>
        <source>This kind of site cannot take an article down.</source>
        <translation>Diese Art von Site kann keinen Artikel zurückziehen.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({kind}). Whether the article has arrived is not known; trying again looks first, and makes no second post.</source>
        <translation>Onrecord stieß auf einen eigenen Fehler ({kind}). Ob der Artikel ankam, ist nicht bekannt; ein neuer Versuch sieht erst nach und macht keinen zweiten Beitrag.</translation>
    </message>
    <message>
        <source>Readers do not see it though its hour has come ({hour}); the site keeps it as “{status}”.</source>
        <translation>Leser sehen es nicht, obwohl die Stunde gekommen ist ({hour}); die Site führt es als „{status}“.</translation>
    </message>
    <message>
        <source>The post is no longer on the site, so readers do not see it.</source>
        <translation>Der Beitrag ist nicht mehr auf der Site; Leser sehen ihn nicht.</translation>
    </message>
    <message>
        <source>{problem} Try again to publish it now.</source>
        <translation>{problem} Versuchen Sie es wieder, um ihn jetzt zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Held back, as you wished, while its pictures were on their way; the article itself was not sent.</source>
        <translation>Wie gewünscht angehalten, während die Bilder unterwegs waren; der Artikel selbst wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{said} The site&apos;s clock is {minutes} min ahead.</source>
        <translation>{said} Die Uhr der Site geht {minutes} min vor.</translation>
    </message>
    <message>
        <source>{said} Publish it again then.</source>
        <translation>{said} Veröffentlichen Sie ihn dann wieder.</translation>
    </message>
    <message>
        <source>There is nothing of this article on the site to take down.</source>
        <translation>Von diesem Artikel ist auf der Site nichts zurückzuziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after {count} tries: {error}</source>
        <translation>
            <numerusform>Nach {count} Versuch aufgegeben: {error}</numerusform>
            <numerusform>Nach {count} Versuchen aufgegeben: {error}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be read back: {error}</source>
        <translation>Die Seite konnte nicht zurückgelesen werden: {error}</translation>
    </message>
    <message>
        <source>Readers still see the article at {url}.</source>
        <translation>Leser sehen den Artikel weiterhin unter {url}.</translation>
    </message>
    <message>
        <source>It could not be looked for after its hour: {error}</source>
        <translation>Nach der Stunde konnte nicht nachgesehen werden: {error}</translation>
    </message>
    <message>
        <source>Readers do not see the correction: “{words}”</source>
        <translation>Leser sehen die Korrektur nicht: „{words}“</translation>
    </message>
    <message>
        <source>Readers find no link to {address}.</source>
        <translation>Leser finden keinen Link auf {address}.</translation>
    </message>
    <message>
        <source>Readers do not see the picture {address}.</source>
        <translation>Leser sehen das Bild {address} nicht.</translation>
    </message>
    <message>
        <source>A picture is described as “{now}” instead of “{words}”.</source>
        <translation>Ein Bild ist als „{now}“ beschrieben statt als „{words}“.</translation>
    </message>
    <message>
        <source>Readers see the headline “{seen}” instead of “{sent}”.</source>
        <translation>Leser sehen die Überschrift „{seen}“ statt „{sent}“.</translation>
    </message>
    <message>
        <source>The standfirst reads “{words}”.</source>
        <translation>Der Vorspann lautet „{words}“.</translation>
    </message>
    <message>
        <source>Readers do not see the picture’s credit: “{words}”</source>
        <translation>Leser sehen den Bildnachweis nicht: „{words}“</translation>
    </message>
    <message>
        <source>Readers do not see the picture “{words}”.</source>
        <translation>Leser sehen das Bild „{words}“ nicht.</translation>
    </message>
    <message>
        <source>Readers find it under “{seen}” instead of the section “{sent}”.</source>
        <translation>Leser finden es unter „{seen}“ statt im Ressort „{sent}“.</translation>
    </message>
    <message>
        <source>Out of order: “{words}”</source>
        <translation>Nicht an seinem Platz: „{words}“</translation>
    </message>
    <message>
        <source>Readers do not see this as written: “{words}”</source>
        <translation>Leser sehen das nicht, wie es geschrieben ist: „{words}“</translation>
    </message>
    <message>
        <source>{address} leads on and on.</source>
        <translation>{address} führt weiter und weiter.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Übungs-Site</translation>
    </message>
    <message>
        <source>There is no site called “{name}”. There are: {known}.</source>
        <translation>Eine Site „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of site. There are: {known}.</source>
        <translation>„{kind}“ ist keine Art von Site. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>A site cannot be called “{name}”.</source>
        <translation>„{name}“ kann keine Site heißen.</translation>
    </message>
    <message>
        <source>A hold is of 0 to {longest} seconds.</source>
        <translation>Eine Bedenkzeit ist 0 bis {longest} Sekunden lang.</translation>
    </message>
    <message>
        <source>A site cannot be set to “{becoming}” from the start.</source>
        <translation>„{becoming}“ kann auf einer Site nicht der Anfang sein.</translation>
    </message>
    <message>
        <source>The practice site cannot be removed.</source>
        <translation>Die Übungs-Site kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Sourcing</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>Neuer Ar&amp;tikel</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus V&amp;orlage…</translation>
    </message>
    <message>
        <source>&amp;Open or import…</source>
        <translation>&amp;Öffnen oder einlesen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Keep this te&amp;xt in the history…</source>
        <translation>Diesen Te&amp;xt in der Geschichte aufheben…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Als P&amp;DF exportieren…</translation>
    </message>
    <message>
        <source>Export for &amp;yourself…</source>
        <translation>&amp;Für sich selbst exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>Import a &amp;WordPress export…</source>
        <translation>&amp;WordPress-Export einlesen…</translation>
    </message>
    <message>
        <source>Export the &amp;library to a folder…</source>
        <translation>Bibliothek &amp;in einen Ordner exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import a library’s folder…</source>
        <translation>Ordner einer Bibliot&amp;hek einlesen…</translation>
    </message>
    <message>
        <source>Desk’s settin&amp;gs into a file…</source>
        <translation>Einstellungen der &amp;Redaktion in eine Datei…</translation>
    </message>
    <message>
        <source>Settings &amp;from a desk’s file…</source>
        <translation>Einste&amp;llungen aus einer Datei der Redaktion…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>In re&amp;view, or no longer</source>
        <translation>&amp;Zur Durchsicht, oder nicht mehr</translation>
    </message>
    <message>
        <source>Into the arc&amp;hive, or out</source>
        <translation>Ins &amp;Archiv, oder heraus</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>I&amp;n den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore from bin…</source>
        <translation>Aus de&amp;m Papierkorb holen…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Sicherun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>R&amp;ückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>&amp;Nur Wörter einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>Check &amp;spelling as you type</source>
        <translation>Recht&amp;schreibung beim Tippen prüfen</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Nächstes &amp;falsche Wort</translation>
    </message>
    <message>
        <source>A&amp;dd word to the desk’s</source>
        <translation>Wort in &amp;die Liste der Redaktion aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Languages and desk’s words…</source>
        <translation>S&amp;prachen und Wörter der Redaktion…</translation>
    </message>
    <message>
        <source>Sn&amp;ippets…</source>
        <translation>Te&amp;xtbausteine…</translation>
    </message>
    <message>
        <source>Set &amp;quotation marks as you type</source>
        <translation>Anführungs&amp;zeichen beim Tippen setzen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Zwischentitel</translation>
    </message>
    <message>
        <source>Block &amp;quotation</source>
        <translation>Abgesetztes Zi&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Move line &amp;down</source>
        <translation>Zeile nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Fixes for the problem here…</source>
        <translation>Abh&amp;ilfen für das Problem hier…</translation>
    </message>
    <message>
        <source>Announce pr&amp;oblems</source>
        <translation>&amp;Probleme ansagen</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>&amp;Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Bind words to a source…</source>
        <translation>Wörter an eine Quelle &amp;binden…</translation>
    </message>
    <message>
        <source>Add &amp;reply…</source>
        <translation>&amp;Stellungnahme hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Who carries the story…</source>
        <translation>&amp;Wer trägt den Artikel…</translation>
    </message>
    <message>
        <source>&amp;Lead picture…</source>
        <translation>&amp;Aufmacherbild…</translation>
    </message>
    <message>
        <source>Picture in the te&amp;xt…</source>
        <translation>Bild im Te&amp;xt…</translation>
    </message>
    <message>
        <source>D&amp;escribe the pictures…</source>
        <translation>Bilder bes&amp;chreiben…</translation>
    </message>
    <message>
        <source>&amp;Desk’s policy…</source>
        <translation>&amp;Richtlinie der Redaktion…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>&amp;Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;View on site</source>
        <translation>Auf der Site &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Desk of the site…</source>
        <translation>&amp;Redaktion der Site…</translation>
    </message>
    <message>
        <source>&amp;Fetch changes from the site…</source>
        <translation>&amp;Änderungen von der Site holen…</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>&amp;Korrekturen…</translation>
    </message>
    <message>
        <source>&amp;Take down…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Send waiting articles now</source>
        <translation>Wartende Artikel jetzt &amp;senden</translation>
    </message>
    <message>
        <source>S&amp;ites…</source>
        <translation>S&amp;ites…</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>F&amp;ahne</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>&amp;Tablet</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>B&amp;ildschirm</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Look of the pa&amp;ge…</source>
        <translation>Aussehen der &amp;Seite…</translation>
    </message>
    <message>
        <source>Colour &amp;quotations by source</source>
        <translation>Zitate nach &amp;Quelle färben</translation>
    </message>
    <message>
        <source>Preview in a &amp;window of its own</source>
        <translation>&amp;Vorschau im eigenen Fenster</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bibli&amp;othek</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>Pre&amp;view and problems</source>
        <translation>Vorschau &amp;und Probleme</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Wenig &amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full screen, nothing but the text</source>
        <translation>&amp;Vollbild, nur der Text</translation>
    </message>
    <message>
        <source>F&amp;ocus on the text</source>
        <translation>Nur der Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>&amp;Schreibmaschine</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Der ganze Text</translation>
    </message>
    <message>
        <source>Only the &amp;paragraph lit</source>
        <translation>Nur der &amp;Absatz hell</translation>
    </message>
    <message>
        <source>Only the &amp;sentence lit</source>
        <translation>Nur der Sat&amp;z hell</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Us&amp;ual size and width</source>
        <translation>Gewohnte Größe und &amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>B&amp;reitere Spalte</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>S&amp;chmalere Spalte</translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation>&amp;Irgendwohin…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Search drafts</source>
        <translation>&amp;Entwürfe suchen</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Headi&amp;ngs…</source>
        <translation>&amp;Zwischentitel…</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>R&amp;eplies</source>
        <translation>&amp;Stellungnahmen</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>&amp;Frühere Texte…</translation>
    </message>
    <message>
        <source>&amp;Onrecord help</source>
        <translation>Hilfe zu &amp;Onrecord</translation>
    </message>
    <message>
        <source>What is &amp;checked, and why</source>
        <translation>Was &amp;geprüft wird und warum</translation>
    </message>
    <message>
        <source>E&amp;xplain what has the focus</source>
        <translation>Wo bin ich, &amp;erklären</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Guided sample</source>
        <translation>Geführtes &amp;Beispiel</translation>
    </message>
    <message>
        <source>Every &amp;mistake, to be tried</source>
        <translation>Jeder &amp;Fehler, zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>Will&amp;kommen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>Reports of &amp;failures…</source>
        <translation>Berichte über Fe&amp;hlschläge…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation>&amp;Über Onrecord</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Not in the dictionaries: {word}.</source>
        <translation>Nicht in den Wörterbüchern: {word}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems.</source>
        <translation>
            <numerusform>{count} Problem.</numerusform>
            <numerusform>{count} Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems. Stopping publication: {blocks}.</source>
        <translation>
            <numerusform>{count} Problem. Sperrt die Veröffentlichung: {blocks}.</numerusform>
            <numerusform>{count} Probleme. Davon sperren die Veröffentlichung: {blocks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} shows what can be done.</source>
        <translation>{keys} zeigt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}). Your text is kept.</source>
        <translation>Etwas Unerwartetes ging schief ({name}). Ihr Text ist aufgehoben.</translation>
    </message>
    <message>
        <source>A report without any of your text is in {place}.</source>
        <translation>Ein Bericht ohne Ihren Text liegt in {place}.</translation>
    </message>
    <message>
        <source>Until then the default policy counts.</source>
        <translation>Bis dahin gilt die Standardrichtlinie.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}). Try again.</source>
        <translation>Onrecord stieß auf einen eigenen Fehler ({name}). Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Every article becomes what it was then. Articles begun since stay, texts that are replaced go into their history, and the library of now is kept as a backup first.</source>
        <translation>Jeder Artikel wird, was er damals war. Seitdem begonnene bleiben, ersetzte Texte kommen in ihre Geschichte, und die Bibliothek von jetzt wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <source>&amp;Restore it now</source>
        <translation>Jetzt &amp;zurückholen</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Hier ist noch keine Sicherung.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed; older ones are thinned.</source>
        <translation>Jede Stunde, in der sich etwas änderte, wird eine gemacht; ältere werden ausgedünnt.</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Aufgehoben in {folder}</translation>
    </message>
    <message>
        <source>Another disk is best: a stick, or a folder that is synchronised</source>
        <translation>Am besten auf einem anderen Datenträger: ein Stick oder ein synchronisierter Ordner</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>Cards of the article, in a list and shared</source>
        <translation>Karten des Artikels, in einer Liste und geteilt</translation>
    </message>
    <message>
        <source>{site}: {headline}. {standfirst}</source>
        <translation>{site}: {headline}. {standfirst}</translation>
    </message>
    <message>
        <source>In the site’s list</source>
        <translation>In der Liste der Site</translation>
    </message>
    <message>
        <source>Shared on a social network</source>
        <translation>Geteilt in einem sozialen Netz</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>No lead picture: shared without one</source>
        <translation>Kein Aufmacherbild: ohne geteilt</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Site</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Art der Site</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} nehmen</translation>
    </message>
    <message>
        <source>Open the site’s &amp;page…</source>
        <translation>&amp;Seite der Site öffnen…</translation>
    </message>
    <message>
        <source>&amp;Show the password on the page instead…</source>
        <translation>&amp;Stattdessen das Passwort auf der Seite zeigen…</translation>
    </message>
    <message>
        <source>{kind} at {address}</source>
        <translation>{kind} unter {address}</translation>
    </message>
    <message>
        <source>The easy way: log in on the site’s own page and let Onrecord in there. Nothing has to be copied, and you can take it back at the site.</source>
        <translation>Der einfache Weg: Melden Sie sich auf der Seite der Site an, und lassen Sie Onrecord dort hinein. Nichts muss kopiert werden, und Sie können es auf der Site zurücknehmen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The Gazette</source>
        <translation>Der Anzeiger</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Where is your site?</source>
        <translation>Wo ist Ihre Site?</translation>
    </message>
    <message>
        <source>Paste its address from the browser. Any page of it will do, also one of those where you log in. No password is asked for yet.</source>
        <translation>Fügen Sie ihre Adresse aus dem Browser ein. Jede ihrer Seiten ist recht, auch die, auf der man sich anmeldet. Noch wird kein Passwort verlangt.</translation>
    </message>
    <message>
        <source>Or by hand: {help}</source>
        <translation>Oder von Hand: {help}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Looked for:</source>
        <translation>Gesucht:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Site hinzufügen</translation>
    </message>
    <message>
        <source>Waiting for you in the browser. Log in there, and let Onrecord in.</source>
        <translation>Wartet auf Sie im Browser. Melden Sie sich dort an, und lassen Sie Onrecord hinein.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Site hinzufügen</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>{address} wird angesehen…</translation>
    </message>
    <message>
        <source>If the page shows an error, stop here and have the password shown instead.</source>
        <translation>Zeigt die Seite einen Fehler, halten Sie hier an, und lassen Sie sich stattdessen das Passwort zeigen.</translation>
    </message>
    <message>
        <source>Testing {title}…</source>
        <translation>{title} wird geprüft…</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Wird aufgehoben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>{url} öffnen</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} öffnen</translation>
    </message>
    <message>
        <source>There is a site called {title} already.</source>
        <translation>Eine Site {title} gibt es schon.</translation>
    </message>
    <message>
        <source>The library could not be written, so no site was kept: {error}</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden, daher wurde keine Site aufgehoben: {error}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Under the story</source>
        <translation>Unter dem Artikel</translation>
    </message>
    <message>
        <source>Above the story</source>
        <translation>Über dem Artikel</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>Neue Korrektur</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Note to readers</source>
        <translation>Hinweis an die Leser</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>Was falsch war und was richtig ist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Readers see them with the story as soon as it is published again.</source>
        <translation>Leser sehen sie beim Artikel, sobald er wieder veröffentlicht wird.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Search the site’s posts</source>
        <translation>Beiträge der Site suchen</translation>
    </message>
    <message>
        <source>Ask the site again (F5)</source>
        <translation>Die Site neu fragen (F5)</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to ask again.</source>
        <translation>Angehalten. F5 fragt noch einmal.</translation>
    </message>
    <message>
        <source>{problem}

Your own drafts are all here. Press F5 to ask again.</source>
        <translation>{problem}

Ihre eigenen Entwürfe sind alle hier. F5 fragt noch einmal.</translation>
    </message>
    <message>
        <source>No site with a desk is connected.

Add a WordPress, a Ghost or a site that speaks Micropub under Publish › Sites (Ctrl+Shift+T).</source>
        <translation>Keine Site mit Redaktion ist verbunden.

Fügen Sie ein WordPress, ein Ghost oder eine Site, die Micropub spricht, unter Veröffentlichen › Sites hinzu (Ctrl+Shift+T).</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Die Site wird gefragt…</translation>
    </message>
    <message>
        <source>Opening “{title}”…</source>
        <translation>„{title}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>Kein Beitrag ist so.</translation>
    </message>
    <message>
        <source>There are no posts yet.</source>
        <translation>Es gibt noch keine Beiträge.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>{when} by {who}</source>
        <translation>{when} von {who}</translation>
    </message>
    <message>
        <source>Desk’s policy</source>
        <translation>Richtlinie der Redaktion</translation>
    </message>
    <message>
        <source>What blocks, and what warns:</source>
        <translation>Was sperrt und was warnt:</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Queued, publishes once</source>
        <translation>Eingereiht, geht einmal hinaus</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>vor {count} Min.</numerusform>
            <numerusform>vor {count} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>today, {hour}</source>
        <translation>heute, {hour}</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>Entwürfe suchen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Sources to cite</source>
        <translation>Quellen zum Belegen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>In headline, standfirst and fields too</source>
        <translation>Auch in Überschrift, Vorspann und Feldern</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} gefunden</numerusform>
            <numerusform>{count} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} in fields</source>
        <translation>
            <numerusform>{said}, {count} in Feldern</numerusform>
            <numerusform>{said}, {count} in Feldern</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Diese Stelle ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>{count} replaced</source>
        <translation>
            <numerusform>{count} ersetzt</numerusform>
            <numerusform>{count} ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>picture from the clipboard</source>
        <translation>Bild aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Nothing was pasted: it has {length} characters, and the most that can be pasted at once is {most}. To bring in a whole file, use Import.</source>
        <translation>Nichts wurde eingefügt: Es hat {length} Zeichen, und auf einmal gehen höchstens {most}. Eine ganze Datei holt „Öffnen oder einlesen“.</translation>
    </message>
    <message>
        <source>The picture is at {address}, and nothing was fetched from there. Save it on this computer, then drop the file.</source>
        <translation>Das Bild ist unter {address}, und von dort wurde nichts geholt. Speichern Sie es auf diesem Computer, und ziehen Sie die Datei herein.</translation>
    </message>
    <message>
        <source>Nothing was pasted: one of its lines is {longest} characters long, and the most a line can have is {most}. Is it an article?</source>
        <translation>Nichts wurde eingefügt: Eine der Zeilen ist {longest} Zeichen lang, und eine Zeile kann höchstens {most} haben. Ist das ein Artikel?</translation>
    </message>
    <message>
        <source>The picture in that page is damaged, and was not taken.</source>
        <translation>Das Bild in dieser Seite ist beschädigt und wurde nicht genommen.</translation>
    </message>
    <message>
        <source>This expression takes too long. Try one with fewer repetitions inside repetitions.</source>
        <translation>Dieser Ausdruck dauert zu lange. Versuchen Sie einen mit weniger Wiederholungen in Wiederholungen.</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}.</source>
        <translation>Kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>Not a regular expression: it is too large.</source>
        <translation>Kein regulärer Ausdruck: Er ist zu groß.</translation>
    </message>
    <message>
        <source>The replacement cannot be made: {error}.</source>
        <translation>Die Ersetzung lässt sich nicht bilden: {error}.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Type or paste your story here.

Write in Markdown: ## for a crosshead, &gt; for a block quotation, and [@name] after a quotation to say who said it. What needs a source is underlined while you write.</source>
        <translation>Schreiben Sie Ihren Artikel hier, oder fügen Sie ihn ein.

In Markdown: ## für einen Zwischentitel, &gt; für ein abgesetztes Zitat und [@name] nach einem Zitat für den, der es sagt. Was eine Quelle braucht, wird beim Schreiben unterstrichen.</translation>
    </message>
    <message>
        <source>Alt+Enter for fixes</source>
        <translation>Alt+Enter für Abhilfen</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>The body of the article, in Markdown. Tab leaves the text. F8 goes to the next problem, Alt+Enter shows what can be done about it.</source>
        <translation>Der Text des Artikels in Markdown. Tab verlässt ihn. F8 geht zum nächsten Problem, Alt+Enter zeigt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing was pasted: another text was opened. Paste it again.</source>
        <translation>Nichts wurde eingefügt: Ein anderer Text wurde geöffnet. Fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Something else is still being done. Wait for it, or stop it.</source>
        <translation>Etwas anderes läuft noch. Warten Sie darauf, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Angehalten. Was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>What is open, whether it is kept on the disk, how well it is sourced, and the button that publishes it, with the site it goes to.</source>
        <translation>Was offen ist, ob es auf dem Datenträger liegt, wie gut es belegt ist, und der Knopf, der es veröffentlicht, mit der Site, auf die es geht.</translation>
    </message>
    <message>
        <source>Your articles, the newest first, each with its state. Type above to search them; Ctrl+L opens the whole library in a window of its own.</source>
        <translation>Ihre Artikel, der neueste zuerst, jeder mit seinem Stand. Oben tippen sucht darin; Ctrl+L öffnet die ganze Bibliothek in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>What the site needs to know of the article. Enter goes on to the next field; a line under a field says what is missing.</source>
        <translation>Was die Site vom Artikel wissen muss. Enter geht zum nächsten Feld; eine Linie unter einem Feld sagt, was fehlt.</translation>
    </message>
    <message>
        <source>The lead picture. Readers who cannot see it hear its alt text; the credit names who made it. Place and camera are taken out before it leaves.</source>
        <translation>Das Aufmacherbild. Wer es nicht sehen kann, hört den Alternativtext; der Bildnachweis nennt, von wem es ist. Ort und Kamera werden vor dem Senden entfernt.</translation>
    </message>
    <message>
        <source>The text, in Markdown. A red wave stops publication, an amber one asks for a second look, grey dots mark a word that no dictionary has. Alt+Enter offers fixes, F8 goes to the next problem, Tab leaves the text.</source>
        <translation>Der Text in Markdown. Eine rote Welle sperrt die Veröffentlichung, eine gelbe bittet um einen zweiten Blick, graue Punkte zeigen ein Wort, das kein Wörterbuch kennt. Alt+Enter bietet Abhilfen, F8 geht zum nächsten Problem, Tab verlässt den Text.</translation>
    </message>
    <message>
        <source>Finds and replaces in the text and, with Fields on, in headline, standfirst and the other fields. All replacements together are one step of undo.</source>
        <translation>Sucht und ersetzt im Text und, mit „Felder“, in Überschrift, Vorspann und den anderen Feldern. Alle Ersetzungen zusammen sind ein Schritt beim Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Who carries the story: each stretch is the share of one source. Click it for the figures.</source>
        <translation>Wer den Artikel trägt: Jedes Stück ist der Anteil einer Quelle. Ein Klick zeigt die Zahlen.</translation>
    </message>
    <message>
        <source>What readers will see. Proof follows every key; phone, tablet and desktop show the page in the site’s look; the card is what is seen in lists. Click a passage to go to its text.</source>
        <translation>Was Leser sehen werden. Die Fahne folgt jeder Taste; Telefon, Tablet und Bildschirm zeigen die Seite im Aussehen der Site; die Karte ist, was in Listen steht. Ein Klick auf eine Stelle führt zu ihrem Text.</translation>
    </message>
    <message>
        <source>Everything that stands in the way or asks for a look, in plain words, with its fixes. What a rule is for and where it comes from is in the help.</source>
        <translation>Alles, was im Weg steht oder um einen Blick bittet, in einfachen Worten, mit Abhilfen. Wozu eine Regel da ist und woher sie kommt, steht in der Hilfe.</translation>
    </message>
    <message>
        <source>Your ledger: who told you what, when, and on which terms. What is off the record, all contacts and all notes never leave this computer.</source>
        <translation>Ihr Quellenverzeichnis: wer Ihnen was wann und zu welchen Bedingungen gesagt hat. Vertrauliches, alle Kontakte und alle Notizen verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Whom the story criticises, when they were asked, and what they answered. It stays here.</source>
        <translation>Wen der Artikel kritisiert, wann gefragt und was geantwortet wurde. Es bleibt hier.</translation>
    </message>
    <message>
        <source>What was published where, with the receipt of each: what was sent, when, and what readers saw afterwards. What waits or has stopped can be tried again here.</source>
        <translation>Was wo veröffentlicht wurde, mit der Quittung: was gesendet wurde, wann, und was Leser danach sahen. Wartendes und Angehaltenes lässt sich hier noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Exactly what will leave this computer, and nothing else.</source>
        <translation>Genau das, was diesen Computer verlassen wird, und nichts sonst.</translation>
    </message>
    <message>
        <source>What happened last. It goes when you close it and never takes the focus.</source>
        <translation>Was zuletzt geschah. Es geht, wenn Sie es schließen, und nimmt nie den Fokus.</translation>
    </message>
    <message>
        <source>How far something is that takes a while. Cancel stops it.</source>
        <translation>Wie weit etwas ist, das eine Weile dauert. Abbrechen hält es an.</translation>
    </message>
    <message>
        <source>Leads through the sample, one thing to try at a time.</source>
        <translation>Führt durch das Beispiel, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>The last look before an article leaves: where it goes, what stands in the way, what readers of that site would not get. Nothing is sent before you press the button.</source>
        <translation>Der letzte Blick, bevor ein Artikel hinausgeht: wohin, was im Weg steht, was Leser dieser Site nicht bekämen. Vor dem Knopfdruck wird nichts gesendet.</translation>
    </message>
    <message>
        <source>How the story is sourced: named, unnamed, documents and second-hand, and the share of what is said that each source carries.</source>
        <translation>Wie der Artikel belegt ist: genannt, ungenannt, Dokumente, aus zweiter Hand, und welcher Anteil des Gesagten von welcher Quelle ist.</translation>
    </message>
    <message>
        <source>One source: who they are, on which terms they spoke, whom they have it from, and what they said. The key in brackets cites them in the text; readers never see it.</source>
        <translation>Eine Quelle: wer sie ist, zu welchen Bedingungen sie sprach, woher sie es hat und was sie sagte. Der Schlüssel in Klammern belegt im Text; Leser sehen ihn nie.</translation>
    </message>
    <message>
        <source>Binds words of the text to what a source said. Tick verified when you compared them with a recording or notes; an edit inside takes the mark off again.</source>
        <translation>Bindet Wörter des Textes an das, was eine Quelle sagte. Haken Sie „geprüft“ an, wenn Sie sie mit Aufnahme oder Notizen verglichen haben; eine Änderung darin nimmt den Haken wieder weg.</translation>
    </message>
    <message>
        <source>Whom you asked, when, how long they had, and what they answered.</source>
        <translation>Wen Sie wann fragten, wie viel Zeit war und was geantwortet wurde.</translation>
    </message>
    <message>
        <source>What was wrong and what is right, with its date; readers see it above or under the story.</source>
        <translation>Was falsch war und was richtig ist, mit Datum; Leser sehen es über oder unter dem Artikel.</translation>
    </message>
    <message>
        <source>All pictures of the article: what each shows, its caption and credit, and how large they leave this computer.</source>
        <translation>Alle Bilder des Artikels: was jedes zeigt, Unterschrift und Nachweis, und wie groß sie diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Where articles can go. The practice newspaper is on this computer and always there.</source>
        <translation>Wohin Artikel gehen können. Die Übungszeitung ist auf diesem Computer und immer da.</translation>
    </message>
    <message>
        <source>Connects a site: paste its address, be let in by its own page or a copied key, and have it tested. The password goes into this computer’s keyring and nowhere else.</source>
        <translation>Verbindet eine Site: Adresse einfügen, von ihrer Seite oder mit einem kopierten Schlüssel hineingelassen werden, prüfen lassen. Das Passwort kommt in den Schlüsselbund dieses Computers und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>The posts of the site, as its own desk lists them. One that is opened here goes back to its place when you publish it.</source>
        <translation>Die Beiträge der Site, wie ihre Redaktion sie führt. Was hier geöffnet wird, geht beim Veröffentlichen an seinen Platz zurück.</translation>
    </message>
    <message>
        <source>Your article and the one at the site, field by field. Choose yours, theirs or both; one undo takes it back, and nothing is sent before you publish.</source>
        <translation>Ihr Artikel und der auf der Site, Feld für Feld. Wählen Sie Ihres, das andere oder beides; einmal Rückgängig nimmt es zurück, und vor dem Veröffentlichen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Earlier texts of this article, any two side by side. Going back keeps what you have now.</source>
        <translation>Frühere Texte dieses Artikels, je zwei nebeneinander. Zurückgehen hebt auf, was Sie jetzt haben.</translation>
    </message>
    <message>
        <source>Copies of the library, made every hour in which something changed. Going back to one loses nothing that was written since.</source>
        <translation>Kopien der Bibliothek, jede Stunde, in der sich etwas änderte. Zu einer zurückzugehen verliert nichts, was seitdem geschrieben wurde.</translation>
    </message>
    <message>
        <source>All articles: searched as you type, filtered, sorted by any column, and put in order several at a time.</source>
        <translation>Alle Artikel: beim Tippen gesucht, gefiltert, nach jeder Spalte sortiert, mehrere auf einmal geordnet.</translation>
    </message>
    <message>
        <source>In which look the preview shows pages of this site: ours, yours, or one learned from a published story by reading it.</source>
        <translation>In welchem Aussehen die Vorschau Seiten dieser Site zeigt: unserem, Ihrem oder einem, das aus einem veröffentlichten Artikel gelernt wurde.</translation>
    </message>
    <message>
        <source>Which languages the spelling is checked in, and the words that are right at this desk.</source>
        <translation>In welchen Sprachen die Rechtschreibung geprüft wird, und die Wörter, die in dieser Redaktion richtig sind.</translation>
    </message>
    <message>
        <source>Short names that become text when you press Tab, with dates and fields filled in.</source>
        <translation>Kurze Namen, aus denen mit Tab Text wird, Datum und Felder ausgefüllt.</translation>
    </message>
    <message>
        <source>Every action and its keys. Press other keys to change them; what is taken is said.</source>
        <translation>Jede Aktion und ihre Tasten. Drücken Sie andere, um sie zu ändern; was vergeben ist, wird gesagt.</translation>
    </message>
    <message>
        <source>Finds any action, draft, heading or snippet by a few of its letters.</source>
        <translation>Findet jede Aktion, jeden Entwurf, Zwischentitel oder Textbaustein nach ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>The help. What you type is looked for in all of it.</source>
        <translation>Die Hilfe. Was Sie tippen, wird in allem gesucht.</translation>
    </message>
    <message>
        <source>What counts from the first start on; all of it can be changed later.</source>
        <translation>Was vom ersten Start an gilt; alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>The part of the paper it belongs to, as the site names it.</source>
        <translation>Der Teil der Zeitung, in den es gehört, wie die Site ihn nennt.</translation>
    </message>
    <message>
        <source>The headline. Words in quotation marks in it must stand in the story word for word.</source>
        <translation>Die Überschrift. Wörter in Anführungszeichen müssen wörtlich im Artikel stehen.</translation>
    </message>
    <message>
        <source>A sentence or two under the headline: what happened, and why it matters.</source>
        <translation>Ein, zwei Sätze unter der Überschrift: was geschah und warum es zählt.</translation>
    </message>
    <message>
        <source>Who answers for the story, as readers will read it.</source>
        <translation>Wer für den Artikel einsteht, wie Leser es lesen werden.</translation>
    </message>
    <message>
        <source>Where the reporting was done; it stands before the first words.</source>
        <translation>Wo recherchiert wurde; es steht vor den ersten Worten.</translation>
    </message>
    <message>
        <source>The date of the article, such as 2026-11-23; empty is the day of publication.</source>
        <translation>Das Datum des Artikels, wie 2026-11-23; leer ist es der Tag der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The hour before which nothing leaves, with its place: 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>Die Stunde, vor der nichts hinausgeht, mit ihrem Ort: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>The last part of the article’s address. Left empty, the headline makes it.</source>
        <translation>Der letzte Teil der Adresse des Artikels. Leer wird er aus der Überschrift gebildet.</translation>
    </message>
    <message>
        <source>What the site files it under, separated by commas.</source>
        <translation>Worunter die Site ihn ablegt, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The language of the article, by its code; left empty, it is recognised.</source>
        <translation>Die Sprache des Artikels mit ihrem Kürzel; leer wird sie erkannt.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it: one sentence.</source>
        <translation>Was das Bild zeigt, für alle, die es nicht sehen können: ein Satz.</translation>
    </message>
    <message>
        <source>What readers are told under the picture.</source>
        <translation>Was Lesern unter dem Bild gesagt wird.</translation>
    </message>
    <message>
        <source>Who made the picture, as it is to be named.</source>
        <translation>Von wem das Bild ist, wie es genannt werden soll.</translation>
    </message>
    <message>
        <source>On which terms it may be used. It stays in your records.</source>
        <translation>Zu welchen Bedingungen es verwendet werden darf. Es bleibt in Ihren Unterlagen.</translation>
    </message>
    <message>
        <source>WordPress export (*.xml)</source>
        <translation>WordPress-Export (*.xml)</translation>
    </message>
    <message>
        <source>Export for yourself, sources and all</source>
        <translation>Für sich selbst exportieren, mit allen Quellen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Beiträge einlesen</translation>
    </message>
    <message>
        <source>Bringing in {name}</source>
        <translation>{name} wird eingelesen</translation>
    </message>
    <message>
        <source>Export the library to a folder</source>
        <translation>Die Bibliothek in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Writing the library</source>
        <translation>Die Bibliothek wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are in {folder}. Sources are in it: keep it as safe as them.</source>
        <translation>
            <numerusform>{count} Artikel ist in {folder}. Quellen sind darin: Hüten Sie den Ordner wie diese.</numerusform>
            <numerusform>{count} Artikel sind in {folder}. Quellen sind darin: Hüten Sie den Ordner wie diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a library’s folder</source>
        <translation>Ordner einer Bibliothek einlesen</translation>
    </message>
    <message>
        <source>Bringing in a library</source>
        <translation>Eine Bibliothek wird eingelesen</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Nothing leaves before: 2026-11-24 06:00 Europe/Berlin</source>
        <translation>Vorher geht nichts hinaus: 2026-11-24 06:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>As a tag: en-GB, de, ar. With “en” the checks see from the text what it is.</source>
        <translation>Als Kürzel: en-GB, de, ar. Mit „en“ sehen die Prüfungen am Text, was es ist.</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Bilder ({suffixes})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more</source>
        <translation>
            <numerusform>{name} und noch {count}</numerusform>
            <numerusform>{name} und noch {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Aufmacherbild</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Choose the lead picture</source>
        <translation>Aufmacherbild wählen</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>Aufmacherbild entfernen</translation>
    </message>
    <message>
        <source>Decorative (says nothing, needs no alt text)</source>
        <translation>Schmuck (sagt nichts aus, braucht keinen Alternativtext)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Sources: open the ledger</source>
        <translation>Quellen: Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Articles and documents (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;All files (*)</source>
        <translation>Artikel und Dokumente (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Article (*.md)</source>
        <translation>Artikel (*.md)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Öffnen oder einlesen</translation>
    </message>
    <message>
        <source>The open article could not be saved, so it stays open. Go on writing, or save it as a file elsewhere.</source>
        <translation>Der offene Artikel konnte nicht gespeichert werden und bleibt daher offen. Schreiben Sie weiter, oder speichern Sie ihn anderswo als Datei.</translation>
    </message>
    <message>
        <source>Another window changed this article; this is its text.</source>
        <translation>Ein anderes Fenster hat diesen Artikel geändert; das ist sein Text.</translation>
    </message>
    <message>
        <source>Another window changed this article too. Yours is the text now; the other one is in the history.</source>
        <translation>Auch ein anderes Fenster hat diesen Artikel geändert. Ihrer ist jetzt der Text; der andere steht in der Geschichte.</translation>
    </message>
    <message>
        <source>Gone back. Undo, or the history, brings back what you had before.</source>
        <translation>Zurückgegangen. Rückgängig oder die Geschichte bringt wieder, was vorher war.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Nach {path} gespeichert.</translation>
    </message>
    <message>
        <source>Moved to the bin. File, Restore from bin brings it back.</source>
        <translation>In den Papierkorb gelegt. Datei, „Aus dem Papierkorb holen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Restore from bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Opening {count} documents</source>
        <translation>
            <numerusform>{count} Dokument wird geöffnet</numerusform>
            <numerusform>{count} Dokumente werden geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>Diesen Entwurf gibt es in der Bibliothek nicht mehr.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The text is safe in the library.</source>
        <translation>Der Text ist sicher in der Bibliothek.</translation>
    </message>
    <message>
        <source>Saved to {path}, but not in the library: {error}</source>
        <translation>Nach {path} gespeichert, aber nicht in der Bibliothek: {error}</translation>
    </message>
    <message>
        <source>Not saved: {error}</source>
        <translation>Nicht gespeichert: {error}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>This is a story from an island that does not exist. Amber waves ask for a second look, red ones stop publication. {next_problem} goes from one to the next: try it.</source>
        <translation>Das ist ein Artikel von einer Insel, die es nicht gibt. Gelbe Wellen bitten um einen zweiten Blick, rote sperren die Veröffentlichung. {next_problem} geht von einer zur nächsten: Versuchen Sie es.</translation>
    </message>
    <message>
        <source>“We were told in the autumn…” is red, as nobody is named for it. Go there with {next_problem}, press {fixes} and add the speaker: whoever you like.</source>
        <translation>“We were told in the autumn…” ist rot, da niemand dafür genannt ist. Gehen Sie mit {next_problem} dorthin, drücken Sie {fixes}, und nennen Sie, wer es sagt: wen Sie mögen.</translation>
    </message>
    <message>
        <source>Callum Wray, the clerk, spoke off the record: the Sources panel says so. Type his name anywhere in the text.</source>
        <translation>Callum Wray aus der Verwaltung sprach vertraulich: So steht es unter Quellen. Tippen Sie seinen Namen irgendwo in den Text.</translation>
    </message>
    <message>
        <source>Now nothing can be published: a protected name never leaves this computer. Take it out again; {undo} will do.</source>
        <translation>Jetzt lässt sich nichts veröffentlichen: Ein geschützter Name verlässt diesen Computer nie. Nehmen Sie ihn wieder heraus; {undo} genügt.</translation>
    </message>
    <message>
        <source>The proof beside the text follows every key. To see the page as it will be on a phone, press {phone}; {proof} brings the proof back.</source>
        <translation>Die Fahne neben dem Text folgt jeder Taste. Die Seite, wie sie auf einem Telefon sein wird, zeigt {phone}; {proof} bringt die Fahne zurück.</translation>
    </message>
    <message>
        <source>Publish it: {publish}. It goes to the practice newspaper on this computer, which nobody else can see. The sheet says what stands in the way, and asks once more.</source>
        <translation>Veröffentlichen Sie es: {publish}. Es geht an die Übungszeitung auf diesem Computer, die sonst niemand sieht. Das Blatt sagt, was im Weg steht, und fragt noch einmal.</translation>
    </message>
    <message>
        <source>It is out, once, and was read back as readers see it; {view_on_site} opens it. Every rule can be tried on *Every mistake* in the Help menu. Your own site is added under Publish, Sites.</source>
        <translation>Es ist draußen, einmal, und wurde zurückgelesen, wie Leser es sehen; {view_on_site} öffnet es. Jede Regel lässt sich an „Jeder Fehler“ im Menü Hilfe ausprobieren. Ihre eigene Site fügen Sie unter Veröffentlichen, Sites hinzu.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window speaks another language from the next start on. Start again now?</source>
        <translation>Das Fenster spricht vom nächsten Start an eine andere Sprache. Jetzt neu starten?</translation>
    </message>
    <message>
        <source>Onrecord help</source>
        <translation>Hilfe zu Onrecord</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe hat diese Wörter.</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>Wie man damit arbeitet</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Was geprüft wird und warum</translation>
    </message>
    <message>
        <source>Formats in and out</source>
        <translation>Formate hinein und hinaus</translation>
    </message>
    <message>
        <source>What each site carries</source>
        <translation>Was jede Site aufnimmt</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>About Onrecord</source>
        <translation>Über Onrecord</translation>
    </message>
    <message>
        <source>A desktop article editor for journalists. MIT licence.</source>
        <translation>Ein Artikeleditor für Journalistinnen und Journalisten. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Built with Python, Qt for Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow. The fonts are under the SIL Open Font License; their licences are installed with them.</source>
        <translation>Gebaut mit Python, Qt für Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow. Die Schriften stehen unter der SIL Open Font License; ihre Lizenzen sind mit ihnen installiert.</translation>
    </message>
    <message>
        <source>Onrecord sends nothing anywhere but what you publish, to the site you chose. It counts nothing and reports nothing.</source>
        <translation>Onrecord sendet nirgendwohin etwas, außer was Sie veröffentlichen, an die Site, die Sie wählen. Es zählt nichts und meldet nichts.</translation>
    </message>
    <message>
        <source>Found in: {text}</source>
        <translation>Gefunden in: {text}</translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation>Richtig: {text}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>The library’s disk does not answer.</source>
        <translation>Der Datenträger der Bibliothek antwortet nicht.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{state}, archived</source>
        <translation>{state}, im Archiv</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>Nothing is like that.

Words are found by their beginning, in every field and in the text. Take a word or a filter away, or look in the archive and the bin.</source>
        <translation>Nichts ist so.

Wörter werden an ihrem Anfang gefunden, in jedem Feld und im Text. Nehmen Sie ein Wort oder einen Filter weg, oder sehen Sie in Archiv und Papierkorb nach.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Jedes Ressort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Hier begonnen</translation>
    </message>
    <message>
        <source>From a site’s desk</source>
        <translation>Aus der Redaktion einer Site</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All but the bin</source>
        <translation>Alles außer Papierkorb</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>The library is empty.

Ctrl+N begins an article; it is here from its first letter on.</source>
        <translation>Die Bibliothek ist leer.

Ctrl+N beginnt einen Artikel; er ist vom ersten Buchstaben an hier.</translation>
    </message>
    <message>
        <source>The archive is empty.

What is finished and in the way goes here (Ctrl+E); it is found and opens as ever.</source>
        <translation>Das Archiv ist leer.

Was fertig ist und im Weg, kommt hierher (Ctrl+E); es wird gefunden und geöffnet wie immer.</translation>
    </message>
    <message>
        <source>The bin is empty.

What you remove (Del) stays here until you empty it.</source>
        <translation>Der Papierkorb ist leer.

Was Sie entfernen (Entf), bleibt hier, bis Sie ihn leeren.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>Die Bibliothek ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} Artikel</numerusform>
            <numerusform>{count} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best {count}; sort by a column for all</source>
        <translation>
            <numerusform>Der beste {count}; für alle nach einer Spalte sortieren</numerusform>
            <numerusform>Die besten {count}; für alle nach einer Spalte sortieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Aufgehobene Suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche aufheben…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>„{name}“ vergessen</translation>
    </message>
    <message>
        <source>Gazette, which comes with Onrecord</source>
        <translation>Gazette, die mit Onrecord kommt</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>Aussehen der Seite</translation>
    </message>
    <message>
        <source>How Phone, Tablet and Desktop show an article meant for {title}.</source>
        <translation>Wie Telefon, Tablet und Bildschirm einen Artikel für {title} zeigen.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Learn it from a published story:</source>
        <translation>Aus einem veröffentlichten Artikel &amp;lernen:</translation>
    </message>
    <message>
        <source>Address of a published story</source>
        <translation>Adresse eines veröffentlichten Artikels</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Reading the story and its style sheets</source>
        <translation>Artikel und Stilvorlagen werden gelesen</translation>
    </message>
    <message>
        <source>The site is only read, as by any reader. Nothing is sent to it.</source>
        <translation>Die Site wird nur gelesen wie von jedem Leser. Nichts wird an sie gesendet.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Reading the story and its style sheets…</source>
        <translation>Artikel und Stilvorlagen werden gelesen…</translation>
    </message>
    <message>
        <source>Learned. The page is shown in this look from now on.</source>
        <translation>Gelernt. Die Seite wird von jetzt an so gezeigt.</translation>
    </message>
    <message>
        <source>Problems, sources, replies, history, and what will be sent. Ctrl+4 to Ctrl+7.</source>
        <translation>Probleme, Quellen, Stellungnahmen, Geschichte und was gesendet wird. Ctrl+4 bis Ctrl+7.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in the browser?
{url}</source>
        <translation>Diese Adresse im Browser öffnen?
{url}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The last changes could not be saved to the library. Save the article as a file elsewhere before closing?</source>
        <translation>Die letzten Änderungen konnten nicht in der Bibliothek gespeichert werden. Den Artikel vor dem Schließen anderswo als Datei speichern?</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Stellungnahmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Why is this right as it stands?</source>
        <translation>Warum ist es so richtig?</translation>
    </message>
    <message>
        <source>Find an action, a draft, a heading or a snippet</source>
        <translation>Aktion, Entwurf, Zwischentitel oder Textbaustein finden</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Picture’s description</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>Picture’s caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>changed by you only</source>
        <translation>nur von Ihnen geändert</translation>
    </message>
    <message>
        <source>changed there only</source>
        <translation>nur dort geändert</translation>
    </message>
    <message>
        <source>changed on both sides, in different places</source>
        <translation>auf beiden Seiten geändert, an verschiedenen Stellen</translation>
    </message>
    <message>
        <source>changed on both sides: choose</source>
        <translation>auf beiden Seiten geändert: Wählen Sie</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Das andere behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>Was stehen wird</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>{who} changed this post on {site}, {when}</source>
        <translation>{who} hat diesen Beitrag auf {site} geändert, {when}</translation>
    </message>
    <message>
        <source>{who} changed this post on {site}</source>
        <translation>{who} hat diesen Beitrag auf {site} geändert</translation>
    </message>
    <message>
        <source>Still to choose: {names}.</source>
        <translation>Noch zu wählen: {names}.</translation>
    </message>
    <message>
        <source>Your text as it is now is kept in the history. Nothing is published by this.</source>
        <translation>Ihr Text, wie er jetzt ist, bleibt in der Geschichte. Veröffentlicht wird dadurch nichts.</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>von Ihnen herausgenommen</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>dort herausgenommen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>added there</source>
        <translation>dort hinzugefügt</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Looking at {site}…</source>
        <translation>{site} wird angesehen…</translation>
    </message>
    <message>
        <source>Merged. Your own text is in the history; publish when it is right.</source>
        <translation>Zusammengeführt. Ihr eigener Text ist in der Geschichte; veröffentlichen Sie, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}).</source>
        <translation>Onrecord stieß auf einen eigenen Fehler ({name}).</translation>
    </message>
    <message>
        <source>{held} The site was not asked.</source>
        <translation>{held} Die Site wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>{site} needs its password.</source>
        <translation>{site} braucht ihr Passwort.</translation>
    </message>
    <message>
        <source>This article is on no site whose posts can be fetched.</source>
        <translation>Dieser Artikel ist auf keiner Site, deren Beiträge sich holen lassen.</translation>
    </message>
    <message>
        <source>Nobody has changed it on {title}.</source>
        <translation>Auf {title} hat ihn niemand geändert.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, or not saved. Fetch again.</source>
        <translation>Der Text wurde inzwischen geändert oder nicht gespeichert. Holen Sie noch einmal.</translation>
    </message>
    <message>
        <source>What was changed on {title} is nothing of yours; it stays there.</source>
        <translation>Was auf {title} geändert wurde, ist nichts von Ihnen; es bleibt dort.</translation>
    </message>
    <message>
        <source>Merged, but not saved yet. Fetch again when it is.</source>
        <translation>Zusammengeführt, aber noch nicht gespeichert. Holen Sie danach noch einmal.</translation>
    </message>
    <message>
        <source>The merge was not finished: {error} Fetch again.</source>
        <translation>Das Zusammenführen kam nicht zu Ende: {error} Holen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>World News</source>
        <translation>Ausland</translation>
    </message>
    <message>
        <source>Standfirst: what happened, in a sentence or two</source>
        <translation>Vorspann: was geschah, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>aus der Überschrift</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>as it reads</source>
        <translation>wie es sich liest</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Was das Bild zeigt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>What readers are told under it</source>
        <translation>Was Lesern darunter gesagt wird</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>Fotografin / Agentur</translation>
    </message>
    <message>
        <source>How we may use it</source>
        <translation>Wie wir es verwenden dürfen</translation>
    </message>
    <message>
        <source>The page needs a window system feature that was not asked for at the start.</source>
        <translation>Die Seite braucht etwas vom Fenstersystem, das beim Start nicht verlangt wurde.</translation>
    </message>
    <message>
        <source>The page is shown by a browser that protects itself, and cannot do so for the system administrator. Start Onrecord as an ordinary user to see it.</source>
        <translation>Die Seite zeigt ein Browser, der sich selbst schützt und das für den Systemverwalter nicht kann. Starten Sie Onrecord als gewöhnlicher Benutzer, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The part of Qt that shows web pages is not installed here.</source>
        <translation>Der Teil von Qt, der Webseiten zeigt, ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Page as readers see it</source>
        <translation>Seite, wie Leser sie sehen</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Die Seite wieder zeigen</translation>
    </message>
    <message>
        <source>{text} Proof shows the article all the same.</source>
        <translation>{text} Die Fahne zeigt den Artikel trotzdem.</translation>
    </message>
    <message>
        <source>The browser that shows the page has stopped.</source>
        <translation>Der Browser, der die Seite zeigt, ist stehen geblieben.</translation>
    </message>
    <message>
        <source>Harbour, town and islands</source>
        <translation>Hafen, Stadt und Inseln</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation>Bilder des Artikels</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you. There are no texts, names, addresses or passwords in it, and nobody gets it unless you give it to them.</source>
        <translation>Für den, der Ihnen hilft. Texte, Namen, Adressen und Passwörter stehen nicht darin, und niemand bekommt es, wenn Sie es ihm nicht geben.</translation>
    </message>
    <message>
        <source>Every setting, found by any word of it. What you choose counts at once, or says that it counts from the next start; Reset brings back what it was at first.</source>
        <translation>Jede Einstellung, gefunden an jedem ihrer Wörter. Was Sie wählen, gilt sofort oder sagt, dass es vom nächsten Start an gilt; Zurücksetzen bringt, was anfangs galt.</translation>
    </message>
    <message>
        <source>What a colleague’s file of settings changes here. What it replaces is kept in a file of the same kind.</source>
        <translation>Was die Einstellungsdatei einer Kollegin hier ändert. Was sie ersetzt, bleibt in einer Datei derselben Art.</translation>
    </message>
    <message>
        <source>What went wrong unexpectedly, without any of your text. A report stays on this computer unless you save it and give it to somebody.</source>
        <translation>Was unerwartet schiefging, ohne Ihren Text. Ein Bericht bleibt auf diesem Computer, wenn Sie ihn nicht speichern und jemandem geben.</translation>
    </message>
    <message>
        <source>What somebody who helps you asks first: versions, sizes and the end of the log.</source>
        <translation>Was zuerst fragt, wer Ihnen hilft: Versionen, Größen und das Ende des Protokolls.</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Der Schlüsselbund wird nach dem Passwort gefragt…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>There are no pictures yet. Drop one on the fields or into the text.</source>
        <translation>Noch keine Bilder. Ziehen Sie eines auf die Felder oder in den Text.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Unterschrift</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Aufmacher</translation>
    </message>
    <message>
        <source>{what}: no alt text</source>
        <translation>{what}: kein Alternativtext</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Its file brought {listed}; look whether that is right.</source>
        <translation>Die Datei brachte mit: {listed}; sehen Sie nach, ob es stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} pictures the first was taken.</source>
        <translation>
            <numerusform>Von {count} Bild wurde das erste genommen.</numerusform>
            <numerusform>Von {count} Bildern wurde das erste genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are in the text.</source>
        <translation>
            <numerusform>{count} Bild ist im Text.</numerusform>
            <numerusform>{count} Bilder sind im Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead picture is another now; Undo brings back the one before.</source>
        <translation>Das Aufmacherbild ist jetzt ein anderes; Rückgängig bringt das vorige.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Pictures for the text</source>
        <translation>Bilder für den Text</translation>
    </message>
    <message>
        <source>{said} Still as you typed it: {kept}. Does it fit?</source>
        <translation>{said} Noch so, wie Sie es schrieben: {kept}. Passt es?</translation>
    </message>
    <message>
        <source>The text changed meanwhile, so nothing was described. Try again.</source>
        <translation>Der Text hat sich inzwischen geändert, daher wurde nichts beschrieben. Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>{name} wird aufgenommen…</translation>
    </message>
    <message>
        <source>Cancelled. The article is as it was.</source>
        <translation>Abgebrochen. Der Artikel ist, wie er war.</translation>
    </message>
    <message>
        <source>How large pictures are sent could not be kept: {error}</source>
        <translation>Wie groß Bilder gesendet werden, konnte nicht aufgehoben werden: {error}</translation>
    </message>
    <message>
        <source>{name} was not put in: another article was opened. Drop it again.</source>
        <translation>{name} wurde nicht eingesetzt: Ein anderer Artikel wurde geöffnet. Ziehen Sie es noch einmal herein.</translation>
    </message>
    <message>
        <source>This is the lead picture now.</source>
        <translation>Das ist jetzt das Aufmacherbild.</translation>
    </message>
    <message>
        <source>Preview in a window of its own</source>
        <translation>Vorschau im eigenen Fenster</translation>
    </message>
    <message>
        <source>Preview — {title}</source>
        <translation>Vorschau — {title}</translation>
    </message>
    <message>
        <source>The article as set type; follows every key</source>
        <translation>Der Artikel als Satz; folgt jeder Taste</translation>
    </message>
    <message>
        <source>The story as the site&apos;s list and social networks show it</source>
        <translation>Der Artikel, wie Liste der Site und soziale Netze ihn zeigen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Fahne</translation>
    </message>
    <message>
        <source>Preview as proof</source>
        <translation>Vorschau als Fahne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Preview as phone</source>
        <translation>Vorschau als Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Preview as tablet</source>
        <translation>Vorschau als Tablet</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Preview as desktop</source>
        <translation>Vorschau als Bildschirm</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Preview as card</source>
        <translation>Vorschau als Karte</translation>
    </message>
    <message>
        <source>The site&apos;s page, {width} pixels wide</source>
        <translation>Die Seite der Site, {width} Pixel breit</translation>
    </message>
    <message>
        <source>Give up loading</source>
        <translation>Nicht weiter laden</translation>
    </message>
    <message>
        <source>Load the pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Load the pictures from elsewhere</source>
        <translation>Die Bilder von anderswo laden</translation>
    </message>
    <message>
        <source>These pictures are somewhere else. Whoever has them there will know that they were loaded from here.</source>
        <translation>Diese Bilder sind anderswo. Wer sie dort hat, wird wissen, dass sie von hier geladen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Load {count} pictures</source>
        <translation>
            <numerusform>{count} Bild laden</numerusform>
            <numerusform>{count} Bilder laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Blocks publishing</source>
        <translation>Sperrt die Veröffentlichung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Enter goes to the place, Control and Enter takes the first fix, Alt and Enter offers all fixes</source>
        <translation>Enter geht zur Stelle, Strg und Enter nimmt die erste Abhilfe, Alt und Enter bietet alle an</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>Fixes: {fixes}.</source>
        <translation>Abhilfen: {fixes}.</translation>
    </message>
    <message>
        <source>No automatic fix: change the text</source>
        <translation>Keine Abhilfe von selbst: Ändern Sie den Text</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>Abbrechen: {text}</translation>
    </message>
    <message>
        <source>Proof of the article</source>
        <translation>Fahne des Artikels</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown</source>
        <translation>Das Bild „{name}“ lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not loaded from {host}</source>
        <translation>Nicht von {host} geladen</translation>
    </message>
    <message>
        <source>Published: readers see it at once</source>
        <translation>Veröffentlicht: Leser sehen es sofort</translation>
    </message>
    <message>
        <source>Draft: only the desk sees it</source>
        <translation>Entwurf: nur die Redaktion sieht ihn</translation>
    </message>
    <message>
        <source>Scheduled: the site publishes it</source>
        <translation>Terminiert: die Site veröffentlicht es</translation>
    </message>
    <message>
        <source>What it becomes there</source>
        <translation>Was es dort wird</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>Stunde der Veröffentlichung</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>a draft, only the desk sees it</source>
        <translation>Entwurf, nur die Redaktion sieht ihn</translation>
    </message>
    <message>
        <source>published by the site at its hour</source>
        <translation>von der Site zu seiner Stunde veröffentlicht</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>terminiert</translation>
    </message>
    <message>
        <source>{name} ({size} kB, {kind}, no camera data)</source>
        <translation>{name} ({size} kB, {kind}, ohne Kameradaten)</translation>
    </message>
    <message>
        <source>Only the desk sees it.</source>
        <translation>Nur die Redaktion sieht es.</translation>
    </message>
    <message>
        <source>{day}, {hour} UTC</source>
        <translation>{day}, {hour} UTC</translation>
    </message>
    <message>
        <source>The ledger, notes and contacts are not part of it.</source>
        <translation>Verzeichnis, Notizen und Kontakte gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Published all the same: {approval}</source>
        <translation>Trotzdem veröffentlicht: {approval}</translation>
    </message>
    <message>
        <source>Readers see what was written.</source>
        <translation>Leser sehen, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Readers no longer find it.</source>
        <translation>Leser finden es nicht mehr.</translation>
    </message>
    <message>
        <source>The site publishes it at {when}.</source>
        <translation>Die Site veröffentlicht es {when}.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird dort</translation>
    </message>
    <message>
        <source>To come out at</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>Left as it is there</source>
        <translation>Bleibt dort, wie es ist</translation>
    </message>
    <message>
        <source>above the story</source>
        <translation>über dem Artikel</translation>
    </message>
    <message>
        <source>below the story</source>
        <translation>unter dem Artikel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture at the site</source>
        <translation>Bild auf der Site</translation>
    </message>
    <message>
        <source>Picture in the body</source>
        <translation>Bild im Text</translation>
    </message>
    <message>
        <source>Body, as the site has it</source>
        <translation>Text, wie ihn die Site hat</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent, being read back</source>
        <translation>Gesendet, wird zurückgelesen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Das vergessen</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>Text kept</source>
        <translation>Text aufgehoben</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>Prüfsumme {digest}</translation>
    </message>
    <message>
        <source>Held back:</source>
        <translation>Zurückgehalten:</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>Als Entwurf senden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminieren</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings remain.</source>
        <translation>
            <numerusform>{count} Warnung bleibt.</numerusform>
            <numerusform>{count} Warnungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why publish all the same?</source>
        <translation>Warum trotzdem veröffentlichen?</translation>
    </message>
    <message numerus="yes">
        <source>Kept on this computer. It goes out in {count} seconds; Cancel takes it back.</source>
        <translation>
            <numerusform>Auf diesem Computer aufgehoben. Es geht in {count} Sekunde hinaus; Abbrechen nimmt es zurück.</numerusform>
            <numerusform>Auf diesem Computer aufgehoben. Es geht in {count} Sekunden hinaus; Abbrechen nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent: {problem} It is kept, and goes out once, when it can.</source>
        <translation>Wartet auf das Senden: {problem} Es ist aufgehoben und geht einmal hinaus, sobald es kann.</translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation>Als Entwurf gesendet</translation>
    </message>
    <message>
        <source>Reason to publish all the same</source>
        <translation>Grund, trotzdem zu veröffentlichen</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zugestimmt hat</translation>
    </message>
    <message>
        <source>Both are kept with the receipt.</source>
        <translation>Beides bleibt bei der Quittung.</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Sites…</translation>
    </message>
    <message>
        <source>View on site</source>
        <translation>Auf der Site ansehen</translation>
    </message>
    <message>
        <source>Publish to {title}</source>
        <translation>Auf {title} veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more of protected sources</source>
        <translation>
            <numerusform>und {count} weitere von geschützten Quellen</numerusform>
            <numerusform>und {count} weitere von geschützten Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und noch {count}</numerusform>
            <numerusform>und noch {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more set aside</source>
        <translation>
            <numerusform>und noch {count} zurückgestellt</numerusform>
            <numerusform>und noch {count} zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers of {title} will not get everything:</source>
        <translation>Leser von {title} bekommen nicht alles:</translation>
    </message>
    <message>
        <source>Not published: {problem} The article is kept here.</source>
        <translation>Nicht veröffentlicht: {problem} Der Artikel ist hier aufgehoben.</translation>
    </message>
    <message>
        <source>Goes out with your reason on record.</source>
        <translation>Geht mit Ihrem vermerkten Grund hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems stand in the way:</source>
        <translation>
            <numerusform>{count} Problem steht im Weg:</numerusform>
            <numerusform>{count} Probleme stehen im Weg:</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers see something else than was written:</source>
        <translation>Leser sehen etwas anderes, als geschrieben wurde:</translation>
    </message>
    <message>
        <source>○ Set aside: {message}</source>
        <translation>○ Zurückgestellt: {message}</translation>
    </message>
    <message>
        <source>Read back from the site: readers see what was written.</source>
        <translation>Von der Site zurückgelesen: Leser sehen, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The site has it and publishes it at its hour. Onrecord looks then.</source>
        <translation>Die Site hat es und veröffentlicht es zu seiner Stunde. Onrecord sieht dann nach.</translation>
    </message>
    <message>
        <source>Readers see it {when}.</source>
        <translation>Leser sehen es {when}.</translation>
    </message>
    <message>
        <source>It is on the site for the desk; readers do not see it yet.</source>
        <translation>Es ist auf der Site für die Redaktion; Leser sehen es noch nicht.</translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation>An {site} gesendet.</translation>
    </message>
    <message>
        <source>Published to {site}.</source>
        <translation>Auf {site} veröffentlicht.</translation>
    </message>
    <message>
        <source>Sent as a draft to {site}.</source>
        <translation>Als Entwurf an {site} gesendet.</translation>
    </message>
    <message>
        <source>Published at its hour by {site}.</source>
        <translation>Zu seiner Stunde von {site} veröffentlicht.</translation>
    </message>
    <message>
        <source>Taken down from {site}.</source>
        <translation>Von {site} zurückgezogen.</translation>
    </message>
    <message>
        <source>Sending a picture: {sent} of {total} MB…</source>
        <translation>Ein Bild wird gesendet: {sent} von {total} MB…</translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting to be sent</source>
        <translation>
            <numerusform>{count} wartet auf das Senden</numerusform>
            <numerusform>{count} warten auf das Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stopped: {error}. Everything is kept in the queue.</source>
        <translation>Das Senden hielt an: {error}. Alles ist in der Warteschlange aufgehoben.</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Take this article off {title}?
Readers no longer find it. The desk keeps it there, and publishing again brings it back.</source>
        <translation>Diesen Artikel von {title} zurückziehen?
Leser finden ihn nicht mehr. Die Redaktion behält ihn dort, und neues Veröffentlichen bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Forget this publication to {title}?
It is not tried again. Nothing is deleted at {title}: what has arrived there stays there. Your article stays as it is here, and can be published again.</source>
        <translation>Diese Veröffentlichung auf {title} vergessen?
Sie wird nicht mehr versucht. Auf {title} wird nichts gelöscht: Was dort ankam, bleibt dort. Ihr Artikel bleibt hier, wie er ist, und lässt sich wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Kept on this computer; on its way…</source>
        <translation>Auf diesem Computer aufgehoben; unterwegs…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is {shown}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse ist {shown}</translation>
    </message>
    <message>
        <source>This article is not on {title}. There is nothing to take down.</source>
        <translation>Dieser Artikel ist nicht auf {title}. Es gibt nichts zurückzuziehen.</translation>
    </message>
    <message>
        <source>{title} cannot take an article down by itself. Do it there.</source>
        <translation>{title} kann Artikel nicht selbst zurückziehen. Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Stopping while its pictures are on their way…</source>
        <translation>Wird angehalten, während die Bilder unterwegs sind…</translation>
    </message>
    <message>
        <source>The article could not be saved on this computer.</source>
        <translation>Der Artikel konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Publish › Fetch changes shows both.</source>
        <translation>Veröffentlichen › Änderungen holen zeigt beides.</translation>
    </message>
    <message>
        <source>Sent. Reading it back as a reader…</source>
        <translation>Gesendet. Wird wie von einem Leser zurückgelesen…</translation>
    </message>
    <message>
        <source>This article is not on a site yet. Publish it first.</source>
        <translation>Dieser Artikel ist noch auf keiner Site. Veröffentlichen Sie ihn erst.</translation>
    </message>
    <message>
        <source>Not taken down: nothing was sent.</source>
        <translation>Nicht zurückgezogen: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Not taken down: {error}</source>
        <translation>Nicht zurückgezogen: {error}</translation>
    </message>
    <message>
        <source>Too late to cancel: it is on its way or already there.</source>
        <translation>Zu spät zum Abbrechen: Es ist unterwegs oder schon dort.</translation>
    </message>
    <message>
        <source>The receipt is in the history.</source>
        <translation>Die Quittung ist in der Geschichte.</translation>
    </message>
    <message>
        <source>{address} is not a picture that can be shown.</source>
        <translation>{address} ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>A picture could not be kept for the preview: {strerror}.</source>
        <translation>Ein Bild konnte nicht für die Vorschau aufgehoben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Whoever the story criticises by name can answer first: note when and how you asked, by when, and what they said.</source>
        <translation>Noch wurde niemand gefragt. Wen der Artikel namentlich kritisiert, kann vorher antworten: Vermerken Sie, wann und wie Sie fragten, bis wann, und was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Add reply…</source>
        <translation>Stellungnahme hinzufügen…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Empty while none has come</source>
        <translation>Leer, solange keine kam</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation>Wo&amp;zu</translation>
    </message>
    <message>
        <source>Asked w&amp;hen</source>
        <translation>Wa&amp;nn gefragt</translation>
    </message>
    <message>
        <source>As&amp;ked how</source>
        <translation>W&amp;ie gefragt</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>As the story names them</source>
        <translation>Wie der Artikel sie nennt</translation>
    </message>
    <message>
        <source>What the story says of them</source>
        <translation>Was der Artikel über sie sagt</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>Wann gefragt</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Wie gefragt</translation>
    </message>
    <message>
        <source>e-mail to the press office</source>
        <translation>E-Mail an die Pressestelle</translation>
    </message>
    <message>
        <source>Say who was asked.</source>
        <translation>Sagen Sie, wer gefragt wurde.</translation>
    </message>
    <message>
        <source>Reports of failures</source>
        <translation>Berichte über Fehlschläge</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was der Bericht sagt</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>A report has the versions of the program and the places in it where something went wrong. It has no text, no names, no passwords and no folders of yours, and stays on this computer. Save it to give it to somebody who can mend it.</source>
        <translation>Ein Bericht hat die Versionen des Programms und die Stellen darin, an denen etwas schiefging. Er hat keinen Text, keine Namen, keine Passwörter und keine Ordner von Ihnen und bleibt auf diesem Computer. Speichern Sie ihn für jemanden, der es beheben kann.</translation>
    </message>
    <message>
        <source>That could not be done: {error}.</source>
        <translation>Das ging nicht: {error}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>There is no report. Nothing has gone wrong unexpectedly.</source>
        <translation>Es gibt keinen Bericht. Nichts ging unerwartet schief.</translation>
    </message>
    <message>
        <source>It is in {place}.</source>
        <translation>Er ist in {place}.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>No earlier text is kept yet.

One is kept with each publication, before each going back, and every five minutes while you write; those of before today are thinned out.</source>
        <translation>Noch ist kein früherer Text aufgehoben.

Einer wird bei jeder Veröffentlichung aufgehoben, vor jedem Zurückgehen und beim Schreiben alle fünf Minuten; die von vor heute werden ausgedünnt.</translation>
    </message>
    <message>
        <source>The two are the same, in every field.</source>
        <translation>Beide sind gleich, in jedem Feld.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>beim Schreiben</translation>
    </message>
    <message>
        <source>sent as a draft</source>
        <translation>als Entwurf gesendet</translation>
    </message>
    <message>
        <source>written by another window</source>
        <translation>von einem anderen Fenster geschrieben</translation>
    </message>
    <message>
        <source>Picture’s credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Picture’s licence</source>
        <translation>Lizenz des Bildes</translation>
    </message>
    <message>
        <source>{reason}, by {who}</source>
        <translation>{reason}, von {who}</translation>
    </message>
    <message>
        <source>{when} ({hour})</source>
        <translation>{when} ({hour})</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Going back is one step of undo; what you have now is kept first.</source>
        <translation>Zurückgehen ist ein Schritt beim Rückgängigmachen; was Sie jetzt haben, wird erst aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Go back to this text</source>
        <translation>Zu diesem Text &amp;zurückgehen</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>Frühere Texte, der neueste zuerst</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>neben</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Diesen Text aufheben</translation>
    </message>
    <message>
        <source>What to call it in the history</source>
        <translation>Wie er in der Geschichte heißen soll</translation>
    </message>
    <message>
        <source>Kept as “{name}”: Go, Earlier texts.</source>
        <translation>Als „{name}“ aufgehoben: Gehe zu, Frühere Texte.</translation>
    </message>
    <message>
        <source>What you typed is in this window only: save it as a file on another disk (File, Save as).</source>
        <translation>Was Sie schrieben, ist nur in diesem Fenster: Speichern Sie es als Datei auf einem anderen Datenträger (Datei, Speichern unter).</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Anderswo aufgehoben</translation>
    </message>
    <message>
        <source>What you type is kept in {folder} and comes back into the library by itself. Go on writing.</source>
        <translation>Was Sie schreiben, wird in {folder} aufgehoben und kommt von selbst in die Bibliothek zurück. Schreiben Sie weiter.</translation>
    </message>
    <message>
        <source>The library can be written again and has everything.</source>
        <translation>Die Bibliothek ist wieder beschreibbar und hat alles.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>In review, or no longer</source>
        <translation>Zur Durchsicht, oder nicht mehr</translation>
    </message>
    <message>
        <source>Into the archive, or out</source>
        <translation>Ins Archiv, oder heraus</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Bin, or out of it</source>
        <translation>In den Papierkorb, oder heraus</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back among the drafts.</source>
        <translation>
            <numerusform>{count} Artikel wieder bei den Entwürfen.</numerusform>
            <numerusform>{count} Artikel wieder bei den Entwürfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in review.</source>
        <translation>
            <numerusform>{count} Artikel in Durchsicht.</numerusform>
            <numerusform>{count} Artikel in Durchsicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the archive.</source>
        <translation>
            <numerusform>{count} Artikel im Archiv.</numerusform>
            <numerusform>{count} Artikel im Archiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles out of the archive.</source>
        <translation>
            <numerusform>{count} Artikel aus dem Archiv.</numerusform>
            <numerusform>{count} Artikel aus dem Archiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back from the bin.</source>
        <translation>
            <numerusform>{count} Artikel aus dem Papierkorb zurück.</numerusform>
            <numerusform>{count} Artikel aus dem Papierkorb zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the bin.</source>
        <translation>
            <numerusform>{count} Artikel im Papierkorb.</numerusform>
            <numerusform>{count} Artikel im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles as before.</source>
        <translation>
            <numerusform>{count} Artikel wie vorher.</numerusform>
            <numerusform>{count} Artikel wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche aufheben</translation>
    </message>
    <message>
        <source>A name for “{line}”</source>
        <translation>Ein Name für „{line}“</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} articles for good? There is no way back from this, and no history of them is left.</source>
        <translation>
            <numerusform>{count} Artikel endgültig löschen? Davon führt kein Weg zurück, und keine Geschichte bleibt.</numerusform>
            <numerusform>{count} Artikel endgültig löschen? Davon führt kein Weg zurück, und keine Geschichte bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} (copy)</source>
        <translation>{headline} (Kopie)</translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation>„{title}“ ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>A name for the template. Sources, replies and dates are left out of it.</source>
        <translation>Ein Name für die Vorlage. Quellen, Stellungnahmen und Daten bleiben weg.</translation>
    </message>
    <message>
        <source>“{title}” can be begun with: File, New from template.</source>
        <translation>Mit „{title}“ lässt sich beginnen: Datei, Neu aus Vorlage.</translation>
    </message>
    <message>
        <source>What was sent or waits has the state that it came to; nothing was changed.</source>
        <translation>Was gesendet wurde oder wartet, hat den Stand, zu dem es kam; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles deleted.</source>
        <translation>
            <numerusform>{count} Artikel gelöscht.</numerusform>
            <numerusform>{count} Artikel gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin.</source>
        <translation>Aus dem Papierkorb geholt.</translation>
    </message>
    <message>
        <source>There is nothing in this article yet.</source>
        <translation>In diesem Artikel ist noch nichts.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Leave the text, or the table it is in</source>
        <translation>Den Text verlassen, oder die Tabelle darin</translation>
    </message>
    <message>
        <source>Set lines in</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Set lines out</source>
        <translation>Zeilen ausrücken</translation>
    </message>
    <message>
        <source>A new line and nothing else</source>
        <translation>Eine neue Zeile und nichts sonst</translation>
    </message>
    <message>
        <source>Close what is open above the window</source>
        <translation>Schließen, was über dem Fenster offen ist</translation>
    </message>
    <message>
        <source>One combination of keys, please.</source>
        <translation>Eine Tastenkombination, bitte.</translation>
    </message>
    <message>
        <source>{keys} always does what it does now.</source>
        <translation>{keys} tut immer, was es jetzt tut.</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field.</source>
        <translation>{keys} gehört jedem Textfeld.</translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <translation>{keys} allein ist zum Tippen da. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>“{action}” has {keys} now.</source>
        <translation>„{action}“ hat jetzt {keys}.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Enter asks for other keys</source>
        <translation>Enter fragt nach anderen Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Take in a desk’s settings</source>
        <translation>Einstellungen einer Redaktion übernehmen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>This is what {name} changes. What it replaces is kept in a file of the same kind, which brings it back. Passwords are never in such a file.</source>
        <translation>Das ändert {name}. Was ersetzt wird, bleibt in einer Datei derselben Art, die es zurückbringt. Passwörter stehen nie in einer solchen Datei.</translation>
    </message>
    <message>
        <source>Everything in {name} is so already.</source>
        <translation>Alles in {name} ist schon so.</translation>
    </message>
    <message>
        <source>No drafts yet.

Every article is here under its state. Ctrl+N begins one; it is kept from its first letter on.</source>
        <translation>Noch keine Entwürfe.

Jeder Artikel steht hier unter seinem Stand. Ctrl+N beginnt einen; er ist vom ersten Buchstaben an aufgehoben.</translation>
    </message>
    <message>
        <source>No draft has these words.

They are found by their beginning, in every field and in the text. Ctrl+L looks in the archive and the bin as well.</source>
        <translation>Kein Entwurf hat diese Wörter.

Gesucht wird an ihrem Anfang, in jedem Feld und im Text. Ctrl+L sieht auch in Archiv und Papierkorb nach.</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Desk’s settings ({pattern})</source>
        <translation>Einstellungen der Redaktion ({pattern})</translation>
    </message>
    <message>
        <source>Export the desk’s settings</source>
        <translation>Einstellungen der Redaktion exportieren</translation>
    </message>
    <message>
        <source>Policies, looks, templates, words, snippets, sites and the desk’s settings go into one file for colleagues.</source>
        <translation>Richtlinien, Aussehen, Vorlagen, Wörter, Textbausteine, Sites und die Einstellungen der Redaktion kommen für Kollegen in eine Datei.</translation>
    </message>
    <message>
        <source>Users, passwords, articles and sources stay here.</source>
        <translation>Benutzer, Passwörter, Artikel und Quellen bleiben hier.</translation>
    </message>
    <message>
        <source>With my &amp;keyboard shortcuts</source>
        <translation>Mit meinen &amp;Tastenkürzeln</translation>
    </message>
    <message>
        <source>Writing the desk’s settings</source>
        <translation>Einstellungen der Redaktion werden geschrieben</translation>
    </message>
    <message>
        <source>Reading the desk’s settings</source>
        <translation>Einstellungen der Redaktion werden gelesen</translation>
    </message>
    <message>
        <source>Taking in the desk’s settings</source>
        <translation>Einstellungen der Redaktion werden übernommen</translation>
    </message>
    <message>
        <source>The desk’s settings are taken in. What they replaced is kept in {path}, which brings it back.</source>
        <translation>Die Einstellungen der Redaktion sind übernommen. Was sie ersetzten, ist in {path} aufgehoben, was es zurückbringt.</translation>
    </message>
    <message>
        <source>The desk’s settings are in {path}.</source>
        <translation>Die Einstellungen der Redaktion sind in {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All of them are under Edit › Settings (Ctrl+,).</source>
        <translation>Alle stehen unter Bearbeiten › Einstellungen (Ctrl+,).</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Es gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Search everything, or {keywords}</source>
        <translation>Alles durchsuchen, oder {keywords}</translation>
    </message>
    <message>
        <source>Longest side when sent</source>
        <translation>Längste Seite beim Senden</translation>
    </message>
    <message>
        <source>Quality of photographs</source>
        <translation>Güte von Fotos</translation>
    </message>
    <message>
        <source>Nothing to mend.

What lacks a speaker, a source or a name is listed here as you write, with the reason and a way to mend it. F8 goes from one to the next.</source>
        <translation>Nichts zu beheben.

Wem Sprecher, Quelle oder Name fehlt, steht beim Schreiben hier, mit Grund und Abhilfe. F8 geht von einem zum nächsten.</translation>
    </message>
    <message>
        <source>The article is set here as you write it. Its headline comes first: Ctrl+1.</source>
        <translation>Hier wird der Artikel gesetzt, während Sie schreiben. Zuerst kommt die Überschrift: Ctrl+1.</translation>
    </message>
    <message>
        <source>Not published yet. Every publication leaves a receipt here: when, where and at which address. Ctrl+Enter begins one, and shows what will be sent before anything is.</source>
        <translation>Noch nicht veröffentlicht. Jede Veröffentlichung hinterlässt hier eine Quittung: wann, wo und unter welcher Adresse. Ctrl+Enter beginnt eine und zeigt vorher, was gesendet wird.</translation>
    </message>
    <message>
        <source>Nothing to send yet. Everything that will leave this computer with the article is listed here beforehand, word for word.</source>
        <translation>Noch nichts zu senden. Alles, was diesen Computer mit dem Artikel verlässt, steht vorher hier, Wort für Wort.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “{setting}”</source>
        <translation>„{setting}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Show and change them…</source>
        <translation>Zeigen und ändern…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Eine Aktion oder ihre Tasten finden</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>&amp;Wie mitgeliefert</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Alle wie mitgeliefert</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>All actions have the keys they came with.</source>
        <translation>Alle Aktionen haben die Tasten, mit denen sie kamen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, geändert</translation>
    </message>
    <message>
        <source>Changed; it came with other keys</source>
        <translation>Geändert; mitgeliefert waren andere Tasten</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Tasten für „{action}“</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” in the menu {menu}.</source>
        <translation>{keys} gehört „{action}“ im Menü {menu}.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} minutes for a Cancel</source>
        <translation>
            <numerusform>{count} Minute auf ein Abbrechen warten</numerusform>
            <numerusform>{count} Minuten auf ein Abbrechen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>from your profile page in WordPress</source>
        <translation>von Ihrer Profilseite in WordPress</translation>
    </message>
    <message>
        <source>In WordPress, open Users, Profile, and make an application password there.</source>
        <translation>Öffnen Sie in WordPress Benutzer, Profil, und machen Sie dort ein Anwendungspasswort.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Admin-API-Schlüssel</translation>
    </message>
    <message>
        <source>figures and letters with a colon between them</source>
        <translation>Ziffern und Buchstaben mit einem Doppelpunkt dazwischen</translation>
    </message>
    <message>
        <source>In Ghost, open Settings, Integrations, add a custom integration, and copy its Admin API key.</source>
        <translation>Öffnen Sie in Ghost Settings, Integrations, fügen Sie eine eigene Integration hinzu, und kopieren Sie ihren Admin-API-Schlüssel.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>from your site’s settings</source>
        <translation>aus den Einstellungen Ihrer Site</translation>
    </message>
    <message>
        <source>Your site gives you an access token for apps, often under IndieAuth or Micropub.</source>
        <translation>Ihre Site gibt Ihnen ein Zugriffstoken für Apps, oft unter IndieAuth oder Micropub.</translation>
    </message>
    <message>
        <source>Newsroom endpoint</source>
        <translation>Redaktionsschnittstelle</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Schlüssel oder Token</translation>
    </message>
    <message>
        <source>from those who run it</source>
        <translation>von denen, die sie betreiben</translation>
    </message>
    <message>
        <source>Those who run it give you a token, or a key and its name. With a token there is no name.</source>
        <translation>Wer sie betreibt, gibt Ihnen ein Token, oder einen Schlüssel und seinen Namen. Bei einem Token gibt es keinen Namen.</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds for a Cancel</source>
        <translation>
            <numerusform>{count} Sekunde auf ein Abbrechen warten</numerusform>
            <numerusform>{count} Sekunden auf ein Abbrechen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>your login there</source>
        <translation>Ihr Anmeldename dort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Application &amp;password</source>
        <translation>Anwendungs&amp;passwort</translation>
    </message>
    <message>
        <source>Articles become</source>
        <translation>Artikel werden</translation>
    </message>
    <message>
        <source>After Publish</source>
        <translation>Nach Veröffentlichen</translation>
    </message>
    <message>
        <source>A&amp;rticles become</source>
        <translation>A&amp;rtikel werden</translation>
    </message>
    <message>
        <source>After &amp;Publish</source>
        <translation>&amp;Nach Veröffentlichen</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Site hinzufügen…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>No keyring on this computer has it for {site}.
It is used until Onrecord is closed, and not written down anywhere.</source>
        <translation>Kein Schlüsselbund auf diesem Computer hat es für {site}.
Es gilt, bis Onrecord geschlossen wird, und wird nirgends aufgeschrieben.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Enter on an action asks for other keys.</source>
        <translation>Enter auf einer Aktion fragt nach anderen Tasten.</translation>
    </message>
    <message>
        <source>The keys count until the window closes. They could not be kept: {error}</source>
        <translation>Die Tasten gelten, bis das Fenster geschlossen wird. Sie konnten nicht aufgehoben werden: {error}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Leave the password empty to keep the one that is stored.</source>
        <translation>Lassen Sie das Passwort leer, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Ready to be published to.</source>
        <translation>Bereit zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>A newspaper of your own on this computer. Publish to it as often as you like: nobody else sees it.</source>
        <translation>Eine eigene Zeitung auf diesem Computer. Veröffentlichen Sie dorthin, so oft Sie mögen: Niemand sonst sieht sie.</translation>
    </message>
    <message>
        <source>A site needs a name and an address.</source>
        <translation>Eine Site braucht einen Namen und eine Adresse.</translation>
    </message>
    <message>
        <source>The library could not be written, so it is there still: {error}</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden; sie ist daher noch da: {error}</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing changed: {error}</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden; nichts hat sich geändert: {error}</translation>
    </message>
    <message>
        <source>Snippet: {short}</source>
        <translation>Textbaustein: {short}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>In the text, type the name and press Tab; or find it with Ctrl+K. Filled in: {places}.</source>
        <translation>Tippen Sie im Text den Namen und Tab, oder finden Sie ihn mit Ctrl+K. Ausgefüllt werden: {places}.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>A name is one word of letters, digits and hyphens.</source>
        <translation>Ein Name ist ein Wort aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation>Einen Textbaustein „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>state media</source>
        <translation>Staatsmedium</translation>
    </message>
    <message>
        <source>social post</source>
        <translation>Beitrag in sozialen Medien</translation>
    </message>
    <message>
        <source>eyewitness</source>
        <translation>Augenzeuge</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>eigene Beobachtung</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>zitierfähig</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>nur als Hintergrund</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation>ohne Namensnennung</translation>
    </message>
    <message>
        <source>off record</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Knows it from</source>
        <translation>Weiß es von</translation>
    </message>
    <message>
        <source>First hand</source>
        <translation>Aus erster Hand</translation>
    </message>
    <message>
        <source>As readers know them</source>
        <translation>Wie Leser sie kennen</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Falk, the mayor</source>
        <translation>Falk, die Bürgermeisterin</translation>
    </message>
    <message>
        <source>mayor, spokesperson, engineer</source>
        <translation>Bürgermeisterin, Sprecher, Ingenieurin</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>https://… of a document or post</source>
        <translation>https://… eines Dokuments oder Beitrags</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Schlüssel im Text</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>aus dem Namen</translation>
    </message>
    <message>
        <source>Why unnamed</source>
        <translation>Warum ungenannt</translation>
    </message>
    <message>
        <source>Only for sources readers cannot know</source>
        <translation>Nur für Quellen, die Leser nicht kennen dürfen</translation>
    </message>
    <message>
        <source>The editor who knows the name</source>
        <translation>Wer in der Redaktion den Namen kennt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>{count} bound</source>
        <translation>
            <numerusform>{count} gebunden</numerusform>
            <numerusform>{count} gebunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checked</source>
        <translation>
            <numerusform>{count} geprüft</numerusform>
            <numerusform>{count} geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} verloren</numerusform>
            <numerusform>{count} verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also known as</source>
        <translation>&amp;Auch bekannt als</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Bedingungen</translation>
    </message>
    <message>
        <source>Knows it &amp;from</source>
        <translation>&amp;Weiß es von</translation>
    </message>
    <message>
        <source>&amp;Why unnamed</source>
        <translation>Wa&amp;rum ungenannt</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>&amp;Zugestimmt hat</translation>
    </message>
    <message>
        <source>Citation ke&amp;y</source>
        <translation>Schlüssel im Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>No&amp;tizen</translation>
    </message>
    <message>
        <source>A source needs a name; off record, it stays on this machine.</source>
        <translation>Eine Quelle braucht einen Namen; vertraulich bleibt er auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another source already has the key “{key}”.</source>
        <translation>Eine andere Quelle hat schon den Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Aus zweiter Hand</translation>
    </message>
    <message numerus="yes">
        <source>{count} independent sources. The bars show whose words the story quotes or reports.</source>
        <translation>
            <numerusform>{count} unabhängige Quelle. Die Balken zeigen, wessen Worte der Artikel zitiert oder wiedergibt.</numerusform>
            <numerusform>{count} unabhängige Quellen. Die Balken zeigen, wessen Worte der Artikel zitiert oder wiedergibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} Quelle</numerusform>
            <numerusform>{count} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted or reported yet.</source>
        <translation>Noch wird niemand zitiert oder wiedergegeben.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und noch {count}</numerusform>
            <numerusform>{names} und noch {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries the story</source>
        <translation>Wer den Artikel trägt</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add “{text}” to the desk’s words</source>
        <translation>„{text}“ in die Wörter der Redaktion &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore “{text}” in this article</source>
        <translation>„{text}“ in diesem Artikel &amp;übergehen</translation>
    </message>
    <message>
        <source>No misspelt word in this article.</source>
        <translation>In diesem Artikel ist kein falsches Wort.</translation>
    </message>
    <message>
        <source>{said} counts as right from now on. “Languages and desk’s words” in the menu Edit takes it back.</source>
        <translation>{said} gilt von jetzt an als richtig. „Sprachen und Wörter der Redaktion“ im Menü Bearbeiten nimmt es zurück.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>The desk’s words cannot be read: {strerror}.</source>
        <translation>Die Wörter der Redaktion sind nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>Put the caret into a misspelt word to make it one of the desk’s.</source>
        <translation>Setzen Sie die Schreibmarke in ein falsches Wort, um es zu einem der Redaktion zu machen.</translation>
    </message>
    <message>
        <source>{error} “{word}” counts as right until the article is closed.</source>
        <translation>{error} „{word}“ gilt als richtig, bis der Artikel geschlossen wird.</translation>
    </message>
    <message>
        <source>The desk’s words could not be kept: {strerror}.</source>
        <translation>Die Wörter der Redaktion konnten nicht aufgehoben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Words and source</source>
        <translation>Wörter und Quelle</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>As for the source</source>
        <translation>Wie für die Quelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>At the harbour office</source>
        <translation>Im Hafenamt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>No sources yet.

Who told you what, and on which terms, belongs here: “Add source…” below. [@key] in the text ties a quotation to one.</source>
        <translation>Noch keine Quellen.

Wer Ihnen was zu welchen Bedingungen gesagt hat, gehört hierher: „Quelle hinzufügen…“ unten. [@key] im Text bindet ein Zitat an eine.</translation>
    </message>
    <message>
        <source>In person, by telephone, recording</source>
        <translation>Persönlich, am Telefon, Aufnahme</translation>
    </message>
    <message>
        <source>Checked word for word</source>
        <translation>Wort für Wort geprüft</translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation>&amp;Gesagt von</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>There is nobody on the source list yet. Add a source first.</source>
        <translation>Im Quellenverzeichnis steht noch niemand. Fügen Sie erst eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>Select somebody’s words first, or put the caret into a quotation.</source>
        <translation>Wählen Sie erst jemandes Worte aus, oder setzen Sie die Schreibmarke in ein Zitat.</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, unnamed, documents and second-hand, with their shares</source>
        <translation>Genannt, ungenannt, Dokumente und aus zweiter Hand, mit ihren Anteilen</translation>
    </message>
    <message numerus="yes">
        <source>{count} named</source>
        <translation>
            <numerusform>{count} genannt</numerusform>
            <numerusform>{count} genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} Dokument</numerusform>
            <numerusform>{count} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} second-hand</source>
        <translation>
            <numerusform>{count} aus zweiter Hand</numerusform>
            <numerusform>{count} aus zweiter Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} vague</source>
        <translation>
            <numerusform>{count} vage</numerusform>
            <numerusform>{count} vage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>Noch wird niemand zitiert</translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} Min.</numerusform>
            <numerusform>{count} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message numerus="yes">
        <source>{count} blockers</source>
        <translation>
            <numerusform>{count} sperrt</numerusform>
            <numerusform>{count} sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Sourcing: {blockers}, {warnings}</source>
        <translation>Belege: {blockers}, {warnings}</translation>
    </message>
    <message>
        <source>{blockers}, {warnings}. Opens the problems.</source>
        <translation>{blockers}, {warnings}. Öffnet die Probleme.</translation>
    </message>
    <message>
        <source>Update on {site}…</source>
        <translation>Auf {site} aktualisieren…</translation>
    </message>
    <message>
        <source>Publish to {site}…</source>
        <translation>Auf {site} veröffentlichen…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>sourcing</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The end of the log:</source>
        <translation>Das Ende des Protokolls:</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong in Onrecord {count} times; your text is kept. Reports of it, without any of your text, are under Help › Reports of failures. Nothing was sent.</source>
        <translation>
            <numerusform>In Onrecord ging {count} Mal etwas schief; Ihr Text ist aufgehoben. Ein Bericht darüber, ohne Ihren Text, steht unter Hilfe › Berichte über Fehlschläge. Nichts wurde gesendet.</numerusform>
            <numerusform>In Onrecord ging {count} Mal etwas schief; Ihr Text ist aufgehoben. Berichte darüber, ohne Ihren Text, stehen unter Hilfe › Berichte über Fehlschläge. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are as they were, {brought} brought back.</source>
        <translation>
            <numerusform>{count} Artikel ist, wie er war, {brought} zurückgebracht.</numerusform>
            <numerusform>{count} Artikel sind, wie sie waren, {brought} zurückgebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library of a moment ago is kept as {kept}.</source>
        <translation>Die Bibliothek von eben ist als {kept} aufgehoben.</translation>
    </message>
    <message>
        <source>The library is damaged. Go on: what you type is kept. When Onrecord is started again it is mended, and the damaged file is kept.</source>
        <translation>Die Bibliothek ist beschädigt. Machen Sie weiter: Was Sie schreiben, ist aufgehoben. Beim nächsten Start von Onrecord wird sie repariert, und die beschädigte Datei bleibt.</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Die Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>The open article could not be saved, so nothing was restored.</source>
        <translation>Der offene Artikel konnte nicht gespeichert werden; nichts wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>Keeping the library as it is, then going back…</source>
        <translation>Die Bibliothek wird aufgehoben, wie sie ist, dann zurückgegangen…</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde gemacht.</translation>
    </message>
    <message>
        <source>There are no headings yet. A line that begins with ## is one.</source>
        <translation>Noch keine Zwischentitel. Eine Zeile, die mit ## beginnt, ist einer.</translation>
    </message>
    <message>
        <source>Find a heading</source>
        <translation>Zwischentitel finden</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>An einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Seven steps through a story that is not quite ready, up to its publication</source>
        <translation>Sieben Schritte durch einen Artikel, der noch nicht ganz fertig ist, bis zur Veröffentlichung</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Einen Artikel schreiben</translation>
    </message>
    <message>
        <source>An empty one; it is kept from the first key on</source>
        <translation>Einen leeren; er ist von der ersten Taste an aufgehoben</translation>
    </message>
    <message>
        <source>Open what I have</source>
        <translation>Öffnen, was ich habe</translation>
    </message>
    <message>
        <source>Markdown, Word, OpenDocument, web pages, text: the file is left as it is</source>
        <translation>Markdown, Word, OpenDocument, Webseiten, Text: Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Connect my site</source>
        <translation>Meine Site verbinden</translation>
    </message>
    <message>
        <source>WordPress, Ghost, Micropub, or one of your own</source>
        <translation>WordPress, Ghost, Micropub oder eine eigene</translation>
    </message>
    <message>
        <source>Welcome to Onrecord</source>
        <translation>Willkommen bei Onrecord</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>Write, see who said what, look at the page as readers will, and publish in one click. What you type is kept on this computer, and nothing leaves it but what you publish.</source>
        <translation>Schreiben, sehen, wer was gesagt hat, die Seite sehen, wie Leser sie sehen, und mit einem Klick veröffentlichen. Was Sie schreiben, bleibt auf diesem Computer; nur was Sie veröffentlichen, verlässt ihn.</translation>
    </message>
    <message>
        <source>As readers will read it; new articles begin with it</source>
        <translation>Wie Leser sie lesen; neue Artikel beginnen damit</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Ihre Redaktion</translation>
    </message>
    <message>
        <source>How strict is Onrecord to be? It can be changed for any article at any time.</source>
        <translation>Wie streng soll Onrecord sein? Es lässt sich für jeden Artikel jederzeit ändern.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Your byline</source>
        <translation>Ihre Autorenzeile</translation>
    </message>
    <message>
        <source>What stops publication</source>
        <translation>Was die Veröffentlichung sperrt</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose it by its whole name to write over it.</source>
        <translation>{path} ist schon da und blieb, wie es ist. Wählen Sie es mit dem ganzen Namen, um es zu überschreiben.</translation>
    </message>
    <message>
        <source>Languages and desk’s words</source>
        <translation>Sprachen und Wörter der Redaktion</translation>
    </message>
    <message>
        <source>Languages in every article</source>
        <translation>Sprachen in jedem Artikel</translation>
    </message>
    <message>
        <source>The desk’s words</source>
        <translation>Die Wörter der Redaktion</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Noch ein Wort</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>An article is checked in its own language, and in these as well. A dictionary put into the folder “dictionaries” of the data stands here at the next start.</source>
        <translation>Ein Artikel wird in seiner eigenen Sprache geprüft und auch in diesen. Ein Wörterbuch, das Sie in den Ordner „dictionaries“ Ihrer Daten legen, steht beim nächsten Start hier.</translation>
    </message>
    <message>
        <source>In &amp;every article</source>
        <translation>In &amp;jedem Artikel</translation>
    </message>
    <message>
        <source>The desk’s &amp;words</source>
        <translation>&amp;Wörter der Redaktion</translation>
    </message>
</context>
</TS>
