/**
 * A live page's worker, driven as the page drives it.
 *
 * @module
 */

import type { CellOutput, CellSource, FromWorker, ToWorker } from "../../tools/live/protocol.ts";
import { workerSource } from "../../tools/live/worker_source.ts";
import { once } from "./once.ts";

/** Bundled once for all tests of a file. */
const source = once(workerSource);

/** A cell of a lesson takes a tenth of this on a busy machine. */
const LONGEST_MS = 60_000;

/** What a run of a cell showed. */
export interface LiveRun {
  readonly outputs: readonly CellOutput[];
  readonly ok: boolean;
  /** Whether the worker refused to send more. */
  readonly flooded: boolean;
}

/** A worker and all that it has said. */
export class LiveWorker {
  /** The messages, in the order in which they came. */
  readonly messages: FromWorker[] = [];
  private readonly waiting = new Set<() => void>();

  private constructor(private readonly worker: Worker) {
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      this.messages.push(data);
      for (const look of [...this.waiting]) look();
    });
  }

  /** Starts a worker from its bundled text. Deno has module workers only; a browser's is a classic one. */
  static async start(): Promise<LiveWorker> {
    const url = URL.createObjectURL(new Blob([await source()], { type: "text/javascript" }));
    const live = new LiveWorker(new Worker(url, { type: "module" }));
    await live.next(0, ({ type }) => type === "ready");
    URL.revokeObjectURL(url); // not before: Deno 2.8.1 reads it late
    return live;
  }

  /** Sends a message. */
  send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  /** Runs a cell to its end, and for some milliseconds more, in which its timers may show something. */
  async run(cell: string, source: string, longer = 0): Promise<LiveRun> {
    const from = this.messages.length;
    this.send({ type: "run", cell, source });
    const done = await this.next(from, (one) => one.type === "done" && one.cell === cell);
    if (longer > 0) await new Promise((resolve) => setTimeout(resolve, longer));
    const said = this.messages.slice(from);
    return {
      outputs: said.flatMap((
        one,
      ) => (one.type === "output" && one.cell === cell ? [one.output] : [])),
      ok: done.type === "done" && done.ok,
      flooded: said.some((one) => one.type === "flood" && one.cell === cell),
    };
  }

  /** The cells to run for a cell. */
  async plan(target: string, cells: readonly CellSource[], done: readonly string[] = []) {
    const from = this.messages.length;
    this.send({ type: "plan", target, cells, done });
    const plan = await this.next(from, ({ type }) => type === "plan");
    return plan.type === "plan" ? plan.cells : [];
  }

  /** The first message that fits, from a place among all on; waits for it, but not for ever. */
  next(from: number, fits: (message: FromWorker) => boolean): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      const last = (): string => JSON.stringify(this.messages.at(-1));
      const late = setTimeout(
        () => reject(new Error(`The worker gave no answer in ${LONGEST_MS} ms; last: ${last()}`)),
        LONGEST_MS,
      );
      const look = (): void => {
        const found = this.messages.slice(from).find(fits);
        if (found === undefined) return;
        this.waiting.delete(look);
        clearTimeout(late);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  /** Ends the worker, whatever it is doing. */
  end(): void {
    this.worker.terminate();
  }
}
