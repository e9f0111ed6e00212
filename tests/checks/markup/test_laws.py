"""What holds for all checks of markup, whatever the texts."""

from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker
from translate_pipeline.checks.markup import CHECKS

PIECES = (
    *("tea", "é", "茶", " ", "\n", "**", "*", "_", "~~", "`", "\\", "-", "# ", "> ", "!"),
    *("[", "]", "(", ")", "](", "［", "］", "（", "）", "【", "】", "[^1]", "![", "[[a]]"),
    *("<b>", "</b>", "<br>", "<", ">", "<a href='x'>", "</a>", "<script>", "<!-- x -->"),
    *("&", "&amp;", "&nbsp;", "＆amp；", "{{x}}", "{x}", "{", "}", "%s", "%1$s", "$", "@:k"),
    *("https://example.org/a", "www.example.org", "a@example.org", "javascript:", "。"),
)
NAMES = tuple(check.name for check in CHECKS)
CHECKERS = {locale: PairChecker(locale, select=NAMES) for locale in ("zh_CN", "es", "hu")}
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
LOCALES = st.sampled_from(sorted(CHECKERS))


@given(TEXTS, LOCALES)
def test_a_text_is_its_own_counterpart(text, locale):
    """Nothing is lost, changed or unsafe in a text that stayed as it is."""
    assert not text.strip() or CHECKERS[locale].check(text, text) == ()


@given(TEXTS, TEXTS, LOCALES)
def test_findings_can_be_shown_and_applied(source, target, locale):
    """Spans are never empty and lie in their texts; a suggestion has a place to go to."""
    for finding in CHECKERS[locale].check(source, target):
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
        assert not finding.suggestion or finding.target_span
        assert not finding.is_certain or finding.suggestion


@given(TEXTS, TEXTS, LOCALES)
def test_a_certain_suggestion_mends(source, target, locale):
    """In the place that it is for, it takes the finding away or leaves fewer of its kind."""
    found = CHECKERS[locale].check(source, target)
    for finding in found:
        if finding.is_certain:
            start, end = finding.target_span
            mended = target[:start] + finding.suggestion + target[end:]
            left = CHECKERS[locale].check(source, mended)
            assert finding not in left or len(left) < len(found)
