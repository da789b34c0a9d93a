/**
 * What an activation function is: g, g′ from z, g′ from a, each for a number and for an array, and what
 * is known of them.
 *
 * @module
 */

/** A function of one number. */
export type ScalarFunction = (x: number) => number;

/**
 * A function on whole arrays: `input`, length n, is left as it is unless it is also `out`. Fills and
 * returns `out`, by default a new array. The results are those of the scalar function, bit for bit.
 * Throws a TypeError for what is no Float64Array, a RangeError for arrays of other lengths, for arrays
 * that overlap in part, and for an element that the scalar function refuses.
 */
export type ArrayFunction = (input: Float64Array, out?: Float64Array) => Float64Array;

/** A closed interval; its ends may be infinite. */
export type Range = readonly [low: number, high: number];

/** What the lecture says of g and g′ at one z. */
export interface Landmark {
  /** The pre-activation, no unit. */
  readonly z: number;
  /** What the lecture gives for g(z). */
  readonly value: number;
  /** What the lecture gives for g′(z); null where the derivative is not defined. */
  readonly slope: number | null;
  /** Whether the lecture means "exactly" (=) or "close to" (≈, here: within 0.001). */
  readonly exact: boolean;
}

/** What is known of an activation function; figures, checks, tests and reports read it here. */
export interface Facts {
  /** The name in code: in `activations`, in messages, in reports. */
  readonly name: string;
  /** The name on a label and in a sentence. */
  readonly shortName: string;
  /** How the name is read in Korean, where a reader needs to be told. */
  readonly reading?: string;
  /** The interval of the outputs; no computed value lies outside. */
  readonly outputs: Range;
  /** The interval of the slopes; no computed slope lies outside. */
  readonly slopes: Range;
  /** The one-sided slopes at z = 0 where the graph has a kink there; null where it has none. */
  readonly kink: Range | null;
  /** The part of the z axis that a figure shows unless told otherwise. */
  readonly domain: Range;
  /** Results at special z, exactly: g(z), g′(z), g′ from a = g(z); null where a does not tell. */
  readonly specialValues: readonly (readonly [
    z: number,
    value: number,
    slope: number,
    slopeFromOutput: number | null,
  ])[];
  /** The largest errors for any double; null where a does not tell the slope. */
  readonly errors: {
    readonly value: ErrorBound;
    readonly derivative: ErrorBound;
    readonly derivativeFromOutput: ErrorBound | null;
  };
  /** What the lecture, or whoever teaches it, says at −10, 0 and 10. */
  readonly landmarks: readonly Landmark[];
}

/** The largest error of a function for any double. */
export interface ErrorBound {
  /** In units in the last place of the correct result. */
  readonly ulps: number;
  /** Around a zero of the function, where ULP have no meaning: an absolute bound. Left out for none. */
  readonly exception?: BoundException;
}

/** Where an absolute error bound holds instead of one in ULP. */
export interface BoundException {
  /** From where to where, in z; no unit. */
  readonly between: Range;
  /** The largest absolute error there. */
  readonly absolute: number;
}

/** An activation function with all that figures, checks and tests need to know of it. */
export interface Activation extends Facts {
  /** The name in Korean text, with its reading in brackets. */
  readonly koreanName: string;
  /** g(z) from the pre-activation z. */
  readonly value: ScalarFunction;
  /** g′(z) from the pre-activation z. */
  readonly derivative: ScalarFunction;
  /** g′(z) from the activation a = g(z); null where a does not determine the slope. */
  readonly derivativeFromOutput: ScalarFunction | null;
  /** The same three on whole arrays. */
  readonly arrays: {
    readonly value: ArrayFunction;
    readonly derivative: ArrayFunction;
    readonly derivativeFromOutput: ArrayFunction | null;
  };
}

/** An activation function whose output a determines the slope. */
export interface ActivationWithShortcut extends Activation {
  /** g′(z) from the activation a = g(z). */
  readonly derivativeFromOutput: ScalarFunction;
  /** The three functions on whole arrays. */
  readonly arrays: Activation["arrays"] & { readonly derivativeFromOutput: ArrayFunction };
}
