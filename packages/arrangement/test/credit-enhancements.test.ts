import { describe, expect, it } from 'vitest';
import { creditEnhancementFactor } from '../src/index.ts';
import { dec, decimalOf } from './expectations.ts';
import { lawOn } from './law.ts';

const today = lawOn('2026-11-23');

describe('credit enhancements', () => {
  it('add up, each to its own limit', () => {
    const factors = { 'assignment-of-contract-proceeds': dec('0.10'), 'asset-based-security': dec('0.25') };
    expect(decimalOf(creditEnhancementFactor(today, factors))).toBe('0.35');
    expect(decimalOf(creditEnhancementFactor(today, {}))).toBe('0');
  });

  it('are outside above their limit or above the total', () => {
    expect(creditEnhancementFactor(today, { 'escrow-account': dec('0.11') }).kind).toBe('outside');
    const three = {
      'assignment-of-contract-proceeds': dec('0.10'),
      'asset-based-security': dec('0.25'),
      'escrow-account': dec('0.01'),
    };
    expect(creditEnhancementFactor(today, three).kind).toBe('outside');
  });

  it('do not count security on assets twice', () => {
    const both = { 'asset-based-security': dec('0.1'), 'fixed-asset-security': dec('0.1') };
    expect(creditEnhancementFactor(today, both)).toMatchObject({ why: 'asset-security-counted-twice' });
  });
});
