import { type Type } from '@nestjs/common';
import { type GraphQLSchema } from 'graphql';
import { type Actor, type AudienceName, AUDIENCES } from '#lib/access';
import { entityOf } from '#lib/graphql';
import { type Model } from './model.js';
import { and, join, raw, type Sql, sql } from './sql.js';

const ALIAS = 'in_sight';

/** Who sees a record that only its id names: what the audience of its type and its read model say, as where it is asked for itself. */
export class Sight {
  private readonly models: ReadonlyMap<Type, Model>;

  constructor(
    private readonly schema: GraphQLSchema,
    models: readonly Model[],
  ) {
    this.models = new Map(models.map((model) => [model.declaration.type, model]));
  }

  /** Whether a record of one of these types has this id and the actor may see it: false for any other. */
  of(id: Sql, types: readonly Type[], actor: Actor): Sql {
    const cases = types.filter((type) => this.admits(type, actor)).map((type) => this.oneOf(id, type));
    return cases.length ? sql`case substring(${id} from '^(.*)_') ${join(cases, ' ')} else false end` : raw('false');
  }

  /** Whether somebody may not see a record of this type, and that can be told here. */
  mayHide(type: Type): boolean {
    return this.knows(type) && (this.models.get(type)!.hidable || this.audienceOf(type) !== 'EVERYONE');
  }

  /** Whether a record of this type can be told by its id. */
  knows(type: Type): boolean {
    return Boolean(this.models.get(type)?.isTable && entityOf(type)?.prefix && this.audienceOf(type));
  }

  /** For whom records of a type are. */
  audienceOf(type: Type): AudienceName | undefined {
    return this.schema.getType(type.name)?.extensions['audience'] as AudienceName | undefined;
  }

  private admits(type: Type, actor: Actor): boolean {
    const audience = this.audienceOf(type);
    if (!audience) throw new Error(`${type.name} does not say for whom it is`);
    return AUDIENCES[audience](actor);
  }

  private oneOf(id: Sql, type: Type): Sql {
    const prefix = entityOf(type)?.prefix;
    if (!prefix) throw new Error(`${type.name} has no records that an id names`);
    return sql`when ${raw(`'${prefix}'`)} then ${this.shows(id, type)}`;
  }

  /** Whether there is a record of this type and id, and its read model shows it to whoever asks: whether its audience admits them is another question. */
  shows(id: Sql, type: Type): Sql {
    const model = this.models.get(type);
    if (!model?.isTable) throw new Error(`${type.name} has no records that an id names`);
    const t = model.as(ALIAS);
    const where = and([sql`${model.keyOf(t)} = ${id}`, model.state(t), model.visible(t)]);
    // Looked up by its key each time: where PostgreSQL expects some thousand questions, it would first read all records of the type.
    return sql`exists (select from ${model.sourceAs(ALIAS)} where ${where} offset 0)`;
  }
}
