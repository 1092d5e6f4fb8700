import { useCallback, useEffect, useRef, useState } from "react";
import type { LookedAt } from "../../../src/api/uploads.ts";
import { request } from "../../api/request.ts";
import { uploadFile } from "../../api/upload-file.ts";
import { type BroughtFile, type FileMapping, firstMapping } from "./brought-file.ts";
import { keepFiles, keptFiles } from "./kept-files.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";

export interface BroughtFiles {
  readonly files: readonly BroughtFile[];
  readonly bring: (chosen: readonly File[]) => void;
  readonly remove: (key: string) => void;
  readonly map: (key: string, mapping: FileMapping | null) => void;
  /** Forgets all of them, as after an import. */
  readonly clear: () => void;
}

type Become = (key: string, news: Partial<BroughtFile>) => void;

/**
 * Returns the files that a user has chosen: sent one after the other, then looked at by the server. A page that is loaded anew
 * finds those that were sent, mapped as they were.
 */
export function useBroughtFiles(): BroughtFiles {
  const [files, setFiles] = useState(keptFiles);
  const become: Become = useCallback((key, news) => {
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...news } : file)));
  }, []);
  const { send, stop } = useSending(become);
  useLookAgain(files, become);
  useEffect(() => keepFiles(files), [files]);
  useLeaveWarning(files.some(({ id, fault }) => id === null && fault === null));
  const bring = (chosen: readonly File[]) => {
    const begun = chosen.map((file) => ({ file, key: crypto.randomUUID() }));
    setFiles((now) => [...now, ...begun.map(({ file, key }) => waiting(key, file))]);
    void begun.reduce(
      (before, { file, key }) => before.then(() => send(key, file)),
      Promise.resolve(),
    );
  };
  const remove = (key: string) => {
    stop(key);
    const id = files.find((file) => file.key === key)?.id ?? null;
    if (id !== null) request(`/api/uploads/${id}`, { method: "DELETE" }).catch(() => undefined);
    setFiles((now) => now.filter((file) => file.key !== key));
  };
  const map = (key: string, mapping: FileMapping | null) => become(key, { mapping });
  return { files, bring, remove, map, clear: () => setFiles([]) };
}

function useSending(become: Become) {
  const sending = useRef(new Map<string, AbortController>());
  const send = async (key: string, file: File) => {
    const stop = new AbortController();
    sending.current.set(key, stop);
    try {
      const onSent = (sent: number) => become(key, { sent });
      const { id } = await uploadFile(file, { onSent, signal: stop.signal });
      become(key, { id, sent: 1 });
      const looked = await lookedAt(id, stop.signal);
      const isUnknown = looked.problem !== null && looked.sections.length > 0;
      become(key, { looked, mapping: isUnknown ? firstMapping(looked) : null });
    } catch (error) {
      if (!stop.signal.aborted) become(key, { fault: faultOf(error) });
    } finally {
      sending.current.delete(key);
    }
  };
  return { send, stop: (key: string) => sending.current.get(key)?.abort() };
}

/** Looks again at the files that the page was loaded with; their mapping stands as its user left it. */
function useLookAgain(files: readonly BroughtFile[], become: Become): void {
  const first = useRef(files);
  useEffect(() => {
    const stop = new AbortController();
    for (const { key, id } of first.current) {
      if (id !== null)
        lookedAt(id, stop.signal).then(
          (looked) => become(key, { looked }),
          (error: unknown) => {
            if (!stop.signal.aborted) become(key, { fault: faultOf(error) });
          },
        );
    }
    return () => stop.abort();
  }, [become]);
}

function lookedAt(id: string, signal: AbortSignal): Promise<LookedAt> {
  return request<LookedAt>(`/api/uploads/${id}`, { signal });
}

function faultOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function waiting(key: string, { name, size }: File): BroughtFile {
  return { key, id: null, name, bytes: size, sent: 0, fault: null, looked: null, mapping: null };
}
