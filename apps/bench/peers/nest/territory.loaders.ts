import DataLoader from 'dataloader';
import { type Territory, type TerritoryKind } from './territory.entity.js';
import { type ChildrenArgs } from './territory.inputs.js';
import { type TerritoryService } from './territory.service.js';

/** One set of loaders for each request. */
export class TerritoryLoaders {
  private readonly parents = new Map<TerritoryKind, DataLoader<string, Territory | null>>();
  private readonly children = new Map<string, DataLoader<string, Territory[]>>();

  constructor(private readonly service: TerritoryService) {}

  parent(kind: TerritoryKind, id: string): Promise<Territory | null> {
    let loader = this.parents.get(kind);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = new Map((await this.service.findByIds([...ids], kind)).map((territory) => [territory.id, territory]));
        return ids.map((wanted) => found.get(wanted) ?? null);
      });
      this.parents.set(kind, loader);
    }
    return loader.load(id);
  }

  childrenOf(parent: Territory, args: ChildrenArgs): Promise<Territory[]> {
    const key = JSON.stringify([parent.kind, args]);
    let loader = this.children.get(key);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.service.findChildren(parent.kind, [...ids], args);
        return ids.map((id) => found.get(id) ?? []);
      });
      this.children.set(key, loader);
    }
    return loader.load(parent.id);
  }
}
