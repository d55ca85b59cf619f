const AT_ONCE = 10;

/** Asks so many times, a few at once. */
export async function sideBySide(times: number, question: (nr: number) => Promise<unknown>): Promise<void> {
  let asked = 0;
  const ask = async (): Promise<void> => {
    while (asked < times) await question(asked++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}
