import { type Type } from '@nestjs/common';
import { NodeModule } from '#lib/graphql';
import { backups } from '#lib/backup';
import { club } from '#lib/club';
import { type DatabasePart } from '#lib/database';
import { discussions, type DiscussionsPart } from '#lib/discussions';
import { identity } from '#lib/identity';
import { jobs, type JobsPart } from '#lib/jobs';
import { mail } from '#lib/mail';
import { network } from '#lib/network';
import { notifications, type NotificationsPart } from '#lib/notifications';
import { type PersonalDataPart } from '#lib/personal-data';
import { participation } from '#lib/participation';
import { portals } from '#lib/portals';
import { type CalendarPart } from '#lib/calendar';
import { changes, type ReadDeclarations } from '#lib/reads';
import { territories } from '#lib/territories';
import { reporting } from '#lib/reporting';
import { type ReportsPart } from '#lib/reports';
import { training } from '#lib/training';
import { webhooks, type WebhooksPart } from '#lib/webhooks';
import { writes } from '#lib/writes';

/** What a domain library brings to the product. A new module is one more line in `PARTS`. */
export interface Part
  extends
    DatabasePart,
    ReadDeclarations,
    JobsPart,
    PersonalDataPart,
    ReportsPart,
    WebhooksPart,
    NotificationsPart,
    DiscussionsPart,
    CalendarPart {
  /** Also the name of its subgraph. */
  name: string;
  module: Type;
  /** Whether it answers objects of whatever type. */
  pointsAnywhere?: boolean;
  /** Whether it reads the schema as a whole, so that its process has all modules though it serves its own subgraph alone. */
  knowsAll?: boolean;
}

const node: Part = {
  name: 'node',
  module: NodeModule,
  reads: [],
  contributions: [],
  personalData: { name: 'node' },
  pointsAnywhere: true,
};
/** Downward: each may use those before it. */
export const PARTS: readonly Part[] = [
  node,
  changes,
  territories,
  network,
  training,
  identity,
  notifications,
  discussions,
  portals,
  club,
  participation,
  webhooks,
  reporting,
];

/** Whatever has tables, the kit's own first. */
export const TABLES: readonly (DatabasePart & Partial<PersonalDataPart>)[] = [jobs, backups, mail, writes, ...PARTS];

/** Whatever has tasks. */
export const JOBS: readonly JobsPart[] = [backups, mail, ...PARTS];

export function partsFor(subgraph: string | undefined): readonly Part[] {
  if (!subgraph) return PARTS;
  const part = PARTS.find((p) => p.name === subgraph);
  if (!part) throw new Error(`No subgraph is named "${subgraph}"; there are ${PARTS.map((p) => p.name).join(', ')}`);
  return part.knowsAll ? PARTS : [part];
}
