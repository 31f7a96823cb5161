/** A part of a wall, and a way to be without it for a moment. */
export interface Removal {
  readonly wall: 'abilities' | 'rows' | 'keys';
  /** What is taken away, as a report names it. */
  readonly name: string;
  /** Takes it away, asks whoever could notice, and puts it back: the name of the first test that turned red. */
  notice(): Promise<string | undefined>;
}
