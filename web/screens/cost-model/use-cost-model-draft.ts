import { z } from "zod";
import type { CostModelText } from "../../../src/api/cost-model.ts";
import { readToml } from "../../../src/costing/read-toml.ts";
import { useDraft } from "../../parts/use-draft.ts";

/** The cost model as it is being changed. */
export interface CostModelDraft {
  readonly toml: string;
  /** The text that it began with. */
  readonly based_on: string;
  /** The last of its texts that could be read as TOML, so that the form stays while a text is being typed. */
  readonly readable: string;
  readonly reason: string;
  readonly isChanged: boolean;
  /** Changes the text, and the reason where one is given. */
  readonly write: (toml: string, reason?: string) => void;
  readonly explain: (reason: string) => void;
  /** Takes the model as it stands for the beginning. */
  readonly drop: () => void;
}

const schema = z
  .object({ toml: z.string(), based_on: z.string(), readable: z.string(), reason: z.string() })
  .nullable();

/** Returns the draft of the cost model; it outlives a page that is loaded anew. */
export function useCostModelDraft({ toml: standing }: CostModelText): CostModelDraft {
  const { draft, write, forget } = useDraft({ name: "cost-model", schema, first: null });
  const isChanged = draft !== null && draft.toml !== draft.based_on;
  const now = isChanged
    ? draft
    : { toml: standing, based_on: standing, readable: standing, reason: draft?.reason ?? "" };
  return {
    ...now,
    isChanged,
    write: (toml, reason = now.reason) =>
      write({ ...now, toml, reason, readable: readToml(toml).ok ? toml : now.readable }),
    explain: (reason) => write({ ...now, reason }),
    drop: forget,
  };
}
