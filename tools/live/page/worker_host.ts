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

/** Starts, asks and ends the worker. One thing runs at a time. */
export class WorkerHost {
  #worker: Promise<Worker> | undefined;
  #answer: ((message: FromWorker | Ending) => void) | undefined;
  #show: (cell: string, output: CellOutput) => void;

  /** @param show Called with everything that a cell shows, also after its end. */
  constructor(show: (cell: string, output: CellOutput) => void) {
    this.#show = show;
  }

  /** Which cells must run for the target to run, the target last. */
  async plan(
    target: string,
    cells: readonly CellSource[],
    done: readonly string[],
  ): Promise<readonly string[]> {
    const answer = await this.#ask({ type: "plan", target, cells, done }, "plan");
    return typeof answer === "object" && answer.type === "plan" ? answer.cells : [target];
  }

  /**
   * Runs a cell.
   *
   * @param cell The cell with its source.
   * @param limit After how many milliseconds it is stopped.
   */
  async run(cell: CellSource, limit: number): Promise<Ending> {
    await this.#start();
    const timer = setTimeout(() => this.stop("late"), limit);
    const answer = await this.#ask({ type: "run", ...cell }, "done");
    clearTimeout(timer);
    if (typeof answer === "string") return answer;
    return answer.type === "done" && answer.ok ? "done" : "error";
  }

  /** Ends the worker, with all names that cells have given. */
  stop(ending: Ending = "stopped"): void {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.then((started) => started.terminate());
    this.#answer?.(ending);
  }

  async #ask(message: ToWorker, type: FromWorker["type"]): Promise<FromWorker | Ending> {
    const worker = await this.#start();
    return await new Promise((resolve) => {
      this.#answer = (answer) => {
        if (typeof answer === "object" && answer.type !== type) return;
        this.#answer = undefined;
        resolve(answer);
      };
      worker.postMessage(message);
    });
  }

  #start(): Promise<Worker> {
    return this.#worker ??= this.#open();
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
    if (message.type === "output") this.#show(message.cell, message.output);
    else if (message.type === "flood") this.stop("flood");
    else this.#answer?.(message);
  }
}
