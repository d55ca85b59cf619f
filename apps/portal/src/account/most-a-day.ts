/** How often something may be used on one day: blank, or a whole number that the API takes. */
export const isMostADay = (text: string): boolean => /^\s*([1-9]\d{0,4}|100000)?\s*$/.test(text);
