/**
 * The worker in which a learner's cells run: no permissions, no graders, no verdicts. Whatever a hostile cell does
 * here, all that it can reach is which answers this worker gives.
 *
 * @module
 */

import { 여기에_답 } from "../../../lib/lesson/exercise.ts";
import { Bindings } from "../../live/worker/bindings.ts";
import { planOf } from "../../live/worker/plan.ts";
import { translate } from "../../live/worker/translate.ts";
import type { Translated } from "../../live/worker/translate.ts";
import { Mailbox } from "../mailbox.ts";
import { unwire, wire } from "../wire.ts";
import type { FromJudge, FromLearner, Task, Wired } from "../wire.ts";
import { handedIn, load, loadLater } from "./library.ts";

type Box = Mailbox<FromLearner, FromJudge>;

const scope = globalThis;
const evaluate = scope.eval; // called so, it sees nothing but the global scope
const bindings = new Bindings(scope);

scope.addEventListener("message", (event) => {
  const { memory, task } = (event as MessageEvent<{ memory: SharedArrayBuffer; task: Task }>).data;
  silence();
  serve(new Mailbox(memory, "learner"), task);
}, { once: true });
scope.addEventListener("unhandledrejection", (event) => event.preventDefault());

/** What cells log goes nowhere. Nothing else is taken from them: what they must not do, the process may not do. */
function silence(): void {
  const value = new Proxy({}, { get: () => () => {} });
  Object.defineProperty(scope, "console", { value, writable: true, configurable: true });
}

async function serve(box: Box, { cells, exercise }: Task): Promise<void> {
  const problem = await runCells(cells);
  if (!handedIn.has(exercise)) {
    return box.send({ type: "nothing", words: problem ?? NOT_HANDED_IN });
  }
  const answer = handedIn.get(exercise);
  box.send({ type: "answer", value: wire(answer, 여기에_답) });
  for (;;) answerCall(box, answer as (...args: unknown[]) => unknown);
}

const NOT_HANDED_IN = "셀이 tryExercise를 이 연습과 함께 부르지 않습니다.";

/** Runs the cells on which the last one rests, then that one; the words of the last error. */
async function runCells(cells: Task["cells"]): Promise<string | undefined> {
  const target = cells.at(-1)!.cell;
  let problem: string | undefined;
  for (const id of planOf(target, cells, [], namesIn)) {
    const { source } = cells.find(({ cell }) => cell === id)!;
    problem = await runCell(source).then(() => problem, wordsOf);
  }
  return problem;
}

function namesIn(source: string): Translated | undefined {
  try {
    return translate(source);
  } catch {
    return undefined;
  }
}

async function runCell(source: string): Promise<void> {
  const { code, declared } = translate(source);
  const finish = bindings.prepare(declared);
  const hoist = (name: string, value: unknown): void => bindings.hoist(name, value);
  try {
    await evaluate(code)(hoist, load, loadLater);
  } finally {
    finish();
  }
}

/** One call of the learner's function, asked by the judge. */
function answerCall(box: Box, answer: (...args: unknown[]) => unknown): void {
  const call = box.receive();
  if (call?.type !== "call") return;
  const args = call.args.map((arg, index) => unwire(arg, 여기에_답, () => asking(box, index)));
  try {
    const value = wire(answer(...args), 여기에_답);
    box.send({ type: "returned", value, args: args.map((arg) => wire(arg)) });
  } catch (error) {
    const { name, message } = nameAndMessage(error);
    box.send({ type: "threw", name, message });
  }
}

/** Stands for a function of the judge's that the learner's function may call. */
function asking(box: Box, index: number): (...args: unknown[]) => unknown {
  return (...args) => {
    box.send({ type: "asks", index, args: args.map((arg): Wired => wire(arg)) });
    const told = box.receive();
    return told?.type === "told" ? unwire(told.value, 여기에_답, () => undefined) : undefined;
  };
}

function wordsOf(error: unknown): string {
  const { name, message } = nameAndMessage(error);
  return `셀에서 오류가 났습니다: ${name}: ${message}`;
}

function nameAndMessage(error: unknown): { name: string; message: string } {
  const { name, message } = error instanceof Error ? error : new Error(typeof error);
  return { name: String(name).slice(0, 100), message: String(message).slice(0, 500) };
}
