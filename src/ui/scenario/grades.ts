/** Each grade by a sign and a colour; its word always stands beside them. */
export const gradeSigns = { safe: '✓', partly: '◐', unsafe: '✕', critical: '!!' } as const;
export const gradeColours = { safe: 'pine', partly: 'gold', unsafe: 'gold', critical: 'vermilion' } as const;
