/**
 * Messages between two threads that wait for each other without an event loop: one of them is a judge in the
 * middle of a synchronous call, the other a learner's function.
 *
 * @module
 */

/** Whose turn it is to read, and how long the message is; then the message. */
const [TURN, LENGTH, HEAD] = [0, 1, 8];

/** The largest message in bytes. */
const SIZE = 1 << 20;

// Held, since a cell may put something else in their place.
const { load, notify, store, wait } = Atomics;
const { parse, stringify } = JSON;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** Which end of a mailbox. */
export type End = "judge" | "learner";

/** The memory that two ends share. */
export function makeMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD + SIZE);
}

/** One end of a mailbox. The ends speak in turn; the learner's end speaks first. */
export class Mailbox<Sent, Got> {
  readonly #numbers: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #mine: number;

  /**
   * @param memory Of {@link makeMemory}.
   * @param end Which end this is.
   */
  constructor(memory: SharedArrayBuffer, end: End) {
    this.#numbers = new Int32Array(memory, 0, 2);
    this.#bytes = new Uint8Array(memory, HEAD);
    this.#mine = end === "judge" ? 1 : 0;
  }

  /** Sends a message; the turn goes to the other end. */
  send(message: Sent): void {
    const bytes = encoder.encode(stringify(message));
    if (bytes.length > SIZE) {
      throw new RangeError(`Cannot send ${bytes.length} bytes: at most ${SIZE}`);
    }
    this.#bytes.set(bytes);
    store(this.#numbers, LENGTH, bytes.length);
    store(this.#numbers, TURN, 1 - this.#mine);
    notify(this.#numbers, TURN);
  }

  /**
   * Waits for a message. What comes from a hostile end has to be checked field by field.
   *
   * @param milliseconds How long at most; default: for ever.
   * @returns The message; undefined if none came in time.
   * @throws {SyntaxError} If it is no JSON.
   */
  receive(milliseconds = Infinity): Got | undefined {
    const end = performance.now() + milliseconds;
    while (load(this.#numbers, TURN) !== this.#mine) {
      const left = end - performance.now();
      if (left <= 0) return undefined;
      wait(this.#numbers, TURN, 1 - this.#mine, left);
    }
    const length = Math.min(Math.max(load(this.#numbers, LENGTH), 0), SIZE);
    return parse(decoder.decode(this.#bytes.slice(0, length)));
  }
}
