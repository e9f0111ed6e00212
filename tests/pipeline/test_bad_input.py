"""Bad input is one clear error with path, line and advice, and nothing is lost by it."""

import re
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute


def run(project: Path, *arguments: str) -> int:
    """Run a command on a project; return its exit code."""
    return execute([*arguments, "--project", str(project)])


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return every file's content and modification time."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def translate(project: Path) -> None:
    """Fill the Hungarian catalog of the small project."""
    path = project / "locales/hu/LC_MESSAGES/one.po"
    text = path.read_text(encoding="utf-8")
    for source, target in {
        "Tea": "Teaa", "Tea from Yame.": "Jamei tea.", "Rice": "Rizs", "Rice for all.": "Rizst!",
        "News": "Hírek",
    }.items():  # fmt: skip
        text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"')
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def built(small_project: Path) -> Path:
    """Return the small project, translated and built."""
    assert run(small_project, "update") == 0
    translate(small_project)
    assert run(small_project, "build") == 0
    return small_project


BAD_ARTICLES = {
    "empty": (b"", r"source/one/tea\.md:1: error: the article is empty; .*issue\.yaml"),
    "blank": (b" \n\n", r"source/one/tea\.md:1: error: the article is empty; .*"),
    "not UTF-8": (b"# Tea\n\nJap\xe1n\n", r"source/one/tea\.md:3:4: error: not UTF-8: .*; save .*"),
    "broken YAML": (
        b"---\ntitle: [a\n---\nText\n",
        r"source/one/tea\.md:\d+:\d+: error: broken front matter: .*; .+",
    ),
    "not closed": (
        b"---\ntitle: Tea\n\nText\n",
        r"source/one/tea\.md:1: error: front matter is not closed; .*",
    ),
    "key twice": (
        b"---\ntitle: a\ntitle: b\n---\n",
        r"source/one/tea\.md:3:1: error: broken front matter: key 'title' stands twice; remove .*",
    ),
    "wrong type": (
        b"---\ntitle: a\nimages: tea.svg\n---\nText\n",
        r"source/one/tea\.md:3:1: error: expected 'array', got 'str'; .*'images'.*",
    ),
    "missing": (None, r"source/one/tea\.md: error: file not found; .*"),
}


@pytest.mark.parametrize(("data", "expected"), BAD_ARTICLES.values(), ids=BAD_ARTICLES)
@pytest.mark.parametrize("command", ["update", "build", "run", "status", "check"])
def test_bad_article(
    built: Path,
    capfd: pytest.CaptureFixture[str],
    data: bytes | None,
    expected: str,
    command: str,
) -> None:
    """A bad article keeps its messages and pages, the others go on, and the command ends with 2."""
    article = built / "source/one/tea.md"
    catalog = built / "locales/hu/LC_MESSAGES/one.po"
    pages = snapshot(built / "build/hu/one")
    messages = catalog.read_bytes()
    capfd.readouterr()
    if data is None:
        article.unlink()
    else:
        article.write_bytes(data)

    code = run(built, command)

    errors = capfd.readouterr().err.splitlines()
    assert code == 2
    assert len(errors) == 1, errors
    assert re.fullmatch(expected, errors[0])
    assert catalog.read_bytes() == messages
    assert snapshot(built / "build/hu/one") == pages


def test_other_articles_go_on(built: Path) -> None:
    """While one article is bad, a change in another one reaches catalog and page."""
    (built / "source/one/tea.md").write_bytes(b"\xff")
    (built / "source/one/rice.md").write_text("---\ntitle: Rice\n---\n\nRice for few.\n")

    assert run(built, "run") == 2

    catalog = (built / "locales/hu/LC_MESSAGES/one.po").read_text(encoding="utf-8")
    assert 'msgid "Rice for few."' in catalog
    assert "Rice for few." in (built / "build/hu/one/rice.html").read_text(encoding="utf-8")
    assert "Jamei tea." in (built / "build/hu/one/tea.html").read_text(encoding="utf-8")


