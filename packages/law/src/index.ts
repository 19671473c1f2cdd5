export * from './source.ts';
export * from './parameter.ts';
export * from './value.ts';
export * from './reason.ts';
export * from './trace.ts';
export * from './parameters.ts';
