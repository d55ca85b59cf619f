import { useTranslation } from 'react-i18next';
import { formatShortDay } from '../../format/format.js';
import type { PollPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { Section } from '../../shell/section.js';
import { Pager, usePage } from '../../table/pager.js';
import { Table } from '../../table/table.js';
import { nameOf, type Voice } from './poll-words.js';

type Poll = NonNullable<PollPageQuery['poll']>;

/** Who may vote; once it is closed, who has, and what they chose in a named poll. */
export function PollRoll({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { page } = usePage();
  const { roll, voices, state, isAnonymous, proxies } = poll;
  if (!roll) return null;
  const isOfPeople = voices === 'PERSON';
  const isClosed = state === 'CLOSED';
  return (
    <Section anchor="votants" title={t('poll.roll.title')} note={<p className="soft">{t('poll.roll.note')}</p>}>
      <Table
        name={t('poll.roll.title')}
        rows={roll.nodes}
        columns={[
          { label: t('poll.roll.voter'), cell: (voice) => nameOf(voice, isOfPeople, t) },
          ...(isOfPeople
            ? [
                {
                  label: t('word.organization'),
                  cell: ({ organization }: Voice) =>
                    organization ? <OrganizationLink organization={organization} /> : '–',
                },
              ]
            : []),
          ...(proxies > 0
            ? [
                {
                  label: t('poll.roll.proxy'),
                  cell: ({ proxy }: Voice) => (proxy ? nameOf(proxy, isOfPeople, t) : '–'),
                },
              ]
            : []),
          ...(isClosed
            ? [
                {
                  label: t('poll.roll.votedOn'),
                  cell: ({ votedOn }: Voice) => (votedOn ? formatShortDay(votedOn, language) : '–'),
                },
              ]
            : []),
          ...(isClosed && !isAnonymous
            ? [{ label: t('poll.roll.choice'), cell: (voice: Voice) => <Choice voice={voice} /> }]
            : []),
        ]}
        foot={
          roll.totalCount > roll.nodes.length ? (
            <Pager info={roll.pageInfo} count={roll.nodes.length} total={roll.totalCount} page={page} />
          ) : (
            <span>{t('poll.roll.count', { count: roll.totalCount })}</span>
          )
        }
      />
    </Section>
  );
}

function Choice({ voice: { choice } }: { voice: Voice }) {
  const { t } = useTranslation();
  if (!choice) return '–';
  const { answer, reason, options } = choice;
  if (answer !== 'CHOICE') return reason ? `${t(`poll.answers.${answer}`)} – ${reason}` : t(`poll.answers.${answer}`);
  return options
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ option, rank, score }) =>
      rank === null ? (score === null ? option.title : `${option.title} (${score})`) : `${rank}. ${option.title}`,
    )
    .join(', ');
}
