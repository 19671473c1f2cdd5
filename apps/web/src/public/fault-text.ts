import type { Language } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { tryParseDate } from '@kontor/quantities';
import { formatDate, formatDecimal, sayAny } from '@kontor/words';
import type { AnswerFault } from '../answers/read-answers.ts';

/** What is wrong with an answer, in words. Limits that are numbers or days are written in the notation of the language. */
export function faultText(language: Language, { field, code, values }: AnswerFault): string {
  const limit = values['limit'];
  const key = field === 'seatPostcode' && code === 'wrong-form' ? 'error.postcode' : `error.${code}`;
  return sayAny(
    language,
    key,
    typeof limit === 'string' ? { ...values, limit: limitText(language, limit) } : values,
  );
}

function limitText(language: Language, limit: string): string {
  if (/^-?\d+(\.\d+)?$/.test(limit)) return formatDecimal(language, limit);
  return tryParseDate(limit) === null ? limit : formatDate(language, limit as LocalDate);
}
