import { type PoolClient } from 'pg';
import { importAgreements } from '../agreement/agreement.import.js';
import { importFigures } from '../figure/figure.import.js';
import { importGrants } from '../grant/grant.import.js';
import { importGoverningBodies } from '../governing-body/governing-body.import.js';
import { importMemberships } from '../membership/membership.import.js';
import { importMilestones } from '../milestone/milestone.import.js';
import { importEvents } from '../network-event/network-event.import.js';
import { importOrganizations } from '../organization/organization.import.js';
import { sourceRow } from '../source/source.import.js';
import { type HistoryFile } from './history.file.js';
import { Shipment } from './shipment.js';

/** Takes in the facts of the file, each noun by its own importer. Repeatable; a newer file brings its changes. */
export async function importHistory(client: PoolClient, history: HistoryFile): Promise<void> {
  const shipment = await Shipment.open(client);
  for (const [key, title] of Object.entries(history.sources))
    await shipment.put('source', sourceRow(key, title), ['key']);
  await importOrganizations(client, shipment, history.organizations);
  await importAgreements(shipment, history.agreements);
  await importMemberships(shipment, history.memberships);
  await importFigures(shipment, history.assertedFigures);
  await importMilestones(shipment, history.milestones);
  await importEvents(client, shipment, history.events);
  await importGoverningBodies(shipment, history.governingBodies);
  await importGrants(shipment, history.grants);
  await shipment.close();
}
