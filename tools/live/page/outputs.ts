/**
 * What a cell shows, as elements of the page.
 *
 * @module
 */

import { runSlider } from "../../../lib/sliders/script.ts";
import type { CellOutput, ErrorOutput } from "../protocol.ts";

/** Elements that could leave the page, load something or change its looks; scripts in HTML that is set never run. */
const UNWANTED = "meta, link, base, style, iframe, frame, object, embed, form, portal";

/** An output as the element that the page keeps for it. */
export function outputElement(output: CellOutput): HTMLElement {
  const element = document.createElement("div");
  element.className = "output";
  if (output.output_type === "stream") element.append(...textParts(output.text, output.name));
  else if (output.output_type === "error") element.append(...errorParts(output));
  else showBundle(element, output.data);
  if (output.output_type === "execute_result" && output.hint !== undefined) {
    element.append(paragraph(output.hint, "hint"));
  }
  return element;
}

/** Lets the sliders in an element move, where no parser has run their script. */
export function startSliders(element: HTMLElement): void {
  for (const slider of element.querySelectorAll<HTMLElement>("[data-slider]")) {
    try {
      runSlider(slider.parentElement!);
    } catch (error) {
      console.warn(error); // not one of the library's
    }
  }
}

function showBundle(element: HTMLElement, data: Readonly<Record<string, unknown>>): void {
  const html = data["text/html"] ?? data["image/svg+xml"];
  const picture = ["image/png", "image/jpeg"].find((type) => typeof data[type] === "string");
  if (typeof html === "string") {
    const template = document.createElement("template");
    template.innerHTML = html;
    for (const unwanted of template.content.querySelectorAll(UNWANTED)) unwanted.remove();
    element.append(template.content);
    startSliders(element);
  } else if (picture !== undefined) {
    const image = document.createElement("img");
    image.src = `data:${picture};base64,${data[picture]}`;
    image.alt = String(data["text/plain"] ?? "그림");
    element.append(image);
  } else {
    const text = data["text/markdown"] ?? data["text/plain"] ?? "";
    element.append(...textParts(String(text)));
  }
}

function errorParts({ ename, evalue, line, hint }: ErrorOutput): HTMLElement[] {
  const where = line === undefined ? "" : ` (${line}번째 줄)`;
  return [
    ...textParts(`${ename}: ${evalue}${where}`, "error"),
    ...(hint === undefined ? [] : [paragraph(hint, "hint")]),
  ];
}

/** More letters than that nobody reads, and a browser takes seconds to lay them out. */
const LONGEST = 50_000;

/** A text, its beginning if it is too long for a page. */
function textParts(text: string, kind = "text"): HTMLElement[] {
  if (text.length <= LONGEST) return [textBlock(text, kind)];
  const start = textBlock(text.slice(0, LONGEST), kind);
  const [part, whole] = [LONGEST, text.length].map((count) => count.toLocaleString("ko"));
  return [start, paragraph(`너무 길어서 ${whole}자 가운데 앞의 ${part}자만 보입니다.`, "hint")];
}

function textBlock(text: string, kind: string): HTMLElement {
  const block = document.createElement("pre");
  block.className = `shown ${kind}`;
  block.tabIndex = 0;
  block.setAttribute("role", "group");
  block.setAttribute("aria-label", NAMES[kind] ?? "결과");
  block.textContent = text;
  return block;
}

const NAMES: Readonly<Record<string, string>> = { error: "오류", stderr: "경고" };

function paragraph(text: string, kind: string): HTMLElement {
  const element = document.createElement("p");
  element.className = kind;
  element.textContent = text;
  return element;
}
