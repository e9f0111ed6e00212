"""Words for what the doctor finds in one area."""

from dataclasses import dataclass

from translate_pipeline.errors import TranslatePipelineError
from translate_pipeline.model.diagnosis import Condition, Diagnosis

__all__ = ["Area"]


@dataclass(frozen=True, slots=True)
class Area:
    """Makes the diagnoses of one area."""

    name: str
    """Group that they are shown in."""

    def ok(self, message: str, path: str = "") -> Diagnosis:
        """Return that something is as it should be."""
        return Diagnosis(self.name, Condition.OK, message, path)

    def hint(self, message: str, advice: str, path: str = "") -> Diagnosis:
        """Return that something could be better."""
        return Diagnosis(self.name, Condition.HINT, message, path, advice=advice)

    def attention(self, message: str, advice: str, path: str = "", line: int = 0) -> Diagnosis:
        """Return that somebody has to do something."""
        return Diagnosis(self.name, Condition.ATTENTION, message, path, line, advice)

    def problem(self, problem: TranslatePipelineError) -> Diagnosis:
        """Return an error as something that somebody has to mend."""
        return self.attention(problem.message, problem.advice, problem.path, problem.line)
