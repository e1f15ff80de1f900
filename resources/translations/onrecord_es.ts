<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Onrecord</name>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {problem}</source>
        <translation>línea {line}, columna {column}: {problem}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>The {name} “{typed}” cannot be read. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>No se puede leer «{typed}» ({name}). Escríbalo así: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>The {name} “{typed}” is no date and hour: {error}.</source>
        <translation>«{typed}» ({name}) no es una fecha con hora: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} comments.</source>
        <translation>
            <numerusform>Omitido: {count} comentario.</numerusform>
            <numerusform>Omitido: {count} comentarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} deleted passages (tracked changes).</source>
        <translation>
            <numerusform>Omitido: {count} pasaje borrado (control de cambios).</numerusform>
            <numerusform>Omitido: {count} pasajes borrados (control de cambios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} hidden passages.</source>
        <translation>
            <numerusform>Omitido: {count} pasaje oculto.</numerusform>
            <numerusform>Omitido: {count} pasajes ocultos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded objects.</source>
        <translation>
            <numerusform>Omitido: {count} objeto incrustado.</numerusform>
            <numerusform>Omitido: {count} objetos incrustados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} embedded notes.</source>
        <translation>
            <numerusform>Omitido: {count} nota incrustada.</numerusform>
            <numerusform>Omitido: {count} notas incrustadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures.</source>
        <translation>
            <numerusform>Omitido: {count} imagen.</numerusform>
            <numerusform>Omitido: {count} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pictures of a kind that pages do not show.</source>
        <translation>
            <numerusform>Omitido: {count} imagen de un tipo que las páginas no muestran.</numerusform>
            <numerusform>Omitido: {count} imágenes de un tipo que las páginas no muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} formulas.</source>
        <translation>
            <numerusform>Omitido: {count} fórmula.</numerusform>
            <numerusform>Omitido: {count} fórmulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} charts.</source>
        <translation>
            <numerusform>Omitido: {count} gráfico.</numerusform>
            <numerusform>Omitido: {count} gráficos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} diagrams.</source>
        <translation>
            <numerusform>Omitido: {count} diagrama.</numerusform>
            <numerusform>Omitido: {count} diagramas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tables of contents.</source>
        <translation>
            <numerusform>Omitido: {count} tabla de contenido.</numerusform>
            <numerusform>Omitido: {count} tablas de contenido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} indexes.</source>
        <translation>
            <numerusform>Omitido: {count} índice.</numerusform>
            <numerusform>Omitido: {count} índices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} headers or footers.</source>
        <translation>
            <numerusform>Omitido: {count} encabezado o pie.</numerusform>
            <numerusform>Omitido: {count} encabezados o pies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} merged table cells.</source>
        <translation>
            <numerusform>Omitido: {count} celda combinada.</numerusform>
            <numerusform>Omitido: {count} celdas combinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} text boxes’ places (their words are kept).</source>
        <translation>
            <numerusform>Omitido: el lugar de {count} cuadro de texto (sus palabras se conservan).</numerusform>
            <numerusform>Omitido: el lugar de {count} cuadros de texto (sus palabras se conservan).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} links to other notes (their words are kept).</source>
        <translation>
            <numerusform>Omitido: {count} enlace a otra nota (sus palabras se conservan).</numerusform>
            <numerusform>Omitido: {count} enlaces a otras notas (sus palabras se conservan).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} pages or remarks in citations.</source>
        <translation>
            <numerusform>Omitido: {count} página o comentario en citas.</numerusform>
            <numerusform>Omitido: {count} páginas o comentarios en citas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of Hugo’s.</source>
        <translation>
            <numerusform>Omitido: {count} shortcode de Hugo.</numerusform>
            <numerusform>Omitido: {count} shortcodes de Hugo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} tags of Jekyll’s.</source>
        <translation>
            <numerusform>Omitido: {count} etiqueta de Jekyll.</numerusform>
            <numerusform>Omitido: {count} etiquetas de Jekyll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} shortcodes of WordPress’s.</source>
        <translation>
            <numerusform>Omitido: {count} shortcode de WordPress.</numerusform>
            <numerusform>Omitido: {count} shortcodes de WordPress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} corrections.</source>
        <translation>
            <numerusform>Omitido: {count} corrección.</numerusform>
            <numerusform>Omitido: {count} correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} posts nested too deep.</source>
        <translation>
            <numerusform>Omitido: {count} entrada anidada a demasiada profundidad.</numerusform>
            <numerusform>Omitido: {count} entradas anidadas a demasiada profundidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>the invisible character {code} is not allowed here</source>
        <translation>aquí no se admite el carácter invisible {code}</translation>
    </message>
    <message>
        <source>here is {what}</source>
        <translation>aquí hay {what}</translation>
    </message>
    <message>
        <source>a list; “{name}” takes text</source>
        <translation>una lista; «{name}» lleva texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>“{word}”; “{name}” takes true or false</source>
        <translation>«{word}»; «{name}» lleva true o false</translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes a whole number</source>
        <translation>«{typed}»; «{name}» lleva un número entero</translation>
    </message>
    <message>
        <source>not valid YAML</source>
        <translation>no es YAML válido</translation>
    </message>
    <message>
        <source>a nested list; “{name}” takes a list of texts</source>
        <translation>una lista anidada; «{name}» lleva una lista de textos</translation>
    </message>
    <message>
        <source>something else; “{name}” takes a list</source>
        <translation>otra cosa; «{name}» lleva una lista</translation>
    </message>
    <message>
        <source>lists within lists too deep to read</source>
        <translation>listas dentro de listas, demasiado profundas para leerlas</translation>
    </message>
    <message>
        <source>text, where fields such as “headline: …” were expected</source>
        <translation>texto, donde se esperaban campos como «headline: …»</translation>
    </message>
    <message>
        <source>something that contains itself or unfolds without end</source>
        <translation>algo que se contiene a sí mismo o se despliega sin fin</translation>
    </message>
    <message>
        <source>a list where the name of a field was expected</source>
        <translation>una lista donde se esperaba el nombre de un campo</translation>
    </message>
    <message>
        <source>“{typed}”; “{name}” takes one of: {allowed}</source>
        <translation>«{typed}»; «{name}» lleva uno de: {allowed}</translation>
    </message>
    <message>
        <source>text; “{name}” takes entries with rule, text and reason</source>
        <translation>texto; «{name}» lleva entradas con rule, text y reason</translation>
    </message>
    <message>
        <source>a second “{name}”; the first is in line {first}</source>
        <translation>un segundo «{name}»; el primero está en la línea {first}</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>slug</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation>imagen principal</translation>
    </message>
    <message>
        <source>picture&apos;s description</source>
        <translation>descripción de la imagen</translation>
    </message>
    <message>
        <source>picture&apos;s caption</source>
        <translation>pie de la imagen</translation>
    </message>
    <message>
        <source>picture&apos;s credit</source>
        <translation>crédito de la imagen</translation>
    </message>
    <message>
        <source>picture&apos;s licence</source>
        <translation>licencia de la imagen</translation>
    </message>
    <message>
        <source>story</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>There is no {field} yet.</source>
        <translation>Falta todavía: {field}.</translation>
    </message>
    <message>
        <source>Make it from the headline</source>
        <translation>Formarlo a partir del titular</translation>
    </message>
    <message>
        <source>Fill in the {field}…</source>
        <translation>Rellenar: {field}…</translation>
    </message>
    <message>
        <source>the grammar has an unknown entry: {names}</source>
        <translation>la gramática tiene una entrada desconocida: {names}</translation>
    </message>
    <message>
        <source>{reason} ({source})</source>
        <translation>{reason} ({source})</translation>
    </message>
    <message>
        <source>Set aside, with a reason…</source>
        <translation>Dejar de lado, con un motivo…</translation>
    </message>
    <message>
        <source>Why is it right here?</source>
        <translation>¿Por qué está bien aquí?</translation>
    </message>
    <message>
        <source>the lexicon has an unknown entry: {names}</source>
        <translation>el léxico tiene una entrada desconocida: {names}</translation>
    </message>
    <message>
        <source>the lexicon has no {name}</source>
        <translation>al léxico le falta {name}</translation>
    </message>
    <message>
        <source>grammar in the lexicon is not a table</source>
        <translation>grammar no es una tabla en el léxico</translation>
    </message>
    <message>
        <source>the lexicon has a grammar that nothing reads: {tag}</source>
        <translation>el léxico tiene una gramática que nadie lee: {tag}</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a text</source>
        <translation>{name} no es un texto en el léxico</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a list</source>
        <translation>{name} no es una lista en el léxico</translation>
    </message>
    <message>
        <source>{name} in the lexicon is not a table</source>
        <translation>{name} no es una tabla en el léxico</translation>
    </message>
    <message>
        <source>{entry} in the policy is not a table</source>
        <translation>{entry} no es una tabla en la política</translation>
    </message>
    <message>
        <source>{entry} in the policy is neither true nor false</source>
        <translation>{entry} no es ni true ni false en la política</translation>
    </message>
    <message>
        <source>{entry} in the policy is not a list of fields</source>
        <translation>{entry} no es una lista de campos en la política</translation>
    </message>
    <message>
        <source>the policy names an unknown field: {name}</source>
        <translation>la política nombra un campo desconocido: {name}</translation>
    </message>
    <message>
        <source>the policy has an unknown entry: {names}</source>
        <translation>la política tiene una entrada desconocida: {names}</translation>
    </message>
    <message>
        <source>the policy sets options of an unknown rule: {names}</source>
        <translation>la política da opciones a una regla desconocida: {names}</translation>
    </message>
    <message>
        <source>the policy names an unknown rule: {rule}</source>
        <translation>la política nombra una regla desconocida: {rule}</translation>
    </message>
    <message>
        <source>a suppressed name in the policy needs a name, and may have a reason, a jurisdiction and a last day (until)</source>
        <translation>un nombre vetado de la política necesita un nombre, y puede tener motivo, jurisdicción y último día (until)</translation>
    </message>
    <message>
        <source>a suppressed name in the policy has no letters</source>
        <translation>un nombre vetado de la política no tiene letras</translation>
    </message>
    <message>
        <source>the longest {name} in the policy is not a number above 0</source>
        <translation>el máximo de {name} no es en la política un número mayor que 0</translation>
    </message>
    <message>
        <source>the policy has no {entry}</source>
        <translation>a la política le falta {entry}</translation>
    </message>
    <message>
        <source>the rule {rule} protects people and always blocks</source>
        <translation>la regla {rule} protege a personas y siempre bloquea</translation>
    </message>
    <message>
        <source>the policy gives {rule} the unknown severity {level} (block, warn, info or off)</source>
        <translation>la política da a {rule} la gravedad desconocida {level} (block, warn, info u off)</translation>
    </message>
    <message>
        <source>Byline missing</source>
        <translation>Falta la firma</translation>
    </message>
    <message>
        <source>A missing byline hides who answers for the story.</source>
        <translation>Sin firma no se sabe quién responde del artículo.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; the desk&apos;s policy</source>
        <translation>SPJ Code of Ethics; política de la redacción</translation>
    </message>
    <message>
        <source>“{words}”: who says so, or which court found it?</source>
        <translation>«{words}»: ¿quién lo dice, o qué tribunal lo ha establecido?</translation>
    </message>
    <message>
        <source>Say who says so…</source>
        <translation>Decir quién lo dice…</translation>
    </message>
    <message>
        <source>Crime without attribution</source>
        <translation>Delito sin atribución</translation>
    </message>
    <message>
        <source>Until a court has found it, it is an allegation: say whose, or name the conviction.</source>
        <translation>Mientras un tribunal no lo establezca es una acusación: diga de quién, o cite la condena.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, sections 3 and 18; IPSO Editors&apos; Code</source>
        <translation>BBC Editorial Guidelines, secciones 3 y 18; IPSO Editors’ Code</translation>
    </message>
    <message>
        <source>Who says so, or which court found it?</source>
        <translation>¿Quién lo dice, o qué tribunal lo ha establecido?</translation>
    </message>
    <message>
        <source>“{words}”: whose figure is it?</source>
        <translation>«{words}»: ¿de quién es la cifra?</translation>
    </message>
    <message>
        <source>Give the source…</source>
        <translation>Dar la fuente…</translation>
    </message>
    <message>
        <source>Figure without a source</source>
        <translation>Cifra sin fuente</translation>
    </message>
    <message>
        <source>Casualty figures look certain and rarely are: say whose they are.</source>
        <translation>Las cifras de víctimas parecen seguras y rara vez lo son: diga de quién son.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; Reuters handbook</source>
        <translation>AP, Statement of News Values; manual de Reuters</translation>
    </message>
    <message>
        <source>Whose figure is it?</source>
        <translation>¿De quién es la cifra?</translation>
    </message>
    <message>
        <source>“{words}”: according to whom?</source>
        <translation>«{words}»: ¿según quién?</translation>
    </message>
    <message>
        <source>Hedge nobody made</source>
        <translation>Reserva que nadie hizo</translation>
    </message>
    <message>
        <source>A hedge without an owner spreads a claim without answering for it; say who makes it.</source>
        <translation>Una reserva sin dueño difunde una afirmación sin responder de ella; diga quién la hace.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; BBC Editorial Guidelines, section 3</source>
        <translation>NPR Ethics Handbook; BBC Editorial Guidelines, sección 3</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>Remove the hedge</source>
        <translation>Quitar la reserva</translation>
    </message>
    <message>
        <source>Nobody says it</source>
        <translation>No lo dice nadie</translation>
    </message>
    <message>
        <source>The passive hides who said or believes it, which is what readers need to judge it.</source>
        <translation>La pasiva oculta quién lo dijo o lo cree, y eso necesitan los lectores para juzgarlo.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; NPR Ethics Handbook</source>
        <translation>AP, Statement of News Values; NPR Ethics Handbook</translation>
    </message>
    <message>
        <source>“{words}”: by whom?</source>
        <translation>«{words}»: ¿por quién?</translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation>Decir quién…</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
        <source>Unverified, but by whom?</source>
        <translation>Sin verificar, pero ¿por quién?</translation>
    </message>
    <message>
        <source>Readers can weigh a failed check only if they know who tried and what.</source>
        <translation>Los lectores solo pueden valorar una verificación fallida si saben quién intentó qué.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; NPR Ethics Handbook</source>
        <translation>BBC Editorial Guidelines, sección 3; NPR Ethics Handbook</translation>
    </message>
    <message>
        <source>“{words}”: who tried, and how?</source>
        <translation>«{words}»: ¿quién lo intentó, y cómo?</translation>
    </message>
    <message>
        <source>Say who tried…</source>
        <translation>Decir quién lo intentó…</translation>
    </message>
    <message>
        <source>Who tried to verify it?</source>
        <translation>¿Quién intentó verificarlo?</translation>
    </message>
    <message>
        <source>Dateline missing</source>
        <translation>Falta la data</translation>
    </message>
    <message>
        <source>Without a dateline readers cannot tell where the reporting was done.</source>
        <translation>Sin data los lectores no saben dónde se hizo la información.</translation>
    </message>
    <message>
        <source>The desk&apos;s policy</source>
        <translation>Política de la redacción</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Nothing leaves before the hour that was promised, or while nobody can tell which.</source>
        <translation>Nada sale antes de la hora prometida, ni mientras nadie pueda saber cuál es.</translation>
    </message>
    <message>
        <source>the agreement under which it was given; AP and Reuters practice</source>
        <translation>el acuerdo bajo el que se dio; práctica de AP y Reuters</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>Campo demasiado largo</translation>
    </message>
    <message>
        <source>Search results, cards and front pages cut it off.</source>
        <translation>Los buscadores, las tarjetas y las portadas lo cortan.</translation>
    </message>
    <message numerus="yes">
        <source>The {field} is {count} characters too long (at most {longest}).</source>
        <translation>
            <numerusform>{field}: sobra {count} carácter (como máximo {longest}).</numerusform>
            <numerusform>{field}: sobran {count} caracteres (como máximo {longest}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <source>The desk asks for it before an article goes out.</source>
        <translation>La redacción lo pide antes de que salga un artículo.</translation>
    </message>
    <message>
        <source>This picture has no description.</source>
        <translation>Esta imagen no tiene descripción.</translation>
    </message>
    <message>
        <source>The lead picture has no description.</source>
        <translation>La imagen principal no tiene descripción.</translation>
    </message>
    <message>
        <source>Describe the picture…</source>
        <translation>Describir la imagen…</translation>
    </message>
    <message>
        <source>It is decorative and says nothing</source>
        <translation>Es decorativa y no dice nada</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Readers who cannot see the picture hear its description instead.</source>
        <translation>Quien no puede ver la imagen oye en su lugar la descripción.</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>¿Qué muestra la imagen?</translation>
    </message>
    <message>
        <source>This picture has no credit: its caption ends with © and who took it.</source>
        <translation>Esta imagen no tiene crédito: el pie termina con © y quién la hizo.</translation>
    </message>
    <message>
        <source>Add the credit…</source>
        <translation>Añadir el crédito…</translation>
    </message>
    <message>
        <source>Picture without a credit</source>
        <translation>Imagen sin crédito</translation>
    </message>
    <message>
        <source>The photographer has a right to be named, and readers to know where it comes from.</source>
        <translation>Quien hizo la foto tiene derecho a ser nombrado, y los lectores a saber de dónde viene.</translation>
    </message>
    <message>
        <source>Berne Convention, article 6bis; NPPA Code of Ethics</source>
        <translation>Convenio de Berna, artículo 6bis; NPPA Code of Ethics</translation>
    </message>
    <message>
        <source>Who took the picture?</source>
        <translation>¿Quién hizo la imagen?</translation>
    </message>
    <message>
        <source>The lead picture has no credit.</source>
        <translation>La imagen principal no tiene crédito.</translation>
    </message>
    <message>
        <source>Picture without a licence</source>
        <translation>Imagen sin licencia</translation>
    </message>
    <message>
        <source>Without the terms noted, somebody will use the picture where it may not be used.</source>
        <translation>Sin las condiciones anotadas, alguien la usará donde no se puede.</translation>
    </message>
    <message>
        <source>The terms of picture agencies and Creative Commons</source>
        <translation>Condiciones de las agencias de imágenes y de Creative Commons</translation>
    </message>
    <message>
        <source>Note the licence…</source>
        <translation>Anotar la licencia…</translation>
    </message>
    <message>
        <source>On what terms may the desk use it?</source>
        <translation>¿En qué condiciones puede usarla la redacción?</translation>
    </message>
    <message>
        <source>The lead picture has no licence noted.</source>
        <translation>La imagen principal no tiene licencia anotada.</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>Marca provisional olvidada</translation>
    </message>
    <message>
        <source>This was meant to be replaced before anybody outside reads it.</source>
        <translation>Esto debía sustituirse antes de que nadie de fuera lo leyera.</translation>
    </message>
    <message>
        <source>The trade&apos;s marks for text to come</source>
        <translation>Las marcas del oficio para el texto que falta</translation>
    </message>
    <message>
        <source>“{words}” is a placeholder: replace it.</source>
        <translation>«{words}» es una marca provisional: sustitúyala.</translation>
    </message>
    <message>
        <source>Which {name}: {names}?</source>
        <translation>¿Quién es {name}: {names}?</translation>
    </message>
    <message>
        <source>Speaker could be two people</source>
        <translation>El hablante podría ser dos personas</translation>
    </message>
    <message>
        <source>A surname that two people share does not tell readers which of them spoke.</source>
        <translation>Un apellido que comparten dos no dice a los lectores cuál de ellos habló.</translation>
    </message>
    <message>
        <source>AP Stylebook; SPJ Code of Ethics</source>
        <translation>AP Stylebook; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>Write {name}</source>
        <translation>Escribir {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Speaker taken from before</source>
        <translation>Hablante tomado de antes</translation>
    </message>
    <message>
        <source>It reads as theirs, and so would anybody&apos;s words whose attribution has been cut out.</source>
        <translation>Se lee como palabras suyas, y así se leería cualquier cita cuya atribución se hubiera cortado.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values</source>
        <translation>AP, Statement of News Values</translation>
    </message>
    <message>
        <source>Only the words in front tell that {name} is speaking.</source>
        <translation>Solo las palabras de delante dicen que habla {name}.</translation>
    </message>
    <message>
        <source>Confirm that it is {name}</source>
        <translation>Confirmar que es {name}</translation>
    </message>
    <message>
        <source>Say so behind it</source>
        <translation>Decirlo detrás</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” is now “{now}”.</source>
        <translation>Cambiado después de verificarse: «{was}» ahora es «{now}».</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{now}” was added.</source>
        <translation>Cambiado después de verificarse: se añadió «{now}».</translation>
    </message>
    <message>
        <source>Edited after it was verified: “{was}” was taken out.</source>
        <translation>Cambiado después de verificarse: se quitó «{was}».</translation>
    </message>
    <message>
        <source>Verified quotation was edited</source>
        <translation>Cita verificada que se ha cambiado</translation>
    </message>
    <message>
        <source>What stands in quotation marks was compared with what was said; these words were not.</source>
        <translation>Lo entrecomillado se comparó con lo dicho; estas palabras, no.</translation>
    </message>
    <message>
        <source>Reuters handbook; AP, Statement of News Values</source>
        <translation>Manual de Reuters; AP, Statement of News Values</translation>
    </message>
    <message>
        <source>Restore the verified words</source>
        <translation>Restaurar las palabras verificadas</translation>
    </message>
    <message>
        <source>Verify as it reads now</source>
        <translation>Verificar como está ahora</translation>
    </message>
    <message>
        <source>Headline quotes what nobody says</source>
        <translation>El titular cita lo que nadie dice</translation>
    </message>
    <message>
        <source>Quotation marks in a headline promise the exact words; they must stand in the story.</source>
        <translation>Las comillas en un titular prometen las palabras exactas; deben estar en el texto.</translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines, section 3</source>
        <translation>Manual de Reuters; BBC Editorial Guidelines, sección 3</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>The {field} quotes “{words}”, but nobody says it word for word in the story.</source>
        <translation>Cita «{words}» ({field}), pero nadie lo dice palabra por palabra en el texto.</translation>
    </message>
    <message>
        <source>Speaker named late</source>
        <translation>Hablante nombrado tarde</translation>
    </message>
    <message>
        <source>Name a new speaker after the first sentence, not after the third.</source>
        <translation>Nombre a quien habla por primera vez tras la primera frase, no tras la tercera.</translation>
    </message>
    <message>
        <source>Readers learn only here that {name} is speaking.</source>
        <translation>Los lectores solo saben aquí que habla {name}.</translation>
    </message>
    <message>
        <source>Cue that judges</source>
        <translation>Verbo que juzga</translation>
    </message>
    <message>
        <source>Some verbs take sides: use them only where the facts bear them out.</source>
        <translation>Algunos verbos toman partido: úselos solo donde los hechos los respalden.</translation>
    </message>
    <message>
        <source>Reuters handbook; BBC Editorial Guidelines</source>
        <translation>Manual de Reuters; BBC Editorial Guidelines</translation>
    </message>
    <message>
        <source>Write “{plain}”</source>
        <translation>Escribir «{plain}»</translation>
    </message>
    <message>
        <source>“{word}” says more than “{plain}”.</source>
        <translation>«{word}» dice más que «{plain}».</translation>
    </message>
    <message>
        <source>From here {name} speaks, but readers learn it only afterwards.</source>
        <translation>Desde aquí habla {name}, pero los lectores lo saben después.</translation>
    </message>
    <message>
        <source>Speaker changes without a sign</source>
        <translation>El hablante cambia sin aviso</translation>
    </message>
    <message>
        <source>Readers take words side by side for one person&apos;s: name the new speaker first.</source>
        <translation>Las palabras contiguas se leen como de una persona: nombre antes a quien empieza a hablar.</translation>
    </message>
    <message>
        <source>AP Stylebook, quotations in the news</source>
        <translation>AP Stylebook, quotations in the news</translation>
    </message>
    <message>
        <source>Start a new paragraph</source>
        <translation>Empezar un párrafo nuevo</translation>
    </message>
    <message>
        <source>Quotation without a speaker</source>
        <translation>Cita sin hablante</translation>
    </message>
    <message>
        <source>Readers must know whose words these are, in the same sentence or the one beside it.</source>
        <translation>Los lectores deben saber de quién son las palabras en la misma frase o en la contigua.</translation>
    </message>
    <message>
        <source>AP, Statement of News Values; SPJ Code of Ethics</source>
        <translation>AP, Statement of News Values; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>Add the speaker…</source>
        <translation>Añadir quién habla…</translation>
    </message>
    <message>
        <source>Who said “{opening}”?</source>
        <translation>¿Quién dijo «{opening}»?</translation>
    </message>
    <message>
        <source>Quotation left open</source>
        <translation>Cita sin cerrar</translation>
    </message>
    <message>
        <source>Without the closing mark nobody can tell where the quoted words end.</source>
        <translation>Sin las comillas de cierre nadie sabe dónde acaba la cita.</translation>
    </message>
    <message>
        <source>Reuters handbook, quotation marks</source>
        <translation>Manual de Reuters, quotation marks</translation>
    </message>
    <message>
        <source>Close it at the end of the paragraph</source>
        <translation>Cerrarla al final del párrafo</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la comilla</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>Esta cita no se cierra nunca.</translation>
    </message>
    <message>
        <source>{name} is criticised here: what do they say, or when were they asked?</source>
        <translation>Aquí se critica a {name}: ¿qué responde, o cuándo se le preguntó?</translation>
    </message>
    <message>
        <source>Note that they were asked…</source>
        <translation>Anotar que se preguntó…</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Derecho de réplica</translation>
    </message>
    <message>
        <source>Whoever is criticised by name is asked before publication, and readers learn what they answered or that they did not.</source>
        <translation>A quien se critica por su nombre se le pregunta antes, y los lectores saben qué respondió o que no lo hizo.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 6; SPJ Code of Ethics; IPSO Editors&apos; Code, clause 1</source>
        <translation>BBC Editorial Guidelines, sección 6; SPJ Code of Ethics; IPSO Editors’ Code, cláusula 1</translation>
    </message>
    <message>
        <source>When and how was {name} asked to reply, and by when?</source>
        <translation>¿Cuándo y cómo se pidió respuesta a {name}, y hasta cuándo?</translation>
    </message>
    <message>
        <source>This says that somebody declined to comment who is an unnamed source of the story.</source>
        <translation>Esto dice que alguien no quiso hablar y es una fuente anónima del artículo.</translation>
    </message>
    <message>
        <source>Source said to be silent</source>
        <translation>Fuente que habría callado</translation>
    </message>
    <message>
        <source>Readers would be told that somebody did not speak who did.</source>
        <translation>Se diría a los lectores que no habló quien sí lo hizo.</translation>
    </message>
    <message>
        <source>AP rules on anonymous sources</source>
        <translation>Normas de AP sobre fuentes anónimas</translation>
    </message>
    <message>
        <source>{name} is quoted but never named in full.</source>
        <translation>Se cita a {name}, pero nunca con su nombre completo.</translation>
    </message>
    <message>
        <source>No full name at first mention</source>
        <translation>Sin nombre completo en la primera mención</translation>
    </message>
    <message>
        <source>Readers who meet somebody for the first time need the full name and the role.</source>
        <translation>Quien conoce a alguien por primera vez necesita el nombre completo y el cargo.</translation>
    </message>
    <message>
        <source>AP Stylebook, names; Reuters handbook</source>
        <translation>AP Stylebook, names; manual de Reuters</translation>
    </message>
    <message>
        <source>Give the full name…</source>
        <translation>Dar el nombre completo…</translation>
    </message>
    <message>
        <source>{name}&apos;s full name?</source>
        <translation>¿Nombre completo de {name}?</translation>
    </message>
    <message>
        <source>Two spellings of one name</source>
        <translation>Un nombre escrito de dos formas</translation>
    </message>
    <message>
        <source>A misspelt name makes readers doubt everything else.</source>
        <translation>Un nombre mal escrito hace dudar de todo lo demás.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics; BBC Editorial Guidelines, section 3</source>
        <translation>SPJ Code of Ethics; BBC Editorial Guidelines, sección 3</translation>
    </message>
    <message>
        <source>{last} here, {name} elsewhere: which is right?</source>
        <translation>Aquí {last}, en otra parte {name}: ¿cuál es?</translation>
    </message>
    <message>
        <source>This names a source who spoke off the record.</source>
        <translation>Esto nombra a una fuente que habló off the record.</translation>
    </message>
    <message>
        <source>This names a source who spoke on background.</source>
        <translation>Esto nombra a una fuente que habló solo como contexto.</translation>
    </message>
    <message>
        <source>This names a source who spoke not for attribution.</source>
        <translation>Esto nombra a una fuente que habló sin atribución.</translation>
    </message>
    <message>
        <source>Protected source in the text</source>
        <translation>Fuente protegida en el texto</translation>
    </message>
    <message>
        <source>A promise of confidentiality binds: agree other terms first, or take it out.</source>
        <translation>Una promesa de confidencialidad obliga: acuerde antes otras condiciones, o quítelo.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; SPJ Code of Ethics</source>
        <translation>NPR Ethics Handbook; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>These words were said off the record.</source>
        <translation>Estas palabras se dijeron off the record.</translation>
    </message>
    <message>
        <source>One source made many</source>
        <translation>De una fuente se hacen muchas</translation>
    </message>
    <message>
        <source>Writing of sources where there is one makes a claim look better supported than it is.</source>
        <translation>Escribir fuentes donde hay una hace que algo parezca mejor respaldado de lo que está.</translation>
    </message>
    <message>
        <source>Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation>Manual de Reuters, The Essentials of Reuters sourcing</translation>
    </message>
    <message>
        <source>“{words}”, but the source list has one unnamed source.</source>
        <translation>«{words}», pero la lista de fuentes tiene una sola fuente anónima.</translation>
    </message>
    <message>
        <source>Name the outlet…</source>
        <translation>Nombrar el medio…</translation>
    </message>
    <message>
        <source>“{words}”: which outlet?</source>
        <translation>«{words}»: ¿qué medio?</translation>
    </message>
    <message>
        <source>Second-hand report without an outlet</source>
        <translation>De segunda mano y sin medio</translation>
    </message>
    <message>
        <source>Who reported it decides how far it can be trusted: name the outlet, with a link.</source>
        <translation>Quién lo publicó decide cuánto se puede confiar: nombre el medio, con enlace.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; Reuters handbook</source>
        <translation>BBC Editorial Guidelines, sección 3; manual de Reuters</translation>
    </message>
    <message>
        <source>Which outlet reported it?</source>
        <translation>¿Qué medio lo publicó?</translation>
    </message>
    <message>
        <source>Everything here rests on one independent source: {name}.</source>
        <translation>Todo aquí se apoya en una sola fuente independiente: {name}.</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Una sola fuente</translation>
    </message>
    <message>
        <source>What rests on one source needs a second, independent one, or must say so.</source>
        <translation>Lo que se apoya en una fuente necesita otra independiente, o debe decirlo.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3</source>
        <translation>BBC Editorial Guidelines, sección 3</translation>
    </message>
    <message>
        <source>{name} is run by a state: say so.</source>
        <translation>{name} es de un Estado: dígalo.</translation>
    </message>
    <message>
        <source>State outlet not described as such</source>
        <translation>Medio estatal no descrito como tal</translation>
    </message>
    <message>
        <source>Readers weigh a report differently when they know that a government stands behind it.</source>
        <translation>Los lectores valoran de otro modo una noticia si saben que hay un gobierno detrás.</translation>
    </message>
    <message>
        <source>Say that it is state-run</source>
        <translation>Decir que es estatal</translation>
    </message>
    <message>
        <source>Speaker without a source entry</source>
        <translation>Hablante sin entrada en las fuentes</translation>
    </message>
    <message>
        <source>Editors and lawyers go by the source list later: who said it, and on which terms.</source>
        <translation>Editores y abogados se guían después por la lista de fuentes: quién lo dijo y en qué condiciones.</translation>
    </message>
    <message>
        <source>BBC Editorial Guidelines, section 3; SPJ Code of Ethics</source>
        <translation>BBC Editorial Guidelines, sección 3; SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>{name} is not on the source list.</source>
        <translation>{name} no está en la lista de fuentes.</translation>
    </message>
    <message>
        <source>Add {name} to the sources</source>
        <translation>Añadir {name} a las fuentes</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason must be noted.</source>
        <translation>La fuente {key} queda sin nombre: hay que anotar el motivo.</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the editor who approved it must be noted.</source>
        <translation>La fuente {key} queda sin nombre: hay que anotar qué editor lo aprobó.</translation>
    </message>
    <message>
        <source>Source {key} stays unnamed: the reason and the editor who approved it must be noted.</source>
        <translation>La fuente {key} queda sin nombre: hay que anotar el motivo y qué editor lo aprobó.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources of this story are unnamed; this desk allows {most}.</source>
        <translation>
            <numerusform>{count} fuente de este artículo es anónima; esta redacción permite {most}.</numerusform>
            <numerusform>{count} fuentes de este artículo son anónimas; esta redacción permite {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers are not told why somebody stays unnamed: say it in the story.</source>
        <translation>No se dice a los lectores por qué alguien queda sin nombre: dígalo en el texto.</translation>
    </message>
    <message>
        <source>Unnamed source without approval</source>
        <translation>Fuente anónima sin aprobación</translation>
    </message>
    <message>
        <source>An unnamed source needs a reason, and an editor who knows the name and agreed.</source>
        <translation>Una fuente anónima necesita un motivo, y un editor que conozca el nombre y lo apruebe.</translation>
    </message>
    <message>
        <source>AP rules on anonymous sources; The New York Times</source>
        <translation>Normas de AP sobre fuentes anónimas; The New York Times</translation>
    </message>
    <message>
        <source>{name} is on the source list but not in the story.</source>
        <translation>{name} está en la lista de fuentes, pero no en el texto.</translation>
    </message>
    <message>
        <source>Source not used</source>
        <translation>Fuente sin usar</translation>
    </message>
    <message>
        <source>Perhaps an answer was cut that the story owes somebody.</source>
        <translation>Quizá se cortó una respuesta que el artículo debe a alguien.</translation>
    </message>
    <message>
        <source>SPJ Code of Ethics</source>
        <translation>SPJ Code of Ethics</translation>
    </message>
    <message>
        <source>“{words}”: who exactly?</source>
        <translation>«{words}»: ¿quién exactamente?</translation>
    </message>
    <message>
        <source>“{words}”: which {who}?</source>
        <translation>«{words}»: ¿cuáles {who}?</translation>
    </message>
    <message>
        <source>Name the source…</source>
        <translation>Nombrar la fuente…</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>A source without a name or a number cannot be weighed or checked by readers.</source>
        <translation>Una fuente sin nombre ni número no se puede valorar ni comprobar.</translation>
    </message>
    <message>
        <source>NPR Ethics Handbook; Reuters handbook, The Essentials of Reuters sourcing</source>
        <translation>NPR Ethics Handbook; manual de Reuters, The Essentials of Reuters sourcing</translation>
    </message>
    <message>
        <source>Name that must not be published</source>
        <translation>Nombre que no debe publicarse</translation>
    </message>
    <message>
        <source>A court or the desk has ruled that this name stays out; publishing it does harm.</source>
        <translation>Un tribunal o la redacción ha decidido que este nombre no salga; publicarlo hace daño.</translation>
    </message>
    <message>
        <source>Reporting restrictions; IPSO Editors&apos; Code, clauses 6, 7 and 11</source>
        <translation>Restricciones de información; IPSO Editors’ Code, cláusulas 6, 7 y 11</translation>
    </message>
    <message>
        <source>the desk’s list</source>
        <translation>la lista de la redacción</translation>
    </message>
    <message>
        <source>This name must not be published ({place}): {reason}.</source>
        <translation>Este nombre no debe publicarse ({place}): {reason}.</translation>
    </message>
    <message>
        <source>This name must not be published: {reason}.</source>
        <translation>Este nombre no debe publicarse: {reason}.</translation>
    </message>
    <message>
        <source>One source carries the whole story: {voice}.</source>
        <translation>Una fuente sostiene todo el artículo: {voice}.</translation>
    </message>
    <message>
        <source>All of them have it from one source: the story has a single independent source.</source>
        <translation>Todas lo saben por una sola: el artículo tiene una única fuente independiente.</translation>
    </message>
    <message>
        <source>There is no dictionary “{name}”. There are: {known}.</source>
        <translation>No hay ningún diccionario «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>What would embarrass the paper blocks, the rest warns.</source>
        <translation>Lo que avergonzaría al periódico bloquea; el resto avisa.</translation>
    </message>
    <message>
        <source>For newsletters and blogs: only what may not go out blocks.</source>
        <translation>Para boletines y blogs: solo bloquea lo que no debe salir.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Unnamed sources need a reason and an editor; hedges and gaps block.</source>
        <translation>Las fuentes anónimas necesitan motivo y editor; las reservas y los huecos bloquean.</translation>
    </message>
    <message>
        <source>There is no policy “{name}”. There are: {known}.</source>
        <translation>No hay ninguna política «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>The policy {name} cannot be used: {error}.</source>
        <translation>No se puede usar la política {name}: {error}.</translation>
    </message>
    <message>
        <source>The lexicon {name} cannot be used: {error}.</source>
        <translation>No se puede usar el léxico {name}: {error}.</translation>
    </message>
    <message>
        <source>cannot be asked ({kind})</source>
        <translation>no se puede preguntar ({kind})</translation>
    </message>
    <message>
        <source>{size} MB in {count} files</source>
        <translation>{size} MB en {count} archivos</translation>
    </message>
    <message>
        <source>{ours} ours, {own} of the desk</source>
        <translation>{ours} nuestras, {own} de la redacción</translation>
    </message>
    <message>
        <source>away; another stands in for it</source>
        <translation>no está; otra la sustituye</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Folder of data</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>{problem} Nothing was written.</source>
        <translation>{problem} No se escribió nada.</translation>
    </message>
    <message>
        <source>It has a setting that no desk hands round: {name}.</source>
        <translation>Tiene un ajuste que ninguna redacción reparte: {name}.</translation>
    </message>
    <message>
        <source>{name} has words that a ledger says are not to leave. Nothing was written; take them out there first.</source>
        <translation>{name} tiene palabras que, según un registro de fuentes, no deben salir. No se escribió nada; quítelas antes de ahí.</translation>
    </message>
    <message>
        <source>Its site “{name}” cannot be used: {error}</source>
        <translation>No se puede usar su sitio «{name}»: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more came from the backup of {when}.</source>
        <translation>
            <numerusform>{count} más vino de la copia de seguridad de {when}.</numerusform>
            <numerusform>{count} más vinieron de la copia de seguridad de {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} What you type is kept in {folder} and comes into the library when that can be opened again. Until then nothing can be published.</source>
        <translation>{error} Lo que escribe se guarda en {folder} y llega a la biblioteca cuando se pueda volver a abrir. Hasta entonces no se puede publicar nada.</translation>
    </message>
    <message>
        <source>{error} What was kept elsewhere is there still.</source>
        <translation>{error} Lo guardado en otra parte sigue allí.</translation>
    </message>
    <message>
        <source>The article is not in the library, so its sources cannot be looked up; nothing was sent. Open it and publish again.</source>
        <translation>El artículo no está en la biblioteca, así que no se pudieron mirar sus fuentes; no se envió nada. Ábralo y publique otra vez.</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keyring.</source>
        <translation>La contraseña está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>There is no password for the site “{name}”.</source>
        <translation>No hay contraseña para el sitio «{name}».</translation>
    </message>
    <message>
        <source>holds no article.</source>
        <translation>no contiene ningún artículo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of its pictures are not in the bundle.</source>
        <translation>
            <numerusform>{count} de sus imágenes no está en el paquete.</numerusform>
            <numerusform>{count} de sus imágenes no están en el paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article whose front matter cannot be read: {error}</source>
        <translation>contiene un artículo cuya cabecera no se puede leer: {error}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>names files that are none of a desk’s. Nothing was taken.</source>
        <translation>nombra archivos que no son de una redacción. No se tomó nada.</translation>
    </message>
    <message>
        <source>is no file of a desk’s settings.</source>
        <translation>no es un archivo de ajustes de una redacción.</translation>
    </message>
    <message>
        <source>is from another version of Onrecord ({version}). Nothing was taken.</source>
        <translation>es de otra versión de Onrecord ({version}). No se tomó nada.</translation>
    </message>
    <message>
        <source>is damaged: its list cannot be read.</source>
        <translation>está dañado: no se puede leer su lista.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing was written: {error}.</source>
        <translation>{file} no se puede leer, así que no se escribió nada: {error}.</translation>
    </message>
    <message>
        <source>{name} {wrong}</source>
        <translation>{name} {wrong}</translation>
    </message>
    <message>
        <source>has a part that does not belong there ({part}). Nothing was taken.</source>
        <translation>tiene una parte que no corresponde ({part}). No se tomó nada.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>has a part that cannot be used ({part}: {error}). Nothing was taken.</source>
        <translation>tiene una parte que no se puede usar ({part}: {error}). No se tomó nada.</translation>
    </message>
    <message>
        <source>{name} could not be written ({error}). What was there before is kept.</source>
        <translation>{name} no se pudo escribir ({error}). Lo que había antes se conserva.</translation>
    </message>
    <message>
        <source>the folder leads elsewhere</source>
        <translation>la carpeta lleva a otra parte</translation>
    </message>
    <message>
        <source>the front matter (TOML) cannot be read: {error}</source>
        <translation>la cabecera (TOML) no se puede leer: {error}</translation>
    </message>
    <message>
        <source>is a zip file without an article in it (article.md). It was left as it is; unpack it, and open what is in it.</source>
        <translation>es un archivo zip sin artículo (article.md). Quedó como está; descomprímalo y abra lo que contiene.</translation>
    </message>
    <message>
        <source>is a workbook or a presentation. It was left as it is; open a text.</source>
        <translation>es un libro de cálculo o una presentación. Quedó como está; abra un texto.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>an old Word or Excel document</source>
        <translation>un documento antiguo de Word o Excel</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7-Zip)</source>
        <translation>un archivo comprimido (7-Zip)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a sound recording (MP3)</source>
        <translation>una grabación de sonido (MP3)</translation>
    </message>
    <message>
        <source>a sound recording (Ogg)</source>
        <translation>una grabación de sonido (Ogg)</translation>
    </message>
    <message>
        <source>a sound recording (FLAC)</source>
        <translation>una grabación de sonido (FLAC)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>un libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (Europa occidental)</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {count} NUL bytes.</source>
        <translation>
            <numerusform>Omitido: {count} byte NUL.</numerusform>
            <numerusform>Omitido: {count} bytes NUL.</numerusform>
        </translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un archivo binario</translation>
    </message>
    <message>
        <source>a video or sound recording (MP4)</source>
        <translation>una grabación de vídeo o sonido (MP4)</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {name}: check the accented letters.</source>
        <translation>No es UTF-8; leído como {name}: revise las letras acentuadas.</translation>
    </message>
    <message>
        <source>Read as UTF-16, though nothing in it says so.</source>
        <translation>Leído como UTF-16, aunque nada en él lo dice.</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>Read as UTF-8.</source>
        <translation>Leído como UTF-8.</translation>
    </message>
    <message>
        <source>Read as {name}, as its first bytes say.</source>
        <translation>Leído como {name}, como dicen sus primeros bytes.</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>un archivo zip</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters are shown as �.</source>
        <translation>
            <numerusform>{count} carácter dañado se muestra como �.</numerusform>
            <numerusform>{count} caracteres dañados se muestran como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a sound recording (WAV)</source>
        <translation>una grabación de sonido (WAV)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Web page, all in one file</source>
        <translation>Página web, todo en un archivo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown with its pictures</source>
        <translation>Markdown con sus imágenes</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>News item (ninjs 3.1)</source>
        <translation>Elemento de noticia (ninjs 3.1)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message numerus="yes">
        <source>{leak} There are {count} more.</source>
        <translation>
            <numerusform>{leak} Hay {count} más.</numerusform>
            <numerusform>{leak} Hay {count} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: was not written, for a protected source would leave with it. {leaks} Take it out of the text, or export for yourself only.</source>
        <translation>{path}: no se escribió, porque saldría con él una fuente protegida. {leaks} Quítela del texto, o exporte solo para usted.</translation>
    </message>
    <message>
        <source>{path}: there is no way to write .{kind}. Use one of {known}.</source>
        <translation>{path}: no se puede escribir .{kind}. Use uno de {known}.</translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another folder.</source>
        <translation>{folder}: ya existe y no está vacía. Indique otra carpeta.</translation>
    </message>
    <message>
        <source>{folder}: cannot be made ({reason}).</source>
        <translation>{folder}: no se puede crear ({reason}).</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe or device</source>
        <translation>una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>{path}: is a WordPress export of many articles. Bring them into the library with File, Import into the library, or “onrecord library import”.</source>
        <translation>{path}: es una exportación de WordPress con muchos artículos. Tráigalos a la biblioteca con Archivo, «Importar una exportación de WordPress» u «onrecord library import».</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: the front matter cannot be read: {problem}. The file was left as it is; mend that line, or open the file in the window, where all of it appears as text.</source>
        <translation>{path}:{line}:{column}: no se puede leer la cabecera: {problem}. El archivo quedó como está; corrija esa línea, o ábralo en la ventana, donde todo aparece como texto.</translation>
    </message>
    <message>
        <source>{path}: was changed by another program since it was opened. It was not overwritten; save under another name, or open it again.</source>
        <translation>{path}: otro programa lo cambió desde que se abrió. No se sobrescribió; guárdelo con otro nombre, o ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{path}: looks like {looks_like}, not text. It was left as it is; open a text, a web page or a document (.docx, .odt).</source>
        <translation>{path}: parece {looks_like}, no texto. Quedó como está; abra un texto, una página web o un documento (.docx, .odt).</translation>
    </message>
    <message>
        <source>{path}: {error}. The file was left as it is.</source>
        <translation>{path}: {error}. El archivo quedó como está.</translation>
    </message>
    <message>
        <source>{path}: is {kind}, not a file. Name a text file.</source>
        <translation>{path}: es {kind}, no un archivo. Indique un archivo de texto.</translation>
    </message>
    <message>
        <source>{path}: is {size} MB; up to {largest} MB can be opened. It was left as it is; split it first.</source>
        <translation>{path}: tiene {size} MB; se pueden abrir hasta {largest} MB. Quedó como está; divídalo antes.</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name.</source>
        <translation>{path}: no existe ese archivo. Revise el nombre.</translation>
    </message>
    <message>
        <source>{path}: may not be read by this user.</source>
        <translation>{path}: este usuario no puede leerlo.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is not a file name.</source>
        <translation>{path}: no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). What was there is untouched; save to another folder.</source>
        <translation>{path}: no se pudo escribir ({reason}). Lo que había está intacto; guarde en otra carpeta.</translation>
    </message>
    <message>
        <source>before {name} was read again</source>
        <translation>antes de volver a leer {name}</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere. What you typed is kept as a revision.</source>
        <translation>{name} se cambió en otra parte. Lo que escribió se conserva como texto anterior.</translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown; Save writes it there.</source>
        <translation>Su texto es más nuevo que {name} y es el que se muestra; Guardar lo escribe allí.</translation>
    </message>
    <message>
        <source>Your text is newer than {name} and is shown.</source>
        <translation>Su texto es más nuevo que {name} y es el que se muestra.</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>el disco se negó</translation>
    </message>
    <message>
        <source>{name} could not be kept in {folder} ({reason}). The article is as it was; make room or save the article to another folder, and try again.</source>
        <translation>{name} no se pudo conservar en {folder} ({reason}). El artículo está como estaba; haga sitio o guárdelo en otra carpeta, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{name} was not taken: {reason}.</source>
        <translation>{name} no se tomó: {reason}.</translation>
    </message>
    <message>
        <source>The pictures could not be copied to {folder}: {error}</source>
        <translation>Las imágenes no se pudieron copiar a {folder}: {error}</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, and was not taken.</source>
        <translation>{name} pasa de {size} MB y no se tomó.</translation>
    </message>
    <message>
        <source>{name} is no file, and was not taken.</source>
        <translation>{name} no es un archivo y no se tomó.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are new here</source>
        <translation>
            <numerusform>{count} artículo es nuevo aquí</numerusform>
            <numerusform>{count} artículos son nuevos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here already</source>
        <translation>
            <numerusform>{count} ya estaba aquí</numerusform>
            <numerusform>{count} ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were here in another text, beside which theirs is kept</source>
        <translation>
            <numerusform>{count} estaba aquí con otro texto; se conserva al lado</numerusform>
            <numerusform>{count} estaban aquí con otro texto; se conservan al lado</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: is there already, with something in it. Name another one.</source>
        <translation>{folder}: ya existe y no está vacía. Indique otra.</translation>
    </message>
    <message>
        <source>{folder}: holds no library that this program can read ({name}).</source>
        <translation>{folder}: no contiene una biblioteca que este programa pueda leer ({name}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are missing from the folder.</source>
        <translation>
            <numerusform>Falta {count} artículo en la carpeta.</numerusform>
            <numerusform>Faltan {count} artículos en la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is here.</source>
        <translation>{path}: está dañado. Lo que vino antes está aquí.</translation>
    </message>
    <message>
        <source>{path}: is larger than any article.</source>
        <translation>{path}: es mayor que cualquier artículo.</translation>
    </message>
    <message>
        <source>{path}: cannot be read. What came before it is in the library.</source>
        <translation>{path}: no se puede leer. Lo que vino antes está en la biblioteca.</translation>
    </message>
    <message>
        <source>{path}: is damaged. What came before it is in the library.</source>
        <translation>{path}: está dañado. Lo que vino antes está en la biblioteca.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). The library is as it was; make room, or name another folder.</source>
        <translation>{path}: no se pudo escribir ({reason}). La biblioteca está como estaba; haga sitio, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{path}: the pictures could not be kept ({reason}). What came before them, and their article, is in the library.</source>
        <translation>{path}: no se pudieron conservar las imágenes ({reason}). Lo que vino antes, y su artículo, están en la biblioteca.</translation>
    </message>
    <message>
        <source>is locked with a password. It was left as it is; open it in the program that wrote it and save it without one.</source>
        <translation>está protegido con contraseña. Quedó como está; ábralo en el programa que lo escribió y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>holds no text, only other content. It was left as it is.</source>
        <translation>no contiene texto, solo otras cosas. Quedó como está.</translation>
    </message>
    <message>
        <source>is damaged: a style of it counts in what is no number.</source>
        <translation>está dañado: un estilo cuenta con algo que no es un número.</translation>
    </message>
    <message>
        <source>is damaged, or nested deeper than any text.</source>
        <translation>está dañado, o más anidado que cualquier texto.</translation>
    </message>
    <message>
        <source>is damaged: its part {part} is not valid XML.</source>
        <translation>está dañado: su parte {part} no es XML válido.</translation>
    </message>
    <message>
        <source>looks like an old Word or Excel document. It was left as it is; open it in a word processor and save it as .docx or .odt.</source>
        <translation>parece un documento antiguo de Word o Excel. Quedó como está; ábralo en un procesador de textos y guárdelo como .docx u .odt.</translation>
    </message>
    <message>
        <source>is damaged: it has no part {name}.</source>
        <translation>está dañado: le falta la parte {name}.</translation>
    </message>
    <message>
        <source>holds {file_size} MB of text, more than any article. It was left as it is; split it first.</source>
        <translation>contiene {file_size} MB de texto, más que cualquier artículo. Quedó como está; divídalo antes.</translation>
    </message>
    <message>
        <source>defines entities of its own, which no word processor writes.</source>
        <translation>define entidades propias, cosa que ningún procesador de textos escribe.</translation>
    </message>
    <message>
        <source>would unpack to {unpacked} MB in {count} parts, which is no article. It was left as it is.</source>
        <translation>se descomprimiría en {unpacked} MB y {count} partes, lo que no es un artículo. Quedó como está.</translation>
    </message>
    <message>
        <source>is damaged: the parts in it cannot be listed. It was left as it is; fetch it again, or have the program that wrote it repair it.</source>
        <translation>está dañado: no se pueden listar sus partes. Quedó como está; descárguelo de nuevo, o haga que lo repare el programa que lo escribió.</translation>
    </message>
    <message>
        <source>is damaged: its part {name} cannot be unpacked. It was left as it is; fetch it again.</source>
        <translation>está dañado: su parte {name} no se puede descomprimir. Quedó como está; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Taken as the {field}: {value}</source>
        <translation>Tomado como {field}: {value}</translation>
    </message>
    <message>
        <source>is nested too deep to read.</source>
        <translation>está anidado a demasiada profundidad para leerlo.</translation>
    </message>
    <message>
        <source>Tracked changes ({count}) were taken as accepted.</source>
        <translation>Los cambios registrados ({count}) se tomaron como aceptados.</translation>
    </message>
    <message>
        <source>What stood in text boxes was set into the text: see whether it is in its place.</source>
        <translation>Lo que había en cuadros de texto se puso en el texto: vea si está en su lugar.</translation>
    </message>
    <message>
        <source>Text that was hidden in the document is in the article: look it through.</source>
        <translation>En el artículo hay texto que estaba oculto en el documento: revíselo.</translation>
    </message>
    <message>
        <source>is damaged, or not as Word writes it. It was left as it is; open it in a word processor and save it anew.</source>
        <translation>está dañado, o no como lo escribe Word. Quedó como está; ábralo en un procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles came into the library.</source>
        <translation>
            <numerusform>{count} artículo llegó a la biblioteca.</numerusform>
            <numerusform>{count} artículos llegaron a la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already and were left as they are.</source>
        <translation>
            <numerusform>{count} ya estaba y quedó como estaba.</numerusform>
            <numerusform>{count} ya estaban y quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were left out: bin, automatic drafts, menus.</source>
        <translation>
            <numerusform>{count} entrada quedó fuera: papelera, borradores automáticos, menús.</numerusform>
            <numerusform>{count} entradas quedaron fuera: papelera, borradores automáticos, menús.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: is damaged ({error}). {count} articles from it are in the library; export it again.</source>
        <translation>
            <numerusform>{path}: está dañado ({error}). {count} artículo suyo está en la biblioteca; expórtelo de nuevo.</numerusform>
            <numerusform>{path}: está dañado ({error}). {count} artículos suyos están en la biblioteca; expórtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: defines entities of its own, which no export of WordPress does. It was left as it is.</source>
        <translation>{path}: define entidades propias, cosa que ninguna exportación de WordPress hace. Quedó como está.</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>the copy is damaged: {problem}</source>
        <translation>la copia está dañada: {problem}</translation>
    </message>
    <message>
        <source>{folder}: no backup could be made ({reason}). The library and the backups before are as they were.</source>
        <translation>{folder}: no se pudo hacer la copia de seguridad ({reason}). La biblioteca y las copias anteriores están como estaban.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}).</source>
        <translation>{path}: no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>{path}: could not be restored ({reason}). The library is as it was.</source>
        <translation>{path}: no se pudo restaurar ({reason}). La biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>is in use by another program; close that and try again.</source>
        <translation>la está usando otro programa; ciérrelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>cannot be written. Check the folder&apos;s permissions, or set ONRECORD_HOME.</source>
        <translation>no se puede escribir. Revise los permisos de la carpeta, o dé otra con ONRECORD_HOME.</translation>
    </message>
    <message>
        <source>the disk is full. Nothing saved before is lost; make room and try again.</source>
        <translation>el disco está lleno. Nada de lo guardado se ha perdido; haga sitio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>its disk does not read or write as it should. Nothing saved before is lost; look after the disk and try again.</source>
        <translation>su disco no lee o escribe como debe. Nada de lo guardado se ha perdido; revise el disco y pruebe otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged. It is kept as {aside}; {count} articles could be read from it and are here.</source>
        <translation>
            <numerusform>La biblioteca estaba dañada. Se conserva como {aside}; de ella se pudo leer {count} artículo, que está aquí.</numerusform>
            <numerusform>La biblioteca estaba dañada. Se conserva como {aside}; de ella se pudieron leer {count} artículos, que están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used ({error}). It was left as it is; start Onrecord again to mend it.</source>
        <translation>no se puede usar ({error}). Quedó como está; vuelva a iniciar Onrecord para repararla.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{path}: was written by a newer Onrecord (library version {version}, this program knows {known}). It was left as it is; install the newer program, or point ONRECORD_HOME at another folder.</source>
        <translation>{path}: la escribió un Onrecord más nuevo (biblioteca {version}; este programa conoce la {known}). Quedó como está; instale el programa más nuevo, o indique otra carpeta con ONRECORD_HOME.</translation>
    </message>
    <message>
        <source>Before the library was changed it was copied to {copy}.</source>
        <translation>Antes de cambiar la biblioteca se copió a {copy}.</translation>
    </message>
    <message>
        <source>{path}: is not there ({reason}). Bring its disk or folder back.</source>
        <translation>{path}: no está ({reason}). Devuelva su disco o su carpeta.</translation>
    </message>
    <message>
        <source>{folder}: the library&apos;s folder cannot be made ({reason}). Set ONRECORD_HOME to a folder that can be written.</source>
        <translation>{folder}: no se puede crear la carpeta de la biblioteca ({reason}). Dé con ONRECORD_HOME una donde se pueda escribir.</translation>
    </message>
    <message>
        <source>What the window speaks. Articles have a language of their own, in the field Language, and are checked in that.</source>
        <translation>Lo que habla la ventana. Los artículos tienen su propio idioma, en el campo Idioma, y se comprueban en ese.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>The colours of the window. The page that readers get has its own.</source>
        <translation>Los colores de la ventana. La página que reciben los lectores tiene los suyos.</translation>
    </message>
    <message>
        <source>The keys that were chosen instead of those that actions come with.</source>
        <translation>Las teclas elegidas en lugar de las que traen las acciones.</translation>
    </message>
    <message>
        <source>What the field Byline of a new article begins with.</source>
        <translation>Con qué empieza el campo Firma de un artículo nuevo.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the text that is written, on this screen. Readers get their own.</source>
        <translation>Del texto que se escribe, en esta pantalla. Los lectores reciben el suyo.</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>How many characters a line has at most: beyond that the eye loses its way back.</source>
        <translation>Cuántos caracteres tiene una línea como máximo: más allá el ojo se pierde al volver.</translation>
    </message>
    <message>
        <source>What is not lit is dimmed while you write.</source>
        <translation>Lo que no se ilumina se atenúa mientras escribe.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>Permisiva</translation>
    </message>
    <message>
        <source>Kinds of site</source>
        <translation>Tipos de sitio</translation>
    </message>
    <message>
        <source>{error} What was there before is in {kept}.</source>
        <translation>{error} Lo que había antes está en {kept}.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was taken in.</source>
        <translation>{path}: {reason}. No se tomó nada.</translation>
    </message>
    <message>
        <source>it reaches beyond itself with “{found}”</source>
        <translation>sale de sí mismo con «{found}»</translation>
    </message>
    <message>
        <source>What is lit</source>
        <translation>Qué se ilumina</translation>
    </message>
    <message>
        <source>The languages that count beside the article’s own. A desk that writes American English says so here once.</source>
        <translation>Los idiomas que cuentan junto al del artículo. Una redacción que escribe inglés americano lo dice aquí una vez.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What blocks publication, what only warns, and which fields an article must have.</source>
        <translation>Qué impide publicar, qué solo avisa, y qué campos debe tener un artículo.</translation>
    </message>
    <message>
        <source>Hold after Publish</source>
        <translation>Espera tras Publicar</translation>
    </message>
    <message>
        <source>How long Publish can still be cancelled before anything is sent. It is what a site that you add begins with; each site has its own under Publish › Sites.</source>
        <translation>Cuánto tiempo se puede cancelar aún Publicar antes de que se envíe nada. Con ella empieza un sitio que añada; cada uno tiene la suya en Publicar › Sitios.</translation>
    </message>
    <message>
        <source>Pictures that are larger leave in this size. Your own files stay as they are.</source>
        <translation>Las imágenes mayores salen con este tamaño. Sus archivos quedan como están.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <source>More is larger and finer; above 90 hardly anybody sees a difference.</source>
        <translation>Más es mayor y más fino; por encima de 90 casi nadie ve la diferencia.</translation>
    </message>
    <message>
        <source>Another disk outlives this one. Empty, they are kept beside the library.</source>
        <translation>Otro disco sobrevive a este. Vacío, se guardan junto a la biblioteca.</translation>
    </message>
    <message>
        <source>What the log has</source>
        <translation>Qué contiene el registro</translation>
    </message>
    <message>
        <source>The log is in the folder of data, never grows beyond 2 MB, and has no text, no names and no passwords. More helps whoever looks for a fault.</source>
        <translation>El registro está en la carpeta de datos, nunca pasa de 2 MB, y no tiene texto, nombres ni contraseñas. Más ayuda a quien busca un fallo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stronger colours and lines, whatever the system prefers.</source>
        <translation>Colores y líneas más fuertes, prefiera lo que prefiera el sistema.</translation>
    </message>
    <message>
        <source>Announce problems</source>
        <translation>Anunciar problemas</translation>
    </message>
    <message>
        <source>A screen reader is told what is marked where the caret rests, and how many problems there are. Without a screen reader nothing changes.</source>
        <translation>Al lector de pantalla se le dice qué hay marcado en el cursor y cuántos problemas hay. Sin lector de pantalla nada cambia.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Bars of jobs whose length nobody knows stand still.</source>
        <translation>Las barras de trabajos de duración desconocida se quedan quietas.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Máquina de escribir</translation>
    </message>
    <message>
        <source>The line that is written stays at one height, and the text moves.</source>
        <translation>La línea que se escribe queda a una altura, y el texto se mueve.</translation>
    </message>
    <message>
        <source>Check spelling as you type</source>
        <translation>Revisar ortografía al escribir</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined. The ledger’s names count as right.</source>
        <translation>Se subrayan las palabras que no están en ningún diccionario. Los nombres del registro de fuentes valen como correctos.</translation>
    </message>
    <message>
        <source>Set quotation marks as you type</source>
        <translation>Poner comillas al escribir</translation>
    </message>
    <message>
        <source>Straight marks become those of the article’s language. Code, links and HTML are left alone.</source>
        <translation>Las comillas rectas se vuelven las del idioma del artículo. Código, enlaces y HTML no se tocan.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Offer to load pictures from elsewhere</source>
        <translation>Ofrecer cargar imágenes de otra parte</translation>
    </message>
    <message>
        <source>The preview has a button for pictures that an article names on the net. Whoever serves one learns that somebody works on it, so none is loaded without your click; switched off, the button is not there.</source>
        <translation>La vista previa tiene un botón para las imágenes que un artículo nombra en la red. Quien sirve una sabe que alguien trabaja en él, así que sin su clic no se carga ninguna; desactivado, no hay botón.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>El párrafo</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation>Fallos y avisos</translation>
    </message>
    <message>
        <source>What was done, too</source>
        <translation>También lo que se hizo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>{path}: does not give back what was written to it.</source>
        <translation>{path}: no devuelve lo que se escribió.</translation>
    </message>
    <message>
        <source>There is no draft {draft} in the library.</source>
        <translation>No hay ningún borrador {draft} en la biblioteca.</translation>
    </message>
    <message>
        <source>kept elsewhere while the library could not be written</source>
        <translation>guardado en otra parte mientras no se podía escribir en la biblioteca</translation>
    </message>
    <message>
        <source>{title}: what was kept in {folder} is back in the library.</source>
        <translation>{title}: lo que se conservaba en {folder} está otra vez en la biblioteca.</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>no hay carpeta para ello</translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation>Un artículo sin titular</translation>
    </message>
    <message>
        <source>Nor could it be kept on another disk ({problem}).</source>
        <translation>Tampoco se pudo conservar en otro disco ({problem}).</translation>
    </message>
    <message>
        <source>is not this user&apos;s own folder</source>
        <translation>no es una carpeta propia de este usuario</translation>
    </message>
    <message>
        <source>before changes from {site} were merged</source>
        <translation>antes de combinar los cambios de {site}</translation>
    </message>
    <message>
        <source>This earlier text is no longer kept; look at the list anew.</source>
        <translation>Este texto anterior ya no se conserva; mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>brought from another library</source>
        <translation>traído de otra biblioteca</translation>
    </message>
    <message>
        <source>A value of a kind that no library holds: {kind}.</source>
        <translation>Un valor de un tipo que ninguna biblioteca contiene: {kind}.</translation>
    </message>
    <message>
        <source>A value is larger than any that a library holds: {value}.</source>
        <translation>Un valor es mayor que los que contiene una biblioteca: {value}.</translation>
    </message>
    <message>
        <source>A value is damaged: it is not base64.</source>
        <translation>Un valor está dañado: no es base64.</translation>
    </message>
    <message>
        <source>Pictures are taken as JPEG, PNG, GIF or WebP; export it as one of these.</source>
        <translation>Se toman imágenes JPEG, PNG, GIF o WebP; expórtela así.</translation>
    </message>
    <message>
        <source>it has more than {count} million pixels.</source>
        <translation>tiene más de {count} millones de píxeles.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole.</source>
        <translation>el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>a TIFF or camera raw picture</source>
        <translation>una imagen TIFF o RAW de cámara</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>it is not a picture we can read.</source>
        <translation>no es una imagen que podamos leer.</translation>
    </message>
    <message>
        <source>its animation is too long.</source>
        <translation>su animación es demasiado larga.</translation>
    </message>
    <message>
        <source>{name} is {other}, and was not taken. {how}</source>
        <translation>{name} es {other} y no se tomó. {how}</translation>
    </message>
    <message>
        <source>{name} is of a rare kind, and was not taken. {how}</source>
        <translation>{name} es de un tipo poco común y no se tomó. {how}</translation>
    </message>
    <message>
        <source>{name} was not taken: {error}</source>
        <translation>{name} no se tomó: {error}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>nombres, separados por comas</translation>
    </message>
    <message>
        <source>a JSON object of texts</source>
        <translation>un objeto JSON de textos</translation>
    </message>
    <message>
        <source>“{name}” takes: {allowed}.</source>
        <translation>«{name}» lleva: {allowed}.</translation>
    </message>
    <message>
        <source>The snippets in {file} are no list of names and texts.</source>
        <translation>Los fragmentos de {file} no son una lista de nombres y textos.</translation>
    </message>
    <message>
        <source>In {file} these are no snippets: {names}.</source>
        <translation>En {file} estos no son fragmentos: {names}.</translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {said}.</source>
        <translation>No se pueden leer los fragmentos de {file}: {said}.</translation>
    </message>
    <message>
        <source>The snippets in {file} cannot be read: {error}.</source>
        <translation>No se pueden leer los fragmentos de {file}: {error}.</translation>
    </message>
    <message>
        <source>The snippets could not be kept: {reason}.</source>
        <translation>No se pudieron guardar los fragmentos: {reason}.</translation>
    </message>
    <message>
        <source>The spelling checker was started without its pipes.</source>
        <translation>El corrector ortográfico se inició sin sus conexiones.</translation>
    </message>
    <message>
        <source>The spelling checker stopped. It starts again with the next word.</source>
        <translation>El corrector ortográfico se detuvo. Vuelve a empezar con la próxima palabra.</translation>
    </message>
    <message>
        <source>The spelling checker cannot be started: {error}.</source>
        <translation>No se puede iniciar el corrector ortográfico: {error}.</translation>
    </message>
    <message>
        <source>Breaking news</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Court report</source>
        <translation>Crónica de tribunales</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>A template needs a name with a letter or a figure in it.</source>
        <translation>Una plantilla necesita un nombre con una letra o una cifra.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used ({error}). Mend it or take it away.</source>
        <translation>No se puede usar la plantilla {file} ({error}). Corríjala o quítela.</translation>
    </message>
    <message>
        <source>{file}: could not be written ({reason}).</source>
        <translation>{file}: no se pudo escribir ({reason}).</translation>
    </message>
    <message>
        <source>{what}, kept as it is on the site</source>
        <translation>{what}, dejado como está en el sitio</translation>
    </message>
    <message>
        <source>there is no page</source>
        <translation>no hay página</translation>
    </message>
    <message>
        <source>there is no article on that page</source>
        <translation>no hay ningún artículo en esa página</translation>
    </message>
    <message>
        <source>The site was told not to let Onrecord in. Nothing was changed there.</source>
        <translation>Se dijo al sitio que no dejara entrar a Onrecord. Allí no cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} days; after that it has to be connected again.</source>
        <translation>
            <numerusform>El sitio deja entrar a Onrecord durante {count} día; después hay que conectarlo otra vez.</numerusform>
            <numerusform>El sitio deja entrar a Onrecord durante {count} días; después hay que conectarlo otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site lets Onrecord in for {count} hours; after that it has to be connected again.</source>
        <translation>
            <numerusform>El sitio deja entrar a Onrecord durante {count} hora; después hay que conectarlo otra vez.</numerusform>
            <numerusform>El sitio deja entrar a Onrecord durante {count} horas; después hay que conectarlo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password that came back is for {there}, not for {here}; it was not kept.</source>
        <translation>La contraseña que llegó es para {there}, no para {here}; no se guardó.</translation>
    </message>
    <message>
        <source>The password that came back is for no site, not for {here}; it was not kept.</source>
        <translation>La contraseña que llegó no es para ningún sitio, tampoco para {here}; no se guardó.</translation>
    </message>
    <message>
        <source>The answer came from another site than was asked; it was not used.</source>
        <translation>La respuesta llegó de otro sitio que el preguntado; no se usó.</translation>
    </message>
    <message>
        <source>The site gave no token. {error}</source>
        <translation>El sitio no dio ningún token. {error}</translation>
    </message>
    <message>
        <source>{host} gave no token.</source>
        <translation>{host} no dio ningún token.</translation>
    </message>
    <message>
        <source>{refused} It says: {said}</source>
        <translation>{refused} Dice: {said}</translation>
    </message>
    <message>
        <source>The text holds a passage kept as it is on another site (a line that begins “[kept:”). Take the line out, or publish to the site it was opened from.</source>
        <translation>El texto contiene un pasaje que queda como está en otro sitio (una línea que empieza por «[kept:»). Quite la línea, o publique en el sitio del que se abrió.</translation>
    </message>
    <message>
        <source>The post was changed on the site since you last published it.</source>
        <translation>La entrada se cambió en el sitio desde que la publicó por última vez.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}, who may write drafts but not publish.</source>
        <translation>Conectado a {name} como {user}, que puede escribir borradores pero no publicar.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}.</source>
        <translation>Conectado a {name} como {user}.</translation>
    </message>
    <message>
        <source>an integration</source>
        <translation>una integración</translation>
    </message>
    <message>
        <source>The post was changed there just now; it is left alone for a moment.</source>
        <translation>La entrada se cambió allí ahora mismo; se la deja en paz un momento.</translation>
    </message>
    <message>
        <source>Many themes show the section only; the other tags are kept with the post.</source>
        <translation>Muchos temas muestran solo la sección; las demás etiquetas quedan con la entrada.</translation>
    </message>
    <message>
        <source>The article’s date is not sent: the site gives the hour of publication.</source>
        <translation>No se envía la fecha del artículo: el sitio da la hora de publicación.</translation>
    </message>
    <message>
        <source>The page is marked as being in the site’s own language.</source>
        <translation>La página se marca con el idioma propio del sitio.</translation>
    </message>
    <message>
        <source>{url} answered {status} to a reader.</source>
        <translation>{url} respondió {status} a un lector.</translation>
    </message>
    <message>
        <source>The article is scheduled there; take it back before sending a draft.</source>
        <translation>El artículo está programado allí; retírelo antes de enviar un borrador.</translation>
    </message>
    <message>
        <source>There is no post on the site to take down.</source>
        <translation>En el sitio no hay ninguna entrada que retirar.</translation>
    </message>
    <message>
        <source>The post was deleted on the site since you published it.</source>
        <translation>La entrada se borró en el sitio desde que usted la publicó.</translation>
    </message>
    <message>
        <source>Somebody changed it on the site right after it was saved.</source>
        <translation>Alguien la cambió en el sitio justo después de guardarse.</translation>
    </message>
    <message>
        <source>The article is already published there; sending a draft would take it down.</source>
        <translation>El artículo ya está publicado allí; enviar un borrador lo retiraría.</translation>
    </message>
    <message>
        <source>The article is already published there; sending an hour to come would take it down.</source>
        <translation>El artículo ya está publicado allí; enviar una hora futura lo retiraría.</translation>
    </message>
    <message>
        <source>The site does not know “{byline}” as somebody who writes there, so the byline opens the text, and the site may show another name above it.</source>
        <translation>El sitio no conoce a «{byline}» como alguien que escribe allí; por eso la firma abre el texto, y el sitio puede mostrar encima otro nombre.</translation>
    </message>
    <message>
        <source>The site does not take the picture. {failure}</source>
        <translation>El sitio no acepta la imagen. {failure}</translation>
    </message>
    <message>
        <source>The site&apos;s answer holds no {kind}.</source>
        <translation>La respuesta del sitio no contiene {kind}.</translation>
    </message>
    <message>
        <source>There is no Ghost at {address}.</source>
        <translation>En {address} no hay ningún Ghost.</translation>
    </message>
    <message>
        <source>The site dropped the link to {address}.</source>
        <translation>El sitio quitó el enlace a {address}.</translation>
    </message>
    <message>
        <source>The site did not keep this as it was: “{words}”</source>
        <translation>El sitio no conservó esto como era: «{words}»</translation>
    </message>
    <message>
        <source>The site dropped the picture {address}.</source>
        <translation>El sitio quitó la imagen {address}.</translation>
    </message>
    <message>
        <source>The site dropped the description “{words}”.</source>
        <translation>El sitio quitó la descripción «{words}».</translation>
    </message>
    <message>
        <source>The site dropped the mark-up &lt;{tag}&gt;.</source>
        <translation>El sitio quitó el marcado &lt;{tag}&gt;.</translation>
    </message>
    <message>
        <source>The post is from an older Ghost. Open and save it in Ghost’s own editor once.</source>
        <translation>La entrada es de un Ghost más antiguo. Ábrala y guárdela una vez en el editor de Ghost.</translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes behind the site&apos;s. Set it right.</source>
        <translation>
            <numerusform>El sitio no acepta la clave: el reloj de este equipo atrasa {count} minuto respecto al del sitio. Póngalo en hora.</numerusform>
            <numerusform>El sitio no acepta la clave: el reloj de este equipo atrasa {count} minutos respecto al del sitio. Póngalo en hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not accept the key: by its clock the key&apos;s signature is not of this hour.</source>
        <translation>El sitio no acepta la clave: según su reloj, la firma no es de esta hora.</translation>
    </message>
    <message numerus="yes">
        <source>The site does not accept the key: this computer&apos;s clock is {count} minutes ahead of the site&apos;s. Set it right.</source>
        <translation>
            <numerusform>El sitio no acepta la clave: el reloj de este equipo adelanta {count} minuto respecto al del sitio. Póngalo en hora.</numerusform>
            <numerusform>El sitio no acepta la clave: el reloj de este equipo adelanta {count} minutos respecto al del sitio. Póngalo en hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not know this Admin API key. It may have been deleted there.</source>
        <translation>El sitio no conoce esta clave Admin API. Quizá se borró allí.</translation>
    </message>
    <message>
        <source>This is a Content API key, which only reads. Use the Admin API key of the same integration, the longer one with a colon in it.</source>
        <translation>Esta es una clave Content API, que solo lee. Use la clave Admin API de la misma integración, la más larga, con dos puntos en medio.</translation>
    </message>
    <message>
        <source>This is not an Admin API key of Ghost: that is two rows of figures and letters with a colon between them. Was all of it copied?</source>
        <translation>Esto no es una clave Admin API de Ghost: son dos filas de cifras y letras con dos puntos en medio. ¿Se copió entera?</translation>
    </message>
    <message>
        <source>The key did not arrive: the web server takes the Authorization header away before Ghost sees it.</source>
        <translation>La clave no llegó: el servidor web quita la cabecera Authorization antes de que Ghost la vea.</translation>
    </message>
    <message>
        <source>The site knows this key, but its secret is another: it was made anew there, or not all of it was copied. Copy the Admin API key again.</source>
        <translation>El sitio conoce la clave, pero su secreto es otro: se hizo de nuevo allí, o no se copió entera. Copie otra vez la clave Admin API.</translation>
    </message>
    <message>
        <source>The site does not accept the key: {said}</source>
        <translation>El sitio no acepta la clave: {said}</translation>
    </message>
    <message>
        <source>The site says that all its pages are in “{locale}”; this article is not.</source>
        <translation>El sitio dice que todas sus páginas son «{locale}»; este artículo no lo es.</translation>
    </message>
    <message>
        <source>The standfirst is longer than the {most} characters Ghost has room for, so it opens the text instead.</source>
        <translation>La entradilla pasa de los {most} caracteres que caben en Ghost; por eso abre el texto.</translation>
    </message>
    <message>
        <source>lead picture&apos;s description</source>
        <translation>descripción de la imagen principal</translation>
    </message>
    <message>
        <source>lead picture&apos;s caption</source>
        <translation>pie de la imagen principal</translation>
    </message>
    <message>
        <source>description for search engines</source>
        <translation>descripción para los buscadores</translation>
    </message>
    <message>
        <source>The site did not take the tag “{name}”.</source>
        <translation>El sitio no aceptó la etiqueta «{name}».</translation>
    </message>
    <message>
        <source>The lead picture&apos;s description was cut to {most} characters.</source>
        <translation>La descripción de la imagen principal se cortó a {most} caracteres.</translation>
    </message>
    <message>
        <source>The site did not keep the text as it was sent.</source>
        <translation>El sitio no conservó el texto como se envió.</translation>
    </message>
    <message>
        <source>The site changed the headline to “{title}”.</source>
        <translation>El sitio cambió el titular a «{title}».</translation>
    </message>
    <message>
        <source>The site gives “{name}” as the author.</source>
        <translation>El sitio da «{name}» como autor.</translation>
    </message>
    <message>
        <source>The site keeps it as “{status}”.</source>
        <translation>El sitio lo tiene como «{status}».</translation>
    </message>
    <message>
        <source>The site has it for {hour}.</source>
        <translation>El sitio lo tiene para {hour}.</translation>
    </message>
    <message>
        <source>The site did not take the {words}.</source>
        <translation>El sitio no aceptó: {words}.</translation>
    </message>
    <message>
        <source>Its hour had passed when it was sent, so it was published at once.</source>
        <translation>Su hora había pasado al enviarse, así que se publicó de inmediato.</translation>
    </message>
    <message>
        <source>{host} answered {status}: {words}</source>
        <translation>{host} respondió {status}: {words}</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation>{host} respondió {status}.</translation>
    </message>
    <message>
        <source>The network you are in wants you to log in before {host} can be reached.</source>
        <translation>La red en la que está pide iniciar sesión antes de llegar a {host}.</translation>
    </message>
    <message>
        <source>{host} would be reached without encryption; use https://{host}.</source>
        <translation>Se llegaría a {host} sin cifrar; use https://{host}.</translation>
    </message>
    <message>
        <source>{host} answered with something that is not data.</source>
        <translation>{host} respondió con algo que no son datos.</translation>
    </message>
    <message>
        <source>{host} redirects in a circle.</source>
        <translation>{host} redirige en círculo.</translation>
    </message>
    <message>
        <source>The token has characters that no token has.</source>
        <translation>El token tiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>The site has no address.</source>
        <translation>El sitio no tiene dirección.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>«{address}» no es una dirección web.</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a site.</source>
        <translation>En la dirección de un sitio no va una contraseña.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of data. A wrong address, or a network that wants you to log in first?</source>
        <translation>{host} respondió con una página web en lugar de datos. ¿Dirección equivocada, o una red que pide iniciar sesión?</translation>
    </message>
    <message>
        <source>The site has moved to {address}. Change its address to that.</source>
        <translation>El sitio se ha mudado a {address}. Cambie su dirección.</translation>
    </message>
    <message>
        <source>{address} points to another site, {target}; nothing was sent.</source>
        <translation>{address} apunta a otro sitio, {target}; no se envió nada.</translation>
    </message>
    <message>
        <source>{host} redirects to {address}, which is not encrypted; nothing was sent.</source>
        <translation>{host} redirige a {address}, que no está cifrado; no se envió nada.</translation>
    </message>
    <message>
        <source>{host} redirects to {origin}. If that is your site, change its address to that; nothing was sent there.</source>
        <translation>{host} redirige a {origin}. Si ese es su sitio, cambie su dirección; allí no se envió nada.</translation>
    </message>
    <message>
        <source>{host} leads to “{address}”, which is not a web address. Nothing was sent there.</source>
        <translation>{host} lleva a «{address}», que no es una dirección web. Allí no se envió nada.</translation>
    </message>
    <message>
        <source>{host} leads to something that is not a web address.</source>
        <translation>{host} lleva a algo que no es una dirección web.</translation>
    </message>
    <message>
        <source>The question to {host} was given up.</source>
        <translation>Se abandonó la pregunta a {host}.</translation>
    </message>
    <message>
        <source>{host} did not come to an end.</source>
        <translation>{host} no llegó a un final.</translation>
    </message>
    <message>
        <source>A pull quote may be shown as an ordinary quotation.</source>
        <translation>Una cita destacada puede mostrarse como una cita corriente.</translation>
    </message>
    <message>
        <source>A wide picture may be shown as broad as the text.</source>
        <translation>Una imagen ancha puede mostrarse tan ancha como el texto.</translation>
    </message>
    <message>
        <source>Passages written the other way may be set in the page’s direction.</source>
        <translation>Los pasajes escritos en el otro sentido pueden quedar en el de la página.</translation>
    </message>
    <message>
        <source>Numbers of notes and other links within the page may lead nowhere.</source>
        <translation>Los números de notas y otros enlaces internos pueden no llevar a ninguna parte.</translation>
    </message>
    <message>
        <source>A list that counts backwards may count forwards.</source>
        <translation>Una lista que cuenta hacia atrás puede contar hacia delante.</translation>
    </message>
    <message>
        <source>The machine-readable date of a passage may be left out.</source>
        <translation>La fecha legible por máquinas de un pasaje puede faltar.</translation>
    </message>
    <message>
        <source>A part that stands unfolded may be folded at first.</source>
        <translation>Una parte desplegada puede aparecer plegada al principio.</translation>
    </message>
    <message>
        <source>The foot of a table may be shown as one more row.</source>
        <translation>El pie de una tabla puede mostrarse como una fila más.</translation>
    </message>
    <message>
        <source>The token does not allow posts to be read and changed.</source>
        <translation>El token no permite leer y cambiar entradas.</translation>
    </message>
    <message>
        <source>Connected to {name} as {user}; the token does not allow posts to be published.</source>
        <translation>Conectado a {name} como {user}; el token no permite publicar entradas.</translation>
    </message>
    <message>
        <source>Connected to {name}; the token does not allow posts to be published.</source>
        <translation>Conectado a {name}; el token no permite publicar entradas.</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Conectado a {name}.</translation>
    </message>
    <message>
        <source>The post was deleted on the site.</source>
        <translation>La entrada se borró en el sitio.</translation>
    </message>
    <message>
        <source>The site did not say where the new post is.</source>
        <translation>El sitio no dijo dónde está la nueva entrada.</translation>
    </message>
    <message>
        <source>The site keeps no mark by which a lost post could be found again.</source>
        <translation>El sitio no guarda ninguna marca por la que encontrar una entrada perdida.</translation>
    </message>
    <message>
        <source>The site has no drafts: it published the article, which was deleted at once.</source>
        <translation>El sitio no tiene borradores: publicó el artículo, que se borró enseguida.</translation>
    </message>
    <message>
        <source>The site takes no pictures (it has no media endpoint).</source>
        <translation>El sitio no acepta imágenes (no tiene punto de acceso para medios).</translation>
    </message>
    <message>
        <source>The site did not say where the picture is.</source>
        <translation>El sitio no dijo dónde está la imagen.</translation>
    </message>
    <message>
        <source>{address} cannot list its posts (q=source).</source>
        <translation>{address} no puede listar sus entradas (q=source).</translation>
    </message>
    <message>
        <source>The article was never sent there, so nothing can be taken down.</source>
        <translation>El artículo nunca se envió allí; no hay nada que retirar.</translation>
    </message>
    <message>
        <source>There is no Micropub endpoint at {address}.</source>
        <translation>En {address} no hay un punto de acceso Micropub.</translation>
    </message>
    <message>
        <source>The site cannot list its posts (q=source), so that it could not be told whether an article has arrived.</source>
        <translation>El sitio no puede listar sus entradas (q=source), así que no se podría saber si un artículo llegó.</translation>
    </message>
    <message>
        <source>{host} does not accept the token. It may have expired.</source>
        <translation>{host} no acepta el token. Quizá ha caducado.</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>section and tags</source>
        <translation>sección y etiquetas</translation>
    </message>
    <message>
        <source>The site answered with something that is no post.</source>
        <translation>El sitio respondió con algo que no es una entrada.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid ({cause}); nothing was sent.</source>
        <translation>El certificado de {host} no es válido ({cause}); no se envió nada.</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>no existe ese servidor</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>from an unknown issuer</source>
        <translation>de un emisor desconocido</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not valid yet; is the clock of this computer right?</source>
        <translation>todavía no es válido; ¿está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>made out to another host</source>
        <translation>emitido para otro servidor</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>no habla TLS</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>The answer of {host} broke off.</source>
        <translation>La respuesta de {host} se cortó.</translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation>{host} no es una dirección web.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let us through.</source>
        <translation>El proxy que hay hasta {host} no nos dejó pasar.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: no answer.</source>
        <translation>No se llega a {host}: no responde.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {cause}.</source>
        <translation>No se llega a {host}: {cause}.</translation>
    </message>
    <message>
        <source>{user} has no right to send articles to {name}.</source>
        <translation>{user} no tiene permiso para enviar artículos a {name}.</translation>
    </message>
    <message>
        <source>There is no newsroom interface at {address}.</source>
        <translation>En {address} no hay una interfaz de redacción.</translation>
    </message>
    <message>
        <source>What answers at {address} is no newsroom interface.</source>
        <translation>Lo que responde en {address} no es una interfaz de redacción.</translation>
    </message>
    <message>
        <source>The article was changed there since you last published it.</source>
        <translation>El artículo se cambió allí desde que lo publicó por última vez.</translation>
    </message>
    <message>
        <source>The article was deleted there since you published it.</source>
        <translation>El artículo se borró allí desde que lo publicó.</translation>
    </message>
    <message>
        <source>The article is already published there; sending it for a later hour would take it down.</source>
        <translation>El artículo ya está publicado allí; enviarlo para más tarde lo retiraría.</translation>
    </message>
    <message>
        <source>The article was changed there at this very moment.</source>
        <translation>El artículo se cambió allí en este mismo momento.</translation>
    </message>
    <message>
        <source>The site answered with something that is not an item as its interface has it.</source>
        <translation>El sitio respondió con algo que no es lo que dice su interfaz.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind the site&apos;s; set it, then try again.</source>
        <translation>
            <numerusform>El reloj de este equipo atrasa {count} minuto respecto al del sitio; póngalo en hora y pruebe otra vez.</numerusform>
            <numerusform>El reloj de este equipo atrasa {count} minutos respecto al del sitio; póngalo en hora y pruebe otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead of the site&apos;s; set it, then try again.</source>
        <translation>
            <numerusform>El reloj de este equipo adelanta {count} minuto respecto al del sitio; póngalo en hora y pruebe otra vez.</numerusform>
            <numerusform>El reloj de este equipo adelanta {count} minutos respecto al del sitio; póngalo en hora y pruebe otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>text as it was sent</source>
        <translation>texto como se envió</translation>
    </message>
    <message>
        <source>standfirst and corrections</source>
        <translation>entradilla y correcciones</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>The folder {nearest} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {nearest}.</translation>
    </message>
    <message>
        <source>The article was changed on the practice site since you published it.</source>
        <translation>El artículo se cambió en el sitio de práctica desde que lo publicó.</translation>
    </message>
    <message>
        <source>Publishes to {folder}</source>
        <translation>Publica en {folder}</translation>
    </message>
    <message>
        <source>The article was deleted from the practice site.</source>
        <translation>El artículo se borró del sitio de práctica.</translation>
    </message>
    <message>
        <source>The article is already published on the practice site; sending a draft would take it down.</source>
        <translation>El artículo ya está publicado en el sitio de práctica; enviar un borrador lo retiraría.</translation>
    </message>
    <message>
        <source>There is no such article on the practice site to take down.</source>
        <translation>En el sitio de práctica no hay tal artículo que retirar.</translation>
    </message>
    <message>
        <source>The practice site cannot be written: {reason} ({filename}).</source>
        <translation>No se puede escribir el sitio de práctica: {reason} ({filename}).</translation>
    </message>
    <message>
        <source>The page {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la página {path}: {reason}.</translation>
    </message>
    <message>
        <source>The practice site cannot be read: {path}.</source>
        <translation>No se puede leer el sitio de práctica: {path}.</translation>
    </message>
    <message>
        <source>The site’s filter dropped from the text: {constructs}.</source>
        <translation>El filtro del sitio quitó del texto: {constructs}.</translation>
    </message>
    <message>
        <source>The site did not take the lead picture.</source>
        <translation>El sitio no aceptó la imagen principal.</translation>
    </message>
    <message>
        <source>The site did not take the section “{section}”.</source>
        <translation>El sitio no aceptó la sección «{section}».</translation>
    </message>
    <message>
        <source>The site has it for {hour} UTC.</source>
        <translation>El sitio lo tiene para {hour} UTC.</translation>
    </message>
    <message>
        <source>The standfirst becomes the excerpt: many themes show it in lists only.</source>
        <translation>La entradilla pasa a ser el extracto: muchos temas solo lo muestran en listas.</translation>
    </message>
    <message>
        <source>The site would publish it before its hour, so it is sent at that hour.</source>
        <translation>El sitio lo publicaría antes de su hora, así que se envía a esa hora.</translation>
    </message>
    <message>
        <source>The post is in the site&apos;s bin. Restore it there first.</source>
        <translation>La entrada está en la papelera del sitio. Restáurela allí primero.</translation>
    </message>
    <message>
        <source>The lead picture is at an address, not on this computer: left as it is.</source>
        <translation>La imagen principal está en una dirección, no en este equipo: queda como está.</translation>
    </message>
    <message>
        <source>The site has no section “{name}”, and you may not make one there.</source>
        <translation>El sitio no tiene la sección «{name}», y usted no puede crearla allí.</translation>
    </message>
    <message>
        <source>The site has no tag “{name}”, and you may not make one there.</source>
        <translation>El sitio no tiene la etiqueta «{name}», y usted no puede crearla allí.</translation>
    </message>
    <message>
        <source>The picture&apos;s description belongs to somebody else on the site.</source>
        <translation>La descripción de la imagen es de otra persona en el sitio.</translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password (the account&apos;s own password does not work here).</source>
        <translation>{base} no conoce este usuario y esta contraseña de aplicación (la contraseña de la cuenta no vale aquí).</translation>
    </message>
    <message>
        <source>The WordPress at {base} does not let its REST interface be used.</source>
        <translation>El WordPress de {base} no deja usar su interfaz REST.</translation>
    </message>
    <message>
        <source>There is no WordPress at {base}, or it hides its REST interface.</source>
        <translation>En {base} no hay WordPress, o esconde su interfaz REST.</translation>
    </message>
    <message>
        <source>{user} has no right to write articles on {name}.</source>
        <translation>{user} no tiene permiso para escribir artículos en {name}.</translation>
    </message>
    <message>
        <source>{refused} Where they are right, the web server may take the Authorization header away; it cannot be told which, since XML-RPC is closed.</source>
        <translation>{refused} Si son correctos, quizá el servidor web quita la cabecera Authorization; no se puede saber cuál de las dos cosas, porque XML-RPC está cerrado.</translation>
    </message>
    <message>
        <source>{said} {closed}</source>
        <translation>{said} {closed}</translation>
    </message>
    <message>
        <source>The site does not accept user name and password. {failure}</source>
        <translation>El sitio no acepta usuario y contraseña. {failure}</translation>
    </message>
    <message>
        <source>Application passwords are turned off on this site (it may need https, or a security plug-in forbids them).</source>
        <translation>Las contraseñas de aplicación están desactivadas en este sitio (quizá necesita https, o las prohíbe un complemento de seguridad).</translation>
    </message>
    <message>
        <source>{base} does not know this user name and application password.</source>
        <translation>{base} no conoce este usuario y esta contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The site refuses its REST interface to {user}. {failure}</source>
        <translation>El sitio niega su interfaz REST a {user}. {failure}</translation>
    </message>
    <message>
        <source>The password is right, but the web server takes the Authorization header away before WordPress sees it. Ask the host to pass it on (CGIPassAuth On).</source>
        <translation>La contraseña es correcta, pero el servidor web quita la cabecera Authorization antes de que WordPress la vea. Pida al proveedor que la deje pasar (CGIPassAuth On).</translation>
    </message>
    <message>
        <source>Type the site’s address as it stands in the browser when you read it.</source>
        <translation>Escriba la dirección del sitio como está en el navegador cuando lo lee.</translation>
    </message>
    <message>
        <source>Look for a slip of the keys in the address, and whether you are online.</source>
        <translation>Mire si hay una errata en la dirección y si tiene conexión.</translation>
    </message>
    <message>
        <source>Connect this computer to the network, then try again.</source>
        <translation>Conecte este equipo a la red y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The computer is there, the site is not: it may be down, or the number behind the colon in the address is wrong.</source>
        <translation>El equipo está, el sitio no: puede estar caído, o ser incorrecto el número tras los dos puntos de la dirección.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays silent, a firewall may be in the way: ask those who run the site.</source>
        <translation>Pruebe otra vez dentro de un minuto. Si sigue callado, quizá hay un cortafuegos: pregunte a quien lleva el sitio.</translation>
    </message>
    <message>
        <source>Open any page in the browser; a hotel’s or train’s network then shows where to log in. If you are online, the address is not that of the site.</source>
        <translation>Abra cualquier página en el navegador; la red de un hotel o un tren muestra entonces dónde iniciar sesión. Si tiene conexión, la dirección no es la del sitio.</translation>
    </message>
    <message>
        <source>If that is your site, use its new address. If it is not, the network you are in may want you to log in first: open any page in the browser.</source>
        <translation>Si ese es su sitio, use su nueva dirección. Si no, quizá la red pide iniciar sesión: abra cualquier página en el navegador.</translation>
    </message>
    <message>
        <source>Ask those who run the site to renew its certificate. If the date of this computer is wrong, set it right.</source>
        <translation>Pida a quien lleva el sitio que renueve su certificado. Si la fecha de este equipo está mal, corríjala.</translation>
    </message>
    <message>
        <source>Ask those who run the site for a certificate that browsers trust. In a hotel’s or train’s network, log in there first.</source>
        <translation>Pida a quien lleva el sitio un certificado en el que confíen los navegadores. En la red de un hotel o un tren, inicie sesión primero.</translation>
    </message>
    <message>
        <source>Use the address that the certificate is made out to, with or without www. In a hotel’s or train’s network, log in there first.</source>
        <translation>Use la dirección para la que se emitió el certificado, con o sin www. En la red de un hotel o un tren, inicie sesión primero.</translation>
    </message>
    <message>
        <source>If your house has an issuer of its own, have its certificate installed on this computer. In a hotel’s or train’s network, log in there first.</source>
        <translation>Si su casa tiene un emisor propio, haga instalar su certificado en este equipo. En la red de un hotel o un tren, inicie sesión primero.</translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on https. Without it anybody on the way could read your password.</source>
        <translation>Pida a quien lleva el sitio que active https. Sin él cualquiera podría leer su contraseña por el camino.</translation>
    </message>
    <message>
        <source>Copy the address from the browser while you look at the site, or choose its kind yourself.</source>
        <translation>Copie la dirección del navegador mientras ve el sitio, o elija usted el tipo.</translation>
    </message>
    <message>
        <source>Ask those who run the site to let you use its interface: a plug-in for security, or the web server, closes it.</source>
        <translation>Pida a quien lleva el sitio que le deje usar su interfaz: la cierra un complemento de seguridad o el servidor web.</translation>
    </message>
    <message>
        <source>Ask those who run the site to switch on application passwords. They need https; plug-ins for security may forbid them.</source>
        <translation>Pida a quien lleva el sitio que active las contraseñas de aplicación. Necesitan https; los complementos de seguridad pueden prohibirlas.</translation>
    </message>
    <message>
        <source>Copy the key again, all of it, or have a new one made.</source>
        <translation>Copie otra vez la clave entera, o pida una nueva.</translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to the site. Nothing is wrong with what you typed.</source>
        <translation>Pida al proveedor que deje pasar la cabecera Authorization al sitio. Lo que escribió está bien.</translation>
    </message>
    <message>
        <source>Ask those who run the site for the right to publish. Drafts, where you may write them, can be sent all the same.</source>
        <translation>Pida a quien lleva el sitio permiso para publicar. Los borradores, donde pueda escribirlos, sí se pueden enviar.</translation>
    </message>
    <message>
        <source>Have this computer set its clock by itself, in the settings of the system.</source>
        <translation>Haga que este equipo ponga su reloj en hora solo, en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Make a new application password in WordPress, under Users, Profile, and copy all of it.</source>
        <translation>Haga una contraseña de aplicación nueva en WordPress, en Usuarios, Perfil, y cópiela entera.</translation>
    </message>
    <message>
        <source>Copy the Admin API key again, all of it, in Ghost under Settings, Integrations.</source>
        <translation>Copie otra vez entera la clave Admin API, en Ghost, en Settings, Integrations.</translation>
    </message>
    <message>
        <source>Connect the site again; tokens expire.</source>
        <translation>Conecte el sitio otra vez; los tokens caducan.</translation>
    </message>
    <message>
        <source>Ask the host to pass the Authorization header on to WordPress (in Apache: CGIPassAuth On). Your password is right.</source>
        <translation>Pida al proveedor que deje pasar la cabecera Authorization a WordPress (en Apache: CGIPassAuth On). Su contraseña es correcta.</translation>
    </message>
    <message>
        <source>Ask an administrator to make you an author or editor. A contributor can send drafts; somebody else publishes them.</source>
        <translation>Pida a un administrador que le haga autor o editor. Un colaborador puede enviar borradores; los publica otra persona.</translation>
    </message>
    <message>
        <source>Connect the site again and allow Onrecord to create, update and delete.</source>
        <translation>Conecte el sitio otra vez y permita a Onrecord crear, actualizar y borrar.</translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes ahead of the site’s.</source>
        <translation>
            <numerusform>{checked} El reloj de este equipo adelanta {count} minuto respecto al del sitio.</numerusform>
            <numerusform>{checked} El reloj de este equipo adelanta {count} minutos respecto al del sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{checked} This computer’s clock is {count} minutes behind the site’s.</source>
        <translation>
            <numerusform>{checked} El reloj de este equipo atrasa {count} minuto respecto al del sitio.</numerusform>
            <numerusform>{checked} El reloj de este equipo atrasa {count} minutos respecto al del sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password could not be read: {error}</source>
        <translation>No se pudo leer la contraseña: {error}</translation>
    </message>
    <message>
        <source>The password could not be kept: {error}</source>
        <translation>No se pudo guardar la contraseña: {error}</translation>
    </message>
    <message>
        <source>The password could not be removed: {error}</source>
        <translation>No se pudo quitar la contraseña: {error}</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>La contraseña está en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password is asked for each time and kept nowhere. For scripts, set {variable} or give it on standard input.</source>
        <translation>Este sistema no tiene llavero; la contraseña se pide cada vez y no se guarda en ninguna parte. Para scripts, use {variable} o la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no system at {url} that Onrecord knows.</source>
        <translation>En {url} no hay ningún sistema que Onrecord conozca.</translation>
    </message>
    <message>
        <source>Its REST interface is closed to strangers: {said}</source>
        <translation>Su interfaz REST está cerrada a extraños: {said}</translation>
    </message>
    <message>
        <source>The web server at {host} wants a password of its own before it shows anything.</source>
        <translation>El servidor web de {host} quiere una contraseña propia antes de mostrar nada.</translation>
    </message>
    <message>
        <source>{host} answers everything with the same page.</source>
        <translation>{host} responde a todo con la misma página.</translation>
    </message>
    <message>
        <source>{host} answers too slowly to be looked through.</source>
        <translation>{host} responde demasiado despacio para recorrerlo.</translation>
    </message>
    <message>
        <source>{host} leads to {address}, which is not encrypted.</source>
        <translation>{host} lleva a {address}, que no está cifrado.</translation>
    </message>
    <message>
        <source>{host} leads to another site, {origin}. Nothing was asked there.</source>
        <translation>{host} lleva a otro sitio, {origin}. Allí no se preguntó nada.</translation>
    </message>
    <message>
        <source>{scheme}://{host} leads to {origin}; that is kept.</source>
        <translation>{scheme}://{host} lleva a {origin}; se toma ese.</translation>
    </message>
    <message>
        <source>It does not answer as one.</source>
        <translation>No responde como uno.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
        <source>{system}, named by the page</source>
        <translation>{system}, según dice la página</translation>
    </message>
    <message>
        <source>Application passwords are turned off there, so nobody can be let in.</source>
        <translation>Las contraseñas de aplicación están desactivadas allí; no se puede dejar entrar a nadie.</translation>
    </message>
    <message>
        <source>Its page for passwords is at {host}.</source>
        <translation>Su página de contraseñas está en {host}.</translation>
    </message>
    <message>
        <source>The name of the protected source “{source}” is in the {field}.</source>
        <translation>El nombre de la fuente protegida «{source}» está aquí: {field}.</translation>
    </message>
    <message>
        <source>The alias of the protected source “{source}” is in the {field}.</source>
        <translation>El alias de la fuente protegida «{source}» está aquí: {field}.</translation>
    </message>
    <message>
        <source>The surname of the protected source “{source}” is in the {field}.</source>
        <translation>El apellido de la fuente protegida «{source}» está aquí: {field}.</translation>
    </message>
    <message>
        <source>The contact of the protected source “{source}” is in the {field}.</source>
        <translation>El contacto de la fuente protegida «{source}» está aquí: {field}.</translation>
    </message>
    <message>
        <source>The notes of the protected source “{source}” is in the {field}.</source>
        <translation>Algo de las notas de la fuente protegida «{source}» está aquí: {field}.</translation>
    </message>
    <message>
        <source>The off-record statement of the protected source “{source}” is in the {field}.</source>
        <translation>Una declaración off the record de la fuente protegida «{source}» está aquí: {field}.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>body</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>body, as the site has it</source>
        <translation>texto, como lo tiene el sitio</translation>
    </message>
    <message>
        <source>body, block {number}</source>
        <translation>texto, bloque {number}</translation>
    </message>
    <message>
        <source>Whoever gave the story under an embargo trusts us to keep it until the hour; no reason given here can release it, only a changed embargo. (Agreement with the source)</source>
        <translation>Quien dio la información bajo embargo confía en que la guardemos hasta la hora; ningún motivo dado aquí lo levanta, solo otro embargo. (Acuerdo con la fuente)</translation>
    </message>
    <message>
        <source>Embargoed until {hour}, {ahead}</source>
        <translation>Embargado hasta {hour}, {ahead}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}: schedule it for then or later.</source>
        <translation>{said}: prográmelo para entonces o más tarde.</translation>
    </message>
    <message>
        <source>Nobody can tell when the embargo ends. {problem}</source>
        <translation>Nadie puede saber cuándo acaba el embargo. {problem}</translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation>énfasis</translation>
    </message>
    <message>
        <source>strong emphasis</source>
        <translation>énfasis fuerte</translation>
    </message>
    <message>
        <source>struck words</source>
        <translation>palabras tachadas</translation>
    </message>
    <message>
        <source>inserted words</source>
        <translation>palabras insertadas</translation>
    </message>
    <message>
        <source>underlined words</source>
        <translation>palabras subrayadas</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>palabras resaltadas</translation>
    </message>
    <message>
        <source>small print</source>
        <translation>letra pequeña</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>subíndice</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>superíndice</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>program output</source>
        <translation>salida de un programa</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>quotation in a line</source>
        <translation>cita en la línea</translation>
    </message>
    <message>
        <source>defined word</source>
        <translation>palabra definida</translation>
    </message>
    <message>
        <source>words of a direction apart</source>
        <translation>palabras con su propio sentido de escritura</translation>
    </message>
    <message>
        <source>hard break</source>
        <translation>salto de línea fijo</translation>
    </message>
    <message>
        <source>place to break a word</source>
        <translation>lugar donde partir una palabra</translation>
    </message>
    <message>
        <source>rule between parts</source>
        <translation>línea entre partes</translation>
    </message>
    <message>
        <source>code block</source>
        <translation>bloque de código</translation>
    </message>
    <message>
        <source>term of a definition list</source>
        <translation>término de una lista de definiciones</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>caption of a table</source>
        <translation>título de una tabla</translation>
    </message>
    <message>
        <source>header cell of a table</source>
        <translation>celda de encabezado de una tabla</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <translation>celda de una tabla</translation>
    </message>
    <message>
        <source>foot of a table</source>
        <translation>pie de una tabla</translation>
    </message>
    <message>
        <source>part to unfold</source>
        <translation>parte que se despliega</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>recuadro</translation>
    </message>
    <message>
        <source>foot in the text</source>
        <translation>pie en el texto</translation>
    </message>
    <message>
        <source>heading of level 2</source>
        <translation>ladillo de nivel 2</translation>
    </message>
    <message>
        <source>heading of level 3</source>
        <translation>ladillo de nivel 3</translation>
    </message>
    <message>
        <source>heading of level 4</source>
        <translation>ladillo de nivel 4</translation>
    </message>
    <message>
        <source>heading of level 5</source>
        <translation>ladillo de nivel 5</translation>
    </message>
    <message>
        <source>heading of level 6</source>
        <translation>ladillo de nivel 6</translation>
    </message>
    <message>
        <source>language of a passage</source>
        <translation>idioma de un pasaje</translation>
    </message>
    <message>
        <source>direction of a passage</source>
        <translation>sentido de escritura de un pasaje</translation>
    </message>
    <message>
        <source>first number of a list</source>
        <translation>primer número de una lista</translation>
    </message>
    <message>
        <source>list counted backwards</source>
        <translation>lista que cuenta hacia atrás</translation>
    </message>
    <message>
        <source>cell over several columns</source>
        <translation>celda de varias columnas</translation>
    </message>
    <message>
        <source>cell over several rows</source>
        <translation>celda de varias filas</translation>
    </message>
    <message>
        <source>what a header cell is for</source>
        <translation>para qué es una celda de encabezado</translation>
    </message>
    <message>
        <source>date in a passage</source>
        <translation>fecha en un pasaje</translation>
    </message>
    <message>
        <source>part unfolded from the start</source>
        <translation>parte desplegada desde el principio</translation>
    </message>
    <message>
        <source>size given to a picture</source>
        <translation>tamaño dado a una imagen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>link within the page</source>
        <translation>enlace dentro de la página</translation>
    </message>
    <message>
        <source>title of a link</source>
        <translation>título de un enlace</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abreviatura</translation>
    </message>
    <message>
        <source>hint on words</source>
        <translation>aviso sobre palabras</translation>
    </message>
    <message>
        <source>block quotation</source>
        <translation>cita en bloque</translation>
    </message>
    <message>
        <source>quotation within a quotation</source>
        <translation>cita dentro de una cita</translation>
    </message>
    <message>
        <source>source of a quotation</source>
        <translation>fuente de una cita</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>cita destacada</translation>
    </message>
    <message>
        <source>title of a work</source>
        <translation>título de una obra</translation>
    </message>
    <message>
        <source>code in a line</source>
        <translation>código en la línea</translation>
    </message>
    <message>
        <source>numbered item</source>
        <translation>punto numerado</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>punto de una lista</translation>
    </message>
    <message>
        <source>item of a list within a list</source>
        <translation>punto de una lista dentro de otra</translation>
    </message>
    <message>
        <source>alignment of a column</source>
        <translation>alineación de una columna</translation>
    </message>
    <message>
        <source>picture by itself</source>
        <translation>imagen por sí sola</translation>
    </message>
    <message>
        <source>picture in a line</source>
        <translation>imagen en la línea</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>descripción de una imagen</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>pie de una imagen</translation>
    </message>
    <message>
        <source>wide picture</source>
        <translation>imagen ancha</translation>
    </message>
    <message>
        <source>The lead picture is on the web, not on this computer: it is not sent.</source>
        <translation>La imagen principal está en la web, no en este equipo: no se envía.</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages could not be set as Markdown: readers get the bare text.</source>
        <translation>
            <numerusform>{count} pasaje no se pudo poner en Markdown: los lectores reciben el texto sin más.</numerusform>
            <numerusform>{count} pasajes no se pudieron poner en Markdown: los lectores reciben el texto sin más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finding} (and {count} more)</source>
        <translation>
            <numerusform>{finding} (y {count} más)</numerusform>
            <numerusform>{finding} (y {count} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk policy is loaded, so nothing can be published.</source>
        <translation>No hay ninguna política cargada; no se puede publicar nada.</translation>
    </message>
    <message>
        <source>No rules are loaded, so nothing can be published.</source>
        <translation>No hay reglas cargadas; no se puede publicar nada.</translation>
    </message>
    <message>
        <source>The article has not been checked, so it cannot be published.</source>
        <translation>El artículo no se ha comprobado; no se puede publicar.</translation>
    </message>
    <message>
        <source>{reason} (approved by {who})</source>
        <translation>{reason} (aprobado por {who})</translation>
    </message>
    <message>
        <source>{approval}: {rules}</source>
        <translation>{approval}: {rules}</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>Listo para publicar.</translation>
    </message>
    <message>
        <source>possible leak</source>
        <translation>posible fuga</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{day}, {hour} {zone}</source>
        <translation>{day}, {hour} {zone}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} minutes</source>
        <translation>
            <numerusform>dentro de {count} minuto</numerusform>
            <numerusform>dentro de {count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{hour}, {ahead}</source>
        <translation>{hour}, {ahead}</translation>
    </message>
    <message>
        <source>{day}, {hour} in {place}</source>
        <translation>{day}, {hour} en {place}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>dentro de {count} día</numerusform>
            <numerusform>dentro de {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} hours</source>
        <translation>
            <numerusform>dentro de {count} hora</numerusform>
            <numerusform>dentro de {count} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no {hour} in {place} on {day}: the clocks go forward then. An hour later they show {after}.</source>
        <translation>El {day} no existen las {hour} en {place}: los relojes se adelantan entonces. Una hora después marcan {after}.</translation>
    </message>
    <message>
        <source>On {day} it is {hour} in {place} twice, as the clocks go back: write {first} for the first time or {second} for the second.</source>
        <translation>El {day} son las {hour} en {place} dos veces, porque los relojes se atrasan: escriba {first} para la primera o {second} para la segunda.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>No hour is given. Write it like 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>No se da la hora. Escríbala así: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>That hour is past: {hour}. Choose a later one, or publish now.</source>
        <translation>Esa hora ha pasado: {hour}. Elija otra posterior, o publique ahora.</translation>
    </message>
    <message>
        <source>The time zone “{place}” is not known on this computer; write the difference to UTC instead, as in 2026-11-24T06:00+01:00.</source>
        <translation>La zona horaria «{place}» no se conoce en este equipo; escriba la diferencia con UTC, como en 2026-11-24T06:00+01:00.</translation>
    </message>
    <message>
        <source>The hour is further away than a calendar goes.</source>
        <translation>La hora está más lejos de lo que llega un calendario.</translation>
    </message>
    <message>
        <source>Learning the look was given up.</source>
        <translation>Se abandonó el aprendizaje del aspecto.</translation>
    </message>
    <message>
        <source>There is no article at {address} to learn from. Give the address of a published story, not of a front page.</source>
        <translation>En {address} no hay ningún artículo del que aprender. Dé la dirección de un artículo publicado, no la de una portada.</translation>
    </message>
    <message>
        <source>There is no look “{name}”. There are: {known}.</source>
        <translation>No hay ningún aspecto «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>The look “{name}” cannot be used: {error}.</source>
        <translation>El aspecto «{name}» no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The look could not be kept: {reason}.</source>
        <translation>El aspecto no se pudo guardar: {reason}.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation>El navegador no devolvió nada.</translation>
    </message>
    <message>
        <source>This address is not the one that was expected.</source>
        <translation>Esta dirección no es la esperada.</translation>
    </message>
    <message>
        <source>The authorisation was given up.</source>
        <translation>Se abandonó la autorización.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Puede cerrar esta página</translation>
    </message>
    <message>
        <source>Go on in Onrecord.</source>
        <translation>Siga en Onrecord.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>This article is not on the site, so there is nothing to fetch.</source>
        <translation>Este artículo no está en el sitio; no hay nada que traer.</translation>
    </message>
    <message>
        <source>{name} has no list of posts that can be opened.</source>
        <translation>{name} no tiene una lista de entradas que se puedan abrir.</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>sustituido por una versión más nueva</translation>
    </message>
    <message>
        <source>overtaken by a newer version</source>
        <translation>adelantado por una versión más nueva</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>El artículo no tiene titular.</translation>
    </message>
    <message>
        <source>it is not a picture we can read</source>
        <translation>no es una imagen que podamos leer</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {detail}.</source>
        <translation>La imagen {file} no se puede usar: {detail}.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {error}</source>
        <translation>La imagen {file} no se puede usar: {error}</translation>
    </message>
    <message>
        <source>This kind of site cannot keep drafts.</source>
        <translation>Este tipo de sitio no puede guardar borradores.</translation>
    </message>
    <message>
        <source>This kind of site cannot publish at an hour by itself.</source>
        <translation>Este tipo de sitio no puede publicar solo a una hora.</translation>
    </message>
    <message>
        <source>This kind of site cannot take an article down.</source>
        <translation>Este tipo de sitio no puede retirar un artículo.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({kind}). Whether the article has arrived is not known; trying again looks first, and makes no second post.</source>
        <translation>Onrecord tropezó con un fallo propio ({kind}). No se sabe si el artículo llegó; al probar otra vez se mira primero, y no se hace una segunda entrada.</translation>
    </message>
    <message>
        <source>Readers do not see it though its hour has come ({hour}); the site keeps it as “{status}”.</source>
        <translation>Los lectores no lo ven aunque ha llegado su hora ({hour}); el sitio lo tiene como «{status}».</translation>
    </message>
    <message>
        <source>The post is no longer on the site, so readers do not see it.</source>
        <translation>La entrada ya no está en el sitio; los lectores no la ven.</translation>
    </message>
    <message>
        <source>{problem} Try again to publish it now.</source>
        <translation>{problem} Pruebe otra vez para publicarlo ahora.</translation>
    </message>
    <message>
        <source>Held back, as you wished, while its pictures were on their way; the article itself was not sent.</source>
        <translation>Detenido, como quería, con las imágenes en camino; el artículo no se envió.</translation>
    </message>
    <message>
        <source>{said} The site&apos;s clock is {minutes} min ahead.</source>
        <translation>{said} El reloj del sitio adelanta {minutes} min.</translation>
    </message>
    <message>
        <source>{said} Publish it again then.</source>
        <translation>{said} Publíquelo otra vez entonces.</translation>
    </message>
    <message>
        <source>There is nothing of this article on the site to take down.</source>
        <translation>En el sitio no hay nada de este artículo que retirar.</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after {count} tries: {error}</source>
        <translation>
            <numerusform>Se dejó tras {count} intento: {error}</numerusform>
            <numerusform>Se dejó tras {count} intentos: {error}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be read back: {error}</source>
        <translation>No se pudo releer la página: {error}</translation>
    </message>
    <message>
        <source>Readers still see the article at {url}.</source>
        <translation>Los lectores siguen viendo el artículo en {url}.</translation>
    </message>
    <message>
        <source>It could not be looked for after its hour: {error}</source>
        <translation>No se pudo mirar después de su hora: {error}</translation>
    </message>
    <message>
        <source>Readers do not see the correction: “{words}”</source>
        <translation>Los lectores no ven la corrección: «{words}»</translation>
    </message>
    <message>
        <source>Readers find no link to {address}.</source>
        <translation>Los lectores no encuentran ningún enlace a {address}.</translation>
    </message>
    <message>
        <source>Readers do not see the picture {address}.</source>
        <translation>Los lectores no ven la imagen {address}.</translation>
    </message>
    <message>
        <source>A picture is described as “{now}” instead of “{words}”.</source>
        <translation>Una imagen se describe como «{now}» en lugar de «{words}».</translation>
    </message>
    <message>
        <source>Readers see the headline “{seen}” instead of “{sent}”.</source>
        <translation>Los lectores ven el titular «{seen}» en lugar de «{sent}».</translation>
    </message>
    <message>
        <source>The standfirst reads “{words}”.</source>
        <translation>La entradilla dice «{words}».</translation>
    </message>
    <message>
        <source>Readers do not see the picture’s credit: “{words}”</source>
        <translation>Los lectores no ven el crédito de la imagen: «{words}»</translation>
    </message>
    <message>
        <source>Readers do not see the picture “{words}”.</source>
        <translation>Los lectores no ven la imagen «{words}».</translation>
    </message>
    <message>
        <source>Readers find it under “{seen}” instead of the section “{sent}”.</source>
        <translation>Los lectores lo encuentran en «{seen}» en lugar de la sección «{sent}».</translation>
    </message>
    <message>
        <source>Out of order: “{words}”</source>
        <translation>Fuera de su lugar: «{words}»</translation>
    </message>
    <message>
        <source>Readers do not see this as written: “{words}”</source>
        <translation>Los lectores no ven esto como se escribió: «{words}»</translation>
    </message>
    <message>
        <source>{address} leads on and on.</source>
        <translation>{address} redirige una y otra vez.</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Sitio de práctica</translation>
    </message>
    <message>
        <source>There is no site called “{name}”. There are: {known}.</source>
        <translation>No hay ningún sitio «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of site. There are: {known}.</source>
        <translation>«{kind}» no es un tipo de sitio. Hay: {known}.</translation>
    </message>
    <message>
        <source>A site cannot be called “{name}”.</source>
        <translation>Un sitio no puede llamarse «{name}».</translation>
    </message>
    <message>
        <source>A hold is of 0 to {longest} seconds.</source>
        <translation>Una espera es de 0 a {longest} segundos.</translation>
    </message>
    <message>
        <source>A site cannot be set to “{becoming}” from the start.</source>
        <translation>«{becoming}» no puede ser lo primero en un sitio.</translation>
    </message>
    <message>
        <source>The practice site cannot be removed.</source>
        <translation>El sitio de práctica no se puede quitar.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Sourcing</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>E&amp;scritura</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>&amp;Artículo nuevo</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>&amp;Nuevo a partir de una plantilla…</translation>
    </message>
    <message>
        <source>&amp;Open or import…</source>
        <translation>Abrir &amp;o importar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Keep this te&amp;xt in the history…</source>
        <translation>Conservar este &amp;texto en el historial…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Export for &amp;yourself…</source>
        <translation>&amp;Exportar para usted…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Import a &amp;WordPress export…</source>
        <translation>Importar una exportación de &amp;WordPress…</translation>
    </message>
    <message>
        <source>Export the &amp;library to a folder…</source>
        <translation>Exportar la &amp;biblioteca a una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Import a library’s folder…</source>
        <translation>I&amp;mportar la carpeta de una biblioteca…</translation>
    </message>
    <message>
        <source>Desk’s settin&amp;gs into a file…</source>
        <translation>A&amp;justes de la redacción a un archivo…</translation>
    </message>
    <message>
        <source>Settings &amp;from a desk’s file…</source>
        <translation>Ajustes &amp;desde un archivo de la redacción…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <source>In re&amp;view, or no longer</source>
        <translation>En revisión, o &amp;ya no</translation>
    </message>
    <message>
        <source>Into the arc&amp;hive, or out</source>
        <translation>Al arc&amp;hivo, o fuera de él</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>Mo&amp;ver a la papelera</translation>
    </message>
    <message>
        <source>&amp;Restore from bin…</source>
        <translation>&amp;Restaurar de la papelera…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cort&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Paste &amp;words only</source>
        <translation>&amp;Pegar solo palabras</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>B&amp;uscar…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Check &amp;spelling as you type</source>
        <translation>&amp;Revisar ortografía al escribir</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Siguiente palabra &amp;mal escrita</translation>
    </message>
    <message>
        <source>A&amp;dd word to the desk’s</source>
        <translation>Añadir palabra a &amp;las de la redacción</translation>
    </message>
    <message>
        <source>&amp;Languages and desk’s words…</source>
        <translation>&amp;Idiomas y palabras de la redacción…</translation>
    </message>
    <message>
        <source>Sn&amp;ippets…</source>
        <translation>&amp;Fragmentos…</translation>
    </message>
    <message>
        <source>Set &amp;quotation marks as you type</source>
        <translation>Poner &amp;comillas al escribir</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Ladillo</translation>
    </message>
    <message>
        <source>Block &amp;quotation</source>
        <translation>Cita en &amp;bloque</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>&amp;Subir línea</translation>
    </message>
    <message>
        <source>Move line &amp;down</source>
        <translation>Ba&amp;jar línea</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Fixes for the problem here…</source>
        <translation>Arre&amp;glos para el problema de aquí…</translation>
    </message>
    <message>
        <source>Announce pr&amp;oblems</source>
        <translation>Anunciar pr&amp;oblemas</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>A&amp;ñadir fuente…</translation>
    </message>
    <message>
        <source>&amp;Bind words to a source…</source>
        <translation>&amp;Vincular palabras a una fuente…</translation>
    </message>
    <message>
        <source>Add &amp;reply…</source>
        <translation>Añadir &amp;respuesta…</translation>
    </message>
    <message>
        <source>&amp;Who carries the story…</source>
        <translation>&amp;Quién sostiene el artículo…</translation>
    </message>
    <message>
        <source>&amp;Lead picture…</source>
        <translation>&amp;Imagen principal…</translation>
    </message>
    <message>
        <source>Picture in the te&amp;xt…</source>
        <translation>Imagen en el te&amp;xto…</translation>
    </message>
    <message>
        <source>D&amp;escribe the pictures…</source>
        <translation>&amp;Describir las imágenes…</translation>
    </message>
    <message>
        <source>&amp;Desk’s policy…</source>
        <translation>&amp;Política de la redacción…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>&amp;Qué se enviará</translation>
    </message>
    <message>
        <source>&amp;View on site</source>
        <translation>&amp;Ver en el sitio</translation>
    </message>
    <message>
        <source>&amp;Desk of the site…</source>
        <translation>&amp;Redacción del sitio…</translation>
    </message>
    <message>
        <source>&amp;Fetch changes from the site…</source>
        <translation>Traer &amp;cambios del sitio…</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>C&amp;orrecciones…</translation>
    </message>
    <message>
        <source>&amp;Take down…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>&amp;Send waiting articles now</source>
        <translation>&amp;Enviar ahora los artículos en espera</translation>
    </message>
    <message>
        <source>S&amp;ites…</source>
        <translation>&amp;Sitios…</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;rueba</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;eléfono</translation>
    </message>
    <message>
        <source>&amp;Tablet</source>
        <translation>Ta&amp;bleta</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>E&amp;scritorio</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>Tar&amp;jeta</translation>
    </message>
    <message>
        <source>Look of the pa&amp;ge…</source>
        <translation>Aspecto &amp;de la página…</translation>
    </message>
    <message>
        <source>Colour &amp;quotations by source</source>
        <translation>Colorear &amp;las citas por fuente</translation>
    </message>
    <message>
        <source>Preview in a &amp;window of its own</source>
        <translation>Vista &amp;previa en otra ventana</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;iblioteca</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Ca&amp;mpos</translation>
    </message>
    <message>
        <source>Pre&amp;view and problems</source>
        <translation>Vista previa &amp;y problemas</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos mo&amp;vimiento</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;Full screen, nothing but the text</source>
        <translation>Pantalla &amp;completa, solo el texto</translation>
    </message>
    <message>
        <source>F&amp;ocus on the text</source>
        <translation>So&amp;lo el texto</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>Desplazamiento de &amp;máquina de escribir</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Todo el texto</translation>
    </message>
    <message>
        <source>Only the &amp;paragraph lit</source>
        <translation>Iluminar solo el &amp;párrafo</translation>
    </message>
    <message>
        <source>Only the &amp;sentence lit</source>
        <translation>Iluminar solo la &amp;frase</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Letra más pe&amp;queña</translation>
    </message>
    <message>
        <source>Us&amp;ual size and width</source>
        <translation>Tamaño y ancho &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Columna más &amp;ancha</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>Columna más &amp;estrecha</translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation>&amp;Cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Search drafts</source>
        <translation>Buscar b&amp;orradores</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Headi&amp;ngs…</source>
        <translation>&amp;Ladillos…</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>R&amp;eplies</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Textos &amp;anteriores…</translation>
    </message>
    <message>
        <source>&amp;Onrecord help</source>
        <translation>Ayuda de &amp;Onrecord</translation>
    </message>
    <message>
        <source>What is &amp;checked, and why</source>
        <translation>Qué se &amp;comprueba y por qué</translation>
    </message>
    <message>
        <source>E&amp;xplain what has the focus</source>
        <translation>E&amp;xplicar dónde estoy</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Guided sample</source>
        <translation>Ejemplo &amp;guiado</translation>
    </message>
    <message>
        <source>Every &amp;mistake, to be tried</source>
        <translation>Todos los &amp;errores, para probar</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenida…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Reports of &amp;failures…</source>
        <translation>Informes de &amp;fallos…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Onrecord</source>
        <translation>&amp;Acerca de Onrecord</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>Not in the dictionaries: {word}.</source>
        <translation>No está en los diccionarios: {word}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems.</source>
        <translation>
            <numerusform>{count} problema.</numerusform>
            <numerusform>{count} problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems. Stopping publication: {blocks}.</source>
        <translation>
            <numerusform>{count} problema. Impide publicar: {blocks}.</numerusform>
            <numerusform>{count} problemas. Impiden publicar: {blocks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} shows what can be done.</source>
        <translation>{keys} muestra qué se puede hacer.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}). Your text is kept.</source>
        <translation>Algo inesperado salió mal ({name}). Su texto está a salvo.</translation>
    </message>
    <message>
        <source>A report without any of your text is in {place}.</source>
        <translation>En {place} hay un informe sin nada de su texto.</translation>
    </message>
    <message>
        <source>Until then the default policy counts.</source>
        <translation>Hasta entonces vale la política por defecto.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}). Try again.</source>
        <translation>Onrecord tropezó con un fallo propio ({name}). Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Every article becomes what it was then. Articles begun since stay, texts that are replaced go into their history, and the library of now is kept as a backup first.</source>
        <translation>Cada artículo vuelve a ser lo que era entonces. Los empezados después se quedan, los textos sustituidos van a su historial, y antes se guarda una copia de la biblioteca de ahora.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Restore it now</source>
        <translation>&amp;Restaurarla ahora</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>There is no backup here yet.</source>
        <translation>Aquí no hay todavía copias de seguridad.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, la más nueva primero</translation>
    </message>
    <message>
        <source>One is made every hour in which something changed; older ones are thinned.</source>
        <translation>Se hace una cada hora en que algo cambió; las antiguas se van reduciendo.</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Se guarda en {folder}</translation>
    </message>
    <message>
        <source>Another disk is best: a stick, or a folder that is synchronised</source>
        <translation>Mejor en otro disco: una memoria, o una carpeta sincronizada</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de volver atrás</translation>
    </message>
    <message>
        <source>Cards of the article, in a list and shared</source>
        <translation>Tarjetas del artículo, en una lista y compartido</translation>
    </message>
    <message>
        <source>{site}: {headline}. {standfirst}</source>
        <translation>{site}: {headline}. {standfirst}</translation>
    </message>
    <message>
        <source>In the site’s list</source>
        <translation>En la lista del sitio</translation>
    </message>
    <message>
        <source>Shared on a social network</source>
        <translation>Compartido en una red social</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>No lead picture: shared without one</source>
        <translation>Sin imagen principal: se comparte sin ella</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sin titular</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Dirección del sitio</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Tipo de sitio</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <source>Open the site’s &amp;page…</source>
        <translation>Abrir la &amp;página del sitio…</translation>
    </message>
    <message>
        <source>&amp;Show the password on the page instead…</source>
        <translation>Mostrar la &amp;contraseña en la página en su lugar…</translation>
    </message>
    <message>
        <source>{kind} at {address}</source>
        <translation>{kind} en {address}</translation>
    </message>
    <message>
        <source>The easy way: log in on the site’s own page and let Onrecord in there. Nothing has to be copied, and you can take it back at the site.</source>
        <translation>Lo más fácil: inicie sesión en la página del sitio y deje entrar allí a Onrecord. No hay que copiar nada, y puede revocarlo en el sitio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The Gazette</source>
        <translation>La Gaceta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Where is your site?</source>
        <translation>¿Dónde está su sitio?</translation>
    </message>
    <message>
        <source>Paste its address from the browser. Any page of it will do, also one of those where you log in. No password is asked for yet.</source>
        <translation>Pegue su dirección del navegador. Vale cualquier página, también la de inicio de sesión. Todavía no se pide contraseña.</translation>
    </message>
    <message>
        <source>Or by hand: {help}</source>
        <translation>O a mano: {help}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Looked for:</source>
        <translation>Buscado:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Añadir sitio</translation>
    </message>
    <message>
        <source>Waiting for you in the browser. Log in there, and let Onrecord in.</source>
        <translation>Le espera en el navegador. Inicie sesión allí y deje entrar a Onrecord.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Añadir un sitio</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>Mirando {address}…</translation>
    </message>
    <message>
        <source>If the page shows an error, stop here and have the password shown instead.</source>
        <translation>Si la página muestra un error, pare aquí y haga que se muestre la contraseña.</translation>
    </message>
    <message>
        <source>Testing {title}…</source>
        <translation>Probando {title}…</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Open {url}</source>
        <translation>Abrir {url}</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Abrir {page}</translation>
    </message>
    <message>
        <source>There is a site called {title} already.</source>
        <translation>Ya hay un sitio llamado {title}.</translation>
    </message>
    <message>
        <source>The library could not be written, so no site was kept: {error}</source>
        <translation>No se pudo escribir en la biblioteca, así que no se guardó ningún sitio: {error}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Under the story</source>
        <translation>Debajo del artículo</translation>
    </message>
    <message>
        <source>Above the story</source>
        <translation>Encima del artículo</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>Nueva corrección</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Note to readers</source>
        <translation>Nota a los lectores</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>Qué estaba mal y qué es lo correcto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Readers see them with the story as soon as it is published again.</source>
        <translation>Los lectores las ven con el artículo en cuanto se vuelve a publicar.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Search the site’s posts</source>
        <translation>Buscar en las entradas del sitio</translation>
    </message>
    <message>
        <source>Ask the site again (F5)</source>
        <translation>Preguntar otra vez al sitio (F5)</translation>
    </message>
    <message>
        <source>Stopped. Press F5 to ask again.</source>
        <translation>Detenido. Pulse F5 para preguntar otra vez.</translation>
    </message>
    <message>
        <source>{problem}

