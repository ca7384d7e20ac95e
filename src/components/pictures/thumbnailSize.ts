/** The size of a thumbnail, in pixels. */
export const thumbnailSize = { width: 180, height: 120 } as const;
