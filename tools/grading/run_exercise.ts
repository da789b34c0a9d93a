/**
 * Having an exercise of a learner judged in a process that may do nothing: no files, no network, no programs, and
 * only so much time and memory.
 *
 * What remains possible: a hole in V8 or Deno itself, since nothing but Deno's permissions stands between the code
 * and the computer; both cores for as long as {@link LIMIT}; on macOS and Windows, memory in buffers. And
 * a function may know the points at which it is tried, which are the same each time, instead of computing.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../shared/command.ts";
import type { Task } from "./wire.ts";

/** The module in which a learner's cells run, from the project's folder; to be bundled by `workerSource`. */
export const LEARNER: string = join("tools", "grading", "learner", "main.ts");

/** How an exercise came out: a grade, or why there is none. */
export type Result = "정답" | "거의" | "다시" | "아직" | "오류" | "시간 초과" | "중단";

/** An exercise, judged. */
export interface Judged {
  readonly result: Result;
  /** What the grader says to it, in Korean. */
  readonly words: string;
}

/** What `judge.ts` reads. */
export interface JudgeInput {
  /** Known to the judge and to nobody else; marks the line that is the verdict. */
  readonly secret: string;
  /** The text of the worker in which a learner's cells run. */
  readonly worker: string;
  readonly task: Task;
  /** How long the learner's code may take. */
  readonly milliseconds: number;
}

/** Ten seconds are a hundred times what the slowest exercise takes. */
export const LIMIT = 10_000;

/** What no learner's code may use, whatever it asks for. */
const CLOSED = [
  "--no-prompt",
  "--no-remote",
  "--no-npm",
  "--no-config",
  "--no-lock",
  "--deny-import",
];

/** Megabytes for each heap of V8, and for all that the process allocates. */
const [HEAP, DATA] = [256, 1500];

/** How long the judge may be silent beyond the learner's time, for its start and for a busy computer. */
const PATIENCE = 20_000;

/** The most that a process may write; a verdict has some hundred bytes. */
const MOST_OUTPUT = 2_000_000;

/**
 * Judges one exercise of one learner.
 *
 * @param worker The text of the worker in which the cells run.
 * @param task The exercise.
 * @param milliseconds How long the learner's code may take; default {@link LIMIT}.
 * @returns The verdict; 중단 if the code has brought the process down, or would not let go of it.
 */
export async function runExercise(
  worker: string,
  task: Task,
  milliseconds: number = LIMIT,
): Promise<Judged> {
  const secret = crypto.randomUUID();
  const process = judgeCommand().spawn();
  const timer = setTimeout(() => end(process), milliseconds + PATIENCE);
  const input: JudgeInput = { secret, worker, task, milliseconds };
  await send(process.stdin, JSON.stringify(input));
  const verdict = await verdictIn(process.stdout, secret);
  clearTimeout(timer);
  end(process);
  await process.status;
  return verdict ?? BROUGHT_DOWN;
}

const BROUGHT_DOWN: Judged = {
  result: "중단",
  words: "메모리를 너무 많이 쓰거나 프로그램을 끝내려 해서 중단했습니다.",
};

function end(process: Deno.ChildProcess): void {
  try {
    process.kill("SIGKILL");
  } catch {
    // it has ended
  }
}

async function verdictIn(
  stdout: ReadableStream<Uint8Array>,
  secret: string,
): Promise<Judged | undefined> {
  for await (const line of linesOf(stdout)) {
    if (line.startsWith(secret)) return JSON.parse(line.slice(secret.length));
  }
  return undefined; // all that was written, a learner's code has written
}

function judgeCommand(): Deno.Command {
  const program = join(projectRoot, "tools", "grading", "judge.ts");
  const heap = `--v8-flags=--max-old-space-size=${HEAP}`;
  const deno = [Deno.execPath(), "run", ...CLOSED, heap, program];
  const [command = "", ...args] = Deno.build.os === "linux" ? [...WITHIN_DATA, ...deno] : deno;
  const pipes = { stdin: "piped", stdout: "piped", stderr: "null" } as const;
  return new Deno.Command(command, { args, ...pipes, env: { NO_COLOR: "1" } });
}

/** V8's limit knows nothing of buffers; Linux can limit the whole process. */
const WITHIN_DATA = ["sh", "-c", `ulimit -d ${DATA * 1024}; ulimit -c 0; exec "$@"`, "sh"];

async function send(stdin: WritableStream<Uint8Array>, text: string): Promise<void> {
  const writer = stdin.getWriter();
  await writer.write(new TextEncoder().encode(text)).catch(() => {}); // it has ended already
  await writer.close().catch(() => {});
}

/** The lines of a stream, up to {@link MOST_OUTPUT} bytes of it. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let [rest, bytes] = ["", 0];
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > MOST_OUTPUT) return;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
}
