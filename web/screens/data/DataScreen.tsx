import "./data.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/queries.ts";
import { shellWords } from "../../shell/shell-words.ts";
import { useSay } from "../../words/language-context.ts";
import { DataDesk } from "./DataDesk.tsx";
import { dataWords } from "./data-words.ts";

/** Files on their way into the book, what was brought before, and what to bring next. */
export function DataScreen() {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session.user.role === "owner" || session.user.role === "controller") return <DataDesk />;
  return (
    <article className="data">
      <h1>{say(shellWords.data)}</h1>
      <p>{say(dataWords.not_yours)}</p>
    </article>
  );
}
