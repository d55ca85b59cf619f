import { forgetMedia, type takeUpload } from '#lib/portals';
import { InvalidInputError, kept, type Tx } from '#lib/writes';
import { WorkstreamFileVersionRecord } from './workstream-file-version.entity.js';
import { WorkstreamFileVersion } from './workstream-file-version.type.js';

type Facts = Awaited<ReturnType<typeof takeUpload>>['facts'];
type Told = Pick<WorkstreamFileVersionRecord, 'fileId' | 'number' | 'folder' | 'personId' | 'isDemonstration'>;

const versions = kept(WorkstreamFileVersion, WorkstreamFileVersionRecord);

/** Of one file. */
const MOST_VERSIONS = 100;
/** Of all files of a workstream that are kept, with all their versions. */
const MOST_BYTES = 5 * 1024 ** 3;

/** Keeps a version where there is room for it in its workstream: one after the other, as two would find the same room. */
export async function insertVersion(
  tx: Tx,
  workstreamId: string,
  told: Told,
  { mime, bytes, sha256 }: Facts,
): Promise<string> {
  if (told.number > MOST_VERSIONS) throw new InvalidInputError(MANY, 'fileId');
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 367))', [workstreamId]);
  const there = await tx.one<{ bytes: number }>(
    `select coalesce(sum(v.bytes), 0)::float8 as bytes from club.workstream_file f
     join club.workstream_file_version v on v.file_id = f.id where f.workstream_id = $1`,
    [workstreamId],
  );
  if (there!.bytes + bytes > MOST_BYTES) throw new InvalidInputError(FULL, 'uploadId');
  return versions.insert(tx, { ...told, ...{ mediaType: mime, bytes, sha256 } });
}

/** Lets go of all versions of a file, and of their bytes once that is certain. */
export async function forgetVersions(tx: Tx, fileId: string): Promise<void> {
  const gone = await tx.query<{ folder: string }>(
    'delete from club.workstream_file_version where file_id = $1 returning folder',
    [fileId],
  );
  for (const { folder } of gone) await tx.addJob(forgetMedia, { folder });
}

const MANY = {
  fr: 'Ce fichier a déjà 100 versions : déposez la suivante comme un nouveau fichier.',
  en: 'This file has 100 versions already: add the next one as a new file.',
};
const FULL = {
  fr: 'Les fichiers de ce chantier tiendraient en plus de 5 Go, tout ce qu’il peut garder : retirez d’abord ceux qui ne servent plus.',
  en: 'The files of this workstream would be more than 5 GB, all that it can keep: take out those that are of no use any more first.',
};
