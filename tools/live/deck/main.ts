/**
 * What a deck of slides loads: the key R runs the cell of the slide in view, and before it the cells that it
 * needs, and shows what comes out.
 *
 * @module
 */

import type { CellOutput, CellSource } from "../protocol.ts";
import { loadScript } from "../page/load_script.ts";
import { outputElement } from "../page/outputs.ts";
import { WorkerHost } from "../page/worker_host.ts";

/** After how many milliseconds a cell is stopped. */
const LIMIT = 60_000;

/** Cell → what it has shown in its last run. */
const shown = new Map<string, CellOutput[]>();
const done: string[] = [];
const host = new WorkerHost({
  show: (cell, output) => shown.get(cell)?.push(output),
  flooded: () => {},
  ended: () => done.length = 0,
});
let isRunning = false;

addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
  const slide = document.querySelector<HTMLElement>("section.present");
  const cell = slide?.dataset["cell"];
  if (key.toLowerCase() !== "r" || ctrlKey || metaKey || altKey || isRunning) return;
  if (slide && cell !== undefined) void runSlide(slide, cell);
});

async function runSlide(slide: HTMLElement, target: string): Promise<void> {
  isRunning = true;
  slide.dataset["state"] = "running";
  try {
    const isOk = await run(target);
    show(target, shown.get(target) ?? []);
    slide.dataset["state"] = isOk ? "done" : "error";
  } catch (error) {
    slide.dataset["state"] = "error";
    console.error(error);
  } finally {
    isRunning = false;
    dispatchEvent(new Event("deck-fit"));
  }
}

/** Runs a cell; the cells that it needs run once. */
async function run(target: string): Promise<boolean> {
  const cells = await lessonCells();
  const plan = await host.plan(target, cells, done.filter((id) => id !== target));
  for (const id of plan ?? []) {
    shown.set(id, []);
    const ending = await host.run(cells.find(({ cell }) => cell === id)!, LIMIT);
    if (ending !== "done") {
      if (id !== target) shown.set(target, shown.get(id)!);
      return false;
    }
    done.push(id);
  }
  return plan !== undefined;
}

async function lessonCells(): Promise<CellSource[]> {
  await loadScript(`${document.body.dataset["lesson"]}.notebook`);
  const { cells } = JSON.parse(globalThis.liveNotebook!) as {
    cells: { id: string; cell_type: string; source: string }[];
  };
  return cells.filter(({ cell_type }) => cell_type === "code")
    .map(({ id, source }) => ({ cell: id, source }));
}

/** Shows on each slide of the cell what of the outputs belongs there. */
function show(target: string, outputs: readonly CellOutput[]): void {
  for (const slide of document.querySelectorAll<HTMLElement>(`[data-cell="${target}"]`)) {
    const error = outputs.find(({ output_type }) => output_type === "error");
    const output = error ?? outputs[Number(slide.dataset["output"])];
    if (output === undefined) continue;
    const element = outputElement(output);
    for (const fold of element.querySelectorAll("details")) fold.open = true;
    const from = slide.dataset["picture"];
    if (from !== undefined && error === undefined) {
      const images = Array.from(element.querySelectorAll("img"));
      element.classList.add("pair");
      element.replaceChildren(...images.slice(Number(from), Number(from) + 2));
    }
    slide.querySelector(".outputs")!.replaceChildren(element);
  }
}
