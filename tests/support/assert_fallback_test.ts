import { AssertionError } from "./assert_fallback.ts";
import * as fallback from "./assert_fallback.ts";

/** The fallback cannot be trusted to judge itself: this is plain code. */
function fails(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (error instanceof AssertionError) return;
    throw error;
  }
  throw new Error(`Expected an AssertionError from ${run}`);
}

const boom = (): never => {
  throw new RangeError("h is wrong");
};

Deno.test("assert() and assertEquals() pass and fail", () => {
  fallback.assert(true);
  fallback.assertEquals([1, { a: NaN }], [1, { a: NaN }]);
  fails(() => fallback.assert(false));
  fails(() => fallback.assertEquals([1, 2], [1, 3]));
});

Deno.test("assertAlmostEquals() has a tolerance relative to what is expected", () => {
  fallback.assertAlmostEquals(1e-9 * (1 + 9e-8), 1e-9);
  fallback.assertAlmostEquals(1.4, 1, 0.5);
  fallback.assertAlmostEquals(NaN, NaN);
  fallback.assertAlmostEquals(Infinity, Infinity);
  fails(() => fallback.assertAlmostEquals(1e-9 * (1 + 2e-7), 1e-9));
  fails(() => fallback.assertAlmostEquals(1.6, 1, 0.5));
  fails(() => fallback.assertAlmostEquals(NaN, 1));
  fails(() => fallback.assertAlmostEquals(1, Infinity));
  fails(() => fallback.assertAlmostEquals(-Infinity, Infinity));
});

Deno.test("assertStringIncludes() and assertMatch() pass and fail", () => {
  fallback.assertStringIncludes("시그모이드", "모이");
  fallback.assertMatch("g = 0.5", /g = [\d.]+/);
  fails(() => fallback.assertStringIncludes("시그모이드", "tanh"));
  fails(() => fallback.assertMatch("g = ", /g = [\d.]+/));
});

Deno.test("assertThrows() returns the error and checks class and message", () => {
  const error = fallback.assertThrows(boom, RangeError, "is wrong");
  fallback.assertEquals(error.message, "h is wrong");
  fails(() => fallback.assertThrows(() => 1));
  fails(() => fallback.assertThrows(boom, TypeError));
  fails(() => fallback.assertThrows(boom, RangeError, "is right"));
});

Deno.test("assertRejects() returns the error and checks class and message", async () => {
  const rejected = (): Promise<never> => Promise.reject(new RangeError("h is wrong"));
  const error = await fallback.assertRejects(rejected, RangeError, "is wrong");
  fallback.assertEquals(error.message, "h is wrong");
  for (
    const wrong of [
      () => fallback.assertRejects(() => Promise.resolve(1)),
      () => fallback.assertRejects(rejected, TypeError),
      () => fallback.assertRejects(boom),
    ]
  ) {
    const outcome = await wrong().catch((error) => error);
    fails(() => {
      throw outcome;
    });
  }
});
