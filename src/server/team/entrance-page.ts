import type { Language } from "../../lib/language.ts";
import { speech } from "../../lib/speech.ts";
import { html, type Markup } from "../../report/browser/html.js";
import { entranceWords } from "./entrance-words.ts";

export type EntranceKind = "sign_in" | "first_owner" | "invitation";

export interface EntrancePage {
  readonly kind: EntranceKind;
  readonly language: Language;
  /** Of the address that was opened; empty where there is none. */
  readonly code: string;
  /** What was filled in before. */
  readonly email: string;
  readonly said: { readonly what: keyof typeof entranceWords; readonly minutes?: number } | null;
}

/** Returns a page with the one form by which somebody gets in; it has no script. */
export function entrancePage(page: EntrancePage): string {
  const { kind, language, said } = page;
  const words = speech(language, "EUR");
  const say = (what: keyof typeof entranceWords) => words.say(entranceWords[what]);
  const heard =
    said === null ? "" : words.say(entranceWords[said.what], { minutes: said.minutes ?? 0 });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say(kind)} · Warto</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/entrance.css">
</head>
<body>
<main>
<h1>${say(kind)}</h1>
${heard === "" ? "" : html`<p role="alert">${heard}</p>`}
<form method="post" action="${paths[kind]}">
${fieldsOf(page, say)}
<button type="submit">${say(kind)}</button>
</form>
</main>
</body>
</html>
`.toString();
}

const paths = {
  sign_in: "/sign-in",
  first_owner: "/first-owner",
  invitation: "/invitation",
} as const;

type Say = (what: keyof typeof entranceWords) => string;

function fieldsOf({ kind, code, email }: EntrancePage, say: Say): readonly Markup[] {
  const address = html`<label>${say("email")}<input name="email" type="email" value="${email}" autocomplete="username" required></label>
`;
  const kept = html`<input name="code" type="hidden" value="${code}">
`;
  const asked = html`<label>${say("code")}<input name="code" value="${code}" autocomplete="off" required></label>
`;
  const name = html`<label>${say("name")}<input name="name" autocomplete="name" required></label>
`;
  const known = html`<label>${say("password")}<input name="password" type="password" autocomplete="current-password" required></label>
`;
  const chosen = html`<label>${say("password")}<input name="password" type="password" autocomplete="new-password" minlength="12" maxlength="128" required></label>
<p>${say("rule")}</p>
`;
  switch (kind) {
    case "sign_in":
      return [address, known];
    case "first_owner":
      return [asked, name, address, chosen];
    case "invitation":
      return [kept, chosen];
    default:
      return kind satisfies never;
  }
}

export const entranceStyle = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { display: grid; place-items: center; min-height: 100vh; margin: 0; }
main { box-sizing: border-box; width: min(24rem, 100%); padding: 1.5rem; }
h1 { font-size: 1.5rem; }
form, label { display: grid; gap: 0.25rem; }
form { gap: 1rem; }
input, button { font: inherit; padding: 0.5rem; }
p { margin: 0; }
[role="alert"] { border-inline-start: 0.25rem solid; padding-inline-start: 0.75rem; margin-block-end: 1rem; }
`;
