"""Real git merges catalogs by message, with the driver that ``merge-driver --install`` sets up."""

import os
import subprocess
from pathlib import Path
from shutil import which

import pytest

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.cli.main import execute
from translate_pipeline.errors import UsageError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.pipeline.merge_driver import install_driver

pytestmark = pytest.mark.skipif(
    which("git") is None, reason="git is missing; install it: apt-get install git"
)

PATH = "locales/hu/LC_MESSAGES/it's may.po"


def po(*entries: str, revised: str = "2026-05-01 10:00+0200", made: str = "2026-05-01") -> str:
    """Return a PO file as an editor leaves it, with the date of its last change."""
    header = (
        'msgid ""\nmsgstr ""\n'
        f'"POT-Creation-Date: {made} 00:00+0000\\n"\n"PO-Revision-Date: {revised}\\n"\n'
        '"Language: hu\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    )
    return "\n".join((header, *entries))


def entry(msgid: str, msgstr: str = "", before: str = "") -> str:
    """Return the PO text of a message, with what stands above it."""
    flags = "" if "#," in before else "#, no-wrap\n"
    return f'{before}{flags}msgid "{msgid}"\nmsgstr "{msgstr}"\n'


TEXTS = ["Tea", "Rice", "Salt", "Fish"]
EMPTY = po(*map(entry, TEXTS))


def translated(*, revised: str = "2026-05-01 10:00+0200", **texts: str) -> str:
    """Return the file with some messages translated."""
    return po(*(entry(text, texts.get(text, "")) for text in TEXTS), revised=revised)


class Repository:
    """A git repository with one catalog."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.catalog = root / PATH
        self.git("init", "--quiet", "--initial-branch=main")
        for name, value in {"user.name": "Tests", "user.email": "tests@example.org"}.items():
            self.git("config", name, value)
        (root / ".gitignore").write_text("*.mo\n")
        self.git("add", ".")
        self.git("commit", "--quiet", "--message=begin")

    def git(self, *arguments: str, fails: bool = False) -> str:
        """Run git; return all that it said."""
        result = subprocess.run(
            ["git", *arguments],
            cwd=self.root,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_EDITOR": "true"},
        )
        assert bool(result.returncode) == fails, result.stdout
        return result.stdout

    def commit(self, text: str | bytes) -> None:
        """Commit a new state of the catalog."""
        self.catalog.parent.mkdir(parents=True, exist_ok=True)
        self.catalog.write_bytes(text.encode() if isinstance(text, str) else text)
        self.git("add", ".")
        self.git("commit", "--quiet", "--message=work")

    def diverge(self, base: str | bytes | None, ours: str | bytes, theirs: str | bytes) -> None:
        """Make a branch ``side`` with their state, and ``main`` with ours."""
        if base is not None:
            self.commit(base)
        self.git("checkout", "--quiet", "-b", "side")
        self.commit(theirs)
        self.git("checkout", "--quiet", "main")
        self.commit(ours)

    def install(self) -> None:
        """Install the driver as a user does."""
        install_driver(self.root)
        self.git("add", ".")
        self.git("commit", "--quiet", "--message=driver")

    def merged(self) -> Catalog:
        """Return the catalog in the working tree."""
        return parse_catalog(self.catalog.read_bytes(), path=PATH)

    def texts(self) -> dict[str, str]:
        """Return the translations in the working tree by msgid."""
        return {m.msgid: m.msgstr[0] for m in self.merged().messages}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository without the driver."""
    return Repository(tmp_path)


FIRST, SECOND = "2026-05-02 09:00+0200", "2026-05-03 09:00+0200"
# Each editor writes its date into the header, so git's own merge has a conflict there at least.
OURS, THEIRS = translated(Tea="Tea", revised=FIRST), translated(Fish="Hal", revised=SECOND)
NEAR = translated(Rice="Rizs", revised=SECOND)
ADDED = (
    po(entry("Tea", "Tea")),
    po(entry("Tea", "Tea"), entry("Green tea")),
    po(entry("Tea", "Tea"), entry("Black tea")),
)
WRAPPED = (
    po(entry("A long text about tea."), entry("Rice")),
    po(
        'msgid ""\n"A long text "\n"about tea."\nmsgstr ""\n"Hosszú "\n"szöveg."\n',
        'msgid   "Rice"\nmsgstr ""\n',
        revised=FIRST,
    ),
    po(
        entry("A long text about tea."),
        'msgid "Rice"\nmsgstr ""\n"Ri"\n"zs"\n',
        revised=SECOND,
    ),
)
CLEAN = {
    "far apart": ((EMPTY, OURS, THEIRS), {"Tea": "Tea", "Rice": "", "Salt": "", "Fish": "Hal"}),
    "neighbours": ((EMPTY, OURS, NEAR), {"Tea": "Tea", "Rice": "Rizs", "Salt": "", "Fish": ""}),
    "both add it": ((None, OURS, THEIRS), {"Tea": "Tea", "Rice": "", "Salt": "", "Fish": "Hal"}),
    "both add to it": (ADDED, {"Tea": "Tea", "Black tea": "", "Green tea": ""}),
    "wrapped": (WRAPPED, {"A long text about tea.": "Hosszú szöveg.", "Rice": "Rizs"}),
}


@pytest.mark.parametrize(("history", "expected"), CLEAN.values(), ids=CLEAN)
def test_merge(
    repository: Repository, history: tuple[str | None, str, str], expected: dict[str, str]
) -> None:
    """What git cannot merge by lines, the driver merges by message."""
    repository.diverge(*history)
    assert "CONFLICT" in repository.git("merge", "side", fails=True)
    assert "<<<<<<<" in repository.catalog.read_text(encoding="utf-8")
    repository.git("merge", "--abort")
    repository.install()

    repository.git("merge", "--no-edit", "side")

    assert repository.texts() == expected
    assert repository.git("status", "--porcelain") == ""


def test_two_translations(repository: Repository) -> None:
    """Two translations of one message: the merge ends well, both are there, and git's user sees."""
    repository.diverge(EMPTY, translated(Rice="Rizs", Salt="Só"), translated(Rice="Rizsa"))
    repository.install()

    said = repository.git("merge", "--no-edit", "side")

    rice = repository.merged().messages[1]
    assert rice.msgstr == ("Rizs",)
    assert rice.translator_comments == ("theirs: Rizsa",)
    assert f"{PATH}:{rice.line}: warning: two translations of 'Rice'; ours is used" in said
    assert repository.texts()["Salt"] == "Só"


def test_fail_on_conflict(repository: Repository) -> None:
    """With the option git stops, and the file is merged and valid all the same."""
    repository.diverge(EMPTY, translated(Rice="Rizs", Salt="Só"), translated(Rice="Rizsa"))
    repository.install()
    command = repository.git("config", "merge.translate-pipeline.driver").strip()
    repository.git("config", "merge.translate-pipeline.driver", f"{command} --fail-on-conflict")

    said = repository.git("merge", "--no-edit", "side", fails=True)

    assert "CONFLICT" in said
    assert repository.merged().messages[1].translator_comments == ("theirs: Rizsa",)
    repository.git("add", ".")
    repository.git("commit", "--no-edit")


def test_template_and_translation(repository: Repository) -> None:
    """A new text and a translation of the old one: the new one takes it, and the pair is kept."""
    previous = '#, fuzzy, no-wrap\n#| msgid "Tea from Yame"\n'
    retired = '#, no-wrap\n#~ msgid "Tea from Yame"\n#~ msgstr "tea"\n'
    repository.diverge(
        po(entry("Tea from Yame", "tea"), entry("Rice")),
        po(entry("Green tea from Yame", "tea", previous), entry("Rice"), entry("Salt"), retired,
           made="2026-06-01"),
        po(entry("Tea from Yame", "jamei tea"), entry("Rice", "rizs")),
    )  # fmt: skip
    repository.install()

    repository.git("merge", "--no-edit", "side")

    expected = po(
        entry("Green tea from Yame", "jamei tea", previous),
        entry("Rice", "rizs"),
        entry("Salt"),
        retired.replace('"tea"', '"jamei tea"'),
        made="2026-06-01",
    )
    assert repository.catalog.read_text(encoding="utf-8") == expected


def test_rebase(repository: Repository) -> None:
    """A rebase of several commits on one catalog goes through."""
    repository.diverge(EMPTY, translated(Tea="Tea"), translated(Rice="Rizs"))
    repository.install()
    repository.git("checkout", "--quiet", "side")
    repository.commit(translated(Rice="Rizs", Salt="Só"))

    repository.git("rebase", "--quiet", "main")

    assert repository.texts() == {"Tea": "Tea", "Rice": "Rizs", "Salt": "Só", "Fish": ""}


def test_cherry_pick(repository: Repository) -> None:
    """One commit of another branch brings its own messages and no others."""
    repository.diverge(EMPTY, translated(Tea="Tea"), translated(Rice="Rizs"))
    repository.install()
    repository.git("checkout", "--quiet", "side")
    repository.commit(translated(Rice="Rizs", Salt="Só"))
    repository.git("checkout", "--quiet", "main")

    repository.git("cherry-pick", "side")

    assert repository.texts() == {"Tea": "Tea", "Rice": "", "Salt": "Só", "Fish": ""}


def test_crosswise(repository: Repository) -> None:
    """Branches that merged each other meet again: both texts are there once.

    Which is in use depends on how git orders the two ancestors, that is on the second in which
    each was committed.
    """
    repository.commit(EMPTY)
    repository.install()
    repository.diverge(None, translated(Tea="Tea"), translated(Tea="Teácska"))
    repository.git("branch", "before")
    repository.git("merge", "--no-edit", "side")
    repository.git("checkout", "--quiet", "side")
    repository.git("merge", "--no-edit", "before")

    repository.git("merge", "--no-edit", "main")

    tea = repository.merged().messages[0]
    other = {"Tea": "Teácska", "Teácska": "Tea"}[tea.msgstr[0]]
    assert tea.translator_comments == (f"theirs: {other}",)


DAMAGED = {
    "conflict markers": EMPTY.replace('msgid "Rice"', '<<<<<<< HEAD\nmsgid "Rice"'),
    "open string": EMPTY.replace('msgid "Rice"', '\nmsgid "Rice'),
}


@pytest.mark.parametrize("side", ["our version", "their version", "the common ancestor"])
@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED)
def test_damage(tmp_path: Path, capfd: pytest.CaptureFixture[str], damaged: str, side: str) -> None:
    """A damaged version is an error with path, line and side, and our file stays as it is."""
    names = {"the common ancestor": "O", "our version": "A", "their version": "B"}
    for name in names.values():
        (tmp_path / name).write_text(translated(Tea=name), encoding="utf-8")
    (tmp_path / names[side]).write_text(damaged, encoding="utf-8")
    ours = (tmp_path / "A").read_bytes()

    code = execute(["merge-driver", *(str(tmp_path / name) for name in "OAB"), PATH])

    error = capfd.readouterr().err
    line = damaged[: damaged.index("Rice")].count("\n") + ("<<<" not in damaged)
    assert code == 2
    assert error.startswith(f"{PATH}:{line}: error: in {side}: ")
    assert "nothing was merged" in error
    assert (tmp_path / "A").read_bytes() == ours