Your own drafts are all here. Press F5 to ask again.</source>
        <translation>{problem}

Sus borradores están todos aquí. Pulse F5 para preguntar otra vez.</translation>
    </message>
    <message>
        <source>No site with a desk is connected.

Add a WordPress, a Ghost or a site that speaks Micropub under Publish › Sites (Ctrl+Shift+T).</source>
        <translation>No hay ningún sitio con redacción conectado.

Añada un WordPress, un Ghost o un sitio que hable Micropub en Publicar › Sitios (Ctrl+Shift+T).</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Preguntando al sitio…</translation>
    </message>
    <message>
        <source>Opening “{title}”…</source>
        <translation>Abriendo «{title}»…</translation>
    </message>
    <message>
        <source>No post is like that.</source>
        <translation>Ninguna entrada es así.</translation>
    </message>
    <message>
        <source>There are no posts yet.</source>
        <translation>Todavía no hay entradas.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>{when} by {who}</source>
        <translation>{when} por {who}</translation>
    </message>
    <message>
        <source>Desk’s policy</source>
        <translation>Política de la redacción</translation>
    </message>
    <message>
        <source>What blocks, and what warns:</source>
        <translation>Qué bloquea y qué avisa:</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Queued, publishes once</source>
        <translation>En cola, sale una vez</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>hace {count} min</numerusform>
            <numerusform>hace {count} min</numerusform>
        </translation>
    </message>
    <message>
        <source>today, {hour}</source>
        <translation>hoy, {hour}</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>Buscar borradores</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Sources to cite</source>
        <translation>Fuentes que citar</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>In headline, standfirst and fields too</source>
        <translation>También en titular, entradilla y campos</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} encontrado</numerusform>
            <numerusform>{count} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} in fields</source>
        <translation>
            <numerusform>{said}, {count} en campos</numerusform>
            <numerusform>{said}, {count} en campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Reemplazar este</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message numerus="yes">
        <source>{count} replaced</source>
        <translation>
            <numerusform>{count} reemplazado</numerusform>
            <numerusform>{count} reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>picture from the clipboard</source>
        <translation>imagen del portapapeles</translation>
    </message>
    <message>
        <source>Nothing was pasted: it has {length} characters, and the most that can be pasted at once is {most}. To bring in a whole file, use Import.</source>
        <translation>No se pegó nada: tiene {length} caracteres, y de una vez se pueden pegar {most} como máximo. Para traer un archivo entero, use Importar.</translation>
    </message>
    <message>
        <source>The picture is at {address}, and nothing was fetched from there. Save it on this computer, then drop the file.</source>
        <translation>La imagen está en {address}, y de allí no se trajo nada. Guárdela en este equipo y arrastre el archivo.</translation>
    </message>
    <message>
        <source>Nothing was pasted: one of its lines is {longest} characters long, and the most a line can have is {most}. Is it an article?</source>
        <translation>No se pegó nada: una de sus líneas tiene {longest} caracteres, y una línea puede tener {most} como máximo. ¿Es un artículo?</translation>
    </message>
    <message>
        <source>The picture in that page is damaged, and was not taken.</source>
        <translation>La imagen de esa página está dañada y no se tomó.</translation>
    </message>
    <message>
        <source>This expression takes too long. Try one with fewer repetitions inside repetitions.</source>
        <translation>Esta expresión tarda demasiado. Pruebe otra con menos repeticiones dentro de repeticiones.</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}.</source>
        <translation>No es una expresión regular: {error}.</translation>
    </message>
    <message>
        <source>Not a regular expression: it is too large.</source>
        <translation>No es una expresión regular: es demasiado grande.</translation>
    </message>
    <message>
        <source>The replacement cannot be made: {error}.</source>
        <translation>No se puede hacer el reemplazo: {error}.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Type or paste your story here.

