import DataLoader from 'dataloader';
import { type CommentConnection, type OfficialAnswer } from './contribution.entity.js';
import { type ContributionService } from './contribution.service.js';
import { type Territory } from './territory.entity.js';
import { type TerritoryService } from './territory.service.js';

/** One set of loaders for each request. */
export class ContributionLoaders {
  readonly answer: DataLoader<string, OfficialAnswer | null>;
  readonly territory: DataLoader<string, Territory | null>;
  private readonly comments = new Map<number, DataLoader<string, CommentConnection>>();

  constructor(
    private readonly service: ContributionService,
    territories: TerritoryService,
  ) {
    this.answer = new DataLoader(async (ids) => {
      const found = await service.findAnswers([...ids]);
      return ids.map((id) => found.get(id) ?? null);
    });
    this.territory = new DataLoader(async (ids) => {
      const found = new Map((await territories.findSeen([...ids])).map((territory) => [territory.id, territory]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  commentsOf(id: string, first: number): Promise<CommentConnection> {
    let loader = this.comments.get(first);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.service.findComments([...ids], first);
        return ids.map((wanted) => found.get(wanted) ?? { totalCount: 0, nodes: [] });
      });
      this.comments.set(first, loader);
    }
    return loader.load(id);
  }
}
