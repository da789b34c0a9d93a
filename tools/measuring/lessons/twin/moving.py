"""What moves in a slider: markup with templates in `data-fill`, and the script that fills them."""

from html import escape

from .base import format_number
from .parts import INK, SLOPE, TANGENT, VALUE

SCRIPT = """function (root, { names, rows }) {
 const live = root.querySelector("[data-slider]");
 const input = live.querySelector("input");
 const fill = () => {
  const row = rows[input.valueAsNumber];
  for (const element of live.querySelectorAll("[data-fill]")) {
   const [, attribute, template] = /^(.*?)=(.*)$/.exec(element.dataset.fill);
   const text = template.replace(/{(\\w+)}/g, (_, name) => String(row[names.indexOf(name)]));
   if (attribute === "text") element.textContent = text;
   else element.setAttribute(attribute, text);
  }
 };
 input.addEventListener("input", fill);
 fill();
 live.previousElementSibling.style.display = "none";
 live.style.display = "block";
}"""


def fill(attribute, template):
    return f'data-fill="{attribute}={escape(template)}"'


def rimmed_text(y, template):
    rim = 'stroke="white" stroke-width="5" paint-order="stroke"'
    return f'<text x="8" y="{y}" font-size="16" fill="{INK}" {rim} {fill("text", template)}/>'


def tangent_parts(width):
    """The slope triangle, the tangent, and a dot on either curve."""
    triangle = (
        f'<path fill="{TANGENT}" fill-opacity="0.18" stroke="{INK}" stroke-width="1.5" '
        f"{fill('d', 'M{left},{bottom}H{right}V{top}Z')}/>"
    )
    line = (
        f'<path fill="none" stroke="{TANGENT}" stroke-width="2.5" stroke-dasharray="12 3 2 3" '
        f"{fill('d', 'M{x1},{y1}L{x2},{y2}')}/>"
    )
    text = rimmed_text(-6, f"가로 {format_number(width, 6)}, {{rise}}")
    label = f"<g {fill('transform', 'translate({right},{bottom})')}>{text}</g>"
    on_slope = f'<circle r="6" fill="{SLOPE}" {fill("transform", "translate({x},{s})")}/>'
    on_curve = f'<circle r="6" fill="{VALUE}" {fill("transform", "translate({x},{y})")}/>'
    return triangle + line + label + on_slope + on_curve


def secant_parts():
    """The triangle, its secant, and a dot at either end."""
    triangle = (
        f'<path fill="{SLOPE}" fill-opacity="0.15" stroke="{INK}" stroke-width="1.5" '
        f"{fill('d', 'M{x},{y}H{right}V{top}Z')}/>"
    )
    line = (
        f'<path fill="none" stroke="{SLOPE}" stroke-width="2.5" stroke-dasharray="9 5" '
        f"{fill('d', 'M{x1},{y1}L{x2},{y2}')}/>"
    )
    text = rimmed_text(18, "Δz = {width}")
    label = f"<g {fill('transform', 'translate({right},{y})')}>{text}</g>"
    top = f'<circle r="6" fill="{SLOPE}" {fill("transform", "translate({right},{top})")}/>'
    foot = f'<circle r="6" fill="{INK}" {fill("transform", "translate({x},{y})")}/>'
    return triangle + line + label + top + foot


def slider_controls(label, value_text, count, start):
    positions = f'min="0" max="{count - 1}" step="1" value="{start}"'
    spoken = fill("aria-valuetext", value_text)
    return f'<label>{escape(label)}<input type="range" {positions} {spoken}></label>'


def reading_list(readings):
    items = (
        f"<dt {fill('text', name)}></dt><dd {fill('text', value)}></dd>"
        for name, value in readings.items()
    )
    return f"<dl>{''.join(items)}</dl>"
