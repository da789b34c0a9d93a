/**
 * The one Python process that runs notebooks on kernels, `execute_notebooks.py`.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../shared/command.ts";
import { jupyterEnv, venvPython } from "../shared/venv.ts";

/** A notebook to run. */
export interface Job {
  readonly path: string;
  /** Where it is stored with its fresh outputs. */
  readonly result: string;
}

/** How a notebook's run ended: undefined once its result is stored, else why it could not be run. */
export type Failure = string | undefined;

/** The limits of a run. */
export interface Limits {
  /** How many kernels there are at most at a time. */
  readonly atOnce: number;
  /** How long a cell may take. */
  readonly cellSeconds: number;
  /** How long its outputs are waited for after the kernel has said that it is finished. */
  readonly lateSeconds: number;
  /** A folder of Jupyter's whose kernel `deno` is run; default: `.venv`'s, which is this Deno. */
  readonly kernels?: string;
}

/** What the process reports of a notebook: that its kernel has started, or that it is through. */
interface Event {
  readonly notebook: number;
  readonly kernel?: number;
  readonly code?: number;
  readonly reason?: string;
}

const RUNNER = join(projectRoot, "tools", "notebooks", "execute_notebooks.py");

/**
 * Runs notebooks. No kernel stays behind, whichever of the two processes is ended: Python ends with its
 * standard input, and this ends the kernels that Python could not.
 *
 * @param jobs What to run; they are started in this order.
 * @param limits How many at once, how long a cell may take, and on which kernel.
 * @param onEnd Called for each job when it is through.
 */
export async function runKernels<J extends Job>(
  jobs: readonly J[],
  { atOnce, cellSeconds, lateSeconds, kernels = "" }: Limits,
  onEnd: (job: J, failure: Failure) => Promise<void>,
): Promise<void> {
  if (jobs.length === 0) return;
  const paths = jobs.flatMap(({ path, result }) => [path, result]);
  const numbers = [atOnce, cellSeconds, lateSeconds].map(String);
  const python = startPython([RUNNER, ...numbers, ...paths], kernels);
  const errors = new Response(python.stderr).text();
  const open = new Map<J, number | undefined>(jobs.map((job) => [job, undefined]));
  try {
    for await (const { notebook, kernel, code, reason } of eventsOf(python.stdout)) {
      const job = jobs[notebook]!;
      if (kernel !== undefined) open.set(job, kernel);
      else if (open.delete(job)) await onEnd(job, code === 2 ? reason : undefined);
    }
  } finally {
    await python.stdin.close();
  }
  const { code } = await python.status;
  for (const kernel of open.values()) endKernel(kernel); // these keep the pipe of the errors open
  const reason = `Python ended before it was through, got exit code ${code}; ${await errors}`;
  for (const job of open.keys()) await onEnd(job, reason);
}

/** Its standard input is never written to: it ends when this process does. */
function startPython(args: readonly string[], kernels: string) {
  const piped = { stdin: "piped", stdout: "piped", stderr: "piped" } as const;
  const env = { ...jupyterEnv, JUPYTER_PATH: kernels };
  const options = { args: [...args], cwd: projectRoot, env, ...piped };
  return new Deno.Command(venvPython, options).spawn();
}

/** One event a line. */
async function* eventsOf(stdout: ReadableStream<BufferSource>): AsyncGenerator<Event> {
  let rest = "";
  for await (const chunk of stdout.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line);
  }
}

function endKernel(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    Deno.kill(pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}
