/**
 * Values as text in an address, and back.
 *
 * @module
 */

/** How a value is written, and read where the text makes sense. */
export interface Codec<Value> {
  readonly read: (said: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

/** One of several values. */
export function oneOf<Value extends string | number>(values: readonly Value[]): Codec<Value> {
  return { read: (said) => values.find((value) => `${value}` === said), write: String };
}

/** A number from `low` to `high`, at a whole multiple of 1 / `parts`. */
export function number(low: number, high: number, parts: number): Codec<number> {
  return {
    read: (said) => {
      const value = said.trim() === "" ? NaN : Number(said);
      if (!Number.isFinite(value)) return undefined;
      return Math.round(Math.min(high, Math.max(low, value)) * parts) / parts + 0; // no −0
    },
    write: String,
  };
}

/** A whole number from `low` to `high`. */
export function whole(low: number, high: number): Codec<number> {
  return number(low, high, 1);
}

/** A text of at most so many characters. */
export function text(most: number): Codec<string> {
  return { read: (said) => said.slice(0, most), write: (value) => value };
}

/** The largest height that can be drawn, to both sides of 0. */
export const HIGHEST = 1.25;

/** Heights in hundredths, with nothing between two commas where none is drawn. */
export function listOfHeights(count: number): Codec<readonly (number | null)[]> {
  const { read } = number(-100 * HIGHEST, 100 * HIGHEST, 1);
  return {
    read: (said) => {
      const parts = said.split(",");
      if (parts.length !== count) return undefined;
      return parts.map((part) => {
        const height = read(part);
        return height === undefined ? null : height / 100;
      });
    },
    write: (heights) =>
      heights.map((height) => height === null ? "" : Math.round(height * 100)).join(),
  };
}
