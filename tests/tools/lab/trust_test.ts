/**
 * Which notebooks JupyterLab's start makes Jupyter trust.
 *
 * @module
 */

import { join } from "node:path";
import { capture, notebooksFolder, projectRoot } from "../../../tools/shared/command.ts";
import { ensureVenv, jupyterEnv, venvPython } from "../../../tools/shared/venv.ts";
import { assertEquals } from "../../support/assert.ts";
import { needsRun } from "../../support/permissions.ts";

Deno.test(
  "trust_all(folder) trusts each notebook as it is, and reports one that is none",
  needsRun,
  async () => {
    await ensureVenv();
    const folder = await Deno.makeTempDir();
    try {
      for (const name of ["01_sigmoid", "06_glossary"]) {
        await Deno.copyFile(join(notebooksFolder, `${name}.ipynb`), join(folder, `${name}.ipynb`));
      }
      const env = { ...jupyterEnv, JUPYTER_DATA_DIR: join(folder, "data") };
      const { stdout, stderr } = await capture([venvPython, "-c", SCRIPT, folder], env);
      assertEquals(stdout.trim().split("\n"), [
        "nothing is signed yet",
        "True True",
        "False True",
        "True True",
      ]);
      assertEquals(
        stderr.trim().split("\n").length,
        2,
        `only the broken notebook is told of: ${stderr}`,
      );
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

/** Prints which notebooks are trusted at first, when all were trusted, when one has changed, and when it has again. */
const SCRIPT = `
import sys
from pathlib import Path
sys.modules["rfc3987_syntax"] = None
sys.path.append(${JSON.stringify(join(projectRoot, "tools", "lab"))})
from trust import NotebookNotary, jupyter_data_dir, nbformat, trust_all

folder = Path(sys.argv[1])
paths = sorted(folder.glob("*.ipynb"))

def tell():
    if not Path(jupyter_data_dir()).exists():
        return print("nothing is signed yet")
    notary = NotebookNotary(data_dir=jupyter_data_dir())
    print(*(notary.check_signature(nbformat.read(path, as_version=4)) for path in paths))

tell()
trust_all(folder)
tell()
paths[0].write_text(paths[0].read_text("utf-8").replace("시그모이드", "다른 함수"), "utf-8")
tell()
trust_all(folder)
tell()
(folder / "99_broken.ipynb").write_text("{")
trust_all(folder)
`;
