import { LANGUAGES, formatRemark, hasText } from '@kontor/words';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/document.ts';
import { FINEXPO_ROUTES } from '../../src/instruments/finexpo/index.ts';
import { SPECIMENS, assess } from './specimen.ts';

const assessments = SPECIMENS.map(({ project, on }) => assess(project, on));

type Remarks = Assessment['routes'][number]['reasons'][number]['remarks'];

function remarksOf({ routes }: Assessment): Remarks {
  return routes.flatMap(({ reasons, figures }) => [...reasons, ...figures].flatMap(({ remarks }) => remarks));
}

/** Every text that an answer asks for. */
function keysOf(assessment: Assessment): string[] {
  const perRoute = assessment.routes.flatMap(({ route, figures, documents, steps, timeLimits, next }) => [
    `route.${route}`,
    `route.${route}.what`,
    `next.${next.key}`,
    ...figures.map(({ name }) => `figure.${name}`),
    ...figures.flatMap(({ trace }) => trace.map(({ step }) => `step.${step}`)),
    ...documents.map((key) => `document.${key}`),
    ...steps.map(({ key }) => `step.${key}`),
    ...timeLimits.flatMap(({ key }) => [`limit.${key}`, `limit.${key}.lapse`, `clock.${key}`]),
  ]);
  return [...perRoute, ...remarksOf(assessment).map(({ key }) => `remark.${key}`)];
}

describe('words of the instruments', () => {
  it('stand in all four languages for everything that the answers name', () => {
    const asked = new Set(assessments.flatMap(keysOf));
    expect([...asked].filter((key) => !hasText(key))).toEqual([]);
  });

  it('state every rule, and name it in short', () => {
    const keys = FINEXPO_ROUTES.flatMap(({ rules }) =>
      rules.flatMap(({ id, aspect }) => [`rule.${id}`, aspect === null ? [] : `rule.${id}.${aspect}`].flat()),
    );
    expect([...new Set(keys)].filter((key) => !hasText(key))).toEqual([]);
  });

  it('leave no value of a remark unworded', () => {
    const remarks = assessments.flatMap(remarksOf);
    for (const language of LANGUAGES) {
      const worded = remarks.map((remark) => formatRemark(language, remark, { country: () => 'Kenya' }));
      expect(worded.filter((text) => /[{}]|choice\.|remark\./.test(text))).toEqual([]);
    }
  });
});
