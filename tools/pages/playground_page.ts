/**
 * The page of the playground, and where in it each lesson leads.
 *
 * @module
 */

import { markup } from "../../lib/base/markup.ts";
import type { Markup } from "../../lib/base/markup.ts";
import { COLORS } from "../../lib/figures/style.ts";
import { frame, link } from "./frame.ts";
import { contentPolicy } from "./policy.ts";

/** The file of the playground. */
export const PLAYGROUND = "playground.html";

/** Its style sheet, beside this file. */
export const PLAYGROUND_STYLE = "playground.css";

/** What it is called. */
export const PLAYGROUND_TITLE = "도함수 실험실";

/** Lesson → what it shows in the playground, and how the link says so. */
const PLACES: Readonly<Record<string, readonly [hash: string, text: string]>> = {
  "01_sigmoid": ["view=slope&g=sigmoid&z=1", "시그모이드의 접선을 움직여 보기"],
  "02_tanh": ["view=slope&g=tanh&z=1&reach=5", "tanh의 접선을 움직여 보기"],
  "03_relu": ["view=draw&g=relu", "ReLU의 기울기를 먼저 그려 보기"],
  "04_comparison": ["view=chain&g=sigmoid&center=1&spread=0", "기울기의 사슬을 늘여 보기"],
  "05_gradient_descent": ["view=train&g=tanh", "이 신경망을 움직여 보기"],
};

/** A link from a lesson into the playground, in the state that fits; undefined where none does. */
export function playgroundLink(lesson: string, folder = ""): Markup | undefined {
  const place = PLACES[lesson];
  if (place === undefined) return undefined;
  const [hash, text] = place;
  return link(`${folder}${PLAYGROUND}#${hash}`, `${PLAYGROUND_TITLE}: ${text}`);
}

/** The page; everything in it is drawn by its script. */
export function playgroundPage(front: string): string {
  // The colours of the figures, as variables that the style sheet may change for a dark theme.
  const colors = Object.entries(COLORS).map(([name, color]) => `--figure-${name}:${color};`);
  return frame({
    title: `${PLAYGROUND_TITLE} · ${front}`,
    description:
      "z 하나를 움직이면 접선과 식과 표가 함께 움직입니다. 활성화 함수의 기울기를 그려 보고, 이어 보고, 학습시켜 보세요.",
    policy: contentPolicy(),
    styles: ["site.css", markup`<style>:root{${colors}}</style>\n`, PLAYGROUND_STYLE],
    colorScheme: "light dark",
    body: markup`<a class="skip" href="#playground">본문으로</a>
<header class="top"><nav aria-label="위치">${link("index.html", front)}</nav></header>
<main class="playground" id="main">
<h1>${PLAYGROUND_TITLE}</h1>
<div id="playground"><noscript><p>이 쪽은 JavaScript로 그립니다. 브라우저에서 JavaScript를 켜 주세요.</p></noscript></div>
</main>
<script src="live/playground.js"></script>`,
  });
}
