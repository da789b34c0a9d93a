"""A class at a hub of its own on this machine: do all learners finish lesson 1, and is each alone with it?

    sudo LECTURE_PLACE/venv/bin/python deploy/jupyterhub/load_test.py [LEARNERS…] [--write]

Needs what start.sh installs (LECTURE_INSTALL_ONLY=1 is enough). For 5, 15 and 30 learners, or the numbers
given, it makes their accounts, starts a hub on 127.0.0.1, lets all of them log in, open a kernel and run
the lesson's cells at the same time, compares what each cell shows with what the lesson stores, tries as
one learner to get at the other's things, stops the servers, looks for what is left running, and removes
the accounts. Prints tables; with --write also into docs/classroom.md, under its mark.
"""

import asyncio
import json
import os
import platform
import pwd
import re
import secrets
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from urllib.parse import urlencode

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

HERE = Path(__file__).resolve().parent
REPORT = HERE.parent.parent / "docs" / "classroom.md"
PLACE = Path(os.environ.get("LECTURE_PLACE", "/opt/lecture"))
PORT = 8790
HUB = f"http://127.0.0.1:{PORT}"
LESSON = "notebooks/01_sigmoid.ipynb"
SHOWS = ("display_data", "execute_result", "stream", "error")
LATE_SECONDS = 1.0
SYSTEMD = Path("/run/systemd/system").is_dir()

AsyncHTTPClient.configure(None, max_clients=300)


@dataclass
class Learner:
    """One of the class, what it measured, and what went wrong for it."""

    name: str
    password: str
    token: str = ""
    kernel: str = ""
    start_seconds: float = 0
    lesson_seconds: float = 0
    troubles: list[str] = field(default_factory=list)


# ---- the hub, as a browser and as its API see it


async def fetch(path: str, method: str = "GET", body: str | None = None, **headers: str):
    request = HTTPRequest(
        path if path.startswith("http") else HUB + path,
        method=method,
        body=body if body is not None or method == "GET" else "",
        headers=headers,
        request_timeout=300,
        connect_timeout=300,
        follow_redirects=False,
        allow_nonstandard_methods=True,
    )
    return await AsyncHTTPClient().fetch(request, raise_error=False)


async def call(learner: Learner, path: str, method: str = "GET", content: object = None):
    body = None if content is None else json.dumps(content)
    return await fetch(path, method, body, Authorization=f"token {learner.token}")


def cookies(response, before: dict[str, str]) -> dict[str, str]:
    new = (header.split(";")[0].split("=", 1) for header in response.headers.get_list("Set-Cookie"))
    return {**before, **dict(new)}


