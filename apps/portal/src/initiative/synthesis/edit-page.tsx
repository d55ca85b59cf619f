import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { DatedLink } from '../../day/dated-link.js';
import { textOf } from '../../form/values.js';
import { typeset } from '../../format/typeset.js';
import {
  SynthesisEditorDocument,
  SynthesisPublishDocument,
  SynthesisWithdrawDocument,
} from '../../generated/graphql.js';
import { Actions } from '../../shell/actions.js';
import { Menu } from '../../shell/menu.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { useAddress } from '../../table/use-address.js';
import { WriteButton } from '../../write/write-button.js';
import { Desk } from './desk.js';
import { synthesisForm } from './forms.js';
import { Statements } from './statements.js';
import type { Draft, Writing } from './synthesis.js';
import { initiativeAbove } from '../above.js';
import classes from './synthesis.module.css';

/** The next version of a synthesis, for those who write it. */
export default function SynthesisWritePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <Record
      query={SynthesisEditorDocument}
      variables={{ id }}
      fetchPolicy="cache-and-network"
      of={({ synthesis }) => (synthesis?.viewerWrites && synthesis.draft ? synthesis : null)}
      isIt={(synthesis) => synthesis.id === id}
      title={({ title }) => `${t('synthesis.write')} · ${title}`}
      missing={
        <Missing
          title={t('synthesis.write')}
          text={t('synthesis.mayNotWrite')}
          to={`/demarches/syntheses/${id}`}
          link={t('synthesis.back')}
        />
      }
    >
      {(synthesis) => synthesis.draft && <Shown synthesis={synthesis} draft={synthesis.draft} />}
    </Record>
  );
}

interface Parts {
  synthesis: Writing;
  draft: Draft;
}

function Shown({ synthesis, draft }: Parts) {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const { id, state, version, isDemonstration, viewerPublishes } = synthesis;
  const statements = synthesis.draftStatements ?? [];
  const chosen = statements.find(({ number }) => String(number) === params.get('enonce'));
  const choose = (statement: { number: number } | undefined): void =>
    set({ enonce: statement && String(statement.number) });
  return (
    <>
      <RecordHead
        above={[
          ...initiativeAbove(t, synthesis.initiative),
          ...(state === 'DRAFT' ? [] : [{ to: `/demarches/syntheses/${id}`, name: typeset(synthesis.title) }]),
        ]}
        kind={`${t('synthesis.title')} · ${t(`synthesis.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={typeset(draft.title)}
      />
      {state === 'DRAFT' ? (
        <p className="soft">{t('synthesis.draftNote')}</p>
      ) : (
        <p>
          <DatedLink to={`/demarches/syntheses/${id}`}>{t('synthesis.back')}</DatedLink>
        </p>
      )}
      {draft.introduction && <p className={classes.words}>{typeset(draft.introduction)}</p>}
      <Actions>
        {viewerPublishes && <Publish synthesis={synthesis} draft={draft} />}
        <synthesisForm.CorrectButton id={id} about={draft.title} />
        {(state === 'DRAFT' || viewerPublishes) && (
          <Menu label={t('shell.more')}>
            {state === 'DRAFT' ? (
              <synthesisForm.RemoveButton id={id} version={version} about={draft.title} />
            ) : (
              <Withdraw synthesis={synthesis} />
            )}
          </Menu>
        )}
      </Actions>
      <Statements synthesisId={id} statements={statements} chosen={chosen} choose={choose} />
      <Desk synthesis={synthesis} draft={draft} statements={statements} chosen={chosen} choose={choose} />
    </>
  );
}

function Publish({ synthesis: { id, version, versions }, draft: { number, title, figures } }: Parts) {
  const { t } = useTranslation();
  const refetch = useRefetch(SynthesisEditorDocument);
  return (
    <WriteButton
      look="go"
      label={t('synthesis.publish', { number })}
      spec={() => ({
        id: `synthesisPublish:${id}`,
        title: t('synthesis.publish', { number }),
        submit: t('word.publish'),
        intro: (
          <>
            <p>{t('synthesis.publishIntro')}</p>
            <p>{t('synthesis.publishUncited', { count: figures.notCitedCount })}</p>
          </>
        ),
        did: t('synthesis.published'),
        of: title,
        mutation: SynthesisPublishDocument,
        initial: { note: '' },
        fields:
          versions.length > 0
            ? [{ name: 'note', kind: 'lines', label: t('synthesis.note'), help: t('synthesis.noteHelp') }]
            : [],
        variables: (values) => ({ input: { id, expectedVersion: version, note: textOf(values, 'note') || null } }),
        onDone: () => void refetch(),
      })}
    />
  );
}

function Withdraw({ synthesis: { id, version, title } }: { synthesis: Writing }) {
  const { t } = useTranslation();
  const refetch = useRefetch(SynthesisEditorDocument);
  return (
    <WriteButton
      look="danger"
      label={t('synthesis.withdraw')}
      spec={() => ({
        id: `synthesisWithdraw:${id}`,
        title: t('synthesis.withdraw'),
        submit: t('synthesis.withdrawDo'),
        removes: true,
        intro: <p>{t('synthesis.withdrawIntro')}</p>,
        did: t('synthesis.withdrawDone'),
        of: title,
        mutation: SynthesisWithdrawDocument,
        initial: { reason: '' },
        fields: [{ name: 'reason', kind: 'lines', label: t('synthesis.reason'), required: true }],
        variables: (values) => ({ input: { id, expectedVersion: version, reason: textOf(values, 'reason') } }),
        onDone: () => void refetch(),
      })}
    />
  );
}
