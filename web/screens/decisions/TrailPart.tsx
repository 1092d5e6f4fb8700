import { infiniteQueryOptions, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WireChange, WirePage } from "../../../src/api/records.ts";
import { type RecordKind, recordKindNames } from "../../../src/record/record-kinds.ts";
import { pathWith, request } from "../../api/request.ts";
import { useSay } from "../../words/language-context.ts";
import { decisionsWords, kindWords } from "./decisions-words.ts";
import { TrailTable } from "./TrailTable.tsx";
import "./trail.css";

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
  const trail = useSuspenseInfiniteQuery(trailQuery);
  const [kind, setKind] = useState<RecordKind | null>(null);
  const all = trail.data.pages.flatMap(({ items }) => items);
  const changes = all.filter(
    ({ records }) => kind === null || records.some((record) => record.kind === kind),
  );
  if (all.length === 0) return <p>{say(decisionsWords.no_changes)}</p>;
  return (
    <>
      <p>{say(decisionsWords.trail_lead)}</p>
      <KindChoice kind={kind} onChoose={setKind} />
      {changes.length === 0 && <p>{say(decisionsWords.none_of_kind)}</p>}
      {changes.length > 0 && <TrailTable changes={changes} />}
      {trail.hasNextPage && (
        <button
          type="button"
          disabled={trail.isFetchingNextPage}
          onClick={() => void trail.fetchNextPage()}
        >
          {say(decisionsWords.more)}
        </button>
      )}
    </>
  );
}

interface KindChoiceProps {
  /** Null for every kind. */
  readonly kind: RecordKind | null;
  readonly onChoose: (kind: RecordKind | null) => void;
}

function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const say = useSay();
  return (
    <label className="trail-filter">
      <span>{say(decisionsWords.records)}</span>
      <select
        value={kind ?? ""}
        onChange={({ target }) =>
          onChoose(recordKindNames.find((one) => one === target.value) ?? null)
        }
      >
        <option value="">{say(decisionsWords.everything)}</option>
        {recordKindNames.map((one) => (
          <option key={one} value={one}>
            {say(kindWords[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
