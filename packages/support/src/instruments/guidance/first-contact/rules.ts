import { administrativeLanguage, facilities, institutionalCode } from '@kontor/regions';
import { defineRule } from '../../../assessment/define-rule.ts';
import { reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { manualRouting, regionOfSeat, seatRouting } from '../shared/seat-routing.ts';

/** IF-62: official letters follow the language area of the seat; in Brussels the company chooses. */
const language = defineRule({ id: 'IF-62', aspect: 'language' }, ['met'], (deal, name) => {
  const routing = seatRouting(deal);
  if (routing.kind !== 'routed') return null;
  const found = administrativeLanguage(deal.law, routing.postcode);
  return reason(name, {
    outcome: 'met',
    weight: 'informs',
    fact: 'seatPostcode',
    value: { kind: 'text', text: routing.postcode },
    limit: { kind: 'choice', list: 'administrative-language', code: routing.administrativeLanguage },
    basis: found === null ? [] : [found.basis],
  });
});

/** IF-64: language facilities belong to private persons and change nothing for a company. */
const languageFacilities = defineRule({ id: 'IF-64', aspect: 'facilities' }, ['met'], (deal, name) => {
  const routing = seatRouting(deal);
  const found = routing.kind === 'routed' ? facilities(deal.law, routing.postcode) : null;
  if (found === null || routing.kind !== 'routed') return null;
  return reason(name, {
    outcome: 'met',
    weight: 'informs',
    fact: 'seatPostcode',
    value: { kind: 'text', text: routing.postcode },
    limit: { kind: 'text', text: found.municipality },
    basis: [found.basis],
  });
});

/** S-82: a postcode that belongs to one institution has its Region, with a caution. */
const institutional = defineRule({ id: 'S-82', aspect: 'institutional' }, ['unknown'], (deal, name) => {
  const routing = seatRouting(deal);
  const found = routing.kind === 'routed' ? institutionalCode(deal.law, routing.postcode) : null;
  if (found === null || routing.kind !== 'routed') return null;
  return reason(name, {
    outcome: 'unknown',
    weight: 'warns',
    fact: 'seatPostcode',
    value: { kind: 'text', text: routing.postcode },
    basis: [found.basis],
  });
});

export const rules: readonly Rule[] = [
  regionOfSeat,
  manualRouting,
  language,
  languageFacilities,
  institutional,
];
