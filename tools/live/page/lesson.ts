/**
 * Running the cells of a page in their order, by the rules of the kernel: names live from cell to cell, one
 * cell runs at a time, an error ends what was to follow.
 *
 * @module
 */

import { PageCell } from "./cell.ts";
import type { CellEvents } from "./cell.ts";
import { WorkerHost } from "./worker_host.ts";
import type { Ending } from "./worker_host.ts";

/** After how many milliseconds a cell is stopped once a reader's own code is at work. */
const LIMIT = 8_000;

/** The same where every cell is the lesson's own, which is known to end, even on a slow phone. */
const OWN_LIMIT = 60_000;

/** What is said of a cell that was stopped. */
const STOPPED: Readonly<Record<string, string>> = {
  stopped: "멈추었습니다.",
  late: "오래 끝나지 않아 멈추었습니다. 끝나지 않는 반복이 있는지 보세요.",
  flood: "결과가 너무 많아 멈추었습니다. 반복 안에서 결과를 내보내고 있지 않은지 보세요.",
};

/** The cells of a page and what runs them. */
export class Lesson {
  /** All cells that run, in order. */
  readonly cells: readonly PageCell[];
  #host: WorkerHost;
  /** Cell → the text with which it has run in the present worker. */
  #done = new Map<string, string>();
  #turn: Promise<void> = Promise.resolve();
  /** How often a reader has stopped what ran; what was asked for before the last time does not run. */
  #stops = 0;
  #started: () => void;

  /**
   * @param sections The sections of the cells.
   * @param changed Called when the text of a cell has changed.
   * @param started Called after each run, and when a run begins.
   */
  constructor(
    sections: Iterable<HTMLElement>,
    changed: CellEvents["changed"],
    started: () => void,
  ) {
    this.#started = started;
    this.#host = new WorkerHost({
      show: (id, output) => this.cell(id)?.show(output),
      flooded: (id) => this.cell(id)?.setState("error", STOPPED["flood"]!),
      ended: () => this.#done.clear(),
    });
    const events: CellEvents = {
      run: (cell, andNext) => {
        this.run(cell);
        if (andNext) this.cells[this.cells.indexOf(cell) + 1]?.focus();
      },
      stop: () => this.stop(),
      changed,
    };
    this.cells = Array.from(sections, (section) => new PageCell(section, events));
  }

  /** The cell of an id. */
  cell(id: string): PageCell | undefined {
    return this.cells.find((cell) => cell.id === id);
  }

  /** Whether a cell runs or waits. */
  get isRunning(): boolean {
    return this.cells.some(({ state }) => state === "running");
  }

  /** Runs a cell, and before it the cells that it needs and that have not run yet. */
  run(target: PageCell): Promise<void> {
    return this.#enqueue([target], async (isStopped) => {
      // The second time in a new worker, if the first one hung.
      const plan = await this.#plan(target) ?? (isStopped() ? undefined : await this.#plan(target));
      await this.#runAll((plan ?? [target.id]).map((id) => this.cell(id)!), isStopped);
    });
  }

  #plan(target: PageCell): Promise<readonly string[] | undefined> {
    const cells = this.cells.map(({ id, source }) => ({ cell: id, source }));
    const done = this.cells.filter(({ id, source }) => this.#done.get(id) === source)
      .map(({ id }) => id).filter((id) => id !== target.id);
    return this.#host.plan(target.id, cells, done);
  }

  /** Runs all cells, with names of their own. */
  runAll(): Promise<void> {
    return this.#enqueue(this.cells, (isStopped) => {
      this.#host.stop();
      return this.#runAll(this.cells, isStopped);
    });
  }

  /**
   * Ends what runs and what waits. The names that cells have given are gone; they come back when needed.
   *
   * @returns When nothing runs any more.
   */
  stop(): Promise<void> {
    this.#stops++;
    this.#host.stop();
    return this.#turn;
  }

  #enqueue(
    cells: readonly PageCell[],
    work: (isStopped: () => boolean) => Promise<void>,
  ): Promise<void> {
    const stops = this.#stops;
    const isStopped = (): boolean => stops !== this.#stops;
    this.#wait(cells);
    this.#started();
    const turn = this.#turn.then(() => {
      if (!isStopped()) return work(isStopped);
      for (const cell of cells.filter(({ state }) => state === "running")) {
        cell.setState("idle", STOPPED["stopped"]!);
      }
    }).catch((error) => this.#giveUp(error)).finally(() => this.#started());
    this.#turn = turn;
    return turn;
  }

  async #runAll(cells: readonly PageCell[], isStopped: () => boolean): Promise<void> {
    this.#wait(cells);
    for (const [index, cell] of cells.entries()) {
      const isOk = !isStopped() && await this.#runOne(cell);
      if (isOk) continue;
      const target = cells.at(-1)!;
      for (const waiting of cells.slice(index + 1)) waiting.setState("idle", "");
      if (isStopped()) cell.setState("idle", STOPPED["stopped"]!);
      else if (cell !== target) {
        target.setState("idle", `앞의 ${cell.name}에서 오류가 나서 실행하지 않았습니다.`);
      }
      return;
    }
  }

  async #runOne(cell: PageCell): Promise<boolean> {
    const { id, source } = cell;
    cell.clear();
    cell.setState("running", "실행하는 중…");
    const isOwn = this.cells.every(({ isEdited }) => !isEdited);
    const start = performance.now();
    const ending: Ending = await this.#host.run({ cell: id, source }, isOwn ? OWN_LIMIT : LIMIT);
    cell.settle();
    if (ending === "done") this.#done.set(id, source);
    else this.#done.delete(id);
    if (ending === "done" || ending === "error") {
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      cell.setState(ending, ending === "done" ? `${seconds}초 걸렸습니다.` : "오류가 났습니다.");
    } else {
      cell.setState("error", STOPPED[ending]!);
    }
    return ending === "done";
  }

  #wait(cells: readonly PageCell[]): void {
    for (const cell of cells) cell.setState("running", "기다리는 중…");
  }

  #giveUp(error: unknown): void {
    for (const cell of this.cells.filter(({ state }) => state === "running")) {
      cell.setState("error", "실행하지 못했습니다. 쪽과 같은 폴더에 live 폴더가 있어야 합니다.");
    }
    console.error(error);
  }
}
