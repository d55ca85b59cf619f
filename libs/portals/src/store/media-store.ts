import { type Readable } from 'node:stream';
import { meaningOf } from './meanings.js';

/** First and last byte, both included. */
export type ByteRange = readonly [from: number, to: number];

/** Where files are kept does not answer, or not as it should: nothing was done, and later it may be. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';

  constructor(readonly reason: string) {
    super(`The store of media does not answer as it should: ${reason}${meaningOf(reason)}`);
  }
}

/**
 * Where the bytes of media are: files in folders, each of which belongs to one upload or media and goes as a whole. What is in a file never
 * changes; who may see it is for others to say. What fails is `StoreUnavailable`.
 */
export abstract class MediaStore {
  /** Keeps a copy of a file of this machine under this name; all of it or nothing. */
  abstract put(folder: string, name: string, file: string): Promise<void>;
  /** Its bytes, or those of a range; undefined where there is no such file. */
  abstract get(folder: string, name: string, range?: ByteRange): Promise<Readable | undefined>;
  abstract remove(folder: string): Promise<void>;
  /** Fails as any of these would, where nothing can be read. `isWriting` tries to keep something too. */
  abstract check(isWriting?: boolean): Promise<void>;
}

const FOLDER = /^[a-z]+_[0-9a-z]{26}$/;
const NAME = /^[\w.,-]+(\/[\w.,-]+)*$/;

/** Folders are ids of ours and names are made by us: anything else is a fault, or somebody who tries to leave. */
export function checkPlace(folder: string, name?: string): void {
  const isSafe = FOLDER.test(folder) && (name === undefined || (NAME.test(name) && !name.includes('..')));
  if (!isSafe) throw new Error('That is no place for a file of a media');
}

/** Name of the file as it was sent. */
export const ORIGINAL = 'original';
