declare const brand: unique symbol;

/** A value that only its own constructor makes, so that a count of seconds is never read as an instant. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
