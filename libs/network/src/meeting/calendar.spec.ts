import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { coordinator, failsWith, signedIn, useNetwork } from '../testing/network.js';

const network = useNetwork();

/** The steering committee is a body of the network. */
const OF_THE_NETWORK = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE'];

const planned = async (more: object = {}): Promise<any> => {
  const { governingBody } = await network.ask('{ governingBody(key: "cog") { id } }');
  const { meeting, userErrors } = await network.write(
    'meetingPlan',
    {
      governingBodyId: governingBody.id,
      scheduledAt: '2099-07-01T09:30:00+02:00',
      place: 'Salle A, 2e étage; cour',
      agenda: [{ title: 'Budget' }],
      ...more,
    },
    'meeting { id version calendarPath }',
  );
  expect(userErrors).toEqual([]);
  return meeting;
};
const fetched = (path: string) => fetch(`${network.app.url}${path}`);
const DOCUMENTS = [{ title: 'Compte rendu', url: 'https://example.org/cr.pdf' }];

describe('the calendar file of a meeting', () => {
  it('has its time as an instant, and tells agenda and documents once the members are invited', async () => {
    const { id, calendarPath } = await planned();
    const set = await network.write('meetingDocumentsSet', { id, documents: DOCUMENTS }, 'meeting { version }');
    expect(set).toMatchObject({ userErrors: [], meeting: { version: 2 } });
    const before = await fetched(calendarPath);
    expect(before.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await before.text();
    for (const line of [
      'DTSTART:20990701T073000Z',
      'STATUS:TENTATIVE',
      'SEQUENCE:2',
      'LOCATION:Salle A\\, 2e étage\\; cour',
    ])
      expect(text.split('\r\n')).toContain(line);
    expect(text).not.toMatch(/Budget|ATTACH/);
    await network.write('meetingConvoke', { id });
    const after = await (await fetched(calendarPath)).text();
    expect(after).toMatch(/DESCRIPTION:1\. Budget\\nCompte rendu : https/);
    expect(after.split('\r\n')).toContain('ATTACH:https://example.org/cr.pdf');
    expect(after.split('\r\n')).toContain('STATUS:CONFIRMED');
  });

  it('is not there for no meeting', async () => {
    for (const path of ['/files/meetings/meeting_00000000000000000000000000.ics', '/files/meetings/x'])
      expect((await fetched(path)).status).toBe(404);
  });
});

describe('documents of a meeting', () => {
  it('are told as its agenda is, and set by those who govern the body', async () => {
    const { id } = await planned({ agenda: [{ title: 'Bilan' }] });
    await network.write('meetingDocumentsSet', { id, documents: DOCUMENTS });
    const seen = async (who = ANONYMOUS) =>
      (await network.ask(`{ meeting(id: "${id}") { documents { title url } } }`, who)).meeting.documents;
    expect(await seen()).toEqual([]);
    expect(await seen(signedIn)).toEqual([]);
    expect(await seen(coordinator)).toEqual(DOCUMENTS);
    await network.write('meetingConvoke', { id });
    expect(await seen()).toEqual(DOCUMENTS);
    expect(await network.doors('meetingDocumentsSet', { id, documents: [] })).toEqual(OF_THE_NETWORK);
    failsWith(
      await network.write('meetingDocumentsSet', { id, documents: [{ title: 'Plan', url: 'ftp://example.org' }] }),
      'InvalidInputError',
      ['documents', '0', 'url'],
    );
  });
});
