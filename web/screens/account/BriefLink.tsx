import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { CardBasis } from "../../../src/decision/card/card-basis.ts";
import type { WayKind } from "../../../src/decision/way-out.ts";
import { pathWith } from "../../api/request.ts";
import { useSpeech } from "../../words/language-context.ts";
import { decisionWords } from "./decision-words.ts";
import { successorOf } from "./successor-choices.ts";

interface BriefLinkProps {
  readonly account: AccountStatement;
  readonly way: WayKind;
  readonly basis: CardBasis;
}

/** The ways by which somebody else gets the account. */
const handedOn: ReadonlySet<WayKind> = new Set(["reassign", "hand_over", "refer"]);

/** Leads to what whoever takes the account over has to know. */
export function BriefLink({ account, way, basis }: BriefLinkProps) {
  const { account_id, window, currency } = account;
  const { say, language } = useSpeech(currency);
  if (!handedOn.has(way)) return null;
  const path = `/api/accounts/${encodeURIComponent(account_id)}/handover`;
  const href = pathWith(path, { language, successor: successorOf(way, basis), ...window });
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {say(decisionWords.brief)}
    </a>
  );
}
