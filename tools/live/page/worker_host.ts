/**
 * The worker that runs cells, seen from the page: started when it is first needed, ended when it does not
 * answer.
 *
 * @module
 */

import type { CellOutput, CellSource, FromWorker, ToWorker } from "../protocol.ts";
import { loadScript } from "./load_script.ts";

/** How a run ended: as the cell did, or because it had to be stopped. */
export type Ending = "done" | "error" | "stopped" | "late" | "flood";

/** What the host tells of its own accord. */
export interface HostEvents {
  /** A cell shows something, perhaps after its end. */
  readonly show: (cell: string, output: CellOutput) => void;
  /** A cell has shown too much, perhaps after its end. */
  readonly flooded: (cell: string) => void;
  /** The worker is gone, with all names that cells have given. */
  readonly ended: () => void;
}

/** After how many milliseconds a worker that should be free is taken for hung. */
const PLAN_LIMIT = 4_000;

/** Starts, asks and ends the worker. One thing runs at a time. */
export class WorkerHost {
  #worker: Promise<Worker> | undefined;
  #answer: ((message: FromWorker | Ending) => void) | undefined;
  #running: string | undefined;
  #events: HostEvents;

  /** @param events What the host tells. */
  constructor(events: HostEvents) {
    this.#events = events;
  }

  /**
   * Which cells must run for the target to run, the target last; undefined if the worker did not answer, as
   * when an earlier cell has left a loop behind, and was ended.
   */
  async plan(
    target: string,
    cells: readonly CellSource[],
    done: readonly string[],
  ): Promise<readonly string[] | undefined> {
    const answer = await this.#ask({ type: "plan", target, cells, done }, "plan", PLAN_LIMIT);
    return typeof answer === "object" && answer.type === "plan" ? answer.cells : undefined;
  }

  /**
   * Runs a cell.
   *
   * @param cell The cell with its source.
   * @param limit After how many milliseconds it is stopped.
   */
  async run(cell: CellSource, limit: number): Promise<Ending> {
    this.#running = cell.cell;
    const answer = await this.#ask({ type: "run", ...cell }, "done", limit);
    this.#running = undefined;
    if (typeof answer === "string") return answer;
    return answer.type === "done" && answer.ok ? "done" : "error";
  }

  /** Ends the worker, with all names that cells have given. */
  stop(ending: Ending = "stopped"): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.then(endWorker, () => {});
    this.#events.ended();
    this.#answer?.(ending);
  }

  #ask(
    message: ToWorker,
    type: FromWorker["type"],
    limit: number,
  ): Promise<FromWorker | Ending> {
    const started = this.#start();
    return new Promise((resolve, reject) => {
      let timer: number | undefined;
      this.#answer = (answer) => {
        if (typeof answer === "object" && answer.type !== type) return;
        clearTimeout(timer);
        this.#answer = undefined;
        resolve(answer);
      };
      started.then((worker) => {
        if (this.#worker !== started) return; // stopped while it was starting
        timer = setTimeout(() => this.stop("late"), limit);
        worker.postMessage(message);
      }, reject);
    });
  }

  #start(): Promise<Worker> {
    const started = this.#worker ??= this.#open();
    started.catch(() => {
      if (this.#worker === started) this.#worker = undefined; // so that the next try is a new one
    });
    return started;
  }

  async #open(): Promise<Worker> {
    await loadScript("worker");
    const address = URL.createObjectURL(new Blob([globalThis.liveWorkerSource!]));
    const worker = new Worker(address);
    await new Promise<void>((resolve, reject) => {
      worker.onerror = () => reject(new Error("The worker did not start"));
      worker.onmessage = () => resolve();
    });
    URL.revokeObjectURL(address);
    worker.onerror = null;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.type === "output") this.#events.show(message.cell, message.output);
    else if (message.type === "flood") {
      this.#events.flooded(message.cell);
      this.stop(message.cell === this.#running ? "flood" : "stopped");
    } else this.#answer?.(message);
  }
}

/** Ends it at once; what it has sent already is not heard any more. */
function endWorker(worker: Worker): void {
  worker.onmessage = null;
  worker.terminate();
}
