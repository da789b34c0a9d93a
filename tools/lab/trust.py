"""Jupyter's trust in the lessons."""

import sys
from pathlib import Path

import nbformat
from jupyter_core.paths import jupyter_data_dir
from nbformat.sign import NotebookNotary


def trust_all(folder):
    """Signs the notebooks of a folder that are not signed as they are; says so if one cannot be.

    Without trust, a freshly cloned notebook would show no interactive figure until its cells are run.
    """
    try:
        data = Path(jupyter_data_dir())
        data.mkdir(parents=True, exist_ok=True)  # JupyterLab, which would make it, has not started yet
        notary = NotebookNotary(data_dir=str(data))
        for path in sorted(folder.glob("*.ipynb")):
            notebook = nbformat.read(path, as_version=4)
            if not notary.check_signature(notebook):
                notary.sign(notebook)
    except Exception as error:
        print(f"노트북을 신뢰하도록 표시하지 못했습니다. 그래도 엽니다.\n{error}", file=sys.stderr)
