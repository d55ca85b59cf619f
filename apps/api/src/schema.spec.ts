import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { projectRoot } from '#lib/config';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__') && !isSpecifiedScalarType(t));

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    for (const type of types) {
      if (!type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name)) silent.push(type.name);
      if (isEnumType(type))
        silent.push(
          ...type
            .getValues()
            .filter((v) => !v.description)
            .map((v) => `${type.name}.${v.name}`),
        );
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        if ('args' in field)
          silent.push(
            ...(field.args as GraphQLArgument[])
              .filter((a) => !a.description)
              .map((a) => `${type.name}.${field.name}(${a.name})`),
          );
      }
    }
    expect(silent).toEqual([]);
  });

  it('names things one way', () => {
    const odd: string[] = [];
    for (const type of types) {
      if (/Type$|^T[A-Z][a-z]+Type/.test(type.name)) odd.push(type.name);
      if (isEnumType(type))
        odd.push(
          ...type
            .getValues()
            .filter((v) => !/^[A-Z][A-Z0-9_]*$/.test(v.name))
            .map((v) => `${type.name}.${v.name}`),
        );
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        // Of what was taken out there is no object any more; what clients send for a document is called so by GraphQL over HTTP.
        if (/Ids?$/.test(field.name) && field.name !== 'removedId' && field.name !== 'documentId')
          odd.push(`${type.name}.${field.name} should be an object`);
        // At a place, where it takes one.
        const isOfPlace = field.args.some(({ name }) => name === 'longitude');
        if (/At$/.test(field.name) && !isOfPlace && !String(field.type).startsWith('DateTime'))
          odd.push(`${type.name}.${field.name} should be a DateTime`);
      }
    }
    expect(odd).toEqual([]);
  });

  it('says of a fact from when and to when, of a territory validFrom and validTo, and nothing else', () => {
    // What a paper says of itself, its last day included; the moment at which a code or a secret stops.
    const apart = /^(ProviderApproval|QualityEvidence|QualityProfile|Subcontract|AttendanceCode$|WebhookSecret$)/;
    const odd: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      if (apart.test(type.name) || /^Territory(Name)?$/.test(type.name)) continue;
      const names = Object.values(type.getFields()).flatMap((f) => (f.deprecationReason ? [] : [f.name]));
      const isPeriod = names.includes('from');
      for (const name of names)
        if (/^valid(From|To)$/.test(name) || (isPeriod && name === 'until')) odd.push(`${type.name}.${name}`);
    }
    expect(odd).toEqual([]);
  });

  it('has a payload and a union of errors for each mutation, called like it, and tells each failure in its words', () => {
    const odd: string[] = [];
    for (const { name, type, description } of Object.values(schema.getMutationType()!.getFields())) {
      const called = name[0]!.toUpperCase() + name.slice(1);
      if (String(type) !== `${called}Payload!`) odd.push(`${name} answers ${String(type)}`);
      const union = schema.getType(`${called}Error`);
      const failures = isUnionType(union) ? union.getTypes().map((failure) => failure.name) : [];
      const told = description?.match(/\b\w+Error\b/g) ?? [];
      if ([...failures].sort().join() !== [...new Set(told)].sort().join()) odd.push(`${name}: ${description}`);
    }
    expect(odd).toEqual([]);
  });

  it('has each expected failure of a mutation in the catalogue, in both languages', () => {
    const failures = types.filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError'),
    );
    for (const file of ['docs/errors.md', 'docs/errors.fr.md']) {
      const catalogue = readFileSync(join(projectRoot, file), 'utf8');
      expect(failures.map(({ name }) => name).filter((name) => !catalogue.includes(`| \`${name}\` |`))).toEqual([]);
    }
  });
});
