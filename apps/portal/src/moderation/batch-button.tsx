import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { typeset } from '../format/typeset.js';
import {
  ModerationBatchDecideDocument,
  type ModerationBatchDecideMutation,
  type ModerationCaseLineFragment as Case,
} from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';
import { decided, decideFields, NOTHING_DECIDED } from './decide-fields.js';

type Decided = ModerationBatchDecideMutation['moderationBatchDecide'];

/** Decides what was chosen in one way, and says which of it was not. */
export function BatchButton({ chosen, forget }: { chosen: readonly Case[]; forget: () => void }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<readonly string[]>([]);
  return (
    <>
      {chosen.length > 0 && (
        <p>
          <WriteButton
            look="go"
            label={t('moderation.batch', { count: chosen.length })}
            spec={() => ({
              id: 'moderationBatchDecide',
              title: t('moderation.batch', { count: chosen.length }),
              submit: t('moderation.decideDo'),
              intro: <p>{t('moderation.batchIntro')}</p>,
              mutation: ModerationBatchDecideDocument,
              initial: NOTHING_DECIDED,
              fields: decideFields(t),
              irreversible: () => <p>{t('moderation.irreversible')}</p>,
              done: t('moderation.decided'),
              variables: (values) => ({
                input: {
                  ...decided(values),
                  cases: chosen.map(({ id, version, aboutVersion }) => ({
                    ...{ id, expectedVersion: version, contributionVersion: aboutVersion },
                  })),
                },
              }),
              onDone: (payload) => {
                const { results } = payload as Decided;
                setFailed(
                  (results ?? []).flatMap(({ case: one, userErrors: [error] }) =>
                    error
                      ? [t('moderation.batchFailed', { title: typeset(one?.title ?? ''), message: error.message })]
                      : [],
                  ),
                );
                forget();
              },
            })}
          />
        </p>
      )}
      {failed.length > 0 && (
        <Notice kind="attention" role="alert">
          {failed.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
