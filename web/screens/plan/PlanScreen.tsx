import "./plan.css";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { PlanAnswer } from "../../../src/api/plan-answer.ts";
import type { SeenPlanAnswer } from "../../../src/api/seen-plan.ts";
import { recordsQuery } from "../../api/queries.ts";
import { useJob } from "../../api/use-job.ts";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { JobProgress } from "../../parts/JobProgress.tsx";
import { shellWords } from "../../shell/shell-words.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { isOutdated } from "./is-outdated.ts";
import { PlanForm } from "./PlanForm.tsx";
import { PlanProposal } from "./PlanProposal.tsx";
import { PlanRefusal } from "./PlanRefusal.tsx";
import { NoPlan } from "./NoPlan.tsx";
import { SeenProposal } from "./SeenProposal.tsx";
import { planWords } from "./plan-words.ts";

/** One way out for every account, chosen together: asked for, read, corrected and decided on. */
export function PlanScreen() {
  const say = useSay();
  const { language } = useLanguage();
  const { from, to, objective = "firm", most, quarters } = useSearch({ from: "/plan" });
  const plan = useJob<"plan", PlanAnswer | SeenPlanAnswer>("plan");
  const { data: page } = useQuery(recordsQuery("lock"));
  const locks = page?.items ?? [];
  const { begin, isPending, job, latest, result } = plan;
  const isRunning = job?.state === "running";
  const make = () =>
    begin({
      kind: "plan",
      language,
      objective,
      max_changes: most ?? null,
      horizon_quarters: quarters ?? null,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  useEffect(() => {
    if (result !== null && result.asked.language !== language) begin({ ...result.asked, language });
  }, [result, language, begin]);
  return (
    <ChangeDeskProvider>
      <article className="plan">
        <h1>{say(shellWords.plan)}</h1>
        <p className="plan-lead">{say(planWords.lead)}</p>
        <PlanForm
          key={latest?.asked.objective}
          onMake={make}
          isRunning={isRunning}
          isAgain={latest !== null}
        />
        {job !== null && isRunning && <JobProgress job={job} onCancel={plan.cancel} />}
        {job?.state === "cancelled" && <output>{say(planWords.cancelled)}</output>}
        {(job?.state === "refused" || job?.state === "failed") && (
          <PlanRefusal detail={job.detail?.[language] ?? ""} locks={locks} />
        )}
        {plan.fault !== null && <PlanRefusal detail={plan.fault.message} locks={locks} />}
        {latest === null && job === null && <NoPlan />}
        {latest !== null && !isWhole(latest) && <SeenProposal answer={latest} />}
        {latest !== null && isWhole(latest) && (
          <PlanProposal
            answer={latest}
            locks={locks}
            isOld={
              isPending ||
              isOutdated(
                latest.settled,
                locks.map(({ body }) => body),
              )
            }
            isRunning={isPending}
            onMake={make}
          />
        )}
      </article>
    </ChangeDeskProvider>
  );
}

/** Whoever sees a part of the book gets a part of the plan, without what adds up over the firm. */
function isWhole(answer: PlanAnswer | SeenPlanAnswer): answer is PlanAnswer {
  return answer.plan.firm !== null;
}
