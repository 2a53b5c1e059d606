/** The wording that forms propose; whoever reads out another one types its version. */
export const latestWording = '2026-01';