def as_header(jar: dict[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in jar.items())


async def log_in(name: str, password: str) -> dict[str, str] | int:
    """The cookies of whoever logged in by the form, or the hub's refusal."""
    page = await fetch("/hub/login")
    jar = cookies(page, {})
    form = urlencode({"username": name, "password": password, "_xsrf": jar["_xsrf"]})
    answer = await fetch(
        "/hub/login",
        "POST",
        form,
        Cookie=as_header(jar),
        **{"Content-Type": "application/x-www-form-urlencoded"},
    )
    return cookies(answer, jar) if answer.code == 302 else answer.code


async def own_token(learner: Learner) -> str:
    """A token with all that this learner may do, as the learner's own page would ask for it."""
    jar = await log_in(learner.name, learner.password)
    if isinstance(jar, int):
        raise RuntimeError(f"login {jar}")
    jar = cookies(await fetch("/hub/token", Cookie=as_header(jar)), jar)  # _xsrf of the new session
    answer = await fetch(
        f"/hub/api/users/{learner.name}/tokens",
        "POST",
        "{}",
        Cookie=as_header(jar),
        **{"X-XSRFToken": jar["_xsrf"], "Content-Type": "application/json"},
    )
    if answer.code != 201:
        raise RuntimeError(f"token {answer.code}")
    return json.loads(answer.body)["token"]


async def start_server(learner: Learner) -> None:
    path = f"/hub/api/users/{learner.name}"
    while (answer := await call(learner, f"{path}/server", "POST")).code == 429:
        await asyncio.sleep(float(answer.headers["Retry-After"]))
    if answer.code not in (201, 202):
        raise RuntimeError(f"start {answer.code}")
    while True:
        server = json.loads((await call(learner, path)).body)["servers"].get("")
        if server is None:
            raise RuntimeError("the server did not start")
        if server["ready"]:
            return
        await asyncio.sleep(0.5)


# ---- a kernel


class Kernel:
    """A kernel behind the hub, and what it has shown for each request."""

    def __init__(self, socket):
        self.socket = socket
        self.shown: dict[str, list[dict]] = {}

    @staticmethod
    async def open(learner: Learner, path: str) -> "Kernel":
        wanted = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "deno"}}
        answer = await call(learner, f"/user/{learner.name}/api/sessions", "POST", wanted)
        if answer.code != 201:
            raise RuntimeError(f"kernel {answer.code}")
        learner.kernel = json.loads(answer.body)["kernel"]["id"]
        address = f"{HUB}/user/{learner.name}/api/kernels/{learner.kernel}/channels"
        request = HTTPRequest(
            address.replace("http", "ws", 1),
            headers={"Authorization": f"token {learner.token}"},
            connect_timeout=300,
        )
        kernel = Kernel(await websocket_connect(request, max_message_size=50 << 20))
        await kernel.ask("kernel_info_request", {})
        return kernel

    async def ask(self, kind: str, content: dict) -> tuple[str, dict]:
        """The id of the request and the reply to it; waits until the kernel is idle again as well."""
        number = secrets.token_hex(8)
        header = {"msg_id": number, "msg_type": kind, "username": "", "session": "load"}
        header |= {"version": "5.3", "date": "2000-01-01T00:00:00Z"}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        await self.socket.write_message(json.dumps({**message, "channel": "shell", "buffers": []}))
        reply = idle = None
        while reply is None or idle is None:
            got = await self.read(180)
            if got["parent_header"].get("msg_id") != number:
                continue
            if got["msg_type"].endswith("_reply"):
                reply = got["content"]
            if got["content"].get("execution_state") == "idle":
                idle = True
        return number, reply

    async def run(self, code: str) -> tuple[str, dict]:
        content = {"code": code, "silent": False, "store_history": True}
        content |= {"user_expressions": {}, "allow_stdin": False, "stop_on_error": False}
        return await self.ask("execute_request", content)

    async def read(self, seconds: float) -> dict:
        text = await asyncio.wait_for(self.socket.read_message(), seconds)
        if text is None:
            raise RuntimeError("the kernel's socket was closed")
        got = json.loads(text)
        if got["msg_type"] in SHOWS:
            self.shown.setdefault(got["parent_header"]["msg_id"], []).append(got)
        return got

    async def catch_up(self) -> None:
        """An output may come after the kernel has said that it is idle."""
        try:
            while True:
                await self.read(LATE_SECONDS)
        except asyncio.TimeoutError:
            pass


def plain(output: dict) -> object:
    """What an output shows, in one form for a message and for a notebook."""
    join = lambda value: "".join(value) if isinstance(value, list) else value
    if "text" in output:
        return join(output["text"])
    return {kind: join(value) for kind, value in output.get("data", {}).items()}


