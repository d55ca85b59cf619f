import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { type Env, join, type Sql, sql } from '#lib/reads';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({ description: 'How many members of a list share something.' })
export class ClubMemberFacet {
  @Field({ description: 'What to ask for to have these alone, in the filter of the same name.' })
  value: string;

  @Field({ description: 'What it is called.' })
  label: string;

  @Field(() => Int, { description: 'How many members share it.' })
  count: number;
}

const facet = (words: string): PropertyDecorator =>
  Field(() => [ClubMemberFacet], { description: `${words} The most frequent first, at most 100.` });

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({
  description: 'What the members of a list have in common, whatever the page: nothing of whom the caller may not see.',
})
export class ClubMemberFacets {
  @facet('What they know how to do; those that differ by case or accents alone are one.') skill: ClubMemberFacet[];
  @facet(
    'The départements and overseas collectivities that the organizations where they work serve, or serve something of, by id: for the filter `territory` with `includeDescendants`.',
  )
  territory: ClubMemberFacet[];
  @facet('Where they work, by id.') organization: ClubMemberFacet[];
}

const most = (query: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('value', f.value, 'label', f.label, 'count', f.count) order by f.count desc, f.label, f.value), '[]')
    from (select v.value collate "C" as value, v.label collate "fr-FR-x-icu" as label, v.count from (${query}) v(value, label, count)
      order by 3 desc, 2, 1 limit 100) f)`;

/** Of the members found: each counts once for what several of theirs say. */
const FACETS: Readonly<Record<keyof ClubMemberFacets, (env: Env) => Sql>> = {
  skill: () => sql`select territories.fold(s.skill), min(s.skill), count(distinct m.id)::int
    from found m cross join unnest(m.skills) s(skill) group by 1`,
  territory: ({ day }) => sql`select d.territory_id, d.code || ' ' || d.name, c.count
    from (select case when v.kind in ('DEPARTEMENT', 'OVERSEAS_COLLECTIVITY') then v.territory_id else v.departement_id end, count(distinct m.id)::int
      from found m join network.organization_territory s on s.organization_id = m.organization_id and s.valid_from <= ${day} and s.valid_to > ${day}
      join territories.territory_version v on v.territory_id = s.territory_id and v.seen_from <= ${day} and v.seen_to > ${day} group by 1) c(id, count)
    join territories.territory_version d on d.territory_id = c.id and d.seen_from <= ${day} and d.seen_to > ${day}`,
  organization: () => sql`select o.id, o.name, c.count
    from (select organization_id, count(*)::int from found group by 1) c(id, count) join network.organization o on o.id = c.id`,
};

/** What the members whose keys are asked share, in one statement; `worksAt` says where `club.club_member m` works. */
export function facetsOf(keys: Sql, worksAt: Sql, env: Env, asked: ReadonlySet<string>): Sql {
  const facets = Object.entries(FACETS).filter(([name]) => asked.has(name));
  if (facets.length === 0) return sql`select '{}'::json`;
  const parts = facets.map(([name, count]) => sql`${name}::text, ${most(count(env))}`);
  return sql`with found as materialized (select m.id, m.skills, ${worksAt} as organization_id from club.club_member m where m.id in (${keys}))
    select json_build_object(${join(parts, ', ')})`;
}
