/** A point in an address, to a kilometre: near enough to search around, too far to find somebody’s door. */
export const addressPoint = ({ latitude, longitude }: { latitude: number; longitude: number }): string =>
  `${latitude.toFixed(2)},${longitude.toFixed(2)}`;
