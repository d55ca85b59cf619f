import { lazy, Suspense } from 'react';
import { loadTexts } from '../i18n/index.js';
import { useRights } from '../write/use-rights.js';
import classes from './records.module.css';

const MilestoneCreate = lazy(async () => {
  const [{ MilestoneCreateButton }] = await Promise.all([import('./milestone-writes.js'), loadTexts('records')]);
  return { default: MilestoneCreateButton };
});
const Milestone = lazy(async () => {
  const [{ MilestoneButtons }] = await Promise.all([import('./milestone-writes.js'), loadTexts('records')]);
  return { default: MilestoneButtons };
});
const EventCreate = lazy(async () => {
  const [{ EventCreateButton }] = await Promise.all([import('./event-writes.js'), loadTexts('records')]);
  return { default: EventCreateButton };
});
const Event = lazy(async () => {
  const [{ EventButtons }] = await Promise.all([import('./event-writes.js'), loadTexts('records')]);
  return { default: EventButtons };
});
const Membership = lazy(async () => {
  const [{ MembershipButtons }] = await Promise.all([import('./membership-writes.js'), loadTexts('records')]);
  return { default: MembershipButtons };
});
const FigureRecord = lazy(async () => {
  const [{ FigureRecordButton }] = await Promise.all([import('./figure-writes.js'), loadTexts('records')]);
  return { default: FigureRecordButton };
});
const Figure = lazy(async () => {
  const [{ FigureButtons }] = await Promise.all([import('./figure-writes.js'), loadTexts('records')]);
  return { default: FigureButtons };
});
const Corrections = lazy(async () => {
  const [{ SignatureCorrections }] = await Promise.all([import('./signature-corrections.js'), loadTexts('records')]);
  return { default: SignatureCorrections };
});

interface Kept {
  id: string;
  version: number;
}

/** For coordinators: telling something new on the timeline. */
export function TimelineTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.actions}>
      <Suspense>
        <MilestoneCreate />
        <EventCreate />
      </Suspense>
    </div>
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
      <Suspense>
        {milestone && <Milestone milestone={milestone} title={title} />}
        {event && <Event event={event} title={title} />}
        {membership && <Membership fact={membership} title={title} />}
      </Suspense>
    </div>
  );
}

/** For coordinators: correcting what a source tells of a membership. */
export function MembershipTools({ fact, title }: { fact: Kept; title: string }) {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.row}>
      <Suspense>
        <Membership fact={fact} title={title} />
      </Suspense>
    </div>
  );
}

/** For coordinators: recording a figure that a source asserts. */
export function FigureTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.actions}>
      <Suspense>
        <FigureRecord />
      </Suspense>
    </div>
  );
}

export function FigureRowTools({ figure, title }: { figure: Kept; title: string }) {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.row}>
      <Suspense>
        <Figure figure={figure} title={title} />
      </Suspense>
    </div>
  );
}

interface SignatureToolsProps {
  signature: Kept & {
    withdrawal: Kept | null;
    organization: { id: string } | null;
    slot: { identifiedAs: { id: string } | null } | null;
  };
  signatory: string;
}

/** For whoever may record a signature, or a withdrawal from it: correcting either, or taking it back. */
export function SignatureTools({ signature, signatory }: SignatureToolsProps) {
  const { coordinates, acts } = useRights();
  if (!coordinates && !(signature.organization && acts(signature.organization.id))) return null;
  return (
    <div className={classes.row}>
      <Suspense>
        <Corrections signature={signature} signatory={signatory} />
      </Suspense>
    </div>
  );
}
