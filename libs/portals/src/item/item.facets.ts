import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { type Env, type Sql, sql } from '#lib/reads';
import { seesPortal, SHOWN_IN } from '../portal/portal.sight.js';

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
}

const counted = (query: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('value', f.value, 'label', f.label, 'count', f.count) order by f.count desc, f.label, f.value), '[]')
    from (select v.value, v.label, count(*)::int as count from (${query}) v(value, label) group by v.value, v.label
      order by 3 desc, 2, 1 limit 30) f)`;

const KINDS = sql`(values ('ENTRY', 'Fiches', 'Entries'), ('RESOURCE', 'Ressources', 'Resources'), ('NOTEBOOK', 'Carnets', 'Notebooks'))`;

/** What the items whose keys are asked share, in one statement. */
export const facetsOf = (keys: Sql, { actor, day, locale }: Env): Sql =>
  sql`with found as materialized (select i.id, i.kind, i.organization_id, i.licence_id, i.year, i.territory_id
      from portals.item i where i.id in (${keys}))
    select json_build_object(
      'kind', ${counted(sql`select i.kind, case when ${locale} = 'en' then k.en else k.fr end from found i join ${KINDS} k(kind, fr, en) on k.kind = i.kind`)},
      'theme', ${counted(sql`select m.key, case when ${locale} = 'en' then m.label_en else m.label_fr end
        from found i join portals.item_theme h on h.item_id = i.id join portals.theme m on m.id = h.theme_id`)},
      'portal', ${counted(sql`select p.slug, case when ${locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end
        from found i join portals.placement s on s.item_id = i.id and s.valid_from <= ${day} and s.valid_to > ${day}
        join portals.portal p on p.id = s.portal_id and ${seesPortal(SHOWN_IN, { actor })}`)},
      'departement', ${counted(sql`select d.code, d.name from found i
        join territories.territory_version v on v.territory_id = i.territory_id and v.seen_from <= ${day} and v.seen_to > ${day}
        join territories.territory_version d on d.territory_id = v.departement_id and d.seen_from <= ${day} and d.seen_to > ${day}`)},
      'organization', ${counted(sql`select o.id, o.name from found i join network.organization o on o.id = i.organization_id`)},
      'licence', ${counted(sql`select l.id, l.label from found i join portals.licence l on l.id = i.licence_id`)},
      'year', ${counted(sql`select i.year::text, i.year::text from found i where i.year is not null`)})`;
