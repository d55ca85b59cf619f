import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** That it is a document is looked at where it is used, which says in which of its blocks it is none. */
function checked(value: unknown): object {
  if (isObject(value)) return value as object;
  throw new GraphQLError('A TextDocument is an object of the type "doc"', { extensions: { code: 'BAD_USER_INPUT' } });
}

export const TextDocument = new GraphQLScalarType<object, unknown>({
  name: 'TextDocument',
  description:
    'A text with format as JSON of ProseMirror: `{ type: "doc", content: [{ type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text: "…" }] }] }`. Its blocks are `heading` (level 2 to 4), `paragraph`, `blockquote`, `bulletList` and `orderedList` of `listItem`, and `horizontalRule`; `figure` shows a picture (`media`, an `alternative` where that of the media does not fit, an empty one where it is decorative here, and a `caption`), `item` another item (`item`), `map` a place (`at`: [longitude, latitude] or a box, and a `caption`). Each has an `id` of its own; marks are `bold`, `italic` and `link`.',
  specifiedByURL: 'https://prosemirror.net/docs/ref/#model.Document_Structure',
  serialize: (value) => value,
  parseValue: checked,
  parseLiteral: (node, variables) => checked(valueFromASTUntyped(node, variables)),
});
