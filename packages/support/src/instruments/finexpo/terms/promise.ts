import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import { figure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure, TimeLimit } from '../../../assessment/route.ts';
import { monthsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { FinexpoInstrument } from '../instrument.ts';

interface Promise {
  readonly months: number;
  /** With every extension; null when the number of extensions is not published. */
  readonly longest: number | null;
  readonly basis: Basis;
}

function promiseOf(deal: Deal, instrument: FinexpoInstrument): Promise | null {
  const found = deal.submissionLaw.table('finexpo.promise', instrument);
  if (!found.found) return null;
  const { months, maxMonths } = found.value;
  const longest = typeof maxMonths === 'number' ? maxMonths : null;
  return { months: Number(months), longest, basis: basisOf(found) };
}

/** Validity of the promise and its longest extension (FX-22). */
export function promiseFigures(deal: Deal, instrument: FinexpoInstrument): readonly Figure[] {
  const promise = promiseOf(deal, instrument);
  if (promise === null) return [];
  const basis = [promise.basis];
  const validity = figure('finexpo-promise-validity', monthsValue(promise.months), { basis });
  const longest =
    promise.longest === null
      ? unknownFigure('finexpo-promise-longest', { basis })
      : figure('finexpo-promise-longest', monthsValue(promise.longest), { basis });
  return [validity, longest];
}

/** The end of the promise and of its last extension, counted from the day it was issued (FX-22). */
export function promiseLimits(deal: Deal, instrument: FinexpoInstrument): readonly TimeLimit[] {
  const promise = promiseOf(deal, instrument);
  if (promise === null) return [];
  const common = { rule: 'FX-22', workingDays: null, startsWith: 'promiseIssuedOn', basis: [promise.basis] };
  const validity: TimeLimit = { key: 'finexpo-promise', months: promise.months, ...common };
  if (promise.longest === null) return [validity];
  return [validity, { key: 'finexpo-promise-longest', months: promise.longest, ...common }];
}