Write in Markdown: ## for a crosshead, &gt; for a block quotation, and [@name] after a quotation to say who said it. What needs a source is underlined while you write.</source>
        <translation>Escriba o pegue aquí su artículo.

En Markdown: ## para un ladillo, &gt; para una cita en bloque y [@name] tras una cita para decir quién la dijo. Lo que necesita fuente se subraya mientras escribe.</translation>
    </message>
    <message>
        <source>Alt+Enter for fixes</source>
        <translation>Alt+Intro para ver arreglos</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>The body of the article, in Markdown. Tab leaves the text. F8 goes to the next problem, Alt+Enter shows what can be done about it.</source>
        <translation>El texto del artículo, en Markdown. Tab sale del texto. F8 va al siguiente problema, Alt+Intro muestra qué se puede hacer.</translation>
    </message>
    <message>
        <source>Nothing was pasted: another text was opened. Paste it again.</source>
        <translation>No se pegó nada: se abrió otro texto. Péguelo otra vez.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Something else is still being done. Wait for it, or stop it.</source>
        <translation>Todavía se está haciendo otra cosa. Espere o deténgala.</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Detenido. Lo hecho hasta entonces queda.</translation>
    </message>
    <message>
        <source>What is open, whether it is kept on the disk, how well it is sourced, and the button that publishes it, with the site it goes to.</source>
        <translation>Qué está abierto, si está guardado en el disco, cómo está respaldado, y el botón que lo publica, con el sitio al que va.</translation>
    </message>
    <message>
        <source>Your articles, the newest first, each with its state. Type above to search them; Ctrl+L opens the whole library in a window of its own.</source>
        <translation>Sus artículos, el más nuevo primero, cada uno con su estado. Escriba arriba para buscar; Ctrl+L abre toda la biblioteca en su propia ventana.</translation>
    </message>
    <message>
        <source>What the site needs to know of the article. Enter goes on to the next field; a line under a field says what is missing.</source>
        <translation>Lo que el sitio debe saber del artículo. Intro pasa al campo siguiente; una línea bajo un campo dice qué falta.</translation>
    </message>
    <message>
        <source>The lead picture. Readers who cannot see it hear its alt text; the credit names who made it. Place and camera are taken out before it leaves.</source>
        <translation>La imagen principal. Quien no puede verla oye el texto alternativo; el crédito dice de quién es. El lugar y la cámara se quitan antes de que salga.</translation>
    </message>
    <message>
        <source>The text, in Markdown. A red wave stops publication, an amber one asks for a second look, grey dots mark a word that no dictionary has. Alt+Enter offers fixes, F8 goes to the next problem, Tab leaves the text.</source>
        <translation>El texto, en Markdown. Una onda roja impide publicar, una ámbar pide otra mirada, los puntos grises marcan una palabra que no está en ningún diccionario. Alt+Intro ofrece arreglos, F8 va al siguiente problema, Tab sale del texto.</translation>
    </message>
    <message>
        <source>Finds and replaces in the text and, with Fields on, in headline, standfirst and the other fields. All replacements together are one step of undo.</source>
        <translation>Busca y reemplaza en el texto y, con Campos, en titular, entradilla y los demás campos. Todos los reemplazos juntos son un solo paso al deshacer.</translation>
    </message>
    <message>
        <source>Who carries the story: each stretch is the share of one source. Click it for the figures.</source>
        <translation>Quién sostiene el artículo: cada tramo es la parte de una fuente. Haga clic para ver las cifras.</translation>
    </message>
    <message>
        <source>What readers will see. Proof follows every key; phone, tablet and desktop show the page in the site’s look; the card is what is seen in lists. Click a passage to go to its text.</source>
        <translation>Lo que verán los lectores. La prueba sigue cada tecla; teléfono, tableta y escritorio muestran la página con el aspecto del sitio; la tarjeta es lo que se ve en listas. Un clic en un pasaje lleva a su texto.</translation>
    </message>
    <message>
        <source>Everything that stands in the way or asks for a look, in plain words, with its fixes. What a rule is for and where it comes from is in the help.</source>
        <translation>Todo lo que impide publicar o pide una mirada, en palabras sencillas y con sus arreglos. Para qué es una regla y de dónde viene está en la ayuda.</translation>
    </message>
    <message>
        <source>Your ledger: who told you what, when, and on which terms. What is off the record, all contacts and all notes never leave this computer.</source>
        <translation>Su registro de fuentes: quién le dijo qué, cuándo y en qué condiciones. Lo dicho off the record, los contactos y las notas nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Whom the story criticises, when they were asked, and what they answered. It stays here.</source>
        <translation>A quién critica el artículo, cuándo se le preguntó y qué respondió. Se queda aquí.</translation>
    </message>
    <message>
        <source>What was published where, with the receipt of each: what was sent, when, and what readers saw afterwards. What waits or has stopped can be tried again here.</source>
        <translation>Qué se publicó y dónde, con su recibo: qué se envió, cuándo, y qué vieron después los lectores. Lo que espera o se detuvo se puede volver a intentar aquí.</translation>
    </message>
    <message>
        <source>Exactly what will leave this computer, and nothing else.</source>
        <translation>Exactamente lo que saldrá de este equipo, y nada más.</translation>
    </message>
    <message>
        <source>What happened last. It goes when you close it and never takes the focus.</source>
        <translation>Lo último que pasó. Se va cuando lo cierra y nunca toma el foco.</translation>
    </message>
    <message>
        <source>How far something is that takes a while. Cancel stops it.</source>
        <translation>Cuánto lleva algo que tarda. Cancelar lo detiene.</translation>
    </message>
    <message>
        <source>Leads through the sample, one thing to try at a time.</source>
        <translation>Guía por el ejemplo, de una cosa en una.</translation>
    </message>
    <message>
        <source>The last look before an article leaves: where it goes, what stands in the way, what readers of that site would not get. Nothing is sent before you press the button.</source>
        <translation>La última mirada antes de que salga un artículo: adónde va, qué lo impide, qué no recibirían los lectores de ese sitio. No se envía nada antes de pulsar el botón.</translation>
    </message>
    <message>
        <source>How the story is sourced: named, unnamed, documents and second-hand, and the share of what is said that each source carries.</source>
        <translation>Cómo está respaldado el artículo: con nombre, anónimo, documentos y de segunda mano, y qué parte de lo dicho lleva cada fuente.</translation>
    </message>
    <message>
        <source>One source: who they are, on which terms they spoke, whom they have it from, and what they said. The key in brackets cites them in the text; readers never see it.</source>
        <translation>Una fuente: quién es, en qué condiciones habló, por quién lo sabe y qué dijo. La clave entre corchetes la cita en el texto; los lectores no la ven.</translation>
    </message>
    <message>
        <source>Binds words of the text to what a source said. Tick verified when you compared them with a recording or notes; an edit inside takes the mark off again.</source>
        <translation>Vincula palabras del texto a lo que dijo una fuente. Marque verificado cuando las haya comparado con una grabación o notas; un cambio dentro quita la marca.</translation>
    </message>
    <message>
        <source>Whom you asked, when, how long they had, and what they answered.</source>
        <translation>A quién preguntó, cuándo, cuánto tiempo tuvo y qué respondió.</translation>
    </message>
    <message>
        <source>What was wrong and what is right, with its date; readers see it above or under the story.</source>
        <translation>Qué estaba mal y qué es lo correcto, con su fecha; los lectores lo ven encima o debajo del artículo.</translation>
    </message>
    <message>
        <source>All pictures of the article: what each shows, its caption and credit, and how large they leave this computer.</source>
        <translation>Todas las imágenes del artículo: qué muestra cada una, su pie y su crédito, y con qué tamaño salen de este equipo.</translation>
    </message>
    <message>
        <source>Where articles can go. The practice newspaper is on this computer and always there.</source>
        <translation>Adónde pueden ir los artículos. El periódico de práctica está en este equipo y siempre disponible.</translation>
    </message>
    <message>
        <source>Connects a site: paste its address, be let in by its own page or a copied key, and have it tested. The password goes into this computer’s keyring and nowhere else.</source>
        <translation>Conecta un sitio: pegue su dirección, entre por su propia página o con una clave copiada, y pruébelo. La contraseña va al llavero de este equipo y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>The posts of the site, as its own desk lists them. One that is opened here goes back to its place when you publish it.</source>
        <translation>Las entradas del sitio, como las lista su redacción. La que se abre aquí vuelve a su lugar al publicarla.</translation>
    </message>
    <message>
        <source>Your article and the one at the site, field by field. Choose yours, theirs or both; one undo takes it back, and nothing is sent before you publish.</source>
        <translation>Su artículo y el del sitio, campo por campo. Elija el suyo, el otro o ambos; deshacer una vez lo revierte, y nada se envía antes de publicar.</translation>
    </message>
    <message>
        <source>Earlier texts of this article, any two side by side. Going back keeps what you have now.</source>
        <translation>Textos anteriores de este artículo, dos a dos. Volver atrás conserva lo que tiene ahora.</translation>
    </message>
    <message>
        <source>Copies of the library, made every hour in which something changed. Going back to one loses nothing that was written since.</source>
        <translation>Copias de la biblioteca, una cada hora en que algo cambió. Volver a una no pierde nada de lo escrito después.</translation>
    </message>
    <message>
        <source>All articles: searched as you type, filtered, sorted by any column, and put in order several at a time.</source>
        <translation>Todos los artículos: buscados mientras escribe, filtrados, ordenados por cualquier columna y de varios en varios.</translation>
    </message>
    <message>
        <source>In which look the preview shows pages of this site: ours, yours, or one learned from a published story by reading it.</source>
        <translation>Con qué aspecto muestra la vista previa las páginas de este sitio: el nuestro, el suyo, o uno aprendido leyendo un artículo publicado.</translation>
    </message>
    <message>
        <source>Which languages the spelling is checked in, and the words that are right at this desk.</source>
        <translation>En qué idiomas se revisa la ortografía, y las palabras que son correctas en esta redacción.</translation>
    </message>
    <message>
        <source>Short names that become text when you press Tab, with dates and fields filled in.</source>
        <translation>Nombres cortos que se vuelven texto al pulsar Tab, con fechas y campos rellenados.</translation>
    </message>
    <message>
        <source>Every action and its keys. Press other keys to change them; what is taken is said.</source>
        <translation>Cada acción y sus teclas. Pulse otras para cambiarlas; se dice cuáles están ocupadas.</translation>
    </message>
    <message>
        <source>Finds any action, draft, heading or snippet by a few of its letters.</source>
        <translation>Encuentra cualquier acción, borrador, ladillo o fragmento por unas pocas letras.</translation>
    </message>
    <message>
        <source>The help. What you type is looked for in all of it.</source>
        <translation>La ayuda. Lo que escriba se busca en toda ella.</translation>
    </message>
    <message>
        <source>What counts from the first start on; all of it can be changed later.</source>
        <translation>Lo que vale desde el primer inicio; todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>The part of the paper it belongs to, as the site names it.</source>
        <translation>La parte del periódico a la que pertenece, como la llama el sitio.</translation>
    </message>
    <message>
        <source>The headline. Words in quotation marks in it must stand in the story word for word.</source>
        <translation>El titular. Las palabras entrecomilladas deben estar en el texto tal cual.</translation>
    </message>
    <message>
        <source>A sentence or two under the headline: what happened, and why it matters.</source>
        <translation>Una o dos frases bajo el titular: qué pasó y por qué importa.</translation>
    </message>
    <message>
        <source>Who answers for the story, as readers will read it.</source>
        <translation>Quién responde del artículo, como lo leerán los lectores.</translation>
    </message>
    <message>
        <source>Where the reporting was done; it stands before the first words.</source>
        <translation>Dónde se hizo la información; va delante de las primeras palabras.</translation>
    </message>
    <message>
        <source>The date of the article, such as 2026-11-23; empty is the day of publication.</source>
        <translation>La fecha del artículo, como 2026-11-23; vacía es el día de publicación.</translation>
    </message>
    <message>
        <source>The hour before which nothing leaves, with its place: 2026-11-24 06:00 Europe/Berlin.</source>
        <translation>La hora antes de la cual nada sale, con su lugar: 2026-11-24 06:00 Europe/Berlin.</translation>
    </message>
    <message>
        <source>The last part of the article’s address. Left empty, the headline makes it.</source>
        <translation>La última parte de la dirección del artículo. Vacío, se forma del titular.</translation>
    </message>
    <message>
        <source>What the site files it under, separated by commas.</source>
        <translation>Bajo qué lo archiva el sitio, separado por comas.</translation>
    </message>
    <message>
        <source>The language of the article, by its code; left empty, it is recognised.</source>
        <translation>El idioma del artículo, por su código; vacío, se reconoce.</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it: one sentence.</source>
        <translation>Qué muestra la imagen, para quien no puede verla: una frase.</translation>
    </message>
    <message>
        <source>What readers are told under the picture.</source>
        <translation>Lo que se dice a los lectores bajo la imagen.</translation>
    </message>
    <message>
        <source>Who made the picture, as it is to be named.</source>
        <translation>Quién hizo la imagen, como debe nombrarse.</translation>
    </message>
    <message>
        <source>On which terms it may be used. It stays in your records.</source>
        <translation>En qué condiciones puede usarse. Queda en sus registros.</translation>
    </message>
    <message>
        <source>WordPress export (*.xml)</source>
        <translation>Exportación de WordPress (*.xml)</translation>
    </message>
    <message>
        <source>Export for yourself, sources and all</source>
        <translation>Exportar para usted, con todas las fuentes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Importar entradas</translation>
    </message>
    <message>
        <source>Bringing in {name}</source>
        <translation>Trayendo {name}</translation>
    </message>
    <message>
        <source>Export the library to a folder</source>
        <translation>Exportar la biblioteca a una carpeta</translation>
    </message>
    <message>
        <source>Writing the library</source>
        <translation>Escribiendo la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are in {folder}. Sources are in it: keep it as safe as them.</source>
        <translation>
            <numerusform>{count} artículo está en {folder}. Contiene fuentes: guárdela como a ellas.</numerusform>
            <numerusform>{count} artículos están en {folder}. Contiene fuentes: guárdela como a ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a library’s folder</source>
        <translation>Importar la carpeta de una biblioteca</translation>
    </message>
    <message>
        <source>Bringing in a library</source>
        <translation>Trayendo una biblioteca</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Escrito en {path}.</translation>
    </message>
    <message>
        <source>Nothing leaves before: 2026-11-24 06:00 Europe/Berlin</source>
        <translation>Nada sale antes: 2026-11-24 06:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>As a tag: en-GB, de, ar. With “en” the checks see from the text what it is.</source>
        <translation>Por su código: en-GB, de, ar. Con «en» las comprobaciones ven en el texto cuál es.</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Imágenes ({suffixes})</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more</source>
        <translation>
            <numerusform>{name} y {count} más</numerusform>
            <numerusform>{name} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Imagen principal</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Choose the lead picture</source>
        <translation>Elegir la imagen principal</translation>
    </message>
    <message>
        <source>Remove the lead picture</source>
        <translation>Quitar la imagen principal</translation>
    </message>
    <message>
        <source>Decorative (says nothing, needs no alt text)</source>
        <translation>Decorativa (no dice nada, no necesita texto alternativo)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Todavía sin fuentes</translation>
    </message>
    <message>
        <source>Sources: open the ledger</source>
        <translation>Fuentes: abrir el registro</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Articles and documents (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;All files (*)</source>
        <translation>Artículos y documentos (*.md *.markdown *.txt *.docx *.odt *.html *.htm *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Article (*.md)</source>
        <translation>Artículo (*.md)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Abrir o importar</translation>
    </message>
    <message>
        <source>The open article could not be saved, so it stays open. Go on writing, or save it as a file elsewhere.</source>
        <translation>El artículo abierto no se pudo guardar, así que sigue abierto. Siga escribiendo, o guárdelo como archivo en otra parte.</translation>
    </message>
    <message>
        <source>Another window changed this article; this is its text.</source>
        <translation>Otra ventana cambió este artículo; este es su texto.</translation>
    </message>
    <message>
        <source>Another window changed this article too. Yours is the text now; the other one is in the history.</source>
        <translation>Otra ventana cambió también este artículo. El texto es ahora el suyo; el otro está en el historial.</translation>
    </message>
    <message>
        <source>Gone back. Undo, or the history, brings back what you had before.</source>
        <translation>Se volvió atrás. Deshacer, o el historial, devuelve lo que tenía.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>Moved to the bin. File, Restore from bin brings it back.</source>
        <translation>Movido a la papelera. Archivo, «Restaurar de la papelera» lo devuelve.</translation>
    </message>
    <message>
        <source>Restore from bin</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message numerus="yes">
        <source>Opening {count} documents</source>
        <translation>
            <numerusform>Abriendo {count} documento</numerusform>
            <numerusform>Abriendo {count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>Este borrador ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The text is safe in the library.</source>
        <translation>El texto está a salvo en la biblioteca.</translation>
    </message>
    <message>
        <source>Saved to {path}, but not in the library: {error}</source>
        <translation>Guardado en {path}, pero no en la biblioteca: {error}</translation>
    </message>
    <message>
        <source>Not saved: {error}</source>
        <translation>No guardado: {error}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>This is a story from an island that does not exist. Amber waves ask for a second look, red ones stop publication. {next_problem} goes from one to the next: try it.</source>
        <translation>Este es un artículo de una isla que no existe. Las ondas ámbar piden otra mirada, las rojas impiden publicar. {next_problem} va de una a otra: pruébelo.</translation>
    </message>
    <message>
        <source>“We were told in the autumn…” is red, as nobody is named for it. Go there with {next_problem}, press {fixes} and add the speaker: whoever you like.</source>
        <translation>“We were told in the autumn…” está en rojo porque no se nombra a nadie. Vaya con {next_problem}, pulse {fixes} y añada quién lo dice: quien quiera.</translation>
    </message>
    <message>
        <source>Callum Wray, the clerk, spoke off the record: the Sources panel says so. Type his name anywhere in the text.</source>
        <translation>Callum Wray, el secretario, habló off the record: lo dice el panel Fuentes. Escriba su nombre en cualquier parte del texto.</translation>
    </message>
    <message>
        <source>Now nothing can be published: a protected name never leaves this computer. Take it out again; {undo} will do.</source>
        <translation>Ahora no se puede publicar nada: un nombre protegido nunca sale de este equipo. Quítelo otra vez; {undo} basta.</translation>
    </message>
    <message>
        <source>The proof beside the text follows every key. To see the page as it will be on a phone, press {phone}; {proof} brings the proof back.</source>
        <translation>La prueba junto al texto sigue cada tecla. Para ver la página como será en un teléfono, pulse {phone}; {proof} devuelve la prueba.</translation>
    </message>
    <message>
        <source>Publish it: {publish}. It goes to the practice newspaper on this computer, which nobody else can see. The sheet says what stands in the way, and asks once more.</source>
        <translation>Publíquelo: {publish}. Va al periódico de práctica de este equipo, que nadie más ve. La hoja dice qué lo impide, y pregunta una vez más.</translation>
    </message>
    <message>
        <source>It is out, once, and was read back as readers see it; {view_on_site} opens it. Every rule can be tried on *Every mistake* in the Help menu. Your own site is added under Publish, Sites.</source>
        <translation>Ha salido, una vez, y se releyó como lo ven los lectores; {view_on_site} lo abre. Todas las reglas se pueden probar en «Todos los errores», en el menú Ayuda. Su propio sitio se añade en Publicar, Sitios.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks another language from the next start on. Start again now?</source>
        <translation>La ventana habla otro idioma desde el próximo inicio. ¿Iniciar otra vez ahora?</translation>
    </message>
    <message>
        <source>Onrecord help</source>
        <translation>Ayuda de Onrecord</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada en la ayuda tiene estas palabras.</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>Cómo trabajar con él</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Qué se comprueba y por qué</translation>
    </message>
    <message>
        <source>Formats in and out</source>
        <translation>Formatos de entrada y salida</translation>
    </message>
    <message>
        <source>What each site carries</source>
        <translation>Qué admite cada sitio</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Onrecord</source>
        <translation>Acerca de Onrecord</translation>
    </message>
    <message>
        <source>A desktop article editor for journalists. MIT licence.</source>
        <translation>Un editor de artículos de escritorio para periodistas. Licencia MIT.</translation>
    </message>
    <message>
        <source>Built with Python, Qt for Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow. The fonts are under the SIL Open Font License; their licences are installed with them.</source>
        <translation>Hecho con Python, Qt para Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow. Las fuentes tipográficas tienen la SIL Open Font License; sus licencias se instalan con ellas.</translation>
    </message>
    <message>
        <source>Onrecord sends nothing anywhere but what you publish, to the site you chose. It counts nothing and reports nothing.</source>
        <translation>Onrecord no envía nada a ninguna parte, salvo lo que usted publica, al sitio que elige. No cuenta nada ni informa de nada.</translation>
    </message>
    <message>
        <source>Found in: {text}</source>
        <translation>Se encuentra en: {text}</translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation>Correcto: {text}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>The library’s disk does not answer.</source>
        <translation>El disco de la biblioteca no responde.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{state}, archived</source>
        <translation>{state}, archivado</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>Nothing is like that.

Words are found by their beginning, in every field and in the text. Take a word or a filter away, or look in the archive and the bin.</source>
        <translation>Nada es así.

Las palabras se encuentran por su comienzo, en todos los campos y en el texto. Quite una palabra o un filtro, o mire en el archivo y la papelera.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Cualquier sección</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De cualquier parte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Empezado aquí</translation>
    </message>
    <message>
        <source>From a site’s desk</source>
        <translation>De la redacción de un sitio</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All but the bin</source>
        <translation>Todo menos la papelera</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>The library is empty.

Ctrl+N begins an article; it is here from its first letter on.</source>
        <translation>La biblioteca está vacía.

Ctrl+N empieza un artículo; está aquí desde la primera letra.</translation>
    </message>
    <message>
        <source>The archive is empty.

What is finished and in the way goes here (Ctrl+E); it is found and opens as ever.</source>
        <translation>El archivo está vacío.

Lo terminado que estorba va aquí (Ctrl+E); se encuentra y se abre como siempre.</translation>
    </message>
    <message>
        <source>The bin is empty.

What you remove (Del) stays here until you empty it.</source>
        <translation>La papelera está vacía.

Lo que quita (Supr) queda aquí hasta que la vacíe.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} artículo</numerusform>
            <numerusform>{count} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best {count}; sort by a column for all</source>
        <translation>
            <numerusform>El mejor {count}; ordene por una columna para verlos todos</numerusform>
            <numerusform>Los mejores {count}; ordene por una columna para verlos todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Olvidar «{name}»</translation>
    </message>
    <message>
        <source>Gazette, which comes with Onrecord</source>
        <translation>Gazette, que viene con Onrecord</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>Aspecto de la página</translation>
    </message>
    <message>
        <source>How Phone, Tablet and Desktop show an article meant for {title}.</source>
        <translation>Cómo muestran teléfono, tableta y escritorio un artículo para {title}.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspectos</translation>
    </message>
    <message>
        <source>&amp;Learn it from a published story:</source>
        <translation>Aprender&amp;lo de un artículo publicado:</translation>
    </message>
    <message>
        <source>Address of a published story</source>
        <translation>Dirección de un artículo publicado</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Reading the story and its style sheets</source>
        <translation>Leyendo el artículo y sus hojas de estilo</translation>
    </message>
    <message>
        <source>The site is only read, as by any reader. Nothing is sent to it.</source>
        <translation>El sitio solo se lee, como cualquier lector. No se le envía nada.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Reading the story and its style sheets…</source>
        <translation>Leyendo el artículo y sus hojas de estilo…</translation>
    </message>
    <message>
        <source>Learned. The page is shown in this look from now on.</source>
        <translation>Aprendido. La página se muestra con este aspecto desde ahora.</translation>
    </message>
    <message>
        <source>Problems, sources, replies, history, and what will be sent. Ctrl+4 to Ctrl+7.</source>
        <translation>Problemas, fuentes, respuestas, historial y lo que se enviará. Ctrl+4 a Ctrl+7.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open this address in the browser?
{url}</source>
        <translation>¿Abrir esta dirección en el navegador?
{url}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The last changes could not be saved to the library. Save the article as a file elsewhere before closing?</source>
        <translation>Los últimos cambios no se pudieron guardar en la biblioteca. ¿Guardar el artículo como archivo en otra parte antes de cerrar?</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Qué se enviará</translation>
    </message>
    <message>
        <source>Why is this right as it stands?</source>
        <translation>¿Por qué está bien como está?</translation>
    </message>
    <message>
        <source>Find an action, a draft, a heading or a snippet</source>
        <translation>Encuentre una acción, un borrador, un ladillo o un fragmento</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Picture’s description</source>
        <translation>Descripción de la imagen</translation>
    </message>
    <message>
        <source>Picture’s caption</source>
        <translation>Pie de la imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>changed by you only</source>
        <translation>cambiado solo por usted</translation>
    </message>
    <message>
        <source>changed there only</source>
        <translation>cambiado solo allí</translation>
    </message>
    <message>
        <source>changed on both sides, in different places</source>
        <translation>cambiado en ambos lados, en lugares distintos</translation>
    </message>
    <message>
        <source>changed on both sides: choose</source>
        <translation>cambiado en ambos lados: elija</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar el otro</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>there</source>
        <translation>allí</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>Lo que quedará</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>{who} changed this post on {site}, {when}</source>
        <translation>{who} cambió esta entrada en {site}, {when}</translation>
    </message>
    <message>
        <source>{who} changed this post on {site}</source>
        <translation>{who} cambió esta entrada en {site}</translation>
    </message>
    <message>
        <source>Still to choose: {names}.</source>
        <translation>Falta elegir: {names}.</translation>
    </message>
    <message>
        <source>Your text as it is now is kept in the history. Nothing is published by this.</source>
        <translation>Su texto de ahora se conserva en el historial. Con esto no se publica nada.</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>quitado por usted</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>quitado allí</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>added there</source>
        <translation>añadido allí</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Looking at {site}…</source>
        <translation>Mirando {site}…</translation>
    </message>
    <message>
        <source>Merged. Your own text is in the history; publish when it is right.</source>
        <translation>Combinado. Su texto está en el historial; publique cuando esté bien.</translation>
    </message>
    <message>
        <source>Onrecord came upon a fault of its own ({name}).</source>
        <translation>Onrecord tropezó con un fallo propio ({name}).</translation>
    </message>
    <message>
        <source>{held} The site was not asked.</source>
        <translation>{held} No se preguntó al sitio.</translation>
    </message>
    <message>
        <source>{site} needs its password.</source>
        <translation>{site} necesita su contraseña.</translation>
    </message>
    <message>
        <source>This article is on no site whose posts can be fetched.</source>
        <translation>Este artículo no está en ningún sitio cuyas entradas se puedan traer.</translation>
    </message>
    <message>
        <source>Nobody has changed it on {title}.</source>
        <translation>Nadie lo ha cambiado en {title}.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, or not saved. Fetch again.</source>
        <translation>El texto se cambió entretanto, o no se guardó. Traiga otra vez.</translation>
    </message>
    <message>
        <source>What was changed on {title} is nothing of yours; it stays there.</source>
        <translation>Lo que se cambió en {title} no es nada suyo; queda allí.</translation>
    </message>
    <message>
        <source>Merged, but not saved yet. Fetch again when it is.</source>
        <translation>Combinado, pero aún no guardado. Traiga otra vez cuando lo esté.</translation>
    </message>
    <message>
        <source>The merge was not finished: {error} Fetch again.</source>
        <translation>No se terminó de combinar: {error} Traiga otra vez.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>World News</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Standfirst: what happened, in a sentence or two</source>
        <translation>Entradilla: qué pasó, en una o dos frases</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LUGAR</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>a partir del titular</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>as it reads</source>
        <translation>como se lee</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Qué muestra la imagen, para quien no puede verla</translation>
    </message>
    <message>
        <source>What readers are told under it</source>
        <translation>Lo que se dice debajo a los lectores</translation>
    </message>
    <message>
        <source>Photographer / agency</source>
        <translation>Fotógrafa / agencia</translation>
    </message>
    <message>
        <source>How we may use it</source>
        <translation>Cómo podemos usarla</translation>
    </message>
    <message>
        <source>The page needs a window system feature that was not asked for at the start.</source>
        <translation>La página necesita algo del sistema de ventanas que no se pidió al inicio.</translation>
    </message>
    <message>
        <source>The page is shown by a browser that protects itself, and cannot do so for the system administrator. Start Onrecord as an ordinary user to see it.</source>
        <translation>La página la muestra un navegador que se protege a sí mismo, y no puede hacerlo para el administrador. Inicie Onrecord como usuario corriente para verla.</translation>
    </message>
    <message>
        <source>The part of Qt that shows web pages is not installed here.</source>
        <translation>La parte de Qt que muestra páginas web no está instalada aquí.</translation>
    </message>
    <message>
        <source>Page as readers see it</source>
        <translation>Página como la ven los lectores</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Mostrar la página otra vez</translation>
    </message>
    <message>
        <source>{text} Proof shows the article all the same.</source>
        <translation>{text} La prueba muestra el artículo igualmente.</translation>
    </message>
    <message>
        <source>The browser that shows the page has stopped.</source>
        <translation>El navegador que muestra la página se detuvo.</translation>
    </message>
    <message>
        <source>Harbour, town and islands</source>
        <translation>Puerto, ciudad e islas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures of the article</source>
        <translation>Imágenes del artículo</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you. There are no texts, names, addresses or passwords in it, and nobody gets it unless you give it to them.</source>
        <translation>Para quien le ayude. No contiene textos, nombres, direcciones ni contraseñas, y nadie lo recibe si usted no se lo da.</translation>
    </message>
    <message>
        <source>Every setting, found by any word of it. What you choose counts at once, or says that it counts from the next start; Reset brings back what it was at first.</source>
        <translation>Todos los ajustes, encontrados por cualquiera de sus palabras. Lo que elige vale enseguida, o dice que vale desde el próximo inicio; Restablecer devuelve lo del principio.</translation>
    </message>
    <message>
        <source>What a colleague’s file of settings changes here. What it replaces is kept in a file of the same kind.</source>
        <translation>Lo que cambia aquí el archivo de ajustes de un colega. Lo que sustituye se guarda en un archivo del mismo tipo.</translation>
    </message>
    <message>
        <source>What went wrong unexpectedly, without any of your text. A report stays on this computer unless you save it and give it to somebody.</source>
        <translation>Lo que salió mal de forma inesperada, sin nada de su texto. Un informe se queda en este equipo si no lo guarda y se lo da a alguien.</translation>
    </message>
    <message>
        <source>What somebody who helps you asks first: versions, sizes and the end of the log.</source>
        <translation>Lo primero que pregunta quien le ayuda: versiones, tamaños y el final del registro.</translation>
    </message>
    <message>
        <source>Asking the keyring for the password…</source>
        <translation>Pidiendo la contraseña al llavero…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>There are no pictures yet. Drop one on the fields or into the text.</source>
        <translation>Todavía no hay imágenes. Arrastre una a los campos o al texto.</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>Texto &amp;alternativo</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Crédito</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>{what}: no alt text</source>
        <translation>{what}: sin texto alternativo</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>texto alternativo</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>Its file brought {listed}; look whether that is right.</source>
        <translation>Su archivo traía {listed}; mire si es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} pictures the first was taken.</source>
        <translation>
            <numerusform>De {count} imagen se tomó la primera.</numerusform>
            <numerusform>De {count} imágenes se tomó la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are in the text.</source>
        <translation>
            <numerusform>{count} imagen está en el texto.</numerusform>
            <numerusform>{count} imágenes están en el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead picture is another now; Undo brings back the one before.</source>
        <translation>La imagen principal es ahora otra; Deshacer devuelve la anterior.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Pictures for the text</source>
        <translation>Imágenes para el texto</translation>
    </message>
    <message>
        <source>{said} Still as you typed it: {kept}. Does it fit?</source>
        <translation>{said} Sigue como lo escribió: {kept}. ¿Encaja?</translation>
    </message>
    <message>
        <source>The text changed meanwhile, so nothing was described. Try again.</source>
        <translation>El texto cambió entretanto, así que no se describió nada. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>Tomando {name}…</translation>
    </message>
    <message>
        <source>Cancelled. The article is as it was.</source>
        <translation>Cancelado. El artículo está como estaba.</translation>
    </message>
    <message>
        <source>How large pictures are sent could not be kept: {error}</source>
        <translation>No se pudo guardar el tamaño con que se envían las imágenes: {error}</translation>
    </message>
    <message>
        <source>{name} was not put in: another article was opened. Drop it again.</source>
        <translation>{name} no se puso: se abrió otro artículo. Arrástrela otra vez.</translation>
    </message>
    <message>
        <source>This is the lead picture now.</source>
        <translation>Esta es ahora la imagen principal.</translation>
    </message>
    <message>
        <source>Preview in a window of its own</source>
        <translation>Vista previa en su propia ventana</translation>
    </message>
    <message>
        <source>Preview — {title}</source>
        <translation>Vista previa — {title}</translation>
    </message>
    <message>
        <source>The article as set type; follows every key</source>
        <translation>El artículo compuesto; sigue cada tecla</translation>
    </message>
    <message>
        <source>The story as the site&apos;s list and social networks show it</source>
        <translation>El artículo como lo muestran la lista del sitio y las redes sociales</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Preview as proof</source>
        <translation>Vista previa como prueba</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Preview as phone</source>
        <translation>Vista previa como teléfono</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Preview as tablet</source>
        <translation>Vista previa como tableta</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Preview as desktop</source>
        <translation>Vista previa como escritorio</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Preview as card</source>
        <translation>Vista previa como tarjeta</translation>
    </message>
    <message>
        <source>The site&apos;s page, {width} pixels wide</source>
        <translation>La página del sitio, de {width} píxeles de ancho</translation>
    </message>
    <message>
        <source>Give up loading</source>
        <translation>Dejar de cargar</translation>
    </message>
    <message>
        <source>Load the pictures</source>
        <translation>Cargar las imágenes</translation>
    </message>
    <message>
        <source>Load the pictures from elsewhere</source>
        <translation>Cargar las imágenes de otra parte</translation>
    </message>
    <message>
        <source>These pictures are somewhere else. Whoever has them there will know that they were loaded from here.</source>
        <translation>Estas imágenes están en otra parte. Quien las tiene allí sabrá que se cargaron desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Load {count} pictures</source>
        <translation>
            <numerusform>Cargar {count} imagen</numerusform>
            <numerusform>Cargar {count} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>No se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>Blocks publishing</source>
        <translation>Impide publicar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter goes to the place, Control and Enter takes the first fix, Alt and Enter offers all fixes</source>
        <translation>Intro va al lugar, Control e Intro toma el primer arreglo, Alt e Intro los ofrece todos</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Ir al lugar</translation>
    </message>
    <message>
        <source>Fixes: {fixes}.</source>
        <translation>Arreglos: {fixes}.</translation>
    </message>
    <message>
        <source>No automatic fix: change the text</source>
        <translation>Sin arreglo automático: cambie el texto</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>Cancelar: {text}</translation>
    </message>
    <message>
        <source>Proof of the article</source>
        <translation>Prueba del artículo</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown</source>
        <translation>La imagen «{name}» no se puede mostrar</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Not loaded from {host}</source>
        <translation>No cargada de {host}</translation>
    </message>
    <message>
        <source>Published: readers see it at once</source>
        <translation>Publicado: los lectores lo ven enseguida</translation>
    </message>
    <message>
        <source>Draft: only the desk sees it</source>
        <translation>Borrador: solo lo ve la redacción</translation>
    </message>
    <message>
        <source>Scheduled: the site publishes it</source>
        <translation>Programado: lo publica el sitio</translation>
    </message>
    <message>
        <source>What it becomes there</source>
        <translation>En qué se convierte allí</translation>
    </message>
    <message>
        <source>Hour of publication</source>
        <translation>Hora de publicación</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>a draft, only the desk sees it</source>
        <translation>un borrador, solo lo ve la redacción</translation>
    </message>
    <message>
        <source>published by the site at its hour</source>
        <translation>publicado por el sitio a su hora</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programado</translation>
    </message>
    <message>
        <source>{name} ({size} kB, {kind}, no camera data)</source>
        <translation>{name} ({size} kB, {kind}, sin datos de cámara)</translation>
    </message>
    <message>
        <source>Only the desk sees it.</source>
        <translation>Solo lo ve la redacción.</translation>
    </message>
    <message>
        <source>{day}, {hour} UTC</source>
        <translation>{day}, {hour} UTC</translation>
    </message>
    <message>
        <source>The ledger, notes and contacts are not part of it.</source>
        <translation>El registro de fuentes, las notas y los contactos no forman parte.</translation>
    </message>
    <message>
        <source>Published all the same: {approval}</source>
        <translation>Publicado de todos modos: {approval}</translation>
    </message>
    <message>
        <source>Readers see what was written.</source>
        <translation>Los lectores ven lo que se escribió.</translation>
    </message>
    <message>
        <source>Readers no longer find it.</source>
        <translation>Los lectores ya no lo encuentran.</translation>
    </message>
    <message>
        <source>The site publishes it at {when}.</source>
        <translation>El sitio lo publica {when}.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>To come out at</source>
        <translation>Saldrá</translation>
    </message>
    <message>
        <source>Left as it is there</source>
        <translation>Queda allí como está</translation>
    </message>
    <message>
        <source>above the story</source>
        <translation>encima del artículo</translation>
    </message>
    <message>
        <source>below the story</source>
        <translation>debajo del artículo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture at the site</source>
        <translation>Imagen en el sitio</translation>
    </message>
    <message>
        <source>Picture in the body</source>
        <translation>Imagen en el texto</translation>
    </message>
    <message>
        <source>Body, as the site has it</source>
        <translation>Texto, como lo tiene el sitio</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Sent, being read back</source>
        <translation>Enviado, se está releyendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Olvidar esto</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a él</translation>
    </message>
    <message>
        <source>Text kept</source>
        <translation>Texto conservado</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Probar otra vez ahora</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>Suma {digest}</translation>
    </message>
    <message>
        <source>Held back:</source>
        <translation>Retenido:</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>Enviar como borrador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings remain.</source>
        <translation>
            <numerusform>Queda {count} aviso.</numerusform>
            <numerusform>Quedan {count} avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why publish all the same?</source>
        <translation>¿Por qué publicar de todos modos?</translation>
    </message>
    <message numerus="yes">
        <source>Kept on this computer. It goes out in {count} seconds; Cancel takes it back.</source>
        <translation>
            <numerusform>Guardado en este equipo. Sale dentro de {count} segundo; Cancelar lo recupera.</numerusform>
            <numerusform>Guardado en este equipo. Sale dentro de {count} segundos; Cancelar lo recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent: {problem} It is kept, and goes out once, when it can.</source>
        <translation>En espera de envío: {problem} Está guardado, y sale una vez, cuando pueda.</translation>
    </message>
    <message>
        <source>Sent as a draft</source>
        <translation>Enviado como borrador</translation>
    </message>
    <message>
        <source>Reason to publish all the same</source>
        <translation>Motivo para publicar de todos modos</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Both are kept with the receipt.</source>
        <translation>Ambos quedan con el recibo.</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Sitios…</translation>
    </message>
    <message>
        <source>View on site</source>
        <translation>Ver en el sitio</translation>
    </message>
    <message>
        <source>Publish to {title}</source>
        <translation>Publicar en {title}</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more of protected sources</source>
        <translation>
            <numerusform>y {count} más de fuentes protegidas</numerusform>
            <numerusform>y {count} más de fuentes protegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more set aside</source>
        <translation>
            <numerusform>y {count} más dejado de lado</numerusform>
            <numerusform>y {count} más dejados de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers of {title} will not get everything:</source>
        <translation>Los lectores de {title} no lo recibirán todo:</translation>
    </message>
    <message>
        <source>Not published: {problem} The article is kept here.</source>
        <translation>No publicado: {problem} El artículo se conserva aquí.</translation>
    </message>
    <message>
        <source>Goes out with your reason on record.</source>
        <translation>Sale con su motivo registrado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems stand in the way:</source>
        <translation>
            <numerusform>{count} problema lo impide:</numerusform>
            <numerusform>{count} problemas lo impiden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Readers see something else than was written:</source>
        <translation>Los lectores ven otra cosa que lo escrito:</translation>
    </message>
    <message>
        <source>○ Set aside: {message}</source>
        <translation>○ Dejado de lado: {message}</translation>
    </message>
    <message>
        <source>Read back from the site: readers see what was written.</source>
        <translation>Releído del sitio: los lectores ven lo que se escribió.</translation>
    </message>
    <message>
        <source>The site has it and publishes it at its hour. Onrecord looks then.</source>
        <translation>El sitio lo tiene y lo publica a su hora. Onrecord mira entonces.</translation>
    </message>
    <message>
        <source>Readers see it {when}.</source>
        <translation>Los lectores lo ven {when}.</translation>
    </message>
    <message>
        <source>It is on the site for the desk; readers do not see it yet.</source>
        <translation>Está en el sitio para la redacción; los lectores aún no lo ven.</translation>
    </message>
    <message>
        <source>Sent to {site}.</source>
        <translation>Enviado a {site}.</translation>
    </message>
    <message>
        <source>Published to {site}.</source>
        <translation>Publicado en {site}.</translation>
    </message>
    <message>
        <source>Sent as a draft to {site}.</source>
        <translation>Enviado como borrador a {site}.</translation>
    </message>
    <message>
        <source>Published at its hour by {site}.</source>
        <translation>Publicado a su hora por {site}.</translation>
    </message>
    <message>
        <source>Taken down from {site}.</source>
        <translation>Retirado de {site}.</translation>
    </message>
    <message>
        <source>Sending a picture: {sent} of {total} MB…</source>
        <translation>Enviando una imagen: {sent} de {total} MB…</translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting to be sent</source>
        <translation>
            <numerusform>{count} en espera de envío</numerusform>
            <numerusform>{count} en espera de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stopped: {error}. Everything is kept in the queue.</source>
        <translation>El envío se detuvo: {error}. Todo está guardado en la cola.</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take this article off {title}?
Readers no longer find it. The desk keeps it there, and publishing again brings it back.</source>
        <translation>¿Retirar este artículo de {title}?
Los lectores ya no lo encuentran. La redacción lo conserva allí, y publicarlo otra vez lo devuelve.</translation>
    </message>
    <message>
        <source>Forget this publication to {title}?
It is not tried again. Nothing is deleted at {title}: what has arrived there stays there. Your article stays as it is here, and can be published again.</source>
        <translation>¿Olvidar esta publicación en {title}?
No se intenta más. En {title} no se borra nada: lo que llegó allí se queda. Su artículo sigue aquí como está, y se puede volver a publicar.</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Preparándolo…</translation>
    </message>
    <message>
        <source>Kept on this computer; on its way…</source>
        <translation>Guardado en este equipo; en camino…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is {shown}</source>
        <translation>No se pudo abrir ningún navegador. La dirección es {shown}</translation>
    </message>
    <message>
        <source>This article is not on {title}. There is nothing to take down.</source>
        <translation>Este artículo no está en {title}. No hay nada que retirar.</translation>
    </message>
    <message>
        <source>{title} cannot take an article down by itself. Do it there.</source>
        <translation>{title} no puede retirar un artículo por sí mismo. Hágalo allí.</translation>
    </message>
    <message>
        <source>Stopping while its pictures are on their way…</source>
        <translation>Deteniendo con las imágenes en camino…</translation>
    </message>
    <message>
        <source>The article could not be saved on this computer.</source>
        <translation>El artículo no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>Publish › Fetch changes shows both.</source>
        <translation>Publicar › Traer cambios muestra ambos.</translation>
    </message>
    <message>
        <source>Sent. Reading it back as a reader…</source>
        <translation>Enviado. Releyéndolo como un lector…</translation>
    </message>
    <message>
        <source>This article is not on a site yet. Publish it first.</source>
        <translation>Este artículo aún no está en ningún sitio. Publíquelo primero.</translation>
    </message>
    <message>
        <source>Not taken down: nothing was sent.</source>
        <translation>No retirado: no se envió nada.</translation>
    </message>
    <message>
        <source>Not taken down: {error}</source>
        <translation>No retirado: {error}</translation>
    </message>
    <message>
        <source>Too late to cancel: it is on its way or already there.</source>
        <translation>Demasiado tarde para cancelar: está en camino o ya allí.</translation>
    </message>
    <message>
        <source>The receipt is in the history.</source>
        <translation>El recibo está en el historial.</translation>
    </message>
    <message>
        <source>{address} is not a picture that can be shown.</source>
        <translation>{address} no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>A picture could not be kept for the preview: {strerror}.</source>
        <translation>Una imagen no se pudo guardar para la vista previa: {strerror}.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Whoever the story criticises by name can answer first: note when and how you asked, by when, and what they said.</source>
        <translation>Aún no se ha preguntado a nadie. A quien el artículo critica por su nombre puede responder antes: anote cuándo y cómo preguntó, hasta cuándo, y qué dijo.</translation>
    </message>
    <message>
        <source>Add reply…</source>
        <translation>Añadir respuesta…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Empty while none has come</source>
        <translation>Vacío mientras no llegue ninguna</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation>De q&amp;ué</translation>
    </message>
    <message>
        <source>Asked w&amp;hen</source>
        <translation>Cuándo se &amp;preguntó</translation>
    </message>
    <message>
        <source>As&amp;ked how</source>
        <translation>Có&amp;mo se preguntó</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>P&amp;lazo</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>As the story names them</source>
        <translation>Como los nombra el artículo</translation>
    </message>
    <message>
        <source>What the story says of them</source>
        <translation>Qué dice de ellos el artículo</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>Cuándo se preguntó</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>Cómo se preguntó</translation>
    </message>
    <message>
        <source>e-mail to the press office</source>
        <translation>correo a la oficina de prensa</translation>
    </message>
    <message>
        <source>Say who was asked.</source>
        <translation>Diga a quién se preguntó.</translation>
    </message>
    <message>
        <source>Reports of failures</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Lo que dice el informe</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>A report has the versions of the program and the places in it where something went wrong. It has no text, no names, no passwords and no folders of yours, and stays on this computer. Save it to give it to somebody who can mend it.</source>
        <translation>Un informe tiene las versiones del programa y los lugares de él donde algo salió mal. No tiene texto, nombres, contraseñas ni carpetas suyas, y se queda en este equipo. Guárdelo para dárselo a quien pueda arreglarlo.</translation>
    </message>
    <message>
        <source>That could not be done: {error}.</source>
        <translation>No se pudo hacer: {error}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>There is no report. Nothing has gone wrong unexpectedly.</source>
        <translation>No hay ningún informe. Nada ha salido mal de forma inesperada.</translation>
    </message>
    <message>
        <source>It is in {place}.</source>
        <translation>Está en {place}.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>No earlier text is kept yet.

One is kept with each publication, before each going back, and every five minutes while you write; those of before today are thinned out.</source>
        <translation>Aún no se conserva ningún texto anterior.

Se conserva uno con cada publicación, antes de cada vuelta atrás y cada cinco minutos mientras escribe; los de antes de hoy se van reduciendo.</translation>
    </message>
    <message>
        <source>The two are the same, in every field.</source>
        <translation>Los dos son iguales, en todos los campos.</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>mientras se escribía</translation>
    </message>
    <message>
        <source>sent as a draft</source>
        <translation>enviado como borrador</translation>
    </message>
    <message>
        <source>written by another window</source>
        <translation>escrito por otra ventana</translation>
    </message>
    <message>
        <source>Picture’s credit</source>
        <translation>Crédito de la imagen</translation>
    </message>
    <message>
        <source>Picture’s licence</source>
        <translation>Licencia de la imagen</translation>
    </message>
    <message>
        <source>{reason}, by {who}</source>
        <translation>{reason}, por {who}</translation>
    </message>
    <message>
        <source>{when} ({hour})</source>
        <translation>{when} ({hour})</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>Going back is one step of undo; what you have now is kept first.</source>
        <translation>Volver atrás es un paso al deshacer; antes se conserva lo que tiene ahora.</translation>
    </message>
    <message>
        <source>&amp;Go back to this text</source>
        <translation>&amp;Volver a este texto</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>Textos anteriores, el más nuevo primero</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>junto a</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Conservar este texto</translation>
    </message>
    <message>
        <source>What to call it in the history</source>
        <translation>Cómo llamarlo en el historial</translation>
    </message>
    <message>
        <source>Kept as “{name}”: Go, Earlier texts.</source>
        <translation>Conservado como «{name}»: Ir a, Textos anteriores.</translation>
    </message>
    <message>
        <source>What you typed is in this window only: save it as a file on another disk (File, Save as).</source>
        <translation>Lo que escribió está solo en esta ventana: guárdelo como archivo en otro disco (Archivo, Guardar como).</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>Guardado en otra parte</translation>
    </message>
    <message>
        <source>What you type is kept in {folder} and comes back into the library by itself. Go on writing.</source>
        <translation>Lo que escribe se guarda en {folder} y vuelve solo a la biblioteca. Siga escribiendo.</translation>
    </message>
    <message>
        <source>The library can be written again and has everything.</source>
        <translation>Se puede volver a escribir en la biblioteca, y lo tiene todo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>In review, or no longer</source>
        <translation>En revisión, o ya no</translation>
    </message>
    <message>
        <source>Into the archive, or out</source>
        <translation>Al archivo, o fuera</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Bin, or out of it</source>
        <translation>A la papelera, o fuera</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back among the drafts.</source>
        <translation>
            <numerusform>{count} artículo otra vez entre los borradores.</numerusform>
            <numerusform>{count} artículos otra vez entre los borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in review.</source>
        <translation>
            <numerusform>{count} artículo en revisión.</numerusform>
            <numerusform>{count} artículos en revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the archive.</source>
        <translation>
            <numerusform>{count} artículo en el archivo.</numerusform>
            <numerusform>{count} artículos en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles out of the archive.</source>
        <translation>
            <numerusform>{count} artículo fuera del archivo.</numerusform>
            <numerusform>{count} artículos fuera del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles back from the bin.</source>
        <translation>
            <numerusform>{count} artículo de vuelta de la papelera.</numerusform>
            <numerusform>{count} artículos de vuelta de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles in the bin.</source>
        <translation>
            <numerusform>{count} artículo en la papelera.</numerusform>
            <numerusform>{count} artículos en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles as before.</source>
        <translation>
            <numerusform>{count} artículo como antes.</numerusform>
            <numerusform>{count} artículos como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>A name for “{line}”</source>
        <translation>Un nombre para «{line}»</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} articles for good? There is no way back from this, and no history of them is left.</source>
        <translation>
            <numerusform>¿Borrar {count} artículo para siempre? No hay vuelta atrás, ni queda su historial.</numerusform>
            <numerusform>¿Borrar {count} artículos para siempre? No hay vuelta atrás, ni queda su historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>{headline} (copy)</source>
        <translation>{headline} (copia)</translation>
    </message>
    <message>
        <source>“{title}” is in the library.</source>
        <translation>«{title}» está en la biblioteca.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>A name for the template. Sources, replies and dates are left out of it.</source>
        <translation>Un nombre para la plantilla. Fuentes, respuestas y fechas quedan fuera.</translation>
    </message>
    <message>
        <source>“{title}” can be begun with: File, New from template.</source>
        <translation>Se puede empezar con «{title}»: Archivo, Nuevo a partir de una plantilla.</translation>
    </message>
    <message>
        <source>What was sent or waits has the state that it came to; nothing was changed.</source>
        <translation>Lo enviado o en espera tiene el estado al que llegó; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles deleted.</source>
        <translation>
            <numerusform>{count} artículo borrado.</numerusform>
            <numerusform>{count} artículos borrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the bin.</source>
        <translation>Sacado de la papelera.</translation>
    </message>
    <message>
        <source>There is nothing in this article yet.</source>
        <translation>En este artículo no hay nada todavía.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Leave the text, or the table it is in</source>
        <translation>Salir del texto, o de la tabla en que está</translation>
    </message>
    <message>
        <source>Set lines in</source>
        <translation>Sangrar líneas</translation>
    </message>
    <message>
        <source>Set lines out</source>
        <translation>Quitar sangría</translation>
    </message>
    <message>
        <source>A new line and nothing else</source>
        <translation>Una línea nueva y nada más</translation>
    </message>
    <message>
        <source>Close what is open above the window</source>
        <translation>Cerrar lo que está abierto sobre la ventana</translation>
    </message>
    <message>
        <source>One combination of keys, please.</source>
        <translation>Una combinación de teclas, por favor.</translation>
    </message>
    <message>
        <source>{keys} always does what it does now.</source>
        <translation>{keys} siempre hace lo que hace ahora.</translation>
    </message>
    <message>
        <source>{keys} belongs to every text field.</source>
        <translation>{keys} es de todos los campos de texto.</translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <translation>{keys} sola es para escribir. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}.</source>
        <translation>{keys} abre el menú {menu}.</translation>
    </message>
    <message>
        <source>“{action}” has {keys} now.</source>
        <translation>«{action}» tiene ahora {keys}.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Enter asks for other keys</source>
        <translation>Intro pide otras teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Take in a desk’s settings</source>
        <translation>Tomar los ajustes de una redacción</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Tomarlos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>This is what {name} changes. What it replaces is kept in a file of the same kind, which brings it back. Passwords are never in such a file.</source>
        <translation>Esto es lo que cambia {name}. Lo que sustituye se guarda en un archivo del mismo tipo, que lo devuelve. En un archivo así nunca hay contraseñas.</translation>
    </message>
    <message>
        <source>Everything in {name} is so already.</source>
        <translation>Todo lo de {name} ya es así.</translation>
    </message>
    <message>
        <source>No drafts yet.

