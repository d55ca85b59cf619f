/** Of a block: unlike any other of its text. */
export const newId = (): string => crypto.randomUUID().slice(0, 13);
