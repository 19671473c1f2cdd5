export * from './parameter-files.ts';
export * from './parameters.ts';
export * from './content.ts';
export * from './countries.ts';
export { DATA_DIRECTORY } from './directory.ts';
