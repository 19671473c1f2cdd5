import { remarksJson, valueJson } from '@kontor/law';
import type { FigureJson, TimeLimitJson } from './document.ts';
import type { Figure, TimeLimit } from './route.ts';

/** The figure as JSON. Its trace is written when it is read, so that counting verdicts does not pay for explanations. */
export function figureJson(figure: Figure): FigureJson {
  return {
    name: figure.name,
    value: figure.value && valueJson(figure.value),
    status: figure.status,
    assumed: figure.assumed,
    basis: figure.basis,
    get trace() {
      return figure.trace;
    },
    remarks: remarksJson(figure.remarks),
  };
}

export function timeLimitJson(limit: TimeLimit): TimeLimitJson {
  const { key, rule, months, workingDays, startsWith, basis } = limit;
  return { key, rule, months, workingDays, startsWith, basis };
}
