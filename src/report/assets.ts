import { readFileSync } from "node:fs";

/** The page's script: each file uses only those before it. */
const scripts = [
  "html.js",
  "scale.js",
  "figures.js",
  "type-mark.js",
  "strips.js",
  "waterfall.js",
  "trait-table.js",
  "side-notes.js",
  "account-panel.js",
  "account-rows.js",
  "known-lines.js",
  "payload-view.js",
  "account-chooser.js",
  "dot-stepper.js",
  "chosen-rows.js",
  "account-table.js",
  "report.js",
];

/** Returns the page's script: its files one after another, without the imports that joins them. */
export function pageScript(): string {
  return scripts.map((name) => joined(asset(`browser/${name}`))).join("\n");
}

/** The page's style: what comes later overrides, so narrow screens and paper are last. */
const styles = [
  "base.css",
  "words.css",
  "sections.css",
  "types.css",
  "questions.css",
  "tables.css",
  "figures.css",
  "controls.css",
  "one-account.css",
  "reading.css",
  "hours.css",
  "plan.css",
  "narrow-screens.css",
  "paper.css",
];

/** Returns the page's style sheet: its files one after another. */
export function pageStyle(): string {
  return styleOf(styles);
}

/** The style of a hand-over brief: the same paper, ink and type, and its own page. */
const briefStyles = [
  "base.css",
  "words.css",
  "types.css",
  "tables.css",
  "handover.css",
  "handover-paper.css",
];

/** Returns the style sheet of a hand-over brief. */
export function briefStyle(): string {
  return styleOf(briefStyles);
}

/** The colours and types are the application's as well. */
function styleOf(names: readonly string[]): string {
  return ["../style/tokens.css", ...names.map((name) => `style/${name}`)].map(asset).join("\n");
}

function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function joined(source: string): string {
  return source
    .replaceAll(/^import [^;]*;\n/gm, "")
    .replaceAll(/^export (?=function|const|class)/gm, "")
    .replaceAll(/^[ \t]*\/\*\*(?:(?!\*\/)[^])*\*\/[ \t]*\n/gm, "");
}
