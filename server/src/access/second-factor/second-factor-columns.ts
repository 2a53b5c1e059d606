/** What an account without a second factor has in its place. */
export const noSecondFactor = { totpSealed: null, totpPendingSealed: null, totpLastStep: null } as const;
