import DataLoader from 'dataloader';
import { type MemberStatus, type Organization, type Person } from './organization.entity.js';
import { type OrganizationService } from './organization.service.js';
import { type Territory } from './territory.entity.js';

/** One set of loaders for each request. */
export class OrganizationLoaders {
  readonly manager: DataLoader<string, Person | null>;
  readonly territories: DataLoader<string, Territory[]>;
  readonly headcount: DataLoader<string, number | null>;
  readonly memberStatus: DataLoader<Organization, MemberStatus>;

  constructor(service: OrganizationService) {
    this.manager = new DataLoader(async (ids) => {
      const found = await service.findManagers([...ids]);
      return ids.map((id) => found.get(id) ?? null);
    });
    this.territories = new DataLoader(async (ids) => {
      const found = await service.findTerritories([...ids]);
      return ids.map((id) => found.get(id) ?? []);
    });
    this.headcount = new DataLoader(async (ids) => {
      const found = await service.countPeople([...ids]);
      return ids.map((id) => found.get(id) ?? null);
    });
    this.memberStatus = new DataLoader((organizations) => service.findStatuses(organizations));
  }
}
