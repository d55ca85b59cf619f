-- What was told of an item beside its texts when a version was made: shown against what is told now, and brought back with it. Null of versions that
-- were made before this was written down.
alter table portals.item_version add column facts jsonb;

create function portals.facts_told(item text) returns jsonb
  language sql stable
  begin atomic
    select jsonb_strip_nulls(jsonb_build_object(
      'YEAR', i.year, 'PROJECT_OWNER', i.project_owner, 'DESIGNER', i.designer, 'PROGRAMME', i.programme, 'SURFACE', i.surface_m2,
      'COST', i.cost_cents, 'RESOURCE_KIND', i.resource_kind, 'URL', i.url, 'NOTEBOOK_KIND', i.notebook_kind,
      'BEARING', i.bearing, 'HEIGHT', i.height_m, 'FOCAL_LENGTH', i.focal_length_mm, 'PROTOCOL', i.protocol,
      'LICENCE', i.licence_id, 'AUDIENCE', i.audience, 'COVER', i.cover_id,
      'THEMES', (select jsonb_agg(m.key order by m.place) from portals.item_theme h join portals.theme m on m.id = h.theme_id where h.item_id = i.id),
      'AUTHORS', (select jsonb_agg(a.organization_id order by a.place) from portals.item_author a where a.item_id = i.id),
      'PLACE', (select jsonb_build_object('territoryId', p.territory_id, 'longitude', p.longitude, 'latitude', p.latitude, 'disclosure', p.precision)
        from portals.item_place p where p.item_id = i.id)))
    from portals.item i where i.id = facts_told.item;
  end;

-- Of what is shown now, that is what is told now.
alter table portals.item_version disable trigger item_version_stays;
update portals.item_version v set facts = portals.facts_told(v.item_id) from portals.item i where i.id = v.item_id and i.shown_version = v.number;
alter table portals.item_version enable trigger item_version_stays;
