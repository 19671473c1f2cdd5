import { readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import type { Assessment, RouteAssessment, RouteId } from '@kontor/support';
import { ROUTES, ROUTE_IDS, assess, readProject } from '@kontor/support';
import { describe, expect, it } from 'vitest';
import type { ExpectedReason, ExpectedRoute, Specimen } from './specimen.ts';
import { readSpecimens } from './specimen.ts';

const parameters = readParameters();
const countries = new Set(readCountries().map((country) => country.iso3));
const specimens = readSpecimens();

function assessed(specimen: Specimen): Assessment {
  const { project, issues } = readProject(specimen.project, countries);
  expect(issues).toEqual([]);
  return assess(project, { on: localDate(specimen.on), parameters });
}

function routeOf(answer: Assessment, id: string): RouteAssessment {
  const found = answer.routes.find((route) => route.route === id);
  if (found === undefined) throw new Error(`no route ${id}`);
  return found;
}

const nameOf = ({ rule, aspect, outcome }: ExpectedReason): string => `${rule}/${aspect ?? ''}: ${outcome}`;

function compare(route: RouteAssessment, expected: ExpectedRoute): void {
  const outcomes = route.reasons.map(nameOf);
  if (expected.verdict !== undefined)
    expect(`${route.route} ${route.verdict}`).toBe(`${route.route} ${expected.verdict}`);
  for (const wanted of expected.reasons ?? []) expect(outcomes).toContain(nameOf(wanted));
  for (const [name, value] of Object.entries(expected.figures ?? {})) {
    const figure = route.figures.find((candidate) => candidate.name === name);
    expect({ figure: name, value: figure?.value }).toEqual({ figure: name, value });
  }
  for (const change of expected.changes ?? []) {
    const shown = route.changes.map(({ facts }) => facts.map(({ fact, to }) => ({ fact, to })));
    expect(shown).toContainEqual(change.facts);
  }
}

describe('specimens', () => {
  it('are at least forty, with ids of their own', () => {
    expect(specimens.length).toBeGreaterThanOrEqual(40);
    expect(new Set(specimens.map(({ id }) => id)).size).toBe(specimens.length);
  });

  it('include published decisions, each with its source', () => {
    const published = specimens.filter(({ partial, source }) => partial && source !== null);
    expect(published.length).toBeGreaterThanOrEqual(5);
  });

  it.each(specimens.map((specimen) => [specimen.id, specimen.title.en, specimen] as const))(
    '%s %s',
    (_id, _title, specimen) => {
      const answer = assessed(specimen);
      for (const [id, expected] of Object.entries(specimen.expect.routes))
        compare(routeOf(answer, id), expected);
    },
  );
});

describe('proof of every rule', () => {
  it('asks every route once, in the order of the catalogue', () => {
    expect(ROUTES.map((route) => route.id)).toEqual([...ROUTE_IDS]);
  });

  it('has a specimen for each outcome that a rule permits', () => {
    expect(missingProofs()).toEqual([]);
  });

  it('never meets an outcome that its rule does not declare', () => {
    expect(undeclaredOutcomes()).toEqual([]);
  });
});

/** Outcomes of rules that no specimen asserts. */
function missingProofs(): string[] {
  const asserted = new Set(
    specimens.flatMap(({ expect: { routes } }) =>
      Object.values(routes).flatMap((route: ExpectedRoute) => (route.reasons ?? []).map(nameOf)),
    ),
  );
  const wanted = new Set(
    ROUTES.flatMap((route) =>
      route.rules.flatMap(({ id, aspect, outcomes }) =>
        outcomes.map((outcome) => nameOf({ rule: id, aspect, outcome })),
      ),
    ),
  );
  return [...wanted].filter((name) => !asserted.has(name)).sort();
}

function undeclaredOutcomes(): string[] {
  const declared = new Map<RouteId, Set<string>>(
    ROUTES.map((route) => [
      route.id,
      new Set(
        route.rules.flatMap(({ id, aspect, outcomes }) =>
          outcomes.map((outcome) => nameOf({ rule: id, aspect, outcome })),
        ),
      ),
    ]),
  );
  return specimens.flatMap((specimen) =>
    assessed(specimen).routes.flatMap(({ route, reasons }) =>
      reasons
        .map(nameOf)
        .filter((name) => !declared.get(route)?.has(name))
        .map((name) => `${specimen.id} ${route} ${name}`),
    ),
  );
}
