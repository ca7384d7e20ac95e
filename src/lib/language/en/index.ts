export * from './checks.ts';
export * from './lenses.ts';
export * from './locale.ts';
export * from './numbers.ts';
export * from './sources.ts';
export * from './values.ts';
