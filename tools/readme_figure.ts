/**
 * Draws the picture of the README with the library: `deno run -A tools/readme_figure.ts`.
 *
 * @module
 */

import { activations, derivativeFigure } from "../lib/mod.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

/** Where the picture lies. */
export const README_FIGURE: URL = new URL("../docs/sigmoid.svg", import.meta.url);

/** The figure that lesson 1 shows. */
export function readmeFigure(): string {
  return derivativeFigure(activations.sigmoid, { tangentAt: 0, triangleWidth: 2 }).svg;
}

async function main(): Promise<number> {
  readOptions({ command: "deno run -A tools/readme_figure.ts" });
  await Deno.writeTextFile(README_FIGURE, readmeFigure());
  return 0;
}

if (import.meta.main) await runCommand(main);
