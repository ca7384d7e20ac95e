/** What the reader asked of the map; empty where nothing is chosen. */
export interface MapState {
  /** The id of the chosen node. */
  readonly node: string;
  /** The number of the chosen section. */
  readonly section: string;
  /** The nodes that the reader went through, two or more, one of them the chosen node; or none. */
  readonly path: readonly string[];
}
