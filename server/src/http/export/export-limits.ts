/** What one export may be. */
export const exportLimits = { rows: 100_000, columns: 60, ids: 1_000 } as const;
