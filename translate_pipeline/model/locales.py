"""Languages: the spelling in file names, the CLDR locale, the gettext plural rule."""

from dataclasses import dataclass

__all__ = ["Language", "same_language"]

# GNU gettext manual, "Plural forms". Not from Babel: it says nplurals=1 for Hungarian.
_ONE_FORM = "nplurals=1; plural=0;"
_TWO_FORMS = "nplurals=2; plural=(n != 1);"
_PLURAL_FORMS = {
    **dict.fromkeys(["id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh"], _ONE_FORM),
    **dict.fromkeys(["fr", "pt_BR"], "nplurals=2; plural=(n > 1);"),
    "cs": "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;",
    "sk": "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
}


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the project."""

    code: str
    """As the configuration spells it: folder name under ``locales/``, such as ``zh_CN``."""

    locale: str
    """BCP 47 tag whose number and date habits hold, such as ``es-PE``."""

    @property
    def tag(self) -> str:
        """BCP 47 tag for ``lang`` and ``hreflang``: the code with hyphens."""
        return self.code.replace("_", "-")

    @property
    def base(self) -> str:
        """Bare language: ``zh`` of ``zh_CN``."""
        return self.tag.split("-")[0].lower()

    @property
    def gettext(self) -> str:
        """Spelling of PO headers: the code with underscores."""
        return self.code.replace("-", "_")

    @property
    def plural_forms(self) -> str:
        """Value of the ``Plural-Forms`` header."""
        by_region = _PLURAL_FORMS.get(self.gettext)
        return by_region or _PLURAL_FORMS.get(self.base, _TWO_FORMS)


def same_language(one: str, other: str) -> bool:
    """Return whether two codes name one language, in either spelling.

    Example:
        >>> same_language("zh_CN", "zh-cn")
        True
    """
    return one.replace("-", "_").lower() == other.replace("-", "_").lower()
