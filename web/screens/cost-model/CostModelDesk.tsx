import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CostModelText } from "../../../src/api/cost-model.ts";
import { parseCostModel } from "../../../src/costing/cost-model.ts";
import { readToml } from "../../../src/costing/read-toml.ts";
import { useSay } from "../../words/language-context.ts";
import { previewQuery } from "./cost-model-queries.ts";
import { costModelWords } from "./cost-model-words.ts";
import { ModelFigures } from "./ModelFigures.tsx";
import { modelForm } from "./model-form.ts";
import { ModelPreview } from "./ModelPreview.tsx";
import { ModelProblems } from "./ModelProblems.tsx";
import { ModelText } from "./ModelText.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { type TomlPath, withValue } from "./toml-values.ts";
import { useCostModelDraft } from "./use-cost-model-draft.ts";
import { useSettled } from "./use-settled.ts";
import { VersionList } from "./VersionList.tsx";

interface CostModelDeskProps {
  readonly standing: CostModelText;
}

/** Milliseconds without a keystroke before the book is computed anew. */
const stillness = 150;

/** The model as it is being changed, beside what that makes of the book. */
export function CostModelDesk({ standing }: CostModelDeskProps) {
  const say = useSay();
  const draft = useCostModelDraft(standing);
  const { toml, readable, isChanged } = draft;
  const form = useMemo(() => formOf(readable), [readable]);
  const parsed = parseCostModel(toml);
  const settled = useSettled(toml, stillness);
  const { data: preview } = useQuery({ ...previewQuery(settled), enabled: parsed.ok });
  const set = (path: TomlPath, value: string) => {
    const changed = withValue(toml, path, value);
    if (changed !== null) draft.write(changed);
  };
  return (
    <>
      <div className="model-desk">
        <div>
          {form !== null && <ModelFigures form={form} onSet={set} />}
          <ModelText text={toml} isRight={parsed.ok} onWrite={(text) => draft.write(text)} />
        </div>
        <div className="model-beside">
          {!parsed.ok && <ModelProblems problems={parsed.problem} />}
          {parsed.ok && preview?.moved && (
            <ModelPreview moved={preview.moved} isChanged={isChanged} />
          )}
        </div>
      </div>
      <SaveBar draft={draft} isRight={parsed.ok} />
      <VersionList
        versions={standing.versions}
        draft={toml}
        onGoBack={({ toml: text, version }) =>
          draft.write(text, say(costModelWords.back_to, { n: version }))
        }
      />
    </>
  );
}

function formOf(text: string) {
  const read = readToml(text);
  return read.ok ? modelForm(read.value) : null;
}
