/** Under which the configuration is injected. */
export const configuration = Symbol('configuration');
