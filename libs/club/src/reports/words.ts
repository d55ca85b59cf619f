export const WORKSTREAM = { fr: 'Chantier', en: 'Workstream' };
export const WORKSTREAM_ID = { fr: 'Identifiant du chantier', en: 'Id of the workstream' };
export const DEMONSTRATION = { fr: 'Démonstration', en: 'Demonstration' };

export const OF_WORKSTREAM = {
  label: WORKSTREAM_ID,
  description: { fr: 'De ce chantier ; de tous sans précision.', en: 'Of this workstream; of all when left out.' },
} as const;
