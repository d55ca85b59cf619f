import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CommentConnection, Contribution, ContributionAuthor, ContributionComment, ContributionConnection, OfficialAnswer,
} from './contribution.entity.js';
import { ContributionsArgs } from './contribution.inputs.js';
import { ContributionService } from './contribution.service.js';
import { type RequestContext } from './request-context.js';
import { Territory } from './territory.entity.js';

const NAMELESS: Record<string, string> = { WORKSHOP: 'Participant·e à l’atelier', PAPER: 'Anonyme, sur papier', PHONE: 'Anonyme, par téléphone' };

@Resolver(() => Contribution)
export class ContributionResolver {
  constructor(private readonly service: ContributionService) {}

  @Query(() => ContributionConnection)
  contributions(@Args() args: ContributionsArgs): Promise<ContributionConnection> {
    return this.service.findAll(args);
  }

  @ResolveField(() => ContributionAuthor, { nullable: true })
  author(@Parent() { shownName, speaker, origin }: Contribution): ContributionAuthor | null {
    const displayName = shownName ?? speaker?.name ?? NAMELESS[origin];
    return displayName ? { displayName } : null;
  }

  @ResolveField(() => Territory, { nullable: true })
  territory(@Parent() { territoryId }: Contribution, @Context() { contributions }: RequestContext): Promise<Territory | null> | null {
    return territoryId ? contributions.territory.load(territoryId) : null;
  }

  /** Nobody signs in here. */
  @ResolveField(() => Boolean)
  viewerSupports(): boolean {
    return false;
  }

  @ResolveField(() => OfficialAnswer, { nullable: true })
  answer(@Parent() { id }: Contribution, @Context() { contributions }: RequestContext): Promise<OfficialAnswer | null> {
    return contributions.answer.load(id);
  }

  @ResolveField(() => CommentConnection)
  comments(
    @Parent() { id }: Contribution,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Context() { contributions }: RequestContext,
  ): Promise<CommentConnection> {
    return contributions.commentsOf(id, first);
  }
}

@Resolver(() => OfficialAnswer)
export class OfficialAnswerResolver {
  @ResolveField(() => String)
  body(@Parent() { bodyFr, bodyEn }: OfficialAnswer, @Args('locale', { nullable: true }) locale?: string): string {
    return locale === 'en' ? (bodyEn ?? bodyFr) : bodyFr;
  }
}

@Resolver(() => ContributionComment)
export class CommentResolver {
  @ResolveField(() => ContributionAuthor, { nullable: true })
  author(@Parent() { shownName }: ContributionComment): ContributionAuthor | null {
    return shownName === null ? null : { displayName: shownName };
  }
}
