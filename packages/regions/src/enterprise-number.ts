import type { Basis, Law } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { NumberStructure } from './number-structure.ts';
import { numberStructure } from './number-structure.ts';
import { digitsAsTyped } from './typed-number.ts';

export type InvalidNumber =
  'empty' | 'foreign' | 'not-digits' | 'length' | 'first-digit' | 'reserved' | 'check-digits';

/** What a typed number is. Valid says nothing about existence: only the register does (IF-04). */
export interface EnterpriseNumber {
  /** Ten digits; null when the text does not hold ten. */
  readonly normalised: string | null;
  /** `0405.388.536`; null when there are no ten digits. */
  readonly formatted: string | null;
  readonly kind: 'enterprise' | 'establishment' | 'invalid';
  readonly valid: boolean;
  /** Why the number is refused as an enterprise number; null for a valid one. */
  readonly problem: InvalidNumber | 'establishment' | null;
  /** The check digits that the first eight digits ask for, when only those are wrong. */
  readonly expectedCheckDigits: string | null;
  /** A number of nine digits from before 2005 that was given its leading zero (S-86). */
  readonly completed: boolean;
  readonly basis: readonly Basis[];
}

/**
 * Reads an enterprise number as a person types it (IF-01 to IF-03, S-85, S-86). An establishment number is
 * recognised and refused. Never throws on any text.
 */
export function readEnterpriseNumber(law: Law, text: string): EnterpriseNumber {
  const structure = numberStructure(law);
  const basis = [basisOf(structure.lookup)];
  const typed = digitsAsTyped(text);
  if (typed.problem !== null) return refused(typed.problem, null, basis);
  const completed = isLegacy(structure, typed.digits);
  const digits = completed ? `0${typed.digits}` : typed.digits;
  if (digits.length !== structure.digits) return refused('length', null, basis);
  return { ...classified(structure, digits, basis), completed };
}

/** Whether the last two digits are those that the first eight ask for. */
export function hasRightCheckDigits(structure: NumberStructure, digits: string): boolean {
  return digits.slice(-2) === checkDigits(structure, digits);
}

function isLegacy(structure: NumberStructure, digits: string): boolean {
  return digits.length === structure.legacyDigits && structure.legacyFirstDigits.includes(digits.charAt(0));
}

function classified(
  structure: NumberStructure,
  digits: string,
  basis: readonly Basis[],
): Omit<EnterpriseNumber, 'completed'> {
  const first = digits.charAt(0);
  if (structure.establishmentFirstDigits.includes(first)) {
    return { ...refused('establishment', digits, basis), kind: 'establishment' };
  }
  if (!structure.enterpriseFirstDigits.includes(first)) return refused('first-digit', digits, basis);
  if (structure.reservedPrefixes.some((prefix) => digits.startsWith(prefix))) {
    return refused('reserved', digits, basis);
  }
  if (!hasRightCheckDigits(structure, digits)) {
    return { ...refused('check-digits', digits, basis), expectedCheckDigits: checkDigits(structure, digits) };
  }
  return { ...refused(null, digits, basis), kind: 'enterprise', valid: true };
}

// A remainder of zero gives the modulus itself, so that the result runs from 01 to 97 and is never 00.
function checkDigits({ modulus }: NumberStructure, digits: string): string {
  return String(modulus - (Number(digits.slice(0, -2)) % modulus)).padStart(2, '0');
}

function refused(
  problem: EnterpriseNumber['problem'],
  digits: string | null,
  basis: readonly Basis[],
): EnterpriseNumber {
  return {
    normalised: digits,
    formatted: digits && `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`,
    kind: 'invalid',
    valid: false,
    problem,
    expectedCheckDigits: null,
    completed: false,
    basis,
  };
}
