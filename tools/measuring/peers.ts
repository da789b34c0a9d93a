/**
 * The JavaScript libraries that ours is compared with, loaded only by the accuracy and speed reports.
 * Their names are put together at run time, so that neither `deno check` nor `deno.lock` nor anybody
 * who only reads the lessons has to download them. Run with `--no-lock`.
 *
 * @module
 */

/** Results by the name of our function that computes the same. */
export type Functions = Readonly<Record<string, (x: number) => number>>;

/** Exactly these versions. */
const versions = {
  "@stdlib/math-base-special-expit": "0.2.4",
  "@stdlib/math-base-special-tanh": "0.2.4",
  "@stdlib/math-base-special-sech": "0.1.1",
  "@stdlib/math-base-special-ramp": "0.2.3",
  "@stdlib/stats-base-dists-logistic-pdf": "0.3.1",
  "mathjs": "15.2.0",
  "@tensorflow/tfjs": "4.22.0",
};

/** Loads a library of the list. The libraries' own types are not loaded, hence `any`. */
// deno-lint-ignore no-explicit-any
export function load(name: keyof typeof versions): Promise<any> {
  return import(`npm:${name}@${versions[name]}`);
}

/** The version that {@link load} loads. */
export function versionOf(name: keyof typeof versions): string {
  return versions[name];
}

/** The formulas as lectures write them. */
export const lecture: Functions = {
  sigmoid: writtenSigmoid,
  sigmoidDerivative: (z) => writtenSigmoid(z) * (1 - writtenSigmoid(z)),
  sigmoidDerivativeFromOutput: (a) => a * (1 - a),
  tanh: (z) => (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z)),
  tanhDerivative: (z) => 1 - Math.tanh(z) ** 2,
  tanhDerivativeFromOutput: (a) => 1 - a * a,
};

function writtenSigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** @stdlib; its probability density of the logistic distribution is the slope of the sigmoid. */
export async function stdlib(): Promise<Functions> {
  const [expit, tanh, sech, ramp, pdf] = await Promise.all([
    load("@stdlib/math-base-special-expit"),
    load("@stdlib/math-base-special-tanh"),
    load("@stdlib/math-base-special-sech"),
    load("@stdlib/math-base-special-ramp"),
    load("@stdlib/stats-base-dists-logistic-pdf"),
  ]);
  const density = pdf.default.factory(0, 1);
  return {
    sigmoid: expit.default,
    sigmoidDerivative: density,
    tanh: tanh.default,
    tanhDerivative: (z) => sech.default(z) ** 2,
    relu: ramp.default,
  };
}

/** math.js: formulas and its symbolic derivatives of them, compiled. */
export async function mathjs(): Promise<Functions> {
  const math = await load("mathjs");
  const logistic = math.parse("1 / (1 + exp(-z))");
  const tanh = math.parse("tanh(z)");
  return {
    sigmoid: compiled(logistic),
    sigmoidDerivative: compiled(math.derivative(logistic, "z")),
    tanh: compiled(tanh),
    tanhDerivative: compiled(math.derivative(tanh, "z")),
  };
}

/** An expression of math.js as a function of z. */
function compiled(
  expression: { compile(): { evaluate(scope: object): number } },
): (z: number) => number {
  const code = expression.compile();
  return (z) => code.evaluate({ z });
}
