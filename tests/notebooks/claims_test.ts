import { assert, assertEquals } from "../support/assert.ts";
import { outputText, pages } from "../support/lessons.ts";
import { canRead } from "../support/permissions.ts";

/** What the lecture says, claim by claim. A cell that checks one is tagged `claim:ID`. */
const CLAIMS: Readonly<Record<string, string>> = {
  I1: "back-propagation needs the slope of the activation: with a wrong one the gradient is wrong",
  I2: "the slope at z is height over width of a small triangle",
  S1: "the sigmoid has g′ = g(1 − g)",
  S2: "at z = 10 the sigmoid is about 1 and its slope about 0",
  S3: "at z = −10 the sigmoid is about 0 and its slope about 0",
  S4: "at z = 0 the sigmoid is 1/2 and its slope 1/4, exactly",
  S5: "g′(z) is short for d/dz g(z)",
  S6: "with a = g(z) the slope of the sigmoid is a(1 − a)",
  S7: "from a the slope comes almost for free",
  T1: "tanh has g′ = 1 − tanh²",
  T2: "at z = 10 tanh is about 1 and its slope about 0",
  T3: "at z = −10 tanh is about −1 and its slope about 0",
  T4: "at z = 0 tanh is 0 and its slope 1, exactly",
  T5: "with a = tanh(z) the slope is 1 − a², quick when a is known",
  R1: "ReLU has slope 0 on the left and 1 on the right",
  R2: "at 0 its derivative is not defined",
  R3: "in software any value between does, it does not matter",
  R4: "that value is a subgradient, and gradient descent still works",
  R5: "z is hardly ever exactly 0",
  L1: "Leaky ReLU has slope 0.01 on the left and 1 on the right",
  L2: "at 0 its derivative is not defined, either value is fine",
  N1: "with these one can train a network",
};

/** The one claim that introduces a symbol instead of stating a fact. */
const NOTATION = "S5";

const tagged = pages.flatMap(({ name, cells }) =>
  cells.flatMap((cell) =>
    cell.tags.filter((tag) => tag.startsWith("claim:"))
      .map((tag) => ({ lesson: name, cell, claim: tag.slice("claim:".length) }))
  )
);

Deno.test({
  name: "every claim of the lecture is checked in some cell, and no cell checks an unknown claim",
  ignore: !canRead,
  fn: () => {
    const checked = new Set(tagged.map(({ claim }) => claim));
    const missing = Object.keys(CLAIMS).filter((claim) => !checked.has(claim));
    const unknown = [...checked].filter((claim) => !(claim in CLAIMS));
    assertEquals({ missing, unknown }, { missing: [], unknown: [] });
  },
});

Deno.test({
  name: "every claim is checked in one lesson only",
  ignore: !canRead,
  fn: () => {
    for (const claim of Object.keys(CLAIMS)) {
      const places = new Set(tagged.filter((each) => each.claim === claim).map((it) => it.lesson));
      assert(places.size <= 1, `${claim} is checked in ${[...places]}`);
    }
  },
});

Deno.test({
  name: "every cell tagged with a claim shows a live check; only the notation is prose",
  ignore: !canRead,
  fn: () => {
    for (const { lesson, cell, claim } of tagged) {
      const checks = (cell.outputs ?? []).reduce(
        (sum, { metadata }) => sum + Number(metadata?.["checks"] ?? 0),
        0,
      );
      if (claim === NOTATION) assertEquals(cell.cell_type, "markdown");
      else assert(checks > 0, `${lesson}, cell ${cell.id} checks nothing for ${claim}`);
    }
  },
});

Deno.test({
  name: "no reader ever sees the name of a claim",
  ignore: !canRead,
  fn: () => {
    const names = new RegExp(`\\b(${Object.keys(CLAIMS).join("|")})\\b`);
    for (const { name, cells } of pages) {
      for (const cell of cells) {
        const seen = `${cell.text}\n${outputText(cell)}`.replace(/base64,[^"]+/g, "");
        assert(!names.test(seen), `${name}, cell ${cell.id} names ${names.exec(seen)?.[0]}`);
      }
    }
  },
});
