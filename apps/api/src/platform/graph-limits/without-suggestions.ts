/** What a schema holds is not to be guessed word by word from its error messages. */
export const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean .+\?$/s, '');