Every article is here under its state. Ctrl+N begins one; it is kept from its first letter on.</source>
        <translation>Todavía no hay borradores.

Cada artículo está aquí bajo su estado. Ctrl+N empieza uno; se guarda desde la primera letra.</translation>
    </message>
    <message>
        <source>No draft has these words.

They are found by their beginning, in every field and in the text. Ctrl+L looks in the archive and the bin as well.</source>
        <translation>Ningún borrador tiene esas palabras.

Se buscan por su comienzo, en todos los campos y en el texto. Ctrl+L mira también en el archivo y la papelera.</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Desk’s settings ({pattern})</source>
        <translation>Ajustes de la redacción ({pattern})</translation>
    </message>
    <message>
        <source>Export the desk’s settings</source>
        <translation>Exportar los ajustes de la redacción</translation>
    </message>
    <message>
        <source>Policies, looks, templates, words, snippets, sites and the desk’s settings go into one file for colleagues.</source>
        <translation>Políticas, aspectos, plantillas, palabras, fragmentos, sitios y los ajustes de la redacción van a un archivo para los compañeros.</translation>
    </message>
    <message>
        <source>Users, passwords, articles and sources stay here.</source>
        <translation>Usuarios, contraseñas, artículos y fuentes se quedan aquí.</translation>
    </message>
    <message>
        <source>With my &amp;keyboard shortcuts</source>
        <translation>Con mis &amp;atajos de teclado</translation>
    </message>
    <message>
        <source>Writing the desk’s settings</source>
        <translation>Escribiendo los ajustes de la redacción</translation>
    </message>
    <message>
        <source>Reading the desk’s settings</source>
        <translation>Leyendo los ajustes de la redacción</translation>
    </message>
    <message>
        <source>Taking in the desk’s settings</source>
        <translation>Tomando los ajustes de la redacción</translation>
    </message>
    <message>
        <source>The desk’s settings are taken in. What they replaced is kept in {path}, which brings it back.</source>
        <translation>Los ajustes de la redacción están tomados. Lo que sustituyeron se guarda en {path}, que lo devuelve.</translation>
    </message>
    <message>
        <source>The desk’s settings are in {path}.</source>
        <translation>Los ajustes de la redacción están en {path}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All of them are under Edit › Settings (Ctrl+,).</source>
        <translation>Todos están en Edición › Ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Search everything, or {keywords}</source>
        <translation>Busque en todo, o {keywords}</translation>
    </message>
    <message>
        <source>Longest side when sent</source>
        <translation>Lado más largo al enviar</translation>
    </message>
    <message>
        <source>Quality of photographs</source>
        <translation>Calidad de las fotografías</translation>
    </message>
    <message>
        <source>Nothing to mend.

