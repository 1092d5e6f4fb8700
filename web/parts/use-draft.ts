import { useCallback, useState } from "react";
import type { z } from "zod";

/** What is being written and not yet sent. */
export interface Draft<Value> {
  readonly draft: Value;
  readonly write: (value: Value) => void;
  /** Forgets it, as when it was sent or dropped; what it began with stands again. */
  readonly forget: () => void;
}

interface DraftTerms<Value> {
  /** Tells one draft from the others of the tab. */
  readonly name: string;
  /** What a kept draft has to be like; one of another shape is not taken up. */
  readonly schema: z.ZodType<Value>;
  readonly first: Value;
}

/** Returns a draft that the browser's tab keeps: going to another page or loading anew does not lose it. */
export function useDraft<Value>({ name, schema, first }: DraftTerms<Value>): Draft<Value> {
  const [draft, setDraft] = useState(() => keptDraft(name, schema) ?? first);
  const write = useCallback(
    (value: Value) => {
      sessionStorage.setItem(keyOf(name), JSON.stringify(value));
      setDraft(value);
    },
    [name],
  );
  const forget = () => {
    sessionStorage.removeItem(keyOf(name));
    setDraft(first);
  };
  return { draft, write, forget };
}

function keptDraft<Value>(name: string, schema: z.ZodType<Value>): Value | null {
  const text = sessionStorage.getItem(keyOf(name));
  if (text === null) return null;
  const kept = schema.safeParse(JSON.parse(text));
  return kept.success ? kept.data : null;
}

function keyOf(name: string): string {
  return `warto.draft.${name}`;
}
