import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { CostModelPreview, CostModelText } from "../../../src/api/cost-model.ts";
import { request } from "../../api/request.ts";

/** The cost model as it stands, and its versions. */
export const costModelQuery = queryOptions({
  queryKey: ["book", "cost-model"],
  queryFn: ({ signal }) => request<CostModelText>("/api/cost-model", { signal }),
});

/** What a text makes of the book. */
export function previewQuery(toml: string) {
  return queryOptions({
    queryKey: ["book", "cost-model", "preview", toml],
    queryFn: ({ signal }) =>
      request<CostModelPreview>("/api/cost-model/preview", {
        method: "POST",
        body: { toml },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
