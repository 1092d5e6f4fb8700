import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { sessionQuery } from "../../api/queries.ts";
import { useSay } from "../../words/language-context.ts";
import { planWords } from "./plan-words.ts";
import { planSearch } from "./plan-search.ts";
import "./plan-form.css";

interface PlanFormProps {
  readonly onMake: () => void;
  readonly isRunning: boolean;
  readonly isAgain: boolean;
}

/** Asks what the plan is to do. */
export function PlanForm({ onMake, isRunning, isAgain }: PlanFormProps) {
  const say = useSay();
  const search = useSearch({ from: "/plan" });
  const navigate = useNavigate({ from: "/plan" });
  const set = (change: Readonly<Record<string, unknown>>) =>
    void navigate({ search: planSearch({ ...search, ...change }), replace: true });
  const number = (text: string) => (text === "" ? undefined : Number(text));
  return (
    <form
      className="plan-form"
      aria-label={say(planWords.question)}
      onSubmit={(event) => {
        event.preventDefault();
        onMake();
      }}
    >
      <ObjectiveChoice
        objective={search.objective ?? "firm"}
        onChoose={(objective) => set({ objective })}
      />
      <label>
        {say(planWords.most_changes)}
        <input
          type="number"
          min={0}
          step={1}
          placeholder={say(planWords.as_filed)}
          value={search.most ?? ""}
          onChange={({ target }) => set({ most: number(target.value) })}
        />
      </label>
      <label>
        {say(planWords.horizon)}
        <input
          type="number"
          min={1}
          max={20}
          step={1}
          placeholder={say(planWords.as_filed)}
          value={search.quarters ?? ""}
          onChange={({ target }) => set({ quarters: number(target.value) })}
        />
      </label>
      <button type="submit" className="primary" disabled={isRunning}>
        {say(isAgain ? planWords.make_again : planWords.make)}
      </button>
    </form>
  );
}

interface ObjectiveChoiceProps {
  readonly objective: string;
  readonly onChoose: (objective: string) => void;
}

function ObjectiveChoice({ objective, onChoose }: ObjectiveChoiceProps) {
  const say = useSay();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <label>
      {say(planWords.objective)}
      <select value={objective} onChange={({ target }) => onChoose(target.value)}>
        <option value="firm">{say(planWords.for_firm)}</option>
        <option value="sellers">{say(planWords.for_sellers)}</option>
        {session.book.employees.map(({ employee_id, name }) => (
          <option key={employee_id} value={employee_id}>
            {name ?? employee_id}
          </option>
        ))}
      </select>
    </label>
  );
}
