import { isoOf, parseDay } from "../../lib/day.ts";
import type { Speech } from "../../lib/speech.ts";
import { channelWords } from "./ledger-words.ts";
import { briefWords } from "./brief-words.ts";
import type { BriefAsk, BriefDocument, BriefPerson } from "./brief-rows.ts";
import type { BriefVisit, HandoverBrief } from "./handover-brief.ts";

/** Returns what an account's card says, each a short text: industry, size, place, since when. */
export function cardTexts({ card }: HandoverBrief, speech: Speech): readonly string[] {
  if (card === null) return [];
  const { industry, size, territory, region, since, tax_id, parent_id, key_account } = card;
  const texts = [
    industry,
    size === null ? null : speech.say(briefWords.employees, { n: size }),
    territory ?? region,
    since === null ? null : speech.say(briefWords.since, { date: speech.date(since) }),
    tax_id === null ? null : speech.say(briefWords.tax_id, { id: tax_id }),
    parent_id === null ? null : speech.say(briefWords.parent, { id: parent_id }),
    key_account === true ? speech.say(briefWords.key_account) : null,
  ];
  return texts.filter((text) => text !== null);
}

/** Returns the window by its first and last day. */
export function briefWindow({ window }: HandoverBrief, speech: Speech): string {
  const last = isoOf((parseDay(window.to) ?? 0) - 1);
  return speech.say(briefWords.window, { from: speech.date(window.from), to: speech.date(last) });
}

/** Returns who takes over, with what they are. */
export function successorText({ successor }: HandoverBrief, speech: Speech): string {
  if (successor === null) return speech.say(briefWords.nobody);
  const { name, kind, role } = successor;
  if (kind === "partner") return `${name} (${speech.say(briefWords.partner)})`;
  return role === null ? name : `${name} (${role.replaceAll("_", " ")})`;
}

export function personText({ asks, last_on, last_about }: BriefPerson, speech: Speech): string {
  return speech.say(briefWords.asked_person, {
    n: asks,
    date: speech.date(last_on),
    known: last_about === null ? "no" : "yes",
    about: last_about ?? "",
  });
}

/** Returns a document's number, and what it is where it is no plain invoice. */
export function documentText(
  { invoice_id, kind, disputed }: BriefDocument,
  speech: Speech,
): string {
  const notes = [
    kind === "credit_note" ? speech.say(briefWords.credit_note) : null,
    disputed ? speech.say(briefWords.disputed) : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? invoice_id : `${invoice_id} (${notes.join(", ")})`;
}

export function pendingText({ on, about, person, by, size }: BriefAsk, speech: Speech): string {
  const parts = [about, size === null ? null : speech.money(size), person, by, speech.date(on)];
  return parts.filter((part) => part !== null).join(" · ");
}

export function quarterText({ quarter }: BriefVisit, speech: Speech): string {
  const [year = "", number = ""] = quarter.split("-Q");
  return speech.say(briefWords.quarter, { year, n: number });
}

export function orderChannel(channel: string | null, speech: Speech): string {
  return channel === null ? "–" : channelWords(channel, speech);
}
