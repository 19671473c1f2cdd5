import { readParameters, readCountries } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import type { FactName, Project } from '@kontor/support';
import { FACT_NAMES, ROUTES, assessBy, projectJson, readProject } from '@kontor/support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Specimen } from '../specimens/specimen.ts';
import { readSpecimens } from '../specimens/specimen.ts';
import { answerTo } from './any-project.ts';

const parameters = readParameters();
const countries = new Set(readCountries().map((country) => country.iso3));
const specimens = readSpecimens();
const runs = (quick: number) => ({ numRuns: Math.max(quick, Number(process.env['KONTOR_TEST_RUNS'] ?? 0)) });

interface Case {
  readonly on: string;
  readonly project: Project;
}

/** A specimen with up to three answers changed: near enough to a real deal for routes to fit, or nearly. */
const nearSpecimen: fc.Arbitrary<Case> = fc
  .record({
    specimen: fc.constantFrom(...specimens),
    changes: fc.array(
      fc.constantFrom(...FACT_NAMES).chain((name) => answerTo(name).map((value) => [name, value] as const)),
      { maxLength: 3 },
    ),
  })
  .map(({ specimen, changes }: { specimen: Specimen; changes: (readonly [FactName, unknown])[] }) => ({
    on: specimen.on,
    project: readProject({ ...specimen.project, ...Object.fromEntries(changes) }, countries).project,
  }));

const routesOf = ({ on, project }: Case) =>
  assessBy(project, { on: localDate(on), parameters, routes: ROUTES }).routes;

const favourable = (deal: Case): Set<string> =>
  new Set(
    routesOf(deal)
      .filter(({ verdict }) => verdict.startsWith('fits'))
      .map(({ route }) => route),
  );

const without = (deal: Case, name: FactName): Case => ({
  ...deal,
  project: { ...deal.project, [name]: null },
});

describe('deals near the specimens', () => {
  it('gain no fits or fits-if by withdrawing an answer (S-02)', () => {
    fc.assert(
      fc.property(nearSpecimen, fc.constantFrom(...FACT_NAMES), (deal, name) => {
        if (deal.project[name] === null) return;
        const before = favourable(deal);
        const gained = [...favourable(without(deal, name))].filter((route) => !before.has(route));
        expect({ withdrawn: name, gained }).toEqual({ withdrawn: name, gained: [] });
      }),
      runs(600),
    );
  });

  it('are mended by every change that is proposed', () => {
    fc.assert(
      fc.property(nearSpecimen, (deal) => {
        for (const { route, changes } of routesOf(deal)) {
          for (const change of changes) {
            const json = projectJson(deal.project);
            for (const { fact, to } of change.facts)
              json[fact] =
                'amount' in to
                  ? { amount: to.amount, currency: to.currency }
                  : 'value' in to
                    ? to.value
                    : null;
            const again = routesOf({ ...deal, project: readProject(json, countries).project }).find(
              (candidate) => candidate.route === route,
            );
            const broken = again?.reasons.filter(
              ({ outcome, weight }) => outcome === 'not-met' && weight === 'decides',
            );
            expect({ route, broken, verdict: again?.verdict }).toEqual({
              route,
              broken: [],
              verdict: change.verdict,
            });
          }
        }
      }),
      runs(200),
    );
  });
});