def test_damage_in_git(repository: Repository) -> None:
    """Git takes the refusal for a conflict: our version stays, and the merge can be aborted."""
    repository.diverge(EMPTY, translated(Tea="Tea"), DAMAGED["conflict markers"])
    repository.install()

    said = repository.git("merge", "side", fails=True)

    assert "a merge conflict marker" in said
    assert repository.catalog.read_text(encoding="utf-8") == translated(Tea="Tea")
    repository.git("merge", "--abort")


def test_without_the_program(repository: Repository) -> None:
    """Where git cannot find the program it stops; once it is there, git merges again on demand."""
    repository.diverge(EMPTY, translated(Tea="Tea"), translated(Rice="Rizs"))
    repository.install()
    command = repository.git("config", "merge.translate-pipeline.driver").strip()
    repository.git("config", "merge.translate-pipeline.driver", f"./missing {command}")
    assert "CONFLICT" in repository.git("merge", "side", fails=True)
    assert repository.texts()["Rice"] == ""
    repository.git("config", "merge.translate-pipeline.driver", command)

    repository.git("checkout", "--merge", "--", PATH)

    assert repository.texts() == {"Tea": "Tea", "Rice": "Rizs", "Salt": "", "Fish": ""}


def run(folder: Path, *versions: bytes, options: tuple[str, ...] = ()) -> int:
    """Run the driver on three versions below a folder; the result is in ``A``."""
    for name, data in zip("OAB", versions, strict=True):
        (folder / name).write_bytes(data)
    return execute(["merge-driver", *(str(folder / name) for name in "OAB"), *options])


