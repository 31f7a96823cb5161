/** Text kept in this browser under the product's own prefix; null when absent or when storage is forbidden. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(`vigie.${name}`);
  } catch {
    return null;
  }
}

/** Keeps text, or forgets it when it is null. Answers whether the browser took it: a full or forbidden storage refuses. */
export function writeStored(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(`vigie.${name}`);
    else localStorage.setItem(`vigie.${name}`, text);
    return true;
  } catch {
    return false;
  }
}

/** Names of our texts that begin so. */
export function storedNames(beginning: string): readonly string[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(`vigie.${beginning}`));
    return names.map((name) => name.slice('vigie.'.length));
  } catch {
    return [];
  }
}