async def run_lesson(kernel: Kernel, cells: list[dict]) -> list[str]:
    """Run the cells one after the other; return what was not as the notebook has it stored."""
    numbers, troubles = {}, []
    for cell in cells:
        number, reply = await kernel.run("".join(cell["source"]))
        numbers[cell["id"]] = number
        if reply["status"] != "ok":
            troubles.append(f"{cell['id']}: {reply.get('evalue', '')[:100]}")
    await kernel.catch_up()
    for cell in cells:
        shown = [plain(got["content"]) for got in kernel.shown.get(numbers[cell["id"]], [])]
        stored = [plain(output) for output in cell["outputs"]]
        if "timing" in cell["metadata"].get("tags", []):
            shown, stored = len(shown), len(stored)
        if shown != stored:
            troubles.append(f"{cell['id']}: other outputs than stored")
    return troubles


async def attend(learner: Learner, cells: list[dict]) -> Kernel | None:
    """All that a learner does in the lesson."""
    try:
        began = time.monotonic()
        learner.token = await own_token(learner)
        await start_server(learner)
        learner.start_seconds = time.monotonic() - began
        began = time.monotonic()
        kernel = await Kernel.open(learner, f"lecture/{LESSON}")
        learner.troubles += await run_lesson(kernel, cells)
        learner.lesson_seconds = time.monotonic() - began
        return kernel
    except Exception as error:
        learner.troubles.append(f"{type(error).__name__}: {error}")
        return None


# ---- what a learner must not be able to do

TRY_ALL = """
const tries = %s;
const results = {};
for (const [name, [kind, ...rest]] of Object.entries(tries)) {
  try {
    if (kind === "read") await Deno.readFile(rest[0]);
    if (kind === "list") Array.from(Deno.readDirSync(rest[0]));
    if (kind === "write") await Deno.writeTextFile(rest[0], "x", { append: true });
    if (kind === "remove") await Deno.remove(rest[0]);
    if (kind === "kill") Deno.kill(rest[0], "SIGTERM");
    if (kind === "fetch") {
      const answer = await fetch(rest[0], { headers: rest[1], redirect: "manual" });
      await answer.body?.cancel();
      if (answer.status < 300) throw "open";
      results[name] = String(answer.status);
      continue;
    }
    results[name] = "OPEN";
  } catch (error) {
    results[name] = error === "open" ? "OPEN" : error.code ?? error.name;
  }
}
console.log(JSON.stringify(results));
"""


def tries(one: Learner, other: Learner, state: Path, hub: int) -> dict[str, list]:
    """What the first tries: Korean name for the report → what to do."""
    token = {"Authorization": f"token {one.token}"}
    home = pwd.getpwnam(other.name).pw_dir
    kernel = next((pid for pid in processes_of(other.name) if "--kernel" in command_of(pid)), 0)
    server = next((pid for pid in processes_of(other.name) if "start_server" in command_of(pid)), 0)
    return {
        "다른 학습자의 노트북 읽기": ["read", f"{home}/lecture/{LESSON}"],
        "다른 학습자의 홈 폴더 보기": ["list", home],
        "다른 학습자의 서버에 허브를 거쳐 들어가기": [
            "fetch", f"{HUB}/user/{other.name}/api/contents", token,
        ],
        "다른 학습자의 서버에 바로 들어가기": [
            "fetch", f"http://127.0.0.1:{port_of(server)}/user/{other.name}/api/contents", token,
        ],
        "다른 학습자의 환경 변수(토큰) 읽기": ["read", f"/proc/{server}/environ"],
        "다른 학습자의 커널 끝내기": ["kill", kernel],
        "나누어 주는 강의 고치기": ["write", str(PLACE / "lessons" / LESSON)],
        "나누어 주는 강의 지우기": ["remove", str(PLACE / "lessons" / "deno.json")],
        "모두의 커널 설정 고치기": [
            "write", str(PLACE / "venv/share/jupyter/kernels/deno/kernel.json"),
        ],
        "모두의 Deno 캐시에 쓰기": ["write", str(PLACE / "deno_dir" / "x")],
        "허브의 데이터베이스 읽기": ["read", str(state / "hub.sqlite")],
        "허브의 쿠키 비밀 읽기": ["read", str(state / "cookie_secret")],
        "비밀번호 쪽지 읽기": ["read", str(state / "passwords.txt")],
        "허브의 환경 변수 읽기": ["read", f"/proc/{hub}/environ"],
        "허브 끝내기": ["kill", hub],
        "허브에 학습자 명단 묻기": ["fetch", f"{HUB}/hub/api/users", token],
        "프록시의 경로 묻기": ["fetch", f"http://127.0.0.1:{PORT + 2}/api/routes", {}],
    }  # fmt: skip


