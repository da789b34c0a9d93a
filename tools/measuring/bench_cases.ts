/**
 * What `deno task bench` times: our array forms, the plain copy and exp loops that they are compared
 * with, and the JavaScript peers, on a million doubles each. Run by `bench_times.ts`.
 *
 * @module
 */

import { randomNumbers } from "../../lib/network/random.ts";
import { ours } from "./ours.ts";
import { load, mathjs, stdlib } from "./peers.ts";
import type { Functions } from "./peers.ts";

const count = 1e6;
const random = randomNumbers(4);
const zs = Float64Array.from({ length: count }, () => 20 * random() - 10);
const positive = Float64Array.from({ length: count }, random);
const out = new Float64Array(count);

type ArrayForm = (input: Float64Array, out: Float64Array) => unknown;

/** Libraries, their functions, and how often one is called in a round. */
const libraries: readonly [name: string, forms: Record<string, ArrayForm>, calls: number][] = [
  ["loop", { copy, exp }, 30],
  ["ours", Object.fromEntries(ours.map(({ name, array }) => [name, array])), 30],
  ["@stdlib", loops(await stdlib()), 10],
  ["math.js", loops(await mathjs()), 1],
  ["tfjs", await tensorflow(), 5],
];

// In rounds, since a computer does not run equally fast all the time: the shortest time counts. Without
// Deno's groups, which would bring the rounds of one function together again.
for (let round = 0; round < 5; round++) {
  for (const [library, forms, n] of libraries) {
    for (const [form, run] of Object.entries(forms)) {
      const input = form.includes("FromOutput") ? positive : zs;
      const name = `${library} ${form}`;
      Deno.bench({ name, n, warmup: Math.ceil(n / 3), fn: () => void run(input, out) });
    }
  }
}

function copy(from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) to[i] = from[i]!;
}

function exp(from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) to[i] = Math.exp(-from[i]!);
}

/**
 * A loop of its own for every function: one loop that is given all of them would be compiled for none,
 * and the peers would look five times slower than they are.
 */
function loops(functions: Functions): Record<string, ArrayForm> {
  const entries = Object.entries(functions).map(([name, f], i) => {
    const body = `/* ${i} */ for (let i = 0; i < input.length; i++) out[i] = f(input[i]);`;
    const loop = new Function("f", "input", "out", body);
    return [name, (input: Float64Array, out: Float64Array) => loop(f, input, out)];
  });
  return Object.fromEntries(entries);
}

/** TensorFlow.js on its own tensors: single precision, no copy in or out. */
async function tensorflow(): Promise<Record<string, ArrayForm>> {
  const tf = await load("@tensorflow/tfjs");
  await tf.setBackend("cpu");
  const tensor = tf.tensor1d(Float32Array.from(zs));
  const functions: Record<string, (x: unknown) => Tensor> = {
    sigmoid: tf.sigmoid,
    tanh: tf.tanh,
    relu: tf.relu,
    leakyRelu: (x) => tf.leakyRelu(x, 0.01),
  };
  // The braces matter: tidy searches whatever it is given back for tensors, number by number.
  const run = (g: (x: unknown) => Tensor) => () =>
    tf.tidy(() => {
      g(tensor).dataSync();
    });
  return Object.fromEntries(
    Object.entries(functions).flatMap(([name, f]) => [
      [name, run(f)],
      [`${name}Derivative`, run(tf.grad(f))],
    ]),
  );
}

interface Tensor {
  dataSync(): unknown;
}
