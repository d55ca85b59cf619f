/** Somebody whose account one looks around with, and where they work. */
export interface Member {
  person: string;
  organization: string;
}
