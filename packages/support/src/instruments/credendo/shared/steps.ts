import type { OpenStep } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { hangsOnGreenPackage } from '../credit/cover.ts';

const COUNTRY: OpenStep = { key: 'credendo-country-policy', by: 'credendo', opens: false };
const OFFER: OpenStep = { key: 'credendo-offer', by: 'credendo', opens: false };
const SCREENING: OpenStep = { key: 'credendo-screening', by: 'credendo', opens: false };
const STUDY: OpenStep = { key: 'credendo-impact-study', by: 'exporter', opens: false };
const LICENCE: OpenStep = { key: 'credendo-export-licence', by: 'licence-service', opens: true };
const GREEN: OpenStep = { key: 'credendo-green-package', by: 'credendo', opens: true };
export const BANK_OFFER: OpenStep = { key: 'credendo-bank-offer', by: 'bank', opens: false };
export const BANK_APPLIES: OpenStep = { key: 'credendo-bank-applies', by: 'bank', opens: false };

/** Steps from application to offer (CR-09, CR-20). Goods under licence wait for it (CR-41), category A for its study. */
export function coverSteps(deal: Deal): OpenStep[] {
  const { use, environmentalCategory } = deal.project;
  return [
    ...(environmentalCategory === 'A' ? [STUDY] : []),
    ...(use === 'dual-use' || use === 'military' ? [LICENCE] : []),
    SCREENING,
    COUNTRY,
    ...(hangsOnGreenPackage(deal) ? [GREEN] : []),
    OFFER,
  ];
}
