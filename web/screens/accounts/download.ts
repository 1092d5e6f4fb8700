import type { AccountsExport } from "../../../src/api/exports.ts";
import { RequestFault } from "../../api/request.ts";

/** Asks the server for a file and hands it to the browser to keep. */
export async function downloadAccounts(asked: AccountsExport): Promise<void> {
  const response = await fetch("/api/exports/accounts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  if (!response.ok) {
    const { status, statusText } = response;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every answer that is not well is a problem
    const problem = (await response.json().catch(() => null)) as RequestFault["problem"] | null;
    throw new RequestFault(
      problem ?? { type: "about:blank", title: statusText, status, detail: statusText },
    );
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  keep(await response.blob(), name ?? `accounts.${asked.format}`);
}

function keep(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
