import type { Problem } from "../../src/api/problem.ts";
import type { Upload } from "../../src/api/uploads.ts";
import { pageLanguage } from "../words/page-language.ts";
import { lostConnection } from "./lost-connection.ts";
import { pathWith, RequestFault } from "./request.ts";

export interface UploadTerms {
  readonly onSent: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file to the server and tells how much of it is sent; throws a `RequestFault` for a problem. */
export function uploadFile(file: File, { onSent, signal }: UploadTerms): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open("POST", pathWith("/api/uploads", { name: file.name }));
    sending.setRequestHeader("content-type", "application/octet-stream");
    sending.setRequestHeader("accept-language", pageLanguage());
    sending.responseType = "json";
    sending.upload.addEventListener("progress", ({ loaded, total }) => {
      onSent(total === 0 ? 1 : loaded / total);
    });
    sending.addEventListener("load", () => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server are of one version
      if (sending.status === 200) resolve(sending.response as Upload);
      else reject(new RequestFault(problemIn(sending)));
    });
    sending.addEventListener("error", () => reject(new RequestFault(problemIn(sending))));
    sending.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
    signal.addEventListener("abort", () => sending.abort());
    sending.send(file);
  });
}

function problemIn({ response }: XMLHttpRequest): Problem {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the server answers with problems
  return (response as Problem | null) ?? lostConnection();
}
