import { useRights } from '../write/use-rights.js';
import { lazyForm } from './lazy-form.js';
import classes from './records.module.css';

const NewMilestone = lazyForm(async () => (await import('./milestone-form.js')).milestoneForm.RecordButton);
const Milestone = lazyForm(async () => (await import('./milestone-form.js')).milestoneForm.RowButtons);
const NewEvent = lazyForm(async () => (await import('./event-form.js')).eventForm.RecordButton);
const Event = lazyForm(async () => (await import('./event-form.js')).eventForm.RowButtons);
const Membership = lazyForm(async () => (await import('./membership-form.js')).membershipForm.RowButtons);
const NewFigure = lazyForm(async () => (await import('./figure-form.js')).figureForm.RecordButton);
const Figure = lazyForm(async () => (await import('./figure-form.js')).figureForm.RowButtons);
const CorrectSignature = lazyForm(async () => (await import('./signature-form.js')).signatureForm.CorrectButton);
const RemoveSignature = lazyForm(async () => (await import('./signature-form.js')).signatureForm.RemoveButton);
const Withdrawal = lazyForm(async () => (await import('./withdrawal-form.js')).withdrawalForm.RowButtons);

interface Kept {
  id: string;
  version: number;
}

/** For coordinators: telling something new on the timeline. */
export function TimelineTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <>
      <NewMilestone />
      <NewEvent />
    </>
  );
}

interface EntryToolsProps {
  entry: { title: string; milestone: Kept | null; event: Kept | null; membership: Kept | null };
}

/** For coordinators: changing the record behind an entry of the timeline. */
export function EntryTools({ entry: { title, milestone, event, membership } }: EntryToolsProps) {
  const { coordinates } = useRights();
  if (!coordinates || !(milestone ?? event ?? membership)) return null;
  return (
    <div className={classes.row}>
      {milestone && <Milestone {...milestone} about={title} />}
      {event && <Event {...event} about={title} />}
      {membership && <Membership {...membership} about={title} />}
    </div>
  );
}

/** For coordinators: correcting what a source tells of a membership. */
export function MembershipTools({ fact, title }: { fact: Kept; title: string }) {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.row}>
      <Membership {...fact} about={title} />
    </div>
  );
}

/** For coordinators: recording a figure that a source asserts. */
export function FigureTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return <NewFigure />;
}

export function FigureRowTools({ figure, title }: { figure: Kept; title: string }) {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.row}>
      <Figure {...figure} about={title} />
    </div>
  );
}

interface SignatureToolsProps {
  signature: Kept & { withdrawal: Kept | null; organization: { id: string } | null };
  signatory: string;
}

/** For whoever may record a signature, or a withdrawal from it: correcting either, or taking it back. */
export function SignatureTools({ signature, signatory }: SignatureToolsProps) {
  const { coordinates, acts } = useRights();
  if (!coordinates && !(signature.organization && acts(signature.organization.id))) return null;
  return (
    <div className={classes.row}>
      <CorrectSignature id={signature.id} about={signatory} />
      {signature.withdrawal ? (
        <Withdrawal {...signature.withdrawal} about={signatory} />
      ) : (
        <RemoveSignature {...signature} about={signatory} />
      )}
    </div>
  );
}
