"""Run notebooks on Deno kernels, several at once.

    execute_notebooks.py AT_ONCE SECONDS LATE [NOTEBOOK RESULT]...

Stores each notebook with its fresh outputs as its RESULT. A cell may take SECONDS, and its outputs may
come so many seconds LATE, counted from when the kernel has said that it is finished.

Prints a line of JSON when the kernel of notebook N = 0, 1, … starts, {"notebook": N, "kernel": its
process id}, and when it has ended, {"notebook": N, "code": …, "reason": …}. Code 0: every cell ran; 1: a
cell threw an error, which is the last output of RESULT; 2: the notebook could not be run, the reason
says why.

Ends, and its kernels with it, when its standard input does: whoever started it is gone then.
"""

import asyncio
import json
import os
import signal
import sys
import threading
from contextlib import asynccontextmanager
from pathlib import Path
from queue import Empty

# Found missing, they are done without; importing them would take longer than a kernel's start.
sys.modules.update(dict.fromkeys(["IPython", "rfc3987_syntax"]))

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbclient.util import ensure_async

# An answer takes milliseconds; so long only where the computer is very busy.
ANSWER_SECONDS = 10

# Another program may take a port between its choice and the kernel's start, which then fails.
STARTS = 3


class Places:
    """Lets as many cells run as there are places, but a timed one alone: it would measure them too."""

    def __init__(self, count):
        self.count = count
        self.free = asyncio.Semaphore(count)
        self.door = asyncio.Lock()  # or two timed cells would each keep some and wait for the rest

    @asynccontextmanager
    async def take(self, timed=False):
        taken = 0
        try:
            async with self.door:
                while taken < (self.count if timed else 1):
                    await self.free.acquire()
                    taken += 1
            yield
        finally:
            for _ in range(taken):
                self.free.release()


class PatientClient(NotebookClient):
    """Goes on listening for a moment after the kernel says that a cell is finished."""

    running = "none"  # id of the cell, for messages

    def __init__(self, notebook, places, late, on_start, **options):
        super().__init__(notebook, **options)
        self.places = places
        self.late = late
        self.on_start = on_start

    @asynccontextmanager
    async def async_setup_kernel(self, **_):
        """As in nbclient, but for its handlers of signals, of which there can be one set only."""
        try:
            await self.start()
            yield
        finally:
            if self.km is not None:
                await self._async_cleanup_kernel()

    async def start(self):
        """Start a kernel, and another one if it ends before it has answered."""
        for left in reversed(range(STARTS)):
            self.create_kernel_manager()
            try:
                async with self.places.take():
                    await self.async_start_new_kernel(stdout=sys.stderr)  # ours is for reports
                    self.on_start(self.km.provisioner.pid)
                    await self.async_start_new_kernel_client()
                return
            except RuntimeError:
                if left == 0:
                    raise

    async def async_execute_cell(self, cell, *args, **options):
        async with self.places.take("timing" in cell.metadata.get("tags", [])):
            return await super().async_execute_cell(cell, *args, **options)

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        self.running = cell.id
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        if self.late > 0:
            await self.take_late(parent_msg_id, cell, cell_index)

    async def take_late(self, parent_msg_id, cell, cell_index):
        """Take outputs until the kernel has answered something else, and then for the moment.

        On a busy computer a kernel may get no time in that moment; whoever answers has had it.
        """
        question = await ensure_async(self.kc.kernel_info())
        clock = asyncio.get_running_loop().time
        deadline = clock() + ANSWER_SECONDS
        while (left := deadline - clock()) > 0:
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=left)
            except Empty:
                return
            parent = message["parent_header"].get("msg_id")
            # An output that belongs to another cell must not land in this one.
            if parent == parent_msg_id:
                self.process_message(message, cell, cell_index)
            elif parent == question and message["content"].get("execution_state") == "idle":
                deadline = clock() + self.late


async def execute(source, result, seconds, late, places, on_start):
    """Run the notebook `source` in its own folder, store it as `result`, return code and reason."""
    notebook = nbformat.read(source, as_version=4)
    client = PatientClient(
        notebook,
        places,
        late,
        on_start,
        kernel_name="deno",
        timeout=seconds,
        iopub_timeout=2 * ANSWER_SECONDS,  # includes the wait for what is late
        raise_on_iopub_timeout=True,  # rather than to go on without what is missing
        record_timing=False,  # would store the time of day in every cell
        shutdown_kernel="immediate",
        resources={"metadata": {"path": str(source.parent)}},
    )
    code = 0
    try:
        await client.async_execute()
    except CellExecutionError:
        code = 1
    except CellTimeoutError:
        return 2, f"cell {client.running} gave no answer in {seconds} s"
    except DeadKernelError:
        return 2, f"the kernel ended while it ran cell {client.running}"
    nbformat.write(notebook, result)
    return code, ""


async def run(number, source, result, seconds, late, slots, places):
    """Run a notebook as soon as there is a slot for its kernel, and report it."""
    async with slots:
        try:
            path = Path(source).resolve()
            on_start = lambda pid: report(notebook=number, kernel=pid)
            code, reason = await execute(path, result, seconds, late, places, on_start)
        except Exception as error:
            code, reason = 2, f"{type(error).__name__}: {error}"
    report(notebook=number, code=code, reason=reason)


def report(**fields):
    try:
        print(json.dumps(fields), flush=True)
    except OSError:
        pass  # nobody reads it any more; see end_with_input


async def main(at_once, seconds, late, *paths):
    """Run all notebooks, or those that can be until somebody ends this."""
    shared = int(seconds), float(late), asyncio.Semaphore(int(at_once)), Places(int(at_once))
    pairs = enumerate(zip(paths[::2], paths[1::2]))
    runs = asyncio.gather(*(run(number, *pair, *shared) for number, pair in pairs))
    end_with_input(runs)
    end_with_signals(runs)
    await runs


def end_with_input(runs):
    """Wait in a thread, since only there every system can wait for a pipe."""
    loop = asyncio.get_running_loop()

    def wait():
        os.read(0, 1)
        try:
            loop.call_soon_threadsafe(runs.cancel)
        except RuntimeError:
            pass  # all is done

    threading.Thread(target=wait, daemon=True).start()


def end_with_signals(runs):
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        try:
            asyncio.get_running_loop().add_signal_handler(getattr(signal, name), runs.cancel)
        except (AttributeError, NotImplementedError):
            pass  # Windows; there the console ends this


if __name__ == "__main__":
    try:
        asyncio.run(main(*sys.argv[1:]))
    except asyncio.CancelledError:
        sys.exit(130)
