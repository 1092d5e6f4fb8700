import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import type { AccountStatement } from "../../../src/api/account-statement.ts";
import { kindTitle } from "../../../src/decision/card/way-words.ts";
import { accountBasisQuery } from "../../api/queries.ts";
import { pathWith } from "../../api/request.ts";
import { useSpeech } from "../../words/language-context.ts";
import { DecideDialog } from "./DecideDialog.tsx";
import { decisionWords } from "./decision-words.ts";
import { HeldBack } from "./HeldBack.tsx";
import { PursesFigure } from "./PursesFigure.tsx";
import { pursesOf } from "./purses.ts";
import { StandingDecision } from "./StandingDecision.tsx";
import { Suppositions } from "./Suppositions.tsx";
import { successorOf } from "./successor-choices.ts";
import { useDrawnCard } from "./use-drawn-card.ts";
import { useSeenDecision } from "./use-seen-decision.ts";
import { inOrderOf, wayKey } from "./way-key.ts";
import { WaysTable } from "./WaysTable.tsx";
import { weighedWays } from "./weighed-ways.ts";
import { countMoved, nothingMoved, supposed } from "./what-if.ts";

interface DecisionPartProps {
  readonly account: AccountStatement;
}

/** What can be done about the account: every way for both purses, what it supposes, and the decision. */
export function DecisionPart({ account }: DecisionPartProps) {
  const speech = useSpeech(account.currency);
  const { say } = speech;
  const { decision: card, account_id, window, currency } = account;
  const { data: given } = useQuery(accountBasisQuery(account_id, window));
  const seen = useSeenDecision(account_id);
  const [whatIf, setWhatIf] = useState(nothingMoved);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isDeciding, setIsDeciding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const base = given?.basis ?? null;
  const isMoved = countMoved(whatIf) > 0;
  const basis = useMemo(() => base && supposed(base, whatIf), [base, whatIf]);
  const weighed = useMemo(
    () => (basis !== null && isMoved ? weighedWays(basis, speech) : null),
    [basis, isMoved, speech],
  );
  const { language } = speech;
  const drawn = useDrawnCard({ basis: isMoved ? basis : null, language, currency });
  if (card === null)
    return (
      <section aria-labelledby="decision-title">
        <h2 id="decision-title">{say(decisionWords.title)}</h2>
        <p>{say(decisionWords.none)}</p>
      </section>
    );
  const shown = drawn ?? weighed ?? card;
  const ways = inOrderOf(shown.ways, card.ways);
  const best = weighed?.ways[0] ?? null;
  const advice = isMoved ? (drawn?.advice ?? null) : card.advice;
  const standing = seen.decision;
  const first = standing?.body ?? card.advice ?? card.ways[0];
  const key = chosen ?? (first === undefined ? "" : wayKey(first));
  const way = ways.find((one) => wayKey(one) === key) ?? null;
  const asStated = card.ways.find((one) => wayKey(one) === key) ?? null;
  const keep = ways.find((one) => one.way === "keep") ?? null;
  const closed = shown.held_back.find((one) => one.way === asStated?.way);
  return (
    <section className="decision" aria-labelledby="decision-title">
      <h2 id="decision-title" ref={heading} tabIndex={-1}>
        {say(decisionWords.title)}
      </h2>
      {standing !== null && (
        <StandingDecision
          account={account}
          seen={seen}
          onWithdrawn={() => heading.current?.focus()}
          onChange={() => {
            const decided = wayKey(standing.body);
            setChosen(decided);
            setIsDeciding(ways.some((one) => wayKey(one) === decided));
          }}
        />
      )}
      {card.cannot_tell !== null && <p>{card.cannot_tell}</p>}
      {card.cautions.map((caution) => (
        <p key={caution}>{caution}</p>
      ))}
      {advice !== null && (
        <div className="advice">
          <p>
            <strong>{advice.sentence}</strong>
          </p>
          <p>{advice.flip_sentence}</p>
        </div>
      )}
      {advice === null && best !== null && (
        <div className="advice">
          <p>
            <strong>{say(decisionWords.moved_advice, { way: best.title })}</strong>
          </p>
        </div>
      )}
      {card.ways.length > 0 && (
        <>
          <h3>{say(decisionWords.ways)}</h3>
          <p className="soft">{say(decisionWords.ways_told)}</p>
          <WaysTable
            ways={ways}
            chosen={key}
            advised={isMoved ? best : card.advice}
            decided={standing?.body ?? null}
            isDrawn={!isMoved || drawn !== null}
            quarters={card.horizon_quarters}
            sellingRoles={card.selling_roles}
            speech={speech}
            onChoose={setChosen}
          />
          <HeldBack held_back={shown.held_back} speech={speech} />
        </>
      )}
      {asStated !== null && (
        <div className="chosen-way">
          <h3>{asStated.title}</h3>
          <p>{way?.sentence ?? closed?.sentence ?? ""}</p>
          <div className="chosen-parts">
            <div className="purse-side">
              {way !== null && keep !== null && basis !== null && (
                <PursesFigure purses={pursesOf(way, keep, basis)} speech={speech} />
              )}
              <div className="acts">
                <button
                  type="button"
                  className="primary"
                  disabled={way === null || basis === null}
                  onClick={() => setIsDeciding(true)}
                >
                  {say(decisionWords.decide, { way: asStated.title })}
                </button>
                {basis !== null && handedOn.has(asStated.way) && (
                  <BriefLink
                    account={account}
                    language={language}
                    successor={successorOf(asStated.way, basis)}
                  />
                )}
              </div>
            </div>
            {base === null ? (
              <p className="soft">{say(decisionWords.basis_wait)}</p>
            ) : (
              <Suppositions
                way={asStated}
                basis={base}
                whatIf={whatIf}
                speech={speech}
                onMove={setWhatIf}
              />
            )}
          </div>
        </div>
      )}
      {way !== null && basis !== null && (
        <DecideDialog
          account={account}
          ways={ways}
          sellingRoles={card.selling_roles}
          way={way}
          basis={basis}
          whatIf={whatIf}
          seen={seen}
          isOpen={isDeciding}
          onWhatIf={setWhatIf}
          onClose={() => setIsDeciding(false)}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {standing !== null &&
          say(decisionWords.standing, { way: kindTitle(standing.body.way, speech) })}
      </p>
    </section>
  );
}

/** The ways by which somebody else gets the account. */
const handedOn: ReadonlySet<string> = new Set(["reassign", "hand_over", "refer"]);

interface BriefLinkProps extends DecisionPartProps {
  readonly language: string;
  /** Employee id; null where nobody is named. */
  readonly successor: string | null;
}

function BriefLink({ account, language, successor }: BriefLinkProps) {
  const { account_id, window, currency } = account;
  const { say } = useSpeech(currency);
  const path = `/api/accounts/${encodeURIComponent(account_id)}/handover`;
  return (
    <a href={pathWith(path, { language, successor, ...window })} target="_blank" rel="noreferrer">
      {say(decisionWords.brief)}
    </a>
  );
}
