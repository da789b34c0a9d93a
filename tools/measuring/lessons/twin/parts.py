"""What the figures share: the frame, colours, sampled curves. Matplotlib's SVG backend without pyplot."""

import io
import warnings

import numpy as np
from matplotlib import rcParams
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from .base import Picture, format_number

# Texts stay texts, as in our figures; outlines of Korean letters would be slow and large.
rcParams.update({"svg.fonttype": "none", "font.size": 16, "axes.linewidth": 0.8})
# The reader's browser has the Korean letters that Matplotlib's font lacks.
warnings.filterwarnings("ignore", message="Glyph .* missing from font")

VALUE, SLOPE, TANGENT = "#0061a8", "#b84300", "#00704f"
ACCENT, INK, GRID = "#8a3a78", "#1a1a1a", "#c8c8c8"
SLOPE_DASHES, TANGENT_DASHES = (0, (3, 1.7)), (0, (4, 1, 0.7, 1))
LINE_STYLES = (
    (VALUE, "solid"),
    (SLOPE, (0, (3, 2.3))),
    (TANGENT, (0, (5, 2, 0.7, 2))),
)

SECANT_STYLES = ((SLOPE, SLOPE_DASHES), (ACCENT, (0, (1.6, 1.6))), (INK, (0, (0.8, 1.2))))

MARGINS = {"left": 56, "right": 80, "top": 24, "bottom": 48}
# Instead of a rim: with path effects Matplotlib would draw outlines of letters that its font lacks.
RIM = {"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1}
SAMPLES = 441


def new_axes(width=760, height=430, **margins):
    """Axes in a picture of so many pixels: the z axis below, faint horizontal lines."""
    m = {**MARGINS, **margins}
    figure = Figure(figsize=(width / 72, height / 72), dpi=72, facecolor="white")
    inner = (width - m["left"] - m["right"], height - m["top"] - m["bottom"])
    place = (m["left"] / width, m["bottom"] / height, inner[0] / width, inner[1] / height)
    axes = figure.add_axes(place)
    axes.spines[["top", "right"]].set_visible(False)
    axes.xaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_locator(MaxNLocator(5))
    return axes


def add_ground(axes):
    axes.grid(axis="y", color=GRID, alpha=0.6)
    axes.axhline(0, color=INK, linewidth=1)


def finish(axes, alt, x_label="z"):
    """The picture of the figure that holds the axes."""
    axes.set_xlabel(x_label, loc="right")
    buffer = io.StringIO()
    FigureCanvasSVG(axes.figure).print_svg(buffer, metadata={"Date": None})
    svg = buffer.getvalue()
    return Picture(svg[svg.index("<svg") :], alt, round(72 * axes.figure.get_figwidth()))


def label(axes, point, text, shift=(0, 0), **style):
    """A text beside a point, moved by so many pixels, with a white rim."""
    style = {"color": INK, "ha": "center", "va": "center", "bbox": RIM, **style}
    offset = {"textcoords": "offset points", "annotation_clip": False}
    axes.annotate(text, point, shift, **offset, **style)


def end_label(axes, point, text, color, size=19):
    style = {"color": color, "ha": "left", "fontsize": size, "fontweight": "bold"}
    label(axes, point, text, (8, 0), **style, bbox=None)


def sample_curve(g, domain):
    z = np.linspace(*domain, SAMPLES)
    return z, g(z)


def extent(*ys):
    """The smallest interval that holds every y, and 0."""
    return min(0.0, *(y.min() for y in ys)), max(0.0, *(y.max() for y in ys))


def clip_line(point, slope, frame_z, frame_y):
    """Both ends of the line through a point, where it leaves the frame."""
    z, y = point
    crossings = frame_z if slope == 0 else [z + (edge - y) / slope for edge in frame_y]
    left = max(frame_z[0], min(crossings))
    right = min(frame_z[1], max(crossings))
    return (left, y + slope * (left - z)), (right, y + slope * (right - z))


def add_tangent(axes, activation, at, frame_z, frame_y):
    slope, value = float(activation.derivative(at)), float(activation.value(at))
    start, end = clip_line((at, value), slope, frame_z, frame_y)
    axes.plot(*zip(start, end), color=TANGENT, linewidth=2.5, linestyle=TANGENT_DASHES)
    text = f"접선의 기울기 {format_number(slope, 3)}"
    style = {"color": TANGENT, "fontweight": "bold", "ha": "right"}
    label(axes, end, text, (-10, -14 if slope < 0 else 6), **style)
