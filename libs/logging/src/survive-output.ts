/** What a program prints is no reason to end it: a full disk, a reader that went away. */
export function surviveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
