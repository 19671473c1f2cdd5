import type { Lookup } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import type { Rule } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { SmeInstrument } from '../instrument.ts';
import { belgianInterest } from './belgian-interest.ts';
import { companyLimit } from './company-limit.ts';
import { concessionalDecision } from './decision-path.ts';
import { establishedCompany, forProfitCompany } from './established-company.ts';
import { publishedGrantElement } from './grant-element.ts';
import { instrumentOpen } from './instrument-open.ts';
import { INTEGRITY_RULES } from './integrity.ts';
import { listedCountry } from './listed-country.ts';
import { militaryGoods } from './military-goods.ts';
import { decreeTolerance } from './payment.ts';
import { priorityCountry } from './priority-country.ts';
import { publicClient } from './public-client.ts';
import { exportOperation, scopeOfGoods } from './scope-of-goods.ts';
import { signedWithinPromise } from './signature-in-time.ts';
import { SMALL_COMPANY_RULES } from './small-company.ts';
import { requestedAid, smeProjectCap, smeTierCeiling } from './sme-tier.ts';
import { plannedSignature, unsignedUntilApproval } from './unsigned-contract.ts';

/** Below the lowest tier there is no aid (FX-32). */
function lowestTier({ submissionLaw }: Deal): Lookup<Exact> {
  return submissionLaw.number('finexpo.sme.tier-30.min-belgian-interest');
}

/** What both SME instruments ask; `own` are the rules that only one of them has. */
export function smeRules(instrument: SmeInstrument, own: readonly Rule[]): readonly Rule[] {
  return [
    instrumentOpen(instrument),
    establishedCompany,
    forProfitCompany,
    ...SMALL_COMPANY_RULES,
    exportOperation,
    scopeOfGoods(instrument),
    militaryGoods('aid'),
    unsignedUntilApproval,
    plannedSignature,
    signedWithinPromise(instrument),
    publicClient('decides'),
    listedCountry('cannot-say'),
    ...own,
    belgianInterest(lowestTier),
    smeTierCeiling,
    smeProjectCap,
    requestedAid,
    ...INTEGRITY_RULES,
    companyLimit(instrument),
    publishedGrantElement((deal) => deal.submissionLaw.number('finexpo.sme.grant-floor')),
    priorityCountry,
    decreeTolerance,
    concessionalDecision,
  ];
}
