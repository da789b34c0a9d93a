/**
 * Guards for arguments. Notebook cells are not type-checked, so a wrong argument must be caught when
 * it arrives, with a message that shows the value and says what to pass instead.
 *
 * @module
 */

/** Throws a TypeError unless `value` is a number (NaN and the infinities are numbers). */
export function requireNumber(value: number, call: string, name: string): void {
  if (typeof value !== "number") {
    throw new TypeError(
      `Cannot evaluate ${call}: ${name} must be a number, got ${describe(value)}`,
    );
  }
}

/** Throws unless `value` is a finite number. */
export function requireFinite(value: number, call: string, name: string): void {
  requireNumber(value, call, name);
  if (!Number.isFinite(value)) {
    throw new RangeError(`Cannot evaluate ${call}: ${name} must be finite, got ${value}`);
  }
}

/** Throws a RangeError unless `value` is a finite number above 0. */
export function requirePositive(value: number, call: string, name: string): void {
  requireFinite(value, call, name);
  if (value <= 0) {
    throw new RangeError(`Cannot evaluate ${call}: ${name} must be above 0, got ${value}`);
  }
}

/** Throws a TypeError unless `value` is a function. */
export function requireFunction(value: unknown, call: string, name: string): void {
  if (typeof value !== "function") throw mismatch(value, call, `${name} must be a function`);
}

/** Throws a TypeError unless `value` is a text. */
export function requireText(value: unknown, call: string, name: string): void {
  if (typeof value !== "string") throw mismatch(value, call, `${name} must be a text`);
}

/** Throws a TypeError unless `value` is an object, no function, no array. */
export function requireObject(value: unknown, call: string, name: string): void {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) throw mismatch(value, call, `${name} must be an object`);
}

/** Throws a TypeError unless `value` is an array; typed arrays are none here. */
export function requireList(value: unknown, call: string, name: string): void {
  if (!Array.isArray(value)) throw mismatch(value, call, `${name} must be an array`);
}

/** Throws a TypeError unless `value` is an array of numbers without gaps. */
export function requireNumbers(value: readonly number[], call: string, name: string): void {
  requireList(value, call, name);
  for (let i = 0; i < value.length; i++) requireNumber(value[i]!, call, `${name}[${i}]`);
}

/** Throws a RangeError unless `count` is a whole number from `least`, by default 1, to `most`. */
export function requireCount(
  count: number,
  { call, name, least = 1, most = MOST }: {
    call: string;
    name: string;
    least?: number;
    most?: number;
  },
): void {
  if (!(Number.isInteger(count) && count >= least)) {
    throw new RangeError(
      `Cannot evaluate ${call}: ${name} must be a whole number of at least ${least}, ` +
        `got ${describe(count)}`,
    );
  }
  if (count <= most) return;
  throw new RangeError(`Cannot evaluate ${call}: ${name} must be at most ${most}, got ${count}`);
}

/** More than anybody wants to wait for. */
const MOST = 1e7;

function mismatch(value: unknown, call: string, rule: string): TypeError {
  return new TypeError(`Cannot evaluate ${call}: ${rule}, got ${describe(value)}`);
}

/** Throws a RangeError unless the domain goes from a smaller to a larger finite z. */
export function requireDomain(domain: readonly [from: number, to: number], call: string): void {
  requireList(domain, call, "domain");
  const [from, to] = domain;
  requireFinite(from, call, "domain[0]");
  requireFinite(to, call, "domain[1]");
  if (!(from < to && to - from < Infinity)) {
    throw new RangeError(
      `Cannot evaluate ${call}: domain must go from a smaller to a larger z, got [${from}, ${to}]`,
    );
  }
}

/** Throws unless `value` lies in [`low`, `high`]; NaN is refused. `remedy` ends the message. */
export function requireWithin(
  value: number,
  range: readonly [low: number, high: number],
  { call, name, remedy }: { call: string; name: string; remedy: string },
): void {
  requireNumber(value, call, name);
  // By index: taking the pair apart at every call costs more than the formulas that it guards.
  if (!(value >= range[0] && value <= range[1])) {
    throw new RangeError(
      `Cannot evaluate ${call}: ${name} must lie in [${range.join(", ")}], got ${value}; ${remedy}`,
    );
  }
}

