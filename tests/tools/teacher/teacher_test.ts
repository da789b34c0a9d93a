/**
 * The teacher's desk as texts: plans, formulas, answers, and the lesson that a teacher makes.
 *
 * @module
 */

import { join } from "node:path";
import { formatNumber, lectureActivations, relu, tanh } from "../../../lib/mod.ts";
import { readLessons } from "../../../tools/notebooks/lessons.ts";
import type { Lesson } from "../../../tools/notebooks/lessons.ts";
import { codeCells, parseNotebook } from "../../../tools/notebooks/notebook.ts";
import { capture, projectRoot } from "../../../tools/shared/command.ts";
import { guidePage } from "../../../tools/teacher/guide.ts";
import { FORMULAS } from "../../../tools/teacher/hand_out.ts";
import { askOf, beliefsOf, placeOf } from "../../../tools/teacher/lesson_facts.ts";
import { ownLessonCode, ownLessonNotebook } from "../../../tools/teacher/own_lesson.ts";
import { FIFTY_MINUTES, TWO_LESSONS } from "../../../tools/teacher/plan.ts";
import { workSheetPage } from "../../../tools/teacher/work_sheet.ts";
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertStringIncludes,
} from "../../support/assert.ts";
import { canRead, needsRead, needsRun } from "../../support/permissions.ts";

const lessons: readonly Lesson[] = canRead
  ? (await readLessons()).filter(({ hasCode }) => hasCode)
  : [];

Deno.test(
  "each plan takes fifty minutes, and every cell that it shows has a question",
  needsRead,
  () => {
    for (const steps of [FIFTY_MINUTES, ...TWO_LESSONS]) {
      assertEquals(steps.reduce((sum, { minutes }) => sum + minutes, 0), 50);
      for (const { cell } of steps) assert(askOf(placeOf(lessons, cell)) !== undefined, cell);
    }
  },
);

Deno.test("askOf() parts every question of the lessons from its answer", needsRead, () => {
  const asked = lessons.flatMap((lesson) => lesson.notebook.cells.map((cell) => ({ lesson, cell })))
    .filter(({ cell }) => (cell.metadata as { slideshow?: { ask?: string } }).slideshow?.ask);
  assert(asked.length > 40, `only ${asked.length}`);
  for (const place of asked) {
    const ask = askOf({ ...place, heading: "" });
    assert(ask !== undefined && /\?|[.]$/.test(ask.question), place.cell.id);
  }
});

Deno.test("the guide meets every belief with a whole sentence of its lesson", needsRead, () => {
  const page = guidePage(lessons);
  const beliefs = lessons.flatMap(beliefsOf);
  assert(beliefs.length > 20, `only ${beliefs.length}`);
  for (const { belief, reply } of beliefs) {
    assertStringIncludes(page, `<b>${belief}.</b>`);
    assert(/[.?!](\*\*)?$/.test(reply) && !reply.includes("\n"), `${belief}: ${reply}`);
  }
});

/** What the hand-out's formulas mean. */
const MEANING: Readonly<Record<string, (x: number) => number>> = {
  "$\\frac{1}{1+e^{-z}}$": (z) => 1 / (1 + Math.exp(-z)),
  "$\\tanh(z)$": tanh,
  "$\\max(0,\\,z)$": relu,
  "$\\max(0.01z,\\,z)$": (z) => Math.max(0.01 * z, z),
  "$1-\\tanh^2(z)$": (z) => 1 - tanh(z) ** 2,
  "왼쪽 0, 오른쪽 1": (z) => z < 0 ? 0 : 1,
  "왼쪽 0.01, 오른쪽 1": (z) => z < 0 ? 0.01 : 1,
  "$a(1-a)$": (a) => a * (1 - a),
  "$1-a^2$": (a) => 1 - a * a,
  "$a>0$이면 1, 아니면 0": (a) => a > 0 ? 1 : 0,
  "$a>0$이면 1, 아니면 0.01": (a) => a > 0 ? 1 : 0.01,
};

Deno.test("the hand-out's formulas are the library's functions", () => {
  for (const { name, value, derivative } of lectureActivations) {
    const [g, slope, fromA] = FORMULAS[name]!;
    for (const z of [-3, -0.5, 0.5, 2]) {
      assertAlmostEquals(MEANING[g]!(z), value(z), 1e-12);
      if (slope !== "$g(z)(1-g(z))$") assertAlmostEquals(MEANING[slope]!(z), derivative(z), 1e-12);
      assertAlmostEquals(MEANING[fromA]!(value(z)), derivative(z), 1e-12);
    }
  }
});

Deno.test(
  "the work sheet asks without answers, and the answers are the library's",
  needsRead,
  () => {
    const [asks = "", answers = ""] = workSheetPage(lessons).split("활동지의 답");
    assert(!/<td>[^<]/.test(asks), "an answer stands in the questions");
    for (const { derivative, landmarks } of lectureActivations) {
      for (const { z, slope } of landmarks) {
        const text = slope === null ? "없음" : formatNumber(derivative(z), 3);
        assertStringIncludes(answers, text);
      }
    }
  },
);

Deno.test("the lesson of one's own has twenty lines of code, and they run", needsRun, async () => {
  const code = ownLessonCode();
  assert(code.join("\n").split("\n").length <= 20, `${code.join("\n").split("\n").length} lines`);
  const library = new URL("../../../lib/", import.meta.url).href;
  const folder = await Deno.makeTempDir();
  const file = join(folder, "lesson.ts");
  const answers = "1 - Math.exp(-a); Math.exp(-a); 여기에_답".split("; ").map((answer) =>
    `console.log(judge(slopeFromActivation, (a: number) => ${answer}).grade);`
  );
  await Deno.writeTextFile(
    file,
    [...code, `import { judge } from "../lib/mod.ts";`, ...answers].join("\n")
      .replaceAll("../lib/", library),
  );
  const config = join(projectRoot, "deno.json");
  const run = [Deno.execPath(), "run", "--check", "--config", config, "--allow-env", file];
  const { code: status, stdout, stderr } = await capture(run, { NO_COLOR: "1" });
  await Deno.remove(folder, { recursive: true });
  assertEquals([status, stdout], [0, "정답\n다시\n아직\n"], stderr);
});

Deno.test("the notebook of that lesson holds the same cells", () => {
  const notebook = parseNotebook(ownLessonNotebook(), "softplus.ipynb");
  assertEquals(codeCells(notebook).map(({ source }) => [source].flat().join("")), ownLessonCode());
});
