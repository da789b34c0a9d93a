/**
 * The exercises on live pages: right, wrong and absurd answers as a reader gives them, and one by typing.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { answerTables } from "../lesson/answers/tables.ts";
import { cellsOf, lessons } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { engineTest } from "./engines.ts";
import type { Page } from "./engines.ts";
import { cellNow, give, idle, runAll, withLivePage } from "./live_page.ts";
import type { CellNow } from "./live_page.ts";

/** An answer as a reader types it, and the grade that it must get; undefined: any but 정답. */
interface Try {
  readonly text: string;
  readonly grade?: string;
}

/** Answers that fit no exercise. */
const ABSURD: readonly Try[] = [
  "(() => { throw new Error('앗'); })()",
  "Promise.resolve(1)",
  "() => { throw null; }",
  "Promise.reject(new Error('앗'))",
  "new Proxy({}, { get() { throw 1; } })",
  "{ toString() { throw new Error('앗'); } }",
  "Symbol('가')",
  "없는이름",
  "(a: number) => document.body",
].map((text) => ({ text }));

engineTest(
  "exercises on live pages accept what is right and nothing else",
  async ({ browser, t }) => {
    for (const lesson of lessons) {
      await t.step(
        lesson.name,
        () =>
          withLivePage(browser, `${lesson.name}.html`, async ({ page, heard }) => {
            const exercises = exercisesOf(lesson);
            const rounds = Math.max(...exercises.map(({ tries }) => tries.length));
            for (let round = 0; round < rounds; round++) {
              const tried = exercises.filter(({ tries }) => round < tries.length);
              const texts = tried.map(({ id, cell, tries }) => [id, cell(tries[round]!.text)]);
              await give(page, Object.fromEntries(texts));
              const cells = await runAll(page, tried.map(({ id }) => id));
              tried.forEach(({ tries }, index) => checkCell(cells[index]!, tries[round]!));
            }
            assertEquals(heard.requests, []);
            assertEquals(heard.errors, []);
          }),
      );
    }
  },
);

engineTest(
  "a reader types an answer, in Korean too, and keys do what they do in JupyterLab",
  async ({ browser, engine }) => {
    await withLivePage(browser, "01_sigmoid.html", async ({ page, heard }) => {
      const { keyboard } = page;
      await page.click('[data-cell="exercise-1"] > pre.code');
      await page.waitForSelector('[data-cell="exercise-1"] .cm-content:focus');
      await keyboard.down("Control");
      await keyboard.press("a");
      await keyboard.up("Control");
      await keyboard.type('const answer1 = "0.12"; // ');
      if (engine.name === "Chromium") await compose(page, ["ㄱ", "기", "기우", "기울"], "기울기");
      else for (const letter of "기울기") await keyboard.sendCharacter(letter);
      await keyboard.press("Enter");
      await keyboard.type("await tryExercise(sigmoidExercises.slopeFromPicture, answer1);");
      await press(page, "Control", "Enter");
      const solved = await cellNow(page, "exercise-1");
      assertMatch(solved.text, /정답/);
      assert(solved.isSolved && solved.isEdited);
      const kept = await page.evaluate(() => Object.values(localStorage).join());
      assertMatch(kept, /const answer1 = \\"0\.12\\"; \/\/ 기울기\\nawait/);
      assertEquals(await focused(page), "exercise-1 editor");
      await press(page, "Shift", "Enter");
      assertEquals(await focused(page), "exercise-2 run");
      await press(page, "Shift", "Enter"); // and on to the next, as often as one likes
      assertEquals(await focused(page), "exercise-3 run");
      assertMatch((await cellNow(page, "exercise-2")).text, /아직/);
      await page.focus('[data-cell="exercise-1"] .cm-content');
      await keyboard.press("Escape");
      assertEquals(await focused(page), "exercise-1 run");
      await page.focus('[data-cell="exercise-1"] .cm-content');
      await keyboard.press("Tab");
      assert(await focused(page) !== "exercise-1 editor", "Tab is a trap");
      await keyboard.down("Shift");
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await keyboard.up("Shift");
      assert(await focused(page) !== "exercise-1 editor", "Shift+Tab is a trap");
      assertEquals(heard, { requests: [], errors: [] });
    });
  },
);

