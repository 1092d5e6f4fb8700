import type { DemoRow } from "./demo-row.ts";

export interface Employee {
  readonly employee_id: string;
  readonly name: string;
  readonly role: string;
  readonly territory: string | null;
  readonly manager: string | null;
  readonly commission_rate: number | null;
}

export const territories = ["north", "east", "south", "west"] as const;

export type Territory = (typeof territories)[number];

const insideRate = 0.02;

/** The people of the demo distributor; every name is made up. */
export const staff: readonly Employee[] = [
  seller("E-01", "Dale Merriweather", "north", null),
  seller("E-02", "Priya Castellane", "east", "E-01"),
  seller("E-03", "Hollis Vantongeren", "south", "E-01"),
  seller("E-04", "Marguerite Okafor-Lund", "west", "E-01"),
  inside("E-05", "Tomas Brackenridge", null),
  inside("E-06", "Wren Adeyemi-Cole", "E-05"),
  inside("E-07", "Ines Pallister", "E-05"),
  inside("E-08", "Leopold Nakagawa-Price", "E-05"),
  other("E-09", "Gordon Fairbrass", "customer_service"),
  other("E-10", "Lucinda Szabo-Hart", "customer_service"),
  other("E-11", "Rufus Tillinghast", "warehouse_shipping"),
  other("E-12", "Bettina Quarles", "warehouse_shipping"),
  other("E-13", "Osric Delacroix-Bell", "warehouse_shipping"),
  other("E-14", "Nadia Wetherby", "warehouse_shipping"),
  other("E-15", "Emil Thackeray-Oduya", "warehouse_shipping"),
  other("E-16", "Carla Windermere", "warehouse_shipping"),
  other("E-17", "Ambrose Lindqvist", "credit_control"),
  other("E-18", "Philippa Stanhope-Ruiz", "credit_control"),
  other("E-19", "Sunniva Harcastle", "engineering"),
];

/** Returns the ids of those who hold a role. */
export function holdersOf(role: string): readonly string[] {
  return staff.filter((one) => one.role === role).map((one) => one.employee_id);
}

/** Returns who visits the accounts of a territory. */
export function fieldSellerOf(territory: Territory): string {
  const found = staff.find((one) => one.role === "outside_sales" && one.territory === territory);
  if (found === undefined) throw new Error(`nobody sells in ${territory}`);
  return found.employee_id;
}

/** Returns the staff as rows of the table `employees`. */
export function employeeRows(): readonly DemoRow[] {
  return staff.map((one) => ({ ...one }));
}

function seller(
  employee_id: string,
  name: string,
  territory: Territory,
  manager: string | null,
): Employee {
  const role = "outside_sales";
  return { employee_id, name, role, territory, manager, commission_rate: null };
}

function inside(employee_id: string, name: string, manager: string | null): Employee {
  const role = "inside_sales";
  return { employee_id, name, role, territory: null, manager, commission_rate: insideRate };
}

function other(employee_id: string, name: string, role: string): Employee {
  return { employee_id, name, role, territory: null, manager: null, commission_rate: null };
}