def test_exit_codes(tmp_path: Path) -> None:
    """Two translations are worth a code of their own only if asked for."""
    versions = [text.encode() for text in (EMPTY, translated(Tea="a"), translated(Tea="b"))]

    assert run(tmp_path, *versions) == 0
    assert run(tmp_path, *versions, options=("--fail-on-conflict",)) == 1
    assert run(tmp_path, *versions[:2], versions[0], options=("--fail-on-conflict",)) == 0
    assert run(tmp_path, *versions[:2], b"") == 2
    assert execute(["merge-driver", str(tmp_path / "O")]) == 2


def test_line_ends(tmp_path: Path) -> None:
    """A file with CRLF keeps its line ends in a merge, unless only they changed it."""
    versions = [text.encode() for text in (EMPTY, translated(Tea="a"), translated(Tea="b"))]
    crlf = [data.replace(b"\n", b"\r\n") for data in versions]

    run(tmp_path, crlf[0], crlf[1], versions[2])
    mixed = (tmp_path / "A").read_bytes()
    run(tmp_path, crlf[0], crlf[0], versions[2])

    assert mixed.count(b"\n") == mixed.count(b"\r\n") == crlf[1].count(b"\n") + 1
    assert (tmp_path / "A").read_bytes() == versions[2]


def test_install(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The command adds what is missing, once, and leaves the rest of the files alone."""
    root = repository.root
    (root / "translate-pipeline.toml").write_text('languages = ["hu"]\n')
    (root / ".gitattributes").write_text("*.po text eol=lf\n*.png binary")
    (root / "source").mkdir()
    monkeypatch.chdir(root / "source")

    codes = [execute(["merge-driver", "--install"]) for _ in range(2)]

    assert codes == [0, 0]
    assert (root / ".gitattributes").read_text() == (
        "*.po text eol=lf\n*.png binary\n"
        "*.po merge=translate-pipeline\n*.pot merge=translate-pipeline\n"
    )
    driver = repository.git("config", "--local", "--get-all", "merge.translate-pipeline.driver")
    assert driver.endswith(" -P -m translate_pipeline merge-driver %O %A %B %P\n")
    assert driver.count("\n") == 1
    assert capfd.readouterr().out.count("Commit .gitattributes") == 1


def test_install_of_a_program_with_an_odd_path(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Spaces and percent signs in the program's path are not taken for git's own."""
    monkeypatch.setattr("sys.executable", "/my programs/100%/python")

    install_driver(repository.root)

    driver = repository.git("config", "merge.translate-pipeline.driver")
    assert driver.startswith("'/my programs/100%%/python' -P -m translate_pipeline merge-driver ")


def test_install_outside_of_git(tmp_path: Path) -> None:
    """Without a repository nothing is written, and the way out is told."""
    with pytest.raises(UsageError, match="git cannot be configured") as caught:
        install_driver(tmp_path)

    assert "git init" in caught.value.advice
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    which("msgcat") is None, reason="gettext is missing; install it: apt-get install gettext"
)
def test_other_tools_keep_the_suggestion(tmp_path: Path) -> None:
    """A merged file is valid for gettext, which keeps the comment with the other translation."""
    versions = (EMPTY, translated(Tea="a"), translated(Tea='b \\"c\\" \\\\n\\nd '))
    run(tmp_path, *(text.encode() for text in versions))

    subprocess.run(["msgfmt", "-c", "-o", os.devnull, tmp_path / "A"], check=True)
    result = subprocess.run(["msgcat", tmp_path / "A"], capture_output=True, check=True)

    tea = parse_catalog(result.stdout, path=PATH).messages[0]
    assert tea.translator_comments == (r'theirs: b "c" \\n\nd\u0020',)
