"""Trusts the lessons and starts JupyterLab, in one program, which imports what both need only once.

    start_lab.py FOLDER [ARGUMENT…]

FOLDER holds the lessons; the arguments go to JupyterLab.
"""

import sys
from pathlib import Path

# Found missing, they are done without; importing them would take as long as all else. They check the
# formats of addresses in other alphabets and of durations, which nothing of ours is written in.
sys.modules.update(dict.fromkeys(["isoduration", "rfc3987_syntax"]))

from jupyterlab.labapp import main
from trust import trust_all

if __name__ == "__main__":
    name, folder, *arguments = sys.argv
    trust_all(Path(folder))
    sys.argv = [name, *arguments]
    sys.exit(main())
