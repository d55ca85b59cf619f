/** The way within the portal to a page that the server gives as an address. */
export const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address, window.location.origin);
  return pathname + search;
};
