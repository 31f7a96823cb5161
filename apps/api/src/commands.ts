/** The first words of the command line, and what has to be there before each can run. */
export const commands: Readonly<Record<string, { readonly needs: 'checkout' | 'database' }>> = {
  import: { needs: 'database' },
  rebuild: { needs: 'database' },
  conformance: { needs: 'checkout' },
  'what-if': { needs: 'checkout' },
};
