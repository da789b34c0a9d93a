/**
 * What an odd answer is, in a learner's words.
 *
 * @module
 */

/**
 * A value, or its kind if it is long, in Korean.
 *
 * @param value Anything.
 * @returns A noun without a particle.
 *
 * @example A text and an array
 * ```ts
 * import assert from "node:assert/strict";
 * import { whatItIs } from "./what_it_is.ts";
 *
 * assert(whatItIs("3") === '글자 "3"');
 * assert(whatItIs([3]) === "배열");
 * ```
 */
export function whatItIs(value: unknown): string {
  if (value === undefined || value === null) return `빈 값 ${value}`;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return "배열";
  if (value instanceof Promise) return "기다려야 나오는 값(Promise)";
  switch (typeof value) {
    case "string":
      return `글자 ${JSON.stringify(value)}`;
    case "boolean":
      return `참·거짓 값 ${value}`;
    case "number":
    case "bigint":
      return `수 ${value}`;
    case "function":
      return "함수";
    default:
      return "수가 아닌 값";
  }
}
