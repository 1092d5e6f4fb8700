import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CostModelText } from "../../../src/api/cost-model.ts";
import { request } from "../../api/request.ts";
import { useSay } from "../../words/language-context.ts";
import { costModelQuery } from "./cost-model-queries.ts";
import { costModelWords } from "./cost-model-words.ts";

interface SaveBarProps {
  readonly draft: string;
  readonly based_on: string;
  /** Whether the draft is a cost model at all. */
  readonly isRight: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Begins anew from a text. */
  readonly onBegin: (toml: string) => void;
}

/** Saves what is changed as a version with its reason, or drops it. */
export function SaveBar({ draft, based_on, isRight, reason, onReason, onBegin }: SaveBarProps) {
  const say = useSay();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      request<CostModelText>("/api/cost-model", {
        method: "POST",
        body: { toml: draft, based_on, reason: reason.trim() },
      }),
    onSuccess: (saved) => {
      client.setQueryData(costModelQuery.queryKey, saved);
      onBegin(saved.toml);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
    },
  });
  const lookAgain = async () => {
    const standing = await client.query({ ...costModelQuery, staleTime: 0 });
    save.reset();
    onBegin(standing.toml);
  };
  if (draft === based_on)
    return save.isSuccess ? <output>{say(costModelWords.is_saved)}</output> : null;
  return (
    <form
      className="save-bar"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <strong>{say(costModelWords.unsaved)}</strong>
      <label>
        {say(costModelWords.reason)}
        <input
          required
          maxLength={2000}
          value={reason}
          onChange={({ target }) => onReason(target.value)}
        />
      </label>
      <button
        type="submit"
        className="primary"
        disabled={!isRight || save.isPending || reason.trim() === ""}
      >
        {say(costModelWords.save)}
      </button>
      <button type="button" onClick={() => onBegin(based_on)}>
        {say(costModelWords.drop)}
      </button>
      {save.error !== null && (
        <p role="alert">
          {save.error.message}{" "}
          <button type="button" onClick={() => void lookAgain()}>
            {say(costModelWords.look_again)}
          </button>
        </p>
      )}
    </form>
  );
}
