/** One good input for each operation of the contract. */
export const SAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  minimumPremiumRate: {
    countryRiskCategory: 5,
    buyerCategory: 'CC2',
    drawdownYears: '2',
    repaymentYears: '8.5',
    commercialCover: '95',
    politicalCover: '98',
    productQuality: 'standard',
  },
  horizonOfRisk: { drawdownYears: '2', repaymentYears: '8.5' },
  commercialInterestReferenceRate: { currency: 'JPY', repaymentYears: '8.5' },
  countryRiskCategory: { country: 'KEN' },
  concessionalityLevel: {
    discountRate: '4.84',
    interestRate: '2',
    maturityYears: '30',
    firstRepaymentYears: '10.5',
    instalmentsPerYear: 2,
    profile: 'equal-principal',
  },
  minimumConcessionality: { country: 'KEN' },
  maximumLocalCosts: { country: 'KEN', exportContractValue: { amount: '10000000.00', currency: 'EUR' } },
  maximumRepaymentTerm: { sector: 'standard', country: 'KEN' },
  repaymentSchedule: {
    principal: { amount: '8500000.00', currency: 'EUR' },
    startingPoint: '2026-01-31',
    repaymentYears: '5',
    instalmentsPerYear: 2,
    profile: 'equal-principal',
    interestRate: '4.84',
    dayCount: '30E/360',
  },
  effectiveAnnualRate: {
    flows: [
      { date: '2026-01-01', amount: { amount: '-100', currency: 'EUR' } },
      { date: '2027-01-01', amount: { amount: '110', currency: 'EUR' } },
    ],
  },
  stabilisationPayment: {
    outstanding: { amount: '8500000.00', currency: 'EUR' },
    cirr: '2.24',
    floating: '3.9',
    margin: '0.75',
    days: 184,
  },
  finexpoSmeTier: { belgianInterest: '55' },
  enterpriseNumber: { value: 'BE 0405 388 536' },
  firstContact: { seatPostcode: '8550' },
};

/** The day whose law answers a sample, where today's does not. */
export const SAMPLE_DAYS: Readonly<Record<string, string>> = {
  commercialInterestReferenceRate: '2024-03-15',
};
