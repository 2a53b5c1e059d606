/** What has no place on a printed roster. */
export const hiddenOnPaper = { '@media print': { display: 'none' } } as const;
