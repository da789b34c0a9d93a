/**
 * `deno task bench`: how fast our array forms are, beside plain loops and other libraries, all in one
 * run. With `--lessons` and `--start` instead: how long a lesson, and JupyterLab, let somebody wait.
 * With `--pages`, how long a lesson's page lets a reader wait. With `--training`, steps of gradient descent. Prints a table, which `--write` stores, the array forms' with a picture of it.
 *
 * @module
 */

import type { Figure } from "../lib/base/output.ts";
import { speedTable } from "./measuring/bench_table.ts";
import { measureTimes } from "./measuring/bench_times.ts";
import { measureLessons } from "./measuring/lessons/lesson_times.ts";
import { cellsTables, lessonsTable, twinless } from "./measuring/lessons/lessons_table.ts";
import { measurePages } from "./measuring/pages/page_times.ts";
import { pagesTable } from "./measuring/pages/pages_table.ts";
import { versionList, writeBlock, writePicture } from "./measuring/report.ts";
import { speedFigure } from "./measuring/speed_figure.ts";
import { labTable } from "./measuring/start/lab_table.ts";
import { measureLab } from "./measuring/start/lab_times.ts";
import { measureTraining, trainingTable } from "./measuring/training_table.ts";
import { ensureMeasureVenv } from "./measuring/venv.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { write, torch, training, lessons, pages, start } = readOptions({
    command: "deno task bench",
    flags: {
      write: "puts the table, and the array forms' picture, into docs/speed.md",
      torch: "installs PyTorch for the comparison",
      training: "measures steps of gradient descent, and not the array forms",
      lessons:
        "measures Run All of each lesson beside its Python twin, if any, and not the array forms",
      pages: "measures the lessons' pages in Chromium beside the kernel, and not the array forms",
      start: "measures the start of JupyterLab, and not the array forms",
    },
  });
  await ensureMeasureVenv(torch);
  const report = async (text: string, block: string, picture?: Figure): Promise<void> => {
    console.log(text);
    if (!write) return;
    const shown = picture ? `${await writePicture("speed.svg", picture)}\n\n${text}` : text;
    await writeBlock("speed.md", shown, block);
  };
  if (training) await report(trainingTable(await measureTraining()), "training");
  if (lessons) await report(await lessonsReport(), "lessons");
  if (pages) await report(await pagesReport(), "pages");
  if (start) await report(await startReport(), "start");
  if (!training && !lessons && !pages && !start) {
    const { times, cpu, versions } = await measureTimes();
    const machine =
      `${cpu}, 코어 ${navigator.hardwareConcurrency}개 · ${Deno.build.os} ${Deno.build.arch}`;
    const text = `${speedTable(times)}\n\n${machine} · ${versionList(versions)}`;
    await report(text, "measured", speedFigure(times));
  }
  return 0;
}

async function lessonsReport(): Promise<string> {
  const times = await measureLessons();
  const parts = [lessonsTable(times), twinless(times), `Deno ${Deno.version.deno}`];
  return [...parts, cellsTables(times)].filter((part) => part !== "").join("\n\n");
}

async function pagesReport(): Promise<string> {
  const { times, versions } = await measurePages();
  return `${pagesTable(times)}\n\n${versionList(versions)}`;
}

async function startReport(): Promise<string> {
  return labTable(await measureLab());
}

if (import.meta.main) await runCommand(main);
