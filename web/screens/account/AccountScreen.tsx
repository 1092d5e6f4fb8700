import "./account.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { accountQuery, recordsQuery } from "../../api/queries.ts";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { useLanguage, useSay, useSpeech } from "../../words/language-context.ts";
import { AccountHead } from "./AccountHead.tsx";
import { accountWords } from "./account-words.ts";
import { Coverage } from "./Coverage.tsx";
import { DecisionPart } from "./DecisionPart.tsx";
import { Judgement } from "./Judgement.tsx";
import { ProfitFacts } from "./ProfitFacts.tsx";
import { StatementTable } from "./StatementTable.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { TraitTable } from "./TraitTable.tsx";
import { Waterfall } from "./Waterfall.tsx";
import { WhyPanel } from "./WhyPanel.tsx";
import { further, moved, trailFrom, type WhyTrail } from "./why-trail.ts";

const route = getRouteApi("/accounts/$account_id");

/** One account: what it earns and why, what it is, and what can be done about it. */
export function AccountScreen() {
  const { account_id } = route.useParams();
  const window = route.useSearch();
  const { language } = useLanguage();
  const say = useSay();
  const { data: account } = useSuspenseQuery(accountQuery(account_id, window, language));
  const { data: disputes } = useSuspenseQuery(recordsQuery("dispute", account.account_id));
  const speech = useSpeech(account.currency);
  const [trail, setTrail] = useState<WhyTrail | null>(null);
  const asker = useRef<Element | null>(null);
  const ask = (line: string) => {
    if (trail === null) asker.current = document.activeElement;
    setTrail(trail === null ? trailFrom(line) : further(trail, line));
  };
  const disputed = disputes.items.filter(
    ({ body }) => body.window.from === account.window.from && body.window.to === account.window.to,
  );
  return (
    <ChangeDeskProvider>
      <article className="account">
        <p className="account-up">
          <Link to="/accounts" search={window}>
            ← {say(accountWords.all_accounts)}
          </Link>
        </p>
        <AccountHead account={account} />
        {account.active ? (
          <>
            <div className="account-first">
              <Waterfall account={account} disputes={disputed} onAsk={ask} />
              <ProfitFacts account={account} onAsk={ask} />
            </div>
            <DecisionPart key={account.account_id} account={account} />
            <StatementTable account={account} disputes={disputed} onAsk={ask} />
            <TraitTable traits={account.traits} />
            <Judgement account={account} />
            <TimeLine account_id={account.account_id} window={window} speech={speech} />
            <Coverage coverage={account.coverage} speech={speech} />
          </>
        ) : (
          <p>{say(accountWords.nothing)}</p>
        )}
      </article>
      <WhyPanel
        account={account}
        window={window}
        trail={trail}
        asker={asker}
        disputes={disputed}
        onAsk={ask}
        onMove={(steps) => setTrail((now) => now && moved(now, steps))}
        onClose={() => setTrail(null)}
      />
    </ChangeDeskProvider>
  );
}
