/** Where an edition is looked at. */
export const editionPath = (name: string, id: string): string => `/rapports/${name}/editions/${id}`;
