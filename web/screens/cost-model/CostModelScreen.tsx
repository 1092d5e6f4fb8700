import "./cost-model.css";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/queries.ts";
import { Loading } from "../../shell/Loading.tsx";
import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";
import { CostModelDesk } from "./CostModelDesk.tsx";
import { costModelQuery } from "./cost-model-queries.ts";
import { costModelWords } from "./cost-model-words.ts";

/** What time and service cost: changed, tried out on the book, saved in versions. */
export function CostModelScreen() {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const isTheirs = session.user.role === "owner" || session.user.role === "controller";
  const { data, error } = useQuery({ ...costModelQuery, enabled: isTheirs });
  if (!isTheirs)
    return (
      <article className="cost-model">
        <h1>{say(shellWords.cost_model)}</h1>
        <p>{say(costModelWords.not_yours)}</p>
      </article>
    );
  return (
    <article className="cost-model">
      <h1>{say(shellWords.cost_model)}</h1>
      <p>{say(costModelWords.lead)}</p>
      {error !== null && <p role="alert">{error.message}</p>}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <CostModelDesk standing={data} />}
    </article>
  );
}
