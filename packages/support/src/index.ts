export * from './project/choices.ts';
export * from './project/fact.ts';
export * from './project/facts.ts';
export * from './deal/deal.ts';
export * from './assessment/route.ts';
export * from './assessment/document.ts';
