/**
 * The lecture's network, trained step by step with the library's `train`.
 *
 * @module
 */

import type { Activation } from "../../../../lib/activations/activation.ts";
import type { Example } from "../../../../lib/network/examples.ts";
import { initialParameters } from "../../../../lib/network/parameters.ts";
import type { NetworkParameters } from "../../../../lib/network/parameters.ts";
import { train } from "../../../../lib/network/training.ts";
import { twoRings } from "../../../../lib/network/two_rings.ts";

/** The data of the fifth lesson. */
export const EXAMPLES: readonly Example[] = twoRings(120, 7);

/** What a training starts from. */
export interface TrainerOptions {
  readonly activation: Activation;
  readonly learningRate: number;
  readonly neurons: number;
  readonly seed: number;
}

/** A training that can be gone on with. All that `train` knows from step to step are the parameters. */
export class Trainer {
  /** The loss before the first step and after each. */
  readonly losses: number[];
  /** Whether the loss has left all bounds; no step can be taken any more. */
  diverged = false;
  #parameters: NetworkParameters;

  /** @param options What it starts from. */
  constructor(readonly options: TrainerOptions) {
    this.#parameters = initialParameters(options.neurons, options.seed);
    this.losses = [...this.#train(0).losses];
  }

  /** The network as it is now. */
  get parameters(): NetworkParameters {
    return this.#parameters;
  }

  /** How many steps have been taken. */
  get steps(): number {
    return this.losses.length - 1;
  }

  /** Takes steps one by one; none after one whose loss is not finite. */
  advance(steps: number): void {
    for (let step = 0; step < steps && !this.diverged; step++) {
      try {
        const { parameters, losses } = this.#train(1);
        this.#parameters = parameters;
        this.losses.push(losses[1]!);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        this.diverged = true;
      }
    }
  }

  #train(steps: number): ReturnType<typeof train> {
    const { activation, learningRate } = this.options;
    return train(this.#parameters, activation, EXAMPLES, { learningRate, steps });
  }
}
