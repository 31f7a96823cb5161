import type { IncomingHttpHeaders } from 'node:http';

/** A browser says whose page asks: the address people use, or the one it is asking. Programs send no origin. */
export function isFromHere({ origin, host }: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  if (origin === undefined) return true;
  const asking = hostOf(origin);
  return asking !== undefined && (asking === host || asking === hostOf(publicUrl ?? ''));
}

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);
