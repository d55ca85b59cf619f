/** The same keys as the French texts, any wording. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
