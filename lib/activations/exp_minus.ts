/**
 * e^−x for x ≥ 0: what the sigmoid, tanh and their slopes spend most of their time on. `Math.exp` takes
 * twice as long, and its last digit depends on the engine; this one is the same on all of them.
 *
 * With ln 2 cut into 512 steps, e^−x = 2^−whole · 2^(−part/512) · e^−r, where r is at most half a
 * step: two numbers are looked up, and of the series of e^−r five terms suffice. A method of P. T. P.
 * Tang, "Table-driven implementation of the exponential function", ACM TOMS 15 (1989).
 *
 * @module
 */

const STEPS = 512;

/** 2^(−1/512) in units of 2^−128. */
const ROOT = 0xffa756521c8daed19f3a1b48fb94c589n;

/** 2^(−part/512): the nearest doubles, and what they lack. */
const heads = new Float64Array(STEPS);
const tails = new Float64Array(STEPS);
for (let part = 0, exact = 1n << 128n; part < STEPS; part++, exact = exact * ROOT >> 128n) {
  const nearest = Number(exact); // correctly rounded, as the language demands
  heads[part] = nearest / 2 ** 128;
  tails[part] = Number(exact - BigInt(nearest)) / 2 ** 128;
}

/** From here on e^−x is 0 in doubles. */
const LAST = 746;

const powers = Float64Array.from({ length: 1078 }, (_, whole) => 2 ** -whole);

const STEPS_PER_UNIT = STEPS / Math.LN2;

/** ln 2 / 512: a head so short that its multiples are exact, and the rest. From fdlibm's `e_exp.c`. */
const STEP_HEAD = 6.93147180369123816490e-1 / STEPS;
const STEP_REST = 1.90821492927058770002e-10 / STEPS;

/**
 * e^−x, within 0.52 ULP, and within 1 ULP where it is subnormal, since it is rounded twice there.
 *
 * @param x At least 0, or NaN; no unit.
 * @returns e^−x, in [0, 1]; 1 for 0, 0 for Infinity, NaN for NaN.
 */
export function expMinus(x: number): number {
  const size = Math.min(x, LAST);
  const steps = (size * STEPS_PER_UNIT + 0.5) | 0;
  const r = size - steps * STEP_HEAD - steps * STEP_REST;
  const series = r * r * (1 / 2 + r * (r * (1 / 24) - 1 / 6)) - r; // e^−r − 1
  const head = heads[steps & (STEPS - 1)]!;
  const tail = tails[steps & (STEPS - 1)]!;
  return (head + (head * series + tail)) * powers[steps >> 9]!;
}
