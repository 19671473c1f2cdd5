import type { Reason, ReasonJson } from '@kontor/law';
import { reasonJson, remarksJson, valueJson } from '@kontor/law';
import type { FigureJson, TimeLimitJson } from './document.ts';
import type { Figure, TimeLimit } from './route.ts';

/** The figure as JSON. A trace that still has to be written is written when the document is. */
export function figureJson(figure: Figure): FigureJson {
  const { name, status, assumed, basis, trace } = figure;
  const value = figure.value && valueJson(figure.value);
  const remarks = remarksJson(figure.remarks);
  if (typeof trace !== 'function') return { name, value, status, assumed, basis, trace, remarks };
  return {
    name,
    value,
    status,
    assumed,
    basis,
    get trace() {
      return trace();
    },
    remarks,
  };
}

export function timeLimitJson(limit: TimeLimit): TimeLimitJson {
  const { key, rule, months, workingDays, startsWith, basis } = limit;
  return { key, rule, months, workingDays, startsWith, basis };
}

/** Writes reasons and figures as JSON; those that several routes share are written once. */
export interface JsonWriter {
  readonly reason: (reason: Reason) => ReasonJson;
  readonly figure: (figure: Figure) => FigureJson;
}

export function jsonWriter(): JsonWriter {
  return { reason: remembering(reasonJson), figure: remembering(figureJson) };
}

function remembering<A, B>(write: (value: A) => B): (value: A) => B {
  const written = new Map<A, B>();
  return (value) => {
    let json = written.get(value);
    if (json === undefined) {
      json = write(value);
      written.set(value, json);
    }
    return json;
  };
}
