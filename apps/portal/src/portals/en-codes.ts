/** What kinds and states of items are called, also in reports. */
export const itemKinds = {
  ENTRY: 'Entry',
  RESOURCE: 'Resource',
  NOTEBOOK: 'Notebook',
  VIEWPOINT_SERIES: 'Viewpoint series',
};
export const itemStatuses = {
  DRAFT: 'Draft',
  SUBMITTED: 'Submitted',
  RETURNED: 'Returned',
  PUBLISHED: 'Published',
  ARCHIVED: 'Archived',
};