BAD_CATALOGS = {
    "syntax": ('msgid "News"\nmsgstr "Hírek', r"one\.po:\d+: error: string is not closed; .+"),
    "duplicate": (
        'msgid "Tea"\nmsgstr "Tea"\n\nmsgid "Tea"\nmsgstr "Teák"\n',
        r"one\.po:8: error: message 'Tea' stands twice, first in line 5; keep .*",
    ),
    "conflict": (
        '<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n',
        r"one\.po:5: error: a merge conflict marker; resolve .*",
    ),
    "no msgstr": ('msgid "a"\n', r"one\.po:5: error: the last entry has no msgstr; .*"),
}
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.mark.parametrize(("text", "expected"), BAD_CATALOGS.values(), ids=BAD_CATALOGS)
@pytest.mark.parametrize("command", ["update", "check", "build", "status", "run"])
def test_bad_catalog(
    built: Path, capfd: pytest.CaptureFixture[str], text: str, expected: str, command: str
) -> None:
    """A catalog that cannot be read is left as it is, and so are its pages."""
    catalog = built / "locales/hu/LC_MESSAGES/one.po"
    catalog.write_text(HEADER + text, encoding="utf-8")
    before = snapshot(built / "locales") | snapshot(built / "build")
    capfd.readouterr()

    code = run(built, command)

    errors = capfd.readouterr().err.splitlines()
    assert code == 2
    assert len(errors) == 1, errors
    assert re.fullmatch(rf"locales/hu/LC_MESSAGES/{expected}", errors[0])
    after = snapshot(built / "locales") | snapshot(built / "build")
    before.pop("manifest.json")
    after.pop("manifest.json")
    assert after == before


CONFIGURATIONS = {
    "unknown key": (
        'langages = ["hu"]\nlanguages = ["hu"]\n',
        "translate-pipeline.toml:1:1: error: unknown key 'langages'; did you mean 'languages'\\?",
    ),
    "unknown key in a table": (
        '[languages]\nhu = { local = "hu" }\n',
        "translate-pipeline.toml:2:1: error: unknown key 'languages.hu.local'; "
        "did you mean 'locale'\\?",
    ),
    "unknown language": (
        'languages = ["hu", "xx_YY"]\n',
        "translate-pipeline.toml:1:1: error: unknown language 'xx_YY'; .+",
    ),
    "no languages": (
        "languages = []\n",
        "translate-pipeline.toml:1:1: error: no languages; name at least one, such as 'hu'",
    ),
    "missing": (
        'source = "source"\n',
        "translate-pipeline.toml: error: key 'languages' is missing; add it",
    ),
    "wrong type": (
        "languages = 3\n",
        r"translate-pipeline.toml:1:1: error: expected 'object \| array', got 'int'; .*",
    ),
    "not TOML": ("languages = [\n", "translate-pipeline.toml:1: error: not valid TOML: .*; .+"),
    "outside": (
        'languages = ["hu"]\noutput = "../x"\n',
        "translate-pipeline.toml:2:1: error: '../x' leads out of the project; .*",
    ),
    "no percentage": (
        'languages = ["hu"]\n[thresholds]\nmin-translated-percent = 101\n',
        "translate-pipeline.toml:3:1: error: 101 is no percentage; expected 0 to 100",
    ),
    "severity": (
        'languages = ["hu"]\n[thresholds]\nfail-on = "bad"\n',
        "translate-pipeline.toml:3:1: error: unknown severity 'bad'; expected one of info, .*",
    ),
    "two treatments": (
        'languages = ["hu"]\n[front-matter]\nreplace = ["slug"]\nlocalize = ["date", "slug"]\n',
        "translate-pipeline.toml:3:1: error: 'slug' is in 'localize' too; "
        "a key has one treatment, so remove it from one of them",
    ),
    "translated by default": (
        'languages = ["hu"]\n[front-matter]\nreplace = ["title"]\n',
        "translate-pipeline.toml:3:1: error: 'title' is in 'translate' too; .*",
    ),
    "no key path": (
        'languages = ["hu"]\n[front-matter]\ntranslate = ["images[0].alt"]\n',
        r"translate-pipeline.toml:3:1: error: 'images\[0\].alt' leads to no key; .*",
    ),
    "source language": (
        'languages = ["en"]\n',
        "translate-pipeline.toml:1:1: error: 'en' is the source language; .*",
    ),
}


@pytest.mark.parametrize(("text", "expected"), CONFIGURATIONS.values(), ids=CONFIGURATIONS)
def test_bad_configuration(
    small_project: Path, capfd: pytest.CaptureFixture[str], text: str, expected: str
) -> None:
    """A wrong configuration is an error with file, line and the nearest right name."""
    (small_project / "translate-pipeline.toml").write_text(text, encoding="utf-8")

    assert run(small_project, "run") == 2
    assert re.fullmatch(expected, capfd.readouterr().err.strip())
    assert not (small_project / "locales").exists()


