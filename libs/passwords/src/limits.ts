/** What a password must reach by the formula of the CNIL (deliberation 2022-100): length × log2(size of its alphabet). */
export const BITS_WANTED = 80;
export const LONGEST = 256;
