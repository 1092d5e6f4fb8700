import { Menu } from "@base-ui/react/menu";
import { useMutation } from "@tanstack/react-query";
import type { AccountColumn } from "../../../src/api/account-columns.ts";
import type { AccountTable } from "../../../src/api/account-table.ts";
import type { AccountsExport } from "../../../src/api/exports.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useLanguage, useSay } from "../../words/language-context.ts";
import { accountsWords } from "./accounts-words.ts";
import { downloadAccounts } from "./download.ts";
import type { Rows } from "./shown-rows.ts";

interface ExportMenuProps {
  readonly table: AccountTable;
  readonly columns: readonly AccountColumn[];
  readonly rows: Rows;
}

/** Writes what the table shows into a file. */
export function ExportMenu({ table, columns, rows }: ExportMenuProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { tellFault } = useChangeDesk();
  const download = useMutation({ mutationFn: downloadAccounts, onError: tellFault });
  const begin = (format: AccountsExport["format"]) =>
    download.mutate({
      ...table.window,
      format,
      language,
      columns: columns.map(({ id }) => id),
      ids: rows.map((row) => table.account_id[row] ?? ""),
    });
  return (
    <Menu.Root>
      <Menu.Trigger disabled={download.isPending}>
        {say(download.isPending ? accountsWords.exporting : accountsWords.export)}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="popup-place">
          <Menu.Popup className="popup menu">
            <Menu.Item className="menu-item" onClick={() => begin("csv")}>
              {say(accountsWords.export_csv)}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={() => begin("xlsx")}>
              {say(accountsWords.export_xlsx)}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
