import * as lib from "../../lib/mod.ts";
import { assertEquals } from "../support/assert.ts";
import { cellsOf, lessons } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { canRun } from "../support/permissions.ts";

const library = new URL("../../lib/mod.ts", import.meta.url).href;

/** What a lesson imports, for the stubs and solutions that use it. */
const names = Object.keys(lib).join(", ");

for (const lesson of canRun ? lessons : [undefined]) {
  Deno.test({
    name: `${lesson?.name ?? "every lesson"}: each stub is 아직, each folded solution 정답`,
    ignore: !canRun,
    fn: async () => {
      const exercises = exercisesOf(lesson!);
      const verdicts = await grade(exercises.flatMap(({ call, stub, solution }) => [
        { call, code: stub },
        { call, code: solution },
      ]));
      assertEquals(verdicts, exercises.flatMap(() => ["아직", "정답"]));
    },
  });
}

interface LessonExercise {
  /** `sigmoidExercises.slopeFunction, answer3` */
  readonly call: string;
  readonly stub: string;
  readonly solution: string;
}

function exercisesOf(lesson: Lesson): LessonExercise[] {
  return cellsOf(lesson, "code").filter(({ tags }) => tags.includes("exercise")).map((cell) => {
    const [, stub, call] = /^([\s\S]*)\nawait tryExercise\((.*)\);$/.exec(cell.text)!;
    const below = lesson.cells[lesson.cells.indexOf(cell) + 1]!.text;
    const [, solution] = /```ts\n([\s\S]*?)```/.exec(below)!;
    return { call: call!, stub: stub!, solution: solution! };
  });
}

/** Judges answers in a Deno process of their own, as a notebook would. */
async function grade(answers: readonly { call: string; code: string }[]): Promise<string[]> {
  const blocks = answers.map(({ call, code }) =>
    `{\n${code}\nconsole.log(lib.judge(lib.${call}).grade);\n}`
  );
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      "eval",
      "--ext=ts",
      [`import * as lib from ${JSON.stringify(library)};`, `const { ${names} } = lib;`, ...blocks]
        .join("\n"),
    ],
    cwd: new URL("../../", import.meta.url),
    env: { NO_COLOR: "1" },
    stderr: "inherit",
  }).output();
  return new TextDecoder().decode(stdout).trim().split("\n");
}
