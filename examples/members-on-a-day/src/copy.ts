import {
  ChangesLostError,
  OrganizationChanges,
  type OrganizationChangesQuery,
  type Place,
} from 's-pass-territoires-client';
import { client, endpoint } from './client.js';

export type Organization = OrganizationChangesQuery['organizations']['nodes'][number];

interface Kept {
  place?: Place;
  organizations: Organization[];
}

const KEY = `directory of ${endpoint}`;

/** The organizations of the directory, kept on this device and up to date as long as the page is open. */
export class DirectoryCopy {
  private kept = read();
  private following = new AbortController();

  /** @param tell what to draw anew: after each page of changes, after a beginning anew, and after a failure */
  constructor(private readonly tell: (what: 'taken in' | 'begun anew' | Error) => void) {}

  get organizations(): readonly Organization[] {
    return this.kept.organizations;
  }

  /** Takes in what changed at once, and from then on each minute; called again it does not wait for the minute. */
  async follow(): Promise<void> {
    this.following.abort();
    const { signal } = (this.following = new AbortController());
    const feed = {
      type: 'ORGANIZATION' as const,
      document: OrganizationChanges,
      pick: ({ organizations }: OrganizationChangesQuery) => organizations,
    };
    try {
      for await (const page of client.follow(feed, this.kept.place, { signal })) {
        const records = new Map(this.kept.organizations.map((one) => [one.id, one]));
        for (const one of page.updated) records.set(one.id, one);
        for (const id of page.deleted) records.delete(id);
        // Both together: a place without its records would leave them out for ever.
        this.kept = { place: page.place, organizations: [...records.values()] };
        write(this.kept);
        this.tell('taken in');
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ChangesLostError)) return this.tell(error as Error);
      this.kept = { organizations: [] };
      write(this.kept);
      this.tell('begun anew');
      return this.follow();
    }
  }
}

function read(): Kept {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null) ?? { organizations: [] };
  } catch {
    return { organizations: [] };
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage the copy lives as long as the page.
  }
}
