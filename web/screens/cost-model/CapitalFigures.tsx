import { useSay } from "../../words/language-context.ts";
import { costModelWords } from "./cost-model-words.ts";
import type { ModelForm } from "./model-form.ts";
import { NumberField } from "./NumberField.tsx";
import type { SetValue } from "./toml-values.ts";

interface CapitalFiguresProps {
  readonly form: ModelForm;
  readonly onSet: SetValue;
}

const bases = ["net_sales", "gross_profit"] as const;
const moments = ["invoice", "cash"] as const;

/** What capital costs, and how commission is paid. */
export function CapitalFigures({ form, onSet }: CapitalFiguresProps) {
  const say = useSay();
  const { annual_rate, small_below, commission } = form;
  const figure = (
    name: "annual_rate" | "small_below" | "commission_rate",
    value: number | null,
    path: readonly string[],
  ) => (
    <div className="single-figure">
      <span aria-hidden="true">{say(costModelWords[name])}</span>
      <NumberField
        label={say(costModelWords[name])}
        value={value}
        onChange={(next) => onSet(path, `${next}`)}
      />
    </div>
  );
  return (
    <section>
      <h2>{say(costModelWords.capital)}</h2>
      <div className="single-figures">
        {annual_rate !== null && figure("annual_rate", annual_rate, ["capital", "annual_rate"])}
        {small_below !== null && figure("small_below", small_below, ["orders", "small_below"])}
        {commission !== null &&
          !commission.has_tiers &&
          figure("commission_rate", commission.rate, ["commission", "rate"])}
        {commission !== null && (
          <>
            <label className="single-figure">
              {say(costModelWords.basis)}
              <select
                value={commission.basis}
                onChange={({ target }) =>
                  onSet(["commission", "basis"], JSON.stringify(target.value))
                }
              >
                {bases.map((basis) => (
                  <option key={basis} value={basis}>
                    {say(costModelWords[basis])}
                  </option>
                ))}
              </select>
            </label>
            <label className="single-figure">
              {say(costModelWords.paid_on)}
              <select
                value={commission.paid_on}
                onChange={({ target }) =>
                  onSet(["commission", "paid_on"], JSON.stringify(target.value))
                }
              >
                {moments.map((moment) => (
                  <option key={moment} value={moment}>
                    {say(costModelWords[moment])}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      {commission?.has_tiers === true && (
        <p className="soft">{say(costModelWords.tiers_in_text)}</p>
      )}
    </section>
  );
}
