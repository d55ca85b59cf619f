import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { keysOf } from '#lib/reads';
import { animator, citizen, coordinator, nord, stranger, type useClub } from './club.js';
import { inClub, type Member, members } from './members.js';

/** What needs and offers promise, in the application of whoever calls: starting another takes longer than all of it. */
export function needsAndOffers({ app, propose }: ReturnType<typeof useClub>): void {
  const { write, ask } = app;
  const { trained } = members(app);
  const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;
  const publish = async (who: Actor, values: object): Promise<string> => {
    const input = { kind: 'NEED', title: 'Besoin', ...values };
    const { clubNotice, userErrors } = await write('clubNoticePublish', input, 'clubNotice { id }', who);
    expect(userErrors).toEqual([]);
    return clubNotice.id;
  };
  const read = async (id: string, fields: string, who: Actor, asOf?: string): Promise<any> =>
    (
      await ask(`query ($id: ID!, $asOf: LocalDate) { clubNotice(id: $id, asOf: $asOf) { ${fields} } }`, who, {
        ...{ id, asOf },
      })
    ).clubNotice;
  const lines = async (who: Actor, subject: string): Promise<string[]> => {
    const { viewer } = await ask('{ viewer { notifications(first: 20) { nodes { lines subject { id } } } } }', who);
    return viewer.notifications.nodes.filter((one: any) => one.subject.id === subject).flatMap((one: any) => one.lines);
  };

  describe('A need or an offer', () => {
    it('is seen by the club and the network, or by everybody; what is answered never is', async () => {
      const nora = await trained('Nora');
      expect(code(await write('clubNoticePublish', { kind: 'NEED', title: 'Non' }, '', citizen))).toBe('NOT_ALLOWED');
      const own = await publish(nora, { title: 'Guêpier pour le réseau', text: 'Une maquette.' });
      const open = await publish(animator, { title: 'Guêpier pour tous', kind: 'OFFER', visibility: 'PUBLIC' });
      for (const id of [own, open])
        expect(
          code(await write('clubNoticeAnswerGive', { clubNoticeId: id, text: 'Voici.' }, '', stranger)),
        ).toBeNull();
      for (const [who, seen] of [
        [ANONYMOUS, [open]],
        [citizen, [open]],
        [stranger, [own, open]],
        [nora, [own, open]],
        [{ ...nora, roles: [] }, [own, open]],
      ] as [Actor, string[]][]) {
        const { clubNotices } = await ask(
          '{ clubNotices(filter: { search: "guepier" }) { totalCount nodes { id answers { totalCount } } } }',
          who,
        );
        expect(clubNotices.nodes.map(({ id }: any) => id).sort()).toEqual(seen.toSorted());
        expect(clubNotices.totalCount).toBe(seen.length);
        expect((await read(own, 'id', who)) !== null).toBe(seen.includes(own));
        const answers = clubNotices.nodes.map(({ id, answers: { totalCount } }: any) => [id, totalCount]);
        const isOutside = who === ANONYMOUS || who === citizen;
        expect(Object.fromEntries(answers)[open]).toBe(isOutside || who.roles.length === 0 ? 0 : 1);
        const { rows } = await app.pool.query(
          `select id from changes.current where type = 'ClubNotice' and id = any($1) and (audience is null or audience && $2)`,
          [[own, open], keysOf(who)],
        );
        expect(rows.map(({ id }) => id).sort()).toEqual(seen.toSorted());
      }
      // A name of somebody who is not public is for the club and the network.
      expect(await read(open, 'personName organization { key }', ANONYMOUS)).toEqual({
        ...{ personName: null, organization: { key: 'caue-59' } },
      });
      expect((await read(own, 'personName', stranger)).personName).toBe('Nora Club');
      for (const mutation of ['clubNoticeEnd', 'clubNoticeUpdate'])
        expect(
          code(await write(mutation, { id: own, ...(mutation === 'clubNoticeEnd' && { ending: 'MET' }) }, '', citizen)),
        ).toBe('NOT_FOUND');
    });

    it('stands until its last day, is answered once by each, and says how it ended', async () => {
      const noe = await trained('Noé');
      const id = await publish(noe, { title: 'Prêt de jalons' });
      const state = async (asOf?: string): Promise<unknown> => (await read(id, 'state', noe, asOf)).state;
      expect(await state()).toBe('OPEN');
      expect(code(await write('clubNoticeAnswerGive', { clubNoticeId: id, text: 'Moi' }, '', noe))).toBe(
        'INVALID_INPUT',
      );
      const given = { clubNoticeId: id, text: 'J’en ai trois.', idempotencyKey: 'answer-jalons' };
      const twice = await Promise.all(
        [1, 2].map(() => write('clubNoticeAnswerGive', given, 'clubNoticeAnswer { id }', stranger)),
      );
      expect(new Set(twice.map(({ clubNoticeAnswer }) => clubNoticeAnswer.id)).size).toBe(1);
      const again = await write('clubNoticeAnswerGive', { clubNoticeId: id, text: 'Encore' }, '', stranger);
      expect(code(again)).toBe('CLUB_NOTICE_ANSWERED');
      expect(await state()).toBe('ANSWERED');
      expect(await lines(noe, id)).toHaveLength(1);
      await app.pool.query(
        `update club.club_notice set published_on = '2024-01-01', until_on = '2024-03-31' where id = $1`,
        [id],
      );
      expect([await state('2024-03-31'), await state('2024-04-01')]).toEqual(['OPEN', 'EXPIRED']);
      const late = await write('clubNoticeAnswerGive', { clubNoticeId: id, text: 'Tard' }, '', inClub(coordinator));
      expect(late.userErrors).toMatchObject([{ code: 'CLUB_NOTICE_OVER', state: 'EXPIRED' }]);
      expect(code(await write('clubNoticeUpdate', { id, untilOn: '2020-01-01' }, '', noe))).toBe('INVALID_INPUT');
      expect(code(await write('clubNoticeEnd', { id, ending: 'MET', note: 'Prêtés.' }, '', stranger))).toBe(
        'NOT_ALLOWED',
      );
      expect(code(await write('clubNoticeEnd', { id, ending: 'MET', note: 'Prêtés.' }, '', noe))).toBeNull();
      expect(await read(id, 'state endingNote', ANONYMOUS)).toBeNull();
      expect(await read(id, 'state endingNote', stranger)).toEqual({ state: 'MET', endingNote: 'Prêtés.' });
      expect(await read(id, 'state endingNote', stranger, '2024-02-01')).toEqual({ state: 'OPEN', endingNote: null });
      expect(code(await write('clubNoticeEnd', { id, ending: 'WITHDRAWN' }, '', noe))).toBe('CLUB_NOTICE_OVER');
    });

    it('is told to members whose themes or skills it is about, and to nobody else', async () => {
      const [theme, skill, other] = [await trained('Thea'), await trained('Skila'), await trained('Otto')];
      const says = async (who: Member, input: object): Promise<void> => {
        const { viewer } = await ask('{ viewer { clubMember { id } } }', who);
        await write('clubMemberUpdate', { id: viewer.clubMember.id, ...input }, '', who);
      };
      await says(theme, { themes: ['paysage'] });
      await says(skill, { skills: ['Vannerie'] });
      const id = await publish(other, { title: 'Un atelier de vannerie', themes: ['paysage'] });
      expect([
        (await lines(theme, id)).length,
        (await lines(skill, id)).length,
        (await lines(other, id)).length,
      ]).toEqual([1, 1, 0]);
      const waiting = async (who: Actor): Promise<number> =>
        (await ask('{ clubNotices(filter: { forViewer: true, search: "vannerie" }) { totalCount } }', who)).clubNotices
          .totalCount;
      expect([await waiting(theme), await waiting(other)]).toEqual([1, 0]);
      // Quietly, unless they choose otherwise.
      const { viewer } = await ask('{ viewer { notificationPreferences { kinds { kind usual } } } }', theme);
      const kind = viewer.notificationPreferences.kinds.find(({ kind: name }: any) => name === 'club.notice-published');
      expect(kind.usual).toBe('WEEKLY');
    });

    it('is answered first by what is there already, and by nothing that its reader may not see', async () => {
      const hidden = await propose('Zibeline hors de vue', { visibility: 'TEAM' });
      const shown = await propose('Zibeline en vue');
      const before = await publish(animator, { title: 'Zibeline déjà cherchée' });
      const secret = await publish(animator, { title: 'Zibeline retirée' });
      await write('clubNoticeEnd', { id: secret, ending: 'WITHDRAWN' });
      const id = await publish(animator, { title: 'Chercher une zibeline' });
      const similar = async (who: Actor): Promise<string[]> =>
        (await read(id, 'similar { nodes { subject { id } title path score } }', who)).similar.nodes.map(
          ({ subject }: any) => subject.id,
        );
      const typed = async (who: Actor): Promise<string[]> =>
        (await ask('{ clubSimilar(title: "une zibeline") { nodes { subject { id } } } }', who)).clubSimilar.nodes.map(
          ({ subject }: any) => subject.id,
        );
      const reader = inClub({ ...citizen, id: 'account_reader' });
      expect((await similar(reader)).toSorted()).toEqual([shown, before].toSorted());
      expect((await typed(reader)).toSorted()).toEqual([shown, before, id].toSorted());
      expect(await typed({ ...citizen, id: 'account_reader' })).toEqual([]);
      expect(await similar(animator)).toContain(hidden);
    });

    it('becomes a workstream once, however many ask at once, and each leads to the other', async () => {
      const text = 'Un guide pour toutes.';
      const id = await publish(animator, { title: 'Guide des mares', text, themes: ['paysage'] });
      expect(code(await write('clubNoticeAnswerGive', { clubNoticeId: id, text: 'Oui' }, '', stranger))).toBeNull();
      expect(code(await write('clubNoticeTakeUp', { id, leadId: nord }, '', stranger))).toBe('NOT_ALLOWED');
      const all = await Promise.all(
        [1, 2, 3].map(() =>
          write(
            'clubNoticeTakeUp',
            { id, leadId: nord },
            'clubNotice { workstream { id title aim themes { key } notice { id } } }',
          ),
        ),
      );
      expect(all.map(code).sort()).toEqual(['CLUB_NOTICE_OVER', 'CLUB_NOTICE_OVER', null].sort());
      const { workstream } = all.find((one) => code(one) === null)!.clubNotice;
      expect(workstream).toMatchObject({
        title: 'Guide des mares',
        aim: text,
        themes: [{ key: 'paysage' }],
        notice: { id },
      });
      const { rows } = await app.pool.query(
        `select count(*)::int as n from club.workstream where title_fr = 'Guide des mares'`,
      );
      expect(rows).toEqual([{ n: 1 }]);
      expect(await read(id, 'state', animator)).toEqual({ state: 'TAKEN_UP' });
    });
  });
}
