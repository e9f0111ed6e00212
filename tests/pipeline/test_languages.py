"""Adding and removing languages: configuration and catalogs together, nothing else changes."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate_pipeline.errors import UsageError
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.languages.change import (
    Leftover,
    add_language,
    catalogs_of,
    delete_language,
    remove_language,
)
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues

NAME = "translate-pipeline.toml"
needs_git = pytest.mark.skipif(not shutil.which("git"), reason="apt-get install git")


def project_with(folder: Path, text: str, name: str = NAME) -> Path:
    """Write a configuration; return the folder."""
    (folder / name).write_bytes(text.encode())
    return folder


def codes_of(folder: Path) -> list[str]:
    """Return the languages that a project's configuration names."""
    return [language.code for language in open_project(folder).options.languages]


ADDED = {
    "list": ('languages = ["hu"] # x\n', 'languages = ["hu", "pt_BR"] # x\n'),
    "list with comma": ("languages = ['hu', ]", "languages = ['hu', \"pt_BR\", ]"),
    "long list": (
        'languages = [ # all\n  "hu", # one\n  "es" # two\n  # end\n]\na',
        'languages = [ # all\n  "hu", # one\n  "es", # two\n  "pt_BR"\n  # end\n]\na',
    ),
    "long list with comma": (
        'languages = [\n\t"hu", # one\n]\n',
        'languages = [\n\t"hu", # one\n\t"pt_BR",\n]\n',
    ),
    "table": (
        '[languages]\nhu = { locale = "hu" } # x\n\n[thresholds]\n',
        '[languages]\nhu = { locale = "hu" } # x\npt_BR = {}\n\n[thresholds]\n',
    ),
    "table at the end": ("[languages]\n  hu = {}", "[languages]\n  hu = {}\n  pt_BR = {}\n"),
    "Windows": ("[languages]\r\nhu = {}\r\n", "[languages]\r\nhu = {}\r\npt_BR = {}\r\n"),
    "inline table": ("languages = { hu = {} }\n", "languages = { hu = {}, pt_BR = {} }\n"),
    "dotted": (
        'languages.hu.locale = "hu"\nsource = "s"\n',
        'languages.hu.locale = "hu"\nlanguages.pt_BR = {}\nsource = "s"\n',
    ),
    "tables": (
        '[languages.hu]\nlocale = "hu"\n\n[thresholds]\n',
        '[languages.hu]\nlocale = "hu"\n\n[languages.pt_BR]\n\n[thresholds]\n',
    ),
    "quoted": ('["languages"]\n"hu" = {}\n', '["languages"]\n"hu" = {}\npt_BR = {}\n'),
    "word elsewhere": (
        'source = """\nlanguages = ["es"]\n"""\nlanguages = ["hu"]\n',
        'source = """\nlanguages = ["es"]\n"""\nlanguages = ["hu", "pt_BR"]\n',
    ),
}


@pytest.mark.parametrize(("before", "after"), ADDED.values(), ids=ADDED)
def test_add_in_every_layout(tmp_path: Path, before: str, after: str) -> None:
    """A language comes behind the others, in the layout that is there, and goes again."""
    before, after = (text.removesuffix("a") for text in (before, after))
    project_with(tmp_path, before)
    known = codes_of(tmp_path)

    add_language(open_project(tmp_path), "pt_BR")
    assert (tmp_path / NAME).read_bytes() == after.encode()
    assert codes_of(tmp_path) == [*known, "pt_BR"]

    remove_language(open_project(tmp_path), "pt-br")
    expected = before if before.endswith("\n") or after.endswith("]") else f"{before}\n"
    assert (tmp_path / NAME).read_bytes() == expected.encode()


def test_in_pyproject(tmp_path: Path) -> None:
    """In pyproject.toml only the project's own table changes."""
    before = (
        '[tool.other]\nlanguages = ["es"]\n\n[tool.translate-pipeline]\nlanguages = ["hu"]\n'
        "\n[languages]\nx = 1\n"
    )
    project_with(tmp_path, before, "pyproject.toml")

    add_language(open_project(tmp_path), "fr")

    text = (tmp_path / "pyproject.toml").read_text()
    assert text == before.replace('["hu"]', '["hu", "fr"]')


def test_a_locale_is_written(tmp_path: Path) -> None:
    """A locale stands in the table, and holds."""
    project_with(tmp_path, "[languages]\nhu = {}\n")

    project = add_language(open_project(tmp_path), "es", "es-PE")

    assert (tmp_path / NAME).read_text() == '[languages]\nhu = {}\nes = { locale = "es-PE" }\n'
    assert project.options.languages[-1] == Language("es", "es-PE")
    assert project == open_project(tmp_path)


