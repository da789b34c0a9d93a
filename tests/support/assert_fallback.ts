/**
 * What the tests use of `@std/assert`, on Node's built-in assertions: same names, same meaning, for
 * machines that cannot reach JSR.
 *
 * @module
 */

import nodeAssert from "node:assert/strict";

/** Thrown by every assertion that fails. */
export const AssertionError = nodeAssert.AssertionError;

type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;

/** Fails unless `condition` is truthy. */
export function assert(condition: unknown, message = "Assertion failed"): asserts condition {
  if (!condition) fail(message);
}

/** Fails unless both values are deeply equal; NaN equals NaN. */
export function assertEquals<T>(actual: T, expected: T, message?: string): void {
  // Not both in one: some versions of Node's types take no undefined message.
  if (message === undefined) nodeAssert.deepStrictEqual(actual, expected);
  else nodeAssert.deepStrictEqual(actual, expected, message);
}

/**
 * Fails unless the numbers differ by at most `tolerance`, by default 1e-7 of `expected`; NaN and the
 * infinities equal themselves.
 */
export function assertAlmostEquals(
  actual: number,
  expected: number,
  tolerance?: number,
  message?: string,
): void {
  if (Object.is(actual, expected)) return;
  const allowed = tolerance ?? (Number.isFinite(expected) ? Math.abs(expected * 1e-7) : 1e-7);
  const delta = Math.abs(expected - actual);
  if (delta <= allowed) return;
  fail(message ?? `Expected ${actual} to be within ${allowed} of ${expected}, off by ${delta}`);
}

/** Fails unless `actual` contains `expected`. */
export function assertStringIncludes(actual: string, expected: string, message?: string): void {
  if (!actual.includes(expected)) {
    fail(message ?? `Expected ${JSON.stringify(actual)} to contain ${JSON.stringify(expected)}`);
  }
}

/** Fails unless `actual` matches `expected`. */
export function assertMatch(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) {
    fail(message ?? `Expected ${JSON.stringify(actual)} to match ${expected}`);
  }
}

/** Fails unless `fn` throws an error of the class, whose message includes the text; returns it. */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  errorClass?: ErrorClass<E>,
  messageIncludes?: string,
): E {
  try {
    fn();
  } catch (error) {
    return checkError(error, errorClass, messageIncludes);
  }
  return fail("Expected function to throw");
}

/** Fails unless the promise of `fn` is rejected as in {@link assertThrows}; returns the error. */
export async function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  errorClass?: ErrorClass<E>,
  messageIncludes?: string,
): Promise<E> {
  let promise: PromiseLike<unknown>;
  try {
    promise = fn();
  } catch {
    return fail("Expected a rejected promise, but the function threw before returning one");
  }
  try {
    await promise;
  } catch (error) {
    return checkError(error, errorClass, messageIncludes);
  }
  return fail("Expected function to reject");
}

function checkError<E extends Error>(
  error: unknown,
  errorClass?: ErrorClass<E>,
  messageIncludes = "",
): E {
  if (!(error instanceof Error)) return fail(`Expected an Error, got ${String(error)}`);
  if (errorClass !== undefined && !(error instanceof errorClass)) {
    return fail(`Expected error of class ${errorClass.name}, got ${error.name}: ${error.message}`);
  }
  assertStringIncludes(error.message, messageIncludes);
  return error as E;
}

function fail(message: string): never {
  throw new AssertionError({ message });
}
