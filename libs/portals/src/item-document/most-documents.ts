/** As many files as somebody finds their way in. */
export const MOST_DOCUMENTS = 20;
