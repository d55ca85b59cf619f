import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { discussion } from './discussion/index.js';
import { notifications } from './notifications.js';
import { personalData } from './personal-data.js';
import { post } from './post/index.js';
import { reaction } from './reaction/index.js';
import { thread } from './thread/index.js';

export { Post } from './post/post.type.js';
export { type DiscussionsPart, type DiscussionSubject, type Standing } from './subject/discussion-subject.js';
export { DiscussionSubjectsModule } from './subject/discussion-subjects.module.js';
export { Thread } from './thread/thread.type.js';

const nouns = part(discussion, thread, post, reaction);

export const discussions = {
  ...nouns,
  name: 'discussions',
  module: moduleOf('discussions', nouns),
  migrations: sqlMigrations('libs/discussions/src/migrations'),
  tells: ['discussions'],
  personalData,
  notifications,
  pointsAnywhere: true,
};
