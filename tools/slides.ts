/**
 * `deno task slides`: writes a deck of slides for each lesson into `slides/`, for the classroom. Figures
 * and sliders are live; S opens the speaker's view with the lesson's prose as notes. Needs no network.
 *
 * @module
 */

import { join } from "node:path";
import { writeSlides } from "./pages/write_slides.ts";
import { projectRoot, runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  readOptions({ command: "deno task slides" });
  const decks = await writeSlides(join(projectRoot, "slides"));
  console.log(
    `slides/에 ${decks.length}벌을 만들었습니다. 브라우저에서 여십시오: slides/${decks[0]}`,
  );
  return 0;
}

if (import.meta.main) await runCommand(main);
