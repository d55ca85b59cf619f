import { ID } from '@nestjs/graphql';
import { includeDemonstration } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  desc,
  type Env,
  filter,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { ITEM, seesItem } from '../item/item.sight.js';
import { ViewpointSeries } from '../item/item.type.js';
import { Media } from '../media/media.type.js';
import { ViewpointPhotographRecord } from './viewpoint-photograph.entity.js';
import { ViewpointPhotograph } from './viewpoint-photograph.type.js';

/** Whoever sees the series. */
const seesSeries = (t: Columns<ViewpointPhotographRecord>, env: Env): Sql =>
  sql`exists (select from portals.item i where i.id = ${t.itemId} and ${seesItem(ITEM, env)})`;

export const viewpointPhotographReads = reads<ViewpointPhotographRecord>(ViewpointPhotograph, {
  from: ViewpointPhotographRecord,
  key: 'id',
  followed: true,
  visible: seesSeries,
  fields: {
    comment: computed(
      (t, { locale }) =>
        sql`case when ${locale} = 'en' then coalesce(${t.commentEn}, ${t.commentFr}) else coalesce(${t.commentFr}, ${t.commentEn}) end`,
    ),
    series: maybe(() => ViewpointSeries, 'itemId', 'The series that it is of.'),
    media: maybe(
      () => Media,
      'mediaId',
      'The picture; null where its own right to be shown has ended, but for the team that keeps it.',
    ),
  },
  filters: {
    series: filter(ID, 'Of this series.', (t, id) => sql`${t.itemId} = ${id}`),
    includeDemonstration,
  },
  sorts: {
    TAKEN_ON: sort('By when they were taken, the oldest first.', asc('takenOn')),
    TAKEN_LAST: sort('By when they were taken, the latest first.', desc('takenOn')),
  },
  list: { asOf: 'The day for what is nested; today in Paris when left out.' },
  roots: {
    viewpointPhotograph: byId(
      'EVERYONE',
      'One photograph of a viewpoint series by its id; null when there is none or the caller may not see it.',
      'the photograph',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    viewpointPhotographs: page('EVERYONE', 'Photographs of viewpoint series, the oldest first.'),
  },
});
