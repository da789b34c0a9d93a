/**
 * `deno task grade FOLDER [LESSON]`: grades the notebooks and answer files in a folder, each in a process that may
 * do nothing, and writes `grades.csv` and `grades.html` beside them.
 *
 * @module
 */

import { join, resolve } from "node:path";
import { gradeFolder } from "./grading/grade_folder.ts";
import type { GradedFile } from "./grading/grade_folder.ts";
import { gradesCsv } from "./grading/csv.ts";
import { gradesPage } from "./grading/grade_page.ts";
import { LEARNER } from "./grading/run_exercise.ts";
import { workerSource } from "./live/worker_source.ts";
import { readLessons } from "./notebooks/lessons.ts";
import { chooseNotebooks } from "./notebooks/run_notebooks.ts";
import { replaceFile, runCommand, UserError } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { names } = readOptions({ command: "deno task grade", names: "FOLDER [LESSON]" });
  const folder = await folderOf(names);
  const lessons = (await readLessons()).filter(({ hasCode }) => hasCode);
  const [wanted] = names.length > 1
    ? chooseNotebooks(names.slice(1), lessons.map(({ name }) => name))
    : [];
  const worker = await workerSource(LEARNER);
  const files = await gradeFolder({ folder, lessons, wanted, worker, onDone: printFile });
  await replaceFile(join(folder, "grades.csv"), gradesCsv(files));
  await replaceFile(join(folder, "grades.html"), gradesPage(files));
  const bad = files.filter(({ problem }) => problem !== undefined).length;
  console.log(
    `파일 ${files.length}개 가운데 ${files.length - bad}개를 채점했습니다.\n` +
      `표: ${join(folder, "grades.csv")}\n쪽: ${join(folder, "grades.html")}`,
  );
  return 0;
}

async function folderOf(names: readonly string[]): Promise<string> {
  const folder = resolve(Deno.env.get("INIT_CWD") ?? ".", names[0] ?? "");
  const isFolder = await Deno.stat(folder).then((stat) => stat.isDirectory, () => false);
  if (isFolder && names.length > 0 && names.length < 3) return folder;
  throw new UserError(
    `Cannot grade: there is no such folder, got ${names[0] ?? "nothing"}; ` +
      "usage: deno task grade FOLDER [LESSON]",
    "걷은 파일이 든 폴더를 적어 주십시오.",
  );
}

function printFile({ path, lesson, exercises, problem }: GradedFile): void {
  if (lesson === undefined) return console.log(`! ${path}  ${problem}`);
  const results = exercises.map(({ result }) => result).join(" ");
  const right = exercises.filter(({ result }) => result === "정답").length;
  console.log(`${path}  ${right}/${exercises.length}  ${results}`);
}

if (import.meta.main) await runCommand(main);
