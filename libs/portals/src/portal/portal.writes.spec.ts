import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor, somebody } from '#lib/testing';
import { ain, coordinator, elsewhere, manager, nord, useItems, writer } from '../item/testing/items.js';

const { app, made, done } = useItems();
const { write, ask } = app;

const FIELDS = 'portal { id slug version locales sections { id titleFr } partners { id } look { accent } openedOn }';
const ERRORS = '... on PortalContrastError { ratio needed }';
const whole = (slug: string, more: object = {}): object => ({
  ...{ slug, family: 'ACTOR', organizationId: nord, titleFr: 'Le Nord', visibility: 'PUBLIC', locales: ['fr', 'en'] },
  ...more,
});
const sent = (mutation: string, input: object, who: Actor = coordinator): Promise<any> =>
  ask(
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) {
      ${FIELDS} userErrors { code path ${ERRORS} } } }`,
    who,
    { input },
  ).then((answer: any) => answer[mutation]);
const ok = async (mutation: string, input: object, who?: Actor): Promise<any> => {
  const { portal, userErrors } = await sent(mutation, input, who);
  expect(userErrors).toEqual([]);
  return portal;
};
const bySlug = async (slug: string, who: Actor = ANONYMOUS): Promise<any> =>
  (await ask('query ($slug: String) { portal(slug: $slug) { id slug editors { name } viewerEdits } }', who, { slug }))
    .portal;

describe('a portal', () => {
  let id: string;
  let editor: Actor = actor();
  beforeAll(async () => {
    const sections = [{ titleFr: 'Fiches' }, { titleFr: 'Carnets', titleEn: 'Notebooks' }];
    const partners = [{ organizationId: ain, from: '2020-01-01' }];
    ({ id } = await ok('portalRecord', whole('le-nord', { sections, partners })));
    editor = { ...editor, roles: [{ role: 'MEMBER', kind: 'PORTAL', id }] };
  });

  it('is found among those that its editors, and whoever manages the organization that keeps it, may write', async () => {
    const found = async (is: boolean, who: Actor): Promise<boolean> => {
      const list = await ask(
        'query ($is: Boolean) { portals(first: 100, filter: { viewerEdits: $is }) { nodes { id viewerEdits } } }',
        who,
        { is },
      );
      const { nodes } = (list as { portals: { nodes: { id: string; viewerEdits: boolean }[] } }).portals;
      expect(nodes.every(({ viewerEdits }) => viewerEdits === is)).toBe(true);
      return nodes.some((portal) => portal.id === id);
    };
    for (const who of [manager, editor, coordinator])
      expect([await found(true, who), await found(false, who)]).toEqual([true, false]);
    for (const who of [writer, elsewhere, ANONYMOUS])
      expect([await found(true, who), await found(false, who)]).toEqual([false, true]);
  });

  it('is opened by coordinators alone, and written by its editors and whoever manages the organization that keeps it', async () => {
    const portal = (await ask(`{ portal(slug: "le-nord") { ${FIELDS.slice(9, -2)} } }`, ANONYMOUS)).portal;
    expect(portal).toMatchObject({
      locales: ['fr', 'en'],
      sections: [{ titleFr: 'Fiches' }, { titleFr: 'Carnets' }],
      partners: [{ id: ain }],
    });
    expect(portal.openedOn).not.toBeNull();
    for (const who of [manager, editor])
      await expect(sent('portalRecord', whole('un-autre'), who)).rejects.toThrow(/not for your role/);
    for (const who of [manager, editor, coordinator])
      await ok('portalUpdate', { id, introductionFr: who.id ?? 'x' }, who);
    for (const who of [writer, elsewhere, actor()])
      expect((await sent('portalUpdate', { id, titleFr: 'Pris' }, who)).userErrors).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    const hidden = await sent('portalUpdate', { id: 'portal_hidden', titleFr: 'Pris' }, manager);
    const unknown = await sent('portalUpdate', { id: 'portal_none', titleFr: 'Pris' }, manager);
    expect([hidden.userErrors, unknown.userErrors]).toEqual([
      [{ code: 'NOT_FOUND', path: ['id'] }],
      [{ code: 'NOT_FOUND', path: ['id'] }],
    ]);
  });

  it('has a colour that can be read on either paper, or is told by how much it cannot', async () => {
    expect((await sent('portalUpdate', { id, accent: '#F08A6A' }, editor)).userErrors).toEqual([
      { code: 'PORTAL_CONTRAST', path: ['accent'], ratio: expect.closeTo(2.3, 0), needed: 4.5 },
    ]);
    expect((await sent('portalUpdate', { id, accentDark: '#2F6048' }, editor)).userErrors).toMatchObject([
      { code: 'PORTAL_CONTRAST', path: ['accentDark'] },
    ]);
    expect((await ok('portalUpdate', { id, accent: '#2a5b86' }, editor)).look).toEqual({ accent: '#2A5B86' });
    expect((await sent('portalUpdate', { id, accent: 'blue' }, editor)).userErrors).toMatchObject([
      { path: ['accent'] },
    ]);
  });

  it('is found by the names that it had, which no other portal takes', async () => {
    await ok('portalUpdate', { id, slug: 'le-grand-nord' }, editor);
    expect(await bySlug('le-nord')).toMatchObject({ id, slug: 'le-grand-nord' });
    for (const slug of ['le-nord', 'le-grand-nord', 'spec'])
      expect((await sent('portalRecord', whole(slug))).userErrors).toEqual([
        { code: 'PORTAL_SLUG_TAKEN', path: ['slug'] },
      ]);
    await ok('portalUpdate', { id, slug: 'le-nord' }, editor);
    expect((await bySlug('le-grand-nord')).slug).toBe('le-nord');
    await ok('portalUpdate', { id, visibility: 'DRAFT' }, editor);
    expect([await bySlug('le-nord'), await bySlug('le-grand-nord')]).toEqual([null, null]);
    expect((await bySlug('le-nord', editor)).id).toBe(id);
    await ok('portalUpdate', { id, visibility: 'PUBLIC' }, editor);
  });

  it('has its sections and what stands in them in order; what stood in one that goes stays in the portal', async () => {
    const [first, second] = [await made('Une halle'), await made('Une école')];
    const placed: string[] = [];
    const { sections, version } = (await ask(`{ portal(slug: "le-nord") { version sections { id titleFr } } }`, editor))
      .portal;
    for (const itemId of [first, second]) {
      await done('itemPublish', { id: itemId });
      const input = { portalId: id, itemId, sectionId: sections[0].id };
      placed.push((await write('placementRecord', input, 'placement { id }', manager)).placement.id);
    }
    const order = async () =>
      (await ask(`{ portal(slug: "le-nord") { placements { nodes { id section place } } } }`, ANONYMOUS)).portal
        .placements.nodes;
    await ok('portalArrange', { id, sectionId: sections[1].id, placements: [placed[1], placed[0]] }, editor);
    expect(await order()).toEqual([
      { id: placed[1], section: 'Carnets', place: 1 },
      { id: placed[0], section: 'Carnets', place: 2 },
    ]);
    const standing = async (section: string) =>
      (
        await ask(
          'query ($section: ID!) { items(filter: { section: $section }, orderBy: { field: PLACE }) { nodes { id } } }',
          ANONYMOUS,
          { section },
        )
      ).items.nodes.map((one: any) => one.id);
    expect(await Promise.all(sections.map((one: any) => standing(one.id)))).toEqual([[], [second, first]]);
    await ok('portalUpdate', { id, visibility: 'MEMBERS' }, editor);
    expect(await standing(sections[1].id)).toEqual([]);
    await ok('portalUpdate', { id, visibility: 'PUBLIC' }, editor);
    const opened = async (day: string) =>
      (await ask('query ($day: LocalDate) { portals(filter: { openedTo: $day }) { totalCount } }', ANONYMOUS, { day }))
        .portals.totalCount;
    expect([await opened('1950-01-01'), (await opened('2100-01-01')) > 0]).toEqual([0, true]);
    expect((await sent('portalArrange', { id, placements: ['placement_none'] }, editor)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['placements', '0'] },
    ]);
    expect(
      (await sent('portalUpdate', { id, expectedVersion: version, titleFr: 'Autre' }, editor)).userErrors,
    ).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const turned = [{ titleFr: 'Nouveau' }, { id: sections[0].id, titleFr: 'Les fiches' }];
    expect(
      (await ok('portalUpdate', { id, sections: turned }, editor)).sections.map((one: any) => one.titleFr),
    ).toEqual(['Nouveau', 'Les fiches']);
    expect((await order()).map((one: any) => one.section)).toEqual([null, null]);
    expect(
      (await sent('portalUpdate', { id, sections: [{ id: 'psection_spec', titleFr: 'x' }] }, editor)).userErrors,
    ).toEqual([{ code: 'NOT_FOUND', path: ['sections', '0', 'id'] }]);
  });

  it('is edited from a day until a day by those whom its keepers appoint; editors appoint nobody', async () => {
    const own = await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
    const foreign = await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: ain }] });
    const personOf = async ({ accountId }: { accountId: string }): Promise<string> =>
      (await app.pool.query('select person_id from identity.account where id = $1', [accountId])).rows[0].person_id;
    const [ownPerson, foreignPerson] = [await personOf(own), await personOf(foreign)];
    const update = async (who: { headers: any }): Promise<unknown> => {
      const answer = await app.app.post(
        'mutation ($input: PortalUpdateInput!) { portalUpdate(input: $input) { userErrors { code } } }',
        { input: { id, titleFr: 'Le Nord' } },
        who.headers,
      );
      return ((await answer.json()) as any).data.portalUpdate.userErrors[0]?.code ?? 'DONE';
    };
    expect(await update(own)).toBe('NOT_ALLOWED');
    expect((await sent('portalEditorGrant', { id, personId: foreignPerson }, manager)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['personId'] },
    ]);
    await expect(sent('portalEditorGrant', { id, personId: ownPerson }, editor)).rejects.toThrow();
    expect((await sent('portalEditorGrant', { id, personId: ownPerson }, elsewhere)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['id'] },
    ]);
    await ok('portalEditorGrant', { id, personId: ownPerson }, manager);
    await ok('portalEditorGrant', { id, personId: foreignPerson, from: '2099-01-01' }, coordinator);
    expect((await sent('portalEditorGrant', { id, personId: ownPerson }, manager)).userErrors).toMatchObject([
      { code: 'PORTAL_EDITOR_APPOINTED' },
    ]);
    expect([await update(own), await update(foreign)]).toEqual(['DONE', 'NOT_ALLOWED']);
    // The role says what it is held for; a portal that one may not see, not which.
    const held = async ({ headers }: { headers: any }): Promise<any> => {
      const roles = 'roles(first: 9) { nodes { role scopeKind organization { id } portal { id name } } }';
      return ((await (await app.app.post(`{ viewer { ${roles} } }`, {}, headers)).json()) as any).data.viewer.roles
        .nodes;
    };
    expect(await held(own)).toEqual([
      { role: 'MEMBER', scopeKind: 'PORTAL', organization: null, portal: { id, name: 'Le Nord' } },
      { role: 'MEMBER', scopeKind: 'ORGANIZATION', organization: { id: nord }, portal: null },
    ]);
    const show = async (visibility: string): Promise<string> =>
      (
        await app.pool.query(
          'update portals.portal set visibility = $2 where id = $1 returning old.visibility as was',
          [id, visibility],
        )
      ).rows[0].was;
    const was = await show('DRAFT');
    expect((await held(foreign))[0]).toMatchObject({ scopeKind: 'PORTAL', portal: null });
    await show(was);
    expect((await bySlug('le-nord')).editors).toEqual([]);
    const { editors } = (await ask(`{ portal(slug: "le-nord") { editors { id isCurrent } } }`, editor)).portal;
    expect(editors.map((one: any) => one.isCurrent)).toEqual([false, true]);
    expect((await sent('portalEditorEnd', { id: editors[1].id }, elsewhere)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    for (const one of editors) await ok('portalEditorEnd', { id: one.id }, manager);
    expect(await update(own)).toBe('NOT_ALLOWED');
  });
});
