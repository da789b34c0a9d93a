import { activations } from "../../../lib/activations/mod.ts";
import { initialParameters, meanLoss, train, twoRings } from "../../../lib/network/mod.ts";
import { forwardPass } from "../../../lib/network/network.ts";
import { borderOf, FLAT, portraitOf, SIDE } from "../../../tools/live/playground/train/plane.ts";
import { EXAMPLES, Trainer } from "../../../tools/live/playground/train/trainer.ts";
import { assert, assertEquals } from "../../support/assert.ts";

const examples = twoRings(120, 7);

for (const activation of Object.values(activations)) {
  Deno.test(`Trainer takes the steps of train with ${activation.name}, bit for bit`, () => {
    const options = { learningRate: 0.5, neurons: 8, seed: 3 };
    const trainer = new Trainer({ activation, ...options });
    for (const steps of [1, 5, 25, 0, 69]) trainer.advance(steps);
    const start = initialParameters(8, 3);
    const expected = train(start, activation, examples, { learningRate: 0.5, steps: 100 });
    assertEquals(trainer.losses, [...expected.losses]);
    assertEquals(trainer.parameters, expected.parameters);
    assertEquals(trainer.steps, 100);
  });
}

Deno.test("Trainer stops where the loss leaves all bounds, as train does", () => {
  const wild = { activation: activations.relu, learningRate: 1e200, neurons: 8, seed: 3 };
  const trainer = new Trainer(wild);
  trainer.advance(50);
  assert(trainer.diverged && trainer.steps < 50);
  const loss = meanLoss(trainer.parameters, wild.activation, examples);
  assertEquals(trainer.losses.at(-1), loss);
  const before = trainer.steps;
  trainer.advance(1);
  assertEquals(trainer.steps, before);
});

Deno.test("portraitOf() shows what the network gives at each place of the plane", () => {
  const parameters = initialParameters(3, 5);
  const { maps, output } = portraitOf(parameters, activations.tanh);
  const places = [[0, [-2.925, 2.925]], [SIDE - 1, [2.925, 2.925]], [SIDE * SIDE - 1, [
    2.925,
    -2.925,
  ]]] as const;
  for (const [index, [x1, x2]] of places) {
    const expected = forwardPass(parameters, activations.tanh, [round(x1), round(x2)]);
    assertEquals(round(output[index]!), round(expected.output));
    assertEquals(maps.map((map) => round(map[index]!)), Array.from(expected.a1, round));
  }
});

Deno.test("portraitOf() counts the examples with a slope near 0, and those classified rightly", () => {
  const start = initialParameters(4, 3);
  start.b1[0] = -20; // off for every example
  const { flat, right } = portraitOf(start, activations.relu);
  assertEquals(flat[0], 1);
  const slopes = EXAMPLES.map(({ x }) =>
    activations.relu.derivative(forwardPass(start, activations.relu, x).z1[1]!)
  );
  assertEquals(flat[1], slopes.filter((slope) => slope < FLAT).length / 120);
  const answers = EXAMPLES.filter(({ x, y }) =>
    (forwardPass(start, activations.relu, x).output > 0.5) === (y === 1)
  );
  assertEquals(right, answers.length);
});

Deno.test("borderOf() runs where the probability is one half", () => {
  const halves = Float64Array.from({ length: SIDE * SIDE }, (_, i) => i % SIDE < 10 ? 0.25 : 0.75);
  const path = borderOf(halves);
  const xs = new Set(Array.from(path.matchAll(/[ML]([\d.]+),/g), ([, x]) => x));
  assertEquals(xs, new Set(["10.00"]));
  assertEquals(path.split("M").length - 1, SIDE - 1);
  assertEquals(borderOf(new Float64Array(SIDE * SIDE)), "");
});

function round(x: number): number {
  return Math.round(x * 1e9) / 1e9;
}
