export * from './addresses.ts';
export * from './page.ts';
export * from './answers/typed.ts';
export * from './answers/read-answers.ts';
export * from './answers/country-book.ts';
export * from './sheet/sheet.ts';
export { resultSheet, isSupport } from './sheet/result-sheet.ts';
export { panelOf } from './sheet/panel.ts';
export { EXAMPLES } from './examples.ts';
