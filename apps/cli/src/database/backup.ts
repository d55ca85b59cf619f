import { dirname, join, resolve } from 'node:path';
import { backup, copyFiles, restore } from '#lib/backup';
import { directUrlOf, projectRoot, readConfig } from '#lib/config';
import { createLogger } from '#lib/logging';
import { UsageError } from '../usage-error.js';
import { withDatabase } from './open.js';
import { say } from '../say.js';
import { sayEveryTenth } from './progress.js';

/** `db:backup FILE`: all of the database in one file, as it is now. */
export async function backUpDatabase([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new UsageError('Give the file to write: db:backup FILE');
  const made = await backup({ databaseUrl: directUrlOf(readConfig()), file, onProgress: sayEveryTenth() });
  say(`${made.file}: ${made.tables} tables, ${made.rows} rows, ${(made.bytes / 1e6).toFixed(1)} MB`);
}

/** `db:restore FILE`: a backup into an empty database, with the files that lie beside it. */
export async function restoreDatabase([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new UsageError('Give the backup: db:restore FILE');
  const { header, tables, rows, kept, leftOut } = await withDatabase((dataSource) =>
    restore({ dataSource, file, log: createLogger('warn'), onProgress: sayEveryTenth() }),
  );
  say(`Restored as of ${header.takenAt}: ${tables} tables, ${rows} rows, each compared with the backup.`);
  const { mediaFolder, mediaS3Endpoint } = readConfig();
  const beside = join(dirname(resolve(file)), 'media');
  const files = mediaS3Endpoint ? 0 : await copyFiles(beside, resolve(projectRoot, mediaFolder));
  if (files > 0)
    say(`${files} files of media came back; what is shown of pictures is drawn anew when it is asked for.`);
  if (leftOut.length > 0) {
    say(
      `Left out, for the product does not make them: ${leftOut.join(', ')}. Their rows are in the file: zstdcat shows them.`,
    );
  }
  if (kept.length > 0) say(`${kept.length} rows kept beside the records differ from them: see db:check.`);
}