/** An exercise of a page. */
interface OnPage {
  readonly id: string;
  /** The cell's text with an answer in it. */
  readonly cell: (answer: string) => string;
  readonly tries: readonly Try[];
}

function exercisesOf(lesson: Lesson): OnPage[] {
  const cells = cellsOf(lesson, "code").filter(({ tags }) => tags.includes("exercise"));
  return cells.map(({ id, text }) => {
    const [, table, name] = /tryExercise\((\w+)\.(\w+),/.exec(text)!;
    const rows = answerTables[table!]!.answers[name!]!;
    const some = ["정답", "정답", "거의", "다시", "다시", "다시"].flatMap(
      (grade, index, grades) => {
        const skip = grades.slice(0, index).filter((other) => other === grade).length;
        return spread(rows.filter((row) => row[1] === grade))[skip] ?? [];
      },
    );
    const tries = rows.filter((row) => some.includes(row)).map(([answer, grade]) => ({
      text: textOf(answer),
      grade,
    }));
    const cell = (answer: string): string => {
      const names = Object.keys(lib).filter((one) => new RegExp(`\\b${one}\\b`).test(answer));
      const imports = names.length === 0
        ? ""
        : `import { ${names.join(", ")} } from "../lib/mod.ts";\n`;
      return imports + text.replace(/= .*여기에_답;.*/, () => `= ${answer};`);
    };
    return { id, cell, tries: [...tries, ...ABSURD] };
  });
}

/** The same rows, of each kind of value one first. */
function spread<Row extends readonly unknown[]>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  const isNew = ([answer]: Row): boolean => !seen.has(typeof answer) && !!seen.add(typeof answer);
  const first = rows.filter(isNew);
  return [...first, ...rows.filter((row) => !first.includes(row))];
}

/** A value as a reader would type it. */
function textOf(value: unknown): string {
  const named = Object.entries(lib).find(([, one]) => one === value);
  if (named !== undefined) return named[0];
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (typeof value === "string" || (typeof value === "object" && value !== null)) {
    return JSON.stringify(value);
  }
  if (typeof value === "bigint") return `${value}n`;
  return Object.is(value, -0) ? "-0" : String(value);
}

function checkCell({ id, state, text, isSolved }: CellNow, { text: answer, grade }: Try): void {
  const told = `${id}, ${answer}: ${state}, ${text}`;
  assert(state === (grade === undefined ? state : "done") && state !== "running", told);
  assertMatch(text, /[가-힣]{2}/, told);
  if (grade !== undefined) assert(text.includes(`${grade} ·`), told);
  assertEquals(text.includes("✓ 정답"), grade === "정답", told);
  assertEquals(isSolved, grade === "정답", told);
}

/** Where the keyboard is. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const { activeElement } = document;
    const cell = activeElement?.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
    const what = activeElement?.closest(".cm-content")
      ? "editor"
      : activeElement?.getAttribute("data-action") ?? activeElement?.tagName;
    return `${cell} ${what}`;
  });
}

async function press(page: Page, modifier: "Shift" | "Control", key: "Enter"): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
  await idle(page);
}

/** Types Hangul as an input method does: each state of the syllables, then the finished text. */
async function compose(page: Page, states: readonly string[], text: string): Promise<void> {
  const session = await page.createCDPSession();
  for (const state of states) {
    const { length } = state;
    const selection = { selectionStart: length, selectionEnd: length };
    await session.send("Input.imeSetComposition", { text: state, ...selection });
  }
  await session.send("Input.insertText", { text });
  await session.detach();
}
