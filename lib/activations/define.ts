/**
 * From formulas to an activation: the guards and array forms that all activations share. A new one is a
 * file like `sigmoid.ts` and a line in `registry.ts`.
 *
 * @module
 */

import { isInPlace, requireArrays, requireNumber, requireOutput } from "../base/require.ts";
import type {
  Activation,
  ActivationWithShortcut,
  ArrayFunction,
  Facts,
  Range,
  ScalarFunction,
} from "./activation.ts";

/**
 * A loop that writes a formula's results for the first n elements. It has to be written out beside its
 * formula: V8 inlines a formula into a loop of the same file, while one loop that is given all formulas
 * is compiled for none of them and takes 4 to 24 times as long.
 */
export type Loop = (zs: Float64Array, out: Float64Array, n: number) => void;

/**
 * The same for slopes from a. It stops at the first negative slope, which marks what is no output, and
 * returns how many elements are done.
 */
export type CheckedLoop = (as: Float64Array, out: Float64Array, n: number) => number;

/** The slope from a, with its loop. */
export type Shortcut = readonly [formula: ScalarFunction, loop: CheckedLoop];

/** What {@link defineActivation} makes an activation of. */
export interface Definition extends Facts {
  /** g(z), for any number. */
  readonly value: readonly [formula: ScalarFunction, loop: Loop];
  /** g′(z), for any number. */
  readonly derivative: readonly [formula: ScalarFunction, loop: Loop];
  /** g′ from a, negative for exactly those a that are no outputs; null where a does not tell. */
  readonly derivativeFromOutput: Shortcut | null;
}

/**
 * Makes an activation: puts guards around its formulas and arrays around its loops.
 *
 * @param definition The formulas, their loops, and what is known of them.
 * @returns The activation.
 */
export function defineActivation(
  definition: Definition & { readonly derivativeFromOutput: Shortcut },
): ActivationWithShortcut;
/** The same for one whose output does not determine the slope. */
export function defineActivation(definition: Definition): Activation;
export function defineActivation(definition: Definition): Activation {
  const { value, derivative, derivativeFromOutput, ...facts } = definition;
  const { name, shortName, reading, outputs } = facts;
  const g = fromZ(value, name, "value");
  const slope = fromZ(derivative, name, "derivative");
  const fromOutput = derivativeFromOutput && fromA(derivativeFromOutput, outputs, name);
  return {
    ...facts,
    koreanName: reading === undefined ? shortName : `${shortName}(${reading})`,
    value: g.scalar,
    derivative: slope.scalar,
    derivativeFromOutput: fromOutput && fromOutput.scalar,
    arrays: {
      value: g.array,
      derivative: slope.array,
      derivativeFromOutput: fromOutput && fromOutput.array,
    },
  };
}

/** Array forms by their scalar functions; see {@link onArrays}. */
const arrayForms = new WeakMap<ScalarFunction, ArrayFunction>();

/**
 * The array form of a scalar function: its own loop if it belongs to an activation, otherwise a plain
 * call for each element. So a record whose `derivative` was exchanged is taken at its word.
 *
 * @param f The scalar function.
 * @returns The array form.
 */
export function onArrays(f: ScalarFunction): ArrayFunction {
  return arrayForms.get(f) ?? ((input, out = new Float64Array(input.length)) => {
    for (let i = 0; i < input.length; i++) out[i] = f(input[i]!);
    return out;
  });
}

interface Forms {
  readonly scalar: ScalarFunction;
  readonly array: ArrayFunction;
}

function fromZ(
  [formula, loop]: Definition["value"],
  name: string,
  form: "value" | "derivative",
): Forms {
  const call = form === "value" ? name : `${name}Derivative`;
  return paired({
    scalar: (z) => {
      requireNumber(z, call, "z");
      return formula(z);
    },
    array: (zs, out) => {
      const filled = requireArrays(zs, out, `${name}.arrays.${form}`);
      loop(zs, filled, zs.length | 0);
      return filled;
    },
  });
}

function fromA(
  [formula, loop]: Shortcut,
  outputs: Range,
  name: string,
): Forms {
  const call = `${name}.arrays.derivativeFromOutput`;
  return paired({
    scalar: (a) => {
      requireOutput(a, outputs, `${name}DerivativeFromOutput`);
      return formula(a);
    },
    array: (as, out) => {
      const filled = requireArrays(as, out, call);
      if (isInPlace(as, filled)) as.forEach((a) => requireOutput(a, outputs, call)); // spare it
      const done = loop(as, filled, as.length | 0);
      if (done < as.length) requireOutput(as[done]!, outputs, call);
      return filled;
    },
  });
}

function paired(forms: Forms): Forms {
  arrayForms.set(forms.scalar, forms.array);
  return forms;
}
