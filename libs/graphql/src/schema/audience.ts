import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type AudienceName, AUDIENCES, isMachine, mayUse } from '#lib/access';
import { carrierOf } from './carriers.js';
import { failure, lacksScope } from '../errors/errors.js';
import { type RequestContext } from '../request/context.js';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** One line for each field of the schema and who may ask for it. */
export interface FieldAudience {
  field: string;
  audience: AudienceName;
}

/** Who may ask for each field. Throws when the schema does not say it everywhere. */
export function audiencesOf(schema: GraphQLSchema): FieldAudience[] {
  const faults: string[] = [];
  const found: FieldAudience[] = [];
  for (const type of objectTypes(schema)) {
    const all = audienceOfType(type);
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const own = field.extensions['audience'] as AudienceName | undefined;
      const audience = own ?? all;
      if (!audience) {
        faults.push(`${name} says for whom it is neither itself nor through its type: add @Audience`);
        continue;
      }
      if (own && own !== 'EVERYONE' && own !== all && !ROOTS.has(type.name) && isNonNullType(field.type))
        faults.push(`${name} is for ${own} only: it must be nullable, so that the rest of the object can be answered`);
      found.push({ field: name, audience });
    }
  }
  if (faults.length) throw new Error(`The schema does not say who may ask:\n- ${faults.join('\n- ')}`);
  return found.sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** Sets the door before each field that is not for everyone. */
export function keepAudiences(schema: GraphQLSchema): void {
  const doors = new Map(audiencesOf(schema).map(({ field, audience }) => [field, audience]));
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const audience = doors.get(`${type.name}.${field.name}`)!;
      const guards = audience === 'EVERYONE' ? [] : [guard(field.name, audience)];
      if (type.name === 'Query' || type.name === 'Subscription') guards.push(guardReading);
      for (const check of guards) keep(field as GraphQLField<unknown, RequestContext>, check);
    }
  }
}

/** Throws where somebody may not ask. */
type Guard = (context: RequestContext) => void;

/** Asked before a field is answered; of a subscription when it begins, and again of each thing that comes. */
function keep(field: GraphQLField<unknown, RequestContext>, check: Guard): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (parent, args, context, info) => {
    check(context);
    return resolve(parent, args, context, info);
  };
  if (subscribe)
    field.subscribe = (parent, args, context, info) => {
      check(context);
      return subscribe(parent, args, context, info);
    };
}

const guard =
  (name: string, audience: AudienceName): Guard =>
  ({ actor }) => {
    if (AUDIENCES[audience](actor)) return;
    throw actor.id === null
      ? failure('UNAUTHENTICATED', `Sign in to ask for ${name}`)
      : failure('FORBIDDEN', isMachine(actor) ? FOR_PEOPLE(name) : `${name} is not for your role`);
  };

const FOR_PEOPLE = (name: string): string =>
  `${name} is not for a token of an organization, with the roles it has there`;

/** A token that may only write is turned away, from what is for everyone too. */
const guardReading: Guard = ({ actor }) => {
  if (!mayUse(actor, 'READ')) throw lacksScope(actor, 'READ');
};

function audienceOfType(type: GraphQLObjectType): AudienceName | undefined {
  if (carrierOf(type) || type.getInterfaces().some((i) => i.name === 'UserError')) return 'EVERYONE';
  return type.extensions['audience'] as AudienceName | undefined;
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'));
}
