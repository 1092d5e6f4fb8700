import { infiniteQueryOptions, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WireChange, WirePage } from "../../../src/api/records.ts";
import { type RecordKind, recordKindNames } from "../../../src/record/record-kinds.ts";
import { pathWith, request } from "../../api/request.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { WideTable } from "../../parts/WideTable.tsx";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { decisionsWords, kindWords } from "./decisions-words.ts";
import { touchedText } from "./touched-text.ts";

const trailQuery = infiniteQueryOptions({
  queryKey: ["records", "changes", "pages"],
  queryFn: ({ pageParam, signal }) =>
    request<WirePage<WireChange>>(pathWith("/api/changes", { limit: 50, cursor: pageParam }), {
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** Who changed what, the newest first; everything can be taken back from here. */
export function TrailPart() {
  const say = useSay();
  const { language } = useLanguage();
  const desk = useChangeDesk();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useSuspenseInfiniteQuery(trailQuery);
  const [kind, setKind] = useState<RecordKind | "all">("all");
  const all = data.pages.flatMap(({ items }) => items);
  const changes = all.filter(
    ({ records }) => kind === "all" || records.some((record) => record.kind === kind),
  );
  if (all.length === 0) return <p>{say(decisionsWords.no_changes)}</p>;
  const times = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p>{say(decisionsWords.trail_lead)}</p>
      <label className="trail-filter">
        <span>{say(decisionsWords.records)}</span>
        <select
          value={kind}
          onChange={({ target }) =>
            setKind(recordKindNames.find((one) => one === target.value) ?? "all")
          }
        >
          <option value="all">{say(decisionsWords.everything)}</option>
          {recordKindNames.map((one) => (
            <option key={one} value={one}>
              {say(kindWords[one])}
            </option>
          ))}
        </select>
      </label>
      {changes.length === 0 && <p>{say(decisionsWords.none_of_kind)}</p>}
      <WideTable label={say(decisionsWords.trail_lead)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(decisionsWords.when)}</th>
              <th scope="col">{say(decisionsWords.by)}</th>
              <th scope="col">{say(decisionsWords.what)}</th>
              <th scope="col">{say(decisionsWords.records)}</th>
              <th scope="col">{say(decisionsWords.reason)}</th>
              <th scope="col">
                <span className="visually-hidden">{say(decisionsWords.acts)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ change_id, at, by, what, records, reason, undoes, is_undone }) => {
              const when = times.format(new Date(at));
              return (
                <tr key={change_id} data-undone={is_undone}>
                  <th scope="row">{when}</th>
                  <td>{by}</td>
                  <td>{undoes === null ? what : say(decisionsWords.takes_back)}</td>
                  <td>{touchedText(records, say)}</td>
                  <td>{reason ?? "–"}</td>
                  <td className="row-acts">
                    {is_undone && <span className="soft">{say(decisionsWords.undone)}</span>}
                    {!is_undone && undoes === null && (
                      <button
                        type="button"
                        disabled={desk.isBusy}
                        aria-label={say(decisionsWords.undo_of, { what, when })}
                        onClick={() => void desk.takeBack(change_id)}
                      >
                        {say(decisionsWords.undo)}
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(decisionsWords.more)}
        </button>
      )}
    </>
  );
}
