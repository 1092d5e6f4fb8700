import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { looks, pictureName, visitAs } from "./looks.ts";
import { openTeamWeb, password } from "./open-team-web.ts";
import { visit, type Visit } from "./open-web.ts";
import { pictured } from "./pictured.ts";

const web = openTeamWeb();

async function members(visited: Promise<Visit>): Promise<Visit> {
  const opened = await visited;
  await opened.page.goto(new URL("/members", opened.page.url()).href);
  await opened.page.getByRole("heading", { level: 1, name: /Members|Użytkownicy/ }).waitFor();
  return opened;
}

test("an owner invites a seller, makes her a manager, signs her out and shuts her out", async () => {
  const own = await members(web().visitAs("owner"));
  const { page } = own;
  await page.getByRole("button", { name: "Invite somebody" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Hollis");
  await page.getByLabel("E-mail address").fill("Hollis@Firm.test");
  await page.getByLabel("Is the employee").selectOption({ label: "Hollis Vantongeren" });
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = await page.getByRole("textbox", { name: "Link for Hollis" }).inputValue();
  await page.getByRole("button", { name: "Done" }).click();
  const row = page.getByRole("row", { name: /hollis@firm.test/ });
  expect(await row.innerText()).toMatch(/Seller\s+Hollis Vantongeren\s+own accounts/);

  const hers = await visit(web().browser, link);
  await hers.page.locator("[name=password]").fill(password);
  await hers.page.locator("button[type=submit]").click();
  await hers.page.getByRole("heading", { level: 1 }).waitFor();

  await page.getByRole("button", { name: "Change Hollis" }).click();
  await page.getByRole("radio", { name: /Manager/ }).check();
  await page.getByRole("checkbox", { name: "Priya Castellane" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved: Hollis.").waitFor();
  expect(await row.innerText()).toMatch(/Manager\s+Hollis Vantongeren\s+accounts of 2 employees/);

  await page.getByRole("button", { name: "Sign out Hollis everywhere" }).click();
  await page.getByText("Hollis is signed out everywhere.").waitFor();
  await hers.page.reload();
  await hers.page.waitForURL(/sign-in/);

  await page.getByRole("button", { name: "Remove Hollis" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByText("Hollis is no longer a member.").waitFor();
  expect(await row.count()).toBe(0);
  expect(own.complaints).toEqual([]);
  await hers.context.close();
  await own.context.close();
});

test("the last owner stays, and an address is invited once", async () => {
  const { page, context } = await members(web().visitAs("owner"));
  await page.getByRole("button", { name: "Remove Olivia Owner" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("alert").getByText("owner at all times").waitFor();
  await page.getByRole("button", { name: "Invite somebody" }).click();
  await page.getByLabel("E-mail address").fill("seller@firm.test");
  await page.getByText("This address is a member’s already.").waitFor();
  expect(await page.getByRole("button", { name: "Make the invitation" }).isDisabled()).toBe(true);
  await context.close();
});

test("with the keyboard alone, in Polish: go there, change a role, and come back to its button", async () => {
  const { page, context } = await web().visitAs("owner", { locale: "pl-PL" });
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.getByRole("heading", { level: 1, name: "Użytkownicy" }).waitFor();
  const change = page.getByRole("button", { name: "Zmień: Conrad Controller" });
  await change.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: /Kontroler/ }).focus();
  await page.keyboard.press("ArrowUp");
  expect(await page.getByRole("radio", { name: /Kierownik/ }).isChecked()).toBe(true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("Zapisano: Conrad Controller.").waitFor();
  await expect
    .poll(() => page.evaluate("document.activeElement.ariaLabel"))
    .toBe("Zmień: Conrad Controller");
  await context.close();
});

test.each(["controller", "manager", "seller"] as const)(
  "is not offered to a %s, who is told whom to ask",
  async (name) => {
    const { page, context, complaints } = await members(web().visitAs(name));
    expect(await page.getByRole("link", { name: "Members" }).count()).toBe(0);
    await page.getByText("Owners say who is a member.").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  },
);

describe.each(looks)("in $language, $theme, $width wide", (look) => {
  test("axe finds nothing on the list and in the form", async () => {
    const { page, context } = await members(web().visitAs("owner", visitAs(look)));
    await page.waitForLoadState("networkidle");
    await pictured(page, pictureName("members", look), false);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(look.width);
    await page.getByRole("button", { name: /Change Dale|Zmień: Dale/ }).click();
    await page.getByRole("dialog").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await pictured(page, pictureName("member", look), false);
    await context.close();
  });
});
