/**
 * Numbers as colours on a canvas, in the theme of the page.
 *
 * @module
 */

/**
 * Fills a canvas with a square of values: one colour above 0, another below, the denser the farther from 0.
 *
 * @param canvas The canvas; it gets as many pixels as there are values.
 * @param values The values, row by row.
 * @param share How dense a value's colour is, −1 to 1.
 */
export function fillCanvas(
  canvas: HTMLCanvasElement,
  values: Float64Array,
  share: (value: number) => number,
): void {
  const side = Math.sqrt(values.length);
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(side, side);
  const [positive, negative] = colorsOf(canvas);
  values.forEach((value, index) => {
    const density = share(value);
    image.data.set(density > 0 ? positive : negative, 4 * index);
    image.data[4 * index + 3] = 255 * Math.min(1, Math.abs(density));
  });
  context.putImageData(image, 0, 0);
}

type Rgb = readonly [number, number, number];

/** The colours of g and g′ as the style sheet has them now. */
function colorsOf(canvas: HTMLCanvasElement): readonly [Rgb, Rgb] {
  const style = getComputedStyle(canvas);
  return [rgbOf(style.color), rgbOf(style.outlineColor)];
}

function rgbOf(color: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return [red, green, blue];
}