What lacks a speaker, a source or a name is listed here as you write, with the reason and a way to mend it. F8 goes from one to the next.</source>
        <translation>Nada que arreglar.

Lo que no tiene hablante, fuente o nombre aparece aquí mientras escribe, con el motivo y un arreglo. F8 va de uno a otro.</translation>
    </message>
    <message>
        <source>The article is set here as you write it. Its headline comes first: Ctrl+1.</source>
        <translation>Aquí se compone el artículo mientras lo escribe. Primero va el titular: Ctrl+1.</translation>
    </message>
    <message>
        <source>Not published yet. Every publication leaves a receipt here: when, where and at which address. Ctrl+Enter begins one, and shows what will be sent before anything is.</source>
        <translation>Aún no publicado. Cada publicación deja aquí un recibo: cuándo, dónde y en qué dirección. Ctrl+Intro empieza una, y muestra antes qué se enviará.</translation>
    </message>
    <message>
        <source>Nothing to send yet. Everything that will leave this computer with the article is listed here beforehand, word for word.</source>
        <translation>Todavía nada que enviar. Todo lo que saldrá de este equipo con el artículo aparece antes aquí, palabra por palabra.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene esas palabras.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset “{setting}”</source>
        <translation>Restablecer «{setting}»</translation>
    </message>
    <message>
        <source>Show and change them…</source>
        <translation>Mostrarlos y cambiarlos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Encuentre una acción o sus teclas</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Tomarlas</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Si&amp;n teclas</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>C&amp;omo venía</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>Todo como &amp;venía</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>All actions have the keys they came with.</source>
        <translation>Todas las acciones tienen las teclas con que venían.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>{keys}, changed</source>
        <translation>{keys}, cambiado</translation>
    </message>
    <message>
        <source>Changed; it came with other keys</source>
        <translation>Cambiado; venía con otras teclas</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Teclas para «{action}»</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}” in the menu {menu}.</source>
        <translation>{keys} es de «{action}», en el menú {menu}.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} minutes for a Cancel</source>
        <translation>
            <numerusform>Esperar {count} minuto por si se cancela</numerusform>
            <numerusform>Esperar {count} minutos por si se cancela</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>from your profile page in WordPress</source>
        <translation>de su página de perfil en WordPress</translation>
    </message>
    <message>
        <source>In WordPress, open Users, Profile, and make an application password there.</source>
        <translation>En WordPress, abra Usuarios, Perfil, y haga allí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Admin API key</source>
        <translation>Clave Admin API</translation>
    </message>
    <message>
        <source>figures and letters with a colon between them</source>
        <translation>cifras y letras con dos puntos en medio</translation>
    </message>
    <message>
        <source>In Ghost, open Settings, Integrations, add a custom integration, and copy its Admin API key.</source>
        <translation>En Ghost, abra Settings, Integrations, añada una integración propia y copie su clave Admin API.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>from your site’s settings</source>
        <translation>de los ajustes de su sitio</translation>
    </message>
    <message>
        <source>Your site gives you an access token for apps, often under IndieAuth or Micropub.</source>
        <translation>Su sitio le da un token de acceso para aplicaciones, a menudo en IndieAuth o Micropub.</translation>
    </message>
    <message>
        <source>Newsroom endpoint</source>
        <translation>Interfaz de redacción</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clave o token</translation>
    </message>
    <message>
        <source>from those who run it</source>
        <translation>de quienes la llevan</translation>
    </message>
    <message>
        <source>Those who run it give you a token, or a key and its name. With a token there is no name.</source>
        <translation>Quienes la llevan le dan un token, o una clave y su nombre. Con un token no hay nombre.</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Enviar enseguida</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds for a Cancel</source>
        <translation>
            <numerusform>Esperar {count} segundo por si se cancela</numerusform>
            <numerusform>Esperar {count} segundos por si se cancela</numerusform>
        </translation>
    </message>
    <message>
        <source>your login there</source>
        <translation>su usuario allí</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Application &amp;password</source>
        <translation>Contraseña de a&amp;plicación</translation>
    </message>
    <message>
        <source>Articles become</source>
        <translation>Los artículos quedan</translation>
    </message>
    <message>
        <source>After Publish</source>
        <translation>Tras Publicar</translation>
    </message>
    <message>
        <source>A&amp;rticles become</source>
        <translation>&amp;Los artículos quedan</translation>
    </message>
    <message>
        <source>After &amp;Publish</source>
        <translation>&amp;Tras Publicar</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Añadir un sitio…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>No keyring on this computer has it for {site}.
