/** The slug of the portal that this host is of, as the server says it in the page; none where it is of all. */
export const ownPortal = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="portal"]')?.content || undefined;
