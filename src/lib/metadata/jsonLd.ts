/** A node of JSON-LD: properties of schema.org, absent ones left out when written. */
export interface JsonLd {
  readonly [property: string]: unknown;
}
