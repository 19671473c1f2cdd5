/** The repayment profiles of the contract. */
export const PROFILES = ['equal-principal', 'annuity', 'bullet'] as const;
export type ProfileName = (typeof PROFILES)[number];
