import { useTranslation } from 'react-i18next';
import { useApolloClient } from '@apollo/client/react';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { typeset } from '../format/typeset.js';
import {
  PortalDeskDocument,
  PortalPlacementsDocument,
  PortalUpdateDocument,
  type PortalUpdateMutation,
  type PortalUpdateMutationVariables,
} from '../generated/graphql.js';
import { announce } from '../shell/announcement.js';
import { MoveButtons } from '../shell/move-buttons.js';
import { Section } from '../shell/section.js';
import { WriteButton } from '../write/write-button.js';
import type { WriteSpec } from '../write/write-spec.js';
import type { Portal } from './portal.js';
import { moved, useOrder } from './use-order.js';
import classes from './desk.module.css';

type One = Portal['sections'][number];
/** As it is sent: one that has no id yet is new. */
interface Sent {
  id?: string;
  titleFr: string;
  titleEn?: string | null;
}
const sent = ({ id, titleFr, titleEn }: One): Sent => ({ id, titleFr, titleEn });

/** The parts of the portal, in the order that its editors choose. */
export function Sections({ portal }: { portal: Portal }) {
  const { id, version, sections } = portal;
  const { t } = useTranslation();
  const client = useApolloClient();
  const again = () => client.refetchQueries({ include: [PortalDeskDocument, PortalPlacementsDocument] });
  const { run, busy, problem } = useAction(async (send, ids: readonly string[]) => {
    const ordered = ids.map((one) => sent(sections.find((section) => section.id === one)!));
    await send(PortalUpdateDocument, { input: { id, expectedVersion: version, sections: ordered } });
    await again();
  });
  const ids = sections.map((section) => section.id);
  const move = (one: string, to: number): void => {
    // What is dragged here may be something else than a section.
    if (!ids.includes(one)) return;
    const { title } = sections.find((section) => section.id === one)!;
    announce(t('desk.moved', { title, place: to + 1, count: ids.length }));
    void run(moved(ids, one, to));
  };
  const { item, list } = useOrder({ ids, onMove: move });
  const write = useSectionSpec(portal, again);
  const add = () => write(t('desk.addSection'), (typed) => [...sections.map(sent), typed]);
  return (
    <Section title={t('desk.sections')} action={<WriteButton label={t('desk.addSection')} spec={add} />}>
      {problem && <Problem text={problem} />}
      {sections.length === 0 && <p>{t('desk.noSections')}</p>}
      <ol className={classes.order} {...list}>
        {sections.map((section, place) => (
          <li key={section.id} {...item(section.id, place)}>
            <span className={classes.name}>
              {typeset(section.title)}
              <span className="soft">{t('portals.sectionItems', { count: section.itemCount })}</span>
            </span>
            <span className={classes.tools}>
              <MoveButtons
                about={section.title}
                isFirst={place === 0}
                isLast={place === ids.length - 1}
                isBusy={busy}
                move={(by) => move(section.id, place + by)}
              />
              <WriteButton
                label={t('desk.rename')}
                about={section.title}
                look="quiet"
                spec={() =>
                  write(
                    t('desk.rename'),
                    (typed) => sections.map((one) => (one === section ? { id: one.id, ...typed } : sent(one))),
                    section,
                  )
                }
              />
              <WriteButton
                label={t('word.remove')}
                about={section.title}
                look="quiet"
                spec={() => write('remove', () => sections.filter((one) => one !== section).map(sent), section, true)}
              />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The form of one section; all of them are sent, as they stand. */
function useSectionSpec({ id, version }: Portal, again: () => unknown) {
  const { t } = useTranslation();
  return (
    name: string,
    all: (typed: Sent) => Sent[],
    begun?: One,
    removes = false,
  ): WriteSpec<PortalUpdateMutation, PortalUpdateMutationVariables> => ({
    id: `section:${begun?.id ?? id}:${name}`,
    title: removes ? t('desk.removeSectionTitle') : name,
    submit: removes ? t('word.remove') : t('desk.sectionSubmit'),
    intro: removes ? `${begun!.title}. ${t('desk.removeSectionText')}` : undefined,
    removes,
    fields: removes
      ? []
      : [
          { name: 'titleFr', kind: 'text', label: t('desk.titleFr'), required: true },
          { name: 'titleEn', kind: 'text', label: t('desk.titleEn') },
        ],
    initial: { titleFr: begun?.titleFr ?? '', titleEn: begun?.titleEn ?? '' },
    mutation: PortalUpdateDocument,
    version,
    variables: ({ titleFr, titleEn }) => {
      const typed = { titleFr: String(titleFr).trim(), titleEn: String(titleEn ?? '').trim() || null };
      return { input: { id, expectedVersion: version, sections: all(typed) } };
    },
    onDone: () => void again(),
  });
}