async def try_all(one: Learner, other: Learner, kernel: Kernel, state: Path, hub: int) -> dict[str, str]:
    wanted = tries(one, other, state, hub)
    results = await ask_kernel(kernel, wanted)
    allowed = await ask_kernel(kernel, tries(one, one, state, hub), only=OWN)
    closed = [name for name, answer in allowed.items() if answer != "OPEN"]
    if closed:  # then the others' being closed says nothing
        raise RuntimeError(f"a learner could not do with its own things: {closed}")
    for name, given in {
        "다른 학습자의 이름으로 로그인": (other.name, one.password),
        "명단에 없는 계정(root)으로 로그인": ("root", ""),
    }.items():
        answer = await log_in(*given)
        results[name] = str(answer) if isinstance(answer, int) else "OPEN"
    signup = await fetch("/hub/signup")
    results["스스로 가입하기"] = str(signup.code) if signup.code >= 400 else "OPEN"
    return results


# What the same learner must be able to do with what is its own.
OWN = (
    "다른 학습자의 노트북 읽기",
    "다른 학습자의 홈 폴더 보기",
    "다른 학습자의 서버에 허브를 거쳐 들어가기",
    "다른 학습자의 서버에 바로 들어가기",
    "다른 학습자의 환경 변수(토큰) 읽기",
)


async def ask_kernel(kernel: Kernel, wanted: dict, only: tuple = ()) -> dict[str, str]:
    wanted = {name: what for name, what in wanted.items() if name in only or not only}
    number, _ = await kernel.run(TRY_ALL % json.dumps(wanted))
    await kernel.catch_up()
    return json.loads("".join(plain(got["content"]) for got in kernel.shown[number]))


# The answers that are a refusal; any other, such as a connection that failed, is a test that failed.
REFUSALS = {"EACCES", "EPERM", "PermissionDenied", "EROFS", "401", "403", "404"}


ALLOCATE = """
const kept = [];
for (let n = 0; n < %d; n++) kept.push(new Uint8Array(1 << 26).fill(1));
console.log(kept.length);
"""


