/**
 * Keeps what a reader does on a page: the texts of cells and the grades of exercises.
 *
 * @module
 */

import type { CellOutput } from "../protocol.ts";
import type { PageCell } from "./cell.ts";
import { keep, NOTHING, readKept } from "./store.ts";
import type { Kept } from "./store.ts";

const GRADES = ["아직", "다시", "거의", "정답"];

/** Keeps what a reader does on one lesson's page. */
export class Keeper {
  /** The lesson's name. */
  readonly lesson: string;
  #kept: Kept;
  #warn: (words: string) => void;
  #isRefused = false;

  /**
   * @param lesson The lesson's name.
   * @param warn Tells the reader something that must stay on the page.
   */
  constructor(lesson: string, warn: (words: string) => void) {
    this.lesson = lesson;
    this.#warn = warn;
    this.#kept = readKept(lesson);
  }

  /** All that is kept. */
  get kept(): Kept {
    return this.#kept;
  }

  /** Gives the cells the texts that were kept. */
  restore(cells: readonly PageCell[]): void {
    const { sources } = this.#kept;
    for (const cell of cells) {
      const kept = sources[cell.id];
      if (kept === undefined) continue;
      cell.source = kept.now;
      const words = kept.from === cell.original
        ? "고쳐 둔 셀입니다."
        : "고쳐 둔 셀입니다. 그 뒤에 단원의 코드가 바뀌었습니다.";
      cell.setState(cell.state, words);
    }
    this.#showGrades(cells);
  }

  /** Takes over what a file holds. */
  replace(kept: Kept, cells: readonly PageCell[]): void {
    for (const cell of cells) cell.source = kept.sources[cell.id]?.now ?? cell.original;
    this.#kept = kept;
    this.keepSources(cells);
    this.#showGrades(cells);
  }

  /** Forgets everything of the lesson. */
  forget(cells: readonly PageCell[]): void {
    this.replace(NOTHING, cells);
  }

  /** Keeps the texts of the cells that a reader has changed. */
  keepSources(cells: readonly PageCell[]): void {
    const before = this.#kept.sources;
    const edited = cells.filter(({ isEdited }) => isEdited).map((cell) => {
      const same = before[cell.id]?.now === cell.source ? before[cell.id] : undefined;
      return [cell.id, same ?? { now: cell.source, from: cell.original }] as const;
    });
    this.#keep({ ...this.#kept, sources: Object.fromEntries(edited) });
  }

  /** Keeps the best grade of each exercise that has run. */
  keepGrades(cells: readonly PageCell[]): void {
    const before = this.#kept.grades;
    const grades = { ...before };
    for (const { id, shown } of cells) {
      for (const grade of shown.flatMap(gradeOf)) {
        if (GRADES.indexOf(grade) > GRADES.indexOf(grades[id] ?? "")) grades[id] = grade;
      }
    }
    if (Object.entries(grades).every(([id, grade]) => before[id] === grade)) return;
    this.#keep({ ...this.#kept, grades });
    this.#showGrades(cells);
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    if (keep(this.lesson, kept) || this.#isRefused) return;
    this.#isRefused = true;
    this.#warn(
      "이 브라우저가 저장을 막아 두었습니다. 쪽을 닫기 전에 ‘답 저장’으로 파일에 저장하세요.",
    );
  }

  #showGrades(cells: readonly PageCell[]): void {
    for (const cell of cells) {
      const isSolved = this.#kept.grades[cell.id] === "정답";
      cell.element.toggleAttribute("data-solved", isSolved);
    }
  }
}

function gradeOf(output: CellOutput): string[] {
  if (output.output_type !== "display_data") return [];
  const { verdict } = output.metadata as { verdict?: { grade?: unknown } };
  return typeof verdict?.grade === "string" ? [verdict.grade] : [];
}
