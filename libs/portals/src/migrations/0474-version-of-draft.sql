-- The latest version of an item, where its draft says the same: a new one is made of it otherwise, and nothing of it is there to be published.
create function portals.version_of_draft(item text) returns integer
  language sql stable parallel safe
  begin atomic
    select v.number from (select x.id, x.number, x.documents from portals.item_version x where x.item_id = version_of_draft.item order by x.number desc limit 1) v
    join portals.item_draft d on d.item_id = version_of_draft.item
    where v.documents = d.documents and not exists (
      (select t.locale, t.title, t.summary, t.document from portals.item_draft_text t where t.item_id = version_of_draft.item
        except select w.locale, w.title, w.summary, w.document from portals.item_version_text w where w.item_version_id = v.id)
      union all
      (select w.locale, w.title, w.summary, w.document from portals.item_version_text w where w.item_version_id = v.id
        except select t.locale, t.title, t.summary, t.document from portals.item_draft_text t where t.item_id = version_of_draft.item));
  end;
