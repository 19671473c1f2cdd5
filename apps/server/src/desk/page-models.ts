import type { Language } from '@kontor/law';
import { assess } from '@kontor/support';
import type { Answers, FormModel, ResultModel } from '@kontor/web';
import { CURRENCY_FIELD, DAY_FIELD, panelOf, queryOf, resultSheet, SAVED_FIELD } from '@kontor/web';
import type { LocalDate } from '@kontor/quantities';
import { FACTS } from '@kontor/support';
import type { FactDefinition, FactName } from '@kontor/support';
import { formatDate, formatDecimal, formatMoney, formatPercent, say, sayAny } from '@kontor/words';
import type { Desk } from './desk.ts';

/** The form with its typed answers and the verdicts that follow from them. */
export function formModel(
  desk: Desk,
  language: Language,
  { answers, on }: { readonly answers: Answers; readonly on: LocalDate },
  saved: string | null,
): FormModel {
  const assessment = assess(answers.project, { on, parameters: desk.parameters, depth: 'changes' });
  return {
    typed: answers.typed,
    faults: answers.faults,
    readAs: readAsTexts(language, answers),
    countries: desk.countries.list(language),
    currency: answers.currency,
    saved,
    today: formatDate(language, desk.services.clock.today()),
    panel: panelOf(language, assessment, desk.countries),
  };
}

/** What ambiguous numbers were read as, in the notation of the language and with their unit. */
function readAsTexts(language: Language, { chosen, currency }: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(chosen).map(([field, decimal]) => {
      const definition: FactDefinition = FACTS[field as FactName];
      return [field, readAsText(language, definition, decimal, currency)];
    }),
  );
}

function readAsText(
  language: Language,
  definition: FactDefinition,
  decimal: string,
  currency: string,
): string {
  if (definition.kind === 'money') {
    const [whole = '0', cents = ''] = decimal.split('.');
    return formatMoney(language, `${whole}.${cents.padEnd(2, '0')}`, definition.currency ?? currency);
  }
  return definition.kind === 'percent' ? formatPercent(language, decimal) : formatDecimal(language, decimal);
}

/** The full result in words, with the links that carry it. */
export function resultModel(
  desk: Desk,
  language: Language,
  { answers, on }: { readonly answers: Answers; readonly on: LocalDate },
  saved: string | null,
): ResultModel {
  const assessment = assess(answers.project, { on, parameters: desk.parameters });
  const kept = saved === null ? {} : { [SAVED_FIELD]: saved };
  return {
    sheet: resultSheet(language, assessment, desk.countries),
    query: queryOf(answers.typed, kept),
    permanent: queryOf(answers.typed, { [DAY_FIELD]: on }),
    typed: answers.typed,
    faults: answers.faults.map(({ field }) => fieldName(language, field)),
    saved,
    retentionDays: desk.services.settings.retentionDays,
  };
}

function fieldName(language: Language, field: string): string {
  if (field === CURRENCY_FIELD) return say(language, 'form.currency');
  return field === DAY_FIELD ? say(language, 'form.on') : sayAny(language, `fact.${field}`);
}
