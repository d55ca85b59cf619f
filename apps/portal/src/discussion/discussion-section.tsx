import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { WorkstreamThreadsDocument } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { ThreadLines } from './thread-lines.js';
import buttons from '../shell/button.module.css';

/** The threads of a workstream in which something was said last: a part of its page, for those who may read them. */
export function DiscussionSection({ workstreamId }: { workstreamId: string }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(WorkstreamThreadsDocument, {
    variables: { id: workstreamId, first: 3 },
    height: 120,
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  const { discussion } = answer;
  const threads = discussion?.threads;
  if (!threads || (threads.totalCount === 0 && !discussion.viewerWrites)) return null;
  const path = `/chantiers/${workstreamId}/discussion`;
  return (
    <Section
      anchor="discussion"
      title={t('discussion.name')}
      note={<p className="soft">{t('discussion.sectionNote')}</p>}
      action={
        <DatedLink to={path} className={buttons.framed}>
          {t(threads.totalCount ? 'discussion.allOf' : 'discussion.begin', { count: threads.totalCount })}
        </DatedLink>
      }
    >
      {threads.totalCount > 0 ? <ThreadLines threads={threads.nodes} path={path} /> : <p>{t('discussion.none')}</p>}
    </Section>
  );
}
