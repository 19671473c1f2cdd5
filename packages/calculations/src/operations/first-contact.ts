import type { FirstContact } from '@kontor/regions';
import {
  ADMINISTRATIVE_LANGUAGES,
  AGENCIES,
  LICENCE_SERVICES,
  REGIONS,
  firstContact as contactOf,
  readEnterpriseNumber,
  tryParsePostcode,
} from '@kontor/regions';
import { z } from 'zod';
import { optional } from '../fields.ts';
import { operation } from '../operation.ts';
import type { Refused } from '../outcome.ts';
import { badRequest, notFound, outOfScope } from '../outcome.ts';

const seatPostcode = z.union(
  [
    z
      .string()
      .refine((text) => tryParsePostcode(text) !== null, { error: 'postcode' })
      .meta({ description: 'Belgian postcode: 8550 or B-8550' }),
    z.null(),
  ],
  { error: 'postcode' },
);

/** Where an exporter turns first: Region, agency, language of letters and licence service. */
export const firstContact = operation({
  name: 'firstContact',
  description: 'Routes an exporter by the postcode of its seat; null says that it has no seat in Belgium.',
  unit: null,
  input: z.strictObject({ seatPostcode, enterpriseNumber: optional(z.string()) }),
  value: z.strictObject({
    region: z.enum(REGIONS),
    agency: z.enum(AGENCIES),
    administrativeLanguage: z.enum(ADMINISTRATIVE_LANGUAGES),
    licenceService: z.enum(LICENCE_SERVICES),
  }),
  compute(input, law) {
    const number = input.enterpriseNumber ?? null;
    if (number !== null && !readEnterpriseNumber(law, number).valid) {
      return badRequest({ name: 'enterpriseNumber', key: 'not-an-enterprise' });
    }
    const contact = contactOf(law, input.seatPostcode);
    if (contact.kind !== 'routed') return unrouted(contact);
    const { region, agency, administrativeLanguage, licenceService, basis, trace } = contact;
    return {
      kind: 'value',
      value: { region, agency, administrativeLanguage, licenceService },
      basis,
      trace,
    };
  },
});

function unrouted(contact: Exclude<FirstContact, { kind: 'routed' }>): Refused {
  if (contact.kind !== 'manual') return badRequest({ name: 'seatPostcode', key: 'postcode' });
  if (contact.cause === 'no-seat-in-belgium') return outOfScope('no-seat-in-belgium', {}, 'seatPostcode');
  return notFound('postcode-not-known', { postcode: contact.postcode ?? '' }, 'seatPostcode');
}
