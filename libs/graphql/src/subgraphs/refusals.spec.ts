import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Args,
  ArgsType,
  Extensions,
  Field,
  GraphQLModule,
  ID,
  Mutation,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Audience } from '#lib/access';
import {
  audiencesOf,
  connection,
  type ConnectionOf,
  DomainError,
  Entity,
  type EntitySource,
  Failure,
  type KernelConfig,
  KernelDriver,
  PageArgs,
  Payload,
  ref,
  type Ref,
  type SchemaExtension,
  Subgraph,
  subgraphSchema,
  type WholeEngine,
} from '../index.js';
import { Prices } from '../limits/prices.js';

@Failure('shelf', 'The shelf is full.')
export class ShelfFullError extends DomainError {}

/** Boots the kernel on made modules, without HTTP, and answers the driver. Books are read from memory, if at all. */
async function boot(modules: Type[], sources: [string, EntitySource][] = [['Book', books]]): Promise<KernelDriver> {
  const extend = (): SchemaExtension => ({ sources: new Map(sources), apply: () => noWhole });
  @Module({
    imports: [...modules, GraphQLModule.forRoot<KernelConfig>({ driver: KernelDriver, autoSchemaFile: true, extend })],
  })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  return app.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
}

@Audience('EVERYONE')
@ObjectType()
@Entity('shelf', 'book')
class Book {
  @Field(() => ID)
  id: string;
  @Field()
  title: string;
}

@Audience('EVERYONE')
@ObjectType()
class Mark {
  @Field()
  page: number;
}

@Resolver(() => Book)
class BookResolver {
  @Audience('EVERYONE')
  @Query(() => Book, { nullable: true })
  book(): Book {
    return ref(Book, 'book_1');
  }
}

const books: EntitySource = {
  hidable: true,
  load: async (identities) => identities.map(({ id }) => ({ id, title: 'Notre-Dame de Paris' })),
};
const noWhole: WholeEngine = {
  run: async () => ({ data: null }),
  whyNot: () => 'no reads',
  bytesOf: () => 0,
  over: () => noWhole,
};

@Subgraph('shelf')
@Module({ providers: [BookResolver] })
class ShelfModule {}

function added(define: () => Type): Type {
  @Subgraph('desk')
  @Module({ providers: [define()] })
  class DeskModule {}
  return DeskModule;
}

describe('a reference', () => {
  it('is loaded through its owner when more than its identity is asked', async () => {
    const driver = await boot([ShelfModule]);
    const { RequestContext } = await import('../index.js');
    const { ANONYMOUS } = await import('#lib/access');
    const { Executor } = await import('../run/executor.js');
    const { result } = await new Executor(driver.schema).execute({
      document: parse('{ book { id title } }'),
      context: new RequestContext(ANONYMOUS, '2026-11-24', 'test'),
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      data: { book: { id: 'book_1', title: 'Notre-Dame de Paris' } },
    });
  });
});

describe('a representation of a subgraph', () => {
  it('that no gateway sends is told to be that, in words, and leaves the others alone', async () => {
    const { schema, ownership } = await boot([ShelfModule]);
    const { RequestContext } = await import('../index.js');
    const { ANONYMOUS } = await import('#lib/access');
    const { Executor } = await import('../run/executor.js');
    const right = { __typename: 'Book', id: 'book_1' };
    const odd = [
      ...['__proto__', 'constructor', 'Node', 'Query', 'Nothing', 'Book,Book', 'Book@', 5].map((name) => ({
        ...right,
        __typename: name,
      })),
      ...['0000-00-00', '2026-02-30', '+999999-01-01', 5].map((asOf) => ({ ...right, asOf })),
      ...[{ __typename: 'Book' }, { ...right, id: { a: 1 } }, 'Book'],
    ];
    const { result } = await new Executor(subgraphSchema(schema, ownership, 'shelf')).execute({
      document: parse(
        'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename ... on Book { title } } }',
      ),
      variables: { keys: [...odd, right] },
      context: new RequestContext(ANONYMOUS, '2026-11-24', 'test'),
    });
    const { data, errors } = JSON.parse(JSON.stringify(result));
    expect(data._entities).toEqual([...odd.map(() => null), { __typename: 'Book', title: 'Notre-Dame de Paris' }]);
    expect(errors.map(({ path, extensions }: any) => [path[1], extensions.code])).toEqual(
      odd.map((_, i) => [i, 'BAD_USER_INPUT']),
    );
  });
});

