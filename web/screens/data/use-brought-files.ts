import { useCallback, useRef, useState } from "react";
import type { LookedAt } from "../../../src/api/uploads.ts";
import { request } from "../../api/request.ts";
import { uploadFile } from "../../api/upload-file.ts";
import { type BroughtFile, type FileMapping, firstMapping } from "./brought-file.ts";

export interface BroughtFiles {
  readonly files: readonly BroughtFile[];
  readonly bring: (chosen: readonly File[]) => void;
  readonly remove: (key: string) => void;
  readonly map: (key: string, mapping: FileMapping | null) => void;
  /** Forgets all of them, as after an import. */
  readonly clear: () => void;
}

/** Returns the files that a user has chosen: sent one after the other, then looked at by the server. */
export function useBroughtFiles(): BroughtFiles {
  const [files, setFiles] = useState<readonly BroughtFile[]>([]);
  const sending = useRef(new Map<string, AbortController>());
  const become = useCallback((key: string, news: Partial<BroughtFile>) => {
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...news } : file)));
  }, []);
  const send = useCallback(
    async (key: string, file: File) => {
      const stop = new AbortController();
      sending.current.set(key, stop);
      try {
        const onSent = (sent: number) => become(key, { sent });
        const { id } = await uploadFile(file, { onSent, signal: stop.signal });
        const looked = await request<LookedAt>(`/api/uploads/${id}`, { signal: stop.signal });
        const isUnknown = looked.problem !== null && looked.sections.length > 0;
        become(key, { sent: 1, looked, mapping: isUnknown ? firstMapping(looked) : null });
      } catch (error) {
        if (!stop.signal.aborted)
          become(key, { fault: error instanceof Error ? error.message : String(error) });
      } finally {
        sending.current.delete(key);
      }
    },
    [become],
  );
  const bring = useCallback(
    (chosen: readonly File[]) => {
      const begun = chosen.map((file) => ({ file, key: crypto.randomUUID() }));
      setFiles((now) => [...now, ...begun.map(({ file, key }) => waiting(key, file))]);
      void begun.reduce(
        (before, { file, key }) => before.then(() => send(key, file)),
        Promise.resolve(),
      );
    },
    [send],
  );
  const remove = (key: string) => {
    sending.current.get(key)?.abort();
    const id = files.find((file) => file.key === key)?.looked?.id;
    if (id !== undefined) void request(`/api/uploads/${id}`, { method: "DELETE" });
    setFiles((now) => now.filter((file) => file.key !== key));
  };
  const map = (key: string, mapping: FileMapping | null) => become(key, { mapping });
  return { files, bring, remove, map, clear: () => setFiles([]) };
}

function waiting(key: string, { name, size }: File): BroughtFile {
  return { key, name, bytes: size, sent: 0, fault: null, looked: null, mapping: null };
}
