#!/usr/bin/env bash
# A hub for a class on one server with Debian 12, Ubuntu 24.04 or newer, from a bare machine, as root:
#
#     bash deploy/jupyterhub/start.sh CLASS.txt
#
# The same command brings new lessons and new names; what is installed already is not installed again.
# By systemd, where it runs, the hub is started as a service; elsewhere it runs until Ctrl-C.
#
# LECTURE_PLACE=/opt/lecture     programs and the lessons as they are handed out; readable by all
# LECTURE_STATE=/var/lib/lecture passwords and the hub's secrets; readable by root alone
# LECTURE_PORT=8000              of the hub on 127.0.0.1; the next two are used too
# LECTURE_BIND=                  another address of the hub: http://0.0.0.0:8000
# LECTURE_MEMORY=1G              of a learner, all notebooks together
# LECTURE_CPU=2                  processors of a learner
# LECTURE_IDLE=3600              seconds after which an unused server is stopped
# LECTURE_INSTALL_ONLY=          with any value: all but starting the hub
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
class=${1:?"bash deploy/jupyterhub/start.sh CLASS.txt"}
export LECTURE_PLACE=${LECTURE_PLACE:-/opt/lecture} LECTURE_STATE=${LECTURE_STATE:-/var/lib/lecture}
place=$LECTURE_PLACE
state=$LECTURE_STATE

if [[ "$(id -u)" != 0 ]]; then
  echo "관리자 권한이 필요합니다. 앞에 sudo를 붙여 다시 실행하십시오." >&2
  exit 1
fi

install_packages() {
  if command -v node >/dev/null && /usr/bin/python3 -c 'import ensurepip, venv' 2>/dev/null; then return; fi
  apt-get update -q
  apt-get install -yq --no-install-recommends nodejs python3 python3-venv
}

# The proxy, which runs on Node.js 18 or newer; Deno fetches its packages, so that npm is not needed.
install_proxy() {
  local proxy=$place/proxy
  if cmp -s "$here/proxy.json" "$proxy/package.json"; then return; fi
  rm -rf "$proxy" && mkdir -p "$proxy"
  cp "$here/proxy.json" "$proxy/package.json"
  (cd "$proxy" && DENO_DIR=$proxy/cache "$place/venv/bin/deno" install --quiet) || { rm -rf "$proxy"; exit 1; }
  rm -rf "$proxy/cache"
}

start_hub() {
  cd "$state"
  if [[ -d /run/systemd/system ]]; then
    write_unit
    systemctl daemon-reload
    systemctl enable --quiet lecture-hub
    systemctl restart lecture-hub
    echo "허브를 시작했습니다. 기록: journalctl -u lecture-hub"
  else
    echo "systemd가 없어 메모리와 CPU를 제한하지 못합니다. 연습으로만 쓰십시오." >&2
    exec env PATH="$place/venv/bin:$PATH" "$place/venv/bin/jupyterhub" --config "$place/hub/jupyterhub_config.py"
  fi
}

write_unit() {
  cat >/etc/systemd/system/lecture-hub.service <<UNIT
[Unit]
Description=JupyterHub of the lecture
After=network.target

[Service]
WorkingDirectory=$state
ExecStart=$place/venv/bin/jupyterhub --config $place/hub/jupyterhub_config.py
Environment=PATH=$place/venv/bin:/usr/local/bin:/usr/bin:/bin
$(env | grep '^LECTURE_' | sed 's/^/Environment=/')
UMask=0077
Restart=on-failure

[Install]
WantedBy=multi-user.target
UNIT
}

umask 022
install_packages
bash "$here/../install.sh"
install_proxy
umask 077
install -d -m 700 "$state"
"$place/venv/bin/python" "$place/hub/accounts.py" "$class" "$state"
echo "비밀번호 쪽지: $state/passwords.txt"
if [[ -z "${LECTURE_INSTALL_ONLY:-}" ]]; then start_hub; fi