It is used until Onrecord is closed, and not written down anywhere.</source>
        <translation>Ningún llavero de este equipo la tiene para {site}.
Se usa hasta cerrar Onrecord, y no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Enter on an action asks for other keys.</source>
        <translation>Intro en una acción pide otras teclas.</translation>
    </message>
    <message>
        <source>The keys count until the window closes. They could not be kept: {error}</source>
        <translation>Las teclas valen hasta cerrar la ventana. No se pudieron guardar: {error}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Leave the password empty to keep the one that is stored.</source>
        <translation>Deje vacía la contraseña para conservar la guardada.</translation>
    </message>
    <message>
        <source>Ready to be published to.</source>
        <translation>Listo para publicar en él.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>A newspaper of your own on this computer. Publish to it as often as you like: nobody else sees it.</source>
        <translation>Un periódico propio en este equipo. Publique en él cuanto quiera: nadie más lo ve.</translation>
    </message>
    <message>
        <source>A site needs a name and an address.</source>
        <translation>Un sitio necesita nombre y dirección.</translation>
    </message>
    <message>
        <source>The library could not be written, so it is there still: {error}</source>
        <translation>No se pudo escribir en la biblioteca, así que sigue ahí: {error}</translation>
    </message>
    <message>
        <source>The library could not be written, so nothing changed: {error}</source>
        <translation>No se pudo escribir en la biblioteca, así que nada cambió: {error}</translation>
    </message>
    <message>
        <source>Snippet: {short}</source>
        <translation>Fragmento: {short}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <source>In the text, type the name and press Tab; or find it with Ctrl+K. Filled in: {places}.</source>
        <translation>En el texto, escriba el nombre y pulse Tab; o encuéntrelo con Ctrl+K. Se rellenan: {places}.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>A name is one word of letters, digits and hyphens.</source>
        <translation>Un nombre es una palabra de letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation>Ya hay un fragmento «{name}».</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencia</translation>
    </message>
    <message>
        <source>state media</source>
        <translation>medio estatal</translation>
    </message>
    <message>
        <source>social post</source>
        <translation>publicación en redes</translation>
    </message>
    <message>
        <source>eyewitness</source>
        <translation>testigo</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>observación propia</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on the record</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>como contexto</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation>sin atribución</translation>
    </message>
    <message>
        <source>off record</source>
        <translation>off the record</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Knows it from</source>
        <translation>Lo sabe por</translation>
    </message>
    <message>
        <source>First hand</source>
        <translation>De primera mano</translation>
    </message>
    <message>
        <source>As readers know them</source>
        <translation>Como la conocen los lectores</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También conocida como</translation>
    </message>
    <message>
        <source>Falk, the mayor</source>
        <translation>Falk, la alcaldesa</translation>
    </message>
    <message>
        <source>mayor, spokesperson, engineer</source>
        <translation>alcaldesa, portavoz, ingeniera</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>https://… of a document or post</source>
        <translation>https://… de un documento o publicación</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Clave de cita</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>a partir del nombre</translation>
    </message>
    <message>
        <source>Why unnamed</source>
        <translation>Por qué sin nombre</translation>
    </message>
    <message>
        <source>Only for sources readers cannot know</source>
        <translation>Solo para fuentes que los lectores no pueden conocer</translation>
    </message>
    <message>
        <source>The editor who knows the name</source>
        <translation>El editor que conoce el nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Stays on this machine</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>{count} bound</source>
        <translation>
            <numerusform>{count} vinculada</numerusform>
            <numerusform>{count} vinculadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checked</source>
        <translation>
            <numerusform>{count} verificada</numerusform>
            <numerusform>{count} verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} perdida</numerusform>
            <numerusform>{count} perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also known as</source>
        <translation>&amp;También conocida como</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ca&amp;rgo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>Con&amp;diciones</translation>
    </message>
    <message>
        <source>Knows it &amp;from</source>
        <translation>&amp;Lo sabe por</translation>
    </message>
    <message>
        <source>&amp;Why unnamed</source>
        <translation>&amp;Por qué sin nombre</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>&amp;Aprobado por</translation>
    </message>
    <message>
        <source>Citation ke&amp;y</source>
        <translation>Cla&amp;ve de cita</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>A source needs a name; off record, it stays on this machine.</source>
        <translation>Una fuente necesita un nombre; off the record, se queda en este equipo.</translation>
    </message>
    <message>
        <source>Another source already has the key “{key}”.</source>
        <translation>Otra fuente tiene ya la clave «{key}».</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Con nombre</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Anónimas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>De segunda mano</translation>
    </message>
    <message numerus="yes">
        <source>{count} independent sources. The bars show whose words the story quotes or reports.</source>
        <translation>
            <numerusform>{count} fuente independiente. Las barras muestran de quién son las palabras que el artículo cita o recoge.</numerusform>
            <numerusform>{count} fuentes independientes. Las barras muestran de quién son las palabras que el artículo cita o recoge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} fuente</numerusform>
            <numerusform>{count} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted or reported yet.</source>
        <translation>Aún no se cita ni se recoge a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who carries the story</source>
        <translation>Quién sostiene el artículo</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>&amp;Add “{text}” to the desk’s words</source>
        <translation>&amp;Añadir «{text}» a las palabras de la redacción</translation>
    </message>
    <message>
        <source>&amp;Ignore “{text}” in this article</source>
        <translation>&amp;Ignorar «{text}» en este artículo</translation>
    </message>
    <message>
        <source>No misspelt word in this article.</source>
        <translation>No hay palabras mal escritas en este artículo.</translation>
    </message>
    <message>
        <source>{said} counts as right from now on. “Languages and desk’s words” in the menu Edit takes it back.</source>
        <translation>{said} vale desde ahora como correcta. «Idiomas y palabras de la redacción», en el menú Edición, lo revierte.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>The desk’s words cannot be read: {strerror}.</source>
        <translation>No se pueden leer las palabras de la redacción: {strerror}.</translation>
    </message>
    <message>
        <source>Put the caret into a misspelt word to make it one of the desk’s.</source>
        <translation>Ponga el cursor en una palabra mal escrita para hacerla de la redacción.</translation>
    </message>
    <message>
        <source>{error} “{word}” counts as right until the article is closed.</source>
        <translation>{error} «{word}» vale como correcta hasta cerrar el artículo.</translation>
    </message>
    <message>
        <source>The desk’s words could not be kept: {strerror}.</source>
        <translation>No se pudieron guardar las palabras de la redacción: {strerror}.</translation>
    </message>
    <message>
        <source>Words and source</source>
        <translation>Palabras y fuente</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>As for the source</source>
        <translation>Como para la fuente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>At the harbour office</source>
        <translation>En la oficina del puerto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>No sources yet.

