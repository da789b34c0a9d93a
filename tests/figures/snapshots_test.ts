/**
 * Every figure and slider against a picture in `snapshots/` that somebody has looked at, byte for byte.
 * After an intended change: `deno run -A tests/figures/snapshots.ts`, and look at what `git diff` shows.
 *
 * @module
 */

import { toOutput } from "../../lib/base/output.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { parseSvg } from "../support/svg.ts";
import { pictures } from "./snapshots.ts";
import comparison from "./snapshots/comparison.svg" with { type: "text" };
import decision from "./snapshots/decision.svg" with { type: "text" };
import derivative from "./snapshots/derivative.svg" with { type: "text" };
import dots from "./snapshots/dots.svg" with { type: "text" };
import kink from "./snapshots/kink.svg" with { type: "text" };
import lines from "./snapshots/lines.svg" with { type: "text" };
import secant from "./snapshots/secant.svg" with { type: "text" };
import slider from "./snapshots/slider.svg" with { type: "text" };
import subgradient from "./snapshots/subgradient.svg" with { type: "text" };

const stored: Record<string, string> = {
  comparison,
  decision,
  derivative,
  dots,
  kink,
  lines,
  secant,
  slider,
  subgradient,
};

Deno.test("there is a snapshot for each picture, and no other", () => {
  assertEquals(Object.keys(stored).sort(), Object.keys(pictures).sort());
});

for (const [name, draw] of Object.entries(pictures)) {
  Deno.test(`the figure ${name} is drawn as its snapshot shows it`, () => {
    const [now, then] = [draw().svg.split("><"), stored[name]!.trimEnd().split("><")];
    const at = now.findIndex((tag, i) => tag !== then[i]);
    assert(at < 0 && now.length === then.length, `<${then[at]}> has become <${now[at]}>`);
  });

  Deno.test(`the figure ${name} stands alone: strict XML, white ground, nothing missing or fetched`, () => {
    const { svg, alt } = draw();
    const root = parseSvg(svg);
    assertEquals([root.tagName, root.namespaceURI], ["svg", "http://www.w3.org/2000/svg"]);
    assert(/[가-힣]/.test(alt), alt);
    assert(!/NaN|Infinity|undefined/.test(svg), "a coordinate is missing");
    assert(!/\d\.\d{4,}/.test(svg.replace(/>[^<]*</g, "")), "a coordinate is not rounded");
    assert(!/url\(|href|\bid=/.test(svg), "an id could clash with another figure's");
    if (name === "slider") return; // drawn where it is shown, without a ground of its own
    assert(/style="[^"]*background:white[^"]*color:#1a1a1a/.test(svg), "it would inherit colours");
    const { html, text } = toOutput({ svg, alt });
    assertEquals([html.startsWith(`<img alt="${alt}"`), text], [true, `[그림] ${alt}`]);
  });
}