async def is_memory_limited(kernel: Kernel, limit: int) -> bool:
    """Whether a kernel that takes half more than the limit is ended."""
    try:
        _, reply = await asyncio.wait_for(kernel.run(ALLOCATE % (limit * 3 // 2 >> 26)), 120)
        return reply["status"] != "ok"
    except (RuntimeError, asyncio.TimeoutError):
        return True


# ---- processes


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def processes_of(name: str) -> list[int]:
    uid = pwd.getpwnam(name).pw_uid
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if entry.stat().st_uid == uid:
                found.append(int(entry.name))
        except OSError:
            pass  # has ended
    return found


def port_of(pid: int) -> int:
    """Where a server listens, from its environment."""
    text = Path(f"/proc/{pid}/environ").read_text()
    return int(re.search(r"JUPYTERHUB_SERVICE_URL=\w+://[^:/]+:(\d+)", text)[1])


def memory_of(pid: int) -> float:
    """MB, with a fair share of what processes share."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        return int(re.search(r"^Pss:\s+(\d+)", text, re.M)[1]) / 1024
    except (OSError, TypeError):
        return 0


def seconds_of(pid: int) -> float:
    """Seconds of a processor, of the process and of the children that it has waited for."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    except OSError:
        return 0


def available_memory() -> float:
    text = Path("/proc/meminfo").read_text()
    return int(re.search(r"MemAvailable:\s+(\d+)", text)[1]) / 1024


# ---- a class


def accounts(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, HERE / "accounts.py", *arguments], check=True, stdout=subprocess.DEVNULL
    )


async def start_hub(state: Path) -> subprocess.Popen:
    environment = os.environ | {
        "LECTURE_STATE": str(state),
        "LECTURE_PORT": str(PORT),
        "PATH": f"{PLACE}/venv/bin:{os.environ['PATH']}",
    }
    with open(state / "log", "w") as log:
        command = [PLACE / "venv/bin/jupyterhub", "--config", PLACE / "hub/jupyterhub_config.py"]
        hub = subprocess.Popen(command, cwd=state, env=environment, stdout=log, stderr=log)
    for _ in range(240):
        try:
            if (await fetch("/hub/health")).code == 200:
                return hub
        except OSError:
            pass
        if hub.poll() is not None:
            break
        await asyncio.sleep(0.5)
    sys.exit(f"The hub did not start:\n{(state / 'log').read_text()[-2000:]}")


async def hold_class(count: int, state: Path) -> dict:
    """A lesson for so many learners, from their accounts to their servers' end."""
    passwords = dict(line.split() for line in (state / "passwords.txt").read_text().splitlines())
    learners = [Learner(name, password) for name, password in passwords.items()]
    notebook = json.loads((PLACE / "lessons" / LESSON).read_text())
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    free, began = available_memory(), time.monotonic()
    hub = await start_hub(state)
    try:
        began = time.monotonic()
        kernels = await asyncio.gather(*(attend(learner, cells) for learner in learners))
        wall = time.monotonic() - began
        result = measure(learners, wall, free - available_memory(), hub.pid)
        result["cells"] = len(cells)
        if count > 1 and kernels[0] is not None:
            first, second = learners[:2]
            result["tries"] = await try_all(first, second, kernels[0], state, hub.pid)
            if SYSTEMD:
                result["limited"] = await is_memory_limited(kernels[0], 1 << 30)
        await asyncio.gather(
            *(call(learner, f"/hub/api/users/{learner.name}/server", "DELETE") for learner in learners)
        )
        result["left"] = await left_running(learners)
        return result
    finally:
        hub.send_signal(signal.SIGTERM)
        hub.wait(60)


def measure(learners: list[Learner], wall: float, used: float, hub: int) -> dict:
    pids = [pid for learner in learners for pid in processes_of(learner.name)]
    kernels = [pid for pid in pids if "--kernel" in command_of(pid)]
    servers = [pid for pid in pids if pid not in kernels]
    count = len(learners)
    return {
        "learners": count,
        "complete": sum(not learner.troubles for learner in learners),
        "troubles": {learner.name: learner.troubles for learner in learners if learner.troubles},
        "wall": wall,
        "start": [learner.start_seconds for learner in learners],
        "lesson": [learner.lesson_seconds for learner in learners],
        "server_mb": sum(map(memory_of, servers)) / count,
        "kernel_mb": sum(map(memory_of, kernels)) / count,
        "hub_mb": memory_of(hub) + sum(memory_of(pid) for pid in children_of(hub)),
        "used_mb": used / count,
        "server_cpu": sum(map(seconds_of, servers)) / count,
        "kernel_cpu": sum(map(seconds_of, kernels)) / count,
    }


def children_of(pid: int) -> list[int]:
    """The proxy and the culler, which are root's as the hub is."""
    text = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid=,user="], capture_output=True, text=True)
    rows = (line.split() for line in text.stdout.splitlines())
    return [int(number) for number, user in rows if user == "root"]


async def left_running(learners: list[Learner]) -> int:
    """Processes of the learners ten seconds after their servers were stopped."""
    for _ in range(20):
        left = sum(len(processes_of(learner.name)) for learner in learners)
        if left == 0:
            return 0
        await asyncio.sleep(0.5)
    return left


def run_class(count: int) -> dict:
    with tempfile.TemporaryDirectory(prefix="lecture-load-") as folder:
        state = Path(folder)
        names = state / "names.txt"
        names.write_text("".join(f"load-{number:02d}\n" for number in range(1, count + 1)))
        try:
            accounts(str(names), str(state))
            return asyncio.run(hold_class(count, state))
        finally:
            end_all(count)
            accounts("--remove", str(names))


def end_all(count: int) -> None:
    for number in range(1, count + 1):
        for pid in processes_of(f"load-{number:02d}"):
            os.kill(pid, signal.SIGKILL)


# ---- the report


def table(results: list[dict]) -> str:
    rows = [
        "| 학습자 | 마친 사람 | 모두 마칠 때까지 | 서버가 뜰 때까지 (중앙값 / 최대) | 16셀 실행 (중앙값 / 최대) | 서버 한 명 | 커널 한 명 | 한 명의 메모리 증가 | CPU 시간 한 명 (서버 + 커널) | 허브와 프록시 | 남은 프로세스 |",
        "| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
    ]
    rows[0] = rows[0].replace("16셀", f"{results[0]['cells']}셀")
    for r in results:
        pair = lambda values: f"{median(values):.1f} / {max(values):.1f} s"
        rows.append(
            f"| {r['learners']} | **{r['complete']}** | {r['wall']:.0f} s | {pair(r['start'])} "
            f"| {pair(r['lesson'])} | {r['server_mb']:.0f} MB | {r['kernel_mb']:.0f} MB "
            f"| {r['used_mb']:.0f} MB | {r['server_cpu']:.1f} + {r['kernel_cpu']:.1f} s "
            f"| {r['hub_mb']:.0f} MB | {r['left']} |"
        )
    return "\n".join(rows)


def tried(results: list[dict]) -> str:
    rows = ["| 한 학습자가 커널에서 해 본 일 | 결과 |", "| --- | --- |"]
    rows += [f"| {name} | {answer} |" for name, answer in results[-1].get("tries", {}).items()]
    if "limited" in results[-1]:
        rows.append(f"| 1.5 GB를 쓰는 커널 | {'끝남' if results[-1]['limited'] else 'OPEN'} |")
    return "\n".join(rows)


def machine() -> str:
    packages = subprocess.run(
        [PLACE / "venv/bin/pip", "list", "--format=freeze"], capture_output=True, text=True
    ).stdout
    versions = [line for line in packages.splitlines() if re.match(r"(jupyterhub|jupyterlab)==", line)]
    deno = subprocess.run([PLACE / "venv/bin/deno", "--version"], capture_output=True, text=True).stdout
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]) >> 20
    spawner = "systemd" if SYSTEMD else "systemd 없음"
    return (
        f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} 코어, {memory} GB, {platform.system()}, {spawner}, "
        f"시작 전 부하 {LOAD:.1f}; {', '.join(versions)}, {' '.join(deno.split()[:2])}"
    )


LOAD = os.getloadavg()[0]


def is_good(result: dict) -> bool:
    held = set(result.get("tries", {}).values()) <= REFUSALS and result.get("limited", True)
    return result["complete"] == result["learners"] and result["left"] == 0 and held


def main() -> int:
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()] or [5, 15, 30]
    results = []
    for count in numbers:
        results.append(run_class(count))
        print(json.dumps(results[-1]["troubles"], ensure_ascii=False))
        print(table(results[-1:]), flush=True)
    text = f"{table(results)}\n\n{tried(results)}\n\n{machine()}\n"
    print(text)
    if "--write" in sys.argv:
        before, mark, _ = REPORT.read_text().partition("<!-- measured -->\n")
        REPORT.write_text(f"{before}{mark}\n{text}")
    return 0 if all(map(is_good, results)) else 1


if __name__ == "__main__":
    sys.exit(main())
