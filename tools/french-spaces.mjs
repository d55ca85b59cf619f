// A rule of the linter: French sets no space that a line may break at before « : ; ? ! », nor within guillemets.
const BREAKS = /[^\s:;?!«(] [:;?!»](?![\w=])|« /;
const MESSAGE = 'French: U+202F before ; ? !, and U+00A0 before : and within « ».';

const isNamed = (node, name) =>
  !name || (node && ((node.type === 'Property' && node.key.name === name) || isNamed(node.parent, name)));

const spaces = {
  meta: { schema: [{ type: 'object', properties: { named: { type: 'string' } }, additionalProperties: false }] },
  create(context) {
    const { named } = context.options[0] ?? {};
    const check = (node, text) => {
      if (BREAKS.test(text) && isNamed(node, named)) context.report({ node, message: MESSAGE });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

export default { meta: { name: 'french' }, rules: { spaces } };
