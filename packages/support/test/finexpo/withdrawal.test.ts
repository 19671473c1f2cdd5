import { describe, expect, it } from 'vitest';
import { SPECIMENS, assess } from './specimen.ts';

const GOOD = ['fits', 'fits-if'];

/**
 * Not answers about the deal but dates that choose the law or plans that can be changed: until they are given, the day of
 * the assessment stands for them (S-10).
 */
const DATES = ['submissionOn', 'plannedSignatureOn', 'decisionLetterOn', 'promiseIssuedOn'];

describe('withdrawing an answer (S-02)', () => {
  it.each(SPECIMENS.map((specimen) => [specimen.id, specimen] as const))(
    'of %s never produces a fit that was not there',
    (_id, { project, on }) => {
      const before = new Map(assess(project, on).routes.map(({ route, verdict }) => [route, verdict]));
      const improved = Object.keys(project)
        .filter((fact) => !DATES.includes(fact))
        .flatMap((fact) => {
          const { [fact]: withdrawn, ...rest } = project;
          return assess(rest, on)
            .routes.filter(({ route, verdict }) => {
              const old = before.get(route) ?? '';
              const isNew = !GOOD.includes(old) || (old === 'fits-if' && verdict === 'fits');
              return GOOD.includes(verdict) && isNew;
            })
            .map(({ route }) => `${route} without ${fact} (${JSON.stringify(withdrawn)})`);
        });
      expect(improved).toEqual([]);
    },
  );
});
