export * from './exact.ts';
export * from './rounding.ts';
export * from './money.ts';
export * from './rates.ts';
export * from './local-date.ts';