ISSUES = {
    "unknown key": ("id: one\nname: x\n", r"issue\.yaml:2:1: error: unknown key 'name'; .*"),
    "wrong id": (
        "id: two\ntitle: a\ndate: 2026-01-01\narticles: [a.md]\n",
        r"issue\.yaml:1:1: error: id 'two' is not the folder's name; write 'one'",
    ),
    "no date": (
        "id: one\ntitle: a\ndate: May\narticles: [a.md]\n",
        r"issue\.yaml:3:1: error: 'May' is no date; .*",
    ),
    "outside": (
        "id: one\ntitle: a\ndate: 2026-01-01\narticles: [../../x.md]\n",
        r"issue\.yaml:4:12: error: '\.\./\.\./x\.md' is no article of this folder; .*",
    ),
    "twice": (
        "id: one\ntitle: a\ndate: 2026-01-01\narticles: [tea.md, tea.md]\n",
        r"issue\.yaml:4:20: error: article 'tea\.md' stands twice; remove one of them",
    ),
    "tag": ("!!python/object:os.system {}\n", r"issue\.yaml.*: error: .*"),
    "broken": ("id: [\n", r"issue\.yaml:\d+:\d+: error: .*not valid YAML: .*"),
}


@pytest.mark.parametrize(("text", "expected"), ISSUES.values(), ids=ISSUES)
@pytest.mark.parametrize("command", ["update", "check", "build", "status", "run"])
def test_bad_issue(
    built: Path, capfd: pytest.CaptureFixture[str], text: str, expected: str, command: str
) -> None:
    """A wrong issue.yaml is one error; catalogs and pages of the issue stay as they are."""
    (built / "source/one/issue.yaml").write_text(text, encoding="utf-8")
    before = snapshot(built / "locales") | snapshot(built / "build")
    capfd.readouterr()

    code = run(built, command)

    errors = capfd.readouterr().err.splitlines()
    assert code == 2
    assert len(errors) == 1, errors
    assert re.fullmatch(rf"source/one/{expected}", errors[0])
    after = snapshot(built / "locales") | snapshot(built / "build")
    before.pop("manifest.json")
    after.pop("manifest.json")
    assert after == before


GLOSSARIES = {
    "unknown key": ("version: 1\nsorce: en\n", "glossary.yaml:2:1: error: unknown key 'sorce'; .*"),
    "not YAML": ("version: [\n", r"glossary.yaml:\d+:\d+: error: not valid YAML: .*"),
}


@pytest.mark.parametrize(("text", "expected"), GLOSSARIES.values(), ids=GLOSSARIES)
def test_bad_glossary(
    built: Path, capfd: pytest.CaptureFixture[str], text: str, expected: str
) -> None:
    """A wrong glossary is one error of the commands that read it."""
    (built / "glossary.yaml").write_text(text, encoding="utf-8")
    capfd.readouterr()

    assert run(built, "check") == 2
    assert re.fullmatch(expected, capfd.readouterr().err.strip())


def test_no_source_folder(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A project without articles says where they are expected."""
    (tmp_path / "translate-pipeline.toml").write_text('languages = ["hu"]\n')

    assert run(tmp_path, "run") == 2
    assert capfd.readouterr().err.startswith("source: error: folder not found; create it")


def test_no_project(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Outside of a project the way to one is named."""
    assert run(tmp_path, "status") == 2
    assert "translate-pipeline init" in capfd.readouterr().err


def test_unknown_issue(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A wrong issue id names the right ones."""
    assert run(small_project, "update", "tow") == 2
    assert capfd.readouterr().err == "error: no issue 'tow'; expected one of one\n"


def test_article_link_out_of_the_project(
    built: Path, tmp_path_factory: pytest.TempPathFactory, capfd: pytest.CaptureFixture[str]
) -> None:
    """An article that is a link to a file elsewhere is refused."""
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.md"
    secret.write_text("secret\n")
    (built / "source/one/tea.md").unlink()
    (built / "source/one/tea.md").symlink_to(secret)

    assert run(built, "run") == 2
    assert "leads out of the project" in capfd.readouterr().err
    assert "secret" not in (built / "build/hu/one/tea.html").read_text(encoding="utf-8")
