import { expect } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor, photograph } from '#lib/testing';
import { nord, RIGHTS, useLibrary } from '../../media/testing/library.js';

export const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
export const figure = (media: string, more: object = {}): object => ({
  type: 'figure',
  attrs: { id: 'f1', media, ...more },
});
export const doc = (...content: object[]): object => ({ type: 'doc', content });
export const PARAGRAPH = { type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'Avant.' }] };
export const REFUSED = '... on MediaRefusedError { reason media { id } block }';

/** Items that show media, and who sees those. */
export function useShownMedia() {
  const library = useLibrary();
  const { app, record, drawn, member } = library;
  const { ask } = app;

  async function create(document: object, more: object = {}): Promise<any> {
    const texts = [{ locale: 'fr', title: 'Une halle', document }];
    const input = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts, ...more };
    return sent('itemCreate', input);
  }
  const sent = (mutation: string, input: object): Promise<any> =>
    ask(
      `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
        item { id version } userErrors { code path ${REFUSED} } } }`,
      manager,
      { input },
    ).then((answer: any) => answer[mutation]);
  async function publish(document: object, more: object = {}): Promise<string> {
    const { item } = await create(document, more);
    const { userErrors } = await sent('itemPublish', { id: item.id });
    expect(userErrors).toEqual([]);
    return item.id;
  }
  const read = async (id: string, who: Actor = ANONYMOUS): Promise<any> =>
    (await ask(`{ item(id: "${id}") { text { html plain } cover { id } media { id url } } }`, who)).item;
  const seen = async (id: string, who: Actor = ANONYMOUS): Promise<any> => {
    const answer: any = await ask(
      `{ media(id: "${id}") { url iiif renditions { url } } node(id: "${id}") { id } mediaList(filter: { includeDemonstration: true }, first: 100) { nodes { id } totalCount } }`,
      who,
    );
    const isListed = answer.mediaList.nodes.some((one: any) => one.id === id);
    expect([answer.node !== null, isListed]).toEqual([answer.media !== null, answer.media !== null]);
    return answer.media;
  };
  async function picture(side: number, rights: object = {}, organization = nord): Promise<string> {
    const { media, ...rest } = await record(
      await member(organization),
      await photograph(side, 300),
      {
        ...RIGHTS,
        ...rights,
      },
      organization,
    );
    if (!media) throw new Error(JSON.stringify(rest));
    await drawn(media.id);
    return media.id;
  }

  return { ...library, create, sent, publish, read, seen, picture };
}
