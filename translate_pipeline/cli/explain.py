"""``translate-pipeline explain``."""

import click

__all__ = ["explain"]


@click.command()
@click.argument("name", metavar="[CHECK]", default="")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="For people, for programs, or the page of the documentation.",
)
def explain(name: str, form: str) -> int:
    """Explain CHECK: what it reports and why, with right and wrong examples; or list all checks.

    \b
    Example:
      translate-pipeline explain ill-formed-term
    """
    from translate_pipeline.checks.explain import explain_all, explain_check
    from translate_pipeline.reports.checks import (
        checks_document,
        checks_view,
        explanation_answer,
        explanation_lines,
    )
    from translate_pipeline.reports.console import make_console
    from translate_pipeline.reports.json import encode

    found = (explain_check(name),) if name else explain_all()
    if form == "json":
        click.echo(encode(explanation_answer(found)))
    elif form == "markdown":
        click.echo(checks_document(found), nl=False)
    elif name:
        for line in explanation_lines(found[0]):
            make_console().print(line)
    else:
        make_console().print(checks_view(found))
    return 0
