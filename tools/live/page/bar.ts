/**
 * The bar of a lesson's page: what concerns all of its cells.
 *
 * @module
 */

import { downloadText, pickText } from "./files.ts";
import type { Keeper } from "./keeper.ts";
import type { Lesson } from "./lesson.ts";
import { notebookOf } from "./notebook_file.ts";
import { parseKept } from "./store.ts";

/** The bar, before and after it knows the lesson. */
export interface Bar {
  /** Tells the reader something, aloud too. */
  readonly say: (words: string) => void;
  /** Tells the reader something that stays, whatever is said later. */
  readonly warn: (words: string) => void;
  readonly setRunning: (isRunning: boolean) => void;
  /** Makes its buttons work. */
  readonly connect: (lesson: Lesson, keeper: Keeper) => void;
}

/** Finds the bar in the page. */
export function startBar(): Bar {
  const bar = document.querySelector<HTMLElement>(".lesson-bar")!;
  const button = (action: string): HTMLButtonElement =>
    bar.querySelector(`[data-action="${action}"]`)!;
  const said = bar.querySelector(".said")!;
  const say = (words: string): void => {
    said.textContent = words;
  };
  const warn = (words: string): void => {
    bar.querySelector(".warning")!.textContent = words;
  };
  const setRunning = (isRunning: boolean): void => {
    button("stop").disabled = !isRunning;
    if (isRunning) say(RUNNING);
    else if (said.textContent === RUNNING) say("");
  };
  const connect = (lesson: Lesson, keeper: Keeper): void => {
    button("run-all").onclick = async () => {
      await lesson.runAll();
      const failed = lesson.cells.find(({ state }) => state !== "done");
      say(failed === undefined ? "모든 셀을 실행했습니다." : `${failed.name}에서 멈추었습니다.`);
    };
    button("stop").onclick = async () => {
      await lesson.stop();
      say("멈추었습니다.");
    };
    button("restart").onclick = async () => {
      const isSure = confirm("이 단원에서 고친 셀과 채점 결과를 모두 지우고 처음으로 돌아갈까요?");
      if (!isSure) return;
      await lesson.stop();
      keeper.forget(lesson.cells);
      for (const cell of lesson.cells) cell.showStored();
      say("처음으로 돌아갔습니다.");
    };
    button("save").onclick = () => {
      const kept = { lesson: keeper.lesson, ...keeper.kept };
      downloadText(`${keeper.lesson}.answers.json`, JSON.stringify(kept, null, 1));
      say("답을 파일로 저장했습니다. 다른 기기에서 ‘답 불러오기’로 열 수 있습니다.");
    };
    button("load").onclick = async () => {
      const text = await pickText(".json");
      const kept = parseKept(text);
      if (kept === undefined) {
        return say("이 파일에서는 답을 찾지 못했습니다. 저장한 답 파일을 고르세요.");
      }
      if (JSON.parse(text).lesson !== keeper.lesson) return say("다른 단원의 답 파일입니다.");
      const isEdited = lesson.cells.some((cell) => cell.isEdited);
      if (isEdited && !confirm("지금 고쳐 둔 셀을 파일의 답으로 바꿀까요?")) return;
      keeper.replace(kept, lesson.cells);
      say("답을 불러왔습니다. 셀을 실행하면 다시 채점합니다.");
    };
    button("notebook").onclick = async () => {
      downloadText(`${keeper.lesson}.ipynb`, await notebookOf(keeper.lesson, lesson.cells));
      say("노트북으로 내려받았습니다. JupyterLab의 notebooks 폴더에 두고 여세요.");
    };
  };
  return { say, warn, setRunning, connect };
}

/** Said while a cell runs, and taken back when none does. */
const RUNNING = "실행하는 중…";
