/**
 * The shape of the tables in `tests/lesson/answers/`.
 *
 * @module
 */

import type { Grade } from "../../lib/mod.ts";

/** Exercise → answers of any kind, each with the grade that it must get. */
export type AnswerTable = Readonly<Record<string, readonly (readonly [unknown, Grade])[]>>;
