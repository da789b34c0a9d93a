/**
 * The teacher's desk: what is printed and handed out, made from the lessons.
 *
 * @module
 */

import { join } from "node:path";
import { markup } from "../../lib/base/markup.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { link } from "../pages/frame.ts";
import { projectRoot } from "../shared/command.ts";
import { guidePage } from "./guide.ts";
import { handOutPage } from "./hand_out.ts";
import { ownLessonNotebook, ownLessonPage } from "./own_lesson.ts";
import { gift, moodleXml } from "./platforms.ts";
import { quizPage, quizTasks } from "./quiz.ts";
import { sheetPage } from "./sheet.ts";
import { workSheetPage } from "./work_sheet.ts";

/** What there is: file, title, what it is for. */
const LIST: readonly (readonly [file: string, title: string, what: string])[] = [
  ["guide.html", "수업 안내", "50분 수업과 두 차시 수업, 흔한 오해와 오답, 잘 안 될 때 (A4 두 쪽)"],
  ["handout.html", "유인물", "네 함수의 식과 그림, 단원의 정리 (A4 한 쪽)"],
  ["worksheet.html", "활동지", "−10, 0, 10에서 손으로 계산하기 (A4 한 쪽과 답 한 쪽)"],
  ["quiz.html", "퀴즈", "열 문제 (A4 한 쪽과 답 한 쪽)"],
  ["quiz.xml", "퀴즈, Moodle XML", "Moodle의 문제 은행에서 가져오는 파일"],
  ["quiz.gift.txt", "퀴즈, GIFT", "GIFT를 읽는 학습 관리 시스템에서 가져오는 파일"],
  ["own-lesson.html", "나만의 단원 만들기", "Softplus로 여섯째 단원을 만드는 법"],
  ["softplus.ipynb", "Softplus 노트북", "그렇게 만든 노트북"],
];

/**
 * Writes the teacher's desk.
 *
 * @param folder Where to; KaTeX's style sheet is expected in `../katex/`.
 * @param all The lessons, with the glossary or without.
 * @returns The names of the files.
 */
export async function writeTeacher(folder: string, all: readonly Lesson[]): Promise<string[]> {
  const lessons = all.filter(({ hasCode }) => hasCode);
  const tasks = quizTasks(lessons);
  const files: Readonly<Record<string, string>> = {
    "index.html": indexPage(),
    "guide.html": guidePage(lessons),
    "handout.html": handOutPage(lessons),
    "worksheet.html": workSheetPage(lessons),
    "quiz.html": quizPage(tasks),
    "quiz.xml": moodleXml(tasks),
    "quiz.gift.txt": gift(tasks),
    "own-lesson.html": ownLessonPage(),
    "softplus.ipynb": ownLessonNotebook(),
  };
  await Deno.mkdir(folder, { recursive: true });
  await Deno.copyFile(
    join(projectRoot, "tools", "teacher", "teacher.css"),
    join(folder, "teacher.css"),
  );
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(join(folder, name), text);
  }
  return Object.keys(files);
}

function indexPage(): string {
  const items = LIST.map(([file, title, what]) => markup`<li>${link(file, title)}: ${what}</li>\n`);
  return sheetPage({
    title: "차례",
    sheets: [markup`<h1>교사용 자료</h1>
<p>모두 단원의 노트북과 채점기에서 만든 것입니다. 브라우저의 인쇄로 A4에 뽑을 수 있습니다. <a href="../index.html">단원으로 돌아가기</a></p>
<ul>
${items}</ul>
<p>답을 걷었다면 한 폴더에 모으고 <code>deno task grade 폴더</code>를 실행하세요. 학습자마다 연습의 판정이 표로 나옵니다.</p>`],
  });
}
