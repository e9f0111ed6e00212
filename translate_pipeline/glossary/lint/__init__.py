"""The glossary looked over: forms and entries that are wrong, doubtful or of no use."""

from translate_pipeline.glossary.lint.base import Problem, Remark, Rule
from translate_pipeline.glossary.lint.registry import RULES
from translate_pipeline.glossary.lint.run import lint_glossary

__all__ = ["RULES", "Problem", "Remark", "Rule", "lint_glossary"]
