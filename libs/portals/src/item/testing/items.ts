import { beforeAll, expect } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, useApp, type WrittenApp } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');
export const writer = actor(['MEMBER'], [nord]);
export const colleague = actor(['MEMBER'], [nord]);
export const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
export const trainer = actor(['TRAINER'], [nord]);
export const elsewhere = actor(['ORGANIZATION_MANAGER'], [ain]);
export const coordinator = actor(['NETWORK_COORDINATOR']);
export const editor: Actor = { ...actor(), roles: [{ role: 'MEMBER', kind: 'PORTAL', id: 'portal_spec' }] };

export const says = (...lines: string[]): object => ({
  type: 'doc',
  content: lines.map((text, i) => ({ type: 'paragraph', attrs: { id: `p${i}` }, content: [{ type: 'text', text }] })),
});
export const texts = (title: string, line = title, locale = 'fr'): object => ({ locale, title, document: says(line) });
export const whole = (title: string, more: object = {}): object => ({
  ...{ kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts: [texts(title)] },
  ...more,
});
/** An application with portals, one of them hidden, and what items are written and read with. */
export function useItems() {
  const app: WrittenApp = useApp({
    errors: `... on VersionConflictError { currentVersion changedByYou } ... on ItemStateError { status }
    ... on LicenceConflictError { reason sourceLicence } ... on AlreadyPlacedError { placement { id } }
    ... on PhotographThereError { photograph { id } } ... on MediaRefusedError { refusal: reason }
    ... on ItemRelationError { conflict: reason } ... on HandoverStateError { stands: status } ... on HandoverChangedError { changedCount }
    ... on HandoverOpenError { handover { id } }`,
    asker: writer,
    atTheDoor: [ANONYMOUS, actor(), editor, elsewhere, trainer, writer, manager, coordinator],
  });
  const { write, ask } = app;

  const commune = { id: '', longitude: 0 };
  beforeAll(async () => {
    const { rows } = await app.pool.query(
      `select t.id, l.longitude from territories.territory t join territories.location l on l.territory_id = t.id where t.kind = 'COMMUNE' and t.ended = 'infinity' order by 1 limit 1`,
    );
    Object.assign(commune, rows[0]);
    await app.pool.query(`insert into portals.portal (id, slug, family, organization_id, title_fr, visibility)
    values ('portal_spec', 'spec', 'THEME', '${ain}', 'Portail', 'PUBLIC'), ('portal_hidden', 'hidden', 'THEME', '${ain}', 'Portail', 'DRAFT')`);
    await app.pool.query(
      `insert into portals.portal_section (id, portal_id, place, title_fr) values ('psection_spec', 'portal_spec', 1, 'Fiches')`,
    );
  });

  const made = async (title: string, more: object = {}): Promise<string> => {
    const { item, userErrors } = await write('itemCreate', whole(title, more), 'item { id }');
    expect(userErrors).toEqual([]);
    return item.id;
  };
  const FIELDS = `id status version shownVersion submittedVersion returnedBecause publishedOn title text { plain html } versions { number isShown }`;
  const read = async (id: string, who: Actor = manager): Promise<any> =>
    (await ask(`query ($id: ID!) { item(id: $id) { ${FIELDS} } }`, who, { id })).item;
  const save = (id: string, expectedVersion: number, title: string, line?: string, who: Actor = writer): Promise<any> =>
    write(
      'itemDraftSave',
      { id, expectedVersion, texts: texts(title, line) },
      'item { draft { version texts { title document } } }',
      who,
    );
  const done = async (mutation: string, input: object, who: Actor = manager): Promise<any> => {
    const { item, userErrors } = await write(mutation, input, `item { ${FIELDS} }`, who);
    expect(userErrors).toEqual([]);
    return item;
  };

  return { app, commune, made, read, save, done };
}
