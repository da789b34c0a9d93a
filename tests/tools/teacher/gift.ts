/**
 * A small reader of GIFT, by Moodle's description of the format: enough for choices and numbers.
 *
 * @module
 */

/** An answer as a platform would take it. */
export interface GiftAnswer {
  readonly text: string;
  /** Percent. */
  readonly fraction: number;
  /** For numbers. */
  readonly tolerance: number | undefined;
  readonly feedback: string;
}

/** A question. */
export interface GiftQuestion {
  readonly title: string;
  readonly text: string;
  readonly isNumber: boolean;
  readonly answers: readonly GiftAnswer[];
}

/** Reads a file; questions are parted by empty lines. */
export function parseGift(source: string): GiftQuestion[] {
  return hide(source).trim().split(/\n{2,}/).map(parseQuestion);
}

/** Escaped signs are hidden while the text is taken apart. */
const SIGNS = [..."\\~=#{}:"];

function hide(text: string): string {
  return text.replace(
    /\\([\\~=#{}:])/g,
    (_, sign) => String.fromCharCode(0xe100 + SIGNS.indexOf(sign)),
  );
}

function shown(text: string): string {
  return text.replace(/[\ue100-\ue106]/g, (one) => SIGNS[one.charCodeAt(0) - 0xe100]!)
    .replaceAll("\\n", "\n").trim();
}

function parseQuestion(source: string): GiftQuestion {
  const found = /^::([^:]*)::\[html\]([^{}]*)\{(#?)\n([^{}]*)\}$/.exec(source);
  if (found === null) throw new Error(`no question of GIFT: ${source}`);
  const [, title, text, hash, answers] = found;
  const isNumber = hash === "#";
  const parts = answers!.trim().split(/\n\t/).map((line) => line.trim());
  return {
    title: shown(title!),
    text: shown(text!),
    isNumber,
    answers: parts.map((part) => parseAnswer(part, isNumber)),
  };
}

function parseAnswer(source: string, isNumber: boolean): GiftAnswer {
  const pattern = isNumber ? /^=%(\d+)%([^:#]+):([^#]+)#([^#]*)$/ : /^([=~])([^=~#]+)#([^=~#]*)$/;
  const found = pattern.exec(source);
  if (found === null) throw new Error(`no answer of GIFT: ${source}`);
  if (!isNumber) {
    const [, sign, text, feedback] = found;
    return {
      text: shown(text!),
      fraction: sign === "=" ? 100 : 0,
      tolerance: undefined,
      feedback: shown(feedback!),
    };
  }
  const [, fraction, text, tolerance, feedback] = found;
  return {
    text: text!,
    fraction: Number(fraction),
    tolerance: Number(tolerance),
    feedback: shown(feedback!),
  };
}
