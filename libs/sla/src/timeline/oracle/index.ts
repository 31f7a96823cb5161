export { type RandomHistory, randomHistory } from './random-history.ts';
export { isAsWalked, walkLevelTime } from './walked-level-time.ts';
export { walkResolution, type WalkedResolution } from './walked-resolution.ts';
