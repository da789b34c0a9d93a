"""Runs a lesson's cells one by one on a kernel and prints, as JSON, when what was there.

    python run_lesson.py LESSON [KERNEL COMMAND …]

LESSON is a notebook or a Python twin in percent format; it runs in its own folder. The kernel's command
holds `{connection_file}`; without one it is the Python kernel as Jupyter installs it. Times are seconds
as somebody waits them: until the cell is finished and its last output has arrived.
"""

import json
import os
import re
import sys
import time
from pathlib import Path
from queue import Empty

from ipykernel.kernelspec import make_ipkernel_cmd
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import KernelManager

# Deno's kernel may say "idle" before it has sent all outputs. Listening on costs nobody time who waits.
LATE_SECONDS = 0.1
CELL_SECONDS = 120


class OneKernel(KernelSpecManager):
    """Knows one kernel, by its command; nothing need be installed where Jupyter looks for kernels."""

    command: list = []

    def get_kernel_spec(self, kernel_name):
        return KernelSpec(argv=self.command, env={"NO_COLOR": "1"})


def read_cells(path):
    """Pairs of id and source of all code cells."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        return [(c["id"], "".join(c["source"])) for c in cells if c["cell_type"] == "code"]
    parts = re.split(r"^# %% (\S+)\n", text, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2]))


def start_kernel(command, folder):
    """The manager, a connected client, and the seconds until the kernel had answered on both channels."""
    specs = OneKernel()
    specs.command = command
    manager = KernelManager(kernel_spec_manager=specs)
    begin = time.perf_counter()
    manager.start_kernel(cwd=str(folder), env={**os.environ, "PYTHONPATH": str(folder)})
    client = manager.blocking_client()
    client.start_channels()
    await_reply(client, client.kernel_info())
    await_iopub(client)
    return manager, client, time.perf_counter() - begin


def await_reply(client, request):
    while client.get_shell_msg(timeout=CELL_SECONDS)["parent_header"].get("msg_id") != request:
        pass


def await_iopub(client):
    """Asks again until IOPub answers too: its connection may come later, and outputs would be lost."""
    while True:
        client.kernel_info()
        try:
            client.get_iopub_msg(timeout=0.05)
            return
        except Empty:
            pass


def run_cell(client, source):
    """Seconds until the cell was done, until its first figure (or None), and its outputs."""
    begin = time.perf_counter()
    request = client.execute(source)
    end, figure, outputs, idle = begin, None, [], False
    while True:
        try:
            message = client.get_iopub_msg(timeout=LATE_SECONDS if idle else CELL_SECONDS)
        except Empty:
            if idle:
                break
            raise
        now = time.perf_counter()
        if message["parent_header"].get("msg_id") != request:
            continue
        content, kind = message["content"], message["msg_type"]
        if kind == "status" and content["execution_state"] == "idle":
            idle, end = True, max(end, now)
        elif kind in ("display_data", "execute_result", "stream", "error"):
            outputs.append((kind, content))
            end = now
            if figure is None and "<img" in content.get("data", {}).get("text/html", ""):
                figure = now - begin
    await_reply(client, request)
    return end - begin, figure, outputs


def text_of(kind, content):
    if kind == "error":
        return f"{content['ename']}: {content['evalue']}"
    return content.get("text") or content["data"].get("text/plain", "")


def run_lesson(path, command):
    manager, client, ready = start_kernel(command, path.parent)
    try:
        total, first, cells = ready, None, []
        for name, source in read_cells(path):
            seconds, figure, outputs = run_cell(client, source)
            if first is None and figure is not None:
                first = total + figure
            total += seconds
            failed = any(kind == "error" for kind, _ in outputs)
            text = "\n".join(text_of(*output) for output in outputs)
            cells.append({"id": name, "seconds": seconds, "text": text, "failed": failed})
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return {"ready": ready, "firstFigure": first, "total": total, "cells": cells}


if __name__ == "__main__":
    lesson, *kernel = sys.argv[1:]
    print(json.dumps(run_lesson(Path(lesson).resolve(), kernel or make_ipkernel_cmd())))
