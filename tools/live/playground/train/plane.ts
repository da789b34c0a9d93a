/**
 * What a network makes of the plane, and what its hidden neurons do with the examples.
 *
 * @module
 */

import type { Activation } from "../../../../lib/activations/activation.ts";
import { columnsOf } from "../../../../lib/network/examples.ts";
import type { Columns } from "../../../../lib/network/examples.ts";
import { forward, newBatch } from "../../../../lib/network/network.ts";
import type { Batch } from "../../../../lib/network/network.ts";
import type { NetworkParameters } from "../../../../lib/network/parameters.ts";
import { EXAMPLES } from "./trainer.ts";

/** The plane is shown from −EDGE to EDGE in both directions. */
export const EDGE = 3;

/** So many values in each direction, the first row on top. */
export const SIDE = 40;

/** A slope smaller than this hardly moves the weights of its neuron. */
export const FLAT = 0.01;

const at = (index: number): number => -EDGE + 2 * EDGE * (index + 0.5) / SIDE;

const plane: Columns = {
  x1: Float64Array.from({ length: SIDE * SIDE }, (_, index) => at(index % SIDE)),
  x2: Float64Array.from({ length: SIDE * SIDE }, (_, index) => -at(Math.floor(index / SIDE))),
  y: new Float64Array(SIDE * SIDE),
};

const examples = columnsOf(EXAMPLES);

/** A network as it can be seen. */
export interface Portrait {
  /** The activation of each hidden neuron over the plane, length SIDE². */
  readonly maps: readonly Float64Array[];
  /** The probability of class 1 over the plane. */
  readonly output: Float64Array;
  /** For each hidden neuron the share of examples at which |g′(z)| < FLAT, 0 to 1. */
  readonly flat: readonly number[];
  /** How many examples are classified rightly. */
  readonly right: number;
}

/** Looks at a network. */
export function portraitOf(parameters: NetworkParameters, activation: Activation): Portrait {
  const { a1, output } = passed(parameters, activation, plane);
  const { z1, y, output: answers } = passed(parameters, activation, examples);
  const slopes = activation.arrays.derivative(z1);
  const neurons = Array.from(parameters.b1, (_, neuron) => neuron);
  const flat = (slope: number): boolean => Math.abs(slope) < FLAT;
  return {
    maps: neurons.map((neuron) => rowOf(a1, neuron, SIDE * SIDE)),
    output,
    flat: neurons.map((neuron) => rowOf(slopes, neuron, y.length).filter(flat).length / y.length),
    right: answers.filter((answer, k) => (answer > 0.5) === (y[k] === 1)).length,
  };
}

function passed(parameters: NetworkParameters, activation: Activation, columns: Columns): Batch {
  const batch = newBatch(parameters, columns);
  forward(parameters, activation, batch);
  return batch;
}

function rowOf(values: Float64Array, row: number, length: number): Float64Array {
  return values.subarray(row * length, (row + 1) * length);
}

/** The line on which the probability is one half, as SVG path data in a square of SIDE × SIDE. */
export function borderOf(output: Float64Array): string {
  let path = "";
  for (let row = 0; row + 1 < SIDE; row++) {
    for (let column = 0; column + 1 < SIDE; column++) path += crossing(output, row, column);
  }
  return path;
}

/** The part of the border between four neighbouring values: a line where it goes in to where it goes out. */
function crossing(output: Float64Array, row: number, column: number): string {
  const corners = [[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1]];
  const ends: string[] = [];
  corners.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = corners[(index + 1) % 4]!;
    const [here, there] = [output[y * SIDE + x]!, output[nextY * SIDE + nextX]!];
    if ((here > 0.5) === (there > 0.5)) return;
    const part = (0.5 - here) / (there - here);
    const [endX, endY] = [x + part * (nextX - x), y + part * (nextY - y)];
    ends.push(`${(endX + 0.5).toFixed(2)},${(endY + 0.5).toFixed(2)}`);
  });
  return ends.map((end, index) => `${index % 2 === 0 ? "M" : "L"}${end}`).join("");
}