/**
 * Throws unless `a` can be an output of the activation, a number in [`low`, `high`]. NaN passes: it
 * is the output for NaN. Catches the usual slip of passing z where a = g(z) is wanted.
 */
export function requireOutput(
  a: number,
  range: readonly [low: number, high: number],
  call: string,
): void {
  requireNumber(a, call, "a");
  if (a < range[0] || a > range[1]) {
    throw new RangeError(
      `Cannot evaluate ${call}: a must lie in [${
        range.join(", ")
      }], got ${a}; pass a = g(z), not z`,
    );
  }
}

/**
 * Throws a TypeError unless `options` is an object with no names but `names`: a bare number or a
 * misspelt name would be passed over in silence, and a wrong number returned.
 */
export function requireOptions(options: object, names: readonly string[], call: string): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      `Cannot evaluate ${call}: options are named, as in { ${names[0]}: … }, got ${
        describe(options)
      }`,
    );
  }
  for (const name in options) {
    if (!names.includes(name)) {
      throw new TypeError(
        `Cannot evaluate ${call}: it has no option ${name}, only ${names.join(", ")}`,
      );
    }
  }
}

/**
 * The options in what follows z in a call f(z, options), and none in a call by `zs.map(f)`, which passes
 * index and array instead. A bare number is passed on, for {@link requireOptions} to refuse.
 */
export function optionsOf<Options>(
  z: number,
  [first, zs]: readonly [first?: Options | number, zs?: ArrayLike<number>],
): Options | undefined {
  const isMap = typeof first === "number" && zs !== undefined && Object.is(zs?.[first], z);
  return isMap ? undefined : first as Options | undefined;
}

/** Throws a TypeError unless `value` is one of `choices`. */
export function requireOneOf(
  value: string,
  choices: readonly string[],
  { call, name }: { call: string; name: string },
): void {
  if (!choices.includes(value)) {
    const list = choices.map((choice) => JSON.stringify(choice)).join(" or ");
    throw new TypeError(`Cannot evaluate ${call}: ${name} must be ${list}, got ${describe(value)}`);
  }
}

/** Throws a TypeError unless `activation` has g and g′, as the records in `activations` do. */
export function requireActivation(activation: object, call: string): void {
  const { value, derivative } = (activation ?? {}) as Record<string, unknown>;
  if (typeof value !== "function" || typeof derivative !== "function") {
    throw new TypeError(
      `Cannot evaluate ${call}: it takes an activation such as activations.sigmoid, got ` +
        describe(activation),
    );
  }
}

/**
 * Throws unless both are Float64Arrays of one length that are the same array or do not overlap. Returns
 * `out`, a new array if there is none.
 */
export function requireArrays(
  input: Float64Array,
  out: Float64Array | undefined,
  call: string,
): Float64Array {
  requireFloat64Array(input, call);
  if (out === undefined) return new Float64Array(input.length);
  requireFloat64Array(out, call);
  if (input.length !== out.length) {
    throw new RangeError(
      `Cannot evaluate ${call}: out must have the length ${input.length} of the input, ` +
        `got ${out.length}`,
    );
  }
  const shift = Math.abs(input.byteOffset - out.byteOffset);
  if (input.buffer === out.buffer && shift > 0 && shift < input.byteLength) {
    throw new RangeError(
      `Cannot evaluate ${call}: out overlaps the input, shifted by ${shift} bytes; ` +
        "pass the input itself or an array of its own",
    );
  }
  return out;
}

function requireFloat64Array(array: Float64Array, call: string): void {
  if (!(array instanceof Float64Array)) {
    throw new TypeError(
      `Cannot evaluate ${call}: it takes a Float64Array, got ${describe(array)}; ` +
        "make one with Float64Array.of(…) or Float64Array.from(…)",
    );
  }
}

/** Whether writing to one array changes the other. Arrays that {@link requireArrays} let pass. */
export function isInPlace(input: Float64Array, out: Float64Array): boolean {
  return input.buffer === out.buffer && input.byteOffset === out.byteOffset;
}

/** A value as it may stand in an error message: short, and never failing itself. */
export function describe(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  }
  if (typeof value === "function") return `a function ${value.name}`.trimEnd();
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return `an array (${Object.prototype.toString.call(value).slice(8, -1)})`;
  }
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
