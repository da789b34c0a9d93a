/**
 * What a live page and the worker that runs its cells say to each other. Types only: both sides are bundled
 * apart.
 *
 * @module
 */

/** A cell as the page has it now. */
export interface CellSource {
  readonly cell: string;
  readonly source: string;
}

/** From the page to the worker. */
export type ToWorker =
  /** Run a cell; runs wait for each other. */
  | ({ readonly type: "run" } & CellSource)
  /** Which cells must run before the target? All cells of the lesson in order, and those that ran. */
  | {
    readonly type: "plan";
    readonly target: string;
    readonly cells: readonly CellSource[];
    readonly done: readonly string[];
  }
  /** Is the worker free? Answered only between the turns of what runs. */
  | { readonly type: "ping" }
  /** Which names can a cell use? */
  | { readonly type: "names" };

/** From the worker to the page. */
export type FromWorker =
  /** The worker takes messages; sent once. */
  | { readonly type: "ready" }
  /** What a cell showed; the neighbouring texts of one stream are not joined. */
  | { readonly type: "output"; readonly cell: string; readonly output: CellOutput }
  /** A cell has run to its end, or to its error. Timers that it started may still show something. */
  | { readonly type: "done"; readonly cell: string; readonly ok: boolean }
  /** The cells to run, the target last. */
  | { readonly type: "plan"; readonly target: string; readonly cells: readonly string[] }
  | { readonly type: "pong" }
  /** The names that cells have declared, and those that the library offers. */
  | { readonly type: "names"; readonly names: readonly string[] }
  /** A cell has shown too much; nothing more of its outputs is sent. */
  | { readonly type: "flood"; readonly cell: string };

/** Mime type → content. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** An output in the form of a notebook file. */
export type CellOutput = DisplayOutput | ResultOutput | StreamOutput | ErrorOutput;

/** What `show()` and `Deno.jupyter.display()` show. */
export interface DisplayOutput {
  readonly output_type: "display_data";
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The value of a cell's last expression. */
export interface ResultOutput {
  readonly output_type: "execute_result";
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly execution_count: null;
  /** A Korean sentence where the value is likely not what was meant, as a promise without `await`. */
  readonly hint?: string;
}

/** What a cell logs. */
export interface StreamOutput {
  readonly output_type: "stream";
  readonly name: "stdout" | "stderr";
  readonly text: string;
}

/** What a cell threw, or what is wrong in its text. */
export interface ErrorOutput {
  readonly output_type: "error";
  readonly ename: string;
  readonly evalue: string;
  /** The line of the cell, from 1. */
  readonly line?: number;
  /** The column in that line, from 1; left out where it is not certain. */
  readonly column?: number;
  /** What may have gone wrong, in Korean. */
  readonly hint?: string;
  readonly traceback: readonly string[];
}
