/**
 * `deno task slides`: writes a deck of slides for each lesson into `slides/`, for the classroom. Figures
 * and sliders are live; S opens the speaker's view with the lesson's prose as notes, R runs the slide's cell. Needs no network.
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
    `slides/에 ${decks.length}벌을 만들었습니다. 브라우저에서 여십시오: slides/${decks[0]}\n` +
      "S를 누르면 발표자 화면이 열리고, R을 누르면 보이는 슬라이드의 셀을 바로 실행합니다.",
  );
  return 0;
}

if (import.meta.main) await runCommand(main);
