/** Leads to the page of a record of which only the id is known. */
export const recordPath = (id: string): string => `/objets/${id}`;

/** Where what led to a record and what came of it is looked at. */
export const chainPath = (id: string): string => `/enchainement/${id}`;
