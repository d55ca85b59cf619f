import { registerEnumType } from '@nestjs/graphql';

export enum ItemKind {
  ENTRY = 'ENTRY',
  RESOURCE = 'RESOURCE',
  NOTEBOOK = 'NOTEBOOK',
  VIEWPOINT_SERIES = 'VIEWPOINT_SERIES',
}
registerEnumType(ItemKind, {
  name: 'ItemKind',
  description: 'What an item is.',
  valuesMap: {
    ENTRY: { description: 'A work or a place of the observatory (fiche).' },
    RESOURCE: { description: 'A document, an image, a film, data or a publication of the media library.' },
    NOTEBOOK: { description: 'A notebook (carnet): a text in blocks, with items, maps and images.' },
    VIEWPOINT_SERIES: {
      description:
        'The same landscape from a fixed viewpoint, photographed again and again (observatoire photographique du paysage).',
    },
  },
});

/** How ids of its kind begin. */
export const PREFIXES: Readonly<Record<ItemKind, string>> = {
  ENTRY: 'entry',
  RESOURCE: 'resource',
  NOTEBOOK: 'notebook',
  VIEWPOINT_SERIES: 'series',
};

export enum ItemStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(ItemStatus, {
  name: 'ItemStatus',
  description: 'Where an item stands. All but PUBLISHED are for the organization that keeps it, and coordinators.',
  valuesMap: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Waits for whoever publishes it.' },
    RETURNED: { description: 'Sent back to be written further, with a reason.' },
    PUBLISHED: { description: 'Shown to its audience.' },
    ARCHIVED: { description: 'Shown no longer.' },
  },
});

export enum ItemAudience {
  EVERYONE = 'EVERYONE',
  NETWORK = 'NETWORK',
}
registerEnumType(ItemAudience, {
  name: 'ItemAudience',
  description: 'Whom an item is for once it is published.',
  valuesMap: {
    EVERYONE: { description: 'Everybody.' },
    NETWORK: { description: 'Whoever holds a role in the network or in one of its organizations.' },
  },
});

export enum PlacePrecision {
  EXACT = 'EXACT',
  COMMUNE = 'COMMUNE',
}
registerEnumType(PlacePrecision, {
  name: 'PlacePrecision',
  description: 'How precisely a place is shown. One that is hidden is not shown at all.',
  valuesMap: {
    EXACT: { description: 'The point itself.' },
    COMMUNE: { description: 'A point that stands for the commune, wherever in it the place is.' },
  },
});

export enum PlaceDisclosure {
  EXACT = 'EXACT',
  COMMUNE = 'COMMUNE',
  HIDDEN = 'HIDDEN',
}
registerEnumType(PlaceDisclosure, {
  name: 'PlaceDisclosure',
  description: 'What is told of a place to those who do not keep the item.',
  valuesMap: {
    EXACT: { description: 'The point itself.' },
    COMMUNE: { description: 'Its commune alone.' },
    HIDDEN: { description: 'Nothing.' },
  },
});

export enum LicenceConflict {
  NO_DERIVATIVES = 'NO_DERIVATIVES',
  SHARE_ALIKE = 'SHARE_ALIKE',
  NON_COMMERCIAL = 'NON_COMMERCIAL',
  ATTRIBUTION = 'ATTRIBUTION',
}
registerEnumType(LicenceConflict, {
  name: 'LicenceConflict',
  description: 'Why something may not be made from another under a licence.',
  valuesMap: {
    NO_DERIVATIVES: { description: 'Nothing may be made from the other.' },
    SHARE_ALIKE: { description: 'What is made from the other has to be given under the same licence.' },
    NON_COMMERCIAL: { description: 'The other may not be used for gain, and the licence would allow it.' },
    ATTRIBUTION: {
      description: 'Whoever uses the other has to say whose it is, and the licence would not ask for that.',
    },
  },
});

export enum MediaRefusal {
  NOT_FOUND = 'NOT_FOUND',
  NOT_A_PICTURE = 'NOT_A_PICTURE',
  NOT_A_DOCUMENT = 'NOT_A_DOCUMENT',
  NO_RIGHT = 'NO_RIGHT',
}
registerEnumType(MediaRefusal, {
  name: 'MediaRefusal',
  description: 'Why a media cannot be shown where it is to be shown.',
  valuesMap: {
    NOT_FOUND: {
      description: 'There is none, or it is neither of the organization nor seen by everybody.',
    },
    NOT_A_PICTURE: { description: 'It is a document or data.' },
    NOT_A_DOCUMENT: { description: 'It is a picture, where a document or data is to be given as a file.' },
    NO_RIGHT: { description: 'People who can be recognised in it do not agree, or did so until a day that is over.' },
  },
});

export enum ResourceKind {
  DOCUMENT = 'DOCUMENT',
  IMAGE = 'IMAGE',
  VIDEO = 'VIDEO',
  DATASET = 'DATASET',
  PUBLICATION = 'PUBLICATION',
}
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'What a resource is.',
  valuesMap: {
    DOCUMENT: { description: 'A document.' },
    IMAGE: { description: 'An image.' },
    VIDEO: { description: 'A film.' },
    DATASET: { description: 'Data.' },
    PUBLICATION: { description: 'A book, a guide, an issue of a periodical.' },
  },
});

export enum NotebookKind {
  TERRITORY = 'TERRITORY',
  SCHOOL = 'SCHOOL',
  EXPERIENCE = 'EXPERIENCE',
}
registerEnumType(NotebookKind, {
  name: 'NotebookKind',
  description: 'What a notebook tells of.',
  valuesMap: {
    TERRITORY: { description: 'A territory.' },
    SCHOOL: { description: 'Work with a school.' },
    EXPERIENCE: { description: 'How something was done.' },
  },
});
