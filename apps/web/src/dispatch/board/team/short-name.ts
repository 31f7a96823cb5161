const segments = new Intl.Segmenter();

/** `K. Jaziri`, `I. Ben Romdhane`: a name that fits beside a lane; one word stays whole. */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const [sign] = segments.segment(first);
  return rest.length === 0 || !sign ? first : `${sign.segment}. ${rest.join(' ')}`;
}
