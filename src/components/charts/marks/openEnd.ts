/** Look of the arrow that says of a value, a count or a span: it goes on from here. */
export const openEnd = { strokeWidth: 2, headLength: 7, headAngle: 70 } as const;
