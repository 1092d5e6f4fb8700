import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CostModelText } from "../../../src/api/cost-model.ts";
import { request } from "../../api/request.ts";
import { costModelQuery } from "./cost-model-queries.ts";
import type { CostModelDraft } from "./use-cost-model-draft.ts";

/** The saving of a cost model. */
export interface SaveModel {
  readonly save: () => void;
  readonly isPending: boolean;
  readonly isSaved: boolean;
  /** Why it was not saved; null where it was. */
  readonly fault: string | null;
  /** Drops the draft and takes up the model as it stands by now. */
  readonly lookAgain: () => Promise<void>;
}

/** Returns how a draft is saved as a version with its reason; never over one that its writer has not seen. */
export function useSaveModel({ toml, based_on, reason, drop }: CostModelDraft): SaveModel {
  const client = useQueryClient();
  const { mutate, reset, isPending, isSuccess, error } = useMutation({
    mutationFn: () =>
      request<CostModelText>("/api/cost-model", {
        method: "POST",
        body: { toml, based_on, reason: reason.trim() },
      }),
    onSuccess: (saved) => {
      client.setQueryData(costModelQuery.queryKey, saved);
      drop();
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
    },
  });
  return {
    save: () => mutate(),
    isPending,
    isSaved: isSuccess,
    fault: error?.message ?? null,
    lookAgain: async () => {
      await client.query({ ...costModelQuery, staleTime: 0 });
      reset();
      drop();
    },
  };
}
