import { BackupError, inWords } from './backup-error.js';
import { BackupReader } from './backup-reader.js';
import { type End, type Header, shown } from './format.js';
import { type OnProgress, Progress } from './progress.js';
import { checkSeal } from './sealed-file.js';

export interface VerifiedBackup extends Omit<End, 'sequences'> {
  readonly header: Header;
}

/** Reads a whole backup and answers what it holds; fails in words when it is not what was written. */
export async function verifyBackup(file: string, onProgress?: OnProgress): Promise<VerifiedBackup> {
  try {
    await checkSeal(file);
    const reader = new BackupReader(file);
    try {
      return await readThrough(reader, file, onProgress);
    } finally {
      await reader.close();
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code?.startsWith('ZSTD')) throw new BackupError(`${file} is damaged: it cannot be unpacked.`, { cause: error });
    throw inWords(error, file);
  }
}

async function readThrough(reader: BackupReader, file: string, onProgress?: OnProgress): Promise<VerifiedBackup> {
  const header = await reader.header();
  const progress = new Progress('Checking the backup', header.tables, onProgress);
  let rows = 0;
  for (const expected of header.tables) {
    const table = await reader.table(async (name, pieces) => {
      if (name !== shown(expected)) throw new BackupError(`${file} is damaged: ${name} stands where it should not.`);
      for await (const piece of pieces) progress.moved(piece.length);
    });
    rows += table.rows;
    progress.tableDone(table.rows);
  }
  const end = await reader.end();
  if (end.rows !== rows || end.tables !== header.tables.length)
    throw new BackupError(`${file} is damaged: it does not hold as many rows as it says.`);
  return { header, rows, tables: end.tables };
}
