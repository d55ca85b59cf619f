import { Module, type Provider, type Type } from '@nestjs/common';
import { type DatabasePart } from '#lib/database';
import { Subgraph } from '#lib/graphql';
import { type JobsPart } from '#lib/jobs';
import { type ReadDeclarations } from '#lib/reads';
import { writesOf } from '#lib/writes';

export { type Expectation, type LinkKind, links, type Links } from './links.js';

/** What a noun is made of; each is left out where there is none. */
export interface NounParts extends Partial<Pick<ReadDeclarations, 'reads' | 'contributions'>>, JobsPart {
  /** Tables that no reads are from. */
  entities?: DatabasePart['entities'];
  /** Its use cases, each of which is a mutation. */
  writes?: readonly Type[];
  /** Services and resolvers that are written by hand. */
  providers?: readonly Provider[];
  controllers?: readonly Type[];
}

/** What a module is put together from. */
export interface Noun extends Pick<ReadDeclarations, 'reads' | 'contributions'>, Required<JobsPart> {
  entities: NonNullable<DatabasePart['entities']>;
  providers: Provider[];
  controllers: Type[];
}

/** One noun of a module: what it is made of, with the resolvers that its reads and use cases make. */
export function noun({ reads = [], contributions = [], writes = [], ...more }: NounParts): Noun {
  const { entities = [], providers = [], controllers = [], tasks = [], recurring = [] } = more;
  const made = [...reads, ...contributions].flatMap((of) =>
    [of.resolver ?? [], ('listResolver' in of && of.listResolver) || []].flat(),
  );
  return {
    reads,
    contributions,
    entities: [...new Set([...reads.flatMap(({ from }) => from ?? []), ...entities])],
    providers: [...made, ...writes, ...writes.map(writesOf), ...providers],
    controllers: [...controllers],
    tasks,
    recurring,
  };
}

/** Several nouns as one: a topic of a module, or the whole of it. */
export function part(...nouns: readonly Noun[]): Noun {
  return {
    reads: nouns.flatMap(({ reads }) => reads),
    contributions: nouns.flatMap(({ contributions }) => contributions),
    entities: [...new Set(nouns.flatMap(({ entities }) => entities))],
    providers: nouns.flatMap(({ providers }) => providers),
    controllers: nouns.flatMap(({ controllers }) => controllers),
    tasks: nouns.flatMap(({ tasks }) => tasks),
    recurring: nouns.flatMap(({ recurring }) => recurring),
  };
}

/** The module of Nest that serves all of it, as the subgraph of this name. */
export function moduleOf(name: string, { providers, controllers }: Noun): Type {
  @Subgraph(name)
  @Module({ providers, controllers })
  class DomainModule {}
  return DomainModule;
}
