import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { type AskedWindow, accountTableQuery, sessionQuery } from "./api/queries.ts";
import { accountSearch } from "./screens/account/account-search.ts";
import { accountsSearchSchema } from "./screens/accounts/accounts-search.ts";
import { decisionsSearch } from "./screens/decisions/decisions-search.ts";
import { reviewSearch } from "./screens/review/review-search.ts";
import { planSearch } from "./screens/plan/plan-search.ts";
import { Fault } from "./shell/Fault.tsx";
import { Loading } from "./shell/Loading.tsx";
import { NotFound } from "./shell/NotFound.tsx";
import { Shell } from "./shell/Shell.tsx";

interface RouterContext {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ context }) => context.client.query({ ...sessionQuery, staleTime: "static" }),
  component: Shell,
  errorComponent: Fault,
  notFoundComponent: NotFound,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => redirect({ to: "/review", throw: true }),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import("./screens/review/ReviewScreen.tsx"), "ReviewScreen"),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: "/accounts",
  validateSearch: accountsSearchSchema,
  loaderDeps: ({ search }) => windowIn(search),
  loader: ({ context, deps }) => beginTable(context, deps),
  component: lazyRouteComponent(
    () => import("./screens/accounts/AccountsScreen.tsx"),
    "AccountsScreen",
  ),
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/accounts/$account_id",
  validateSearch: accountSearch,
  component: lazyRouteComponent(
    () => import("./screens/account/AccountScreen.tsx"),
    "AccountScreen",
  ),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  validateSearch: accountsSearchSchema,
  loaderDeps: ({ search }) => windowIn(search),
  loader: ({ context, deps }) => beginTable(context, deps),
  component: lazyRouteComponent(() => import("./screens/map/MapScreen.tsx"), "MapScreen"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("./screens/plan/PlanScreen.tsx"), "PlanScreen"),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: "/decisions",
  validateSearch: decisionsSearch,
  component: lazyRouteComponent(
    () => import("./screens/decisions/DecisionsScreen.tsx"),
    "DecisionsScreen",
  ),
});

const costModel = createRoute({
  getParentRoute: () => root,
  path: "/cost-model",
  component: lazyRouteComponent(
    () => import("./screens/cost-model/CostModelScreen.tsx"),
    "CostModelScreen",
  ),
});

const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(() => import("./screens/data/DataScreen.tsx"), "DataScreen"),
});

const members = createRoute({
  getParentRoute: () => root,
  path: "/members",
  component: lazyRouteComponent(
    () => import("./screens/members/MembersScreen.tsx"),
    "MembersScreen",
  ),
});

function windowIn({ from, to }: AskedWindow): AskedWindow {
  return { from, to };
}

/** Asks for the table while the screen's code is on its way; the screen itself tells what goes wrong. */
function beginTable({ client }: RouterContext, window: AskedWindow): void {
  client.query(accountTableQuery(window)).catch(() => undefined);
}

const tree = root.addChildren([
  home,
  review,
  accounts,
  account,
  map,
  plan,
  decisions,
  costModel,
  data,
  members,
]);

/** Returns the application's routes; a screen's code is loaded when it is first gone to. */
export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    defaultPendingComponent: Loading,
    defaultErrorComponent: Fault,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
