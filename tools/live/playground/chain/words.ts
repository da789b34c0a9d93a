/**
 * Numbers in Korean words: "약 83만분의 1".
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";

const NAMES = ["", "만", "억", "조", "경", "해"];

/** A number of at least 1, to two digits, in steps of ten thousand as Korean counts. */
export function countInWords(count: number): string {
  const rounded = Number(count.toPrecision(2));
  const power = Math.floor(Math.log10(rounded) / 4 + 1e-9);
  if (power >= NAMES.length) return `10의 ${Math.floor(Math.log10(rounded))}제곱`;
  return `${formatNumber(rounded / 10 ** (4 * power), 4)}${NAMES[power]}`;
}

/** What is left of 1, in words. */
export function productInWords(product: number): string {
  const size = Math.abs(product);
  const sign = product < 0 ? "부호가 바뀐 " : "";
  if (size === 0) return "정확히 0";
  if (!Number.isFinite(size)) return "셀 수 없이 큰 수";
  if (size > 0.67 && size < 1.5) return `${sign}거의 그대로(${formatNumber(size, 3)}배)`;
  if (size < 1) return `${sign}약 ${countInWords(1 / size)}분의 1`;
  return `${sign}약 ${countInWords(size)}배`;
}
