import { CapitalFigures } from "./CapitalFigures.tsx";
import { ChargeTable } from "./ChargeTable.tsx";
import type { ModelForm } from "./model-form.ts";
import { RoleFigures } from "./RoleFigures.tsx";
import { TimeTable } from "./TimeTable.tsx";
import type { SetValue } from "./toml-values.ts";

interface ModelFiguresProps {
  readonly form: ModelForm;
  readonly onSet: SetValue;
}

/** The figures of the model, to be changed one by one. */
export function ModelFigures({ form, onSet }: ModelFiguresProps) {
  return (
    <>
      <RoleFigures roles={form.roles} onSet={onSet} />
      <TimeTable time={form.time} onSet={onSet} />
      {form.charges.length > 0 && <ChargeTable charges={form.charges} onSet={onSet} />}
      <CapitalFigures form={form} onSet={onSet} />
    </>
  );
}
