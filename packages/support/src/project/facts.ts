import type { FactDefinition } from './fact.ts';
import { choiceFact, fact } from './fact.ts';

const percent = { least: 0, most: 100 } as const;

/**
 * Every fact that a rule may read: the one vocabulary of the form, the link, the JSON document, the reasons and the
 * proposed changes. All are optional; an absent fact is an unanswered question, never a default.
 * Texts: `fact.<name>` (label), `fact.<name>.help`.
 */
export const FACTS = {
  // company
  establishedInBelgium: fact('flag', 'company', { core: true }),
  /** Postcode of the registered seat in the Crossroads Bank for Enterprises (IF-10). */
  seatPostcode: fact('text', 'company', { core: true, pattern: /^\d{4}$/ }),
  enterpriseNumber: fact('text', 'company'),
  nonProfit: fact('flag', 'company'),
  /** Head count, turnover and balance sheet are group figures when the company belongs to a group (FX-34, S-38). */
  staff: fact('count', 'company', { core: true, least: 0, most: 10_000_000 }),
  turnover: fact('money', 'company', { currency: 'EUR', core: true }),
  balanceSheet: fact('money', 'company', { currency: 'EUR' }),
  heldByNonSme: fact('percent', 'company', percent),
  /** The company exports or imports (CR_FINGAR asks for international activity). */
  internationalActivity: fact('flag', 'company'),
  runningAwards: fact('awards', 'company'),

  // deal
  operation: choiceFact('operation', 'deal', { core: true }),
  country: fact('country', 'deal', { core: true }),
  sector: choiceFact('sector', 'deal', { core: true }),
  goods: choiceFact('goods', 'deal', { core: true }),
  use: choiceFact('use', 'deal', { core: true }),
  /** Anti-personnel mines, cluster munition, depleted uranium, nuclear, biological or chemical weapons (CR-40). */
  prohibitedWeapons: fact('flag', 'deal'),
  creditSector: choiceFact('creditSector', 'deal', { core: true }),

  // contract
  /** Total before VAT: the value that Finexpo's ceilings and the Belgian interest refer to (S-35). */
  contractValue: fact('money', 'contract', { core: true, movability: 'moves' }),
  /** Without local costs: the value that the Arrangement's and Credendo's percentages refer to (S-35). */
  exportContractValue: fact('money', 'contract', { movability: 'moves' }),
  localCosts: fact('money', 'contract', { core: true, movability: 'moves' }),
  contractSigned: fact('flag', 'contract', { core: true, movability: 'past' }),
  /** Down payment by the starting point of credit, percent of the export contract value. */
  advancePayment: fact('percent', 'contract', { ...percent, core: true, movability: 'moves' }),
  /** Aid that the company asks for (SME instruments); absent means: as much as the rules allow. */
  requestedAid: fact('money', 'contract', { currency: 'EUR', movability: 'moves' }),

  // buyer
  buyerType: choiceFact('buyerType', 'buyer', { core: true }),
  buyerCategory: choiceFact('buyerCategory', 'buyer'),
  /** Foreign-currency senior unsecured rating, `BB+`; decides whether the obligor is speculative grade (S-71). */
  buyerRating: fact('text', 'buyer', { pattern: /^(AAA|(AA|A|BBB|BB|B|CCC)[+-]?|CC|C|D)$/ }),
  priorityLetter: fact('flag', 'buyer', { movability: 'moves' }),
  taxExempt: fact('flag', 'buyer', { movability: 'moves' }),

  // credit
  creditForm: choiceFact('creditForm', 'credit', { core: true, movability: 'moves' }),
  repaymentYears: fact('years', 'credit', { core: true, least: 0, most: 60, movability: 'moves' }),
  instalmentsPerYear: fact('count', 'credit', { core: true, least: 1, most: 12, movability: 'moves' }),
  repaymentProfile: choiceFact('repaymentProfile', 'credit', { core: true, movability: 'moves' }),
  drawdownMonths: fact('months', 'credit', { core: true, least: 0, most: 240 }),
  usefulLifeYears: fact('years', 'credit', { core: true, least: 0, most: 200 }),
  interest: choiceFact('interest', 'credit', { movability: 'moves' }),
  premiumPayment: choiceFact('premiumPayment', 'credit', { movability: 'moves' }),
  coverCommercial: fact('percent', 'credit', percent),
  coverPolitical: fact('percent', 'credit', percent),
  bankSearch: choiceFact('bankSearch', 'credit', { core: true }),
  banksAsked: fact('count', 'credit', { least: 0, most: 1000 }),
  banksAskedOn: fact('date', 'credit'),
  directCredit: fact('flag', 'credit'),
  creditCoverOffered: fact('flag', 'credit'),
  /** Credendo has refused to cover the credit (S-31). */
  creditCoverRefused: fact('flag', 'credit'),

  // content
  /** Value of the Belgian lines of the price (goods, services, fees), in the contract's currency (FX-11, S-43). */
  belgianContent: fact('money', 'content', { core: true, movability: 'moves' }),
  /** Value of the lines of the foreign country with the largest share (FX-14, S-44). */
  largestForeignContent: fact('money', 'content', { movability: 'moves' }),
  firstExportToDevelopingCountry: fact('flag', 'content'),
  productFullyFunctional: fact('flag', 'content'),
  publicInnovationSupport: fact('flag', 'content'),
  greenTheme: choiceFact('greenTheme', 'content'),

  // impact
  /** First year, counted from the start of operation, in which the investment's cash flow is positive (FX-12). */
  firstPositiveCashFlowYear: fact('count', 'impact', { least: 0, most: 100 }),
  /** The project cannot carry its cost at market prices, or no commercial finance can be had (FX-12, two tests). */
  noCommercialFinance: fact('flag', 'impact'),
  developmentRelevant: fact('flag', 'impact'),
  competitorsHaveAid: fact('flag', 'impact'),
  environmentalCategory: choiceFact('environmentalCategory', 'impact'),
  fossil: choiceFact('fossil', 'impact', { core: true }),
  greenPackageAccepted: fact('flag', 'impact'),
  multiplierEffect: fact('flag', 'impact'),

  // integrity
  integrityDeclared: fact('flag', 'integrity', { core: true }),
  agentCommission: fact('percent', 'integrity', percent),
  sanctioned: fact('flag', 'integrity', { core: true }),

  // other operations
  bondsRequired: fact('flag', 'other-operations'),
  siteEquipmentAbroad: fact('flag', 'other-operations'),
  ownInvestmentProject: fact('flag', 'other-operations'),
  prepaymentToSupplier: fact('money', 'other-operations'),
  rawMaterial: fact('text', 'other-operations', { pattern: /^[a-z][a-z-]{1,40}$/ }),
  offtakeInEurope: fact('flag', 'other-operations'),
  investmentForm: choiceFact('investmentForm', 'other-operations'),
  newBankCredit: fact('flag', 'other-operations'),
  bankCreditPurpose: choiceFact('bankCreditPurpose', 'other-operations'),

  // dates
  plannedSignatureOn: fact('date', 'dates', { movability: 'moves' }),
  contractSignedOn: fact('date', 'dates', { movability: 'past' }),
  submissionOn: fact('date', 'dates', { movability: 'moves' }),
  coverOn: fact('date', 'dates'),
  startingPointOn: fact('date', 'dates'),
  tenderClosesOn: fact('date', 'dates'),
  offerValidUntil: fact('date', 'dates'),
  decisionLetterOn: fact('date', 'dates'),
  promiseIssuedOn: fact('date', 'dates'),
  licenceAppliedOn: fact('date', 'dates'),

  // assumptions, labelled as such through to the last figure
  assumedCirr: fact('percent', 'assumptions', { least: -10, most: 100 }),
  assumedDiscountRate: fact('percent', 'assumptions', { least: 0, most: 100 }),
  assumedFloatingRate: fact('percent', 'assumptions', { least: -10, most: 100 }),
  assumedBankMargin: fact('percent', 'assumptions', { least: -10, most: 100 }),
  /** Units of the contract's currency for one euro. */
  assumedEuroRate: fact('decimal', 'assumptions', { least: 0 }),
  /** Euro for one special drawing right. */
  assumedSdrRate: fact('decimal', 'assumptions', { least: 0 }),
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;

type ValueOf<D> = D extends FactDefinition<infer T> ? T : never;

/** A project as the rules read it: every fact, null where unanswered. */
export type Project = { readonly [K in FactName]: ValueOf<(typeof FACTS)[K]> | null };

export const FACT_NAMES = Object.keys(FACTS) as FactName[];
