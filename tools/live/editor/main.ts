/**
 * The editor of a cell, loaded when a reader first edits: CodeMirror with the colours of the page.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore-file no-import-prefix
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "npm:@codemirror/autocomplete@6.20.4";
import { defaultKeymap, history, historyKeymap } from "npm:@codemirror/commands@6.11.1";
import { typescriptLanguage } from "npm:@codemirror/lang-javascript@6.2.5";
import {
  bracketMatching,
  indentOnInput,
  LanguageSupport,
  syntaxHighlighting,
} from "npm:@codemirror/language@6.13.1";
import { EditorState, Prec } from "npm:@codemirror/state@6.7.6";
import { drawSelection, EditorView, keymap } from "npm:@codemirror/view@6.43.15";
import { classHighlighter } from "npm:@lezer/highlight@1.2.5";
import { completeNames } from "./complete_names.ts";
import type { OpenEditor } from "./editor.ts";

const openEditor: OpenEditor = (holder, { text, label, changed, run, leave }) => {
  const ownKeys = Prec.highest(keymap.of([
    { key: "Shift-Enter", run: () => (run(true), true) },
    { key: "Mod-Enter", run: () => (run(false), true) },
  ]));
  const view = new EditorView({
    parent: holder,
    state: EditorState.create({
      doc: text,
      extensions: [
        ownKeys,
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completeNames], icons: false }),
        new LanguageSupport(typescriptLanguage),
        syntaxHighlighting(classHighlighter),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": `${label} 편집기. Esc를 누르면 나갑니다.`,
          spellcheck: "false",
        }),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
          { key: "Escape", run: () => (leave(), true) },
        ]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) changed(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    replace: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
  };
};

globalThis.liveEditor = openEditor;
