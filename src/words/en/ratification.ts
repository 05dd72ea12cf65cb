export const ratification = {} as const;
