import { COLORS } from "../../lib/figures/style.ts";
import { assert } from "../support/assert.ts";

Deno.test("COLORS stand out from white by 4.5 : 1 wherever text uses them", () => {
  for (const [name, color] of Object.entries(COLORS)) {
    if (name === "grid") continue;
    const contrast = 1.05 / (luminance(color) + 0.05);
    assert(contrast >= 4.5, `${name} ${color} has only ${contrast.toFixed(2)} : 1`);
  }
});

Deno.test("COLORS of lines differ for people who do not see red and green apart", () => {
  const { value, slope, tangent, accent } = COLORS;
  const seen = [value, slope, tangent, accent].map(withDeuteranopia);
  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      const distance = Math.hypot(...one.map((x, channel) => x - other[channel]!));
      assert(distance > 0.15, `${one} and ${other} are only ${distance.toFixed(2)} apart`);
    }
  }
});

/** #rrggbb as seen with deuteranopia, sRGB from 0 to 1; matrix of Machado, Oliveira, Fernandes 2009. */
function withDeuteranopia(color: string): number[] {
  const linear = [1, 3, 5].map((at) => (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2);
  const matrix = [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
  ];
  return matrix.map((row) => {
    const sum = row.reduce((total, weight, channel) => total + weight * linear[channel]!, 0);
    return Math.max(0, Math.min(1, sum)) ** (1 / 2.2);
  });
}

/** Relative luminance of #rrggbb, WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(color.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
