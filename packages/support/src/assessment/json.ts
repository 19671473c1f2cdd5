import { remarkJson, valueJson } from '@kontor/law';
import type { FigureJson, TimeLimitJson } from './document.ts';
import type { Figure, TimeLimit } from './route.ts';

export function figureJson(figure: Figure): FigureJson {
  return {
    name: figure.name,
    value: figure.value && valueJson(figure.value),
    status: figure.status,
    assumed: figure.assumed,
    basis: figure.basis,
    trace: figure.trace,
    remarks: figure.remarks.map(remarkJson),
  };
}

export function timeLimitJson(limit: TimeLimit): TimeLimitJson {
  const { key, rule, months, workingDays, startsWith, basis } = limit;
  return { key, rule, months, workingDays, startsWith, basis };
}
