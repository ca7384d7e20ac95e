/** The engine’s units are enough. */
export const units = {} as const;
