<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Onrecord</name>
    <message>
        <source>embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} “{typed}” cannot be read. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} “{typed}” is no date and hour: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} comments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} deleted passages (tracked changes).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} hidden passages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded objects.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded notes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures of a kind that pages do not show.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} formulas.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} charts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} diagrams.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tables of contents.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} indexes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} headers or footers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} merged table cells.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} text boxes’ places (their words are kept).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} links to other notes (their words are kept).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pages or remarks in citations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of Hugo’s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tags of Jekyll’s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of WordPress’s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} corrections.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} posts nested too deep.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the invisible character {code} is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list; “{name}” takes text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”; “{name}” takes true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nested list; “{name}” takes a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else; “{name}” takes a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists within lists too deep to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, where fields such as “headline: …” were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that contains itself or unfolds without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list where the name of a field was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes one of: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text; “{name}” takes entries with rule, text and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second “{name}”; the first is in line {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture&apos;s description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture&apos;s caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture&apos;s credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture&apos;s licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {field} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it from the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the {field}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grammar has an unknown entry: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it right here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lexicon has an unknown entry: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lexicon has no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grammar in the lexicon is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lexicon has a grammar that nothing reads: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} in the policy is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} in the policy is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} in the policy is not a list of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy names an unknown field: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy has an unknown entry: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy sets options of an unknown rule: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy names an unknown rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a suppressed name in the policy needs a name, and may have a reason, a jurisdiction and a last day (until)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a suppressed name in the policy has no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest {name} in the policy is not a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy has no {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule {rule} protects people and always blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy gives {rule} the unknown severity {level} (block, warn, info or off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing byline hides who answers for the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; the desk&apos;s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: who says so, or which court found it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who says so…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime without attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a court has found it, it is an allegation: say whose, or name the conviction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, sections 3 and 18; IPSO Editors&apos; Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so, or which court found it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: whose figure is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualty figures look certain and rarely are: say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, Statement of News Values; Reuters handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose figure is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: according to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge nobody made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge without an owner spreads a claim without answering for it; say who makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; BBC Editorial Guidelines, section 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passive hides who said or believes it, which is what readers need to judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, Statement of News Values; NPR Ethics Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified, but by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can weigh a failed check only if they know who tried and what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; NPR Ethics Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: who tried, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tried to verify it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a dateline readers cannot tell where the reporting was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves before the hour that was promised, or while nobody can tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agreement under which it was given; AP and Reuters practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results, cards and front pages cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {field} is {count} characters too long (at most {longest}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk asks for it before an article goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is decorative and says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who cannot see the picture hear its description instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no credit: its caption ends with © and who took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the credit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographer has a right to be named, and readers to know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berne Convention, article 6bis; NPPA Code of Ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture has no credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the terms noted, somebody will use the picture where it may not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of picture agencies and Creative Commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the licence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what terms may the desk use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture has no licence noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was meant to be replaced before anybody outside reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trade&apos;s marks for text to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a placeholder: replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which {name}: {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker could be two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surname that two people share does not tell readers which of them spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP Stylebook; SPJ Code of Ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker taken from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads as theirs, and so would anybody&apos;s words whose attribution has been cut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, Statement of News Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the words in front tell that {name} is speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that it is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” is now “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after it was verified: “{now}” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified quotation was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in quotation marks was compared with what was said; these words were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuters handbook; AP, Statement of News Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the verified words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify as it reads now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline quotes what nobody says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks in a headline promise the exact words; they must stand in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines, section 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} quotes “{words}”, but nobody says it word for word in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker named late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new speaker after the first sentence, not after the third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers learn only here that {name} is speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue that judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some verbs take sides: use them only where the facts bear them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{plain}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” says more than “{plain}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here {name} speaks, but readers learn it only afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker changes without a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers take words side by side for one person&apos;s: name the new speaker first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP Stylebook, quotations in the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation without a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers must know whose words these are, in the same sentence or the one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, Statement of News Values; SPJ Code of Ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said “{opening}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the closing mark nobody can tell where the quoted words end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuters handbook, quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it at the end of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is criticised here: what do they say, or when were they asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that they were asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is criticised by name is asked before publication, and readers learn what they answered or that they did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 6; SPJ Code of Ethics; IPSO Editors&apos; Code, clause 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how was {name} asked to reply, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says that somebody declined to comment who is an unnamed source of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source said to be silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers would be told that somebody did not speak who did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP rules on anonymous sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is quoted but never named in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No full name at first mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who meet somebody for the first time need the full name and the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP Stylebook, names; Reuters handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s full name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spellings of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A misspelt name makes readers doubt everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; BBC Editorial Guidelines, section 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} here, {name} elsewhere: which is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a source who spoke off the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a source who spoke on background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a source who spoke not for attribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected source in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise of confidentiality binds: agree other terms first, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; SPJ Code of Ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were said off the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source made many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing of sources where there is one makes a claim look better supported than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, but the source list has one unnamed source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the outlet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: which outlet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand report without an outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported it decides how far it can be trusted: name the outlet, with a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; Reuters handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which outlet reported it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here rests on one independent source: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rests on one source needs a second, independent one, or must say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is run by a state: say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State outlet not described as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers weigh a report differently when they know that a government stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is state-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker without a source entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors and lawyers go by the source list later: who said it, and on which terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; SPJ Code of Ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not on the source list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason must be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the editor who approved it must be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason and the editor who approved it must be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sources of this story are unnamed; this desk allows {most}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Readers are not told why somebody stays unnamed: say it in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source without approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unnamed source needs a reason, and an editor who knows the name and agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP rules on anonymous sources; The New York Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the source list but not in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps an answer was cut that the story owes somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPJ Code of Ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: who exactly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: which {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source without a name or a number cannot be weighed or checked by readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that must not be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court or the desk has ruled that this name stays out; publishing it does harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting restrictions; IPSO Editors&apos; Code, clauses 6, 7 and 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name must not be published ({place}): {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name must not be published: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source carries the whole story: {voice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have it from one source: the story has a single independent source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of its pictures are not in the bundle.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article whose front matter cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter (TOML) cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a zip file without an article in it (article.md). It was left as it is; unpack it, and open what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a workbook or a presentation. It was left as it is; open a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word or Excel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (7-Zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording (MP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording (Ogg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording (FLAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} NUL bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video or sound recording (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8; read as {name}: check the accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as UTF-16, though nothing in it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {name}, as its first bytes say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters are shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording (WAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, all in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown with its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News item (ninjs 3.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{leak} There are {count} more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: was not written, for a protected source would leave with it. {leaks} Take it out of the text, or export for yourself only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no way to write .{kind}. Use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: cannot be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is a WordPress export of many articles. Bring them into the library with File, Import into the library, or “onrecord library import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: the front matter cannot be read: {problem}. The file was left as it is; mend that line, or open the file in the window, where all of it appears as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: was changed by another program since it was opened. It was not overwritten; save under another name, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: looks like {looks_like}, not text. It was left as it is; open a text, a web page or a document (.docx, .odt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {error}. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is {kind}, not a file. Name a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is {size} MB; up to {largest} MB can be opened. It was left as it is; split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: may not be read by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is not a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). What was there is untouched; save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {name} was read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed elsewhere. What you typed is kept as a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown; Save writes it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be kept in {folder} ({reason}). The article is as it was; make room or save the article to another folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures could not be copied to {folder}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file, and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are new here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here in another text, beside which theirs is kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: holds no library that this program can read ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are missing from the folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is larger than any article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read. What came before it is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). The library is as it was; make room, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the pictures could not be kept ({reason}). What came before them, and their article, is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked with a password. It was left as it is; open it in the program that wrote it and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no text, only other content. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: a style of it counts in what is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, or nested deeper than any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its part {part} is not valid XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it has no part {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {file_size} MB of text, more than any article. It was left as it is; split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defines entities of its own, which no word processor writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to {unpacked} MB in {count} parts, which is no article. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: the parts in it cannot be listed. It was left as it is; fetch it again, or have the program that wrote it repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked. It was left as it is; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as the {field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes ({count}) were taken as accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in text boxes was set into the text: see whether it is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that was hidden in the document is in the article: look it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, or not as Word writes it. It was left as it is; open it in a word processor and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles came into the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already and were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were left out: bin, automatic drafts, menus.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: is damaged ({error}). {count} articles from it are in the library; export it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: defines entities of its own, which no export of WordPress does. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy is damaged: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: no backup could be made ({reason}). The library and the backups before are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: could not be restored ({reason}). The library is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in use by another program; close that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written. Check the folder&apos;s permissions, or set ONRECORD_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Nothing saved before is lost; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk does not read or write as it should. Nothing saved before is lost; look after the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged. It is kept as {aside}; {count} articles could be read from it and are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used ({error}). It was left as it is; start Onrecord again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: was written by a newer Onrecord (library version {version}, this program knows {known}). It was left as it is; install the newer program, or point ONRECORD_HOME at another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the library was changed it was copied to {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: is not there ({reason}). Bring its disk or folder back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: the library&apos;s folder cannot be made ({reason}). Set ONRECORD_HOME to a folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: does not give back what was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft {draft} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: what was kept in {folder} is back in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor could it be kept on another disk ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not this user&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This earlier text is no longer kept; look at the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of a kind that no library holds: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is larger than any that a library holds: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is damaged: it is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are taken as JPEG, PNG, GIF or WebP; export it as one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {count} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF or camera raw picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a picture we can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its animation is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {other}, and was not taken. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of a rare kind, and was not taken. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not taken: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippets in {file} are no list of names and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file} these are no snippets: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippets could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling checker was started without its pipes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling checker stopped. It starts again with the next word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling checker cannot be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a figure in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {file} cannot be used ({error}). Mend it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was told not to let Onrecord in. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} days; after that it has to be connected again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} hours; after that it has to be connected again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password that came back is for {there}, not for {here}; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that came back is for no site, not for {here}; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came from another site than was asked; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site gave no token. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} It says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a passage kept as it is on another site (a line that begins “[kept:”). Take the line out, or publish to the site it was opened from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was changed on the site since you last published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {name} as {user}, who may write drafts but not publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {name} as {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was changed there just now; it is left alone for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many themes show the section only; the other tags are kept with the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s date is not sent: the site gives the hour of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is marked as being in the site’s own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {status} to a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is scheduled there; take it back before sending a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post on the site to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was deleted on the site since you published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it on the site right after it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is already published there; sending a draft would take it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is already published there; sending an hour to come would take it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know “{byline}” as somebody who writes there, so the byline opens the text, and the site may show another name above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not take the picture. {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s answer holds no {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Ghost at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site dropped the link to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not keep this as it was: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site dropped the picture {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site dropped the description “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site dropped the mark-up &lt;{tag}&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is from an older Ghost. Open and save it in Ghost’s own editor once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes behind the site&apos;s. Set it right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not accept the key: by its clock the key&apos;s signature is not of this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes ahead of the site&apos;s. Set it right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not know this Admin API key. It may have been deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Content API key, which only reads. Use the Admin API key of the same integration, the longer one with a colon in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Admin API key of Ghost: that is two rows of figures and letters with a colon between them. Was all of it copied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key did not arrive: the web server takes the Authorization header away before Ghost sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site knows this key, but its secret is another: it was made anew there, or not all of it was copied. Copy the Admin API key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not accept the key: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site says that all its pages are in “{locale}”; this article is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standfirst is longer than the {most} characters Ghost has room for, so it opens the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead picture&apos;s description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead picture&apos;s caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description for search engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not take the tag “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture&apos;s description was cut to {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not keep the text as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site changed the headline to “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site gives “{name}” as the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site keeps it as “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has it for {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not take the {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hour had passed when it was sent, so it was published at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {status}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network you are in wants you to log in before {host} can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} would be reached without encryption; use https://{host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with something that is not data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong into the address of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of data. A wrong address, or a network that wants you to log in first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has moved to {address}. Change its address to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} points to another site, {target}; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {address}, which is not encrypted; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {origin}. If that is your site, change its address to that; nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to “{address}”, which is not a web address. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to something that is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to {host} was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pull quote may be shown as an ordinary quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wide picture may be shown as broad as the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages written the other way may be set in the page’s direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of notes and other links within the page may lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that counts backwards may count forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine-readable date of a passage may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that stands unfolded may be folded at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foot of a table may be shown as one more row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not allow posts to be read and changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {name} as {user}; the token does not allow posts to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {name}; the token does not allow posts to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was deleted on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not say where the new post is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site keeps no mark by which a lost post could be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no drafts: it published the article, which was deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site takes no pictures (it has no media endpoint).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not say where the picture is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot list its posts (q=source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was never sent there, so nothing can be taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Micropub endpoint at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot list its posts (q=source), so that it could not be told whether an article has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the token. It may have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered with something that is no post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid ({cause}); nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an unknown issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet; is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made out to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has no right to send articles to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no newsroom interface at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address} is no newsroom interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was changed there since you last published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was deleted there since you published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is already published there; sending it for a later hour would take it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was changed there at this very moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered with something that is not an item as its interface has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind the site&apos;s; set it, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead of the site&apos;s; set it, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>text as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {nearest} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was changed on the practice site since you published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was deleted from the practice site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is already published on the practice site; sending a draft would take it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such article on the practice site to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice site cannot be written: {reason} ({filename}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice site cannot be read: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s filter dropped from the text: {constructs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not take the lead picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not take the section “{section}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has it for {hour} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standfirst becomes the excerpt: many themes show it in lists only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site would publish it before its hour, so it is sent at that hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is in the site&apos;s bin. Restore it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture is at an address, not on this computer: left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no section “{name}”, and you may not make one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no tag “{name}”, and you may not make one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s description belongs to somebody else on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password (the account&apos;s own password does not work here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WordPress at {base} does not let its REST interface be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no WordPress at {base}, or it hides its REST interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} has no right to write articles on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} Where they are right, the web server may take the Authorization header away; it cannot be told which, since XML-RPC is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {closed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not accept user name and password. {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application passwords are turned off on this site (it may need https, or a security plug-in forbids them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refuses its REST interface to {user}. {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but the web server takes the Authorization header away before WordPress sees it. Ask the host to pass it on (CGIPassAuth On).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the site’s address as it stands in the browser when you read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a slip of the keys in the address, and whether you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is there, the site is not: it may be down, or the number behind the colon in the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays silent, a firewall may be in the way: ask those who run the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in the browser; a hotel’s or train’s network then shows where to log in. If you are online, the address is not that of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is your site, use its new address. If it is not, the network you are in may want you to log in first: open any page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who run the site to renew its certificate. If the date of this computer is wrong, set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who run the site for a certificate that browsers trust. In a hotel’s or train’s network, log in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that the certificate is made out to, with or without www. In a hotel’s or train’s network, log in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your house has an issuer of its own, have its certificate installed on this computer. In a hotel’s or train’s network, log in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on https. Without it anybody on the way could read your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address from the browser while you look at the site, or choose its kind yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who run the site to let you use its interface: a plug-in for security, or the web server, closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on application passwords. They need https; plug-ins for security may forbid them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again, all of it, or have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to the site. Nothing is wrong with what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who run the site for the right to publish. Drafts, where you may write them, can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this computer set its clock by itself, in the settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new application password in WordPress, under Users, Profile, and copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Admin API key again, all of it, in Ghost under Settings, Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the site again; tokens expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to WordPress (in Apache: CGIPassAuth On). Your password is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to make you an author or editor. A contributor can send drafts; somebody else publishes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the site again and allow Onrecord to create, update and delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes ahead of the site’s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes behind the site’s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password could not be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be kept: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be removed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring, so the password is asked for each time and kept nowhere. For scripts, set {variable} or give it on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system at {url} that Onrecord knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its REST interface is closed to strangers: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server at {host} wants a password of its own before it shows anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers everything with the same page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers too slowly to be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to {address}, which is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to another site, {origin}. Nothing was asked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}://{host} leads to {origin}; that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system}, named by the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application passwords are turned off there, so nobody can be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page for passwords is at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the protected source “{source}” is in the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias of the protected source “{source}” is in the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surname of the protected source “{source}” is in the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact of the protected source “{source}” is in the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of the protected source “{source}” is in the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The off-record statement of the protected source “{source}” is in the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body, as the site has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body, block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gave the story under an embargo trusts us to keep it until the hour; no reason given here can release it, only a changed embargo. (Agreement with the source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargoed until {hour}, {ahead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: schedule it for then or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell when the embargo ends. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a direction apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place to break a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule between parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term of a definition list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header cell of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part to unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading of level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading of level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading of level 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading of level 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading of level 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction of a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first number of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list counted backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell over several columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell over several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a header cell is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date in a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part unfolded from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size given to a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link within the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint on words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation within a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of a list within a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alignment of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture is on the web, not on this computer: it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passages could not be set as Markdown: readers get the bare text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} (and {count} more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No desk policy is loaded, so nothing can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules are loaded, so nothing can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has not been checked, so it cannot be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (approved by {who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{approval}: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hour} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}, {ahead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hour} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no {hour} in {place} on {day}: the clocks go forward then. An hour later they show {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} it is {hour} in {place} twice, as the clocks go back: write {first} for the first time or {second} for the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hour is given. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hour is past: {hour}. Choose a later one, or publish now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “{place}” is not known on this computer; write the difference to UTC instead, as in 2026-11-24T06:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour is further away than a calendar goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the look was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article at {address} to learn from. Give the address of a published story, not of a front page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no look “{name}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look “{name}” cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not the one that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in Onrecord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before changes from {site} were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not on the site, so there is nothing to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no list of posts that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtaken by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a picture we can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of site cannot keep drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of site cannot publish at an hour by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of site cannot take an article down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({kind}). Whether the article has arrived is not known; trying again looks first, and makes no second post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see it though its hour has come ({hour}); the site keeps it as “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is no longer on the site, so readers do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Try again to publish it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back, as you wished, while its pictures were on their way; the article itself was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} The site&apos;s clock is {minutes} min ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Publish it again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this article on the site to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gave up after {count} tries: {error}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be read back: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers still see the article at {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked for after its hour: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see the correction: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers find no link to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see the picture {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is described as “{now}” instead of “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the headline “{seen}” instead of “{sent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standfirst reads “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see the picture’s credit: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see the picture “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers find it under “{seen}” instead of the section “{sent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see this as written: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} leads on and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site called “{name}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of site. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site cannot be called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is of 0 to {longest} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site cannot be set to “{becoming}” from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice site cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open or import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this te&amp;xt in the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for &amp;yourself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;WordPress export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;library to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a library’s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In re&amp;view, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the arc&amp;hive, or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;spelling as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd word to the desk’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages and desk’s words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sn&amp;ippets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;quotation marks as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move line &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fixes for the problem here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce pr&amp;oblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bind words to a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who carries the story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in the te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escribe the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desk’s policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desk of the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch changes from the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send waiting articles now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ites…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the pa&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour &amp;quotations by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview in a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen, nothing but the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ocus on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;paragraph lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;sentence lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;ual size and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headi&amp;ngs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onrecord help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;checked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guided sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;mistake, to be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the dictionaries: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} problems.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems. Stopping publication: {blocks}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}). Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report without any of your text is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the default policy counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article becomes what it was then. Articles begun since stay, texts that are replaced go into their history, and the library of now is kept as a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made every hour in which something changed; older ones are thinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk is best: a stick, or a folder that is synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the article, in a list and shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {headline}. {standfirst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the site’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on a social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead picture: shared without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site’s &amp;page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the password on the page instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easy way: log in on the site’s own page and let Onrecord in there. Nothing has to be copied, and you can take it back at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gazette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its address from the browser. Any page of it will do, also one of those where you log in. No password is asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by hand: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you in the browser. Log in there, and let Onrecord in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page shows an error, stop here and have the password shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing {title}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site called {title} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written, so no site was kept: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see them with the story as soon as it is published again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the site’s posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the site again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Press F5 to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}

Your own drafts are all here. Press F5 to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site with a desk is connected.

Add a WordPress, a Ghost or a site that speaks Micropub under Publish › Sites (Ctrl+Shift+T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{title}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no posts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk’s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocks, and what warns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, publishes once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today, {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In headline, standfirst and fields too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} in fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: it has {length} characters, and the most that can be pasted at once is {most}. To bring in a whole file, use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is at {address}, and nothing was fetched from there. Save it on this computer, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: one of its lines is {longest} characters long, and the most a line can have is {most}. Is it an article?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in that page is damaged, and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression takes too long. Try one with fewer repetitions inside repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression: it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste your story here.

Write in Markdown: ## for a crosshead, &gt; for a block quotation, and [@name] after a quotation to say who said it. What needs a source is underlined while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter for fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the article, in Markdown. Tab leaves the text. F8 goes to the next problem, Alt+Enter shows what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: another text was opened. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is still being done. Wait for it, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open, whether it is kept on the disk, how well it is sourced, and the button that publishes it, with the site it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your articles, the newest first, each with its state. Type above to search them; Ctrl+L opens the whole library in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site needs to know of the article. Enter goes on to the next field; a line under a field says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead picture. Readers who cannot see it hear its alt text; the credit names who made it. Place and camera are taken out before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, in Markdown. A red wave stops publication, an amber one asks for a second look, grey dots mark a word that no dictionary has. Alt+Enter offers fixes, F8 goes to the next problem, Tab leaves the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and replaces in the text and, with Fields on, in headline, standfirst and the other fields. All replacements together are one step of undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the story: each stretch is the share of one source. Click it for the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers will see. Proof follows every key; phone, tablet and desktop show the page in the site’s look; the card is what is seen in lists. Click a passage to go to its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that stands in the way or asks for a look, in plain words, with its fixes. What a rule is for and where it comes from is in the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ledger: who told you what, when, and on which terms. What is off the record, all contacts and all notes never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the story criticises, when they were asked, and what they answered. It stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published where, with the receipt of each: what was sent, when, and what readers saw afterwards. What waits or has stopped can be tried again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what will leave this computer, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last. It goes when you close it and never takes the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far something is that takes a while. Cancel stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads through the sample, one thing to try at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look before an article leaves: where it goes, what stands in the way, what readers of that site would not get. Nothing is sent before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the story is sourced: named, unnamed, documents and second-hand, and the share of what is said that each source carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source: who they are, on which terms they spoke, whom they have it from, and what they said. The key in brackets cites them in the text; readers never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds words of the text to what a source said. Tick verified when you compared them with a recording or notes; an edit inside takes the mark off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you asked, when, how long they had, and what they answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong and what is right, with its date; readers see it above or under the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures of the article: what each shows, its caption and credit, and how large they leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where articles can go. The practice newspaper is on this computer and always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects a site: paste its address, be let in by its own page or a copied key, and have it tested. The password goes into this computer’s keyring and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts of the site, as its own desk lists them. One that is opened here goes back to its place when you publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your article and the one at the site, field by field. Choose yours, theirs or both; one undo takes it back, and nothing is sent before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier texts of this article, any two side by side. Going back keeps what you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the library, made every hour in which something changed. Going back to one loses nothing that was written since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles: searched as you type, filtered, sorted by any column, and put in order several at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which look the preview shows pages of this site: ours, yours, or one learned from a published story by reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages the spelling is checked in, and the words that are right at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short names that become text when you press Tab, with dates and fields filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action and its keys. Press other keys to change them; what is taken is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds any action, draft, heading or snippet by a few of its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help. What you type is looked for in all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts from the first start on; all of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the paper it belongs to, as the site names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline. Words in quotation marks in it must stand in the story word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence or two under the headline: what happened, and why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the story, as readers will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reporting was done; it stands before the first words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the article, such as 2026-11-23; empty is the day of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour before which nothing leaves, with its place: 2026-11-24 06:00 Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the article’s address. Left empty, the headline makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site files it under, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the article, by its code; left empty, it is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it: one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers are told under the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the picture, as it is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which terms it may be used. It stays in your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress export (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for yourself, sources and all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the library to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are in {folder}. Sources are in it: keep it as safe as them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a library’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves before: 2026-11-24 06:00 Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a tag: en-GB, de, ar. With “en” the checks see from the text what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decorative (says nothing, needs no alt text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: open the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and documents (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open article could not be saved, so it stays open. Go on writing, or save it as a file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window changed this article; this is its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window changed this article too. Yours is the text now; the other one is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone back. Undo, or the history, brings back what you had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the bin. File, Restore from bin brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opening {count} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is safe in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}, but not in the library: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a story from an island that does not exist. Amber waves ask for a second look, red ones stop publication. {next_problem} goes from one to the next: try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We were told in the autumn…” is red, as nobody is named for it. Go there with {next_problem}, press {fixes} and add the speaker: whoever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callum Wray, the clerk, spoke off the record: the Sources panel says so. Type his name anywhere in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now nothing can be published: a protected name never leaves this computer. Take it out again; {undo} will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof beside the text follows every key. To see the page as it will be on a phone, press {phone}; {proof} brings the proof back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it: {publish}. It goes to the practice newspaper on this computer, which nobody else can see. The sheet says what stands in the way, and asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out, once, and was read back as readers see it; {view_on_site} opens it. Every rule can be tried on *Every mistake* in the Help menu. Your own site is added under Publish, Sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks another language from the next start on. Start again now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onrecord help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each site carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Onrecord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop article editor for journalists. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Python, Qt for Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow. The fonts are under the SIL Open Font License; their licences are installed with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onrecord sends nothing anywhere but what you publish, to the site you chose. It counts nothing and reports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s disk does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like that.

Words are found by their beginning, in every field and in the text. Take a word or a filter away, or look in the archive and the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a site’s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.

Ctrl+N begins an article; it is here from its first letter on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty.

What is finished and in the way goes here (Ctrl+E); it is found and opens as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.

What you remove (Del) stays here until you empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best {count}; sort by a column for all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything, or state: section: tag: after: in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gazette, which comes with Onrecord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Phone, Tablet and Desktop show an article meant for {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn it from a published story:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a published story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the story and its style sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is only read, as by any reader. Nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the story and its style sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned. The page is shown in this look from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, sources, replies, history, and what will be sent. Ctrl+4 to Ctrl+7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in the browser?
{url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes could not be saved to the library. Save the article as a file elsewhere before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this right as it stands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a draft, a heading or a snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture’s description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture’s caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on both sides, in different places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on both sides: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed this post on {site}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed this post on {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text as it is now is kept in the history. Nothing is published by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {site}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged. Your own text is in the history; publish when it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} The site was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} needs its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is on no site whose posts can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed it on {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed meanwhile, or not saved. Fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed on {title} is nothing of yours; it stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged, but not saved yet. Fetch again when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge was not finished: {error} Fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst: what happened, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers are told under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page needs a window system feature that was not asked for at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is shown by a browser that protects itself, and cannot do so for the system administrator. Start Onrecord as an ordinary user to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Qt that shows web pages is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page as readers see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Proof shows the article all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser that shows the page has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harbour, town and islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures yet. Drop one on the fields or into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to every site with at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the longest side, photographs at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file brought {listed}; look whether that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {count} pictures the first was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are in the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lead picture is another now; Undo brings back the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures for the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Still as you typed it: {kept}. Does it fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed meanwhile, so nothing was described. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The article is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large pictures are sent could not be kept: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not put in: another article was opened. Drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the lead picture now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview — {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as set type; follows every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story as the site&apos;s list and social networks show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s page, {width} pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pictures from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures are somewhere else. Whoever has them there will know that they were loaded from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Load {count} pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place, Control and Enter takes the first fix, Alt and Enter offers all fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend: every quotation has its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes: {fixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic fix: change the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: readers see it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: only the desk sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled: the site publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft, only the desk sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published by the site at its hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size} kB, {kind}, no camera data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desk sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hour} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger, notes and contacts are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published all the same: {approval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers no longer find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site publishes it at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come out at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, as the site has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, being read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet. Every publication leaves a receipt here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings remain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why publish all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept on this computer. It goes out in {count} seconds; Cancel takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent: {problem} It is kept, and goes out once, when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to publish all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept with the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count} more of protected sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Readers of {title} will not get everything:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: {problem} The article is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out with your reason on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} problems stand in the way:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Readers see something else than was written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Set aside: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the site: readers see what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has it and publishes it at its hour. Onrecord looks then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see it {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the site for the desk; readers do not see it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published to {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as a draft to {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at its hour by {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down from {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a picture: {sent} of {total} MB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stopped: {error}. Everything is kept in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this article off {title}?
Readers no longer find it. The desk keeps it there, and publishing again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this publication to {title}?
It is not tried again. Nothing is deleted at {title}: what has arrived there stays there. Your article stays as it is here, and can be published again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer; on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The address is {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not on {title}. There is nothing to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot take an article down by itself. Do it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping while its pictures are on their way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article could not be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish › Fetch changes shows both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Reading it back as a reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not on a site yet. Publish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken down: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken down: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to cancel: it is on its way or already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture could not be kept for the preview: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Whoever the story criticises by name can answer first: note when and how you asked, by when, and what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty while none has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked w&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;ked how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the story names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the story says of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail to the press office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier text is kept yet.

One is kept with each publication, before each going back, and every five minutes while you write; those of before today are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same, in every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture’s credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture’s licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} ({hour})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back is one step of undo; what you have now is kept first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call it in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{name}”: Go, Earlier texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is in this window only: save it as a file on another disk (File, Save as).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept in {folder} and comes back into the library by itself. Go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can be written again and has everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the archive, or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin, or out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back among the drafts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles out of the archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back from the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} articles for good? There is no way back from this, and no history of them is left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the template. Sources, replies and dates are left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can be begun with: File, New from template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent or waits has the state that it came to; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text, or the table it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set lines in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set lines out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new line and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open above the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One combination of keys, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} always does what it does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to every text field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has {keys} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks for other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions have the keys they came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; it came with other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” in the menu {menu}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} minutes for a Cancel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your profile page in WordPress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WordPress, open Users, Profile, and make an application password there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures and letters with a colon between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Ghost, open Settings, Integrations, add a custom integration, and copy its Admin API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your site’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your site gives you an access token for apps, often under IndieAuth or Micropub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsroom endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from those who run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who run it give you a token, or a key and its name. With a token there is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds for a Cancel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your login there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rticles become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring on this computer has it for {site}.
It is used until Onrecord is closed, and not written down anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password empty to keep the one that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be published to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newspaper of your own on this computer. Publish to it as often as you like: nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site needs a name and an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written, so it is there still: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written, so nothing changed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text, type the name and press Tab; or find it with Ctrl+K. Filled in: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one word of letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyewitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet. Add who told you what, and on which terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As readers know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falk, the mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mayor, spokesperson, engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… of a document or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for sources readers cannot know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor who knows the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} bound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows it &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a name; off record, it stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source already has the key “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} independent sources. The bars show whose words the story quotes or reports.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted or reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add “{text}” to the desk’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore “{text}” in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No misspelt word in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} counts as right from now on. “Languages and desk’s words” in the menu Edit takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk’s words cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a misspelt word to make it one of the desk’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} “{word}” counts as right until the article is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk’s words could not be kept: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the harbour office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person, by telephone, recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody on the source list yet. Add a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select somebody’s words first, or put the caret into a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Named, unnamed, documents and second-hand, with their shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} second-hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} vague</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} blockers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcing: {blockers}, {warnings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blockers}, {warnings}. Opens the problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update on {site}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to {site}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are as they were, {brought} brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library of a moment ago is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. Go on: what you type is kept. When Onrecord is started again it is mended, and the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open article could not be saved, so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the library as it is, then going back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no headings yet. A line that begins with ## is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven steps through a story that is not quite ready, up to its publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty one; it is kept from the first key on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, Word, OpenDocument, web pages, text: the file is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress, Ghost, Micropub, or one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Onrecord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, see who said what, look at the page as readers will, and publish in one click. What you type is kept on this computer, and nothing leaves it but what you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As readers will read it; new articles begin with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strict is Onrecord to be? It can be changed for any article at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages and desk’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages in every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is checked in its own language, and in these as well. A dictionary put into the folder “dictionaries” of the data stands here at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk’s &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
