import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { DecisionCard } from "../../../src/decision/card/card.ts";
import { useSpeech } from "../../words/language-context.ts";
import { BriefLink } from "./BriefLink.tsx";
import { decisionWords } from "./decision-words.ts";
import { PursesFigure } from "./PursesFigure.tsx";
import { pursesOf } from "./purses.ts";
import { Suppositions } from "./Suppositions.tsx";
import type { SupposedWays } from "./use-supposed-ways.ts";
import { wayKey } from "./way-key.ts";
import type { WhatIf } from "./what-if.ts";

interface ChosenWayProps {
  readonly account: AccountStatement;
  readonly card: DecisionCard;
  readonly supposed: SupposedWays;
  readonly whatIf: WhatIf;
  readonly chosen: string;
  readonly onMove: (whatIf: WhatIf) => void;
  readonly onDecide: () => void;
}

/** The way that is looked into: both purses under it, what it supposes, and the step to a decision. */
export function ChosenWay(props: ChosenWayProps) {
  const { account, card, supposed, whatIf, chosen, onMove, onDecide } = props;
  const { base, ways, basis, purses, held_back } = supposed;
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const asStated = card.ways.find((one) => wayKey(one) === chosen);
  if (asStated === undefined) return null;
  const way = ways.find((one) => wayKey(one) === chosen);
  const keep = ways.find((one) => one.way === "keep");
  const closed = held_back.find((one) => one.way === asStated.way);
  return (
    <div className="chosen-way">
      <h3>{asStated.title}</h3>
      <p>{way?.sentence ?? closed?.sentence ?? ""}</p>
      <div className="chosen-parts">
        <div className="purse-side">
          {way !== undefined && keep !== undefined && basis !== null && (
            <PursesFigure purses={pursesOf(way, keep, { ...basis, purses })} speech={speech} />
          )}
          <div className="acts">
            <button
              type="button"
              className="primary"
              disabled={way === undefined || basis === null}
              onClick={onDecide}
            >
              {say(decisionWords.decide, { way: asStated.title })}
            </button>
            {basis !== null && <BriefLink account={account} way={asStated.way} basis={basis} />}
          </div>
        </div>
        {base === null ? (
          <p className="soft">{say(decisionWords.basis_wait)}</p>
        ) : (
          <Suppositions {...{ basis: base, whatIf, speech, onMove }} way={asStated} />
        )}
      </div>
    </div>
  );
}
