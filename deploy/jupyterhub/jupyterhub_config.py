"""A hub for one class on one server. Started by start.sh, which puts this file into PLACE/hub.

Sizes and addresses come from the environment, so that nobody has to edit this file; start.sh lists them.
"""

import asyncio
import os
import sys
from pathlib import Path

PLACE = Path(__file__).resolve().parent.parent  # everybody may read it, nobody but root may write to it
STATE = Path(os.environ.get("LECTURE_STATE", "/var/lib/lecture"))  # nobody but root may read it
SYSTEMD = Path("/run/systemd/system").is_dir()
CORES = os.cpu_count() or 1

c = get_config()  # noqa: F821

# Nothing that this process or one that it starts writes is readable by learners.
os.umask(0o077)
c.JupyterHub.db_url = f"sqlite:///{STATE}/hub.sqlite"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")
c.ConfigurableHTTPProxy.command = [
    str(PLACE / "proxy" / "node_modules" / ".bin" / "configurable-http-proxy")
]

# Only this machine is listened to. A web server in front speaks TLS to the learners.
port = int(os.environ.get("LECTURE_PORT", "8000"))
c.JupyterHub.bind_url = os.environ.get("LECTURE_BIND", f"http://127.0.0.1:{port}")
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{port + 1}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{port + 2}"

# The class list, and the passwords of the accounts that accounts.py made from it. Nobody can sign up.
names = [line.split() for line in (STATE / "class.txt").read_text().splitlines()]
c.JupyterHub.authenticator_class = "pam"
c.PAMAuthenticator.open_sessions = False
c.Authenticator.allowed_users = {name for name, *_ in names}
c.Authenticator.admin_users = {name for name, *rest in names if rest == ["admin"]}
c.Authenticator.delete_invalid_users = True

# A server for each learner, as that learner. Only systemd holds it to its memory and its processors.
c.JupyterHub.spawner_class = "systemd" if SYSTEMD else "jupyterhub.spawner.LocalProcessSpawner"
c.Spawner.cmd = [sys.executable, str(PLACE / "hub" / "start_server.py")]
c.Spawner.environment = {
    "LECTURE_PLACE": str(PLACE),
    "PATH": f"{PLACE}/venv/bin:/usr/bin:/bin",
    "PYTHONUTF8": "1",
}
c.Spawner.env_keep = ["LANG", "LC_ALL"]
c.Spawner.mem_limit = os.environ.get("LECTURE_MEMORY", "1G")
c.Spawner.cpu_limit = float(os.environ.get("LECTURE_CPU", "2"))
if SYSTEMD:
    c.SystemdSpawner.default_shell = "/bin/bash"
    c.SystemdSpawner.isolate_tmp = True
    c.SystemdSpawner.isolate_devices = True
    c.SystemdSpawner.disable_user_sudo = True
    c.SystemdSpawner.unit_name_template = "lecture-{USERNAME}"
    c.SystemdSpawner.unit_extra_properties = {
        "MemorySwapMax": "0",
        "TasksMax": "300",
        "ProtectProc": "invisible",
        "ProtectSystem": "strict",
        "ReadWritePaths": "/home /tmp /var/tmp",
        "UMask": "0077",
    }
    c.JupyterHub.cleanup_servers = False  # learners go on while the hub is started anew

# A class starts together. As many servers start at once as there is room for, and the others wait in a
# line, where the hub would send them away with error 429 and the word to come again.
starts = asyncio.Semaphore(2 * CORES)
c.Spawner.start_timeout = 180
c.Spawner.http_timeout = 180
c.JupyterHub.spawn_throttle_retry_range = (5, 15)  # for more than 100 in the line


async def wait_in_line(spawner):
    await starts.acquire()
    leaving = asyncio.create_task(leave_line(spawner))
    leaving.add_done_callback(lambda _: starts.release())


async def leave_line(spawner):
    while spawner.pending:  # until the server answers, or the hub has given it up
        await asyncio.sleep(0.2)


c.Spawner.pre_spawn_hook = wait_in_line

# Servers that nobody uses any more give their memory back.
idle = os.environ.get("LECTURE_IDLE", "3600")
c.JupyterHub.services = [
    {
        "name": "cull-idle",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={idle}"],
    }
]
c.JupyterHub.load_roles = [
    {
        "name": "cull-idle",
        "services": ["cull-idle"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    }
]
