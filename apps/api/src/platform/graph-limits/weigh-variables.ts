/** Where variables go beyond a limit; undefined when they do not. Reads no further than the limits allow. */
export function overstepOf(
  variables: unknown,
  limits: { readonly variablesDepth: number; readonly values: number },
): 'VARIABLES_TOO_DEEP' | 'TOO_MANY_VALUES' | undefined {
  let level: readonly unknown[] = [variables];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (seen > limits.values) return 'TOO_MANY_VALUES';
    if (depth > limits.variablesDepth) return 'VARIABLES_TOO_DEEP';
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []));
  }
  return undefined;
}
