import { type ContributionLoaders } from './contribution.loaders.js';
import { type OrganizationLoaders } from './organization.loaders.js';
import { type TerritoryLoaders } from './territory.loaders.js';
import { type WorkstreamLoaders } from './workstream.loaders.js';

export interface RequestContext {
  loaders: TerritoryLoaders;
  organizations: OrganizationLoaders;
  workstreams: WorkstreamLoaders;
  contributions: ContributionLoaders;
}
