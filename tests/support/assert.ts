/**
 * The assertions that the tests use: `@std/assert` where JSR can be reached, otherwise
 * `assert_fallback.ts`, which stands on Node's built-in assertions.
 *
 * @module
 */

import type * as Fallback from "./assert_fallback.ts";

// Only a dynamic import may fail and be caught. Its type is the fallback's: the calls that both accept.
const chosen = await import("@std/assert").catch(() =>
  import("./assert_fallback.ts")
) as typeof Fallback;

/** See `@std/assert`. Assertion functions need their type written out. */
export const assert: typeof Fallback.assert = chosen.assert;
/** See `@std/assert`. */
export const assertAlmostEquals: typeof Fallback.assertAlmostEquals = chosen.assertAlmostEquals;
/** See `@std/assert`. */
export const assertEquals: typeof Fallback.assertEquals = chosen.assertEquals;
/** See `@std/assert`. */
export const assertMatch: typeof Fallback.assertMatch = chosen.assertMatch;
/** See `@std/assert`. */
export const assertRejects: typeof Fallback.assertRejects = chosen.assertRejects;
/** See `@std/assert`. */
export const assertStringIncludes: typeof Fallback.assertStringIncludes =
  chosen.assertStringIncludes;
/** See `@std/assert`. */
export const assertThrows: typeof Fallback.assertThrows = chosen.assertThrows;
