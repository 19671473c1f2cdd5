import { Decimal } from 'decimal.js';
import type { Answer, MinimumPremium } from '@kontor/arrangement';
import { minimumPremiumRate } from '@kontor/arrangement';
import { readParameters } from '@kontor/library';
import { exact, localDate, parseExact } from '@kontor/quantities';
import { perSecond, printRows } from './measure.ts';

/**
 * The same minimum premium: ours, exact, with country look-up, limits and bases, without and with its explanation
 * read; and the bare formula in decimal.js with its coefficients at hand, which only gives the number.
 */
export function benchPremiums(): void {
  printRows('Minimum premium rates', [
    { what: 'kontor, rate and bases', perSecond: perSecond(premium()) },
    { what: 'kontor, with its nine steps', perSecond: perSecond(explained(premium())) },
    { what: 'decimal.js, bare formula', perSecond: perSecond(bareFormula()) },
  ]);
}

function explained(task: ReturnType<typeof premium>): () => unknown {
  return () => {
    const outcome = task();
    return outcome.kind === 'answer' ? outcome.trace : outcome;
  };
}

function premium(): () => Answer<MinimumPremium> {
  const law = readParameters().on(localDate('2026-11-23'));
  const cover = parseExact('95');
  let tenths = 0;
  return () => {
    tenths = (tenths + 1) % 100;
    return minimumPremiumRate(law, {
      risk: { kind: 'country', country: 'KEN' },
      buyerCategory: 'CC2',
      drawdownYears: exact(tenths, 10),
      repayment: { kind: 'standard-profile', years: exact(12) },
      commercialCover: cover,
      politicalCover: cover,
      productQuality: 'standard',
    });
  };
}

function bareFormula(): () => unknown {
  const [a, b, c] = [new Decimal('1.1'), new Decimal('1.8'), new Decimal('0.271')];
  const cover = new Decimal('0.95').div('0.95');
  let tenths = 0;
  return () => {
    tenths = (tenths + 1) % 100;
    const horizon = new Decimal(tenths).div(10).times('0.5').plus(12);
    const term = Decimal.min(Decimal.max(horizon.minus(10).times('0.018'), 0), '0.15');
    const country = a.times(horizon).plus(b).times(cover);
    const buyer = c.times(cover).times(horizon);
    return country.plus(buyer).times(new Decimal(1).minus(term));
  };
}
