/** Where what led to a record and what came of it is looked at. */
export const chainPath = (id: string): string => `/enchainement/${id}`;
