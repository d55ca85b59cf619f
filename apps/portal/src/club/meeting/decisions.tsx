import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { orNull, textOf } from '../../form/values.js';
import { French } from '../../format/french.js';
import { formatDay } from '../../format/format.js';
import {
  type WorkstreamDecisionLineFragment as Decision,
  WorkstreamDecisionReviewDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { State } from '../../shell/state.js';
import { WriteButton } from '../../write/write-button.js';
import { decisionForm } from './decision-form.js';
import { meetingPath } from './when.js';
import classes from './meeting.module.css';

interface DecisionsProps {
  workstreamId: string;
  decisions: readonly (Decision & { meeting?: { id: string; title: string } | null })[];
  mayWrite: boolean;
}

/** What was decided; what is to be asked again says so. */
export function Decisions({ workstreamId, decisions, mayWrite }: DecisionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (decisions.length === 0) return <p className="soft">{t('meeting.decisionsNone')}</p>;
  return (
    <ul className={classes.decisions}>
      {decisions.map((decision) => {
        const { id, statement, decidedOn, reviewOn, reviewedOn, endedOn, isReviewDue, version, meeting } = decision;
        const day = (on: string) => ({ day: formatDay(on, language) });
        return (
          <li key={id}>
            <p className={classes.words}>
              <French>{statement}</French>
            </p>
            <p className="soft">
              {t('meeting.decidedOn', day(decidedOn))}
              {meeting && (
                <>
                  {' · '}
                  <DatedLink to={meetingPath(workstreamId, meeting.id)}>
                    <French>{meeting.title}</French>
                  </DatedLink>
                </>
              )}
              {reviewedOn && ` · ${t('meeting.reviewedOn', day(reviewedOn))}`}
              {endedOn
                ? ` · ${t('meeting.endedOn', day(endedOn))}`
                : reviewOn && ` · ${t('meeting.reviewOn', day(reviewOn))}`}{' '}
              {isReviewDue && <State tone="bad">{t('meeting.due')}</State>}
            </p>
            {mayWrite && !endedOn && (
              <Actions>
                <Review decision={decision} />
                <decisionForm.RowButtons id={id} version={version} about={statement.slice(0, 60)} />
              </Actions>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Review({ decision: { id, version, statement, isReviewDue } }: { decision: Decision }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('meeting.ask')}
      about={statement.slice(0, 60)}
      look={isReviewDue ? 'go' : 'framed'}
      spec={() => ({
        id: `decisionReview:${id}`,
        title: t('meeting.askTitle'),
        submit: t('word.save'),
        did: t('meeting.asked'),
        intro: (
          <p className={classes.words}>
            <French>{statement}</French>
          </p>
        ),
        mutation: WorkstreamDecisionReviewDocument,
        initial: { holds: 'YES' },
        fields: [
          {
            ...{ name: 'holds', kind: 'radios', label: t('meeting.holds'), required: true },
            options: [
              { value: 'YES', label: t('meeting.holdsYes') },
              { value: 'NO', label: t('meeting.holdsNo') },
            ],
          },
          {
            ...{ name: 'reviewOn', kind: 'day', label: t('meeting.next') },
            shown: (values) => textOf(values, 'holds') === 'YES',
          },
        ],
        variables: (values) => {
          const holds = textOf(values, 'holds') === 'YES';
          return {
            input: { id, expectedVersion: version, holds, reviewOn: holds ? orNull(values, 'reviewOn') : null },
          };
        },
      })}
    />
  );
}
