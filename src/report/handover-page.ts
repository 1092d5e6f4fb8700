import type { HandoverBrief } from "../decision/handover/handover-brief.ts";
import { briefWindow } from "../decision/handover/brief-texts.ts";
import { briefWords } from "../decision/handover/brief-words.ts";
import { speech } from "../lib/speech.ts";
import { briefStyle } from "./assets.ts";
import { html, trusted } from "./browser/html.js";
import { briefFigures, briefHead } from "./handover-head.ts";
import { briefSections } from "./handover-sections.ts";
import { pagePolicy } from "./page-policy.ts";

/** Stands near the beginning of every brief: by it a file is known to be one that Warto wrote. */
export const handoverMark = '<meta name="generator" content="Warto hand-over">';

/** Returns a hand-over brief as one HTML page that stands alone, one sheet of A4 on paper; it has no script. */
export function handoverPage(brief: HandoverBrief): string {
  const words = speech(brief.language, brief.currency);
  const style = briefStyle();
  const account = brief.name ?? brief.account_id;
  return html`<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
${trusted(handoverMark)}
<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ style, script: null })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.say(briefWords.title, { account })}, ${briefWindow(brief, words)}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<main>${briefHead(brief, words)}
${briefFigures(brief, words)}
${briefSections(brief, words)}</main>
<footer><p>${words.say(briefWords.made_with, { book: brief.book })}</p></footer>
</body>
</html>
`.text;
}
