import { takeUpload } from '#lib/portals';
import { type Done, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { mayWork } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { contribute, takeBack } from '../workstream-contribution/contribute.js';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';
import { forgetVersions, insertVersion } from '../workstream-file-version/workstream-file-version.rows.js';
import { WorkstreamFileRemovedError } from './workstream-file.errors.js';
import { WorkstreamFileAddInput, WorkstreamFileRemoveInput } from './workstream-file.inputs.js';
import { fileOfWork, files } from './workstream-file.rows.js';
import { WorkstreamFile } from './workstream-file.type.js';

const { FILE } = WorkstreamContributionKind;

/** Added by those who work on the workstream, in their own name; taken out by them, and by whoever coordinates it. */
@Writes(WorkstreamFile)
export class WorkstreamFileWrites {
  @Write(
    'PERSON',
    'Adds a file that the caller has uploaded to a workstream on which they work. It counts as a contribution.',
  )
  async workstreamFileAdd(input: WorkstreamFileAddInput, tx: Tx): Promise<Done> {
    const { workstreamId, uploadId, title, note } = input;
    const { personId, isDemonstration, leadId } = await mayWork(tx, workstreamId, 'workstreamId');
    const { facts } = await takeUpload(tx, uploadId, workstreamId);
    const id = await files.insert(tx, { workstreamId, title, note, personId, isDemonstration });
    await insertVersion(
      tx,
      workstreamId,
      { fileId: id, number: 1, folder: uploadId, personId, isDemonstration },
      facts,
    );
    await contribute(tx, { workstreamId, personId, kind: FILE, subjectId: id, isDemonstration });
    await happened(tx, { kind: 'FILE_ADDED', workstreamId, subjectId: id });
    return { id, organizationId: leadId, personId, after: { workstreamId, title, note, sha256: facts.sha256 } };
  }

  @Write(
    'PERSON',
    'Takes a file out of a workstream, with all its versions and what they contributed: by whoever added all of them, and by whoever coordinates the workstream. That it was there stays.',
    [WorkstreamFileRemovedError],
  )
  async workstreamFileRemove(input: WorkstreamFileRemoveInput, tx: Tx): Promise<Done> {
    const { row, leadId, steers } = await fileOfWork(tx, input.id, 'id');
    const { id, workstreamId, personId, title } = row;
    if (!steers && !(await areOwn(tx, id))) throw new NotAllowedError(OWN);
    await files.toChange(tx, input, () => true);
    await forgetVersions(tx, id);
    await takeBack(tx, id, FILE);
    const removed = { removedAt: new Date(), removerId: tx.actor.personId, note: null };
    await files.update(tx, row, removed);
    await happened(tx, { kind: 'FILE_REMOVED', workstreamId, subjectId: id });
    return { id, organizationId: leadId, personId, before: { workstreamId, title } };
  }
}

/** Whether the caller added all of its versions. */
const areOwn = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one<{ own: boolean }>(
    'select coalesce(bool_and(coalesce(v.person_id = $2, false)), false) as own from club.workstream_file_version v where v.file_id = $1',
    [id, tx.actor.personId],
  ))!.own;

const OWN = {
  fr: 'C’est à la personne qui l’a déposé, ou à qui anime le chantier, de le retirer.',
  en: 'This is for whoever added it, or coordinates the workstream.',
};
