"""The few words that a page says by itself, in the language of its article.

Signature: `wording(language) -> Wording`. Names of months and days, and how a date is put, are
those of the Unicode Common Locale Data Repository (long dates, Gregorian calendar).
"""

from dataclasses import dataclass
from datetime import datetime

_EVERYWHERE = "{day} {month} {year}"


@dataclass(frozen=True, slots=True)
class Wording:
    """What a page says for itself. `months` and `days` are twelve and seven names, Monday first.

    `on` is a date of `{day}`, `{month}` and `{year}`, `on_day` one with its `{weekday}` as well;
    `by` puts the writer at `{name}`, and `by_words` begin a byline that says so itself.
    """

    correction: str
    sources: str
    by: str
    by_words: tuple[str, ...]
    months: str
    days: str
    on: str = _EVERYWHERE
    on_day: str = "{weekday}, {date}"

    def date(self, date: str, *, weekday: bool = False) -> str:
        """Say an ISO 8601 date in words; the time too where there is one; else as it stands."""
        typed = date.strip()
        try:
            when = datetime.fromisoformat(typed)
        except ValueError:
            return typed
        words = self.on.format(
            day=when.day, month=self.months.split()[when.month - 1], year=when.year
        )
        if weekday:
            return self.on_day.format(weekday=self.days.split()[when.weekday()], date=words)
        return f"{words}, {when:%H:%M}" if len(typed) > len("2026-11-23") else words

    def byline(self, byline: str) -> str:
        """A byline as printed: "By Ada Brandt"."""
        known = not byline or byline.casefold().startswith(self.by_words)
        return byline if known else self.by.format(name=byline)


_ENGLISH = Wording(
    "Correction",
    "Sources",
    "By {name}",
    ("by ", "words by ", "from "),
    "January February March April May June July August September October November December",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
)
_WORDINGS = {
    "en": _ENGLISH,
    "de": Wording(
        "Korrektur",
        "Quellen",
        "Von {name}",
        ("von ", "text von ", "aus "),
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "{day}. {month} {year}",
    ),
    "es": Wording(
        "Corrección",
        "Fuentes",
        "Por {name}",
        ("por ", "de "),
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
        "{day} de {month} de {year}",
    ),
    "fr": Wording(
        "Correction",
        "Sources",
        "Par {name}",
        ("par ", "de "),
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        on_day="{weekday} {date}",
    ),
    "ar": Wording(
        "تصحيح",
        "المصادر",
        "بقلم {name}",
        ("بقلم ", "كتب ", "كتبت "),
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        on_day="{weekday}، {date}",
    ),
}


def wording(language: str = "en") -> Wording:
    """The words for a BCP 47 tag ("de-AT"); the English ones where we have none."""
    return _WORDINGS.get(language.partition("-")[0].lower(), _ENGLISH)
