import { takeUpload } from '#lib/portals';
import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { mayWork } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { contribute } from '../workstream-contribution/contribute.js';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';
import { WorkstreamFileRemovedError } from '../workstream-file/workstream-file.errors.js';
import { fileOfWork } from '../workstream-file/workstream-file.rows.js';
import { WorkstreamFileVersionAddInput } from './workstream-file-version.inputs.js';
import { insertVersion } from './workstream-file-version.rows.js';
import { WorkstreamFileVersion } from './workstream-file-version.type.js';

/** Each version stays; the file is held meanwhile, so that two who give one at once get two numbers. */
@Writes(WorkstreamFileVersion)
export class WorkstreamFileVersionWrites {
  @Write(
    'PERSON',
    'Adds a new version of a file of a workstream on which the caller works. It counts as a contribution, once for each person and file; earlier versions stay.',
    [WorkstreamFileRemovedError],
  )
  async workstreamFileVersionAdd({ fileId, uploadId }: WorkstreamFileVersionAddInput, tx: Tx): Promise<Done> {
    const { row, personId, leadId, isDemonstration } = await fileOfWork(tx, fileId, 'fileId', mayWork);
    const { workstreamId } = row;
    const { facts } = await takeUpload(tx, uploadId, workstreamId);
    const last = await tx.one<{ number: number; sha256: string }>(
      'select number, sha256 from club.workstream_file_version where file_id = $1 order by number desc limit 1',
      [fileId],
    );
    if (last!.sha256 === facts.sha256) throw new InvalidInputError(SAME, 'uploadId');
    const told = { fileId, number: last!.number + 1, folder: uploadId, personId, isDemonstration };
    const id = await insertVersion(tx, workstreamId, told, facts);
    await contribute(tx, {
      ...{ workstreamId, personId, subjectId: fileId, isDemonstration },
      kind: WorkstreamContributionKind.FILE,
    });
    await happened(tx, { kind: 'FILE_VERSION_ADDED', workstreamId, subjectId: fileId });
    return { id, organizationId: leadId, personId, after: { fileId, number: told.number, sha256: facts.sha256 } };
  }
}

const SAME = {
  fr: 'C’est exactement la version qui est déjà là.',
  en: 'This is exactly the version that is there already.',
};
