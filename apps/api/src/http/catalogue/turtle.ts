/** A node of JSON-LD as this catalogue writes them: names with prefixes, values that say what they are. */
export interface Node {
  [name: string]: Value | readonly Value[] | undefined;
}
export type Value = string | number | Node;

/** The same graph as Turtle. It is a tree of a few kinds of values, so that no library is needed to write it. */
export function turtle(context: Readonly<Record<string, string>>, root: Node): string {
  const prefixes = Object.entries(context).map(([name, url]) => `@prefix ${name}: ${iri(url)} .`);
  const waiting: Node[] = [root];
  const blocks: string[] = [];
  for (let node = waiting.shift(); node; node = waiting.shift())
    blocks.push(`${iri(String(node['@id']))} ${properties(node, waiting, '  ')} .`);
  return `${prefixes.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

/** What has an id and more to say gets a block of its own. */
function properties(node: Node, waiting: Node[], indent: string): string {
  return Object.entries(node)
    .filter(([name, value]) => name !== '@id' && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => {
      const values = (Array.isArray(value) ? value : [value]) as Value[];
      if (name === '@type') return `a ${values.join(', ')}`;
      return `${name} ${values.map((one) => written(one, waiting, indent)).join(', ')}`;
    })
    .join(` ;\n${indent}`);
}

function written(value: Value, waiting: Node[], indent: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return text(value);
  const { '@id': id, '@value': literal, '@language': language, '@type': type } = value;
  if (literal !== undefined)
    return `${text(String(literal))}${language ? `@${String(language)}` : `^^${String(type)}`}`;
  if (id === undefined) return `[\n${indent}  ${properties(value, waiting, `${indent}  `)}\n${indent}]`;
  if (Object.keys(value).length > 1) waiting.push(value);
  return iri(String(id));
}

/** The escapes of JSON are among those of Turtle. */
const text = (content: string): string => JSON.stringify(content);

/** An address that would end early, or that is none, is written as what it is not: nothing of it is read as more. */
const iri = (address: string): string =>
  `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
