import { newSecret, ownAccount } from '#lib/access';
import { holdAccount } from '#lib/identity';
import { type Done, kept, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { SavedSearchRecord } from './saved-search.entity.js';
import { SavedSearchFrequency } from './saved-search.enums.js';
import { TooManySavedSearchesError } from './saved-search.errors.js';
import { SavedSearchCreateInput, SavedSearchDeleteInput, SavedSearchUpdateInput } from './saved-search.inputs.js';
import { SavedSearch } from './saved-search.type.js';
import { dayBefore } from './told.js';

const searches = kept(SavedSearch, SavedSearchRecord);
const MOST = 20;

@Writes(SavedSearch)
export class SavedSearchWrites {
  @Write('PERSON', 'Saves a search of items, of which its owner is told what is new; at most twenty for an account.', [
    TooManySavedSearchesError,
  ])
  async savedSearchCreate(input: SavedSearchCreateInput, tx: Tx): Promise<Done> {
    const accountId = ownAccount(tx.actor);
    if (!accountId) throw new NotAllowedError();
    await holdAccount(tx, accountId);
    const held = await tx.one<{ n: number }>(
      'select count(*)::int as n from searches.saved_search where account_id = $1',
      [accountId],
    );
    if (held!.n >= MOST) throw new TooManySavedSearchesError(MOST);
    // What is published later today is still to be told.
    const id = await searches.insert(tx, {
      ...input,
      ...{ accountId, secret: newSecret(), toldUntil: dayBefore(tx.today) },
    });
    return { id, organizationId: null, after: input };
  }

  @Write('PERSON', 'Changes how a saved search is called, or how often its owner is told of it.')
  async savedSearchUpdate({ name, frequency, ...input }: SavedSearchUpdateInput, tx: Tx): Promise<Done> {
    const search = await own(tx, input);
    // What came while nothing was told is not told afterwards.
    const begins = search.frequency === SavedSearchFrequency.OFF && frequency && frequency !== search.frequency;
    const toldUntil = begins ? dayBefore(tx.today) : undefined;
    return {
      id: search.id,
      organizationId: null,
      ...(await searches.update(tx, search, { name, frequency, toldUntil })),
    };
  }

  @Write('PERSON', 'Deletes a saved search: its owner is told of it no more.', [], null)
  async savedSearchDelete(input: SavedSearchDeleteInput, tx: Tx): Promise<Done> {
    const { id, name } = await own(tx, input);
    await tx.query('delete from searches.saved_search where id = $1', [id]);
    return { id, organizationId: null, before: { name } };
  }
}

/** One's own, locked; of others nobody learns that they are there. */
async function own(tx: Tx, input: { id: string; expectedVersion?: number | null }): Promise<SavedSearchRecord> {
  const accountId = ownAccount(tx.actor);
  return searches.toChange(tx, input, (search) => {
    if (accountId === null || search.accountId !== accountId) throw new NotFoundError('id');
    return true;
  });
}
