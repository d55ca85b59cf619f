import { type PersonalData } from '#lib/personal-data';

/** What discussions hold of people. */
export const personalData: PersonalData = {
  name: 'discussions',
  tables: {
    'discussions.thread': {
      of: { person_id: 'PERSON' },
      given: { as: 'threads', columns: ['title', 'opened_at'] },
      impersonal: ['subject_id', 'pinned', 'organization_id', 'opened_on', 'last_post_at', 'closed_at'],
      erased: { person_id: 'null' },
      kept: 'What others wrote in it is theirs.',
    },
    'discussions.post': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'posts',
        columns: ['body', 'written_at', 'edited_at', 'removed_at', 'removed_by', 'removal_reason'],
      },
      impersonal: ['thread_id', 'parent_id', 'depth', 'path', 'organization_id', 'written_on'],
      erased: { person_id: 'null' },
      kept: 'What answered it would not be understood; what it says stays only where they wished it.',
    },
    'discussions.post_version': {
      of: { post_id: 'discussions.post' },
      given: { as: 'postVersions', columns: ['number', 'body', 'written_at'] },
      kept: 'It goes with what the post says.',
    },
    'discussions.reaction': {
      of: { person_id: 'PERSON' },
      given: { as: 'reactions', columns: ['kind', 'reacted_at'] },
      impersonal: ['post_id'],
      erased: 'ROWS',
    },
  },
  /** What they wrote goes with them where they wished it: each post leaves its place alone. */
  async erase(tx, { people }, content) {
    if (content !== 'ERASE') return;
    await tx.query(
      `update discussions.post set body = null, removed_at = clock_timestamp(), removed_by = 'AUTHOR', version = version + 1
       where person_id = any($1) and removed_at is null`,
      [people],
    );
    await tx.query(
      'update discussions.thread set title = null, version = version + 1 where person_id = any($1) and title is not null',
      [people],
    );
  },
};
