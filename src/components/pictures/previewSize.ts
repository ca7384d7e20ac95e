/** The size that services show link previews in, and the room that its contents have, in pixels. */
export const previewSize = {
  width: 1200,
  height: 630,
  room: { left: 48, right: 1152, top: 42, bottom: 552 },
} as const;
