/**
 * The hyperbolic tangent without a check of its argument, for `tanh.ts` and `tanh_array.ts`.
 *
 * @module
 */

/** Below it 1 − 2/(e^2z + 1) has lost digits: it is a small difference of numbers near 1. */
const NEAR_ZERO = 0.625;

const signs = [1, -1]; // looked up, since a branch on the sign mispredicts

/** Tanh of `z`, within 1 ULP for every double; see `tanh`. */
export function tanhValue(z: number): number {
  const distance = Math.abs(z);
  if (distance < NEAR_ZERO) return nearZero(z);
  // (e^z − e^−z)/(e^z + e^−z), expanded by e^z; when e^2z overflows, the result is 1 as it should be.
  return signs[+(z < 0)]! * (1 - 2 / (Math.exp(2 * distance) + 1));
}

/**
 * z + z³·P(z²)/Q(z²) with a fitted fraction: the Taylor series z − z³/3 + …, but accurate to the last
 * digit in all of |z| < 0.625. Coefficients from Cephes, `tanh.c`, by Stephen L. Moshier.
 */
function nearZero(z: number): number {
  const s = z * z;
  if (s === 0) return z; // keeps the sign of −0
  const p = (-9.64399179425052238628e-1 * s - 9.92877231001918586564e1) * s -
    1.61468768441708447952e3;
  const q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s +
    4.84406305325125486048e3;
  return z + z * s * (p / q);
}
