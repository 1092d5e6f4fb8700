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
  return (
    <section>
      <h2>{say(costModelWords.capital)}</h2>
      <div className="single-figures">
        {annual_rate !== null && (
          <Figure
            name="annual_rate"
            value={annual_rate}
            path={["capital", "annual_rate"]}
            onSet={onSet}
          />
        )}
        {small_below !== null && (
          <Figure
            name="small_below"
            value={small_below}
            path={["orders", "small_below"]}
            onSet={onSet}
          />
        )}
        {commission !== null && <Commission commission={commission} onSet={onSet} />}
      </div>
      {commission?.has_tiers === true && (
        <p className="soft">{say(costModelWords.tiers_in_text)}</p>
      )}
    </section>
  );
}

interface CommissionProps {
  readonly commission: NonNullable<ModelForm["commission"]>;
  readonly onSet: SetValue;
}

function Commission({ commission, onSet }: CommissionProps) {
  const { rate, basis, paid_on, has_tiers } = commission;
  return (
    <>
      {!has_tiers && (
        <Figure name="commission_rate" value={rate} path={["commission", "rate"]} onSet={onSet} />
      )}
      <Choice name="basis" value={basis} choices={bases} onSet={onSet} />
      <Choice name="paid_on" value={paid_on} choices={moments} onSet={onSet} />
    </>
  );
}

interface FigureProps {
  readonly name: "annual_rate" | "small_below" | "commission_rate";
  readonly value: number | null;
  readonly path: readonly string[];
  readonly onSet: SetValue;
}

function Figure({ name, value, path, onSet }: FigureProps) {
  const say = useSay();
  const label = say(costModelWords[name]);
  return (
    <div className="single-figure">
      <span aria-hidden="true">{label}</span>
      <NumberField label={label} value={value} onChange={(next) => onSet(path, `${next}`)} />
    </div>
  );
}

interface ChoiceProps {
  readonly name: "basis" | "paid_on";
  readonly value: string;
  readonly choices: readonly ((typeof bases)[number] | (typeof moments)[number])[];
  readonly onSet: SetValue;
}

function Choice({ name, value, choices, onSet }: ChoiceProps) {
  const say = useSay();
  return (
    <label className="single-figure">
      {say(costModelWords[name])}
      <select
        value={value}
        onChange={({ target }) => onSet(["commission", name], JSON.stringify(target.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(costModelWords[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}
