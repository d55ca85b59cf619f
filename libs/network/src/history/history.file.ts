import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';
import { type AgreementFact } from '../agreement/agreement.import.js';
import { type FigureFact } from '../figure/figure.import.js';
import { type GrantFact } from '../grant/grant.import.js';
import { type GoverningBodyFact } from '../governing-body/governing-body.import.js';
import { type ToldMembership } from '../membership/membership.import.js';
import { type MilestoneFact } from '../milestone/milestone.import.js';
import { type EventFact } from '../network-event/network-event.import.js';
import { type OrganizationFact } from '../organization/organization.import.js';

/** The dated facts of the network that the project ships; what they leave unknown stays unknown. */
export interface HistoryFile {
  sources: Record<string, string>;
  organizations: OrganizationFact[];
  agreements: AgreementFact[];
  memberships: ToldMembership[];
  assertedFigures: FigureFact[];
  milestones: MilestoneFact[];
  events: EventFact[];
  governingBodies: GoverningBodyFact[];
  grants: GrantFact[];
}

export function readHistory(path = join(projectRoot, 'libs/network/data/history.json')): HistoryFile {
  return JSON.parse(readFileSync(path, 'utf8')) as HistoryFile;
}
