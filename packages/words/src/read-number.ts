/** Why typed text is no number. Text: `fault.<fault>`. */
export type NumberFault =
  | 'number-empty'
  | 'number-character'
  | 'number-grouping'
  | 'number-marks'
  | 'number-digits'
  | 'number-decimals';

export type ReadNumber =
  | {
      readonly ok: true;
      /** Plain decimal: no leading zeros, no grouping, a point. */
      readonly decimal: string;
      /** The text could mean two numbers; a rule chose, so the reading must be shown. */
      readonly ambiguous: boolean;
    }
  | {
      readonly ok: false;
      readonly fault: NumberFault;
      readonly values: Readonly<Record<string, string | number>>;
    };

export interface NumberReading {
  /** What one mark with three digits behind it means (`1,250`, `1.250`): thousands for amounts and counts, else decimals. */
  readonly threeDigits: 'thousands' | 'decimals';
  /** Most decimals that the quantity can have. */
  readonly decimals: number;
  /** A unit sign that may stand before or after the number: `€`, `%`. */
  readonly unit?: string;
}

const SPACES = /[\s\u00a0\u2009\u202f'’]/g;
const MOST_DIGITS = 15;

/**
 * Reads a number as people type it in Belgium and beyond: `10,50`, `10.50`, `1 250 000`, `1.250.000,00`, `1,250,000.00`.
 *
 * The last mark is the decimal mark when both occur; a mark that occurs twice groups thousands; a single mark with three
 * digits behind it is decided by `threeDigits` and reported as ambiguous. Groups must have three digits, so that
 * `10 50` is refused and never read as 1050.
 */
export function readNumber(text: string, reading: NumberReading): ReadNumber {
  const bare = withoutUnit(text, reading.unit);
  const negative = /^[-−]/.test(bare);
  const unsigned = bare.replace(/^[-−+]/, '').trim();
  if (unsigned === '') return { ok: false, fault: 'number-empty', values: { typed: text.trim() } };
  const stranger = strangerIn(text, unsigned);
  if (stranger !== null) return stranger;
  const split = splitAtDecimalMark(unsigned, reading);
  if (split === null) return { ok: false, fault: 'number-marks', values: { typed: text.trim() } };
  const whole = ungrouped(split.whole);
  if (whole === null) return { ok: false, fault: 'number-grouping', values: { typed: text.trim() } };
  return assembled({ negative, whole, fraction: split.fraction, ambiguous: split.ambiguous }, reading);
}

function withoutUnit(text: string, unit: string | undefined): string {
  const trimmed = text.trim();
  if (unit === undefined) return trimmed;
  if (trimmed.endsWith(unit)) return trimmed.slice(0, -unit.length).trim();
  return trimmed.startsWith(unit) ? trimmed.slice(unit.length).trim() : trimmed;
}

function strangerIn(text: string, unsigned: string): ReadNumber | null {
  const stranger = /[^\d.,\s\u00a0\u2009\u202f'’]/u.exec(unsigned);
  if (stranger === null) return null;
  const [character] = stranger;
  return {
    ok: false,
    fault: 'number-character',
    values: { character, position: text.indexOf(character) + 1 },
  };
}

interface Split {
  readonly whole: string;
  readonly fraction: string;
  readonly ambiguous: boolean;
}

function splitAtDecimalMark(text: string, reading: NumberReading): Split | null {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return { whole: text, fraction: '', ambiguous: false };
  const sameAsLast = marks.filter((mark) => mark === last).length;
  if (sameAsLast > 1)
    return marks.length === sameAsLast ? { whole: text, fraction: '', ambiguous: false } : null;
  const at = text.lastIndexOf(last);
  const split = { whole: text.slice(0, at), fraction: text.slice(at + 1), ambiguous: false };
  if (!/^\d+$/.test(split.fraction)) return null;
  if (marks.length > 1 || !looksGrouped(split)) return split;
  return reading.threeDigits === 'thousands'
    ? { whole: text, fraction: '', ambiguous: true }
    : { ...split, ambiguous: true };
}

// `1,250` may be either number; `0,125`, `1250,500` and `1 250,500` can only be decimals.
function looksGrouped({ whole, fraction }: Split): boolean {
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
}

/** The digits of a whole part whose groups, if any, are three digits each and use one sign throughout; else null. */
function ungrouped(whole: string): string | null {
  if (whole === '') return '0';
  if (/^\d+$/.test(whole)) return whole;
  const even = whole.replace(SPACES, ' ');
  return /^\d{1,3}([ .,])\d{3}(\1\d{3})*$/.test(even) ? even.replace(/\D/g, '') : null;
}

interface Parts extends Split {
  readonly negative: boolean;
}

function assembled({ negative, whole, fraction, ambiguous }: Parts, reading: NumberReading): ReadNumber {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  if (digits.length > MOST_DIGITS)
    return { ok: false, fault: 'number-digits', values: { most: MOST_DIGITS } };
  if (decimals.length > reading.decimals) {
    return { ok: false, fault: 'number-decimals', values: { most: reading.decimals } };
  }
  const plain = decimals === '' ? digits : `${digits}.${decimals}`;
  return { ok: true, decimal: negative && /[1-9]/.test(plain) ? `-${plain}` : plain, ambiguous };
}
