import type { Basis, Law, Lookup, Reason, Remark, TraceStep } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Postcode } from './postcode.ts';
import { tryParsePostcode } from './postcode.ts';
import type { AdministrativeLanguage, Agency, LicenceService, Region } from './region.ts';
import { AGENCIES, LICENCE_SERVICES, oneOf } from './region.ts';
import { informs, outcomeReason } from './routing-reasons.ts';
import type { Seat } from './seat.ts';
import { administrativeLanguage, facilities, institutionalCode, seatOf } from './seat.ts';

/** Why a request goes to the Agency's manual queue instead of one regional agency (IF-14, S-82). */
export type ManualCause = 'no-seat-in-belgium' | 'not-a-seat' | 'unknown-postcode' | 'not-in-the-data';

/** Where an exporter turns first, and why. */
export type FirstContact =
  | {
      readonly kind: 'routed';
      readonly postcode: Postcode;
      readonly region: Region;
      readonly agency: Agency;
      readonly administrativeLanguage: AdministrativeLanguage;
      readonly licenceService: LicenceService;
      readonly reasons: readonly Reason[];
      readonly basis: readonly Basis[];
      readonly trace: readonly TraceStep[];
    }
  | {
      readonly kind: 'manual';
      readonly cause: ManualCause;
      readonly postcode: Postcode | null;
      /** Working days within which the Agency answers; null when not known. */
      readonly answeredWithin: number | null;
      readonly reasons: readonly Reason[];
      readonly basis: readonly Basis[];
    }
  /** The postcode was not given: a question, not an answer (S-84). */
  | { readonly kind: 'question'; readonly missing: 'seatPostcode'; readonly reasons: readonly Reason[] }
  /** The text is no Belgian postcode. */
  | { readonly kind: 'malformed'; readonly text: string };

/**
 * Routes an exporter by the postcode of the seat: one agency, never a list (IF-10 to IF-16).
 *
 * @param seatPostcode null for no seat in Belgium, undefined when it is not known
 */
export function firstContact(law: Law, seatPostcode: string | null | undefined): FirstContact {
  if (seatPostcode === undefined) {
    return { kind: 'question', missing: 'seatPostcode', reasons: [outcomeReason('unknown', null, [], [])] };
  }
  if (seatPostcode === null) return manual(law, 'no-seat-in-belgium', null, []);
  const postcode = tryParsePostcode(seatPostcode);
  if (postcode === null) return { kind: 'malformed', text: seatPostcode };
  const institution = institutionalCode(law, postcode);
  if (institution !== null && !institution.seat)
    return manual(law, 'not-a-seat', postcode, [institution.basis]);
  const seat = seatOf(law, postcode);
  return seat === null ? manual(law, 'unknown-postcode', postcode, []) : routed(law, seat);
}

function manual(
  law: Law,
  cause: ManualCause,
  postcode: Postcode | null,
  because: readonly Basis[],
): FirstContact {
  const days = law.integer('regions.routing.manual-answer');
  const basis = [...because, basisOf(days)];
  const remarks: Remark[] = [
    {
      key: `routing.${cause}`,
      values: postcode === null ? {} : { postcode: { kind: 'text', text: postcode } },
    },
  ];
  return {
    kind: 'manual',
    cause,
    postcode,
    answeredWithin: days.found ? days.value : null,
    reasons: [outcomeReason('not-met', postcode, basis, remarks)],
    basis,
  };
}

function routed(law: Law, seat: Seat): FirstContact {
  const agency = law.choice('regions.agency', seat.region);
  const licences = law.choice('regions.licence-service', seat.region);
  const language = administrativeLanguage(law, seat.postcode);
  if (!agency.found || !licences.found || language === null) {
    return manual(law, 'not-in-the-data', seat.postcode, [...seat.basis, basisOf(agency), basisOf(licences)]);
  }
  const basis = [...seat.basis, basisOf(agency), language.basis, basisOf(licences)];
  return {
    kind: 'routed',
    postcode: seat.postcode,
    region: seat.region,
    agency: oneOf(AGENCIES, agency.value),
    administrativeLanguage: language.language,
    licenceService: oneOf(LICENCE_SERVICES, licences.value),
    reasons: reasonsOf(law, seat, agency, language),
    basis,
    trace: traceOf(seat, agency.value, language.language, licences.value),
  };
}

function reasonsOf(
  law: Law,
  seat: Seat,
  agency: Lookup<string>,
  language: { readonly language: AdministrativeLanguage; readonly basis: Basis },
): Reason[] {
  const reasons = [
    outcomeReason('met', seat.postcode, seat.basis, []),
    informs('IF-12', { name: 'region', value: { kind: 'choice', list: 'region', code: seat.region } }, [
      basisOf(agency),
    ]),
    informs(
      'IF-62',
      {
        name: 'administrativeLanguage',
        value: { kind: 'choice', list: 'administrative-language', code: language.language },
      },
      [language.basis],
    ),
  ];
  return [...reasons, ...cautionsOf(law, seat.postcode)];
}

function cautionsOf(law: Law, postcode: Postcode): Reason[] {
  const cautions: Reason[] = [];
  const institution = institutionalCode(law, postcode);
  if (institution !== null) {
    cautions.push({ ...informs('S-82', null, [institution.basis]), weight: 'warns', outcome: 'unknown' });
  }
  const municipality = facilities(law, postcode);
  if (municipality !== null) {
    const value = { kind: 'text', text: municipality.municipality } as const;
    cautions.push(informs('IF-64', { name: 'municipality', value }, [municipality.basis]));
  }
  return cautions;
}

function traceOf(seat: Seat, agency: string, language: string, licences: string): TraceStep[] {
  const { region } = seat;
  const { from, to } = seat.range;
  return [
    {
      step: 'region-of-seat',
      formula: 'from ≤ seatPostcode ≤ to',
      operands: { seatPostcode: seat.postcode, from, to },
      result: region,
    },
    { step: 'agency', formula: 'agency of region', operands: { region }, result: agency },
    {
      step: 'administrative-language',
      formula: 'language area of seatPostcode',
      operands: { seatPostcode: seat.postcode },
      result: language,
    },
    { step: 'licence-service', formula: 'licence service of region', operands: { region }, result: licences },
  ];
}
