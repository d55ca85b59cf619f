/** Something is being sent: it is looked at a few times, with growing pauses, until what became of it should be there. */
export async function lookSoon(look: () => Promise<unknown>): Promise<void> {
  for (const pause of [300, 700, 1500, 3000, 6000]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await look();
  }
}
