"""Starts a learner's server, as the learner: their copy of the lessons, trusted, and JupyterLab on it.

The hub calls it instead of `jupyterhub-singleuser`, on one server as well as in a container; arguments
go to the server. LECTURE_PLACE is the folder that has the shared lessons in `lessons`.
"""

import os
import sys
from pathlib import Path

# Found missing, they are done without. They check the formats of addresses in other alphabets and of
# durations, which nothing of ours is written in, and importing them would take a third of the start.
sys.modules.update(dict.fromkeys(["isoduration", "rfc3987_syntax"]))

PLACE = Path(os.environ.get("LECTURE_PLACE", Path(__file__).resolve().parent.parent))

# For functions and modules of the lessons' own, without which the server starts sooner and is smaller.
OFF = ("jupyter_lsp", "jupyter_server_terminals", "notebook_shim")

ARGUMENTS = (
    "--KernelSpecManager.allowed_kernelspecs=deno",
    "--KernelSpecManager.ensure_native_kernel=False",
    "--MultiKernelManager.default_kernel_name=deno",
    "--ServerApp.terminals_enabled=False",
    "--LabApp.extension_manager=readonly",  # the other one asks the network for extensions
    *(f"--ServerApp.jpserver_extensions={name}=False" for name in OFF),
)


def main() -> None:
    from own_copy import own_copy

    folder = own_copy(PLACE / "lessons", Path.home())
    os.environ["JUPYTERHUB_DEFAULT_URL"] = f"/lab/tree/{folder.name}/notebooks/README.md"

    from jupyterhub.singleuser import main as serve
    from trust import trust_all

    trust_all(folder / "notebooks")
    sys.argv[1:1] = ARGUMENTS
    serve()


if __name__ == "__main__":
    main()
