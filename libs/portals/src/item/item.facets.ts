import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { type Env, join, type Sql, sql } from '#lib/reads';
import { seesPortal, SHOWN_IN } from '../portal/portal.sight.js';
import { countedByFormat } from './item.formats.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'How many items of a list share something.' })
export class ItemFacet {
  @Field({ description: 'What to ask for to have these alone, in the filter of the same name.' })
  value: string;

  @Field({ description: 'What it is called, in the caller’s language where there are words for it.' })
  label: string;

  @Field(() => Int, { description: 'How many items share it.' })
  count: number;
}

const facet = (words: string): PropertyDecorator =>
  Field(() => [ItemFacet], { description: `${words} The most frequent first, at most 30.` });

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What the items of a list have in common, whatever the page.' })
export class ItemFacets {
  @facet('Their kinds.') kind: ItemFacet[];
  @facet('Their themes, by key.') theme: ItemFacet[];
  @facet('The portals that show them on the day, by slug, among those that the caller may see.') portal: ItemFacet[];
  @facet('The départements and overseas collectivities where they are, by code.') departement: ItemFacet[];
  @facet('The organizations that keep them, by id.') organization: ItemFacet[];
  @facet('Their licences, by identifier of SPDX.') licence: ItemFacet[];
  @facet('The years that they are about.') year: ItemFacet[];
  @facet(
    'The formats of the files that they give and the pictures that they show, covers apart, while their rights hold.',
  )
  format: ItemFacet[];
}

/** Of values with their words and how many items share each: the most frequent. */
const most = (query: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('value', f.value, 'label', f.label, 'count', f.count) order by f.count desc, f.label, f.value), '[]')
    from (select v.value, v.label, v.count from (${query}) v(value, label, count) order by 3 desc, 2, 1 limit 30) f)`;

const KINDS = sql`(values ('ENTRY', 'Fiches', 'Entries'), ('RESOURCE', 'Ressources', 'Resources'), ('NOTEBOOK', 'Carnets', 'Notebooks'),
  ('VIEWPOINT_SERIES', 'Séries photographiques', 'Viewpoint series'))`;

type Facet = keyof ItemFacets;

/** What it takes to find what 100,000 items share, ten times a map: each is looked up in all that it has. */
export const FACETS_WORK = 20_000;

/** Of the items found, by key of what they share; words are looked up for what was counted. */
const FACETS: Readonly<Record<Facet, (env: Env) => Sql>> = {
  kind: ({ locale }) => sql`select k.kind, case when ${locale} = 'en' then k.en else k.fr end, c.count
    from (select kind, count(*)::int from found group by 1) c(kind, count) join ${KINDS} k(kind, fr, en) on k.kind = c.kind`,
  theme: ({ locale }) => sql`select m.key, case when ${locale} = 'en' then m.label_en else m.label_fr end, c.count
    from (select h.theme_id, count(*)::int from found i join portals.item_theme h on h.item_id = i.id group by 1) c(theme_id, count)
    join portals.theme m on m.id = c.theme_id`,
  portal: ({
    actor,
    day,
    locale,
  }) => sql`select p.slug, case when ${locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end, c.count
    from (select s.portal_id, count(*)::int from found i join portals.placement s on s.item_id = i.id and s.valid_from <= ${day} and s.valid_to > ${day}
      group by 1) c(portal_id, count)
    join portals.portal p on p.id = c.portal_id and ${seesPortal(SHOWN_IN, { actor })}`,
  departement: ({ day }) => sql`select d.code, d.name, c.count
    from (select v.departement_id, sum(t.count)::int from (select territory_id, count(*) from found group by 1) t(territory_id, count)
      join territories.territory_version v on v.territory_id = t.territory_id and v.seen_from <= ${day} and v.seen_to > ${day}
      group by 1) c(departement_id, count)
    join territories.territory_version d on d.territory_id = c.departement_id and d.seen_from <= ${day} and d.seen_to > ${day}`,
  organization: () => sql`select o.id, o.name, c.count
    from (select organization_id, count(*)::int from found group by 1) c(organization_id, count) join network.organization o on o.id = c.organization_id`,
  licence: () => sql`select l.id, l.label, c.count
    from (select licence_id, count(*)::int from found group by 1) c(licence_id, count) join portals.licence l on l.id = c.licence_id`,
  year: () => sql`select year::text, year::text, count(*)::int from found where year is not null group by year`,
  format: countedByFormat,
};

/** What the items whose keys are asked share, in one statement: only what is asked for is counted. */
export function facetsOf(keys: Sql, env: Env, asked: ReadonlySet<string>): Sql {
  const facets = Object.entries(FACETS).filter(([name]) => asked.has(name));
  if (facets.length === 0) return sql`select '{}'::json`;
  const parts = facets.map(([name, count]) => sql`${name}::text, ${most(count(env))}`);
  return sql`with found as materialized (select i.id, i.kind, i.organization_id, i.licence_id, i.year, i.territory_id
      from portals.item i where i.id in (${keys}))
    select json_build_object(${join(parts, ', ')})`;
}
