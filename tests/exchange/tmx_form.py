"""The content model of TMX 1.4 as a small table, for where no DTD is at hand."""

import re
from xml.etree import ElementTree

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Element: what its children have to be, attributes it must have, attributes it may have besides.
FORM: dict[str, tuple[str, set[str], set[str]]] = {
    "tmx": ("header body ", {"version"}, set()),
    "header": (
        "((note|prop|ude) )*",
        {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang",
         "datatype"},
        {"o-encoding", "creationdate", "creationid", "changedate", "changeid"},
    ),
    "body": ("(tu )*", set(), set()),
    "tu": ("((note|prop) )*(tuv )+", set(), {"tuid", "srclang", "segtype", "datatype"}),
    "tuv": ("((note|prop) )*seg ", {XML_LANG}, {"datatype", "creationdate"}),
    "prop": ("", {"type"}, {XML_LANG}),
    "note": ("", set(), {XML_LANG}),
    "seg": ("((bpt|ept|ph|it|hi|ut) )*", set(), set()),
    "ph": ("(sub )*", set(), {"x", "assoc", "type"}),
}  # fmt: skip
MIXED = {"prop", "note", "seg", "ph"}


def faults_of(data: bytes) -> list[str]:
    """Return what a file does that TMX 1.4 does not allow."""
    root = ElementTree.fromstring(data)
    faults = [] if root.tag == "tmx" else [f"root is {root.tag}"]
    for element in root.iter():
        children, required, allowed = FORM[element.tag]
        if not re.fullmatch(children, "".join(f"{child.tag} " for child in element)):
            faults.append(f"children of {element.tag}")
        if not required <= set(element.attrib) <= required | allowed:
            faults.append(f"attributes of {element.tag}: {sorted(element.attrib)}")
        texts = [element.text or "", *(child.tail or "" for child in element)]
        if element.tag not in MIXED and "".join(texts).strip():
            faults.append(f"text in {element.tag}")
    if root.get("version") != "1.4":
        faults.append("version")
    return faults
