import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBook, withBook } from "../../src/app/book.ts";
import { importFiles } from "../../src/app/import-files.ts";
import { resources } from "../../src/app/temporary-book.test-support.ts";

/** Sellers Ann and Bob, and Cyd of whom neither knows. Ann sold to Bob's SHARED in the year, to his BYGONE the year before. */
export const accounts = {
  ANNA: { name: "Annas Alpha", owner: "E-ANN", sellers: ["E-ANN"] },
  ANNB: { name: "=1+1", owner: "E-ANN", sellers: ["E-ANN"] },
  ANNC: { name: `<img src=x onerror="alert(1)">`, owner: "E-ANN", sellers: ["E-ANN"] },
  SHARED: { name: "Shared Works", owner: "E-BOB", sellers: ["E-BOB", "E-ANN"] },
  BYGONE: { name: "Bygone Brothers", owner: "E-BOB", sellers: ["E-BOB"] },
  BOBBER: { name: "Bobs Secret Bakery", owner: "E-BOB", sellers: ["E-BOB"] },
  CYDONE: { name: "Cyds Cement", owner: "E-CYD", sellers: ["E-CYD"] },
} as const;

export type AccountId = keyof typeof accounts;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal are those of its type
export const accountIds = Object.keys(accounts) as readonly AccountId[];

const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);

interface Sale {
  readonly id: string;
  readonly account: AccountId;
  readonly on: string;
  readonly seller: string;
  readonly net: number;
}

/** One sale a month by each seller, of an amount that no other account has; BYGONE's by Ann are of 2023. */
function sales(): readonly Sale[] {
  const usual = accountIds.flatMap((account, i) =>
    accounts[account].sellers.flatMap((seller) =>
      months.map((month) => ({
        id: `${account}-${seller}-${month}`,
        account,
        on: `${month}-10`,
        seller,
        net: 1000 + 137 * i,
      })),
    ),
  );
  const old = ["2023-06-10", "2024-06-10"].map((on) => ({
    id: `BYGONE-${on}`,
    account: "BYGONE" as const,
    on,
    seller: "E-ANN",
    net: 500,
  }));
  return [...usual, ...old];
}

function tables(): Readonly<Record<string, string>> {
  const sold = sales();
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return {
    employees: [
      "employee_id,name,role",
      "E-ANN,Ann Arden,sales",
      "E-BOB,Bob Byrne,sales",
      "E-CYD,Cyd Cole,sales",
    ].join("\n"),
    accounts: [
      "account_id,name,owner",
      ...accountIds.map((id) => `${id},${quoted(accounts[id].name)},${accounts[id].owner}`),
    ].join("\n"),
    invoices: [
      "invoice_id,account_id,issued_on,due_on,salesperson",
      ...sold.map(({ id, account, on, seller }) => `${id},${account},${on},${on},${seller}`),
    ].join("\n"),
    invoice_lines: [
      "invoice_id,line,net_amount,cost_amount",
      ...sold.map(({ id, net }) => `${id},1,${net},${Math.round(net * 0.6)}`),
    ].join("\n"),
    touches: [
      "touch_id,account_id,on,kind,employee,minutes,note",
      ...accountIds.flatMap((id) =>
        months.map(
          (month) =>
            `T-${id}-${month},${id},${month}-11,visit,${accounts[id].owner},60,note on ${id}`,
        ),
      ),
    ].join("\n"),
  };
}

/** Makes the team's book in a folder that `remove` takes away again. */
export async function makeTeamBook(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const root = await mkdtemp(join(tmpdir(), "warto-team-"));
  const folder = join(root, "book");
  await createBook(folder, resources);
  const files = await Promise.all(
    Object.entries(tables()).map(async ([name, text]) => {
      const path = join(root, `${name}.csv`);
      await writeFile(path, text);
      return path;
    }),
  );
  await withBook(folder, resources, (book) => importFiles(book, { ...asIs, files }));
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
}

const asIs = {
  as: null,
  map: null,
  decimal: null,
  dates: null,
  delimiter: null,
  encoding: null,
  sheet: null,
  dry_run: false,
  at: "2026-01-05T10:00:00.000Z",
  signal: null,
} as const;
