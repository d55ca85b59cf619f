/** Markdown of docs/ and schema/ as pages of the portal: HTML, and the code apart, which the page gives buttons. */
import MarkdownIt from 'markdown-it';

const PAGE = '/developpeurs';
/** Where the pages have what the files link to; null for what is only in the repository. */
const LINKS = {
  'clients.md': `${PAGE}/guides/demander`,
  'clients.fr.md': `${PAGE}/guides/demander`,
  'errors.md': `${PAGE}/erreurs`,
  'errors.fr.md': `${PAGE}/erreurs`,
  '../schema/api.graphql': `${PAGE}/schema`,
  '../schema/CHANGELOG.md': `${PAGE}/changements`,
  '../schema/examples': '/graphiql',
  '../schema/operations': null,
  '../schema/subgraphs': null,
  '../schema/operations.json': '/schema/operations.json',
  '../schema/supergraph.graphql': '/schema/supergraph.graphql',
  '../schema/prices.csv': '/schema/prices.csv',
  '../libs/client/README.md': null,
  '../libs/client/documents': null,
  '../examples/members-on-a-day': null,
};

const markdown = new MarkdownIt({ html: false });

/**
 * @param {string} text
 * @returns {{ html?: string, code?: string, language?: string }[]}
 */
export function partsOf(text) {
  const tokens = headed(markdown.parse(text, {})).flatMap((token) => linked(token));
  const parts = [];
  let run = [];
  const end = () => {
    if (run.length > 0) parts.push({ html: markdown.renderer.render(run, markdown.options, {}) });
    run = [];
  };
  for (const token of tokens) {
    if (token.type !== 'fence' || token.level > 0) {
      run.push(token);
      continue;
    }
    end();
    parts.push({ code: token.content.replace(/\n$/, ''), language: token.info });
  }
  end();
  return parts;
}

/** Of a table whose columns have no names, the empty row above goes. */
function headed(tokens) {
  const kept = [];
  for (let place = 0; place < tokens.length; place++) {
    const end =
      tokens[place].type === 'thead_open' ? tokens.findIndex((one, i) => i > place && one.type === 'thead_close') : -1;
    const isEmpty =
      end > 0 && tokens.slice(place, end).every(({ type, content }) => type !== 'inline' || !content.trim());
    if (isEmpty) place = end;
    else kept.push(tokens[place]);
  }
  return kept;
}

/** A line of it, without a paragraph around. */
export const inline = (text) => markdown.renderInline(text);

/** As it is read in one line, for the head of a page. */
export const plain = (text) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^- |[`*]/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The sections below `## Title <!-- name -->`, by their name. */
export function sectionsOf(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [, title, name, body] = /^(.*?) *(?:<!-- ([\w-]+) -->)?\n([\s\S]*)$/.exec(section) ?? [];
      return { title, name, body };
    });
}

/** Links lead to pages; of those that lead to none the words stay. */
function linked(token) {
  if (!token.children) return [token];
  const dropped = [];
  token.children = token.children.filter((child) => {
    if (child.type === 'link_close') return !dropped.pop();
    if (child.type !== 'link_open') return true;
    const href = child.attrGet('href');
    const to = /^(https?:|\/)/.test(href) ? href : LINKS[href];
    if (to === undefined) throw new Error(`apps/portal/developers/markdown.mjs does not know where ${href} leads.`);
    dropped.push(to === null);
    if (to !== null) child.attrSet('href', to);
    return to !== null;
  });
  return [token];
}
