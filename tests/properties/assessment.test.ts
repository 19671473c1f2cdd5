import { readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import type { Assessment, FactName, Project } from '@kontor/support';
import { FACT_NAMES, assess, projectJson, readProject } from '@kontor/support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_SET, anyProjectJson, projectOf } from './any-project.ts';

const parameters = readParameters();
const on = localDate('2026-11-24');
const answer = (project: Project): Assessment => assess(project, { on, parameters });
const favourable = (assessment: Assessment): Set<string> =>
  new Set(assessment.routes.filter(({ verdict }) => verdict.startsWith('fits')).map(({ route }) => route));

/** The quick number of runs, or that of `npm run test:full` when it is larger. */
const runs = (quick: number) => ({ numRuns: Math.max(quick, Number(process.env['KONTOR_TEST_RUNS'] ?? 0)) });

describe('assessment of any project', () => {
  it('accepts any subset of answers and covers every route', () => {
    fc.assert(
      fc.property(anyProjectJson(5), (json) => {
        expect(answer(projectOf(json)).routes).toHaveLength(29);
      }),
      runs(60),
    );
  });

  it('withdrawing an answer never produces a fits or fits-if that was not there (S-02)', () => {
    fc.assert(
      fc.property(anyProjectJson(9), fc.constantFrom(...FACT_NAMES), (json, name: FactName) => {
        const before = favourable(answer(projectOf(json)));
        const after = favourable(answer(projectOf({ ...json, [name]: null })));
        expect([...after].filter((route) => !before.has(route))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('a proposed change always does what it says', () => {
    fc.assert(
      fc.property(anyProjectJson(9), (json) => {
        const project = projectOf(json);
        for (const route of answer(project).routes) {
          for (const change of route.changes) {
            const changed = projectJson(project);
            for (const { fact, to } of change.facts) changed[fact] = jsonFact(to);
            const again = answer(readProject(changed, COUNTRY_SET).project);
            const after = again.routes.find((candidate) => candidate.route === route.route);
            expect(
              after?.reasons.filter(({ outcome, weight }) => outcome === 'not-met' && weight === 'decides'),
            ).toEqual([]);
            expect(after?.verdict).toBe(change.verdict);
          }
        }
      }),
      runs(100),
    );
  });

  it('JSON in, JSON out, same bytes', () => {
    fc.assert(
      fc.property(anyProjectJson(7), (json) => {
        const first = answer(projectOf(json));
        const replayed = answer(readProject(JSON.parse(JSON.stringify(first.project)), COUNTRY_SET).project);
        expect(JSON.stringify(replayed)).toBe(JSON.stringify(first));
      }),
      runs(60),
    );
  });
});

function jsonFact(value: unknown): unknown {
  const { kind, ...rest } = value as { kind: string; value?: unknown };
  return kind === 'money' ? rest : rest.value;
}
