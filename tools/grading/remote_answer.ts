/**
 * An answer that lives in another isolate, as the graders want it: a value, or a function that can be called.
 *
 * @module
 */

import { Mailbox } from "./mailbox.ts";
import { unwire, wire } from "./wire.ts";
import type { FromJudge, FromLearner, Wired } from "./wire.ts";

type Callable = (...args: unknown[]) => unknown;

/** What a learner's worker answers, until its time is up. */
export class RemoteAnswer {
  readonly #box: Mailbox<FromJudge, FromLearner>;
  readonly #end: number;
  /** Whether the time was up before everything was answered. */
  isLate = false;
  /** Why there is no answer, in Korean. */
  words = "";

  /**
   * @param memory What this side and the worker share.
   * @param milliseconds How long the worker may take for everything.
   */
  constructor(memory: SharedArrayBuffer, milliseconds: number) {
    this.#box = new Mailbox(memory, "judge");
    this.#end = performance.now() + milliseconds;
  }

  /** Waits for the answer; undefined if there is none. */
  answer(missing: unknown): { readonly value: unknown } | undefined {
    const message = this.#receive();
    if (message?.type === "answer") {
      return { value: unwire(message.value, missing, (source) => this.#callable(source, missing)) };
    }
    if (message?.type === "nothing") this.words = String(message.words).slice(0, 700);
    return undefined;
  }

  #receive(): FromLearner | undefined {
    const message = this.isLate ? undefined : this.#box.receive(this.#end - performance.now());
    if (message === undefined) {
      this.isLate = true;
      this.words = "끝나지 않는 반복이 있거나 계산이 너무 오래 걸립니다.";
    }
    return message;
  }

  /** A function of this side that has the learner's called. */
  #callable(source: string, missing: unknown): Callable {
    const call: Callable = (...args) => {
      this.#box.send({ type: "call", args: args.map((arg) => wire(arg)) });
      return this.#result(args, missing);
    };
    return Object.assign(call, { toString: () => source }); // graders look for ^ and braces in it
  }

  #result(args: readonly unknown[], missing: unknown): unknown {
    for (;;) {
      const message = this.#receive();
      if (message?.type === "returned") {
        restore(args, message.args);
        return unwire(message.value, missing, () => () => undefined);
      }
      if (message?.type === "threw") throw errorOf(message);
      if (message?.type !== "asks") throw new Error("응답이 없습니다.");
      const asked = Number.isInteger(message.index) ? args[message.index] : undefined;
      this.#box.send({ type: "told", value: wire(this.#tell(asked, message.args)) });
    }
  }

  /** Calls a grader's function for the learner; it only ever gets numbers. */
  #tell(asked: unknown, args: readonly Wired[]): unknown {
    const numbers = Array.isArray(args)
      ? args.map((arg) => Number(unwire(arg, NaN, () => NaN)))
      : [];
    return typeof asked === "function" ? asked(...numbers) : undefined;
  }
}

/** A learner's function may have changed an array that it got; a grader wants to see that. */
function restore(args: readonly unknown[], now: readonly Wired[]): void {
  for (const [index, arg] of args.entries()) {
    if (!Array.isArray(arg)) continue;
    const items = unwire(now?.[index], undefined, () => undefined);
    arg.splice(0, arg.length, ...(Array.isArray(items) ? items : []));
  }
}

/** Graders tell a name that is not known from other errors. */
function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  const text = String(message);
  return name === "ReferenceError" ? new ReferenceError(text) : new Error(text);
}
