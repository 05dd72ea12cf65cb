export const caucus = {} as const;
