import type { Exact } from '@kontor/quantities';
import type { RiskPeriod } from './horizon-of-risk.ts';
import type { BuyerCategory, ProductQuality } from './premium-coefficients.ts';
import type { CountryRisk } from './premium-scope.ts';

/** What the minimum premium of a credit depends on. */
export interface PremiumCase extends RiskPeriod {
  readonly risk: CountryRisk;
  readonly buyerCategory: BuyerCategory;
  /** Percent. */
  readonly commercialCover: Exact;
  /** Percent. */
  readonly politicalCover: Exact;
  readonly productQuality: ProductQuality;
  /** Fraction by which local-currency financing lowers the country part. */
  readonly localCurrencyFactor?: Exact;
  /** Fraction by which enhancements lower the buyer part, in total. */
  readonly creditEnhancementFactor?: Exact;
  /** Long-term foreign-currency rating of the obligor. */
  readonly rating?: string | null;
}
