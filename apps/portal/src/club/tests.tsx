import { French } from '../format/french.js';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Section } from '../shell/section.js';
import { TerritoryLinks } from '../territory/territory-link.js';
import { testForm } from './test-form.js';
import type { Workstream } from './workstream.js';
import classes from './club.module.css';

/** Where it was tried out, and what came of it. */
export function Tests({ workstream: { id, groundTests, viewerWorks, viewerSteers } }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  return (
    <Section
      anchor="essais-sur-le-terrain"
      title={t('club.tests')}
      action={viewerWorks && <testForm.RecordButton given={{ workstreamId: id }} />}
    >
      {!groundTests?.nodes.length && <p className="soft">{t('club.testsNone')}</p>}
      {groundTests?.nodes.map(({ id: testId, testedOn, summary, person, territory, version }) => {
        const isOwn = person != null && person.id === viewer?.person?.id;
        return (
          <article key={testId} className={classes.test}>
            <p className="soft">
              <time dateTime={testedOn}>{formatDay(testedOn, language)}</time>
              {person && ` · ${person.name}`}
              {territory && (
                <>
                  {' · '}
                  <TerritoryLinks territories={[territory]} />
                </>
              )}
            </p>
            <p className={classes.words}>
              <French>{summary}</French>
            </p>
            {(isOwn || viewerSteers) && (
              <Actions>
                {isOwn && <testForm.CorrectButton id={testId} about={formatDay(testedOn, language)} />}
                <testForm.RemoveButton id={testId} version={version} about={formatDay(testedOn, language)} />
              </Actions>
            )}
          </article>
        );
      })}
    </Section>
  );
}
