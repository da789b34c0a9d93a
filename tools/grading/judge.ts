/**
 * The program that judges one handed-in exercise, in a process without any permission. This isolate holds the graders
 * and never runs a learner's code; a worker does, which knows neither the graders nor the word with which this
 * program marks its verdict.
 *
 * @module
 */

import * as comparison from "../../lib/lesson/exercises/comparison.ts";
import * as descent from "../../lib/lesson/exercises/gradient_descent.ts";
import * as relu from "../../lib/lesson/exercises/relu.ts";
import * as sigmoid from "../../lib/lesson/exercises/sigmoid.ts";
import * as tanh from "../../lib/lesson/exercises/tanh.ts";
import { judge, 여기에_답 } from "../../lib/lesson/exercise.ts";
import type { Exercise } from "../../lib/lesson/exercise.ts";
import { makeMemory } from "./mailbox.ts";
import { RemoteAnswer } from "./remote_answer.ts";
import type { Judged, JudgeInput } from "./run_exercise.ts";
import type { Task } from "./wire.ts";

const GROUPS = { ...sigmoid, ...tanh, ...relu, ...comparison, ...descent } as unknown as Readonly<
  Record<string, Readonly<Record<string, Exercise<unknown>>>>
>;

async function main(): Promise<void> {
  const { secret, worker, task, milliseconds }: JudgeInput = JSON.parse(
    await new Response(Deno.stdin.readable).text(),
  );
  const address = URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
  say(secret, judgeTask(address, task, milliseconds));
  Deno.exit();
}

/** A learner's code may write to the same pipe; it does not know the secret. */
function say(secret: string, judged: Judged): void {
  const bytes = new TextEncoder().encode(`\n${secret}${JSON.stringify(judged)}\n`);
  for (let sent = 0; sent < bytes.length;) sent += Deno.stdout.writeSync(bytes.subarray(sent));
}

function judgeTask(address: string, task: Task, milliseconds: number): Judged {
  const worker = new Worker(address, { type: "module" });
  worker.onerror = (event) => event.preventDefault();
  const memory = makeMemory();
  worker.postMessage({ memory, task });
  try {
    return judgeAnswer(new RemoteAnswer(memory, milliseconds), task.exercise);
  } catch {
    return { result: "오류", words: "답을 읽을 수 없습니다." }; // the worker has sent something else
  }
}

function judgeAnswer(remote: RemoteAnswer, name: string): Judged {
  const [group = "", key = ""] = name.split(".");
  const answer = remote.answer(여기에_답);
  if (answer === undefined) {
    return { result: remote.isLate ? "시간 초과" : "오류", words: remote.words };
  }
  const { grade, hint } = judge(GROUPS[group]![key]!, answer.value);
  return remote.isLate
    ? { result: "시간 초과", words: remote.words }
    : { result: grade, words: hint };
}

if (import.meta.main) await main();
