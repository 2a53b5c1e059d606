/** What one upload may be. `bytes` can be lowered or raised by setting; the others guard whoever opens the picture. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  /** Pixels along one side of a picture. */
  side: 16_000,
  /** Pixels of a whole picture; a phone takes 12 to 50 million. A few kilobytes can claim thousands of millions. */
  pixels: 60_000_000,
} as const;
