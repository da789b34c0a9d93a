/**
 * Having a learner's exercises judged in a process that may do nothing: no files, no network, no programs, and
 * only so much time and memory.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../shared/command.ts";
import type { Task } from "./wire.ts";

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
  /** Known to the judge and to nobody else; marks the lines that are verdicts. */
  readonly secret: string;
  /** The text of the worker in which a learner's cells run. */
  readonly worker: string;
  readonly tasks: readonly Task[];
  /** How long an exercise may take. */
  readonly milliseconds: number;
}

/** How much a learner's code may use. */
export interface Limits {
  /** For one exercise. */
  readonly milliseconds: number;
}

/** Ten seconds are a hundred times what the slowest exercise takes. */
export const LIMITS: Limits = { milliseconds: 10_000 };

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

/** How long the judge may be silent beyond an exercise's time, for its start and for a busy computer. */
const PATIENCE = 20_000;

/** The most that a process may write; a verdict has some hundred bytes. */
const MOST_OUTPUT = 2_000_000;

/**
 * Judges exercises of one learner, one after another.
 *
 * @param worker The text of the worker in which the cells run.
 * @param tasks The exercises.
 * @param limits Default {@link LIMITS}.
 * @returns As many as there are tasks. One that brings the process down is 중단; the next gets a new process.
 */
export async function runSubmission(
  worker: string,
  tasks: readonly Task[],
  limits: Limits = LIMITS,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  while (judged.length < tasks.length) {
    const rest = tasks.slice(judged.length);
    judged.push(...await runProcess({ worker, tasks: rest, ...limits }));
    if (judged.length < tasks.length) judged.push(BROUGHT_DOWN);
  }
  return judged;
}

const BROUGHT_DOWN: Judged = {
  result: "중단",
  words: "기억 장치를 너무 많이 쓰거나 프로그램을 끝내려 해서 중단했습니다.",
};

/** The verdicts of one process, as many as it has given before it ended or was ended. */
async function runProcess(input: Omit<JudgeInput, "secret">): Promise<Judged[]> {
  const secret = crypto.randomUUID();
  const process = judgeCommand().spawn();
  const kill = (): void => {
    try {
      process.kill("SIGKILL");
    } catch {
      // it has ended
    }
  };
  const judged: Judged[] = [];
  let timer = setTimeout(kill, input.milliseconds + PATIENCE);
  await send(process.stdin, JSON.stringify({ ...input, secret }));
  for await (const line of linesOf(process.stdout)) {
    if (!line.startsWith(secret)) continue; // a learner's code has written it
    judged.push(JSON.parse(line.slice(secret.length)));
    clearTimeout(timer);
    if (judged.length === input.tasks.length) break;
    timer = setTimeout(kill, input.milliseconds + PATIENCE);
  }
  clearTimeout(timer);
  kill();
  await process.status;
  return judged;
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
