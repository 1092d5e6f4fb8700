import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CostModelText } from "../../../src/api/cost-model.ts";
import { parseCostModel } from "../../../src/costing/cost-model.ts";
import { readToml } from "../../../src/costing/read-toml.ts";
import { useSay } from "../../words/language-context.ts";
import { previewQuery } from "./cost-model-queries.ts";
import { costModelWords } from "./cost-model-words.ts";
import { ModelFigures } from "./ModelFigures.tsx";
import { modelForm } from "./model-form.ts";
import { ModelPreview } from "./ModelPreview.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { type TomlPath, withValue } from "./toml-values.ts";
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
  const [based_on, setBase] = useState(standing.toml);
  const [draft, setDraft] = useState(standing.toml);
  const [form, setForm] = useState(() => formOf(standing.toml));
  const [reason, setReason] = useState("");
  const parsed = parseCostModel(draft);
  const settled = useSettled(draft, stillness);
  const { data: preview } = useQuery({ ...previewQuery(settled), enabled: parsed.ok });
  const write = (text: string) => {
    setDraft(text);
    setForm((before) => formOf(text) ?? before);
  };
  const begin = (text: string) => {
    setBase(text);
    setReason("");
    write(text);
  };
  if (draft === based_on && standing.toml !== based_on) begin(standing.toml);
  const set = (path: TomlPath, value: string) => {
    const changed = withValue(draft, path, value);
    if (changed !== null) write(changed);
  };
  return (
    <>
      <div className="model-desk">
        <div>
          {form !== null && <ModelFigures form={form} onSet={set} />}
          <section>
            <h2>{say(costModelWords.as_text)}</h2>
            <p className="soft">{say(costModelWords.as_text_told)}</p>
            <textarea
              className="model-text"
              aria-label={say(costModelWords.as_text)}
              aria-invalid={!parsed.ok}
              spellCheck={false}
              rows={18}
              value={draft}
              onChange={({ target }) => write(target.value)}
            />
          </section>
        </div>
        <div className="model-beside">
          {!parsed.ok && (
            <section className="model-problems" role="alert">
              <h2>{say(costModelWords.problems)}</h2>
              <ul>
                {parsed.problem.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </section>
          )}
          {parsed.ok && preview?.moved && (
            <ModelPreview moved={preview.moved} isChanged={draft !== based_on} />
          )}
        </div>
      </div>
      <SaveBar
        draft={draft}
        based_on={based_on}
        isRight={parsed.ok}
        reason={reason}
        onReason={setReason}
        onBegin={begin}
      />
      <VersionList
        versions={standing.versions}
        draft={draft}
        onGoBack={({ toml, version }) => {
          write(toml);
          setReason(say(costModelWords.back_to, { n: version }));
        }}
      />
    </>
  );
}

function formOf(text: string) {
  const read = readToml(text);
  return read.ok ? modelForm(read.value) : null;
}
