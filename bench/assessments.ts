import { readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import type { Assessment, Project } from '@kontor/support';
import { assess, readProject } from '@kontor/support';
import { perSecond, printRows } from './measure.ts';

const euro = (amount: string) => ({ amount, currency: 'EUR' });

/** A complete deal: water treatment for a public buyer, every question answered that any route asks of it. */
const COMPLETE = {
  establishedInBelgium: true,
  seatPostcode: '4000',
  nonProfit: false,
  staff: 45,
  turnover: euro('9000000'),
  balanceSheet: euro('5000000'),
  heldByNonSme: '0',
  internationalActivity: true,
  runningAwards: [],
  operation: 'export',
  country: 'VNM',
  sector: 'water',
  goods: 'capital-goods',
  use: 'civil',
  creditSector: 'standard',
  contractValue: euro('610000'),
  localCosts: euro('60000'),
  contractSigned: false,
  advancePayment: '15',
  buyerType: 'public',
  buyerCategory: 'CC2',
  priorityLetter: true,
  taxExempt: true,
  creditForm: 'buyer-credit',
  repaymentYears: '5',
  instalmentsPerYear: 2,
  repaymentProfile: 'equal-principal',
  drawdownMonths: 12,
  usefulLifeYears: '15',
  interest: 'fixed',
  premiumPayment: 'financed',
  bankSearch: 'bank-found',
  creditCoverOffered: false,
  creditCoverRefused: false,
  belgianContent: euro('250000'),
  largestForeignContent: euro('90000'),
  firstExportToDevelopingCountry: true,
  productFullyFunctional: true,
  publicInnovationSupport: true,
  greenTheme: 'none',
  firstPositiveCashFlowYear: 12,
  noCommercialFinance: true,
  developmentRelevant: true,
  competitorsHaveAid: true,
  environmentalCategory: 'C',
  fossil: 'none',
  integrityDeclared: true,
  sanctioned: false,
  bondsRequired: true,
  siteEquipmentAbroad: false,
  newBankCredit: false,
  assumedCirr: '4.1',
  assumedFloatingRate: '3.2',
  assumedDiscountRate: '4.8',
};

/** Complete deals that differ from one to the next, so that nothing can be kept from the one before. */
function deals(): Project[] {
  const countries = new Set(readCountries().map((country) => country.iso3));
  return Array.from({ length: 50 }, (_, i) => {
    const value = 550_000 + i * 7_000;
    const json = { ...COMPLETE, contractValue: euro(String(value)), repaymentYears: String(3 + (i % 8)) };
    return readProject(json, countries).project;
  });
}

/** Assessments per second: verdicts, reasons and terms of every route, then with changes and structures. */
export function benchAssessments(): void {
  const parameters = readParameters();
  const on = localDate('2026-11-24');
  const projects = deals();
  let i = 0;
  const next = (depth: 'verdicts' | 'full'): Assessment => {
    const project = projects[i++ % projects.length];
    if (project === undefined) throw new Error('no deal');
    return assess(project, { on, parameters, depth });
  };
  printRows('Assessments of a complete deal, 29 routes', [
    { what: 'verdicts, reasons and terms', perSecond: perSecond(() => next('verdicts')) },
    { what: 'with proposed changes and structures', perSecond: perSecond(() => next('full')) },
    { what: 'the same, as JSON text', perSecond: perSecond(() => JSON.stringify(next('full'))) },
  ]);
}
