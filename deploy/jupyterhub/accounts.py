"""Accounts for a class list, which has a learner's login name on each line, and for a teacher `NAME admin`.

    accounts.py CLASS.txt STATE       makes those that are missing, and adds their passwords to
                                      STATE/passwords.txt, to be cut into strips and handed out
    accounts.py --remove CLASS.txt    removes the accounts with all that is in their homes

They can log in to the hub alone: they have no shell.
"""

import grp
import pwd
import re
import secrets
import subprocess
import sys
from pathlib import Path

GROUP = "lecture"  # who is not in it was not made here, and is neither taken into the hub nor removed
NAME = re.compile(r"[a-z][a-z0-9_-]{0,30}")
LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"  # no l, o, 0, 1, which look like others on paper


def read_class(path: Path) -> list[list[str]]:
    """The lines of a class list without its comments; refuses what cannot be a login name."""
    lines = [line.split("#")[0].split() for line in path.read_text(encoding="utf-8").splitlines()]
    lines = [line for line in lines if line]
    for name, *rest in lines:
        if not NAME.fullmatch(name) or rest not in ([], ["admin"]):
            sys.exit(
                f"{path}에 쓸 수 없는 줄이 있습니다: {' '.join([name, *rest])}\n"
                "한 줄에 로그인 이름 하나를 영어 소문자와 숫자로 적고, 교사는 뒤에 admin을 붙입니다."
            )
    if not lines:
        sys.exit(f"{path}에 이름이 없습니다.")
    return lines


def exists(name: str) -> bool:
    try:
        account = pwd.getpwnam(name)
    except KeyError:
        return False
    if account.pw_gid != grp.getgrnam(GROUP).gr_gid:
        sys.exit(f"{name}은(는) 이 서버에 이미 있는 계정입니다. 다른 로그인 이름을 쓰십시오.")
    return True


def make(name: str) -> str:
    """Make the account and return its password."""
    password = "".join(secrets.choice(LETTERS) for _ in range(10))
    run("useradd", "--create-home", "--gid", GROUP, "--shell", "/usr/sbin/nologin", name)
    Path(pwd.getpwnam(name).pw_dir).chmod(0o700)  # Debian would let everybody read it
    run("chpasswd", given=f"{name}:{password}\n")
    return password


def run(*command: str, given: str | None = None) -> None:
    subprocess.run(command, input=given, text=True, check=True)


def make_all(lines: list[list[str]], state: Path) -> None:
    run("groupadd", "--force", GROUP)
    missing = [name for name, *_ in lines if not exists(name)]
    with open(state / "passwords.txt", "a") as passwords:
        for name in missing:
            print(name, make(name), sep="\t", file=passwords, flush=True)
    (state / "class.txt").write_text("".join(" ".join(line) + "\n" for line in lines))
    print(f"학습자 {len(lines)}명, 새로 만든 계정 {len(missing)}개")


def remove_all(lines: list[list[str]]) -> None:
    for name, *_ in lines:
        if exists(name):
            run("userdel", "--remove", name)


if __name__ == "__main__":
    if sys.argv[1] == "--remove":
        remove_all(read_class(Path(sys.argv[2])))
    else:
        make_all(read_class(Path(sys.argv[1])), Path(sys.argv[2]))
