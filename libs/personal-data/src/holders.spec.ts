import { describe, expect, it } from '@jest/globals';
import { type PersonalTable, PersonalDataHolders, type Somebody, type Statements } from './index.js';

const zoe: Somebody = { accountId: 'account_1', personId: 'person_1', people: ['person_1'], addresses: ['zoe@b.fr'] };
const learner: PersonalTable = {
  of: { person_id: 'PERSON' },
  given: { as: 'learners', columns: ['level'], with: { course: '(select 1)' }, orderBy: 't.level' },
  erased: { nickname: 'null' },
  kept: 'Who was there is counted.',
  inAudit: ['nickname', 'home_address'],
  inAuditAs: 'Learner',
};
const mark: PersonalTable = { of: { learner_id: 'training.learner' }, erased: 'ROWS', until: 't.at < now()' };
const training = { name: 'training', tables: { 'training.learner': learner, 'training.mark': mark } };

/** What the statements were, with their values. */
function recorder(): { asked: unknown[][]; tx: Statements } {
  const asked: unknown[][] = [];
  return { asked, tx: { query: async (...args) => (asked.push(args), [{ level: 1 }]) } };
}

describe('what modules hold of people', () => {
  it('is given out under the headings of the tables, and what a module collects under its own name', async () => {
    const { asked, tx } = recorder();
    const notes = { name: 'notes', collect: async (_: Statements, { addresses }: Somebody) => addresses };
    expect(await new PersonalDataHolders([training, notes]).export(tx, zoe)).toEqual({
      account: { learners: [{ level: 1 }] },
      notes: ['zoe@b.fr'],
    });
    expect(asked).toEqual([
      [
        'select t."level", (select 1) as "course" from training.learner t where t."person_id" = any($1::text[]) order by t.level',
        [['person_1']],
      ],
    ]);
  });

  it('is erased from what stands on others to these, with what entries of the log may call it', async () => {
    const { asked, tx } = recorder();
    const log = { name: 'log', erase: async (...[, , content, inAudit]: any[]) => void asked.push([content, inAudit]) };
    await new PersonalDataHolders([log, training]).erase(tx, zoe, 'ERASE');
    expect(asked).toEqual([
      [
        'delete from training.mark t where t."learner_id" in (select t.id from training.learner t where t."person_id" = any($1::text[]))',
        [['person_1']],
      ],
      ['update training.learner t set "nickname" = null where t."person_id" = any($1::text[])', [['person_1']]],
      ['ERASE', { named: ['nickname', 'home_address', 'homeAddress'], own: ['Learner'] }],
    ]);
  });

  it('goes by itself where it is kept for a time', async () => {
    const asked: string[] = [];
    // More than one statement deletes, then the rest.
    const counts = [20_000, 7];
    const client = { query: async (text: string) => (asked.push(text), { rowCount: counts.shift() ?? 0 }) };
    await new PersonalDataHolders([training]).expire(client);
    const batch = 'select t.ctid from training.mark t where t.at < now() limit 20000';
    const statement = `delete from training.mark t where t.ctid = any(array(${batch})) and (t.at < now())`;
    expect(asked).toEqual([statement, statement]);
  });

  it('goes by itself though something else cannot, which is said', async () => {
    const asked: string[] = [];
    const query = async (text: string): Promise<{ rowCount: number }> => {
      asked.push(text);
      if (text.includes('training.mark')) throw new Error('is referred to');
      return { rowCount: 0 };
    };
    const notes = { name: 'notes', tables: { 'notes.note': { ...mark, of: {} } } };
    await expect(new PersonalDataHolders([training, notes]).expire({ query })).rejects.toThrow('is referred to');
    expect(asked.map((text) => text.split(' ')[2])).toEqual(['training.mark', 'notes.note']);
  });

  it.each([
    ['a module twice', [training, { name: 'training' }], 'training is taken'],
    ['a module called like the heading of all', [{ name: 'account' }], 'account is taken'],
    [
      'a table twice',
      [training, { name: 'more', tables: { 'training.mark': mark } }],
      'What training.mark holds of people is declared twice',
    ],
    [
      'a heading twice',
      [training, { name: 'more', tables: { 'more.learner': learner } }],
      'training.learner and more.learner are both given out as “learners”',
    ],
    [
      'a table that refers to one that is not declared before',
      [{ name: 'more', tables: { 'more.mark': mark } }],
      'Nothing is declared before of whose the rows of training.learner are',
    ],
  ])('refuses %s', (_, holders, words) => {
    expect(() => new PersonalDataHolders(holders)).toThrow(words);
  });
});