def test_a_list_cannot_hold_a_locale(tmp_path: Path) -> None:
    """Where the layout has no place for a locale, the error says what to write."""
    project_with(tmp_path, 'languages = ["hu"]\n')

    with pytest.raises(UsageError, match="layout") as caught:
        add_language(open_project(tmp_path), "es", "es-PE")

    assert "[languages]" in caught.value.advice
    assert 'es = { locale = "es-PE" }' in caught.value.advice
    assert (tmp_path / NAME).read_text() == 'languages = ["hu"]\n'


@pytest.mark.parametrize(
    ("code", "locale", "words"),
    [
        ("hu", "", "there already"),
        ("zh-cn", "", "there already"),
        ("en", "", "source language"),
        ("huu", "", "unknown language 'huu'"),
        ("de", "qq", "unknown language 'qq'"),
        ("../de", "", "no language"),
        ('de"', "", "no language"),
        ("", "", "no language"),
        ("dé", "", "no language"),
    ],
)
def test_bad_additions(tmp_path: Path, code: str, locale: str, words: str) -> None:
    """A code that cannot be added is an error, and the configuration stays."""
    text = "[languages]\nhu = {}\nzh_CN = {}\n"
    project_with(tmp_path, text)

    with pytest.raises(UsageError, match=words) as caught:
        add_language(open_project(tmp_path), code, locale)

    assert caught.value.advice
    assert (tmp_path / NAME).read_text() == text


