/** Values with their words, in the order of the words. */
export const optionsOf = <Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly word: string }[] =>
  (Object.keys(words) as Value[]).map((value) => ({ value, word: words[value] }));
