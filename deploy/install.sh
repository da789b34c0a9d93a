#!/usr/bin/env bash
# What learners' servers need, on Debian 12, Ubuntu 24.04 or newer, as root, into /opt/lecture or LECTURE_PLACE:
# JupyterHub's and JupyterLab's packages, Deno and its kernel, the lessons as they are handed out. All may
# read it, nobody but root may write to it. Run again, it brings new lessons, and installs only what is new.
# Used by jupyterhub/start.sh and kubernetes/Dockerfile.
set -euo pipefail

course=$(cd "$(dirname "$0")/.." && pwd)
place=${LECTURE_PLACE:-/opt/lecture}
deno=$place/venv/bin/deno
export DENO_DIR=$place/deno_dir

# Python's own packages, in a folder that learners may read, by a Python that they may run.
install_python() {
  local wanted=$course/deploy/jupyterhub/requirements.txt
  if cmp -s "$wanted" "$place/venv/installed.txt"; then return; fi
  /usr/bin/python3 -m venv --clear "$place/venv"
  "$place/venv/bin/pip" install --quiet --no-cache-dir --requirement "$wanted"
  cp "$wanted" "$place/venv/installed.txt"
}

# The lessons that learners get a copy of, with a mark of their content, and what starts their servers.
install_lessons() {
  local new=$place/lessons.new
  rm -rf "$new" && mkdir -p "$new" "$place/hub"
  (cd "$course" && cp -r deno.json deno.lock LICENSE lib notebooks "$new")
  find "$new" -name .ipynb_checkpoints -prune -exec rm -r {} +
  (cd "$new" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16 >.edition)
  rm -rf "$place/lessons" && mv "$new" "$place/lessons"
  (cd "$place/lessons" && "$deno" cache --quiet lib/mod.ts)
  cp "$course"/deploy/jupyterhub/{accounts,own_copy,start_server,jupyterhub_config}.py \
    "$course/tools/lab/trust.py" "$place/hub"
}

# Kernel and JupyterLab's settings, the same as `deno task lab` has. A kernel ends with its server.
install_settings() {
  "$deno" run --quiet --no-lock --allow-all "$course/deploy/write_settings.ts" \
    "$place/venv/share/jupyter" "$DENO_DIR"
}

umask 022
mkdir -p "$place"
install_python
install_lessons
install_settings
chmod -R go+rX,go-w "$place"
