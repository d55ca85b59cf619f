/** Written by codegen.mjs: the id under which each operation is registered. */
export const operationIds: Readonly<Record<string, string>> = {
  BrowseRegions: 'sha256:4cb70efc80bd7d297519980ded8369ccd8f96593bd38bde5862b328792c4340c',
  HomeFigures: 'sha256:dcace7648a2ad9b7bdfe2f7b921898835edfd5189597da8b187268c0133f4fe1',
  NetworkCourse: 'sha256:fd4bf83af0a4b1fcbc3da2d2b254d302afc30b5049754c092af5c44c7b08772a',
  NetworkMap: 'sha256:0727c22d1cc39a67f7f8d52616e53c2167b969ecc8595cc34e0acd42bf6c3e1b',
  NetworkMembers: 'sha256:e12707d70a4a1de8ae4abc24f667bebcc8d65e2217c5526d819bc831481a203c',
  NetworkPage: 'sha256:27d967e0ea0ea253bf083f9f37c6531ae8b3402f43a010c834097e0ea3bee55d',
  OrganizationList: 'sha256:352dbfc8fae68c4c4178dd72a7250e50a74109c4ec479e791cdd30a4f81d331e',
  OrganizationPage: 'sha256:03ebc715f36ae91c7b9b7ef5089e974394552f4f0494844c9c604c9f993ada62',
  TerritoryChildren: 'sha256:b9de1479dc82e61e7fdb2a8db4a2e0d56c0be358852e3a32d3812fc275b90c98',
  TerritoryPage: 'sha256:93b7c9b32ca7e0ff84b6941f00b4a9f8e45e8d5767d4d7efd9321cc0762d0632',
  TerritorySearch: 'sha256:69948eb8cd2a45c6560e6b95e20c48ebf9c331a14e19c0bb391232e7f3cbf0a9',
  TerritorySources: 'sha256:896dbfacb782d5b056b009f79106cca35e2606166ecd095eabce78cc169b64c5',
  TerritorySuggestions: 'sha256:6e152a091f885b42549a7794ac53a51874940b47b3ff6c7209e48ed5f5d159d4',
};
