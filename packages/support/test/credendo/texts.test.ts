import { LANGUAGES, formatRemark, hasText } from '@kontor/words';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/document.ts';
import { CREDENDO_ROUTES } from '../../src/instruments/credendo/index.ts';
import { GUIDANCE_ROUTES } from '../../src/instruments/guidance/index.ts';
import { assess, specimensOf } from './specimen.ts';

const ROUTES = [...CREDENDO_ROUTES, ...GUIDANCE_ROUTES];
const assessments = [...specimensOf('credendo'), ...specimensOf('guidance')].map(({ project, on }) =>
  assess(project, on, ROUTES),
);

type Remarks = Assessment['routes'][number]['reasons'][number]['remarks'];

function remarksOf({ routes }: Assessment): Remarks {
  return routes.flatMap(({ reasons, figures }) => [
    ...reasons.flatMap(({ remarks }) => remarks),
    ...figures.flatMap(({ remarks }) => remarks),
  ]);
}

/** Every text that the answers of the specimens ask for. */
function keysOf(assessment: Assessment): string[] {
  const perRoute = assessment.routes.flatMap(
    ({ route, reasons, figures, documents, steps, timeLimits, next }) => [
      `route.${route}`,
      `route.${route}.what`,
      `next.${next.key}`,
      ...reasons.map(({ rule, aspect }) => (aspect === null ? `rule.${rule}` : `rule.${rule}.${aspect}`)),
      ...figures.map(({ name }) => `figure.${name}`),
      ...documents.map((key) => `document.${key}`),
      ...steps.map(({ key }) => `step.${key}`),
      ...timeLimits.flatMap(({ key }) => [`limit.${key}`, `limit.${key}.lapse`]),
    ],
  );
  return [...perRoute, ...remarksOf(assessment).map(({ key }) => `remark.${key}`)];
}

describe('words of the routes', () => {
  it('stand in all four languages for everything that the answers name', () => {
    const asked = new Set(assessments.flatMap(keysOf));
    expect([...asked].filter((key) => !hasText(key))).toEqual([]);
  });

  it('name every rule, also those that no specimen reaches', () => {
    const keys = ROUTES.flatMap(({ rules }) => rules.map(({ id, aspect }) => `rule.${id}.${aspect ?? ''}`));
    expect([...new Set(keys)].filter((key) => !hasText(key))).toEqual([]);
  });

  it('leave no value of a remark unworded', () => {
    const names = { country: () => 'Vietnam' };
    const remarks = assessments.flatMap(remarksOf);
    for (const language of LANGUAGES) {
      const worded = remarks.map((remark) => formatRemark(language, remark, names));
      expect(worded.filter((text) => /[{}]|choice\./.test(text))).toEqual([]);
    }
  });
});
