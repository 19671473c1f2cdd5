import { expect, it } from 'vitest';
import { CREDENDO_ROUTES } from '../../src/instruments/credendo/index.ts';
import { GUIDANCE_ROUTES } from '../../src/instruments/guidance/index.ts';
import { assess, specimensOf } from './specimen.ts';

const ROUTES = [...CREDENDO_ROUTES, ...GUIDANCE_ROUTES];

it('no rule gives an outcome that it does not permit', () => {
  const permitted = new Set(
    ROUTES.flatMap(({ rules }) =>
      rules.flatMap(({ id, aspect, outcomes }) =>
        outcomes.map((outcome) => `${id} ${aspect ?? ''} ${outcome}`),
      ),
    ),
  );
  const given = [...specimensOf('credendo'), ...specimensOf('guidance')].flatMap(({ project, on }) =>
    assess(project, on, ROUTES).routes.flatMap(({ reasons }) =>
      reasons.map(({ rule, aspect, outcome }) => `${rule} ${aspect ?? ''} ${outcome}`),
    ),
  );
  expect([...new Set(given)].filter((item) => !permitted.has(item))).toEqual([]);
});
