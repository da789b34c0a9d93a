"""Starts a program, waits until it prints a certain text, and ends it with all that it has started.

    python until_line.py SECONDS TEXT COMMAND …

Prints how many seconds it took, or "null" if it did not come within SECONDS. Exit code 1: the program
ended without it; stderr shows what it said.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time

PATIENCE_SECONDS = 15


def kill(process, what):
    try:
        os.killpg(process.pid, what)
    except ProcessLookupError:
        pass  # all of them have ended


def end(process):
    """Asks the whole group to end, and insists. What it prints ends when the last of them has."""
    kill(process, signal.SIGTERM)
    insist = threading.Timer(PATIENCE_SECONDS, kill, [process, signal.SIGKILL])
    insist.start()
    process.stdout.read()
    process.wait()
    insist.cancel()


def seconds_until(text, command, limit):
    """Seconds until a program has printed the text, and what it printed; None if it did not."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,  # a group of its own, to be ended together
    )
    timer = threading.Timer(limit, kill, [process, signal.SIGKILL])
    timer.start()
    seconds, printed = None, ""
    for line in process.stdout:
        printed += line.decode(errors="replace")
        if text in printed:
            seconds = time.perf_counter() - begin
            break
    is_late = time.perf_counter() - begin >= limit
    timer.cancel()
    end(process)
    if seconds is None and not is_late:
        sys.exit(printed)
    return seconds


if __name__ == "__main__":
    limit, text, *command = sys.argv[1:]
    print(json.dumps(seconds_until(text, command, float(limit))))
