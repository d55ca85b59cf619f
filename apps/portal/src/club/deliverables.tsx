import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { ItemTitle } from '../portals/item-title.js';
import { places, useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Section } from '../shell/section.js';
import { choicesOf, deliverableForm } from './deliverable-form.js';
import { reuseForm } from './reuse-form.js';
import { Reuses } from './reuses.js';
import type { Workstream } from './workstream.js';
import classes from './club.module.css';

/** What came of it, and what others did with that. */
export function Deliverables({ workstream }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const { id, deliverables, reusedSince, viewerWorks, viewerSteers, proposedOn, isDemonstration } = workstream;
  const own = viewer ? places(viewer) : [];
  const more = (deliverables?.totalCount ?? 0) - (deliverables?.nodes.length ?? 0);
  return (
    <Section
      anchor="livrables"
      title={t('club.deliverables')}
      note={
        reusedSince && (
          <p className="soft">
            {t('club.reusedSince', { day: formatDay(reusedSince, language) })}{' '}
            <DatedLink to={`/chantiers/${id}/reutilisations`}>{t('club.reusesAll')}</DatedLink>
          </p>
        )
      }
      action={
        viewerWorks &&
        own.length > 0 && (
          <deliverableForm.RecordButton
            given={{ workstreamId: id }}
            choices={{
              itemId: choicesOf(
                own.map((place) => place.id),
                proposedOn,
                isDemonstration,
              ),
            }}
          />
        )
      }
    >
      {!deliverables?.nodes.length && <p className="soft">{t('club.deliverablesNone')}</p>}
      {deliverables?.nodes.map(({ id: key, item, deliveredOn, person, reuses, version }) => {
        if (!item) return null;
        const isOwn = person != null && person.id === viewer?.person?.id;
        return (
          <article key={key} className={classes.test}>
            <h3 className={classes.deliverable}>
              <DatedLink to={`/ressources/${item.id}`}>
                <ItemTitle item={item} />
              </DatedLink>
            </h3>
            <p className="soft">{t('club.deliveredOn', { day: formatDay(deliveredOn, language) })}</p>
            {reuses && <Reuses reuses={reuses} all={`/chantiers/${id}/reutilisations`} />}
            {(isOwn || viewerSteers || own.length > 0) && (
              <Actions>
                {own.length > 0 && !viewerWorks && (
                  <reuseForm.RecordButton given={{ deliverableId: key }} about={item.title} />
                )}
                {(isOwn || viewerSteers) && (
                  <deliverableForm.RemoveButton id={key} version={version} about={item.title} />
                )}
              </Actions>
            )}
          </article>
        );
      })}
      {more > 0 && <p className="soft">{t('club.deliverablesMore', { count: more })}</p>}
    </Section>
  );
}
