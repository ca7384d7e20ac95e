/** The words of the interface in Simplified Chinese. */
export * from './zh/index.ts';
