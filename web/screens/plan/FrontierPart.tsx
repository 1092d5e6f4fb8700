import { useEffect, useState } from "react";
import type { PlanAnswer, PlanJob } from "../../../src/api/plan-answer.ts";
import { useJob } from "../../api/use-job.ts";
import { JobProgress } from "../../parts/JobProgress.tsx";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { distinctPoints } from "./distinct-points.ts";
import { FrontierChart } from "./FrontierChart.tsx";
import { FrontierTable } from "./FrontierTable.tsx";
import { PointText } from "./PointText.tsx";
import { planWords } from "./plan-words.ts";
import "./frontier.css";

interface FrontierPartProps {
  /** What was asked of the plan that is shown. */
  readonly asked: PlanJob;
  readonly currency: string;
}

/** The plans between the one that is best for the firm and the one that is best for its sellers. */
export function FrontierPart({ asked, currency }: FrontierPartProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const { begin, cancel, job, result } = useJob<"plan", PlanAnswer>("frontier");
  const isRunning = job?.state === "running";
  const points = distinctPoints(result?.plan.frontier ?? []);
  useEffect(() => {
    if (result !== null && result.asked.language !== language) begin({ ...result.asked, language });
  }, [result, language, begin]);
  return (
    <section className="frontier">
      <h2>{say(planWords.frontier)}</h2>
      {result === null && <p>{say(planWords.frontier_open)}</p>}
      {result !== null && gainOf(points) < 1 && <p>{say(planWords.frontier_same)}</p>}
      {gainOf(points) >= 1 && (
        <>
          <p className="soft">
            {say(planWords.frontier_told, { quarters: result?.plan.horizon_quarters ?? 0 })}
          </p>
          <div className="frontier-parts">
            <div>
              <FrontierChart {...{ points, currency, chosen }} onChoose={setChosen} />
              <PointText points={points} currency={currency} chosen={chosen} />
            </div>
            <FrontierTable {...{ points, currency, chosen }} onChoose={setChosen} />
          </div>
        </>
      )}
      {job !== null && isRunning && <JobProgress job={job} onCancel={cancel} />}
      {(job?.state === "refused" || job?.state === "failed") && (
        <p role="alert">{job.detail?.[language]}</p>
      )}
      {!isRunning && (
        <button type="button" onClick={() => begin({ ...asked, language, objective: "frontier" })}>
          {say(result === null ? planWords.compare : planWords.compare_again)}
        </button>
      )}
    </section>
  );
}

function gainOf(points: readonly { readonly sellers_income: number }[]): number {
  return (points.at(-1)?.sellers_income ?? 0) - (points[0]?.sellers_income ?? 0);
}
