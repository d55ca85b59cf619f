import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useAction } from '../form/use-action.js';
import { Problem } from '../form/confirm.js';
import {
  type DeskPlacementFragment as Placement,
  PortalArrangeDocument,
  PortalDeskDocument,
  PortalPlacementsDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Picture } from '../media/picture.js';
import { ItemTitle } from '../portals/item-title.js';
import { announce } from '../shell/announcement.js';
import { MoveButtons } from '../shell/move-buttons.js';
import { PlainButton } from '../shell/plain-button.js';
import { Section } from '../shell/section.js';
import { useApolloClient } from '@apollo/client/react';
import type { Portal } from './portal.js';
import { EndPlacement, PlaceItem } from './place-item.js';
import { moved, useOrder } from './use-order.js';
import { usePlacements } from './use-placements.js';
import classes from './desk.module.css';

/** What stands in the portal, section by section, in the order that its editors choose. */
export function Contents({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { placements, total, more, busy: loading, instead } = usePlacements(portal.slug);
  const groups = [
    ...portal.sections.map(({ id, title }) => ({ id: id as string | null, title, of: title as string | null })),
    { id: null, title: t('desk.outside'), of: null },
  ];
  const { run, busy, problem } = useAction(async (send, sectionId: string | null, ids: readonly string[]) => {
    await send(PortalArrangeDocument, { input: { id: portal.id, sectionId, placements: [...ids] } });
    await client.refetchQueries({ include: [PortalDeskDocument, PortalPlacementsDocument] });
  });
  return (
    <Section title={t('desk.contents')} action={placements && <PlaceItem portal={portal} place={total + 1} />}>
      <p className="soft">{t('desk.contentsNote')}</p>
      {problem && <Problem text={problem} />}
      {!placements && instead}
      {placements &&
        groups.map(({ id, title, of }) => {
          const own = placements.filter(({ section }) => section === of);
          // Whoever sorts everything into sections has nothing outside of them.
          if (id === null && own.length === 0 && groups.length > 1) return null;
          return (
            <Group
              key={id ?? ''}
              title={groups.length > 1 ? title : undefined}
              placements={own}
              all={placements}
              isBusy={busy}
              onOrder={(ids) => void run(id, ids)}
            />
          );
        })}
      {placements && more && (
        <p>
          <PlainButton idle={loading} onClick={more}>
            {t('desk.more', { shown: placements.length, count: total })}
          </PlainButton>
        </p>
      )}
    </Section>
  );
}

interface GroupProps {
  title: string | undefined;
  placements: readonly Placement[];
  /** Of all sections: one that is dragged here may come from another. */
  all: readonly Placement[];
  isBusy: boolean;
  onOrder: (ids: readonly string[]) => void;
}

function Group({ title, placements, all, isBusy, onOrder }: GroupProps) {
  const { t } = useTranslation();
  const ids = placements.map(({ id }) => id);
  const move = (id: string, to: number): void => {
    const next = moved(ids, id, to);
    const said = all.find((one) => one.id === id)?.item?.title ?? t('desk.hidden');
    announce(t('desk.moved', { title: said, place: next.indexOf(id) + 1, count: next.length }));
    onOrder(next);
  };
  const { item, list } = useOrder({ ids, onMove: move });
  return (
    <>
      {title && <h3 className={classes.group}>{typeset(title)}</h3>}
      <ol className={classes.order} {...list} data-empty={ids.length === 0 || undefined}>
        {ids.length === 0 && <li className="soft">{t('desk.none')}</li>}
        {placements.map((placement, place) => (
          <li key={placement.id} {...item(placement.id, place)}>
            <Line placement={placement} />
            <span className={classes.tools}>
              <MoveButtons
                about={placement.item?.title}
                isFirst={place === 0}
                isLast={place === ids.length - 1}
                isBusy={isBusy}
                move={(by) => move(placement.id, place + by)}
              />
              <EndPlacement id={placement.id} from={placement.from} about={placement.item?.title ?? t('desk.hidden')} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ placement: { item, from, to } }: { placement: Placement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = to
    ? t('word.period', { from: formatDay(from, language), to: formatDay(to, language) })
    : t('word.sinceDay', { day: formatDay(from, language) });
  return (
    <>
      {item?.cover && <Picture picture={item.cover} isBeside className={classes.thumbnail} />}
      <span className={classes.name}>
        {item ? (
          <Link to={`/ressources/${item.id}`}>
            <ItemTitle item={item} />
          </Link>
        ) : (
          t('desk.hidden')
        )}
        <span className="soft">
          {item && `${t(`item.kinds.${item.kind}`)}, `}
          {days}
        </span>
      </span>
    </>
  );
}
