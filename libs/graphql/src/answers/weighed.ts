/**
 * Things by their keys, bounded by number and by the memory that they take: the one used longest ago goes first. What they
 * weigh is told by whoever keeps them.
 */
export class Weighed<T> {
  private readonly kept = new Map<string, { value: T; bytes: number }>();
  bytes = 0;

  constructor(
    private readonly most: number,
    private readonly mostBytes: number,
    private readonly onGone: (value: T) => void = () => undefined,
  ) {}

  get size(): number {
    return this.kept.size;
  }

  get(key: string): T | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  set(key: string, value: T, bytes: number): void {
    this.delete(key);
    this.kept.set(key, { value, bytes });
    this.bytes += bytes;
    this.makeRoom();
  }

  /** Call it when the entry has grown; it does nothing once the entry was replaced. */
  weigh(key: string, value: T, bytes: number): void {
    const found = this.kept.get(key);
    if (found?.value !== value) return;
    this.bytes += bytes - found.bytes;
    found.bytes = bytes;
    this.makeRoom();
  }

  delete(key: string): boolean {
    const found = this.kept.get(key);
    if (!found) return false;
    this.kept.delete(key);
    this.bytes -= found.bytes;
    this.onGone(found.value);
    return true;
  }

  clear(): void {
    this.kept.clear();
    this.bytes = 0;
  }

  private makeRoom(): void {
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most && this.bytes <= this.mostBytes) break;
      this.delete(oldest);
    }
  }
}
