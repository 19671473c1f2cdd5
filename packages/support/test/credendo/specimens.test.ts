import { describe, expect, it } from 'vitest';
import { CREDENDO_ROUTES } from '../../src/instruments/credendo/index.ts';
import { assess, routeOf, specimensOf } from './specimen.ts';

const specimens = specimensOf('credendo');

describe('specimens of Credendo', () => {
  for (const { id, title, on, project, expect: expected } of specimens) {
    const assessment = assess(project, on, CREDENDO_ROUTES);
    for (const [route, { verdict, reasons = [], figures = {} }] of Object.entries(expected.routes)) {
      it(`${id} ${title.en}: ${route} ${verdict}`, () => {
        const answer = routeOf(assessment, route);
        expect(answer.verdict).toBe(verdict);
        for (const { rule, aspect, outcome } of reasons) {
          const reason = answer.reasons.find((item) => item.rule === rule && item.aspect === aspect);
          expect([rule, aspect, reason?.outcome]).toEqual([rule, aspect, outcome]);
        }
        for (const [name, value] of Object.entries(figures)) {
          expect([name, answer.figures.find((figure) => figure.name === name)?.value]).toEqual([name, value]);
        }
      });
    }
  }
});

describe('the law and its specimens', () => {
  const seen = new Set(
    specimens.flatMap(({ expect: expected }) =>
      Object.values(expected.routes).flatMap(({ reasons = [] }) =>
        reasons.map(({ rule, aspect, outcome }) => `${rule} ${aspect ?? ''} ${outcome}`),
      ),
    ),
  );
  const permitted = CREDENDO_ROUTES.flatMap((route) =>
    route.rules.flatMap(({ id, aspect, outcomes }) =>
      outcomes.map((outcome) => `${id} ${aspect ?? ''} ${outcome}`),
    ),
  );

  it('every rule has a specimen for each outcome that it permits', () => {
    expect([...new Set(permitted)].filter((item) => !seen.has(item))).toEqual([]);
  });

  it('no rule gives an outcome that it does not permit', () => {
    const allowed = new Set(permitted);
    const given = specimens.flatMap(({ project, on }) =>
      assess(project, on, CREDENDO_ROUTES).routes.flatMap(({ reasons }) =>
        reasons.map(({ rule, aspect, outcome }) => `${rule} ${aspect ?? ''} ${outcome}`),
      ),
    );
    expect([...new Set(given)].filter((item) => !allowed.has(item))).toEqual([]);
  });
});
