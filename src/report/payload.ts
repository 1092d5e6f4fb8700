import { lineNames } from "../account/lines.ts";
import { byName } from "../lib/by-name.ts";
import type { Review } from "../review/review.ts";
import {
  type AccountFigures,
  type AccountLines,
  type AccountStory,
  accountFigures,
  accountStory,
  figureNames,
} from "./account-view.ts";
import { knownOf } from "./known-review.ts";
import type { PageSpeech } from "./page-speech.ts";
import type { PanelTexts } from "./panel-words.ts";
import { towardsSmith } from "./towards-smith.ts";

/** What the page's script works on: the figures of all accounts by column, in the review's order. */
export interface Payload {
  readonly book: string;
  readonly locale: string;
  readonly currency: string;
  readonly texts: PanelTexts;
  readonly towards_smith: Readonly<Record<string, 1 | -1>>;
  readonly figures: { readonly [Name in keyof AccountFigures]: readonly AccountFigures[Name][] };
  readonly lines: { readonly [Name in keyof AccountLines]: readonly AccountLines[Name][] };
  /** By place in the review: those of the largest accounts. */
  readonly stories: Readonly<Record<string, AccountStory>>;
}

const told = 1000;

/** Returns what the page's script works on. */
export function payload(review: Review, page: PageSpeech): Payload {
  const { book, accounts } = review;
  const known = knownOf(review);
  const views = accounts.map((account) => accountFigures(account, known));
  return {
    book,
    locale: page.locale,
    currency: page.currency,
    texts: page.texts,
    towards_smith: towardsSmith(accounts),
    figures: columnsOf(views),
    lines: byName(lineNames, (line) => accounts.map(({ economics }) => economics[line])),
    stories: Object.fromEntries(
      largest(accounts).flatMap((place) => {
        const account = accounts[place];
        return account === undefined ? [] : [[place, accountStory(account)]];
      }),
    ),
  };
}

function columnsOf(views: readonly AccountFigures[]): Payload["figures"] {
  const entries = figureNames.map((name) => [name, views.map((view) => rounded(view[name]))]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `fromEntries` forgets the keys' types
  return Object.fromEntries(entries) as Payload["figures"];
}

/** Six digits after the point are more than anything on the page shows. */
function rounded<Value>(value: Value): Value | number {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

/** Returns the places of the accounts whose sentences go along: half by net profit either way, half by net sales. */
function largest(accounts: Review["accounts"]): readonly number[] {
  if (accounts.length <= told) return [...accounts.keys()];
  const by = (line: "net_profit" | "net_sales") => {
    const size = (place: number) => Math.abs(accounts[place]?.economics[line] ?? 0);
    return [...accounts.keys()].toSorted((a, b) => size(b) - size(a)).slice(0, told / 2);
  };
  return [...new Set([...by("net_profit"), ...by("net_sales")])].toSorted((a, b) => a - b);
}
