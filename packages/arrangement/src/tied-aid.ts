import type { Basis, Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { operand } from './operand.ts';
import type { Answer, Answered, Undecided } from './answer.ts';
import { answered, gather } from './answer.ts';
import { heavilyIndebted, leastDeveloped } from './aid-status.ts';
import type { CountryTest } from './country-test.ts';
import { countryTest } from './country-test.ts';
import { unknownCountry } from './country-category.ts';

/** How a country stands for tied aid: `ineligible` is open from the highest concessionality on only. */
export const TIED_AID_STANDINGS = ['ldc', 'eligible', 'ineligible'] as const;
export type TiedAidStanding = (typeof TIED_AID_STANDINGS)[number];

/**
 * Standing of a country for tied aid (OECD-9): a least developed country whatever its income, else by the country
 * test. Undecided, with both answers, while the end of a least developed country's status is open (S-78).
 *
 * @param country ISO 3166-1 alpha-3
 */
export function tiedAidStanding(
  law: Law,
  country: string,
): Answer<TiedAidStanding> | Undecided<TiedAidStanding> {
  const ldc = leastDeveloped(law, country);
  if (ldc.kind === 'absent') return ldc;
  if (ldc.kind === 'known' && ldc.holds) return answered('ldc', [ldc.basis]);
  const byIncome = countryTest(law, country);
  if (byIncome.kind !== 'answer') return byIncome;
  if (ldc.kind === 'open') {
    const stays = answered<TiedAidStanding>('ldc', [ldc.missing]);
    return { kind: 'undecided', missing: ldc.missing, answers: [stays, standingOf(byIncome, [ldc.missing])] };
  }
  const result = standingOf(byIncome, [ldc.basis]);
  // That a country which has just left the list follows its income at once is in no source.
  return ldc.lost ? { ...result, assumed: true } : result;
}

function standingOf(test: Answered<CountryTest>, basis: readonly Basis[]): Answered<TiedAidStanding> {
  return {
    ...test,
    value: test.value.eligible ? 'eligible' : 'ineligible',
    basis: [...basis, ...test.basis],
  };
}

/**
 * Lowest concessionality level in percent at which tied aid to a country is allowed (OECD-9, S-14).
 *
 * @param country ISO 3166-1 alpha-3
 */
export function minimumConcessionality(law: Law, country: string): Answer<Exact> | Undecided<Exact> {
  const standing = tiedAidStanding(law, country);
  if (standing.kind === 'undecided') {
    const answers = standing.answers.map((one) => minimumOf(law, country, one));
    const known = answers.filter((one): one is Answered<Exact> => one.kind === 'answer');
    return { kind: 'undecided', missing: standing.missing, answers: known };
  }
  return standing.kind === 'answer' ? minimumOf(law, country, standing) : standing;
}

function minimumOf(law: Law, country: string, standing: Answered<TiedAidStanding>): Answer<Exact> {
  const found = gather(law.number('oecd.tied-aid.minimum-concessionality', standing.value));
  if (found.kind === 'absent') return found;
  const [minimum] = found.values;
  const step = {
    step: 'minimum-concessionality',
    formula: 'row of the country’s standing',
    operands: { country, standing: standing.value },
    result: operand(minimum),
  };
  const { assumed, remarks } = standing;
  return answered(minimum, [...standing.basis, ...found.basis], { trace: [step], assumed, remarks });
}

/** Whether aid to a country is to be untied, and which status says so. */
export interface UntyingCoverage {
  readonly covered: boolean;
  readonly ldc: boolean;
  readonly hipc: boolean;
}

/**
 * Whether the DAC recommendation on untying aid covers a country (FX-08): least developed countries and the heavily
 * indebted ones beside them. Undecided while a status is open (S-15, S-78).
 */
export function untyingCoverage(
  law: Law,
  country: string,
): Answer<UntyingCoverage> | Undecided<UntyingCoverage> {
  const ldc = leastDeveloped(law, country);
  if (ldc.kind === 'absent') return ldc;
  const hipc = heavilyIndebted(law, country);
  if (hipc.kind === 'absent') return hipc;
  const mistyped = unknownCountry(law, country);
  if (mistyped !== null) return mistyped;
  if (ldc.kind === 'known' && ldc.holds) {
    return answered({ covered: true, ldc: true, hipc: false }, [ldc.basis]);
  }
  if (hipc.kind === 'known' && hipc.holds) {
    return answered({ covered: true, ldc: false, hipc: true }, [hipc.basis]);
  }
  const open = ldc.kind === 'open' ? ldc : hipc.kind === 'open' ? hipc : null;
  const basis = [
    ldc.kind === 'open' ? ldc.missing : ldc.basis,
    hipc.kind === 'open' ? hipc.missing : hipc.basis,
  ];
  const uncovered = answered({ covered: false, ldc: false, hipc: false }, basis);
  if (open === null) return uncovered;
  const covered = answered({ covered: true, ldc: open === ldc, hipc: open === hipc }, basis);
  return { kind: 'undecided', missing: open.missing, answers: [covered, uncovered] };
}
