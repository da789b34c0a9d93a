/**
 * Grading a folder of handed-in files.
 *
 * @module
 */

import { join } from "node:path";
import type { Lesson } from "../notebooks/lessons.ts";
import { runExercise } from "./run_exercise.ts";
import type { Result } from "./run_exercise.ts";
import { LARGEST, readSubmission, SubmissionError } from "./submission.ts";
import type { Submission } from "./submission.ts";

/** A file that somebody handed in. */
export interface HandedFile {
  /** Who: the folder's name, or the file's where it lies in none. */
  readonly learner: string;
  /** Its path from the graded folder, with `/`. */
  readonly path: string;
}

/** An exercise of a file, graded. */
export interface GradedExercise {
  readonly number: number;
  readonly title: string;
  /** 없음 if the file does not hold the exercise. */
  readonly result: Result | "없음";
  /** What the grader says, in Korean. */
  readonly words: string;
  /** The grade that the file itself claims, where that is better than what it earns. */
  readonly claimed: string | undefined;
}

/** A file, graded. */
export interface GradedFile extends HandedFile {
  /** The lesson; undefined if the file could not be graded. */
  readonly lesson: Lesson | undefined;
  readonly exercises: readonly GradedExercise[];
  /** Why it could not be graded, in one Korean line. */
  readonly problem: string | undefined;
}

/** What is graded, and how. */
export interface Grading {
  readonly folder: string;
  /** The lessons that there are. */
  readonly lessons: readonly Lesson[];
  /** The lesson that was to be handed in; default: any. */
  readonly wanted?: string | undefined;
  /** The text of the worker in which a learner's cells run. */
  readonly worker: string;
  /** Called when a file is through. */
  readonly onDone?: (file: GradedFile) => void;
}

/** Grades all files of a folder, as many at a time as there are cores; in the order of their paths. */
export async function gradeFolder(grading: Grading): Promise<GradedFile[]> {
  const files = await handedFiles(grading.folder);
  const graded: GradedFile[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      graded[index] = await gradeFile(files[index]!, grading);
      grading.onDone?.(graded[index]);
    }
  };
  await Promise.all(Array.from({ length: navigator.hardwareConcurrency }, work));
  return graded;
}

/** The notebooks and answer files of a folder and of the folders in it. Links are not followed. */
export async function handedFiles(folder: string, inside = ""): Promise<HandedFile[]> {
  const files: HandedFile[] = [];
  for await (const { name, isFile, isDirectory } of Deno.readDir(join(folder, inside))) {
    if (name.startsWith(".") || name.startsWith("__MACOSX")) continue;
    const path = inside === "" ? name : `${inside}/${name}`;
    if (isDirectory) files.push(...await handedFiles(folder, path));
    else if (isFile && /\.(ipynb|json)$/i.test(name)) {
      files.push({ learner: learnerOf(path), path });
    }
  }
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}

function learnerOf(path: string): string {
  const [first = "", ...rest] = path.normalize("NFC").split("/"); // a Mac stores 한 in three letters
  return rest.length > 0 ? first : first.replace(/(\.answers)?\.(ipynb|json)$/i, "");
}

async function gradeFile(file: HandedFile, grading: Grading): Promise<GradedFile> {
  try {
    const submission = await readFile(join(grading.folder, file.path), grading);
    const exercises = await gradeExercises(submission, grading.worker);
    return { ...file, lesson: submission.lesson, exercises, problem: undefined };
  } catch (error) {
    if (!(error instanceof SubmissionError)) throw error;
    return { ...file, lesson: undefined, exercises: [], problem: error.message };
  }
}

async function readFile(path: string, { lessons, wanted }: Grading): Promise<Submission> {
  const { size } = await Deno.stat(path);
  if (size > LARGEST) {
    throw new SubmissionError(`파일이 너무 큽니다(${Math.round(size / 1e6)} MB).`);
  }
  const submission = readSubmission(await Deno.readTextFile(path), lessons);
  const { name, title } = submission.lesson;
  if (wanted === undefined || name === wanted) return submission;
  throw new SubmissionError(`다른 단원을 냈습니다: ${title}`);
}

/** One process after another: the files are graded side by side already. */
async function gradeExercises(
  { exercises }: Submission,
  worker: string,
): Promise<GradedExercise[]> {
  const graded: GradedExercise[] = [];
  for (const { number, title, task, claimed } of exercises) {
    const { result, words } = task === undefined ? MISSING : await runExercise(worker, task);
    const isTooGood = claimed === "정답" && result !== "정답";
    graded.push({ number, title, result, words, claimed: isTooGood ? claimed : undefined });
  }
  return graded;
}

const MISSING = { result: "없음", words: "이 연습의 셀이 없습니다." } as const;
