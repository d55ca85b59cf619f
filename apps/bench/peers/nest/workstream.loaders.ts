import DataLoader from 'dataloader';
import { type Theme, type WorkstreamPartner } from './workstream.entity.js';
import { type WorkstreamService } from './workstream.service.js';

/** One set of loaders for each request. */
export class WorkstreamLoaders {
  readonly collective: DataLoader<string, string | null>;
  readonly partners: DataLoader<string, WorkstreamPartner[]>;
  readonly themes: DataLoader<string, Theme[]>;

  constructor(service: WorkstreamService) {
    this.collective = new DataLoader(async (ids) => {
      const found = await service.findCollective([...ids]);
      return ids.map((id) => found.get(id) ?? null);
    });
    this.partners = new DataLoader(async (ids) => {
      const found = await service.findPartners([...ids]);
      return ids.map((id) => found.get(id) ?? []);
    });
    this.themes = new DataLoader(async (ids) => {
      const found = await service.findThemes([...ids]);
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}
