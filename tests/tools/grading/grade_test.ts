/**
 * A class's folder, as `deno task grade` finds it.
 *
 * @module
 */

import { join } from "node:path";
import { gradesCsv } from "../../../tools/grading/csv.ts";
import { gradeFolder } from "../../../tools/grading/grade_folder.ts";
import type { GradedFile } from "../../../tools/grading/grade_folder.ts";
import { gradesPage } from "../../../tools/grading/grade_page.ts";
import type { Lesson } from "../../../tools/notebooks/lessons.ts";
import { joinLines } from "../../../tools/notebooks/notebook.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "../../support/assert.ts";
import { needsRun } from "../../support/permissions.ts";
import { judged, learnerWorker, lessons, solved, withCells } from "./handed.ts";

/** An exercise of each sort: number, text, function, function that calls one, function of a list, open. */
const SORTS: readonly [lesson: number, number: number][] = [
  [1, 1],
  [1, 8],
  [2, 2],
  [2, 4],
  [3, 3],
  [3, 7],
  [4, 4],
  [5, 5],
  [5, 7],
];

for (const [index, number] of SORTS) {
  const name =
    `lesson ${index}, exercise ${number}: what is 정답 in a notebook is handed in as 정답`;
  Deno.test(name, needsRun, async () => {
    const lesson = lessons[index - 1]!;
    const cell = `exercise-${number}`;
    const file = JSON.stringify(withCells(lesson, { [cell]: solved(lesson, cell) }));
    assertEquals((await judged(file, number)).result, "정답");
  });
}

Deno.test(
  "an answer may rest on the lesson's cells and on cells of the learner's own",
  needsRun,
  async () => {
    const lesson = lessons[0]!;
    const hand = "await tryExercise(sigmoidExercises.slopeFunction, answer4);";
    const notebook = withCells(lesson, {
      "from-output-check": "const fromOutput = (a: number) => twice(a) * (1 - a) / 2;",
      "guess-gap": "const twice = (a: number) => 2 * a;",
      "exercise-4": `const answer4 = fromOutput;\n${hand}`,
    });
    assertEquals((await judged(JSON.stringify(notebook), 4)).result, "정답");
    const own = withCells(lesson, { "exercise-4": `const answer4 = fromOutput;\n${hand}` });
    const without = { ...own, cells: own.cells.filter(({ id }) => id !== "from-output-check") };
    assertEquals((await judged(JSON.stringify(without), 4)).result, "정답");
  },
);

Deno.test(
  "a folder: good, wrong, forged, broken and foreign files, and a page's answers",
  needsRun,
  async () => {
    const folder = await Deno.makeTempDir();
    try {
      await writeClass(folder);
      const files = await gradeFolder({
        folder,
        lessons: lessons.map(onlyTwo),
        wanted: lessons[0]!.name,
        worker: await learnerWorker(),
      });
      assertEquals(files.map(summary), [
        "=1+1 ! 파일이 깨졌습니다. JSON이 아닙니다.",
        "강산 ✓ 정답",
        "나래 ! 다른 단원을 냈습니다: " + lessons[1]!.title,
        "다솜 ✓ 아직, 파일에는 정답",
        "라온 ! 연습이 하나도 없습니다. 이 과정의 노트북이 아니거나 용어 모음입니다.",
        "마루 ✓ 없음",
        "바다 ✓ 다시, 파일에는 정답",
        "사랑 ! 노트북도 아니고, 웹 쪽에서 저장한 답 파일도 아닙니다.",
        "하늘 ! 노트북의 형식이 아닙니다(nbformat 4).",
      ]);
      const csv = gradesCsv(files);
      assertMatch(csv, /^\uFEFF학습자,파일,/);
      assertStringIncludes(csv, "\r\n'=1+1,");
      assertEquals(csv.trim().split("\r\n").length, 1 + 5 + 2 * 4);
      const page = gradesPage(files);
      assertStringIncludes(page, '<th scope="row">강산</th>');
      assertStringIncludes(page, "(파일에 적힌 판정: 정답)");
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

/** A lesson of which only two exercises are left, so that there is less to wait for. */
function onlyTwo(lesson: Lesson): Lesson {
  const cells = lesson.notebook.cells.filter(({ id }) => !/^exercise-[^23]$/.test(id));
  return { ...lesson, notebook: { ...lesson.notebook, cells } };
}

/** The learner, and what became of the exercise. */
function summary({ learner, exercises, problem }: GradedFile): string {
  const last = exercises.at(-1);
  if (last === undefined) return `${learner} ! ${problem}`;
  const claim = last.claimed === undefined ? "" : `, 파일에는 ${last.claimed}`;
  return `${learner} ✓ ${last.result}${claim}`;
}

/** A class with all that may come. */
async function writeClass(folder: string): Promise<void> {
  const [first, second] = lessons as [Lesson, Lesson];
  const write = async (path: string, value: unknown): Promise<void> => {
    await Deno.mkdir(join(folder, path, ".."), { recursive: true });
    const text = typeof value === "string" ? value : JSON.stringify(value);
    await Deno.writeTextFile(join(folder, path), text);
  };
  const answer3 = (answer: string): string =>
    `const answer3 = ${answer};\nawait tryExercise(sigmoidExercises.slopeFromActivation, answer3);`;
  const right = withCells(first, { "exercise-3": answer3("0.16") });
  const verdict = { exercise: "", grade: "정답" };
  const forged = {
    ...first.notebook,
    cells: first.notebook.cells.map((cell) =>
      cell.id === "exercise-3"
        ? { ...cell, outputs: [{ output_type: "display_data", data: {}, metadata: { verdict } }] }
        : cell
    ),
  };
  const from = joinLines(first.notebook.cells.find(({ id }) => id === "exercise-3")!.source);
  await write("강산/01_sigmoid.ipynb", right);
  await write("강산/.ipynb_checkpoints/01_sigmoid.ipynb", right);
  await write("나래.ipynb", second.notebook);
  await write("다솜.ipynb", forged);
  await write("라온.ipynb", { ...first.notebook, cells: [] });
  await write("마루.ipynb", {
    ...right,
    cells: right.cells.filter(({ id }) => id !== "exercise-3"),
  });
  await write("바다.answers.json", {
    lesson: first.name,
    sources: { "exercise-3": { now: answer3("0.2"), from } },
    grades: { "exercise-3": "정답" },
  });
  await write("사랑.json", { hello: 1 });
  await write("하늘.ipynb", { cells: [{ cell_type: "code" }], nbformat: 3 });
  await write("=1+1.ipynb", "{");
  await write("notes.txt", "x");
}
