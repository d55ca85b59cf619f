import { Module } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { connection, DateTime, Subgraph } from '#lib/graphql';
import { reads, type Root } from '../declare.js';
import { argument, needed } from '../schema/words.js';
import { NOW, REMOVALS_TOLD_DAYS, START } from './change-cursor.js';
import { FollowedRecord } from './followed.js';

@Audience('EVERYONE')
@ObjectType({ description: 'A record that was removed, or that whoever asks may no longer see.' })
export class Deletion {
  @Field(() => ID, { description: 'Id of the record.' })
  id: string;

  @Field(() => DateTime, { description: 'When the change that took it away began.' })
  at: Date;
}

/** Now, as types that are made while the schema is built come too late for it. */
const Deletions = connection(Deletion);

const deletions: Root<any> = {
  kind: 'deletions',
  shown: () => ({
    words:
      'What was taken from a copy that you keep of a type: records that were removed, or that you may no longer see, in the order in which it was committed. Records that you could not see are not told.',
    audience: 'EVERYONE',
    type: () => Deletions,
    args: {
      since: needed(
        String,
        `A cursor of this type that an earlier answer gave; "${NOW}" for nothing yet, "${START}" for all that was taken away in the last ${REMOVALS_TOLD_DAYS} days.`,
      ),
      type: needed(FollowedRecord, 'Of which type.'),
      first: argument(Int, 'Number of items, 1 to 100; 20 when left out.'),
      after: argument(String, 'Only items after this cursor, in place of `since`.'),
    },
  }),
};

export const deletionReads = reads<any>(Deletion, { visible: 'everyone', roots: { deletions } });

/** What is told of changes, whatever the type. */
@Subgraph('changes')
@Module({ providers: [deletionReads.resolver!] })
export class ChangesModule {}