Who told you what, and on which terms, belongs here: “Add source…” below. [@key] in the text ties a quotation to one.</source>
        <translation>Todavía sin fuentes.

Aquí va quién le dijo qué, y en qué condiciones: «Añadir fuente…» abajo. [@key] en el texto une una cita a una fuente.</translation>
    </message>
    <message>
        <source>In person, by telephone, recording</source>
        <translation>En persona, por teléfono, grabación</translation>
    </message>
    <message>
        <source>Checked word for word</source>
        <translation>Verificado palabra por palabra</translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation>&amp;Dicho por</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>D&amp;ónde</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>There is nobody on the source list yet. Add a source first.</source>
        <translation>Aún no hay nadie en la lista de fuentes. Añada antes una fuente.</translation>
    </message>
    <message>
        <source>Select somebody’s words first, or put the caret into a quotation.</source>
        <translation>Seleccione antes las palabras de alguien, o ponga el cursor en una cita.</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} palabra</numerusform>
            <numerusform>{count} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, unnamed, documents and second-hand, with their shares</source>
        <translation>Con nombre, anónimas, documentos y de segunda mano, con sus partes</translation>
    </message>
    <message numerus="yes">
        <source>{count} named</source>
        <translation>
            <numerusform>{count} con nombre</numerusform>
            <numerusform>{count} con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} second-hand</source>
        <translation>
            <numerusform>{count} de segunda mano</numerusform>
            <numerusform>{count} de segunda mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} vague</source>
        <translation>
            <numerusform>{count} vaga</numerusform>
            <numerusform>{count} vagas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is quoted yet</source>
        <translation>Aún no se cita a nadie</translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie con nombre</translation>
    </message>
    <message numerus="yes">
        <source>{count} blockers</source>
        <translation>
            <numerusform>{count} bloqueo</numerusform>
            <numerusform>{count} bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} aviso</numerusform>
            <numerusform>{count} avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Sourcing: {blockers}, {warnings}</source>
        <translation>Respaldo: {blockers}, {warnings}</translation>
    </message>
    <message>
        <source>{blockers}, {warnings}. Opens the problems.</source>
        <translation>{blockers}, {warnings}. Abre los problemas.</translation>
    </message>
    <message>
        <source>Update on {site}…</source>
        <translation>Actualizar en {site}…</translation>
    </message>
    <message>
        <source>Publish to {site}…</source>
        <translation>Publicar en {site}…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>sourcing</source>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>The end of the log:</source>
        <translation>El final del registro:</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong in Onrecord {count} times; your text is kept. Reports of it, without any of your text, are under Help › Reports of failures. Nothing was sent.</source>
        <translation>
            <numerusform>Algo salió mal en Onrecord {count} vez; su texto se conserva. El informe, sin nada de su texto, está en Ayuda › Informes de fallos. No se envió nada.</numerusform>
            <numerusform>Algo salió mal en Onrecord {count} veces; su texto se conserva. Los informes, sin nada de su texto, están en Ayuda › Informes de fallos. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are as they were, {brought} brought back.</source>
        <translation>
            <numerusform>{count} artículo está como estaba, {brought} recuperados.</numerusform>
            <numerusform>{count} artículos están como estaban, {brought} recuperados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library of a moment ago is kept as {kept}.</source>
        <translation>La biblioteca de hace un momento se guarda como {kept}.</translation>
    </message>
    <message>
        <source>The library is damaged. Go on: what you type is kept. When Onrecord is started again it is mended, and the damaged file is kept.</source>
        <translation>La biblioteca está dañada. Siga: lo que escribe se conserva. Al iniciar Onrecord otra vez se repara, y el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>The open article could not be saved, so nothing was restored.</source>
        <translation>El artículo abierto no se pudo guardar, así que no se restauró nada.</translation>
    </message>
    <message>
        <source>Keeping the library as it is, then going back…</source>
        <translation>Guardando la biblioteca como está; después, vuelta atrás…</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>There are no headings yet. A line that begins with ## is one.</source>
        <translation>Aún no hay ladillos. Una línea que empieza con ## es uno.</translation>
    </message>
    <message>
        <source>Find a heading</source>
        <translation>Encontrar un ladillo</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Probarlo con un ejemplo</translation>
    </message>
    <message>
        <source>Seven steps through a story that is not quite ready, up to its publication</source>
        <translation>Siete pasos por un artículo que no está del todo listo, hasta su publicación</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Escribir un artículo</translation>
    </message>
    <message>
        <source>An empty one; it is kept from the first key on</source>
        <translation>Uno vacío; se guarda desde la primera tecla</translation>
    </message>
    <message>
        <source>Open what I have</source>
        <translation>Abrir lo que tengo</translation>
    </message>
    <message>
        <source>Markdown, Word, OpenDocument, web pages, text: the file is left as it is</source>
        <translation>Markdown, Word, OpenDocument, páginas web, texto: el archivo queda como está</translation>
    </message>
    <message>
        <source>Connect my site</source>
        <translation>Conectar mi sitio</translation>
    </message>
    <message>
        <source>WordPress, Ghost, Micropub, or one of your own</source>
        <translation>WordPress, Ghost, Micropub, o uno propio</translation>
    </message>
    <message>
        <source>Welcome to Onrecord</source>
        <translation>Bienvenida a Onrecord</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>Write, see who said what, look at the page as readers will, and publish in one click. What you type is kept on this computer, and nothing leaves it but what you publish.</source>
        <translation>Escriba, vea quién dijo qué, mire la página como la verán los lectores y publique con un clic. Lo que escribe se guarda en este equipo, y solo sale de él lo que publica.</translation>
    </message>
    <message>
        <source>As readers will read it; new articles begin with it</source>
        <translation>Como la leerán los lectores; los artículos nuevos empiezan con ella</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Su redacción</translation>
    </message>
    <message>
        <source>How strict is Onrecord to be? It can be changed for any article at any time.</source>
        <translation>¿Cómo de estricto debe ser Onrecord? Se puede cambiar para cualquier artículo en cualquier momento.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Your byline</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>What stops publication</source>
        <translation>Qué impide publicar</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose it by its whole name to write over it.</source>
        <translation>{path} ya existe y quedó como está. Elíjalo con su nombre completo para sobrescribirlo.</translation>
    </message>
    <message>
        <source>Languages and desk’s words</source>
        <translation>Idiomas y palabras de la redacción</translation>
    </message>
    <message>
        <source>Languages in every article</source>
        <translation>Idiomas en todos los artículos</translation>
    </message>
    <message>
        <source>The desk’s words</source>
        <translation>Las palabras de la redacción</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>An article is checked in its own language, and in these as well. A dictionary put into the folder “dictionaries” of the data stands here at the next start.</source>
        <translation>Un artículo se revisa en su propio idioma, y también en estos. Un diccionario puesto en la carpeta «dictionaries» de los datos aparece aquí en el próximo inicio.</translation>
    </message>
    <message>
        <source>In &amp;every article</source>
        <translation>En to&amp;dos los artículos</translation>
    </message>
    <message>
        <source>The desk’s &amp;words</source>
        <translation>&amp;Palabras de la redacción</translation>
    </message>
</context>
</TS>
