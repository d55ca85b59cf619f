import { expect, it } from '@jest/globals';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';
import { placed } from './where.js';

function refusedAt(text: string): readonly (string | number)[] | undefined {
  const { definitions } = parse(text);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const all = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  const fragments = Object.fromEntries(all.map((fragment) => [fragment.name.value, fragment]));
  let sought: FieldNode | undefined;
  visit(
    { kind: Kind.DOCUMENT, definitions },
    { Field: (node) => void (sought = node.name.value === 'sought' ? node : sought) },
  );
  return (placed(new GraphQLError('no'), sought!, { operation, fragments }) as GraphQLError).path;
}

it('names the fields from the root down, through fragments, by their aliases', () => {
  expect(refusedAt('{ a { b: c { ...f } } } fragment f on T { ... on U { sought } }')).toEqual(['a', 'b', 'sought']);
});

it('looks at each fragment once: those that spread each other twice would take for ever', () => {
  const bomb = Array.from({ length: 40 }, (_, i) => `fragment f${i} on T { ...f${i + 1} ...f${i + 1} }`).join(' ');
  expect(refusedAt(`{ a { ...f0 } b { sought } } ${bomb} fragment f40 on T { x }`)).toEqual(['b', 'sought']);
});
