/**
 * Running cells one after another.
 *
 * @module
 */

import type { CellOutput, CellSource, FromWorker } from "../protocol.ts";
import type { Node } from "./acorn.ts";
import { Bindings } from "./bindings.ts";
import { errorOutput } from "./errors.ts";
import type { CellRun } from "./errors.ts";
import { AWAIT_HINT, POWER_HINT } from "./hints.ts";
import { inspect } from "./inspect.ts";
import { ownBundle } from "./jupyter.ts";
import { LIBRARY_NAMES, loadModule, loadModuleLater } from "./modules.ts";
import { childrenOf, isFunction, isNode } from "./names.ts";
import { planOf } from "./plan.ts";
import { fileName } from "./stack.ts";
import { syntaxOutput } from "./syntax.ts";
import { translate } from "./translate.ts";
import type { Translated } from "./translate.ts";

/** What the runner needs of its worker. */
export interface Host {
  /** The global object of the cells. */
  readonly scope: object;
  /** Sends a message to the page. */
  readonly send: (message: FromWorker) => void;
  /** Evaluates a text in the global scope. */
  readonly evaluate: (code: string) => unknown;
  /** Puts back what a cell may have broken. */
  readonly repair: () => void;
}

/** From here on a run shows too much for a page. */
const MOST_OUTPUTS = 1000;
const MOST_LETTERS = 4_000_000;

/** A run of a cell, with what it has shown. */
interface Run extends CellRun {
  readonly cell: string;
  readonly names: Translated | undefined;
  outputs: number;
  letters: number;
}

/** Runs the cells of one lesson. */
export class Runner {
  private readonly bindings: Bindings;
  private readonly queue: CellSource[] = [];
  private lesson: readonly CellSource[] = [];
  private count = 0;
  private isBusy = false;
  /** The run whose code is being executed, or was last. */
  private current: Run | undefined;

  constructor(private readonly host: Host) {
    this.bindings = new Bindings(host.scope);
  }

  /** The names that cells have declared, and those of the library. */
  get names(): string[] {
    return [...new Set([...this.bindings.names, ...LIBRARY_NAMES])];
  }

  /** Runs a cell after those that wait already. */
  async run(cell: string, source: string): Promise<void> {
    this.queue.push({ cell, source });
    if (this.isBusy) return;
    this.isBusy = true;
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      await this.runOne(next);
    }
    this.isBusy = false;
  }

  /** The cells that a cell rests on; remembers the lesson for hints. */
  plan(target: string, cells: readonly CellSource[], done: readonly string[]): string[] {
    this.lesson = cells;
    return planOf(target, cells, done, (source) => tried(() => translate(source)));
  }

  /** Shows an output of the cell whose code is being executed. */
  readonly show = (output: CellOutput): void => {
    if (this.current !== undefined) this.post(this.current, output);
  };

  /** Shows an error that nobody has caught. */
  readonly fail = (thrown: unknown): void => {
    this.host.repair();
    if (this.current !== undefined) this.post(this.current, this.errorOf(thrown, this.current));
  };

  /**
   * A function that a timer calls later: what it shows belongs to the cell that started it, up to its first
   * `await`; what comes after belongs to the cell that runs then.
   */
  readonly belated = (work: (...values: unknown[]) => unknown): (...values: unknown[]) => void => {
    const run = this.current;
    return (...values) => {
      const before = this.current;
      this.current = run;
      try {
        work(...values);
      } catch (thrown) {
        this.fail(thrown);
      } finally {
        this.current = before;
      }
    };
  };

  private async runOne({ cell, source }: CellSource): Promise<void> {
    this.host.repair();
    const file = fileName(++this.count);
    let ok = false;
    try {
      const names = translate(source);
      const { columnOf } = names;
      const run = { cell, source, file, columnOf, names, outputs: 0, letters: 0 };
      this.current = run;
      ok = await this.execute(run, names);
    } catch (error) {
      const columnOf = (): undefined => undefined;
      const run = { cell, source, file, columnOf, names: undefined, outputs: 0, letters: 0 };
      this.current = run;
      this.post(run, syntaxOutput(source, error));
    }
    this.host.send({ type: "done", cell, ok });
  }

  private async execute(run: Run, translated: Translated): Promise<boolean> {
    const finish = this.bindings.prepare(translated.declared);
    try {
      const cell = this.host.evaluate(
        `${translated.code}\n//# sourceURL=${run.file}`,
      ) as CellFunction;
      const hoist = (name: string, value: unknown): void => this.bindings.hoist(name, value);
      const [value] = await cell(hoist, loadModule, loadModuleLater);
      this.host.repair();
      await this.showValue(run, value, translated.last);
      return true;
    } catch (thrown) {
      this.host.repair();
      this.post(run, this.errorOf(thrown, run));
      return false;
    } finally {
      this.host.repair();
      finish();
    }
  }

  private async showValue(run: Run, value: unknown, last: Node | undefined): Promise<void> {
    if (value === undefined || value === null) return;
    const data = await ownBundle(value) ?? { "text/plain": await textOf(value) };
    const hint = hintOf(value, last);
    this.post(run, {
      output_type: "execute_result",
      data,
      metadata: {},
      execution_count: null,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  private errorOf(thrown: unknown, run: Run): CellOutput {
    const { bindings, lesson } = this;
    const written = run.names?.written ?? [];
    return errorOutput(thrown, run, {
      names: [...bindings.names, ...run.names?.declared.keys() ?? []],
      library: LIBRARY_NAMES,
      constants: [...written].filter((name) => bindings.isConstant(name)),
      isDeclaredElsewhere: (name) =>
        lesson.some(({ cell, source }) =>
          cell !== run.cell && tried(() => translate(source))?.declared.has(name)
        ),
      isPromise: (name) =>
        Reflect.getOwnPropertyDescriptor(this.host.scope, name)?.value instanceof Promise,
    });
  }

  private post(run: Run, output: CellOutput): void {
    if (run.outputs > MOST_OUTPUTS || run.letters > MOST_LETTERS) return;
    run.outputs++;
    run.letters += JSON.stringify(output).length;
    if (run.outputs > MOST_OUTPUTS || run.letters > MOST_LETTERS) {
      this.host.send({ type: "flood", cell: run.cell });
    } else this.host.send({ type: "output", cell: run.cell, output });
  }
}

type CellFunction = (
  hoist: (name: string, value: unknown) => void,
  load: typeof loadModule,
  loadLater: typeof loadModuleLater,
) => Promise<[unknown]>;

/** The text of a value; of a promise it tells how it stands now. */
async function textOf(value: unknown): Promise<string> {
  if (!(value instanceof Promise)) return inspect(value);
  const pending = {};
  const state = await Promise.race([value, pending]).then(
    (one) => one === pending ? "<pending>" : inspect(one),
    (reason) => `<rejected> ${inspect(reason)}`,
  );
  return inspect(value, new Map([[value, state]]));
}

function hintOf(value: unknown, last: Node | undefined): string | undefined {
  if (value instanceof Promise) return AWAIT_HINT;
  return typeof value === "number" && hasXor(last) ? POWER_HINT : undefined;
}

function hasXor(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasXor);
  if (!isNode(node) || isFunction(node)) return false;
  return (node.type === "BinaryExpression" && node.operator === "^") ||
    childrenOf(node).some(hasXor);
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
