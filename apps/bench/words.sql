-- A few words of five thousand, most of them rare: an item in eight has the first. Those after the first 116 are these with an ending.
create function pg_temp.words(seed bigint, most int) returns text language sql immutable as $$
  select string_agg((v.words)[1 + w.nr % 116] || case when w.nr < 116 then '' else chr(97 + w.nr / 116 % 26) || chr(97 + w.nr / 3016 + w.nr % 5) end, ' ')
  from (select string_to_array(
    'école bois mairie place jardin halle pierre terre chaux paille ardoise brique toit façade charpente lotissement hameau bourg quartier rue '
    'sentier canal rivière étang littoral dune marais bocage haie verger forêt prairie coteau vallée plateau montagne col refuge gîte ferme grange '
    'moulin lavoir four fontaine église chapelle château rempart porte pont gare port phare digue quai cale atelier usine friche entrepôt silo '
    'cité immeuble logement maison extension rénovation isolation énergie soleil vent pluie ombre lumière sol eau arbre plante trame verte bleue '
    'projet concertation habitants élus architecte paysagiste urbaniste diagnostic programme chantier usage accueil bibliothèque médiathèque crèche '
    'collège lycée gymnase stade piscine théâtre musée marché commerce café terrasse parvis stationnement vélo piste mobilité accès'
    , ' ') as words offset 0) v, generate_series(1, most) n,
    lateral (select floor((abs(hashint8(seed * 131 + n)) % 10000 / 10000.0::float) ^ 1.3 * 5000)::int as nr) w
$$;
