"""What the Python twins of the lessons use, as the lessons use lib/mod.ts: the same numbers, the same
outputs, by NumPy and Matplotlib as anybody would write them who wants them fast."""

from .activations import *  # noqa: F403
from .base import *  # noqa: F403
from .comparisons import lines_figure, slopes_figure  # noqa: F401
from .exercises import *  # noqa: F403
from .figures import derivative_figure, secant_figure  # noqa: F401
from .guess import *  # noqa: F403
from .sliders import secant_slider, tangent_slider  # noqa: F401
from .slopes import *  # noqa: F403
from .tables import *  # noqa: F403
