import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReasonJson, TraceStep, ValueJson } from '@kontor/law';
import { readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import type { Assessment, FigureJson } from '@kontor/support';
import { assess, readProject } from '@kontor/support';
import { choiceKey } from '@kontor/words';

interface Situation {
  readonly on: string;
  readonly project: unknown;
}

/** The situations of `data/specimens`, each assessed on its day. */
export function assessedSpecimens(): Assessment[] {
  const parameters = readParameters();
  const countries = new Set(readCountries().map(({ iso3 }) => iso3));
  const situations = specimenFiles(path.join(import.meta.dirname, '../../../data/specimens')).flatMap(
    (file) => {
      const content = JSON.parse(readFileSync(file, 'utf8')) as Partial<Situation>;
      return content.on !== undefined && 'project' in content ? [content as Situation] : [];
    },
  );
  return situations.map(({ on, project }) =>
    assess(readProject(project, countries).project, { on: localDate(on), parameters }),
  );
}

function specimenFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(folder, name));
}

/** Every key of a text that the page of an assessment asks for. */
export function keysOf({ routes, clock, structures }: Assessment): Set<string> {
  const keys = new Set<string>();
  const add = (...more: string[]) => {
    for (const key of more) keys.add(key);
  };
  const ofValue = (value: ValueJson | null): void => {
    if (value === null) return;
    if ('items' in value) value.items.forEach(ofValue);
    else if ('from' in value) [value.from, value.to].forEach(ofValue);
    else if ('value' in value && value.kind === 'choice')
      add(choiceKey(value.list ?? '', String(value.value)));
  };
  const ofRemarks = (remarks: FigureJson['remarks']) => {
    for (const { key, values } of remarks) {
      add(key);
      Object.values(values).forEach(ofValue);
    }
  };
  const ofTrace = (trace: readonly TraceStep[]) => {
    for (const { step } of trace) add(`step.${step}`);
  };
  const ofFigure = (figure: FigureJson) => {
    add(`figure.${figure.name}`);
    ofValue(figure.value);
    ofRemarks(figure.remarks);
    ofTrace(figure.trace);
  };
  const ofReason = ({ rule, aspect, fact, limit, remarks }: ReasonJson) => {
    add(aspect === null ? `rule.${rule}` : `rule.${rule}.${aspect}`);
    ofValue(fact?.value ?? null);
    ofValue(limit);
    ofRemarks(remarks);
  };
  for (const route of routes) {
    add(
      `route.${route.route}`,
      `route.${route.route}.what`,
      `next.${route.next.key}`,
      `institution.${route.next.office}`,
    );
    route.reasons.forEach(ofReason);
    route.figures.forEach(ofFigure);
    for (const step of route.steps) add(`step.${step.key}`, `institution.${step.by}`);
    for (const document of route.documents) add(`document.${document}`);
    for (const limit of route.timeLimits) add(`limit.${limit.key}`);
  }
  for (const entry of clock) {
    const limit = routes.some((route) => route.timeLimits.some(({ key }) => key === entry.key));
    add(limit ? `limit.${entry.key}` : `clock.${entry.key}`);
  }
  for (const structure of structures?.structures ?? []) {
    add(`structure.${structure.id}`);
    for (const figure of Object.values(structure.measures)) {
      add(`measure.${figure.name}`);
      ofValue(figure.value);
      ofRemarks(figure.remarks);
    }
  }
  ofRemarks(structures?.remarks ?? []);
  return keys;
}
