import { ID } from '@nestjs/graphql';
import { many, needed, perKey, reads, sql, told } from '#lib/reads';
import { declared } from '../subject/declared.js';
import { mentionableIn } from '../subject/mentionable.js';
import { Thread } from '../thread/thread.type.js';
import { Discussion } from './discussion.type.js';

export const discussionReads = reads(Discussion, {
  visible: 'everyone',
  fields: {
    threads: many(() => Thread, 'subjectId', 'Its threads that had been opened by the day.', { nullable: true }),
    mentionable: mentionableIn(
      (key) => key,
      'Whom the caller may mention in a thread that they open: people who may read it, who wrote about the same first.',
    ),
    viewerWrites: perKey(
      (key, env) => sql`select ${declared.writes(key, env)}`,
      'Whether the caller may write in it.',
      {
        type: () => Boolean,
      },
    ),
  },
  roots: {
    discussion: told(
      'EVERYONE',
      'What is said about a record; null where it cannot be discussed, and where the caller may not read it.',
      async (reader, { of }) => {
        const [found] = await reader.read(sql`select ${declared.sees(sql`${of}::text`, reader.env)} as seen`);
        return found?.['seen'] === true ? { id: of, asOf: reader.day } : null;
      },
      {
        args: { of: needed(ID, 'Id of the record: of a workstream.') },
        asOf: 'The day to describe; today in Paris when left out.',
      },
    ),
  },
});
