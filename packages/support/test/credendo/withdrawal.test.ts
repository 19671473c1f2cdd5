import { describe, expect, it } from 'vitest';
import { CREDENDO_ROUTES } from '../../src/instruments/credendo/index.ts';
import { GUIDANCE_ROUTES } from '../../src/instruments/guidance/index.ts';
import { assess, specimensOf } from './specimen.ts';

const ROUTES = [...CREDENDO_ROUTES, ...GUIDANCE_ROUTES];
const GOOD = ['fits', 'fits-if'];

/**
 * What a person asks for, not an answer about the deal: without it the published percentage stands (S-54), so taking
 * back an excessive wish may well help.
 */
const WISHES = ['coverCommercial', 'coverPolitical'];

describe('withdrawing an answer (S-02)', () => {
  const specimens = [...specimensOf('credendo'), ...specimensOf('guidance')];
  it.each(specimens.map((specimen) => [specimen.id, specimen] as const))(
    'of %s never produces a fit that was not there',
    (_id, { project, on }) => {
      const answers = project as Readonly<Record<string, unknown>>;
      const before = new Map(
        assess(answers, on, ROUTES).routes.map(({ route, verdict }) => [route, verdict]),
      );
      const improved = Object.keys(answers)
        .filter((fact) => !WISHES.includes(fact))
        .flatMap((fact) => {
          const { [fact]: withdrawn, ...rest } = answers;
          return assess(rest, on, ROUTES)
            .routes.filter(({ route, verdict }) => {
              const old = before.get(route) ?? '';
              return (
                GOOD.includes(verdict) && (!GOOD.includes(old) || (old === 'fits-if' && verdict === 'fits'))
              );
            })
            .map(({ route }) => `${route} without ${fact} (${JSON.stringify(withdrawn)})`);
        });
      expect(improved).toEqual([]);
    },
  );
});
