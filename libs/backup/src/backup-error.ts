import { basename } from 'node:path';

/** A backup could not be made, read or restored: the message is for whoever asked for it, without a stack. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** The same failure in words: what happened, and what to do. What is not known stays as it is. */
export function inWords(error: unknown, file: string): Error {
  if (error instanceof BackupError) return error;
  const { code, message } = error as { code?: string; message: string };
  const words = code && WORDS[code]?.(file, message);
  return words ? new BackupError(words, { cause: error }) : (error as Error);
}

const lost = (_: string, message: string): string =>
  `The connection to the database was lost (${message}). Nothing was changed; try again when it answers.`;

/** By the code of the system or of PostgreSQL. */
const WORDS: Readonly<Record<string, (file: string, message: string) => string>> = {
  ENOSPC: (file) => `The disk is full: ${file} could not be written. Free some space, or choose another disk.`,
  EDQUOT: (file) => `The space that you may use is full: ${file} could not be written.`,
  EACCES: (file) => `You may not use ${file}: its folder or the file belongs to somebody else.`,
  EROFS: (file) => `${file} cannot be written: its disk is read-only. Choose another, such as a mounted volume.`,
  ENOENT: (file) => `${file} was not found.`,
  ENOTDIR: (file) => `${file} was not found: a part of its path is no folder.`,
  EISDIR: (file) => `${file} is a folder. Give the name of a file.`,
  ENAMETOOLONG: (file) => `The name ${basename(file)} is too long.`,
  ECONNREFUSED: lost,
  ECONNRESET: lost,
  EPIPE: lost,
  '57P01': lost,
  '08006': lost,
  '53100': () => 'The disk of the database is full. Nothing was changed; free some space there and try again.',
  '53200': () => 'The database has no memory left for this. Nothing was changed.',
  '23503': (_, message) => `The rows of the backup do not fit together: ${message}. Nothing was restored.`,
  '42703': (_, message) =>
    `The tables of the backup were changed by something else than the product: ${message}. Nothing was restored.`,
  '42501': (_, message) =>
    `The role of DATABASE_URL has not the right to do this (${message}). It must own the database: alter database … owner to …`,
};
