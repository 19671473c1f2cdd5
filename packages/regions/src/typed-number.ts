export type Typed =
  | { readonly digits: string; readonly problem: null }
  | { readonly digits: null; readonly problem: 'empty' | 'foreign' | 'not-digits' };

// Words that stand before or after the number on letters and invoices, in the languages of the country.
const LABEL = /^(?:BTW|TVA|MWST|VAT|KBO|BCE|ZDU|NR|NO|BE)+(?=\d|$)/;
const REGISTER = /^(?:RPR|RPM|RJP)$/;
const COURT = /^\p{L}+$/u;
const FOREIGN = /^[A-Z]{2}\d/;
const SEPARATORS = /[\s.,:;/()\-\u2010-\u2015\u2212\u00b7]+/u;

/**
 * The digits of a number as a person types it: spaces, dots, dashes, the words for VAT and register, and the name of
 * a court after the register are not part of it (IF-02).
 */
export function digitsAsTyped(text: string): Typed {
  const words = text.toUpperCase().split(SEPARATORS).filter(Boolean);
  let digits = '';
  let afterRegister = false;
  for (const word of words) {
    if (REGISTER.test(word)) {
      afterRegister = true;
      continue;
    }
    if (afterRegister && COURT.test(word) && !LABEL.test(word)) continue;
    const rest = word.replace(LABEL, '');
    if (!/^\d*$/.test(rest)) {
      return { digits: null, problem: digits === '' && FOREIGN.test(rest) ? 'foreign' : 'not-digits' };
    }
    digits += rest;
  }
  return digits === '' ? { digits: null, problem: 'empty' } : { digits, problem: null };
}
