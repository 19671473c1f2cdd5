export * from './project/choices.ts';
export * from './project/fact.ts';
export * from './project/facts.ts';
export * from './deal/deal.ts';
export * from './assessment/route.ts';
export * from './assessment/document.ts';
export * from './project/read-project.ts';
export * from './project/schema.ts';
