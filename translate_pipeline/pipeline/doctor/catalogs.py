"""Look at templates and catalogs: do they belong somewhere, and can all tools read them."""

from collections.abc import Iterator
from pathlib import Path

from translate_pipeline.errors import CatalogError, ExchangeError, SourceError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.diagnosis import Diagnosis
from translate_pipeline.model.locales import Language, same_language
from translate_pipeline.pipeline.doctor.area import Area
from translate_pipeline.pipeline.doctor.files import issues_of
from translate_pipeline.pipeline.issues import load_issue
from translate_pipeline.pipeline.memory.files import memory_files, memory_path
from translate_pipeline.pipeline.project import Project

__all__ = ["diagnose_catalogs"]

_AREA = Area("Catalogs")
_LEFTOVERS = (".po~", ".pot~", ".orig", ".rej", ".bak", ".swp", "~")
_UPDATE = "run 'translate-pipeline update'"


def diagnose_catalogs(project: Project) -> Iterator[Diagnosis]:
    """Yield what is to say about every file below the folder of the catalogs."""
    problems = [*_expected_files(project), *_memories(project), *_other_files(project)]
    readable = _count_readable(project)
    if readable and not any(d.path.endswith((".po", ".pot")) for d in problems):
        yield _AREA.ok(f"{readable} catalogs can be read", project.options.locales)
    yield from problems


def _count_readable(project: Project) -> int:
    return sum(
        project.catalog_path(issue, language).is_file()
        for issue in issues_of(project)
        for language in project.options.languages
    )


def _expected_files(project: Project) -> Iterator[Diagnosis]:
    for issue in issues_of(project):
        try:
            is_frozen = load_issue(project, issue).frozen
        except SourceError:
            continue  # its error is told already; an update would not help
        yield from _template(project, issue, is_frozen=is_frozen)
        for language in project.options.languages:
            path = project.catalog_path(issue, language)
            if path.exists():
                yield from _catalog(project, path, language)
            else:
                yield _AREA.attention("no catalog yet", _UPDATE, project.shown(path))


def _memories(project: Project) -> Iterator[Diagnosis]:
    """Yield what is wrong with files that the memory reads and nothing else does."""
    issues = issues_of(project)
    for language in project.options.languages:
        for file in memory_files(project, language):
            if file.is_catalog and file.path.stem in issues:
                continue
            try:
                file.pairs()
            except (CatalogError, ExchangeError) as problem:
                yield _AREA.problem(problem)


def _template(project: Project, issue: str, *, is_frozen: bool) -> Iterator[Diagnosis]:
    path = project.template_path(issue)
    shown = project.shown(path)
    try:
        template = project.load_catalog(path)
    except CatalogError as problem:
        yield _AREA.attention(problem.message, f"delete it and {_UPDATE}", shown, problem.line)
        return
    if template is None and not is_frozen:
        yield _AREA.attention("no template yet", _UPDATE, shown)


def _catalog(project: Project, path: Path, language: Language) -> Iterator[Diagnosis]:
    shown = project.shown(path)
    try:
        catalog = project.load_catalog(path)
    except CatalogError as problem:
        yield _AREA.problem(problem)
        return
    assert catalog is not None
    yield from _bytes(path.read_bytes(), shown)
    yield from _header(catalog, language, shown)
    if catalog.messages and not any(catalog.live):
        advice = "check the issue's articles; 'update' brings the texts back with them"
        yield _AREA.hint("obsolete messages only", advice, shown)


def _bytes(data: bytes, shown: str) -> Iterator[Diagnosis]:
    if data.startswith(b"\xef\xbb\xbf"):
        advice = "save it as UTF-8 without BOM: msgfmt and others refuse the file"
        yield _AREA.attention("a byte order mark at the start", advice, shown, 1)
    if b"\r" in data:
        advice = "save it with Unix line ends (LF), and see '.gitattributes'"
        line = data.count(b"\n", 0, data.index(b"\r")) + 1
        yield _AREA.attention("line ends of Windows or old Macs", advice, shown, line)


def _header(catalog: Catalog, language: Language, shown: str) -> Iterator[Diagnosis]:
    fields = catalog.fields
    expected = {"Language": language.gettext, "Plural-Forms": language.plural_forms}
    for name, value in expected.items():
        written = fields.get(name, "")
        if _bare(written) != _bare(value):
            found = f"'{written}'" if written else "nothing"
            advice = f"write '{name}: {value}' into its header"
            yield _AREA.attention(f"{name} says {found}", advice, shown, 1)
    if catalog.charset.upper() not in ("UTF-8", "UTF8"):
        advice = "save it as UTF-8; 'update' does so when a message changes"
        yield _AREA.hint(f"written in {catalog.charset}", advice, shown)


def _bare(value: str) -> str:
    """Return a header's value as far as it matters: spaces and a last semicolon do not."""
    return "".join(value.split()).removesuffix(";").replace("plural=(n!=1)", "plural=n!=1")


def _other_files(project: Project) -> Iterator[Diagnosis]:
    """Yield the files below the catalogs' folder that belong to no issue or language."""
    locales = project.root / project.options.locales
    issues = issues_of(project)
    expected = {project.template_path(issue) for issue in issues} | {locales / "index.lokalize"}
    for language in project.options.languages:
        expected |= {project.catalog_path(issue, language) for issue in issues}
        expected.add(memory_path(project, language))
    for path in sorted(locales.rglob("*")):
        is_expected = path in expected or path.suffix == ".mo" or path.name.startswith(".git")
        if path.is_file() and not is_expected:
            yield _other_file(project, path, path.relative_to(locales).parts)


def _other_file(project: Project, path: Path, parts: tuple[str, ...]) -> Diagnosis:
    shown = project.shown(path)
    if path.name.endswith(_LEFTOVERS) or path.name.startswith(".#"):
        return _AREA.hint("left over by an editor or a merge", "delete it", shown)
    if path.suffix not in (".po", ".pot"):
        return _AREA.hint("no file of a catalog", "move it elsewhere", shown)
    known = [language.code for language in project.options.languages]
    if path.suffix == ".pot":
        return _AREA.hint("no issue of this name", "delete it: 'update' makes templates", shown)
    if parts[0] not in known and len(parts) == 3:
        spelled = next((code for code in known if same_language(code, parts[0])), None)
        if spelled:
            advice = f"the configuration says '{spelled}': move the file into that folder"
            return _AREA.attention("in a folder of another spelling", advice, shown)
        advice = f"run 'translate-pipeline add-language {parts[0]}', or delete it"
        return _AREA.hint("a language that the project does not have", advice, shown)
    advice = "name it like its issue if you renamed that, or keep it for the memory"
    return _AREA.hint("no issue of this name, so only the memory uses it", advice, shown)
