/** Those of the parts that there are, in one line. */
export const joined = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
