import { coordinates, managed, useViewer } from '../session/viewer.js';

export interface Rights {
  /** False until it is known who asks. */
  known: boolean;
  signedIn: boolean;
  /** Keeps the drafts of one person from another's. */
  account: string;
  coordinates: boolean;
  /** Organizations that this person manages. */
  managed: readonly { id: string; key: string; name: string }[];
  /** Whether this person may act for an organization; for the network when it is null. */
  acts: (organizationId: string | null | undefined) => boolean;
}

/** What is offered to whom. The server decides anyway: this only spares people buttons that would be refused. */
export function useRights(): Rights {
  const { viewer, error } = useViewer();
  const own = managed(viewer);
  const all = coordinates(viewer);
  return {
    known: viewer !== undefined || error !== undefined,
    signedIn: Boolean(viewer),
    account: viewer?.id ?? 'nobody',
    coordinates: all,
    managed: own,
    acts: (organizationId) => all || own.some(({ id }) => id === organizationId),
  };
}
