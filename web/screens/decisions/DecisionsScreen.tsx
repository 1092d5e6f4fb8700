import "./decisions.css";
import { Link, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { Loading } from "../../shell/Loading.tsx";
import { useSay } from "../../words/language-context.ts";
import { AsksPart } from "./AsksPart.tsx";
import { type DecisionPart, decisionParts } from "./decisions-search.ts";
import { decisionsWords, partWords } from "./decisions-words.ts";
import { LocksPart } from "./LocksPart.tsx";
import { NotPursuedPart } from "./NotPursuedPart.tsx";
import { PromisesPart } from "./PromisesPart.tsx";
import { TasksPart } from "./TasksPart.tsx";
import { TrailPart } from "./TrailPart.tsx";

const parts: Readonly<Record<DecisionPart, () => React.ReactNode>> = {
  promises: PromisesPart,
  tasks: TasksPart,
  locks: LocksPart,
  not_pursued: NotPursuedPart,
  asks: AsksPart,
  trail: TrailPart,
};

/** What was decided, what it promised and brought, and what is to be done. */
export function DecisionsScreen() {
  const say = useSay();
  const { part = "promises" } = useSearch({ from: "/decisions" });
  const Part = parts[part];
  return (
    <ChangeDeskProvider>
      <div className="decisions">
        <h1>{say(decisionsWords.title)}</h1>
        <nav aria-label={say(decisionsWords.parts)}>
          <ul className="decision-parts">
            {decisionParts.map((one) => (
              <li key={one} data-current={one === part}>
                <Link to="/decisions" search={{ part: one }}>
                  {say(partWords[one])}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="part-title">
          <h2 id="part-title">{say(partWords[part])}</h2>
          <Suspense fallback={<Loading />}>
            <Part />
          </Suspense>
        </section>
      </div>
    </ChangeDeskProvider>
  );
}
