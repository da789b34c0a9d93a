/**
 * A reader's cells and verdicts in the browser, lesson by lesson. Where the browser refuses to store,
 * nothing on the page is lost; it only is not there next time.
 *
 * @module
 */

/** What is kept of a lesson. */
export interface Kept {
  /** Cell → the reader's text, and the lesson's text that it was made from. */
  readonly sources: Readonly<Record<string, { readonly now: string; readonly from: string }>>;
  /** Cell of an exercise → the best grade so far. */
  readonly grades: Readonly<Record<string, string>>;
}

/** Nothing kept. */
export const NOTHING: Kept = { sources: {}, grades: {} };

/** What is kept of a lesson; nothing if there is none or it cannot be read. */
export function readKept(lesson: string): Kept {
  try {
    return parseKept(localStorage.getItem(PREFIX + lesson) ?? "") ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Keeps it. Returns whether the browser did. */
export function keep(lesson: string, kept: Kept): boolean {
  try {
    localStorage.setItem(PREFIX + lesson, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Pages opened from a disk share one storage with every other local page. */
const PREFIX = "activation-derivatives/";

/** The longest text of a cell that is taken from a file: far more than anyone types. */
const LONGEST = 100_000;

/** What a text of JSON keeps; undefined if it is nothing of ours. */
export function parseKept(text: string): Kept | undefined {
  try {
    const { sources, grades } = JSON.parse(text);
    const isSource = (source: Partial<Kept["sources"][string]> | null): boolean =>
      isText(source?.now) && isText(source?.from);
    const fits = Object.values<never>(sources).every(isSource) &&
      Object.values(grades).every((grade) => typeof grade === "string");
    return fits ? { sources, grades } : undefined;
  } catch {
    return undefined;
  }
}

function isText(text: unknown): boolean {
  return typeof text === "string" && text.length <= LONGEST;
}
