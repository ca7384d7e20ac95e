/** A part of a colour, from 0 to 1, in linear light (IEC 61966-2-1). */
export const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
