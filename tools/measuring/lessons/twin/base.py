"""Numbers as text, pictures as outputs, outputs in the notebook: what lib/base and show.ts do."""

import base64
import html
import math
from dataclasses import dataclass

from IPython.display import display

SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def format_number(x, digits=12):
    """At most `digits` significant digits, "−" as sign, a power of ten for very small and large numbers."""
    x = float(x)
    if math.isnan(x):
        return "NaN"
    if math.isinf(x):
        return "∞" if x > 0 else "−∞"
    rounded = float(f"{x:.{digits}g}")
    if rounded == 0:
        return "0"
    if 1e-4 <= abs(rounded) < 1e7:
        return repr(rounded).removesuffix(".0").replace("-", "−")
    mantissa, exponent = f"{rounded:.{digits - 1}e}".split("e")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa.replace('-', '−')} × 10{str(int(exponent)).translate(SUPERSCRIPTS)}"


def format_measured(x, resolution):
    """Only the digits, 1 to 8 of them, that the measurement can resolve."""
    if x == 0 or resolution == 0:
        return format_number(x, 8)
    digits = math.floor(math.log10(abs(x) / resolution)) - 1
    return format_number(x, min(8, max(1, digits)))


@dataclass
class Output:
    """HTML, and the same said in plain text."""

    html: str
    text: str


@dataclass
class Picture:
    """An SVG and what it shows, in Korean."""

    svg: str
    alt: str
    width: int


def image(picture):
    """One `<img>` with the SVG inside, as our notebooks show it."""
    source = base64.b64encode(picture.svg.encode()).decode()
    return Output(
        f'<img alt="{html.escape(picture.alt)}" width="{picture.width}" '
        f'style="max-width:100%;height:auto" src="data:image/svg+xml;base64,{source}">',
        f"[그림] {picture.alt}",
    )


def to_output(shown):
    return image(shown) if isinstance(shown, Picture) else shown


def show(shown):
    """Shows a picture or an output in the running cell."""
    output = to_output(shown)
    display({"text/html": output.html, "text/plain": output.text}, raw=True)
