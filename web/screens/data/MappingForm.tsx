import type { LookedAt } from "../../../src/api/uploads.ts";
import { useSay } from "../../words/language-context.ts";
import { type FileMapping, mapOf } from "./brought-file.ts";
import { dataWords } from "./data-words.ts";
import { SectionForm } from "./SectionForm.tsx";

interface MappingFormProps {
  readonly looked: LookedAt;
  readonly mapping: FileMapping;
  readonly onMap: (mapping: FileMapping) => void;
}

/** Says which column feeds which field of the ledger, by choice or as text. */
export function MappingForm({ looked, mapping, onMap }: MappingFormProps) {
  const say = useSay();
  const { sections, text } = mapping;
  const made = mapOf({ name: looked.name, mapping: { sections, text: null } }) ?? "";
  return (
    <section className="mapping-form">
      <h3>{say(dataWords.mapping, { name: looked.name })}</h3>
      {looked.problem !== null && <p>{say(dataWords.mapping_told)}</p>}
      {text === null &&
        sections.map((section, i) => {
          const looked_at = looked.sections[i];
          return (
            looked_at !== undefined && (
              <SectionForm
                key={looked_at.name}
                section={looked_at}
                mapping={section}
                onMap={(next) => onMap({ text, sections: sections.with(i, next) })}
              />
            )
          );
        })}
      <details open={text !== null}>
        <summary>{say(dataWords.as_text)}</summary>
        <p className="soft">{say(dataWords.as_text_told)}</p>
        <textarea
          aria-label={say(dataWords.as_text)}
          spellCheck={false}
          rows={14}
          value={text ?? made}
          onChange={({ target }) => onMap({ sections, text: target.value })}
        />
        {text !== null && (
          <button type="button" onClick={() => onMap({ sections, text: null })}>
            {say(dataWords.back_to_form)}
          </button>
        )}
      </details>
    </section>
  );
}
