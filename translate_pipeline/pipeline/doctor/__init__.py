"""Look at a project's files, catalogs, settings and tools; nothing is written."""

from translate_pipeline.model.diagnosis import Diagnosis
from translate_pipeline.pipeline.doctor.catalogs import diagnose_catalogs
from translate_pipeline.pipeline.doctor.files import diagnose_files
from translate_pipeline.pipeline.doctor.machine import diagnose_machine
from translate_pipeline.pipeline.doctor.settings import diagnose_settings
from translate_pipeline.pipeline.project import Project

__all__ = ["diagnose"]


def diagnose(project: Project) -> tuple[Diagnosis, ...]:
    """Return all that was looked at, area by area.

    Args:
        project: The project; its configuration could be read.
    """
    return (
        *diagnose_files(project),
        *diagnose_catalogs(project),
        *diagnose_settings(project),
        *diagnose_machine(project),
    )
