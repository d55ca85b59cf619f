import { Int } from '@nestjs/graphql';
import { ViewpointPhotograph, ViewpointSeries } from '#lib/portals';
import { computed, contribute, type Field, inLocale, linked, maybe, perKey, sql } from '#lib/reads';
import { type CallRecord } from '../call/call.entity.js';
import { Contribution } from '../contribution/contribution.type.js';
import { ContributionPhotograph, PhotographLicence } from './photograph.type.js';

/** What a photo call has beside what all calls have. */
export const photoFields: Readonly<Record<string, Field<CallRecord>>> = {
  subject: computed(
    (t, { locale }) => inLocale(t.subjectFr, t.subjectEn, locale),
    'What is to be photographed, in the caller’s language.',
    { type: () => String, length: 300 },
  ),
  subjectFr: computed((t) => t.subjectFr, 'The same in French.', { type: () => String, length: 300 }),
  subjectEn: computed((t) => t.subjectEn, 'The same in English; null where nobody has said it.', {
    ...{ type: () => String, nullable: true, length: 300 },
  }),
  photographsEach: computed((t) => t.photographsEach, 'How many photographs each person may send.', {
    type: () => Int,
  }),
  asksPosition: computed((t) => t.asksPosition, 'Whether it asks where photographs were taken: else nobody says.', {
    type: () => Boolean,
  }),
  asksDay: computed((t) => t.asksDay, 'Whether it asks on which day: else nobody says.', { type: () => Boolean }),
  licence: perKey(
    (key) =>
      sql`select to_json(v) from (select l.id as spdx, l.label, l.url from participation.call a join portals.licence l on l.id = a.licence_id where a.id = ${key}) v`,
    'The licence that whoever sends one accepts.',
    { type: () => PhotographLicence },
  ),
  series: linked(
    () => ViewpointSeries,
    (key) => sql`select s.item_id from participation.call_series s where s.call_id = ${key} order by s.place limit 10`,
    'Series whose views are to be photographed again, among those that the caller may see; at most 10.',
    { nullable: true, bound: 10 },
  ),
  viewerMaySend: computed(
    (t, { actor }) =>
      sql`case when ${actor.person} is not null then greatest(0, ${t.photographsEach} - (select count(*)::int from participation.contribution c
        where c.call_id = ${t.id} and c.person_id = ${actor.person} and c.status <> 'WITHDRAWN')) end`,
    'How many more the caller may send; null for whoever has not signed in.',
    { type: () => Int, nullable: true },
  ),
};

const EVERYONE = { audience: 'EVERYONE' } as const;

export const contributionPhotograph = contribute(() => Contribution, {
  photograph: perKey(
    (key) =>
      sql`select json_build_object('alternativeText', p.alternative_text, 'takenOn', p.taken_on, 'imageRight', p.image_right, 'width', p.width, 'height', p.height,
          'isDrawn', p.drawn_at is not null, 'licence', (select to_json(v) from (select l.id as spdx, l.label, l.url from portals.licence l where l.id = p.licence_id) v),
          'renditions', coalesce((select json_agg(json_build_object('url', '/files/photographs/' || r.contribution_id || '/' || r.width || '-' || left(r.sha256, 16) || '.' || lower(r.format),
            'format', r.format, 'width', r.width, 'height', r.height) order by r.width, r.format)
            from participation.photograph_rendition r where r.contribution_id = p.contribution_id), '[]'))
        from participation.contribution_photograph p where p.contribution_id = ${key}`,
    'Its photograph; null where its call asks for none, and once it was withdrawn.',
    { ...EVERYONE, type: () => ContributionPhotograph, nullable: true },
  ),
  retakes: maybe(
    () => ViewpointSeries,
    (t) => sql`(select p.series_id from participation.contribution_photograph p where p.contribution_id = ${t['id']})`,
    'The viewpoint series whose view it photographed again, as whoever sent it said; null for none, or where the caller may not see it.',
    EVERYONE,
  ),
  viewpointPhotographs: linked(
    () => ViewpointPhotograph,
    (key) =>
      sql`select x.photograph_id from participation.photograph_taken x where x.contribution_id = ${key} order by x.taken_at, x.photograph_id limit 10`,
    'Where it was taken into viewpoint series, among those that the caller may see; at most 10.',
    { ...EVERYONE, nullable: true, bound: 10 },
  ),
});

export const photographSource = contribute(() => ViewpointPhotograph, {
  contribution: maybe(
    () => Contribution,
    (t) => sql`(select x.contribution_id from participation.photograph_taken x where x.photograph_id = ${t['id']})`,
    'The contribution to a photo call that it came from; null for others.',
    EVERYONE,
  ),
});
