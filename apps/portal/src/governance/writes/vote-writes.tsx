import { useTranslation } from 'react-i18next';
import { type VoteChoice, VoteRecordDocument, type MeetingDetailFragment as Meeting } from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import { useMeetingNow } from './use-meeting-now.js';
import { MemberTable } from './member-table.js';

const CHOICES: readonly VoteChoice[] = ['FOR', 'AGAINST', 'ABSTAINED'];

type Votes = Record<string, VoteChoice | ''>;

interface VoteButtonProps {
  meeting: Meeting;
  decision: Meeting['decisions'][number];
}

export function VoteButton({ meeting, decision }: VoteButtonProps) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
  return (
    <WriteButton
      label={t('governance.write.votes')}
      about={decision.title}
      spec={() => ({
        id: `voteRecord:${decision.id}`,
        title: t('governance.write.votes'),
        submit: t('governance.write.votesSubmit'),
        intro: <p>{t('word.quoted', { text: decision.title })}</p>,
        mutation: VoteRecordDocument,
        version: decision.version,
        current: async () => {
          const now = (await read())?.decisions.find(({ id }) => id === decision.id);
          return now && { values: {}, version: now.version };
        },
        initial: { votes: {} },
        fields: [
          {
            name: 'votes',
            kind: 'custom',
            label: t('governance.whoVoted'),
            help: t('governance.write.votesHelp'),
            check: (value) =>
              Object.values((value ?? {}) as Votes).some(Boolean) ? undefined : t('governance.write.votesNone'),
            render: ({ value, set, errors }) => (
              <VoteControl meeting={meeting} value={(value ?? {}) as Votes} set={set} errors={errors} />
            ),
          },
        ],
        irreversible: () => <p>{t('governance.write.votesConfirm', { title: decision.title })}</p>,
        variables: (values, { version }) => ({
          input: {
            decisionId: decision.id,
            votes: Object.entries((values['votes'] ?? {}) as Votes).flatMap(([mandateId, choice]) =>
              choice ? [{ mandateId, choice }] : [],
            ),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

interface VoteControlProps {
  meeting: Meeting;
  value: Votes;
  set: (value: Votes) => void;
  errors: Readonly<Record<string, string>>;
}

function VoteControl({ meeting, value, set, errors }: VoteControlProps) {
  const { t } = useTranslation();
  return (
    <MemberTable meeting={meeting} column={t('governance.write.vote')} errors={errors}>
      {({ id, name }) => (
        <select
          aria-label={t('governance.write.voteOf', { name })}
          value={value[id] ?? ''}
          onChange={(event) => set({ ...value, [id]: event.currentTarget.value as VoteChoice | '' })}
        >
          <option value="">{t('governance.write.noVote')}</option>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`governance.choices.${choice}`)}
            </option>
          ))}
        </select>
      )}
    </MemberTable>
  );
}
