import { type PoolClient } from 'pg';

/** What a database holds beside the real data. It is made once a run, and copied by each spec file that asks for it. */
export interface Prepared {
  /** Letters and underscores. */
  readonly name: string;
  /** What it is made upon. */
  readonly on?: Prepared;
  make(client: PoolClient): Promise<unknown>;
}

// Modules are loaded where they are needed: specs of the kit need none.

/** The demonstration of the network. */
export const networkDemonstration: Prepared = {
  name: 'network',
  make: async (client) => (await import('#lib/network')).loadDemonstration(client),
};

/** With that of training. */
export const trainingDemonstration: Prepared = {
  name: 'training',
  on: networkDemonstration,
  make: async (client) => (await import('#lib/training')).loadTrainingDemonstration(client, 'http://localhost:3000'),
};

/** With those of portals, without their pictures, of the club and of participation: of all modules. */
export const wholeDemonstration: Prepared = {
  name: 'whole',
  on: trainingDemonstration,
  make: async (client) => {
    await (await import('#lib/portals')).loadPortalsDemonstration(client);
    await (await import('#lib/club')).loadClubDemonstration(client);
    await (await import('#lib/participation')).loadParticipationDemonstration(client);
  },
};
