/**
 * The settings of this project's JupyterLab; a person's own choices in its menus win.
 *
 * @module
 */

import { join } from "node:path";
import { replaceFile } from "../shared/command.ts";
import { jupyterShare } from "../shared/venv.ts";

/**
 * Menus in Korean; Markdown files, such as the welcome, to read rather than to edit. And JupyterLab
 * would otherwise ask its makers' server for news and newer versions.
 */
export const OVERRIDES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "@jupyterlab/docmanager-extension:plugin": { defaultViewers: { markdown: "Markdown Preview" } },
  "@jupyterlab/translation-extension:plugin": { locale: "ko_KR" },
  "@jupyterlab/apputils-extension:notification": { checkForUpdates: false, fetchNews: "false" },
};

/** Stores the settings where JupyterLab looks for them. */
export async function writeOverrides(): Promise<void> {
  const folder = join(jupyterShare, "lab", "settings");
  await Deno.mkdir(folder, { recursive: true }).catch(() => {}); // replaceFile() tells what is wrong
  await replaceFile(join(folder, "overrides.json"), JSON.stringify(OVERRIDES, null, 2) + "\n");
}
