"""Predict, then run: what lib/lesson/guess.ts shows."""

from html import escape

from .base import Output, format_number, show, to_output
from .exercises import is_missing

BOX = "border-left:6px solid #888;padding:0.4em 1em;margin:0.4em 0"


def take_guess(question, guess):
    """Shows that a guess has been taken, or that there is none yet."""
    missing = "○ 짐작을 적고 이 셀을 실행한 다음, 아래 셀의 결과를 보세요."
    text = missing if is_missing(guess) else f"✎ 내 짐작: {written(guess)}"
    box = f'<div style="{BOX}"><b>{escape(question)}</b><br>{escape(text)}</div>'
    show(Output(box, f"{question}\n{text}"))


def compare_guess(question, guess, truth):
    """Shows a guess beside what is true, folded."""
    mine = "아직 적지 않음" if is_missing(guess) else written(guess)
    lines = [f"내 짐작: {mine}", f"결과: {written(truth)}"]
    shown = "<br>".join([f"<b>{escape(question)}</b>", *map(escape, lines)])
    show(folded(Output(f'<div style="{BOX}">{shown}</div>', "\n".join([question, *lines]))))


def folded(shown, summary="결과 보기"):
    """Behind a line to be opened."""
    output = to_output(shown)
    line = f'<summary style="cursor:pointer;padding:0.4em 0">{escape(summary)}</summary>'
    html = f"<details>{line}{output.html}</details>"
    return Output(html, f"({summary})\n{output.text}")


def written(guess):
    return guess if isinstance(guess, str) else format_number(guess, 6)
