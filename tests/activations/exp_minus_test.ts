import { expMinus } from "../../lib/activations/exp_minus.ts";
import { assert, assertEquals } from "../support/assert.ts";

Deno.test("expMinus() gives 1, 0 and NaN exactly", () => {
  const xs = [0, 5e-324, 745.14, 746, 1e300, Infinity, NaN];
  assertEquals(xs.map(expMinus), [1, 1, 0, 0, 0, 0, NaN]);
});

Deno.test("expMinus() is within 0.52 ULP where it is normal", () => {
  for (const x of [...spread(0, 1), ...spread(0, 40), ...spread(0, 708)]) {
    const error = errorOf(x);
    assert(error <= 0.52, `e^−${x} is ${error} ULP off`);
  }
});

Deno.test("expMinus() is within 1 ULP where it is subnormal", () => {
  for (const x of [...spread(708, 745), ...spread(745, 745.2)]) {
    const error = errorOf(x);
    assert(error <= 1, `e^−${x} is ${error} ULP off`);
  }
});

Deno.test("expMinus() is right at the joints of its tables", () => {
  for (let step = 1; step < 1500; step++) {
    const joint = (step - 0.5) * Math.LN2 / 512;
    for (const x of [joint * (1 - 2 ** -52), joint, joint * (1 + 2 ** -52)]) {
      const error = errorOf(x);
      assert(error <= 0.52, `e^−${x} is ${error} ULP off`);
    }
  }
});

/** Some points of an interval, of no special kind. */
function spread(from: number, to: number): number[] {
  return Array.from({ length: 500 }, (_, i) => from + (to - from) * ((i * Math.SQRT2) % 1));
}

/** The error of a result in units of its last place, by whole numbers of 1400 bits. */
function errorOf(x: number): number {
  const exact = exactExp(x);
  const size = Math.max(-1022, exact.toString(2).length - 1 - BITS);
  const ulp = 1n << BigInt(BITS + size - 52);
  const error = toFixed(expMinus(x)) - exact;
  return Number(1000n * (error < 0n ? -error : error) / ulp) / 1000;
}

/** Fixed-point numbers: enough for the smallest double, and 300 bits more. */
const BITS = 1400;

/** A double as a fixed-point number, exactly. */
function toFixed(x: number): bigint {
  if (x > 1e-200) return BigInt(x * 2 ** 900) << BigInt(BITS - 900);
  return BigInt(x * 2 ** 537 * 2 ** 537) << BigInt(BITS - 1074);
}

/** e^−x by its series at x/1024, squared ten times. */
function exactExp(x: number): bigint {
  const r = toFixed(x) >> 10n;
  let [sum, term] = [0n, 1n << BigInt(BITS)];
  for (let n = 1n; term !== 0n; n++) [sum, term] = [sum + term, -(term * r >> BigInt(BITS)) / n];
  for (let i = 0; i < 10; i++) sum = sum * sum >> BigInt(BITS);
  return sum;
}
