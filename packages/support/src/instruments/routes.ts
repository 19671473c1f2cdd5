import type { Route } from '../assessment/route.ts';
import { ROUTE_IDS } from '../assessment/route.ts';
import { CREDENDO_ROUTES } from './credendo/index.ts';
import { FINEXPO_ROUTES } from './finexpo/index.ts';
import { GUIDANCE_ROUTES } from './guidance/index.ts';

/** Every route of support, in the order of the catalogue. */
export const ROUTES: readonly Route[] = inCatalogueOrder([
  ...GUIDANCE_ROUTES,
  ...CREDENDO_ROUTES,
  ...FINEXPO_ROUTES,
]);

function inCatalogueOrder(routes: readonly Route[]): Route[] {
  return routes.toSorted((a, b) => ROUTE_IDS.indexOf(a.id) - ROUTE_IDS.indexOf(b.id));
}
