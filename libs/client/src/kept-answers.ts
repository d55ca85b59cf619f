interface Kept {
  readonly etag: string;
  readonly text: string;
}

/** Answers by their addresses, with the mark by which the server tells whether one is still the same. */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly most: number) {}

  of(url: string): Kept | undefined {
    return this.kept.get(url);
  }

  keep(url: string, etag: string | null, text: string): void {
    // The one that was kept or confirmed last stands last.
    this.kept.delete(url);
    if (!etag) return;
    this.kept.set(url, { etag, text });
    for (const [oldest] of this.kept) if (this.kept.size > this.most) this.kept.delete(oldest);
  }
}
