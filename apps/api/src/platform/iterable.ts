/** An iterator that GraphQL can listen to: what ends it is told at once, also while a value is awaited. */
export const iterable = <View>(
  next: () => Promise<IteratorResult<View>>,
  end: () => Promise<unknown>,
): AsyncIterableIterator<View> => ({
  next,
  async return() {
    await end();
    return { done: true, value: undefined };
  },
  async throw(error) {
    await end();
    throw error;
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});