REMOVED = {
    "first": ('languages = ["hu", "es"]\n', 'languages = ["es"]\n'),
    "last": ('languages = ["es", "hu"]\n', 'languages = ["es"]\n'),
    "own line": ('languages = [\n  "hu", # x\n  "es",\n]\n', 'languages = [\n  "es",\n]\n'),
    "inline": ('languages = {hu={locale="hu"},es={}}\n', "languages = {es={}}\n"),
    "table": ("[languages]\n# x\nhu = {} # y\nes = {}\n", "[languages]\n# x\nes = {}\n"),
    "dotted": (
        'languages.hu.locale = "hu"\nlanguages.es = {}\n', "languages.es = {}\n",
    ),
    "tables": (
        '[languages.es]\n\n[languages.hu]\nlocale = "hu"\n\n[thresholds]\n',
        "[languages.es]\n\n[thresholds]\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), REMOVED.values(), ids=REMOVED)
def test_remove_in_every_layout(tmp_path: Path, before: str, after: str) -> None:
    """A language goes with its own line or entry; all else stays."""
    project_with(tmp_path, before)

    remove_language(open_project(tmp_path), "hu")

    assert (tmp_path / NAME).read_bytes() == after.encode()


def test_the_last_language_stays(tmp_path: Path) -> None:
    """A project without a language would be none."""
    project_with(tmp_path, 'languages = ["hu"]\n')

    with pytest.raises(UsageError, match="last language"):
        remove_language(open_project(tmp_path), "hu")

    assert codes_of(tmp_path) == ["hu"]


def test_a_layout_too_unusual_is_refused(tmp_path: Path) -> None:
    """Where a change in place would be wrong, nothing is written and the error says what to do."""
    text = 'languages = ["hu" # one\n , "es"]\n'
    project_with(tmp_path, text)

    with pytest.raises(UsageError, match="cannot be changed in place") as caught:
        remove_language(open_project(tmp_path), "hu")

    assert caught.value.path == NAME
    assert (tmp_path / NAME).read_text() == text


BLANKS = st.sampled_from(["", " ", "\t"])
COMMENTS = st.sampled_from(["", " # a", ' # "es", [x]', " # ] }"])


@st.composite
def configurations(draw: st.DrawFn) -> str:
    """Return a configuration with two or three languages in some layout."""
    codes = draw(st.permutations(["hu", "es", "zh_CN"]))[: draw(st.integers(2, 3))]
    end = draw(st.sampled_from(["\n", "\r\n"]))
    form = draw(st.sampled_from(["line", "lines", "table", "inline", "dotted", "tables"]))
    comment = draw(COMMENTS)
    quote = draw(st.sampled_from("\"'"))
    quoted = [quote + code + quote for code in codes]
    comma = draw(st.sampled_from(["", ","]))
    entry = draw(st.sampled_from(["{}", '{ locale = "hu" }', "{locale='es-PE'}"]))
    blank = draw(BLANKS)
    if form == "line":
        text = f"languages{blank}={blank}[{blank}{f',{blank}'.join(quoted)}{comma}]{comment}{end}"
    elif form == "lines":
        lines = f",{comment}{end}{blank}".join(quoted)
        text = f"languages = [{comment}{end}{blank}{lines}{comma}{comment}{end}]{end}"
    elif form == "table":
        text = f"[languages]{comment}{end}"
        text += "".join(f"{blank}{code} ={blank}{entry}{comment}{end}" for code in codes)
    elif form == "inline":
        text = f"languages = {{{', '.join(f'{code} = {entry}' for code in codes)}{blank}}}{end}"
    elif form == "dotted":
        text = "".join(f'languages . {code}.locale = "hu"{comment}{end}' for code in codes)
    else:
        text = end.join(f'[languages.{code}]{comment}{end}locale = "hu"{end}' for code in codes)
    tail = draw(st.sampled_from(["", f"[thresholds]{comment}{end}fail-on = 'error'{end}"]))
    return f"source = '''s'''{comment}{end}{text}{end if tail else ''}{tail}"


@given(text=configurations(), locale=st.sampled_from(["", "fr-CA"]))
@settings(max_examples=60)
def test_what_is_added_can_be_removed(text: str, locale: str) -> None:
    """Adding gives exactly one more language, and removing it gives the same bytes again."""
    with tempfile.TemporaryDirectory() as name:
        folder = project_with(Path(name), text)
        before = open_project(folder)
        holds_locales = text.partition("languages")[2].lstrip(" \t=")[:1] != "["
        if locale and not holds_locales:
            return

        added = add_language(before, "fr", locale)
        again = remove_language(added, "fr")

        assert added.options.languages[:-1] == before.options.languages
        assert added.options.languages[-1] == Language("fr", locale or "fr")
        assert again == before
        assert (folder / NAME).read_bytes() == text.encode()


@pytest.fixture
def committed(small_project: Path) -> Path:
    """Return the small project with two languages, a translation, and all of it in git."""
    (small_project / NAME).write_text('languages = ["hu", "es"]\n')
    update_issues(open_project(small_project))
    path = small_project / "locales/es/LC_MESSAGES/one.po"
    text = path.read_text().replace(
        'msgid "Tea from Yame."\nmsgstr ""', 'msgid "Tea from Yame."\nmsgstr "T"'
    )
    path.write_text(text)
    git(small_project, "init", "--quiet")
    commit(small_project)
    return small_project


def git(folder: Path, *arguments: str) -> None:
    """Run git as somebody."""
    name = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    subprocess.run(["git", "-C", folder, *name, *arguments], check=True, capture_output=True)


def commit(folder: Path) -> None:
    """Commit everything."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


@needs_git
def test_catalogs_stay_unless_asked(committed: Path) -> None:
    """Removing a language leaves its catalogs, and tells what they hold."""
    project = open_project(committed)
    path = committed / "locales/es/LC_MESSAGES/one.po"
    data = path.read_bytes()

    assert catalogs_of(project, "es") == (Leftover("locales/es/LC_MESSAGES/one.po", 1, 3),)
    remove_language(project, "es")

    assert path.read_bytes() == data


@needs_git
def test_committed_catalogs_are_deleted_when_asked(committed: Path) -> None:
    """What the last commit holds may go; the folders go with it, other languages stay."""
    delete_language(open_project(committed), "es")

    assert codes_of(committed) == ["hu"]
    assert not (committed / "locales/es").exists()
    assert (committed / "locales/hu/LC_MESSAGES/one.po").exists()


def change(folder: Path) -> None:
    """Add a line to the catalog."""
    with (folder / "locales/es/LC_MESSAGES/one.po").open("a") as file:
        file.write("\n")


def stage(folder: Path) -> None:
    """Add a line to the catalog and stage it."""
    change(folder)
    git(folder, "add", "--all")


def hide(folder: Path) -> None:
    """Add a line to the catalog and tell git to look away."""
    git(folder, "update-index", "--assume-unchanged", "locales/es/LC_MESSAGES/one.po")
    change(folder)


def add_another(folder: Path) -> None:
    """Make a second catalog that git ignores."""
    (folder / ".gitignore").write_text("two.po\n")
    (folder / "locales/es/LC_MESSAGES/two.po").write_text("x")


def forget_git(folder: Path) -> None:
    """Make the project one without git."""
    shutil.rmtree(folder / ".git")


@needs_git
@pytest.mark.parametrize("spoil", [change, stage, hide, add_another, forget_git])
def test_what_git_does_not_hold_is_not_deleted(
    committed: Path, spoil: Callable[[Path], None]
) -> None:
    """A catalog that differs from the last commit keeps the language and all catalogs."""
    spoil(committed)

    with pytest.raises(UsageError, match="lost") as caught:
        delete_language(open_project(committed), "es")

    assert caught.value.path.startswith("locales/es/LC_MESSAGES/")
    assert codes_of(committed) == ["hu", "es"]
    assert (committed / "locales/es/LC_MESSAGES/one.po").exists()
