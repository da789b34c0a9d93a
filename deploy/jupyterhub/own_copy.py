"""A learner's own copy of the lessons."""

import shutil
from itertools import count
from pathlib import Path

# Tells which edition of the lessons a folder holds.
MARK = ".edition"


def own_copy(shared: Path, home: Path) -> Path:
    """Return the folder in `home` with the shared edition of the lessons; make it if there is none.

    Nothing that is there is ever touched: a new edition goes into a folder of its own, `lecture-2`.
    A learner who wants to begin anew removes the folder or gives it another name.
    """
    edition = (shared / MARK).read_text()
    for number in count(1):
        folder = home / ("lecture" if number == 1 else f"lecture-{number}")
        if not folder.exists():
            copy_whole(shared, folder)
            return folder
        if mark_of(folder) == edition:
            return folder


def copy_whole(shared: Path, folder: Path) -> None:
    """Copy all or nothing: a server that is stopped half way must not leave half a folder."""
    half = folder.with_name(f".{folder.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    shutil.copytree(shared, half)
    half.rename(folder)


def mark_of(folder: Path) -> str:
    try:
        return (folder / MARK).read_text()
    except OSError:
        return ""
