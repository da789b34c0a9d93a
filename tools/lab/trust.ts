/**
 * Jupyter's trust in the lessons.
 *
 * @module
 */

import { join } from "node:path";
import { listNotebooks } from "../notebooks/notebook.ts";
import { capture, notebooksFolder } from "../shared/command.ts";
import { jupyterEnv, venvPython } from "../shared/venv.ts";

/** Without trust, a freshly cloned notebook shows no interactive figure until its cells are run. */
export async function trustNotebooks(): Promise<void> {
  const notebooks = await listNotebooks(notebooksFolder);
  if (notebooks.length === 0) return;
  const paths = notebooks.map((name) => join(notebooksFolder, `${name}.ipynb`));
  const result = await capture([venvPython, "-m", "nbformat.sign", ...paths], jupyterEnv);
  if (result.code === 0) return;
  console.error(`노트북을 신뢰하도록 표시하지 못했습니다. 그래도 엽니다.\n${result.stderr.trim()}`);
}
