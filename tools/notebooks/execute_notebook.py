"""Run one notebook on the Deno kernel: execute_notebook.py NOTEBOOK RESULT.

Writes the notebook with its fresh outputs to RESULT. Exit code 0: every cell ran; 1: a cell threw
an error, which is the last output of RESULT; 2: the notebook could not be run, stdout says why.
"""

import asyncio
import sys
from pathlib import Path
from queue import Empty

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

CELL_SECONDS = 120

# Deno's kernel may say "idle" before it has sent all outputs. 100 ms lost nothing, 20 ms did.
LATE_SECONDS = 0.1


class PatientClient(NotebookClient):
    """Goes on listening for a moment after the kernel says that a cell is finished."""

    running = "none"  # id of the cell, for messages

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        self.running = cell.id
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        clock = asyncio.get_running_loop().time
        deadline = clock() + LATE_SECONDS
        while (left := deadline - clock()) > 0:
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=left)
            except Empty:
                return
            # An output that belongs to another cell must not land in this one.
            if message["parent_header"].get("msg_id") == parent_msg_id:
                self.process_message(message, cell, cell_index)


def execute(source: Path, result: Path) -> int:
    """Run the notebook `source` in its own folder, store it as `result`, return the exit code."""
    notebook = nbformat.read(source, as_version=4)
    client = PatientClient(
        notebook,
        kernel_name="deno",
        timeout=CELL_SECONDS,
        record_timing=False,  # would store the time of day in every cell
        resources={"metadata": {"path": str(source.parent)}},
    )
    code = 0
    try:
        client.execute()
    except CellExecutionError:
        code = 1
    except CellTimeoutError:
        print(f"cell {client.running} gave no answer in {CELL_SECONDS} s")
        return 2
    except DeadKernelError:
        print(f"the kernel ended while it ran cell {client.running}")
        return 2
    nbformat.write(notebook, result)
    return code


if __name__ == "__main__":
    try:
        sys.exit(execute(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
    except Exception as error:  # an uncaught one would leave with 1, which means a cell's error
        print(f"{type(error).__name__}: {error}")
        sys.exit(2)
