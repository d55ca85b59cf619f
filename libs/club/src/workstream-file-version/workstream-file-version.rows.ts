import { forgetMedia, type takeUpload } from '#lib/portals';
import { kept, type Tx } from '#lib/writes';
import { WorkstreamFileVersionRecord } from './workstream-file-version.entity.js';
import { WorkstreamFileVersion } from './workstream-file-version.type.js';

type Facts = Awaited<ReturnType<typeof takeUpload>>['facts'];
type Told = Pick<WorkstreamFileVersionRecord, 'fileId' | 'number' | 'folder' | 'personId' | 'isDemonstration'>;

const versions = kept(WorkstreamFileVersion, WorkstreamFileVersionRecord);

export const insertVersion = (tx: Tx, told: Told, { mime, bytes, sha256 }: Facts): Promise<string> =>
  versions.insert(tx, { ...told, ...{ mediaType: mime, bytes, sha256 } });

/** Lets go of all versions of a file, and of their bytes once that is certain. */
export async function forgetVersions(tx: Tx, fileId: string): Promise<void> {
  const gone = await tx.query<{ folder: string }>(
    'delete from club.workstream_file_version where file_id = $1 returning folder',
    [fileId],
  );
  for (const { folder } of gone) await tx.addJob(forgetMedia, { folder });
}
