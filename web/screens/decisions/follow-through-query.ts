import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../../src/lib/language.ts";
import type { FollowThrough } from "../../../src/review/follow-through/follow-through-document.ts";
import { pathWith, request } from "../../api/request.ts";

/** What decisions promised against what they brought; asked anew after every change of a record. */
export function followThroughQuery(language: Language) {
  return queryOptions({
    queryKey: ["records", "follow-through", language],
    queryFn: ({ signal }) =>
      request<FollowThrough>(pathWith("/api/follow-through", { language }), { signal }),
  });
}
