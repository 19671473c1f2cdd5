export * from './languages.ts';
export * from './numbers.ts';
export * from './dates.ts';
export * from './read-number.ts';
export * from './say.ts';
export * from './format-value.ts';
export type { TextKey } from './texts/index.ts';
