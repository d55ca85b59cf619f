-- Portals and what is shown in them: first the words that all of them share.
create schema portals;

-- What items are about, in the words of the network; a theme may lie in another.
create table portals.theme (
  id text collate "C" primary key,
  key text collate "C" not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  label_fr text collate "fr-FR-x-icu" not null check (label_fr <> ''),
  label_en text not null check (label_en <> ''),
  place integer not null unique
);
create index on portals.theme (place, id);

-- Under which conditions an item may be used again, by its identifier of SPDX.
create table portals.licence (
  id text collate "C" primary key,
  label text not null,
  url text not null,
  -- What is made from it has to be given under the same licence.
  share_alike boolean not null,
  -- Whether something may be made from it at all.
  derivatives boolean not null,
  -- Whether it may be used for gain.
  commercial boolean not null,
  place integer not null unique
);

insert into portals.licence (place, id, label, url, share_alike, derivatives, commercial) values
  (1, 'etalab-2.0', 'Licence Ouverte 2.0', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/', false, true, true),
  (2, 'CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/', false, true, true),
  (3, 'CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', false, true, true),
  (4, 'CC-BY-SA-4.0', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/', true, true, true),
  (5, 'CC-BY-NC-4.0', 'CC BY-NC 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/', false, true, false),
  (6, 'CC-BY-NC-SA-4.0', 'CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/', true, true, false),
  (7, 'CC-BY-ND-4.0', 'CC BY-ND 4.0', 'https://creativecommons.org/licenses/by-nd/4.0/', false, false, true),
  (8, 'CC-BY-NC-ND-4.0', 'CC BY-NC-ND 4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/', false, false, false);

insert into portals.theme (place, key, id, label_fr, label_en) values
  (1, 'habitat', 'theme_13mdw85hpag1zaqmphf6egw4dw', 'Habitat', 'Housing'),
  (2, 'espace-public', 'theme_1r3jcw3z1dhkcr4faz83x2j994', 'Espace public', 'Public space'),
  (3, 'centre-bourg', 'theme_5j6hsjrmdahwyrs5vdnd7entya', 'Centre-bourg', 'Village centres'),
  (4, 'patrimoine', 'theme_3prsh9dqsegzqs7n6t3hjvm5w7', 'Patrimoine', 'Heritage'),
  (5, 'paysage', 'theme_6mryxfcxrgge6rzp5gz0dzcyz3', 'Paysage', 'Landscape'),
  (6, 'nature-en-ville', 'theme_1856a1hehshbtt0frs1btn9r9q', 'Nature en ville', 'Nature in town'),
  (7, 'eau', 'theme_4ez5yhaqg8hgmt30bzxhpx24p3', 'Eau et sols', 'Water and soils'),
  (8, 'ecole', 'theme_29yszbwn9hg0faq750fhyht7va', 'École et enfance', 'Schools and childhood'),
  (9, 'equipement', 'theme_7vbfz9ezc5g1g994em6qhcadwh', 'Équipement public', 'Public facilities'),
  (10, 'energie', 'theme_7z24m2v1xxgfd9aew1pa1jj7jy', 'Énergie et climat', 'Energy and climate'),
  (11, 'renovation', 'theme_3y6k3n5tfehesttka74asgj92y', 'Rénovation', 'Renovation'),
  (12, 'bois', 'theme_5qz5wh4x1th91sgx7ndd13spt2', 'Construire en bois', 'Building in wood'),
  (13, 'materiaux', 'theme_2w5gm0xamjhcsr7zpmqcj2ae7f', 'Matériaux locaux', 'Local materials'),
  (14, 'mobilite', 'theme_45s7v7adewhmh8zfvkgcn9m6k5', 'Mobilités', 'Getting about'),
  (15, 'agriculture', 'theme_3st2ac78kjh4xt4mbvhz44w76x', 'Agriculture et forêt', 'Farming and forestry'),
  (16, 'urbanisme', 'theme_5aqq7c493dgwasg1yfz9qnzven', 'Urbanisme', 'Urban planning'),
  (17, 'littoral', 'theme_7at3cnffpqhzgv0d0p81npsmt5', 'Littoral', 'Coast'),
  (18, 'sensibilisation', 'theme_3v7c5vbj9nhqasv9t475ch0scb', 'Sensibilisation', 'Raising awareness'),
  (19, 'participation', 'theme_3b6phhkbj8hs9vhyt4gpv1xgvr', 'Participation des habitants', 'Taking part');

call changes.tell_of('portals');
call changes.follow('Theme', 'portals.theme');
