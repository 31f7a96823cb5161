/** How long what was read can be given to others: those who are told last of a change are told within it. */
const keptFor = 1000;

/**
 * One reading for all who would read the same: the first to ask reads, and whoever asks under the same key meanwhile, or
 * right after, is given what was found. A key says all that an answer depends on. Where nothing was found everybody reads
 * for themselves, since the first may have lost its rights just then.
 */
export class SharedReadings<View> {
  private readonly readings = new Map<string, Promise<View | undefined>>();

  async read(key: string, read: () => Promise<View | undefined>): Promise<View | undefined> {
    const shared = this.readings.get(key);
    return shared === undefined ? this.keep(key, read()) : ((await shared) ?? read());
  }

  private keep(key: string, reading: Promise<View | undefined>): Promise<View | undefined> {
    this.readings.set(key, reading);
    const forget = (): unknown => setTimeout(() => this.readings.delete(key), keptFor).unref();
    reading.then(forget, () => this.readings.delete(key));
    return reading;
  }
}
