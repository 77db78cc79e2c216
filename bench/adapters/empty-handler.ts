/** The least that a function can be: what the others' loading is measured against. */
export const handler = async (): Promise<void> => {};
