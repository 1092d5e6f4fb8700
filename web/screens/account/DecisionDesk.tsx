import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import type { DecisionCard } from "../../../src/decision/card/card.ts";
import { accountBasisQuery } from "../../api/queries.ts";
import { useSpeech } from "../../words/language-context.ts";
import { AdviceTold } from "./AdviceTold.tsx";
import { AllWays } from "./AllWays.tsx";
import { ChosenWay } from "./ChosenWay.tsx";
import { DecideDialog } from "./DecideDialog.tsx";
import { decisionWords } from "./decision-words.ts";
import { StandingDecision } from "./StandingDecision.tsx";
import { useDecisionDraft } from "./use-decision-draft.ts";
import { useSeenDecision } from "./use-seen-decision.ts";
import { useSupposedWays } from "./use-supposed-ways.ts";
import { wayKey } from "./way-key.ts";
import { nothingMoved } from "./what-if.ts";

interface DecisionDeskProps {
  readonly account: AccountStatement;
  readonly card: DecisionCard;
}

/** Where the ways are weighed, one of them is looked into, and decided. */
export function DecisionDesk({ account, card }: DecisionDeskProps) {
  const { say } = useSpeech(account.currency);
  const { data: given } = useQuery(accountBasisQuery(account.account_id, account.window));
  const seen = useSeenDecision(account.account_id);
  const { draft, write, forget } = useDecisionDraft(account.account_id);
  const [whatIf, setWhatIf] = useState(draft?.what_if ?? nothingMoved);
  const [chosen, setChosen] = useState(draft?.way ?? null);
  const [isDeciding, setIsDeciding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const supposed = useSupposedWays({ account, card, given, whatIf });
  const first = seen.decision?.body ?? card.advice ?? card.ways[0];
  const key = chosen ?? (first === undefined ? "" : wayKey(first));
  const way = supposed.ways.find((one) => wayKey(one) === key) ?? null;
  const redo = (decided: string) => {
    setChosen(decided);
    setIsDeciding(supposed.ways.some((one) => wayKey(one) === decided));
  };
  return (
    <section className="decision" aria-labelledby="decision-title">
      <h2 id="decision-title" ref={heading} tabIndex={-1}>
        {say(decisionWords.title)}
      </h2>
      <StandingDecision
        account={account}
        seen={seen}
        onWithdrawn={() => heading.current?.focus()}
        onChange={redo}
      />
      <AdviceTold card={card} supposed={supposed} />
      <AllWays
        {...{ card, supposed, seen }}
        currency={account.currency}
        chosen={key}
        onChoose={setChosen}
      />
      <ChosenWay
        {...{ account, card, supposed, whatIf }}
        chosen={key}
        onMove={setWhatIf}
        onDecide={() => setIsDeciding(true)}
      />
      {way !== null && supposed.basis !== null && (
        <DecideDialog
          toDecide={{ account, card: { ...card, ways: supposed.ways }, way, basis: supposed.basis }}
          {...{ seen, whatIf, draft }}
          isOpen={isDeciding}
          onWhatIf={setWhatIf}
          onWrite={write}
          onForget={forget}
          onClose={() => setIsDeciding(false)}
        />
      )}
    </section>
  );
}
