import type { AttendanceDeskQuery, AttendanceSheetDetailFragment, AttendanceSignInput } from '../generated/graphql.js';

/** Something that was noted on this device and has not arrived yet. Its id is the key by which the API knows it again. */
export interface Waiting {
  id: string;
  account: string;
  sessionId: string;
  input: AttendanceSignInput;
  name: string;
  /** Why the API did not take it. */
  refused?: string;
}

/** What was read last, and when. */
export interface Kept<Value> {
  id: string;
  account: string;
  at: string;
  value: Value;
}

export type Desk = NonNullable<AttendanceDeskQuery['trainingSession']>;
export type Sheet = AttendanceSheetDetailFragment;

interface Stores {
  desks: Kept<Desk>;
  sheets: Kept<Sheet>;
  waiting: Waiting;
}
type Name = keyof Stores;

const NAME = 'emargement';
let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const name of ['desks', 'sheets', 'waiting'] satisfies Name[])
        request.result.createObjectStore(name, { keyPath: 'id' });
    };
    request.onsuccess = () => {
      // Another tab that wants to erase it must not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
  opening.catch(() => (opening = undefined));
  return opening;
}

async function within<Answer>(
  name: Name,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
  });
}

export const read = <N extends Name>(name: N, id: string): Promise<Stores[N] | undefined> =>
  within(name, 'readonly', (store) => store.get(id));
export const readAll = <N extends Name>(name: N): Promise<Stores[N][]> =>
  within(name, 'readonly', (store) => store.getAll());
export const keep = <N extends Name>(name: N, row: Stores[N]): Promise<unknown> =>
  within(name, 'readwrite', (store) => store.put(row));
export const drop = (name: Name, id: string): Promise<unknown> =>
  within(name, 'readwrite', (store) => store.delete(id));

/** Whoever signs out leaves no names behind. What waits to be sent stays: nothing of it may be lost. */
export async function forgetSheets(): Promise<void> {
  for (const name of ['desks', 'sheets'] satisfies Name[]) await within(name, 'readwrite', (store) => store.clear());
}