describe('the kernel refuses at boot', () => {
  it('a resolver outside any subgraph', async () => {
    @Module({ providers: [BookResolver] })
    class Loose {}
    await expect(boot([Loose])).rejects.toThrow(/BookResolver serves .* but stands in no @Subgraph module/);
  });

  it('two servers of one field', async () => {
    const desk = added(() => {
      @Resolver(() => Book)
      class Again {
        @Audience('EVERYONE')
        @Query(() => Book, { nullable: true, name: 'book' })
        book2(): Book {
          return ref(Book, 'book_2');
        }
      }
      return Again;
    });
    await expect(boot([ShelfModule, desk])).rejects.toThrow(/Query.book is served by two subgraphs/);
  });

  it('a non-null field added to another module’s entity', async () => {
    const desk = added(() => {
      @Resolver(() => Book)
      class Borrowing {
        @ResolveField(() => Boolean)
        borrowed(): boolean {
          return true;
        }
      }
      return Borrowing;
    });
    await expect(boot([ShelfModule, desk])).rejects.toThrow(
      /Book.borrowed is added by desk to a type of shelf: it must be nullable/,
    );
  });

  it('a non-null reference, or list, to another module’s entity', async () => {
    const desk = added(() => {
      @Resolver()
      class Reading {
        @Audience('EVERYONE')
        @Query(() => [Book])
        reading(): Ref<Book>[] {
          return [];
        }
      }
      return Reading;
    });
    await expect(boot([ShelfModule, desk])).rejects.toThrow(
      /Query.reading points to a type of shelf: it must be nullable/,
    );
  });

  it('a field of a value type that a module serves', async () => {
    const desk = added(() => {
      @Resolver(() => Mark)
      class Marks {
        @Audience('EVERYONE')
        @Query(() => Mark)
        mark(): Mark {
          return { page: 1 };
        }
        @ResolveField(() => String)
        colour(): string {
          return 'red';
        }
      }
      return Marks;
    });
    await expect(boot([desk])).rejects.toThrow(/Mark is a value type: desk may not serve Mark.colour/);
  });

  it('an entity that nobody loads', async () => {
    @Resolver(() => Book)
    class Bare {
      @Audience('EVERYONE')
      @Query(() => Book, { nullable: true })
      bare(): Book {
        return ref(Book, 'book_1');
      }
    }
    @Subgraph('shelf')
    @Module({ providers: [Bare] })
    class NoLoader {}
    await expect(boot([NoLoader], [])).rejects.toThrow('Book has no loader: its owner shelf must declare a read model');
  });

  it('a field that does not say for whom it is', async () => {
    const desk = added(() => {
      @Resolver()
      class Silent {
        @Query(() => String)
        secret(): string {
          return 'x';
        }
      }
      return Silent;
    });
    await expect(boot([ShelfModule, desk])).rejects.toThrow(/Query.secret says for whom it is neither itself/);
  });

  it('a field for a few that would take the whole object with it', async () => {
    const desk = added(() => {
      @Audience('EVERYONE')
      @ObjectType()
      class Card {
        @Field()
        number: number;
        @Audience('STAFF')
        @Field()
        fine: number;
      }
      @Resolver()
      class Cards {
        @Audience('EVERYONE')
        @Query(() => Card, { nullable: true })
        card(): Card | null {
          return null;
        }
      }
      return Cards;
    });
    await expect(boot([ShelfModule, desk])).rejects.toThrow(/Card.fine is for STAFF only: it must be nullable/);
  });

  it('a type that is named like a payload, a connection or an edge and is none', async () => {
    const desk = added(() => {
      @Audience('ADMINISTRATOR')
      @ObjectType()
      class WorkPayload {
        @Field()
        tons: number;
      }
      @Resolver()
      class Works {
        @Audience('ADMINISTRATOR')
        @Query(() => WorkPayload)
        work(): WorkPayload {
          return { tons: 3 };
        }
      }
      return Works;
    });
    await expect(boot([desk])).rejects.toThrow(
      'Only what extends Payload, or is made by connection(), is named like it: WorkPayload',
    );
  });
});

describe('what carries other types', () => {
  const Shelves = connection(Book);
  abstract class Lending extends Payload {}
  @ObjectType()
  class LendPayload extends Lending {
    @Field(() => Book, { nullable: true })
    book?: Book;
  }
  @ArgsType()
  class BooksArgs extends PageArgs {}
  @Resolver()
  class Lendings {
    @Audience('EVERYONE')
    @Query(() => Shelves)
    books(@Args() _page: BooksArgs): ConnectionOf<Book> {
      return { nodes: [], edges: [], pageInfo: {} as never, totalCount: 0 };
    }
    @Audience('EVERYONE')
    @Extensions({ bound: 50 })
    @Query(() => [Mark])
    marks(): Mark[] {
      return [];
    }
    @Audience('ADMINISTRATOR')
    @Mutation(() => LendPayload)
    lend(): LendPayload {
      return {};
    }
  }
  @Subgraph('shelf')
  @Module({ providers: [BookResolver, Lendings] })
  class LendingModule {}

  it('is for whoever may ask the field that answers it', async () => {
    const { schema } = await boot([LendingModule]);
    const audiences = new Map(audiencesOf(schema).map(({ field, audience }) => [field, audience]));
    for (const field of ['LendPayload.book', 'BookConnection.nodes', 'BookEdge.cursor', 'PageInfo.endCursor'])
      expect([field, audiences.get(field)]).toEqual([field, 'EVERYONE']);
  });

  it.each([
    ['{ books(first: 30) { totalCount pageInfo { endCursor } edges { cursor node { id title } } } }', 361],
    ['{ marks { page } }', 63],
  ])('and lists cost the same in a subgraph: %s', async (text, price) => {
    const { schema, ownership } = await boot([LendingModule]);
    const priceIn = (served: typeof schema): number => new Prices(served).of(parse(text), undefined, {});
    expect(priceIn(schema)).toBe(price);
    expect(priceIn(subgraphSchema(schema, ownership, 'shelf'))).toBe(price);
  });
});
